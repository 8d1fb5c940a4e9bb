// A yes that was given to something else: to no contract at all, or to one that was said to be something else.
import { isHypothetical, isNegated, isReported } from '../../../knowledge/german/clauses.ts';
import {
  ASKED_IT,
  ASSENTS,
  BELIEVED,
  BELONGS,
  DEALS,
  LURE,
  MEANT_ONLY,
  NO_DEAL,
  NOT_THE_DEAL,
  ONLY,
  THE_ONLY_ONE,
  TURNED_INTO,
  YES_THING,
  YES_TO_DEAL,
} from '../phrases/declared.ts';
import { clauseAt, type Reading } from '../reading.ts';
import { all, compile, first, has } from '../rule.ts';
import { actorAt } from './actors.ts';

const P = {
  asked: compile(ASKED_IT),
  assents: compile(ASSENTS),
  believed: compile(BELIEVED),
  belongs: compile(BELONGS),
  deals: compile(DEALS),
  lure: compile(LURE),
  meantOnly: compile(MEANT_ONLY),
  noDeal: compile(NO_DEAL),
  notTheDeal: compile(NOT_THE_DEAL),
  only: compile(ONLY),
  theOnly: compile(THE_ONLY_ONE),
  turned: compile(TURNED_INTO),
  yesThing: compile(YES_THING),
  yesToDeal: compile(YES_TO_DEAL),
};

/** So far apart, in characters, may stand what belongs together. */
export const NEAR = 60;
export const FAR = 90;

/** What was answered, and where it is said in the text; the greater rank counts. */
export type Said = {
  value: 'clearYes' | 'yesToSomethingElse' | 'onlyDocuments' | 'no' | 'silent';
  agreed: boolean;
  start: number;
  end: number;
  rank: number;
};

/** Said by the customer or a relative, or by nobody who is named. */
export const own = (reading: Reading, place: number): boolean => actorAt(reading, place) !== 'other';

/** A sentence in its reading, with what is before and behind it. */
type Place = { reading: Reading; start: number; text: string; before: string; next: string };

/** A yes to something that is no contract, or to one that was said to be something else. */
export function elsewhere(reading: Reading, at: number): Said | undefined {
  const sentence = reading.sentences[at];
  if (!sentence) return undefined;
  const place: Place = {
    reading,
    start: sentence.start,
    text: sentence.text,
    before: reading.sentences[at - 1]?.text ?? '',
    next: reading.sentences[at + 1]?.text ?? '',
  };
  return (
    meantOnly(place) ??
    belongsToOther(place) ??
    inBelief(place) ??
    onlyToLure(place) ??
    confirmedFact(place) ??
    saidToThat(place) ??
    toTopic(place)
  );
}

const said = ({ start }: Place, from: number, to: number, agreed: boolean): Said => ({
  value: 'yesToSomethingElse',
  agreed,
  rank: 5,
  start: start + from,
  end: start + Math.max(to, from + 1),
});

const ownAt = ({ reading, start }: Place, index: number): boolean => own(reading, start + index);

/** Words that say by themselves what alone was meant; nothing of a deal may stand behind them. */
function meantOnly(place: Place): Said | undefined {
  const { text } = place;
  const meant = first(P.meantOnly, text);
  if (!meant) return undefined;
  const end = meant.index + meant[0].length;
  return has(P.deals, text.slice(end, end + NEAR)) ? undefined : { ...said(place, meant.index, end, false), rank: 6 };
}

/** "Das Ja galt der Frage, ob ...": what a yes is said to belong to is not the offer, unless the words name the offer. */
function belongsToOther(place: Place): Said | undefined {
  const { text } = place;
  const thing = first(P.yesThing, text);
  const tie = thing && all(P.belongs, text).find((one) => Math.abs(one.index - thing.index) < NEAR);
  if (!thing || !tie || isReported(text)) return undefined;
  const end = Math.min(text.length, tie.index + tie[0].length + NEAR);
  const about = text.slice(tie.index + tie[0].length, end);
  const from = Math.min(thing.index, tie.index);
  if (has(P.noDeal, text)) return said(place, from, end, false);
  return has(P.lure, about) && !has(P.deals, about) ? said(place, from, end, true) : undefined;
}

/** "Ich dachte, ich nehme an einer Umfrage teil, darum mein Ja." */
function inBelief(place: Place): Said | undefined {
  const { text } = place;
  const belief = first(P.believed, text);
  if (!belief || isNegated(text.slice(belief.index, belief.index + 12)) || !ownAt(place, belief.index))
    return undefined;
  const about = text.slice(belief.index);
  const yes = first(P.assents, about) ?? first(P.yesThing, text);
  const [other, lure] = [first(P.noDeal, about), first(P.lure, about)];
  if (!yes || !(other ?? lure) || isNegated(about.slice(0, yes.index))) return undefined;
  return said(place, belief.index, text.length, !other);
}

/** "Nur zu einem Rabatt hab ich ja gesagt": to what lured, and to no more than that. */
function onlyToLure(place: Place): Said | undefined {
  const { reading, start, text } = place;
  const gift = first(P.lure, text);
  const before = gift ? text.slice(Math.max(0, gift.index - 34), gift.index) : '';
  if (!gift || !has(P.only, before) || !TO.test(before) || has(P.deals, text)) return undefined;
  const assent = all(P.assents, text).find((one) => Math.abs(one.index - gift.index) < FAR && ownAt(place, one.index));
  const clause = assent && clauseAt(reading, start + assent.index)?.text;
  if (!assent || clause === undefined || isNegated(clause) || isHypothetical(clause) || isReported(clause))
    return undefined;
  const end = Math.max(assent.index + assent[0].length, gift.index + gift[0].length);
  return said(place, Math.min(assent.index, gift.index), end, true);
}
/** Beside the gift: what the yes was given to. */
const TO = /\b(?:zu|zum|zur|to|einem|einer|dem)\b/;

