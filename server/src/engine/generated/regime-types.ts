// Generated from schemas/regime.schema.json by `npm run generate`. Do not edit.
/**
 * Ids of the provisions catalogue.
 */
export type Provisions = string[];
/**
 * How sure the fact is: text seen, summary seen, not verified, or our reading.
 */
export type Confidence = 'verified' | 'second-hand' | 'unverified' | 'judgement';
/**
 * A question to the facts, answered yes, no or unknown.
 */
export type Condition =
  | {
      always: true;
    }
  | {
      carries: 'personal' | 'sensitive' | 'important' | 'core';
    }
  | {
      exports: 'nobody';
    }
  | {
      exporterIs: 'ciio';
    }
  | {
      exempted: true;
    }
  | {
      processed: Bound;
    }
  | {
      /**
       * A total of the exporter.
       */
      total: {
        of: 'personal' | 'ordinary' | 'sensitive';
        atLeast?: number;
        above?: number;
        below?: number;
        atMost?: number;
      };
    }
  | {
      agreementKind: string;
    }
  | {
      place: 'greater-bay-area';
    }
  | {
      zone: 'in-force' | 'frees-personal-information' | 'admits-ciio';
    }
  | {
      all: Condition[];
    }
  | {
      any: Condition[];
    }
  | {
      not: Condition;
    };
/**
 * A kind of change of what was approved.
 */
export type ScopeChange =
  | 'flow'
  | 'category'
  | 'field'
  | 'class'
  | 'exporter'
  | 'recipient'
  | 'country'
  | 'onward'
  | 'purpose'
  | 'method'
  | 'place'
  | 'retention'
  | 'people'
  | 'sensitive-people'
  | 'agreement'
  | 'term';

/**
 * A regime.
 */
