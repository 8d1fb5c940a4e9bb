// What people order of us: a letter by its name, an end of the contract in one word. Told, it is a wish; nobody else did it.
import { ways } from '../rule.ts';

/** The letters that end a contract, as they are called. */
const WITHDRAWAL = '(?:\\w*widerruf\\w*|\\w*rücktritt(?:serklärung)?|withdrawal|revocation)';
const CANCELLATION = '(?:\\w*kündigung(?:s\\w+)?|stornierung|storno|cancellation|termination)';
const THE = '(?:einen?|ne|nen|den|die|das|so einen?|an?|the)';
/** At the beginning of what is said. */
const FIRST =
  '(?:^|[.!?;:,\\n] ?)(?:(?:hallo|hi|hey|hello|moin|bitte|also|ok|okay|ja|und|so|pls|plz|please|just|yes|' +
  'and)[,!]? ){0,3}';
/** To us, and for whom. */
const FOR = '(?:sie|ihr|du|mir|uns|ihm|bitte|doch|mal|jetzt|gleich|schnell|einfach|für mich|für uns|me|us|please|now)';
const MAKES =
  '(?:schreib\\w*|mach\\w*|erstell\\w*|verfass\\w*|setz\\w*|formulier\\w*|bereite\\w*|schick\\w*|gib|gebt|' +
  'geben|write|draft|prepare|make|send|give)';
const WRITTEN = '(?:schreiben|machen|erstellen|aufsetzen|verfassen|formulieren|vorbereiten|fertig ?machen|schicken)';
/** A paper that came, or is confirmed, is none that is ordered. */
const NOT_THEIRS = '(?! (?:\\w+ )?(?:bestätigt|bestätigung|zurück\\w*|abgelehnt|confirmed|back|rejected)_)';

const ordered = (letter: string): string =>
  ways(
    `${FIRST}${MAKES}(?: ${FOR}){1,4} (?:${THE} )?(?:(?!kein|nicht|no_|not_)\\w+ ){0,2}?${letter}_${NOT_THEIRS}`,
    `${FIRST}(?:write|draft|prepare) ${THE} (?:(?!kein|nicht|no_|not_)\\w+ ){0,2}?${letter}_`,
    `_(?:können|koennten|kannst|koenntest|koennt|wuerden) (?:sie|du|ihr) (?:${FOR} ){0,4}(?:${THE} ` +
      `)?(?:(?!kein|nicht|no_|not_)\\w+ ){0,2}?${letter} (?:${FOR} ){0,2}${WRITTEN}_`,
    `_(?:can|could|will|would) you (?:${FOR} ){0,2}(?:write|draft|prepare|make) (?:${FOR} ){0,2}${THE} ` +
      `(?:\\w+ )?${letter}_`,
    '_(?:ich|wir|i|we) (?:will|wollen|möchte\\w*|brauche?n?|bräuchte\\w*|haett?e? gern\\w*|haetten gern\\w*|' +
      `want|need|would like|.d like) (?:bitte |jetzt |nur |also |einfach |to (?:send|write|have) ){0,2}${THE} ` +
      `(?:\\w+ )?${letter}_${NOT_THEIRS}`,
    `(?:^|[.!?\\n] ?)(?:bitte |please )?(?:${THE} )?${letter}(?: (?:an|für|for|to) (?:die |den |das |` +
      'the )?[\\w&.]+)? (?:bitte|please|schreiben|erstellen|aufsetzen)_',
  );

/** The withdrawal is ordered from us as a letter. */
export const ORDERED_WITHDRAWAL = ordered(WITHDRAWAL);
/** The cancellation is ordered from us as a letter. */
export const ORDERED_CANCELLATION = ordered(CANCELLATION);

/** "Cancel my contract": said to us, at the beginning or as one's own wish. */
export const ORDERED_END =
  `${FIRST}(?:(?:can|could|will|would) you |help me (?:to )?|i (?:want|need|have|would like|wish) to |` +
  'i.d like to |how (?:do|can) i )?(?:please )?(?:cancel|terminate|end|stop|withdraw from|get out of) ' +
  '(?:my|the|this|that|it|these|those)_(?! (?:call|calls|talk|chat|conversation|question|questions|' +
  'asking)_)';

const THING =
  '(?:vertrag|vertrages|vertrags|abo|abonnement|tarif|handyvertrag|stromvertrag|contract|subscription|plan)';
/** The whole message: "kündigen", "Vertrag stornieren bitte", "cancel", and the one word for it in other languages. */
export const WHOLE_END = ways(
  '^\\W*(?:hallo[,! ]+|hi[,! ]+|bitte |please |ich will |ich möchte |i want to |want to )?(?:(?:den |das |' +
    `mein(?:en)? |diesen |my |the )?${THING} )?(?:kündigen|kündigung|widerrufen|widerruf|stornieren|storno|` +
    'stornierung|auflösen|beenden|loswerden|rücktritt|cancel|cancellation|withdraw|withdrawal|terminate)(?: ' +
    `(?:(?:vom |des |von |für |of |from |my |the |it|this|that )*(?:${THING})?))?(?: bitte| please)?\\W*$`,
  '^\\W*(?:sözleşme\\w* )?iptal(?: et\\w*| istiyorum| lütfen)?\\W*$',
  '^\\W*(?:расторгнуть|отменить|отказаться|отмена|розірвати|скасувати|відмовитися|anuluj|anulowa.|' +
    'wypowiedzie.|odst.pi.|odst.pienie|إلغاء|فسخ)(?: (?:договор|контракт|договір|umow.|العقد))?\\W*$',
);
