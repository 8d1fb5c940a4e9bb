// Whether somebody buys for himself or for a business, and whether advertising calls were allowed.
import { rule, type Rule, ways } from '../../rule.ts';

/** Where people work for themselves, also at the end of a compound: "Friseursalon", "Malerbetrieb". */
const TRADE_PLACE = `(?:${ways(
  '\\w*geschäft|\\w*laden|\\w*betrieb|\\w*praxis|\\w*kanzlei|\\w*restaurant|\\w*café',
  '\\w*salon|\\w*firma|\\w*studio|imbiss|\\w*gaststätte|gasthof|gasthaus|kneipe|pension|hotel',
  '\\w*werkstatt|\\w*agentur|tischlerei|schreinerei|bäckerei|konditorei|metzgerei|gärtnerei',
  'malerei|druckerei|\\w*reinigung|\\w*handwerk|\\w*handel|apotheke|kiosk|fahrschule',
  'spedition|eisdiele|pizzeria|bistro|trattoria|weingut|atelier|blumenladen|boutique|\\w*unternehmen|\\w*gmbh|shop|café|cafe|salon',
  'business|company|bakery|garage|restaurant|pub',
)})`;

/** "Werbeanrufen nie zugestimmt", "ohne meine Einwilligung angerufen". */
const NO_LEAVE_TO_ADVERTISE = ways(
  '{nie} (?:\\w+ ){0,6}(?:werbeanruf\\w*|werbung|anruf\\w*|telefonwerbung|kontaktaufnahme) ' +
    '(?:\\w+ ){0,3}(?:zugestimmt|eingewilligt|erlaubt|gestattet|einwilligung)',
  '(?:einwilligung|zustimmung|erlaubnis|einverständnis) (?:für|zu|in|zur) (?:\\w+ ){0,3}' +
    '(?:werbeanruf\\w*|werbung|anruf\\w*|telefonwerbung)(?: \\w+){0,4} (?:nie|nicht|keine|kein)',
  '(?:nie|keine|niemals) (?:\\w+ ){0,3}(?:einwilligung|zustimmung|erlaubnis) (?:\\w+ ){0,4}' +
    '(?:werbung|anrufe?n?|werbeanruf\\w*|gegeben)',
  '_einverstanden mit (?:\\w+ )?(?:werbeanruf\\w*|werbung|anrufen|telefonwerbung) (?:war|bin) (?:ich|wir) (?:\\w+ )?(?:nie|nicht|niemals)_',
  'ohne (?:meine |vorherige )?(?:einwilligung|zustimmung|erlaubnis) angerufen',
  'never consented to (?:calls|marketing)',
);
/** "Werbung zugestimmt", "Werbeeinwilligung angekreuzt". */
const LEAVE_TO_ADVERTISE =
  '(?:werbeanruf\\w*|werbung|telefonwerbung|werbeeinwilligung)~' +
  '(?:zugestimmt|eingewilligt|erlaubt|gegeben|angekreuzt)';
