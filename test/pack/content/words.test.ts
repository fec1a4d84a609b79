import { describe, expect, test } from 'vitest';
import { classReason, classWords, subjectWords } from '../../../server/src/pack/content/class-words.js';
import { durationWords } from '../../../server/src/pack/content/duration-words.js';
import { factsOf } from '../../../server/src/pack/content/facts-of.js';
import * as told from '../../../server/src/pack/content/flow-words.js';
import { nameList, nameOf, regionName } from '../../../server/src/pack/content/names.js';
import { peopleFigure, peopleWords } from '../../../server/src/pack/content/people-words.js';
import { cited, citedList, doubt } from '../../../server/src/pack/content/provision.js';
import { valueWords } from '../../../server/src/pack/content/value-words.js';
import { exampleTexts, sourceFor } from '../record/source-for.js';

const source = sourceFor(exampleTexts('car-maker'), { subject: { filing: 'assessment-telemetry' } });
const { catalogues, model } = source.analysis;

describe('what the file says is told', () => {
  const [flow] = source.flows;
  const [facts] = factsOf(source.flows, source);

  test('of a flow', () => {
    if (!flow || !facts) throw new Error('no flow');
    expect([
      told.methodWords(flow, 'zh'),
      told.basisWords(flow, 'zh'),
      told.separateConsentWords(flow, 'zh'),
      told.statusWords(flow, 'zh'),
      told.retentionWords(flow, 'zh'),
      told.retentionWords(flow, 'en'),
      told.periodWords(flow, 'zh'),
      told.protectionWords(flow, 'inTransit', 'zh'),
      told.sourceWords(facts, catalogues, 'zh'),
      told.targetWords(facts, catalogues, 'en'),
    ]).toEqual([
      '流式传输',
      '同意',
      '是',
      '运行中',
      '18 个月',
      '18 months',
      '2025-03-24 起',
      'TLS 1.3',
      '车联网平台（上海市）',
      'Engineering data lake (Germany)',
    ]);
  });

  test('of a kind of data, with why it is important or what it may be', () => {
    const kind = (id: string) => {
      const category = model.tables.category.get(id);
      if (!category) throw new Error(id);
      return [classWords(category, catalogues, 'zh'), classReason(category, 'zh'), subjectWords(category, 'zh')];
    };
    expect(kind('vehicle-tracks')).toEqual(['敏感个人信息（行踪轨迹信息）', undefined, '车主']);
    expect(kind('controller-logs')).toEqual([
      '待定（可能为：一般数据；个人信息（不含敏感个人信息））',
      '未识别为重要数据的依据：已与主管部门目录比对；数据治理负责人；2026-09-30',
      undefined,
    ]);
    expect(kind('road-survey')[1]).toMatch(/^识别为重要数据的依据：公开发布的目录或规定；.*；2021-08-16$/);
  });

  test('by the words of the format, or the word itself', () => {
    expect(valueWords('recipient', 'role', 'processor').zh).toBe('受托人');
    expect(valueWords('category', 'importantBecause.basis', 'notified').zh).toBe('相关部门、地区告知');
    expect(valueWords('recipient', 'role', 'nonsense')).toEqual({ en: 'nonsense', zh: 'nonsense' });
  });
});

test('a duration is told in words, and a text that is none is not', () => {
  expect([durationWords('P1Y6M')?.zh, durationWords('P1D')?.en, durationWords('as long as needed')]).toEqual(['1 年 6 个月', '1 day', undefined]);
});

test('people are told as an explanation does', () => {
  const interval = { low: 2400, high: 182_400 };
  const open = { low: 0, high: Number.POSITIVE_INFINITY };
  expect([peopleFigure(interval, 'zh'), peopleWords(interval, 'zh'), peopleWords(open, 'zh'), peopleWords({ low: 1, high: 1 }, 'en')]).toEqual([
    '2,400 至 182,400',
    '2,400 至 182,400 人',
    '人数未知',
    '1 person',
  ]);
});

describe('names', () => {
  test('fall back to the other language and then to the id', () => {
    const english = sourceFor(
      { 'a.dataflow.yaml': 'dataflow: 1\nrecipients:\n  acme-de: { name: { en: Acme GmbH } }\n  acme-us: {}\nexporters:\n  acme: {}\n' },
      { subject: { exporter: 'acme' } },
    );
    const names = english.analysis.model.tables.recipient.list.map((recipient) => nameOf(recipient, 'zh'));
    expect(names).toEqual(['Acme GmbH', 'acme-us']);
  });

  test('of places are those of the catalogue', () => {
    expect(['CN-SH', 'CN', 'DE', 'XX'].map((code) => regionName(code, catalogues, 'zh'))).toEqual(['上海市', '中国境内', '德国', 'XX']);
  });

  test('stand once in a list, which ends with a number where it is long', () => {
    expect([nameList(['甲', '乙', '甲', '丙'], 'zh', 2), nameList(['a', 'b', 'c'], 'en', 2)]).toEqual(['甲、乙 等 3 项', 'a, b and 1 more']);
  });
});

describe('provisions', () => {
  test('are cited with how sure they are', () => {
    expect(cited('pipl-55', source)).toEqual({ kind: 'cited', id: 'pipl-55', text: '《个人信息保护法》第五十五条', confidence: 'verified' });
    expect(cited('o13-5', source).confidence).toBe('unverified');
  });

  test('that no catalogue knows are cited by their id, unverified', () => {
    expect(cited('no-such', source)).toMatchObject({ text: 'no-such', confidence: 'unverified' });
  });

  test('stand once in a list', () => {
    expect(citedList(['pipl-55', 'pipl-56', 'pipl-55'], source)).toHaveLength(3);
  });

  test('that were read carry no mark', () => {
    expect([doubt('verified', 'zh'), doubt('second-hand', 'zh'), doubt('unverified', 'zh')]).toEqual([
      [],
      [{ kind: 'aside', text: '（据二手资料）' }],
      [{ kind: 'unverified', text: '' }],
    ]);
  });
});
