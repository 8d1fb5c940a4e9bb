// Money, deliveries, reminders, courts, what the customer has already done, and the recording.
import { rule, type Rule } from '../rule.ts';
import { TO_BE_GONE } from './tape.ts';
import { NOT_COME, TAKEN_RULES } from './taken.ts';

/** Whose account money leaves, and words for a sum (its comma is masked in read text). */
const ACCOUNT = '(?:\\w*konto|bankkonto|girokonto|account)';
const SUM = '(?:\\d+(?:[.,_]\\d\\d)?(?: ?(?:€|euros?|eur))|\\d+[,_]\\d\\d|geld|beträge?|summe)';
/** What is only wished, feared, threatened or asked. */
const NOT_YET =
  '(?:soll|sollen|sollte\\w*|will|wollen|wollte\\w*|wuerde\\w*|darf|dürfen|kann|können|koennte\\w*|moechte\\w*|werden?|wird|sonst|wenn|falls|bevor|damit|angst|droh\\w*|zum|would|will|could|can|might|going to|want\\w*|threaten\\w*|if|unless|wie immer|wie üblich)';

const TAKEN: readonly Rule[] = [
  rule(
    'debited',
    true,
    // A finite verb with its particle at the end: "bucht mir 9,99 für ein Paket ab", "gehen jeden Monat 39,90 flöten".
    `_(?:buch(?:t|en|te|ten)|heb(?:t|en)|hob(?:en)?|geh(?:t|en)|ging(?:en)?|räum(?:t|en|te|ten))_[^.!?\\n]{0,40}${SUM}(?: [^.!?\\n]{0,60})? (?:ab|weg|runter|flöten)_|_(?:zieh(?:t|en)|zog(?:en)?)_[^.!?\\n]{0,40}${SUM}(?: [^.!?\\n]{0,60})? (?:ab|ein|runter)_|${SUM} (?:[^.!?\\n,]{0,30} )?(?:gehen|geht|gingen|ging)_[^.!?\\n,]{0,30}_(?:ab|weg|runter|flöten)_`,
    { rank: 2, unless: `_${NOT_YET}_|_preis\\w*_|_(?:um|bis auf) \\d+` },
  ),
  rule(
    'debited',
    true,
    // Without a verb: "39,90 weg von ihrem Konto".
    `${SUM} (?:(?:einfach|plötzlich|schon|wieder|jetzt) )?(?:weg|runter|fort) (?:vom|von (?:dem|mein\\w*|ihr\\w*|sein\\w*|unser\\w*|omas|opas|mamas|papas)) ${ACCOUNT}_`,
    { rank: 2, unless: `_${NOT_YET}_|{nie}` },
  ),
  rule(
    'debited',
    true,
    // From the account: "vom Konto gezogen", "haben sie sich von Omas Konto geholt", "auf dem Konto fehlen 39,90".
    `_(?:vom|von (?:\\w+ )?(?:mein|ihr|sein|unser|dem|der|omas|opas|mamas|papas|muttis|vaters|\\w+s)\\w*) (?:\\w+ )?${ACCOUNT}_[^.!?\\n]{0,50}_(?:geholt|genommen|gezogen|gegangen|verschwunden|abgehoben|abgezwackt|abgeräumt|abgebucht|weg|runter|holt|holen|zieht|ziehen|nimmt|nehmen|geht|gehen|fehl(?:t|en))_|_(?:geholt|genommen|gezogen|holt|holen|zieht|ziehen|nimmt|zwackt|zwackte|fehl(?:t|en)|abgezwackt|verschwunden|holte\\w*|nahm\\w*|bediente\\w*)_[^.!?\\n]{0,70}_(?:vom|von|auf) (?:dem |\\w+ )?(?:mein\\w* |ihr\\w* |sein\\w* |unser\\w* |omas |opas )?${ACCOUNT}_|${ACCOUNT}(?: \\w+){0,3} (?:mit )?(?:${SUM} )?(?:[\\w_,€]+ ){0,2}belastet_|_belastet(?: \\w+)? (?:mein|ihr|sein)\\w* ${ACCOUNT}_`,
    {
      rank: 2,
      unless: `_(?:ich|wir) (?:[\\w_,€]+ ){0,8}(?:abgehoben|geholt|gezogen)|_${NOT_YET}_|{nie}|_(?:ich|wir) (?:[\\w_,€]+ ){0,8}(?:abgehoben|geholt|gezogen)`,
    },
  ),
  rule(
    'debited',
    true,
    // On the statement: a sum beside whoever took it.
    `_(?:kontoauszug|auszug|kontoübersicht|online-?banking|banking-?app|kontobewegung\\w*|umsätzen|umsatzanzeige|buchung(?:en)?|bank statement|my statement)_[^.!?\\n]{0,60}(?:_geholt_|_genommen_|_lastschrift_|_abgang_|${SUM})|_(?:buchung|abgang)_[^.!?\\n]{0,30}_(?:auf|vom|von) (?:dem|meinem|ihrem|seinem)? ?${ACCOUNT}_|_lastschrift_ [^.!?\\n]{0,20}${SUM}|_(?:abkassiert|einkassiert|abgezwackt|abgeräumt|weggebucht)_|_(?:es werden|werden|wird|wurden?) (?:\\w+ ){0,4}(?:monatlich|jeden monat|seit \\w+|immer wieder|jedes mal|regelmäßig|ständig) (?:[\\w_,€]+ ){0,5}(?:abgebucht|eingezogen|abgezogen)_`,
    {
      rank: 2,
      unless: `_(?:soll|sollen|will|wollen|sonst|wenn|falls|ab dem|künftig|bargeld|zur bank|selbst|selber|angekündigt|ankündig\\w*)_|{nie}`,
    },
  ),
  rule(
    'debited',
    true,
    `_(?:took|taken|take|takes|withdrew|taking|helped themselves to)_[^.!?\\n]{0,50}_from (?:my|her|his|our|their|the|mum.s|dad.s|\\w+.s) (?:\\w+ )?account_|_(?:left|leaves|leaving|came out of|comes out of|coming out of|gone from|went out of|missing from) (?:my|her|his|our|the) (?:\\w+ )?account_|_direct debit (?:of|for|over|on)_|_(?:charged|billed)_[^.!?\\n]{0,30}_by direct debit_|_debited_`,
    { rank: 2, unless: `_${NOT_YET}_|_(?:not|never|nothing|no)_` },
  ),
  rule(
    'debited',
    false,
    '_(?:bisher|bislang|noch|bis jetzt|vom konto|vom konto ist|abgegangen|weg)_ (?:\\w+ ){0,3}_(?:nichts|nix|kein geld)_ (?:\\w+ ){0,2}_(?:abgegangen|weg|abgehoben|runter|passiert mit dem konto)_|_(?:abgegangen|vom konto (?:ist|weg)) (?:ist )?(?:\\w+ )?(?:noch |bisher )?(?:nichts|nix)_',
    { rank: 4, never: true },
  ),
];

const MORE_TAKEN: readonly Rule[] = [
  rule(
    'debited',
    true,
    // Gone, fetched, charged to the account, without a word of debiting.
    `_(?:sich|einfach|schon|mir|uns) (?:[\\w_,€]+ ){0,4}${SUM} (?:\\w+ ){0,2}(?:geholt|genommen|gekrallt)_|_${SUM}(?: [\\w_]+){0,5} (?:sich )?geholt_|_(?:holt|holte|holten|nahm|nahmen|krallt\\w*) sich_[^.!?\\n]{0,40}${SUM}|_(?:ist|sind|war|waren|wurden?) (?:[\\w_,.]+ ){0,5}${SUM} (?:[\\w_,.]+ ){0,4}(?:weg|futsch|verschwunden|runter)_|_(?:geld|betrag) (?:\\w+ )?(?:weg|futsch)[:,]? ?${SUM}|_belastung (?:von|über) ${SUM}|_${SUM} (?:are |is |were |was )?gone_|_(?:went|gone|came|go|goes) out of my (?:\\w+ )?account_`,
    {
      rank: 2,
      unless: `_(?:ich|wir) (?:[\\w_,€]+ ){0,8}(?:abgehoben|geholt|gezogen)|_(?:soll|sollen|will|wollen|wollten|wenn|falls|sonst|wuerde|koennte|zurückgeholt|zurück geholt)_|_nicht (?:\\w+ )?weg`,
    },
  ),
  rule(
    'debited',
    true,
    '_(?:took|taken|withdrew|debited|helped (?:themselves|itself) to)_[^.!?\\n]{0,40}_(?:from|out of) (?:my|her|his|our|the) (?:\\w+ )?account_|_(?:they|he|she|it|o2|vodafone|telekom|freenet|\\w+) debited_ (?:€ ?)?\\d',
    {
      rank: 3,
      unless:
        '_(?:would|will|could|might|going to|threaten\\w*|if|unless) (?:\\w+ ){0,4}(?:take|taken|debit|debited)_|_(?:not|never|nothing|no|hasn.t|haven.t) (?:\\w+ ){0,3}(?:taken|took|debited|withdrawn)_',
      anyhow: true,
    },
  ),
  rule(
    'debited',
    false,
    '_(?:abgebucht|eingezogen|abgezogen|abgegangen)_ (?:(?!und_|aber_|obwohl_|weil_)[\\w&-]+ ){0,8}(?:(?:noch|bisher|bislang|bis jetzt|bis heute|gar) (?:nichts|nix)|keinen cent|kein geld|keine müde mark)_|_(?:keins|keinen cent|kein geld|keinen euro) (?:\\w+ ){0,2}(?:abgebucht|eingezogen|abgezogen)_|_geld (?:hat|haben|wurde) (?:[\\w&]+ ){0,5}(?:keins|nicht|noch keins) (?:abgebucht|eingezogen)_|_no money has (?:\\w+ )?been (?:taken|debited)_',
    { rank: 5, never: true },
  ),
];

