// What people type to one question and would not say in a story: words for each value, by the fact that is asked for.
import type { FactKey } from '../../../knowledge/facts.ts';
import { ways } from '../rule.ts';

/** Short names, everyday names and the largest towns. */
const STATES = {
  BW: 'bawü|ba-wü|baden|württemberg|schwaben|stuttgart|karlsruhe|mannheim|freiburg|heidelberg|ulm|heilbronn',
  BY: 'bayern|bavaria|franken|oberpfalz|allgäu|münchen|munich|nürnberg|augsburg|regensburg|würzburg|ingolstadt',
  BE: 'berlin',
  BB: 'brandenburg|potsdam|cottbus',
  HB: 'bremen|bremerhaven',
  HH: 'hamburg',
  HE: 'hessen|frankfurt(?! ?(?:/|an der) ?oder)|wiesbaden|kassel|darmstadt|offenbach|hesse',
  MV: 'mecklenburg|vorpommern|meckpomm?|meck-pomm|rostock|schwerin',
  NI: 'niedersachsen|hannover|braunschweig|oldenburg|osnabrück|göttingen|wolfsburg|lower saxony',
  NW: '_nrw_|nordrhein|westfalen|ruhrgebiet|köln|cologne|düsseldorf|dortmund|essen_|duisburg|bochum|wuppertal|bielefeld|bonn|münster|aachen|gelsenkirchen|krefeld',
  RP: 'rheinland-pfalz|rheinland pfalz|pfalz|mainz|ludwigshafen|koblenz|trier|kaiserslautern',
  SL: 'saarland|saarbrücken',
  SN: '(?<!nieder)sachsen(?! ?-? ?anhalt)|dresden|leipzig|chemnitz|zwickau|saxony(?! ?-? ?anhalt)',
  ST: 'sachsen-anhalt|sachsen anhalt|magdeburg|halle|dessau',
  SH: 'schleswig|holstein|kiel|lübeck|flensburg',
  TH: 'thüringen|erfurt|jena|weimar|gera|thuringia',
};

/** Questions that are not about a fact and have words of their own. */
export type WordedQuestion = FactKey | 'holder.custody' | 'holder.whose' | 'letter' | 'confirm';

