// Generated from schemas/dataflow.schema.json by `npm run generate`. Do not edit.
/**
 * Registered name of the organisation.
 */
export type Text =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * What is written in the blank.
 */
export type Text1 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * Person or office.
 */
export type Text2 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * Postal address.
 */
export type Text3 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * A remark for readers; no rule reads it.
 */
export type Text4 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * Name of the group.
 */
export type Text5 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * A remark for readers; no rule reads it.
 */
export type Text6 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * Name of the system.
 */
export type Text7 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * A remark for readers; no rule reads it.
 */
export type Text8 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * Name of the kind of data.
 */
export type Text9 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * The people in the words of the inventory.
 */
export type Text10 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * What was done to find out.
 */
export type Text11 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * Who confirmed it.
 */
export type Text12 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * A remark for readers; no rule reads it.
 */
export type Text13 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * Registered name.
 */
export type Text14 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * A remark for readers; no rule reads it.
 */
export type Text15 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * A remark for readers; no rule reads it.
 */
export type Text16 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * Name of the flow.
 */
export type Text17 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * What the recipient does with it.
 */
export type Text18 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * Why this data has to leave China.
 */
export type Text19 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * Why it cannot be processed in China.
 */
export type Text20 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * How people, fields and time are kept to the minimum.
 */
export type Text21 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * People whose data went abroad, per calendar year, each counted once. For remote access: people whose data can be reached.
 */
export type People =
  | number
  | string
  | {
      /**
       * People in this calendar year, each counted once, or "unknown".
       *
       * This interface was referenced by `undefined`'s JSON-Schema definition
       * via the `patternProperty` "^[0-9]{4}$".
       *
       * This interface was referenced by `undefined`'s JSON-Schema definition
       * via the `patternProperty` "^[0-9]{4}$".
       */
      [k: string]: number | string;
    };
/**
 * Of these, the people whose sensitive personal information went abroad. Left out: all of them where a category is sensitive.
 */
export type People1 =
  | number
  | string
  | {
      /**
       * People in this calendar year, each counted once, or "unknown".
       *
       * This interface was referenced by `undefined`'s JSON-Schema definition
       * via the `patternProperty` "^[0-9]{4}$".
       *
       * This interface was referenced by `undefined`'s JSON-Schema definition
       * via the `patternProperty` "^[0-9]{4}$".
       */
      [k: string]: number | string;
    };
/**
 * Where the number of people comes from.
 */
export type Text22 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * Labour rules made by the lawful procedure.
 */
export type Text23 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * Collective contract.
 */
export type Text24 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * Contract or terms of service with the individual.
 */
export type Text25 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * Provision that lays down the statutory duty.
 */
export type Text26 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * Record of the emergency and the persons concerned.
 */
export type Text27 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * Where the data was collected abroad and how it is kept apart.
 */
export type Text28 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * Edition of the negative list and the comparison with each of its rows.
 */
export type Text29 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * How long the recipient keeps it: a duration such as P3Y, or words.
 */
export type Text30 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * Encryption in transit.
 */
export type Text31 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * Encryption at rest.
 */
export type Text32 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * A remark for readers; no rule reads it.
 */
export type Text33 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * The condition.
 */
export type Text34 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * What is written in the blank.
 */
export type Text35 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * A remark for readers; no rule reads it.
 */
export type Text36 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };
/**
 * Why.
 */
export type Text37 =
  | string
  | {
      /**
       * English text
       */
      en?: string;
      /**
       * Chinese text
       */
      zh?: string;
    };

export interface DefinitionByKind {
  exporter?: Exporter;
  population?: Population;
  system?: System;
  category?: Category;
  recipient?: Recipient;
  agreement?: Agreement;
  flow?: Flow;
  filing?: Filing;
  waiver?: Waiver;
  expectation?: Expectation;
}
/**
 * A data handler in mainland China that sends data abroad.
 */
