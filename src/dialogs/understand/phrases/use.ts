// Verbs of use in every form they take: what was done with what was sold; who did it and whether it is denied is read around them.
import { ways } from '../rule.ts';

/** What runs, lies there or is switched on. */
const THING =
  '(?:\\w*internet|\\w*leitung|\\w*anschluss|\\w*router|modem|\\w*karte|sim|\\w*box|receiver|stick|' +
  'fernsehen|verbindung|glasfaser|dsl|wlan|strom|gas|gerät|\\w*zugang|\\w*kurs|abo|ding|teil|internet|' +
  'line|card|connection|device|tv)';
/** Done by whoever has it: affirmed it is use, denied it is none. */
export const DONE_WITH = `_(?:${ways(
  'benutzt|genutzt|verwendet|eingelegt|eingesetzt|eingesteckt|reingesteckt|reingetan',
  'reingemacht|angeschlossen|angestöpselt|eingestöpselt|eingeschaltet|angeschaltet',
  'eingeloggt|angerührt|angefasst|ausprobiert|aktiviert|freigeschaltet',
  'in betrieb genommen|logged in',
  'plugged (?:it |the \\w+ )?in',
  'activated|inserted',
  'switched (?:it )?on',
)})_`;
/** Use for certain, whoever is named: nobody but the customer does that. */
export const OWN_USE = ways(
  '_(?:benutzt|genutzt|verwendet|eingelegt|eingesteckt|reingesteckt|eingeloggt|ausprobiert)_',
  '_(?:telefoniert|gesurft|gestreamt|gespielt)_',
  '_(?:angesehen|angeschaut|angeguckt|geschaut|geguckt|gesehen)_',
);
/** Seen, heard, called: use only beside what it was done with. */
export const BY_MEANS = `_(?:${ways(
  'damit|darüber|drüber',
  'mit (?:der|dem|deren|denen ihrem|diesem|dieser) (?:\\w+ )?(?:\\w*karte|sim|handy|ding|anschluss|' +
    'router|gerät|strom|gas|box)',
  '(?:filme?|folgen?|spiele?|videos?|lektion(?:en)?|sendung(?:en)?|kurs\\w*|modul\\w*)',
  'films?',
  'match(?:es)?',
  'episodes?|lessons?',
)})_`;
/** In the present: "ich heize damit", "das nutz ich jeden Abend". */
export const USES =
  '_(?:nutze?n?|benutze?n?|verwende|verwenden|heize|heizen|koche|kochen|surfe|surfen|telefoniere?|telefonieren|streame|streamen|gucke?n?|schaue?n?)_';
/** What makes the present one of the thing that was sold. */
export const USED_NOW =
  '_(?:damit|darüber|drüber|ihn|sie|es|das|den anschluss|die leitung|die karte|das internet|den tarif|' +
  'den zugang|mit (?:der|dem|deren|diesem|dieser) (?:\\w+ )?(?:\\w*karte|sim|handy|ding|anschluss|router|' +
  'strom|gas)|täglich|jeden (?:tag|abend|morgen))_';
