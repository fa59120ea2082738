/** CSV and TSV with a header: conference programmes, exports of Scopus, IEEE Xplore, Zotero, PubMed, spreadsheets of one's own. */
import { delimitedRows } from './delimited/delimitedRows';
import { type Field, type Header, readTable } from './delimited/readTable';
import type { DigestFormat } from './format';

/** Column names in small letters, only letters and digits; of two columns of one meaning the first that says something counts. */
const FIELDS: readonly (readonly [Field, RegExp])[] = [
  [
    'title',
    /^(?:(?:paper|article|document|full|work|submission|item|primary)?titles?|title(?:english|en)?|papernames?|标题|標題|题目|論文標題|论文标题|文献标题|文獻標題|论文题目|论文名称|書名|书名|タイトル|titel|titre|título|titulo)$/,
  ],
  ['fullNames', /^authors?fullnames?$/],
  ['authors', /^(?:(?:paper|full|all|lead|first|primary)?authors?(?:fullnames?|names?|list|full|string)?|authorsfull|creators?|authorauthors|authorshipsauthordisplayname|firstauthors?|作者|著者|autor(?:en|es)?|auteurs?)$/],
  ['abstract', /^(?:(?:paper)?abstract(?:note|text|english)?|notesabstract|摘要|抄録|zusammenfassung|résumé|resumen)$/],
  ['summary', /^(?:summar(?:y|ies)|tldr|takeaways?|mainfindings?|conclusions?)$/],
  [
    'date',
    /^(?:(?:publication|published|publish|cover|submission|submitted|release|first published|issue)?date(?:published|submitted)?|published(?:at|on)?|issued|created|日期|发表时间|发布时间)$/,
  ],
  ['year', /^(?:(?:publication|pub|published)?year|年份|出版年|年|jahr|année|año)$/],
  [
    'venue',
    /^(?:journals?(?:title|name|book)?|sourcetitle|publicationtitle|publicationname|publication|booktitle|containertitle|outlet|journalbook|primarylocationsourcedisplayname|conference(?:name|title)?|proceedings(?:title)?|venues?|secondarytitle|journalname|来源出版物名称|來源出版物名稱|期刊|会议|zeitschrift|revue|revista)$/,
  ],
  // A journal, or the database that was asked.
  ['source', /^source$/],
  ['volume', /^(?:(?:journal)?volume|vol)$/],
  ['issue', /^(?:(?:journal)?issue|number|issuenumber|no)$/],
  ['pages', /^(?:pages?|pagerange|pageinfo|pagination|artno|articlenumber)$/],
  ['firstPage', /^(?:startpage|pagestart|firstpage|beginningpage)$/],
  ['lastPage', /^(?:endpage|pageend|lastpage|endingpage)$/],
  ['publisher', /^publishers?$/],
  ['type', /^(?:(?:item|document|publication|entry|reference)?type|typeofreference|文獻類型|文献类型)$/],
  ['doi', /^(?:doi|(?:paper|item|article)doi|doilink|doiurl|externalidsdoi|idsdoi)$/],
  ['arxiv', /^(?:arxiv(?:id|url|link|number)?|externalidsarxiv|eprint)$/],
  ['category', /^(?:arxivcategory|primarycategory|arxivprimarycategory)$/],
  ['url', /^(?:(?:paper|article|abs|html|page|web)?(?:urls?|links?)|ee|href|website|链接|论文链接|entryid|fulltext|forum|(?:open)?urllink|連結)$/],
  ['pdf', /^pdf(?:url|link)?$/],
  ['code', /^(?:code(?:url|link|repository)?|github(?:url|link|repo)?|repo(?:sitory|url)?|代码)$/],
  ['keywords', /^(?:(?:author|index|paper|manual|automatic)?(?:keywords?|tags?)|terms|subjects?|关键词)$/],
  ['key', /^(?:citationkey|citekey|bibtexkey|bibkey)$/],
  [
    'group',
    /^(?:tracks?|themes?|topics?|sessions?(?:title|name)?|(?:subject|primary)?areas?|sections?|groups?|clusters?|headings?|categor(?:y|ies)|分类|領域|领域)$/,
  ],
  ['name', /^(?:names?|papers?|论文|publications?)$/],
  ['id', /^(?:id|paperid|identifier)$/],
  ['pmid', /^(?:pmid|pubmedid)$/],
  ['goods', /^(?:price|unitprice|cost|amount|quantity|qty|sku|stock|barcode|currency|binding|(?:book|exclusive)shel(?:f|ves)|isbn13|ratingscount|directors|genres|imdb\w*|albums?(?:names?)?|artists(?:names)?)$/],
];

