// The phone rings, somebody is on it: a stranger who introduces himself, or somebody of the house who answers.
import { rule, type Rule, ways } from '../../rule.ts';

/** The phone rings, somebody is on it: "klingelte das Handy", "so ein Verkäufer in der Leitung", "ruft da einer". */
const RANG = ways(
  // "1&1 klingelte am 16.11. durch".
  '_(?:klingelten?|bimmelten?|läuteten?|schellten?) (?:[\\w_]+ ){0,4}durch_',
  '_(?:klingelt|klingelte|schellt|bimmelt) (?:es|s),? (?:und )?dran (?:ist|war)_',
  '_dran (?:ist|war) (?:ein|eine|so ein|so eine) (?:herr|frau|dame|mann|typ|junge[rs]?)_',
  '_(?:einer|eine|jemand|wer|man)_ (?:\\w+ ){0,9}(?:anrief|anriefen|anruft)_',
  '_als (?:er|sie|die|der) (?:\\w+ ){0,3}(?:anrief|anriefen)_',
  '_(?:bei mir|bei uns|bei ihr|bei ihm) (?:hat|haben|hatte) sich (?:[\\w"&]+ ){1,9}gemeldet_',
  '_(?:die|sie) riefen (?:\\w+ )?zurück (?:weil|wegen|um)_',
  '_(?:seit|jeden|jede|ständig|dauernd|andauernd|immer wieder|täglich)_~_(?:rufen|ruft|riefen) ' +
    '(?:die|sie|mich|uns|hier|immer|einer|jemand|dauernd|ständig)_',
  '(?:klingelte|bimmelte|schellte|läutete|klingelt|bimmelt|schrillte)(?: \\w+){0,5} _' +
    '(?:\\w*telefon|handy|festnetz|smartphone|apparat)',
  '_(?:\\w*telefon|handy|festnetz|apparat|strippe) ' +
    '(?:klingelte|bimmelte|schellte|läutete|klingelt|bimmelt|läutet|schrillte|glüht\\w*|vibrierte|ging)_',
  '_(?:heb|hebe|hob|nehm|nahm) (?:ich )?ab_',
  '(?:callcenter|call-center|werber\\w*|verkäufer\\w*|vertreter\\w*|berater\\w*|keiler) (?:\\w+ ){0,3}' +
    '(?:in der leitung|an der strippe|am rohr|am hörer|am telefon|am handy|dran)',
  '(?:dame|herr|mann|frau|typ|jemand|einer|eine|wer)(?: \\w+){0,6} (?:in der leitung|an der strippe|' +
    'am hörer|am apparat|am rohr|durchgeklingelt|durchgerufen|angeklingelt|rief (?:\\w+ )?an_)',
  '(?:einen|den|so einen|eine|so eine) (?:\\w+ ){0,2}' +
    '(?:anrufer\\w*|werber\\w*|verkäufer\\w*|dame|herrn|mann|typen|frau)(?: \\w+){0,4} ' +
    '(?:dran gehabt|am telefon|in der leitung|am apparat|am handy|am ohr|an der strippe)',
  '(?:nem|einem|dem|so nem|den|diesem|irgendeinem) (?:\\w+ )?' +
    '(?:werber|verkäufer|anrufer|callcenter|telefonverkäufer)(?: \\w+){0,3} (?:am telefon|telefonisch)',
  '_(?:ruft|rief|riefen|rufen) (?:da |mich |uns |doch |plötzlich |dann |heute |gestern |schon wieder ){1,3}',
);
/** Callers introduce themselves; a lure that only callers use: "Guten Tag, hier ist …", "unterdrückte Nummer". */
const INTRODUCED = ways(
  '"(?:hier ist|hier spricht|guten tag,?|hallo,?|schönen guten tag,?|wir sind|ich bin) [^"]{0,60}"',
  'unterdrückte[rn]? (?:nummer|rufnummer)',
  'unbekannte[rn]? (?:nummer|rufnummer)',
  '(?:gab|gaben|stellte|stellten|meldete|meldeten) sich (?:\\w+ ){0,6}(?:am telefon|telefonisch|per telefon|als)',
  'als (?:[\\w&"-]+ ){1,7}am telefon',
  'rückgewinnungsanruf\\w*',
  'bestandskundenanruf',
  '(?:rief|ruft|riefen|rufen)_~_zurück_~(?:angebot|wegen)',
  '(?:um|einen|den|auf) (?:\\w+ )?rückruf (?:\\w+ ){0,6}' +
    '(?:gebeten|bestellt|angefordert|vereinbart|gewartet)~~(?:gemeldet|angerufen|riefen|rief)',
  '(?:die|sie) haben sich (?:\\w+ ){0,4}gemeldet',
);
/** A relative or neighbour takes the call: "nahm das Gespräch an", "an mein Handy gegangen". */
const ANSWERED = ways(
  '(?:nahm|nimmt|hat|hatte)(?: \\w+){0,8} (?:gespräch|anruf|telefonat|telefon)(?: \\w+){0,3} ' +
    '(?:an_|entgegen|angenommen|entgegengenommen)',
  '(?:an (?:mein|unser|ihr|sein) (?:\\w+ )?(?:handy|telefon)|ans (?:\\w+ )?(?:handy|telefon)) ' +
    '(?:gegangen|ging|geht|ran)',
  '(?:ging|gegangen|geht)(?: \\w+){0,6} (?:ans (?:telefon|handy)|ran_|an mein handy)',
  '(?:in ein|ins) (?:\\w*gespräch|telefonat)(?: [\\w"]+){0,4} (?:verwickelt|gezogen)',
);

/** "Da klingelte das Telefon", "gab sich als", "meine Mutter ging ans Telefon". */
export const IT_RANG: readonly Rule[] = [
  rule('channel', 'outboundCall', RANG, {
    rank: 3,
    anyhow: true,
    unless:
      'an der (?:haus|wohnungs)?tür|klingelte an|_(?:rief|ruf|rufe|klingelten?|bimmelten?|läuteten?) (?:ich|wir)_|_(?:ich|wir) (?:klingel|bimmel|läute)\\w*_|haustür',
  }),
  rule('channel', 'outboundCall', INTRODUCED, {
    rank: 2,
    anyhow: true,
    unless: 'an der (?:haus|wohnungs)?tür|brief|mail|haustür|hotline',
  }),
  rule('channel', 'outboundCall', ANSWERED, {
    rank: 2,
    anyhow: true,
    // "Bei der Firma geht niemand ans Telefon": the customer rang there.
    unless:
      '{nie} (?:\\w+ ){0,3}ans telefon|hotline|_(?:niemand|keiner|kein schwein|nie jemand) (?:\\w+ ){0,3}(?:ans (?:telefon|handy)|ran)_',
  }),
];
