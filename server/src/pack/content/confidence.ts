import type { Catalogues } from '../../engine/generated/catalogue-types.js';

/** How sure a fact of the law is. */
export type Confidence = Catalogues['provisions'][string]['confidence'];
