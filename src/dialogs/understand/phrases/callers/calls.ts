// Words around a name that say: this one called.
import { compile, ways } from '../../rule.ts';
import { OF, PEOPLE } from './people.ts';

/** Right before the name: somebody who calls, of or for it. */
export const CALLER_BEFORE = compile(
  `(?:${PEOPLE} (?:(?!\\w*(?:paket|vertrag|abo|tarif|angebot|rechnung|option|anschluss)_)[\\w"]+ ){0,3}|` +
    '_(?:einer|eine|eener|wer|dran|am telefon|am apparat|am hörer|in der leitung)_,? (?:so |da |angeblich |' +
    `an |war |waren |wieder )?)${OF} ?"?$|_(?:einer|eine|eener|jemand|wer)_ (?:für|im auftrag) (?:die|der|den|das|von|vom) "?$`,
);

/** Right behind the name: it calls. */
export const CALLS_AFTER = compile(
  '^["/\\w]{0,12}(?: aus (?!dem |der |den |meine)\\w+)?(?:[- ]?(?:kundenservice|kundenbetreuung|kundendienst|service|team|mitarbeiter\\w*|typ|' +
    'mann|vertreter\\w*|berater\\w*|hotline|heini|fritze|anrufer\\w*|vertrieb))? ?(?:\\([^)]{0,30}\\) ' +
    ')?(?:(?:hat|haben|hatte|hatten) (?:[\\w"+,()]+ ){0,9}(?:{ruf}|am telefon|telefonisch|gemeldet|' +
    'in die mangel genommen)|(?:hat|haben) sich (?:\\w+ ){0,3}(?:telefonisch |am telefon )?gemeldet|rief|' +
    'riefen|ruft|rufen|klingelte|bimmelte|klingelt (?:an|durch)|bimmelt (?:an|durch)|meldet(?:e)? sich|' +
    'hat sich (?:\\w+ )?(?:bei mir )?gemeldet|called|phoned|rang|(?:had|has|have) (?:\\w+ )?(?:called|phoned|' +
    'rung)|reached me|kept (?:calling|phoning|ringing)|war (?:plötzlich |dann )?am (?:telefon|apparat)|' +
    'am telefon|am apparat|dran_|war dran|in der leitung|' +
    '(?:hat|haben) (?:mir|uns|ihr|ihm) (?:(?!(?:e-?mail|mail|post|brief|schriftlich|online|sms)_)[\\w"+]+ ){0,6}(?:angeboten|verkauft|angedreht|aufgeschwatzt),? (?:ein |per |werbe)?anruf_(?! (?:kam|von|folgte)_))',
);
/** "Bei mir hat sich am Donnerstag die Telekom gemeldet". */
export const REPORTED_BEFORE = compile(
  '_(?:hat|haben|hatte) sich (?:\\w+ ){0,6}(?:die |der |jemand von |einer von |eine von )?(?:der |dem )?"?$',
);
/** "Hat sich Vodafone gemeldet": the half behind the name. */
export const REPORTED_AFTER = compile('^"? (?:\\w+ ){0,4}gemeldet_');
/** Right before the name, set off by a comma or a full stop: "Gestern ein Anruf, Otelo, ob ich ...". */
export const VERBLESS_CALL = compile(
  ways(
    '(?:_(?:ein|der|kurzer|\\w*) ?(?:anruf|werbeanruf|telefonat)|_(?:ruft|rief)(?: \\w+){0,3} (?:einer|eine|' +
      'eener|jemand|wer) an|_(?:einer|eine|jemand) (?:abgepasst|angerufen|angequatscht|dran)|' +
      'abgenommen)(?:[,:.]| wegen \\w+,)? ?"?$',
    '_(?:jemand|einer|eine|wer|frau|dame|mann|herr \\w+|frau \\w+)_ (?:hat|haben|hatte) (?:mich |uns |' +
      'bei mir |heute |gestern )?(?:\\w+ )?angerufen[,:] ?"?$',
    '_(?:answered|picked up|phone rang|abgenommen|rangegangen|ging ran|ran gegangen|' +
      'klingelte)_[^!?]{0,45}_(?:it was|es war|das war|dran war)(?: die| der)? "?$',
  ),
);
/** Somebody of it, further away: "hatte ich jemanden von", "Frau Berger vom", "anruf kam am Montagabend, von". */
export const FROM_FAR = compile(
  '(?:_(?:jemand\\w*|wer|mensch|frau|herr\\w*|mann|männer|dame|leute|anruf\\w*|angerufen|rief|someone|' +
    'somebody|salesman|lady|guy|man|called|calling|rang|phoned)_(?: (?!{paper}|rechnung|\\w*paket|' +
    '\\w*vertrag_|päckchen|police)[\\w",_()]+){0,7}|_(?:einen|eine|einer)_(?: (?:dran|angeblich|so|da)_)?) ' +
    '(?:von|vom|vun|vo|from|with|for|behalf of|acting for) (?:der |dem |einer |die |dr |da |\\w+abteilung ' +
    ')?"?$|' +
    // "Got a call on 6 October, he thinks from Lebara".
    '_(?:call|anruf)_[^.!?]{0,30}, (?:(?:he|she|i|they) (?:thinks?|thought|believes?)|(?:glaubt|meint|denkt) (?:er|sie)|(?:ich )?(?:glaub|glaube|meine?)(?: ich)?),? ' +
    '(?:it was |es war |er war )?(?:from|von|vom) (?:der |dem )?"?$',
);
/** Right before the name: the verb stands first, and whoever follows it called. */
export const CALLED_BY = compile(
  ways(
    '_meldete[n]? sich (?:\\w+ ){0,3}(?:die |der |jemand von |einer von )?(?:der |dem )?"?$',
    '_angerufen (?:hat|haben|hatte|wurde ich von)(?: mich| uns| sie| ihn| da)?(?: \\w+){0,2} (?:die |der )?"?$',
    '_(?:rief|riefen|ruft|rufen|klingelte)(?: [\\w"]+){0,5} (?:die |der |eine? |jemand |\\w+ )?(?:von |vom |' +
      'der )?"?$',
  ),
);
/** Behind a word for the call, besides days and hours, nothing but its name: "Anruf 6. Juli (", "klingelt das Telefon, Firma". */
export const CALL_THEN =
  '_(?:\\w*anruf|telefonat|angerufen|telefon|apparat|klingelte?|abgehoben|call|caller|phoned|rang|' +
  'rings)_[ ,:(]{1,3}(?:(?:am|kam|war|das|um|gegen|uhr|früh|abends?|mittags?|nachmittags?|vormittags?|on|' +
  'at)_[ ,:(]{0,3}){0,4}(?:firma |von |vun |from |eine firma |a firm called |namens |die |der )*"?$';
