/** Lines of a page as a passage in which a title may stand, and the lines without it. */
import { type Cut, Passage } from '../titles/passage';
import { isLabel } from './label';
import type { Line, Run } from './run';

/** Signs that people set titles apart by. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['.', /\.\s/g],
  [':', /[:：]\s/g],
  ['–', /\s[-–—]+\s/g],
  [',', /,\s/g],
  ['|', /\s?[|丨]\s?/g],
  ['(', /\s?[(（]/g],
  [')', /[)）]:?[.,]?\s?/g],
  ['[', /\s?\[/g],
  [']', /\]\s?/g],
  ['"', /["“”]/g],
  ['by', / by /g],
  [';', /;\s/g],
  ['year', /\b(?:19|20)\d\d[a-z]?[.:,]?\s/g],
  ['line', /\n+/g],
  ['gap', /\t\s*| {3,}/g],
  ['key', /^\S*\d\S*\s/g],
];

/** Signs are looked for so far: a title stands near the beginning. */
const SIGNED = 450;

/** The passage that lines make, one behind the other; undefined where they have no word. */
export function passageOf(lines: readonly Line[]): Passage | undefined {
  const cuts: Cut[] = [];
  let text = '';
  lines.forEach((line, index) => {
    if (index > 0) text += '\n';
    for (const run of line) {
      const start = text.length;
      text += run.text;
      for (const kind of markup(run)) cuts.push({ at: start, sign: `<${kind}>`, side: 'begins' }, { at: text.length, sign: `</${kind}>`, side: 'ends' });
      if (isLabel(run)) cuts.push({ at: start, sign: 'label', side: 'ends' }, { at: text.length, sign: 'label', side: 'begins' });
    }
  });
  if (!/\p{L}{2}/u.test(text)) return undefined;
  const signed = text.slice(0, SIGNED);
  for (const [sign, pattern] of SIGNS) {
    for (const { 0: match, index } of signed.matchAll(pattern)) cuts.push({ at: index, sign, side: 'ends' }, { at: index + match.length, sign, side: 'begins' });
  }
  return new Passage(text, cuts);
}

function markup(run: Run): readonly string[] {
  if (isLabel(run)) return [];
  return [...(run.href === undefined ? [] : ['link']), ...(run.strong === true ? ['strong'] : []), ...(run.emphasis === true ? ['emphasis'] : []), ...(run.code === true ? ['code'] : [])];
}

/** What stands in lines besides the characters `start` to `end` of their passage: lines before and behind them, and where these lead. */
export function withoutTitle(lines: readonly Line[], start: number, end: number): { readonly others: readonly Line[]; readonly href: string | undefined } {
  const others: Run[][] = [];
  let href: string | undefined;
  let at = 0;
  for (const line of lines) {
    const before: Run[] = [];
    const behind: Run[] = [];
    for (const run of line) {
      const [from, to] = [start - at, end - at].map((place) => Math.max(0, Math.min(run.text.length, place))) as [number, number];
      if (from < to) href ??= run.href;
      const isOwn = from < to;
      const [left, right] = isOwn ? [run.text.slice(0, from), run.text.slice(to)] : at >= end ? ['', run.text] : [run.text, ''];
      // A link that is the title leads to the paper from there, and says nothing more.
      if (left.trim() !== '' || (!isOwn && at < end)) before.push(withText(run, left, isOwn));
      if (right.trim() !== '' || (!isOwn && at >= end)) behind.push(withText(run, right, isOwn));
      at += run.text.length;
    }
    at++;
    for (const part of [before, behind]) if (part.length > 0) others.push(part);
  }
  return { others, href };
}

function withText(run: Run, text: string, isPart: boolean): Run {
  const { href, ...plain } = run;
  return isPart || href === undefined ? { ...plain, text } : { ...run, text };
}