/** Patterns by value; for facts of yes and no, a denied word of the one means the other. */
export const ANSWER_WORDS: { readonly [K in WordedQuestion]?: Readonly<Record<string, string>> } = {
  channel: {
    inboundCall: ways(
      '_ich_(?: \\S+){0,2} angerufen',
      '_ich_~_(?:die|dort|da|bei denen|der hotline|den kundenservice|selbst|selber)_~(?:angerufen|gewählt|' +
        'durchgeklingelt)',
      '_(?:hab|habe)_ (?:selbst|selber|dort|da|die|bei denen|die hotline)_',
      'selbst angerufen|selber angerufen',
      '^(?:\\w+ )?(?:hotline|kundenservice)',
      '_i (?:called|rang|phoned)_',
      'von mir aus|ich war.?s der angerufen',
      '_(?:ich (?:habe? |hab )?(?:selbst |selber |dort |da )?(?:\\w+ )?(?:angerufen|rief)|selbst angerufen|' +
        'selber angerufen|i called|hotline|ich die|ich sie|ich bei)',
    ),
    outboundCall: ways(
      '_(?:die|der|sie|er|jemand|einer|eine|man|they|he|she|somebody|someone)_~_(?:bei mir|mich|mir|uns|me)_',
      '_(?:mich|uns|me)_ _(?:angerufen|called)',
      'ange(?:rufen|klingelt) (?:worden|von denen)',
      '_(?:wurde|bin|worden)_~(?:angerufen|angeklingelt)',
      'werbeanruf|kaltanruf|cold call|ungefragt',
      '_(?:die haben (?:mich )?angerufen|wurde angerufen|angerufen worden|sie riefen|rief mich|riefen mich|' +
        'der anrufer|die firma|anruf von denen|they called|called me|werbeanruf|die mich|sie mich)',
    ),
    doorstep: ways(
      'haustür',
      '_an (?:der|meiner) tür_',
      'geklingelt und|vertreter|drücker|im treppenhaus|im flur|door',
      'in (?:der|meiner) wohnung',
      'bei mir daheim|ins haus',
      '_(?:haustür|an der tür|vertreter|door)',
    ),
    shop: '_(?:shop|laden|filiale|store|geschäft|media ?markt|saturn|verkaufsstand|stand)_|im einkaufszentrum|vor ort|_(?:_(?:shop|laden|filiale|store|geschäft)_)',
    online: ways(
      '_online_',
      'internet(?!anschluss|vertrag)',
      'webseite|website|homepage|übers netz|vergleichsportal|check ?24|verivox|_app_|browser',
      'geklickt',
      '_(?:online|internetseite|website|im internet|homepage|app)',
    ),
    letter: ways(
      '_(?:nur|bloß|plötzlich|auf einmal|einfach)_~_(?:brief|post|schreiben|rechnung|mahnung|letter|mail)_',
      '^(?:per |ein |der )?(?:brief|post|briefkasten)',
      'aus heiterem himmel|im briefkasten',
      '_(?:per brief|brief|post)',
    ),
  },
  personOnPhone: {
    self: ways(
      '^(?:na )?(?:ich|i|icke|selbst|selber|myself|me)_',
      '_(?:ich|i) (?:selbst|selber|war|bin|persönlich|allein|alleine|myself|did|took|answered)_',
      '_(?:war|bin) ich_',
      '_(?:hab|habe) ich_',
      'das war ich',
      '^(?:it|that) was (?:me|myself)_',
    ),
    spouse: ways(
      '_(?:mann|frau|fra|ehemann|ehefrau|gatte|gattin|göttergatte|göttergattin|männe|angetraute[rn]?|' +
        'lebensgefährt\\w+|partner|partnerin|husband|wife|hubby|bessere hälfte)_',
      '_(?:mann|frau|ehemann|ehefrau|partner\\w*|husband|wife)',
    ),
    child:
      '_(?:sohn|tochter|kind|bub|junge|mädel|kleine[rn]?|älteste[rn]?|jüngste[rn]?|son|daughter|kid|child)_|_(?:sohn|tochter|kind|son|daughter|child)',
    parent:
      '_(?:mutter|vater|mama|papa|mutti|vati|eltern|mum|mom|mother|dad|father)_|_(?:mutter|vater|mama|papa|eltern|mother|father)',
    other: ways(
      `_(?:${ways(
        'schwieger\\w+|schwager|schwägerin|schwester|bruder|onkel|tante|neffe|nichte|cousin\\w*',
        'enkel\\w*|oma|opa|großmutter|großvater|freund|freundin|nachbar\\w*|mitbewohner\\w*',
        'haushaltshilfe|putzfrau|pfleger\\w*|betreuer\\w*|babysitter\\w*|besuch|kollege',
        'kollegin|mitarbeiter\\w*|neighbou?r|friend|sister|brother|roommate|flatmate',
        'jemand anderes?',
      )})_`,
      '_(?:andere\\w*|sonst\\w*|other)',
    ),
    nobody: ways(
      '_(?:niemand|keiner|nobody|no one)_',
      'gar kein (?:anruf|gespräch)',
      '_gab.?s? (?:kein|gar kein)',
      'nie (?:einen anruf|telefoniert)',
      'kein telefonat|no call',
      'never (?:spoke|talked)',
      '_(?:niemand|keiner|nobody|no one|kein anruf|gab keinen)',
    ),
  },
  declaration: {
    yesToSomethingElse: ways(
      '_(?:nur|bloß|lediglich|only|just|aber)_ (?:doch |nur |bloß )*(?:zu|zur|zum|auf|dass|für|to)_',
      'zu (?:was|etwas) ander\\w+',
      'galt (?:was|etwas) ander\\w+',
      'andere (?:frage|sache)',
      'ob ich (?:die|der|frau|herr|das)_',
      'datenabgleich|hören sie mich|something else',
      '_(?:etwas anderes|zu was anderem|andere frage)',
    ),
    onlyDocuments: ways(
      '(?:erst ?mal|nur|bloß|lieber|was|etwas|alles)?_(?:schriftlich|unterlagen|infos?|informationen|' +
        'infomaterial|prospekt|angebot|in writing|papers|brochure)_',
      '(?:zu|her)?(?:schicken|senden)_',
      'schick\\w*_~mal|send me',
      '_(?:unterlagen|infos|informationen|angebot)',
    ),
    no: '_(?:abgelehnt|nein gesagt|kein interesse|declined|said no|refused|abgewimmelt)_|_nein_|_(?:^nein|abgelehnt)',
    silent: ways(
      '_(?:hmhm|mhm|hm|aha|nichts klares|nix klares)_',
      'gar nichts gesagt|nichts gesagt|nix gesagt|geschwiegen|aufgelegt|weder ja noch nein',
      'nichts dazu|überleg\\w*|hung up',
      '_(?:nichts gesagt|geschwiegen|aufgelegt)',
    ),
    clearYes:
      '_(?:zugesagt|zugestimmt|eingewilligt|einverstanden|ein ja|klar ja|klares ja|ja gesagt|agreed|said yes)_|_(?:^ja|zugestimmt|eindeutig)',
  },
  agreedOnPhone: {
    true: '_(?:zugesagt|zugestimmt|eingewilligt|einverstanden|bejaht|ja gesagt|gesagt ja|agreed|said yes|said ok\\w*)_',
    false: ways(
      '_(?:überleg\\w*|abgelehnt|kein interesse|aufgelegt|nein gesagt|abgewimmelt|drüber nachdenken|' +
        'nur (?:zugehört|gefragt)|said no|refused|hung up|think about it)_',
      'schriftlich',
      '(?:zu)?schicken_',
    ),
  },
  misledAbout: {
    price: 'preis|_(?:kosten|teurer|euro|€|geld|monatlich|gebühr\\w*|price|cost|expensive|more expensive)_',
    term: 'laufzeit|_(?:monate|jahre|24|12|mindestlaufzeit|term|months|years|verlängert)_',
    free: 'kostenlos|gratis|umsonst|geschenk\\w*|_(?:free|for nothing|for free)_',
    identity:
      '_(?:wer (?:er|sie|die|da)|angeblich (?:von|vom)|ausgegeben|behauptet~(?:von|vom)|stadtwerke\\w*|gar nicht von|nicht von|identity|pretended|claimed to be)_',
    duty: '_(?:müsste|muss|pflicht|gesetzlich|vorgeschrieben|verpflichtet|sonst (?:wird|werde)|abgeschaltet|have to|obliged)_',
    existingContract:
      'alter vertrag|_(?:alte[rnm]? (?:vertrag|tarif)|bestehende\\w*|läuft aus|ausgelaufen|old contract)_',
    cancellability: '_(?:kündigen|kündigung|kündbar|jederzeit|widerruf\\w*|rauskommen|aussteigen|cancel\\w*)_',
    switch: 'anbieterwechsel|_(?:wechsel\\w*|andere[rn]? (?:firma|anbieter)|switch\\w*)_',
  },
  alreadyWithdrawn: {
    true: '_(?:widerrufen|raus|abgeschickt|weggeschickt|losgeschickt|rausgeschickt|hingeschickt|am gleichen tag|am selben tag|sofort|einschreiben|sent|withdrew|withdrawn)_',
    false: '_(?:noch nicht|nicht dazu gekommen|wollte (?:erst|ich)|hab.s vor|not yet|haven.t)_',
  },
  alreadyObjected: {
    true: '_(?:widersprochen|beschwert|sofort|mehrfach|mehrmals|am selben (?:abend|tag)|per mail|geschrieben|angerufen|reklamiert|objected|complained)_',
    false: '_(?:noch nicht|nichts erklärt|bisher nichts|nix unternommen|not yet|haven.t)_',
  },
  alreadyCancelled: {
    true: '_(?:gekündigt|kündigung|hingeschickt|abgeschickt|cancelled|canceled)_',
    false: '_(?:noch nicht|not yet|haven.t)_',
  },
  oldContractCancelled: {
    true: '_(?:gekündigt|kündigung|selber|selbst|cancelled)_',
    false: '_(?:haben die|hat (?:der|die|das)|die neuen|automatisch|von alleine|they did)_',
  },
  powerOfAttorney: {
    none: '_(?:keine|nein|nicht|nur mündlich|schriftlich nicht|none|no)_|^(?:(?:nichts|keine|keiner|kein|nein|noch nichts|none|nothing)|keine mahnung|nichts gekommen)',
    copy: '\\w*kopie|abfotografiert|_(?:scan|foto|copy|photo)_|_(?:kopie|copy)',
    original: '_(?:original|echte|unterschrift|beglaubigt|notariell|signed)_|_(?:original)',
  },
  cutOffThreatened: {
    true: '_(?:sperre\\w*|gesperrt|abklemm\\w*|abschalt\\w*|abstell\\w*|abgeschaltet|abgestellt|cut off|disconnect\\w*|gedroht|angedroht)_',
    false: '_(?:nur (?:ne|eine) mahnung|not yet)_',
  },
  priceNamed: {
    true: '_(?:genannt|gesagt|euro|€|preis (?:hat|war)|mentioned)_',
    false:
      'kein wort|keine (?:rede|silbe)|nie die rede|_(?:verschwiegen|geschwiegen|unterschlagen|not a word|never mentioned)_',
  },
  termNamed: {
    true: '_(?:monate?|jahre?|genannt|months|years|mentioned)_',
    false:
      'kein wort|keine (?:rede|silbe)|nie die rede|nix gesagt|nichts gesagt|_(?:verschwiegen|geschwiegen|unterschlagen|not a word|never mentioned)_',
  },
  callerDisclosed: {
    true: '_(?:gleich|sofort|am anfang|vorgestellt|straight away|at once)_',
    false:
      '_(?:erst (?:nach|am|später|hinterher|auf)|verschwiegen|rausgerückt|genuschelt|vernuschelt|irgendwann|nachgefragt|never)_',
  },
  purposeDisclosed: {
    true: '_(?:gleich|sofort|am anfang|straight away)_',
    false: '_(?:umfrage|angeblich|hieß es|vorwand|getarnt|gewonnen|survey|pretended|erst (?:nach|am|später))_',
  },
  consumer: {
    true: '_(?:privat\\w*|daheim|zu ?hause|zuhause|familie|haushalt|wohnung|private|home|personal)_',
    false:
      '_(?:firma|betrieb|geschäft|gewerb\\w*|büro|praxis|laden|selbständig\\w*|selbstständig\\w*|freiberuf\\w*|verein|business|company|office)_',
  },
  microBusiness: {
    true: '_(?:verein|\\w*verein|\\w*club|klein\\w*|ein ?mann\\w*|allein|alleine|zu zweit|familienbetrieb|kleinunternehmer\\w*)_',
    false: '_(?:groß\\w*|gmbh|konzern|filialen|hunderte?)_',
  },
  prepaid: {
    true: '_(?:prepaid|aufladekarte|aufladen|guthaben\\w*|wertkarte)_',
    false: '_(?:vertrag|rechnung|laufzeit|monatlich)_',
  },
  partOfBundle: {
    true: '_(?:paket|kombi|zusammen mit|mit dabei|bundle|together)_',
    false: '_(?:solo|allein|alleine|einzeln|für sich|separat|separately)_',
  },
  incapable: {
    true: ways(
      '_(?:dement\\w*|demenz\\w*|alzheimer\\w*|verwirrt|geistig nicht\\w*|unzurechnungsfähig|dementia|confused)_',
      '_(?:versteh\\w*|begreif\\w*|kapier\\w*|weiß|erkenn\\w*|understand\\w*)_ (?:\\S+ ){0,4}(?:nicht|nix|' +
        'nichts|kaum|no) (?:mehr|longer)_',
      '_(?:sie|er|mama|mutter|papa|vater|oma|opa) (?:wusste|weiß|weiss) (?:\\w+ ){0,2}nicht(?: mehr)?,? (?:was (?:sie|er)|wo (?:sie|er)|wer (?:sie|er))_',
      'no longer understand\\w*',
      'nicht mehr (?:ganz )?(?:klar|bei sich|da|geschäftsfähig)',
    ),
    false:
      '_(?:geistig (?:fit|klar|rege)|klar im kopf|voll da|völlig klar|nur (?:körperlich|schwerhörig)|clear[- ]headed)_',
  },
  personIsMinor: {
    true: '_(?:minderjährig|noch keine 18|schüler\\w*|minor|underage)_',
    false: '_(?:volljährig|erwachsen\\w*|über 18|adult|grown up)_',
  },
  spouseHousehold: {
    true: '_(?:verheiratet|zusammen|unter einem dach|gemeinsam\\w*|ehepaar|married)_',
    false: '_(?:getrennt|geschieden|ledig|verwitwet|allein|alleine|separated|divorced|nicht verheiratet)_',
  },
  identityMisused: {
    true: '_(?:meine daten|mein(?:en)? namen?|ausgegeben|fälsch\\w*|gefälscht|missbraucht|stolen|misused|forged)_',
    false: '_(?:verwechs\\w*|irrtum|mix up)_',
  },
  deceased: {
    true: '_(?:verstorben|gestorben|tot|beerdigt|beerdigung|passed away|died)_',
    false: '_(?:lebt|lebte|alive)_',
  },
  confirmationDiffers: {
    true: '_(?:ander\\w+|anders|abweich\\w*|doppelt|teurer|höher|mehr als|different|differs)_',
    false: '_(?:dasselbe|gleich|identisch|stimmt überein|deckt sich|wie besprochen|same|matches)_',
  },
  withdrawalInstructionDefective: {
    true: '_(?:fehlt|fehlen|unvollständig|falsch\\w*|missing|incomplete|wrong)_',
    false: '_(?:vollständig|komplett|alles da|passt|complete|all there)_',
  },
  deviceFinanced: {
    true: '_(?:raten|rate|ratenzahlung|monatlich|abbezahlen|abstottern|instal+ments)_',
    false: '_(?:auf einmal|einmalig|komplett|bar|sofort bezahlt|geschenkt|dazu|at once)_',
  },
  fullyPerformed: {
    true: '_(?:alles|komplett|fertig|erledigt|done|complete)_',
    false: '_(?:kommt noch|noch was|erst|teil|läuft noch|still)_',
  },
  creditAgencyThreat: {
    true: '_(?:schufa|auskunftei|eintrag|gedroht|drohen|threat\\w*)_',
    false: '_(?:not yet|bisher nicht)_',
  },
  creditAgencyEntry: {
    true: '_(?:eintrag|eingetragen|negativ\\w*|entry)_',
    false: '_(?:sauber|alles (?:gut|sauber)|clean)_',
  },
  termsStorable: {
    true: '_(?:speichern|runterladen|herunterladen|pdf|download\\w*)_',
    false: '_(?:nur (?:vorgelesen|am telefon))_',
  },
  recordingHeard: {
    true: '_(?:angehört|gehört(?! (?:ihnen|denen|uns|mir|der|dem)_)|vorgespielt|listened|heard)_',
    false: '_(?:noch nicht|not yet)_',
  },
  recordingScope: {
    wholeCall: '_(?:alles|ganz\\w*|komplett|von anfang bis ende|whole|everything)_|_(?:ganz\\w*|alles|komplett|whole)',
    orderPart: '_(?:schluss|ende|letzte\\w*|teil|bestellung|stück|end|last part|order)_|_(?:teil|schluss|ende|part)',
    none: '_(?:nichts|nix|nothing)_|^(?:(?:nichts|keine|keiner|kein|nein|noch nichts|none|nothing)|keine mahnung|nichts gekommen)',
  },
  recordingVerdict: {
    doubtful: '_(?:nicht eindeutig|unklar|zweifelhaft|teils|halb|doubtful|unclear)_',
    doesNotProve: '_(?:beweist nichts|nicht|nichts|kein beweis|does not)_',
    proves: '_(?:beweist|belegt|eindeutig|proves)_',
  },
  outcome: {
    withdrawn:
      '_(?:storniert|stornierung|aufgehoben|fallen ?gelassen|zurückgezogen|zurückgenommen|eingestellt|cancelled|canceled|dropped)_',
    confirmed: '_(?:bestätigt|widerruf bestätigt|confirmed)_',
    paidBack: '_(?:geld|zurückgezahlt|erstattet|gutgeschrieben|wieder da|refunded|paid back)_',
    kept: '_(?:behalten|kept)_',
    lost: '_(?:nachgegeben|verloren|gezahlt|bezahlt|aufgegeben|lost|gave up|paid)_',
    unknown:
      '_(?:läuft noch|offen|noch nicht|warte|(?:noch|weiterhin|bisher|bislang|bis jetzt) (?:immer )?(?:nix|' +
      'nichts)|(?:nix|nichts) (?:gehört|passiert|gekommen|neues)|pending|open|waiting|nothing yet)_',
  },
  federalState: STATES,
  traderState: STATES,
  wantedContract: {
    true: ways(
      '_(?:(?<!\\b(?:brief|schreiben|unterlagen|papiere|umschlag)\\b[^.!?,]{0,20})behalten|behalt|' +
        'keep(?! (?:everything|things|all|the letter|it (?:all|as|the way)|as))|passt(?: so)?|zufrieden|' +
        'bleiben|bleibt|lassen wir|in ordnung|gefällt mir|take it)_',
      'will (?:ich )?(?:ihn|den|es)_',
      '_(?:cheaper|günstiger)_',
    ),
    false: ways(
      '_(?:raus|loswerden|los|weg damit|weg|widerruf\\w*|widerrufen|kündigen|storni\\w+|zurück|rid of|' +
        'cancel|out of)_',
      '^so nicht$',
      '_lieber (?:den|das|die|mein\\w*) (?:alte[nrs]?|bisherige[nrs]?)_',
      'um gottes willen|um himmels willen',
      '_(?:niemals|nie und nimmer|nie im leben|never|no way)_',
      '(?:nicht|net|ned) um alles',
      'nicht zu (?:diesen|den)',
      'auf (?:gar )?keinen fall',
      'hätte? ich (?:ihn|den|das)_~(?:haben|gewollt)',
      'bloß nicht',
    ),
  },
  textFormApproval: {
    true:
      '_(?:draufgeklickt|angeklickt|geklickt|clicked|getippt|tippen|angetippt|angekreuzt|unterschrieben|' +
      'signed|geantwortet mit ja|mit ja geantwortet|mit ja antworten|zurückgeschrieben|häkchen|gehakt|' +
      'confirmed|replied yes)_',
    false: ways(
      '_(?:nicht angeklickt|nix angeklickt)_',
      '^(?:gar |überhaupt |absolut )?(?:nichts|nix) (?:hab|habe|haben|hat|wurde)_(?: \\S+){0,4} ' +
        '(?:bestätigt|unterschrieben|zugestimmt|geklickt)',
      '_(?:außer|nur|bloß|ausschließlich|only)_ (?:am telefon|mündlich|telefonisch|on the phone)',
      'weggeklickt|nicht reagiert',
      '(?<!(?:aufnahme|aufzeichnung|mitschnitt)[^.!?]{0,40})gelöscht',
      'ignoriert',
    ),
  },
  product: {
    bundle: ways(
      '_(?:paket|kombi|beides|bundle)',
      '_(?:internet|dsl|telefon|festnetz|handy)_ (?:und|mit|plus|&|and) (?:\\w+ )?(?:tv|fernseh\\w*)',
      '_(?:tv|fernseh\\w*)_ (?:und|mit|plus|&|and) (?:\\w+ )?(?:internet|dsl|telefon|festnetz|handy)_',
    ),
    printSubscription:
      '_(?:zeitung|zeitschrift\\w*|magazin|magazine|heft|hefte|illustrierte|newspaper)_|\\w*(?:zeitung|zeitschrift|magazin)_|_(?:zeitung|zeitschrift\\w*|magazin|magazine|newspaper)',
    otherService:
      '_(?:branchenbuch\\w*|branchenverzeichnis|eintrag|virenschutz\\w*|antivirus|wartung\\w*|schutzbrief)_|_(?:sonstig\\w*|etwas anderes|andere|other)',
    mobile: '_(?:handy|mobil\\w*|sim|smartphone|prepaid)',
    internet: '_(?:internet|dsl|glasfaser|kabel|festnetz|wlan|telefonanschluss)',
    tv: '_(?:tv|fernseh\\w*|sky)',
    energy: '_(?:strom|gas|energie|power|electricity)',
    goodsSubscription: '_(?:abo mit ware|kapseln|nahrungsergänzung)',
    prizeGame: '_(?:gewinnspiel\\w*|prize)',
    lottery: '_(?:lotto|lotterie|lottery)',
    insurance: '_(?:versicherung\\w*|insurance)',
    finance: '_(?:kredit|geldanlage|bank|loan)',
    course: '_(?:kurs|coaching|seminar|course)',
    goods: '_(?:ware|produkt|goods)',
  },
  approvalMeans: {
    sms: ways(
      '_(?:textnachricht|sms|whatsapp|kurznachricht|text message|texted)_~(?:geantwortet|antworten|ja|yes|' +
        'geschrieben|zurück)',
      '_(?:ja|yes)_~_(?:sms|whatsapp|text)_',
      '^(?:per |mit (?:einer |ner )?|eine |ne )?(?:sms|whatsapp)$',
      '_(?:sms|whatsapp)',
    ),
    link: '_(?:link|klick\\w*|geklickt|angeklickt|draufgeklickt|clicked|button|knopf|knopp|feld|tippen|getippt)_|_(?:link|klick\\w*|button|geklickt)',
    portal:
      '_(?:app|portal|kundenportal|kundenkonto|online ?konto|mein ?konto|account|eingeloggt|kundenbereich)_|_(?:app|portal|kundenkonto)',
    emailReply: ways(
      '_zurückgemailt_',
      '_(?:mail|email|e-mail|mails)_~(?:geantwortet|zurück|antwort|ja|reply|replied)',
      '(?:geantwortet|zurückgeschrieben|antwort|replied)~_(?:mail|email|e-mail)_',
      '^(?:per |mit (?:einer |ner )?)?(?:mail|email|e-mail)$',
      '_(?:mail|email|e-mail|antwort)',
    ),
    letter:
      '_(?:unterschrift|unterschrieben|brief|zurückgeschickt|formular|per post|signature|signed|fax)_|_(?:per brief|brief|post)',
    voiceOnly:
      '_(?:mündlich|(?:nur|bloß) (?:am|per) telefon|telefonisch|mund|gesprochen|ja gesagt|verbally|on the phone|by phone|orally)_|_(?:mündlich|nur am telefon|telefonisch)',
  },
  withdrawalInstructionReceived: {
    true: `_(?:${ways(
      'hinten drauf|rückseite|auf der rückseite|letzte seite|kleingedruckt\\w*|im anhang',
      '(?:so )?(?:ein|einen|nen) (?:zettel|blatt|papier|wisch)(?: \\w+){0,2} (?:wo|auf dem|auf der|mit) (?:\\w+ ){0,2}widerruf\\w*',
      'lag bei|war bei|on the back|attached|stand drin|steht drin|steht da|14 tage',
      'in the (?:pdf|attachment|e-?mail|mail|papers|contract|documents?|letter|package|small print)',
      '(?:somewhere|further down|at the bottom|inside) (?:in|of|there)',
      '14 days',
    )})_`,
    false: ways(
      '_(?:just|only) (?:talked|talking|told (?:me|us|it)|said it|spoke)_',
      '_(?:nur|bloß|alles) (?:geredet|gelabert|erzählt|gesagt|mündlich|telefonisch|am telefon)_',
      '_(?:nur|bloß|only)_ (?:ne|eine|die|das|der|ein|a|the)? ?(?:rechnung|bestätigung|brief|anschreiben|' +
        'mail|invoice)',
      '(?:can.?t|cannot|couldn.?t|didn.?t|don.?t) (?:find|see|spot) (?:one|it|any|anything|that|this|such)_',
      'couldn.?t find|nothing like that|nichts davon|nichts dergleichen|kein wort davon',
    ),
  },
  contractSummaryReceived: {
    true: '_(?:im anhang|als pdf|pdf dran|anhang|lag bei|attached|angehängt|in the (?:pdf|attachment|e-?mail|mail|papers|documents?|letter|package))_',
    false: ways(
      '_(?:just|only) (?:talked|talking|told (?:me|us|it)|said it|spoke)_',
      '_(?:nur|bloß|alles) (?:geredet|gelabert|erzählt|gesagt|mündlich|telefonisch|am telefon)_',
      '_(?:nur|bloß|only)_ (?:ne|eine|die|das|der|ein|a|the)? ?(?:rechnung|bestätigung|brief|anschreiben|' +
        'mail|sms|invoice)',
      '(?:can.?t|cannot|couldn.?t|didn.?t|don.?t) (?:find|see|spot) (?:one|it|any|anything|that|this|such)_',
      'couldn.?t find|nothing like that|no paperwork|nichts dergleichen',
    ),
  },
  contractSummaryTiming: {
    beforeDeclaration:
      '_(?:vorher|davor|vorab|schon da|before|zuvor|wcześniej|przedtem)_|раньше|раніше|(?:daha|aramadan) önce|قبل|vor dem (?:ja|gespräch|telefonat|anruf)|_(?:vorher|davor|vor dem)',
    duringCall: ways(
      '_(?:während(?:dessen)?|dabei noch|noch am telefon|im gespräch|gleichzeitig|while|during)_',
      '_(?:telefoniert|geredet|gesprochen)_ (?:haben|hab)',
      'noch (?:am|in der) (?:apparat|leitung|hörer)',
      '_(?:während|beim telefonat|im gespräch)',
    ),
    afterCall: ways(
      '_(?:mit (?:dem|der) (?:paket|päckchen|ware|lieferung|gerät|handy|router|karte|sim\\w*|brief|post|' +
        'rechnung|bestätigung)|(?:im|beim|lag im|war im) paket|per post|mit der mail|' +
        'with the (?:parcel|package|device|letter|bill)|in the parcel)_',
      '_(?:nachher|danach|hinterher|später|erst|nachträglich|drauf|aufgelegt|after|afterwards|later|' +
        'next day|tags darauf|am nächsten tag|sonra|potem|później|po rozmowie)_',
      'потом|позже|после|потім|пізніше|після|بعد',
      '_(?:nachher|danach|später|hinterher|nach dem)',
    ),
  },
  contractKind: {
    new: '_(?:neu|neuer|neuen|neues|neukunde|zusätzlicher vertrag|brand new|new)_|vorher (?:nix|nichts|kein)|_(?:neu\\w*|new)',
    extension:
      'verläng\\w*|verlaeng\\w*|weiter(?:e)? (?:24|zwei|2)|laufzeit~(?:neu|wieder)|extend\\w*|renew\\w*|_(?:verlänger\\w*|extension|renewal)',
    tariffChange: ways(
      'umgestellt|tarifwechsel',
      'tarif~(?:geändert|gewechselt|anderer|höher|größer)',
      'hochgestuft|upgrade|geändert|umgestiegen|umgestellt|changed',
      'switched (?:me )?to',
      '_(?:tarifwechsel|anderer tarif|umstellung|wechsel|tariff)',
    ),
    addOn:
      'dazu ?(?:gebucht|gekommen|gegeben)?|zusatz\\w*|option|obendrauf|extra|add.?on|aufgeschaltet|draufgepackt|_(?:option|zusatz\\w*|zubuch\\w*|add-?on)',
  },
  existingCustomer: {
    true: ways(
      '_(?:seit|since) (?:\\d{4}|jahren|ewig\\w*|langem|jeher|over|\\d+ (?:jahren|years))',
      'schon (?:lange|ewig|immer|jahrelang)',
      '_(?:jahre|jahren|years|ewig|stammkunde|bestandskunde|war ich|langjährig\\w*|treuer kunde)_',
      'alter vertrag',
      '_(?:vertrag|handy) (?:war|hab\\w*) ich (?:da|dort|schon)',
    ),
    false: ways(
      '_(?:noch nie|nie was|never|neukunde|neu bei denen|fremde? firma|bis dahin|nie gehört|keinen vertrag)_',
      'kannt?e? ich (?:die )?(?:\\w+ )?(?:nicht|net|gar)',
      'bei (?:\\w+ )?(?:ander\\w+|der konkurrenz)',
    ),
  },
  debited: {
    true: ways(
      '_(?:weggenommen|abgezogen|runtergegangen|eingezogen|geholt|gezogen|abgeräumt|weg|fehlen|abgebucht|' +
        'genommen|taken|they took|withdrawn|debited|charged|zweimal|einmal|dreimal|mehrmals|twice|' +
        'lastschrift|zurückgebucht|zurückgeholt|zurückbuchen lassen)_',
      'schon \\d+ (?:euro|€)',
    ),
    false: ways(
      '_(?:noch ist|noch nix|noch nichts|nur rechnung|zahle per überweisung|überweise|selbst überwiesen|' +
        'selbst bezahlt|zurückgebucht worden wäre)_',
      'keine (?:abbuchung|lastschrift)',
      'not yet|nothing yet',
    ),
  },
  invoiced: {
    true: '_(?:rechnung (?:ist da|kam|gekommen)|liegt vor|liegt hier)_',
    false: '_(?:not yet|nothing yet|noch keine)_',
  },
  goodsReceived: {
    true: ways(
      '_(?:paket|päckchen|karton|lieferung|router|handy|kiste|dose|parcel|box)_~_(?:da|gekommen|angekommen|' +
        'kam|steht|liegt|arrived|came|here)_',
      '_(?:steht|liegt) (?:hier|noch|im|unausgepackt|ungeöffnet)',
    ),
    false:
      '_(?:unterwegs|noch nicht|not yet|angekündigt|soll (?:noch|erst)|annahme verweigert|zurückgehen lassen|nicht angenommen)_',
  },
  serviceUsed: {
    true: '_(?:benutz\\w*|genutzt|nutze|surf\\w*|telefonier\\w*|läuft|eingelegt|angeschlossen|using|used|freigeschaltet und)_',
    false:
      '_(?:liegt (?:noch|hier)|unbenutzt|unausgepackt|originalverpackt|noch im karton|nicht eingelegt|nicht angerührt|unused|untouched|unopened)_',
  },
  dunning: {
    none: ways(
      '_weder_',
      '_(?:nichts davon|nix davon|weder noch|gott sei dank (?:nicht|nichts|noch)|' +
        'nur (?:ne|die|eine) rechnung|none of)_',
      '^(?:(?:nichts|keine|keiner|kein|nein|noch nichts|none|nothing)|keine mahnung|nichts gekommen)',
    ),
    enforcementOrder: 'vollstreckung\\w*|gerichtsvollzieher|enforcement|_(?:vollstreckungsbescheid|gerichtsvollzieher)',
    courtOrder:
      'mahnbescheid|_(?:amtsgericht|mahngericht|gelbe[rn]? (?:brief|umschlag)|vom gericht|court)_|_(?:mahnbescheid|gericht|gelber brief)',
    lawsuit: '_(?:klage|klageschrift|verklagt|lawsuit|sued)_|_(?:klage|lawsuit)',
    collector:
      'inkasso\\w*|collect\\w*|_(?:riverty|ekos?|creditreform|paigo|intrum|coeo|tesch|kanzlei)_|_(?:inkasso|collector)',
    reminder:
      '_(?:mahnung|mahnungen|zahlungserinnerung|erinnerung|reminder|mahnschreiben)_|_(?:mahnung|erinnerung|reminder)',
  },
  providerSwitch: {
    true: '_(?:wechsel\\w*|umzieh\\w*|mitnehmen|mitgenommen|portier\\w*|gekündigt (?:worden|haben die)|kündigungsbestätigung|abgemeldet|switch\\w*)_',
    false: '_(?:gleiche[rn]?|selbe[rn]?|dieselbe|bleibe?t? (?:bei|alles)|same|zusätzlich|beide|nebenher)_',
  },
  marketingConsent: {
    true: '_(?:häkchen|gewinnspiel|angekreuzt|zugestimmt|eingewilligt|ticked|opt(?:ed)? in)_',
    false: '_(?:bestimmt nicht|wissentlich|bewusst|robinson\\w*|widersprochen|never|nicht dass ich)_',
  },
  recordingAnnounced: {
    true: '_(?:aufgezeichnet|aufgenommen|mitgeschnitten|aufzeichnung|bandansage|qualitätszwecke?n?|recorded)_',
    false: '_(?:kein wort|keine silbe|kein ton|mit keiner silbe|heimlich|not a word)_',
  },
  recordingConsent: {
    true: '_(?:durften? sie|dürfen (?:sie|die)|meinetwegen|von mir aus|einverstanden|okay gesagt|said ok\\w*)_',
    false: '_(?:nicht gefragt|nie gefragt|ungefragt|widersprochen|untersagt|verboten|not asked|never asked)_',
  },
  recordingReply: {
    extended:
      '_(?:verlänger\\w*|verlaenger\\w*|(?:zwei|2|drei|3) monate|mehr zeit|länger|laenger|dauert noch|' +
      'extend\\w*|more time|longer|(?:two|2|three|3) months|süre\\w* (?:uzat\\w*|istiyor\\w*)|więcej czasu|' +
      'больше времени|більше часу|وقت\\w* أطول)_',
    identityAsked:
      '_(?:\\w*ausweis\\w*|perso|identität\\w*|identitaet\\w*|legitim\\w*|identifizier\\w*|passport|my id|an id|id card|identity|kimli\\w*|dow[oó]d\\w*|паспорт\\w*|هوي\\w*)_',
    deleted: ways(
      '_(?:gelöscht|vernichtet|nicht mehr da|nicht mehr vorhanden|deleted|erased)_',
      '_(?:sagen|sagt|schreiben|schreibt|behaupten|meinen|angeblich|say|says|wrote)_[^.!?]{0,30}_(?:nichts|' +
        'nix|keine?|nothing|none)_[^.!?]{0,24}_(?:haben|hätten|hat|hätte|da|vorhanden|gespeichert|gibt|gäbe|' +
        'have|exists?)_',
      '_(?:haben|hätten|gibt|gäbe|existiert|have) (?:\\w+ ){0,3}(?:keine (?:aufnahme|aufzeichnung)|' +
        'nichts mehr|nix mehr|no recording)_',
      '_(?:gelöscht|deleted)',
    ),
    refused: ways(
      `_(?:${ways(
        'lehn\\w*|abgelehnt|verweiger\\w*|weiger\\w*',
        'rücken? (?:sie|die|das)?\\w* ?nicht raus',
        'geben (?:sie|die) nicht',
        'refus\\w*',
        'dürfen (?:sie|die) nicht',
        'call-?center\\w*',
        'call cent(?:er|re)',
        'dienstleister\\w*|vertriebspartner\\w*|partnerfirma|agentur|subunternehme\\w*',
        'keinen zugriff|no access',
      )})_`,
      '_(?:abgelehnt|verweiger\\w*|refused)',
    ),
    transcriptOnly:
      '_(?:abschrift|transkript|protokoll|aufgeschrieben|nur text|transcript|mitschrift)_|_(?:transkript|abschrift|transcript)',
    incomplete:
      '_(?:nur (?:ein|der|das) (?:teil|schluss|ende|stück|schnipsel)|unvollständig|geschnitten|gekürzt|incomplete|nur (?:die )?(?:letzten|ersten))_|_(?:unvollständig|teil|incomplete)',
    given: ways(
      '^(?:(?:ja|jo|endlich|jetzt|die|sie|ist|sind|war|liegt|schon|doch|nun|aufnahme|datei|kopie) ?)*da$',
      `_(?:${ways(
        'bekommen|geschickt|erhalten',
        '(?:ist|sind|liegt|war|lag|jetzt|endlich) da',
        'got it|received|vorliegen|liegt vor',
        '(?:ist|sind) (?:(?!nichts|nix|nicht|nie|noch|kein)\\w+ ){0,4}(?:an)?gekommen',
        '(?:kam|kamen) (?!nichts|nix|nicht|nie|kein)(?:heute|gestern|jetzt|endlich|per|mit|auf|als|an|am|' +
          'vorgestern|doch|dann)',
        'has arrived',
        '(?:it|they) came',
      )})_`,
      '_(?:bekommen|erhalten|geschickt|given|received)',
    ),
    none: ways(
      '_(?:noch nichts|nix|nichts|keine antwort|funkstille|stellen sich tot|totenstille|schweigen|' +
        'no answer|no reply|nothing)_',
      '^(?:(?:nichts|keine|keiner|kein|nein|noch nichts|none|nothing)|keine mahnung|nichts gekommen)',
    ),
  },
  companyReply: {
    cancelled:
      '_(?:storniert|stornieren|aufgehoben|zurückgenommen|cancelled|canceled|aus dem vertrag entlassen)_|_(?:storniert|aufgehoben|cancelled)',
    partial:
      '_(?:kulanz|gutschrift|teilweise|zum teil|halbe|entgegenkommen|partly|rabatt)_|_(?:teilweise|zum teil|partial)',
    refused:
      '_(?:lehn\\w*|abgelehnt|bestehen (?:auf|darauf)|bleiben dabei|pochen|verweiger\\w*|gültig|wirksam|refus\\w*|insist\\w*)_|_(?:abgelehnt|verweiger\\w*|refused)',
    none: ways(
      '_(?:noch nichts|nix|nichts|keine antwort|funkstille|stellen sich tot|schweigen|no answer|no reply|nothing)_',
      '^(?:(?:nichts|keine|keiner|kein|nein|noch nichts|none|nothing)|keine mahnung|nichts gekommen)',
    ),
  },
  goal: {
    keepOldTariff:
      '_(?:alte[rn]? (?:tarif|vertrag|preis)|wie (?:vorher|früher|bisher)|old (?:tariff|plan|contract))_|_(?:alten? tarif)',
    moneyBack: '_(?:geld|kohle|euros?|abgebucht\\w*|erstatt\\w*|money|refund)_|_(?:geld|erstattung|money)',
    recording:
      '_(?:aufnahme|aufzeichnung|mitschnitt|tonband|recording|band)_|_(?:aufnahme|aufzeichnung|mitschnitt|recording)',
    stopCalls:
      '_(?:ruhe|anrufe?|nicht mehr anrufen|belästig\\w*|calls|in ruhe|anzurufen|anruft|anrufen|nerven)_|_(?:anrufe)',
    outOfContract:
      '_(?:raus|loswerden|los|weg|kündigen|widerrufen|stornieren|rid of|out|cancel)_|_(?:raus|loswerden|weg|out)',
    understand: '_(?:wissen|verstehen|klarheit|rechte?|auskunft|understand|know)_|_(?:verstehen|wissen|understand)',
    keep: '_(?:behalten|keep|bleiben)_|_(?:behalten|keep)',
  },
  personWasAuthorised: {
    true: '_(?:vollmacht|durfte das|darf das|abgesprochen|besprochen|erlaubt|allowed|authorised)_',
    false: ways(
      '_(?:ohne mein wissen|ohne mich|eigenmächtig|hinter meinem rücken|never allowed|not allowed)_',
      '_(?:never|didn.t|did not) (?:told?|allow\\w*|authori[sz]ed?|let|ask\\w*) (?:him|her|them)_',
    ),
  },
  writerRole: {
    holder:
      '_(?:mein vertrag|meiner|für mich|selbst|selber|my own|ich selbst)_|^(?:(?:ich|selbst|ich bin|vertragsinhaber\\w*))',
    custodian: '_(?:betreuer\\w*|betreuung|custodian|guardian)_|_(?:betreuer\\w*|custodian)',
    representative: '_(?:vollmacht|bevollmächtigt\\w*|power of attorney)_|_(?:bevollmächtigt\\w*|vertreter\\w*)',
    relative: ways(
      '_(?:mutter|vater|mama|papa|eltern|oma|opa|großmutter|großvater|tante|onkel|schwieger\\w+|bruder|' +
        'schwester|sohn|tochter|mann|frau|mother|father|mum|mom|dad|gran\\w*|aunt|uncle|son|daughter|husband|wife)_',
      '_(?:angehörig\\w*|sohn|tochter|verwandt\\w*|mutter|vater)',
    ),
  },
  jurisdiction: {
    DE: '_(?:deutschland|germany|de)',
    AT: '_(?:österreich|austria|at)',
    CH: '_(?:schweiz|switzerland|ch)',
    other: '_(?:andere\\w*|sonst\\w*|other)',
  },
  insuranceKind: {
    life: '_(?:leben\\w*|sterbegeld|life)',
    other: '_(?:andere\\w*|sonst\\w*|other)',
  },
  custodianship: {
    none: '_(?:^(?:nichts|keine|keiner|kein|nein|noch nichts|none|nothing)|keine mahnung|nichts gekommen)',
    custodian: '_(?:betreuer\\w*|custodian)',
  },
  'holder.whose': {
    child: ways(
      '_(?:auf|in|für) (?:ihn|sie|ihr|sein|him|her)_',
      '_(?:auf|in|für) (?:den|die|das|meine[nrs]?|unsere[nrs]?|seine[nm]?|ihre[nm]?) (?:eigenen namen|' +
        'sohn\\w*|tochter|kind\\w*|jungen|mädchen|son|daughter|child)_',
      '_(?:ihn|sie) selbst_',
      '_(?:sohn|tochter|kind|child|son|daughter)_',
    ),
    writer: '_(?:auf|in|für) (?:mich|uns|meinen namen|my name)_|_(?:ich|mich|mir|me|uns|wir)_',
    unknown: '_(?:weiß|keine ahnung|unklar|unknown)_',
  },
  'holder.custody': {
    both: '_(?:beide|gemeinsam\\w*|zusammen|wir_|both|together|joint)',
    sole: '_(?:allein\\w*|nur (?:ich|die|der|einer|eine)_|alone|sole|single|only)',
  },
  letter: {
    none: ways(
      '^(?:nichts|keine[nrs]?|kein|nein|noch nichts|none|' +
        'nothing)(?: (?:brief|briefe|mehr|weitere[nrs]?|davon|danke|vorerst|jetzt|letters?|more|now|thanks))*$',
      '^(?:(?:no|nope|nah|ok|okay)[, ]+)?(?:(?:that.?s|that is|it.?s) (?:enough|all|it|fine)|no more|' +
        'i.?m (?:good|fine|done)|enough)(?:[, ]+(?:for now|for today|thanks|thank you|please))*$',
    ),
  },
  confirm: {
    none: '^(?:nichts|keine[nrs]?|nein|none|nothing)(?: (?:mehr|davon|ändern|more))*$',
    false: ways(
      '^(?:ja |na ?ja |hm+ )?(?:(?:das|es|so|da) )?(?:stimmt|passt) ' +
        '(?:(?:so|alles|leider|aber|da) )*nicht(?: (?:ganz|alles|so))*$',
      '^(?:ja |noch |leider )?nicht (?:ganz|alles)(?: (?:so|richtig))?$',
      '^da (?:stimmt|passt) (?:was|etwas) nicht$',
      "^(?:that's |that is )?not (?:quite|all|everything)(?: (?:right|correct))?$",
    ),
  },
};

