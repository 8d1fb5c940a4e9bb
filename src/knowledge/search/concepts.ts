// What belongs together although it is spelled differently: synonyms, German and English, and the parts of compounds.

/**
 * Concept -> words that mean it, as a pattern on a folded word without umlauts ("Gespräch" is "gesprach"). A compound
 * meets several: "Gesprächsaufzeichnung" is a talk and a recording.
 */
export const CONCEPTS: Readonly<Record<string, string>> = {
  aufnahme:
    'aufnahm|aufzeichn|aufgezeichn|aufgenomm|^aufnehm|mitschnit|mitgeschnit|mitschneid|tonband|^band(?:er|es|ern)?$|tondatei|voice-?file|^voice|^vcr$|audio|^tapes?$|^taped$|record',
  anruf:
    'bimmel|^gebimmelt|durchgeb|gebimmel|anruf|angeruf|(?<!wider)ruft?$|^rief|^rufen|telefonat|^calls?$|^called|^calling|klingel|durchgeklingelt|^angeklingelt|coldcall',
  telefon: 'telefon|fernmund|^phone|^phoned|horer$|^apparat',
  gesprach: 'gesprach|vorgesprach|conversation',
  callcenter: 'callcent|^cc$|^agents?$|^agenten|vertriebspartner|dienstleister|subuntern|drucker',
  hotline: 'hotline|kundenservice|servicenummer',
  vertrag: 'vertrag(?!s?zusammenf)|vertrags|contract|abgeschloss|abschluss|abschliess',
  widerruf:
    'widerruf|widerrief|wiederruf|widerufen|widruf|rucktritt|zurucktret|zuruckgetret|withdraw|revo[ck]|coolingoff|^cooling',
  kundigung: 'kundig(?!er)|gekundigt|^cancel|terminat',
  storno: 'storn|ruckgangig',
  tauschung:
    '(?<!um|ent)tausch|arglist|^betrog|^belog|^gelog|^lug|luge$|^lie[ds]?$|^lying|decei|pretend|^ausgegeben|anfecht|angefocht|angelog',
  irrtum: 'irrtum|geirrt|verhort|missverst|misunder|mistak|aus versehen',
  frist: 'frist|deadline|^period',
  tage: '^tagen?$|tage$|^days?$|woche|^weeks?$|^14$',
  belehrung: '^wrb$|belehr|instructi|hinweis|aufgeklart|informiert',
  bestatigung: 'bestatig|^confirm|eingangsbest',
  genehmigung: 'genehmig|^approv|zustimm|zugestimmt|einwillig|consent',
  zusammenfassung: '^vzf$|zusammenfass|summary|infoblatt|infoblatter|datenblatt',
  schweigen: 'schweig|reagier|reagiert|^ignor|silence|^react|nichtstun|abwart|aussitz|^wegwerf|wegschmeiss|wegwerf',
  unwirksam: 'unwirksam|ungult|nichtig|^void$|invalid|^hinfallig|^futsch',
  gultig:
    '^gult|gultigk|^gilt$|^gelten|bindend|verbindlich|rechtskraft|^valid|^binding|^bound$|^gebunden|wirksam(?!keit)|^zahlt$|^counts?$|^stuck$',
  schwebend: 'schweb|pending|luft',
  zusage: '^zusage|zugesagt|^versprech|^versprochen|^promis|^rabatt|gutschrift|bonus|pramie|discount',
  ja: '^ja$|^yes$|^okay$|^ok$|^agreed?$|jawort|^zugesagt|uberred|^beschwatzt|uberrumpel|breitschlag|aufgeschwatz|aufgequatsch',
  preis: 'preis|^kosten$|^price|teurer|^betrag',
  kosten: 'porto|^kostet|^kosten$|^cost|kostenlos|gratis|gebuhr|^fee|umsonst|^free$',
  beweis: 'darleg|beweis|nachweis|^beleg|^prove|proof|evidence|^zeuge|witness',
  gericht: 'gericht|^court|^richter',
  brief: '^brief|schreiben$|^letter|anschreiben|^post$',
  mail: '^mailen$|^emailen$|mail(?!box)|e-?mail',
  sms: '^sms|whatsapp',
  nichtbestatigt: '^nichtbestatigt$',
  klick: 'klick|click|^link|button|^knopf|knopf$|^gedruckt|^drucken$|draufdruck|taste',
  rechnung: 'rechnung|^bill|invoice',
  zahlen: '^zahlen$|^zahlung|bezahl|uberweis|^pay|^gezahlt|^begleich|^blechen',
  mahnung: '^mahn(?!besch)|mahnung|zahlungserinner|reminder',
  inkasso: 'eintreib|geldeintr|inkasso|collector|collection',
  mahnbescheid: 'mahnbesch|gelber|gelbe$|yellow',
  vollstreckung: '^mitnehmen$|hausbesuch|vollstreck|enforcement|gerichtsvollzieh|bailiff|pfand',
  klage: '^klag(?!en$)|verklag|klageschr|^sue|^sued|lawsuit|gerichtstermin',
  schufa: 'schufa|auskunftei|bonitat|creditagency|^score',
  bestreiten:
    '^schulde$|^schuld$|^owe$|bestreit|bestritt|^dispute|abstreit|zuruckweis|^widersprech|widerspruch|einspruch|beanstand|reklamier|^object|^contest',
  lastschrift: 'lastschrift|abbuch|abgebucht|^debit|einzug|^sepa|mandat(?!e$)',
  ruckbuchung:
    '^rls$|^zuruckhol|pull|zuruckbuch|ruckbuch|zuruckhol|rucklast|zuruckgebucht|zuruckgehen|chargeback|^charge$',
  geldzuruck: 'wiedergeb|wiederbek|zuruckforder|ruckzahl|erstatt|refund|ruckerstatt',
  bank: '^bank|konto|^iban|account',
  sperre:
    'abdreh|^drehen$|^drehn$|dunkeln|turnoff|knips|^kappen$|^gekappt|lahmleg|lahmgelegt|^sperr|gesperrt|abklemm|abstell|abschalt|^block|cutoff|abgeklemmt',
  strom: '^strom|energie|^gas$|^gasv|gaslief|gasanb|electric|energy|versorger|zahler(?:n|s)|stadtwerk',
  handy: 'handy|mobilfunk|^mobile|smartphone|^sim$|simkart|^sim-|^simk',
  internet: 'internet|^dsl|glasfaser|router|^wlan|broadband|festnetz|anschluss',
  abo: '^abos?$|abo(?:nnement|nniert)|zeitschrift|zeitung|magazin|illustriert|subscript|jahresabo',
  gewinnspiel: 'gewinnsp|lotto|lotter|tippgem|prize|eurojackpot|spielgemein|glucksspiel',
  gewonnen: '^gewonnen|^gewinn$|^won$',
  versicherung: '(?<!lebens|sterbegeld|sterbe|renten)versicher|insurance|^police$|zahnzusatz|haftpflicht',
  leben: 'lebensvers|sterbegeld|sterbever|bestattung|rentenvers|lifeinsur|funeral',
  kurs: 'fernkurs|coaching|weiterbild|^kurs|fernunterr|^course',
  verlangerung: '^vvl$|umgestellt|verlanger|verlangert|extend|extens|prolong',
  tarif: '^tarif|tariff|tarifwechsel|upgrade|datenvol',
  option:
    '^option|zusatzpaket|zusatzop|zubuch|dazugebucht|sicherheitspak|servicepak|komfortpak|schutzpak|addon|upgrade|datenupgr',
  laufzeit: 'laufzeit|mindestlauf|^term$|^24$|^36$|vertragsdau|^binden$',
  wechsel: 'wechsel|^switch|^portierung|^porting|^umstell|umgestellt|umgeschaltet|^umschalt|lieferantenw',
  nummer: 'festnetznumm|mobilnumm|rufnumm|telefonnumm|handynumm|^nummer|^number|portier|^port(?:ed|ing)$|mitnahme',
  unterdruckt: 'unterdruckt|anonym|^hidden|withheld|spoof|gefalschte|keinenummer',
  werbung: '^werb|werbe|advert|marketing|kaltakq|^cold$|telefonwerb',
  beschwerde: 'beschwer|^meld|^melden|complain|^report|^anzeige|anzeigen',
  netzagentur: 'netzagentur|bnetza',
  datenschutz: 'datenschutz|dsgvo|gdpr|^privacy|personenbez',
  auskunft: 'auskunft|stammdaten|^access',
  daten: '^daten$|^data$|datensatz|^adresse|^address',
  ausweis: 'ausweis|^perso$|^passport|^id$|personalaus',
  loschen: 'losch|^delet|vernicht|geloscht',
  aufbewahren: 'aufbewahr|aufheb|aufgehob|speicher|^retention|gespeichert|sammeln|dokumentier',
  oma: '^oma|grossmutter|grandm|^opa|grossvater|^eltern|^mutter|^mama|^vater|^papa|grandf|parents|mother|father|^angehor|relative|grosselt|schwiegerm',
  ehe: '^mann$|^manns?$|^frau$|ehemann|ehefrau|gatte|gattin|partner$|partnerin|husband|wife|spouse|ehepart',
  kind: '^kind|^sohn|^tochter|minderj|child|^son$|daughter|teenager|taschengeld|jahriger|jahrige$',
  demenz: 'dement|demenz|alzheimer|geschaftsunf|verwirrt|pflegebed|dementia',
  betreuung: 'betreuer|betreuung|einwilligungsvor|guardian|^betreut',
  vollmacht: 'vollmacht|powerofatt|^authori|bevollm|originalvoll',
  mitbewohner: 'mitbewohn|putzfrau|pflegerin|nachbar|flatmate|somebodyelse|jemandand|roommate',
  identitat: 'identit|missbrauch|identity|fremder|^stolen',
  tot: '^tot$|gestorben|verstorb|^died|^erben?$|^death|^tod$',
  laden: '^laden$|^shop$|handyshop|^store$|geschaft$|filiale|mediamarkt|saturn',
  haustur: 'vorbeikomm|haustur|vertreter|^tur$|doorstep|^door$|^strasse',
  online: '^online|^seite$|webseite|^website|webshop|onlineshop',
  firma:
    '^firma|gewerb|selbstst|selbst?and|freiberuf|unternehm|business|selfempl|^b2b|^company|pizzeria|^imbiss|restaurant|^praxis|salon$|handwerksbetr|kleinbetr',
  anbieter: 'handyanb|stromanb|anbiet|^provider',
  verbraucherz: 'verbraucherz|consumercen|^beratung',
  anwalt: 'anwalt|lawyer|rechtsanw|attorney|rechtsschutz',
  schlichtung: 'schlicht|ombud|arbitrat|^mediat',
  einschreiben:
    '^posted$|(?<!r|h)einschreib|einwurf|registered|^fax|ruckschein|versend|verschick|^absend|abgeschickt|^dispatch|abgesandt|absende',
  zugang: '^zugang|zugegang|^zugest|zustell|briefkasten|^received',
  urlaub: 'urlaub|verreist|krankenhaus|holiday|hospital|ferien',
  ware: '^ware$|^waren|lieferung|geliefert|^goods|^paket|^parcel|zugeschickt',
  unbestellt: 'unbestell|nichtbestell|unordered|^bestellt$|^ordered',
  skript: 'skript|^script|leitfaden|ablesen|geschult|schulung',
  quote: 'quote|^rate$|prozent|percent',
  provision: 'provision|commission|verdien|^pramien',
  insider: 'mitarbeiter|insider|auspack|^branche|whistle',
  haftung: '^haft|geradest|verantwort|responsib|schuld(?!aner|ner)',
  auftraggeber: 'auftragg|vorgabe|^ziele|targets?$',
  heimlich: 'heimlich|secret|ohne wissen|mitlauf|unbemerkt|selber$|myself',
  mithoren: 'mithor|mitgehor|lautspr|speaker|^listen',
  schneiden: 'zusammengeschn|zusammenschn|geschnitten|manipul|gefalscht|^fake|deepfake|splic|^schneid|^reinschn|einbau',
  abschrift: 'transkript|transcript|abschrift|verschrift|wortprotok|^word$',
  umzug: '^umzug|umzieh|^ziehe|umgezog|^moving',
  langsam: 'langsam|^slow|storung|ausfall|^outage|bandbreite|mbit',
  erhohung: 'erhoh|teuerung|increase|preisan',
  sonder: 'sonderkund|special',
  rate: '^raten|ratenz|ratenplan|instal|teilzahl|finanzier|ratenkauf',
  anerkenntnis: 'anerkennt|acknowledg|vergleich$',
  wert: 'wertersatz|^nutzung|genutzt|benutz|^used?$|usage|^verbraucht',
  sprache: 'deutsch$|english|^sprache|^language|auslander|german',
  osterreich:
    'osterreich|^wien|^vienna|^graz|^linz$|^salzburg|^innsbruck|^klagenfurt|^bregenz|^villach|^tirol|^karnten|^vorarlberg|^steiermark|^burgenland|^steyr$|^wels$|^dornbirn|polten$|^leoben|^feldkirch|^eisenstadt|^arbeiterkammer|austria|fernmeldeburo|^rtr$',
  schweiz:
    'schweiz|swiss|switzerl|^zurich|^basel|^bern$|^genf|^geneva|^luzern|^lausanne|^winterthur|gallen$|^lugano|^fribourg|^schaffhausen|^solothurn|^aarau|^swisscom|^franken$|^chf$|^seco$|sterneintrag',
  prepaid: 'prepaid|guthaben|aufladekart',
  benommen:
    '^betrunk|sturzbetrunk|^besoff|rausch$|narkose|operier|^op$|schmerzmit|medikament|^fieber|benommen|drunk|surgery|medicat',
  kredit:
    '^kredit(?!kart)|darlehen|festgeld|tagesgeld|geldanlag|^aktie|^fonds|bauspar|girokonto|crypto|^krypto|^loans?$|^invest|sparplan',
  wucher: 'wucher|sittenwid|uberteuert|uberhoht|overpriced',
  feiertag: 'feiertag|heiligabend|silvester|weihnacht|neujahr|karfreitag|^ostern|christmas',
  grundversorgung: 'grundversorg|ersatzversorg',
  verzicht: 'verzicht|^waive',
  wahrheit:
    'abstreit|wahrheit|behaupt|datier|backdat|erfinden|erfunden|schwindel|vorgaukel|zugeben|zugegeben|^admit|^spoke|leugn|abstreit|^deny|^truth|luge|lugen|^lie$',
  betrug: '^betrug|betruger|^fraud|^scam|phishing|enkeltrick|abzock|polizist|^police$|polizei|gutscheink',
  tricks: '^tricks?$|masche',
  textform: 'textform|schriftform|^schriftlich|writing|^written|formlos|unterschrift|^unterschreib|unterschrieben',
  gesetz: 'gesetz|^law$',
  verboten: 'verbot|erlaubt|^illegal|^legal|^allowed|unerlaubt|strafbar|^rechtens|^durfen|^durften|^darf',
  stoppen: '^stop|loswerd|^abstellen|verhinder|aufhalt|unterbind',
  unterlagen: 'unterlage|infomat|^papiere|information|prospekt|angebot',
  urteil: 'urteil|^ruling',
  behalten: '^behalt|^keep',
  ruckdatieren: 'datier|backdat',
  vorsorglich: 'vorsorgl|sicherheitshalb|vorsichtshalb|vorsicht$|precaution',
  drohen: '^droh|androh|gedroht|threat|^scare|erpress|^angst$',
  erledigt: '^erledigt|^weg$|^enough$|^reicht$|^genugt$',
  wer: '^wer$|^wem$|^who$|^whom$',
  wo: '^wo$|^where$|wohin',
  woher: '^woher$',
  warum: '^warum|^wieso|^weshalb|^why$|^wozu$',
  kulanz: 'kulanz|goodwill|lohnt',
  ausland: '^ausland|^auslandi|^turkei|^balkan|abroad',
  nameunbekannt: '^namen?$|^name$|vorstell|identify',
  antwort: 'antwort|^answer|^reply|^replies',
  hilfe: 'durcheinander|uberfordert|ratlos|^hilfe|^hilft|^helfen|^help',
  verpasst: 'verpass|^missed|^late$|^spat$|zuspat',
  vorbei: 'abgelauf|vorbei$|^rum$|verstrich|^over$|^ended|^expired',
  raus: '^raus$|^heraus|rauskomm|loskomm|^loswerd',
  schaden: 'schadenser|schmerzensg|entschad|compens',
  behorde: 'behorde|aufsicht|^bfdi|authority',
  herausgabe:
    'verlang|beantrag|herausgab|herausgeb|rausgeb|rausgib|rausruck|aushandig|ausgehandig|^anhor|anforder|^kopie|^copy$',
  ruckgabe: 'ruckgabe|zuruckgeb|rucksend|zuruckschick|zurucksend|zuruckgesch|^return',
  mensch: '^mensch|^person$|^human|roboter|^robot|^maschine|^machine|^bot$|^ki$|^ai$|chatgpt|^real$|computer',
  chance: '^chance|aussicht|^erfolg|nachgeb|^einknick|^nachgibt',
  techniker: 'technik|monteur|installat|technician|engineer',
  leisten: '^leisten|^afford|burgergeld|grundsicherung|arbeitslos|pleite|^geldnot|schulden$',
  bekommen: '^bekomm|^krieg|^gekriegt|^erhalt|^get$|^got$|^receiv|^obtain',
};

