// How far a demand has gone, and goods that went back or never came: reminder, collector, court order, lawsuit.
import { rule, type Rule, ways } from '../../rule.ts';
import { THEY_REFUSED } from '../handed.ts';

/** A collector that somebody threatens with has not come yet; one that threatens with something has. */
const THREATENED = '(?:droh\\w*|angedroht|androh\\w*|ankünd\\w*|kündig\\w*)';
/** "... gedroht und heute kam deren Schreiben": it came after all. */
const AND_CAME =
  ' und_[^.!?,\\n]{0,24}_(?:kam|kamen)_[^.!?,\\n]{0,16}_(?:deren|dessen|das|der) (?:\\w+ )?' +
  '(?:schreiben|brief|post|forderung|mahnung)_';

/** "Klageschrift", "Ladung zum Amtsgericht", "verklagt". */
const LAWSUIT = `_(?:${ways(
  'klageschrift|verklagt',
  'klage (?:bekommen|erhalten|zugestellt|eingereicht|vom amtsgericht)',
  'klage zugestellt|gerichtsverhandlung|gerichtstermin',
  'ladung (?:vom|zum) (?:amtsgericht|gericht)',
  'being sued|sued me|lawsuit',
)})_`;
/** "Vollstreckungsbescheid", "Gerichtsvollzieher", "Kontopfändung". */
const ENFORCEMENT = `_(?:${ways(
  'vollstreckungsbescheid\\w*',
  'gerichtsvollzieher\\w*|pfändung\\w*|zwangsvollstreckung|kontopfändung|enforcement order',
)})_`;
/** "Ich will gegen den Mahnbescheid Widerspruch einlegen": it is there, whatever is only planned. */
const AGAINST_THE_ORDER = ways(
  '_ich (?:will|werde|moechte|muss) (?:\\w+ ){0,3}(?:gegen den|gegen diesen|dem|diesem) mahnbescheid_' +
    '[^.!?\\n]{0,25}_(?:widersprechen|widerspruch|wehren|vorgehen)_',
  '_(?:widerspruch|formular) (?:zum|gegen den|von dem|vom) mahnbescheid_(?! (?:gibt|gäbe))',
);
/** "Mahnbescheid", "gelber Brief". What is only threatened with is told apart by the words beside it (court-post.ts). */
const COURT_ORDER = '_(?:mahnbescheid\\w*|mahngericht\\w*|gelbe[rn]? (?:brief|umschlag)|payment order)_';
/** "Inkasso", "Forderungsmanagement", "Geldeintreiber". */
const COLLECTOR = `_(?:${ways(
  'inkasso\\w*|inkassobüro\\w*|inkassofirma|inkassounternehmen|inkassobrief\\w*',
  'forderungsmanagement|geldeintreiber|debt collect\\w*|collection agency',
  'anwaltsschreiben wegen (?:der )?forderung',
)})_`;
/** "Soll jetzt an ein Inkasso 120 Euro zahlen": it has come. */
const TO_PAY_THE_COLLECTOR = '_soll_~_an_~_inkasso\\w*_~_(?:zahl\\w*|bezahl\\w*|überweis\\w*|blechen)_';
/** "Mahnung", "Zahlungserinnerung", "gemahnt". */
const REMINDER = `_(?:${ways(
  'mahnung(?:en)?',
  'gemahnt|mahnschreiben|mahngebühr\\w*',
  'zahlungserinnerung(?:en)?',
  'letzte mahnung',
  'mahn(?:t|en|te|ten) mich',
  'mahnt(?! (?:zu|zum|zur)_)',
  'mahn(?:t|en|te|ten) [^.!?\\n]{0,40} an',
  'angemahnt|payment reminders?|reminder letter|dunning letter',
)})_`;

