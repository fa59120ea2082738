const WORD = /[\p{L}\p{N}\p{M}'’]+/gu;

/**
 * A title in sentence case, as Pandoc makes it of an English BibTeX title: words with an initial capital alone get a small letter, except at the
 * beginning and behind ". " and ": ", where words get a capital. Words with other capitals, and those in braces, stay as they are.
 * `braced` says of each UTF-16 unit of the text whether it stood in braces.
 */
export function sentenceCase(text: string, braced: (offset: number) => boolean): string {
  let result = '';
  let position = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const between = text.slice(position, index);
    const opening = position === 0 ? /^\P{L}*$/u.test(between) : /[.:]\s+\S?$|[.:]\s+$/.test(between);
    result += between + (braced(index) ? word : recased(word, opening));
    position = index + word.length;
  }
  return result + text.slice(position);
}

function recased(word: string, opening: boolean): string {
  const [initial = '', ...rest] = word;
  const tail = rest.join('');
  if (opening) return initial.toUpperCase() + tail;
  return tail === tail.toLowerCase() ? initial.toLowerCase() + tail : word;
}
