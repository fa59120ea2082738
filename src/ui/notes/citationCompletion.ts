/** Completion of citations in notes: behind `@`, and in the brackets of a citation. */
import {
  CompletionItem,
  CompletionItemKind,
  CompletionList,
  Disposable,
  Range,
  commands,
  languages,
  window,
  workspace,
  type CancellationToken,
  type CompletionItemProvider,
  type LogOutputChannel,
  type Position,
  type TextDocument,
} from 'vscode';
import { citationQuery, cslItem, pandocKey } from '../../core/citation/plain';
import { byline } from '../../core/describe';
import { citationOffers, type CitationOffer } from '../../host/notes/citationOffers';
import type { Citations } from '../../host/notes/citations';
import type { DigestLibrary } from '../../host/library/digestLibrary';
import { NOTE_SELECTOR, syntaxOf } from '../../host/notes/note';
import { bibliographySentence } from '../words/bibliographySentence';
import { ADD_RECORD } from './ownCommands';
import { plainText } from '../words/plainText';
import { workDescription } from './workDescription';

/** `@` begins a citation, a space goes on in its brackets; the others stand in LaTeX's and MyST's lists of keys. */
const TRIGGERS = ['@', ' ', '{', ',', '`'];
/** As many as anybody scrolls through; one more letter narrows it down. */
const MOST_OFFERS = 50;

class OfferItem extends CompletionItem {
  constructor(
    readonly note: TextDocument,
    readonly offer: CitationOffer,
  ) {
    super({ label: shortened(offer.paper?.title ?? offer.work?.item.title ?? offer.key), description: description(offer) }, offer.cited ? CompletionItemKind.Reference : CompletionItemKind.Text);
  }
}

class CitationCompletion implements CompletionItemProvider<OfferItem> {
  constructor(
    private readonly library: DigestLibrary,
    private readonly citations: Citations,
    private readonly log: LogOutputChannel,
  ) {}

  async provideCompletionItems(note: TextDocument, position: Position, token: CancellationToken): Promise<CompletionList<OfferItem> | undefined> {
    const text = note.getText();
    const offset = note.offsetAt(position);
    const query = citationQuery(text, offset, syntaxOf(note));
    if (query === undefined) return undefined;
    const offers = await citationOffers(this.library, this.citations, note, query.query, MOST_OFFERS);
    if (token.isCancellationRequested) return undefined;
    // Behind a key that is there, further words are the citation's own text.
    const [first = '', ...more] = query.query.split(' ');
    if (more.length > 0 && offers.some(({ key, cited }) => cited && key === first)) return undefined;

    const start = note.positionAt(query.start);
    const range = { inserting: new Range(start, position), replacing: new Range(start, note.positionAt(query.end)) };
    // The order is the search's, also for mistyped words: everything passes VS Code's own filter, and the next letter asks again.
    const filterText = text.slice(query.start, offset);
    const items = offers.map((offer, index) => {
      const item = new OfferItem(note, offer);
      item.insertText = query.marked ? pandocKey(offer.key) : offer.key;
      item.range = range;
      item.filterText = filterText;
      item.sortText = String(index).padStart(3, '0');
      item.detail = offer.key;
      if (offer.paper !== undefined) item.command = { command: ADD_RECORD, title: 'Add to Bibliography', arguments: [note.uri.toString(), offer.paper.id] };
      return item;
    });
    return new CompletionList(items, true);
  }

  async resolveCompletionItem(item: OfferItem): Promise<OfferItem> {
    const { key, paper, work } = item.offer;
    const cited = work?.item ?? (paper && cslItem(paper, key));
    if (cited !== undefined) item.documentation = await workDescription(item.note, cited, paper ?? work?.paper, this.log);
    return item;
  }
}

export function registerCitationCompletion(library: DigestLibrary, citations: Citations, log: LogOutputChannel): Disposable {
  return Disposable.from(
    languages.registerCompletionItemProvider(NOTE_SELECTOR, new CitationCompletion(library, citations, log), ...TRIGGERS),
    commands.registerCommand(ADD_RECORD, async (uri: string, id: string) => {
      const note = workspace.textDocuments.find((document) => document.uri.toString() === uri);
      const paper = library.paper(id);
      if (note === undefined || paper === undefined) return;
      const { error } = await citations.addRecordsTo(note, [paper]);
      if (error !== undefined) void window.showWarningMessage(plainText(bibliographySentence(error)));
    }),
  );
}

/** A longer title would leave no room for authors and year. */
const LONGEST_LABEL = 44;

function shortened(title: string): string {
  return title.length > LONGEST_LABEL ? `${title.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : title;
}

function description({ key, paper, work }: CitationOffer): string {
  const known = paper ?? work?.paper;
  return known === undefined ? key : byline(known);
}
