// `manifest.json`: from what a pack was made and what it holds, so that anybody can tell later whether both are still the same.
import type { Finding } from '../../engine/finding.js';
import { type Definition, placeOf } from '../../engine/model/definition.js';
import { provisionTitle } from '../../engine/wording/provisions.js';
import type { PackSource } from '../content/source.js';
import { textOf } from '../content/text-of.js';
import { digestOf } from './digest.js';
import { findingsOf } from './findings-of.js';
import { fontNames } from './font-names.js';
import type { ManifestInput } from './made.js';
import { openBlanks } from './open-blanks.js';
import { type FoundPlace, placeFinder } from './place-finder.js';
import { provisionsOf } from './provisions-of.js';
import { withoutChinese } from './without-chinese.js';

/** Version of the manifest's form, as schemas/pack-manifest.schema.json tells it. */
const manifestVersion = 1;

/** The text of the manifest. Keys and lists stand in a fixed order: the same pack gives the same text. */
export function manifest(source: PackSource, input: ManifestInput): string {
  const findings = findingsOf(source);
  return `${JSON.stringify({ manifest: manifestVersion, ...madeFrom(source, input), ...contents(source, input), ...stateOf(source, findings) }, undefined, 2)}\n`;
}

function madeFrom({ analysis, version, filing, exporters, mechanism, commit }: PackSource, { inputs, assets }: ManifestInput): object {
  const { id, name, inForce } = analysis.regime;
  const encoder = new TextEncoder();
  return {
    program: { name: 'dataflow-compliance', version },
    regime: { id, name: { en: name.en, zh: name.zh }, from: inForce.from ?? null, until: inForce.until ?? null },
    asOf: analysis.asOf,
    subject: { filing: filing?.id ?? null, mechanism: mechanism ?? null, exporters: exporters.map((one) => one.id) },
    versionControl: commit ? { commit: commit.id, changed: [...commit.changed].sort() } : null,
    inputs: byPath(inputs).map(({ path, text }) => ({ path, ...digestOf(encoder.encode(text)) })),
    assets: { fonts: assets.fonts.map((font) => ({ ...fontNames(font), ...digestOf(font) })), renderer: digestOf(assets.renderer) },
  };
}

function contents(source: PackSource, { made, outputs }: ManifestInput): object {
  return {
    outputs: byPath(outputs).map(({ path, bytes }) => ({ path, ...digestOf(bytes) })),
    papers: made.papers.map(({ paper, path }) => ({ id: paper.id, path, title: paper.title, document: paper.document ?? null })),
    blanks: openBlanks(made.papers),
    provisions: provisionsOf(made.papers).map(({ id, confidence, papers }) => {
      const { en, zh } = provisionTitle(id, source.analysis.catalogues);
      return { id, title: { en, zh }, confidence, papers };
    }),
    missingCharacters: [...made.missing].sort(),
  };
}

function stateOf(source: PackSource, findings: readonly Finding[]): object {
  const find = placeFinder(source.analysis);
  const waivers = new Set(findings.flatMap(({ waiver }) => waiver ?? []));
  return {
    findings: findings.map(({ rule, severity, place, message, provisions, waiver }) => ({
      rule,
      severity,
      ...found(find(place)),
      message: { en: message.en, zh: message.zh },
      provisions,
      waived: waiver !== undefined,
    })),
    waivers: [...waivers].map((waiver) => ({ ...waiverJson(waiver), ...found(find(placeOf(waiver))) })),
    withoutChinese: withoutChinese(source).map(({ at, place, instead }) => ({ at, ...found(find(place)), instead })),
  };
}

function waiverJson({ value: { rule, at, reason, owner, ticket, expires } }: Definition<'waiver'>): object {
  const words = textOf(reason);
  return {
    rule: rule ?? null,
    at: at ?? null,
    reason: words ? { en: words.en, zh: words.zh } : null,
    owner: owner ?? null,
    ticket: ticket ?? null,
    expires: expires ?? null,
  };
}

function found({ file, line }: FoundPlace): object {
  return { file, line: line ?? null };
}

function byPath<T extends { readonly path: string }>(list: readonly T[]): readonly T[] {
  return [...list].sort((left, right) => (left.path < right.path ? -1 : 1));
}
