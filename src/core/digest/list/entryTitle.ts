/** Which words of an entry's first line are its title. */
import { trimmed, trimmedEnd } from '../text/trimmed';
import { authorsIn, behindAuthors, isFullName } from './authorsIn';
import { chunkEnd } from './chunkEnd';
import { type CutTitle, LONGEST_PLAIN_TITLE, cutTitle } from './cutTitle';
import type { EntryFacts } from './entryFacts';
import { factOn } from './factLine';
import { isBlank, isLabel, linksToPaper } from './label';
import { linkRole } from './linkRole';
import { familiesIn, isOneName } from './noPeople';
import { type QuotedTitle, quotedTitle } from './quotedTitle';
import { type Line, type Run, textOf } from './run';
import { isInTitleCase, isRemark } from './titleLike';
import { venueAndDate } from '../facts/venueAndDate';
import { wordCount } from '../text/wordCount';

/** How the title stands out; `text` does not, and needs more to be believed. */
export type TitleShape = 'given' | 'strong' | 'link' | 'quoted' | 'emphasis' | 'text';

/** A title and what follows it in its line. */
export interface EntryTitle {
  readonly title: string;
  readonly shape: TitleShape;
  /** Where the title itself links to. */
  readonly link?: string | undefined;
  readonly tail: Line;
}

/** So few words in bold before a colon are a name that the title may go on from: `**BERT**: Pre-training of …`. */
const LONGEST_NICKNAME = 3;

/** What is in bold before a colon and a title in quotes is what people call the paper, or what it does. */
const LONGEST_QUOTED_NAME = 10;

/** `**Seeing the Wood**: A Forest Model for All Trees`: so many may be the first half of a title, if the rest is written like one. */
const LONGEST_HALF = 6;

/** A venue with its year, or an author with "et al.", has no more words. */
const MOST_FACT_WORDS = 6;

/** `**Masked Forests** for Unified Navigation`: how a title goes on, and remarks on it do not. */
const GOES_ON = /^ (?:for|via|with|using|through|of|from|towards?) (?=\p{Lu})/u;

