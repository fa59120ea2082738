import assert from 'node:assert/strict';
import type { Paper } from '../../../../src/core/paper';
import { movedOutlines } from '../../../../src/host/library/themeOutline';

const papers = (...ids: readonly string[]): readonly Paper[] => ids.map((id) => ({ id, title: id, abstract: '', authors: [], headings: [], sources: [] }));

describe('themes of papers before, told of the papers of now', () => {
  const before = papers('a', 'b', 'c', 'd');
  const outlines = [
    { id: 'one', name: 'One', papers: [0, 1], own: true as const, themes: [{ id: 'one/x', name: 'X', papers: [0] }, { id: 'one/y', name: 'Y', papers: [1] }] },
    { id: 'two', name: 'Two', papers: [2, 3] },
  ];

  it('know papers by id, wherever they stand', () => {
    assert.deepEqual(movedOutlines(outlines, before, papers('d', 'new', 'a', 'b', 'c')), [
      { ...outlines[0], papers: [2, 3], themes: [{ id: 'one/x', name: 'X', papers: [2] }, { id: 'one/y', name: 'Y', papers: [3] }] },
      { id: 'two', name: 'Two', papers: [4, 0] },
    ]);
  });

  it('lose papers that are gone, and themes that have none', () => {
    assert.deepEqual(movedOutlines(outlines, before, papers('b')), [{ ...outlines[0], papers: [0], themes: [{ id: 'one/y', name: 'Y', papers: [0] }] }]);
  });
});
