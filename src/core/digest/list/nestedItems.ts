/** What items nested below another are: papers of their own, or what is said of the one above. */
import { venueAndDate } from '../facts/venueAndDate';
import { soundsLikeVenue } from '../facts/venueName';
import { wordCount } from '../text/wordCount';
import { authorsIn } from './authorsIn';
import type { ListItem } from './block';
import { type Entry, readEntry } from './entry';
import { factOn } from './factLine';
import { type ItemNode, linesOf } from './itemTree';
import { MOST_TAG_WORDS } from './leadingTag';
import { isPaper } from './paperEntry';
import { textOf } from './run';

/** "Lee, Ann M and Chen, Bo", "A Lee, B Chen": before a venue, names however they are written. */
const SEVERAL_NAMES = /^\p{Lu}[^.?!:]{1,60}(?:,| and | & |\bet\.? al)/u;

/** A name of a few words, or a year, and nothing that a paper has. */
export function isGroup({ lines }: ListItem, own: Entry | undefined, mostWords: number): boolean {
  const isName = own === undefined || (own.shape === 'text' && !own.isDescribed && own.venue === undefined && own.date === undefined);
  return isName && lines.length === 1 && lines.flat().every(({ href }) => href === undefined) && textOf(lines.flat()).split(' ').length <= mostWords;
}

/** Whether most of what is nested stands out as titles do, below years if need be. */
export function listTitles(children: readonly ItemNode[]): boolean {
  return children.filter(({ item, children: nested }) => {
    const [first = []] = item.lines;
    const entry = factOn(first) === undefined ? readEntry(item.lines) : undefined;
    if (nested.length > 0 && isGroup(item, entry, 1)) return nested.some(({ item: { lines } }) => standsOut(readEntry(lines)));
    return standsOut(entry);
  }).length * 2 > children.length;
}

function standsOut(entry: Entry | undefined): boolean {
  return entry !== undefined && entry.shape !== 'text' && wordCount(entry.title) >= MOST_TAG_WORDS;
}

export function isPaperItem(node: ItemNode, listed: 'papers' | 'news' | 'nothing'): boolean {
  const [first] = node.item.lines;
  if (first === undefined || factOn(first) !== undefined) return node.children.some((child) => isPaperItem(child, listed));
  const entry = readEntry([...node.item.lines, ...node.children.flatMap(linesOf)]);
  return entry !== undefined && isPaper(entry, listed);
}

/** "Ann Lee et al. *Journal of Trees*" below a title: it names who wrote it and where, and links to nothing. */
export function saysWhoAndWhere({ item: { lines }, children }: ItemNode): boolean {
  const [line = []] = lines;
  const at = line.findIndex(({ emphasis }) => emphasis === true);
  const behind = textOf(line.slice(at + 1).filter(({ emphasis }) => emphasis !== true));
  return children.length === 0 && lines.length === 1 && at > 0 && line.every(({ href }) => href === undefined) && !/\p{L}/u.test(behind) && arePeopleAndPlace(textOf(line.slice(0, at)), textOf(line.slice(at, at + 1)), behind);
}

function arePeopleAndPlace(people: string, place: string, behind: string): boolean {
  const areNames = authorsIn(people, true) !== undefined;
  return soundsLikeVenue(place) || venueAndDate(place) !== undefined ? areNames || SEVERAL_NAMES.test(people) : areNames && /^\W*(?:19|20)\d\d\W*$/.test(behind);
}
