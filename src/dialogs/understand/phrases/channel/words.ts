// Words that show that the customer's call came afterwards, to complain.

/** "Keine Erinnerung, ob und wann da angerufen wurde": that is the question, and tells of no call. */
export const WHETHER_CALLED = '_ob (?:(?:und|oder) (?:wann|wer|wie) )?(?:[\\w&]+ ){0,5}angerufen (?:wurde|worden)_';

/** "Wir sind umgezogen und haben die Stadtwerke angerufen": one subject does both. */
export const MOVED_AND_CALLED =
  '_(?:ich bin|bin|wir sind|sind|ich war|wir waren|ich wollte|wir wollten|wollte|wollten) (?:[\\w_]+ ){0,4}und ' +
  '(?:hab|habe|haben|hatten?) (?:(?!(?:hat|nicht|nie|niemals|mich|uns|mir|sie|er|jemand|einer|man)_)(?:[\\w_&]|\\.(?! ))+ ){0,6}angerufen_(?! (?:worden|hat|haben|hatten?)_)';

const QUEUE = 'warteschleife';
const HOTLINE_SAYS = 'hotline (?:sagt|meint|behauptet)';
const ASKED = 'nachgefragt';
const WORDS = [
  'beschwer\\w*',
  'widersp\\w*',
  'widerruf(?!sbelehr|sfrist|srecht)\\w*',
  'reklamier\\w*',
  'storn\\w*',
  'sofort (?:da |dort |bei \\w+ )?angerufen',
  'daraufhin',
  'danach',
  ASKED,
  HOTLINE_SAYS,
  'zurückgerufen',
  QUEUE,
  'keiner~geht ran',
  'abgewimmelt',
  'verbraucherzentrale',
  'bundesnetzagentur',
  '(?:bei der|bei meiner|die|meine|zur) (?:bank|polizei)_',
  'nachzufragen',
  '_(?:weil|nachdem|da) [^.!?\\n]{0,60}_(?:mich|uns)_ [^.!?\\n]{0,30}angerufen_',
];
const without = (word?: string): string => `(?:${WORDS.filter((w) => w !== word).join('|')})`;

/** "Hab mich beschwert", "die Hotline sagt", "hing in der Warteschleife". */
export const AFTERWARDS = without();
/** The same where one asked there again. */
export const AFTERWARDS_BUT_ASKING = without(ASKED);
/** The same where the hotline is what is told of. */
export const AFTERWARDS_BUT_THE_HOTLINE = without(HOTLINE_SAYS);
/** The same where the queue is what is told of. */
export const AFTERWARDS_BUT_THE_QUEUE = without(QUEUE);
