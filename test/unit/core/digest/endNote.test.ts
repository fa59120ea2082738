import assert from 'node:assert/strict';
import { readDigest } from '../../../../src/core/digest';

const read = (text: string) => readDigest(text, 'x.enw');

describe("EndNote's export", () => {
  it('reads a record of a proceedings with its facts and lines', () => {
    const text = ['', '%0 Conference Proceedings', '%T On the Reading of Tags', '%A van der Berg, Ann', '%A Lee, Ben', '%S Proceedings of the First Meeting', '%D 2020', '%8 July 5', '%I The Society', '%F berg-lee-2020', '%X We read tags.', '%R 10.1000/x.1', '%U https://a.org/x.1', '%P 1-9', '%K tags', 'readers', ''].join('\n');
    const { format, papers, problems } = read(text);
    assert.deepEqual([format, problems, papers], [
      'EndNote',
      [],
      [
        {
          id: 'doi:10.1000/x.1',
          title: 'On the Reading of Tags',
          doi: '10.1000/x.1',
          abstract: 'We read tags.',
          authors: [{ family: 'van der Berg', given: 'Ann' }, { family: 'Lee', given: 'Ben' }],
          date: '2020-07-05',
          venue: 'Proceedings of the First Meeting',
          type: 'paper-conference',
          pages: '1-9',
          publisher: 'The Society',
          url: 'https://a.org/x.1',
          citationKey: 'berg-lee-2020',
          keywords: ['tags', 'readers'],
          headings: [],
          sources: [{ uri: 'x.enw', startLine: 1, endLine: 15 }],
        },
      ],
    ]);
  });

  const cases: readonly [name: string, text: string, titles: readonly string[], codes: readonly string[]][] = [
    ['records without empty lines between them', '%0 Journal Article\n%T One\n%A Lee, A\n%0 Book\n%T Two\n%A Lee, B\n', ['One', 'Two'], []],
    ['records of refer, without types', '%T One\n%A Ann Lee\n%D 2001\n\n%T Two\n%A Ben Lee\n%D 2002\n', ['One', 'Two'], []],
    ['a title that goes on', '%0 Journal Article\n%T One and\n  a half\n%A Lee, A\n', ['One and a half'], []],
    ['a record without title between others', '%0 Journal Article\n%T One\n\n%0 Journal Article\n%A Lee, A\n\n%0 Journal Article\n%T Three\n', ['One', 'Three'], ['missing-title']],
  ];
  for (const [name, text, titles, codes] of cases) {
    it(`reads ${name}`, () => {
      const { papers, problems } = read(text);
      assert.deepEqual([papers.map(({ title }) => title), problems.map(({ code }) => code)], [titles, codes]);
    });
  }

  it('finds the arXiv id in a journal of preprints', () => {
    assert.equal(read('%0 Journal Article\n%T One\n%A Lee, A\n%J arXiv preprint arXiv:2301.00001\n%D 2023\n').papers[0]?.arxiv, '2301.00001');
  });

  it('is not what comments of LaTeX look like', () => {
    assert.equal(read('%A file of macros\n%\\def\\x{y}\n\\documentclass{article}\n').papers.length, 0);
  });
});
