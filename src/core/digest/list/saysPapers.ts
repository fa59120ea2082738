/** Pages that say of themselves that they list papers: titles in them need nothing else that speaks for them. */
import type { Block, Heading } from './block';
import { headingText } from './headings';
import { isInTitleCase } from './titleLike';
import { textOf } from './run';

/** What the page or its file is called. */
const NAME = /\b(?:papers?|publications?)\b|\breading lists?\b|论文/i;

/** What its first lines say. */
const STATED =
  /\b(?:list|collections?|collects?|curated|compilation|selection|bibliography)\b[^.\n]{0,80}\b(?:papers|publications)\b|\b(?:papers|publications)\b[^.\n]{0,40}\blist\b|论文(?:列表|清单|合集|整理|汇总|归纳)/i;

/** A program may be about papers, too. */
const OF_PROGRAM =
  /^(?:[\d.]+ )?(?:install(?:ation|ing)?|usage|how to (?:use|run)|getting started|quick ?start|requirements|prerequisites|dependencies|features|set ?up|configuration|api|development|tests?|testing|deploy(?:ment)?|commands?)\b|^(?:[\d.]+ ?)?(?:使用(?:方法|说明|教程|指南)?|安装|快速(?:开始|上手)|运行|环境|依赖|配置|部署|开发|功能|项目结构)/i;

/** Where the page says what it is. */
const FIRST_BLOCKS = 12;

/** What speaks to the reader is no title. */
const ADDRESSED = /(?:^|\s)(?:we|you|your|our|please|should|must|will|let|to be)\s/;

/** Nor is a sentence of Chinese: a remark on the paper above. */
const HAN_SENTENCE = /\p{Script=Han}[^.]*[，。；、]|^(?:[\p{Script=Han}\w]{0,6})?(?:提出|使用|采用|改进|主要|属于|缺点|优点)|\p{Script=Han}{30}/u;

export interface SaidOfPage {
  /** Whether its first lines say that it lists papers; else only its name does. */
  readonly isStated: boolean;
  /** Its headings: an item that repeats one stands for the section. */
  readonly headings: ReadonlySet<string>;
}

/** What a page says of listing papers; undefined where it does not, or is about a program. */
export function saysPapers(blocks: readonly Block[], names: readonly string[]): SaidOfPage | undefined {
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading').map(({ lines }) => headingText(lines));
  if (headings.some((heading) => OF_PROGRAM.test(heading))) return undefined;
  const first = blocks.slice(0, FIRST_BLOCKS).flatMap((block) => (block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'quote' ? block.lines : []));
  const isStated = first.some((line) => STATED.test(textOf(line)));
  const isNamed = [headings[0] ?? '', ...names].some((text) => NAME.test(text.replaceAll('_', ' ')));
  return isStated || isNamed ? { isStated, headings: new Set(headings) } : undefined;
}

/** Whether an item of such a page, which is nothing but words, is a title. */
export function isTitleOn(page: SaidOfPage, title: string): boolean {
  if (ADDRESSED.test(title) || HAN_SENTENCE.test(title) || page.headings.has(title)) return false;
  return page.isStated || isInTitleCase(title) || /\S: \p{Lu}/u.test(title);
}
