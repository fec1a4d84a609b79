import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { methods } from '../../../server/src/protocol/messages.js';
import type { PackSubjects } from '../../../server/src/protocol/pack.js';
import type { App } from '../app.js';
import type { PackSubject } from './pack-subject.js';

type Row = QuickPickItem & { readonly subject?: PackSubject };

/** What a person chooses of all projects; undefined where there is nothing or nobody chooses. */
export async function chooseSubject({ server, projects }: App, title: string): Promise<PackSubject | undefined> {
  const several = projects.all.length > 1;
  const found = await Promise.all(
    projects.all.map(async ({ uri, name }) => rowsOf(uri, several ? name : '', (await server.request(methods.packSubjects, { uri })) ?? undefined)),
  );
  const rows = [
    ...under(
      l10n.t('Filings'),
      found.flatMap(({ filings }) => filings),
    ),
    ...under(
      l10n.t('Flows without a filing'),
      found.flatMap(({ exporters }) => exporters),
    ),
  ];
  if (rows.length === 0) {
    void window.showInformationMessage(l10n.t('There is no filing and no flow yet.'));
    return undefined;
  }
  return (await window.showQuickPick(rows, { title, placeHolder: l10n.t('What the pack is for'), matchOnDescription: true }))?.subject;
}

function rowsOf(
  uri: string,
  project: string,
  subjects: PackSubjects = { filings: [], exporters: [] },
): Readonly<Record<'filings' | 'exporters', readonly Row[]>> {
  const described = (...words: readonly (string | undefined)[]) => words.filter(Boolean).join(' · ');
  return {
    filings: subjects.filings.map(({ name, address, mechanism }) => ({
      label: name,
      description: described(project, mechanism?.name),
      subject: { uri, address },
    })),
    exporters: subjects.exporters.map(({ name, address, flows }) => ({
      label: name,
      description: described(project, flows === 1 ? l10n.t('1 flow') : l10n.t('{0} flows', flows)),
      subject: { uri, address },
    })),
  };
}

function under(label: string, rows: readonly Row[]): readonly Row[] {
  return rows.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...rows];
}
