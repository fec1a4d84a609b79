// @vitest-environment jsdom
import mermaid from 'mermaid';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../../server/src/engine/index.js';
import { filingTimelines } from '../../server/src/engine/views/timeline.js';
import { gantt } from '../../server/src/engine/views/timeline-gantt.js';
import { timelineJson } from '../../server/src/engine/views/timeline-json.js';
import { markLegend, missingDatesText, nextText, planLines, stageDates, timelineTitle } from '../../server/src/engine/views/timeline-words.js';

interface Given {
  readonly asOf?: string;
  readonly regime?: string;
  /** Further filings. */
  readonly more?: string;
  /** Kind of the agreement; the official text holds every term. */
  readonly kind?: string;
  /** Files that are there. */
  readonly exists?: readonly string[];
}

function analysed(filing: string, { asOf = '2026-11-22', regime, more = '', kind = 'standard-contract', exists }: Given = {}): Analysis {
  const text = `dataflow: 1
exporters: { a: { name: 甲, ciio: false } }
recipients: { b: { country: DE } }
categories: { c: { class: personal } }
agreements:
  x: { with: b, kind: ${kind}, signed: 2026-10-01 }
  s: { with: b, kind: standard-contract, signed: 2026-10-01, effective: 2026-11-13 }
flows:
  f: { from: a, to: b, categories: [c], individuals: 2000000, filing: z, agreement: ${filing.includes('standard-contract') ? 's' : 'x'} }
filings:
  z: { ${filing} }
${more}`;
  const analysis = analyse({ files: [{ path: 'a.dataflow.yaml', text }], today: asOf, regime, fileExists: exists && ((path) => exists.includes(path)) });
  if ('noRegime' in analysis) throw new Error('no regime');
  return analysis;
}

function timelineOf(filing: string, options: Given = {}) {
  const analysis = analysed(filing, options);
  const [timeline] = filingTimelines(analysis);
  if (!timeline) throw new Error('no filing');
  const stage = (id: string) => timeline.stages.find((one) => one.id === id);
  const dates = (id: string) => {
    const found = stage(id);
    return found && stageDates(found).en;
  };
  return { analysis, timeline, stage, dates, marks: timeline.stages.map(({ id, progress }) => `${id} ${progress}`) };
}

