// A checklist in words: marks, states and numbers, the same in the terminal, in documents and in the editor.
import type { Catalogues } from '../generated/catalogue-types.js';
import type { Text } from '../text.js';
import { confidenceText, provisionTitle } from '../wording/provisions.js';
import type { DocumentItem, Progress, TermItem } from './checklist.js';
import { isThere } from './checklist.js';
import type { Guidance } from './guidance.js';

/** Done, begun, or not there. */
export type Mark = '☑' | '◧' | '☐';

export function documentMark(document: DocumentItem): Mark {
  if (isThere(document)) return '☑';
  return document.state === 'draft' && document.exists !== false ? '◧' : '☐';
}

export function termMark({ met }: TermItem): Mark {
  return met ? '☑' : '☐';
}

const states: Readonly<Record<DocumentItem['state'], Text>> = {
  missing: { en: 'not there', zh: '缺失' },
  draft: { en: 'draft', zh: '草稿' },
  final: { en: 'final', zh: '定稿' },
  listed: { en: 'listed', zh: '已列出' },
};

/** `draft · filing/report.docx · privacy-office · due 2026-12-01`. */
export function documentState({ state, file, exists, owner, due }: DocumentItem): Text {
  const parts: readonly Text[] = [
    states[state],
    ...(file === undefined ? [] : [exists === false ? { en: `${file} is not there`, zh: `${file} 不存在` } : { en: file, zh: file }]),
    ...(owner === undefined ? [] : [{ en: owner, zh: owner }]),
    ...(due === undefined ? [] : [{ en: `due ${due}`, zh: `期限 ${due}` }]),
  ];
  return { en: parts.map(({ en }) => en).join(' · '), zh: parts.map(({ zh }) => zh).join(' · ') };
}

const termStates: Readonly<Record<TermItem['state'], Text>> = {
  agreed: { en: 'agreed', zh: '已约定' },
  denied: { en: 'the document does not have it', zh: '文件没有约定' },
  'official-text': { en: 'in the official text', zh: '官方文本已包含' },
  'not-said': { en: 'nobody says where', zh: '未写明位置' },
};

/** Where an agreement has a term, or that it does not. */
export function termPlace({ state, where }: TermItem): Text {
  return where === undefined ? termStates[state] : { en: where, zh: where };
}

/** `Documents 5/12 · Terms 11/13 · Steps 3/7 · Findings 3`. */
export function progressText({ documents, terms, steps, findings }: Progress): Text {
  const parts: readonly (Text & { readonly number: string })[] = [
    { en: 'Documents', zh: '材料', number: `${documents.done}/${documents.of}` },
    { en: 'Terms', zh: '条款', number: `${terms.done}/${terms.of}` },
    { en: 'Steps', zh: '步骤', number: `${steps.done}/${steps.of}` },
    { en: 'Findings', zh: '发现', number: String(findings) },
  ];
  return { en: parts.map(({ en, number }) => `${en} ${number}`).join(' · '), zh: parts.map(({ zh, number }) => `${zh} ${number}`).join(' · ') };
}

/** What good looks like, why it is often sent back, and what it rests on, each with its label. */
export function guidanceLines({ gist, commonFault, provisions, confidence, note }: Guidance, catalogues: Catalogues): readonly { label: Text; line: Text }[] {
  const titles = provisions.map((id) => provisionTitle(id, catalogues));
  const sure = confidenceText(confidence);
  return [
    { label: { en: 'good', zh: '要求' }, line: gist },
    ...(commonFault ? [{ label: { en: 'often returned', zh: '常见退回原因' }, line: commonFault }] : []),
    {
      label: { en: 'law', zh: '依据' },
      line: { en: `${titles.map(({ en }) => en).join(' · ')} [${sure.en}]`, zh: `${titles.map(({ zh }) => zh).join('、')}［${sure.zh}］` },
    },
    ...(note ? [{ label: { en: 'note', zh: '说明' }, line: note }] : []),
  ];
}
