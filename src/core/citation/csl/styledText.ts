import { escapeMarkdown } from '../marks/escapeMarkdown';

/** A run of formatted text. */
export interface StyledRun {
  readonly text: string;
  readonly italic?: boolean;
  readonly bold?: boolean;
  readonly smallCaps?: boolean;
  readonly underline?: boolean;
  readonly raised?: 'sup' | 'sub';
}

/** How formatted text is written out. */
export type TextOutput = 'plain' | 'markdown' | 'html';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** citeproc's HTML as runs. It knows only the few tags that citeproc writes; everything else is text. */
export function styledRuns(html: string): readonly StyledRun[] {
  const open: StyledRun[] = [{ text: '' }];
  const runs: StyledRun[] = [];
  for (const [token, tag = '', attributes = ''] of html.matchAll(/<(\/?\w+)([^>]*)>|[^<]+|</g)) {
    const current = open.at(-1) ?? { text: '' };
    if (tag === '') {
      const text = token.replace(/&(?:#(\d+)|(\w+));/g, (entity, code?: string, name?: string) =>
        code !== undefined ? String.fromCodePoint(Number(code)) : (ENTITIES[name ?? ''] ?? entity),
      );
      runs.push({ ...current, text });
    } else if (tag.startsWith('/')) {
      if (open.length > 1) open.pop();
    } else {
      open.push(opened(current, tag, attributes));
    }
  }
  return joined(runs);
}

function opened(current: StyledRun, tag: string, attributes: string): StyledRun {
  switch (tag) {
    case 'i':
    case 'em':
      return { ...current, italic: true };
    case 'b':
      return { ...current, bold: true };
    case 'sup':
    case 'sub':
      return { ...current, raised: tag };
    default:
      return { ...current, ...spanStyle(attributes) };
  }
}

function spanStyle(attributes: string): Partial<StyledRun> {
  if (attributes.includes('font-style:normal')) return { italic: false };
  if (attributes.includes('font-weight:normal')) return { bold: false };
  if (attributes.includes('font-variant:small-caps')) return { smallCaps: true };
  if (attributes.includes('font-variant:normal')) return { smallCaps: false };
  return attributes.includes('text-decoration:underline') ? { underline: true } : {};
}

/** Neighbours of one style become one run. */
function joined(runs: readonly StyledRun[]): readonly StyledRun[] {
  const result: StyledRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last !== undefined && sameStyle(last, run)) result[result.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== '') result.push(run);
  }
  return result;
}

function sameStyle(a: StyledRun, b: StyledRun): boolean {
  return (
    !a.italic === !b.italic && !a.bold === !b.bold && !a.smallCaps === !b.smallCaps && !a.underline === !b.underline && a.raised === b.raised
  );
}

/** The runs as plain text, Markdown or HTML. Text is untrusted and escaped; web addresses become links. */
export function writeRuns(runs: readonly StyledRun[], output: TextOutput): string {
  if (output === 'plain') return runs.map(run => run.text).join('').trim();
  return runs.map(run => (output === 'html' ? htmlRun(run) : markdownRun(run))).join('').trim();
}

const ADDRESS = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}]/g;

function markdownRun(run: StyledRun): string {
  // Marks must touch the text they set off.
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text) ?? [];
  if (inner === '') return run.text;
  const emphasis = (run.bold ? '**' : '') + (run.italic ? '*' : '');
  const closing = Array.from(emphasis).reverse().join('');
  const written = `${emphasis}${linked(inner, escapeMarkdown, address => `<${address}>`)}${closing}`;
  return before + (run.raised === undefined ? written : `<${run.raised}>${written}</${run.raised}>`) + after;
}

function htmlRun(run: StyledRun): string {
  let written = linked(run.text, escapeHtml, address => `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`);
  if (run.raised !== undefined) written = `<${run.raised}>${written}</${run.raised}>`;
  if (run.smallCaps) written = `<span style="font-variant:small-caps">${written}</span>`;
  if (run.underline) written = `<u>${written}</u>`;
  if (run.italic) written = `<em>${written}</em>`;
  return run.bold ? `<strong>${written}</strong>` : written;
}

/** Text with its addresses written by `link` and the rest by `escape`, white space at the seams kept. */
function linked(text: string, escape: (text: string) => string, link: (address: string) => string): string {
  let result = '';
  let position = 0;
  const plain = (part: string): string => (/^\s/.test(part) ? ' ' : '') + escape(part.trim()) + (/\s$/.test(part) && part.trim() !== '' ? ' ' : '');
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    result += (index > position ? plain(text.slice(position, index)) : '') + link(address);
    position = index + address.length;
  }
  return position < text.length ? result + plain(text.slice(position)) : result;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`);
}
