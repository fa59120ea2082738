/**
 * Sends the resolver's requests. What comes from outside is bounded in every way: time, size, kind, and where it may come from.
 * Uses the global `fetch`, which goes through the proxy of VS Code's settings inside of the extension host.
 */
import type { Failure, ServiceAnswer, ServiceRequest } from '../../core/resolve';

export interface ServiceClientOptions {
  /** For the whole of an answer, redirects included, in milliseconds. */
  readonly timeout?: number;
  /** The largest answer that is read, unpacked, in bytes. */
  readonly mostBytes?: number;
}

/** Slow services take ten seconds on a bad day. */
const TIMEOUT = 30_000;

/** A hundred records with their abstracts are a tenth of it. */
const MOST_BYTES = 5 * 1024 * 1024;

const MOST_REDIRECTS = 3;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Plain http never leaves the machine. */
const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|\[::1\]|localhost)$/;

/** The connection was lost in the middle of an answer. */
class BrokenOff extends Error {}

export class ServiceClient {
  private readonly timeout: number;
  private readonly mostBytes: number;

  constructor({ timeout = TIMEOUT, mostBytes = MOST_BYTES }: ServiceClientOptions = {}) {
    this.timeout = timeout;
    this.mostBytes = mostBytes;
  }

  /**
   * The answer to a request, whatever its status; a failure where there is none that may be read. Goes to the request's origins only,
   * by https (plain http on the loopback address). Rejects with the signal's reason when `signal` aborts, and never otherwise.
   */
  async send(request: ServiceRequest, signal: AbortSignal): Promise<ServiceAnswer | Failure> {
    signal.throwIfAborted();
    const timeout = AbortSignal.timeout(this.timeout);
    // Ends the connection when reading stops early: an answer that is too large or of the wrong kind.
    const hangUp = new AbortController();
    try {
      return await this.exchange(request, AbortSignal.any([signal, timeout, hangUp.signal]));
    } catch (error) {
      signal.throwIfAborted();
      if (timeout.aborted) return { kind: 'unreachable', detail: `no answer in ${this.timeout / 1000} s` };
      return { kind: error instanceof BrokenOff ? 'broken' : 'unreachable', detail: reasonOf(error) };
    } finally {
      hangUp.abort();
    }
  }

  private async exchange(request: ServiceRequest, signal: AbortSignal): Promise<ServiceAnswer | Failure> {
    let { url } = request;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      if (!mayContact(url, request.origins)) return { kind: 'unexpected-content', detail: `redirected to ${originOf(url)}` };
      const response = await fetch(url, {
        method: request.method,
        headers: request.headers,
        body: request.body ?? null,
        redirect: 'manual',
        credentials: 'omit',
        signal,
      });
      const location = response.headers.get('location');
      if (!REDIRECTS.has(response.status) || location === null) return this.read(response, request);
      if (!URL.canParse(location, url)) return { kind: 'broken', detail: 'redirected to nowhere' };
      url = new URL(location, url).href;
    }
    return { kind: 'broken', detail: `redirected more than ${MOST_REDIRECTS} times` };
  }

  private async read(response: Response, request: ServiceRequest): Promise<ServiceAnswer | Failure> {
    const type = mediaType(response.headers.get('content-type'));
    if (response.ok && !request.accepts.includes(type)) return { kind: 'unexpected-content', detail: type || 'no content type' };
    const body = await this.textOf(response);
    if (body === undefined) return { kind: 'unexpected-content', detail: `more than ${this.mostBytes} bytes` };
    return { status: response.status, headers: Object.fromEntries(response.headers), body, receivedAt: Date.now() };
  }

  /** The text of an answer as it arrives; undefined as soon as it is too large, whatever it announced. Unreadable bytes become U+FFFD. */
  private async textOf(response: Response): Promise<string | undefined> {
    if (response.body === null) return '';
    if (Number(response.headers.get('content-length')) > this.mostBytes) return undefined;
    const decoder = new TextDecoder(charsetOf(response.headers.get('content-type')));
    const parts: string[] = [];
    let bytes = 0;
    try {
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
        bytes += chunk.byteLength;
        if (bytes > this.mostBytes) return undefined;
        parts.push(decoder.decode(chunk, { stream: true }));
      }
    } catch (error) {
      throw new BrokenOff(reasonOf(error), { cause: error });
    }
    return parts.join('') + decoder.decode();
  }
}

/** Whether an address is one of the service's own, by https or on this machine, and without a name and password in it. */
function mayContact(address: string, origins: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, origin, username, password } = new URL(address);
  if (username !== '' || password !== '' || !origins.includes(origin)) return false;
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : 'nowhere';
}

function mediaType(header: string | null): string {
  return header?.split(';')[0]?.trim().toLowerCase() ?? '';
}

function charsetOf(header: string | null): string {
  const charset = /charset="?([\w-]+)/i.exec(header ?? '')?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).encoding;
  } catch {
    return 'utf-8';
  }
}

/** Why there was no answer: `fetch` says "fetch failed" and hides the reason, ENOTFOUND or ECONNRESET, one level down. */
function reasonOf(error: unknown): string {
  if (error instanceof BrokenOff) return error.message;
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  const code: unknown = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  if (typeof code === 'string') return code;
  return error instanceof Error ? error.message : String(error);
}
