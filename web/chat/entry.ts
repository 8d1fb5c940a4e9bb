// What a deep link brings along.
const TOPICS = new Set(['check', 'recording', 'letter', 'question']);

/** The entry of a deep link: what stands in the query, and personal facts only behind `#`. Short plain values only. */
export function entryOf(place: Location): Record<string, string> {
  const entry: Record<string, string> = {};
  const take = (from: URLSearchParams, keys: string[]): void => {
    for (const key of keys) {
      const value = from.get(key)?.trim();
      if (value && value.length <= 120) entry[key] = value;
    }
  };
  take(new URLSearchParams(place.search), ['topic', 'provider', 'product', 'lang', 'link']);
  take(new URLSearchParams(place.hash.slice(1)), ['callDate']);
  if (entry['topic'] && !TOPICS.has(entry['topic'])) delete entry['topic'];
  return entry;
}
