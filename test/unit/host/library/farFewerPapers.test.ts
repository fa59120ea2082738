import assert from 'node:assert/strict';
import type { DigestReading } from '../../../../src/core/digest';
import { farFewerPapers } from '../../../../src/host/library/farFewerPapers';

/** A reading of papers with these numbers. */
function reading(numbers: readonly number[], problems: readonly string[] = [], stated?: number): DigestReading {
  const source = { uri: 'digest.txt', startLine: 0, endLine: 0 };
  return {
    format: 'Plain page',
    papers: numbers.map((number) => ({ id: `title:${number}`, title: String(number), abstract: '', authors: [], headings: [], sources: [source] })),
    problems: problems.map((code) => ({ code, severity: 'error', detail: '', source })),
    ...(stated !== undefined && { stated }),
  };
}

const TEN = Array.from({ length: 10 }, (_, number) => number);

describe('a digest that is read again', () => {
  const cases: readonly { readonly what: string; readonly before: DigestReading | undefined; readonly after: DigestReading; readonly is: ReturnType<typeof farFewerPapers> }[] = [
    { what: 'for the first time has lost nothing', before: undefined, after: reading([], ['no-papers']), is: undefined },
    { what: 'with papers where there were none has lost nothing', before: reading([]), after: reading([1]), is: undefined },
    { what: 'without papers, which it does not explain, has lost all', before: reading(TEN), after: reading([], ['empty-file']), is: 'nothing' },
    { what: 'on a quiet day has lost nothing', before: reading(TEN), after: reading([], ['quiet-digest'], 0), is: undefined },
    { what: 'with four of the ten papers of before has far fewer', before: reading(TEN), after: reading([0, 1, 2, 3]), is: 'fewer' },
    { what: 'with half of the papers of before was tidied up', before: reading(TEN), after: reading([0, 1, 2, 3, 4]), is: undefined },
    { what: 'with four papers, all new ones, is another issue', before: reading(TEN), after: reading([20, 21, 22, 23]), is: undefined },
    { what: 'with all the papers that it states is whole', before: reading(TEN), after: reading([0, 1, 2], [], 3), is: undefined },
    { what: 'with fewer papers than it states is not', before: reading(TEN), after: reading([0, 1, 2], [], 10), is: 'fewer' },
  ];
  for (const { what, before, after, is } of cases) {
    it(what, () => assert.equal(farFewerPapers(before, after), is));
  }
});
