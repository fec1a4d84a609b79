import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hover } from '../../server/src/engine/queries/hover.js';
import { hoverConfig } from '../../server/src/engine/queries/hover-config.js';
import type { Language } from '../../server/src/engine/text.js';
import { atCursor } from '../kit/cursor.js';
import { type HoverCase, hoversText, readHovers } from '../kit/hover-cases.js';

const documents = ['flows', 'definitions', 'values', 'keys'].map((name) => readHovers(`test/queries/hovers/${name}.txt`));
const settings = readHovers('test/queries/hovers/settings.txt');
const update = process.env['UPDATE'] === '1';

const atPlace = (shared: string, text: string) => atCursor({ 'company.dataflow.yaml': shared, 'main.dataflow.yaml': text });
const inFlows = (shared: string) => (text: string, language: Language) => hover(atPlace(shared, text), language)?.markdown;
const inSettings = (text: string, language: Language) => hoverConfig(text.replace('<|>', ''), text.indexOf('<|>'), language)?.markdown;

/** A case as it comes out. */
function played({ name, text, shown }: HoverCase, show: (text: string, language: Language) => string | undefined): HoverCase {
  const languages = (['en', 'zh'] as const).filter((language) => shown[language] !== undefined);
  return { name, text, shown: Object.fromEntries(languages.map((language) => [language, show(text, language) ?? 'none'])) };
}

for (const document of [...documents, settings]) {
  const show = document === settings ? inSettings : inFlows(document.shared);
  describe(document.path, () => {
    test.each(document.cases)('$name', (one) => {
      if (!update) expect(played(one, show).shown).toEqual(one.shown);
    });

    test('says the same where lines end as on Windows', () => {
      const differing = document.cases.filter((one) => {
        const text = one.text.replaceAll('\n', '\r\n');
        return JSON.stringify(played({ ...one, text }, show).shown) !== JSON.stringify(played(one, show).shown);
      });
      expect(differing.map(({ name }) => name)).toEqual([]);
    });
  });
  if (update) writeFileSync(document.path, hoversText({ ...document, cases: document.cases.map((one) => played(one, show)) }));
}

const company = documents[0]?.shared ?? '';
const sync =
  'dataflow: 1\nflows:\n  crm-<|>sync: { name: 同步 😀, from: crm-cn, to: crm-eu, categories: [contact], individuals: { 2026: 180000 }, status: active }\n';

describe('a hover', () => {
  test('names the word that it is about', () => {
    const words = ['cr<|>m-sync', 'f<|>rom', 'cont<|>act', '20<|>26:', '1800<|>00', '<|>active'].map((place) => {
      const { project, file, offset } = atPlace(company, sync.replace('<|>', '').replace(place.replace('<|>', ''), place));
      const found = hover({ project, file, offset }, 'en');
      return found && file.read(found.span);
    });
    expect(words).toEqual(['crm-sync', 'from', 'contact', '2026', '180000', 'active']);
  });

  test('is there at both ends of its word, and not between words', () => {
    const shows = (text: string) => hover(atPlace(company, text), 'en') !== undefined;
    const plain = 'dataflow: 1\nflows:\n  a: { from: crm-cn,   to: crm-eu }  # x\n';
    expect(shows(plain.replace('crm-cn', '<|>crm-cn'))).toBe(true);
    expect(shows(plain.replace('crm-cn', 'crm-cn<|>'))).toBe(true);
    expect(shows(plain.replace(',   to', ', <|>  to'))).toBe(false);
    expect(shows(plain.replace('# x', '# <|>x'))).toBe(false);
    expect(shows(`${plain}<|>`)).toBe(false);
    expect(shows('<|>')).toBe(false);
  });

  test('leads on to where the caller says, and to official texts in any case', () => {
    const at = atPlace(company, sync);
    const bare = hover(at, 'en')?.markdown ?? '';
    expect(bare).toContain('[CAC Order 16 Art. 8, first case](https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm)');
    expect(bare).not.toContain('command:');
    const led = hover(at, 'zh', {
      explain: ({ section, id }) => `command:explain?["${section}.${id}"]`,
      diagram: ({ id }) => `command:show?(${id})`,
      article: (id) => `law:${id}`,
    })?.markdown;
    expect(led?.split('\n').at(-1)).toBe('[说明理由](command:explain?["flows.crm-sync"]) · [在流转图中显示](command:show?%28crm-sync%29)');
    expect(led).toContain('(law:o16-8');
  });

  test('is plain text for clients that show no Markdown', () => {
    expect(hover(atPlace(company, sync), 'en')?.plain).toBe(
      [
        'crm-sync · 同步 😀: acme-cn → crm-eu (Germany)',
        '◆ S standard contract or certification — CAC Order 16 Art. 8, first case, CAC Order 20 Art. 5, PIPL Art. 38 (text seen)',
        '2026 · ordinary personal information',
        'this flow · 180,000',
        '1 other flow · 150,000',
        'left out, exempt: staff · (2,400)',
        'total · 330,000',
        'threshold · 1,000,000',
        'left · 669,999',
        '- 10,000 more people in the total of sensitive personal information (10,000) → security assessment',
        '- 230,001 fewer people in the total of ordinary personal information (99,999) → exempt',
        '- other rules: cac-guide: security assessment; cn-2022: security assessment',
        '- findings here: 2 errors, 3 warnings, 1 remark',
        'Rules in force since 22 March 2024 (cn-2024), on 2026-11-22',
      ].join('\n'),
    );
  });

  test('of an exemption says where the law of the day has none', () => {
    const text = 'dataflow: 1\nflows:\n  a: { from: acme-cn, to: acme-eu, exemption: h<|>r }\n';
    const lines = hover(atCursor(text, '2023-06-30'), 'en')?.markdown.split('\n') ?? [];
    expect(lines).toContain('- Not an exemption under Rules of 1 September 2022 to 21 March 2024');
  });

  test('of a number adds the years of the window where the law of the day does', () => {
    const text = `${company}  a: { from: acme-cn, to: acme-us, categories: [health], individuals: { 2022: 4000, 2023: 50<|>00 }, status: active }\n`;
    expect(hover(atCursor(text, '2023-06-30'), 'en')?.markdown).toBe(
      [
        '**5,000**',
        '',
        '| 2022–2023 | personal information | sensitive personal information |',
        '| --- | ---: | ---: |',
        '| this flow | 9,000 | 9,000 |',
        '| 2 other flows | 152,400 | 0 |',
        '| total | **161,400** | **9,000** |',
        '| threshold | 100,000, reached | 10,000 |',
        '| left | – | 999 |',
      ].join('\n'),
    );
  });
});

describe('no text makes a hover fail:', () => {
  const whole = documents.map(({ shared, cases }) => shared + (cases[0]?.text ?? '').replace('<|>', ''));

  test.each(whole)('any place of a whole text (%#)', (text) => {
    const { project, file } = atCursor(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const found = hover({ project, file, offset }, offset % 2 === 0 ? 'en' : 'zh');
      if (found) expect(found.span.start <= offset && offset <= found.span.end && found.markdown !== '').toBe(true);
    }
  });

  test.each(whole)('the end of a text cut off anywhere (%#)', (text) => {
    for (let end = 0; end <= text.length; end += 17) hover(atCursor(`${text.slice(0, end)}<|>`), 'en');
  });

  test.each(settings.cases)('any place of settings: $name', ({ text }) => {
    for (let offset = 0; offset <= text.length + 1; offset++) hoverConfig(text, offset, 'en');
  });
});
