import assert from 'node:assert/strict';
import { readDigest } from '../../../../src/core/digest';

describe('blocks of labelled lines', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['plain', 'Title: One title\nPDF: https://arxiv.org/pdf/2406.15334\nSummary: What it says.\n---\nTitle: Another\n  title\nPDF: https://arxiv.org/pdf/2406.18510\nSummary: More\nin two lines.\n'],
    ['blank lines instead of rules', 'Title: One title\nPDF: https://arxiv.org/pdf/2406.15334\nSummary: What it says.\n\nTitle: Another title\nPDF: https://arxiv.org/pdf/2406.18510\nSummary: More\n\nin two lines.'],
    ['emphasised labels', '**Title:** One title\n**Link**: https://arxiv.org/abs/2406.15334\n**Abstract:** What it says.\n\n**Title:** Another title\n**Link**: https://arxiv.org/abs/2406.18510\n**Abstract:** More in two lines.'],
  ];
  for (const [name, text] of texts) {
    it(`are read: ${name}`, () => {
      assert.deepEqual(readDigest(text, 'papers.txt').papers.map(({ id, title, abstract }) => [id, title, abstract]), [
        ['arxiv:2406.15334', 'One title', 'What it says.'],
        ['arxiv:2406.18510', 'Another title', 'More in two lines.'],
      ]);
    });
  }

  it('know authors, dates, venues and code', () => {
    const text = 'Title: One title\nAuthors: Jane Doe, John Smith\nPublished: 24 Aug 2023\nVenue: ICML\nCode: https://github.com/a/b\nAbstract: What it says.\nComments: 8 pages\n';
    const [paper] = readDigest(text, 'papers.txt').papers;
    assert.deepEqual([paper?.authors.length, paper?.date, paper?.venue, paper?.code, paper?.abstract], [2, '2023-08-24', 'ICML', 'https://github.com/a/b', 'What it says.']);
  });

  it('may have labels of their own between', () => {
    for (const mark of ['', '> ']) {
      const text = ['title: One title', 'year: 2020', 'venue: ICLR', 'task: parsing', 'model:', 'code base: Some', 'pdf: https://arxiv.org/pdf/2001.00001'].map((line) => `${mark}${line}\n`).join('');
      const [paper] = readDigest(text, 'source.md').papers;
      assert.deepEqual([paper?.title, paper?.date, paper?.venue, paper?.arxiv], ['One title', '2020', 'ICLR', '2001.00001']);
    }
  });

  it('are not what a post on a site begins with', () => {
    assert.deepEqual(readDigest('Title: My year\nAuthor: Ann Lee\nDate: 2020-01-01\nTags: life\n\nIt was good.\n', 'post.md').papers, []);
  });

  it('are not what describes a program', () => {
    assert.deepEqual(readDigest('openapi: 3.0.0\ninfo:\n  title: Papers API\n  description: It returns papers.\npaths:\n  /papers:\n    get:\n      summary: List all papers\n', 'api.yml').papers, []);
  });

  it('are not what data in a README looks like', () => {
    assert.deepEqual(readDigest("# Reader\n```yaml\ntitle: 'the front page'\nlink: 'https://a.org/'\n```\n", 'README.md').papers, []);
  });

  it('may have the date first, a person a line, and the abstract without a label', () => {
    const text = '123. Races: An experiment\nDate: \t2005-11-07\nBy: \tAnn Lee (University of Mandalay, Faculty of Races)\nBo Chen (Lab)\nURL: \thttp://x.org/1\nWe race.\nKeywords: \tRaces, Trees\nJEL: \tD81 O31\n';
    assert.deepEqual(
      readDigest(text, 'mail.txt').papers.map(({ title, authors, date, url, abstract, keywords }) => [title, authors.map(({ family }) => family).join(), date, url, abstract, keywords]),
      [['Races: An experiment', 'Lee,Chen', '2005-11-07', 'http://x.org/1', 'We race.', ['Races', 'Trees']]],
    );
  });

  it('may begin with a number and a title', () => {
    const text = 'Issue of 2023–01–09\ntwo papers\n\n1.\tSeeing things: A survey\nBy:\tAnn Lee (University of Mandalay); Bo Chen\nAbstract:\tWe see.\nJEL:\tC72 D82\nDate:\t2022–12–01\nURL:\thttp://x.org/1\n\n2.\tHearing things\nBy:\tCy Doe (Lab)\nAbstract:\tWe hear.\nURL:\thttp://x.org/2\n\n1. Boil the water\n2. Add salt\n';
    assert.deepEqual(
      readDigest(text, 'mail.txt').papers.map(({ title, authors, date, abstract }) => [title, authors.map(({ family }) => family).join(), date, abstract]),
      [
        ['Seeing things: A survey', 'Lee,Chen', '2022-12-01', 'We see.'],
        ['Hearing things', 'Doe', undefined, 'We hear.'],
      ],
    );
  });
});
