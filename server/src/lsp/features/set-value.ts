import { setValue as change } from '../../engine/queries/set-value.js';
import { editResult } from '../asked-change.js';
import type { Feature } from '../feature.js';
import { SetValueRequest } from '../own-requests.js';

/** Writes a value that a person chose in a panel. */
export const setValue: Feature = {
  capabilities: () => ({}),
  register(on) {
    on(SetValueRequest, null, ({ uri, address, path, value }, scene) => {
      const project = scene.project(uri);
      return project ? editResult(change(project, { address, path, value }), project, scene) : null;
    });
  },
};
