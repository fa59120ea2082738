/** What an entry says beside its title, collected while it is read. */
import { arxivId, doi } from '../../identity';
import type { Author } from '../../paper';
import { authorList } from '../facts/authorNames';
import { foldWhiteSpace } from '../text/foldWhiteSpace';
import { latexToText } from '../text/latex';
import { plainMarkup } from '../text/plainMarkup';
import { trimmed, trimmedEnd } from '../text/trimmed';
import { authorsIn, behindAuthors, isFullName } from './authorsIn';
import { bracketedPeople } from './bracketedPeople';
import { chunkEnd } from './chunkEnd';
import { type FactLine, factOn } from './factLine';
import { isLabel } from './label';
import { leadingTag, saysWhere } from './leadingTag';
import { linkRole } from './linkRole';
import { hasNoPersonWord, isOneName } from './noPeople';
import { type Line, type Run, textOf } from './run';
import { bracketedVenue, venueAndDate } from '../facts/venueAndDate';
import { isKnownSeries } from '../facts/venueSeries';
import { wordCount } from '../text/wordCount';

/** The shortest remark that is kept as a description, in words; shorter ones are about pages and prizes. */
const SHORTEST_REMARK = 8;

/** What is longer has more words than that, in characters. */
const LONGEST_REMARK = 300;

/** A reference to a journal is no longer, in characters. */
const LONGEST_REFERENCE = 200;

/** What is longer is no title, and not worth looking into. */
const LONGEST_RAW_TITLE = 2_000;

/** More commas are those of a long list of authors without a venue behind it. */
const MOST_PIECES = 40;

/** Cells of a venue column that name none. */
const NO_VENUE = /^(?:arxiv\b.*|preprint|tech(?:nical)? report|null|none|n\/?a|tbd|under review|[-–—]+)$/i;

/** What stands for a link that is not there yet. */
const TO_COME = /^(?:暂无|无|未公布|尚未公布|即将公布|还未公布|none|null|n\/?a|tba|tbd|coming soon|to appear|-+)$/i;

/** "Creativity, fun and motivation (1990-2010)": the years that a work is about. */
const YEARS = /^\d{4}\s?[–—-]+\s?(?:\d{4}|[2-9]\d|1[3-9])$/;

const VENUE_BEHIND_DASHES = / [-–—] ([A-Z][\w-]{1,20}(?: [A-Z][\w-]{1,20}){0,2})(?: [-–—] ?| (?=\d{4}$))((?:19|20)\d\d)$/;

const THESIS = /^(?:(?:ph\.?d\.?|master['’]?s?|doctoral|bachelor['’]?s?|m\.?sc\.?) )?(?:thesis|dissertation)$/i;
/** What is said of a paper behind the full stop of its title. */
const REMARK_BEHIND_STOP = /(?<=\p{Ll}{4})[.。]\s*[(（][^()（）]{1,60}[)）]$/u;
/** What GB/T 7714 says of it, glued to the title's last word. */
const KIND_AT_END = /(?<=\p{L}{4})\[(?:[JCDMR]|(?:[JCM]|EB)\/OL)\]\s*[.,]?$/u;
const PRIZE_AT_END = / [-–—] ([A-Z][A-Za-z]{1,11} ?['’]?(?:19|20)?\d\d) (?:best|outstanding|distinguished)(?: [a-z-]{2,15}){0,2} paper(?: (?:award|finalist|nominee|runner-?up|honou?rable mention))?$/i;

const BRACKETS_AT_END = /[([（【]([^()[\]（）【】]{1,60})[)\]）】]\s*[.,]?$/;
/** `[[@lee2020]]`, `[@lee2020]`: how a note cites the paper. */
const CITATION_AT_END = /\s*\[{1,2}-?@[^\s[\]]{1,80}\]{1,2}\s*$/;
const PICTURE_AT_END = /(?:[\s\ufe0f\u200d\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}]|(?<=\s):[a-z][a-z0-9_+-]{1,30}:)+$/u;
/** A quick no for most texts. */
const MAY_HAVE_PICTURES = /:[a-z]|[©®\u203c-\u3299\ud83c-\ud83e\ufe0f]/;
/** "⭐ 10", "👍 12": how many liked it. */
const COUNTS_AT_END = /(?:\s+[([]?(?![©®™])\p{Extended_Pictographic}\ufe0f?\s?\d[\d.,]{0,8}[kKM]?[)\]]?)+\s*$/u;
const YEAR_BEHIND = /[,，]?\s*[(（]?((?:19|20)\d\d)[)）]?\s*$/;
const PROCEEDINGS_START = /^\s*(?:in )?(?:the )?(?:proceedings|proc\.|advances in|transactions (?:of|on)) /i;
/** "(cs.AI, cs.CL)" */
const ARXIV_CATEGORIES = /^[a-z-]{2,8}\.[A-Z]{2}(?:[,; ]+[a-z-]{2,8}\.[A-Z]{2})*$/;
/** "[NIPS'19][Baidu]": where it appeared, and who wrote it. */
const TWO_TAGS_AT_END = /\[([^\][]{2,30})\]\s?\[[^\][]{2,30}\]$/;
/** "(Score: 8.5)" */
const RATING = /^(?:评分|得分|相关性|score|rating|relevance|upvotes?|likes?|stars?)\s?[:：]?\s?[\d./]{1,8}$/i;
const SHORTCODES = /(?:^|(?<=[\s:)]))(?::[a-z][a-z0-9_+-]{1,30}:)+|[\p{Extended_Pictographic}\ufe0f]/gu;

