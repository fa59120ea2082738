import { window } from 'vscode';
import { isGrouping, type Grouping } from '../host/treeGrouping';
import type { Services } from './services';

const CHOICES: readonly { readonly grouping: Grouping; readonly label: string; readonly detail: string }[] = [
  { grouping: 'theme', label: 'Theme', detail: 'What the papers are about' },
  { grouping: 'heading', label: 'Heading', detail: "The digest's own headings" },
  { grouping: 'year', label: 'Year', detail: 'The latest first' },
  { grouping: 'venue', label: 'Venue', detail: 'Journals, conferences and workshops, those with most papers first' },
  { grouping: 'author', label: 'Author', detail: 'By family name; a paper stands under each of its authors' },
  { grouping: 'digest', label: 'Digest', detail: 'The files that list the papers' },
  { grouping: 'reading', label: 'Reading State', detail: 'What you marked as to read or read, and what you did not' },
];

/** Groups the papers of the tree by something else, and remembers it for this workspace. */
export async function groupBy({ grouping, library }: Services, by?: unknown): Promise<void> {
  if (isGrouping(by)) return grouping.choose(by);
  await library.whenReady();
  const current = await grouping.of(library.content);
  const rows = CHOICES.map((choice) => ({ ...choice, description: choice.grouping === current ? 'now' : '' }));
  const picked = await window.showQuickPick(rows, { title: 'Group By', placeHolder: 'Group the papers by...' });
  if (picked !== undefined) await grouping.choose(picked.grouping);
}
