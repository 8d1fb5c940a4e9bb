// The tape as what an agent asks for, and what only sounds like it.
import { list } from '../list.ts';

/** The recording itself, also as machine transcripts mishear "aufzeichnen". */
export const RECORDING = list(
  'auf ?(?:ge|zu)?zeich\\w*',
  'aufnehme?n?_(?! in)',
  // "Verbindlich aufgenommen.", "Ihre Bestellung ist aufgenommen.": the order, not the talk.
  '(?<!_(?:verbindlich|bestellung|auftrag|vertrag|wunsch|daten)_ ?(?:\\w+ ){0,2})aufgenommen',
  'aufzunehmen',
  'aufnahme',
  '(?:nehmen?|nehme|nehm|nimm)(?:.s)? (?:ich |wir |sie )?(?:\\w+ ){0,4}auf_',
  'zeichnen? (?:ich |wir |sie )?(?:\\w+ ){0,4}auf_',
  'mit(?:zu)?schn\\w+',
  'mitgeschnitten',
  'schneiden? (?:ich |wir )?(?:\\w+ ){0,4}mit_',
  'tonband',
  '_(?:das|es|hier|ein band) (?:\\w+ ){0,2}mitlaufen lassen_',
  '_re[ck]order\\w*',
  'tonaufnahme\\w*',
  '_mit (?:ton)?band_',
  '_(?:ein|das|unser|mein) (?:ton)?band_',
  '_band (?:\\w+ ){0,2}(?:ein|an|aus|mit|läuft|laufen|mitläuft|mitlaufen|ein(?:zu)?schalten|an(?:zu)?machen|(?:an|aus)schalten|aus ?machen)_',
  '(?:gespräch|telefonat|anruf|unterhaltung)\\w* (?:\\w+ ){0,6}(?:(?:mit|ab|zwischen)?(?:ge)?speicher\\w*|mit(?:ge|zu)?(?:lauf|läuf)\\w*|festhalten|festgehalten|festzuhalten)_',
  '(?:gespräch|telefonat|anruf|unterhaltung)\\w* (?:\\w+ ){0,6}(?:dokumentier|protokollier)\\w*',
  '(?:speichern?|halten) (?:ich |wir )?(?:\\w+ ){0,3}(?:gespräch|telefonat|anruf)\\w*_',
  'läuft (?:.?s |das |jetzt |nun |hier |ein )*band_',
  'auf band',
  '(?:aufnahme|aufzeichnungs|diktier)gerät\\w*',
  '(?:gespräch|telefonat|anruf)\\w* läuft mit_',
  'protokollierung per ton',
  // The medium says it whatever the verb; without one the verb of keeping needs it.
  '(?:ton|audio|sprach|magnet)(?:träger|protokoll|dokument|nachweis|beleg|konserve|mitschnitt)\\w*',
  '_(?:akustisch|auditiv|per ton|als ton|in ton und|per audio|als audio|mit ton)_',
  '_(?:sichern?|sichere|bewahren?|bewahre|bannen?|konservieren?|verewigen?|dokumentieren?|dokumentiere|' +
    'protokollieren?|protokolliere) (?:ich |wir )?(?:\\w+ ){0,3}\\w*(?:gespräch|telefonat|anruf|' +
    'unterhaltung|wort|worte|stimme|gesagte|gesprochene|besprochene)\\w*_',
  '(?:gespräch|telefonat|anruf|unterhaltung|wort|worte|stimme|gesagte|gesprochene|besprochene)\\w*_ (?:\\w+ ){0,6}(?:ge)?(?:sicher|konservier|bewahr|verewig|gebannt|bannen)\\w*',
  'kassette\\w*',
  '_rec_',
  '_(?:dokumentier|protokollier|speicher|sicher|festhalt|halt)\\w*,? was (?:wir|sie) (?:\\w+ ){0,3}(?:sagen|reden|sprechen|besprechen)_',
  '_auf.?s (?:ton)?band_',
  '_(?:mitgehört|mithören|mithört) und (?:\\w+ ){0,2}(?:ge)?(?:speicher|zeichn|sicher)\\w*',
  '(?:gespräch|telefonat|anruf|unterhaltung)\\w* (?:\\w+ ){0,4}(?:server|archiv|datei|festplatte)_',
  '_(?:speicher|sicher|behalt|archivier|bewahr|halt)\\w* (?:\\w+ ){0,3}(?:den ton|das gesprochene|das gesagte|das besprochene|ihre worte|ihre stimme|unsere worte)_',
  '_(?:den|der|ihr|unser) ton (?:\\w+ ){0,4}(?:behalt|aufbewahr|archivier|festhalt)\\w*',
  '_(?:lass|lasse|lassen) (?:ich |wir )?(?:es |das |alles |ihn |hier |jetzt |mal ){0,3}mitlaufen_',
  '_stimmen? (?:\\w+ ){0,4}(?:ge)?speicher\\w*',
  '(?:stimmen?|gesagte|gesprochene|besprochene|worte|' +
    'was (?:sie|wir) (?:jetzt |gleich )?(?:be)?(?:sagen|sprechen|reden))_ (?:\\w+ ){0,6}(?:auf|fest|' +
    'mit)(?:ge|zu)?(?:nehm|nomm|zeichn|halt|schneid|schnitt)\\w*',
  '_re[ck]+ord(?:en|ern|e)_',
  '_(?:das |mein |ein )?mikro(?:fon)?_',
  'bandgerät\\w*',
  '_(?:to|i|we|i.ll|we.ll|you|be) (?:record|tape)_',
  '_(?:ton|band) (?:ab|an|läuft)_',
  '_(?:roten?|aufnahme|rec)[ -]?(?:knopf|taste)_',
  'mit(?:zu|ge)?zeichn\\w*',
  '_lief (?:\\w+ ){0,4}mit_',
  'ton(?:datei|spur)\\w*',
  '_archivier\\w* (?:ich |wir )?(?:\\w+ ){0,3}\\w*(?:gespräch|telefonat|anruf)\\w*_',
  '(?:gespräch|telefonat|anruf)\\w* (?:\\w+ ){0,6}archivier\\w*',
  '_(?:der|den|unser|ihr|dein) ton (?:\\w+ ){0,4}(?:mit|ab)?(?:ge)?(?:speicher|sicher)\\w*',
  '_(?:speicher|sicher)\\w* (?:ich |wir )?(?:\\w+ ){0,3}(?:den|unseren|ihren) ton_',
  '_(?:das|dies|alles|es) wird (?:hier |bei uns |auch |alles |jetzt |übrigens )*(?:dokumentiert|protokolliert|festgehalten|gespeichert|archiviert)_',
  'darf ich (?:das|dieses|unser|ihr) (?:gespräch|telefonat|anruf)',
  '_auf ?(?:sech?z|seich|zeig|zeisch)\\w*',
  '_record(?:ed|ing|s|en)?_',
  '_(?:taped?|taping|recorder)_',
  'sprach(?:datei|aufzeichnung|aufnahme)\\w*',
  'audio(?:datei|aufnahme)\\w*',
);
/** Keeping what is said, without saying what: the tape only where leave is asked for it. */
export const KEEPS_IT = list(
  '_(?:darf|dürfen|dürfte|kann|können|könnte|soll|sollen|möchte|würde|muss|müsste|wollen) (?:ich|wir|das|' +
    'es|man)(?:.s)? (?:(?:das|es|alles|hier|jetzt|ab jetzt|nun|bitte|mal|gern\\w*|heute|kurz|den rest|' +
    'das ganze|sie|uns|einfach|eben|schon) ){0,4}(?:(?:ab|mit)?speichern|sichern|festhalten|dokumentieren|' +
    'protokollieren|archivieren|mitlaufen(?: lassen)?|mithören|konservieren|' +
    'mitnehmen lassen)_(?! (?:unter|mit (?:ihrer|der) nummer))',
  '_(?:ich|wir) (?:speicher\\w*|sicher\\w*|dokumentier\\w*|protokollier\\w*|archivier\\w*|halte?n?) ' +
    '(?:das|es|alles|hier|dies)(?: (?:hier|alles|mit|ab|jetzt|gern\\w*|fest|für \\w+ \\w+|zur sicherheit|' +
    'zum nachweis|für beide))*_',
  '^\\W*(?:(?:und|also|dann|vorab|kurz|erst|frage),? )*(?:mit)?(?:speichern|mitlaufen|dokumentieren|' +
    'protokollieren|festhalten|mithören)(?: (?:lassen|okay|ok|erlaubt|gestattet|recht|in ordnung|genehm|ja|' +
    'gut|möglich))+\\W*$',
  '_(?:speicherung|dokumentation|protokollierung|archivierung|mitschrift)_ (?:\\w+ ){0,4}(?:okay|ok|recht|erlaubt|gestattet|genehm|einverstanden|in ordnung|zu|zustimmen)_',
  '_(?:läuft|laufe|liefe|lief) (?:das |es |hier |alles |etwas |was )*mit_',
  '_(?:mitläuft|mitlaufen darf|mitlaufen dürfte|mitliefe)_',
);
/** Not a matter of the tape: a booking "aufnehmen", an order that "ist aufgenommen". */
export const NOT_RECORDING = list(
  '_(?:auf|aufnehmen),? als (?:vertrag|auftrag|bestellung)_',
  // "Den besprechen wir nach der Aufnahme.": says when, and asks for no leave.
  '_(?:nach|vor|während|außerhalb|ohne) (?:der|dieser|die) (?:aufnahme|aufzeichnung)_(?! (?:brauch\\w*|muss|müsste|benötig\\w*|möcht\\w*))',
  // "Darf ich Sie verbindlich aufnehmen?": a person is taken on, not a talk taped.
  '_(?:sie|mich|uns|dich) (?:\\w+ ){0,3}(?:verbindlich|fest|als (?:neue\\w* )?(?:kund\\w*|mitglied)|' +
    'bei uns|in (?:unsere?n?|die|den|das) \\w+) (?:\\w+ ){0,2}(?:auf|aufnehmen|aufgenommen)_',
  '(?:nehmen|nehme) (?:sie |ich )?(?:mich|uns|sie) (?:\\w+ ){0,3}(?:verbindlich|fest|' +
    'als (?:neue\\w* )?(?:kund\\w*|mitglied)|bei uns|in (?:unsere?n?|die|den|das) \\w+) (?:\\w+ ){0,2}auf_',
  '(?:auftrag|bestellung|antrag|daten|adresse|wunsch|vertrag) (?:\\w+ ){0,4}(?:aufgenommen|aufnehmen|auf_(?! (?:ton)?band))',
  // "Darf ich Ihre Angaben schon mal für das Angebot aufnehmen?"
  '(?:angaben|personalien|zählerstand) (?:(?!band|ton)\\w+ ){0,6}(?:aufgenommen|aufnehmen|auf_)',
);
/** Whether one can be heard: a yes to it agrees to nothing. */
export const HEARING = list(
  '(?:hören|verstehen) sie mich',
  'mich (?:gut |noch |jetzt )?(?:hören|verstehen)',
  'sind sie noch (?:da|dran)',
  'gut zu (?:hören|verstehen)',
  'can you hear',
);
