import assert from 'node:assert/strict';
import type { Paper } from '../../../../src/core/paper';
import { packIndex, unpackIndex, type StoredIndex } from '../../../../src/host/library/storedIndex';

const paper = (number: number): Paper => ({
  id: `title:paper ${number}`,
  title: `Paper ${number}: größer`,
  abstract: 'Two lines\nof it',
  authors: [{ family: 'Müller' }],
  headings: [],
  sources: [{ uri: 'file:///digest.txt', startLine: number, endLine: number }],
});
const problem = { code: 'no-papers', severity: 'error', detail: '', source: { uri: 'file:///b.txt', startLine: 0, endLine: 0 } } as const;
// More than one line of papers, a digest without any, and one paper merged of two.
const first = Array.from({ length: 600 }, (_, number) => paper(number));
const second = [paper(1000), paper(1001)];
const merged = { ...paper(0), sources: [...paper(0).sources, ...paper(1000).sources] };
const index: StoredIndex = {
  memo: { settings: 'a' },
  digests: [
    { key: 'file:///a.txt', hash: '1', format: 'Plain page', stated: 600, problems: [], papers: first },
    { key: 'file:///b.txt', hash: '2', format: 'unknown', problems: [problem], papers: [] },
    { key: 'file:///c.txt', hash: '3', format: 'BibTeX', problems: [], papers: second },
  ],
  papers: [merged, ...first.slice(1), second[1] as Paper],
  mergeProblems: [{ ...problem, code: 'conflicting-field' }],
  themes: [{ id: 'a', name: 'A', papers: [0, 2], themes: [{ id: 'a/b', name: 'B', papers: [0] }] }],
};
const noPause = () => Promise.resolve();
const bytes = await packIndex('1.0.0', index, noPause);

describe('a stored index', () => {
  it('comes back as it was', async () => {
    const { checksum, program, ...found } = (await unpackIndex(bytes, noPause)) ?? assert.fail('nothing came back');
    assert.deepEqual([found, program, /^[\da-f]{1,8}$/.test(checksum)], [index, '1.0.0', true]);
  });

  it('holds a paper that one digest lists as one object', async () => {
    const found = await unpackIndex(bytes, noPause);
    assert.equal(found?.papers[5], found?.digests[0]?.papers[5]);
  });

  it('lets others work between its lines', async () => {
    let pauses = 0;
    const pause = () => Promise.resolve(void pauses++);
    await unpackIndex(await packIndex('1.0.0', index, pause), pause);
    assert.equal(pauses, 14);
  });

  it('of another form is not read', async () => {
    assert.equal(await unpackIndex(Buffer.from(Buffer.from(bytes).toString().replace(/^paper-digest index \d+/, 'paper-digest index 0')), noPause), undefined);
  });

  const damages: readonly { readonly what: string; readonly damaged: Uint8Array }[] = [
    { what: 'that is empty', damaged: new Uint8Array() },
    { what: 'cut in the middle of a line', damaged: bytes.slice(0, bytes.length / 2) },
    { what: 'cut after a line', damaged: bytes.slice(0, Buffer.from(bytes).lastIndexOf('\n', bytes.length - 2) + 1) },
    { what: 'with one byte changed', damaged: bytes.map((byte, at) => (at === bytes.length - 40 ? byte ^ 1 : byte)) },
    { what: 'of zeros', damaged: new Uint8Array(1000) },
    { what: 'that is something else', damaged: Buffer.from('{"version":1}\n') },
  ];
  for (const { what, damaged } of damages) {
    it(`${what} is not read`, async () => assert.equal(await unpackIndex(damaged, noPause), undefined));
  }
});
