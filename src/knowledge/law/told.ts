// „Weiß ich nicht“ is no value: the two readings of a fact that everything in the law shares.

/** The value of a fact, or nothing where nobody said it or nobody knows. */
export const known = <T>(value: T): Exclude<T, 'unknown'> | undefined =>
  value === 'unknown' ? undefined : (value as Exclude<T, 'unknown'>);

/** Somebody said it and knows it. */
export const isKnown = (value: unknown): boolean => known(value) !== undefined;
