/** Pages that say of themselves that they list papers: titles in them need no link and no names that speak for them. */
import type { Block, Heading } from './block';
import { headingText } from './headings';
import { isInTitleCase } from './titleLike';
import { textOf } from './run';
import { venueAndDate } from '../facts/venueAndDate';
import { isVenueName } from '../facts/venueName';
import { isKnownSeries } from '../facts/venueSeries';

/** What the page or its file is called. */
const NAME = /^(?:[\p{L}\p{N}+&.'’ -]{0,80} )?(?:papers?|publications?|paper ?lists?)(?: (?:(?:organi[sz]ed|sorted|grouped|listed) by .{1,40}|list|lists|collections?|weekly|reading list|reading group|readings?|group|i read|notes))?(?:,? (?:on|about|in|for|of|from|by) .{1,80}| ?[(（].{1,40}|\s*[-–—|:：·].{0,80})?$|论文/iu;
/** What is called a paper, too. */
const NO_NAME = /\b(?:call for|exam|white|writ(?:e|ing)|rock|crafts?|committee|sessions?|guidelines?|checklist|past|paper (?:towels?|sizes?|planes?)|wall|news|toilet)\b/i;

/** What stands under such a heading is no paper. */
const NO_PAPERS_BELOW = /^(?:notes?|questions?|talks?|links?|categor(?:y|ies)|topics?|keywords?|useful|dates?|important dates|events?|rules?|resources|tools?|contact|todo|schedule)(?: (?:and|&|for|on|of|to|in|from) .*)?$/i;

/** What its first lines declare: "A curated list of papers on …", and nothing that merely mentions such a list. */
const STATED =
  /^(?:(?:this|here)\b[^.\n]{0,40}\b(?:is|are|collects?|lists?|contains?|used to collect)\s)?(?:(?:an?|the|our|my|some)\s)?(?:[\w-]+\s){0,3}(?:lists?|collections?|compilations?|selections?|bibliography)\s(?:of|for)\s(?!\d)(?:[\w-]+\s){0,6}(?:papers|publications)\b(?! (?:in|as) [A-Z]{2,5}\b)|^(?:[\w-]+\s){0,4}(?:papers|publications)\s(?:list|collection)\b|^this (?:is an? )?reading list\b|^.{0,20}论文(?:列表|清单|合集|整理|汇总|归纳)(?!见)/i;

/** A program may be about papers, too. */
const OF_PROGRAM =
  /^(?:[\d.]+ )?(?:install(?:ation|ing)?|usage|how to (?:use|run)|getting started|quick ?start|requirements|prerequisites|dependencies|features|set ?up|configuration|api|development|tests?|testing|deploy(?:ment)?|commands?)\b|^(?:[\d.]+ ?)?(?:使用(?:方法|说明|教程|指南)?|安装|快速(?:开始|上手)|运行|环境|依赖|配置|部署|开发|功能|项目结构)/i;

/** Where the page says what it is. */
const FIRST_BLOCKS = 12;

/** What speaks to the reader is no title. */
const ADDRESSED = /(?:^|\s)(?:we|you|your|our|please|should|must|will|let|to be)\s/;

/** Nor is a sentence of Chinese: a remark on the paper above. */
const HAN_SENTENCE = /\p{Script=Han}[^.]*[，。；、]|^(?:[\p{Script=Han}\w]{0,6})?(?:提出|使用|采用|改进|主要|属于|缺点|优点)|\p{Script=Han}{30}/u;

/** Whether a section lists papers by what it is called; any may, but those for other things. */
export function mayListPapers(heading: string): boolean {
  return !NO_PAPERS_BELOW.test(heading);
}

/** More words are a title. */
const MOST_NAME_WORDS = 6;

/** What is listed beside papers, word for word. */
const ELSE =
  /^(?:tools?|software|librar(?:y|ies)|code|codebases?|datasets?|blogs?|posts?|videos?|talks?|courses?|tutorials?|books?|textbooks?|lectures?|websites?|links?|resources|repos?(?:itor(?:y|ies))?|projects?|people|labs?|companies|news|slides|workshops?|conferences?|competitions?|demos?|implementations?|packages?|frameworks?|awesome|podcasts?|newsletters?|questions|curricul(?:um|a)|polic(?:y|ies)|patents?|exams?|documentation|docs?|manuals?|grants?|jobs?|positions?|teams?|education|service|community|albums?|songs?|data|areas|chapters|experiments|ideas|agendas?|items|objectives|films?|movies?|recipes?|dishes)$|数据集|教程|博客|课程|视频|工具|代码/i;

/** Whether a name is one of something else than papers: "Tutorials", "Tools for trees", "Awesome trees". */
export function isElse(name: string): boolean {
  const words = name.replace(/[^\p{L}\p{N}\s&]+/gu, ' ').trim().split(/\s+/);
  const isNamed = (word: string | undefined): boolean => word !== undefined && ELSE.test(word);
  return words.length <= MOST_NAME_WORDS && (isNamed(words.at(-1)) || (isNamed(words[0]) && (words.length === 1 || /^(?:and|&|for|on|in|of|about)$/i.test(words[1] ?? ''))));
}

export interface SaidOfPage {
  /** Whether its first lines say that it lists papers; else only its name does. */
  readonly isStated: boolean;
  /** Its headings: an item that repeats one stands for the section. */
  readonly headings: ReadonlySet<string>;
}

/** What a page says of listing papers; undefined where it does not, or is about a program. */
export function saysPapers(blocks: readonly Block[], names: readonly string[]): SaidOfPage | undefined {
  if (isOfProgram(blocks)) return undefined;
  const headings = headingsOf(blocks);
  const first = blocks.slice(0, FIRST_BLOCKS).flatMap((block) => (block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'quote' ? block.lines : []));
  const isStated = first.some((line) => STATED.test(textOf(line)));
  const isNamed = [headings[0] ?? '', ...names].map((text) => text.replace(/\.\w{1,10}$/, '').replace(/[_-]/g, ' ')).some((text) => NAME.test(text) && !NO_NAME.test(text));
  return isStated || isNamed ? { isStated, headings: new Set(headings) } : undefined;
}

/** What lists of papers are called. */
const DECLARED =
  /\b(?:papers|publications|bibliograph(?:y|ies)|literature|readings?|preprints|journal club|proceedings|paper (?:lists?|notes|readings?|summaries))\b|^paper sessions?$|^accepted\b|论文/i;
/** What is about papers and lists none. */
const NOT_YET = /\b(?:drafts?|plans?|proposals?|templates?|manag(?:e|ing|ement)|guides?|how to|review of|literature review|survey of)\b/i;

/** Whether a page is called like a list of papers, by its first heading, its title or its file. */
export function declaresPapers(blocks: readonly Block[], names: readonly string[]): boolean {
  const called = [headingsOf(blocks)[0] ?? '', ...names.map((name) => name.replace(/\.\w{1,10}$/, '').replace(/[_-]/g, ' '))];
  return called.some(isOfPapers) || names.some(isVenueFile);
}

/** Whether a heading is one above papers: "Recent publications", "EYES 2025". */
export function isOfPapers(heading: string): boolean {
  return (DECLARED.test(heading) && (!NO_NAME.test(heading) || /^paper sessions?$/i.test(heading)) && !NOT_YET.test(heading)) || isVenueHeading(heading) || isKnownSeries(heading);
}

/** "EYES 2025" */
export function isVenueHeading(heading: string): boolean {
  return /(?<!\d)(?:19|20)\d\d\b|['’]\d\d\b/.test(heading) && venueAndDate(heading)?.venue !== undefined && isVenueName(heading);
}

/** `ICLR_2023_papers.md` */
export function isVenueFile(name: string): boolean {
  const words = name.replace(/\.\w{1,10}$/, '').split(/[^\p{L}\p{N}]+|(?<=[A-Z])(?=(?:19|20)\d\d)/u);
  return words.some((word) => /^(?:19|20)\d\d$/.test(word)) && words.some((word) => /[A-Z]{3}/.test(word) && isKnownSeries(word));
}

/** Whether a page tells how to install or use something. */
export function isOfProgram(blocks: readonly Block[]): boolean {
  return headingsOf(blocks).some((heading) => OF_PROGRAM.test(heading));
}

function headingsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.filter((block): block is Heading => block.kind === 'heading').map(({ lines }) => headingText(lines));
}

/** Whether an item of such a page, which is nothing but words, is a title. */
export function isTitleOn(page: SaidOfPage, title: string): boolean {
  if (ADDRESSED.test(title) || HAN_SENTENCE.test(title) || page.headings.has(title)) return false;
  return page.isStated || isInTitleCase(title) || /\S: \p{Lu}/u.test(title);
}