/** Several words that are one thing, on the whole folded question. */
export const PHRASES: readonly (readonly [pattern: string, words: string])[] = [
  ['of course', ''],
  ['(?:geben|gebn) (?:die|sie) (?:\\w+ )?nach|give in', 'chance'],
  [
    '(?:kommt|komme|kommen|comes?) (?:\\w+ ){0,2}(?:vorbei|nach hause|to my (?:flat|house|home))|to my (?:flat|house|home)',
    'vollstreckung haustur',
  ],
  // A line, a card or a phone that is "dead" is cut off; nobody has died.
  [
    '(?:handy|netz|leitung|anschluss|internet|sim|karte|telefon|festnetz|dsl|phone|line) (?:\\w+ ){0,3}(?:tot|mausetot|dead)',
    'sperre',
  ],
  // Somebody who comes for money is no technician.
  [
    '(?:kassier\\w*|geld (?:\\w+ ){0,2}(?:abhol\\w*|hol\\w*|eintreib\\w*)|eintreib\\w*|collect (?:the |my )?money)',
    'inkasso',
  ],
  // To hear the call oneself is to have the recording.
  [
    '(?:selber|selbst|eigenen ohren|das|es) (?:\\w+ ){0,2}(?:an|nach)?(?:horen|gehort)(?! (?:von|dass))|(?:an|nach)horen|hear (?:it|that|the call|what i said)',
    'aufnahme',
  ],
  ['(?:quit|ended|left) my (?:old )?|wurd\\w* gekundigt', 'kundigung'],
  [
    '(?:ich bin|er ist|sie ist|is|i am|im) (?:doch |erst |only )?(?:\\d|1[0-7])(?:$| (?:und|jahre|and|years)\\b)',
    'kind',
  ],
  [
    '(?:und|dann) (?:fertig|gut is|schluss|gut)$|(?:be )?done with it|bin ich (?:dann |damit )?(?:raus|fertig)|die sache (?:dann )?(?:weg|erledigt)|(?:und|dann) (?:fertig|gut|schluss)(?= oder)',
    'erledigt zfertig',
  ],
  // Who spoke on the phone, not somebody's husband or wife.
  [
    '(?:die|der|eine|ein|ne|so ne|so n|irgendeine?) (?:ganz )?(?:nette[rn]?|freundliche[rn]?|junge[rn]?)? ?(?:frau|mann)(?! von m)',
    '',
  ],
  // The age at which one may, not how long anything takes.
  [
    '(?:mit|ab) wie ?viel(?:en?)? jahren|(?:(?:mit|ab) welchem|welches) (?:mindest)?alter|wie alt muss (?:man|ich)|how old (?:do|must) (?:you|i|one) (?:have to )?be',
    'kind',
  ],
  // Who is asked for by name is nobody's wife, and who rings up himself hides nothing.
  [
    '(?:sind sie|sie sind|spreche ich mit|bin ich richtig bei) (?:die |der )?(?:frau|herrn?) \\w+|(?:are you|is this|speaking (?:to|with)) (?:mr|mrs|ms) \\w+',
    'daten',
  ],
  ['(?:selber|selbst) (?:\\w+ ){0,2}(?:anrufe?n?|angerufen)', 'anruf'],
  // A verb in two parts: who "nimmt ... auf" records, unless it is a loan.
  [
    '(?:nehmen|nimmt|nahmen|nahm) (?:die|sie|der|das|er|es|man) (?:(?!kredit|darlehen)\\w+ ){0,5}auf(?=$| (?:wenn|und|oder|obwohl|weil|ohne|falls))',
    'aufnahme',
  ],
  // Somebody said that he came from a company and did not.
  [
    '(?:said|told me|claimed) (?:that )?(?:he|she|they) (?:was|were) (?:calling )?(?:from|with) (?:\\w+ ){1,4}but (?:he|she|they|it) (?:was|were)(?:nt| not)',
    'tauschung',
  ],
  ['wie spat ist es|what time is it|wie alt bist du|how old are you', 'zplaudern'],
  ['in der leitung|on the line', 'anruf zgerade'],
  ['(?:gegen mich|against me)', 'zgegenmich'],
  ['wo (?:fang|soll|muss) ich (?:\\w+ )?(?:an|anfangen)|where (?:do|should) i start', 'zwastun hilfe'],
  ['was (?:mach|tu) ich(?: denn| nur| jetzt?)?$', 'zwastun'],
  ['fur das hier|fur euch|for this', 'zhier'],
  ['wie ?lange? (?:dauert|brauch)\\w*|how long does (?:it|this|the)', 'zdauer'],
  ['anwaltsschreiben|anwaltspost|(?:brief|schreiben|post) vom (?:rechts)?anwalt', 'inkasso brief'],
  ['call[ -]?cent(?:er|re)s?', 'callcenter'],
  [
    'wie ?lange?|wie viele? (?:zeit|tage|wochen)|wieviele? (?:zeit|tage)|how (?:long|many days|much time)|bis wann|(?:un)?till? when|by when',
    'frist zwielange',
  ],
  ['ab wann|von wann|when does|startet die|beginnt die|lauf(?:t|en) die', 'frist zabwann'],
  ['cold call', 'werbung anruf'],
  // Days say nothing about the topic of a question.
  [
    '(?:0?[1-9]|[12]\\d|3[01])\\. ?(?:(?:0?[1-9]|1[0-2])(?!\\d)(?:\\. ?\\d{2,4})?|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)',
    '',
  ],
  [
    '(?:kann|konnte|darf|soll|sollte|muss) ich (?:\\w+ ){0,5}(?:aufnehmen|aufzeichnen|mitschneiden|mitlaufen)|(?:can|may|could|should) i (?:\\w+ )?(?:record|tape)',
    'aufnahme heimlich',
  ],
  [
    '(?:kann|darf|soll|sollte) ich (?:\\w+ ){0,3}(?:schreiben|sagen|angeben|behaupten),? (?:dass|ich|es|er|sie|wir)|(?:can|may|should) i (?:\\w+ )?(?:say|claim|pretend)',
    'wahrheit',
  ],
  [
    'diktiergerat\\w*|(?:handy|telefon|gerat|band) (?:\\w+ )?mitlaufen|without (?:telling|asking) (?:him|her|them)|behind (?:his|her|their) back',
    'aufnahme heimlich',
  ],
  [
    'reverse (?:the |my |that )?(?:payment|debit|charge|transfer)|(?:lastschrift|abbuchung) (?:\\w+ )?zuruckgehen',
    'ruckbuchung',
  ],
  [
    '(?:alt|bisherig|jetzig|derzeitig)\\w* (?:strom|gas|telefon)?(?:anbieter|versorger|anschluss|netzbetreiber)|(?:old|current|present) (?:provider|supplier|line)',
    'wechsel anbieter',
  ],
  ['(?:fruheres|anderes|altes|falsches) datum|(?:earlier|other|false|wrong) date', 'wahrheit'],
  ['just in case|to be on the safe side|zur sicherheit|auf nummer sicher', 'vorsorglich'],
  [
    'wait and see|(?:erst ?mal|einfach|nur) (?:schauen|gucken|sehen|abwarten|warten)|(?:can|should) i wait|liegen lassen',
    'schweigen',
  ],
  [
    '(?:aufnahm\\w*|aufzeichn\\w*|mitschnitt\\w*) (?:\\w+ ){0,4}behalten|keep (?:\\w+ ){0,2}recordings?|(?:daten|data) (?:\\w+ ){0,3}behalten',
    'aufnahme aufbewahren',
  ],
  [
    'stop paying|not pay(?:ing)?|(?:nicht|nichts|nix) (?:mehr )?(?:be)?zahlen|zahlungen? einstell\\w*',
    'zahlen schweigen',
  ],
  // Who lies decides: the others' lie is for them to prove, one's own is none to tell.
  [
    '(?:wenn|falls|weil|if|when|because|that) (?:die|der|er|sie|they|he|she|the agent|the caller) (?:\\w+ )?(?:lugt|lugen|lies?|is lying|are lying)',
    'beweis zdielugen',
  ],
  // What is left undone decides: not to click or sign is no approval, to click may be one.
  [
    '(?:wenn|falls|if|when|dass|und) (?:ich|man|wir|i|we)(?: (?!brief|widerruf|paket|mahn|rechnung|tur |aufnahm|did |have |haben |letter|parcel|withdraw)\\w+){0,6} (?:nicht|nie|not|dont|never) (?:auf (?:den|diesen|einen) (?:link|knopf|button) |on |the |that |this )*(?:(?:an|drauf|durch)?(?:klick|druck|tipp|bestatig|genehmig)\\w*|unterschreib\\w*|unterzeichne\\w*|signiere|freigebe|click|tap|press|open|sign|confirm|approve)(?: (?:the |that |on |it |anything |a )*(?:link|button|contract|text|message|paper)s?)?',
    'nichtbestatigt',
  ],
  [
    '(?:wenn|falls) (?:ich|man|wir) (?:die|diese|den|eine) (?:sms|whatsapp|nachricht|link|mail|email|e-mail) (?:gar |einfach )?nicht (?:offne|aufmache)|(?:wenn|falls) (?:ich|man|wir) (?:auf )?(?:die|diese|eine|seine) (?:sms|whatsapp|nachricht) (?:einfach )?nicht (?:be)?antworte?|(?:if|when) (?:i|we) (?:dont|do not) (?:answer|reply to) the (?:text|sms)(?: message)?',
    'nichtbestatigt',
  ],
  ['was passiert|was geschieht|what happens|was ist wenn|was wenn', 'zfolge'],
  // Who is silent decides: "wenn die nicht antworten" asks for the company's silence, "wenn ich nicht antworte" for one's own.
  [
    '(?:(?:^|(?:wenn|falls|weil|dass|und|aber|obwohl|bis|if|when|because) )(?:die |der |das |sie |the |they |mein |meine )?(?:(?:firma|anbieter|versorger|callcenter|verlag|verkaufer|kundenservice|hotline|telekom|vodafone|o2|1&1|keiner|niemand|company|provider|nobody) )?)(?:(?:sich|mir|uns|einfach|jetzt|dann|auch|aber|immer|noch|gar|uberhaupt|darauf|drauf|auf (?:mein\\w*|den|das) \\w+|to my \\w+) ){0,5}(?:nicht|nie|nichts|nix|ned|net|never|dont|do not|does not|doesnt|not) (?:(?:mehr|drauf|darauf|auf (?:mein\\w*|den|das) \\w+) )?(?:antworten|antwortet|reagieren|reagiert|melden|meldet|ruhren|ruhrt|answer|answers|reply|respond|react)',
    'keinantwort',
  ],
  [
    '(?:(?:^|(?:wenn|falls|weil|dass|und|aber|obwohl|bis|if|when|because) )(?:die |der |das |sie |the |they |mein |meine )?(?:(?:firma|anbieter|versorger|callcenter|verlag|verkaufer|kundenservice|hotline|telekom|vodafone|o2|1&1|keiner|niemand|company|provider|nobody) )?)(?:antworten|antwortet|reagieren|reagiert|melden|meldet|ruhren|ruhrt|answer|answers|reply|respond|react) (?:(?:sich|mir|uns|einfach|jetzt|dann|auch|aber|immer|noch|gar|uberhaupt|darauf|drauf|auf (?:mein\\w*|den|das) \\w+|to my \\w+) ){0,5}(?:nicht|nie|nichts|nix|ned|net|never|dont|do not|does not|doesnt|not)',
    'keinantwort',
  ],
  [
    '(?:they|the company|company|provider|firma|anbieter|die|sie) (?:just |simply |einfach |mich |meinen? |meine |my |me ){0,3}(?:\\w+ )?(?:ignore|ignores|ignored|ignoring|ignorieren|ignoriert)|stellen sich (?:einfach )?(?:tot|taub)|(?:keiner|niemand|nobody) (?:antwortet|reagiert|meldet|answers|replies|responds)',
    'keinantwort',
  ],
  [
    '(?:nicht|nichts|nix|gar nicht|ned|net) (?:reagier\\w*|antwort\\w*|mache|tue|unternehme|gemacht|geantwortet)|(?:mache|tue|unternehme) (?:ich )?(?:nichts|nix)|do nothing|not answer',
    'schweigen',
  ],
  [
    '(?:reagier\\w*|antwort\\w*|melde?\\w*) (?:\\w+ )?(?:nicht|nichts|nix|ned)|keine (?:antwort|reaktion|ruckmeldung)|no (?:answer|reply|reaction)',
    'keinantwort',
  ],
  [
    'nie(?:mals)? (?:mit denen )?(?:telefoniert|angeruf\\w*|gesprochen)|nie jemand angerufen|gar kein(?:en)? anruf|no call|never (?:called|talked|phoned)|kein(?:en)? anruf',
    'keinanruf',
  ],
  ['ja gesagt|said yes', 'ja'],
  ['debt collect\\w*|collection agency', 'inkasso'],
  ['direct debits?', 'lastschrift'],
  ['charge back|geld (?:\\w+ ){0,3}zuruckholen|zuruck gehen|zuruck buchen', 'ruckbuchung'],
  ['geld (?:\\w+ ){0,3}zuruck(?!hol)|money back|get (?:it|my money) back', 'geldzuruck'],
  ['hand over', 'herausgabe'],
  ['(?:keine?|no) (?:aufnahmen?|aufzeichnung\\w*|mitschnitte?|tonband\\w*|recordings?)', 'aufnahme zkeine'],
  ['(?:nicht|ohne|kein\\w*) wider(?:sprech\\w*|sprich\\w*|spruch)', 'schweigen'],
  ['einfach so|plotzlich|aus dem nichts|ungefragt|unaufgefordert|out of (?:the blue|nowhere)', 'unbestellt'],
  ['nach (?:zwei|2) jahren|nach 24 monaten|after (?:two|2) years', 'laufzeit'],
  ['power of attorney', 'vollmacht'],
  ['credit (?:agency|bureau|report)', 'schufa'],
  ['life insurance', 'leben'],
  ['cut ?off', 'sperre'],
  ['gelber? (?:brief|umschlag)', 'mahnbescheid'],
  ['\\d+[.,]\\d\\d(?: ?(?:euro|eur|€))?|\\d+ ?(?:euro|eur|€)', 'preis kosten'],
  [
    '(?:gerade|grad|jetzt) (?:\\w+ )?(?:am telefon|am apparat|in der leitung|dran|an)|(?:am telefon|dran) (?:gerade|grad)',
    'anruf zgerade',
  ],
  ['(?:nicht|kein\\w*) (?:\\w+ )?widerruf\\w*', 'widerruf znicht'],
  ['get (?:\\w+ )?out', 'raus'],
  ['zu spat|too late', 'verpasst'],
  ['auf meinen namen|in my name', 'zmeinname'],
  ['nur den schluss|nur das ende|nur die bestellung|ganze\\w* gesprach|komplette\\w* gesprach|whole call', 'zganz'],
  ['consumer (?:advice )?cent(?:er|re)s?', 'verbraucherz'],
  ['soll ich|sollte ich|should i', 'zsoll'],
  ['was tun|was nun|was jetzt|what now|was kann ich tun|was soll ich tun', 'zwastun'],
];

