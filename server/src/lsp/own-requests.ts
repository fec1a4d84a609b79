// Our own requests as the library knows requests.
import { ProtocolRequestType } from 'vscode-languageserver';
import type { ChecklistParams, ChecklistResult } from '../protocol/checklist.js';
import type { DiagramChoices, DiagramParams, DiagramResult, SetBaseParams } from '../protocol/diagram.js';
import type { CreateFilingParams, EditResult, SetValueParams } from '../protocol/edits.js';
import type { ExpectationsResult } from '../protocol/expectations.js';
import {
  type ContentParams,
  type ContentResult,
  type DefinitionAtParams,
  type Item,
  methods,
  type ProjectParams,
  type TotalsResult,
} from '../protocol/messages.js';
import type { PackInput, PackSubjects } from '../protocol/pack.js';
import type { InventoryParams, InventoryResult, ProjectsResult } from '../protocol/projects.js';

export const DiagramRequest = new ProtocolRequestType<DiagramParams, DiagramResult | null, never, void, void>(methods.diagram);
export const DiagramChoicesRequest = new ProtocolRequestType<ProjectParams, DiagramChoices | null, never, void, void>(methods.diagramChoices);
export const SetBaseRequest = new ProtocolRequestType<SetBaseParams, null, never, void, void>(methods.setBase);
export const TotalsRequest = new ProtocolRequestType<ProjectParams, TotalsResult | null, never, void, void>(methods.totals);
export const ChecklistRequest = new ProtocolRequestType<ChecklistParams, ChecklistResult | null, never, void, void>(methods.checklist);
export const ContentRequest = new ProtocolRequestType<ContentParams, ContentResult | null, never, void, void>(methods.content);
export const DefinitionAtRequest = new ProtocolRequestType<DefinitionAtParams, Item | null, never, void, void>(methods.definitionAt);
export const ProjectsRequest = new ProtocolRequestType<Readonly<Record<string, never>>, ProjectsResult, never, void, void>(methods.projects);
export const InventoryRequest = new ProtocolRequestType<InventoryParams, InventoryResult | null, never, void, void>(methods.inventory);
export const ExpectationsRequest = new ProtocolRequestType<ProjectParams, ExpectationsResult | null, never, void, void>(methods.expectations);
export const SetValueRequest = new ProtocolRequestType<SetValueParams, EditResult | null, never, void, void>(methods.setValue);
export const CreateFilingRequest = new ProtocolRequestType<CreateFilingParams, EditResult | null, never, void, void>(methods.createFiling);
export const PackSubjectsRequest = new ProtocolRequestType<ProjectParams, PackSubjects | null, never, void, void>(methods.packSubjects);
export const PackInputRequest = new ProtocolRequestType<ProjectParams, PackInput | null, never, void, void>(methods.packInput);
