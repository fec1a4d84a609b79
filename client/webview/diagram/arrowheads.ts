// Points of arrows: one for each colour, because a point does not see the line it stands on.

const kinds = ['security-assessment', 'standard-contract-or-certification', 'standard-contract', 'certification', 'undetermined', 'exempt', 'none'];
const namespace = 'http://www.w3.org/2000/svg';

export const arrowhead = {
  /** All of them, for the beginning of a drawing. */
  all(): SVGDefsElement {
    const defs = document.createElementNS(namespace, 'defs');
    defs.append(...kinds.map(marker));
    return defs;
  },
  /** What names the one of an outcome. */
  of(outcome: string | undefined): string {
    return `url(#arrowhead-${outcome !== undefined && kinds.includes(outcome) ? outcome : 'none'})`;
  },
};

function marker(outcome: string): SVGMarkerElement {
  const element = document.createElementNS(namespace, 'marker');
  // The tip lies where Mermaid has it: four beyond the end of the line.
  const attributes = {
    id: `arrowhead-${outcome}`,
    viewBox: '0 0 10 10',
    refX: '6.7',
    refY: '5',
    markerUnits: 'userSpaceOnUse',
    markerWidth: '12',
    markerHeight: '12',
    orient: 'auto',
  };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const tip = document.createElementNS(namespace, 'path');
  tip.setAttribute('d', 'M 0 0.8 L 10 5 L 0 9.2 z');
  tip.setAttribute('class', 'tip');
  tip.dataset['outcome'] = outcome;
  element.append(tip);
  return element;
}
