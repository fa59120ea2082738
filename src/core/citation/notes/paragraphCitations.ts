import { InlineScanner, type ScannedCitation } from './inlineScanner';

/** The citations in one paragraph of Markdown, without its block marks. Linear in its length. */
export function paragraphCitations(paragraph: string): readonly ScannedCitation[] {
  return paragraph.includes('@') ? new InlineScanner(paragraph, 0, paragraph.length).scan() : [];
}
