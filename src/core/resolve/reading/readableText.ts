/** A field as services send it to text as people read it: tags and character references of HTML, JATS and MathML, and LaTeX of titles. */

/** Tags that bibliographic data carries; anything else between angle brackets is a comparison: `n<m and k>2`. */
const TAG =
  /<\/?(?:(?:jats|mml|m|xhtml|html):[a-z-]{1,20}|i|b|u|em|strong|sub|sup|inf|sc|scp|span|p|br|div|title|sec|italic|bold|tt|code|a|ul|ol|li|list|list-item|h[1-6]|math|m(?:i|o|n|row|sub|sup|subsup|text|space|style|frac|over|under|sqrt)|semantics|tex-math|inline-formula|alternatives)(?:\s[^<>]{0,1000})?\/?>/gi;

/** Elements whose beginning and end part words: the paragraphs and headings of an abstract. */
const BLOCK = /^<\/?(?:\w{1,20}:)?(?:p|br|div|title|sec|list|list-item|li|ul|ol|h[1-6])\b/i;

/** An abstract's own heading. */
const HEADING = /^(?:Abstract|ABSTRACT|Summary|SUMMARY)\b[\s:.–—-]+(?=\p{Lu})/u;

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“' }),
);

const GREEK = 'alpha:α beta:β gamma:γ delta:δ epsilon:ε varepsilon:ε zeta:ζ eta:η theta:θ iota:ι kappa:κ lambda:λ mu:μ nu:ν xi:ξ pi:π rho:ρ sigma:σ tau:τ upsilon:υ phi:φ varphi:φ chi:χ psi:ψ omega:ω Gamma:Γ Delta:Δ Theta:Θ Lambda:Λ Xi:Ξ Pi:Π Sigma:Σ Phi:Φ Psi:Ψ Omega:Ω';
const SIGNS = 'times:× pm:± infty:∞ sim:~ approx:≈ leq:≤ le:≤ geq:≥ ge:≥ neq:≠ to:→ rightarrow:→ cdot:· ell:ℓ partial:∂ nabla:∇ sqrt:√ sum:∑ in:∈ ldots:… dots:… textendash:– textemdash:— ss:ß o:ø O:Ø ae:æ AE:Æ oe:œ aa:å AA:Å l:ł L:Ł i:ı';
const COMMANDS: ReadonlyMap<string, string> = new Map(`${GREEK} ${SIGNS}`.split(' ').map((pair) => pair.split(':') as [string, string]));

const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({ acute: '\u0301', grave: '\u0300', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030a', cedil: '\u0327', caron: '\u030c' }),
);

const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300', "'": '\u0301', '^': '\u0302', '~': '\u0303', '=': '\u0304', u: '\u0306', '.': '\u0307', '"': '\u0308', H: '\u030b', v: '\u030c', c: '\u0327', k: '\u0328', r: '\u030a',
};

/**
 * `text` without markup: tags gone, references resolved, LaTeX commands replaced by their character or their argument, white space folded.
 * References are resolved twice, because several services send what was escaped for XML inside of JSON. Linear in the length of the text.
 */
export function readableText(text: string): string {
  let plain = withoutReferences(withoutTags(text));
  if (/[<&]/.test(plain)) plain = withoutReferences(withoutTags(plain));
  if (/[\\$]/.test(plain)) plain = withoutLatex(plain);
  return plain.replace(/[\u200b\u2060\ufeff]/g, '').replace(/\s+/g, ' ').trim();
}

/** An abstract as readable text, without a heading that only says that it is one. */
export function readableAbstract(text: string): string {
  return readableText(text).replace(HEADING, '');
}

function withoutTags(text: string): string {
  return text.includes('<') ? text.replace(TAG, (tag) => (BLOCK.test(tag) ? ' ' : '')) : text;
}

function withoutReferences(text: string): string {
  return text.includes('&') ? text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g, reference) : text;
}

function reference(whole: string, decimal: string | undefined, hex: string | undefined, name: string | undefined): string {
  if (name !== undefined) return NAMED.get(name) ?? COMMANDS.get(name) ?? accented(name) ?? whole;
  const code = decimal !== undefined ? Number(decimal) : parseInt(hex ?? '', 16);
  const isCharacter = code > 0x1f && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : ' ';
}

/** `eacute` and its like. */
function accented(name: string): string | undefined {
  const [, letter = '', accent = ''] = /^([a-zA-Z])(acute|grave|circ|tilde|uml|ring|cedil|caron)$/.exec(name) ?? [];
  const mark = MARKS.get(accent);
  return mark === undefined ? undefined : (letter + mark).normalize('NFC');
}

function withoutLatex(text: string): string {
  return text
    .replace(/\\([`'^"~=.])\s*\{?\\?(\p{L})\}?/gu, (_, accent: string, letter: string) => (letter + (ACCENTS[accent] ?? '')).normalize('NFC'))
    .replace(/\\([uHvckr])\{(\p{L})\}/gu, (_, accent: string, letter: string) => (letter + (ACCENTS[accent] ?? '')).normalize('NFC'))
    .replace(/\\([%&#_$])/g, (_, character: string) => (character === '$' ? '\ue000' : character))
    .replace(/\\([a-zA-Z]{1,30})[ \t]*/g, (whole, name: string) => COMMANDS.get(name) ?? (whole.endsWith(' ') ? ' ' : ''))
    // Money has the sign too: a formula's signs hug it, and no digit follows the closing one.
    .replace(/\$(?!\s)([^$\n]{1,200})(?<!\s)\$(?!\d)/g, (_, formula: string) => formula.replace(/[{}]|[_^](?=[\w{])/g, ''))
    .replace(/(?<!\\)[{}]/g, '')
    .replace(/\\[ ,;:!\\]/g, ' ')
    .replaceAll('\ue000', '$');
}
