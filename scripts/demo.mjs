// Checks the three examples and draws them: verdicts, findings, and where the diagrams went.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ensureInstalled } from './install.mjs';

ensureInstalled();

const node = (...args) =>
  spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, DATAFLOW_QUIET: '1' }, stdio: ['ignore', 'pipe', 'inherit'] });
const built = node('scripts/build.mjs');
if (built.status !== 0) process.exit(1);

const examples = ['nimbus-crm', 'car-maker', 'hr-subsidiary'];
const folder = 'dist/demo';
mkdirSync(folder, { recursive: true });

const pictures = examples.map((name) => {
  console.log(`\n━━ dataflow check examples/${name} ${'━'.repeat(Math.max(0, 50 - name.length))}\n`);
  const checked = node('dist/cli.js', 'check', `examples/${name}`, '--as-of', '2026-11-22', '--language', 'en');
  process.stdout.write(checked.stdout);
  // 1 says that there are findings, which is what an example is for.
  if (checked.status !== 0 && checked.status !== 1) process.exit(checked.status ?? 1);
  const drawn = node('dist/cli.js', 'diagram', `examples/${name}`, '--as-of', '2026-11-22', '--language', 'en');
  if (drawn.status !== 0) process.exit(drawn.status ?? 1);
  writeFileSync(`${folder}/${name}.mmd`, drawn.stdout);
  return { name, text: drawn.stdout };
});

copyFileSync('node_modules/mermaid/dist/mermaid.min.js', `${folder}/mermaid.min.js`);
writeFileSync(`${folder}/index.html`, page(pictures));
console.log('\n━━ diagrams\n');
for (const { name } of pictures) console.log(`  ${folder}/${name}.mmd`);
console.log(`  ${folder}/index.html shows them in a browser, without a network`);
console.log('\nWhy a flow needs what it needs: node dist/cli.js explain telemetry examples/car-maker');

function page(drawings) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const safe = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const figures = drawings.map(({ name, text }) => `<h2>${safe(name)}</h2>\n<pre class="mermaid">${safe(text)}</pre>`).join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Data flow diagrams</title>
<style>body { font: 16px system-ui, sans-serif; margin: 2rem; } pre { overflow-x: auto; } .mermaid svg { max-width: 100%; }</style>
<h1>Data flow diagrams of the examples</h1>
<p>Drawn by dataflow-compliance ${version}.</p>
${figures}
<script src="mermaid.min.js"></script>
<script>mermaid.initialize({ startOnLoad: true, securityLevel: 'strict' });</script>
</html>
`;
}
