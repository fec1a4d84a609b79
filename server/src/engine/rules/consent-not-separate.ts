import { sendsPersonal } from '../law/leaving.js';
import { placeOf } from '../model/definition.js';
import { fillIn } from '../model/edits.js';
import type { Rule } from '../rule.js';
import type { Text } from '../text.js';

export const rule: Rule<'flow'> = {
  id: 'consent-not-separate',
  group: 'content',
  severity: 'warning',
  on: 'flow',
  summary: { en: 'A transfer abroad rests on consent, and separate consent is not on record', zh: '出境以同意为依据，但没有取得单独同意的记录' },
  why: {
    en: 'Where consent is the basis, the transfer abroad needs a consent of its own, neither bundled nor blanket, even if no mechanism is needed.',
    zh: '以同意为合法性基础的，出境须另行取得单独同意，不得捆绑或者概括；免予适用出境机制的也不例外。',
  },
  remedy: {
    en: 'Ask for the transfer separately and write `separateConsent: true`, or name the ground under `basis` that makes consent unnecessary.',
    zh: '请就出境单独征得同意并写 `separateConsent: true`；依法无须同意的，请更正 `basis`。',
  },
  check(verdict, { report }) {
    const { flow } = verdict;
    const { basis, separateConsent } = flow.value;
    if (basis !== 'consent' || separateConsent === true || !sendsPersonal(verdict)) return;
    // Left out, it is asked for where it would follow from.
    const path = separateConsent === undefined ? ['basis'] : ['separateConsent'];
    const { en, zh } = separateConsent === false ? refused : notKnown;
    report({
      place: placeOf(flow, path, 'value'),
      message: { en: `\`${flow.id}\` rests on consent${en}`, zh: `\`${flow.id}\` 以同意为依据，${zh}` },
      fix: () => fillIn(flow, [], { separateConsent: 'unknown' }),
    });
  },
};

const refused: Text = { en: ', but people did not consent to the transfer separately', zh: '但未就出境取得单独同意' };
const notKnown: Text = { en: '; whether people consented to the transfer separately is not known', zh: '是否就出境取得单独同意未知' };
