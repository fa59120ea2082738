/** The bibliography of Microsoft Word, `Sources.xml`, as JabRef and bibutils write it, too: ECMA-376, part 1, 22.6. */
import type { Author, Paper, PaperType } from '../paper';
import { authorOfParts } from './facts/authorNames';
import { isoDate } from './facts/isoDate';
import { paperFromFacts } from './facts/paperFromFacts';
import type { DigestFormat } from './format';
import { latexToText } from './text/latex';
import { elementsNamed, readElements } from './xml/readElements';
import { type XmlElement, xmlTree } from './xml/xmlTree';

/** How much of a file tells what it is, in characters. */
const SAMPLE = 16_384;

const TYPES: ReadonlyMap<string, PaperType> = new Map<string, PaperType>([
  ['JournalArticle', 'article-journal'],
  ['ArticleInAPeriodical', 'article-journal'],
  ['ConferenceProceedings', 'paper-conference'],
  ['BookSection', 'chapter'],
  ['Book', 'book'],
  ['Report', 'report'],
  ['InternetSite', 'webpage'],
  ['DocumentFromInternetSite', 'webpage'],
]);

export const wordSources: DigestFormat = {
  name: 'Word sources',

  recognise(text) {
    const sample = text.slice(0, SAMPLE);
    return /<(?:\w{1,10}:)?Sources\b/.test(sample) && /officeDocument\/2006\/bibliography|<(?:\w{1,10}:)?SourceType>/.test(sample) ? 0.98 : 0;
  },

  read(text, fileName) {
    return readElements(elementsNamed('source', xmlTree(text)), fileName, (element) => paperOf(element, fileName));
  },
};

function paperOf(source: XmlElement, fileName: string): Paper | undefined {
  const said = (...names: readonly string[]): string => latexToText(source.first(...names)?.text ?? '');
  const url = said('url');
  return paperFromFacts({
    title: said('title'),
    abstract: said('bibtex_abstract', 'comments'),
    authors: authorsOf(source),
    date: isoDate([said('year'), said('month'), said('day')].filter((part) => part !== '').join(' ')) ?? isoDate(said('year')),
    venue: said('journalname', 'conferencename', 'booktitle', 'periodicaltitle', 'publicationtitle'),
    type: TYPES.get(said('sourcetype')),
    volume: said('volume'),
    issue: said('issue'),
    pages: said('pages'),
    publisher: said('publisher', 'institution'),
    arxiv: /arxiv\.org\//i.test(url) ? url : undefined,
    doi: said('doi', 'bibtex_doi') || (/doi\.org\//i.test(url) ? url : ''),
    url,
    keywords: said('bibtex_keywords').split(/[;,]/),
    source: { uri: fileName, startLine: source.startLine, endLine: source.endLine },
  });
}

/** People of each part they had stand in an element of their own: `Author/Author/NameList/Person`. */
function authorsOf(source: XmlElement): readonly Author[] {
  const authors = source.all('author').flatMap((part) => part.all('author'));
  const people = authors.flatMap((author) => author.all('namelist')).flatMap((list) => list.all('person'));
  return [
    ...people.map((person) => {
      const given = [person.at('first'), person.at('middle')].filter((part) => part !== '').join(' ');
      return authorOfParts(latexToText(person.at('last')), latexToText(given));
    }),
    ...authors.map((author) => latexToText(author.at('corporate'))).map((family) => (family === '' ? undefined : { family })),
  ].filter((author) => author !== undefined);
}
