import { type Definition, isKind, kindOf } from '../model/definition.js';
import type { Span } from '../syntax/span.js';
import type { Language } from '../text.js';
import { type PathAt, pathAt } from './cursor.js';
import { type Card, cardMarkdown, cardPlain, lineBlock } from './hover-card.js';
import { definitionHover } from './hover-definition.js';
import { documentHover } from './hover-document.js';
import { verdictLine } from './hover-flow.js';
import { keyHover } from './hover-key.js';
import { termHover } from './hover-term.js';
import { valueHover } from './hover-value.js';
import type { HoverLinks, Voice } from './hover-voice.js';
import { describeKey, type KeyOwner } from './key-info.js';
import type { FileView, ProjectView } from './project-view.js';

/** What is shown where the pointer rests. */
export interface Hover {
  readonly markdown: string;
  /** The same for whoever shows no Markdown. */
  readonly plain: string;
  readonly span: Span;
}

/** Where the pointer rests. */
export interface Pointer {
  readonly project: ProjectView;
  readonly file: FileView;
  readonly offset: number;
}

/** What there is to say of the word at an offset; undefined where there is nothing. Findings there are left to the editor. */
export function hover({ project, file, offset }: Pointer, language: Language, links: HoverLinks = {}): Hover | undefined {
  const at = pathAt(file, offset);
  const card = at ? cardAt({ project, language, links }, file, at) : [];
  return at && card.length > 0 ? { markdown: cardMarkdown(card), plain: cardPlain(card), span: at.span } : undefined;
}

function cardAt(voice: Voice, file: FileView, at: PathAt): Card {
  const { section, id, path, part, word, span } = at;
  if (section === '' || id === undefined) return keyHover(voice, 'file', section === '' ? path : [section]);
  const kind = kindOf(section);
  if (!kind) return [];
  const definition = voice.project.definitionAt(file.path, span.start);
  if (path.length === 0) return definition && part === 'key' ? definitionHover(voice, definition) : [];
  return part === 'key' ? keyCard(voice, kind, definition, path) : valueHover(voice, { kind, definition, path, word });
}

function keyCard(voice: Voice, kind: KeyOwner, definition: Definition | undefined, path: readonly string[]): Card {
  const [key, name, ...inner] = path;
  const named = name !== undefined && inner.length === 0;
  if (kind === 'agreement' && key === 'terms' && named) return termHover(voice, name, definition && isKind(definition, 'agreement') ? definition : undefined);
  if (kind === 'filing' && key === 'documents' && named) return documentHover(voice, name);
  return [...keyHover(voice, kind, path, exampleId(voice, kind, path)), ...routeVerdict(voice, definition, path)];
}

/** An id of the project that could stand behind a key. */
function exampleId({ project }: Voice, kind: KeyOwner, path: readonly string[]): string | undefined {
  const info = describeKey(kind, path);
  const kinds = (info?.item ?? info)?.sections.flatMap((section) => kindOf(section) ?? []) ?? [];
  const id = kinds.map((one) => project.model.tables[one].list[0]?.id).find((one) => one !== undefined);
  return id !== undefined && info?.item ? `[${id}]` : id;
}

/** The two ends of a flow decide whether it goes abroad, so the verdict stands there too. */
function routeVerdict(voice: Voice, definition: Definition | undefined, path: readonly string[]): Card {
  const isEnd = path.length === 1 && (path[0] === 'from' || path[0] === 'to');
  const verdict = isEnd && definition && isKind(definition, 'flow') ? voice.project.judgement.of(definition) : undefined;
  return verdict ? lineBlock(verdictLine(voice, verdict)) : [];
}
