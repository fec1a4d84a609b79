import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { closest } from '../../engine/closest.js';
import { catalogues } from '../../engine/index.js';
import type { Text } from '../../engine/text.js';
import { environmentLanguage } from '../analyse-projects.js';
import { type FirstFacts, firstFile } from '../first-file.js';
import { Misuse } from '../misuse.js';
import { writeNew } from '../write-new.js';

export interface InitOptions {
  readonly yes?: boolean | undefined;
  readonly exporter?: string | undefined;
  readonly region?: string | undefined;
  readonly sector?: string | undefined;
  readonly recipient?: string | undefined;
  readonly country?: string | undefined;
  readonly language?: 'en' | 'zh' | undefined;
}

/** Writes a first file by asking, or from flags alone with `--yes` or without a terminal. Never overwrites. */
export async function init(file: string, options: InitOptions): Promise<number> {
  if (existsSync(file)) throw new Misuse(`${file} exists; nothing was written`);
  checked('region', options.region, catalogues.places.regions);
  checked('sector', options.sector, catalogues.sectors);
  checked('country', options.country, abroad());
  const language = options.language ?? environmentLanguage();
  const asking = options.yes !== true && process.stdin.isTTY === true && process.stdout.isTTY === true;
  const facts = asking
    ? await ask(options, language)
    : { exporter: options.exporter, region: options.region, sector: options.sector, recipient: options.recipient, country: options.country };
  writeNew(file, firstFile(facts, language), false);
  const path = relative(process.cwd(), resolve(file)) || file;
  process.stdout.write(
    language === 'zh'
      ? `已写入 ${path}\n下一步：补充 unknown 之处，然后运行 dataflow check ${path}\n`
      : `wrote ${path}\nnext: fill in what is unknown, then run dataflow check ${path}\n`,
  );
  return 0;
}

function checked(name: string, value: string | undefined, known: Readonly<Record<string, Text | { readonly name: Text }>>): void {
  if (value === undefined || Object.hasOwn(known, value)) return;
  const wanted = value.toLowerCase();
  const named = Object.entries(known).find(([id, entry]) => {
    const { en, zh } = 'name' in entry ? entry.name : entry;
    return [id.toLowerCase(), en.toLowerCase(), zh].includes(wanted) || id.toLowerCase().endsWith(`-${wanted}`);
  });
  const near = named?.[0] ?? closest(value, Object.keys(known));
  const some = Object.entries(known)
    .slice(0, 5)
    .map(([id]) => id);
  throw new Misuse(`--${name} ${value} is not known${near === undefined ? `; codes look like ${some.join(', ')}` : `; did you mean ${near}?`}`);
}

/** Recipients are overseas. */
function abroad(): Readonly<Record<string, Text>> {
  const { countries, mainland } = catalogues.places;
  return Object.fromEntries(Object.entries(countries).filter(([code]) => code !== mainland.code));
}

async function ask(given: InitOptions, language: 'en' | 'zh'): Promise<FirstFacts> {
  const { input, search } = await import('@inquirer/prompts');
  const words = questions[language];
  const choose = async (message: string, table: Readonly<Record<string, { en: string; zh: string }>>) => {
    const all = Object.entries(table).map(([value, name]) => ({
      value,
      name: `${value}  ${name[language]}`,
      words: `${value} ${name.en} ${name.zh}`.toLowerCase(),
    }));
    return search({ message, source: (term) => all.filter((choice) => term === undefined || choice.words.includes(term.toLowerCase())) });
  };
  const sectors = Object.fromEntries(Object.entries(catalogues.sectors).map(([id, { name }]) => [id, name]));
  return {
    exporter: given.exporter ?? (await input({ message: words.exporter })),
    region: given.region ?? (await choose(words.region, catalogues.places.regions)),
    sector: given.sector ?? (await choose(words.sector, sectors)),
    recipient: given.recipient ?? (await input({ message: words.recipient })),
    country: given.country ?? (await choose(words.country, abroad())),
  };
}

const questions = {
  en: {
    exporter: 'Which organisation in mainland China sends the data?',
    region: 'In which province is it registered?',
    sector: 'What is its main line of business?',
    recipient: 'Who receives the data abroad?',
    country: 'In which country or region?',
  },
  zh: {
    exporter: '由境内哪个单位提供数据？',
    region: '注册在哪个省级行政区？',
    sector: '属于哪个行业？',
    recipient: '境外由谁接收数据？',
    country: '接收方位于哪个国家或地区？',
  },
} as const;
