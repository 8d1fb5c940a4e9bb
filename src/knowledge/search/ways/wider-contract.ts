// More ways to ask about the contract, withdrawal and its products: told in other words, sideways, with a false idea in them.
import type { Ways } from './way.ts';

/** By passage: ways of asking for it, as people type them. */
export const WIDER_CONTRACT_WAYS: Ways = {
  'ja-gesagt':
    'einmal ja gesagt und jetzt hänge ich drin|war überrumpelt und hab eingewilligt, ist es gelaufen|dummerweise zugestimmt, kann man das noch drehen|ein wort am hörer und schon gebunden?|hab mich bequatschen lassen|mein ja tut mir leid|ist ein mündliches ja schon ein vertrag|mündlich zugesagt ist doch bindend, oder komm ich da weg|is a spoken yes final|I let them talk me into it',
  schwebend:
    'vertrag hängt irgendwie in der schwebe, was soll das|noch nicht gültig aber auch nicht weg, was ist das denn|bin ich jetzt vertragspartner oder nicht solang ich nix freigebe|ist ein vertrag ohne meine freigabe schon zu bezahlen|da steht unwirksam bis zur zustimmung|what does provisionally ineffective mean',
  'genehmigung-erinnerung':
    'dritte mail ich soll endlich freigeben|ständig kommt bitte bestätigen sie ihren auftrag|wenn ich den auftrag nicht freigebe, läuft er dann trotzdem|die erinnern mich dauernd an die bestätigung|lasse ich die bestätigungsmail einfach ungeöffnet',
  'klick-sms':
    'aus versehen auf annehmen getippt|hab im chat einfach ok geschrieben|code aus der sms vorgelesen|in der app auf weiter gedrückt ohne zu lesen|auf die nachricht mit ja geantwortet, war das ein fehler|tapped accept by mistake|read the code from the text to him',
  zusammenfassung:
    'muss mir der anbieter ein datenblatt geben bevor ich zusage|infoblatt kam hinterher|die eckdaten kamen erst mit der post|kostet mich dieses infoblatt was|vor dem ja hätte ich was schriftliches sehen müssen|die übersicht mit preis und laufzeit kam zu spät|was muss in der zusammenfassung drinstehen|ist der vertrag ohne das blatt überhaupt da|läuft schon monate und nie eine zusammenfassung|they must give me the key facts before I agree, right|key facts sheet arrived after the call',
  'zusammenfassung-im-gespraech':
    'während er redete kam eine mail die sollte ich aufmachen|er sagte schauen sie kurz ins postfach und sagen sie ja|keine zeit zum lesen gehabt, mail kam mitten im telefonat|pdf kam als wir noch sprachen|he sent the summary while we were talking',
  schweigen:
    'hab auf das schreiben nie geantwortet, bin ich dabei|nichts unternommen nach der willkommensmail|wenn ich stillhalte, gilt das als einverstanden|wer nicht widerspricht stimmt zu, stimmt das|vierzehn tage nix gesagt, jetzt kunde?|auftragsbestätigung in den müll geworfen|I never replied to their welcome letter',
  'nur-unterlagen':
    'wollte nur einen prospekt|hab bloß meine adresse abgeglichen|lauter fragen auf die man ja sagt und plötzlich vertrag|er wollte nur die daten prüfen|um infomaterial gebeten und beliefert worden|nur geburtstag und anschrift bestätigt|nur höflich mhm gesagt zwischendurch|I just asked for a brochure|only confirmed my date of birth',
  verlaengerung:
    'vertrag heimlich um zwei jahre verlängert beim anruf|auf einen anderen tarif umgestellt worden ohne dass ich das blickte|bestandskunde, neuer tarif am hörer, brauch ich da auch eine bestätigung|störung gemeldet und danach neue laufzeit|die haben meinen alten vertrag durch einen neuen ersetzt|moved to a new plan during a support call',
  genutzt:
    'schon fleißig telefoniert mit der neuen karte|drei monate lang bezahlt, habe ich damit anerkannt|benutze das internet ja schon, ist es damit besiegelt|bisher alles brav überwiesen, zu spät zum wehren|gesurft also zugestimmt sagen die|hab die flatrate verbraucht|sim eingelegt und gesurft, damit hätte ich genehmigt sagen die|I paid for months, is it too late|been using it already, did I accept',
  unbestellt:
    'ein karton stand vor der tür, bestellt hat den keiner|bei meiner nachbarin steht ein gerät das sie nie bestellt hat|was macht man mit so einem ding das keiner wollte|rechnung für etwas das ich nie haben wollte|sim karte lag im briefkasten ohne auftrag|muss ich fremdes zeug zurückbringen|dürfen die mir einfach was schicken und geld wollen|ist es verboten für nicht bestelltes eine rechnung zu schreiben|behalten oder wegwerfen, nicht bestellte ware|a router turned up that nobody ordered|billed for something I never asked for',
  textform:
    'do I have to sign it|does the letter need my signature|zählt eine whatsapp als schriftlich|muss da eine unterschrift drunter|reicht getippt oder muss es von hand sein|was ist der unterschied zwischen schriftform und textform|ist eine sms textform|does text form mean a signature',
  bestaetigungspflicht:
    'ohne unterschrift läuft seit neuestem nix mehr, oder|neues gesetz gegen telefonverträge|gilt jetzt überall dass man nachträglich schriftlich bestätigen muss|im fernsehen hieß es mündlich abgeschlossen gilt nicht mehr|telefonverträge sind doch jetzt verboten|is there a new law that phone deals need written confirmation',
  'kein-anruf':
    'mich hat niemand kontaktiert und trotzdem gibt es einen vertrag|angeblich habe ich am 12. telefoniert, da war ich im flugzeug|die erfinden ein gespräch|das gespräch hat es nie gegeben|they claim a call that never happened|I never spoke to that company',
  zusatzoption:
    'auf der rechnung ein paket von dem keiner was gesagt hat|sicherheitspaket für 3,99 dazu gemogelt|gratis monat wurde zur kostenfalle|datenpaket angeblich umsonst und jetzt kostet es|hat sich durch die option die laufzeit verlängert|cloud speicher untergejubelt|an add-on I never agreed to is on the bill',
  behalten:
    'bin eigentlich zufrieden mit dem angebot|will den tarif ja, nur sicher gehen|find das handy super und will nicht zurück|muss ich was machen wenn ich dabei bleiben will|soll der vertrag ruhig weiterlaufen|I am happy with the deal, anything to watch',
  gewerblich:
    'kleiner friseursalon, gilt das für mich|als freiberufler reingelegt worden|der anschluss läuft auf den verein|mein imbiss hat einen vertrag bekommen|haben firmen auch 14 tage|gbr, gilt die genehmigung auch bei uns|nebenberuflich selbstständig, privater vertrag|my small shop was sold a phone plan|do freelancers get the 14 days',
  laden:
    'in der filiale mitgenommen|im shop am tablet unterschrieben|vor ort abgeschlossen und bereut|verkäufer im elektromarkt|signed in the store yesterday',
  haustuer:
    'vertreter klingelte und wollte den glasfaseranschluss verkaufen|zwei junge männer an der wohnungstür|auf dem marktplatz am stand unterschrieben|signed on the doorstep',
  online:
    'auf der webseite auf kaufen geklickt|im onlineshop tarif gebucht|übers internet abgeschlossen ganz ohne anruf|booked it on their website',
  frist:
    'wann ist schluss mit dem widerruf|ab welchem tag zählt man|wie viel zeit bleibt mir um zurückzutreten|sind das arbeitstage oder normale tage|gilt die frist ab telefonat oder ab brief|zwei wochen oder ein monat?|how much time do I have to back out',
  'frist-ware':
    'gerät noch unterwegs, zählt die frist schon|ab wann bei lieferung|erstes heft noch nicht da|zwei pakete, welches zählt',
  'ohne-belehrung':
    'über den widerruf stand nirgends was|ist die frist länger ohne belehrung|fehlende belehrung, ein jahr zeit?|im brief keine silbe vom widerruf|formular für den widerruf lag nicht bei|ewiges widerrufsrecht|nobody told me I could cancel|no withdrawal notice in the papers',
  'wie-widerrufen':
    'was schreib ich da rein zum widerrufen|brauch ich einen anwalt oder ein formular fürs zurücktreten|wollen einen grund hören, muss ich den nennen|reicht ein dreizeiler|mustertext widerruf|wie formuliere ich das am besten dass ich nicht will|do I have to give a reason to withdraw|how do I word the withdrawal',
  'letzter-tag':
    'heute ist der vierzehnte tag|gilt der poststempel|fünf vor zwölf noch abgeschickt|sonntag ist deadline|muss es heute noch dort sein|posted on the last day, does it count',
  'bestaetigung-widerruf':
    'keine rückmeldung auf meinen widerruf, gilt er|die müssen doch zustimmen|warte auf deren ok|widerruf wurde abgelehnt wegen fehlender bestätigung|brauche ich eine annahme des widerrufs|do they have to accept my withdrawal',
  zurueckgenommen:
    'hab mich umstimmen lassen nach dem widerruf|am telefon gesagt dann lassen wir es halt laufen|sie hat mich zum bleiben überredet|widerruf storniert sagen die jetzt|they talked me into cancelling my withdrawal',
  wertersatz:
    'anteilig für elf tage internet|wollen geld für die zeit bis zum widerruf|gesurft und dann widerrufen, kostet das|stromverbrauch vor dem rücktritt|do I owe for the days I used',
  rueckabwicklung:
    'wer zahlt das porto zurück|bis wann muss ich das gerät wegschicken|geld immer noch nicht da nach widerruf|folie ist ab, ziehen die was ab|erst gerät dann geld?|wertminderung wegen auspacken|they deduct money because I opened the box|who pays for sending it back',
  'paket-verweigert':
    'annahme verweigert, erledigt oder|ging einfach retour ohne brief|hab es dem boten wieder mitgegeben|does refusing delivery cancel it',
  widerrufsbutton:
    'auf der seite fehlt so ein widerrufsfeld|neuer knopf zum zurücktreten seit juni|muss bei telefonverträgen online widerrufen werden können|no withdrawal button on the site',
  ausnahmen:
    'wofür gibt es keinen rücktritt|bei welchen sachen geht widerrufen nicht|maßgefertigt, kein rücktritt?|gibts ausnahmen vom widerruf|konzertkarten am telefon|what can not be withdrawn from',
  'widerruf-kostet':
    'stornogebühr 49 euro|bearbeitungsentgelt für den rücktritt|kostet mich das zurücktreten was|pauschale wegen widerruf auf der rechnung|fee for cancelling in time',
  'selbst-angerufen':
    'war ich der angerufen hat, also kein rücktritt?|hab die nummer selbst gewählt|wegen störung dort gemeldet und was verkauft bekommen|rückruf von mir, gilt der schutz|I was the one who phoned',
  'schon-freigeschaltet':
    'anschluss ist aktiv, zu spät?|techniker hat schon alles eingerichtet|wurde sofort geschaltet damit der widerruf weg ist|karte ist aktiviert|already activated so no way back?',
  vorsorglich:
    'wozu noch widerrufen wenn er eh nichtig ist|gebe ich mit dem widerruf zu dass ein vertrag da ist|doppelt hält besser?|does withdrawing mean I admit there is a contract',
  'widerruf-oder-kuendigung':
    'stornieren, kündigen oder was|was ist der bessere weg raus|unterschied rücktritt und kündigung|soll ich lieber kündigen',
  versicherung:
    'unfallpolice am hörer, wie lange kann ich zurück|zahnzusatz per anruf abgeschlossen|hausratversicherung am telefon zugesagt|rechtsschutz verkauft bekommen|ab wann läuft es bei policen|zwei versicherungen am telefon, zahn und bestattung, gleiche frist?|insurance sold by phone, how long',
  leben: 'sterbekasse per anruf|rentenpolice aufgeschwatzt|bestattungsvorsorge am telefon|funeral plan by phone',
  'widerruf-verlaengerung':
    'neue 24 monate wieder loswerden ohne den alten vertrag zu verlieren|als bestandskunde zurücktreten vom upgrade|kann man eine vertragsverlängerung rückgängig machen|undo the upgrade as an existing customer',
  verbunden:
    'tablet gabs zum vertrag, was passiert damit|handyraten laufen extra|wenn der tarif weg ist, ist die uhr dann auch weg|does the device deal end too',
  'frist-verpasst':
    'drei wochen rum, ist der zug abgefahren|letzten monat schon, noch was zu machen?|hab die zwei wochen verpennt|nach einem halben jahr noch raus|missed the deadline, any hope',
  strom:
    'gasvertrag durch ein gespräch, rechtens?|unterschrieben hab ich nix aber neuer versorger|wegen strompreisbremse angerufen und ja ja gesagt|die aufnahme würde als stromvertrag reichen|bei energie muss es doch schriftlich sein|zähler abgelesen am telefon und neuer anbieter|power deal by voice only',
  'strom-geliefert':
    'gas kommt schon von denen obwohl ungültig|180 euro nachforderung vom neuen versorger|wer darf für die wochen kassieren|sechs wochen beliefert, vertrag nichtig|paying for power from a void contract',
  zeitschrift:
    'jede woche eine illustrierte im kasten|drei hefte zum testen dann abo|leseprobe wurde zum jahresabo|wie lange kann ich ein heft abo zurückgeben|welcome magazine turned into a subscription',
  gewinnspiel:
    'in 200 gewinnspiele eingetragen gegen gebühr|mitspielservice bucht ab|lose am telefon angedreht|angeblich bei einer tippgemeinschaft dabei|entered into prize draws for a fee',
  fernkurs:
    'live calls mit coach, fernunterricht?|mentoring für 5000 ohne zulassung|ausbildung zum heilpraktiker per anruf|onlineseminar verkauft|is live coaching distance learning',
};
