import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const manifest = readFileSync('package.json', 'utf8');
const { activationEvents, contributes } = JSON.parse(manifest);
const words = { en: read('package.nls.json'), zh: read('package.nls.zh-cn.json') };

const source = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(`client/src/${path}`, 'utf8'))
  .join('\n');

function read(path: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(path, 'utf8'));
}

describe('the manifest of the extension', () => {
  test.each(['en', 'zh'] as const)('has exactly the words that it uses, in %s', (language) => {
    const used = new Set([...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key));
    expect(Object.keys(words[language]).sort()).toEqual([...used].sort());
    expect(Object.entries(words[language]).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('leads to the same commands and files in both languages', () => {
    for (const [key, english] of Object.entries(words.en)) expect([key, targets(words.zh[key] ?? '')]).toEqual([key, targets(english)]);
  });

  test('offers the regimes that there are', () => {
    const regimes = readdirSync('schemas/regimes').map((name) => name.replace('.yaml', ''));
    expect([...contributes.configuration.properties['dataflow.regime'].enum].sort()).toEqual(['', ...regimes].sort());
  });

  test('names files that exist', () => {
    const pictures = Object.entries({ ...words.en, ...words.zh }).flatMap(([key, text]) => (key.endsWith('.picture') ? [text] : []));
    const named = [...manifest.matchAll(/"((?:\.\/)?(?:media|syntaxes)\/[^"]+)"/g)].flatMap(([, path]) => path ?? []);
    expect([...pictures, ...Object.values(words.en).filter((text) => text.endsWith('.svg')), ...named].filter((path) => !existsSync(path))).toEqual([]);
  });

  test('wakes the extension for every panel that comes back when the window reloads', () => {
    const panels = [...source.matchAll(/[vV]iewType = '(dataflow\.\w+)'/g)].flatMap(([, type]) => type ?? []);
    expect(panels).toHaveLength([...source.matchAll(/registerWebviewPanelSerializer\(/g)].length);
    expect(panels.filter((type) => !activationEvents.includes(`onWebviewPanel:${type}`))).toEqual([]);
  });

  test('declares the commands that the code registers, and no others', () => {
    const declared: readonly string[] = contributes.commands.map(({ command }: { command: string }) => command);
    // Some are named by the protocol, because the server puts them into its answers.
    const protocol = readFileSync('server/src/protocol/messages.ts', 'utf8');
    expect(declared.filter((command) => !source.includes(`'${command}'`) && !protocol.includes(`'${command}'`))).toEqual([]);
    const registered = [...source.matchAll(/registerCommand\(\s*'(dataflow\.\w+)'/g)].flatMap(([, command]) => command ?? []);
    expect(registered.filter((command) => !declared.includes(command))).toEqual([]);
  });

  test('uses in its menus, buttons and keys only commands that it declares', () => {
    const declared = new Set(contributes.commands.map(({ command }: { command: string }) => command));
    const used = [...manifest.matchAll(/"command": "(dataflow\.[\w.]+)"/g), ...JSON.stringify(words).matchAll(/command:(dataflow\.[\w.]+)/g)];
    expect(used.flatMap(([, command]) => (command !== undefined && !declared.has(command) ? [command] : []))).toEqual([]);
  });
});

/** What links and code in a text point at. */
function targets(text: string): readonly string[] {
  return [...text.matchAll(/\(command:[^)]+\)|`[^`]+`/g)].map(([found]) => found).sort();
}
