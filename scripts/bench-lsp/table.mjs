/** A table as text; the first columns stand left, numbers right. */
export function table(head, rows, left = 1) {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) => row.map((cell, column) => (column < left ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  ');
  return cells.map(line).join('\n');
}

/** A figure as it is read: as many decimals as matter. */
export function figure(value) {
  if (value === undefined) return '–';
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}
