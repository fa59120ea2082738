/** Lists of papers in reStructuredText: documentation of projects, reading groups on Sphinx. */
import type { DigestFormat } from '../format';
import { listReading } from '../list/listReading';
import { readBlocks } from '../list/readBlocks';
import { restructuredTextBlocks } from './blocks';

/** How much of a page tells what it is, in characters. */
const SAMPLE = 65_536;

/** What only reStructuredText has: links in backquotes with an underscore, directives, roles, targets, underlined titles of other signs. */
const MARKS = [
  /`[^`\n]{1,300}<[^<>\n]{1,300}>`_{1,2}/,
  /^\.\. (?:\w[\w-]*::|_[^:\n]{1,100}:)/m,
  /:[a-z]{2,20}:`[^`\n]{1,200}`/,
  /^\S.{0,200}\n([=~^"'#*+-])\1{3,}\s*$/m,
];

export const restructuredText: DigestFormat = {
  name: 'reStructuredText',

  recognise(text, fileName) {
    const sample = text.slice(0, SAMPLE);
    const [links, directives, roles, titles] = MARKS.map((mark) => mark.test(sample));
    const isNamed = /\.(?:rst|rest)$/i.test(fileName);
    if (links !== true && directives !== true && roles !== true && !isNamed) return 0;
    // Markdown's links are none here, and an underlined title is both's.
    const isMarkdown = /\]\([^\s)]{1,300}\)|^#{1,6} /m.test(sample);
    const marks = [links, directives, roles, titles].filter(Boolean).length;
    return Math.min(0.8, (isMarkdown && !isNamed ? 0.15 : 0.5) + 0.1 * marks + (isNamed ? 0.1 : 0));
  },

  read(text, fileName) {
    return listReading(readBlocks(restructuredTextBlocks(text)), fileName);
  },
};
