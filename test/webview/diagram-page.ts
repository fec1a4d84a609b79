// The diagram panel in a browser, as tests look at it.
import type { Locator } from 'playwright-core';
import type { DrawingMessage } from './diagram-project.js';
import { type StandIn, type StandInOptions, usePages } from './stand-in.js';

export interface DiagramPage extends StandIn {
  /** Tells the panel of a drawing; resolves once that is what is shown. */
  show(message: DrawingMessage): Promise<void>;
  /** The arrow whose words contain a text. */
  arrow(words: string): Locator;
  node(words: string): Locator;
  /** What the panel said of a kind, oldest first. */
  heard(kind: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/** Opens panels in one browser. */
export function useDiagramPages(): (options?: Partial<StandInOptions>) => Promise<DiagramPage> {
  const open = usePages();
  return async (options) => {
    const standIn = await open({ bundle: 'diagram', ...options });
    const { page } = standIn;
    return {
      ...standIn,
      async show(message) {
        await standIn.tell(message);
        await page.locator('.stage[aria-busy=false]').waitFor({ state: 'attached' });
      },
      arrow: (words) => page.locator('.stage .edgeLabel[role=button]', { hasText: words }),
      node: (words) => page.locator('.stage .node[role=button]', { hasText: words }),
      async heard(kind) {
        const said: readonly Readonly<Record<string, unknown>>[] = await page.evaluate('said');
        return said.filter((message) => message['kind'] === kind);
      },
    };
  };
}
