/** Generated notes, formatted by pandoc --citeproc and by us: for the test and the benchmark that compare the two. */
import { addToBibliography, bibliographyReading, CitationStyle, citationKeys, formatNote, type BibliographyKind, type CslItem } from '../../../../src/core/citation';
import type { Paper } from '../../../../src/core/paper';
import { styleXml } from './cslXml';
import { inFolder, pandoc } from './pandoc';
import { chance } from './repeatable';

/** One citation or reference, formatted by both. */
export interface Compared {
  readonly style: string;
  readonly pandoc: string;
  readonly ours: string;
}

/** Papers with what both sides need of them. */
export interface Library {
  readonly papers: readonly Paper[];
  readonly keys: ReadonlyMap<string, string>;
  readonly items: ReadonlyMap<string, CslItem>;
  /** The bibliography file that both sides read. */
  readonly file: string;
  readonly text: string;
}

/** The papers in a bibliography of our writing, as our reader reads it back. */
export function libraryOf(papers: readonly Paper[], kind: BibliographyKind): Library {
  const keys = citationKeys(papers);
  const addition = addToBibliography('', kind, papers, keys);
  const text = 'edit' in addition ? (addition.edit?.text ?? '') : '';
  return { papers, keys, items: bibliographyReading(text, kind).items(), file: kind === 'bib' ? 'references.bib' : 'references.json', text };
}

/** Every citation of a generated note, every reference of its list, and the order of that. */
export function compareNote(library: Library, style: string, seed: number): readonly Compared[] {
  return compareText(library, style, generatedNote(library.papers, library.keys, seed));
}

/** The same of a note that cites every paper, each once in brackets and once in the sentence. */
export function compareWhole(library: Library, style: string): readonly Compared[] {
  const keys = library.papers.map(({ id }) => library.keys.get(id) ?? '');
  return compareText(library, style, keys.flatMap((key) => [`START [@${key}, p. 3] END`, `START @${key} END`]).join('\n\n'));
}

function compareText(library: Library, style: string, note: string): readonly Compared[] {
  const html = inFolder({ [library.file]: library.text, 'style.csl': styleXml(style) }, folder =>
    pandoc(folder, ['-t', 'html', '--wrap=none', '--citeproc', `--bibliography=${library.file}`, '--csl=style.csl'], note),
  );
  const theirs = pandocTexts(html);
  const ours = formatNote(note, library.items, new CitationStyle(style), 'plain');
  return [
    ...ours.citations.map(({ text, note: added = '' }, index) => [`${text} ${added}`, theirs.citations[index] ?? ''] as const),
    ...ours.references.map(reference => [reference.text, theirs.references.get(reference.key) ?? ''] as const),
    [ours.references.map(({ key }) => key).join(' '), [...theirs.references.keys()].join(' ')] as const,
  ].map(([mine, expected]) => ({ style, ours: normal(mine), pandoc: normal(expected) }));
}

/** Why two texts differ, and who departs from what the style says. */
export interface Cause {
  readonly what: string;
  /** `nobody` where CSL leaves it open. */
  readonly departs: 'pandoc' | 'ours' | 'nobody';
}

