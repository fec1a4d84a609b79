import { BuilderElement, type XmlComponent } from 'docx';

/** An element with children, for what the library has no part for. */
export function element(name: string, children: readonly XmlComponent[]): XmlComponent {
  return new BuilderElement({ name, children });
}

/** An element whose attributes say all, such as `{ 'w:val': 3 }`. */
export function attributed(name: string, attributes: Readonly<Record<string, string | number>>): XmlComponent {
  const entries = Object.entries(attributes).map(([key, value]) => [key, { key, value }]);
  return new BuilderElement<Record<string, string | number>>({ name, attributes: Object.fromEntries(entries) });
}
