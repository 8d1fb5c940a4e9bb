// The customer has objected or cancelled already: "hab widersprochen", "denen geschrieben, dass ich nichts bestellt habe".
import { rule, type Rule, ways } from '../../rule.ts';

/** "Denen geschrieben", "der Hotline gesagt": told to the company, not to the caller. */
const TOLD_THEM = `(?:${ways(
  '(?:denen|dene|ihnen|dort|hotline|kundenservice|kundendienst|verlag|anbieter|versorger|vodafone|' +
    'telekom|o2|inkasso)_[^.!?\\n]{0,40}_' +
    '(?:geschrieben|gemailt|gefaxt|mitgeteilt|geantwortet|gesagt|erklärt|zurückgeschrieben)',
  'hab\\w* (?:ich |wir )?(?:\\w+ ){0,3}(?:geschrieben|geantwortet|zurückgeschrieben|gemailt|gefaxt|mitgeteilt)',
  '(?:rechnung|mahnung) (?:hab|habe) ich (?:\\w+ )?geantwortet',
)})`;
/** "Nichts bestellt", "nie zugestimmt": that there is no contract. */
const NEVER_ORDERED = `(?:nichts|nix|nie|niemals|nicht|kein\\w*) (?:\\w+ ){0,3}(?:${ways(
  'bestellt|abgeschlossen|gewollt|will|zugestimmt|unterschrieben|beauftragt|gemacht',
  'vereinbart|anerkenn\\w*|akzeptier\\w*|vertrag',
)})`;

/** Contested before them, in whatever form: "Einspruch eingelegt", "auf meinen Widerspruch". */
const OBJECTION = ways(
  '_(?:einspruch|widerspruch|beschwerde|protest|einwände) (?:\\w+ ){0,3}' +
    '(?:erhoben|eingelegt|eingereicht|geschickt|abgeschickt|zugesandt)_',
  '_(?:auf|in|mit) (?:mein|unser)(?:en|em|e|er|)? (?:\\w+ )?' +
    '(?:widerspruch|einspruch|widerspruchsschreiben|einspruchsschreiben|protest)_',
  '_mein (?:widerspruch|einspruch) (?:vom|am|war|ging|ist)_',
  '_(?:mitgeteilt|geschrieben|erklärt|klargemacht)_[^.!?]{0,40}_' +
    '(?:nicht anerkenne|nicht anerkennen|nicht gelten lasse|bestreite|für nichtig halte)_',
  '_(?:objected|disput(?:ed|ing)|contested)_[^.!?]{0,40}_' +
    '(?:in writing|contract|to o2|letter|whole|by (?:letter|email|fax))_',
  '_(?:letter of objection|my objection)_',
);

/** An objection that has been made. */
export const CONTESTED: readonly Rule[] = [
  rule('alreadyObjected', true, OBJECTION, {
    rank: 2,
    never: true,
    unless: ways(
      '_(?:mahnbescheid|gericht|werbung|aufnahme|aufzeichnung|rechnung|datennutzung|daten)_',
      '_(?:wie|kann|soll|muss|will|möchte|werde) (?:\\w+ ){0,4}(?:einspruch|widerspruch|beschwerde)',
    ),
  }),
];

