// Verbs and nouns of saying yes and no in every form they take: who did it, and whether it is denied, is read around them.
import { ways } from '../rule.ts';

/** What one agrees to, accepts, declines or puts down that is no offer, or an offer of the other side's duties. */
export const NO_OFFER = `_(?:${ways(
  'adresse|anschrift|angaben|\\w*daten|eintrag|geburtstag|personalien|zählernummer',
  'zählerstand|iban|name|namen|geburtsdatum|frage|fragen|\\w*aufzeichn\\w*|aufnahme',
  'aufnehmen|aufgezeichnet|mitschnitt|record\\w*|widerruf\\w*|withdraw\\w*|kündigung\\w*',
  'cancel\\w*|storn\\w*|\\w*rechnung\\w*|mahn\\w*|inkasso\\w*|raten\\w*|\\w*zahlung\\w*',
  'datenschutz\\w*|werbung|werbeanruf\\w*|termin\\w*|rückruf\\w*|paket|päckchen|sendung',
  'annahme|hörer|gespräch|anruf|anrufe|terms|agb|refund|erstattung|lastschrift|link|sms',
  'mails?|e-mail|schriftlich|brief\\w*|formular|unterschr\\w*|geklickt|klick\\w*|app',
  'portal',
)})_`;

/** What is offered on the phone. */
const OFFERED = `(?:${ways(
  '\\w*vertrag|\\w*verträgen|vertrags\\w*|\\w*verlängerung|\\w*angebot|\\w*tarif|\\w*tarif(?:wechsel|änderung|umstellung)',
  '\\w*wechsel|\\w*umstellung|\\w*option|\\w*paket|\\w*abo|abonnement|upgrade|vorschlag|deal|\\w*bestellung',
  '\\w*auftrag|\\w*abschluss|kauf|mitgliedschaft|\\w*versicherung',
)})`;
/** Who agreed, and how. */
const BESIDE_ASSENT =
  '(?:(?:ich|wir|er|sie|man|meine? \\w+|dann|da|auch|leider|halt|doch|schließlich|letztlich|letztendlich|sofort|gleich|' +
  'einfach|trotzdem|natürlich|notgedrungen|irgendwann|am (?:telefon|ende)|telefonisch|mündlich|um \\w+ monate) ){0,4}';

