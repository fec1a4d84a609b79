// One crossing with both of its ends, before it has a place on a sheet.
import type { Text } from '../../../engine/text.js';
import type { BoxPlan, GroupPlan, LinkPlan } from '../figure-plan.js';

/** The frame that a box stands in. */
export type Frame = Omit<GroupPlan, 'boxes'>;

export interface Place {
  readonly frame: Frame;
  readonly box: BoxPlan;
}

export interface Onward {
  readonly box: BoxPlan;
  /** On what footing data is passed on. */
  readonly notes: readonly Text[];
  readonly lacking: boolean;
}

export interface Route {
  readonly link: Omit<LinkPlan, 'from' | 'to'>;
  readonly left: Place;
  readonly right: Place;
  readonly onward: readonly Onward[];
}
