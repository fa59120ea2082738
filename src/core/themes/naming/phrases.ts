import type { NameEvidence } from './names';
import { PhraseTable } from '../text/phraseTable';
import type { PaperText } from '../text/paperText';
import { surfaceOf, type Segment } from '../text/segments';
import type { WordForms } from '../text/wordForm';

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
/** What so many of the papers say names the digest, not a theme. */
const MOST_COMMON = 0.4;
/** A digest too small to say what is common in it. */
const FEW_PAPERS = 12;
/** Said in the title, again and again, or in passing. */
/** Counts from here on say that a phrase is in the title; no abstract says anything so often. */
const IN_TITLE = 2 ** 16;
const STRENGTH = { title: 1, repeated: 0.7, once: 0.35 };

/** Phrases of one to four words that stand in a title, and in two papers or more. */
export function findPhrases(texts: readonly PaperText[], forms: WordForms, firstName: number): Phrases {
  const { table, candidates } = phrasesInTitles(texts);
  const documents = new Uint32Array(table.size);
  const least = texts.length > MANY_PAPERS ? 2 : 1;
  const find = table.finder(forms);
  const found = texts.map((text) => {
    const uses = new Map<number, number>();
    for (const segment of text.title) find(segment, (phrase) => uses.set(phrase, IN_TITLE));
    for (const segment of text.abstract) find(segment, (phrase) => uses.set(phrase, (uses.get(phrase) ?? 0) + 1));
    for (const phrase of uses.keys()) documents[phrase]!++;
    return uses;
  });
  const most = texts.length > FEW_PAPERS ? MOST_COMMON * texts.length : Infinity;
  const nameOf = new Int32Array(table.size).fill(-1);
  const phrases: Phrase[] = [];
  candidates.forEach(({ words, surfaces }, phrase) => {
    if (documents[phrase]! < 2 || documents[phrase]! > most) return;
    nameOf[phrase] = firstName + phrases.push({ words, surface: mostFrequent(surfaces) }) - 1;
  });
  const evidence = found.map((uses) => {
    const list: NameEvidence[] = [];
    for (const [phrase, count] of uses) {
      const inTitle = count >= IN_TITLE;
      if (nameOf[phrase]! < 0 || count < least) continue;
      list.push({
        name: nameOf[phrase]!,
        strength: inTitle ? STRENGTH.title : count > 1 ? STRENGTH.repeated : STRENGTH.once,
        inTitle,
        isHint: false,
      });
    }
    return list.sort((a, b) => a.name - b.name);
  });
  return { phrases, evidence };
}

interface Candidate {
  readonly words: Segment;
  readonly surfaces: Map<string, number>;
}

function phrasesInTitles(texts: readonly PaperText[]): { readonly table: PhraseTable; readonly candidates: readonly Candidate[] } {
  const all = new PhraseTable();
  const candidates: Candidate[] = [];
  const titles: number[] = [];
  for (const text of texts) {
    const seen = new Set<number>();
    for (const segment of text.title) {
      for (const words of namesIn(segment)) {
        const id = all.add(words.map((word) => word.key));
        candidates[id] ??= { words, surfaces: new Map() };
        const surface = surfaceOf(words);
        candidates[id].surfaces.set(surface, (candidates[id].surfaces.get(surface) ?? 0) + 1);
        seen.add(id);
      }
    }
    for (const id of seen) titles[id] = (titles[id] ?? 0) + 1;
  }
  if (texts.length <= MANY_PAPERS) return { table: all, candidates };
  const frequent = candidates.filter((_, id) => titles[id]! > 1);
  const table = new PhraseTable();
  for (const { words } of frequent) table.add(words.map((word) => word.key));
  return { table, candidates: frequent };
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
