/** One entry of a list: which of its words are the title, which the authors, which a remark, and what its links lead to. */
import { arxivId, doi } from '../../identity';
import type { Author } from '../../paper';
import { authorList, isNameList } from '../authorNames';
import { doiInAddress } from '../doiInAddress';
import { foldWhiteSpace } from '../foldWhiteSpace';
import { latexToText } from '../latex';
import { trimmed, trimmedEnd } from '../trimmed';
import { type FactLine, factOn } from './factLine';
import { leadingTag } from './leadingTag';
import { type LinkRole, linkRole } from './linkRole';
import { type Line, type Run, softLines, textOf } from './run';
import { isPlainTitle, isTitleLike } from './titleLike';
import { venueAndDate } from './venueAndDate';

/** How the title stands out; `text` does not, and needs more to be believed. */
export type TitleShape = 'given' | 'strong' | 'link' | 'quoted' | 'emphasis' | 'text';

/** What an entry says. Whether it is a paper is for its list to decide, which knows its neighbours. */
export interface Entry {
  readonly title: string;
  readonly shape: TitleShape;
  readonly authors: readonly Author[];
  readonly abstract: string;
  readonly date: string | undefined;
  readonly venue: string | undefined;
  readonly keywords: readonly string[];
  readonly arxiv: string | undefined;
  readonly arxivCategory: string | undefined;
  readonly doi: string | undefined;
  readonly url: string | undefined;
  readonly code: string | undefined;
  /** Whether a link leads to the paper: `labelled` where its text says so, `addressed` where only its address does. */
  readonly paperLink: 'labelled' | 'addressed' | 'none';
  /** Whether it names who wrote it, and when or where: enough for a paper that nobody put on the web. */
  readonly isDescribed: boolean;
}

/** What is known of an entry from outside. */
export interface EntryContext {
  /** The title, where it stands elsewhere: in a heading, in its own column. Then all lines are about it. */
  readonly title?: string;
  /** The column is headed "Paper": whatever stands there first is the title, however short. */
  readonly isPaperColumn?: boolean;
}

interface Link {
  readonly address: string;
  readonly role: LinkRole;
  readonly isLabel: boolean;
}

/** A title and what follows it in its line. */
interface Head {
  readonly title: string;
  readonly shape: TitleShape;
  readonly link?: string | undefined;
  readonly tail: Line;
}

/** The shortest remark that is kept as a description, in words; shorter ones are about pages and prizes. */
const SHORTEST_REMARK = 8;

const LONGEST_REFERENCE = 200;

/** Cells of a venue column that name none. */
const NO_VENUE = /^(?:arxiv\b.*|preprint|tech(?:nical)? report|null|none|n\/?a|tbd|under review|[-–—]+)$/i;

/** So few words in bold before a colon are a name that the title may go on from: `**BERT**: Pre-training of …`. */
const LONGEST_NICKNAME = 3;

/** What is longer is none, and not worth looking into. */
const LONGEST_RAW_TITLE = 2_000;

/** Where a title without markup is cut is looked for so far, in characters. */
const LONGEST_PLAIN_TITLE = 400;

/** The entry that `lines` make, with its title in the first one; undefined where there is no title. */
export function readEntry(lines: readonly Line[], context: EntryContext = {}): Entry | undefined {
  return new EntryReader(lines, context).read();
}

class EntryReader {
  #authors: readonly Author[] = [];
  #date: string | undefined;
  #venue: string | undefined;
  #arxiv: string | undefined;
  #arxivCategory: string | undefined;
  #doi: string | undefined;
  #code: string | undefined;
  /** Whether the authors stand before the title, as in a bibliography. */
  #isBehindAuthors = false;
  readonly #abstract: string[] = [];
  readonly #keywords: string[] = [];
  readonly #links: readonly Link[];

  private readonly lines: readonly Line[];

  constructor(
    lines: readonly Line[],
    private readonly context: EntryContext,
  ) {
    this.#links = linksOf(lines);
    this.lines = lines.flatMap(splitAtFacts);
  }

  read(): Entry | undefined {
    const given = this.context.title;
    const [first, ...others] = this.lines;
    const head = given === undefined ? this.#head(first ?? []) : { title: given, shape: 'given' as const, tail: first ?? [] };
    if (head === undefined) return undefined;
    const title = this.#tidyTitle(head.title);
    if (!isTitleLike(title, this.context.isPaperColumn === true)) return undefined;
    this.#readLine(head.tail, head.shape !== 'given');
    for (const line of others) this.#readLine(line, false);
    for (const run of this.lines.flat()) if (isLabel(run)) this.#takeVenue(venueAndDate(textOf([run])) ?? {});
    const entry = this.#entry(title, head);
    const isPlain = head.shape === 'text' && this.context.isPaperColumn !== true;
    return isPlain && !isPlainTitle(title, entry.isDescribed) ? undefined : entry;
  }

