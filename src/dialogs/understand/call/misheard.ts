// Words that sound like a yes, a no or a wish, left out or turned where what stands beside them is another matter.
import { isNegated, isReported } from '../../../knowledge/german/clauses.ts';
import {
  AS_ASKED,
  ASKED_OF_THEM,
  CONTRACT_THING,
  DATA,
  DIMLY,
  IS_RIGHT,
  NOTHING_TO,
  NOT_MUCH,
  OTHER_THING,
  POINTS_BACK,
  REFUSED_THAT,
  TAKEN_IN,
  TAPE_OFF,
  YES_BEHIND,
} from '../phrases/misheard.ts';
import { clauseAt, type Reading, sentenceAt } from '../reading.ts';
import { all, compile, first, has, type Hit } from '../rule.ts';

const P = {
  asked: compile(AS_ASKED),
  ofThem: compile(ASKED_OF_THEM),
  contract: compile(CONTRACT_THING),
  data: compile(DATA),
  dimly: compile(DIMLY),
  nothing: compile(NOTHING_TO),
  thing: compile(OTHER_THING),
  refused: compile(REFUSED_THAT),
  taken: compile(TAKEN_IN),
  tape: compile(TAPE_OFF),
  yes: compile(YES_BEHIND),
};

/** The hits that are meant, and what the words of others say instead. */
export function heardRightly(hits: readonly Hit[], reading: Reading): Hit[] {
  return hits.flatMap((hit) => {
    // "Ob ich da wohne, und ich hab ja gesagt": that yes is why it is a no, and is not heard once more.
    if (hit.fact === 'agreedOnPhone' && isToElse(hit, hits)) return [hit];
    if (hit.fact === 'agreedOnPhone') return hit.value === true ? yesHeard(hit, reading) : noHeard(hit, reading);
    if (hit.fact === 'declaration' && hit.value === 'no') return noHeard(hit, reading);
    if (hit.fact === 'declaration' && hit.value === 'clearYes')
      return yesHeard(hit, reading).filter((one) => one.value === hit.value);
    if (hit.fact === 'wantedContract' && hit.value === true)
      return pointsElsewhere(hit, reading) || wantsElse(hit, reading) ? [] : [hit];
    if (hit.fact === 'wantedContract')
      return isRefusedByThem(hit, reading) || UNKIND.test(reading.text.slice(hit.start, hit.end + 24)) ? [] : [hit];
    return [hit];
  });
}

const isToElse = (hit: Hit, hits: readonly Hit[]): boolean =>
  hit.value === false &&
  hits.some(
    ({ fact, value, start, end }) =>
      fact === 'declaration' && value === 'yesToSomethingElse' && start === hit.start && end === hit.end,
  );

/** "Ja stimmt" to one's address, "jaja, als sie wissen wollte, ob ich Zeit hab", a modem taken in for a neighbour. */
function yesHeard(hit: Hit, reading: Reading): Hit[] {
  const { text } = reading;
  const words = text.slice(hit.start, hit.end);
  const clause = clauseAt(reading, hit.start)?.text ?? '';
  if (/\bangenommen\b/.test(words) && has(P.taken, clause)) return [];
  // "Ich so ja lass mal", "ja nee": a ja that waves it off.
  if (WAVED_OFF.test(text.slice(hit.start, hit.end + WAVE))) return [];
  // "Mein Bruder hat sich den Tarif bestellt und ist damit glücklich."
  if (HIS_OWN.test(reading.sentences[sentenceAt(reading, hit.start)]?.text ?? '')) return [];
  const behind = text.slice(hit.end, hit.end + BEHIND);
  const elsewhere: Hit = { ...hit, fact: 'agreedOnPhone', value: false, rank: 5 };
  if (ENDS_YES.test(words) && IS_RIGHT.test(behind)) {
    return has(P.data, text.slice(Math.max(0, hit.start - NEAR), hit.end))
      ? [elsewhere, { ...elsewhere, fact: 'declaration', value: 'yesToSomethingElse' }]
      : [];
  }
  if (has(P.asked, behind)) return [elsewhere, { ...elsewhere, fact: 'declaration', value: 'yesToSomethingElse' }];
  return [hit];
}
const WAVED_OFF =
  /\bja,? (?:lass(?:en sie|t)? (?:mal|stecken|gut sein|sein|bleiben)|ne|nee|noe|nein)\b(?! (?:laufen|machen|kommen))/;
/** So far behind the yes it may be taken back. */
const WAVE = 18;
const HIS_OWN =
  /\b(?:bruder|schwester|schwager|cousine?|freund(?:in)?|tochter|sohn|kollegin?) hat sich\b[^.!?]*\b(?:gluecklich|zufrieden|froh|begeistert)\b/;