/** Before labels, with the bracket around them. */
const DASH_AT_END = / [-–—](?: ?\[ ?\])?$/u;

/** Facts of one entry. Of two that are the same fact, the first one counts. */
export class EntryFacts {
  authors: readonly Author[] = [];
  date: string | undefined;
  venue: string | undefined;
  arxiv: string | undefined;
  arxivCategory: string | undefined;
  doi: string | undefined;
  code: string | undefined;
  /** Whether it says that there is a paper: by its identifier, or by "Paper: to come". */
  get isPaper(): boolean {
    return this.arxiv !== undefined || this.doi !== undefined || this.#isAnnounced;
  }
  #isAnnounced = false;
  /** Whether a tag before the title says where it appeared: "[CVPR 2023]", "[arXiv]". */
  isTagged = false;
  readonly keywords: string[] = [];
  readonly #abstract: string[] = [];
  readonly #isPaperColumn: boolean;

  constructor(isPaperColumn: boolean) {
    this.#isPaperColumn = isPaperColumn;
  }

  /** Whether a tag has said when or where it appeared. */
  private get isDated(): boolean {
    return this.date !== undefined || this.venue !== undefined;
  }

  get abstract(): string {
    return this.#abstract.join(' ');
  }

  /** `text` without the tags before the title; what they say is kept. Where all of it is one short tag, nothing is left. */
  withoutTags(text: string, mayBeAllTag: boolean): string {
    let rest = text.replaceAll('\u200b', '');
    for (;;) {
      const tag = leadingTag(rest);
      // "[EYES 1970][A forest]": what is left is the title.
      if (tag === undefined || (this.isDated && tag.length >= rest.trimEnd().length && tag.venue === undefined && tag.date === undefined && tag.arxiv === undefined)) break;
      this.venue ??= tag.venue;
      this.date ??= tag.date;
      this.arxiv ??= tag.arxiv;
      this.#isAnnounced ||= tag.isOfPaper === true;
      this.isTagged ||= saysWhere(tag, rest);
      rest = rest.slice(tag.length);
    }
    const whole = mayBeAllTag ? venueAndDate(rest) : undefined;
    if (whole === undefined) return rest;
    this.venue ??= whole.venue;
    this.date ??= whole.date;
    return '';
  }

