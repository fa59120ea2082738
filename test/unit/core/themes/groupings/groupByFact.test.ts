import assert from 'node:assert/strict';
import type { Paper, Theme } from '../../../../../src/core/paper';
import { groupByFact, hasTopicHeadings, type Fact } from '../../../../../src/core/themes';
import { paper } from '../papers';

const source = (uri: string): Paper['sources'] => [{ uri, startLine: 0, endLine: 0 }];
const PAPERS: readonly Paper[] = [
  paper('A', '', { date: '2023-08', venue: 'ISCA', authors: [{ family: 'Zuse', given: 'K.' }], sources: source('file:///x/my%20list.md') }),
  paper('B', '', {
    date: '2024',
    published: '2025',
    venue: 'isca',
    authors: [
      { family: 'Ångström', given: 'A.' },
      { family: 'Zuse', given: 'K.' },
    ],
    sources: source('b.bib'),
  }),
  paper('C', '', { venue: ' ', sources: [...source('b.bib'), ...source('file:///x/my%20list.md')] }),
  paper('D', '', { date: '2023', venue: 'ACL', authors: [{ family: 'OpenAI Team' }], sources: source('b.bib') }),
];

/** "2025: B | 2023: A D" */
const read = (themes: readonly Theme[]): string =>
  themes.map(({ name, papers }) => `${name}: ${papers.map(({ title }) => title).join(' ')}`).join(' | ');

describe('groupByFact', () => {
  const cases: readonly (readonly [what: string, fact: Fact, expected: string])[] = [
    ['years, latest first, of the version of record', 'year', '2025: B | 2023: A D | Year unknown: C'],
    ['venues, most papers first, whatever their case', 'venue', 'ISCA: A B | ACL: D | Venue unknown: C'],
    ['authors by name, each paper under all of its own', 'author', 'A. Ångström: B | OpenAI Team: D | K. Zuse: A B | Author unknown: C'],
    ['digests by file, a paper under all that list it', 'digest', 'b.bib: B C D | my list.md: A C'],
    ['headings, where there are none', 'heading', 'No heading: A B C D'],
  ];
  for (const [what, fact, expected] of cases) {
    it(`groups by ${what}`, () => {
      assert.equal(read(groupByFact(PAPERS, fact)), expected);
    });
  }

  it('has no groups for no papers', () => {
    assert.deepEqual(groupByFact([], 'year'), []);
  });

  describe('by headings', () => {
    const headed = [
      paper('A', '', { headings: ['List', 'Vision', 'Detection'] }),
      paper('B', '', { headings: ['List', 'Vision', 'Depth'] }),
      paper('C', '', { headings: ['List', 'Speech'] }),
    ];

    it("leaves out the digest's own title and keeps its order", () => {
      assert.equal(read(groupByFact(headed, 'heading')), 'Vision: A B | Speech: C');
    });

    it('shows deeper headings inside', () => {
      assert.equal(read(groupByFact(headed, 'heading')[0]!.themes!), 'Detection: A | Depth: B');
    });

    it('gives every heading an id of its own', () => {
      const ids = groupByFact(headed, 'heading')
        .flatMap((theme) => [theme, ...(theme.themes ?? [])])
        .map(({ id }) => id);
      assert.deepEqual(ids, ['heading:vision', 'heading:vision/detection', 'heading:vision/depth', 'heading:speech']);
    });
  });
});

describe('hasTopicHeadings', () => {
  const under = (headings: readonly string[]): readonly Paper[] =>
    headings.map((heading, index) => paper(String(index), '', { headings: heading === '' ? [] : [heading] }));
  const cases: readonly (readonly [what: string, headings: readonly string[], expected: boolean])[] = [
    ['most papers under several headings', ['Vision', 'Vision', 'Speech', 'Speech', ''], true],
    ['few papers under headings', ['Vision', 'Vision', 'Speech', 'Speech', '', '', '', ''], false],
    ['one heading over all', ['Papers', 'Papers', 'Papers'], false],
    ['a heading for every paper', ['A', 'B', 'C', 'D'], false],
    ['dates', ['Fri, 3 Mar 2023', 'Fri, 3 Mar 2023', '2023-03-04', '2023-03-04', 'March 5', 'March 5'], false],
    ['no papers', [], false],
  ];
  for (const [what, headings, expected] of cases) {
    it(`is ${String(expected)} for ${what}`, () => {
      assert.equal(hasTopicHeadings(under(headings)), expected);
    });
  }
});
