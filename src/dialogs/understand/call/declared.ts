// What was said in the call, from its parts rather than from whole phrases: an answer, what it answered, and what ties them.
import { isHypothetical, isNegated, isReported } from '../../../knowledge/german/clauses.ts';
import { actorAt } from './actors.ts';
import {
  ASKED_FOR, MEANT_ONLY, THE_ONLY_ONE, ASKED_IT, ASSENTS, BELIEVED, BELONGS, DEALS, IN_CALL, LURE, NO_DEAL, NO_WORDS, NOT_NOW, NOT_THE_DEAL, ONLY, OWN_DEAL, OWNED, PAPERS, REFUSES, REQUESTED, SEND, SEND_IT,
  SENT_AWAY, SILENCE, SPOKEN, STRESSED, TURNED_INTO, YES_LATER, YES_THING, YES_TO_DEAL,
} from '../phrases/declared.ts'; // prettier-ignore
import { spanOf } from '../place.ts';
import { clauseAt, type Reading } from '../reading.ts';
import { all, compile, first, has, type Hit } from '../rule.ts';
import { tellsOfOutsider } from './unmeant.ts';
import { TURNED_AWAY } from './unmeant-no.ts';

const P = {
  askedFor: compile(ASKED_FOR), notTheDeal: compile(NOT_THE_DEAL), sendIt: compile(SEND_IT), asked: compile(ASKED_IT), assents: compile(ASSENTS), believed: compile(BELIEVED), belongs: compile(BELONGS), deals: compile(DEALS),
  inCall: compile(IN_CALL), lure: compile(LURE), ownDeal: compile(OWN_DEAL), silence: compile(SILENCE), noDeal: compile(NO_DEAL), noWords: compile(NO_WORDS), notNow: compile(NOT_NOW), only: compile(ONLY), owned: compile(OWNED),
  papers: compile(PAPERS), refuses: compile(REFUSES), requested: compile(REQUESTED), send: compile(SEND), sentAway: compile(SENT_AWAY),
  spoken: compile(SPOKEN), stressed: compile(STRESSED), turned: compile(TURNED_INTO), yesLater: compile(YES_LATER),
  meantOnly: compile(MEANT_ONLY), theOnly: compile(THE_ONLY_ONE), yesThing: compile(YES_THING), yesToDeal: compile(YES_TO_DEAL),
}; // prettier-ignore

type Declared = { value: 'clearYes' | 'yesToSomethingElse' | 'onlyDocuments' | 'no' | 'silent'; agreed: boolean };
type Said = Declared & { start: number; end: number; rank: number };

/** What each sentence says of the answer that was given, as hits for the declaration and for the yes or no behind it. */
export function declaredHits(reading: Reading): Hit[] {
  const hits: Hit[] = [];
  reading.sentences.forEach((sentence, at) => {
    if (tellsOfOutsider(sentence.text) || has(P.notNow, sentence.text)) return;
    const said =
      elsewhere(reading, at) ??
      papersOnly(reading, at) ??
      (/\b(?:aber|doch|but)\b/.test(sentence.text) ? refusal(reading, at) : undefined) ??
      silence(reading, at) ??
      refusal(reading, at) ??
      plainYes(reading, at);
    if (!said) return;
    const { start, end, rank } = said;
    hits.push({ fact: 'agreedOnPhone', value: said.agreed, rank, start, end });
    hits.push({ fact: 'declaration', value: said.value, rank, start, end });
  });
  return hits;
}

