import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeActionTriggerKind,
  type Diagnostic,
  type LSPAny,
  type Range,
} from 'vscode-languageserver';
import type { Finding } from '../../engine/finding.js';
import { type ActionKind, type ActionPlace, actionKinds } from '../../engine/queries/action.js';
import { actionsAt } from '../../engine/queries/actions-at.js';
import { findingAddress } from '../../engine/queries/finding-address.js';
import { findingsAt } from '../../engine/queries/findings-at.js';
import { viewAddress } from '../../engine/queries/view-address.js';
import { configName } from '../../project/file-names.js';
import { commands, viewScheme } from '../../protocol/messages.js';
import type { Feature, Page, Scene } from '../feature.js';
import { clientCan } from '../own-capabilities.js';
import { makesFiles, workspaceEdit } from '../workspace-edit.js';

/** Fixes for findings, and rewritings of what stands at a place. */
export const codeActions: Feature = {
  capabilities: (client) => {
    const can = client.textDocument?.codeAction;
    // A client without literals takes commands alone, and a change of a text is none.
    if (!can?.codeActionLiteralSupport) return {};
    const documentation = can.documentationSupport && clientCan(client, 'commands') ? { documentation: [{ kind: 'quickfix', command: aboutFixes }] } : {};
    return { codeActionProvider: { codeActionKinds: [...actionKinds], resolveProvider: true, ...documentation } };
  },
  register(on) {
    on(CodeActionRequest.type, null, ({ textDocument, range, context }, scene) => {
      const page = scene.page(textDocument.uri);
      if (!page) return null;
      const later = resolves(scene.client);
      const wants = wantedKinds(context.only, context.triggerKind);
      const explanations = wants('quickfix') && clientCan(scene.client, 'commands') ? explained(page, range, scene, context.diagnostics) : [];
      const changes = actionsAt(placeOf(page, range, scene), wants).map((action) => ({
        title: action.title[scene.language],
        kind: action.kind,
        ...(action.preferred ? { isPreferred: true } : {}),
        ...diagnosticsOf(action.finding, page, context.diagnostics),
        ...(later ? { data: { uri: page.uri, range, id: action.id } } : { edit: workspaceEdit(scene, page, action.edits()) }),
      }));
      return [...changes, ...explanations];
    });
    on(CodeActionResolveRequest.type, { title: '' }, (action, scene) => {
      const asked = askedFor(action.data);
      const page = asked && scene.page(asked.uri);
      // The text may have changed since; then the action of that name is another one, or gone.
      const found = page && actionsAt(placeOf(page, asked.range, scene), (kind) => kind === action.kind).find(({ id }) => id === asked.id);
      return page && found ? { ...action, edit: workspaceEdit(scene, page, found.edits()) } : action;
    });
  },
};

const aboutFixes = { title: 'About findings and their fixes / 关于检查结果及修复', command: commands.help, arguments: ['fixes'] };

// Whoever selects a whole file explains none of it.
const mostExplained = 20;

/** The way to the page of each finding at a place; it changes nothing. */
function explained(page: Page, range: Range, { language }: Scene, shown: readonly Diagnostic[]): readonly CodeAction[] {
  const found = findingsAt(page.project, page.file.path, { start: page.offset(range.start), end: page.offset(range.end) }).slice(0, mostExplained);
  return found.map((finding) => {
    const title = language === 'zh' ? `解释检查结果 \`${finding.rule}\`` : `Explain this finding: \`${finding.rule}\``;
    const command = { title, command: commands.explainFinding, arguments: [viewAddress(page.uri, findingAddress(finding), viewScheme)] };
    return { title, kind: 'quickfix', ...diagnosticsOf(finding, page, shown), command };
  });
}

function placeOf(page: Page, { start, end }: Range, scene: Scene): ActionPlace {
  const { project, file } = page;
  const settings = scene.pageOf(project, configName)?.file;
  const within = settings || makesFiles(scene) ? { settings: { path: configName, file: settings } } : {};
  return { project, file, span: { start: page.offset(start), end: page.offset(end) }, ...within };
}

/** Without a wish, what a menu shows; where the client looks on its own account, answers to findings alone. */
function wantedKinds(only: readonly string[] | undefined, trigger: CodeActionTriggerKind | undefined): (kind: ActionKind) => boolean {
  if (only) return (kind) => only.some((wish) => wish === '' || kind === wish || kind.startsWith(`${wish}.`));
  if (trigger === CodeActionTriggerKind.Automatic) return (kind) => kind === 'quickfix';
  return (kind) => kind !== 'source.fixAll.dataflow';
}

/** The client's own diagnostics that show the finding of an action. */
function diagnosticsOf(finding: Finding | undefined, page: Page, shown: readonly Diagnostic[]): Pick<CodeAction, 'diagnostics'> {
  if (!finding) return {};
  const { line, character } = page.position(finding.place.span.start);
  const own = shown.filter(({ code, range: { start } }) => code === finding.rule && start.line === line && start.character === character);
  return own.length === 0 ? {} : { diagnostics: own };
}

function resolves({ textDocument }: ClientCapabilities): boolean {
  const support = textDocument?.codeAction;
  return support?.dataSupport === true && support.resolveSupport?.properties.includes('edit') === true;
}

function askedFor(data: LSPAny | undefined): { readonly uri: string; readonly range: Range; readonly id: string } | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const { uri, range, id } = data;
  return typeof uri === 'string' && typeof id === 'string' && isRange(range) ? { uri, range, id } : undefined;
}

function isRange(range: LSPAny | undefined): range is LSPAny & Range {
  return typeof range === 'object' && range !== null && 'start' in range && 'end' in range && isPosition(range['start']) && isPosition(range['end']);
}

function isPosition(position: LSPAny | undefined): boolean {
  if (typeof position !== 'object' || position === null || Array.isArray(position)) return false;
  return typeof position['line'] === 'number' && typeof position['character'] === 'number';
}
