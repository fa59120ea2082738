/**
 * Reading digests: how long, and whether twice the text takes twice the time.
 * Run: npx tsx test/bench/digest.ts
 *
 * Prints, for every format, processor time per megabyte at 1x, 4x and 16x of one digest (linear: the same number three times); the time of
 * 10,000 papers of plain text; inputs made to be hard, repeated pieces that have made other readers quadratic among them; and the merge of 100 digests with 20,000 papers,
 * at first and after one digest was saved. Processor time, because the machine may be busy with other things.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readDigest } from '../../src/core/digest';
import { paperId } from '../../src/core/identity';
import { DigestMerger, type DigestPapers, keepUnchanged } from '../../src/core/library';
import type { Paper } from '../../src/core/paper';
import { HOSTILE, type Hostile } from '../unit/core/digest/hostile';
import { SAMPLES } from '../unit/core/digest/samples';

const SHARED = resolve(import.meta.dirname, '../../../shared');
const MEGABYTE = 1_000_000;

/** The least processor time of some runs, in milliseconds: whatever disturbs only ever adds. */
function processorTime(run: () => void, runs = 3): number {
  let least = Infinity;
  for (let index = 0; index < runs; index++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function formats(): void {
  console.log('\nMilliseconds per megabyte at 1x, 4x, 16x');
  for (const { format, text } of SAMPLES) {
    // One sample repeated would be one list of duplicates; readers do not care.
    const first = text.indexOf(SAMPLES.find((sample) => sample.format === format)?.entries[0] ?? '');
    const head = text.slice(0, first);
    const entries = SAMPLES.find((sample) => sample.format === format)?.entries ?? [];
    const between = text.slice(first + (entries[0]?.length ?? 0), text.indexOf(entries[1] ?? ''));
    const size = Math.ceil((MEGABYTE / 4) / entries.join(between).length);
    const times = [1, 4, 16].map((scale) => {
      const large = head + Array.from({ length: size * scale }, () => entries.join(between)).join(between);
      return processorTime(() => void readDigest(large, 'digest')) / (large.length / MEGABYTE);
    });
    const [one = 0, , sixteen = 0] = times;
    console.log(`  ${format.padEnd(28)}${times.map((time) => time.toFixed(1).padStart(9)).join('')}   16x/1x ${(sixteen / one).toFixed(2)}`);
  }
}

function plainText(): void {
  const file = join(SHARED, 'digest/trending-power-consumption.txt');
  if (!existsSync(file)) return console.log('\n../shared is not there: no plain text to measure.');
  const page = readFileSync(file, 'utf8').split('\n').slice(2).join('\n');
  const copies = 118;
  const text = Array.from({ length: copies }, () => page).join('\n');
  let papers = 0;
  const time = processorTime(() => (papers = readDigest(text, 'page.txt').papers.length));
  console.log(`\n${papers} papers of plain text, ${(text.length / MEGABYTE).toFixed(1)} MB: ${time.toFixed(0)} ms (bar: 500)`);
}

/** Pieces on which a careless expression looks at a run of n characters n times. */
const PIECES = [
  ' ', '\n', '\t', '\u00a0', '.', '. ', '-', '- ', '* ', '_', '|', '| ', '#', '# ', '>', '> ', '<', '<a', '<a href="', '</', '&', '&amp;', '"', "'", '`', '(', ')', '[', ']', '](', '[[', '{', '}', '{"', '\\', '\\\\',
  '\\\\\n', '$', '$a', '~', '^', '@', '@a{', ',', ', ', ';', ':', ': ', '=', '= ', '0', '1. ', '1.', '12 ', 'a', 'A', 'a ', 'A ', 'Aa ', 'Aa, ', 'and ', ' and', 'http://', 'https://a.b/', 'www.', 'arXiv:', 'arXiv:2303.00763\n', 'Title: ', 'Title:\n',
  'Date: ', 'Subject: ', '--b\n', '=20', '=\n', '%', '%-', 'TY  - ', 'PMID- ', 'ER  - \n', 'FN ', '<entry>', '<item>', '<title>', '<!--', '<![CDATA[', '```\n', '---\n', '===\n', '- title: ', '"title":', '[{"title":"', '10.1000/', '(arxiv:',
  '**', '**a', '《', '》', 'é', '́', '\u200b', '😀', '  - ', 'by ', 'et al', 'Proc. ', '2023 ', '(2023)',
];

function hostile(): void {
  const small = 50_000;
  const behind = ['', ...SAMPLES.map(({ text }) => text)].flatMap((head) =>
    PIECES.map((piece): Hostile => ({ name: `${JSON.stringify(piece)} behind ${JSON.stringify(head.slice(0, 20))}`, make: (length) => head + piece.repeat(Math.ceil(length / piece.length)) })),
  );
  const inputs = [...behind, ...HOSTILE];
  const slowest: { name: string; time: number }[] = [];
  let suspects = 0;
  console.log('\nInputs made to be hard: growth from 50 kB to 200 kB, where it is more than 8 times');
  for (const { name, make } of inputs) {
    const timeOf = (length: number) => {
      const text = make(length);
      return processorTime(() => void readDigest(text, 'digest'), 1);
    };
    const first = timeOf(small);
    const large = timeOf(4 * small);
    slowest.push({ name, time: large });
    // Once more, because the first run may have been a collection of garbage.
    if (large / Math.max(1, first) > 8 && timeOf(4 * small) / Math.max(1, timeOf(small)) > 8) {
      suspects++;
      console.log(`  ${name}: ${(large / Math.max(1, first)).toFixed(0)} times, ${first.toFixed(0)} ms at first`);
    }
  }
  console.log(`  ${inputs.length} inputs, ${suspects} grow faster than their length; the slowest 200 kB:`);
  for (const { name, time } of slowest.sort((a, b) => b.time - a.time).slice(0, 5)) console.log(`  ${time.toFixed(0).padStart(6)} ms ${name}`);
}

function library(): void {
  const count = 20_000;
  const digests = 100;
  const paper = (index: number): Paper => {
    // One in ten stands in two digests.
    const number = index % (count * 0.9);
    const facts = { title: `A study of subject ${number} by method ${number % 977}`, ...(index % 3 === 0 ? {} : { arxiv: `2301.${10_000 + number}` }) };
    return {
      ...facts,
      id: paperId(facts),
      abstract: `Abstract ${number}. `.repeat(60),
      authors: index % 2 === 0 ? [] : [{ family: `Author${number % 5000}`, given: 'Jane' }],
      headings: [],
      sources: [{ uri: `file:///digest${index % digests}.txt`, startLine: index, endLine: index }],
    };
  };
  const all = Array.from({ length: count }, (_, index) => paper(index));
  const readings: DigestPapers[] = Array.from({ length: digests }, (_, digest) => ({ papers: all.filter((_paper, index) => index % digests === digest) }));
  const merger = new DigestMerger();
  const first = processorTime(() => void merger.merge(readings), 1);
  const again: number[] = [];
  for (let saved = 0; saved < 10; saved++) {
    const before = readings[saved]?.papers ?? [];
    const after = before.map((old, index) => ({ ...old, abstract: index === 0 ? 'New.' : old.abstract }));
    again.push(
      processorTime(() => {
        readings[saved] = { papers: keepUnchanged(before, after) };
        merger.merge(readings);
      }, 1),
    );
  }
  const median = again.sort((a, b) => a - b)[again.length >> 1] ?? 0;
  console.log(`\n${digests} digests with ${count} papers: merged in ${first.toFixed(0)} ms, after one was saved in ${median.toFixed(0)} ms (bar: 200 with reading)`);
}

plainText();
library();
formats();
if (!process.argv.includes('--quick')) hostile();
