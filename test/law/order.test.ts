// The law sees one model: neither the file of a definition, nor the order of definitions, nor that of keys may change an answer.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Analysis } from '../../server/src/engine/index.js';
import { analyseExample, readExample } from '../examples/read-example.js';

const example = readExample('car-maker');

/** A definition with its section; an item of a list section has no id. */
interface Piece {
  readonly section: string;
  readonly id: string | undefined;
  readonly value: unknown;
}

const pieces: readonly Piece[] = example.files.flatMap(({ text }) => {
  const file: Record<string, unknown> = parse(text);
  return Object.entries(file).flatMap(([section, content]): Piece[] => {
    if (section === 'dataflow') return [];
    if (Array.isArray(content)) return content.map((value: unknown) => ({ section, id: undefined, value }));
    return Object.entries(content ?? {}).map(([id, value]) => ({ section, id, value }));
  });
});

const fileNames = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}.dataflow.yaml`);

/** Numbers that decide every order: one for each choice, used over and over. */
type Dice = () => number;

function dice(rolls: readonly number[]): Dice {
  let next = 0;
  return () => rolls[next++ % rolls.length] ?? 0;
}

function shuffled<T>(items: readonly T[], roll: Dice): readonly T[] {
  return items
    .map((item) => ({ item, key: roll() }))
    .sort((left, right) => left.key - right.key)
    .map(({ item }) => item);
}

function withKeysShuffled(value: unknown, roll: Dice): unknown {
  if (Array.isArray(value)) return value.map((item) => withKeysShuffled(item, roll));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(shuffled(Object.entries(value), roll).map(([key, inner]) => [key, withKeysShuffled(inner, roll)]));
}

function written(content: readonly Piece[], roll: Dice): string {
  const sections = shuffled([...new Set(content.map(({ section }) => section))], roll);
  const bodies = sections.map((section): [string, unknown] => {
    const own = content.filter((piece) => piece.section === section);
    const values = own.map(({ id, value }): [string | undefined, unknown] => [id, withKeysShuffled(value, roll)]);
    return [section, own[0]?.id === undefined ? values.map(([, value]) => value) : Object.fromEntries(values)];
  });
  return stringify(Object.fromEntries(shuffled([['dataflow', 1], ...bodies], roll)));
}

/** Everything that an analysis says, without places and in an order of its own. */
function said({ judgement, model, findings }: Analysis) {
  const verdicts = judgement.verdicts.map(({ flow, mechanism, possible, exemption, reasons, asks, notices, crossBorder }) => ({
    flow: flow.id,
    mechanism,
    possible,
    exemption,
    crossBorder,
    reasons: reasons.map(({ rule }) => rule),
    asks: asks.map(({ kind, at, path }) => [kind, at.section, at.id, ...path].join(' ')),
    notices: notices.map(({ id }) => id),
  }));
  const exporters = model.tables.exporter.list.map((exporter) => {
    const { mechanism, possible, totals } = judgement.exporter(exporter);
    return { exporter: exporter.id, mechanism, possible, totals: [totals.personal, totals.ordinary, totals.sensitive].map(({ interval }) => interval) };
  });
  const messages = findings.map(({ rule, severity, message }) => `${severity} ${rule}: ${message.en}`);
  return {
    verdicts: verdicts.sort((left, right) => (left.flow < right.flow ? -1 : 1)),
    exporters: exporters.sort((left, right) => (left.exporter < right.exporter ? -1 : 1)),
    messages: messages.sort(),
  };
}

const original = said(analyseExample(example));
const saidOf = (texts: readonly string[]) =>
  said(analyseExample({ ...example, files: texts.map((text, index) => ({ path: fileNames[index] ?? `${index}.dataflow.yaml`, text })) }));

test('one file with all entries says the same as the files of the example', () => {
  expect(saidOf([written(pieces, dice([0]))])).toEqual(original);
});

test('entries spread over five files, in any order and with their keys in any order, say the same', () => {
  const rolls = fc.array(fc.nat(), { minLength: 50, maxLength: 400 });
  fc.assert(
    fc.property(rolls, fc.infiniteStream(fc.nat(fileNames.length - 1)), (given, homes) => {
      const roll = dice(given);
      const placed = shuffled(pieces, roll).map((piece) => ({ piece, home: homes.next().value ?? 0 }));
      const texts = fileNames.map((_, index) =>
        written(
          placed.filter(({ home }) => home === index).map(({ piece }) => piece),
          roll,
        ),
      );
      expect(saidOf(texts)).toEqual(original);
    }),
    { numRuns: 40 },
  );
});
