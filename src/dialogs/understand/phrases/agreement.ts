// What the customer said on the phone: yes, no, only asked for papers; and whether the contract was wanted.
import { rule, type Rule } from '../rule.ts';

/** What stands before the customer's own reply: "ich: ...", "hab gesagt ...", "da sag ich ..."; `W` is who speaks. */
const REPLY =
  '(?:_(?:W)(?: (?:so|dann|nur|drauf|darauf|halt|noch|sofort|natürlich|total|ganz \\w+))? ?: ?|_(?:sag|sage|sagte|sagt|meinte|mein|antwortete|antworte|erwiderte|rief|murmelte) (?:W)(?: \\w+){0,3}[,:]? ?|_(?:W) (?:sag|sage|sagte|sagt|meinte|antwortete)(?: (?:nur|dann|halt|noch|klar|deutlich|ihm|ihr|denen|dem|zu \\w+|\\w*mal|ausdrücklich|höflich|freundlich|sofort|gleich|direkt)){0,3}[,:]? ?|_(?:hab|habe|hatte|hat) (?:W)~(?:gesagt|gemeint|geantwortet|erwidert|entgegnet|gemurmelt)[,:]? ?|_(?:W) (?:hab|habe|hatte|hat)~(?:gesagt|gemeint|geantwortet|erwidert|entgegnet|gemurmelt)[,:]? ?|(?:^|[.,!?;] ?)(?:und |da |dann |also )*hab(?:e)?~(?:gesagt|gemeint|geantwortet|gemurmelt)[,:]? ?)"?';
const KIN_WORD = '{kin}|mutti|mein bub|mein junge|mein \\w+';
const I_SAY = REPLY.replaceAll('W', 'ich|wir|i');
const THEY_SAY = REPLY.replaceAll('W', `er|sie|${KIN_WORD}`);
/** Where a relative spoke, "er" and "sie" may be that one; else they are the caller. */
const OF_KIN = '_(?:mein|meine|meiner|meinem|meinen|unsere?|die|der) (?:\\w+ )?{kin}_';
/** Whoever may have spoken: the writer, or the relative that the text names. */
const OF_SPEAKER = '_(?:ich|wir|hab|habe|mein|meine|meiner|meinem|meinen|unsere?|i|my|er|sie)_';
const YES =
  '(?:ja_(?! nicht| mal nicht| wohl nicht)|jaja|ja,? (?:gern\\w*|bitte|klar|ok|gut|cool|mach\\w*)|jo_|jep|jawohl|klar|na klar|ok_|okay|oki|gut_(?=,? (?:mach|dann|ich|ok)|[.!,"]|$)|na gut|gern\\w*|einverstanden|meinetwegen|von mir aus|warum nicht|wieso nicht|in ordnung|passt|alles klar|abgemacht|(?:dann )?mach\\w* (?:wir|sie|ma|mer|es|das|mal|halt)|(?:dann )?schicken sie (?:mal|halt|ihn|sie|es|das|her|zu)|(?:er|sie) soll (?:\\w+ )?(?:machen|schicken|umstellen|einrichten)|das nehm\\w*|nehm ich|klingt gut(?!,? (?:aber|schick|send))|schadet (?:ja )?nicht|probieren)';
const NO =
  '(?:nein_|nee_|nö_|naa_|_no_|niemals|auf keinen fall|bloß nicht|danke,? (?:nein|brauch|kein|nicht)|nein danke|kein\\w* (?:interesse|bedarf|lust|zeit|lotto|bock|neuen?)|nicht interessiert|(?:das )?(?:brauch|brauche|brauchen|will|wollen|moechte|mag)\\w* (?:(?:ich|wir|sie|er|das|es|sowas|so was|so etwas) ){0,3}(?:nicht|nich|net|nix|kein\\w*)|(?:ich|wir|sie|er|das|es) (?:das |es |sowas |so was |gar )?(?:nicht (?:brauch|will|woll|moecht)\\w*|(?:brauch|will|woll|moecht)\\w* (?:das |es |sowas |gar )?(?:nicht|nich|kein\\w*|nix))|lass\\w* (?:sie |se |es |das |mich |mal |man |uns ){1,3}(?:gut sein|in ruhe|in frieden|sein|mal|bleiben|zufrieden|,|brauch)|(?:er|sie|die|man) (?:soll|solle|sollen|moege)~(?:in (?:ruhe|frieden)|nicht mehr anrufen)|(?:dass|daß|das) (?:ich|wir|sie|er)~(?:{nie})_|(?:ich|wir) (?:bleib\\w*|gehe?n?|bin (?:\\w+ )?(?:zufrieden|versorgt))|nicht (?:am telefon|mit mir))';

