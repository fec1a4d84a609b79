// A new id for a definition: at the definition, its namesakes, and everything that names it.
import { links, sections } from '../generated/format-tables.js';
import { addressOf, type Definition, isId, type Place, placeOf } from '../model/definition.js';
import type { Edit } from '../model/edits.js';
import type { Reference } from '../model/references.js';
import type { Text } from '../text.js';
import { definitionsAt, meantBy } from './definitions-at.js';
import type { Name } from './name-at.js';
import { type NamePlace, placesOfName } from './name-places.js';
import { namesIn } from './names-in.js';
import type { FileView, ProjectView } from './project-view.js';

/** Edits, or why there are none and where the reason stands. */
export type Renaming = { readonly edits: readonly Edit[] } | { readonly refused: Text; readonly place?: Place | undefined };

// What YAML takes for a number or a word of its own where it stands without quotes.
const notText = /^(?:\d+(?:e\d+)?|0[xo][\da-f]+|null|true|false)$/;

/** Gives a name another id, in all files. */
export function renamed(project: ProjectView, name: Name, id: string): Renaming {
  if (!isId(id)) return { refused: notAnId(id) };
  if (id === name.id) return { edits: [] };
  const places = placesMeant(project, name);
  const taken = name.targets.length === 0 ? undefined : (collision(project, name, id) ?? confusion(project, { name, id, places }));
  if (taken) return taken;
  return { edits: places.flatMap((place) => editAt(project.file(place.file), place, id)) };
}

/** Every place of a name, without names that are spelled alike and mean something else; `file` leaves out all other files. */
export function placesMeant(project: ProjectView, name: Name, file?: string): readonly NamePlace[] {
  const meant = name.targets[0]?.section;
  const counts = (reference: Reference) => meantBy(project, reference)[0]?.section === meant;
  return placesOfName(project, { id: name.id, inside: name.inside, sections: meant === undefined ? name.sections : [meant], file, counts });
}

function editAt(file: FileView | undefined, { span, isDefinition }: NamePlace, id: string): readonly Edit[] {
  // An alias says what stands at its anchor, and that is renamed there.
  if (!file || file.read({ start: span.start, end: span.start + 1 }) === '*') return [];
  const before = file.read({ start: Math.max(0, span.start - 1), end: span.start });
  const bare = !isDefinition && notText.test(id) && !/["'.]/.test(before);
  return [{ place: { file: file.path, span }, text: bare ? `'${id}'` : id }];
}

function notAnId(id: string): Text {
  return {
    en: `\`${id}\` cannot be an id: ids are lower case letters and digits joined by hyphens, such as \`crm-sync\``,
    zh: `\`${id}\` 不能作为编号：编号由小写字母、数字和连字符组成，例如 \`crm-sync\``,
  };
}

function collision(project: ProjectView, { targets }: Name, id: string): Renaming | undefined {
  const [other] = targets[0] ? definitionsAt(project, targets[0].section, id) : [];
  if (!other) return undefined;
  const { en, zh } = whereabouts(project, other);
  return { refused: { en: `\`${addressOf(other)}\` is defined already, ${en}`, zh: `\`${addressOf(other)}\` 已有定义，见 ${zh}` }, place: placeOf(other) };
}

/** The id of a system would be free for an exporter, but `from` may name either. */
function confusion(project: ProjectView, about: { name: Name; id: string; places: readonly NamePlace[] }): Renaming | undefined {
  const { name, id, places } = about;
  const section = name.targets[0]?.section ?? '';
  const givers = new Set(places.filter(({ isDefinition }) => !isDefinition).map(({ inside }) => inside));
  const renamedHere = [...givers].flatMap(namesIn).filter(({ target }) => target === name.id);
  for (const other of sectionsBeside(section).flatMap((one) => definitionsAt(project, one, id).slice(0, 1))) {
    const ofOther = placesOfName(project, { id, inside: other, sections: [other.section] });
    const given = ofOther.flatMap(({ inside, isDefinition }) => (isDefinition ? [] : namesIn(inside).filter(({ target }) => target === id)));
    const key = [...renamedHere, ...given].find(({ link }) => link.sections?.includes(section) && link.sections.includes(other.section))?.path[0];
    if (key === undefined) continue;
    const { en, zh } = whereabouts(project, other);
    return {
      refused: {
        en: `\`${key}\` could then mean \`${section}.${id}\` or \`${addressOf(other)}\`, ${en}`,
        zh: `改名后 \`${key}\` 既可指 \`${section}.${id}\`，也可指 \`${addressOf(other)}\`（${zh}）`,
      },
      place: placeOf(other),
    };
  }
  return undefined;
}

/** Sections that some key may name as well as this one. */
function sectionsBeside(section: string): readonly string[] {
  const together = Object.values(links)
    .flat()
    .flatMap((link) => (link.sections?.includes(section) ? link.sections : []));
  return sections.map((one) => one.section).filter((one) => one !== section && together.includes(one));
}

function whereabouts(project: ProjectView, definition: Definition): Text {
  const { file, span } = placeOf(definition);
  const line = (project.file(file)?.lineAt(span.start) ?? 0) + 1;
  return { en: `in ${file}, line ${line}`, zh: `${file} 第 ${line} 行` };
}
