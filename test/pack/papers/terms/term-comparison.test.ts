import { describe, expect, test } from 'vitest';
import { catalogues } from '../../../../server/src/engine/index.js';
import { agreementJson, traceAgreements } from '../../../../server/src/engine/views/agreement-trace.js';
import { termComparison } from '../../../../server/src/pack/papers/terms/term-comparison.js';
import { termLines } from '../../../../server/src/pack/papers/terms/term-lines.js';
import { paperText } from '../../paper-text.js';
import { exampleTexts, sourceFor } from '../../record/source-for.js';

const carMaker = exampleTexts('car-maker');

describe('the comparison of terms', () => {
  const source = sourceFor(carMaker, { subject: { filing: 'assessment-survey' } });
  const text = paperText(termComparison(source));

  test('is set sideways', () => {
    expect(termComparison(source).landscape).toBe(true);
  });

  test('counts terms by state', () => {
    expect(text).toContain('| 法律文件（engineering-survey） | 必备 | 12 | 10 | 0 | 2 | 0 |');
    expect(text).toContain('| 法律文件（engineering-survey） | 审查关注 | 12 | 9 | 1 | 1 | 1 |');
  });

  test('tells every state with its clause or a blank', () => {
    expect(text).toContain('| Annex I no. 3 | 已具备 |');
    expect(text).toContain('| ▢agreement.engineering-survey.force-majeure-security▢ | *缺少* |');
    expect(text).toContain('| ▢agreement.engineering-survey.processing-records-3y▢ | *未注明* |');
    expect(text).toContain('| as soon as possible / ▢agreement.engineering-survey.incident-deadline▢ | *表述不明确* |');
  });

  test('marks a demand that is not verified where its provisions are', () => {
    expect(text).toMatch(/\| 中国法优先 \| .* \| 审查关注 \| 《数据出境安全评估办法》第八条；\?该项要求\? \|/);
    expect(text).toMatch(/\| 保存期限 \| .* \| 必备 \| 《数据出境安全评估办法》第九条第（二）项 \|/);
  });

  test.each(['assessment-telemetry', 'assessment-survey', 'contract-tansei', 'contract-hong-kong'])(
    'agrees with the explanation of the agreements of %s',
    (filing) => {
      const pack = sourceFor(carMaker, { subject: { filing } });
      for (const trace of traceAgreements(pack.analysis, pack.agreements)) {
        const lines = termLines(trace.agreement, pack);
        const { terms, missing, reviewersMiss, vague } = agreementJson(trace);
        expect(lines.map(({ id }) => id)).toEqual(terms.map(({ id }) => id));
        expect(
          lines
            .filter(({ state }) => state === 'missing' || state === 'not-said')
            .map(({ id }) => id)
            .sort(),
        ).toEqual([...missing, ...reviewersMiss].sort());
        expect(lines.filter(({ state }) => state === 'partly').map(({ id }) => id)).toEqual(vague.filter((id) => lines.some((line) => line.id === id)));
      }
    },
  );

  test('takes what the official contract has for present', () => {
    const agreements = `${carMaker['agreements.dataflow.yaml']}`.replace(
      /( {2}tansei-standard-contract:[\s\S]*?)\n {4}terms:\n[\s\S]*?(\n {2}hong-kong-gba:)/,
      '$1$2',
    );
    const bare = paperText(termComparison(sourceFor({ ...carMaker, 'agreements.dataflow.yaml': agreements }, { subject: { filing: 'contract-tansei' } })));
    const required = Object.values(catalogues.terms).filter(({ demandedBy }) => demandedBy['standard-contract']?.level === 'required').length;
    expect(bare).toContain(`| 标准合同（tansei-standard-contract） | 必备 | ${required} | ${required} | 0 | 0 | 0 |`);
    expect(bare).toContain('| 官方文本附录一 | 已具备 |');
  });

  test('compares nothing of a contract for the Greater Bay Area and says why', () => {
    const bay = paperText(termComparison(sourceFor(carMaker, { subject: { filing: 'contract-hong-kong' } })));
    expect(bay).toContain('粤港澳大湾区标准合同的条款不在本工具的法律数据中，未作比对');
    expect(bay).not.toContain('条款状态汇总');
    expect(bay).not.toContain('已具备');
  });

  test('adds up several agreements', () => {
    const filings = `${carMaker['filings.dataflow.yaml']}`;
    const flows = `${carMaker['flows.dataflow.yaml']?.replace('filing: assessment-telemetry', 'filing: assessment-survey')}`;
    const both = paperText(
      termComparison(sourceFor({ ...carMaker, 'filings.dataflow.yaml': filings, 'flows.dataflow.yaml': flows }, { subject: { filing: 'assessment-survey' } })),
    );
    expect(both).toContain('=| 合计 | 必备 | 25 | 23 | 0 | 2 | 0 |');
  });
});
