/** The fields of a record by what they mean, whatever the service calls them. */
import type { JsonObject } from './looseJson';

/**
 * Names as services write them, in small letters without `_`, `-` and blanks, the most telling first. Sources: the APIs of arXiv's
 * dataset, Semantic Scholar, OpenAlex, Crossref, Europe PMC, Zotero, Hugging Face, Papers with Code, OpenReview, DBLP, INSPIRE.
 */
const NAMES = {
  title: ['title', 'papertitle', 'titles', 'articletitle', 'displayname', 'documenttitle'],
  abstract: ['abstract', 'abstracts', 'abstractfull', 'fullabstract', 'summary', 'abstracttext', 'abstractnote', 'paperabstract', 'abs', 'description', 'tldr'],
  authors: ['authors', 'author', 'creators', 'authorships', 'authorlist', 'authorstring', 'authorsparsed', 'creator', 'authfullname', 'zauthors', 'contributors', 'paperauthors', 'authornames', 'authorsnames', 'authorslist', 'authorsstring', 'authorsstr', 'authorstext', 'authorsfull', 'allauthors'],
  date: ['publishedat', 'published', 'publicationdate', 'publisheddate', 'pubdate', 'coverdate', 'datepublished', 'firstpublicationdate', 'submitteddate', 'submitted', 'date', 'issued', 'created', 'createdat', 'publicationyear', 'pubyear', 'preprintdate', 'earliestdate', 'produceddate', 'yearpublished', 'year'],
  venue: ['venue', 'journal', 'journals', 'journaltitle', 'journalname', 'publicationtitle', 'publicationname', 'proceedingstitle', 'booktitle', 'containertitle', 'proceeding', 'conference', 'conf', 'conferencename', 'publicationvenue', 'hostvenue', 'journalref', 'pub', 'publication', 'parent', 'source'],
  volume: ['volume', 'journalvolume'],
  issue: ['issue', 'number', 'journalissue'],
  pages: ['pages', 'page', 'pageinfo', 'pagerange'],
  publisher: ['publisher'],
  doi: ['doi', 'paperdoi', 'doiurl', 'dois', 'doiid'],
  arxiv: ['arxivid', 'arxiv', 'arxivurl', 'arxiveprints', 'eprint', 'archiveid', 'arxivlink', 'urlabs', 'universalpaperid'],
  category: ['arxivprimarycategory', 'primarycategory', 'category'],
  categories: ['categories'],
  url: ['ee', 'url', 'link', 'paperurl', 'puburl', 'absurl', 'htmlurl', 'href', 'entryid', 'paperlink', 'pageurl', 'pdfurl', 'pdflink', 'urlpdf', 'pdf', 'weburl', 'website', 'uri', 'preprinturl', 'preprintlink', 'preprint', 'fileurl', 'paperfile', 'paper', 'landingpageurl'],
  code: ['code', 'codeurl', 'codelink', 'github', 'githuburl', 'githubrepo', 'githublink', 'githublinks', 'repository', 'repo', 'repourl', 'officialcode', 'sourcecode', 'implementation'],
  id: ['id', 'paperid', 'identifier', 'uid', 'entryid'],
  key: ['citationkey', 'citekey', 'bibtexkey', 'bibkey'],
  pmid: ['pmid', 'pubmedid', 'pubmed'],
  keywords: ['keywords', 'keyword', 'aikeywords', 'tags', 'topics'],
} as const;

/** Keys below which a scraper keeps what it found of the same paper; what is related may have the same title, and is another. */
const DETAILS = /^(?!related|similar|parent|ref|cit|previous|next|journal|venue)(?:[a-z\d]{0,20}[ _-]?(?:details?|info(?:rmation)?|meta(?:data)?|data|facts)|record|paper|article|page)$/i;

/** What Hayagriva calls that in which others appear. */
const PERIODICAL = /^(?:periodical|proceedings|conference|journal|anthology|anthos|book|magazine|newspaper|reference)$/i;

export type FieldName = keyof typeof NAMES;

/** Names of a record's keys, folded. */
export class RecordFields {
  private readonly values = new Map<string, unknown>();

  constructor(record: JsonObject) {
    this.add(record);
    // What is kept by itself under the same title is about the same paper.
    for (const [key, inner] of Object.entries(record)) {
      if (DETAILS.test(key) && isObject(inner) && typeof inner['title'] === 'string' && inner['title'] === record['title']) this.add(inner);
    }
  }

  private add(record: JsonObject): void {
    for (const [key, value] of Object.entries(record)) {
      const name = folded(key);
      if (name === 'parent' && !isPeriodical(value)) continue;
      if (value !== null && value !== '' && !this.values.has(name)) this.values.set(name, unwrapped(value));
    }
  }

  /** The value of the first name under which the record has one. */
  get(field: FieldName): unknown {
    for (const name of NAMES[field]) {
      const value = this.values.get(name);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** What the first name says whose value can be read; a date may be "NA" under one name, and be there under another. */
  first<Value>(field: FieldName, read: (value: unknown) => Value | undefined): Value | undefined {
    for (const name of NAMES[field]) {
      const value = this.values.get(name);
      const found = value === undefined ? undefined : read(value);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The value under one folded name. */
  named(name: string): unknown {
    return this.values.get(name);
  }

  /** As text: numbers as digits, of a list the first text, of an object its name. */
  text(field: FieldName): string {
    for (const name of NAMES[field]) {
      const text = textOf(this.values.get(name));
      if (text !== '') return text;
    }
    return '';
  }

  has(field: FieldName): boolean {
    return NAMES[field].some((name) => this.values.has(name));
  }
}

/** Prefixes of vocabularies say nothing new, `dc:title`, nor do the types of fields that Solr puts behind their names, `title_s`. */
function folded(key: string): string {
  return key
    .replace(/^(?:dc|dcterms|prism|bibo|schema):/, '')
    .replace(/_(?:s|t|ss|txt|i|tdate)$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** Whether the parent is where a paper appeared, with a title, and not the number of a task or a folder. */
function isPeriodical(parent: unknown): boolean {
  const [first] = Array.isArray(parent) ? (parent as readonly unknown[]) : [parent];
  return isObject(first) && first['title'] !== undefined && (first['type'] === undefined || PERIODICAL.test(textOf(first['type'])));
}

/** OpenReview puts each value into an object of its own: `{ "value": … }`. */
function unwrapped(value: unknown): unknown {
  return isObject(value) && 'value' in value && Object.keys(value).length === 1 ? value['value'] : value;
}

/** How deep a name is looked for: `primary_location.source.display_name`. */
const DEEPEST = 3;

/** What of a value is its text. */
export function textOf(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (depth >= DEEPEST) return '';
  if (Array.isArray(value)) return value.map((item) => textOf(item, depth + 1)).find((text) => text !== '') ?? '';
  if (typeof value !== 'object' || value === null) return '';
  const object = value as JsonObject;
  for (const name of ['name', 'display_name', 'title', 'journal_title', 'value', 'url', 'text', 'href', 'full_name']) {
    const text = textOf(object[name], depth + 1);
    if (text !== '') return text;
  }
  return '';
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
