import assert from 'node:assert/strict';
import type { Theme } from '../../../../src/core/paper';
import { drawnThemes, pictureOf } from '../../../../src/ui/themeMap/pictureOf';
import { paper, theme } from '../../core/themes/papers';

const papers = Array.from({ length: 100 }, (_, index) => paper(`Paper ${index}`, '', { id: String(index) }));
const themes: readonly Theme[] = [theme('large', papers.slice(0, 80)), theme('small', papers.slice(80, 99)), theme('other', papers.slice(99))];

describe('what of a library is drawn', () => {
  const sizes = (most: number) => drawnThemes(themes, most).map((each) => each.papers.length);

  it('is everything where that can be seen', () => {
    assert.equal(drawnThemes(themes, 100), themes);
  });

  it('is of each theme its share, and one at least', () => {
    assert.deepEqual(sizes(20), [16, 3, 1]);
  });

  it('is told below the picture', () => {
    const points = [0, 5, 80].map((place) => ({ paper: place, theme: place < 80 ? 0 : 1, x: 0, y: 0 }));
    const picture = pictureOf(themes, papers, { points, grounds: themes.map(() => ({ x: 0, y: 0, radius: 1 })) });
    assert.deepEqual([picture.note, picture.points.map(({ title }) => title), picture.themes.map(({ size, isOther }) => [size, isOther])], [
      '3 of 100 papers are drawn, of each theme its share.',
      ['Paper 0', 'Paper 5', 'Paper 80'],
      [
        [80, false],
        [19, false],
        [1, true],
      ],
    ]);
  });
});
