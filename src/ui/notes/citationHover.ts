/** Hovering over a citation: the reference in the note's style, the abstract, links. */
import { Hover, Range, languages, type Disposable, type LogOutputChannel } from 'vscode';
import { citedWork } from '../../host/notes/citedWork';
import type { Citations } from '../../host/notes/citations';
import type { DigestLibrary } from '../../host/library/digestLibrary';
import { NOTE_SELECTOR, keysIn } from '../../host/notes/note';
import { workDescription } from './workDescription';

export function registerCitationHover(library: DigestLibrary, citations: Citations, log: LogOutputChannel): Disposable {
  return languages.registerHoverProvider(NOTE_SELECTOR, {
    async provideHover(note, position) {
      const offset = note.offsetAt(position);
      const cited = keysIn(note).find(({ start, end }) => start - 1 <= offset && offset <= end);
      if (cited === undefined) return undefined;
      const work = await citedWork(library, citations, await citations.bibliographies.of(note), cited.key);
      if (work === undefined) return undefined;
      return new Hover(await workDescription(note, work.item, work.paper, log), new Range(note.positionAt(cited.start), note.positionAt(cited.end)));
    },
  });
}
