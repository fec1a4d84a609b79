import { firstFew } from '../law/first-few.js';
import { flowsNaming, mayNeedMechanism } from '../law/leaving.js';
import { deniedOnward, limitsOnward, undeclaredOnward } from '../law/onward.js';
import { type Definition, isKind, placeOf } from '../model/definition.js';
import { type Fix, insertKeys, proposal } from '../model/edits.js';
import { type Rule, type RuleContext, relatedLimit } from '../rule.js';
import { relyingPlaces } from '../wording/flow-places.js';
import { idList } from '../wording/lists.js';

export const rule: Rule<'definition'> = {
  id: 'onward-transfer-undeclared',
  group: 'agreement',
  severity: 'warning',
  on: 'definition',
  summary: {
    en: 'A recipient passes data on, and the agreement or the list of further recipients does not say so',
    zh: '境外接收方再转移数据，但法律文件未作约束或者未列明再接收方',
  },
  why: {
    en: 'The recipient is bound as to whom it may pass the data on to and how; what is not named is not covered.',
    zh: '法律文件应对再转移作出约束性要求；未列明的再转移不在约定范围之内。',
  },
  remedy: {
    en: 'Agree on the conditions of onward transfer, and write under `terms` where the document has them.',
    zh: '请约定再转移的条件，并在 `terms` 中写明其位置。',
  },
  check(definition, context) {
    if (isKind(definition, 'agreement')) checkAgreement(definition, context);
    if (isKind(definition, 'flow')) checkFlow(definition, context);
  },
};

function checkAgreement(agreement: Definition<'agreement'>, { model, judgement, catalogues, report }: RuleContext): void {
  const recipient = limitsOnward(agreement, catalogues) ? undefined : model.tables.recipient.get(agreement.value.with);
  const next = recipient?.value.onwardTo ?? [];
  if (!recipient || next.length === 0) return;
  const flows = firstFew(flowsNaming(agreement, model), relatedLimit, (flow) => {
    const verdict = judgement.of(flow);
    return verdict?.facts.recipient === recipient && mayNeedMechanism(verdict);
  });
  if (flows.length === 0) return;
  const denied = deniedOnward(agreement, catalogues);
  const list = idList(next);
  report({
    place: denied === undefined ? placeOf(agreement, ['terms']) : placeOf(agreement, ['terms', denied], 'value'),
    message: {
      en: `\`${recipient.id}\` passes data on to ${list.en}, but \`${agreement.id}\` shows no term on onward transfer`,
      zh: `\`${recipient.id}\` 将数据再转移给 ${list.zh}，但 \`${agreement.id}\` 未写明再转移条款`,
    },
    related: [
      { place: placeOf(recipient, ['onwardTo']), message: { en: 'to whom the recipient passes data on', zh: '再接收方' } },
      ...relyingPlaces(flows, relatedLimit),
    ],
  });
}

function checkFlow(flow: Definition<'flow'>, context: RuleContext): void {
  const { first, next, inbound } = undeclaredOnward(flow, context) ?? {};
  if (!first || !next || !inbound) return;
  context.report({
    place: placeOf(flow, ['to'], 'value'),
    message: {
      en: `\`${flow.id}\` takes data of \`${inbound.id}\` from \`${first.id}\` on to \`${next.id}\`, which \`${first.id}\` does not name under \`onwardTo\``,
      zh: `\`${flow.id}\` 将 \`${inbound.id}\` 的数据由 \`${first.id}\` 再转移给 \`${next.id}\`，而 \`${first.id}\` 的 \`onwardTo\` 未列明`,
    },
    remedy: { en: `Name \`${next.id}\` under \`onwardTo\` of \`${first.id}\`.`, zh: `请在 \`${first.id}\` 的 \`onwardTo\` 中列明 \`${next.id}\`。` },
    related: [
      { place: placeOf(first, ['onwardTo']), message: { en: 'the first recipient', zh: '首个接收方' } },
      { place: placeOf(inbound), message: { en: 'the flow that brings the data abroad', zh: '将数据提供至境外的流转' } },
    ],
    fix: () => declare(first, next.id),
  });
}

function declare(first: Definition<'recipient'>, next: string): Fix | undefined {
  const edit = insertKeys(first, [], [{ key: 'onwardTo', value: `[${next}]` }]);
  return proposal({ en: `Name \`${next}\` under \`onwardTo\``, zh: `在 \`onwardTo\` 中列明 \`${next}\`` }, edit);
}
