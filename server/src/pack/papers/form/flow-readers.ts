// Fields that are read from data flows and their systems.
import type { FlowFacts } from '../../../engine/law/flow-facts.js';
import type { Definition } from '../../../engine/model/definition.js';
import { methodWords, protectionWords, retentionWords, sourceWords, targetWords } from '../../content/flow-words.js';
import { nameOf } from '../../content/names.js';
import { textOf } from '../../content/text-of.js';
import { type FieldContext, type FieldReader, listed, toldByFlows, toldFlowByFlow } from './told.js';

type Flow = Definition<'flow'>;

export const readFlows: FieldReader = ({ subject: { flows }, source: { language } }) => {
  if (flows.length === 0) return undefined;
  const titles = flows.map((flow) => {
    const name = nameOf(flow, language);
    return name === flow.id ? name : { en: `${name} (${flow.id})`, zh: `${name}（${flow.id}）` }[language];
  });
  return [listed(titles, language)];
};

export const readPurposes: FieldReader = (context) => toldByFlows(({ value }) => textOf(value.purpose)?.[context.source.language], context);

export const readMethods: FieldReader = (context) => toldFlowByFlow((flow) => methodWords(flow, context.source.language), context);

export const readInTransit: FieldReader = (context) => toldFlowByFlow((flow) => protectionWords(flow, 'inTransit', context.source.language), context);

export const readAtRest: FieldReader = (context) => toldFlowByFlow((flow) => protectionWords(flow, 'atRest', context.source.language), context);

export const readRetention: FieldReader = (context) => toldFlowByFlow((flow) => retentionWords(flow, context.source.language), context);

/** Method and protection on the way; a flow has to say both. */
export const readTransmission: FieldReader = (context) => {
  const { language } = context.source;
  const tell = (flow: Flow) => {
    const [method, protection] = [methodWords(flow, language), protectionWords(flow, 'inTransit', language)];
    if (method === undefined || protection === undefined) return undefined;
    return { en: `${method}; protection in transit: ${protection}`, zh: `${method}；传输中的保护：${protection}` }[language];
  };
  return toldFlowByFlow(tell, context);
};

export const readLinks: FieldReader = (context) => {
  const { catalogues } = context.source.analysis;
  const { language } = context.source;
  const tell = (facts: FlowFacts) => {
    const [from, to] = [sourceWords(facts, catalogues, language), targetWords(facts, catalogues, language)];
    return from === undefined || to === undefined ? undefined : `${from} → ${to}`;
  };
  return toldByFlows(tellingFacts(tell, context), context);
};

export const readSystemsHome: FieldReader = (context) => {
  const { analysis, language } = context.source;
  return toldByFlows(
    tellingFacts((facts) => sourceWords(facts, analysis.catalogues, language), context),
    context,
  );
};

export const readSystemsAbroad: FieldReader = (context) => {
  const { analysis, language } = context.source;
  return toldByFlows(
    tellingFacts((facts) => targetWords(facts, analysis.catalogues, language), context),
    context,
  );
};

/** Where the data is kept abroad: only of a system whose place is told; what is looked at from abroad stays in China. */
export const readStoragePlaces: FieldReader = (context) => {
  const { analysis, language } = context.source;
  const tell = (facts: FlowFacts) => {
    if (facts.flow.value.method === 'remote-access') return { en: 'Stays in China; accessed from abroad', zh: '保存于境内，境外远程访问' }[language];
    return facts.target?.value.location === undefined ? undefined : targetWords(facts, analysis.catalogues, language);
  };
  return toldFlowByFlow(tellingFacts(tell, context), context);
};

export const readWhyAbroad: FieldReader = (context) => toldFlowByFlow(({ value }) => textOf(value.necessity?.whyAbroad)?.[context.source.language], context);

export const readWhyNotLocal: FieldReader = (context) =>
  toldFlowByFlow(({ value }) => textOf(value.necessity?.whyNotLocal)?.[context.source.language], context);

export const readMinimisation: FieldReader = (context) =>
  toldFlowByFlow(({ value }) => textOf(value.necessity?.minimisation)?.[context.source.language], context);

function tellingFacts(tell: (facts: FlowFacts) => string | undefined, { source }: FieldContext): (flow: Flow) => string | undefined {
  return (flow) => {
    const facts = source.analysis.judgement.of(flow)?.facts;
    return facts && tell(facts);
  };
}
