// Short answers to any open question: that somebody does not know. Yes and no: yes-no.ts; words for one question's values: the folder typed.
import { FURTHER_UNKNOWN } from './yes-no-further.ts';
import { ways } from '../rule.ts';

/** Not to know is an answer, too: the question is not asked again. */
export const UNKNOWN = `(?:${ways(
  FURTHER_UNKNOWN,
  '_weiß_|_weiss_|_woaß_|_entsinn\\w*_|_wissen tu_|nicht im kopf|_muss ich passen_',
  'kenn ich nicht_|nicht festmachen',
  'kann i(?:ch)? (?:ned|net|nicht|ja nicht) sag',
  'kann alles sein|_unleserlich_',
  'nicht (?:drauf|darauf) geachtet',
  '_was i_|wuesste|_wüsst_|_weis_',
  '_erinner(?:e|n)?_(?! (?:sie|du) (?:mich|uns|bitte)_)',
  'keine ahnung|kein dunst',
  'kein(?:en)? (?:blassen )?schimmer',
  'kein(?:en)? blassen',
  'überfragt',
  'blick(?:e)? (?:ich )?(?:da )?nicht durch',
  'beim besten willen',
  'könnt(?:e)? sein',
  'kann (?:schon )?sein',
  'mal so mal so',
  'muesste? ich (?:erst )?(?:\\S+ ){0,3}(?:fragen|nachsehen|nachschauen|nachgucken|suchen)',
  'kein plan|_k\\.? ?[ap]_|kein schimmer|unklar|unbekannt|nicht sicher',
  'bin (?:mir )?unsicher',
  'kann ich (?:nicht|nich) sagen',
  'schwer zu sagen|vergessen|unsicher|fraglich',
  "(?:don't|do not|dont) (?:know|remember)",
  'no idea|_dunno_|no clue|beats me|not sure|unknown|idk',
  "can't (?:say|remember|recall)",
  'cannot (?:say|remember|recall)',
  "_(?:he|she|they|i) (?:doesn't|don't|does not|do not) (?:know|remember|recall)_",
  "bilmiyorum|hatırlamıyorum|не знаю|не помню|не пам'ятаю|не пам.ятаю|nie wiem",
  'nie pamiętam|لا أعرف|لا اعرف|لا أعلم|لا أتذكر',
)})`;