/** "Hab widersprochen", "reklamierte ich", "Widerspruch geschickt". */
const DID_OBJECT = ways(
  '(?:habe?|hab|hatte|hat|haben)(?: \\w+){0,9} (?:widersprochen|widerspruch eingelegt|' +
    'widerspruch geschickt|reklamiert|protestiert|einspruch eingelegt|bestritten)_',
  '(?:widersprochen|reklamiert|beanstandet) (?:habe?|hab|hatte|haben) (?:ich|wir)',
  '_(?:widersprach|protestierte|reklamierte) (?:ich|wir|sie|er)',
  '(?:ich|wir) (?:widersprach|protestierte|reklamierte|beschwerte mich)',
  'widerspruch~(?:geschickt|eingelegt|geschrieben|gesendet|abgeschickt)',
  '(?:sofort|gleich|mehrmals|mehrfach|schriftlich|umgehend|direkt) ' +
    '(?:widersprochen|reklamiert|beschwert|angefochten)',
  'i (?:have )?(?:objected|complained|disputed)',
);
/** "Hab mich sofort beschwert", "angefochten". */
const COMPLAINED = ways(
  '(?:habe?|hab|haben) ' +
    '(?:mich |uns |da |dort |sofort |gleich |schon |bereits |dann |auch |natürlich ){1,4}(?:\\w+ ){0,4}' +
    'beschwert',
  '(?:angefochten|anfechtung (?:erklärt|geschickt))',
);
/** Written to them that there is no contract: "geschrieben, dass ich nichts bestellt habe". */
const WROTE_NO_CONTRACT = ways(
  '_(?:geschrieben|gemailt|gefaxt|zurückgeschrieben|schrieb)_,? (?:\\w+ ){0,3}(?:dass|daß) ' +
    '(?:ich|wir|sie|er) (?:\\w+ ){0,4}(?:nichts|nix|nie|nicht|kein\\w*) (?:\\w+ ){0,3}' +
    '(?:bestellt|abgeschlossen|gewollt|will|zugestimmt|anerkenn\\w*|akzeptier\\w*)_',
  '_(?:wrote|written|emailed) (?:to )?(?:them|\\w+) (?:back )?(?:that|saying) (?:i|we) (?:\\w+ )?' +
    '(?:never|didn.t|did not|don.t|do not) (?:\\w+ )?(?:order\\w*|agree\\w*|want\\w*)_',
);
/** Told to them, in any form: that nothing was ordered, that it is not so. */
const TOLD_NOTHING_ORDERED = ways(
  `_${TOLD_THEM}_[^.!?\\n]{0,30}_(?:dass|daß|das) (?:ich|wir|sie|er|mutter|\\w+ {kin}) [^.!?\\n]{0,30}_` +
    `${NEVER_ORDERED}_`,
  `_${TOLD_THEM}_[^.!?\\n]{0,30}_(?:dass|daß) (?:das|es|so|da|hier) (?:\\w+ ){0,3}` +
    '(?:nicht (?:stimmt|stimmen kann|akzeptier\\w*|gilt|richtig ist)|falsch ist|' +
    'kein\\w* (?:\\w+ )?vertrag\\w* (?:gibt|gab|besteht))',
  `_(?:dass|daß) (?:ich|wir|sie) [^.!?\\n]{0,30}_${NEVER_ORDERED}_[^.!?\\n]{0,14},? ` +
    '(?:hab|habe|haben|hatte) (?:ich|wir) (?:denen|ihnen|dort|da|der \\w+|dem \\w+) (?:\\w+ ){0,4}' +
    '(?:mitgeteilt|geschrieben|gesagt|gemailt|erklärt)_',
  '_(?:dene?n?|ihnen|der [\\w&]+|dem [\\w&]+) (?:hab|habe|hatte) (?:ich|i|wir) (?:das |es |ihnen )?' +
    '(?:\\w+ ){0,2}schriftlich (?:gegeben|mitgeteilt|gesagt)_',
  '_(?:das|des|dies) (?:hab|habe|sag|sage) (?:ich|i|wir) (?:dene?n?|ihnen|dort|von anfang an)_' +
    '[^.!?\\n]{0,40}_(?:am telefon|telefonisch|schriftlich|per mail|per brief|per fax)_',
  '_(?:told|tell|telling) (?:them|vodafone|telekom|o2) (?:\\w+ ){0,3}' +
    '(?:in writing|by (?:letter|e-?mail|phone))_[^.!?\\n]{0,20}_(?:never|not|didn.t|don.t)_',
);
/** "Hab gekündigt", "Kündigung geschickt". "Vodafone hat storniert": the company did, and no customer. */
const CANCELLED = ways(
  '(?:_(?:hab|habe|hatte|wir haben|haben wir)_|_(?:{kin}) (?:hat|haben)_)(?: \\w+){0,8} _(?:gekündigt|storniert)_',
  '_(?:gekündigt|storniert) (?:habe?|hab|hatte|haben (?:wir|ihn|sie|es))_',
  'kündigung (?:\\w+ ){0,4}(?:geschickt|abgeschickt|eingereicht|geschrieben)',
  'i (?:have )?cancell?ed',
);

/** Objected, complained, written to them that there is no contract; and cancelled. */
export const OBJECTED: readonly Rule[] = [
  rule('alreadyObjected', true, DID_OBJECT, {
    rank: 2,
    flip: false,
    unless: 'rechnung reklamiert|mahnbescheid~widerspr|werbung widersprochen|widersprochen werden',
  }),
  rule('alreadyObjected', true, COMPLAINED, { rank: 1, unless: 'bnetza|bundesnetzagentur|verbraucherzentrale' }),
  rule('alreadyObjected', true, WROTE_NO_CONTRACT, {
    rank: 2,
    never: true,
    unless: 'soll ich|kann ich|muss ich|_(?:er|sie|die|man) (?:hat|haben) mir',
  }),
  rule('alreadyObjected', true, TOLD_NOTHING_ORDERED, {
    rank: 2,
    never: true,
    given: '_(?:denen|dene|ihnen|dort|geschrieben|gemailt|mitgeteilt|geantwortet|schriftlich|them|hotline)_',
    unless: ways(
      'soll ich|kann ich|muss ich|koennte ich',
      '_(?:er|sie|die|man) (?:hat|haben) mir',
      'dem (?:anrufer|verkäufer|herrn|mann|vertreter)',
      'der (?:dame|frau|anruferin)',
      '_(?:bank|polizei|verbraucherzentrale|nachbar\\w*)_',
    ),
  }),
  rule('alreadyCancelled', true, CANCELLED, {
    rank: 1,
    flip: false,
    unless: ways(
      'alte[nrs]?|bisherig\\w+|ordentlich gekündigt|fristgerecht gekündigt|vor~monaten gekündigt',
      'nach~jahren~gekündigt|nachdem ich|gekündigt hatte|rückhol\\w*',
      'bei (?:meinem|der|dem) (?:alten|bisherigen)',
      '(?:die|sie|er|neue\\w*|vodafone|telekom|o2|firma|anbieter|versorger) (?:\\w+ ){0,3}' +
        '(?:hat|haben|haette|haetten) (?:\\w+ ){0,5}gekündigt',
      'wurde (?:\\w+ ){0,4}gekündigt',
      'mein(?:en|em)? (?:\\w+ )?(?:vertrag|anschluss|dsl|stromvertrag|anbieter|versorger)',
      'meinen? dsl|worden|ungefragt|einfach gekündigt',
    ),
  }),
];