const MONEY: readonly Rule[] = [
  rule(
    'debited',
    true,
    '_(?:abgebucht|abgezogen|eingezogen|abgebuchte\\w*|abbuchung(?:en)?|abgegangen|runtergebucht|lastschrift(?:en)?|debited|taken from my account|direct debit|kontoabbuchung\\w*|(?:vom|von meinem|von ihrem|von seinem) konto (?:weg|geholt|gezogen|jezogen|runter)|weg vom konto|(?:euros?|€) (?:gone|weg)_|(?:was|were) taken from my|buchen~_ab_|buchte[n]?~_ab_|ziehen~ein_|zog(?:en)?~_ein_|debit\\w* from)_',
    {
      rank: 2,
      unless:
        '{nie}[^.!?,\\n]{0,45}?(?:abgebucht|eingezogen|abgezogen|abbuchung)|(?:wird|werden|soll|sollen|will|wollen|wuerde|wollte\\w*|werde)~(?:abgebucht|eingezogen|abbuchen|einziehen|abgezogen)(?: werden)?|(?:lastschrift|abbuchung)~(?:zurückgeh\\w*|widerspr\\w*)~\\?|(?:lastschriftmandat|sepa-?(?:lastschrift)?mandat|einzugsermächtigung) (?!gibt|gab|hab|hat|existier)|rabatt|dürfen|darf|_sonst_|_(?:ich|wir) (?:[\\w_,€]+ ){0,6}vom konto|gestoppt|verhinder\\w*|bevor|wie immer|wie üblich|(?:lastschrift|abbuchung) (?:\\w+ )?angekündigt|weiter ab_|' +
        // "Die hab ich immer abgezogen": the customer paid that much less.
        '_(?:(?:hab|habe|haben) (?:ich|wir)|(?:ich|wir) (?:hab|habe|haben|ziehe|zog)) (?:(?:den|das|die|es|sie|betrag|posten|immer|stets|jeden|monat|jedes|jedesmal|mal|selbst|einfach|davon|gleich|natürlich|dann|jeweils|von|bei|der|rechnung|überweisung|zahlung) ){0,6}(?:abgezogen|ab)_|' +
        NOT_COME,
    },
  ),
  rule(
    'debited',
    false,
    '(?:noch |bisher |bislang )(?:nichts|nix|kein geld|keine abbuchung)(?: \\w+){0,2} (?:abgebucht|eingezogen|abgezogen|bezahlt|gezahlt)|(?:abgebucht|eingezogen) (?:wurde|haben|ist|hat) (?:\\w+ ){0,3}(?:noch )?(?:nichts|nix|nicht)|keine abbuchung|abgebucht (?:wurde|hat|haben|worden) (?:\\w+ ){0,2}(?:nie|nichts|nix)_|nothing (?:has been )?(?:debited|taken)',
    { rank: 4, never: true, unless: 'noch nichts (?:bekommen|gehört|passiert|unterschrieben|bestätigt)' },
  ),
  rule(
    'directDebitMandate',
    false,
    '(?:iban|kontonummer|kontodaten|bankdaten|einzugsermächtigung|lastschriftmandat|sepa-mandat|mandat|bankverbindung)~{nie}~(?:gegeben|gesagt|genannt|erteilt|herausgegeben|rausgegeben|mitgeteilt|verraten|unterschrieben)|{nie} (?:\\w+ ){0,3}(?:iban|kontonummer|kontodaten|bankdaten|einzugsermächtigung|lastschriftmandat|sepa-mandat|mandat|bankverbindung)(?: \\w+){0,3} (?:gegeben|gesagt|genannt|erteilt|herausgegeben|rausgegeben|mitgeteilt)',
    { rank: 3, never: true },
  ),
  rule(
    'invoiced',
    true,
    '_(?:rechnung(?:en)?|jahresrechnung|handyrechnung|telefonrechnung|stromrechnung|zahlungsaufforderung|mobilfunkrechnung|abschlussrechnung|invoice|bill)_(?: \\w+){0,4} (?:bekommen|erhalten|gekommen|kam|kamen|kommt|kommen|da_|gekriegt|geschickt|im (?:briefkasten|postfach)|über|von|flattert\\w*|liegt|lag|steht|stehen|stand|received|arrived)|(?:auf|in) (?:der|meiner|unserer|ihrer|einer|den|meinen|deren) (?:\\w+[ -])?(?:\\w*rechnung(?:en)?|bill)_|(?:kam|kommt|bekam|bekomme|erhielt|flatterte|schickte[n]?|schicken|kriegte?|got|received)(?: \\w+){0,6} (?:\\w*rechnung(?:en)?|bill|invoice)_|_(?:berechnet|in rechnung gestellt|stellen~in rechnung|charged)_',
    {
      rank: 2,
      unless:
        NOT_COME +
        '|_(?:er|sie|der|die) (?:sagte|meinte|sagt),? (?:dass )?die rechnung (?:kommt|kaeme|komme)_|schlussrechnung für den alten|(?:keine|ohne) (?:\\w+ )?rechnung|fragen? zu(?:r| meiner| einer) (?:\\w*rechnung)|wegen (?:meiner|einer|der) (?:\\w*)rechnung (?:angerufen|telefoniert)',
    },
  ),
  rule(
    'cutOffThreatened',
    true,
    '(?:droh\\w*|angedroht|androhung|ankündig\\w+|angekündigt|sonst|sperre[n]? (?:mir|uns|sie|meinen|den)|wollen|will|werden)~(?:_sperr\\w*|sperrung|ab(?:zu)?schalt\\w*|ab(?:zu)?stell\\w*|ab(?:zu)?klemm\\w*|versorgungsunterbrechung|stromsperre)|(?:stell(?:en|t)|schalte[nt]|klemm(?:en|t)) (?:die |sie |man )?(?:mir|uns|ihr|ihm|meiner|unser\\w*) (?:\\w+ ){0,3}(?:\\w*anschluss|handy|internet|strom|gas|telefon|leitung) (?:\\w+ )?ab_|(?:sperrung|anschlusssperre|stromsperre|sperrandrohung|sperrankündigung|abschaltung)(?: \\w+){0,6} (?:angedroht|androh\\w*|droht|angekündigt|gedroht)|(?:anschluss|karte|handy|internet|strom|gas|nummer|sim|leitung) (?:\\w+ ){0,3}(?:gesperrt|abgestellt|abgeschaltet) (?:wird|werden|werde|wuerde)|(?:wird|werde|werden|wuerde) (?:\\w+ ){0,5}(?:gesperrt|abgestellt|abgeklemmt)_|threat\\w* to (?:cut|block|disconnect)',
    {
      rank: 2,
      unless:
        'drittanbieter|karte~(?:sperren lassen|gesperrt lassen)|nummer (?:sperren|blockier\\w*)|wechsel|umgestellt|ihr (?:dsl-)?anschluss wird am|kupfer\\w*|analog\\w*|telekom wird|(?:zum|bis) jahresende|im frühjahr',
    },
  ),
  rule(
    'cutOffThreatened',
    true,
    // What the threat depends on does not deny it: „… abzustellen wenn ich nicht zahle“.
    '(?:droh\\w*|gedroht|angedroht|angekündigt)~(?:_sperr\\w*|sperrung|ab(?:zu)?schalt\\w*|ab(?:zu)?stell\\w*|ab(?:zu)?klemm\\w*)~_(?:wenn|falls|sofern|ausser|außer)_',
    {
      rank: 2,
      anyhow: true,
      unless: '_(?:nicht|nie|niemand|keiner)_ (?:\\w+ )?(?:gedroht|angedroht|droht|drohen)|drittanbieter|wechsel',
    },
  ),
  rule(
    'serviceCut',
    true,
    '_(?:hat|haben|hab|habt) (?:(?!nicht_|nie_|ich_)\\w+ ){0,8}(?:\\w*anschluss|\\w*internet|dsl|wlan|strom|gas|telefon|handy|sim(?: karte)?|karte|leitung|netz) (?:(?!nicht_|nie_)\\w+ ){0,4}(?:abgestellt|abgeschaltet|abgeklemmt|gesperrt|gekappt)_|(?:\\w*anschluss|\\w*internet|dsl|strom|gas|telefon|handy|karte|leitung) (?:\\w+ ){0,2}(?:ist|sind|wurde|wurden) (?:(?!nicht_|nie_)\\w+ ){0,5}(?:abgestellt|abgeschaltet|abgeklemmt|gesperrt|gekappt|weg|tot)_|_(?:ist|wurde) (?:\\w+ ){0,3}(?:\\w*anschluss|\\w*internet|strom|gas|telefon|handy) (?:(?!nicht_|nie_)\\w+ ){0,4}(?:abgestellt|abgeschaltet|abgeklemmt|gesperrt|gekappt|weg|tot)_|(?:geht|funktioniert) (?:gar )?(?:nichts|nix) mehr[^.!?\\n]{0,30}(?:abgeschaltet|abgestellt|gesperrt|abgeklemmt)_|(?:have|has|had|been) (?:\\w+ ){0,4}(?:cut off|disconnected)_',
    {
      rank: 2,
      // "… weil ich nicht gezahlt habe" denies another thing.
      anyhow: true,
      unless:
        '_(?:wird|werden|soll|sollen|droh\\w*|angedroht|falls|bald|sonst|demnächst|morgen|drittanbieter|sperren lassen|wechsel\\w*|umgestellt|umzug|störung|techniker|threat\\w*)_|(?:alte[rnms]?|früher\\w*) (?:\\w+ ){0,2}(?:anschluss|vertrag|nummer)|wieder (?:an|frei)geschaltet',
    },
  ),
  rule(
    'creditAgencyThreat',
    true,
    '(?:droh\\w*|angedroht|melden|meldung|gemeldet|eintrag\\w*|sonst|hinweis|warn\\w*|angst|mitgeteilt|threat\\w*)~_(?:schufa\\w*|schufaeintrag|auskunftei|credit agency|creditreform)_|_schufa\\w*(?:-?eintrag)?_~(?:droh\\w*|gedroht|melden|gemeldet|meldung|eintrag\\w*|angst|hinweis)|schufa-?eintrag',
    { rank: 2, unless: 'eintragen lassen|eingetragen worden|wurde eingetragen|ist eingetragen|score gesunken' },
  ),
  rule(
    'creditAgencyEntry',
    true,
    '(?:schufa|auskunftei)~(?:eingetragen|eintrag (?:steht|habe|erhalten|bekommen)|score~(?:gesunken|gefallen))',
    { rank: 2 },
  ),
];

