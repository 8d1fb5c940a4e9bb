// Acts of saying yes and no that a clause tells, put together from verb, doer and denial; beside the fixed phrases.
import { isHypothetical, isNegated, isReported } from '../../../knowledge/german/clauses.ts';
import { actorAt } from './actors.ts';
import {
  ALONG_VERB,
  ASSENTED,
  CAME_ABOUT,
  DEFERRED,
  ECHOED,
  NO_OFFER,
  NO_REFUSAL,
  NOUN_OF_YES,
  ORDERED,
  REFUSED_ACT,
  WENT_ALONG,
  WON_OVER,
} from '../phrases/acts.ts';
import { type Clause, type Reading, sentenceAt } from '../reading.ts';
import { all, compile, first, has, type Hit } from '../rule.ts';

const YES = compile(ASSENTED);
const WON = compile(WON_OVER);
const POLITE = compile(NO_REFUSAL);
const NO = compile(REFUSED_ACT);
const DEFER = compile(DEFERRED);
const ECHO = compile(ECHOED);
const NOUN = compile(NOUN_OF_YES);
const EVENT = compile(CAME_ABOUT);
const ORDER = compile(ORDERED);
const PASSED = compile('_(?:angenommen|abgeschlossen|gebucht|verlängert|gekauft)_');
const NOTHING = compile(WENT_ALONG);
const ALONG = compile(ALONG_VERB);
const OTHER_OBJECT = compile(NO_OFFER);
/** Would, should, might, wanted to: nothing was done. */
const UNREAL = compile(
  '_(?:haette|haetten|wuerde|wuerden|waere|soll|sollte|sollten|sollen|muss|muesste|muesse|koennte|kann|darf|duerfte|will|wollte|wollten|moechte|would|should|could|might|must)_',
);
/** A condition or a beginning that came to nothing. */
const BARELY = compile('_(?:fast|beinahe|beinah|um ein haar|almost|nearly)_');
const DOUBLE = compile(
  '_(?:nicht nur|nicht einfach so|keine sekunde|nicht lange|ohne nachzudenken|ohne zu überlegen|nichts ahnend|nichtsahnend)_',
);

/** A yes or a no that is told in a verb; undefined words, other people's acts and mere possibilities are left out. */
export function toldActs(reading: Reading): Hit[] {
  const hits: Hit[] = [];
  for (const clause of reading.clauses) {
    const act = actOf(reading, clause);
    if (act) hits.push({ fact: 'agreedOnPhone', ...act });
  }
  for (const echo of all(ECHO, reading.text)) {
    const start = echo.index;
    hits.push({ fact: 'agreedOnPhone', value: false, rank: 5, start, end: start + echo[0].trimEnd().length });
  }
  for (const polite of all(POLITE, reading.text)) {
    const start = polite.index;
    hits.push({ fact: 'agreedOnPhone', value: true, rank: 6, start, end: start + polite[0].trimEnd().length });
  }
  return hits;
}

const AS_AGREED =
  /\b(?:als|wie) (?:(?:es|das|ja|am telefon|telefonisch|mit \w+) ){0,3}(?:vereinbart|besprochen|abgemacht|ausgemacht|abgesprochen|bestellt)\b/;

const WHAT_IT_WAS =
  /^\W*(?:und |aber )?(?:was|wie|wieviel|welche\w*|wozu|worauf|wofuer|what|which|how)\b[^.!?]*(?:\b(?:weiss|wusste|versteh\w*|verstand|verstanden|kapier\w*|begreif\w*|erinner\w*|sagt mir|ist mir|keine ahnung|(?:don.?t|doesn.?t|do not|does not) (?:know|remember|understand))\b|$)/;

type Act = { value: boolean; rank: number; start: number; end: number };

function actOf(reading: Reading, clause: Clause): Act | undefined {
  const { text } = clause;
  // "Was da ausgemacht wurde, weiß ich nicht": what is denied is the knowledge.
  if (WHAT_IT_WAS.test(text)) return undefined;
  const sentence = reading.sentences[sentenceAt(reading, clause.start)]?.text ?? '';
  if (/\?\W*$/.test(sentence) || isReported(text) || has(BARELY, text)) return undefined;
  const won = first(WON, text);
  if (won && !isNegated(text) && !has(UNREAL, text)) return at(clause, won, true, 3);
  const deferred = first(DEFER, text);
  if (deferred && who(reading, clause.start)) return at(clause, deferred, false, 3);
  if (has(OTHER_OBJECT, text) || /^\W*(?:wenn|falls|sofern|ob|if|whether)\b/.test(text)) return undefined;
  const negated = isNegated(text) && !has(DOUBLE, text);
  // "Nicht höher als vereinbart", "nicht wie besprochen": what had been agreed is compared, and not denied.
  if (negated && AS_AGREED.test(text)) return undefined;
  if (negated) return denied(reading, clause);
  if (isHypothetical(text) || has(UNREAL, text)) return undefined;
  const no = first(NO, text);
  if (no) return who(reading, clause.start + no.index) ? at(clause, no, false, 4) : undefined;
  const yes = first(YES, text);
  if (yes && who(reading, clause.start + yes.index)) return at(clause, yes, true, 3);
  return undefined;
}

/** "Auf nichts eingegangen", "bestellt wird hier nix", "eine Zusage hat es nie gegeben", "von mir kam kein Ja". */
function denied(reading: Reading, clause: Clause): Act | undefined {
  const { text } = clause;
  if (has(UNREAL, text) && !/\bim (?:traum|leben)\b/.test(text)) return undefined;
  const actor = actorAt(reading, clause.start);
  const along = first(NOTHING, text) && first(ALONG, text);
  if (along && actor !== 'other') return at(clause, along, false, 4);
  const order = first(ORDER, text);
  // "Der Gutschein wurde nicht angenommen": by the other side.
  const theirs = actor === 'open' && /\b(?:wurden?|wird|worden)\b/.test(text) && has(PASSED, text);
  if (order && actor !== 'other' && !theirs) return at(clause, order, false, 3);
  const noun = has(EVENT, text) ? first(NOUN, text) : null;
  // What was never talked of may still have come of a yes to something else.
  if (noun && actor !== 'other') return at(clause, noun, false, /\b(?:rede|thema|erwaehnt)\b/.test(text) ? 2 : 3);
  const yes = first(YES, text);
  return yes && actor !== 'other' ? at(clause, yes, false, 4) : undefined;
}

/** The customer or a relative; a clause that names nobody is the customer's own. */
const who = (reading: Reading, place: number): boolean => actorAt(reading, place) !== 'other';

const at = (clause: Clause, hit: RegExpExecArray, value: boolean, rank: number): Act => ({
  value,
  rank,
  start: clause.start + hit.index,
  end: clause.start + hit.index + hit[0].trimEnd().length,
});
