/** The entries of an arXiv mail or listing: which lines belong together, and what each of them says. */
import { arxivId } from '../../identity';
import { isNameList } from '../facts/authorNames';
import { foldWhiteSpace } from '../text/foldWhiteSpace';

/** The lines of one entry, sorted by what they say. */
export interface ArxivEntry {
  /** Undefined where the line that says it is lost. */
  readonly id: string | undefined;
  readonly startLine: number;
  readonly endLine: number;
  /** Field name in small letters to its text, as typed. */
  readonly fields: ReadonlyMap<string, string>;
  readonly abstract: string;
  /** The entry announces a new version of a paper that was there before. */
  readonly replaced: boolean;
  readonly headings: readonly string[];
}

/** `arXiv:2303.00763 (*cross-listing*)`, `Paper: astro-ph/9204001`, `[12] arXiv:2303.00763 [pdf, other]`. */
export const ENTRY =
  /^(?:\[\d{1,5}\]\s{0,3}|\d{1,5}\.\s)?(?:arxiv:\s?|paper(?:\s\(\*cross-listing\*\))?:\s{0,9}(?:arxiv:)?)(\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[a-z]{2})?\/\d{7})(?:v\d{1,3})?(?![\d./])/i;
export const WEB_ENTRY = /^(?:\[\d{1,5}\]\s{0,3}|\d{1,5}\.\s)?arxiv:\S{5,30}.{0,80}\[(?:pdf|ps|html|other|abs)\b/i;
const TITLE = /^title\s?:/i;
const FIELD =
  /^(title|authors?|categories|comments?|subjects?|subj-class|report-no|journal[- ]ref|doi|msc-class|acm-class|license|date(?:\s\([^)]{1,30}\))?|from|proxy|note|abstract)\s?:\s*/i;
/** When a page of search results says that a paper was first there. */
const SUBMITTED = /^submitted (\d{1,2} [a-z]{3,9},? \d{4})(?:; v1 submitted (\d{1,2} [a-z]{3,9},? \d{4}))?/i;
/** What stands below the last entry of a page. */
const PAGE_END = /^(?:total of \d{1,6} entries|showing up to \d{1,6} entries|about\s+help)\b/i;
const RULE = /^(?:[-=_]{20,}|(?:%+-+){4,}%*|(?:%%--){4,}.*)$/;
const REPLACED = /^replaced with revised version\b/i;
/** `\\ ( https://arxiv.org/abs/2303.00763 ,  3197kb)` ends an entry. */
export const CLOSING = /^\\{1,2}\s*\(\s*https?:\/\/\S*?\/abs\/(\S{5,30})/i;
/** Two backslashes alone; a program that reads Markdown leaves one. */
const FENCE = /^\\{1,2}$/;
/** The days of a week's listing. */
const DAY = /^\/\*\s*(.{3,60}?)\s*\*\/$/;
/** Days and sections of the listing pages. */
const SECTION =
  /^((?:new|cross|replacement)(?:[ -](?:submissions|lists?|listings?))?s?(?:\sfor\s.{5,40})?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,\s\d{1,2}\s[a-z]{3,9}\s\d{2,4})\s*(?:\((?:showing|continued|in total)?[^)]{0,80}\))?$/i;

/** In search results the title has no label; its authors follow within so many lines. */
const MOST_BEFORE_AUTHORS = 5;

/** Between an entry's identifier and its title stand the sender, a blank line and the dates of its versions, which may be dozens. */
const MOST_BEFORE_TITLE = 60;

/** A line as it was before somebody forwarded it: without marks of quotation, white space folded (indentation may be no-break spaces). */
export function unquoted(line: string): string {
  return foldWhiteSpace(line.replace(/^(?:>\s?){1,9}/, ''));
}

/** The entries of a listing in their order, whatever else stands between them. Linear in the length of the text. */
export function arxivEntries(text: string): readonly ArxivEntry[] {
  const reader = new ListingReader(text.split('\n').map(unquoted));
  return reader.read();
}

type OpenEntry = { -readonly [Name in keyof ArxivEntry]: ArxivEntry[Name] } & {
  readonly fields: Map<string, string>;
  readonly fromWeb: boolean;
};

class ListingReader {
  private readonly entries: OpenEntry[] = [];
  private entry: OpenEntry | undefined;
  /** The field that a line without label goes on with. */
  private field: string | undefined;
  private inAbstract = false;
  private headings: readonly string[] = [];

  constructor(private readonly lines: readonly string[]) {}

