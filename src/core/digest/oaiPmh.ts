/** Harvests of arXiv, DOAJ and other repositories: http://www.openarchives.org/OAI/openarchivesprotocol.html, with arXiv's own records or Dublin Core. */
import type { Author, Paper } from '../paper';
import { authorList, authorNamed, authorOfParts } from './facts/authorNames';
import { isoDate } from './facts/isoDate';
import { type PaperFacts, paperFromFacts } from './facts/paperFromFacts';
import type { DigestFormat } from './format';
import { latexToText } from './text/latex';
import { elementsNamed, readElements } from './xml/readElements';
import { type XmlElement, xmlTree } from './xml/xmlTree';

/** How much of a file tells what it is, in characters. */
const SAMPLE = 16_384;

/** "Journal of Trees, Vol 4, Iss 2, Pp 1-9 (2020)", "Journal of Trees; Vol. 4 No. 2 (2020); 1-9". */
const BEHIND_JOURNAL = /(?:;|,? (?:vol(?:ume)?|iss(?:ue)?|no)\b).*$/i;

export const oaiPmh: DigestFormat = {
  name: 'OAI-PMH',

  recognise(text) {
    const sample = text.slice(0, SAMPLE);
    // A page may show in a fence what a harvest looks like.
    if (!/^\s*</.test(sample)) return 0;
    return /<(?:\w{1,10}:)?OAI-PMH[\s>]/.test(sample) || /<metadata>\s*<(?:arXiv(?:Raw)?|oai_dc:dc)[\s>]/.test(sample) ? 0.98 : 0;
  },

  read(text, fileName) {
    // A record that was deleted has no metadata.
    const records = elementsNamed('metadata', xmlTree(text)).flatMap((metadata) => metadata.all('arxiv', 'arxivraw', 'dc')).filter((record) => !isOtherKind(record));
    return readElements(records, fileName, (record) => paperOf(record, fileName));
  },
};

/** Repositories keep photographs, recordings and data as well. */
function isOtherKind(record: XmlElement): boolean {
  const types = record.all('type').map(({ text }) => text);
  return types.some((type) => OTHER_KIND.test(type)) && !types.some((type) => TEXT_KIND.test(type));
}

const OTHER_KIND = /^(?:still ?image|moving ?image|image|photograph|sound|audio|video|data ?set|software)$/i;
const TEXT_KIND = /text|article|thesis|dissertation|paper|print|report|book|chapter|conference/i;

function paperOf(record: XmlElement, fileName: string): Paper | undefined {
  const source = { uri: fileName, startLine: record.startLine, endLine: record.endLine };
  return paperFromFacts({ title: latexToText(record.at('title')), ...(record.name === 'dc' ? dublinCore(record) : arxivRecord(record)), source });
}

function arxivRecord(record: XmlElement): Partial<PaperFacts> {
  const id = record.at('id');
  return {
    abstract: latexToText(record.at('abstract')),
    authors: arxivAuthors(record.first('authors')),
    date: isoDate(record.at('created') || record.at('version', 'date')),
    venue: latexToText(record.at('journal-ref')),
    arxiv: id,
    arxivCategory: record.at('categories').split(' ')[0],
    doi: record.at('doi'),
    url: id === '' ? undefined : `https://arxiv.org/abs/${id}`,
  };
}

/** Elements with the parts of names, or, in `arXivRaw`, one line. */
function arxivAuthors(authors: XmlElement | undefined): readonly Author[] {
  const people = authors?.all('author') ?? [];
  if (people.length === 0) return authorList(latexToText(authors?.text ?? ''));
  return people
    .map((author) => {
      const [family, suffix, given] = [author.at('keyname'), author.at('suffix'), author.at('forenames')].map(latexToText) as [string, string, string];
      return authorOfParts(`${family} ${suffix}`.trim(), given);
    })
    .filter((author) => author !== undefined);
}

function dublinCore(record: XmlElement): Partial<PaperFacts> {
  const texts = (name: string): readonly string[] => record.all(name).map(({ text }) => latexToText(text));
  // What a paper relates to is another, unless it says that it is one more name of it: https://guidelines.openaire.eu/en/latest/literature/field_alternativeidentifier.html
  const others = texts('relation').flatMap((relation) => /\/altIdentifier\/(?:doi|(?=arxiv))\/?(.+)/i.exec(relation)?.[1] ?? []);
  const identifiers = [...texts('identifier'), ...others];
  const [longest = ''] = [...texts('description')].sort((a, b) => b.length - a.length);
  return {
    abstract: longest,
    authors: texts('creator').map(authorNamed).filter((author) => author !== undefined),
    // DSpace tells first when it was given the paper, then when it appeared.
    date: texts('date').map(isoDate).filter((date) => date !== undefined).sort()[0],
    venue: texts('source')[0]?.replace(BEHIND_JOURNAL, ''),
    publisher: texts('publisher')[0],
    arxiv: identifiers.find((identifier) => /arxiv/i.test(identifier)),
    doi: identifiers.find((identifier) => /^(?:(?:info:)?doi[:/]|https?:\/\/(?:dx\.)?doi\.org\/|10\.\d{4})/i.test(identifier)),
    url: [...identifiers, ...texts('relation')].find((identifier) => /^https?:/i.test(identifier)),
    keywords: texts('subject'),
  };
}
