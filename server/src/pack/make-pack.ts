// The front door of packs: a project and whose pack is wanted go in, files come out.
import { type Analysis, analyse } from '../engine/index.js';
import type { Language, Text } from '../engine/text.js';
import type { PackSource } from './content/source.js';
import { contentOf } from './content/source-of.js';
import { type Subject, subjectOf } from './content/subject.js';
import { Course, type Listening } from './course.js';
import type { FigurePlan } from './figures/figure-plan.js';
import { planFigures } from './figures/plan-figures.js';
import { openStudio, type Studio } from './figures/studio.js';
import { figuresPart, type LanguagePart, wholePart } from './making/language-part.js';
import { recorded } from './making/record-part.js';
import type { NoPack, Pack, PackAssets, PackRequest } from './pack.js';

export { Stopped } from './stopped.js';

/** Makes the pack of a filing or an exporter; the same request and assets give the same bytes. Rejects with Stopped where it is called off. */
export async function makePack(request: PackRequest, assets: PackAssets, listening: Listening): Promise<Pack | NoPack> {
  const course = new Course(listening);
  course.expect(2);
  const read = await course.step({ en: 'reading the project', zh: '读取项目' }, () => readProject(request));
  if ('refusal' in read) return read;
  const content = contentOf(read.subject, read.analysis, request.commit);
  const plans = planFigures(content);
  const figures = plans.map(({ id, number, title, sheets }) => ({ id, number, title, sheets }));
  const studio = await openStudio(assets);
  const source: PackSource = { ...content, figures, language: 'zh' };
  const made = await partOf(source, { plans, studio, request, course });
  const outputs = [...made.files];
  for (const language of request.readingCopies) {
    const { files } = await partOf({ ...source, language }, { plans, studio, request, course });
    outputs.push(...files.map(({ path, bytes }) => ({ path: `${language}/${path}`, bytes })));
  }
  return course.step({ en: 'the manifest', zh: '清单文件' }, () => recorded(outputs, { made: made.made, source, request, assets }));
}

interface Means {
  readonly plans: readonly FigurePlan[];
  readonly studio: Studio;
  readonly request: PackRequest;
  readonly course: Course;
}

async function partOf(source: PackSource, { plans, studio, request, course }: Means): Promise<LanguagePart> {
  const sheets = plans.reduce((sum, plan) => sum + plan.sheets, 0);
  const pictures = await studio.draw(plans, source.language, course.inside(drawing[source.language], sheets));
  return request.figuresOnly ? figuresPart(pictures, source) : wholePart(pictures, source, course);
}

const drawing: Readonly<Record<Language, Text>> = {
  zh: { en: 'drawing the figures', zh: '绘制图' },
  en: { en: 'drawing the figures in English', zh: '绘制英文图' },
};

function readProject({ project, subject: asked }: PackRequest): { readonly analysis: Analysis; readonly subject: Subject } | NoPack {
  const existing = project.existing && new Set(project.existing);
  const analysis = analyse({ ...project, fileExists: existing && ((path) => existing.has(path)) });
  if ('noRegime' in analysis) return { refusal: noRegimeText(analysis.noRegime) };
  const subject = subjectOf(asked, analysis);
  return 'refusal' in subject ? subject : { analysis, subject };
}

function noRegimeText({ wanted, asOf, known }: { readonly wanted: string | undefined; readonly asOf: string; readonly known: readonly string[] }): Text {
  const list = known.join(', ');
  if (wanted !== undefined) return { en: `there is no regime ${wanted}; there are ${list}`, zh: `没有规则版本 ${wanted}；已有 ${list}` };
  return { en: `no regime was in force on ${asOf}; choose one: ${list}`, zh: `${asOf} 没有施行中的规则版本；请选择：${list}` };
}