/** Names as catalogues file them, and then a title. */
const FILED = /^((?:\p{Lu}[\p{L}’'-]{1,30}, (?:\p{Lu}\.[ -]?){1,3}(?:,? and |,? & |, )?){1,20}),? ?(?=\p{Lu}\p{L}{0,30} \p{Ll}|\p{Lu}\p{L}{1,30} \p{Lu}\p{L}{1,30} )/u;

/** Finds the title of one entry; what stands before it goes to the facts. */
export class TitleFinder {
  /** Whether the authors stand before the title, as in a bibliography. */
  isBehindAuthors = false;
  readonly #facts: EntryFacts;
  readonly #isPaperColumn: boolean;
  readonly #hasPaperLink: boolean;

  constructor(facts: EntryFacts, context: { readonly isPaperColumn: boolean; readonly hasPaperLink: boolean }) {
    this.#facts = facts;
    this.#isPaperColumn = context.isPaperColumn;
    this.#hasPaperLink = context.hasPaperLink;
  }

  /** The title in an entry's first line, undefined where there is none. */
  find(line: Line): EntryTitle | undefined {
    const fact = factOn(line);
    if (fact !== undefined && (fact.name !== 'title' || fact.value.every((run) => isBlank(run) || isLabel(run)))) return undefined;
    const runs = fact?.value ?? line;
    for (let index = 0; index < runs.length; index++) {
      const run = runs[index];
      if (run === undefined || isLabel(run)) continue;
      if (run.href !== undefined) {
        // Behind "[Paper] [Code]" a link is one more of them, unless it leads to a paper itself.
        if (!linksToPaper(run) && runs.slice(0, index).some(isLabel)) continue;
        return this.#linkedTitle(runs, index);
      }
      const text = this.#facts.withoutTags(run.text, run.code === true || (run.strong === true && goesOn(runs[index + 1])));
      if (isBlank({ text }) || (run.code === true && index < runs.length - 1 && !/^<.*>$/.test(text.trim()))) continue;
      // "[**ViT**] An image is …"
      if (run.strong === true && /\[\s*$/.test(runs[index - 1]?.text ?? '') && /^\s*\]/.test(runs[index + 1]?.text ?? '') && wordCount(text) <= LONGEST_NICKNAME) continue;
      if (run.strong === true) {
        if (linkRole(text, '').isLabel && venueAndDate(text) === undefined) continue;
        if (!this.#isPaperColumn && (isOnlyPeople(text) || arePeople(text)) && this.#facts.takeAuthors(text, true)) continue;
        return this.#strongTitle(runs, index, text);
      }
      const quoted = quotedTitle(text) ?? titleInBrackets(text);
      if (quoted !== undefined && !isHalf(quoted.after) && (isNickname(quoted.before) || this.#isOnlyNames(quoted.before)))
        return { title: quoted.title, shape: 'quoted', tail: [{ text: quoted.after }, ...runs.slice(index + 1)] };
      const next = runs.slice(index + 1).find((later) => !isBlank(later));
      if (next !== undefined && standsOut(next) && (this.#mayBeFamilies(text, runs.slice(index + 1)) || isNickname(text) || this.#isOnlyNames(text) || this.#areFacts(text, next))) continue;
      if (run.emphasis === true) {
        if (this.#facts.authors.length === 0 && this.#facts.takeAuthors(text, true)) continue;
        return { title: text, shape: 'emphasis', tail: runs.slice(index + 1) };
      }
      // Behind names in bold, what ends them is no part of the title.
      const plain = this.#facts.authors.length > 0 ? text.replace(/^[\s.,:;]+/, '') : text;
      return this.#plainTitle([{ ...run, text: plain }, ...runs.slice(index + 1)]);
    }
    return undefined;
  }

  /** `**Nickname:** Ann Lee, Bo Chen:` and the title in the line below, where it may stand in quotes instead. */
  findBelowNames(line: Line, below: Line | undefined): EntryTitle | undefined {
    if (below === undefined || line.some(({ href }) => href !== undefined)) return undefined;
    const text = textOf(line);
    const [run, ...others] = below.slice(below.findIndex((part) => !isBlank(part)));
    const quoted = run === undefined || run.href !== undefined ? undefined : quotedTitle(run.text);
    if (run === undefined || (!/[:：]$/.test(text) && quoted?.before.trim() !== '')) return undefined;
    const names = namesIn(line);
    if (names === undefined || !this.#facts.takeAuthors(names, true)) return undefined;
    this.isBehindAuthors = true;
    if (quoted?.before.trim() === '') return { title: quoted.title, shape: 'quoted', tail: [{ text: quoted.after }, ...others] };
    if (run.href !== undefined || run.strong === true) return this.find(below);
    const { title, tail } = cutTitle(run.text);
    return { title, shape: 'quoted', tail: [{ text: tail }, ...others] };
  }

  /** Authors first: "Y. Bengio, A. Courville. “Deep learning.” …". Nothing is as good as names. */
  #isOnlyNames(text: string): boolean {
    const names = trimmed(text, ' ,.:;"“\'');
    if (names === '') return true;
    const year = /[(（]?((?:19|20)\d\d)[)）]?$/.exec(names);
    if (!this.#facts.takeAuthors(names.slice(0, year?.index), true)) return false;
    this.#facts.date ??= year?.[1];
    // One name of two words may be two words: "Simple IPython [tutorial](…)".
    this.isBehindAuthors = this.#facts.authors.length > 1 || /\p{Lu}\./u.test(names);
    return true;
  }

  /** "Lee, Chen, Doe: " before a title that is linked, and says where it appeared. */
  #mayBeFamilies(text: string, behind: Line): boolean {
    const families = familiesIn(text);
    const linked = behind.find((run) => !isBlank(run));
    if (families.length === 0 || linked?.href === undefined || wordCount(textOf([linked])) < 2) return false;
    // Places and subjects are listed so, too: nobody is made an author by it.
    const place = venueAndDate(trimmed(textOf(behind.slice(behind.indexOf(linked) + 1)), ' .,'));
    if (place?.date === undefined || place.venue === undefined) return false;
    return true;
  }

  /** "EYES 2014 -- Lee et al, " before a link to a paper, whose words are then the title. */
  #areFacts(text: string, next: Run): boolean {
    if (!linksToPaper(next) || wordCount(textOf([next])) <= LONGEST_NICKNAME || !/[,:：–—-]\s*$/.test(text)) return false;
    const pieces = text.split(/\s+[-–—]{1,2}\s+|(?<=\bal\.?),\s+|,\s+(?=[A-Z][\w ]{1,20}[’' ]\d\d)/).map((piece) => trimmed(piece, ' ,:：–—-'));
    if (pieces.some((piece) => wordCount(piece) > MOST_FACT_WORDS)) return false;
    for (const piece of pieces) {
      const said = venueAndDate(piece);
      if (said !== undefined) this.#facts.takeVenue(said);
      else this.#isOnlyNames(piece);
    }
    return true;
  }

  #linkedTitle(runs: Line, index: number): EntryTitle {
    let end = index;
    const href = runs[index]?.href;
    while (end < runs.length && runs[end]?.href === href) end++;
    const title = textOf(runs.slice(index, end));
    // "[Lee et al.](…) Seeing the wood"
    const quoted = isPeopleAndYear(title) ? quotedTitle(textOf(runs.slice(end)).replace(/^[\s:：–—-]+/, '')) : undefined;
    if (quoted?.before.trim() === '') return { title: quoted.title, shape: 'link', link: href, tail: [{ text: `${title.replace(/^.*?(?=\(?(?:19|20)\d\d)/, '')} ${quoted.after}` }] };
    const behind = SURE_PEOPLE.test(title) && /\bet\.? ?al\b/i.test(title) && /^\s*\p{Lu}.*[^.\s]\s*$/u.test(textOf(runs.slice(end))) ? cutTitle(textOf(runs.slice(end)).replace(/^[\s.,:–—-]+/, '')) : undefined;
    if (behind !== undefined && wordCount(behind.title) > LONGEST_NICKNAME && this.#facts.takeAuthors(title, true)) {
      this.isBehindAuthors = true;
      return { title: behind.title, shape: 'link', link: href, tail: [{ text: behind.tail }] };
    }
    const named = /^(\p{Lu}[\p{L}’'-]{1,30} et\.? al\.?)[,:]? (?=\p{Lu})/u.exec(title);
    const text = this.#facts.withoutTags(named !== null && this.#facts.takeAuthors(named[1] ?? '', true) ? title.slice(named[0].length) : title, false);
    return { title: text === '' ? title : text, shape: 'link', link: href, tail: runs.slice(end) };
  }

  #strongTitle(runs: Line, index: number, text: string): EntryTitle {
    let end = index + 1;
    while (end < runs.length && (isPlainStrong(runs[end]) || (isBlank(runs[end] ?? { text: '' }) && isPlainStrong(runs[end + 1]) && /^\p{Ll}/u.test(runs[end + 1]?.text ?? '')))) end++;
    const title =
      text +
      runs
        .slice(index + 1, end)
        .map((run) => run.text)
        .join('');
    const tail = runs.slice(end);
    const linked = tail.findIndex((run) => !isBlank(run));
    const afterName = tail[linked];
    if (afterName === undefined) return { title, shape: 'strong', tail };
    const quoted = afterName.href === undefined ? quotedBehind(title, afterName.text) : undefined;
    if (quoted !== undefined) return { title: quoted.title, shape: 'quoted', tail: [{ text: quoted.after }, ...tail.slice(linked + 1)] };
    if (wordCount(title) > LONGEST_NICKNAME) return this.#secondHalf(title, tail) ?? { title, shape: 'strong', tail };
    // `**ViT** [An image is …](…)`: the short name is a nickname, the title is what links to the paper.
    if (!isLabel(afterName) && linksToPaper(afterName))
      return this.#linkedTitle(tail, linked);
    // "**Going** deeper with convolutions [[paper](…)]": the first word alone is in bold.
    const isBegun = linked === 0 && /^\p{Lu}\p{Ll}+$/u.test(title) && !/^ (?:is|are|was|were|has|have|can|does|from|by|and|or) /.test(afterName.text) && afterName.href === undefined && /^ \p{Ll}/u.test(afterName.text) && tail.slice(1).some(isLabel);
    if (isBegun) return { ...cutTitle(title + afterName.text.replace(/[\s:[(]+$/, '')), shape: 'strong', tail: tail.slice(1) };
    return this.#afterNickname(title, tail, linked) ?? { title, shape: 'strong', tail };
  }

  /** The rest of a title whose beginning alone is in bold; undefined where all of it is. */
  #secondHalf(half: string, tail: Line): EntryTitle | undefined {
    const [run] = tail;
    const mark = run?.href === undefined ? (GOES_ON.exec(run?.text ?? '') ?? (wordCount(half) <= LONGEST_HALF ? /^\s*[:：]\s+(?=\p{Lu})/u.exec(run?.text ?? '') : null)) : null;
    if (run === undefined || mark === null) return undefined;
    const rest = cutTitle(run.text.slice(mark[0].length));
    if (mark[0].trim().length > 1 ? !isInTitleCase(rest.title) : !isHalf(run.text)) return undefined;
    return { title: `${half.trim()}${mark[0]}${rest.title}`, shape: 'strong', tail: [{ text: rest.tail }, ...tail.slice(1)] };
  }

  /** `**ViT**: "An image is worth …"`, `**BERT**: Pre-training of Deep Bidirectional Transformers [paper]`. */
  #afterNickname(name: string, tail: Line, index: number): EntryTitle | undefined {
    const run = tail[index];
    const colon = /^\s*[:：]\s*/.exec(run?.text ?? '')?.[0];
    if (run === undefined || run.href !== undefined || (colon === undefined && !name.trimEnd().endsWith(':'))) return undefined;
    const text = run.text.slice(colon?.length ?? 0);
    const rest = cutTitle(text);
    if (!isInTitleCase(rest.title) && !(wordCount(rest.title) > LONGEST_NICKNAME && isByPeople(tail[index + 1]))) return undefined;
    return {
      title: `${trimmedEnd(name.trim(), ':：')}: ${rest.title}`,
      shape: 'strong',
      tail: [{ text: rest.tail }, ...tail.slice(index + 1)],
    };
  }

  /** The text up to the first link that is a label, or to what in italics is no part of a title. */
  #plainTitle(runs: Line): EntryTitle | undefined {
    let end = 0;
    while (end < runs.length && !this.#endsTitle(runs[end])) end++;
    // "Seeing the wood(**TreeNet**)": what is in bold in brackets is what people call it.
    const isNickname = (run: Run, index: number): boolean => run.strong === true && runs[index - 1]?.text.endsWith('(') === true && runs[index + 1]?.text.startsWith(')') === true;
    const text = runs
      .slice(0, end)
      .map((run, index) => (isNickname(run, index) ? '' : run.text))
      .join('')
      .replace(/\s*\(\)/g, '');
    // Names before a link, and no title at all.
    if (!this.#isPaperColumn && isOnlyPeople(text)) {
      this.#facts.takeAuthors(text, true);
      return undefined;
    }
    const authored = this.#isPaperColumn ? undefined : this.#behindAuthors(text);
    const { title, tail } = authored ?? cutTitle(text);
    return { title, shape: 'text', tail: [{ text: tail }, ...runs.slice(end)] };
  }

  /** "Y. LeCun, L. Bottou. Gradient-based learning. …", "A. Graves, G. Wayne, Neural Turing Machines, arXiv …": the title behind the names. */
  #behindAuthors(text: string): CutTitle | undefined {
    const dated = /^([^()]{5,300}?)\s*\(((?:19|20)\d\d)[a-z]?(?:, \p{L}[^()]{2,20})?\)[.,:]?\s+([-–—]\s+)?(?=["“\p{Lu}])/u.exec(text);
    if (dated !== null && this.#facts.takeAuthors(dated[1] ?? '', dated[3] !== undefined)) {
      this.isBehindAuthors = true;
      this.#facts.date ??= dated[2];
      return cutTitle(text.slice(dated[0].length));
    }
    // "Lee, A., Chen, B., Seeing things, EYES, 2015."
    const filed = FILED.exec(text);
    if (filed !== null && this.#facts.takeAuthors(filed[1] ?? '', true)) {
      this.isBehindAuthors = true;
      return cutTitle(text.slice(filed[0].length));
    }
    const end = chunkEnd(text);
    const isBeforeColon = /^\s*[:：]/.test(text.slice(end));
    const behind = text.slice(end).replace(/^\s*[:：]\s*/, '');
    // "Ann Lee: Seeing things, 2015." Where no link shows the paper, the year does.
    const isDated = behind.length < text.length - end && /(?:19|20)\d\d\.?\s*$/.test(text) && !this.#hasPaperLink;
    // "Management Responses and Gender Bias: Evidence …" is a title, where a link shows the paper.
    const mayBeNames = !isBeforeColon || isDated || /, |\p{Lu}\.|\bet\.? al\b/u.test(text.slice(0, end));
    if (mayBeNames && /^\s*[\p{Lu}\d"“]/u.test(behind) && this.#facts.takeAuthors(text.slice(0, end), isDated)) {
      this.isBehindAuthors = true;
      return cutTitle(behind.trimStart());
    }
    const pieces = text.slice(0, LONGEST_PLAIN_TITLE).split(/,\s+/);
    let names = pieces.findIndex((piece) => !isFullName(piece.replace(/^and /, '')));
    // A title of three capitals looks like a name, too: it is what stands before the venue.
    while (names > 1 && isVenue(pieces[names] ?? '')) names--;
    const authors = pieces.slice(0, names).join(', ');
    if (names < (/ and |\bet\.? al\b/.test(authors) ? 1 : 2) || !this.#facts.takeAuthors(authors, false)) return undefined;
    const rest = pieces.slice(names);
    const venue = rest.findIndex((piece, index) => index > 0 && isVenue(piece));
    const title = rest.slice(0, venue < 0 ? undefined : venue).join(', ');
    const start = text.indexOf(title, authors.length);
    this.isBehindAuthors = true;
    return { title, tail: text.slice(start + title.length) };
  }

  #endsTitle(run: Run | undefined): boolean {
    if (run === undefined || isLabel(run)) return true;
    if (run.emphasis !== true) return false;
    return authorsIn(run.text, true) !== undefined || venueAndDate(run.text) !== undefined || behindAuthors(run.text) !== undefined;
  }
}

/** `**ViT**: "An image is worth …"`, `**ViT** "An image …"`: the title in quotes behind a name in bold. Behind a colon, the name may have more words. */
function quotedBehind(name: string, text: string): QuotedTitle | undefined {
  const colon = /^\s*[:：]\s*/.exec(text)?.[0] ?? (/[:：]\s*$/.test(name) ? '' : undefined);
  const quoted = wordCount(name) <= (colon === undefined ? LONGEST_NICKNAME : LONGEST_QUOTED_NAME) ? quotedTitle(text.slice(colon?.length ?? 0)) : undefined;
  // "**Seeing the Wood for the Trees**: “A must read”" praises what is in bold.
  const isPraise = quoted !== undefined && wordCount(name) > LONGEST_NICKNAME && isInTitleCase(name) && !isInTitleCase(quoted.title);
  return quoted?.before.trim() === '' && !isPraise ? quoted : undefined;
}

/** "Ann Lee, Bo Chen. [Seeing the wood]" */
function titleInBrackets(text: string): QuotedTitle | undefined {
  const [, before, title] = /^([^[\]]{5,300}?)\.?\s*\[([^[\]]{10,300})\]\.?\s*$/.exec(text) ?? [];
  return before === undefined || title === undefined || !/, | and |&|^\p{Lu}\p{L}+ \p{Lu}[\p{L}-]+$/u.test(before) || wordCount(title) < 2 ? undefined : { before, title, after: '' };
}

/** The people that a line before a title names, and nothing else, as text: "Ann Lee, Bo Chen:", "Nickname: Ann Lee, Bo Chen.". */
export function namesIn(line: Line): string | undefined {
  const names = trimmedEnd(textOf(line).replace(/^[^:：]{2,40}[:：]\s+/, ''), ' .:：');
  return authorsIn(names, false) === undefined ? undefined : names;
}

/** "GAN - ", "Codex: ": so few words before a dash or colon are what people call the paper whose title follows. */
function isNickname(text: string): boolean {
  const name = /^(.{2,40}?)\s*(?:[:：]|\s[-–—]+)\s*["“]?\s*$/u.exec(text)?.[1];
  return name !== undefined && wordCount(name) <= LONGEST_NICKNAME && /^[\p{L}\p{N}]/u.test(name) && !isRemark(`${name} `);
}

/** Two capitalised pairs of words could be a title: "Mobile Robots and Smart Cities". */
const FEWEST_PEOPLE = 3;

/** "Ann Lee, Bo Chen": two full names and nothing else. */
function arePeople(text: string): boolean {
  const names = trimmed(text, ' .:;').split(', ');
  return names.length > 1 && names.every(isOneName);
}

/** "Lee et al.", "A. Lee and B. Chen": nothing else is written like this. */
const SURE_PEOPLE = /\bet\.? ?al\b[\s.,:;]*$|^\p{Lu}\. ?(?:\p{Lu}\. ?)?\p{Lu}[\p{L}’'-]+(?:(?:,| and|, and| &) \p{Lu}\. ?(?:\p{Lu}\. ?)?\p{Lu}[\p{L}’'-]+){0,20}[\s.,:;]*$/u;

/** "Lee 2019 (Nature 572)", "Lee et al. 2019" */
const PEOPLE_AND_YEAR = /^\p{Lu}[\p{L}’'-]{1,30}(?:(?:,| and| &|, and) \p{Lu}[\p{L}’'-]{1,30}){0,4}(?:,? et al\.?)?,? \(?(?:19|20)\d\d[a-z]?\)?(?: \([^()]{2,60}\))?$/u;

/** Whether a link names a paper by who wrote it, and when. */
export function isPeopleAndYear(text: string): boolean {
  return PEOPLE_AND_YEAR.test(text.trim());
}

function isOnlyPeople(text: string): boolean {
  const line = text.trim();
  const authors = authorsIn(line, SURE_PEOPLE.test(line));
  if (authors === undefined) return /^\p{Lu}[\p{L}’'-]+ et\.? ?al[\s.,:;]*$/u.test(line);
  return SURE_PEOPLE.test(line) || (authors.length >= FEWEST_PEOPLE && authors.every(({ given }) => given !== undefined));
}

function isPlainStrong(run: Run | undefined): boolean {
  return run?.strong === true && run.href === undefined;
}

/** Markup that may mark a title behind its authors. */
function standsOut(run: Run): boolean {
  if (run.href !== undefined) return !isLabel(run);
  return run.strong === true || (run.emphasis === true && venueAndDate(run.text) === undefined);
}

/** "…, *Ann Lee et al.*": what stands before them is a title, however it is written. */
function isByPeople(run: Run | undefined): boolean {
  return run?.emphasis === true && (/\bet\.? ?al\b/i.test(run.text) || authorsIn(run.text, true) !== undefined);
}

/** Whether a title may follow: `**ICLR 2020** Title`, but not `**Open DAC 2023** - introduces …`. */
function goesOn(next: Run | undefined): boolean {
  return next !== undefined && /^\s*[\p{L}\p{N}"“《]/u.test(next.text) && !isLabel(next);
}

function isVenue(text: string): boolean {
  return /^arxiv\b/i.test(text) || venueAndDate(text) !== undefined;
}

/** `“Seeing the Wood”: A Forest Model for All Trees`: whether what stands behind the quotation is the rest of a title. */
function isHalf(text: string): boolean {
  const colon = /^\s*[:：]\s+(?=\p{Lu})/u.exec(text);
  const rest = colon === null ? '' : cutTitle(text.slice(colon[0].length)).title;
  return isInTitleCase(rest) && wordCount(rest) > LONGEST_NICKNAME;
}
