// Which amount was taken, which stands on a bill, which is only a price.
import type { FactKey } from '../../../knowledge/facts.ts';
import type { Place } from '../place.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { all, compile, first, has, ways } from '../rule.ts';

type Sum = { fact: FactKey; value: unknown; start: number; end: number; cost?: number };

const CUES: readonly {
  kind: 'debit' | 'invoice' | 'arrears' | 'dunning' | 'price' | 'other';
  pattern: RegExp;
  pull: number;
}[] = [
  {
    kind: 'debit',
    pull: 8,
    pattern: compile(
      `_(?:${ways(
        'abgebucht|abbuchung\\w*|eingezogen|abgezogen|lastschrift\\w*|abgegangen|bucht|buchten?',
        'buchen|zieht|ziehen',
        'zog(?:en)?',
        'holte?n?',
        '(?<!_(?:um|darauf|auf|aus) )weg',
        'futsch',
        'fehl(?:en|t)',
        'minus|vom konto|\\w*konto|abgehoben|abgezwackt|abkassiert|geholt|genommen|belastet',
        'gehen|gingen|buchung|kontoauszug|online-?banking|debited|direct debit|took|taken',
        'account|gone',
      )})_`,
    ),
  },
  {
    kind: 'invoice',
    pull: 8,
    pattern: compile(
      `_(?:${ways(
        '\\w*rechnung(?:en)?',
        'rechnungsbetrag|rechnungssumme|in rechnung gestellt|zahlscheine?|überweisungsträger',
        'zahlungsträger|überweisungsvordruck|erlagschein|billing|berechnet|abgerechnet|posten',
        'es geht um',
        '(?<!hinten |dahinten |vorne |gebühr |gebühren |kosten |noch |tags |tag |tage |woche |wochen |' +
          'kurz |gleich |später )drauf',
        'aufgeführt|invoice|bill|billed|charged|invoice for|bill for',
      )})_`,
    ),
  },
  {
    kind: 'arrears',
    pull: 12,
    pattern: compile('_(?:\\w*rückstand|rückstände|offene[nrs]?|ausstehend\\w*|outstanding|arrears|overdue)_'),
  },
  {
    kind: 'dunning',
    pull: 6,
    pattern: compile(
      '_(?:mahnung\\w*|inkasso\\w*|mahnbescheid\\w*|vollstreckungsbescheid|zahlungserinnerung|' +
        'zahlungsaufforderung|amtsgericht|mahngebühr\\w*|forderung|zahlungsaufforderung|debt collect\\w*)_',
    ),
  },
  {
    kind: 'price',
    pull: 2,
    pattern: compile(
      '_(?:monatlich|im monat|pro monat|monat|mtl|tarif|statt|vorher|bisher|kostet|kosten|koste|wuerde|' +
        'wuerden|spare\\w*|sparen|billiger|weniger|laut rechnung|rabatt|bonus|prämie|gutschrift|a month|' +
        'per month|monthly|grundgebühr|nur)_',
    ),
  },
  {
    kind: 'other',
    pull: 12,
    pattern: compile(
      ways(
        '_(?:spare|sparen|spart|ersparnis|billiger|günstiger|niedriger|geringer|gutschrift|cashback|' +
          'startguthaben|startbonus|treuebonus|zugesichert)_',
        '_(?:alte|bisherige|normale|übliche|reguläre|frühere)[nr]? \\w*rechnung (?:war|ist|lag|betrug|beträgt)_',
      ),
    ),
  },
  {
    kind: 'other',
    pull: 4,
    pattern: compile(
      `_(?:${ways(
        '(?:\\w*rechnung|faktura|abschlag|bill) (?:[\\w,]+ ){0,2}von [\\d_]+ ?(?:€|euros?)? auf',
        'from [\\d_]+ ?(?:€|euros?)? to',
        'runtersetzen|heruntersetzen',
        '(?:normale|alte|übliche|bisherige|reguläre|letzte)[nr]? (?:\\w+)?rechnung',
        'laut (?:\\w+)?rechnung',
        'rechnung (?:wuerde|werde|sei|sinkt|sinke)',
        '(?:spar\\w*|weniger|billiger)~(?:auf|bei) der (?:\\w+)?rechnung',
        'gewinn|gewonnen|guthaben|einkommen|rente|versprochen|zugesagt|geschenkt|wert',
      )})_`,
    ),
  },
];

