import type { Finding } from '../finding.js';
import type { Edit } from '../model/edits.js';
import type { Span } from '../syntax/span.js';
import { type Child, readYaml } from '../syntax/yaml-tree.js';
import type { Action, ActionPlace } from './action.js';
import type { FileView } from './project-view.js';

/** Turns the rule of a finding off in the settings of the project; they are made where there are none. */
export function turnOffRule({ settings }: ActionPlace, finding: Finding): readonly Action[] {
  const { rule } = finding;
  if (!settings || rule === 'syntax') return [];
  const edit = settings.file ? switchedOff(settings.file, rule) : { span: { start: 0, end: 0 }, text: `rules:\n  ${rule}: off\n` };
  if (!edit) return [];
  const title = { en: `Turn \`${rule}\` off for the whole project`, zh: `在整个项目中关闭 \`${rule}\`` };
  const edits = (): readonly Edit[] => [{ place: { file: settings.path, span: edit.span }, text: edit.text }];
  return [{ id: `off ${rule}`, kind: 'quickfix', title, preferred: false, finding, edits }];
}

interface Change {
  readonly span: Span;
  readonly text: string;
}

/** Undefined where the settings cannot be read, or say it already. */
function switchedOff(file: FileView, rule: string): Change | undefined {
  const text = file.read();
  const tree = readYaml(text);
  if (tree.problems.length > 0 || typeof tree.value === 'string') return undefined;
  const top = tree.children();
  const rules = top.find(({ key }) => key === 'rules');
  const own = rules?.children().find(({ key }) => key === rule);
  if (own?.value === null) return behindColon(text, own, ' off');
  if (own) return own.value === 'off' ? undefined : { span: own.find([], 'value'), text: 'off' };
  const room = tree.room(['rules']);
  if (room) {
    const pair = room.style === 'block' ? `\n${' '.repeat(room.indent)}${rule}: off` : `${room.empty ? ' ' : ', '}${rule}: off${room.empty ? ' ' : ''}`;
    return { span: { start: room.at, end: room.at }, text: pair };
  }
  if (rules) return rules.value === null ? behindColon(text, rules, `\n  ${rule}: off`) : undefined;
  return addedTo(text, tree.room([])?.style, rule);
}

function behindColon(text: string, { keySpan }: Child, value: string): Change {
  const at = text.indexOf(':', keySpan.end) + 1;
  return { span: { start: at, end: at }, text: value };
}

/** A key at the end of the settings, or inside their braces. */
function addedTo(text: string, style: 'block' | 'flow' | undefined, rule: string): Change | undefined {
  if (style === 'flow') return undefined;
  const before = text === '' || text.endsWith('\n') ? '' : '\n';
  return { span: { start: text.length, end: text.length }, text: `${before}rules:\n  ${rule}: off\n` };
}
