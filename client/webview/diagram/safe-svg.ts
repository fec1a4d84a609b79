// Only what a drawing is made of gets into the page, whatever the text of a file says.

const shapes = new Set(['svg', 'g', 'defs', 'marker', 'path', 'rect', 'circle', 'ellipse', 'line', 'polygon', 'polyline', 'text', 'tspan']);
const attributes = new Set(
  'id class d x y dy dx cx cy r rx ry width height points x1 y1 x2 y2 transform text-anchor data-id viewBox refX refY markerUnits markerWidth markerHeight orient'.split(
    ' ',
  ),
);

/** Mermaid’s text as elements: known shapes with known attributes, nothing else. */
export function safeSvg(text: string): SVGSVGElement | undefined {
  const parsed = new DOMParser().parseFromString(text, 'text/html').querySelector('svg');
  if (!parsed) return undefined;
  const svg = document.importNode(parsed, true);
  for (const element of svg.querySelectorAll('*')) {
    if (shapes.has(element.localName)) keepKnown(element);
    else element.remove();
  }
  for (const name of svg.getAttributeNames()) if (name !== 'id' && name !== 'class') svg.removeAttribute(name);
  return svg;
}

function keepKnown(element: Element): void {
  for (const name of element.getAttributeNames()) if (!attributes.has(name)) element.removeAttribute(name);
}
