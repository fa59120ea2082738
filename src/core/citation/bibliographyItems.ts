import { bibtexItems } from './bibtexItems';
import type { BibliographyKind } from './bibliography';
import type { CslItem } from './cslItem';
import { readCslYaml } from './cslYaml';

/**
 * The CSL records of a bibliography by key, for formatting; of a malformed file those that can be read. With `wanted`, those of these keys at least.
 */
export function bibliographyItems(text: string, kind: BibliographyKind | 'csl-yaml', wanted?: ReadonlySet<string>): ReadonlyMap<string, CslItem> {
  if (kind === 'bib') return bibtexItems(text, wanted);
  return new Map((kind === 'csl-yaml' ? readCslYaml(text).items : jsonItems(text)).map(item => [String(item.id), { ...item, id: String(item.id) }]));
}

function jsonItems(text: string): readonly CslItem[] {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    // Where it is broken, `readBibliography` says.
    return [];
  }
  return Array.isArray(content) ? content.filter((item): item is CslItem => typeof item === 'object' && item !== null && 'id' in item) : [];
}
