import { type Definition, isKind } from '../model/definition.js';
import { displayName } from './definition-detail.js';
import { type Card, type Line, lineBlock, listBlock } from './hover-card.js';
import { exporterHover, outcomeLine } from './hover-exporter.js';
import { factsOf } from './hover-facts.js';
import { flowHover, verdictLine } from './hover-flow.js';
import { dash, linkLine, say, type Voice } from './hover-voice.js';
import { describeKey } from './key-info.js';

/** A definition where it stands: of a flow its verdict, of an exporter its totals, of any other its key facts. */
export function definitionHover(voice: Voice, definition: Definition): Card {
  if (isKind(definition, 'flow')) return flowHover(voice, definition);
  return isKind(definition, 'exporter') ? exporterHover(voice, definition) : meantHover(voice, definition);
}

/** A definition where its id is given somewhere else: name and key facts. */
export function meantHover(voice: Voice, definition: Definition): Card {
  const description = describeKey(definition.kind, [])?.description;
  return [
    ...lineBlock([...title(voice, definition), ...(description ? [dash(voice), ...say(voice, description)] : [])]),
    ...listBlock([...outcomeOf(voice, definition), ...factsOf(voice, definition)]),
    ...lineBlock(linkLine(voice, definition)),
  ];
}

function title({ language }: Voice, definition: Definition): Line {
  const name = isKind(definition, 'agreement', 'filing') ? undefined : displayName(definition)?.[language];
  return name === undefined || name === definition.id ? [{ code: definition.id }] : [{ code: definition.id }, ` · ${name}`];
}

/** What a flow, or all flows of an exporter, need. */
function outcomeOf(voice: Voice, definition: Definition): readonly Line[] {
  if (isKind(definition, 'exporter')) return [outcomeLine(voice, definition)];
  const verdict = isKind(definition, 'flow') ? voice.project.judgement.of(definition) : undefined;
  return verdict ? [verdictLine(voice, verdict)] : [];
}
