import type { Analysis } from '../../engine/index.js';
import type { Place } from '../../engine/model/definition.js';

/** A place as people look it up; the line counts from 1 and is undefined in files that are no part of the model, such as the settings. */
export interface FoundPlace {
  readonly file: string;
  readonly line: number | undefined;
}

/** Finds the lines of places. Each file is looked up once. */
export function placeFinder({ model }: Analysis): (place: Place) => FoundPlace {
  const files = new Map(model.files.map((file) => [file.path, file]));
  return ({ file, span }) => {
    const source = files.get(file);
    return { file, line: source && source.lineAt(span.start) + 1 };
  };
}

/** `flows.dataflow.yaml:12`. */
export function placeText({ file, line }: FoundPlace): string {
  return line === undefined ? file : `${file}:${line}`;
}
