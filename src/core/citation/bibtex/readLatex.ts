// Internal stand-ins for escaped braces, so that they outlive the removal of groups.
const OPEN = '\ue000';
const CLOSE = '\ue001';

/** Combining marks by accent command: `\"u`, `\c{c}`. */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300', "'": '\u0301', '^': '\u0302', '~': '\u0303', '=': '\u0304', u: '\u0306', '.': '\u0307', '"': '\u0308', r: '\u030a',
  H: '\u030b', v: '\u030c', d: '\u0323', c: '\u0327', k: '\u0328', b: '\u0331',
};

const LETTERS: Readonly<Record<string, string>> = {
  ss: 'ß', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', o: 'ø', O: 'Ø', aa: 'å', AA: 'Å', l: 'ł', L: 'Ł', i: 'ı', j: 'ȷ', dh: 'ð', DH: 'Ð', th: 'þ', TH: 'Þ',
  dj: 'đ', DJ: 'Đ', ng: 'ŋ', NG: 'Ŋ', textasciitilde: '~', textasciicircum: '^', textbackslash: '\\', textbraceleft: OPEN, textbraceright: CLOSE,
  textendash: '–', textemdash: '—', textquoteright: '’', textquoteleft: '‘', textquotedblleft: '“', textquotedblright: '”', ldots: '…', dots: '…',
  textregistered: '®', texttrademark: '™', textdegree: '°', textunderscore: '_', textless: '<', textgreater: '>', textbar: '|', slash: '/',
};

/** A LaTeX field as readable text: accents and special letters composed, groups and unknown commands opened up, white space folded. */
export function readLatex(latex: string): string {
  return (
    latex
      .replace(/\\([`'^"~=.])\s*(?:\{\s*(\\?\p{L})\s*\}|(\\?\p{L}))/gu, (_, accent: string, braced?: string, bare?: string) => accented(accent, braced ?? bare))
      .replace(/\\([uvHtcdbkr])\s*(?:\{\s*(\\?\p{L})\s*\}|\s(\\?\p{L}))/gu, (_, accent: string, braced?: string, bare?: string) => accented(accent, braced ?? bare))
      // Signs that TeX sets otherwise, before commands and groups give way: what they stand for is no such sign.
      .replace(/---/g, '—')
      .replace(/--/g, '–')
      .replace(/``/g, '“')
      .replace(/''/g, '”')
      .replace(/`([^`']*)'/g, '‘$1’')
      .replace(/(?<!\\)~/g, '\u00a0')
      // Formulas are read as their letters.
      .replace(/(?<!\\)\$/g, '')
      .replace(/\\\{/g, OPEN)
      .replace(/\\\}/g, CLOSE)
      .replace(/\\([&%$#_])/g, '$1')
      .replace(/\\[\\,;:! ]/g, ' ')
      .replace(/\\([a-zA-Z]+)(?:\s*\{\s*\}|\s*)/g, (command, name: string) => LETTERS[name] ?? (command.endsWith(' ') ? ' ' : ''))
      .replace(/[{}]/g, '')
      .replaceAll(OPEN, '{')
      .replaceAll(CLOSE, '}')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

function accented(accent: string, letter: string | undefined): string {
  // The dotless i and j carry their accent in place of the dot.
  const base = letter?.replace(/^\\/, '') ?? '';
  return (base + (ACCENTS[accent] ?? '')).normalize('NFC');
}
