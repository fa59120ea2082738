import assert from 'node:assert/strict';
import { readDigest } from '../../../../../src/core/digest';

const TITLES = ['Learning the Structure of Forests from Sparse Observations', 'A Statistical Model of Leaf Motion in Turbulent Wind', 'Robust Estimation of Tree Height with Neural Networks', 'On the Evolution of Root Systems under Drought', 'Efficient Search in Very Large Forest Inventories', 'Adaptive Control of Irrigation Networks in Dry Regions'];

const page = (write: (title: string, index: number) => string): string => `# Papers on trees\n\n## Wood\n\n${TITLES.map(write).join('')}`;
const read = (text: string): readonly (readonly unknown[])[] =>
  readDigest(text, 'README.md').papers.map(({ title, authors, date, url, headings }) => [title, authors.map(({ given, family }) => [given, family].filter(Boolean).join(' ')).join('; '), date, url, headings.join(' > ')]);

describe('A page with a way of its own', () => {
  const cases: readonly (readonly [name: string, text: string, expected: (title: string, index: number) => readonly unknown[]])[] = [
    ['names, year, dash, title', page((title, index) => `- [x] Lee et al (201${String(index)}) - ${title}\n`), (title, index) => [title, 'Lee', `201${String(index)}`, undefined, 'Wood']],
    ['a key before a link', page((title, index) => `- [ ] @leeWood202${String(index)} [${title}](https://lab.org/${String(index)})\n`), (title, index) => [title, '', undefined, `https://lab.org/${String(index)}`, 'Wood']],
    ['headings over remarks', page((title) => `### ${title}\n\nWe liked it.\n\n`), (title) => [title, '', undefined, undefined, 'Wood']],
  ];
  for (const [name, text, expected] of cases) {
    it(`is read: ${name}`, () => assert.deepEqual(read(text).map(([title, , date, url, headings]) => [title, date, url, headings]), TITLES.map((title, index) => expected(title, index).filter((_, at) => at !== 1))));
  }

  it('keeps the title that general reading found within more words', () => {
    const text = page((title, index) => `- Lee, Chen: [${title}](https://arxiv.org/abs/2401.0000${String(index)}). TREES'1${String(index)}\n`);
    assert.deepEqual(read(text).map(([title]) => title), TITLES);
  });

  it('gives a paper the lines that say something of it, and no more than the file has', () => {
    const text = page((title) => `- ${title}\n  - We liked it.\n`);
    const sources = readDigest(text, 'README.md').papers.flatMap((paper) => paper.sources);
    assert.deepEqual(sources.map(({ startLine, endLine }) => [startLine, endLine]), TITLES.map((_, index) => [4 + 2 * index, 5 + 2 * index]));
  });

  describe('has no papers in', () => {
    const cases: readonly (readonly [name: string, text: string])[] = [
      ['facts that repeat', `# Notes\n\n${Array.from({ length: 8 }, (_, index) => `- Key takeaway: larger models of trees need ${String(index)} fewer observations\n- Matched: growth\n`).join('')}`],
      ['a table of contents', `# Trees\n\n${TITLES.map((title, index) => `- [${title}](#part-${String(index)})\n`).join('')}`],
      ['talks', `# Trees\n\n${TITLES.map((title, index) => `- [${title}](https://www.youtube.com/watch?v=${String(index)})\n`).join('')}`],
      ['lectures', `# Courses\n\n| Week | Topic | Lecturer |\n|-|-|-|\n${TITLES.map((title, index) => `| ${String(index)} | ${title} | Ann Lee |\n`).join('')}`],
      ['the manual of a program', `# Treelib\n\n## Installation\n\nRun it.\n\n## Topics\n\n${TITLES.map((title, index) => `- [${title}](docs/${String(index)}.md)\n`).join('')}`],
      ['changes', `# Treelib\n\n${['Add an option to the parser of forests', 'Fix a crash of the search in large trees', 'Improve the performance of the model', 'Remove the deprecated method', 'Support drought in the simulation'].map((change) => `- ${change}\n`).join('')}`],
    ];
    for (const [name, text] of cases) it(name, () => assert.deepEqual(read(text), []));
  });
});
