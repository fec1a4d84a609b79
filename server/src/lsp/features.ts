import type { Feature } from './feature.js';
import { callHierarchy } from './features/call-hierarchy.js';
import { checklist } from './features/checklist.js';
import { codeActions } from './features/code-actions.js';
import { codeLens } from './features/code-lens.js';
import { completion } from './features/completion.js';
import { createFiling } from './features/create-filing.js';
import { definition } from './features/definition.js';
import { definitionAt } from './features/definition-at.js';
import { diagram } from './features/diagram.js';
import { diagramBase } from './features/diagram-base.js';
import { diagramChoices } from './features/diagram-choices.js';
import { documentHighlight } from './features/document-highlight.js';
import { documentLinks } from './features/document-links.js';
import { documentSymbols } from './features/document-symbols.js';
import { expectations } from './features/expectations.js';
import { fileRenames } from './features/file-renames.js';
import { folding } from './features/folding.js';
import { formatting } from './features/formatting.js';
import { hover } from './features/hover.js';
import { inlayHints } from './features/inlay-hints.js';
import { inventory } from './features/inventory.js';
import { linkedEditing } from './features/linked-editing.js';
import { packInput } from './features/pack-input.js';
import { projects } from './features/projects.js';
import { references } from './features/references.js';
import { rename } from './features/rename.js';
import { selectionRange } from './features/selection-range.js';
import { semanticTokens } from './features/semantic-tokens.js';
import { setValue } from './features/set-value.js';
import { textContent } from './features/text-content.js';
import { totals } from './features/totals.js';
import { workspaceSymbols } from './features/workspace-symbols.js';

/** All features of the server. */
export const features: readonly Feature[] = [
  callHierarchy,
  checklist,
  codeActions,
  codeLens(),
  completion,
  createFiling,
  definition,
  definitionAt,
  diagram,
  diagramBase,
  diagramChoices,
  documentHighlight,
  documentLinks,
  documentSymbols,
  expectations,
  fileRenames,
  folding,
  formatting,
  hover,
  inlayHints,
  inventory,
  linkedEditing,
  packInput,
  projects,
  references,
  rename,
  selectionRange,
  semanticTokens(),
  setValue,
  textContent,
  totals,
  workspaceSymbols,
];
