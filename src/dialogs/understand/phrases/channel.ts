// How the alleged contract came about: who called whom, shop, doorstep, online, letter; and that no call took place.
import { rule, type Rule } from '../rule.ts';
import { CAME_RULES } from './came.ts';

/** Words that show the customer's call came afterwards, to complain. */
const AFTERWARDS =
  '(?:beschwer\\w*|widersp\\w*|widerruf(?!sbelehr|sfrist|srecht)\\w*|reklamier\\w*|storn\\w*|sofort (?:da |dort |bei \\w+ )?angerufen|daraufhin|danach|nachgefragt|hotline (?:sagt|meint|behauptet)|zurückgerufen|warteschleife|keiner~geht ran|abgewimmelt|verbraucherzentrale|bundesnetzagentur|(?:bei der|bei meiner|die|meine|zur) (?:bank|polizei)_|nachzufragen|_(?:weil|nachdem|da) [^.!?\\n]{0,60}_(?:mich|uns)_ [^.!?\\n]{0,30}angerufen_)';

const OUTBOUND: readonly Rule[] = [
  rule(
    'channel',
    'outboundCall',
    // "... als die von VitaNova hier anriefen": the verb at the end of its clause.
    '_als (?!ich_|wir_|er_|sie_|mein\\w*_|unser\\w*_|man_)(?:die |der |das )?[\\w&.+]+(?: \\w+)? (?:(?:bei uns|bei mir|hier) )?(?:anriefen|anrief)_|_(?:als|wo|nachdem|weil|dass|daß|das) (?:im \\w+ |letzten? \\w+ |irgendwann |da )?(?:mal |mich |uns |sie |ihn |bei \\w+ )?(?:die|der|das|jemand|einer|eine|man|so ein|so eine) [^.!?\\n]{0,60}_(?:anriefen|anrief|angerufen (?:hat|haben|hatte|hatten))_',
    { rank: 2, anyhow: true, unless: '_(?:ich|wir) (?:\\w+ ){0,6}(?:anriefen?|angerufen)_|hotline' },
  ),
  rule(
    'channel',
    'outboundCall',
    '(?:phone|mobile|cell|landline) (?:rang|was ringing|started ringing)|(?:a|the|this|that|another|one) (?:\\w+ )?call (?:\\w+ )?from_|(?:got|had|received|took|answered|after|during|in) (?:a|an|the|this|that|some|another) (?:\\w+ ){0,2}(?:phone ?call|sales call|cold call|call)_|(?:a|an|the|some|this|nice|young) (?:\\w+ )?(?:man|woman|guy|lady|rep|representative|agent|caller|salesman|saleswoman|salesperson|telemarketer|employee|person|fellow|bloke)(?: \\w+){0,6} (?:on the (?:phone|line)|rang|called|phoned|calls)_|_(?:told|asked) the caller_|_caller_ (?:\\w+ )?(?:said|told|claimed|offered|wanted|asked|pretended)|picked up the phone|telemarket\\w*|sales call|(?:talked|sold|persuaded)(?: \\w+){0,4} (?:on|over) the phone|(?:they|she|he) (?:kept|keep|keeps) (?:calling|ringing|phoning)|(?:they|he|she) (?:called|rang|phoned)_',
    {
      rank: 2,
      unless:
        '_(?:i|we) (?:called|phoned|rang)|(?:no|never|any) (?:\\w+ )?call|call recording|(?:called|call) (?:back|off|it)',
    },
  ),
  rule(
    'channel',
    'outboundCall',
    '(?:hat|haben|hatte|hatten) (?:mir|uns|ihr|ihm|meiner \\w+|meinem \\w+) (?:\\w+ ){0,4}(?:am telefon|telefonisch|per telefon|am handy) (?:\\w+ ){0,2}(?:ein|eine|so ein|so eine|jemand|irgend\\w+) (?:\\w+ )?(?:mann|frau|dame|herr|typ|mitarbeiter\\w*|vertreter\\w*|\\w*berater\\w*|verkäufer\\w*|stimme)_|(?:am telefon|telefonisch|per telefon|am handy) (?:hat|haben) (?:mir |mich |uns )?(?:ein|eine|einer|jemand|irgend\\w+)_|(?:bin|ist|sind|war)(?: \\w+){0,5} (?:ans (?:telefon|handy)|rangegangen|drangegangen)|(?:telefon|handy)(?: \\w+){0,3} (?:abgenommen|abgehoben|rangegangen|drangegangen)|(?:ein|einen|eines|dem|der|den|diesem|diesen|beim|im|nach dem|nach diesem) (?:\\w*werbe|\\w*verkaufs|\\w*akquise|\\w*lock|\\w*spam|\\w*kontroll|rückgewinnungs|überraschungs|beratungs)(?:anruf|telefonat|gespräch)\\w*|(?:anruf|anrufe|anrufs) (?:von|vom|der|durch|eines|einer|aus|wegen|mit|auf)_',
    {
      rank: 2,
      anyhow: true,
      unless:
        '_(?:ich|wir) (?:habe?n?|hab|hatten?)_(?: \\w+){0,12} angerufen|_(?:rief|ruf|rufe) (?:ich|wir)_|hotline|kein\\w* (?:\\w+ )?anruf|mein(?:en|em)? (?:\\w+ )?anruf|an der (?:haus|wohnungs)?tür',
    },
  ),
  rule(
    'channel',
    'outboundCall',
    // Verb at the end, or its two parts apart.
    '_(?:mich|uns|ihn|sie|ihr|meine? \\w+|meinen \\w+|unsere \\w+|bei (?:mir|uns|ihr|ihm))_~~{ruf} (?:hat|hatte|haben|hatten|wurde|wurden)_|_(?:quatschte?t?|labert?e?|sprach|spricht|textete?|redete?)_~(?:mich|uns)_~(?:am (?:telefon|handy|apparat)|telefonisch)~_(?:zu|an|voll)_|_(?:mich|uns)~(?:am (?:telefon|handy|apparat)|telefonisch)~_(?:anquatschte|zuquatschte|ansprach|kontaktierte\\w*|erwischte\\w*|überrumpelte\\w*|überredete\\w*)|(?:robocall|bandansage|computerstimme|roboterstimme|robotstimme|tonbandstimme|automatischer anruf|anrufroboter)|_(?:rufen|riefen|ruft) (?:mich |uns |hier )?(?:seit|jeden|jede|ständig|andauernd|dauernd|immer wieder|täglich|mehrmals|mehrfach|zigmal|\\d+ ?mal|zweimal|dreimal)|telefonische[rnsm]? (?:werbung|umfrage|befragung|kontaktaufnahme|beratung|verkaufsgespräch\\w*|überrumpelung)',
    {
      rank: 3,
      anyhow: true,
      unless:
        '_(?:ich|wir) (?:habe?n?|hab|hatten?)_(?: \\w+){0,12} angerufen|zurückgerufen|an der (?:haus|wohnungs)?tür|hotline',
    },
  ),
  rule(
    'channel',
    'outboundCall',
    // The phone rings, somebody is on it.
    '_(?:klingelt|klingelte|schellt|bimmelt) (?:es|s),? (?:und )?dran (?:ist|war)_|_dran (?:ist|war) (?:ein|eine|so ein|so eine) (?:herr|frau|dame|mann|typ|junge[rs]?)_|_(?:einer|eine|jemand|wer|man)_ (?:\\w+ ){0,9}(?:anrief|anriefen|anruft)_|_als (?:er|sie|die|der) (?:\\w+ ){0,3}(?:anrief|anriefen)_|_(?:bei mir|bei uns|bei ihr|bei ihm) (?:hat|haben|hatte) sich (?:[\\w"&]+ ){1,9}gemeldet_|_(?:die|sie) riefen (?:\\w+ )?zurück (?:weil|wegen|um)_|_(?:seit|jeden|jede|ständig|dauernd|andauernd|immer wieder|täglich)_~_(?:rufen|ruft|riefen) (?:die|sie|mich|uns|hier|immer|einer|jemand|dauernd|ständig)_|(?:klingelte|bimmelte|schellte|läutete|klingelt|bimmelt|schrillte)(?: \\w+){0,5} _(?:\\w*telefon|handy|festnetz|smartphone|apparat)|_(?:\\w*telefon|handy|festnetz|apparat|strippe) (?:klingelte|bimmelte|schellte|läutete|klingelt|bimmelt|läutet|schrillte|glüht\\w*|vibrierte|ging)_|_(?:heb|hebe|hob|nehm|nahm) (?:ich )?ab_|(?:callcenter|call-center|werber\\w*|verkäufer\\w*|vertreter\\w*|berater\\w*|keiler) (?:\\w+ ){0,3}(?:in der leitung|an der strippe|am rohr|am hörer|am telefon|am handy|dran)|(?:dame|herr|mann|frau|typ|jemand|einer|eine|wer)(?: \\w+){0,6} (?:in der leitung|an der strippe|am hörer|am apparat|am rohr|durchgeklingelt|durchgerufen|angeklingelt|rief (?:\\w+ )?an_)|(?:einen|den|so einen|eine|so eine) (?:\\w+ ){0,2}(?:anrufer\\w*|werber\\w*|verkäufer\\w*|dame|herrn|mann|typen|frau)(?: \\w+){0,4} (?:dran gehabt|am telefon|in der leitung|am apparat|am handy|am ohr|an der strippe)|(?:nem|einem|dem|so nem|den|diesem|irgendeinem) (?:\\w+ )?(?:werber|verkäufer|anrufer|callcenter|telefonverkäufer)(?: \\w+){0,3} (?:am telefon|telefonisch)|_(?:ruft|rief|riefen|rufen) (?:da |mich |uns |doch |plötzlich |dann |heute |gestern |schon wieder ){1,3}',
    {
      rank: 3,
      anyhow: true,
      unless: 'an der (?:haus|wohnungs)?tür|klingelte an|_(?:rief|ruf|rufe) (?:ich|wir)_|haustür',
    },
  ),
  rule(
    'channel',
    'outboundCall',
    // Callers introduce themselves; a lure that only callers use.
    '"(?:hier ist|hier spricht|guten tag,?|hallo,?|schönen guten tag,?|wir sind|ich bin) [^"]{0,60}"|unterdrückte[rn]? (?:nummer|rufnummer)|unbekannte[rn]? (?:nummer|rufnummer)|(?:gab|gaben|stellte|stellten|meldete|meldeten) sich (?:\\w+ ){0,6}(?:am telefon|telefonisch|per telefon|als)|als (?:[\\w&"-]+ ){1,7}am telefon|rückgewinnungsanruf\\w*|bestandskundenanruf|(?:rief|ruft|riefen|rufen)_~_zurück_~(?:angebot|wegen)|(?:um|einen|den|auf) (?:\\w+ )?rückruf (?:\\w+ ){0,6}(?:gebeten|bestellt|angefordert|vereinbart|gewartet)~~(?:gemeldet|angerufen|riefen|rief)|(?:die|sie) haben sich (?:\\w+ ){0,4}gemeldet',
    { rank: 2, anyhow: true, unless: 'an der (?:haus|wohnungs)?tür|brief|mail|haustür|hotline' },
  ),
  rule(
    'channel',
    'outboundCall',
    // A relative or neighbour takes the call.
    '(?:nahm|nimmt|hat|hatte)(?: \\w+){0,8} (?:gespräch|anruf|telefonat|telefon)(?: \\w+){0,3} (?:an_|entgegen|angenommen|entgegengenommen)|(?:an (?:mein|unser|ihr|sein) (?:\\w+ )?(?:handy|telefon)|ans (?:\\w+ )?(?:handy|telefon)) (?:gegangen|ging|geht|ran)|(?:ging|gegangen|geht)(?: \\w+){0,6} (?:ans (?:telefon|handy)|ran_|an mein handy)|(?:in ein|ins) (?:\\w*gespräch|telefonat)(?: [\\w"]+){0,4} (?:verwickelt|gezogen)',
    { rank: 2, anyhow: true, unless: '{nie} (?:\\w+ ){0,3}ans telefon|hotline' },
  ),
  rule(
    'channel',
    'outboundCall',
    '_(?:wurde|wurden|werde|werden|bin|sind|worden)(?: "?[\\w&-]+"?){0,12} (?:angerufen|telefonisch kontaktiert|am telefon (?:angesprochen|überrumpelt|bequatscht)|telefonisch (?:überrumpelt|belästigt|bequatscht|überredet|geworben))|angerufen (?:worden|wurde)|angerufen und (?:gefragt|gesagt|behauptet|mir|uns|ihr)',
    {
      rank: 4,
      anyhow: true,
      unless:
        'wurde ich (?:wieder |dann )?(?:nochmal|zurück)ger\\w+|_(?:hab|habe|hatte|haben) (?:\\w+ ){0,8}(?:dort|da|bei|beim) (?:[\\w&]+ ){0,4}angerufen und',
    },
  ),
  rule(
    'channel',
    'outboundCall',
    '_(?:hat|haben|hatte|hatten|had|habe (?:jemand|einer|eine|man|sie|er|ein \\w+|eine \\w+))_(?: [\\w&+/"-]+\\.?){0,12} {ruf}',
    {
      rank: 3,
      reported: true,
      unless:
        '_(?:ich|wir) (?:habe?n?|hab|hatten?)_(?: [\\w&]+){0,12} (?:angerufen)|(?:hotline|kundenservice|kundendienst|service-?nummer) angerufen|{kin} (?:hat|hatte) (?:\\w+ ){0,3}(?:dort|da|bei (?:der|vodafone|telekom|o2|1&1|denen|dem|den))~angerufen|zurückgerufen',
    },
  ),
  rule(
    'channel',
    'outboundCall',
    '_(?:rief|riefen|ruft|rufen|rifen|kontaktierte|kontaktierten)_(?: [\\w&+/,"-]+){0,9} _an_|_(?:rief|riefen|ruft|rufen)_ (?:mich|uns|hier|bei mir|bei uns|jemand|einer|eine|ein|die|der|immer|ständig|dauernd|meine|meinen)|_(?:mich|uns|meine \\w+|meinen \\w+|unsere \\w+) (?:\\w+ ){0,3}(?:anrief|anriefen|anruft|anrufen tat)',
    {
      rank: 3,
      anyhow: true,
      unless:
        '_(?:rief|riefen) (?:ich|wir)|_(?:ich|wir) (?:rief|riefen|rufe)|zurück|rufen sie (?:uns )?an|an einem|an diesem',
    },
  ),
  rule(
    'channel',
    'outboundCall',
    '_(?:anruf|anrufe|werbeanruf\\w*|telefonanruf\\w*|telefonwerbung|cold ?call\\w*|kaltanruf\\w*|werbetelefonat|spamanruf\\w*|verkaufsanruf\\w*|telefonverkäufer\\w*|telefonverkauf|werbeanrufer\\w*|anruferin|anrufer|telefonberater\\w*|telefondrücker\\w*|call-?center\\w*)_',
    {
      rank: 2,
      anyhow: true,
      unless:
        '(?:mein(?:en|em)?|nach meinem|bei meinem|auf meinen|ein|kein\\w*|nie ein\\w*|nie einen|keinerlei|einen|nicht an (?:ein|einen)) (?:\\w+ )?anruf (?:bei|in|gab|bekommen|geführt|getätigt|stattgefunden|erinner\\w*|erhalten)|kein(?:en)? (?:\\w+ )?(?:anruf|telefonat)|_ich (?:habe?|hab)~angerufen|_rief ich|wenn ich bei (?:so )?einem|anruf bei (?:der|vodafone|telekom|o2|1&1|hotline|meinem)|_anrufe (?:krieg\\w*|bekomm\\w*|hab\\w*) (?:ich|wir)_[^.!?]{0,30}_(?:viele|oft|ständig|genug|dauernd|immer)_',
    },
  ),
  rule(
    'channel',
    'outboundCall',
    '(?:bekam|bekamen|erhielt|erhielten|kriegte|bekommen|erhalten|gekriegt|hatte|kam|kamen|received|got)(?: \\w+){0,5} (?:\\w*anruf|anrufe|call|phone call)_|(?:\\w*anruf|anrufe)_(?: [\\w&]+){0,9} (?:bekommen|erhalten|gekriegt|gehabt|angenommen|entgegengenommen)|(?:unerwünschte[rn]?|ungebetene[rn]?|unaufgeforderte[rn]?|plötzliche[rn]?|dubiose[rn]?) anruf\\w*',
    { rank: 4, unless: '(?:keinen|kein|nie einen|niemals einen) (?:\\w+ )?anruf' },
  ),
  rule(
    'channel',
    'outboundCall',
    '(?:telefon|festnetz|handy) (?:hat )?(?:klingelte|klingelt|geklingelt|ging|schellte|bimmelte)|klingelte (?:\\w+ )?(?:das|mein|unser) (?:telefon|handy|festnetz)|(?:ging|ran gegangen|drangegangen|gegangen|bin|ist|abgenommen|abgehoben|nahm|hob)(?: \\w+){0,4} (?:ans telefon|rangegangen|den hörer ab|ans handy)|(?:ans telefon|ans handy) (?:\\w+ )?(?:gegangen|ging)|am telefon (?:\\w+ ){0,4}(?:gemeldet|überrumpelt|überredet|aufgeschwatzt|angedreht|abgezockt|bequatscht|belästigt|unter druck gesetzt|reingelegt|übertölpelt)|meldete[n]? sich (?:\\w+ ){0,6}(?:telefonisch|am telefon|von|vom)|telefonisch (?:aufgeschwatzt|angedreht|überrumpelt|überredet|belästigt|untergejubelt|untergeschoben|aufgequatscht|übertölpelt|gemeldet)|am apparat|am handy erwischt|auf (?:dem|meinem) handy erwischt|am telefon erwischt|dran war|war(?:en)? (?:\\w+ ){0,3}dran_',
    { rank: 3, anyhow: true, unless: '_ich (?:rief|habe?~angerufen)|hotline' },
  ),
  rule(
    'channel',
    'outboundCall',
    '_(?:einer (?:frau|dame|anruferin)|einem (?:mann|herrn|typen|anrufer)),? angeblich (?:von|vom|im)_|am telefon (?:\\w+ ){0,3}(?:ein(?:e|er)?|der|die) (?:\\w+ )?(?:mann|herr|frau|dame|typ|stimme|mitarbeiter\\w*|vertreter\\w*|berater\\w*|verkäufer\\w*)(?: \\w+){0,2} (?:von|vom|der|aus|im)|(?:der|die) (?:hat |haben |hatte )?(?:\\w+ )?(?:nicht locker gelassen|so lange geredet|auf mich eingeredet|redete auf mich ein|nicht aufgehört)',
    { rank: 2, anyhow: true },
  ),
  rule(
    'channel',
    'outboundCall',
    '_(?:telefonat|gespräch|anruf) (?:mit|von) (?:[\\w&+]+[ ,]{1,2}){1,3}(?:der|die) (?:will|wollte|hat|hatte|meinte|sagte|drängte)',
    { rank: 2, anyhow: true },
  ),
  rule(
    'channel',
    'outboundCall',
    '(?:die|er|sie|jemand|einer|typ|mann|dame|frau|herr) (?:wollte|wollten) (?:\\w+ ){0,2}(?:mir|uns|meiner \\w+|meinem \\w+) (?:\\w+ ){0,6}(?:andrehen|aufschwatzen|verkaufen|aufquatschen|unterjubeln)|(?:habe?|hab|hatte|einfach|sofort|dann) (?:\\w+ ){0,8}_aufgelegt|legte (?:ich |dann |sofort |einfach )*auf_|telefonumfrage|umfrage am telefon',
    {
      rank: 1,
      anyhow: true,
      unless: '(?:er|sie|die|mitarbeiter\\w*|hotline) (?:hat|haben) (?:\\w+ )?aufgelegt|an der tür|im laden|im shop',
    },
  ),
  rule(
    'channel',
    'outboundCall',
    '(?:called|phoned|rang|calling) (?:me|us|my|her|him)|(?:was|were|been|got) (?:\\w+ )?(?:called|phoned|cold-?called)|(?:someone|somebody|a (?:man|woman|guy|lady|salesman|agent)|they)(?: \\w+){0,5} (?:called|phoned|rang)_',
    { rank: 3, unless: '(?:i|we) (?:called|phoned|rang)' },
  ),
];

