import { styledRuns, writeRuns, type StyledRun, type TextOutput } from './styledText';

/** What citeproc printed, as text of that kind. */
export function written(html: string, output: TextOutput): string {
  return writeRuns(tidy(styledRuns(html)), output);
}

/** The texts of one note, and of it as it is asked for again: after a change nearly all are the same. */
export class WrittenTexts {
  private output: TextOutput = 'plain';
  private known: ReadonlyMap<string, string> = new Map();
  private texts = new Map<string, string>();

  /** Begins the note anew; what of it is not asked for until the next time is forgotten. */
  begin(output: TextOutput): void {
    this.known = this.output === output ? this.texts : new Map<string, string>();
    this.output = output;
    this.texts = new Map();
  }

  /** As `written`, in the output begun with. */
  written(html: string): string {
    const text = this.texts.get(html) ?? this.known.get(html) ?? written(html, this.output);
    this.texts.set(html, text);
    return text;
  }
}

/** The date in a sentence that the style names no author for, which citeproc then takes the date for: "2026 (2026)". */
export const SAID_TWICE = /^(.+) (?=[([]\1(?!\p{L}))/u;

/** What citeproc prints where an element of the style comes out empty. */
const NOTHING = /\[NO_PRINTED_FORM\]\s*/g;

/** An arXiv id is the number of a preprint in CSL, but "No. arXiv:2308.12908" is no one's wording (APA: "arXiv:2308.12908"). */
const NUMBERED_ARXIV = /\b(?:no|nr|num|núm|n\.?º|n°)\.?\s+(?=arXiv:)/gi;

/**
 * On one line, and without the seams that a style leaves where a field is unknown: white space before punctuation, a full stop twice.
 * Pandoc's processor leaves none either.
 */
function tidy(runs: readonly StyledRun[]): readonly StyledRun[] {
  return runs.map(run => ({
    ...run,
    text: run.text
      .replace(NOTHING, '')
      .replace(NUMBERED_ARXIV, '')
      .replace(/[ \t\r\n]+/g, ' ')
      .replace(/(?<!,) +(?=[.,;:](?: |$))/g, '')
      .replace(/(?<!\.)\.\.(?![.\p{L}\p{N}])/gu, '.')
      .replace(/\u2011/g, '-'),
  }));
}
