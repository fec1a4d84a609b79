// Generated from schemas/catalogue.schema.json by `npm run generate`. Do not edit.
/**
 * A kebab-case id.
 */
export type Id = string;
/**
 * ISO 3166-1 alpha-2 code.
 */
export type CountryCode = string;
/**
 * English field names, words joined by hyphens.
 */
export type English = string[];
/**
 * Chinese field names.
 */
export type Chinese = string[];
/**
 * English field names, words joined by hyphens.
 */
export type English1 = string[];
/**
 * Chinese field names.
 */
export type Chinese1 = string[];
/**
 * A day of the week, 0 is Sunday.
 */
export type Weekday = number;
/**
 * A calendar date, year-month-day.
 */
export type Date = string;

export interface Catalogues {
  sources: Sources;
  provisions: Provisions;
  sectors: Sectors;
  'sensitive-kinds': SensitiveKinds;
  'pilot-zones': PilotZones;
  terms: Terms;
  documents: Documents;
  stages: Stages;
  places: Places;
  'credit-code': CreditCode;
  exemptions: Exemptions;
  'vague-words': VagueWords;
  'field-dictionary': FieldDictionary;
  'pipia-headings': PipiaHeadings;
  'paper-layout': PaperLayout;
  'report-guidance': ReportGuidance;
  'declaration-fields': DeclarationFields;
  'contract-appendix': ContractAppendix;
  'data-link-fields': DataLinkFields;
  'recipient-fields': RecipientFields;
  'protection-words': ProtectionWords;
  'working-days': WorkingDays;
}
/**
 * sources.yaml: source id to source.
 */
export interface Sources {
  [k: string]: Source;
}
/**
 * One law, order, guide, answer or standard.
 */
export interface Source {
  title: Text;
  short: Text1;
  issuer: Text2;
  /**
   * Date of publication or, where only that is known, of adoption or issue.
   */
  published?: string;
  inForce?: Interval;
  /**
   * Official address; left out where none is known for certain.
   */
  url?: string;
  /**
   * How well identity, dates and address are known.
   */
  confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
  note?: Text3;
}
/**
 * Full title.
 */
