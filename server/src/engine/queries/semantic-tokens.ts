// What the words of a file mean, beyond what a grammar sees: which keys and names are known, and what they name.
import { formatKeys } from '../generated/format-keys.js';
import { sections } from '../generated/format-tables.js';
import { rules } from '../index.js';
import { catalogueNames } from '../law/catalogue-names.js';
import { withLineFeeds } from '../syntax/anchor.js';
import type { Entry } from '../syntax/entry.js';
import type { ProjectView } from './project-view.js';
import { bits, typeNumber, typeOfKind } from './semantic-legend.js';
import { type Knows, type PaintedName, Painter, type Painting, ruleIds } from './semantic-painter.js';
import { yamlTokens } from './yaml-tokens.js';
import { walkYaml } from './yaml-walk.js';

/** A stretch of a file: its text, how far that is from the margin, and the entry that it is; between entries there is none. */
export interface Stretch {
  readonly text: string;
  readonly column: number;
  readonly entry?: Entry | undefined;
  /** Whether the file holds the settings of the project. */
  readonly isConfig: boolean;
}

export function knownNames({ catalogues, regimes }: Pick<ProjectView, 'catalogues' | 'regimes'>): Knows {
  const lists = new Map<string, ReadonlySet<string>>([[ruleIds, new Set(rules.map(({ id }) => id))]]);
  return (catalogue, name) => {
    const names = lists.get(catalogue) ?? catalogueNames(catalogue, catalogues, regimes) ?? new Set();
    lists.set(catalogue, names);
    return names.has(name);
  };
}

/** Type and modifiers of a name, by what defines it now. */
export function paintOfName({ sections: among, target }: PaintedName, { tables }: ProjectView['model']): readonly [number, number] {
  const found = sections.find(({ section, kind }) => among.includes(section) && tables[kind].get(target) !== undefined);
  return found ? [typeNumber(typeOfKind[found.kind]), 0] : [typeNumber('variable'), bits('unresolved')];
}

/** The tokens of a stretch. What names of definitions mean is left to `paintOfName`, so that the rest can be kept. */
export function paint({ text, column, entry, isConfig }: Stretch, knows: Knows): Painting {
  const tokens = yamlTokens(text, column);
  const section = entry && formatKeys['file']?.keys?.[entry.section];
  // Where the whole file was read at once, an item begins behind its dash.
  const root = section?.item && tokens[0]?.kind !== 'dash' ? section.item : (section ?? formatKeys[isConfig ? 'config' : 'file']);
  const painter = new Painter(withLineFeeds(text), { root: { node: root, isRemark: false }, isOver: isOver(entry?.value) }, knows);
  walkYaml(text, tokens, painter);
  return painter;
}

const over: ReadonlySet<unknown> = new Set(['ended', 'rejected', 'withdrawn']);

function isOver(value: unknown): boolean {
  return typeof value === 'object' && value !== null && over.has(Reflect.get(value, 'status'));
}
