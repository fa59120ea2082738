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

  const others: readonly (readonly [string, string])[] = [
    ['a workflow', 'name: CI\non: [push]\njobs:\n  test:\n    steps:\n      - name: Check out\n        uses: actions/checkout@v4\n'],
    ['a menu', '- title: Home\n  url: /\n- title: About\n  url: /about/\n'],
  ];
  for (const [name, text] of others) {
    it(`is no digest where it is ${name}`, () => assert.deepEqual(readDigest(text, 'file.yml').papers, []));
  }
});
