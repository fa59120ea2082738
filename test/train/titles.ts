/**
 * Learns the weights of `src/core/digest/titles/titleOdds.ts` and writes them beside it.
 * Run: npx tsx test/train/titles.ts
 *
 * Titles: of the digests in ../shared whose format says which field is the title, and `titles.txt`, well-known papers of other fields.
 * What is no title: names, venues and sentences of the same digests, lines of the documents of installed packages, `others.txt`, and
 * titles with something before or behind them. Logistic regression by AdaGrad (Duchi, Hazan, Singer 2011), in a fixed order, so that
 * the same texts give the same weights.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { textOf } from '../../src/core/digest/list/run';
import { markdownBlocks } from '../../src/core/digest/markdown/blocks';
import { MeasuredText } from '../../src/core/digest/titles/measuredText';
import { stretchFeatures } from '../../src/core/digest/titles/titleFeatures';

const ROOT = resolve(import.meta.dirname, '../..');
const SHARED = resolve(ROOT, '../shared');
const WEIGHTS = join(ROOT, 'src/core/digest/titles/titleWeights.json');

// Digests are read without the weights that were learnt last: what is learnt must not depend on them.
writeFileSync(WEIGHTS, JSON.stringify({ hundredths: {} }));
const { decodeDigest, readDigest } = await import('../../src/core/digest');

const MOST_DOCUMENTS = 3_000;
const MOST_LINES = 40_000;
const LONGEST_LINE = 300;

const EPOCHS = 16;
const AVERAGED = 8;
const RATE = 0.15;
const DECAY = 1e-3;
/** A feature of fewer texts, or of a smaller weight, tells nothing; where a word stands tells less than the word. */
const FEWEST_TEXTS = 4;
const FEWEST_TEXTS_OF_PLACE = 20;
const LEAST_WEIGHT = 0.4;

interface Example {
  readonly text: string;
  readonly isTitle: boolean;
  /** How much it counts. */
  readonly share: number;
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) throw new Error(`${folder} does not exist: the weights are learnt from the digests in it.`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
}

const fold = (text: string): string => text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const lines = (name: string): readonly string[] => readFileSync(join(import.meta.dirname, name), 'utf8').split('\n').filter((line) => line !== '');

/** One text more or less must not move all others. */
function sorted(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...texts].toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

function fromDigests(): { readonly titles: ReadonlyMap<string, string>; readonly others: ReadonlyMap<string, string> } {
  const titles = new Map(lines('titles.txt').map((title) => [fold(title), title]));
  const others = new Map(lines('others.txt').map((line) => [fold(line), line]));
  for (const file of [...filesBelow(join(SHARED, 'digests')), join(SHARED, 'digest/trending-power-consumption.txt')]) {
    const reading = readDigest(decodeDigest(readFileSync(file)).text, file);
    for (const { title, authors, abstract, venue } of reading.papers) {
      titles.set(fold(title), title);
      const people = authors.map(({ given = '', family = '' }) => `${given} ${family}`.trim()).join(', ');
      for (const other of [people, venue ?? '', ...abstract.split(/(?<=[.!?]) +/).slice(0, 3)]) if (other !== '') others.set(fold(other), other);
    }
  }
  return { titles: sorted(titles), others: sorted(others) };
}

/** Lines of documents about programs, and what stands out in them. */
function fromDocuments(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const documents = filesBelow(join(ROOT, 'node_modules')).filter((file) => /\.(?:md|markdown)$/i.test(file));
  for (const file of documents.slice(0, MOST_DOCUMENTS)) {
    for (const block of markdownBlocks(readFileSync(file, 'utf8').slice(0, 60_000))) {
      const all = block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flat()) : block.kind === 'rule' ? [] : block.lines;
      for (const line of all) {
        const text = textOf(line);
        const standsOut = line.filter(({ href, strong, emphasis }) => href !== undefined || strong === true || emphasis === true).map((run) => textOf([run]));
        for (const part of [text, ...standsOut, ...text.split(/(?<=[.:]) | [-–—] /)]) if (part.length > 3 && part.length < LONGEST_LINE) found.set(fold(part), part);
      }
    }
  }
  return found;
}

