// "Hab ich euch letzte Woche geschrieben": who takes us for the company is put right, once and kindly.
import { ways } from '../understand/rule.ts';
import { speaksOfPicture } from '../aside/picture.ts';
import { firstTime, tell, type Draft } from '../draft.ts';

/** Written, called or sold by "you": small "ihnen" is them, "Ihnen" in the middle of a sentence is us. */
const TO_US = new RegExp(
  ways(
    '(?<!\\p{L})(?:hab|habe|haben|hatte)(?!\\p{L})[^.!?\\n]{0,25}(?<!\\p{L})euch(?!\\p{L})[^.!?\\n]{0,30}(?<!\\p{L})(?:geschrieben|' +
      'gemailt|gefaxt|angerufen|gekündigt|widerrufen|(?:ab|zu|weg|hin)?geschickt)(?!\\p{L})',
    '(?<!\\p{L})(?:ihr habt|habt ihr)(?!\\p{L})[^.!?\\n]{0,40}(?<!\\p{L})(?:mich|mir|' +
      'uns)(?!\\p{L})[^.!?\\n]{0,60}(?<!\\p{L})(?:angerufen|verkauft|untergeschoben|abgebucht|geschickt|' +
      'aufgeschwatzt|angedreht)(?!\\p{L})',
    '(?<!\\p{L})(?:vertrag|abo|kunde|kundin|tarif|anschluss)(?!\\p{L})[^.!?\\n]{0,20}(?<!\\p{L})bei ' +
      'euch(?!\\p{L})(?! (?:\\p{L}+ )?(?:(?:über)?prüfen|checken|ansehen|anschauen|hochladen|' +
      'durchsehen)(?!\\p{L}))',
    "(?<!\\p{L})(?:i|we) (?:have |already |'ve )*(?:wrote|written|emailed|e-mailed|mailed|faxed|" +
      'sent)(?: to)? you(?! (?:that|this|it|above|before|already|everything))(?!\\p{L})',
    '(?<!\\p{L})you (?:guys |people )?(?:called|rang|phoned|charged|debited|sold) (?:me|us)(?!\\p{L})',
    '(?<!\\p{L})(?:my )?(?:contract|subscription|account) with you(?!\\p{L})',
  ),
  'iu',
);
/** Somebody else's words: "er sagte, ihr habt mich …". */
const QUOTED = /["„“»«]|(?<!\p{L})(?:sagte|meinte|gesagt|schrieb|said|told)(?!\p{L})[^.!?\n]{0,40}[,:]/iu;

/** "Das hab ich euch doch schon geschrieben": told here, further up. */
const SAID_HERE =
  /(?<!\p{L})(?:doch (?:schon|bereits|eben|gerade)|vorhin|(?:weiter )?oben|gerade eben|hier)(?!\p{L})/iu;

/** Says who we are, once in a case, to whoever speaks to us as to the company. */
export function tellNotUs(draft: Draft, text: string): void {
  if (
    TO_US.test(text) &&
    !speaksOfPicture(text) &&
    !QUOTED.test(text) &&
    !SAID_HERE.test(text) &&
    firstTime(draft, 'notUs')
  )
    tell(draft, 'notUs');
}

/** Whether this turn has said so. */
export const saidNotUs = ({ replies }: Draft): boolean =>
  replies.some((reply) => reply.kind === 'text' && reply.phrase === 'notUs');
