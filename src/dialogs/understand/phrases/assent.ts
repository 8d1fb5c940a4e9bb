// Verbs of agreeing in whole sentences ("dem ich zustimmte", "er nahm an", "agreed to it"), and a contract sold by phone.
import { rule, type Rule, ways } from '../rule.ts';

const WHO = '(?:ich|wir|er|sie|{kin}|i|we|he|she)';
/** What one agrees to that is no offer. */
const NO_OFFER =
  'aufzeichn\\w*|aufnahme|aufnehmen|aufgezeichnet|mitschnitt|record\\w*|werbung|datenschutz|rückruf|termin|anruf an|gespräch an|hörer|paket an|angeblich|haette|soll_|terms';
/** How one gets one's papers: "ob ich die Rechnung per Mail möchte". */
const BY_MAIL =
  '_(?:rechnung\\w*|abrechnung\\w*|post|unterlagen|infos?|informationen|newsletter|angebot\\w*|werbung|prospekt\\w*)_ (?:\\w+ ){0,3}(?:per|via|als) (?:e-?)?(?:mail|post|brief|pdf|sms|whatsapp)';
const CALL =
  '_(?:\\w*anruf\\w*|angerufen|rief\\w*|anrief|fernmündlich|ging (?:dran|ran)|rangegangen|\\w*telefon\\w*|gespräch\\w*|hotline|am apparat|call\\w*|phon\\w*|rang)_';