export interface Exporter {
  name?: Text;
  /**
   * Unified social credit code, 18 characters; its check character is verified (GB 32100-2015).
   */
  creditCode?: string;
  /**
   * Province-level division (ISO 3166-2, e.g. CN-SH); names the provincial cyberspace administration that takes the filing.
   */
  region?: string;
  /**
   * City, in the words of the places catalogue (e.g. shenzhen); decides whether the Greater Bay Area contract is open.
   */
  city?: string;
  /**
   * Main line of business.
   */
  sector?: string;
  /**
   * Whether the protection department has notified it as operator of critical information infrastructure. Left out means no, except in a sector of the CIIO list, where it means unknown.
   */
  ciio?: true | false | 'unknown';
  /**
   * What only a person knows of the exporter, for the blanks of the generated papers of all its filings: id of the blank → what is written there.
   */
  answers?: {
    [k: string]: Text1;
  };
  /**
   * People whose personal information it handles in China, as a stock.
   */
  processedIndividuals?: number | string;
  /**
   * Pilot free trade zone in which it is registered and whose negative list it uses, or none.
   */
  pilotZone?: string;
  contact?: Contact;
  note?: Text4;
  /**
   * The number under which another register keeps this (an inventory record, a ticket).
   */
  reference?: string;
}
/**
 * Whom to ask.
 */
export interface Contact {
  name?: Text2;
  /**
   * E-mail address.
   */
  email?: string;
  /**
   * Telephone number.
   */
  phone?: string;
  address?: Text3;
}
/**
 * A group of people that several flows share, so that nobody is counted twice.
 */
export interface Population {
  name?: Text5;
  /**
   * How many different people belong to it.
   */
  size?: number | string;
  note?: Text6;
  /**
   * The number under which another register keeps this (an inventory record, a ticket).
   */
  reference?: string;
}
/**
 * A system that holds or receives data.
 */
export interface System {
  name?: Text7;
  /**
   * Where the data is kept: country or region code (ISO 3166-1, or 3166-2 for a place in mainland China). Left out: the place of its operator.
   */
  location?: string;
  /**
   * What sort of system it is.
   */
  kind?: 'application' | 'database' | 'warehouse' | 'saas' | 'api' | 'file-store' | 'queue' | 'directory' | 'logs' | 'device' | 'other';
  /**
   * The exporter or recipient that runs it.
   */
  operator?: string;
  note?: Text8;
  /**
   * The number under which another register keeps this (an inventory record, a ticket).
   */
  reference?: string;
}
/**
 * A kind of data.
 */
export interface Category {
  name?: Text9;
  /**
   * How the law classes it.
   */
  class?: 'general' | 'personal' | 'sensitive' | 'important' | 'core' | 'unknown';
  /**
   * Where class is unknown: the classes that are still possible. Left out means all of them.
   *
   * Items: A class that is still possible.
   */
  couldBe?: ('general' | 'personal' | 'sensitive' | 'important' | 'core')[];
  /**
   * Whose data it is: customers, employees, job-applicants, vehicle-owners, business-contacts and so on.
   */
  subjects?: string;
  subjectsName?: Text10;
  /**
   * Field names.
   */
  fields?: string[];
  /**
   * Which kind of sensitive personal information.
   */
  sensitiveType?: string;
  /**
   * Why it is important data.
   */
  importantBecause?: {
    /**
     * How it became important data.
     */
    basis?: 'notified' | 'published' | 'self-identified';
    /**
     * Authority.
     */
    by?: string;
    /**
     * Title or number of the document.
     */
    reference?: string;
    /**
     * Date of the document.
     */
    date?: string;
  };
  /**
   * On what ground it was found not to be identified important data.
   */
  notImportantBecause?: {
    basis?: Text11;
    by?: Text12;
    /**
     * Date of the confirmation.
     */
    date?: string;
  };
  /**
   * Sector whose data rules apply to it; left out: the exporter’s sector.
   */
  sector?: string;
  note?: Text13;
  /**
   * The number under which another register keeps this (an inventory record, a ticket).
   */
  reference?: string;
}
/**
 * An overseas recipient.
 */
