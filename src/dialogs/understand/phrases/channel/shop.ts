// Bought in a shop, at a counter, at a stand: "im Handyladen unterschrieben", "am Tresen", "Stand im Supermarkt".
import { rule, type Rule, ways } from '../../rule.ts';

/** "Im Fitnessstudio kam ein Anruf": where one was when it rang is not where it was bought. */
const CALL_CAME = ways(
  '_(?:kam|bekam|erhielt|kriegte) (?:\\w+ ){0,2}(?:ein|einen|der|den) anruf_',
  '_anruf (?:\\w+ ){0,3}(?:bekommen|erhalten|gekriegt)_',
  '_klingelte (?:\\w+ ){0,2}(?:telefon|handy)_',
  '_(?:telefon|handy) klingelte_',
  '_phone rang_',
);
/** What is signed at a counter and is no contract. */
const OTHER_PAPER = `_(?:${ways(
  'meldezettel|anmeldezettel|paket|päckchen|einschreiben|empfangsbestätigung|quittung|parcel',
  'package|post office|hotel',
)})_`;

/** The shop named first: "MediaMarkt Paderborn, ich wollte nur ein Kabel". */
const SHOP_NAMED =
  '(?:^|[.!?\\n]) ?(?:bei |im )?(?:media ?markt|saturn|expert|euronics)_' +
  '(?: (?!hat_|rief|ruft|haben_|schreibt)\\w+){0,2}[,:.]';

/** Told as a note: the shop first. */
export const SHOP_FIRST: readonly Rule[] = [
  rule('channel', 'shop', SHOP_NAMED, {
    rank: 4,
    anyhow: true,
    given: '_(?:unterschr\\w*|signiert|verkäufer\\w*|mitgegeben|raus (?:bin|kam) ich|tresen|theke|kasse)_',
    unless: 'angerufen|anruf|_rief_|am telefon|called|{nie} (?:\\w+ )?unterschr',
  }),
];

/** "Im Telekom-Shop verlängert", "in einer Filiale aufgeschwatzt". */
const BOUGHT_IN_A_SHOP = ways(
  '_(?:im|in (?:einem|dem|den|der|ein)|beim) (?:[\\w&-]+[ -]){0,3}(?:\\w*shop|\\w*laden|filiale|store|' +
    'geschäft|media ?markt|saturn|elektronikmarkt|einkaufszentrum|expert|händler vor ort)_' +
    '(?: \\w+){0,12} (?:unterschrieben|abgeschlossen|verlängert|gekauft|beraten|aufgeschwatzt|angedreht|' +
    'geholt|vertrag|gemacht|mitgenommen|mitgegeben|verkauft|überredet|signed|bought)',
  '_(?:media ?markt|saturn|vodafone-?shop|telekom-?shop|o2-?shop|handyladen|handyshop|\\w* stand)_' +
    // "Der Mann stand vor der Tür": no stand at which something is sold.
    '(?! (?:\\w+ ){0,5}(?:vor|an|in) (?:der|meiner|unserer|ihrer) (?:\\w+)?tür_),?' +
    '(?: \\w+,?){0,8} (?:unterschrieben|abgeschlossen|gekauft|mitgenommen)',
  '_(?:in (?:den|die|das|einen|eine)|im) (?:[\\w&-]+[ -]){0,2}(?:\\w*shop|\\w*laden|filiale|geschäft)_ gegangen,? (?:und )?' +
    '(?:da|dort) (?:hat|haben|hab|habe) [^.!?\\n]{0,40}_(?:verkauft|aufgeschwatzt|angedreht|abgeschlossen|unterschrieben)_',
  '(?:unterschrieben|abgeschlossen|verlängert|gekauft|aufgeschwatzt|angedreht|gemacht|geholt|war|' +
    'signed|bought)(?: [\\w]+){0,6} (?:im|in (?:einem|dem|den|der)|in a|in the|at the) ' +
    '(?:[\\w&-]+[ -]){0,2}(?:\\w*shop|\\w*laden|filiale|store|media ?markt|saturn)_',
);

/** Bought or signed in a shop. */
export const IN_A_SHOP: readonly Rule[] = [
  rule('channel', 'shop', BOUGHT_IN_A_SHOP, {
    rank: 5,
    unless: 'online-?shop|webshop|(?:play|app) ?store|nie (?:\\w+ )?im|nicht im|einkauf\\w*|_anrief_',
  }),
];

