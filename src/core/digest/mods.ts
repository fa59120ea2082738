/** MODS, the XML of libraries, repositories and bibutils: https://www.loc.gov/standards/mods/userguide/ */
import type { Author, Paper, PaperType } from '../paper';
import { authorNamed, authorOfParts } from './facts/authorNames';
import { isoDate } from './facts/isoDate';
import { paperFromFacts } from './facts/paperFromFacts';
import type { DigestFormat } from './format';
import { latexToText } from './text/latex';
import { elementsNamed, readElements } from './xml/readElements';
import { type XmlElement, xmlTree } from './xml/xmlTree';

/** How much of a file tells what it is, in characters. */
const SAMPLE = 16_384;

/** What other titles a record may have: short, translated, uniform. */
const IS_OTHER_TITLE = (element: XmlElement): boolean => element.attributes.has('type');

const TYPES: readonly (readonly [RegExp, PaperType])[] = [
  [/thesis|dissertation/i, 'thesis'],
  [/conference/i, 'paper-conference'],
  [/article|journal|periodical/i, 'article-journal'],
  [/chapter/i, 'chapter'],
  [/report/i, 'report'],
  [/book/i, 'book'],
];

export const mods: DigestFormat = {
  name: 'MODS',

  recognise(text) {
    const sample = text.slice(0, SAMPLE);
    return /<(?:\w{1,10}:)?mods(?:Collection)?[\s>]/.test(sample) && /loc\.gov\/mods|<(?:\w{1,10}:)?titleInfo\b/.test(sample) ? 0.98 : 0;
  },

  read(text, fileName) {
    return readElements(elementsNamed('mods', xmlTree(text)), fileName, (element) => paperOf(element, fileName));
  },
};

function paperOf(record: XmlElement, fileName: string): Paper | undefined {
  const host = record.all('relateditem').find(({ attributes }) => attributes.get('type') === 'host');
  const parts = [...record.all('part'), ...(host?.all('part') ?? [])];
  const identifier = (type: RegExp): string => record.all('identifier').find((id) => type.test(id.attributes.get('type') ?? ''))?.text ?? '';
  const address = record.all('location').map((location) => location.at('url')).find((url) => url !== '') ?? identifier(/^ur[il]$/i);
  const genre = record.all('genre').map(({ text }) => text).join(' ');
  return paperFromFacts({
    title: titleOf(record),
    abstract: latexToText(record.at('abstract')),
    authors: authorsOf(record),
    date: dateOf(record) ?? parts.map((part) => isoDate(part.at('date'))).find(Boolean) ?? (host === undefined ? undefined : dateOf(host)),
    venue: host === undefined ? undefined : titleOf(host),
    type: TYPES.find(([name]) => name.test(genre))?.[1],
    volume: detailOf(parts, 'volume'),
    issue: detailOf(parts, 'issue') || detailOf(parts, 'number'),
    pages: pagesOf(parts),
    publisher: latexToText(record.at('origininfo', 'publisher') || (host?.at('origininfo', 'publisher') ?? '')),
    arxiv: identifier(/arxiv/i) || (/arxiv\.org\//i.test(address) ? address : ''),
    doi: identifier(/^doi$/i) || (/doi\.org\//i.test(address) ? address : ''),
    url: address,
    citationKey: identifier(/^citekey$/i).replace(/\s/g, '') || undefined,
    keywords: record.all('subject').flatMap((subject) => subject.all('topic').map(({ text }) => latexToText(text))),
    source: { uri: fileName, startLine: record.startLine, endLine: record.endLine },
  });
}

function titleOf(element: XmlElement): string {
  const infos = element.all('titleinfo');
  const info = infos.find((candidate) => !IS_OTHER_TITLE(candidate)) ?? infos[0];
  const title = [info?.at('nonsort') ?? '', info?.at('title') ?? ''].filter((part) => part !== '').join(' ').replace(/(?<=['’]) /, '');
  const below = info?.at('subtitle') ?? '';
  return latexToText(title === '' || below === '' ? title : `${title}: ${below}`);
}

/** Those who wrote it; a record that gives no roles has only authors. */
function authorsOf(record: XmlElement): readonly Author[] {
  return record
    .all('name')
    .filter((name) => {
      const roles = name.all('role').flatMap((role) => role.all('roleterm').map(({ text }) => text));
      return roles.length === 0 || roles.some((role) => /^(?:aut|cre|author|creator|joint author)$/i.test(role));
    })
    .map((name) => {
      const part = (type: string | undefined): string =>
        name.all('namepart').filter(({ attributes }) => attributes.get('type') === type).map(({ text }) => text).join(' ');
      const [family, given, whole] = [part('family'), part('given'), part(undefined)].map(latexToText) as [string, string, string];
      if (family !== '') return authorOfParts(family, given);
      return name.attributes.get('type') === 'corporate' ? authorOfParts(whole, given) : authorNamed(whole || given);
    })
    .filter((author) => author !== undefined);
}

function dateOf(element: XmlElement): string | undefined {
  const origins = element.all('origininfo');
  const dates = ['dateissued', 'copyrightdate', 'datecreated'].flatMap((name) => origins.flatMap((origin) => origin.all(name)));
  return dates.map(({ text }) => isoDate(text)).find((date) => date !== undefined);
}

function detailOf(parts: readonly XmlElement[], type: string): string {
  const detail = parts.flatMap((part) => part.all('detail')).find(({ attributes }) => attributes.get('type') === type);
  return detail?.at('number') ?? '';
}

function pagesOf(parts: readonly XmlElement[]): string {
  const extent = parts.flatMap((part) => part.all('extent')).find(({ attributes }) => /^pages?$/.test(attributes.get('unit') ?? ''));
  const [start, end] = [extent?.at('start') ?? '', extent?.at('end') ?? ''];
  return start === '' || end === '' || start === end ? start || (extent?.at('list') ?? '') : `${start}-${end}`;
}