/** A collector that somebody threatens with has not come yet; one that threatens with something has. */
const THREATENED = '(?:droh\\w*|angedroht|androh\\w*|ankünd\\w*|kündig\\w*)';
/** "... gedroht und heute kam deren Schreiben": it came after all. */
const AND_CAME =
  ' und_[^.!?,\\n]{0,24}_(?:kam|kamen)_[^.!?,\\n]{0,16}_(?:deren|dessen|das|der) (?:\\w+ )?(?:schreiben|brief|post|forderung|mahnung)_';

const DUNNING: readonly Rule[] = [
  rule(
    'dunning',
    'lawsuit',
    '_(?:klageschrift|verklagt|klage (?:bekommen|erhalten|zugestellt|eingereicht|vom amtsgericht)|klage zugestellt|gerichtsverhandlung|gerichtstermin|ladung (?:vom|zum) (?:amtsgericht|gericht)|being sued|sued me|lawsuit)_',
    { rank: 7 },
  ),
  rule(
    'dunning',
    'enforcementOrder',
    '_(?:vollstreckungsbescheid\\w*|gerichtsvollzieher\\w*|pfändung\\w*|zwangsvollstreckung|kontopfändung|enforcement order)_',
    { rank: 8 },
  ),
  rule(
    'dunning',
    'courtOrder',
    // "Ich will gegen den Mahnbescheid Widerspruch einlegen": it is there, whatever is only planned.
    '_ich (?:will|werde|moechte|muss) (?:\\w+ ){0,3}(?:gegen den|gegen diesen|dem|diesem) mahnbescheid_[^.!?\\n]{0,25}_(?:widersprechen|widerspruch|wehren|vorgehen)_|_(?:widerspruch|formular) (?:zum|gegen den|von dem|vom) mahnbescheid_(?! (?:gibt|gäbe))',
    { rank: 5, anyhow: true, unless: '_(?:wenn|falls|sonst|sobald|if|noch kein\\w*|kein\\w*)_|droh' },
  ),
  // What is only threatened with is told apart by the words beside it (court-post.ts).
  rule('dunning', 'courtOrder', '_(?:mahnbescheid\\w*|mahngericht\\w*|gelbe[rn]? (?:brief|umschlag)|payment order)_', {
    rank: 6,
    unless:
      'mahnbescheid~(?:kaeme|kommt sonst|koennte)|^\\W*(?:und |oder |aber )?kommt (?:jetzt|dann|da|nun|bald) (?:\\w+ ){0,2}mahnbescheid',
  }),
  rule(
    'dunning',
    'collector',
    '_(?:inkasso\\w*|inkassobüro\\w*|inkassofirma|inkassounternehmen|inkassobrief\\w*|forderungsmanagement|geldeintreiber|debt collect\\w*|collection agency|anwaltsschreiben wegen (?:der )?forderung)_',
    {
      rank: 5,
      unless: `${THREATENED}(?:(?!_(?:schreib\\w*|schrieb\\w*|brief\\w*|post|kam|meldet\\w*|gemeldet|hat|ist)_)[^.!?\\n]){0,45}?inkasso|(?:sonst|angst vor|will~an (?:ein )?|(?:_soll|_wird|_werden) (?:es |das )?(?:dann |jetzt )?(?:mit|an|ans|zum|ins) (?:ein |einem )?|dann (?:kommt|kaeme|kommen|geht~an)|_(?:ob|wenn|falls|bevor|kommt) (?:jetzt |dann |da |bald |auch )?(?:das |ein |noch )?)~inkasso|(?:_mit (?:einem |dem )?inkasso\\w*~(?:droh\\w*|gedroht)|(?<!_von )inkasso\\w*(?! (?:hat|haben|von|aus))~(?:angedroht|angekündigt|übergeben (?:werden|wird)|einschalten (?:wollen|werden)|einschalten_))_(?!${AND_CAME})|_(?:threat\\w*|or else|otherwise)_(?:(?!_(?:has|have|wrote|writes|letter|came|but)_|(?:,|_and) (?:then|now)_)[^.!?\\n]){0,45}?(?:debt collect|collection agenc)`,
    },
  ),
  // "Ich soll 247 Euro an ein Inkassobüro zahlen": what one is to do is told, though it is somebody's demand.
  rule('dunning', 'collector', '_soll_~_an_~_inkasso\\w*_~_(?:zahl\\w*|bezahl\\w*|überweis\\w*|blechen)_', {
    rank: 5,
    anyhow: true,
  }),
  rule(
    'dunning',
    'reminder',
    '_(?:mahnung(?:en)?|gemahnt|mahnschreiben|mahngebühr\\w*|zahlungserinnerung(?:en)?|letzte mahnung|mahn(?:t|en|te|ten) mich|mahnt(?! (?:zu|zum|zur)_)|mahn(?:t|en|te|ten) [^.!?\\n]{0,40} an|angemahnt|payment reminders?|reminder letter|dunning letter)_',
    { rank: 3, flip: 'none', unless: '_(?:droh\\w*|können|dürfen|darf)_[^.!?\\n]{0,30}_ohne (?:\\w+ )?mahnung_' },
  ),
];

const DELIVERY: readonly Rule[] = [
  rule(
    'goodsReturned',
    true,
    '_(?:hab|habe|haben|ist|wurde) (?:\\w+ ){0,6}(?:paket|päckchen|ware|sendung|gerät|handy|smartphone|tablet|router|box|kiste|flaschen|bücher|zeitschriften|es|sie|alles|das) (?:\\w+ ){0,8}(?:zurückgeschickt|zurückgesendet|zurückgesandt|retourniert|zurückgegangen)_|_(?:sent|returned) (?:the |it |them )?(?:parcel |device |phone |goods )?back_',
    { rank: 3, flip: false, unless: '_(?:nicht|nie|noch nicht|will|moechte|soll|muss|wenn|falls|not|never)_' },
  ),
  rule(
    'goodsReceived',
    false,
    '(?:_geliefert (?:ist|wurde|haben|hat|worden) (?:\\w+ ){0,3}(?:nichts|nix)_|_(?:nothing|not) (?:\\w+ ){0,3}(?:been )?delivered_|annahme (?:\\w+ )?verweigert|noch (?:nichts|keine ware|kein paket|kein gerät|keine lieferung) (?:\\w+ )?(?:bekommen|erhalten|gekommen|geliefert|da_)|ware~(?:nie|nicht) (?:bekommen|erhalten|gekommen))',
    { rank: 3, never: true, unless: '_(?:aber|nur) (?:das |die |den )?(?:erste[nrs]?|zweite[nrs]?)_' },
  ),
];

/** Told to the company, not to the caller. */
const TOLD_THEM =
  '(?:(?:denen|dene|ihnen|dort|hotline|kundenservice|kundendienst|verlag|anbieter|versorger|vodafone|telekom|o2|inkasso)_[^.!?\\n]{0,40}_(?:geschrieben|gemailt|gefaxt|mitgeteilt|geantwortet|gesagt|erklärt|zurückgeschrieben)|hab\\w* (?:ich |wir )?(?:\\w+ ){0,3}(?:geschrieben|geantwortet|zurückgeschrieben|gemailt|gefaxt|mitgeteilt)|(?:rechnung|mahnung) (?:hab|habe) ich (?:\\w+ )?geantwortet)';
const NEVER_ORDERED =
  '(?:nichts|nix|nie|niemals|nicht|kein\\w*) (?:\\w+ ){0,3}(?:bestellt|abgeschlossen|gewollt|will|zugestimmt|unterschrieben|beauftragt|gemacht|vereinbart|anerkenn\\w*|akzeptier\\w*|vertrag)';