/** More ways to tell of a call one got. */
const OUTBOUND_TOO: readonly Rule[] = [
  rule(
    'channel',
    'outboundCall',
    '(?:team|salesman|saleswoman|agent|lady|man|woman|guy|company|firm|rep|someone|somebody|they|he|she|mr|ms|mrs|club|service|\\w+(?<!_i|_we))" (?:phoned|rang|telephoned)_|_(?:salesman|saleswoman|agent|lady|man|woman|guy|company|firm|rep|someone|somebody|they|he|she|\\w+ team|\\w+ club) (?:\\w+ )?(?:phoned|rang|telephoned)_|_(?!i_|we_)\\w+ (?:called|phoned|rang) (?:on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|about|to offer|last)_|(?<!_i |_we |_and |not )_[\\w&+]{2,20}_ (?:called|rang|phoned) (?:and|to|about|with|because|last|yesterday|today|again|on)_(?! hold)|_(?:get|getting|got|receive|received) (?:\\w+ ){0,2}calls_|survey call|_(?:telephoned|phoned) my_|was phoned_',
    { rank: 3, anyhow: true, unless: '_(?:i|we) (?:called|phoned|rang)|(?:i|we) got (?:no|never)' },
  ),
  rule(
    'channel',
    'outboundCall',
    '(?:jemand\\w*|einen?|eine|wen|wer|den|dem|die|mich|mir) (?:[\\w"&]+ ){0,5}(?:am rohr|an der leitung|in der leitung|am hörer|an der strippe|am ohr)_|_ans (?:\\w+ )?(?:festnetz|apparat|telefon) (?:gegangen|ging|geht|gang)|(?:bot|sagte|meldete|erzählte|fragte) (?:mir |mich |uns |sich )?(?:eine |ne |so eine )(?:\\w+ )?(?:stimme|telefonstimme)|_(?:ruft|rief) (?:[\\w"-]+ ){1,6}(?:bei mir|bei uns|hier) (?:durch|an)_|(?:prompt|hörer|telefon|handy|kurz|gleich|dann) abgenommen|abgenommen:|_(?:einem|einer|nem) "?(?!hotline|kundenservice|support|mitarbeiter der)(?:[\\w"]+ ){1,2}am (?:telefon|handy)_(?: \\w+){0,6} (?:genannt|gesagt|gegeben|durchgegeben|bestätigt|vorgelesen|erlaubt|zugesagt|zugestimmt)',
    {
      rank: 3,
      anyhow: true,
      unless:
        '_(?:rief|ruf|rufe) (?:ich|wir)_|_(?:ich|wir) (?:habe?n?|hab|hatten?)_(?: [\\w&]+){0,9} angerufen|an der (?:haus|wohnungs)?tür|hotline|nie (?:\\w+ )?ans telefon',
    },
  ),
  rule(
    'channel',
    'outboundCall',
    // Without its verb: "weinkontor aus mainz am 16.9. angerufen, ...".
    '(?:^|[.!?\\n]|,) ?(?:(?!ich|hab|habe|haben|wir|bei|beim|hotline|niemand|keiner|nie|nicht|hatte|zurück|dort|da_|selbst|selber)[\\w_&-]+ ){1,7}angerufen(?=[,.!;]|$)(?!,? ?(?:weil|um|wegen))',
    { rank: 2, anyhow: true, unless: '_(?:ich|wir) (?:habe?n?|hab|hatten?)_|hotline' },
  ),
];

