/** The pieces of a page that may each be a paper: headings, items, rows, paragraphs, lines. Those of one make are written alike. */
import type { Block, Heading } from './block';
import { factOn } from './factLine';
import { headingText, listedUnder } from './headings';
import { type Line, softLines } from './run';
import { mayListPapers } from './saysPapers';

/** What of its surroundings a unit has besides its own lines. */
export interface Unit {
  /** Headings of one level, items of one depth, cells of one column, … */
  readonly make: string;
  /** Its own lines, those of what is nested below left out. */
  readonly lines: readonly Line[];
  readonly headings: readonly string[];
  /** Number of the section it stands in. */
  readonly section: number;
  readonly start: number;
  readonly end: number;
  /** Where its block is on the page, and for a cell in which row and column. */
  readonly block: number;
  /** Where the block of the next heading is; the number of blocks where there is none. */
  readonly nextHeading: number;
  readonly row?: number;
  readonly column?: number;
}

interface OpenHeading {
  readonly level: number;
  readonly text: string;
}

/** More columns has no table of papers. */
const MOST_COLUMNS = 12;

/** The units of a page by their make, in order. What stands under headings that name other things than papers is left out. Linear in the page. */
export function unitsOf(blocks: readonly Block[], title: Heading | undefined): ReadonlyMap<string, readonly Unit[]> {
  const units = new Map<string, Unit[]>();
  const nextHeading = nextHeadings(blocks);
  let path: readonly OpenHeading[] = [];
  let section = 0;
  let mayList = true;
  const add = (make: string, lines: readonly Line[], start: number, end: number, place: Pick<Unit, 'block' | 'row' | 'column'>): void => {
    const headings = path.map(({ text }) => text);
    if (!mayList || isFact(lines[0] ?? [])) return;
    const unit = { make, lines, headings, section, start, end, nextHeading: nextHeading[place.block] ?? blocks.length, ...place };
    const known = units.get(make);
    if (known === undefined) units.set(make, [unit]);
    else known.push(unit);
  };
  blocks.forEach((each, block) => {
    if (each.kind === 'heading') {
      path = path.filter(({ level }) => level < each.level);
      if (each !== title) add(`heading ${each.level}`, each.lines, each.start, each.end, { block });
      const text = headingText(each.lines);
      if (each !== title && text !== '') path = [...path, { level: each.level, text }];
      const inner = path.at(-1)?.text ?? '';
      mayList = listedUnder(inner) !== 'nothing' && mayListPapers(inner);
      section++;
    } else if (each.kind === 'item') add(`item ${each.depth}`, each.lines, each.start, each.end, { block });
    else if (each.kind === 'table') {
      section++;
      each.rows.forEach(({ cells, start, end }, row) => cells.slice(0, MOST_COLUMNS).forEach((cell, column) => add(`column ${column}`, cell, start, end, { block, row, column })));
      section++;
    } else if (each.kind === 'paragraph') {
      add('paragraph', each.lines, each.start, each.end, { block });
      const lines = each.lines.flatMap(softLines);
      // Where lines are broken by other signs than line ends, none can be told its own.
      const isLineByLine = lines.length === each.end - each.start + 1;
      lines.forEach((line, row) => add('line', [line], isLineByLine ? each.start + row : each.start, isLineByLine ? each.start + row : each.end, { block, row }));
    }
  });
  return units;
}

/** "Authors: …", "**Evaluation of the baseline**: done": what is said of something above, or of the one who says it. */
function isFact(line: Line): boolean {
  const fact = factOn(line);
  const [first, second, ...others] = line;
  const isValued = first?.strong === true && others.length === 0 && /^\s*[:：]\s*\S{1,12}\s*$/.test(second?.text ?? '');
  return isValued || (fact !== undefined && fact.name !== 'title');
}

function nextHeadings(blocks: readonly Block[]): readonly number[] {
  const next: number[] = [];
  let at = blocks.length;
  for (let index = blocks.length - 1; index >= 0; index--) {
    next[index] = at;
    if (blocks[index]?.kind === 'heading') at = index;
  }
  return next;
}
