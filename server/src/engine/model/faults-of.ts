// Asks what a validator asks. The schemas use a small part of JSON Schema, and code compiled from them would be a quarter of the program.
import type { Validator } from '../generated/validators.js';

/** Something that a validator asks for and a value does not give, in the words of JSON Schema. */
export interface Fault {
  readonly path: readonly string[];
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly data: unknown;
  readonly validator: Validator;
}

/** All faults of a value in the order of its parts, what is outside before what is inside. */
export function faultsOf(validator: Validator, value: unknown): readonly Fault[] {
  const walk = new Walk();
  walk.ask(validator, value);
  return walk.faults;
}

/** What is asked about, and what was found so far. A large file has many values, so nothing is made for one without faults. */
class Walk {
  readonly faults: Fault[] = [];
  private readonly path: string[] = [];

  ask(validator: Validator, value: unknown): void {
    const { type, not } = validator;
    if (type !== undefined && !isOfType(value, type)) this.add({ keyword: 'type', params: { type }, data: value, validator });
    if (typeof value === 'number') this.askNumber(validator, value);
    if (typeof value === 'string') this.askText(validator, value);
    if ('const' in validator && value !== validator.const) this.add({ keyword: 'const', params: { allowedValue: validator.const }, data: value, validator });
    const { enum: allowedValues } = validator;
    if (allowedValues && !allowedValues.includes(value)) this.add({ keyword: 'enum', params: { allowedValues }, data: value, validator });
    if (not && value === not.const) this.add({ keyword: 'not', params: {}, data: value, validator });
    if (Array.isArray(value)) this.askItems(validator, value);
    else if (isMap(value)) this.askKeys(validator, value);
  }

  private askNumber(validator: Validator, data: number): void {
    // To JSON, Infinity and NaN are no numbers; their type is what is wrong with them.
    if (!Number.isFinite(data)) return;
    const { maximum, minimum, exclusiveMinimum } = validator;
    if (maximum !== undefined && data > maximum) this.add({ keyword: 'maximum', params: { comparison: '<=', limit: maximum }, data, validator });
    if (minimum !== undefined && data < minimum) this.add({ keyword: 'minimum', params: { comparison: '>=', limit: minimum }, data, validator });
    if (exclusiveMinimum !== undefined && data <= exclusiveMinimum)
      this.add({ keyword: 'exclusiveMinimum', params: { comparison: '>', limit: exclusiveMinimum }, data, validator });
  }

  private askText(validator: Validator, data: string): void {
    const { pattern, format } = validator;
    if (pattern !== undefined && !compiled(pattern).test(data)) this.add({ keyword: 'pattern', params: { pattern }, data, validator });
    if (format !== undefined && !isDate(data)) this.add({ keyword: 'format', params: { format }, data, validator });
  }

  private askItems({ items }: Validator, values: readonly unknown[]): void {
    if (items) for (const [index, value] of values.entries()) this.inside(String(index), items, value);
  }

  private askKeys(validator: Validator, data: Values): void {
    for (const missingProperty of validator.required ?? [])
      if (data[missingProperty] === undefined) this.add({ keyword: 'required', params: { missingProperty }, data, validator });
    const { properties = none, patternProperties, additionalProperties: others } = validator;
    for (const key in data) {
      const own = Object.hasOwn(properties, key) ? properties[key] : undefined;
      const alike = patternProperties && Object.entries(patternProperties).find(([pattern]) => compiled(pattern).test(key))?.[1];
      const asked = own ?? alike ?? others;
      if (typeof asked === 'object') this.inside(key, asked, data[key]);
      else if (asked === false) this.add({ keyword: 'additionalProperties', params: { additionalProperty: key }, data, validator });
    }
  }

  private inside(key: string, validator: Validator, value: unknown): void {
    this.path.push(key);
    this.ask(validator, value);
    this.path.pop();
  }

  private add(fault: Omit<Fault, 'path'>): void {
    this.faults.push({ path: [...this.path], ...fault });
  }
}

type Values = Readonly<Record<string, unknown>>;

const none: Readonly<Record<string, Validator>> = {};

function isOfType(value: unknown, type: string | readonly string[]): boolean {
  return typeof type === 'string' ? isOf(value, type) : type.some((one) => isOf(value, one));
}

function isOf(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return Number.isFinite(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  return type === 'object' ? isMap(value) : typeof value === type;
}

function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const expressions = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  const known = expressions.get(pattern);
  if (known) return known;
  const expression = new RegExp(pattern, 'u');
  expressions.set(pattern, expression);
  return expression;
}

const date = /^\d{4}-\d\d-\d\d$/;
const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of the calendar, as YYYY-MM-DD. */
function isDate(text: string): boolean {
  if (!date.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (month === 2 && isLeap ? 29 : (days[month - 1] ?? 0));
}
