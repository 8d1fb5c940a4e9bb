// The customer has withdrawn already, or has not: "hab widerrufen", "mein Widerruf vom 3.11.", "noch nicht widerrufen".
import { rule, type Rule, ways } from '../../rule.ts';

/** "Widerruf", "Widerrufsschreiben". */
const WITHDRAWAL = '(?:widerruf|widerrufs(?:schreiben|formular|mail|brief|erklärung))';
/** Behind "wollte widerrufen": "wollte widerrufen hab ich auch" did it, "wollte widerrufen hab aber nicht" did not. */
const NOT_ALL_THE_SAME = '(?! (?:habe?|hab|hatte)(?! (?:ich |wir )?(?:aber|noch|bisher)_))';

/** "Hab widerrufen", "Widerruf hingeschickt", "ich widerrief". */
const DID_WITHDRAW = ways(
  '(?:habe?|hab|hatte|hat|haben|wurde)(?: \\w+| [\\w]+| "\\w+"){0,10} _widerrufen_',
  '_widerrufen (?:habe?|hab|hatte|hat|haben|wurde)(?: ich| sie| er| wir)?',
  '_widerrief (?:ich|sie|er|wir)',
  '(?:ich|wir|sie|er) widerrief\\w*',
  `_${WITHDRAWAL}_~_(?:geschickt|hingeschickt|abgeschickt|rausgeschickt|verschickt|geschrieben|` +
    'gesendet|abgesendet|gefaxt|gemailt|eingereicht|eingelegt|erklärt|ausgefüllt und)_',
  '(?:geschickt|abgeschickt|schickte|faxte|mailte)~(?:einen |den |meinen )widerruf',
  `_${WITHDRAWAL} (?:habe?|hab|hatte|haben) (?:ich|wir)_~~_(?:geschickt|hingeschickt|abgeschickt|` +
    'rausgeschickt|losgeschickt|verschickt|gesendet|abgesendet|gefaxt|gemailt|eingeworfen)_',
  'sofort widerrufen',
  'fristgerecht widerrufen',
  'i (?:have )?(?:withdrew|withdrawn|revoked|cancelled within)',
  'sent (?:a |my |the )?(?:withdrawal|revocation)',
);
/** "Mein Widerruf vom 3.11.", "mein Widerruf wurde abgelehnt". */
const MY_WITHDRAWAL =
  'mein(?:en|em)? (?:\\w+ )?widerruf (?:vom|wurde|ist|haben|hat|wird|akzeptier\\w*|erkennen|lehn\\w*)';
/** Without its verb, or with one that only shows that it went out: "Widerruf per Einschreiben raus". */
const WENT_OUT = ways(
  '_(?:mein |den )?widerruf (?:von mir )?(?:am )?[\\d_]+ (?:per|via|übers?|mit|an)_',
  '_widerruf (?:von mir )?(?:per|via|übers?) (?:\\w+ )?' +
    '(?:einschreiben|einwurfeinschreiben|mail|e-mail|fax|post|kontaktformular|brief)(?: \\w+){0,3} ' +
    '(?:raus|geschickt|abgeschickt|gemailt|weg)_',
  '_widerruf von mir am_',
  // "Am 15.11. Widerruf per Mail an die Adresse aus der Belehrung", "Widerruf schon raus".
  '_am [\\d_]+ (?:\\w+ )?widerruf (?:per|via|als) (?:\\w+ )?(?:einschreiben|einwurfeinschreiben|mail|e-mail|fax|post|kontaktformular|brief)_(?! ?(?:\\?|möglich|noch|geht|reicht|erlaubt))',
  '(?:^|[.!?:;,\\n] ?)(?:mein )?widerruf (?:ist |war )?(?:schon|bereits|längst) (?:seit [^.!?,]{1,20} )?(?:raus|weg|abgeschickt|verschickt|unterwegs|draußen)_(?! ?\\?)',
  '_(?:schrieb|schickte|faxte|mailte|sandte) (?:ich|wir) ' +
    '(?:(?:ihnen|denen|ihr|gleich|sofort|dann|deshalb) )*(?:den|einen|meinen) (?:\\w+ )?widerruf_' +
    '(?! (?:doch |aber |noch )?nicht)',
  '_mein widerruf (?:ging|ist)_[^.!?\\n]{0,60}(?:raus|ab|weg)_',
  '_(?:sofort|gleich|damals|fristgerecht|rechtzeitig|umgehend|' +
    'per (?:einschreiben|mail|e-mail|fax|post|brief|einwurfeinschreiben|kontaktformular)) ' +
    '(?:gleich |sofort )?widerrufen_(?! (?:kann|koennte|werden|soll|möchte|will|zu))',
  '_widerrufen (?:am )?[\\d_]+ per_',
  '_(?:(?:called|rang|phoned|emailed|wrote to)_[^.!?\\n]{0,40}_and|i|we) ' +
    '(?:have |then |already |just )?withdrew(?: (?:it|from it|from the contract))?' +
    '(?: (?:by|on|over|via|in) (?:the )?(?:phone|e-?mail|mail|letter|writing))?_',
  'cancelled (?:\\w+ ){0,4}in writing \\(widerruf\\)',
);
/** "Ich habe alles abgeschickt am 15.11., Widerruf per Einschreiben": what went out is named behind it. */
const NAMED_BEHIND =
  '_(?<!_(?:die|sie|er) )(?:hab|habe|haben)_(?! (?:die|sie|er)_)[^.!?\\n]{0,40}_(?:ab|weg|los|raus|hin)(?:geschickt|gesendet|gesandt)_' +
  '[^.!?\\n]{0,30}[,:(] (?:und zwar |also )?(?:den |meinen |einen |mein )?widerruf (?:per|als|via) ' +
  '(?:\\w+ )?(?:einschreiben|einwurfeinschreiben|mail|e-mail|fax|post|brief)(?= ?(?:[,.;!)\\n]|$))';
