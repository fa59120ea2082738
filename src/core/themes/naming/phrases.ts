import { PhraseTable } from '../text/phraseTable';
import type { PaperText } from '../text/paperText';
import { surfaceOf, type Segment } from '../text/segments';

/** A phrase of the digest's own that may name a theme. */
export interface Phrase {
  readonly words: Segment;
  /** The way it is most often written in titles. */
  readonly surface: string;
}

/** How much a paper is about a phrase. */
export interface PhraseUse {
  readonly phrase: number;
  /** 0 to 1. */
  readonly strength: number;
  readonly inTitle: boolean;
}

export interface Phrases {
  readonly phrases: readonly Phrase[];
  /** By paper. */
  readonly uses: readonly (readonly PhraseUse[])[];
}

const LONGEST = 4;
/** From here on a phrase must stand in two titles: in a large digest those are enough, and they are far fewer. */
const MANY_PAPERS = 200;
/** What so many of the papers say names the digest, not a theme. */
const MOST_COMMON = 0.4;
/** A digest too small to say what is common in it. */
const FEW_PAPERS = 5;
/** Said in the title, again and again, or in passing. */
const STRENGTH = { title: 1, repeated: 0.7, once: 0.35 };

/** Phrases of one to four words that stand in a title, and in two papers or more. */
export function findPhrases(texts: readonly PaperText[]): Phrases {
  const { table, found } = phrasesInTitles(texts);
  const documents = new Uint32Array(table.size);
  const counts = texts.map((text) => {
    const count = new Map<number, { inTitle: boolean; inAbstract: number }>();
    const entry = (phrase: number): { inTitle: boolean; inAbstract: number } => {
      let known = count.get(phrase);
      if (known === undefined) count.set(phrase, (known = { inTitle: false, inAbstract: 0 }));
      return known;
    };
    for (const { segments } of text.title) for (const segment of segments) table.scan(segment, (phrase) => (entry(phrase).inTitle = true));
    for (const { segments } of text.abstract) for (const segment of segments) table.scan(segment, (phrase) => entry(phrase).inAbstract++);
    for (const phrase of count.keys()) documents[phrase]!++;
    return count;
  });
  const most = texts.length > FEW_PAPERS ? MOST_COMMON * texts.length : Infinity;
  const isUseful = (phrase: number): boolean => documents[phrase]! >= 2 && documents[phrase]! <= most;
  const number = new Map<number, number>();
  const phrases: Phrase[] = [];
  found.forEach(({ words, surfaces }, phrase) => {
    if (isUseful(phrase)) number.set(phrase, phrases.push({ words, surface: mostFrequent(surfaces) }) - 1);
  });
  const uses = counts.map((count) =>
    [...count]
      .filter(([phrase]) => number.has(phrase))
      .map(([phrase, { inTitle, inAbstract }]) => ({
        phrase: number.get(phrase)!,
        strength: inTitle ? STRENGTH.title : inAbstract > 1 ? STRENGTH.repeated : STRENGTH.once,
        inTitle,
      }))
      .sort((a, b) => a.phrase - b.phrase),
  );
  return { phrases, uses };
}

interface Found {
  readonly words: Segment;
  readonly surfaces: Map<string, number>;
}

function phrasesInTitles(texts: readonly PaperText[]): { readonly table: PhraseTable; readonly found: readonly Found[] } {
  const all = new PhraseTable();
  const found: Found[] = [];
  const titles: number[] = [];
  for (const text of texts) {
    const seen = new Set<number>();
    for (const { segments } of text.title) {
      for (const segment of segments) {
        for (const words of namesIn(segment)) {
          const id = all.add(words.map((word) => word.key));
          found[id] ??= { words, surfaces: new Map() };
          const surface = surfaceOf(words);
          found[id].surfaces.set(surface, (found[id].surfaces.get(surface) ?? 0) + 1);
          seen.add(id);
        }
      }
    }
    for (const id of seen) titles[id] = (titles[id] ?? 0) + 1;
  }
  if (texts.length <= MANY_PAPERS) return { table: all, found };
  const frequent = found.filter((_, id) => titles[id]! > 1);
  const table = new PhraseTable();
  for (const { words } of frequent) table.add(words.map((word) => word.key));
  return { table, found: frequent };
}

/** The parts of a segment that could stand as a name: no function word or number at an end, compounds whole, not generic throughout. */
function* namesIn(segment: Segment): Generator<Segment> {
  const endsName = (at: number): boolean => segment[at]!.kind === 'function' || segment[at]!.kind === 'number';
  for (let start = 0; start < segment.length; start++) {
    if (segment[start]!.tie !== '' || segment[start]!.kind === 'function') continue;
    for (let end = start; end < Math.min(segment.length, start + LONGEST); end++) {
      // Inside a compound anything may stand ("on-device", "4-bit"); between words a function word ends the phrase.
      if (endsName(end) && segment[end]!.tie === '' && end > start) break;
      if (endsName(end) || (segment[end + 1]?.tie ?? '') !== '') continue;
      const words = segment.slice(start, end + 1);
      if (words.some((word) => word.kind === 'topic')) yield words;
    }
  }
}

function mostFrequent(surfaces: ReadonlyMap<string, number>): string {
  return [...surfaces].reduce((best, next) => (next[1] > best[1] || (next[1] === best[1] && next[0] < best[0]) ? next : best))[0];
}
