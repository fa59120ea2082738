import assert from 'node:assert/strict';
import { normaliseTitle } from '../../../../src/core/identity';
import type { Paper } from '../../../../src/core/paper';
import { labourHere } from '../../../../src/host/library/labour';

const TITLES = ['Spiking Networks on Chips', 'Spiking Transformers for Vision', 'Training of Spiking Networks', 'Quantized Language Models', 'Quantized Networks of Two Bits', 'Low-Bit Quantized Training'];

const papers = (arxiv: (index: number) => string | undefined): readonly Paper[] =>
  TITLES.map((title, index): Paper => {
    const id = arxiv(index);
    return { id: id === undefined ? `title:${normaliseTitle(title)}` : `arxiv:${id}`, title, abstract: '', authors: [], headings: [], sources: [], ...(id !== undefined && { arxiv: id }) };
  });

describe('grouping again', () => {
  it('leaves a paper in its theme when its id has changed', async () => {
    const ids = papers(() => undefined).map(({ id }) => id);
    const at = (...places: readonly number[]) => places.map((place) => ids[place] ?? '');
    // A paper of the second theme's subject stands in the first, where no one would find it anew: it can only have been kept.
    const previous = [
      { id: 'first', name: 'First', paperIds: at(0, 1, 3) },
      { id: 'second', name: 'Second', paperIds: at(2, 4, 5) },
    ];
    const renamed = papers((place) => (place === 3 ? '2401.00001' : undefined));
    const themes = await labourHere.group(renamed, previous, {});
    assert.deepEqual(themes.map(({ id, papers: places }) => [id, [...places].sort()]), [['first', [0, 1, 3]], ['second', [2, 4, 5]]]);
  });
});
