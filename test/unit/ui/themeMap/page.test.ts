import assert from 'node:assert/strict';
import fc from 'fast-check';
import { breakLines } from '../../../../src/ui/themeMap/page/breakLines';
import { frameOf } from '../../../../src/ui/themeMap/page/frame';
import { nextPoint } from '../../../../src/ui/themeMap/page/nextPoint';
import { placeLabels, type Box, type Labelled } from '../../../../src/ui/themeMap/page/placeLabels';
import { mapPage } from '../../../../src/ui/themeMap/mapPage';

describe('the lines of a name', () => {
  const cases: readonly (readonly [name: string, lines: number, broken: string])[] = [
    ['Pruning', 3, 'Pruning'],
    ['Pruning & sparsity', 1, 'Pruning & sparsity'],
    ['Pruning & sparsity', 2, 'Pruning &|sparsity'],
    ['Carbon footprint & sustainability of AI', 2, 'Carbon footprint &|sustainability of AI'],
    ['Carbon footprint & sustainability of AI', 3, 'Carbon footprint|& sustainability|of AI'],
  ];
  for (const [name, lines, broken] of cases) {
    it(`are as even as can be: ${name}, ${lines}`, () => {
      const found = breakLines(name, lines);
      assert.deepEqual([found.join(' '), Math.max(...found.map(({ length }) => length))], [name, Math.max(...broken.split('|').map(({ length }) => length))]);
    });
  }
});

describe('the next point by an arrow key', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 1 },
    { x: 4, y: 9 },
    { x: -3, y: -2 },
    { x: 30, y: 0 },
  ];
  const cases = [
    ['right', 1],
    ['down', 2],
    ['left', 3],
    ['up', undefined],
  ] as const;
  for (const [direction, expected] of cases) {
    it(`goes ${direction}`, () => {
      assert.equal(nextPoint(points, 0, direction), expected);
    });
  }
});

describe('the frame of the map', () => {
  const theme = { name: 'A', size: 1, isOther: false };
  const themes = [
    { ...theme, x: 0.2, y: 0.5, radius: 0.2 },
    { ...theme, x: 0.8, y: 0.5, radius: 0.2 },
  ];
  it('fills the pane between the margins, and stretches no more than can still be read', () => {
    const { x, y, scaleX, scaleY } = frameOf(themes, { width: 1200, height: 800 }, { width: 100, height: 50 });
    assert.deepEqual([Math.round(x(0)), Math.round(x(1)), Math.round(y(0.3)), Math.round(y(0.7)), Math.round(scaleY / scaleX / 0.017)], [100, 1100, 60, 740, 100]);
  });
});

describe('the names on the map', () => {
  const inside: Box = { x: 0, y: 0, width: 900, height: 700 };
  const labelled = (x: number, y: number, radius: number, width: number): Labelled => ({
    ground: { x, y, radiusX: radius, radiusY: radius },
    shapes: [{ width, height: 15 }],
    weight: radius,
  });

  it('stand above their ground where nothing is in the way', () => {
    assert.deepEqual(placeLabels([labelled(400, 300, 50, 100)], [], inside), [{ x: 350, y: 231, width: 100, height: 15, shape: 0 }]);
  });

  it('stand where they cannot be taken for those of a ground nearby', () => {
    const [label] = placeLabels([labelled(400, 300, 50, 100), labelled(400, 172, 50, 100)], [], inside);
    assert.deepEqual(label, { x: 350, y: 354, width: 100, height: 15, shape: 0 });
  });

  it('never overlap and never leave the pane', () => {
    const random = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 700 }), fc.integer({ min: 8, max: 90 }), fc.integer({ min: 30, max: 260 })), { maxLength: 25 });
    fc.assert(
      fc.property(random, (discs) => {
        const placed = placeLabels(discs.map(([x, y, radius, width]) => labelled(x, y, radius, width)), [], inside).filter((box) => box !== undefined);
        const isInside = placed.every(({ x, y, width, height }) => x >= 0 && y >= 0 && x + width <= 900 && y + height <= 700);
        const overlap = placed.some((a, index) => placed.slice(index + 1).some((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height));
        return isInside && !overlap;
      }),
    );
  });
});

describe("the map's page", () => {
  const page = mapPage({ source: 'https://source', script: 'https://source/page.js', style: 'https://source/page.css', nonce: 'n0nce' });

  it('may run its own script and style sheet, and nothing else', () => {
    assert.match(page, /content="default-src 'none'; style-src https:\/\/source; script-src 'nonce-n0nce'"/);
  });

  it('has no script or style within', () => {
    assert.deepEqual([page.match(/<script(?![^>]*src=)|<style|\son\w+=|\sstyle=/g), page.match(/<script/g)?.length], [null, 1]);
  });
});
