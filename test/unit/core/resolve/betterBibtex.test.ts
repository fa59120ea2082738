import assert from 'node:assert/strict';
import { readDigest } from '../../../../src/core/digest';
import { readZoteroLibraries, readZoteroLibrary, readZoteroReady, zoteroLibrariesRequest, zoteroLibraryRequest, zoteroReadyRequest } from '../../../../src/core/resolve';
import { answering } from './answering';

const AGENT = 'paper-digest/0.0';
const LIBRARY = JSON.stringify([
  { id: 'byronHeat2024', 'citation-key': 'byronHeat2024', type: 'article-journal', title: 'The Heat of Engines', author: [{ family: 'Byron', given: 'Ada' }], issued: { 'date-parts': [[2024]] } },
]);

describe('Zotero with Better BibTeX', () => {
  it('is asked on the loopback address only', () => {
    const requests = [zoteroReadyRequest(AGENT), zoteroLibrariesRequest(AGENT), zoteroLibraryRequest({ id: 1, name: 'My Library' }, AGENT)];
    assert.deepEqual(
      requests.map(({ method, url, body, origins }) => [method, url, body, origins]),
      [
        ['POST', 'http://127.0.0.1:23119/better-bibtex/json-rpc', '{"jsonrpc":"2.0","id":1,"method":"api.ready","params":[]}', ['http://127.0.0.1:23119']],
        ['POST', 'http://127.0.0.1:23119/better-bibtex/json-rpc', '{"jsonrpc":"2.0","id":1,"method":"user.groups","params":[]}', ['http://127.0.0.1:23119']],
        ['GET', 'http://127.0.0.1:23119/better-bibtex/export/library?/1/library.json', undefined, ['http://127.0.0.1:23119']],
      ],
    );
  });

  it('is there when it answers, an older version too, and not when something else does', () => {
    const answers = [
      answering('{"jsonrpc":"2.0","result":{"betterbibtex":"7.0.1","zotero":"7.0.11"},"id":1}'),
      answering('{"jsonrpc":"2.0","error":{"code":-32601,"message":"Method not found: api.ready"},"id":null}'),
      answering('{"jsonrpc":"2.0","error":{"code":-32603,"message":"x"},"id":null}'),
      answering('No endpoint found', 404),
      answering('<html>'),
    ];
    assert.deepEqual(answers.map(readZoteroReady), [true, true, false, false, false]);
  });

  it('names its libraries', () => {
    const reply = readZoteroLibraries(answering('{"jsonrpc":"2.0","result":[{"id":1,"name":"My Library"},{"id":4,"name":"Engines"},{"name":"?"}],"id":1}'));
    assert.deepEqual(reply, [{ id: 1, name: 'My Library' }, { id: 4, name: 'Engines' }]);
  });

  it('gives a library as a digest with the user’s own keys', () => {
    const reply = readZoteroLibrary(answering(LIBRARY));
    const papers = 'cslJson' in reply ? readDigest(reply.cslJson, 'Zotero.json').papers : [];
    assert.deepEqual(papers.map(({ citationKey, title }) => [citationKey, title]), [['byronHeat2024', 'The Heat of Engines']]);
  });

  it('describes its errors in sentences, which are no library', () => {
    const replies = [answering("Could not export bibliography: library '9' does not exist", 404), answering('Could not export'), answering('TypeError', 500)].map(readZoteroLibrary);
    assert.deepEqual(replies.map((reply) => ('failure' in reply ? reply.failure.kind : 'library')), ['not-found', 'unexpected-content', 'broken']);
  });
});
