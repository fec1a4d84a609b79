import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { namedFiles } from '../../engine/law/named-files.js';
import type { Language } from '../../engine/text.js';
import type { Pack, PackRequest } from '../../pack/pack.js';
import { type AnalysedProject, analyseOne, type ProjectOptions, projectInput } from '../analyse-projects.js';
import { Misuse } from '../misuse.js';
import { askedSubject } from '../pack/asked-subject.js';
import { listenForInterruption } from '../pack/interruption.js';
import { loadPack } from '../pack/load-pack.js';
import { type Leave, mustBeFree, writePackFolder } from '../pack/pack-folder.js';
import { progressLine } from '../pack/progress-line.js';
import { projectCommit } from '../pack/project-commit.js';
import { paint } from '../paint.js';
import { packJson, reportPack } from '../report-pack.js';

export interface PackOptions extends ProjectOptions {
  readonly exporter?: string | undefined;
  readonly out?: string | undefined;
  readonly force?: boolean | undefined;
  readonly discardEdits?: boolean | undefined;
  readonly readingCopy?: Exclude<Language, 'zh'> | undefined;
  readonly project?: string | undefined;
  readonly quiet?: boolean | undefined;
  readonly format: 'text' | 'json';
}

// What a shell takes for the end of a program by Ctrl-C.
const interrupted = 130;

/** Writes the pack of a filing, or of an exporter's flows without one, into a folder; `figures` for just the diagrams. Words that are paths name the project. */
export async function pack(words: readonly string[], options: PackOptions, extent: 'everything' | 'figures' = 'everything'): Promise<number> {
  const cwd = process.cwd();
  const { subject, id, paths } = askedSubject(words, options);
  const one = analyseOne(paths, options, cwd);
  const folder = options.out ?? `${extent === 'figures' ? 'appendix' : 'pack'}/${id}`;
  const leave = { force: options.force === true, discardEdits: options.discardEdits === true };
  mustBeFree(folder, leave);
  const isQuiet = options.quiet === true;
  const notes: string[] = [];
  const request: PackRequest = {
    project: dataOf(one),
    subject,
    readingCopies: options.readingCopy === undefined ? [] : [options.readingCopy],
    figuresOnly: extent === 'figures',
    commit: projectCommit(one.project, { paths, cwd, tell: (note) => notes.push(note) }),
  };
  const made = await write(request, folder, { one, isQuiet, leave });
  if (made === undefined) {
    console.error('dataflow: stopped; nothing was written');
    return interrupted;
  }
  if (!isQuiet) for (const note of notes) console.error(`dataflow: ${note}`);
  const shown = { pack: made, folder, one };
  process.stdout.write(options.format === 'json' ? packJson(shown) : reportPack(shown, paint()));
  return 0;
}

/** Makes a pack and writes it; undefined where somebody stops it before it is there. Throws Misuse where there is nothing to be made. */
async function write(
  request: PackRequest,
  folder: string,
  { one, isQuiet, leave }: { readonly one: AnalysedProject; readonly isQuiet: boolean; readonly leave: Leave },
): Promise<Pack | undefined> {
  const { makePack, Stopped, assets } = await loadPack();
  const progress = progressLine(one.language, { isQuiet });
  const interruption = listenForInterruption();
  try {
    const made = await makePack(request, assets, { tell: progress.show, stopped: interruption.isThere });
    if ('refusal' in made) throw new Misuse(made.refusal.en);
    // Somebody may have put something there while the pack was made.
    mustBeFree(folder, leave);
    return writePackFolder(folder, made.files, interruption.isThere) ? made : undefined;
  } catch (fault) {
    if (fault instanceof Stopped) return undefined;
    throw fault;
  } finally {
    interruption.end();
    progress.clear();
  }
}

/** A project as it can be handed on: a function cannot, so the files that it names and that exist are listed. */
function dataOf(one: AnalysedProject): PackRequest['project'] {
  const { fileExists: _, like: __, ...project } = projectInput(one);
  const named = one.analysis.model.all.flatMap(namedFiles).map(({ fromRoot }) => fromRoot);
  return { ...project, existing: [...new Set(named)].filter((path) => existsSync(resolve(one.project.root, path))) };
}
