// Conditions of a regime in words. `no` words the opposite, so that "not" is never left to the reader.
import { number } from './docs-markdown.mjs';

/** What a condition asks, in both languages. */
export function inWords(condition, no = false) {
  if ('always' in condition) return { en: 'in every other case', zh: '其他情形' };
  if ('not' in condition) return inWords(condition.not, !no);
  if ('all' in condition) return joined(condition.all, no, !no);
  if ('any' in condition) return joined(condition.any, no, no);
  return atom(condition, no);
}

function joined(conditions, no, and) {
  const parts = conditions.map((one) => {
    const words = inWords(one, no);
    return 'all' in one || 'any' in one ? { en: `(${words.en})`, zh: `（${words.zh}）` } : words;
  });
  return { en: parts.map(({ en }) => en).join(and ? ' and ' : ' or '), zh: parts.map(({ zh }) => zh).join(and ? '，且' : '，或者') };
}

const carried = {
  personal: { en: 'personal information', zh: '个人信息' },
  sensitive: { en: 'sensitive personal information', zh: '敏感个人信息' },
  important: { en: 'important data', zh: '重要数据' },
  core: { en: 'core data', zh: '核心数据' },
};

export const measures = {
  personal: { en: 'people in all', zh: '个人信息总人数' },
  ordinary: { en: 'people with ordinary personal information', zh: '一般个人信息人数' },
  sensitive: { en: 'people with sensitive personal information', zh: '敏感个人信息人数' },
};

const zones = {
  'in-force': [
    { en: 'a negative list of its pilot zone is published', zh: '所在自贸区的负面清单已发布' },
    { en: 'no negative list of its pilot zone is published', zh: '所在自贸区的负面清单尚未发布' },
  ],
  'frees-personal-information': [
    { en: 'that list relaxes the numbers for personal information', zh: '该清单放宽个人信息的数量门槛' },
    { en: 'that list does not relax the numbers for personal information', zh: '该清单未放宽个人信息的数量门槛' },
  ],
  'admits-ciio': [
    { en: 'that list admits critical information infrastructure operators', zh: '该清单适用于关键信息基础设施运营者' },
    { en: 'that list leaves critical information infrastructure operators out', zh: '该清单不适用于关键信息基础设施运营者' },
  ],
};

function atom(condition, no) {
  if ('carries' in condition) {
    const { en, zh } = carried[condition.carries];
    return no ? { en: `it carries no ${en}`, zh: `不含${zh}` } : { en: `it carries ${en}`, zh: `含有${zh}` };
  }
  if ('exports' in condition)
    return no ? { en: 'it sends somebody’s data', zh: '涉及人数不为零' } : { en: 'it sends nobody’s data in the window', zh: '累计期间内人数为零' };
  if ('exporterIs' in condition)
    return no
      ? { en: 'the exporter is no critical information infrastructure operator', zh: '出境方不是关键信息基础设施运营者' }
      : { en: 'the exporter is a critical information infrastructure operator', zh: '出境方是关键信息基础设施运营者' };
  if ('exempted' in condition)
    return no
      ? { en: 'no exemption that it claims applies', zh: '所主张的豁免不成立' }
      : { en: 'the exemption that it claims applies', zh: '所主张的豁免成立' };
  if ('processed' in condition) {
    const words = bound(condition.processed, no);
    return { en: `the exporter handles the data of ${words.en} people in China`, zh: `出境方在境内处理个人信息的人数${words.zh}` };
  }
  if ('total' in condition) {
    const words = bound(condition.total, no);
    const { en, zh } = measures[condition.total.of];
    return { en: `the exporter’s total of ${en} is ${words.en}`, zh: `出境方累计${zh}${words.zh}` };
  }
  if ('agreementKind' in condition)
    return { en: `its agreement is ${no ? 'not ' : ''}a \`${condition.agreementKind}\``, zh: `其法律文件${no ? '不是' : '是'} \`${condition.agreementKind}\`` };
  if ('place' in condition)
    return no
      ? { en: 'exporter or recipient is outside the Greater Bay Area', zh: '出境方或者接收方不在粤港澳大湾区' }
      : { en: 'exporter and recipients are in the Greater Bay Area', zh: '出境方和接收方均在粤港澳大湾区' };
  return zones[condition.zone][no ? 1 : 0];
}

const opposite = { atLeast: 'below', below: 'atLeast', above: 'atMost', atMost: 'above' };
const boundWords = {
  atLeast: { en: 'at least', zh: '达到' },
  above: { en: 'more than', zh: '超过' },
  below: { en: 'less than', zh: '不满' },
  atMost: { en: 'at most', zh: '不超过' },
};

/** `at least 10,000` / `达到10,000人` */
export function bound(given, no = false) {
  const [key, people] = Object.entries(given).find(([name]) => name in opposite);
  const { en, zh } = boundWords[no ? opposite[key] : key];
  return { en: `${en} ${number(people)}`, zh: `${zh}${number(people)}人` };
}
