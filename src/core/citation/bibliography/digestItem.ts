/** Papers as a digest of the user's own keeps them: CSL-JSON that Zotero and Pandoc read, with all that the reader of digests looks for. */
import { isVerified, type Paper } from '../../paper';
import { appendToJson, readBibliography, type BibliographyAddition } from './bibliography';
import { assignKeys } from './bibliographyRecord';
import { cslItem, type CslDate, type CslItem } from './cslItem';

/**
 * The one edit that adds to a digest in CSL-JSON the `papers` it lacks, in the file's own style, at its end; nothing else changes.
 * `keys` holds the wanted key of each paper by its id. A record with gaps gets no key but its identifier: the key is made when its
 * author and year are known.
 */
export function addToDigest(text: string, papers: readonly Paper[], keys: ReadonlyMap<string, string>): BibliographyAddition {
  const { records, problem } = readBibliography(text, 'csl-json');
  if (problem !== undefined) return { problem };
  const assignment = assignKeys(papers, keys, records);
  if (assignment.missing.length === 0) return { keys: assignment.keys };
  const items = assignment.missing.map(paper => digestItem(paper, hasKey(paper) ? (assignment.keys.get(paper.id) ?? paper.id) : paper.id));
  return { keys: assignment.keys, edit: appendToJson(text, items) };
}

/** The CSL record of `paper` with its abstract, keywords, code, and both of its dates and ids, in the fields where Zotero keeps them. */
export function digestItem(paper: Paper, key: string): CslItem {
  const { published, date, arxiv, url, abstract, keywords, code, factSources } = paper;
  return {
    ...cslItem(paper, key),
    ...(published !== undefined && date !== undefined && { submitted: cslDate(date) }),
    ...(arxiv !== undefined && { archive: 'arXiv', archive_location: arxiv }),
    ...(url !== undefined && { URL: url }),
    ...(keywords !== undefined && keywords.length > 0 && { keyword: keywords.join(', ') }),
    ...customOf(code, factSources),
    ...(abstract !== '' && { abstract }),
  };
}

/** CSL's place for what it has no field for: the address of the code, and who said what when, as `"venue": "crossref 2024-06-07"`. */
function customOf(code: string | undefined, factSources: Paper['factSources'] = {}): { readonly custom?: object } {
  const said = Object.entries(factSources).flatMap(([fact, source]) => (source === undefined ? [] : [[fact, `${source.service} ${source.on}`] as const]));
  const custom = { ...(code !== undefined && { code }), ...(said.length > 0 && { factSources: Object.fromEntries(said) }) };
  return Object.keys(custom).length > 0 ? { custom } : {};
}

function hasKey(paper: Paper): boolean {
  return isVerified(paper) || paper.citationKey !== undefined;
}

function cslDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}