/** A yes to something that is no contract, or to one that was said to be something else. */
function elsewhere(reading: Reading, at: number): Said | undefined {
  const sentence = reading.sentences[at];
  if (!sentence) return undefined;
  const { text } = sentence;
  const next = reading.sentences[at + 1]?.text ?? '';
  const said = (from: number, to: number, agreed: boolean): Said => ({
    value: 'yesToSomethingElse',
    agreed,
    rank: 5,
    start: sentence.start + from,
    end: sentence.start + Math.max(to, from + 1),
  });
  const meant = first(P.meantOnly, text);
  if (meant && !has(P.deals, text.slice(meant.index + meant[0].length, meant.index + meant[0].length + NEAR)))
    return { ...said(meant.index, meant.index + meant[0].length, false), rank: 6 };
  // "Das Ja galt der Frage, ob ...": what a yes is said to belong to is not the offer, unless the words name the offer.
  const thing = first(P.yesThing, text);
  const tie = thing && all(P.belongs, text).find((one) => Math.abs(one.index - thing.index) < NEAR);
  if (thing && tie && !isReported(text)) {
    const end = Math.min(text.length, tie.index + tie[0].length + NEAR);
    const about = text.slice(tie.index + tie[0].length, end);
    if (has(P.noDeal, text)) return said(Math.min(thing.index, tie.index), end, false);
    if (has(P.lure, about) && !has(P.deals, about)) return said(Math.min(thing.index, tie.index), end, true);
  }
  // "Ich dachte, ich nehme an einer Umfrage teil, darum mein Ja."
  const belief = first(P.believed, text);
  if (
    belief &&
    !isNegated(text.slice(belief.index, belief.index + 12)) &&
    own(reading, sentence.start + belief.index)
  ) {
    const about = text.slice(belief.index);
    const yes = first(P.assents, about) ?? first(P.yesThing, text);
    const [other, lure] = [first(P.noDeal, about), first(P.lure, about)];
    if (yes && (other ?? lure) && !isNegated(about.slice(0, yes.index))) return said(belief.index, text.length, !other);
  }
  // "Nur zu einem Rabatt hab ich ja gesagt": to what lured, and to no more than that.
  const gift = first(P.lure, text);
  const before = gift ? text.slice(Math.max(0, gift.index - 34), gift.index) : '';
  if (gift && has(P.only, before) && TO.test(before) && !has(P.deals, text)) {
    const assent = all(P.assents, text).find(
      (one) => Math.abs(one.index - gift.index) < FAR && own(reading, sentence.start + one.index),
    );
    const place = assent && clauseAt(reading, sentence.start + assent.index)?.text;
    if (assent && place !== undefined && !isNegated(place) && !isHypothetical(place) && !isReported(place))
      return said(
        Math.min(assent.index, gift.index),
        Math.max(assent.index + assent[0].length, gift.index + gift[0].length),
        true,
      );
  }
  // "Zugestimmt hab ich nur, dass man mich zurückruft": the object of the assent, limited, asked, or left behind by what came of it.
  const asked = (reading.sentences[at - 1]?.text ?? '') + text;
  const affirmed = AND_NO_MORE.exec(text);
  if (
    affirmed &&
    (FACT_ASKED.test(asked) || PAPERS_OFFERED.test(asked)) &&
    !has(P.deals, asked) &&
    !has(P.lure, asked) &&
    own(reading, sentence.start + affirmed.index)
  )
    return said(affirmed.index, affirmed.index + affirmed[0].length, false);
  // "Ja habe ich zur Prüfung gesagt. Nur dazu": to nothing else.
  const only = SAID_TO.exec(text);
  const about = only?.[1] ?? '';
  if (
    only &&
    ((ONLY_THAT.test(next) && !has(P.deals, about)) || has(P.noDeal, about)) &&
    !has(P.deals, text) &&
    !has(P.lure, text)
  )
    return said(only.index, only.index + only[0].length, false);
  const topic = first(P.noDeal, text);
  if (!topic || has(P.lure, text)) return undefined;
  // "Ja zur Prüfung hab ich gesagt": the word itself says to what.
  const open = YES_TO.exec(text.slice(0, topic.index));
  if (
    open &&
    SAID_SO.test(text.slice(topic.index)) &&
    !has(P.deals, text) &&
    own(reading, sentence.start + topic.index)
  )
    return said(open.index, text.length, false);
  const yes = all(P.assents, text).find(
    (one) => Math.abs(one.index - topic.index) < FAR && own(reading, sentence.start + one.index),
  );
  if (!yes) return undefined;
  const [from, to] = [
    Math.min(yes.index, topic.index),
    Math.max(yes.index + yes[0].length, topic.index + topic[0].length),
  ];
  const between = text.slice(from, to);
  const clause = clauseAt(reading, sentence.start + yes.index)?.text ?? '';
  if (has(P.deals, between) || isNegated(clause) || isHypothetical(clause) || isReported(clause)) return undefined;
  const limited =
    has(P.only, text.slice(Math.max(0, from - 24), to + 24)) || has(P.notTheDeal, text) || has(P.theOnly, next);
  const object = OBJECT.test(between) || (topic.index < yes.index && has(P.asked, text.slice(0, topic.index)));
  const left = has(P.turned, text.slice(to)) || (has(P.turned, next) && has(P.deals, next));
  const later = text.slice(to);
  if (!limited && has(P.yesToDeal, later) && !isNegated(later)) return undefined;
  return limited || (object && left) ? said(from, to, false) : undefined;
}
/** "Ob das Schreiben von mir stamme? Das hab ich bejaht, mehr war nicht": to a question of fact, and to no more. */
const AND_NO_MORE =
  /\b(?:bejaht|ja gesagt|ja geantwortet|genickt),? (?:und |aber )?(?:mehr (?:war|kam) (?:\w+ )?nicht|mehr (?:hab|habe) ich (?:\w+ )?nicht gesagt|mehr nicht|sonst nichts|sonst nix|weiter nichts|das wars)\b/;
