/** What somebody means who pastes or types something to add a paper by. */
import { arxivId, doi } from '../identity';
import type { Identifier } from './question';

/**
 * - `id`: an identifier or a link that holds one.
 * - `title`: anything else with words in it.
 * - `unknown-link`: an address that names no paper as far as anybody can tell from it.
 */
export type Pasted =
  | { readonly kind: 'id'; readonly id: Identifier }
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'unknown-link'; readonly address: string }
  | { readonly kind: 'nothing' };

/** Longer than any title, in characters. */
const LONGEST_TITLE = 500;

/** What publishers put behind a DOI in their addresses: `/full`, `.pdf`, and the version of a bioRxiv or medRxiv preprint. */
const BEHIND_DOI = /(?:\/(?:full|pdf|epdf|abstract|meta|html|fulltext|summary|references|download)|\.full|\.pdf|\.abstract|\.full-text)+$/i;
const PREPRINT_VERSION = /^(10\.(?:1101|64898)\/[\d.]+?)v\d+$/;

/** Publishers whose addresses hold all of the DOI but its prefix. ACL: https://aclanthology.org/faq/doi/ */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/^(?:www\.)?nature\.com\/articles\/([a-z0-9][\w.-]+)$/i, '10.1038/'],
  [/^(?:www\.)?aclanthology\.org\/((?:\d{4}\.[\w-]+\.\d+)|(?:[A-Z]\d{2}-\d{4}))$/, '10.18653/v1/'],
];

/** Reads what was pasted: an arXiv id, a DOI, a link (arXiv, DOI, Hugging Face, OpenReview, a publisher's page), or a title. */
export function readPasted(text: string): Pasted {
  const pasted = text.replace(/\s+/g, ' ').trim().replace(/^[<("'“]+|[>)"'”]+$/g, '').trim();
  const address = /^(?:https?:\/\/)?((?:[\w-]+\.)+[a-z]{2,})(?::\d+)?(\/\S*)?$/i.exec(pasted);
  if (address !== null && !/^10\.\d{4,9}\//.test(pasted)) return readLink(pasted, address[1] ?? '', address[2] ?? '');
  const arxiv = arxivId(pasted);
  if (arxiv !== undefined) return { kind: 'id', id: { kind: 'arxiv', value: arxiv } };
  const found = /\b10\.\d{4,9}\//.test(pasted) && !/\s/.test(pasted.replace(/^doi:? */i, '')) ? doi(pasted) : undefined;
  if (found !== undefined) return { kind: 'id', id: { kind: 'doi', value: withoutTail(found) } };
  if (!/\p{L}/u.test(pasted)) return { kind: 'nothing' };
  return { kind: 'title', title: pasted.slice(0, LONGEST_TITLE).replace(/(?<!\.)\.$/, '') };
}

function readLink(pasted: string, host: string, rest: string): Pasted {
  const plain = decoded(rest);
  const path = plain.replace(/[?#].*$/, '').replace(/\/+$/, '');
  const arxiv = arxivId(`${host}${plain}`) ?? arxivInPath(host, path);
  if (arxiv !== undefined) return { kind: 'id', id: { kind: 'arxiv', value: arxiv } };
  if (/(?:^|\.)openreview\.net$/i.test(host) && /^\/(?:forum|pdf|references\/pdf|attachment)$/.test(path)) {
    const value = /[?&](?:id|noteId)=([\w-]{4,40})(?=[&#]|$)/.exec(rest)?.[1];
    if (value !== undefined) return { kind: 'id', id: { kind: 'openReview', value } };
  }
  // The DOI may stand in the path, or as a parameter (`?doi=10.…`); what follows a question mark in the path is none of it.
  const found = doi(path) ?? doi(/[?&](?:doi|id)=([^&#]+)/i.exec(plain)?.[1] ?? '');
  if (found !== undefined) return { kind: 'id', id: { kind: 'doi', value: withoutTail(found) } };
  for (const [pattern, prefix] of PREFIXES) {
    const suffix = pattern.exec(host + path.replace(/\.pdf$/i, ''))?.[1];
    if (suffix !== undefined) return { kind: 'id', id: { kind: 'doi', value: (prefix + suffix).toLowerCase() } };
  }
  return { kind: 'unknown-link', address: pasted };
}

/** Pages about arXiv papers that name them by their bare id: `ar5iv.labs.arxiv.org/html/…`, `scholar.archive.org/…` do not. */
function arxivInPath(host: string, path: string): string | undefined {
  return /(?:^|\.)(?:arxiv\.org|ar5iv\.org|alphaxiv\.org|huggingface\.co|hf\.co|paperswithcode\.com|catalyzex\.com|emergentmind\.com)$/i.test(host)
    ? arxivId((/\/(?:papers|paper|abs|pdf|html|format|overview)\/(?:arxiv:)?([^/]+(?:\/\d{7}(?:v\d+)?)?)$/i.exec(path)?.[1] ?? '').replace(/\.(?:pdf|md)$/i, ''))
    : undefined;
}

function withoutTail(value: string): string {
  const short = value.replace(/[?#].*$/, '').replace(BEHIND_DOI, '');
  return PREPRINT_VERSION.exec(short)?.[1] ?? short;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
