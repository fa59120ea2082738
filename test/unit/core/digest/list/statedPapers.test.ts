import assert from 'node:assert/strict';
import { readDigest } from '../../../../../src/core/digest';
import { statedPapers } from '../../../../../src/core/digest/list/statedPapers';

const LIST = '\n\n- [Seeing the wood for the trees](https://arxiv.org/abs/2401.00001)\n';

describe('The count that a list states', () => {
  const cases: readonly (readonly [string, number | undefined])[] = [
    ['Total papers: 46', 46],
    ['**Date:** 2026-11-30  **New papers:** 5', 5],
    ['> Submitted: 12 papers | Generated at 01:00', 12],
    ['## 7 new papers today', 7],
    ['### Today: 3papers', 3],
    ['📊 共 **5** 篇论文', 5],
    ['**论文数**: 4', 4],
    ['这篇文章介绍46篇论文，涉及CNN、Face等方向。', 46],
    ['Only the most recent are kept, up to a maximum of 100 papers.', undefined],
    ['We accepted 300 papers out of 1200.', undefined],
    ['## Reading (3 篇)', undefined],
    ['Papers: 5\n\nPapers: 7', undefined],
    ['Papers: 5\n\n5 papers', 5],
    ['Total papers: 12\n\n## Eyes\n\n**5 papers**\n\n## Ears\n\n**7 papers**', 12],
    ['No new papers today.', 0],
    ['No relevant papers found, the pipeline ran.', 0],
    ['今日暂无新论文', 0],
    ['No papers without work.', undefined],
  ];
  for (const [line, expected] of cases) it(`${line.replace(/\n+/g, ' / ')}: ${String(expected)}`, () => assert.equal(statedPapers(`# Digest\n\n${line}${LIST}`)?.count, expected));

  it('is told beside what was read', () => {
    assert.deepEqual(
      [`# Digest\n\nTotal papers: 3${LIST}`, `# Digest\n\nTotal papers: 1${LIST}`].map((text) => readDigest(text, 'x.md')).map(({ stated, problems }) => [stated, ...problems.map(({ detail }) => detail)]),
      [[3, '1 of 3'], [1]],
    );
  });

  it('is a problem on the line that states it', () => {
    assert.deepEqual(readDigest(`# Digest\n\nTotal papers: 3${LIST}`, 'x.md').problems.map(({ code, source }) => [code, source.startLine]), [['fewer-papers-than-stated', 2]]);
  });

  it('tells a quiet day from a list that could not be read', () => {
    const problems = (text: string): readonly string[] => readDigest(text, 'x.md').problems.map(({ code }) => code);
    assert.deepEqual(problems('# Digest of 2026-11-30\n\nNo new papers today.\n'), ['quiet-digest']);
    assert.deepEqual(problems('# Digest of 2026-11-30\n\n- Nothing that could be read.\n'), ['no-papers']);
  });

  it('is none where one of several parts is empty', () => {
    assert.deepEqual(readDigest(`# Digest\n\n## Eyes\n\nNo new papers today.\n\n## Trees${LIST}`, 'x.md').stated, undefined);
  });
});
