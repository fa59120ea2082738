/**
 * What makes two records the same paper: identifiers, and titles compared without accents, case, punctuation and LaTeX.
 */
import type { Paper } from './paper';

const NEW_ARXIV = /\d{4}\.\d{4,5}/;
const OLD_ARXIV = /[a-z-]+(?:\.[A-Z]{2})?\/\d{7}/;
const ARXIV_ID = new RegExp(`^(?:arxiv:)?\\s*(${NEW_ARXIV.source}|${OLD_ARXIV.source})(?:v\\d+)?$`, 'i');
const ARXIV_MENTION = new RegExp(
  `(?:arxiv\\.org/(?:abs|pdf|html|format)/|arxiv\\s*:\\s*|\\bcorr,? abs/|10\\.48550/arxiv\\.|huggingface\\.co/papers/|alphaxiv\\.org/abs/)(${NEW_ARXIV.source}|${OLD_ARXIV.source})(?![\\d])`,
  'i',
);
/** Old ones of Wiley hold angle brackets, the code of an article in its issue: `…17:15/16<1661::AID-SIM968>3.0.CO;2-2`. */
const DOI_MENTION = /\b10\.\d{4,9}\/(?:[^\s"<>{}|\\^`]|<\w{1,9}::[\w-]{1,30}>(?=\d\.\d\.))+/i;

/**
 * The versionless arXiv id that `text` is, or mentions as a link, an `arXiv:` tag or an arXiv DOI; undefined where there is none.
 * A bare number inside other text does not count: too many numbers look like one.
 * Scheme: https://info.arxiv.org/help/arxiv_identifier.html
 */
export function arxivId(text: string): string | undefined {
  const id = (ARXIV_ID.exec(text.trim()) ?? ARXIV_MENTION.exec(text))?.[1];
  if (id === undefined) return undefined;
  // A subject class is not part of an old identifier: math.GT/0309136 is math/0309136.
  return id.includes('/') ? id.toLowerCase().replace(/\.[a-z]{2}\//, '/') : id;
}

/** The DOI that `text` is or mentions, lower case, without resolver and trailing punctuation; undefined where there is none. */
export function doi(text: string): string | undefined {
  const found = DOI_MENTION.exec(text)?.[0];
  if (found === undefined) return undefined;
  // A closing bracket belongs to the sentence unless the DOI opens one itself, as old Wiley and Elsevier ones do.
  const unopened = { ')': count(found, ')') - count(found, '('), ']': count(found, ']') - count(found, '[') };
  let end = found.length;
  for (let last = found.charAt(end - 1); last !== ''; last = found.charAt(end - 1)) {
    if ((last === ')' || last === ']') && unopened[last] > 0) unopened[last]--;
    else if (!'.,;:\'"'.includes(last)) break;
    end--;
  }
  return found.slice(0, end).toLowerCase();
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

const BEYOND_ASCII = /[^\u0000-\u007f]/;
/** What stands between words; the classes of Unicode are looked up several times more slowly. */
const SIGNS = /[^\p{L}\p{N}\p{M}]+/gu;
const PLAIN_SIGNS = /[^a-z0-9]+/g;

/**
 * The title as compared: accents folded, lower case, LaTeX commands, an appended `(arXiv:… )` tag and punctuation gone,
 * words separated by one space. Letters of every script are kept.
 */
export function normaliseTitle(title: string): string {
  const untagged = title.replace(/\(\s*arxiv:[^()]*\)[\s.]*$/i, '');
  const isPlain = !BEYOND_ASCII.test(untagged);
  const letters = isPlain ? untagged : untagged.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return letters
    .replace(/\\[a-zA-Z]+\s*/g, ' ')
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .replace(isPlain ? PLAIN_SIGNS : SIGNS, ' ')
    .trim();
}

/** What a paper's id is made of. */
export type IdFacts = Pick<Paper, 'title' | 'arxiv' | 'doi'>;

/** The id of a paper by the strongest fact known of it: arXiv id, else DOI, else title. */
export function paperId(facts: IdFacts): string {
  if (facts.arxiv !== undefined) return `arxiv:${facts.arxiv}`;
  if (facts.doi !== undefined) return `doi:${facts.doi}`;
  return `title:${normaliseTitle(facts.title)}`;
}

/** Its id, then those that it went by while less was known of it. */
export function paperIds({ arxiv, doi: ownDoi, title }: IdFacts): readonly string[] {
  return [...(arxiv === undefined ? [] : [`arxiv:${arxiv}`]), ...(ownDoi === undefined ? [] : [`doi:${ownDoi}`]), `title:${normaliseTitle(title)}`];
}

/** Finds papers by their ids, and by those that they went by while less was known of them, unless two papers share such a one. */
export function finderById(papers: readonly Paper[]): (id: string) => Paper | undefined {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  // Made when an id is not found: normalising every title takes a while.
  let byFormerId: Map<string, Paper | undefined> | undefined;
  return (id) => {
    const found = byId.get(id);
    if (found !== undefined) return found;
    if (byFormerId === undefined) {
      byFormerId = new Map();
      for (const paper of papers) for (const former of paperIds(paper)) byFormerId.set(former, byFormerId.has(former) ? undefined : paper);
    }
    return byFormerId.get(id);
  };
}

/** Whether a title is none but the paper's identifier, for want of a better one: `arXiv:2308.12908`, `doi:10.1109/…`, `OpenReview:aBcDeFgHiJ`. */
export function isIdentifierTitle(title: string): boolean {
  return /^(?:arxiv:(?:\d{4}\.\d{4,5}|[a-z.-]+\/\d{7})|doi:10\.\d{4,9}\/\S+|openreview:[\w-]+)$/i.test(title);
}

/** Where a bracket closes that the address does not open, `(https://a.org/x)._`; its length where none does. */
function closingBracket(address: string): number {
  let open = 0;
  for (let index = 0; index < address.length; index++) {
    const character = address.charAt(index);
    if (character === '(') open++;
    else if (character === ')' && --open < 0) return index;
  }
  return address.length;
}

/** `text` as an http or https address without trailing punctuation; undefined for anything else, so that no other scheme is ever opened. */
export function webAddress(text: string): string | undefined {
  const found = /https?:\/\/[^\s<>"'{}|\\^`]+/i.exec(text)?.[0];
  if (found === undefined) return undefined;
  let end = closingBracket(found);
  while ('.,;:!?*]'.includes(found.charAt(end - 1))) end--;
  const address = found.slice(0, end);
  return URL.canParse(address) ? address : undefined;
}
