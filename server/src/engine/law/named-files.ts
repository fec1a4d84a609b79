// Documents on the disk that a definition names.
import { type Definition, isKind } from '../model/definition.js';

export interface NamedFile {
  /** Where in the definition it is named. */
  readonly path: readonly string[];
  /** As it is written. */
  readonly file: string;
  /** From the root of the project. */
  readonly fromRoot: string;
}

/** Files of an agreement or a filing; addresses on a server, on a shared folder of another machine too, and documents that are yet to be begun are left out. */
export function namedFiles(definition: Definition): readonly NamedFile[] {
  if (isKind(definition, 'agreement')) return named(definition, ['file'], definition.value.file);
  if (!isKind(definition, 'filing')) return [];
  return Object.entries(definition.value.documents ?? {}).flatMap(([id, document]) => {
    if (typeof document === 'string') return named(definition, ['documents', id], document);
    return document.status === 'missing' ? [] : named(definition, ['documents', id, 'file'], document.file);
  });
}

function named(by: Definition, path: readonly string[], file: string | undefined): readonly NamedFile[] {
  const none = file === undefined || file.trim() === '' || /^(?:[a-z][a-z\d+.-]+:|[\\/]{2})/i.test(file);
  return none ? [] : [{ path, file, fromRoot: fromRoot(by.file, file) }];
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
