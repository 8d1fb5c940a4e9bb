// How people really ask about products, people, the recording, deceit and proof.
import type { Ways } from './way.ts';

/** By passage: ways of asking for it, as people type them. */
export const CASE_WAYS: Ways = {
  strom:
    'Strom am Telefon gewechselt aber nichts unterschrieben|bin ich jetzt bei dem neuen Stromanbieter|Gasvertrag am Telefon|neuer Energieversorger hat angerufen|Stromvertrag mündlich|switched electricity by phone|am I now with the new energy supplier|gas contract over the phone',
  'strom-geliefert':
    'zwei Firmen wollen Abschlag|alter und neuer Versorger verlangen beide Geld|an wen zahle ich den Strom|der neue beliefert angeblich schon|doppelter Abschlag|two suppliers want money|who do I pay for electricity|the new supplier already delivers',
  zeitschrift:
    'jede Woche kommt ein Heft|Zeitschriftenabo untergeschoben|nur zum Testen und jetzt kommt die Illustrierte|Probeheft wurde Abo|Zeitung am Telefon bestellt|Leserumfrage und jetzt Abo|a magazine comes every week|trial issue turned into a subscription|magazine by phone',
  gewinnspiel:
    'spiele angeblich bei Verlosungen mit|Lottogemeinschaft am Telefon|Gewinnspieleintrag monatlich abgebucht|Tippgemeinschaft|Eintragungsdienst|soll an hundert Preisausschreiben teilnehmen|lottery by phone|entered in prize draws|monthly fee for prize games',
  fernkurs:
    'Coaching am Telefon verkauft|Onlinekurs für mehrere tausend Euro|Weiterbildung am Telefon zugesagt|Trading Coaching|coaching sold on the phone|online course by phone',
  ehepartner:
    'mein Mann hat ja gesagt, der Vertrag läuft auf mich|meine Frau hat für mich zugesagt|mein Partner ist rangegangen|darf mein Mann das für mich abschließen|my husband agreed but the line is mine|my wife said yes for me',
  kind: 'unsere Tochter ist 15 und hat zugesagt|mein Sohn war allein daheim|Minderjähriger am Telefon|der Kleine ist drangegangen|Teenager hat alles bestätigt|my teenage son agreed|my daughter is 14 and said yes|a minor on the phone',
  demenz:
    'Mama vergisst alles und hat was abgeschlossen|Oma ist verwirrt|Opa hat Alzheimer|sie versteht das nicht mehr|Vater ist krank im Kopf|wusste nicht was sie sagt|my mother forgets everything and signed up|grandma is confused|she has dementia',
  betreuung:
    'ich bin Betreuer|sie steht unter Betreuung|gesetzlicher Betreuer|er hat einen Vormund|I am her legal guardian|he is under guardianship',
  'andere-person':
    'mein Mitbewohner ist rangegangen|die Pflegerin hat zugesagt|mein erwachsener Sohn hat ja gesagt|Besuch hat das Telefon abgenommen|jemand anders hat für mich gesprochen|my flatmate answered|somebody else said yes for me|the carer agreed',
  'name-nennen':
    'soll ich sagen dass es mein Sohn war|muss ich den Namen angeben wer dran war|soll ich verraten wer telefoniert hat|do I have to say who it was|should I name my son',
  'fuer-oma':
    'darf ich für meine Eltern unterschreiben|kann ich das für meine Mutter erledigen|ich schreibe für meinen Opa|meine Eltern blicken da nicht durch|wie kann ich meiner Oma helfen|kann ich für einen Angehörigen schreiben|es geht um meine Schwiegermutter|can I do this for my parents|I am writing for my grandmother|how can I help my mum|on behalf of my dad',
  vollmacht:
    'die schicken den Brief zurück, ich wäre nicht berechtigt|die wollen eine Vollmacht sehen|ich dürfe nicht für sie schreiben|Widerruf zurückgewiesen weil von der Tochter|brauche ich eine Vollmacht|reicht die Vollmacht als Kopie|they say I am not authorised|they want a power of attorney',
  identitaet:
    'ein Fremder hat mit meinem Ausweis bestellt|jemand hat sich für mich ausgegeben|Datenklau|mein Name wurde missbraucht|Vertrag auf meinen Namen von Unbekannt|somebody used my name|identity theft|a stranger ordered with my ID',
  verstorben:
    'mein Vater ist gestorben und soll zugesagt haben|sie war da schon tot|nach dem Tod abgeschlossen|muss ich als Erbe zahlen|my father died before the call|she was already dead',
  kopie:
    'ich will hören was ich gesagt haben soll|müssen die das Band rausrücken|kann ich das Gespräch anhören|wie komme ich an die Aufnahme|ich will den Mitschnitt|können die mir die Datei schicken|darf ich mir das anhören|bekomme ich das Telefonat zu hören|I want to hear the call|can I listen to it|do they have to give me the tape|how do I get the recording',
  antrag:
    'weiß die Uhrzeit nicht mehr genau|was gebe ich an damit die das finden|wie beantrage ich das Band|was schreibe ich um die Aufnahme zu bekommen|ich kenne keine Kundennummer|how do I ask for the recording|what do I put in the request|I do not know the exact time',
  ausweis:
    'die wollen ein Foto vom Perso|soll meinen Ausweis schicken bevor ich das Band kriege|muss ich mich ausweisen|Kopie vom Personalausweis verlangt|they want a copy of my ID|do I have to prove my identity',
  'auskunft-verlaengert':
    'die brauchen angeblich drei Monate|insgesamt drei Monate wollen die für die Auskunft|der Monat ist um und jetzt wollen die noch zwei|die verlängern einfach ihre Frist|dürfen die sich so lange Zeit lassen mit der Aufnahme|sie schreiben es dauert länger wegen der vielen Anfragen|two more months for my data|they extended the deadline for the recording|can they take three months',
  'keine-auskunft':
    'Auskunft vor Wochen verlangt, die stellen sich tot, wo beschwere ich mich|keine Antwort auf die Datenauskunft, kostet die Beschwerde was|keine Reaktion auf mein Auskunftsersuchen|auf die DSGVO Anfrage kommt nichts|vor Wochen um das Band gebeten, nichts gekommen|die rühren sich nicht wegen der Aufnahme|noch keine Auskunft|der Monat ist um und nichts da|die schicken die Aufnahme nicht|asked for the recording weeks ago, nothing came|they do not send the recording|a month has passed without an answer to my request',
  'callcenter-hat-sie':
    'das Gespräch hat eine andere Firma gespeichert, soll ich da fragen|gespeichert hat es der Vertriebler|die Aufnahme liegt bei der Vertriebsfirma|soll beim Callcenter nachfragen|die schieben es auf den Vertriebspartner|der Dienstleister hat das gespeichert, nicht die Firma|they say the call centre has it|the recording is with the agency',
  abschrift:
    'haben mir nur Text geschickt statt Ton|nur ein Wortprotokoll bekommen|ich wollte die Datei, kam nur Papier|they only sent a transcript|I got text instead of audio',
  'keine-da':
    'angeblich ist der Mitschnitt schon weg|die sagen es gibt keine Aufnahme|Aufnahme gelöscht behaupten sie|sie hätten nichts gespeichert|they say there is no recording|they claim it was deleted',
  aufbewahrung:
    'wie lange heben die das auf|wann wird die Aufnahme gelöscht|wie lange speichern die das Gespräch|ist das Band noch da nach Monaten|how long do they keep it|when is the recording deleted',
  'nur-bestellung':
    'auf dem Band hört man nur den Schluss|das Gerede davor ist nicht drauf|warum fehlt der Anfang|nur das Ja ist aufgenommen|die haben nur den letzten Teil|only the end is on the recording|why is the beginning missing',
  sichern:
    'die sollen das Band wegwerfen|soll ich verlangen dass sie alles löschen|kann ich die Aufnahme löschen lassen|sollen meine Daten sofort löschen|should they delete the tape|can I have the recording deleted|tell them to delete everything',
  mitarbeiterstimme:
    'geht nicht weil man den Mitarbeiter hört|Aufnahme verweigert wegen Datenschutz des Mitarbeiters|they refuse because of the agent’s privacy|trade secret they say',
  behoerde:
    'wo beschwere ich mich wegen der Daten|welche Aufsicht ist zuständig|wer kontrolliert den Datenschutz|which data protection authority|where do I complain about my data',
  schadensersatz:
    'kriege ich Geld weil die meine Daten missbraucht haben|Entschädigung wegen Datenschutz|DSGVO Geld|compensation for data misuse|money for a privacy breach',
  beweiskraft:
    'die sagen sie haben mein Ja auf Band|mit der Aufnahme ist der Fall klar behaupten sie|beweist das Band irgendwas|die haben mich aufgenommen, bin ich jetzt dran|reicht denen das Band|gilt die Aufnahme als Vertrag|they have my yes on tape|does the recording prove it|is the tape enough for them',
  'einwilligung-aufnahme':
    'nie der Aufzeichnung zugestimmt, ist der Vertrag damit nichtig|Aufnahme ohne mein Ja, macht das den Vertrag ungültig|aufgenommen ohne Zustimmung, dann gilt der Vertrag doch nicht|recorded without consent, is the contract void|hätten die mich vorher fragen müssen|durfte der einfach mitschneiden|mich hat keiner gefragt ob ich aufgenommen werde|ohne zu fragen aufgenommen|ist Mitschneiden erlaubt|were they allowed to record me|nobody asked before recording|did they need my permission to record',
  geschnitten:
    'können die das Band fälschen|die haben mein Ja reingeschnitten|das habe ich so nie gesagt, ist zusammengeschnitten|KI Stimme nachgemacht|can they fake the recording|they cut my yes in|AI voice',
  'selbst-aufnehmen':
    'wenn die aufnehmen darf ich doch auch mitschneiden|gleiches Recht für alle, also nehme ich auch auf|nach der Ansage dass aufgezeichnet wird darf ich mit dem Handy mitschneiden|they record me, so may I record them|nächstes Mal nehme ich selbst auf|darf ich mitschneiden|mein Handy mitlaufen lassen|Gespräch selber aufzeichnen|can I record the call myself|next time I will record it',
  mithoeren:
    'hatte laut gestellt und meine Freundin saß daneben|kann jemand das bezeugen der mitgehört hat|mein Bruder hat zugehört|Freisprecher an, Zeuge|my friend listened on speaker|can somebody who listened be a witness',
  'ohne-aufnahme':
    'kein Band also bin ich raus|ohne Aufnahme können die nichts beweisen|wenn die nichts haben bin ich fein raus|keine Aufzeichnung gleich kein Vertrag|die haben keine Aufnahme, dann gibt es auch keinen Vertrag|no tape means I win|without a recording they have nothing',
  'aufnahme-und-form':
    'wann hilft denen ein Mitschnitt gar nichts|wo nützt so eine Aufnahme nichts|ich sage auf dem Band klar ja, ist die Sache beim Strom damit gelaufen|Aufnahme vom Gasvertrag mit meinem Ja, gilt der jetzt|sie haben mein deutliches Ja zum Stromvertrag aufgenommen|mit dem Ja auf Band ist der Stromvertrag doch gültig|they have my clear yes on tape for electricity|reicht bei Strom die Aufnahme|braucht es trotz Band etwas Schriftliches|is a recording enough for electricity',
  'vor-gericht':
    'darf das Band vor Gericht benutzt werden|heimliche Aufnahme als Beweis|zählt das vor dem Richter|can they use the tape in court|secret recording in court',
  'wer-hoert-sie':
    'hört das überhaupt jemand an|wer prüft die Aufnahme|kontrolliert das jemand|does anyone listen to it|who checks the recordings',
  'preis-anders':
    'am Telefon ein Preis, in der Zusammenfassung ein höherer|die zugesagte Gutschrift steht nicht in der Zusammenfassung|will den Vertrag, aber der Preis stimmt nicht mit dem Anruf überein|summary shows a higher price than promised|said 20 a month but the contract says more|the guy named a lower price than the papers|am Telefon 29 Euro, auf dem Papier 44|der Preis stimmt nicht|teurer als gesagt|in der Mail steht ein anderer Betrag|es hieß 20 und jetzt 40|andere Laufzeit als besprochen|steht was anderes drin als ausgemacht|the price is higher than they said|different amount on paper|it says something else than agreed|kann ich auf dem versprochenen preis bestehen|muss die firma den preis vom telefon einhalten|ich will den vertrag aber zu dem preis der gesagt wurde|can i insist on the price i was promised',
  getaeuscht:
    'der hat mich angelogen|das war alles gelogen|hat behauptet mein Anschluss wird abgeschaltet|hat gesagt er ist von meinem Anbieter|unter falschem Vorwand|reingelegt worden|hat mir Märchen erzählt|kann ich deswegen anfechten|was heißt anfechten|die haben mich verarscht|he lied to me|they said my line would be cut|pretended to be my provider|I was tricked into it|everything they said was false',
  irrtum:
    'habe was falsch verstanden|dachte es ist etwas anderes|verwechselt|habe mich verhört|ich dachte es sei gratis weil ich mich geirrt habe|I misunderstood|I thought it was something else|got it wrong',
  zusage:
    'Gutschein versprochen steht nirgends|die versprochene Prämie kommt nicht|hat gesagt ich kriege Geld zurück|wo bleibt mein Bonus|Rabatt war ausgemacht|Tablet versprochen und nie gekommen|promised me a voucher|where is my bonus|the discount they promised',
  'wer-beweist':
    'müssen die mir das nachweisen|oder muss ich es beweisen|Aussage gegen Aussage|wer muss was beweisen|wie sollen die das beweisen|ich kann nichts beweisen|do they have to prove it|my word against theirs|who has to prove what',
  aufheben:
    'kann ich die Umschläge wegwerfen|was soll ich aufbewahren|brauche ich die Briefe noch|muss ich den Papierkram behalten|can I throw the letters away|what should I keep|do I need the papers',
  protokoll:
    'soll ich aufschreiben was gesagt wurde|hilft meine Anrufliste|Notizen vom Gespräch|reichen meine Notizen|should I write down what was said|do my notes help|call log as proof',
  zugang:
    'war in Reha als der Brief kam|war verreist, läuft die Frist trotzdem|Brief erst nach dem Urlaub gesehen|die Mail war im Spam|lag wochenlang im Kasten|nie bekommen den Brief|I was away when the letter came|the mail was in spam|in hospital when it arrived',
  'brief-abgelehnt':
    'was ist wenn die den brief nicht annehmen|die nehmen mein einschreiben nicht an|annahme vom brief verweigert|brief kam ungeöffnet zurück|einschreiben kam zurück annahme verweigert|mein widerruf kam als unzustellbar zurück|sie verweigern die annahme meines schreibens|was passiert wenn die post den brief zurückbringt|brief zurück an absender gilt der widerruf trotzdem|und wenn die einfach nicht annehmen was ich schicke|empfänger hat annahme verweigert steht drauf|können die den brief einfach nicht annehmen|gilt der brief auch wenn sie ihn nicht annehmen|sie haben den brief nicht angenommen|brief wurde von der firma abgelehnt|what if they do not accept my letter|they refused my registered letter',
  einschreiben:
    'show later that I posted it|wie zeige ich später dass ich es weggeschickt habe|wie beweise ich dass ich es abgeschickt habe|Einwurf oder Rückschein|wie schicke ich es am besten|reicht ein normaler Brief|per Fax|muss es Einschreiben sein|how do I prove I sent it|registered or normal post|best way to send it',
  email:
    'reicht das per Mail|kann ich mailen|geht das elektronisch|muss es ein Brief sein|langt eine E-Mail|zählt eine Mail|is an email enough|can I just email them|does it have to be a letter',
  wahrheit:
    'soll ich sagen ich war gar nicht am Telefon|kann ich behaupten ich hätte nein gesagt|einfach abstreiten|ein bisschen schummeln|Brief zurückdatieren|can I say it was not me|can I say I never spoke to them|write that I never agreed although I did|just deny it|bend the truth',
  drohen:
    'ich gehe zur Zeitung|schreibe denen ich komme mit Anwalt|soll ich Druck machen|mit dem Fernsehen drohen|ich zeige die an wenn sie nicht nachgeben|threaten them with the press|should I put pressure on them',
};
