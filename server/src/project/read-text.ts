import { readFileSync, statSync } from 'node:fs';
import type { Text } from '../engine/text.js';

export type ReadText = { readonly text: string; readonly reason?: undefined } | { readonly text?: undefined; readonly reason: Text };

// A project of ten thousand flows has about 5 MB; what is far beyond was not written by people and would block everybody.
const mostMegabytes = 20;
/** A file that is larger is not read. */
export const mostBytes = mostMegabytes * 1_000_000;
export const tooLarge: ReadText = { reason: { en: `the file is larger than ${mostMegabytes} MB; split it`, zh: `文件超过 ${mostMegabytes} MB，请拆分` } };

export const isFolder: ReadText = { reason: { en: 'this is a folder, not a file', zh: '这是文件夹而不是文件' } };
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file, or why there is none. Never throws: files vanish, links break, and folders bear the names of files. */
export function readText(path: string): ReadText {
  try {
    const about = statSync(path);
    if (about.isDirectory()) return isFolder;
    // A pipe or device would be waited for without end.
    if (!about.isFile()) return { reason: { en: 'this is no regular file', zh: '这不是普通文件' } };
    return about.size > mostBytes ? tooLarge : textOf(readFileSync(path));
  } catch (fault) {
    return { reason: whyUnreadable(fault) };
  }
}

/** The text that bytes hold, or why they are none. */
export function textOf(bytes: Uint8Array): ReadText {
  try {
    return { text: utf8.decode(bytes) };
  } catch (fault) {
    return { reason: whyUnreadable(fault) };
  }
}

/** Why a file is not read, by the code of what is in the way. */
export function unreadable(code: 'ENOENT' | 'ELOOP'): ReadText {
  return { reason: whyUnreadable({ code }) };
}

function whyUnreadable(fault: unknown): Text {
  const code = typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : '';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return { en: 'the file is not UTF-8 text', zh: '文件不是 UTF-8 文本' };
  if (code === 'ENOENT') return { en: 'the file is gone, or the link leads nowhere', zh: '文件已不存在，或者链接失效' };
  if (code === 'ELOOP') return { en: 'the link leads back to itself', zh: '链接指向自身' };
  if (code === 'EACCES' || code === 'EPERM') return { en: 'the file may not be read', zh: '没有读取该文件的权限' };
  return { en: `the file cannot be read (${code})`, zh: `文件无法读取（${code}）` };
}
