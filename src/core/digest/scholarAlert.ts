/** Google Scholar's alert mails. No specification: written after the mails themselves, which have looked alike since 2015. */
import { arxivId, webAddress } from '../identity';
import type { Paper } from '../paper';
import { doiInAddress } from './facts/doiInAddress';
import { foldWhiteSpace } from './text/foldWhiteSpace';
import { type DigestFormat, type Reading, problemAt } from './format';
import { latexToText } from './text/latex';
import { LineIndex } from './text/lineIndex';
import { readMarkup } from './text/markup';
import { paperFromFacts } from './facts/paperFromFacts';
import type { Alert } from './scholar/alert';
import { scholarLine } from './scholar/scholarLine';
import { isTextAlert, textAlerts } from './scholar/textAlerts';

/** How much of a file tells what it is, in characters: styles and pictures come first. */
const SAMPLE = 65_536;

const TITLE_CLASS = 'gse_alrt_title';
const SNIPPET_CLASS = 'gse_alrt_sni';

/** Every title links through Scholar, which counts the clicks. */
const THROUGH_SCHOLAR = /^https?:\/\/scholar\.google\.[a-z.]{2,6}\/scholar_url\?/i;

/** Kinds that Scholar puts before a title. */
const KIND = /^(?:\[(?:pdf|html|doc|link|book|citation|[a-z]|buch|livre|libro|zitation)\]\s*)+/i;

/** Elements that end the line below a title. */
const BLOCK = new Set(['div', 'p', 'h3', 'table', 'tr', 'td', 'br']);

export const scholarAlert: DigestFormat = {
  name: 'Google Scholar alert',

  recognise(text) {
    const sample = text.slice(0, SAMPLE);
    if (sample.includes(TITLE_CLASS)) return 0.98;
    if (/<h3\b/i.test(sample) && /scholar\.google\.[a-z.]{2,6}\/scholar_url\?/i.test(sample)) return 0.9;
    return isTextAlert(sample) ? 0.85 : 0;
  },

  read(text, fileName) {
    if (!/<a\b/i.test(text.slice(0, SAMPLE))) return reading(textAlerts(text), fileName);
    const reader = new AlertReader(text);
    readMarkup(text, 'html', reader);
    return reading(reader.finish(), fileName);
  },
};

class AlertReader {
  readonly #alerts: Alert[] = [];
  readonly #lines: LineIndex;
  #open: { title: string; address: string; line: string; snippet: string; start: number; end: number } | undefined;
  #part: 'title' | 'line' | 'snippet' | undefined;
  /** The element whose end ends the title. */
  #titleTag = '';

  constructor(text: string) {
    this.#lines = new LineIndex(text);
  }

  open(name: string, attributes: ReadonlyMap<string, string>, offset: number): void {
    const classes = attributes.get('class') ?? '';
    const href = attributes.get('href') ?? '';
    if (classes.includes(TITLE_CLASS) || (name === 'a' && THROUGH_SCHOLAR.test(href) && this.#part !== 'snippet')) {
      this.finish();
      this.#open = { title: '', address: href, line: '', snippet: '', start: offset, end: offset };
      this.#part = 'title';
      this.#titleTag = name;
      return;
    }
    if (this.#open === undefined) return;
    if (classes.includes(SNIPPET_CLASS)) this.#part = 'snippet';
    // The buttons below an article: save, share.
    else if (name === 'table' || (name === 'a' && this.#part !== 'title')) this.#part = undefined;
    else if (BLOCK.has(name)) this.#space();
  }

  text(piece: string): void {
    if (this.#open !== undefined && this.#part !== undefined) this.#open[this.#part] += piece;
  }

  close(name: string, offset: number): void {
    if (this.#open === undefined || this.#part === undefined) return;
    if (this.#open[this.#part].trim() !== '') this.#open.end = offset;
    if (this.#part === 'title' && name === this.#titleTag) this.#part = 'line';
    else if (BLOCK.has(name) && this.#part === 'line' && this.#open.line.trim() !== '') this.#part = undefined;
    else if (BLOCK.has(name)) this.#space();
  }

  finish(): readonly Alert[] {
    // "[PDF]" with a link of its own, before the title.
    if (this.#open !== undefined && (this.#open.line.trim() !== '' || this.#open.title.trim().replace(KIND, '') !== '')) {
      const { start, end, ...texts } = this.#open;
      this.#alerts.push({ ...texts, startLine: this.#lines.lineAt(start), endLine: this.#lines.lineAt(end) });
    }
    this.#open = undefined;
    this.#part = undefined;
    return this.#alerts;
  }

  #space(): void {
    if (this.#open !== undefined && this.#part !== undefined) this.#open[this.#part] += ' ';
  }
}

function reading(alerts: readonly Alert[], fileName: string): Reading {
  const papers = alerts.map((alert) => paperOf(alert, fileName));
  const problems = alerts
    .filter((_, index) => papers[index] === undefined)
    .map(({ address, line, startLine, endLine }) => problemAt(fileName, 'missing-title', 'warning', line || address, startLine, endLine));
  return { papers: papers.filter((paper) => paper !== undefined), problems };
}

function paperOf({ title, address, line, snippet, startLine, endLine }: Alert, fileName: string): Paper | undefined {
  const url = targetOf(address);
  const { authors, date, venue, isPreprint, arxiv } = scholarLine(line);
  return paperFromFacts({
    title: latexToText(foldWhiteSpace(title).replace(KIND, '')),
    abstract: snippet,
    authors,
    date,
    venue,
    type: isPreprint ? 'article' : undefined,
    arxiv: arxiv ?? (url === undefined ? undefined : arxivId(url)),
    doi: url === undefined ? undefined : doiInAddress(url),
    url,
    source: { uri: fileName, startLine, endLine },
  });
}

/** The address behind Scholar's own. */
function targetOf(address: string): string | undefined {
  if (!THROUGH_SCHOLAR.test(address)) return webAddress(address);
  const target = /[?&]url=([^&]*)/.exec(address)?.[1];
  try {
    return target === undefined ? undefined : webAddress(decodeURIComponent(target));
  } catch {
    // An address that was broken on its way.
    return undefined;
  }
}
