import assert from 'node:assert/strict';
import type { Paper, Theme } from '../../../../src/core/paper';
import { themesMeanwhile } from '../../../../src/host/library/themesMeanwhile';

const paper = (id: string): Paper => ({ id, title: id, abstract: '', authors: [], headings: [], sources: [] });
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(paper) as [Paper, Paper, Paper, Paper];
const before: readonly Theme[] = [
  { id: 'one', name: 'One', papers: [a, b], themes: [{ id: 'one/x', name: 'X', papers: [a] }, { id: 'one/y', name: 'Y', papers: [b] }] },
  { id: 'two', name: 'Two', papers: [c] },
];
const told = (gone: readonly Paper[], come: readonly Paper[], themes = before) =>
  themesMeanwhile(themes, new Set(gone), come).map(({ name, papers: members, themes: inner }) => [name, members.map(({ id }) => id).join(), (inner ?? []).map((theme) => theme.name).join()]);

describe('the themes shown while papers are grouped', () => {
  it('are those of before where nothing came or went', () => {
    assert.deepEqual(themesMeanwhile(before, new Set(), []), before);
  });

  it('have new papers in a group of their own, first', () => {
    assert.deepEqual(told([], [d]), [['Not grouped yet', 'd', ''], ['One', 'a,b', 'X,Y'], ['Two', 'c', '']]);
  });

  it('lose what is gone, empty themes too', () => {
    assert.deepEqual(told([a, c], []), [['One', 'b', 'Y']]);
  });

  it('hold the objects of now, on both levels', () => {
    const now = { ...a, abstract: 'now known' };
    const [one] = themesMeanwhile(before, new Set([a]), [now]);
    assert.deepEqual([one?.papers[0] === now, one?.themes?.[0]?.papers[0] === now, one?.papers.length], [true, true, 2]);
  });

  it('keep a theme that did not change as the same object', () => {
    assert.equal(themesMeanwhile(before, new Set([a]), [d])[2], before[1]);
  });

  it('group what waits with what waited already', () => {
    const meanwhile = themesMeanwhile([], new Set(), [a, c]);
    const now = { ...a, abstract: 'now known' };
    assert.deepEqual(themesMeanwhile(meanwhile, new Set([a]), [now, b]).map(({ papers }) => papers), [[now, c, b]]);
  });
});
