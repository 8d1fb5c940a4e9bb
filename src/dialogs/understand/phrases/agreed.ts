// Words that say the customer, or whoever spoke, said yes on the phone.
import { rule, type Rule, ways } from '../rule.ts';
import { I_SAY, KIN_WORD, OF_KIN, OF_SPEAKER, THEY_SAY, YES } from './replies.ts';

/** "Ja" to whether one hears, to a name, to papers that may come, or not said at all: no yes to the contract. */
const YES_BESIDE = ways(
  'aufzeichn\\w*|aufnehmen|aufgezeichnet',
  '(?:hören|verstehen) (?:sie )?mich',
  '_verst(?:ehen|anden)',
  'noch da',
  '(?:fragte|gefragt|frage|richtig|stimmt|bestätig\\w*)~(?:name|adresse|geburtsdatum|zählernummer|' +
    'anschrift|personalien|heiße|kunde|hören|verstehen|sprechen|dran|wohn\\w*|inhaber)~_ja_',
  'jede frage',
  'auf (?:alle|die|jede|seine|ihre|seine) frage\\w*',
  '(?:name|adresse|zählernummer|daten|anschrift) (?:\\w+ ){0,2}(?:stimm\\w*|richtig|korrekt)~_ja_',
  'ja zu (?:meine|der adresse|meinem namen)',
  'ja,? da wohn|ja,? das bin|ja am apparat|infos?|unterlagen|angebot|schriftlich|material',
  'haette',
  '_schick\\w* (?:sie |mir |uns |es |das |die |mal |bitte |halt |doch ){1,5}(?:\\w+ )?(?:per |erst|' +
    'zum |zu_|was_|mal_)',
  '_ich überleg\\w*',
  '_(?:ich|wir|muss) (?:es |mir |mir s |das )*überleg',
  '_ja_,? (?:prüfen|schauen|rechnen|checken|erklären|gucken) sie',
  '{nie} (?:\\w+ ){0,3}ja_',
  'nicht ja|{nichts} ja',
);

