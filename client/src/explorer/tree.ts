// What the tree asks the server for, no more than is open.
import { type Event, EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import { methods } from '../../../server/src/protocol/messages.js';
import type { InventoryItem } from '../../../server/src/protocol/projects.js';
import type { App } from '../app.js';
import { definitionNodes, type MoreNode, type Node, nodeId, type SectionNode } from './nodes.js';
import { rowOf } from './rows.js';

// So many definitions of a section are shown at first, and added each time.
const pageSize = 500;

export class Tree implements TreeDataProvider<Node> {
  private readonly changes = new EventEmitter<Node | undefined>();
  /** How many of a section are shown, where it is more than one page. */
  private readonly shown = new Map<string, number>();
  private readonly parents = new Map<string, Node>();
  private readonly known = new Map<string, Node>();

  constructor(private readonly app: App) {}

  get onDidChangeTreeData(): Event<Node | undefined> {
    return this.changes.event;
  }

  /** Asks again for what is open. */
  refresh(): void {
    this.changes.fire(undefined);
  }

  /** Adds a page to the section of a row. */
  showMore(node: MoreNode): void {
    const section = this.getParent(node);
    if (!section) return;
    this.shown.set(nodeId(section), (this.shown.get(nodeId(section)) ?? pageSize) + pageSize);
    this.changes.fire(section);
  }

  /** The row of an id, where it was shown once. */
  find(id: string): Node | undefined {
    return this.known.get(id);
  }

  getTreeItem(node: Node): TreeItem {
    return rowOf(node);
  }

  getParent(node: Node): Node | undefined {
    return this.parents.get(nodeId(node));
  }

  async getChildren(node?: Node): Promise<Node[]> {
    const children = await this.childrenOf(node);
    for (const child of children) {
      this.known.set(nodeId(child), child);
      if (node) this.parents.set(nodeId(child), node);
    }
    return [...children];
  }

  private async childrenOf(node: Node | undefined): Promise<readonly Node[]> {
    const { all } = this.app.projects;
    switch (node?.kind) {
      case undefined: {
        const [only, another] = all;
        if (another) return all.map((project) => ({ kind: 'project', project }));
        return only ? this.sections(only.uri) : [];
      }
      case 'project':
        return this.sections(node.project.uri);
      case 'section':
        return this.definitions(node);
      case 'definition':
      case 'more':
        return [];
    }
  }

  private async sections(uri: string): Promise<readonly SectionNode[]> {
    const inventory = await this.app.server.request(methods.inventory, { uri });
    return (inventory?.sections ?? []).map(({ section, name, definitions }) => ({ kind: 'section', uri, section, name, definitions }));
  }

  private async definitions(node: SectionNode): Promise<readonly Node[]> {
    const { uri, section } = node;
    const wanted = this.shown.get(nodeId(node)) ?? pageSize;
    const found: InventoryItem[] = [];
    let { definitions } = node;
    // The server gives no more than a page at once.
    while (found.length < wanted) {
      const inventory = await this.app.server.request(methods.inventory, { uri, section, from: found.length, count: pageSize });
      if (!inventory) return [];
      found.push(...inventory.definitions);
      definitions = inventory.sections.find((one) => one.section === section)?.definitions ?? definitions;
      if (inventory.definitions.length < pageSize) break;
    }
    return definitionNodes({ ...node, definitions }, found);
  }
}
