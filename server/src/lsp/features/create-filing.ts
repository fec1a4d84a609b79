import { createFiling as change } from '../../engine/queries/create-filing.js';
import { editResult } from '../asked-change.js';
import type { Feature } from '../feature.js';
import { CreateFilingRequest } from '../own-requests.js';

/** Declares a filing for flows that need one. */
export const createFiling: Feature = {
  capabilities: () => ({}),
  register(on) {
    on(CreateFilingRequest, null, ({ uri, flows }, scene) => {
      const project = scene.project(uri);
      return project ? editResult(change(project, flows), project, scene) : null;
    });
  },
};
