/** How many papers a list says it has: "Total papers: 46", "**New papers:** 3", "共 5 篇论文", "No new papers today." */

/** A line that says more is about something else. */
const LONGEST_PART = 80;

/** What stands between two statements of one line. */
const BETWEEN = /\s[|·•]\s|\s{2,}|[|]/;

/** How it is said that there are so many, in English: before the number, behind it. */
const KIND = '(?:(?:total|new|number|no\\.|of|relevant|selected|submitted|matching|all|the|today[\'’]s) ){0,4}';
const COUNTS: readonly RegExp[] = [
  new RegExp(`^${KIND}(?:papers?|submissions|articles)(?: (?:found|today|selected|fetched|included|in total|count))?\\s?[:：=]\\s?(\\d{1,6})$`, 'i'),
  new RegExp(`^(?:(?:total|submitted|found|selected|fetched|there are|today)\\s?[:：]?\\s)?(\\d{1,6})\\s?${KIND}(?:papers?|submissions)(?: (?:found|today|selected|in total))?[.!]?$`, 'i'),
  /^论文(?:总)?(?:数|数量|总数)\s?[:：]\s?(\d{1,6})(?:\s?篇)?$/,
  /^(?:[\p{Script=Han}]{0,4})(?:共|介绍|精选|收录|新增|更新)(?:了|有|计)?\s?(\d{1,6})\s?篇(?!.{0,20}被引)/u,
];

/** Of a number for all and others for parts, the first counts. */
const TOTAL = /\b(?:total|all)\b|共|总/i;

/** The title of a page, and one more that says how many it has today. */
const MOST_HEADINGS_BEFORE = 2;

/** What a page is called that may have none today. */
const OF_DIGEST = /\b(?:digest|papers?|arxiv|preprints?|daily|weekly|radar|alerts?)\b|论文/i;

/** A digest without papers says little else, in lines that are not empty. */
const MOST_QUIET_LINES = 30;
const NONE = /^(?:there (?:are|were) )?no (?:new |relevant |matching |interesting )*(?:papers?|submissions)(?: (?:were |was )?(?:found|today|selected|submitted|published|announced|matched|for today|this week|available)){0,3}(?:[.,!].{0,60})?$|^(?:今日|今天|本周|本日)?(?:没有|暂无|无)(?:新|新的|相关|符合条件的|新增)?(?:论文|文章)/i;

/** How many papers a list says it has, and on which line, counted from 0. */
export interface StatedPapers {
  readonly count: number;
  readonly line: number;
}

/**
 * The number of papers that a list says it has: a total anywhere, or any number before its sections, where no other contradicts; 0 where
 * a short page, called like a digest, says that there are none. Undefined for everything else.
 */
export function statedPapers(text: string): StatedPapers | undefined {
  const numbered = text.split('\n').map((line, number) => ({ line, number }));
  const said = numbered.filter(({ line }) => line.trim() !== '');
  const counts: StatedPapers[] = [];
  const totals: StatedPapers[] = [];
  let isQuiet = false;
  let headings = 0;
  for (const { line, number } of said) {
    // What a section says is of the section.
    const isOfPage = headings < MOST_HEADINGS_BEFORE;
    if (/^#{1,6} /.test(line)) headings++;
    for (const part of line.length > LONGEST_PART * 4 ? [] : line.split(BETWEEN)) {
      const bare = bareText(part);
      if (bare.length > LONGEST_PART) continue;
      isQuiet ||= NONE.test(bare);
      const count = COUNTS.map((pattern) => pattern.exec(bare)?.[1]).find((digits) => digits !== undefined);
      if (count !== undefined && (isOfPage || TOTAL.test(bare))) (TOTAL.test(bare) ? totals : counts).push({ count: Number(count), line: number });
    }
  }
  const isCalledSo = said.slice(0, 3).some(({ line }) => OF_DIGEST.test(line) && !NONE.test(bareText(line)));
  if (isQuiet && said.length <= MOST_QUIET_LINES && isCalledSo && [...totals, ...counts].every(({ count }) => count === 0)) return { count: 0, line: 0 };
  const [only, ...others] = totals.length > 0 ? totals : counts;
  return others.some(({ count }) => count !== only?.count) || (only?.count === 0 && said.length > MOST_QUIET_LINES) ? undefined : only;
}

/** Without the marks of headings, lists and emphasis, and the pictures before it. */
function bareText(part: string): string {
  return part
    .replace(/[*_`#>~]|\p{Extended_Pictographic}|\ufe0f|\u200d/gu, '')
    .replace(/^\s*(?:[-+]\s)?/, '')
    .trim();
}
