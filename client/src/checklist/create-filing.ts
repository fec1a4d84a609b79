import { l10n, window } from 'vscode';
import { methods } from '../../../server/src/protocol/messages.js';
import type { App } from '../app.js';
import { openSpot } from '../open-spot.js';
import { makeChange } from './make-change.js';

/** Declares a filing for flows that have none: those that a person chooses. */
export async function createFiling({ server, projects }: App): Promise<void> {
  const project = projects.current;
  const checklist = project && (await server.request(methods.checklist, { uri: project.uri, brief: true }));
  if (!project || !checklist) return;
  if (checklist.wanting.length === 0) {
    void window.showInformationMessage(l10n.t('No flow needs a filing that it does not have.'));
    return;
  }
  const choices = checklist.wanting.map(({ address, id, name, outcome }) => ({
    label: id,
    description: name === id ? '' : name,
    detail: outcome?.name ?? '',
    picked: true,
    address,
  }));
  const chosen = await window.showQuickPick(choices, { canPickMany: true, placeHolder: l10n.t('Flows that the filing is for') });
  if (!chosen || chosen.length === 0) return;
  const flows = chosen.map(({ address }) => address);
  const { answer, refused } = await makeChange(() => server.request(methods.createFiling, { uri: project.uri, flows }));
  if (refused !== null) void window.showInformationMessage(refused);
  else if (answer?.spot) await openSpot({ viewColumn: undefined }, answer.spot, true);
}
