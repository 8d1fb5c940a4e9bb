// More of how people tell what happened and ask: rarer matters, English, and other words for the same. German and English.
import type { Ways } from './way.ts';

/** By passage: ways of asking for it, as people type them. */
export const TOLD_MORE_WAYS: Ways = {
  'fremder-posten':
    'auf der handyrechnung taucht ein dienst auf den ich nie wollte|wöchentlich 4,99 für irgendeinen sms dienst|ein fremdes abo wird über meine telefonrechnung abgerechnet|wie sperre ich drittanbieter|klingelton abo auf der rechnung|mobiles bezahlen ohne mein wissen|unbekannter posten von einer anderen firma auf der rechnung|some service I never ordered is on my mobile bill|weekly charge from a third party on my phone bill|how do I stop premium services on my SIM',
  'ping-anruf':
    'einmal geklingelt, zurückgerufen, horrende kosten|anruf in abwesenheit aus tunesien, rückruf hat mich 15 euro gekostet|komische lange nummer hat kurz angerufen|soll ich eine unbekannte nummer zurückrufen|rückruf ins ausland sauteuer|it rang once, I called back and it was very expensive|strange foreign number, called back, big charge',
  ersatzversorgung:
    'bin ich ohne strom wenn der alte und der neue weg sind|alter vertrag gekündigt, neuer ungültig, wer liefert mir dann|steh ich ohne gas da wenn ich widerrufe|bleibt das licht an wenn ich aus dem neuen vertrag raus bin|fällt der strom aus wenn kein vertrag mehr da ist|wer versorgt mich wenn der neue anbieter nicht gilt|do I lose power when both contracts are gone|who supplies my gas if I withdraw|will the lights go out without a supplier',
  'verein-spende':
    'eine hilfsorganisation hat angerufen und ich hab eine monatliche spende zugesagt|am telefon mitglied in einem verein geworden|tierschutz am hörer, zehn euro monatlich|rotes kreuz mitgliedschaft am telefon|wollte spenden aber nicht jeden monat|förderer geworden durch einen anruf|wie nehm ich meine spende zurück|a charity rang and I promised monthly money|signed up as a member of an animal rescue by phone|take back a donation promise',
  verjaehrung:
    'die fordern geld für etwas das jahre her ist|kann man nach sechs jahren noch was verlangen|ist so eine alte sache nicht längst verjährt|inkasso wegen einer rechnung von 2018|wann ist eine forderung zu alt|drei jahre vorbei, muss ich noch zahlen|verfällt die schuld irgendwann|an old debt from years ago, can they still claim it|is there a time limit for claims|claim from 2018, too late?',
  'karte-paypal':
    'haben über meine kreditkarte abgerechnet|visa belastet ohne dass ich wollte|geld per paypal weg, wie zurück|mastercard abbuchung zurückholen|klarna zahlung stoppen|hab am telefon die kartennummer genannt|charged my visa without asking|paypal took the money, how do I get it back|I read my card number to the caller',
  computerstimme:
    'es hat kein mensch gesprochen sondern ein automat|roboteranruf der was verkaufen wollte|künstliche stimme am hörer, darf das sein|die stimme war vom computer und hat geantwortet|anruf von einer ki|automated voice tried to sell me a plan|the caller was an AI, is that legal|robocall with an offer',
  'firma-pleite':
    'der anbieter hat insolvenz angemeldet|firma ist bankrott, gilt mein vertrag noch|die gibts nicht mehr die mir das verkauft haben|insolvenzverwalter hat geschrieben|muss ich an eine pleite firma zahlen|the company that sold it went bankrupt|insolvency of my supplier, what about the contract',
  serioes:
    'ist die firma seriös|ist das ein seriöser anbieter|ist der laden seriös|sind die seriös|seriös oder abzocker|kennt jemand die firma, ist die echt|gibts die firma wirklich|ist das eine fake firma|kann ich dem unternehmen vertrauen|wie prüfe ich ob die firma echt ist|ist vodafone seriös|is the company legit|are they legit|is this firm serious|is this company real or a scam|can I trust this provider',
  'widerspruch-kostet':
    'was kostet der widerspruch|kostet widersprechen etwas|wie teuer ist der widerspruch beim gericht|muss ich für das formular vom gericht bezahlen|fallen für den widerspruch gebühren an|ist der einspruch kostenlos|what does the objection cost|is it free to object|court fee for objecting to the payment order',
  'letzter-tag':
    'muss der widerruf da sein oder nur abgeschickt|da sein oder nur abgeschickt|reicht abschicken oder muss es ankommen|muss das ankommen oder zählt das absenden|muss der brief bis dahin dort sein oder nur weg|does it have to arrive or just be sent|must it be there or only sent by then',
  'selbst-anrufer':
    'ich sitze im callcenter und muss sagen ich sei vom anbieter|meine chefin will dass wir kunden austricksen|als agent soll ich falsche preise nennen, hafte ich|bin telefonist, kann ich belangt werden|mein job ist leute am telefon reinzulegen, ist das strafbar|I work the phones and must pretend to be from telekom|my team leader wants us to mislead customers, can I be punished',
  ferienclub:
    'urlaubsclub am telefon aufgeschwatzt|jedes jahr eine woche spanien, mitgliedschaft am hörer|timeshare anruf|reisegutschein für 600 euro am telefon|kaffeefahrt oder reiseclub beigetreten|holiday club sold over the phone|a week abroad every year, sold by phone|timeshare call, how to leave',
  'widerruf-kostet':
    'was kostet der widerruf|kostet der widerruf was|wie teuer ist ein widerruf|what does the withdrawal cost|how much is it to withdraw|is withdrawing free|do I pay anything for withdrawing',
  'ja-gesagt':
    'he kept talking until I said alright|I was polite and agreed, now what|bound by one word on the phone|kann man so einen telefonvertrag wieder auflösen|hab zugesagt obwohl ich gar nicht wollte|telefonisch was abgeschlossen, jetzt schlaflos|ist das gesprochene ja schon ein vertrag|ich hab gesagt in ordnung und aufgelegt|wie komm ich aus so einem telefonding wieder raus',
  'klick-sms':
    'was passiert wenn ich den link in der sms anklicke|they want me to answer YES by text to cancel it|should I reply to their message to stop the contract|to stop it I am told to reply with yes|is it safe to answer the text so that it ends|must I press the button to decline|ich soll auf abbrechen klicken um es zu stornieren|mit ja antworten damit es aufhört|per link bestätigt beim kochen|auf weiter gedrückt ohne zu lesen',
  'selbst-aufnehmen':
    'is it ok to tape the agent without telling him|can I secretly record them|wenn er wieder anruft nehm ich ihn auf|lass ich das handy mitlaufen beim nächsten mal|als beweis das telefonat mitschneiden',
  genutzt:
    'hab den anschluss schon drei wochen benutzt, hab ich damit genehmigt|gilt es als genehmigt wenn ich es schon nutze|seit wochen in gebrauch, kann ich da noch was machen|using it for weeks, did I approve it by that|wir surfen schon darüber, hab ich damit verloren|steckt schon in der dose und läuft|kids stream over the new line already|using it means I accepted?|seit tagen in betrieb, komm ich da nicht mehr raus',
  verlaengerung:
    'they called with a discount and my plan got two more years|my old plan was prolonged on the phone, does that count|renewed without my wanting it|aus dem rabatt wurde eine neue laufzeit|braucht eine vertragsverlängerung auch die genehmigung in textform|zusammenfassung auch für bestandskunden nötig|muss ich bei tarifwechsel im selben haus auch bestätigen|gelten die regeln auch wenn man schon kunde ist|bestehender vertrag am telefon verlängert, müssen die mir auch vorher was schicken|do the same rules apply when an old contract is extended',
  unbestellt:
    'karton vor der tür der nicht von mir ist|pulver und tabletten geschickt bekommen, nie bestellt|auf meine kosten zurückschicken was ich nie bestellt habe',
  'frist-ware':
    'ware ist noch nicht da, ist es trotzdem zu spät|vertrag älter als zwei wochen aber gerät fehlt noch|das telefon ist immer noch nicht geliefert, läuft die frist',
  'bestaetigung-widerruf':
    'they did not accept my cancellation in time, is it invalid|my withdrawal was never confirmed, do I have to pay|weil sie nicht zugestimmt haben soll mein widerruf nicht gelten',
  langsam:
    'gebucht sind 100, an kommen 15|abends geht gar nichts mehr im netz|voll bezahlen obwohl die leitung lahmt|es fliegt dauernd raus',
  ehepartner:
    'wir sind verheiratet, bin ich automatisch mit drin|meine frau hat unter meinem namen ja gesagt|married, so am I automatically liable',
  'keine-auskunft':
    'vor wochen nach der aufnahme gefragt und seitdem funkstille|anfrage nach dem mitschnitt gestellt, niemand antwortet|wie viele tage haben die um mir den mitschnitt zu schicken|die frist für die aufnahme ist um, zahlen die jetzt strafe|eine woche ist rum und noch keine kopie|müssen die sofort liefern wenn ich den mitschnitt verlange|gibt es eine strafe wenn sie die aufnahme nicht rechtzeitig schicken|how many days do they have to send the recording|the time for the copy is over, is there a fine',
  'callcenter-hat-sie':
    'sie haben selber nichts, das liegt beim vertrieb der für sie telefoniert|ich soll mich an die telefonierer wenden wegen der aufnahme',
  sichern:
    'mir ist das gespräch peinlich, sollen die es löschen|die sollen das ganze gespräch wegwerfen, soll ich das verlangen|hab mich blamiert auf dem band, kann das weg',
  'einwilligung-aufnahme':
    'kann ich nein sagen wenn die aufzeichnen wollen|darf ich der aufnahme widersprechen|can I refuse to be recorded|ich hab der aufnahme ausdrücklich widersprochen, die haben trotzdem mitgeschnitten|trotz meinem nein läuft ein band, darf die firma das benutzen|hatte gesagt nicht aufnehmen, jetzt berufen sie sich auf die aufnahme|aufgezeichnet obwohl ich das abgelehnt habe|they recorded me although I said no to it',
  irrtum:
    'ich hab was anderes verstanden als gemeint war, höre schlecht|mein hörgerät hat gerauscht und ich hab falsch verstanden|dachte es wäre ein schneller anschluss, war nur ein gerät|misheard what he offered',
  aufheben:
    'what should I hang on to|which documents do I keep|do I need to keep the envelopes|sachen die man besser aufhebt',
  zahlen:
    'first invoice arrived, just leave it?|ignore the bill or pay it|the bill is here what do I do with it|rechnung einfach liegen lassen',
  betrug:
    'ein broker ruft täglich an und will dass ich investiere|krypto anlage am telefon, geld weg|trading plattform am telefon empfohlen|angeblicher finanzberater aus london|put money into crypto because of a caller|a broker calls me every day|investment caller wants more money',
  stromsperre:
    'drehen die mir den saft ab|im winter ohne heizung wegen einer rechnung|kleine kinder im haus und strom soll gesperrt werden|kein strom mehr weil ich nicht gezahlt hab',
  ratenzahlung:
    'collector offers small instalments if I sign|is it fair to sign a monthly plan with the collector|papier unterschreiben und monatlich abzahlen',
  ignorieren:
    'alles in die tonne, irgendwann geben sie auf|nach ein paar briefen hören die eh auf|bekannter sagt einfach nicht reagieren',
  'schufa-eintrag':
    'I disputed it so it cannot get on my credit record, right|will it hurt my mortgage|wenn ich bestreite darf nichts in die schufa, stimmt das|brauche bald einen kredit fürs haus, kann mir das schaden',
  'anruf-nichtig':
    'cold calls are banned so the contract is void by law|banned call makes it invalid automatically|verbotene anrufe machen den vertrag unwirksam, bestätigen sie das bitte|weil der anruf illegal war bin ich raus',
  ausland:
    'der sprach gebrochen deutsch, bestimmt ausland, gilt das|starker akzent und knackende leitung, sicher weit weg|caller sounded far away, other country',
  skript:
    'lesen die vom blatt ab|wer schreibt denen den text vor|haben die einen zettel vor sich|who writes their script',
  kosten: 'was kostet mich das hier am ende|muss ich am schluss was zahlen|any costs for me in the end',
  programm:
    'kann das ein richtiger berater übernehmen|ich will mit einem menschen reden|gibt es hier auch echte mitarbeiter|can a human take over|I want to talk to a real adviser|bitte verbinden sie mich mit einem berater|übernimmt das hier auch jemand persönlich',
  beratung:
    'an wen kann ich mich persönlich wenden|wo sitzt jemand der mir das abnimmt|ich brauche jemanden der sich alles ansieht|who can look at my papers in person|zahlt meine rechtsschutz sowas|deckt die rechtsschutzversicherung das ab',
  frist:
    'I only have a few days left, how many exactly|since when does the fortnight run|how long until it is too late|two weeks from which date',
  'wie-widerrufen':
    'what exactly do I write to get out|is a simple email to withdraw fine|was schreib ich denen damit der vertrag weg ist|formlos zurücktreten geht das|wie sage ich den vertrag ab',
  inkasso:
    'eine fremde firma treibt für eine andere ein|kenne weder die firma noch das inkasso|a collector I never heard of wants money|demand from a collection agency',
  kopie:
    'can they charge me for the recording|first copy free?|wie komm ich an die sprachaufzeichnung|geld verlangt für die herausgabe der aufnahme|I would like to listen to what I supposedly said',
  'hohes-alter':
    'opa ist 91, das zählt doch gar nicht mehr was er am telefon sagt|alte menschen können doch gar keinen gültigen vertrag abschließen|vater ist steinalt, kann der überhaupt noch was unterschreiben|wegen seinem alter ist das automatisch unwirksam oder|ab welchem alter gelten verträge nicht mehr|rentnerin mit 79, gilt ihr ja überhaupt|mit 88 ist man doch nicht mehr geschäftsfähig|sie ist so alt, da muss der vertrag doch nichtig sein|does a contract count when the person is 90|old people cannot be bound on the phone, can they|at her age that cannot be valid',
  'welche-aufnahme':
    'gibts überhaupt einen mitschnitt von dem gespräch|welche aufnahmen existieren da eigentlich|haben die das telefonat überhaupt mitgeschnitten|woher soll ich wissen ob die mich aufgenommen haben|keine ahnung ob da ein band lief|hat das callcenter mich aufgezeichnet oder nicht|gibt es ein tonband wenn ich dort angerufen habe|wie krieg ich raus ob aufgenommen wurde|existiert die aufnahme wirklich oder bluffen die|was für aufnahmen gibt es denn|ist da überhaupt was aufgenommen worden|weiß nicht ob es eine aufzeichnung gibt|haben die vielleicht gar keine aufnahme|wurde mein anruf aufgezeichnet|wie viele aufnahmen gibt es von mir|do they even have a recording of the call|how can i tell whether i was recorded|what recordings exist of my call|was my call taped at all|are there any recordings',
  'wer-hoert-sie':
    'hört sich das band überhaupt einer an|sitzt da wirklich jemand und hört die gespräche ab|wann wird so ein mitschnitt überhaupt abgehört|verstauben die aufnahmen einfach im archiv|ob das jemals ein mensch anhört|does anybody ever listen to those tapes|when do they actually play the recording back',
  werbeanruf:
    'zum schluss wollte er die erlaubnis für weitere anrufe, macht das den anruf okay|kann man die einwilligung hinterher noch geben|ich hab am telefon ja gesagt dass sie anrufen dürfen, war der anruf dann erlaubt|erst anrufen und dann um erlaubnis fragen, geht das|werbeeinwilligung am gesprächsende abgefragt|they asked for my permission at the end of the call, does that make it legal',
  'wer-beweist':
    'do they need evidence that I ordered|how could I prove I never ordered|ich kann doch nicht beweisen dass ich nichts bestellt hab|müssen die mir erst mal zeigen dass ich zugestimmt habe',
  daten: 'who sees my name if I type it here|is my name safe here|wer sieht was ich hier eingebe|bleibt das unter uns',
  'preis-anders':
    'the price goes up after six months, nobody said so|which price counts, the spoken or the printed|ab dem siebten monat doppelt so teuer, davon war nie die rede',
  demenz:
    'she forgets everything since her stroke|is a contract with a confused person valid|seit dem schlaganfall versteht er nichts mehr und sagt zu allem ja',
  kind: 'a kid agreed to a subscription on the phone|our teenager got himself a contract|schüler hat am telefon zugestimmt',
  laden: 'bought it in a store at the mall, two weeks to return?|im elektronikladen unterschrieben und bereut',
  zeitschrift:
    'three magazines a month because of a nice student on the phone|studentin am telefon, jetzt krieg ich hefte',
  'wechsel-stoppen': 'they switch my electricity next monday, stop it|ab ersten dezember beliefern die mich angeblich',
  sperre: 'my line is to be cut over 38 euros|brauche das telefon für den notruf und die wollen sperren',
  'fremde-kuendigung':
    'my old provider says sorry you are leaving|alter anbieter verabschiedet sich, hab nie gekündigt',
  'woher-nummer': 'not even in the phone book and they call me|steh nirgends drin und trotzdem haben die meine nummer',
  bestandskunde:
    'can they call me with offers because I am a customer|darf mein anbieter mich jede woche mit angeboten anrufen',
  'schlichtung-telekom': 'einigen ohne anwalt mit dem telefonanbieter|settle with my phone company without a lawyer',
  'oesterreich-schweiz': 'I live in graz and they called from munich|wohne in bregenz, anruf kam aus deutschland',
  zurueckgenommen:
    'he talked me out of my withdrawal, does it still count|hab mich nach dem widerruf wieder breitschlagen lassen',
  'paket-verweigert': 'dem boten wieder mitgegeben, ist damit widerrufen|gave it back to the courier, is that enough',
  'im-gespraech': 'der ist gerade dran und hört nicht auf, was sag ich|what do I tell him, he is on the phone',
  wertersatz:
    'muss ich die tage bezahlen die ich schon gesurft bin wenn ich widerrufe|neun tage im netz gewesen, was kostet mich das beim widerruf|do I pay for the days I used it before I withdrew',
  'laufzeit-hoechstens':
    'zählen die 24 monate ab dem anruf oder erst ab der freischaltung|ab wann läuft die laufzeit, ab dem vertrag oder ab der schaltung|beginnt die mindestlaufzeit erst wenn der anschluss da ist|do the 24 months count from the call or from the activation',
  wahrheit:
    'kann ich nicht einfach schreiben ich hätte nie mit denen telefoniert|einfach schreiben es gab keinen anruf, aufnahme haben die ja keine|can I just write I never spoke to them',
  'zustimmung-im-gespraech':
    'first thing they asked was whether they may call me, I said yes, is the call legal then|hat am anfang gefragt ob sie anrufen dürfen und ich hab ja gesagt|do you agree that we call you, and I mumbled yes',
};
