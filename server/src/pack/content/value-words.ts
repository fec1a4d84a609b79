import { formatKeys, type KeyNode } from '../../engine/generated/format-keys.js';
import type { Kind } from '../../engine/model/definition.js';
import type { Text } from '../../engine/text.js';

/**
 * What a word of the format means, as the format itself says it: `valueWords('flow', 'method', 'api')` is 接口调用. Dots lead to
 * keys inside keys. The word itself where the format says nothing.
 */
export function valueWords(kind: Kind, key: string, value: string | boolean): Text {
  const written = String(value);
  const node = key.split('.').reduce((parent: KeyNode | undefined, name) => resolved(parent?.keys?.[name]), resolved(formatKeys[kind]));
  const found = node?.values?.find((one) => one.value === written);
  return { en: found?.en ?? written, zh: found?.zh ?? written };
}

function resolved(node: KeyNode | undefined): KeyNode | undefined {
  return node?.is === undefined ? node : { ...formatKeys[node.is], ...node };
}
