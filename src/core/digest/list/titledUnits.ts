/** The units of a page that are papers by what they say: where titles stand in those of one make is learnt from the page itself. */
import { learnWrapper } from '../titles/learnWrapper';
import type { Passage, Stretch, Wrapper } from '../titles/passage';
import { isKnownSeries } from '../facts/venueSeries';
import { wordCount } from '../text/wordCount';
import { linkRole } from './linkRole';
import { passageOf, withoutTitle } from './passageOf';
import { textOf } from './run';
import type { Unit } from './units';

/** A unit, and the title in it. */
export interface TitledUnit {
  readonly unit: Unit;
  readonly title: Stretch;
}

/** Units of one make that have titles at the same place. */
export interface TitledGroup {
  readonly make: string;
  readonly titled: readonly TitledUnit[];
  /** The mean of the logarithms of the odds. */
  readonly odds: number;
}

/** Fewer units say nothing of how they are written. */
const FEWEST = 5;

/** Two ways to write an entry are all that a page has. */
const MOST_WAYS = 2;

/** Where most of a make, or of a section, are titles, one of these odds is one, too; elsewhere it must be likelier. */
const LEAST_AMONG_TITLES = -2;
const LEAST = -1;
const MOST_SHARE = 0.75;
const SECTION_SHARE = 0.5;

/** So many units tell how all of one make are written, and so many of them have titles where some have. */
const MOST_ASKED = 40;
const LEAST_SHARE = 0.15;

/** The mean of the odds of a group, at least. */
const LEAST_MEAN = 1;

/** Names of subjects, tools and people have fewer words, in the mean. */
const LEAST_WORDS = 4.5;

/** The units that hold titles. Linear in the units. */
export function titledUnits(units: ReadonlyMap<string, readonly Unit[]>): readonly TitledGroup[] {
  const groups = [...units.values()].flatMap(groupsOf);
  // Each line of a paragraph is one paper, or all of it is.
  const weight = (make: string): number => groups.filter((group) => group.make === make).reduce((sum, { odds, titled }) => sum + odds * titled.length, 0);
  const worse = weight('line') >= weight('paragraph') ? 'paragraph' : 'line';
  return groups.filter(({ make }) => make !== worse);
}

function groupsOf(all: readonly Unit[]): readonly TitledGroup[] {
  const groups: TitledGroup[] = [];
  const passages = new Passages();
  // Most of what pages say is no title: a few units tell.
  if (all.length < FEWEST || wrapperOf(all, passages) === undefined) return groups;
  let rest = withoutRepeatedLabels(all);
  for (let way = 0; way < MOST_WAYS && rest.length >= FEWEST; way++) {
    const wrapper = wrapperOf(rest, passages);
    const titled = wrapper === undefined ? [] : titledBy(wrapper, rest, passages);
    const odds = titled.reduce((sum, { title }) => sum + title.odds, 0) / Math.max(1, titled.length);
    const words = titled.reduce((sum, { title }) => sum + wordCount(title.title), 0) / Math.max(1, titled.length);
    if (titled.length < FEWEST || odds < LEAST_MEAN || words < LEAST_WORDS) break;
    groups.push({ make: all[0]?.make ?? '', titled, odds });
    const taken = new Set(titled.map(({ unit }) => unit));
    rest = rest.filter((unit) => !taken.has(unit));
  }
  return groups;
}

/** Passages of units, each measured when it is first asked for. */
class Passages {
  readonly #known = new Map<Unit, Passage | undefined>();

  of(unit: Unit): Passage | undefined {
    if (!this.#known.has(unit)) this.#known.set(unit, passageOf(unit.lines));
    return this.#known.get(unit);
  }
}

/** Where some of the units, taken evenly from all, have their titles; undefined where hardly any has one. */
function wrapperOf(units: readonly Unit[], passages: Passages): Wrapper | undefined {
  const step = Math.max(1, units.length / MOST_ASKED);
  const asked = Array.from({ length: Math.min(units.length, MOST_ASKED) }, (_, index) => units[Math.floor(index * step)])
    .map((unit) => (unit === undefined ? undefined : passages.of(unit)))
    .filter((passage) => passage !== undefined);
  const wrapper = learnWrapper(asked);
  const likely = wrapper === undefined ? 0 : asked.filter((passage) => (passage.oddsAt(wrapper) ?? LEAST) > LEAST).length;
  return likely >= LEAST_SHARE * asked.length ? wrapper : undefined;
}

/** So many lines of a make that begin with the same words and a colon say something of their papers: "**Key takeaway:** …". */
const FEWEST_ALIKE = 3;

function withoutRepeatedLabels(units: readonly Unit[]): readonly Unit[] {
  const labels = units.map(({ lines }) => /^[^:：\d]{1,40}(?=[:：])/u.exec(textOf(lines[0] ?? []))?.[0]);
  const counts = new Map<string, number>();
  // "2024: Seeing the wood", "VLDB: Seeing the wood" say where each appeared.
  for (const label of labels) if (label !== undefined && !isKnownSeries(label)) counts.set(label, (counts.get(label) ?? 0) + 1);
  return units.filter((_, index) => (counts.get(labels[index] ?? '') ?? 0) < FEWEST_ALIKE);
}

/** The units with a title where the wrapper says, in sections that have titles there. */
function titledBy(wrapper: Wrapper, units: readonly Unit[], passages: Passages): readonly TitledUnit[] {
  const found = units.map((unit) => ({ unit, title: passages.of(unit)?.at(wrapper) }));
  const isLikely = ({ title }: { readonly title: Stretch | undefined }): boolean => title !== undefined && title.odds > LEAST;
  const share = found.filter(isLikely).length / found.length;
  const isOfTitles = share >= MOST_SHARE;
  const sections = new Map<number, { likely: number; all: number }>();
  for (const each of found) {
    const section = sections.get(each.unit.section) ?? { likely: 0, all: 0 };
    section.all++;
    if (isLikely(each)) section.likely++;
    sections.set(each.unit.section, section);
  }
  return found.flatMap(({ unit, title }) => {
    const { likely, all } = sections.get(unit.section) ?? { likely: 0, all: 1 };
    const isIn = isOfTitles || (likely >= SECTION_SHARE * all && !unit.make.startsWith('heading') && (all > 1 || share >= SECTION_SHARE));
    if (title === undefined || !isIn || title.odds <= (isOfTitles ? LEAST_AMONG_TITLES : LEAST) || leadsElsewhere(unit, title)) return [];
    return [{ unit, title: { ...title, title: withoutVenue(title.title) } }];
  });
}

/** "Seeing the wood. arXiv": where it appeared, before a year that is the sign its title ends with. */
function withoutVenue(title: string): string {
  const [, before = '', series = ''] = /^(.{10,}?)[.,] ([\p{L}\d]{2,20})$/u.exec(title) ?? [];
  return before !== '' && (isKnownSeries(series) || /^\p{L}{0,8}rxiv$/iu.test(series)) ? before : title;
}

/** What links into the page is its table of contents, and a talk is no paper. */
function leadsElsewhere({ lines }: Unit, { start, end }: Stretch): boolean {
  const { href } = withoutTitle(lines, start, end);
  return href !== undefined && (href.startsWith('#') || linkRole('', href).role === 'talk');
}

