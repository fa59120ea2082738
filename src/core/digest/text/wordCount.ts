/** How much a text says, in words of any script. */

/** The number of words; two characters of Chinese or Japanese say about as much as one. */
export function wordCount(text: string): number {
  const words = text.trim().split(/\s+/).length;
  const han = /[\u3040-\u30ff\u3400-\u9fff]/.test(text)
    ? (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0)
    : 0;
  return words + Math.floor(han / 2);
}

/** Words with letters: numbers of entries and of likes are none. */
export function letteredWords(text: string): number {
  return text.split(' ').filter((word) => /\p{L}/u.test(word)).length;
}
