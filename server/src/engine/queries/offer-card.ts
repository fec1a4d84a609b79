import { sections } from '../generated/format-tables.js';
import { kindOf } from '../model/definition.js';
import type { Card } from './hover-card.js';
import { catalogueHover } from './hover-catalogue.js';
import { dateHover } from './hover-date.js';
import { meantHover } from './hover-definition.js';
import { keyHover, wordHover } from './hover-key.js';
import { cityHover } from './hover-place.js';
import { ruleHover } from './hover-rule.js';
import { termHover } from './hover-term.js';
import type { Speech, Voice } from './hover-voice.js';
import type { KeyOwner } from './key-info.js';
import type { About } from './offer.js';

/** What is told about an offer when somebody looks at it; in the settings, without a project, what needs none. */
export function offerCard(voice: Voice | Speech, [topic, name = '', ...names]: About): Card {
  const last = names.at(-1) ?? '';
  const owner = ownerOf(name);
  switch (topic) {
    case 'section':
      return keyHover(voice, 'file', [name]);
    case 'key':
      return owner ? keyHover(voice, owner, names) : [];
    case 'word':
      return owner ? wordHover(voice, owner, names.slice(0, -1), last) : [];
    case 'rule':
      return ruleHover(voice, name);
    default:
      return 'project' in voice ? projectCard(voice, topic, [name, ...names]) : [];
  }
}

function projectCard(voice: Voice, topic: string | undefined, [name = '', id = '']: readonly string[]): Card {
  const { tables } = voice.project.model;
  const kind = kindOf(name);
  const definition = kind && tables[kind].get(id);
  switch (topic) {
    case 'definition':
      return definition ? meantHover(voice, definition) : [];
    case 'name':
      return catalogueHover(voice, name, id);
    case 'term':
      return termHover(voice, name, tables.agreement.get(id));
    case 'city':
      return cityHover(voice, name);
    case 'date':
      return dateHover(voice, name);
    default:
      return [];
  }
}

function ownerOf(name: string): KeyOwner | undefined {
  return name === 'file' || name === 'config' ? name : sections.find(({ kind }) => kind === name)?.kind;
}
