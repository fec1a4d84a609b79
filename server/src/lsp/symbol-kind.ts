import { SymbolKind } from 'vscode-languageserver';
import type { Kind } from '../engine/model/definition.js';

/** Only kinds that every client knows. */
export const symbolKinds: Readonly<Record<Kind, SymbolKind>> = {
  exporter: SymbolKind.Package,
  population: SymbolKind.Array,
  system: SymbolKind.Module,
  category: SymbolKind.Enum,
  recipient: SymbolKind.Interface,
  agreement: SymbolKind.Class,
  flow: SymbolKind.Function,
  filing: SymbolKind.File,
  waiver: SymbolKind.Constant,
  expectation: SymbolKind.Boolean,
};