const FACT_ASKED =
  /\bob (?:das|der|die|es|mein\w*|ich|dies\w*) (?:[\w-]+ ){0,5}(?:stamm\w*|stimm\w*|richtig|korrekt|von mir|komme?|sei|ist|bin|habe?)\b/;
/** "Ob er mir Infomaterial schicken darf. Das hab ich bejaht, sonst nichts." */
const PAPERS_OFFERED =
  /\bob (?:er|sie|man|die) (?:mir|uns|ihr|ihm) (?:\w+ ){0,2}(?:info\w*|unterlagen|prospekt\w*|broschuere\w*|material|angebot|katalog) (?:[\w-]+ ){0,6}(?:schick|send|zukommen|mail)\w*/;
const YES_TO = /\b(?:ja|okay|ok) (?:nur |bloss )?(?:zur|zum|zu der|zu dem|zu einer|zu einem) $/;
const SAID_TO =
  /\b(?:ja|okay|ok) (?:hab|habe|hatte) ich (?:nur |bloss |lediglich )?(?:zur|zum|zu der|zu dem|zu einer|zu einem) ((?:\w+ )?\w+) gesagt\b/;
const ONLY_THAT =
  /^\W*(?:nur (?:dazu|das|hierzu)|mehr nicht|sonst (?:nichts|nix|zu nichts)|zu sonst nichts|zu mehr nicht)\W*$/;
const SAID_SO = /^\S+ (?:(?:hab|habe|haben|hat) (?:ich|wir|sie|er) (?:\w+ )?)?gesagt\b/;
/** So far apart, in characters, may stand what belongs together. */
const NEAR = 60;
const FAR = 90;
/** What opens the object of an assent. */
const OBJECT = /\b(?:dass|ob|damit|dazu|dem|der|zu|zur|zum|mit|to|that|about|with|if)\b/;

const TO = /\b(?:zu|zum|zur|to|einem|einer|dem)\b/;

/** Only papers were asked for, or agreed to. */
function papersOnly(reading: Reading, at: number): Said | undefined {
  const sentence = reading.sentences[at];
  if (!sentence) return undefined;
  const { text } = sentence;
  const said = (from: number, to: number): Said => ({
    value: 'onlyDocuments',
    agreed: false,
    rank: 4,
    start: sentence.start + from,
    end: sentence.start + Math.max(to, from + 1),
  });
  for (const asked of all(P.requested, text)) {
    const place = sentence.start + asked.index;
    const clause = clauseAt(reading, place)?.text ?? '';
    if (isNegated(clause) && !has(P.only, clause)) continue;
    if (TOLD_TO.test(text.slice(Math.max(0, asked.index - 6), asked.index + asked[0].length + 8))) continue;
    const from = Math.max(0, asked.index - NEAR);
    const to = Math.min(text.length, asked.index + asked[0].length + FAR);
    const words = text.slice(from, to);
    const limited = has(P.only, words);
    const it = limited || has(P.sentAway, words) ? first(P.sendIt, words) : null;
    const [papers, send] = [first(P.papers, words) ?? it, first(P.send, words) ?? first(P.askedFor, words)];
    if (!papers || isReported(words) || NOTHING_WRITTEN.test(words.slice(0, papers.index))) continue;
    const spoken = has(P.spoken, words);
    const away = first(P.sentAway, words);
    const sending = limited || spoken || (away !== null && /\bsoll|\bsollte/.test(asked[0]));
    if (
      !sending ||
      !(send ?? (limited ? papers : null)) ||
      has(P.yesToDeal, text.slice(to)) ||
      PRICED.test(words) ||
      OWN_APPROVAL.test(words)
    )
      continue;
    const actor = actorAt(reading, place);
    if (actor === 'other' && !away) continue;
    return said(
      Math.min(asked.index, from + papers.index),
      Math.max(asked.index + asked[0].length, from + papers.index + papers[0].length),
    );
  }
  return undefined;
}
/** "Er schickte eine Mail, da sollte ich den Link anklicken": asked of the customer, and not by him. */
const TOLD_TO = /\bsollt?e?n? (?:ich|wir)\b|\b(?:ich|wir) sollt?e?n?\b/;
/** "Hab ja gesagt, aber nichts schriftlich": what there is not was not asked for. */
const NOTHING_WRITTEN = /(?:\b(?:aber|und)|,) (?:gar )?(?:nichts|nix) $/;
/** "… und am 1.9. per Mail zugestimmt": the mail is the customer's own. */
const OWN_APPROVAL =
  /\b(?:per|mit|in) (?:\w+ )?(?:e-?mail|mail|klick|link|sms|brief|textform) (?:\w+ ){0,2}(?:zugestimmt|bestaetigt|genehmigt|angenommen|eingewilligt)\b/;
