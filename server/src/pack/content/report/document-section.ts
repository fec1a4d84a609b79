// The legal documents with the recipients, and the terms in them.
import type { Definition } from '../../../engine/model/definition.js';
import type { Block, Form } from '../../paper/paper.js';
import { factsOf } from '../facts-of.js';
import { guidedRow } from '../guided.js';
import { nameList, nameOf } from '../names.js';
import { numbered } from '../numbering.js';
import { agreementName } from '../scene-blocks.js';
import { sentence } from '../sentence.js';
import type { PackSource } from '../source.js';
import { paragraph } from '../table.js';
import { termsBlocks } from '../terms-matrix.js';

const named = 8;

/** Each document with its days and the matrix of its terms, and the flows that name none. */
export function documentBlocks(source: PackSource, place: readonly [number, number]): readonly Block[] {
  const { agreements, language } = source;
  return [
    ...agreements.flatMap((agreement, index) => [
      ...(agreements.length > 1 ? [numbered([...place, index + 1], [agreementName(agreement, source) ?? agreement.id], language)] : []),
      agreementForm(agreement, source),
      ...termsBlocks(agreement, source),
    ]),
    ...withoutDocument(source),
  ];
}

function agreementForm(agreement: Definition<'agreement'>, source: PackSource): Form {
  const { language, analysis } = source;
  const { signed, effective, expires, file } = agreement.value;
  const party = analysis.model.tables.recipient.get(agreement.value.with);
  const row = (label: { readonly en: string; readonly zh: string }, value: string) => ({ label: [label[language]], value: [value] });
  const unsigned = { en: 'not signed (to be concluded)', zh: '尚未签订（拟订立）' }[language];
  const open = { en: 'not stated', zh: '未写明' }[language];
  return {
    kind: 'form',
    rows: [
      row({ en: 'Document', zh: '文件' }, agreementName(agreement, source) ?? agreement.id),
      row({ en: 'With', zh: '对方' }, party ? nameOf(party, language) : (agreement.value.with ?? open)),
      row({ en: 'Signed', zh: '签订日期' }, signed ?? (signed === null ? unsigned : open)),
      row({ en: 'Effective', zh: '生效日期' }, effective ?? open),
      row({ en: 'Ends', zh: '到期日期' }, expires ?? open),
      ...(file === undefined ? [] : [row({ en: 'File', zh: '文件位置' }, file)]),
      guidedRow('agreement-status', undefined, source, agreement.id),
    ],
  };
}

function withoutDocument(source: PackSource): readonly Block[] {
  const { language } = source;
  const flows = factsOf(source.flows, source).filter(({ agreement }) => agreement === undefined);
  if (flows.length === 0) return [];
  const words = sentence(
    { en: 'The files name no legal document for these flows: {flows}.', zh: '下列流转未写明与境外接收方的法律文件：{flows}。' },
    {
      flows: {
        kind: 'strong',
        text: nameList(
          flows.map(({ flow }) => nameOf(flow, language)),
          language,
          named,
        ),
      },
    },
    language,
  );
  const asked = [...new Set(flows.map(({ recipient }) => recipient?.id ?? 'unknown'))];
  return [paragraph(words), { kind: 'form', rows: asked.map((id) => guidedRow('agreement-missing', undefined, source, id)) }];
}
