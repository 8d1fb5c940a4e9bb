// A caller nobody's directory knows, by the way it is introduced: "es meldete sich die Energie-Direkt Berlin".
import { fold } from '../../../knowledge/german/words.ts';
import { ROLES } from '../phrases/callers/people.ts';
import { ARTICLE, INTRODUCED, NAME, NO_CALLER, WARES } from '../phrases/introductions.ts';
import type { Reading } from '../reading.ts';
import { all, compile, first } from '../rule.ts';

const FRAME = compile(INTRODUCED);
const ROLE = compile(`^"?${ROLES}_`);

/** Parts of the company that is named elsewhere: no caller of their own. */
const DEPARTMENT = /kunden(?:betreuung|service|dienst)|rueckgewinnung|fachabteilung|technik/;

/** Who was introduced as the caller. */
export type Introduced = { name: string; start: number; end: number };

/** The first name or office that is introduced as a caller; names need their capitals, offices do not. */
export function introduced(reading: Reading): Introduced | undefined {
  const { text, folded, source } = reading;
  for (const frame of all(FRAME, text)) {
    const from = frame.index + frame[0].length;
    const article = ARTICLE.exec(text.slice(from, from + 40))?.[0].length ?? 0;
    const start = from + article;
    const role = first(ROLE, text.slice(start, start + 60));
    const written = source.slice(folded.at[start] ?? 0, (folded.at[start] ?? 0) + 60);
    const named = NAME.exec(written);
    const name = (named?.[1] ?? named?.[2] ?? '').replace(/[.-]+$/, '');
    if (name !== '' && !NO_CALLER.test(name) && !WARES.test(name) && !DEPARTMENT.test(fold(name).text)) {
      const at = (folded.at[start] ?? 0) + written.indexOf(name);
      const end = folded.at.findIndex((place) => place >= at + name.length);
      // "Die hat mich Ende Juli angerufen": a day is no caller.
      if (reading.dates.some((date) => date.start < start + name.length && start < date.end)) continue;
      return { name, start, end: end < 0 ? start + name.length : end };
    }
    if (role && !DEPARTMENT.test(role[0])) {
      const end = start + role[0].trimEnd().length;
      return {
        name: source.slice(folded.at[start] ?? 0, folded.at[end] ?? source.length).replaceAll('"', ''),
        start,
        end,
      };
    }
  }
  return undefined;
}