  /** The title without quotes, final full stop, pictures, and brackets that say where it appeared; what they say is kept. */
  tidyTitle(raw: string): string {
    if (raw.length > LONGEST_RAW_TITLE) return raw;
    // What is left of "[[pdf](…)]" behind it goes first.
    let title = trimmedEnd(foldWhiteSpace(plainMarkup(raw)), ' [').replace(COUNTS_AT_END, '');
    const tags = TWO_TAGS_AT_END.exec(title);
    if (tags !== null && bracketedVenue(tags[1] ?? '')?.date !== undefined) title = title.slice(0, title.lastIndexOf('['));
    // `[Title (ICLR 2020)](…)`, `**Title. [cs.CL]**`
    for (let match = BRACKETS_AT_END.exec(title); match !== null; match = BRACKETS_AT_END.exec(title)) {
      const inside = (match[1] ?? match[2] ?? '').trim();
      if (/\bedition$/i.test(inside) || YEARS.test(inside)) break;
      if (RATING.test(inside) || ARXIV_CATEGORIES.test(inside)) {
        if (!RATING.test(inside)) this.arxivCategory ??= inside.split(/[,; ]/, 1)[0];
        title = title.slice(0, match.index);
        continue;
      }
      const people = bracketedPeople(inside);
      if (people !== undefined) {
        if (this.authors.length === 0) this.authors = people.authors;
        this.date ??= people.date;
        title = title.slice(0, match.index);
        continue;
      }
      const said = bracketedVenue(inside);
      const id = arxivId(inside);
      // "[NAACL 2021 Industry track]"
      const isPlace = match[0].startsWith('[') && isKnownSeries(/^[A-Za-z]{2,12}/.exec(inside)?.[0] ?? '') && /\d\d/.test(inside);
      const isByPeople = said === undefined && id === undefined && areTwo(inside) ? this.takeAuthors(inside, true) : said === undefined && id === undefined && /\p{Lu}\.|\bet al\b|,.*(?:,| & | and )/u.test(inside) && this.takeAuthors(inside, false);
      if (said === undefined && id === undefined && !isByPeople && !isPlace && !THESIS.test(inside) && !linkRole(inside, '').isLabel) break;
      this.venue ??= said?.venue ?? (isPlace ? /^[A-Za-z]{2,12}/.exec(inside)?.[0] : undefined);
      this.date ??= said?.date ?? (isPlace ? /(?:19|20)\d\d/.exec(inside)?.[0] : undefined);
      this.arxiv ??= id;
      title = title.slice(0, match.index);
    }
    // "[EYES 2014][Seeing the wood]"
    if (this.isDated) title = title.replace(/^\[([^[\]]{10,})\]$/, '$1');
    // "Seeing the wood[J]"
    title = title.replace(KIND_AT_END, '');
    // "Seeing the wood. (In Chinese)"
    title = title.replace(REMARK_BEHIND_STOP, '');
    // "Seeing the wood (우현, 승욱)": who presents it, in another script.
    title = title.replace(/\s?[(（][^()（）]{0,20}\p{Script=Hangul}[^()（）]{0,30}[)）]$/u, (remark, at: number) => (/\p{Script=Hangul}/u.test(title.slice(0, at)) ? remark : ''));
    title = trimmed(title.replace(/^\*+/, '').replace(CITATION_AT_END, ''), ' ,;:|：–—').replace(/^["“”'‘「『《〈](.*[^"”'’」』》〉])[.,]?["“”'’」』》〉][.,]?$/u, '$1').replace(/^<([^<>]{2,400})>$/, '$1');
    // What is left of "[[pdf](…)]" behind it goes too.
    title = trimmedEnd(trimmed(title.replace(PICTURE_AT_END, ''), ' ,;:|：–—'), ' ,;:|[(');
    // "Seeing the wood - EYES'16 Best Paper Award"
    const prize = PRIZE_AT_END.exec(title);
    if (prize !== null) {
      this.takeVenue(venueAndDate(prize[1] ?? '') ?? {});
      title = title.slice(0, prize.index);
    }
    // "How do trees grow? In *EYES 2018*"
    title = title.replace(/(?<=[.?!]) In$| -{1,2}$/, '');
    // `[Seeing the Wood - EYES - 2018](…)`
    const dashed = VENUE_BEHIND_DASHES.exec(title);
    if (dashed !== null && (/[-–—] ?\d{4}$/.test(dashed[0]) || isKnownSeries(dashed[1] ?? ''))) {
      this.takeVenue(venueAndDate(`${dashed[1] ?? ''} ${dashed[2] ?? ''}`) ?? {});
      title = title.slice(0, dashed.index);
    }
    if (title.endsWith('.') && !title.endsWith('...')) title = trimmedEnd(title, '.');
    return foldWhiteSpace(latexToText(title));
  }

