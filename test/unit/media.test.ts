/**
 * What ships in media/: the embedded digest is complete, in our own words, and says nothing that the verified bibliography does not;
 * the icons are what VS Code takes. The bibliography and the digest it belongs to lie beside the repository and are skipped without them.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bareKey } from '../../src/core/citation/keys/key';
import type { Author } from '../../src/core/paper';

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** The part of CSL-JSON that the embedded digest uses. */
interface Item {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly Author[];
  readonly 'container-title'?: string;
  readonly 'collection-title'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly 'event-place'?: string;
  readonly issued?: CslDate;
  readonly submitted?: CslDate;
  readonly DOI?: string;
  readonly URL: string;
  readonly archive?: string;
  readonly archive_location?: string;
  readonly note?: string;
  readonly custom?: { readonly code: string };
  readonly abstract: string;
}

/** One entry of the verified bibliography; null is unknown. */
interface VerifiedRecord {
  readonly title: string;
  readonly arxiv: string | null;
  readonly date: string | null;
  readonly authors: readonly Author[] | null;
  readonly venue: string | null;
  readonly year: number | null;
  readonly doi: string | null;
  readonly code: string | null;
}

const PAPER_COUNT = 85;
const FIELD_ORDER = [
  'id', 'type', 'title', 'author', 'container-title', 'collection-title', 'event-place', 'volume', 'issue', 'page', 'issued', 'submitted',
  'DOI', 'URL', 'archive', 'archive_location', 'note', 'custom', 'abstract',
];
const TYPES = ['article', 'article-journal', 'paper-conference'];

const MEDIA = new URL('../../media/', import.meta.url);
const SHARED = new URL('../../../shared/digest/', import.meta.url);

const embeddedText = readFileSync(new URL('embedded.json', MEDIA), 'utf8');
const items = JSON.parse(embeddedText) as readonly Item[];

describe('The embedded digest', () => {
  it('is indented by two spaces and ends with a line end, so that changes show line by line', () => {
    assert.equal(embeddedText, JSON.stringify(items, null, 2) + '\n');
  });

  it('holds every paper once', () => {
    assert.equal(items.length, PAPER_COUNT);
    assert.equal(new Set(items.map(item => item.title)).size, PAPER_COUNT);
  });

  it('gives every paper a key that differs by more than case', () => {
    assert.equal(new Set(items.map(item => item.id.toLowerCase())).size, PAPER_COUNT);
  });

  it('uses known fields only, in the usual order', () => {
    assert.deepEqual(items.map(item => Object.keys(item)), items.map(item => FIELD_ORDER.filter(field => field in item)));
  });

  it('has known types only: journals and conferences have a venue, preprints none', () => {
    assertAll(item => TYPES.includes(item.type) && (item['container-title'] === undefined) === (item.type === 'article'));
  });

  it('names authors in parts or not at all', () => {
    assertAll(({ author }) => author === undefined || (author.length > 0 && author.every(hasNameParts)));
  });

  it('dates every paper, by dates that exist', () => {
    assertAll(({ issued, submitted }) => issued !== undefined && [issued, submitted ?? issued].every(exists));
  });

  it('gives every paper an address, the one on arXiv where it is there', () => {
    assertAll(item =>
      item.archive_location === undefined
        ? item.URL === `https://doi.org/${item.DOI}` && item.archive === undefined
        : item.URL === `https://arxiv.org/abs/${item.archive_location}` && item.archive === 'arXiv',
    );
  });

  it('sums every paper up in one or two plain sentences', () => {
    assertAll(({ abstract }) => {
      const length = abstract.split(/\s+/).length;
      return length >= 20 && length <= 60 && sentences(abstract).length <= 2 && !/[\\{}$~]|^\s|\s$|\s\s/.test(abstract);
    });
  });

  it('gives every paper the citation key that it would get without one of its own', () => {
    assert.deepEqual(items.map(item => item.id), items.map(bareKeyOf));
  });
});

describe('The embedded digest against the verified bibliography', () => {
  const path = new URL('bibliography.json', SHARED);
  if (!existsSync(path)) return skipVisibly(path);
  const bibliography = JSON.parse(readFileSync(path, 'utf8')) as readonly VerifiedRecord[];

  it('lists the same papers in the same order', () => {
    assert.deepEqual(items.map(item => item.title), bibliography.map(record => record.title));
  });

  it('says what is verified and no more', () => {
    assert.deepEqual(items.map(factsOfItem), bibliography.map(factsOfRecord));
  });

  it('takes venue, volume, issue and pages from the verified venue', () => {
    const fields = ['container-title', 'collection-title', 'event-place', 'volume', 'issue', 'page'] as const;
    assertAll((item, index) => {
      const venue = bibliography[index]?.venue ?? null;
      const verified = new Set(wordsOf(venue ?? ''));
      const stated = fields.flatMap(field => wordsOf(item[field] ?? ''));
      return stated.every(word => verified.has(word)) && (item['container-title'] === undefined) === (venue === null);
    });
  });
});

