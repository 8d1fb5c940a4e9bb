// Things handed over, by whoever brings them, and things that were left at the counter.
import { ways } from '../rule.ts';

/** Whoever brings or takes in a parcel. */
const BRINGER =
  '(?:postbote|postbotin|postler|paketbote|paketbotin|bote|paketdienst|lieferdienst|zusteller\\w*|fahrer|' +
  'kurier|dhl|hermes|ups|dpd|gls|nachbar\\w*|hausmeister\\w*|postman|courier|neighbou?r\\w*)';
const GAVE =
  '(?:gebracht|brachte|vorbeigebracht|in die hand gedrückt|abgegeben|abgestellt|hingestellt|' +
  'vor die tür gestellt|vor die tür gelegt|ausgehändigt|übergeben|zugestellt|angenommen|entgegengenommen|' +
  'dropped off|handed|left)';

/** "Den hat der Hermes gebracht", "wurde bei mir abgegeben", "klingelte DHL mit der Karte". */
export const HANDED_OVER = ways(
  `_${BRINGER}_[^.!?\\n]{0,80}_${GAVE}_`,
  `_${GAVE}_[^.!?\\n]{0,30}_(?:vom|von der|by the|der|die) ${BRINGER}_`,
  '_(?:wurde|wurden|ist|sind|worden|war)_[^.!?\\n]{0,40}_(?:bei (?:mir|uns|ihr|ihm)|beim nachbarn?|' +
    'bei der nachbarin|in der packstation|vor der tür) (?:\\w+ )?(?:abgegeben|abgestellt|hinterlegt|abgelegt)_',
  `_klingelte?n? (?:\\w+ )?${BRINGER} (?:\\w+ )?mit (?:der|dem|einem|einer|meinem|meiner)_`,
  '_(?:hab|habe|haben) (?:ich |wir )?(?:\\w+ )?(?:seit|schon seit) (?:dem |gestern|vorgestern|letzte[mnr]?)',
  '_(?:liegt|steht|steckt) (?:jetzt |nun |noch |hier |bei mir ){1,3}(?:so |rum|herum)_',
);
/** Left where it was, or sent back at the door. */
export const NOT_TAKEN_IN = ways(
  '_(?:nicht|nie|nicht erst|gar nicht|gar nicht erst) (?:\\w+ )?(?:abgeholt|angenommen|entgegengenommen|' +
    'reingelassen)_',
  '_annahme (?:\\w+ ){0,2}verweigert_',
  '_zurückgehen lassen_',
  '_(?:never|not|didn.t) (?:collect(?:ed)?|pick(?:ed)? (?:it )?up)_',
);
/** The company did not take back what was sent to it: it had come all the same. */
export const THEY_REFUSED =
  '_(?:die|sie|firma|anbieter|händler|verkäufer|unternehmen) (?:haben|hat|hatten|hatte) (?:mir |uns )?' +
  '(?:die |deren |ihre )?annahme (?:\\w+ )?verweigert_';
/** What may be handed over: things by their names, and boxes that nobody knows by name. */
export const HANDED_THING =
  '_(?:\\w*paket|\\w*päckchen|\\w*router|modem|\\w*modem|receiver|\\w*box|kasten|\\w*kasten|kästchen|sim|' +
  '\\w*karte|gerät|handy|smartphone|tablet|stick|karton|kiste|\\w*hefte?|ding|fritz-?box|parcel|package|' +
  'device|card)_';
/** Sent on, or of somebody else. */
export const NOT_HANDED =
  '_(?:zurück\\w*|retour|zurückgeschickt|abgeschickt|weggeschickt|nicht|nie|kein\\w*|brief|unterlagen|' +
  'schreiben|soll|sollte|wird|werden|will|angeblich|wenn|falls|returned|back|not|never)_';
