import { describe, expect, test } from 'vitest';
import { planFigures } from '../../../server/src/pack/figures/plan-figures.js';
import { exampleTexts, sourceFor } from '../record/source-for.js';
import { manyFlows } from './many-flows.js';
import { headText, planText } from './plan-text.js';

const planned = (texts: Readonly<Record<string, string>>, subject: Parameters<typeof sourceFor>[1]['subject']) => planFigures(sourceFor(texts, { subject }));
const large = (flows: number, recipients: number, purposes: number) =>
  planned({ 'large.dataflow.yaml': manyFlows({ flows, recipients, purposes }) }, { filing: 'all' });

describe('figures of the examples', () => {
  test('a filing shows its systems, its scene and to whom the recipient passes data on', () => {
    expect(planText(planned(exampleTexts('car-maker'), { filing: 'assessment-telemetry' }))).toMatchInlineSnapshot(`
      "1 overview (1) 数据出境总体流转图
        from 启岚汽车示例（上海）有限公司: 车联网平台 (业务应用 · 上海市)
        to 德国: 启岚工程示例公司（德国） (受托人)
        further 布莱特菲尔德云示例公司（美国） (美国, 受托人, 已列明, 法律文件约定限制)
        connected-car-cn -> qilan-engineering: ● A 车辆运行数据用于工程分析 <sensitive personal> 车辆运行数据、车辆行踪轨迹 / 2026 年 138,000 人（其中敏感个人信息：8,600 人） / 传输方式 流式传输
        qilan-engineering ~> brightfield-cloud: 已列明; 法律文件约定限制
      2 architecture (1) 系统架构图
        from 启岚汽车示例（上海）有限公司: 车联网平台 (业务应用 · 上海市)
        to 德国: 工程数据湖 (数据仓库或数据湖, 运营者：启岚工程示例公司（德国）)
        connected-car-cn -> engineering-lake: 传输方式：流式传输 <sensitive personal> 车辆运行数据、车辆行踪轨迹 / 传输保护：TLS 1.3 / 存储保护：AES-256
      3 scene-1 (1) 场景 1 数据流转图：查找电池与驱动软件故障——启岚工程示例公司（德国）
        出境目的: 查找电池与驱动软件故障
        境外接收方: 启岚工程示例公司（德国） · 德国 · 受托人
        from 启岚汽车示例（上海）有限公司: 车联网平台 (业务应用 · 上海市)
        to 德国: 工程数据湖 (数据仓库或数据湖, 运营者：启岚工程示例公司（德国）)
        further 布莱特菲尔德云示例公司（美国） (美国, 受托人, 已列明, 法律文件约定限制)
        connected-car-cn -> engineering-lake: ● A 车辆运行数据用于工程分析 <sensitive personal> 车辆运行数据、车辆行踪轨迹 / 2026 年 138,000 人（其中敏感个人信息：8,600 人） / 传输方式 流式传输 / 传输保护 TLS 1.3 / 保存期限 18 个月 / 法律文件 安全评估所需的合同或者其他具有法律效力的文件 · engineering-telemetry
        engineering-lake ~> brightfield-cloud: 已列明; 法律文件约定限制
      4 onward (1) 境外再传输示意图
        from 数据处理者: 启岚汽车示例（上海）有限公司 (上海市)
        to 德国: 启岚工程示例公司（德国） (受托人)
        further 布莱特菲尔德云示例公司（美国） (美国, 受托人, 已列明, 法律文件约定限制)
        qilan-motor -> qilan-engineering: ● A 查找电池与驱动软件故障 <sensitive personal> 车辆运行数据、车辆行踪轨迹 / 1 项流转 · ● A 1 / 2026 年 138,000 人
        qilan-engineering ~> brightfield-cloud: 已列明; 法律文件约定限制"
    `);
  });

  test('what an exporter sends without a filing is drawn flow by flow', () => {
    expect(planText(planned(exampleTexts('hr-subsidiary'), { exporter: 'maple-bearings' }), 'en')).toMatchInlineSnapshot(`
      "1 overview (1) Overview of outbound data transfers
        from Maple Bearings (Suzhou) Co., Ltd.: HR system (Business application · Jiangsu); Contact list (Database · Jiangsu)
        to Germany: Maple Bearings Holding GmbH (personal information handler)
        hr-cn -> maple-group: ○ E Employee master data to the group <personal> Employee master data / 812 people in 2026 / Method Interface call
        hr-cn -> maple-group: ○ E Bonus calculation by the group <sensitive> Payroll data / 164 people in 2026 (sensitive: 164 people) / Method File transfer
        contacts-cn -> maple-group: ○ E Business contacts to the group CRM <personal> Business contact data / 1,450 people in 2026 / Method Interface call
      2 architecture (1) System architecture
        from Maple Bearings (Suzhou) Co., Ltd.: HR system (Business application · Jiangsu); Contact list (Database · Jiangsu)
        to Germany: Group HR platform (Software as a service, Operator: Maple Bearings Holding GmbH); Group CRM (Software as a service, Operator: Maple Bearings Holding GmbH)
        hr-cn -> hr-group: Method: Interface call; File transfer <sensitive personal> Employee master data, Payroll data / In transit: TLS 1.3 / At rest: AES-256
        contacts-cn -> crm-group: Method: Interface call <personal> Business contact data / In transit: TLS 1.3 / At rest: AES-256
      3 scene-1 (1) Scene 1: Reporting lines, approvals and staffing across the group – Maple Bearings Holding GmbH
        Purpose: Reporting lines, approvals and staffing across the group
        Overseas recipient: Maple Bearings Holding GmbH · Germany · personal information handler
        from Maple Bearings (Suzhou) Co., Ltd.: HR system (Business application · Jiangsu)
        to Germany: Group HR platform (Software as a service, Operator: Maple Bearings Holding GmbH)
        hr-cn -> hr-group: ○ E Employee master data to the group <personal> Employee master data / 812 people in 2026 / Method Interface call / In transit TLS 1.3 / Kept 90 days / Agreement Contract or other binding document for a security assessment · maple-group-2024
      4 scene-2 (1) Scene 2: Calculation of the group bonus – Maple Bearings Holding GmbH
        Purpose: Calculation of the group bonus
        Overseas recipient: Maple Bearings Holding GmbH · Germany · personal information handler
        from Maple Bearings (Suzhou) Co., Ltd.: HR system (Business application · Jiangsu)
        to Germany: Group HR platform (Software as a service, Operator: Maple Bearings Holding GmbH)
        hr-cn -> hr-group: ○ E Bonus calculation by the group <sensitive> Payroll data / 164 people in 2026 (sensitive: 164 people) / Method File transfer / In transit TLS 1.3 / Kept 60 days / Agreement Contract or other binding document for a security assessment · maple-group-2024
      5 scene-3 (1) Scene 3: Handling of orders that the group and the subsidiary serve together – Maple Bearings Holding GmbH
        Purpose: Handling of orders that the group and the subsidiary serve together
        Overseas recipient: Maple Bearings Holding GmbH · Germany · personal information handler
        from Maple Bearings (Suzhou) Co., Ltd.: Contact list (Database · Jiangsu)
        to Germany: Group CRM (Software as a service, Operator: Maple Bearings Holding GmbH)
        contacts-cn -> crm-group: ○ E Business contacts to the group CRM <personal> Business contact data / 1,450 people in 2026 / Method Interface call / In transit TLS 1.3 / Kept 1 year / Agreement Contract or other binding document for a security assessment · maple-group-2024"
    `);
  });

  test('missing facts are marked and told, never filled in', () => {
    expect(planText(planned(exampleTexts('nimbus-crm'), { exporter: 'crm-buyer' }).slice(0, 2))).toMatchInlineSnapshot(`
      "1 overview (1) 数据出境总体流转图
        from crm-buyer: 中国区销售系统 (类型未注明 · 所在地未注明) [x]; 企业身份目录 (身份目录 · 所在地未注明) [x]; NimbusCRM审计模块 (日志与审计 · 所在地未注明) [x]
        to 德国: Acme Cloud Europe B.V. (所在国家或者地区未注明, 角色未注明) [x]
        sales-cn -> acme-cloud-europe: ? 身份与职业联系信息 <personal> 身份与职业联系信息 / 2026 年 180,000 人 / 传输方式 未注明 [x]
        sales-cn -> acme-cloud-europe: ? 沟通与工单内容 <unknown> 沟通与工单内容 / 2026 年 180,000 人（其中敏感个人信息：0 至 180,000 人） / 传输方式 未注明 [x]
        staff-directory -> acme-cloud-europe: ? 员工基本信息 <personal> 员工基本信息 / 2026 年 2,400 人 / 传输方式 未注明 [x]
        nimbus-audit -> acme-cloud-europe: ? 账号安全日志 <sensitive> 账号安全日志 / 2026 年 2,400 人（其中敏感个人信息：2,400 人） / 传输方式 未注明 [x]
      2 architecture (1) 系统架构图
        from crm-buyer: 中国区销售系统 (类型未注明 · 所在地未注明) [x]; 企业身份目录 (身份目录 · 所在地未注明) [x]; NimbusCRM审计模块 (日志与审计 · 所在地未注明) [x]
        to 德国: NimbusCRM（德国法兰克福） (软件即服务（SaaS）, 运营者：Acme Cloud Europe B.V.)
        sales-cn -> nimbus-crm: 传输方式：未注明 <personal unknown> 身份与职业联系信息、沟通与工单内容 / 传输保护：未注明 / 存储保护：未注明 [x]
        staff-directory -> nimbus-crm: 传输方式：未注明 <personal> 员工基本信息 / 传输保护：未注明 / 存储保护：未注明 [x]
        nimbus-audit -> nimbus-crm: 传输方式：未注明 <sensitive> 账号安全日志 / 传输保护：未注明 / 存储保护：未注明 [x]"
    `);
  });
});

