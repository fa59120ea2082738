import assert from 'node:assert/strict';
import { readDigest } from '../../../../src/core/digest';

const CSL = `---
references:
- id: patel2024
  type: paper-conference
  title: "Splitwise: Efficient inference"
  author:
  - family: Patel
    given: Pratyush
  issued:
  - year: 2024
    month: 6
  container-title: ISCA
  DOI: 10.1109/x
- id: second
  title: Second
  author:
    - family: Choukse
  issued: 2023-08-24
...
`;
const SITE = `# papers of the group
- title: 'A first title: with colon'
  authors: Jane Doe, John Smith
  year: 2023
  url: https://arxiv.org/abs/2308.12908

- title: A second title
  authors:
    - Jane Doe
  venue: ICML
  year: 2024
`;

describe('a list in YAML', () => {
  it('has dashes that stand alone, or with a comment', () => {
    const { format, papers } = readDigest('references:\n- # a classic\n  id: lee2020\n  title: Seeing things\n  author:\n  - family: Lee\n  issued: 2020\n-\n  id: chen2021\n  title: Hearing things\n  issued:\n    year: 2021\n', 'refs.yaml');
    assert.deepEqual([format, papers.map(({ title, sources }) => `${title} ${sources[0]?.startLine ?? ''}`)], ['YAML list', ['Seeing things 1', 'Hearing things 7']]);
  });

  it('is read as CSL', () => {
    const { format, papers } = readDigest(CSL, 'refs.yaml');
    assert.equal(format, 'YAML list');
    assert.deepEqual(papers.map(({ title, authors, date, venue, doi, citationKey, sources }) => ({ title, authors, date, venue, doi, citationKey, lines: [sources[0]?.startLine, sources[0]?.endLine] })), [
      { title: 'Splitwise: Efficient inference', authors: [{ family: 'Patel', given: 'Pratyush' }], date: '2024-06', venue: 'ISCA', doi: '10.1109/x', citationKey: 'patel2024', lines: [2, 12] },
      { title: 'Second', authors: [{ family: 'Choukse' }], date: '2023-08-24', venue: undefined, doi: undefined, citationKey: 'second', lines: [13, 17] },
    ]);
  });

  it('is read as Pandoc writes it, keys in alphabetical order, however little is said', () => {
    const text = 'references:\n- container-title: Magazine\n  id: item1\n  issued:\n    year: 2012\n  title: Seeing things\n  type: article-magazine\n- id: item2\n  title: Hearing things\n';
    assert.deepEqual(readDigest(text, 'refs.yaml').papers.map(({ title, date, citationKey }) => [title, date, citationKey]), [
      ['Seeing things', '2012', 'item1'],
      ['Hearing things', undefined, 'item2'],
    ]);
  });

  it("is read with a site's own field names", () => {
    const { papers } = readDigest(SITE, 'papers.yml');
    assert.deepEqual(papers.map(({ id, title, authors, date }) => [id, title, authors.length, date]), [
      ['arxiv:2308.12908', 'A first title: with colon', 2, '2023'],
      ['title:a second title', 'A second title', 1, '2024'],
    ]);
  });

  it('loses a broken item alone, and tells its lines', () => {
    const { papers, problems } = readDigest(SITE.replace("with colon'", 'with colon'), 'papers.yml');
    assert.deepEqual([papers.map(({ title }) => title), problems.map(({ code, source }) => [code, source.startLine])], [['A second title'], [['invalid-yaml', 1]]]);
  });

  const groups: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
    [
      'a year each, each paper at its line',
      '- year: 2025\n  papers:\n  - title: Seeing things by day\n    authors: Ann Lee, Bo Chen\n    link: https://a.org/1.pdf\n    conference:\n\n- year: 2024\n  papers:\n  - title: Hearing things at night\n    link: https://arxiv.org/abs/2410.24178\n  - title: "Feeling things: a survey"\n    authors: Cy Doe*\n    conference: EYES, 2024\n',
      ['Seeing things by day|2025|2', 'Hearing things at night|2024|9', 'Feeling things: a survey|2024|11'],
    ],
    [
      'a track each, with nothing but titles and people',
      `---\ntracks:\n  -\n    papers:\n${['Seeing things in the dark', 'Hearing things in the rain', 'Feeling things in the cold'].map((title) => `      -\n        authors:\n          - "Ann Lee"\n        title: "${title}"\n`).join('')}    track: "Senses"\n  -\n    papers:\n      -\n        authors:\n          - "Bo Chen"\n        title: "Smelling things in the wind"\n    track: "Noses"\n`,
      ['Seeing things in the dark|Senses|7', 'Hearing things in the rain|Senses|11', 'Feeling things in the cold|Senses|15', 'Smelling things in the wind|Noses|22'],
    ],
  ];
  for (const [name, text, expected] of groups) {
    it(`may be one of groups, ${name}`, () => {
      assert.deepEqual(readDigest(text, 'papers.yml').papers.map(({ title, headings, sources }) => `${title}|${headings.join('>')}|${sources[0]?.startLine ?? ''}`), expected);
    });
  }

  it('may be a stream of documents', () => {
    const text = '\n---\ntitle: "Seeing things"\nyear: 2013\njournal: EYES\nurl: http://a.org/1.html\nnotes: |\n    There was a talk.\n\n\n---\ntitle: "Hearing things"\narxiv: https://arxiv.org/abs/1711.04340\n---\ntitle: "Feeling things"\nauthors: Lee and Chen\njournal: J. Senses\n';
    assert.deepEqual(readDigest(text, 'papers.yml').papers.map(({ title, arxiv, sources }) => [title, arxiv, sources[0]?.startLine]), [
      ['Seeing things', undefined, 2],
      ['Hearing things', '1711.04340', 11],
      ['Feeling things', undefined, 14],
    ]);
  });

  it("may be Typst's, whose keys are the citations'", () => {
    const text = `# Hayagriva
lee-etal-2020:
  type: Article
  title: "Seeing things: a study"
  author: ["Lee, Ann", "Bo Chen"]
  date: 2020-12
  page-range: 3-9
  serial-number:
    doi: "10.1000/xyz"
  parent:
    title: "Nature"
    volume: 1

chen2021:
  title:
    value: Hearing things
  author:
    - name: Chen
      given-name: Bo
  date: 2021
  url: https://arxiv.org/abs/2101.00001
  parent:
    - type: Proceedings
      title: Proceedings of EARS 2021
`;
    const { format, papers } = readDigest(text, 'works.yml');
    const shown = papers.map(({ title, authors, date, venue, pages, doi, arxiv, citationKey, headings, sources }) =>
      [title, authors.map(({ family, given }) => `${given ?? ''} ${family}`).join('; '), date, venue, pages, doi ?? arxiv, citationKey, headings.length, sources[0]?.startLine, sources[0]?.endLine].join(' | '),
    );
    assert.deepEqual([format, shown], [
      'YAML list',
      ['Seeing things: a study | Ann Lee; Bo Chen | 2020-12 | Nature | 3-9 | 10.1000/xyz | lee-etal-2020 | 0 | 1 | 11', 'Hearing things | Bo Chen | 2021 | Proceedings of EARS 2021 |  | 2101.00001 | chen2021 | 0 | 13 | 23'],
    ]);
  });

  it("may be Typst's above a list of words", () => {
    const text = 'lee2020:\n  title: Seeing things\n  author: Lee, Ann\n  date: 2020\nchen2021:\n  title: Hearing things\n  author: Chen, Bo\n  date: 2021\nsubjects:\n- eyes\n';
    assert.deepEqual(readDigest(text, 'works.yml').papers.map(({ title, citationKey, sources }) => [title, citationKey, sources[0]?.startLine]), [
      ['Seeing things', 'lee2020', 0],
      ['Hearing things', 'chen2021', 4],
    ]);
  });

  it('may stand below the words of a site, each paper at its lines', () => {
    const text = 'site:\n  title: Our group\nmeta:\n  title: Papers\npapers:\n  - title: Seeing things\n    authors: Ann Lee, Bo Chen\n    year: 2020\n  - title: Hearing things\n    authors: Cy Doe, Di Eck\n    year: 2021\n';
    assert.deepEqual(readDigest(text, 'papers.yml').papers.map(({ title, sources }) => [title, sources[0]?.startLine, sources[0]?.endLine]), [
      ['Seeing things', 5, 7],
      ['Hearing things', 8, 10],
    ]);
  });

  it('is not seen in the words of a site', () => {
    assert.deepEqual(readDigest('home:\n  title: Home\n  author: Us\nabout:\n  title: About\n  description: Who we are\n', 'site.yml').papers, []);
  });

  it('loses no group that is too large to be one item', () => {
    const paper = (index: number) => `    - title: Seeing thing number ${index}\n      authors: Ann Lee\n      year: 2020\n      abstract: ${'We see. '.repeat(20)}\n`;
    const text = `- year: 2020\n  papers:\n${Array.from({ length: 400 }, (_, index) => paper(index)).join('')}`;
    assert.equal(readDigest(text, 'papers.yml').papers.length, 400);
  });

  it('finds the paper that its links lead to, and people without the numbers of their institutions', () => {
    const text = '- title: Seeing things\n  authors:\n    - Ann Lee (1)\n    - Bo Chen (1,2)\n  year: 2023\n  tags:\n    - tag: arXiv\n      link: https://arxiv.org/pdf/2305.05577.pdf\n    - tag: Slides\n      link: https://a.org/s.pdf\n- title: Hearing things\n  year: 2022\n  authors: [Ann Lee]\n';
    const [paper] = readDigest(text, 'papers.yml').papers;
    assert.deepEqual([paper?.arxiv, paper?.authors], ['2305.05577', [{ family: 'Lee', given: 'Ann' }, { family: 'Chen', given: 'Bo' }]]);
  });

  const others: readonly (readonly [string, string])[] = [
    ['an advisory with references', 'name: CVE-1\nreferences:\n- title: The patch\n  url: https://a.org/1\n- title: The release\n  url: https://a.org/2\n'],
    ['a list of songs', '- title: Help\n  authors: [Lennon]\n- title: Yesterday\n  authors: [McCartney]\n- title: Something\n  authors: [Harrison]\n'],
    ['a workflow', 'name: CI\non: [push]\njobs:\n  test:\n    steps:\n      - name: Check out\n        uses: actions/checkout@v4\n'],
    ['a menu', '- title: Home\n  url: /\n- title: About\n  url: /about/\n'],
  ];
  for (const [name, text] of others) {
    it(`is no digest where it is ${name}`, () => assert.deepEqual(readDigest(text, 'file.yml').papers, []));
  }
});