const DONE: readonly Rule[] = [
  rule(
    'alreadyWithdrawn',
    true,
    '(?:habe?|hab|hatte|hat|haben|wurde)(?: \\w+| [\\w]+| "\\w+"){0,10} _widerrufen_|_widerrufen (?:habe?|hab|hatte|hat|haben|wurde)(?: ich| sie| er| wir)?|_widerrief (?:ich|sie|er|wir)|(?:ich|wir|sie|er) widerrief\\w*|_(?:widerruf|widerrufs(?:schreiben|formular|mail|brief|erklärung))_~_(?:geschickt|hingeschickt|abgeschickt|rausgeschickt|verschickt|geschrieben|gesendet|abgesendet|gefaxt|gemailt|eingereicht|eingelegt|erklärt|ausgefüllt und)_|(?:geschickt|abgeschickt|schickte|faxte|mailte)~(?:einen |den |meinen )widerruf|_(?:widerruf|widerrufs(?:schreiben|formular|mail|brief|erklärung)) (?:habe?|hab|hatte|haben) (?:ich|wir)_~~_(?:geschickt|hingeschickt|abgeschickt|rausgeschickt|losgeschickt|verschickt|gesendet|abgesendet|gefaxt|gemailt|eingeworfen)_|sofort widerrufen|fristgerecht widerrufen|i (?:have )?(?:withdrew|withdrawn|revoked|cancelled within)|sent (?:a |my |the )?(?:withdrawal|revocation)',
    {
      rank: 3,
      flip: false,
      unless:
        '_(?:will|möchte|mag|kann|koennte|muss|soll|sollte|werde|wuerde|darf|wollte|wollen|möchten|können)_ (?:(?!hab|hatte)\\w+ ){0,5}widerrufen_(?! (?:habe?|hab|hatte)(?! (?:ich |wir )?(?:aber|noch|bisher)_))|(?:einwilligung|mandat|werbeeinwilligung|lastschrift\\w*|sepa) (?:\\w+ )?widerrufen|zu widerrufen|widerrufen (?:zu )?wollen|widerrufen (?:kann|koennte|darf|soll|werden kann|worden waere)|kann (?:ich|man|sie|wir) (?:\\w+ ){0,4}widerrufen|widerruf (?:\\w+ )?(?:geschickt werden|schicken)_|(?:zum|über (?:den |das |einen )?)widerruf',
    },
  ),
  rule(
    'alreadyWithdrawn',
    true,
    'mein(?:en|em)? (?:\\w+ )?widerruf (?:vom|wurde|ist|haben|hat|wird|akzeptier\\w*|erkennen|lehn\\w*)',
    { rank: 3, never: true },
  ),
  rule(
    'alreadyWithdrawn',
    true,
    // Without its verb, or with one that only shows that it went out.
    '_(?:mein |den )?widerruf (?:von mir )?(?:am )?[\\d_]+ (?:per|via|übers?|mit|an)_|_widerruf (?:von mir )?(?:per|via|übers?) (?:\\w+ )?(?:einschreiben|einwurfeinschreiben|mail|e-mail|fax|post|kontaktformular|brief)(?: \\w+){0,3} (?:raus|geschickt|abgeschickt|gemailt|weg)_|_widerruf von mir am_|_(?:schrieb|schickte|faxte|mailte|sandte) (?:ich|wir) (?:(?:ihnen|denen|ihr|gleich|sofort|dann|deshalb) )*(?:den|einen|meinen) (?:\\w+ )?widerruf_(?! (?:doch |aber |noch )?nicht)|_mein widerruf (?:ging|ist)_[^.!?\\n]{0,60}(?:raus|ab|weg)_|_(?:sofort|gleich|damals|fristgerecht|rechtzeitig|umgehend|per (?:einschreiben|mail|e-mail|fax|post|brief|einwurfeinschreiben|kontaktformular)) (?:gleich |sofort )?widerrufen_(?! (?:kann|koennte|werden|soll|möchte|will|zu))|_widerrufen (?:am )?[\\d_]+ per_|_(?:(?:called|rang|phoned|emailed|wrote to)_[^.!?\\n]{0,40}_and|i|we) (?:have |then |already |just )?withdrew(?: (?:it|from it|from the contract))?(?: (?:by|on|over|via|in) (?:the )?(?:phone|e-?mail|mail|letter|writing))?_|cancelled (?:\\w+ ){0,4}in writing \\(widerruf\\)',
    {
      rank: 4,
      never: true,
      unless:
        'wie~widerrufen|kann ich~widerrufen|soll ich~widerruf|muss (?:ich|der)~widerruf|_(?:wollten?|wollt|will|wollen|haetten?) (?:(?!hab|hatte)\\w+ ){0,4}widerrufen_(?! (?:habe?|hab|hatte)(?! (?:ich |wir )?(?:aber|noch|bisher)_))',
    },
  ),
  rule(
    'alreadyWithdrawn',
    true,
    // A withdrawal that is answered, received, refused or on its way has been declared.
    '_(?:(?:mein|unser|ihr|sein)(?:en|em|es|er|e|s)?|my|our|her|his) (?:\\w+ )?(?:widerrufs?|widerrufsschreibens?|widerrufsbrief|rücktritts?|cancellation letter|withdrawal(?: letter)?|revocation(?: letter)?)_(?!s?(?:recht|frist))[^.!?]{0,60}_(?:bestätigt\\w*|eingang|eingegangen|antwort\\w*|geantwortet|reagier\\w*|anzuerkennen|anerkannt|anerkennen|akzeptier\\w*|abgelehnt|ablehn\\w*|zurückgewiesen|zurückweis\\w*|ging|raus|abgeschickt|rausgeschickt|weggeschickt|eingeworfen|abgegeben|ignoriert|liegt vor|zu spät|verspätet|anzunehmen|went out|sent|posted|received|rejected|ignored|acknowledged)_|_(?:eingang|bestätigung|zugang|annahme) (?:mein|unser)(?:es|er) (?:\\w+ )?widerrufs?_|_(?:weigert|weigern|lehnt|lehnen|bestätigt|bestätigte|ignoriert|ignorieren|erkennt|erkennen)_[^.!?]{0,30}_mein(?:en|em) widerruf_|_auf mein(?:en|em|e|) (?:widerruf|widerrufsschreiben)_|_(?:widerruf|widerrufsformular|widerrufsschreiben|widerrufsbrief) (?:is|ist|ging|geht|hab ich|habe ich|haben wir) (?:\\w+ ){0,3}(?:raus|rausgegangen|unterwegs|abgeschickt|weggeschickt|eingeworfen|abgegeben|gefaxt|gemailt)_|_(?:den|meinen) widerruf (?:hab|habe|haben|hatte) (?:ich|wir) (?:\\w+ ){0,4}(?:abgeschickt|weggeschickt|eingeworfen|abgegeben|gefaxt|gemailt|geschrieben|erklärt|geschickt)_|_(?:bin|sind) (?:ich |wir )?(?:\\w+ ){0,3}(?:vom|von dem|von diesem) (?:\\w+ )?(?:vertrag|auftrag|kauf) (?:\\w+ ){0,2}zurückgetreten_',
    {
      rank: 3,
      never: true,
      unless:
        '_(?:wie|reicht|genügt|muss|soll|kann|koennte|will|möchte|wuerde|haette|werde|darf|wenn|falls|how|should|can|could|would) (?:\\w+ ){0,4}widerruf|_(?:wollte|vorhatte|zum widerruf (?:\\w+ )?nicht)_',
    },
  ),
  rule(
    'alreadyWithdrawn',
    false,
    '_(?:zum|zu einem|zu meinem) widerruf (?:bin|kam|sind) (?:ich|wir) (?:\\w+ ){0,3}(?:nicht|nie|noch nicht)_|_(?:wollte|wollten) (?:\\w+ ){0,4}widerrufen_[^.!?]{0,12}_(?:bin|kam|habe?|hab)_[^.!?]{0,24}_(?:nicht|nie|kein\\w*)_',
    {
      rank: 4,
      never: true,
    },
  ),
  rule(
    'alreadyObjected',
    true,
    // Contested before them, in whatever form.
    '_(?:einspruch|widerspruch|beschwerde|protest|einwände) (?:\\w+ ){0,3}(?:erhoben|eingelegt|eingereicht|geschickt|abgeschickt|zugesandt)_|_(?:auf|in|mit) (?:mein|unser)(?:en|em|e|er|)? (?:\\w+ )?(?:widerspruch|einspruch|widerspruchsschreiben|einspruchsschreiben|protest)_|_mein (?:widerspruch|einspruch) (?:vom|am|war|ging|ist)_|_(?:mitgeteilt|geschrieben|erklärt|klargemacht)_[^.!?]{0,40}_(?:nicht anerkenne|nicht anerkennen|nicht gelten lasse|bestreite|für nichtig halte)_|_(?:objected|disput(?:ed|ing)|contested)_[^.!?]{0,40}_(?:in writing|contract|to o2|letter|whole|by (?:letter|email|fax))_|_(?:letter of objection|my objection)_',
    {
      rank: 2,
      never: true,
      unless:
        '_(?:mahnbescheid|gericht|werbung|aufnahme|aufzeichnung|rechnung|datennutzung|daten)_|_(?:wie|kann|soll|muss|will|möchte|werde) (?:\\w+ ){0,4}(?:einspruch|widerspruch|beschwerde)',
    },
  ),
  rule(
    'alreadyWithdrawn',
    false,
    "(?:noch |bisher )?(?:nicht|nie) widerrufen|haven't withdrawn|_widerruf\\w* (?:habe?|hab|haben) (?:ich|wir) (?:\\w+ ){0,3}(?:nicht|nie) (?:\\w+ ){0,4}(?:\\w*geschickt|abgesendet|verschickt|gemailt|gefaxt)_",
    {
      rank: 4,
      never: true,
    },
  ),
  rule(
    'alreadyObjected',
    true,
    '(?:habe?|hab|hatte|hat|haben)(?: \\w+){0,9} (?:widersprochen|widerspruch eingelegt|widerspruch geschickt|reklamiert|protestiert|einspruch eingelegt|bestritten)_|(?:widersprochen|reklamiert|beanstandet) (?:habe?|hab|hatte|haben) (?:ich|wir)|_(?:widersprach|protestierte|reklamierte) (?:ich|wir|sie|er)|(?:ich|wir) (?:widersprach|protestierte|reklamierte|beschwerte mich)|widerspruch~(?:geschickt|eingelegt|geschrieben|gesendet|abgeschickt)|(?:sofort|gleich|mehrmals|mehrfach|schriftlich|umgehend|direkt) (?:widersprochen|reklamiert|beschwert|angefochten)|i (?:have )?(?:objected|complained|disputed)',
    {
      rank: 2,
      flip: false,
      unless: 'rechnung reklamiert|mahnbescheid~widerspr|werbung widersprochen|widersprochen werden',
    },
  ),
  rule(
    'alreadyObjected',
    true,
    '(?:habe?|hab|haben) (?:mich |uns |da |dort |sofort |gleich |schon |bereits |dann |auch |natürlich ){1,4}(?:\\w+ ){0,4}beschwert|(?:angefochten|anfechtung (?:erklärt|geschickt))',
    { rank: 1, unless: 'bnetza|bundesnetzagentur|verbraucherzentrale' },
  ),
  rule(
    'alreadyObjected',
    true,
    // Written to them that there is no contract.
    '_(?:geschrieben|gemailt|gefaxt|zurückgeschrieben|schrieb)_,? (?:\\w+ ){0,3}(?:dass|daß) (?:ich|wir|sie|er) (?:\\w+ ){0,4}(?:nichts|nix|nie|nicht|kein\\w*) (?:\\w+ ){0,3}(?:bestellt|abgeschlossen|gewollt|will|zugestimmt|anerkenn\\w*|akzeptier\\w*)_|_(?:wrote|written|emailed) (?:to )?(?:them|\\w+) (?:back )?(?:that|saying) (?:i|we) (?:\\w+ )?(?:never|didn.t|did not|don.t|do not) (?:\\w+ )?(?:order\\w*|agree\\w*|want\\w*)_',
    { rank: 2, never: true, unless: 'soll ich|kann ich|muss ich|_(?:er|sie|die|man) (?:hat|haben) mir' },
  ),
  rule(
    'alreadyObjected',
    true,
    // Told to them, in any form: that nothing was ordered, that it is not so.
    `_${TOLD_THEM}_[^.!?\\n]{0,30}_(?:dass|daß|das) (?:ich|wir|sie|er|mutter|\\w+ {kin}) [^.!?\\n]{0,30}_${NEVER_ORDERED}_|_${TOLD_THEM}_[^.!?\\n]{0,30}_(?:dass|daß) (?:das|es|so|da|hier) (?:\\w+ ){0,3}(?:nicht (?:stimmt|stimmen kann|akzeptier\\w*|gilt|richtig ist)|falsch ist|kein\\w* (?:\\w+ )?vertrag\\w* (?:gibt|gab|besteht))|_(?:dass|daß) (?:ich|wir|sie) [^.!?\\n]{0,30}_${NEVER_ORDERED}_[^.!?\\n]{0,14},? (?:hab|habe|haben|hatte) (?:ich|wir) (?:denen|ihnen|dort|da|der \\w+|dem \\w+) (?:\\w+ ){0,4}(?:mitgeteilt|geschrieben|gesagt|gemailt|erklärt)_|_(?:dene?n?|ihnen|der [\\w&]+|dem [\\w&]+) (?:hab|habe|hatte) (?:ich|i|wir) (?:das |es |ihnen )?(?:\\w+ ){0,2}schriftlich (?:gegeben|mitgeteilt|gesagt)_|_(?:das|des|dies) (?:hab|habe|sag|sage) (?:ich|i|wir) (?:dene?n?|ihnen|dort|von anfang an)_[^.!?\\n]{0,40}_(?:am telefon|telefonisch|schriftlich|per mail|per brief|per fax)_|_(?:told|tell|telling) (?:them|vodafone|telekom|o2) (?:\\w+ ){0,3}(?:in writing|by (?:letter|e-?mail|phone))_[^.!?\\n]{0,20}_(?:never|not|didn.t|don.t)_`,
    {
      rank: 2,
      never: true,
      given: '_(?:denen|dene|ihnen|dort|geschrieben|gemailt|mitgeteilt|geantwortet|schriftlich|them|hotline)_',
      unless:
        'soll ich|kann ich|muss ich|koennte ich|_(?:er|sie|die|man) (?:hat|haben) mir|dem (?:anrufer|verkäufer|herrn|mann|vertreter)|der (?:dame|frau|anruferin)|_(?:bank|polizei|verbraucherzentrale|nachbar\\w*)_',
    },
  ),
  rule(
    'alreadyCancelled',
    true,
    // "Vodafone hat storniert", "1&1 hat den Vertrag gekündigt": the company did, and no customer.
    '(?:_(?:hab|habe|hatte|wir haben|haben wir)_|_(?:{kin}) (?:hat|haben)_)(?: \\w+){0,8} _(?:gekündigt|storniert)_|_(?:gekündigt|storniert) (?:habe?|hab|hatte|haben (?:wir|ihn|sie|es))_|kündigung (?:\\w+ ){0,4}(?:geschickt|abgeschickt|eingereicht|geschrieben)|i (?:have )?cancell?ed',
    {
      rank: 1,
      flip: false,
      unless:
        'alte[nrs]?|bisherig\\w+|ordentlich gekündigt|fristgerecht gekündigt|vor~monaten gekündigt|nach~jahren~gekündigt|nachdem ich|gekündigt hatte|rückhol\\w*|bei (?:meinem|der|dem) (?:alten|bisherigen)|(?:die|sie|er|neue\\w*|vodafone|telekom|o2|firma|anbieter|versorger) (?:\\w+ ){0,3}(?:hat|haben|haette|haetten) (?:\\w+ ){0,5}gekündigt|wurde (?:\\w+ ){0,4}gekündigt|mein(?:en|em)? (?:\\w+ )?(?:vertrag|anschluss|dsl|stromvertrag|anbieter|versorger)|meinen? dsl|worden|ungefragt|einfach gekündigt',
    },
  ),
];

