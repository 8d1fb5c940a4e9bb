// Who wants to go back to what was before.
import { ways } from '../../rule.ts';
import { type GoalSay, OLD, PLAN } from './goal.ts';

/** Terms as they were before. */
const AS_BEFORE =
  '_(?:(?:beim|zum|im) alten_|(?:so |alles )?(?:bleib\\w*|sein|haben|laufen|weiterlaufen|' +
  'weitergehen)[^.!?\\n]{0,24}_wie (?:es )?(?:vorher|bisher|früher|davor|zuvor|immer|gehabt|war)|' +
  '(?:konditionen|bedingungen|preis|tarif|vertrag|anschluss|plan|tariff|terms|price|deal)(?: \\w+)?,? ' +
  '(?:\\w+ )?(?:die|den|der|das|wo|that)? ?(?:ich|wir|i|we) (?:bisher|vorher|früher|davor|zuvor|immer|' +
  'had)(?: \\w+)?|(?:umstellung|tarifwechsel|wechsel|verlängerung|hochstufung|änderung|upgrade) (?:\\w+ ' +
  '){0,3}(?:rückgängig|zurück|weg|undone|reversed)|(?:rückgängig|zurück)[^.!?\\n]{0,30}_(?:nur die ' +
  'umstellung|die umstellung|den tarifwechsel))_';

/** The tariff or the company of before. */
export const OLD_TARIFF: readonly GoalSay[] = [
  {
    goal: 'keepOldTariff',
    frame: 'wishOrAsk',
    what: ways(
      `_${OLD} (?:\\w+ )?${PLAN}_[^.!?\\n]{0,40}_(?:zurück|zurückhaben|zurückbekommen|behalten|bleib\\w*|` +
        'wieder|wiederhaben|weiter\\w*|back|keep|stay)_',
      `_(?:zurück|bleib\\w*|wieder|wiederhaben|behalten|keep|stay|back)_[^.!?\\n]{0,40}_(?:${OLD} ` +
        `(?:\\w+ )?${PLAN}|${PLAN} von (?:vorher|davor|früher))_`,
      `_${PLAN} von (?:vorher|davor|früher)_[^.!?\\n]{0,30}`,
      `_(?:beim|zum|bei meinem|bei meiner|bei ihrem|zu meinem) ${OLD}(?: ${PLAN})? (?:bleib\\w*|zurück)`,
      '_(?:mein|meine|meinen|unser|unseren|ihren) (?:\\w+ )?(?!neue)\\w+ (?:einfach |gern\\w* |nur )?behalten_',
      '_(?:das|den|die) alte[nr]? (?:\\w+ )?behalten_',
      '_(?:hätte?|haette?) (?:ich )?gern\\w* (?:wieder )?mein\\w* (?:\\w+ )?von (?:davor|vorher|früher)',
      `_(?:stay|remain) (?:on|with|at) (?:my|our|her|his) (?:${OLD} )?\\w+`,
    ),
    unless: '_(?:gekündigt|kündigen sie|rufnummer|nummer|neuen|geld|ruhe)_',
  },
  {
    // With the company one is at, or with everything as it is.
    goal: 'keepOldTariff',
    frame: 'none',
    what: ways(
      '_(?:will|möchte|moechte|wollen|möchten|moechten|mag) (?:ich |wir |sie |er |lieber |einfach |gern\\w* |' +
        'nur |unbedingt ){0,3}(?:bei|beim) (?:der |den |dem |meine\\w |unsere\\w |ihre\\w |seine\\w )?(?!dem ' +
        'neuen|diesem|denen|mir|uns|euch)[\\w&.+-]+(?: \\w+)? bleiben_',
      '_bei (?:der |den |meine\\w |unsere\\w |ihre\\w )?[\\w&.+-]+ (?:will|möchte|moechte) (?:ich|sie|er) bleiben_',
      '_(?:soll|dass|daß|das) (?:einfach |doch )?(?:alles|es) (?:\\w+ ){0,2}(?:bleibt|bleiben),? ' +
        '(?:wie|so wie) es (?:ist|war)_',
      '_alles so bleiben,? wie es war_',
      '_(?:bisherigen|alten|gewohnten) (?:bedingungen|konditionen|preis) (?:\\w+ ){0,2}(?:weiter|bleiben|' +
        'beliefert|behalten)\\w*_',
      '_(?:want|like) to stay with_',
    ),
    denied: true,
    unless: '_(?:nicht (?:bei|mehr)|er will bei mir|neuen anbieter|sagte|meinte|hätte|haette)_',
  },
];

/** Everything as it was, whatever it is called. */
export const AS_IT_WAS: readonly GoalSay[] = [
  {
    goal: 'keepOldTariff',
    frame: 'wishOrAsk',
    what: AS_BEFORE,
    unless: '_(?:gekündigt|neuen anbieter|geld|versprochen|hieß|sagte|meinte)_',
  },
];
