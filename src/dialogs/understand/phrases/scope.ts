// What lies outside or must be handed over, and what the writer asks for.

import { CALL_ME, DISTRESS } from './pleas.ts';
import { ways } from '../rule.ts';

/** "Mein verlorenes Geld bei einem Broker sei gefunden, ich soll vorher 2.400 Euro überweisen": who asks for money to bring money back. */
const LOST_MONEY =
  '_(?:(?:verlorene\\w*|gestohlene\\w*|investierte\\w*) (?:\\w+ )?(?:geld\\w*|einsatz|einlage\\w*|summe)|' +
  '(?:geld|summe|einlage) (?:\\w+ ){0,5}(?:gefunden|aufgetaucht|sichergestellt)|broker\\w*|krypto\\w*|' +
  'bitcoin\\w*|finanzaufsicht|bafin|(?:lost|stolen) money)_';
const PAY_FIRST =
  '_(?:vorher|zuerst|vorab|im voraus|erst|erst mal|first)_(?:(?!nicht|kein|never|not )[^.!?\\n]){0,40}_(?:überweis\\w*|zahlen|einzahlen|bezahlen|transfer|pay)_';

/** Intents by the words that show them. */
export const INTENT_WORDS: Readonly<Record<string, string>> = {
  injection: ways(
    '(?:ignorier\\w*|vergiss|vergessen sie|missachte|überschreib\\w*) (?:\\w+ ){0,4}(?:regeln|' +
      'anweisung\\w*|instruktion\\w*|vorgaben|prompt|befehle)',
    '(?:ignore|disregard|forget|override) (?:\\w+ ){0,4}(?:rules|instructions?|prompts?|guidelines)',
    'system ?prompt',
    '(?:du bist|sie sind) (?:jetzt|ab jetzt|nun|ab sofort) (?:ein|eine|kein|mein|der|die|im)_',
    'you are now|developer mode|jailbreak',
    'gib (?:mir )?(?:deinen|den) prompt',
    '(?:reveal|print|show) (?:\\w+ ){0,2}(?:system )?prompt',
    '_(?:alle|deine|eure|sämtliche) (?:bisherigen |vorherigen |vorigen |alten |internen )?(?:regeln|' +
      'anweisungen|vorgaben|instruktionen) (?:gelten|sind) (?:\\w+ ){0,3}(?:nicht mehr|aufgehoben|ungültig|' +
      'außer kraft|hinfällig)_',
    '_du bist (?:jetzt|ab jetzt|nun|ab sofort) (?:mein |ein |der )?(?:rechtsanwalt|anwalt|anwältin|' +
      'rechtsanwältin|richter|richterin|notar|doktor|dr)_',
    'drop table|<script',
    'act as (?:a|an|my)_',
    'antworte (?:ab jetzt )?nur (?:noch )?(?:mit|als)',
    'neue anweisung(?:en)?:',
    'system(?:hinweis|meldung|nachricht|befehl):',
    '(?:du bist|sie sind) (?:ab jetzt|jetzt|ab sofort|nun) (?:\\w+ ){0,2}(?:ohne|frei von) ' +
      '(?:\\w+ )?(?:einschränkung\\w*|regeln|filter\\w*|grenzen)',
    '(?:interne|geheime|komplette) (?:\\w+ )?(?:anweisung|anweisungen|systemanweisung\\w*)_',
    '\\[system\\]|<\\|',
  ),
  falseStatement: ways(
    '_(?:brauch\\w*|will|möchte|haette gern\\w*|schreib\\w*|setz\\w*|formulier\\w*|' +
      'behaupt\\w*)_[^\\n]{0,200}(?:[.!?,;-] ?|_(?=aber|und))(?:aber |' +
      'und )?(?:(?:das |es )?(?:merkt|prüft|kontrolliert|checkt|erfährt) (?:ja |doch |da |eh |' +
      'sowieso ){0,3}(?:keiner|niemand|kein mensch|keine sau)(?: (?:je )?nach)?(?=[.!,;]|$)|' +
      '(?:das |es )?fällt (?:ja |doch |da |eh |sowieso ){0,3}(?:keinem|niemandem|nicht) auf(?=[.!,;]|$)|' +
      '(?:das |mir )?kann (?:mir )?(?:ja |doch |da |eh |sowieso ){0,3}(?:keiner|niemand) ' +
      '(?:mir )?(?:beweisen|nachweisen)(?=[.!,;]|$))',
    '_(?:setz\\w*|schreib\\w*|formulier\\w*|verfass\\w*|behaupt\\w*|write|' +
      'draft)_[^\\n]{0,160}_(?:(?:das|es) (?:prüft|kontrolliert|merkt|checkt|erfährt|beweist) (?:ja |doch |' +
      'sowieso |eh )*(?:keiner|niemand|kein mensch)|' +
      '(?:nobody|no one) (?:will|would|can|is going to|ever) (?:ever )?(?:check|checks|know|notice|' +
      'find out|prove))_',
    '_(?:formulier\\w*|schreib\\w*|behaupte\\w*)_[^.!?]{0,120}_(?:war|hatte|habe?|hab) ich (?:zwar|' +
      'natürlich|eigentlich) (?:gar )?nicht_',
    '(?:schreib\\w*|schrieb|sag\\w*|behaupte\\w*|trag\\w*|setz\\w*|nimm|write|say|claim)~(?:obwohl|' +
      'auch wenn|was nicht stimmt|stimmt (?:zwar |aber )?nicht|nicht wahr|not true|' +
      'although)~(?:nicht stimmt|nicht wahr|falsch|gelogen|anders|not)',
    '(?:unterschrift\\w*|vollmacht|beleg|bescheinigung|attest)~(?:faelsch\\w*|nachmachen|nachahmen|' +
      'selber machen|unterschreiben für)',
    'unterschreib\\w* (?:\\w+ ){0,3}(?:für|im namen) (?:mein\\w*|meiner)~(?:ohne|merkt|heimlich)',
    '(?:behaupten|sagen|schreiben|angeben|reinschreiben|lügen|aussagen|so tun)~(?:obwohl|auch wenn|' +
      'stimmt (?:zwar |aber )?nicht|gelogen|in wirklichkeit|in wahrheit|eigentlich (?:hab|habe|hatte|war))',
    '(?:obwohl|auch wenn|zwar)~(?:bestätigt|zugestimmt|unterschrieben|ja gesagt|bestellt|' +
      'gewollt)~(?:behaupten|schreiben|sagen|abstreiten|leugnen|lügen)',
    `(?:${ways(
      'rückdatier\\w*|zurückdatier\\w*|vordatier\\w*|falsches datum',
      'anderes datum (?:rein|drauf|eintragen)',
      'datum (?:\\w+ )?(?:faelschen|ändern|vorverlegen|zurückdrehen)',
      'gefälscht\\w*|faelschen|faelsche|erfinde\\w*|erfinden sie|ausdenken',
      '(?:_(?:schreib|schreibe|schreiben|sag|sage|sagen|behaupte|behaupten) (?:sie |wir |denen |ihnen |' +
        'einfach |doch |mal |bitte ){1,4}|(?:kann|soll|darf|koennte|koennen) (?:ich|man|wir|sie) ' +
        '(?:\\w+ ){0,3}(?:sagen|schreiben|behaupten))[\\s,]{0,3}(?:dass )?(?:ich|wir|er|sie) (?:haette|' +
        'habe|haetten) (?:\\w+ )?(?:nie|nicht|kein\\w*|nichts)',
      '(?:koennen|kann) (?:die|der|sie|man|mir) (?:\\w+ ){0,3}(?:nicht|eh nicht|ja nicht|nie) ' +
        '(?:beweisen|nachweisen)',
      'falsche (?:angabe\\w* machen|aussage machen|erklärung)',
      '_(?:schreib|schreibe|schreiben) (?:\\w+ )?dazu,? (?:dass )?ich haette',
      '(?:verpennt|verpasst|versäumt|verschlafen|zu spät|abgelaufen)[^?]{0,160}mit (?:dem )?datum',
      'notlüge|schummeln|flunkern|tricksen|backdate\\w*|forge|make up|lie about',
    )})`,
  ),
  otherPersonsData: ways(
    '_(?:gib|nenn\\w*|zeig\\w*|give|show|tell)_[^.!?]{0,80}_(?:der|des|of the) (?:letzten|anderen|' +
      'vorigen|last|other|previous) (?:person|personen|leute|menschen|kund\\w*|nutzer\\w*|users?|' +
      'customers?|people)_',
    'als (?:waere?|sei) ich (?:er|sie)_',
    '(?:auskunft|anfrage|antrag) (?:auf|in|unter) (?:seine[nm]?|ihre[nm]?) namen?_',
    '(?:sein|ihr|seine|ihre|dessen|deren)\\w* (?:kundenkennwort|kennwort|passwort|' +
      'zugangsdaten)[^?]{0,120}(?:auskunft|nachsehen|einsehen|einloggen|ändern)',
    'als ob ich (?:er|sie) waere',
    '(?:such\\w*|finde|find|besorg\\w*|ermittel\\w*|krieg\\w*|bekomm\\w*|brauch\\w*|gib|sag\\w*|look up|' +
      'find)~(?:adresse|privatadresse|wohnort|telefonnummer|handynummer|private nummer|home address|' +
      'phone number)~_(?:von|of) (?:frau|herrn?|dem|der|diese[mr]|einem|meine[mr]|mr|mrs|ms|my|the) (?:\\w+)',
    '(?:adresse|privatadresse|wohnort|telefonnummer|handynummer|namen?|daten|wohnt|kontodaten|' +
      'private nummer|home address)(?: \\w+){0,5} (?:von (?:dem|der|diesem|dieser|einem|einer|meinem|' +
      'meiner)|des|vom) (?:\\w+ )?(?:anrufer\\w*|mitarbeiter\\w*|typen|beraters?|nachbar\\w*|ex\\w*|' +
      'verkäufer\\w*|kunden|anderen|caller)~(?:raus|herausfinden|rausfinden|geben|bekommen|sagen|haben|' +
      'suchen|ermitteln|besorgen|\\?)',
    'wo (?:der|die) (?:\\w+ )?(?:wohnt|arbeitet)_',
    '(?:daten|vertrag|verträge|konto|account|post|mails) (?:von|meines|meiner|des) ' +
      '(?:\\w+ )?(?:nachbar\\w*|ex\\w*|chef\\w*|kolleg\\w*)~(?:einsehen|sehen|haben|abfragen|zugreifen|' +
      'zugang|bekommen|auskunft)',
    '(?:in (?:ihrem|seinem|deren) namen)~(?:an meine|wissen|auskunft|antrag|anfordern|bestellen)',
    '(?:antrag|auskunft|schreiben)~in (?:ihrem|seinem|deren) namen',
    '(?:daten|auskunft|informationen) (?:über|zu) (?:einen|eine|meinen|meine|andere\\w*) ' +
      '(?:\\w+ )?(?:nachbar\\w*|ex\\w*|kunden|person)',
  ),
  wantsRecording: ways(
    '(?:will|moechte|kann|soll|wie|darf|verlang\\w*|fordere|brauche|bekomme|krieg\\w*|komme|anspruch|' +
      'recht|anfordern|verlangen|herausgabe|rausgeben|raus|hören|anhören|beweis\\w*|zeigen)~_(?:aufnahme|' +
      'aufzeichnung|mitschnitt|gesprächsaufnahme|tonaufnahme|telefonaufzeichnung|tonband\\w*|recording)_',
    '_(?:aufnahme|aufzeichnung|mitschnitt|gesprächsaufnahme|tonaufnahme|telefonaufzeichnung|' +
      'recording)_~(?:will|moechte|haben|bekommen|anfordern|hören|anhören|verlangen|herausgeben|rausgeben|' +
      'raus|rausrücken|kriegen|einfordern|beweis\\w*)',
  ),
  /** A caller who was after money, codes or access: fraud, and a matter for the police and the bank. */
  fraud: ways(
    '(?:angerufen|anruf\\w*|anrief|rief|am telefon|call\\w*|sms|whatsapp|der (?:typ|mann|anrufer)|' +
      'die (?:frau|dame)|{hab}|gegeben|gesagt|genannt|wollte\\w*|soll\\w*)~(?:fernzugriff|anydesk|' +
      'teamviewer|_tans?_|_pins?_|tan-?nummer\\w*|sicherheitscode\\w*|zugangsdaten|online-?banking|' +
      'passwort\\w*|kreditkartennummer|gutscheinkarten?|google-?play-?karten|kryptowährung\\w*|' +
      'sicheres konto|bargeld (?:\\w+ )?(?:abholen|übergeben|holen))',
    '(?:_tans?_|_pins?_|fernzugriff|anydesk|teamviewer|passwort|sicherheitscode|' +
      'zugriff auf (?:meinen|den) (?:pc|computer|rechner))~(?:gegeben|gesagt|genannt|verraten|durchgegeben|' +
      'rausgegeben|installiert|verlangt|haben wollen|wollte\\w*|hat er|hat sie)',
    '_(?:europol|interpol|enkeltrick|schockanruf|falsche[rn]? polizist\\w*|' +
      'falsche[rn]? bankmitarbeiter\\w*|phishing\\w*)_',
    '(?:polizei|staatsanwalt\\w*|kriminalpolizei|microsoft|windows)~(?:angerufen|anruf)~(?:geld|' +
      'überweis\\w*|konto|viren?|zugriff|kaution|schmuck)',
    '(?:viren|trojaner|virus) (?:\\w+ ){0,4}(?:pc|computer|rechner)',
    '(?:pc|computer|rechner) (?:\\w+ ){0,3}(?:viren|trojaner|virus|gehackt)~(?:angerufen|anruf|microsoft)',
    '(?:sohn|tochter|enkel\\w*)~(?:unfall|kaution)~(?:geld|zahlen|euro)',
    '(?:gave|told) (?:him|her|them) (?:my |the )?(?:pin|tan|password|code)',
    'remote access',
    `${LOST_MONEY}~~${PAY_FIRST}`,
    `${PAY_FIRST}~~${LOST_MONEY}`,
  ),
  /** A threat that the customer would like to make. */
  threat: ways(
    '(?:droh\\w*|drohung)~(?:anzeige|polizei|anwalt|presse|öffentlich\\w*)~(?:rein|schreib\\w*|brief|' +
      'soll|kann|will|lass)',
    '(?:schreib\\w*|brief|soll ich|kann ich|will|lass uns|ich)~(?:droh\\w*|erpress\\w*|fertig ?machen|' +
      'bloßstellen|an den pranger)~',
    '(?:ich|wir) (?:droh\\w*|erpress\\w*)_',
    'blackmail',
    'threaten (?:them|him)',
  ),
  insult: `_(?:${ways(
    'arschl(?:o|oe)ch\\w*',
    'wichser\\w*|hurensohn|fick\\w*',
    'schei(?:ß|ss)(?:bot|verein|laden|programm|maschine)',
    'drecks(?:bot|programm)',
    'idiot|blöder bot|dummer bot',
    'du bist (?:so )?(?:dumm|blöd|doof|nutzlos)',
    '(?:du|sie) (?:dumme?|blöde?|doofe?)[rs]? (?:kuh|sau|ding|maschine|kiste|bot|programm|esel)',
    'halt(?:et)? die (?:fresse|klappe)',
    "halts? (?:'s |dein |das )?maul",
    'leck(?:t)? mich',
    'verpiss\\w*|ihr könnt mich mal|du kannst mich mal',
    '(?:du|sie) nervst?',
    'schei(?:ß|ss) (?:bot|programm|maschine|computer|verein|laden)',
    '(?:ihr|du) (?:seid|bist) (?:doch |auch |nur |ja |selbst |selber |alle |bestimmt |sicher |wohl |' +
      'genau )*(?:so |genauso )?(?:\\w+ )?(?:betrüger\\w*|verbrecher\\w*|gauner\\w*|abzocker\\w*|' +
      'lügner\\w*|idioten|deppen|trottel|gesindel|dumm|blöd|doof|unfähig|nutzlos|schlimm)',
    '(?:ihr|sie) (?:seid|sind) (?:doch )?(?:auch nur|auch bloß|selbst nur|selber) ' +
      '(?:\\w+ )?(?:betrüger\\w*|verbrecher\\w*|gauner\\w*|abzocker\\w*)',
    'betrügerverein',
    '(?:so ein |was für ein )(?:schei(?:ß|ss)|mist|saftladen|dreck)',
    "(?:you are|you're) (?:\\w+ )?(?:\\w+ )?(?:crooks?|scammers?|useless|stupid|idiots?)",
  )})_`,
  distress: DISTRESS,
  callMe: CALL_ME,
  human: `(?:${ways(
    'mit (?:einem|einer|nem|ner) (?:echten |richtigen )?(?:menschen|mitarbeiter\\w*|berater\\w*|person|' +
      'kollegen) (?:sprechen|reden|schreiben|chatten|verbinden|verbunden)',
    '(?:menschen|mitarbeiter\\w*|berater\\w*) (?:sprechen|verbinden|bitte)',
    'echte[nr]? (?:mensch\\w*|person)',
    'talk to (?:a |an )?(?:human|person|agent)',
    'real person|human please',
  )})`,
  wantsMoneyBack:
    '(?:geld|betrag|euro|beiträge)~(?:zurück|wieder|erstatt\\w*|rückerstatt\\w*)|(?:zurückbuchen|zurück buchen|rückbuchung|erstattung|refund|money back|lastschrift zurück\\w*)',
  stopCalls: ways(
    '(?:anrufe|anruf|angerufen)~(?:aufhören|stoppen|loswerden|abstellen|ruhe|verhindern|unterbinden|' +
      'sperren|blockieren)',
    '(?:ruhe|endlich) (?:vor|von) (?:den|diesen) anruf\\w*',
    'ständig(?:e[nr]?)? (?:werbe)?anruf\\w*',
    'stop (?:the |these )?calls',
  ),
};

