import { countFindings } from '../finding.js';
import type { Analysis } from '../index.js';
import { definitionOf } from '../model/definition.js';
import type { ProjectView } from './project-view.js';

/** A view of a project that was analysed as a whole. */
export function viewOf(analysis: Analysis): ProjectView {
  const { files, all } = analysis.model;
  const file = (path: string) => files.find((one) => one.path === path);
  const findingsOf = (path: string) => analysis.findings.filter(({ place }) => place.file === path);
  return {
    ...analysis,
    files,
    file,
    definitionAt: (path, offset) => {
      const entry = file(path)?.entryAt(offset);
      return entry && all.find((definition) => definition.entry === entry);
    },
    findingCounts: countFindings(analysis.findings),
    findingCountsIn: (definition) => countFindings(analysis.findingsIn(definition)),
    findingsOf,
    findingsOutside: (path) => findingsOf(path).filter(({ place }) => definitionOf(place) === undefined),
  };
}
