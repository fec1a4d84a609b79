// What stands in a drawing and can be chosen: nodes, boxes and arrows, each with what the server tells of it.
import type { DiagramEdge, DiagramNode, DiagramResult } from '../../../server/src/protocol/diagram.js';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function middleOf({ x, y, width, height }: Rectangle): { readonly x: number; readonly y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

interface Drawn {
  /** The same after the next change, as long as it stands for the same. */
  readonly key: string;
  /** What takes the keyboard. */
  readonly element: SVGGElement;
  /** Everything that belongs to it, `element` included. */
  readonly elements: readonly SVGGElement[];
  /** Of `element`, in the coordinates of the drawing. */
  readonly box: Rectangle;
  /** What a search looks into. */
  readonly words: string;
}

export interface NodePart extends Drawn {
  readonly kind: 'node' | 'box';
  readonly node: DiagramNode;
}

export interface ArrowPart extends Drawn {
  readonly kind: 'arrow';
  readonly edge: DiagramEdge;
}

export type Part = NodePart | ArrowPart;

export interface Drawing {
  readonly result: DiagramResult;
  readonly svg: SVGSVGElement;
  /** Holds all that is drawn; moved and scaled as one. */
  readonly scene: SVGGElement;
  readonly parts: readonly Part[];
  readonly box: Rectangle;
}

/** Addresses of what a part stands for. */
export function addressesOf(part: Part): readonly string[] {
  if (part.kind !== 'arrow') return part.node.item ? [part.node.item.address] : [];
  return part.edge.item ? [part.edge.item.address] : part.edge.flows.map(({ address }) => address);
}

/** The part of an address: an arrow of its own before a group. */
export function partOf(parts: readonly Part[], address: string): Part | undefined {
  const found = parts.filter((part) => addressesOf(part).includes(address));
  return found.find((part) => part.kind !== 'arrow' || part.edge.item) ?? found[0];
}

export function nodeKey({ node, item, opens }: DiagramNode): string {
  return item?.address ?? (opens?.id === undefined ? `node:${node}` : `${opens.view}:${opens.id}`);
}

export function edgeKey({ item, between, mechanism }: DiagramEdge): string {
  return item?.address ?? `${between}: ${mechanism.id}`;
}
