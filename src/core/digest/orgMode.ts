/**
 * Lists of papers in Emacs' Org mode: headlines, items and tables with links, and headlines with a drawer of properties.
 * Syntax: https://orgmode.org/worg/org-syntax.html. A line of Org becomes a line of Markdown, so that one reader knows what a list of papers is.
 */
import type { DigestFormat } from './format';
import { listReading } from './list/listReading';
import { readBlocks } from './list/readBlocks';
import { markdownBlocks } from './markdown/blocks';

/** How much of a page tells what it is, in characters. */
const SAMPLE = 65_536;

const HEADLINE = /^(\*{1,9})[ \t]+(?:(?:TODO|DONE|NEXT|WAITING|READ|READING|TOREAD|TO-READ|CANCELLED)[ \t]+)?(?:\[#[A-Z]\][ \t]*)?(.*)$/;
const TAGS = /[ \t]+:[\w@#%:]{1,200}:[ \t]*$/;
const KEYWORD = /^[ \t]*#\+(\w{1,30})(?:\[[^\]]{0,80}\])?:/;
const PLANNING = /^[ \t]*(?:CLOSED|SCHEDULED|DEADLINE):[ \t]*[<[]/;
const PROPERTY = /^[ \t]*:([A-Za-z_-]{1,40}):(?:[ \t]+(.*))?$/;
const LINK = /\[\[([^[\]]{1,2000})\](?:\[([^[\]]{1,2000})\])?\]/g;
const BLOCK_START = /^[ \t]*#\+begin_(src|example|export|comment)\b/i;
const BLOCK_END = /^[ \t]*#\+end_(?:src|example|export|comment)\b/i;

/** What a drawer says of a paper, by the name that a line of a list has for it. */
const FACTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Authors: ['author', 'authors'],
    Venue: ['journal', 'booktitle', 'venue', 'journaltitle'],
    Date: ['year', 'date'],
    DOI: ['doi'],
    Link: ['url', 'link', 'eprint', 'arxiv'],
    Abstract: ['abstract'],
    Keywords: ['keywords'],
  }).flatMap(([name, properties]) => properties.map((property) => [property, name] as const)),
);

export const orgMode: DigestFormat = {
  name: 'Org',

  recognise(text, fileName) {
    const sample = text.slice(0, SAMPLE);
    const hasHeadline = /^\*{1,9} \S/m.test(sample);
    const marks = [/^#\+\w{1,30}:/m, /^[ \t]*:PROPERTIES:[ \t]*$/im, /\[\[(?:https?|doi|file|id):[^\]\n]{1,2000}\](?:\[[^\]\n]{1,500}\])?\]/].filter((mark) => mark.test(sample)).length;
    // A star begins an item of Markdown, too.
    if (!hasHeadline && !/\.org$/i.test(fileName)) return 0;
    return marks > 1 ? 0.9 : marks === 1 ? 0.78 : 0;
  },

  read(text, fileName) {
    return listReading(readBlocks(markdownBlocks(asMarkdown(text))), fileName);
  },
};

function asMarkdown(text: string): string {
  let isInBlock = false;
  let isInDrawer = false;
  let depth = 0;
  const lines = text.split('\n').map((line): string => {
    if (isInBlock) {
      isInBlock = !BLOCK_END.test(line);
      return '';
    }
    if (BLOCK_START.test(line)) {
      isInBlock = true;
      return '';
    }
    if (KEYWORD.test(line) || PLANNING.test(line) || /^[ \t]*#(?: |$|\+)/.test(line)) return '';
    const property = PROPERTY.exec(line);
    if (property !== null && (isInDrawer || /^properties$/i.test(property[1] ?? ''))) {
      isInDrawer = !/^end$/i.test(property[1] ?? '');
      return factLine(property[1] ?? '', property[2] ?? '');
    }
    isInDrawer = false;
    const headline = HEADLINE.exec(line);
    if (headline !== null) {
      depth = (headline[1] ?? '').length;
      return `${'#'.repeat(Math.min(6, depth))} ${inline((headline[2] ?? '').replace(TAGS, ''))}`;
    }
    return body(line, depth);
  });
  return lines.join('\n');
}

/** A property on a line of its own; an empty line for what says nothing of a paper. */
function factLine(property: string, value: string): string {
  const name = FACTS.get(property.toLowerCase());
  if (name === undefined || value.trim() === '') return '';
  return `${name}: ${name === 'Link' && /^https?:\/\//.test(value) ? `<${value.trim()}>` : inline(value)}`;
}

/** Text below a headline may be indented as far as its title. */
function body(line: string, depth: number): string {
  if (/^[ \t]*\|/.test(line)) return /^[ \t]*\|[-+]+\|?[ \t]*$/.test(line) ? line.trim().replace(/\+/g, '|') : inline(line.trim());
  const indent = line.length - line.trimStart().length;
  return inline(line.slice(Math.min(indent, depth + 1)));
}

/** Links and emphasis as Markdown writes them. */
function inline(text: string): string {
  const linked = text.includes('[[') ? text.replace(LINK, (_, target: string, label: string | undefined) => link(target, label)) : text;
  return linked
    .replace(/(?<=^|[\s({'"])\*(\S(?:[^*\n]{0,300}\S)?)\*(?=$|[\s)}'".,;:!?-])/g, '**$1**')
    .replace(/(?<=^|[\s({'"])\/([^\s/](?:[^/\n]{0,300}[^\s/])?)\/(?=$|[\s)}'".,;:!?-])/g, '*$1*')
    .replace(/(?<=^|[\s({'"])([=~])([^\s=~](?:[^=~\n]{0,200}[^\s=~])?)\1(?=$|[\s)}'".,;:!?-])/g, '`$2`');
}

function link(target: string, label: string | undefined): string {
  const address = /^doi:/i.test(target) ? `https://doi.org/${target.slice(4)}` : target.replace(/^file:/, '');
  if (label === undefined) return /^https?:/i.test(address) ? `<${address}>` : '';
  return `[${label}](${address.replace(/[ ()]/g, encodeURIComponent)})`;
}