  read(): readonly ArxivEntry[] {
    this.lines.forEach((content, line) => this.line(content, line));
    return this.entries;
  }

  private line(content: string, line: number): void {
    const id = ENTRY.exec(content)?.[1];
    const fromWeb = id !== undefined && WEB_ENTRY.test(content);
    if (id !== undefined && this.titleFollows(line)) return this.begin(id, line, fromWeb);
    if (id !== undefined && fromWeb && this.authorsFollow(line)) {
      this.begin(id, line, true);
      this.field = 'title';
      return;
    }
    if (RULE.test(content) || (this.entry?.fromWeb === true && PAGE_END.test(content))) return this.end();
    const heading = (DAY.exec(content) ?? SECTION.exec(content))?.[1];
    if (heading !== undefined && !this.inProse()) {
      this.headings = [heading];
      return this.end();
    }
    // An entry whose identifier was lost still begins with its title, and the closing line repeats the identifier.
    if (TITLE.test(content) && !this.inProse() && this.entry?.fields.has('title') !== false) this.begin(undefined, line, false);
    if (this.entry !== undefined && content !== '') this.entryLine(this.entry, content, line);
    else if (content === '' && !this.inAbstract) this.field = undefined;
  }

  /** In a mail the abstract ends with a fence, and whatever stands before that is prose. */
  private inProse(): boolean {
    return this.entry !== undefined && this.inAbstract && !this.entry.fromWeb;
  }

  private entryLine(entry: OpenEntry, content: string, line: number): void {
    entry.endLine = line;
    const closing = CLOSING.exec(content)?.[1];
    if (closing !== undefined) {
      entry.id ??= arxivId(closing);
      return this.end();
    }
    if (FENCE.test(content)) {
      if (this.inAbstract) return this.end();
      this.inAbstract = entry.fields.has('title');
      return;
    }
    if (!entry.fields.has('title') && REPLACED.test(content)) {
      entry.replaced = true;
      return;
    }
    const [, submitted, first] = (entry.fromWeb && SUBMITTED.exec(content)) || [];
    if (submitted !== undefined) {
      entry.fields.set('date', first ?? submitted);
      this.inAbstract = false;
      return;
    }
    const [label, name] = this.inProse() ? [] : (FIELD.exec(content) ?? []);
    if (label !== undefined && name !== undefined) return this.openField(entry, name, content.slice(label.length));
    if (this.inAbstract) entry.abstract += (entry.abstract === '' ? '' : ' ') + content;
    else this.continueField(entry, content);
  }

  private openField(entry: OpenEntry, name: string, content: string): void {
    const field = name.toLowerCase().replace(/^author$/, 'authors').replace('journal ref', 'journal-ref');
    if (!entry.fields.has(field)) entry.fields.set(field, content);
    this.field = field;
    // On a page, the subjects are the last field and never wrapped; the abstract follows.
    if (entry.fromWeb && field.startsWith('subject')) this.inAbstract = true;
    if (field !== 'abstract' || !entry.fromWeb) return;
    entry.abstract = content;
    this.inAbstract = true;
  }

  private continueField(entry: OpenEntry, content: string): void {
    const { field } = this;
    if (field === undefined) return;
    const before = entry.fields.get(field) ?? '';
    // The newer pages have no label before the authors.
    if (entry.fromWeb && field === 'title' && before !== '' && isNameList(content)) this.openField(entry, 'authors', content);
    else entry.fields.set(field, before === '' ? content : `${before} ${content}`);
  }

  private begin(id: string | undefined, line: number, fromWeb: boolean): void {
    this.end();
    const { headings } = this;
    this.entry = { id, startLine: line, endLine: line, fields: new Map(), abstract: '', replaced: false, fromWeb, headings };
    this.entries.push(this.entry);
  }

  private end(): void {
    this.entry = undefined;
    this.field = undefined;
    this.inAbstract = false;
  }

  private authorsFollow(line: number): boolean {
    return this.lines.slice(line + 2, line + MOST_BEFORE_AUTHORS).some((content) => /^authors?\s?:/i.test(content) || isNameList(content));
  }

  /** Comments mention identifiers too, and wrapping puts them anywhere; behind an entry's own, its title comes soon. */
  private titleFollows(line: number): boolean {
    for (let next = line + 1; next <= line + MOST_BEFORE_TITLE; next++) {
      const content = this.lines[next] ?? '';
      if (TITLE.test(content)) return true;
      if (FENCE.test(content) || RULE.test(content) || CLOSING.test(content)) return false;
    }
    return false;
  }
}
