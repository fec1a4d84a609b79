// What the catalogues say of an item of a checklist: what good looks like, why it is often sent back, what it rests on and how sure that is.
import type { Catalogues } from '../generated/catalogue-types.js';
import type { Demand, Term } from '../law/agreement-terms.js';
import type { Confidence } from '../law/deadline.js';
import type { Text } from '../text.js';

export interface Guidance {
  /** What good looks like. */
  readonly gist: Text;
  /** Why it is often sent back; undefined where the catalogue knows no reason. */
  readonly commonFault: Text | undefined;
  readonly provisions: readonly string[];
  readonly confidence: Confidence;
  readonly note: Text | undefined;
}

/** A heading of a report. */
export interface HeadingItem {
  readonly id: string;
  readonly name: Text;
  /** `2`, or `2.1` for a part of it. */
  readonly number: string;
  readonly guidance: Guidance;
}

/** What is known of a document; undefined of one that the project named itself. */
export function documentGuidance(id: string, { documents }: Catalogues): Guidance | undefined {
  const known = documents[id];
  return known && { gist: known.gist, commonFault: known.commonFault, provisions: known.provisions, confidence: known.confidence, note: known.note };
}

// From the surest to the least sure.
const order: readonly Confidence[] = ['verified', 'judgement', 'second-hand', 'unverified'];

/** What is known of a term, as far as the mechanisms that ask for it go. */
export function termGuidance({ gist, demandedBy, note }: Term, demands: readonly Demand[]): Guidance {
  const confidences = demands.map(({ mechanism }) => demandedBy[mechanism]?.confidence ?? 'unverified');
  const confidence = order.findLast((one) => confidences.includes(one)) ?? 'unverified';
  const provisions = [...new Set(demands.flatMap((demand) => demand.provisions))];
  // The remark is about what is not verified.
  return { gist, commonFault: undefined, provisions, confidence, note: confidence === 'verified' ? undefined : note };
}

/** The headings of a report in their order; none where the document is not one of the reports. */
export function headingsOf(document: string, { 'pipia-headings': headings }: Catalogues): readonly HeadingItem[] {
  const own = Object.entries(headings).filter(([, heading]) => heading.document === document);
  const inside = (within: string | undefined, before: string): readonly HeadingItem[] =>
    own
      .filter(([, heading]) => heading.within === within)
      .sort(([, left], [, right]) => left.order - right.order)
      .flatMap(([id, { name, gist, order: place, provisions, confidence, note }]) => {
        const number = `${before}${place}`;
        return [{ id, name, number, guidance: { gist, commonFault: undefined, provisions, confidence, note } }, ...inside(id, `${number}.`)];
      });
  return inside(undefined, '');
}
