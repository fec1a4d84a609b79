import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packedReadme } from '../../scripts/package/packed-readme.mjs';

test('the page of the extension shows no picture and follows no link that is not packed', () => {
  const page = packedReadme(readFileSync('README.md', 'utf8'));
  expect(page.match(/<(?:img|picture|source)\b.*|!\[.*|\]\((?!https?:|#)[^)]*\)/g)).toBeNull();
  expect(page).toMatch(/^# Dataflow Compliance\n/);
});

test('pictures go with the empty line behind them, words of links stay', () => {
  const text =
    'One.\n\n<picture>\n  <img src="docs/a.png" alt="A">\n</picture>\n\n![B](docs/b.png)\n\nSee [two](docs/two.md) and [three](https://example.com).\n';
  expect(packedReadme(text)).toBe('One.\n\nSee two and [three](https://example.com).\n');
});
