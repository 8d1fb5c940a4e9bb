// The customer called: with a reason of his own, at whose place, by the verb alone.
import { rule, type Rule, ways } from '../../rule.ts';
import {
  AFTERWARDS,
  AFTERWARDS_BUT_ASKING,
  AFTERWARDS_BUT_THE_HOTLINE,
  MOVED_AND_CALLED,
  WHETHER_CALLED,
} from './words.ts';

/**
 * One's own reason: "bei klarmobil angerufen, weil ich die PUK gebraucht hab"; "selbst beim neuen Anbieter angerufen";
 * "wollte kündigen, in der Hotline".
 */
const OWN_REASON = ways(
  '_(?:hab|habe|hatte|haben)_ (?:ich |wir )?(?:\\w+ ){0,2}(?:bei|beim) (?:der |dem )?(?!mir_|uns_)' +
    '(?:[\\w&+.-]+ ){1,3}angerufen,? (?:weil|da) (?:ich|wir|mein\\w*|unser\\w*) ',
  '_(?:selbst|selber|von mir aus|von uns aus) (?:bei|beim) (?:[\\w&+.-]+ ){1,4}angerufen_',
  '_(?:wollte|wollten|wollt)_ [^.!?\\n]{0,40}_' +
    '(?:kündigen|ummelden|abmelden|fragen|klären|wissen|reklamieren|ändern|anmelden),? (?:\\w+ ){0,2}' +
    '(?:in|bei|über|an) (?:der|die|deren) (?:\\w+-?)?hotline_',
);
/** "Selber bei o2 angerufen", "nur wegen der Rechnung angerufen", "also 1&1 angerufen". */
const BY_ONESELF = ways(
  '_(?:ich|wir|sie|er|{kin}|hab|habe|hatte)_ [^.!?\\n]{0,50}_(?:selbst|selber) (?:da |dort |bei |beim )' +
    '(?:[\\w&+.-]+ ){0,3}(?:angerufen|durchgeklingelt|durchgerufen|telefoniert)_',
  '_(?:sie|er|{kin}|ich|wir) (?:hab\\w*|hat|hatte|haben) (?:da|dort) (?:am [\\w._]+ (?:\\w+ )?)?' +
    '(?:selbst|selber) angerufen_',
  '_(?:hab|habe|hatte|hat)_ (?:ich |bei [\\w&+.-]+ |dort |da ){0,2}' +
    '(?:nur|bloß|lediglich|eigentlich nur) wegen [^.!?\\n]{2,30} angerufen_',
  '_also (?:bei )?[\\w&+.-]{2,20} angerufen_',
);
/** "rief deshalb beim Kundendienst an": whom one calls stands behind "bei". */
const CALLED_AT = ways(
  '_(?:rief|riefen|ruf)_ ' +
    '(?:(?!mich|uns|er_|sie_|der_|die_|ein_|eine_|einer_|jemand|mir_|wer_|man_)\\w+ ){0,5}(?:bei|beim) ' +
    '(?:der |dem |meinem |meiner |meinen |den )?(?!mir_|uns_|ihr_|ihm_|{kin})(?:[\\w&-]+ ){1,4}an_',
  '(?:hatte|habe?) (?:ich )?(?:nur |bloß |lediglich |eigentlich )*(?:in|bei) der (?:\\w+ )?hotline ' +
    '(?:nur |bloß )?(?:nachgefragt|gefragt|angefragt)',
  'anruf (?:meinerseits|von mir)_',
  '_(?:muss|musste|müsse|sollte|soll) (?:ich |man )?(?:\\w+ ){0,2}(?:anrufen|telefonieren)_[^?]{0,60}_' +
    '(?:hab|habe) ich (?:\\w+ ){0,3}(?:gemacht|getan)_',
  '_ich (?:habe?|hab) (?:\\w+,? ){0,6}am (?:service)?telefon (?:gestanden|gewartet|gehangen)',
);
/** "Hab die Hotline angerufen". */
const CALLED_THE_HOTLINE =
  '(?:habe?|hab|hat|hatte|haben|rief|riefen)_~(?:die|bei der|bei deren|in der) (?:\\w+ )?' +
  '(?:hotline|kundenhotline|servicenummer) (?:\\w+ ){0,3}(?:angerufen|an_)';
