import type { Author } from '../../paper';
import { readableText } from './readableText';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/**
 * The parts of one name as services write it, `Given Family` or `Family, Given`. Lower-case words before the family name belong to it
 * ("van den Oord"), as does "Jr." behind it. A single word has no parts. Undefined for an empty name.
 */
export function personName(name: string): Author | undefined {
  const [family = '', ...rest] = readableText(name).split(/\s*,\s*/);
  const given = rest.filter((part) => !SUFFIX.test(part)).join(' ');
  const suffix = rest.find((part) => SUFFIX.test(part));
  if (given !== '') return namedAs(suffix === undefined ? family : `${family} ${suffix}`, given);
  const words = family.split(' ').filter((word) => word !== '');
  if (words.length === 0) return undefined;
  const last = words.length - (words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? 2 : 1);
  const particle = words.findIndex((word, index) => index > 0 && index < last && /^\p{Ll}/u.test(word));
  const start = particle > 0 ? particle : last;
  const familyName = words.slice(start).join(' ');
  return namedAs(suffix === undefined ? familyName : `${familyName} ${suffix}`, words.slice(0, start).join(' '));
}

/** An author from the parts that a service gives apart; a group has a family name only. Undefined where there is neither. */
export function namedAs(family: string | undefined, given: string | undefined): Author | undefined {
  const familyName = readableText(family ?? '');
  const givenName = readableText(given ?? '');
  if (familyName === '') return givenName === '' ? undefined : personName(givenName);
  return givenName === '' ? { family: familyName } : { family: familyName, given: givenName };
}
