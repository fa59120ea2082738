/** Lists of papers in Markdown: weekly tables, awesome lists, daily digests, rendered mails. */
import type { DigestFormat } from './format';
import { listReading } from './list/listReading';
import { readBlocks } from './list/readBlocks';
import { markdownBlocks } from './markdown/blocks';

/** How much of a page tells what it is, in characters. */
const SAMPLE = 65_536;

/** Headings, list markers, table rows, links: what Markdown is told by. */
const MARKUP =
  /^(?:#{1,6} \S|[ \t]*(?:[-*+]|\d{1,3}[.)]) \S|[ \t]*\|.*\||[ \t]*\*\*|---[ \t]*$)|\]\([^\s)]{0,300}\)|\*\*[^*\n]{1,200}\*\*/gm;

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
