// Inside the server a file has an address: its URI with the escapes undone, so that two spellings of one URI are one file.

/** Address of a URI; undefined where it is none. */
export function addressOf(uri: string): string | undefined {
  const match = /^([a-z][a-z\d+.-]*):(?:\/\/([^/]*))?(.*)$/is.exec(uri);
  if (!match) return undefined;
  const [, scheme = '', authority = '', path = ''] = match;
  const plain = decoded(path)
    .replace(/\/+$/, '')
    .replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
  return `${scheme.toLowerCase()}://${decoded(authority).toLowerCase()}${plain}`;
}

/** URI of an address, for files of which the client has not told us its own spelling. */
export function uriOf(address: string): string {
  const [, origin = '', path = ''] = /^([^:]*:\/\/[^/]*)(.*)$/s.exec(address) ?? [];
  return origin + escaped(path);
}

/** URI of a file below a folder; what the client has spelled itself stays so. */
export function uriBelow(folder: string, path: string): string {
  return `${folder.replace(/\/+$/, '')}/${escaped(path)}`;
}

/** Path from a folder to something below it; undefined where it is not below. */
export function pathBelow(folder: string, address: string): string | undefined {
  return address.startsWith(`${folder}/`) ? address.slice(folder.length + 1) : undefined;
}

/** Address of what a project names by a path from its root, which may lead out of it, but never to another machine. */
export function addressFrom(root: string, path: string): string {
  if (/^(?:\/|[a-z]:)/i.test(path)) return addressOf(`file://${path.startsWith('/') ? '' : '/'}${path}`) ?? path;
  const steps = root.split('/');
  for (const step of path.split('/')) {
    // The scheme, two slashes and the authority are no folders.
    if (step === '..') steps.length = Math.max(3, steps.length - 1);
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Path of a file from the root of a project, with `..` where it stands outside; undefined where no path leads there. */
export function pathFrom(root: string, address: string): string | undefined {
  const from = root.split('/');
  const to = address.split('/');
  const apart = from.findIndex((step, index) => step !== to[index]);
  const shared = apart === -1 ? from.length : apart;
  // The scheme, two slashes and the authority are no folders.
  return shared < 3 ? undefined : [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** The folder that holds a file or folder. */
export function parentOf(address: string): string {
  return address.slice(0, Math.max(address.lastIndexOf('/'), 0));
}

export function nameOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

function escaped(path: string): string {
  // Half of a surrogate pair has no encoding.
  return path
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
