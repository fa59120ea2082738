import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Paper } from '../../../../src/core/paper';
import { PaperSearch } from '../../../../src/core/search';
import { embeddedPapers, paper } from './samplePapers';

const QUERIES = ['splitwse', 'energy', 'spiking neural networks', 'i bert', 'quantised', 'author:li', 'year:2023', 'heatpump', ''];
const papers = embeddedPapers();

function answers(search: PaperSearch): readonly (readonly [string, number])[] {
  return QUERIES.flatMap((query) => search.search(query, 20).map((hit) => [hit.paper.title, hit.score] as const));
}

/** A library of some size without a file: titles of a few words, each paper with one of its own. */
function library(size: number): readonly Paper[] {
  const words = ['power', 'energy', 'sparse', 'neural', 'spiking', 'carbon', 'edge', 'memory'];
  return Array.from({ length: size }, (_, i) => paper(`${words[i % 8]!} ${words[Math.floor(i / 8) % 8]!} unique${String(i)}`));
}

describe('updating a search', () => {
  it('answers as one made anew, in however many steps papers come', function () {
    this.timeout(30_000);
    fc.assert(
      fc.property(fc.array(fc.nat(papers.length), { maxLength: 4 }), (sizes) => {
        const search = new PaperSearch();
        for (const size of [...sizes].sort((a, b) => a - b)) search.update(papers.slice(0, size));
        search.update(papers);
        assert.deepEqual(answers(search), answers(new PaperSearch(papers)));
      }),
      { numRuns: 8 },
    );
  });

  it('forgets papers that are gone', () => {
    const search = new PaperSearch(papers);
    search.update(papers.slice(1));
    assert.ok(answers(search).every(([title]) => !title.startsWith('POLCA')));
  });

  it('answers as one made anew after most papers are gone', () => {
    const search = new PaperSearch(papers);
    search.update(papers.slice(60));
    assert.deepEqual(answers(search), answers(new PaperSearch(papers.slice(60))));
  });

  it('reads a paper again that has changed', () => {
    const search = new PaperSearch(papers);
    search.update(papers.map((old) => (old.title.startsWith('POLCA') ? { ...old, abstract: 'zebrafish' } : old)));
    assert.match(search.search('zebrafish')[0]?.paper.title ?? 'nothing', /^POLCA/);
  });

  it('hands out the papers given last, where nothing has changed in them', () => {
    const search = new PaperSearch(papers);
    const copies = papers.map((original) => ({ ...original }));
    search.update(copies);
    assert.equal(
      search.search('splitwise')[0]?.paper,
      copies.find(({ title }) => title.startsWith('Splitwise')),
    );
  });

  it('follows the new order of the papers', () => {
    const search = new PaperSearch(papers);
    search.update(papers.toReversed());
    assert.deepEqual(
      search.search('', 100).map((hit) => hit.paper),
      papers.toReversed(),
    );
  });

  it('follows the themes', () => {
    const search = new PaperSearch(papers, [{ id: 'a', name: 'Zebrafish', papers: papers.slice(0, 1) }]);
    search.update(papers, [{ id: 'a', name: 'Axolotls', papers: papers.slice(1, 2) }]);
    assert.deepEqual([search.search('zebrafish').length, search.search('axolotl')[0]?.paper], [0, papers[1]]);
  });

  it('searches what is indexed so far', () => {
    const search = new PaperSearch();
    const many = library(2500);
    const found: number[] = [];
    for (const updating = search.updating(many); updating.next().done !== true;) found.push(search.search('power', Infinity).length);
    const all = many.filter(({ title }) => title.includes('power')).length;
    assert.ok(
      found.some((count) => count > 0 && count < all),
      'some before all',
    );
    assert.equal(search.search('power', Infinity).length, all);
  });

  it('says how far it is, never going back', () => {
    const shares = [...new PaperSearch().updating(library(1000))];
    assert.ok(shares.length > 20 && shares.every((share, i) => share >= (shares[i - 1] ?? 0) && share <= 1));
  });

  it('gives way to a newer one', () => {
    const search = new PaperSearch();
    const older = search.updating(library(500));
    older.next();
    search.update(papers);
    assert.equal(older.next().done, true);
    assert.deepEqual(answers(search), answers(new PaperSearch(papers)));
  });

  it('finds a paper of every part of a large set', () => {
    const search = new PaperSearch(library(2500));
    const found = [0, 1023, 1024, 2499].map((i) => search.search(`unique${String(i)}`)[0]?.paper.title.endsWith(`unique${String(i)}`));
    assert.deepEqual(found, [true, true, true, true]);
  });
});

describe('a search with many new papers', () => {
  it('leaves them out and names them, where they are more than it may read', () => {
    const search = new PaperSearch(papers.slice(0, 40));
    const updating = search.updating(papers.slice(10), [], 3);
    let step = updating.next();
    while (step.done !== true) step = updating.next();
    assert.deepEqual([step.value, search.paperCount], [papers.slice(40), 30]);
  });

  it('answers as one made anew when it includes what was indexed elsewhere', () => {
    const known = new PaperSearch(papers.slice(0, 40));
    const grown = known.including(new PaperSearch(papers.slice(40)).toBytes(), papers.slice(40))!;
    grown.update(papers);
    assert.deepEqual(answers(grown), answers(new PaperSearch(papers)));
  });

  it('does not include the index of another number of papers', () => {
    assert.equal(new PaperSearch().including(new PaperSearch(papers).toBytes(), papers.slice(1)), undefined);
  });
});

describe('a stored search', () => {
  const bytes = new PaperSearch(papers).toBytes();

  it('answers as before once it has its papers', () => {
    const search = PaperSearch.fromBytes(bytes)!;
    search.update(papers.map((original) => ({ ...original })));
    assert.deepEqual(answers(search), answers(new PaperSearch(papers)));
  });

  it('answers nothing before it has its papers', () => assert.deepEqual(answers(PaperSearch.fromBytes(bytes)!), []));

  it('takes papers in another order, without some, and with others', () => {
    const search = PaperSearch.fromBytes(bytes)!;
    const others = [paper('Zebrafish at night'), ...papers.slice(40).toReversed()];
    search.update(others);
    assert.deepEqual(answers(search), answers(new PaperSearch(others)));
  });

  it('can be stored again', () => {
    const search = PaperSearch.fromBytes(bytes)!;
    search.update(papers);
    assert.deepEqual(search.toBytes(), bytes);
  });

  it('may lie anywhere in a buffer', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    const search = PaperSearch.fromBytes(shifted.subarray(3))!;
    search.update(papers);
    assert.equal(search.search('splitwse').length > 0, true);
  });

  it('is refused where a byte of it is wrong', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice();
        damaged[at]! ^= change;
        assert.equal(PaperSearch.fromBytes(damaged), undefined);
      }),
    );
  });

  it('is refused where it is cut off, or something else', () => {
    fc.assert(fc.property(fc.nat(bytes.length - 1), (length) => assert.equal(PaperSearch.fromBytes(bytes.slice(0, length)), undefined)));
    fc.assert(fc.property(fc.uint8Array(), (other) => assert.equal(PaperSearch.fromBytes(other), undefined)));
  });
});
