/** When a group of a style prints nothing: for Pandoc somewhat more often than for citeproc-js. */
import type { CslNode } from 'citeproc';
import { isNode, macrosOf } from './styleTree';

/** Elements that print a variable of the record. */
const VARIABLES = new Set(['text', 'number', 'date', 'names', 'label']);

/**
 * Pandoc prints a group only where one of its variables has a value. citeproc-js, as CSL 1.0.2 has it, also prints one in which an inner group
 * has nothing but words: the "[Online]" of IEEE that goes with a day of access, without one. https://docs.citationstyles.org/en/stable/specification.html#group
 */
export function groupsAsByPandoc(style: CslNode): CslNode {
  const macros = macrosOf(style);
  const guarded = (node: CslNode): CslNode => {
    const inside = { ...node, children: node.children.map(child => (isNode(child) ? guarded(child) : child)) };
    if (node.name !== 'group' || !contents(node).some(child => child.name === 'group' && isWordsAlone(child, macros))) return inside;
    if (variablesIn(node, macros, false).length === 0) return inside;
    const condition = { variable: [...new Set(variablesIn(node, macros, true))].join(' '), match: 'any' };
    return { name: 'choose', attrs: {}, children: [{ name: 'if', attrs: condition, children: [inside] }] };
  };
  return guarded(style);
}

/** A group that prints words whatever the record has. */
function isWordsAlone(group: CslNode, macros: ReadonlyMap<string | undefined, CslNode>): boolean {
  const hasWords = (node: CslNode): boolean => node.attrs['term'] !== undefined || node.attrs['value'] !== undefined || node.children.filter(isNode).some(hasWords);
  return hasWords(group) && variablesIn(group, macros, false).length === 0;
}

/** The variables that a node prints, by its macros too; where a condition is to hold for that, only if `conditional`. */
function variablesIn({ name, attrs, children }: CslNode, macros: ReadonlyMap<string | undefined, CslNode>, conditional: boolean): readonly string[] {
  if (name === 'choose' && !conditional) return [];
  const own = VARIABLES.has(name) ? (attrs['variable']?.split(/\s+/) ?? []) : [];
  const called = macros.get(attrs['macro']);
  return [...own, ...[...(called === undefined ? [] : [called]), ...children.filter(isNode)].flatMap(node => variablesIn(node, macros, conditional))];
}

/** What stands in a node, conditions looked through. */
function contents(node: CslNode): readonly CslNode[] {
  return node.children.filter(isNode).flatMap(child => (['choose', 'if', 'else-if', 'else'].includes(child.name) ? contents(child) : [child]));
}