/** "Als Privatperson", "Privatvertrag". */
const PRIVATE = `_(?:${ways(
  'privat(?:er|e|em|en)? (?:vertrag|anschluss|person|kunde|handy)',
  'privatvertrag|privatperson|privatkunde|privatkundin|privatanschluss|rein privat',
  'als privatmann|privathaushalt|verbraucher|private person',
)})_`;
/** "Meine Firma", "ich betreibe ein Restaurant", "Geschäftsanschluss". */
const FOR_A_BUSINESS = `_(?:${ways(
  'mein(?:e|em|er|en)? ' +
    '(?:firma|geschäft|laden|betrieb|praxis|büro|kanzlei|restaurant|salon|unternehmen|gmbh|gewerbe)',
  'unser(?:e|em|er|en)? (?:firma|betrieb|praxis|büro|kanzlei|verein|restaurant|unternehmen|gmbh)',
  '(?:ich|wir) (?:(?:betreib\\w*|führe\\w*) (?:\\w+ ){0,3}|habe?n? ' +
    '(?:(?!(?:bei|beim|der|dem|die|den|das|an|von|vom|mit|zu|zur|zum|gegen|diese[rmns]?)_)\\w+ ){0,3})' +
    '(?:\\w*geschäft|\\w*laden|\\w*betrieb|\\w*praxis|kanzlei|restaurant|café|\\w*salon|firma|studio|' +
    'imbiss|gaststätte|pension|hotel|werkstatt|agentur|tischlerei|schreinerei|bäckerei|metzgerei|' +
    'gärtnerei|malerei|druckerei|reinigung|\\w*handwerk|\\w*handel|apotheke|kiosk|fahrschule|spedition)',
  '(?:für|in|auf) (?:die|meine|unsere|der|meiner|unserer) (?:firma|praxis|kanzlei|gmbh)',
  'für den betrieb',
  'unsere[rn]? firmen(?:daten|eintrag\\w*)',
  '(?:mein|unser)\\w* büroangestellte\\w*',
  'gewerblich\\w*|geschäftskunde\\w*|firmenvertrag|firmenhandy|geschäftsanschluss',
  'selbständig\\w*|selbstständig\\w*|freiberufl\\w+|einzelunternehm\\w+',
  'my (?:company|business|shop|firm)',
  'business (?:contract|customer|line)',
)})_`;

const WORK_PHONE = '(?:dienst|firmen|arbeits|geschäfts)-?(?:handy|telefon|smartphone)_';
const EMPLOYER = '(?:arbeitgeber\\w*|chef\\w*|firma|betrieb|arbeit|dienststelle|personalabteilung)_';
/** "Jetzt bekomme ich von meiner Firma ein Diensthandy", "my company gives me a phone": why the own contract is not needed. */
const FROM_ONES_EMPLOYER = ways(
  `(?<!für (?:mein|unser)\\w* \\w+ )(?:bekomme?|kriege?|bekam|kriegte) ich (?:\\w+ ){0,6}${WORK_PHONE}(?! ?(?:von (?!der|meine)|bei|aufge))`,
  `_ich (?:bekomme?|kriege?|bekam|kriegte) (?:\\w+ ){0,4}${WORK_PHONE} (?:von|vom) (?:(?:der|mein\\w*) )?${EMPLOYER}`,
  `_ich (?:\\w+ ){0,6}${WORK_PHONE}[^.!?\\n]{0,30}_(?:bekomme?|bekommen|kriege?|gekriegt|gestellt)_`,
  // Who gives it must be told: "o2 rief an und gab mir ein Handy für mein Gewerbe" is a sale.
  `_${EMPLOYER}(?: \\w+){0,2} (?:stellt|gibt|gab) mir (?:\\w+ ){0,6}(?:handy|telefon|smartphone|${WORK_PHONE})`,
  `_(?:stellt|gibt|gab) mir (?:\\w+ ){0,2}${EMPLOYER}(?: \\w+){0,4} (?:handy|telefon|smartphone|${WORK_PHONE})`,
  '_(?:company|employer|boss|work|firm|job)_ (?:(?!and_)\\w+ ){0,2}(?:gives|gave|is giving|provides|will give) me (?:\\w+ ){0,3}(?:phone|mobile|cell)_',
  // "Auf dem Firmenhandy angerufen, für zu Hause bestellt": where it rang, and what it was for.
  '_für (?:zu ?hause|daheim)_',
);

/** Leave for advertising; private or for the firm. */
export const CONSUMER: readonly Rule[] = [
  rule('marketingConsent', false, NO_LEAVE_TO_ADVERTISE, { rank: 3, never: true }),
  rule('marketingConsent', true, LEAVE_TO_ADVERTISE, { rank: 2 }),
  rule('consumer', true, PRIVATE, { rank: 2, unless: 'privatsphäre|verbraucherzentrale' }),
  rule('consumer', false, FOR_A_BUSINESS, {
    rank: 3,
    unless: ways(
      FROM_ONES_EMPLOYER,
      'privat',
      '(?:an|in|auf) mein(?:em?|e|er)? büro',
      'rechnung meiner firma|gingen~in meinem büro|in meinem büro ein|um die ecke|in der nähe',
      'homeoffice|betreuer\\w*|früher|ehemal\\w*|in rente|rentner\\w*',
    ),
  }),
];

