import type { Catalogues } from '../../engine/generated/catalogue-types.js';
import type { Language } from '../../engine/text.js';
import type { KeyChange } from '../../engine/views/key-changes.js';
import { placeName } from '../../engine/wording/names.js';
import { count } from '../../engine/wording/people.js';

const longest = 160;
const places: ReadonlySet<string> = new Set(['country', 'location', 'region']);
const people: ReadonlySet<string> = new Set(['individuals', 'sensitiveIndividuals', 'size', 'processedIndividuals']);

/** What changed at a key: `individuals.2026: 80,000 → 120,000`, `categories: + health`. */
export function keyChangeWords({ path, before, after }: KeyChange, catalogues: Catalogues, language: Language): string {
  const colon = language === 'zh' ? '：' : ': ';
  const change = listWords(before, after) ?? [before, after].map((value) => valueWords(value, path, catalogues, language)).join(' → ');
  return path.length === 0 ? change : `${path.join('.')}${nameOfKey(path, catalogues, language)}${colon}${change}`;
}

/** What the catalogues call the term or document that a path leads to. */
function nameOfKey([section, id = '']: readonly string[], { terms, documents }: Catalogues, language: Language): string {
  const name = section === 'terms' ? terms[id]?.name : section === 'documents' ? documents[id]?.name : undefined;
  if (!name) return '';
  return language === 'zh' ? `（${name.zh}）` : ` (${name.en})`;
}

/** Of two lists of plain values what came and what went. */
function listWords(before: unknown, after: unknown): string | undefined {
  const [early, late] = [plainList(before), plainList(after)];
  if (!early || !late) return undefined;
  const came = late.filter((item) => !early.includes(item)).map((item) => `+ ${item}`);
  const went = early.filter((item) => !late.includes(item)).map((item) => `- ${item}`);
  return came.length + went.length === 0 ? undefined : [...came, ...went].join(', ');
}

function plainList(value: unknown): readonly string[] | undefined {
  if (value === undefined) return [];
  return Array.isArray(value) && value.every((item) => typeof item !== 'object') ? value.map(String) : undefined;
}

function valueWords(value: unknown, path: readonly string[], catalogues: Catalogues, language: Language): string {
  if (value === undefined) return language === 'zh' ? '（无）' : '(none)';
  if (typeof value === 'number' && path.some((key) => people.has(key))) return count(value);
  if (typeof value === 'string' && places.has(path.at(-1) ?? '')) return withPlace(value, catalogues, language);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function withPlace(code: string, catalogues: Catalogues, language: Language): string {
  const name = placeName(code, catalogues)[language];
  if (name === code) return code;
  return language === 'zh' ? `${code}（${name}）` : `${code} (${name})`;
}
