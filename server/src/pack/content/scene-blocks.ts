// One business scene as a report tells it: a sentence, its figure, what moves how, the data, the people and why it is necessary.
import type { Definition } from '../../engine/model/definition.js';
import type { Block, Form, Words } from '../paper/paper.js';
import { categoriesOf, factsOf } from './facts-of.js';
import { categoryTable, fieldsTable } from './fields-table.js';
import { figureBlocks, sceneFigure, seeFigures } from './figures-in.js';
import * as told from './flow-words.js';
import { guided, guidedRow } from './guided.js';
import { nameList, nameOf } from './names.js';
import { peopleTable } from './people-table.js';
import { perFlow } from './per-flow.js';
import { countryName } from './recipient-form.js';
import type { Scene } from './scene.js';
import { sentence } from './sentence.js';
import { shortText } from './short-text.js';
import type { PackSource } from './source.js';
import { paragraph } from './table.js';
import { textOf } from './text-of.js';
import { valueWords } from './value-words.js';

// Of longer lists a sentence names the first ones.
const named = 6;
const titleLength = 48;

/** What a scene is called: its purpose and its recipient. */
export function sceneTitle({ purpose, recipient, flows }: Scene, language: PackSource['language']): string {
  const what =
    purpose?.[language] ??
    nameList(
      flows.map((flow) => nameOf(flow, language)),
      language,
      2,
    );
  const title = shortText(what, titleLength);
  if (!recipient) return title;
  const who = shortText(nameOf(recipient, language), titleLength);
  return language === 'zh' ? `${title}（${who}）` : `${title} (${who})`;
}

/** Under which blanks of a scene are asked: its first flow. */
export function sceneKey({ flows }: Scene): string {
  return flows[0]?.id ?? 'none';
}

/** All that the file tells of a scene, with blanks for the rest. */
export function sceneBlocks(scene: Scene, source: PackSource): readonly Block[] {
  const categories = categoriesOf(scene.flows, source);
  return [
    paragraph(sceneSentence(scene, source)),
    movementForm(scene, source),
    ...(categories.length === 0
      ? [paragraph([guided('scene-categories', source, sceneKey(scene))])]
      : [
          categoryTable(categories, source, { en: 'Kinds of data', zh: '拟出境数据类别' }),
          fieldsTable(categories, source, { en: 'Data items', zh: '拟出境数据项清单' }),
        ]),
    ...peopleTable(scene.flows, source),
    necessityForm(scene, source),
    // A figure takes a page of its own, so it stands behind what is read together.
    ...figureBlocks([sceneFigure(scene.number)], source),
  ];
}

/** Who provides which data to whom, for which purpose. */
export function sceneSentence(scene: Scene, source: PackSource): Words {
  const { language, exporters } = source;
  const { flows, purpose, recipient } = scene;
  const facts = factsOf(flows, source);
  const handlers = [...new Set(facts.flatMap(({ exporter }) => exporter ?? []))];
  const senders = handlers.length === 0 ? exporters : handlers;
  const categories = categoriesOf(flows, source).map((category) => nameOf(category, language));
  const key = sceneKey(scene);
  return sentence(
    {
      en: '{handler} provides {data} to {recipient} for this purpose: {purpose}.{count} {see}',
      zh: '{handler}将{data}提供给境外接收方{recipient}，出境目的为：{purpose}。{count}{see}',
    },
    {
      handler:
        senders.length === 0
          ? guided('handler-name', source)
          : nameList(
              senders.map((handler) => nameOf(handler, language)),
              language,
            ),
      data: categories.length === 0 ? guided('scene-categories', source, key) : nameList(categories, language, named),
      recipient: recipient ? recipientWords(recipient, source) : guided('scene-recipient', source, key),
      purpose: purpose?.[language] ?? guided('scene-purpose', source, key),
      see: seeFigures([sceneFigure(scene.number)], source),
      count: flows.length < 2 ? [] : { en: ` The scene holds ${flows.length} flows.`, zh: `本场景包含 ${flows.length} 项流转。` }[language],
    },
    language,
  );
}

function recipientWords(recipient: Definition<'recipient'>, source: PackSource): string {
  const { language } = source;
  const { role } = recipient.value;
  const about = [countryName(recipient, source), role === undefined ? undefined : valueWords('recipient', 'role', role)[language]];
  const known = about.filter((part) => part !== undefined);
  const name = nameOf(recipient, language);
  if (known.length === 0) return name;
  return language === 'zh' ? `${name}（${known.join('，')}）` : `${name} (${known.join('; ')})`;
}

