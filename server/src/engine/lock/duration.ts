/** A duration in days, as short and as long as it can be: a month has 28 to 31 of them. */
export interface Duration {
  readonly least: number;
  readonly most: number;
}

const pattern = /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

const dayLengths: readonly Duration[] = [
  { least: 365, most: 366 },
  { least: 28, most: 31 },
  { least: 7, most: 7 },
  { least: 1, most: 1 },
  { least: 1 / 24, most: 1 / 24 },
  { least: 1 / 1_440, most: 1 / 1_440 },
  { least: 1 / 86_400, most: 1 / 86_400 },
];

/** The length of a duration such as P3Y6M; undefined where a text is none. */
export function durationOf(text: string): Duration | undefined {
  const found = pattern.exec(text.trim());
  if (!found) return undefined;
  const numbers = found.slice(1).map((number: string | undefined) => Number(number ?? 0));
  // Twelve months are a year, however long each of them is.
  const [years = 0, months = 0, ...rest] = numbers;
  const whole = [years + Math.floor(months / 12), months % 12, ...rest];
  const length = (side: keyof Duration) => dayLengths.reduce((sum, unit, index) => sum + unit[side] * (whole[index] ?? 0), 0);
  return { least: length('least'), most: length('most') };
}
