// Further ways to tell who called whom: callers reached somebody, the words of a call, whom one rang oneself.
import { rule, type Rule, ways } from '../rule.ts';

const OUR_OWN_CALL = ways(
  '_(?:rief|ruf|rufe) (?:ich|wir)_',
  '_(?:ich|wir) (?:habe?n?|hab|hatten?)_(?: [\\w&]+){0,9} angerufen',
  'angerufen (?:hab|habe|hatte|hatten) (?:ich|wir)_',
  '_(?:i|we) (?:called|phoned|rang)_',
);
/** Whom customers ring in English; the rules know no directory of companies. */
const LINES = `(?:${ways(
  'vodafone|telekom|o2|1&1|1und1|congstar|unitymedia|netcologne|m-net|ewe|freenet',
  'klarmobil|otelo|e_on|eon|vattenfall|enbw|sky|check24|verivox',
  'tech(?:nical)? support',
  'support|customer \\w+',
  '(?:the|my|their|our|his|her) (?:\\w+ )?(?:hotline|helpline|provider|supplier|support|company|shop|bank)',
)})`;

/** Beside "angerufen": callers are told of by many other verbs. */
export const CALL_RULES: readonly Rule[] = [
  rule(
    'channel',
    'outboundCall',
    // "A Vodafone agent called", "their call centre reached me", "answered my mobile".
    ways(
      '_(?:agent|rep|representative|adviser|advisor|salesman|saleswoman|salesperson|telemarketer|' +
        "call cent(?:re|er)|sales team)_'? (?:\\w+ )?(?:called|phoned|rang|reached|contacted|got hold of)_",
      '_(?!i_|we_|she_|he_|they_|have_|had_|and_|not_|also_|when_|then_|just_|already_|myself_|wife_|' +
        'husband_|mother_|father_|mum_|dad_|daughter_|son_)[\\w&"\']{3,30}"? (?:called|phoned|rang) ' +
        '(?:on )?(?:the )?\\d',
      '_had (?:called|phoned|rung) (?:me|us|him|her|my \\w+)_',
      '_(?:answered|picked up) (?:my|our|his|her) (?:\\w+ )?(?:mobile|phone|landline|cell|cellphone|' +
        'handset|telephone)_',
    ),
    { rank: 3, anyhow: true, unless: `${OUR_OWN_CALL}|agent (?:i|we)_` },
  ),
  rule(
    'channel',
    'outboundCall',
    // Somebody "dran", the caller as a clause of its own, object before subject.
    ways(
      '_(?:hatte|hatten) (?:ich |wir )?(?:\\w+ ){0,3}(?:einen|eine|jemand\\w*|so nen|so eine|nen|ne) ' +
        '(?:\\w+ )?dran_',
      '_(?:der|die) (?:mich |uns |hier |da )?(?:anrief|anriefen)_',
      '_angerufen (?:hatten|haben|hat|hatte) (?:mich |uns |ihn |sie )?(?:damals |da )?(?:die|der|das|man|' +
        'er|sie|ein\\w*|jemand)_(?! (?:nie|nicht|keiner))',
      '_(?:läutete|bimmelte|klingelte)(?: bei (?:mir|uns|ihr|ihm))? "[^"]{2,40}"',
    ),
    { rank: 3, anyhow: true, unless: `${OUR_OWN_CALL}|hotline|an der (?:haus|wohnungs)?tür|haustür|{nie} angerufen` },
  ),
  rule(
    'channel',
    'outboundCall',
    // How calls open and end.
    ways(
      '(?<=")(?:spreche ich (?:da )?mit|bin ich (?:da )?richtig bei|' +
        'sind sie (?:die |der )?(?:frau|herr|anschlussinhaber\\w*|vertragsinhaber\\w*))_',
      '(?<=")(?:am i speaking (?:to|with)|is this (?:mr|mrs|ms))_',
    ),
    { rank: 2, anyhow: true, unless: `${OUR_OWN_CALL}|haustür|an der (?:haus|wohnungs)?tür|hotline` },
  ),
  rule(
    'channel',
    'inboundCall',
    '_angerufen (?:hab|habe|hatte|hatten|haben) (?:ich|wir)_(?! (?:\\w+ ){0,3}(?:nie|nicht|niemand\\w*|keine\\w*))',
    {
      rank: 5,
      unless:
        'beschwer\\w*|widersp\\w*|widerruf(?!sbelehr|sfrist|srecht)\\w*|storn\\w*|reklamier\\w*|danach|daraufhin|später|verbraucherzentrale|bank|polizei',
    },
  ),
  rule(
    'channel',
    'inboundCall',
    `_(?:i|we|she|he|my \\w+|our \\w+|mum|dad) (?:\\w+ )?(?:called|phoned|rang) ${LINES}_`,
    {
      rank: 4,
      anyhow: true,
      unless:
        'complain|cancel|withdr[ae]w\\w*|afterwards|after that|later|then i|to ask about the|never (?:called|rang|phoned)',
    },
  ),
  rule(
    'channel',
    'doorstep',
    ways(
      '_(?:im|in (?:unserem|meinem|ihrem|seinem)) (?:treppenhaus|hausflur|hauseingang|vorgarten|wohnzimmer|' +
        'hof)_~_(?:von|zwei|jung\\w*|leute\\w*|männer\\w*|mann|frau|vertreter\\w*|' +
        'werber\\w*)_~~_(?:unterschr\\w*|abgeluchst|aufgeschwatzt|angedreht|überredet|vertrag\\w*|verkauft|tablet)_',
      '_(?:zwei|einem|jung\\w*|männer\\w*|vertreter\\w*|werber\\w*)_~_(?:im treppenhaus|im hausflur|' +
        'im hauseingang|in der fußgängerzone)_~~_(?:unterschr\\w*|abgeluchst|aufgeschwatzt|angedreht|' +
        'überredet|vertrag\\w*|verkauft)_',
    ),
    { rank: 5, unless: 'hörte|klingelte das (?:telefon|handy)|rief|angerufen' },
  ),
];
