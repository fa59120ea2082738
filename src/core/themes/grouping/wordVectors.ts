import { PairNumbers } from '../text/pairNumbers';
import type { PaperText } from '../text/paperText';
import { BREAK, type WordForms, type Words } from '../text/wordForms';
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
/** In a library fewer do: there are more papers to share them with. */
const LIBRARY = { papers: 2000, wordsKept: 24 };

/**
 * Each paper as its words and pairs of adjacent words of the subject, by stems, weighed by how often it uses them and how few others do
 * (tf-idf).
 */
export function wordVectors(texts: readonly PaperText[], forms: WordForms): readonly SparseVector[] {
  const stems = forms.stemCount;
  const pairs = new PairNumbers();
  const read = texts.map(({ title, abstract }) => ({ title: wordsOf(title, forms, pairs), abstract: wordsOf(abstract, forms, pairs) }));
  const documents = documentFrequency(read, stems + pairs.size);
  const most = texts.length > FEW_PAPERS ? MOST_COMMON * texts.length : Infinity;
  // 0 where the word tells no two papers apart, so that nearly all pairs are passed by at once.
  const rarity = Float64Array.from(documents, (papers, id) => {
    if (papers < 2 || papers > most) return 0;
    const weight = id < stems && forms.isGenericStem(id) ? GENERIC_WEIGHT : 1;
    return (Math.log((1 + texts.length) / (1 + papers)) + 1) * weight;
  });
  const frequency = new Float64Array(documents.length);
  const builder = new VectorBuilder();
  const kept = texts.length > LIBRARY.papers ? LIBRARY.wordsKept : WORDS_KEPT;
  return read.map(({ title, abstract }) => {
    for (const id of title) frequency[id]! += TITLE_WEIGHT;
    for (const id of abstract) frequency[id]!++;
    for (const ids of [title, abstract]) {
      for (const id of ids) {
        if (frequency[id]! > 0 && rarity[id]! > 0) builder.add(id, (1 + Math.log(frequency[id]!)) * rarity[id]!);
        frequency[id] = 0;
      }
    }
    return builder.build(kept);
  });
}

/** In how many papers each word is. */
function documentFrequency(read: readonly { readonly title: Uint32Array; readonly abstract: Uint32Array }[], count: number): Uint32Array {
  const documents = new Uint32Array(count);
  const lastPaper = new Int32Array(count).fill(-1);
  read.forEach(({ title, abstract }, paper) => {
    for (const ids of [title, abstract]) {
      for (const id of ids) {
        if (lastPaper[id] === paper) continue;
        lastPaper[id] = paper;
        documents[id]!++;
      }
    }
  });
  return documents;
}

/**
 * The stems of the subject's words and the generic ones, and the pairs of the former, in running order, repeated as they are. Pairs are
 * numbered behind the stems.
 */
function wordsOf(words: Words, forms: WordForms, pairs: PairNumbers): Uint32Array {
  const stems = forms.stemCount;
  // A pair for each word at most.
  const ids = new Uint32Array(2 * words.length);
  let count = 0;
  let before = -1;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const kind = word === BREAK ? undefined : forms.kind(word);
    if (kind !== 'topic' && kind !== 'generic') {
      before = -1;
      continue;
    }
    const stem = forms.stemNumber(word);
    ids[count++] = stem;
    if (kind === 'topic' && before >= 0) ids[count++] = stems + pairs.of(before, stem);
    before = kind === 'topic' ? stem : -1;
  }
  return ids.subarray(0, count);
}
