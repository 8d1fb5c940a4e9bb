// Companies that the customer only asked, after the call, what to make of it.
import { CALL_TOLD, DEALT } from './firm-words.ts';
import type { Named } from './firms.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { compile, has, ways } from '../rule.ts';

/** The customer's own question to a company, after the call that is told: "danach hab ich X angerufen", "bei X nachgefragt". */
const ASKED_THEN = compile(
  ways(
    '_(?:danach|daraufhin|darauf|dann|hinterher|anschließend|später|sofort|gleich|heute|gestern|jetzt|also|' +
      'und|zur sicherheit|afterwards?|then|later|so)_ (?:[\\w_]+ ){0,3}?(?:hab|habe|haben|rief|i|we) ' +
      '(?:(?:ich|wir|selber|selbst|mal|auch|then|called|rang|phoned|asked) ){1,3}' +
      '(?:(?:mal|bei|beim|die|der|den|dem|von|mein\\w*|with|up|the|my) ){0,3}"?$',
    '_(?:hab|habe|haben) (?:ich |wir )?(?:dann |danach |daraufhin |sofort |gleich |heute |mal |' +
      'extra ){1,2}(?:mal )?(?:bei |beim )?(?:der |die |den |dem )?"?$',
    '_(?:ich|wir) (?:dann |danach |daraufhin )(?:bei |beim )?(?:der |die |den |dem )?"?$',
  ),
);
const ASKED_BEHIND = compile(
  '^"? (?:[\\w_]+ ){0,3}?(?:angerufen|an|nachgefragt|gefragt|angeschrieben|kontaktiert|nachgehakt|erkundigt|asked|called)_',
);
const ASKED_OPENLY = compile('^"? (?:[\\w_]+ ){0,2}?(?:nachgefragt|gefragt|nachgehakt|erkundigt)_');
const OWN_QUESTION = /\b(?:ich|wir|i|we|hab|habe)\b[^.,;!?]{0,30}$/;
const LATER = compile('_(?:danach|daraufhin|hinterher|anschließend|später|afterwards?|later)_');

/** Whether a company is only asked, by the customer, what to make of the call or what it knows of it. */
export function isAskedThen(reading: Reading, firm: Named): boolean {
  const before = reading.text.slice(Math.max(0, firm.start - 70), firm.start);
  const after = reading.text.slice(firm.end, firm.end + 50);
  if (!has(ASKED_BEHIND, after) && !/\b(?:called|rang|phoned|asked) (?:\w+ ){0,2}"?$/.test(before)) return false;
  if (!has(ASKED_THEN, before) && !(has(ASKED_OPENLY, after) && OWN_QUESTION.test(before))) return false;
  // The first call of a story is the one that it is about.
  if (!has(CALL_TOLD, reading.text.slice(0, firm.start)) && !has(LATER, before)) return false;
  const sentence = reading.sentences[sentenceAt(reading, firm.start)];
  return !has(DEALT, reading.text.slice(firm.end, Math.min(sentence?.end ?? firm.end, firm.end + 90)));
}
