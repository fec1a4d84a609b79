import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Every element of a page, in its order. */
export function htmlElements(page: string): readonly HtmlElement[] {
  return elementsBelow(parse(page));
}

/** Every element inside another, in their order. */
export function elementsBelow(parent: DefaultTreeAdapterTypes.ParentNode): readonly HtmlElement[] {
  return parent.childNodes.flatMap((child) => (defaultTreeAdapter.isElementNode(child) ? [child, ...elementsBelow(child)] : []));
}

/** The value of an attribute; empty where there is none. */
export function attributeOf({ attrs }: HtmlElement, name: string): string {
  return attrs.find((one) => one.name === name)?.value ?? '';
}

/** The text that a reader sees; code with backticks around it. */
export function shownText(node: DefaultTreeAdapterTypes.Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (!('childNodes' in node)) return '';
  const text = node.childNodes.map(shownText).join('');
  return node.nodeName === 'code' ? `\`${text}\`` : text;
}
