// Paths of documents after files have moved: those of the documents themselves, and those written in files that move.
import { namedFiles } from '../law/named-files.js';
import type { Definition } from '../model/definition.js';
import { type Edit, replaceValue } from '../model/edits.js';
import { yamlText } from '../model/yaml-text.js';
import type { ProjectView } from './project-view.js';

/** A file or folder that moves; paths from the root of the project, with `..` where they lead out of it. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** Writes every path of a document so that it leads to the same document after the moves. */
export function followMoves({ model: { tables } }: ProjectView, moves: readonly Move[]): readonly Edit[] {
  const naming: readonly Definition[] = [...tables.agreement.list, ...tables.filing.list];
  return naming.flatMap((definition) =>
    namedFiles(definition).flatMap(({ path, file, fromRoot }) => {
      if (isAbsolute(fromRoot)) return [];
      const target = moved(fromRoot, moves);
      const by = moved(definition.file, moves);
      if (target === fromRoot && folderOf(by) === folderOf(definition.file)) return [];
      const written = like(file, pathBetween(folderOf(by), target));
      return written === file ? [] : [replaceValue(definition, path, yamlText(written))];
    }),
  );
}

function moved(path: string, moves: readonly Move[]): string {
  for (const { from, to } of moves) {
    if (path === from) return to;
    if (path.startsWith(`${from}/`)) return to + path.slice(from.length);
  }
  return path;
}

/** The path from a folder to a file, both from the root of the project. */
function pathBetween(folder: string, file: string): string {
  const from = folder === '' ? [] : folder.split('/');
  const to = file.split('/');
  const apart = from.findIndex((step, index) => step !== to[index]);
  const shared = Math.min(apart === -1 ? from.length : apart, to.length - 1);
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** In the manner of the path that stood there: with `./` in front, or with the other slash. */
function like(before: string, path: string): string {
  const dotted = /^\.[\\/]/.test(before) && !path.startsWith('..') ? `./${path}` : path;
  return before.includes('\\') && !before.includes('/') ? dotted.replaceAll('/', '\\') : dotted;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

function isAbsolute(path: string): boolean {
  return /^(?:\/|[a-z]:)/i.test(path);
}
