/** The longest web address looked at. */
const REACH = 500;

/** Whether `offset` lies in a bare web address: `https://medium.com/@name`. */
export function isInAddress(note: string, offset: number): boolean {
  return /\b[a-z][a-z\d+.-]*:\/\/\S*$/i.test(note.slice(Math.max(0, offset - REACH), offset));
}
