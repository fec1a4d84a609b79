import { confidenceText } from '../../../engine/wording/provisions.js';
import { citedList } from '../../content/provision.js';
import type { PackSource } from '../../content/source.js';
import { tableOf } from '../../content/table.js';
import type { Block, Words } from '../../paper/paper.js';
import type { FormParts } from './form-rows.js';

/** What the parts and fields of a form rest on, and how sure it is that they are asked: behind the form, so that it stays one to copy from. */
export function fieldBasis(parts: FormParts, source: PackSource): readonly Block[] {
  const { language } = source;
  const title = { en: 'What the fields rest on', zh: '附：各栏目的依据' }[language];
  const columns = [
    [{ en: 'Field', zh: '栏目' }, 5],
    [{ en: 'Rests on', zh: '依据' }, 9],
    [{ en: 'That it is asked', zh: '栏目核实情况' }, 3],
  ] as const;
  const rows = Object.values(parts).flatMap((part): readonly (readonly Words[])[] => [
    [[{ kind: 'strong', text: part.name[language] }], citedList(part.provisions, source), [confidenceText(part.confidence)[language]]],
    ...Object.values(part.fields).flatMap(({ name, provisions, confidence = part.confidence }) =>
      provisions ? [[[name[language]], citedList(provisions, source), [confidenceText(confidence)[language]]]] : [],
    ),
  ]);
  return [{ kind: 'heading', level: 1, number: '', words: [title] }, tableOf(columns, rows, { language })];
}