const RECORDING: readonly Rule[] = [
  rule(
    'recordingAnnounced',
    true,
    '(?:gespräch|anruf|telefonat|es|alles|das)~(?:_wird|_werde|_wurde|_wuerde|_darf|_dürfe|_sei|_ist)~(?:aufgezeichnet|aufgenommen|mitgeschnitten|aufzeichnen|aufnehmen|recorded)|(?:fragte|gefragt|_die frage|bat|hat gefragt)~(?:aufzeichn\\w*|aufnehmen|aufgezeichnet|aufgenommen|mitschneiden|aufnahme)|(?:aufzeichnung|aufnahme|mitschnitt) (?:\\w+ )?(?:zugestimmt|angekündigt|eingewilligt|erlaubt|gestartet|begonnen|lief|gemacht)|(?:angekündigt|zugestimmt)~(?:aufgezeichnet|aufzeichn\\w*|aufgenommen|aufnahme)|call (?:is|was|would be) (?:being )?recorded|asked (?:me |us |her |him )?(?:if|whether|to|for permission|for leave)~record',
    {
      rank: 3,
      flip: false,
      anyhow: true,
      unless:
        '(?:nicht|nie|kein\\w*|ohne)~(?:aufgezeichnet|aufzeichnung|aufnahme|angekündigt|aufgenommen|gefragt)|heimlich|(?:hab|habe) (?:ich )?(?:das gespräch |alles )?(?:selbst )?(?:aufgenommen|mitgeschnitten)|_(?:ob|falls) (?:die|sie|es|man)_|_nach (?:der|einer|dem|meiner) \\w*(?:aufnahme|aufzeichnung|mitschnitt)|_(?:will|möchte|wollen|möchten|brauche|verlange|fordere) (?:ich |wir |nun |jetzt ){0,2}(?:die|diese|eine|den|das) \\w*(?:aufnahme|aufzeichnung|mitschnitt)_',
    },
  ),
  rule(
    'recordingAnnounced',
    false,
    '(?:nicht|nie|keiner|niemand|ohne)~(?:gefragt|gesagt|hingewiesen|angekündigt|ankündigung|erwähnt|zu fragen)~(?:aufgezeichnet|aufzeichn\\w*|aufgenommen|aufnahme|mitgeschnitten|mitschnitt)|(?:aufzeichnung|aufnahme|mitschnitt|aufgezeichnet|aufgenommen)~(?:wurde |hat |hatte |war )?(?:mich |mir |man )?(?:nie|nicht|keiner|niemand|kein wort)~(?:gefragt|gesagt|angekündigt|hingewiesen|erwähnt|zugestimmt)|heimlich (?:aufgezeichnet|aufgenommen|mitgeschnitten)|ohne (?:mein wissen|meine zustimmung|einwilligung|zu fragen|meine einwilligung) (?:aufgezeichnet|aufgenommen|mitgeschnitten)',
    { rank: 4, never: true },
  ),
  rule(
    'recordingConsent',
    true,
    '(?:aufzeichnung|aufnahme|mitschnitt) (?:\\w+ ){0,3}(?:zugestimmt|eingewilligt|erlaubt|ja gesagt)',
    { rank: 2, flip: false },
  ),
  rule(
    'recordingHeard',
    true,
    '(?:aufnahme|\\w*aufzeichnung|mitschnitt|\\w*aufnahme|\\w*aufzeichnung|aufzeichnungen|recording|tonband\\w*)_(?: \\w+){0,8} (?:angehört|gehört|vorgespielt|abgespielt|angehoert|listened|played)|(?:angehört|vorgespielt|abgespielt|gehört|höre|hört man|hört)(?: \\w+){0,6} (?:aufnahme|\\w*aufzeichnung|mitschnitt|\\w*aufnahme|\\w*aufzeichnung|recording)_|(?:aufnahme|aufzeichnung|mitschnitt)~(?:da|darauf|drauf) hört man|(?:da|darauf|drauf) hört man|listened to the recording',
    {
      rank: 3,
      flip: false,
      unless:
        // "Die Aufnahme gehört ihnen": whose it is, not that anybody heard it.
        'will~(?:hören|anhören)|moechte~(?:hören|anhören)|_gehört(?: (?:doch|aber|nur|allein|ja|auch|nicht|eigentlich|alleine))? (?:ihnen|denen|der|dem|uns|mir|ihm|ihr|zu|zum|zur)_|_gehört (?:die|der|diese|eine|so eine|so was) (?:aufnahme|aufzeichnung|mitschnitt)_|^\\W*(?:und |aber )?(?:hört|hören|hörst) (?:sich|ihr|denn|da|man|sie|die|jemand|einer|wer)_',
    },
  ),
  rule(
    'recordingReply',
    'identityAsked',
    '(?:aufnahme|\\w*aufzeichnung|mitschnitt|auskunft\\w*|recording|datenauskunft)[^.!?\\n]{0,80}_(?:\\w*ausweis(?:kopie|es)?|perso|identitätsnachweis|kopie vom perso|copy of my (?:id|passport)|id card)_|_(?:\\w*ausweis(?:kopie|es)?|perso|identitätsnachweis)_[^.!?\\n]{0,60}(?:aufnahme|\\w*aufzeichnung|mitschnitt|auskunft|recording)',
    { rank: 5, unless: '(?:soll|muss|darf|kann) (?:ich|man)|_(?:ob|falls|wenn)_' },
  ),
  rule(
    'recordingReply',
    'extended',
    '(?:aufnahme|\\w*aufzeichnung|mitschnitt|auskunft\\w*|recording|art\\w* 15)[^.!?\\n]{0,80}(?:(?:frist|zeit)[^.!?\\n]{0,20}verlänger\\w*|verlänger\\w*[^.!?\\n]{0,20}frist|(?:brauch\\w*|benötig\\w*|nehmen sich|dauert|dauere) (?:\\w+ ){0,5}(?:zwei|2|drei|3) monate|(?:zwei|2) (?:weitere )?monate (?:länger|mehr)|(?:need|take|require)\\w* (?:\\w+ ){0,3}(?:two|2|three|3) (?:more )?months)|(?:frist|antwort)[^.!?\\n]{0,30}verlänger\\w*[^.!?\\n]{0,60}(?:aufnahme|\\w*aufzeichnung|mitschnitt|auskunft)',
    { rank: 5, unless: '(?:vertrag|laufzeit)~verlänger\\w*|_(?:ob|falls|wenn)_' },
  ),
  rule(
    'recordingReply',
    'deleted',
    '(?:aufnahme|\\w*aufzeichnung|mitschnitt|\\w*aufnahme|\\w*aufzeichnung|recording)~(?:(?<!_nicht )gelöscht|nicht mehr vorhanden|existiert nicht mehr|gibt es nicht mehr|deleted|vernichtet)',
    { rank: 5, never: true, unless: TO_BE_GONE },
  ),
  rule(
    'recordingReply',
    'refused',
    '(?:aufnahme|\\w*aufzeichnung|mitschnitt|\\w*aufnahme|\\w*aufzeichnung|recording)~(?:verweiger\\w*|rücken~nicht raus|nicht raus|geben~nicht|bekomme~nicht|nicht heraus\\w*|abgelehnt|lehn\\w+ ab|aus datenschutz\\w*|intern|refuse\\w*|nur mit gerichtsbeschluss|dürfen~nicht)|(?:verweiger\\w*|weiger\\w* sich)~(?:aufnahme|aufzeichnung|mitschnitt)|(?:datenschutz\\w*)~(?:aufnahme|aufzeichnung|mitschnitt)~nicht',
    { rank: 4, never: true },
  ),
  rule(
    'recordingReply',
    'transcriptOnly',
    '(?:nur|bloß) (?:\\w+ ){0,3}(?:transkript\\w*|abschrift|wortprotokoll|verschriftlichung|transcript)|(?:transkript\\w*|abschrift) (?:\\w+ )?statt',
    { rank: 5, never: true },
  ),
  rule(
    'recordingReply',
    'incomplete',
    '(?:nur|bloß) (?:ein |der |einen |die )?(?:teil|ausschnitt|schnipsel|letzten? (?:teil|minuten|sekunden)|ende|zweite[nr]? teil|schluss)~(?:aufnahme|aufzeichnung|gespräch\\w*|mitschnitt)|(?:aufnahme|aufzeichnung|mitschnitt)~(?:nur (?:ein |der )?(?:teil|ausschnitt|ende|schluss)|unvollständig|geschnitten|beginnt erst|fehlt der anfang)',
    { rank: 5, never: true },
  ),
  rule(
    'recordingReply',
    'incomplete',
    '(?:aufnahme|\\w*aufzeichnung|mitschnitt|recording)~~(?:zusammengeschnitten|zurechtgeschnitten|manipuliert|beschnitten)',
    { rank: 6, never: true },
  ),
  rule(
    'recordingReply',
    'none',
    '(?:aufnahme|\\w*aufzeichnung|mitschnitt|recording)~(?:angefordert|verlangt|gebeten|beantragt|requested)[^.!?\\n]{0,60}(?:keine antwort|nichts (?:gehört|bekommen|gekommen)|reagier\\w+ nicht|keine reaktion|schweigen|no answer|no reply)',
    { rank: 5, never: true },
  ),
  rule(
    'recordingReply',
    'none',
    '(?:aufnahme|\\w*aufzeichnung|mitschnitt|recording|auskunft)[^.!?\\n]{0,60}(?:angefordert|verlangt|gebeten|beantragt|gefordert|requested)[\\s\\S]{0,60}(?:bis heute|bisher|bislang|noch immer|immer noch|seitdem|seither|until today) (?:aber )?(?:nichts|nix|keine (?:antwort|reaktion|rückmeldung)|nothing)',
    { rank: 5, never: true },
  ),
  rule(
    'recordingReply',
    'given',
    '(?:aufnahme|\\w*aufzeichnung|mitschnitt|\\w*aufnahme|\\w*aufzeichnung|recording)~(?:bekommen|erhalten|geschickt|gegeben|zugeschickt|gekriegt|vorliegen|ausgehändigt|received|sent)|(?:geschickt|gegeben|bekommen|erhalten|vorgespielt)~(?:aufnahme|\\w*aufzeichnung|mitschnitt|gesprächsaufnahme|recording)',
    {
      rank: 3,
      unless:
        '(?:will|moechte|kann|soll|darf|wollte|müssen|muss|verlang\\w+|bitte)~(?:aufnahme|aufzeichnung|mitschnitt)|nie_|nicht|verweiger',
    },
  ),
];

