import assert from 'node:assert/strict';
import { readDigest } from '../../../../src/core/digest';

const read = (text: string) => readDigest(text, 'export.txt');

const RECORD = `<8>
Score
  *****
Accession Number
  00000001-201509000-00006.
Author
  Lee, Ann MD, PhD *;  van Vugt, Bo A. RN; MSc 1,2;  Chen, Cy (a)
Institution
  (1)Institute of Trees, Germany
Title
  Growth of trees along a transect: what
  they need.[Article]
Source
  Journal of Trees.   8(6):1048-1064, September 2015.
Abstract
  They grow.
Author Keywords
  oak;  elm.
Document Type
  Original Article:  PDF Only.
References
  Doe C. 1989. Title of another paper. Trees 39: 378-386.

  Doe D. 1998. Title of a third. Trees 361: 59-64.
DOI Number
  10.1000/t.1
`;

describe("Ovid's labelled export", () => {
  it('reads a record with its facts: no degrees, no marks, no cited works', () => {
    const { format, papers, problems } = read(RECORD);
    assert.deepEqual([format, problems, papers], [
      'Ovid',
      [],
      [
        {
          id: 'doi:10.1000/t.1',
          title: 'Growth of trees along a transect: what they need',
          doi: '10.1000/t.1',
          abstract: 'They grow.',
          authors: [{ family: 'Lee', given: 'Ann' }, { family: 'van Vugt', given: 'Bo A.' }, { family: 'Chen', given: 'Cy' }],
          date: '2015-09',
          venue: 'Journal of Trees',
          type: 'article-journal',
          volume: '8',
          issue: '6',
          pages: '1048-1064',
          keywords: ['oak', 'elm'],
          headings: [],
          sources: [{ uri: 'export.txt', startLine: 0, endLine: 25 }],
        },
      ],
    ]);
  });

  const cases: readonly [name: string, text: string, expected: readonly (readonly [title: string, date: string | undefined, venue: string | undefined])[], codes: readonly string[]][] = [
    ['records without numbers', 'Accession Number\n  1\nTitle\n  One\nSource\n  J. Status.\nStatus\n  Ahead of Print, 30 November 2015\n\n\nAccession Number\n  2\nTitle\n  Two\nSource\n  J. Vol.3(2), Sep 2014, pp. 1-9.\n', [['One', '2015-11-30', 'J. Status'], ['Two', '2014-09', 'J']], []],
    ['a record without title', '<1>\nTitle\n  One\nAbstract\n  A.\n<2>\nAuthor\n  Lee, Ann\n<3>\nTitle\n  Three\n', [['One', undefined, undefined], ['Three', undefined, undefined]], ['missing-title']],
  ];
  for (const [name, text, expected, codes] of cases) {
    it(`reads ${name}`, () => {
      const { papers, problems } = read(text);
      assert.deepEqual([papers.map(({ title, date, venue }) => [title, date, venue]), problems.map(({ code }) => code)], [expected, codes]);
    });
  }

  it('is not what a page with a title and an author looks like', () => {
    assert.equal(read('Title\n  Notes\nAuthor\n  Me\n').papers.length, 0);
  });
});
