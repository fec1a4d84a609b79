// What a project is compared with: its texts at another time, judged by the law of now.
import { type Analysis, analyse } from '../engine/index.js';
import type { ProjectView } from '../engine/queries/project-view.js';
import { isDataflowName } from '../project/file-names.js';
import type { SetBaseParams } from '../protocol/diagram.js';
import { addressOf, nameOf, pathBelow } from './addresses.js';
import type { ServedProject } from './served-project.js';

type Given = NonNullable<SetBaseParams['base']>;

/** It is read when somebody first looks at it, and again when another law or day counts. */
export class Base {
  private seen: Analysis | undefined;

  constructor(
    readonly label: string,
    /** By path. */
    private readonly texts: ReadonlyMap<string, string>,
  ) {}

  /** Undefined where there is no law to apply. */
  seenFrom({ regime, asOf }: ProjectView): Analysis | undefined {
    if (this.seen?.regime === regime && this.seen.asOf === asOf) return this.seen;
    const files = [...this.texts].map(([path, text]) => ({ path, text }));
    // Nobody asks what the rules find in it.
    const analysis = analyse({ files, today: asOf, asOf, regime: regime.id }, []);
    this.seen = 'noRegime' in analysis ? undefined : analysis;
    return this.seen;
  }

  /** To be called when nobody looks at it any more: read, a large project takes much memory. */
  rest(): void {
    this.seen = undefined;
  }
}

/** The project as it stands, with the files put back that were different. What changes from now on changes since then. */
export function baseOf(project: ServedProject, { label, files }: Given): Base {
  const texts = new Map(project.live.view?.files.map((file) => [file.path, file.read()]));
  for (const { uri, text } of files) {
    const path = pathIn(project, uri);
    if (path === undefined || project.isOwn(path)) continue;
    if (text === null) texts.delete(path);
    else texts.set(path, text);
  }
  return new Base(label, texts);
}

/** The path of a file of the project, whether it is there now or not. */
function pathIn(project: ServedProject, uri: string): string | undefined {
  const address = addressOf(uri);
  if (address === undefined) return undefined;
  if (project.loose !== undefined) return address === project.loose ? [...project.paths][0] : undefined;
  const path = pathBelow(project.root.address, address);
  return path !== undefined && isDataflowName(nameOf(path)) && project.includes(path) ? path : undefined;
}
