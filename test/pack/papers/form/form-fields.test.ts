import { describe, expect, test } from 'vitest';
import { oneFile } from '../../../../scripts/bench/project.mjs';
import { catalogues } from '../../../../server/src/engine/index.js';
import type { Paper } from '../../../../server/src/pack/paper/paper.js';
import { fieldReaders } from '../../../../server/src/pack/papers/form/field-readers.js';
import { formsIn } from '../../../../server/src/pack/papers/form/form-rows.js';
import { paperKinds } from '../../../../server/src/pack/papers/list.js';
import { inlinesOf } from '../../../../server/src/pack/record/inlines-of.js';
import { paperText } from '../../paper-text.js';
import { exampleTexts, sourceFor } from '../../record/source-for.js';

const forms = ['declaration-fields', 'contract-appendix', 'data-link-fields', 'recipient-fields'] as const;
const ids = new Set(['declaration-form', 'contract-appendix', 'term-comparison', 'data-link-sheet', 'recipient-sheets']);

/** The forms and sheets of a filing. */
function formPapers(...asked: Parameters<typeof sourceFor>): readonly Paper[] {
  const source = sourceFor(...asked);
  return paperKinds(source)
    .filter(({ name }) => !/report|assessment|changes/.test(name.en))
    .flatMap(({ build }) => build(source) ?? [])
    .filter(({ id }) => ids.has(id));
}

const assessment = formPapers(exampleTexts('car-maker'), { subject: { filing: 'assessment-survey' } });
const contract = formPapers(exampleTexts('car-maker'), { subject: { filing: 'contract-tansei' } });

describe('the fields of the forms', () => {
  const parts = forms.flatMap((form) => Object.entries(catalogues[form]).map(([id, part]) => ({ form, id, part })));
  const fields = parts.flatMap(({ form, id, part }) => Object.entries(part.fields).map(([name, field]) => ({ at: `${form}/${id}/${name}`, field })));

  test('have names and guidance in both languages, in Chinese where it is Chinese', () => {
    const texts = [
      ...parts.map(({ form, id, part }) => ({ at: `${form}/${id}`, name: part.name, gist: part.name })),
      ...fields.map(({ at, field }) => ({ at, ...field })),
    ];
    const wrong = texts.filter(
      ({ name, gist }) => [name.zh, gist.zh].some((text) => !/\p{Script=Han}/u.test(text)) || [name.en, gist.en].some((text) => /\p{Script=Han}/u.test(text)),
    );
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  test('rest on provisions of the catalogue', () => {
    const cited = [...parts.flatMap(({ part }) => part.provisions), ...fields.flatMap(({ field }) => field.provisions ?? [])];
    expect(cited.filter((id) => catalogues.provisions[id] === undefined)).toEqual([]);
  });

  test('name every fact that can be read, and no other', () => {
    expect([...new Set(fields.flatMap(({ field }) => field.fact ?? []))].sort()).toEqual(Object.keys(fieldReaders).sort());
  });

  test('continue forms that there are, for the same subject', () => {
    for (const form of forms) {
      const all = formsIn(catalogues[form]).flatMap((one) => [one, ...one.further]);
      expect(all.map(({ id }) => id).sort()).toEqual(Object.keys(catalogues[form]).sort());
      for (const { part, further } of formsIn(catalogues[form])) expect(further.filter((one) => one.part.each !== part.each)).toEqual([]);
    }
  });

  test('ask the same question under one id only, with one guidance', () => {
    const guidance = new Map<string, string>();
    const papers = [...assessment, ...contract];
    const blanks = papers.flatMap((paper) => inlinesOf(paper)).flatMap((inline) => (typeof inline !== 'string' && inline.kind === 'blank' ? [inline] : []));
    const different = blanks.filter(({ id, guidance: text }) => {
      const known = guidance.get(id) ?? text;
      guidance.set(id, known);
      return known !== text;
    });
    expect(different.map(({ id }) => id)).toEqual([]);
    expect([...guidance.keys()].filter((id) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(id))).toEqual([]);
  });

  test('are all on paper', () => {
    const written = [...assessment, ...contract].map(paperText).join('\n');
    expect(fields.filter(({ field }) => !written.includes(`\n${field.name.zh}: `)).map(({ at }) => at)).toEqual([]);
  });
});

describe('the forms', () => {
  test('hold hostile texts as they are', () => {
    const text = '<b>&amp; \\u0000 \\u202Eevil 🚗 العربية {purpose}';
    const files = exampleTexts('car-maker');
    const flows = `${files['flows.dataflow.yaml']}`.replace(
      'purpose: { en: Finding faults of the battery and the drive software, zh: 查找电池与驱动软件故障 }',
      `purpose: "${text}${'长'.repeat(10_000)}"`,
    );
    const papers = formPapers({ ...files, 'flows.dataflow.yaml': flows }, { subject: { filing: 'assessment-telemetry' } });
    const sheet = papers.find(({ id }) => id === 'recipient-sheets');
    expect(sheet && paperText(sheet)).toContain(`处理目的: <b>&amp; \0 \u202Eevil 🚗 العربية {purpose}${'长'.repeat(10_000)}\n`);
  });

  test('hold a thousand flows, long lists cut with a word on where they go on', () => {
    const files = { 'all.dataflow.yaml': oneFile(1000, 1)['all.dataflow.yaml'].replace('mechanism: standard-contract', 'mechanism: security-assessment') };
    const start = performance.now();
    const papers = formPapers(files, { subject: { filing: 'filing-0' } });
    expect(papers.map(({ id }) => id)).toEqual(['declaration-form', 'term-comparison', 'data-link-sheet', 'recipient-sheets']);
    expect(performance.now() - start).toBeLessThan(8000);
    const longest = Math.max(...papers.flatMap((paper) => inlinesOf(paper)).map((inline) => (typeof inline === 'string' ? inline.length : 0)));
    expect(longest).toBeLessThan(2500);
    const text = papers.map(paperText).join('\n');
    expect(text).toContain('……共 1000 项，其余见本材料包的数据出境清单');
    expect(text).toContain('\n| 1000 | 客户服务999 | Recipient 39 Ltd. |');
    expect(text).toContain('\n数据规模: ▢scene.all.size▢');
  });

  test('do not know a filing without flows, and stand it', () => {
    const papers = formPapers({ 'a.dataflow.yaml': 'dataflow: 1\nfilings: { first: { mechanism: security-assessment } }\n' }, { subject: { filing: 'first' } });
    expect(papers).toHaveLength(4);
    expect(papers.map(paperText).join('\n')).toContain('▢handler.name▢');
  });
});
