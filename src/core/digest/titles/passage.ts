/** A piece of a page in which a title may stand, and the places where one may begin or end. */
import { MeasuredText } from './measuredText';
import { TitleOdds } from './titleOdds';

/** A sign in a text: what stands left or right of it may be a title. */
export interface Cut {
  readonly at: number;
  /** ": ", "(", the beginning of a link: whatever a page sets its titles apart by. */
  readonly sign: string;
  readonly side: 'begins' | 'ends';
}

/** Where titles stand in the passages of one make: between which signs (an LR wrapper: Kushmerick, "Wrapper induction", 2000). */
export interface Wrapper {
  readonly begin: string;
  readonly end: string;
}

/** A title in a passage: from where to where, and how likely it is one. */
export interface Stretch {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** The logarithm of its odds: `titleOdds`. */
  readonly odds: number;
}

export const BEGINNING = 'beginning';
export const END = 'end';

/** A title begins in the first characters of a passage, and ends in them. */
const LONGEST_PASSAGE = 450;
const LONGEST_TITLE = 350;

/** The second dash may be the one, hardly the third. */
const MOST_ALIKE = 2;

/** A bracket that is not closed, or not opened: half of something. */
const PRICE_OF_HALF = 2;

export class Passage {
  readonly #odds: TitleOdds;
  readonly #begins = new Map<string, number>();
  readonly #ends = new Map<string, number[]>();
  readonly #wordAt: Uint16Array;
  readonly #judged = new Map<number, number>();

  constructor(whole: string, cuts: readonly Cut[]) {
    const text = whole.slice(0, LONGEST_PASSAGE);
    const within = cuts.filter(({ at }) => at <= text.length);
    this.#odds = new TitleOdds(new MeasuredText(text, within.map(({ at }) => at)));
    const seen = new Map<string, number>();
    this.#begins.set(`${BEGINNING} 1`, 0);
    for (const { at, sign, side } of within.toSorted((left, right) => left.at - right.at)) {
      if (side === 'begins') {
        const count = (seen.get(sign) ?? 0) + 1;
        seen.set(sign, count);
        if (count <= MOST_ALIKE) this.#begins.set(`${sign} ${count}`, at);
      } else {
        const ends = this.#ends.get(sign);
        if (ends === undefined) this.#ends.set(sign, [at]);
        else ends.push(at);
      }
    }
    const { words } = this.#odds.text;
    this.#wordAt = new Uint16Array(text.length + 1);
    for (let at = 0, index = 0; at <= text.length; at++) {
      while (index < words.length && (words[index]?.start ?? 0) < at) index++;
      this.#wordAt[at] = index;
    }
  }

  /** Whether a title may end before this sign in the passage. */
  has(sign: string): boolean {
    return this.#ends.has(sign) || this.#begins.has(sign);
  }

  /** Signs behind which a title may begin, with their number in the passage: "( 2". */
  get begins(): Iterable<string> {
    return this.#begins.keys();
  }

  /** Signs before which one may end. */
  get ends(): Iterable<string> {
    return this.#ends.keys();
  }

  /** How likely what stands where the wrapper says is a title; undefined where the passage has no such place. */
  oddsAt(wrapper: Wrapper): number | undefined {
    const words = this.#words(wrapper);
    if (words === undefined) return undefined;
    const place = words.from * 0x1_0000 + words.to;
    const known = this.#judged.get(place);
    if (known !== undefined) return known;
    const isWhole = isBalanced(this.#odds.text, words.from, words.to);
    const odds = this.#odds.of(words.from, words.to) - (isWhole ? 0 : PRICE_OF_HALF);
    this.#judged.set(place, odds);
    return odds;
  }

  /** What stands where the wrapper says; undefined where the passage has no such place. */
  at(wrapper: Wrapper): Stretch | undefined {
    const found = this.#words(wrapper);
    const first = found === undefined ? undefined : this.#odds.text.words[found.from];
    const last = found === undefined ? undefined : this.#odds.text.words[found.to - 1];
    const odds = this.oddsAt(wrapper);
    if (first === undefined || last === undefined || odds === undefined) return undefined;
    return { title: withoutEdges(this.#odds.text.text.slice(first.start, last.end)), start: first.start, end: last.end, odds };
  }

  /** The words between the signs, without those at the edges that are none. */
  #words({ begin, end }: Wrapper): { readonly from: number; readonly to: number } | undefined {
    const start = this.#begins.get(begin);
    if (start === undefined) return undefined;
    const { text, words } = this.#odds.text;
    const stop = this.#ends.get(end)?.find((at) => at > start + 1) ?? (isMarkup(end) ? undefined : text.length);
    if (stop === undefined || stop - start > LONGEST_TITLE) return undefined;
    let from = this.#wordAt[start] ?? 0;
    let to = this.#wordAt[stop] ?? 0;
    while (from < to && words[from]?.key === '') from++;
    while (to > from && words[to - 1]?.key === '') to--;
    return from < to ? { from, to } : undefined;
  }
}

/** Whether it is the beginning or end of a passage, or of what is set apart by more than a sign. */
export function isEdge(sign: string): boolean {
  return sign.startsWith('<') || sign.startsWith(BEGINNING) || sign === END || sign === 'label';
}

/** Where a link or bold type ends is no place in a passage that has none; where a sign would be, the whole rest may stand. */
function isMarkup(sign: string): boolean {
  return sign.startsWith('</');
}

function isBalanced({ words }: MeasuredText, from: number, to: number): boolean {
  let open = 0;
  for (let index = from; index < to; index++) {
    for (const [sign] of words[index]?.text.matchAll(/[()（）[\]]/g) ?? []) {
      open += '(（['.includes(sign) ? 1 : -1;
      if (open < 0) return false;
    }
  }
  return open === 0;
}

function withoutEdges(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—:：.,;*•>\])"“”]+/u, '')
    .replace(/[\s\-–—:：,;.(["“”]{1,20}$/u, '');
}
