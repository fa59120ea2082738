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
    it(`is read: ${name}`, () => assert.deepEqual(read(text), TITLES.map(expected)));
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

  it('is read within <details>: headings in <summary>, and titles in bold there before their people', () => {
    const details = TITLES.map((title, index) => `<details>\n<summary><strong>${title}</strong> - Ann Lee, Bo Chen - [[pdf]](https://arxiv.org/pdf/2401.0000${String(index)})</summary>\n\n**Abstract:** Trees grow.\n\n</details>\n\n`).join('');
    const text = `# Daily\n\n## Table of Contents\n\n- [Wood](#wood)\n\n<details open>\n<summary><h2>Wood (6 papers)</h2></summary>\n\n${details}</details>\n`;
    assert.deepEqual(read(text).map(([title, authors, , , headings]) => [title, authors, headings]), TITLES.map((title) => [title, 'Ann Lee; Bo Chen', 'Wood (6 papers)']));
  });

  it('is read line by line where its first line was taken for one paper with all the others', () => {
    const text = `# World models\n\n### Surveys\n\n${TITLES.map((title, index) => `**${title}** (202${String(index)}) [[Paper]](https://arxiv.org/abs/2401.0000${String(index)}) — *Tree Letters*  \n`).join('')}`;
    assert.deepEqual(read(text).map(([title, , date, url]) => [title, date, url]), TITLES.map((title, index) => [title, `202${String(index)}`, `https://arxiv.org/abs/2401.0000${String(index)}`]));
  });

  it('has no venue in its titles', () => {
    const text = page((title, index) => `- ${title}. arXiv 202${String(index)}.\n`);
    assert.deepEqual(read(text).map(([title]) => title), TITLES);
  });

  describe('leaves what general reading found', () => {
    const papers = TITLES.map((_, index) => [`Toy ${['Oaks', 'Elms', 'Firs', 'Pines', 'Yews', 'Limes'][index] ?? ''} of the Wood`, `https://arxiv.org/abs/2401.0000${String(index)}`] as const);
    const cases: readonly (readonly [name: string, text: string])[] = [
      ['below themes that sound like titles', `# Papers\n\n${papers.map(([title, url], index) => `## ${TITLES[index] ?? ''}\n\n- [${title}](${url})\n\n`).join('')}`],
      ['beside topics that sound like titles', `# Papers\n\n| Topic | Paper |\n|-|-|\n${papers.map(([title, url], index) => `| ${TITLES[index] ?? ''} | [${title}](${url}) |\n`).join('')}`],
      ['before remarks that sound like titles', `# Papers\n\n${papers.map(([title, url], index) => `- [${title}](${url}) - ${TITLES[index] ?? ''}.\n`).join('')}`],
    ];
    for (const [name, text] of cases) it(name, () => assert.deepEqual(read(text).map(([title, , , url]) => [title, url]), papers));
  });

  describe('makes nobody an author, and no day a date, by', () => {
    const around = (write: (title: string, index: number) => string): readonly (readonly unknown[])[] =>
      read(page((title, index) => write(`[${title}](https://lab.org/${String(index)})`, index)).replace('# Papers on trees', '# Group')).map(([title, authors, date]) => [title, authors, date]);
    const cases: readonly (readonly [name: string, write: (title: string, index: number) => string])[] = [
      ['who presents it', (title) => `- ${title} - Ann Lee\n`],
      ['who reads it', (title) => `- ${title}\n  - Bo Chen, Ann Lee\n`],
      ['who liked it', (title) => `### ${title}\n\n> Bo Chen, Ann Lee: this was a nice one\n\n`],
      ['when the group met', (title, index) => `- 2024-03-0${String(index + 1)}: ${title}\n`],
      ['who signs the list', (title, index) => `${title}\n${index === TITLES.length - 1 ? '\nAnn Lee, Bo Chen\n\nUniversity of Trees, 2024\n' : ''}`],
      ['who stands above the next one', (title, index) => `${title}\nCy ${'abcdef'.charAt(index).toUpperCase()}doe, Bo Chen\n`],
    ];
    for (const [name, write] of cases) it(name, () => assert.deepEqual(around(write), TITLES.map((title) => [title, '', undefined])));
  });

  describe('has no papers in', () => {
    const cases: readonly (readonly [name: string, text: string])[] = [
      ['facts that repeat', `# Notes\n\n${Array.from({ length: 8 }, (_, index) => `- Key takeaway: larger models of trees need ${String(index)} fewer observations\n- Matched: growth\n`).join('')}`],
      ['a table of contents', `# Trees\n\n${TITLES.map((title, index) => `- [${title}](#part-${String(index)})\n`).join('')}`],
      ['talks', `# Trees\n\n${TITLES.map((title, index) => `- [${title}](https://www.youtube.com/watch?v=${String(index)})\n`).join('')}`],
      ['programs', `# Stars\n\n${TITLES.map((title, index) => `- [${title}](https://github.com/ann/${String(index)})\n`).join('')}`],
      ['chapters', `# Trees\n\n${TITLES.map((title) => `- ${title}\n`).join('')}`],
      ['lectures', `# Courses\n\n| Week | Topic | Lecturer |\n|-|-|-|\n${TITLES.map((title, index) => `| ${String(index)} | ${title} | Ann Lee |\n`).join('')}`],
      ['the manual of a program', `# Treelib\n\n## Installation\n\nRun it.\n\n## Topics\n\n${TITLES.map((title, index) => `- [${title}](docs/${String(index)}.md)\n`).join('')}`],
      ['changes', `# Treelib\n\n${['Add an option to the parser of forests', 'Fix a crash of the search in large trees', 'Improve the performance of the model', 'Remove the deprecated method', 'Support drought in the simulation'].map((change) => `- ${change}\n`).join('')}`],
    ];
    for (const [name, text] of cases) it(name, () => assert.deepEqual(read(text), []));
  });
});
