// A bailiff who is only threatened with: nothing of a court has come yet.
const SEIZES = '(?:\\w*vollstreckung(?!sbescheid)\\w*|gerichtsvollzieher\\w*|\\w*pfändung\\w*|bailiffs?)';

/** "Sonst schicken sie den Gerichtsvollzieher", "dann kommt der Gerichtsvollzieher, hat er gesagt". */
export const BAILIFF_THREAT = `(?:droh\\w*|angedroht|gedroht|threat\\w*)~${SEIZES}|${SEIZES}~(?:droh\\w*|angedroht|gedroht|threat\\w*)|_(?:sonst|andernfalls|ansonsten|wenn|falls|otherwise|or else|if)_[^.!?\\n]{0,60}_${SEIZES}|_(?:schicken|schickt|holen|holt|send|sending) (?:die |sie |er |man |mir |uns |dann |jetzt |gleich |halt |me |us |round |the |den |einen |nen |a )*${SEIZES}|_(?:wollen|will|wollten|werden|wuerden|gonna|going to) (?:die |sie |mir |uns |dann |jetzt |send |me |us |the )*(?:den |einen |nen |a )?${SEIZES}|_dann kommt (?:\\w+ ){0,2}${SEIZES}|${SEIZES}_[^.!?\\n]{0,30}_(?:schicken|holen|beauftragen|vorbeischicken|einschalten)_(?! (?:lassen )?hab)`;