  /** A line behind the title. In the title's own line everything may follow; a line of its own is authors, venue, links or prose. */
  readLine(line: Line, isTitleLine: boolean): void {
    const fact = isTitleLine ? undefined : factOn(line);
    if (fact !== undefined) return this.#readFact(fact);
    let prose: Run[] = [];
    const flush = (): void => {
      this.#readProse(prose.map((run) => run.text).join(''), isTitleLine);
      prose = [];
    };
    for (let index = 0; index < line.length; index++) {
      const run = line[index];
      if (run === undefined) break;
      const end = asideEnd(line, index);
      if (isLabel(run)) prose.push({ text: ' ' });
      else if (end > index && !opensBracket(prose) && this.#readAside(textOf(line.slice(index, end)))) {
        flush();
        index = end - 1;
      } else prose.push(run);
    }
    flush();
  }

  /** What stands in italics or behind a bar: authors, or venue and date. */
  #readAside(text: string): boolean {
    if (this.takeAuthors(text, true)) return true;
    const said = venueAndDate(text);
    if (said !== undefined) this.takeVenue(said);
    return said !== undefined || this.#takeAuthorsBefore(text);
  }

  /** "Ann Lee (University of Mandalay) et al. EMNLP.": authors, and where it appeared. */
  #takeAuthorsBefore(text: string): boolean {
    const behind = behindAuthors(text);
    if (behind === undefined || !this.takeAuthors(text.slice(0, text.length - behind.length), true)) return false;
    this.takeVenue(venueAndDate(behind) ?? (NO_VENUE.test(behind) ? {} : { venue: trimmed(behind, ' .,;') }));
    return true;
  }

  #readProse(text: string, isTitleLine: boolean): void {
    // "Ann Lee and Bo Chen.1999."
    let rest = foldWhiteSpace(MAY_HAVE_PICTURES.test(text) ? text.replace(SHORTCODES, ' ') : text).replace(/(?<= \p{Lu}\p{Ll}{1,20})\.(?=(?:19|20)\d\d\b)/u, '. ');
    // "Ann Lee, Bo Chen - [[pdf](…)]": a dash before labels ends what is said.
    rest = rest.replace(DASH_AT_END, '');
    // "Proceedings of the Conference on Eyes (EYES), pp. 1-9, 2005.": brackets within a name end nothing.
    const proceedings = !isTitleLine && PROCEEDINGS_START.test(rest) ? venueAndDate(rest) : undefined;
    if (proceedings?.venue !== undefined) return this.takeVenue(proceedings);
    // From the front, as long as it is something that has a name.
    for (;;) {
      // Bars make columns: what stands between two is one thing.
      const isColumn = /^[\s\])]*\|/.test(rest);
      rest = withoutSeparators(rest);
      if (rest === '') return;
      const taken = this.#takeArxiv(rest) ?? this.#takeDoi(rest) ?? this.#takeBrackets(rest) ?? this.#takeReference(rest) ?? this.#takeChunk(rest, isColumn);
      if (taken === undefined) break;
      rest = rest.slice(taken);
    }
    if (isTitleLine && !this.#isPaperColumn) this.date ??= /\(((?:19|20)\d\d)\)/.exec(rest.slice(0, LONGEST_REFERENCE))?.[1];
    const words = rest.length > LONGEST_REMARK ? SHORTEST_REMARK : wordCount(rest);
    if (words >= SHORTEST_REMARK || (isTitleLine && this.#isPaperColumn && words > 2)) this.#abstract.push(latexToText(rest));
    else this.arxiv ??= arxivId(rest);
  }

  /** `arXiv:1502.02367 / ICML 2015`: how much of the text the id takes. */
  #takeArxiv(text: string): number | undefined {
    const match = /^arxiv(?: preprint)?:? ?(?:arxiv:)?\s?(\d{4}\.\d{4,5}|[a-z-]{2,10}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,2})?/i.exec(text);
    if (match === null) return undefined;
    this.arxiv ??= arxivId(match[1] ?? '');
    return match[0].length;
  }

  /** `doi: 10.1000/xyz`, or the number alone: how much of the text it takes. */
  #takeDoi(text: string): number | undefined {
    const match = /^(?:doi:? ?(10\.\d{4,9}\/\S{2,200})|(10\.\d{4,9}\/\S{2,200})$)/i.exec(text);
    if (match === null) return undefined;
    this.doi ??= doi(match[1] ?? match[2] ?? '');
    return match[0].length;
  }

  /** `(2015)`, `[ICLR 2020]`, `(Google)`: how much of the text it takes. */
  #takeBrackets(text: string): number | undefined {
    const match = /^(?:[(（]([^()（）]{1,80})(?:[)）]|$)|\[([^[\]]{1,80})\]|【([^【】]{1,80})】)/.exec(text);
    if (match === null) return undefined;
    const inside = (match[1] ?? match[2] ?? match[3] ?? '').replace(/^(?:book|thesis|survey|tutorial),? /i, '');
    // "(Lee et al., ICML 2022)"
    const [, names, place] = /^(.{3,70}?\bet\.? ?al\.?), (.{2,60})$/i.exec(inside) ?? [];
    const placed = place === undefined ? undefined : venueAndDate(place);
    if (this.authors.length === 0 && names !== undefined && placed !== undefined && this.takeAuthors(names, true)) {
      this.takeVenue(placed);
      return match[0].length;
    }
    // "(Lee & Chen 2022)": two families, and no journal is called so.
    const [, family, other, year] = /^(\p{Lu}[\p{L}’'-]{1,30}) (?:&|and) (\p{Lu}[\p{L}’'-]{1,30}),? ((?:19|20)\d\d)[a-z]?$/u.exec(inside) ?? [];
    if (this.authors.length === 0 && family !== undefined && other !== undefined && year !== undefined && !hasNoPersonWord(`${family} ${other}`)) {
      this.authors = [{ family }, { family: other }];
      this.takeVenue({ date: year });
      return match[0].length;
    }
    if (this.authors.length === 0 && this.takeAuthors(inside, false)) return match[0].length;
    // "(Ann Lee, 2022)", "(Lee et al., 2022)"
    const dated = /^(.{3,70}?),? ((?:19|20)\d\d)[a-z]?$/.exec(inside);
    if (this.authors.length === 0 && dated !== null && areAuthors(dated[1] ?? '') && this.takeAuthors(dated[1] ?? '', true)) {
      this.takeVenue({ ...(dated[2] === undefined ? {} : { date: dated[2] }) });
      return match[0].length;
    }
    // "(2014, C. Dong et al."
    const comma = inside.indexOf(',');
    const before = comma > 0 ? venueAndDate(inside.slice(0, comma)) : undefined;
    const where = before !== undefined && this.takeAuthors(inside.slice(comma + 1), true) ? before : venueAndDate(inside);
    if (where === undefined) this.arxiv ??= arxivId(inside);
    else this.takeVenue(where);
    return match[0].length;
  }

  /** "Nature 521.7553 (2015): 436-444.", "Proceedings of the IEEE Conference on X. 2015.": how much of the text it takes. */
  #takeReference(text: string): number | undefined {
    const start = text.slice(0, LONGEST_REFERENCE);
    // "2023;12(3):1-9." as medicine writes it.
    const numbered = /^((?:19|20)\d\d)(?: [A-Z][a-z]{2}(?: \d{1,2})?)?; ?\d{1,4}(?: ?\([^()]{1,20}\))?(?:: ?[\w–-]{1,20})?/.exec(start);
    if (numbered !== null) {
      this.takeVenue({ ...(numbered[1] === undefined ? {} : { date: numbered[1] }) });
      return numbered[0].length;
    }
    const match =
      /^(?:in )?([^\d(.][^\d(]{0,120}?)(?: arXiv:\S{5,20})?[\s,]*(?:\d{1,4}(?:\.\d{1,5})?(?:-\d{1,4})?(?:\s?\(\d{1,4}\))?)?\s*\(((?:19|20)\d\d)\)(?::\s?[\w–-]{1,20})?/i.exec(
        start,
      ) ??
      /^(?:in )?([^\d(.]{3,120})\. ((?:19|20)\d\d)(?![\d.]\d)/i.exec(start) ??
      // "Journal of Forests (JOF), 2018"
      /^(?:in )?([^\d().]{3,120}) \([A-Z][A-Za-z-]{1,11}\),? ((?:19|20)\d\d)(?![\d.]\d)/.exec(start);
    const said = match === null ? undefined : venueAndDate(`${match[1] ?? ''} ${match[2] ?? ''}`);
    if (match === null || said === undefined || authorsIn(match[1] ?? '', true) !== undefined) return undefined;
    this.arxiv ??= arxivId(match[0]);
    this.takeVenue(said);
    return match[0].length;
  }

  /** Authors, or venue and date, up to the end of their sentence: how much of the text they take. */
  #takeChunk(text: string, isColumn: boolean): number | undefined {
    const end = chunkEnd(text);
    const chunk = text
      .slice(0, end)
      .replace(/^(?:by|in|at|authors?:|(?:published|posted|submitted) (?:in|on|at|to)|accepted (?:by|at|to|in)|to appear (?:in|at)) /i, '');
    const isExpected = isColumn || this.date !== undefined || isOnlyAuthor(chunk, withoutSeparators(text.slice(end)));
    if (this.authors.length === 0 && this.takeAuthors(chunk, isExpected)) return end;
    if (this.#takeNamesAndVenue(chunk)) return end;
    // "NeurIPS 2020, oral": what follows the venue is a remark on it.
    const ends = [end, ...[...chunk.slice(0, LONGEST_REFERENCE).matchAll(/, /g)].map(({ index }) => end - chunk.length + index)];
    for (const stop of ends) {
      const said = venueAndDate(text.slice(end - chunk.length, stop));
      if (said === undefined || (stop !== end && said.date === undefined)) continue;
      this.takeVenue(said);
      return stop;
    }
    return undefined;
  }

  /** "Y. LeCun, L. Bottou, Proceedings of the IEEE 1998": names as long as they are names, then a venue. */
  #takeNamesAndVenue(chunk: string): boolean {
    const pieces = chunk.split(/, (?!et al)/);
    if (pieces.length < 2 || pieces.length > MOST_PIECES || this.authors.length > 0) return false;
    for (let count = pieces.length - 1; count > 0; count--) {
      const said = venueAndDate(pieces.slice(count).join(', '));
      const names = pieces.slice(0, count).join(', ');
      // Somebody else's name is no venue: the names were not told apart.
      if (said === undefined || pieces.slice(count + 1).some(isFullName) || !this.takeAuthors(names, true)) continue;
      this.takeVenue(said);
      return true;
    }
    return false;
  }

  /** Keeps the authors that `text` names, if it is nothing but names; the first ones count. Whether it is. */
  takeAuthors(text: string, isLikely: boolean): boolean {
    const authors = authorsIn(text, isLikely);
    if (authors === undefined) return false;
    if (this.authors.length === 0) this.authors = authors;
    return true;
  }

  /** Keeps venue and date; a later date only where it is the same one, more exactly. */
  takeVenue({ venue, date }: { readonly venue?: string; readonly date?: string }): void {
    this.venue ??= venue;
    if (date !== undefined && (this.date === undefined || date.startsWith(this.date))) this.date = date;
  }

  #readFact({ name, label, value }: FactLine): void {
    const text = textOf(value);
    switch (name) {
      case 'authors':
        // "Ann Lee, 2025" in a column for both.
        if (this.authors.length === 0) this.authors = authorList(latexToText(text.replace(YEAR_BEHIND, '')));
        this.date ??= YEAR_BEHIND.exec(text)?.[1];
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
        if (said !== undefined) this.takeVenue(said);
        // "2024 (by the file)"
        else if (name === 'date') this.takeVenue({ ...(/^(?:19|20)\d\d(?!\d)/.test(text) ? { date: text.slice(0, 4) } : {}) });
        else if (name === 'venue' && !NO_VENUE.test(text)) this.venue ??= text || undefined;
        return;
      }
      case 'code':
        this.code ??= value.find((run) => /^https?:/i.test(run.href ?? ''))?.href;
        return;
      case 'doi':
        this.doi ??= doi(text);
        return;
      case 'categories':
        this.#readCategories(text);
        return;
      case 'link':
        this.arxiv ??= arxivId(text);
        // Where there is no link, it may say where the paper is to appear.
        if (value.every(({ href }) => href === undefined)) this.takeVenue(venueAndDate(text) ?? {});
        return;
      case 'title':
        // "- Paper:": its link is still to come.
        this.#isAnnounced ||= announcesPaper(value) || (/^(?:paper|论文)$/i.test(label) && text === '');
        return;
      case 'remark':
        return;
    }
  }

  #readCategories(text: string): void {
    this.arxivCategory ??= /(?:^|[\s(])([a-z-]{2,8}(?:\.[A-Za-z-]{2,12})?)(?=[\s,;)]|$)/.exec(text)?.[1];
    if (
      this.arxivCategory !== undefined &&
      !/\./.test(this.arxivCategory) &&
      !/^(?:hep|astro|quant|cond|nucl|gr|math)-/.test(this.arxivCategory)
    )
      this.arxivCategory = undefined;
    if (this.arxivCategory === undefined) this.keywords.push(...text.split(/[,;、，]/).map((keyword) => trimmed(keyword, ' .`#[]')));
  }
}