/** "…, den Widerruf per Einschreiben schicke ich morgen": it goes out later. */
const STILL_TO_SEND =
  '_widerruf (?:per|als|via) [^.!?,\\n]{2,24}_(?:schick\\w*|mach\\w*|kommt|folgt|geht|werde|will|soll|muss)_';
/** A withdrawal that is answered, received, refused or on its way has been declared: "mein Widerruf ist eingegangen". */
const ANSWERED = ways(
  '_(?:(?:mein|unser|ihr|sein)(?:en|em|es|er|e|s)?|my|our|her|his) (?:\\w+ )?(?:widerrufs?|' +
    'widerrufsschreibens?|widerrufsbrief|rücktritts?|cancellation letter|withdrawal(?: letter)?|' +
    'revocation(?: letter)?)_(?!s?(?:recht|frist))[^.!?]{0,60}_(?:bestätigt\\w*|eingang|eingegangen|' +
    'antwort\\w*|geantwortet|reagier\\w*|anzuerkennen|anerkannt|anerkennen|akzeptier\\w*|abgelehnt|' +
    'ablehn\\w*|zurückgewiesen|zurückweis\\w*|ging|raus|abgeschickt|rausgeschickt|weggeschickt|' +
    'eingeworfen|abgegeben|ignoriert|liegt vor|zu spät|verspätet|anzunehmen|went out|sent|posted|' +
    'received|rejected|ignored|acknowledged)_',
  '_(?:eingang|bestätigung|zugang|annahme) (?:mein|unser)(?:es|er) (?:\\w+ )?widerrufs?_',
  '_(?:weigert|weigern|lehnt|lehnen|bestätigt|bestätigte|ignoriert|ignorieren|erkennt|erkennen)_' +
    '[^.!?]{0,30}_mein(?:en|em) widerruf_',
  '_auf mein(?:en|em|e|) (?:widerruf|widerrufsschreiben)_',
  '_(?:widerruf|widerrufsformular|widerrufsschreiben|widerrufsbrief) ' +
    '(?:is|ist|ging|geht|hab ich|habe ich|haben wir) (?:\\w+ ){0,3}' +
    '(?:raus|rausgegangen|unterwegs|abgeschickt|weggeschickt|eingeworfen|abgegeben|gefaxt|gemailt)_',
  '_(?:den|meinen) widerruf (?:hab|habe|haben|hatte) (?:ich|wir) (?:\\w+ ){0,4}' +
    '(?:abgeschickt|weggeschickt|eingeworfen|abgegeben|gefaxt|gemailt|geschrieben|erklärt|geschickt)_',
  '_(?:bin|sind) (?:ich |wir )?(?:\\w+ ){0,3}(?:vom|von dem|von diesem) (?:\\w+ )?' +
    '(?:vertrag|auftrag|kauf) (?:\\w+ ){0,2}zurückgetreten_',
);
/** "Zum Widerruf bin ich nicht gekommen", "wollte widerrufen, bin aber nicht dazu gekommen". */
const ONLY_MEANT_TO = ways(
  '_(?:zum|zu einem|zu meinem) widerruf (?:bin|kam|sind) (?:ich|wir) (?:\\w+ ){0,3}(?:nicht|nie|noch nicht)_',
  '_(?:wollte|wollten) (?:\\w+ ){0,4}widerrufen_[^.!?]{0,12}_(?:bin|kam|habe?|hab)_[^.!?]{0,24}_' +
    '(?:nicht|nie|kein\\w*)_',
);

