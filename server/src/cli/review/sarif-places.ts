import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, PhysicalLocation, Region } from 'sarif';
import type { Place } from '../../engine/model/definition.js';
import type { AnalysedProject } from '../analyse-projects.js';
import { encodedPath } from './encoded-path.js';
import { type Where, whereIs } from './review.js';

/** The name under which paths of the repository are told; readers know it as the root of a checkout. */
export const sourceRoot = '%SRCROOT%';

/** A place of a project in a log. */
export function physicalLocation(place: Place, one: AnalysedProject, base: string): PhysicalLocation {
  const where = whereIs(place, one, base);
  return { artifactLocation: artifactLocation(where.file, base), region: regionOf(where) };
}

/** A file of the repository; one outside goes by its whole address. */
export function artifactLocation(file: string, base: string): ArtifactLocation {
  if (file.startsWith('../') || /^[a-z]:\//i.test(file)) return { uri: pathToFileURL(resolve(base, file)).href };
  return { uri: encodedPath(file), uriBaseId: sourceRoot };
}

/** The region of a place, with the end behind its last character. */
export function regionOf({ start, end }: Where): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
