import { SaxesParser } from 'saxes';
import type { Told } from './told.js';

interface Case {
  readonly file: string;
  waived: boolean;
  output: string;
}

/** The findings of a JUnit report. Fails where it is no well-formed XML, or where a case is in the suite of another file. */
export function readJunit(xml: string): readonly Told[] {
  return casesOf(xml).flatMap(({ file: suite, waived, output }) => {
    const [head = '', message = ''] = output.split('\n');
    const [, file = '', line, column, rule = ''] = /^(.+):(\d+):(\d+) \w+ ([a-z-]+)$/.exec(head) ?? [];
    if (file !== '' && file !== suite) throw new Error(`${file} is in the suite of ${suite}`);
    return file === '' ? [] : [{ rule, file, line: Number(line), column: Number(column), message, waived }];
  });
}

function casesOf(xml: string): readonly Case[] {
  const cases: Case[] = [];
  let inside = '';
  const parser = new SaxesParser();
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('opentag', ({ name, attributes }) => {
    inside = name;
    if (name === 'testcase') cases.push({ file: attributes['classname'] ?? '', waived: false, output: '' });
    const last = cases.at(-1);
    if (name === 'skipped' && last) last.waived = true;
  });
  parser.on('closetag', () => {
    inside = '';
  });
  parser.on('text', (text) => {
    const last = cases.at(-1);
    if (last && (inside === 'failure' || inside === 'system-out')) last.output += text;
  });
  parser.write(xml).close();
  return cases;
}