const ENDS_YES = /\b(?:ja|jaja|jo|yes|yeah|gebrummt)["”]?$/;
const BEHIND = 110;
const NEAR = 150;

/** A no of the other side's, to a tape, or one that denies something else. */
function noHeard(hit: Hit, reading: Reading): Hit[] {
  const { text } = reading;
  const words = text.slice(hit.start, hit.end);
  if (isRefusedByThem(hit, reading) || has(P.nothing, clauseAt(reading, hit.start)?.text ?? '')) return [];
  const sentence = reading.sentences[sentenceAt(reading, hit.start)];
  // "Das war alles am 9. September": a tale goes on.
  if (/^(?:das war alles|that was all)$/.test(words) && GOES_ON.test(text.slice(hit.end, hit.end + 24))) return [];
  if (/\b(?:nein|nee|no)\b/.test(words) && sentence && has(P.tape, sentence.text)) return [];
  if (NOT_MUCH.test(text.slice(Math.max(0, hit.start - 24), hit.start))) return [];
  return behindIt(hit, reading) ?? [hit];
}
const GOES_ON = /^ (?!am (?:telefon|apparat)|was ich|von mir|im (?:gespraech|telefonat)|mehr)\w/;

const isRefusedByThem = (hit: Hit, reading: Reading): boolean => {
  const from = clauseAt(reading, hit.start);
  const last = clauseAt(reading, Math.max(hit.start, hit.end - 1));
  const clause = reading.text.slice(from?.start ?? hit.start, Math.max(hit.end, last?.end ?? hit.end));
  return has(P.refused, clause) && has(P.ofThem, clause);
};

/** "Nix kapiert, und dann hab ich halt ja gesagt": the denial is of the first, the yes stands behind it. */
function behindIt(hit: Hit, reading: Reading): Hit[] | undefined {
  const words = reading.text.slice(hit.start, hit.end);
  const last = clauseAt(reading, hit.end - 1);
  // "Ob sie mir das Angebot schicken darf, da hab ich ja gesagt": a yes to that question.
  if (ASKED_TO_SEND.test(words)) return undefined;
  if (hit.fact === 'agreedOnPhone' && last && last.start > hit.start && SAYS_SO.test(last.text)) {
    const own = reading.text.slice(last.start, hit.end);
    if (has(P.yes, own) && !isNegated(last.text) && !isReported(last.text) && !OPENED.test(last.text))
      return [{ ...hit, value: true, rank: 4, start: last.start + own.search(/\S/), end: hit.end }];
  }
  const turn = TURN.exec(words);
  if (!turn) return undefined;
  const rest = words.slice(turn.index);
  const yes = first(P.yes, rest);
  if (!yes || isNegated(rest)) return undefined;
  const own = /\b(?:aber|dann|trotzdem|doch|hab|habe|bloss|schliesslich|am ende)\b/.test(turn[0]);
  if (!own && !has(P.dimly, words.slice(0, turn.index))) return undefined;
  const start = hit.start + turn.index;
  return hit.fact === 'agreedOnPhone' ? [{ ...hit, value: true, rank: 4, start, end: hit.end }] : [];
}
const ASKED_TO_SEND =
  /\b(?:ob|if|whether)\b[^.!?]{0,40}\b(?:angebot|unterlagen|infos?|informationen|prospekt|das|es|alles|was|etwas|it|something)\b[^.!?]{0,20}\b(?:zuschick\w*|zusend\w*|schicken|schickt|senden|mailen|zukommen|send|post|email)\b/;
/** A clause with its own verb, and one that only tells what was denied. */
const SAYS_SO = /\b(?:hab|habe|haben|hat|sag|sage|sagte|stimmte|willigte)\b/;
const OPENED = /^\W*(?:dass|ob|wenn|falls|wo|was|worauf|wozu|woraus|weil|that|if|whether)\b/;
const TURN = /[ ,]+(?:und|aber|am ende|schliesslich|bloss)(?: (?:dann|trotzdem|doch|aber|am ende|hab|habe|hat))*\b/;

/** "Die Aufnahme? Die will ich haben": what the pronoun stands for is no contract. */
function pointsElsewhere(hit: Hit, reading: Reading): boolean {
  const words = reading.text.slice(hit.start, hit.end);
  if (has(P.contract, words)) return false;
  const clause = clauseAt(reading, hit.start);
  if (!POINTS_BACK.test(words) && !POINTS_BACK.test(clause?.text ?? '')) return false;
  const before = reading.text.slice(Math.max(0, (clause?.start ?? hit.start) - NEAR), hit.end);
  const last = (pattern: RegExp): number => all(pattern, before).at(-1)?.index ?? -1;
  return last(P.thing) > last(P.contract) || (COMPOUND.test(before) && last(P.thing) >= 0);
}
/** "Da wollte ich auch bleiben", "eigentlich wollte ich nur meine Adresse durchgeben": another thing was wanted. */
function wantsElse(hit: Hit, reading: Reading): boolean {
  if (!/\bwollte?n?\b/.test(reading.text.slice(hit.start, hit.end))) return false;
  // "Er wollte unbedingt, dass ich zusage."
  if (/^,? (?:dass|daß) (?:ich|wir|mein|unser)/.test(reading.text.slice(hit.end))) return true;
  const clause = clauseAt(reading, Math.max(hit.start, hit.end - 1));
  const act = clause && OTHER_ACT.exec(reading.text.slice(hit.end, clause.end));
  return act?.[1] !== undefined && !TO_TAKE.test(act[1]);
}
/** "Den Mann wollte ich nicht unterbrechen." */
const UNKIND =
  /\bwollte?n?\b[^.!?]* nicht (?:unterbrechen|abwimmeln|anschreien|abwuergen|warten lassen|vergraulen|anlügen|anluegen)\b/;
const OTHER_ACT = /^ (?:[^ ]+ ){0,8}?([a-z]{3,}(?:en|ern|eln))\W*$/;
const TO_TAKE =
  /^(?:haben|behalten|bestellen|nehmen|annehmen|abschliessen|machen|verlaengern|wechseln|kaufen|buchen|abonnieren|(?:aus)?probieren|testen|nutzen|lesen|eingehen|zusagen|umsteigen|unterschreiben|aufstocken|upgraden)$/;

/** "Den Handyvertrag gekündigt, das wollte ich so": the act was wanted, not the thing. */
const COMPOUND = /(?:gekuendigt|beendet|abgemeldet|abbestellt)[^.!?]{0,40}, (?:und )?das\b[^.!?]*$/;
