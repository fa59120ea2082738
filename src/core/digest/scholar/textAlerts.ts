/** Google Scholar's alert mails as text, what mail programs make of the HTML or the text that was copied from it, and its pages of results. */
import type { Alert } from './alert';

/** "A Lee", "MS van den Berg", the last one perhaps cut: initials and family. */
const NAME = /^\p{Lu}[\p{Lu}-]{0,4} \p{L}[\p{L}\p{M}'’ -]{1,40}(?:\s?(?:…|\.{3}))?$/u;
/** A page of results names the site last. */
const HOST = / [-–] (?:\S+\.[\p{L}]{2,6}|\p{Lu}[\p{L} ]{2,30})\s*$/u;
const HAS_YEAR = /(?:19|20)\d\d/;
const ENDS_WITH_YEAR = /(?:^|[\s,])(?:19|20)\d\d$/;
/** In characters: Scholar cuts long lines. */
const LONGEST_BYLINE = 300;
/** In lines. */
const LONGEST_OF_ONE = 60;
/** An address, in the brackets that mail programs put around it. */
const ADDRESS = /[<([]?(https?:\/\/[^\s<>)\]]{1,2000})[>)\]]?/g;
const RULE = /^[-–—_=*─]{3,}$/;
/** The buttons below an article, and what the mail says of itself. */
const BOILERPLATE =
  /^(?:save|saved to|twitter|linkedin|facebook|cite|related articles|cited by \d+|all \d+ versions|view as html|showing (?:less|more|most|top)|this (?:message|alert|google scholar alert) |list alerts|cancel alert|update alert|view all|google scholar)\b/i;

/** A title goes over so many lines at most. */
const MOST_TITLE_LINES = 5;

/** What Scholar has of an article, and where: "[PDF] trees.org". */
const FULL_TEXT = /^\[(?:PDF|HTML|DOC|BOOK|B|CITATION|C)\](?: \S+\.\S+)?$/;
/** "[PDF] Trees" */
const KIND = /^(?:\[(?:PDF|HTML|DOC|BOOK|B|CITATION|C)\] ?)+/;

/** What the mails say of themselves; pages of results do not. */
const MENTION = /google (?:scholar|acad[eéê]mico|akademik|академия|学术搜索|學術搜尋|학술검색)|scholar\.google\.|scholar ?alert/i;

/** Whether the text is such a mail or page: it speaks of an article in Scholar's way, and of Scholar or of more such articles. */
export function isTextAlert(sample: string): boolean {
  const bylines = sample.split('\n').filter((line) => HAS_YEAR.test(line) && isByline(bare(line)));
  if (bylines.filter((line) => HOST.test(line)).length > 1) return true;
  // An alert of one article is short; a long page that mentions Scholar is something else.
  return (bylines.length > 1 || (bylines.length > 0 && sample.split('\n').length <= LONGEST_OF_ONE)) && MENTION.test(sample);
}

/** The articles of the mail. Linear in its length. */
export function textAlerts(text: string): readonly Alert[] {
  const lines = text.split('\n');
  const alerts: Alert[] = [];
  // A browser wraps nothing, mail programs do.
  const mostTitleLines = MENTION.test(text) ? MOST_TITLE_LINES : 1;
  let above = 0;
  lines.forEach((line, index) => {
    const byline = bare(line);
    if (!isByline(byline)) return;
    const start = titleStart(lines, index, above, mostTitleLines);
    const end = snippetEnd(lines, index);
    const block = lines.slice(start, index);
    alerts.push({
      title: block.map(bare).join(' ').replace(KIND, ''),
      address: [...block.join(' ').matchAll(ADDRESS)][0]?.[1] ?? '',
      line: byline,
      snippet: lines.slice(index + 1, end).map(bare).join(' '),
      startLine: start,
      endLine: end - 1,
    });
    above = end;
  });
  return alerts;
}

/** "A Lee, MS Chen… - Journal of …, 2026 - Elsevier" */
function isByline(line: string): boolean {
  if (line.length > LONGEST_BYLINE || !HAS_YEAR.test(line)) return false;
  const [names = '', place = ''] = line.split(/ [-–] /);
  return ENDS_WITH_YEAR.test(place) && names.split(/, ?/).every((name) => NAME.test(name));
}

/** The line without addresses and the blanks around it. */
function bare(line: string): string {
  const plain = line.includes('://') ? line.replace(ADDRESS, ' ') : line;
  return plain.replace(/\s+/g, ' ').trim();
}

/** The lines right above the line of authors, as far as they have words; one empty line may stand between. */
function titleStart(lines: readonly string[], byline: number, above: number, mostLines: number): number {
  let last = byline - 1;
  while (last > above && bare(lines[last] ?? '') === '') last--;
  let start = last;
  while (start > above && last - start + 1 < mostLines && isTitleLine(lines[start - 1] ?? '')) start--;
  return Math.max(start, above);
}

function isTitleLine(line: string): boolean {
  const text = bare(line);
  return text !== '' && !RULE.test(text) && !FULL_TEXT.test(text) && !BOILERPLATE.test(text) && !/^[A-Z][\w-]{1,20}:\s/.test(text);
}

function snippetEnd(lines: readonly string[], byline: number): number {
  let end = byline + 1;
  while (end < lines.length && isTitleLine(lines[end] ?? '')) end++;
  return end;
}
