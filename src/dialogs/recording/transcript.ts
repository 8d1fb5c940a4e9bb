// A call as people paste or upload it: speaker marks, times, subtitles, dashes or nothing at all become turns.
import { fold } from '../../knowledge/german/words.ts';
import type { SpokenTurn } from './check.ts';
import { partSpeakers } from './one-speaker.ts';
import { sideOf, takeSides } from './sides.ts';
import { unstamped } from './stamp.ts';

/** A turn with its place in the sound, in seconds, where the transcript says so. */
export type TimedTurn = SpokenTurn & { readonly at?: number };

/** A call in writing, with its speakers. */
export type Transcript = {
  turns: TimedTurn[];
  /** `marks`: the text says who speaks. `guessed`: it does not, or not in words; sides were taken by what is said. */
  speakers: 'marks' | 'guessed';
};
/** Why a text is no call that can be judged. */
export type NoTranscript = 'empty' | 'noSpeech' | 'tooLong' | 'tooShort';

/** More turns than this are no sales call; the first are read. */
const MOST_TURNS = 6000;
const LONGEST = 600_000;

/** "Agent:", "Frau Berger (Vodafone):", "Sprecher 1 -", "[Kundin]" before words. */
const MARK =
  /^\s*(?:[[(<]([\p{L}][\p{L}\d .,'&-]{0,38})[\])>]\s*:?|([\p{L}][\p{L}\d .,'&/-]{0,38}?)\s*(?:[[(][^\])]{0,30}[\])])?\s*:)\s*(?=\S|$)/u;
/** Words that stand before a colon without being a speaker. */
const NO_SPEAKER =
  /^(?:achtung|hinweis|datum|uhrzeit|dauer|betreff|datei|thema|notiz|anmerkung|wichtig|nr|tel|telefon|mail|e-mail|www|https?|also|und|ps|beispiel|zum beispiel|frage|antwort|ergebnis|fazit|transkript|abschrift|mitschrift|protokoll|aufnahme|von|an|date|time|note|subject|file|transcript)$/;
/** A line that is only a note about the sound. */
const NOTE = /^\s*(?:[[(*<♪][^\])*>♪]{0,80}[\])*>♪]+\s*)+$/u;
const DASH = /^\s*[-–—•*]\s+/;
const CUE = /^\s*(?:\d{1,5}|WEBVTT.*|NOTE .*|STYLE|Kind: .*|Language: .*)\s*$/;

type Raw = { mark?: string; at?: number; text: string; dash: boolean };

function rawLines(text: string): { lines: Raw[]; notes: number } {
  const lines: Raw[] = [];
  let notes = 0;
  let waiting: number | undefined;
  for (const row of text.slice(0, LONGEST).split(/\r?\n|\u2028/)) {
    if (row.trim() === '' || (CUE.test(row) && row.trim().length < 40)) continue;
    const stamp = unstamped(row);
    const at = stamp.at;
    let rest = stamp.rest;
    if (at !== undefined && rest.trim() === '') {
      waiting = at;
      continue;
    }
    if (NOTE.test(rest)) {
      notes += 1;
      continue;
    }
    const dash = DASH.test(rest);
    rest = rest.replace(DASH, '');
    const marked = MARK.exec(rest);
    const name = (marked?.[1] ?? marked?.[2])?.trim();
    const isMark = name !== undefined && name.split(' ').length <= 4 && !NO_SPEAKER.test(fold(name).text);
    const body = isMark && marked ? rest.slice(marked[0].length) : rest;
    // "Agent: [00:12] Guten Tag"
    const late = unstamped(body);
    const when = at ?? late.at ?? waiting;
    waiting = undefined;
    lines.push({
      text: late.rest.trim(),
      dash,
      ...(isMark ? { mark: fold(name).text } : {}),
      ...(when === undefined ? {} : { at: when }),
    });
  }
  return { lines, notes };
}

/** A mark is one when it comes back or when a side is plain from its word. */
function realMarks(lines: readonly Raw[]): Set<string> {
  const count = new Map<string, number>();
  for (const { mark } of lines) if (mark !== undefined) count.set(mark, (count.get(mark) ?? 0) + 1);
  return new Set([...count].filter(([mark, n]) => n >= 2 || sideOf(mark) !== undefined).map(([mark]) => mark));
}

