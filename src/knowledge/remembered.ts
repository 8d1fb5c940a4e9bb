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
