// The rows of the tree, as values: what stands in it, not how it looks.
import type { InventoryItem, ProjectSummary, SectionName } from '../../../server/src/protocol/projects.js';

export type Node = ProjectNode | SectionNode | DefinitionNode | MoreNode;

export interface ProjectNode {
  readonly kind: 'project';
  readonly project: ProjectSummary;
}

export interface SectionNode {
  readonly kind: 'section';
  /** Address of the project. */
  readonly uri: string;
  readonly section: SectionName;
  readonly name: string;
  readonly definitions: number;
}

/** Commands of the context menu are given one of these: `uri` stands for the project, `address` for the definition. */
export interface DefinitionNode {
  readonly kind: 'definition';
  readonly uri: string;
  readonly section: SectionName;
  readonly address: string;
  /** Place among definitions of the same address, from 0: a mistake may define one twice. */
  readonly copy: number;
  readonly definition: InventoryItem;
}

/** The way to those that are not shown yet. */
export interface MoreNode {
  readonly kind: 'more';
  readonly uri: string;
  readonly section: SectionName;
  readonly left: number;
}

/** Stays the same while the row means the same, so that the editor keeps what is open and selected. */
export function nodeId(node: Node): string {
  switch (node.kind) {
    case 'project':
      return node.project.uri;
    case 'section':
      return `${node.uri}#${node.section}`;
    case 'definition':
      return `${node.uri}#${node.address}#${node.copy}`;
    case 'more':
      return `${node.uri}#${node.section}#more`;
  }
}

/** Rows for the definitions of a section, with one for what is left. */
export function definitionNodes({ uri, section, definitions: total }: SectionNode, definitions: readonly InventoryItem[]): readonly Node[] {
  const copies = new Map<string, number>();
  const rows = definitions.map((definition): Node => {
    const { address } = definition.item;
    const copy = copies.get(address) ?? 0;
    copies.set(address, copy + 1);
    return { kind: 'definition', uri, section, address, copy, definition };
  });
  const left = total - definitions.length;
  return left > 0 ? [...rows, { kind: 'more', uri, section, left }] : rows;
}
