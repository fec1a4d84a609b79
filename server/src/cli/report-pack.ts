import type { Pack } from '../pack/pack.js';
import type { AnalysedProject } from './analyse-projects.js';
import { padded, widthOf } from './columns.js';
import type { Paint } from './paint.js';
import { printable } from './printable.js';

/** A pack that was written just now. */
export interface WrittenPack {
  readonly pack: Pack;
  /** As it was named. */
  readonly folder: string;
  readonly one: Pick<AnalysedProject, 'language' | 'analysis'>;
}

/** What was written, what a person still has to do, and where that is listed. */
export function reportPack({ pack, folder, one: { language } }: WrittenPack, colours: Paint): string {
  const { bold, dim } = colours;
  const words = labels[language];
  const { written, next } = sentences[language];
  const listed = pack.files.some(({ path }) => path === 'index.html') ? dim(` → ${folder}/index.html`) : '';
  const width = Math.max(...Object.values(words).map(widthOf));
  const row = (label: string, number: number, place = listed) => (number === 0 ? [] : [`  ${padded(label, width)} ${String(number).padStart(4)}${place}`]);
  const lines = [
    `${written} ${bold(printable(folder))}`,
    ...row(words.files, pack.files.length, ''),
    ...row(words.figures, pack.figures, ''),
    ...row(words.blanks, pack.blanks),
    ...row(words.unverified, pack.unverified),
    ...row(words.findings, pack.findings),
    ...row(words.withoutChinese, pack.withoutChinese.length),
    ...(pack.blanks > 0 ? [next] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** The same as JSON. */
export function packJson({ pack, folder, one: { analysis } }: WrittenPack): string {
  const { files, figures, blanks, unverified, findings, withoutChinese } = pack;
  const { regime, asOf } = analysis;
  const told = { version: 1, regime: regime.id, asOf, folder, files: files.map(({ path }) => path), figures, blanks, unverified, findings, withoutChinese };
  return `${JSON.stringify(told, null, 2)}\n`;
}

const labels = {
  en: {
    files: 'files',
    figures: 'figures',
    blanks: 'blanks for a person to fill',
    unverified: 'provisions to check',
    findings: 'open findings',
    withoutChinese: 'texts without Chinese',
  },
  zh: {
    files: '文件',
    figures: '图',
    blanks: '须人工填写的空白',
    unverified: '待核对的条款',
    findings: '未解决的问题',
    withoutChinese: '没有中文的文字',
  },
} as const;

const sentences = {
  en: { written: 'written:', next: 'Next: copy answers.yaml to where its first line says, fill it in there, and pack again with --force.' },
  zh: { written: '已写入：', next: '下一步：按 answers.yaml 首行的说明将其复制到项目文件中并填写，再用 --force 重新生成。' },
} as const;
