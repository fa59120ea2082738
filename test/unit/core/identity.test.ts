import assert from 'node:assert/strict';
import { arxivId, doi, normaliseTitle, paperId, webAddress } from '../../../src/core/identity';

describe('an arXiv id', () => {
  const texts: readonly (readonly [string, string | undefined])[] = [
    ['2308.12908', '2308.12908'],
    ['arXiv:2308.12908v2', '2308.12908'],
    ['https://arxiv.org/pdf/2308.12908v1.pdf', '2308.12908'],
    ['https://huggingface.co/papers/2308.12908', '2308.12908'],
    ['10.48550/arXiv.2308.12908', '2308.12908'],
    ['math/9712345', 'math/9712345'],
    ['math.GT/0309136', 'math/0309136'],
    ['see arXiv: hep-th/9901001 for more', 'hep-th/9901001'],
    ['version 2308.12908 of it', undefined],
    ['no id', undefined],
  ];
  for (const [text, id] of texts) it(`of "${text}" is ${id ?? 'none'}`, () => assert.equal(arxivId(text), id));
});

describe('a DOI', () => {
  const texts: readonly (readonly [string, string | undefined])[] = [
    ['https://doi.org/10.1109/ISCA59077.2024.00019', '10.1109/isca59077.2024.00019'],
    ['(see 10.1000/x.)', '10.1000/x'],
    ['10.1016/S0140-6736(05)67020-8).', '10.1016/s0140-6736(05)67020-8'],
    ['doi:10.1000/abc]).', '10.1000/abc'],
    ['10.1/short', undefined],
  ];
  for (const [text, id] of texts) it(`in "${text}" is ${id ?? 'none'}`, () => assert.equal(doi(text), id));
});

describe('an address', () => {
  const texts: readonly (readonly [string, string | undefined])[] = [
    ['at https://github.com/a/b.', 'https://github.com/a/b'],
    ['(http://a.org/b?).', 'http://a.org/b'],
    ['javascript:alert(1)', undefined],
    ['https://...', undefined],
  ];
  for (const [text, address] of texts) it(`in "${text}" is ${address ?? 'none'}`, () => assert.equal(webAddress(text), address));
});

describe('a title as compared', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Évolution, des réseaux!', 'evolution des reseaux'],
    ['A title (arXiv:1111.11111v1 [astro-ph.GA]).', 'a title'],
    ["Don't   stop", 'dont stop'],
    ['H₂O in disks', 'h2o in disks'],
    ['深度学习', '深度学习'],
  ];
  for (const [title, normalised] of same) it(`"${title}" is "${normalised}"`, () => assert.equal(normaliseTitle(title), normalised));
});

describe('the id of a paper', () => {
  it('is of the strongest fact', () => {
    assert.equal(paperId({ title: 'A', arxiv: '2308.12908', doi: '10.1000/x' }), 'arxiv:2308.12908');
    assert.equal(paperId({ title: 'A', doi: '10.1000/x' }), 'doi:10.1000/x');
    assert.equal(paperId({ title: 'A title' }), 'title:a title');
  });
});

describe('hostile text', () => {
  // Each of these took minutes where an expression looked at a run of n characters n times.
  const pieces = [')', '.', '(arxiv:', '.)a', '10.1000/', 'http://a', ' ', '\\a ', '-'];
  for (const piece of pieces) {
    it(`of many "${piece}" is read in one go`, () => {
      const text = `http://a.b/10.1000/${piece.repeat(300_000)}x`;
      for (const read of [arxivId, doi, webAddress, normaliseTitle]) read(text);
    });
  }
});
