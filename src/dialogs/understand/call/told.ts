// Replies told in indirect speech or without quotation marks: a frame ("ich so", "hab ich gesagt") and the sense of what it frames.
import { isAsked, isHypothetical, isNegated, isReported } from '../../../knowledge/german/clauses.ts';
import {
  DEAL_VERB,
  FILLERS,
  GOES_AHEAD,
  LED_IN,
  LED_OUT,
  NOT,
  OTHER_QUESTIONS,
  OWN_KIN,
  PUTS_OFF,
  RESIGNED,
  SAID_ELSEWHERE,
  SAYS_NO,
  SAYS_YES,
  YES_OF_COURTESY,
} from '../phrases/replies-told.ts';
import { clauseAt, type Reading, sentenceAt } from '../reading.ts';
import { all, compile, first, has, type Hit } from '../rule.ts';

const IN = compile(LED_IN.replaceAll('{own}', OWN_KIN));
const OUT = compile(LED_OUT.replaceAll('{own}', OWN_KIN));
const FILLER = compile(`^${FILLERS}`);
const NO = compile(SAYS_NO);
const DEAL = compile(DEAL_VERB);
const DENIAL = compile(NOT);
const LATER = compile(PUTS_OFF);
const YES = compile(SAYS_YES);
const COURTESY = compile(YES_OF_COURTESY);
const LEAVE = compile(GOES_AHEAD);
const RESIGN = compile(RESIGNED);
const REPLY_ELSEWHERE = compile(SAID_ELSEWHERE);
const QUESTION = compile(OTHER_QUESTIONS);
/** A reply is short; what follows is a story. */
const LONGEST = 90;

/** A yes or a no in the words of a told reply; nothing where they may mean either. */
export function toldReplies(reading: Reading): Hit[] {
  const hits: Hit[] = [];
  for (const sentence of reading.sentences) {
    for (const frame of all(IN, sentence.text)) {
      const end = frame.index + frame[0].length;
      const hit = read(
        reading,
        sentence.start + frame.index,
        sentence.start + end,
        sentence.text.slice(end, end + LONGEST),
        'in',
      );
      const retold = hit && isRetold(sentence.text.slice(0, frame.index), sentence.text.slice(end), hit);
      if (hit) hits.push(retold ? { ...hit, rank: RETOLD } : hit);
    }
    for (const frame of all(OUT, sentence.text)) {
      const from = Math.max(0, frame.index - LONGEST);
      const said = sentence.text.slice(from, frame.index);
      const start = sentence.start + from + Math.max(said.lastIndexOf(';'), said.lastIndexOf(':')) + 1;
      const hit = read(
        reading,
        start,
        sentence.start + frame.index,
        reading.text.slice(start, sentence.start + frame.index),
        'out',
      );
      if (hit) hits.push({ ...hit, end: sentence.start + frame.index + frame[0].trimEnd().length });
    }
  }
  return hits;
}

/** "… hab ja gesagt, also eigentlich hab ich gesagt, ich überleg's mir": who corrects the telling itself means the later words. */
const isRetold = (before: string, after: string, { value }: Hit): boolean =>
  value === false &&
  !/\bja gesagt\b|\bsaid yes\b/.test(after) &&
  /\b(?:also|nein|nee|quatsch|moment|halt|wobei|well|no),? (?:eigentlich|genauer gesagt|besser gesagt|actually) $/.test(
    before,
  );
const RETOLD = 7;

function read(reading: Reading, start: number, end: number, content: string, side: 'in' | 'out'): Hit | undefined {
  // "Er fragte, ob ich annehme und ob er es schicken soll, da hab ich ja gesagt": the reply is that yes, and what stands before it was asked.
  if (side === 'out' && ASKED_WHETHER.test(content) && YES_SAID.test(reading.text.slice(end, end + YES_REACH)))
    return undefined;
  const said = content.replace(first(FILLER, content)?.[0] ?? '', '');
  const resigned = side === 'in' && has(RESIGN, reading.text.slice(start, end)) && !has(DENIAL, said);
  const elsewhere = has(REPLY_ELSEWHERE, reading.sentences[sentenceAt(reading, start)]?.text ?? '');
  const sense = senseOf(said, elsewhere) ?? (resigned ? true : undefined);
  if (sense === undefined) return undefined;
  // "Bei beiden hab ich ja gesagt und will beide nicht": a yes, and what is wanted now.
  if (side === 'in' && /\bja gesagt,?$/.test(reading.text.slice(start, end).trim()) && /^\W*und\b/.test(content))
    return undefined;
  // What was asked before it, and whether the frame itself is denied, asked or somebody's claim.
  const frame = clauseAt(reading, side === 'in' ? start : end + 2)?.text ?? '';
  const before = reading.text.slice(Math.max(0, start - 80), start);
  const head = side === 'in' ? reading.text.slice(clauseAt(reading, start)?.start ?? start, end) : frame;
  if (isReported(head) || isHypothetical(head) || isAsked(head, said)) return undefined;
  if (sense && has(QUESTION, before)) return undefined;
  if (isNegated(head)) return sense ? { fact: 'agreedOnPhone', value: false, rank: 4, start, end } : undefined;
  const stop = side === 'in' ? end + Math.max(1, (/^[^,.;!?]*/.exec(content)?.[0] ?? '').trimEnd().length) : end;
  return { fact: 'agreedOnPhone', value: sense, rank: sense ? 3 : 4, start, end: stop };
}

/** "Erst hab ich gesagt, ich überleg's mir, dann hab ich ja gesagt": what was put off was not left at that. */
const YES_IN_THE_END =
  /\b(?:dann|schliesslich|am ende|zum schluss|irgendwann|spaeter|doch) (?:hab|habe|haben) (?:ich|wir) (?:\w+ )?ja gesagt\b|\bdoch (?:noch )?ja gesagt\b/;

const ASKED_WHETHER =
  /\bob (?:ich|wir) (?:[\w_]+ ){0,6}(?:annehm\w*|nehme|wechs\w*|abschliess\w*|verlaenger\w*|kauf\w*|bestell\w*)/;
const YES_SAID = /^[,"]* ?(?:(?:da|drauf|dann|dazu) )?(?:hab|habe|haben|hat)(?: \w+){1,3}? ja (?:gesagt|geantwortet)\b/;
const YES_REACH = 40;

/** What the words of a reply mean. */
function senseOf(said: string, elsewhere: boolean): boolean | undefined {
  if (has(NO, said)) return false;
  // "Ich hab ja gesagt, aber nichts schriftlich."
  if (/^\W*(?:aber |und )?(?:gar )?(?:nichts|nix) schriftlich\b/.test(said)) return undefined;
  if (has(COURTESY, said)) return undefined;
  // To the hotline, in a letter, about a bill: only a plain yes or no counts.
  if (elsewhere) return has(YES, said) && !has(LATER, said) ? true : undefined;
  const off = has(LATER, said);
  const yes = has(YES, said);
  if (off) return yes || YES_IN_THE_END.test(said) ? undefined : false;
  if (yes) return true;
  if (has(DEAL, said) && has(DENIAL, said)) return false;
  return has(LEAVE, said) ? true : undefined;
}
