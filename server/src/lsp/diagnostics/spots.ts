// Where places stand as lines and columns. What stands inside a definition is worked out once: an edit above moves only its first line.
import type { Position, Range } from 'vscode-languageserver-protocol';
import { DefinitionPlace, type Place } from '../../engine/model/definition.js';
import type { Entry } from '../../engine/syntax/entry.js';
import { type Encoding, type Lines, rangeOf } from '../positions.js';

interface Inside {
  readonly entry: Entry;
  /** Column at which the definition begins; on its first line the others follow from it. */
  readonly column: number;
  readonly firstLine: number;
  readonly range: Range;
}

interface Beginning {
  readonly line: number;
  readonly column: number;
}

export class Spots {
  private readonly known = new WeakMap<Place, Inside>();
  private beginnings = new Map<Entry, Beginning>();

  constructor(private readonly encoding: Encoding) {}

  /** To be called when texts may have changed. */
  forget(): void {
    this.beginnings = new Map();
  }

  /** Where a place stands; the same object as long as it stands there. */
  rangeOf(place: Place, lines: Lines): Range {
    if (!(place instanceof DefinitionPlace)) return rangeOf(lines, place.span, this.encoding);
    const { entry } = place.definition;
    const { line, column } = this.beginningOf(entry, lines);
    const known = this.known.get(place);
    const stays = known?.entry === entry && known.column === column;
    if (stays && known.firstLine === line) return known.range;
    const range = stays ? moved(known.range, line - known.firstLine) : rangeOf(lines, place.span, this.encoding);
    this.known.set(place, { entry, column, firstLine: line, range });
    return range;
  }

  private beginningOf(entry: Entry, lines: Lines): Beginning {
    const known = this.beginnings.get(entry);
    if (known) return known;
    const { start } = entry;
    const line = lines.lineAt(start);
    // Nearly every definition begins with its line, and looking there is quicker than looking for the line.
    const opensLine = start === 0 || lines.read({ start: start - 1, end: start }) === '\n';
    const beginning = { line, column: opensLine ? 0 : start - lines.lineSpan(line).start };
    this.beginnings.set(entry, beginning);
    return beginning;
  }
}

function moved(range: Range, by: number): Range {
  return { start: movedPosition(range.start, by), end: movedPosition(range.end, by) };
}

function movedPosition({ line, character }: Position, by: number): Position {
  return { line: line + by, character };
}
