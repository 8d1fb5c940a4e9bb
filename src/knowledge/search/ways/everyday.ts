// How people ask in the middle of things: everyday verbs, "die" and "der" for the firm and the caller, two thoughts in one line.
import type { Ways } from './way.ts';

/** By passage: ways of asking for it, as people type them. */
export const EVERYDAY_WAYS: Ways = {
  sperre:
    'drehen die mir den saft ab am handy|handy ist dann mausetot meinen die|ab welchem betrag dürfen die abklemmen|die knipsen mir das netz aus wegen 40 euro|dürfen die mich wegen so einem kleinen betrag abschalten|wenn ich den rest nicht überweise geht hier nichts mehr, stimmt das|how much must I owe before they can cut me off|noch zwei wochen dann schalten die ab, ist das erlaubt',
  'inkasso-droht':
    'einer vom inkasso will persönlich vorbeischauen, muss ich aufmachen|nächste woche steht angeblich ein kassierer vor der tür|muss ich den geldeintreiber in die wohnung lassen|die wollen jemanden schicken der das geld abholt|dürfen die einfach klingeln und bargeld wollen|do I have to let the collector in',
  kopie:
    'ich glaub das erst wenn ich es selber höre|her mit dem mitschnitt, wie formuliere ich das|die sagen es gibt einen beweis auf band, den will ich haben|angeblich hab ich eingewilligt, das band möchte ich hören|wie kriege ich die dazu mir das vorzuspielen|I only believe it when I hear it myself|selber anhören was ich da gesagt haben soll',
  getaeuscht:
    'gab sich als meine firma aus, war aber eine völlig andere|hat so getan als käme er von meinem anbieter|das war gar nicht mein versorger sondern ein fremder laden|es hieß es wird nur billiger, sonst nichts|hat mir was vorgemacht, welche folgen hat das rechtlich|ich dachte ich rede mit meiner eigenen firma|turned out to be a completely different company',
  wahrheit:
    'kann ich einfach sagen da war wer anders dran|wenn ich es abstreite kann mir ja keiner was|merkt doch keiner wenn ich sage ich wars nicht|einfach leugnen, nachweisen können die es eh nicht|can I just say somebody else picked up|nobody can prove that I said yes, so I deny it',
  kuendigungsbutton:
    'zum kündigen soll ich anrufen, geht das auch im netz|die wollen dass man telefonisch kündigt|auf der homepage steht nur eine hotline fürs kündigen|ich will online raus und nicht mit denen reden|muss man bei denen wirklich anrufen um zu kündigen|website tells me to phone in order to cancel',
  umzug:
    'in der neuen wohnung gibt es nur langsames netz, darf ich raus|am neuen wohnort liegt keine schnelle leitung|ab märz wohne ich woanders, was wird aus dem anschluss|dort wo ich hinziehe ist die leitung schwächer|new flat only gets half the speed, can I leave',
  'wer-ruft-an':
    'die rückt nicht damit raus für wen sie anruft|nennt nur ihren nachnamen aber keine firma|darf jemand anrufen ohne zu sagen von welchem laden|wie finde ich raus wer da dran war|frau schmidt, mehr sagt sie nicht|she only gives a first name and no company',
  'im-gespraech':
    'wie kriege ich aus dem anrufer heraus wer er ist|was antworte ich auf nur ein paar kurze fragen|er lässt mich nicht aufhören, wie beende ich das',
  provision:
    'verliert die anruferin geld wenn ich absage|schadet es dem verkäufer wenn ich storniere|muss der mitarbeiter seine prämie zurückgeben wenn ich widerrufe|does the agent lose the bonus when I withdraw',
  stornoquote:
    'rechnen die damit dass viele wieder aussteigen|ist es einkalkuliert dass die leute widerrufen|springen da viele wieder ab',
  'wechsel-stoppen':
    'die klemmen am montag meine leitung um, was zuerst|am ersten hängt mein anschluss bei denen, wie halte ich das auf|übermorgen schalten die um und der hausnotruf hängt dran|die nehmen mir den festnetzanschluss weg, was tue ich sofort|mein anschluss soll umziehen und ich will das nicht|they move my landline on friday, what first',
  verlaengerung:
    'ich hatte nur eine frage zur rechnung und jetzt hab ich einen neuen tarif|rief wegen was anderem an und wurde umgestellt|am ende des gesprächs hat er mich in einen anderen tarif gesteckt|darf der mich einfach so am telefon umstellen|wegen der rechnung angerufen, mit neuem tarif aufgelegt',
  'preis-anders':
    'vereinbart war weniger, jetzt wollen die mehr|er hat eine andere zahl gesagt als jetzt dasteht|abgemacht war was anderes, auf dem zettel steht mehr',
  'oesterreich-schweiz':
    'i wohn z bern, gilt das dütsche recht für mi|ich sitz in graz, hab ich auch vierzehn tage|firma aus deutschland, ich schweizer, was gilt|lebe in luzern und wurde am telefon beschwatzt|aus basel, abo am telefon, gilt deutsches gesetz',
  betrug:
    'tagesgeld mit traumzinsen am telefon angeboten|anlageberater drängt mich geld zu überweisen|soll eine einzahlung machen für eine geldanlage vom telefon|zinsen die es nirgends gibt, jetzt soll ich überweisen|a caller offers seven percent interest, should I transfer',
  versicherung:
    'zahnversicherung am telefon genommen, wie lange kann ich raus|zwei policen am telefon, welche frist hat welche|haftpflicht am hörer abgeschlossen, komm ich da noch raus',
  leben: 'sterbegeld am telefon, hab ich da mehr zeit|bestattungsvorsorge als versicherung am telefon, welche frist',
  'erbe-vertrag':
    'opa tot, sein vertrag läuft weiter, wer zahlt|erben wir den handyvertrag von mama|vater gestorben, müssen wir seinen anschluss behalten|can I end my late father’s phone contract',
  verjaehrung:
    'die wollen geld von vor sechs jahren|ist so eine alte rechnung nicht irgendwann weg|forderung aus 2019, gilt die noch|is there a date after which old debts are over',
  'ja-gesagt':
    'hab mich überrumpeln lassen und zugesagt, komm ich da wieder raus|ich hab blöd ja gesagt, ist es das jetzt|bin drauf reingefallen und hab zugestimmt|mir ist das ja rausgerutscht|hab dem zugestimmt weil er nicht aufgehört hat|geht das noch weg wenn ich schon ja gesagt hab',
  frist:
    'wie lang hab ich da zeit|bis wann muss das raus|seit zehn tagen hab ich den, bin ich zu spät|wann läuft das ab mit dem widerruf|how much time is left for me|letzte woche angerufen worden, reicht es noch',
  'frist-verpasst':
    'jetzt sind schon fünf wochen rum, kann ich noch was machen|hab es verschlafen mit dem widerruf|der monat ist um, ist es aus|viel zu spät gemerkt, was nun|I found out two months later, is it over',
  'ohne-belehrung':
    'von widerruf stand nirgends was|kein blatt mit rücktrittsrecht dabei, hilft mir das|die haben mich nie drauf hingewiesen dass ich zurücktreten kann|nothing in the papers about changing my mind',
  'wie-widerrufen':
    'was genau muss da drinstehen damit es gilt|langt ein satz oder brauch ich ein formular|wie formulier ich das dass ich raus will|kann ich das auch faxen|reicht es wenn ich am telefon sage ich will nicht mehr|what do I put in the letter to get out',
  einschreiben:
    'wie schick ich das dass die nicht sagen können es kam nie an|per post oder wie beweise ich das|muss es mit rückschein sein|kann ich den zettel auch persönlich vorbeibringen',
  email: 'langt da ne mail oder muss es per post|zählt es wenn ich es im chat schreibe',
  'keine-antwort':
    'die rühren sich nicht, was mach ich|drei wochen nix gehört auf meinen brief|die stellen sich tot|no reply since I wrote to them|wie lange muss ich auf die warten',
  'firma-bleibt-dabei':
    'die sagen es bleibt dabei und basta|haben meinen widerruf abgeschmettert|die wollen mich nicht rauslassen, was jetzt|they insist the deal is done',
  zahlen:
    'muss ich das blechen|soll ich erst mal zahlen damit ruhe ist|die wollen geld, geb ich ihnen das|zahl ich jetzt oder nicht|better pay first and argue later|wenn ich jetzt überweise, schadet mir das',
  'nicht-zahlen':
    'und wenn ich einfach nicht überweise|was machen die wenn ich nicht zahle|kann mir was blühen wenn ich stur bleibe|what can they do if I refuse to pay',
  lastschrift:
    'die haben mir 50 euro weggenommen vom konto, hol ich die zurück|geld ist schon runter, kann die bank das rückgängig machen|vor sechs wochen eingezogen, geht das noch zurück',
  'ohne-mandat': 'wie kommen die an mein konto, hab denen nie was gegeben|iban nie genannt und trotzdem ziehen die ein',
  mandat: 'wie sperr ich die bei meiner bank|die sollen nix mehr abheben dürfen|kann ich denen das einziehen verbieten',
  kontonummer: 'hab dem meine iban durchgegeben, schlimm|jetzt hat der meine bankdaten, was tu ich',
  inkasso:
    'post von geldeintreibern, was mach ich damit|jetzt mischt sich ein inkasso ein|irgendein büro will auf einmal 180 euro|muss ich auf den inkassowisch antworten',
  mahnbescheid: 'gelber umschlag im kasten, was ist das|vom gericht kam was wegen denen|amtsgericht hagen schreibt mir',
  ignorieren:
    'die haben mich an die rechnung erinnert, was nun|jetzt erinnern die mich schon zum zweiten mal ans zahlen|kann ich das einfach liegen lassen|wenn ich mich nicht rühre, verläuft das im sand|einfach aussitzen, geht das',
  'schufa-eintrag':
    'bin ich dann bei der schufa angeschwärzt|versauen die mir den kredit|steh ich jetzt auf einer schwarzen liste|tragen die mich irgendwo ein wenn ich nicht zahle',
  genutzt:
    'hab schon damit telefoniert, ist das ein problem|die karte steckt schon im handy, war das blöd|erste rate ist bezahlt, komm ich trotzdem raus|surfe schon damit, gilt das als ja',
  'sim-einlegen': 'sim kam heute, lass ich die liegen|darf ich die karte probieren|soll ich das ding einschalten',
  geraet: 'ausgepackt hab ich es schon, geht es noch zurück|wer bezahlt das porto fürs zurückschicken vom gerät',
  'paket-annehmen': 'soll ich dem postboten die annahme verweigern',
  unbestellt: 'liegt was vor der tür was ich nie wollte|haben mir einfach was geschickt, muss ich das bezahlen',
  'klick-sms':
    'hab auf den link gedrückt, war das ein fehler|mit ja geantwortet auf die sms, und jetzt|auf dem handy auf bestätigen getippt ohne zu lesen|hab da was angeklickt, bin ich jetzt dran',
  'genehmigung-erinnerung':
    'die wollen dauernd dass ich bestätige|schon die dritte mail mit bitte um bestätigung|muss ich auf die bitte um zustimmung reagieren',
  schweigen: 'hab auf die mail nix gesagt, zählt das als ja',
  zusammenfassung: 'was ist das für ein zettel mit den kosten|muss so ein blatt vorher kommen',
  'nur-unterlagen':
    'wollte bloß was zum lesen zugeschickt haben|hab nur meine adresse bestätigt und jetzt das|hab nur gesagt ja ich bin frau maier',
  'kein-anruf':
    'mit mir hat nie wer geredet und trotzdem hab ich post|ich weiß von keinem telefonat|keiner hat angerufen, woher kommt der vertrag',
  kind: 'meine kleine ist rangegangen und hat ja gesagt|unser bub ist 15 und hat was abgeschlossen|the kid answered and agreed',
  'andere-person':
    'mein mitbewohner hat für mich zugesagt|meine schwester ist rangegangen und hat ja gesagt|die oma war dran und hat auf meinen namen ja gesagt',
  ehepartner: 'mein mann hat ja gesagt, ich steh aber im vertrag|die frau hat unterschrieben, häng ich mit drin',
  demenz:
    'oma ist tüddelig und hat ja gesagt|vater vergisst alles und hat was gekauft|mama kapiert das nicht mehr und hat zugesagt',
  'fuer-oma':
    'kann ich das für meine mutter regeln|wie helf ich meinem vater da raus|darf ich für die nachbarin schreiben',
  vollmacht: 'sie sagen ich darf nicht für meinen vater schreiben',
  'anrufe-stoppen':
    'die bimmeln jeden tag, wie stell ich das ab|wie werd ich die los am telefon|ständig neue nummern, wann ist schluss|how do I make them stop ringing',
  unterdrueckt: 'da stand keine nummer im display|ruft anonym an, dürfen die das',
  'woher-nummer': 'woher wissen die wie ich heiß|von wem haben die meine daten|wie kommen die ausgerechnet auf mich',
  werbeanruf: 'dürfen die mich überhaupt so anrufen|ist das nicht verboten einfach anzurufen',
  'anruf-nichtig': 'der anruf war illegal, dann ist alles ungültig oder|verboten angerufen, also kein vertrag',
  beschwerde: 'wo kann ich die melden|wem sag ich das mit den anrufen|bei wem schwärze ich die an',
  bundesnetzagentur: 'hilft mir das amt aus dem vertrag raus|was bringt es die zu melden',
  'keine-da': 'auf einmal gibt es kein band mehr|die haben angeblich nichts aufgenommen',
  'keine-auskunft': 'hab das band verlangt und nix kommt|fünf wochen und immer noch keine aufnahme',
  'callcenter-hat-sie': 'jeder schiebt es auf den anderen mit dem band|die sagen das hat die andere firma',
  beweiskraft:
    'die haben mein ja auf band, bin ich geliefert|reicht denen der mitschnitt|mit dem band haben die gewonnen oder',
  geschnitten: 'das klingt zusammengebastelt|da fehlt was mittendrin auf dem band',
  'einwilligung-aufnahme': 'haben mich nicht gefragt ob sie aufnehmen dürfen|heimlich mitgeschnitten, dürfen die das',
  'selbst-aufnehmen': 'darf ich beim nächsten mal mitschneiden|lass ich einfach das handy mitlaufen',
  strom:
    'strom am telefon gewechselt, zählt das|der vom strom hat angerufen und ich hab ja gesagt|gas vertrag per telefon, gilt der',
  'strom-geliefert': 'der strom kommt jetzt von denen, wem geb ich das geld',
  'fremde-kuendigung':
    'die haben meinen alten vertrag gekündigt ohne dass ich es wollte|dürfen die bei meinem anbieter kündigen',
  rufnummer: 'behalt ich meine nummer|ist meine telefonnummer weg',
  'alter-vertrag': 'hab ich jetzt zwei verträge|was wird aus meinem alten',
  zeitschrift: 'jetzt kommen hefte, wie stopp ich das|so ein probeabo am telefon, wie komm ich raus',
  gewinnspiel: 'lotto am telefon mitgemacht, wie steig ich aus|die buchen für ein gewinnspiel ab',
  laden: 'im shop unterschrieben, kann ich zurück|beim händler abgeschlossen, gibt es da 14 tage',
  haustuer: 'an der tür überredet worden|einer hat geklingelt und ich hab unterschrieben',
  online: 'im netz bestellt, kann ich zurück|online abgeschlossen statt am telefon',
  gewerblich: 'ist mein kleiner laden auch geschützt|bin selbstständig, hab ich 14 tage',
  'widerruf-oder-kuendigung':
    'soll ich kündigen oder wie|ist kündigen nicht einfacher|was ist der unterschied zwischen rausgehen und widerrufen',
  'laufzeit-hoechstens': 'wie lang häng ich da drin|sind drei jahre nicht zu lang',
  preiserhoehung: 'plötzlich teurer, muss ich das hinnehmen|die erhöhen einfach, komm ich raus',
  langsam: 'netz ist lahm, kann ich weniger zahlen|die leitung ist dauernd weg, wer zahlt das',
  chancen: 'hab ich da überhaupt eine chance|bringt das was|wie sieht es aus für mich',
  'erste-schritte': 'was mach ich jetzt|wo fang ich an|hilfe was tun',
  anwalt: 'brauch ich da einen anwalt|geht das ohne anwalt|do I need somebody for this',
  beratung: 'wer hilft mir umsonst|kostet die verbraucherzentrale was',
  kosten: 'kostet das hier was|was muss ich dafür zahlen',
  daten: 'wer liest das hier mit|wird das gespeichert was ich schreib|kann ich alles wieder löschen',
  programm: 'schreib ich mit einem menschen',
  'wie-weiter': 'brief ist raus, und jetzt|hab es abgeschickt, was kommt dann',
  techniker: 'der techniker kommt morgen, lass ich den rein|einer will den anschluss legen',
  identitaet: 'einer hat mit meinen daten was bestellt|da hat sich wer für mich ausgegeben',
  'kein-geld': 'kann mir das nicht leisten|hab kein geld für den vertrag',
  drohen: 'soll ich mit der polizei drohen|hilft es wenn ich mit anwalt drohe',
  'rufen-wieder-an': 'die rufen schon wieder an wegen dem|muss ich nochmal mit denen reden',
};