/** Words of matters that belong to other people (the talk stops there). */
export const STOP_WORDS: readonly (readonly [stop: string, say: string, unless?: string])[] = [
  [
    'selfHarm',
    ways(
      '(?:mich|mir) (?:\\w+ ){0,4}(?:umbringen|umzubringen|das leben (?:zu )?nehmen|was antun|etwas antun|aufhängen)',
      'nicht mehr leben',
      'keinen (?:sinn|ausweg) mehr',
      'selbstmord|suizid\\w*|lebensmüde',
      'schluss machen mit (?:dem|meinem) leben',
      'am liebsten (?:\\w+ ){0,3}tot',
      'am liebsten (?:waere?|waer|waere) (?:ich )?(?:einfach |nur noch |ganz |gar )*(?:weg|' +
        'nicht mehr (?:da|hier|auf der welt))',
      'will (?:nur noch |einfach (?:nur )?)?sterben',
      '(?:keine?n? (?:bock|lust|kraft|grund|willen)|nicht) mehr (?:zu |am )?leben',
      'nicht mehr (?:weiterleben|aufwachen|da sein)',
      '(?:waere|waer) (?:ich )?(?:lieber|besser|am liebsten) tot',
      'allem ein ende (?:machen|setzen)',
      'leben (?:hat )?(?:keinen sinn|sinnlos)',
      '(?:mir|mein) (?:\\w+ ){0,2}leben (?:ein ende|nehmen)',
      'ritz(?:e|en) mich',
      'spring (?:ich )?(?:von|vor)',
      'kill(?:ing)? myself',
      'better off dead|want to die|no reason to live|suicid\\w*|end my life',
      "don't want to live",
    ),
  ],
  [
    'violence',
    ways(
      '(?:bring\\w*|schlag\\w*|stech\\w*|hau\\w*|knall\\w*)(?: \\w+){0,3} (?:ihn|den|die|sie|typen|denen|' +
        'dem)(?: \\w+){0,3} (?:um_|tot_|ab_|zusammen|kaputt|die fresse|in die fresse|krankenhausreif)',
      '(?:umbringen|abstechen|zusammenschlagen|verprügeln|fertig machen|abfackeln)_(?: \\w+){0,4} (?:typen|' +
        'den|die|ihn)',
      '(?:den|die|ihn|typen|dem)(?: \\w+){0,4} (?:umbringen|abstechen|zusammenschlagen|verprügeln|' +
        'abfackeln|eine reinhauen)',
      'kill (?:him|them|her)',
      '(?:zünd\\w*|steck\\w*|fackel\\w*|spreng\\w*)(?: \\w+){0,4} (?:_an_|in brand|_ab_|in die luft)',
      '(?:hau|schlag|verpass|brech|geb|gib)\\w*(?: \\w+){0,4} (?:eine (?:rein|runter|aufs? maul|in die)|' +
        'aufs? maul|die nase|die knochen|prügel)',
      'reifen (?:\\w+ )?(?:aufstech|zerstech)',
      '(?:auflauern|aufmischen|zusammentreten)_',
      'burn (?:down )?(?:their|his|the)',
      'beat (?:him|them|her) up',
    ),
    'mich (?:\\w+ )?um|mich fertig|macht mich fertig',
  ],
  [
    'enforcementOrder',
    '_(?:vollstreckungsbescheid\\w*|gerichtsvollzieher\\w*|kontopfändung|konto (?:\\w+ )?gepfändet|pfändungs- und|pfändungsbeschluss|enforcement order)_',
  ],
  [
    'lawsuit',
    `_(?:${ways(
      'klageschrift|verklagt',
      'klage (?:bekommen|erhalten|zugestellt|vom amtsgericht|vom gericht)',
      'gerichtsverhandlung|gerichtstermin|verhandlungstermin|versäumnisurteil',
      'ladung (?:vom|zum|zur) (?:amtsgericht|gericht|gerichtstermin|verhandlung)',
      'being sued|sued me|served with a claim|court hearing',
    )})_`,
    '(?:verbraucherzentrale|bundesnetzagentur|vzbv)~(?:verklagt|klage)|droh\\w*~klage|(?:habe|hab|will|werde)~verklag',
  ],
  [
    'criminalCharge',
    ways(
      '(?:strafanzeige|anzeige) (?:\\w+ ){0,3}gegen mich',
      '(?:habe?|hatte|bekam|kriegte)_~(?:anzeige|strafanzeige) (?:wegen \\w+ )?(?:\\w+ ){0,3}(?:bekommen|' +
        'erhalten|gekriegt|im briefkasten)',
      '(?:vorladung|anhörungsbogen|beschuldigte\\w*)(?: \\w+){0,5} (?:polizei|staatsanwaltschaft|' +
        'betrug\\w*|bekommen|erhalten|als)',
      '(?:polizei|staatsanwaltschaft)~(?:vorladung|beschuldig\\w*|ermittelt gegen mich|gegen mich)',
      'strafbefehl',
      '(?:mich|mir) (?:\\w+ ){0,2}(?:betrug|betrugs)(?: \\w+){0,2} (?:angezeigt|vorgeworfen|vor_)',
      'charged with',
    ),
  ],
  [
    'insolvency',
    '_(?:privatinsolvenz|insolvenzverfahren|verbraucherinsolvenz|restschuldbefreiung|' +
      'insolvenzverwalter\\w*|in insolvenz|insolvenz (?:angemeldet|beantragt)|my insolvency|bankrupt(?:cy)?)_',
    '(?:anbieter|firma|versorger|unternehmen|anbieters|lieferant)~(?:insolvenz|insolvent|pleite)|(?:insolvenz|insolvent|pleite)~(?:des anbieters|der firma)',
  ],
  [
    'incapacityDispute',
    '(?:geschäftsunfähig\\w*|einwilligungsvorbehalt)(?: \\w+){0,8} (?:bestreit\\w*|gutachten|gericht|anwalt)|(?:gutachten)~geschäftsunfähig',
  ],
];

