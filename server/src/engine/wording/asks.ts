import type { Catalogues } from '../generated/catalogue-types.js';
import type { Ask, AskKind } from '../law/ask.js';
import type { Text } from '../text.js';

interface Question {
  /** What is not known, as a fact. */
  readonly fact: Text;
  /** What to find out, from whom, and where to write it. */
  readonly question: Text;
}

type Words = (ask: Ask, catalogues: Catalogues) => Question;

const questions: Readonly<Record<AskKind, Words>> = {
  ciio: ciioQuestion,
  class: ({ at }) => ({
    fact: { en: `the class of \`${at.id}\` is not known`, zh: `\`${at.id}\` 的数据分类未知` },
    question: {
      en: 'Classify the data: general, personal, sensitive, important or core; `couldBe` may rule some out.',
      zh: '请确定数据分类：general、personal、sensitive、important 或 core；可用 couldBe 先排除部分分类。',
    },
  }),
  categories: ({ at }) => ({
    fact: { en: `what data \`${at.id}\` carries is not fully known`, zh: `\`${at.id}\` 所含数据类别不完整` },
    question: { en: 'Name the categories of the flow and classify each of them.', zh: '请列明该流转的数据类别并逐一分类。' },
  }),
  exporter: ({ at, path }) => ({
    fact: { en: `no exporter is named for \`${at.id}\``, zh: `\`${at.id}\` 未写明出境方` },
    question: path.includes('operator')
      ? { en: 'Name the exporter that operates the system under `operator`.', zh: '请在 `operator` 中写明运营该系统的出境方。' }
      : { en: 'Let `from` name a system with an operator, or an exporter.', zh: '请让 `from` 指向写有运营者的系统，或者出境方。' },
  }),
  figure: ({ at }) => ({
    fact: { en: `the number of people of \`${at.id}\` is not known for the whole window`, zh: `\`${at.id}\` 在统计期间内的人数不完整` },
    question: {
      en: 'Count the people, each once per calendar year, and write the number under `individuals`.',
      zh: '请按自然年去重统计人数，并写入 `individuals`。',
    },
  }),
  'sensitive-figure': ({ at }) => ({
    fact: { en: `it is not known how many people of \`${at.id}\` have sensitive data`, zh: `\`${at.id}\` 中涉及敏感个人信息的人数未知` },
    question: {
      en: 'Count the people whose sensitive data goes abroad and write the number under `sensitiveIndividuals`.',
      zh: '请统计敏感个人信息出境的人数，并写入 `sensitiveIndividuals`。',
    },
  }),
  overlap: ({ at, path }) =>
    path.includes('population')
      ? {
          fact: { en: `it is not known how far the years of \`${at.id}\` concern the same people`, zh: `\`${at.id}\` 各年之间人员重叠程度未知` },
          question: { en: 'Name the group under `population` and declare its `size`.', zh: '请在 `population` 中指明人群，并写明其 `size`。' },
        }
      : {
          fact: {
            en: `it is not known how far the flows of the group \`${at.id}\` concern the same people`,
            zh: `人群 \`${at.id}\` 的各流转之间人员重叠程度未知`,
          },
          question: {
            en: 'Count the different people of these flows together and write that number under `size`.',
            zh: '请合并统计这些流转涉及的不同自然人，并写入 `size`。',
          },
        },
  processed: ({ at }) => ({
    fact: { en: `it is not known how many people’s information \`${at.id}\` processes`, zh: `\`${at.id}\` 处理个人信息的人数未知` },
    question: { en: 'Write the number of people under `processedIndividuals`.', zh: '请在 `processedIndividuals` 中写明人数。' },
  }),
  location: ({ at, path }) => ({
    fact: { en: `the place of \`${at.id}\` is not known`, zh: `\`${at.id}\` 的所在地未知` },
    question: { en: `Write the country or region code under \`${path.join('.')}\`.`, zh: `请在 \`${path.join('.')}\` 中写明国家或地区代码。` },
  }),
  access: ({ at }) => ({
    fact: { en: `it is not known whether the data of \`${at.id}\` can be reached from abroad`, zh: `\`${at.id}\` 的数据能否从境外访问未知` },
    question: {
      en: 'Say under `method` how the recipient gets at the data: remote-access where people abroad can query or download it.',
      zh: '请在 `method` 中写明接收方如何接触数据：境外可以查询、下载的，写 remote-access。',
    },
  }),
  city: ({ at }) => ({
    fact: { en: `it is not known whether \`${at.id}\` and its recipient are in the Greater Bay Area`, zh: `\`${at.id}\` 及接收方是否位于粤港澳大湾区未知` },
    question: { en: 'Write `region` and `city` of the exporter and the places of all recipients.', zh: '请写明出境方的 `region`、`city` 以及各接收方所在地。' },
  }),
  zone: ({ at }) => ({
    fact: { en: `it is not known whether the pilot zone’s list is open to \`${at.id}\``, zh: `\`${at.id}\` 能否适用该自贸试验区负面清单未知` },
    question: { en: 'Ask the administration of the pilot zone.', zh: '请咨询自贸试验区管理机构。' },
  }),
  law: ({ at }) => ({
    fact: { en: `what governs \`${at.id}\` is not settled in law`, zh: `\`${at.id}\` 适用何种规则，法律尚无定论` },
    question: { en: 'Ask the provincial cyberspace administration which mechanism it accepts.', zh: '请咨询省级网信部门所认可的机制。' },
  }),
};

/** A missing fact in words, with the question to ask. */
export function askText(ask: Ask, catalogues: Catalogues): Question {
  return questions[ask.kind](ask, catalogues);
}

function ciioQuestion({ at }: Ask, { sectors }: Catalogues): Question {
  const sector = at.kind === 'exporter' && 'sector' in at.value && typeof at.value.sector === 'string' ? sectors[at.value.sector] : undefined;
  const departments = sector?.protectionDepartments ?? [];
  const whom =
    departments.length === 0
      ? { en: 'the protection department of the sector', zh: '行业保护工作部门' }
      : { en: departments.map(({ en }) => en).join(' or '), zh: departments.map(({ zh }) => zh).join('或者') };
  return {
    fact: { en: `it is not known whether \`${at.id}\` operates critical information infrastructure`, zh: `\`${at.id}\` 是否为关键信息基础设施运营者未知` },
    question: { en: `Ask ${whom.en} and write true or false under \`ciio\`.`, zh: `请询问${whom.zh}，并在 \`ciio\` 中写 true 或 false。` },
  };
}
