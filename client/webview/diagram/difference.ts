// What changed from one drawing of a view to the next, in words for those who do not see it.
import { t } from '../kit/words.js';
import { type ArrowPart, edgeKey, type Part } from './part.js';
import { sizeOf } from './part-words.js';

/** Nobody wants to hear more at once. */
const most = 3;

/** Empty where nothing changed that is worth telling. */
export function difference(before: readonly Part[], now: readonly Part[]): string {
  const [old, current] = [arrowsOf(before), arrowsOf(now)];
  const added = [...current].filter(([key]) => !old.has(key)).map(([, part]) => t('added: {0}', nameOf(part)));
  const removed = [...old].filter(([key]) => !current.has(key)).map(([, part]) => t('removed: {0}', nameOf(part)));
  const judged = [...current].flatMap(([key, part]) => {
    const was = old.get(key);
    return was && was.edge.mechanism.id !== part.edge.mechanism.id ? [t('{0}: {1}', nameOf(part), part.edge.mechanism.name)] : [];
  });
  const all = [...judged, ...added, ...removed];
  return all.length > most ? `${all.slice(0, most).join('; ')}; ${t('and {0} more', all.length - most)}` : all.join('; ');
}

function arrowsOf(parts: readonly Part[]): ReadonlyMap<string, ArrowPart> {
  return new Map(parts.flatMap((part) => (part.kind === 'arrow' ? [[edgeKey(part.edge), part] as const] : [])));
}

function nameOf({ edge }: ArrowPart): string {
  return edge.item?.id ?? `${edge.between} (${sizeOf(edge.size)})`;
}
