/** A comment as a code host keeps it. */
export interface HostComment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
}

/** Where the comments of one change are kept. */
export interface Comments {
  /** The name under which comments are written. */
  author(): Promise<string>;
  /** A page of up to a hundred comments, the oldest first; pages count from 1. */
  page(number: number): Promise<readonly HostComment[]>;
  create(body: string): Promise<void>;
  update(id: number, body: string): Promise<void>;
}

export const commentsPerPage = 100;
const mostPages = 100;

/** What became of a comment. */
export type Kept = 'written' | 'brought up to date' | 'up to date already' | 'not needed';

/** Keeps one comment, known by its first line and its author; where there is nothing to tell, only one that is there already. */
export async function keepOneComment(comments: Comments, body: string, hasNews: boolean): Promise<Kept> {
  const before = await ownComment(comments, firstLine(body));
  if (before === undefined && !hasNews) return 'not needed';
  if (before === undefined) {
    await comments.create(body);
    return 'written';
  }
  if (plain(before.body) === plain(body)) return 'up to date already';
  await comments.update(before.id, body);
  return 'brought up to date';
}

async function ownComment(comments: Comments, mark: string): Promise<HostComment | undefined> {
  const author = await comments.author();
  for (let number = 1; number <= mostPages; number += 1) {
    const page = await comments.page(number);
    // Whoever knows the mark can write it; a comment of somebody else is left alone.
    const found = page.find((comment) => comment.author === author && firstLine(comment.body) === mark);
    if (found || page.length < commentsPerPage) return found;
  }
  return undefined;
}

function firstLine(body: string): string {
  return plain(body).split('\n', 1)[0] ?? '';
}

function plain(body: string): string {
  return body.replaceAll('\r\n', '\n').trim();
}

/** A body that is known apart from those of other folders of the same change. */
export function inFolder(body: string, folder: string): string {
  return folder === '.' ? body : `<!-- dataflow in ${folder.replaceAll('--', '- -').replace(/[<>\r\n]/g, ' ')} -->\n${body}`;
}
