import { PhraseTable } from '../text/phraseTable';
import type { PaperText } from '../text/paperText';
import type { Segment } from '../text/segments';

/** A phrase of the digest's own that may name a theme. */
export interface Phrase {
  readonly id: number;
  readonly keys: readonly string[];
  /** The way it is most often written. */
  readonly surface: string;
  readonly generic: number;
}

export interface Phrases {
  readonly phrases: readonly Phrase[];
  /** For each paper: how strongly it is about each phrase, 0 to 1. */
  readonly strength: readonly ReadonlyMap<number, number>[];
  readonly inTitle: readonly ReadonlySet<number>[];
}

const LONGEST = 4;

/** Phrases of one to four words that stand in a title and in two papers or more. */
export function findPhrases(texts: readonly PaperText[]): Phrases {
  const table = new PhraseTable();
  const surfaces: Map<string, number>[] = [];
  const keysOf: (readonly string[])[] = [];
  const genericOf: number[] = [];
  for (const text of texts) {
    for (const { segments } of text.title) {
      for (const segment of segments) {
        for (let start = 0; start < segment.length; start++) {
          if (segment[start]!.joined) continue;
          for (let end = start + 1; end <= Math.min(segment.length, start + LONGEST); end++) {
            const last = segment[end - 1]!;
            if (!last.joined && (last.kind === 'function' || last.kind === 'number')) break;
            if (end < segment.length && segment[end]!.joined) continue;
            const words = segment.slice(start, end);
            const first = words[0]!;
            if (first.kind === 'function' && words.length === 1) break;
            if (last.kind === 'function' || last.kind === 'number') continue;
            if (words.every((word) => word.kind !== 'topic')) continue;
            const keys = words.map((word) => word.key);
            const id = table.add(keys);
            keysOf[id] = keys;
            genericOf[id] = words.filter((word) => word.kind === 'generic').length;
            const surface = surfaceOf(words);
            (surfaces[id] ??= new Map()).set(surface, (surfaces[id].get(surface) ?? 0) + 1);
          }
        }
      }
    }
  }
  const documents = new Uint32Array(table.size);
  const inTitle: Set<number>[] = [];
  const counts = texts.map((text) => {
    const title = new Set<number>();
    const count = new Map<number, number>();
    for (const { segments } of text.title) for (const s of segments) table.scan(s, (id) => title.add(id));
    for (const sentence of text.abstract) for (const s of sentence.segments) table.scan(s, (id) => count.set(id, (count.get(id) ?? 0) + sentence.weight));
    for (const id of title) if (!count.has(id)) count.set(id, 0);
    for (const id of count.keys()) documents[id]!++;
    inTitle.push(title);
    return count;
  });
  const strength = counts.map((count, paper) => {
    const map = new Map<number, number>();
    for (const [id, tf] of count) if (documents[id]! > 1) map.set(id, inTitle[paper]!.has(id) ? 1 : tf >= 1.5 ? 0.7 : 0.35);
    return map;
  });
  const phrases: Phrase[] = [];
  for (let id = 0; id < table.size; id++) {
    if (documents[id]! < 2) continue;
    const [best] = [...surfaces[id]!].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    phrases.push({ id, keys: keysOf[id]!, surface: best![0], generic: genericOf[id]! });
  }
  return { phrases, strength, inTitle };
}

function surfaceOf(words: Segment): string {
  return words.map((word, index) => (index === 0 ? word.surface : (word.joined ? '-' : ' ') + word.surface)).join('');
}
