import { DeclarationRequest, DefinitionRequest, type Location, type LocationLink, type TextDocumentPositionParams } from 'vscode-languageserver';
import { definitionExtent } from '../../engine/queries/extent.js';
import { type Name, nameAt } from '../../engine/queries/name-at.js';
import { idSpan } from '../../engine/queries/name-spans.js';
import type { Feature, Page, Scene } from '../feature.js';

/** From a name to everything that defines it, duplicates included. */
export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true, declarationProvider: true }),
  register(on) {
    on(DefinitionRequest.type, null, (params, scene) => targets(params, scene, scene.client.textDocument?.definition?.linkSupport));
    on(DeclarationRequest.type, null, (params, scene) => targets(params, scene, scene.client.textDocument?.declaration?.linkSupport));
  },
};

function targets({ textDocument, position }: TextDocumentPositionParams, scene: Scene, asLinks = false): LocationLink[] | Location[] | null {
  const page = scene.page(textDocument.uri);
  const name = page && nameAt(page.project, page.file, page.offset(position));
  if (!name) return null;
  const links = linksFrom(page, name, scene);
  return asLinks ? links : links.map(({ targetUri: uri, targetSelectionRange: range }) => ({ uri, range }));
}

function linksFrom(from: Page, { targets, whole }: Name, scene: Scene): LocationLink[] {
  return targets.flatMap((target) => {
    const page = scene.pageOf(from.project, target.file);
    if (!page) return [];
    const [targetRange, targetSelectionRange] = [page.range(definitionExtent(page.file, target.entry)), page.range(idSpan(page.file, target))];
    return [{ originSelectionRange: from.range(whole), targetUri: page.uri, targetRange, targetSelectionRange }];
  });
}
