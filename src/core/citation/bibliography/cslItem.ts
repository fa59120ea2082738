import type { Author, Paper } from '../../paper';
import { paperAddress } from '../../describe';
import { familyParts } from './nameParts';
import { citedDate, citedDoi, isPreprint, publicationType } from './publication';

/** A name as CSL-JSON has it: parts, or a name that has none. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly 'dropping-particle'?: string;
  readonly 'non-dropping-particle'?: string;
  readonly literal?: string;
}

/** A date as CSL-JSON has it: year, month and day as far as known. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/**
 * A record in CSL-JSON, https://github.com/citation-style-language/schema: what citeproc formats and Pandoc reads.
 * The fields named are those Paper Digest writes; a record read from a file may have any other.
 */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly 'container-title'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly publisher?: string;
  readonly number?: string;
  readonly DOI?: string;
  readonly URL?: string;
  readonly [field: string]: unknown;
}

/**
 * The CSL record of `paper` under its citation key. A preprint is an `article` with arXiv as publisher and its id as number
 * (as Zotero records it and APA, IEEE and ACM print it); a published paper has its venue. What is unknown is left out.
 */
export function cslItem(paper: Paper, key: string): CslItem {
  const type = publicationType(paper);
  const preprint = isPreprint(paper);
  const date = citedDate(paper);
  const address = paperAddress(paper);
  const doi = citedDoi(paper);
  return {
    id: key,
    type,
    title: caseKept(paper.title),
    ...(paper.authors.length > 0 && { author: paper.authors.map(cslName) }),
    ...(date !== undefined && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(!preprint && paper.venue !== undefined && { 'container-title': paper.venue }),
    ...(paper.volume !== undefined && { volume: paper.volume }),
    ...(paper.issue !== undefined && { issue: paper.issue }),
    ...(paper.pages !== undefined && { page: paper.pages.replace(/\s*(?:--|[–—])\s*/g, '-') }),
    ...publisher(paper, preprint),
    ...(preprint && paper.arxiv !== undefined && { number: `arXiv:${paper.arxiv}` }),
    ...(doi !== undefined && { DOI: doi }),
    ...(address !== undefined && { URL: address }),
  };
}

/** Words of capitals and digits ("3D", "EMC2") are marked as not to be changed: title case makes "3d" of them in Pandoc, sentence case everywhere. */
function caseKept(title: string): string {
  return title.replace(/(?<![\p{L}\p{N}])(?=\p{N}*\p{Lu})(?=\p{Lu}*\p{N})[\p{Lu}\p{N}]+(?![\p{L}\p{N}])/gu, '<span class="nocase">$&</span>');
}

function cslName(author: Author): CslName {
  const { particle, family } = familyParts(author);
  if (author.given === undefined) return /\s/.test(family) ? { literal: family } : { family };
  return { family, given: author.given, ...(particle !== undefined && { 'non-dropping-particle': particle }) };
}

function publisher(paper: Paper, preprint: boolean): Pick<CslItem, 'publisher'> {
  if (paper.publisher !== undefined) return { publisher: paper.publisher };
  if (preprint && paper.arxiv !== undefined) return { publisher: 'arXiv' };
  return preprint && paper.venue !== undefined ? { publisher: paper.venue } : {};
}
