/** The id of the papers that belong to no theme. */
export const OTHER_ID = 'other';
export const OTHER_NAME = 'Other';

/**
 * An id for a new theme, readable and after its name: `quantization-low-bit-networks`. `taken` ids get a number. The id is added to them.
 */
export function newThemeId(name: string, taken: Set<string>): string {
  const slug =
    name
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'theme';
  let id = slug;
  for (let count = 2; taken.has(id) || id === OTHER_ID; count++) id = `${slug}-${count}`;
  taken.add(id);
  return id;
}
