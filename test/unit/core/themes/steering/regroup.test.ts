import assert from 'node:assert/strict';
import type { Theme } from '../../../../../src/core/paper';
import { compareThemes, groupByTheme, keepThemeIds, regroup, suggestSplit } from '../../../../../src/core/themes';
import { MIXED, outline, paper, theme } from '../papers';

const [a, b, c, d, e] = ['A', 'B', 'C', 'D', 'E'].map((title) => paper(title)) as [
  (typeof MIXED)[0],
  (typeof MIXED)[0],
  (typeof MIXED)[0],
  (typeof MIXED)[0],
  (typeof MIXED)[0],
];

describe('compareThemes', () => {
  const before = [theme('one', [a, b]), theme('two', [c]), theme('other', [d])];
  const changes = compareThemes(before, [theme('one', [a, c], { name: 'First' }), theme('three', [d, e])]);

  it('tells which papers move where, new and gone ones too', () => {
    assert.deepEqual(
      changes.moves.map(({ paper: { title }, from, to }) => [title, from?.id, to?.id]),
      [
        ['C', 'two', 'one'],
        ['D', 'other', 'three'],
        ['E', undefined, 'three'],
        ['B', 'one', undefined],
      ],
    );
  });

  it('counts those that stay', () => {
    assert.equal(changes.staying, 1);
  });

  it('tells which themes are new, gone or renamed', () => {
    assert.deepEqual(
      [changes.added.map(({ id }) => id), changes.removed.map(({ id }) => id), changes.renamed.map(({ from, to }) => [from.name, to.name])],
      [['three'], ['two', 'other'], [['one', 'First']]],
    );
  });

  it('finds nothing between equal themes', () => {
    assert.deepEqual(compareThemes(before, before), { moves: [], added: [], removed: [], renamed: [], staying: 4 });
  });
});

describe('keepThemeIds', () => {
  const cases: readonly (readonly [what: string, before: readonly Theme[], after: readonly Theme[], ids: readonly string[]])[] = [
    ['of a theme that has most of its papers still', [theme('old', [a, b])], [theme('new', [a, b, c])], ['old']],
    ['but not of one that has lost half of them', [theme('old', [a, b, c, d])], [theme('new', [a, e])], ['new']],
    ['of one of two that share a theme out', [theme('old', [a, b, c])], [theme('x', [a]), theme('y', [b, c])], ['x', 'old']],
    [
      'and never gives one away that another theme has had',
      [theme('x', [a, b]), theme('y', [c, d])],
      [theme('y', [a, b]), theme('x', [c, e])],
      ['x', 'y'],
    ],
    ['and keeps Other', [theme('old', [a, b])], [theme('other', [a, b])], ['other']],
    ['and makes another where the name was taken', [theme('x', [a, b, c])], [theme('x', [d, e])], ['x-2']],
  ];
  for (const [what, before, after, ids] of cases) {
    it(`keeps the id ${what}`, () => {
      assert.deepEqual(
        keepThemeIds(before, after).map(({ id }) => id),
        ids,
      );
    });
  }

  it('takes inner themes along', () => {
    const after = [theme('new', [a, b], { themes: [theme('new/x', [a]), theme('new/y', [b])] })];
    assert.deepEqual(
      keepThemeIds([theme('old', [a, b])], after)[0]!.themes?.map(({ id }) => id),
      ['old/x', 'old/y'],
    );
  });
});

describe('regroup', () => {
  it('changes nothing about a digest that has not changed', () => {
    const themes = groupByTheme(MIXED);
    assert.deepEqual(outline(regroup(MIXED, themes)), outline(themes));
  });
});

describe('suggestSplit', () => {
  it('finds the subjects of a theme that has several', () => {
    const parts = suggestSplit(theme('all', MIXED));
    assert.deepEqual(parts.map(({ name }) => name).toSorted(), [
      'Galaxies & galaxy evolution',
      'Machine translation',
      'Pruning & sparsity',
      'Robot manipulation',
    ]);
  });

  it('has nothing to say of one that is all of a kind', () => {
    assert.deepEqual(
      suggestSplit(
        theme(
          'all',
          ['Auctions', 'Auctions online', 'Truthful auctions'].map((title) => paper(title)),
        ),
      ),
      [],
    );
  });
});
