// What sounds like a yes, a no or a wish and belongs to another matter: the other side's act, a thing taken in, an idiom.
import { ways } from '../rule.ts';

/** What the customer sent or asked for: whoever refuses it is the other side. */
export const ASKED_OF_THEM =
  '_(?:mein|meine|meinen|meiner|meinem|meines|unser|unsere|unseren|unserer|my|our|her|his)_ ' +
  '(?:\\w+ )?(?:widerruf\\w*|kündigung\\w*|widerspr\\w*|einspruch|einwand|beschwerde\\w*|reklamation\\w*|' +
  'antrag|anfrage|bitte|forderung\\w*|storno|stornierung|rücksendung|retoure|schreiben|brief|mail|' +
  'objection|cancellation|withdrawal|complaint|claim|request|letter|refund|appeal|dispute)_';
/** Refusing it. */
export const REFUSED_THAT =
  '_(?:lehnt\\w*|abgelehnt|ablehn\\w*|zurückgewiesen|weist|wies|verweiger\\w*|reject\\w*|refuse[sd]?|declin\\w*|turned)_';
/** Things that are taken in, which makes no contract. */
export const TAKEN_IN =
  '_(?:\\w*modem\\w*|router|\\w*paket|päckchen|sendung|lieferung|karton|kiste|brief|einschreiben|gerät|\\w*anruf|telefonat|gespräch|hörer|ware|parcel|package|letter|box)_';
/** There was nothing that one could have said yes to. */
export const NOTHING_TO = '_nothing (?:there |in it )?(?:to|i could) (?:agree|sign|confirm|accept)';
/** The tape shall stay off: a no to it and to nothing else. */
export const TAPE_OFF = ways(
  '_(?:band|tonband|aufnahme|aufzeichnung|mitschnitt|recording|tape|recorder)_[^.!?\\n]{0,30}_(?:aus|weg|' +
    'nicht|ab|off|not)_',
  '_(?:nicht|kein\\w*|not|no)_[^.!?\\n]{0,24}_(?:aufnehmen|aufzeichnen|aufgezeichnet|aufgenommen|' +
    'mitschneiden|mitgeschnitten|aufnahme|aufzeichnung|mitschnitt|record|recorded|recording)_',
);
/** Not understood, not much said: what is denied is that, not the yes that follows. */
export const DIMLY =
  '_(?:nix|nichts|nischt|nicht (?:\\w+ )?|kein wort|kaum (?:was|etwas)|nur die hälfte) ?(?:mehr |' +
  'richtig |recht |so |alles |genau ){0,2}(?:kapiert|verstanden|begriffen|geblickt|gecheckt|gerafft|' +
  'mitbekommen|mitgekriegt|gehört|gewusst|geahnt|nachgedacht|überlegt|zugehört|aufgepasst)_';
/** The yes behind it. */
export const YES_BEHIND =
  '_(?:ja|jaja|ok|okay)_ ?(?:und amen )?(?:gesagt|gsagt|gesacht|gemurmelt|gebrummt)|_(?:zugesagt|zugestimmt|eingewilligt|ja gesagt|bestellt|mitgemacht|angenommen)_';
/** Of a talk that was short: "viel gesagt hab ich nicht". */
export const NOT_MUCH = /\b(?:viel|gross|grossartig|lang|lange|sonderlich|richtig|much)\s*$/;
/** Right behind a yes: what it is about is how things are. */
export const IS_RIGHT =
  /^["', ]{0,3}(?:(?:das|die|der|es|alles|is|ist|that's|that is) ){0,2}(?:stimmt|richtig|korrekt|correct|right)\b(?! (?:so )?(?:machen|schon))/;
/** Data and figures that are right or wrong. */
export const DATA = `_(?:${ways(
  'iban|\\w*adresse|anschrift|\\w*daten|name|namen|geburtsdatum|geburtstag|kontonummer',
  'konto|bankverbindung|zählernummer|zählerstand|kundennummer|hausnummer|postleitzahl',
  'telefonnummer|nummer|verbrauch|anbieter|versorger|address|details|date of birth',
  'account number',
)})_`;
/** Right behind a yes: the question that it answered, which was whether one has a moment, hears, lives there. */
export const AS_ASKED =
  '^["\', ]{0,3}(?:gebrummt|gesagt|gemurmelt|genuschelt|geantwortet|gerufen)?,? ?(?:als|wie|weil|' +
  'auf die frage|when|as)_ [^.!?]{0,50}_(?:ob|if|whether)_ [^.!?]{0,40}_(?:zeit|moment|minute|hör\\w*|' +
  'versteh\\w*|wohn\\w*|inhaber\\w*|da (?:bin|sei)|dran|zufrieden|störe|time|hear)_';

/** A thing that one may want, which is no contract: what "die will ich haben" points at where it was named last. */
export const OTHER_THING = `_(?:${ways(
  '\\w*aufnahme|aufzeichnung|mitschnitt|tonband|tondatei|kopie|geld|\\w*bonus|prämie',
  'gutschein|\\w*gutschrift|\\w*probe|probe\\w*|muster|geschenk\\w*|\\w*uhr|tablet',
  'gekündigt|kündigung|beendet|abgemeldet|abbestellt|rückruf|termin|techniker|unterlagen',
  'infos?|prospekt|entschuldigung|auskunft|recording|copy|money|voucher|gift|sample',
)})_`;
/** The contract by its names. */
export const CONTRACT_THING =
  '_(?:\\w*vertr(?:a|ä)g\\w*|\\w*tarif\\w*|\\w*abo|abonnement|\\w*anschluss|\\w*option|\\w*paket|' +
  '\\w*versicherung|\\w*karte|zeitung|zeitschrift|glasfaser|\\w*internet|contract|plan|tariff|' +
  'subscription|angebot)_';
/** Points back at something. */
export const POINTS_BACK = /\b(?:die|den|das|es|ihn|sie|it|that|them)\b/;
