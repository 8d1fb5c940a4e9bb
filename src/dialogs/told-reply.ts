// "Die haben geschrieben, der Vertrag wird storniert": what the company answered, told in the customer's words once the result is known.
import type { Draft } from './draft.ts';
import { correct } from './changes.ts';
import { proceed } from './interview.ts';
import { note, understood } from './ledger.ts';
import { knowsOutcome } from './awaited.ts';

const WHAT = '(?:vertrag|auftrag|abo|bestellung|tarif|sache|alles|contract|order|subscription)';
const ENDED = '(?:storniert|aufgehoben|annulliert|zurückgenommen|rückgängig|gestrichen|hinfällig|cancel+ed|annulled)';
const GIVES_IN = new RegExp(
  `(?<!\\p{L})(?:${WHAT}(?!\\p{L})[^.!?]{0,50}(?<!\\p{L})${ENDED}|(?:stornieren|storniert|stornierten|annullieren|cancel+ed|are cancelling) (?:\\p{L}+ ){0,4}${WHAT}|(?:heben|nehmen) (?:\\p{L}+ ){0,4}${WHAT} (?:\\p{L}+ )?(?:auf|zurück)|(?:haben|hat) (?:\\p{L}+ ){0,3}${ENDED}|(?:bestätig\\p{L}*|akzeptier\\p{L}*|anerkann\\p{L}*|erkennen|erkennt) (?:\\p{L}+ ){0,4}(?:widerruf|stornierung|kündigung)|(?:widerruf|stornierung) (?:\\p{L}+ ){0,3}(?:bestätigt|akzeptiert|anerkannt)|lassen (?:mich|uns) (?:\\p{L}+ ){0,3}(?:raus|aus)|(?:accepted|confirmed) (?:my|the|our) (?:withdrawal|cancellation))(?!\\p{L})`,
  'iu',
);
const REFUSES =
  /(?<!\p{L})(?:abgelehnt|abgewiesen|zurückgewiesen|(?:lehnen|lehnt) (?:\p{L}+ ){0,4}ab|weiger(?:n|t) sich|(?:bestehen|beharren|pochen) (?:\p{L}+ )?(?:auf|drauf|darauf|weiter)|vertrag (?:sei|ist|wäre|bleibt?|bestehe|besteht) (?:\p{L}+ ){0,2}(?:gültig|wirksam|rechtens|bestehen|rechtmäßig|zustande)|(?:widerruf|widerspruch) (?:sei|ist|wäre|kam|käme) (?:\p{L}+ ){0,2}(?:zu spät|verspätet|verfristet|ungültig|unwirksam)|contract (?:is|was) (?:\p{L}+ )?(?:valid|binding)|refuse[sd]?|reject(?:ed|s)?)(?!\p{L})/iu;
/** The customer's own doing, a plan, a question, other people's words. */
const OTHERWISE =
  /\?|(?<!\p{L})(?:ich (?:habe?|hab|will|möchte|muss|soll|werde)|hab ich|habe ich|wenn|falls|ob|soll ich|kann ich|i (?:have|want|will|should)|if|anwalt|verbraucherzentrale|freund\p{L}*|nachbar\p{L}*)(?!\p{L})/iu;
/** Told as an answer of theirs, not as a wish. */
const THEIRS =
  /(?<!\p{L})(?:die|sie|man|firma|anbieter|post|brief|mail|e-?mail|schreiben|antwort\p{L}*|geantwortet|geschrieben|schreibt|schreiben|they|company|letter|reply|replied|wrote)(?!\p{L})/iu;
const WORDS = 30;

/** Notes what the company answered. @returns whether the words told that */
export function toldReply(draft: Draft, text: string): boolean {
  const { file } = draft;
  if (!knowsOutcome(draft, text) || text.split(/\s+/).length > WORDS || OTHERWISE.test(text) || !THEIRS.test(text))
    return false;
  const refused = REFUSES.test(text);
  if (!refused && !GIVES_IN.test(text)) return false;
  const told = { fact: 'companyReply', value: refused ? 'refused' : 'cancelled', quote: text } as const;
  const { fresh, contradicts } = note(draft, file.active, [told]);
  if (fresh.length === 0 && contradicts.length === 0) return false;
  note(draft, file.active, [{ fact: 'companyReplyDate', value: draft.today }]);
  if (fresh.length > 0) draft.replies.push(understood(file.active, fresh));
  correct(draft, file.active, contradicts);
  proceed(draft);
  return true;
}
