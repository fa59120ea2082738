/** Zotero's RDF: what it exports to be read by itself again, with collections. Written after its export and its translator's fields. */
import { arxivId, doi } from '../identity';
import type { Author, Paper, PaperType } from '../paper';
import { authorOfParts } from './facts/authorNames';
import { isoDate } from './facts/isoDate';
import { paperFromFacts } from './facts/paperFromFacts';
import type { DigestFormat } from './format';
import { latexToText } from './text/latex';
import { plainMarkup } from './text/plainMarkup';
import { readElements } from './xml/readElements';
import { type XmlElement, xmlTree } from './xml/xmlTree';

/** How much of a file tells what it is, in characters. */
const SAMPLE = 16_384;

const TYPES: ReadonlyMap<string, PaperType> = new Map<string, PaperType>([
  ['journalArticle', 'article-journal'],
  ['magazineArticle', 'article-journal'],
  ['conferencePaper', 'paper-conference'],
  ['preprint', 'article'],
  ['manuscript', 'article'],
  ['bookSection', 'chapter'],
  ['book', 'book'],
  ['thesis', 'thesis'],
  ['report', 'report'],
  ['dataset', 'dataset'],
  ['computerProgram', 'software'],
  ['webpage', 'webpage'],
  ['blogPost', 'webpage'],
]);

/** What hangs on an item, and what is none. */
const NO_ITEMS = new Set(['attachment', 'note', 'annotation', '']);

/** Collections within collections: nobody nests deeper. */
const DEEPEST = 20;

export const zoteroRdf: DigestFormat = {
  name: 'Zotero RDF',

  recognise(text) {
    const sample = text.slice(0, SAMPLE);
    return /<rdf:RDF\b/i.test(sample) && /zotero\.org\/namespaces\/export|<z:itemType\b/.test(sample) ? 0.99 : 0;
  },

  read(text, fileName) {
    const things = thingsIn(xmlTree(text));
    const byName = new Map(things.map((thing) => [thing.attributes.get('rdf:about') ?? '', thing] as const));
    const collections = new Collections(things.filter(({ name }) => name === 'collection'));
    const items = things.filter((thing) => !NO_ITEMS.has(thing.at('itemtype')));
    return readElements(items, fileName, (thing) => new Item(thing, byName).paper(collections.over(thing.attributes.get('rdf:about') ?? ''), fileName));
  },
};

/** What a damaged tag leaves open holds all that follows. */
function thingsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => (child.name === 'rdf' ? thingsIn(child) : child.isClosed ? [child] : [child, ...thingsIn(child)]));
}

class Item {
  /** What it is part of: within it, or somewhere else in the file. */
  readonly #wholes: readonly XmlElement[];

  constructor(
    private readonly item: XmlElement,
    byName: ReadonlyMap<string, XmlElement>,
  ) {
    this.#wholes = item.all('ispartof').flatMap((part) => {
      const elsewhere = byName.get(part.attributes.get('rdf:resource') ?? '-');
      return elsewhere === undefined ? part.children : [elsewhere];
    });
  }

  paper(headings: readonly string[], fileName: string): Paper | undefined {
    const { item } = this;
    const notes = [...this.#texts('identifier'), ...this.#texts('description')];
    const address = item.all('identifier').map((identifier) => identifier.at('uri', 'value')).find((url) => url !== '') ?? '';
    return paperFromFacts({
      title: readable(item.at('title')),
      abstract: readable(item.at('abstract')),
      authors: this.#authors(),
      date: isoDate(item.at('date')),
      venue: readable(this.#wholes.map((whole) => whole.at('title')).find((title) => title !== '') || item.at('journal') || item.at('presentedat', 'conference', 'title')),
      type: TYPES.get(item.at('itemtype')),
      volume: this.#inWhole('volume'),
      issue: this.#inWhole('number'),
      pages: item.at('pages'),
      publisher: readable(item.at('publisher', 'organization', 'name')),
      arxiv: [address, ...notes].filter((text) => /arxiv/i.test(text)).map((text) => arxivId(/arxiv[^\s]*\s?\S+/i.exec(text)?.[0] ?? '')).find((id) => id !== undefined),
      doi: notes.map((text) => doi(/(?:^|\bdoi:? ?|doi\.org\/)(10\.\d{4,9}\/\S+)/i.exec(text)?.[1] ?? '')).find((found) => found !== undefined),
      url: address,
      citationKey: (item.at('citationkey') || (/^citation key: ?(\S+)/im.exec(item.at('description'))?.[1] ?? '')).replace(/[\s{},]/g, '') || undefined,
      keywords: item.all('subject').map((subject) => readable(subject.text)),
      headings,
      source: { uri: fileName, startLine: item.startLine, endLine: item.endLine },
    });
  }

  /** What the item says, and the journal or book that it is part of. */
  #texts(name: string): readonly string[] {
    return [this.item, ...this.#wholes].flatMap((element) => element.all(name).map(({ text }) => text));
  }

  #inWhole(name: string): string {
    return [this.item, ...this.#wholes].map((element) => element.at(name)).find((text) => text !== '') ?? '';
  }

  #authors(): readonly Author[] {
    return this.item
      .all('authors')
      .flatMap((authors) => authors.all('seq').flatMap((sequence) => sequence.all('li')))
      .flatMap((place) => place.all('person'))
      .map((person) => authorOfParts(readable(person.at('surname') || person.at('name')), readable(person.first('givenname', 'firstname')?.text ?? '')))
      .filter((author) => author !== undefined);
  }
}

/** Names of the collections that an item is in, outermost first; of several, those of the first. */
class Collections {
  readonly #parents = new Map<string, XmlElement>();

  constructor(collections: readonly XmlElement[]) {
    for (const collection of collections)
      for (const part of collection.all('haspart')) {
        const resource = part.attributes.get('rdf:resource');
        if (resource !== undefined && !this.#parents.has(resource)) this.#parents.set(resource, collection);
      }
  }

  over(resource: string): readonly string[] {
    const names: string[] = [];
    let parent = this.#parents.get(resource);
    while (parent !== undefined && names.length < DEEPEST) {
      names.unshift(readable(parent.at('title')));
      parent = this.#parents.get(parent.attributes.get('rdf:about') ?? '-');
    }
    return names.filter((name) => name !== '');
  }
}

function readable(text: string): string {
  return latexToText(plainMarkup(text));
}
