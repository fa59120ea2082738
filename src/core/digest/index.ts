/** The door of the digest reader: text in, papers and problems out, whatever the text. */
import type { Paper, Problem, Source } from '../paper';
import { acceptedPapers } from './acceptedPapers';
import { arxivMail } from './arxivMail';
import { biblioscape } from './biblioscape';
import { bibtex } from './bibtex';
import { copiedPage } from './copiedPage';
import { cslJson } from './cslJson';
import { endNote } from './endNote';
import { endNoteXml } from './endNoteXml';
import { feed } from './feed';
import { type DigestFormat, type Reading, problemAt } from './format';
import { type TextVersion, asMarkdown, isHtml, visibleText } from './html/visibleText';
import { huggingFace } from './huggingFace';
import { inspec } from './inspec';
import { json } from './json';
import { unwrapMail } from './mail/unwrapMail';
import { labelledBlocks } from './labelledBlocks';
import { linkedTitles } from './linkedTitles';
import { isPaperAddress } from './list/paperAddress';
import { markdownDigest } from './markdownDigest';
import { mods } from './mods';
import { nbib } from './nbib';
import { nep } from './nep';
import { oaiPmh } from './oaiPmh';
import { orgMode } from './orgMode';
import { ovid } from './ovid';
import { paperNote } from './paperNote';
import { plainPage } from './plainPage';
import { pubmedAbstracts } from './pubmedAbstracts';
import { pubmedSummary } from './pubmedSummary';
import { pubmedXml } from './pubmedXml';
import { referenceList } from './referenceList';
import { restructuredText } from './restructuredText';
import { ris } from './ris';
import { scholarAlert } from './scholarAlert';
import { headerlessTable } from './headerlessTable';
import { table } from './table';
import { webOfScience } from './webOfScience';
import { wordSources } from './wordSources';
import { yamlList } from './yamlList';
import { zoteroRdf } from './zoteroRdf';
import { zoteroReport } from './zoteroReport';

export { paperFromCsl } from './facts/cslItem';
export { decodeDigest, type DecodedDigest } from './text/decode';
export type { ProblemCode, Reading } from './format';

/** What `readDigest` made of a file. */
export interface DigestReading extends Reading {
  /** The readable name of the format that was found, "arXiv mail"; `unknown` where none fits. */
  readonly format: string;
}

/** In the order in which they are asked; of two that are equally sure, the first one reads. */
const FORMATS: readonly DigestFormat[] = [
  arxivMail,
  bibtex,
  ris,
  endNote,
  endNoteXml,
  ovid,
  nbib,
  pubmedXml,
  pubmedSummary,
  pubmedAbstracts,
  webOfScience,
  biblioscape,
  inspec,
  mods,
  oaiPmh,
  wordSources,
  zoteroRdf,
  zoteroReport,
  nep,
  feed,
  scholarAlert,
  cslJson,
  huggingFace,
  json,
  yamlList,
  table,
  headerlessTable,
  labelledBlocks,
  paperNote,
  restructuredText,
  orgMode,
  markdownDigest,
  referenceList,
  copiedPage,
  linkedTitles,
  plainPage,
  acceptedPapers,
];

/** What alerts about papers and programs for references write: of papers even where it is only one. */
const OF_PAPERS: ReadonlySet<string> = new Set([scholarAlert, bibtex, ris, endNote, nbib, pubmedSummary, pubmedAbstracts, pubmedXml, webOfScience].map(({ name }) => name));

/** At this certainty the text is the format's own, and what it says is wrong is worth telling even where it found no paper. */
const CERTAIN = 0.8;

/** How much of the text tells whether it is text at all, in characters. */
const SAMPLE = 65_536;

/** Where a format finds so few papers, and another so many times as many, the other has read the page. */
const FEW = 4;
const MUCH_MORE = 3;

/** The share of control and replacement characters above which a file is no text; pictures and archives have ten times as many. */
const BINARY_SHARE = 0.02;

const NOT_TEXT = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]/g;

/**
 * The papers that `text` lists, with what could not be read. Never throws and never answers in silence: where there is no paper
 * there is a problem that says why. The format is found by content; `fileName` only breaks a tie and is the uri of all sources.
 * Line ends may be `\r\n`, `\n` or a lone `\r`; a byte-order mark does not count as text.
 */
export function readDigest(text: string, fileName: string): DigestReading {
  const clean = normaliseLines(text);
  if (clean.trim() === '') return nothing('unknown', problemAt(fileName, 'empty-file', 'error', fileName, 0));
  if (isBinary(clean)) return nothing('unknown', problemAt(fileName, 'binary-file', 'error', fileName, 0));

  const unwrapped = unwrapMail(clean).map((version) => placed(surely(readContent(version.text, fileName), fileName), version));
  // Of two versions of a mail, one may be a mere hint to read the other.
  return unwrapped.reduce<DigestReading | undefined>(fuller, undefined) ?? readContent(clean, fileName);
}

/** The papers of a text that is known to be BibTeX: no other format is asked. Never throws. */
export function papersFromBibtex(text: string): readonly Paper[] {
  return bibtex.read(normaliseLines(text), '').papers;
}

function fuller(best: DigestReading | undefined, reading: DigestReading): DigestReading {
  return best === undefined || reading.papers.length > best.papers.length ? reading : best;
}

