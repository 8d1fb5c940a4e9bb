// More ways to ask about people, the recording, proof and deceit: told in other words, sideways, with a false idea in them.
import type { Ways } from './way.ts';

/** By passage: ways of asking for it, as people type them. */
export const WIDER_CASE_WAYS: Ways = {
  ehepartner:
    'mein gatte hat auf mich abgeschlossen|getrennt lebend, haftet sie mit|durch heirat automatisch dabei?|verlobte hat zugesagt|spouse agreed, contract is in my name',
  kind: 'der knirps ging ran|siebzehnjährige tochter, abo|grundschüler hat ja gesagt|elternteil muss zustimmen|taschengeld dafür?|seit gestern volljährig und soll bestätigen|our teenager took the call',
  demenz:
    'papa vergisst alles und hat bestellt|pflegegrad und verwirrt, unterschreibt jeden mist|tante ist nicht mehr ganz beisammen|she has dementia and agreed',
  'hohes-alter':
    'mutter ist 84 und fällt auf alles rein|rentner gilt das|sie hört schlecht und sagt immer ja|oma sagt zu jedem ja am telefon|in dem alter kann man doch nicht mehr haftbar sein|my mum is 78 and said yes to everything|elderly, hard of hearing, said yes',
  betreuung:
    'ich bin gesetzlicher betreuer meines bruders|vormund, darf er verträge machen|betreuerin muss doch gefragt werden|legal guardian, contract valid?',
  'andere-person':
    'die putzfrau ging ran|wg mitbewohner hat zugesagt|der pfleger hat bestellt|schwester war zu besuch und hat ja gesagt|someone else in the house agreed',
  'name-nennen': 'will meine nichte nicht reinreiten|muss ich petzen wer dran war|kann ich den namen weglassen',
  'fuer-oma':
    'pflegerin soll alles regeln, reicht mündlich|ich mach den schriftkram für meine mutter|darf der enkel unterschreiben|nachbarin hat mich gebeten zu schreiben|can I sign for my dad|carer writes for her client',
  vollmacht:
    'eingescannte vollmacht nicht akzeptiert|kopie der vollmacht reicht denen nicht|haben mein schreiben für tante zurückgeschickt|they rejected it for lack of authority',
  identitaet:
    'handy an eine packstation bestellt mit meinen daten|datenklau, vertrag in meinem namen|fremder bestellt auf mich|lieferadresse stimmt nicht, abbuchung bei mir|stolen identity, phone contract',
  verstorben:
    'opa lebte da gar nicht mehr|firma will geld für einen vertrag den er nach seinem tod gemacht haben soll|opa ist gestorben und soll zwei monate danach telefonisch bestellt haben|oma starb im mai, der vertrag soll im juli am telefon gemacht worden sein|im sommer verstorben und im herbst angeblich einen vertrag gemacht|vater tot, vertrag soll später am telefon entstanden sein|er starb bevor der angebliche anruf war|am telefon verlängert obwohl er vorher gestorben ist|vertrag datiert nach der beerdigung|tote können doch nichts verlängern|he had already passed away when they called',
  kopie:
    'will mit eigenen ohren hören was ich gesagt habe|die behaupten ich hätte zugestimmt, das will ich selbst hören|gebt mir das audio|mitschnitt anfordern|wie komm ich an die datei vom gespräch|als mp3 bekommen|kann ich mir die aufnahme schicken lassen|kostet die aufnahme was|let me hear what I said|send me the audio',
  antrag:
    'was muss in die anfrage zur aufnahme|welche angaben brauchen die um den mitschnitt zu finden|formulierung für die auskunft|what to include in my request for the recording',
  ausweis: 'perso kopie verlangt für die auskunft|soll mich ausweisen|they want my id for the access request',
  'keine-auskunft':
    'sechs wochen und keine aufnahme|vor einem monat nach dem mitschnitt gefragt und nichts gehört|aufnahme verlangt, null reaktion|reagieren nicht auf meine datenschutzanfrage|rücken den mitschnitt nicht raus, wohin damit|auskunft verweigert|antwort unvollständig|they ignore my access request',
  'auskunft-verlaengert':
    'brauchen angeblich länger für die daten|frist um zwei monate verlängert sagen sie|they extended the deadline for my data',
  'callcenter-hat-sie':
    'schicken mich zum dienstleister wegen der aufnahme|die datei hat angeblich eine fremdfirma|wir haben das nicht, fragen sie das callcenter|they say the agency has it',
  abschrift: 'nur ein protokoll statt ton|textdatei statt audio bekommen|sent me a transcript only',
  'keine-da':
    'aufnahme existiert nicht mehr|technisch nicht vorhanden sagen sie|angeblich überspielt|nicht auffindbar|recording no longer exists|they say it is already deleted, who wins now|my call was erased, did I lose|tape gone, what does that mean for me|they deleted the recording after I asked for it|gelöscht obwohl ich sie schon angefordert hatte',
  aufbewahrung:
    'nach wie vielen wochen löschen die|zehn jahre aufheben wie beim finanzamt|wann ist der mitschnitt weg|how long before recordings are wiped',
  'nur-bestellung':
    'aufnahme fängt erst beim ja an|davor fehlt alles|die versprechen sind nicht drauf|nur die letzten zwei minuten|tape only has the end',
  sichern: 'die sollen das band vernichten|löschen lassen oder lieber nicht|daten einfrieren|should I have it deleted',
  mitarbeiterstimme:
    'wegen persönlichkeitsrecht der verkäuferin keine herausgabe|schutz des agenten als ausrede|agent’s privacy as an excuse',
  behoerde:
    'welches amt für datenschutz bei stromanbietern|wo beschwer ich mich wegen der daten|bfdi oder land|stromanbieter gibt aufnahme nicht, welche behörde|which data protection office',
  schadensersatz:
    'schmerzensgeld wegen datenschutz|was krieg ich dafür dass die meine daten verkauft haben|compensation for misuse of my data',
  beweiskraft:
    'ist so ein band überhaupt was wert|man hört nur mein mhm|sie liest alles vor und ich sag ja|reicht denen die aufnahme|aufnahme mit undeutlichem ja|auf dem mitschnitt sag nur ich meinen namen|is the tape enough|I only hum on the recording',
  'einwilligung-aufnahme':
    'nie gefragt worden ob aufgenommen wird|ohne erlaubnis mitgeschnitten|dürfen die einfach aufzeichnen|zu schulungszwecken, darf ich nein sagen|taped without asking',
  geschnitten:
    'das ja stammt aus einem anderen satz|klingt manipuliert|meine stimme nachgemacht|ki stimme|the yes was pasted in',
  'selbst-aufnehmen':
    'nächstes mal nehm ich selbst auf|handy daneben legen und mitlaufen lassen|app zum mitschneiden|may I tape them',
  mithoeren: 'freundin saß daneben, lautsprecher an|zeuge durch mithören|my friend listened in',
  'ohne-aufnahme': 'wenn die nix vorlegen können, bin ich frei?|kein band kein vertrag|no tape, no contract?',
  'aufnahme-und-form':
    'wo nützt denen die aufnahme nix|braucht es trotz aufnahme was schriftliches|does a recording replace writing',
  'vor-gericht': 'darf das heimliche band im prozess verwendet werden|verwertungsverbot|illegal tape in court',
  'wer-hoert-sie': 'kontrolliert jemand die bänder|hört da wirklich wer rein|does anybody check the tapes',
  'preis-anders':
    '9,99 gesagt, 29,99 steht da|zusammenfassung weicht vom telefonat ab|andere laufzeit im brief|confirmed at a higher price',
  getaeuscht:
    'gab sich als mein anbieter aus|war ein ganz anderer verein als behauptet|hat das blaue vom himmel erzählt|verschwiegen dass es zwei jahre läuft|angeblich von der verbraucherzentrale|was heißt so eine lüge rechtlich|he lied about who he was',
  irrtum:
    'dachte das ist nur eine umfrage|falsch verstanden|wusste nicht dass das eine bestellung ist|I thought it was a survey',
  zusage:
    'bonus versprochen kommt nicht|100 euro gutschrift nie bekommen|wechselprämie verweigert|the promised cashback never came',
  'wer-beweist': 'die müssen doch nachweisen|liegt die beweislast bei mir',
  aufheben: 'was brauch ich als nachweis|welche sachen nicht wegwerfen|what to keep',
  protokoll: 'hab mir alles notiert|screenshot von der anrufliste|are my notes worth anything',
  zugang:
    'war auf kur als der brief kam|im urlaub auf der insel, brief gilt trotzdem als angekommen?|war drei wochen verreist und brief lag im kasten|mail im spam, zählt das|ab wann habe ich den brief erhalten|I was away when it came',
  einschreiben: 'wie verschick ich das sicher|rückschein oder einwurf|fax oder post',
  email:
    'per mail gültig?|reicht das wenn ichs maile|kontaktformular genügt?|is email ok|do I have to send it by post|must I send the letter by post|does it need to go by post',
  'brief-abgelehnt': 'empfänger verweigert annahme|mein einschreiben kam zurück|refused my letter',
  wahrheit: 'kann ich abstreiten dass ich dran war|bisschen schwindeln|datum ändern|may I lie a little',
  drohen: 'soll ich mit der presse drohen|anwalt androhen hilft das|threaten them with the police',
};
