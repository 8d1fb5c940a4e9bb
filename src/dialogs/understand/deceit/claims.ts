// A promise and what it turned out to be: the frame of a caller's word, what it was about, and words that belie it or tell what came instead.
import type { FactValues } from '../../../knowledge/facts.ts';
import {
  BELIED,
  LET_DOWN,
  OTHER_PLEDGE,
  CONTRARY,
  DECEIVING,
  OWN_PART,
  PLEDGED,
  CAME_TO,
  KEPT_WORD,
  MATTERS_OF_DECEIT,
  NOW_IT_IS,
  PROMISED,
  SUBJUNCTIVE,
} from '../phrases/claims.ts';
import { isOfCustomer, NO_LIE } from './contradicted.ts';
import { BONUS } from './gainsaid.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { all, compile, has, ways } from '../rule.ts';
import { tellsOfOutsider } from '../call/unmeant.ts';

type About = FactValues['misledAbout'][number];
/** A promise that was not kept, and what it was about. */
export type Broken = { start: number; end: number; about: About[] };

const PROMISE = compile(PROMISED);
const THEIRS = compile(SUBJUNCTIVE);
const ABOUT = MATTERS_OF_DECEIT.map(({ about, say }) => ({ about: about as About, pattern: compile(say) }));
const LIE = compile(BELIED);
const NOW = compile(NOW_IT_IS);
const CAME = compile(CAME_TO);
const KEPT = compile(KEPT_WORD);
const PLEDGE = compile(PLEDGED);
const OTHER = compile(OTHER_PLEDGE);
const DOWN = compile(LET_DOWN);
const OWN = compile(OWN_PART);
const DECEIVE = compile(DECEIVING);
const CONTRA = compile(CONTRARY);
/** Frames that may hold anything: only what they are about makes a promise of it. */
const WEAK =
  /angeblich|^soll|sei\b|seien|bleibe|koste|laufe|werde|gehe|wuerde|said|told|sagt|mein|hat|hab|gab|zugesagt|heiss|hiess/;
/** A frame around the customer's answer, or around nothing. */
const ANSWER = /\b(?:ja|nein|niemand|keiner|nichts|nix|ob)\b/;
/** Words of other speakers. */
const LATER = compile(
  '_(?:hotline (?:hat|sagte|meinte|versprach)|inkasso|anwalt|mahn\\w*|nachbar\\w*|kolleg\\w*|freund\\w*|' +
    'verbraucherzentrale|aufzeichn\\w*|aufnahme|widerruf\\w*|schreiben|schreibt|schrieben|schrieb)_',
);
/** So far behind a promise what came of it still belongs to it. */
const REACH = 170;
/** A relative's word to the caller. */
const KIN_WORD =
  /\b(?:wife|husband|mother|father|mum|mom|dad|son|daughter|frau|mann|mutter|vater|mama|papa|oma|opa|sohn|tochter) (?:[^.,;!?]{0,40} )?(?:told|said|promised|hat|sagte|meinte)\b(?!.*\b(?:mir|uns|ihr|ihm)\b)/;
/** The customer's own word. */
const OWN_WORD =
  /\b(?:ich|wir|i|we) (?:hab\w*|have|had)? ?(?:\w+ ){0,3}(?:gesagt|sagte|versprochen|zugesagt|said|told|promised)\b|\bich (?:sage|meine)\b/;

/** The first promise that was not kept; undefined where no word of the message belies it. */
export function brokenPromise(reading: Reading): Broken | undefined {
  return deceit(reading) ?? told(reading) ?? pledge(reading);
}

/** "Schöngeredet hat er's", "stellt sich als Vertrag heraus": the verb says it. */
function deceit(reading: Reading): Broken | undefined {
  for (const { sentence } of framed(reading, all(DECEIVE, reading.text))) {
    if (isNoDeceit(sentence.text)) continue;
    const about = ABOUT.filter(({ pattern }) => has(pattern, sentence.text)).map((one) => one.about);
    return { start: sentence.start, end: sentence.end, about: named(about) };
  }
  return undefined;
}