/** debitAmount, invoiceAmount and invoiced from amounts beside their words. */
export function moneyFacts(reading: Reading, facts: Readonly<Record<string, unknown>>): Sum[] {
  const sums: Sum[] = [];
  const cues = CUES.flatMap(({ kind, pattern, pull }) =>
    all(pattern, reading.text).map((hit) => ({
      kind,
      pull,
      start: hit.index,
      end: hit.index + hit[0].length,
    })),
  );
  for (const amount of reading.amounts) {
    if (amount.unit === 'cent' || amount.amount === 0 || isPart(reading, amount)) continue;
    const sentence = sentenceAt(reading, amount.start);
    let best: { kind: string; cost: number; say?: string } = { kind: 'price', cost: 70 };
    for (const cue of cues) {
      const away = Math.abs(sentenceAt(reading, cue.start) - sentence);
      // A bill named in the sentence before still governs the sum behind it.
      if (away > 1 || (away === 1 && (cue.kind === 'price' || cue.kind === 'other' || cue.start > amount.start)))
        continue;
      const gap = cue.end <= amount.start ? amount.start - cue.end : Math.max(0, cue.start - amount.end);
      const cost = gap + away * 30 - cue.pull;
      if (cost < best.cost && cost < 55) best = { kind: cue.kind, cost, say: reading.text.slice(cue.start, cue.end) };
    }
    // "auf der Rechnung stehen jeden Monat 9,99": the rhythm does not make it a mere price.
    const billed =
      best.kind === 'price' &&
      cues.some(
        (cue) =>
          cue.kind === 'invoice' &&
          sentenceAt(reading, cue.start) === sentence &&
          (cue.start < amount.start
            ? amount.start - cue.end < 60
            : cue.start - amount.end < 60 && !isNearer(reading, amount, cue.start)),
      );
    // "buchen jeden Monat 9,99 bei mir ab": nor does it take away that the money is gone.
    const debited =
      best.kind === 'price' &&
      RHYTHM.test(best.say ?? '') &&
      cues.some(
        (cue) =>
          cue.kind === 'debit' &&
          sentenceAt(reading, cue.start) === sentence &&
          (cue.start < amount.start ? amount.start - cue.end : cue.start - amount.end) < 40,
      );
    const place = { start: amount.start, end: amount.end };
    const value = { amount: amount.amount, currency: 'EUR' };
    if (best.kind === 'arrears' || isOwed(reading, amount)) sums.push({ fact: 'arrearsAmount', value, ...place });
    if ((best.kind === 'debit' || debited) && facts['debited'] === true && !isListed(reading, amount))
      sums.push({ fact: 'debitAmount', value, ...place, cost: best.cost });
    if (
      (best.kind === 'invoice' && !isSaidBefore(reading, amount, cues)) ||
      billed ||
      isToBePaid(reading, amount) ||
      (facts['dunning'] === 'reminder' && isReminded(reading, amount))
    )
      sums.push({ fact: 'invoiceAmount', value, ...place, cost: best.kind === 'invoice' ? best.cost : 0 });
  }
  // "25 Euro zugesichert, nun bucht die Telekom 44,95 ab": of two sums the one nearer to the taking was taken.
  const taken = sums.filter((sum) => sum.fact === 'debitAmount').toSorted((a, b) => (a.cost ?? 0) - (b.cost ?? 0));
  const others = sums.filter((sum) => sum.fact !== 'debitAmount').toSorted((a, b) => nearerOnBill(reading, a, b));
  const kept = [...taken, ...others].map((sum) => inTotal(reading, sum));
  return [...kept, ...takenLater(reading, facts, sums), ...billTaken(reading, facts, sums)];
}

