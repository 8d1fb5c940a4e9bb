// More ways to tell of a call one got: without its verb, by the receiver and the ring, by what was done on the phone.
import { rule, type Rule, ways } from '../../rule.ts';

/** "The salesman rang", "a survey call", "phoned my mother". */
const RANG_ENGLISH = ways(
  '(?:team|salesman|saleswoman|agent|lady|man|woman|guy|company|firm|rep|someone|somebody|they|he|she|' +
    'mr|ms|mrs|club|service|\\w+(?<!_i|_we))" (?:phoned|rang|telephoned)_',
  '_(?:salesman|saleswoman|agent|lady|man|woman|guy|company|firm|rep|someone|somebody|they|he|she|' +
    '\\w+ team|\\w+ club) (?:\\w+ )?(?:phoned|rang|telephoned)_',
  '_(?!i_|we_)\\w+ (?:called|phoned|rang) ' +
    '(?:on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|about|to offer|last)_',
  '(?<!_i |_we |_and |not )_[\\w&+]{2,20}_ (?:called|rang|phoned) ' +
    '(?:and|to|about|with|because|last|yesterday|today|again|on)_(?! hold)',
  '_(?:get|getting|got|receive|received) (?:\\w+ ){0,2}calls_',
  'survey call',
  '_(?:telephoned|phoned) my_',
  'was phoned_',
);
/** "Jemand an der Strippe", "ruft bei mir durch", "einem am Telefon gesagt". */
const AT_THE_RECEIVER = ways(
  '(?:jemand\\w*|einen?|eine|wen|wer|den|dem|die|mich|mir) (?:[\\w"&]+ ){0,5}' +
    '(?:am rohr|an der leitung|in der leitung|am hörer|an der strippe|am ohr)_',
  '_ans (?:\\w+ )?(?:festnetz|apparat|telefon) (?:gegangen|ging|geht|gang)',
  '(?:bot|sagte|meldete|erzählte|fragte) (?:mir |mich |uns |sich )?(?:eine |ne |so eine )(?:\\w+ )?' +
    '(?:stimme|telefonstimme)',
  '_(?:ruft|rief) (?:[\\w"-]+ ){1,6}(?:bei mir|bei uns|hier) (?:durch|an)_',
  '(?:prompt|hörer|telefon|handy|kurz|gleich|dann) abgenommen',
  'abgenommen:',
  '_(?:einem|einer|nem) "?(?!hotline|kundenservice|support|mitarbeiter der)(?:[\\w"]+ ){1,2}am ' +
    '(?:telefon|handy)_(?: \\w+){0,6} ' +
    '(?:genannt|gesagt|gegeben|durchgegeben|bestätigt|vorgelesen|erlaubt|zugesagt|zugestimmt)',
);
/** Without its verb: "weinkontor aus mainz am 16.9. angerufen, ...". */
const CALLED_WITHOUT_VERB =
  '(?:^|[.!?\\n]|,) ?(?:(?!ich|hab|habe|haben|wir|bei|beim|hotline|niemand|keiner|nie|nicht|hatte|' +
  'zurück|dort|da_|selbst|selber)[\\w_&-]+ ){1,7}angerufen(?=[,.!;]|$)(?!,? ?(?:weil|um|wegen))';

/** In English, at the receiver, without a verb. */
export const TOLD_OTHERWISE: readonly Rule[] = [
  rule('channel', 'outboundCall', RANG_ENGLISH, {
    rank: 3,
    anyhow: true,
    unless: '_(?:i|we) (?:called|phoned|rang)|(?:i|we) got (?:no|never)',
  }),
  rule('channel', 'outboundCall', AT_THE_RECEIVER, {
    rank: 3,
    anyhow: true,
    unless: ways(
      '_(?:rief|ruf|rufe) (?:ich|wir)_',
      '_(?:ich|wir) (?:habe?n?|hab|hatten?)_(?: [\\w&]+){0,9} angerufen',
      'an der (?:haus|wohnungs)?tür',
      'hotline',
      'nie (?:\\w+ )?ans telefon|_(?:niemand|keiner|kein schwein) (?:\\w+ ){0,3}ans telefon',
    ),
  }),
  rule('channel', 'outboundCall', CALLED_WITHOUT_VERB, {
    rank: 2,
    anyhow: true,
    unless: '_(?:ich|wir) (?:habe?n?|hab|hatten?)_|hotline',
  }),
];

