// What was offered: price, term, withdrawal information, and whether it could be followed (law E7, E8, E10).
import { findAmounts } from '../../knowledge/german/amounts.ts';
import { clauses, sentences } from '../../knowledge/german/clauses.ts';
import { numberOf } from '../../knowledge/german/numbers.ts';
import type { Decision } from './check.ts';
import { type Line, quoted } from './lines.ts';
import { DICTATED_PRICE, NO_PRICE, SPOKEN_PRICE, UNIT_PRICE } from './phrases/offer/price.ts';
import { READ_FAST, UNINTELLIGIBLE } from './phrases/offer/sound.ts';
import { A_LENGTH, NO_TERM, NO_TERM_AFTER, NOT_OF_CONTRACT, OPEN_TERM } from './phrases/offer/term.ts';
import {
  NO_WITHDRAWAL,
  OTHER_WITHDRAWAL,
  WITHDRAWAL,
  WITHDRAWAL_IN_OWN_WORDS,
  WITHDRAWAL_PERIOD,
  WITHDRAWAL_SUBSTANCE,
} from './phrases/offer/withdrawal.ts';
import { isGlued } from './spoken.ts';
import { TOO_FAST } from './phrases/beside.ts';

/** What the caller said of the offer. */
export type Offer = {
  price?: Decision;
  term?: Decision;
  withdrawal?: Decision;
  /** The agent spoke of withdrawal but denied the right, or nobody could follow. */
  withdrawalFailed: boolean;
  /** The last turn in which the agent spoke of withdrawal, or that nobody could understand. */
  withdrawalTurn?: number;
  /** Agent turns read too fast to follow. */
  fast: Line[];
  /** The longest term named, in months. */
  months: number;
};

const TAKES_UP =
  /^\W*(?:ja,? )?(?:richtig|genau|exakt|stimmt|korrekt|so ist es|das ist (?:exakt|genau|richtig)|ganz genau|jawohl)\b(?![^.!]*\?)/;
/** The customer says what they want, not what they pay today. */
const WANTS = /\b(?:will|moechte|haette gern\w*|nehme|bestelle|wuensche|bekomme)\b/;

/** @param lines the call in order */
export function offerOf(lines: readonly Line[]): Offer {
  const offer: Offer = { withdrawalFailed: false, fast: [], months: 0 };
  // Where nobody set stops a long run of words says nothing about the speed.
  const punctuated = lines.filter((line) => /[.!?]/.test(line.folded)).length * 3 >= lines.length;
  lines.forEach((line, i) => {
    // "Ich will die Karte für 16,99 auf 24 Monate." - "Richtig.": said by the customer, and taken up.
    const takenUp = !line.agent && lines[i + 1]?.agent === true && TAKES_UP.test(lines[i + 1]?.folded ?? '');
    if (!line.agent && !takenUp) return;
    if (takenUp && !WANTS.test(line.folded)) return;
    if (isFast(line, lines[i + 1], punctuated)) offer.fast.push(line);
    const price = priceAt(line.folded);
    if (price !== undefined) offer.price ??= quoted(line, price);
    const term = termAt(line.folded);
    if (term) {
      offer.term ??= quoted(line, term.at);
      offer.months = Math.max(offer.months, term.months);
    }
    if (OTHER_WITHDRAWAL.test(line.folded) && !/\b(?:vertrag|bestellung|auftrag|abo\b)/.test(line.folded)) return;
    if (WITHDRAWAL.test(line.folded) || UNINTELLIGIBLE.test(line.folded)) offer.withdrawalTurn = line.turn;
    if (UNINTELLIGIBLE.test(line.folded)) offer.withdrawalFailed = true;
    if (!WITHDRAWAL.test(line.folded)) {
      const at = ownWithdrawalAt(line.folded);
      if (at !== undefined && !offer.fast.includes(line)) offer.withdrawal ??= quoted(line, at);
      return;
    }
    if (NO_WITHDRAWAL.test(line.folded) || offer.fast.includes(line)) offer.withdrawalFailed = true;
    else if (WITHDRAWAL_SUBSTANCE.test(line.folded)) offer.withdrawal ??= quoted(line, line.folded.search(WITHDRAWAL));
  });
  return offer;
}

/** Read at speed: marked so, a wall of words without a pause, or the customer says so at once. */
function isFast(line: Line, next: Line | undefined, punctuated: boolean): boolean {
  if (READ_FAST.test(line.folded) || isGlued(line.text)) return true;
  const numbers = findAmounts(line.folded).length > 0;
  const words = line.folded.split(' ').length;
  const wall = sentences(line.folded).some((s) => {
    const part = line.folded.slice(s.start, s.end);
    return part.split(' ').length >= 32 && part.split(/[,;:-] /).length <= 2;
  });
  if (numbers && wall && punctuated) return true;
  return next !== undefined && !next.agent && words >= 20 && TOO_FAST.test(next.folded);
}

/** "Dazu gibt's die Fritzbox, die kommt auf ": the amount after it belongs to the extra, not to the contract. */
const OF_AN_EXTRA =
  /\b\w*(?:box|router|receiver|repeater|stick|modem|versand|zubehoer|huelle|wandler|adapter)\b(?:[^.!?]*\b(?:die|der|das|dafuer) |\W+)(?:\w+ ){0,2}(?:kommt|kostet|kosten|macht|liegt|schlaegt)\b[^.!?,]*$|\b(?:versand\w*|porto|lieferkosten|(?:anschluss|einrichtungs|aktivierungs|bereitstellungs)(?:preis|gebuehr|kosten|pauschale))(?: (?:nur|einmalig|von|dann|noch))*:? $/;

