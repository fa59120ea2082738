import { PairNumbers } from '../text/pairNumbers';
import type { PaperText } from '../text/paperText';
import { PhraseFinder } from '../text/phraseTable';
import { BREAK, isTied, type WordForms, type Words } from '../text/wordForms';
import type { EvidenceList } from './evidence';

/** A phrase of the digest's own that may name a theme. */
export interface Phrase {
  readonly words: Words;
  /** The way it is most often written in titles. */
  readonly surface: string;
}

/** The phrases of a digest, numbered as names are, and what papers they name. */
export interface Phrases {
  /** The first has the number `firstName`. */
  readonly phrases: readonly Phrase[];
  /** Adds what speaks for them in a paper, by rising name. */
  readonly addEvidence: (paper: number, evidence: EvidenceList) => void;
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
  const examples = phrasesInTitles(texts, forms);
  const finder = new PhraseFinder(forms);
  examples.forEach((words, phrase) =>
    finder.add(
      Array.from(words, (word) => forms.keyNumber(word)),
      phrase,
    ),
  );
  const documents = new Uint32Array(examples.length);
  const least = texts.length > MANY_PAPERS ? 2 : 1;
  const uses = new Uint32Array(examples.length);
  const found = texts.map(({ title, abstract }) => {
    const phrases: number[] = [];
    finder.find(title, (phrase) => {
      if (uses[phrase] === 0) phrases.push(phrase);
      uses[phrase] = IN_TITLE;
    });
    finder.find(abstract, (phrase) => {
      if (uses[phrase] === 0) phrases.push(phrase);
      uses[phrase]!++;
    });
    phrases.sort((a, b) => a - b);
    const counts = phrases.map((phrase) => uses[phrase]!);
    for (const phrase of phrases) {
      documents[phrase]!++;
      uses[phrase] = 0;
    }
    return { phrases, counts };
  });
  const fewest = Math.max(2, texts.length / PAPERS_PER_MENTION);
  const most = texts.length > FEW_PAPERS ? MOST_COMMON * texts.length : Infinity;
  const named = [...examples.keys()].filter((phrase) => documents[phrase]! >= fewest && documents[phrase]! <= most);
  const nameOf = new Int32Array(examples.length).fill(-1);
  named.forEach((phrase, index) => (nameOf[phrase] = firstName + index));
  const surfaces = surfacesInTitles(texts, finder, forms, nameOf);
  const addEvidence = (paper: number, evidence: EvidenceList): void => {
    const { phrases, counts } = found[paper]!;
    phrases.forEach((phrase, index) => {
      const name = nameOf[phrase]!;
      const count = counts[index]!;
      if (name < 0 || count < least) return;
      const inTitle = count >= IN_TITLE;
      evidence.add(name, inTitle ? STRENGTH.title : count > 1 ? STRENGTH.repeated : STRENGTH.once, inTitle, false);
    });
  };
  return { phrases: named.map((phrase) => ({ words: examples[phrase]!, surface: mostFrequent(surfaces.get(phrase)!) })), addEvidence };
}

/** The phrases of the titles, as they are first met; in a large digest those of two titles or more. */
function phrasesInTitles(texts: readonly PaperText[], forms: WordForms): readonly Words[] {
  // A phrase is the pair of its beginning's number and its last word's; numbers of beginnings are moved up by one, 0 is none.
  const sequences = new PairNumbers();
  const titles: number[] = [];
  const lastTitle: number[] = [];
  const first: { readonly title: Words; readonly start: number; readonly end: number }[] = [];
  texts.forEach(({ title }, paper) => {
    eachName(title, forms, sequences, (sequence, start, end) => {
      first[sequence] ??= { title, start, end };
      if (lastTitle[sequence] === paper) return;
      lastTitle[sequence] = paper;
      titles[sequence] = (titles[sequence] ?? 0) + 1;
    });
  });
  const least = texts.length > MANY_PAPERS ? Math.max(2, texts.length / (2 * PAPERS_PER_MENTION)) : 1;
  return first.filter((_, sequence) => titles[sequence]! >= least).map(({ title, start, end }) => title.subarray(start, end));
}

/**
 * The parts of a title that could stand as a name: no function word or number at an end, compounds whole, not generic throughout. With the
 * numbers that stand for their words.
 */
function eachName(
  title: Words,
  forms: WordForms,
  sequences: PairNumbers,
  found: (sequence: number, start: number, end: number) => void,
): void {
  const endsName = (word: number): boolean => forms.kind(word) === 'function' || forms.kind(word) === 'number';
  title.forEach((first, start) => {
    if (first === BREAK || isTied(first) || forms.kind(first) === 'function') return;
    let sequence = -1;
    let hasTopic = false;
    for (let end = start; end < start + LONGEST && title[end] !== BREAK; end++) {
      const word = title[end]!;
      sequence = sequences.of(sequence + 1, forms.keyNumber(word));
      hasTopic ||= forms.kind(word) === 'topic';
      // Inside a compound anything may stand ("on-device", "4-bit"); between words a function word ends the phrase.
      if (endsName(word) && !isTied(word) && end > start) break;
      if (endsName(word) || isTied(title[end + 1]!)) continue;
      if (hasTopic) found(sequence, start, end + 1);
    }
  });
}

/** The ways the phrases that are names are written in titles, as often as each is. */
function surfacesInTitles(
  texts: readonly PaperText[],
  finder: PhraseFinder,
  forms: WordForms,
  nameOf: Int32Array,
): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const surfaces = new Map<number, Map<string, number>>();
  for (const { title } of texts) {
    finder.find(title, (phrase, start, end) => {
      if (nameOf[phrase]! < 0 || isTied(title[start]!) || isTied(title[end]!)) return;
      let known = surfaces.get(phrase);
      if (known === undefined) surfaces.set(phrase, (known = new Map<string, number>()));
      const surface = forms.text(title, start, end);
      known.set(surface, (known.get(surface) ?? 0) + 1);
    });
  }
  return surfaces;
}

function mostFrequent(surfaces: ReadonlyMap<string, number>): string {
  return [...surfaces].reduce((best, next) => (next[1] > best[1] || (next[1] === best[1] && next[0] < best[0]) ? next : best))[0];
}
