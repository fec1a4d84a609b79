// What the server has to keep, and whether it does. Figures in milliseconds, megabytes and kilobytes; a ratio compares rows of the same run.

/** One line per promise: what, how much is allowed, what was measured, and whether that is kept. */
export function promises({ rows, startMs, bundles }) {
  const row = (server, flows, layout = 'one file') => rows.find((one) => one.server === server && one.flows === flows && one.layout === layout);
  const asked = 'dataflow, asked';
  const large = row(asked, 10_000);
  const small = row(asked, 100);
  const middle = row(asked, 1_000);
  const yaml = row('yaml-language-server', 1_000);
  const most = (what, limit, value, unit) => ({ what, limit: `≤ ${limit} ${unit}`, value, unit, kept: value === undefined ? undefined : value <= limit });
  const least = (what, limit, value, unit) => ({ what, limit: `≥ ${limit}${unit}`, value, unit, kept: value === undefined ? undefined : value >= limit });
  const ratio = (left, right) => (left === undefined || right === undefined ? undefined : left / right);
  return [
    most('keystroke to diagnostics, 10,000 flows, p50', 5, large?.keyP50, 'ms'),
    most('keystroke to diagnostics, 10,000 flows, p95', 16, large?.keyP95, 'ms'),
    most('keystroke to diagnostics, 100 flows, p95', 5, small?.keyP95, 'ms'),
    most('hover, 10,000 flows, p95', 20, large?.hoverP95, 'ms'),
    most('completion, 10,000 flows, p95', 20, large?.completionP95, 'ms'),
    most('definition, 10,000 flows, p95', 20, large?.definitionP95, 'ms'),
    most('start of the process to its first answer', 300, startMs[asked], 'ms'),
    most('dist/server.js', 700, bundles['dist/server.js'], 'KB'),
    most('peak memory, 10,000 flows', 250, large?.peakMegabytes, 'MB'),
    most('processor time of an edit, 10,000 flows against 100', 2, ratio(large?.processorMs, small?.processorMs), '×'),
    least('processor time of an edit, yaml-language-server against ours, 1,000 flows', 100, ratio(yaml?.processorMs, middle?.processorMs), '×'),
  ];
}