/** "9,90 und 12,50 und 24 Euro": one of several sums, and none of them alone is what was taken. */
function isListed({ amounts, text }: Reading, amount: Place): boolean {
  const at = amounts.findIndex(({ start }) => start === amount.start);
  const joined = (left: number): boolean => {
    const [one, next] = [amounts[left], amounts[left + 1]];
    return one !== undefined && next !== undefined && JOINED.test(text.slice(one.end, next.start));
  };
  return (joined(at) && joined(at + 1)) || (joined(at - 1) && (joined(at) || joined(at - 2)));
}
const JOINED = /^ ?(?:euros?|eur|€)?(?:,| und| and| dann| mal| sowie){1,2} ?(?:mal |noch |dann )?$/;

/** "Er sagte 19,99, die Rechnung beträgt 39,98": before the comma stands what was said, and the bill has a sum of its own. */
const isSaidBefore = (reading: Reading, { end }: Place, cues: readonly (Place & { kind: string })[]): boolean =>
  cues.some(
    (cue) =>
      cue.kind === 'invoice' &&
      cue.start > end &&
      cue.start - end < SAID_NEAR &&
      SAID_SUM.test(reading.text.slice(sentenceStart(reading, end), cue.start)) &&
      /,/.test(reading.text.slice(end, cue.start)) &&
      reading.amounts.some(
        (other) =>
          other.start >= cue.end &&
          other.start - cue.end < SAID_NEAR &&
          !/[,.;!?]/.test(reading.text.slice(cue.end, other.start)),
      ),
  );
const sentenceStart = (reading: Reading, place: number): number =>
  reading.sentences[sentenceAt(reading, place)]?.start ?? place;
const SAID_NEAR = 40;
const SAID_SUM = /\b(?:sagte\w*|gesagt|hiess es|versprach\w*|versprochen|genannt|nannte|said|told|promised)\b/;

/** "19 Euro waren ausgemacht, auf der Rechnung stehen 44,99": of two sums of a sentence the one plainly nearer to the bill's word. */
const nearerOnBill = (reading: Reading, a: Sum, b: Sum): number =>
  a.fact === 'invoiceAmount' &&
  b.fact === 'invoiceAmount' &&
  sentenceAt(reading, a.start) === sentenceAt(reading, b.start) &&
  Math.abs((a.cost ?? 0) - (b.cost ?? 0)) > PLAINLY
    ? (a.cost ?? 0) - (b.cost ?? 0)
    : 0;
const PLAINLY = 8;

/** Another sum stands nearer to a word behind this one: "19,95 im Monat, dann die Rechnung 44,80". */
const isNearer = (reading: Reading, sum: Place, word: number): boolean =>
  reading.amounts.some((other) => other.start > word && other.start - word < word - sum.end);
const RHYTHM = /monat|mtl|month/;

