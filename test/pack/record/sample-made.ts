import { cited } from '../../../server/src/pack/content/provision.js';
import type { PackSource } from '../../../server/src/pack/content/source.js';
import { fillIn } from '../../../server/src/pack/paper/fill-in.js';
import type { Paper } from '../../../server/src/pack/paper/paper.js';
import type { Made } from '../../../server/src/pack/record/made.js';

/** Two small papers with blanks and provisions, and a figure. */
export function sampleMade(source: PackSource): Made {
  const address = fillIn('handler.registered-address', '营业执照所载住所\n与登记机关一致', source);
  const report: Paper = {
    id: 'self-assessment-report',
    file: '02-自评估报告',
    title: '自评估报告',
    language: source.language,
    document: 'self-assessment-report',
    layout: 'report',
    cover: [{ label: '住所', value: [address] }],
    blocks: [
      { kind: 'paragraph', words: ['依据', cited('o11-5', source), '和', cited('guide-timeline', source), address] },
      { kind: 'list', items: [[fillIn('scene.road-survey.benefit', '对个人的益处', source)]] },
    ],
  };
  const form: Paper = {
    ...report,
    id: 'declaration-form',
    title: '申报书',
    document: 'declaration-form',
    layout: 'form',
    cover: [],
    blocks: [{ kind: 'form', rows: [{ title: ['数据处理者'] }, { label: ['住所'], value: [address] }] }],
  };
  return {
    papers: [
      { paper: form, path: '01-申报书.docx' },
      { paper: report, path: '02-自评估报告.docx' },
    ],
    figures: [{ figure: 'overview', sheet: 1, caption: '图 1 总体流转图', path: 'figures/figure-01-1.svg' }],
    workbook: '03-数据出境清单.xlsx',
    missing: ['𠮷'],
  };
}
