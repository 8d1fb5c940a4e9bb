// Ways of asking for what comes late, comes back or is handed on; what is taken for granted and wrong; dialect and short forms.
import type { Ways } from './way.ts';

/** By passage: ways of asking for it, as people type them. */
export const COME_LATE_WAYS: Ways = {
  'lieferung-spaet':
    'handy ist immer noch nicht da, kann ich vom vertrag zurück|gibts entschädigung wenn das gerät wochen zu spät kommt|entschädigung für verspätete lieferung|das bestellte handy ist seit wochen nicht da|das gerät kommt und kommt nicht, kann ich aussteigen|die lieferung verzögert sich ständig, kann ich zurücktreten|sollte am montag geliefert werden und ist immer noch nicht da|paket laut sendungsverfolgung verschwunden, muss ich trotzdem bezahlen|ware bezahlt aber nie bekommen|router kam viel zu spät, steht mir dafür geld zu|wie lange darf sich die firma mit der lieferung zeit lassen|bestellt am telefon und seit fünf wochen kein paket|muss ich auf das handy ewig warten|ab wann ist die firma in lieferverzug|the goods are weeks late, can I cancel the order|parcel got lost on its way to me, must I pay|the phone they sold me never showed up|never received the device but they bill me',
  'anschluss-spaet':
    'internet sollte seit dem ersten laufen, geht aber nicht, kann ich raus|neuer dsl anschluss wird immer wieder verschoben|die schalten meinen anschluss einfach nicht|warte seit zwei monaten auf die freischaltung|glasfaser versprochen und nichts passiert|muss ich zahlen obwohl der neue anschluss noch nicht geht|schaltungstermin dreimal verschoben|anschlusstermin verstrichen, was kann ich machen|bin seit wochen ohne internet weil der neue anbieter nicht liefert|the new line was due last month and still does not work|must I pay although they never connected me',
  'ruecksendung-abgelehnt':
    'die wollen meine rücksendung nicht haben|paket zurückgeschickt, die haben die annahme verweigert|die firma schickt mir die ware immer wieder zurück|sie sagen die retoure kam zu spät und nehmen sie nicht|hab den router zurückgesandt und jetzt liegt er wieder hier|rücknahme verweigert weil angeblich zu spät geschickt|annahme der retoure abgelehnt, kriege ich mein geld|mein rückpaket kam ungeöffnet wieder|die nehmen das gerät nicht zurück|nehmen mein retourenpaket nicht und sagen zu spät|händler lehnt die rückgabe ab obwohl ich widerrufen habe|they sent my return back to me|company will not accept the returned phone|my return was rejected as too late',
  'vertrag-uebertragen':
    'kann meine schwester meinen vertrag übernehmen|vertrag auf meine frau umschreiben lassen|jemand anders will den handyvertrag haben, wie geht das|den vertrag an einen freund weitergeben|muss der anbieter einer übernahme zustimmen|nachmieter übernimmt den internetanschluss|darf die firma die übertragung ablehnen|mein bruder zahlt den tarif, kann der dann vertragspartner werden|vertrag überschreiben auf meinen sohn|kann ich den tarif loswerden wenn ihn wer anders nimmt|meine tochter soll den handyvertrag auf ihren namen nehmen|put the contract in my brother’s name|hand my contract over to somebody else|can another person take my plan over',
  'schlichtung-vor-klage':
    'muss man vor dem gericht erst schlichten|geht klagen auch ohne schlichtung|ist eine schlichtung vor der klage vorgeschrieben|darf die firma gleich klagen ohne schlichtungsversuch|kann ich sofort vor gericht oder muss ich erst zur schlichtungsstelle|muss der anbieter erst schlichten bevor er mich verklagt|schlichtung zwingend bevor es vor den richter geht|erst schlichter dann richter stimmt das|is arbitration mandatory before court|can I go straight to court|must they try arbitration before they take me to court',
  'schadensersatz-gefordert':
    'die firma fordert schadensersatz von mir weil ich widerrufen habe|sie wollen entschädigung weil ich nicht bestätigt habe|angeblich schulde ich schadensersatz weil ich den vertrag nicht genehmigt habe|drohen mir mit schadensersatz wenn ich nicht zustimme|soll für den entgangenen gewinn zahlen|muss ich der firma den schaden ersetzen wenn ich aussteige|verlangen pauschal 150 euro schaden weil ich nicht mitmache|they claim damages from me because I refused to approve|the company says I owe compensation for backing out',
  'kuendigung-zurueck':
    'kann ich eine kündigung wieder zurückziehen|hab gekündigt, dann am telefon ein besseres angebot genommen, das halten die nicht ein|kündigung zurücknehmen weil angebot gelogen war|die behaupten ich hätte meine kündigung am telefon zurückgezogen|meine kündigung ist plötzlich storniert|hab mich von der rückgewinnung bequatschen lassen, gilt meine kündigung noch|wollte kündigen und wurde zum bleiben überredet|can I withdraw my notice of cancellation|they talked me out of cancelling, does my notice still count',
  'doppelt-widerrufen':
    'hab zweimal widerrufen ist das schlimm|aus versehen doppelt widerrufen|erst per mail dann per post widerrufen, gibt das probleme|zwei widerrufe für denselben vertrag geschickt|zählt der erste oder der zweite widerruf|I withdrew by mail and by letter, does that matter',
  'inzwischen-18':
    'war 17 beim anruf und bin jetzt volljährig|hab als minderjähriger zugesagt und zahle seit meinem 18 geburtstag|bin inzwischen volljährig geworden, den vertrag hab ich als minderjähriger gemacht|mit 16 am telefon abgeschlossen, jetzt erwachsen|muss ich einen vertrag zahlen den ich mit 17 gemacht habe|turned 18 after agreeing on the phone',
  'fremde-stimme':
    'auf der aufnahme spricht jemand anderes|das ist nicht meine stimme auf dem band|die haben mir eine aufnahme geschickt da redet eine fremde frau|auf dem mitschnitt bin ich gar nicht zu hören|die stimme im mitschnitt gehört nicht mir|so rede ich nicht, das ist wer anders auf der aufzeichnung|somebody else is speaking on the tape',
  'aufnahme-ohne-preis':
    'in der aufnahme wird der preis nie genannt|auf dem band hört man keinen preis|von der laufzeit ist auf der aufnahme nichts zu hören|im mitschnitt fehlt die hälfte, kein preis keine laufzeit|gilt der vertrag wenn auf der aufnahme der preis fehlt|there is no price on the tape, does the contract count',
  'aufnahme-veroeffentlichen':
    'kann ich den mitschnitt ins internet stellen|darf ich die aufnahme vom anruf posten|will den callcenter typen auf tiktok bloßstellen|aufnahme auf facebook veröffentlichen erlaubt|telefonat auf instagram teilen|may I upload the call to the internet|share the recording on social media',
  'tan-vorlesen':
    'der anrufer wollte einen code aus der sms haben|soll ich den code durchsagen|hab die tan vorgelesen was jetzt|sms mit zahlencode, die frau am telefon will ihn wissen|der wollte dass ich ihm die sechs ziffern vorlese|hab ihm den code aus der sms gegeben|I gave him the code from the text message|she asks me for the six digit code',
  'nur-link':
    'hab nur ne sms mit link nach dem anruf, was tun|kein brief nur eine nachricht mit link, wurde mir was verkauft|kein brief kam, bloß ein link per sms, was mache ich zuerst|weiß nicht ob ich was gekauft hab, es kam nur eine sms|only a link by text after the sales call, what first',
  'schnell-storniert':
    'bringt ein widerspruch überhaupt was|setzen die das stur durch oder geben die nach|lohnt sich das wehren oder ziehen die das durch|hat man mit einem widerspruch eine chance oder bleiben die hart|does objecting help or do they just go on',
  'klick-sms':
    'ist ein ja per sms textform|zählt eine sms mit ja als textform|is a yes by text message enough|does texting yes count as my approval|does an sms with yes count as a signature|is an sms saying yes enough for the contract|im gespräch kam eine sms, da sollte ich draufdrücken und habe es getan|sollte im telefonat auf die sms tippen, hab ich leider gemacht',
  wohin:
    'an wen muss ich den widerruf richten, callcenter oder anbieter|geht der widerruf ans callcenter oder an die firma|wem schicke ich den widerruf, dem callcenter oder dem unternehmen|who gets the withdrawal, the call centre or the company',
  'muendlich-widerrufen':
    'can I withdraw by phone or must it be in writing|may I withdraw on the phone or in writing only|does a withdrawal have to be a letter or can I call|is a phone call enough to withdraw or is a letter needed|may I revoke by phone in germany|geht widerruf telefonisch oder muss es ein brief sein',
  'ohne-belehrung':
    'kann ich immer zwölf monate lang widerrufen|ein jahr widerruf egal ob belehrt oder nicht|man hat doch sowieso ein jahr zeit zum widerrufen|12 monate widerruf auch mit belehrung|wer muss beweisen dass ich belehrt wurde|I always have twelve months to withdraw, right',
  'frist-verpasst': 'der vertrag läuft noch anderthalb jahre, komme ich vorher raus',
  frist:
    'gelten für schwerbehinderte längere fristen|habe ich als rentner mehr zeit zum widerrufen|war krank, verlängert sich die widerrufsfrist|war im urlaub, wird die frist dann länger|endet die frist erst wenn ich bezahlt habe|beginnt die frist erst mit der ersten rechnung|der anrufer sagte ich hätte vier wochen zeit|mir wurden am telefon 30 tage widerruf versprochen|are there longer periods for disabled people|die frist läuft doch erst ab der bezahlung|solange ich nicht bezahlt habe ist die frist nicht aus|vier wochen bedenkzeit versprochen, aber in der belehrung stehen 14 tage|was zählt, das gesagte oder die 14 tage in der belehrung',
  'letzter-tag':
    'kann ich am wochenende widerrufen|darf ich sonntags widerrufen|zählt ein widerruf am samstag|gilt eine mail am sonntagabend|widerruf kam erst nach der frist an, die firma sagt zu spät|die behaupten er sei am 16. tag angekommen und damit zu spät',
  'wie-widerrufen':
    'wie widerrufe ich ohne vertragsnummer|ich habe keine kundennummer, geht der widerruf trotzdem|widerruf per fax|kann ich den widerruf faxen|geht fax für den widerruf|woas nimma genau was i gsagt hab, geht der widerruf no|widerruf per whatsapp schicken|weiß nicht mehr was ich gesagt habe, kann ich trotzdem widerrufen|was schreibe ich beim widerruf wenn ich keine nummer habe|withdraw without a contract number',
  'brief-abgelehnt':
    'mein einschreiben wurde nicht abgeholt|niemand hat das einschreiben bei der firma angenommen|einschreiben ging ungeöffnet an mich zurück',
  'anruf-nichtig':
    'stehe auf der robinsonliste, also ist der vertrag ungültig|trotz robinsonliste angerufen, damit ist der vertrag doch nichtig|ich hatte werbung verboten, dann gilt der vertrag nicht oder|bin in der robinsonliste eingetragen, dann ist der vertrag doch nichtig',
  'nicht-zahlen':
    'wenn ich nicht zahle erledigt sich der vertrag von selbst|verfällt der vertrag wenn ich nie bezahle|ohne zahlung kein vertrag stimmt das|der vertrag löst sich doch auf wenn ich nix überweise|does the contract lapse if I never pay',
  'wer-beweist':
    'ich hab nichts aufgenommen, kann ich dann gar nichts beweisen|ohne eigene aufnahme steh ich doch ohne beweis da|muss ich beweisen dass ich nicht bestellt habe|ich habe keinen beweis für das gespräch, was nun',
  'werbeanruf-strafe':
    'kann der chef vom callcenter ins gefängnis kommen|kommen solche anrufer in den knast|macht sich der anrufer strafbar|ist ein werbeanruf eine straftat|can the callers go to prison for this',
  'agb-bestaetigt':
    'hab unterschrieben dass die belehrung da war, sie fehlte aber|den empfang der belehrung quittiert ohne sie zu haben|kästchen angekreuzt dass ich die belehrung erhalten habe',
  'kein-geld':
    'bin arbeitslos geworden, kann ich den vertrag kündigen|gibt es ein sonderkündigungsrecht bei arbeitslosigkeit|härtefall handyvertrag|kurzarbeit, komm ich aus dem vertrag|lost my job, can I get out of the contract',
  'selbst-angerufen':
    'hab beim vergleichsportal angerufen und abgeschlossen, kann ich widerrufen|bei check24 oder verivox telefonisch abgeschlossen|wer selber anruft hat keinen widerruf oder doch',
  'name-und-ja':
    'die wollten meine stimme speichern mit name und ja|stimmerkennung am telefon, soll ich meinen namen sagen',
  'bank-am-display':
    'anruf von einer 0800 nummer, ist das wirklich mein anbieter|stand telekom auf dem display, waren die das|ist die nummer echt die da angezeigt wird|the number looked like my provider, was it them',
  'laufzeit-hoechstens':
    'der vertrag läuft noch 18 monate|noch zwanzig monate restlaufzeit, muss das sein|glasfaser wird erst in zwei jahren gebaut, bin ich so lange gebunden|zählen die 24 monate erst wenn der anschluss liegt|vertrag beginnt erst mit dem ausbau, wie lang hänge ich fest|does the term start only when the line is built|die 24 monate laufen doch erst ab der freischaltung|anschluss kam neun monate später, ab wann läuft die laufzeit',
  'rufen-wieder-an':
    'nach dem widerruf rufen die ständig an und wollen mich umstimmen|eine frau ruft dauernd an ich soll den widerruf zurückziehen|sie bearbeiten mich am telefon damit ich doch bleibe',
  rueckabwicklung:
    'wie lange dauert die erstattung nach dem widerruf|wann kommt die erstattung|must I return the phone before they refund me|who goes first, refund or return|muss erst die ware zurück bevor das geld kommt',
  'nicht-verstanden':
    'I am not german, does a contract in german bind me|I do not speak german, is my phone contract valid|bin kein deutscher, gilt der deutsche vertrag für mich',
  beschwerde:
    'which authority takes complaints about sales calls|where do I complain about unwanted calls|who is in charge of nuisance calls',
  'schon-freigeschaltet':
    'can I still withdraw although I used the sim|used the sim for a week, may I still withdraw|I have been using the tariff, can I withdraw',
  'nein-gesagt':
    'wat is wenn ick einfach uffjelegt hab|hob afoch aufglegt, güt des trotzdem|hab eifach uffglegt, isch des en vertrag|einfach eingehängt und trotzdem vertrag',
  'anrufe-stoppen':
    'hän die s recht mich jeden tag anzurufen|dürfet die mi jeden dag arufe|derfn de mi dauernd oruafn|die rüefe mi jede dag a',
  'alter-preis':
    'geben die mir die alte flat wieder wenn ich den neuen widerrufe|krieg ich meinen alten tarif zurück nach dem widerruf',
  'erste-schritte':
    'mein vater hat mehrere verträge am telefon gemacht, wo fange ich an|drei verträge auf einmal, strom handy gewinnspiel, womit anfangen|oma hat strom und handy und lotto verkauft bekommen, wie gehe ich vor|several contracts sold by phone, where do I start',
  'keine-auskunft':
    'die datei mit der aufnahme lässt sich nicht öffnen|zip mit passwort bekommen aber kein passwort|die auskunft ist verschlüsselt und ich komme nicht ran',
  'woher-nummer':
    'haben die listen mit leuten die leicht ja sagen|woher haben die ihre listen mit nummern|handeln callcenter mit adressen',
  gewerblich:
    'anbieter führt mich als geschäftskunde, ich bin aber privat|die sagen ich sei firmenkunde und hätte keinen widerruf, stimmt aber nicht|als gewerbekunde eingetragen obwohl privat',
  schweigen:
    'er sagte es sei unverbindlich und jetzt kommt eine auftragsbestätigung|hieß ganz unverbindlich, nun liegt eine bestätigung im briefkasten',
  kopie: 'is there a way to get the tape of the call from them|how can I get hold of their tape of my call',
  'ja-gesagt': 'i hab ja gsagt aba ned gwusst dass des a vertrag werd|ja gsogt und ned kapiert dass ma damit wos kauft',
  'frist-ware':
    'vor drei wochen bestellt, erst gestern geliefert, kann ich noch widerrufen|wein kam erst gestern, bestellt war lange vorher',
  beweiskraft:
    'auf dem band ist meine stimme, aber kein preis, reicht das als beleg|genügt es der firma wenn man auf der aufzeichnung nur mich hört|wasserdichter beweis sagen die, stimmt das',
  kind: 'werde bald 18 und hab noch mit 17 ohne eltern zugesagt|nächsten monat volljährig, was ist mit dem vertrag von jetzt|werd bald 18, den vertrag hab ich ohne meine eltern gemacht, was muss ich beachten',
  schmerzensgeld:
    'bekomme ich von der firma schadensersatz|steht mir schadensersatz zu|kann ich von denen schadensersatz verlangen|can I demand damages from the company',
  'preis-anders':
    'im vertrag steht ein höherer preis als auf der aufnahme|auf dem band sagt sie 30 euro, im vertrag stehen 40',
  'laufzeit-vorbei': 'meine 24 monate sind um, wie komme ich raus|der vertrag läuft schon ewig, seit vielen jahren',
  'keine-antwort': 'kann ich der firma eine frist setzen|wie setze ich dem anbieter eine frist für die antwort',
  'fuer-oma':
    'darf meine frau für mich unterschreiben, ich liege im krankenhaus|kann jemand anderes den brief für mich unterschreiben|bin krank, mein mann soll den widerruf unterschreiben|kann mein bruder für mich den widerruf schreiben|darf meine schwester an meiner stelle widerrufen',
  verjaehrung:
    'die rechnung kommt erst nach zwei jahren, muss ich noch zahlen|rechnung viel zu spät geschickt, gilt die noch',
  'kein-anruf':
    'niemand hat mich angerufen und doch liegt eine auftragsbestätigung hier|kein mensch rief an, trotzdem kommt eine bestätigung von einer firma',
  'wechsel-stoppen':
    'wie beende ich eine portierung die ich nicht wollte|portierung abbrechen|die portierung soll nicht stattfinden',
  gedroht:
    'angeblich wird mein anschluss abgeschaltet wenn ich nicht wechsle|sie sagen ohne neuen vertrag stellen sie die leitung ab',
  genutzt:
    'das gerät läuft schon und wir nutzen es, hab ich damit verloren|router hängt schon dran und wird benutzt, pech gehabt?',
};
