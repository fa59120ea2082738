import { PairNumbers } from '../text/pairNumbers';
import { PhraseTable } from '../text/phraseTable';
import type { PaperText } from '../text/paperText';
import { surfaceOf, type Segment } from '../text/segments';
import type { WordForms } from '../text/wordForm';
import type { NameEvidence } from './names';

/** A phrase of the digest's own that may name a theme. */
export interface Phrase {
  readonly words: Segment;
  /** The way it is most often written in titles. */
  readonly surface: string;
}

/** The phrases of a digest, numbered as names are, and what papers they name. */
export interface Phrases {
  /** The first has the number `firstName`. */
  readonly phrases: readonly Phrase[];
  /** By paper. */
  readonly evidence: readonly (readonly NameEvidence[])[];
}

const LONGEST = 4;
/**
 * From here on a phrase must stand in two titles, and being said once in an abstract counts for nothing: there is enough else, and far less
 * of it.
 */
const MANY_PAPERS = 200;
/** In a library a theme has many papers; of so many a phrase must be in one, and of twice as many in the title of one. */
const PAPERS_PER_MENTION = 1000;
/** What so many of the papers say names the digest, not a theme. */
const MOST_COMMON = 0.4;
/** A digest too small to say what is common in it. */
const FEW_PAPERS = 12;
/** Counts from here on say that a phrase is in the title; no abstract says anything so often. */
const IN_TITLE = 2 ** 16;
/** Said in the title, again and again, or in passing. */
const STRENGTH = { title: 1, repeated: 0.7, once: 0.35 };

/** Phrases of one to four words that stand in a title, and in two papers or more. */
export function findPhrases(texts: readonly PaperText[], forms: WordForms, firstName: number): Phrases {
  const { table, examples } = phrasesInTitles(texts);
  const documents = new Uint32Array(table.size);
  const least = texts.length > MANY_PAPERS ? 2 : 1;
  const find = table.finder(forms);
  const uses = new Uint32Array(table.size);
  const found = texts.map(({ title, abstract }) => {
    const phrases: number[] = [];
    for (const segment of title) {
      find(segment, (phrase) => {
        if (uses[phrase] === 0) phrases.push(phrase);
        uses[phrase] = IN_TITLE;
      });
    }
    for (const segment of abstract) {
      find(segment, (phrase) => {
        if (uses[phrase] === 0) phrases.push(phrase);
        uses[phrase]!++;
      });
    }
    const counts = phrases.map((phrase) => uses[phrase]!);
    for (const phrase of phrases) {
      documents[phrase]!++;
      uses[phrase] = 0;
    }
    return { phrases, counts };
  });
  const fewest = Math.max(2, texts.length / PAPERS_PER_MENTION);
  const most = texts.length > FEW_PAPERS ? MOST_COMMON * texts.length : Infinity;
  const nameOf = new Int32Array(table.size).fill(-1);
  const named = examples.filter((_, phrase) => documents[phrase]! >= fewest && documents[phrase]! <= most);
  named.forEach(({ phrase }, index) => (nameOf[phrase] = firstName + index));
  const surfaces = surfacesInTitles(texts, table, forms, nameOf);
  const evidence = found.map(({ phrases, counts }) => {
    const list: NameEvidence[] = [];
    phrases.forEach((phrase, index) => {
      const name = nameOf[phrase]!;
      const count = counts[index]!;
      if (name < 0 || count < least) return;
      const inTitle = count >= IN_TITLE;
      list.push({ name, strength: inTitle ? STRENGTH.title : count > 1 ? STRENGTH.repeated : STRENGTH.once, inTitle, isHint: false });
    });
    return list.sort((a, b) => a.name - b.name);
  });
  return { phrases: named.map(({ words, phrase }) => ({ words, surface: mostFrequent(surfaces.get(phrase)!) })), evidence };
}

interface Example {
  readonly phrase: number;
  readonly words: Segment;
}

/** The phrases of the titles; in a large digest those of two titles or more. */
function phrasesInTitles(texts: readonly PaperText[]): { readonly table: PhraseTable; readonly examples: readonly Example[] } {
  // A phrase is the pair of its beginning's number and its last word's; numbers of beginnings are moved up by one, 0 is none.
  const sequences = new PairNumbers();
  const titles: number[] = [];
  const lastTitle: number[] = [];
  const first: { readonly segment: Segment; readonly start: number; readonly end: number }[] = [];
  texts.forEach(({ title }, paper) => {
    for (const segment of title) {
      eachName(segment, sequences, (sequence, start, end) => {
        first[sequence] ??= { segment, start, end };
        if (lastTitle[sequence] === paper) return;
        lastTitle[sequence] = paper;
        titles[sequence] = (titles[sequence] ?? 0) + 1;
      });
    }
  });
  const least = texts.length > MANY_PAPERS ? Math.max(2, texts.length / (2 * PAPERS_PER_MENTION)) : 1;
  const table = new PhraseTable();
  const examples: Example[] = [];
  first.forEach(({ segment, start, end }, sequence) => {
    if (titles[sequence]! < least) return;
    const words = segment.slice(start, end);
    examples.push({ phrase: table.add(words.map((word) => word.key)), words });
  });
  return { table, examples };
}

/**
 * The parts of a segment that could stand as a name: no function word or number at an end, compounds whole, not generic throughout. With the
 * numbers that stand for their words.
 */
function eachName(segment: Segment, sequences: PairNumbers, found: (sequence: number, start: number, end: number) => void): void {
  const endsName = (at: number): boolean => segment[at]!.kind === 'function' || segment[at]!.kind === 'number';
  for (let start = 0; start < segment.length; start++) {
    if (segment[start]!.tie !== '' || segment[start]!.kind === 'function') continue;
    let sequence = -1;
    let hasTopic = false;
    for (let end = start; end < Math.min(segment.length, start + LONGEST); end++) {
      sequence = sequences.of(sequence + 1, segment[end]!.keyNumber);
      hasTopic ||= segment[end]!.kind === 'topic';
      // Inside a compound anything may stand ("on-device", "4-bit"); between words a function word ends the phrase.
      if (endsName(end) && segment[end]!.tie === '' && end > start) break;
      if (endsName(end) || (segment[end + 1]?.tie ?? '') !== '') continue;
      if (hasTopic) found(sequence, start, end + 1);
    }
  }
}

/** The ways the phrases that are names are written in titles, as often as each is. */
function surfacesInTitles(
  texts: readonly PaperText[],
  table: PhraseTable,
  forms: WordForms,
  nameOf: Int32Array,
): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const find = table.finder(forms);
  const surfaces = new Map<number, Map<string, number>>();
  for (const { title } of texts) {
    for (const segment of title) {
      find(segment, (phrase, start, end) => {
        if (nameOf[phrase]! < 0 || segment[start]!.tie !== '' || (segment[end]?.tie ?? '') !== '') return;
        let known = surfaces.get(phrase);
        if (known === undefined) surfaces.set(phrase, (known = new Map<string, number>()));
        const surface = surfaceOf(segment.slice(start, end));
        known.set(surface, (known.get(surface) ?? 0) + 1);
      });
    }
  }
  return surfaces;
}

function mostFrequent(surfaces: ReadonlyMap<string, number>): string {
  return [...surfaces].reduce((best, next) => (next[1] > best[1] || (next[1] === best[1] && next[0] < best[0]) ? next : best))[0];
}
