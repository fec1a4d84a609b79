import { Range } from 'vscode';
import type { Spot } from '../../server/src/protocol/messages.js';

/** A range of the protocol as the editor has it. */
export function rangeOf({ start, end }: Spot['range']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