/** "Nur fünf Euro mehr als jetzt": the difference to a price that nobody named. */
const A_DIFFERENCE =
  /^(?:\S+ ){0,3}?(?:euros?|€|eur|fuenfer|zehner|zwanziger) ?(?:(?:im|am|pro|je|jeden|a|per) (?:monat|tag|jahr|quartal|month|day|week|year) |(?:die|pro) woche |monatlich )?(?:mehr|weniger|guenstiger|billiger|teurer|drauf|obendrauf|rabatt|nachlass|ersparnis|more|less|cheaper|on top)\b/;

/** The place of the first amount that is a price. */
export function priceAt(folded: string): number | undefined {
  for (const sentence of sentences(folded)) {
    const text = folded.slice(sentence.start, sentence.end);
    // "Sie haben gewonnen, 1000 Euro", "Wie viel zahlen Sie zurzeit, 40 Euro?"
    if (
      /\bgewonnen\b|\b(?:wie ?viel|was) (?:zahlen|bezahlen) sie\b/.test(text) &&
      !/monat|woche|quartal|jahr\b/.test(text)
    )
      continue;
    for (const clause of clauses(folded, sentence)) {
      const part = folded.slice(clause.start, clause.end);
      if (NO_PRICE.test(part)) continue;
      const amount = findAmounts(part).find(
        (a) =>
          a.amount > 0 &&
          !A_DIFFERENCE.test(part.slice(a.start)) &&
          !/statt (?:von )?$/.test(part.slice(0, a.start)) &&
          !OF_AN_EXTRA.test(folded.slice(sentence.start, clause.start + a.start)),
      );
      if (amount) return clause.start + amount.start;
    }
    if (NO_PRICE.test(text) || OF_AN_EXTRA.test(text.replace(/\d.*/, ''))) continue;
    const dictated = text.search(DICTATED_PRICE);
    if (dictated >= 0) return sentence.start + dictated;
    for (const hit of text.matchAll(SPOKEN_PRICE)) {
      if (A_DIFFERENCE.test(text.slice(hit.index))) continue;
      if ((numberOf(hit[1] ?? '') ?? 0) > 1) return sentence.start + hit.index;
    }
    for (const hit of text.matchAll(UNIT_PRICE)) {
      if (A_DIFFERENCE.test(text.slice(hit.index))) continue;
      const figure = hit[1] ?? hit[2];
      if (figure === undefined || (numberOf(figure) ?? Number(figure)) > 1) return sentence.start + hit.index;
    }
  }
  return undefined;
}

/** "Sie haben zwei Wochen Zeit, es sich anders zu überlegen": the right without its name, in one sentence with its period. */
function ownWithdrawalAt(folded: string): number | undefined {
  const hit = sentences(folded).find((s) => {
    const part = folded.slice(s.start, s.end);
    return (
      WITHDRAWAL_IN_OWN_WORDS.test(part) &&
      WITHDRAWAL_PERIOD.test(part) &&
      !/\b(?:kein|nicht)\w*\b|\bnotice\b/.test(part)
    );
  });
  return hit?.start;
}

/** "Zwölf Monate Preisgarantie und zwölf Monate Laufzeit": it says itself what it is. */
const ITS_TERM = /^ (?:mindest|vertrags|mindestvertrags|erst)?(?:laufzeit|bindung)\b/;

/** The place and length of the first term. */
export function termAt(folded: string): { at: number; months: number } | undefined {
  for (const hit of folded.matchAll(A_LENGTH)) {
    const before = folded.slice(Math.max(0, hit.index - 40), hit.index);
    // "Die Preisgarantie und die Laufzeit sind beide vierundzwanzig Monate."
    if (
      (NO_TERM.test(before) &&
        !ITS_TERM.test(folded.slice(hit.index + hit[0].length)) &&
        !/\b(?:laufzeit|vertragsdauer|bindung)\b(?! bleibt| noch)/.test(before)) ||
      NO_TERM_AFTER.test(folded.slice(hit.index + hit[0].length))
    )
      continue;
    const number = numberOf(
      /^\S+?(?=[ -]?-?(?:monat|jahr|month|year))/.exec(hit[0].replaceAll(' und ', 'und'))?.[0]?.trim() ?? '',
    );
    const months = (number ?? 0) * (/jahr|year/.test(hit[0]) ? 12 : 1);
    return { at: hit.index, months };
  }
  for (const sentence of sentences(folded)) {
    for (const clause of clauses(folded, sentence)) {
      const part = folded.slice(clause.start, clause.end);
      const open = part.search(OPEN_TERM);
      if (open >= 0 && !NOT_OF_CONTRACT.test(part)) return { at: clause.start + open, months: 0 };
    }
    const text = folded.slice(sentence.start, sentence.end);
    const open = text.search(OPEN_TERM);
    if (open >= 0 && !NOT_OF_CONTRACT.test(text)) return { at: sentence.start + open, months: 0 };
  }
  return undefined;
}
