import { type Folder, makeFolder } from '../kit/folder.js';

// What a name may hold: commands of build services, markup, formatting, ends of texts, and characters of several units and bytes.
const name =
  '王 😀 ##vso[task.setvariable variable=a]b ::error::x ##[error]y <script>alert(1)</script> ]]> &amp; | a | 50% _x_ [l](http://e.example) {% raw %} $x$';

const flows = `# 注释 😀
dataflow: 1
exporters:
  甲-cn: { name: 甲 }
  acme-cn: { name: { en: "${name}", zh: "${name}" }, region: CN-SH, sector: Retail }
systems:
  crm-cn: { name: { en: CRM, zh: 客户系统 }, location: CN, operator: acme-cn }
categories:
  contact: { name: { en: Contact, zh: 联系信息 }, class: personal, subjects: customers }
recipients:
  acme-eu: { name: { en: "\\t\\n::error::z\\u202e\\u0007\\u001b[31m\\u000b http://e.example www.e.example x@e.example", zh: 欧洲 https://e.example/a www.e.example x@e.example }, country: DE }
flows:
  crm-sync: { from: crm-cn, to: acme-eu, purpose: "😀😀 ${name}", categories: [contact, 王😀, "a|b, c:d; e] f%0Ag \`h\`", "<b>&'", "${name}"], individuals: { 2026: 1200000 }, status: active }
waivers:
  - { rule: exported-volume-exceeds, at: flows.crm-sync, reason: "ends on Friday ##vso[task.complete result=Failed] | </details> ::warning::z", owner: "a@b", expires: 2026-12-31 }
  - { rule: flow-lacks-necessity, at: flows.crm-sync, reason: it was over, expires: 2026-01-31 }
`;

export const hostileFiles: readonly string[] = ['a b.dataflow.yaml', '100% 数据,流:转 [x](y)/😀 #1;2 & <c>.dataflow.yaml'];

/** Projects whose names, places and texts look for every character that a format takes for its own. */
export function hostileProject(): Folder {
  const [plain = '', strange = ''] = hostileFiles;
  return makeFolder({
    '.git/HEAD': '',
    [plain]: flows,
    [`deep/${strange}`]: `\uFEFFdataflow: 2 # 😀\r\n${flows.split('\n').slice(2).join('\r\n')}`,
    'deep/dataflow.config.yaml': 'asOf: 2026-11-22\nnoSuchKey: 1\n',
    'dataflow.config.yaml': 'asOf: 2026-11-22\n',
  });
}
