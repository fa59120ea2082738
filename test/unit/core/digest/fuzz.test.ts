import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDigest } from '../../../../src/core/digest';
import { normaliseTitle } from '../../../../src/core/identity';
import { mergeDigests } from '../../../../src/core/library';
import { HOSTILE } from './hostile';
import { mutated } from './mutated';
import { PAPERS, SAMPLES } from './samples';

const titles = (text: string) => readDigest(text, 'digest').papers.map(({ title }) => title);

describe('the same papers in every format', () => {
  for (const { format, text } of SAMPLES) {
    it(`are the same papers: ${format}`, () => {
      const reading = readDigest(text, 'digest');
      const knowsMore = format !== 'Plain page';
      assert.deepEqual(
        [reading.format, reading.problems, reading.papers.map(({ title, authors, arxiv, date }) => ({ title, authors, arxiv, year: date?.slice(0, 4) }))],
        [format, [], PAPERS.map(({ title, authors, arxiv, year }) => ({ title, authors: knowsMore ? authors : [], arxiv: knowsMore ? arxiv : undefined, year: knowsMore ? year : undefined }))],
      );
    });
  }
});

describe('the same papers from several sources', () => {
  it('merge to the papers that there are', () => {
    const { papers, duplicates, problems } = mergeDigests(SAMPLES.map(({ text, format }) => readDigest(text, format)));
    assert.deepEqual(papers.map(({ title, arxiv }) => [title, arxiv]), PAPERS.map(({ title, arxiv }) => [title, arxiv]));
    assert.deepEqual([duplicates.map(({ sources }) => sources.length), problems], [PAPERS.map(() => SAMPLES.length), []]);
  });
});

describe('a damaged digest', function () {
  // Thousands of readings; a busy machine takes its time.
  this.timeout(60_000);

  it('is always answered, with lines that are in the file', () => {
    fc.assert(
      fc.property(mutated(SAMPLES.map(({ text }) => text)), (text) => {
        const { papers, problems } = readDigest(text, 'digest');
        const lines = text.split(/\r\n?|\n/).length;
        assert.ok(papers.length + problems.length > 0);
        for (const { startLine, endLine } of [...papers.flatMap(({ sources }) => sources), ...problems.map(({ source }) => source)]) {
          assert.ok(startLine >= 0 && startLine <= endLine && endLine < lines, `lines ${startLine} to ${endLine} of ${lines}`);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is answered where it was made to be hard: nested, endless, never closed', () => {
    const isAnswered = (text: string): boolean => {
      const { papers, problems } = readDigest(text, 'digest');
      return papers.length + problems.length > 0 && problems.every(({ code }) => code !== 'format-failed');
    };
    // The bench takes all of them at 200 kB, and by the clock; what overflows a stack does so here.
    const deep = HOSTILE.filter(({ name }) => /^"\S+" on one line$/.test(name)).filter(({ make }) => !isAnswered(make(60_000)));
    const unanswered = HOSTILE.filter(({ make }) => !isAnswered(make(4_000)));
    assert.deepEqual([...deep, ...unanswered].map(({ name }) => name), []);
  });

  const strange = fc.oneof(fc.constantFrom(...'{}[]()<>|"\'`*_#@=,;:&%$\\~\n\t\u00a0\u200b'), fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }));
  const damage = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), strange), { minLength: 1, maxLength: 6 });
  const half = PAPERS.length / 2;

  /** Entry `half` of the sample with some characters changed; the others as they were. */
  function damagedInTheMiddle(sample: (typeof SAMPLES)[number], changes: readonly (readonly [number, string])[]): string {
    const entry = sample.entries[half] ?? '';
    const broken = changes.reduce((text, [at, characters]) => {
      const place = Math.floor(at * text.length);
      return text.slice(0, place) + characters + text.slice(place + 1);
    }, entry);
    return sample.text.replace(entry, () => broken);
  }

  for (const sample of SAMPLES) {
    it(`keeps what is whole on both sides of the damage: ${sample.format}`, () => {
      fc.assert(
        fc.property(damage, (changes) => {
          const found = new Set(titles(damagedInTheMiddle(sample, changes)).map(normaliseTitle));
          const before = PAPERS.slice(0, half).filter(({ title }) => found.has(normaliseTitle(title))).length;
          const after = PAPERS.slice(half + 1).filter(({ title }) => found.has(normaliseTitle(title))).length;
          // The neighbour of the broken entry may go with it.
          assert.ok(before >= half - 1, `${before} of ${half} before the damage`);
          assert.ok(after >= half - 2, `${after} of ${half - 1} behind the damage`);
        }),
        { numRuns: 60 },
      );
    });

    it(`keeps the first half where the rest is cut off: ${sample.format}`, () => {
      fc.assert(
        fc.property(fc.double({ min: 0.55, max: 1, noNaN: true }), (share) => {
          const found = new Set(titles(sample.text.slice(0, Math.floor(sample.text.length * share))).map(normaliseTitle));
          const kept = PAPERS.slice(0, half).filter(({ title }) => found.has(normaliseTitle(title))).length;
          assert.equal(kept, half);
        }),
        { numRuns: 15 },
      );
    });
  }
});
