import type { Catalogues } from '../../engine/generated/catalogue-types.js';

/** How papers are set: page, typefaces, sizes. */
export type Layout = Catalogues['paper-layout'];
