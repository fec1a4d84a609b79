import { describe, expect, test } from 'vitest';
import { LiveProject } from '../../server/src/engine/live/live-project.js';
import { filesBelow } from '../architecture/source.js';
import { readAnnotated } from '../kit/annotations.js';
import { analyseFixture, lockOf, readFixture } from '../kit/fixture.js';
import { plainFindings } from '../kit/plain-findings.js';

const fixtures = [...filesBelow('test/rules', '.dataflow.yaml'), ...filesBelow('test/law', '.dataflow.yaml')];

describe('a live project says what an analysis from scratch says', () => {
  test.each(fixtures)('%s', (path) => {
    const fixture = readFixture(path);
    const { exists } = fixture;
    const live = new LiveProject({ today: fixture.asOf, fileExists: exists && ((file) => exists.has(file)) });
    live.setRegime(fixture.regime);
    if (fixture.config !== undefined) live.setConfig({ path: 'dataflow.config.yaml', text: fixture.config });
    live.setLock(lockOf(fixture));
    for (const file of fixture.files) live.setFile(file.path, readAnnotated(file.path, file.source).text);
    live.work();
    const analysis = analyseFixture(fixture);
    expect(plainFindings(live.view?.findings ?? [])).toEqual(plainFindings(analysis.findings));
    const verdicts = (one: typeof analysis.judgement | undefined) =>
      one?.verdicts.map(({ flow, mechanism, possible, exemption, asks }) => [
        flow.id,
        mechanism,
        possible,
        exemption,
        asks.map(({ kind, at }) => [kind, at.id]),
      ]);
    expect(verdicts(live.view?.judgement)).toEqual(verdicts(analysis.judgement));
  });
});
