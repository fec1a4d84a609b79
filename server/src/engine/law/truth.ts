/** Yes, no, or not known: the law is never answered from a fact that is missing. */
export type Truth = 'yes' | 'no' | 'unknown';

export function truth(value: boolean): Truth {
  return value ? 'yes' : 'no';
}

export function not(value: Truth): Truth {
  if (value === 'unknown') return value;
  return value === 'yes' ? 'no' : 'yes';
}

/** All of them hold. Of nothing: yes. */
export function all(values: readonly Truth[]): Truth {
  if (values.includes('no')) return 'no';
  return values.includes('unknown') ? 'unknown' : 'yes';
}

/** At least one holds. Of nothing: no. */
export function any(values: readonly Truth[]): Truth {
  if (values.includes('yes')) return 'yes';
  return values.includes('unknown') ? 'unknown' : 'no';
}
