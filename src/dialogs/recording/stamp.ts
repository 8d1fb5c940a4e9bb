// The time that a transcript puts before words: "[00:12]", "(0:12 - 0:15)", "00:01:02,500 --> 00:01:04,000".

const TIME = String.raw`(?:\d{1,2}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?`;
const STAMP = new RegExp(String.raw`^\s*(?:[\[(<]?\s*(${TIME})\s*(?:(?:-->|-|–|bis)\s*${TIME})?\s*[\])>]?)[\s:–-]*`);

/** "1:02:03,5" in seconds. */
function secondsOf(stamp: string): number {
  const parts = stamp.replace(',', '.').split(':').map(Number);
  return Math.round(parts.reduce((sum, part) => sum * 60 + part, 0) * 10) / 10;
}

/** @returns the words without the stamp before them, and its seconds where there is one */
export function unstamped(row: string): { rest: string; at?: number } {
  const stamp = STAMP.exec(row);
  if (stamp?.[1] === undefined) return { rest: row };
  return { rest: row.slice(stamp[0].length), at: secondsOf(stamp[1]) };
}

/** Fewer than this share of the turns, and a time of day is something that somebody says. */
const MOST = 0.5;

/** Turns of a call whose stamps were left in the words, as machines and people hand them on; others as they are. */
export function withoutStamps<Turn extends { readonly text: string }>(turns: readonly Turn[]): readonly Turn[] {
  const bare = turns.map((turn) => unstamped(turn.text));
  if (bare.filter(({ at }) => at !== undefined).length <= turns.length * MOST) return turns;
  return turns.map((turn, i) => ({ ...turn, text: bare[i]?.rest ?? turn.text }));
}