/**
 * "Passt so", "alles richtig", "haut hin", "hast alles richtig verstanden": no yes stands in it, and a summary is right. Of anything
 * that could be lost, such as a case to be deleted, these words are no yes.
 */
export const AGREES = [
  '^(?:(?:ja|jo|joa|jep|jawohl|ok|okay|ach|also|so|soweit|eigentlich|im großen und ganzen|danke|denke|glaube|ich|für mich|mir)[,! ]+)*(?:',
  `(?:(?:das|des|dat|es|alles|so) )*(?:${ways(
    'passt|past|basst|bassd|basd|basst|stimmt|stimmd|haut hin|kommt hin',
    'geht (?:klar|so)',
    '(?:ist|is) (?:(?!(?:nicht|nich|net|ned|nie|kaum|fast|halb|teilweise|nur|not|hardly|almost|partly|' +
      'never) )\\w+ )?(?:richtig|korrekt|ok|okay|in ordnung|gut|super|prima|perfekt|bestens|wunderbar)',
  )})`,
  '|so (?:war(?: es|s| das)|(?:ist|is|isch) (?:es|das)|isses|ischs|lassen|bleibt es)|kann man so lassen',
  '|(?:alles |ganz |sehr )?(?:ja|richtig|korrekt|bestens|perfekt|super|prima|top|wunderbar|fein|gut|ok|okay|einverstanden|läuft)|alles (?:gut|klar|ok|okay|so)',
  '|(?:ich )?bestätigt?(?:e)?(?: ich)?(?: das| es)?(?: so| hiermit)?',
  ways(
    '',
    'keine (?:einwände|änderung\\w*|fehler|korrektur\\w*|einwendung\\w*)',
    '(?:da )?(?:nichts|nix) (?:zu (?:ändern|korrigieren|verbessern)|auszusetzen|einzuwenden|hinzuzufügen|falsch)',
    '(?:da )?fehlt (?:nichts|nix)',
    '(?:sieht|schaut) (?:(?!(?:nicht|nich|net|ned|nie|kaum|fast|halb|teilweise|nur|not|hardly|almost|' +
      'partly|never) )\\w+ )?(?:gut|richtig) aus',
  ),
  ways(
    '',
    '(?:haben sie|hast(?: du)?|habt ihr) (?:(?:das|es|alles|mich|soweit) )*(?:richtig|gut|korrekt|' +
      'genau)(?: so)? (?:verstanden|erfasst|aufgenommen|notiert|aufgeschrieben|wiedergegeben)',
  ),
  '|(?:(?:bitte|gerne?|mach|machen (?:sie|wir)|dann|gut) )*weiter(?: so| bitte| machen| gehts)?|daumen hoch',
  ways(
    '',
    'all (?:good|correct|right|fine)',
    '(?:that |this |it )?(?:looks|sounds) (?:good|right|fine|correct)',
    '(?:that.?s|that is|this is|it.?s|it is) (?:(?!(?:nicht|nich|net|ned|nie|kaum|fast|halb|teilweise|nur|' +
      'not|hardly|almost|partly|never) )\\w+ )?(?:right|correct|it|fine|how it was)',
    'correct|perfect|go on|carry on',
    'nothing to (?:change|add)',
  ),
  ')(?:[,! ]+(?:so|alles|schon|scho|jetzt|genau|ja|danke|vielen dank|denke ich|glaub ich|für mich|thanks|thank you|bitte|weiter|perfekt|gut))*$',
].join('');

