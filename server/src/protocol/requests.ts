// What each request takes and gives, so that both sides are checked against the same. Null where there is no such project or thing.
import type { ChecklistParams, ChecklistResult } from './checklist.js';
import type { DiagramChoices, DiagramParams, DiagramResult, SetBaseParams } from './diagram.js';
import type { CreateFilingParams, EditResult, SetValueParams } from './edits.js';
import type { ExpectationsResult } from './expectations.js';
import type { ContentParams, ContentResult, DefinitionAtParams, Item, methods, ProjectParams, TotalsResult } from './messages.js';
import type { PackInput, PackSubjects } from './pack.js';
import type { InventoryParams, InventoryResult, ProjectsResult } from './projects.js';

export interface Requests {
  readonly [methods.diagram]: { readonly params: DiagramParams; readonly result: DiagramResult | null };
  readonly [methods.diagramChoices]: { readonly params: ProjectParams; readonly result: DiagramChoices | null };
  readonly [methods.setBase]: { readonly params: SetBaseParams; readonly result: null };
  readonly [methods.totals]: { readonly params: ProjectParams; readonly result: TotalsResult | null };
  readonly [methods.checklist]: { readonly params: ChecklistParams; readonly result: ChecklistResult | null };
  readonly [methods.content]: { readonly params: ContentParams; readonly result: ContentResult | null };
  readonly [methods.projects]: { readonly params: Readonly<Record<string, never>>; readonly result: ProjectsResult };
  readonly [methods.inventory]: { readonly params: InventoryParams; readonly result: InventoryResult | null };
  readonly [methods.definitionAt]: { readonly params: DefinitionAtParams; readonly result: Item | null };
  readonly [methods.expectations]: { readonly params: ProjectParams; readonly result: ExpectationsResult | null };
  readonly [methods.setValue]: { readonly params: SetValueParams; readonly result: EditResult | null };
  readonly [methods.createFiling]: { readonly params: CreateFilingParams; readonly result: EditResult | null };
  readonly [methods.packSubjects]: { readonly params: ProjectParams; readonly result: PackSubjects | null };
  readonly [methods.packInput]: { readonly params: ProjectParams; readonly result: PackInput | null };
}