/** Marked lines as turns; what has no mark goes on with the turn before. */
function markedTurns(lines: readonly Raw[], marks: ReadonlySet<string>): { mark: string; text: string; at?: number }[] {
  const turns: { mark: string; text: string; at?: number }[] = [];
  for (const { mark, text, at } of lines) {
    const last = turns.at(-1);
    if (mark !== undefined && marks.has(mark)) turns.push({ mark, text, ...(at === undefined ? {} : { at }) });
    else if (last) last.text = `${last.text} ${mark === undefined ? '' : `${mark}: `}${text}`.trim();
  }
  return turns.filter((turn) => turn.text !== '');
}

/**
 * Reads a text as a call.
 * @param text as pasted or uploaded, any line ends
 * @returns turns with sides A and K, or why it is none
 */
export function readTranscript(text: string): Transcript | NoTranscript {
  if (text.trim() === '') return 'empty';
  const { lines, notes } = rawLines(text);
  const spoken = lines.filter((line) => /\p{L}/u.test(line.text) || line.text.includes('...'));
  if (spoken.length === 0) return notes > 0 ? 'noSpeech' : 'empty';
  const marks = realMarks(lines);
  if (
    marks.size > 0 &&
    lines.filter((line) => line.mark !== undefined && marks.has(line.mark)).length * 3 >= lines.length
  ) {
    const { turns, sure } = takeSides(markedTurns(lines, marks));
    if (turns.length > MOST_TURNS) return 'tooLong';
    const parted = partSpeakers(turns);
    // One mark before every line: the words part the speakers.
    if (parted) return { turns: turns.map((turn, i) => ({ ...turn, ...parted[i] })), speakers: 'guessed' };
    return { turns, speakers: sure ? 'marks' : 'guessed' };
  }
  const rows = spoken.length >= 4 ? spoken.map(({ text: row, at }) => ({ text: row, at })) : sentencesOf(spoken);
  if (rows.length > MOST_TURNS) return 'tooLong';
  if (rows.length < 2) return 'tooShort';
  return { turns: takeTurns(rows), speakers: 'guessed' };
}

const sentencesOf = (lines: readonly Raw[]): { text: string; at: number | undefined }[] =>
  lines
    .flatMap(({ text, at }) =>
      (text.match(/[^.!?…]+(?:[.!?…]+|$)/g) ?? []).map((sentence) => ({ text: sentence.trim(), at })),
    )
    .filter((row) => row.text !== '');

/** An answer as a customer gives it: short, and nothing in it that only a caller says. */
const ANSWER =
  /^\W*(?:ja|nein|nee|no|yes|ok|okay|gut|gern|stimmt|richtig|genau|korrekt|mhm|hm|aha|ach|moment|doch|klar|na|von mir aus|meinetwegen|einverstanden|danke|bitte|wie|was|wer|und|aber|ich)\b/;
const OF_THE_CALLER =
  /\b(?:mein name|spreche ich|darf ich|im auftrag|wir bieten|biete|angebot|aufzeich|aufnahme|widerruf|mindestlaufzeit|laufzeit|monatlich|im monat|per month|record|euro|ihnen|ihre?[nmrs]?|sie (?:erhalten|bekommen|zahlen|haben|sind))\b/;

/** Without marks a call begins with the caller; then a line that reads like an answer is the customer's. */
function takeTurns(rows: readonly { text: string; at: number | undefined }[]): TimedTurn[] {
  const turns: { speaker: string; text: string; at?: number }[] = [];
  for (const { text, at } of rows) {
    const folded = fold(text).text;
    const before = turns.at(-1);
    const caller = OF_THE_CALLER.test(folded);
    const answers = ANSWER.test(folded) && folded.split(' ').length <= 12;
    const asked = before?.speaker === 'A' && before.text.includes('?');
    const speaker =
      before === undefined
        ? 'A'
        : caller && !(asked && answers)
          ? 'A'
          : answers || asked
            ? 'K'
            : before.speaker === 'A'
              ? 'K'
              : 'A';
    if (before?.speaker === speaker) before.text = `${before.text} ${text}`;
    else turns.push({ speaker, text, ...(at === undefined ? {} : { at }) });
  }
  return turns;
}
