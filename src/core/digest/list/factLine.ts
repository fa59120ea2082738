/** Lines that name what they say, "Authors: …", in the languages of the digests we know. */
import type { Line, Run } from './run';
import { textOf } from './run';
import { wordCount } from '../text/wordCount';

export type FactName = 'title' | 'authors' | 'abstract' | 'part' | 'date' | 'venue' | 'link' | 'code' | 'doi' | 'categories' | 'remark';

/** A line that states a fact, and what it states. */
export interface FactLine {
  readonly name: FactName;
  /** The name as written: "Key idea". */
  readonly label: string;
  readonly value: Line;
}

const NAMES: readonly (readonly [FactName, RegExp])[] = [
  ['title', /^(?:title|paper title|paper name|paper|publication|标题|题目|论文|论文标题|论文题目|论文名称|文章|タイトル|제목)$/],
  ['authors', /^(?:authors?|authors list|by|written by|作者|论文作者|著者|저자|tác giả|aut(?:or|hor)(?:es|en|in|innen|s)?|auteurs?|autori|авторы?)$/],
  [
    'abstract',
    /^(?:abstract|summary|tl;? ?dr|description|overview|relevance|synopsis|ai summary|why it matters|(?:英文|中文|原始|核心|ai ?)?摘要|简介|概述|概要|论文摘要|论文简介|内容|要旨|요약|tóm tắt|resumen|résumé|resumo|riassunto|zusammenfassung|аннотация)$/,
  ],
  // Parts of a summary; they keep their name, because without it they are half a sentence.
  [
    'part',
    /^(?:motivation|methods?|methodology|approach|results?|conclusions?|background|objective|contributions?|main contributions?|key (?:points?|insights?|ideas?|findings?|takeaways?|contributions?)|highlights?|core idea|main idea|takeaways?|problem|solution|novelty|limitations?|动机|方法|结果|结论|贡献|创新点|亮点)$/,
  ],
  [
    'date',
    /^(?:date|published|published (?:on|date)|publish(?:ing|ed)? date|publication date|submitted|submission date|time|year|release date|posted|announced|日期|时间|发表时间|发布时间|发布日期|提交时间|年份|ngày|fecha|datum|дата)$/,
  ],
  [
    'venue',
    /^(?:venue|publisher|journal|conference|published (?:in|at)|journal[- ]?ref(?:erence)?|accepted (?:by|at|to|in)|会议|期刊|来源|出处|发表于)$/,
  ],
  [
    'link',
    /^(?:links?|urls?|paper (?:link|url)|pdf(?: link)?|arxiv(?: (?:link|id|url))?|arxiv[- ]?id|(?:paper )?id|论文 ?id|abs|full ?text|full paper|read more|source|openreview|论文链接|链接|原文链接|论文地址|地址|原文|下载地址|论文下载|论文下载链接|arxiv链接|リンク)$/,
  ],
  [
    'code',
    /^(?:codes?|github(?: link)?|repo|repository|source code|implementation|code (?:link|url|repository)|datasets?|代码|代码链接|代码地址|开源|开源代码|开源地址|源码|github链接|github地址|コード)$/,
  ],
  ['doi', /^doi$/],
  [
    'categories',
    /^(?:categor(?:y|ies)|subjects?|primary (?:category|subject)|subject areas?|tags?|key ?words?|keys?|topics?|fields?|tasks?|关键词|标签|分类|领域|类别|研究方向|(?:arxiv)?所属领域)$/,
  ],
  [
    'remark',
    /^(?:comments?|notes?|affiliations?|institutions?|organi[sz]ations?|project(?: page)?|homepage|website|demo|video|slides?|citations?|upvotes?|stars?|score|rating|license|report[- ]?no|msc[- ]?class|acm[- ]?class|单位|机构|备注|评论|主页|项目主页|项目链接|视频|论文单位)$/,
  ],
];

/** What lists draw before people, days and subjects. */
const PICTURE = /^\s*(?:[\p{Extended_Pictographic}\ufe0f\u200d\u{1f3fb}-\u{1f3ff}])+\s+(?=\S)/u;
const PICTURES: readonly (readonly [FactName, RegExp])[] = [
  ['authors', /[👤👥✍🧑👨👩]/u],
  ['date', /[📅📆🗓]/u],
  ['categories', /🏷/u],
];

const ASIDE = /\s?[(（][^()（）]{1,80}[)）]\s*$/;

/** The longest name of a fact, in characters, with what may be drawn before it. */
const LONGEST_NAME = 40;

/** "中文解读：…", "License: …": a few words and a colon, and what they name behind it. */
const LABELLED = /^[^:：.!?]{1,24}[:：]\s*\S/u;
export const MOST_NAME_WORDS = 5;

/** Whether a line is written as one that states something, whatever it is called. */
export function isLabelled(line: Line): boolean {
  const text = textOf(line);
  return LABELLED.test(text) && wordCount(text.slice(0, text.search(/[:：]/))) <= MOST_NAME_WORDS;
}

/** The fact that a line states: "**Authors**: A, B", "arXiv：https://…", "[Code]: …". Undefined for any other line. */
export function factOn(line: Line): FactLine | undefined {
  const drawn = drawnFact(line);
  if (drawn !== undefined) return drawn;
  let before = '';
  for (let index = 0; index < line.length; index++) {
    const run = line[index];
    if (run === undefined) return undefined;
    const colon = run.href === undefined ? run.text.search(/[:：]/) : -1;
    // "**Abstract**" may end its line, and what it names begins the next.
    const below = colon < 0 && run.strong === true && /^[ \t]*\n/.test(line[index + 1]?.text ?? '');
    before += colon < 0 ? run.text : run.text.slice(0, colon);
    // "Code (deleted by its author): …"
    if (before.length > LONGEST_NAME && before.replace(ASIDE, '').length > LONGEST_NAME) return undefined;
    // A name in bold, or a link, may have its colon behind it: `**Abstract**: …`.
    if (colon < 0 && !below) continue;
    const name = nameOf(before);
    if (name === undefined) return undefined;
    if (below) return { name, label: textOf([{ text: before }]), value: line.slice(index + 1) };
    const rest: Run = { ...run, text: run.text.slice(colon + 1) };
    return { name, label: textOf([{ text: before }]), value: [...(rest.text.trim() === '' ? [] : [rest]), ...line.slice(index + 1)] };
  }
  return undefined;
}

/** "👤 Ann Lee, Bo Chen": a picture that stands for a name, where no name follows. */
function drawnFact(line: Line): FactLine | undefined {
  const [first] = line;
  const [picture = ''] = first === undefined || first.href !== undefined ? [] : (PICTURE.exec(first.text) ?? []);
  if (first === undefined || picture === '') return undefined;
  const text = first.text.slice(picture.length);
  const name = PICTURES.find(([, pictures]) => pictures.test(picture))?.[0];
  if (name === undefined || /^[^:：]{0,30}[:：]/.test(text + (line[1]?.text ?? ''))) return undefined;
  return { name, label: picture.trim(), value: [{ ...first, text }, ...line.slice(1)] };
}

/** "论文/paper" says it twice: either will do. */
function nameOf(label: string): FactName | undefined {
  const [, first, second] = /^([^/／]+)[/／]([^/／]+)$/.exec(label) ?? [];
  return named(label) ?? (first === undefined ? undefined : (named(first) ?? named(second ?? '')));
}

function named(label: string): FactName | undefined {
  const bare = label
    .replace(ASIDE, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N};-]+/gu, ' ')
    .trim();
  return NAMES.find(([, names]) => names.test(bare))?.[0];
}