export interface Recipient {
  name?: Text14;
  /**
   * Country or region code (ISO 3166-1). HK, MO and TW are outside the mainland too.
   */
  country?: string;
  /**
   * Its role.
   */
  role?: 'processor' | 'handler';
  contact?: Contact;
  /**
   * Further recipients that may get the data.
   *
   * Items: A further recipient.
   */
  onwardTo?: string[];
  note?: Text15;
  /**
   * The number under which another register keeps this (an inventory record, a ticket).
   */
  reference?: string;
}
/**
 * A legal document with an overseas recipient.
 */
export interface Agreement {
  /**
   * The recipient that is party to it.
   */
  with?: string;
  /**
   * What sort of document it is.
   */
  kind?: 'legal-document' | 'standard-contract' | 'gba-standard-contract' | 'certification-rules';
  /**
   * Date of signature.
   */
  signed?: string | null;
  /**
   * Date on which it takes effect.
   */
  effective?: string | null;
  /**
   * Last day on which it binds.
   */
  expires?: string | null;
  /**
   * Path of the document, from the folder of this file.
   */
  file?: string;
  /**
   * Term id → where the document says it, or false where it does not.
   */
  terms?: {
    /**
     * Where the document says it, or false where it does not.
     */
    [k: string]: string | boolean | null;
  };
  note?: Text16;
  /**
   * The number under which another register keeps this (an inventory record, a ticket).
   */
  reference?: string;
}
/**
 * A movement of data from one place to another.
 */
export interface Flow {
  name?: Text17;
  /**
   * System (or exporter) that the data comes from.
   */
  from?: string;
  /**
   * System or recipient that the data goes to. Cross-border when from is in mainland China and to is not, or with method remote-access.
   */
  to?: string;
  /**
   * Kinds of data that move.
   *
   * Items: A kind of data.
   */
  categories?: string[];
  purpose?: Text18;
  necessity?: Necessity;
  /**
   * How it moves.
   */
  method?: 'api' | 'batch' | 'file' | 'stream' | 'remote-access' | 'physical';
  individuals?: People;
  sensitiveIndividuals?: People1;
  volumeBasis?: Text22;
  /**
   * The group that these people belong to; flows of one group share people.
   */
  population?: string;
  /**
   * Legal basis of the processing (PIPL Art. 13).
   */
  basis?: 'consent' | 'contract' | 'hr' | 'legal-duty' | 'emergency' | 'public' | 'other';
  /**
   * Whether separate consent was obtained.
   */
  separateConsent?: true | false | 'unknown';
  /**
   * Exemption that the exporter relies on, or none.
   */
  exemption?: string;
  /**
   * What shows that the exemption applies: the name, date or path of each document.
   */
  evidence?: {
    labourRules?: Text23;
    collectiveContract?: Text24;
    contract?: Text25;
    duty?: Text26;
    emergency?: Text27;
    origin?: Text28;
    comparison?: Text29;
  };
  retention?: Text30;
  /**
   * Protection of the data.
   */
  protection?: {
    inTransit?: Text31;
    atRest?: Text32;
  };
  /**
   * The agreement that covers it.
   */
  agreement?: string;
  /**
   * The assessment, filing or certificate that covers it.
   */
  filing?: string;
  /**
   * Whether it runs.
   */
  status?: 'planned' | 'active' | 'suspended' | 'ended';
  /**
   * First day on which data went, or will go, abroad.
   */
  since?: string | null;
  /**
   * Last day, or null while it goes on.
   */
  until?: string | null;
  note?: Text33;
  /**
   * The number under which another register keeps this (an inventory record, a ticket).
   */
  reference?: string;
}
/**
 * Why the transfer is necessary. "Business needs" is not a reason.
 */
export interface Necessity {
  whyAbroad?: Text19;
  whyNotLocal?: Text20;
  minimisation?: Text21;
}
/**
 * A security assessment, a contract filing or a certificate.
 */
