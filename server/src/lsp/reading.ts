// What is asked about a project has to wait until it is read: before, too much would be missing in it.
import { methods } from '../protocol/messages.js';
import { projectOf } from './scene.js';
import type { Workspace } from './workspace.js';

/** The reading that a request has to wait for; undefined where it can be answered now. */
export type Reading = (method: string, uri: string | undefined) => Promise<void> | undefined;

const own: ReadonlySet<string> = new Set(Object.values(methods));

/** Of our own requests the whole project is expected; the others are about a text, and better answered from that alone than late. */
export function readingOf(workspace: Workspace, scanned: () => Promise<void>): Reading {
  return (method, uri) => {
    if (!own.has(method)) return undefined;
    const project = uri === undefined ? undefined : projectOf(workspace, uri);
    if (project?.isReady) return undefined;
    // A project that is given up while it waits is never read.
    return project ? Promise.race([project.ready, scanned()]) : scanned();
  };
}