const AGREED: readonly Rule[] = [
  rule(
    'agreedOnPhone',
    true,
    ways(
      '(?:i|we|she|he) (?:finally |eventually |just |then |stupidly |kind of |sort of )?(?:went along|' +
        'gave in|went for it|took (?:the|their|his|her) offer|took it|okayed|signed up)_',
      '(?:talked|persuaded|pressured|rushed) (?:me|her|him|us) into',
      '(?:ended up|finished by) (?:saying yes|agreeing|accepting)',
      '_(?:i|we|she|he) (?:\\w+ )?caved(?: in)?_',
      '_(?:dem|der|ihm|ihr|denen) (?:\\w+ ){0,4}(?:mein|unser) (?:ja|jawort|okay|ok|einverständnis) gab(?:en)?_',
      '_gab (?:ich|wir) (?:\\w+ ){0,4}(?:mein|unser) (?:ja|jawort|okay|ok|einverständnis)_(?! ?\\?)',
      '_wurden? (?:wir )?uns (?:(?:am telefon|telefonisch|schnell|rasch|dann|schließlich|auch|bald|da) ' +
        '){1,3}(?:handels)?einig_(?!,? dass_)',
      '_(?:wir )?(?:sind|waren) uns (?:am telefon|telefonisch) (?:\\w+ )?einig geworden_',
      '_erklärte (?:ich|er|sie) (?:mich|sich) [^.!?,\\n]{0,60}einverstanden_',
      'gave (?:my|her|his|the) (?:ok|okay|consent|agreement)',
      '(?:mündlich|am telefon|telefonisch|per telefon)(?: \\w+){0,3} (?:zugestimmt|zugesagt|eingewilligt|' +
        'angenommen|akzeptiert|bejaht)',
      '(?:angerufen|telefoniert) und (?:\\w+ ){0,6}(?:bestellt|abgeschlossen|verlängert|gebucht|gewechselt|' +
        'vereinbart)',
      '(?:hab|habe|hatte|haben(?! sie)) (?:\\w+ ){0,3}(?:am telefon|telefonisch|per telefon) (?:\\w+ ){0,4}gekauft_',
      '(?:hab|habe|hatte|haben(?! sie)) (?:\\w+ ){0,5}gekauft (?:am telefon|telefonisch|per telefon)_',
      '(?:angebot|vertrag|tarif|option|verlängerung) (?:\\w+ ){0,3}(?:angenommen|genommen|zugestimmt|zugesagt)',
      '(?:zusage|einwilligung|zustimmung|okay|ok|einverständnis) (?:gegeben|erteilt|gemacht)',
      '(?:hab|habe|hatte|haben)s? (?:\\w+ ){0,4}(?:genommen|mitgemacht|angenommen|zugeschlagen)_',
    ),
    {
      rank: 3,
      unless: ways(
        'aufzeichnung|aufnahme|angeblich|soll_|haette',
        // The company's own words: "Sie haben heute mit uns telefoniert und Ihren Vertrag verlängert".
        '_haben sie (?:\\w+ ){0,3}mit uns_',
        '(?:gegeben|erteilt) (?:hab|habe|haben|hat) (?:\\w+ ){0,4}(?:nirgends|nirgendwo|keinem|niemandem)_',
        'gespräch angenommen|anruf angenommen|paket angenommen|rechnung\\w* angenommen|hörer',
        'urlaub genommen|kontakt|in die mangel|gutschein|datenschutz|werbung',
      ),
    },
  ),
  rule(
    'agreedOnPhone',
    true,
    `${I_SAY}${YES}|_${YES}"?,? ?(?:hab|habe|hatte|hat|sag|sage|sagte|sagt|meinte) (?:ich|wir|i|mutter|vater)(?: \\w+){0,2}(?: gesagt| gemeint|[,.!]|$)`,
    {
      rank: 4,
      anyhow: true,
      unless: YES_BESIDE,
    },
  ),
  rule(
    'agreedOnPhone',
    true,
    // "Die Mandantin erhielt einen Anruf und stimmte einer Verlängerung zu".
    '_(?:mandantin|mandant|mandantschaft)_[^.!?\\n]{0,90}_(?:stimmte|willigte) (?:(?!nicht|nie)\\w+ ){0,4}(?:zu|ein)(?=[.,;!?]|$| und_)',
    {
      rank: 3,
      unless:
        '{nie} zu_|kündigung|storn\\w*|widerruf\\w*|aufzeichn\\w*|aufnahme|rückruf|termin|umfrage|unterlagen|' +
        '\\w*daten\\w*|werbung|kontaktaufnahme|zusendung|besuch',
    },
  ),
  rule('agreedOnPhone', true, `${THEY_SAY}${YES}`, {
    rank: 4,
    given: OF_KIN,
    anyhow: true,
    unless: YES_BESIDE,
  }),
  rule(
    'agreedOnPhone',
    true,
    ways(
      '(?:weich|schwach) geworden',
      '(?:hab|habe|hatte|lie(?:ss|ß)|lasse) (?:ich )?(?:mich|sie sich|er sich|ihn|sich)~(?:überreden|' +
        'bequatschen|breitschlagen|breit schlagen|belatschern|beschwatzen|einlullen|überrumpeln|weichklopfen|' +
        'rumkriegen|überzeugen|einwickeln|drauf ein|darauf ein)',
      'sagte?n? (?:\\w+ ){0,3}(?:schließlich|am ende|dann)? ?_zu_(?=[.,!]|$| und| weil)',
      '_(?:hat|haben|hatte|wurde|wurden)_~(?:überredet|überzeugt|rumgekriegt|breitgeschlagen|weichgeklopft)',
      '(?:mich|uns|sich)~(?:zum|zur|zu)~(?:überredet|überreden lassen)',
      '(?:hab|habe|hatte)~(?:bejaht|akzeptiert|mein (?:ok|okay|einverständnis|ja) gegeben|' +
        '(?:ok|okay|grünes licht|ja-?wort) gegeben|mich drauf eingelassen|mich entschieden|' +
        'freigegeben am telefon)',
      'vertrag(?: \\w+){0,4} (?:telefonisch|am telefon|per telefon) (?:gemacht|geschlossen|abgeschlossen|vereinbart)',
      '(?:telefonisch|am telefon|per telefon)(?: \\w+){0,5} (?:ausgemacht|gemacht|' +
        'vertrag (?:gemacht|geschlossen)|geordert|abgemacht)',
      '(?:der|das|die|dem) (?:hab|habe) ich (?:\\w+ )?(?:zugestimmt|zugesagt)',
      'zugestimmt habe?_',
      '_zugestimmt hab (?:ich|er|sie)',
    ),
    {
      rank: 4,
      unless: ways(
        'aufzeichnung|aufnahme',
        '(?:angaben|daten|adresse|anschrift|eintrag|name\\w*|geburts\\w+)~bejaht',
        'versuch\\w*|wollte~überreden',
        'bestätigung (?:\\w+ )?ausgemacht',
        'termin',
        'nicht (?:\\w+ )?(?:überreden|überredet|breitschlagen)',
        'nie|angeblich|haette',
      ),
    },
  ),
  rule(
    'agreedOnPhone',
    true,
    ways(
      '_ja_ (?:und amen )?(?:gesagt|sagte|gesacht|jesacht|jesagt)',
      '_sagte? (?:ich |er |sie |wir |dann |halt |blöd |dummerweise |irgendwann |auch |noch |leider |' +
        'daraufhin |natürlich |erst ?mal |einfach |nur |freundlich |brav |doch |wohl |da |' +
        'mal ){0,4}"?_ja_(?! nicht| ja nicht| mal nicht)',
      '_gesagt,? "?ja_',
      '(?:ich|sie|er|mutter|vater|mann|frau|sohn|tochter|oma|opa) sag(?:e|t)? (?:dann )?"ja',
      'said "?(?:yes|ja|ok|okay)_',
      '_hab ja gesagt',
      '_ja und amen (?:hat|hab|habe|haben) (?:ich|er|sie|wir) (?:\\w+ )?gesagt_',
    ),
    {
      rank: 4,
      unless: ways(
        'aufzeichn\\w*|aufnehmen|aufgezeichnet',
        '(?:_verst(?:ehen|anden)|hören sie mich|zufrieden|noch da|ob ich|ob sie|ob er|ob wir) ?(?:~ ja_|\\?)',
        '(?:fragte|gefragt|frage|richtig|stimmt)~(?:name|adresse|geburtsdatum|zählernummer|anschrift|' +
          'personalien|heiße|kunde|hören|verstehen|sprechen|dran)~_ja_',
        '(?:name|adresse|zählernummer|daten|anschrift) (?:\\w+ ){0,2}(?:stimm\\w*|richtig|korrekt)~_ja_',
        'ja zu (?:meine|der adresse|meinem namen)',
        'nur ja gesagt',
        '_ja_,? (?:prüfen|schauen|rechnen|checken|erklären|gucken) sie',
      ),
    },
  ),
  rule(
    'agreedOnPhone',
    true,
    ways(
      '_(?:zugestimmt|zugesagt|eingewilligt) (?:habe|hab|hatte|hat)_',
      '_(?:angerufen|am telefon|telefonisch)~~_(?:und|dann) (?:[\\w&]+ ){1,5}(?:bestellt|gebucht|' +
        'abgeschlossen|verlängert)_',
      'vertrag telefonisch (?:gemacht|abgeschlossen|geschlossen)',
      '_(?:habe?|hatte|hatten|hat|haben)_~~(?:zugestimmt|zugesagt|eingewilligt|zugeschlagen|angenommen|' +
        'mich überreden lassen|überreden lassen|breitschlagen lassen|breit schlagen lassen|' +
        'bequatschen lassen|belatschern lassen|drauf eingelassen|darauf eingelassen|eingeschlagen)',
    ),
    {
      rank: 4,
      unless: ways(
        'anruf angenommen',
        'zugestimmt,? (?:dass|daß) (?:sie|er|die)',
        'hat (?:mir|uns)~zugesagt',
        'rechnung\\w* (?:\\w+ )?angenommen',
        '(?:vodafone|telekom|o2|mitarbeiter\\w*|verkäufer\\w*|berater\\w*|hotline|händler)~(?:hat|haben|' +
          'hatte)~zugesagt',
        'rabatt~zugesagt|preis~zugesagt|gespräch angenommen|paket|aufzeichnung zugestimmt',
        'aufnahme zugestimmt|hörer',
      ),
    },
  ),
  rule(
    'agreedOnPhone',
    true,
    `(?:${ways(
      '_stimmte (?:ich|sie|er|wir|meine?)~ _zu_',
      '_willigte (?:ich|sie|er)~ein_',
      '_nahm (?:ich|sie|er) (?:das|an)',
      'ließ (?:ich )?mich (?:breitschlagen|überreden|bequatschen|drauf ein)',
      'ließ sich (?:breitschlagen|überreden|bequatschen)',
      'i agreed|i accepted|we agreed|agreed to|willigte ein|stimmte zu',
    )})`,
    { rank: 4, unless: 'aufzeichnung|aufnahme' },
  ),
  rule(
    'agreedOnPhone',
    true,
    ways(
      '_(?:ok|okay|oki|einverstanden|na gut|gut|alles klar|jo|jep|mhm|von mir aus|meinetwegen|klar|' +
        'in ordnung)"? (?:gesagt|gemeint|sagte|geantwortet)',
      '_(?:sagte|gesagt|meinte|dachte) (?:ich |dann |halt |sie |er ){0,2}"?(?:ok|okay|einverstanden|na gut|' +
        'meinetwegen|in ordnung|klar gerne|gerne|klingt gut|passt)_',
      'war(?:en)? (?:ich |dann |wir )*einverstanden',
      'einverstanden erklärt',
      '_(?:klar|gern|gerne|meinetwegen|gut|ok|okay|ja gern|ja gerne)"?,? (?:sage?|sagte) ich',
      '_(?:gesagt|sagte|sage|sag ich),? "?(?:klar|gern|gerne|meinetwegen|von mir aus|ja ?ja|machen wir)_',
      '_(?:klar|gern|gerne|meinetwegen|gut|ok|okay),? (?:hab|habe) ich gesagt',
      '_gut,? machen wir_',
      '_ich: (?:ja|ok|gern|klar)_',
      '(?:gesagt|sagte)~_mach(?:e)? ?(?:ich|wir|ma)s?_',
      'spontan gewechselt',
    ),
    { rank: 4 },
  ),
  rule(
    'agreedOnPhone',
    true,
    ways(
      '_(?:am telefon|telefonisch|per telefon|telefonat)~(?:abgeschlossen|bestellt|gebucht|vereinbart|' +
        'gewechselt|\\w*vertrag~(?:gemacht|geschlossen|abgeschlossen)|vertrag gemacht|vertrag geschlossen|' +
        'verlängert|upgegraded|upgegradet|geordert|angenommen|zugebucht|dazugebucht|akzeptiert|abgesegnet)',
      '(?:abgeschlossen|bestellt|gebucht|vereinbart|vertrag gemacht|verlängert)~_(?:am telefon|telefonisch|' +
        'per telefon)_',
      '_vertrag~am telefon gemacht',
      'am telefon (?:mit \\w+ )?(?:einen|nen|den) (?:\\w+ )?vertrag gemacht',
    ),
    {
      rank: 2,
      unless: ways(
        '_(?:ex\\w*|jemand|betrüger\\w*|unbekannte\\w*|fremde\\w*)_~(?:hat|haben|hatte)',
        'angeblich|soll_|haette|untergeschoben|hat sich~verlängert|einfach~verlängert|ungefragt',
        'ohne mein',
        'nur~(?:adresse|name)',
      ),
    },
  ),
  rule(
    'agreedOnPhone',
    true,
    '(?:ich|wir) (?:habe?n?|hatte|hab) (?:\\w+ ){0,5}(?:am telefon|telefonisch) (?:\\w+ ){0,4}(?:abgeschlossen|bestellt|zugestimmt|verlängert|gebucht)',
    { rank: 3 },
  ),
  rule(
    'agreedOnPhone',
    true,
    ways(
      '_(?:klang|hörte sich|hat sich) (?:\\w+ ){0,3}(?:gut|super|toll|vernünftig|verlockend)(?: an|' +
        ' angehört)?,?~(?:ja_|zugestimmt|zugesagt|genommen|gemacht|ok_)',
      'verlängere alle',
      'hab(?:e)? (?:dankend|freudig|begeistert|freundlich|gutgläubig|naiv) (?:ja|zugesagt|zugestimmt|angenommen)',
      'telefonisch verlängert',
      'mit (?:der |dem |den )?(?:\\w+ ){1,3}vereinbart',
    ),
    { rank: 3, unless: '(?:nicht|nie|kein\\w*)~vereinbart|termin vereinbart|angeblich' },
  ),
];

