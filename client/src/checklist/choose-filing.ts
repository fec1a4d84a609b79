import { l10n, window } from 'vscode';
import type { FilingAddress } from '../../../server/src/protocol/checklist-panel.js';
import { methods } from '../../../server/src/protocol/messages.js';
import type { App } from '../app.js';

/** A filing that a person chooses, of all projects; undefined where there is none or nobody chooses. */
export async function chooseFiling({ server, projects }: App): Promise<FilingAddress | undefined> {
  const several = projects.all.length > 1;
  const choices = await Promise.all(
    projects.all.map(async ({ uri, name }) => {
      const checklist = await server.request(methods.checklist, { uri, brief: true });
      return (checklist?.filings ?? []).map(({ item, mechanism, standing, progress }) => ({
        label: item.name,
        description: [...(several ? [name] : []), ...(mechanism ? [mechanism.name] : [])].join(' · '),
        detail: [standing, progress.text].join(' · '),
        filing: { uri, address: item.address },
      }));
    }),
  );
  const found = choices.flat();
  if (found.length === 0) {
    void window.showInformationMessage(l10n.t('There is no filing yet.'));
    return undefined;
  }
  const chosen = await window.showQuickPick(found, { placeHolder: l10n.t('Filing'), matchOnDescription: true });
  return chosen?.filing;
}
