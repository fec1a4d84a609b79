import { stops, today, wordsOf } from './stops.mjs';

/** Whole files: the first of a project, and one for each usual case in a project that has its exporter. */
export function files(source) {
  return [firstFile(source), transfer(source), remoteAccess(source), staffData(source)].map((snippet) => ({ ...snippet, isFileTemplate: true }));
}

const bilingual = (fill, en, zh) => `{ en: ${fill(en)}, zh: ${fill(zh)} }`;

function firstFile({ schema, sectors }) {
  const { fill, choose } = stops();
  const regions = ['CN-BJ', 'CN-GD', 'CN-JS', 'CN-SH', 'CN-ZJ'];
  return {
    title: 'Dataflow file / 数据流转文件',
    prefix: 'dataflow-file',
    description: 'A first file: one exporter, one system, one kind of data, one recipient, one flow',
    lines: [
      'dataflow: 1',
      '',
      'exporters:',
      '  exporter:',
      `    name: ${bilingual(fill, 'Exporter', '出境方')}`,
      `    region: ${choose(regions)}`,
      `    sector: ${choose(Object.keys(sectors))}`,
      `    ciio: ${choose(wordsOf(schema, 'exporter', 'ciio', 'unknown'))}`,
      '',
      'systems:',
      '  source-system:',
      `    name: ${bilingual(fill, 'Customer system', '客户系统')}`,
      '    location: CN',
      `    kind: ${choose(wordsOf(schema, 'system', 'kind', 'application'))}`,
      '    operator: exporter',
      '',
      'categories:',
      '  customer-contact:',
      `    name: ${bilingual(fill, 'Customer contact data', '客户联系信息')}`,
      `    class: ${choose(wordsOf(schema, 'category', 'class', 'unknown'))}`,
      `    subjects: ${fill('customers')}`,
      `    fields: [${fill('name, email, phone')}]`,
      '',
      'recipients:',
      '  recipient:',
      `    name: ${bilingual(fill, 'Recipient', '境外接收方')}`,
      `    country: ${fill('unknown')}`,
      `    role: ${choose(wordsOf(schema, 'recipient', 'role', 'processor'))}`,
      '',
      'flows:',
      '  first-flow:',
      '    from: source-system',
      '    to: recipient',
      '    categories: [customer-contact]',
      ...flowFacts(schema, { fill, choose }, { en: 'Central customer care', zh: '客户服务集中管理', method: 'api' }),
      '$0',
    ],
  };
}

function transfer({ schema }) {
  const { fill, choose } = stops();
  return {
    title: 'Transfer with its recipient and agreement / 数据出境、境外接收方与法律文件',
    prefix: 'transfer',
    description: 'A file of its own for one flow: recipient, system abroad, agreement, flow',
    lines: [
      'dataflow: 1',
      '',
      'recipients:',
      '  new-recipient:',
      `    name: ${bilingual(fill, 'Recipient', '境外接收方')}`,
      `    country: ${fill('unknown')}`,
      `    role: ${choose(wordsOf(schema, 'recipient', 'role', 'processor'))}`,
      `    contact: { name: ${fill('Privacy office')}, email: ${fill('privacy@recipient.example')} }`,
      '',
      'systems:',
      '  system-abroad:',
      `    location: ${fill('unknown')}`,
      `    kind: ${choose(wordsOf(schema, 'system', 'kind', 'saas'))}`,
      '    operator: new-recipient',
      '',
      'agreements:',
      '  new-agreement:',
      '    with: new-recipient',
      `    kind: ${choose(wordsOf(schema, 'agreement', 'kind', 'standard-contract'))}`,
      `    signed: ${fill('null')}`,
      '',
      'flows:',
      '  new-flow:',
      `    from: ${fill('source-system')}`,
      '    to: system-abroad',
      `    categories: [${fill('customer-contact')}]`,
      ...flowFacts(schema, { fill, choose }, { en: 'Central customer care', zh: '客户服务集中管理', method: 'api' }),
      '    agreement: new-agreement',
      '$0',
    ],
  };
}

function remoteAccess({ schema }) {
  const { fill, choose } = stops();
  return {
    title: 'Remote access from abroad / 境外远程访问',
    prefix: 'remote-access',
    description: 'A file of its own: people abroad look into a system in the mainland, which is an export though nothing is copied',
    lines: [
      'dataflow: 1',
      '',
      'recipients:',
      '  support-abroad:',
      `    name: ${bilingual(fill, 'Support abroad', '境外支持团队')}`,
      `    country: ${fill('unknown')}`,
      `    role: ${choose(wordsOf(schema, 'recipient', 'role', 'processor'))}`,
      '',
      'flows:',
      '  remote-support:',
      `    from: ${fill('source-system')}`,
      '    to: support-abroad',
      `    categories: [${fill('customer-contact')}]`,
      ...flowFacts(schema, { fill, choose }, { en: 'Second-level support', zh: '二线技术支持', method: 'remote-access' }),
      '$0',
    ],
  };
}

function staffData({ schema }) {
  const { fill, choose } = stops();
  return {
    title: 'Staff data under the HR exemption / 跨境人力资源管理豁免',
    prefix: 'hr-transfer',
    description: 'A file of its own: data of employees goes to the group, with the evidence that the exemption asks for',
    lines: [
      'dataflow: 1',
      '',
      'categories:',
      '  employee-data:',
      `    name: ${bilingual(fill, 'Employee master data', '员工主数据')}`,
      `    class: ${choose(wordsOf(schema, 'category', 'class', 'unknown'))}`,
      '    subjects: employees',
      `    fields: [${fill('name, employee-number, work-email, job-title')}]`,
      '',
      'recipients:',
      '  group:',
      `    name: ${bilingual(fill, 'Group holding', '集团控股公司')}`,
      `    country: ${fill('unknown')}`,
      '    role: handler',
      '',
      'flows:',
      '  employee-data-to-group:',
      `    from: ${fill('source-system')}`,
      '    to: group',
      '    categories: [employee-data]',
      ...flowFacts(schema, { fill, choose }, { en: 'Reporting lines and staffing', zh: '汇报关系和人员配置', method: 'api' }),
      '    basis: hr',
      '    exemption: hr',
      `    evidence: { labourRules: ${fill('Staff handbook')}, collectiveContract: ${fill('Collective contract')} }`,
      '$0',
    ],
  };
}

function flowFacts(schema, { fill, choose }, { en, zh, method }) {
  return [
    `    purpose: ${bilingual(fill, en, zh)}`,
    `    method: ${choose(wordsOf(schema, 'flow', 'method', method))}`,
    `    individuals: { $CURRENT_YEAR: ${fill('unknown')} }`,
    `    status: ${choose(wordsOf(schema, 'flow', 'status', 'planned'))}`,
    `    since: ${fill(today)}`,
  ];
}