/** Ways in which the pandoc of Debian bookworm (2.17) and we are known to differ, each with what makes the two texts one where it is the only difference. */
const CAUSES: readonly (Cause & { readonly is: (ours: string, pandoc: string) => boolean })[] = [
  {
    what: 'pandoc puts a full stop behind a name in brackets, "X. (Frank)", or sets it close',
    departs: 'nobody',
    is: same((text) => text.replace(/ ?(\([^()]*\))\.?(?=,| (?:and|&|\p{Lu})|$)/gu, '$1')),
  },
  {
    // Cites are grouped by how the names print: https://docs.citationstyles.org/en/stable/specification.html#cite-grouping.
    what: 'pandoc collapses years of the same people alone, CSL of the same printed names',
    departs: 'pandoc',
    is: same((text) => text.replace(/(\p{Lu}[^;()]*?, )(\d{4}), (?=\d{4})/gu, '$1$2; $1')),
  },
  {
    // "All rendered ambiguous names are subject to disambiguation": https://docs.citationstyles.org/en/stable/specification.html#disambiguation.
    // Of N. Lin, Ye Lin and Yihan Lin pandoc leaves the last two without an initial.
    what: 'APA: pandoc leaves the initial out where another first author has the same one',
    departs: 'pandoc',
    is: same((text) => text.replace(/(?<=^|\()(?:\p{Lu}\.-?)+ (?=\p{Lu}[\p{L}-]+ et al\.)/gu, '')),
  },
  {
    // A cite is ambiguous when it matches several entries, which one with a title does not. Pandoc compares names and dates alone.
    what: 'pandoc adds names although titles tell the works apart',
    departs: 'pandoc',
    is: (ours, pandoc) => pandoc.length > ours.length && withFirstName(pandoc) === withFirstName(ours),
  },
  {
    // citeproc-js adds names before it looks at initials, which would have done.
    what: 'MLA: we add names although initials tell the authors apart',
    departs: 'ours',
    is: (ours, pandoc) => ours.length > pandoc.length && withFirstName(pandoc) === withFirstName(ours),
  },
  {
    // Words of mixed case or capitals stay as they are: https://docs.citationstyles.org/en/stable/specification.html#title-case-conversion.
    // Pandoc 3.10 leaves them alone.
    what: 'pandoc puts capitals beside a digit in lower case, "EMC2", "3D"',
    departs: 'pandoc',
    is: same((text) => text.replace(/\p{Lu}\p{L}*\d|\d\p{Lu}+/gu, (word) => word.toLowerCase())),
  },
];

function withFirstName(text: string): string {
  return text.replace(/, [^('"]*?et al\./u, ' et al.');
}

function same(change: (text: string) => string): (ours: string, pandoc: string) => boolean {
  return (ours, pandoc) => change(ours) === change(pandoc);
}

/** Why the two differ, if that is known; undefined where they are equal or nobody knows. */
export function differenceCause({ ours, pandoc: theirs }: Compared): Cause | undefined {
  return ours === theirs ? undefined : CAUSES.find(({ is }) => is(ours, theirs));
}

/** A note that cites two to eight papers in the ways of Pandoc's manual. One paragraph a citation, so that each can be found in the output. */
function generatedNote(papers: readonly Paper[], keys: ReadonlyMap<string, string>, seed: number): string {
  const { number, pick } = chance(seed);
  const cited = Array.from({ length: 2 + Math.floor(number() * 7) }, () => keys.get(pick(papers).id) ?? '');
  const prefix = (): string => pick(['', '', '', 'see ', 'cf. ', 'e.g., ']);
  const suffix = (): string => pick(['', '', '', ', p. 3', ', pp. 33-35', ', chap. 2', ', 12', ', sec. 4.1']);
  const mark = (key = pick(cited)): string => `${prefix()}@${key}${suffix()}`;
  const several = (count: number, write: (key: string) => string): string =>
    [...new Set(Array.from({ length: count }, () => pick(cited)))].map(write).join('; ');
  const citation = (): string =>
    pick([
      () => `[${mark()}]`,
      () => `[${several(2, mark)}]`,
      () => `[${several(3, key => `@${key}`)}]`,
      () => `@${pick(cited)}`,
      () => `@${pick(cited)} [p. 7]`,
      () => `[-@${pick(cited)}]`,
    ])();
  return Array.from({ length: 2 + Math.floor(number() * 5) }, () => `START ${citation()} END`).join('\n\n');
}

/** The citations in pandoc's HTML, notes in the place of their marks, and the references by key. */
function pandocTexts(html: string): { readonly citations: readonly string[]; readonly references: ReadonlyMap<string, string> } {
  const notes = new Map(Array.from(html.matchAll(/<li id="fn(\d+)"[^>]*>([\s\S]*?)<\/li>/g), ([, note = '', text = '']) => [note, text]));
  const citations = Array.from(html.matchAll(/<p>START ?([\s\S]*?) ?END<\/p>/g), ([, text = '']) =>
    text.replace(/<a href="#fn(\d+)"[\s\S]*?<\/a>/g, (_, note: string) => ` ${notes.get(note) ?? ''}`),
  );
  const references = Array.from(
    html.matchAll(/<div id="ref-([^"]*)" class="csl-entry"[^>]*>([\s\S]*?)<\/div>\n(?=<div id="ref-|<\/div>)/g),
    ([, key = '', text = '']) => [key, text.replace(/<div class="csl-left-margin">[\s\S]*?<\/div>/, '')] as const,
  );
  return { citations, references: new Map(references) };
}

/** Without tags, with one kind of white space and of quotation mark. */
function normal(text: string): string {
  return text
    .replace(/<a [^>]*class="footnote-back"[\s\S]*?<\/a>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '')
    .replace(/["“”„«»‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
