import type { Catalogues } from '../../../engine/generated/catalogue-types.js';
import type { Definition } from '../../../engine/model/definition.js';
import type { Language } from '../../../engine/text.js';
import { regionName } from '../../content/names.js';
import type { Cell } from '../workbook.js';
import { stated } from './column.js';

/** Where a recipient is, by name. */
export function countryCell(recipient: Definition<'recipient'> | undefined, catalogues: Catalogues, language: Language): Cell {
  const code = recipient?.value.country;
  return stated(code === undefined || code === 'unknown' ? undefined : regionName(code, catalogues, language), language);
}
