// What an arrow tells in a few lines: what is sent, how many people, what it needs, what is missing.
import type { Finding } from '../finding.js';
import type { Analysis } from '../index.js';
import { yearOf } from '../law/regimes.js';
import type { Verdict } from '../law/verdict.js';
import type { Definition } from '../model/definition.js';
import type { Language } from '../text.js';
import { askText } from '../wording/asks.js';
import { mechanismList } from '../wording/mechanism-names.js';
import { nameText } from '../wording/names.js';
import { provisionTitle } from '../wording/provisions.js';
import { changesText, changeText } from './diagram-change-words.js';
import { countsByMark, countsText, flowsText } from './diagram-counts.js';
import { peoplePhrase, peopleWords } from './diagram-flow-lines.js';
import type { Arrow } from './diagram-picture.js';
import type { NumberedFlow } from './diagram-scope.js';
import { mechanismTitle, statusTag, word } from './diagram-words.js';

/** So many categories are named, so many facts and findings told; the others are counted. */
const named = 3;
const told = 2;

export function arrowFacts(arrow: Arrow, analysis: Analysis, language: Language): readonly string[] {
  const [only, ...others] = arrow.flows;
  return only && others.length === 0 ? flowFacts(only, analysis, language) : groupFacts(arrow, language);
}

/** Findings at a flow that somebody should see. */
export function openFindings(flow: Definition<'flow'>, analysis: Analysis): readonly Finding[] {
  return analysis.findingsIn(flow).filter(({ waiver, severity }) => !waiver && severity !== 'hint');
}

function flowFacts({ verdict, change }: NumberedFlow, analysis: Analysis, language: Language): readonly string[] {
  const { flow, asks } = verdict;
  const year = yearOf(analysis.asOf);
  const status = statusTag(flow.value.status, language);
  const unknown = asks.map((ask) => askText(ask, analysis.catalogues).fact[language]);
  const found = openFindings(flow, analysis).map(({ message }) => message[language]);
  return [
    ...(change ? [changeText(change, language)] : []),
    ...(status === undefined ? [] : [status]),
    dataText(verdict.facts.categories, language),
    ...peopleWords(verdict, { language, year }),
    needText(verdict, analysis, language),
    ...firstOf(unknown, language),
    ...firstOf(found, language),
  ].map(sentence);
}

function groupFacts({ flows, people }: Arrow, language: Language): readonly string[] {
  const categories = new Set(flows.flatMap(({ verdict }) => verdict.facts.categories));
  const counts = [flowsText(flows.length, language), ...changesText(flows), ...countsText(countsByMark(flows))].join(' · ');
  return [counts, dataText([...categories], language), people ? peoplePhrase(people, language) : []].flat().map(sentence);
}

function dataText(categories: readonly Definition<'category'>[], language: Language): string {
  const names = [...new Set(categories.map(({ id, value }) => nameText(value.name, id)[language]))];
  if (names.length === 0) return word('dataNotStated', language);
  return `${names.slice(0, named).join(language === 'en' ? ', ' : '、')}${names.length > named ? ` +${names.length - named}` : ''}`;
}

/** What a flow needs, and the article that says so. */
function needText(verdict: Verdict, { catalogues }: Analysis, language: Language): string {
  const name = verdict.mechanism === 'undetermined' ? mechanismList(verdict.possible)[language] : mechanismTitle(verdict.mechanism, language);
  const [article] = verdict.reasons.flatMap(({ provisions }) => provisions);
  const head = verdict.mechanism === 'undetermined' ? `${mechanismTitle('undetermined', language)}${language === 'en' ? ': ' : '：'}${name}` : name;
  if (article === undefined) return head;
  const title = provisionTitle(article, catalogues)[language];
  return language === 'en' ? `${head} (${title})` : `${head}（${title}）`;
}

function firstOf(lines: readonly string[], language: Language): readonly string[] {
  const distinct = [...new Set(lines)];
  const more = distinct.length - told;
  if (more <= 0) return distinct;
  return [...distinct.slice(0, told), language === 'en' ? `${more} more` : `另有 ${more} 项`];
}

/** Words alone; an id at the beginning stays as it is written. */
function sentence(text: string): string {
  const words = text.replaceAll('`', '');
  return text.startsWith('`') ? words : words.charAt(0).toUpperCase() + words.slice(1);
}
