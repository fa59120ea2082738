import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nbib } from '../../../../src/core/digest/nbib';
import type { Paper } from '../../../../src/core/paper';
import { mutated } from './mutated';

const SOUND = `
PMID- 16377612
OWN - NLM
IS  - 1367-4803 (Print)
VI  - 22
IP  - 5
DP  - 2006 Mar 1
TI  - GenomeDiagram: a python package for the visualization of large-scale genomic
      data.
PG  - 616-7
AB  - SUMMARY: We present
      it.
FAU - Pritchard, Leighton
AU  - Pritchard L
CN  - The Group
FAU - White, Jennifer A
AU  - White JA
PT  - Journal Article
DEP - 20051223
TA  - Bioinformatics
JT  - Bioinformatics (Oxford, England)
MH  - *Computer Graphics
PMC - PMC1373603
AID - btk021 [pii]
AID - 10.1093/bioinformatics/btk021 [doi]
SO  - Bioinformatics. 2006 Mar 1;22(5):616-7.
`;

describe('PubMed', () => {
  it('reads a record with its facts and lines', () => {
    assert.deepEqual(nbib.read(SOUND, 'x.nbib'), {
      papers: [
        {
          id: 'doi:10.1093/bioinformatics/btk021',
          title: 'GenomeDiagram: a python package for the visualization of large-scale genomic data',
          doi: '10.1093/bioinformatics/btk021',
          abstract: 'SUMMARY: We present it.',
          authors: [{ family: 'Pritchard', given: 'Leighton' }, { family: 'The Group' }, { family: 'White', given: 'Jennifer A' }],
          date: '2005-12-23',
          published: '2006-03-01',
          venue: 'Bioinformatics (Oxford, England)',
          type: 'article-journal',
          volume: '22',
          issue: '5',
          pages: '616-7',
          url: 'https://pubmed.ncbi.nlm.nih.gov/16377612/',
          keywords: ['Computer Graphics'],
          headings: [],
          sources: [{ uri: 'x.nbib', startLine: 1, endLine: 25 }],
        } satisfies Paper,
      ],
      problems: [],
    });
  });

  describe('tells records apart', () => {
    const cases: readonly [name: string, text: string, titles: readonly string[], problems: number][] = [
      ['by empty lines', 'PMID- 1\nTI  - A.\n\nPMID- 2\nTI  - B.', ['A', 'B'], 0],
      ['without them', 'PMID- 1\nTI  - A.\nPMID- 2\nTI  - B.', ['A', 'B'], 0],
      ['with the id of PubMed Central first', 'PMC - PMC1\nPMID- 1\nTI  - A.\n\nPMC - PMC2\nPMID- 2\nTI  - B.', ['A', 'B'], 0],
      ['with one that has no title', 'PMID- 1\nTI  - A.\n\nPMID- 2\nAU  - B', ['A'], 1],
      ['with an empty line within', 'PMID- 1\n\nTI  - A.\n\nAB  - B', ['A'], 0],
    ];
    for (const [name, text, titles, problems] of cases) {
      it(name, () => {
        const reading = nbib.read(text, 'x');
        assert.deepEqual([reading.papers.map(({ title }) => title), reading.problems.length], [titles, problems]);
      });
    }
  });

  describe('reads', () => {
    const cases: readonly [line: string, fact: keyof Paper, value: unknown][] = [
      ['TI  - [A translated title.]', 'title', 'A translated title'],
      ['TI  - Really?', 'title', 'Really?'],
      ['AU  - van der Berg JA', 'authors', [{ family: 'van der Berg', given: 'JA' }]],
      ['DP  - 2006 Mar-Apr', 'date', '2006'],
      ['DP  - 2018\nDEP - 20180330', 'date', '2018-03-30'],
      ['DP  - 2018\nDEP - 20180330', 'published', undefined],
      ['LID - 10.1002/x [doi]', 'doi', '10.1002/x'],
      ['OT  - stars\nMH  - *Sky', 'keywords', ['stars']],
    ];
    for (const [line, fact, value] of cases) {
      const title = line.startsWith('TI') ? '' : 'TI  - T\n';
      it(`${fact} in "${line}"`, () => assert.deepEqual(nbib.read(`PMID- 1\n${title}${line}`, 'x').papers[0]?.[fact], value));
    }
  });

  it('recognises its own', () => {
    assert.deepEqual([SOUND, 'TY  - JOUR\nTI  - T\nER  -', 'PMID- said he'].map((text) => nbib.recognise(text, 'x') > 0.5), [true, false, false]);
  });

  it('survives whatever happens to a file', () => {
    fc.assert(fc.property(mutated([SOUND]), (text) => nbib.read(text, 'x').papers.every(({ title }) => title !== '')), { numRuns: 300 });
  });
});
