import type { Text } from './text.js';

/** The question behind a mistyped word; undefined where no known word is near. */
export function didYouMean(near: string | undefined): Text | undefined {
  return near === undefined ? undefined : { en: `Did you mean \`${near}\`?`, zh: `是否应为 \`${near}\`？` };
}
