// Results of pure functions that are asked for several times on the way to one reply.

/**
 * Remembers the newest results by a key that says everything they depend on.
 * @param kept how many
 * @returns the result for a key, made if it is not remembered
 */
export function remembered<T>(kept: number): (key: string, make: () => T) => T {
  const results = new Map<string, T>();
  return (key, make) => {
    const known = results.get(key);
    if (known !== undefined) return known;
    const made = make();
    const [oldest] = results.keys();
    if (results.size >= kept && oldest !== undefined) results.delete(oldest);
    results.set(key, made);
    return made;
  };
}

/**
 * Something that is worked out when it is first asked for.
 * @returns asks for it
 */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