/** "Ob das Schreiben von mir stamme? Das hab ich bejaht, mehr war nicht": to a question of fact, and to no more. */
function confirmedFact(place: Place): Said | undefined {
  const { text } = place;
  const asked = place.before + text;
  const affirmed = AND_NO_MORE.exec(text);
  if (!affirmed || !(FACT_ASKED.test(asked) || PAPERS_OFFERED.test(asked))) return undefined;
  if (has(P.deals, asked) || has(P.lure, asked)) return undefined;
  if (!ownAt(place, affirmed.index)) return undefined;
  return said(place, affirmed.index, affirmed.index + affirmed[0].length, false);
}
/** A yes that is told as all there was. */
const AND_NO_MORE =
  /\b(?:bejaht|ja gesagt|ja geantwortet|genickt),? (?:und |aber )?(?:mehr (?:war|kam) (?:\w+ )?nicht|mehr (?:hab|habe) ich (?:\w+ )?nicht gesagt|mehr nicht|sonst nichts|sonst nix|weiter nichts|das wars)\b/;
/** A question whose answer is true or false, and binds to nothing. */
const FACT_ASKED =
  /\bob (?:das|der|die|es|mein\w*|ich|dies\w*) (?:[\w-]+ ){0,5}(?:stamm\w*|stimm\w*|richtig|korrekt|von mir|komme?|sei|ist|bin|habe?)\b/;
/** "Ob er mir Infomaterial schicken darf. Das hab ich bejaht, sonst nichts." */
const PAPERS_OFFERED =
  /\bob (?:er|sie|man|die) (?:mir|uns|ihr|ihm) (?:\w+ ){0,2}(?:info\w*|unterlagen|prospekt\w*|broschuere\w*|material|angebot|katalog) (?:[\w-]+ ){0,6}(?:schick|send|zukommen|mail)\w*/;

/** "Ja habe ich zur Prüfung gesagt. Nur dazu": to nothing else. */
function saidToThat(place: Place): Said | undefined {
  const { text, next } = place;
  const only = SAID_TO.exec(text);
  const about = only?.[1] ?? '';
  if (!only || has(P.deals, text) || has(P.lure, text)) return undefined;
  if (!(ONLY_THAT.test(next) && !has(P.deals, about)) && !has(P.noDeal, about)) return undefined;
  return said(place, only.index, only.index + only[0].length, false);
}
/** The yes with what it was said to, in one clause. */
const SAID_TO =
  /\b(?:ja|okay|ok) (?:hab|habe|hatte) ich (?:nur |bloss |lediglich )?(?:zur|zum|zu der|zu dem|zu einer|zu einem) ((?:\w+ )?\w+) gesagt\b/;
/** The next sentence limits it. */
const ONLY_THAT =
  /^\W*(?:nur (?:dazu|das|hierzu)|mehr nicht|sonst (?:nichts|nix|zu nichts)|zu sonst nichts|zu mehr nicht)\W*$/;

/** "Zugestimmt hab ich nur, dass man mich zurückruft": the object of the assent, limited, asked, or left behind by what came of it. */
function toTopic(place: Place): Said | undefined {
  const { reading, start, text, next } = place;
  const topic = first(P.noDeal, text);
  if (!topic || has(P.lure, text)) return undefined;
  // "Ja zur Prüfung hab ich gesagt": the word itself says to what.
  const open = YES_TO.exec(text.slice(0, topic.index));
  if (open && SAID_SO.test(text.slice(topic.index)) && !has(P.deals, text) && ownAt(place, topic.index))
    return said(place, open.index, text.length, false);
  const yes = all(P.assents, text).find((one) => Math.abs(one.index - topic.index) < FAR && ownAt(place, one.index));
  if (!yes) return undefined;
  const from = Math.min(yes.index, topic.index);
  const to = Math.max(yes.index + yes[0].length, topic.index + topic[0].length);
  const between = text.slice(from, to);
  const clause = clauseAt(reading, start + yes.index)?.text ?? '';
  if (has(P.deals, between) || isNegated(clause) || isHypothetical(clause) || isReported(clause)) return undefined;
  const limited =
    has(P.only, text.slice(Math.max(0, from - 24), to + 24)) || has(P.notTheDeal, text) || has(P.theOnly, next);
  const object = OBJECT.test(between) || (topic.index < yes.index && has(P.asked, text.slice(0, topic.index)));
  const later = text.slice(to);
  const left = has(P.turned, later) || (has(P.turned, next) && has(P.deals, next));
  if (!limited && has(P.yesToDeal, later) && !isNegated(later)) return undefined;
  return limited || (object && left) ? said(place, from, to, false) : undefined;
}
/** Right before what the yes was said to. */
const YES_TO = /\b(?:ja|okay|ok) (?:nur |bloss )?(?:zur|zum|zu der|zu dem|zu einer|zu einem) $/;
/** Behind it: the yes was spoken. */
const SAID_SO = /^\S+ (?:(?:hab|habe|haben|hat) (?:ich|wir|sie|er) (?:\w+ )?)?gesagt\b/;
/** What opens the object of an assent. */
const OBJECT = /\b(?:dass|ob|damit|dazu|dem|der|zu|zur|zum|mit|to|that|about|with|if)\b/;
