/** The bundled styles as the XML that pandoc reads. */
import { LOCALES, STYLES } from '../../../../src/core/citation/styles';

interface CompactNode {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (CompactNode | string)[];
}

/** Terms that CSL has got since the locales were made that a pandoc of 2022 has built in. */
const NEW_TERMS = ['article'];

/** The .csl text of a bundled style, with the terms from the bundled locale that an older pandoc does not know. */
export function styleXml(id: string, locale = 'en-US'): string {
  const style = JSON.parse(STYLES[id] ?? 'null') as CompactNode;
  const terms = nodes(JSON.parse(LOCALES[locale] ?? 'null') as CompactNode).find(child => child.n === 'terms');
  const added = terms === undefined ? [] : nodes(terms).filter(term => NEW_TERMS.includes(term.a?.['name'] ?? ''));
  const [info, ...rest] = nodes(style);
  const children = [...(info === undefined ? [] : [info]), { n: 'locale', c: [{ n: 'terms', c: added }] }, ...rest];
  return `<?xml version="1.0" encoding="utf-8"?>\n${element({ ...style, c: children }, id)}`;
}

/** A bundled locale as XML. */
export function localeXml(locale: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(JSON.parse(LOCALES[locale] ?? 'null') as CompactNode, locale)}`;
}

function nodes(node: CompactNode): readonly CompactNode[] {
  return (node.c ?? []).filter(child => typeof child !== 'string');
}

function element({ n, a = {}, c = [] }: CompactNode, id: string): string {
  const attributes = { ...a, ...(n === 'style' && { xmlns: 'http://purl.org/net/xbiblio/csl' }) };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  // The package drops the texts of the header; pandoc wants a title, an id and a date.
  const header = `<info><title>${id}</title><id>${id}</id><updated>2024-01-01T00:00:00+00:00</updated></info>`;
  const children = c.map(child => (typeof child === 'string' ? escaped(child) : child.n === 'info' ? header : element(child, id)));
  return `<${n}${written.join('')}>${children.join('')}</${n}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`);
}