/** Fields that this service does not know, unless a phone contract is told as well. */
export const OTHER_FIELDS = `_(?:${ways(
  'mietvertrag|mieter|miete|vermieter\\w*|mieterhöhung|nebenkostenabrechnung|kaution',
  'eigenbedarf|arbeitsvertrag|arbeitgeber\\w*|abmahnung vom chef|kündigungsschutz',
  'abfindung|lohn|gehalt|scheidung|unterhalt|sorgerecht|erbe|erbschaft|testament',
  'pflichtteil|bußgeld\\w*|blitzer|geblitzt|führerschein|punkte in flensburg',
  'verkehrsunfall|steuererklärung|finanzamt|asyl\\w*|aufenthaltstitel|bürgergeld',
  'jobcenter|hartz|rentenbescheid|flugverspätung|zugverspätung|deutsche bahn',
  'fahrgastrechte|bahnticket',
  'my (?:train|flight)',
  'flug (?:\\w+ )?(?:verspätet|annulliert)',
  'reisemangel|gebrauchtwagen|autokauf|werkstatt|handwerker\\w*|baumangel|hausbau',
  'urheberrecht|filesharing|ebay-?kauf\\w*|kleinanzeigen|tenant|landlord|divorce',
  'parking (?:ticket|fine)',
  'speeding (?:ticket|fine)',
  'rezept für|gedicht|witz|wetter|hausaufgabe\\w*|fußball\\w*',
  '(?:nachbar\\w*~(?:lärm|laut|musik|hecke|baum|zaun|streit))',
  'ruhestörung|hotelbuchung|hotel|ferienwohnung|krankenkasse|pflegegrad|programmier\\w*',
  'python|horoskop',
)})_`;
/** What a phone contract is told with. */
export const OUR_FIELD = `_(?:${ways(
  'telefon\\w*|angerufen|anruf\\w*|rief',
  '(?:ruft|rufen) [^.!?\\n]{0,60}_an',
  'call|called|phone|hotline|tarif\\w*|handyvertrag|mobilfunk\\w*|stromvertrag|abo|abos',
  'dsl|internet\\w*|widerruf\\w*|mahnung|inkasso|abgebucht|auftragsbestätigung|router',
  'stromanbieter|gewinnspiel|lotto|mitschnitt|aufzeichnung|vertrag|contract',
)})_`;

