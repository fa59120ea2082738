import { commands, window } from 'vscode';
import { citingPlaces } from '../host/notes/citingPlaces';
import { plainText } from '../ui/words/plainText';
import { papersOf } from './papersOf';
import type { Services } from './services';

/** Shows where the notes of the workspace cite a paper: opens the first place, and lists the others there where there are more. */
export async function showCitingNotes(services: Services, ...args: readonly unknown[]): Promise<void> {
  const [paper] = await papersOf(services.library, args);
  if (paper === undefined) return;
  const places = await citingPlaces(paper, services);
  const [first] = places;
  if (first === undefined) {
    void window.showInformationMessage(plainText(`No note of the workspace cites "${paper.title}" yet.`));
    return;
  }
  await window.showTextDocument(first.uri, { selection: first.range });
  if (places.length > 1) await commands.executeCommand('editor.action.peekLocations', first.uri, first.range.start, places, 'peek');
}
