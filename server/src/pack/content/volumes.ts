// The totals of an exporter as `dataflow explain` tells them: what each flow gives, what is left out and why, the sum and the thresholds.
import { measuresOf } from '../../engine/law/people.js';
import type { Contribution, Totals } from '../../engine/law/totals.js';
import type { Definition } from '../../engine/model/definition.js';
import type { Text } from '../../engine/text.js';
import { exporterTotals, type MeasureTotal, type ThresholdState } from '../../engine/views/totals.js';
import { mechanismName } from '../../engine/wording/mechanism-names.js';
import { count } from '../../engine/wording/people.js';
import { measureName } from '../../engine/wording/totals.js';
import type { Block, Words } from '../paper/paper.js';
import { nameOf } from './names.js';
import { openTotalBlocks } from './open-totals.js';
import { peopleFigure, peopleWords } from './people-words.js';
import { citedList } from './provision.js';
import { joined, sentence } from './sentence.js';
import type { PackSource } from './source.js';
import { type ColumnPlan, paragraph, tableOf } from './table.js';

// Of more flows than this only the largest are told one by one; the workbook has all of them.
const shown = 100;

/** How many people the transfers of an exporter concern, flow by flow and in all. */
export function volumeBlocks(exporter: Definition<'exporter'>, source: PackSource): readonly Block[] {
  const { analysis } = source;
  const { totals } = analysis.judgement.exporter(exporter);
  const own = exporterTotals(analysis).find((one) => one.exporter === exporter);
  return [
    ...howCounted(totals, source),
    contributionTable(exporter, totals, source),
    ...leftOutBlocks(totals, source),
    ...openTotalBlocks(totals, source),
    ...(own ? [thresholdTable(own.measures, source)] : []),
  ];
}

/** `2026`, or `2025–2026`. */
export function yearsText({ years }: Pick<Totals, 'years'>): string {
  return years.length > 1 ? `${years[0]}–${years.at(-1)}` : String(years[0] ?? '');
}

function howCounted(totals: Totals, { analysis, language }: PackSource): readonly Block[] {
  const { regime, asOf } = analysis;
  const rules = measuresOf(regime).flatMap((measure) => regime.measures[measure]?.provisions ?? []);
  const window = sentence(
    {
      en: 'The totals below run from {from} to {day} ({provisions}). They are those of the handler as a whole, flows under other filings included.',
      zh: '以下累计人数的统计期间为 {from} 至 {day}（{provisions}），按数据处理者整体计算，包含其他申报、备案项下的流转。',
    },
    { from: `${totals.years[0] ?? ''}-01-01`, day: asOf, provisions: citedList(regime.window.provisions, { analysis, language }) },
    language,
  );
  const counting = sentence(
    { en: 'Each person counts once a year. How it is counted: {provisions}.', zh: '同一自然人每年只计一次。计数规则见{provisions}。' },
    { provisions: citedList(rules, { analysis, language }) },
    language,
  );
  return [paragraph(window), paragraph(counting)];
}

function leftOutBlocks({ contributions }: Totals, { analysis, language }: PackSource): readonly Block[] {
  const { exemptFlows } = analysis.regime;
  if (!contributions.some(({ leftOut }) => leftOut !== undefined)) return [];
  const note = exemptFlows.note?.[language];
  const words = sentence(
    { en: 'Flows that are exempt are left out of the totals ({provisions}).{note}', zh: '适用免予情形的流转不计入累计人数（{provisions}）。{note}' },
    {
      provisions: citedList(exemptFlows.provisions, { analysis, language }),
      note: note === undefined ? [] : [{ kind: 'aside', text: language === 'en' ? ` ${note}` : note }],
    },
    language,
  );
  return [paragraph(words)];
}

function contributionTable(exporter: Definition<'exporter'>, totals: Totals, source: PackSource): Block {
  const { analysis, language } = source;
  const used = measuresOf(analysis.regime);
  const severalYears = totals.years.length > 1;
  const giving = byWeight(
    totals.contributions.filter(({ people }) => used.some((measure) => people[measure].high > 0)),
    source,
  );
  const columns: readonly ColumnPlan[] = [
    [{ en: 'Flow', zh: '流转' }, 4],
    ...(severalYears ? ([[{ en: 'Year', zh: '年份' }, 1]] as const) : []),
    ...used.map((measure): ColumnPlan => [measureName(measure), 3, 'end']),
    [{ en: 'Remark', zh: '说明' }, 4],
  ];
  const blank: readonly Words[] = severalYears ? [['']] : [];
  const rows = giving
    .slice(0, shown)
    .map((one): readonly Words[] => [
      [nameOf(one.flow, language)],
      ...(severalYears ? [[String(one.year)]] : []),
      ...used.map((measure): Words => [peopleFigure(one.people[measure], language)]),
      [remarkOf(one, source)],
    ]);
  const rest = giving.length - rows.length;
  const more = { en: `${rest} further entries`, zh: `其余 ${rest} 项` }[language];
  const restRow: readonly (readonly Words[])[] = rest > 0 ? [[[more], ...blank, ...used.map((): Words => ['']), []]] : [];
  const sumRow: readonly Words[] = [
    [{ en: `Total ${yearsText(totals)}`, zh: `累计（${yearsText(totals)} 年）` }[language]],
    ...blank,
    ...used.map((measure): Words => [peopleFigure(totals[measure].interval, language)]),
    [sumRemark(giving, source)],
  ];
  const name = nameOf(exporter, language);
  const caption = { en: `People whose information leaves, ${name}`, zh: `${name}个人信息出境人数` };
  return tableOf(columns, [...rows, ...restRow, sumRow], { language, caption, sums: [rows.length + restRow.length] });
}

