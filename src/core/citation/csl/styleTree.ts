/** A CSL style or locale as a tree of elements, and the cuts that are made in it. */
import type { CslNode } from 'citeproc';

export function isNode(child: CslNode | string): child is CslNode {
  return typeof child !== 'string';
}

/** A node in the compact form of the bundled styles. */
interface CompactNode {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (CompactNode | string)[];
}

export function parseNode(json: string): CslNode {
  return expand(JSON.parse(json) as CompactNode);
}

function expand({ n, a = {}, c = [] }: CompactNode): CslNode {
  const children = c.map(child => (typeof child === 'string' ? child : expand(child)));
  // citeproc takes the first child of a term for its text.
  return { name: n, attrs: a, children: n === 'term' && children.length === 0 ? [''] : children };
}

/** The macros of a style by name. */
export function macrosOf(style: CslNode): ReadonlyMap<string | undefined, CslNode> {
  return new Map(style.children.filter(isNode).filter(({ name }) => name === 'macro').map(macro => [macro.attrs['name'], macro]));
}

/** The style without its rules of sorting. */
export function withoutSort(style: CslNode): CslNode {
  return withChildren(style, child => (child.name === 'citation' || child.name === 'bibliography' ? onlyChildren(child, node => node.name !== 'sort') : child));
}

/** The style with its citations saying nothing. */
export function withoutCitations(style: CslNode): CslNode {
  return withChildren(style, child => (child.name === 'citation' ? { ...child, attrs: {}, children: child.children.map(node => (isNode(node) ? { ...node, children: [] } : node)) } : child));
}

function withChildren(node: CslNode, change: (child: CslNode) => CslNode): CslNode {
  return { ...node, children: node.children.map(child => (isNode(child) ? change(child) : child)) };
}

function onlyChildren(node: CslNode, keep: (child: CslNode) => boolean): CslNode {
  return { ...node, children: node.children.filter(child => !isNode(child) || keep(child)) };
}
