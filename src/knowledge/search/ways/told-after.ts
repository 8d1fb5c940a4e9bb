// How people tell what happened and ask in the same breath: money, collectors, courts, switching, calls, help, Wortlaut itself.
import type { Ways } from './way.ts';

/** By passage: ways of asking for it, as people type them. */
export const TOLD_AFTER_WAYS: Ways = {
  zahlen:
    'ist eine rechnung gekommen für etwas das ich nie wollte|soll ich erstmal zahlen und später streiten|besser bezahlen damit ruhe ist?|unter vorbehalt zahlen, geht das|die rechnung liegt hier, was mach ich damit|muss ich für den untergeschobenen vertrag aufkommen|bin ich verpflichtet den betrag zu begleichen|zahle ich weiter bis das geklärt ist|a bill came for a contract I never wanted|pay now and argue later?|am I obliged to settle the invoice|should I pay under reserve',
  lastschrift:
    'am ersten wurden 39 euro eingezogen, krieg ich die von der bank wieder|wie hole ich mir eine abbuchung zurück|bis wann kann die bank das rückgängig machen|abbuchung vor sieben wochen, geht noch was|meine bank sagt acht wochen, stimmt das|geld ist vom konto weg, wie krieg ichs zurück|they took 40 euros from my account, how do I reverse it|how many weeks can the bank undo a direct debit|money gone from my account',
  'ohne-mandat':
    'keine einzugsermächtigung gegeben und trotzdem buchen sie ab|unbekannte abbuchung vom konto von einer firma die ich nicht kenne|die haben sich einfach bei mir bedient|wie kommen die dazu abzubuchen, nie erlaubt|dreizehn monate stimmt das bei abbuchungen ohne erlaubnis|an unknown company took money, I never agreed|no mandate but they debit anyway|never authorised the debit',
  'zurueckbuchen-folgen':
    'wenn ich das geld zurückhole kommen dann mahnungen|ist mit der rückbuchung der vertrag weg|meine bank hat zurückgebucht, was machen die jetzt|schickt die firma inkasso wenn ich zurückbuche|rückbuchung und dann ruhe?|kostet mich das zurückgeben der lastschrift was|I reversed the debit, will they come after me|does a chargeback end the contract|will reversing it cost me fees',
  sperre:
    'drohen mir die leitung zu kappen|sie wollen meine karte sperren falls ich nicht überweise|auf einmal kein netz mehr weil ich nicht gezahlt hab|dürfen die einfach abschalten wegen strittiger rechnung|internet gekappt wegen einer offenen forderung|they want to disconnect me over a disputed bill|my phone was blocked because I did not pay|can they shut off my internet',
  stromsperre:
    'kündigen an mir den strom zu sperren|sperrandrohung vom gasversorger|drehen sie mir im winter das gas ab|ab wann darf der versorger abklemmen|offene rechnung beim stromversorger, machen die dunkel|they threaten to turn off my power|can the gas be cut off in winter|when may the supplier disconnect me',
  rechnung:
    'meine telefonrechnung ist falsch, wie lange hab ich zum reklamieren|posten auf der handyrechnung den ich nicht kenne|acht wochen zum beanstanden, stimmt das|abrechnung vom märz noch anfechten|how long do I have to complain about a wrong phone bill|an item on my mobile bill I do not recognise',
  'geld-zurueck':
    'hab aus angst schon überwiesen, ist das weg|ein halbes jahr lang gezahlt bevor ich es gemerkt habe|bekommt man bezahltes geld zurück wenn der vertrag nicht galt|meine mutter zahlt seit einem jahr für etwas ungültiges|kann ich alles zurückverlangen|I paid out of fear, can I get it back|paid for half a year before I noticed|can I reclaim what I already paid',
  mandat:
    'wie verbiete ich denen weiter abzubuchen|will die einzugsermächtigung widerrufen|kann meine bank die firma sperren|die sollen nicht nochmal an mein konto|lastschrift für die zukunft unterbinden|how do I withdraw the direct debit permission|can my bank block them|no more debits please',
  gebuehren:
    'die haben mahngebühren draufgeschlagen|rechnen 25 euro bearbeitung dazu|rücklastschrift kosten von 15 euro, ist das ok|wie hoch dürfen mahnkosten sein|pauschale für nicht eingelöste lastschrift|sie stellen mir eine stornogebühr in rechnung|they added a reminder charge|is a 15 euro fee for a returned debit allowed|cancellation fee, must I pay it',
  inkasso:
    'inkassobrief im kasten, bin fertig mit den nerven|eine inkassofirma fordert das dreifache|anwaltsbrief mit forderung von 300 euro|jetzt hat ein inkassounternehmen die sache|muss ich denen antworten|der betrag beim inkasso wächst immer weiter|forderung wurde verkauft, steht da|got a letter from a collection company asking for triple|a law firm demands money for the contract|debt was sold to a collector|how do I answer a collector',
  'inkasso-droht':
    'die schreiben sie pfänden mein gehalt|inkasso kündigt einen außendienst an|steht bald jemand vor meiner tür wegen dem geld|kontopfändung angedroht ohne gericht|dürfen die mir die möbel holen|schwarzer mann vom inkasso|they say they will take my wages|a field agent will visit me, can he come in|can a collector take my furniture',
  mahnbescheid:
    'brief vom amtsgericht coburg mit einem antrag auf mahnbescheid|gelber umschlag, da steht binnen zwei wochen|gerichtlicher bescheid über 400 euro, was ankreuzen|mahnbescheid im briefkasten, hab nur zwei wochen?|mahngericht schickt formular zum widerspruch|post vom zentralen mahngericht|a yellow envelope from a court in Hagen|court payment order, how long to object|which box do I tick on the objection form',
  vollstreckungsbescheid:
    'hab auf den mahnbescheid nicht reagiert und nun kam der nächste|vollstreckungsbescheid erhalten, ist es vorbei|zweiter bescheid vom gericht, einspruch wie lange|wegen des ersten gerichtsbriefs nichts gemacht|jetzt ist es vollstreckbar steht da|I missed the first court letter, now a second one|writ of enforcement, can I still object',
  klage:
    'das gericht schickt mir eine klage mit frist zur verteidigung|bin beklagter steht da|verhandlung am amtsgericht, muss ich hin|soll mich in zwei wochen verteidigen|zustellung einer klageschrift|sie haben mich vor gericht gebracht|I have been sued, the court gave me two weeks|summons to a hearing|statement of claim arrived',
  ratenzahlung:
    'inkasso will dass ich einen ratenplan unterschreibe|30 euro monatlich abstottern und dann ist frieden, soll ich|im formular steht ich erkenne die forderung an|die bieten einen nachlass wenn ich gleich zahle|halbe summe und erledigt, annehmen?|they want me to sign a payment plan that says I admit the debt|offer to pay half and be done|small monthly rates to make it go away',
  ignorieren:
    'ich mach die briefe von denen gar nicht mehr auf|stell mich einfach tot, geht das gut|werf die mahnungen weg|lohnt es sich überhaupt zu reagieren oder hört das von allein auf|wenn man lange genug wartet geben die auf|einfach nichts zurückschreiben|bringt es was alles zu ignorieren|I stopped opening their letters|will it go away if I wait long enough|play dead and hope for the best|is ignoring them a good idea',
  'schufa-eintrag':
    'die drohen mir mit einem negativen eintrag|hab angst um meine kreditwürdigkeit|dürfen die mich in die schufa bringen obwohl ich bestreite|landet das bei der schufa wenn ich nicht zahle|wir wollen ein haus bauen, kann der eintrag uns schaden|they threaten to report me to a credit agency|will not paying ruin my credit score|can they list me although I dispute it',
  bestreiten:
    'wie schreib ich denen dass ich nichts schuldig bin|der forderung widersprechen, aber wie|reicht es zu schreiben ich bestreite das|muss ich groß erklären warum ich nicht zahle|was antworte ich auf die mahnung|forderung zurückweisen muster|what do I write back to the reminder|how do I tell them I owe nothing|is one sentence enough to dispute it|reject the claim in writing',
  'schufa-loeschen':
    'bei der schufa bin ich mit einer forderung drin die nicht stimmt|wie bekomme ich den falschen eintrag wieder raus|eintrag trotz bestrittener rechnung|schufa auskunft zeigt alten quatsch|bekomm keine wohnung wegen schufa eintrag der falsch ist|a wrong entry in my credit file|how do I get my schufa corrected|refused a loan because of a false entry',
  'fremde-kuendigung':
    'mein alter anbieter schreibt schade dass sie gehen, ich hab nie gekündigt|ohne mich zu fragen haben die meinen anschluss gekündigt|kündigungsbestätigung bekommen obwohl ich nicht kündigen wollte|der neue hat einfach für mich gekündigt|dürfen die in meinem namen kündigen|we are sorry to see you go letter, but I never cancelled|they terminated my old line on my behalf|who allowed them to cancel my contract',
  'wechsel-stoppen':
    'ab dem ersten soll ich umgestellt werden, wie verhindere ich das|kann ich den anbieterwechsel noch abbrechen|in drei tagen schalten die um|der netzbetreiber hat den wechsel schon angekündigt|wie komme ich zurück zu meinem alten versorger|die portierung läuft, aufhalten|how do I cancel the switch before it happens|the changeover is in three days|I want to stay with my old supplier, the move is running',
  rufnummer:
    'was wird mit meiner telefonnummer wenn das schiefgeht|die nehmen meine nummer mit zum neuen|ich will meine alte handynummer behalten|nummer ist weg seit dem wechsel|rufnummernmitnahme ohne auftrag|my number was moved without my order|will my landline number survive this|I need my old number back',
  'laufzeit-vorbei':
    'bin schon drei jahre dabei, wie kündige ich|die zwei jahre sind vorüber und er lief weiter|kündigungsfrist bei handyvertrag nach ablauf|vertrag hat sich selbst verlängert, komm ich monatlich raus|wie lange vorher muss ich kündigen|minimum term ended, how much notice do I give|my contract renewed itself, can I leave monthly|been with them for years, how to cancel',
  'laufzeit-hoechstens':
    'dürfen die mich drei jahre binden|wie lange darf so ein vertrag höchstens gehen|36 monate stehen im vertrag|24 monate ab freischaltung oder ab unterschrift|is a three year contract allowed|what is the longest a contract may run|does the term count from activation',
  preiserhoehung:
    'mein anbieter kündigt eine preisanpassung an|die grundgebühr wird teurer, muss ich das akzeptieren|brief dass der strompreis steigt|vertragsänderung per mail, kann ich gehen|kosten steigen mitten in der laufzeit|they announced a price rise, can I leave|changed terms by email, must I accept|my monthly fee goes up',
  kuendigungsbutton:
    'auf der seite gibt es keinen knopf zum kündigen|müssen die einen kündigungsknopf haben|wo kann ich online kündigen|nur telefonisch kündbar sagen die|is there supposed to be a cancel button|they only let me cancel by phone|where do I cancel online',
  umzug:
    'wir ziehen weg und dort gibt es den anbieter nicht|neue stadt, vertrag mitnehmen oder kündigen|ziehe zu meinem freund, brauche keinen anschluss mehr|ins pflegeheim gezogen, internet kündigen|moving to another town, what about my internet|I move in with my boyfriend and do not need the line|moving abroad with a running contract',
  langsam:
    'das netz bricht ständig zusammen|bekomme nur einen bruchteil der geschwindigkeit|seit zwei wochen kein internet|video ruckelt dauernd, zahle aber für 250|leitung ist tot, muss ich zahlen|wie messe ich die geschwindigkeit|my connection is far slower than promised|no internet for two weeks|it drops every evening|how do I prove the speed is bad',
  abos: 'ein abo verlängert sich jedes jahr automatisch, erlaubt?|fitnessstudio vertrag verlängert|wie komme ich aus einer mitgliedschaft|kochbox abo hört nicht auf|wie lange darf ein abo laufen|datingportal abo kündigen|the box renews for a year each time|gym membership keeps renewing|how do I end a subscription',
  werbeanruf:
    'ist so ein verkaufsanruf überhaupt zulässig|darf mich jemand ohne meine zustimmung zu werbezwecken anrufen|hab nie erlaubt dass die anrufen|sonntags angerufen, ist das okay|wer darf mich alles anrufen|cold calls are illegal in germany or not|may a company just ring me to sell something|never gave permission for calls',
  'anruf-nichtig':
    'der anruf war verboten, also ist auch der vertrag nichts wert oder|wenn die gar nicht hätten anrufen dürfen gilt doch nix|unerlaubte werbung macht den vertrag automatisch kaputt|kalt angerufen also ungültig|cold call means the contract is void, right|if the call was forbidden the deal cannot count|illegal advertising call cancels everything',
  unterdrueckt:
    'im display stand unbekannt|die nummer die anrief gibt es gar nicht|rückruf ging nicht, nummer nicht vergeben|dürfen die mit unterdrückter nummer anrufen|angezeigte nummer war gefälscht|caller id was blocked|the number they showed does not exist|are they allowed to hide the number',
  beschwerde:
    'wo meldet man telefonwerbung|will den anrufer bei einer behörde melden|wie gebe ich eine beschwerde über werbeanrufe ab|wo kann ich solche leute anschwärzen|bundesnetzagentur formular beschwerde|where can I report unwanted calls|I want to file a complaint about the caller|who fines these companies',
  'woher-nummer':
    'wer hat denen meine telefonnummer gegeben|ich steh nicht im telefonbuch und trotzdem rufen sie an|angeblich hab ich bei einem gewinnspiel eingewilligt|die kennen meinen namen und meine adresse, woher|wo haben die meine daten gekauft|they know my name and address, how|they say I consented in some online game|where did they get my phone number from',
  bestandskunde:
    'dürfen die mich anrufen nur weil ich dort schon einen vertrag hab|bin kunde und die wollen mir ständig mehr verkaufen|mein anbieter ruft zur werbung an obwohl ich das nie erlaubt habe|als kunde muss ich das dulden?|my provider keeps selling me stuff because I am a customer|are existing customers allowed to be called',
  rueckgewinnung:
    'seit der kündigung rufen sie täglich an|hab gekündigt und nun wollen sie mich mit angeboten halten|kaum gekündigt schon klingelt das telefon|soll wegen meiner kündigung anrufen, sonst gelte sie nicht|die rückgewinnungsabteilung nervt|after cancelling they ring me every day with offers|they want me to call to confirm my cancellation|retention department',
  'anrufe-stoppen':
    'die klingeln fünfmal am tag|wie schaffe ich es dass keiner mehr anruft|will von denen nie wieder was hören|telefonterror|jeden abend dasselbe callcenter|was hilft gegen dauernde anrufe|auf welche liste muss ich mich setzen lassen|werbesperre telefon|they ring five times a day|how do I make the calls stop|I never want to hear from them again|is there a do not call list',
  'wer-ruft-an':
    'der anrufer wollte seinen namen nicht sagen|hat nur gesagt er ist vom kundenservice|muss er gleich sagen dass er was verkaufen will|wusste bis zum schluss nicht welche firma|does the caller have to say which company|she only said customer service|he never said it was a sales call',
  'im-gespraech':
    'hilfe die sind gerade am telefon|hab den vertreter in der leitung was antworte ich|was sag ich wenn gleich wieder einer anruft|wie wimmle ich so einen ab|darf ich einfach auflegen|während ich schreibe redet der auf mich ein|he is talking to me right now, what do I say|can I just hang up|what should I answer if they ring again|help they are on the phone',
  betrug:
    'soll gebühren zahlen damit der gewinn ausgezahlt wird|angeblich microsoft am telefon|einer will per fernzugriff auf meinen pc|falscher bankmitarbeiter wollte meine tan|inkasso am telefon aus einem gewinnspiel, soll karten kaufen|haben mir mit pfändung gedroht wenn ich nicht sofort zahle|polizist am telefon wollte mein geld abholen|hab der anruferin meine pin gesagt|I won a car but should pay transport|caller claimed to be from microsoft|somebody from my bank wanted my tan|told to buy gift cards to settle a debt',
  ausland:
    'die sitzen irgendwo in der türkei oder im kosovo|anruf aus spanien, gilt deutsches recht|die firma hat ihren sitz in den niederlanden|callcenter in albanien, ist der vertrag gültig|number from abroad, is the contract still valid|the seller sits in another country|company is registered in malta',
  skript:
    'reden die alle nach vorlage|klang wie abgelesen|werden callcenter leute auf lügen geschult|was lernen die in der schulung|sounded like he was reading from a sheet|are agents trained to mislead people',
  stornoquote:
    'kommt das oft vor dass leute wieder aussteigen|wie viel prozent kommen raus|machen viele einen rückzieher|bin ich der einzige dem das passiert|how many people cancel afterwards|am I the only one this happened to|what share gets cancelled',
  provision:
    'verdienen die an meinem ja|kriegt der anrufer geld pro vertrag|warum war der so hartnäckig|was bekommt so ein verkäufer für einen abschluss|does the caller earn money if I say yes|how are these agents paid|why was he so persistent',
  auftraggeber:
    'wer beauftragt diese callcenter eigentlich|weiß der konzern was die da treiben|gibt die firma vor wie viele verträge sie wollen|does the big company know what they do|who hires these call centres',
  verantwortung:
    'die sagen das war ein externer vertriebler, dafür können sie nichts|muss der anbieter für die lügen des callcenters einstehen|firma schiebt die schuld auf den vermittler|der verkäufer gehört gar nicht zu uns sagen sie|they blame an outside agency|is the provider liable for what the agent promised|it was a freelance seller, they say',
  'inbound-outbound':
    'ich hab bei der hotline angerufen und dabei was verkauft bekommen|macht es einen unterschied ob ich angerufen habe oder die|hab wegen einer störung angerufen und kam mit einem vertrag raus|I rang the hotline and they sold me something|does it matter who called whom|called about a fault and ended up with a contract',
  'schnell-storniert':
    'storniert die firma wenn man sich beschwert|reicht oft ein brief und die lassen einen raus|wie schnell geben die klein bei|lassen die einen gehen wenn man meckert|do companies let you go if you complain|is one letter usually enough|how quickly do they back down',
  schweigepflicht:
    'ich hab im callcenter gearbeitet und will erzählen was da läuft|darf ich als ex mitarbeiter auspacken|bin selber telefonverkäufer, mach ich mich strafbar|muss ich als angestellter schweigen|I used to work in a call centre, may I talk about it|whistleblowing about my call centre job',
  'erste-schritte':
    'was ist jetzt das wichtigste|hab einen vertrag am hals, wie geh ich am besten vor|kenn mich gar nicht aus, was zuerst|in welcher reihenfolge mach ich das|bin überfordert, sag mir was ich tun soll|ist mir gerade passiert, was nun|I just got scammed into a contract, what first|no idea what to do|which step comes first|I am overwhelmed',
  'keine-antwort':
    'auf meinen brief kam bisher nichts|die melden sich nicht auf den widerruf|seit einem monat funkstille nach meinem schreiben|muss ich nachhaken wenn keiner antwortet|heißt keine antwort dass es geklappt hat|they have not replied to my withdrawal|a month of silence after my letter|should I write again if they do not react|does no answer mean it worked',
  'schlichtung-telekom':
    'wer schlichtet zwischen mir und vodafone|schlichtungsstelle für internetverträge|kann man sich mit dem netzanbieter ohne gericht einigen|is there an ombudsman for phone companies|free dispute settlement for internet',
  'schlichtung-energie':
    'schlichtungsstelle für strom und gas|streit mit dem energieversorger ohne gericht|wer hilft kostenlos bei ärger mit dem stromanbieter|dispute body for electricity|mediation with my gas supplier',
  'schlichtung-allgemein':
    'schlichtung bei zeitschriften abo|ombudsmann der versicherungen|schlichtungsstelle für sonstige verträge|wer schlichtet bei einem coaching|dispute resolution for a magazine|out of court help with an insurer',
  bundesnetzagentur:
    'was bringt eine meldung bei der bundesnetzagentur|holt mich die netzagentur aus dem vertrag|bestraft die behörde die firma|what does the federal network agency do for me|will the regulator cancel my contract',
  beratung:
    'zahlt die rechtsschutzversicherung|was verlangt ein anwalt für eine erstberatung|gibt es hilfe für leute mit wenig geld|beratungshilfeschein|verbraucherzentrale termin kosten|how much is a first talk with a lawyer|is there legal aid|does the consumer centre charge',
  sprache:
    'kann ich den brief auf türkisch schreiben|muss ich auf deutsch schreiben|versteht die firma englisch|darf ich in meiner sprache widerrufen|can the letter be in my language|must I write in german',
  'oesterreich-schweiz':
    'ich leb in salzburg, hilft mir das|wohnsitz zürich, gilt das hier|bin österreicherin, was gilt für mich|deutsche firma, aber ich wohne in tirol|I live in vienna, does this apply|resident in switzerland',
  kosten:
    'was kostet der service hier|muss ich am ende doch was bezahlen|brauche ich ein abo für euch|ist das hier gratis|wie teuer ist wortlaut|what do you charge|is this service free of charge|any fee for the letters',
  programm:
    'schreibe ich mit einem computer|seid ihr echte anwälte|ist das hier eine rechtsberatung|antwortet mir ein mensch|ist das künstliche intelligenz|wie verlässlich ist das hier|kann ich mich auf die auskunft verlassen|do I talk to a bot|are you lawyers|is this legal advice|how reliable are your answers|is a real person reading this',
  daten:
    'wer bekommt zu sehen was ich tippe|werden meine angaben verkauft|speichert ihr meinen namen|wie lange bleiben meine daten bei euch|ich will dass mein fall gelöscht wird|ist das hier anonym|landet das bei der firma|what happens with what I type|do you sell my data|please erase my case|is it anonymous here|how long do you keep it',
  'paket-annehmen':
    'die post bringt morgen was von denen, annehmen oder nicht|soll ich die lieferung verweigern|ist annehmen schon eine zustimmung|nachbar hat das paket angenommen|die haben ein gerät losgeschickt, was mach ich an der tür|should I refuse the delivery|my neighbour took the parcel for me|is accepting the box a yes',
  geraet:
    'das gerät liegt unausgepackt rum, was soll damit werden|hab das handy schon ausgepackt, kann es noch zurück|darf ich mit dem neuen telefon schon telefonieren|router zurückschicken wohin|muss ich das tablet hergeben wenn ich widerrufe|the phone lies here in its box|I unpacked it, can it still go back|do I have to hand back the tablet|may I use the device until then',
  geschenk:
    'es gab eine kaffeemaschine dazu, muss die zurück|was wird aus dem gutschein wenn ich widerrufe|prämie schon benutzt|darf ich das willkommensgeschenk behalten|the welcome gift, do I return it|already spent the voucher',
  kontonummer:
    'ich habe dem anrufer meine iban gegeben, ist das schlimm|die haben meine bankdaten, können die jetzt abräumen|kontodaten am telefon rausgerückt|muss ich mein konto sperren lassen|I gave my account number to the caller, what can they do|should I close my account|my bank details are with them now',
  'nicht-zahlen':
    'was blüht mir wenn ich nicht bezahle|ich verweigere die zahlung, und dann|die können mich mal, ich zahl nix|ich überweise nichts, landet das vor gericht|welche folgen hat es nicht zu zahlen|what could happen if I do not pay|I refuse to pay, and then|consequences of not paying',
  'wie-weiter':
    'hab den brief eingeworfen, und jetzt|wie gehts weiter nachdem ich widerrufen habe|was machen die mit meinem schreiben|muss ich noch irgendwas unternehmen nach dem brief|letter is in the post, what happens now|is there anything left to do after sending',
  'wie-lange-dauert':
    'wann ist die sache ausgestanden|wie lang braucht die firma zum antworten|wie viele fragen stellst du mir|wie viel zeit kostet mich das hier|how many questions will you ask|when will this be finished|how long does such a thing take',
  'firma-bleibt-dabei':
    'sie schreiben zurück dass der vertrag wirksam sei|antwort der firma: widerruf unbegründet|die bestehen auf dem vertrag|laut hotline ist da nichts zu machen|die lehnen alles ab was ich schreibe|the company insists it is binding|they answered that I have to pay|they reject everything',
  'ansage-aufnahme':
    'am anfang lief ein band dass aufgezeichnet wird, ich hab nichts gesagt|sie sagte kurz das gespräch wird aufgenommen, mehr nicht|genügt es wenn die es nur ansagen|die ansage zu schulungszwecken reicht das|ist mein schweigen zur aufnahme eine einwilligung|a voice said this call is recorded and I stayed on|she only announced the recording, I did not answer|is an announcement enough',
  'alter-vertrag':
    'bin ich beim alten anbieter jetzt raus|zwei verträge gleichzeitig am hals|was ist mit dem bisherigen tarif|kündigen die meinen alten automatisch|läuft der bisherige einfach weiter|do I end up with two contracts|does my old plan go on|will my previous contract be cancelled by itself',
  'frist-zaehlen':
    'ab wann zähle ich den ersten tag|zählen wochenenden mit|anruf am dritten, ist der siebzehnte noch drin|sind das arbeitstage|wie berechnet man die vierzehn tage|do weekends count|is the day of the call day one|working days or all days|how are the days counted',
  abholschein:
    'gelber zettel von der post, einschreiben liegt bereit|ich hab das einschreiben von denen nicht angenommen|hab deren einschreiben zurückgehen lassen, ist das schlimm|benachrichtigung im kasten, hol ich das ab|wenn ich es nicht abhole gilt es dann nicht|ein einschreiben von denen liegt in der filiale|notice of a registered letter from them|what if I do not pick it up at the post office',
  'selbst-klagen':
    'ich will die firma vor gericht bringen|kann ich schadenersatz fordern für den ärger|die gehören angezeigt|strafanzeige gegen das callcenter|kann ich die zur rechenschaft ziehen|can I take the company to court|I want them punished|damages for the trouble',
  anwalt:
    'schaff ich das ohne rechtsanwalt|soll ich mir einen anwalt nehmen|ab wann braucht man einen anwalt|reicht es selbst zu schreiben|do I need legal representation|can I do it without an attorney|when should I get a lawyer',
  'genehmigen-heisst':
    'was meinen die mit genehmigung|was ist eine nachträgliche zustimmung|genehmigen, freigeben, bestätigen, was ist das alles|what does approval mean here|meaning of approving afterwards',
  'widerruf-heisst':
    'was genau ist widerrufen|erklär mir widerruf einfach|was bewirkt ein widerruf|what does a withdrawal do|explain revocation in simple words',
  'rufen-wieder-an':
    'die firma hinterlässt nachrichten ich soll zurückrufen|jetzt ruft die firma wegen meinem schreiben an|muss ich mit denen telefonieren|soll ich mich bei der hotline melden und das klären|sie wollen es am telefon besprechen|they left a voicemail asking me to call|do I have to talk to them on the phone|they ring about my letter',
  strafbar:
    'kann ich dafür ins gefängnis kommen|mach ich mich strafbar wenn ich nicht zahle|ist widerrufen verboten|muss ich angst vor der polizei haben|could I go to jail for this|am I breaking the law|do I have to be afraid',
  techniker:
    'nächste woche kommt jemand die leitung schalten, absagen?|monteur steht vor der tür|termin für den glasfaseranschluss, will ich nicht|wenn ich den techniker reinlasse, hab ich dann zugestimmt|technician appointment tomorrow, cancel it?|if I let the engineer in, did I agree',
  'sim-einlegen':
    'neue karte kam mit der post, benutzen oder nicht|wenn ich die sim aktiviere ist es dann passiert|esim qr code bekommen|what if I activate the new card|the new SIM came, leave it in the envelope?',
  wohin:
    'welche adresse nehme ich für den widerruf|callcenter oder anbieter, wem schreib ich|hab es an die verkehrte adresse geschickt|impressum finden|im brief steht nur ein postfach|which address do I use|sent my letter to the wrong company|write to the provider or the call centre',
  'ohne-karton':
    'verpackung ist schon im altpapier|originalverpackung fehlt beim zurückschicken|kann ich in einem anderen karton zurücksenden|threw the box away, can I still return it|original packaging missing',
  'kein-geld':
    'bin arbeitslos geworden und kann die raten nicht zahlen|das geld reicht nicht mehr für den vertrag|hab schulden und komm aus dem vertrag nicht raus|mit meiner kleinen rente schaff ich das nicht|lost my job and cannot pay for the plan|too little money for this contract',
  'erbe-vertrag':
    'meine oma ist gestorben und hatte noch einen vertrag|muss ich als erbin die rechnungen weiter zahlen|internetvertrag vom verstorbenen vater kündigen|handyvertrag nach todesfall|my late mother still has a running contract|do heirs have to pay the contract',
  'ausweis-geschickt':
    'hab dem verkäufer ein bild vom perso gemailt|ausweiskopie an callcenter geschickt, gefährlich?|die haben jetzt meinen ausweis als foto|sent them a photo of my ID, is that dangerous|what if they misuse my ID copy',
  chancen:
    'lohnt sich der aufwand|hab ich überhaupt eine chance gegen so einen konzern|wie realistisch ist es da rauszukommen|bringt das alles was|what are my odds|is it worth the trouble|do I have any chance against a big company',
  'selbst-senden':
    'verschickt ihr das schreiben|übernehmt ihr das für mich|ruft ihr bei denen an|könnt ihr das für mich erledigen|do you send the letter|will you contact them for me',
  'weiss-nicht':
    'hab keine ahnung mehr wann das war|was wenn ich das datum nicht mehr weiß|kann ich die frage auslassen|da müsste ich erst nachsehen|I do not remember the day|can I skip a question',
  'aufnahme-pruefen':
    'die firma hat mir den mitschnitt geschickt, könnt ihr den prüfen|hab die audiodatei, was mach ich damit|wie lade ich die aufnahme hoch|they sent me the recording, can you check it|how do I upload the audio',
  sprachen:
    'sprecht ihr russisch|gibt es das auf arabisch|kann ich hier ukrainisch schreiben|do you speak turkish|is this available in polish',
  'wer-ist-wortlaut':
    'wer betreibt diese seite|was könnt ihr für mich tun|wozu ist dieser chat|gehört ihr zu einer behörde|seid ihr ein verein|was ist wortlaut|wer steckt dahinter|who is behind this|what can you do for me|are you part of the government|is this run by the consumer centre',
  'wer-bezahlt':
    'wie finanziert ihr euch|macht ihr werbung für anbieter|kriegt ihr geld von der telekom|was ist der haken an der sache|how is this funded|do you get money from companies|what is the catch',
  'spaeter-weiter':
    'kann ich nachher weiter machen wo ich war|muss weg, bleibt das stehen|geht mein text verloren wenn ich das fenster schließe|wie komme ich später wieder hierher|auf dem handy weitermachen|do I lose everything if I close the window|how do I come back later|continue on another device',
  'warum-fragen':
    'wieso braucht ihr das datum|weshalb soll ich das angeben|ist die angabe nötig|was macht ihr mit der antwort|why do you need the date|is this question necessary|what is that for',
  'angabe-aendern':
    'ich hab mich bei der antwort geirrt|das datum war falsch, korrigieren|kann ich etwas zurücknehmen was ich geschrieben hab|hab oben quatsch geschrieben|I gave a wrong answer before|how do I correct an answer|I typed the wrong date',
};