/** "Im Fitnessstudio am Tresen unterschrieben". */
const COUNTER = ways(
  '_(?:am|an der|an dem|at the) ' +
    '(?:tresen|theke|empfang|rezeption|schalter|kasse|counter|reception|desk)_[^.!?\\n]{0,40}_' +
    '(?:unterschrieben|abgeschlossen|gemacht|signed)_',
  '_(?:unterschrieben|abgeschlossen|signed)_ (?:\\w+ ){0,4}(?:am|an der|at the) ' +
    '(?:tresen|theke|empfang|rezeption|schalter|counter|reception|desk)_',
  '_(?:im|ins|in dem|in das|in einem) ' +
    '(?:\\w*fitness\\w*|sportstudio|gym|tanzschule|nagelstudio|sonnenstudio)_[^.!?\\n]{0,90}_' +
    '(?:unterschrieben|abgeschlossen|signed)_',
);
/** Bought over the counter: where one was, and what one carried out or signed; a call told elsewhere counts more. */
const WAS_IN_A_SHOP =
  '_(?:im|in (?:einem|dem|den|der|ein)|beim) (?:[\\w&-]+ ){0,2}' +
  '(?:\\w*shop|\\w*laden|filiale|store|media ?markt|mediamarkt|saturn)_';
/** "O2 Shop am Bahnhof: der Verkäufer hat …": the place named first, as in a note. */
const SHOP_AS_IN_A_NOTE =
  '(?:^|[.!?\\n]) ?[\\w&]+[ -](?:shop|laden|filiale|store)[, :]+(?:(?:im|am|in|an) [^.!?\\n]{3,40})?' +
  '[^.!?\\n]{0,16}_(?:verkäufer(?:in)?|mitarbeiter(?:in)?|berater(?:in)?|unterschrieben)_';

/** Bought over the counter. */
export const AT_A_COUNTER: readonly Rule[] = [
  rule('channel', 'shop', COUNTER, {
    rank: 5,
    unless: ways(
      '{nie} (?:\\w+ )?(?:unterschrieben|abgeschlossen)',
      '_angerufen_|_rief_|am telefon',
      CALL_CAME,
      OTHER_PAPER,
    ),
  }),
  rule('channel', 'shop', WAS_IN_A_SHOP, {
    rank: 1,
    anyhow: true,
    given: `_(?:${ways(
      'unterschrieben|unterschreib\\w*|unterzeichnet',
      'raus (?:bin|kam) ich',
      '(?:bin|kam) (?:ich )?raus',
      'mitgegeben|verkäufer\\w*',
      '(?:tablet|pad|zettel|bildschirm) (?:\\w+ )?(?:hin|unter die nase|vor die nase)',
      'auf (?:dem|einem|so einem) (?:tablet|pad)',
      'tresen|theke',
      'in der (?:tüte|tasche)',
      'signed|counter',
    )})_`,
    unless: 'online-?shop|webshop|teleshop|{nie} (?:\\w+ )?(?:im|in)',
  }),
  rule('channel', 'shop', SHOP_AS_IN_A_NOTE, {
    rank: 4,
    anyhow: true,
    unless: 'online-?shop|webshop|angerufen|anruf|_rief_|am telefon|called',
  }),
];

/** A stand or a seller in a supermarket, a market hall, a pedestrian zone. */
const STAND = ways(
  '_(?:im|beim|vorm|vor dem|vor der|in der) (?:aldi|lidl|rewe|edeka|kaufland|netto|penny|real|' +
    'supermarkt|baumarkt|obi|bauhaus|mediamarkt|media ?markt|saturn|einkaufszentrum|fußgängerzone|' +
    'innenstadt|bahnhof)_[^.!?\\n]{0,60}_(?:stand|stande|standen|infostand|werber\\w*|promoter\\w*|' +
    'verkauft|aufgeschwatzt|angedreht|unterschrieben|angesprochen)_',
  '_(?:bei|im) media ?markt_[^.!?\\n]{0,50}_(?:verkauft|aufgeschwatzt|angedreht|unterschrieben|abgeschlossen)_',
);

/** Sold at a stand. */
export const AT_A_STAND: readonly Rule[] = [
  rule('channel', 'shop', STAND, {
    rank: 5,
    unless: 'angerufen|_rief_|anruf|am telefon|handy|klingel\\w*|handy (?:\\w+ )?geklingelt|{nie} (?:\\w+ )?im',
  }),
];
