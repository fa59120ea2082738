import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PaperSearch } from '../../../../src/core/search';
import { embeddedPapers } from './samplePapers';

const papers = embeddedPapers();
const search = new PaperSearch(papers);
const byTitle = (beginning: string) => papers.find(({ title }) => title.startsWith(beginning))!;

describe('related papers', () => {
  it('of a paper share its subject', () => assert.match(search.related(byTitle('Masked Spiking Transformer'), 1)[0]!.paper.title, /Spik/));

  it('of a paper do not include it', () =>
    assert.ok(search.related(byTitle('Splitwise'), 85).every((hit) => hit.paper !== byTitle('Splitwise'))));

  it('of a paragraph share its words', () => {
    const paragraph =
      'We would like to know how much carbon the training of such a model emits, and when the electricity it takes is clean.';
    assert.match(search.related(paragraph, 1)[0]!.paper.title, /Carbon/i);
  });

  it('say which words they share', () => {
    const words = search
      .related('water used by African data centres', 1)[0]!
      .matches.flatMap(({ ranges }) => ranges.map(({ word }) => word));
    assert.ok(words.includes('water') && words.includes('african'));
  });

  it('of nothing are none', () => assert.deepEqual(search.related('', 5), []));

  it('are no more than asked for', () => assert.equal(search.related('energy of neural networks', 3).length, 3));

  it('are found for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void search.related(text, 3)));
  });
});
