import type { Analysis } from '../../engine/index.js';
import type { Definition } from '../../engine/model/definition.js';

/** Who receives a flow: named by it, or operator of the system that it goes to. */
export function recipientOf(flow: Definition<'flow'>, { judgement }: Analysis): Definition<'recipient'> | undefined {
  return judgement.of(flow)?.facts.recipient;
}
