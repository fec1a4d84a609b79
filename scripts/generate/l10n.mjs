import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { sentencesIn } from './sentences.mjs';

const sources = ['client/src', 'client/webview'];
const translations = 'l10n/zh-cn';

/** What the extension and its pages say, in English and Chinese: files, and what is wrong with the translations. */
export function generateL10n() {
  const said = sources.flatMap(saidIn);
  const problems = said.filter(({ sentence }) => sentence === null).map(({ place }) => `${place}: write the sentence out, so that it can be translated`);
  const places = new Map(said.flatMap(({ sentence, place }) => (sentence === null ? [] : [[sentence, place]])));
  const sentences = [...places.keys()].sort();
  const chinese = new Map();
  for (const { file, sentence, translation } of translated()) {
    if (!places.has(sentence)) problems.push(`${file}: nobody says ${JSON.stringify(sentence)}`);
    if (chinese.has(sentence) && chinese.get(sentence) !== translation) problems.push(`${file}: ${JSON.stringify(sentence)} is translated in two ways`);
    if (blanks(sentence) !== blanks(translation))
      problems.push(`${file}: ${JSON.stringify(translation)} fills in other values than ${JSON.stringify(sentence)}`);
    chinese.set(sentence, translation);
  }
  for (const sentence of sentences) if (!chinese.has(sentence)) problems.push(`${places.get(sentence)}: no Chinese for ${JSON.stringify(sentence)}`);
  const files = {
    'l10n/bundle.l10n.json': bundle(sentences, (sentence) => sentence),
    'l10n/bundle.l10n.zh-cn.json': bundle(
      sentences.filter((sentence) => chinese.has(sentence)),
      (sentence) => chinese.get(sentence),
    ),
  };
  return { files, problems };
}

function saidIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .flatMap((path) => sentencesIn(readFileSync(path, 'utf8')).map(({ sentence, line }) => ({ sentence, place: `${path}:${line}` })));
}

function translated() {
  if (!existsSync(translations)) return [];
  const files = readdirSync(translations).filter((name) => name.endsWith('.json'));
  return files.sort().flatMap((name) => {
    const file = `${translations}/${name}`;
    return Object.entries(JSON.parse(readFileSync(file, 'utf8'))).map(([sentence, translation]) => ({ file, sentence, translation }));
  });
}

/** The places where values are filled in. */
function blanks(sentence) {
  return [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort().join();
}

function bundle(sentences, say) {
  return `${JSON.stringify(Object.fromEntries(sentences.map((sentence) => [sentence, say(sentence)])), null, 2)}\n`;
}
