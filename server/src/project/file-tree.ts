import type { ReadText } from './read-text.js';

/** Files and folders as a project is looked for in them: on the disk, or as a commit has them. Paths are absolute. */
export interface FileTree {
  /** What stands at a path, links followed; undefined where nothing does. */
  kindOf(path: string): 'file' | 'folder' | undefined;
  /** What a folder holds; nothing where it may not be read. */
  entriesOf(folder: string): readonly FolderEntry[];
  /** The text of a file, or why there is none. */
  read(path: string): ReadText;
}

/** Something in a folder. A link is what it is, whatever it leads to. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}
