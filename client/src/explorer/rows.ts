// How a row of the tree looks.
import { env, l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { SectionName } from '../../../server/src/protocol/projects.js';
import { findingsUri } from './findings-badge.js';
import { type DefinitionNode, type Node, nodeId, type SectionNode } from './nodes.js';

/** The row of a node. */
export function rowOf(node: Node): TreeItem {
  const row = drawn(node);
  row.id = nodeId(node);
  return row;
}

function drawn(node: Node): TreeItem {
  switch (node.kind) {
    case 'project': {
      const { name, regime, asOf } = node.project;
      const row = new TreeItem(name, TreeItemCollapsibleState.Expanded);
      row.iconPath = new ThemeIcon('root-folder');
      row.description = asOf;
      row.tooltip = l10n.t('{0}, on {1}', regime.name, asOf);
      row.contextValue = 'project';
      return row;
    }
    case 'section':
      return sectionRow(node);
    case 'definition':
      return definitionRow(node);
    case 'more': {
      const row = new TreeItem(l10n.t('{0} more …', count(node.left)));
      row.iconPath = new ThemeIcon('ellipsis');
      row.command = { command: 'dataflow.explorer.showMore', title: l10n.t('Show more'), arguments: [node] };
      return row;
    }
  }
}

/** A number as people write it. */
function count(number: number): string {
  return new Intl.NumberFormat(env.language).format(number);
}

function sectionRow({ section, name, definitions }: SectionNode): TreeItem {
  const row = new TreeItem(name, definitions > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
  row.iconPath = new ThemeIcon(icons[section]);
  row.description = count(definitions);
  row.contextValue = 'section';
  row.accessibilityInformation = { label: `${name}: ${definitions}` };
  return row;
}

function definitionRow(node: DefinitionNode): TreeItem {
  const { section, definition } = node;
  const { item, outcome, detail, errors, warnings } = definition;
  const row = new TreeItem(item.id);
  row.iconPath = new ThemeIcon(icons[section], outcome ? new ThemeColor(colours[outcome.id] ?? 'descriptionForeground') : undefined);
  row.description = [outcome?.mark, detail || (item.name === item.id ? '' : item.name)].filter(Boolean).join('  ');
  row.tooltip = tooltip(node);
  const findings = findingsUri(nodeId(node), errors, warnings);
  if (findings) row.resourceUri = findings;
  row.contextValue = ['definition', section, ...(drawable.has(section) ? ['drawable'] : []), ...(explainable.has(section) ? ['explainable'] : [])].join(' ');
  if (item.spot) {
    const { uri, range } = item.spot;
    row.command = { command: 'dataflow.goToDefinition', title: l10n.t('Go to definition'), arguments: [Uri.parse(uri).toString(), range] };
  }
  row.accessibilityInformation = { label: [item.id, item.name, outcome?.name, detail, ...counts(errors, warnings)].filter(Boolean).join(', ') };
  return row;
}

function tooltip({ definition: { item, outcome, detail, errors, warnings } }: DefinitionNode): MarkdownString {
  const lines = [
    item.name === item.id ? item.id : `${item.id} · ${item.name}`,
    detail,
    outcome && `${outcome.mark} · ${outcome.name}`,
    counts(errors, warnings).join(' · '),
  ];
  const page = new MarkdownString();
  for (const line of lines) if (line) page.appendText(line).appendMarkdown('  \n');
  return page;
}

function counts(errors: number, warnings: number): readonly string[] {
  return [
    ...(errors > 0 ? [errors === 1 ? l10n.t('1 error') : l10n.t('{0} errors', errors)] : []),
    ...(warnings > 0 ? [warnings === 1 ? l10n.t('1 warning') : l10n.t('{0} warnings', warnings)] : []),
  ];
}

const icons: Readonly<Record<SectionName, string>> = {
  exporters: 'organization',
  systems: 'server',
  categories: 'tag',
  recipients: 'globe',
  agreements: 'law',
  flows: 'arrow-right',
  filings: 'checklist',
};

// The orange of charts is meant for the background of a match, and too dark for a thin line.
const colours: Readonly<Record<string, string>> = {
  'security-assessment': 'charts.red',
  'standard-contract-or-certification': 'symbolIcon.classForeground',
  'standard-contract': 'symbolIcon.classForeground',
  certification: 'symbolIcon.classForeground',
  undetermined: 'charts.yellow',
  exempt: 'charts.green',
};

const drawable: ReadonlySet<SectionName> = new Set<SectionName>(['exporters', 'systems', 'recipients', 'flows', 'filings']);
const explainable: ReadonlySet<SectionName> = new Set<SectionName>(['exporters', 'agreements', 'flows']);
