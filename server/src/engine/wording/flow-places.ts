import { type Definition, type Place, placeOf } from '../model/definition.js';
import type { Text } from '../text.js';

type Flow = Definition<'flow'>;

/** A place that has to do with a finding, with what it has to do with it. */
interface FlowPlace {
  readonly place: Place;
  readonly message: Text;
}

/** Places of flows, at most `limit` of them. */
export function flowPlaces(flows: readonly Flow[], limit: number): readonly FlowPlace[] {
  return flows.slice(0, limit).map((flow) => ({ place: placeOf(flow), message: nameOf(flow) }));
}

/** Places of flows that wait for an answer, at most `limit` of them. */
export function waitingPlaces(flows: readonly Flow[], limit: number): readonly FlowPlace[] {
  return flows.slice(0, limit).map((flow) => {
    const { en, zh } = nameOf(flow);
    return { place: placeOf(flow), message: { en: `${en} stays open`, zh: `${zh} 待定` } };
  });
}

/** Places of flows that rely on an agreement, at most `limit` of them. */
export function relyingPlaces(flows: readonly Flow[], limit: number): readonly FlowPlace[] {
  return flows.slice(0, limit).map((flow) => {
    const { en, zh } = nameOf(flow);
    return { place: placeOf(flow, ['agreement'], 'value'), message: { en: `${en} relies on it`, zh: `${zh} 以其为依据` } };
  });
}

function nameOf({ id }: Flow): Text {
  return { en: `the flow \`${id}\``, zh: `流转 \`${id}\`` };
}
