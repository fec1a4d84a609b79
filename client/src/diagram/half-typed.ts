// Half a word is no flow yet: while a text cannot be read, a drawing that lost something by it is held back.
import { languages, Uri } from 'vscode';
import type { DiagramResult } from '../../../server/src/protocol/diagram.js';

/** Whether any of these files cannot be read in full, as far as the editor knows. */
export function isHalfTyped(files: readonly string[]): boolean {
  return files.some((file) => languages.getDiagnostics(Uri.parse(file)).some(({ code }) => ruleOf(code) === 'syntax'));
}

/** Whether something that was drawn is gone, or a flow has lost an end. */
export function lostSomething(before: DiagramResult, now: DiagramResult): boolean {
  const [ends, nodes] = [endsOf(now), new Set(now.nodes.map(nodeOf))];
  return [...endsOf(before)].some(([flow, between]) => ends.get(flow) !== between) || before.nodes.some((node) => !nodes.has(nodeOf(node)));
}

function endsOf({ edges }: DiagramResult): ReadonlyMap<string, string> {
  return new Map(edges.flatMap(({ flows, between }) => flows.map(({ address }) => [address, between] as const)));
}

function nodeOf({ item, opens }: DiagramResult['nodes'][number]): string {
  return item?.address ?? `${opens?.view} ${opens?.id}`;
}

function ruleOf(code: unknown): unknown {
  return typeof code === 'object' && code !== null && 'value' in code ? code.value : code;
}
