// What was said in the call, from its parts rather than from whole phrases: an answer, what it answered, and what ties them.
import { isHypothetical, isNegated, isReported } from '../../../knowledge/german/clauses.ts';
import { actorAt } from './actors.ts';
import {
  ASKED_FOR,
  ASSENTS,
  IN_CALL,
  NO_WORDS,
  NOT_NOW,
  ONLY,
  OWN_DEAL,
  OWNED,
  PAPERS,
  REFUSES,
  REQUESTED,
  SEND,
  SEND_IT,
  SENT_AWAY,
  SILENCE,
  SPOKEN,
  STRESSED,
  YES_LATER,
  YES_TO_DEAL,
} from '../phrases/declared.ts';
import { spanOf } from '../place.ts';
import { clauseAt, type Reading } from '../reading.ts';
import { all, compile, first, has, type Hit } from '../rule.ts';
import { elsewhere, FAR, NEAR, own, type Said } from './elsewhere.ts';
import { tellsOfOutsider } from './unmeant.ts';
import { TURNED_AWAY } from './unmeant-no.ts';

const P = {
  askedFor: compile(ASKED_FOR),
  assents: compile(ASSENTS),
  inCall: compile(IN_CALL),
  noWords: compile(NO_WORDS),
  notNow: compile(NOT_NOW),
  only: compile(ONLY),
  ownDeal: compile(OWN_DEAL),
  owned: compile(OWNED),
  papers: compile(PAPERS),
  refuses: compile(REFUSES),
  requested: compile(REQUESTED),
  send: compile(SEND),
  sendIt: compile(SEND_IT),
  sentAway: compile(SENT_AWAY),
  silence: compile(SILENCE),
  spoken: compile(SPOKEN),
  stressed: compile(STRESSED),
  yesLater: compile(YES_LATER),
  yesToDeal: compile(YES_TO_DEAL),
};

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
