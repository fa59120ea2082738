/** The bundled languages. */
import type { CslNode } from 'citeproc';
import { LOCALES } from '../styles';
import { parseNode } from './styleTree';

/** American English, which every other falls back on. */
export const FALLBACK_LOCALE = 'en-US';

/** Bundled locale by base language, where a language has several. */
const PREFERRED_LOCALES: Readonly<Record<string, string>> = { en: 'en-US', pt: 'pt-PT', de: 'de-DE', es: 'es-ES', fr: 'fr-FR' };

/** The tag of the bundled language that is nearest to a BCP 47 tag. */
export function localeFor(tag: string): string {
  const [language = '', region] = tag.replace('_', '-').split('-');
  const exact = `${language.toLowerCase()}-${(region ?? '').toUpperCase()}`;
  if (LOCALES[exact] !== undefined) return exact;
  const base = language.toLowerCase();
  return PREFERRED_LOCALES[base] ?? Object.keys(LOCALES).find(locale => locale.startsWith(`${base}-`)) ?? FALLBACK_LOCALE;
}

/** The words and dates of the language nearest to a BCP 47 tag. */
export function localeTree(tag: string): CslNode {
  return parseNode(LOCALES[localeFor(tag)] ?? '');
}
