import { describe, expect, test } from 'vitest';
import { analyse, regimes } from '../../server/src/engine/index.js';
import { Judgements } from '../../server/src/engine/live/judgements.js';
import { levels } from '../../server/src/engine/live/levels.js';
import { LiveFacts } from '../../server/src/engine/live/live-facts.js';
import { LiveModel } from '../../server/src/engine/live/live-model.js';
import { LiveProject } from '../../server/src/engine/live/live-project.js';
import { Reader, Tracker } from '../../server/src/engine/live/tracker.js';
import { plainFindings } from '../kit/plain-findings.js';

const regime = newest();
const asOf = '2026-11-22';
const dayOf = (number: number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);
const days = Array.from({ length: 30 }, (_, index) => dayOf(index));

function newest() {
  const found = regimes.find(({ id }) => id === 'cn-2024');
  if (!found) throw new Error('no regime');
  return found;
}

function opened() {
  const tracker = new Tracker();
  const model = new LiveModel(tracker);
  return { tracker, judgements: new Judgements(tracker, { model, facts: new LiveFacts(tracker, model) }, { regime, asOf }) };
}

describe('of judgements on other days', () => {
  test('those asked for last are kept', () => {
    const { judgements } = opened();
    const all = days.map((day) => judgements.under(regime, day));
    expect(judgements.size).toBe(1 + 8);
    expect(judgements.under(regime, asOf)).toBe(judgements.main);
    expect(days.slice(-8).map((day) => judgements.under(regime, day))).toEqual(all.slice(-8));
    expect(judgements.under(regime, dayOf(0))).not.toBe(all[0]);
  });

  test('those that somebody rests on stay, however many there are', () => {
    const { tracker, judgements } = opened();
    class Asking extends Reader {
      protected override compute(): boolean {
        for (const day of days) judgements.under(regime, day);
        return true;
      }
    }
    const asking = new Asking(tracker, levels.check);
    asking.refresh();
    for (let number = 100; number < 120; number++) judgements.under(regime, dayOf(number));
    expect(judgements.size).toBe(1 + days.length + 8);
    asking.dispose();
    judgements.under(regime, dayOf(200));
    expect(judgements.size).toBe(1 + 8);
  });
});

describe('expectations on many days', () => {
  const flow = (people: number) =>
    `flows:\n  sync: { from: acme-cn, to: acme-eu, categories: [contact], individuals: { 2023: ${people}, 2026: ${people} }, status: active }\n`;
  const head = 'dataflow: 1\nexporters:\n  acme-cn: { name: 艾克米 }\nrecipients:\n  acme-eu: { country: DE }\ncategories:\n  contact: { class: personal }\n';
  const expected = (day: string) => `  - { flow: sync, mechanism: exempt, asOf: ${day} }\n`;
  const text = (people: number, own: readonly string[]) => `${head}${flow(people)}expect:\n${own.map(expected).join('')}`;

  const fresh = (source: string) => {
    const analysis = analyse({ files: [{ path: 'a.dataflow.yaml', text: source }], today: asOf });
    return 'noRegime' in analysis ? [] : plainFindings(analysis.findings);
  };

  test('all follow a change of what they rest on', () => {
    const live = new LiveProject({ today: asOf });
    for (const people of [50_000, 150_000, 2_000_000, 150_000]) {
      live.setFile('a.dataflow.yaml', text(people, days));
      expect(plainFindings(live.findingsOf('a.dataflow.yaml'))).toEqual(fresh(text(people, days)));
    }
  });

  test('follow a day that is typed, and one that was typed before', () => {
    const live = new LiveProject({ today: asOf });
    const typed = [...days, ...days.slice(0, 3), '2023-05-31', ...days.slice(10, 12)];
    for (const [index, day] of typed.entries()) {
      const now = text(index % 2 === 0 ? 150_000 : 50_000, ['2023-10-01', day]);
      live.setFile('a.dataflow.yaml', now);
      expect(plainFindings(live.findingsOf('a.dataflow.yaml')), day).toEqual(fresh(now));
    }
  });
});
