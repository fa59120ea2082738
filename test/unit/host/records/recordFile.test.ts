import assert from 'node:assert/strict';
import { mergeDigests } from '../../../../src/core/library';
import type { Paper } from '../../../../src/core/paper';
import { knownPaper } from '../../../../src/core/resolve/plain';
import { packRecords, unpackRecords, type CompletedEntry } from '../../../../src/host/records/recordFile';
import { RecordsByName } from '../../../../src/host/records/recordsByName';
import { sourceLines } from '../../../../src/ui/words/recordWords';

const PAPER: Paper = { id: 'title:improve the heat of engines', title: 'Improve the Heat of Engines', abstract: 'Ours.', authors: [], headings: ['Engines'], sources: [] };
const CROSSREF = { service: 'crossref', on: '2026-11-29' } as const;

const ENTRY: CompletedEntry = {
  paper: { id: PAPER.id, title: PAPER.title },
  record: {
    facts: { title: 'Recover the Heat of Engines', authors: [{ family: 'Byron', given: 'Ada' }], date: '2024', venue: 'Journal of Engines', doi: '10.5555/heat' },
    sources: { title: CROSSREF, authors: CROSSREF, date: CROSSREF, venue: { service: 'dblp', on: '2026-11-28' }, doi: CROSSREF },
    notices: [],
  },
};

describe('the file of completed records', () => {
  it('gives back what was packed', () => {
    const file = unpackRecords(packRecords([ENTRY]));
    assert.deepEqual('entries' in file && file.entries, [ENTRY]);
  });

  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const faults: readonly { readonly name: string; readonly text: string; readonly fault: string }[] = [
    { name: 'an empty file', text: '', fault: 'damaged' },
    { name: 'a file that broke off', text: text(packRecords([ENTRY])).slice(0, -20), fault: 'damaged' },
    { name: 'a file that somebody edited', text: text(packRecords([ENTRY])).replace('Byron', 'Bacon'), fault: 'damaged' },
    { name: 'a file of a later version', text: text(packRecords([ENTRY])).replace('records 1', 'records 2'), fault: 'newer' },
  ];
  for (const { name, text: written, fault } of faults) {
    it(`believes nothing of ${name}`, () => assert.deepEqual(unpackRecords(new TextEncoder().encode(written)), { fault }));
  }
});

describe('a completed record', () => {
  const completed = mergeDigests([{ papers: [PAPER] }], [{ papers: [knownPaper(ENTRY.paper, ENTRY.record)] }]).papers[0];

  it('completes the paper it was made for, under the title that the digest has', () => {
    assert.deepEqual(
      [completed?.title, completed?.abstract, completed?.authors, completed?.venue, completed?.id],
      [PAPER.title, 'Ours.', ENTRY.record.facts.authors, 'Journal of Engines', 'doi:10.5555/heat'],
    );
  });

  it('tells where each fact comes from and when, and nothing of facts that the digest gave', () => {
    assert.deepEqual(sourceLines({ ...(completed ?? PAPER), date: '2023' }, ENTRY.record), ['Authors, DOI: Crossref, 2026-11-29', 'Venue: dblp, 2026-11-28']);
  });

  const finds: readonly { readonly name: string; readonly work: Partial<Paper>; readonly found: boolean }[] = [
    { name: 'its identifier', work: { doi: '10.5555/heat' }, found: true },
    { name: 'the title in the digest', work: { title: 'improve the heat of engines!' }, found: true },
    { name: 'the title that the service knows', work: { title: 'Recover the Heat of Engines' }, found: true },
    { name: 'no title where another identifier contradicts it', work: { title: PAPER.title, doi: '10.5555/other' }, found: false },
    { name: 'nothing else', work: { title: 'Engines' }, found: false },
  ];
  for (const { name, work, found } of finds) {
    it(`is found by ${name}`, () => assert.equal(new RecordsByName([ENTRY]).of(work) !== undefined, found));
  }
});