/** How the data moves and how long it is kept. */
function movementForm(scene: Scene, source: PackSource): Form {
  const { language, analysis } = source;
  const key = sceneKey(scene);
  const { flows } = scene;
  const row = (entry: string, fact?: (flow: Definition<'flow'>) => string | undefined) =>
    guidedRow(entry, fact && perFlow(flows, fact, guided(entry, source, key), source), source, key);
  const factsFor = (flow: Definition<'flow'>) => factsOf([flow], source)[0];
  const important = categoriesOf(flows, source).some(({ value }) => value.class === 'important' || value.class === 'core');
  const personal = factsOf(flows, source).some(({ ofClass }) => ofClass.personal !== 'no');
  const unsaid = { kind: 'strong', text: { en: 'not stated', zh: '未写明' }[language] } as const;
  const label = { en: 'Status and period', zh: '状态和起止时间' }[language];
  // The document is one with the recipient, so it is asked of the recipient.
  const partner = scene.recipient?.id ?? key;
  const consent = { en: 'Separate consent obtained', zh: '是否取得单独同意' }[language];
  const agreement = (flow: Definition<'flow'>) => factsFor(flow)?.agreement && agreementName(factsFor(flow)?.agreement, source);
  return {
    kind: 'form',
    rows: [
      row('scene-business-chain'),
      row('scene-source', (flow) => map(factsFor(flow), (facts) => told.sourceWords(facts, analysis.catalogues, language))),
      row('scene-target', (flow) => map(factsFor(flow), (facts) => told.targetWords(facts, analysis.catalogues, language))),
      row('scene-method', (flow) => told.methodWords(flow, language)),
      row('scene-frequency'),
      guidedRow('scene-link', linkSheet(source), source, key),
      { label: [label], value: perFlow(flows, (flow) => statusAndPeriod(flow, language), unsaid, source) },
      row('scene-retention', (flow) => told.retentionWords(flow, language)),
      ...(personal ? [row('scene-legal-basis', (flow) => told.basisWords(flow, language))] : []),
      ...(personal ? [{ label: [consent], value: perFlow(flows, (flow) => told.separateConsentWords(flow, language), unsaid, source) }] : []),
      ...(personal ? [row('scene-consent')] : []),
      guidedRow('agreement-missing', perFlow(flows, agreement, guided('agreement-missing', source, partner), source), source, partner),
      ...(important ? [row('scene-size')] : []),
    ],
  };
}

/** The links have a sheet of their own in the pack of a filing. */
function linkSheet({ mechanism, language }: PackSource): string | undefined {
  return mechanism === undefined ? undefined : { en: 'See the paper “Links of the data transfer”.', zh: '见《数据出境链路信息》。' }[language];
}

function map<T, R>(value: T | undefined, make: (value: T) => R): R | undefined {
  return value === undefined ? undefined : make(value);
}

function statusAndPeriod(flow: Definition<'flow'>, language: PackSource['language']): string | undefined {
  const parts = [told.statusWords(flow, language), told.periodWords(flow, language)].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(language === 'zh' ? '；' : '; ');
}

/** Kind and id of an agreement: it has no name of its own. */
export function agreementName(agreement: Definition<'agreement'> | undefined, { language }: Pick<PackSource, 'language'>): string | undefined {
  if (!agreement) return undefined;
  const { kind } = agreement.value;
  if (kind === undefined) return agreement.id;
  const name = valueWords('agreement', 'kind', kind)[language];
  return language === 'zh' ? `${name}（${agreement.id}）` : `${name} (${agreement.id})`;
}

/** Why the data must leave, why it cannot be processed in China, and how it is kept to the minimum. */
function necessityForm(scene: Scene, source: PackSource): Form {
  const { language } = source;
  const key = sceneKey(scene);
  const row = (entry: string, part: 'whyAbroad' | 'whyNotLocal' | 'minimisation') =>
    guidedRow(
      entry,
      perFlow(scene.flows, (flow) => textOf(flow.value.necessity?.[part])?.[language], guided(entry, source, key), source),
      source,
      key,
    );
  return {
    kind: 'form',
    caption: { en: 'Necessity', zh: '出境必要性' }[language],
    rows: [
      row('scene-why-abroad', 'whyAbroad'),
      row('scene-why-not-local', 'whyNotLocal'),
      row('scene-minimisation', 'minimisation'),
      guidedRow('scene-field-necessity', undefined, source, key),
    ],
  };
}
