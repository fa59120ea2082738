/** Ids of the bundled styles. The styles themselves weigh too much to be loaded for a look at their names. */
export const BUNDLED_STYLES: readonly string[] = [
  'american-medical-association', 'apa', 'association-for-computational-linguistics', 'association-for-computing-machinery', 'chicago-author-date',
  'chicago-note-bibliography', 'harvard-cite-them-right', 'ieee', 'modern-language-association', 'nature', 'springer-lecture-notes-in-computer-science', 'vancouver',
];

/** What people call the bundled styles. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  acl: 'association-for-computational-linguistics',
  acm: 'association-for-computing-machinery',
  ama: 'american-medical-association',
  chicago: 'chicago-author-date',
  'chicago-notes': 'chicago-note-bibliography',
  harvard: 'harvard-cite-them-right',
  lncs: 'springer-lecture-notes-in-computer-science',
  mla: 'modern-language-association',
};

/**
 * The id of the bundled style that `name` means: an id or a short name (`mla`), a file name (`apa.csl`) or an address of the CSL repository
 * (`http://www.zotero.org/styles/apa`). Undefined where it means none.
 */
export function bundledStyle(name: string): string | undefined {
  const id = name.trim().split(/[\\/]/).at(-1)?.replace(/\.csl$/i, '').toLowerCase() ?? '';
  const full = Object.hasOwn(SHORT_NAMES, id) ? SHORT_NAMES[id] : id;
  return full !== undefined && BUNDLED_STYLES.includes(full) ? full : undefined;
}

/** The style that a dependent style (one that only names another) stands for: the address in its link; undefined for a style of its own. */
export function parentStyle(xml: string): string | undefined {
  const link = /<link\b[^>]*\brel\s*=\s*["']independent-parent["'][^>]*>/.exec(xml)?.[0];
  return /\bhref\s*=\s*["']([^"']*)["']/.exec(link ?? '')?.[1];
}
