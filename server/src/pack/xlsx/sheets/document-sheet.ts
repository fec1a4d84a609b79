import type { DocumentItem } from '../../../engine/views/checklist.js';
import { documentMark, documentState } from '../../../engine/views/checklist-words.js';
import { plainMark } from '../../record/plain-mark.js';
import type { Sheet } from '../workbook.js';
import { basisText } from './basis-text.js';
import { type ColumnOf, notApplicable, sheetOf } from './column.js';
import type { SheetSource } from './sheet-source.js';

/** One row for every document that the filing asks for, with how far it is in the files of the project. */
export function documentSheet({ source, at }: SheetSource): Sheet {
  const { checklist, language } = source;
  const columns: readonly ColumnOf<DocumentItem>[] = [
    { en: 'Document', zh: '材料', width: 30, cell: ({ name }) => name[language] },
    { en: 'Id', zh: '编号', width: 24, cell: ({ id }) => id },
    {
      en: 'Asked for',
      zh: '要求',
      width: 12,
      cell: ({ mandatory }) => (mandatory ? { en: 'required', zh: '必需' }[language] : { en: 'supporting', zh: '辅助' }[language]),
    },
    {
      en: 'State',
      zh: '状态',
      width: 24,
      cell: (document) => {
        const mark = plainMark(documentMark(document));
        const value = `${mark} ${documentState({ ...document, file: undefined, owner: undefined, due: undefined })[language]}`;
        return mark === '√' ? value : { tone: mark === '×' ? 'grave' : 'open', value };
      },
    },
    { en: 'File', zh: '文件', width: 30, cell: ({ file }) => file ?? notApplicable },
    { en: 'File is there', zh: '文件是否存在', width: 12, cell: ({ exists }) => existence(exists, language) },
    { en: 'Who', zh: '负责人', width: 20, cell: ({ owner }) => owner ?? notApplicable },
    { en: 'Due', zh: '期限', width: 12, cell: ({ due }) => due ?? notApplicable },
    { en: 'What good looks like', zh: '要求说明', width: 40, cell: ({ guidance }) => guidance?.gist[language] },
    { en: 'Why it is often returned', zh: '常见退回原因', width: 40, cell: ({ guidance }) => guidance?.commonFault?.[language] },
    { en: 'Basis', zh: '依据', width: 28, cell: ({ guidance }) => basisText(guidance?.provisions ?? [], source) },
    { en: 'Place in the files', zh: '文件位置', width: 24, cell: ({ place }) => at(place) },
  ];
  return sheetOf(checklist?.documents ?? [], { name: { en: 'Documents', zh: '材料' }[language], columns, frozen: 1 }, language);
}

function existence(exists: boolean | undefined, language: 'en' | 'zh'): string {
  if (exists === undefined) return notApplicable;
  return exists ? { en: 'yes', zh: '是' }[language] : { en: 'no', zh: '否' }[language];
}
