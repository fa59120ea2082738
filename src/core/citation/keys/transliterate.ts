/**
 * Letters that Unicode does not decompose, and the alphabets that have an agreed spelling in Latin letters.
 * Upper case is derived. Cyrillic after the scheme of the Russian passport (ICAO 9303), Greek after ISO 843 without diacritics.
 */
const SPELLINGS: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ŋ: 'ng', ŧ: 't', ĸ: 'k', ſ: 's', ə: 'e', ɐ: 'a', ʻ: '', ʼ: '',
  α: 'a', β: 'b', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r',
  σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o', ϕ: 'f', ϑ: 'th', ϵ: 'e',
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
  р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia',
  є: 'ie', ђ: 'd', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', џ: 'dz', ѕ: 'dz',
};

// Revised Romanization of Korean, one syllable at a time (without the sound changes between syllables).
const HANGUL_FIRST = ['g', 'kk', 'n', 'd', 'tt', 'r', 'm', 'b', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h'];
const HANGUL_VOWEL =
  ['a', 'ae', 'ya', 'yae', 'eo', 'e', 'yeo', 'ye', 'o', 'wa', 'wae', 'oe', 'yo', 'u', 'wo', 'we', 'wi', 'yu', 'eu', 'ui', 'i'];
const HANGUL_LAST =
  ['', 'k', 'k', 'k', 'n', 'n', 'n', 't', 'l', 'k', 'm', 'l', 'l', 'l', 'p', 'l', 'm', 'p', 'p', 't', 't', 'ng', 't', 't', 'k', 't', 'p', 't'];
const HANGUL_SYLLABLES = 0xac00;

/** Most names and titles are plain already. */
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * `text` in plain Latin letters as far as its script can be spelled so: accents are dropped (ü -> u, as Better BibTeX does without a language),
 * Greek, Cyrillic and Hangul are romanised. Han, kana and other scripts stay as they are: every tool that reads citation keys takes their letters,
 * and spelling them needs a dictionary.
 */
export function transliterate(text: string): string {
  if (PLAIN.test(text)) return text;
  // Composed first, so that a Hangul syllable written in parts is one character again.
  return Array.from(text.normalize('NFC'), spell).join('');
}

function spell(character: string): string {
  if (character <= '\x7f') return character;
  const syllable = character.charCodeAt(0) - HANGUL_SYLLABLES;
  if (syllable >= 0 && syllable < HANGUL_FIRST.length * HANGUL_VOWEL.length * HANGUL_LAST.length) return hangul(syllable);
  const base = character.normalize('NFKD').replace(/\p{Mn}/gu, '');
  // A script that uses marks as vowels loses nothing: only what remains of a Latin, Greek or Cyrillic letter is taken.
  return Array.from(base, part => spelling(part)).join('');
}

function spelling(letter: string): string {
  const lower = letter.toLowerCase();
  const spelled = SPELLINGS[lower];
  if (spelled === undefined) return letter;
  return lower === letter ? spelled : spelled.charAt(0).toUpperCase() + spelled.slice(1);
}

function hangul(syllable: number): string {
  const last = syllable % HANGUL_LAST.length;
  const vowel = Math.floor(syllable / HANGUL_LAST.length) % HANGUL_VOWEL.length;
  const first = Math.floor(syllable / HANGUL_LAST.length / HANGUL_VOWEL.length);
  return `${HANGUL_FIRST[first]}${HANGUL_VOWEL[vowel]}${HANGUL_LAST[last]}`;
}