/** Where people work for themselves, also at the end of a compound: "Friseursalon", "Malerbetrieb". */
const TRADE_PLACE =
  '(?:\\w*geschäft|\\w*laden|\\w*betrieb|\\w*praxis|\\w*kanzlei|\\w*restaurant|\\w*café|\\w*salon|\\w*firma|\\w*studio|imbiss|\\w*gaststätte|gasthof|gasthaus|kneipe|pension|hotel|\\w*werkstatt|\\w*agentur|tischlerei|schreinerei|bäckerei|konditorei|metzgerei|gärtnerei|malerei|druckerei|\\w*reinigung|\\w*handwerk|\\w*handel|apotheke|kiosk|fahrschule|spedition|eisdiele|blumenladen|boutique|\\w*unternehmen|\\w*gmbh|shop|café|cafe|salon|business|company|bakery|garage|restaurant|pub)';

const BUSINESS: readonly Rule[] = [
  rule(
    'consumer',
    false,
    // Whose business the contract is for: run, owned, called at, ordered for.
    `(?:^|[.!?\\n,:(] ?|_ich_ |_wir_ |_i_ |_we_ |_und_ )(?:betreib\\w*|führe|führen|leite|habe|hab|haben|bin inhaber\\w*|run|own|have)_ (?:ich |wir )?(?:selbst |selber |hier |nur )?(?:ein\\w*|nen|'nen|ne|a|an(?! (?:die|den|das|der|diese\\w*)_)|unser\\w*|mein\\w*|my|our|the|the local) (?:\\w+ ){0,2}${TRADE_PLACE}_|_(?:inhaber|inhaberin|geschäftsführer|geschäftsführerin|betreiber|betreiberin|chef|chefin|owner) (?:von|einer|eines|einem|des|der|of) (?:\\w+ ){0,3}${TRADE_PLACE}_|_(?:für|in|im|bei|beim|auf|an) (?:den |die |das |der |dem )?(?:mein|unser)(?:e|en|em|er|es|s)? (?:\\w+ ){0,2}${TRADE_PLACE}_|_(?:unser|unsere|unserer|mein|meine|meiner|unserem|meinem) (?:kleine\\w* )?(?:arzt|zahnarzt|physio\\w*|tierarzt|handwerks|friseur|maler|elektro)?-?(?:praxis|betrieb|salon|kanzlei|werkstatt|restaurant|café)_|_(?:praxis|firmen|büro|betriebs|geschäfts|laden)(?:anschluss|telefon|handy|vertrag|nummer)_|_(?:geschäftlich|beruflich|fürs (?:büro|geschäft|gewerbe|unternehmen))_`,
    {
      rank: 3,
      unless:
        'privat|um die ecke|in der nähe|früher|ehemal\\w*|damals|in rente|rentner\\w*|(?:arbeite|angestellt|jobbe|putze) (?:\\w+ )?(?:in|bei)|(?:war|einkaufen|gekauft|beim|stehe|stand) (?:\\w+ )?(?:in|im|vor)|in (?:einem|einer|diesem|dem|so einem) |homeoffice|betreuer\\w*|(?:an|in|auf) mein(?:em?|e|er)? (?:büro|arbeit)|mein(?:e|em)? (?:mann|frau|sohn|tochter|chef)',
    },
  ),
];

