import type { PaperText } from '../text/paperText';
import type { Segment } from '../text/segments';
import type { WordForms } from '../text/wordForm';
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
const WORDS_KEPT = 40;

/**
 * Each paper as its words and pairs of adjacent words of the subject, by stems, weighed by how often it uses them and how few others do
 * (tf-idf).
 */
export function wordVectors(texts: readonly PaperText[], forms: WordForms): readonly SparseVector[] {
  const pairs = new Pairs(forms.stems.length);
  const read = texts.map(({ title, abstract }) => ({ title: wordsOf(title, pairs), abstract: wordsOf(abstract, pairs) }));
  const documents = new Uint32Array(pairs.end);
  const lastPaper = new Int32Array(pairs.end).fill(-1);
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
  const frequency = new Float64Array(pairs.end);
  const builder = new VectorBuilder();
  return read.map(({ title, abstract }) => {
    for (const id of title) frequency[id]! += TITLE_WEIGHT;
    for (const id of abstract) frequency[id]!++;
    for (const ids of [title, abstract]) {
      for (const id of ids) {
        const papers = documents[id]!;
        if (frequency[id]! > 0 && papers >= 2 && papers <= most) {
          const rarity = Math.log((1 + texts.length) / (1 + papers)) + 1;
          const weight = id < forms.stems.length && forms.isGenericStem(id) ? GENERIC_WEIGHT : 1;
          builder.add(id, (1 + Math.log(frequency[id]!)) * rarity * weight);
        }
        frequency[id] = 0;
      }
    }
    return builder.build(WORDS_KEPT);
  });
}

/** Numbers for pairs of stems, behind those of the stems themselves. */
class Pairs {
  private readonly stems: number;
  private readonly numbers = new Map<number, number>();

  constructor(stems: number) {
    this.stems = stems;
  }

  /** One more than the largest number. */
  get end(): number {
    return this.stems + this.numbers.size;
  }

  of(first: number, second: number): number {
    const key = first * this.stems + second;
    let number = this.numbers.get(key);
    if (number === undefined) this.numbers.set(key, (number = this.end));
    return number;
  }
}

/** The stems of the subject's words and the generic ones, and the pairs of the former, in running order, repeated as they are. */
function wordsOf(segments: readonly Segment[], pairs: Pairs): Uint32Array {
  const ids: number[] = [];
  for (const segment of segments) {
    let before = -1;
    for (const { kind, stemNumber } of segment) {
      if (kind === 'topic' || kind === 'generic') ids.push(stemNumber);
      if (kind === 'topic' && before >= 0) ids.push(pairs.of(before, stemNumber));
      before = kind === 'topic' ? stemNumber : -1;
    }
  }
  return Uint32Array.from(ids);
}
