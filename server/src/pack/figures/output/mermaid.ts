// A sheet as Mermaid text, for tools that go on from it.
import type { Outcome } from '../../../engine/law/mechanism.js';
import type { Language } from '../../../engine/text.js';
import { escaped, quoted } from '../../../engine/views/diagram-escape.js';
import { shortened } from '../../../engine/views/diagram-lines.js';
import { arrowOf, lookOf, onwardLook } from '../../../engine/views/diagram-style.js';
import { markOf } from '../../../engine/wording/marks.js';
import type { BoxPlan, GroupPlan, LinkPlan, SheetPlan } from '../figure-plan.js';

export function mermaidText(page: SheetPlan, caption: string, language: Language): string {
  const ids = new Map<string, string>();
  const id = (key: string): string => {
    const known = ids.get(key) ?? `n${ids.size + 1}`;
    ids.set(key, known);
    return known;
  };
  const group = ({ title, boxes }: GroupPlan, name: string): readonly string[] => [
    `  subgraph ${name}[${quoted([short(title[language])])}]`,
    ...boxes.map((box) => `    ${id(box.key)}${boxText(box, language)}`),
    '  end',
  ];
  const lines = [
    'flowchart LR',
    `  accTitle: ${escaped(short(caption))}`,
    ...page.left.flatMap((one, index) => group(one, `from${index + 1}`)),
    ...page.right.flatMap((one, index) => group(one, `to${index + 1}`)),
    ...page.further.map((box) => `  ${id(box.key)}${boxText(box, language)}`),
    ...page.links.map((link) => `  ${id(link.from)} ${arrow(link.outcome)}|${quoted(linkLines(link, language).map(short))}| ${id(link.to)}`),
    ...page.onward.map(({ from, to, notes }) => `  ${id(from)} ${arrowOf(onwardLook, 1)}|${quoted(notes.map((note) => note[language]))}| ${id(to)}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Mermaid draws no text of any length. */
function short(text: string): string {
  return shortened(text, 160);
}

function boxText({ title, lines, shape }: BoxPlan, language: Language): string {
  const text = quoted([title, ...lines].map((line) => short(line[language])));
  return shape === 'store' ? `[(${text})]` : shape === 'system' ? `(${text})` : `[${text}]`;
}

function linkLines({ outcome, title, rows }: LinkPlan, language: Language): readonly string[] {
  const head = outcome === undefined ? title[language] : `${markOf(outcome)} ${title[language]}`;
  return [
    head,
    ...rows.map(({ label, text }) => (label === undefined ? text[language] : `${label[language]}${language === 'zh' ? '：' : ': '}${text[language]}`)),
  ];
}

function arrow(outcome: Outcome | undefined): string {
  return outcome === undefined ? '-->' : arrowOf(lookOf(outcome), 1);
}
