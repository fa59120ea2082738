/** A replacement in a text: the characters from `start` up to `end` (UTF-16 offsets into the text as it was) give way to `text`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `text` with all `edits` applied. They must not overlap; those at the same place apply in the order given. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let position = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return result + text.slice(position);
}

/** Edits that do not overlap as one, from the first of them to the last; undefined where there are none. */
export function oneEdit(text: string, edits: readonly TextEdit[]): TextEdit | undefined {
  if (edits.length === 0) return undefined;
  const start = Math.min(...edits.map(edit => edit.start));
  const end = Math.max(...edits.map(edit => edit.end));
  const within = edits.map(edit => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return { start, end, text: applyEdits(text.slice(start, end), within) };
}
