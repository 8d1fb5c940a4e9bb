// What a deep link brings along.
/** The facts a link may carry behind `#`, in the order in which they are shown. */
export const LINKED = ['provider', 'product', 'callDate'] as const;
const TOPICS = new Set(['check', 'recording', 'letter', 'question']);

/** The entry of a deep link: what stands in the query, and facts only behind `#`. Short plain values only. */
export function entryOf(place: Location): Record<string, string> {
  const entry: Record<string, string> = {};
  const take = (from: URLSearchParams, keys: readonly string[]): void => {
    for (const key of keys) {
      const value = from.get(key)?.trim();
      if (value && value.length <= 120) entry[key] = value;
    }
  };
  take(new URLSearchParams(place.search), ['topic', 'lang', 'link']);
  take(new URLSearchParams(place.hash.slice(1)), LINKED);
  if (entry['topic'] && !TOPICS.has(entry['topic'])) delete entry['topic'];
  return entry;
}
