import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Paper, Theme } from '../../../../src/core/paper';
import { LibrarySearch } from '../../../../src/host/library/librarySearch';
import type { indexOnThread } from '../../../../src/host/library/searchThread';

/** More than are indexed on this thread, and more than the first answer of the other holds. */
const MANY = 3000;

function library(size: number, first = 0): readonly Paper[] {
  return Array.from({ length: size }, (_, i): Paper => {
    const number = first + i;
    return { id: `arxiv:${number}`, title: `On unique${number} sensors`, abstract: 'They save power.', authors: [], headings: [], sources: [] };
  });
}

/** A search over what `content` holds, with what it stored and told. */
function searchOver(papers: readonly Paper[], elsewhere: typeof indexOnThread, stored?: Uint8Array) {
  const content = { papers, themes: [] as readonly Theme[] };
  const told: string[] = [];
  const errors: unknown[] = [];
  const state = { content, told, errors, stored };
  const file = {
    exists: true,
    read: () => Promise.resolve(state.stored),
    write: (bytes: Uint8Array) => {
      state.stored = bytes;
      return Promise.resolve();
    },
  };
  const search: LibrarySearch = new LibrarySearch(
    () => state.content,
    file,
    () => told.push(search.indexing === undefined ? 'all' : `${search.indexing.indexed} of ${search.indexing.of}`),
    (error) => errors.push(error),
    elsewhere,
  );
  return { search, state };
}

const ROOM = new URL('../../../../src/host/library/', import.meta.url).pathname;

/** A thread starts from a file of JavaScript, so these two are built as they are for the extension. */
async function builtThread(folder: string): Promise<typeof indexOnThread> {
  await build({
    entryPoints: ['searchThread.ts', 'searchWorker.ts'].map((name) => join(ROOM, name)),
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'node',
  });
  return ((await import(pathToFileURL(join(folder, 'searchThread.js')).href)) as { indexOnThread: typeof indexOnThread }).indexOnThread;
}

const noThread: typeof indexOnThread = async function* () {
  await Promise.reject(new Error('There are no threads here.'));
};

describe('the search of a library', function () {
  this.timeout(60_000);
  let folder = '';
  let thread = noThread;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'paper-digest-'));
    thread = await builtThread(folder);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('finds every paper of a large library, which another thread has indexed', async () => {
    const { search, state } = searchOver(library(MANY), thread);
    const whole = await search.whole();
    search.dispose();
    assert.deepEqual([whole.paperCount, whole.search('unique2999')[0]?.paper, state.errors, state.told.at(-1)], [MANY, state.content.papers[2999], [], 'all']);
  });

  it('finds what is indexed so far, and tells how far that is', async () => {
    const { search, state } = searchOver(library(MANY), thread);
    const now = await search.now();
    assert.equal(now.search('unique7')[0]?.paper, state.content.papers[7]);
    await search.whole();
    search.dispose();
    assert.deepEqual(state.told.slice(-2), [`${MANY} of ${MANY}`, 'all']);
  });

  it('indexes in slices where there are no threads, and says so in the log', async () => {
    const { search, state } = searchOver(library(MANY), noThread);
    const whole = await search.whole();
    search.dispose();
    assert.deepEqual([whole.search('unique2999')[0]?.paper, state.errors.length, state.told.at(-1)], [state.content.papers[2999], 1, 'all']);
  });

  it('waits for all of a small library', async () => {
    const { search, state } = searchOver(library(20), noThread);
    const now = await search.now();
    search.dispose();
    assert.deepEqual([now.paperCount, state.told], [20, ['all']]);
  });

  it('reads only what it does not know when papers come and go', async () => {
    const { search, state } = searchOver(library(MANY), thread);
    await search.whole();
    state.content = { papers: [...library(5, MANY), ...state.content.papers.slice(1)], themes: [] };
    const whole = await search.whole();
    search.dispose();
    const found = ['unique0', `unique${MANY}`, 'unique2999'].map((word) => whole.search(`"${word}"`)[0]?.paper.id);
    assert.deepEqual(found, [undefined, `arxiv:${MANY}`, 'arxiv:2999']);
  });

  it('gives up an index that nobody wants any more', async () => {
    const { search, state } = searchOver(library(MANY), thread);
    const whole = search.whole();
    state.content = { papers: library(10, 7), themes: [] };
    assert.deepEqual([(await whole).paperCount, (await whole).search('unique16')[0]?.paper], [10, state.content.papers[9]]);
    search.dispose();
  });

  it('finds the names of themes that came while it was indexed', async () => {
    const { search, state } = searchOver(library(MANY), thread);
    const whole = search.whole();
    state.content = { papers: state.content.papers, themes: [{ id: 't', name: 'Zebras', papers: state.content.papers.slice(5, 6) }] };
    assert.equal((await whole).search('zebras')[0]?.paper, state.content.papers[5]);
    search.dispose();
  });

  it('takes a stored index over without a thread, for papers read anew', async () => {
    const first = searchOver(library(MANY), thread);
    const bytes = (await first.search.whole()).toBytes();
    first.search.dispose();
    const { search, state } = searchOver(library(MANY), noThread, bytes);
    const whole = await search.whole();
    search.dispose();
    assert.deepEqual([whole.search('unique2999')[0]?.paper, state.told], [state.content.papers[2999], ['all']]);
  });

  it('makes an index anew where the stored one is damaged', async () => {
    const { search, state } = searchOver(library(MANY), thread, new Uint8Array(64));
    const whole = await search.whole();
    search.dispose();
    assert.deepEqual([whole.paperCount, state.errors], [MANY, []]);
  });
});