/** Assent: agreeing, giving in, taking, settling on something. */
export const ASSENTED = `_(?:${ways(
  'sag(?:e|te)? (?:auch |noch |halt |doch |dann |einfach ){1,3}ja',
  'mit ja (?:\\w+ )?(?:geantwortet|beantwortet)',
  'zugestimmt|zustimmten?|zugesagt|zusagten?|eingewilligt|einwilligten?|bejaht|bejahten?',
  // To an offer, named or not; "stimmte dem Datenabgleich zu", "stimmte ihm zu" is another thing.
  `stimmten? ${BESIDE_ASSENT}(?:(?:dem|der|einem|einer|diesem|dieser|ihrem|seinem|deren) (?:\\w+ )?${OFFERED} ` +
    `${BESIDE_ASSENT})?zu(?=[.;!?]|$|,(?! (?:dass|ob|wie)_)| und_| aber_| weil_)`,
  '(?:ab|zu)genickt',
  'genickt',
  'nickten? (?:\\w+ ){0,3}(?:ab|zu)',
  'durchgewunken|durchgewinkt|nachgegeben|nachgab|eingeknickt',
  'knickten? (?:\\w+ ){0,2}ein',
  'klein beigegeben|beigegeben',
  'gab(?:en)? (?:\\w+ ){0,3}(?:nach|auf und sag\\w+)',
  '(?:drauf|darauf|auf (?:das|sein|ihr|deren|dieses) (?:\\w+ )?(?:angebot|vorschlag|geschäft)|' +
    'auf den (?:\\w+ )?(?:vorschlag|handel|wechsel|vertrag|tarif)) (?:\\w+ ){0,3}eingegangen',
  'ging(?:en)? (?:\\w+ ){0,3}(?:drauf|darauf) (?:\\w+ )?ein',
  'auf (?:das|sein|ihr|deren|dieses) (?:\\w+ )?(?:angebot|vorschlag) ging(?:en)? (?:\\w+ ){1,2}ein',
  '(?:drauf|darauf|auf (?:das|den|die|sein|so)\\w* \\w+) (?:\\w+ ){0,2}eingelassen',
  '(?:drauf|darauf) (?:hab|habe|haben|hat) (?:ich|wir|er|sie) (?:mich|uns|sich) (?:\\w+ ){0,2}eingelassen',
  'einverstanden (?:erklärt|gewesen)',
  'erklärten? (?:ich |wir |er |sie )?(?:mich|uns|sich) (?:\\w+ ){0,3}einverstanden',
  '(?:war|wars) (?:das )?(?:mir|uns|ihr|ihm) (?:so |auch |ganz |durchaus ){0,2}recht',
  '(?:mein|unser|ihr|sein|das)e? (?:ok|okay|o\\.k|ja|ja-?wort|einverständnis|zusage|zustimmung|go) ' +
    '(?:\\w+ ){0,3}(?:gegeben|erteilt)',
  '(?:gab|gaben|erteilten?) (?:\\w+ ){0,2}(?:mein|unser|ihr|sein|das|die)e? (?:ok|okay|ja|ja-?wort|' +
    'einverständnis|zusage|zustimmung)',
  'mein (?:ok|okay|ja) hatten? (?:er|sie|die)',
  'grünes licht|geeinigt',
  '(?:wir|mir|uns) (?:haben|hatten|ham|hom)? ?(?:\\w+ ){0,4}(?:ausgemacht|abgemacht|vereinbart)',
  'einig geworden',
  'wurden uns (?:\\w+ )?einig',
  '(?:für|fürs|drauf|dafür) (?:\\w+ ){0,5}entschieden',
  'in auftrag gegeben|mitgemacht|zugegriffen',
  'griff(?:en)? (?:\\w+ )?zu',
  'zugeschlagen',
  'schlug(?:en)? (?:\\w+ )?zu',
  '(?:angebot|vorschlag|vertrag|tarif|deal|das|es) (?:\\w+ ){0,4}(?:angenommen|akzeptiert)',
  'telefonisch (?:\\w+ ){0,2}erneuert',
  '(?:vertrag|wechsel|\\w*tarif\\w*|auftrag|verlängerung) (?:\\w+ ){0,2}(?:am telefon|telefonisch|' +
    'mündlich) (?:\\w+ )?bestätigt',
  '(?:mündlich|am telefon|telefonisch) (?:\\w+ )?ja',
  'ja (?:zu|zum|zur) (?:\\w+ ){1,8}gesagt',
  '(?:zu|zum|zur) (?:\\w+ ){1,8}ja gesagt',
  'erneuert (?:\\w+ ){0,2}(?:telefonisch|am telefon)',
)})_`;
/** The other side moved somebody to it: "hatte er mich so weit", "hat meine Mutter rumgekriegt". */
export const WON_OVER = ways(
  '_(?:hatten?|hat|haben|war) (?:\\w+ ){0,3}_(?:mich|uns|sie|ihn|mein\\w* {kin})_ ' +
    '(?:\\w+ ){0,4}(?:so ?weit|rumgekriegt|herumgekriegt|weichgekocht|weichgeklopft|mürbe|' +
    'um den finger gewickelt|eingewickelt|eingelullt)_',
  '_(?:was|were|got|been) (?:\\w+ ){0,2}(?:talked|pressured|pushed|rushed|roped|cajoled|sweet-talked) ' +
    'into (?:it|this|that|a|the|saying|taking|agreeing|signing)_',
  '_let (?:him|her|them|the \\w+) (?:talk|sell|sign|push|convince|persuade) (?:me|us|her|him)_',
  '_talked (?:me|her|him|us|my \\w+) (?:round|around|over|into)_',
  '_(?:got|made|had|persuaded|convinced|pushed|pressured|rushed) (?:me|us|her|him|my \\w+) (?:to |' +
    'into )?(?:agree|accept|take|sign up|say yes|saying yes|buy|switch|extend|renew|agreeing|accepting|' +
    'taking|signing up|switching|extending)_',
);
/** A polite no that was not possible is a yes. */
export const NO_REFUSAL = ways(
  '_(?:hab|habe|hat|haben) (?:ich |wir |er |sie )?(?:da |dann |natürlich |auch )*nicht nein gesagt_',
  '_(?:sag|sagt|sage|sagen|sagte) (?:man |ich |wir |sie |er )?(?:da |doch |natürlich )*(?:nicht|ned|net) nein_',
  '_(?:konnte?|koennte|wollte|mochte) (?:ich |sie |er |wir )?(?:da |dann |ja |einfach )*(?:schlecht|' +
    'schwer|kaum|nicht|nimmer) nein sagen_',
  '_(?:couldn.t|could not|can.t) say no_',
);
/** Refusal: declining, waving off, hanging up. */
export const REFUSED_ACT = `_(?:${ways(
  'nicht (?:\\w+ )?(?:überreden|bequatschen|breitschlagen|beschwatzen) lassen',
  'mit nein (?:\\w+ )?(?:geantwortet|beantwortet)',
  'abgelehnt|ablehnten?|lehnten? [^.!?,;\\n]{0,40}ab|verneint|verneinten?|abgewunken',
  'abgewinkt',
  'winkten? (?:\\w+ ){0,3}ab',
  'abgewimmelt|wimmelten? [^.!?,;\\n]{0,30}ab|abblitzen lassen',
  'abfuhr (?:erteilt|gegeben)',
  'korb gegeben|aufgelegt',
  'legten? (?:\\w+ ){0,4}auf',
  'weggedrückt',
  '(?<!widerruf[^.!?\\n]{0,60})verzichtet',
  'ausgeschlagen|zurückgewiesen',
  '(?:hab|habe|haben|hat) (?:ich|wir|er|sie) (?:\\w+ ){0,2}ausgeschlossen',
  'mich geweigert',
  '(?:verlangten?|forderten?) (?:ich |wir )?(?:\\w+ ){0,3}schriftlich\\w*',
  'weigerten? (?:mich|sich|uns)',
  'abgesagt|nein danke gesagt',
  'turned (?:\\w+ ){1,3}down',
  'hung up|declined|refused',
)})_`;
/** Words of assent, order or contract that are denied with a noun: "eine Zusage hat es nie gegeben", "von mir kam kein Ja". */
export const NOUN_OF_YES =
  '_(?:zusage|zustimmung|einwilligung|einverständnis|jawort|ja|auftrag|bestellung|vertrag(?:s|es|e)?|' +
  '\\w*vertrag|abschluss|vertragsabschluss|vertragsschluss|abo|verlängerung|wechsel|order|kauf|agreement)_';
