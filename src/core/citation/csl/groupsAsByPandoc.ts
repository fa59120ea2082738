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
  const variables = new PrintedVariables(style);
  const guarded = (node: CslNode): CslNode => {
    const inside = { ...node, children: node.children.map(child => (isNode(child) ? guarded(child) : child)) };
    if (node.name !== 'group' || !contents(node).some(child => child.name === 'group' && hasWords(child) && variables.sureIn(child).size === 0)) return inside;
    if (variables.sureIn(node).size === 0) return inside;
    const condition = { variable: [...variables.allIn(node)].join(' '), match: 'any' };
    return { name: 'choose', attrs: {}, children: [{ name: 'if', attrs: condition, children: [inside] }] };
  };
  return guarded(style);
}

function hasWords({ attrs, children }: CslNode): boolean {
  return attrs['term'] !== undefined || attrs['value'] !== undefined || children.filter(isNode).some(hasWords);
}

/** What stands in a node, conditions looked through. */
function contents(node: CslNode): readonly CslNode[] {
  return node.children.filter(isNode).flatMap(child => (['choose', 'if', 'else-if', 'else'].includes(child.name) ? contents(child) : [child]));
}

/** The variables that the nodes of a style print, by their macros too. Each macro is looked at once, also where macros of somebody's style call each other in a circle. */
class PrintedVariables {
  private readonly macros: ReadonlyMap<string | undefined, CslNode>;
  private readonly known = { sure: new Map<CslNode, ReadonlySet<string>>(), all: new Map<CslNode, ReadonlySet<string>>() };

  constructor(style: CslNode) {
    this.macros = macrosOf(style);
  }

  /** Those that are printed whatever else holds. */
  sureIn(node: CslNode): ReadonlySet<string> {
    return this.collected(node, 'sure', new Set());
  }

  /** And those that are printed where a condition holds. */
  allIn(node: CslNode): ReadonlySet<string> {
    return this.collected(node, 'all', new Set());
  }

  private collected(node: CslNode, which: 'sure' | 'all', found: Set<string>): ReadonlySet<string> {
    if (node.name === 'choose' && which === 'sure') return found;
    if (VARIABLES.has(node.name)) for (const name of node.attrs['variable']?.split(/\s+/) ?? []) found.add(name);
    const macro = this.macros.get(node.attrs['macro']);
    if (macro !== undefined) for (const name of this.inMacro(macro, which)) found.add(name);
    for (const child of node.children) if (isNode(child)) this.collected(child, which, found);
    return found;
  }

  private inMacro(macro: CslNode, which: 'sure' | 'all'): ReadonlySet<string> {
    const known = this.known[which].get(macro);
    if (known !== undefined) return known;
    const found = new Set<string>();
    this.known[which].set(macro, found);
    return this.collected(macro, which, found);
  }
}
