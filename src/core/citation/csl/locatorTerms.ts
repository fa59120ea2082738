import type { Engine } from 'citeproc';
import { localeTree } from './locale';
import type { LocatorTerms } from './locator';
import { isNode } from './styleTree';

/** Kinds of places that CSL has words for: https://docs.citationstyles.org/en/stable/specification.html#locators. */
const LOCATORS = [
  'book', 'chapter', 'column', 'figure', 'folio', 'issue', 'line', 'note', 'opus', 'page', 'paragraph', 'part', 'section', 'sub-verbo', 'verse', 'volume',
];

/** Both the style's words and those of its language: a style may print "ch." for what people write as "chap.". */
export function locatorTerms(engine: Engine): LocatorTerms {
  const terms = new Map<string, string>();
  const locale = localeTree(engine.opt.lang);
  const words = locale.children.filter(isNode).find(child => child.name === 'terms')?.children.filter(isNode) ?? [];
  for (const { attrs, children } of words) {
    const name = attrs['name'] ?? '';
    if (!LOCATORS.includes(name)) continue;
    for (const text of [children[0], ...children.filter(isNode).map(child => child.children[0])]) {
      if (typeof text === 'string' && text.trim() !== '') terms.set(text.trim().toLowerCase(), name);
    }
  }
  for (const name of LOCATORS) {
    for (const form of ['long', 'short', 'symbol']) {
      for (const plural of [0, 1] as const) {
        const term = engine.getTerm(name, form, plural);
        if (typeof term === 'string' && term.trim() !== '') terms.set(term.trim().toLowerCase(), name);
      }
    }
  }
  return terms;
}
