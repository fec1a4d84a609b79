import type { Language } from '../../engine/text.js';
import { xmlText } from '../paper/xml-text.js';

interface Properties {
  readonly title: string;
  readonly language: Language;
  /** Year-month-day. */
  readonly day: string;
  readonly version: string;
}

/** The part that says what the document is, who made it and when. */
export function propertiesPart({ title, language, day, version }: Properties): string {
  const maker = `Dataflow Compliance ${version}`;
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${xmlText(day)}T00:00:00Z</dcterms:${name}>`;
  const subject = language === 'zh' ? '数据出境' : 'Outbound data transfer';
  const namespaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ].join(' ');
  const entries = [
    `<dc:title>${xmlText(title)}</dc:title><dc:subject>${subject}</dc:subject><dc:creator>${xmlText(maker)}</dc:creator>`,
    `<cp:lastModifiedBy>${xmlText(maker)}</cp:lastModifiedBy><cp:revision>1</cp:revision>${time('created')}${time('modified')}`,
    `<dc:language>${language === 'zh' ? 'zh-CN' : 'en-US'}</dc:language>`,
  ].join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${namespaces}>${entries}</cp:coreProperties>`;
}
