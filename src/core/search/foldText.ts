/**
 * Letters as people type them: `Möbius` is found by `mobius`, `Łukasz` by `lukasz`. Beyond ASCII nothing else is left: other signs
 * are blanks, and what is not seen (soft hyphens, joiners) is gone.
 * Case is kept, because the tokeniser still needs it to see the words in `SpikeNets`.
 */

/** A folded text together with the way back to the text it came from. */
export interface FoldedText {
  readonly text: string;
  /** Offset in the original text where the folded character at `index` begins. */
  originalStart(index: number): number;
  /** Offset in the original text just behind the folded character at `index`. */
  originalEnd(index: number): number;
}

const BEYOND_ASCII = /[^\u0000-\u007f]/;
/** Runs are found many times faster than what they are made of. */
const BEYOND_ASCII_RUNS = /[^\u0000-\u007f]+/g;
/** A character with the marks that stand on it, wherever folding may change something. */
const CLUSTER = /(?:[^\u0000-\u007f]|[A-Za-z]\p{M})\p{M}*/gu;
/** Accents of Latin, Greek and Cyrillic letters. Marks of other scripts change the word and stay. */
const ACCENTS = /[\u0300-\u036f]/g;
const UNSEEN = /\p{Cf}/gu;
const SIGNS = /[^\u0000-\u007f\p{L}\p{N}\p{M}]/gu;

/** Letters that Unicode does not decompose, and the typographic signs that people type plain. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ŋ: 'n',
  Ŋ: 'N',
  ς: 'σ',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '−': '-',
};

/** How many folded clusters are remembered; more than the letters of any collection of papers. */
const REMEMBERED_CLUSTERS = 4096;
const foldedClusters = new Map<string, string>();

function foldCluster(cluster: string): string {
  const known = foldedClusters.get(cluster);
  if (known !== undefined) return known;
  // NFC puts together again what is one letter in its script: Japanese voiced kana, Korean syllables.
  const bare = cluster.normalize('NFKD').replace(ACCENTS, '').normalize('NFC');
  const folded = PLAIN[bare] ?? bare.replace(UNSEEN, '').replace(SIGNS, ' ');
  if (foldedClusters.size < REMEMBERED_CLUSTERS) foldedClusters.set(cluster, folded);
  return folded;
}

/** A run without ASCII letters: most are a single cluster. An accent alone folds to nothing, so that it needs no letter before it. */
function foldRun(run: string): string {
  return foldedClusters.get(run) ?? run.replace(CLUSTER, foldCluster);
}

/** `text` in plain letters, case kept. */
export function foldText(text: string): string {
  return BEYOND_ASCII.test(text) ? text.replace(BEYOND_ASCII_RUNS, foldRun) : text;
}

/** As `foldText`, with the way back, so that what was found folded can be shown in the original. */
export function foldWithOffsets(text: string): FoldedText {
  if (!BEYOND_ASCII.test(text)) {
    return { text, originalStart: (index) => index, originalEnd: (index) => index + 1 };
  }
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  const append = (piece: string, start: number, end: number): void => {
    for (let i = 0; i < piece.length; i++) {
      starts.push(start);
      ends.push(end);
    }
    folded += piece;
  };
  let position = 0;
  const appendUnchanged = (end: number): void => {
    for (; position < end; position++) append(text.charAt(position), position, position + 1);
  };
  for (const match of text.matchAll(CLUSTER)) {
    appendUnchanged(match.index);
    position = match.index + match[0].length;
    append(foldCluster(match[0]), match.index, position);
  }
  appendUnchanged(text.length);
  return { text: folded, originalStart: (index) => starts[index] ?? text.length, originalEnd: (index) => ends[index] ?? text.length };
}
