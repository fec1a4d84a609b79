import type { Edit } from '../model/edits.js';
import type { Action, ActionPlace } from './action.js';

/** Applies every safe fix of a file that touches this file alone; of fixes that touch the same place the first one wins. */
export function fixAll({ project, file }: ActionPlace): readonly Action[] {
  const taken: Edit[] = [];
  for (const { waiver, fix } of project.findingsOf(file.path)) {
    const fits = fix?.safe && !waiver && fix.edits.every((edit) => edit.place.file === file.path && !taken.some((one) => touch(one, edit)));
    if (fix && fits) taken.push(...fix.edits);
  }
  if (taken.length === 0) return [];
  const title = { en: 'Apply all safe fixes of this file', zh: '应用本文件的全部安全修复' };
  return [{ id: 'fix all', kind: 'source.fixAll.dataflow', title, preferred: false, edits: () => taken }];
}

/** Two insertions at one place count as touching: which goes first would be left to chance. */
function touch({ place: { span: one } }: Edit, { place: { span: other } }: Edit): boolean {
  return one.start < other.end && other.start < one.end ? true : one.start === other.start;
}
