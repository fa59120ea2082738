/**
 * The vocabulary of the project: every room speaks of papers in these shapes.
 * All of them are plain, readonly data, so that one Paper object can travel from the parser to the tree, the search and the citation.
 */

/** A person or group as named in the record. `family` alone stands for a name that has no parts ("OpenAI Team"). */
export interface Author {
  readonly family: string;
  readonly given?: string;
}

/** Where a paper stands in a digest, so that it can be shown there. Lines count from 0; `endLine` is the last line of the paper. */
export interface Source {
  /** URI of the digest file; the file name until the host knows better. */
  readonly uri: string;
  readonly startLine: number;
  readonly endLine: number;
}

/** Who said a fact of a record, and on which day, ISO. */
export interface FactSource {
  /** The id of a service: `crossref`. */
  readonly service: string;
  readonly on: string;
}

/**
 * What kind of work a record describes, in CSL's terms. Absent where unknown.
 * A preprint is an `article`, a journal article an `article-journal`.
 */
export type PaperType =
  | 'article'
  | 'article-journal'
  | 'paper-conference'
  | 'chapter'
  | 'book'
  | 'thesis'
  | 'report'
  | 'dataset'
  | 'software'
  | 'webpage';

/** A paper that a digest lists. An absent field is unknown, never guessed. */
export interface Paper {
  /** `arxiv:2308.12908` (no version), else `doi:10.…` (lower case), else `title:` + the normalised title. */
  readonly id: string;
  /** Readable text: no LaTeX residue, white space folded. */
  readonly title: string;
  /** Empty where the digest gives none. */
  readonly abstract: string;
  /** In the order of the paper; empty where unknown. */
  readonly authors: readonly Author[];
  /** When the work was first public, ISO, as precise as known: `2023`, `2023-08`, `2023-08-24`. */
  readonly date?: string;
  /** When the version of record appeared at its venue, ISO, where that differs from `date`. A citation prefers it. */
  readonly published?: string;
  /** Journal, conference or workshop. */
  readonly venue?: string;
  readonly type?: PaperType;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  readonly publisher?: string;
  /** arXiv identifier without version: `2308.12908`, `math/9712345`. */
  readonly arxiv?: string;
  /** arXiv primary category, `cs.LG`. */
  readonly arxivCategory?: string;
  /** DOI without resolver, lower case: `10.1109/isca59077.2024.00019`. */
  readonly doi?: string;
  /** The page the digest links to, http or https only. */
  readonly url?: string;
  /** Where the code or data is, http or https only. */
  readonly code?: string;
  /** The citation key the digest itself gives (a .bib's key); kept as it is. */
  readonly citationKey?: string;
  readonly keywords?: readonly string[];
  /** Where facts come from that a service said, by the names they have here. */
  readonly factSources?: Readonly<Partial<Record<string, FactSource>>>;
  /** Headings the digest put the paper under, outermost first. */
  readonly headings: readonly string[];
  /** Every place that lists the paper, in the order the digests were given. */
  readonly sources: readonly Source[];
}

/** A named group of papers. */
export interface Theme {
  readonly id: string;
  readonly name: string;
  readonly papers: readonly Paper[];
  /** The second level, in a large digest: themes that share `papers` out among themselves. */
  readonly themes?: readonly Theme[];
}

/** How far the user is with a paper. */
export type ReadingState = 'toRead' | 'unread' | 'read';

/** How bad a problem is: an `error` lost something, a `warning` may have, `information` is for the curious. */
export type Severity = 'error' | 'warning' | 'information';

/** Something that could not be read or does not fit, and where. Data only: ui makes the sentence. */
export interface Problem {
  /** Stable, kebab-case: `no-papers`, `binary-file`, `unreadable-entry`. */
  readonly code: string;
  readonly severity: Severity;
  /** What the sentence needs, in plain words: the offending text or name. Untrusted. */
  readonly detail: string;
  readonly source: Source;
}

/** Whether the record is complete enough to cite without gaps: somebody wrote it, and it is known when. */
export function isVerified(paper: Paper): boolean {
  return paper.authors.length > 0 && (paper.published ?? paper.date) !== undefined;
}

/** The year a citation shows: of the version of record where there is one, else of the preprint. */
export function yearOf(paper: Paper): string | undefined {
  return (paper.published ?? paper.date)?.slice(0, 4);
}
