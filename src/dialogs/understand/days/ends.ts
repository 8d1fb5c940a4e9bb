// When the contract ends, as the company states it: a day or month to come behind "läuft bis", "Vertragsende", "frühestens … raus".
import type { DateHit } from '../../../knowledge/german/dates.ts';
import { findDates } from '../../../knowledge/german/dates.ts';
import { isHypothetical, isNegated } from '../../../knowledge/german/clauses.ts';
import type { Notes } from '../notes.ts';
import { clauseAt, type Reading, sentenceAt } from '../reading.ts';
import { compile, has, ways } from '../rule.ts';

/** Right before the day. */
const RUNS_UNTIL = compile(
  ways(
    '_(?:läuft|laufe|laufen|liefe|gilt|gebunden|vertrag|laufzeit|bindung|mindestlaufzeit|verlängert|ging|' +
      'geht|runs)_[^.!?\\n]{0,30}_(?:bis|bis zum|bis ende|until|till)_ ?(?:zum |den |ende )?$',
    '_(?:vertragsende|vertragsablauf|laufzeitende|end of (?:the )?contract)_[^.!?\\n]{0,14}$',
    '_(?:kündbar|kündigen|raus|endet|ende|ends?)_ (?:\\w+ ){0,2}(?:erst |frühestens |only )?(?:zum|am|on) $',
    '_(?:frühestens|erst) (?:wieder )?(?:am|zum|im) $',
  ),
);
/** Behind "frühestens am …" only where it is about getting out. */
const OUT = compile('_(?:raus|heraus|kündigen|kündbar|gekündigt|aus dem vertrag|get out|cancel)_');
/** Periods, offers, and what is paid or tried for a time. */
const OTHER_END = compile(
  '_(?:\\w*frist|angebot|rabatt\\w*|bonus|aktion|probe\\w*|test\\w*|zahlen|zahlung|bezahlen|überweisen|antwort\\w*|melden|rückruf|liefer\\w*|gratis|kostenlos|offer|trial|pay)_',
);

/** Notes the end where the words state one; called when the other days are known. */
export function noteEnd(notes: Notes, reading: Reading): void {
  for (const date of reading.dates) {
    const sentence = reading.sentences[sentenceAt(reading, date.start)];
    const clause = clauseAt(reading, date.start)?.text ?? '';
    if (!sentence || /\?\W*$/.test(sentence.text) || isNegated(clause) || isHypothetical(clause)) continue;
    const before = reading.text.slice(Math.max(sentence.start, date.start - 60), date.start + leadOf(date));
    if (!has(RUNS_UNTIL, before) || has(OTHER_END, clause)) continue;
    if (/(?:fruehestens|erst)\b[^.!?]{0,14}$/.test(before) && !has(OUT, sentence.text)) continue;
    const day = endOf(reading, date);
    if (day && day > reading.today) return notes.note('contractEndDate', day, date);
  }
}

/** "Am 8.2.", "bis zum 3.3.": the small words that the day itself holds. */
const leadOf = (date: DateHit): number =>
  /^(?:(?:am|zum|bis|bis zum|ab|im|den|dem|until) )+/i.exec(date.quote)?.[0].length ?? 0;

/** The day, looked for ahead; of a month its last day. */
function endOf(reading: Reading, date: DateHit): string | undefined {
  const next = findDates(date.quote, { today: reading.today, forward: true })[0];
  if (!next || (next.problem && next.problem !== 'futureDate')) return undefined;
  return next.exact || next.from.slice(0, 7) === next.to.slice(0, 7) ? next.to : undefined;
}
