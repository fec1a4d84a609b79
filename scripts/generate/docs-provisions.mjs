import { confidence } from './docs-markdown.mjs';

/** Ids of provisions as links to the official text, in the words that people cite. An id that nothing defines stays as it is. */
export function provisionLinks(ids, { catalogues }) {
  return (ids ?? []).map((id) => provisionLink(id, catalogues)).join(', ');
}

function provisionLink(id, { provisions, sources }) {
  const provision = provisions[id];
  const source = provision && sources[provision.source];
  if (!source) return `\`${id}\``;
  const label = `${source.short.en}${/^Arts?\./.test(provision.article.en) ? ' ' : ', '}${provision.article.en}`;
  return source.url ? `[${label}](${source.url})` : label;
}

/** A row per provision: article in both languages with its link, gist in both, confidence. */
export function provisionRow(id, { catalogues }) {
  const provision = catalogues.provisions[id];
  const source = provision && catalogues.sources[provision.source];
  if (!source) return [`\`${id}\``, '', ''];
  const article = `${provisionLink(id, catalogues)}<br>${source.short.zh}${provision.article.zh}`;
  return [
    source.url ? article : `${article}<br>no official address known`,
    `${provision.gist.en}<br>${provision.gist.zh}`,
    confidence(provision.confidence, '<br>'),
  ];
}

export const provisionHead = ['Provision 条款', 'What it says 内容', 'Confidence 可信度'];