/** "Offen sind noch 143,22", "ich schulde denen 260 Euro", "es stehen noch 89,50 aus". */
const isOwed = (reading: Reading, { start, end }: Place): boolean => {
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
const isToBePaid = (reading: Reading, { start }: Place): boolean => {
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
const isReminded = (reading: Reading, { start, end }: Place): boolean => {
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

/** "24,99 plus 39,99, macht 64,98": the bill's sum is the one that the others make. */
function inTotal(reading: Reading, sum: Sum): Sum {
  if (sum.fact !== 'invoiceAmount') return sum;
  const whole = reading.amounts.findLast(
    (amount) =>
      amount.start > sum.start &&
      sentenceAt(reading, amount.start) === sentenceAt(reading, sum.start) &&
      has(TOTAL, reading.text.slice(Math.max(0, amount.start - 28), amount.start)),
  );
  return whole ? { ...sum, value: { amount: whole.amount, currency: 'EUR' }, start: whole.start, end: whole.end } : sum;
}
const TOTAL = compile(
  '_(?:macht|insgesamt|zusammen|in summe|gesamt|summe|alles in allem|summa summarum|macht zusammen|total|altogether|in all)(?: (?:also|dann|genau|schon|of))?:? ?$',
);

const isPart = (reading: Reading, { start }: { start: number }): boolean =>
  has(PART, reading.text.slice(Math.max(0, start - 30), start));

/** "Die Rechnung über 47,95 kam am 1.10. und wurde am 8.10. abgebucht": the bill's sum, where the account's words name none. */
function billTaken(reading: Reading, facts: Readonly<Record<string, unknown>>, sums: readonly Sum[]): Sum[] {
  if (facts['debited'] !== true || sums.some((sum) => sum.fact === 'debitAmount')) return [];
  const bills = sums.filter((sum) => sum.fact === 'invoiceAmount');
  const [bill] = bills;
  const debit = bill && all(BILL_DEBITED, reading.text).find((hit) => hit.index >= bill.end);
  if (!bill || !debit || new Set(bills.map((one) => JSON.stringify(one.value))).size > 1) return [];
  const between = reading.amounts.some(
    (sum) => sum.start > bill.end && sum.start < debit.index + debit[0].length && !isPart(reading, sum),
  );
  return between ||
    /\bjede[rnm]? \w*rechnung/.test(reading.text) ||
    sentenceAt(reading, bill.start) !== sentenceAt(reading, debit.index + 1)
    ? []
    : [{ ...bill, fact: 'debitAmount' }];
}
const BILL_DEBITED = compile(
  ways(
    '_(?:und|die|das|sie|and|which) (?:wurden?|ist|sind|was|were|haben (?:sie|die)|hat (?:man|\\w+)) ' +
      '(?:[\\w_.]+ ){0,5}(?:abgebucht|eingezogen|abgezogen|debited|taken|collected)_',
    ', (?:(?:und |dann )?(?:am )?[\\d_]+\\.? ?(?:\\w+ )?)?(?:abgebucht|eingezogen|debited)_',
  ),
);
/** "Darin 17 Euro für MagentaTV", "davon 35 Anschlusspreis": a part of the sum that stands before it. */
const PART = compile('_(?:darin|davon|darunter|inklusive|inkl|including|of which|enthalten sind) (?:\\w+ ){0,2}$');

/** "... für 59 Euro. Am 13.11. wurde das Geld abgebucht": the sum named last before it, no prize. */
function takenLater(reading: Reading, facts: Readonly<Record<string, unknown>>, sums: readonly Sum[]): Sum[] {
  if (facts['debited'] !== true || sums.some((sum) => sum.fact === 'debitAmount')) return [];
  const taken = first(TAKEN, reading.text);
  if (!taken) return [];
  const price = reading.amounts.findLast(
    (amount) =>
      amount.unit === 'euro' &&
      amount.amount > 0 &&
      amount.end <= taken.index &&
      taken.index - amount.end < 220 &&
      !has(WON, reading.text.slice(Math.max(0, amount.start - 25), amount.end + 25)),
  );
  return price
    ? [{ fact: 'debitAmount', value: { amount: price.amount, currency: 'EUR' }, start: price.start, end: price.end }]
    : [];
}
const TAKEN = compile(
  '_(?:das geld|der betrag|die summe|den betrag|the money|the amount)_[^.!?\\n]{0,40}_(?:abgebucht|eingezogen|abgezogen|weg|abgegangen|vom konto|gone|taken|debited)_',
);
const WON = compile('_(?:gewonnen|gewinn|gewinne|guthaben|bonus|prämie|rabatt|won|prize|cent|kwh)_');
