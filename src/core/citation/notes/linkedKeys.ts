/** A link reference definition: https://spec.commonmark.org/0.31.2/#link-reference-definitions. */
const DEFINITION = /^ {0,3}\[@([^\][\s]+)\]:[ \t]*\S/gm;

/** The keys that a Markdown text makes links of by a definition, as changelogs do with people: `[@octocat]: https://github.com/octocat`. */
export function linkedKeys(markdown: string): ReadonlySet<string> {
  return new Set(Array.from(markdown.matchAll(DEFINITION), ([, key = '']) => key));
}
