// Documents on the disk that a project names.
import type { Definition } from '../model/definition.js';
import type { Model } from '../model/model.js';

export interface NamedFile {
  readonly by: Definition;
  /** Where in the definition it is named. */
  readonly path: readonly string[];
  /** As it is written. */
  readonly file: string;
  /** From the root of the project. */
  readonly fromRoot: string;
}

/** Files of agreements and filings; addresses on a server and documents that are yet to be begun are left out. */
export function namedFiles({ tables }: Model): readonly NamedFile[] {
  const agreements = tables.agreement.list.flatMap((by) => named(by, ['file'], by.value.file));
  const documents = tables.filing.list.flatMap((by) =>
    Object.entries(by.value.documents ?? {}).flatMap(([id, document]) => {
      if (typeof document === 'string') return named(by, ['documents', id], document);
      return document.status === 'missing' ? [] : named(by, ['documents', id, 'file'], document.file);
    }),
  );
  return [...agreements, ...documents];
}

function named(by: Definition, path: readonly string[], file: string | undefined): readonly NamedFile[] {
  const none = file === undefined || file.trim() === '' || /^[a-z][a-z\d+.-]+:/i.test(file);
  return none ? [] : [{ by, path, file, fromRoot: fromRoot(by.file, file) }];
}

/** A path that is written from the folder of the file that names it. Either slash parts folders. */
function fromRoot(from: string, file: string): string {
  const path = file.replaceAll('\\', '/');
  if (/^(?:\/|[a-z]:)/i.test(path)) return path;
  const steps: string[] = [];
  for (const step of [...from.split('/').slice(0, -1), ...path.split('/')]) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
