import assert from 'node:assert/strict';
import type { Paper } from '../../../../src/core/paper';
import { themesMeanwhile } from '../../../../src/host/library/themesMeanwhile';

const paper = (id: string): Paper => ({ id, title: id, abstract: '', authors: [], headings: [], sources: [] });
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(paper) as [Paper, Paper, Paper, Paper];
const before = [
  { id: 'one', name: 'One', papers: [a, b], themes: [{ id: 'one/x', name: 'X', papers: [a] }, { id: 'one/y', name: 'Y', papers: [b] }] },
  { id: 'two', name: 'Two', papers: [c] },
];
const told = (papers: readonly Paper[], themes = before) =>
  themesMeanwhile(themes, papers).map(({ name, papers: members, themes: inner }) => [name, members.map(({ id }) => id).join(), (inner ?? []).map((theme) => theme.name).join()]);

describe('the themes shown while papers are grouped', () => {
  it('are those of before where nothing came or went', () => {
    assert.deepEqual(told([c, b, a]), [['One', 'a,b', 'X,Y'], ['Two', 'c', '']]);
  });

  it('have new papers in a group of their own, first', () => {
    assert.deepEqual(told([a, b, c, d]), [['Not grouped yet', 'd', ''], ['One', 'a,b', 'X,Y'], ['Two', 'c', '']]);
  });

  it('lose what is gone, empty themes too', () => {
    assert.deepEqual(told([b]), [['One', 'b', 'Y']]);
  });

  it('hold the objects of now', () => {
    const now = { ...a, abstract: 'now known' };
    assert.equal(themesMeanwhile(before, [now])[0]?.papers[0], now);
  });

  it('group what waits with what waited already', () => {
    const meanwhile = themesMeanwhile([], [a]);
    assert.deepEqual(themesMeanwhile(meanwhile, [a, b]).map(({ papers }) => papers.length), [2]);
  });
});
