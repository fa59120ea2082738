import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import type { Failure, ServiceAnswer, ServiceRequest } from '../../../../src/core/resolve';
import { ServiceClient } from '../../../../src/host/services/serviceClient';
import { LocalServices, reply, says } from '../localServices';

const services = new LocalServices();
const client = new ServiceClient({ mostBytes: 5 * 1024 * 1024 });
const never = new AbortController().signal;

describe('the service client', () => {
  before(() => services.start());
  after(() => services.stop());
  beforeEach(() => services.forget());

  it('brings an answer with its status, headers in lower case, and text', async () => {
    services.on('crossref', (_request, response) => reply(response, 200, 'application/json; charset=utf-8', '{"ä":"語"}', { 'X-Rate-Limit-Limit': '5' }));
    const answer = await sent();
    assert.deepEqual('kind' in answer ? answer : [answer.status, answer.headers['x-rate-limit-limit'], answer.body], [200, '5', '{"ä":"語"}']);
  });

  it('says who asks and what is wanted', async () => {
    let seen = '';
    services.on('crossref', (request, response) => {
      seen = `${request.method} ${request.headers['user-agent']} ${request.headers.accept}`;
      reply(response, 200, 'application/json', '{}');
    });
    await client.send(request({ headers: { 'user-agent': 'paper-digest/0.0', accept: 'application/json' } }), never);
    assert.equal(seen, 'GET paper-digest/0.0 application/json');
  });

  it('sends what a question to Zotero needs', async () => {
    let body = '';
    services.on('crossref', (incoming, response) => {
      incoming.on('data', (chunk: Buffer) => (body += chunk.toString()));
      incoming.on('end', () => reply(response, 200, 'application/json', '{}'));
    });
    await client.send(request({ method: 'POST', body: '{"jsonrpc":"2.0"}', headers: { 'content-type': 'application/json' } }), never);
    assert.equal(body, '{"jsonrpc":"2.0"}');
  });

  it('brings an error with its headers, whatever type it has', async () => {
    services.on('crossref', (_request, response) => reply(response, 429, 'text/html', '<h1>Slow down</h1>', { 'Retry-After': '7' }));
    const answer = await sent();
    assert.deepEqual('kind' in answer ? answer : [answer.status, answer.headers['retry-after']], [429, '7']);
  });

  it('reads old encodings', async () => {
    services.on('crossref', (_request, response) => reply(response, 200, 'application/json; charset=iso-8859-1', Buffer.from('{"a":"é"}', 'latin1')));
    assert.equal(text(await sent()), '{"a":"é"}');
  });

  it('survives an encoding that does not exist, and bytes that are no text', async () => {
    services.on('crossref', (_request, response) => reply(response, 200, 'application/json; charset=klingon', Buffer.from([0x22, 0xff, 0x22])));
    assert.equal(text(await sent()), '"\ufffd"');
  });

  it('follows a redirect within the service', async () => {
    services.on('crossref', (_request, response) => reply(response, 301, 'text/plain', '', { location: '/dataCite/new' }));
    services.on('dataCite', says('{"moved":true}'));
    assert.equal(text(await sent()), '{"moved":true}');
  });

  const ELSEWHERE = ['http://localhost:9/x', 'https://example.org/x', 'http://169.254.169.254/latest/meta-data', 'file:///etc/passwd', '//example.org/x', 'http://user:pw@127.0.0.1/x'];
  for (const location of ELSEWHERE) {
    it(`does not follow a redirect to ${location}`, async () => {
      services.on('crossref', (_request, response) => reply(response, 302, 'text/plain', '', { location }));
      assert.equal(kind(await sent()), 'unexpected-content');
    });
  }

  it('does not follow redirects for ever', async () => {
    services.on('crossref', (_request, response) => reply(response, 302, 'text/plain', '', { location: '/crossref/again' }));
    assert.deepEqual([kind(await sent()), services.asked.length], ['broken', 4]);
  });

  const FORBIDDEN: readonly (readonly [string, Partial<ServiceRequest>])[] = [
    ['an address that is none of the service’s', { origins: ['https://api.crossref.org'] }],
    ['plain http to another machine', { url: 'http://192.0.2.1/x', origins: ['http://192.0.2.1'] }],
    ['a name that only looks like this machine', { url: 'http://127.0.0.1.example.org/x', origins: ['http://127.0.0.1.example.org'] }],
    ['no address at all', { url: 'crossref', origins: ['null', ''] }],
  ];
  for (const [what, parts] of FORBIDDEN) {
    it(`contacts nobody for ${what}`, async () => {
      assert.deepEqual([kind(await client.send(request(parts), never)), services.asked], ['unexpected-content', []]);
    });
  }

  for (const type of ['text/html', 'application/pdf', 'application/json-seq', '']) {
    it(`does not read an answer of type "${type}"`, async () => {
      services.on('crossref', (_request, response) => {
        if (type !== '') response.setHeader('content-type', type);
        response.end('{"a":1}');
      });
      assert.equal(kind(await sent()), 'unexpected-content');
    });
  }

  it('does not read an answer that announces six megabytes', async () => {
    services.on('crossref', (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(6 * 1024 * 1024) });
      // It never comes: who waited for it would find nobody there.
      response.write(' ');
    });
    assert.equal(kind(await sent()), 'unexpected-content');
  });

  it('stops reading an answer that turns out to have six', async () => {
    let closed: Promise<void> | undefined;
    services.on('crossref', (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      closed = new Promise((resolve) => response.on('close', resolve));
      for (let chunk = 0; chunk < 6 * 16; chunk++) response.write(Buffer.alloc(64 * 1024, 0x20));
    });
    assert.equal(kind(await sent()), 'unexpected-content');
    await closed;
  });

  it('is not fooled by six megabytes that were packed into six kilobytes', async () => {
    services.on('crossref', (_request, response) => reply(response, 200, 'application/json', gzipSync(Buffer.alloc(6 * 1024 * 1024, 0x20)), { 'content-encoding': 'gzip' }));
    assert.equal(kind(await sent()), 'unexpected-content');
  });

  it('says that an answer which breaks off is broken', async () => {
    services.on('crossref', (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"a":', () => response.destroy());
    });
    assert.equal(kind(await sent()), 'broken');
  });

  it('says that nobody is there', async () => {
    const closed = new LocalServices();
    await closed.start();
    const { origin } = closed;
    await closed.stop();
    assert.equal(kind(await client.send(request({ url: `${origin}/x`, origins: [origin] }), never)), 'unreachable');
  });

  for (const [what, begin] of [['never begins', false], ['begins and never ends', true]] as const) {
    it(`gives up an answer that ${what}`, async () => {
      services.on('crossref', (_request, response) => {
        if (begin) response.writeHead(200, { 'content-type': 'application/json' }).write('{');
      });
      assert.deepEqual(await new ServiceClient({ timeout: 30 }).send(request(), never), { kind: 'unreachable', detail: 'no answer in 0.03 s' });
    });
  }

  it('is cancelled in the middle of an answer, with the reason of who cancelled', async () => {
    const reason = new Error('enough');
    const controller = new AbortController();
    services.on('crossref', (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{');
      controller.abort(reason);
    });
    await assert.rejects(client.send(request(), controller.signal), reason);
  });

  it('sends nothing that is cancelled already', async () => {
    await assert.rejects(client.send(request(), AbortSignal.abort()), { name: 'AbortError' });
    assert.deepEqual(services.asked, []);
  });
});

function request(parts: Partial<ServiceRequest> = {}): ServiceRequest {
  return { url: `${services.origin}/crossref/works`, method: 'GET', headers: {}, accepts: ['application/json'], origins: [services.origin], ...parts };
}

async function sent(): Promise<ServiceAnswer | Failure> {
  return client.send(request(), never);
}

function kind(answer: ServiceAnswer | Failure): string {
  return 'kind' in answer ? answer.kind : `status ${answer.status}`;
}

function text(answer: ServiceAnswer | Failure): string {
  return 'kind' in answer ? JSON.stringify(answer) : answer.body;
}
