import { diagram as draw, parseDiagramView, type UnknownId } from '../../engine/views/diagram.js';
import type { Grouping } from '../../engine/views/diagram-grouping.js';
import { analyseOne, type ProjectOptions } from '../analyse-projects.js';
import { Misuse } from '../misuse.js';
import { writeNew } from '../write-new.js';

export interface DiagramOptions extends ProjectOptions {
  readonly view: string;
  readonly group: Grouping | 'auto';
  readonly includeEnded?: boolean | undefined;
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
}

/** Prints the Mermaid text of a diagram, or writes it to a new file. */
export function diagram(paths: readonly string[], options: DiagramOptions): number {
  const view = parseDiagramView(options.view);
  if (!view) throw new Misuse(`--view wants overview, country=<code>, exporter=<id>, filing=<id>, flow=<id> or recipient=<id>, not ${options.view}`);
  const { analysis, language } = analyseOne(paths, options);
  const drawn = draw(analysis, { view, language, group: options.group, includeEnded: options.includeEnded ?? false });
  if ('unknownId' in drawn) throw new Misuse(unknownText(drawn));
  if (options.output === undefined) process.stdout.write(drawn.text);
  else writeNew(options.output, drawn.text, options.force ?? false);
  return 0;
}

function unknownText({ unknownId: { kind, id, candidates } }: UnknownId): string {
  return `there is no ${kind} ${id}${candidates.length === 0 ? '' : `; did you mean ${candidates.join(' or ')}?`}`;
}
