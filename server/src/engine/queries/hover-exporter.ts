import { inOrder, type Outcome } from '../law/mechanism.js';
import { measuresOf } from '../law/people.js';
import type { Verdict } from '../law/verdict.js';
import type { Definition } from '../model/definition.js';
import { idList } from '../wording/lists.js';
import { markOf } from '../wording/marks.js';
import { mechanismList, mechanismName } from '../wording/mechanism-names.js';
import { nameText } from '../wording/names.js';
import { count, peopleText } from '../wording/people.js';
import { measureName } from '../wording/totals.js';
import { type Block, type Card, type Line, lineBlock, listBlock } from './hover-card.js';
import { exporterFacts } from './hover-facts.js';
import { distances, leftCell, thresholdCell, yearsText } from './hover-sums.js';
import { colon, labelled, linkLine, say, type Voice } from './hover-voice.js';

/** An exporter: what all of its flows need together, its totals with the thresholds ahead, and what each flow needs. */
export function exporterHover(voice: Voice, exporter: Definition<'exporter'>): Card {
  const { verdicts } = voice.project.judgement.exporter(exporter);
  const name = nameText(exporter.value.name, exporter.id)[voice.language];
  return [
    ...lineBlock([{ code: exporter.id }, ...(name === exporter.id ? [] : [` · ${name}`])]),
    ...lineBlock(outcomeLine(voice, exporter)),
    totalsTable(voice, exporter),
    ...listBlock([...flowLines(voice, verdicts), ...exporterFacts(voice, exporter)]),
    ...lineBlock(linkLine(voice, exporter)),
  ];
}

/** What all flows of an exporter need together. */
export function outcomeLine(voice: Voice, exporter: Definition<'exporter'>): Line {
  const { mechanism, possible } = voice.project.judgement.exporter(exporter);
  const name: Line = [{ strong: `${markOf(mechanism)} ${mechanismName(mechanism)[voice.language]}` }];
  return mechanism === 'undetermined' ? [...name, colon(voice), ...say(voice, mechanismList(possible))] : name;
}

function totalsTable(voice: Voice, exporter: Definition<'exporter'>): Block {
  const { judgement } = voice.project;
  const { totals } = judgement.exporter(exporter);
  const distance = distances(judgement, totals);
  const rows = measuresOf(voice.project.regime).map((measure): readonly Line[] => {
    const ahead = distance(measure);
    return [
      say(voice, measureName(measure)),
      [{ strong: peopleText(totals[measure].interval)[voice.language] }],
      thresholdCell(voice, ahead),
      leftCell(ahead),
      [ahead.reachedOn ?? '–'],
    ];
  });
  const head = [
    { en: 'people', zh: '人数' },
    { en: 'threshold', zh: '门槛' },
    { en: 'left', zh: '尚余' },
    { en: 'reached on', zh: '预计达到' },
  ];
  return { kind: 'table', head: [[yearsText(totals)], ...head.map((text) => say(voice, text))], rows };
}

/** Flows by what they need, heaviest first. */
function flowLines(voice: Voice, verdicts: readonly Verdict[]): readonly Line[] {
  const outcomes: readonly Outcome[] = ['undetermined', ...inOrder(verdicts.flatMap(({ possible }) => possible))];
  return outcomes.flatMap((outcome) => {
    const ids = verdicts.filter(({ mechanism }) => mechanism === outcome).map(({ flow }) => flow.id);
    if (ids.length === 0) return [];
    const name = mechanismName(outcome);
    const label = { en: `${markOf(outcome)} ${name.en} (${count(ids.length)})`, zh: `${markOf(outcome)} ${name.zh}（${count(ids.length)}）` };
    return [labelled(voice, label, say(voice, idList(ids)))];
  });
}