export interface Filing {
  /**
   * Which mechanism.
   */
  mechanism?: 'security-assessment' | 'standard-contract' | 'certification';
  /**
   * Where it stands.
   */
  status?:
    | 'preparing'
    | 'submitted'
    | 'supplementing'
    | 'accepted'
    | 'approved'
    | 'conditionally-approved'
    | 'rejected'
    | 'withdrawn'
    | 'filed'
    | 'certified';
  /**
   * Who is responsible.
   */
  owner?: string;
  /**
   * Number given by the authority.
   */
  number?: string;
  /**
   * The earlier filing that this one follows: handed in again after a rejection, or in time before a result expires.
   */
  replaces?: string;
  /**
   * The business deadline.
   */
  neededBy?: string | null;
  /**
   * Day on which the assessment that goes with it was finished: the self-assessment, or for a contract or certificate the impact assessment.
   */
  selfAssessed?: string | null;
  /**
   * Date of submission; of several, the last one.
   */
  submitted?: string | null;
  /**
   * Date on which the authority last asked for a supplement or a correction.
   */
  supplementRequested?: string | null;
  /**
   * Date of the acceptance notice.
   */
  accepted?: string | null;
  /**
   * Date of the result.
   */
  decided?: string | null;
  /**
   * Last day on which the result holds, as the result itself states it. Left out: counted by the regime.
   */
  expires?: string | null;
  /**
   * Application to extend the result.
   */
  extension?: {
    /**
     * Date of the application.
     */
    submitted?: string | null;
    /**
     * Date of the decision.
     */
    decided?: string | null;
    /**
     * Last day of the extended result, or null where the extension was refused. Left out: counted by the regime.
     */
    until?: string | null;
  };
  /**
   * Conditions of the approval.
   *
   * Items: A condition.
   */
  conditions?: (
    | string
    | {
        text?: Text34;
        /**
         * Who sees to it.
         */
        owner?: string;
        /**
         * Whether it is met, or the day on which it was met.
         */
        met?: boolean | string;
        /**
         * Date by which it must be met.
         */
        due?: string | null;
      }
  )[];
  /**
   * Document id → file, or file with status.
   */
  documents?: {
    /**
     * A file, or file with status.
     */
    [k: string]:
      | string
      | {
          /**
           * Path, from the folder of this file.
           */
          file?: string;
          /**
           * How far it is.
           */
          status?: 'missing' | 'draft' | 'final';
          /**
           * Who writes it.
           */
          owner?: string;
          /**
           * When it is due.
           */
          due?: string | null;
        };
  };
  /**
   * What only a person knows, for the blanks of the generated papers: id of the blank → what is written there.
   */
  answers?: {
    [k: string]: Text35;
  };
  note?: Text36;
  /**
   * The number under which another register keeps this (an inventory record, a ticket).
   */
  reference?: string;
}
/**
 * A finding that is accepted for now, on the record.
 */
export interface Waiver {
  /**
   * Rule id.
   */
  rule?: string;
  /**
   * Where: section and id, e.g. flows.crm-sync.
   */
  at?: string;
  reason?: Text37;
  /**
   * Who answers for it.
   */
  owner?: string;
  /**
   * Ticket.
   */
  ticket?: string;
  /**
   * Last day on which it holds.
   */
  expires?: string;
}
/**
 * A test of the model.
 */
export interface Expectation {
  /**
   * The flow.
   */
  flow?: string;
  /**
   * The exporter.
   */
  exporter?: string;
  /**
   * The mechanism expected.
   */
  mechanism?:
    | 'security-assessment'
    | 'standard-contract'
    | 'certification'
    | 'standard-contract-or-certification'
    | 'exempt'
    | 'none'
    | 'undetermined';
  /**
   * Date of evaluation.
   */
  asOf?: string;
  /**
   * Regime id.
   */
  regime?: string;
}
