// Money that was booked off, said by that word, and the leave for it: "abgebucht", "keine IBAN gegeben".
import { rule, type Rule, ways } from '../../rule.ts';
import { NOT_COME } from '../taken.ts';

/** The number of an account, or the leave to take money from it. */
const BANK_DETAILS = `(?:${ways(
  'iban|kontonummer|kontodaten|bankdaten|einzugsermächtigung|lastschriftmandat|sepa-mandat',
  'mandat|bankverbindung',
)})`;

/** "39,90 wurden abgebucht", "eine Lastschrift", "debited". */
const BOOKED = `_(?:${ways(
  'abgebucht|abgezogen|eingezogen|abgebuchte\\w*',
  'abbuchung(?:en)?',
  'abgegangen|runtergebucht',
  'lastschrift(?:en)?',
  'debited|taken from my account|direct debit|kontoabbuchung\\w*',
  '(?:vom|von meinem|von ihrem|von seinem) konto (?:weg|geholt|gezogen|jezogen|runter)',
  'weg vom konto',
  '(?:euros?|€) (?:gone|weg)_',
  '(?:was|were) taken from my',
  'buchen~_ab_|buchte[n]?~_ab_|ziehen~ein_',
  'zog(?:en)?~_ein_',
  'debit\\w* from',
)})_`;
/** "Noch nichts abgebucht", "keine Abbuchung". */
const NOT_BOOKED = ways(
  '(?:noch |bisher |bislang )(?:nichts|nix|kein geld|keine abbuchung)(?: \\w+){0,2} ' +
    '(?:abgebucht|eingezogen|abgezogen|bezahlt|gezahlt)',
  '(?:abgebucht|eingezogen) (?:wurde|haben|ist|hat) (?:\\w+ ){0,3}(?:noch )?(?:nichts|nix|nicht)',
  'keine abbuchung',
  'abgebucht (?:wurde|hat|haben|worden) (?:\\w+ ){0,2}(?:nie|nichts|nix)_',
  'nothing (?:has been )?(?:debited|taken)',
);
/** "Meine IBAN hab ich nie gegeben", "keine Einzugsermächtigung erteilt". */
const NO_LEAVE_TO_BOOK = ways(
  `${BANK_DETAILS}~{nie}~` +
    '(?:gegeben|gesagt|genannt|erteilt|herausgegeben|rausgegeben|mitgeteilt|verraten|unterschrieben)',
  `{nie} (?:\\w+ ){0,3}${BANK_DETAILS}(?: \\w+){0,3} ` +
    '(?:gegeben|gesagt|genannt|erteilt|herausgegeben|rausgegeben|mitgeteilt)',
);

/** "Abgebucht", "eingezogen", "Lastschrift"; and that nothing was, or no leave given. */
export const BOOKED_OFF: readonly Rule[] = [
  rule('debited', true, BOOKED, {
    rank: 2,
    // "Die hab ich immer abgezogen": the customer paid that much less.
    unless: ways(
      '{nie}[^.!?,\\n]{0,45}?(?:abgebucht|eingezogen|abgezogen|abbuchung)',
      '(?:wird|werden|soll|sollen|will|wollen|wuerde|wollte\\w*|werde)~' +
        '(?:abgebucht|eingezogen|abbuchen|einziehen|abgezogen)(?: werden)?',
      '_(?:abgebucht|eingezogen|abgezogen) (?:wird|werden|werde) (?!(?:\\w+ ){0,3}(?:monatlich|jeden|jedes|seit|immer|weiter|trotzdem|erneut|nochmal\\w*)_)' +
        '(?![^.!?\\n]{0,40}_(?:das erste mal|zum ersten mal|zuletzt)_)',
      '(?:lastschrift|abbuchung)~(?:zurückgeh\\w*|widerspr\\w*)~\\?',
      '(?:lastschriftmandat|sepa-?(?:lastschrift)?mandat|einzugsermächtigung) (?!gibt|gab|hab|hat|existier)',
      'rabatt|dürfen|darf|_sonst_',
      '_(?:ich|wir) (?:[\\w_,€]+ ){0,6}vom konto',
      'gestoppt|verhinder\\w*|bevor|wie immer|wie üblich',
      '(?:lastschrift|abbuchung) (?:\\w+ )?angekündigt',
      'weiter ab_',
      '_(?:(?:hab|habe|haben) (?:ich|wir)|(?:ich|wir) (?:hab|habe|haben|ziehe|zog)) (?:(?:den|das|die|es|' +
        'sie|betrag|posten|immer|stets|jeden|monat|jedes|jedesmal|mal|selbst|einfach|davon|gleich|natürlich|' +
        'dann|jeweils|von|bei|der|rechnung|überweisung|zahlung) ){0,6}(?:abgezogen|ab)_',
      NOT_COME,
    ),
  }),
  rule('debited', false, NOT_BOOKED, {
    rank: 4,
    never: true,
    unless: 'noch nichts (?:bekommen|gehört|passiert|unterschrieben|bestätigt)',
  }),
  rule('directDebitMandate', false, NO_LEAVE_TO_BOOK, { rank: 3, never: true }),
];
