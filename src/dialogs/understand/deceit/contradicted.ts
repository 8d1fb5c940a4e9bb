// A caller's word and what gainsays it, sentences apart: what was said falsely, without a list of what callers say.
import { isNegated } from '../../../knowledge/german/clauses.ts';
import {
  BELIEVED,
  CLAIMED,
  DECEIVED,
  GAINSAID,
  LATER_WORD,
  OF_CUSTOMER,
  SILENCE,
  TOPIC,
} from '../phrases/contradictions.ts';
import { spanOf, type Place } from '../place.ts';
import { clauseAt, type Reading, sentenceAt } from '../reading.ts';
import { all, compile, first, has } from '../rule.ts';

const CLAIM = compile(CLAIMED);
const BELIEF = compile(BELIEVED);
const CONTRA = compile(GAINSAID);
const ABOUT = compile(TOPIC);
const SILENT = compile(SILENCE);
const LIED = compile(DECEIVED);
const LATER = compile(LATER_WORD);
/** So many characters after a word, what gainsays it still belongs to it. */
const REACH = 230;

const OF_THEM = compile(OF_CUSTOMER);
const FRAME = 60;
/** Whether the words at a place tell what the other side claims of the customer. */
export const isOfCustomer = (text: string, place: number): boolean =>
  has(OF_THEM, text.slice(Math.max(0, place - 1), place + FRAME));

/** The words that were untrue or kept quiet about; undefined where nothing gainsays them. */
export function contradicted(reading: Reading): Place | undefined {
  const { sentences, text } = reading;
  for (const claim of [...all(CLAIM, text), ...all(BELIEF, text)].sort((a, b) => a.index - b.index)) {
    const at = sentenceAt(reading, claim.index);
    const sentence = sentences[at];
    if (!sentence || isLater(sentence.text) || isOfCustomer(text, claim.index)) continue;
    const from = claim.index + claim[0].length;
    for (const contra of all(CONTRA, text.slice(from, from + REACH))) {
      const there = sentences[sentenceAt(reading, from + contra.index + 2)];
      // "..., stimmt das nicht?": asked; "laut Brief": another's word; "ich weiß von nichts": nothing that was said to the customer.
      if (there && !isLater(there.text) && !isOwn(reading, from + contra.index, contra[0]))
        return { start: claim.index, end: Math.min(sentence.end, from + contra.index) };
    }
  }
  return silentAbout(reading) ?? lied(reading);
}

const isOwn = (reading: Reading, place: number, words: string): boolean =>
  KNOWS.test(words) && OF_HOME.test(clauseAt(reading, place + 1)?.text ?? '');
/** The customer, and who belongs to them: not the company that was named. */
const OF_HOME =
  /\b(?:ich|wir|i|we|mein\w*|unser\w*|eltern|mutter|vater|mama|papa|mann|frau|my|our|mum|dad|parents|husband|wife)\b/;
const KNOWS = /\b(?:weiss|wissen|wusste|kenn)/;

const isLater = (words: string): boolean => /\?\W*$/.test(words) || has(LATER, words);

/** "24 Monate hat sie verschwiegen", "von einer Laufzeit hat er nichts erwähnt". */
function silentAbout({ sentences }: Reading): Place | undefined {
  for (const [i, sentence] of sentences.entries()) {
    const silence = first(SILENT, sentence.text);
    const before = sentences[i - 1];
    // "30 Euro Wechselentgelt. Das hat er mit keiner Silbe erwähnt."
    if (
      silence &&
      before &&
      HIDDEN.test(sentence.text) &&
      !first(ABOUT, sentence.text) &&
      has(ABOUT, before.text) &&
      !isLater(sentence.text) &&
      !isLater(before.text)
    )
      return {
        start: sentence.start + sentence.text.search(/\S/),
        end: sentence.start + silence.index + silence[0].length,
      };
    const topic = silence && first(ABOUT, sentence.text);
    if (
      !silence ||
      !topic ||
      isLater(sentence.text) ||
      /\b(?:ich|wir|i|we) (?:hab|habe|haben|have)\b/.test(sentence.text)
    )
      continue;
    const start = sentence.start + Math.min(silence.index, topic.index);
    return { start, end: sentence.start + Math.max(silence.index + silence[0].length, topic.index + topic[0].length) };
  }
  return undefined;
}

/** The seller said nothing of what the sentence before names. */
const HIDDEN =
  /^\W*(?:das|davon|den|die|dies|darueber|that|of that|about that)\b[^.!?]*\b(?:er|sie|der|die|man|herr|dame|frau|mann|typ|niemand|keiner|he|she|they|nobody)\b/;

function lied({ sentences }: Reading): Place | undefined {
  for (const sentence of sentences) {
    const hit = first(LIED, sentence.text);
    if (!hit || /\?\W*$/.test(sentence.text)) continue;
    if (isNegated(hit[0]) && !/nichts davon/.test(hit[0])) continue;
    if (/\b(?:niemand|keiner|nobody)\b/.test(sentence.text) || NO_LIE.test(sentence.text)) continue;
    return spanOf(hit, sentence.start);
  }
  return undefined;
}

/** "Gelogen hat der nicht": he did not lie. */
export const NO_LIE =
  /\b(?:ge|be)logen (?:hat|haben|wurde) (?:\w+ ){0,5}(?:nicht|nie|keiner|niemand)\b|\b(?:nicht|nie) (?:wirklich |direkt )?(?:ge|be)logen\b|\b(?:didn.?t|did not|never) (?:actually |really )?lie\b/;