/** The thing at work. */
export const AT_WORK = ways(
  `_(?:das |der |die |neue[rs]? |mein[e]? |it |the )*${THING}_ ` +
    '(?:(?:ist|hängt|steckt) (?:schon |jetzt |auch )?(?:drin|dran|eingelegt|angeschlossen)_,? ?(?:und )?)?' +
    '(?:läuft|laufen|lief|liefen|geht|funktioniert|funktionierte|tut|klappt|runs|works|is running|' +
    'is working)_(?= ?[.,;!)]| ?$| ?\\n| (?:(?:bisher|bislang|bis jetzt|immer) )?(?:super|top|gut|prima|' +
    'einwandfrei|tadellos|bestens|wunderbar|rund|stabil|problemlos|ohne probleme|auch|ja|wie am schnürchen|' +
    'fine|great|well|perfectly|so far)_)',
  '_(?:bin|sind) (?:ich |wir )?(?:\\w+ )?mit de[mr] neuen \\w+ (?:schon |jetzt |bereits )*online_',
  '_datenvolumen (?:ist|war|ging|is) (?:\\w+ )?(?:aus|weg|alle|leer|verbraucht|aufgebraucht)_',
  '_(?:ging|geht|war|ist) (?:mir )?(?:das|mein) datenvolumen (?:\\w+ )?(?:aus|weg|alle|leer|verbraucht|' +
    'aufgebraucht)_',
  '_(?:täglich|jeden tag|ständig|regelmäßig) in (?:gebrauch|benutzung|betrieb)_',
  '_seit (?:der|dem) (?:umstellung|wechsel|umschaltung|freischaltung) (?:läuft|geht)_',
  `_läuft (?:bei mir |bei uns )?(?:jetzt |alles |seitdem ){1,2}über (?:den|die|das) (?:neue[nm]? )?${THING}_`,
);
/** The thing still in its wrapping, or no way in. */
export const LEFT_ALONE = ways(
  '_(?:\\w*karte|sim|simkarte|router|modem|\\w*box|receiver|stick|gerät|handy|card|router|device)_ ' +
    '(?:\\w+ ){0,3}(?:liegt|steckt|klebt|steht|ist|hängt|sits|lies|is)_ (?:\\w+ ){0,4}(?:ungeöffnet|' +
    'ungenutzt|unangetastet|noch im (?:original)?(?:karton|umschlag|brief|paket|kuvert|päckchen)|' +
    'still in (?:the|its) (?:envelope|box|packaging|wrapper)|unopened|unused|untouched)_',
  '_(?:\\w*zugang|zugangsdaten) (?:hab|habe|haben) (?:ich |wir )?(?:auch |bis heute |bisher |' +
    'noch ){0,3}(?:nicht|nie|keinen)_',
  '_(?:strom|gas|internet|signal) (?:kommt|kam|fließt|floss|läuft|lief) (?:\\w+ ){0,3}(?:nicht|nie|keine?r?|nix)_',
  '_(?:karte|sim) ist nie in (?:ein|mein|irgendein) \\w+ gekommen_',
  '_(?:kein einziges|nicht ein) mal (?:\\w+ ){0,2}(?:aufgerufen|angesehen|reingeschaut|geöffnet|angeguckt|' +
    'geguckt|geschaut|genutzt|benutzt)_',
  '_(?:karte|sim|simkarte|chip|stick) (?:ist|is|steckt|liegt) (?:\\w+ )?noch (?:gar )?nicht (?:drin|dran|' +
    'eingelegt|im handy)_',
  '_(?:karte|sim|simkarte|chip) (?:steckt|klebt|hängt) (?:\\w+ )?noch (?:in|im|an|auf) (?:der|dem|ihrer|' +
    'seiner)? ?(?:plastik\\w*|träger\\w*|karte|brief|anschreiben|folie|pappe)_',
  '_(?:keinen|keinerlei|nie) gebrauch (?:davon )?gemacht_',
  '_gebrauch (?:hab|habe|haben) (?:ich|wir) (?:\\w+ ){0,3}(?:nicht|nie) gemacht_',
  '_(?:benutzen|nutzen|verwenden) (?:kann|konnte|können) (?:ich|wir|man) (?:[\\w]+ ){0,6}(?:nicht|nie)_',
  '_(?:damit|mit (?:der|dem|dieser|diesem) (?:\\w+ )?(?:nummer|rufnummer|\\w*karte|sim|router|handy|ding|' +
    'anschluss)) hat (?:\\w+ )?(?:keine seele|niemand|keiner) (?:\\w+ )?telefoniert_',
);
/** English: "I watched one match", "I haven't used it". */
export const USED_IN_ENGLISH = ways(
  '_(?:(?:i|we|she|he|ve|have|has|had|haven.t|hasn.t|hadn.t|didn.t|did|only|just|even|already|not|never|' +
    'been) )+(?:used?|using|watched|watch|tried|streamed|logged in|plugged)_',
  '^\\W*watched_',
);
/** Words that belong to something else than what was sold. */
export const NO_USE_OF = `_(?:${ways(
  'protest|einspruch|widerspruch|beschwerde|\\w*link\\w*|knopf|button|taste|\\w*mail',
  'mails|sms|app|brief|post|widerruf\\w*|gespräch|aufnahme|aufzeichnung|telefonat|hotline',
  'rabatt|bonus|gutschein|vollmacht|wort|begriff|daten|namen|iban',
  'mein(?:vodafone|o2|magenta|telekom|\\w{2,12}-?konto)',
  'kundencenter|control-?center|\\w*portal|kundenkonto|alte[nsmr]?|früher\\w*|vorher',
  'seit (?:\\w+ )?jahren',
  'nur|mal an|bisherige\\w*|letter|old',
)})_`;
/** What runs, but is no use: a period, a contract. */
export const NO_WORK =
  /(?:frist|vertrag|tarif|uhr|zeit|verfahren|wechsel|antrag|kuendigung|mandat|anzeige|inkasso\w*|bindung|laufzeit) (?:\w+ )?laeuft/;
