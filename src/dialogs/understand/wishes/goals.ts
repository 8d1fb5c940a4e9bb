// What the customer wants: read from the wishes and questions of the message, the last words counting before the first.
import { isNegated, isReported } from '../../../knowledge/german/clauses.ts';
import type { Notes } from '../notes.ts';
import { ASKS_WAY, GOALS, WISHES } from '../phrases/goals/index.ts';
import { spanOf, type Place } from '../place.ts';
import { clauseAt, type Reading } from '../reading.ts';
import { all, compile, has } from '../rule.ts';
import { isPromised } from './promised.ts';
import { keepsOther } from './stances.ts';
import { tellsOfOutsider } from '../call/unmeant.ts';

const WISH = compile(WISHES);
const ASK = compile(ASKS_WAY);
const SAYS = GOALS.map((one) => ({
  ...one,
  what: compile(one.what),
  with: one.with === undefined ? undefined : compile(one.with),
  unless: one.unless === undefined ? undefined : compile(one.unless),
}));

/** Notes the goal; where several are told, the first of the list's order counts. */
export function noteGoal(notes: Notes, reading: Reading): void {
  for (const say of SAYS) {
    for (const hit of all(say.what, reading.text)) {
      const place = spanOf(hit);
      if (!isMeant(say, reading, place)) continue;
      const clause = clauseAt(reading, place.start);
      if (say.goal === 'keep' && isNegated(clause?.text ?? '') && !KEPT_BY_NO.test(clause?.text ?? ''))
        return notes.note('goal', 'outOfContract', place);
      if (say.goal === 'keep' && notes.facts['contractKind'] === 'addOn' && LINE_BENEATH.test(clause?.text ?? ''))
        return notes.note('goal', 'keepOldTariff', place);
      return notes.note('goal', say.goal, place);
    }
  }
}

/** "MagentaTV dazu verkauft. Meinen Internetvertrag will ich behalten": the line it was put on, and no wish for the extra. */
const LINE_BENEATH =
  /\b(?:mein(?:en|e)?|unser(?:en|e)?|den|das|der) (?:\w+ )?(?:(?:internet|dsl|festnetz|handy|mobilfunk|telefon|kabel|haupt|grund)-?(?:vertrag|anschluss|tarif|leitung)|internet|dsl|festnetz)\b/;

function isMeant(say: (typeof SAYS)[number], reading: Reading, place: Place): boolean {
  const sentence = reading.sentences.find((one) => one.start <= place.start && place.start < one.end);
  if (!sentence || tellsOfOutsider(sentence.text)) return false;
  // "Ich will die Aufnahme hören, die es angeblich gibt": only its own clause counts.
  // So does what is asked: "Kann ich noch widerrufen oder hätte ich das früher tun müssen?"
  const asked = /\?\W*$/.test(sentence.text);
  const own = say.goal === 'recording' || asked ? (clauseAt(reading, place.start)?.text ?? '') : sentence.text;
  if (!say.reported && isReported(own)) return false;
  if (say.unless && has(say.unless, sentence.text)) return false;
  if (say.goal === 'keep' && keepsOther(place, reading)) return false;
  const clause = clauseAt(reading, place.start)?.text ?? '';
  const denied = isNegated(clauseTo(place.end - (clauseAt(reading, place.start)?.start ?? 0), clause));
  if (!say.denied && say.goal !== 'keep' && denied && !/\bwas (?:nicht|nie)\b|\bwenn\b/.test(clause)) return false;
  if (THEY_WANT.test(clause) || THEY_WANT_THAT.test(reading.text.slice(sentence.start, place.start + 6))) return false;
  if ((say.goal === 'keep' || say.goal === 'keepOldTariff') && isPromised(reading, place)) return false;
  const from = Math.max(sentence.start, place.start - AROUND);
  const words = reading.text.slice(from, Math.min(sentence.end, place.end + AROUND));
  if (say.with && !has(say.with, words)) return false;
  if (say.frame === 'none') return true;
  return has(WISH, words) || (say.frame === 'wishOrAsk' && (asked || PLEA.test(words)) && has(ASK, words));
}
/** "How can I cancel without losing my landline?", "wie komme ich ohne Anwalt raus?": what is done without something is done. */
const clauseTo = (end: number, whole: string): string => {
  const clause = whole.replace(NO_DENIAL, (words) => ' '.repeat(words.length));
  const without = clause.search(/\b(?:ohne|without)\b/);
  return without >= end ? clause.slice(0, without) : clause;
};
const NO_DENIAL =
  /\b(?:ohne|without) (?:an? |eine?n? |grosse?n? |any |weitere )?(?:anwalt|gericht|kosten|gebuehr(?:en)?|aerger|stress|lawyer|court|costs?|fees?|paying|(?:was |etwas )?zu (?:be)?zahlen)\b/g;
/** How far from the words that tell a goal its wish may stand. */
const AROUND = 60;
/** A question without its mark: "wie komm ich da wieder raus". */
const PLEA =
  /\b(?:wie|wia|how) (?:do|can|kann|komm|kumm|krieg|bekomm|werd|wird|i|ich)\w*\b|\b(?:komm|bin|kann) (?:ich|i) da\b/;
/** "Raus will ich nicht", "I don't want to lose it": the denial is of the way out. */
const KEPT_BY_NO =
  /\b(?:ohne|without|raus|nicht vor|kuendigen|widerrufen|stornieren|aussteigen|verlieren|hergeben|missen|loswerden|lose|give up|cancel|withdraw|get out)\b/;
/** "Sie wollen, dass ich den Vertrag behalte". */
const THEY_WANT_THAT =
  /\b(?:sie|die|der|er|man|\w+fone|telekom) (?:wollen|will|moechten?|verlang\w+|draeng\w+)[^.!?]{0,20},? dass? (?:ich|wir)\b/;
/** What the other side wants. */
const THEY_WANT =
  /(?<!\b(?:ich|wir|er|sie|i) )\b(?:will|wollen|wollte|wollten) (?:der|die|man)\b(?! (?:vertrag|tarif|kuendigung|rechnung|\w*aufnahme|\w*aufzeichnung|tondatei))|\b(?:der|die|man|they|he) (?:will|wollen|wollte|wollten|want|wants|wanted)\b/;
