import assert from 'node:assert/strict';
import { groupByTheme, themeMap } from '../../../../../src/core/themes';
import { MIXED, paper } from '../papers';

const themes = groupByTheme(MIXED);
const map = themeMap(MIXED, themes);
const distance = (a: { readonly x: number; readonly y: number }, b: { readonly x: number; readonly y: number }): number =>
  Math.hypot(a.x - b.x, a.y - b.y);

describe('themeMap', () => {
  it('has a place for every paper', () => {
    assert.deepEqual(map.points.map((point) => point.paper.id).toSorted(), MIXED.map(({ id }) => id).toSorted());
  });

  it('lies in the unit square', () => {
    assert.deepEqual(
      map.points.filter(({ x, y }) => !(x >= 0 && x <= 1 && y >= 0 && y <= 1)),
      [],
    );
  });

  it('keeps papers on the ground of their theme', () => {
    const strangers = map.points.filter((point) => {
      const ground = map.themes.find(({ theme }) => theme.id === point.themeId)!;
      return distance(point, ground) > ground.radius;
    });
    assert.deepEqual(strangers, []);
  });

  it('keeps themes apart', () => {
    const overlaps = map.themes.flatMap((a, index) => map.themes.slice(index + 1).filter((b) => distance(a, b) < a.radius + b.radius));
    assert.deepEqual(overlaps, []);
  });

  it('keeps papers apart', () => {
    const nearest = Math.min(...map.points.flatMap((a, index) => map.points.slice(index + 1).map((b) => distance(a, b))));
    assert.ok(nearest > 0.01, String(nearest));
  });

  it('keeps the papers of a large theme apart, too', () => {
    const papers = Array.from({ length: 300 }, (_, index) => paper(`Number ${String(index)} of equals`, 'text', { id: String(index) }));
    const { points, themes: grounds } = themeMap(papers, [{ id: 'all', name: 'All', papers }]);
    const nearest = Math.min(...points.flatMap((a, index) => points.slice(index + 1).map((b) => distance(a, b))));
    // Discs of this radius fill the ground three quarters.
    const room = (0.75 * grounds[0]!.radius) / Math.sqrt(papers.length);
    assert.ok(nearest > 0.5 * room, `${String(nearest)} of ${String(room)}`);
  });

  it('is the same whatever the order of the papers', () => {
    assert.deepEqual(themeMap(MIXED.toReversed(), themes), map);
  });

  it('is empty for no papers, and finite for one or for equal ones', () => {
    const equal = Array.from({ length: 5 }, (_, index) => paper('Same', 'text', { id: String(index) }));
    const places = [[], [equal[0]!], equal].map((papers) =>
      themeMap(papers, groupByTheme(papers)).points.map(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)),
    );
    assert.deepEqual(places, [[], [true], [true, true, true, true, true]]);
  });
});
