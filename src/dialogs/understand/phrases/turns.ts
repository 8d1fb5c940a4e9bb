// Turns of a told call that say yes or no without the usual verbs: "also ja", "nur wenn mein Mann zustimmt", "sonst nur mhm".
import { rule, type Rule, ways } from '../rule.ts';

const CALL =
  '_(?:\\w*anruf\\w*|angerufen|rief\\w*|anrief|\\w*telefon\\w*|telefonisch|gespräch\\w*|hotline|am apparat|call\\w*|phon\\w*|rang)_';
const NOT = '(?:nie|nicht|nichts|nix|net|kein\\w*|weder|angeblich)';
const TAKEN = '(?:bestellt|abonniert|gewechselt|abgeschlossen|gebucht|verlängert|geordert)';
const SAY = '(?:sag\\w*|gesagt|mein(?:e|te|ten)|gemeint|antwort\\w*|geantwortet|erwider\\w*|told|said)';
/** What somebody lets be done who buys nothing. */
const NO_DEAL =
  '(?:\\w*abgleich|\\w*aktualisierung|\\w*prüfung|rückruf|zusendung|korrektur|aufzeichnung|aufnahme|' +
  'infos?|informationen|unterlagen|angebot|berechnung|prospekt|beratung|probe|umfrage|\\w*termin|' +
  '\\w*umzug|adressänderung)';