const OTHER: readonly Rule[] = [
  rule(
    'providerSwitch',
    true,
    // The end of what one has with somebody else, told by the old or the new side.
    '_kündigung (?:vom|des|beim|bei) (?:\\w+ )?(?:bisherigen|alten) \\w+|_(?:alten|bisherigen) (?:vertrag|anbieter|versorger) kündigen (?:sie|die|wir)_|_(?:will|wollen) (?:der|die|sie) (?:\\w+ ){0,2}(?:alten|bisherigen) (?:vertrag|anbieter|versorger) kündigen|kündig\\w* (?:\\w+ ){0,3}für mich_|alte (?:vertrag )?(?:\\([^)]{2,25}\\) |bei \\w+ |[\\w,]+ ){0,6}(?:ist|sei|wird|wurde) (?:\\w+ )?gekündigt_|(?:bestätig\\w*|schreib\\w*) (?:\\w+ ){0,3}eine kündigung_|kündigung,? die ich (?:\\w+ )?(?:nie|nicht)_|_meine kündigung (?:[\\w_]+ ){0,4}(?:sei|ist) (?:\\w+ )?eingegangen|(?:rufnummer|nummer|telefonnummer) (?:[\\w_"]+ ){0,8}(?:portiert|mitgenommen|übertragen|umziehen|umgezogen)_|(?:anschluss|nummer) (?:[\\w_"]+ ){0,8}portiert_|_portierung_|(?:werde|wird|werden) (?:ich |sie )?(?:seit |ab )?(?:[\\w_".]+ ){0,6}beliefert_|_(?:confirm\\w*|says) (?:that )?(?:i have |my |a )(?:cancel\\w*|notice)|_switch my (?:electricity|gas|power|contract|number|internet)_|for switching_',
    {
      rank: 2,
      anyhow: true,
      unless:
        'auf \\d+ ?mbit|(?:habe?|hab|hatte) ich (?:\\w+ ){0,6}gekündigt|ordentlich gekündigt|statt (?:der|einer) kündigung|lehn\\w*~portierung',
    },
  ),
  rule(
    'providerSwitch',
    true,
    '(?:mein(?:en|em|er)?|unser(?:en|em|er)?|ihr(?:en|em|er)?|sein(?:en|em)?|der|den|dem|beim?|alte[nrm]?|bisherige[nrm]?)(?: \\w+){0,3} (?:anbieter|versorger|vertrag|anschluss|stromvertrag|stromanbieter|gasanbieter|stromversorger|telekom-?vertrag|dsl-?anschluss|dsl)(?: \\w+){0,6} (?:_gekündigt|wird gekündigt|kündigen|kündigt|abgemeldet)_|kündigungsbestätigung|abschieds?(?:brief|schreiben|mail)|(?:bedauern|bedauert)~kündigung|_(?:wechsel|portierung|(?<!_bei )rufnummernmitnahme|anbieterwechsel|lieferantenwechsel|versorgerwechsel|providerwechsel)~(?:läuft|eingeleitet|veranlasst|beauftragt|bestätigt|angekündigt|zum_|erfolgt|steht|vollzogen|gestartet|in die wege|schon|bereits|am_)|(?:rufnummer|nummer|telefonnummer) (?:\\w+ ){0,4}(?:portiert|mitgenommen|übertragen)|(?:anschluss|dsl|internet|strom) (?:\\w+ ){0,4}(?:wird|werde|soll|wurde) (?:\\w+ |am |[\\d_]+ ){0,5}(?:übernommen|gekündigt)|(?:anschluss|dsl|internet) (?:wird|werde) (?:schon |bereits )?(?:am|zum|ab|übermorgen|morgen) (?:[\\d_.]+ )?(?:\\w+ )?umgestellt|(?:alter|bisheriger) (?:anschluss|vertrag) (?:wird|werde) (?:am|zum) [\\d_.]+ (?:\\w+ )?abgeschaltet|(?:morgen|übermorgen|am [\\d_.]+) (?:wird|soll) mein (?:anschluss|dsl|internet) umgestellt|weg von (?:dsl|der|meinem)|(?:beliefert|versorgt|übernimmt|versorgen|beliefern)(?: \\w+){0,4} (?:mich|uns|jetzt|ab|strom|zum)|ihr neuer (?:strom|gas|energie)\\w*|(?:werde|werden|wurde) (?:ich |wir )?(?:\\w+ ){0,4}(?:beliefert|versorgt)|_lieferbeginn_|_lieferstart_|neue[rnm]? (?:strom|gas|energie)?(?:lieferant\\w*|versorger)_|(?:alten? )?(?:anbieter|versorger) (?:\\w+ ){0,4}(?:gewechselt|gekündigt)|switch\\w* (?:my )?provider|cancelled my (?:old|current) (?:contract|provider)|(?:spontan|versehentlich|ungewollt|zu [\\w.]+|zur [\\w.]+) gewechselt',
    {
      rank: 2,
      unless:
        '_(?:im|letztes|vor|damals) [^.!?]{0,20}_(?:bin|sind) (?:ich|wir) (?!am telefon|telefonisch)[^.!?]{0,40}gewechselt|auf \\d+ ?mbit|statt (?:der|einer) kündigung|(?:will|moechte|wollte|wuerde|kann|soll)~wechseln|(?:habe?|hab|hatte) (?:\\w+ ){0,9}(?:gekündigt|kündigen)|ordentlich gekündigt|nicht gekündigt|kündigen kann|(?:schick\\w*|statt|bitte|will|wollte|warte|verlang\\w*)~kündigungsbestätigung|kündigungsbestätigung[^.!?]{0,40}(?:selbst|selber|beantragt)|wollte~kündigen|selbst gekündigt|zu kündigen|vertrag (?:\\w+ ){0,3}kündigen|abgeschaltet,? wenn|sonst~abgeschaltet|wenn ich nicht|entfällt|entfalle',
    },
  ),
  rule(
    'marketingConsent',
    false,
    '{nie} (?:\\w+ ){0,6}(?:werbeanruf\\w*|werbung|anruf\\w*|telefonwerbung|kontaktaufnahme) (?:\\w+ ){0,3}(?:zugestimmt|eingewilligt|erlaubt|gestattet|einwilligung)|(?:einwilligung|zustimmung|erlaubnis|einverständnis) (?:für|zu|in|zur) (?:\\w+ ){0,3}(?:werbeanruf\\w*|werbung|anruf\\w*|telefonwerbung)(?: \\w+){0,4} (?:nie|nicht|keine|kein)|(?:nie|keine|niemals) (?:\\w+ ){0,3}(?:einwilligung|zustimmung|erlaubnis) (?:\\w+ ){0,4}(?:werbung|anrufe?n?|werbeanruf\\w*|gegeben)|ohne (?:meine |vorherige )?(?:einwilligung|zustimmung|erlaubnis) angerufen|never consented to (?:calls|marketing)',
    { rank: 3, never: true },
  ),
  rule(
    'marketingConsent',
    true,
    '(?:werbeanruf\\w*|werbung|telefonwerbung|werbeeinwilligung)~(?:zugestimmt|eingewilligt|erlaubt|gegeben|angekreuzt)',
    { rank: 2 },
  ),
  rule(
    'consumer',
    true,
    '_(?:privat(?:er|e|em|en)? (?:vertrag|anschluss|person|kunde|handy)|privatvertrag|privatperson|privatkunde|privatkundin|privatanschluss|rein privat|als privatmann|privathaushalt|verbraucher|private person)_',
    { rank: 2, unless: 'privatsphäre|verbraucherzentrale' },
  ),
  rule(
    'consumer',
    false,
    '_(?:mein(?:e|em|er|en)? (?:firma|geschäft|laden|betrieb|praxis|büro|kanzlei|restaurant|salon|unternehmen|gmbh|gewerbe)|unser(?:e|em|er|en)? (?:firma|betrieb|praxis|büro|kanzlei|verein|restaurant|unternehmen|gmbh)|(?:ich|wir) (?:(?:betreib\\w*|führe\\w*) (?:\\w+ ){0,3}|habe?n? (?:(?!(?:bei|beim|der|dem|die|den|das|an|von|vom|mit|zu|zur|zum|gegen|diese[rmns]?)_)\\w+ ){0,3})(?:\\w*geschäft|\\w*laden|\\w*betrieb|\\w*praxis|kanzlei|restaurant|café|\\w*salon|firma|studio|imbiss|gaststätte|pension|hotel|werkstatt|agentur|tischlerei|schreinerei|bäckerei|metzgerei|gärtnerei|malerei|druckerei|reinigung|\\w*handwerk|\\w*handel|apotheke|kiosk|fahrschule|spedition)|(?:für|in|auf) (?:die|meine|unsere|der|meiner|unserer) (?:firma|praxis|kanzlei|gmbh)|für den betrieb|unsere[rn]? firmen(?:daten|eintrag\\w*)|(?:mein|unser)\\w* büroangestellte\\w*|gewerblich\\w*|geschäftskunde\\w*|firmenvertrag|firmenhandy|geschäftsanschluss|selbständig\\w*|selbstständig\\w*|freiberufl\\w+|einzelunternehm\\w+|my (?:company|business|shop|firm)|business (?:contract|customer|line))_',
    {
      rank: 3,
      unless:
        'privat|(?:an|in|auf) mein(?:em?|e|er)? büro|rechnung meiner firma|gingen~in meinem büro|in meinem büro ein|um die ecke|in der nähe|homeoffice|betreuer\\w*|früher|ehemal\\w*|in rente|rentner\\w*',
    },
  ),
  rule(
    'deceased',
    true,
    '_(?:verstorben_|verstorbene[nrms]?_(?! \\w+ (?:hat|hatte|war|sagte) (?:immer|früher|stets|damals|noch)_)(?=[^.!?\\n]{0,90}(?:vertrag|angerufen|anruf|telefon|rechnung|mahn|bestellt|zugestimmt|abo_|kunde|post))|gestorben|(?:mutter|vater|mama|papa|oma|opa|mann|frau|er|sie|tante|onkel|bruder|schwester|inhaber(?:in)?|kunde|kundin|schwiegermutter|schwiegervater)_[^.!?,\\n]{0,40}_tot_|_tot (?:ist|war) (?:er|sie|mein\\w*|die|der)_|passed away|died|schon tot|beerdigt|lebt nicht mehr|lebte nicht mehr)_',
    {
      rank: 2,
      unless:
        '(?:mann|frau|vater|mutter) (?:ist )?(?:vor~)?(?:verstorben|gestorben)~(?:ich|seitdem)|seit (?:mein\\w* |dem )?(?:{kin}|tod) [^.!?]{0,24}|witwe|sterbegeld|(?:leitung|telefon|internet|anschluss|handy|akku|netz|fernseher|apparat) (?:\\w+ ){0,2}tot_',
    },
  ),
  rule(
    'identityMisused',
    true,
    '(?:(?:ex\\w*|jemand|betrüger\\w*|fremde\\w*|unbekannte\\w*)_(?: \\w+){0,8} als ich ausgegeben|(?:ex\\w*|jemand|betrüger\\w*|fremde\\w*|unbekannte\\w*)_ (?:hat|hatte|haben|nutzt\\w*|benutzt\\w*) (?:\\w+ ){0,3}(?:mit|unter|auf|in) (?:meinem|meinen) (?:namen|daten|personalien)|(?:nutzt|benutzt|verwendet|missbraucht) (?:\\w+ )?jemand (?:meine|meinen)|_(?:betrüger\\w*|fremde\\w*|unbekannte\\w*|jemand|(?:a |some )?stranger|somebody|someone|scammer|{kin})_[^.!?\\n]{0,60}_für (?:mich|uns) ausgegeben_|_für (?:mich|uns) ausgegeben_|_(?:hat|haben) (?:wer|jemand|einer) mit (?:meine[nr]?|unsere[nr]?) daten_|_(?:betrüger\\w*|fremde[rn]?|unbekannte[rn]?|jemand|ein anderer|wer anders)_[^.!?\\n]{0,40}_(?:hat|haben|hatte) (?:\\w+ ){0,2}auf (?:mich (?:einen|eine|ein|was|etwas|irgend\\w+)|meinen namen)_[^.!?\\n]{0,40}_(?:bestellt|abgeschlossen|gekauft|beantragt)_|_(?:unter|mit|auf) (?:meinen personalien|meinem namen|meinen namen|meinen daten)_[^.!?\\n]{0,50}_(?:den|das|die) (?:ein anderer|jemand anders?|ein fremder|ein unbekannter|irgendwer|wer anders) (?:\\w+ ){0,2}(?:gemacht|abgeschlossen|bestellt)_|_(?:jemand|irgendwer) (?:muss|hat) (?:\\w+ )?(?:meinen|meine) (?:ausweis|perso|personalausweis|unterschrift|identität) (?:\\w+ )?(?:kopiert|gestohlen|geklaut|missbraucht|gefälscht|benutzt|nachgemacht)_(?! ?\\?)|_unterschrift (?:ist|war|wurde|sei) (?:\\w+ )?gefälscht_|_(?:fremde\\w*|unbekannte\\w*|jemand)_(?:(?!_(?:ich|mich|wir|uns|rief|angerufen)_)[^.!?,\\n]){0,40}_mit mein\\w* (?:geburtsdatum|daten|kundennummer) (?:ausgewiesen|identifiziert|gemeldet)_|_mit (?:meinen|unseren) daten (?:hat|haben|wurden?)_|_(?:stranger|somebody|someone|scammer|thief) (?:\\w+ )?(?:used|stole|took|misused) my_|_(?:pretended to be|posed as|passed (?:him|her)self off as) me_|identitätsdiebstahl|identitätsmissbrauch|(?:perso|personalausweis|ausweis)(?: \\w+){0,4} (?:geklaut|gestohlen|verloren)~(?:daten|namen)|jemand~(?:in|unter|auf|mit) (?:meinem|meinen) (?:namen|daten)|(?:fremder?|unbekannter?|jemand anders?|andere)~(?:meinem namen|meine daten|meinen daten)|(?:jemand|fremde\\w*)~(?:benutzt|nutzt|verwendet|missbraucht) (?:meine|meinen) (?:daten|namen)|daten missbraucht|identity theft|auf meinen namen~(?:fremd|unbekannt|jemand))',
    // Feared, not told.
    { rank: 2, unless: '_(?:angst|sorge|befürcht\\w*|fürchte|hoffentlich|nicht dass|afraid|worried)_' },
  ),
  rule(
    'identityMisused',
    true,
    '_(?:somebody|someone|stranger|scammer)_ (?:\\w+ )?(?:opened|took out|made|ordered|set up|registered)_[^.!?\\n]{0,20}_(?:contract|account|phone|plan|subscription|line|sim)_[^.!?\\n]{0,16}in my name_|_(?:auf (?:mich|meinen namen)|mit meinen daten) (?:\\w+ ){0,2}(?:bestellt|abgeschlossen|angemeldet|eröffnet)_[^.!?\\n]{0,30}_(?:ich war (?:das|es) nicht|war ich nicht|das war ich nicht|nicht von mir)_|_in my name[^.!?\\n]{0,30}_(?:wasn.t|was not|not) me_',
    { rank: 2, never: true },
  ),
  rule('prepaid', true, '_prepaid\\w*_', {
    rank: 1,
    unless:
      'bisher|vorher|war ich|von prepaid|früher|habe ich prepaid|hatte ich|bin prepaid|nutze prepaid|prepaid~(?:kunde|nutzer)|statt prepaid|seit jahren prepaid',
  }),
  rule(
    'numberSuppressed',
    true,
    '(?:unterdrückte[rnm]?|anonyme[rnm]?|unbekannte[rnm]?) (?:ruf)?nummer|nummer (?:\\w+ )?unterdrückt',
    { rank: 2 },
  ),
  rule('basicSupply', true, '_grundversorgung_|_grundversorger_', { rank: 1 }),
  rule(
    'priceNamed',
    false,
    '(?:preis|kosten|kostet)~(?:nicht|nie|kein)~(?:genannt|erwähnt|gesagt|die rede|gesprochen)|(?:kein wort|nichts) (?:über|von|zu) (?:preis\\w*|kosten|geld)|von (?:kosten|einem preis|geld|preisen) (?:war |wurde )?(?:\\w+ )?(?:nie|keine|nichts|nicht)',
    { rank: 2, never: true },
  ),
  rule(
    'termNamed',
    false,
    '(?:laufzeit|vertragsdauer|24 monat\\w*|zwei jahr\\w*)~(?:nicht|nie|kein\\w*|nichts)~(?:genannt|erwähnt|gesagt|die rede|gesprochen|wort)|(?:kein wort|nichts|nix|keiner was) (?:über|von|zu) (?:einer? |der |die |neuer )?(?:\\w+ )?(?:laufzeit|vertragsdauer|24 monat\\w*|bindung)|(?:sagte|erwähnte) (?:\\w+ )?(?:nichts|nix|kein wort) (?:von|über|zu) (?:einer? |der |neuer |neuen )?(?:laufzeit|bindung)',
    { rank: 2, never: true },
  ),
  rule(
    'onlyLine',
    true,
    '(?:einzige[rs]? (?:anschluss|telefon|leitung|nummer)|notruf|hausnotruf|sonst kein (?:telefon|anschluss|internet)|_on call_|homeoffice|home office)',
    { rank: 1, unless: 'verkauft|angeboten|abgeschlossen|werbung|bestellt' },
  ),
];