/** "Schnelles Netz hatte er uns versprochen, im Keller geht nicht mal eine SMS raus": a pledge, whatever of, and a disappointment behind it. */
function pledge(reading: Reading): Broken | undefined {
  for (const { at, sentence, from, words } of framed(reading, all(PLEDGE, reading.text))) {
    if (isNoDeceit(sentence.text) || has(OTHER, sentence.text)) continue;
    const next = reading.sentences[at + 1];
    const rest = sentence.text.slice(from + words.length);
    const behind = (next && !isNoDeceit(next.text) ? rest + next.text : rest).slice(0, REACH);
    const parts = behind.split(/[,.;:!?\n]|\s-\s/).filter((part) => !has(OWN, part));
    // The words of the pledge itself may go on behind the verb: "versprach mir keine Laufzeit, jetzt ...".
    if (!parts.slice(1).some((part) => has(DOWN, part))) continue;
    const about = ABOUT.filter(({ pattern }) => has(pattern, sentence.text)).map((one) => one.about);
    return { start: sentence.start, end: sentence.end, about: named(about) };
  }
  return undefined;
}

const SAID_YES =
  /^[^a-z]*(?:said "?(?:yes|ok|okay|yeah|sure|alright|no)\b|(?:(?:der|die|er|sie|man) )?sagte? (?:\w+ ){0,4}ja(?=[.,;!]))/;

function told(reading: Reading): Broken | undefined {
  const frames = all(PROMISE, reading.text).filter((one) => !ANSWER.test(one[0]));
  for (const { at, sentence, from, words } of framed(reading, [...frames, ...all(THEIRS, reading.text)])) {
    const lead = sentence.text.slice(Math.max(0, from - 40), from + words.length);
    // "He is 71 and said yes", "der sagt da wohl immer ja, jetzt …": an answer, whoever gave it.
    if (SAID_YES.test(sentence.text.slice(from))) continue;
    if (OWN_WORD.test(lead) || KIN_WORD.test(lead) || isNoDeceit(sentence.text)) continue;
    if (isOfCustomer(reading.text, sentence.start + from)) continue;
    if (WHETHER_I_STAY.test(sentence.text.slice(0, from + words.length).trimEnd())) continue;
    if (/angeblich/.test(words) && SAID_OF_ME.test(sentence.text)) continue;
    const about = aboutOf(reading, sentence, words);
    const next = reading.sentences.slice(at + 1, at + 3).filter((one) => !isNoDeceit(one.text));
    // What was promised may stand before or behind the words that frame it; what came of it stands behind both.
    const until = Math.min(next.at(-1)?.end ?? sentence.end, sentence.end + REACH);
    const behind = reading.text.slice(sentence.start + from, until);
    // A bonus stands beside the price: what is paid says nothing of it.
    const given = has(BONUS, sentence.text) && ![LIE, CONTRA, DOWN].some((one) => has(one, behind));
    const plain = ABOUT.some(({ pattern }) => has(pattern, sentence.text)) || !WEAK.test(words);
    if (given || !plain || !beliedOrTurned(sentence.text, from, behind, reading.sentences[at + 1]?.text ?? ''))
      continue;
    return { start: sentence.start, end: sentence.end, about: named(about) };
  }
  return undefined;
}

/** "Ob ich für 20 Euro bleibe": what the caller asked, and no promise. */
const WHETHER_I_STAY = /\bob (?:ich|wir) [^.!?,]*\bbleiben?$/;

/** "Ich spiele jetzt angeblich bei 200 Gewinnspielen mit": what they claim of the customer, and nothing that was promised. */
const SAID_OF_ME =
  /\b(?:ich|wir) (?:(?:jetzt|nun|da|dort|schon) )?(?:spielen?|nehmen?|machen?|bin|sind|habe?n?|haetten?) (?:\w+ ){0,4}angeblich\b[^.!?,]{0,60}\b(?:mit|teil|dabei|mitglied|kunde|kundin|abonnent\w*|angemeldet|registriert|abgeschlossen|bestellt|zugestimmt|eingewilligt)\b/;

/** What was promised: the day of the call is no price, and "eine Frau von den Stadtwerken, angeblich" is about who called. */
function aboutOf(reading: Reading, { start, end, text }: Reading['sentences'][number], frame: string): About[] {
  if (/angeblich/.test(frame) && CALLER_SAID_TO_BE.test(text)) return ['identity'];
  const days = reading.dates.filter((day) => start <= day.start && day.end <= end);
  const rest = days.reduce(
    (left, day) => left.slice(0, day.start - start) + ' '.repeat(day.end - day.start) + left.slice(day.end - start),
    text,
  );
  return ABOUT.filter(({ pattern }) => has(pattern, rest)).map((one) => one.about);
}
const CALLER_SAID_TO_BE =
  /\b(?:von|vom|der|bei) (?:der |den |dem )?[\w&.-]+(?: [\w&.-]+)? (?:angerufen|dran|am telefon),? angeblich\b|\bangeblich (?:\w+ )?(?:von|vom|der|mitarbeiter\w*|jemand) (?:von |der |den |dem |vom )?[\w&.-]+/;

/** "He told me to answer the SMS, I did not": what somebody shall do is no word about the contract. */
const TOLD_TO = /\b(?:told|asked|wanted|urged) (?:me|us|him|her|my \w+) to (?!believe|expect)\w/;
const PLEDGED_TOO = /\b(?:said|promised|claimed|that|would|free|cheap\w*|discount|nothing|because)\b/;

/** Asked, kept, told of somebody else: no deceit. */
const isNoDeceit = (text: string): boolean =>
  /\?\W*$/.test(text.replace(/^[^?]{0,40}\?(?= ?\w)/, '')) ||
  has(KEPT, text) ||
  has(LATER, text) ||
  NO_LIE.test(text) ||
  (TOLD_TO.test(text) && !PLEDGED_TOO.test(text)) ||
  tellsOfOutsider(text);

/** A neighbour who says that it is not so speaks of the customer's matter. */
const TOLD_BY = compile(
  ways(
    '_(?:sagt|sagte|meint|meinte|erzählt\\w*|erklärt\\w*|says|said|told)_ (?:mir |me |mal )?(?:mein\\w*|' +
      'unser\\w*|my|our|der|die) (?:\\w+ )?(?:nachbar\\w*|kolleg\\w*|bekannte\\w*|freund\\w*|neighbou?r|' +
      'friend|colleague)_',
    '_(?:nachbar\\w*|kolleg\\w*|bekannte\\w*|freund\\w*|neighbou?r|friend|colleague) (?:\\w+ ){0,3}(?:sagt|' +
      'sagte|meint|meinte|erzählt\\w*|erklärt\\w*|weiß|says|said|told)_',
  ),
);

/** Whether the sentence at a place tells of a word that was kept, of a neighbour's affair, or of a warning. */
export function isKept(reading: Reading, place: number): boolean {
  const text = reading.sentences[sentenceAt(reading, place)]?.text ?? '';
  return has(KEPT, text) || (tellsOfOutsider(text) && !has(TOLD_BY, text));
}

function beliedOrTurned(text: string, frame: number, behind: string, next: string): boolean {
  if (has(LIE, text) || has(LIE, behind) || has(CONTRA, behind) || has(CONTRA, next)) return true;
  if (all(NOW, behind).some((hit) => has(CAME, behind.slice(hit.index)))) return true;
  // "12 Monate, im Papier 24": another figure, told with a turn before the frame.
  const lead = text.slice(0, frame);
  return has(NOW, lead) && has(CAME, lead);
}

type Framed = { at: number; sentence: Reading['sentences'][number]; from: number; words: string };

/** The sentences in which a frame stands, each once, with the frame's place in it. */
function framed(reading: Reading, frames: readonly RegExpExecArray[]): Framed[] {
  const found = new Map<number, Framed>();
  for (const frame of frames) {
    const at = sentenceAt(reading, frame.index);
    const sentence = reading.sentences[at];
    if (sentence && !found.has(at))
      found.set(at, { at, sentence, from: Math.max(0, frame.index - sentence.start), words: frame[0] });
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}

/** The narrowest names for what the deceit was about; `price` is no name for what was said to cost nothing. */
function named(about: readonly About[]): About[] {
  const [best] = about;
  if (best === undefined) return ['other'];
  if (best === 'free') return ['free'];
  return [...new Set(about.filter((one) => one !== 'other' || about.length === 1))].slice(0, 2);
}