/** Rung out of bed; "nach einem Stromanruf"; "drangegangen ist mein Mann". */
const RUNG_OUT_OF_BED = ways(
  '_(?:hat|haben|hatte|holte|holten|riss|rissen|klingelte|klingelten)_ (?:[\\w&+.]+ ){0,6}' +
    '(?:mich|uns|meine? {kin}|meinen {kin})_ [^.!?\\n]{0,40}_aus (?:dem|der|meinem|unserem) ' +
    '(?:\\w*schlaf|bett|dusche|badewanne|mittagsschlaf|nickerchen) ' +
    '(?:geholt|geklingelt|gerissen|geläutet|gebimmelt)?(?=[.,;!\\n]|$|_)',
  '_(?:nach|bei|seit|wegen|durch|in) (?:dem|einem|diesem|so einem|nem) (?:strom|gas|handy|internet|' +
    'glasfaser|zeitungs|zeitschriften|lotto|versicherungs|energie|vertrags|angebots|wein)-?anruf_',
  '_(?:drangegangen|rangegangen|hingegangen|abgehoben|abgenommen|drangange|drogange) ' +
    '(?:ist|hat|bin|hab|habe|war)_ (?:leider |dummerweise |halt |ja )*' +
    '(?:ich|wir|mein\\w*|unser\\w*|die|der)_',
);
/** "Geht das Telefon", "war einer dran", "bekam einen Rückruf". */
const TELEPHONE_GOES = ways(
  '_(?:geht|ging|klingelt|klingelte|läutet|bimmelt|schellt) ' +
    '(?:da |mir |plötzlich |auf einmal |wieder |heute |gestern )*(?:das|mein|unser|ihr|s|mei|dat|et) ' +
    '(?:\\w+ )?(?:telefon|handy|festnetz|smartphone)_',
  '_(?:strippe|telefon|handy|festnetz|apparat) (?:hat )?(?:gebimmelt|geklingelt|geläutet|geschellt)_',
  '_(?:ist|war) (?:\\w+ ){1,3}dran_',
  '_(?:geh|gehe|ging) (?:ich )?(?:ran|dran)_',
  '-(?:mann|frau|mensch|typ|tante|heini|fritze) (?:am telefon|am apparat|am handy)_',
  '_(?:bekam|bekommen|kriegte|gekriegt|erhielt|erhalten) (?:ich |wir )?(?:einen|nen) (?:\\w+ )?rückruf_',
  '_(?:einen|nen) (?:\\w+ )?rückruf (?:von|vom) [^.!?]{2,30}(?:bekommen|gekriegt|erhalten)_',
  '_(?:kriegte|bekam|erhielt) (?:ich |sie )?(?:einen|nen) rückruf_',
);

/** The receiver, the ring, and who is at the other end. */
export const RINGING: readonly Rule[] = [
  rule('channel', 'outboundCall', RUNG_OUT_OF_BED, {
    rank: 2,
    anyhow: true,
    unless: 'hotline|wecker|paket|{nie} (?:\\w+ )?(?:drangegangen|rangegangen|abgenommen)',
  }),
  rule('channel', 'outboundCall', TELEPHONE_GOES, {
    rank: 2,
    anyhow: true,
    unless: ways(
      '{nie} (?:\\w+ ){0,3}(?:ran|dran)',
      'hotline',
      'geh\\w* (?:gar |nie |einfach )*(?:nicht|nie) ran',
      'keiner ran|wenn|haustür',
      '_(?:ich|wir) (?:rief|ruf)',
    ),
  }),
];

/** "Wurde mir telefonisch angeboten", "hat mir eine am Telefon verkauft", "Vodafone am Apparat". */
const DONE_BY_PHONE = ways(
  '_(?:wurde|wurden)_ (?:mir|uns|ihr|ihm|ich|wir|sie|er|{kin}|mein\\w* {kin})_[^.!?\\n]{0,60}_' +
    '(?:telefonisch|am telefon|fernmündlich|per telefon)_ [^.!?\\n]{0,50}_(?:angeboten|unterrichtet|' +
    'eröffnet|mitgeteilt|erklärt|empfohlen|angepriesen|aufgeschwatzt|aufgedrängt|angedreht|nahegelegt|' +
    'informiert)_',
  '_(?:hat|hatte|haben)_ (?:mir|uns|ihr|ihm|mein\\w* {kin}) (?:[\\w.]+ ){0,4}' +
    '(?:einer|eine|jemand|wer|ein \\w+|eine \\w+|so ein\\w* \\w+) (?:\\w+ ){0,3}' +
    '(?:am telefon|telefonisch|per telefon|fernmündlich)_[^.!?\\n]{0,60}_' +
    '(?:verkauft|angedreht|aufgeschwatzt|angeboten|untergejubelt|erzählt|gesagt|versprochen)_',
  '_(?:er|sie|man) rufe_[^.!?\\n]{0,40}_an_',
  '(?:^|[.!?,:;\\n] ?)(?:die |einer von (?:der )?)?' +
    '(?:telekom|vodafone|o2|1&1|1und1|freenet|congstar|e\\.?on|ewe|sky|vattenfall|eprimo) ' +
    '(?:am telefon|am apparat|dran)(?=[,.:!])',
  '_(?:mich|uns|ihn|meine? \\w+|meinen \\w+)_[^.!?\\n]{0,50}_ans (?:telefon|handy) (?:gekriegt|bekommen|geholt)_',
);

/** Offered, sold or told on the phone. */
export const BY_PHONE: readonly Rule[] = [
  rule('channel', 'outboundCall', DONE_BY_PHONE, {
    rank: 2,
    anyhow: true,
    given: '_(?:telefonisch|telefon|fernmündlich|handy|rufe|dran|apparat)_',
    unless: ways(
      'hotline',
      '_(?:ich|wir) (?:rief|hab\\w*) [^.!?]{0,40}angerufen',
      'an der (?:haus|wohnungs)?tür',
      '_im (?:shop|laden)',
    ),
  }),
];