/** "Wählte ich die Nummer", "das Gespräch ging von mir aus", "selbst die Hotline angerufen". */
const DIALLED = ways(
  '_(?:wählte|wählten) (?:ich|wir) (?:\\w+ ){0,2}(?:nummer|hotline|servicenummer)_',
  '_(?:gespräch|anruf|telefonat) (?:ging|kam) (?:\\w+ )?von (?:mir|uns)(?: aus)?_',
  '_(?:hotline|kundenservice|service|kundendienst|servicenummer|nummer|störungsstelle)(?: \\w+){0,5} ' +
    '(?:gewählt|angewählt|angeklingelt)',
  '(?:selbst|selber) (?:die |deren |ihre |eine )?(?:nummer|hotline|servicenummer|0800\\w*(?: ?\\d+){0,3}) (?:gewählt|angerufen)',
  '(?:_(?:ich|wir)_|_(?:hab|habe|haben|hatte)_)(?: [\\w&+/-]+){0,8} (?:bei|in) ' +
    '(?:der |dem |meiner |meinem |ihrer |deren )?(?:[\\w&+-]+ ){1,3}' +
    '(?:angerufen|durchgerufen|durchgeklingelt|angeklingelt|nachgefragt telefonisch)',
  '(?:bei (?:meiner|der|unserer) (?:\\w+ )?(?:kündigung|anfrage|störungsmeldung|ummeldung)' +
    '(?: \\w+){0,2} (?:per telefon|am telefon|telefonisch))',
  'mein(?:en|em)? (?:anruf|telefonat) (?:bei|in|mit)',
  // "Am 5.11. hat Vodafone angerufen wegen DSL": behind "hat" it is the company that called.
  '(?<!_hat(?:te)?_(?:(?!_und_)[^!?,]){0,40})_(?:die )?[\\w&+-]{2,20} angerufen (?:weil|wegen|um|zwecks|da_)',
);
/** "Ich hab dort angerufen". */
const I_HAVE_CALLED = ways(
  // "Wir stehen auf der Liste, jetzt hat 1&1 angerufen": behind "hat" it is somebody else.
  '_(?:ich|wir)_(?:(?! hat_) [\\w&+/,-]+){0,10} (?:angerufen|angerufn)_',
  '_(?:hab|habe|hatte|haben)_ ' +
    '(?:ich |wir |am |da |dort |dann |gestern |heute |neulich |deswegen |selbst |selber |extra )*' +
    '(?:[\\w&+/-]+ ){0,9}angerufen_',
);
/** "Rief ich", "I called". */
const I_CALLED = ways(
  '_(?:rief|riefen|rufe)_ (?:ich|wir)',
  '_(?:ich|wir) (?:rief|riefen|ruf|rufe)_',
  'i (?:called|phoned|rang)_',
  'we (?:called|phoned|rang)_',
  'when i called',
);

/** "Hab selbst bei o2 angerufen", "rief beim Kundendienst an", "ich rief an". */
export const CALLED_ONESELF: readonly Rule[] = [
  rule('channel', 'inboundCall', OWN_REASON, {
    rank: 4,
    anyhow: true,
    unless: ways(
      '_(?:mich|uns)_ [^.!?]{0,30}angerufen',
      'beschwer\\w*|widerruf\\w*|widerspr\\w*',
      '{nie} (?:\\w+ )?angerufen',
    ),
  }),
  rule('channel', 'inboundCall', BY_ONESELF, {
    rank: 5,
    unless: '_(?:mich|uns)_ [^.!?]{0,30}angerufen|(?:hat|haben) (?:mich|uns) selbst|beschwer\\w*',
  }),
  rule('channel', 'inboundCall', MOVED_AND_CALLED, { rank: 4, unless: AFTERWARDS }),
  rule('channel', 'inboundCall', CALLED_AT, { rank: 5, anyhow: true, unless: AFTERWARDS_BUT_ASKING }),
  rule('channel', 'inboundCall', CALLED_THE_HOTLINE, {
    rank: 4,
    unless: `${AFTERWARDS_BUT_THE_HOTLINE}|später|nachher|dann bei`,
  }),
  rule('channel', 'inboundCall', DIALLED, {
    rank: 3,
    unless: `(?:wurde|wurden|bin|worden)(?:(?! (?:hab|habe|haben|hatte)_) [\\w]+){0,9} angerufen|(?:mich|uns)~angerufen|${AFTERWARDS}`,
  }),
  rule('channel', 'inboundCall', I_HAVE_CALLED, {
    rank: 3,
    unless: ways(
      '(?:wurde|wurden|bin|worden)(?:(?! (?:hab|habe|haben|hatte)_) [\\w]+){0,9} angerufen',
      '(?:die|der|er|sie|jemand|leute|mitarbeiter\\w*|man|{kin}|vodafone|telekom|o2|1&1|firma|stadtwerke) ' +
        '(?:hat|haben|hatte|hatten)~angerufen',
      '(?:mich|uns)~angerufen',
      '(?:haben|hat) (?:die |sie |er |mich |uns |bei mir |bei uns )~angerufen',
      '{nie}~telefoniert',
      AFTERWARDS,
      'während~telefoniert|tante|freund\\w* telefoniert',
      '_(?:einer|eine|jemand|wer|man) (?:\\w+ ){0,2}angerufen',
      WHETHER_CALLED,
      // "Ich habe gekündigt, nachdem Vodafone angerufen hatte": they have.
      '_nachdem (?:(?!ich_|wir_|bei_|dort_|da_)[\\w&.]+ ){1,6}angerufen (?:hat|haben|hatten?)_',
      '(?:rang|called|phoned) (?:nobody|no one)',
      '_habe (?:jemand|einer|eine|man|sie|er|ein \\w+|eine \\w+)_',
    ),
  }),
  rule('channel', 'inboundCall', I_CALLED, {
    rank: 3,
    anyhow: true,
    unless: `${AFTERWARDS}|(?:rang|called|phoned) (?:nobody|no one)`,
  }),
];