export interface Regime {
  /**
   * Id; the file has the same name.
   */
  id: string;
  name: Text;
  summary: Text;
  /**
   * Days on which it is in force, both included.
   */
  inForce: {
    from?: string;
    until?: string;
  };
  /**
   * Whether the date of evaluation chooses it, or only its name does.
   */
  choice: 'by-date' | 'by-name';
  /**
   * Years that a total covers.
   */
  window: {
    /**
     * Totals run from 1 January of the year this many years back.
     */
    startsYearsBack: number;
    provisions: Provisions;
    confidence: Confidence;
    note?: Text;
  };
  /**
   * Share of a threshold from which a total counts as near it; a setting of the project goes first.
   */
  nearThreshold: {
    share: number;
    confidence: Confidence;
  };
  /**
   * Totals that the decisions look at.
   */
  measures: {
    /**
     * The personal total.
     */
    personal?: {
      provisions: Provisions;
      confidence: Confidence;
      note?: Text;
    };
    /**
     * The ordinary total.
     */
    ordinary?: {
      provisions: Provisions;
      confidence: Confidence;
      note?: Text;
    };
    /**
     * The sensitive total.
     */
    sensitive?: {
      provisions: Provisions;
      confidence: Confidence;
      note?: Text;
    };
  };
  /**
   * Whether flows with an exemption are taken out of the totals.
   */
  exemptFlows: {
    leaveOut: boolean;
    provisions: Provisions;
    confidence: Confidence;
    note?: Text;
  };
  /**
   * Whether sector rules that make personal information of many people important data apply.
   */
  sectorRules: boolean;
  /**
   * Exemptions that a flow may claim.
   */
  exemptions: {
    /**
     * An exemption.
     */
    [k: string]: {
      from?: string;
      until?: string;
      when: Condition;
      provisions: Provisions;
      confidence: Confidence;
      note?: Text;
    };
  };
  /**
   * First match wins; an unknown answer keeps the mechanism possible and goes on.
   *
   * Items: A decision.
   */
  decisions: {
    id: string;
    from?: string;
    until?: string;
    when: Condition;
    mechanism: 'security-assessment' | 'standard-contract-or-certification' | 'standard-contract' | 'certification' | 'exempt' | 'none';
    /**
     * A match makes the mechanism possible only.
     */
    open?: boolean;
    /**
     * Rule that reports the match.
     */
    finding?: string;
    /**
     * Exemption that the match grants.
     */
    exemption?: string;
    provisions: Provisions;
    confidence: Confidence;
    note?: Text;
  }[];
  /**
   * Shown with a verdict; they change nothing.
   *
   * Items: A notice.
   */
  notices: {
    id: string;
    from?: string;
    until?: string;
    when: Condition;
    text: Text;
    provisions: Provisions;
    confidence: Confidence;
    note?: Text;
  }[];
  /**
   * Rule id → provisions that it rests on, and its severity where it differs.
   */
  rules: {
    /**
     * A binding.
     */
    [k: string]: {
      provisions: Provisions;
      severity?: 'off' | 'hint' | 'info' | 'warning' | 'error';
    };
  };
  /**
   * How long a result holds, by mechanism.
   */
  validity?: {
    /**
     * Validity.
     */
    [k: string]: {
      years: number;
      from: 'decided' | 'effective';
      provisions: Provisions;
      confidence: Confidence;
      note?: Text;
      /**
       * Results that were given before a day, of which it is open whether they hold that long.
       */
      earlier?: {
        before: string;
        /**
         * Years that they hold at least.
         */
        years: number;
        provisions: Provisions;
        confidence: Confidence;
        note?: Text;
      };
    };
  };
  /**
   * How a result is renewed, by mechanism.
   */
  renewal?: {
    /**
     * Renewal.
     */
    [k: string]: {
      kind: 'extension' | 'new-declaration';
      workingDaysBeforeExpiry?: number;
      monthsBeforeExpiry?: number;
      sense: 'window-opens' | 'latest-date';
      years?: number;
      /**
       * Kinds of change after which there is no extension.
       */
      unchanged?: ScopeChange[];
      growthCap?: number;
      decisionWorkingDays?: number;
      provisions: Provisions;
      confidence: Confidence;
      note?: Text;
      /**
       * When to begin with what the renewal needs; advice, no period of law.
       */
      prepare?: {
        monthsBeforeExpiry: number;
        provisions: Provisions;
        confidence: Confidence;
        note?: Text;
      };
    };
  };
  /**
   * When a standard contract is filed.
   */
  contractFiling?: {
    from?: string;
    workingDays: number;
    after: 'effective' | 'signed';
    provisions: Provisions;
    confidence: Confidence;
    note?: Text;
    /**
     * Agreements of another kind that are filed in the same time.
     */
    otherKinds?: {
      /**
       * What it rests on.
       */
      [k: string]: {
        provisions: Provisions;
        confidence: Confidence;
        note?: Text;
      };
    };
  };
  /**
   * How old the self-assessment, or for a contract the impact assessment, may be at filing, by mechanism.
   */
  selfAssessment?: {
    /**
     * How old it may be.
     */
    [k: string]: {
      monthsBeforeFiling: number;
      provisions: Provisions;
      confidence: Confidence;
      note?: Text;
    };
  };
  /**
   * How long the impact assessment is kept.
   */
  pipiaRetention?: {
    years: number;
    provisions: Provisions;
    confidence: Confidence;
    note?: Text;
  };
  /**
   * Changes that call for a new assessment.
   */
  reassessment?: {
    provisions: Provisions;
    confidence: Confidence;
    note?: Text;
    /**
     * What a change beyond the approved scope falls under, by mechanism and kind of change.
     *
     * Items: Kinds of change that fall under the same.
     */
    changes?: {
      from?: string;
      until?: string;
      mechanism: 'security-assessment' | 'standard-contract' | 'certification';
      kinds: ScopeChange[];
      provisions: Provisions;
      confidence: Confidence;
      note?: Text;
    }[];
  };
  /**
   * Planning value for the whole process.
   */
  planning?: {
    /**
     * Months.
     */
    months: {
      from: number;
      to: number;
    };
    provisions: Provisions;
    confidence: Confidence;
    note?: Text;
  };
  /**
   * Time in which transfers that were under way when a duty began were brought into line.
   *
   * Items: One duty.
   */
  transition?: {
    mechanisms: ('security-assessment' | 'standard-contract' | 'certification')[];
    begunBefore: string;
    until: string;
    provisions: Provisions;
    confidence: Confidence;
    note?: Text;
  }[];
  /**
   * What a transfer without the mechanism that it needs is punished by, by what it carries and who sends it.
   *
   * Items: One of them.
   */
  penalties?: {
    from?: string;
    until?: string;
    when: Condition;
    provisions: Provisions;
    confidence: Confidence;
    note?: Text;
  }[];
  /**
   * Stages by mechanism.
   */
  stages?: {
    [k: string]: string[];
  };
  /**
   * Documents by mechanism.
   */
  documents?: {
    /**
     * Documents.
     */
    [k: string]: {
      mandatory: string[];
      supporting: string[];
    };
  };
}
/**
 * The same text in English and Chinese.
 */
export interface Text {
  en: string;
  zh: string;
}
/**
 * A bound; the first key that is given counts.
 */
export interface Bound {
  atLeast?: number;
  above?: number;
  below?: number;
  atMost?: number;
}
