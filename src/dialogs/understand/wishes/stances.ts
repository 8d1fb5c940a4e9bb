// The stance to the contract, put together clause by clause from wish, doer, object and denial; beside the fixed phrases.
import { isAsked, isNegated, isReported } from '../../../knowledge/german/clauses.ts';
import { actorAt } from '../call/actors.ts';
import {
  EXIT,
  FIRM_NOT,
  FOISTED,
  HAS_ONE,
  OTHER_WISH,
  PLAIN_WISH,
  REJECTED,
  STAYS_OLD,
  STUCK_WITH,
  UNDO,
  UNWANTED,
  VALUED,
  WELCOME,
  WILL,
  WISHED,
} from '../phrases/stances.ts';
import type { Place } from '../place.ts';
import { isPromised } from './promised.ts';
import { type Clause, clauseAt, type Reading, sentenceAt } from '../reading.ts';
import { all, compile, first, has, type Hit, ways } from '../rule.ts';

const WISH = compile(WILL);
const FIRM = compile(FIRM_NOT);
const OBJECT = compile(WISHED);
const OTHER = compile(OTHER_WISH);
const OUT = compile(EXIT);
const PLAIN = {
  wish: compile(PLAIN_WISH.wish),
  who: compile(PLAIN_WISH.who),
  what: compile(PLAIN_WISH.what),
  noun: compile(PLAIN_WISH.noun),
  idle: compile(PLAIN_WISH.idle),
};
/** A way out that is not wanted now; "wollte nie kündigen" tells of an old contract. */
const NOW = compile('_(?:will|wills|moechte|moechten|want|wants)_');
const VALUE = compile(`${VALUED}|${WELCOME}`);
/** Whole phrases, looked for beyond a clause's edge, and how much they count. */
const PUT_ON = compile(FOISTED);
const AGAINST = [...[UNWANTED, REJECTED, UNDO, STAYS_OLD].map((say) => compile(say)), PUT_ON]
  .map((pattern) => ({ pattern, rank: 2 }))
  .concat([HAS_ONE, STUCK_WITH].map((say) => ({ pattern: compile(say), rank: 1 })));
/** "Nicht das, was ich wollte"; "stimmt, fand ich nicht gut". */
const DENIED_VALUE = compile('_(?:nicht|nie|kein\\w*|not|never|anders|sonst|wenn)_');
/** Said of an old contract, a shop, a person. */
const OF_OLD = compile('_(?:alte[nrsm]?|bisherige\\w*|früher\\w*|old|current|netten?|freundlich\\w*|hotline|preis)_');

/** Words for and against the contract that is claimed. */
export function toldStances(reading: Reading): Hit[] {
  const hits: Hit[] = [];
  for (const clause of reading.clauses) {
    const wish = wishOf(reading, clause) ?? plainWish(reading, clause);
    if (wish) hits.push(wish);
  }
  for (const { pattern, rank } of AGAINST) {
    for (const hit of all(pattern, reading.text)) {
      // "Hat mir da wer was untergeschoben?" is asked, not told.
      if (pattern === PUT_ON && /\?\W*$/.test(reading.sentences[sentenceAt(reading, hit.index)]?.text ?? '')) continue;
      if (actorAt(reading, hit.index) !== 'other' || rank === 2) hits.push(hitOf(false, rank, hit.index, hit[0]));
    }
  }
  for (const hit of all(VALUE, reading.text)) {
    const around = reading.text.slice(Math.max(0, hit.index - 25), hit.index + hit[0].length);
    if (!has(DENIED_VALUE, around) && !has(OF_OLD, around)) hits.push(hitOf(true, 3, hit.index, hit[0]));
  }
  return hits;
}

/** Leaves out wishes about something else that only begin like one about the contract: "ich will nicht, dass die anrufen". */
export const meantWishes = (hits: readonly Hit[], reading: Reading): Hit[] =>
  hits.filter(
    (hit) =>
      hit.fact !== 'wantedContract' ||
      (hit.value === true
        ? !keepsOther(hit, reading) && !isPromised(reading, hit)
        : hit.rank > 3 || !isOtherWish(hit, reading)),
  );

/** "She wants to keep everything as is": the old state is to stay. "Den Brief will ich behalten": a paper is no contract. */
export function keepsOther(hit: Place, reading: Reading): boolean {
  const clause = clauseAt(reading, Math.max(hit.start, hit.end - 1));
  const words = reading.text.slice(Math.min(hit.start, clause?.start ?? hit.start), clause?.end ?? hit.end);
  return KEEPS_OTHER.test(words) && !WITH_CONTRACT.test(words);
}
/** "Den Vertrag und alle Unterlagen will ich behalten". */
const WITH_CONTRACT =
  /\b(?:den|meinen|diesen|beides,?) (?:\w+ )?\w*(?:vertrag|tarif|anschluss) (?:und|samt|mit|sowie)\b|\bund (?:den|meinen) (?:\w+ )?\w*(?:vertrag|tarif) behalten\b|\bkeep(?:s|ing)? everything (?:they|he|she) (?:sold|offered|promised)\b/;
