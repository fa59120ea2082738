/**
 * Damaged digests by the hundred thousand: every one must be answered, in time, with lines that are in the file.
 * Run: npx tsx test/bench/fuzz.ts [number of inputs, default 100000] [seed]
 *
 * Inputs are the sample of every format and pieces of the files in ../shared/digests, truncated, spliced, flipped and repeated. Prints what
 * was thrown, what took longer than a reader would wait, and how the answers were spread over the formats.
 */
import fc from 'fast-check';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decodeDigest, readDigest } from '../../src/core/digest';
import { mutated } from '../unit/core/digest/mutated';
import { SAMPLES } from '../unit/core/digest/samples';

const INPUTS = Number(process.argv[2] ?? 100_000);
const SEED = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
const SHARED = resolve(import.meta.dirname, '../../../shared/digests');

/** Pieces of the real files: whole files of a megabyte would leave time for a few hundred inputs. In characters. */
const PIECE = 6_000;

/** A piece is read in a few milliseconds; one that takes so long is stuck in something, if the machine is not just busy. */
const SLOW = 250;

function pieces(): readonly string[] {
  if (!existsSync(SHARED)) return [];
  const files = readdirSync(SHARED, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.flatMap(({ parentPath, name }) => {
    const { text } = decodeDigest(readFileSync(join(parentPath, name)));
    const middle = Math.floor(text.length / 2);
    return text.length <= 2 * PIECE ? [text] : [text.slice(0, PIECE), text.slice(middle, middle + PIECE), text.slice(-PIECE)];
  });
}

/** Shapes that hold one paper only or differ from a sample's within one format. */
const OTHERS = [
  '---\ntitle: "How trees grow"\nauthors: ["Ann Lee", "Bo Chen"]\nyear: 2020\nurl: https://arxiv.org/abs/2101.00001v2\n---\n\n## Abstract\n> They grow.\n> And grow.\n',
  '---\nreferences:\n- author:\n  - family: Lee\n    given: Ann\n  container-title: Trees\n  id: lee2020\n  issued:\n    date-parts:\n    - - 2020\n      - 3\n  title: How trees grow\n  type: article-journal\n...\n',
  'forests:\n  - {title: How trees grow, authors: Ann Lee and Bo Chen, year: 2020}\ngardens:\n  - {title: How shrubs grow, authors: [Cy Doe], year: 2021}\n',
];

const inputs = mutated([...SAMPLES.map(({ text }) => text), ...OTHERS, ...pieces()]);
const formats = new Map<string, number>();
let papers = 0;
let slow = 0;
let failed = 0;
let slowest = 0;
const start = performance.now();

for (const text of fc.sample(inputs, { numRuns: 1, seed: SEED })) readDigest(text, 'digest');
// Drawn in portions: all inputs at once would be gigabytes.
const PORTION = 500;
/** Inputs between two lines about how it stands: a million take an hour. */
const TOLD_EVERY = 50_000;
for (let done = 0; done < INPUTS; done += PORTION) {
  if (done > 0 && done % TOLD_EVERY === 0) console.log(counts(done));
  for (const text of fc.sample(inputs, { numRuns: Math.min(PORTION, INPUTS - done), seed: SEED + done })) {
    const before = process.cpuUsage();
    try {
      const reading = readDigest(text, 'digest');
      const lines = text.split(/\r\n?|\n/).length;
      const sources = [...reading.papers.flatMap((paper) => paper.sources), ...reading.problems.map(({ source }) => source)];
      const outside = sources.find(({ startLine, endLine }) => startLine < 0 || endLine >= lines || startLine > endLine);
      const internal = reading.problems.find(({ code }) => code === 'format-failed');
      if (outside !== undefined || internal !== undefined || reading.papers.length + reading.problems.length === 0) {
        failed++;
        if (failed <= 10) console.log('FAILED', reading.format, internal?.detail ?? '', outside, JSON.stringify(text.slice(0, 200)));
      }
      papers += reading.papers.length;
      formats.set(reading.format, (formats.get(reading.format) ?? 0) + 1);
    } catch (error) {
      failed++;
      if (failed <= 10) console.log('THROWN', error, JSON.stringify(text.slice(0, 200)));
    }
    const { user, system } = process.cpuUsage(before);
    const time = (user + system) / 1000;
    slowest = Math.max(slowest, time);
    if (time > SLOW) {
      slow++;
      if (slow <= 10) console.log(`SLOW ${time.toFixed(0)} ms for ${text.length} characters: ${JSON.stringify(text.slice(0, 120))}`);
    }
  }
}

console.log(counts(INPUTS));
console.log([...formats].sort(([, a], [, b]) => b - a).map(([format, count]) => `  ${format}: ${count}`).join('\n'));
process.exitCode = failed > 0 ? 1 : 0;

function counts(inputs: number): string {
  return `${inputs} inputs, seed ${SEED}, ${((performance.now() - start) / 1000).toFixed(0)} s: ${failed} failed, ${slow} slow (slowest ${slowest.toFixed(0)} ms), ${papers} papers read`;
}