/** For whoever tells the yes by its verb, mostly in a letter's or a lawyer's words. */
export const ASSENT_RULES: readonly Rule[] = [
  rule(
    'agreedOnPhone',
    true,
    `_${WHO} (?:\\w+ )?did (?:indeed |actually |in fact )?(?:accept|agree|say yes|order|sign up|go along|go for it|take it)_`,
    { rank: 4, unless: NO_OFFER },
  ),
  rule(
    'agreedOnPhone',
    true,
    '_(?:am (?:hörer|apparat|handy|fernsprecher)|an der strippe|fernmündlich)_~_(?:bestellt|zugesagt|zugestimmt|abgeschlossen|gebucht|ja gesagt|eingewilligt|verlängert)_',
    { rank: 3, unless: 'angeblich|soll_|haette|aufzeichn\\w*|aufnahme' },
  ),
  rule(
    'agreedOnPhone',
    true,
    // Signed up for by phone; asked for leave to send it, and answered.
    ways(
      '_(?:ich|wir|hab|habe|hat|haben)_ [^.!?\\n]{0,40}_(?:am telefon|telefonisch|per telefon)_ ' +
        '(?:\\w+ ){0,2}(?:zu|zum|zur|für)_ [^.!?\\n]{0,50}_angemeldet_',
      '_(?:und|,) ob (?:sie|er|man) (?:es|das|mir|uns|ihn) [^.!?\\n]{0,40}_(?:darf|dürfe|soll|solle|kann|' +
        'könne)_[.,!] ?"?(?:ja|na gut|na klar|aber gern|gern|gerne|klar|ok|okay|meinetwegen)_',
    ),
    { rank: 3, unless: `${NO_OFFER}|angeblich|haette|soll_`, given: CALL },
  ),
  rule(
    'agreedOnPhone',
    true,
    // A verb at the end of its clause: "dem ich mündlich zustimmte", "weil sie gleich einwilligte".
    ways(
      `_${WHO}_ (?:\\w+ ){0,6}(?:zustimmten?|einwilligten?|zusagten?|bejahten?|akzeptierten?|` +
        'einverstanden waren?)_',
      `_(?:dem|der|was|dies|das)_ ${WHO},? [^.!?\\n]{0,50}_(?:zustimmten?|einwilligten?|zusagten?|akzeptierten?)_`,
      `_einverstanden (?:war|waren|bin) ${WHO}_`,
    ),
    { rank: 4, unless: NO_OFFER },
  ),
  rule(
    'agreedOnPhone',
    true,
    ways(
      '_(?:ich|wir|er|sie) nahm(?:en)? (?:das |es |dankend |gern\\w* |natürlich |sofort |das angebot ){0,2}an_',
      `_nahm(?:en)? ${WHO} (?:das |es |dankend |gern\\w* |das angebot |dann |natürlich ){0,3}an_`,
    ),
    { rank: 4, unless: NO_OFFER, given: CALL },
  ),
  rule(
    'agreedOnPhone',
    true,
    ways(
      `_(?:schloss|schloß|schlossen) ${WHO}~~_ab_`,
      `_${WHO} (?:schloss|schloß|schlossen)~~_ab_`,
      `_(?:bestellten?|buchten?|abonnierten?|orderten?) ${WHO}_`,
      `_${WHO} (?:\\w+ ){0,2}(?:bestellten?|buchten?|abonnierten?|orderten?)_`,
    ),
    { rank: 3, unless: `${NO_OFFER}|online|internetseite|im (?:laden|shop)|nicht (?:\\w+ )?bestell`, given: CALL },
  ),
  rule(
    'agreedOnPhone',
    true,
    // "... gesagt, er nimmt den Tarif", "gesagt klar nimmt er das".
    `_(?:gesagt|sagte)[,:]? (?:klar |ja |gut |dann )*(?:${WHO} (?:nimmt|nehme|nehm)|(?:nimmt|nehm|nehme) ${WHO})_`,
    { rank: 4, unless: NO_OFFER },
  ),
  rule(
    'agreedOnPhone',
    true,
    ways(
      '_and (?:then |finally |stupidly |just |foolishly |reluctantly |in the end )?(?:agreed|accepted|' +
        'consented|said (?:yes|ok|okay|sure|fine)|gave in|went for it)_',
      '_(?:accepted|agreed to|took)_ (?:the|a|an|his|her|their) (?:\\w+ ){0,3}(?:offer|deal|contract|' +
        'package|plan|tariff|subscription|upgrade)_',
    ),
    { rank: 4, unless: NO_OFFER, given: CALL },
  ),
  rule(
    'agreedOnPhone',
    true,
    // "Hätte ich das gewusst, hätte ich nie zugestimmt": so it was done.
    ways(
      `_(?:haette|haett|haetten|wuerde) (?:${WHO} )?(?:\\w+ ){0,3}(?:nie|niemals|nicht|bestimmt nicht|` +
        'sicher nicht|auf keinen fall) (?:\\w+ ){0,3}(?:zugestimmt|zugesagt|ja gesagt|eingewilligt|' +
        'abgeschlossen|bestellt|unterschrieben|mitgemacht)_',
      '_(?:would(?: never| not|n.t)) have (?:\\w+ )?(?:agreed|accepted|said yes|signed|ordered)_',
    ),
    {
      rank: 5,
      anyhow: true,
      given: '_(?:gewusst|geahnt|klar gewesen|gesagt haette\\w*|known|realised|realized|told)_',
      unless: 'aufzeichn\\w*',
    },
  ),
  rule(
    'agreedOnPhone',
    true,
    ways(
      '_told (?:him|her|them|the \\w+|that \\w+)(?: (?:from|at|of) [\\w.&]+| \\w+)? (?:yes|ok|okay|sure|' +
        'fine|to go ahead)_',
      '_(?:hab|habe|hat|haben|hatte)_ [^.!?\\n]{0,90}_(?:am (?:telefon|apparat|hörer)|telefonisch|' +
        'per telefon)_ [^.!?\\n]{0,60}_(?:genommen|bestellt|gebucht|abonniert|verlängert|abgeschlossen|geordert)_',
      '_(?:hat|haben|hab|habe)_ [^.!?\\n]{0,90}_(?:telefoniert|geredet|gesprochen|unterhalten)_ ' +
        '[^.!?\\n]{0,30}_und_ [^.!?\\n]{0,60}_(?:bestellt|gebucht|abonniert|verlängert|abgeschlossen|' +
        'zugesagt|zugestimmt)_',
      '_gemeint[,:]? "?(?:na )?(?:ja|ok|okay|gut|klar|gern)_',
    ),
    { rank: 3, unless: NO_OFFER + '|ja nicht|online|nicht (?:\\w+ )?bestellt|_haben sie (?:\\w+ ){0,3}mit uns_' },
  ),
  rule(
    'agreedOnPhone',
    true,
    // "Hab ja gern gesagt", "sie hat wohl „wird schon recht sein“ gesagt", "hab mir ein Abo andrehen lassen", "bei Sky angerufen und das Paket genommen".
    ways(
      '_(?:hab|habe|hat|hatte) (?:ich |sie |er |wir |da |dann |auch |halt |wohl ){0,3}ja (?:gern|gerne|' +
        'natürlich|klar|sofort|freudig|begeistert) gesagt_',
      '_(?:hab|habe|hat|hatte|haben) (?:\\w+ ){0,3}"?(?:wird schon (?:recht|passen)(?: sein)?|' +
        'machen sie (?:das )?mal|ist (?:schon )?recht|soll mir recht sein|meinetwegen)"? (?:gesagt|gemeint|' +
        'geantwortet)_',
      '_(?:hab|habe|hat|haben) (?:mir|uns|sich) (?:\\w+ ){0,8}(?:andrehen|andrehn|aufschwatzen|' +
        'aufschwätzen|aufquatschen) lassen_',
      '_angerufen und (?:mir |uns |dort |da |gleich |dann ){0,2}(?:den|das|die|einen?|eine|nen|ne) ' +
        '(?:\\w+ )?\\w*(?:paket|tarif|vertrag|abo|option|anschluss|leitung|flat|karte) ' +
        '(?:für [\\d_,.]+ ?(?:euro |€ )?(?:im monat |monatlich )?)?(?:genommen|gebucht|bestellt|' +
        'abgeschlossen|dazugenommen)_',
    ),
    { rank: 3, unless: NO_OFFER + '|online|laden|filiale|haustür' },
  ),
  rule(
    'agreedOnPhone',
    true,
    // The words that were said, quoted: "ja klar, machen wir" gesagt.
    '"(?:ja klar|na klar|ja|jo|klar|passt|ok|okay|gut)[,.]? mach(?:en|e|)? ?(?:wir|mer|ma|mir)(?: so| das)?[.!]?" (?:gesagt|gsagt|geantwortet)',
    {
      rank: 4,
      // What the other side says, to a question or to a letter of the customer's.
      unless:
        `${NO_OFFER}|_(?:anrufer|verkäufer|berater|mitarbeiter|mann|dame|herr)\\w* (?:hat|hatte)_` +
        '|_(?:die|man|hotline|firma) (?:hat|haben|hatte|hatten)_|_(?:hat|haben) (?:die|man)_|_(?:wurde|hieß) |gesagt"?,? (?:als|nachdem) ich_' +
        '|_auf (?:mein|unser|den)\\w* (?:widerruf|kündigung|beschwerde|widerspruch|storno\\w*)_',
    },
  ),
  rule(
    'agreedOnPhone',
    true,
    // "Ich: na wenn das von allein aufhört, gern."
    '_ich(?: so| darauf| drauf)?: ?"?(?:na |also |ja |ok )*wenn [^.!?,\\n]{3,60}?,? (?:dann )?(?:gern|gerne|ja|ok|okay|gut|von mir aus|meinetwegen|klar)(?=[.,!;]|$)',
    {
      rank: 4,
      anyhow: true,
      given: CALL,
      unless: `${NO_OFFER}|schick\\w*|schriftlich|zuschick\\w*|_nicht mehr (?:\\w+ )?an(?:zu)?ruf\\w*_|in ruhe|auflegen`,
    },
  ),
  rule(
    'agreedOnPhone',
    true,
    // One word behind the caller's question: "..., ob ich eine Partnerkarte mag. Jo."
    '_(?:ob (?:ich|wir|er|sie) (?:nicht |denn |vielleicht )?[^.!?\\n]{2,60}_(?:will|wolle|moechte|möge|' +
      'mag|haben|nehme|wechseln|verlängern|darf|dürfe|soll|solle)_[^.!?\\n]{0,20}|' +
      '(?:wollen|moechten) sie [^.!?\\n]{2,60})[.?] "?(?:ja|jo|jep|klar|gern|gerne|ok|okay|warum nicht|' +
      'na gut|yes|sure)_[^?\\n]{0,12}[.!,]',
    { rank: 3, anyhow: true, unless: `${NO_OFFER}|${BY_MAIL}` },
  ),
  rule(
    'agreedOnPhone',
    true,
    // "Er fragte, ob ich wechseln will, da hab ich ja gesagt".
    '_ob (?:ich|wir) (?:[\\w_]+ ){0,6}(?:wechseln|annehmen|abschließen|verlängern|bestellen|mitmachen|' +
      'haben) (?:will|wolle|wollen|moechte|möchte)_,? (?:und )?(?:da|drauf|darauf|dann|dazu) (?:hab|habe|' +
      'haben) (?:ich|wir) (?:\\w+ )?(?:ja|ok|okay) gesagt_',
    { rank: 3, anyhow: true, unless: `${NO_OFFER}|termin|rückruf|\\w*schicken|nachdenken` },
  ),
  rule(
    'agreedOnPhone',
    true,
    ways(
      // "Habe verlängert am 2. November": what somebody does who was rung up for it.
      '(?:^|[.!?;:\\n] ?)(?:(?:also|dann|und|da) )?(?:hab|habe) (?:(?:ich|dann|also|da|den|meinen|vertrag|ihn) )*verlängert(?=[.,!;\\n]|_ (?:am|für|um)_|$)',
      // "Ok, verlängert.": the answer and what came of it, in two words.
      '(?:^|[.!?;:\\n] ?)(?:ja|ok|okay|gut|na gut),? (?:verlängert|abgeschlossen|genommen|bestellt|gebucht)(?=[.!;\\n]|$)',
    ),
    { rank: 3, unless: NO_OFFER, given: CALL },
  ),
  rule(
    'agreedOnPhone',
    true,
    // Terse: "Zugesagt." as a sentence or a clause of its own.
    '(?:^|[.!?;,:\\n] ?)(?:und |habe? |hab |dann )*(?:zugesagt|zugestimmt|eingewilligt|ja gesagt|angenommen)(?=[.!,;\\n]|$)',
    { rank: 2, unless: NO_OFFER, given: CALL },
  ),
  rule(
    'agreedOnPhone',
    true,
    // Sold on the phone: whoever was sold something said yes to it, unless the words say otherwise.
    ways(
      '_(?:hat|haben|hatte|hatten)_ (?:[^.!?\\n]{0,90} )?_(?:mir|uns|ihr|ihm|' +
        '(?:meine[rm]?|unsere[rm]?) {kin})_ [^.!?\\n]{0,90}_verkauft_',
      '_(?:mir|uns|ihr|ihm|(?:meine[rm]?|unsere[rm]?) {kin})_ (?:[^.!?\\n]{0,60} )?_verkauft (?:hat|haben|wurde)_',
      '_wurde (?:mir|uns|ihr|ihm)~~_(?:verkauft|aufgesch\\w+|aufgequatscht|angedreht)_',
      '_(?:mir|uns|ihr|ihm) wurde~~_(?:verkauft|aufgesch\\w+|aufgequatscht|angedreht)_',
      '_sold (?:me|us|her|him|my \\w+)_',
    ),
    {
      rank: 2,
      given: CALL,
      unless: `${NO_OFFER}|wollte|versuch\\w*|daten|adresse|nummer verkauft|als (?:zusage|ja) verkauft|_(?:wurden?|man)_[^.!?\\n]{0,60}_telefonisch (?:\\w+ ){0,4}verkauft|im (?:laden|shop)|tür|weiterverkauft|tried|wanted`,
    },
  ),
  rule(
    'agreedOnPhone',
    true,
    // Whoever answered made the contract in the holder's name.
    '_(?:mein|meine|unser|unsere|my|our) (?:\\w+ )?{kin}_[^.!?\\n]{0,70}_in (?:meinem|unserem) namen_ ' +
      '(?:\\w+ ){0,4}(?:verlängert|bestellt|abgeschlossen|zugestimmt|zugesagt|gebucht|gewechselt)_',
    { rank: 3, given: CALL, unless: NO_OFFER },
  ),
  rule(
    'agreedOnPhone',
    true,
    // A yes to a gift that one may choose.
    '_(?:ich|wir|hab|habe|i|we|she|he)_ (?:(?!nicht|nichts|kein\\w*|nie|ihn|den|die nummer)\\w+ ){0,4}(?:ausgesucht|gewählt|genommen|picked|chose)_',
    {
      rank: 2,
      given:
        '_(?:aussuchen|wählen|auswählen|nach wahl|zur wahl|choose|pick|of my choice)_(?=[^?]{0,90}_(?:ausgesucht|gewählt|genommen|picked|chose)_)',
      unless: `${NO_OFFER}|nummer|anwalt`,
    },
  ),
];
