import type { Language } from '../../engine/text.js';

interface PageWords {
  readonly skip: string;
  readonly blanksOnly: string;
  readonly index: string;
  readonly figures: string;
  readonly navigation: string;
}

/** What the page says of itself. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  zh: { skip: '跳到正文', blanksOnly: '只看待填内容', index: '目录与状态', figures: '附图', navigation: '页内导航' },
  en: { skip: 'Skip to content', blanksOnly: 'Only what is to be filled in', index: 'Contents and state', figures: 'Figures', navigation: 'On this page' },
};
