// The contract that runs elsewhere is ended or moved: "mein alter Anbieter hat gekündigt", "Lieferbeginn", "Rufnummer
// portiert".
import { rule, type Rule, ways } from '../../rule.ts';

/** The end of what one has with somebody else, told by the old or the new side. */
const OLD_ONE_ENDS = ways(
  '_kündigung (?:vom|des|beim|bei) (?:\\w+ )?(?:bisherigen|alten) \\w+',
  '_(?:alten|bisherigen) (?:vertrag|anbieter|versorger) kündigen (?:sie|die|wir)_',
  '_(?:will|wollen) (?:der|die|sie) (?:\\w+ ){0,2}(?:alten|bisherigen) (?:vertrag|anbieter|versorger) kündigen',
  'kündig\\w* (?:\\w+ ){0,3}für mich_',
  // "Mein alter Vertrag, der zum 1.12. für mich gekündigt werden soll".
  '(?:alte[nrm]?|bisherige[nrm]?) (?:\\w+ )?\\w*(?:vertrag|anbieter|versorger|anschluss),? (?:der|den|dem) (?:[\\w_.]+ ){0,5}gekündigt (?:wird|werden soll|wurde|ist|worden ist|haben|hat)_',
  'alte (?:vertrag )?(?:\\([^)]{2,25}\\) |bei \\w+ |[\\w,]+ ){0,6}(?:ist|sei|wird|wurde) (?:\\w+ )?gekündigt_',
  '(?:bestätig\\w*|schreib\\w*) (?:\\w+ ){0,3}eine kündigung_',
  'kündigung,? die ich (?:\\w+ )?(?:nie|nicht)_',
  '_meine kündigung (?:[\\w_]+ ){0,4}(?:sei|ist) (?:\\w+ )?eingegangen',
  '(?:rufnummer|nummer|telefonnummer) (?:[\\w_"]+ ){0,8}(?:portiert|mitgenommen|übertragen|umziehen|umgezogen)_',
  '(?:anschluss|nummer) (?:[\\w_"]+ ){0,8}portiert_',
  '_portierung_',
  '(?:werde|wird|werden) (?:ich |sie )?(?:seit |ab )?(?:[\\w_".]+ ){0,6}beliefert_',
  '_(?:confirm\\w*|says) (?:that )?(?:i have |my |a )(?:cancel\\w*|notice)',
  '_switch my (?:electricity|gas|power|contract|number|internet)_',
  'for switching_',
);
/** "Mein Anschluss wurde gekündigt", "zum 1.12. gewechselt", "neuer Stromversorger". */
const NEW_ONE_BEGINS = ways(
  '(?:mein(?:en|em|er)?|unser(?:en|em|er)?|ihr(?:en|em|er)?|sein(?:en|em)?|der|den|dem|beim?|' +
    'alte[nrm]?|bisherige[nrm]?)(?: \\w+){0,3} (?:anbieter|versorger|vertrag|anschluss|stromvertrag|' +
    'stromanbieter|gasanbieter|stromversorger|telekom-?vertrag|dsl-?anschluss|dsl)(?: \\w+){0,6} ' +
    '(?:_gekündigt|wird gekündigt|kündigen|kündigt|abgemeldet)_',
  'kündigungsbestätigung',
  'abschieds?(?:brief|schreiben|mail)',
  '(?:bedauern|bedauert)~kündigung',
  '_(?:wechsel|portierung|(?<!_bei )rufnummernmitnahme|anbieterwechsel|lieferantenwechsel|' +
    'versorgerwechsel|providerwechsel)~(?:läuft|eingeleitet|veranlasst|beauftragt|bestätigt|angekündigt|' +
    'zum_|erfolgt|steht|vollzogen|gestartet|in die wege|schon|bereits|am_)',
  '(?:rufnummer|nummer|telefonnummer) (?:\\w+ ){0,4}(?:portiert|mitgenommen|übertragen)',
  '(?:anschluss|dsl|internet|strom) (?:\\w+ ){0,4}(?:wird|werde|soll|wurde) (?:\\w+ |am |[\\d_]+ ){0,5}' +
    '(?:übernommen|gekündigt)',
  '(?:anschluss|dsl|internet) (?:wird|werde) (?:schon |bereits )?(?:am|zum|ab|übermorgen|morgen) ' +
    '(?:[\\d_.]+ )?(?:\\w+ )?umgestellt',
  '(?:alter|bisheriger) (?:anschluss|vertrag) (?:wird|werde) (?:am|zum) [\\d_.]+ (?:\\w+ )?abgeschaltet',
  '(?:morgen|übermorgen|am [\\d_.]+) (?:wird|soll) mein (?:anschluss|dsl|internet) umgestellt',
  'weg von (?:dsl|der|meinem)',
  '(?:beliefert|versorgt|übernimmt|versorgen|beliefern)(?: \\w+){0,4} (?:mich|uns|jetzt|ab|strom|zum)',
  'ihr neuer (?:strom|gas|energie)\\w*',
  '(?:werde|werden|wurde) (?:ich |wir )?(?:\\w+ ){0,4}(?:beliefert|versorgt)',
  '_lieferbeginn_|_lieferstart_',
  'neue[rnm]? (?:strom|gas|energie)?(?:lieferant\\w*|versorger)_',
  '(?:alten? )?(?:anbieter|versorger) (?:\\w+ ){0,4}(?:gewechselt|gekündigt)',
  'switch\\w* (?:my )?provider',
  'cancelled my (?:old|current) (?:contract|provider)',
  '(?:spontan|versehentlich|ungewollt|zu [\\w.]+|zur [\\w.]+) gewechselt',
);

/** The end of what one had, and the beginning of the new. */
export const SWITCHED: readonly Rule[] = [
  rule('providerSwitch', true, OLD_ONE_ENDS, {
    rank: 2,
    anyhow: true,
    unless: ways(
      'auf \\d+ ?mbit',
      '(?:habe?|hab|hatte) ich (?:\\w+ ){0,6}gekündigt',
      'ordentlich gekündigt',
      'statt (?:der|einer) kündigung',
      'lehn\\w*~portierung',
    ),
  }),
  rule('providerSwitch', true, NEW_ONE_BEGINS, {
    rank: 2,
    unless: ways(
      '_(?:im|letztes|vor|damals) [^.!?]{0,20}_(?:bin|sind) (?:ich|wir) (?!am telefon|telefonisch)' +
        '[^.!?]{0,40}gewechselt',
      'auf \\d+ ?mbit',
      'statt (?:der|einer) kündigung',
      '(?:will|moechte|wollte|wuerde|kann|soll)~wechseln',
      '(?:habe?|hab|hatte) (?:\\w+ ){0,9}(?:gekündigt|kündigen)',
      'ordentlich gekündigt|nicht gekündigt|kündigen kann',
      '(?:schick\\w*|statt|bitte|will|wollte|warte|verlang\\w*)~kündigungsbestätigung',
      'kündigungsbestätigung[^.!?]{0,40}(?:selbst|selber|beantragt)',
      'wollte~kündigen|selbst gekündigt|zu kündigen',
      'vertrag (?:\\w+ ){0,3}kündigen',
      'abgeschaltet,? wenn|sonst~abgeschaltet|wenn ich nicht|entfällt|entfalle',
    ),
  }),
];
