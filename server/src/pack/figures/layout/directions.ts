// Order of a line in which some scripts run to the left: the bidirectional algorithm of Unicode (UAX 9) for a line whose marks have been
// joined to their letters. Overrides, embeddings and isolates are not followed, so that nobody can make a name read other than it is written.

/** Left-to-right; right-to-left; Arabic letter; numbers; signs in and beside numbers; spaces; others. */
type Kind = 'L' | 'R' | 'AL' | 'EN' | 'AN' | 'ES' | 'ET' | 'CS' | 'WS' | 'ON';

const rightToLeft = /[\u0590-\u05ff\u0600-\u07bf\u07c0-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const kinds: readonly (readonly [Kind, RegExp])[] = [
  ['AN', /^[\u0600-\u0605\u0660-\u0669\u066b\u066c\u06dd]/u],
  ['EN', /^[0-9\u06f0-\u06f9\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089\uff10-\uff19]/u],
  ['ES', /^[+\-\u207a\u207b\u2212\uff0b\uff0d]/u],
  ['CS', /^[,./:\u00a0\u060c\uff0c\uff0e\uff0f\uff1a]/u],
  ['ET', /^[#%\u00b0\u00b1\u066a\u2030-\u2034\uff03\uff05\p{Sc}]/u],
  ['ON', /^[\u0606\u0607\u060e\u060f\u06de\u06e9\ufd3e\ufd3f]/u],
  ['AL', /^[\u0608-\u07bf\u0860-\u08ff\ufb50-\ufdff\ufe70-\ufefe\u{1ee00}-\u{1eeff}]/u],
  ['R', rightToLeft],
  ['WS', /^\s/u],
  ['L', /^[\p{L}\p{N}\p{Mc}\u200e]/u],
];

const pairs: Readonly<Record<string, string>> = {
  ...{ '(': ')', '[': ']', '{': '}', '（': '）', '［': '］', '｛': '｝', '《': '》', '〈': '〉' },
  ...{ '「': '」', '『': '』', '【': '】', '〔': '〕', '〖': '〗' },
};
const opposites = new Map(
  Object.entries({ ...pairs, '<': '>', '«': '»', '‹': '›', '≤': '≥' }).flatMap(([one, other]) => [[one, other] as const, [other, one] as const]),
);

/** Marks that nobody sees and that give a line the direction of the text that it is a part of. */
export const directionMarks = { left: '\u200e', right: '\u200f' } as const;

export function runsLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/** What is drawn where a sign stands in text that runs to the left. */
export function mirrored(symbol: string): string {
  return opposites.get(symbol) ?? symbol;
}

/** The way in which a text runs as a whole: that of its first letter. */
export function baseLevel(clusters: readonly string[]): 0 | 1 {
  const first = clusters.map(kindOf).find((kind) => kind === 'L' || kind === 'R' || kind === 'AL');
  return first === 'R' || first === 'AL' ? 1 : 0;
}

/** Level of each cluster of a line; odd ones run to the left. */
export function levelsOf(clusters: readonly string[]): readonly number[] {
  const base = baseLevel(clusters);
  const around = base === 1 ? 'R' : 'L';
  const resolved = withNeutrals(withBrackets(withNumbers(clusters.map(kindOf), around), clusters, around), around);
  const lastSeen = clusters.findLastIndex((cluster) => kindOf(cluster) !== 'WS');
  return resolved.map((kind, index) => {
    if (index > lastSeen) return base;
    if (kind === 'R') return 1;
    return kind === 'L' && base === 0 ? 0 : 2;
  });
}

/** The places of things in the order in which they are seen, from the left. */
export function seenOrder(levels: readonly number[]): readonly number[] {
  const order = [...levels.keys()];
  for (let level = Math.max(0, ...levels); level > 0; level--) {
    for (let start = 0; start < order.length; start++) {
      let end = start;
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end++;
      order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = end;
    }
  }
  return order;
}

function kindOf(cluster: string): Kind {
  return kinds.find(([, pattern]) => pattern.test(cluster))?.[0] ?? 'ON';
}

/** Rules W2 to W7. */
function withNumbers(given: readonly Kind[], around: 'L' | 'R'): readonly Kind[] {
  let strong: Kind = around;
  const spoken = given.map((kind): Kind => {
    if (kind === 'L' || kind === 'R' || kind === 'AL') strong = kind;
    return kind === 'EN' && strong === 'AL' ? 'AN' : kind;
  });
  const joined = spoken.map((kind, index): Kind => {
    const before = spoken[index - 1];
    const isBetween = before === spoken[index + 1] && (before === 'EN' || (before === 'AN' && kind === 'CS'));
    if ((kind === 'ES' || kind === 'CS') && isBetween && before) return before;
    return kind === 'AL' ? 'R' : kind;
  });
  const touched = joined.map((kind, index): Kind => {
    if (kind !== 'ET') return kind === 'ES' || kind === 'CS' ? 'ON' : kind;
    const after = joined.slice(index).find((one) => one !== 'ET');
    const before = joined.slice(0, index).findLast((one) => one !== 'ET');
    return before === 'EN' || after === 'EN' ? 'EN' : 'ON';
  });
  strong = around;
  return touched.map((kind): Kind => {
    if (kind === 'L' || kind === 'R') strong = kind;
    return kind === 'EN' && strong === 'L' ? 'L' : kind;
  });
}

/** Rule N0: both brackets of a pair run the same way. */
function withBrackets(given: readonly Kind[], clusters: readonly string[], around: 'L' | 'R'): readonly Kind[] {
  const kept = [...given];
  const open: number[] = [];
  const found: (readonly [number, number])[] = [];
  for (const [index, cluster] of clusters.entries()) {
    if (pairs[cluster] !== undefined) open.push(index);
    const place = open.findLastIndex((one) => pairs[clusters[one] ?? ''] === cluster);
    if (place < 0) continue;
    found.push([open[place] ?? 0, index]);
    open.length = place;
  }
  for (const [from, to] of found.sort(([one], [other]) => one - other)) {
    const within = kept.slice(from + 1, to).map(strength);
    const before = strongBefore(kept, around)[from];
    const way = within.includes(around) ? around : within.some((one) => one !== undefined) ? before : undefined;
    if (way !== undefined) kept.splice(from, 1, way);
    if (way !== undefined) kept.splice(to, 1, way);
  }
  return kept;
}

/** Rules N1 and N2. */
function withNeutrals(given: readonly Kind[], around: 'L' | 'R'): readonly Kind[] {
  const before = strongBefore(given, around);
  const after = strongBefore(given.toReversed(), around).toReversed();
  return given.map((kind, index) => (strength(kind) !== undefined ? kind : before[index] === after[index] ? (before[index] ?? around) : around));
}

/** For each place, the last that has a direction before it. */
function strongBefore(given: readonly Kind[], around: 'L' | 'R'): readonly ('L' | 'R')[] {
  let last = around;
  return given.map((kind) => {
    const before = last;
    last = strength(kind) ?? last;
    return before;
  });
}

/** Numbers count as right-to-left, for what stands beside them. */
function strength(kind: Kind): 'L' | 'R' | undefined {
  if (kind === 'L') return 'L';
  return kind === 'R' || kind === 'EN' || kind === 'AN' ? 'R' : undefined;
}
