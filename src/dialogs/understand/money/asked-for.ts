// What is asked for by name: owed, to be paid by a bill, reminded of.
import type { Place } from '../place.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { compile, first, has, ways } from '../rule.ts';

/** "Offen sind noch 143,22", "ich schulde denen 260 Euro", "es stehen noch 89,50 aus". */
export const isOwed = (reading: Reading, { start, end }: Place): boolean => {
  const sentence = reading.sentences[sentenceAt(reading, start)];
  const before = reading.text.slice(Math.max(sentence?.start ?? 0, start - 50), start);
  const behind = reading.text.slice(end, Math.min(sentence?.end ?? end, end + 30));
  if (has(THEIR_DEBT, sentence?.text ?? '')) return false;
  return has(OWED_BEFORE, before) || has(OWED_BEHIND, behind);
};
const OWED_BEFORE = compile(
  `(?:${ways(
    '_offene[rn]? (?:betrag|summe|forderung)(?: (?!\\d)\\w+){0,4}:?',
    '_offen (?:sind|ist|stehen|seien|waeren|sein sollen)(?: (?!\\d)[\\w&]+){0,5}',
    '_(?:ich|wir) (?:soll |sollen )?(?:denen |ihnen )?schulde?n?(?: (?!\\d)\\w+){0,3}',
    '_schulde (?:ich|wir)(?: (?!\\d)\\w+){0,3}',
    '_rückstand(?: (?!\\d)\\w+){0,4}:?',
    '_noch nicht (?:bezahlt|beglichen|gezahlt)(?: (?!\\d)\\w+){0,3}',
    '_(?:i|we) owe(?: them| \\w+){0,2}',
    '_rückstand von',
    '_rückständig (?:sind|ist|seien|sei|waeren)(?: (?!\\d)\\w+){0,3}',
  )}) $`,
);
const OWED_BEHIND = compile(
  '^ ?(?:€|euros?|eur)? ?(?:aufgelaufen_|rückständig_|' +
    'von (?:mir|uns|ihr|ihm),? [^.!?]{0,20}_(?:offen|rückstand|rückständig)_|aus_(?= ?[.,!;]| ?$)|offen_|' +
    '(?:im|in den) (?:rückstand|minus|miesen)_|schulden_|in arrears_|' +
    '(?:(?:is|are) )?(?:still )?["\']?(?:open|due)_|outstanding_|overdue_)',
);
const THEIR_DEBT = compile(
  '_(?:schulden|schuldet|owe|owes) (?:mir|uns|me|us)_|_(?:bonus|gutschrift|guthaben|rabatt|prämie|erstattung|rückzahlung|refund|voucher)_',
);

/** "112,30 Euro soll ich laut Rechnung zahlen": what a bill wants, not what one would save. */
export const isToBePaid = (reading: Reading, { start }: Place): boolean => {
  const words = reading.text.slice(start, start + 90);
  return has(BY_THE_BILL, words) && !/[.!?]/.test(words.slice(0, first(BY_THE_BILL, words)?.index ?? 0));
};
const BY_THE_BILL = compile(
  ways(
    '_soll (?:ich|sie|er|mutter|oma) laut (?:der |deren |ihrer )?\\w*rechnung_',
    '_soll (?:ich|sie|er) (?:jetzt |nun )?(?:überweisen|zahlen|bezahlen),? (?:das )?steht (?:so )?(?:auf|' +
      'in) der \\w*rechnung_',
  ),
);

/** "Die Telekom mahnt 59,70 an", "Mahnung für ein Heft über 96,80": what a reminder asks for by name was billed. */
export const isReminded = (reading: Reading, { start, end }: Place): boolean => {
  const sentence = reading.sentences[sentenceAt(reading, start)];
  const before = reading.text.slice(Math.max(sentence?.start ?? 0, start - 60), start);
  return (
    has(REMINDER_OF, before) ||
    has(REMINDS_OF, reading.text.slice(Math.max(sentence?.start ?? 0, start - 110), start)) ||
    (has(REMINDS, before) && /^ ?(?:€|euros?|eur)? ?(?:\w+ ){0,3}an\b/.test(reading.text.slice(end, end + 30)))
  );
};
const REMINDER_OF = compile(
  '_(?:mahnung|mahnungen|zahlungserinnerung|reminder)_ (?:\\w+ )?(?:für|wegen|zu|for) (?:(?!\\d)[\\w-]+ ){1,5}(?:über|von|of) (?:insgesamt |zusammen |now )?$',
);

/** "Mahnt mich zum zweiten Mal wegen einer Option 9,00": what the reminder is about. */
const REMINDS_OF = compile('_(?:mahnt|mahnen|mahnte|mahnten)_ [^.!?]{0,50}_(?:wegen|für|for) [^.!?\\d]{3,40}$');
const REMINDS = compile('_(?:mahnt|mahnen|mahnte|mahnten)_ (?:\\w+ ){0,4}$');
