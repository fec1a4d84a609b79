// The transfer as a whole: one sentence with its numbers, and the figures that show all of it.
import type { Block } from '../../paper/paper.js';
import { figureBlocks, seeFigures } from '../figures-in.js';
import { guided } from '../guided.js';
import { nameList, nameOf } from '../names.js';
import { countryName } from '../recipient-form.js';
import { sentence } from '../sentence.js';
import type { PackSource } from '../source.js';
import { paragraph } from '../table.js';

const figures = ['overview', 'architecture'];
const named = 6;

/** Who sends data to how many recipients in which countries, in how many scenes and flows. */
export function overviewBlocks(source: PackSource): readonly Block[] {
  const { language, exporters, recipients, scenes, flows } = source;
  if (flows.length === 0)
    return [paragraph([{ en: 'The files have no outbound flow for this report.', zh: '数据流文件中没有属于本报告的出境流转。' }[language]])];
  const countries = [...new Set(recipients.flatMap((recipient) => countryName(recipient, source) ?? []))];
  const words = sentence(
    {
      en: '{handlers} {verb} data to {recipients}{countries}. This report covers {scenes} and {flows}. {see}',
      zh: '{handlers}向{recipients}{countries}提供数据。本报告涉及 {scenes}、{flows}。{see}',
    },
    {
      handlers:
        exporters.length === 0
          ? guided('handler-name', source)
          : nameList(
              exporters.map((exporter) => nameOf(exporter, language)),
              language,
              named,
            ),
      verb: exporters.length === 1 ? 'provides' : 'provide',
      recipients:
        recipients.length === 0
          ? { en: 'recipients that are not named', zh: '未写明的境外接收方' }[language]
          : nameList(
              recipients.map((one) => nameOf(one, language)),
              language,
              named,
            ),
      countries:
        countries.length === 0 ? '' : { en: ` (${nameList(countries, language, named)})`, zh: `（${nameList(countries, language, named)}）` }[language],
      scenes: { en: scenes.length === 1 ? 'one scene' : `${scenes.length} scenes`, zh: `${scenes.length} 个出境场景` }[language],
      flows: { en: flows.length === 1 ? 'one flow' : `${flows.length} flows`, zh: `${flows.length} 项数据流转` }[language],
      see: seeFigures(figures, source),
    },
    language,
  );
  return [paragraph(words), ...figureBlocks(figures, source)];
}