/** For a yes or no that stands at the end of a told call, without a verb. */
export const TURN_RULES: readonly Rule[] = [
  rule(
    'agreedOnPhone',
    true,
    // "Ob sie mir mehr Geschwindigkeit geben darf, ja bitte gerne."
    '_ob (?:er|sie|man) (?:mir|uns|mich|das|den|die|es) [^.!?\\n]{2,70}_(?:darf|dürfe|soll|solle|kann|' +
      'könne)_[^.!?,\\n]{0,30},? "?(?:ja|jo|klar|gern|gerne|ok|okay)(?: bitte| gern\\w*| klar)*(?=[.,!"]|$)',
    {
      rank: 3,
      anyhow: true,
      unless: 'aufzeichn\\w*|aufnehm\\w*|aufgenommen|mitschn\\w*|zurückruf\\w*|anrufen|daten|werbung',
    },
  ),
  rule(
    'agreedOnPhone',
    true,
    // "Ich ja ok gerne", "ich so: klar": a reply without its verb.
    '(?:^|[.!?;,:\\n] ?)(?:und )?(?:ich|wir) (?:so |nur |dann |halt |natürlich |drauf |darauf )*[:,]? ?' +
      '"?(?:na |ach |oh )?(?:ja|jo|klar|ok|okay|gern|gerne|na gut|super|cool|' +
      'krass)(?: (?:ja|jo|ok|okay|gern|gerne|gut|klar|nehm|nehme|mach|machen|ich|wir|das|dann|warum|nicht|' +
      'gut))*"?(?=[.,!;\\n]|$)',
    { rank: 3, anyhow: true, unless: 'link|sms|hören|aufzeichn\\w*|aufnahme|inhaber' },
  ),
  rule(
    'agreedOnPhone',
    false,
    `_(?:told|asked) (?:him|her|them|the \\w+) to (?:post|send|mail|e-?mail|put (?:it|that|everything)) _`,
    { rank: 4, anyhow: true, unless: 'agreed|said yes|accepted' },
  ),
  rule('agreedOnPhone', false, '_nicht (?:\\w+ )?(?:überreden|bequatschen|breitschlagen|beschwatzen) lassen_', {
    rank: 4,
    never: true,
  }),
  rule(
    'agreedOnPhone',
    true,
    ways(
      '"?_(?:sure|ok|okay|yes|yeah|fine|alright|all right|go ahead|yes please|why not|' +
        'of course)[,.!"]{1,3} ?(?:i|we|he|she|my \\w+|mum|dad) (?:said|replied|answered|told)_',
      '_(?:i|we|he|she|{kin}|and) ok.?d_',
    ),
    { rank: 4, anyhow: true, unless: 'record\\w*|hear me|owner|(?:send|mail) me|details|speaking' },
  ),
  rule(
    'agreedOnPhone',
    true,
    ways(
      '_(?:ja|jo|klar|gern|gerne|gut|ok|okay)[,"]{0,2} (?:den |das |die |dann )?(?:nehme?|mag|moechte?|' +
        'will|mache?) (?:ich|wir|er|sie)_',
      '_(?:und|also|drum|deshalb) (?:hab ich |habe ich )?(?:halt |eben |dann )?"?(?:ja|ok|okay|zugesagt|' +
        'zugestimmt|einverstanden)"?(?=[.!,;]|$)',
      '_einverstanden[^.!?\\n]{0,12}[.?] (?:war|waren|bin) (?:ich|wir)[.!]',
    ),
    {
      rank: 3,
      anyhow: true,
      given: CALL,
      unless: `_${NOT} (?:\\w+ )?(?:ja|ok)_|_wenn_|ich (?:das |den )?nicht|hören|verstehen|aufzeichn\\w*|link|sms|bestätig\\w*`,
    },
  ),
  rule(
    'agreedOnPhone',
    true,
    `_so (?:besprochen|abgemacht|vereinbart|ausgemacht)_|_(?:hab|habe|haben|hatte) (?:ich|wir) (?:[\\w_]+ ){0,9}(?:so |mündlich )(?:abgemacht|vereinbart|ausgemacht|besprochen)_`,
    { rank: 3, given: CALL, unless: `_${NOT}_|anders|termin|nicht so` },
  ),
  rule(
    'agreedOnPhone',
    true,
    // Ordered, taken, switched, where a call is told and nothing else is.
    ways(
      `_(?:hab|habe|haben|hatte)s? (?:ich|wir)s? (?:(?!${NOT}_|online_|schon_|sonst_)[\\w_€]+ ){0,6}${TAKEN}_`,
      `_(?:ich|wir) (?:hab|habe|haben|hatte)s? (?:(?!${NOT}_|online_|schon_|sonst_)[\\w_€]+ ){0,5}gewechselt_`,
      `_${TAKEN},? (?:[\\w ]{0,24},? )?(?:und zwar )?(?:telefonisch|am telefon|per telefon)_`,
    ),
    {
      rank: 2,
      given: CALL,
      unless: `_${NOT}_|soll_|haette|heißt es|behaupt\\w*|online|webseite|internet(?:seite)?_|im (?:laden|shop)|unterlagen|infos?|angebot|prospekt|selbst bestellt|früher|vor jahren`,
    },
  ),
  rule(
    'agreedOnPhone',
    false,
    // A condition instead of an answer, or time to think.
    ways(
      `_${SAY}(?: \\w+){0,3}[,:]? "?(?:ja,? )?(?:aber )?(?:nur|erst|höchstens|only) (?:wenn|falls|` +
        'nach rücksprache|if|after)_',
      `_(?:${SAY}|wollte|wolle|muss|müss\\w*)_[^.!?\\n]{0,60}_(?:durch den kopf|sacken lassen|eine nacht|` +
        'darüber schlafen|think it over|sleep on it|mull it over)_',
    ),
    {
      rank: 5,
      anyhow: true,
      unless:
        'anwalt|verbraucherzentrale|widerruf\\w*|_(?:er|sie|man|die) (?:sagte|meinte)|(?:drüber|darüber) (?:\\w+ )?geschlafen',
    },
  ),
  rule(
    'agreedOnPhone',
    false,
    ways(
      '_(?:he|she|they|you) (?:can|could|may|should) (?:e-?mail|send|post|mail) (?:me|us|her|him)_',
      '_(?:only|just) (?:asked|enquired|inquired|rang|called|phoned) (?:for|about|' +
        'to (?:know|ask|check|hear|find))_',
    ),
    { rank: 4, anyhow: true, unless: 'agreed|said yes|accepted' },
  ),
  rule(
    'agreedOnPhone',
    false,
    ways(
      '_zugestimmt (?:habe?|hab|hat|hatte|haben) (?:ich|er|sie|wir) (?:nur|lediglich|bloß|allein|' +
        `ausschließlich) (?:dem|der|einem|einer|zum|zur) (?:\\w+ )?${NO_DEAL}_`,
      `_(?:nur|bloß|lediglich|allein) (?:dem|der|einem|einer|zum|zur) (?:\\w+ )?${NO_DEAL} zugestimmt_`,
    ),
    { rank: 6, anyhow: true },
  ),
  rule(
    'agreedOnPhone',
    false,
    // "Zugestimmt hab ich dem Umzugstermin, fertig": to that, and to nothing else.
    ways(
      '_zugestimmt (?:habe?|hab|hatte|haben) (?:ich|wir) (?:(?:ja|nur|allein|lediglich) )?(?:dem|der|einem|' +
        `einer) (?:\\w+ )?${NO_DEAL}[,;.:]? (?:fertig|sonst|mehr nicht|weiter nichts|` +
        'und (?:sonst|fertig|mehr|nichts|keinem)|das (?:wars|war alles)|basta|punkt|aus|' +
        'nichts (?:sonst|anderem|weiter))_',
      '_ob (?:er|sie|man) (?:mir|uns) (?:\\w+ ){0,3}(?:unterlagen|infos?|informationen|prospekte?|etwas|' +
        'was|ein angebot|infomaterial)_ (?:\\w+ )?(?:zu)?(?:schicken|senden|mailen) (?:dürfe|darf|soll|solle|' +
        'kann|könne)[.!?, ]{1,3}"?(?:dürfe|darf|dürfen|soll|solle|kann|könne|ja|klar|meinetwegen|gern|von mir aus)_',
    ),
    { rank: 6, anyhow: true, given: CALL },
  ),
  rule(
    'agreedOnPhone',
    true,
    // "Ja bitte.", "Gut, gratis, ja.", "geschenkt nehm ich": an answer that stands alone.
    `(?:^|[.!?;:,\\n] ?)"?(?:${ways(
      '(?:ja|au ja|na ja|oh ja) (?:bitte|super gern\\w*|sehr gern\\w*|gern\\w*|klar|natürlich|freilich)',
      '(?:klar|aber|sehr) gern\\w*',
      '(?:na )?(?:gut|schön|prima|super|klar)[,.]? (?:gratis[,.]? |geschenkt[,.]? |umsonst[,.]? |' +
        'kostenlos[,.]? )?ja',
      '(?:gratis|geschenkt|umsonst|kostenlos)[,.]? (?:ja|klar|gern\\w*|nehm ich|nehme ich|nimmt man)',
    )})"?(?=[.;]|!|, (?:sag|hab|dacht)|\\n|$)`,
    {
      rank: 3,
      anyhow: true,
      given: CALL,
      unless: 'aufzeichn\\w*|aufnahme|hören|verstehen|link|sms|hilf\\w*|antwort\\w*|schick\\w*',
    },
  ),
  rule(
    'agreedOnPhone',
    false,
    ways(
      '_(?:nur|bloß|lediglich|höchstens) (?:\\w+ ){0,2}"?(?:mhm|hm+|aha|soso|wie bitte|hallo|wer ist da)_',
      '_das (?:habe?|hab) ich (?:nie|niemals|nicht)(?: getan| gemacht| gesagt)?(?=[.!]|$)',
    ),
    { rank: 5, anyhow: true, given: CALL, unless: 'ja gesagt|zugesagt|bestätig\\w*|widerruf\\w*' },
  ),
  rule(
    'agreedOnPhone',
    false,
    ways(
      '_(?:zugestimmt|bestellt|gebucht|zugesagt|abgeschlossen|ja gesagt|eingewilligt|vereinbart) haben ' +
        'soll(?:en|te)?_',
      '_(?:said|supposed|alleged) to (?:be|have been|have) (?:\\w+ )?(?:ordered|agreed|booked|accepted)_',
      '_(?:supposedly|allegedly) (?:\\w+ ){0,2}(?:ordered|agreed|booked|accepted)_',
      '_weder (?:hat|haben) (?:mich|uns)[^.!?\\n]{0,30}_noch_',
    ),
    { rank: 2, anyhow: true, unless: 'mein\\w* {kin} soll' },
  ),
  rule('agreedOnPhone', false, '_mehr (?:worte?|wörter|sätze) (?:\\w+ ){0,3}nicht_|_nothing (?:else|more) was said_', {
    rank: 3,
    anyhow: true,
    unless: 'zugesagt|zugestimmt',
  }),
];