/** By phone somebody offered, sold, told: the call is in the adverb, the caller in the verb. */
const BY_PHONE: readonly Rule[] = [
  rule(
    'channel',
    'outboundCall',
    '_(?:wurde|wurden)_ (?:mir|uns|ihr|ihm|ich|wir|sie|er|{kin}|mein\\w* {kin})_[^.!?\\n]{0,60}_(?:telefonisch|am telefon|fernmündlich|per telefon)_ [^.!?\\n]{0,50}_(?:angeboten|unterrichtet|eröffnet|mitgeteilt|erklärt|empfohlen|angepriesen|aufgeschwatzt|aufgedrängt|angedreht|nahegelegt|informiert)_|_(?:hat|hatte|haben)_ (?:mir|uns|ihr|ihm|mein\\w* {kin}) (?:[\\w.]+ ){0,4}(?:einer|eine|jemand|wer|ein \\w+|eine \\w+|so ein\\w* \\w+) (?:\\w+ ){0,3}(?:am telefon|telefonisch|per telefon|fernmündlich)_[^.!?\\n]{0,60}_(?:verkauft|angedreht|aufgeschwatzt|angeboten|untergejubelt|erzählt|gesagt|versprochen)_|_(?:er|sie|man) rufe_[^.!?\\n]{0,40}_an_|(?:^|[.!?,:;\\n] ?)(?:die |einer von (?:der )?)?(?:telekom|vodafone|o2|1&1|1und1|freenet|congstar|e\\.?on|ewe|sky|vattenfall|eprimo) (?:am telefon|am apparat|dran)(?=[,.:!])|_(?:mich|uns|ihn|meine? \\w+|meinen \\w+)_[^.!?\\n]{0,50}_ans (?:telefon|handy) (?:gekriegt|bekommen|geholt)_',
    {
      rank: 2,
      anyhow: true,
      given: '_(?:telefonisch|telefon|fernmündlich|handy|rufe|dran|apparat)_',
      unless:
        'hotline|_(?:ich|wir) (?:rief|hab\\w*) [^.!?]{0,40}angerufen|an der (?:haus|wohnungs)?tür|_im (?:shop|laden)',
    },
  ),
];

