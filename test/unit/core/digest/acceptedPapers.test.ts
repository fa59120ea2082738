import assert from 'node:assert/strict';
import { readDigest } from '../../../../src/core/digest';

const PAPERS = [
  ['Learning to Sort Leaves by Their Shadows', 'Jane Doe, John Roe and Xin Li'],
  ['Counting Sheep with Small Networks', 'Ann Baker and Carl Dunn'],
  ['Seeing Through Fog with Sparse Views', 'Max Muster'],
] as const;
const FOUND = ['Learning to Sort Leaves by Their Shadows | Doe, Roe, Li', 'Counting Sheep with Small Networks | Baker, Dunn', 'Seeing Through Fog with Sparse Views | Muster'];

const found = (text: string, file = 'page.txt'): readonly string[] => readDigest(text, file).papers.map(({ title, authors }) => `${title} | ${authors.map(({ family }) => family).join(', ')}`);
const list = (entry: (title: string, people: string, index: number) => string, head = 'Accepted Papers\n\n'): string => head + PAPERS.map(([title, people], index) => entry(title, people, index)).join('\n');

describe('a list of titles and people', () => {
  const orders: readonly (readonly [string, string])[] = [
    ['people behind a full stop', list((title, people) => `${title}. ${people}`)],
    ['people first', list((title, people) => `${people}. ${title}`)],
    ['people before a colon', list((title, people) => `${people}: ${title}`)],
    ['people in brackets', list((title, people) => `${title} (${people})`)],
    ['people behind a dash', list((title, people) => `${title} – ${people}`)],
    ['numbers', list((title, people, index) => `${index + 1}. ${title}. ${people}`, 'List of accepted papers:\n')],
    ['the items of a Markdown list', list((title, people) => `* **${title}**. *${people}*`, '# Workshop\n\n## Accepted papers\n\n')],
  ];
  for (const [name, text] of orders) it(`is read with ${name}`, () => assert.deepEqual(found(text, text.startsWith('#') ? 'page.md' : 'page.txt'), FOUND));

  it('tells which lines have no people', () => {
    const text = `Accepted papers\n${[...PAPERS, ...PAPERS].map(([title, people], index) => `${title} ${index}. ${people}`).join('\n')}\nA Title That Nobody Has Written\n`;
    const { papers, problems } = readDigest(text, 'page.txt');
    assert.deepEqual([papers.length, problems.map(({ code, source }) => [code, source.startLine])], [6, [['unreadable-entry', 7]]]);
  });

  const others: readonly (readonly [string, string])[] = [
    ['that nobody calls papers', list((title, people) => `${title}. ${people}`, 'Songs of the Year\n\n')],
    ['of whom some have no people', list((title, _, index) => (index === 0 ? `${title}. Jane Doe and John Roe` : `${title}. It is a good one.`))],
  ];
  for (const [name, text] of others) it(`is none ${name}`, () => assert.deepEqual(found(text), []));
});
