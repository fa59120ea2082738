/** XML as the arXiv API writes it: elements, attributes and text, and nothing that could do more than that. */
import { XMLParser } from 'fast-xml-parser';
import type { ServiceAnswer, Reply } from '../service';
import { failureOf } from './failureOf';
import { opening } from './json';

/** Elements that may stand once or often. */
const REPEATED = new Set(['entry', 'author', 'category', 'link']);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  removeNSPrefix: true,
  // Numbers stay as they are written: an identifier such as 2308.12900 is no number.
  parseTagValue: false,
  parseAttributeValue: false,
  // Entities are resolved by readableText, once, and only the characters that XML itself names.
  processEntities: false,
  isArray: (name) => REPEATED.has(name),
});

/** The reply that `reader` makes of a good XML answer with the root `root`; the failure that fits a bad one. */
export function readXml(answer: ServiceAnswer, root: string, reader: (root: unknown) => Reply): Reply {
  const body = answer.body.replace(/^\ufeff/, '').trim();
  const isRoot = new RegExp(`^(?:<\\?xml[^>]*>\\s*)?(?:<!--[^]*?-->\\s*)?<(?:\\w+:)?${root}[\\s>]`).test(body);
  const failure = failureOf(answer);
  // The arXiv API describes a bad question in a feed, with status 400 or 200.
  if (failure !== undefined && !(failure.kind === 'refused' && isRoot)) return { failure };
  // None of the services declares a document type; the only use of one would be entities that grow.
  if (!isRoot || /<!DOCTYPE|<!ENTITY/i.test(body)) return { failure: { kind: 'unexpected-content', detail: opening(body) } };
  if (!new RegExp(`</(?:\\w+:)?${root}>$`).test(body)) return { failure: { kind: 'broken', detail: 'incomplete XML' } };
  let document: unknown;
  try {
    document = parser.parse(body);
  } catch (error) {
    return { failure: { kind: 'broken', detail: error instanceof Error ? opening(error.message) : 'invalid XML' } };
  }
  return reader((document as Readonly<Record<string, unknown>>)[root]);
}