/** The receiver, the ring, and who is at the other end. */
const RINGING: readonly Rule[] = [
  rule(
    'channel',
    'outboundCall',
    // Rung out of bed; "nach einem Stromanruf"; "drangegangen ist mein Mann".
    '_(?:hat|haben|hatte|holte|holten|riss|rissen|klingelte|klingelten)_ (?:[\\w&+.]+ ){0,6}(?:mich|uns|meine? {kin}|meinen {kin})_ [^.!?\\n]{0,40}_aus (?:dem|der|meinem|unserem) (?:\\w*schlaf|bett|dusche|badewanne|mittagsschlaf|nickerchen) (?:geholt|geklingelt|gerissen|geläutet|gebimmelt)?(?=[.,;!\\n]|$|_)|_(?:nach|bei|seit|wegen|durch|in) (?:dem|einem|diesem|so einem|nem) (?:strom|gas|handy|internet|glasfaser|zeitungs|zeitschriften|lotto|versicherungs|energie|vertrags|angebots|wein)-?anruf_|_(?:drangegangen|rangegangen|hingegangen|abgehoben|abgenommen|drangange|drogange) (?:ist|hat|bin|hab|habe|war)_ (?:leider |dummerweise |halt |ja )*(?:ich|wir|mein\\w*|unser\\w*|die|der)_',
    { rank: 2, anyhow: true, unless: 'hotline|wecker|paket|{nie} (?:\\w+ )?(?:drangegangen|rangegangen|abgenommen)' },
  ),
  rule(
    'channel',
    'outboundCall',
    '_(?:geht|ging|klingelt|klingelte|läutet|bimmelt|schellt) (?:da |mir |plötzlich |auf einmal |wieder |heute |gestern )*(?:das|mein|unser|ihr|s|mei|dat|et) (?:\\w+ )?(?:telefon|handy|festnetz|smartphone)_|_(?:strippe|telefon|handy|festnetz|apparat) (?:hat )?(?:gebimmelt|geklingelt|geläutet|geschellt)_|_(?:ist|war) (?:\\w+ ){1,3}dran_|_(?:geh|gehe|ging) (?:ich )?(?:ran|dran)_|-(?:mann|frau|mensch|typ|tante|heini|fritze) (?:am telefon|am apparat|am handy)_|_(?:bekam|bekommen|kriegte|gekriegt|erhielt|erhalten) (?:ich |wir )?(?:einen|nen) (?:\\w+ )?rückruf_|_(?:einen|nen) (?:\\w+ )?rückruf (?:von|vom) [^.!?]{2,30}(?:bekommen|gekriegt|erhalten)_|_(?:kriegte|bekam|erhielt) (?:ich |sie )?(?:einen|nen) rückruf_',
    {
      rank: 2,
      anyhow: true,
      unless:
        '{nie} (?:\\w+ ){0,3}(?:ran|dran)|hotline|geh\\w* (?:gar |nie |einfach )*(?:nicht|nie) ran|keiner ran|wenn|haustür|_(?:ich|wir) (?:rief|ruf)',
    },
  ),
];

/** One's own call to a service, without the plain verb. */
const TO_A_SERVICE: readonly Rule[] = [
  rule(
    'channel',
    'inboundCall',
    '_(?:wollte|wollt|hing|hingen|war|bin|gelandet|landete|stand)_ (?:\\w+ ){0,4}(?:bei|in) (?:der |einer |deren |ihrer |denen )?(?:in der )?(?:[\\w&-]+ )?(?:\\w*hotline|warteschleife|leitung)_|_bei der (?:\\w*hotline|kündigungshotline) (?:hat|wurde|hatte|bekam|kriegte)_|_telefonierten? (?:mit|bei) (?:dem|der|meinem|meiner) (?:[\\w&-]+ )?(?:\\w*service|kundendienst|hotline|anbieter|versorger|support)_|_(?:telefonisch|per telefon) an (?:den|die|meinen|meine) (?:[\\w&-]+ )?(?:\\w*service|kundendienst|hotline|anbieter|versorger|support)_|_(?:selbst|selber) (?:dort |da |hin |bei \\w+ )?angerufen_|_(?:dort|da|hin) (?:selbst|selber) angerufen_|_(?:{kin}) (?:hat|hatte) (?:\\w+ )?bei (?:der |dem )?[\\w&]+ angerufen_|_(?:störung|umzug|adressänderung|umzüge?) (?:\\w+ )?(?:gemeldet|durchgegeben|mitgeteilt)_[^.!?]{0,30}_(?:am telefon|telefonisch|per telefon)_|_(?:am telefon|telefonisch|per telefon)_ (?:\\w+ ){0,4}(?:störung|umzug|adressänderung) (?:\\w+ )?(?:gemeldet|durchgegeben|mitgeteilt)_',
    {
      rank: 3,
      anyhow: true,
      unless: `${AFTERWARDS.replace('warteschleife|', '')}|später|nie|nicht (?:selbst|selber)|_dann (?:bei|in) `,
    },
  ),
];

