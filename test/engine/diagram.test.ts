// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../../server/src/engine/index.js';
import { mechanisms } from '../../server/src/engine/law/mechanism.js';
import { type DiagramOptions, diagram, parseDiagramView } from '../../server/src/engine/views/diagram.js';
import { boxClasses, lineStyle, lookOf, onwardLook } from '../../server/src/engine/views/diagram-style.js';
import { markOf } from '../../server/src/engine/wording/marks.js';
import { drawn, visible } from '../kit/mermaid.js';

const organisations = `dataflow: 1
exporters:
  acme-cn: { name: { en: Acme Shanghai, zh: 艾克米上海 }, ciio: false, processedIndividuals: 20000 }
  bolt-cn: { name: { en: Bolt Shenzhen, zh: 博特深圳 }, ciio: false, processedIndividuals: 100 }
recipients:
  acme-eu: { name: { en: Acme Europe, zh: 艾克米欧洲 }, country: DE, onwardTo: [acme-us] }
  acme-us: { name: Acme US, country: US }
  acme-hk: { name: { en: Acme Hong Kong, zh: 艾克米香港 }, country: HK }
`;

const flows = `systems:
  crm-cn: { name: CRM, kind: database, operator: acme-cn }
  crm-eu: { name: { en: CRM Europe, zh: 欧洲 CRM }, location: DE, kind: saas, operator: acme-eu }
categories:
  contact: { name: { en: Contact data, zh: 联系信息 }, class: personal }
  roads: { name: { en: Road surveys, zh: 道路测绘 }, class: important }
  prices: { name: { en: Price list, zh: 价格表 }, class: general }
flows:
  crm-sync: { from: crm-cn, to: crm-eu, categories: [contact], individuals: 180000 }
  surveys: { from: acme-cn, to: acme-hk, categories: [roads], status: planned, since: 2027-03-01 }
  prices: { from: crm-cn, to: crm-eu, categories: [prices], status: ended }
  staff: { from: bolt-cn, to: acme-us, categories: [contact], individuals: 40, exemption: hr, basis: hr }
  leads: { from: crm-cn, to: lost-crm, categories: [contact], individuals: { 2026: 90 } }
`;

const project = [
  { path: 'a.dataflow.yaml', text: organisations },
  { path: 'b.dataflow.yaml', text: `dataflow: 1\n${flows}` },
];

function analysed(files: readonly { path: string; text: string }[]): Analysis {
  const analysis = analyse({ files, today: '2026-11-22' }, []);
  if ('noRegime' in analysis) throw new Error('no regime');
  return analysis;
}

function textOf(files: readonly { path: string; text: string }[], options: DiagramOptions): string {
  const result = diagram(analysed(files), options);
  if ('unknownId' in result) throw new Error(`unknown id ${result.unknownId.id}`);
  return result.text;
}

/** What is drawn, without what only says how it looks. */
function outline(view: string, language: DiagramOptions['language']): string {
  const text = textOf(project, { view: parseDiagramView(view) ?? { kind: 'overview' }, language });
  const lines = text.split('\n').filter((line) => !/^ {2}(class|classDef|linkStyle) /.test(line));
  return lines.slice(lines.indexOf('flowchart LR') + 1).join('\n');
}

