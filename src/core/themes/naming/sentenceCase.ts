/** A phrase as a heading: "Spiking neural networks". Words with capitals or digits of their own are kept: "LLM", "ImageNet", "3D". */
export function sentenceCase(phrase: string): string {
  return phrase
    .split(' ')
    .map((word, index) => {
      const isOwn = word.split('-').some((part) => /\p{Lu}\p{Ll}*\p{Lu}|\p{Ll}\p{Lu}|\d/u.test(part));
      if (isOwn) return word;
      const lower = word.toLowerCase();
      return index === 0 ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
    })
    .join(' ');
}
