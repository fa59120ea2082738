/** Author fields of BibTeX and BibLaTeX. Name syntax: section 4 of "BibTeXing", section 3.3 of the BibLaTeX manual for its `family=` form. */
import type { Author } from '../../paper';
import { authorList, authorNamed } from '../facts/authorNames';
import { foldWhiteSpace } from '../text/foldWhiteSpace';
import { latexToText } from '../text/latex';

/** More commas are no name but several, by someone who did not know of "and". */
const MOST_COMMAS = 2;

/** The names in a field, in its order. A name that is one group in braces has no parts; "others" is no name. */
export function namesOf(field: string): readonly Author[] {
  return splitOutsideBraces(field.replace(/\s+/g, ' '), / and /iy)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/^(?:\w{1,9} )?others$/i.test(name))
    .flatMap(nameOf);
}

function nameOf(name: string): readonly Author[] {
  const group = wholeGroup(name);
  if (group !== undefined) return [{ family: readable(group) }].filter(({ family }) => family !== '');
  const parts = splitOutsideBraces(name, /,/y).map((part) => part.trim());
  if (parts.some((part) => /^(?:family|given)\s?=/.test(part))) return labelled(parts);
  if (parts.length - 1 > MOST_COMMAS) return authorList(readable(name));
  const [family, ...rest] = parts;
  if (rest.length === 0) return givenFirst(family ?? '');
  const author = authorNamed([family ?? '', ...rest].map(readable).join(', '));
  return author === undefined ? [] : [author];
}

/** "Ludwig {van Beethoven}": what stands in braces is one word, and never a particle. */
function givenFirst(name: string): readonly Author[] {
  const words = splitOutsideBraces(name, /[ ~]/y);
  const last = words[words.length - 1] ?? '';
  if (words.length > 1 && last.startsWith('{') && last.includes(' ')) {
    return [{ family: readable(last), given: readable(words.slice(0, -1).join(' ')) }];
  }
  const author = authorNamed(readable(name));
  return author === undefined ? [] : [author];
}

function labelled(parts: readonly string[]): readonly Author[] {
  const values = new Map(parts.map((part) => [part.split('=', 1)[0]?.trim() ?? '', readable(part.slice(part.indexOf('=') + 1))]));
  const family = [values.get('prefix'), values.get('family'), values.get('suffix')].filter(Boolean).join(' ');
  const given = values.get('given');
  if (family === '') return [];
  return [given === undefined || given === '' ? { family } : { family, given }];
}

function readable(tex: string): string {
  return foldWhiteSpace(latexToText(tex));
}

/** Commands for what is no person. Those of fonts say nothing of that: one's own name is in bold. */
const GROUP_COMMAND = /^\\(?:bib)?(?:corporate|corporation|institution|organi[sz]ation|collaboration|consortium|group|team)[A-Za-z]{0,20}(?={)/i;

/** The inside of a name that is one group, `{OpenAI Team}`, or what a command is given, `\bibcorporate{OpenAI Team}`; not `{\'E}mile {Zola}`. */
function wholeGroup(named: string): string | undefined {
  const name = named.replace(GROUP_COMMAND, '');
  if (!name.startsWith('{') || !name.endsWith('}')) return undefined;
  let depth = 0;
  for (let index = 0; index < name.length; index++) {
    if (name[index] === '{') depth++;
    else if (name[index] === '}' && --depth === 0) return index === name.length - 1 ? name.slice(1, -1) : undefined;
  }
  return undefined;
}

function splitOutsideBraces(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '{') depth++;
    else if (character === '}') depth--;
    else if (depth <= 0) {
      separator.lastIndex = index;
      const found = separator.exec(text)?.[0];
      if (found === undefined) continue;
      parts.push(text.slice(start, index));
      // "and and": the blank between two separators belongs to both.
      index += found.length - (found.endsWith(' ') && found.length > 1 ? 2 : 1);
      start = index + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}
