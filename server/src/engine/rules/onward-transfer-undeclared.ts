import { mayNeedMechanism } from '../law/leaving.js';
import { deniedOnward, limitsOnward, undeclaredOnward } from '../law/onward.js';
import { relyingFlows } from '../law/relying.js';
import type { Verdict } from '../law/verdict.js';
import { type Definition, placeOf } from '../model/definition.js';
import { type Fix, insertKeys } from '../model/edits.js';
import { type Rule, type RuleContext, relatedLimit } from '../rule.js';
import { relyingPlaces } from '../wording/flow-places.js';
import { idList } from '../wording/lists.js';

export const rule: Rule = {
  id: 'onward-transfer-undeclared',
  group: 'agreement',
  severity: 'warning',
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
  check(context) {
    for (const [agreement, verdicts] of relyingFlows(context.judgement.verdicts)) reportUnlimited(agreement, verdicts, context);
    for (const { flow, first, next, inbound } of undeclaredOnward(context.judgement.verdicts, context.model)) {
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
        fix: declare(first, next.id),
      });
    }
  },
};

function reportUnlimited(agreement: Definition<'agreement'>, verdicts: readonly Verdict[], { model, catalogues, report }: RuleContext): void {
  const recipient = model.tables.recipient.get(agreement.value.with);
  const next = recipient?.value.onwardTo ?? [];
  const flows = verdicts.filter((verdict) => verdict.facts.recipient === recipient && mayNeedMechanism(verdict));
  if (!recipient || next.length === 0 || flows.length === 0 || limitsOnward(agreement, catalogues)) return;
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

function declare(first: Definition<'recipient'>, next: string): Fix | undefined {
  const edit = first.value.onwardTo === undefined ? insertKeys(first, [], [{ key: 'onwardTo', value: `[${next}]` }]) : undefined;
  return edit && { title: { en: `Name \`${next}\` under \`onwardTo\``, zh: `在 \`onwardTo\` 中列明 \`${next}\`` }, safe: false, edits: [edit] };
}
