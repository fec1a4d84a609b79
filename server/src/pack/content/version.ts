declare const DATAFLOW_VERSION: string | undefined;

/** Version of this program. Run from its sources it has none. */
export const version = typeof DATAFLOW_VERSION === 'string' ? DATAFLOW_VERSION : '0.0.0';
