// Who wants the recording of the call.
import { ways } from '../../rule.ts';
import { type GoalSay, WANTS_NO_MORE } from './goal.ts';

/** The sound of the call, or a place in it. */
const SOUND =
  '_(?:sprachdatei|\\w*aufnahmen?|\\w*mitschnitte?s?|\\w*aufzeichnung(?:en)?|tonband\\w*|tonspur|tondatei|' +
  'audio\\w*|soundfile|telefonat|den beweis|beweise|recording|tape|copy of (?:that|the|my) call|' +
  '(?<!(?:hab|habe|haben) (?:ich|wir) )(?:ja|was ich|zugestimmt|angeblich) (?:\\w+ )?gesagt|' +
  'zugestimmt haben soll)_';
/** To come by it: to hear it, to be given it. */
const OBTAIN =
  '_(?:hören|anhören|vorspiel\\w*|abspiel\\w*|haben|bekomm\\w*|krieg\\w*|anforder\\w*|verlang\\w*|' +
  'beantrag\\w*|ran(?:zu)?komm\\w*|nachhör\\w*|reinhör\\w*|abhör\\w*|eigenen ohren|recht auf|anspruch auf|' +
  'hand over|komm\\w* (?:ich |i |wir )?an|herausgeb\\w*|herausgabe|rausrück\\w*|rausgeb\\w*|aushändig\\w*|' +
  'zuschick\\w*|schick\\w*|überlass\\w*|kopie|hear|listen|get|obtain|request|play (?:it )?back|played|send|' +
  'a copy)_';
/** The tape by one of its names, with the word before it. */
const THE_TAPE =
  '(?:die|den|das|der|dem|meine[nr]?|the|a|that|this) (?:\\w+ )?(?:\\w*aufnahme|\\w*mitschnitt\\w*|' +
  '\\w*aufzeichnung|\\w*ton ?band|band|tondatei|\\w*recording|copy of (?:that|the|my) call)';
/** "Ich brauche die Aufnahme", "gebt mir den Mitschnitt", "mir geht es um das Band", "die Aufnahme bitte": asked for outright. */
const WANTS_TAPE = ways(
  '_(?:brauche?|bräuchte|will|wollen|möchte|moechte|haett[e]? (?:gerne?|nur|bloß)|wünsche?|want|need|like|' +
    'i.m after|here for) (?:ich |wir |i |to (?:request|get|have|hear) )?(?:nur |bloß |einfach |bitte |only |' +
    `just )?${THE_TAPE}_`,
  `_${THE_TAPE} (?:brauche?|bräuchte|will|wollen|möchte|moechte|haette?|haetten|verlange) (?:ich|wir)_`,
  '(?:^\\W*|[.!?,;:] ?|_(?:bitte|und|also|dann|please|and) )(?:gib|gebt|geben sie|schickt?|schicken sie|' +
    'zeigt?|zeigen sie|rückt?|rücken sie|her mit|give|send|show|get)_ ?(?:mir |uns |me |us |bitte |doch |' +
    `endlich |mal |jetzt ){0,3}${THE_TAPE}_`,
  `_geht (?:es |.s )?(?:mir |uns )?(?:nur |bloß |allein |eigentlich )?um ${THE_TAPE}_`,
  `_(?:nur|bloß|allein|hier|only|just) (?:wegen|because of|about) ${THE_TAPE}_`,
  `^\\W*(?:bitte |please )?(?:um )?(?:${THE_TAPE}|\\w*aufnahme|\\w*mitschnitt|\\w*aufzeichnung)(?: bitte|` +
    ' her| raus| anfordern| verlangen| einfordern| please)+\\W*$',
  `^\\W*(?:bitte|please) (?:um )?${THE_TAPE}\\W*$`,
  `_wo (?:krieg\\w*|bekomm\\w*|find\\w*) (?:ich|wir|man) ${THE_TAPE}_`,
);

/** "Es gäbe eine Aufnahme. Ich will die hören": named before, asked for by a pronoun. */
const HEAR_IT =
  '_(?:\\w*aufnahme|mitschnitt|\\w*aufzeichnung|tonband)_[^!?]{0,60}_(?:(?:ich|wir) (?:will|wollen|moechten?) (?:die|den|das|sie)|' +
  '(?:die|den|das) (?:will|wollen|moechten?) (?:ich|wir)) (?:(?:auch|mal|selbst|selber|jetzt|erst|unbedingt) )*(?:hören|anhören)_';

