// Results of pure functions that are asked for several times on the way to one reply, or for a word in every message. They hold
// what people said: whoever keeps a case no longer calls `forgetRemembered`.

/** How to empty each. */
const emptied: (() => void)[] = [];

/** Forgets every result: they are worked out anew when somebody asks again. */
export function forgetRemembered(): void {
  for (const empty of emptied) empty();
}

/** Has something emptied with all that is remembered: whatever else keeps words of a case. */
export function forgettable(empty: () => void): void {
  emptied.push(empty);
}

/**
 * Remembers the newest results by a key that says everything they depend on. What was not asked for while half as many
 * others were made is forgotten together: to take the oldest out one by one a map walks over all that were taken out before.
 * @param kept how many at most
 * @returns the result for a key, made if it is not remembered
 */
export function remembered<T>(kept: number): (key: string, make: () => T) => T {
  const { get, empty } = halves<T>(kept);
  emptied.push(empty);
  return get;
}

/** The same for what no case says, such as pages: it need not be forgotten. */
export const recent = <T>(kept: number): ((key: string, make: () => T) => T) => halves<T>(kept).get;

function halves<T>(kept: number): { get: (key: string, make: () => T) => T; empty: () => void } {
  let newer = new Map<string, T>();
  let older = new Map<string, T>();
  return {
    empty() {
      newer = new Map();
      older = new Map();
    },
    get(key, make) {
      const known = newer.get(key);
      if (known !== undefined) return known;
      const result = older.get(key) ?? make();
      if (newer.size >= kept / 2) [older, newer] = [newer, new Map()];
      newer.set(key, result);
      return result;
    },
  };
}

/**
 * The result that was made last, as long as the very same things are asked about.
 * @returns the result for what it is made from, made if one of these is another
 */
export function newest<T>(): (from: readonly unknown[], make: () => T) => T {
  let last: { from: readonly unknown[]; result: T } | undefined;
  emptied.push(() => (last = undefined));
  return (from, make) => {
    if (!last?.from.every((one, at) => one === from[at])) last = { from, result: make() };
    return last.result;
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
