import type { Definition } from '../../engine/model/definition.js';
import { count } from '../../engine/wording/people.js';
import type { Form } from '../paper/paper.js';
import { contactWords } from './contact-words.js';
import { guidedRow, handlerKey } from './guided.js';
import { nameOf, regionName } from './names.js';
import type { PackSource } from './source.js';
import { valueWords } from './value-words.js';

/** Who the data handler is: what the file tells, and blanks for the rest. */
export function handlerForm(exporter: Definition<'exporter'>, source: PackSource): Form {
  const { language, analysis } = source;
  const { value } = exporter;
  const row = (entry: string, fact?: string) => guidedRow(entry, fact, source, ...handlerKey(exporter, source));
  return {
    kind: 'form',
    rows: [
      row('handler-name', value.name === undefined ? undefined : nameOf(exporter, language)),
      row('handler-credit-code', value.creditCode),
      row('handler-legal-representative-name'),
      row('handler-registered-address'),
      row('handler-region', placeWords(exporter, source)),
      row('handler-nature'),
      row('handler-sector', value.sector === undefined ? undefined : (analysis.catalogues.sectors[value.sector]?.name[language] ?? value.sector)),
      row('handler-main-business'),
      row('handler-ciio', value.ciio === undefined ? undefined : valueWords('exporter', 'ciio', value.ciio)[language]),
      row('handler-people-processed', processedWords(exporter, source)),
      ...zoneRow(exporter, source),
      row('handler-data-assets'),
      row('handler-security-officer-name'),
      row('handler-security-body-name'),
      row('handler-contact', contactWords(value.contact, language)),
      row('handler-incidents'),
    ],
  };
}

function placeWords({ value: { region, city } }: Definition<'exporter'>, { analysis: { catalogues }, language }: PackSource): string | undefined {
  if (region === undefined) return undefined;
  const province = regionName(region, catalogues, language);
  const known = catalogues.places.greaterBayArea.cities.find(({ id }) => id === city)?.name[language];
  return known === undefined ? province : { en: `${known}, ${province}`, zh: `${province}${known}` }[language];
}

function processedWords({ value: { processedIndividuals: people } }: Definition<'exporter'>, { language }: PackSource): string | undefined {
  if (typeof people !== 'number') return undefined;
  return { en: `${count(people)} people`, zh: `${count(people)} 人` }[language];
}

/** The zone whose list it uses; no row where the file is silent. */
function zoneRow({ value: { pilotZone } }: Definition<'exporter'>, { analysis, language }: PackSource): Form['rows'] {
  if (pilotZone === undefined) return [];
  const label = { en: 'Pilot free trade zone whose negative list it uses', zh: '适用负面清单的自由贸易试验区' }[language];
  const none = { en: 'None', zh: '无' }[language];
  const zone = pilotZone === 'none' ? none : (analysis.catalogues['pilot-zones'][pilotZone]?.name[language] ?? pilotZone);
  return [{ label: [label], value: [zone] }];
}
