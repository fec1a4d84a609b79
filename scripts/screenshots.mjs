// Makes the pictures of the documentation, from what the extension really shows: docs/images/*.png.
// With --out=<folder> all scenes go there, in high contrast too; with --only=<text> those are made whose name holds the text.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureInstalled } from './install.mjs';

ensureInstalled();
const argument = (name) => process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
const out = resolve(argument('out') ?? 'docs/images');
const only = argument('only') ?? '';
const built = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit', env: { ...process.env, DATAFLOW_QUIET: '1' } });
if (built.status !== 0) process.exit(1);

const { scenes } = await import('./editor/scenes.mjs');
const { photograph } = await import('./editor/photograph.mjs');
const { themes } = await import('./editor/themes.mjs');
mkdirSync(out, { recursive: true });
const isForDocs = argument('out') === undefined;
const looks = isForDocs ? ['light', 'dark'] : ['light', 'dark', 'contrast', 'contrast-light'];
for (const language of ['en', 'zh']) {
  for (const look of looks) {
    const wanted = scenes.filter(({ name, isPublished }) => (isPublished || !isForDocs) && `${name}-${look}-${language}`.includes(only));
    if (wanted.length > 0) await photograph({ language, look, theme: themes[look], scenes: wanted, out });
  }
}
if (isForDocs && 'pack-figure'.includes(only)) drawFigure();

/** A figure of a pack is no picture of the screen, but one of what the program writes. */
function drawFigure() {
  const folder = mkdtempSync(join(tmpdir(), 'dataflow-figure-'));
  const words = ['appendix', 'assessment-telemetry', 'examples/car-maker', '--reading-copy', 'en', '--out', join(folder, 'appendix'), '--quiet'];
  const drawn = spawnSync(process.execPath, ['dist/cli.js', ...words], { stdio: 'inherit' });
  if (drawn.status === 0) copyFileSync(join(folder, 'appendix', 'en', 'figures', 'figure-01-1.png'), join(out, 'pack-figure.png'));
  rmSync(folder, { recursive: true, force: true });
  if (drawn.status !== 0) process.exitCode = 1;
}
