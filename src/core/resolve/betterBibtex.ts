/**
 * Zotero's library through the Better BibTeX extension, which answers on the user's own machine:
 * https://retorque.re/zotero-better-bibtex/exporting/json-rpc/ and https://retorque.re/zotero-better-bibtex/exporting/pull/
 * Requests and answers as data; who sends them must keep them on the loopback address.
 */
import type { Failure } from './failure';
import { failureOf } from './reading/failureOf';
import { at, isObject, list, opening, property, raw } from './reading/json';
import type { ServiceAnswer, ServiceRequest } from './service';

/** Zotero listens here; Juris-M on 24119. */
export const ZOTERO_ADDRESS = 'http://127.0.0.1:23119';

/** A library of the user's, the personal one or a group's, or one of its collections. */
export interface ZoteroLibrary {
  readonly id: number;
  /** Of a collection: with the collections around it, `My Library / Engines / Steam`. */
  readonly name: string;
  /** The key of a collection. */
  readonly collection?: string;
}

/** Asks for the user's libraries and their collections. */
export function zoteroLibrariesRequest(agent: string, address = ZOTERO_ADDRESS): ServiceRequest {
  return call('user.groups', [true], agent, address);
}

/** The libraries, the personal one first, as Zotero gives them, each with its collections behind it. Older versions name no collections. */
export function readZoteroLibraries(answer: ServiceAnswer): readonly ZoteroLibrary[] | { readonly failure: Failure } {
  const reply = readCall(answer);
  if ('failure' in reply) return reply;
  if ('error' in reply) return { failure: { kind: 'unexpected-content', detail: `error ${reply.error}` } };
  return list(reply.result).flatMap((library) => {
    const id = property(library, 'id');
    if (typeof id !== 'number' || !Number.isInteger(id)) return [];
    const name = raw(property(library, 'name')) ?? `Library ${id}`;
    return [{ id, name }, ...collectionsOf({ id, name }, property(library, 'collections'))];
  });
}

/** Keys of collections: eight capitals and digits. Anything else is no part of an address. */
const COLLECTION_KEY = /^[A-Z0-9]{8}$/;

/** Nobody nests collections deeper; what seems to is a circle. */
const DEEPEST = 20;

function collectionsOf(library: ZoteroLibrary, value: unknown): readonly ZoteroLibrary[] {
  const all = new Map<string, { readonly name: string; readonly parent: string | undefined }>();
  for (const entry of list(value)) {
    const key = raw(property(entry, 'key'));
    if (key !== undefined && COLLECTION_KEY.test(key)) all.set(key, { name: raw(property(entry, 'name')) ?? key, parent: raw(property(entry, 'parentCollection')) });
  }
  const pathOf = (key: string, depth = 0): string => {
    const collection = all.get(key);
    if (collection === undefined || depth > DEEPEST) return library.name;
    return `${collection.parent === undefined ? library.name : pathOf(collection.parent, depth + 1)} / ${collection.name}`;
  };
  return [...all.keys()].map((key) => ({ id: library.id, name: pathOf(key), collection: key })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Asks for a whole library or collection as CSL-JSON with the user's citation keys: the text of the answer is a digest, for `readDigest`. */
export function zoteroLibraryRequest(library: ZoteroLibrary, agent: string, address = ZOTERO_ADDRESS): ServiceRequest {
  return {
    url: `${address}/better-bibtex/export/${library.collection === undefined ? `library?/${library.id}/library` : `collection?/${library.id}/${library.collection}`}.json`,
    method: 'GET',
    headers: headersFor(agent),
    // It labels its exports as plain text.
    accepts: ['text/plain', 'application/json'],
    origins: [address],
  };
}

/**
 * The CSL-JSON in an answer, each item with its `citation-key`, which older versions give as `id` alone; a failure where it is anything
 * else, because Better BibTeX describes its errors in sentences.
 */
export function readZoteroLibrary(answer: ServiceAnswer): { readonly cslJson: string; readonly count: number } | { readonly failure: Failure } {
  const failure = failureOf(answer);
  if (failure !== undefined) return { failure };
  let items: unknown;
  try {
    items = JSON.parse(answer.body.replace(/^\ufeff/, ''));
  } catch {
    // Below: neither is a list.
  }
  if (!Array.isArray(items)) return { failure: { kind: 'unexpected-content', detail: opening(answer.body) } };
  const keyed = items.filter(isObject).map((item) => (raw(item['citation-key']) === undefined && typeof item['id'] === 'string' ? { ...item, 'citation-key': item['id'] } : item));
  return { cslJson: `${JSON.stringify(keyed, null, 2)}\n`, count: keyed.length };
}

function call(method: string, params: readonly unknown[], agent: string, address: string): ServiceRequest {
  return {
    url: `${address}/better-bibtex/json-rpc`,
    method: 'POST',
    headers: { ...headersFor(agent), 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    accepts: ['application/json'],
    origins: [address],
  };
}

/** Zotero turns away what looks like a web page's request unless it says that it is meant. */
function headersFor(agent: string): Readonly<Record<string, string>> {
  return { accept: 'application/json, text/plain', 'user-agent': agent, 'zotero-allowed-request': '1' };
}

function readCall(answer: ServiceAnswer): { readonly result: unknown } | { readonly error: number } | { readonly failure: Failure } {
  const failure = failureOf(answer);
  if (failure !== undefined) return { failure };
  let value: unknown;
  try {
    value = JSON.parse(answer.body);
  } catch {
    return { failure: { kind: 'unexpected-content', detail: opening(answer.body) } };
  }
  const code = at(value, 'error', 'code');
  if (typeof code === 'number') return { error: code };
  const result = property(value, 'result');
  return result === undefined ? { failure: { kind: 'unexpected-content', detail: opening(answer.body) } } : { result };
}
