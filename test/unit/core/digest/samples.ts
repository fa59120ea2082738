/** One small digest of each format, made of the same papers: what one format reads, the others must read too. */
import type { Author } from '../../../../src/core/paper';

/** What every format below can say of a paper. */
export interface SamplePaper {
  readonly title: string;
  readonly authors: readonly Author[];
  readonly year: string;
  readonly arxiv: string;
  readonly abstract: string;
}

export interface Sample {
  readonly format: string;
  readonly text: string;
  /** The text of each paper, in order, as it stands in `text`. */
  readonly entries: readonly string[];
}

const SUBJECTS = ['Power Oversubscription', 'Phase Splitting', 'Folding Attention', 'Spiking Transformers', 'Carbon Accounting', 'Water Footprints', 'Wave Energy', 'Quantized Inference'];
const PLACES = ['Cloud Providers', 'Language Models', 'Speech Recognition', 'Event Cameras', 'Data Centers', 'African Regions', 'Rough Seas', 'Edge Devices'];

export const PAPERS: readonly SamplePaper[] = SUBJECTS.map((subject, index) => ({
  title: `${subject} for ${PLACES[index] ?? ''}: A Study of Method ${String.fromCharCode(65 + index)}`,
  authors: [
    { family: `Goiri${String.fromCharCode(97 + index)}`, given: 'Inigo' },
    { family: 'Choukse', given: 'Esha B.' },
  ],
  year: String(2015 + index),
  arxiv: `${15 + index}01.0000${index + 1}`,
  abstract:
    `We study ${subject.toLowerCase()} and propose a method for ${(PLACES[index] ?? '').toLowerCase()}. Experiments on three datasets show ` +
    'that it outperforms existing approaches, and an analysis of the results explains why the performance does not depend on the parameters.',
}));

const names = ({ authors }: SamplePaper, separator: string) => authors.map(({ family, given }) => `${given ?? ''} ${family}`).join(separator);
const filed = ({ authors }: SamplePaper, separator: string) => authors.map(({ family, given }) => `${family}, ${given ?? ''}`).join(separator);
const link = ({ arxiv }: SamplePaper) => `https://arxiv.org/abs/${arxiv}`;

interface Writer {
  readonly head?: string;
  readonly entry: (paper: SamplePaper, index: number) => string;
  readonly between?: string;
  readonly tail?: string;
}

