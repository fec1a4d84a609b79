// Generated from schemas/lock.schema.json by `npm run generate`. Do not edit.
/**
 * Its registered name.
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
 * What the recipient does with it.
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
 * How long the recipient keeps it.
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
 * The approved scope of each filing. `dataflow lock` writes it; nobody edits it.
 */
export interface Lock {
  /**
   * Version of this file's format.
   */
  lock: 1;
  /**
   * Approved scopes by filing.
   */
  filings: {
    [k: string]: LockedFiling;
  };
}
/**
 * What was assessed and granted under one filing.
 */
export interface LockedFiling {
  /**
   * Which mechanism.
   */
  mechanism: 'security-assessment' | 'standard-contract' | 'certification';
  /**
   * What came out.
   */
  result: 'approved' | 'conditionally-approved' | 'filed' | 'certified';
  /**
   * Date of the result.
   */
  decided?: string;
  /**
   * Last day on which the result holds; left out where no rule ends it.
   */
  validUntil?: string;
  /**
   * The rule that says so, as it read when the scope was locked.
   */
  validity?: {
    /**
     * Where the last day comes from.
     */
    source: 'stated' | 'extension' | 'counted';
    /**
     * Regime id.
     */
    regime: string;
    /**
     * Years that the regime gives a result.
     */
    years?: number;
    /**
     * Provisions.
     *
     * Items: A provision.
     */
    provisions?: string[];
    /**
     * How sure that is.
     */
    confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
  };
  /**
   * Day on which the scope was written down.
   */
  lockedOn: string;
  /**
   * What was assessed, flow by flow.
   */
  flows: {
    [k: string]: LockedFlow;
  };
  /**
   * Seal of the block: the SHA-256 of its content.
   */
  digest: string;
}
/**
 * A flow as it was assessed.
 */
export interface LockedFlow {
  /**
   * Who sends the data.
   */
  exporter?: string;
  from: LockedEnd;
  to: LockedEnd1;
  recipient?: LockedRecipient;
  purpose?: Text1;
  /**
   * How it moves.
   */
  method?: string;
  retention?: Text2;
  /**
   * Kinds of data by id.
   */
  categories: {
    [k: string]: LockedCategory;
  };
  people?: LockedPeople;
  sensitivePeople?: LockedPeople1;
  agreement?: LockedAgreement;
}
/**
 * Where the data comes from.
 */
export interface LockedEnd {
  /**
   * The system, or the exporter or recipient itself.
   */
  id: string;
  /**
   * Where it stands: country or region.
   */
  place?: string;
}
/**
 * Where it goes to.
 */
export interface LockedEnd1 {
  /**
   * The system, or the exporter or recipient itself.
   */
  id: string;
  /**
   * Where it stands: country or region.
   */
  place?: string;
}
/**
 * The overseas recipient.
 */
export interface LockedRecipient {
  /**
   * Its id.
   */
  id: string;
  name?: Text;
  /**
   * Its role.
   */
  role?: string;
  /**
   * Its country or region.
   */
  country?: string;
  /**
   * Further recipients that may get the data → their country or region, or `unknown`.
   */
  onward?: {
    /**
     * Country or region.
     */
    [k: string]: string;
  };
}
/**
 * A kind of data as it was assessed.
 */
export interface LockedCategory {
  /**
   * How it was classed.
   */
  class: 'general' | 'personal' | 'sensitive' | 'important' | 'core' | 'unknown';
  /**
   * Which kind of sensitive personal information.
   */
  sensitiveType?: string;
  /**
   * Field names, sorted.
   *
   * Items: A field.
   */
  fields?: string[];
}
/**
 * People whose personal information goes abroad.
 */
export interface LockedPeople {
  /**
   * Calendar year → people, or `unknown`.
   */
  years: {
    /**
     * People in this year.
     *
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^[0-9]{4}$".
     */
    [k: string]: number | string;
  };
  /**
   * The years added; left out where one of them is not known.
   */
  total?: number;
}
/**
 * People whose sensitive personal information goes abroad.
 */
export interface LockedPeople1 {
  /**
   * Calendar year → people, or `unknown`.
   */
  years: {
    /**
     * People in this year.
     *
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^[0-9]{4}$".
     */
    [k: string]: number | string;
  };
  /**
   * The years added; left out where one of them is not known.
   */
  total?: number;
}
/**
 * The legal document with the recipient.
 */
export interface LockedAgreement {
  /**
   * Its id.
   */
  id: string;
  /**
   * What sort of document it is.
   */
  kind?: string;
  /**
   * Last day on which it binds.
   */
  expires?: string;
  /**
   * Term id → where the document says it, or false where it does not.
   */
  terms?: {
    /**
     * Where the document says it, or false.
     */
    [k: string]: string | boolean;
  };
}
