// What a pack holds and what is still to be done: the first pages of its HTML, and index.md.
import { numbered } from '../content/numbering.js';
import type { PackSource } from '../content/source.js';
import type { Block } from '../paper/paper.js';
import { blankSection } from './blank-section.js';
import { deadlineSection } from './deadline-section.js';
import { documentSection } from './document-section.js';
import { figureSection } from './figure-section.js';
import { findingSection } from './finding-section.js';
import type { Made } from './made.js';
import { glyphSection, nameSection } from './name-section.js';
import { provisionSection } from './provision-section.js';
import { sourceSection } from './source-section.js';

/**
 * The index of a pack in the language of the source: from what it was made, its papers with the documents that the filing asks for, the
 * figures, the blanks, the findings, the deadlines, the provisions that are not verified, and names and characters to look at.
 */
export function indexBlocks(made: Made, source: PackSource): readonly Block[] {
  const sections = [
    sourceSection(source),
    documentSection(made, source),
    figureSection(made, source),
    blankSection(made, source),
    findingSection(source),
    deadlineSection(source),
    provisionSection(made, source),
    nameSection(source),
    glyphSection(made, source),
  ];
  return sections.flatMap(({ title, blocks }, index) => [numbered([index + 1], [title[source.language]], source.language), ...blocks]);
}