/** "Paper: https://lab.org/seeing", "论文：暂无 | [Homepage](…)": where the paper is, or that it is still to come. */
function announcesPaper(value: Line): boolean {
  const [first] = value.filter((run) => run.text.trim() !== '');
  return TO_COME.test(textOf(value.filter(({ href }) => href === undefined)).replace(/[\s|]+$/, '')) || /^https?:\/\/\S+$/.test(first?.href === undefined ? '' : first.text.trim());
}

/** "Ann Lee & Bo Chen" */
function areTwo(text: string): boolean {
  const names = text.split(/ (?:&|and) /);
  return names.length === 2 && names.every(isOneName);
}

/** Where a venue may stand as well: one full name, or more than one. */
function areAuthors(text: string): boolean {
  return isOneName(text) || /\bet\.? ?al\b/i.test(text) || (/,| and | & /.test(text) && authorsIn(text, false) !== undefined);
}

/** "Yoon Kim" where nothing follows but a venue or an id. */
function isOnlyAuthor(chunk: string, rest: string): boolean {
  if (!isOneName(trimmedEnd(chunk.trim(), ' ,.;'))) return false;
  return rest === '' || /^arxiv\b/i.test(rest) || venueAndDate(rest.slice(0, chunkEnd(rest)))?.date !== undefined;
}

