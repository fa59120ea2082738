/** Lists of papers in Markdown: weekly tables, awesome lists, daily digests, rendered mails. */
import type { DigestFormat } from './format';
import { listReading } from './list/listReading';
import { type PageReading, readBlocks } from './list/readBlocks';
import { statedPapers } from './list/statedPapers';
import { markdownBlocks } from './markdown/blocks';

/** How much of a page tells what it is, in characters. */
const SAMPLE = 65_536;

/** How much of a page may be front matter, in characters. */
const LONGEST_FRONT_MATTER = 4_000;

/** A paper that takes less than one in so many lines of a page of more than so many is only mentioned. */
const MENTION_SHARE = 10;
const FEWEST_OTHER_LINES = 40;

/** Headings, list markers, table rows, links: what Markdown is told by. */
const MARKUP =
  /^(?:#{1,6} \S|[ \t]*(?:[-*+]|\d{1,3}[.)]) \S|[ \t]*\|.*\||[ \t]*\*\*|---[ \t]*$)|\]\([^\s)]{0,300}\)|\*\*[^*\n]{1,200}\*\*/gm;

const LICENCE =
  /\b(?:redistribution and use in source and binary forms|permission is hereby granted, free of charge|(?:the )?software is provided ["“']?as[ -]is|terms and conditions for use|GNU (?:Lesser |Affero )?General Public License)\b/i;

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
    const stated = statedPapers(text);
    const page = readBlocks(markdownBlocks(text), [titleOf(text), fileName.slice(fileName.lastIndexOf('/') + 1)], stated?.count);
    const reading = listReading(mentionsOne(page, text) || isLicence(page, text) ? { papers: [], untitled: [] } : page, fileName);
    // That one part of the list is empty says nothing of the others.
    return stated === undefined || (stated.count === 0 && reading.papers.length > 0) ? reading : { ...reading, stated: stated.count, statedLine: stated.line };
  },
};

/** The title that a page has in its front matter; empty where it has none. */
function titleOf(text: string): string {
  const fence = /^(?:---|\+\+\+)(?=\n)/.exec(text)?.[0];
  const front = fence === undefined ? [] : text.slice(0, LONGEST_FRONT_MATTER).split(`\n${fence}`, 2);
  return front.length < 2 ? '' : (/^title[ \t]*[:=][ \t]*["']?(.{1,200}?)["']?[ \t]*$/m.exec(front[0] ?? '')?.[1] ?? '');
}

/** Names and years in the terms of a licence are those of its holders, unless something links to a paper. */
function isLicence({ papers }: PageReading, text: string): boolean {
  return papers.length > 0 && papers.every(({ entry }) => entry.paperLink === 'none') && LICENCE.test(text);
}

/** A page on something else that names one paper, as the README of a program its own: the paper is a small part of what is said. */
function mentionsOne({ papers }: PageReading, text: string): boolean {
  const [paper] = papers;
  if (papers.length !== 1 || paper === undefined) return false;
  const lines = text.split('\n').filter((line) => line.trim() !== '').length;
  return lines > FEWEST_OTHER_LINES && (paper.end - paper.start + 1) * MENTION_SHARE < lines;
}
