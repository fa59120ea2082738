import type { CslItem } from '../bibliography/cslItem';
import type { ScannedCitation } from '../notes/inlineScanner';
import type { CitationStyle, FormattedNote } from './citationStyle';
import { citedGroup } from './citedGroup';
import type { TextOutput } from './styledText';

/** A paragraph of a note and the citations in it, as `paragraphCitations` finds them; offsets are the paragraph's own. */
export interface CitingParagraph {
  readonly text: string;
  readonly citations: readonly ScannedCitation[];
}

/**
 * Formats the citations of a note that somebody else has cut into paragraphs, in their order, and its reference list.
 * `items` holds the records by key; a citation without any known key formats to an empty text.
 */
export function formatParagraphs(paragraphs: readonly CitingParagraph[], items: ReadonlyMap<string, CslItem>, style: CitationStyle, output: TextOutput): FormattedNote {
  const groups = paragraphs.flatMap(({ text, citations }) => citations.map(citation => citedGroup(text, citation, style.locatorTerms)));
  return style.note(items, groups, [], output);
}
