// A DOCX as tests look at it: its parts as trees of elements.
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Text inside, whatever the depth. */
  text: string;
}

/** The element at the root of an XML text. Throws where it is not well-formed. */
export function parseXml(xml: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlElement[] = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  const root = top.children[0];
  if (!root) throw new Error('no element');
  return root;
}

/** The paths of all parts. */
export function pathsOf(docx: Uint8Array): readonly string[] {
  return Object.keys(unzipSync(docx));
}

const read = new WeakMap<Uint8Array, Map<string, XmlElement>>();

/** A part as a tree. Each is parsed once. */
export function partOf(docx: Uint8Array, path: string): XmlElement {
  const parts = read.get(docx) ?? new Map<string, XmlElement>();
  read.set(docx, parts);
  const known = parts.get(path);
  if (known) return known;
  const bytes = unzipSync(docx)[path];
  if (!bytes) throw new Error(`no part ${path}`);
  const parsed = parseXml(strFromU8(bytes));
  parts.set(path, parsed);
  return parsed;
}

/** All elements of a name below an element. */
export function elementsIn(root: XmlElement, name: string): readonly XmlElement[] {
  return root.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsIn(child, name)]);
}

/** Value of the first element of a name below an element. */
export function valueIn(root: XmlElement, name: string): string | undefined {
  return elementsIn(root, name)[0]?.attributes['w:val'];
}
