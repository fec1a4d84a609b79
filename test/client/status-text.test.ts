import { expect, test } from 'vitest';
import { findingsLine, statusLine, type Translate } from '../../client/src/status-text.js';
import type { DeadlineItem } from '../../server/src/protocol/checklist.js';
import type { ProjectSummary } from '../../server/src/protocol/projects.js';

const t: Translate = (sentence, ...values) => sentence.replace(/\{(\d)\}/g, (_, place) => String(values[Number(place)]));
const exempt = { id: 'exempt', mark: '○ E', name: 'exempt', flows: 4 };
const contract = { id: 'standard-contract', mark: '◆ S', name: 'standard contract', flows: 3 };
const open = { id: 'undetermined', mark: '?', name: 'undetermined', flows: 1 };
const about = { address: 'filings.f', id: 'f', name: 'f' };
const deadline: DeadlineItem = { id: 'd', day: '2026-12-14', what: 'file the contract', actor: null, past: false, basis: [] };

const project = (given: Partial<ProjectSummary>): ProjectSummary => ({
  uri: 'file:///a',
  name: 'a',
  files: [],
  asOf: '2026-11-22',
  regime: { id: 'cn-2024', name: 'Rules in force' },
  language: 'en',
  counts: [exempt],
  wantingFlows: 0,
  wanting: [],
  findings: { errors: 0, warnings: 0, others: 0, waived: 0 },
  nextDeadline: null,
  ...given,
});

const line = (given: Partial<ProjectSummary>, language = 'en') => statusLine(project(given), language, t);

test('the status bar tells what is wanted first, with the worst mark and the next deadline', () => {
  expect(line({ counts: [contract, open, exempt], wantingFlows: 3, nextDeadline: { ...deadline, about } })).toBe('◆ 3 flows need a mechanism · 14 Dec');
  expect(line({ counts: [contract], wantingFlows: 1 })).toBe('◆ 1 flow needs a mechanism');
  expect(line({ counts: [open, exempt] })).toBe('? 1 flow is undetermined');
  expect(line({ findings: { errors: 2, warnings: 1, others: 0, waived: 0 } })).toBe('○ 2 errors');
  expect(line({})).toBe('○ 4 flows, nothing missing');
  expect(line({ counts: [{ ...exempt, flows: 10_000 }] })).toBe('○ 10,000 flows, nothing missing');
  expect(line({ counts: [] })).toBe('– No flows yet');
});

test('a deadline of another year shows its year, and a missed one says so', () => {
  expect(line({ nextDeadline: { ...deadline, day: '2027-01-02', about } })).toBe('○ 4 flows, nothing missing · 2 Jan 2027');
  expect(line({ nextDeadline: { ...deadline, day: '2026-06-05', past: true, about } })).toBe('○ 4 flows, nothing missing · 5 Jun overdue');
  expect(line({ nextDeadline: { ...deadline, about } }, 'zh-cn')).toBe('○ 4 flows, nothing missing · 12月14日');
});

test('findings are counted by how severe they are', () => {
  expect(findingsLine(project({ findings: { errors: 1, warnings: 2, others: 1, waived: 3 } }), t)).toBe('1 error · 2 warnings · 1 note · 3 accepted');
  expect(findingsLine(project({}), t)).toBe('Nothing found');
});
