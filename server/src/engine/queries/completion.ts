import { sections } from '../generated/format-tables.js';
import { catalogues, regimes } from '../index.js';
import type { Day } from '../law/regimes.js';
import { kindOf } from '../model/definition.js';
import { type Cursor, cursorAt } from './cursor.js';
import { describeKey } from './key-info.js';
import { type Completion, offersOf, type Suggestion, shownAtOnce } from './offer.js';
import { definitionSuggestion, sectionSuggestions } from './offer-definitions.js';
import { keySuggestions } from './offer-keys.js';
import { valueSuggestions } from './offer-values.js';
import type { FileView, ProjectView } from './project-view.js';
import { type Situation, writtenIn } from './situation.js';
import { lineAround } from './sketch.js';
import { sketchOf } from './sketch-block.js';
import { indented } from './snippet.js';
import { spotAt } from './spot-at.js';

/** What may be written at an offset of a file. */
export function complete(project: ProjectView, file: FileView, offset: number): Completion {
  const cursor = cursorAt(file, offset);
  const owner = cursor.section === '' ? 'file' : kindOf(cursor.section);
  const info = owner && describeKey(owner, cursor.path);
  const line = file.lineSpan(file.lineAt(offset));
  if (!owner || !info) return none(cursor);
  const typed = file.read({ start: cursor.span.start, end: offset });
  let written: Situation['written'] | undefined;
  const situation: Situation = {
    ...{ owner, cursor, info, typed, catalogues: project.catalogues, regimes: project.regimes, today: project.asOf, project, file },
    written: (path) => {
      written ??= writtenIn(cursor.entry ? file.read(cursor.entry) : '');
      return written(path);
    },
  };
  return finished(suggestions(situation, cursor.section), cursor, file.read({ start: line.start, end: Math.max(line.start, cursor.span.start) }));
}

/** What may be written at an offset of `dataflow.config.yaml`. */
export function completeConfig(text: string, offset: number, today?: Day): Completion {
  const spot = spotAt(text, sketchOf(text), offset);
  const cursor: Cursor = { ...spot, section: '', id: undefined, entry: undefined };
  const info = describeKey('config', cursor.path);
  if (!info) return none(cursor);
  const typed = text.slice(cursor.span.start, offset);
  const situation: Situation = {
    owner: 'config',
    cursor,
    info,
    typed,
    catalogues,
    regimes,
    today,
    project: undefined,
    file: undefined,
    written: () => undefined,
  };
  return finished(suggestions(situation, ''), cursor, text.slice(lineAround(text, offset).start, cursor.span.start));
}

function suggestions(found: Situation, section: string): readonly Suggestion[] {
  // Inside quotes a colon would be part of the key.
  const cursor = { ...found.cursor, colon: found.cursor.colon || found.cursor.quote !== '' };
  const situation = { ...found, cursor };
  const made = sections.find((one) => one.section === section);
  switch (cursor.at) {
    case 'none':
      return [];
    case 'section':
      return sectionSuggestions(situation);
    case 'id':
      return made && !cursor.colon && cursor.style === 'block' ? [definitionSuggestion(situation, made)] : [];
    case 'key':
      return [...keySuggestions(situation), ...(cursor.ownLine ? belowKey(situation) : [])];
    case 'value':
      return valueSuggestions(situation);
    case 'item':
      return [
        ...valueSuggestions(situation),
        ...keySuggestions(situation),
        ...(made && cursor.path.length === 0 ? [definitionSuggestion(situation, made)] : []),
      ];
  }
}

/** On a line of its own below a key: items of a list, which need a dash, or a single value. */
function belowKey(situation: Situation): readonly Suggestion[] {
  const { info } = situation;
  if (!info.item) return valueSuggestions(situation);
  const inside: Situation = { ...situation, info: info.item, cursor: { ...situation.cursor, present: [] } };
  return [...valueSuggestions(inside), ...keySuggestions(inside)].map((one) => ({ ...one, parts: ['- ', ...indented(one.parts, 2)] }));
}

/** `before` is what stands on the line before the word. */
function finished(list: readonly Suggestion[], { at, span, indent, glued, dash, style }: Cursor, before: string): Completion {
  const column = before.replace(/^\uFEFF/, '').length;
  const missing = at === 'id' && before.trim() === '' ? ' '.repeat(Math.max(0, indent - column)) : '';
  const lead = `${missing}${glued ? ' ' : ''}${dash || style === 'flow' ? '' : '- '}`;
  const margin = /^\s*/.exec(before.replace('\uFEFF', ''))?.[0] ?? '';
  const offers = offersOf(list, lead, Math.max(0, column + lead.length - margin.length));
  return { span, offers, margin, more: list.length > shownAtOnce };
}

function none({ span }: Cursor): Completion {
  return { span, offers: [], margin: '', more: false };
}
