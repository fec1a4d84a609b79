import type { Part } from './app.js';
import { checklistPart } from './checklist/checklist-part.js';
import { chooseProject } from './commands/choose-project.js';
import { createSample } from './commands/create-sample.js';
import { explain } from './commands/explain.js';
import { goToDefinition } from './commands/go-to-definition.js';
import { help } from './commands/help.js';
import { newFile } from './commands/new-file.js';
import { serverCommands } from './commands/server-commands.js';
import { showModel } from './commands/show-model.js';
import { contextKeys } from './context-keys.js';
import { diagramPart } from './diagram/diagram-part.js';
import { testExplorer } from './expectations/test-explorer.js';
import { explorer } from './explorer/explorer.js';
import { languageStatus } from './language-status.js';
import { packPart } from './pack/pack-part.js';
import { statusBar } from './status-bar.js';
import { taskProvider } from './tasks.js';

/** All parts of the extension. */
export const parts: readonly Part[] = [
  checklistPart,
  chooseProject,
  contextKeys,
  createSample,
  diagramPart,
  explain,
  explorer,
  goToDefinition,
  help,
  languageStatus,
  newFile,
  packPart,
  serverCommands,
  showModel,
  statusBar,
  taskProvider,
  testExplorer,
];
