// "Vodafone hat angerufen, nein Quatsch, 1&1 war das": a name that is taken back in the same breath was not said.
import type { Named } from './firms.ts';
import type { Place } from '../place.ts';
import type { Reading } from '../reading.ts';

/** With a comma, or dictated without one: then only "äh Quatsch" takes it back, as "nein" alone may be an answer. */
const BUT_NO =
  /^"?[^.!?]{0,40}(?:[,.] (?:(?:ach|halt|moment|aehm?|oh|sorry) ?,? )*(?:nein|nee|quatsch|falsch|stimmt nicht|no)|(?: (?:ach|aehm?|oh|nein|nee|moment|halt)){1,2} (?:quatsch|falsch))(?:[ ,.]+(?:quatsch|falsch|moment|halt|warten sie|doch|es war|das war|it was|die|der))*[ ,.\n]+"?$/;
/** Nothing but that it was this one stands behind it. */
const THAT_WAS_IT =
  /^"?(?: (?:war|waren|hiess)(?: (?:das|es|die|der|sie|doch))*)?(?=[.,!;]|\s*$|\s(?:und|aber|and|but)\s)/;

/** "Der fragte, ob ich bei Vodafone bin, nein, o2": an answer to a question, and nothing that was taken back. */
const ASKED = /\b(?:frag\w*|gefragt|wollte wissen|ob (?:ich|wir)|sind sie|bist du|asked|whether|are you)\b[^.!]{0,50}$/;

/** The company that is meant in place of one that was taken back. */
export function insteadOf(reading: Reading, firm: Place, firms: readonly Named[]): Named | undefined {
  const next = firms.find(({ start }) => start > firm.end);
  if (!next || !BUT_NO.test(reading.text.slice(firm.end, next.start))) return undefined;
  if (ASKED.test(reading.text.slice(Math.max(0, firm.start - 60), firm.start))) return undefined;
  return THAT_WAS_IT.test(reading.text.slice(next.end)) ? next : undefined;
}