/** What separates the parts of an entry, in front of the next one; behind it only what opens something that was taken out. */
function withoutSeparators(text: string): string {
  let start = 0;
  while (start < text.length && ' ,.;:|/·、，。–—-\'"”[]*)>'.includes(text.charAt(start)) && !isWordsInBrackets(text, start)) start++;
  const rest = trimmedEnd(text.slice(start), ' ,;|/·[]*"“');
  return /[\p{L}\p{N}]/u.test(rest) ? rest : '';
}

/** "[NeurIPS 2020] …": brackets around words are read as such; others are what is left of "[[pdf](…)]". */
function isWordsInBrackets(text: string, start: number): boolean {
  return text.charAt(start) === '[' && /^\[[^[\]]{0,80}[\p{L}\p{N}][^[\]]{0,80}\]/u.test(text.slice(start, start + 170));
}

/** Where the italics end that begin here. Some of the names in them may link to somebody's page. */
function asideEnd(line: Line, start: number): number {
  let end = start;
  while (line[end]?.emphasis === true && !isLabel(line[end] as Run)) end++;
  return end;
}

/** `(*Google*)`: italics within brackets are where the authors work. */
function opensBracket(runs: readonly Run[]): boolean {
  return /[([（]\s*$/.test((runs[runs.length - 1]?.text ?? '').slice(-4));
}
