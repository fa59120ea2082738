/** Titles with the addresses of their papers, line by line, as people paste them into a text file or a chat. */
import { isPaperAddress } from './list/paperAddress';
import { type DigestFormat } from './format';
import { foldWhiteSpace } from './text/foldWhiteSpace';
import { trimmed } from './text/trimmed';
import { markdownDigest } from './markdownDigest';

/** Surer than a page of titles and abstracts, which sees titles in such lines too. */
const CERTAINTY = 0.32;
/** How much of the text is looked at, in characters. */
const SAMPLE = 20_000;
const FEWEST_PAPERS = 2;
/** The share of lines that must belong to a title with an address: where there are abstracts, too, it is another page. */
const SHARE = 0.75;
const FEWEST_WORDS = 3;
/** In characters. */
const LONGEST_LINE = 3000;

const ADDRESS = /\bhttps?:\/\/[^\s<>()[\]]{3,500}/gi;

export const linkedTitles: DigestFormat = {
  name: 'Titles and links',

  recognise(text) {
    const lines = text.slice(0, SAMPLE).split('\n');
    const items = itemsOf(lines);
    const used = items.reduce((sum, { lines: places }) => sum + places.length, 0);
    return items.length >= FEWEST_PAPERS && used >= lines.filter((line) => line.trim() !== '').length * SHARE ? CERTAINTY : 0;
  },

  read(text, fileName) {
    const lines = text.split('\n');
    const list = lines.map(() => '');
    // As a list it is read as any other; each line stays where it is.
    for (const { lines: places, title, address } of itemsOf(lines)) {
      const [first = 0] = places;
      list[first] = `- ${title}`;
      if (places.length > 1) list[first + 1] = `  ${address}`;
    }
    return markdownDigest.read(list.join('\n'), fileName);
  },
};

interface Item {
  /** One, or two in a row. */
  readonly lines: readonly number[];
  readonly title: string;
  readonly address: string;
}

/** A title with an address behind or before it in its line, or in the line below or above. Each line belongs to one of them. */
function itemsOf(lines: readonly string[]): readonly Item[] {
  const items: Item[] = [];
  const said = lines.map(partsOf);
  for (let line = 0; line < said.length; line++) {
    const [{ title = '', address } = {}, next] = [said[line], said[line + 1]];
    const isTitle = title.split(' ').length >= FEWEST_WORDS;
    if (isTitle && address !== undefined) items.push({ lines: [line], title: `${title} ${address}`, address });
    else if (isTitle && next?.title === '' && next.address !== undefined) items.push({ lines: [line, ++line], title, address: next.address });
    else if (title === '' && address !== undefined && next?.address === undefined && (next?.title ?? '').split(' ').length >= FEWEST_WORDS) items.push({ lines: [line, ++line], title: next?.title ?? '', address });
  }
  return items;
}

/** The one address of a paper in a line, and what else it says, without what joins the two. */
function partsOf(line: string): { readonly title: string; readonly address: string | undefined } {
  const addresses = line.match(ADDRESS) ?? [];
  const [address] = addresses;
  const isOne = addresses.length === 1 && address !== undefined && isPaperAddress(address);
  const title = trimmed(trimmed(foldWhiteSpace((isOne ? line.replace(address, ' ') : line).slice(0, LONGEST_LINE)).replace('( )', ''), ' -–—•*:|[]'), ' (');
  return { title, address: isOne ? address : undefined };
}
