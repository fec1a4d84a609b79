import type { Uri } from 'vscode';

type Address = Pick<Uri, 'scheme' | 'authority' | 'path'>;

/** Whether an address is one of these folders or stands below one. A way that climbs is taken for one that leads out. */
export function isWithin({ scheme, authority, path }: Address, folders: readonly Address[]): boolean {
  if (path.split(/[\\/]/).includes('..')) return false;
  return folders.some((folder) => {
    const below = `${folder.path.replace(/\/+$/, '')}/`;
    return folder.scheme === scheme && folder.authority === authority && `${path}/`.startsWith(below);
  });
}
