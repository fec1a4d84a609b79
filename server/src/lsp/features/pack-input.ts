import { namedFiles } from '../../engine/law/named-files.js';
import type { ProjectView } from '../../engine/queries/project-view.js';
import type { PackSubjects } from '../../protocol/pack.js';
import type { Feature } from '../feature.js';
import { PackInputRequest, PackSubjectsRequest } from '../own-requests.js';
import { named, outcome, type Translation } from '../payload.js';

/** What a submission pack can be made of, and from. The pack itself is made elsewhere, so that nobody at the keyboard waits for it. */
export const packInput: Feature = {
  capabilities: () => ({}),
  register(on) {
    on(PackSubjectsRequest, null, ({ uri }, scene) => {
      const project = scene.project(uri);
      return project ? subjects({ scene, project, language: scene.language }) : null;
    });
    on(PackInputRequest, null, ({ uri }, scene) => {
      const project = scene.project(uri);
      if (!project) return null;
      return {
        ...scene.besidesOf(project),
        files: project.files.map((file) => ({ path: file.path, text: file.read() })),
        existing: existing(project),
        asOf: project.asOf,
        regime: project.regime.id,
      };
    });
  },
};

function subjects(to: Translation): PackSubjects {
  const { model, judgement } = to.project;
  const { filing, exporter, flow } = model.tables;
  const apart = new Map<string, number>();
  for (const one of flow.list) {
    const from = one.value.filing === undefined ? judgement.of(one)?.facts.exporter : undefined;
    if (from) apart.set(from.id, (apart.get(from.id) ?? 0) + 1);
  }
  return {
    filings: filing.list.map((one) => ({ ...named(one, to), mechanism: one.value.mechanism ? outcome(one.value.mechanism, to) : null })),
    exporters: exporter.list.flatMap((one) => {
      const flows = apart.get(one.id);
      return flows === undefined ? [] : [{ ...named(one, to), flows }];
    }),
  };
}

/** Of the documents that are named those that are there; undefined where nobody can look. */
function existing({ model, fileExists }: ProjectView): readonly string[] | undefined {
  if (!fileExists) return undefined;
  const { agreement, filing } = model.tables;
  const paths = [...agreement.list, ...filing.list].flatMap((one) => namedFiles(one).map(({ fromRoot }) => fromRoot));
  return [...new Set(paths)].filter((path) => fileExists(path));
}
