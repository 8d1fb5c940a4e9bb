// A call to a hotline, a provider, a service: for a fault, a move, a bill.
import { rule, type Rule, ways } from '../../rule.ts';
import { AFTERWARDS, AFTERWARDS_BUT_THE_QUEUE } from './words.ts';

/** Whom one calls oneself: "Kundendienst", "Hotline". */
const SERVICE = '(?:\\w*service|kundendienst|hotline|anbieter|versorger|support)';

/** "Bei der Störungsstelle angerufen", "Kundenservice kontaktiert". */
const AT_THE_HOTLINE = ways(
  '(?:bei|in|an) (?:der|die|dem|den|ihrer) (?:[\\w&]+[ -]?)?(?:hotline|kundenhotline|service-?nummer|' +
    'servicehotline|kundendienst|störungsstelle|störungshotline|kundenservice)(?: \\w+){0,6} ' +
    '(?:angerufen|gemeldet|gesprochen|telefoniert|verlangt|gekündigt|gefragt|wegen)',
  '(?:hotline|kundenservice|störungsstelle|kundendienst)(?: \\w+){0,2} (?:angerufen|kontaktiert|gewählt)',
  '(?:anruf|telefonat) (?:bei|in|mit) (?:der|dem|meinem)? ?(?:[\\w&]+[ -]?)?' +
    '(?:hotline|kundenservice|kundendienst|störungsstelle|kundenhotline)',
);
/** "Einer von der Hotline hat mich angerufen", "am 3.11. hat mich jemand vom Kundenservice angerufen": theirs. */
const OF_THE_SERVICE_CALLED = ways(
  '_(?:mich|uns|bei mir|bei uns|ihn|ihr|sie)_ (?:\\w+ ){0,4}(?:von|vom|der|aus der|einer) (?:\\w+ ){0,2}(?:\\w*hotline|kundenservice|kundendienst|störungsstelle)_ (?:\\w+ ){0,2}angerufen_',
  '_(?:einer|jemand|wer|mann|frau|herr|dame|typ|\\w*mitarbeiter(?:in)?) (?:von |vom |aus |der |dem |einer ){1,2}(?:\\w+ )?(?:\\w*hotline|kundenservice|kundendienst|störungsstelle)_ (?:hat|hatte|rief) (?:\\w+ )?(?:mich|uns|bei mir|bei uns)_',
);
/** "Bei meinem Anbieter angerufen", "telefonisch nur den Zählerstand durchgegeben". */
const WITH_ONES_PROVIDER = ways(
  '(?:bei|mit) (?:meinem |meiner |der |dem |unserem )?(?:[\\w&]+[ -]?){0,2}(?:anbieter|provider|' +
    'handyanbieter|versorger|telekom|vodafone|o2|1&1|1und1|congstar|klarmobil|freenet|ewe|netcologne|' +
    'stadtwerke\\w*)~~(?:angerufen|durchgeben|durchgegeben|gemeldet|ummelden|umgemeldet|melden wollen)',
  '(?:telefonisch|am telefon|per telefon)(?: \\w+){0,5} (?:nur |bloß |lediglich )(?:\\w+ ){0,6}' +
    '(?:verlangt|gemeldet|gefragt|durchgegeben|gekündigt|angefragt|nachgefragt|bestellt|melden|wissen)',
  '(?:wollte|wollten) (?:ich |wir |eigentlich |einfach |doch |nur |bloß |telefonisch ){1,5}~' +
    '(?:kündigen|ummelden|durchgeben|melden|umziehen|mitteilen)',
);
/** English, of oneself or for a relative: "my dad rang the helpline". */
const CALLED_A_SERVICE_ENGLISH =
  "_(?:i|we|he|she|my \\w+)_ (?:[\\w']+,? ){0,9}(?:called|rang|phoned) (?:the |my |his |her |their )?" +
  '(?:[\\w&]+ )?(?:hotline|helpline|customer (?:service|support)|provider|service line)_';
/** "Ich hab von mir aus angerufen". */
const OF_ONES_OWN_ACCORD =
  '_(?:ich|wir|i|we) (?:hab|habe|haben|hatte|have)(?: \\w+){0,4} ' +
  '(?:selbst|selber|von mir aus|von uns aus|myself) (?:\\w+ )?(?:angerufen|called)';

/** "Bei der Hotline angerufen", "nur die Adresse durchgegeben". */
export const CALLED_A_SERVICE: readonly Rule[] = [
  rule('channel', 'inboundCall', AT_THE_HOTLINE, {
    rank: 3,
    anyhow: true,
    unless: ways(AFTERWARDS, OF_THE_SERVICE_CALLED),
  }),
  rule('channel', 'inboundCall', WITH_ONES_PROVIDER, {
    rank: 2,
    anyhow: true,
    unless: ways(
      '(?:hat|haben|hatte) (?:mich|uns) ',
      'rief(?:en)? mich',
      'angerufen worden|wurde~angerufen',
      '{kin} hat~angerufen',
      '{nie}~telefoniert',
      AFTERWARDS,
    ),
  }),
  rule('channel', 'inboundCall', CALLED_A_SERVICE_ENGLISH, {
    rank: 4,
    anyhow: true,
    unless: 'to complain|never (?:called|rang|phoned)',
  }),
  rule('channel', 'inboundCall', OF_ONES_OWN_ACCORD, { rank: 6 }),
];

/** "Hing in der Warteschleife", "telefonierte mit dem Kundendienst", "Umzug gemeldet, telefonisch". */
const IN_THE_QUEUE = ways(
  '_(?:wollte|wollt|hing|hingen|war|bin|gelandet|landete|stand)_ (?:\\w+ ){0,4}(?:bei|in) ' +
    '(?:der |einer |deren |ihrer |denen )?(?:in der )?(?:[\\w&-]+ )?' +
    '(?:\\w*hotline|warteschleife|leitung)_',
  '_bei der (?:\\w*hotline|kündigungshotline) (?:hat|wurde|hatte|bekam|kriegte)_',
  `_telefonierten? (?:mit|bei) (?:dem|der|meinem|meiner) (?:[\\w&-]+ )?${SERVICE}_`,
  `_(?:telefonisch|per telefon) an (?:den|die|meinen|meine) (?:[\\w&-]+ )?${SERVICE}_`,
  '_(?:selbst|selber) (?:dort |da |hin |bei \\w+ )?angerufen_',
  '_(?:dort|da|hin) (?:selbst|selber) angerufen_',
  '_(?:{kin}) (?:hat|hatte) (?:\\w+ )?bei (?:der |dem )?[\\w&]+ angerufen_',
  '_(?:störung|umzug|adressänderung|umzüge?) (?:\\w+ )?(?:gemeldet|durchgegeben|mitgeteilt)_' +
    '[^.!?]{0,30}_(?:am telefon|telefonisch|per telefon)_',
  '_(?:am telefon|telefonisch|per telefon)_ (?:\\w+ ){0,4}(?:störung|umzug|adressänderung) (?:\\w+ )?' +
    '(?:gemeldet|durchgegeben|mitgeteilt)_',
);

/** One's own call to a service, without the plain verb. */
export const TO_A_SERVICE: readonly Rule[] = [
  rule('channel', 'inboundCall', IN_THE_QUEUE, {
    rank: 3,
    anyhow: true,
    unless: `${AFTERWARDS_BUT_THE_QUEUE}|später|nie|nicht (?:selbst|selber)|_dann (?:bei|in) `,
  }),
];
