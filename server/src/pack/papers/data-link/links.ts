import type { Definition } from '../../../engine/model/definition.js';
import { askedOf } from '../../content/many.js';
import { sceneKey } from '../../content/scene-blocks.js';
import type { PackSource } from '../../content/source.js';
import { textOf } from '../../content/text-of.js';
import type { FormSubject } from '../form/form-subject.js';

/** One technical link: the same two systems, the same method and the same protection on the way. */
export interface DataLink {
  /** From 1. */
  readonly number: number;
  readonly subject: FormSubject;
}

/** The links of the flows, in their order; blanks of a link bear the id of its first flow, but for what the report asks of its scene. */
export function linksOf(source: PackSource): readonly DataLink[] {
  const { flows } = source;
  const links = new Map<string, Definition<'flow'>[]>();
  for (const flow of flows) {
    const { from, to, method, protection } = flow.value;
    // What names no system is a link of its own.
    const ends = from === undefined || to === undefined ? [flow.id] : [from, to];
    const key = JSON.stringify([ends, method, textOf(protection?.inTransit)]);
    const link = links.get(key);
    if (link) link.push(flow);
    else links.set(key, [flow]);
  }
  return [...links.values()].map((own, index) => ({ number: index + 1, subject: { id: `link.${own[0]?.id}`, flows: own, shared: sharedOf(own, source) } }));
}

/** How often data is sent over a link of one scene is how often it leaves in this scene. */
function sharedOf(flows: readonly Definition<'flow'>[], source: PackSource): Readonly<Record<string, string>> {
  const scene = source.scenes.find((one) => flows.every((flow) => one.flows.includes(flow)));
  return scene ? { frequency: `scene.${askedOf(sceneKey(scene), source)}.frequency` } : {};
}
