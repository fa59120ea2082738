import assert from 'node:assert/strict';
import { applyOverrides, keepPins, makeTheme, mergeTheme, movePapers, NO_OVERRIDES, renameTheme, type Overrides } from '../../../../../src/core/themes';
import { paper, theme } from '../papers';

const [a, b, c] = ['A', 'B', 'C'].map((title) => paper(title));
const BEFORE = [theme('one', [a!], { themes: [theme('one/x', [a!])] }), theme('two', [b!]), theme('other', [c!])];
const AFTER = [theme('one', [a!, b!]), theme('other', [c!])];

describe('keepPins', () => {
  const pin = (themeId: string, overrides: Overrides = NO_OVERRIDES) => movePapers(overrides, [b!.id], themeId);
  const cases: readonly (readonly [what: string, overrides: Overrides, shown: string])[] = [
    ['changes nothing without pins', NO_OVERRIDES, 'one: A B | other: C'],
    ['leaves a pin to a theme that is still there', pin('one'), 'one: A B | other: C'],
    ['leaves a pin to Other', pin('other'), 'one: A | other: B C'],
    ['keeps a theme that is no more for those pinned to it', pin('two'), 'one: A | two: B | other: C'],
    ['keeps it under the name the user gave it', pin('two', renameTheme(NO_OVERRIDES, 'two', 'Second')), 'one: A | Second: B | other: C'],
    ['keeps what a theme was merged into', pin('other', mergeTheme(NO_OVERRIDES, 'one', 'two')), 'one: A | other: B C'],
    ['pins to the theme where its part is no more', pin('one/x'), 'one: A B | other: C'],
    ['leaves a theme of the user’s own', pin('own', makeTheme(NO_OVERRIDES, 'Own', [], [])), 'one: A | Own: B | other: C'],
    ['passes over a theme that nobody knows', pin('nobody'), 'one: A B | other: C'],
  ];
  for (const [what, overrides, shown] of cases) {
    it(what, () => {
      const themes = applyOverrides(AFTER, keepPins(overrides, BEFORE, AFTER));
      assert.equal(themes.map(({ id, name, papers }) => `${name || id}: ${papers.map(({ title }) => title).join(' ')}`).join(' | ').replace('Other', 'other'), shown);
    });
  }

  it('is the same object where there is nothing to keep', () => {
    const overrides = pin('one');
    assert.equal(keepPins(overrides, BEFORE, AFTER), overrides);
  });
});