/** A mail that mentions one title is about anything, unless it says which paper that is. */
function surely(reading: DigestReading, fileName: string): DigestReading {
  const [only] = reading.papers;
  const isSure = reading.papers.length !== 1 || OF_PAPERS.has(reading.format) || only?.arxiv !== undefined || only?.doi !== undefined || isPaperAddress(only?.url ?? '');
  return isSure ? reading : nothing(reading.format, problemAt(fileName, 'no-papers', 'error', reading.format, 0));
}

/** Some formats are HTML of their own; any other page is read for what it shows. */
function readContent(text: string, fileName: string): DigestReading {
  const reading = readText(text, fileName);
  if (reading.papers.length > 0 || reading.stated !== undefined || !isHtml(text)) return reading;
  const versions = [visibleText(text), asMarkdown(text)].map((version) => placed(readText(version.text, fileName), version));
  // A page's one heading over one paragraph is about anything; lists and identified papers are not.
  const sure = versions.filter(({ papers }) => papers.length > 1 || papers.some(({ arxiv, doi }) => arxiv !== undefined || doi !== undefined));
  const fullest = sure.reduce(fuller, reading);
  return { ...fullest, format: fullest.papers.length > 0 ? `${fullest.format} (HTML)` : reading.format };
}

/** The reading of the first format, most certain first, that finds papers; what the others say is told where none does. */
function readText(text: string, fileName: string): DigestReading {
  const failures: Problem[] = [];
  const candidates = FORMATS.map((format) => ({ format, certainty: recognise(format, text, fileName) }))
    .filter(({ certainty }) => certainty > 0)
    .sort((a, b) => b.certainty - a.certainty);
  let silent: DigestReading | undefined;
  for (const { format, certainty } of candidates) {
    const reading = read(format, text, fileName);
    if ('failure' in reading) {
      failures.push(reading.failure);
      continue;
    }
    if (reading.papers.length > 0) {
      const rest = reading.papers.length > FEW || certainty >= CERTAIN ? [] : candidates.slice(candidates.findIndex((candidate) => candidate.format === format) + 1);
      const other = rest.map((candidate) => ({ format: candidate.format, reading: read(candidate.format, text, fileName) })).find((found) => !('failure' in found.reading) && found.reading.papers.length > MUCH_MORE * reading.papers.length);
      // One entry quoted on a page is not what the page lists.
      if (other !== undefined && !('failure' in other.reading)) return told({ ...other.reading, format: other.format.name }, failures, fileName);
      return told({ ...reading, format: format.name }, failures, fileName);
    }
    if (reading.stated === 0) return { ...reading, format: format.name, problems: [problemAt(fileName, 'quiet-digest', 'information', '', 0)] };
    if (certainty >= CERTAIN && reading.problems.length > 0) silent ??= { ...reading, format: format.name };
  }
  if (silent !== undefined) return silent;
  const name = candidates[0]?.format.name ?? 'unknown';
  return nothing(name, failures[0] ?? problemAt(fileName, 'no-papers', 'error', name === 'unknown' ? '' : name, 0));
}

/** A reading of what a file contains, with its places on the lines of the file. */
function placed(reading: DigestReading, { lineAt }: TextVersion): DigestReading {
  const inFile = ({ uri, startLine, endLine }: Source): Source => ({ uri, startLine: lineAt(startLine), endLine: lineAt(endLine) });
  return {
    ...reading,
    papers: reading.papers.map((paper) => ({ ...paper, sources: paper.sources.map(inFile) })),
    problems: reading.problems.map((problem) => ({ ...problem, source: inFile(problem.source) })),
  };
}

/** Formats count lines, so a line must be the same thing to all of them and to the editor that shows it. */
function normaliseLines(text: string): string {
  const withoutMark = text.startsWith('\ufeff') ? text.slice(1) : text;
  return withoutMark.includes('\r') ? withoutMark.replace(/\r\n?/g, '\n') : withoutMark;
}

function isBinary(text: string): boolean {
  if (text.startsWith('%PDF-')) return true;
  const sample = text.slice(0, SAMPLE);
  const strange = sample.match(NOT_TEXT)?.length ?? 0;
  return strange > sample.length * BINARY_SHARE;
}

function recognise(format: DigestFormat, text: string, fileName: string): number {
  try {
    return format.recognise(text, fileName);
  } catch {
    // A format that cannot even look at the text cannot read it; the others still may.
    return 0;
  }
}

function read(format: DigestFormat, text: string, fileName: string): Reading | { readonly failure: Problem } {
  try {
    return format.read(text, fileName);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { failure: problemAt(fileName, 'format-failed', 'error', `${format.name}: ${message}`, 0) };
  }
}

/** The reading with the problems that only show from outside: an earlier reader that failed, and papers that were promised but not read. */
function told(reading: DigestReading, failures: readonly Problem[], fileName: string): DigestReading {
  const { papers, stated, statedLine = 0 } = reading;
  const problems = [...failures, ...reading.problems];
  if (stated !== undefined && papers.length < stated) {
    problems.push(problemAt(fileName, 'fewer-papers-than-stated', 'warning', `${papers.length} of ${stated}`, statedLine));
  }
  return { ...reading, problems };
}

function nothing(format: string, problem: Problem): DigestReading {
  const papers: readonly Paper[] = [];
  return { format, papers, problems: [problem] };
}
