// Reads reports for people back, with the parsers that show them.
import { lexer, type Token, type Tokens } from 'marked';
import { attributeOf, elementsBelow, type HtmlElement, htmlElements, shownText } from './html-tree.js';
import type { Told } from './told.js';

const place = /^(.+):(\d+):(\d+)/;

/** The findings of an HTML report. */
export function readHtml(page: string): readonly Told[] {
  const articles = htmlElements(page).filter(({ tagName }) => tagName === 'article');
  return articles.map((article) => {
    const parts = elementsBelow(article);
    const ofClass = (name: string) => parts.find((part) => attributeOf(part, 'class') === name);
    const textOf = (part: HtmlElement | undefined) => (part ? shownText(part) : '');
    const [, file = '', line, column] = place.exec(textOf(ofClass('place'))) ?? [];
    const rule = textOf(parts.find(({ tagName }) => tagName === 'code')).replaceAll('`', '');
    return { rule, file, line: Number(line), column: Number(column), message: textOf(ofClass('message')), waived: attributeOf(article, 'class') === 'waived' };
  });
}

/** The findings of a Markdown report: items that begin with a rule, a link and a message. */
export function readMarkdown(text: string): readonly Told[] {
  const lists = lexer(text).filter((token): token is Tokens.List => token.type === 'list');
  return lists.flatMap(({ items }) =>
    items.flatMap((item) => {
      const [head, inside] = item.tokens;
      const parts = head && 'tokens' in head ? (head.tokens ?? []) : [];
      const [rule, , link, ...message] = parts;
      const [, file = '', line, column] = place.exec(link ? plain(link) : '') ?? [];
      const waived = inside?.type === 'list' && /^\*(?:waived|已列为例外)\*/.test(inside.items[0]?.text ?? '');
      return file === ''
        ? []
        : [
            {
              rule: rule ? plain(rule) : '',
              file,
              line: Number(line),
              column: Number(column),
              message: message
                .map(plain)
                .join('')
                .replace(/^(?:: |：)/, ''),
              waived,
            },
          ];
    }),
  );
}

/** The text that a reader sees; code with its backticks. */
function plain(token: Token): string {
  if (token.type === 'codespan') return `\`${token.text}\``;
  if ('tokens' in token && token.tokens) return token.tokens.map(plain).join('');
  return 'text' in token ? String(token.text) : '';
}
