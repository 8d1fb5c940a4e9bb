// The day on which a company told its customer that the running contract changes: there is a right to leave for that (K-06, K-13).
import type { Notes } from '../notes.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { compile, first, has, ways } from '../rule.ts';

/** "Dass der Preis ab 1. Januar von 31 auf 38 Cent steigt", "wird ab Februar fünf Euro teurer"; "wenn er steigt", "nicht steigt" tells of none. */
const RISES = compile(
  ways(
    '(?<!_(?:wenn|falls|ob)_[^.!?,\\n]{0,30})_(?:\\w*preis\\w*|\\w*tarif\\w*|\\w*beitrag|grundgebühr|\\w*strom|\\w*gas|' +
      'internet|dsl|\\w*anschluss|handyvertrag|vertrag)_[^.!?\\n]{0,60}(?<!_(?:nicht|nie|kaum) )_' +
      '(?:steigt|steigen|teurer|erhöht|erhöhen)_',
    '_(?:\\w*preis|tarif)(?:erhöhung|anpassung)_',
  ),
);
/** Told in writing; the day ahead from which it is to hold stands beside it. */
const NOTICE = compile(
  '_(?:geschrieben|schreibt|schrieb|mitgeteilt|teilt\\w*|angekündigt|kündigt\\w*|informiert|schreiben|brief|post|mail|e-?mail|mitteilung)_',
);
/** "Ich habe E.ON geschrieben", "hab ich unterschrieben", "der Nachbar bekam Post", "in der Zeitung steht": no notice to this customer. */
const OF_ANOTHER = compile(
  ways(
    '_(?:ich|wir) (?:habe?n?|hab|schrieb\\w*)_ [^.!?,\\n]{0,60}_' +
      '(?:geschrieben|gemailt|mitgeteilt|angekündigt|gekündigt|widerrufen|unterschrieben)_',
    '_(?:habe?n?|hab|schrieb\\w*) (?:ich|wir)_(?! [^.!?,\\n]{0,60}_(?:bekommen|erhalten|gekriegt)_)',
    '_(?:nachbar\\w*|bekannte\\w*|kolleg\\w*|freund\\w*|zeitung|nachrichten|internet steht|fernsehen|' +
      'verbraucherzentrale|bundesnetzagentur)_',
  ),
);
/** "Ich bin da kein Kunde", "nie bestellt": no running contract. */
const NO_CUSTOMER = compile(
  '_(?:kein\\w*|nie|niemals|nicht) (?:\\w+ ){0,2}(?:kunde|kundin|vertrag|bestellt|abgeschlossen|gewollt)_',
);
const ON_THE_PHONE = compile(
  '_(?:angerufen|rief|riefen|anruf\\w*|am telefon|telefon\\w*|haustür|vertreter\\w*|neue[nrs]? (?:vertrag|anbieter|tarif))_',
);
/** "Ab 1. Januar": without a year the next one, where something begins. */
const BEGINS = /\b(?:ab|zum|from)(?: dem| the)? $/;

/** Told in one sentence, with the day of the notice and a later one on which it is to begin; nothing where a call made the contract. */
export function notePriceNotice(notes: Notes, reading: Reading): void {
  if (notes.has('channel') || notes.has('agreedOnPhone') || notes.has('contractKind')) return;
  const rises = first(RISES, reading.text);
  if (!rises || has(ON_THE_PHONE, reading.text) || has(NO_CUSTOMER, reading.text)) return;
  const told = sentenceAt(reading, rises.index);
  const sentence = reading.sentences[told];
  if (!sentence || !has(NOTICE, sentence.text) || has(OF_ANOTHER, sentence.text)) return;
  const days = reading.dates.filter(({ start }) => sentenceAt(reading, start) === told);
  const begins = days.find(
    ({ start, from, ahead }) =>
      from > reading.today ||
      (ahead !== undefined && BEGINS.test(reading.text.slice(sentence.start, start).replace(/"$/, ''))),
  );
  const notice = days.find((day) => day !== begins && day.exact && !day.problem && day.from <= reading.today);
  if (!notice || !begins) return;
  // A letter about a change is none of the papers of a contract that is new.
  notes.drop('documentsReceivedDate');
  notes.note('priceChangeNoticeDate', notice.from, notice);
  notes.note('existingCustomer', true, notice);
}
