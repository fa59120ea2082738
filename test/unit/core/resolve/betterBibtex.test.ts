import assert from 'node:assert/strict';
import { readDigest } from '../../../../src/core/digest';
import { readZoteroLibraries, readZoteroLibrary, zoteroLibrariesRequest, zoteroLibraryRequest } from '../../../../src/core/resolve';
import { answering } from './answering';

const AGENT = 'paper-digest/0.0';
const LIBRARY = JSON.stringify([
  { id: 'byronHeat2024', 'citation-key': 'byronHeat2024', type: 'article-journal', title: 'The Heat of Engines', author: [{ family: 'Byron', given: 'Ada' }], issued: { 'date-parts': [[2024]] } },
]);

describe('Zotero with Better BibTeX', () => {
  it('is asked on the loopback address only', () => {
    const requests = [zoteroLibrariesRequest(AGENT), zoteroLibraryRequest({ id: 1, name: 'My Library' }, AGENT), zoteroLibraryRequest({ id: 4, name: 'Engines', collection: 'U2UAB7AC' }, AGENT)];
    assert.deepEqual(
      requests.map(({ method, url, body, origins }) => [method, url, body, origins]),
      [
        ['POST', 'http://127.0.0.1:23119/better-bibtex/json-rpc', '{"jsonrpc":"2.0","id":1,"method":"user.groups","params":[true]}', ['http://127.0.0.1:23119']],
        ['GET', 'http://127.0.0.1:23119/better-bibtex/export/library?/1/library.json', undefined, ['http://127.0.0.1:23119']],
        ['GET', 'http://127.0.0.1:23119/better-bibtex/export/collection?/4/U2UAB7AC.json', undefined, ['http://127.0.0.1:23119']],
      ],
    );
  });

  it('names its libraries', () => {
    const reply = readZoteroLibraries(answering('{"jsonrpc":"2.0","result":[{"id":1,"name":"My Library"},{"id":4,"name":"Engines"},{"name":"?"}],"id":1}'));
    assert.deepEqual(reply, [{ id: 1, name: 'My Library' }, { id: 4, name: 'Engines' }]);
  });

  it('names collections by where they are, whatever order they come in', () => {
    const collections = [
      { key: 'JTLT4NSZ', version: 0, name: 'Steam', parentCollection: '3NW8LI2I', relations: {} },
      { key: '3NW8LI2I', version: 0, name: 'Engines', parentCollection: false, relations: {} },
      { key: 'AAAAAAAA', name: 'Round', parentCollection: 'AAAAAAAA' },
      { key: '../../x', name: 'Not a key', parentCollection: false },
    ];
    const reply = readZoteroLibraries(answering(JSON.stringify({ jsonrpc: '2.0', result: [{ id: 1, name: 'My Library', collections }], id: 1 })));
    const found = 'failure' in reply ? [] : reply.map(({ name, collection }) => [name.length > 60 ? 'a long way round' : name, collection]);
    assert.deepEqual(found, [
      ['My Library', undefined],
      ['My Library / Engines', '3NW8LI2I'],
      ['My Library / Engines / Steam', 'JTLT4NSZ'],
      ['a long way round', 'AAAAAAAA'],
    ]);
  });

  it('has keys of any form, where it says that they are keys', () => {
    const item = { id: 'x', 'citation-key': 'byron:1843/heat', type: 'article-journal', title: 'Heat', issued: { 'date-parts': [[1843]] } };
    assert.deepEqual(readDigest(JSON.stringify([item]), 'Zotero.json').papers.map(({ citationKey }) => citationKey), ['byron:1843/heat']);
  });

  it('gives a library as a digest with the user’s own keys', () => {
    const reply = readZoteroLibrary(answering(LIBRARY));
    const papers = 'cslJson' in reply ? readDigest(reply.cslJson, 'Zotero.json').papers : [];
    assert.deepEqual(papers.map(({ citationKey, title }) => [citationKey, title]), [['byronHeat2024', 'The Heat of Engines']]);
  });

  it('gives the key as the key, whatever it is, where an older version has it as the id alone', () => {
    const reply = readZoteroLibrary(answering(JSON.stringify([{ id: 'byron:1843/heat', type: 'book', title: 'Heat', issued: { 'date-parts': [[1843]] } }])));
    const papers = 'cslJson' in reply ? readDigest(reply.cslJson, 'Zotero.json').papers : [];
    assert.deepEqual(papers.map(({ citationKey }) => citationKey), ['byron:1843/heat']);
  });

  it('describes its errors in sentences, which are no library', () => {
    const replies = [answering("Could not export bibliography: library '9' does not exist", 404), answering('Could not export'), answering('TypeError', 500)].map(readZoteroLibrary);
    assert.deepEqual(replies.map((reply) => ('failure' in reply ? reply.failure.kind : 'library')), ['not-found', 'unexpected-content', 'broken']);
  });
});
