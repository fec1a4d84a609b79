// How many findings a row has, as the editor shows such numbers everywhere: behind the name, in the colour of problems.
import { type Disposable, FileDecoration, l10n, ThemeColor, Uri, window } from 'vscode';

const scheme = 'dataflow-row';

/** Address of a row with findings; undefined for one without. */
export function findingsUri(id: string, errors: number, warnings: number): Uri | undefined {
  return errors + warnings === 0 ? undefined : Uri.from({ scheme, path: `/${id}`, query: `${errors},${warnings}` });
}

/** Draws the numbers. */
export function findingsBadge(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration(uri) {
      if (uri.scheme !== scheme) return undefined;
      const [errors = 0, warnings = 0] = uri.query.split(',').map(Number);
      const number = errors + warnings;
      const colour = new ThemeColor(errors > 0 ? 'list.errorForeground' : 'list.warningForeground');
      return new FileDecoration(number > 9 ? '9+' : String(number), number === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', number), colour);
    },
  });
}
