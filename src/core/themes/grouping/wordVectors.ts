import { PairNumbers } from '../text/pairNumbers';
import type { PaperText } from '../text/paperText';
import { BREAK, type WordForms, type Words } from '../text/wordForms';
import { RowsBuilder, type SparseRows } from './sparseRows';

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
export function wordVectors(texts: readonly PaperText[], forms: WordForms): SparseRows {
  const stems = forms.stemCount;
  const { ids, abstracts, ends, pairs } = readWords(texts, forms);
  const documents = documentFrequency(ids, ends, stems + pairs);
  const most = texts.length > FEW_PAPERS ? MOST_COMMON * texts.length : Infinity;
  // 0 where the word tells no two papers apart, so that nearly all pairs are passed by at once.
  const rarity = Float64Array.from(documents, (papers, id) => {
    if (papers < 2 || papers > most) return 0;
    const weight = id < stems && forms.isGenericStem(id) ? GENERIC_WEIGHT : 1;
    return (Math.log((1 + texts.length) / (1 + papers)) + 1) * weight;
  });
  const frequency = new Float64Array(documents.length);
  const builder = new RowsBuilder();
  const kept = texts.length > LIBRARY.papers ? LIBRARY.wordsKept : WORDS_KEPT;
  for (let paper = 0, start = 0; paper < texts.length; start = ends[paper++]!) {
    for (let at = start; at < ends[paper]!; at++) frequency[ids[at]!]! += at < abstracts[paper]! ? TITLE_WEIGHT : 1;
    for (let at = start; at < ends[paper]!; at++) {
      const id = ids[at]!;
      if (frequency[id]! > 0 && rarity[id]! > 0) builder.add(id, (1 + Math.log(frequency[id]!)) * rarity[id]!);
      frequency[id] = 0;
    }
    builder.endRow(kept);
  }
  return builder.built();
}

/** The words of all papers, one paper after another, first those of its title. */
interface ReadWords {
  readonly ids: Uint32Array;
  /** By paper: where its abstract begins, and where it ends. */
  readonly abstracts: Uint32Array;
  readonly ends: Uint32Array;
  /** How many pairs there are; they are numbered behind the stems. */
  readonly pairs: number;
}

/** The stems of the subject's words and the generic ones, and the pairs of the former, in running order, repeated as they are. */
function readWords(texts: readonly PaperText[], forms: WordForms): ReadWords {
  const words = texts.reduce((sum, { title, abstract }) => sum + title.length + abstract.length, 0);
  // A pair for each word at most.
  const ids = new Uint32Array(2 * words);
  const abstracts = new Uint32Array(texts.length);
  const ends = new Uint32Array(texts.length);
  const pairs = new PairNumbers();
  let count = 0;
  texts.forEach(({ title, abstract }, paper) => {
    abstracts[paper] = count = addWords(title, forms, pairs, ids, count);
    ends[paper] = count = addWords(abstract, forms, pairs, ids, count);
  });
  return { ids: ids.subarray(0, count), abstracts, ends, pairs: pairs.size };
}

/** Writes what `words` say behind the `count` that are there; returns how many there are then. */
function addWords(words: Words, forms: WordForms, pairs: PairNumbers, ids: Uint32Array, count: number): number {
  const stems = forms.stemCount;
  let end = count;
  let before = -1;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const kind = word === BREAK ? undefined : forms.kind(word);
    if (kind !== 'topic' && kind !== 'generic') {
      before = -1;
      continue;
    }
    const stem = forms.stemNumber(word);
    ids[end++] = stem;
    if (kind === 'topic' && before >= 0) ids[end++] = stems + pairs.of(before, stem);
    before = kind === 'topic' ? stem : -1;
  }
  return end;
}

/** In how many papers each word is. */
function documentFrequency(ids: Uint32Array, ends: Uint32Array, count: number): Uint32Array {
  const documents = new Uint32Array(count);
  const lastPaper = new Int32Array(count).fill(-1);
  for (let paper = 0, at = 0; paper < ends.length; paper++) {
    for (; at < ends[paper]!; at++) {
      const id = ids[at]!;
      if (lastPaper[id] === paper) continue;
      lastPaper[id] = paper;
      documents[id]!++;
    }
  }
  return documents;
}
