/** Text of XML or HTML that needs no more escaping. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | undefined | Markup | readonly Markup[];

/** Markup with values in it: a text among them is escaped and can never be an element, an attribute or a command. */
export function markup(literals: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { markup: literals.map((literal, index) => literal + written(values[index])).join('') };
}

function written(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'markup' in value ? value.markup : value.map((one) => one.markup).join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Characters that XML does not allow, not even by number, are replaced; a line end of Windows would be read as another one. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
    .replaceAll('\r', '&#13;')
    .replace(/(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
}
