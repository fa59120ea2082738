import assert from 'node:assert/strict';
import { readDigest } from '../../../../src/core/digest';

const read = (text: string) => readDigest(text, 'note.md');

describe('a note about a paper', () => {
  const notes: readonly [name: string, text: string, facts: readonly unknown[]][] = [
    [
      'that a feed was made into',
      '---\ntitle: "Growth: how trees do it"\nsource: "arXiv (cs.LG)"\nurl: "https://arxiv.org/abs/2101.00001v2"\nauthors: ["Ann Lee, Bo Chen, Cy Doe"]\ndate: "Thu, 06 Aug 2020 00:00:00 -0400"\n---\n\narXiv:2101.00001v2 Announce Type: new Abstract: They grow.\n',
      ['2101.00001', 'Growth: how trees do it', ['Lee', 'Chen', 'Doe'], '2020-08-06', 'They grow.'],
    ],
    [
      'whose title is its first heading',
      '---\ntags:\n  - paper\nauthors:\n  - Ann Lee\n  - Bo Chen\nyear: 2021\nvenue: TREES\npaper_url: https://arxiv.org/abs/2101.00001\n---\n\n# How trees grow tall\n\n## Abstract\nThey grow.\n',
      ['2101.00001', 'How trees grow tall', ['Lee', 'Chen'], '2021', 'They grow.'],
    ],
    [
      'in a vault',
      '---\ntitle: How trees grow\nauthors:\n  - Lee, Ann\n  - Chen, Bo\nyear: 2020\ndoi: 10.1000/t.1\ncitekey: lee2020\n---\n# How trees grow\n\n## Abstract\n> They grow.\n> And grow.\n\n## My notes\nSee [this](https://arxiv.org/abs/2101.00002), too.\n',
      [undefined, 'How trees grow', ['Lee', 'Chen'], '2020', 'They grow. And grow.'],
    ],
  ];
  for (const [name, text, facts] of notes) {
    it(`is read: one ${name}`, () => {
      const [paper, ...others] = read(text).papers;
      assert.deepEqual([others.length, [paper?.arxiv, paper?.title, paper?.authors.map(({ family }) => family), paper?.date, paper?.abstract]], [0, facts]);
    });
  }

  const others: readonly [name: string, text: string, titles: readonly string[]][] = [
    ['a post on a site', '---\ntitle: My year\nauthor: Ann Lee\ndate: 2020-01-01\ntags: [life]\n---\nIt was a good year.\n', []],
    ['a list of papers with a title of its own', '---\ntitle: Papers of the week\nauthor: Ann Lee\ndate: 2020-01-01\n---\n- [How trees grow tall in forests](https://arxiv.org/abs/2101.00001)\n- [How shrubs grow wide in gardens](https://arxiv.org/abs/2101.00002)\n', ['How trees grow tall in forests', 'How shrubs grow wide in gardens']],
  ];
  for (const [name, text, titles] of others) it(`is not ${name}`, () => assert.deepEqual(read(text).papers.map(({ title }) => title), titles));
});
