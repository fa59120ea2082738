/** The settings, read where they are used and never kept: the user may change them at any time. */
import { workspace, type ConfigurationScope } from 'vscode';
import { DEFAULT_KEY_FORMULA, KEY_PRESETS, type CitationFormat } from '../core/citation/plain';
import { SERVICE_NAMES, type ServiceId } from '../core/resolve/plain';
import type { OwnTheme } from '../core/themes';

const SECTION = 'paperDigest';

/** Paths and globs of the digests, as the user wrote them for this folder (or for the window, without one). */
export function digestPatterns(scope?: ConfigurationScope): readonly string[] {
  const value = workspace.getConfiguration(SECTION, scope).get<unknown>('digests');
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string' && entry.trim() !== '') : [];
}

export function showsEmbeddedDigest(): boolean {
  return workspace.getConfiguration(SECTION).get('embeddedDigest', true);
}

/** Themes of the user's own, by words. What is not one of them is passed over. */
export function ownThemes(): readonly OwnTheme[] {
  const value = workspace.getConfiguration(SECTION).get<unknown>('themes');
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || !('name' in entry) || !('terms' in entry)) return [];
    const { name, terms } = entry;
    return isWord(name) && Array.isArray(terms) ? [{ name: name.trim(), terms: terms.filter(isWord) }] : [];
  });
}

/** Words that say nothing about the subject in the user's field. */
export function genericWords(): readonly string[] {
  const value = workspace.getConfiguration(SECTION).get<unknown>('genericWords');
  return Array.isArray(value) ? value.filter(isWord) : [];
}

/** Whether a paper with a second strong theme is shown under both. */
export function showsSecondThemes(): boolean {
  return workspace.getConfiguration(SECTION).get('showSecondThemes', false);
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** `auto` is the format the note uses already. */
export function citationFormat(scope?: ConfigurationScope): CitationFormat | 'auto' {
  return workspace.getConfiguration(SECTION, scope).get<CitationFormat | 'auto'>('citation.format', 'pandoc');
}

/** Id of a bundled style. */
export function citationStyle(scope?: ConfigurationScope): string {
  return workspace.getConfiguration(SECTION, scope).get('citation.style', 'apa');
}

/** Path of a .csl file that goes before the bundled style; empty where there is none. */
export function citationStyleFile(scope?: ConfigurationScope): string {
  return workspace.getConfiguration(SECTION, scope).get('citation.styleFile', '').trim();
}

/** The order of a reference list written into a note: that of the style, or of the text. */
export function referenceOrder(scope?: ConfigurationScope): 'style' | 'cited' {
  return workspace.getConfiguration(SECTION, scope).get<'style' | 'cited'>('citation.referenceOrder', 'style');
}

/** The user's own formula of citation keys; empty where there is none. */
export function ownKeyFormula(): string {
  return workspace.getConfiguration(SECTION).get('citation.keyFormula', '').trim();
}

/** The formula of the preset of citation keys. */
export function presetKeyFormula(): string {
  return KEY_PRESETS[workspace.getConfiguration(SECTION).get('citation.keyPreset', '')] ?? DEFAULT_KEY_FORMULA;
}

/** Where a note's records go when its front matter names no bibliography: a path relative to the note. */
export function defaultBibliography(scope?: ConfigurationScope): string {
  return workspace.getConfiguration(SECTION, scope).get('bibliography', 'references.bib').trim() || 'references.bib';
}

/** Where papers go that are added one by one: a path relative to the workspace folder, or an absolute one. */
export function ownDigestPath(scope?: ConfigurationScope): string {
  return workspace.getConfiguration(SECTION, scope).get('ownDigest', 'papers.json').trim() || 'papers.json';
}

/** What can be wrong with a citation in a note. */
export type NoteProblemCode = 'unknownKey' | 'duplicateKey' | 'unverifiedRecord' | 'incompleteEntry' | 'retracted';

/** How loudly a problem is told: error, warning, information, hint or off. */
export function problemSeverity(code: NoteProblemCode, scope?: ConfigurationScope): string {
  return workspace.getConfiguration(SECTION, scope).get(`problems.${code}`, 'warning');
}

/** The online services that may be asked, in the order to ask them. */
export function chosenServices(): readonly ServiceId[] {
  const value = workspace.getConfiguration(SECTION).get<unknown>('services');
  return Array.isArray(value) ? [...new Set(value.filter((id): id is ServiceId => typeof id === 'string' && id in SERVICE_NAMES))] : [];
}

/** The user's own mail address for the services that want one; undefined where the user gave none. */
export function mailAddress(): string | undefined {
  const address = workspace.getConfiguration(SECTION).get('mailto', '').trim();
  return /^[^\s@]+@[^\s@]+$/.test(address) ? address : undefined;
}

/** Other places of the services: mirrors, or the local server of a test. */
export function serviceAddresses(): Readonly<Partial<Record<ServiceId, string>>> {
  const value = workspace.getConfiguration(SECTION).get<unknown>('serviceAddresses');
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [ServiceId, string] => typeof entry[1] === 'string'));
}

/** Where Zotero answers, if not where it usually does: on this machine in any case. */
export function zoteroAddress(): string | undefined {
  const value: unknown = workspace.getConfiguration(SECTION).get<Readonly<Record<string, unknown>>>('serviceAddresses')?.['zotero'];
  return typeof value === 'string' && /^http:\/\/(?:127(?:\.\d{1,3}){3}|localhost|\[::1\]):\d{1,5}$/.test(value) ? value : undefined;
}
