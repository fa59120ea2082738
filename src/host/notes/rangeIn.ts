/** Where something stands in a text that no editor has open. */
import { Position, Range } from 'vscode';

export function rangeIn(text: string, start: number, end: number): Range {
  return new Range(positionIn(text, start), positionIn(text, end));
}

function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return new Position(before.length - 1, before.at(-1)?.length ?? 0);
}