  #entry(title: string, head: Head): Entry {
    const paper =
      this.#links.find(({ address, role }) => role === 'paper' && address === head.link) ??
      this.#links.find(({ role, isLabel }) => role === 'paper' && isLabel) ??
      this.#links.find(({ role }) => role === 'paper');
    const url = paper?.address || head.link || this.#links.find(({ role, isLabel }) => role === 'other' && isLabel)?.address;
    const code = this.#code ?? this.#links.find(({ address, role }) => role === 'code' && address !== url)?.address;
    return {
      title,
      shape: head.shape,
      authors: this.#authors,
      abstract: this.#abstract.join(' '),
      date: this.#date,
      venue: this.#venue,
      keywords: this.#keywords,
      arxiv: (paper === undefined ? undefined : arxivId(paper.address)) ?? this.#arxiv ?? this.#arxivAmong(head),
      arxivCategory: this.#arxivCategory,
      doi: this.#doi ?? (paper === undefined ? undefined : doiInAddress(paper.address)),
      url,
      code,
      paperLink: paper === undefined ? 'none' : paper.isLabel ? 'labelled' : 'addressed',
      // A lecture has a speaker and a year, too.
      isDescribed: !this.#links.some(({ role, address }) => role === 'talk' && address === head.link) && this.#authors.length > 0 && (this.#isBehindAuthors || [this.#date, this.#venue, this.#arxiv].some(Boolean) || /\bet\.? ?al\b/i.test(textOf(head.tail))),
    };
  }

  /** A second link may lead to the preprint; a link within a remark leads to another paper. */
  #arxivAmong(head: Head): string | undefined {
    return this.#links.filter(({ isLabel, address }) => isLabel || address === head.link).map(({ address }) => arxivId(address)).find((id) => id !== undefined);
  }

  #head(line: Line): Head | undefined {
    const fact = factOn(line);
    if (fact !== undefined && (fact.name !== 'title' || fact.value.every((run) => isBlank(run) || isLabel(run)))) return undefined;
    const runs = fact?.value ?? line;
    for (let index = 0; index < runs.length; index++) {
      const run = runs[index];
      if (run === undefined || isLabel(run)) continue;
      if (run.href !== undefined) {
        // Behind "[Paper] [Code]" a link is one more of them, unless it leads to a paper itself.
        if (runs.slice(0, index).some(isLabel) && linkRole(run.text, run.href).role !== 'paper') continue;
        return this.#linkedTitle(runs, index);
      }
      const text = this.#withoutTags(run.text, run.code === true || (run.strong === true && goesOn(runs[index + 1])));
      if (isBlank({ text }) || (run.code === true && index < runs.length - 1)) continue;
      if (run.strong === true) {
        if (linkRole(text, '').isLabel && venueAndDate(text) === undefined) continue;
        return this.#strongTitle(runs, index, text);
      }
      const quoted = quotedTitle(text);
      if (quoted !== undefined && this.#isOnlyNames(quoted.before)) return { title: quoted.title, shape: 'quoted', tail: [{ text: quoted.after }, ...runs.slice(index + 1)] };
      const next = runs.slice(index + 1).find((later) => !isBlank(later));
      if (next !== undefined && standsOut(next) && this.#isOnlyNames(text)) continue;
      if (run.emphasis === true) {
        if (this.#authors.length === 0 && this.#takeAuthors(text, true)) continue;
        return { title: text, shape: 'emphasis', tail: runs.slice(index + 1) };
      }
      return this.#plainTitle([{ ...run, text }, ...runs.slice(index + 1)]);
    }
    return undefined;
  }

  /** Authors first: "Y. Bengio, A. Courville. “Deep learning.” …". Nothing is as good as names. */
  #isOnlyNames(text: string): boolean {
    const names = trimmed(text, ' ,.:;"“\'');
    if (names === '') return true;
    if (!this.#takeAuthors(names.replace(/[(（]?(?:19|20)\d\d[)）]?$/, ''), true)) return false;
    // One name of two words may be two words: "Simple IPython [tutorial](…)".
    this.#isBehindAuthors = this.#authors.length > 1 || /\p{Lu}\./u.test(names);
    return true;
  }

  #linkedTitle(runs: Line, index: number): Head {
    let end = index;
    const href = runs[index]?.href;
    while (end < runs.length && runs[end]?.href === href) end++;
    const title = textOf(runs.slice(index, end));
    const text = this.#withoutTags(title, false);
    return { title: text === '' ? title : text, shape: 'link', link: href, tail: runs.slice(end) };
  }

  #strongTitle(runs: Line, index: number, text: string): Head {
    let end = index + 1;
    while (end < runs.length && runs[end]?.strong === true && runs[end]?.href === undefined) end++;
    const title = text + runs.slice(index + 1, end).map((run) => run.text).join('');
    const tail = runs.slice(end);
    const linked = tail.findIndex((run) => !isBlank(run));
    const afterName = tail[linked];
    if (wordsOf(title) > LONGEST_NICKNAME || afterName === undefined) return { title, shape: 'strong', tail };
    // `**ViT** [An image is …](…)`: the short name is a nickname, the title is what links to the paper.
    if (afterName.href !== undefined && !isLabel(afterName) && linkRole(afterName.text, afterName.href).role === 'paper') return this.#linkedTitle(tail, linked);
    return this.#afterNickname(title, tail, linked) ?? { title, shape: 'strong', tail };
  }

  /** `**ViT**: "An image is worth …"`, `**BERT**: Pre-training of Deep Bidirectional Transformers [paper]`. */
  #afterNickname(name: string, tail: Line, index: number): Head | undefined {
    const run = tail[index];
    const colon = /^\s*[:：]\s*/.exec(run?.text ?? '')?.[0];
    if (run === undefined || run.href !== undefined || (colon === undefined && !name.trimEnd().endsWith(':'))) return undefined;
    const text = run.text.slice(colon?.length ?? 0);
    const quoted = quotedTitle(text);
    if (quoted?.before.trim() === '') return { title: quoted.title, shape: 'quoted', tail: [{ text: quoted.after }, ...tail.slice(index + 1)] };
    const rest = cutTitle(text);
    if (!isInTitleCase(rest.title)) return undefined;
    return { title: `${trimmedEnd(name.trim(), ':：')}: ${rest.title}`, shape: 'strong', tail: [{ text: rest.tail }, ...tail.slice(index + 1)] };
  }

  /** The text up to the first link that is a label, or to what in italics is no part of a title. */
  #plainTitle(runs: Line): Head {
    let end = 0;
    while (end < runs.length && !this.#endsTitle(runs[end])) end++;
    const text = runs.slice(0, end).map((run) => run.text).join('');
    const authored = this.context.isPaperColumn === true ? undefined : this.#behindAuthors(text);
    const { title, tail } = authored ?? cutTitle(text);
    return { title, shape: 'text', tail: [{ text: tail }, ...runs.slice(end)] };
  }

  /** "Y. LeCun, L. Bottou. Gradient-based learning. …", "A. Graves, G. Wayne, Neural Turing Machines, arXiv …": the title behind the names. */
  #behindAuthors(text: string): { readonly title: string; readonly tail: string } | undefined {
    const dated = /^([^()]{5,300}?)\s*\(((?:19|20)\d\d)[a-z]?\)[.,:]?\s+(?=["“\p{Lu}])/u.exec(text);
    if (dated !== null && this.#takeAuthors(dated[1] ?? '', false)) {
      this.#date ??= dated[2];
      return cutTitle(text.slice(dated[0].length));
    }
    const end = chunkEnd(text);
    const behind = text.slice(end).replace(/^\s*[:：]\s*/, '');
    // "Ann Lee: Seeing things, 2015." Where no link shows the paper, the year does.
    const isDated = behind.length < text.length - end && /(?:19|20)\d\d\.?\s*$/.test(text) && !this.#links.some(({ role }) => role === 'paper');
    if (/^\s*[\p{Lu}\d"“]/u.test(behind) && this.#takeAuthors(text.slice(0, end), isDated)) {
      this.#isBehindAuthors = true;
      return cutTitle(behind.trimStart());
    }
    const pieces = text.slice(0, LONGEST_PLAIN_TITLE).split(/,\s+/);
    let names = pieces.findIndex((piece) => !isFullName(piece.replace(/^and /, '')));
    // A title of three capitals looks like a name, too: it is what stands before the venue.
    while (names > 1 && isVenue(pieces[names] ?? '')) names--;
    const authors = pieces.slice(0, names).join(', ');
    if (names < (/ and |\bet\.? al\b/.test(authors) ? 1 : 2) || !this.#takeAuthors(authors, false)) return undefined;
    const rest = pieces.slice(names);
    const venue = rest.findIndex((piece, index) => index > 0 && isVenue(piece));
    const title = rest.slice(0, venue < 0 ? undefined : venue).join(', ');
    const start = text.indexOf(title, authors.length);
    return { title, tail: text.slice(start + title.length) };
  }

  #endsTitle(run: Run | undefined): boolean {
    if (run === undefined || isLabel(run)) return true;
    return run.emphasis === true && (isAuthors(run.text, true) || venueAndDate(run.text) !== undefined);
  }

  /** `text` without the tags before the title; what they say is kept. Where all of it is one short tag, nothing is left. */
  #withoutTags(text: string, mayBeAllTag: boolean): string {
    let rest = text.replaceAll('\u200b', '');
    for (;;) {
      const tag = leadingTag(rest);
      if (tag === undefined) break;
      this.#venue ??= tag.venue;
      this.#date ??= tag.date;
      this.#arxiv ??= tag.arxiv;
      rest = rest.slice(tag.length);
    }
    const whole = mayBeAllTag ? venueAndDate(rest) : undefined;
    if (whole === undefined) return rest;
    this.#venue ??= whole.venue;
    this.#date ??= whole.date;
    return '';
  }

  #tidyTitle(raw: string): string {
    if (raw.length > LONGEST_RAW_TITLE) return raw;
    let title = foldWhiteSpace(raw);
    // `[Title (ICLR 2020)](…)`, `**Title. [cs.CL]**`
    for (let match = BRACKETS_AT_END.exec(title); match !== null; match = BRACKETS_AT_END.exec(title)) {
      const inside = (match[1] ?? match[2] ?? '').trim();
      if (/\bedition$/i.test(inside)) break;
      const said = venueAndDate(inside);
      const id = arxivId(inside);
      if (said === undefined && id === undefined && !linkRole(inside, '').isLabel) break;
      this.#venue ??= said?.venue;
      this.#date ??= said?.date;
      this.#arxiv ??= id;
      title = title.slice(0, match.index);
    }
    title = trimmed(title.replace(/^\*+/, ''), ' ,;:|：–—').replace(/^["“”'‘「『《〈](.*[^"”'’」』》〉])[.,]?["“”'’」』》〉][.,]?$/u, '$1');
    // What is left of "[[pdf](…)]" behind it goes too.
    title = trimmedEnd(trimmed(title.replace(PICTURE_AT_END, ''), ' ,;:|：–—'), ' ,;:|[(');
    if (title.endsWith('.') && !title.endsWith('..')) title = title.slice(0, -1);
    return foldWhiteSpace(latexToText(title));
  }

  /** A line behind the title. In the title's own line everything may follow; a line of its own is authors, venue, links or prose. */
  #readLine(line: Line, isTitleLine: boolean): void {
    const fact = isTitleLine ? undefined : factOn(line);
    if (fact !== undefined) return this.#readFact(fact);
    let prose: Run[] = [];
    const flush = (): void => {
      this.#readProse(prose.map((run) => run.text).join(''), isTitleLine);
      prose = [];
    };
    for (const run of line) {
      if (isLabel(run)) prose.push({ text: ' ' });
      else if (run.emphasis === true && run.href === undefined && !opensBracket(prose) && this.#readAside(run.text)) flush();
      else prose.push(run);
    }
    flush();
  }

  /** What stands in italics or behind a bar: authors, or venue and date. */
  #readAside(text: string): boolean {
    if (this.#takeAuthors(text, true)) return true;
    const said = venueAndDate(text);
    if (said !== undefined) this.#takeVenue(said);
    return said !== undefined;
  }

  #readProse(text: string, isTitleLine: boolean): void {
    let rest = foldWhiteSpace(text.replace(SHORTCODES, ' '));
    // From the front, as long as it is something that has a name.
    for (;;) {
      // Bars make columns: what stands between two is one thing.
      const isColumn = /^[\s\])]*\|/.test(rest);
      rest = withoutSeparators(rest);
      if (rest === '') return;
      const taken = this.#takeArxiv(rest) ?? this.#takeBrackets(rest) ?? this.#takeReference(rest) ?? this.#takeChunk(rest, isColumn);
      if (taken === undefined) break;
      rest = rest.slice(taken);
    }
    if (isTitleLine && this.context.isPaperColumn !== true) this.#date ??= /\(((?:19|20)\d\d)\)/.exec(rest.slice(0, LONGEST_REFERENCE))?.[1];
    const words = wordsOf(rest);
    if (words >= SHORTEST_REMARK || (isTitleLine && this.context.isPaperColumn === true && words > 2)) this.#abstract.push(latexToText(rest));
    else this.#arxiv ??= arxivId(rest);
  }

  /** `arXiv:1502.02367 / ICML 2015`: how much of the text the id takes. */
  #takeArxiv(text: string): number | undefined {
    const match = /^arxiv(?: preprint)?:? ?(?:arxiv:)?\s?(\d{4}\.\d{4,5}|[a-z-]{2,10}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,2})?/i.exec(text);
    if (match === null) return undefined;
    this.#arxiv ??= arxivId(match[1] ?? '');
    return match[0].length;
  }

  /** `(2015)`, `[ICLR 2020]`, `(Google)`: how much of the text it takes. */
  #takeBrackets(text: string): number | undefined {
    const match = /^(?:\(([^()]{1,80})(?:\)|$)|（([^（）]{1,80})）|\[([^[\]]{1,80})\])/.exec(text);
    if (match === null) return undefined;
    const inside = (match[1] ?? match[2] ?? match[3] ?? '').replace(/^(?:book|thesis|survey|tutorial),? /i, '');
    if (this.#authors.length === 0 && this.#takeAuthors(inside, false)) return match[0].length;
    // "(2014, C. Dong et al."
    const comma = inside.indexOf(',');
    const before = comma > 0 ? venueAndDate(inside.slice(0, comma)) : undefined;
    const where = before !== undefined && this.#takeAuthors(inside.slice(comma + 1), true) ? before : venueAndDate(inside);
    if (where === undefined) this.#arxiv ??= arxivId(inside);
    else this.#takeVenue(where);
    return match[0].length;
  }

  /** "Nature 521.7553 (2015): 436-444.", "Proceedings of the IEEE Conference on X. 2015.": how much of the text it takes. */
  #takeReference(text: string): number | undefined {
    const start = text.slice(0, LONGEST_REFERENCE);
    const match =
      /^(?:in )?([^\d(.][^\d(]{0,120}?)(?: arXiv:\S{5,20})?[\s,]*(?:\d{1,4}(?:\.\d{1,5})?(?:-\d{1,4})?(?:\s?\(\d{1,4}\))?)?\s*\(((?:19|20)\d\d)\)(?::\s?[\w–-]{1,20})?/i.exec(start) ??
      /^(?:in )?([^\d(.]{3,120})\. ((?:19|20)\d\d)(?![\d.]\d)/i.exec(start);
    const said = match === null ? undefined : venueAndDate(`${match[1] ?? ''} ${match[2] ?? ''}`);
    if (match === null || said === undefined || isAuthors(match[1] ?? '', true)) return undefined;
    this.#arxiv ??= arxivId(match[0]);
    this.#takeVenue(said);
    return match[0].length;
  }

  /** Authors, or venue and date, up to the end of their sentence: how much of the text they take. */
  #takeChunk(text: string, isColumn: boolean): number | undefined {
    const end = chunkEnd(text);
    const chunk = text.slice(0, end).replace(/^(?:by|in|at|authors?:|(?:published|posted|submitted) (?:in|on|at|to)|accepted (?:by|at|to|in)|to appear (?:in|at)) /i, '');
    if (this.#authors.length === 0 && this.#takeAuthors(chunk, isColumn || this.#date !== undefined)) return end;
    if (this.#takeNamesAndVenue(chunk)) return end;
    // "NeurIPS 2020, oral": what follows the venue is a remark on it.
    const ends = [end, ...[...chunk.slice(0, LONGEST_REFERENCE).matchAll(/, /g)].map(({ index }) => end - chunk.length + index)];
    for (const stop of ends) {
      const said = venueAndDate(text.slice(end - chunk.length, stop));
      if (said === undefined || (stop !== end && said.date === undefined)) continue;
      this.#takeVenue(said);
      return stop;
    }
    return undefined;
  }

  /** "Y. LeCun, L. Bottou, Proceedings of the IEEE 1998": names as long as they are names, then a venue. */
  #takeNamesAndVenue(chunk: string): boolean {
    const pieces = chunk.split(/, (?!et al)/);
    if (pieces.length < 2 || pieces.length > MOST_PIECES || this.#authors.length > 0) return false;
    for (let count = pieces.length - 1; count > 0; count--) {
      const said = venueAndDate(pieces.slice(count).join(', '));
      const names = pieces.slice(0, count).join(', ');
      if (said === undefined || !isAuthors(names, true)) continue;
      this.#takeAuthors(names, true);
      this.#takeVenue(said);
      return true;
    }
    return false;
  }

  #takeAuthors(text: string, isLikely: boolean): boolean {
    if (!isAuthors(text, isLikely)) return false;
    if (this.#authors.length === 0) this.#authors = authorList(latexToText(text));
    return true;
  }

  #takeVenue({ venue, date }: { readonly venue?: string; readonly date?: string }): void {
    this.#venue ??= venue;
    if (date !== undefined && (this.#date === undefined || date.startsWith(this.#date))) this.#date = date;
  }

  #readFact({ name, label, value }: FactLine): void {
    const text = textOf(value);
    switch (name) {
      case 'authors':
        if (this.#authors.length === 0) this.#authors = authorList(latexToText(text));
        return;
      case 'abstract':
        if (text !== '') this.#abstract.push(latexToText(text));
        return;
      case 'part':
        if (text !== '') this.#abstract.push(`${label}: ${latexToText(text)}`);
        return;
      case 'date':
      case 'venue': {
        const said = venueAndDate(text);
        if (said !== undefined) this.#takeVenue(said);
        else if (name === 'venue' && !NO_VENUE.test(text)) this.#venue ??= text || undefined;
        return;
      }
      case 'code':
        this.#code ??= value.find((run) => /^https?:/i.test(run.href ?? ''))?.href;
        return;
      case 'doi':
        this.#doi ??= doi(text);
        return;
      case 'categories':
        this.#readCategories(text);
        return;
      case 'link':
        this.#arxiv ??= arxivId(text);
        return;
      case 'title':
      case 'remark':
        return;
    }
  }

  #readCategories(text: string): void {
    this.#arxivCategory ??= /(?:^|[\s(])([a-z-]{2,8}(?:\.[A-Za-z-]{2,12})?)(?=[\s,;)]|$)/.exec(text)?.[1];
    if (this.#arxivCategory !== undefined && !/\./.test(this.#arxivCategory) && !/^(?:hep|astro|quant|cond|nucl|gr|math)-/.test(this.#arxivCategory)) this.#arxivCategory = undefined;
    if (this.#arxivCategory === undefined) this.#keywords.push(...text.split(/[,;、，]/).map((keyword) => trimmed(keyword, ' .`#[]')));
  }
}

/** Words that a full stop shortens, in names and in the titles of journals. */
const ABBREVIATION =
  /^(?:et|jr|sr|proc|trans|conf|int|j|ann|adv|lett|rev|symp|vol|no|pp|st|univ|inf|syst|sci|comput|chem|phys|model|mach|learn|res|intell|anal|assoc|ling|nat|am|soc|natl|acad)$/i;
const LONGEST_ABBREVIATION = 14;

const BRACKETS_AT_END = /[([（【]([^()[\]（）【】]{1,60})[)\]）】]\s*[.,]?$/;
const PICTURE_AT_END = /(?:[\s\ufe0f\u200d\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}]|(?<=\s):[a-z][a-z0-9_+-]{1,30}:)+$/u;
const SHORTCODES = /(?:^|(?<=[\s:)]))(?::[a-z][a-z0-9_+-]{1,30}:)+|[\p{Extended_Pictographic}\ufe0f]/gu;
const MOST_PIECES = 40;

/** Words that journals and schools have in their names, and people do not. */
const NO_PERSON =
  /\b(?:journal|conference|proceedings|transactions|letters|review|workshop|symposium|university|institute|college|press|lab|labs|research|learning|networks?|systems|science|sciences|nature|theory|analysis|methods?|models?|survey|annual|international|society|association|neural|deep|language|vision|robotics|book|thesis|tutorial|part|chapter|arxiv|preprint|oral|poster|spotlight|paper|code|project|dataset|inc|google|microsoft|facebook|meta|nvidia|deepmind|openai|tsinghua)\b/i;

/** What venues are called, and titles seldom begin with behind a comma. */
const VENUE_WORD =
  /\b(?:[Rr]eport|Research|Linguistics|Journal|Conference|Proceedings|Proc|Transactions|Trans|Letters|Press|Workshop|Symposium|Magazine|IEEE|ACM|Springer|Elsevier|LNCS)\b|^(?:J\.|[A-Z]{3,}\b)/;

const FUNCTION_WORD = /\b(?:the|a|an|of|in|on|to|for|with|is|are|by|as|at|or|we|our|from|that|this|it|its|new)\b/i;

/** Whether `text` is a list of authors. Where nothing else says so, one name of two words could be anything. */
function isAuthors(text: string, isLikely: boolean): boolean {
  const names = trimmedEnd(text.trim(), ' ,.;');
  if (NO_PERSON.test(names)) return false;
  if (!isNameList(text)) return isLikely && isLooseNameList(names);
  if (/\bet\.? ?al\b|(?:^|[\s,])\p{Lu}\.[\s-]?(?:\p{Lu}|$)/u.test(names)) return true;
  const people = authorList(names);
  const complete = people.filter(({ given }) => given !== undefined).length;
  if (people.length > 1) return complete === people.length || (isLikely && complete >= people.length / 2) || (isLikely && / and /.test(names));
  return isLikely && complete === 1;
}

/** What separates the parts of an entry, in front of the next one; behind it only what opens something that was taken out. */
function withoutSeparators(text: string): string {
  let start = 0;
  while (start < text.length && ' ,.;:|/·、，。–—-\'"”[]*)'.includes(text.charAt(start))) start++;
  const rest = trimmedEnd(text.slice(start), ' ,;|/·[]*"“');
  return /[\p{L}\p{N}]/u.test(rest) ? rest : '';
}

function isVenue(text: string): boolean {
  return /^arxiv\b/i.test(text) || venueAndDate(text) !== undefined;
}

/** A name of several parts, or with an initial: "Ann Lee", "A.Graves". */
function isFullName(name: string): boolean {
  return /[ .]/.test(name.trim()) && isNameList(name) && !NO_PERSON.test(name);
}

/** "da Xu, chuanwei ruan, evren korpeoglu": names typed in a hurry, where names are expected. */
function isLooseNameList(names: string): boolean {
  const pieces = names.split(/, | and /);
  const isName = (piece: string): boolean => /^[\p{L}.’'-]+(?: [\p{L}.’'-]+){1,3}$/u.test(piece) && !FUNCTION_WORD.test(piece);
  return pieces.length > 2 && pieces.every(isName);
}

/** Facts that stand on lines of their own, though nothing but the line end says so: "Authors: …\nLink: …". */
function splitAtFacts(line: Line): readonly Line[] {
  if (!line.some((run) => run.text.includes('\n'))) return [line];
  const parts = softLines(line);
  if (!parts.slice(1).some((part) => factOn(part) !== undefined)) return [line];
  const lines: Run[][] = [];
  for (const part of parts) {
    const last = lines[lines.length - 1];
    if (last === undefined || factOn(part) !== undefined || factOn(last) === undefined) lines.push([...part]);
    else last.push({ text: ' ' }, ...part);
  }
  return lines;
}

function linksOf(lines: readonly Line[]): readonly Link[] {
  return lines.flat().flatMap((run) => {
    if (run.href === undefined) return [];
    return [{ address: run.href, ...linkRole(textOf([run]), run.href) }];
  });
}

function isLabel(run: Run): boolean {
  return run.href !== undefined && linkRole(textOf([run]), run.href).isLabel;
}

function isBlank(run: Run): boolean {
  return !/[\p{L}\p{N}]/u.test(run.text);
}

/** `(*Google*)`: italics within brackets are where the authors work. */
function opensBracket(runs: readonly Run[]): boolean {
  return /[([（]\s*$/.test((runs[runs.length - 1]?.text ?? '').slice(-4));
}

/** Markup that may mark a title behind its authors. */
function standsOut(run: Run): boolean {
  if (run.href !== undefined) return !isLabel(run);
  return run.strong === true || (run.emphasis === true && venueAndDate(run.text) === undefined);
}

/** Whether a title may follow: `**ICLR 2020** Title`, but not `**Open DAC 2023** - introduces …`. */
function goesOn(next: Run | undefined): boolean {
  return next !== undefined && /^\s*[\p{L}\p{N}"“《]/u.test(next.text) && !isLabel(next);
}

function wordsOf(text: string): number {
  const words = text.trim().split(/\s+/).length;
  const han = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return words + Math.floor(han / 2);
}

/** A title in quotes that is more than a word; quotes within a title are its own. */
function quotedTitle(text: string): { readonly before: string; readonly title: string; readonly after: string } | undefined {
  const match = /(^|[\s,.:，。：])(?:"([^"“”]{10,400})"|“([^“”]{10,400})”|《([^《》]{2,400})》|「([^「」]{4,400})」)/u.exec(text);
  if (match === null) return undefined;
  const title = match[2] ?? match[3] ?? match[4] ?? match[5] ?? '';
  if (match[4] === undefined && wordsOf(title) < 2) return undefined;
  return { before: text.slice(0, match.index), title, after: text.slice(match.index + match[0].length) };
}

/** Where the words of a title without markup end: before a year in brackets, a description, its authors, its sentence. */
function cutTitle(text: string): { readonly title: string; readonly tail: string } {
  const wrapped = authorsOnNextLine(text);
  if (wrapped !== undefined) return wrapped;
  const start = text.slice(0, LONGEST_PLAIN_TITLE);
  const year = /[(（](?:[^()（）]{0,40}[\s,])?(?:19|20)\d\d(?![\d.])[^()（）]{0,40}(?:[)）]|$|(?=,))/.exec(start);
  if (year !== null && year.index > 0) {
    const before = text.slice(0, year.index);
    const authors = authorsStart(before);
    if (authors > 0) return { title: before.slice(0, authors), tail: text.slice(authors) };
    const after = text.slice(year.index + year[0].length);
    // "Models (2017): A tutorial, G. Neubig": the title goes on behind the year.
    if (!/^:\s/.test(after)) return { title: before, tail: text.slice(year.index) };
    const rest = cutTitle(after.slice(1));
    return { title: `${before.trim()}: ${rest.title.trim()}`, tail: `${year[0]} ${rest.tail}` };
  }
  const description = /\s[-–—]{1,2}\s|\s?\|\s| {2}(?=\S)|\s(?=(?:(?:This|In this) (?:paper|work|study|survey|article)|The authors|We (?:present|propose|introduce|study|show)|Introduces|Presents|Proposes|Investigates|Explores)\b)/.exec(start);
  const cuts = [description === null ? -1 : description.index, authorsStart(start), venueStart(start), sentenceEnd(start)].filter((cut) => cut > 0);
  const cut = Math.min(text.length, ...cuts);
  return { title: text.slice(0, cut), tail: text.slice(cut) };
}

function authorsOnNextLine(text: string): { readonly title: string; readonly tail: string } | undefined {
  const newline = text.indexOf('\n');
  if (newline < 0) return undefined;
  const end = text.indexOf('\n', newline + 1);
  const next = text.slice(newline + 1, end < 0 ? undefined : end);
  return isAuthors(next, false) || venueAndDate(next) !== undefined ? { title: text.slice(0, newline), tail: text.slice(newline) } : undefined;
}

/** Where ", G. Hinton et al." begins, -1 where it does not. */
function authorsStart(text: string): number {
  let tried = 0;
  for (const { 0: mark, index } of text.matchAll(/[,.] (?=\p{Lu})| (?:by|[-–—|]) (?=\p{Lu})/gu)) {
    if (++tried > MOST_PIECES) break;
    const rest = text.slice(index + mark.length);
    if (isAuthors(rest.slice(0, chunkEnd(rest)), false)) return index;
  }
  return -1;
}

/** Where ", arXiv 2023" begins, -1 where it does not. */
function venueStart(text: string): number {
  let tried = 0;
  for (const { index } of text.matchAll(/, (?=\p{Lu}|\d|arxiv|in )/giu)) {
    if (++tried > MOST_PIECES) break;
    const rest = text.slice(index + 2).replace(/^in /, '');
    const [piece = ''] = rest.split(/[,.] |\s[([]/, 1);
    if (venueAndDate(piece) !== undefined) return index;
    // "…, MSR Technical Report, 2001": more than one piece has to sound like a venue, for titles have commas too.
    if (VENUE_WORD.test(rest.slice(0, LONGEST_ABBREVIATION + piece.length)) && venueAndDate(rest.slice(0, chunkEnd(rest)))?.date !== undefined) return index;
  }
  return -1;
}

/** The full stop that ends a title, -1 where none does: not the one of "vs." and of initials. */
function sentenceEnd(text: string): number {
  for (const { index } of text.matchAll(/(?<=[\p{Ll}\d)”"])[.。]\s+(?=[\p{Lu}\d"“([])/gu)) {
    if (!/(?:^|\s)(?:vs|cf|e\.g|i\.e|et al|dr|st|no|vol|fig|eq|sec)$/i.test(text.slice(0, index)) && wordsOf(text.slice(0, index)) > 1) return index;
  }
  return -1;
}

/** Where a run of names or a venue ends: at a bracket, a bar, a dash or a full stop that is none of an initial or abbreviation. */
function chunkEnd(text: string): number {
  for (const { 0: mark, index } of text.matchAll(/\s[([（]|\s[-–—|·]\s|[:：]\s|\.(?=\s|$)|[。|]/g)) {
    if (mark !== '.') return index;
    const word = /[^\s.(]*$/.exec(text.slice(Math.max(0, index - LONGEST_ABBREVIATION), index))?.[0] ?? '';
    if (/^al$/i.test(word) ? !/^[\s,]*(?:\p{Ll}|&)/u.test(text.slice(index + 1, index + 4)) : !ABBREVIATION.test(word) && !/^\p{Lu}(?:\p{Ll}?-?\p{Lu})?$/u.test(word)) return index + 1;
  }
  return text.length;
}

/** Most of the longer words have a capital: a title, not the beginning of a sentence. */
function isInTitleCase(text: string): boolean {
  const words = text.split(/[\s-]+/).filter((word) => /^\p{L}{4}/u.test(word));
  return words.length > 1 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.6;
}
