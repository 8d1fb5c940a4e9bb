// Somebody called: told in a clause of its own, in English, or as what was done to one on the phone.
import { rule, type Rule, ways } from '../../rule.ts';

/** "Am Telefon", "telefonisch". */
const BY_TELEPHONE = '(?:am telefon|telefonisch|per telefon|am handy)';
/** "Am Apparat", "am Handy". */
const ON_THE_LINE = '(?:am (?:telefon|handy|apparat)|telefonisch)';

/** "... als die von VitaNova hier anriefen": the verb at the end of its clause. */
const WHEN_THEY_CALLED = ways(
  '_als (?!ich_|wir_|er_|sie_|mein\\w*_|unser\\w*_|man_)(?:die |der |das )?[\\w&.+]+(?: \\w+)? ' +
    '(?:(?:bei uns|bei mir|hier) )?(?:anriefen|anrief)_',
  '_(?:als|wo|nachdem|weil|dass|daß|das) (?:im \\w+ |letzten? \\w+ |irgendwann |da )?' +
    '(?:mal |mich |uns |sie |ihn |bei \\w+ )?(?:die|der|das|jemand|einer|eine|man|so ein|so eine) ' +
    '[^.!?\\n]{0,60}_(?:anriefen|anrief|angerufen (?:hat|haben|hatte|hatten))_',
);
/** "The phone rang", "got a call from", "a man on the phone", "picked up the phone". */
const CALLED_ENGLISH = ways(
  '(?:phone|mobile|cell|landline) (?:rang|was ringing|started ringing)',
  '(?:a|the|this|that|another|one) (?:\\w+ )?call (?:\\w+ )?from_',
  '(?:got|had|received|took|answered|after|during|in) (?:a|an|the|this|that|some|another) ' +
    '(?:\\w+ ){0,2}(?:phone ?call|sales call|cold call|call)_',
  '(?:a|an|the|some|this|nice|young) (?:\\w+ )?(?:man|woman|guy|lady|rep|representative|agent|caller|' +
    'salesman|saleswoman|salesperson|telemarketer|employee|person|fellow|bloke)(?: \\w+){0,6} ' +
    '(?:on the (?:phone|line)|rang|called|phoned|calls)_',
  '_(?:told|asked) the caller_',
  '_caller_ (?:\\w+ )?(?:said|told|claimed|offered|wanted|asked|pretended)',
  'picked up the phone|telemarket\\w*|sales call',
  '(?:talked|sold|persuaded)(?: \\w+){0,4} (?:on|over) the phone',
  '(?:they|she|he) (?:kept|keep|keeps) (?:calling|ringing|phoning)',
  '(?:they|he|she) (?:called|rang|phoned)_',
);
/** "Hat mir am Telefon so ein Mann", "bin rangegangen", "nach diesem Werbeanruf", "der Anruf von Vodafone". */
const ON_THE_PHONE = ways(
  '(?:hat|haben|hatte|hatten) (?:mir|uns|ihr|ihm|meiner \\w+|meinem \\w+) (?:\\w+ ){0,4}' +
    `${BY_TELEPHONE} (?:\\w+ ){0,2}(?:ein|eine|so ein|so eine|jemand|irgend\\w+) (?:\\w+ )?` +
    '(?:mann|frau|dame|herr|typ|mitarbeiter\\w*|vertreter\\w*|\\w*berater\\w*|verkäufer\\w*|stimme)_',
  `${BY_TELEPHONE} (?:hat|haben) (?:mir |mich |uns )?(?:ein|eine|einer|jemand|irgend\\w+)_`,
  '(?:bin|ist|sind|war)(?: \\w+){0,5} (?:ans (?:telefon|handy)|rangegangen|drangegangen)',
  '(?:telefon|handy)(?: \\w+){0,3} (?:abgenommen|abgehoben|rangegangen|drangegangen)',
  '(?:ein|einen|eines|dem|der|den|diesem|diesen|beim|im|nach dem|nach diesem) (?:\\w*werbe|' +
    '\\w*verkaufs|\\w*akquise|\\w*lock|\\w*spam|\\w*kontroll|rückgewinnungs|überraschungs|beratungs)' +
    '(?:anruf|telefonat|gespräch)\\w*',
  '(?:anruf|anrufe|anrufs) (?:von|vom|der|durch|eines|einer|aus|wegen|mit|auf)_',
);
/** Verb at the end, or its two parts apart: "quatschte mich am Telefon zu", "rufen ständig an", "eine Bandansage". */
const TALKED_AT = ways(
  '_(?:mich|uns|ihn|sie|ihr|meine? \\w+|meinen \\w+|unsere \\w+|bei (?:mir|uns|ihr|ihm))_~~{ruf} ' +
    '(?:hat|hatte|haben|hatten|wurde|wurden)_',
  `_(?:quatschte?t?|labert?e?|sprach|spricht|textete?|redete?)_~(?:mich|uns)_~${ON_THE_LINE}~_(?:zu|an|voll)_`,
  `_(?:mich|uns)~${ON_THE_LINE}~_` +
    '(?:anquatschte|zuquatschte|ansprach|kontaktierte\\w*|erwischte\\w*|überrumpelte\\w*|überredete\\w*)',
  '(?:robocall|bandansage|computerstimme|roboterstimme|robotstimme|tonbandstimme|automatischer anruf|anrufroboter)',
  '_(?:rufen|riefen|ruft) (?:mich |uns |hier )?(?:seit|jeden|jede|ständig|andauernd|dauernd|' +
    'immer wieder|täglich|mehrmals|mehrfach|zigmal|\\d+ ?mal|zweimal|dreimal)',
  'telefonische[rnsm]? (?:werbung|umfrage|befragung|kontaktaufnahme|beratung|verkaufsgespräch\\w*|überrumpelung)',
);

/** "Als die hier anriefen", "got a call from", "am Telefon hat mir ein Mann". */
export const SOMEBODY_CALLED: readonly Rule[] = [
  rule('channel', 'outboundCall', WHEN_THEY_CALLED, {
    rank: 2,
    anyhow: true,
    unless: '_(?:ich|wir) (?:\\w+ ){0,6}(?:anriefen?|angerufen)_|hotline',
  }),
  rule('channel', 'outboundCall', CALLED_ENGLISH, {
    rank: 2,
    unless: ways(
      '_(?:i|we) (?:called|phoned|rang)',
      '(?:no|never|any) (?:\\w+ )?call',
      'call recording',
      '(?:called|call) (?:back|off|it)',
    ),
  }),
  rule('channel', 'outboundCall', ON_THE_PHONE, {
    rank: 2,
    anyhow: true,
    unless: ways(
      '_(?:ich|wir) (?:habe?n?|hab|hatten?)_(?: \\w+){0,12} angerufen',
      '_(?:rief|ruf|rufe) (?:ich|wir)_',
      'hotline',
      'kein\\w* (?:\\w+ )?anruf',
      'mein(?:en|em)? (?:\\w+ )?anruf',
      'an der (?:haus|wohnungs)?tür',
    ),
  }),
  rule('channel', 'outboundCall', TALKED_AT, {
    rank: 3,
    anyhow: true,
    unless: ways(
      '_(?:ich|wir) (?:habe?n?|hab|hatten?)_(?: \\w+){0,12} angerufen',
      'zurückgerufen',
      'an der (?:haus|wohnungs)?tür',
      'hotline',
    ),
  }),
];
