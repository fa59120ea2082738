/** Markup inside of a field to text: titles and abstracts travel with HTML, JATS and MathML tags and character references. */

/** Tags that bibliographic data carries; anything else between angle brackets is a comparison: `p < 0.05 and n > 30`. */
const TAG =
  /<\/?(?:jats:[a-z-]{1,20}|mml:[a-z-]{1,20}|i|b|em|strong|sub|sup|sc|span|p|br|div|title|sec|italic|bold|u|tt|code|inline-formula|a|ul|ol|li|h[1-6])(?:\s[^<>]{0,300})?\/?>/gi;

/** The heading of an abstract is none of it. */
const JATS_HEADING = /<(jats:)?title>\s{0,9}(?:abstract|summary)\s{0,9}<\/\1title>/gi;

/** Tags between which words are words of their own. */
const BLOCK = /^<\/?(?:jats:)?(?:p|br|div|title|sec|li|ul|ol|h[1-6])\b/i;

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ensp: ' ', emsp: ' ', thinsp: ' ', ldquo: '“', rdquo: '”', middot: '·', times: '×', ndash: '–', mdash: '—', hellip: '…', rsquo: '’', lsquo: '‘', deg: '°', plusmn: '±', eacute: 'é', egrave: 'è', aacute: 'á', agrave: 'à', iacute: 'í', oacute: 'ó', uacute: 'ú', ntilde: 'ñ', ccedil: 'ç', auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', oslash: 'ø', aring: 'å', alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ε', lambda: 'λ', mu: 'μ', pi: 'π', sigma: 'σ', omega: 'ω' }),
);

/** `text` without tags and with character references resolved. Text without either comes back as it is. Linear. */
export function plainMarkup(text: string): string {
  const withoutTags = text.includes('<') ? text.replace(JATS_HEADING, ' ').replace(TAG, (tag) => (BLOCK.test(tag) ? ' ' : '')) : text;
  return withoutTags.includes('&') ? withoutTags.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g, reference) : withoutTags;
}

function reference(whole: string, decimal: string | undefined, hex: string | undefined, name: string | undefined): string {
  if (name !== undefined) return NAMED.get(name) ?? whole;
  const code = decimal !== undefined ? Number(decimal) : parseInt(hex ?? '', 16);
  const isCharacter = code > 0x1f && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : whole;
}
