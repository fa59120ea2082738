/**
 * A title as its paper has it: without the full stop with which libraries end it, the square brackets around one that they translated,
 * and the star with which lists praise it.
 */
export function bareTitle(title: string): string {
  const bare = title.replace(/^(?:(?![©®™])\p{Extended_Pictographic}\ufe0f?\s*)+/u, '').replace(/(?<=[\p{L}\d)\]]{2})\.$/u, '');
  return /^\[[^[\]]+\]$/.test(bare) ? bareTitle(bare.slice(1, -1)) : bare;
}