/** What is filed for first, then by how much each gives. */
function byWeight(contributions: readonly Contribution[], { flows }: PackSource): readonly Contribution[] {
  const filed = new Set(flows);
  const most = ({ people }: Contribution) => Math.max(people.personal.high, people.ordinary.high, people.sensitive.high);
  return [...contributions].sort(
    (left, right) =>
      Number(filed.has(right.flow)) - Number(filed.has(left.flow)) ||
      most(right) - most(left) ||
      (left.flow.id < right.flow.id ? -1 : left.flow.id > right.flow.id ? 1 : left.year - right.year),
  );
}

function remarkOf({ flow, population, leftOut }: Contribution, { flows, filing, analysis, language }: PackSource): string {
  const exemption = leftOut === undefined ? undefined : (analysis.catalogues.exemptions[leftOut]?.name[language] ?? leftOut);
  const group = population && nameOf(population, language);
  const parts = [
    filing && flows.includes(flow) ? { en: 'of this filing', zh: '本次申报' }[language] : undefined,
    flow.value.status === 'planned' ? { en: 'planned', zh: '计划中' }[language] : undefined,
    group === undefined ? undefined : { en: `group: ${group}`, zh: `人群：${group}` }[language],
    exemption === undefined ? undefined : { en: `left out: ${exemption}`, zh: `不计入：${exemption}` }[language],
  ];
  return parts.filter((part) => part !== undefined).join(language === 'zh' ? '；' : '; ');
}

/** Where flows share people the total is less than the sum of the rows. */
function sumRemark(contributions: readonly Contribution[], { language }: PackSource): string {
  const groups = contributions
    .filter(({ leftOut }) => leftOut === undefined)
    .flatMap(({ population, year }) => (population ? [`${population.id} ${year}`] : []));
  if (new Set(groups).size === groups.length) return '';
  return { en: 'people of one group count once', zh: '同一人群去重计算' }[language];
}

function thresholdTable(measures: readonly MeasureTotal[], source: PackSource): Block {
  const { analysis, language } = source;
  const columns: readonly ColumnPlan[] = [
    [{ en: 'Total', zh: '累计项目' }, 3.4],
    [{ en: 'People', zh: '累计人数' }, 2.8, 'end'],
    [{ en: 'Threshold', zh: '门槛' }, 3.2, 'end'],
    [{ en: 'Reached', zh: '是否达到' }, 3],
    [{ en: 'What begins there', zh: '达到后适用' }, 3.4],
    [{ en: 'Basis', zh: '依据' }, 6],
  ];
  const rows = measures.flatMap(({ name, people, thresholds }) =>
    thresholds.map((threshold): readonly Words[] => [
      [name[language]],
      [peopleFigure(people, language)],
      [count(threshold.people)],
      [reachedWords(threshold)[language]],
      [threshold.mechanism === undefined ? '–' : mechanismName(threshold.mechanism)[language]],
      citedList(threshold.provisions, { analysis, language }),
    ]),
  );
  return tableOf(columns, rows, { language, caption: { en: 'Totals and thresholds', zh: '累计人数与门槛' } });
}

function reachedWords({ reached, left }: ThresholdState): Text {
  if (reached === 'yes') return { en: 'reached', zh: '已达到' };
  if (reached === 'unknown') return { en: 'undetermined', zh: '待定' };
  if (left === undefined || !Number.isFinite(left)) return { en: 'not reached', zh: '未达到' };
  if (left === 0) return { en: 'not reached; one more person reaches it', zh: '未达到，再增加 1 人即达到' };
  return { en: `not reached; ${count(left)} more before it`, zh: `未达到，尚余 ${count(left)} 人` };
}

/** The totals of an exporter in one sentence. */
export function totalsSentence(exporter: Definition<'exporter'>, { analysis, language }: PackSource): Words {
  const { totals } = analysis.judgement.exporter(exporter);
  const parts = measuresOf(analysis.regime).map((measure) =>
    sentence(
      { en: '{what}: {people}', zh: '{what} {people}' },
      { what: measureName(measure)[language], people: peopleWords(totals[measure].interval, language) },
      language,
    ),
  );
  return sentence(
    {
      en: 'In {years}, up to {day}, these people count in the totals of {name}: {parts}.',
      zh: '{name} {years} 年度截至 {day} 计入累计的出境人数为：{parts}。',
    },
    { name: nameOf(exporter, language), years: yearsText(totals), day: analysis.asOf, parts: joined(parts, language === 'zh' ? '；' : '; ') },
    language,
  );
}
