import type { Catalogues } from '../generated/catalogue-types.js';
import type { Regime } from '../generated/regime-types.js';
import type { Misfit } from '../law/exemption-claim.js';
import type { Fact } from '../law/fact.js';
import type { Text } from '../text.js';
import { factText } from './facts.js';

/** Why a claimed exemption does not apply. */
export function misfitText(misfit: Misfit, { regime, catalogues }: { readonly regime: Regime; readonly catalogues: Catalogues }): Text {
  switch (misfit.kind) {
    case 'no-law':
      return misfit.from === undefined
        ? { en: `\`${regime.id}\` knows no such exemption`, zh: `\`${regime.id}\` 没有该免予情形` }
        : { en: `it exists only since ${misfit.from}`, zh: `该情形自 ${misfit.from} 起方适用` };
    case 'fact':
      return misfit.fact ? failed(misfit.fact, catalogues) : { en: 'one of its conditions fails', zh: '不符合其条件' };
    case 'decided':
      return { en: 'what it carries, or the total of its exporter, calls for a mechanism', zh: '其所含数据或者出境方的累计人数须适用出境机制' };
    case 'subjects':
      return { en: `\`${misfit.category}\` is data of ${misfit.value}`, zh: `\`${misfit.category}\` 的数据主体为 ${misfit.value}` };
    case 'basis':
      return { en: `its legal basis is \`${misfit.value}\``, zh: `其合法性基础为 \`${misfit.value}\`` };
  }
}

function failed(fact: Fact, catalogues: Catalogues): Text {
  if (fact.kind === 'carries' || fact.kind === 'sector-people') return { en: 'it carries important data', zh: '含有重要数据' };
  if (fact.kind === 'zone' && fact.aspect === 'in-force') {
    return fact.zone === 'none'
      ? { en: 'its exporter is in no pilot zone', zh: '出境方不在自由贸易试验区内' }
      : { en: `\`${fact.zone}\` has no list in force`, zh: `\`${fact.zone}\` 尚无生效的负面清单` };
  }
  if (fact.kind === 'zone' && fact.aspect === 'frees-personal-information')
    return { en: `the list of \`${fact.zone}\` frees no personal information`, zh: `\`${fact.zone}\` 的清单未放宽个人信息出境` };
  if (fact.kind === 'zone' || fact.kind === 'ciio')
    return { en: 'its exporter operates critical information infrastructure', zh: '出境方为关键信息基础设施运营者' };
  return factText(fact, catalogues);
}
