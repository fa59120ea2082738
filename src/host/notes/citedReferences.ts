/** The works a note cites, as its reference list, as a bibliography of their own, or as text. */
import type { LogOutputChannel, TextDocument } from 'vscode';
import { bibliographyBlock, type CslItem, type TextEdit } from '../../core/citation/plain';
import type { CitedWork, NoteBibliography } from './bibliographies';
import type { Citations } from './citations';
import { keysIn } from './note';
import { noteStyle } from './noteStyle';

/** What a note cites, in the order of the text. */
export interface CitedReferences {
  readonly works: readonly { readonly key: string; readonly work: CitedWork; readonly bibliography: NoteBibliography }[];
  /** Keys that no bibliography has. */
  readonly unknown: readonly string[];
}

export async function citedReferences(note: TextDocument, citations: Citations): Promise<CitedReferences> {
  const bibliographies = await citations.bibliographies.of(note);
  const keys = [...new Set(keysIn(note).map(({ key }) => key))];
  const known = await Promise.all(bibliographies.map(async (bibliography) => ({ bibliography, works: await bibliography.works(keys) })));
  const works = keys.flatMap((key) => {
    const found = known.map(({ bibliography, works: own }) => ({ bibliography, work: own.get(key) })).find(({ work }) => work !== undefined);
    if (found?.work === undefined) return [];
    return [{ key, work: found.work, bibliography: found.bibliography }];
  });
  const cited = new Set(works.map(({ key }) => key));
  return { works, unknown: keys.filter((key) => !cited.has(key)) };
}

/**
 * The edit that brings the reference list between the marks of a note up to date, or puts it at the end; undefined where it is.
 * References come in the order of the style.
 */
export async function bibliographyEdit(note: TextDocument, citations: Citations, log: LogOutputChannel): Promise<TextEdit | undefined> {
  const { works } = await citedReferences(note, citations);
  const [{ styleOf, formatNote }, { style, lang }] = await Promise.all([import('../../core/citation'), noteStyle(note, log)]);
  const items = new Map<string, CslItem>(works.map(({ key, work }) => [key, work.item]));
  const { references } = formatNote(note.getText(), items, styleOf(style, lang), 'markdown');
  // Keys of MyST and LaTeX are not formatted in the text, but belong into the list all the same.
  const listed = new Set(references.map(({ key }) => key));
  const others = works.filter(({ key }) => !listed.has(key));
  const all = others.length === 0 ? references : styleOf(style, lang).note(items, [], works.map(({ key }) => key), 'markdown').references;
  return bibliographyBlock(note.getText(), all.map(({ label, text }) => (label === undefined ? text : `${label} ${text}`)));
}
