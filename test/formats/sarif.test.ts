import official from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type { Log, Result } from 'sarif';
import { expect, test } from 'vitest';
import { sarifReport } from '../../server/src/cli/review/sarif-report.js';
import { allProjects } from '../kit/all-projects.js';
import { makeFolder } from '../kit/folder.js';
import { hostileProject } from './hostile-project.js';
import { runCheck } from './run-check.js';
import { textReview } from './text-review.js';

const { $schema: _, id: __, ...schema } = official;
const validate = formats.default(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })).compile(schema);

function sarif(folder: string, ...args: readonly string[]): Log {
  const { stdout, stderr } = runCheck(folder, ['--format', 'sarif', ...args]);
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

function resultsOf({ runs }: Log): readonly Result[] {
  return runs.flatMap(({ results = [] }) => results);
}

test('logs of all fixtures, examples and hostile names are valid against the schema', () => {
  using all = allProjects();
  using hostile = hostileProject();
  for (const { path } of [all, hostile]) {
    validate(sarif(path, '--language', 'zh'));
    expect(validate.errors ?? []).toEqual([]);
  }
});

const flows = `dataflow: 1
exporters:
  acme-cn: { name: { en: Acme (Shanghai), zh: 艾克米（上海） }, region: CN-SH, sector: Retail }
systems:
  crm-cn: { name: { en: CRM, zh: 客户系统 }, location: CN, operator: acme-cn }
categories:
  contact: { name: { en: Contact data, zh: 联系信息 }, class: personal, subjects: customers }
recipients:
  acme-eu: { name: { en: Acme Europe, zh: 艾克米欧洲 }, country: DE, contact: { name: Privacy office, email: privacy@acme.example } }
flows:
  crm-sync: { from: crm-cn, to: acme-eu, categories: [contact], individuals: { 2026: 1200000 }, basis: contract, status: active }
waivers:
  - { rule: exported-volume-exceeds, at: flows.crm-sync, reason: The transfer stops on Friday, owner: privacy-office, ticket: PRIV-118, expires: 2026-12-31 }
  - { rule: retention-missing, at: flows.crm-sync, reason: It was agreed on the phone, expires: 2026-01-31 }
`;

test('a result has its place, its definition, and what stands to it', () => {
  using folder = makeFolder({ '.git/HEAD': '', 'data/我的 flows.dataflow.yaml': flows });
  const log = sarif(folder.path, '--as-of', '2026-11-22', '-l', 'en');
  const found = resultsOf(log).find(({ ruleId }) => ruleId === 'exported-volume-exceeds');
  expect(found?.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: 'data/%E6%88%91%E7%9A%84%20flows.dataflow.yaml', uriBaseId: '%SRCROOT%' },
        region: { startLine: 11, startColumn: 3, endLine: 11, endColumn: 11 },
      },
      logicalLocations: [{ name: 'crm-sync', fullyQualifiedName: 'flows.crm-sync', kind: 'object' }],
    },
  ]);
  expect(found?.relatedLocations?.map(({ message }) => message?.text)).toEqual(['the exporter `acme-cn`']);
  expect(log.runs[0]?.columnKind).toBe('utf16CodeUnits');
});

test('a waiver that holds is accepted, one that ended is under review', () => {
  using folder = makeFolder({ 'flows.dataflow.yaml': flows });
  const results = resultsOf(sarif(folder.path, '--as-of', '2026-11-22', '-l', 'en'));
  const suppressions = (rule: string) => results.filter(({ ruleId }) => ruleId === rule).flatMap((result) => result.suppressions ?? []);
  const [accepted] = suppressions('exported-volume-exceeds');
  expect(accepted).toMatchObject({
    kind: 'external',
    status: 'accepted',
    justification: 'The transfer stops on Friday · privacy-office · PRIV-118 · until 2026-12-31',
    properties: { owner: 'privacy-office', ticket: 'PRIV-118', expires: '2026-12-31' },
  });
  expect(accepted?.location?.physicalLocation?.region?.startLine).toBe(13);
  expect(suppressions('retention-missing').map(({ status, justification }) => `${status}: ${justification}`)).toEqual([
    'underReview: It was agreed on the phone · until 2026-01-31',
  ]);
});

