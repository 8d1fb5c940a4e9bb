// How a call begins: who greets, for what, and under what pretext.
import { list } from '../list.ts';

/** Who begins so has not yet said who calls and for what. */
export const GREETING = list(
  '^\\W*(?:(?:einen |einen schönen )?(?:schönen? )?(?:guten? )?(?:tag|morgen|abend|mittag)|guten_|grüß|' +
    'hallo|halli|hi_|hey_|moin|servus|schönen?_|hello|good (?:morning|afternoon|evening|day))',
  'guten (?:tag|morgen|abend)',
  '^\\W*(?:hören|verstehen) sie mich',
  '^\\W*(?:herzliche\\w* )?(?:glückwunsch|gratul\\w*)',
  'grüß (?:gott|sie)',
  'mein name ist',
  '_hallo_',
  '(?:hier ist|hier spricht)_',
  '_hier (?:frau|herr) [a-z]+',
);
/** A transcript that begins in the middle. */
export const MIDDLE = list(
  '^\\W*\\.{2,}',
  '^\\W*(?:so|also|gut|okay|prima|super|genau|und|dann|nun|right|so then)[,. ]',
  '(?:starte|beginne|startet|beginnt|mache) (?:ich |wir )?(?:\\w+ ){0,3}(?:die |mit der |jetzt die )?(?:aufnahme|aufzeichnung|mitschnitt)',
  '(?:aufnahme|aufzeichnung) (?:läuft|ist (?:jetzt )?(?:gestartet|an)|beginnt|startet)',
  'für die (?:aufnahme|aufzeichnung)',
  '(?:fürs|für das) (?:ton)?band_',
  'zeichne (?:ich )?(?:jetzt |nun )(?:den|ihren) (?:auftrag|bestell\\w*)',
  'wie (?:eben|gerade|vorhin|schon) (?:besprochen|gesagt|vereinbart)',
  'fasse? (?:ich )?(?:\\w+ ){0,3}(?:noch ?mal |kurz )?zusammen',
  'wiederhole? (?:ich )?',
  '(?:start|starting|started) the (?:recording|tape)',
  '(?:tape|recording) is (?:now )?(?:running|on|rolling)',
  '(?:only|just) (?:doing|recording) the (?:confirmation|order|contract)',
);
/** The commercial purpose, at the start. */
export const PURPOSE = list(
  'angebot\\w*',
  '_anbiet\\w*',
  '_biete',
  'vorstellen',
  'verkauf\\w*',
  'werb(?:ung|e|lich)\\w*',
  'es geht (?:um|heute um)',
  'rufe? (?:sie )?(?:\\w+ ){0,8}(?:an_ )?(?:wegen|um ihnen|weil ich ihnen|bezüglich)',
  'wegen (?:ihre[sr]|deine[sr])',
  'zu (?:ihrem|einem neuen) (?:vertrag|tarif|anschluss)',
  'to offer',
  'calling (?:about|to)',
);
/** A check of data or the like as the reason for the call, where something is sold in the end. */
export const PRETEXT = list(
  'daten ?(?:abgleich|abgleichen|prüfung|aktualisierung|kontrolle)\\w*',
  '(?:nur|kurz) (?:\\w+ ){0,4}(?:abgleich\\w*|bestätigen|überprüfen|prüfen)',
  '(?:daten|angaben|stammdaten|adresse) (?:\\w+ ){0,3}(?:ab(?:zu)?gleichen|(?:über)?prüfen|(?:zu )?aktualisieren|(?:zu )?vervollständigen|durch(?:zu)?gehen)_',
  'qualitäts?(?:prüfung|kontrolle|check|umfrage|messung)',
  '(?:leser|kunden|zufriedenheits)?umfrage',
  'zufriedenheit\\w*',
  'nur (?:noch )?(?:fürs?|für das|zur|für den) (?:protokoll|abgleich|system|unterlagen|vollständigkeit|formalität)',
  'der vollständigkeit halber',
  'reine formsache',
  'läuft (?:\\w+ )?aus_.{0,40}bestätigen',
  '_survey_',
  'data check',
);
/** The caller passes for an authority, or for the customer's own company by a function alone. */
export const POSES_AS = list(
  '_(?:wir sind|ich bin|hier ist|hier spricht|ich rufe|mein name ist|' +
    'anruf)_[^.!?]{0,40}(?:bundesnetzagentur|verbraucherzentrale|verbraucherschutz\\w*|bundesamt|' +
    'amtsgericht|finanzamt|polizei|ministerium|behörde|bundesregierung|rentenversicherung|krankenkasse|notar\\w*)',
  '(?:bundesnetzagentur|verbraucherzentrale|verbraucherschutz\\w*|bundesamt|amtsgericht|finanzamt|' +
    'polizei|ministerium|rentenversicherung)[^.!?]{0,30}(?:guten|mein name|hier|am apparat)',
  // "Guten Tag, Energieaufsicht, Klein."
  '^\\W*(?:schönen )?guten (?:tage?|morgen|abend),? (?:hier (?:ist )?)?(?:die |das )?(?:bundesnetzagentur|verbraucherzentrale|verbraucherschutz\\w*|(?:energie|strom|gas|netz|markt|daten)[a-zäöüß]*aufsicht\\w*)_',
  '_(?:wir sind|ich bin|hier ist|hier spricht|mein name ist)_[^.!?]{0,40}_(?:energie|strom|gas|netz|markt)[a-zäöüß]*aufsicht\\w*_',
);