/** "Die haben mich angerufen", "jemand von denen rief an": the company named before. */
export const THEY_CALLED = compile(
  ways(
    '_(?:die|sie) (?:haben|hatten|ham|hend|habn|hab) (?:sich )?(?:mich |uns |sie |ihn |bei mir |' +
      'bei uns )?(?:\\w+ ){0,8}(?:{ruf})',
    '_die haben sich (?:\\w+ ){0,4}(?:gemeldet|telefonisch)',
    '(?:jemand|einer|eine|wer) von denen (?:\\w+ ){0,3}(?:{ruf}|rief|anrief)',
    '(?:haben|hatten) die (?:mich|uns) (?:\\w+ ){0,4}{ruf}',
    '_die riefen (?:mich |uns )?(?:\\w+ ){0,3}an_',
    'riefen die (?:mich |uns )?(?:\\w+ ){0,3}an_',
    '_die (?:riefen|rufen) (?:mich |uns |bei mir |bei uns )?an_',
    '_(?:anruf|telefonat|call) (?:kam |war )?(?:von|vun|from) (?:denen|ihnen|dene|them)_',
    '_(?:hatten|haben) die (?:mich |uns |bei mir |bei uns )?(?:\\w+ ){0,2}{ruf}',
    '_(?:wurde|bin) (?:ich |wir )?von (?:denen|ihnen) (?:\\w+ ){0,4}{ruf}',
    '_(?:man|die|sie) (?:rief|riefen) (?:mich|uns) (?:\\w+ ){0,3}an_',
    'they (?:had )?(?:called|rang|phoned) (?:me|us|him|her)',
    'call (?:was )?from them',
  ),
);
