import { exporterTotals, type MeasureTotal as MeasureTotalView } from '../../engine/views/totals.js';
import { peopleText } from '../../engine/wording/people.js';
import { provisionTitle } from '../../engine/wording/provisions.js';
import type { MeasureTotal } from '../../protocol/messages.js';
import type { Feature } from '../feature.js';
import { TotalsRequest } from '../own-requests.js';
import { item, outcome, outcomeCounts, type Translation } from '../payload.js';

/** How many people leave, per exporter, and how far the thresholds are. */
export const totals: Feature = {
  capabilities: () => ({}),
  register(on) {
    on(TotalsRequest, null, ({ uri }, scene) => {
      const project = scene.project(uri);
      if (!project) return null;
      const to = { scene, project, language: scene.language };
      const exporters = exporterTotals(project).map(({ exporter, mechanism, possible, years, measures, verdicts }) => ({
        item: item(exporter, to),
        mechanism: outcome(mechanism, to),
        possible: possible.map((one) => outcome(one, to)),
        years,
        measures: measures.map((one) => measureTotal(one, to)),
        verdicts: outcomeCounts(verdicts, to),
      }));
      return { asOf: project.asOf, regime: project.regime.id, exporters };
    });
  },
};

function measureTotal({ measure, name, people, counted, leftOut, thresholds }: MeasureTotalView, to: Translation): MeasureTotal {
  const { language, project } = to;
  return {
    measure,
    name: name[language],
    people: { low: people.low, high: Number.isFinite(people.high) ? people.high : null, text: peopleText(people)[language] },
    contributions: counted,
    leftOut,
    thresholds: thresholds.map(({ people: from, mechanism, provisions, reached, left, reachedOn }) => ({
      people: from,
      mechanism: mechanism ? outcome(mechanism, to) : null,
      provisions: provisions.map((id) => provisionTitle(id, project.catalogues)[language]),
      reached,
      left: left ?? null,
      reachedOn,
    })),
  };
}
