/** Headings of a page: the path above each place, and which of them are no themes. */
import { trimmed } from '../text/trimmed';
import { type Line, textOf } from './run';

/** Sections in which no paper is listed, or only the one to cite when using something. */
const NO_THEME =
  /^(?:(?:table of )?contents?|toc|index|overview of contents|licen[cs]es?|copyright|contribut(?:e|ing|ion|ions|ors?)(?: guide(?:lines)?)?|how to contribute|acknowledge?ments?|thanks|credits?|authors?|maintainers?|contact(?: us| me)?|cit(?:e|ing|ation|ations)(?: us| this.*)?|bibtex|star history|stargazers|sponsors?|support(?: us)?|donate|install(?:ation|ing)?|usage|how to use|quick ?start|getting started|requirements|dependencies|prerequisites|set ?up|build(?:ing)?|changelog|change log|release notes|todo|to-do list|roadmap|faq|disclaimer|about(?: us| (?:this|the) (?:list|page|repo|repository|project))?|feedback|subscribe|follow us|目录|内容|致谢|许可证?|贡献|联系我们|参与贡献)$/i;
const NEWS = /^(?:(?:latest |recent )?(?:updates?|news)(?: ?(?:\/|&|and) ?(?:updates?|news))?|what'?s new|announcements?|更新日志|最新动态|更新)$/i;

/** A heading's text as written, without numbers for pictures, anchors, and signs that point to it. */
export function headingText(lines: readonly Line[]): string {
  const text = textOf(
    lines.flat().map((run) => ({
      ...run,
      text: /^\s*(?:¶|#|🔗|\[?back to top\]?|↩|⬆️?)\s*$/iu.test(run.text) && run.href !== undefined ? '' : run.text,
    })),
  )
    .replace(/(?:^|\s):[a-z][a-z0-9_+-]{1,30}:(?=\s|$)/g, ' ')
    .replace(/[\p{Extended_Pictographic}\ufe0f\u200d\u{1f3fb}-\u{1f3ff}]/gu, (picture) => (/[©®™]/.test(picture) ? picture : ''))
    .replace(/\{#[^{}]{1,80}\}\s*$/, '');
  return trimmed(text.replace(/\s+/g, ' '), ' ¶');
}

/**
 * What is listed under a heading: papers for their own sake; in a page's news, papers and much that only mentions one; and nothing
 * in its contents, licence, instructions.
 */
export function listedUnder(heading: string): 'papers' | 'news' | 'nothing' {
  const bare = trimmed(heading.replace(/^[\d.]+\s+/, ''), ' .:：!');
  if (NO_THEME.test(bare)) return 'nothing';
  return NEWS.test(bare) ? 'news' : 'papers';
}
