// What the schema says against a value, in our words; and the value without what does not fit, so that the rest can be read.
import { closest } from '../closest.js';
import { didYouMean } from '../did-you-mean.js';
import type { Validator } from '../generated/validators.js';
import type { Text } from '../text.js';
import { type Fault, faultsOf } from './faults-of.js';

export interface ShapeProblem {
  readonly path: readonly string[];
  readonly part: 'key' | 'value';
  readonly message: Text;
  readonly remedy?: Text | undefined;
  /** What to write at this place instead; safe where nothing else can have been meant. */
  readonly instead?: Instead | undefined;
}

export interface Instead {
  readonly text: string;
  readonly safe: boolean;
}

/** Checks a value and returns it without the parts that do not fit, with a problem for each of them. */
export function fitting(validator: Validator, value: unknown): { value: unknown; problems: readonly ShapeProblem[] } {
  const faults = faultsOf(validator, value);
  if (faults.length === 0) return { value, problems: [] };
  const problems = faults.map(describe);
  const fits = faults.some(({ path, keyword }) => path.length === 0 && keyword === 'type') ? {} : copied(value);
  // Later items first, so that the numbers of the earlier ones stay right.
  for (const fault of [...faults].sort((left, right) => laterFirst.compare(right.path.join('/'), left.path.join('/')))) remove(fits, faultPath(fault));
  return { value: fits, problems: dedupe(problems) };
}

// Items are numbered: the tenth stands behind the ninth.
const laterFirst = new Intl.Collator('en', { numeric: true });

/** Values from YAML are plain data, so their JSON is all of them. */
function copied(value: unknown): unknown {
  const json = JSON.stringify(value);
  return json === undefined ? undefined : JSON.parse(json);
}

function faultPath({ path, keyword, params }: Fault): readonly string[] {
  const extra = params['additionalProperty'];
  if (keyword === 'required') return [];
  return typeof extra === 'string' ? [...path, extra] : path;
}

