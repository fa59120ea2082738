/**
 * Zotero with Better BibTeX on the loopback address, as its pages describe it: https://retorque.re/zotero-better-bibtex/exporting/json-rpc/
 * and https://retorque.re/zotero-better-bibtex/exporting/pull/
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { reply } from './localServices';

export class LocalZotero {
  /** What the library has, as Better CSL JSON. */
  items: readonly object[] = [];
  /** What was asked: `/better-bibtex/json-rpc user.groups`. */
  readonly asked: string[] = [];
  private port = 0;
  private readonly server: Server = createServer((request, response) => this.take(request, response));

  /** Started again, it listens where it did before. */
  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    if (!this.server.listening) return;
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  private take(request: IncomingMessage, response: ServerResponse): void {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => this.answer(request.url ?? '', body, response));
  }

  private answer(url: string, body: string, response: ServerResponse): void {
    const { method, id } = (body === '' ? {} : JSON.parse(body)) as { readonly method?: string; readonly id?: number };
    this.asked.push(`${url} ${method ?? ''}`.trim());
    if (url === '/better-bibtex/json-rpc' && method === 'user.groups') {
      const collections = [{ key: 'U2UAB7AC', version: 0, name: 'Engines', parentCollection: false, relations: {} }];
      reply(response, 200, 'application/json', JSON.stringify({ jsonrpc: '2.0', result: [{ id: 1, name: 'My Library', collections }], id }));
    } else if (url === '/better-bibtex/json-rpc') {
      reply(response, 200, 'application/json', JSON.stringify({ jsonrpc: '2.0', error: { code: -32601, message: `Method not found: ${method ?? ''}` }, id }));
    } else if (url === '/better-bibtex/export/library?/1/library.json') {
      reply(response, 200, 'text/plain', JSON.stringify(this.items));
    } else {
      reply(response, 404, 'text/plain', 'No endpoint found');
    }
  }
}
