import type { Text } from '../text.js';
import type { Cut } from './cut.js';

const messages: Readonly<Record<string, Text>> = {
  BAD_INDENT: { en: 'the indentation does not fit what stands above', zh: '缩进与上文不符' },
  TAB_AS_INDENT: { en: 'a tab is used for indentation; YAML wants spaces', zh: '缩进使用了制表符；YAML 只允许空格' },
  MISSING_CHAR: { en: 'a closing quote, bracket or comma is missing', zh: '缺少引号、括号或逗号' },
  UNEXPECTED_TOKEN: { en: 'this is not expected here', zh: '此处不应出现该内容' },
  BAD_SCALAR_START: { en: 'a text that begins with this character needs quotes', zh: '以该字符开头的文本需要加引号' },
  BLOCK_AS_IMPLICIT_KEY: { en: 'a value cannot hold another `key: value` on the same line', zh: '同一行的值中不能再出现“键: 值”' },
  BLOCK_IN_FLOW: { en: 'an indented block cannot stand inside brackets', zh: '括号内不能使用缩进块' },
  MULTILINE_IMPLICIT_KEY: { en: 'a key must end on the line that it begins on; is a colon missing?', zh: '键必须在同一行内结束；是否缺少冒号？' },
  MULTIPLE_DOCS: { en: 'a file holds one document; remove the `---` line', zh: '一个文件只能包含一个文档；请删除 `---` 行' },
  BAD_ALIAS: { en: 'the alias or anchor cannot be resolved', zh: '别名或锚点无法解析' },
};

/** What YAML objects to, by the code of its reader; words of the reader only where we have none. */
export function syntaxMessage(code: string, detail: string): Text {
  const known = messages[code];
  if (known) return known;
  return { en: `this is not valid YAML: ${detail.replace(/\.$/, '')}`, zh: `不是有效的 YAML：${detail.replace(/\.$/, '')}` };
}

/** What is wrong with a line that is neither a key nor part of what stands above it. */
export function strayMessage(text: string, { context }: Pick<Cut, 'context'>): Text {
  const indent = text.length - text.trimStart().length;
  const content = text.trimStart();
  if (/^ *\t/.test(text)) return syntaxMessage('TAB_AS_INDENT', '');
  if (indent > 0 && (context === undefined || indent < context.indent)) return syntaxMessage('BAD_INDENT', '');
  const item = content.startsWith('- ') || /:(?:\s|$)/.test(content.split('\n', 1)[0] ?? '');
  return syntaxMessage(item ? 'UNEXPECTED_TOKEN' : 'MULTILINE_IMPLICIT_KEY', '');
}
