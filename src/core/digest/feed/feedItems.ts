/** The items of an Atom, RSS 2.0 or RSS 1.0 feed, as plain texts. Broken XML gives the items that can be told. */
import { LineIndex } from '../text/lineIndex';
import { readMarkup } from '../text/markup';

/** One `<entry>` or `<item>`. */
export interface FeedItem {
  /** Texts by lower-case element name with its prefix, "dc:creator", in document order. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly links: readonly FeedLink[];
  /** Names in `<author><name>`, one each. */
  readonly authors: readonly string[];
  /** `term` of categories, the primary one first. */
  readonly categories: readonly string[];
  readonly startLine: number;
  readonly endLine: number;
  /** False where the file or the next item began before it was closed. */
  readonly isClosed: boolean;
}

export interface FeedLink {
  readonly href: string;
  readonly rel: string;
  readonly title: string;
}

export interface Feed {
  readonly items: readonly FeedItem[];
  /** Whether the outermost element of a feed is there. */
  readonly isFeed: boolean;
}

/** Elements whose text is a fact of an item. Markup inside of them is not listed here and only adds its text. */
const LEAVES = new Set([
  'title',
  'id',
  'link',
  'summary',
  'content',
  'description',
  'content:encoded',
  'published',
  'updated',
  'issued',
  'pubdate',
  'guid',
  'category',
  'author',
  'name',
  'dc:title',
  'dc:creator',
  'dc:date',
  'dc:identifier',
  'dc:source',
  'dc:description',
  'dc:publisher',
  'dc:subject',
  'dcterms:abstract',
  'prism:doi',
  'prism:publicationname',
  'prism:publicationdate',
  'prism:coverdate',
  'prism:volume',
  'prism:number',
  'prism:startingpage',
  'prism:endingpage',
  'prism:url',
  'prism:section',
  'arxiv:doi',
  'arxiv:comment',
  'arxiv:journal_ref',
  'arxiv:journal_reference',
  'arxiv:announce_type',
  'arxiv:primary_category',
  'citation:doi',
]);

const ITEMS = new Set(['entry', 'item']);
/** `rdf:RDF` alone may be about anything; RSS 1.0 has a channel in it. */
const ROOTS = new Set(['feed', 'rss', 'channel']);

/** Reads `text` to its end, whatever is wrong with it. Linear; entities of its own document type are not resolved. */
export function feedItems(text: string): Feed {
  const reader = new FeedReader(text);
  return reader.read();
}

/** An item that is being read. */
interface OpenItem {
  readonly texts: Map<string, string[]>;
  readonly links: FeedLink[];
  readonly authors: string[];
  readonly categories: string[];
  readonly start: number;
}

class FeedReader {
  readonly #items: FeedItem[] = [];
  #isFeed = false;
  #item: OpenItem | undefined;
  #leaf: string | undefined;
  #pieces: string[] = [];

  constructor(private readonly text: string) {}

  read(): Feed {
    const lines = new LineIndex(this.text);
    readMarkup(this.text, 'xml', {
      open: (name, attributes, offset) => this.#open(name, attributes, offset, lines),
      text: (piece) => {
        if (this.#leaf !== undefined) this.#pieces.push(piece);
      },
      close: (name, offset) => this.#close(name, offset, lines),
    });
    this.#endItem(this.text.trimEnd().length - 1, false, lines);
    return { items: this.#items, isFeed: this.#isFeed };
  }

  #open(name: string, attributes: ReadonlyMap<string, string>, offset: number, lines: LineIndex): void {
    if (ROOTS.has(name)) this.#isFeed = true;
    if (ITEMS.has(name)) {
      this.#endItem(offset - 1, false, lines);
      this.#item = { texts: new Map(), links: [], authors: [], categories: [], start: offset };
      return;
    }
    const item = this.#item;
    if (item === undefined || !LEAVES.has(name)) return;
    // A leaf within a leaf is one that was not closed.
    this.#endLeaf();
    this.#leaf = name;
    const href = attributes.get('href');
    if (name === 'link' && href !== undefined)
      item.links.push({ href, rel: attributes.get('rel') ?? 'alternate', title: attributes.get('title') ?? '' });
    const term = attributes.get('term') ?? '';
    if (name === 'category' && term !== '') item.categories.push(term);
    if (name === 'arxiv:primary_category' && term !== '') item.categories.unshift(term);
  }

  #close(name: string, offset: number, lines: LineIndex): void {
    if (name === this.#leaf) this.#endLeaf();
    else if (ITEMS.has(name)) this.#endItem(offset, true, lines);
    // The feed itself ends: what is open was not closed.
    else if (ROOTS.has(name)) this.#endItem(offset, false, lines);
  }

  #endLeaf(): void {
    const name = this.#leaf;
    const text = this.#pieces.join('').trim();
    this.#leaf = undefined;
    this.#pieces = [];
    if (name === undefined || text === '') return;
    if (name === 'name') this.#item?.authors.push(text);
    else if (name === 'link') this.#item?.links.push({ href: text, rel: 'alternate', title: '' });
    else if (name === 'category') this.#item?.categories.push(text);
    const texts = this.#item?.texts.get(name);
    if (texts === undefined) this.#item?.texts.set(name, [text]);
    else texts.push(text);
  }

  #endItem(offset: number, isClosed: boolean, lines: LineIndex): void {
    this.#endLeaf();
    const item = this.#item;
    this.#item = undefined;
    if (item === undefined) return;
    const { start, ...said } = item;
    this.#items.push({ ...said, startLine: lines.lineAt(start), endLine: lines.lineAt(Math.max(start, offset)), isClosed });
  }
}
