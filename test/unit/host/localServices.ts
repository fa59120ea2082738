/** Every service on the loopback address: a real HTTP server that answers as the documentation says, or as a test wants it. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Caller, SERVICES, type ServiceId } from '../../../src/core/resolve';

/** What a test has a service answer. */
export type Answering = (request: IncomingMessage, response: ServerResponse, address: URL) => void;

export class LocalServices {
  /** What was asked, in order: `arxiv /api/query?id_list=…`. */
  readonly asked: string[] = [];
  private readonly answers = new Map<ServiceId, Answering>();
  private readonly server: Server = createServer((request, response) => this.answer(request, response));

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    // Answers that a test left hanging would keep the server open.
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** A caller who finds every service here. */
  get caller(): Caller {
    return { agent: 'paper-digest/0.0', baseAddresses: Object.fromEntries(SERVICES.map(({ id }) => [id, `${this.origin}/${id}`])) };
  }

  /** What a service answers from now on; without it, it knows nothing (404). */
  on(service: ServiceId, answering: Answering): void {
    this.answers.set(service, answering);
  }

  forget(): void {
    this.answers.clear();
    this.asked.length = 0;
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const address = new URL(request.url ?? '/', this.origin);
    const [, service = '', path = ''] = /^\/(\w+)(\/.*)?$/.exec(request.url ?? '') ?? [];
    this.asked.push(`${service} ${path}`);
    const answering = this.answers.get(service as ServiceId);
    if (answering === undefined) reply(response, 404, 'text/plain', 'Resource not found.');
    else answering(request, response, address);
  }
}

/** An answer at once. */
export function reply(response: ServerResponse, status: number, type: string, body: string | Buffer, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(body);
}

/** The usual good answer: JSON, or Atom where it is XML. */
export function says(body: string): Answering {
  return (_request, response) => reply(response, 200, body.startsWith('<') ? 'application/atom+xml; charset=utf-8' : 'application/json; charset=utf-8', body);
}
