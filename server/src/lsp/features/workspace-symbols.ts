import { SymbolKind, type WorkspaceSymbol, WorkspaceSymbolRequest, WorkspaceSymbolResolveRequest } from 'vscode-languageserver';
import { placeOf } from '../../engine/model/definition.js';
import { type FoundDefinition, searchDefinitions } from '../../engine/queries/symbol-search.js';
import { definitionOf, handleOf } from '../definition-handle.js';
import type { Feature, Scene } from '../feature.js';
import { symbolKinds } from '../symbol-kind.js';

/** More than a person looks through; a longer query finds the rest. */
const limit = 500;

/** Definitions of all projects by id and by both names. */
export const workspaceSymbols: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: { resolveProvider: true } }),
  register(on) {
    on(WorkspaceSymbolRequest.type, null, ({ query }, scene) => {
      const lazily = scene.client.workspace?.symbol?.resolveSupport?.properties.includes('location.range') === true;
      return searchDefinitions(scene.projects, query, limit).flatMap((found) => symbol(found, scene, lazily) ?? []);
    });
    on(WorkspaceSymbolResolveRequest.type, nothing, (given, scene) => {
      const project = scene.page(given.location.uri)?.project;
      const definition = project && definitionOf(project, given.data);
      const location = definition && scene.location(project, placeOf(definition));
      return location ? { ...given, location } : given;
    });
  },
};

const nothing: WorkspaceSymbol = { name: '?', kind: SymbolKind.Null, location: { uri: '' } };

function symbol({ project, definition, label }: FoundDefinition, scene: Scene, lazily: boolean): WorkspaceSymbol | undefined {
  const { kind, section: containerName, file } = definition;
  const named = { name: label, kind: symbolKinds[kind], containerName };
  const uri = lazily ? scene.pageOf(project, file)?.uri : undefined;
  if (uri !== undefined) return { ...named, location: { uri }, data: handleOf(project, definition) };
  const location = scene.location(project, placeOf(definition));
  return location && { ...named, location };
}