function remove(root: unknown, path: readonly string[]): void {
  const last = path.at(-1);
  if (last === undefined) return;
  const holder = path.slice(0, -1).reduce<unknown>((node, key) => (isObject(node) ? Reflect.get(node, key) : undefined), root);
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (isObject(holder)) Reflect.deleteProperty(holder, last);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function dedupe(problems: readonly ShapeProblem[]): readonly ShapeProblem[] {
  // A value of the wrong type fails several keywords; the first says enough.
  return problems.filter(
    (problem, index) => problems.findIndex((other) => other.part === problem.part && other.path.join('/') === problem.path.join('/')) === index,
  );
}

function describe(fault: Fault): ShapeProblem {
  const words = wordings[fault.keyword] ?? wrongValue;
  return words({ ...fault, key: fault.path.at(-1) ?? '' });
}

interface NamedFault extends Fault {
  /** The key whose value it is. */
  readonly key: string;
}

const wordings: Readonly<Record<string, (fault: NamedFault) => ShapeProblem>> = {
  additionalProperties: unknownKey,
  required: ({ params, path }) => {
    const missing = String(params['missingProperty']);
    return { path, part: 'key', message: { en: `the key \`${missing}\` is missing`, zh: `缺少键 \`${missing}\`` } };
  },
  type: wrongType,
  pattern: wrongType,
  enum: wrongValue,
  minimum: ({ path, key }) => ({ path, part: 'value', message: { en: `\`${key}\` cannot be negative`, zh: `\`${key}\` 不能为负数` } }),
  format: ({ data, path, key }) => ({
    path,
    part: 'value',
    instead: safely(writtenOut(data)),
    message: { en: `\`${key}\` must be a date of the calendar, as YYYY-MM-DD`, zh: `\`${key}\` 应为实际存在的日期，格式 YYYY-MM-DD` },
  }),
  not: ({ path, key }) => ({
    path,
    part: 'value',
    message: { en: `\`${key}\` must say where the document has the term, or false`, zh: `\`${key}\` 应写明条款在文件中的位置，或者 false` },
  }),
};

function unknownKey({ params, validator, path }: NamedFault): ShapeProblem {
  const extra = String(params['additionalProperty']);
  const known = Object.keys(validator.properties ?? {});
  const guess = closest(extra, known);
  const remedy = didYouMean(guess);
  const years = validator.patternProperties !== undefined;
  const message = years
    ? { en: `\`${extra}\` is not a calendar year`, zh: `\`${extra}\` 不是自然年` }
    : { en: `the key \`${extra}\` is not known here`, zh: `此处没有键 \`${extra}\`` };
  return { path: [...path, extra], part: 'key', message, remedy, instead: guess === undefined ? undefined : { text: guess, safe: false } };
}

const typeNames: Readonly<Record<string, Text>> = {
  string: { en: 'a text', zh: '文本' },
  integer: { en: 'a whole number', zh: '整数' },
  number: { en: 'a number', zh: '数字' },
  boolean: { en: 'true or false', zh: 'true 或 false' },
  object: { en: 'keys with values', zh: '键值对' },
  array: { en: 'a list', zh: '列表' },
  null: { en: 'null', zh: 'null' },
};

/** What texts of a pattern are called; the patterns are those of the schema. */
const patternNames: Readonly<Record<string, Text>> = {
  '^unknown$': { en: '`unknown`', zh: '`unknown`' },
  '^(?:unknown|\\d{4}-\\d{2}-\\d{2})$': { en: 'a date or `unknown`', zh: '日期或者 `unknown`' },
};

function wrongType({ params, data, validator, path, key }: NamedFault): ShapeProblem {
  const wanted = expectation(validator);
  const where = key === '' || /^\d+$/.test(key) ? { en: 'this', zh: '此处' } : { en: `\`${key}\``, zh: `\`${key}\`` };
  // A code of digits alone, or with one E among them, is a number to YAML.
  const unquoted = params['type'] === 'string' || String(params['type']).startsWith('string,');
  const number = expectsNumber(validator) ? { en: 'Write the digits alone, such as 150000', zh: '请只写数字，例如 150000' } : undefined;
  const remedy = number ?? (unquoted && data !== null ? { en: 'If it looks like a number, put it in quotes.', zh: '如果内容形似数字，请加引号。' } : undefined);
  // A code that YAML took for a number lost its zeros with its quotes, so only a person can say what it was.
  return { path, part: 'value', message: { en: `${where.en} must be ${wanted.en}`, zh: `${where.zh}应为${wanted.zh}` }, remedy };
}

function expectsNumber({ type = [] }: Validator): boolean {
  return [type].flat().includes('integer');
}

function expectation({ type = [], pattern }: Validator): Text {
  const types = [type].flat();
  const words = pattern === undefined ? undefined : patternNames[pattern];
  const names = types.map((type) => (type === 'string' ? words : undefined) ?? typeNames[type] ?? { en: type, zh: type });
  return { en: names.map(({ en }) => en).join(' or '), zh: names.map(({ zh }) => zh).join('或者') };
}

function safely(text: string | undefined): Instead | undefined {
  return text === undefined ? undefined : { text, safe: true };
}

/** A date without its zeros, such as 2026-2-3, in full; undefined where it is none. */
function writtenOut(given: unknown): string | undefined {
  const [, year, month = '', day = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(String(given)) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return year !== undefined && !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}

function wrongValue({ params, data, path, key }: NamedFault): ShapeProblem {
  const allowed = [params['allowedValues'] ?? params['allowedValue'] ?? []].flat().map(String);
  const list = allowed.join(', ');
  const where = key === '' || /^\d+$/.test(key) ? { en: 'this', zh: '此处' } : { en: `\`${key}\``, zh: `\`${key}\`` };
  const message = { en: `${where.en} must be one of ${list}`, zh: `${where.zh}应为下列之一：${list}` };
  const given = String(data);
  const sameLetters = allowed.find(
    (value) =>
      value.toLowerCase() ===
      given
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-'),
  );
  const guess = sameLetters ?? closest(given, allowed);
  const remedy = didYouMean(guess);
  return { path, part: 'value', message, remedy, instead: guess === undefined ? undefined : { text: guess, safe: sameLetters !== undefined } };
}
