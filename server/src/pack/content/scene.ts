// A business scene, as reports to the authority are ordered: one purpose and one recipient.
import type { Analysis } from '../../engine/index.js';
import type { Definition } from '../../engine/model/definition.js';
import type { Text } from '../../engine/text.js';
import { recipientOf } from './recipient-of.js';
import { textOf } from './text-of.js';

export interface Scene {
  /** From 1, in the order of the first flow of each in the files. */
  readonly number: number;
  /** Undefined where the flows do not say it. */
  readonly purpose: Text | undefined;
  readonly recipient: Definition<'recipient'> | undefined;
  readonly flows: readonly Definition<'flow'>[];
}

/** The scenes of some flows. Flows without a purpose or recipient form scenes of their own. */
export function scenesOf(flows: readonly Definition<'flow'>[], analysis: Analysis): readonly Scene[] {
  const scenes = new Map<string, Omit<Scene, 'number'> & { readonly flows: Definition<'flow'>[] }>();
  for (const flow of flows) {
    const purpose = textOf(flow.value.purpose);
    const recipient = recipientOf(flow, analysis);
    const known = purpose !== undefined && recipient !== undefined;
    const key = known ? JSON.stringify([purpose.en, purpose.zh, recipient.id]) : JSON.stringify([flow.id]);
    const scene = scenes.get(key);
    if (scene) scene.flows.push(flow);
    else scenes.set(key, { purpose, recipient, flows: [flow] });
  }
  return [...scenes.values()].map((scene, index) => ({ ...scene, number: index + 1 }));
}
