/** Lists of papers in Markdown: weekly tables, awesome lists, daily digests, rendered mails. */
import type { Problem } from '../paper';
import { codeLink } from './codeLink';
import { type DigestFormat, problemAt } from './format';
import { type PageReading, readBlocks } from './list/readBlocks';
import { markdownBlocks } from './markdown/blocks';
import { paperFromFacts } from './paperFromFacts';
import type { Reading } from './format';

/** How much of a page tells what it is, in characters. */
const SAMPLE = 65_536;

/** Headings, list markers, table rows, links: what Markdown is told by. */
const MARKUP = /^(?:#{1,6} \S|[ \t]*(?:[-*+]|\d{1,3}[.)]) \S|[ \t]*\|.*\||[ \t]*\*\*|---[ \t]*$)|\]\([^\s)]{0,300}\)|\*\*[^*\n]{1,200}\*\*/gm;

export const markdownDigest: DigestFormat = {
  name: 'Markdown',

  recognise(text, fileName) {
    const sample = text.slice(0, SAMPLE);
    // What begins as data is data, whatever its texts look like.
    if (/^\s*(?:[[{]\s*["{[\]}]|<\?xml|<(?:!doctype|html|feed|rss)\b)/i.test(sample)) return 0;
    const marks = [...sample.matchAll(MARKUP)].slice(0, 200);
    const links = marks.filter(([mark]) => mark.startsWith('](')).length;
    const isNamed = /\.(?:md|markdown|mdx|mkd)$/i.test(fileName);
    if (marks.length < 2 && !isNamed) return marks.length > 0 ? 0.1 : 0;
    return Math.min(0.75, (links > 0 ? 0.55 : 0.3) + (isNamed ? 0.1 : 0) + (/^#{1,6} \S/m.test(sample) ? 0.05 : 0));
  },

  read(text, fileName) {
    return listReading(readBlocks(markdownBlocks(text)), fileName);
  },
};

/** A page's papers in the shape of all digests. */
export function listReading({ papers, untitled }: PageReading, fileName: string): Reading {
  const read = papers.map(({ entry, headings, start, end }) =>
    paperFromFacts({
      ...entry,
      code: entry.code ?? codeLink(entry.abstract),
      headings,
      source: { uri: fileName, startLine: start, endLine: end },
    }),
  );
  const problems: readonly Problem[] = papers.length === 0 ? [] : untitled.map(({ detail, start, end }) => problemAt(fileName, 'missing-title', 'warning', detail, start, end));
  return { papers: read.filter((paper) => paper !== undefined), problems };
}
