import { commands, window } from 'vscode';
import { detailsOf } from '../core/citation/plain';
import type { Paper } from '../core/paper';
import { formatFor } from '../host/notes/citations';
import { isNote } from '../host/notes/note';
import { askCitationDetails } from '../ui/notes/citationDetails';
import { choosePapers } from './choosePapers';
import { citePapers } from './citePapers';
import { joinLibrary } from './joinLibrary';
import type { Services } from './services';

/** Asks what the citation says beside the papers, as far as the note's format has a place for it, and cites them. `query` is the search they come from, to which one can go back. */
export async function citeWithLocator(services: Services, chosen: readonly Paper[], query?: string): Promise<void> {
  const note = window.activeTextEditor?.document;
  // Without a note it says so.
  if (note === undefined || !isNote(note)) return citePapers(services, chosen);
  // What was found online has its key once the library has it.
  const papers = await joinLibrary(services, chosen);
  if (papers.length === 0) return;
  const format = formatFor(note);
  const asks = detailsOf(format);
  if (asks.length === 0) {
    const answer = await window.showInformationMessage(`A citation in the format "${format}" has no place for pages or words before it.`, 'Insert Without', 'Change Format');
    if (answer === 'Insert Without') return citePapers(services, papers);
    if (answer === 'Change Format') await commands.executeCommand('workbench.action.openSettings', 'paperDigest.citation.format');
    return;
  }
  const preview = (details: Parameters<typeof services.citations.citationIn>[2]) => services.citations.citationIn(note, papers, details);
  const details = await askCitationDetails({ papers, asks, preview, canGoBack: query !== undefined });
  if (details === undefined) return;
  if (details !== 'back') return citePapers(services, papers, details);
  const choice = await choosePapers(services, { enter: 'goes on to the pages cited', value: query ?? '' });
  if (choice !== undefined) await citeWithLocator(services, choice.papers, choice.query);
}