describe('The words in media', () => {
  /** So many words in a row in common with an abstract are a copied phrase. */
  const COPIED = 8;
  const path = new URL('trending-power-consumption.txt', SHARED);
  if (!existsSync(path)) return skipVisibly(path);
  const lines = readFileSync(path, 'utf8').split('\n');
  // Titles and abstracts alternate; the page's own boilerplate is glued to the front of the first title.
  const abstracts = items.map(item => lines[lines.findIndex(line => line.endsWith(item.title)) + 1] ?? '');

  it('have a different abstract each to be compared with', () => {
    assert.equal(new Set(abstracts.filter(abstract => abstract !== '')).size, PAPER_COUNT);
  });

  it('are our own', () => {
    assertAll((item, index) => {
      const theirs = runs(wordsOf(abstracts[index] ?? ''), COPIED);
      return [...runs(wordsOf(item.abstract), COPIED)].every(run => !theirs.has(run));
    });
  });

  it('include no sentence of an abstract, in whatever file', () => {
    const shipped = readdirSync(MEDIA, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.(?:json|svg|md|txt|html)$/.test(name))
      .map(name => wordsOf(readFileSync(new URL(name, MEDIA), 'utf8')).join(' '));
    const found = abstracts
      .flatMap(sentences)
      .map(wordsOf)
      .filter(words => words.length >= COPIED && shipped.some(text => text.includes(words.join(' '))));
    assert.deepEqual(found, []);
  });
});

describe('The icons', () => {
  for (const name of ['paper-digest.svg', 'icon.svg']) {
    it(`are well-formed SVG: ${name}`, () => {
      const svg = readFileSync(new URL(name, MEDIA), 'utf8');
      assert.deepEqual(unbalancedTags(svg), []);
      assert.match(svg, /<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="(\d+)" height="\1" viewBox="0 0 \1 \1"/);
    });
  }

  it('have one colour in the activity bar, which VS Code makes the theme’s', () => {
    const svg = readFileSync(new URL('paper-digest.svg', MEDIA), 'utf8');
    assert.deepEqual(svg.match(/(?:fill|stroke)="[^"]*"/g), ['fill="currentColor"']);
    assert.doesNotMatch(svg, /style|opacity|gradient|<image|href/i);
    assert.match(svg, /width="24"/);
  });

  it('are a PNG of 256 by 256 in the list of extensions', () => {
    const png = readFileSync(new URL('icon.png', MEDIA));
    // https://www.w3.org/TR/png-3/#5PNG-file-signature; the first chunk, IHDR, starts with width and height.
    assert.equal(png.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n');
    assert.deepEqual([png.toString('latin1', 12, 16), png.readUInt32BE(16), png.readUInt32BE(20)], ['IHDR', 256, 256]);
  });
});

/** Names the papers for which `holds` does not. */
function assertAll(holds: (item: Item, index: number) => boolean): void {
  assert.deepEqual(items.filter((item, index) => !holds(item, index)).map(item => item.title), []);
}

function factsOfItem(item: Item): object {
  return {
    arxiv: item.archive_location,
    doi: item.DOI?.toLowerCase(),
    authors: item.author,
    code: item.custom?.code,
    issued: isoOf(item.issued),
    submitted: isoOf(item.submitted),
  };
}

/** A venue of a known year dates the version of record; otherwise the date of the preprint is all that is known. */
function factsOfRecord(record: VerifiedRecord): object {
  const inVenue = record.venue !== null && record.year !== null;
  return {
    arxiv: record.arxiv ?? undefined,
    doi: record.doi?.toLowerCase(),
    authors: record.authors ?? undefined,
    code: record.code ?? undefined,
    issued: inVenue ? String(record.year) : (record.date ?? undefined),
    submitted: inVenue ? (record.date ?? undefined) : undefined,
  };
}

function isoOf(date: CslDate | undefined): string | undefined {
  return date?.['date-parts'][0]?.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** Whether the date is one of the calendar, as precise as it is. */
function exists(date: CslDate): boolean {
  const [year, month = 1, day = 1] = date['date-parts'][0] ?? [];
  if (date['date-parts'].length !== 1 || year === undefined) return false;
  const calendar = new Date(Date.UTC(year, month - 1, day));
  return calendar.getUTCFullYear() === year && calendar.getUTCMonth() === month - 1 && calendar.getUTCDate() === day;
}

function hasNameParts(author: Author): boolean {
  return author.family !== '' && author.given !== '' && Object.keys(author).every(part => part === 'family' || part === 'given');
}

function bareKeyOf(item: Item): string {
  const paper = { id: '', title: item.title, abstract: '', authors: item.author ?? [], headings: [], sources: [] };
  const date = isoOf(item.issued);
  return bareKey(date === undefined ? paper : { ...paper, date });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
}

function runs(words: readonly string[], length: number): Set<string> {
  return new Set(words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(' ')));
}

/** The tags of `xml` that are not opened and closed in order; empty where it is well formed. */
function unbalancedTags(xml: string): string[] {
  const open: string[] = [];
  const tags = xml.replace(/<!--.*?-->/gs, '').matchAll(/<(\/?)([\w:]+)(?:\s+[\w:-]+="[^"<]*")*\s*(\/?)>|[<>]/g);
  for (const [tag, closing, name, empty] of tags) {
    if (name === undefined) return [tag];
    if (closing === '/' && open.pop() !== name) return [tag];
    if (closing === '' && empty === '') open.push(name);
  }
  return open;
}

function skipVisibly(missing: URL): void {
  console.log(`Skipped, because ${fileURLToPath(missing)} is not there: it lies beside the repository, not in it.`);
  it.skip(`needs ${missing.pathname.split('/').at(-1)}`);
}
