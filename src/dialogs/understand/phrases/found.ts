// How an untruth comes out: seen and read by oneself, asked about, or told by somebody who must know.
import { ways } from '../rule.ts';

/** Seen, read, noticed, asked about. */
export const SEEN = `_(?:${ways(
  'seh|sehe|seh ich|sah|gesehen|lese|les|las|gelesen|gemerkt|bemerkt|merkte|merke',
  'aufgefallen|fiel mir auf|fällt mir auf|festgestellt|herausgefunden|rausgefunden',
  'nachgeschaut|nachgesehen|nachgefragt|nachgelesen|nachgerechnet|erfahren|gelernt',
  'stutzig|kapiert|begriffen|klar geworden|saw|noticed|found out|realised|realized|read',
  'learned|discovered|checked',
)})_`;
/** Told by somebody beside the caller, who must know. */
const KNOWS = `(?:${ways(
  'hotline|kundenservice|laden|shop|verbraucherzentrale|netzagentur|bundesnetzagentur',
  'hausverwaltung|vermieter\\w*|gemeinde\\w*|gemeindeverwaltung|stadtwerke\\w*|echten?',
  'richtigen?|sohn|tochter|enkel\\w*|neffe|nichte|schwester|bruder|nachbar\\w*|kolleg\\w*',
  'freund\\w*|techniker|anbieter|versorger|krankenkasse|bank|sparkasse|nephew|provider',
  'supplier|landlord|neighbou?r|son|daughter',
)})`;
const TELLS =
  '(?:sagt|sagte|sagten|sagen|meint|erklärt|erklärte|teilt|teilte|erzählt|erzählte|schreibt|schrieb|' +
  'bestätigt|bestätigte|verrät|gesagt|erklärt|erzählt|mitgeteilt|says|said|tells|told|confirmed)';
/** Who learns it from somebody who knows has found it out: the year to avoid the contract runs from that day. */
export const TOLD_BY_ONE_WHO_KNOWS = `_${KNOWS}_[^.!?\\n]{0,60}_${TELLS}_|_${TELLS}_[^.!?\\n]{0,40}_${KNOWS}_|_(?:rief|riefen|angerufen|gefragt|fragte|frag)_[^.!?\\n]{0,40}_(?:echten?|richtigen?|${KNOWS})_`;
/** Papers that came, money that went, what one did oneself: the day of something else. */
export const OF_SOMETHING_ELSE = ways(
  '_(?:widerrufen|widersprochen|gekündigt|geschickt|abgeschickt|unterschrieben|bestätigt hab|angeklickt|' +
    'agreed|signed|withdrew|post gelesen)_',
  '_(?:kam|kamen|arrived|came)_ (?:\\w+ ){0,4}(?:brief|post|bestätigung|unterlagen|papiere|mail|paket|' +
    'belehrung|letter|papers)_',
);
