// Rows of the Test Explorer: one per file, and below it one per expectation.
import { type TestController, type TestItem, type TestItemCollection, type TestRunRequest, Uri, workspace } from 'vscode';
import type { ExpectationItem } from '../../../server/src/protocol/expectations.js';
import { rangeOf } from '../range-of.js';

/** Id of the row of an expectation. */
export function rowId({ uri, id }: ExpectationItem): string {
  return `${uri}#${id}`;
}

/** Makes the rows those of these expectations; a row that stays keeps its results. */
export function arrange(controller: TestController, items: readonly ExpectationItem[]): void {
  const files = new Map<string, ExpectationItem[]>();
  for (const item of items) files.set(item.uri, [...(files.get(item.uri) ?? []), item]);
  const rows = [...files].map(([uri, expectations]) => {
    const address = Uri.parse(uri);
    const file = controller.items.get(uri) ?? controller.createTestItem(uri, workspace.asRelativePath(address), address);
    file.children.replace(expectations.map((item, index) => expectationRow(controller, file, item, index)));
    return file;
  });
  controller.items.replace(rows);
}

function expectationRow(controller: TestController, file: TestItem, item: ExpectationItem, index: number): TestItem {
  const row = file.children.get(rowId(item)) ?? controller.createTestItem(rowId(item), item.label, Uri.parse(item.uri));
  row.label = item.label;
  row.description = item.detail;
  row.sortText = String(index).padStart(6, '0');
  if (item.spot) row.range = rangeOf(item.spot.range);
  return row;
}

/** The expectations that a run is asked for: all, or those named, a file standing for its own. */
export function askedFor(controller: TestController, { include, exclude }: TestRunRequest): readonly TestItem[] {
  const left = new Set((exclude ?? []).flatMap(leaves));
  return (include ?? listed(controller.items)).flatMap(leaves).filter((item) => !left.has(item));
}

function leaves(item: TestItem): readonly TestItem[] {
  return item.children.size === 0 ? [item] : listed(item.children);
}

function listed(collection: TestItemCollection): readonly TestItem[] {
  return [...collection].map(([, item]) => item);
}
