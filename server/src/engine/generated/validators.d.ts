// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.

/** What a schema says against a value: ajv's own error objects. */
export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
}
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}
/** A validator for every kind of definition, and for the settings. */
export declare const validators: { readonly exporter: Validator; readonly population: Validator; readonly system: Validator; readonly category: Validator; readonly recipient: Validator; readonly agreement: Validator; readonly flow: Validator; readonly filing: Validator; readonly waiver: Validator; readonly expectation: Validator; readonly config: Validator };