const INBOUND: readonly Rule[] = [
  rule(
    'channel',
    'inboundCall',
    // One's own reason: "bei klarmobil angerufen, weil ich die PUK gebraucht hab"; "selbst beim neuen Anbieter angerufen"; "wollte kündigen, in der Hotline".
    '_(?:hab|habe|hatte|haben)_ (?:ich |wir )?(?:\\w+ ){0,2}(?:bei|beim) (?:der |dem )?(?!mir_|uns_)(?:[\\w&+.-]+ ){1,3}angerufen,? (?:weil|da) (?:ich|wir|mein\\w*|unser\\w*) |_(?:selbst|selber|von mir aus|von uns aus) (?:bei|beim) (?:[\\w&+.-]+ ){1,4}angerufen_|_(?:wollte|wollten|wollt)_ [^.!?\\n]{0,40}_(?:kündigen|ummelden|abmelden|fragen|klären|wissen|reklamieren|ändern|anmelden),? (?:\\w+ ){0,2}(?:in|bei|über|an) (?:der|die|deren) (?:\\w+-?)?hotline_',
    {
      rank: 4,
      anyhow: true,
      unless: '_(?:mich|uns)_ [^.!?]{0,30}angerufen|beschwer\\w*|widerruf\\w*|widerspr\\w*|{nie} (?:\\w+ )?angerufen',
    },
  ),
  rule(
    'channel',
    'inboundCall',
    // "Selber bei o2 angerufen", "nur wegen der Rechnung angerufen", "also 1&1 angerufen".
    '_(?:ich|wir|sie|er|{kin}|hab|habe|hatte)_ [^.!?\\n]{0,50}_(?:selbst|selber) (?:da |dort |bei |beim )(?:[\\w&+.-]+ ){0,3}(?:angerufen|durchgeklingelt|durchgerufen|telefoniert)_|_(?:sie|er|{kin}|ich|wir) (?:hab\\w*|hat|hatte|haben) (?:da|dort) (?:am [\\w._]+ (?:\\w+ )?)?(?:selbst|selber) angerufen_|_(?:hab|habe|hatte|hat)_ (?:ich |bei [\\w&+.-]+ |dort |da ){0,2}(?:nur|bloß|lediglich|eigentlich nur) wegen [^.!?\\n]{2,30} angerufen_|_also (?:bei )?[\\w&+.-]{2,20} angerufen_',
    { rank: 5, unless: '_(?:mich|uns)_ [^.!?]{0,30}angerufen|(?:hat|haben) (?:mich|uns) selbst|beschwer\\w*' },
  ),
  rule(
    'channel',
    'inboundCall',
    // "rief deshalb beim Kundendienst an": whom one calls stands behind "bei".
    '_(?:rief|riefen|ruf)_ (?:(?!mich|uns|er_|sie_|der_|die_|ein_|eine_|einer_|jemand|mir_|wer_|man_)\\w+ ){0,5}(?:bei|beim) (?:der |dem |meinem |meiner |meinen |den )?(?!mir_|uns_|ihr_|ihm_|{kin})(?:[\\w&-]+ ){1,4}an_|(?:hatte|habe?) (?:ich )?(?:nur |bloß |lediglich |eigentlich )*(?:in|bei) der (?:\\w+ )?hotline (?:nur |bloß )?(?:nachgefragt|gefragt|angefragt)|anruf (?:meinerseits|von mir)_|_(?:muss|musste|müsse|sollte|soll) (?:ich |man )?(?:\\w+ ){0,2}(?:anrufen|telefonieren)_[^?]{0,60}_(?:hab|habe) ich (?:\\w+ ){0,3}(?:gemacht|getan)_|_ich (?:habe?|hab) (?:\\w+,? ){0,6}am (?:service)?telefon (?:gestanden|gewartet|gehangen)',
    {
      rank: 5,
      anyhow: true,
      unless: AFTERWARDS.replace('nachgefragt|', '').replace('bundesnetzagentur|', 'bundesnetzagentur|'),
    },
  ),
  rule(
    'channel',
    'inboundCall',
    '(?:habe?|hab|hat|hatte|haben|rief|riefen)_~(?:die|bei der|bei deren|in der) (?:\\w+ )?(?:hotline|kundenhotline|servicenummer) (?:\\w+ ){0,3}(?:angerufen|an_)',
    { rank: 4, unless: AFTERWARDS.replace('hotline (?:sagt|meint|behauptet)|', '') + '|später|nachher|dann bei' },
  ),
  rule(
    'channel',
    'inboundCall',
    '_(?:wählte|wählten) (?:ich|wir) (?:\\w+ ){0,2}(?:nummer|hotline|servicenummer)_|_(?:gespräch|anruf|telefonat) (?:ging|kam) (?:\\w+ )?von (?:mir|uns)(?: aus)?_|_(?:hotline|kundenservice|service|kundendienst|servicenummer|nummer|störungsstelle)(?: \\w+){0,5} (?:gewählt|angewählt|angeklingelt)|(?:selbst|selber) (?:die |deren |ihre |eine )?(?:nummer|hotline) (?:gewählt|angerufen)|(?:_(?:ich|wir)_|_(?:hab|habe|haben|hatte)_)(?: [\\w&+/-]+){0,8} (?:bei|in) (?:der |dem |meiner |meinem |ihrer |deren )?(?:[\\w&+-]+ ){1,3}(?:angerufen|durchgerufen|durchgeklingelt|angeklingelt|nachgefragt telefonisch)|(?:bei (?:meiner|der|unserer) (?:\\w+ )?(?:kündigung|anfrage|störungsmeldung|ummeldung)(?: \\w+){0,2} (?:per telefon|am telefon|telefonisch))|mein(?:en|em)? (?:anruf|telefonat) (?:bei|in|mit)|_(?:die )?[\\w&+-]{2,20} angerufen (?:weil|wegen|um|zwecks|da_)',
    { rank: 3, unless: `(?:wurde|wurden|bin|worden)(?: [\\w]+){0,9} angerufen|(?:mich|uns)~angerufen|${AFTERWARDS}` },
  ),
  rule(
    'channel',
    'inboundCall',
    '_(?:ich|wir)_(?: [\\w&+/,-]+){0,10} (?:angerufen|angerufn)_|_(?:hab|habe|hatte|haben)_ (?:ich |wir |am |da |dort |dann |gestern |heute |neulich |deswegen |selbst |selber |extra )*(?:[\\w&+/-]+ ){0,9}angerufen_',
    {
      rank: 3,
      unless: `(?:wurde|wurden|bin|worden)(?: [\\w]+){0,9} angerufen|(?:die|der|er|sie|jemand|leute|mitarbeiter\\w*|man|{kin}|vodafone|telekom|o2|1&1|firma|stadtwerke) (?:hat|haben|hatte|hatten)~angerufen|(?:mich|uns)~angerufen|(?:haben|hat) (?:die |sie |er |mich |uns |bei mir |bei uns )~angerufen|{nie}~telefoniert|${AFTERWARDS}|während~telefoniert|tante|freund\\w* telefoniert|_(?:einer|eine|jemand|wer|man) (?:\\w+ ){0,2}angerufen|(?:rang|called|phoned) (?:nobody|no one)|_habe (?:jemand|einer|eine|man|sie|er|ein \\w+|eine \\w+)_`,
    },
  ),
  rule(
    'channel',
    'inboundCall',
    '_(?:rief|riefen|rufe)_ (?:ich|wir)|_(?:ich|wir) (?:rief|riefen|ruf|rufe)_|i (?:called|phoned|rang)_|we (?:called|phoned|rang)_|when i called',
    { rank: 3, anyhow: true, unless: `${AFTERWARDS}|(?:rang|called|phoned) (?:nobody|no one)` },
  ),
  rule(
    'channel',
    'inboundCall',
    '(?:bei|in|an) (?:der|die|dem|den|ihrer) (?:[\\w&]+[ -]?)?(?:hotline|kundenhotline|service-?nummer|servicehotline|kundendienst|störungsstelle|störungshotline|kundenservice)(?: \\w+){0,6} (?:angerufen|gemeldet|gesprochen|telefoniert|verlangt|gekündigt|gefragt|wegen)|(?:hotline|kundenservice|störungsstelle|kundendienst)(?: \\w+){0,2} (?:angerufen|kontaktiert|gewählt)|(?:anruf|telefonat) (?:bei|in|mit) (?:der|dem|meinem)? ?(?:[\\w&]+[ -]?)?(?:hotline|kundenservice|kundendienst|störungsstelle|kundenhotline)',
    { rank: 3, anyhow: true, unless: AFTERWARDS },
  ),
  rule(
    'channel',
    'inboundCall',
    '(?:bei|mit) (?:meinem |meiner |der |dem |unserem )?(?:[\\w&]+[ -]?){0,2}(?:anbieter|provider|handyanbieter|versorger|telekom|vodafone|o2|1&1|1und1|congstar|klarmobil|freenet|ewe|netcologne|stadtwerke\\w*)~~(?:angerufen|durchgeben|durchgegeben|gemeldet|ummelden|umgemeldet|melden wollen)|(?:telefonisch|am telefon|per telefon)(?: \\w+){0,5} (?:nur |bloß |lediglich )(?:\\w+ ){0,6}(?:verlangt|gemeldet|gefragt|durchgegeben|gekündigt|angefragt|nachgefragt|bestellt|melden|wissen)|(?:wollte|wollten) (?:ich |wir |eigentlich |einfach |doch |nur |bloß |telefonisch ){1,5}~(?:kündigen|ummelden|durchgeben|melden|umziehen|mitteilen)',
    {
      rank: 2,
      anyhow: true,
      unless: `(?:hat|haben|hatte) (?:mich|uns) |rief(?:en)? mich|angerufen worden|wurde~angerufen|{kin} hat~angerufen|{nie}~telefoniert|${AFTERWARDS}`,
    },
  ),
  rule(
    'channel',
    'inboundCall',
    // English, of oneself or for a relative.
    "_(?:i|we|he|she|my \\w+)_ (?:[\\w']+,? ){0,9}(?:called|rang|phoned) (?:the |my |his |her |their )?(?:[\\w&]+ )?(?:hotline|helpline|customer (?:service|support)|provider|service line)_",
    { rank: 4, anyhow: true, unless: 'to complain|never (?:called|rang|phoned)' },
  ),
  rule(
    'channel',
    'inboundCall',
    '_(?:ich|wir|i|we) (?:hab|habe|haben|hatte|have)(?: \\w+){0,4} (?:selbst|selber|von mir aus|von uns aus|myself) (?:\\w+ )?(?:angerufen|called)',
    { rank: 6 },
  ),
];