/** Whose business the contract is for: run, owned, called at, ordered for: "ich hab einen Friseursalon". */
const OF_A_BUSINESS = ways(
  '(?:^|[.!?\\n,:(] ?|_ich_ |_wir_ |_i_ |_we_ |_und_ )' +
    '(?:betreib\\w*|führe|führen|leite|habe|hab|haben|bin inhaber\\w*|run|own|have)_ (?:ich |wir )?' +
    "(?:selbst |selber |hier |nur )?(?:ein\\w*|nen|'nen|ne|a|an(?! (?:die|den|das|der|diese\\w*)_)|" +
    `unser\\w*|mein\\w*|my|our|the|the local) (?:\\w+ ){0,2}${TRADE_PLACE}_`,
  '_(?:inhaber|inhaberin|geschäftsführer|geschäftsführerin|betreiber|betreiberin|chef|chefin|owner) ' +
    `(?:von|einer|eines|einem|des|der|of) (?:\\w+ ){0,3}${TRADE_PLACE}_`,
  '_(?:für|in|im|bei|beim|auf|an) (?:den |die |das |der |dem )?(?:mein|unser)(?:e|en|em|er|es|s)? ' +
    `(?:\\w+ ){0,2}${TRADE_PLACE}_`,
  '_(?:unser|unsere|unserer|mein|meine|meiner|unserem|meinem) (?:kleine\\w* )?' +
    '(?:arzt|zahnarzt|physio\\w*|tierarzt|handwerks|friseur|maler|elektro)?-?' +
    '(?:praxis|betrieb|salon|kanzlei|werkstatt|restaurant|café)_',
  `_bei uns (?:im|in der|in unserem|in unserer) (?:\\w+ )?${TRADE_PLACE}_`,
  '_(?:mein|unser)e angestellte_',
  '_(?:praxis|firmen|büro|betriebs|geschäfts|laden)(?:anschluss|telefon|handy|vertrag|nummer)_',
  '_(?:geschäftlich|beruflich|fürs (?:büro|geschäft|gewerbe|unternehmen))_',
);

/** "Der Chef der Firma hat mich angerufen": theirs. */
export const THEIR_HEAD =
  '_(?:der|die|ein|ihr|deren) (?:chef|inhaber|geschäftsführer|betreiber)(?:in)? (?:von einer|einer|eines|der|des) (?:\\w+ ){1,3}(?:hat|hatte|rief|ruft|sagte|meinte|wollte|schrieb) (?:mich|mir|uns|an|bei|dann|heute|gestern)_';

/** The business told of, whatever it is called. */
export const BUSINESS: readonly Rule[] = [
  rule('consumer', false, OF_A_BUSINESS, {
    rank: 3,
    unless: ways(
      FROM_ONES_EMPLOYER,
      'privat|um die ecke|in der nähe|früher|ehemal\\w*|damals|in rente|rentner\\w*',
      '(?:arbeite|angestellt|jobbe|putze) (?:\\w+ )?(?:in|bei)',
      '(?:war|einkaufen|gekauft|beim|stehe|stand) (?:\\w+ )?(?:in|im|vor)',
      'in (?:einem|einer|diesem|dem|so einem) ',
      'homeoffice|betreuer\\w*',
      '(?:an|in|auf) mein(?:em?|e|er)? (?:büro|arbeit)',
      'mein(?:e|em)? (?:mann|frau|sohn|tochter|chef)',
      THEIR_HEAD,
    ),
  }),
];
