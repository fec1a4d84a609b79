// A report from the headings of the catalogue: each heading with the blocks that were planned for it, in the official order.
import type { Finding } from '../../../engine/finding.js';
import { type HeadingItem, headingsOf } from '../../../engine/views/guidance.js';
import type { Block } from '../../paper/paper.js';
import { findingsOf } from '../../record/findings-of.js';
import { findingBlocks } from '../findings-table.js';
import { type HeadingPlace, numbered } from '../numbering.js';
import type { PackSource } from '../source.js';
import { headBlocks } from './head-blocks.js';

type Section = (source: PackSource, place: readonly [number, number]) => readonly Block[];

export interface ReportPlan {
  /** Whose headings of the catalogue these are. */
  readonly document: string;
  /** By the id of the heading: what stands under it. */
  readonly sections: Readonly<Record<string, Section>>;
  /** By the id of the heading: the facts of a head of the assessment; findings and blanks are put behind them. */
  readonly heads: Readonly<Record<string, Section>>;
}

/** All blocks of a report. What the rules found and no head takes stands behind the last head. */
export function reportBlocks({ document, sections, heads }: ReportPlan, source: PackSource): readonly Block[] {
  const headings = headingsOf(document, source.analysis.catalogues);
  const { byHeading, rest } = dealt(headings, source);
  const last = headings.findLast(({ id }) => Object.hasOwn(heads, id))?.id;
  return headings.flatMap((heading) => {
    const place = placeOf(heading);
    const title = numbered(place, [heading.name[source.language]], source.language);
    const pair = [place[0], place[1] ?? 1] as const;
    const head = Object.hasOwn(heads, heading.id) ? heads[heading.id] : undefined;
    const section = Object.hasOwn(sections, heading.id) ? sections[heading.id] : undefined;
    const blocks = head ? headBlocks(heading, head(source, pair), byHeading.get(heading.id) ?? [], source) : (section?.(source, pair) ?? []);
    return [title, ...blocks, ...(heading.id === last ? restBlocks(rest, source) : [])];
  });
}

/** Findings by the heading whose rules they come from. */
function dealt(
  headings: readonly HeadingItem[],
  source: PackSource,
): { readonly byHeading: ReadonlyMap<string, readonly Finding[]>; readonly rest: readonly Finding[] } {
  const catalogue = source.analysis.catalogues['pipia-headings'];
  const owner = new Map(headings.flatMap(({ id }) => (catalogue[id]?.rules ?? []).map((rule) => [rule, id] as const)));
  const byHeading = new Map<string, Finding[]>();
  const rest: Finding[] = [];
  for (const finding of findingsOf(source)) {
    const id = owner.get(finding.rule);
    const list = id === undefined ? rest : (byHeading.get(id) ?? []);
    list.push(finding);
    if (id !== undefined) byHeading.set(id, list);
  }
  return { byHeading, rest };
}

function restBlocks(rest: readonly Finding[], source: PackSource): readonly Block[] {
  if (rest.length === 0) return [];
  const words = {
    en: 'This is what the rules found besides.',
    zh: '规则检查的其他发现见下表。',
  }[source.language];
  return findingBlocks(rest, words, source);
}

function placeOf({ number }: HeadingItem): HeadingPlace {
  const [first = 1, second] = number.split('.').map(Number);
  return second === undefined ? [first] : [first, second];
}
