/**
 * Citations and the reference list in VS Code's Markdown preview, by a markdown-it plugin. Parsing finds them; which note they are of, and so
 * its bibliography and style, is known only when the page is written. VS Code parses a note already when it is in an editor, so that what the
 * note cites from is mostly read by then; where it is not, citations are shown as they stand, and the preview is refreshed when it has been read.
 */
import { Disposable, Uri, commands, window, workspace, type LogOutputChannel } from 'vscode';
import type { CitationStyle, FormattedNote } from '../../core/citation';
import { BIBLIOGRAPHY_START, paragraphCitations, type ScannedCitation } from '../../core/citation/cited';
import type { CslItem } from '../../core/citation/plain';
import type { NoteBibliography } from '../../host/notes/bibliographies';
import type { CoreState, MarkdownIt, Token } from '../../core/markdownIt';
import type { Citations } from '../../host/notes/citations';
import { keysIn } from '../../host/notes/note';
import type { StyleFault } from '../../host/notes/noteStyle';
import { styleSentence } from '../words/styleSentence';

const CITATION = 'paper_digest_citation';
const REFERENCES = 'paper_digest_references';

/** Where Pandoc puts the reference list, if the note says so: https://pandoc.org/MANUAL.html#placement-of-the-bibliography. */
const REFERENCES_DIV = /^:{3,}\s*\{[^}]*#refs\b[^}]*\}\s*(?::{3,}\s*)?$/;
const REFERENCES_ELEMENT = /^<div\s[^>]*id=["']?refs\b/;

/** What a note's page is written with. */
interface NoteData {
  readonly bibliographies: readonly NoteBibliography[];
  readonly source: string;
  readonly lang: string | undefined;
  /** Why the page is not in the style that the note asks for. */
  readonly fault: StyleFault | undefined;
  readonly items: ReadonlyMap<string, CslItem>;
  /** The keys that were looked up in the bibliographies. */
  readonly keys: ReadonlySet<string>;
  readonly style: CitationStyle;
  readonly format: (page: Page, data: NoteData) => FormattedNote;
}

interface PageParagraph {
  readonly text: string;
  readonly citations: readonly ScannedCitation[];
  /** Number of the first of them on the page. */
  readonly first: number;
}

/** One parsed note. */
interface Page {
  readonly paragraphs: PageParagraph[];
  formatted?: { readonly by: NoteData; readonly note: FormattedNote };
}

interface CitationMark {
  readonly page: Page;
  readonly paragraph: PageParagraph;
  readonly index: number;
}

/**
 * How long after each refresh to look whether the page was written anew: VS Code drops a refresh while another update of the preview is
 * pending, be it one that then finds nothing to do, such as after a save.
 */
const REFRESHED_MS = [500, 1000, 2000, 4000, 8000];
/** On a machine so busy that reading takes this long, VS Code may lose a page that follows on another which still loads: more than one is sent. */
const SLOW_MS = 1000;
const SENT_WHEN_SLOW = 3;

export class CitationPreview implements Disposable {
  private readonly known = new Map<string, NoteData>();
  /** What the last page of each note was written with; undefined where that was not known yet. */
  private readonly shown = new Map<string, NoteData | undefined>();
  /** Notes whose bibliographies are being read, each with whether they changed meanwhile. */
  private readonly reading = new Map<string, { again: boolean }>();
  private readonly refreshing = new Set<ReturnType<typeof setTimeout>>();
  private following: Disposable | undefined;

  /** `citations` is asked for when a page has something to cite. */
  constructor(
    private readonly citations: () => Promise<Citations>,
    private readonly log: LogOutputChannel,
  ) {}

  /** The plugin: VS Code calls it with the preview's markdown-it. */
  extend<T extends MarkdownIt>(md: T): T {
    // The inline parser is handed a token's children, which is how it knows the paragraph it is in.
    const paragraphs = new WeakMap<readonly Token[], CitationMark>();
    md.core.ruler.before('inline', 'paper_digest_find', (state) => this.find(state, paragraphs));
    md.inline.ruler.before('escape', CITATION, (state, silent) => {
      const mark = paragraphs.get(state.tokens);
      const index = mark?.paragraph.citations.findIndex(({ start }) => start === state.pos) ?? -1;
      const citation = mark?.paragraph.citations[index];
      if (mark === undefined || citation === undefined) return false;
      if (!silent) {
        const token = state.push(CITATION, '', 0);
        token.content = state.src.slice(citation.start, citation.end);
        token.meta = { ...mark, index: mark.paragraph.first + index } satisfies CitationMark;
      }
      state.pos = citation.end;
      return true;
    });
    md.renderer.rules[CITATION] = (tokens, index, _options, env) => {
      const { content, meta } = tokens[index] as { content: string; meta: CitationMark };
      return this.citation(content, meta, documentOf(env));
    };
    md.renderer.rules[REFERENCES] = (tokens, index, _options, env) => this.references((tokens[index] as { meta: Page }).meta, documentOf(env));
    return md;
  }

  dispose(): void {
    this.following?.dispose();
    for (const timer of this.refreshing) clearTimeout(timer);
    this.known.clear();
    this.shown.clear();
  }

  private find(state: CoreState, paragraphs: WeakMap<readonly Token[], CitationMark>): void {
    const page: Page = { paragraphs: [] };
    let count = 0;
    for (const { type, content, children } of state.tokens) {
      if (type !== 'inline' || children === null) continue;
      const citations = outermost(paragraphCitations(content));
      if (citations.length === 0) continue;
      const paragraph = { text: content, citations, first: count };
      count += citations.length;
      page.paragraphs.push(paragraph);
      paragraphs.set(children, { page, paragraph, index: 0 });
    }
    // Where the note holds its reference list as text, one is enough.
    if (count > 0) this.readAhead();
    if (count === 0 || state.src.includes(BIBLIOGRAPHY_START)) return;
    const list = new state.Token(REFERENCES, '', 0);
    list.meta = page;
    const place = state.tokens.findIndex(({ type, content }) => (type === 'inline' && REFERENCES_DIV.test(content)) || (type === 'html_block' && REFERENCES_ELEMENT.test(content)));
    if (place === -1) state.tokens.push(list);
    else if (state.tokens[place]?.type === 'html_block') state.tokens.splice(place, 1, list);
    else state.tokens.splice(place - 1, 3, list);
  }

  private citation(written: string, { page, paragraph, index }: CitationMark, note: Uri | undefined): string {
    const formatted = this.formatted(page, note);
    const citation = formatted?.note.citations[index];
    const items = paragraph.citations[index - paragraph.first]?.items ?? [];
    // A person who is mentioned, a figure of Quarto, a key that no bibliography has: they stay what they are.
    if (formatted === undefined || citation === undefined || !items.some(({ key }) => formatted.by.items.has(key))) return escapeHtml(written);
    const unknown = items.filter(({ key }) => !formatted.by.items.has(key)).map(({ key }) => ` <strong class="paper-digest-unknown">${escapeHtml(key)}?</strong>`);
    const number = formatted.note.citations.slice(0, index + 1).filter((each) => each.note !== undefined).length;
    const mark = citation.note === undefined ? '' : `<sup><a href="#paper-digest-note-${number}">${number}</a></sup>`;
    return `<span class="paper-digest-citation">${citation.text}${mark}${unknown.join('')}</span>`;
  }

  private references(page: Page, note: Uri | undefined): string {
    const formatted = this.formatted(page, note);
    if (formatted === undefined || formatted.note.references.length === 0) return '';
    const notes = formatted.note.citations.flatMap(({ note: text }) => text ?? []).map((text, index) => `<li id="paper-digest-note-${index + 1}">${text}</li>`);
    const references = formatted.note.references.map(({ label, text }) => `<p class="paper-digest-reference">${label === undefined ? '' : `${label} `}${text}</p>`);
    const { fault } = formatted.by;
    const notice = fault === undefined ? '' : `<p class="paper-digest-notice" role="note">${escapeHtml(styleSentence(fault))}</p>\n`;
    return `<section id="refs" class="paper-digest-references">\n${notice}${notes.length > 0 ? `<ol>\n${notes.join('\n')}\n</ol>\n` : ''}${references.join('\n')}\n</section>\n`;
  }

  private formatted(page: Page, note: Uri | undefined): Page['formatted'] {
    if (note === undefined) return undefined;
    const name = note.toString();
    if (!this.reading.has(name)) this.read(note, keysOf(page));
    const data = this.known.get(name);
    this.shown.set(name, data);
    if (data === undefined) return undefined;
    if (page.formatted?.by !== data) page.formatted = { by: data, note: data.format(page, data) };
    return page.formatted;
  }

  /** Reads what the notes in editors cite from, before anybody asks for their previews. */
  private readAhead(): void {
    for (const { document } of window.visibleTextEditors) {
      const name = document.uri.toString();
      if (document.languageId === 'markdown' && !this.known.has(name) && !this.reading.has(name)) this.read(document.uri, new Set(keysIn(document).map(({ key }) => key)));
    }
  }

  /** Reads what the note cites from, if it has changed or is asked for more, and refreshes the preview then. Asked again meanwhile, it reads once more. */
  private read(uri: Uri, keys: ReadonlySet<string>): void {
    const name = uri.toString();
    const running = this.reading.get(name);
    if (running !== undefined) return void (running.again = true);
    const reading = { again: false };
    this.reading.set(name, reading);
    const started = Date.now();
    void this.readChanged(uri, keys)
      .then((changed) => changed && this.shown.has(name) && this.refresh(name, Date.now() - started < SLOW_MS ? 1 : SENT_WHEN_SLOW))
      .catch((error: unknown) => this.log.error(error instanceof Error ? error : String(error)))
      .finally(() => {
        this.reading.delete(name);
        if (reading.again) this.read(uri, keys);
      });
  }

  /** Has the preview write its page anew, at least so many times, and until it has done so with what is known now. A closed preview is asked in vain. */
  private refresh(name: string, atLeast: number, attempt = 0): void {
    const patience = REFRESHED_MS[attempt];
    // Nobody looks at it any more; shown again, it is followed again.
    if (patience === undefined) return void this.shown.delete(name);
    const wanted = this.known.get(name);
    void commands.executeCommand('markdown.preview.refresh').then(undefined, (error: unknown) => this.log.error(error instanceof Error ? error : String(error)));
    const timer = setTimeout(() => {
      this.refreshing.delete(timer);
      if (this.known.get(name) === wanted && (this.shown.get(name) !== wanted || attempt + 1 < atLeast)) this.refresh(name, atLeast, attempt + 1);
    }, patience);
    this.refreshing.add(timer);
  }

  private follow({ bibliographies }: Citations): Disposable {
    const readAgain = () => {
      for (const name of this.shown.keys()) this.read(Uri.parse(name), this.known.get(name)?.keys ?? new Set());
    };
    return Disposable.from(
      bibliographies.onDidChange(readAgain),
      workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('paperDigest') && readAgain()),
    );
  }

  private async readChanged(uri: Uri, keys: ReadonlySet<string>): Promise<boolean> {
    const citations = await this.citations();
    this.following ??= this.follow(citations);
    const note = await workspace.openTextDocument(uri);
    const before = this.known.get(uri.toString());
    const [bibliographies, { style: source, lang, fault }] = await Promise.all([citations.bibliographies.of(note), citations.styleOf(note)]);
    const same = before?.source === source && before.lang === lang && before.fault?.code === fault?.code && before.fault?.named === fault?.named && before.bibliographies.length === bibliographies.length && bibliographies.every((each, index) => each === before.bibliographies[index]) && [...keys].every((key) => before.keys.has(key));
    if (same) return false;
    const [{ styleOf, formatParagraphs }, ...works] = await Promise.all([import('../../core/citation'), ...bibliographies.map((each) => each.works(keys))]);
    // The first file that has a key decides, as it does for Pandoc.
    const items = new Map(works.reverse().flatMap((known) => [...known].map(([key, { item }]) => [key, item] as const)));
    const style = styleOf(source, lang);
    const format = ({ paragraphs }: Page, data: NoteData) => formatParagraphs(paragraphs, data.items, data.style, 'html');
    this.known.set(uri.toString(), { bibliographies, source, lang, fault, items, keys, style, format });
    return true;
  }
}

function keysOf({ paragraphs }: Page): ReadonlySet<string> {
  return new Set(paragraphs.flatMap(({ citations }) => citations.flatMap(({ items }) => items.map(({ key }) => key))));
}

/** A citation inside the brackets of another is part of its text. */
function outermost(citations: readonly ScannedCitation[]): readonly ScannedCitation[] {
  return citations.filter(({ start, end }) => !citations.some((other) => other.start <= start && end <= other.end && other.end - other.start > end - start));
}

function documentOf(env: unknown): Uri | undefined {
  return (env as { readonly currentDocument?: Uri } | undefined)?.currentDocument;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
