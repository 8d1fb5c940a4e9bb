// "Vodafone hat angerufen, nein Quatsch, 1&1 war das": a name that is taken back in the same breath was not said.
import type { Named } from './firms.ts';
import type { Place } from '../place.ts';
import type { Reading } from '../reading.ts';

const BUT_NO =
  /^"?[^.!?]{0,40}[,.] (?:(?:ach|halt|moment|aehm) ?,? )*(?:nein|nee|quatsch|falsch|stimmt nicht|no)(?:[ ,.]+(?:quatsch|falsch|moment|halt|warten sie|doch|es war|das war|it was|die|der))*[ ,.]+"?$/;
/** Nothing but that it was this one stands behind it. */
const THAT_WAS_IT = /^"?(?: (?:war|waren|hiess)(?: (?:das|es|die|der|sie|doch))*)?(?=[.,!;]|\s*$)/;

/** "Der fragte, ob ich bei Vodafone bin, nein, o2": an answer to a question, and nothing that was taken back. */
const ASKED = /\b(?:frag\w*|gefragt|wollte wissen|ob (?:ich|wir)|sind sie|bist du|asked|whether|are you)\b[^.!]{0,50}$/;

/** The company that is meant in place of one that was taken back. */
export function insteadOf(reading: Reading, firm: Place, firms: readonly Named[]): Named | undefined {
  const next = firms.find(({ start }) => start > firm.end);
  if (!next || !BUT_NO.test(reading.text.slice(firm.end, next.start))) return undefined;
  if (ASKED.test(reading.text.slice(Math.max(0, firm.start - 60), firm.start))) return undefined;
  return THAT_WAS_IT.test(reading.text.slice(next.end)) ? next : undefined;
}