const PRICED = /\d ?(?:€|euro)\b/;

/** Turned down, with the verb or in the words that were said; undone where the yes came after all. */
function refusal(reading: Reading, at: number): Said | undefined {
  const sentence = reading.sentences[at];
  if (!sentence || /\?\W*$/.test(sentence.text)) return undefined;
  const { text } = sentence;
  const verb = first(P.refuses, text);
  const words = verb ? null : first(P.noWords, text);
  const no = verb ?? words;
  if (!no || !own(reading, sentence.start + no.index)) return undefined;
  const clause = clauseAt(reading, sentence.start + no.index)?.text ?? '';
  if (
    words &&
    (!has(P.spoken, text) || CAN_SAY_NO.test(text) || isNegated(text.slice(Math.max(0, no.index - 14), no.index)))
  )
    return undefined;
  // "Ich hab ja gesagt, will ihn nicht": unwanted now, and a yes all the same.
  if (words && (has(P.yesToDeal, text) || has(P.assents, text))) return undefined;
  if (verb && (isNegated(clause) || TURNED_AWAY.test(clause))) return undefined;
  if (isHypothetical(clause.replace(no[0], ' ')) || /\b(?:haette|waere|wuerde)\b/.test(clause)) return undefined;
  const after = text.slice(no.index + no[0].length);
  const place = spanOf(no, sentence.start);
  const yielded = first(P.yesLater, after);
  if (yielded && !isNegated(after.slice(0, yielded.index + yielded[0].length)))
    return {
      value: 'clearYes',
      agreed: true,
      rank: 6,
      start: place.start,
      end: place.end + yielded.index + yielded[0].trimEnd().length,
    };
  return { value: 'no', agreed: false, rank: 3, ...place };
}

/** Nothing was said to it at all. */
function silence(reading: Reading, at: number): Said | undefined {
  const sentence = reading.sentences[at];
  const still = sentence && first(P.silence, sentence.text);
  if (!still || !own(reading, sentence.start + still.index) || has(P.yesToDeal, sentence.text)) return undefined;
  // "Wie gesagt, hab nix verlängert" says once more; a letter that was not answered is no silence in the call.
  if (/\b(?:wie|as) (?:schon |bereits |i )?$/.test(sentence.text.slice(0, still.index + 1))) return undefined;
  if (/\b(?:brief|mail|e-mail|schreiben|post|mahnung|rechnung|letter|email)\b/.test(sentence.text)) return undefined;
  const start = sentence.start + still.index;
  return { value: 'silent', agreed: false, rank: 3, start, end: start + still[0].trimEnd().length };
}

/** "Ich könne jederzeit nein sagen", "weder ja noch nein": nobody said it. */
const CAN_SAY_NO =
  /\b(?:nein|nee|no) (?:sagen|say)\b|\bjederzeit\b|\b(?:noch|nor|oder|or) (?:nein|no|ja|yes)\b|nein gesagt,? aber auch/;

/** A plain yes: stressed, given at once, or owned up to. */
function plainYes(reading: Reading, at: number): Said | undefined {
  const sentence = reading.sentences[at];
  if (!sentence || /\?\W*$/.test(sentence.text)) return undefined;
  const { text } = sentence;
  const made = has(P.inCall, text) ? first(P.ownDeal, text) : null;
  const yes = first(P.yesToDeal, text) ?? made;
  if (!yes || !own(reading, sentence.start + yes.index)) return undefined;
  const clause = clauseAt(reading, sentence.start + yes.index)?.text ?? '';
  // "Hab angerufen und das Paket nicht genommen": the denial stands within.
  if (isNegated(yes[0]) || isNegated(clause) || isHypothetical(clause) || isReported(clause)) return undefined;
  const around = text.slice(Math.max(0, yes.index - NEAR), yes.index + yes[0].length + NEAR / 2);
  if (!made && !has(P.stressed, around) && !has(P.owned, text)) return undefined;
  const start = sentence.start + yes.index;
  return { value: 'clearYes', agreed: true, rank: 3, start, end: start + yes[0].trimEnd().length };
}

/** Said by the customer or a relative, or by nobody who is named. */
const own = (reading: Reading, place: number): boolean => actorAt(reading, place) !== 'other';
