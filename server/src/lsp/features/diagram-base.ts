import type { Feature } from '../feature.js';
import { SetBaseRequest } from '../own-requests.js';

/** Takes the texts with which the drawing of a project is compared. */
export const diagramBase: Feature = {
  capabilities: () => ({}),
  register(on) {
    on(SetBaseRequest, null, async (params, scene) => {
      await scene.setBase(params);
      return null;
    });
  },
};
