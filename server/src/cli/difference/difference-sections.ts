// What changed about a project, section by section, in words: the same in a terminal and in a comment.
import type { Finding } from '../../engine/finding.js';
import { deadlineBasis, deadlineTitle } from '../../engine/views/deadline-words.js';
import type { DefinitionChange } from '../../engine/views/definition-changes.js';
import type { Obligation } from '../../engine/views/obligations.js';
import type { TotalChange } from '../../engine/views/total-changes.js';
import { idList } from '../../engine/wording/lists.js';
import { mechanismList, mechanismName } from '../../engine/wording/mechanism-names.js';
import { nameText } from '../../engine/wording/names.js';
import { count, peopleText } from '../../engine/wording/people.js';
import { provisionTitle } from '../../engine/wording/provisions.js';
import type { AnalysedProject } from '../analyse-projects.js';
import { severityNames } from '../report-check.js';
import { isBeyondScope } from './beyond-scope.js';
import type { ComparedProject } from './compared-project.js';
import { differenceWords } from './difference-words.js';
import { keyChangeWords } from './value-words.js';
import { verdictItems } from './verdict-items.js';

export type Sign = '+' | '-' | '~';

export interface Item {
  readonly sign: Sign;
  /** Names in it stand in backticks. */
  readonly head: string;
  readonly details: readonly string[];
}

export interface Section {
  readonly id: 'verdicts' | 'obligations' | 'no-longer' | 'scope' | 'totals' | 'definitions' | 'new-findings' | 'gone-findings';
  readonly title: string;
  readonly items: readonly Item[];
}

/** How the place of a finding is told: of one that is there now, or of one that was there before. */
export type PlaceWords = (finding: Finding, one: AnalysedProject) => string;

/** The sections in which something changed, the weightiest first. */
export function differenceSections(compared: ComparedProject, placeWords: PlaceWords): readonly Section[] {
  const { before, after, difference, findings } = compared;
  const words = differenceWords[after.language];
  const beyond = findings.added.filter(isBeyondScope);
  const others = findings.added.filter((finding) => !isBeyondScope(finding));
  const finding = (sign: Sign, one: AnalysedProject) => (found: Finding) => findingItem(sign, found, one, placeWords);
  const sections: readonly Section[] = [
    { id: 'verdicts', title: words.verdicts, items: verdictItems(compared) },
    { id: 'obligations', title: words.obligations, items: difference.obligations.added.map((duty) => obligationItem('+', duty, after)) },
    { id: 'no-longer', title: words.noLonger, items: difference.obligations.gone.map((duty) => obligationItem('-', duty, before)) },
    { id: 'scope', title: words.scope, items: beyond.map(finding('+', after)) },
    { id: 'totals', title: words.totals, items: difference.totals.map((total) => totalItem(total, after)) },
    {
      id: 'definitions',
      title: words.definitions,
      items: [...settingItems(compared), ...difference.definitions.map((change) => definitionItem(change, after))],
    },
    { id: 'new-findings', title: words.newFindings, items: others.map(finding('+', after)) },
    { id: 'gone-findings', title: words.goneFindings, items: findings.gone.map(finding('-', before)) },
  ];
  return sections.filter(({ items }) => items.length > 0);
}

function obligationItem(sign: Sign, duty: Obligation, { analysis: { catalogues }, language }: AnalysedProject): Item {
  const words = differenceWords[language];
  if (duty.kind === 'deadline') {
    const { deadline } = duty;
    const basis = deadlineBasis(deadline, catalogues).map((text) => text[language]);
    return { sign, head: `${deadlineTitle(deadline, catalogues)[language]}${words.comma}${words.by(deadline.day)}`, details: basis };
  }
  const name = duty.mechanism === 'undetermined' ? mechanismList(duty.possible)[language] : mechanismName(duty.mechanism)[language];
  const exporter = duty.exporter === undefined ? '' : words.bracket(`\`${duty.exporter}\``);
  const law = duty.provisions.map((id) => provisionTitle(id, catalogues)[language]).join(words.separator);
  const due = duty.due === undefined ? words.beforeTransfer : words.by(duty.due);
  const head = `${words.duty(name, idList(duty.flows)[language])}${exporter}${words.comma}${due}`;
  return { sign, head, details: [...(law === '' ? [] : [law]), ...(sign === '+' ? [words.file(name)] : [])] };
}

function totalItem({ exporter, name, before, after, passed }: TotalChange, { language }: AnalysedProject): Item {
  const words = differenceWords[language];
  const [then, now] = [before, after].map((people) => peopleText(people)[language]);
  const details = passed.map(({ people, reached, mechanism }) => {
    const outcome = mechanism ? mechanismName(mechanism)[language] : '';
    if (reached === 'yes') return words.reached(count(people), outcome);
    return reached === 'no' ? words.below(count(people)) : words.maybeReached(count(people), outcome);
  });
  return { sign: '~', head: words.total(`\`${exporter}\``, name[language], then ?? '', now ?? ''), details };
}

const signs = { added: '+', removed: '-', changed: '~' } as const;

function definitionItem({ kind, address, definition, keys }: DefinitionChange, { analysis: { catalogues }, language }: AnalysedProject): Item {
  const { value, id } = definition;
  const name = 'name' in value && value.name !== undefined ? nameText(value.name, id)[language] : id;
  const title = name === id || address === definition.section ? `\`${address}\`` : `\`${address}\` ${name}`;
  return { sign: signs[kind], head: title, details: keys.map((key) => keyChangeWords(key, catalogues, language)) };
}

function settingItems({ difference: { settings, regimes }, after: { analysis, language } }: ComparedProject): readonly Item[] {
  const words = differenceWords[language];
  if (settings.length === 0 && !regimes) return [];
  const rules = regimes ? [words.rules(...regimes)] : [];
  return [{ sign: '~', head: words.settings, details: [...rules, ...settings.map((key) => keyChangeWords(key, analysis.catalogues, language))] }];
}

function findingItem(sign: Sign, finding: Finding, one: AnalysedProject, placeWords: PlaceWords): Item {
  const { language } = one;
  const { severity, rule, message, remedy } = finding;
  const head = `${severityNames[severity][language]} \`${rule}\` ${placeWords(finding, one)}${differenceWords[language].colon}${message[language]}`;
  return { sign, head, details: sign === '+' ? [remedy[language]] : [] };
}