describe('an assessment that is being prepared', () => {
  test('has the stages of the regime, with the parts that have a time of their own', () => {
    const { timeline, marks } = timelineOf('mechanism: security-assessment, status: preparing');
    expect(marks).toEqual([
      'internal-assessment done',
      'self-assessment current',
      'agreement done',
      'provincial-filing open',
      'provincial-review open',
      'acceptance open',
      'national-review open',
      'determination open',
    ]);
    expect(timeline.stages.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 6, 7]);
  });

  test('is planned from practice, with the official periods at the end', () => {
    const { timeline, analysis, dates } = timelineOf('mechanism: security-assessment, status: preparing');
    expect(timeline.plan).toMatchObject({ result: { earliest: '2027-05-22', latest: '2028-05-22' }, official: 57, start: undefined });
    expect(dates('determination')).toBe('≈2027-05-22 to ≈2028-05-22');
    // 57 working days before, on weekdays only: the holidays of 2027 and 2028 are not published.
    expect(dates('provincial-filing')).toBe('≈2027-03-03* to ≈2028-03-02*');
    expect(planLines(timeline, analysis).map(({ line }) => line.en)).toEqual([
      'between ≈2027-05-22 and ≈2028-05-22 if the work begins on 2026-11-22: 6 to 18 months, from practice [not verified]',
      '57 working days with the authorities in all, as long as nothing is extended',
    ]);
    expect(markLegend(timeline).map(({ en }) => en)).toEqual([
      '≈ from practice, no period of law',
      '* counted on weekdays only, the holidays are not published',
    ]);
  });

  test('is planned backwards from the day on which it is needed', () => {
    // 2026-09-30 is the last working day before the National Day holiday; 45, 7 and 5 working days before it lie in published months.
    const { timeline, analysis, stage } = timelineOf('mechanism: security-assessment, status: preparing, neededBy: 2026-10-07', { asOf: '2026-03-02' });
    const needed = (id: string) => stage(id)?.needed;
    expect(needed('determination')).toEqual({ day: '2026-10-07', published: true, by: 'project' });
    expect(needed('acceptance')).toEqual({ day: '2026-07-29', published: true, by: 'project' });
    expect(needed('provincial-review')).toEqual({ day: '2026-07-20', published: true, by: 'project' });
    expect(needed('provincial-filing')).toEqual({ day: '2026-07-13', published: true, by: 'project' });
    expect(timeline.plan?.start).toEqual({ safe: '2025-04-07', latest: '2026-04-07' });
    expect(planLines(timeline, analysis)[0]?.line.en).toBe(
      'between ≈2025-04-07 and ≈2026-04-07: 18 and 6 months before, from practice [not verified]; the earlier day is over',
    );
    expect(nextText(timeline, analysis)?.en).toBe('Self-assessment (exporter), ≈2026-06-12 to ≈2027-06-15*; needed by 2026-07-13');
  });

  test('knows what is done from dates, documents and agreements', () => {
    const signed = (filing: string) => timelineOf(filing, { asOf: '2026-09-30' }).stage('agreement')?.progress;
    expect(signed('mechanism: security-assessment, status: preparing')).toBe('open');
    expect(signed('mechanism: security-assessment, status: preparing, documents: { data-transfer-agreement: { file: a.pdf, status: final } }')).toBe('done');
    const assessed = (more: string) => timelineOf(`mechanism: security-assessment, status: preparing, ${more}`).stage('self-assessment');
    expect(assessed('documents: { self-assessment-report: { file: a.docx, status: draft } }')).toMatchObject({ progress: 'current', begun: true });
    expect(assessed('documents: { self-assessment-report: { status: missing } }')).toMatchObject({ progress: 'current', begun: false });
    expect(assessed('documents: { self-assessment-report: { file: a.docx, status: final } }')).toMatchObject({ progress: 'done', on: undefined });
    const there = (exists: readonly string[]) =>
      timelineOf('mechanism: security-assessment, status: preparing, documents: { self-assessment-report: { file: a.docx, status: final } }', { exists });
    expect(there(['a.docx']).stage('self-assessment')?.progress).toBe('done');
    expect(there([]).stage('self-assessment')).toMatchObject({ progress: 'current', begun: false });
    const lacking = timelineOf('mechanism: security-assessment, status: preparing', { kind: 'legal-document' }).stage('agreement');
    expect(lacking).toMatchObject({ progress: 'open', begun: true, on: undefined });
    expect(assessed('selfAssessed: 2026-11-20')).toMatchObject({ progress: 'done', on: '2026-11-20' });
    expect(assessed('selfAssessed: 2026-11-23')).toMatchObject({ progress: 'current' });
  });
});

describe('an assessment that is under way', () => {
  test('counts each period from the last day of the one before, as long as no date says better', () => {
    const { dates, stage, timeline, analysis } = timelineOf('mechanism: security-assessment, status: submitted, submitted: 2026-09-28');
    // The National Day holiday lies in between; 10 October is worked.
    expect(dates('provincial-review')).toBe('was due by 2026-10-10');
    expect(stage('provincial-review')).toMatchObject({ progress: 'current', late: true });
    expect(dates('acceptance')).toBe('was due by 2026-10-20');
    expect(dates('national-review')).toBe('by 2026-12-22');
    expect(nextText(timeline, analysis)?.en).toBe('Completeness check by the provincial CAC (provincial CAC), was due by 2026-10-10');
    const accepted = timelineOf('mechanism: security-assessment, status: accepted, submitted: 2026-09-28, accepted: 2026-10-12');
    expect(accepted.dates('acceptance')).toBe('2026-10-12');
    expect(accepted.dates('national-review')).toBe('by 2026-12-14');
    expect(accepted.timeline.plan).toBeUndefined();
  });

  test('shows a supplement once it was asked for', () => {
    const { marks } = timelineOf(
      'mechanism: security-assessment, status: supplementing, submitted: 2026-09-28, accepted: 2026-10-12, supplementRequested: 2026-11-02',
    );
    expect(marks.slice(-4)).toEqual(['acceptance done', 'national-review current', 'supplement current', 'determination open']);
  });

  test('waits for the exporter while material is asked for', () => {
    const asked = (filing: string) => {
      const { timeline, analysis } = timelineOf(filing);
      return [nextText(timeline, analysis)?.en, timeline.stages.some(({ late }) => late)];
    };
    expect(asked('mechanism: security-assessment, status: supplementing, submitted: 2026-09-28')).toEqual(['Supplement or correction (exporter)', false]);
    expect(asked('mechanism: standard-contract, status: supplementing, submitted: 2026-10-12, supplementRequested: 2026-11-16')).toEqual([
      'Supplement of the filing (exporter), by 2026-11-30',
      false,
    ]);
  });

  test('says which dates nobody wrote down', () => {
    const { timeline, dates } = timelineOf('mechanism: security-assessment, status: accepted');
    expect(timeline.missingDates).toEqual(['submitted', 'accepted']);
    expect(missingDatesText(timeline)?.en).toBe('`accepted`, `submitted` not written down, so nothing can be counted from there');
    expect(dates('national-review')).toBe('');
    expect(timelineOf('mechanism: security-assessment, status: approved').timeline.missingDates).toEqual(['submitted', 'accepted', 'decided']);
  });

  test('is what it was on an earlier day', () => {
    const filing = 'mechanism: security-assessment, status: approved, submitted: 2026-03-02, accepted: 2026-03-16, decided: 2026-05-20';
    const current = (asOf: string) => timelineOf(filing, { asOf }).timeline.stages.find(({ progress }) => progress === 'current')?.id;
    expect(['2026-03-01', '2026-03-02', '2026-03-16', '2026-05-20'].map(current)).toEqual([
      'self-assessment',
      'provincial-review',
      'national-review',
      undefined,
    ]);
  });
});