/**
 * Concepts that stand in every other question and say little about the topic. A question made of nothing but these and of
 * unknown words is not about this field.
 */
export const COMMON: ReadonlySet<string> = new Set(
  (
    'telefon tage zahlen bekommen verboten wer wo woher warum hilfe kosten preis brief mail daten antwort gultig raus ' +
    'gesetz vorbei hinweis firma anbieter wahrheit sprache ausland nameunbekannt kind ehe oma tot laden strasse ware ' +
    'kulanz quote rate behorde stoppen online belehrung aufbewahren beschwerde ja umzug langsam bank gewonnen urlaub ' +
    'chance mensch techniker leisten frist handy internet option skript storno erhohung insider schaden nummer identitat mitbewohner zugang loschen'
  ).split(' '),
);

/** Concepts that decide: a way of asking that names one of them does not fit a question that does not. */
export const DECISIVE: ReadonlySet<string> = new Set(
  (
    'tot laden haustur kind demenz betreuung ehe gewinnspiel abo kurs strom leben versicherung osterreich umzug urlaub ' +
    'ausland identitat betrug behalten mahnbescheid vollstreckung klage schlichtung inkasso schufa vollmacht unterdruckt ' +
    'schweiz prepaid benommen kredit feiertag grundversorgung verzicht nichtbestatigt'
  )
    .split(' ')
    .map((name) => `=${name}`),
);

