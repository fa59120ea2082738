import type { Paper, ReadingState, Theme } from '../../paper';

/** In the order of interest. */
const STATES: readonly (readonly [state: ReadingState, name: string])[] = [
  ['toRead', 'To read'],
  ['unread', 'Unread'],
  ['read', 'Read'],
];

/** Groups papers by how far the user is with them: those to read first, those read last; no empty group. */
export function groupByReading(papers: readonly Paper[], stateOf: (paper: Paper) => ReadingState): readonly Theme[] {
  return STATES.map(([state, name]) => ({ id: `reading:${state}`, name, papers: papers.filter((paper) => stateOf(paper) === state) })).filter(
    (group) => group.papers.length > 0,
  );
}
