import { type ISectionPropertiesOptions, PageOrientation } from 'docx';
import { twipsOfMillimetres } from './measures.js';
import { figureMargins, type Typesetting } from './typesetting.js';

/** Distance of head and foot from the edge of the page, in millimetres. */
const margin = 15;

/** Size and margins of the page. The margins turn with it. */
export function pageOf({ layout: { page }, sideways, forFigures }: Typesetting): NonNullable<ISectionPropertiesOptions['page']> {
  const [above, right, below, left] = sideways ? [page.left, page.bottom, page.right, page.top] : [page.top, page.right, page.bottom, page.left];
  const { top, bottom, header, footer } = forFigures ? figureMargins : { top: above, bottom: below, header: margin, footer: margin };
  return {
    // The library turns the sides of a page that lies sideways.
    size: {
      width: twipsOfMillimetres(page.width),
      height: twipsOfMillimetres(page.height),
      orientation: sideways ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: twipsOfMillimetres(top),
      right: twipsOfMillimetres(right),
      bottom: twipsOfMillimetres(bottom),
      left: twipsOfMillimetres(left),
      header: twipsOfMillimetres(header),
      footer: twipsOfMillimetres(footer),
      gutter: 0,
    },
  };
}
