// Ways of asking for fields that had none: whose data, what it costs, what became of the line; and their near misses.
import type { Ways } from './way.ts';

/** By passage: ways of asking for it, as people type them. */
export const FIELDS_WAYS: Ways = {
  'schufa-eintrag':
    'schufa|schufa eintrag|was ist mit der schufa|wird meine schufa schlechter wenn ich nicht zahle|sinkt mein score wenn ich die rechnung nicht bezahle|schadet es meiner bonität wenn ich nicht überweise|ab wann darf eine firma der schufa was melden|unter welchen bedingungen darf man mich der schufa melden|wann ist ein schufa eintrag überhaupt erlaubt|geht meine schufa runter wenn ich die strittige rechnung offen lasse|ist eine drohung mit der schufa schon ein eintrag|schreibt die schufa schon was rein wenn sie nur drohen|does my credit rating suffer if I leave the bill unpaid|when may a company report me to schufa',
  'schufa-dauer':
    'wie lang bleibt ein eintrag in der schufa|jahre bis die schufa löscht|hab alles gezahlt, wie lange steht das noch in der schufa|how many years does a schufa entry stay',
  'schufa-kopie':
    'wie kann ich nachschauen was die schufa über mich weiß|kostenlose schufa auskunft holen|bin ich schon bei der schufa gemeldet, wie erfahre ich das|how do I check my schufa for free',
  'einwilligung-aufnahme':
    'müssen die sagen ab wann das band läuft|muss er ansagen dass er jetzt aufnimmt|ich hab gesagt ich will nicht aufgenommen werden und er hat weiter aufgenommen|aufnahme abgelehnt aber die haben trotzdem mitgeschnitten|ich war gegen die aufnahme und sie machten einfach weiter|trotz widerspruch weiter aufgenommen, was nun|hab der aufnahme widersprochen, er machte trotzdem weiter|nein zur aufnahme gesagt und das band lief weiter|der aufnahme ausdrücklich widersprochen, trotzdem aufgezeichnet|does the agent have to say when the recording starts|I said no to the recording and they carried on',
  'einwilligung-zuruecknehmen':
    'erst ja zur aufnahme gesagt, dann anders überlegt|erlaubnis zum mitschneiden zurückziehen|kann man die zustimmung zum aufzeichnen später widerrufen|I allowed the recording and now regret it',
  'aufnahme-schulung':
    'wofür dürfen die meine aufnahme hernehmen|spielen die meine aufnahme bei schulungen vor|nur zu qualitätszwecken hieß es, jetzt ist es der beweis',
  'aufnahme-weitergeben':
    'geht meine aufnahme auch an andere firmen|darf die aufnahme an einen anwalt oder das inkasso gehen|wem dürfen die das band geben|can they give my recording to a debt collector',
  provision:
    'warum sind die am telefon so aggressiv|warum drängen die am telefon so|haben die agenten was davon wenn ich ja sage|why are the callers so pushy|stehen die verkäufer wirklich so unter druck|der verkäufer sagte er braucht heute noch einen abschluss|haben die im callcenter quoten die sie erfüllen müssen|er bettelte, er müsse noch einen vertrag machen|are the agents under pressure to sell',
  'name-und-ja':
    'er wollte dass ich deutlich ja und meinen namen sage|warum muss ich alles noch mal mit ja bestätigen|wozu soll ich meinen namen laut sagen am telefon|why does the caller want me to say my name and yes',
  'woher-daten':
    'die kannten meinen zähler schon, wie kann das sein|der wusste sogar meine zählernummer|die hatten meine iban schon|geht das mit rechten dingen zu dass die alles über mich wissen|der kannte meinen alten vertrag, woher|wie kommt der an meine kontonummer|hat mein anbieter meine vertragsdaten weitergegeben|how come they know my contract|do they have to tell me the source of my data',
  'woher-nummer':
    'wer hat denen meine nummer verkauft|die sagen ich hätte bei einem gewinnspiel zugestimmt, kann ich das sehen|können die mir die einwilligung zeigen|wo soll ich zugestimmt haben, das will ich sehen|wer hat meine telefonnummer weitergegeben|who gave these people my phone number|who sold my number|how do call centres get my number',
  kontonummer:
    'darf die firma abbuchen nur weil ich die iban gesagt habe|iban am telefon genannt, dürfen die jetzt abbuchen|reicht meine iban zum abbuchen|ist es schon eine erlaubnis wenn ich meine iban vorlese|can they debit me just because they have my iban',
  identitaet:
    'fremder hat auf meinen namen bestellt, sogar das geburtsdatum stimmt|einer benutzt meinen namen und mein konto für einen vertrag|jemand anders hat mit meinen daten abgeschlossen|someone used my name and bank details for a contract|invoice for contracts in my name that I never made, delivered elsewhere, money already debited|rechnung für verträge auf meinen namen, geliefert wurde woandershin',
  robinsonliste:
    'kann man sich irgendwo eintragen gegen werbeanrufe|gibt es eine liste in die ich mich eintragen kann damit callcenter nicht mehr anrufen|is there a register I can join against cold calls|robinson liste sinnvoll|gibt es so was wie eine anti werbeanruf liste|bringt die robinsonliste was|robinson list germany',
  zaehlernummer:
    'soll ich dem anrufer ein foto von der stromrechnung schicken|er will meine stromrechnung per whatsapp|foto vom zähler schicken, darf der das verlangen|wieso wollen die am telefon den zählerstand|die dame will die nummer von meinem zähler|muss ich die zählernummer angeben|angeblich vom netzbetreiber, will zählernummer|caller from the grid operator asks for my meter',
  'zaehlernummer-gesagt':
    'hab dem anrufer ein foto von der stromrechnung geschickt|stromrechnung per whatsapp geschickt, was nun|foto vom zähler verschickt|hab die zählernummer vorgelesen, jetzt hab ich angst|zählernummer verraten|hab dem mann den zählerstand durchgesagt|können die mit der zählernummer einfach den anbieter wechseln|I read out my meter number to a caller',
  marktlokation: 'malo id was ist das|wofür ist die malo nummer|die wollten meine marktlokations id',
  'einwilligung-dauer':
    'wie lang gilt so eine werbeerlaubnis|verfällt die zustimmung zu werbeanrufen|vor jahren mal zugestimmt, gilt das noch|einmal gewinnspiel mitgemacht und seitdem rufen sie an',
  'stille-anrufe':
    'dauernd nummern aus düsseldorf und keiner spricht|anruf, dann stille|es ruft an und legt sofort auf|keiner sagt was wenn ich rangehe|phone rings but no one is there',
  'nummer-blockieren':
    'wie blocke ich callcenter|nummern von werbeanrufern sperren am handy|anrufer auf die blockliste|sperren am telefon gegen callcenter einrichten|block unwanted callers on my mobile',
  werbeanruf:
    'anruf am sonntagabend, ist das nicht verboten|die rufen jede woche an, ist das erlaubt|dürfen die mich ständig anrufen|isch des erlaubt dass die dauernd aaruafet|derfan de oafach bei mir oruafn|anruf um 21 uhr verboten|do they break the law by calling at night',
  'oma-schuetzen':
    'wie verhindere ich dass oma wieder was am telefon abschließt|mutter schützen vor telefonverkäufern|was kann ich tun damit mein vater nicht mehr reinfällt|how do I stop my gran from falling for callers',
  strom:
    'reicht bei strom ein mündliches ja|gesprochen ist gesprochen, auch beim strom|genügt beim gas ein ja ins telefon|was steht in § 41b enwg|paragraf 41b enwg einfach erklärt|was regelt 41b|am telefon ja zum strom gesagt und alles ist auf band, komm ich raus|ja gesagt beim strom, die haben es aufgenommen',
  'gewerbe-strom':
    'hab einen kleinen laden und am telefon einen stromvertrag bekommen|mein imbiss, gasanbieter am telefon|als kleinunternehmer stromvertrag am telefon|can my small shop cancel an energy contract made by phone',
  gewerblich: 'als firma am telefon was verkauft bekommen, kann ich widerrufen|branchenbuch eintrag am telefon',
  zusammenfassung:
    'zusammenfassung kam erst nach dem anruf, reicht das|zusammenfassung kam tage später per post, genügt das|was steht in § 54 tkg|paragraf 54 tkg einfach erklärt|was regelt § 54 tkg|section 54 tkg explained',
  'wechsel-stoppen': 'wie breche ich die portierung ab|anbieterwechsel abbrechen|how do I cancel the porting',
  'wechsel-ausfall':
    'beim wechsel abgeschaltet und nichts geht|alter anbieter hat abgeschaltet, neuer liefert noch nicht',
  langsam:
    'was steht mir zu bei drei tagen internetausfall|internetausfall wie viel geld|internet ausgefallen seit montag|störung gemeldet und seit tagen passiert nichts|internet ganz ausgefallen, bekomme ich etwas zurück|totalausfall vom internet, entschädigung pro tag|störung seit einer woche, krieg ich geld',
  'termin-versaeumt':
    'techniker hat mich versetzt|monteur kam nicht zum termin|stundenlang gewartet und kein techniker|the engineer missed the appointment',
  'nummer-verloren':
    'meine nummer wurde nicht mitgenommen|nummer weg seit dem wechsel|seit dem wechsel hab ich meine alte nummer nicht mehr|rufnummer futsch nach wechsel|nummer kommt zu spät vom alten anbieter',
  'alter-preis':
    'kann ich wieder in meinen alten tarif beim alten versorger|alter vertrag war billiger, will zurück|gilt der alte preis noch nach ungewolltem wechsel',
  'wie-widerrufen':
    'does a paper letter count as withdrawal|do I have to use the withdrawal button or is a letter fine|muss ich den button auf der webseite nehmen oder geht auch ein brief|widerruf per whatsapp|kann ich über whatsapp widerrufen|zählt ein widerruf per sms|was muss im widerruf stehen|is a whatsapp message enough to withdraw',
  'muendlich-widerrufen':
    'reicht es wenn ich der hotline sage dass ich widerrufe|kann ich bei der hotline widerrufen|genügt ein anruf zum widerrufen',
  rueckabwicklung:
    'wie schnell muss die firma nach dem widerruf zahlen|bis wann muss das geld nach dem widerruf da sein|frist für die rückzahlung nach widerruf|how fast must they refund after withdrawal',
  ruecksendekosten:
    'wer zahlt fürs zurückschicken|porto fürs zurückschicken|wer bezahlt das porto zurück|muss ich den versand zurück selber zahlen|who pays the postage back',
  'ware-benutzt':
    'gerät schon ausgepackt und probiert, ziehen die was ab|hab es ein paar tage benutzt, wertverlust|muss ich für kratzer zahlen beim widerruf',
  'widerruf-filiale':
    'hab den brief im laden abgegeben|im shop widerrufen, gilt das|filiale hat meinen widerruf angenommen',
  frist:
    'am telefon zu glasfaser überredet, welche frist hab ich|zu einem neuen tarif überredet worden, was ist die frist|dsl auf glasfaser umgestellt am telefon, wie lange widerrufbar|tarif umstellen lassen am telefon, wie lange komm ich raus|hat man nicht vier wochen rückgaberecht|ich dachte man hat immer 30 tage zeit|ein monat rückgabe gilt doch überall|wo lang kann ik torüch|wia lang kann i zruck|wie lang kann i widerrufa|I thought there is a 30 day return right',
  'nur-unterlagen':
    'hob bloß mei kundennummer durchgebn|kundennummer am telefon genannt, ist das schon ein vertrag|ick hab nur jesacht se solln wat schicken|i hob bloß gsogt schickts mas zua|hab nur meine kundennummer gesagt|I only gave them my customer number',
  'letzter-tag':
    'rechtzeitig abgeschickt aber zu spät angekommen|widerruf kam nach der frist an, abgeschickt hatte ich früher|die post war langsam, mein widerruf kam zu spät|am 13. tag abgeschickt, am 16. angekommen|I posted it in time but it arrived late|they say my withdrawal arrived too late',
  lastschrift:
    'die bank weigert sich die lastschrift zurückzugeben|die bank will die lastschrift nicht zurückholen|bank sagt der vertrag ist gültig deshalb kein geld zurück|meine bank lehnt die rückgabe der lastschrift ab|the bank refuses to reverse the direct debit',
  inkassokosten:
    'inkasso schlägt 120 euro drauf|gebühren vom inkasso höher als die rechnung|wie hoch dürfen die kosten vom inkasso sein|are collection charges capped',
  'inkasso-echt':
    'woran erkenne ich ein falsches inkasso|inkassobrief betrug erkennen|wo steht ob ein inkassobüro zugelassen ist|is the collection agency licensed',
  'mahnung-sms': 'sms ich soll sofort zahlen mit link|sms mahnung fake|text message says I owe money',
  'inkasso-beschwerde':
    'wohin mit einer beschwerde über das inkasso|aufsichtsbehörde inkasso|complaint about a collection agency',
  'mahnbescheid-nichts':
    'mahnbescheid liegen lassen|was wenn ich den gelben brief ignoriere|mahnbescheid einfach nicht beachten|keinen widerspruch eingelegt, was kommt jetzt',
  beratungshilfe:
    'anwalt ohne geld|anwalt kann ich mir nicht leisten|beratungsschein wo bekommen|staatliche hilfe für anwalt|lawyer for people on benefits|I cannot afford a lawyer',
  rechtsschutz:
    'hab eine rechtsschutzversicherung, zahlen die|rechtsschutz zahlt bei telefonverträgen|deckungszusage rechtsschutz',
  'anwalt-ersatz': 'krieg ich den anwalt von der firma zurück|verlierer zahlt anwalt|can I get my lawyer’s costs back',
  'schnell-storniert':
    'stornieren die wenn ich mit dem anwalt komme|geben die gleich nach wenn ich einen anwalt erwähne',
  'schlichtung-allgemein':
    'wo kann ich mich über eine versicherung beschweren|beschwerde über meine versicherung|wer hilft bei streit mit der versicherung|where do I complain about an insurer',
  'versicherung-angepasst':
    'versicherung rief an und hat den beitrag geändert|tarif der versicherung am telefon umgestellt|police geändert nach anruf',
  'bank-am-display':
    'someone pretended to call from my bank|a caller said he was from my bank|jemand gab sich am telefon als meine bank aus|nummer meiner sparkasse wurde angezeigt aber es war betrug|der anrufer hatte die nummer von der polizei|angeblich von der bank, wollte tan',
  'anlage-serioes':
    'die bieten mir 12 prozent zinsen am telefon|anruf mit geldanlage, soll ich|kryptohändler am telefon',
  geldanlage: 'anruf wegen kredit ohne ansage aufgezeichnet|konto am telefon eröffnet, kann ich widerrufen',
  'kredit-vorkosten':
    'kredit soll vorher was kosten|vorkasse für kredit|erst gebühr dann darlehen|upfront fee for a loan',
  'lotto-kuendigen':
    'lotto läuft angeblich weiter wenn ich nicht kündige|die sagen mein gewinnspiel wird kostenpflichtig|frau am telefon will dass ich mein lotto kündige',
  mahnbescheid:
    'was mach ich wenn ein mahnbescheid kommt|und wenn jetzt ein mahnbescheid kommt|mahnbescheid ist da, was tun',
  unbestellt:
    'heute kam ein päckchen mit einem handy, was mach ich damit|da kam ein paket das ich nie bestellt hab, was nun',
  'klick-sms':
    'ist eine sms mit ja schon textform|reicht ein ja per sms als bestätigung|ja per sms geantwortet, ist das schriftlich|does a text message saying yes count as text form',
  'anrufe-stoppen':
    'wie krieg ich es hin dass die anrufe aufhören|was tun damit die nicht mehr anrufen|wie bring ich die dazu mit dem anrufen aufzuhören|how do I make them stop calling',
  'fuer-oma':
    'wie muss die vollmacht aussehen|was muss in der vollmacht stehen|muster vollmacht für oma|what must a power of attorney look like',
  rufnummer:
    'neuer anbieter hat meine rufnummer beantragt obwohl ich keinen vertrag habe|die haben die mitnahme meiner nummer angemeldet, ich will das nicht|ohne vertrag meine nummer angefordert, geht das noch zu stoppen|a company I have no contract with requested my number',
  beratung:
    'wie viel kostet ein anwalt|kann ich auch bei der verbraucherzentrale anrufen|soll ich die verbraucherzentrale fragen|was kostet es zum anwalt zu gehen|wie teuer ist ein erstes gespräch beim anwalt',
  gedroht:
    'die sagen mein anschluss wird abgeschaltet wenn ich nicht wechsle|mein anschluss wird angeblich abgeschaltet wenn ich nicht auf glasfaser gehe|drohen mit abschaltung wenn ich den neuen tarif nicht nehme',
  'wer-ruft-an': 'muss mir die firma den namen des mitarbeiters sagen|wie finde ich raus wie der agent hieß',
  verantwortung: 'kann ich den mitarbeiter vom callcenter selbst verklagen|haftet der verkäufer am telefon persönlich',
  zusage:
    'am telefon hieß es jederzeit kündbar, im vertrag stehen 24 monate|mündlich war was anderes ausgemacht als im vertrag steht|monatlich kündbar hat er gesagt',
  textform: 'was ist ein dauerhafter datenträger|was heißt dauerhafter datenträger',
  geraet:
    'muss ich die sim karte nach dem widerruf zurückschicken|sim karte zurückgeben nach widerruf|do I have to return the sim card',
  zurueckgenommen:
    'widerrufen und jetzt bieten die mir am telefon rabatt, was wenn ich ja sage|die rückgewinnung rief nach dem widerruf an und ich hab zugestimmt',
  'widerspruch-form': 'muss ich den widerspruch gegen den mahnbescheid begründen',

  mandat:
    'der bank sagen dass die nicht mehr abbuchen dürfen|bank soll weitere abbuchungen dieser firma sperren|wie sperre ich eine firma für mein konto|block a company from debiting my account',
  'schlichtung-energie':
    'stromversorger antwortet nicht auf meine beschwerde, wohin jetzt|streit mit dem stromanbieter, wer hilft kostenlos|gasanbieter lehnt meine beschwerde ab, was nun',
  kopie: 'how do I get hold of the call recording',
};