/** The recording: asked for outright, or a wish about its sound. */
export const RECORDING: readonly GoalSay[] = [
  { goal: 'recording', frame: 'none', what: HEAR_IT, reported: true },
  {
    goal: 'recording',
    frame: 'none',
    what: WANTS_TAPE,
    unless:
      '_(?:löschen|gelöscht|vernichte\\w*|selber (?:eine|aufnehmen)|selbst (?:eine|aufnehmen)|machen|starten|' +
      'egal|zugestimmt|überhaupt|delete\\w*|erase\\w*|agreed|arbeitgeber)_',
  },
  {
    goal: 'recording',
    frame: 'wishOrAsk',
    what: ways(
      '_(?:\\w*aufnahmen?|mitschnitt\\w*|\\w*aufzeichnung\\w*|tonband\\w*|tondatei|tonaufnahme|recording|' +
        'copy of (?:that|the|my) call)_[^.!?\\n]{0,60}_(?:selbst hören|selber hören|hören|anhören|haben|' +
        'bekomm\\w*|krieg\\w*|anforder\\w*|verlang\\w*|ran(?:zu)?komm\\w*|herausgeb\\w*|rausrücken|rausgeb\\w*|' +
        'hear|get|ask for|schicken)_',
      '_(?:hören|anhören|bekomm\\w*|krieg\\w*|anforder\\w*|fordere|komm\\w* (?:ich )?an|ran(?:zu)?komm\\w*|get|' +
        'hear|ask for|request|about|nur um|bloß um|allein um|after|will|möchte|moechte|hätte gern|haette gern) ' +
        '(?:ich |i )?(?:[\\w]+ ){0,5}(?:\\w*aufnahme|tondatei|mitschnitt\\w*|\\w*aufzeichnung|tonband\\w*|' +
        'recording|copy of (?:that|the|my) call)_',
      '_(?:\\w*aufnahme|mitschnitt|\\w*aufzeichnung|tonband) (?:will|moechte|mecht|brauch\\w*|verlange|fordere|' +
        'haette) (?:ich|i|wir)_',
    ),
    unless:
      '_(?:geschickt|löschen|gelöscht|selber eine|selbst eine|haben (?:sie|die) (?:eine|die)|zugestimmt|' +
      'angeblich|behaupt\\w*|drohen|muss ich|erlaubt|genehmigt|widersprochen|gefragt)_',
  },
  {
    goal: 'recording',
    frame: 'wishOrAsk',
    what: SOUND,
    with: OBTAIN,
    // "Ja gesagt und will den Vertrag auch haben", "ich kriege einen besseren, hab ja gesagt": what is to be had is the contract.
    // "Ja gesagt, keine Unterlagen bekommen, ich will raus": what was got is papers.
    unless: ways(
      '_ja (?:\\w+ )?gesagt_[^.!?]{0,40}_(?:unterlagen|papiere|post|briefe?|bestätigung|vertrag\\w*|' +
        '\\w*zusammenfassung|e-?mails?|mails?|nichts|nix) (?:\\w+ ){0,4}(?:bekomm\\w*|gekriegt|geschickt|' +
        'zugeschickt)_',
      '_(?:will|wollen|wollte|moechte|möchte) (?:ich |wir )?(?:den|diesen|ihn|das) (?:\\w+ )?(?:vertrag|tarif|' +
        'anschluss)_',
      '_(?:krieg\\w*|bekomm\\w*) (?:ich |wir )?(?:\\w+ ){0,2}(?:besser\\w*|billiger\\w*|günstiger\\w*|' +
        'schneller\\w*|mehr|rabatt|gutschein\\w*|\\w*bonus)_',
      '_(?:haben (?:sie|die) (?:eine|die)|behaupt\\w*|drohen|muss ich|erlaubt|genehmigt|widersprochen|gefragt|' +
        'schon (?:bekommen|da|gehört)|angehört|geschickt)_',
      WANTS_NO_MORE,
    ),
  },
];
