// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.

/** What a schema says against a value: ajv's own error objects. */
export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
}
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}
export declare const exporter: Validator;
export declare const population: Validator;
export declare const system: Validator;
export declare const category: Validator;
export declare const recipient: Validator;
export declare const agreement: Validator;
export declare const flow: Validator;
export declare const filing: Validator;
export declare const waiver: Validator;
export declare const expectation: Validator;
export declare const config: Validator;
