/** Bringing one item of a CSL-YAML file up to date: the properties that change are written, every other character stays as it is. */
import { isMap, isScalar, stringify, type YAMLMap } from 'yaml';
import type { Paper } from '../../paper';
import { newlineOf } from '../lines';
import type { RevisedFact } from '../bibtex/reviseBibtex';
import { applyEdits, type TextEdit } from '../textEdit';
import { cslRevision } from './cslRevision';
import { readCslYaml } from './cslYaml';

interface Property {
  readonly name: string;
  readonly start: number;
  /** Where its value ends, without the comment behind it. */
  readonly end: number;
  readonly value: unknown;
}

/**
 * Like `reviseBibtexEntry`, for CSL-YAML. Undefined where the item cannot be changed by itself: others take something from it (`&anchor`),
 * or it is written in a way that edits would spoil.
 */
export function reviseCslYaml(text: string, key: string, paper: Paper, facts: readonly RevisedFact[]): readonly TextEdit[] | undefined {
  const { items, list } = readCslYaml(text);
  const map = list?.items.find((node): node is YAMLMap.Parsed => isMap(node) && String(node.get('id')) === key);
  const item = items.find(({ id }) => String(id) === key);
  if (map === undefined || item === undefined) return [];
  const properties = propertiesOf(text, map);
  const revision = cslRevision(item, paper, facts);
  const written = [...revision.written].map(([name, value]) => ({ name, value, old: properties.find(property => property.name === name) }));
  const [first, last] = [properties[0], properties.at(-1)];
  if (first === undefined || last === undefined) return [];
  const layout = map.flow === true ? FLOW : blockLayout(text, first);
  const added = written.filter(({ old }) => old === undefined).map(({ name, value }) => layout.before + layout.write(name, value, undefined));
  const edits = [
    ...written.flatMap(({ name, value, old }): TextEdit[] => (old === undefined ? [] : [{ start: old.start, end: old.end, text: layout.write(name, value, old.value) }])),
    ...removals(properties, revision.removed, layout),
    ...(added.length === 0 ? [] : [{ start: layout.endOf(last), end: layout.endOf(last), text: added.join('') }]),
  ];
  return isOnlyChange(text, applyEdits(text, edits), key, [...revision.written.keys(), ...revision.removed]) ? edits : undefined;
}

/** How the properties of an item are written. */
interface Layout {
  /** What stands before a property behind others. */
  readonly before: string;
  write(name: string, value: unknown, old: unknown): string;
  /** Where what goes with a property begins that stands behind another one. */
  startOf(property: Property, before: Property): number;
  /** Where to go on behind a property. */
  endOf(property: Property): number;
}

/** A property a line. */
function blockLayout(text: string, first: Property): Layout {
  const { start } = first;
  const newline = newlineOf(text);
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const lineEnd = ({ end }: Property): number => end + (/^[^\r\n]*/.exec(text.slice(end))?.[0].length ?? 0);
  return {
    before: newline + indent,
    write: (name, value, old) => stringify({ [name]: likeOld(value, old) }, { lineWidth: 0, ...quotesOf(old) }).trimEnd().replaceAll('\n', newline + indent),
    startOf: ({ start }) => text.slice(0, start).trimEnd().length,
    endOf: lineEnd,
  };
}

/** `{id: byron2024, title: Heat}`, in which JSON can be written. */
const FLOW: Layout = {
  before: ', ',
  write: (name, value, old) => `${name}: ${JSON.stringify(likeOld(value, old))}`,
  startOf: (_property, before) => before.end,
  endOf: ({ end }) => end,
};

/** Each goes with what leads to it, but those that no other property precedes with what leads to the next. */
function removals(properties: readonly Property[], removed: readonly string[], layout: Layout): readonly TextEdit[] {
  const firstKept = properties.findIndex(({ name }) => !removed.includes(name));
  return properties.flatMap((property, index): TextEdit[] => {
    if (!removed.includes(property.name)) return [];
    const [before, next] = [properties[index - 1], properties[index + 1]];
    if (index < firstKept || before === undefined) return [{ start: property.start, end: next?.start ?? property.end, text: '' }];
    return [{ start: layout.startOf(property, before), end: layout.endOf(property), text: '' }];
  });
}

function propertiesOf(text: string, { items }: YAMLMap.Parsed): readonly Property[] {
  return items.flatMap(({ key, value }): Property[] => {
    if (!isScalar(key)) return [];
    const end = Math.max(key.range[1], value?.range[1] ?? 0);
    return [{ name: String(key.value), start: key.range[0], end: text.slice(0, end).trimEnd().length, value }];
  });
}

/** A date in the form in which the file has it: as text (`2024-06-07`), as Pandoc's list of parts by name, else in CSL's parts. */
function likeOld(value: unknown, old: unknown): unknown {
  const parts = (value as { readonly 'date-parts'?: readonly (readonly number[])[] } | undefined)?.['date-parts']?.[0];
  if (parts === undefined) return value;
  if (isScalar(old)) return parts.length === 1 ? parts[0] : parts.map(part => String(part).padStart(2, '0')).join('-');
  const json = (old as { toJSON(): unknown } | undefined)?.toJSON();
  return Array.isArray(json) ? [Object.fromEntries(parts.map((part, index) => [['year', 'month', 'day'][index], part]))] : value;
}

/** The quotes that the old value has, where it has some. */
function quotesOf(old: unknown): { readonly defaultStringType?: 'QUOTE_DOUBLE' | 'QUOTE_SINGLE'; readonly defaultKeyType?: 'PLAIN' } {
  const type = isScalar(old) ? (old).type : undefined;
  return type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? { defaultStringType: type, defaultKeyType: 'PLAIN' } : {};
}

/** Whether two states of a file differ in nothing but these properties of that item. */
function isOnlyChange(before: string, after: string, key: string, names: readonly string[]): boolean {
  const rest = (text: string): string => {
    const { items, problem } = readCslYaml(text);
    return JSON.stringify([problem, items.map(item => (String(item.id) === key ? { ...item, ...Object.fromEntries(names.map(name => [name, undefined])) } : item))]);
  };
  return rest(before) === rest(after);
}