/** More ways to say that one agreed: letting oneself be sold something, affirming, ordering by phone. */
const AGREED_TOO: readonly Rule[] = [
  rule(
    'agreedOnPhone',
    true,
    ways(
      '_(?:aufquatschen|aufschwatzen|aufschwätzen|andrehen|verkaufen|einreden|aufdrängen|unterjubeln|' +
        'anschnacken|rumkriegen|breitreden|zutexten|weichreden|umstimmen) lassen_',
      '_(?:ließ|liess|lässt|lasst|lass|lasse) (?:ich |sie |er )?(?:mir|mich|sich)~(?:aufquatschen|' +
        'aufschwatzen|aufschwätzen|belabern|andrehen|verkaufen|einreden|überreden)_',
      '_(?:bejahte|bejahten|willigte|akzeptierte|nickte)_ (?:ich|sie|er|wir|das|dies|es)',
      '_(?:ich|sie|er|wir) (?:bejahte|bejahten|akzeptierte|willigte)_',
    ),
    {
      rank: 4,
      unless:
        'aufzeichnung|aufnahme|(?:ich|wir) (?:mich |mir |uns )?wollten?~lassen|wollten? (?:ich |wir )?(?:mir|mich|uns)~lassen|nicht (?:\\w+ )?(?:aufschwatzen|überreden|andrehen) lassen',
    },
  ),
  rule(
    'agreedOnPhone',
    true,
    ways(
      `_(?:ich|wir|er|sie|${KIN_WORD}) (?:hat|hab|habe|haben) (?:dann |halt |noch |leider |wohl |nur |` +
        `einfach |also |brav |\\w+lich )?"?${YES}"? (?:(?!(?:nein|nee|nö|no|nicht|nie|kein\\w*)_)\\w+ ){0,8}gesagt`,
      '_ich (?:ja|jo|klar|gern|gerne|ok|okay|jep)_(?: klar| gerne?| ok| bitte)?(?=[.,!\\n]|$)',
      '_da sag(?:t|te) (?:man|ich) (?:doch |halt |natürlich )?"?ja_',
      '_sag(?:te|t|e)_ (?!nicht|nie|kein)(?:(?!nicht|nie|kein|nein|man_|könn|koenn|kann|mir_|wenn|dass|' +
        'was_|alles)[\\w()€_]+ ){0,7}"?ja_(?! nicht)',
    ),
    {
      rank: 4,
      anyhow: true,
      given: OF_SPEAKER,
      unless: ways(
        '_(?:hotline|berater\\w*|mitarbeiter\\w*|anwalt|nachbar\\w*|verbraucherzentrale)_~_sag',
        'ob (?:ich|sie|er|wir) (?:\\w+ ){0,4}(?:hören|verstehen|kunde|wohn\\w*|heiße)_',
        'aufzeichn\\w*|aufgezeichnet',
        '_verst(?:ehen|anden)',
        'hören sie',
        '(?:name|adresse|geburtsdatum)~ja_',
        '_(?:ja|jo),? da wohn',
        '{nie} (?:\\w+ ){0,3}ja_',
        'haette|jede frage',
        'auf (?:alle|die|seine|ihre) fragen?',
        '_ja_,? (?:prüfen|schauen|rechnen|checken|erklären|gucken) sie',
      ),
    },
  ),
  rule(
    'agreedOnPhone',
    true,
    ways(
      '_(?:i|we|he|she|mother|mum|mom|father|dad|my \\w+) (?:just |then |stupidly |simply |finally |' +
        'politely )?(?:said|answered|replied)[:,]? ?(?:that )?["\']?(?:sure|fine|ok|okay|yes|yeah|yep|alright|' +
        'all right|of course|go ahead|sounds good(?!,? send)|why not|yes please)_',
      '_(?:i|we|he|she|mother|mum|father|dad|my \\w+) (?:\\w+ )?(?:accepted|agreed|went ahead|signed up|' +
        'subscribed|ordered)_',
    ),
    { rank: 3, unless: 'recording|recorded|terms|never|(?:did|do|have)(?: not|n.t) |to be called|online' },
  ),
  rule(
    'agreedOnPhone',
    true,
    ways(
      '_(?:da|dann|daraufhin) (?:hab|habe|haben) (?:ich|wir) ' +
        '(?:(?!nie|nicht|nichts|nix|kein\\w*|weder|angeblich|online|im laden)[\\w_€]+ ){1,9}(?:bestellt|' +
        'abonniert|abgeschlossen|gebucht)_',
      '_(?:ich|wir|er|sie)_ (?:hat|hab|habe|haben|hatte)_ ' +
        '(?:(?!nie|nicht|nichts|nix|kein\\w*|weder|angeblich|online|im laden)[\\w_€]+ ){1,9}(?:bestellt|' +
        'abonniert|abgeschlossen|gebucht|hochgestuft|geordert)_',
      '_(?:am telefon|telefonisch|per telefon)_~_(?:abonniert|hochgestuft|zusatzgebucht|eingewilligt|gewechselt)_',
      '_angerufen und (?:[\\w\\d]+ ){0,8}(?:hochgestuft|gewechselt|umgestellt|abonniert|zugebucht)_',
    ),
    {
      rank: 2,
      given: '_(?:\\w*anruf\\w*|angerufen|rief\\w*|telefon\\w*|am telefon|gespräch|hotline)_',
      unless: ways(
        'angeblich|soll_|haette|heißt es|behaupt\\w*|online',
        'internet(?:seite)?_',
        'im (?:laden|shop)',
        'selbst bestellt|selber bestellt',
        'schon (?:immer|früher)',
        'unterlagen|infos?|angebot|prospekt|ex\\w* |freund\\w* ',
      ),
    },
  ),
];

/** All of them, in the order in which equally sure words count. */
export const AGREED_RULES: readonly Rule[] = [...AGREED, ...AGREED_TOO];
