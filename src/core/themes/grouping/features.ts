import { lexicon, type Lexicon } from '../lexicon/lexicon';
import type { PaperText } from '../text/paperText';

/** Sparse vector: parallel arrays, ids ascending, Euclidean length 1 (or empty). */
export interface SparseVector {
  readonly ids: Uint32Array;
  readonly values: Float64Array;
}

export const TUNING = {
  title: 3,
  maxShare: 0.35,
  generic: 0.6,
  bigram: 1,
  lexTitle: 2.5,
  sat: 0.6,
  parent: 0.5,
  lexWeight: 0.3,
  k: 10,
  resolution: 2.6,
  gate: true,
  lexicon: true,
  maxThemes: 1.75,
  minSim: 0.0,
};

/** Vectors of words and adjacent pairs of words, by stems. Words only one paper uses, and those of most papers, compare nothing. */
export function wordVectors(texts: readonly PaperText[]): readonly SparseVector[] {
  const vocabulary = new Map<string, number>();
  const weights: number[] = [];
  const counts: Map<number, number>[] = texts.map((text) => {
    const count = new Map<number, number>();
    const add = (stem: string, weight: number, kind: number): void => {
      let id = vocabulary.get(stem);
      if (id === undefined) {
        vocabulary.set(stem, (id = vocabulary.size));
        weights.push(kind);
      }
      count.set(id, (count.get(id) ?? 0) + weight);
    };
    const read = (sentences: PaperText['title'], weight: number): void => {
      for (const { segments } of sentences) {
        for (const segment of segments) {
          let previous: (typeof segment)[number] | undefined;
          for (const form of segment) {
            if (form.kind === 'function' || form.kind === 'number') {
              previous = undefined;
              continue;
            }
            add(form.stem, weight, form.kind === 'generic' ? TUNING.generic : 1);
            if (previous !== undefined && !(previous.kind === 'generic' && form.kind === 'generic')) {
              add(`${previous.stem} ${form.stem}`, weight, (previous.kind === 'generic' || form.kind === 'generic' ? TUNING.generic : 1) * TUNING.bigram);
            }
            previous = form;
          }
        }
      }
    };
    read(text.title, TUNING.title);
    for (const sentence of text.abstract) read([sentence], sentence.weight);
    return count;
  });
  const documents = new Uint32Array(vocabulary.size);
  for (const count of counts) for (const id of count.keys()) documents[id]!++;
  const n = texts.length;
  return counts.map((count) => {
    const entries: [number, number][] = [];
    for (const [id, tf] of count) {
      const df = documents[id]!;
      if (df < 2 || (df > TUNING.maxShare * n && n > 8)) continue;
      const idf = Math.log((1 + n) / (1 + df)) + 1;
      entries.push([id, (tf > 1 ? 1 + Math.log(tf) : tf) * idf * weights[id]!]);
    }
    return unit(entries);
  });
}

export function unit(entries: [number, number][]): SparseVector {
  entries.sort((a, b) => a[0] - b[0]);
  let squares = 0;
  for (const [, value] of entries) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  return { ids: Uint32Array.from(entries, (entry) => entry[0]), values: Float64Array.from(entries, (entry) => entry[1] / length) };
}

/** How much each paper is about each subject of the lexicon, 0 to 1; and in whose titles it stands. */
export interface SubjectProfile {
  readonly score: ReadonlyMap<number, number>;
  readonly inTitle: ReadonlySet<number>;
}

export function subjectProfiles(texts: readonly PaperText[]): { profiles: readonly SubjectProfile[]; inField: number } {
  const { table, meanings, names }: Lexicon = lexicon();
  const n = texts.length;
  const documents = new Uint32Array(table.size);
  const found = texts.map((text) => {
    const title = new Map<number, number>();
    const body = new Map<number, number>();
    for (const sentence of text.title) for (const segment of sentence.segments) table.scan(segment, (id) => title.set(id, (title.get(id) ?? 0) + 1));
    for (const sentence of text.abstract) for (const segment of sentence.segments) table.scan(segment, (id) => body.set(id, (body.get(id) ?? 0) + sentence.weight));
    for (const id of new Set([...title.keys(), ...body.keys()])) documents[id]!++;
    return { title, body };
  });
  let titled = 0;
  const profiles = found.map(({ title, body }) => {
    const raw = new Map<number, number>();
    const inTitle = new Set<number>();
    let strong = false;
    for (const id of new Set([...title.keys(), ...body.keys()])) {
      const tf = (title.get(id) ?? 0) + (body.get(id) ?? 0);
      const rarity = Math.max(0.25, Math.log((1 + n) / (1 + documents[id]!)) / Math.log(1 + n));
      const weight = rarity * (1 + 0.5 * Math.log(Math.max(1, tf))) * (title.has(id) ? TUNING.lexTitle : 1);
      for (const { subject, strength } of meanings[id]!) {
        raw.set(subject, (raw.get(subject) ?? 0) + weight * strength);
        if (title.has(id)) {
          inTitle.add(subject);
          if (strength === 1) strong = true;
        }
      }
    }
    if (strong) titled++;
    const score = new Map<number, number>();
    for (const [subject, value] of raw) score.set(subject, value / (value + TUNING.sat));
    return { score, inTitle };
  });
  void names;
  return { profiles, inField: n === 0 ? 0 : titled / n };
}

export function subjectVectors(profiles: readonly SubjectProfile[]): readonly SparseVector[] {
  const { familyOf, names } = lexicon();
  const n = profiles.length;
  const documents = new Float64Array(names.length);
  for (const { score } of profiles) for (const [s, v] of score) documents[s]! += v;
  return profiles.map(({ score }) => {
    const entries: [number, number][] = [];
    const best = new Map<number, number>();
    for (const [subject, value] of score) {
      const rare = Math.log((1 + n) / (1 + documents[subject]!)) + 0.5;
      const v = value * rare;
      entries.push([subject, v]);
      const f = familyOf[subject]!;
      best.set(f, Math.max(best.get(f) ?? 0, v));
    }
    for (const [f, v] of best) entries.push([names.length + f, v * TUNING.parent]);
    return unit(entries);
  });
}
