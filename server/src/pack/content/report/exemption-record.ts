// Flows that need no mechanism: which exemption each rests on, its conditions, what shows it, and how sure the law is.
import type { Verdict } from '../../../engine/law/verdict.js';
import type { Text } from '../../../engine/text.js';
import { confidenceText } from '../../../engine/wording/provisions.js';
import type { Block, Form, Inline, Words } from '../../paper/paper.js';
import { verdictsOf } from '../facts-of.js';
import { guided } from '../guided.js';
import { nameList, nameOf } from '../names.js';
import { citedList } from '../provision.js';
import { sentence } from '../sentence.js';
import type { PackSource } from '../source.js';
import { paragraph } from '../table.js';
import { textOf } from '../text-of.js';

const named = 8;
// What whoever provides data abroad owes, exempt or not.
const remainingDuties = ['o16-10', 'o16-11'];

/** The record of the exemptions; no block where no flow is exempt. */
export function exemptionBlocks(source: PackSource): readonly Block[] {
  const { language } = source;
  const exempt = verdictsOf(source.flows, source).filter(({ mechanism }) => mechanism === 'exempt');
  if (exempt.length === 0) return [];
  const groups = new Map<string, Verdict[]>();
  for (const verdict of exempt) {
    const key = JSON.stringify([verdict.exemption, verdict.reasons.map(({ rule }) => rule), verdict.flow.value.evidence]);
    const group = groups.get(key);
    if (group) group.push(verdict);
    else groups.set(key, [verdict]);
  }
  const head = sentence(
    {
      en: 'These flows are exempt from the mechanisms. Notice, consent where due, the impact assessment and the duties of security stay ({provisions}).',
      zh: '下列流转属于免予申报安全评估、订立标准合同、通过认证的情形；告知、依法取得同意、开展个人信息保护影响评估和安全保障义务不因此免除（{provisions}）。',
    },
    { provisions: citedList(remainingDuties, source) },
    language,
  );
  const caption = { en: 'Record of exemptions', zh: '免予情形记录' }[language];
  return [paragraph(head), { kind: 'form', caption, rows: [...groups.values()].flatMap((group) => exemptionRows(group, source)) }];
}

function exemptionRows(group: readonly Verdict[], source: PackSource): Form['rows'] {
  const { analysis, language } = source;
  const [first] = group;
  const id = first?.exemption;
  if (!first || id === undefined) return [];
  const known = analysis.catalogues.exemptions[id];
  const provisions = citedList(
    first.reasons.flatMap((reason) => reason.provisions),
    { analysis, language },
  );
  const names = group.map(({ flow }) => nameOf(flow, language));
  const row = (label: Text, value: Words) => ({ label: [label[language]], value });
  return [
    { title: [nameList(names, language, named)] },
    row({ en: 'Exemption', zh: '免予情形' }, [{ kind: 'strong', text: known?.name[language] ?? id }]),
    row({ en: 'Basis', zh: '依据' }, provisions),
    row({ en: 'Conditions', zh: '适用条件' }, [(known?.conditions ?? []).map((condition) => condition[language]).join('\n')]),
    row({ en: 'How sure', zh: '核实情况' }, sureness(first, known?.note?.[language], language)),
    ...evidenceRows(first, id, source),
  ];
}

/** What is to be kept on file, with what the file names or a blank. */
function evidenceRows({ flow }: Verdict, exemption: string, source: PackSource): Form['rows'] {
  const { analysis, language } = source;
  const wanted = analysis.catalogues.exemptions[exemption]?.evidence ?? [];
  return wanted.map((one, index) => {
    const given = one.key === undefined ? undefined : textOf(flow.value.evidence?.[one.key])?.[language];
    const key = kebab(one.key ?? `paper-${index + 1}`);
    return { label: [one[language]], value: [given ?? guided('exemption-evidence', source, flow.id, key)] };
  });
}

function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function sureness({ reasons }: Verdict, note: string | undefined, language: PackSource['language']): Words {
  const confidence = reasons[0]?.confidence ?? 'unverified';
  const words = confidenceText(confidence)[language];
  const mark: Inline = confidence === 'verified' ? words : { kind: 'strong', text: words };
  const notes = [...new Set([...reasons.flatMap((reason) => reason.note?.[language] ?? []), ...(note === undefined ? [] : [note])])];
  return notes.length === 0 ? [mark] : [mark, { kind: 'aside', text: `\n${notes.join('\n')}` }];
}
