import type { FlowChange } from '../../../server/src/protocol/diagram.js';
import { t } from '../kit/words.js';

/** What happened to a flow since the base. */
export function changeName(change: FlowChange['kind']): string {
  switch (change) {
    case 'added':
      return t('added');
    case 'removed':
      return t('removed');
    case 'verdict':
      return t('needs something else');
    case 'content':
      return t('changed');
  }
}
