import { paperId } from '../identity';
import type { Paper } from '../paper';
import type { CompletedRecord } from './combine';
import type { Identifier } from './question';

/**
 * The paper with its verified record: bibliographic facts are the record's where it has them; where the paper stands, its citation key,
 * its abstract and its links stay the digest's. The id follows the identifiers, so it may change from `title:…` to `arxiv:…`.
 */
export function completePaper(paper: Paper, { facts }: CompletedRecord): Paper {
  const { abstract, url, code, keywords, ...record } = facts;
  const completed: Paper = {
    ...paper,
    ...record,
    abstract: paper.abstract === '' ? (abstract ?? '') : paper.abstract,
    ...(paper.url === undefined && url !== undefined ? { url } : {}),
    ...(paper.code === undefined && code !== undefined ? { code } : {}),
    ...(paper.keywords === undefined && keywords !== undefined ? { keywords } : {}),
  };
  return { ...completed, id: paperId(completed) };
}

/** A paper of its own from a record that no digest lists: an online hit that is cited, a link that was pasted. */
export function paperFromRecord(record: CompletedRecord): Paper {
  return { ...paperOf(record), factSources: record.sources };
}

function paperOf(record: CompletedRecord): Paper {
  return completePaper({ id: '', title: record.facts.title, abstract: '', authors: [], headings: [], sources: [] }, record);
}

/** A paper of which nothing is known but its identifier, which stands for its title: unverified, and nothing in it is invented. */
export function paperFromIdentifier({ kind, value }: Identifier): Paper {
  const facts =
    kind === 'arxiv' ? { title: `arXiv:${value}`, arxiv: value }
    : kind === 'doi' ? { title: `doi:${value}`, doi: value }
    : { title: `OpenReview:${value}`, url: openReviewAddress(value) };
  return { id: paperId(facts), abstract: '', authors: [], headings: [], sources: [], ...facts };
}

/** The page of a submission. */
export function openReviewAddress(forum: string): string {
  return `https://openreview.net/forum?id=${encodeURIComponent(forum)}`;
}

/** What a digest's paper goes by: enough to find it again, whatever becomes of the rest. */
export type PaperNames = Pick<Paper, 'id' | 'title' | 'arxiv' | 'doi'>;

/**
 * A completed record as a paper of a collection to look things up in (`mergeDigests`): under the title and the identifiers that the
 * digest has, so that it completes that very paper also where the services know it by another title.
 */
export function knownPaper({ title, arxiv, doi }: PaperNames, record: CompletedRecord): Paper {
  const paper = { ...paperOf(record), title, ...(arxiv !== undefined && { arxiv }), ...(doi !== undefined && { doi }) };
  return { ...paper, id: paperId(paper) };
}
