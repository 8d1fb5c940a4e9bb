// Whether words that were pasted or sent as a file are a call, or something that was written.
import { wordCount } from '../../knowledge/german/words.ts';
import { judgeCall } from '../recording/index.ts';
import { readTranscript, type Transcript } from '../recording/transcript.ts';

/** Pasted words with fewer marked turns than this may be a story with somebody's words in it. */
const LEAST_TURNS = 4;

/** "Von: … An: … Betreff: …", or a letter from its salutation to its greetings: written, not spoken. */
const HEADER = /^[ \t]*(?:von|an|cc|betreff|gesendet|datum|from|to|subject|sent|date)[ \t]*:/gim;
const SALUTATION =
  /^[ \t"„“»«'>]*(?:(?:sehr geehrte|guten tag,? (?:frau|herr)|liebe[r]? |hallo (?:frau|herr)|dear )|(?:hallo|hi|guten tag|moin)(?: [\p{L}-]+){0,3}[,!][ \t]*$)/imu;
const GREETINGS =
  /^[ \t]*(?:mit (?:\S+ )?(?:freundlichen )?gr(?:ü|ue)(?:ß|ss)en|(?:viele|beste|freundliche|herzliche|liebe) gr(?:ü|ue)(?:ß|ss)e|kind regards|best regards|yours )/im;
/** "Ihre Telekom", "Dein o2 Team": the name under a letter, on a line of its own. */
const SIGNED = /^[ \t]*(?:ihre?|deine?|euer|eure|your) (?:[\p{L}\d&.-]+ ){0,3}[\p{L}\d&-]+[.!]?["“”»«']?[ \t]*$/imu;
/** What a company thanks for is written: "Vielen Dank für Ihren Auftrag". */
const THANKS_FOR =
  /(?:danke|dank) für (?:ihre?n?|deine?n?) (?:\p{L}+ )?(?:auftrag|bestellung|vertrag|vertrauen|anmeldung)|thank you for your (?:order|purchase)/iu;

function isWritten(text: string): boolean {
  if ((text.match(HEADER)?.length ?? 0) >= 2) return true;
  const opens = text.search(SALUTATION);
  if (opens >= 0 && GREETINGS.test(text.slice(opens))) return true;
  return (opens >= 0 || THANKS_FOR.test(text)) && SIGNED.test(text.slice(Math.max(opens, 0))) && !namesTwice(text);
}

/** A name before a colon that comes back: somebody takes turns. "Tarif: …", "Preis: …" in a letter come once. */
function namesTwice(text: string): boolean {
  const names = [...text.matchAll(/^[^\p{L}\n]*(\p{L}[^:>\]\n]{0,40})[:>\]]/gmu)].map(([, name = '']) =>
    name.toLowerCase(),
  );
  return new Set(names).size < names.length;
}