/** A title with something that is none of it, in turn one way or another, and parts of it. */
function around(title: string, index: number): readonly Example[] {
  const year = 2010 + (index % 15);
  const ways = [`${title} (CVPR ${year})`, `[ICML ${year}] ${title}`, `${title}. Ann Lee, Bo Chen`, `Lee et al. ${title}`, `${title} [paper] [code]`, `${title}, Ann M. Lee and Bo Chen, ${year}`, `Ann Lee, Bo Chen: ${title}`, `${year} ${title}`];
  const words = title.split(' ');
  const halves = words.length > 5 ? [words.slice(0, Math.ceil(words.length * 0.6)).join(' '), words.slice(Math.floor(words.length * 0.4)).join(' ')] : [];
  const colon = title.indexOf(': ');
  const parts = colon > 0 ? [title.slice(0, colon), title.slice(colon + 2)] : [];
  return [{ text: ways[index % ways.length] ?? title, isTitle: false, share: 0.2 }, ...[...halves, ...parts].map((text) => ({ text, isTitle: false, share: 0.05 }))];
}

/** A fixed order that is none. */
function* places(count: number, seed: number): Generator<number> {
  const order = Array.from({ length: count }, (_, index) => index);
  let state = seed;
  for (let index = count - 1; index > 0; index--) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    const other = state % (index + 1);
    [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
  }
  yield* order;
}

function featuresOf(text: string): readonly string[] {
  const measured = new MeasuredText(text);
  return [...stretchFeatures(measured, 0, measured.words.length), ...measured.words.flatMap(({ features }) => features)];
}

function learn(examples: readonly Example[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const texts: number[] = [];
  const rows = examples.map(({ text }) =>
    featuresOf(text).map((feature) => {
      const index = names.get(feature) ?? names.size;
      names.set(feature, index);
      texts[index] = (texts[index] ?? 0) + 1;
      return index;
    }),
  );
  const weights = new Float64Array(names.size);
  const squares = new Float64Array(names.size).fill(1e-6);
  // The mean of the last rounds depends less on the order than their end.
  const sums = new Float64Array(names.size);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const place of places(rows.length, 12_345 + epoch)) {
      const row = rows[place] ?? [];
      const { isTitle, share } = examples[place] as Example;
      const sum = row.reduce((before, index) => before + (weights[index] ?? 0), 0);
      const error = (1 / (1 + Math.exp(-sum)) - (isTitle ? 1 : 0)) * share;
      for (const index of row) {
        const slope = error + DECAY * (weights[index] ?? 0);
        squares[index] = (squares[index] ?? 0) + slope * slope;
        weights[index] = (weights[index] ?? 0) - (RATE * slope) / Math.sqrt(squares[index] ?? 1);
      }
    }
    if (epoch >= EPOCHS - AVERAGED) weights.forEach((weight, index) => (sums[index] = (sums[index] ?? 0) + weight / AVERAGED));
  }
  return new Map([...names].filter(([name, index]) => (texts[index] ?? 0) >= (/^[fl]:/.test(name) ? FEWEST_TEXTS_OF_PLACE : FEWEST_TEXTS) && Math.abs(sums[index] ?? 0) >= LEAST_WEIGHT).map(([name, index]) => [name, sums[index] ?? 0]));
}

const { titles, others } = fromDigests();
const documents = [...fromDocuments()].filter(([key]) => key.length > 2 && !titles.has(key)).map(([, text]) => text);
const spread = [...places(documents.length, 7)].slice(0, MOST_LINES).map((index) => documents[index] ?? '');
const examples: readonly Example[] = [
  ...[...titles.values()].flatMap((text, index) => [{ text, isTitle: true, share: 3 }, ...around(text, index)]),
  ...[...others].filter(([key]) => !titles.has(key)).map(([, text]) => ({ text, isTitle: false, share: 1 })),
  ...spread.map((text) => ({ text, isTitle: false, share: 1 })),
];
const learnt = learn(examples);
const table = [...learnt].toSorted(([left], [right]) => (left < right ? -1 : 1));
writeFileSync(WEIGHTS, `${JSON.stringify({ hundredths: Object.fromEntries(table.map(([name, weight]) => [name, Math.round(weight * 100)])) }, null, 1)}\n`);
console.log(`${titles.size} titles, ${others.size} other texts of digests, ${spread.length} lines of documents: ${learnt.size} weights`);
