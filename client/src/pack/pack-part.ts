// Submission packs: the commands that prepare them.
import { commands, Disposable, l10n, Uri, window } from 'vscode';
import type { App, Part } from '../app.js';
import type { PackChoices } from './ask-pack.js';
import { chooseSubject } from './choose-subject.js';
import { packSubject } from './pack-subject.js';
import { preparePack } from './prepare-pack.js';

export const packPart: Part = (app) => {
  const underWay = new Set<string>();
  const prepare = (figuresOnly: boolean, given: readonly unknown[]) => oneAtATime(app, underWay, figuresOnly, given);
  return Disposable.from(
    commands.registerCommand('dataflow.pack', (...given: unknown[]) => prepare(false, given)),
    commands.registerCommand('dataflow.appendix', (...given: unknown[]) => prepare(true, given)),
  );
};

/** Of one subject one pack is made at a time. */
async function oneAtATime(app: App, underWay: Set<string>, figuresOnly: boolean, given: readonly unknown[]): Promise<void> {
  const title = figuresOnly ? l10n.t('Diagram appendix') : l10n.t('Submission pack');
  const subject = packSubject(given) ?? (await chooseSubject(app, title));
  if (!subject) return;
  const key = JSON.stringify([app.projects.of(subject.uri)?.uri, subject.address]);
  if (underWay.has(key)) return void window.showInformationMessage(l10n.t('A pack of {0} is being prepared already.', subject.address));
  underWay.add(key);
  try {
    await preparePack(app, { subject, figuresOnly, title, given: decided(given[0]) });
  } finally {
    underWay.delete(key);
  }
}

/** What a caller such as a key binding has decided, so that nobody is asked. */
function decided(given: unknown): Partial<PackChoices> {
  if (typeof given !== 'object' || given === null) return {};
  const folder = 'folder' in given ? addressed(given.folder) : undefined;
  const copies: unknown = 'readingCopies' in given ? given.readingCopies : undefined;
  return { ...(folder && { folder }), ...(Array.isArray(copies) && { readingCopies: copies.includes('en') ? ['en'] : [] }) };
}

function addressed(folder: unknown): Uri | undefined {
  if (folder instanceof Uri) return folder;
  return typeof folder === 'string' ? Uri.parse(folder) : undefined;
}
