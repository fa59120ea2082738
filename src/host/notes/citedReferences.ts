/** The works a note cites, as its reference list, as a bibliography of their own, or as text. */
import type { LogOutputChannel, TextDocument } from 'vscode';
import { BIBLIOGRAPHY_START, bibliographyBlock, linkedKeys, type CslItem, type TextEdit } from '../../core/citation/plain';
import type { CitedWork, NoteBibliography, UnusableBibliography } from './bibliographies';
import type { Citations } from './citations';
import { keysIn } from './note';
import { CROSS_REFERENCE } from './noteProblems';
import { noteStyle } from './noteStyle';
import { referenceOrder } from '../settings';

/** What a note cites, in the order of the text. */
export interface CitedReferences {
  readonly works: readonly { readonly key: string; readonly work: CitedWork; readonly bibliography: NoteBibliography }[];
  /** Keys that no bibliography has. */
  readonly unknown: readonly string[];
}

export async function citedReferences(note: TextDocument, citations: Citations): Promise<CitedReferences> {
  const bibliographies = await citations.bibliographies.of(note);
  const linked = linkedKeys(note.getText());
  const keys = [...new Set(keysIn(note).map(({ key }) => key))].filter((key) => !CROSS_REFERENCE.test(key) && !linked.has(key));
  const known = await Promise.all(bibliographies.map(async (bibliography) => ({ bibliography, works: await bibliography.works(keys) })));
  const works = keys.flatMap((key) => {
    const found = known.map(({ bibliography, works: own }) => ({ bibliography, work: own.get(key) })).find(({ work }) => work !== undefined);
    if (found?.work === undefined) return [];
    return [{ key, work: found.work, bibliography: found.bibliography }];
  });
  const cited = new Set(works.map(({ key }) => key));
  return { works, unknown: keys.filter((key) => !cited.has(key)) };
}

/** What bringing a reference list up to date comes to. */
export interface ReferenceList {
  /** Undefined where nothing is to be changed. */
  readonly edit?: TextEdit;
  /** Keys that no bibliography has. */
  readonly unknown: readonly string[];
  /** Bibliographies that may have them. With any of these there is no edit: a list would lose what they hold. */
  readonly unusable: readonly UnusableBibliography[];
  /** Whether there is nothing to list, and no list. */
  readonly isEmpty: boolean;
}

/** Brings the reference list between the marks of a note up to date, or puts it at the end. References come in the order of the style, or of the text where the settings say so. */
export async function referenceList(note: TextDocument, citations: Citations, log: LogOutputChannel): Promise<ReferenceList> {
  const { works, unknown } = await citedReferences(note, citations);
  const unusable = unknown.length === 0 ? [] : await citations.bibliographies.unusable(note);
  const isEmpty = works.length === 0 && !note.getText().includes(BIBLIOGRAPHY_START);
  if (unusable.length > 0 || isEmpty) return { unknown, unusable, isEmpty };
  const edit = await bibliographyEdit(note, works, log);
  return { ...(edit && { edit }), unknown, unusable, isEmpty };
}

async function bibliographyEdit(note: TextDocument, works: CitedReferences['works'], log: LogOutputChannel): Promise<TextEdit | undefined> {
  const [{ styleOf, formatNote }, { style, lang }] = await Promise.all([import('../../core/citation'), noteStyle(note, log)]);
  const items = new Map<string, CslItem>(works.map(({ key, work }) => [key, work.item]));
  const { references } = formatNote(note.getText(), items, styleOf(style, lang), 'markdown');
  // Keys of MyST and LaTeX are not formatted in the text, but belong into the list all the same.
  const listed = new Set(references.map(({ key }) => key));
  const others = works.filter(({ work }) => !listed.has(work.item.id));
  const all = others.length === 0 ? references : styleOf(style, lang).note(items, [], works.map(({ key }) => key), 'markdown').references;
  const place = new Map(works.map(({ work }, index) => [work.item.id, index]));
  const isFree = referenceOrder(note.uri) === 'cited' && all.every(({ label }) => label === undefined);
  const ordered = isFree ? [...all].sort((a, b) => (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0)) : all;
  return bibliographyBlock(note.getText(), ordered.map(({ label, text }) => (label === undefined ? text : `${label} ${text}`)));
}
