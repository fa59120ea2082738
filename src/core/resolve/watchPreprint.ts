/** Whether a cited preprint has been published, or taken back, since. */
import { yearOf, type Author, type Paper } from '../paper';
import { type CompletedRecord, type DatedRecord, combine } from './combine';
import { chooseMatch } from './matching/chooseMatch';
import { matchScore } from './matching/matchScore';
import { identifierKey, identifiersOf, questionOf } from './question';
import type { RecordFacts } from './workRecord';

/** A field that the published version has another value for; undefined where one of them has none. */
export interface FieldChange {
  readonly field: keyof RecordFacts;
  readonly before: string | undefined;
  readonly after: string;
}

/** What became of a preprint. `changes` are in the order of a reference; `record` is what the paper would be completed with. */
export type PreprintNews =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'published'; readonly record: CompletedRecord; readonly changes: readonly FieldChange[] }
  /** `record` and `changes` where it was published before it was taken back. */
  | { readonly kind: 'retracted'; readonly notice: CompletedRecord['notices'][number]; readonly record?: CompletedRecord; readonly changes: readonly FieldChange[] };

/** What a reference shows. The arXiv id and the citation key are never touched. */
const SHOWN = ['title', 'authors', 'published', 'venue', 'type', 'volume', 'issue', 'pages', 'publisher', 'doi'] as const;

/**
 * Compares a paper with what the services say about its work now. Records of another work are left out: those that share no identifier
 * with the paper have to match by title as well as any other.
 */
export function watchPreprint(paper: Paper, records: readonly DatedRecord[]): PreprintNews {
  const own = ofPaper(paper, records);
  const notice = combine(own)?.notices.find(({ kind }) => kind === 'retracted' || kind === 'withdrawn');
  const hasPublished = own.some(({ record }) => record.version === 'published');
  const record = hasPublished ? combine(own) : undefined;
  const changes = record === undefined ? [] : changesOf(paper, record.facts);
  if (notice !== undefined) {
    return { kind: 'retracted', notice, ...(record === undefined ? {} : { record }), changes };
  }
  if (record === undefined || isPublished(paper) || changes.length === 0) return { kind: 'nothing' };
  return { kind: 'published', record, changes };
}

/** Whether a paper's own record already is the published version's. */
function isPublished(paper: Paper): boolean {
  return paper.doi !== undefined && paper.venue !== undefined && paper.published !== undefined;
}

/**
 * Of a paper that is a title and no more, the records of the one work that has it: as sure as its record would be complete. Two works of
 * that title are none.
 */
function ofPaper(paper: Paper, records: readonly DatedRecord[]): readonly DatedRecord[] {
  if (identifiersOf(paper).length > 0 || paper.authors.length > 0) return records.filter((dated) => isOfPaper(paper, dated, records));
  const { verdict, candidates } = chooseMatch(questionOf(paper), records.map(({ record }) => record));
  return verdict === 'accept' ? records.filter(({ record }) => candidates[0]?.records.includes(record)) : [];
}

function isOfPaper(paper: Paper, { record }: DatedRecord, all: readonly DatedRecord[]): boolean {
  const known = new Set(identifiersOf(paper).map(identifierKey));
  const keys = [...identifiersOf(record.facts), ...record.related.map(({ id }) => id)].map(identifierKey);
  if (keys.some((key) => known.has(key))) return true;
  // A record that the preprint's own record points to: arXiv names the DOI under which its paper appeared.
  const pointedTo = all.filter((other) => identifiersOf(other.record.facts).map(identifierKey).some((key) => known.has(key)));
  const named = new Set(pointedTo.flatMap((other) => other.record.related.map(({ id }) => identifierKey(id))));
  if (keys.some((key) => named.has(key))) return true;
  return chooseMatch(questionOf(paper), [record]).verdict === 'accept' && matchScore(questionOf(paper), record.facts).authors !== undefined;
}

function changesOf(paper: Paper, facts: RecordFacts): readonly FieldChange[] {
  // A citation of the paper shows the published version's date, which a record has in `date` where it knows of no preprint.
  const after = { ...facts, published: facts.published ?? facts.date };
  return SHOWN.flatMap((field) => {
    const [old, value] = [shown(paper[field]), shown(after[field])];
    if (value === undefined || value === old) return [];
    // A later year is news; a day more or less of the same year is not.
    if (field === 'published' && old === undefined && value.slice(0, 4) === yearOf(paper) && paper.venue !== undefined) return [];
    return [{ field, before: old, after: value }];
  });
}

function shown(value: string | readonly Author[] | undefined): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  return value.length === 0 ? undefined : value.map(({ family, given }) => (given === undefined ? family : `${family}, ${given}`)).join('; ');
}
