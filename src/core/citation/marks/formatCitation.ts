import type { Paper } from '../../paper';
import { CitationStyle, type CitedItem } from '../csl/citationStyle';
import { cslItem, type CslItem } from '../bibliography/cslItem';
import { citationKeys } from '../keys/key';
import { readLocator } from '../csl/locator';
import type { CitationFormat } from './citationFormat';
import { footnote } from './footnote';
import type { CitationDetails } from './mark';
import { plainCitation } from './plainCitation';

export interface FormatOptions {
  readonly format: CitationFormat;
  /** A bundled style's id or the XML of a .csl file; for `footnote`, `citation` and `reference`. Default: APA. */
  readonly style?: string;
  /** BCP 47 tag of the note's language. Default: the style's own. */
  readonly lang?: string;
  /** Citation keys by paper id, where they are settled. Default: the papers' bare keys. */
  readonly keys?: ReadonlyMap<string, string>;
  /** Prefix, locator and the like by paper id, for the formats that have a place for them. */
  readonly details?: ReadonlyMap<string, CitationDetails>;
}

export const DEFAULT_STYLE = 'apa';

/**
 * The citation of `papers`, in this order, as Markdown: what stands in the note at an empty place. References of several papers are
 * paragraphs; footnotes are their marks, a blank line and their definitions. Unknown years read n.d.; an unknown author is left out.
 * Throws where `style` is neither a bundled style nor CSL.
 */
export function formatCitation(papers: readonly Paper[], { format, style = DEFAULT_STYLE, lang, keys, details }: FormatOptions): string {
  const settled = keys ?? citationKeys(papers);
  const keyOf = (paper: Paper): string => settled.get(paper.id) ?? paper.id;
  switch (format) {
    case 'reference':
      return papers.map(paper => referenceText(paper, keyOf(paper), style, lang)).join('\n\n');
    case 'footnote': {
      const notes = papers.map(paper => footnote(keyOf(paper), referenceText(paper, keyOf(paper), style, lang)));
      return `${notes.map(note => note.mark).join('')}\n\n${notes.map(note => note.definition).join('\n')}`;
    }
    case 'citation': {
      const items = new Map(papers.map(paper => [keyOf(paper), cslItem(paper, keyOf(paper))]));
      const engine = styleOf(style, lang);
      const group = { items: papers.map(paper => citedItem(keyOf(paper), details?.get(paper.id) ?? {}, engine)) };
      const { text, note } = engine.citation(items, group, 'markdown');
      // What a note style puts into a note is the citation here.
      return note ?? text;
    }
    case 'pandoc':
    case 'narrative':
    case 'myst':
    case 'latex':
    case 'wikilink':
    case 'link':
      return plainCitation(papers, format, settled, details);
  }
}

/** Locators as styles take them: "pp. 33-35" is pages, and what is no place is a suffix. */
function citedItem(key: string, { prefix = '', locator = '', suppressAuthor }: CitationDetails, style: CitationStyle): CitedItem {
  const place = readLocator(locator, style.locatorTerms);
  return {
    key,
    ...(prefix.trim() !== '' && { prefix: `${prefix.trim()} ` }),
    ...(place.locator !== undefined && { locator: place.locator, ...(place.label !== undefined && { label: place.label }) }),
    ...(place.suffix.trim() !== '' && { suffix: /^[,;:.]/.test(place.suffix.trim()) ? place.suffix : `, ${place.suffix.trim()}` }),
    ...(suppressAuthor && { suppressAuthor: true }),
  };
}

/** The full reference of `paper` as one line of Markdown. */
export function referenceText(paper: Paper, key: string, style: string = DEFAULT_STYLE, lang?: string): string {
  return itemReference(cslItem(paper, key), style, lang);
}

/** The full reference of a record as one line of Markdown. */
export function itemReference(item: CslItem, style: string = DEFAULT_STYLE, lang?: string): string {
  return styleOf(style, lang).reference(item, 'markdown');
}

/** Styles at work, by source and language. A note uses one or two; more than this many are not kept. */
const kept = new Map<string, CitationStyle>();
const KEPT = 8;

/** The style of this source and language, kept for the next time. Throws where `source` is neither a bundled style nor CSL. */
export function styleOf(source: string, lang: string | undefined): CitationStyle {
  const name = `${lang ?? ''} ${source}`;
  const style = kept.get(name) ?? new CitationStyle(source, lang);
  kept.delete(name);
  kept.set(name, style);
  const oldest = kept.keys().next();
  if (kept.size > KEPT && oldest.done !== true) kept.delete(oldest.value);
  return style;
}