const KEEPS_OTHER = new RegExp(
  ways(
    String.raw`\bkeep(?:s|ing)? (?:everything|things|it all|all)\b`,
    String.raw`\bkeep(?:s|ing)? (?:it )?(?:just )?(?:as (?:it )?(?:is|was)|the way it (?:is|was))\b`,
    String.raw`\balles (?:\w+ ){0,3}(?:behalten|lassen),? (?:so )?wie (?:es|bisher|vorher|frueher)\b`,
    String.raw`\b(?:den|die|das|diesen|diese|dieses|alle) (?:\w+ )?(?:brief|briefe|` +
      'schreiben|umschlag|zettel|unterlagen|papiere|rechnung|rechnungen|mails?|sms|kopie|' +
      String.raw`kopien)\b[^.!?,]{0,30}\bbehalten\b`,
    String.raw`\bbehalten\b[^.!?,]{0,20}\b(?:den|die|das) (?:brief|umschlag|unterlagen|papiere)\b`,
    String.raw`\bkeep(?:s|ing)? (?:the|this|that|those|these|my|all the) (?:letters?|envelope|papers|` +
      String.raw`documents|paperwork|emails?|bills?|copy|copies)\b`,
  ),
);

function isOtherWish(hit: Hit, reading: Reading): boolean {
  const words = reading.text.slice(hit.start, hit.end);
  if (!has(WISH, words)) return false;
  const behind = reading.text.slice(hit.end, hit.end + 60);
  // "I don't want to lose it".
  if (/\bwant(?:ed)?$/.test(words) && /^ to (?:lose|give up|miss|wait|pay|know|be rude)\b/.test(behind)) return true;
  if (ENDS_DENIED.test(words)) {
    if (THAT_CLAUSE.test(behind)) return true;
    const rest = (/^[^,.;:!?\n"()]*/.exec(behind)?.[0] ?? '').replace(IDLE, '').trim();
    if (has(OTHER, rest)) return true;
    if (rest !== '' && !/^(?:und|aber|sondern|weil|denn|and|but)\b/.test(rest) && !has(OBJECT, rest)) return true;
  }
  const clause = clauseAt(reading, hit.start);
  const sentence = reading.sentences[clause?.sentence ?? 0]?.text ?? '';
  return /^\W*(?:will|moechte) (?:ich|wir|sie|er)\b/.test(clause?.text ?? '') && /\?\W*$/.test(sentence);
}
const ENDS_DENIED = /\b(?:nicht|nich|net|ned|nie|nix)[ ,]*$/;
const THAT_CLAUSE = /^[ ,]*(?:dass|das|bis|bevor)\b/;
const IDLE =
  /\b(?:wirklich|einfach|so|jetzt|unbedingt|auch|doch|ja|mehr|mal|als|wie|eigentlich|ueberhaupt|bitte|danke|thanks|please)\b/g;

/** A clause that holds nothing but a wish, whose it is and the contract: "den Vertrag wollte ich ja auch". */
function plainWish(reading: Reading, clause: Clause): Hit | undefined {
  const { text } = clause;
  if (!has(PLAIN.wish, text) || !has(PLAIN.what, text) || !has(PLAIN.who, text) || isNegated(text)) return undefined;
  const sentence = reading.sentences[clause.sentence]?.text ?? '';
  // A pronoun stands for what was named last: a bonus is no contract.
  const named = (reading.sentences[clause.sentence - 1]?.text ?? '') + sentence;
  if (!has(PLAIN.noun, named)) return undefined;
  if (/\?\W*$/.test(sentence) || has(OF_OLD, text) || isReported(text)) return undefined;
  // "..., aber nie", "..., aber nicht zu dem Preis", "..., verkauft haben sie mir was anderes": taken back at once.
  if (
    /^\W*(?:verkauft|bekommen|gekriegt|angedreht|untergejubelt|geworden|gekommen)\b/.test(
      reading.text.slice(clause.end, clause.end + 24),
    )
  )
    return undefined;
  if (/^\W*(?:aber |but )?(?:nie|niemals|nicht|never|not)\b/.test(reading.text.slice(clause.end, clause.end + 24)))
    return undefined;
  const rest = [PLAIN.wish, PLAIN.what, PLAIN.who, PLAIN.idle].reduce((left, one) => left.replace(one, ' '), text);
  if (/\w/.test(rest)) return undefined;
  const who = actorAt(reading, clause.start);
  // "Das wollte er": where no relative speaks, he is the caller.
  if (who !== 'own' && who !== 'kin') return undefined;
  return hitOf(true, 4, clause.start + text.search(/\S/), text.trim());
}

/** "Ich will das nicht", "auf keinen Fall wollte sie ein Abo", and "raus will ich gar nicht". */
function wishOf(reading: Reading, clause: Clause): Hit | undefined {
  const { text } = clause;
  const wish = first(WISH, text);
  if (!wish || !(isNegated(text) || has(FIRM, text))) return undefined;
  // "Ich weiß gar nicht mehr, wer was wollte": what is denied is the knowing.
  if (UNKNOWN.test(text.slice(0, wish.index + 1))) return undefined;
  const sentence = reading.sentences[clause.sentence]?.text ?? '';
  if (isReported(text) || isAsked(text, sentence) || /^\W*(?:wenn|falls|ob|if|whether)\b/.test(text)) return undefined;
  if (actorAt(reading, clause.start) === 'other') return undefined;
  const from = clause.start + text.search(/\S/);
  if (has(OUT, text)) return has(NOW, text) ? hitOf(true, 3, from, text.trim()) : undefined;
  if (has(OTHER, text) || !has(OBJECT, text)) return undefined;
  return hitOf(false, 2, from, text.trim());
}

const UNKNOWN =
  /\b(?:weiss|wuesste|versteh\w*|begreif\w*|erinner\w*|know|remember|understand)\b[^.!?]*\b(?:wer|was|wie|warum|wieso|ob|who|what|why)\b/;

const hitOf = (value: boolean, rank: number, start: number, words: string): Hit => ({
  fact: 'wantedContract',
  value,
  rank,
  start,
  end: start + words.trimEnd().length,
});