/** Words that only a contract of ours is told with. */
export const SURELY_OURS = `_(?:${ways(
  'angerufen|\\w*anruf\\w*|rief',
  '(?:ruft|rufen) [^.!?\\n]{0,60}_an',
  'called|phoned|hotline|tarif\\w*|handyvertrag|mobilfunk\\w*|strom\\w*|abo|abos|dsl',
  'widerruf\\w*|inkasso|abgebucht|auftragsbestätigung|gewinnspiel|lotto|mitschnitt',
  'aufzeichnung|verkauft|aufgeschwatzt|angedreht',
)})_`;

export const AUSTRIA = `_(?:${ways(
  'österreich\\w*|austria|wien|graz',
  'linz(?! am rhein)',
  'salzburg|innsbruck|klagenfurt|villach|tirol|vorarlberg|steiermark|kärnten|rtr',
  'a1 telekom|magenta österreich|arbeiterkammer|wohne in at|kronen zeitung|wien energie',
  'verbund ag',
  '(?:live|lives|living|based|resident|am|i.m|is|are|we.re|writing|mother|mum|dad|father|grandma|gran) ' +
    '(?:\\w+ ){0,3}(?:in|from|near) (?:vienna|styria|tyrol|carinthia)',
)})_`;
export const SWITZERLAND = `_(?:${ways(
  'schweiz\\w*|switzerland|zürich|basel|bern|luzern|genf|winterthur|swisscom|sunrise',
  'salt mobile|upc schweiz|franken|chf|konsumentenschutz schweiz|aargau|st\\. gallen',
  '(?:live|lives|living|based|resident|am|i.m|is|are|we.re|writing|mother|mum|dad|father|grandma|gran) ' +
    '(?:\\w+ ){0,3}(?:in|from|near) (?:geneva|lucerne|lausanne)',
)})_`;
export const GERMANY = `_(?:${ways(
  'deutschland|germany',
  '(?:von|an) der mosel',
  'amtsgericht|mahnbescheid|bundesnetzagentur|bnetza|verbraucherzentrale\\w*|schufa',
  'polizei|sparkasse|volksbank|berlin\\w*|hamburg\\w*|münchen\\w*|köln\\w*|frankfurt',
  'stuttgart|düsseldorf|dortmund',
  'essen(?= (?:wohn|an der))',
  'leipzig|bremen|dresden|hannover|nürnberg|duisburg|bochum|wuppertal|bielefeld|bonn',
  'münster|karlsruhe|mannheim|augsburg|wiesbaden|gelsenkirchen|mönchengladbach',
  'braunschweig|chemnitz|kiel|aachen|halle|magdeburg|freiburg|krefeld|lübeck|mainz|erfurt',
  'rostock|kassel|saarbrücken|potsdam|oldenburg|osnabrück|heidelberg|darmstadt|regensburg',
  'würzburg|göttingen|ulm|koblenz|trier|jena|cottbus|schwerin|bayern|munich|cologne',
  'nuremberg|hanover|pfalz|rheinland\\w*|sauerland|ruhrgebiet|ruhrpott|eifel|allgäu',
  'schwarzwald|ostfriesland|westfalen|oberpfalz|mecklenburg\\w*|vorpommern|saarland',
  'lausitz|vogtland|erzgebirge|spreewald|uckermark|hunsrück|odenwald|münsterland|emsland',
  'rügen|usedom|sylt',
  '(?:kreis|landkreis) (?!von|der|die)\\w{4,20}',
  'nrw|hessen|sachsen\\w*|niedersachsen|thüringen|brandenburg|stadtwerke\\w*|bafin',
  'schlichtungsstelle',
)})_`;
export const THIRD_PARTY_BILLING =
  '_(?:drittanbieter\\w*|sonderrufnummer\\w*|servicerufnummer\\w*|0900\\w*|ping-?anruf\\w*|mehrwertnummer\\w*|mehrwertdienst\\w*|wap-?billing|premium-?sms|abofalle|third-?party)_';
export const GREETING =
  '^[\\s"]*(?:hallo|hi|hey|moin(?: moin)?|servus|guten (?:tag|morgen|abend)|grüß (?:gott|dich|sie)|' +
  'grüezi|hello|good (?:morning|evening|day)|merhaba|selam|привет|здравствуйте|добрый день|вітаю|' +
  'добрий день|cześć|dzień dobry|مرحبا|السلام عليكم)' +
  '(?: (?:zusammen|miteinander|leute|there|allerseits|ihr|bot))?[\\s!.,?👋🙂]*$';