describe('a diagram', () => {
  test('has a box for each place, the flows with number, mark, people and data, and a legend', () => {
    expect(textOf(project, { view: { kind: 'overview' }, language: 'en' })).toMatchInlineSnapshot(`
      "---
      title: "Data flows on 2026-11-22"
      config:
        flowchart: { nodeSpacing: 50, rankSpacing: 30, padding: 12, wrappingWidth: 320 }
      ---
      flowchart LR
        accTitle: Data flows on 2026-11-22
        accDescr {
          1 from CRM (Mainland China) to CRM Europe (Germany); standard contract or certification
          2 from Acme Shanghai (Mainland China) to Acme Hong Kong (Hong Kong SAR); security assessment; planned
          4 from Bolt Shenzhen (Mainland China) to Acme US (United States of America); exempt
          5 from CRM (Mainland China) to lost-crm (Place not known); undetermined
          onward from Acme Europe (Germany) to Acme US (United States of America)
        }
        subgraph b1["Mainland China"]
          subgraph b2["Acme Shanghai"]
            n1[("CRM")]
            n2["system not stated"]
          end
          n3["Bolt Shenzhen"]
        end
        subgraph b3["Germany"]
          subgraph b4["Acme Europe"]
            n4("CRM Europe")
          end
        end
        subgraph b5["Hong Kong SAR"]
          n5["Acme Hong Kong"]
        end
        subgraph b6["United States of America"]
          n6["Acme US"]
        end
        subgraph b7["Place not known"]
          n7["lost-crm"]
        end
        n1 -->|"1 ◆ S · 180,000 people<br/>Contact data"| n4
        n2 ==>|"2 ● A · planned<br/>Road surveys"| n5
        n3 -->|"4 ○ E · 40 people<br/>Contact data"| n6
        n1 -.->|"5 ? · 90 people<br/>Contact data"| n7
        n4 -.->|"onward"| n6
        subgraph legend["Legend"]
          key["● A Security assessment<br/>◆ S Standard contract or certification<br/>? Undetermined<br/>○ E Exempt"]
        end
        classDef legend fill:none,stroke:#868e96,stroke-width:1px,rx:8,ry:8,font-size:13px
        class legend legend
        classDef key fill:none,stroke:none,font-size:13px,text-align:left
        class key key
        classDef mainland fill:#3b78d61f,stroke:#3b78d6,stroke-width:2.5px,rx:8,ry:8,font-size:15px,font-weight:bold
        class b1 mainland
        classDef abroad fill:#80808014,stroke:#868e96,stroke-width:1.5px,rx:8,ry:8,font-size:15px,font-weight:bold
        class b3,b5,b6,b7 abroad
        classDef owner fill:#8080800f,stroke:#868e96,stroke-width:1px,stroke-dasharray:3 3,rx:6,ry:6,font-size:13px,font-weight:normal
        class b2,b4 owner
        classDef system fill:#8080801f,stroke:#868e96,stroke-width:1px,font-size:15px,display:inline-block,min-width:160px
        class n1,n2,n4,n3,n5,n6,n7 system
        linkStyle 0 stroke:#d2741a,stroke-width:3px,font-size:14px
        linkStyle 1 stroke:#d64545,stroke-width:2.5px,font-size:14px
        linkStyle 2 stroke:#2f9e56,stroke-width:1.5px,font-size:14px
        linkStyle 3 stroke:#a68300,stroke-width:4px,stroke-dasharray:0.1 7,stroke-linecap:round,font-size:14px
        linkStyle 4 stroke:#868e96,stroke-width:1.5px,stroke-dasharray:8 5,stroke-linecap:round,font-size:14px
      "
    `);
  });

  test('speaks Chinese', () => {
    expect(outline('overview', 'zh')).toMatchInlineSnapshot(`
      "  accTitle: 数据流图（2026-11-22）
        accDescr {
          1 CRM（中国境内） → 欧洲 CRM（德国）；标准合同或者认证
          2 艾克米上海（中国境内） → 艾克米香港（中国香港）；数据出境安全评估；计划中
          4 博特深圳（中国境内） → Acme US（美国）；豁免
          5 CRM（中国境内） → lost-crm（所在地不明）；待定
          再转移 艾克米欧洲（德国） → Acme US（美国）
        }
        subgraph b1["中国境内"]
          subgraph b2["艾克米上海"]
            n1[("CRM")]
            n2["未注明系统"]
          end
          n3["博特深圳"]
        end
        subgraph b3["德国"]
          subgraph b4["艾克米欧洲"]
            n4("欧洲 CRM")
          end
        end
        subgraph b5["中国香港"]
          n5["艾克米香港"]
        end
        subgraph b6["美国"]
          n6["Acme US"]
        end
        subgraph b7["所在地不明"]
          n7["lost-crm"]
        end
        n1 -->|"1 ◆ S · 180,000 人<br/>联系信息"| n4
        n2 ==>|"2 ● A · 计划中<br/>道路测绘"| n5
        n3 -->|"4 ○ E · 40 人<br/>联系信息"| n6
        n1 -.->|"5 ? · 90 人<br/>联系信息"| n7
        n4 -.->|"再转移"| n6
        subgraph legend["图例"]
          key["● A 数据出境安全评估<br/>◆ S 标准合同或者认证<br/>? 待定<br/>○ E 豁免"]
        end
      "
    `);
  });

  test('shows one exporter', () => {
    expect(outline('exporter=bolt-cn', 'en')).toMatchInlineSnapshot(`
      "  accTitle: Data flows of Bolt Shenzhen on 2026-11-22
        accDescr {
          4 from Bolt Shenzhen (Mainland China) to Acme US (United States of America); exempt
        }
        subgraph b1["Mainland China"]
          n1["Bolt Shenzhen"]
        end
        subgraph b2["United States of America"]
          n2["Acme US"]
        end
        n1 -->|"4 ○ E · 40 people<br/>Contact data"| n2
        subgraph legend["Legend"]
          key["○ E Exempt"]
        end
      "
    `);
    expect(outline('exporter=acme-cn', 'zh')).toMatchInlineSnapshot(`
      "  accTitle: 艾克米上海的数据流（2026-11-22）
        accDescr {
          1 CRM（中国境内） → 欧洲 CRM（德国）；标准合同或者认证
          2 艾克米上海（中国境内） → 艾克米香港（中国香港）；数据出境安全评估；计划中
          5 CRM（中国境内） → lost-crm（所在地不明）；待定
          再转移 艾克米欧洲（德国） → Acme US（美国）
        }
        subgraph b1["中国境内"]
          subgraph b2["艾克米上海"]
            n1[("CRM")]
            n2["未注明系统"]
          end
        end
        subgraph b3["德国"]
          subgraph b4["艾克米欧洲"]
            n3("欧洲 CRM")
          end
        end
        subgraph b5["中国香港"]
          n4["艾克米香港"]
        end
        subgraph b6["美国"]
          n5["Acme US"]
        end
        subgraph b7["所在地不明"]
          n6["lost-crm"]
        end
        n1 -->|"1 ◆ S · 180,000 人<br/>联系信息"| n3
        n2 ==>|"2 ● A · 计划中<br/>道路测绘"| n4
        n1 -.->|"5 ? · 90 人<br/>联系信息"| n6
        n3 -.->|"再转移"| n5
        subgraph legend["图例"]
          key["● A 数据出境安全评估<br/>◆ S 标准合同或者认证<br/>? 待定"]
        end
      "
    `);
  });

  test('shows one flow under its number, with where the data goes on to', () => {
    expect(outline('flow=crm-sync', 'en')).toMatchInlineSnapshot(`
      "  accTitle: Data flow crm-sync on 2026-11-22
        accDescr {
          1 from CRM (Mainland China) to CRM Europe (Germany); standard contract or certification
          onward from Acme Europe (Germany) to Acme US (United States of America)
        }
        subgraph b1["Mainland China"]
          subgraph b2["Acme Shanghai"]
            n1[("CRM")]
          end
        end
        subgraph b3["Germany"]
          subgraph b4["Acme Europe"]
            n2("CRM Europe")
          end
        end
        subgraph b5["United States of America"]
          n3["Acme US"]
        end
        n1 -->|"1 ◆ S · 180,000 people<br/>Contact data"| n2
        n2 -.->|"onward"| n3
        subgraph legend["Legend"]
          key["◆ S Standard contract or certification"]
        end
      "
    `);
    expect(outline('flow=surveys', 'zh')).toMatchInlineSnapshot(`
      "  accTitle: 数据流 surveys（2026-11-22）
        accDescr {
          2 艾克米上海（中国境内） → 艾克米香港（中国香港）；数据出境安全评估；计划中
        }
        subgraph b1["中国境内"]
          n1["艾克米上海"]
        end
        subgraph b2["中国香港"]
          n2["艾克米香港"]
        end
        n1 ==>|"2 ● A · 计划中<br/>道路测绘"| n2
        subgraph legend["图例"]
          key["● A 数据出境安全评估"]
        end
      "
    `);
  });

  test('shows one recipient and every flow from which data may reach it', () => {
    expect(outline('recipient=acme-us', 'en')).toMatchInlineSnapshot(`
      "  accTitle: Data flows to Acme US on 2026-11-22
        accDescr {
          1 from CRM (Mainland China) to CRM Europe (Germany); standard contract or certification
          4 from Bolt Shenzhen (Mainland China) to Acme US (United States of America); exempt
          onward from Acme Europe (Germany) to Acme US (United States of America)
        }
        subgraph b1["Mainland China"]
          subgraph b2["Acme Shanghai"]
            n1[("CRM")]
          end
          n2["Bolt Shenzhen"]
        end
        subgraph b3["Germany"]
          subgraph b4["Acme Europe"]
            n3("CRM Europe")
          end
        end
        subgraph b5["United States of America"]
          n4["Acme US"]
        end
        n1 -->|"1 ◆ S · 180,000 people<br/>Contact data"| n3
        n2 -->|"4 ○ E · 40 people<br/>Contact data"| n4
        n3 -.->|"onward"| n4
        subgraph legend["Legend"]
          key["◆ S Standard contract or certification<br/>○ E Exempt"]
        end
      "
    `);
    expect(outline('recipient=acme-hk', 'zh')).toMatchInlineSnapshot(`
      "  accTitle: 流向艾克米香港的数据（2026-11-22）
        accDescr {
          2 艾克米上海（中国境内） → 艾克米香港（中国香港）；数据出境安全评估；计划中
        }
        subgraph b1["中国境内"]
          n1["艾克米上海"]
        end
        subgraph b2["中国香港"]
          n2["艾克米香港"]
        end
        n1 ==>|"2 ● A · 计划中<br/>道路测绘"| n2
        subgraph legend["图例"]
          key["● A 数据出境安全评估"]
        end
      "
    `);
  });

  test('hides what has ended until asked', () => {
    const arrows = (options: Partial<DiagramOptions>) =>
      textOf(project, { view: { kind: 'overview' }, language: 'en', ...options })
        .split('\n')
        .filter((line) => line.includes('ended'));
    expect(arrows({})).toEqual([]);
    expect(arrows({ includeEnded: true })).toContain('  n1 -->|"3 – · ended<br/>Price list"| n4');
    expect(arrows({ view: { kind: 'flow', id: 'prices' } })).toContain('  n1 -->|"3 – · ended<br/>Price list"| n2');
  });

  test('says so where nothing flows', () => {
    expect(textOf([{ path: 'a.yaml', text: 'dataflow: 1' }], { view: { kind: 'overview' }, language: 'zh' })).toContain('n1["没有数据流"]');
    expect(textOf([{ path: 'a.yaml', text: organisations }], { view: { kind: 'exporter', id: 'acme-cn' }, language: 'en' })).toContain('n1["Acme Shanghai"]');
  });

  test('draws arrows out of a place beyond all that follows inside it', () => {
    const chain = `${organisations}systems:
  shop: { operator: acme-cn }
  crm: { operator: acme-cn }
  lake: { operator: acme-cn }
flows:
  a: { from: shop, to: crm }
  b: { from: crm, to: lake }
  c: { from: lake, to: shop }
  d: { from: shop, to: acme-hk, status: planned }
  e: { from: lake, to: acme-hk }
`;
    const arrows = textOf([{ path: 'a.yaml', text: chain }], { view: { kind: 'overview' }, language: 'en' }).match(/^ {2}n\d \S+>/gm);
    expect(arrows).toEqual(['  n1 -->', '  n2 -->', '  n3 -->', '  n1 -...->', '  n3 -.->']);
  });

  test('is the same whatever the order of the files', () => {
    const options = { view: { kind: 'overview' }, language: 'en' } as const;
    expect(textOf([...project].reverse(), options)).toBe(textOf(project, options));
  });

  test('tells what its arrows, nodes and boxes stand for', () => {
    expect(diagram(analysed(project), { view: { kind: 'flow', id: 'crm-sync' }, language: 'en' })).toMatchObject({
      flows: ['flows.crm-sync'],
      nodes: { n1: 'systems.crm-cn', n2: 'systems.crm-eu', n3: 'recipients.acme-us', b2: 'exporters.acme-cn', b4: 'recipients.acme-eu' },
    });
  });

  test.each([
    [{ kind: 'flow', id: 'crm-snc' }, ['flow=crm-sync']],
    [{ kind: 'exporter', id: 'acme-eu' }, ['recipient=acme-eu', 'exporter=acme-cn']],
    [{ kind: 'recipient', id: 'nowhere' }, []],
  ] as const)('offers what may be meant by %j', (view, candidates) => {
    expect(diagram(analysed(project), { view, language: 'en' })).toEqual({ unknownId: { ...view, candidates } });
  });

  test('reads the name of a view', () => {
    expect(parseDiagramView('overview')).toEqual({ kind: 'overview' });
    expect(parseDiagramView('flow=crm-sync')).toEqual({ kind: 'flow', id: 'crm-sync' });
    expect(parseDiagramView('recipient=a=b')).toEqual({ kind: 'recipient', id: 'a=b' });
    for (const wrong of ['', 'flow', 'flow=', 'system=x', 'overview=1', 'flows=x']) expect(parseDiagramView(wrong)).toBeUndefined();
  });
});