const AGREED: readonly Rule[] = [
  rule(
    'agreedOnPhone',
    true,
    '(?:i|we|she|he) (?:finally |eventually |just |then |stupidly |kind of |sort of )?(?:went along|gave in|went for it|took (?:the|their|his|her) offer|took it|okayed|signed up)_|(?:talked|persuaded|pressured|rushed) (?:me|her|him|us) into|(?:ended up|finished by) (?:saying yes|agreeing|accepting)|gave (?:my|her|his|the) (?:ok|okay|consent|agreement)|(?:mündlich|am telefon|telefonisch|per telefon)(?: \\w+){0,3} (?:zugestimmt|zugesagt|eingewilligt|angenommen|akzeptiert|bejaht)|(?:angerufen|telefoniert) und (?:\\w+ ){0,6}(?:bestellt|abgeschlossen|verlängert|gebucht|gewechselt|vereinbart)|(?:angebot|vertrag|tarif|option|verlängerung) (?:\\w+ ){0,3}(?:angenommen|genommen|zugestimmt|zugesagt)|(?:zusage|einwilligung|zustimmung|okay|ok|einverständnis) (?:gegeben|erteilt|gemacht)|(?:hab|habe|hatte|haben)s? (?:\\w+ ){0,4}(?:genommen|mitgemacht|angenommen|zugeschlagen)_',
    {
      rank: 3,
      unless:
        'aufzeichnung|aufnahme|angeblich|soll_|haette|gespräch angenommen|anruf angenommen|paket angenommen|hörer|urlaub genommen|kontakt|in die mangel|gutschein|datenschutz|werbung',
    },
  ),
  rule(
    'agreedOnPhone',
    true,
    `${I_SAY}${YES}|_${YES}"?,? ?(?:hab|habe|hatte|hat|sag|sage|sagte|sagt|meinte) (?:ich|wir|i|mutter|vater)(?: \\w+){0,2}(?: gesagt| gemeint|[,.!]|$)`,
    {
      rank: 4,
      anyhow: true,
      unless:
        'aufzeichn\\w*|aufnehmen|aufgezeichnet|(?:hören|verstehen) (?:sie )?mich|verst(?:ehen|anden)|noch da|(?:fragte|gefragt|frage|richtig|stimmt|bestätig\\w*)~(?:name|adresse|geburtsdatum|zählernummer|anschrift|personalien|heiße|kunde|hören|verstehen|sprechen|dran|wohn\\w*|inhaber)~_ja_|jede frage|auf (?:alle|die|jede|seine|ihre|seine) frage\\w*|(?:name|adresse|zählernummer|daten|anschrift) (?:\\w+ ){0,2}(?:stimm\\w*|richtig|korrekt)~_ja_|ja zu (?:meine|der adresse|meinem namen)|ja,? da wohn|ja,? das bin|ja am apparat|infos?|unterlagen|angebot|schriftlich|material|haette|{nie} (?:\\w+ ){0,3}ja_|nicht ja|{nichts} ja',
    },
  ),
  rule('agreedOnPhone', true, `${THEY_SAY}${YES}`, {
    rank: 4,
    given: OF_KIN,
    anyhow: true,
    unless:
      'aufzeichn\\w*|aufnehmen|aufgezeichnet|(?:hören|verstehen) (?:sie )?mich|verst(?:ehen|anden)|noch da|(?:fragte|gefragt|frage|richtig|stimmt|bestätig\\w*)~(?:name|adresse|geburtsdatum|zählernummer|anschrift|personalien|heiße|kunde|hören|verstehen|sprechen|dran|wohn\\w*|inhaber)~_ja_|jede frage|auf (?:alle|die|jede|seine|ihre|seine) frage\\w*|(?:name|adresse|zählernummer|daten|anschrift) (?:\\w+ ){0,2}(?:stimm\\w*|richtig|korrekt)~_ja_|ja zu (?:meine|der adresse|meinem namen)|ja,? da wohn|ja,? das bin|ja am apparat|infos?|unterlagen|angebot|schriftlich|material|haette|{nie} (?:\\w+ ){0,3}ja_|nicht ja|{nichts} ja',
  }),
  rule(
    'agreedOnPhone',
    true,
    '(?:weich|schwach) geworden|(?:hab|habe|hatte|lie(?:ss|ß)|lasse) (?:ich )?(?:mich|sie sich|er sich|ihn|sich)~(?:überreden|bequatschen|breitschlagen|breit schlagen|belatschern|beschwatzen|einlullen|überrumpeln|weichklopfen|rumkriegen|überzeugen|einwickeln|drauf ein|darauf ein)|sagte?n? (?:\\w+ ){0,3}(?:schließlich|am ende|dann)? ?_zu_(?=[.,!]|$| und| weil)|_(?:hat|haben|hatte|wurde|wurden)_~(?:überredet|überzeugt|rumgekriegt|breitgeschlagen|weichgeklopft)|(?:mich|uns|sich)~(?:zum|zur|zu)~(?:überredet|überreden lassen)|(?:hab|habe|hatte)~(?:bejaht|akzeptiert|mein (?:ok|okay|einverständnis|ja) gegeben|(?:ok|okay|grünes licht|ja-?wort) gegeben|mich drauf eingelassen|mich entschieden|freigegeben am telefon)|vertrag(?: \\w+){0,4} (?:telefonisch|am telefon|per telefon) (?:gemacht|geschlossen|abgeschlossen|vereinbart)|(?:telefonisch|am telefon|per telefon)(?: \\w+){0,5} (?:ausgemacht|gemacht|vertrag (?:gemacht|geschlossen)|geordert|abgemacht)|(?:der|das|die|dem) (?:hab|habe) ich (?:\\w+ )?(?:zugestimmt|zugesagt)|zugestimmt habe?_|_zugestimmt hab (?:ich|er|sie)',
    {
      rank: 4,
      unless:
        'aufzeichnung|aufnahme|versuch\\w*|wollte~überreden|bestätigung (?:\\w+ )?ausgemacht|termin|nicht (?:\\w+ )?(?:überreden|überredet|breitschlagen)|nie|angeblich|haette',
    },
  ),
  rule(
    'agreedOnPhone',
    true,
    '_ja_ (?:und amen )?(?:gesagt|sagte|gesacht|jesacht|jesagt)|_sagte? (?:ich |er |sie |wir |dann |halt |blöd |dummerweise |irgendwann |auch |noch |leider |daraufhin |natürlich |erst ?mal |einfach |nur |freundlich |brav |doch |wohl |da |mal ){0,4}"?_ja_(?! nicht| ja nicht| mal nicht)|_gesagt,? "?ja_|(?:ich|sie|er|mutter|vater|mann|frau|sohn|tochter|oma|opa) sag(?:e|t)? (?:dann )?"ja|said "?(?:yes|ja|ok|okay)_|_hab ja gesagt',
    {
      rank: 4,
      unless:
        'aufzeichn\\w*|aufnehmen|aufgezeichnet|(?:verst(?:ehen|anden)|hören sie mich|zufrieden|noch da|ob ich|ob sie|ob er|ob wir) ?(?:~ ja_|\\?)|(?:fragte|gefragt|frage|richtig|stimmt)~(?:name|adresse|geburtsdatum|zählernummer|anschrift|personalien|heiße|kunde|hören|verstehen|sprechen|dran)~_ja_|(?:name|adresse|zählernummer|daten|anschrift) (?:\\w+ ){0,2}(?:stimm\\w*|richtig|korrekt)~_ja_|ja zu (?:meine|der adresse|meinem namen)|nur ja gesagt|_ja_,? (?:prüfen|schauen|rechnen|checken|erklären|gucken) sie',
    },
  ),
  rule(
    'agreedOnPhone',
    true,
    '_(?:zugestimmt|zugesagt|eingewilligt) (?:habe|hab|hatte|hat)_|_(?:angerufen|am telefon|telefonisch)~~_(?:und|dann) (?:[\\w&]+ ){1,5}(?:bestellt|gebucht|abgeschlossen|verlängert)_|vertrag telefonisch (?:gemacht|abgeschlossen|geschlossen)|_(?:habe?|hatte|hatten|hat|haben)_~~(?:zugestimmt|zugesagt|eingewilligt|zugeschlagen|angenommen|mich überreden lassen|überreden lassen|breitschlagen lassen|breit schlagen lassen|bequatschen lassen|belatschern lassen|drauf eingelassen|darauf eingelassen|eingeschlagen)',
    {
      rank: 4,
      unless:
        'anruf angenommen|zugestimmt,? (?:dass|daß) (?:sie|er|die)|hat (?:mir|uns)~zugesagt|(?:vodafone|telekom|o2|mitarbeiter\\w*|verkäufer\\w*|berater\\w*|hotline|händler)~(?:hat|haben|hatte)~zugesagt|rabatt~zugesagt|preis~zugesagt|gespräch angenommen|paket|aufzeichnung zugestimmt|aufnahme zugestimmt|hörer',
    },
  ),
  rule(
    'agreedOnPhone',
    true,
    '(?:_stimmte (?:ich|sie|er|wir|meine?)~ _zu_|_willigte (?:ich|sie|er)~ein_|_nahm (?:ich|sie|er) (?:das|an)|ließ (?:ich )?mich (?:breitschlagen|überreden|bequatschen|drauf ein)|ließ sich (?:breitschlagen|überreden|bequatschen)|i agreed|i accepted|we agreed|agreed to|willigte ein|stimmte zu)',
    { rank: 4, unless: 'aufzeichnung|aufnahme' },
  ),
  rule(
    'agreedOnPhone',
    true,
    '_(?:ok|okay|oki|einverstanden|na gut|gut|alles klar|jo|jep|mhm|von mir aus|meinetwegen|klar|in ordnung)"? (?:gesagt|gemeint|sagte|geantwortet)|_(?:sagte|gesagt|meinte|dachte) (?:ich |dann |halt |sie |er ){0,2}"?(?:ok|okay|einverstanden|na gut|meinetwegen|in ordnung|klar gerne|gerne|klingt gut|passt)_|war(?:en)? (?:ich |dann |wir )*einverstanden|einverstanden erklärt|_(?:klar|gern|gerne|meinetwegen|gut|ok|okay|ja gern|ja gerne)"?,? (?:sage?|sagte) ich|_(?:gesagt|sagte|sage|sag ich),? "?(?:klar|gern|gerne|meinetwegen|von mir aus|ja ?ja|machen wir)_|_(?:klar|gern|gerne|meinetwegen|gut|ok|okay),? (?:hab|habe) ich gesagt|_gut,? machen wir_|_ich: (?:ja|ok|gern|klar)_|(?:gesagt|sagte)~_mach(?:e)? ?(?:ich|wir|ma)s?_|spontan gewechselt',
    { rank: 4 },
  ),
  rule(
    'agreedOnPhone',
    true,
    '_(?:am telefon|telefonisch|per telefon|telefonat)~(?:abgeschlossen|bestellt|gebucht|vereinbart|gewechselt|\\w*vertrag~(?:gemacht|geschlossen|abgeschlossen)|vertrag gemacht|vertrag geschlossen|verlängert|upgegraded|upgegradet|geordert|angenommen|zugebucht|dazugebucht|akzeptiert|abgesegnet)|(?:abgeschlossen|bestellt|gebucht|vereinbart|vertrag gemacht|verlängert)~_(?:am telefon|telefonisch|per telefon)_|_vertrag~am telefon gemacht|am telefon (?:mit \\w+ )?(?:einen|nen|den) (?:\\w+ )?vertrag gemacht',
    {
      rank: 2,
      unless:
        '_(?:ex\\w*|jemand|betrüger\\w*|unbekannte\\w*|fremde\\w*)_~(?:hat|haben|hatte)|angeblich|soll_|haette|untergeschoben|hat sich~verlängert|einfach~verlängert|ungefragt|ohne mein|nur~(?:adresse|name)',
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
    '_(?:klang|hörte sich|hat sich) (?:\\w+ ){0,3}(?:gut|super|toll|vernünftig|verlockend)(?: an| angehört)?,?~(?:ja_|zugestimmt|zugesagt|genommen|gemacht|ok_)|verlängere alle|hab(?:e)? (?:dankend|freudig|begeistert|freundlich|gutgläubig|naiv) (?:ja|zugesagt|zugestimmt|angenommen)|telefonisch verlängert|mit (?:der |dem |den )?(?:[\\w&]+ ){1,3}vereinbart',
    { rank: 3, unless: '(?:nicht|nie|kein\\w*)~vereinbart|termin vereinbart|angeblich' },
  ),
];

/** More ways to say that one agreed: letting oneself be sold something, affirming, ordering by phone. */
const AGREED_TOO: readonly Rule[] = [
  rule(
    'agreedOnPhone',
    true,
    '_(?:aufquatschen|aufschwatzen|aufschwätzen|andrehen|verkaufen|einreden|aufdrängen|unterjubeln|anschnacken|rumkriegen|breitreden|zutexten|weichreden|umstimmen) lassen_|_(?:ließ|liess) (?:ich |sie |er )?(?:mir|mich|sich)~(?:aufquatschen|aufschwatzen|andrehen|verkaufen|einreden|überreden)_|_(?:bejahte|bejahten|willigte|akzeptierte|nickte)_ (?:ich|sie|er|wir|das|dies|es)|_(?:ich|sie|er|wir) (?:bejahte|bejahten|akzeptierte|willigte)_',
    {
      rank: 4,
      unless: 'aufzeichnung|aufnahme|wollte~lassen|nicht (?:\\w+ )?(?:aufschwatzen|überreden|andrehen) lassen',
    },
  ),
  rule(
    'agreedOnPhone',
    true,
    `_(?:ich|wir|er|sie|${KIN_WORD}) (?:hat|hab|habe|haben) (?:dann |halt |noch |leider |wohl |nur |einfach |also |brav |\\w+lich )?"?${YES}"? (?:\\w+ ){0,8}gesagt|_ich (?:ja|jo|klar|gern|gerne|ok|okay|jep)_(?: klar| gerne?| ok| bitte)?(?=[.,!\\n]|$)|_da sag(?:t|te) (?:man|ich) (?:doch |halt |natürlich )?"?ja_|_sag(?:te|t|e)_ (?!nicht|nie|kein)(?:(?!nicht|nie|kein|nein|man_|könn|koenn|kann|mir_|wenn|dass|was_|alles)[\\w()€_]+ ){0,7}"?ja_(?! nicht)`,
    {
      rank: 4,
      anyhow: true,
      given: OF_SPEAKER,
      unless:
        '_(?:hotline|berater\\w*|mitarbeiter\\w*|anwalt|nachbar\\w*|verbraucherzentrale)_~_sag|ob (?:ich|sie|er|wir) (?:\\w+ ){0,4}(?:hören|verstehen|kunde|wohn\\w*|heiße)_|aufzeichn\\w*|aufgezeichnet|verst(?:ehen|anden)|hören sie|(?:name|adresse|geburtsdatum)~ja_|_(?:ja|jo),? da wohn|{nie} (?:\\w+ ){0,3}ja_|haette|jede frage|auf (?:alle|die|seine|ihre) fragen?|_ja_,? (?:prüfen|schauen|rechnen|checken|erklären|gucken) sie',
    },
  ),
  rule(
    'agreedOnPhone',
    true,
    '_(?:i|we|he|she|mother|mum|mom|father|dad|my \\w+) (?:just |then |stupidly |simply |finally |politely )?(?:said|answered|replied)[:,]? ?(?:that )?["\']?(?:sure|fine|ok|okay|yes|yeah|yep|alright|all right|of course|go ahead|sounds good(?!,? send)|why not|yes please)_|_(?:i|we|he|she|mother|mum|father|dad|my \\w+) (?:\\w+ )?(?:accepted|agreed|went ahead|signed up|subscribed|ordered)_',
    { rank: 3, unless: 'recording|recorded|terms|never|(?:did|do|have)(?: not|n.t) |to be called|online' },
  ),
  rule(
    'agreedOnPhone',
    true,
    '_(?:ich|wir|er|sie)_ (?:hat|hab|habe|haben|hatte)_ (?:(?!nie|nicht|nichts|nix|kein\\w*|weder|angeblich|online|im laden)[\\w_€]+ ){1,9}(?:bestellt|abonniert|abgeschlossen|gebucht|hochgestuft|geordert)_|_(?:am telefon|telefonisch|per telefon)_~_(?:abonniert|hochgestuft|zusatzgebucht|eingewilligt|gewechselt)_|_angerufen und (?:[\\w\\d]+ ){0,8}(?:hochgestuft|gewechselt|umgestellt|abonniert|zugebucht)_',
    {
      rank: 2,
      given: '_(?:\\w*anruf\\w*|angerufen|rief\\w*|telefon\\w*|am telefon|gespräch|hotline)_',
      unless:
        'angeblich|soll_|haette|heißt es|behaupt\\w*|online|internet(?:seite)?_|im (?:laden|shop)|selbst bestellt|selber bestellt|schon (?:immer|früher)|unterlagen|infos?|angebot|prospekt|ex\\w* |freund\\w* ',
    },
  ),
  rule(
    'agreedOnPhone',
    false,
    '_(?:kann|koennte|soll|solle|möge|könnten) (?:er|sie|die|man)? ?(?:mir|uns|ihr|ihm|ja|gern\\w*) (?:\\w+ ){0,4}(?:mailen|schicken|zuschicken|schreiben|senden|zusenden)|_(?:er|sie|die|man|der) (?:kann|koennte|soll|solle|sollen|können|könnten|möge) (?:mir|uns|ihr|ihm)_ (?:\\w+ ){0,4}(?:mailen|schicken|zuschicken|schreiben|senden|zusenden)|_(?:guck|schau|les|lese|kiek|schaue) (?:ich )?(?:mirs?|es|das|mir das|mir es|ma|mal)_|_(?:i will|i would|i.ll|let me) (?:think|look|check|read)|überleg\\w* (?:ich )?(?:mirs?|mir es|mir das|es mir|das mir|mir mal)_|need(?:ed)? to think|send (?:me )?(?:the |an |your )?(?:offer|details|papers)|(?:die|das|den|was) (?:ich|sie|er|wir) (?:am telefon |telefonisch |klar |zweimal |sofort )*abgelehnt (?:habe?|hat|hatte)|(?:dass|daß) (?:ich|sie|er|wir) (?:auch )?kein\\w* (?:neuen? )?(?:vertrag|wechsel|abo|tarif|interesse)\\w* (?:will|wolle|wollen|möchte|brauche?|habe)',
    {
      rank: 3,
      anyhow: true,
      unless: 'zugestimmt|ja gesagt|zugesagt|ich soll|soll ich|_soll\\w* (?:ich|wir)_|widerruf',
    },
  ),
];

const REFUSED: readonly Rule[] = [
  rule(
    'agreedOnPhone',
    false,
    '(?:weggedrückt|aufgeknallt|hingeknallt|abgewürgt|dankend verzichtet|verzichtet habe|kam (?:für mich )?nicht in frage|kommt (?:für mich )?nicht in frage|(?:nicht|nie) (?:darauf |drauf )?(?:eingegangen|eingelassen)|absage erteilt|nicht festgelegt|nichts (?:\\w+ )?(?:zugesagt|ausgemacht|abgemacht|entschieden|festgemacht|unterschrieben oder zugesagt|versprochen)|(?:keine|nie eine|keinerlei) (?:\\w+ )?(?:zusage|zustimmung|einwilligung|bestellung|willenserklärung)|weder (?:\\w+ ){0,5}(?:zugestimmt|bestellt|zugesagt|ja gesagt|beauftragt|abgeschlossen)|noch (?:irgend\\w+ )?(?:zugestimmt|bestellt|zugesagt|beauftragt)_|nicht (?:einmal|mal) (?:zugestimmt|bestellt)|bat (?:\\w+ ){0,2}um (?:unterlagen|etwas schriftliches|schriftliches|zusendung|infos?)|nur zugehört|bin (?:gar )?nicht dazu gekommen|(?:no one|nobody) (?:\\w+ )?(?:agreed|ordered)|(?:only|just) (?:asked|wanted|called|confirmed|gave)_~(?:question|information|info|invoice|bill|address|name|details|moving|outage|pin)|(?:send|sent|email|mail|post) (?:me )?(?:something|anything|it|the details|an offer|information|info) (?:in writing|by email|first|by post)|asked (?:him|her|them) (?:to|not to) (?:send|call|put)|(?:i|we) (?:said|told)~(?:no_|not interested|think about it|leave me alone|never call)|declined|refused|turned (?:it|him|her|them) down)',
    {
      rank: 4,
      never: true,
      unless:
        'widerruf~(?:declined|refused)|(?:they|vodafone|telekom|o2|company) (?:have |has )?(?:refused|declined)|(?:werbung|werbeanruf\\w*|aufzeichnung|aufnahme|lastschrift|daten)~(?:zustimmung|einwilligung)|(?:zustimmung|einwilligung)~(?:werbung|werbeanruf\\w*|aufzeichnung|aufnahme)|noch nicht',
    },
  ),
  rule(
    'agreedOnPhone',
    false,
    `${I_SAY}${NO}|_(?:nein|nee|nö|danke,? nein|nein,? danke|kein interesse|kein bedarf|wollte nichts|brauch\\w* (?:ich )?nicht|will ich nicht)"?,? ?(?:hab|habe|hatte|hat|sag|sage|sagte|sagt|meinte) (?:ich|er|sie|wir)|(?<=: )"?(?:nein|nee|nö)(?: danke)? ?[.!"]`,
    {
      rank: 5,
      anyhow: true,
      unless:
        '(?:bestätig\\w*|link|app|unterschr\\w*|aufnahme|aufzeichnung)~(?:nein|nicht)|falsch beraten|(?:hotline|mitarbeiter\\w*|berater\\w*|die|er|sie|man) (?:sagte|sagt|meinte|sagten|hat (?:mir )?gesagt|haben (?:mir )?gesagt)|_ob_ (?:\\w+ ){0,2}nein|vermieter|(?:mann|frau|sohn|tochter|kollege|freund\\w*|bruder|schwester|nachbar\\w*) (?:sagt|meint|sagte|meinte)|(?:mir|uns)~(?:gesagt|sagt)',
    },
  ),
  rule('agreedOnPhone', false, `${THEY_SAY}${NO}`, {
    rank: 5,
    given: OF_KIN,
    anyhow: true,
    unless:
      '(?:bestätig\\w*|link|app|unterschr\\w*|aufnahme|aufzeichnung)~(?:nein|nicht)|falsch beraten|hotline|mitarbeiter\\w*|_ob_ (?:\\w+ ){0,2}nein|vermieter|(?:mir|uns)~(?:gesagt|sagt)',
  }),
  // A reply that stands alone: "Nein danke."
  rule('agreedOnPhone', false, '(?<=[.!?"] )"?(?:nein|nee|nö)(?: danke)? ?[.!"]', {
    rank: 2,
    anyhow: true,
    unless: '_ob_ (?:\\w+ ){0,2}nein',
  }),
  rule(
    'agreedOnPhone',
    false,
    // A yes to something that is no offer.
    '(?:hören|verstehen) sie mich~_ja_|auf (?:alle|die|jede|seine|ihre) fragen?~ja_ ?(?:gesagt|geantwortet)~~(?:{nie}) ~~(?:rede|erwähnt|vertrag)|_(?:ja|jo),? (?:da wohn|das bin|am apparat|ich bin|der bin|die bin)|"?(?:ja|jo)"?~(?:adresse|name|namen|geburtsdatum|daten|anschrift)~(?:stimm\\w*|richtig|korrekt|bestätigt)|(?:adresse|name|namen|geburtsdatum|daten|anschrift|zählernummer|zählerstand|iban)~(?:bestätigt|durchgegeben|vorgelesen|genannt|abgeglichen|gesagt|gegeben)~(?:mehr nicht|sonst nichts|sonst nix|weiter nichts|das wars|nichts weiter|tschüss)',
    { rank: 6, anyhow: true, unless: 'zugestimmt|zugesagt|zum wechsel' },
  ),
  rule(
    'agreedOnPhone',
    false,
    "{nie}~(?:zugestimmt|zugesagt|eingewilligt|ja gesagt|ja jesagt|zusage gegeben|zustimmung)|(?:war|waren) (?:\\w+ ){0,3}nicht einverstanden|(?:zugestimmt|zugesagt|eingewilligt|ja gesagt) (?:habe?|hatte|hab|hat) (?:ich |sie |er |wir |meine \\w+ |mein \\w+ )?(?:aber |da |jedenfalls |garantiert |definitiv |ganz sicher )*{nie}|kein(?:em|erlei)? ja_|ohne (?:meine |jede |jegliche |ihre )?(?:zustimmung|einwilligung|einverständnis|zusage|auftrag|mein wissen|unser wissen|ihr wissen|ja_)|never (?:agreed|said yes|accepted|consented)|(?:did not|didn't|didnt) (?:agree|say yes|accept|consent)|without my (?:consent|agreement|knowledge)",
    {
      rank: 5,
      never: true,
      unless:
        'aufzeichnung|aufnahme|anrufen|werbung|werbeanruf|daten|(?:nichts|nix|nicht|nie) (?:per (?:e-?)?(?:mail|post|brief|sms)|schriftlich) (?:\\w+ )?(?:zugesagt|zugestimmt)',
    },
  ),
  rule(
    'agreedOnPhone',
    false,
    '_(?:sage?|sagen|say) (?:ich |wir |sie |er |dann |noch |klar |deutlich |immer ){0,3}"?(?:nein_|nee_|nö_|no_)|_(?:habe?|hatte|hat|hab|haben)~_(?:abgelehnt|verneint|abgewimmelt|abgesagt|aufgelegt)_|_(?:lehnte|lehnten) (?:ich|sie|er|wir)?~_ab_|"?_(?:nein|nee|nö|no)"? (?:gesagt|sagte)|_(?:sagte|gesagt|meinte) (?:ich |sie |er |wir |klar |deutlich |klipp und |mehrfach |immer |dann |gleich |sofort |daß |dass ){0,4}[:,]? ?"?(?:nein_|nee_|nö_|kein interesse|kein bedarf)|kein interesse|einfach aufgelegt|sofort aufgelegt|gleich aufgelegt|(?:immer|stets|jedes ?mal|jedesmal|mehrfach|mehrmals|sofort|gleich|direkt|dankend|höflich|deutlich|klar|wieder) abgelehnt|(?:gesagt|sagte|sage),? (?:dass |daß )?ich~(?:will|wolle|moechte|brauche|brauch)~{nie}|(?:gesagt|sagte|sage|sag)~(?:brauche?|will|moechte) (?:ich|wir) {nie}|_ich (?:sofort|gleich|nur|so)?:? ?"?nein_|{nie} ja_(?: \\w+){0,4} gesagt|hung up|told (?:him|her|them) (?:no_|(?:that )?i (?:was not|wasn\'t|am not|did not|didn\'t|do not|don\'t) (?:want|need|interested))|said "?(?:no_|no thanks?|not interested)|wasn\'t interested|not interested|refused|declined',
    {
      rank: 5,
      never: true,
      unless:
        '(?:hotline|vodafone|telekom|o2|firma|die|sie|er|anbieter|bank|berater|mitarbeiter\\w*|kundenservice) (?:hat|haben|hatte|lehnt|lehnte|lehnten|legte)~(?:abgelehnt|ab_|aufgelegt)|widerruf~(?:abgelehnt|refused|declined)|(?:abgelehnt|refused|declined)~widerruf|er hat (?:einfach )?aufgelegt|die hat (?:einfach )?aufgelegt|wurde abgelehnt|_ob_ (?:\\w+ ){0,2}nein',
    },
  ),
  rule(
    'agreedOnPhone',
    false,
    "{nichts} (?:\\w+ ){0,3}(?:bestellt|abgeschlossen|gebucht|vereinbart|beauftragt|gekauft|in auftrag gegeben|abonniert|zugesagt|zugestimmt|verlängert|geordert)|{nie} (?:\\w+ ){0,4}(?:bestellt|abgeschlossen|gebucht|beauftragt|abonniert|in auftrag gegeben|einen auftrag erteilt|auftrag gegeben|auftrag erteilt|vertrag abgeschlossen|vertrag gemacht|vertrag geschlossen|vertrag unterschrieben)|(?:bestellt|abgeschlossen|gebucht|beauftragt|abonniert|verlängert) (?:habe?|hab|hatte|hat|haben) (?:ich |sie |er |wir )?(?:\\w+ ){0,2}{nie}|never (?:ordered|signed up|bought|booked|signed)|(?:didn't|did not|haven't|have not) (?:order|sign|buy|ordered|signed|bought|book)",
    {
      rank: 4,
      never: true,
      unless:
        '{nie}~(?:gekündigt|bezahlt)~bestellt|(?:per (?:e-?)?(?:mail|post|brief|sms)|schriftlich|online) (?:\\w+ )?(?:zugesagt|zugestimmt|bestätigt|beauftragt)',
    },
  ),
  rule(
    'agreedOnPhone',
    false,
    '_(?:nur|bloß|lediglich|ausschließlich|einfach nur|eigentlich nur|nichts weiter als|only|just)_~(?:info|infos|information\\w*|informieren|angebot|unterlagen|prospekt|informationsmaterial|mail|störung|adresse|adressänderung|umzug|iban|kontonummer|bankverbindung|zählerstand|zählernummer|frage|gefragt|nachgefragt|fragen|retour\\w*|gekündigt|kündigen|kündigung|rechnung|termin|techniker|gemeldet|melden|sperren|durchgeben|beschwer\\w*|bestätigt,? dass|name|namen|geburtsdatum|kundennummer|umfrage|verlangt|a question|information|an offer)_',
    {
      rank: 3,
      anyhow: true,
      unless:
        '(?:wollte|wollten|hatte|haben) (?:er|sie|die) nur|(?:er|der|sie|die|mitarbeiter|anrufer\\w*|berater\\w*) (?:wollte|wolle|wollten|brauche|brauchte|hat|haette|sagte|meinte|fragte)~_nur_|nur (?:noch )?(?:eine |per )?(?:mail|sms|brief) (?:bekommen|erhalten|gekommen)|bekommen (?:habe?|hab) ich nur|kam nur|stand nur|lag nur|liegt nur|zugestimmt|ja gesagt|müss\\w+|muss nur|_(?:soll|sollte|solle)_|(?:rief|riefen|ruft|rufen)~nur~an_|(?:rief|riefen)~_nur an_|erinner\\w*',
    },
  ),
  rule(
    'agreedOnPhone',
    false,
    '(?:schicken|schick|senden|zuschicken|zusenden|schreiben) (?:sie|se|du)? ?(?:mir|uns|mal|das|erstmal|erst mal|doch)~(?:mail|infos?|unterlagen|angebot|schriftlich|zu_|post|material|info)|(?:schriftlich|angebot|unterlagen|infos?|informationen|material)~(?:haben|sehen|schicken|zuschicken|zusenden|zukommen)~(?:wollte|lassen|wolle|gebeten|gesagt|sagte|soll|möge)|um (?:infos?|informationen|unterlagen|ein angebot|informationsmaterial|zusendung|bedenkzeit) gebeten|bat um (?:infos?|informationen|unterlagen|ein angebot|bedenkzeit)|(?:bedenkzeit|überlegen|überlege (?:es |mir |das ){1,2}|überlegs mir|drüber schlafen|nachdenken|in ruhe (?:lesen|durchlesen|anschauen|überlegen))|mit (?:meinem|meiner) (?:mann|frau|sohn|tochter) (?:be)?sprechen|send me (?:the )?(?:info|details|something in writing)',
    { rank: 3, anyhow: true, unless: 'zugestimmt|ja gesagt|zugesagt' },
  ),
  rule(
    'agreedOnPhone',
    false,
    '(?:zugestimmt|einverstanden|ok gesagt|zugesagt|eingewilligt),? (?:dass|daß|das) (?:sie|er|die|man) (?:mir|uns|ihr|ihm)~(?:angebot|infos?|informationen|unterlagen|mail|material|prospekt|etwas|was)~(?:mail\\w*|schick\\w*|zuschick\\w*|zusend\\w*|send\\w*|zukommen)',
    { rank: 6, never: true },
  ),
  rule(
    'agreedOnPhone',
    false,
    '(?:ohne zu|ohne dass ich)~(?:bestell|bestätig|zustimm|zugestimmt|gefragt|beauftrag|wollte|weiß|wusste)|_(?:ungefragt|ungebeten|ungewollt|unbestellt|eigenmächtig|unaufgefordert)_',
    { rank: 1, anyhow: true },
  ),
  rule(
    'agreedOnPhone',
    false,
    '(?:angeblich|vermeintlich)\\w*~(?:haette?|habe|soll|sei)?~(?:zugestimmt|bestellt|abgeschlossen|gebucht|vereinbart|ja gesagt|verlängert)|(?:haette?|haett) (?:ich |sie |er )?(?:\\w+ ){0,9}(?:zugestimmt|bestellt|abgeschlossen|gebucht|vereinbart|ja gesagt|verlängert|beauftragt)|soll (?:ich|sie|er) (?:\\w+ ){0,6}(?:zugestimmt|bestellt|abgeschlossen|gebucht|vereinbart|ja gesagt|verlängert|beauftragt)(?: haben)?',
    { rank: 1, anyhow: true, unless: 'wenn~haette|_nie ~haette|haette ich (?:nie|nicht)' },
  ),
  rule(
    'agreedOnPhone',
    false,
    '(?:kein|keinen|keine|keinerlei) (?:\\w+ )?(?:vertrag|abo|abonnement|auftrag|bestellung|zusage|vertragsabschluss|verlängerung)(?:\\w+)? (?:\\w+ ){0,2}(?:abgeschlossen|gemacht|bestellt|gewollt|gegeben|erteilt|vereinbart|geschlossen|unterschrieben|wollte|gab|getätigt|zugestimmt)|von (?:einem |einer )?(?:vertrag|verlängerung|verlängern|abo|wechsel|vertragswechsel|tarifwechsel|bestellung|kauf) (?:war|wurde|hat)?~(?:keine rede|nie die rede|nicht die rede|nichts gesagt|kein wort)|{nie}~(?:was )?von (?:verlängern|verlängerung|vertrag|bestellen|abo|abschluss)~(?:gesagt|gehört|gesprochen|geredet)',
    { rank: 4, never: true },
  ),
  rule(
    'agreedOnPhone',
    false,
    '(?:mal|später|irgendwann|zum vertragsende)~angebot (?:machen|schicken|zusenden),? (?:mehr|sonst|weiter) nicht|mehr (?:habe? ich |hab ich )?(?:nicht|nich|auch nicht) gesagt|mehr nicht',
    { rank: 3, never: true },
  ),
];

const WANTED: readonly Rule[] = [
  rule(
    'wantedContract',
    false,
    // The old contract is to stay; the new one is refused.
    '(?:will|moechte|wollte|wollen|wuerde)_~(?:beim alten|bei meinem (?:alten|bisherigen|jetzigen)|bei (?:unserem|meiner) (?:alten|bisherigen)|meinen alten|den alten|meinen bisherigen)~(?:bleiben|behalten|zurück|weiter|tarif|vertrag|anbieter|versorger)|(?:will|moechte|wollen) (?:\\w+ ){0,3}(?:zurück|wieder) (?:zu|zur|zum|nach)_|(?:lehne?n?|lehnt) (?:\\w+ ){0,4}_ab_|_verweiger\\w*|(?:bin|sind|war) (?:damit |da |aber |\\w+ ){0,2}nicht einverstanden|kein\\w* (?:wechsel|vertrag|auftrag|abo|verlängerung|umstellung)~(?:beauftragt|gewollt|gewünscht|bestellt|erteilt|beantragt|gemacht|abgeschlossen|geschlossen)|(?:loswerden|los werden|los sein)|wollte (?:bloß|nur|lediglich) (?:\\w+ ){1,5},? (?:kein\\w*|nicht)|(?:brauch\\w*|will|wollen|wollte\\w*) (?:ich |wir |sie )?(?:den |das |die |diesen |dieses |diese |so einen |so ein |sowas |den ganzen )?(?:\\w+ ){0,2}(?:gar |überhaupt |auch |alles |eigentlich |doch |aber |einfach ){0,3}(?:nicht|nich|net)(?:[.,!?]|$| haben| mehr| und)|(?:das|den|die|es) (?:will|brauch\\w*|wollte|moechte) (?:ich|wir|sie|er) (?:\\w+ ){0,2}(?:nicht|nich|net)_|kann (?:ich )?(?:das |es |damit )?(?:\\w+ )?(?:nicht gebrauchen|nichts (?:damit )?anfangen)|kündigung (?:gilt|gelten|bleibt)|bleibe? bei (?:der|meiner) kündigung|(?:den|das|die) (?:hab|habe|hatte) ich (?:\\w+ )?nie (?:gewollt|bestellt|wollen)|(?:bestell\\w*|kauf\\w*|mach\\w*) (?:\\w+ ){0,3}(?:sowas|so was|so etwas) nie|(?:sowas|so was|so etwas) (?:\\w+ ){0,4}(?:nie|nicht) (?:bestell\\w*|kauf\\w*|woll\\w*|brauch\\w*)',
    {
      rank: 2,
      anyhow: true,
      unless:
        '(?:firma|anbieter|vodafone|telekom|o2|die|sie|man|er)_~(?:lehnt|lehnen|lehnte|verweiger\\w*)|will ich nicht raus|nicht (?:kündigen|widerrufen|raus|zahlen|bezahlen|verlieren|telefonieren)|nummer|geld|aufnahme|mitschnitt|zurück(?:rufen|schicken|buchen)|nicht wissen|angerufen werden|zum richtigen preis|verkäufer\\w*|sie wollen|die wollen',
    },
  ),
  rule(
    'wantedContract',
    true,
    '(?:wollte|will) (?:den|das|die|es|ihn) (?:\\w+ )?(?:auch|ja|ja auch|schon|wirklich|unbedingt)(?:[.,!]| haben|$)|(?:fand|finde) (?:ich )?(?:den |das |die )?(?:auch |echt |eigentlich |ja |ganz |sehr ){0,2}(?:gut|super|prima|toll|fair|klasse)_|eigentlich (?:will|moechte|wollte) (?:ich )?(?:es|das|den|ihn|ichs|ihn auch|den auch)?s?_|(?:ich|wir) (?:will|wollen|moechte|moechten)s?_ (?:den|das|die|diesen|dieses) (?:\\w+ ){0,5}(?:ja |auch |schon |wirklich |gern\\w* )+haben|(?:bewusst|gezielt) (?:bestellt|gewollt)|eigentlich will ichs|lies\\w* (?:sie|er|ich) (?:gern|gerne)~behalten|zufrieden~behalten',
    {
      rank: 4,
      anyhow: true,
      unless:
        '{nie} (?:gut|haben|gewollt|bestellt)|alten? (?:vertrag|tarif|anbieter)|wollte ich das ja nicht|wollte den auch nicht',
    },
  ),
  rule(
    'wantedContract',
    false,
    '(?:will|moechte|wollen|moechten) (?:\\w+ ){0,4}(?:(?:mein(?:en)?|den|unser(?:en)?) alten? (?:vertrag|tarif|anbieter|anschluss|versorger)|beim? (?:meinem |dem )?(?:alten|bisherigen)|zurück zu|bei (?:\\w+ ){1,2}bleiben)|wollten? (?:ich |wir |sie |er )?nie (?:einen|eine|ein|was|etwas)',
    { rank: 2, anyhow: true },
  ),
  rule(
    'wantedContract',
    true,
    '(?:ich|wir) (?:will|wollen|moechte) (?:den|diesen|das) (?:neuen? )?(?:vertrag|tarif|abo|angebot)(?:,| aber| schon| ja_| behalten|\\.|$)|\\((?:\\w+ )?gewollt|_(?:bewusst|extra|gerne|gezielt|wirklich) (?:bestellt|abgeschlossen|gewollt)|war (?:auch |so )?gewollt|(?:will|moechte|wuerde|wollte|möchten|wollen) (?:ich |wir |sie |er )?(?:den|das|die|es|ihn|sie|diesen|dieses|diese|ihn aber|s)_ (?:(?!alten?|weg|bisherigen|zurück|mein\\w*|nicht|nie|kein\\w*|nix)\\w+ ){0,4}(?:_behalten|_haben_)|(?:will|moechte|wuerde|wollte)~(?:doch behalten|nicht raus|nicht kündigen|nicht widerrufen|keinesfalls raus|ja gar nicht raus)|(?:bin|war) (?:\\w+ ){0,3}zufrieden mit (?:dem|meinem|diesem) (?:neuen )?(?:vertrag|tarif|angebot)|(?:vertrag|tarif|angebot)~(?:ist|find\\w*|waere|war)~(?:_ok_|okay|_gut|super|prima|in ordnung)_|(?:vertrag|tarif|anschluss) (?:\\w+ )?(?:will|moechte) ich (?:\\w+ ){0,3}behalten|want to keep|i like the contract',
    {
      rank: 4,
      anyhow: true,
      unless:
        'alten? (?:vertrag|tarif|anschluss|anbieter)|bisherigen|(?:will|moechte) (?:ich )?(?:das |den |die |es |ihn )?(?:\\w+ )?(?:gar |überhaupt |einfach |aber )?(?:nicht|nich|net|nie|kein\\w*) (?:haben|behalten)|rufnummer|nummer behalten|will (?:da |hier |nur )?raus|ruhe haben|geld|beweis|aufnahme|mitschnitt|aufzeichnung|zurück|wissen|schriftlich|unterlagen|angebot haben',
    },
  ),
  rule(
    'wantedContract',
    false,
    "(?:das|den|die|es|ihn|dieses|diesen|vertrag|abo|tarif|zeug|ding|zeitung|zeitschrift) (?:\\w+ ){0,3}(?:will|wollte|wollten|moechte|brauche|brauch|wollen) (?:ich |wir |sie |er |die )?(?:\\w+ ){0,3}(?:nicht|gar nicht|nich|nie|net)_|(?:ich|wir|sie|er) (?:will|wollte|wollten|brauche|brauch|moechte|wollen) (?:das |den |die |es |ihn |doch |ja |so |dieses |diesen ){0,3}(?:\\w+ ){0,2}(?:nicht|gar nicht|nich|nie|net)(?: haben| mehr)?_|(?:will|wollte|wollten|moechte|brauche|brauch) (?:ich |wir |sie |er )?(?:\\w+ ){0,2}(?:keinen|kein|keine)_ (?:\\w+ ){0,2}(?:vertrag|tarif|abo|anschluss|wechsel|wechseln|handy|fernseh\\w*|tv|strom\\w*|zeitung\\w*|zeitschrift\\w*|versicherung|lotto\\w*)|nie (?:\\w+ )?(?:gewollt|haben wollen|wollen)|nicht gewollt|ungewollt\\w*|(?:will|moechte) (?:ich |auch |jetzt |das |den |es |nun |ihn ){0,4}nicht mehr_|never wanted|(?:do not|don't|dont|didn't) want",
    {
      rank: 2,
      anyhow: true,
      unless:
        'nicht raus|(?:alten?|bisherigen|eigentlichen) (?:vertrag|tarif)|nicht (?:mehr )?(?:zahlen|telefonieren|reden)|angerufen werden|nicht wissen',
    },
  ),
  rule(
    'wantedContract',
    false,
    '(?:den|die|das|was) ich (?:\\w+ ){0,3}{nie} (?:\\w+ )?(?:wollte|bestellt|gewollt|haben wollte|gebucht|brauche|abgeschlossen)',
    { rank: 2, never: true },
  ),
  rule('wantedContract', false, '{nie} (?:\\w+ ){0,3}(?:gewechselt|wechseln wollen|wechseln gewollt)', {
    rank: 2,
    never: true,
  }),
  rule(
    'wantedContract',
    false,
    '{nichts} (?:\\w+ ){0,3}(?:veranlasst|beauftragt|bestellt|gewollt|angefordert|verlangt|in auftrag gegeben)',
    { rank: 2, never: true },
  ),
  rule(
    'wantedContract',
    false,
    '(?:untergeschoben|untergejubelt|aufgeschwatzt|aufgequatscht|angedreht|aufs auge gedrückt|aufgedrängt|angeschnackt|abgezockt|abzocke|betrug|betrogen|reingelegt|über den tisch gezogen|verarscht|übers ohr|scam\\w*|tricked|ripped off)',
    {
      rank: 1,
      anyhow: true,
      unless:
        '(?:wollten|wollte|versuch\\w+|versuchten) (?:\\w+ ){0,3}(?:etwas |was )?(?:andrehen|aufschwatzen)|ist das (?:ein )?betrug',
    },
  ),
];

/** Wanting out today: it says that the contract was not wanted only where nothing was agreed. */
export const WANTS_OUT =
  '(?:will|moechte|wollen) (?:\\w+ ){0,3}(?:raus|wieder raus|aus dem vertrag|loswerden|los werden|widerrufen|stornieren|rückgängig|kündigen)|wie (?:komme?|kommt|kriege?) (?:ich|sie|er|wir|man) (?:\\w+ ){0,4}(?:raus|los|wieder raus)|komm\\w* (?:ich|sie|er|wir) (?:\\w+ ){0,3}(?:raus|wieder raus)|want to (?:get )?(?:out|cancel)|get out of';

/** Second thoughts about what one wanted: a better offer elsewhere. */
export const SECOND_THOUGHTS =
  '(?:woanders|anderswo|jetzt|nun|inzwischen|mittlerweile)~(?:günstiger\\w*|billiger\\w*|besser\\w*)~(?:gefunden|gesehen|entdeckt)|(?:finde|fand|hab|habe|gefunden)~(?:was |etwas |nen |einen )?(?:günstiger\\w*|billiger\\w*|besseres)|bereue|anders überlegt|found (?:a |something )?(?:cheaper|better)|changed my mind';

/** More words for not wanting it, and for having wanted it. */
const WANTED_TOO: readonly Rule[] = [
  rule(
    'wantedContract',
    false,
    '_(?:stimme?|stimmen) (?:ich |wir |dem |der sache |dem vertrag ){1,2}(?:\\w+ )?nicht zu_|_mag (?:ich |sie |er )?(?:auch |aber |da |jetzt )*(?:nicht (?:wechseln|bleiben|mehr|haben)|kein\\w* (?:neuen?|vertrag|abo))|_(?:und )?mag nicht wechseln_|_mach\\w* (?:ich|wir) (?:das |es )?(?:auch )?(?:nicht|nich|net)(?=[.,!\\n ]|$)|_(?:genehmig\\w*|bestätig\\w*|unterschreib\\w*) (?:werde |tu )?(?:ich|wir) (?:das |den |es |ihn )?(?:auch |sicher |garantiert |bestimmt )?nicht_|_brauchen (?:tut|tu|tun) (?:sie|ich|er|wir)~nicht_|_(?:will|moechte|wollen) (?:ich |wir |sie |er )?(?:das|den|die|es|ihn|sie|alles) (?:\\w+ ){0,2}(?:weg|los|wieder weg|zurückgeben|nicht mehr)_|_(?:will|wollen|moechte\\w*) (?:\\w+ ){0,2}(?:bei|beim) (?:\\w+ ){1,4}bleib\\w*|_(?:will|wollen|moechte) (?:ich |sie |wir |er )?(?:da |dort )?bleib\\w*|mit denen (?:nix|nichts) zu tun haben|no way|i refuse|(?:no longer|don.t|do not|never|didn.t|did not) want(?:ed)?_|only wanted to look|get rid of|wie (?:stopp\\w*|verhinder\\w*) (?:ich|wir|sie)|wehre? ich mich|abonamentu? nie chcia|ein abo\\w* (?:will|wollte|wui|mag|moechte) (?:ich |i )?(?:\\w+ ){0,3}(?:nicht|ned|net|keinem falle|nie)_',
    {
      rank: 2,
      anyhow: true,
      unless:
        'nicht raus|(?:firma|anbieter|vodafone|telekom|o2|die|man|er)_~(?:lehnt|lehnen|verweiger\\w*)|nicht wissen|angerufen werden|keinesfalls raus|will ich nicht raus|anruf\\w*~(?:aufhör|stopp)|refuse to pay',
    },
  ),
  rule(
    'wantedContract',
    true,
    '_wollte (?:ich |wir |sie |er )?(?:das |den |die |es |sie |ihn )?(?:ja |schon |in dem moment |damals |eigentlich |wirklich |selber |selbst )*(?:auch|unbedingt|wirklich|ehrlich gesagt)(?=[.,!)\\n ]|$)(?! nicht)|_(?:und|ich|aber) wollte (?:sie|es|ihn|das|den|die) (?:auch|ja|schon|haben)?(?=[.,!)]|$)|_(?:gewollt|gewünscht) und (?:\\w+ )?(?:bestellt|abgeschlossen)|_(?:ganz )?bewusst(?:,? | und )(?:gern|gerne|abgeschlossen|bestellt|wegen|gewählt)|_,? (?:ganz )?bewusst(?=[.,!]|$)|ich wollte (?:es|das) (?:einmal |mal |halt |auch )*(?:probieren|versuchen|ausprobieren|haben)|freu\\w* mich (?:darauf|drauf)|(?:mit (?:dem|meinem|diesem) (?:\\w+ )?(?:vertrag|tarif|anschluss) (?:bin|sind) (?:ich|wir) (?:\\w+ )?(?:zufrieden|glücklich))|(?:den|diesen|das|die) (?:\\w+ )?(?:tarif|anschluss|vertrag|zeitung|zeitschrift)~(?:moechte|will|wuerde) (?:ich|wir) (?:\\w+ ){0,2}(?:haben|behalten)_|(?:gefällt|schmeckt|passt) mir (?:aber |ganz |sehr |auch )*(?:gut|prima|super)|i (?:did|do) want (?:it|this|the)',
    {
      rank: 4,
      anyhow: true,
      unless:
        '{nie} (?:gut|haben|gewollt|bestellt)|alten? (?:vertrag|tarif|anbieter|anschluss)|wollte ich (?:das |den )?(?:ja |auch |gar )*nicht|nicht bewusst|bewusst (?:noch |gar )?(?:nicht|nichts|nix)|wollte\\w* (?:nur|bloß)',
    },
  ),
];

const DECLARED: readonly Rule[] = [
  rule(
    'declaration',
    'onlyDocuments',
    '(?:nur|bloß|lediglich)~(?:infos?|informationen|unterlagen|angebot|prospekt|informationsmaterial)~(?:gebeten|haben|schicken|zuschicken|zugestimmt|verlangt|angefordert|gewollt|gewünscht)|(?:schicken|senden) sie mir~(?:infos?|unterlagen|angebot|mail)',
    { rank: 2, never: true },
  ),
];

export const AGREEMENT_RULES: readonly Rule[] = [
  ...AGREED,
  ...AGREED_TOO,
  ...REFUSED,
  ...WANTED,
  ...WANTED_TOO,
  ...DECLARED,
];
