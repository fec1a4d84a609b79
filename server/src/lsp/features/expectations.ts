import { expectedText, failureText, outcomeText, travelText } from '../../engine/views/expectation-words.js';
import { becauseLines, type ExpectationResult, expectationResults } from '../../engine/views/expectations.js';
import type { ExpectationItem } from '../../protocol/expectations.js';
import type { Feature } from '../feature.js';
import { ExpectationsRequest } from '../own-requests.js';
import { spot, type Translation } from '../payload.js';

/** What a project expects of itself, and what came of it. */
export const expectations: Feature = {
  capabilities: () => ({}),
  register(on) {
    on(ExpectationsRequest, null, ({ uri }, scene) => {
      const project = scene.project(uri);
      if (!project) return null;
      const to = { scene, project, language: scene.language };
      return { expectations: expectationResults(project).map((result) => expectationItem(result, to)) };
    });
  },
};

function expectationItem(result: ExpectationResult, to: Translation): ExpectationItem {
  const { expectation, wanted, found, passed, fault, place } = result;
  const { language, project, scene } = to;
  const because = passed || fault ? [] : becauseLines(result, project).map((line) => line[language]);
  const failure = failureText(result)?.[language];
  return {
    id: `${expectation.file}#${expectation.id}`,
    uri: scene.uriOf(project, expectation.file),
    label: expectedText(result)[language],
    detail: travelText(result, project)[language],
    ...spot(place, to),
    passed,
    message: failure === undefined ? null : [failure, ...because].join('\n'),
    expected: wanted === undefined ? null : outcomeText(wanted)[language],
    actual: found === undefined ? null : outcomeText(found)[language],
  };
}