describe('an assessment that is decided', () => {
  test('leads to its renewal', () => {
    const { timeline, analysis } = timelineOf(
      'mechanism: security-assessment, status: approved, submitted: 2025-01-06, accepted: 2025-01-16, decided: 2025-03-14',
    );
    expect(timelineTitle(timeline).en).toBe('z · security assessment · was granted · holds until 2028-03-14');
    expect(nextText(timeline, analysis)?.en).toBe('2027-09-14 z: begin to prepare the renewal');
    expect(timeline.stages.every(({ progress }) => progress === 'done')).toBe(true);
  });

  test('leaves open how long an early result holds', () => {
    const { timeline } = timelineOf('mechanism: security-assessment, status: approved, decided: 2024-02-01');
    expect(timelineTitle(timeline).en).toContain('holds until 2026-02-01, or until 2027-02-01: not settled');
  });

  test('can be asked about once more, for a time', () => {
    const rejected = (asOf: string) =>
      timelineOf('mechanism: security-assessment, status: rejected, submitted: 2026-07-16, accepted: 2026-07-30, decided: 2026-11-10', { asOf });
    const { timeline, analysis, stage } = rejected('2026-11-22');
    expect(stage('re-review')).toMatchObject({ progress: 'current', isFurther: true, latest: { day: '2026-12-01' } });
    expect(nextText(timeline, analysis)?.en).toBe('Re-review (exporter), by 2026-12-01');
    expect(rejected('2026-12-02').stage('re-review')).toBeUndefined();
    expect(rejected('2026-12-02').timeline.next).toBeUndefined();
  });

  test('has open conditions first, however late, and nothing to renew once it is over', () => {
    const filing = `mechanism: security-assessment, status: conditionally-approved, submitted: 2025-01-06, accepted: 2025-01-16, decided: 2025-03-14, conditions: [{ text: a, due: 2025-12-31 }]`;
    const next = (asOf: string) => {
      const { timeline, analysis } = timelineOf(filing, { asOf });
      return nextText(timeline, analysis)?.en;
    };
    expect(next('2025-03-20')).toBe('2025-12-31 z: condition of the approval due');
    expect(next('2026-11-22')).toBe('2025-12-31 z: condition of the approval due');
    expect(next('2028-03-15')).toBeUndefined();
  });

  test('has no dates ahead once it is withdrawn', () => {
    const { timeline } = timelineOf('mechanism: security-assessment, status: withdrawn, submitted: 2026-07-16');
    expect(timeline.stages.filter(({ latest, late }) => latest ?? late)).toEqual([]);
    expect(timeline.next).toBeUndefined();
  });
});

