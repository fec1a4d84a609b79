import {
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  type ClientCapabilities,
  LSPErrorCodes,
  PrepareRenameRequest,
  RenameRequest,
  ResponseError,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Edit } from '../../engine/model/edits.js';
import { nameAt } from '../../engine/queries/name-at.js';
import { renamed } from '../../engine/queries/rename.js';
import type { Text } from '../../engine/text.js';
import type { Feature, Page, Scene } from '../feature.js';

/** A new id for a definition, at every place that names it. */
export const rename: Feature = {
  capabilities: (client) => ({ renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true }),
  register(on) {
    on(PrepareRenameRequest.type, null, ({ textDocument, position }, scene) => {
      const page = scene.page(textDocument.uri);
      const offset = page?.offset(position) ?? 0;
      const name = page && nameAt(page.project, page.file, offset);
      return name && name.span.start <= offset ? { range: page.range(name.span), placeholder: name.id } : null;
    });
    on(RenameRequest.type, null, ({ textDocument, position, newName }, scene) => {
      const page = scene.page(textDocument.uri);
      const name = page && nameAt(page.project, page.file, page.offset(position));
      if (!name) throw refusal(scene, nothingHere);
      const renaming = renamed(page.project, name, newName.trim());
      if ('refused' in renaming) throw refusal(scene, renaming.refused);
      return workspaceEdit(scene, page, renaming.edits);
    });
  },
};

const nothingHere: Text = { en: 'there is no id here that could be renamed', zh: '此处没有可以重命名的编号' };
const elsewhere: Text = { en: 'References in other files', zh: '其他文件中的引用' };

function refusal({ language }: Scene, words: Text): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, words[language]);
}

function workspaceEdit(scene: Scene, page: Page, edits: readonly Edit[]): WorkspaceEdit {
  const can: ClientCapabilities['workspace'] = scene.client.workspace ?? {};
  const byUri = new Map<string, TextEdit[]>();
  const annotate = can.workspaceEdit?.changeAnnotationSupport !== undefined && edits.some(({ place }) => place.file !== page.file.path);
  for (const { place, text } of edits) {
    const at = scene.location(page.project, place);
    if (!at) continue;
    const edit: TextEdit | AnnotatedTextEdit = {
      range: at.range,
      newText: text,
      ...(annotate && place.file !== page.file.path ? { annotationId: 'elsewhere' } : {}),
    };
    const changes = byUri.get(at.uri) ?? [];
    changes.push(edit);
    byUri.set(at.uri, changes);
  }
  if (!can.workspaceEdit?.documentChanges) return { changes: Object.fromEntries(byUri) };
  const documentChanges = [...byUri].map(([uri, edits]): TextDocumentEdit => ({ textDocument: { uri, version: null }, edits }));
  const annotation: ChangeAnnotation = { label: elsewhere[scene.language], needsConfirmation: false };
  return annotate ? { documentChanges, changeAnnotations: { elsewhere: annotation } } : { documentChanges };
}
