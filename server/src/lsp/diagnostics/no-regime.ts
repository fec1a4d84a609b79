import type { NoRegime } from '../../engine/index.js';
import type { Text } from '../../engine/text.js';

/** Why nothing can be judged. */
export function noRegimeText({ wanted, asOf, known }: NoRegime['noRegime']): Text {
  if (wanted !== undefined) {
    return { en: `there is no regime ${wanted}; there are ${known.join(', ')}`, zh: `没有规则体系 ${wanted}；可选的有 ${known.join('、')}` };
  }
  return {
    en: `no regime was in force on ${asOf}; choose one with \`regime\` in dataflow.config.yaml: ${known.join(', ')}`,
    zh: `${asOf} 没有生效的规则体系；请在 dataflow.config.yaml 中用 \`regime\` 指定：${known.join('、')}`,
  };
}
