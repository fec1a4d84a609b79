import type { Definition } from '../model/definition.js';
import { type Fix, insertKeys, proposal, writeInstead } from '../model/edits.js';
import type { Model } from '../model/model.js';

/** Where there is one agreement with the recipient, it may be the one that is meant; whether it covers the flow is for a person to say. */
export function nameOnlyAgreement(flow: Definition<'flow'>, recipient: Definition<'recipient'> | undefined, model: Model): Fix | undefined {
  const [only, ...others] = recipient ? model.naming(recipient, 'agreement') : [];
  if (!only || others.length > 0) return undefined;
  if (flow.value.agreement !== undefined) return writeInstead(flow, ['agreement'], only.id);
  const edit = insertKeys(flow, [], [{ key: 'agreement', value: only.id }]);
  return proposal({ en: `Name the agreement \`${only.id}\``, zh: `引用法律文件 \`${only.id}\`` }, edit);
}
