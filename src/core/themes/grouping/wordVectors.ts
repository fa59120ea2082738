import type { PaperText } from '../text/paperText';
import type { Sentence } from '../text/segments';
import type { WordForm } from '../text/wordForm';
import { VectorBuilder, type SparseVector } from './sparseVector';

/** A title says in ten words what an abstract says in two hundred. */
const TITLE_WEIGHT = 3;
/** What a generic word says against one of the subject. */
const GENERIC_WEIGHT = 0.6;
/** What more than this share of the papers says is what the digest is about, and tells no two of them apart. */
const MOST_COMMON = 0.35;
/** In a handful of papers every word is common. */
const FEW_PAPERS = 12;
/** The strongest words of a paper decide what it is near to; the rest only cost time. */
const WORDS_KEPT = 50;

/** Each paper as its words and pairs of adjacent words, by stems, weighed by how often it uses them and how few others do (tf-idf). */
export function wordVectors(texts: readonly PaperText[]): readonly SparseVector[] {
  const vocabulary = new Vocabulary();
  const read = texts.map(({ title, abstract }) => ({ title: wordsOf(title, vocabulary), abstract: wordsOf(abstract, vocabulary) }));
  const documents = new Uint32Array(vocabulary.size);
  const lastPaper = new Int32Array(vocabulary.size).fill(-1);
  read.forEach(({ title, abstract }, paper) => {
    for (const ids of [title, abstract]) {
      for (const id of ids) {
        if (lastPaper[id] === paper) continue;
        lastPaper[id] = paper;
        documents[id]!++;
      }
    }
  });
  const most = texts.length > FEW_PAPERS ? MOST_COMMON * texts.length : Infinity;
  const frequency = new Float64Array(vocabulary.size);
  const builder = new VectorBuilder();
  return read.map(({ title, abstract }) => {
    for (const id of title) frequency[id]! += TITLE_WEIGHT;
    for (const id of abstract) frequency[id]!++;
    for (const ids of [title, abstract]) {
      for (const id of ids) {
        const papers = documents[id]!;
        if (frequency[id]! > 0 && papers >= 2 && papers <= most) {
          const rarity = Math.log((1 + texts.length) / (1 + papers)) + 1;
          builder.add(id, (1 + Math.log(frequency[id]!)) * rarity * vocabulary.weightOf(id));
        }
        frequency[id] = 0;
      }
    }
    return builder.build(WORDS_KEPT);
  });
}

/** Numbers for stems and for pairs of them. */
class Vocabulary {
  private readonly stems = new Map<string, number>();
  private readonly pairs = new Map<number, number>();
  private readonly weights: number[] = [];

  get size(): number {
    return this.weights.length;
  }

  weightOf(id: number): number {
    return this.weights[id]!;
  }

  word(form: WordForm): number {
    const known = this.stems.get(form.stem);
    if (known !== undefined) return known;
    const id = this.weights.push(form.kind === 'generic' ? GENERIC_WEIGHT : 1) - 1;
    this.stems.set(form.stem, id);
    return id;
  }

  pair(first: number, second: number, isPartlyGeneric: boolean): number {
    // Both ids fit into one number: a vocabulary stays far below 2^26 words.
    const key = first * 2 ** 26 + second;
    const known = this.pairs.get(key);
    if (known !== undefined) return known;
    const id = this.weights.push(isPartlyGeneric ? GENERIC_WEIGHT : 1) - 1;
    this.pairs.set(key, id);
    return id;
  }
}

/** Words and pairs in running order, repeated as they are. */
function wordsOf(sentences: readonly Sentence[], vocabulary: Vocabulary): Uint32Array {
  const ids: number[] = [];
  for (const { segments } of sentences) {
    for (const segment of segments) {
      let before: WordForm | undefined;
      let beforeId = 0;
      for (const form of segment) {
        if (form.kind === 'function' || form.kind === 'number') {
          before = undefined;
          continue;
        }
        const id = vocabulary.word(form);
        ids.push(id);
        if (before !== undefined && (before.kind === 'topic' || form.kind === 'topic')) {
          ids.push(vocabulary.pair(beforeId, id, before.kind !== form.kind));
        }
        before = form;
        beforeId = id;
      }
    }
  }
  return Uint32Array.from(ids);
}
