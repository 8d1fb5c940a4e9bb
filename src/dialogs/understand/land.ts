// The Land where the customer lives: holidays and the authority in charge depend on it.
import type { Notes } from './notes.ts';
import { AT_HOME, LAND_NAMES, NOT_AT_HOME } from './phrases/lands.ts';
import type { Reading } from './reading.ts';
import { all, compile, has } from './rule.ts';

const ANY = compile(`_(?:${LAND_NAMES.map(({ names }) => names).join('|')})(?:er|erin)?_`);
const LANDS = LAND_NAMES.map(({ land, names }) => ({
  land,
  patterns: AT_HOME.map((say) => compile(say.replaceAll('N', `(?:${names})`))),
}));
const NO_HOME = compile(NOT_AT_HOME);
/** So far before and behind the words of a home somebody else's place may be told. */
const AROUND = 14;

/** Notes the Land where the words tell a home, and only one. */
export function noteLand(notes: Notes, reading: Reading): void {
  const { jurisdiction } = notes.facts;
  if ((jurisdiction !== undefined && jurisdiction !== 'DE') || !has(ANY, reading.text)) return;
  const found = LANDS.flatMap(({ land, patterns }) =>
    patterns.flatMap((pattern) =>
      all(pattern, reading.text)
        .filter((hit) => !has(NO_HOME, around(reading.text, hit)))
        .map((hit) => ({ land, start: hit.index, end: hit.index + hit[0].trimEnd().length })),
    ),
  );
  const [first] = found;
  if (first && found.every((one) => one.land === first.land)) notes.note('federalState', first.land, first);
}

/** The words of a home with those right before and behind them in their sentence. */
function around(text: string, hit: RegExpExecArray): string {
  const said = hit[0].trimEnd();
  const end = hit.index + said.length;
  const before = /[^.!?\n]*$/.exec(text.slice(Math.max(0, hit.index - 2 * AROUND), hit.index))?.[0] ?? '';
  return `${before}${said}${/^(?:(?! (?:and|und|aber|but) )[^.!?\n])*/.exec(text.slice(end, end + AROUND))?.[0] ?? ''}`;
}
