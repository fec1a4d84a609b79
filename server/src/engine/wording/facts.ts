import type { Catalogues } from '../generated/catalogue-types.js';
import type { Fact } from '../law/fact.js';
import type { Bound } from '../law/interval.js';
import type { Truth } from '../law/truth.js';
import type { Text } from '../text.js';
import { count, peopleText } from './people.js';
import { measureName } from './totals.js';

const classes: Readonly<Record<string, Text>> = {
  personal: { en: 'personal information', zh: '个人信息' },
  sensitive: { en: 'sensitive personal information', zh: '敏感个人信息' },
  important: { en: 'important data', zh: '重要数据' },
  core: { en: 'core data', zh: '核心数据' },
};

const answers: Readonly<Record<Truth, Text>> = {
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  unknown: { en: 'unknown', zh: '未知' },
};

/** A fact of a trace as question and answer. */
export function factText(fact: Fact, catalogues: Catalogues): Text {
  const question = questionText(fact, catalogues);
  const answer = answers[fact.truth];
  return { en: `${question.en} ${answer.en}`, zh: `${question.zh}${answer.zh}` };
}

function questionText(fact: Fact, catalogues: Catalogues): Text {
  switch (fact.kind) {
    case 'carries': {
      const name = classes[fact.what] ?? { en: fact.what, zh: fact.what };
      return { en: `carries ${name.en}?`, zh: `含有${name.zh}？` };
    }
    case 'sector-people':
      return {
        en: `people in data of the sector ${fact.sector}: ${peopleText(fact.people).en}; ${boundText(fact.bound).en}?`,
        zh: `行业 ${fact.sector} 数据涉及人数：${peopleText(fact.people).zh}；${boundText(fact.bound).zh}？`,
      };
    case 'nobody':
      return { en: `people of this flow: ${peopleText(fact.people).en}; nobody?`, zh: `本流转涉及人数：${peopleText(fact.people).zh}；为零？` };
    case 'ciio':
      return { en: 'operator of critical information infrastructure?', zh: '关键信息基础设施运营者？' };
    case 'exempted': {
      const name = catalogues.exemptions[fact.exemption]?.name ?? { en: fact.exemption, zh: fact.exemption };
      return { en: `exemption claimed and open (${name.en})?`, zh: `主张且可适用的豁免（${name.zh}）？` };
    }
    case 'processed':
      return {
        en: `people whose information is processed: ${peopleText(fact.people).en}; ${boundText(fact.bound).en}?`,
        zh: `处理个人信息的人数：${peopleText(fact.people).zh}；${boundText(fact.bound).zh}？`,
      };
    case 'total':
      return {
        en: `total of ${measureName(fact.measure).en}: ${peopleText(fact.people).en}; ${boundText(fact.bound).en}?`,
        zh: `${measureName(fact.measure).zh}累计人数：${peopleText(fact.people).zh}；${boundText(fact.bound).zh}？`,
      };
    case 'agreement':
      return { en: `agreement of kind ${fact.wanted}?`, zh: `法律文件类型为 ${fact.wanted}？` };
    case 'greater-bay-area':
      return { en: 'both parties in the Greater Bay Area?', zh: '双方均位于粤港澳大湾区？' };
    case 'zone':
      return { en: `pilot zone ${fact.zone}: ${fact.aspect}?`, zh: `自贸试验区 ${fact.zone}：${fact.aspect}？` };
  }
}

/** 以上 is at least, 超过 more than, 不满 fewer than, 以下 at most. */
function boundText({ atLeast, above, below, atMost }: Bound): Text {
  if (atLeast !== undefined) return { en: `at least ${count(atLeast)}`, zh: `${count(atLeast)} 以上` };
  if (above !== undefined) return { en: `more than ${count(above)}`, zh: `超过 ${count(above)}` };
  if (below !== undefined) return { en: `fewer than ${count(below)}`, zh: `不满 ${count(below)}` };
  return { en: `at most ${count(atMost ?? 0)}`, zh: `${count(atMost ?? 0)} 以下` };
}
