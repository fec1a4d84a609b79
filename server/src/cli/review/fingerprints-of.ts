import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Finding } from '../../engine/finding.js';
import { sections } from '../../engine/generated/format-tables.js';
import { addressOf, type Definition, DefinitionPlace, definitionOf, type Place } from '../../engine/model/definition.js';

/** A project among those of a repository. */
export interface ProjectInRepository {
  /** Tells projects apart that have definitions of the same name. */
  readonly name: string;
  /** Its folder from the root of the repository, with `/`. */
  readonly folder: string;
}

/**
 * Names that findings keep from one run to the next, one for each finding. They are made of the rule, the definition and the path inside
 * it, and the words without their numbers; never of lines. So a finding keeps its name where text above it moves, where its file is renamed or
 * its definition goes to another file, and where a figure grows. What stands in no definition goes by its file.
 *
 * The part before the first `-` stands for rule and place alone: two names that share it tell of one thing in other words. Findings that are
 * alike in everything are numbered in source order.
 *
 * @param project which project of its repository it is
 */
export function fingerprintsOf(findings: readonly Finding[], project: ProjectInRepository): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const name = `${digest([project.name, finding.rule, ...subject(finding.place, project)], 16)}-${digest([wordsOf(finding.message.en)], 8)}`;
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      return [finding, times === 1 ? name : `${name}-${times}`];
    }),
  );
}

const lists: ReadonlySet<string> = new Set(sections.filter(({ list }) => list).map(({ section }) => section));

function subject(place: Place, { folder }: ProjectInRepository): readonly string[] {
  const definition = definitionOf(place);
  if (!definition) return ['file', posix.join(folder, place.file)];
  // A stretch of text is told by its offsets, which change with what stands before it.
  return [nameOf(definition), place instanceof DefinitionPlace ? place.key : ''];
}

/** In a list the number of an entry says nothing: it changes when another is written above. */
function nameOf(definition: Definition): string {
  return lists.has(definition.section) ? definition.section : addressOf(definition);
}

/** Numbers, and the plural that goes with them, are blanked; what stands in backticks is a name. */
function wordsOf(message: string): string {
  return message
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\d[\d,.]*/g, '#').replace(/(# \p{L}+?)s\b/gu, '$1')))
    .join('');
}

function digest(parts: readonly string[], length: number): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, length);
}
