import type { Feature } from './feature.js';
import { callHierarchy } from './features/call-hierarchy.js';
import { checklist } from './features/checklist.js';
import { codeActions } from './features/code-actions.js';
import { codeLens } from './features/code-lens.js';
import { completion } from './features/completion.js';
import { definition } from './features/definition.js';
import { diagram } from './features/diagram.js';
import { documentHighlight } from './features/document-highlight.js';
import { documentLinks } from './features/document-links.js';
import { documentSymbols } from './features/document-symbols.js';
import { fileRenames } from './features/file-renames.js';
import { folding } from './features/folding.js';
import { formatting } from './features/formatting.js';
import { hover } from './features/hover.js';
import { inlayHints } from './features/inlay-hints.js';
import { linkedEditing } from './features/linked-editing.js';
import { references } from './features/references.js';
import { rename } from './features/rename.js';
import { selectionRange } from './features/selection-range.js';
import { semanticTokens } from './features/semantic-tokens.js';
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
  definition,
  diagram,
  documentHighlight,
  documentLinks,
  documentSymbols,
  fileRenames,
  folding,
  formatting,
  hover,
  inlayHints,
  linkedEditing,
  references,
  rename,
  selectionRange,
  semanticTokens(),
  textContent,
  totals,
  workspaceSymbols,
];
