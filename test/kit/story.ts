// A story: a Markdown page that tells of a project through the years. Each `## <day> · …` is a day; a `yaml` block is the file as it
// begins, a `diff` block an edit of it, a `sh` block locks a filing, and a `text` block is what is found on that day.
import { lockable } from '../../server/src/cli/lock-scopes.js';
import type { LockedFiling } from '../../server/src/engine/generated/lock-types.js';
import { type Analysis, analyse } from '../../server/src/engine/index.js';
import { writeLock } from '../../server/src/engine/lock/write-lock.js';
import { addressOf, definitionOf } from '../../server/src/engine/model/definition.js';
import { filingTimelines } from '../../server/src/engine/views/timeline.js';
import { nextText, timelineTitle } from '../../server/src/engine/views/timeline-words.js';
import { markOf } from '../../server/src/engine/wording/marks.js';
import { mechanismName } from '../../server/src/engine/wording/mechanism-names.js';

interface State {
  readonly day: string;
  readonly text: string;
  readonly lock: string | undefined;
  /** What was found the last time, by what it says and where. */
  readonly known: ReadonlyMap<string, string>;
}

/** Plays a story and returns the page with what is found on each day. */
export function played(page: string): string {
  let state: State = { day: '', text: '', lock: undefined, known: new Map() };
  return page
    .split(/(^```\w+\n[\s\S]*?^```$)/m)
    .map((part) => {
      const [, kind, body = ''] = /^```(\w+)\n([\s\S]*?)^```$/m.exec(part) ?? [];
      if (kind === undefined) state = { ...state, day: [...part.matchAll(/^## (\d{4}-\d\d-\d\d)/gm)].at(-1)?.[1] ?? state.day };
      else if (kind === 'yaml') state = { ...state, text: body };
      else if (kind === 'diff') state = { ...state, text: edited(state.text, body) };
      else if (kind === 'sh') state = { ...state, lock: locked(state, body.trim()) };
      else if (kind === 'text') {
        const told = tell(state);
        state = { ...state, known: told.known };
        return `\`\`\`text\n${told.lines.join('\n')}\n\`\`\``;
      }
      return part;
    })
    .join('');
}

/** Replaces the one stretch of a text that an edit shows. */
function edited(text: string, diff: string): string {
  const lines = diff.split('\n').slice(0, -1);
  const side = (mark: string) => lines.flatMap((line) => (line.startsWith(mark) || line.startsWith(' ') ? [line.slice(1)] : [])).join('\n');
  const [before, after] = [side('-'), side('+')];
  const parts = `\n${text}`.split(`\n${before}\n`);
  if (parts.length !== 2) throw new Error(`this stands ${parts.length - 1} times in the file:\n${before}`);
  return parts.join(`\n${after}\n`).slice(1);
}

function analysed({ day, text, lock }: State): Analysis {
  const locks = lock === undefined ? undefined : { path: 'dataflow.lock.yaml', text: lock };
  const analysis = analyse({ files: [{ path: 'flows.dataflow.yaml', text }], lock: locks, today: day });
  if ('noRegime' in analysis) throw new Error(`no regime on ${day}`);
  return analysis;
}

function locked(state: State, command: string): string {
  const id = /^dataflow lock (\S+)/.exec(command)?.[1] ?? '';
  const analysis = analysed(state);
  const kept = analysis.lock?.filings ?? new Map<string, LockedFiling>();
  return writeLock(new Map([...kept, [id, lockable(id, analysis).scope]]));
}

/** Verdicts, filings, and what is found: newly, still, or no longer. */
function tell(state: State): { readonly lines: readonly string[]; readonly known: ReadonlyMap<string, string> } {
  const analysis = analysed(state);
  const verdicts = analysis.judgement.verdicts.map(
    ({ flow, mechanism }) => `${flow.id} (${flow.value.status}): ${markOf(mechanism)} ${mechanismName(mechanism).en}`,
  );
  const filings = filingTimelines(analysis).flatMap((timeline) => {
    const next = nextText(timeline, analysis);
    return [timelineTitle(timeline).en, ...(next ? [`  next: ${next.en}`] : [])];
  });
  const findings = analysis.findings.map(({ rule, severity, message, place }) => {
    const definition = definitionOf(place);
    const source = place.file === 'flows.dataflow.yaml' ? state.text : (state.lock ?? '');
    const line = source.slice(source.lastIndexOf('\n', place.span.start - 1) + 1).split('\n', 1)[0];
    const at = `${definition ? addressOf(definition) : place.file}: ${line?.trim()}`;
    return { id: `${rule} ${at}`, head: `${severity} ${rule}`, at, message: message.en };
  });
  const known = new Map(findings.map(({ id, head }) => [id, head]));
  const fresh = findings.flatMap(({ id, head, at, message }) => (state.known.has(id) ? [] : [`+ ${head}`, `    at ${at}`, `    ${message}`]));
  const still = findings.flatMap(({ id, head, message }) => (state.known.has(id) ? [`= ${head}`, `    ${message}`] : []));
  const gone = [...state.known].flatMap(([id, head]) => (known.has(id) ? [] : [`- ${head}`]));
  const found = [...fresh, ...still, ...gone];
  return { lines: [...verdicts, ...filings, '', ...(found.length === 0 ? ['nothing found'] : found)], known };
}
