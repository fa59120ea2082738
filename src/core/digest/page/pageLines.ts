/** The lines of a page that belong to papers, cleaned of what the page adds to them. */
import { arxivId, doi, webAddress } from '../../identity';
import type { Author } from '../../paper';
import { authorList, isNameList } from '../facts/authorNames';
import { codeLink } from '../facts/codeLink';
import { foldWhiteSpace } from '../text/foldWhiteSpace';
import { isoDate } from '../facts/isoDate';
import { isFurniture, withoutGluedLabel } from './pageFurniture';
import { titleOdds } from './titleOdds';
import { endsOnPurpose, wrapWidth } from './wrapping';

/** What a labelled or unmistakable line says of the paper above it: its authors, its date, a link. */
export interface Remark {
  readonly authors?: readonly Author[];
  readonly date?: string;
  readonly arxiv?: string;
  readonly doi?: string;
  readonly url?: string;
  readonly code?: string;
}

/** A line with text, folded, and where it stands. */
export interface PageLine {
  readonly text: string;
  /** In characters, before its number or bullet was taken off. */
  readonly length: number;
  /** Counted from 0 in the file. */
  readonly line: number;
  readonly afterBlank: boolean;
  /** The line began with its number in a list. */
  readonly numbered: boolean;
  readonly remarks: readonly Remark[];
}

const BULLET = /^[•◦▪‣●○*·+–-]\s+/;
/** `[12] `, `12. `, `12) `, `(12) `, `#12 `, `Paper 12: `; a page keeps to one of them. */
const NUMBERS = [/^\[(\d{1,4})\]:? (?=\S)/, /^(\d{1,4})\. (?=\S)/, /^(\d{1,4})\) (?=\S)/, /^\((\d{1,4})\) (?=\S)/, /^#(\d{1,4})[.:]? (?=\S)/, /^(?:paper|title|no\.) (\d{1,4})[.:] (?=\S)/i];
const NUMBER = /^(?:\[\d{1,4}\]:?|\d{1,4}[.)]|\(\d{1,4}\)|#\d{1,4}[.:]?|(?:paper|title|no\.) \d{1,4}[.:]) /i;
/** Where fewer of the numbered lines count on, the numbers are years, results and references. */
const RUNNING_SHARE = 0.6;
const AUTHORS = /^(?:authors?|by)\s?:\s*|^by (?=\p{Lu})/iu;
const LINK = /^(?:[\p{L} ]{1,24}:\s{0,3})?((?:https?:\/\/|arxiv:\s?|doi:\s?|10\.\d{4,9}\/)\S{3,500})$/iu;
const DATE = /^[^\p{L}\p{N}]*(?:(?:published|submitted|posted|updated|added)(?: on)?:?\s+|date:\s*)?((?:\p{L}{3,9}\.?\s+\d{1,2},?|\d{1,2}\s+\p{L}{3,9}\.?,?|\d{4}-\d{2}-\d{2})(?:\s+\d{4})?)$/iu;
const SUBMITTED = /^(?:submitted|posted|shared) by$/i;
const SENTENCE_END = /[.!?…][")'’”\])]*$/;

/** What is left of a page to be read. */
export interface Page {
  readonly lines: readonly PageLine[];
  /** The column the text was wrapped to, in characters; undefined where each line is a paragraph. */
  readonly width: number | undefined;
}

/**
 * The lines of `text` that can be titles or abstracts: furniture, bullets and running numbers are gone, and lines that only name
 * authors by a label, a date or a link have become remarks on the line above. Linear in the length of the text.
 */
export function pageLines(text: string): Page {
  const contents = text.split('\n').map(foldWhiteSpace);
  const width = wrapWidth(contents);
  const numbers = runningNumbers(contents);
  const lines: (PageLine & { remarks: Remark[] })[] = [];
  let afterBlank = false;
  contents.forEach((content, line) => {
    // Who submitted it stands in a line of its own.
    if (SUBMITTED.test(contents[line - 1] ?? '') && !content.includes(' ')) return;
    const above = lines.at(-1);
    const unglued = above === undefined ? withoutGluedLabel(content) : content;
    // The last words of a wrapped paragraph may look like anything.
    const goesOn = above !== undefined && !afterBlank && !SENTENCE_END.test(above.text.slice(-4)) && !endsOnPurpose(above, { text: unglued, length: unglued.length }, width);
    const remark = goesOn ? undefined : remarkIn(unglued, above);
    if (remark !== undefined) {
      above?.remarks.push(remark);
      afterBlank = true;
    } else if (unglued === '' || (!goesOn && isFurniture(unglued))) {
      afterBlank = true;
    } else {
      const numbered = numbers.has(line);
      const text = numbered ? unglued.replace(NUMBER, '') : goesOn ? unglued : unglued.replace(BULLET, '');
      lines.push({ text, length: unglued.length, line, afterBlank, numbered, remarks: [] });
      afterBlank = false;
    }
  });
  return { lines, width };
}

/** The lines whose numbers count on from one to the next: an enumeration, and not a sentence that begins with a number. */
function runningNumbers(contents: readonly string[]): ReadonlySet<number> {
  const running = new Set<number>();
  for (const style of NUMBERS) {
    const chain: number[] = [];
    let last: number | undefined;
    let all = 0;
    contents.forEach((content, line) => {
      const digits = style.exec(content)?.[1];
      if (digits === undefined) return;
      all++;
      if (last !== undefined && Number(digits) !== last + 1) return;
      last = Number(digits);
      chain.push(line);
    });
    if (chain.length > 1 && chain.length >= all * RUNNING_SHARE) chain.forEach((line) => running.add(line));
  }
  return running;
}

function remarkIn(content: string, above: PageLine | undefined): Remark | undefined {
  if (content === '' || above === undefined) return undefined;
  const date = content.length < 60 ? DATE.exec(content)?.[1] : undefined;
  if (date !== undefined) {
    const iso = isoDate(date);
    return iso === undefined ? undefined : { date: iso };
  }
  const link = LINK.exec(content)?.[1];
  // In the middle of a sentence an address belongs to it.
  if (link !== undefined) return SENTENCE_END.test(above.text.slice(-4)) || isTitle(above.text) ? linkRemark(link) : undefined;
  const label = AUTHORS.exec(content)?.[0];
  return label !== undefined && isNameList(content.slice(label.length)) ? { authors: authorList(content.slice(label.length)) } : undefined;
}

function linkRemark(link: string): Remark {
  const arxiv = arxivId(link);
  const foundDoi = doi(link);
  const code = codeLink(link);
  const url = code === undefined ? webAddress(link) : undefined;
  return {
    ...(arxiv !== undefined ? { arxiv } : {}),
    ...(foundDoi !== undefined ? { doi: foundDoi } : {}),
    ...(url !== undefined ? { url } : {}),
    ...(code !== undefined ? { code } : {}),
  };
}

function isTitle(text: string): boolean {
  return titleOdds(text, { endsParagraph: true, numbered: false }) > 0;
}
