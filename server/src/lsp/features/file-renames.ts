import { type FileRename, type TextEdit, WillRenameFilesRequest } from 'vscode-languageserver-protocol';
import { followMoves, type Move } from '../../engine/queries/moved-files.js';
import type { ProjectView } from '../../engine/queries/project-view.js';
import { addressOf, pathFrom } from '../addresses.js';
import type { Feature, Scene } from '../feature.js';

/** Where files are renamed or moved, the paths of documents follow. */
export const fileRenames: Feature = {
  // Documents have any name, and folders hold documents.
  capabilities: () => ({ workspace: { fileOperations: { willRename: { filters: [{ pattern: { glob: '**/*' } }] } } } }),
  register(on) {
    on(WillRenameFilesRequest.type, null, ({ files }, scene) => {
      const changes = new Map<string, TextEdit[]>();
      for (const project of scene.projects) {
        for (const { place, text } of followMoves(project, movesIn(project, files, scene))) {
          const at = scene.location(project, place);
          if (at) changes.set(at.uri, [...(changes.get(at.uri) ?? []), { range: at.range, newText: text }]);
        }
      }
      return changes.size === 0 ? null : { changes: Object.fromEntries(changes) };
    });
  },
};

function movesIn(project: ProjectView, files: readonly FileRename[], scene: Scene): readonly Move[] {
  const root = addressOf(scene.uriOf(project, '')) ?? '';
  return files.flatMap(({ oldUri, newUri }) => {
    const from = pathFrom(root, addressOf(oldUri) ?? '');
    const to = pathFrom(root, addressOf(newUri) ?? '');
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}