/** From the lawsuit down to the reminder. */
export const DUNNED: readonly Rule[] = [
  rule('dunning', 'lawsuit', LAWSUIT, { rank: 7 }),
  rule('dunning', 'enforcementOrder', ENFORCEMENT, { rank: 8 }),
  rule('dunning', 'courtOrder', AGAINST_THE_ORDER, {
    rank: 5,
    anyhow: true,
    unless: '_(?:wenn|falls|sonst|sobald|if|noch kein\\w*|kein\\w*)_|droh',
  }),
  rule('dunning', 'courtOrder', COURT_ORDER, {
    rank: 6,
    unless: ways(
      'mahnbescheid~(?:kaeme|kommt sonst|koennte)',
      // A yellow envelope is a court's only where nothing else is said to be in it.
      'gelbe[rn]? (?:brief|umschlag) (?:von \\w+ )?(?:mit|voller|voll|voll mit) (?:\\w+ )?(?:werbung|reklame|prospekt\\w*|flyern?|gutschein\\w*)_|_(?:werbung|reklame|prospekte?)_ (?:(?:von|kam|kommt|lag|war|ist) (?:\\w+ )?){0,2}im gelben umschlag|_(?:werbung|reklame|prospekte?)_ (?:(?:von|kam|kommt|lag|war|ist) (?:\\w+ )?){0,2}in (?:einem|nem) gelben umschlag',
      '^\\W*(?:und |oder |aber )?kommt (?:jetzt|dann|da|nun|bald) (?:\\w+ ){0,2}mahnbescheid',
    ),
  }),
  rule('dunning', 'collector', COLLECTOR, {
    rank: 5,
    unless: ways(
      THREATENED +
        '(?:(?!_(?:schreib\\w*|schrieb\\w*|brief\\w*|post|kam|meldet\\w*|gemeldet|hat|ist)_)[^.!?\\n]){0,45}?' +
        'inkasso',
      '(?:sonst|angst vor|will~an (?:ein )?|' +
        '(?:_soll|_wird|_werden) (?:es |das )?(?:dann |jetzt )?(?:mit|an|ans|zum|ins) (?:ein |einem )?|' +
        'dann (?:kommt|kaeme|kommen|geht~an)|' +
        '_(?:ob|wenn|falls|bevor|kommt) (?:jetzt |dann |da |bald |auch )?(?:das |ein |noch )?)~inkasso',
      '(?:_mit (?:einem |dem )?inkasso\\w*~(?:droh\\w*|gedroht)|(?<!_von )inkasso\\w*' +
        '(?! (?:hat|haben|von|aus))~' +
        '(?:angedroht|angekündigt|übergeben (?:werden|wird)|einschalten (?:wollen|werden)|einschalten_))_' +
        `(?!${AND_CAME})`,
      '_(?:threat\\w*|or else|otherwise)_' +
        '(?:(?!_(?:has|have|wrote|writes|letter|came|but)_|(?:,|_and) (?:then|now)_)[^.!?\\n]){0,45}?' +
        '(?:debt collect|collection agenc)',
    ),
  }),
  rule('dunning', 'collector', TO_PAY_THE_COLLECTOR, { rank: 5, anyhow: true }),
  rule('dunning', 'reminder', REMINDER, {
    rank: 3,
    flip: 'none',
    unless: '_(?:droh\\w*|können|dürfen|darf)_[^.!?\\n]{0,30}_ohne (?:\\w+ )?mahnung_',
  }),
];

/** "Hab das Paket zurückgeschickt", "sent it back". */
const SENT_BACK = ways(
  '_(?:hab|habe|haben|ist|wurde) (?:\\w+ ){0,6}(?:paket|päckchen|ware|sendung|gerät|handy|smartphone|' +
    'tablet|router|box|kiste|flaschen|bücher|zeitschriften|es|sie|alles|das) (?:\\w+ ){0,8}' +
    '(?:zurückgeschickt|zurückgesendet|zurückgesandt|retourniert|zurückgegangen)_',
  '_(?:sent|returned) (?:the |it |them )?(?:parcel |device |phone |goods )?back_',
);
/** "Geliefert wurde nichts", "Annahme verweigert". */
const NEVER_DELIVERED = `(?:${ways(
  '_geliefert (?:ist|wurde|haben|hat|worden) (?:\\w+ ){0,3}(?:nichts|nix)_',
  '_(?:nothing|not) (?:\\w+ ){0,3}(?:been )?delivered_',
  'annahme (?:\\w+ )?verweigert',
  'noch (?:nichts|keine ware|kein paket|kein gerät|keine lieferung) (?:\\w+ )?' +
    '(?:bekommen|erhalten|gekommen|geliefert|da_)',
  'ware~(?:nie|nicht) (?:bekommen|erhalten|gekommen)',
)})`;

/** Goods sent back, or that never came. */
export const DELIVERED: readonly Rule[] = [
  rule('goodsReturned', true, SENT_BACK, {
    rank: 3,
    flip: false,
    unless: '_(?:nicht|nie|noch nicht|will|moechte|soll|muss|wenn|falls|not|never)_',
  }),
  rule('goodsReceived', false, NEVER_DELIVERED, {
    rank: 3,
    never: true,
    unless: ways('_(?:aber|nur) (?:das |die |den )?(?:erste[nrs]?|zweite[nrs]?)_', THEY_REFUSED),
  }),
];
