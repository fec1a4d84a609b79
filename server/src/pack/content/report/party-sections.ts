// The handler, its means of security, and the recipients.
import type { Block, Heading } from '../../paper/paper.js';
import { figureBlocks, seeFigures } from '../figures-in.js';
import { guidedRow, handlerKey } from '../guided.js';
import { handlerForm } from '../handler-form.js';
import { nameOf } from '../names.js';
import { numbered } from '../numbering.js';
import { protectionTable } from '../protection-table.js';
import { onwardBlocks, recipientForm } from '../recipient-form.js';
import type { PackSource } from '../source.js';
import { paragraph } from '../table.js';

type Place = readonly [number, number];

/** Each handler; under a heading of its own where there are several. */
export function handlerBlocks(source: PackSource, place: Place): readonly Block[] {
  const { exporters, language } = source;
  if (exporters.length === 0) return [{ kind: 'form', rows: [guidedRow('handler-name', undefined, source)] }];
  const names = exporters.map((exporter) => nameOf(exporter, language));
  return exporters.flatMap((exporter, index) => [...headingIfSeveral(names, index, source, place), handlerForm(exporter, source)]);
}

/** How the data of each flow is protected, and blanks for rules, organisation and certificates. */
export function securityBlocks(source: PackSource): readonly Block[] {
  const entries = [
    'handler-management-rules',
    'handler-management-organisation',
    'handler-technical-measures',
    'handler-emergency-plan',
    'handler-certificates',
  ];
  const forms = source.exporters.map((exporter): Block => {
    const name = source.exporters.length > 1 ? { caption: nameOf(exporter, source.language) } : {};
    return { kind: 'form', ...name, rows: entries.map((entry) => guidedRow(entry, undefined, source, ...handlerKey(exporter, source))) };
  });
  return [protectionTable(source.flows, source), ...forms];
}

/** Each recipient with the law and the network of its country, and to whom data is passed on. */
export function recipientBlocks(source: PackSource, place: Place): readonly Block[] {
  const { recipients, language } = source;
  const names = recipients.map((recipient) => nameOf(recipient, language));
  if (recipients.length === 0) {
    return [paragraph([{ en: 'The files name no recipient for these flows.', zh: '数据流文件未写明这些流转的境外接收方。' }[language]])];
  }
  const figures = ['onward'];
  const see = seeFigures(figures, source);
  return [
    ...recipients.flatMap((recipient, index) => [
      ...headingIfSeveral(names, index, source, place),
      recipientForm(recipient, source),
      {
        kind: 'form',
        caption: { en: 'The country or region', zh: '所在国家或者地区的环境' }[language],
        rows: [guidedRow('recipient-law', undefined, source, recipient.id), guidedRow('recipient-network', undefined, source, recipient.id)],
      } as const,
    ]),
    ...onwardBlocks(source),
    ...(see.length === 0 ? [] : [paragraph(see)]),
    ...figureBlocks(figures, source),
  ];
}

function headingIfSeveral(names: readonly string[], index: number, { language }: PackSource, place: Place): readonly Heading[] {
  const name = names[index];
  return names.length < 2 || name === undefined ? [] : [numbered([...place, index + 1], [name], language)];
}
