import { readdirSync, statSync } from 'node:fs';
import type { FileTree } from './file-tree.js';
import { readText } from './read-text.js';

/** The files of this machine. */
export const diskTree: FileTree = {
  kindOf: (path) => {
    try {
      return statSync(path).isDirectory() ? 'folder' : 'file';
    } catch {
      return undefined;
    }
  },
  entriesOf: (folder) => {
    try {
      return readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
    } catch {
      return [];
    }
  },
  read: readText,
};