test('only safe fixes are in a log, and say what --fix would write', () => {
  using folder = makeFolder({ 'flows.dataflow.yaml': flows });
  const fixes = resultsOf(sarif(folder.path, '-l', 'en')).flatMap((result) => result.fixes ?? []);
  expect(fixes.flatMap(({ artifactChanges }) => artifactChanges.flatMap(({ replacements }) => replacements))).toEqual([
    { deletedRegion: { startLine: 3, startColumn: 81, endLine: 3, endColumn: 87 }, insertedContent: { text: 'retail' } },
  ]);
});

test('every rule says why, what to do and on what it rests, in the language of the report', () => {
  using folder = makeFolder({ 'flows.dataflow.yaml': flows });
  for (const language of ['en', 'zh']) {
    const driver = sarif(folder.path, '-l', language).runs[0]?.tool.driver;
    const rules = driver?.rules ?? [];
    expect(rules.length).toBeGreaterThan(60);
    const chinese = rules.filter(({ help, shortDescription, fullDescription }) =>
      [help?.text, help?.markdown, shortDescription?.text, fullDescription?.text].every((text) => /\p{Script=Han}/u.test(text ?? '')),
    );
    expect(chinese).toHaveLength(language === 'zh' ? rules.length : 0);
    const volume = rules.find(({ id }) => id === 'exported-volume-exceeds');
    expect(volume?.name).toBe('ExportedVolumeExceeds');
    expect(volume?.defaultConfiguration).toEqual({ level: 'error' });
    expect(volume?.help?.markdown).toMatch(/\[[^\]]+\]\(https?:\/\/[^)]+\)/);
    expect(volume?.properties?.['provisions'][0]).toMatchObject({
      id: 'o16-7-2b',
      confidence: expect.stringMatching(/^(verified|second-hand|unverified|judgement)$/),
    });
  }
});

test('the run tells its exit code, its law, and what is wrong with the settings', () => {
  using folder = makeFolder({
    '.git/HEAD': '',
    'services/crm/flows.dataflow.yaml': flows,
    'services/crm/dataflow.config.yaml': 'noSuchKey: 1\nasOf: 2026-11-22\n',
  });
  const [run] = sarif(folder.path, '-l', 'en').runs;
  expect(run?.automationDetails?.id).toBe('dataflow/services/crm/');
  expect(run?.properties?.['projects']).toEqual([{ root: 'services/crm', regime: 'cn-2024', asOf: '2026-11-22' }]);
  const [invocation] = run?.invocations ?? [];
  expect(invocation?.exitCode).toBe(1);
  expect(invocation?.toolConfigurationNotifications?.map(({ associatedRule, message }) => `${associatedRule?.id}: ${message.text}`)).toEqual([
    'shape: the key `noSuchKey` is not known here',
  ]);
});

test('paths count from the repository, wherever in it the command runs, and tell nothing of the machine', () => {
  using folder = makeFolder({ '.git/HEAD': '', 'services/crm/flows.dataflow.yaml': flows });
  const inside = runCheck(folder.path, ['--format', 'sarif', '-l', 'en'], {}, 'services/crm').stdout;
  expect(resultsOf(JSON.parse(inside))).toEqual(resultsOf(sarif(folder.path, '-l', 'en')));
  expect(inside).toContain('"uri": "services/crm/flows.dataflow.yaml"');
  expect(inside).not.toContain(folder.path);
});

test('how a finding stands to an earlier run is told where somebody compared', () => {
  const review = textReview({ 'flows.dataflow.yaml': flows });
  const findings = review.findings.map((found, index) => ({ ...found, baselineState: index === 0 ? ('new' as const) : undefined }));
  const log: Log = JSON.parse(sarifReport({ ...review, findings }));
  expect(resultsOf(log).map(({ baselineState }) => baselineState)).toEqual(['new', ...findings.slice(1).map(() => undefined)]);
});
