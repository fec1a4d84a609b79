// What the flows need and why, as the engine decided it.
import type { Ask } from '../../engine/law/ask.js';
import { distinctAsks } from '../../engine/law/ask.js';
import type { Fact } from '../../engine/law/fact.js';
import type { Verdict } from '../../engine/law/verdict.js';
import type { Definition } from '../../engine/model/definition.js';
import { askText } from '../../engine/wording/asks.js';
import { factText } from '../../engine/wording/facts.js';
import { mechanismList, mechanismName } from '../../engine/wording/mechanism-names.js';
import type { Block, Words } from '../paper/paper.js';
import { verdictsOf } from './facts-of.js';
import { nameList, nameOf } from './names.js';
import { plainIds } from './plain-ids.js';
import { citedList } from './provision.js';
import { joined, sentence } from './sentence.js';
import type { PackSource } from './source.js';
import { type ColumnPlan, paragraph, remarkWithLines, tableOf } from './table.js';

// Flows with one outcome and one reason share a row; of many only the first are named.
const named = 12;

const columns: readonly ColumnPlan[] = [
  [{ en: 'Flows', zh: '流转' }, 4],
  [{ en: 'What they need', zh: '结论' }, 3],
  [{ en: 'Basis', zh: '依据' }, 5],
  [{ en: 'Remark', zh: '说明' }, 4],
];

/** The outcome of each flow with its basis; flows alike share a row. What is undetermined stays so, with the questions to ask. */
export function verdictBlocks(flows: readonly Definition<'flow'>[], source: PackSource): readonly Block[] {
  const { analysis, language } = source;
  const verdicts = verdictsOf(flows, source);
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const key = JSON.stringify([verdict.mechanism, verdict.possible, verdict.exemption, deciding(verdict)]);
    const group = groups.get(key);
    if (group) group.push(verdict);
    else groups.set(key, [verdict]);
  }
  const rows = [...groups.values()].map((group) => groupRow(group, source));
  const how = sentence(
    { en: 'What each flow needs on {day}, by the law applied ({regime}):', zh: '按照{regime}，评估日为 {day}，各流转须适用的机制如下：' },
    { regime: analysis.regime.name[language], day: analysis.asOf },
    language,
  );
  return [paragraph(how), tableOf(columns, rows, { language }), ...questionBlocks(verdicts, source)];
}

/** The facts that decided, or that leave a decision open. */
function deciding({ steps }: Verdict): readonly Fact[] {
  return steps.filter(({ truth }) => truth !== 'no').flatMap((step) => step.facts.filter(({ truth }) => truth !== 'no'));
}

function groupRow(group: readonly Verdict[], { analysis, language }: PackSource): readonly Words[] {
  const [first] = group;
  if (!first) return columns.map(() => []);
  const provisions = first.reasons.flatMap((reason) => reason.provisions);
  const notes = [...new Set([...first.notes, ...first.notices.map(({ text }) => text)].map((note) => note[language]))];
  const said = deciding(first).map((fact) => factText(fact, analysis.catalogues)[language]);
  return [
    [
      nameList(
        group.map(({ flow }) => nameOf(flow, language)),
        language,
        named,
      ),
    ],
    outcomeWords(first, { analysis, language }),
    citedList(provisions, { analysis, language }),
    joined([...new Set(said), ...(notes.length === 0 ? [] : [{ kind: 'aside', text: notes.join('\n') } as const])], '\n'),
  ];
}

/** What a flow needs; of an exempt one which exemption, of an open one what stays possible. */
export function outcomeWords({ mechanism, possible, exemption }: Verdict, { analysis, language }: Pick<PackSource, 'analysis' | 'language'>): Words {
  const name = mechanismName(mechanism)[language];
  if (mechanism === 'undetermined') {
    const list = mechanismList(possible)[language];
    return [{ kind: 'strong', text: language === 'zh' ? `${name}（可能：${list}）` : `${name} (possibly ${list})` }];
  }
  const ground = exemption === undefined ? undefined : analysis.catalogues.exemptions[exemption]?.name[language];
  if (ground === undefined) return [{ kind: 'strong', text: name }];
  return [{ kind: 'strong', text: name }, language === 'zh' ? `：${ground}` : `: ${ground}`];
}

function questionBlocks(verdicts: readonly Verdict[], { analysis, language }: PackSource): readonly Block[] {
  const asks: readonly Ask[] = distinctAsks(verdicts.flatMap((verdict) => verdict.asks));
  if (asks.length === 0) return [];
  const head = {
    en: 'What is undetermined stays so until these questions are answered:',
    zh: '结论为“待定”的，须先查明下列事实：',
  }[language];
  const items = asks.map((ask): Words => {
    const { fact, question } = askText(ask, analysis.catalogues);
    return [plainIds({ en: `${fact.en}. ${question.en}`, zh: `${fact.zh}。${question.zh}` }[language])];
  });
  return [remarkWithLines(head, items)];
}
