// Our own requests as the library knows requests.
import { ProtocolRequestType } from 'vscode-languageserver';
import type { ChecklistResult } from '../protocol/checklist.js';
import {
  type ContentParams,
  type ContentResult,
  type DiagramParams,
  type DiagramResult,
  methods,
  type ProjectParams,
  type TotalsResult,
} from '../protocol/messages.js';

export const DiagramRequest = new ProtocolRequestType<DiagramParams, DiagramResult | null, never, void, void>(methods.diagram);
export const TotalsRequest = new ProtocolRequestType<ProjectParams, TotalsResult | null, never, void, void>(methods.totals);
export const ChecklistRequest = new ProtocolRequestType<ProjectParams, ChecklistResult | null, never, void, void>(methods.checklist);
export const ContentRequest = new ProtocolRequestType<ContentParams, ContentResult | null, never, void, void>(methods.content);
