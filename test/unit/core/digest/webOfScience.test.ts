import assert from 'node:assert/strict';
import fc from 'fast-check';
import { webOfScience } from '../../../../src/core/digest/webOfScience';
import type { Paper } from '../../../../src/core/paper';
import { mutated } from './mutated';

const SOUND = `FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Smith, J
   Doe, K
AF Smith, John
   Doe, Karen
TI A title that goes on
   over two lines
SO JOURNAL OF THINGS
DT Article
DE one; two
AB We did.
PU ELSEVIER
EA JAN 2021
PD MAR 1
PY 2021
VL 7
IS 2
BP 10
EP 20
DI 10.1000/ABC
UT WOS:0001
ER

PT C
AU Lee, A
TI Second
PY 2020
PD JAN-FEB
DT Proceedings Paper
ER

EF
`;

describe('Web of Science', () => {
  it('reads authors that stand on one line', () => {
    const [paper] = webOfScience.read('FN ISI Export Format\nVR 1.0\nPT J\nTI Seeing things\nAU Lee, Ann; Chen, Bo C; Doe-Fox, Cy\nER\n', 'x').papers;
    assert.deepEqual(paper?.authors.map(({ family, given }) => `${family}, ${given ?? ''}`), ['Lee, Ann', 'Chen, Bo C', 'Doe-Fox, Cy']);
  });

  it('reads records with their facts and lines', () => {
    assert.deepEqual(webOfScience.read(SOUND, 'savedrecs.txt'), {
      papers: [
        {
          id: 'doi:10.1000/abc',
          title: 'A title that goes on over two lines',
          doi: '10.1000/abc',
          abstract: 'We did.',
          authors: [
            { family: 'Smith', given: 'John' },
            { family: 'Doe', given: 'Karen' },
          ],
          date: '2021-01',
          published: '2021-03-01',
          venue: 'JOURNAL OF THINGS',
          type: 'article-journal',
          volume: '7',
          issue: '2',
          pages: '10-20',
          publisher: 'ELSEVIER',
          keywords: ['one', 'two'],
          headings: [],
          sources: [{ uri: 'savedrecs.txt', startLine: 2, endLine: 23 }],
        },
        {
          id: 'title:second',
          title: 'Second',
          abstract: '',
          authors: [{ family: 'Lee', given: 'A' }],
          date: '2020',
          type: 'paper-conference',
          headings: [],
          sources: [{ uri: 'savedrecs.txt', startLine: 25, endLine: 31 }],
        },
      ] satisfies readonly Paper[],
      problems: [],
    });
  });

  describe('loses nothing around a broken record', () => {
    const cases: readonly [name: string, text: string, titles: readonly string[], codes: readonly string[]][] = [
      ['no end', 'PT J\nTI A\nPT J\nTI B\nER\n', ['A', 'B'], ['repaired-entry']],
      ['no title', 'PT J\nAU X\nER\n\nPT J\nTI B\nER\n', ['B'], ['missing-title']],
      ['a cut file', 'PT J\nTI A\nER\nPT J\nTI B', ['A', 'B'], ['truncated-file']],
    ];
    for (const [name, text, titles, codes] of cases) {
      it(name, () => {
        const { papers, problems } = webOfScience.read(text, 'x');
        assert.deepEqual([papers.map(({ title }) => title), problems.map(({ code }) => code)], [titles, codes]);
      });
    }
  });

  it('recognises its own', () => {
    assert.deepEqual([SOUND, SOUND.slice(45), 'PT and AU are letters\n'].map((text) => webOfScience.recognise(text, 'x') > 0.5), [true, true, false]);
  });

  it('survives whatever happens to a file', () => {
    fc.assert(fc.property(mutated([SOUND]), (text) => webOfScience.read(text, 'x').papers.every(({ title }) => title !== '')), { numRuns: 300 });
  });
});
