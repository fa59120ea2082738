import { paperId } from '../identity';
import type { Paper } from '../paper';
import type { CompletedRecord } from './combine';

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
  return completePaper({ id: '', title: record.facts.title, abstract: '', authors: [], headings: [], sources: [] }, record);
}
