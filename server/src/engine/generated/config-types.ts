// Generated from schemas/config.schema.json by `npm run generate`. Do not edit.
/**
 * Settings of a project; its folder is the root of the project.
 */
export interface ProjectConfig {
  /**
   * Which law to apply; left out: the regime in force on the date of evaluation.
   */
  regime?: string;
  /**
   * Date of evaluation; left out: today.
   */
  asOf?: string;
  /**
   * Language of messages.
   */
  language?: 'en' | 'zh';
  /**
   * Share of a threshold, between 0 and 1, from which a total counts as near it.
   */
  nearThreshold?: number;
  /**
   * Severity by rule id.
   */
  rules?: {
    /**
     * Severity.
     */
    [k: string]: 'off' | 'hint' | 'info' | 'warning' | 'error';
  };
  /**
   * Globs of files to leave out, from the folder of this file.
   */
  ignore?: string[];
}