/** The columns of Web of Science's tables are headed by its tags: https://images.webofknowledge.com/images/help/WOS/hs_wos_fieldtags.html */
const WEB_OF_SCIENCE: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['TI', 'title'],
  ['AF', 'fullNames'],
  ['AU', 'authors'],
  ['AB', 'abstract'],
  ['SO', 'venue'],
  ['PY', 'year'],
  ['VL', 'volume'],
  ['IS', 'issue'],
  ['BP', 'firstPage'],
  ['EP', 'lastPage'],
  ['AR', 'pages'],
  ['PU', 'publisher'],
  ['DT', 'type'],
  ['DI', 'doi'],
  ['DE', 'keywords'],
]);

const DELIMITERS = [',', '\t', ';'] as const;

/** A header stands at the top, below a remark or two of the program that wrote the file. */
const LAST_HEADER_LINE = 8;
const LONGEST_HEADER = 8_000;

export const table: DigestFormat = {
  name: 'Table',

  recognise(text, fileName) {
    if (headerOf(text) === undefined) return 0;
    return /\.(?:csv|tsv|tab)$/i.test(fileName) ? 0.95 : 0.9;
  },

  read(text, fileName) {
    const header = headerOf(text);
    return header === undefined ? { papers: [], problems: [] } : readTable(text, fileName, header);
  },
};

/** The header of a table of papers: a title, and something that only papers have. */
function headerOf(text: string): Header | undefined {
  let start = 0;
  for (let line = 0; line < LAST_HEADER_LINE && start < text.length; line++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const raw = text.slice(start, Math.min(end, start + LONGEST_HEADER));
    for (const delimiter of DELIMITERS) {
      if (!raw.includes(delimiter)) continue;
      const [row] = delimitedRows(raw, delimiter);
      const names = row?.cells.map((cell) => cell.trim()) ?? [];
      const columns = names.includes('TI') && names.includes('AU') ? names.map((name) => WEB_OF_SCIENCE.get(name)) : names.map(fieldOf);
      if (isHeader(columns)) return { delimiter, columns, end: end + 1 };
    }
    start = end + 1;
  }
  return undefined;
}

function fieldOf(name: string, index: number): Field | undefined {
  // "# Authors" is how many there are; a sign before the first name may be there to mark the header.
  if (/^#\s*\p{L}/u.test(name) && (index > 0 || /^#\s/.test(name))) return undefined;
  const folded = name
    .toLowerCase()
    .replace(/\([^()]{1,20}\)/g, (bracket) => (bracket === '(s)' ? 's' : ''))
    .replace(/[^\p{L}\p{N}]/gu, '');
  return FIELDS.find(([, names]) => names.test(folded))?.[0];
}

/** What nothing for sale has. */
const SCHOLARLY: readonly Field[] = ['doi', 'arxiv', 'pmid', 'venue'];

function isHeader(columns: readonly (Field | undefined)[]): boolean {
  if (!columns.includes('title') && !columns.includes('name')) return false;
  // What has a price is for sale, whoever wrote it; films have directors, and novels a shelf.
  if (columns.includes('goods') && !SCHOLARLY.some((field) => columns.includes(field))) return false;
  const telling: readonly Field[] = ['authors', 'abstract', 'summary', 'doi', 'arxiv', 'pmid', 'venue', 'source'];
  if (telling.some((field) => columns.includes(field))) return true;
  return ['url', 'pdf', 'year', 'date'].filter((field) => columns.includes(field as Field)).length > 1;
}
