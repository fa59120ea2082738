/** CSL-JSON: what Zotero, Mendeley and Crossref export, what Pandoc reads, and what the embedded digest is. */
import type { Paper, Problem } from '../paper';
import { paperFromCsl } from './facts/cslItem';
import { type DigestFormat, type Reading } from './format';
import { jsonFaultProblems } from './json/jsonFaultProblems';
import { type JsonObject, readLooseJson } from './json/looseJson';

/** Keys that only CSL has, as they stand in the text. */
const CSL_KEYS = /"(?:date-parts|container-title|archive_location|citation-key|non-dropping-particle|original-title|event-title|page-first)"\s{0,9}:/;
const CSL_TYPE = /"type"\s{0,9}:\s{0,9}"(?:article|article-journal|paper-conference|chapter|book|thesis|report|dataset|webpage|manuscript)"/;
const TITLE = /"title"\s{0,9}:/;
const NAME = /"family"\s{0,9}:/;

/** Types that nothing else has. */
const CSL_ONLY = /"type"\s{0,9}:\s{0,9}"(?:article-(?:journal|magazine|newspaper)|paper-conference|entry-(?:encyclopedia|dictionary)|post-weblog|legal_case|motion_picture)"/;

/** How much of the text is looked at, in characters; the first items show what they are. */
const SAMPLE = 20_000;

/** Where a service wraps its items: Crossref's `message.items`, others' `items` and `references`. */
const WRAPPERS = ['message', 'items', 'references', 'data'];

export const cslJson: DigestFormat = {
  name: 'CSL-JSON',

  recognise(text) {
    const sample = text.slice(0, SAMPLE).trimStart();
    if (!/^[[{]/.test(sample) || !TITLE.test(sample)) return 0;
    if (CSL_KEYS.test(sample) || (CSL_ONLY.test(sample) && /"id"\s{0,9}:/.test(sample))) return 0.95;
    return NAME.test(sample) && (CSL_TYPE.test(sample) || /"DOI"\s{0,9}:/.test(sample)) ? 0.9 : 0;
  },

  read(text, fileName): Reading {
    const { values, linesOf, faults } = readLooseJson(text);
    const papers: Paper[] = [];
    const problems: Problem[] = [...jsonFaultProblems(faults, fileName)];
    for (const item of items(values)) {
      const lines = linesOf(item) ?? { startLine: 0, endLine: 0 };
      const paper = paperFromCsl(item, { uri: fileName, ...lines });
      if (paper !== undefined) papers.push(paper);
    }
    return { papers, problems };
  },
};

/** The items, however wrapped. Behind a fault, items stand at the top level. */
function items(values: readonly unknown[]): readonly JsonObject[] {
  return values.flatMap((value) => {
    if (Array.isArray(value)) return items(value as readonly unknown[]);
    if (typeof value !== 'object' || value === null) return [];
    const object = value as JsonObject;
    if ('title' in object) return [object];
    const inner = WRAPPERS.map((wrapper) => object[wrapper]).find((content) => typeof content === 'object' && content !== null);
    return inner === undefined ? [] : items([inner]);
  });
}