/** "Im Fitnessstudio kam ein Anruf": where one was when it rang is not where it was bought. */
const CALL_CAME =
  '_(?:kam|bekam|erhielt|kriegte) (?:\\w+ ){0,2}(?:ein|einen|der|den) anruf_|_anruf (?:\\w+ ){0,3}(?:bekommen|erhalten|gekriegt)_|_klingelte (?:\\w+ ){0,2}(?:telefon|handy)_|_(?:telefon|handy) klingelte_|_phone rang_';
/** What is signed at a counter and is no contract. */
const OTHER_PAPER =
  '_(?:meldezettel|anmeldezettel|paket|päckchen|einschreiben|empfangsbestätigung|quittung|parcel|package|post office|hotel)_';

const DOOR_SHOP_ONLINE: readonly Rule[] = [
  rule(
    'channel',
    'online',
    // "Auf der Vodafone-Seite einen Handyvertrag geklickt".
    '_(?:auf|über) (?:der|deren|die|einer) (?:[\\w&+]+[ -]){0,2}(?:seite|webseite|website|homepage|app)_ (?:\\w+ ){0,3}(?:\\w*vertrag|\\w*tarif|\\w*abo|\\w*flat|\\w*anschluss|vertrag)_[^.!?\\n]{0,30}_(?:geklickt|angeklickt|geholt|gemacht|abgeschlossen|bestellt)_',
    {
      rank: 5,
      unless: '{nie} (?:\\w+ )?(?:geklickt|bestellt)|_(?:sms|link)_|hat (?:mich|uns) [^.!?]{0,30}angerufen|_rief_',
    },
  ),
  rule(
    'channel',
    'shop',
    // The shop named first: "MediaMarkt Paderborn, ich wollte nur ein Kabel".
    '(?:^|[.!?\\n]) ?(?:bei |im )?(?:media ?markt|saturn|expert|euronics)_(?: (?!hat_|rief|ruft|haben_|schreibt)\\w+){0,2}[,:.]',
    {
      rank: 4,
      anyhow: true,
      given: '_(?:unterschr\\w*|signiert|verkäufer\\w*|mitgegeben|raus (?:bin|kam) ich|tresen|theke|kasse)_',
      unless: 'angerufen|anruf|_rief_|am telefon|called|{nie} (?:\\w+ )?unterschr',
    },
  ),
  rule(
    'channel',
    'doorstep',
    '_(?:haustür\\w*|an (?:der|meiner|unserer|ihrer) (?:wohnungs|haus)?tür|vor der (?:wohnungs)?tür|vor der haustür|klingelte an|stand(?:en)? (?:\\w+ ){0,5}(?:vor|an|in) (?:der|meiner|unserer|ihrer) (?:haus|wohnungs)?tür|drückerkolonne\\w*|vertreter (?:(?:war|kam|stand) (?:\\w+ ){0,3}(?:da|hier|bei|an|vor|im|in|zu|zum|vorbei|persönlich|hause?|daheim)|klingelte)|doorstep|at (?:my|the) door|door-?to-?door)_',
    {
      rank: 5,
      unless:
        'paket|päckchen|router|lieferung|postbote|bote|lag vor|techniker|monteur\\w*|installateur|stand vor der tür ein paket|nicht an der',
    },
  ),
  rule(
    'channel',
    'doorstep',
    // People who go from house to house, or stand in somebody's hall with something to sign.
    '_von (?:tür zu tür|haus zu haus|wohnung zu wohnung)_|_(?:stand|standen|steht|stehen|kam|kamen|saß|sass) (?:\\w+,? ){0,5}(?:im (?:haus|wohnungs)?flur|im treppenhaus|im vorgarten|am gartentor|am gartenzaun|auf der (?:matte|türschwelle)|in (?:meinem|unserem) (?:flur|wohnzimmer)|an meinem küchentisch)_|_(?:im treppenhaus|im hausflur|im wohnungsflur|auf dem fußabtreter|zwischen tür und angel)_[^.!?\\n]{0,50}_(?:unterschrieben|unterschreiben|signiert)_|_klemmbrett_|_in (?:my|our) (?:hallway|front garden)_|_house to house_',
    {
      rank: 4,
      anyhow: true,
      given: '_(?:unterschr\\w*|unterzeichn\\w*|signiert|signed|sign|vertrag|tarif|anschluss)_',
      unless:
        'paket|päckchen|lieferung|postbote|techniker|monteur\\w*|installateur|router|telefon_|anruf|angerufen|_rief_|called',
    },
  ),
  rule(
    'channel',
    'doorstep',
    // Signed on the seller's own thing, or people rang the bell and something was signed.
    '_(?:auf|an) (?:seinem|ihrem|deren) (?:\\w+ )?(?:handy|tablet|pad|ipad|gerät|smartphone|display|bildschirm)_[^.!?\\n]{0,40}_(?:unterschrieb\\w*|unterschreiben|signiert|unterzeichnet)_|_(?:unterschrieben|signiert|unterzeichnet)_ [^.!?\\n]{0,24}_auf (?:seinem|ihrem|deren) (?:handy|tablet|pad|ipad|gerät|smartphone)_|_(?:klingelt|klingelte|klingelten|läutete|läuteten|schellte)_(?! (?:das|mein|unser) )(?: [\\w&]+,?){0,4}? (?:mann|männer|frau|frauen|leute|vertreter\\w*|herr|herren|dame|typ|typen|werber\\w*|bursche\\w*)_(?! (?:[\\w&]+ ){0,6}durch_)|_(?:mann|männer|frau|frauen|leute|vertreter\\w*|herr|herren|dame|typ|typen|werber\\w*) (?:von (?:der |den )?[\\w&]+ )?(?:klingelte|klingelten|läutete|läuteten)_(?! (?:[\\w&]+ ){0,6}durch_)',
    {
      rank: 4,
      anyhow: true,
      given: '_(?:unterschr\\w*|unterzeichn\\w*|signiert)_',
      unless:
        'paket|päckchen|lieferung|postbote|techniker|monteur\\w*|telefon|anruf|angerufen|_rief_|called|\\w*laden_|\\w*shop_|filiale|_messe_|{nie} (?:\\w+ ){0,2}unterschr',
    },
  ),
  rule(
    'channel',
    'shop',
    '_(?:im|in (?:einem|dem|den|der|ein)|beim) (?:[\\w&-]+[ -]){0,3}(?:\\w*shop|\\w*laden|filiale|store|geschäft|media ?markt|saturn|elektronikmarkt|einkaufszentrum|expert|händler vor ort)_(?: \\w+){0,12} (?:unterschrieben|abgeschlossen|verlängert|gekauft|beraten|aufgeschwatzt|angedreht|geholt|vertrag|gemacht|mitgenommen|mitgegeben|verkauft|überredet|signed|bought)|_(?:media ?markt|saturn|vodafone-?shop|telekom-?shop|o2-?shop|handyladen|handyshop|\\w* stand)_,?(?: \\w+,?){0,8} (?:unterschrieben|abgeschlossen|gekauft|mitgenommen)|(?:unterschrieben|abgeschlossen|verlängert|gekauft|aufgeschwatzt|angedreht|gemacht|geholt|war|signed|bought)(?: [\\w]+){0,6} (?:im|in (?:einem|dem|den|der)|in a|in the|at the) (?:[\\w&-]+[ -]){0,2}(?:\\w*shop|\\w*laden|filiale|store|media ?markt|saturn)_',
    { rank: 5, unless: 'online-?shop|webshop|nie (?:\\w+ )?im|nicht im|einkauf\\w*|_anrief_' },
  ),
  rule(
    'channel',
    'online',
    '_(?:online|im internet|auf (?:der|einer|ihrer|deren) (?:\\w+ )?(?:website|webseite|homepage|internetseite|seite)|über die (?:website|homepage|app)|im online-?shop|bei check24|bei verivox|über check24|über verivox|on (?:the|their) website)_(?: \\w+){0,10} (?:abgeschlossen|bestellt|gekauft|gebucht|vertrag gemacht|angemeldet|registriert|gewechselt|signed up|ordered|bought)|(?:abgeschlossen|bestellt|gekauft|gebucht|signed up|ordered|bought)(?: \\w+){0,3} (?:online|im internet|auf der (?:website|homepage)|über check24|über verivox|on their website)_',
    { rank: 5, unless: '{nie}|telefon|anruf|angerufen' },
  ),
  rule(
    'channel',
    'online',
    '_(?:auf|bei|über) (?:einem|dem|einer) (?:vergleichsportal|vergleichsseite|webseite|website|internetseite)_[^.!?]{0,40}_(?:geklickt|abgeschlossen|bestellt|gebucht)_|_(?:im netz|im internet|online|bei check24|bei verivox)_~(?:rausgesucht|ausgesucht|gesucht|gefunden|geklickt)[^.!?]{0,60}(?:bestell\\w*|abgeschlossen|geklickt|beauftragt)_',
    { rank: 5, anyhow: true, unless: 'rief|angerufen (?:hat|haben|wurde)(?! (?:mich )?(?:keiner|niemand))' },
  ),
  rule(
    'channel',
    'online',
    // "Auf vodafone.de bestellt", "on a website (hoerprofi-shop.de)": the site by its name.
    '_(?:auf|bei|über|on|at|via|from|through) (?:der |the |a |some |their )?(?:seite |website |webseite )?[\\w-]+[._](?:de|com|net)_[^.!?\\n]{0,60}_(?:bestellt|abgeschlossen|gekauft|gebucht|gewechselt|abonniert|ordered|bought|subscribed)_|_(?:bestellt|abgeschlossen|gekauft|gebucht|ordered|bought|subscribed)_ (?:[\\w-]+ ){0,5}(?:auf|bei|über|on|at|via|from|through) (?:(?:a|some) (?:web)?site|eine[rm] (?:web|internet)?seite|[\\w-]+[._](?:de|com|net))_',
    {
      rank: 5,
      unless:
        '{nie}|werb\\w*anruf|_angerufen_|_rief_|_(?:they|he|she|who|someone|somebody|man|woman|lady|guy) (?:has |had |then )?(?:rang|phoned|called)_|am telefon|on the phone|gelesen|steht|angeblich|soll ich|haette',
    },
  ),
  rule(
    'channel',
    'shop',
    // "Im Fitnessstudio am Tresen unterschrieben".
    '_(?:am|an der|an dem|at the) (?:tresen|theke|empfang|rezeption|schalter|kasse|counter|reception|desk)_[^.!?\\n]{0,40}_(?:unterschrieben|abgeschlossen|gemacht|signed)_|_(?:unterschrieben|abgeschlossen|signed)_ (?:\\w+ ){0,4}(?:am|an der|at the) (?:tresen|theke|empfang|rezeption|schalter|counter|reception|desk)_|_(?:im|ins|in dem|in das|in einem) (?:\\w*fitness\\w*|sportstudio|gym|tanzschule|nagelstudio|sonnenstudio)_[^.!?\\n]{0,90}_(?:unterschrieben|abgeschlossen|signed)_',
    {
      rank: 5,
      unless: `{nie} (?:\\w+ )?(?:unterschrieben|abgeschlossen)|_angerufen_|_rief_|am telefon|${CALL_CAME}|${OTHER_PAPER}`,
    },
  ),
  rule(
    'channel',
    'shop',
    // Bought over the counter: where one was, and what one carried out or signed; a call told elsewhere counts more.
    '_(?:im|in (?:einem|dem|den|der|ein)|beim) (?:[\\w&-]+ ){0,2}(?:\\w*shop|\\w*laden|filiale|store|media ?markt|mediamarkt|saturn)_',
    {
      rank: 1,
      anyhow: true,
      given:
        '_(?:unterschrieben|unterschreib\\w*|unterzeichnet|raus (?:bin|kam) ich|(?:bin|kam) (?:ich )?raus|mitgegeben|verkäufer\\w*|(?:tablet|pad|zettel|bildschirm) (?:\\w+ )?(?:hin|unter die nase|vor die nase)|auf (?:dem|einem|so einem) (?:tablet|pad)|tresen|theke|in der (?:tüte|tasche)|signed|counter)_',
      unless: 'online-?shop|webshop|teleshop|{nie} (?:\\w+ )?(?:im|in)',
    },
  ),
  rule(
    'channel',
    'shop',
    // "O2 Shop am Bahnhof: der Verkäufer hat …": the place named first, as in a note.
    '(?:^|[.!?\\n]) ?[\\w&]+[ -](?:shop|laden|filiale|store)[, :]+(?:(?:im|am|in|an) [^.!?\\n]{3,40})?[^.!?\\n]{0,16}_(?:verkäufer(?:in)?|mitarbeiter(?:in)?|berater(?:in)?|unterschrieben)_',
    { rank: 4, anyhow: true, unless: 'online-?shop|webshop|angerufen|anruf|_rief_|am telefon|called' },
  ),
  rule(
    'channel',
    'online',
    '_(?:online|im internet|übers? (?:das )?internet|auf (?:der|einer|ihrer|deren) (?:\\w+ )?(?:website|webseite|homepage|internetseite|seite)(?: von \\w+)?)_[^.!?\\n]{0,60}(?:abgeschlossen|bestellt|gekauft|gebucht|angemeldet|registriert)_|zahlungspflichtig bestellen',
    {
      rank: 5,
      unless:
        '{nie} (?:\\w+ )?(?:online|im internet|abgeschlossen|bestellt)|werb\\w*anruf|angerufen|rief|gelesen|steht',
    },
  ),
  rule(
    'channel',
    'online',
    '_(?:online|im internet|übers internet|über das internet|übers netz|im netz|auf (?:der|einer|ihrer|deren|dieser) (?:\\w+ )?(?:website|webseite|homepage|internetseite|seite)(?: von \\w+)?|über (?:die|deren|ihre) (?:website|webseite|homepage|app|seite)|in (?:der|deren|ihrer) (?:\\w+ )?app|per app|(?:auf|bei|über|mit) (?:check ?24|verivox|toptarif|idealo|amazon|ebay)|on (?:the|their) (?:website|app)|via (?:the|their) (?:website|app)|on(?:line)? (?:myself))_[^.!?\\n]{0,60}_(?:abgeschlossen|bestellt|gekauft|gebucht|angemeldet|registriert|gewechselt|abonniert|signed up|ordered|bought|subscribed)_|_(?:abgeschlossen|bestellt|gekauft|gebucht|angemeldet|registriert|gewechselt|abonniert|signed up|ordered|bought|subscribed)_ (?:\\w+ ){0,5}_(?:online|im internet|übers internet|über das internet|übers netz|im netz|auf (?:der|einer|ihrer|deren|dieser) (?:\\w+ )?(?:website|webseite|homepage|internetseite|seite)(?: von \\w+)?|über (?:die|deren|ihre) (?:website|webseite|homepage|app|seite)|in (?:der|deren|ihrer) (?:\\w+ )?app|per app|(?:auf|bei|über|mit) (?:check ?24|verivox|toptarif|idealo|amazon|ebay)|on (?:the|their) (?:website|app)|via (?:the|their) (?:website|app)|on(?:line)? (?:myself))_',
    {
      rank: 5,
      unless:
        '{nie} (?:\\w+ )?(?:online|übers? internet|im internet|abgeschlossen|bestellt)|werb\\w*anruf|_angerufen_|_rief_|_called_|am telefon(?! )|gelesen|steht|angeblich|soll ich|haette',
    },
  ),
  rule(
    'channel',
    'shop',
    // A stand or a seller in a supermarket, a market hall, a pedestrian zone.
    '_(?:im|beim|vorm|vor dem|vor der|in der) (?:aldi|lidl|rewe|edeka|kaufland|netto|penny|real|supermarkt|baumarkt|obi|bauhaus|mediamarkt|media ?markt|saturn|einkaufszentrum|fußgängerzone|innenstadt|bahnhof)_[^.!?\\n]{0,60}_(?:stand|stande|standen|infostand|werber\\w*|promoter\\w*|verkauft|aufgeschwatzt|angedreht|unterschrieben|angesprochen)_|_(?:bei|im) media ?markt_[^.!?\\n]{0,50}_(?:verkauft|aufgeschwatzt|angedreht|unterschrieben|abgeschlossen)_',
    {
      rank: 5,
      unless: 'angerufen|_rief_|anruf|am telefon|handy|klingel\\w*|handy (?:\\w+ )?geklingelt|{nie} (?:\\w+ )?im',
    },
  ),
  rule(
    'channel',
    'letter',
    '(?:werbebrief|werbepost|postkarte|antwortkarte|antwortschreiben|rückantwort\\w*|gewinnkarte|bestellkarte|bestellschein|bestellformular|coupon|flyer)~~(?:ausgefüllt|unterschrieben|zurückgeschickt|eingeschickt|abgeschickt|angekreuzt|eingesandt)',
    { rank: 4, unless: '{nie}|telefon|anruf|angerufen' },
  ),
];

