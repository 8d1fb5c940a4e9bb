// The plain words of calling, by verb and by noun: "wurde angerufen", "hat mich angerufen", "ein Werbeanruf".
import { rule, type Rule, ways } from '../../rule.ts';
import { MOVED_AND_CALLED, WHETHER_CALLED } from './words.ts';

/** "Wurde angerufen", "angerufen und behauptet". */
const WAS_CALLED = ways(
  // "Bin umgezogen und hab die Stadtwerke angerufen": behind "hab" it is one's own call.
  '_(?:wurde|wurden|werde|werden|bin|sind|worden)(?:(?! (?:hab|habe|haben|hatte)_) "?[\\w&-]+"?){0,12} (?:angerufen|' +
    'telefonisch kontaktiert|am telefon (?:angesprochen|überrumpelt|bequatscht)|' +
    'telefonisch (?:überrumpelt|belästigt|bequatscht|überredet|geworben))',
  'angerufen (?:worden|wurde)',
  'angerufen und (?:gefragt|gesagt|behauptet|mir|uns|ihr)',
);
/** "Hat mich einer angerufen", "haben uns zugequatscht". */
const HAS_CALLED = `_(?:${ways(
  'hat|haben|ham|hatte|hatten|had',
  'habe (?:jemand|einer|eine|man|sie|er|ein \\w+|eine \\w+)',
)})_(?: [\\w&+/"-]+\\.?){0,12} {ruf}`;
/** "PŸUR hat mich im Sommer (irgendwann Juli) angerufen": words in brackets stand between. */
const CALLED_BRACKETS =
  '_(?:hat|haben|hatte|hatten) (?:[\\w&]+ ){0,3}(?:mich|uns|mein(?:e|en) \\w+)(?: [\\w_]+){0,5} \\([^()\\n]{2,40}\\)(?: [\\w_]+){0,4} {ruf}';
/** "Rief mich an", "riefen ständig an". */
const CALLED_UP = ways(
  '_(?:rief|riefen|ruft|rufen|rifen|kontaktierte|kontaktierten)_(?: [\\w&+/,"-]+){0,9} _an_',
  '_(?:rief|riefen|ruft|rufen)_ ' +
    '(?:mich|uns|hier|bei mir|bei uns|jemand|einer|eine|ein|die|der|immer|ständig|dauernd|meine|meinen)',
  '_(?:mich|uns|meine \\w+|meinen \\w+|unsere \\w+) (?:\\w+ ){0,3}(?:anrief|anriefen|anruft|anrufen tat)',
);
/** "Ein Anruf", "Werbeanruf", "die Anruferin". */
const THE_CALL = `_(?:${ways(
  'anruf|anrufe|werbeanruf\\w*|telefonanruf\\w*|telefonwerbung|cold ?call\\w*|kaltanruf\\w*',
  'werbetelefonat|spamanruf\\w*|verkaufsanruf\\w*|telefonverkäufer\\w*|telefonverkauf',
  'werbeanrufer\\w*|anruferin|anrufer|telefonberater\\w*|telefondrücker\\w*|call-?center\\w*',
)})_`;
/** "Bekam einen Anruf", "unerwünschter Anruf". */
const GOT_A_CALL = ways(
  '(?:bekam|bekamen|erhielt|erhielten|kriegte|bekommen|erhalten|gekriegt|hatte|kam|kamen|received|got)' +
    '(?: \\w+){0,5} (?:\\w*anruf|anrufe|call|phone call)_',
  '(?:\\w*anruf|anrufe)_(?: [\\w&]+){0,9} (?:bekommen|erhalten|gekriegt|gehabt|angenommen|entgegengenommen)',
  '(?:unerwünschte[rn]?|ungebetene[rn]?|unaufgeforderte[rn]?|plötzliche[rn]?|dubiose[rn]?) anruf\\w*',
);

/** The verb first, then the call as a thing one gets. */
export const CALLED: readonly Rule[] = [
  rule('channel', 'outboundCall', WAS_CALLED, {
    rank: 4,
    anyhow: true,
    unless: ways(
      'wurde ich (?:wieder |dann )?(?:nochmal|zurück)ger\\w+',
      WHETHER_CALLED,
      '_(?:hab|habe|hatte|haben) (?:\\w+ ){0,8}(?:dort|da|bei|beim) (?:[\\w&]+ ){0,4}angerufen und',
    ),
  }),
  rule('channel', 'outboundCall', CALLED_BRACKETS, { rank: 3 }),
  rule('channel', 'outboundCall', HAS_CALLED, {
    rank: 3,
    reported: true,
    unless: ways(
      '_(?:ich|wir) (?:habe?n?|hab|hatten?)_(?: [\\w&]+){0,12} (?:angerufen)',
      '(?:hotline|kundenservice|kundendienst|service-?nummer) angerufen',
      MOVED_AND_CALLED,
      '{kin} (?:hat|hatte) (?:\\w+ ){0,3}(?:dort|da|bei (?:der|vodafone|telekom|o2|1&1|denen|dem|den))~angerufen',
      'zurückgerufen',
    ),
  }),
  rule('channel', 'outboundCall', CALLED_UP, {
    rank: 3,
    anyhow: true,
    unless: ways(
      '_(?:rief|riefen) (?:ich|wir)',
      '_(?:ich|wir) (?:rief|riefen|rufe)',
      'zurück(?!ge(?:mailt|schickt|sandt|sendet|schrieben|bucht|zogen))',
      'rufen sie (?:uns )?an',
      'an einem|an diesem',
    ),
  }),
  rule('channel', 'outboundCall', THE_CALL, {
    rank: 2,
    anyhow: true,
    unless: ways(
      '(?:mein(?:en|em)?|nach meinem|bei meinem|auf meinen|ein|kein\\w*|nie ein\\w*|nie einen|keinerlei|' +
        'einen|nicht an (?:ein|einen)) (?:\\w+ )?anruf ' +
        '(?:bei|in|gab|bekommen|geführt|getätigt|stattgefunden|erinner\\w*|erhalten)',
      'kein(?:en|em)? (?:\\w+ )?(?:anruf|telefonat|telefongespräch)',
      '(?:weiß|weiss|wissen|wusste\\w*) (?:\\w+ ){0,3}(?:nichts|nix) von (?:einem|so einem|irgendeinem) (?:\\w+ )?(?:anruf|telefonat|telefongespräch)',
      // "Zählt der Tag vom Anruf mit?": a question about counting.
      '_(?:zählt|zählen|rechnet|ab|gilt)_ (?:\\w+ ){0,3}(?:tag|datum) (?:vom|des|von dem) anrufs?_[^.!]{0,60}\\?',
      '_(?:ist|war) (?:der|dieser) anruf (?:\\w+ ){0,3}(?:tag|frist)_[^.!]{0,40}\\?',
      'anruf (?:ist|war) (?:mir|uns|ihr|ihm) (?:\\w+ )?nicht (?:erinnerlich|bekannt|bewusst)',
      '_ich (?:habe?|hab)~angerufen',
      '_rief ich',
      'wenn ich bei (?:so )?einem',
      'anruf bei (?:der|vodafone|telekom|o2|1&1|hotline|meinem)',
      '_anrufe (?:krieg\\w*|bekomm\\w*|hab\\w*) (?:ich|wir)_[^.!?]{0,30}_(?:viele|oft|ständig|genug|dauernd|immer)_',
    ),
  }),
  rule('channel', 'outboundCall', GOT_A_CALL, {
    rank: 4,
    unless: '(?:keinen|kein|nie einen|niemals einen) (?:\\w+ )?anruf',
  }),
];