/** Every line begins with a dash or a time: turns, though nobody is named. */
const TURN_MARK = /^[ \t]*(?:[-–—•*>]|[[(]?\d{1,2}:\d\d)/;
const hasTurnMarks = (text: string): boolean => {
  const lines = text.split(/\r?\n/).filter((line) => /\p{L}/u.test(line));
  return lines.filter((line) => TURN_MARK.test(line)).length * 2 >= lines.length;
};

/** "30.06. Anruf von congstar, zugesagt" and so on, line by line: what happened on which day, told by one person. */
const DATED =
  /^[ \t]*(?:[-–•*][ \t]*)?(?:am |on )?(?:\d{1,2}\.[ \t]?(?:\d{1,2}\.|\p{L}{3,9}\b)|\d{4}-\d{2}-\d{2})(?!.{0,12}\d:\d\d)/gmu;
const isDiary = (text: string): boolean => (text.match(DATED)?.length ?? 0) >= 2;

/** Whether a message is a call, plainly marked as one; a story that quotes somebody is none. */
export function looksLikeCall(text: string): boolean {
  if (!text.includes('\n') || isWritten(text)) return false;
  if (!/[:>\]]/.test(text)) return looksLikeBareCall(text);
  const read = readTranscript(text);
  // No story has thousands of lines.
  if (read === 'tooLong') return true;
  if (typeof read === 'string' || read.turns.length < LEAST_TURNS) return false;
  if (read.speakers === 'guessed' && isDiary(text)) return false;
  // The sides of a paper with "Tarif: …" and "Preis: …" can be guessed, too: without turns it must read like a call.
  if (read.speakers === 'guessed' && !namesTwice(text) && !hasTurnMarks(text)) return looksLikeBareCall(text);
  const sides = new Set(read.turns.map((turn) => turn.speaker.charAt(0)));
  if (sides.size === 2 && (read.speakers === 'marks' || selling(read))) return true;
  // One side alone, every line under its mark: what a caller said is not what the customer tells.
  if (read.speakers === 'marks' && selling(read)) return true;
  return looksLikeBareCall(text);
}

/** A file in which every line says who speaks and somebody sells is a call, however few lines and sides it has: nobody tells a story so. */
export function looksLikeTranscript(text: string): boolean {
  if (looksLikeCall(text)) return true;
  const read = readTranscript(text);
  if (typeof read === 'string' || read.speakers !== 'marks') return false;
  // One side alone sells nothing, but "Kunde: Ja." line after line is a call all the same.
  return read.turns.length >= LEAST_TURNS || (read.turns.length >= 2 && selling(read));
}

/** Fewer lines than this without marks may be anything. */
const LEAST_LINES = 6;
/** Somebody tells what happened: a story, however many lines it has. */
const TELLS =
  /\b(?:gestern|vorgestern|letzte\w*|vor \w+ (?:tagen|wochen|monaten)|rief|angerufen|sagte|meinte|fragte|behauptete|erklärte|hat (?:er|sie|der|die|man|mich|mir)|habe? ich|ich hab|called me|he said|she said|i said)\b/i;
/** Words that only a caller says to somebody: asked for the tape, for data, for the order, or introducing themselves. */
const TO_SOMEBODY =
  /\b(?:spreche ich mit|darf ich|dürf(?:te|en) (?:ich|wir)|möchten sie|wollen sie|sind sie (?:damit )?einverstanden|ihr(?:e|en)? (?:geburtsdatum|adresse|anschrift|name)|mein name ist|ich rufe (?:sie )?an|am apparat|may i|would you like|am i speaking)\b/i;

const ADDRESSES =
  /\b(?:sie|ihnen|ihre?[nmrs]?|you|your)\b|\b(?:herrn?|frau|mrs?|ms)\.? \p{L}|einverstanden\?|bestellen\?|aufnahme|aufzeich|widerruf/iu;
const ANSWERS =
  /^\W*(?:ja|jo|joa|nein|nee|nö|okay|ok|gut|klar|gern|stimmt|richtig|genau|mhm|hm|aha|am apparat|doch|moment|hallo|danke|yes|no|sure|right|fine)\b/i;

/** A call pasted line by line without saying who speaks: short lines that ask and answer, and nobody who tells about it. */
function looksLikeBareCall(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => /\p{L}/u.test(line));
  if (lines.length < LEAST_LINES) return false;
  const told = lines.filter((line) => TELLS.test(line)).length;
  const asked = lines.filter((line) => TO_SOMEBODY.test(line) || (line.includes('?') && ADDRESSES.test(line))).length;
  // Nobody answers in the first line: "Hallo Peter," above a mail.
  const answered = lines.slice(1).filter((line) => ANSWERS.test(line)).length;
  const short = lines.filter((line) => wordCount(line) <= 6).length;
  const addressed = lines.filter((line) => ADDRESSES.test(line)).length;
  if (asked < 1 || addressed < 2 || answered < 1 || told * 5 > lines.length || short * 6 < lines.length) return false;
  const read = readTranscript(text);
  return typeof read !== 'string' && read.turns.length >= LEAST_TURNS && selling(read);
}

/** Speakers by name alone: only a call that somebody sells in is taken for one. */
const selling = ({ turns }: Transcript): boolean => {
  const { check, companies } = judgeCall(turns);
  return companies.length > 0 || check.priceNamed || check.recordingConsent === 'yes';
};
