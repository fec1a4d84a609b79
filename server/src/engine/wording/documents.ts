import type { Catalogues } from '../generated/catalogue-types.js';
import type { Text } from '../text.js';

/** Documents in a sentence, in the order given. Their ids are English; Chinese puts the name before each. */
export function documentList(ids: readonly string[], { documents }: Catalogues): Text {
  return { en: ids.map((id) => `\`${id}\``).join(', '), zh: ids.map((id) => `${documents[id]?.name.zh ?? ''} \`${id}\``).join('、') };
}
