import type { CslItem } from '../bibliography/cslItem';
import type { ScannedCitation } from '../notes/inlineScanner';
import { parseCitations } from '../notes/parseCitations';
import type { CitationStyle, FormattedNote } from './citationStyle';
import { citedGroup } from './citedGroup';
import type { TextOutput } from './styledText';

/** A note's citations as found and as formatted, in the same order, and its reference list. */
export interface NoteCitations extends FormattedNote {
  readonly found: readonly ScannedCitation[];
}

/**
 * Formats all citations of a Markdown note, and the list of the records it cites in the style's order.
 * `items` holds the records by key; a citation without any known key formats to an empty text.
 */
export function formatNote(note: string, items: ReadonlyMap<string, CslItem>, style: CitationStyle, output: TextOutput): NoteCitations {
  const found = parseCitations(note);
  const groups = found.map(citation => citedGroup(note, citation, style.locatorTerms));
  return { found, ...style.note(items, groups, [], output) };
}
