// "Bis wann muss ich das wegschicken?", "reicht es, wenn ich rechtzeitig absende?": asked of a letter or a form, not of goods.

const GOES_BACK = '(?:zurück(?:zu)?(?:ge)?(?:schick|send|sand|geb|gib|bring)\\p{L}*|return(?:ed|ing)?)';
const SENDS =
  `(?:${GOES_BACK}|(?:ab|weg|los|ein)(?:zu)?(?:ge)?(?:schick|send|sand|werf)\\p{L}*|absendung|` +
  'rausschick\\p{L}*|(?:zur|in die) post(?: (?:bring|geb)\\p{L}*)?|send|sent|sending|post|posted|posting|mail it)';
const AND = '^(?:(?:und|aber|and|but) )?';
const MODAL =
  '(?:muss|müssen|soll|sollte|kann|darf|habe? ich (?:(?:noch|denn|eigentlich) )?zeit|do|does|must|should|can|has to|have to)';
const WHEN = [
  // "Bis wann muss ich das (Formular) wegschicken?"
  `(?:(?:bis )?wann|bis zu welchem tag|wie lange|by when|(?:un)?till? when|when|how long) (?:(?:genau|spätestens|denn) )*${MODAL}(?!\\p{L}).*(?<!\\p{L})${SENDS}(?!\\p{L})`,
  // "Bis wann wegschicken", "was ist die Frist zum Zurückschicken"
  `(?:bis wann|(?:was|wie|welche|what)(?: ist|(?:'|’)?s| is)? (?:die|lange ist die|lang ist die|the)? ?(?:frist|deadline))(?!\\p{L}).*(?<!\\p{L})(?:zum )?${SENDS}(?!\\p{L})`,
  `${SENDS} bis wann(?!\\p{L})`,
];
const SEND_BY = new RegExp(`${AND}(?:${WHEN.join('|')})`, 'iu');
/** "Genügt es, wenn ich rechtzeitig absende?", "Reicht Absenden am 4. Dezember?" */
const SENT_ENOUGH = new RegExp(
  `${AND}(?:reichts?|genügts?|langts?|zählt|gilt|is it enough|is it sufficient|does it count)(?!\\p{L}).*(?<!\\p{L})${SENDS}(?!\\p{L})`,
  'iu',
);
/** "Muss ich das Formular heute noch wegschicken?" */
const MUST_SEND = new RegExp(
  `${AND}(?:muss|müsste|soll|sollte|do|must|should) (?:ich|man|i) .*(?<!\\p{L})${SENDS}(?!\\p{L})`,
  'iu',
);
/** "Bis wann muss ich antworten?" */
const ANSWER_BY = new RegExp(
  `${AND}(?:(?:bis )?wann|wie lange|by when|(?:un)?till? when|when|how long) ` +
    `(?:(?:genau|spätestens|denn) )*${MODAL} (?:ich|wir|man|i|we|zu) (?:\\p{L}+ ){0,4}(?:antworten|` +
    'reagieren|widersprechen|einlegen|einspruch|answer|respond|reply|react|object)(?!\\p{L})',
  'iu',
);
/** "Muss der Widerspruch bis dahin da sein oder nur abgeschickt?" */
const MUST_ARRIVE = new RegExp(
  `${AND}(?:muss|müsste|müssen|reicht|genügt|zählt|does|must|is) .*(?<!\\p{L})(?:da sein|dort sein|` +
    'beim gericht sein|vorliegen|an(?:ge)?komm\\p{L}*|ankunft|eingang|ein(?:ge)?g[ae]ng\\p{L}*|arrive[ds]?|' +
    'be there)(?!\\p{L})',
  'iu',
);
/** "Kann ich das Formular auch am 12.12. noch abschicken?" */
const MAY_SEND = new RegExp(
  `${AND}(?:kann|könnte|darf|ist (?:es|das) (?:ok|okay|in ordnung|zu spät)|can|could|may|` +
    'is it (?:ok|okay|fine|too late))(?!\\p{L})(?=.*(?:\\d|' +
    `(?<!\\p{L})(?:noch|erst|morgen|\\p{L}*tag|still|tomorrow|\\p{L}*day)(?!\\p{L}))).*(?<!\\p{L})${SENDS}(?!\\p{L})`,
  'iu',
);
const SENT = new RegExp(`(?<!\\p{L})${SENDS}(?!\\p{L})`, 'iu');
const PAPER =
  /(?<!\p{L})(?:\p{L}*formular|brief|schreiben|widerspruch|einspruch|zettel|vordruck|antwort|form|letter|objection|paper)(?!\p{L})/iu;
const BACK = new RegExp(`(?<!\\p{L})(?:${GOES_BACK}|zurück|back)(?!\\p{L})`, 'iu');
/** Goods that go back have a period of their own; the way it is sent is another question. */
const OTHER_SENDING =
  /(?<!\p{L})(?:retour\p{L}*|ware\p{L}*|paket\p{L}*|päckchen|gerät\p{L}*|handy\p{L}*|router\p{L}*|tablet\p{L}*|box|karton|parcel|device|phone|goods|einschreiben|fax|e-?mail|kopie\p{L}*|copy|techniker\p{L}*|firma|company|sie|die mir|they)(?!\p{L})/iu;

/**
 * Whether somebody asks until when a paper has to go out, or whether sending it in time is enough: the passage about that.
 * The return of goods is not meant.
 * @param court a paper of a court is what may have to be sent
 */
export function asksOfSending(asked: string, court: boolean): 'frist' | 'letzter-tag' | undefined {
  const paper = PAPER.test(asked);
  if (OTHER_SENDING.test(asked) || (!paper && !court && BACK.test(asked))) return undefined;
  if (SEND_BY.test(asked.trim())) return 'frist';
  if (court && (ANSWER_BY.test(asked.trim()) || (paper && MUST_SEND.test(asked.trim())))) return 'frist';
  const arrives = court && (paper || SENT.test(asked)) && MUST_ARRIVE.test(asked.trim());
  return arrives || (court && paper && MAY_SEND.test(asked.trim())) || SENT_ENOUGH.test(asked.trim())
    ? 'letzter-tag'
    : undefined;
}
