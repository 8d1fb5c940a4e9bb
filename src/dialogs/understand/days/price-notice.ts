// The day on which a company told its customer that the running contract changes: there is a right to leave for that (K-06, K-13).
import type { Notes } from '../notes.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { compile, first, has, ways } from '../rule.ts';

/** "Dass der Preis ab 1. Januar von 31 auf 38 Cent steigt", "wird ab Februar fünf Euro teurer". */
const RISES = compile(
  ways(
    '_(?:\\w*preis\\w*|\\w*tarif\\w*|\\w*beitrag|grundgebühr|\\w*strom|\\w*gas|internet|\\w*anschluss|' +
      'handyvertrag|vertrag)_[^.!?\\n]{0,60}_(?:steigt|steigen|teurer|erhöht|erhöhen)_',
    '_(?:\\w*preis|tarif)(?:erhöhung|anpassung)_',
  ),
);
/** Told in writing; the day ahead from which it is to hold stands beside it. */
const NOTICE = compile(
  '_(?:geschrieben|schreibt|schrieb|mitgeteilt|teilt\\w*|angekündigt|kündigt\\w*|informiert|schreiben|brief|post|mail|e-?mail|mitteilung)_',
);
const ON_THE_PHONE = compile(
  '_(?:angerufen|rief|riefen|anruf\\w*|am telefon|telefon\\w*|haustür|vertreter\\w*|neue[nrs]? (?:vertrag|anbieter|tarif))_',
);

/** Told in one sentence, with the day of the notice and a later one on which it is to begin; nothing where a call made the contract. */
export function notePriceNotice(notes: Notes, reading: Reading): void {
  if (notes.has('channel') || notes.has('agreedOnPhone') || notes.has('contractKind')) return;
  const rises = first(RISES, reading.text);
  if (!rises || has(ON_THE_PHONE, reading.text)) return;
  const told = sentenceAt(reading, rises.index);
  if (!has(NOTICE, reading.sentences[told]?.text ?? '')) return;
  const days = reading.dates.filter(({ start }) => sentenceAt(reading, start) === told);
  const notice = days.find(({ exact, problem, from }) => exact && !problem && from <= reading.today);
  if (!notice || !days.some(({ from }) => from > reading.today)) return;
  // A letter about a change is none of the papers of a contract that is new.
  notes.drop('documentsReceivedDate');
  notes.note('priceChangeNoticeDate', notice.from, notice);
  notes.note('existingCustomer', true, notice);
}
