import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ris } from '../../../../src/core/digest/ris';
import type { Paper } from '../../../../src/core/paper';
import { mutated } from './mutated';

const read = (text: string): { papers: readonly Paper[]; problems: readonly string[] } => {
  const { papers, problems } = ris.read(text, 'x.ris');
  return { papers, problems: problems.map(({ code, detail, source }) => `${code} ${detail} @${source.startLine}`) };
};
const record = (...lines: readonly string[]): string => `TY  - JOUR\n${lines.join('\n')}\nER  - \n\n`;

const SOUND = record('AU  - Leal, A.I.', 'AU  - van der Berg, Jan', 'PY  - 2016', 'DA  - 2016/03/01/', 'TI  - Birds of', '  the <i>Mediterranean</i>', 'JO  - Journal', 'VL  - 30', 'IS  - 2', 'SP  - 103', 'EP  - 112', 'KW  - One; Two', 'DO  - 10.1016/J.x', 'UR  - https://a.org/x');

describe('RIS', () => {
  it('reads a record with its facts and lines', () => {
    assert.deepEqual(read(`\n${SOUND}`).papers, [
      {
        id: 'doi:10.1016/j.x',
        title: 'Birds of the Mediterranean',
        doi: '10.1016/j.x',
        abstract: '',
        authors: [
          { family: 'Leal', given: 'A.I.' },
          { family: 'van der Berg', given: 'Jan' },
        ],
        date: '2016-03-01',
        venue: 'Journal',
        type: 'article-journal',
        volume: '30',
        issue: '2',
        pages: '103-112',
        url: 'https://a.org/x',
        keywords: ['One', 'Two'],
        headings: [],
        sources: [{ uri: 'x.ris', startLine: 1, endLine: 16 }],
      } satisfies Paper,
    ]);
  });

  describe('loses nothing around a broken record', () => {
    const before = record('TI  - Before');
    const after = record('TI  - After');
    const cases: readonly [name: string, text: string, titles: readonly string[], problems: readonly string[]][] = [
      ['no end', `${before}TY  - JOUR\nTI  - Open\n${after}`, ['Before', 'Open', 'After'], ['repaired-entry Open @4']],
      ['no beginning', `${before}TI  - Headless\nAU  - A\nER  -\n${after}`, ['Before', 'Headless', 'After'], []],
      ['no title', `${before}${record('AU  - Lee, A')}${after}`, ['Before', 'After'], ['missing-title Lee, A @4']],
      ['a cut file', `${before}TY  - JOUR\nTI  - Cut`, ['Before', 'Cut'], ['truncated-file Cut @4']],
      ['a date that is none', record('TI  - T', 'PY  - 10 15'), ['T'], ['invalid-date 10 15 @0']],
      ['what stands between records', `1.\n${before.trimEnd()}\nNL  - J. Abbrev.\n\nLink to the text: https://a.org/x?y=z\n\n2.\n${after}`, ['Before', 'After'], []],
      ['records without types', 'TI- One\nAU- Lee, A\nKW- trees, oaks,\n    elms\n\nTI- Two\nAU- Chen, B\n', ['One', 'Two'], []],
      ['records set in by a program around them', before.concat(after).replace(/^(?=.)/gm, ' '.repeat(12)), ['Before', 'After'], []],
      ['strange white space', '\ufeff\nTY\u00a0 - JOUR\nTI - Loose\nER  -\n  \n', ['Loose'], []],
    ];
    for (const [name, text, titles, problems] of cases) {
      it(name, () => {
        const reading = read(text);
        assert.deepEqual([reading.papers.map(({ title }) => title), reading.problems], [titles, problems]);
      });
    }
  });

  describe('finds facts in every dialect', () => {
    const cases: readonly [lines: readonly string[], fact: keyof Paper, value: unknown][] = [
      [['T1  - T', 'A1  - Lee, A'], 'authors', [{ family: 'Lee', given: 'A' }]],
      [['T1  - T', 'N2  - Abstract'], 'abstract', 'Abstract'],
      [['TI  - T', 'T2  - Proceedings'], 'venue', 'Proceedings'],
      [['TI  - T', 'UR  - http://arxiv.org/abs/1706.03762v5'], 'arxiv', '1706.03762'],
      [['TI  - T', 'UR  - http://dx.doi.org/10.1023/A:1017'], 'doi', '10.1023/a:1017'],
      [['TI  - T', 'SP  - 5', 'EP  - 5'], 'pages', '5'],
      [['TI  - T', 'SP  - 163', 'EP  - 163-167'], 'pages', '163-167'],
      [['TI  - T', 'T2  - Special Issue', 'JO  - J. Trees', 'JF  - Journal of Trees'], 'venue', 'Journal of Trees'],
      [['TI  - T', 'Y2  - 2025/06/24'], 'date', undefined],
      [['TI  - T', 'SP  - No', 'EP  - Specified'], 'pages', undefined],
      [['TI  - T', 'IS  - Achenbach, T. (1991). A checklist for children and their parents.'], 'issue', undefined],
      [['TI  - T', 'KW  - *Trees', 'KW  - Oaks'], 'keywords', ['Trees', 'Oaks']],
      [['TI  - T', 'N1  - arXiv:1706.03762 [cs]'], 'arxiv', '1706.03762'],
      [['TI  - T', 'M1  - Lee, A. (2017). Cited work. arXiv:1706.03762'], 'arxiv', undefined],
      [['TI  - T', 'Y1  - 2001///'], 'date', '2001'],
    ];
    for (const [lines, fact, value] of cases) it(`${fact} in ${lines.join(' ')}`, () => assert.deepEqual(read(record(...lines)).papers[0]?.[fact], value));
  });

  it('keeps the lines of an abstract that look like tags and are set in', () => {
    assert.equal(read(record('TI  - T', 'AB  - We tell two sides:', '      AB  - the left one.')).papers[0]?.abstract, 'We tell two sides: AB - the left one.');
  });

  it('recognises its own, without its beginning too', () => {
    assert.deepEqual([SOUND, SOUND.slice(11), 'PMID- 1\nTI  - T\nAU  - A', 'A - B\nC - D'].map((text) => ris.recognise(text, 'x') > 0.5), [true, true, false, false]);
  });

  it('survives whatever happens to a file', () => {
    fc.assert(fc.property(mutated([SOUND]), (text) => ris.read(text, 'x').papers.every(({ title }) => title !== '')), { numRuns: 300 });
  });
});
