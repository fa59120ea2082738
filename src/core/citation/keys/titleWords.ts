/** Words a citation key leaves out. Better BibTeX's default list (its preference `skipWords`), so that both tools make the same key. */
const SKIPPED = new Set(
  (
    'a ab aboard about above across after against al along amid among an and anti around as at before behind below beneath beside besides between ' +
    'beyond but by d da das de del dell dello dei degli della delle dem den der des despite die do down du during ein eine einem einen einer ' +
    'eines el en et except for from gli i il in inside into is l la las le les like lo los near nor of off on onto or over past per plus round save ' +
    'since so some sur than the through to toward towards un una unas under underneath une unlike uno unos until up upon versus via von while with ' +
    'within without yet zu zum'
  ).split(' '),
);

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A hyphen joins two words into one; other dashes, slashes and colons part them. */
const GAPS = /[\s/:\u2012-\u2015\u2500\uff0d]+/u;

/**
 * The words of a title that a citation key is made of: skip words and single letters dropped, punctuation inside a word removed
 * ("energy-efficient" is "energyefficient"). Capitals are kept. The first `most` of them. Rules of Better BibTeX's `shorttitle`,
 * https://retorque.re/zotero-better-bibtex/citing/.
 */
export function titleWords(title: string, most = Infinity): string[] {
  const words: string[] = [];
  for (const gapless of title.replace(/<\/?(?:i|b|sc|nc|code|span[^>]*)>|"/gi, '').split(GAPS)) {
    if (words.length >= most) break;
    const bare = gapless.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');
    if (SKIPPED.has(bare.toLowerCase())) continue;
    const word = bare.replace(/[\p{P}\p{S}]/gu, '');
    if ((Array.from(word).length > 1 || /\d/.test(word) || CJK.test(word)) && !SKIPPED.has(word.toLowerCase())) words.push(word);
  }
  return words;
}