/** A withdrawal that was declared, and one that stayed a wish. */
export const WITHDRAWN: readonly Rule[] = [
  rule('alreadyWithdrawn', true, DID_WITHDRAW, {
    rank: 3,
    flip: false,
    unless: ways(
      '_(?:will|möchte|mag|kann|koennte|muss|soll|sollte|werde|wuerde|darf|wollte|wollen|möchten|können)_ ' +
        `(?:(?!hab|hatte)\\w+ ){0,5}widerrufen_${NOT_ALL_THE_SAME}`,
      '(?:einwilligung|mandat|werbeeinwilligung|lastschrift\\w*|sepa) (?:\\w+ )?widerrufen',
      // "Den alten Vertrag widerrufen, den neuen nicht": not the one that is claimed.
      '_den alten (?:vertrag |tarif )?(?:hab ich |habe ich )?widerrufen,? (?:aber )?den neuen (?:aber |noch |jedoch )?nicht_',
      'zu widerrufen',
      // "Die haben mir ein Widerrufsformular geschickt": theirs.
      '_(?:hat|haben|hatten) (?:\\w+ )?(?:mir|uns) (?:\\w+ ){0,3}widerrufs?\\w*_',
      // "Fertig geschrieben, aber noch nicht abgeschickt".
      '_(?:noch|aber|bisher) (?:noch )?nicht (?:(?:ab|weg|los|raus|ein|ver)(?:geschickt|gesendet|geworfen|schickt)|geschickt|in der post|zur post)',
      'widerrufen (?:zu )?wollen',
      'widerrufen (?:kann|koennte|darf|soll|werden kann|worden waere)',
      'kann (?:ich|man|sie|wir) (?:\\w+ ){0,4}widerrufen',
      'widerruf (?:\\w+ )?(?:geschickt werden|schicken)_',
      '(?:zum|über (?:den |das |einen )?)widerruf',
      STILL_TO_SEND,
    ),
  }),
  rule('alreadyWithdrawn', true, NAMED_BEHIND, {
    rank: 3,
    unless: `_(?:nicht|nichts|nix|nie|kein\\w*)_|${STILL_TO_SEND}`,
  }),
  rule('alreadyWithdrawn', true, MY_WITHDRAWAL, { rank: 3, never: true }),
  rule('alreadyWithdrawn', true, WENT_OUT, {
    rank: 4,
    never: true,
    unless: ways(
      'wie~widerrufen|kann ich~widerrufen|soll ich~widerruf',
      'muss (?:ich|der)~widerruf',
      `_(?:wollten?|wollt|will|wollen|haetten?) (?:(?!hab|hatte)\\w+ ){0,4}widerrufen_${NOT_ALL_THE_SAME}`,
    ),
  }),
  rule('alreadyWithdrawn', true, ANSWERED, {
    rank: 3,
    never: true,
    unless: ways(
      '_(?:wie|reicht|genügt|muss|soll|kann|koennte|will|möchte|wuerde|haette|werde|darf|wenn|falls|how|' +
        'should|can|could|would) (?:\\w+ ){0,4}widerruf',
      '_(?:wollte|vorhatte|zum widerruf (?:\\w+ )?nicht)_',
    ),
  }),
  rule('alreadyWithdrawn', false, ONLY_MEANT_TO, { rank: 4, never: true }),
];

/** "Noch nicht widerrufen", "Widerruf hab ich nie abgeschickt". */
const NEVER_WITHDREW = ways(
  '(?:noch |bisher )?(?:nicht|nie) widerrufen',
  "haven't withdrawn",
  '_widerruf\\w* (?:habe?|hab|haben) (?:ich|wir) (?:\\w+ ){0,3}(?:nicht|nie) (?:\\w+ ){0,4}' +
    '(?:\\w*geschickt|abgesendet|verschickt|gemailt|gefaxt)_',
);

/** Said outright that none was declared. */
export const NOT_WITHDRAWN: readonly Rule[] = [
  rule('alreadyWithdrawn', false, NEVER_WITHDREW, { rank: 4, never: true }),
];
