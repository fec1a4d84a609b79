import { both, confidence, confidenceKey, generated, number, table } from './docs-markdown.mjs';
import { provisionLinks } from './docs-provisions.mjs';

const sure = 'Confidence 可信度';
const basis = 'Rests on 依据';

/** A compact index of the catalogues that a file names entries of. */
export function cataloguePage(engine) {
  const { catalogues } = engine;
  const listed = (name) => Object.entries(catalogues[name]);
  const rests = ({ provisions }) => provisionLinks(provisions, engine);
  const section = (heading, text, head, rows) => `## ${heading}\n\n${text}\n\n${table(head, rows)}`;
  const parts = [
    section(
      'Sectors',
      '行业 · For `sector` of an exporter or a category. In a sector of the CIIO list (关键信息基础设施行业) `ciio` left out means unknown.',
      ['Id', 'Sector 行业', 'CIIO list', 'Important by number of people 人数', basis, sure],
      listed('sectors').map(([id, one]) => [`\`${id}\``, both(one.name), one.ciio ? 'yes 是' : '–', byPeople(one.importantByPeople), rests(one), mark(one)]),
    ),
    section(
      'Sensitive kinds',
      '敏感个人信息种类 · For `sensitiveType` of a category.',
      ['Id', 'Kind 种类', 'What it is 含义', 'Examples 示例', basis, sure],
      listed('sensitive-kinds').map(([id, one]) => [`\`${id}\``, both(one.name), both(one.gist), some(one.examples), rests(one), mark(one)]),
    ),
    section(
      'Pilot zones',
      '自由贸易试验区 · For `pilotZone` of an exporter. The rows of the negative lists are not part of this tool.',
      ['Id', 'Zone 试验区', 'Editions 版本', 'Relaxes the numbers 放宽人数门槛', basis, sure],
      listed('pilot-zones').map(([id, one]) => [
        `\`${id}\``,
        both(one.name),
        one.editions.map(({ edition, published }) => `${edition} (${published})`).join('<br>'),
        threeValues(one.freesPersonalInformation),
        rests(one),
        mark(one),
      ]),
    ),
    section(
      'Terms',
      '条款 · For `terms` of an agreement. *Required* 必备: an article or the official contract demands it. *Reviewers* 审查关注: looked for in practice.',
      ['Id', 'Term 条款', 'What is agreed 内容', 'Demanded by 要求来源'],
      listed('terms').map(([id, one]) => [`\`${id}\``, both(one.name), both(one.gist), demands(one.demandedBy, engine)]),
    ),
    section(
      'Documents',
      '材料 · For `documents` of a filing.',
      ['Id', 'Document 材料', 'What good looks like 要求', 'For 适用机制', basis, sure],
      listed('documents').map(([id, one]) => [
        `\`${id}\``,
        `${both(one.name)}<br>${one.level === 'mandatory' ? '*mandatory* 必备' : '*supporting* 辅助'}`,
        both(one.gist),
        one.mechanisms.map((mechanism) => both(engine.mechanismName(mechanism))).join('<br>'),
        rests(one),
        mark(one),
      ]),
    ),
    section(
      'Exemptions',
      '豁免 · For `exemption` of a flow. Which of them a regime knows is in [regimes](regimes.md).',
      ['Id', 'Exemption 豁免', 'Conditions 条件', 'Evidence to keep 留存证明', basis, sure],
      listed('exemptions').map(([id, one]) => [
        `\`${id}\``,
        `${both(one.name)}<br>${both(one.gist)}`,
        list(one.conditions),
        list(one.evidence),
        rests(one),
        mark(one),
      ]),
    ),
    section(
      'Stages',
      '步骤 · Derived from the dates of a filing; a file does not name them.',
      ['Id', 'Stage 步骤', 'Official time 法定期限', basis, sure],
      listed('stages').map(([id, one]) => [`\`${id}\``, both(one.name), stageTime(one), rests(one), mark(one)]),
    ),
    section(
      'Working days',
      '工作日 · For periods in working days; a file does not name them. Of later years only the days of the week are known.',
      ['Year 年', 'Holidays that fall on weekdays 工作日放假', 'Worked days of rest 调休上班', basis, sure],
      Object.entries(catalogues['working-days'].years).map(([year, one]) => [
        year,
        holidays(one.holidays, catalogues['working-days'].festivals),
        one.madeUp.join(', '),
        sourceLink(catalogues.sources[one.source]),
        mark(one),
      ]),
    ),
    section(
      'Sources',
      '法律法规与资料 · What the provisions are cited from.',
      ['Source 来源', 'Title 名称', 'In force 施行', sure],
      listed('sources').map(([, one]) => [
        sourceLink(one),
        both(one.title),
        one.inForce ? `${one.inForce.from}${one.inForce.until ? ` – ${one.inForce.until}` : ' –'}` : '',
        mark(one),
      ]),
    ),
  ];
  return `${generated('schemas/catalogues')}# Catalogues 目录

What a file names by id, and what stands behind it. Places are ISO codes: countries and regions of ISO 3166-1, provinces of
ISO 3166-2; their list is [places.yaml](../schemas/catalogues/places.yaml). Every entry has its full text, notes and provisions in
[schemas/catalogues](../schemas/catalogues).

${confidenceKey}
${parts.join('\n')}
See also: [the file format](format.md) · [regimes](regimes.md) · [rules](rules/README.md)
`;
}

const mark = (entry) => confidence(entry.confidence, '<br>');
const list = (texts) => texts.map((text) => both(text, ' ')).join('<br>');

function some(texts) {
  const shown = texts.slice(0, 4);
  const more = texts.length > shown.length;
  return `${shown.map(({ en }) => en).join(', ')}${more ? ' …' : ''}<br>${shown.map(({ zh }) => zh).join('、')}${more ? '等' : ''}`;
}

function sourceLink(source) {
  return source.url ? `[${source.short.en}](${source.url})<br>${source.short.zh}` : `${both(source.short)}<br>no official address known`;
}

function holidays(days, festivals) {
  return Object.entries(days)
    .map(([id, dates]) => `${both(festivals[id], ' ')}: ${dates.join(', ')}`)
    .join('<br>');
}

function byPeople(rule) {
  return rule ? `more than ${number(rule.above)} people<br>超过${number(rule.above)}人` : '–';
}

function threeValues(value) {
  if (value === 'unknown') return 'not known 未知';
  return value ? 'yes 是' : 'no 否';
}

function demands(demandedBy, engine) {
  return Object.entries(demandedBy)
    .map(([mechanism, one]) => {
      const level = one.level === 'required' ? 'required 必备' : 'reviewers 审查关注';
      const only = one.onlyWith ? ', with personal information 涉及个人信息时' : '';
      return `${engine.mechanismName(mechanism).en}: *${level}*${only}, ${provisionLinks(one.provisions, engine)} (${confidence(one.confidence)})`;
    })
    .join('<br>');
}

function stageTime({ duration, months }) {
  const days = duration
    ? `${duration.workingDays} working days from ${duration.from.en}${duration.extendable ? ', extendable' : ''}<br>${duration.workingDays}个工作日，自${duration.from.zh}起`
    : '';
  const fresh = months ? `${months.number} months: ${months.from.en}<br>${months.number}个月：${months.from.zh}` : '';
  return [days, fresh].filter(Boolean).join('<br>') || '–';
}
