// Papers against the call: what either side of such a sentence is known by, and the ways that say it at once.
import { ways } from '../rule.ts';

const PAPER =
  '(?:\\w*bestätigung|\\w*zusammenfassung|mail|brief|schreiben|\\w*vertrag|unterlagen|papier|papiere\\w*|police|confirmation|contract|summary|letter|email)';
/** The side of the call. */
export const SAID_IN_CALL =
  '_(?:am telefon|im gespräch|am hörer|mündlich|besprochen|versprochen\\w*|vereinbart|ausgemacht|' +
  'abgemacht|zugesagt|genannt|die rede|sagte|gesagt|meinte|hieß es|on the phone|in the call|promised|' +
  'said|told|agreed)_';
/** The side of the papers. */
export const IN_PAPERS = ways(
  `_(?:in|im|laut|auf|gemäß|on|according to) (?:der |dem |den |deren |the |their )?(?:\\w+ )?${PAPER}_`,
  '_(?:the |their )?(?:confirmation|contract|summary|letter|email) (?:says|states|shows)_',
);
/** Money that was asked for or taken, or what is as it was told. */
export const NO_CONTRAST =
  '_(?:\\w*rechnung|mahnung|abgebucht|eingezogen|konto|bill|invoice|debited|auch|ebenfalls|genau|genauso|stimmt|passt|same|too)_';
/** Said at once: "24 Monate statt der 12", "davon war keine Rede", "fehlt in der Bestätigung". */
export const DIFFERS_AT_ONCE = ways(
  `_${PAPER}_[^.!?\\n]{0,40}\\d[^.!?\\n]{0,16}_statt_ (?:der|den) (?:\\w+ )?\\d[^.!?\\n]{0,40}_(?:genannt|` +
    'versprochen|gesagt|besprochen|vereinbart|abgemacht)\\w*_',
  '_statt_ (?:der |den )?(?:versprochenen|besprochenen|vereinbarten|zugesagten) [^.!?\\n]{0,30}_(?:steht|' +
    `stehen)_ [^.!?\\n]{0,12}_${PAPER}_`,
  `_${PAPER}_ [^.!?\\n]{0,20}_(?:taucht|tauchen|steht|stehen|findet)_[^.!?\\n]{2,60}_(?:davon war|` +
    'war am telefon|war|was)_ (?:\\w+ )?(?:keine|nie|nicht|never)_ (?:die )?(?:rede|mentioned)_',
  '_versprochen\\w*_[^.!?\\n]{0,40}_(?:fehlt|fehlen|steht nicht|steht nirgends|stehen nicht)_ ' +
    `[^.!?\\n]{0,12}_(?:in|im)_ (?:der |dem |den )?${PAPER}_`,
  `_${PAPER}_ (?:sagt|sagen|says) (?:etwas |was )?(?:ganz )?(?:anderes|something (?:else|different))_`,
  `_${PAPER}_ (?:weicht|weichen) (?:\\w+ ){0,3}(?:ab|von dem ab|von)_`,
  '_(?:versprochen\\w*|zugesagt\\w*|besprochen\\w*|vereinbart\\w*) (?:\\w+ ){0,2}(?:bonus|rabatt|gutschein|' +
    'guthaben|startguthaben|prämie|gutschrift) (?:\\w+ )?(?:fehlt|fehlen|steht nicht|' +
    `taucht nicht)[^.!?\\n]{0,16}_(?:in|im|auf)_ (?:der |dem |den )?${PAPER}_`,
  '_(?:versprochen|zugesagt|besprochen|vereinbart),? (?:aber |doch |nur )?(?:in|im) (?:der |dem |' +
    `den )?${PAPER}_ steht (?:davon |dazu )?(?:nichts|nix|kein\\w*|nirgends)_`,
  `_${PAPER}_ (?:taucht|tauchen|steht|stehen)_[^.!?\\n]{2,40}, von (?:dem|der|` +
    'denen)_[^.!?\\n]{2,40}_(?:keine|nie) rede_',
  `_(?:preis|tarif|laufzeit|betrag|summe) (?:in|im|auf) (?:der |dem |den )?${PAPER}_ ist ` +
    '(?:(?!nicht_|nich_|nie_|kaum_|auch_)\\w+ )?(?:höher|ein anderer|eine andere|länger|anders|teurer) als_',
  `_${PAPER}_[^.!?\\n]{0,12} steht (?:\\w+ )?(?:ein anderer|eine andere|ein anderes) (?:tarif|preis|` +
    'laufzeit|produkt|paket|betrag),? als (?:ich|wir|am|er|sie|besprochen)_',
  '_(?:auf|in) (?:dem |den )?(?:papier|papieren) (?:sieht|sehen) (?:das|es|die) (?:\\w+ )?anders aus_',
  '_(?:in writing|in the (?:contract|letter|email)) is not what (?:i|we) (?:was|were) (?:told|promised)_',
);
/** Nothing differs. */
export const AS_IT_WAS_SAID = `_${PAPER}_ steht (?:alles |es |das )?(?:genau |auch )?(?:so|das),? (?:wie|was) (?:er|sie|man|besprochen|vereinbart|am telefon)_`;