/** A project in which a text stands wherever the user may write one. */
function named(text: string, ids: readonly string[] = ['end']): readonly { path: string; text: string }[] {
  const each = <T>(make: (id: string) => T) => Object.fromEntries(ids.map((id) => [id, make(id)]));
  const content = {
    dataflow: 1,
    exporters: { us: { name: text } },
    recipients: { them: { name: text, country: 'DE', onwardTo: ['them-too', text] }, 'them-too': { name: text, country: 'HK' } },
    systems: { ours: { name: text, operator: 'us' }, ...each(() => ({ name: text, location: 'DE', operator: 'them', kind: 'database' })) },
    categories: { data: { name: text, class: 'personal' } },
    flows: each((id) => ({ name: text, purpose: text, from: 'ours', to: id, categories: ['data', text], individuals: 1, status: 'planned' })),
  };
  return [{ path: 'a.dataflow.yaml', text: JSON.stringify(content) }];
}

describe('any text of the user', () => {
  const view = { kind: 'overview' } as const;

  test.each([
    'say "hello"',
    "it's [a] (b) {c} |d| /e/",
    '%%{init: {"theme":"dark"}}%%',
    '%% no comment',
    '#quot; #35; &amp; & # ;',
    '<script>alert(1)</script>',
    '<br/><b a="1">',
    '`code` "`md` **bold** _it_"',
    'C:\\new\\table',
    'two\nlines\r\nthree',
    'end',
    'click',
    'direction LR',
    'direction  TD x',
    'lifestyle: #1; x',
    'classDef a: #2;',
    'fa:fa-car fab:fa-github',
    '$$x^2$$',
    '1. one',
    '- dash',
    'accTitle: x',
    '--> -.-> ==> ~~~',
    'a@{ shape: x }',
    'n1',
    '客户联系信息',
    '😀 👩‍👩‍👧',
    'שלום עולם',
    'ﬂ°°60¶ß ﬂ°lt¶ß',
    '---',
    'Straße',
  ])('is shown as it is: %s', async (text) => {
    const words = await drawn(textOf(named(text), { view, language: 'en' }));
    const wanted = visible(text);
    const flat = (label: string) => label.replace(/\s+/g, '');
    expect([...words.nodes].filter(([id]) => id.startsWith('n')).map(([, label]) => flat(label))).toEqual(Array(4).fill(flat(wanted)));
    expect(words.boxes.get('b2')).toBe(wanted.length > 33 ? expect.stringMatching(/…$/) : wanted);
    expect(words.edges.map(({ label }) => flat(label))).toEqual([flat(`1 ? · planned · 1 person ${wanted},${wanted}`), 'onward', 'onward']);
    expect(words.description.split(/ *\n */)).toContain(`1 from ${wanted} (Mainland China) to ${wanted} (Germany); undetermined; planned`);
  });

  test.each(['', ' ', '\u0000', '\u202E'])('that cannot be seen gives way to the id: %j', async (text) => {
    const words = await drawn(textOf(named(text), { view, language: 'en' }));
    expect(words.nodes.get('n1')).toBe('ours');
    expect(words.boxes.get('b2')).toBe('us');
  });

  test('that is long is broken into lines and cut', async () => {
    const words = await drawn(
      textOf(named('A very long name that nobody would ever want to read to its end, and then some. 还有很多汉字'), { view, language: 'en' }),
    );
    expect(words.nodes.get('n1')).toBe('A very long name that\nnobody would ever want\nto read to its end…');
    expect(words.boxes.get('b2')).toBe('A very long name that nobody wou…');
  });

  test('parses, with an arrow for each flow', async () => {
    const ids = fc.constantFrom(...'end graph subgraph style class click default flowchart call href direction a-b x o v'.split(' '));
    const traps = ['direction LR', 'style', 'classDef', ':', '#', ';', '"', '`', '%%{', '}%%', '\\n', '<', '>', '&lt;', '\n', ' ', '中', '😀', 'ﬂ°', '$$', '|'];
    const piece = fc.constantFrom(...traps);
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    const shown = fc.constantFrom<DiagramOptions['view']>(view, { kind: 'exporter', id: 'us' }, { kind: 'recipient', id: 'them' });
    const someIds = fc.uniqueArray(ids, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(text, someIds, shown, fc.constantFrom('en', 'zh'), async (name, flowIds, each, language) => {
        const words = await drawn(textOf(named(name, flowIds), { view: each, language }));
        expect(words.edges).toHaveLength(flowIds.length + 2);
        const label = (visible(name) || 'ours').replace(/\s+/g, '');
        if (label.length < 20) expect(words.nodes.get('n1')?.replace(/\s+/g, '')).toBe(label);
      }),
      { numRuns: 60 },
    );
  });
});

describe('colours', () => {
  const strokes = [...mechanisms.map((outcome) => lookOf(outcome)), lookOf('undetermined'), onwardLook].map((look) => lineStyle(look));
  const colours = [...new Set([...strokes, ...Object.values(boxClasses)].flatMap((style) => /stroke:(#[0-9a-f]{6})/.exec(style)?.[1] ?? []))];

  test.each(colours)('%s can be told from a light and from a dark background', (colour) => {
    expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, '#1e1e1e')).toBeGreaterThanOrEqual(3);
  });

  test('are not all that tells mechanisms apart', () => {
    const outcomes = [...mechanisms, 'undetermined' as const];
    const looks = [...new Set(outcomes.map(lookOf))];
    expect(new Set(outcomes.map(markOf)).size).toBe(looks.length);
    expect(new Set(outcomes.map((outcome) => `${markOf(outcome)} ${looks.indexOf(lookOf(outcome))}`)).size).toBe(looks.length);
    expect(new Set(looks.map(({ line, width, dashes }) => `${line} ${width} ${dashes}`)).size).toBe(looks.length);
  });
});

/** Contrast ratio of WCAG 2. */
function contrast(left: string, right: string): number {
  const [dark = 0, light = 0] = [luminance(left), luminance(right)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
