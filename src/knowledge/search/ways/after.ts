// How people really ask about money, collectors, courts, switching, calls, help, and about Wortlaut itself.
import type { Ways } from './way.ts';

/** By passage: ways of asking for it, as people type them. */
export const AFTER_WAYS: Ways = {
  zahlen:
    'muss ich zahlen|soll ich überweisen oder nicht|jetzt ist eine Rechnung da|muss ich das jetzt bezahlen|soll ich die erste Rechnung begleichen|schulde ich denen was|do I have to pay|do I need to pay|should I pay the bill|do I owe them money',
  lastschrift:
    'abgebucht, wie lange kann ich es zurückholen|kann ich das Geld zurückbuchen|Lastschrift zurückgehen lassen|Geld wurde eingezogen, bekomme ich es wieder|wie hole ich abgebuchtes Geld zurück|they debited my account, how long can I reverse it|get the debit back',
  'ohne-mandat':
    'keine Kontonummer gegeben und trotzdem ist Geld weg|die buchen ab ohne dass ich es erlaubt habe|nie meine Kontonummer gegeben und trotzdem fehlt Geld|unerlaubte Abbuchung|habe nie zugestimmt dass die abbuchen|wo haben die meine Kontodaten her|they took money without permission|I never gave them my account',
  'zurueckbuchen-folgen':
    'Abbuchung zurückgehen lassen, was passiert|Lastschrift zurückgehen lassen und fertig|Lastschrift zurückbuchen und fertig|ist die Sache mit dem Zurückbuchen erledigt|Geld zurückholen, bin ich dann raus aus dem Vertrag|reverse the debit and be done with it|kriege ich Ärger wenn ich zurückbuche|was passiert wenn ich das Geld zurückhole|darf ich einfach zurückbuchen|ist Zurückbuchen gefährlich|do I get into trouble if I reverse it|what happens if I charge back',
  sperre:
    'drehen die mir das Internet ab|sperren die mein Handy wenn ich nicht zahle|können die mir den Anschluss abschalten|mein Handy geht nicht mehr|Nummer gesperrt|will they cut me off|can they block my phone|cut my internet if I do not pay',
  stromsperre:
    'stellen die mir den Strom ab|sitze ich im Dunkeln|Strom abdrehen wenn ich nicht zahle|will they cut my electricity|can they turn off the gas',
  rechnung:
    'wie lange kann ich die Rechnung beanstanden|Rechnung stimmt nicht, bis wann|Einspruch gegen die Telefonrechnung|bis wann die Rechnung reklamieren|how long can I dispute the bill|the bill is wrong, until when',
  'geld-zurueck':
    'monatelang brav überwiesen, sehe ich das Geld noch mal|schon drei Monate überwiesen, sehe ich das wieder|habe schon bezahlt|bekomme ich mein Geld wieder|alles zurückfordern was ich gezahlt habe|ich Esel habe gezahlt|I already paid, do I get it back|paid for months|get my money back',
  mandat:
    'die sollen nichts mehr von meinem Konto ziehen|die sollen nicht mehr abbuchen|wie stoppe ich die nächste Abbuchung|nächsten Monat soll nichts mehr abgehen|Einzugsermächtigung zurücknehmen|stop future debits|how do I stop them from taking money|cancel the direct debit',
  gebuehren:
    'Geld extra nur weil die einen Brief schreiben|Euro für eine Mahnung|Mahngebühr auf der Rechnung|fünf Euro Bearbeitungsgebühr|was dürfen die extra verlangen|Rücklastschriftgebühr|late fee|reminder fee|can they charge extra',
  inkasso:
    'jetzt schreibt ein Inkassobüro|Brief vom Inkasso, was jetzt|Inkasso will Geld|eine Kanzlei fordert Geld|Geldeintreiber|a debt collector writes|collection letter what now',
  'inkasso-droht':
    'kommt jemand zu mir nach Hause|die drohen mit Pfändung|steht bald der Gerichtsvollzieher da|können die mein Konto pfänden|Hausbesuch angekündigt|will someone come to my house|can they seize my wages|they threaten enforcement|kommt jetzt der gerichtsvollzieher|kommen die zu mir nach hause|pfänden die jetzt mein konto|schicken die jetzt jemanden vorbei',
  mahnbescheid:
    'gelber Brief vom Gericht|Post vom Amtsgericht|gerichtliches Mahnverfahren|Brief vom Mahngericht|yellow letter from the court|court order for payment came',
  vollstreckungsbescheid:
    'den ersten Brief vom Gericht liegen lassen und jetzt kam noch einer|jetzt steht da was von Vollstreckung|Vollstreckungsbescheid im Kasten|zweiter gelber Brief|Bescheid mit Vollstreckung|enforcement order arrived',
  klage:
    'Post vom Landgericht|die Firma klagt gegen mich|Klageschrift bekommen|die haben mich verklagt|Klage bekommen|Ladung vom Gericht|muss ich vor Gericht erscheinen|werde ich jetzt verklagt|was wenn die vor Gericht gehen|they are suing me|I got a lawsuit|do I have to go to court|wie teuer wird das wenn die klagen|was kostet mich ein prozess wenn die mich verklagen|wer zahlt die gerichtskosten wenn ich verliere',
  ratenzahlung:
    'die bieten Ratenzahlung an|soll ich in Raten abzahlen|soll was unterschreiben vom Inkasso|Vergleich angeboten|Stundung|they offer instalments|should I sign the payment plan',
  ignorieren:
    'und wenn ich nichts mache|wenn ich nix mach|was wenn ich nichts tue|einfach nichts machen|Mahnungen in den Müll|ungelesen wegschmeißen, ist das dumm|kann ich das einfach ignorieren|Briefe wegwerfen|nicht reagieren|aussitzen|Kopf in den Sand|gar nicht antworten und gut|was wenn ich einfach nichts mache|kann ich abwarten|can I just ignore it|throw the letters away|sit it out|not react at all',
  'schufa-eintrag':
    'komme ich in die Schufa|kriege ich einen Schufa-Eintrag|bekomme ich einen Eintrag bei der Schufa|Schufa Drohung|versaut mir das die Bonität|krieg ich noch einen Kredit|negativer Eintrag|will this hurt my credit|credit record threat',
  bestreiten:
    'wie sage ich denen dass ich nichts schulde|ich schulde denen gar nichts|wie wehre ich mich gegen die Forderung|was schreibe ich gegen die Rechnung|wie lege ich Widerspruch ein|muss ich das begründen|reicht ein Satz dass ich nicht zahle|how do I dispute the claim|how do I object|do I have to give reasons for disputing',
  'schufa-loeschen':
    'Eintrag ist schon drin obwohl ich widerrufen habe|der Eintrag steht jetzt drin, was tun|die haben mich schon gemeldet|bin eingetragen worden wegen dem Vertrag|Negativeintrag trotz Widerruf|they already reported me, how do I get it out|kein Kredit wegen falschem Eintrag|der Eintrag stimmt gar nicht|falscher Eintrag bei der Schufa|wie kriege ich das aus der Schufa raus|Eintrag löschen lassen|remove a credit entry|wrong entry at schufa',
  'fremde-kuendigung':
    'ich habe nicht gekündigt, das waren die neuen|new company quit my old contract for me|der neue hat meinem alten Anbieter gekündigt|alter Anbieter bestätigt eine Kündigung|ich habe das nie gekündigt|Kündigung ohne mein Wissen|dürfen die für mich kündigen|they cancelled my old provider|cancellation I never sent',
  'wechsel-stoppen':
    'der Wechsel läuft schon|nächste Woche wird umgestellt|kann man den Wechsel noch aufhalten|Umschaltung steht bevor|Wechseltermin verhindern|zurück zum alten Anbieter|stop the switch|they switch me next week|go back to my old supplier',
  rufnummer:
    'verliere ich meine Nummer|behalte ich meine Rufnummer|was wird aus meiner Handynummer|meine alte Nummer wird mitgenommen|do I lose my number|keep my phone number',
  'laufzeit-vorbei':
    'Kündigungsfrist verpasst, läuft der Vertrag jetzt wieder ein ganzes Jahr|zu spät gekündigt, hänge ich noch ein Jahr drin|automatisch um zwölf Monate verlängert, stimmt das|missed the cancellation date, another year|zwei Jahre sind um, wie komme ich raus|Vertrag hat sich automatisch verlängert|Kündigungsfrist nach der Laufzeit|normal kündigen|two years are over|how do I cancel after the minimum term',
  'laufzeit-hoechstens':
    'vorzeitig verlängert und jetzt bin ich fast drei Jahre gebunden|der alte Vertrag lief noch und das Ende liegt erst in drei Jahren|neue Laufzeit an die alte angehängt, wie lange ist erlaubt|renewed early and the end is three years away|wie lange bin ich gebunden|wie lange läuft der Vertrag|bin ich zwei Jahre drin|36 Monate erlaubt|maximale Laufzeit|how long am I tied|is 36 months allowed',
  preiserhoehung:
    'ab nächstem Monat ein paar Euro mehr|muss ich die Erhöhung schlucken|die werden teurer|Preis steigt, kann ich raus|Sonderkündigung|mitten im Vertrag erhöht|they raise the price|special right to cancel',
  kuendigungsbutton: 'finde den Kündigungsbutton nicht|online kündigen geht nicht|no cancellation button',
  umzug: 'ziehe um, was wird aus dem Internet|neue Wohnung ohne Anschluss|I am moving house',
  langsam:
    'Internet ist lahm|Leitung fällt dauernd aus|weniger Mbit als versprochen|internet is slow|line keeps failing',
  abos: 'wie lange läuft ein Abo|Abo kündigen|Fitnessstudio|how long does a subscription run',
  werbeanruf:
    'dürfen die klingeln und was verkaufen wollen|dürfen die überhaupt bei mir anrufen|dürfen die mich einfach anrufen|ist das erlaubt so anzurufen|unerwünschter Anruf|die rufen ohne Erlaubnis an|are they allowed to call me|unwanted sales call|is it legal that he called me|was that call legal|are they allowed to just call me|can they call me without permission',
  'anruf-nichtig':
    'Anruf war illegal, also kein Vertrag|verbotener Anruf macht alles ungültig|die durften gar nicht anrufen, ist der Vertrag hin|illegal call so no contract|the call was forbidden, is it void',
  unterdrueckt:
    'keine Nummer im Display|anonymer Anrufer|falsche Nummer angezeigt|Nummer existiert nicht|number was hidden|fake number',
  beschwerde:
    'was muss alles in die Beschwerde bei der Bundesnetzagentur|welche Angaben will die Bundesnetzagentur|was soll ich für die Meldung aufschreiben|what do they need for a complaint to the Bundesnetzagentur|wo kann ich die verpfeifen|wo zeige ich die Anrufer an|wo melde ich die|wo kann ich mich beschweren|wie zeige ich den Anruf an|bei wem melde ich Telefonwerbung|kann ich die melden|where do I complain|how do I report the call',
  'woher-nummer':
    'ich hätte irgendwo ein Häkchen gesetzt behaupten die|angeblich habe ich den Anrufen zugestimmt|woher haben die meine Nummer|wie kommen die an meine Daten|wer hat meine Nummer weitergegeben|ich habe nie zugestimmt dass die anrufen|how did they get my number|who gave them my data',
  bestandskunde:
    'bin da Kunde, dürfen die anrufen|mein eigener Anbieter ruft an|ich bin doch schon Kunde|my own provider calls me',
  rueckgewinnung:
    'nach der Kündigung rufen die dauernd an|die wollen mich zurückholen|seit ich gekündigt habe klingelt es|they call since I cancelled|win-back calls',
  'anrufe-stoppen':
    'die rufen immer wieder an|die rufen immer noch an|rufen jeden Tag an|die lassen nicht locker|die geben keine Ruhe|Anrufe hören nicht auf|they keep calling me|the calls do not stop|die hören nicht auf|jeden Tag rufen die an|wie werde ich die los|Nummer blockieren|ständig Werbung am Telefon|ich will nicht mehr angerufen werden|they keep calling|how do I stop the calls|block their number|kann ich die nummer einfach blockieren|nummer sperren damit die nicht mehr anrufen|can i just block the number',
  'wer-ruft-an':
    'muss der sagen wie er heißt|hat keinen Namen genannt|wollte nicht sagen für wen er anruft|must they say who they are|he did not give a name',
  'im-gespraech':
    'schnell, was sage ich denen jetzt|habe die gerade in der Leitung|die sind gerade dran|was sage ich wenn die wieder anrufen|habe ihn am Telefon, was tun|wie lege ich höflich auf|what do I say when they call|they are on the line now',
  betrug:
    'Auto gewonnen und soll erst überweisen|Gewinn nur gegen Gebühr|ist das Betrug|bin ich Betrügern aufgesessen|habe gewonnen und soll erst zahlen|angeblich von der Bank|angeblich Polizei am Telefon|wollten meine TAN|Enkeltrick|soll Gutscheinkarten kaufen|ist das Abzocke|is this a scam|they wanted my PIN|pay first to get the prize|fake police call',
  ausland: 'das Callcenter war im Ausland|der saß in der Türkei|ausländische Nummer|call centre abroad|foreign number',
  skript:
    'lesen die alles ab|sind die geschult|lügen die mit Absicht|do they read from a script|are they trained to lie',
  stornoquote:
    'stimmt es dass 90 Prozent storniert werden|ist das erwiesen mit den vielen Stornos|kann ich das mit den Stornos so schreiben|is it proven that most sales get cancelled|wie viele steigen wieder aus|wie oft klappt das|wie viele werden storniert|passiert das vielen|how many get cancelled|how often does it work',
  provision:
    'kriegen die Geld dafür|was verdient der an mir|warum sind die so aufdringlich|are they paid per contract|why are they so pushy',
  auftraggeber: 'wer steckt hinter dem Callcenter|was will der Auftraggeber|who orders these calls',
  verantwortung:
    'die schieben alles aufs Callcenter|haftet die Firma für ihre Verkäufer|die Firma sagt sie kann nichts dafür|is the company responsible|they blame the call centre',
  'inbound-outbound': 'ich habe selbst angerufen|was ist Outbound|I called them myself|inbound outbound',
  'schnell-storniert':
    'geben die schnell nach|lohnt es sich zu schreiben|bringt das was wenn ich widerspreche|do they give in quickly|is it worth writing',
  schweigepflicht: 'ich arbeite selbst dort|bin Agent und will auspacken|I work in a call centre',
  'erste-schritte':
    'bin ganz durcheinander|was mache ich zuerst|was soll ich jetzt tun|wie gehe ich vor|was kann ich machen|ich weiß nicht weiter|womit fange ich an|bitte helfen Sie mir|what should I do now|where do I start|please help me|I do not know what to do',
  'keine-antwort':
    'habe widerrufen und höre nichts von denen|nichts gehört seit dem Widerruf|die antworten nicht|seit drei Wochen keine Reaktion|was wenn die sich nicht melden|Brief geschickt nichts gehört|they do not answer|no reply to my letter|what if they never respond',
  'schlichtung-telekom':
    'welche Schlichtung beim Handyvertrag|muss der Handyanbieter bei der Schlichtung mitmachen|Schlichtungsstelle für Internet und Mobilfunk|which arbitration for a mobile contract|Stelle die zwischen mir und dem Anbieter vermittelt|vermitteln mit dem Mobilfunkanbieter ohne Gericht|Schlichtung mit dem Handyanbieter|Schlichter für Telefon|mediation with my mobile provider',
  'schlichtung-energie': 'Schlichter für Strom|Ombudsmann Energie|energy ombudsman',
  'schlichtung-allgemein': 'wer vermittelt im Streit|gibt es einen Schlichter|ombudsman for insurance|who mediates',
  bundesnetzagentur: 'hilft die Netzagentur|kann die Behörde meinen Vertrag beenden|can the regulator help me',
  beratung:
    'was kostet ein Anwalt|wo gibt es kostenlose Hilfe|wer kann mir persönlich helfen|kann ich mit jemandem reden|gibt es eine Beratung in meiner Nähe|what does advice cost|can I talk to a person|where do I get free help',
  sprache:
    'kann ich auf Englisch schreiben|mein Deutsch ist schlecht|ich spreche kaum Deutsch|can I write in English|my German is bad|does the letter have to be German',
  'oesterreich-schweiz':
    'ich wohne in Wien|ich bin Schweizer|gilt das auch in Österreich|I live in Austria|I live in Switzerland',
  kosten:
    'muss ich hier was zahlen|muss ich für das hier bezahlen|kostet mich das was hier|ist das kostenlos|muss ich euch was zahlen|was nehmt ihr dafür|does this cost anything|is this free|do I have to pay you',
  programm:
    'bist du echt|rede ich mit einer Maschine|ist das ein Roboter|sitzt da ein Mensch|schreibt hier ChatGPT|kann ich dir trauen|stimmt das was du sagst|is this a machine|are you a robot|are you human|can I trust you|are you an AI',
  daten:
    'sind meine Daten sicher|wer liest das mit|gebt ihr das weiter|erfährt die Firma das hier|speichert ihr was ich schreibe|alles wieder löschen|are my data safe|who can read this|do you pass it on|delete my data',
  'paket-annehmen':
    'der Paketbote kommt, nehme ich es an|muss ich das Paket nehmen|soll ich die Tür aufmachen wenn DHL kommt|Päckchen angekündigt was tun|kann ich die Lieferung ablehnen|habe das Paket angenommen, war das falsch|Sendung ist unterwegs|do I have to take the parcel|a delivery is on its way|I accepted the parcel, was that wrong',
  geraet:
    'Router steht noch eingepackt hier|was ist mit dem Gerät|darf ich das Handy benutzen|muss das Handy zurück|wohin mit dem Router|gehört das Tablet jetzt mir|Karton schon aufgemacht|behalte ich das Handy|what about the device|is the phone mine now|opened the box|where do I send the router',
  geschenk:
    'haben mir ein Geschenk geschickt|darf ich den Gutschein einlösen|bekomme ich trotzdem die Prämie|will die Firma das Werbegeschenk zurück|die Zugabe behalten|may I use the voucher|gift came with the contract|do they want the freebie back',
  kontonummer:
    'die haben meine Kontodaten|habe meine IBAN verraten|ich hab denen die Bank gesagt|was können die mit meiner IBAN machen|ist mein Konto in Gefahr|soll ich meiner Bank Bescheid sagen|habe meine Bankverbindung bestätigt|they have my bank details|I told them my IBAN|is my account safe|should I tell my bank',
  'nicht-zahlen':
    'wenn ich gar nichts überweise, was können die machen|und wenn ich nicht zahle|was wenn ich die Rechnung nicht bezahle|ich zahle einfach nicht|was können die machen wenn kein Geld kommt|bisher nichts bezahlt|was droht wenn ich nicht bezahle|ich kann das nicht bezahlen|habe kein Geld dafür|what happens if I refuse to pay|I simply will not pay|I cannot afford it|nothing paid so far',
  'wie-weiter':
    'und dann|was kommt jetzt|wie geht das weiter|Brief ist abgeschickt was nun|was passiert wenn der Brief raus ist|muss ich noch was machen|was tun die wenn mein Brief da ist|bin ich jetzt fertig|what comes next|I have sent it, what now|am I done|do I have to do anything else|what will they do with my letter',
  'wie-lange-dauert':
    'dauert das lange|wie viele Fragen noch|wie lange geht das noch|wann habe ich Ruhe|wann höre ich was|wie schnell antworten die|wie lange muss ich warten|ist es noch viel|wie lange dauert so was|how long does this take|how long until they answer|when will it be over|how long do I have to wait',
  'firma-bleibt-dabei':
    'die sagen der Vertrag gilt|die geben nicht nach|Antwort: Vertrag besteht|die behaupten alles sei rechtens|die bleiben stur|was mache ich wenn die ablehnen|sie schreiben ich hätte zugestimmt|Firma stellt sich quer|die wollen mich nicht rauslassen|they insist the contract is valid|they will not let me go|what if they say no|they claim I agreed',
  'ansage-aufnahme':
    'am Anfang kam eine Bandansage|es wurde nur gesagt dass aufgenommen wird|sie hat gesagt das Gespräch wird aufgezeichnet|ich habe dazu nichts gesagt|Hinweis auf Aufzeichnung reicht das|muss ich widersprechen wenn aufgezeichnet wird|they announced it is recorded|I said nothing when they mentioned recording|the call may be recorded for training',
  'alter-vertrag':
    'was wird aus meinem alten Vertrag|ist der alte jetzt weg|läuft der alte weiter|habe ich jetzt zwei Verträge|mein bisheriger Tarif|bleibe ich beim alten Anbieter|muss ich den alten kündigen|zahle ich doppelt|what happens to my old contract|do I have two contracts now|is the old one gone|do I need to cancel the old one',
  'frist-zaehlen':
    'zählt der Anruftag mit|zählt Samstag und Sonntag|wie rechne ich das aus|Werktage oder alle Tage|ab welchem Tag zähle ich|wann ist der 14. Tag|do Saturdays count|does the first day count|working days or calendar days|how do I count',
  abholschein:
    'Zettel von der Post im Kasten|Einschreiben nicht angetroffen|soll ich den Brief bei der Post holen|wenn ich das Einschreiben liegen lasse|Annahme vom Einschreiben verweigern|benachrichtigt wegen Einschreiben|a slip from the post office|registered letter waiting|refuse the registered letter',
  'selbst-klagen':
    'kann man die verklagen|will die vor Gericht sehen|ich will Schadensersatz|die sollen bestraft werden|kann ich Anzeige erstatten|ich will die drankriegen|sue them|take them to court|press charges|I want compensation|they should be punished',
  anwalt:
    'brauch ich einen Anwalt|geht es ohne Anwalt|muss da ein Anwalt ran|schaffe ich das selber|lohnt sich ein Anwalt|ab wann einen Anwalt nehmen|need a lawyer|without a lawyer|can I manage on my own',
  'genehmigen-heisst':
    'was heißt genehmigen|was meinen die mit freigeben|wieso soll ich noch was genehmigen|was bedeutet nachträglich zustimmen|approve meaning|what do they mean by release',
  'widerruf-heisst':
    'was heißt widerrufen|was ist das Widerrufsrecht|was bedeutet Rücktritt|was ist ein Widerruf genau|what is withdrawal|meaning of withdraw|cooling off what is that',
  'rufen-wieder-an':
    'die wollen mit mir reden|soll ich zurückrufen|muss ich rangehen|die bitten um Rückruf|jetzt rufen sie wegen meines Widerrufs an|soll ich da anrufen|kann ich das telefonisch klären|they want me to call back|should I pick up|they call about my withdrawal|can I sort it out by phone',
  strafbar:
    'kann ich Ärger bekommen|mache ich was Verbotenes|kann die Polizei kommen|was ist das Schlimmste|habe Angst was da kommt|komme ich vor Gericht|am I in trouble|is it illegal what I do|I am scared what could happen|worst case',
  'wer-ist-wortlaut':
    'wer seid ihr eigentlich|was ist das hier|wer bist du|mit wem rede ich|was macht ihr|wozu ist das hier gut|seid ihr von der Firma|seid ihr die Verbraucherzentrale|who are you people|what is this|who runs this|are you the company|what do you do',
  'wer-bezahlt':
    'wer zahlt euch|wie verdient ihr Geld|wieso kostet das nichts|was habt ihr davon|gibt es einen Haken|seid ihr unabhängig|who pays you|how do you make money|any hidden costs|are you independent',
  'spaeter-weiter':
    'kann ich morgen weitermachen|ich muss jetzt weg|geht das auch später|wird das gespeichert wenn ich zumache|finde ich das hier wieder|mache heute Abend weiter|ich suche erst die Papiere|can I continue tomorrow|I have to go now|is it saved|I need to find the papers first',
  'warum-fragen':
    'warum wollt ihr das wissen|wozu die Frage|was hat das damit zu tun|warum fragst du das|ist das wichtig|muss ich das sagen|brauchen Sie das wirklich|why do you ask|what has that to do with it|is that important|do you really need that',
  'angabe-aendern':
    'habe mich verklickt|falsch geantwortet|kann man Antworten ändern|stimmt doch nicht was ich gesagt habe|wie gehe ich zurück|I clicked wrong|change what I said|go back to a question',
  techniker:
    'Termin mit Telekomtechniker, reinlassen oder wegschicken|der Techniker hat sich angekündigt|jemand will den Anschluss legen|Schalttermin|Installation steht an|a technician wants to come|somebody will install the line',
  'sim-einlegen':
    'neue SIM lieber liegen lassen|SIM nicht einlegen|Karte freischalten oder nicht|darf ich die Karte ausprobieren|eSIM aktivieren|use the new SIM or leave it',
  wohin:
    'wohin muss das|wo schicke ich das hin|keine Anschrift auf dem Brief|gilt der Widerruf bei der falschen Firma|falsche Mailadresse benutzt|an wen adressieren|where do I send it|wrong address, does it count',
  'ohne-karton': 'Schachtel entsorgt|ohne Verpackung zurückschicken|Originalkarton weg|packaging thrown away',
  'kein-geld':
    'kann mir den Vertrag nicht mehr leisten, läuft noch lange|ich bin pleite|jetzt im Bürgergeld und der Vertrag läuft noch|zu teuer für mich|meine Rente reicht nicht|kann die Raten nicht mehr zahlen|I am broke|out of work and cannot pay the contract',
  'erbe-vertrag':
    'Papa ist gestorben, sein Vertrag läuft weiter|Mutter tot, Handyvertrag|Vertrag vom Opa nach dem Tod|was wird nach dem Tod aus dem Vertrag|contract after death',
  'ausweis-geschickt':
    'was können die mit meinem Ausweisbild anstellen|habe mein Ausweisfoto verschickt|Perso abfotografiert und gesendet|what can they do with my ID photo',
  chancen:
    'wie stehen die Aussichten|klappt das überhaupt|gebe ich lieber auf|hat das Sinn|is it hopeless|do I stand a chance|does it make sense to fight',
  'selbst-senden':
    'muss ich das selber abschicken|wer verschickt den Brief|ruft ihr da an|könnt ihr für mich schreiben|erledigt ihr das|do I have to send it myself|will you call them|can you write to them for me',
  'weiss-nicht':
    'weiß ich nicht mehr|keine Ahnung wann das war|kann ich das überspringen|und wenn ich das nicht weiß|habe das Datum vergessen|I forgot the date|no idea when that was|can I leave it blank',
  'aufnahme-pruefen':
    'ich habe das Band jetzt, kannst du reinhören|Datei bekommen, was nun|die Aufnahme ist da|I have the file, can you listen|got the audio, what now',
  sprachen: 'kannst du Polnisch|auf Türkisch bitte|versteht ihr Ukrainisch|other languages|in Russian please',
};