/** Words that say nothing about the topic. */
export const STOP_WORDS = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines ich du er sie es wir ihr mich mir mein meine meinen meinem meiner dich dir ihm ihn ihnen uns euch sich und oder aber auch noch nur schon mal denn doch ja so dann da hier dort jetzt eigentlich bitte einfach halt eh ' +
    'ist sind war waren bin sein hab habe haben hat hatte hatten habt wird werden wurde wurden worden werd kann konnen konnte konnten soll sollen sollte muss mussen musste will wollen wollte mochte mag ' +
    'in im an am auf aus bei mit nach von vom zu zum zur fur uber unter um gegen ohne durch bis ab seit vor wahrend wegen als wie was wenn weil dass ob damit obwohl ' +
    'nicht kein keine keinen keinem keiner nichts nix nie man mehr sehr ganz gar viel viele wieviel wieviele wievielen alle alles alte alten neue neuen neuer anderer andere anderen etwas jemand ' +
    'the a an i you he she it we they me my your his her their them this that these those is are was were be been am do does did have has had can could should must will would may might to of in on at for from with by about as if or and but not no so than then there here what when how which just only also still please any some ' +
    'gibt geht macht machen mache gemacht kommt kam komm gesagt sagen sagt sag stimmt wirklich heisst bedeutet nach uberhaupt rein davon dafur dazu damit daran dran drauf drin eine solche solchen sowas irgendwie irgendwas ding sache ichs dahin trotzdem bevor tell told hallo danke guten tag frage question hi hello thanks ' +
    'o2 vodafone telekom 1und1 freenet congstar'
  ).split(' '),
);