/** It came, was given, was the subject: what makes the noun an event. */
export const CAME_ABOUT = `_(?:${ways(
  'gegeben|gab|gabs|kam|kamen|gekommen|erteilt|erteilten?|abgegeben|zustande|zu stande',
  'geschlossen|abgeschlossen|getätigt|ausgesprochen|gefallen|gesagt|sagte|stattgefunden',
  'unterschrieben|die rede|rede|ging|gegangen|thema|vereinbart|abgemacht|ausgemacht',
  'gemacht|erwähnt|made|gave',
)})_`;
/** Orders and agreements that stand with a denial: "bestellt wird hier nix", "vereinbart wurde nichts". */
export const ORDERED =
  '_(?:bestellt|gebucht|abgeschlossen|abonniert|geordert|beauftragt|gekauft|verlängert|vereinbart|' +
  'abgemacht|ausgemacht|zugesagt|zugestimmt|eingewilligt|ja gesagt|angenommen|ordered|agreed|agree|' +
  'bought|booked|accepted)_';
/** Going along with, of which a denial says no: "bin auf nichts eingegangen". */
export const WENT_ALONG = '_(?:auf|zu) (?:gar |überhaupt )?(?:nichts|nix|nischt|nüscht|keine\\w*)_';
/** What one did along with the offer, behind "darauf" or "dazu". */
export const ALONG_VERB =
  '_(?:eingegangen|eingelassen|ja gesagt|zugestimmt|zugesagt|bereit erklärt|bewegen lassen|festnageln lassen|festgelegt)_';
/** "Zugestimmt? Habe ich nicht." */
export const ECHOED =
  '_(?:zugestimmt|bestellt|ja gesagt|abgeschlossen|gebucht|unterschrieben|zugesagt|eingewilligt|agreed|' +
  'ordered)\\?"? (?:habe?|hab|hatte|hat|i|did) (?:ich |sie |er |wir )?(?:\\w+ ){0,2}(?:nicht|nie|niemals|' +
  'nix|nichts|did not|didn.t|never|not)_';
/** First to be seen, read, thought over; only to be known; only something to be sent: no yes. */
export const DEFERRED = ways(
  '_all (?:i|we|he|she) did was_',
  '_(?:wollte|wollten|musste|mussten)_ (?:\\w+ ){0,6}(?:erst|erstmal|vorher|zuerst|in ruhe|schriftlich|' +
    'schwarz auf weiß)_[^.!?,\\n]{0,30}_(?:sehen|lesen|haben|durchlesen|prüfen|besprechen|überlegen|' +
    'nachdenken|vergleichen|anschauen|angucken)_',
  '_wollten? (?:ich |wir |sie |er )?(?:ja |doch |eigentlich )*(?:nur|bloß|lediglich) (?:mal )?(?:wissen|' +
    'fragen|hören|mich erkundigen|nachfragen|eine auskunft)_',
  '_(?:ausgemacht|abgemacht|vereinbart|besprochen) (?:war|wurde) (?:nur|bloß|lediglich)_',
  '_verlangten? (?:ich |wir )?(?:\\w+ ){0,3}schriftlich\\w*_',
  '_(?:ich|wir) verlangten? (?:\\w+ ){0,3}schriftlich\\w*_',
  '_(?:bestellen|abschließen|kaufen|unterschreiben|wechseln|zusagen|zustimmen) (?:wuerde|werde|will|' +
    'wolle) (?:ich|wir) (?:\\w+ ){0,3}(?:nichts|nix|nicht|nie|keinesfalls)_',
);