/** The call is denied. */
export const NO_CALL: readonly Rule[] = [
  rule(
    'personOnPhone',
    'nobody',
    // "Ich bin gehörlos und telefoniere nicht."
    '_(?:bin|ist|i am|i.m) (?:\\w+ ){0,3}(?:gehörlos|taub|taubstumm|stumm|deaf)_[^.!?\\n]{0,30}_(?:telefonier\\w*|sprech\\w*|kann|ans telefon|don.?t|cannot|can.?t|never)_[^.!?\\n]{0,30}(?:_nicht_|_nie_|_gar nicht_|phone|call)',
    { rank: 4, never: true, unless: 'auf einem ohr|fast taub|halb taub' },
  ),
  rule(
    'personOnPhone',
    'nobody',
    '(?:welche[sr]?|welchen|was für ein(?:en)?) (?:\\w+ )?(?:telefonat|anruf|gespräch|telefongespräch)_ ?\\?|_what (?:phone )?call_ ?\\?',
    {
      rank: 4,
      anyhow: true,
    },
  ),
  rule(
    'personOnPhone',
    'nobody',
    '(?:mit (?:niemand(?:em)?|keinem|keiner)|nie (?:mit (?:jemand\\w*|denen|dem|der|ihnen|irgendwem|irgendjemand\\w*) )?|{nie} (?!mehr_)(?:\\w+ ){0,5})(?:\\w+ ){0,2}(?:telefoniert|gesprochen|geredet|am telefon gesprochen)|{nie} (?:\\w+ ){0,6}(?:angerufen worden|ans telefon gegangen)|(?:es )?(?:gab|hat) (?:es )?(?:\\w+ )?(?:nie|kein|keinen|nie ein|nie einen|überhaupt kein\\w*|gar kein\\w*) (?:\\w+ )?(?:anruf|telefonat|gespräch|telefongespräch)|(?:kein|keinen|nie ein|nie einen|keinerlei) (?:\\w+ )?(?:telefonat|anruf|gespräch|telefongespräch)(?:e)? (?:\\w+ ){0,3}(?:geführt|bekommen|erhalten|gehabt|stattgefunden|gegeben|gab|entgegengenommen)|(?:telefonat|anruf|gespräch|telefongespräch)(?: \\w+){0,5} (?:nie|nicht|gar nicht|niemals) (?:\\w+ )?(?:gegeben|stattgefunden|geführt)|(?:hat|haben) (?:mich |uns )?(?:gar |überhaupt |wirklich |auch ){0,2}(?:nie|niemand|keiner|nicht) (?!mehr_)(?:\\w+ ){0,3}angerufen|_weder_[^.!?,\\n]{1,60}_noch (?:(?:hat|haben|haette) (?:\\w+ ){0,2}(?:einer|jemand|jemals wer|wer|irgendwer|irgendjemand|die|man) (?:\\w+ ){0,3}angerufen|(?:bin ich |wurde ich |je |jemals ){0,2}angerufen worden|(?:am telefon|mit (?:denen|irgendwem|jemand\\w*|ihnen)) (?:gesprochen|telefoniert|geredet|zugesagt))|angerufen (?:hat|haben) (?:(?:mich |uns )?(?:\\w+ )?(?:keiner|niemand)_|(?:die |sie )?(?:mich|uns) (?:\\w+ )?(?:nie|nicht)_)|angerufen ham?s? (?:mich )?(?:\\w+ )?(?:nie|nicht|keiner)_|weder [^.!?]{1,30} noch [^.!?]{1,30}(?:habe?n?|hat) [^.!?]{0,40}(?:gesprochen|telefoniert|geredet)_|{nie} (?:was |etwas )?am telefon (?:\\w+ ){0,3}(?:gehabt|gemacht|gesprochen)_|_am telefon (?:war|lief|gabs|gab es) (?:da |dabei )?(?:nix|nichts|gar nichts|garnix)(?=[,.;!]|$)|_no (?:phone )?calls? (?:with|from|to|by) (?:anyone|anybody)|_without (?:any|a single) (?:phone )?call|angerufen (?:hat|haben) (?:mich )?(?:nie|niemals) (?:wer|jemand|einer)|_(?:ganz|völlig|komplett) ohne (?:einen |jeden |irgendeinen )?(?:anruf|telefonat|telefon)_|nie telefoniert|(?:gar |überhaupt )?nicht telefoniert_|telefonisch (?:war|lief|gab es|gabs|ging) (?:da |dabei )?(?:nix|nichts|gar nichts|garnix)|telefoniert (?:habe?|hab) ich (?:dabei |da |auch )?mit (?:keinem|niemand\\w*|keiner)|(?:ohne|kein) (?:ein |einen )?(?:telefonat|anruf)(?=[,.!])|(?:niemand|keiner) (?:\\w+ )?(?:hat|rief|ruft) (?:\\w+ ){0,4}(?:angerufen|an_)|telefoniert (?:habe?|hab|hatte|haben) (?:ich|wir)(?: \\w+){0,4} {nie}|(?<=[,.!?;:(] |^)(?:kein|keinen|nie ein|nie einen|null) (?:\\w+ )?(?:anruf|telefonat|telefongespräch)(?= ?[,.!?;)]|$)|(?:hat|haben) (?:da |damals )?(?:kein mensch|keine menschenseele|niemand|keiner) (?:mit (?:mir|uns) )?(?:\\w+ ){0,3}(?:telefoniert|gesprochen|angerufen)|never (?:spoke|talked|had a call|received a call|got a call)|no (?:phone )?call (?:ever )?(?:took place|happened)|(?:there )?(?:was|has been) (?:no|never a|never any) (?:such )?(?:phone )?call|(?:nobody|no one) (?:ever )?(?:called|rang|phoned|telephoned)|(?:haven.t|have not|have never|never) (?:ever )?been on the phone|(?:i|we) (?:rang|called|phoned) (?:nobody|no one)|von (?:einem|so einem|diesem) (?:telefonat|anruf|gespräch|telefongespräch) (?:weiß|wissen|wusste\\w*) (?:ich|wir|sie|er) (?:\\w+ )?(?:nichts|nix)|(?:konnte|konnten|kann) (?:ich |sie |er |wir )?(?:da |damals |\\w+ )?(?:gar |überhaupt )?nicht telefonieren|(?:nicht (?:einmal|mal)|gar kein|überhaupt kein|kein) (?:ein )?(?:telefon|handy|telefonanschluss) (?:\\w+ )?(?:habe?|hatte|besitz\\w*)|(?:habe?|hab|hat|besitzt|besitze) (?:ich |sie |er |wir )?(?:doch |ja )?(?:nicht (?:einmal|mal) ein|gar kein|überhaupt kein|kein) telefon(?=[.,!;]|$)',
    {
      rank: 4,
      never: true,
      unless:
        '(?:stadtwerke|telekom|vodafone|anbieter|versorger|die|sie)(?: \\w+){0,5} (?:haetten|haben|hat) (?:\\w+ )?(?:nie|nicht|niemals|gar nicht) (?:\\w+ )?angerufen|nicht mehr telefoniert|telefonieren kann|(?:darüber|davon|über (?:einen|den|das)|von (?:einem|einer)) (?:\\w+ ){0,3}(?:{nie} )?(?:gesprochen|geredet)|von vertrag|{nie} (?:\\w+ )?(?:von|über) (?:\\w+ ){0,4}gesprochen|seitdem|danach|zurückgerufen|(?:keiner|niemand|nicht) mehr angerufen|wurde ich nie|selbst angerufen|selber angerufen',
    },
  ),
];

export const CHANNEL_RULES: readonly Rule[] = [
  ...CAME_RULES,
  ...OUTBOUND,
  ...OUTBOUND_TOO,
  ...RINGING,
  ...BY_PHONE,
  ...INBOUND,
  ...TO_A_SERVICE,
  ...DOOR_SHOP_ONLINE,
];
