// The licences of everything that stands in the bundles, as these licences ask for it.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const rule = '='.repeat(100);

/** Text of dist/THIRD-PARTY-NOTICES.txt, from what the bundler says is in the bundles, from what is copied, and from the data of others. */
export function noticesText(metafiles, copied) {
  const packages = [...new Set([...metafiles.flatMap(bundledPackages), ...copied])].map(readPackage);
  const parts = packages.sort((left, right) => left.name.localeCompare(right.name, 'en') || left.version.localeCompare(right.version, 'en'));
  const data = dataLicences();
  const list = [...parts.map(({ name, version, license }) => `${name} ${version} (${license})`), ...data.map(({ name }) => `${name} (data)`)];
  const texts = [...parts.map((part) => [`${part.name} ${part.version}`, part.text]), ...data.map(({ name, text }) => [name, text])];
  const body = texts.map(([title, text]) => `${rule}\n${title}\n${rule}\n\n${text.trim()}\n`);
  return `Dataflow Compliance contains the work of others, under the licences below.\n\n${list.join('\n')}\n\n${body.join('\n')}`;
}

/** Folders of the packages of which a bundle holds at least a byte. */
function bundledPackages({ outputs }) {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  return inputs.flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 ? (/^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.replace(/^[\w-]+:/, '')) ?? []) : [],
  );
}

function readPackage(folder) {
  const { name, version, license, author, homepage, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice|third-?party-?notices?)/i.test(file) && !/\.(?:js|ts|json)$/.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const told = [
    `Licence: ${license}${license === 'MPL-2.0' ? ', https://www.mozilla.org/MPL/2.0/' : ''}`,
    `Author: ${author?.name ?? author ?? 'see the home page'}`,
    `Home page: ${homepage ?? 'none named'}`,
    ...(repository === undefined
      ? []
      : [`Source: ${(repository.url ?? repository).replace(/^git\+/, '').replace(/^git@github\.com:/, 'https://github.com/')}`]),
  ];
  const text = texts.join('\n\n') || told.join('\n');
  return { name, version, license: license ?? (/MIT License/i.test(text) ? 'MIT' : 'see below'), text };
}

/** Data that came from elsewhere keeps its licence beside it. */
function dataLicences() {
  const folder = 'schemas/catalogues';
  const files = readdirSync(folder).filter((file) => file.endsWith('.LICENSE.txt'));
  return files.map((file) => ({ name: basename(file, '.LICENSE.txt'), text: readFileSync(join(folder, file), 'utf8') }));
}
