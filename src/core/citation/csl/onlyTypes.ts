import type { CslNode } from 'citeproc';
import { isNode } from './styleTree';

/**
 * The style as it is for works of these types alone: conditions that they decide are gone. citeproc writes the macros that sort out into each
 * other, which for APA comes to 50,000 steps and a quarter of a second, and looks at each condition for every reference; most of them are about
 * laws, films and letters.
 */
export function onlyTypes(node: CslNode, types: ReadonlySet<string>): CslNode {
  return { ...node, children: node.children.flatMap(child => (!isNode(child) ? [child] : child.name === 'choose' ? chosen(child, types) : [onlyTypes(child, types)])) };
}

/** What is left of a choice. Without conditions it is its content: for delimiters around it that is the same. */
function chosen(choice: CslNode, types: ReadonlySet<string>): readonly (CslNode | string)[] {
  const branches: CslNode[] = [];
  for (const branch of choice.children.filter(isNode)) {
    const holds = decided(branch, types);
    if (holds === false) continue;
    const left = onlyTypes(branch, types);
    branches.push(holds === true ? { ...left, name: 'else', attrs: {} } : left);
    if (holds === true) break;
  }
  const [first, ...others] = branches;
  if (first === undefined) return [];
  return first.name === 'else' ? first.children : [{ ...choice, children: [{ ...first, name: 'if' }, ...others] }];
}

/** Whether a branch is taken for works of these types; undefined where more than their type decides. */
function decided({ name, attrs }: CslNode, types: ReadonlySet<string>): boolean | undefined {
  if (name === 'else') return true;
  const { type, match = 'all', ...others } = attrs;
  if (type === undefined) return undefined;
  const listed = type.split(/\s+/);
  const [every, some] = [[...types].every(one => listed.includes(one)), [...types].some(one => listed.includes(one))];
  const alone = Object.keys(others).length === 0;
  // citeproc takes a list of types for "any of them", whatever is to match.
  if (match === 'none') return every ? false : !some && alone ? true : undefined;
  if (every && (alone || match === 'any')) return true;
  return !some && (alone || match === 'all') ? false : undefined;
}
