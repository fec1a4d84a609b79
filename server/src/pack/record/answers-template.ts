import type { Text } from '../../engine/text.js';
import type { PackSource } from '../content/source.js';
import type { Made } from './made.js';
import { openBlanks } from './open-blanks.js';

/**
 * `answers.yaml`: every open blank with what belongs there as a comment, to be copied below the filing (or the exporter) in the
 * project's files. Answers that stay empty leave the blank open.
 */
export function answersTemplate({ papers }: Made, source: PackSource): string {
  const { language } = source;
  const titles = new Map(papers.map(({ paper }) => [paper.id, paper.title]));
  const blanks = openBlanks(papers);
  const entries = blanks.flatMap(({ id, guidance, papers: standing }) => [
    '',
    ...comments(guidance),
    ...comments(`— ${standing.map((paper) => titles.get(paper) ?? paper).join(language === 'zh' ? '、' : ', ')}`),
    `  ${/^[a-z][a-z0-9.-]*$/.test(id) ? id : JSON.stringify(id)}: ''`,
  ]);
  const body = blanks.length === 0 ? ['answers: {}'] : ['answers:', ...entries];
  return `${[...head(source).map((text) => `# ${text[language]}`), ...body].join('\n')}\n`;
}

function head({ filing, exporters }: PackSource): readonly Text[] {
  const [exporter] = exporters;
  const below = filing ? `filings.${filing.id}` : `exporters.${exporter?.id ?? ''}`;
  const given = filing ? filing.value.answers : exporter?.value.answers;
  return [
    {
      en: `Copy this below \`${below}\` and fill in what is known. An answer is one text, or { zh: …, en: … }; an empty one leaves the blank open.`,
      zh: `请复制到 \`${below}\` 之下并填写。答案可以是一段文字，也可以写作 { zh: …, en: … }；留空的仍为待填写项。`,
    },
    ...(given ? [{ en: 'There are `answers` already: put these lines below them.', zh: '该处已有 `answers` 的，请将以下各行加入其中。' }] : []),
    ...(filing && exporter
      ? [
          {
            en: `What begins with \`handler.\` may as well stand in \`answers\` of \`exporters.${exporter.id}\`: then it holds for all of its filings.`,
            zh: `以 \`handler.\` 开头的事项也可写在 \`exporters.${exporter.id}\` 的 \`answers\` 中，供其各项申报共用。`,
          },
        ]
      : []),
  ];
}

function comments(text: string): readonly string[] {
  // Any character that may end a line for some reader would end the comment.
  return text.split(/[\p{Cc}\u0085\u2028\u2029]+/u).map((part) => `  # ${part}`);
}