/** "Wir haben den Vertrag storniert", "mein Mann hat angerufen und den Vertrag storniert": one of the customer's side, up to the deed. */
const OWN_DOING =
  '(?:_(?:hab|habe) ich_|_ich (?:hab|habe)_|_wir haben_|_haben wir_|_{kin} (?:hat|haben)_)(?:(?!_und_(?! (?:den|das|mein\\w*|unser\\w*|ihr\\w*) (?:vertrag|auftrag|abo)_))[^.!?,\\n])*_(?:storniert|aufgehoben|rückgängig)_';

const REPLY: readonly Rule[] = [
  rule(
    'companyReply',
    'refused',
    '(?:widerruf|widerspruch|kündigung|stornierung|storno)~(?:abgelehnt|zurückgewiesen|nicht anerkannt|nicht akzeptiert|akzeptieren~nicht|erkennen~nicht an|lehnen~ab_|weigern|verweiger\\w*|zu spät|verfristet|refused|rejected)|(?:lehnen|lehnt|weigern|(?<!ver)weigert|weisen)~(?:widerruf|widerspruch|storn\\w*)~(?:ab_|zurück|sich)?|(?:bestehen|beharren|pochen) (?:\\w+ )?auf (?:den|dem|der|ihrem|ihre|die) (?:vertrag|forderung|laufzeit|zahlung)',
    { rank: 3, never: true },
  ),
  rule(
    'companyReply',
    'none',
    '(?:widerruf|widersprochen|widerspruch|widerrufen|reklamiert|beschwert)[^.!?\\n]{0,60}(?:keine antwort|keine reaktion|nichts gehört|reagier\\w+ nicht|melde\\w+ sich nicht|keine rückmeldung)|(?:keine antwort|keine reaktion|keine rückmeldung) (?:auf|bekommen|erhalten|bisher|bislang)',
    { rank: 2, never: true },
  ),
  rule(
    'companyReply',
    'cancelled',
    '(?:haben|hat)~(?:vertrag|auftrag|abo)~(?:storniert|aufgehoben|rückgängig gemacht)|kulanz\\w*~(?:storniert|aufgehoben)',
    { rank: 2, unless: `will|moechte|${OWN_DOING}` },
  ),
  rule(
    'companyReply',
    'cancelled',
    // What was done to the contract, or confirmed: said of nobody, so whoever else the sentence speaks of did not do it.
    'wurde~(?:vertrag|auftrag|abo)~(?:storniert|aufgehoben|rückgängig gemacht)|storno\\w*bestätigung|storno bestätigt|(?:vertrag|auftrag|abo) (?:\\w+ )?(?:sei|ist|wurde|waere) (?:\\w+ )?(?:storniert|aufgehoben)',
    { rank: 2, unless: 'will|moechte' },
  ),
];

export const MATTER_RULES: readonly Rule[] = [
  ...TAKEN,
  ...MORE_TAKEN,
  ...TAKEN_RULES,
  ...MONEY,
  ...DUNNING,
  ...DELIVERY,
  ...DONE,
  ...RECORDING,
  ...OTHER,
  ...BUSINESS,
  ...REPLY,
];