/** "Alles außer der Firma", "so nicht", "da fehlt was": a summary is not right as it stands, and what is wrong is still to be said. */
export const DISAGREES = `^(?:(?:ja|nein|nee|hm+|also|ok|naja|leider)[,! ]+)*(?:${ways(
  '(?:alles|das|so|es|da)? ?(?:ist |war )?(?:alles |so |ganz |leider )*(?:falsch|verkehrt)',
  'so (?:stimmt das )?nicht(?: ganz)?',
  'da fehlt (?:was|etwas|noch was|noch etwas)',
  '(?:das |es )?(?:stimmt|passt|richtig|alles)(?: \\w+){0,2} (?:außer|bis auf|nur nicht) [^\\d,;]{2,40}',
  '(?:all|everything) (?:wrong|except [^\\d,;]{2,40})',
  'something is missing',
  'not (?:all|quite) right',
)})$`;

/** To a change that was shown with what it would be: "mach das", "passt so", "so ändern". */
export const CHANGES = `^(?:(?:ja|jo|ok|okay|genau|gut|dann|gerne?)[,! ]+)*(?:${ways(
  '(?:das |so )?(?:passt|passd|basst)(?: so)?',
  'so (?:ist|war) es',
  '(?:so|jetzt) stimmt(?:.?s| es)?',
  '(?:das|so) (?:ist|wäre) (?:es )?(?:richtig|korrekt|gut)',
  'perfekt|gerne?',
  'bitte(?: bitte)?',
  '(?:mach|machen sie|mache|tu|tun sie)(?: (?:das|es|so|bitte|mal|ruhig))*',
  '(?:(?:bitte|so|das|es) )*(?:ändern|ändere|übernehmen|korrigieren|eintragen)(?: bitte)?',
  '(?:please )?(?:do it|do that|go ahead|change it|that.?s (?:right|better))(?: please)?',
)})$`;
/** "So lassen", "nicht ändern", "alles beim Alten". */
export const KEEPS = ways(
  '^(?:(?:nein|nee|nö|ne|ach|doch|lieber|bitte|ja|jo|ok|okay|gut|passt)[,! ]+)*' +
    '(?:(?:alles|das|es|bitte) )*(?:(?:so|wie es (?:ist|war)|stehen) )?(?:lassen|lass|bleibt|' +
    'bleiben)(?: (?:so|es|das|alles|wie (?:es (?:ist|war)|vorher)|stehen|bitte))*$',
  '^(?:(?:das|es|bitte) )*nicht (?:ändern|übernehmen)(?: bitte)?$',
  '^(?:alles )?beim alten(?: lassen)?$',
  '^(?:please )?(?:leave it|keep it|don.?t change it|do not change it)(?: (?:as it is|please|like that))*$',
);
