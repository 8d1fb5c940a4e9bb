// What may be done once, remembered for as long as it could be tried again, in the memory of this process.

/** @returns true for the first call with a name. @param clock milliseconds since 1970 */
export function newOnce(clock: () => number): (name: string, ms: number) => boolean {
  const done = new Map<string, number>();
  return (name, ms) => {
    const now = clock();
    // The oldest first: whoever comes with thousands of others does not look at all of them.
    for (const [other, until] of done) {
      if (until > now) break;
      done.delete(other);
    }
    if ((done.get(name) ?? 0) > now) return false;
    done.set(name, now + ms);
    return true;
  };
}
