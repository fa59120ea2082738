/** Where something stands in a text that no editor has open. */
import { Position, Range } from 'vscode';

/** The range of these offsets as an editor counts it: it shows no byte-order mark. */
export function rangeIn(text: string, start: number, end: number): Range {
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const shown = text.slice(mark);
  return new Range(positionIn(shown, start - mark), positionIn(shown, end - mark));
}

function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return new Position(before.length - 1, before.at(-1)?.length ?? 0);
}