const WRITERS: Readonly<Record<string, Writer>> = {
  'Plain page': { entry: (p) => `${p.title}\n${p.abstract}\n` },
  'Copied page': {
    head: 'Sign in\nBrowse all\nAccepted papers\n',
    entry: (p) => `${p.title}\n${names(p, ' · ')}\narXiv:${p.arxiv} (${p.year})\n${p.abstract}\nPDF Cite Save\n`,
  },
  'Reference list': {
    head: 'References\n\n',
    entry: (p, i) => `[${i + 1}] ${names(p, ' and ')}. ${p.year}. ${p.title}. arXiv preprint arXiv:${p.arxiv}.\n`,
  },
  'arXiv listing': {
    head: 'Subject: cs daily 8 new + 0 crosses received\n\n',
    entry: (p) => `\\\\\narXiv:${p.arxiv}\nDate: Wed, 1 Mar ${p.year} 19:00:02 GMT   (3197kb,D)\n\nTitle: ${p.title}\nAuthors: ${names(p, ', ')}\nCategories: cs.LG\n\\\\\n  ${p.abstract}\n\\\\ ( ${link(p)} ,  3197kb)\n------------------------------------------------------------------------------\n`,
  },
  BibTeX: {
    entry: (p, i) => `@article{key${i},\n  title = {${p.title}},\n  author = {${filed(p, ' and ')}},\n  year = {${p.year}},\n  eprint = {${p.arxiv}},\n  archiveprefix = {arXiv},\n  abstract = {${p.abstract}}\n}\n`,
    between: '\n',
  },
  RIS: {
    entry: (p) => `TY  - JOUR\nTI  - ${p.title}\n${p.authors.map(({ family, given }) => `AU  - ${family}, ${given ?? ''}\n`).join('')}PY  - ${p.year}\nUR  - ${link(p)}\nAB  - ${p.abstract}\nER  - \n`,
    between: '\n',
  },
  PubMed: {
    entry: (p, i) => `PMID- 1234567${i}\nTI  - ${p.title}\n${p.authors.map(({ family, given }) => `FAU - ${family}, ${given ?? ''}\n`).join('')}DP  - ${p.year} Mar 1\nLID - 10.48550/arXiv.${p.arxiv} [doi]\nAB  - ${p.abstract}\n`,
    between: '\n',
  },
  EndNote: {
    entry: (p) => `%0 Journal Article\n%T ${p.title}\n${p.authors.map(({ family, given }) => `%A ${family}, ${given ?? ''}\n`).join('')}%D ${p.year}\n%U ${link(p)}\n%X ${p.abstract}\n`,
    between: '\n',
  },
  'PubMed XML': {
    head: '<?xml version="1.0" ?>\n<PubmedArticleSet>\n',
    entry: (p, i) => `<PubmedArticle><MedlineCitation>\n<PMID Version="1">1234567${i}</PMID>\n<Article><Journal><JournalIssue><PubDate><Year>${p.year}</Year><Month>Mar</Month></PubDate></JournalIssue></Journal>\n<ArticleTitle>${p.title}</ArticleTitle>\n<ELocationID EIdType="doi">10.48550/arXiv.${p.arxiv}</ELocationID>\n<Abstract><AbstractText>${p.abstract}</AbstractText></Abstract>\n<AuthorList>${p.authors.map(({ family, given }) => `<Author><LastName>${family}</LastName><ForeName>${given ?? ''}</ForeName></Author>`).join('\n')}</AuthorList></Article></MedlineCitation></PubmedArticle>\n`,
    tail: '</PubmedArticleSet>\n',
  },
  'Web of Science': {
    head: 'FN Clarivate Analytics Web of Science\nVR 1.0\n',
    entry: (p) => `PT J\nAU ${p.authors.map(({ family, given }) => `${family}, ${given ?? ''}`).join('\n   ')}\nTI ${p.title}\nAB ${p.abstract}\nPY ${p.year}\nAR arXiv:${p.arxiv}\nER\n`,
    between: '\n',
    tail: 'EF\n',
  },
  Table: {
    head: 'title,authors,year,url,abstract\n',
    entry: (p) => `"${p.title}","${filed(p, '; ')}",${p.year},${link(p)},"${p.abstract}"\n`,
  },
  'Table without header': {
    entry: (p) => `"${p.title}"\t"${filed(p, '; ')}"\t${p.year}\t${p.arxiv}\t"${p.abstract}"\n`,
  },
  'CSL-JSON': {
    head: '[\n',
    entry: (p, i) => JSON.stringify({ id: `key${i}`, type: 'article', title: p.title, author: p.authors, issued: { 'date-parts': [[Number(p.year)]] }, archive: 'arXiv', archive_location: p.arxiv, abstract: p.abstract }, undefined, 1),
    between: ',\n',
    tail: '\n]\n',
  },
  'Hugging Face daily papers': {
    head: '[',
    entry: (p) => JSON.stringify({ paper: { id: p.arxiv, authors: p.authors.map(({ family, given }) => ({ name: `${given ?? ''} ${family}` })), publishedAt: `${p.year}-03-01T00:00:00.000Z`, title: p.title, summary: p.abstract, upvotes: 1 }, title: p.title }),
    between: ',',
    tail: ']',
  },
  JSON: {
    entry: (p) => JSON.stringify({ title: p.title, authors: p.authors.map(({ family, given }) => `${given ?? ''} ${family}`), year: Number(p.year), url: link(p), abstract: p.abstract }),
    between: '\n',
  },
  'YAML list': {
    entry: (p) => `- title: "${p.title}"\n  authors:\n${p.authors.map(({ family, given }) => `    - ${given ?? ''} ${family}\n`).join('')}  year: ${p.year}\n  url: ${link(p)}\n  abstract: ${JSON.stringify(p.abstract)}\n`,
  },
  'EndNote XML': {
    head: '<?xml version="1.0" encoding="UTF-8"?><xml><records>\n',
    entry: (p) => `<record><ref-type name="Journal Article">17</ref-type><contributors><authors>${p.authors.map(({ family, given }) => `<author>${family}, ${given ?? ''}</author>`).join('')}</authors></contributors><titles><title><style face="normal">${p.title}</style></title></titles><dates><year>${p.year}</year></dates><abstract>${p.abstract}</abstract><urls><related-urls><url>${link(p)}</url></related-urls></urls></record>\n`,
    tail: '</records></xml>\n',
  },
  Ovid: {
    entry: (p, i) => `<${i + 1}>\nAccession Number\n  0000-${p.year}\nAuthor\n  ${filed(p, ';  ')}\nTitle\n  ${p.title}\nYear of Publication\n  ${p.year}\nAbstract\n  ${p.abstract}\nLink\n  ${link(p)}\n`,
    between: '\n',
  },
  MODS: {
    head: '<?xml version="1.0" encoding="UTF-8"?>\n<modsCollection xmlns="http://www.loc.gov/mods/v3">\n',
    entry: (p, i) => `<mods ID="k${i}">\n<titleInfo><title>${p.title}</title></titleInfo>\n${p.authors.map(({ family, given }) => `<name type="personal"><namePart type="given">${given ?? ''}</namePart><namePart type="family">${family}</namePart><role><roleTerm>author</roleTerm></role></name>\n`).join('')}<originInfo><dateIssued>${p.year}</dateIssued></originInfo>\n<abstract>${p.abstract}</abstract>\n<location><url>${link(p)}</url></location>\n</mods>\n`,
    tail: '</modsCollection>\n',
  },
  'Word sources': {
    head: '<?xml version="1.0"?>\n<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography">\n',
    entry: (p) => `<b:Source><b:SourceType>JournalArticle</b:SourceType>\n<b:Author><b:Author><b:NameList>${p.authors.map(({ family, given = '' }) => `<b:Person><b:Last>${family}</b:Last><b:First>${given}</b:First></b:Person>`).join('\n')}</b:NameList></b:Author></b:Author>\n<b:Title>${p.title}</b:Title>\n<b:Year>${p.year}</b:Year>\n<b:URL>${link(p)}</b:URL>\n<b:BIBTEX_Abstract>${p.abstract}</b:BIBTEX_Abstract>\n</b:Source>\n`,
    tail: '</b:Sources>\n',
  },
  'Zotero RDF': {
    head: '<rdf:RDF\n xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"\n xmlns:z="http://www.zotero.org/namespaces/export#">\n',
    entry: (p, i) => `<bib:Article rdf:about="#item_${i}">\n<z:itemType>journalArticle</z:itemType>\n<bib:authors><rdf:Seq>${p.authors.map(({ family, given }) => `<rdf:li><foaf:Person><foaf:surname>${family}</foaf:surname><foaf:givenName>${given ?? ''}</foaf:givenName></foaf:Person></rdf:li>`).join('\n')}</rdf:Seq></bib:authors>\n<dc:title>${p.title}</dc:title>\n<dcterms:abstract>${p.abstract}</dcterms:abstract>\n<dc:date>${p.year}</dc:date>\n<dc:identifier><dcterms:URI><rdf:value>${link(p)}</rdf:value></dcterms:URI></dc:identifier>\n</bib:Article>\n`,
    tail: '</rdf:RDF>\n',
  },
  Biblioscape: {
    entry: (p) => `--AU-- ${filed(p, '; ')}\n--TI-- ${p.title}\n--YP-- ${p.year}\n--AB-- ${p.abstract}\n--AT-- ${link(p)}\n------\n`,
  },
  SilverPlatter: {
    entry: (p, i) => `Record ${i + 1} of 8 - INSPEC\n\nTI ~ ${p.title}\nAU ~ ${filed(p, '; ')}\nPY ~ ${p.year}\nAB ~ ${p.abstract}\nUR ~ ${link(p)}\n\n`,
  },
  'Labelled blocks': { entry: (p) => `Title: ${p.title}\nAuthors: ${names(p, ', ')}\nDate: ${p.year}\nPDF: ${link(p)}\nSummary: ${p.abstract}\n`, between: '---\n' },
  Markdown: {
    head: '# Papers\n\n## Machine learning\n\n',
    entry: (p) => `- **[${p.title}](${link(p)})** (${p.year}), ${names(p, ', ')}\n`,
  },
  Org: {
    head: '#+TITLE: Papers\n\n* Machine learning\n',
    entry: (p, i) => `** TODO [[${link(p)}][${p.title}]]   :read:\n   :PROPERTIES:\n   :AUTHOR: ${filed(p, ' and ')}\n   :YEAR: ${p.year}\n   :CUSTOM_ID: key${i}\n   :END:\n   ${p.abstract}\n`,
  },
  reStructuredText: {
    head: 'Papers\n======\n\nMachine learning\n----------------\n\n',
    entry: (p) => `* \`${p.title} <${link(p)}>\`_ (${p.year}), ${names(p, ', ')}\n`,
  },
  'Google Scholar alert': {
    head: '<html><body><div>\n',
    entry: (p) => `<h3 style="font-weight:normal"><a href="https://scholar.google.com/scholar_url?url=${link(p)}&amp;hl=en&amp;sa=X" class="gse_alrt_title">${p.title}</a></h3><div style="color:#006621">${names(p, ', ')} - arXiv preprint arXiv:${p.arxiv}, ${p.year}</div><div class="gse_alrt_sni">${p.abstract}</div><br>\n`,
    tail: '</div></body></html>\n',
  },
  Feed: {
    head: '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n<title>ArXiv Query</title>\n',
    entry: (p) => `<entry>\n<id>http://arxiv.org/abs/${p.arxiv}v1</id>\n<published>${p.year}-03-01T00:00:00Z</published>\n<title>${p.title}</title>\n<summary>${p.abstract}</summary>\n${p.authors.map(({ family, given }) => `<author><name>${given ?? ''} ${family}</name></author>\n`).join('')}<link href="http://arxiv.org/abs/${p.arxiv}v1" rel="alternate" type="text/html"/>\n</entry>\n`,
    tail: '</feed>\n',
  },
};

export const SAMPLES: readonly Sample[] = Object.entries(WRITERS).map(([format, { head = '', entry, between = '', tail = '' }]) => {
  const entries = PAPERS.map(entry);
  return { format, entries, text: head + entries.join(between) + tail };
});