describe('other mechanisms', () => {
  test('a contract is filed in time after it took effect, and what comes before is due by then', () => {
    const { dates, stage, marks } = timelineOf('mechanism: standard-contract, status: preparing, neededBy: 2027-03-31');
    expect(marks).toEqual(['contract-impact-assessment current', 'contract-conclusion done', 'contract-filing open', 'contract-check open']);
    expect([dates('contract-impact-assessment'), dates('contract-conclusion'), dates('contract-filing')]).toEqual([
      'by 2026-11-27',
      '2026-11-13',
      'by 2026-11-27',
    ]);
    expect(stage('contract-check')?.needed).toMatchObject({ day: '2027-03-31' });
  });

  test('a certificate has no stages here', () => {
    expect(timelineOf('mechanism: certification, status: certified, decided: 2026-03-01').timeline.stages).toEqual([]);
  });

  test('an older body of rules has its own periods', () => {
    const { timeline } = timelineOf('mechanism: security-assessment, status: approved, decided: 2023-03-14', { asOf: '2023-12-31' });
    expect(timelineTitle(timeline).en).toContain('holds until 2025-03-14');
  });
});

const messy = `  "not: an id; # at all": { mechanism: security-assessment, status: preparing }
  none: {}
  half: { status: accepted, decided: 2020-01-01, submitted: 2030-01-01 }
  order: { mechanism: security-assessment, status: approved, submitted: 2026-06-01, accepted: 2026-05-01, decided: 2026-04-01 }
  contract: { mechanism: standard-contract, status: supplementing, supplementRequested: 2026-11-16 }
`;

describe('the chart', () => {
  const drawn = (filing: string, language: 'en' | 'zh' = 'en') => {
    const analysis = analysed(filing, { more: messy });
    return gantt(filingTimelines(analysis), { asOf: analysis.asOf, language });
  };

  test.each(['preparing', 'preparing, neededBy: 2027-06-01', 'submitted, submitted: 2026-11-02', 'approved, decided: 2026-10-01', 'rejected'])(
    'of a filing that is %s is a chart that Mermaid draws, in both languages',
    async (status) => {
      for (const language of ['en', 'zh'] as const) {
        const { diagramType } = await mermaid.parse(drawn(`mechanism: security-assessment, status: ${status}`, language));
        expect(diagramType).toBe('gantt');
      }
    },
  );

  test('has a section for each end of the planning range, and one where a day is needed', () => {
    const planned = drawn('mechanism: security-assessment, status: preparing').split('\n');
    expect(planned.filter((line) => line.startsWith('  section z'))).toEqual(['  section z ≈ 6 months', '  section z ≈ 18 months']);
    const needed = drawn('mechanism: security-assessment, status: preparing, neededBy: 2027-06-01').split('\n');
    const own = needed.slice(needed.indexOf('  section z') + 1, needed.indexOf('  section not an id at all ≈ 6 months'));
    expect(own).toEqual([
      '  Self-assessment :active, f1s1, 2026-12-01, 2027-03-12',
      '  Agreement with the recipient :done, f1s2, 2026-10-01, 2026-10-01',
      '  Filing with the provincial CAC :f1s3, 2026-12-01, 2027-03-12',
      '  Completeness check by the provincial CAC :f1s4, 2027-03-12, 2027-03-19',
      '  Decision on acceptance :f1s5, 2027-03-19, 2027-03-30',
      '  Assessment by the national CAC :f1s6, 2027-03-30, 2027-06-01',
      '  Determination :f1s7, 2027-06-01, 2027-06-01',
      '  result needed by the business :milestone, f1m1, 2027-06-01, 0d',
    ]);
  });

  test('of nothing is still a chart', async () => {
    expect(await mermaid.parse(gantt([], { asOf: '2026-11-22', language: 'zh' }))).toMatchObject({ diagramType: 'gantt' });
  });
});

test('half of the dates, dates out of order, no mechanism: nothing fails, and JSON has everything', () => {
  for (const asOf of ['2022-09-01', '2026-11-22', '2100-01-01']) {
    const analysis = analysed('mechanism: security-assessment, status: preparing', { asOf, more: messy });
    const timelines = filingTimelines(analysis);
    expect(timelines.length).toBeGreaterThanOrEqual(5);
    for (const timeline of timelines) expect(JSON.parse(JSON.stringify(timelineJson(timeline, 'zh')))).toMatchObject({ filing: timeline.filing.id });
  }
});