describe('figures of large models', () => {
  test('up to twelve scenes have a figure each, more of them share one', () => {
    const scenes = (count: number) => large(count, 1, count).filter(({ id }) => id.startsWith('scene'));
    expect(scenes(12).map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, index) => `scene-${index + 1}`));
    expect(scenes(13).map((plan) => headText(plan))).toEqual(['3 scenes (3) 各业务场景数据出境流转图（场景 1 至 13）']);
  });

  test('sheets of a figure refer to each other', () => {
    const [overview] = large(20, 1, 20);
    expect(overview?.pages.map(({ before, after }) => [before?.zh, after?.zh])).toMatchInlineSnapshot(`
      [
        [
          undefined,
          "其余 15 项见第 2 至 4 页，境外接收方示例0公司续",
        ],
        [
          "接第 1 页",
          "其余 10 项见第 3 至 4 页，境外接收方示例0公司续",
        ],
        [
          "接第 2 页",
          "其余 4 项见第 4 页，境外接收方示例0公司续",
        ],
        [
          "接第 3 页",
          undefined,
        ],
      ]
    `);
  });

  test('the overview of many flows shows one crossing for each recipient', () => {
    const [overview] = large(60, 6, 10);
    expect(overview?.pages.flatMap(({ links }) => links.map(({ title, rows }) => `${title.zh}: ${rows[1]?.text.zh}`))).toMatchInlineSnapshot(`
      [
        "至境外接收方示例0公司: 10 项流转 · ● A 2 · ? 2 · ◆ S 2 · ○ E 2 · – 2",
        "至境外接收方示例1公司: 10 项流转 · ● A 2 · ? 2 · ◆ S 2 · ○ E 2 · – 2",
        "至境外接收方示例2公司: 10 项流转 · ● A 2 · ? 2 · ◆ S 2 · ○ E 2 · – 2",
        "至境外接收方示例3公司: 10 项流转 · ● A 2 · ? 2 · ◆ S 2 · ○ E 2 · – 2",
        "至境外接收方示例4公司: 10 项流转 · ● A 2 · ? 2 · ◆ S 2 · ○ E 2 · – 2",
        "至境外接收方示例5公司: 10 项流转 · ● A 2 · ? 2 · ◆ S 2 · ○ E 2 · – 2",
      ]
    `);
  });

  test('hundreds of scenes give a bounded set that tells them by their numbers', () => {
    const plans = large(300, 20, 15);
    expect(plans.reduce((sum, { sheets }) => sum + sheets, 0)).toBeLessThan(25);
    expect(plans.find(({ id }) => id === 'scenes')?.pages[0]?.links[0]?.title.zh).toBe('场景 1、21、41、61 等 15 个');
  });

  test('many onward recipients are counted beside the recipient and all drawn in the figure of onward transfers', () => {
    const ids = Array.from({ length: 11 }, (_, index) => `party-${index}`);
    const text = manyFlows({ flows: 1, recipients: 11, purposes: 1 }).replace('role: processor }', `role: processor, onwardTo: [${ids.slice(1).join(', ')}] }`);
    const plans = planned({ 'onward.dataflow.yaml': text }, { filing: 'all' });
    expect(plans[0]?.pages[0]?.further.map(({ title }) => title.zh)).toEqual([
      '境外接收方示例1公司',
      '境外接收方示例2公司',
      '境外接收方示例3公司',
      '另有 7 个接收方',
    ]);
    const onward = plans.find(({ id }) => id === 'onward');
    expect(onward?.pages.flatMap(({ further }) => further.map(({ id }) => id))).toEqual(ids.slice(1));
  });

  test('nothing to draw still gives an overview that says so', () => {
    const source = sourceFor(exampleTexts('car-maker'), { subject: { filing: 'assessment-telemetry' } });
    const plans = planFigures({ ...source, flows: [], scenes: [] });
    expect(plans.map((plan) => headText(plan, 'en'))).toEqual(['1 overview (1) Overview of outbound data transfers', '2 architecture (1) System architecture']);
  });
});
