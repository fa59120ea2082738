import assert from 'node:assert/strict';
import { arxivId, doi, normaliseTitle, finderById, paperId, webAddress } from '../../../src/core/identity';
import type { Paper } from '../../../src/core/paper';

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
    ['CoRR abs/2308.12908', '2308.12908'],
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
    ['doi:10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2, and', '10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2'],
    ['<b>10.1000/x</b> and 10.1000/y<2', '10.1000/x'],
    ['10.1/short', undefined],
  ];
  for (const [text, id] of texts) it(`in "${text}" is ${id ?? 'none'}`, () => assert.equal(doi(text), id));
});

describe('an address', () => {
  const texts: readonly (readonly [string, string | undefined])[] = [
    ['[View source](https://a.org/x/made)._', 'https://a.org/x/made'],
    ['(see https://en.wikipedia.org/wiki/Tree_(graph).)', 'https://en.wikipedia.org/wiki/Tree_(graph)'],
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

describe('finding papers by id', () => {
  const paper = (facts: Partial<Paper>): Paper => ({ title: 'T', abstract: '', authors: [], headings: [], sources: [], ...facts, id: paperId({ title: 'T', ...facts }) });
  const polca = paper({ title: 'POLCA', arxiv: '2308.12908', doi: '10.1145/3620666' });
  const cases: readonly (readonly [name: string, papers: readonly Paper[], id: string, found: Paper | undefined])[] = [
    ['finds by the id', [polca], 'arxiv:2308.12908', polca],
    ['finds by the title of before its identifiers were known', [polca], 'title:polca', polca],
    ['finds by the DOI of before its arXiv id was known', [polca], 'doi:10.1145/3620666', polca],
    ['finds nothing by a title that two papers share', [polca, paper({ title: 'Polca', arxiv: '2401.00001' })], 'title:polca', undefined],
    ['finds the paper that still has no more than the title', [polca, paper({ title: 'Polca' })], 'title:polca', paper({ title: 'Polca' })],
  ];
  for (const [name, papers, id, found] of cases) it(name, () => assert.deepEqual(finderById(papers)(id), found));
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
