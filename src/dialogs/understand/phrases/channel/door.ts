// Sold at the door: "an der Haustür", "von Haus zu Haus", "auf seinem Tablet unterschrieben".
import { rule, type Rule, ways } from '../../rule.ts';

/** "An der Haustür", "der Vertreter stand vor der Tür", "Drückerkolonne". */
const DOORSTEP = `_(?:${ways(
  'haustür\\w*',
  'an (?:der|meiner|unserer|ihrer) (?:wohnungs|haus)?tür',
  'vor der (?:wohnungs)?tür',
  'vor der haustür|klingelte an',
  'stand(?:en)? (?:\\w+ ){0,5}(?:vor|an|in) (?:der|meiner|unserer|ihrer) (?:haus|wohnungs)?tür',
  'drückerkolonne\\w*',
  'vertreter (?:(?:war|kam|stand) (?:\\w+ ){0,3}' +
    '(?:da|hier|bei|an|vor|im|in|zu|zum|vorbei|persönlich|hause?|daheim)|klingelte)',
  'doorstep',
  'at (?:my|the) door',
  'door-?to-?door',
)})_`;
/** People who go from house to house, or stand in somebody's hall with something to sign. */
const HOUSE_TO_HOUSE = ways(
  '_von (?:tür zu tür|haus zu haus|wohnung zu wohnung)_',
  '_(?:stand|standen|steht|stehen|kam|kamen|saß|sass) (?:\\w+,? ){0,5}(?:im (?:haus|wohnungs)?flur|' +
    'im treppenhaus|im vorgarten|am gartentor|am gartenzaun|auf der (?:matte|türschwelle)|' +
    'in (?:meinem|unserem) (?:flur|wohnzimmer)|an meinem küchentisch)_',
  '_(?:im treppenhaus|im hausflur|im wohnungsflur|auf dem fußabtreter|zwischen tür und angel)_' +
    '[^.!?\\n]{0,50}_(?:unterschrieben|unterschreiben|signiert)_',
  '_klemmbrett_',
  '_in (?:my|our) (?:hallway|front garden)_',
  '_house to house_',
);
/** Signed on the seller's own thing, or people rang the bell and something was signed. */
const SIGNED_ON_HIS = ways(
  '_(?:auf|an) (?:seinem|ihrem|deren) (?:\\w+ )?' +
    '(?:handy|tablet|pad|ipad|gerät|smartphone|display|bildschirm)_[^.!?\\n]{0,40}_' +
    '(?:unterschrieb\\w*|unterschreiben|signiert|unterzeichnet)_',
  '_(?:unterschrieben|signiert|unterzeichnet)_ [^.!?\\n]{0,24}_auf (?:seinem|ihrem|deren) ' +
    '(?:handy|tablet|pad|ipad|gerät|smartphone)_',
  '_(?:klingelt|klingelte|klingelten|läutete|läuteten|schellte)_(?! (?:das|mein|unser) )' +
    '(?: [\\w&]+,?){0,4}? ' +
    '(?:mann|männer|frau|frauen|leute|vertreter\\w*|herr|herren|dame|typ|typen|werber\\w*|bursche\\w*)_' +
    '(?! (?:[\\w&]+ ){0,6}durch_)',
  '_(?:mann|männer|frau|frauen|leute|vertreter\\w*|herr|herren|dame|typ|typen|werber\\w*) ' +
    '(?:von (?:der |den )?[\\w&]+ )?(?:klingelte|klingelten|läutete|läuteten)_' +
    '(?! (?:[\\w&]+ ){0,6}durch_)',
);

/** At the door itself, from house to house, signed on the seller's own thing. */
export const AT_THE_DOOR: readonly Rule[] = [
  rule('channel', 'doorstep', DOORSTEP, {
    rank: 5,
    unless: ways(
      'paket|päckchen|router|lieferung|postbote|bote|lag vor|techniker|monteur\\w*|installateur',
      'stand vor der tür ein paket',
      'nicht an der',
    ),
  }),
  rule('channel', 'doorstep', HOUSE_TO_HOUSE, {
    rank: 4,
    anyhow: true,
    given: '_(?:unterschr\\w*|unterzeichn\\w*|signiert|signed|sign|vertrag|tarif|anschluss)_',
    unless: ways(
      'paket|päckchen|lieferung|postbote|techniker|monteur\\w*|installateur|router|telefon_|anruf',
      'angerufen|_rief_|called',
    ),
  }),
  rule('channel', 'doorstep', SIGNED_ON_HIS, {
    rank: 4,
    anyhow: true,
    given: '_(?:unterschr\\w*|unterzeichn\\w*|signiert)_',
    unless: ways(
      'paket|päckchen|lieferung|postbote|techniker|monteur\\w*|telefon|anruf|angerufen|_rief_',
      'called|\\w*laden_|\\w*shop_|filiale|_messe_',
      '{nie} (?:\\w+ ){0,2}unterschr',
    ),
  }),
];