export interface Text {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * Short name for hovers and tables.
 */
export interface Text1 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * Who issued it.
 */
export interface Text2 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * When it is in force; left out where not known for certain.
 */
export interface Interval {
  /**
   * First day in force.
   */
  from: string;
  /**
   * Last day in force.
   */
  until?: string;
}
/**
 * What is not verified, or what a reader should bear in mind.
 */
export interface Text3 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * provisions.yaml: provision id to provision.
 */
export interface Provisions {
  [k: string]: Provision;
}
/**
 * One provision: what an article says, in our own words.
 */
export interface Provision {
  /**
   * A kebab-case id.
   */
  source: string;
  article: Text4;
  gist: Text5;
  inForce?: ProvisionInterval;
  /**
   * How well the gist is known.
   */
  confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
  note?: Text6;
}
/**
 * Article, paragraph and item.
 */
export interface Text4 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * One sentence in our own words.
 */
export interface Text5 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * Days on which it decides; left out where the source itself tells.
 */
export interface ProvisionInterval {
  /**
   * First day.
   */
  from?: string;
  /**
   * Last day.
   */
  until?: string;
}
/**
 * What is not verified, or what a reader should bear in mind.
 */
export interface Text6 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * sectors.yaml: sector id to sector.
 */
export interface Sectors {
  [k: string]: Sector;
}
/**
 * One sector of exporters.
 */
export interface Sector {
  name: Text7;
  /**
   * Whether the sector is in, or wholly part of, the CIIO list of Article 2 of the CII Regulations.
   */
  ciio: boolean;
  /**
   * Departments that usually identify CIIOs in the sector.
   */
  protectionDepartments: Text8[];
  /**
   * Examples of operators or systems.
   */
  examples: Text8[];
  /**
   * Ids of provisions.yaml that say so.
   */
  provisions: Id[];
  /**
   * Hints for important data.
   */
  importantDataHints?: ImportantDataHint[];
  importantByPeople?: ImportantByPeople;
  /**
   * How well the entry is known; the weakest mark of its parts.
   */
  confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
  note?: Text11;
}
/**
 * Name of the sector.
 */
export interface Text7 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * One text in both languages.
 */
export interface Text8 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * A hint by which important data of the sector may be noticed.
 */
export interface ImportantDataHint {
  text: Text9;
  words?: Phrases;
  /**
   * Ids of provisions.yaml that say so.
   */
  provisions: Id[];
  /**
   * How well the hint is known.
   */
  confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
  note?: Text10;
}
/**
 * What to look for.
 */
export interface Text9 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * Parts of names of fields and categories that point to it, normalised as in field-dictionary.yaml.
 */
export interface Phrases {
  /**
   * English ones, in lower case.
   */
  english: string[];
  /**
   * Chinese ones.
   */
  chinese: string[];
}
/**
 * What is not verified, or what a reader should bear in mind.
 */
export interface Text10 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * Number of people above which personal information is important data.
 */
export interface ImportantByPeople {
  /**
   * More than this number of people.
   */
  above: number;
  /**
   * Words for groups of people that do not count.
   */
  exceptSubjects: Id[];
  /**
   * Ids of provisions.yaml that say so.
   */
  provisions: Id[];
}
/**
 * One text in both languages.
 */
export interface Text11 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * sensitive-kinds.yaml: kind id to kind.
 */
export interface SensitiveKinds {
  [k: string]: SensitiveKind;
}
/**
 * One kind of sensitive personal information.
 */
export interface SensitiveKind {
  name: Text12;
  gist: Text13;
  /**
   * Examples.
   */
  examples: Text8[];
  /**
   * What is no longer listed as sensitive by itself.
   */
  notByItself?: Text8[];
  /**
   * Ids of provisions.yaml that say so.
   */
  provisions: Id[];
  /**
   * How well the entry is known; the weakest mark of its parts.
   */
  confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
  note?: Text14;
}
/**
 * One text in both languages.
 */
export interface Text12 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * One text in both languages.
 */
export interface Text13 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * One text in both languages.
 */
export interface Text14 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * pilot-zones.yaml: zone id to zone.
 */
export interface PilotZones {
  [k: string]: PilotZone;
}
/**
 * One pilot free trade zone with a negative list.
 */
export interface PilotZone {
  name: Text15;
  /**
   * ISO 3166-2 code of its region.
   */
  region: string;
  /**
   * Editions, oldest first.
   *
   * Items: One edition of the list.
   */
  editions: {
    /**
     * Year in the name of the list.
     */
    edition: number;
    /**
     * Date of publication.
     */
    published: string;
  }[];
  /**
   * Whether CIIOs are outside the list.
   */
  ciio: 'outside' | 'unknown';
  /**
   * Whether the list relaxes the numbers for personal information.
   */
  freesPersonalInformation: true | false | 'unknown';
  /**
   * Ids of provisions.yaml that say so.
   */
  provisions: Id[];
  /**
   * How well the entry is known; the weakest mark of its parts.
   */
  confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
  note?: Text16;
}
/**
 * One text in both languages.
 */
export interface Text15 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * One text in both languages.
 */
export interface Text16 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * terms.yaml: term id to term.
 */
export interface Terms {
  [k: string]: Term;
}
/**
 * One term that a legal document with a recipient holds.
 */
export interface Term {
  name: Text17;
  gist: Text18;
  /**
   * What a rule looks for: onward: it limits the passing on of data. Left out where no rule asks.
   */
  about?: 'onward';
  /**
   * Which mechanism demands the term.
   */
  demandedBy: {
    /**
     * Demand of the security assessment.
     */
    'security-assessment'?: {
      /**
       * required: an article or the official contract demands it; reviewers: looked for in practice.
       */
      level: 'required' | 'reviewers';
      /**
       * Ids of provisions.yaml that say so.
       */
      provisions: Id[];
      /**
       * Demanded only where personal information is exported.
       */
      onlyWith?: 'personal';
      /**
       * How well this demand is known.
       */
      confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
    };
    /**
     * Demand of the standard contract.
     */
    'standard-contract'?: {
      /**
       * required: an article or the official contract demands it; reviewers: looked for in practice.
       */
      level: 'required' | 'reviewers';
      place: Text19;
      /**
       * Ids of provisions.yaml that say so.
       */
      provisions: Id[];
      /**
       * How well this demand is known.
       */
      confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
    };
    /**
     * Demand of certification.
     */
    certification?: {
      /**
       * required: an article or the official contract demands it; reviewers: looked for in practice.
       */
      level: 'required' | 'reviewers';
      /**
       * Ids of provisions.yaml that say so.
       */
      provisions: Id[];
      /**
       * How well this demand is known.
       */
      confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
    };
  };
  /**
   * The weakest confidence of the demands.
   */
  confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
  note?: Text20;
}
/**
 * One text in both languages.
 */
export interface Text17 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * One text in both languages.
 */
export interface Text18 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * One text in both languages.
 */
export interface Text19 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * One text in both languages.
 */
export interface Text20 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * documents.yaml: document id to document.
 */
export interface Documents {
  [k: string]: Document;
}
/**
 * One document of a declaration or filing.
 */
export interface Document {
  name: Text21;
  gist: Text22;
  commonFault: Text23;
  /**
   * Whether it must be there or supports the case.
   */
  level: 'mandatory' | 'supporting';
  /**
   * Mechanisms that use it.
   */
  mechanisms: ('security-assessment' | 'standard-contract' | 'certification')[];
  /**
   * Ids of provisions.yaml that say so.
   */
  provisions: Id[];
  /**
   * How well the entry is known; the weakest mark of its parts.
   */
  confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
  note?: Text24;
}
/**
 * One text in both languages.
 */
export interface Text21 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * One text in both languages.
 */
export interface Text22 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * One text in both languages.
 */
export interface Text23 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * One text in both languages.
 */
export interface Text24 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * stages.yaml: stage id to stage.
 */
export interface Stages {
  [k: string]: Stage;
}
/**
 * One stage of a mechanism.
 */
export interface Stage {
  name: Text25;
  /**
   * Who acts.
   */
  actor: 'handler' | 'provincial-cac' | 'national-cac';
  /**
   * Mechanisms that the stage belongs to.
   */
  mechanism: ('security-assessment' | 'standard-contract' | 'certification')[];
  /**
   * Place in the mechanism; a stage with partOf has the order of that stage.
   */
  order: number;
  /**
   * A kebab-case id.
   */
  partOf?: string;
  /**
   * Official duration.
   */
  duration?: {
    /**
     * Number of working days.
     */
    workingDays: number;
    from: Text26;
    /**
     * Whether the authority may extend it.
     */
    extendable: boolean;
  };
  /**
   * How long the result of the stage stays fresh.
   */
  months?: {
    /**
     * Number of months.
     */
    number: number;
    from: Text27;
  };
  /**
   * Ids of provisions.yaml that say so.
   */
  provisions: Id[];
  /**
   * How well the entry is known; the weakest mark of its parts.
   */
  confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
  note?: Text28;
}
/**
 * One text in both languages.
 */
export interface Text25 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * One text in both languages.
 */
export interface Text26 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * One text in both languages.
 */
export interface Text27 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * One text in both languages.
 */
export interface Text28 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * places.yaml: places and which of them are outside the mainland.
 */
export interface Places {
  /**
   * Mainland China.
   */
  mainland: {
    /**
     * Its code.
     */
    code: 'CN';
    name: Text29;
  };
  /**
   * Codes of regions that stand for a country code.
   */
  aliases: {
    [k: string]: CountryCode;
  };
  /**
   * Codes that are outside the mainland for the rules on transfers abroad.
   */
  outsideMainland: {
    /**
     * The codes.
     */
    codes: CountryCode[];
    /**
     * Ids of provisions.yaml that say so.
     */
    provisions: Id[];
  };
  /**
   * The Guangdong-Hong Kong-Macao Greater Bay Area.
   */
  greaterBayArea: {
    /**
     * ISO 3166-2 code of a region of China.
     */
    region: string;
    /**
     * Its mainland cities.
     *
     * Items: One mainland city.
     */
    cities: {
      /**
       * A kebab-case id.
       */
      id: string;
      name: Text30;
      /**
       * Administrative division code.
       */
      code: string;
    }[];
    /**
     * Its parts outside the mainland.
     */
    partners: CountryCode[];
    /**
     * Ids of provisions.yaml that say so.
     */
    provisions: Id[];
  };
  /**
   * ISO 3166-2 code to name.
   */
  regions: {
    [k: string]: Text8;
  };
  /**
   * ISO 3166-1 alpha-2 code to name.
   */
  countries: {
    [k: string]: Text8;
  };
}
/**
 * One text in both languages.
 */
export interface Text29 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * One text in both languages.
 */
export interface Text30 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * credit-code.yaml: how a unified social credit code is checked.
 */
export interface CreditCode {
  /**
   * The characters in the order of their values.
   */
  alphabet: string;
  /**
   * Number of characters with the check character.
   */
  length: number;
  /**
   * Base of the weights.
   */
  weightBase: number;
  /**
   * Modulus of the weighted sum.
   */
  modulus: number;
  /**
   * Ids of provisions.yaml that say so.
   */
  provisions: Id[];
}
/**
 * exemptions.yaml: exemption id to exemption.
 */
export interface Exemptions {
  [k: string]: Exemption;
}
/**
 * One case in which no mechanism is needed.
 */
export interface Exemption {
  name: Text31;
  gist: Text32;
  /**
   * Conditions, all of which are met.
   */
  conditions: Text8[];
  /**
   * What to keep on file.
   */
  evidence: Evidence[];
  /**
   * What a file says of the data or of the ground of processing that the exemption is not for.
   */
  contradictedBy?: {
    /**
     * Values of subjects of a category.
     */
    subjects?: string[];
    /**
     * Values of basis of a flow.
     */
    bases?: string[];
  };
  /**
   * Ids of provisions.yaml that say so.
   */
  provisions: Id[];
  /**
   * How well the entry is known; the weakest mark of its parts.
   */
  confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
  note?: Text33;
}
/**
 * One text in both languages.
 */
export interface Text31 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * One text in both languages.
 */
export interface Text32 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * What shows that an exemption applies.
 */
export interface Evidence {
  /**
   * In English.
   */
  en: string;
  /**
   * In Chinese.
   */
  zh: string;
  /**
   * Key of evidence of a flow under which it is named: the exemption cannot be told without it.
   */
  key?: 'labourRules' | 'collectiveContract' | 'contract' | 'duty' | 'emergency' | 'origin' | 'comparison';
}
/**
 * One text in both languages.
 */
export interface Text33 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * vague-words.yaml: wordings that say nothing, and what makes a text concrete.
 */
export interface VagueWords {
  /**
   * What makes a text say something.
   */
  concrete: {
    /**
     * Regular expressions with flag u, tried on the normalised text.
     */
    patterns: string[];
  };
  /**
   * Group id to group.
   */
  groups: {
    [k: string]: VagueGroup;
  };
}
/**
 * One sort of wording that says nothing.
 */
export interface VagueGroup {
  name: Text34;
  why: Text35;
  /**
   * Where such wording is looked for.
   */
  appliesTo: ('terms' | 'necessity' | 'retention' | 'purpose')[];
  whole: Phrases1;
  mostly: Phrases2;
  /**
   * How many letters may stand beside the phrases of mostly; a Han character counts as three.
   */
  rest: number;
  always: Phrases3;
  /**
   * Ids of provisions.yaml that say so.
   */
  provisions: Id[];
  /**
   * How well it is known that such wording is sent back.
   */
  confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
  note?: Text36;
}
/**
 * One text in both languages.
 */
export interface Text34 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * One text in both languages.
 */
export interface Text35 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * Vague where the text is nothing but this.
 */
export interface Phrases1 {
  /**
   * English ones, in lower case.
   */
  english: string[];
  /**
   * Chinese ones.
   */
  chinese: string[];
}
/**
 * Vague where little else stands beside it and nothing concrete.
 */
export interface Phrases2 {
  /**
   * English ones, in lower case.
   */
  english: string[];
  /**
   * Chinese ones.
   */
  chinese: string[];
}
/**
 * Vague whatever else stands there.
 */
export interface Phrases3 {
  /**
   * English ones, in lower case.
   */
  english: string[];
  /**
   * Chinese ones.
   */
  chinese: string[];
}
/**
 * One text in both languages.
 */
export interface Text36 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * field-dictionary.yaml: field names that point to sensitive personal information.
 */
export interface FieldDictionary {
  carriers: Phrases4;
  /**
   * Field names by item.
   */
  sensitive: SensitiveField[];
  /**
   * Field names near to them that are not sensitive by themselves.
   */
  notSensitive: HarmlessField[];
}
/**
 * Last words that tell how something is kept, not what it is; they may be taken off.
 */
export interface Phrases4 {
  /**
   * English ones, in lower case.
   */
  english: string[];
  /**
   * Chinese ones.
   */
  chinese: string[];
}
/**
 * Field names of one item of sensitive personal information.
 */
export interface SensitiveField {
  /**
   * A kebab-case id.
   */
  kind: string;
  english: English;
  chinese: Chinese;
  /**
   * Words of either language that count only as the whole name.
   */
  alone?: string[];
  /**
   * Listed by GB/T 35273-2020, no longer by itself under GB/T 45574-2025.
   */
  also35273only?: true;
  /**
   * Ids of provisions.yaml that say so.
   */
  provisions: Id[];
  /**
   * How well it is known that the item is listed.
   */
  confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
  note?: Text37;
}
/**
 * One text in both languages.
 */
export interface Text37 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * Field names that look like those of sensitive personal information and are not.
 */
export interface HarmlessField {
  why: Text38;
  english: English1;
  chinese: Chinese1;
  /**
   * Ids of provisions.yaml that say so.
   */
  provisions: Id[];
  /**
   * How well this is known.
   */
  confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
  note?: Text39;
}
/**
 * One text in both languages.
 */
export interface Text38 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * One text in both languages.
 */
export interface Text39 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * pipia-headings.yaml: heading id to heading of the reports on both assessments.
 */
export interface PipiaHeadings {
  [k: string]: PipiaHeading;
}
/**
 * One heading of a report.
 */
export interface PipiaHeading {
  name: Text40;
  gist: Text41;
  /**
   * Id of documents.yaml, or pipia-record: the report on an impact assessment where no contract is filed.
   */
  document: 'pipia-report' | 'self-assessment-report' | 'pipia-record';
  /**
   * A kebab-case id.
   */
  within?: string;
  /**
   * Place under that heading or else in the report.
   */
  order: number;
  /**
   * Ids of rules whose findings are told there; what no heading of a report takes is told at its end.
   */
  rules?: Id[];
  /**
   * Ids of provisions.yaml that say so.
   */
  provisions: Id[];
  /**
   * Those of the provisions that count only where a certificate is applied for.
   */
  certificationOnly?: Id[];
  /**
   * How well name and place are known.
   */
  confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
  note?: Text42;
}
/**
 * One text in both languages.
 */
export interface Text40 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * One text in both languages.
 */
export interface Text41 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * One text in both languages.
 */
export interface Text42 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * paper-layout.yaml: how a paper for the authority is set.
 */
export interface PaperLayout {
  /**
   * The upright page and its margins, in millimetres.
   */
  page: {
    /**
     * Width of the page.
     */
    width: number;
    /**
     * Height of the page.
     */
    height: number;
    /**
     * Margin above.
     */
    top: number;
    /**
     * Margin below.
     */
    bottom: number;
    /**
     * Margin on the left.
     */
    left: number;
    /**
     * Margin on the right.
     */
    right: number;
  };
  /**
   * From line to line of the body, in points.
   */
  'line-spacing': number;
  /**
   * Of the body, in characters.
   */
  'first-line-indent': number;
  /**
   * The typefaces.
   */
  typefaces: {
    'fang-song': Typeface;
    hei: Typeface1;
    kai: Typeface2;
  };
  /**
   * How each part is set.
   */
  type: {
    body: TypeUse;
    title: TypeUse1;
    'heading-1': TypeUse2;
    'heading-2': TypeUse3;
    'heading-3': TypeUse4;
    table: TypeUse5;
    'table-head': TypeUse6;
    caption: TypeUse7;
    aside: TypeUse8;
    margin: TypeUse9;
  };
  /**
   * Ids of provisions.yaml whose template it is.
   */
  provisions: Id[];
  /**
   * How sure it is.
   */
  confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
  note?: Text43;
}
/**
 * For the body.
 */
export interface Typeface {
  /**
   * Its official name.
   */
  name: string;
  /**
   * Other names of it, then typefaces alike, best first.
   */
  alternatives: string[];
  /**
   * The typeface for letters and digits beside Chinese.
   */
  latin: string;
  /**
   * Whether its strokes have serifs.
   */
  serif: boolean;
}
/**
 * For titles and first headings.
 */
export interface Typeface1 {
  /**
   * Its official name.
   */
  name: string;
  /**
   * Other names of it, then typefaces alike, best first.
   */
  alternatives: string[];
  /**
   * The typeface for letters and digits beside Chinese.
   */
  latin: string;
  /**
   * Whether its strokes have serifs.
   */
  serif: boolean;
}
/**
 * For second headings.
 */
export interface Typeface2 {
  /**
   * Its official name.
   */
  name: string;
  /**
   * Other names of it, then typefaces alike, best first.
   */
  alternatives: string[];
  /**
   * The typeface for letters and digits beside Chinese.
   */
  latin: string;
  /**
   * Whether its strokes have serifs.
   */
  serif: boolean;
}
/**
 * Running text.
 */
export interface TypeUse {
  /**
   * Key of a typeface.
   */
  typeface: 'fang-song' | 'hei' | 'kai';
  /**
   * In points.
   */
  size: number;
  /**
   * Whether it is set in bold.
   */
  bold: boolean;
}
/**
 * Title of the paper.
 */
export interface TypeUse1 {
  /**
   * Key of a typeface.
   */
  typeface: 'fang-song' | 'hei' | 'kai';
  /**
   * In points.
   */
  size: number;
  /**
   * Whether it is set in bold.
   */
  bold: boolean;
}
/**
 * Highest headings.
 */
export interface TypeUse2 {
  /**
   * Key of a typeface.
   */
  typeface: 'fang-song' | 'hei' | 'kai';
  /**
   * In points.
   */
  size: number;
  /**
   * Whether it is set in bold.
   */
  bold: boolean;
}
/**
 * Second headings.
 */
export interface TypeUse3 {
  /**
   * Key of a typeface.
   */
  typeface: 'fang-song' | 'hei' | 'kai';
  /**
   * In points.
   */
  size: number;
  /**
   * Whether it is set in bold.
   */
  bold: boolean;
}
/**
 * Third headings.
 */
export interface TypeUse4 {
  /**
   * Key of a typeface.
   */
  typeface: 'fang-song' | 'hei' | 'kai';
  /**
   * In points.
   */
  size: number;
  /**
   * Whether it is set in bold.
   */
  bold: boolean;
}
/**
 * Cells of tables.
 */
export interface TypeUse5 {
  /**
   * Key of a typeface.
   */
  typeface: 'fang-song' | 'hei' | 'kai';
  /**
   * In points.
   */
  size: number;
  /**
   * Whether it is set in bold.
   */
  bold: boolean;
}
/**
 * Heads of tables.
 */
export interface TypeUse6 {
  /**
   * Key of a typeface.
   */
  typeface: 'fang-song' | 'hei' | 'kai';
  /**
   * In points.
   */
  size: number;
  /**
   * Whether it is set in bold.
   */
  bold: boolean;
}
/**
 * Captions of tables and figures.
 */
export interface TypeUse7 {
  /**
   * Key of a typeface.
   */
  typeface: 'fang-song' | 'hei' | 'kai';
  /**
   * In points.
   */
  size: number;
  /**
   * Whether it is set in bold.
   */
  bold: boolean;
}
/**
 * Asides and remarks.
 */
export interface TypeUse8 {
  /**
   * Key of a typeface.
   */
  typeface: 'fang-song' | 'hei' | 'kai';
  /**
   * In points.
   */
  size: number;
  /**
   * Whether it is set in bold.
   */
  bold: boolean;
}
/**
 * Head and foot of the page.
 */
export interface TypeUse9 {
  /**
   * Key of a typeface.
   */
  typeface: 'fang-song' | 'hei' | 'kai';
  /**
   * In points.
   */
  size: number;
  /**
   * Whether it is set in bold.
   */
  bold: boolean;
}
/**
 * One text in both languages.
 */
export interface Text43 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * report-guidance.yaml: what a person fills in where a drafted report leaves a blank.
 */
export interface ReportGuidance {
  [k: string]: ReportBlank;
}
/**
 * One blank of a drafted report.
 */
export interface ReportBlank {
  name: Text44;
  gist: Text45;
  /**
   * Ids of provisions.yaml that it rests on.
   */
  provisions: Id[];
  /**
   * How well it is known that this is asked.
   */
  confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
  note?: Text46;
}
/**
 * One text in both languages.
 */
export interface Text44 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * One text in both languages.
 */
export interface Text45 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * One text in both languages.
 */
export interface Text46 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * declaration-fields.yaml: part id to the parts of the declaration form of the security assessment, in order.
 */
export interface DeclarationFields {
  [k: string]: FormPart;
}
/**
 * A part of a form: fields under one title.
 */
export interface FormPart {
  name: Text47;
  /**
   * What it is written for: once for the whole, or for each of these.
   */
  each: 'whole' | 'exporter' | 'scene' | 'recipient' | 'agreement' | 'link';
  /**
   * A kebab-case id.
   */
  within?: string;
  /**
   * Field id to field, in order. The id is the last part of the id of the blank.
   */
  fields: {
    [k: string]: FormField;
  };
  /**
   * Ids of provisions.yaml that ask for it.
   */
  provisions: Id[];
  /**
   * How well it is known that its fields are asked.
   */
  confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
  note?: Text51;
}
/**
 * One text in both languages.
 */
export interface Text47 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * One field of a form. Provisions, confidence and note are those of its part where it has none of its own.
 */
export interface FormField {
  name: Text48;
  gist: Text49;
  /**
   * What the files tell of it; left out where only a person knows.
   */
  fact?:
    | 'declaration-kind'
    | 'declaration-reason'
    | 'overview'
    | 'handler-names'
    | 'exporter-name'
    | 'exporter-credit-code'
    | 'exporter-place'
    | 'exporter-sector'
    | 'exporter-ciio'
    | 'exporter-people'
    | 'exporter-contact'
    | 'recipient-name'
    | 'recipient-country'
    | 'recipient-address'
    | 'recipient-contact'
    | 'recipient-phone'
    | 'recipient-email'
    | 'recipient-role'
    | 'recipient-agreements'
    | 'agreement-kind'
    | 'agreement-dates'
    | 'agreement-file'
    | 'flows'
    | 'purposes'
    | 'why-abroad'
    | 'why-not-local'
    | 'minimisation'
    | 'methods'
    | 'transmission'
    | 'links'
    | 'systems-home'
    | 'systems-abroad'
    | 'storage-places'
    | 'people'
    | 'sensitive-people'
    | 'data-classes'
    | 'personal-kinds'
    | 'sensitive-kinds'
    | 'important-basis'
    | 'fields'
    | 'subjects'
    | 'sectors'
    | 'retention'
    | 'onward'
    | 'in-transit'
    | 'at-rest';
  /**
   * It is better written by hand on the printed paper: identity numbers, signatures.
   */
  byHand?: true;
  /**
   * Ids of provisions.yaml that ask for it.
   */
  provisions?: Id[];
  /**
   * How well it is known that this is asked.
   */
  confidence?: 'verified' | 'second-hand' | 'unverified' | 'judgement';
  note?: Text50;
}
/**
 * One text in both languages.
 */
export interface Text48 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * One text in both languages.
 */
export interface Text49 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * One text in both languages.
 */
export interface Text50 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * One text in both languages.
 */
export interface Text51 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * contract-appendix.yaml: part id to the parts of Appendix 1 of the standard contract, in order.
 */
export interface ContractAppendix {
  [k: string]: FormPart;
}
/**
 * data-link-fields.yaml: part id to the parts of the sheet on the data link, in order.
 */
export interface DataLinkFields {
  [k: string]: FormPart;
}
/**
 * recipient-fields.yaml: part id to the parts of the sheet on an overseas recipient, in order.
 */
export interface RecipientFields {
  [k: string]: FormPart;
}
/**
 * protection-words.yaml: words that name encryption, name what is out of date, or deny it.
 */
export interface ProtectionWords {
  inTransit: ProtectionGroup;
  atRest: ProtectionGroup1;
  either: ProtectionGroup2;
  outdated: ProtectionGroup3;
  none: ProtectionGroup4;
}
/**
 * They name encryption in transit.
 */
export interface ProtectionGroup {
  name: Text52;
  whole: Phrases5;
  anywhere: Phrases6;
  /**
   * Ids of provisions.yaml that say so.
   */
  provisions: Id[];
  /**
   * How well it is known that they mean this.
   */
  confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
  note?: Text53;
}
/**
 * One text in both languages.
 */
export interface Text52 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * Give this answer where they are the whole text.
 */
export interface Phrases5 {
  /**
   * English ones, in lower case.
   */
  english: string[];
  /**
   * Chinese ones.
   */
  chinese: string[];
}
/**
 * Give this answer wherever they stand.
 */
export interface Phrases6 {
  /**
   * English ones, in lower case.
   */
  english: string[];
  /**
   * Chinese ones.
   */
  chinese: string[];
}
/**
 * One text in both languages.
 */
export interface Text53 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
/**
 * They name encryption at rest.
 */
export interface ProtectionGroup1 {
  name: Text52;
  whole: Phrases5;
  anywhere: Phrases6;
  /**
   * Ids of provisions.yaml that say so.
   */
  provisions: Id[];
  /**
   * How well it is known that they mean this.
   */
  confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
  note?: Text53;
}
/**
 * They name encryption of either sort.
 */
export interface ProtectionGroup2 {
  name: Text52;
  whole: Phrases5;
  anywhere: Phrases6;
  /**
   * Ids of provisions.yaml that say so.
   */
  provisions: Id[];
  /**
   * How well it is known that they mean this.
   */
  confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
  note?: Text53;
}
/**
 * They name what no longer protects.
 */
export interface ProtectionGroup3 {
  name: Text52;
  whole: Phrases5;
  anywhere: Phrases6;
  /**
   * Ids of provisions.yaml that say so.
   */
  provisions: Id[];
  /**
   * How well it is known that they mean this.
   */
  confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
  note?: Text53;
}
/**
 * They say that there is none.
 */
export interface ProtectionGroup4 {
  name: Text52;
  whole: Phrases5;
  anywhere: Phrases6;
  /**
   * Ids of provisions.yaml that say so.
   */
  provisions: Id[];
  /**
   * How well it is known that they mean this.
   */
  confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
  note?: Text53;
}
/**
 * working-days.yaml: which days are worked. A year that is left out is not published.
 */
export interface WorkingDays {
  /**
   * Days of the week as they are without a notice.
   */
  week: {
    /**
     * Days that are worked.
     */
    working: Weekday[];
    /**
     * Days that are not.
     */
    rest: Weekday[];
  };
  /**
   * Ids of provisions.yaml that say how days are counted.
   */
  provisions: Id[];
  /**
   * Festival id to name.
   */
  festivals: {
    [k: string]: Text8;
  };
  /**
   * Year to its days, without gaps.
   */
  years: {
    [k: string]: WorkingYear;
  };
}
/**
 * Public holidays and make-up days of one year.
 */
export interface WorkingYear {
  /**
   * A kebab-case id.
   */
  source: string;
  /**
   * Festival id to the weekdays on which nobody works.
   */
  holidays: {
    [k: string]: Date[];
  };
  /**
   * Days of rest by the week on which people work instead.
   */
  madeUp: Date[];
  /**
   * How well the days are known.
   */
  confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
  note?: Text54;
}
/**
 * One text in both languages.
 */
export interface Text54 {
  /**
   * The text in English.
   */
  en: string;
  /**
   * The text in Simplified Chinese.
   */
  zh: string;
}
