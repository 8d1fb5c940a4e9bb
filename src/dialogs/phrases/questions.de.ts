// German words for the questions that are not about a fact of the law: confirmations, letters, sender, evidence.
import type { QuestionPhrases } from './questions.ts';

export const questionsDe: QuestionPhrases = {
  'confirm.change': {
    question: 'Soll ich das so ändern?',
    why: 'Eine Änderung kann das Ergebnis verschieben. Darum frage ich vorher.',
    choices: { yes: 'Ja, so ändern', no: 'Nein, es bleibt wie vorher' },
  },
  'confirm.summary': {
    question: 'Stimmt das alles so?',
    why: 'Ergebnis und Briefe stützen sich auf diese Angaben. Ein Brief soll wahr sein.',
    choices: { yes: 'Ja, das stimmt so', no: 'Nein, etwas stimmt nicht' },
  },
  'confirm.summaryAgain': {
    question: 'Was stimmt nicht? Schreiben Sie es einfach, zum Beispiel: „Der Anruf war am 3.“',
    why: 'Ergebnis und Briefe stützen sich auf diese Angaben. Ein Brief soll wahr sein.',
    choices: { yes: 'Jetzt stimmt alles' },
  },
  'confirm.proposals': {
    question: 'Habe ich das richtig gelesen?',
    why: 'Diese Angaben haben nicht Sie selbst gemacht. Sie zählen erst, wenn Sie ja sagen.',
    choices: { yes: 'Ja, das stimmt', no: 'Nein, nichts davon übernehmen' },
  },
  'confirm.restart': {
    question: 'Soll ich alle Antworten verwerfen und von vorn beginnen?',
    why: 'Fertige Briefe und hochgeladene Dateien bleiben in Ihrer Akte.',
    choices: { yes: 'Ja, von vorn', no: 'Nein, weitermachen' },
  },
  'confirm.cancel': {
    question: 'Möchten Sie dieses Gespräch beenden?',
    why: 'Der Vertrag endet dadurch nicht. Gelöscht wird nichts.',
    choices: { yes: 'Ja, hier aufhören', no: 'Nein, ich meine den Vertrag' },
  },
  'confirm.delete': {
    question:
      'Soll ich alles zu diesem Fall löschen? Das Gespräch, alle Angaben, Dateien und Briefe sind dann weg. Das lässt sich nicht zurückholen.',
    why: 'Danach bekommen Sie einen Beleg über die Löschung.',
    choices: { yes: 'Ja, alles löschen', no: 'Nein, nichts löschen' },
  },
  'confirm.answers': {
    question:
      'Welche Angabe soll anders werden? Sie können es auch einfach schreiben, zum Beispiel: „Der Anruf war am 3.“',
    why: 'Jede Angabe lässt sich ändern. Was sich dadurch am Ergebnis ändert, sage ich vorher.',
    choices: { none: 'Es stimmt alles' },
  },
  'sender.name': {
    question: 'Wie ist Ihr Name, so wie er im Brief stehen soll?',
    why: 'Der Brief kommt von Ihnen. Ohne Namen kann die Firma ihn nicht zuordnen.',
    help: 'Gemeint ist die Person, auf die der Vertrag laufen soll.',
  },
  'holder.name': {
    question: 'Wie heißt die Person, auf die der Vertrag laufen soll?',
    why: 'Der Brief muss sagen, um wessen Vertrag es geht.',
  },
  'holder.custody': {
    question: 'Wer hat die Sorge für das Kind?',
    why: 'Davon hängt ab, wer den Brief unterschreibt.',
    choices: { both: 'Beide Eltern gemeinsam', sole: 'Ein Elternteil allein' },
  },
  'holder.whose': {
    question: 'Auf wen soll der Vertrag laufen?',
    why: 'Läuft er auf das Kind, verweigern die Eltern die Zustimmung. Läuft er auf Sie, kommt es darauf an, ob das Kind für Sie sprechen durfte.',
    help: 'Das steht in der Bestätigung oben bei „Kunde“ oder „Vertragspartner“.',
    choices: { child: 'Auf das Kind', writer: 'Auf mich', unknown: 'Weiß ich nicht' },
  },
  'confirm.twins': {
    question: 'Das klingt nach mehreren Verträgen. Soll ich jeden als eigene Sache führen?',
    why: 'Jeder Vertrag hat seine eigene Frist und braucht seinen eigenen Brief. Was schon bekannt ist, übernehme ich; Sie sehen es vorher.',
    choices: { yes: 'Ja, jeden für sich', no: 'Nein, es ist nur einer' },
  },
  'confirm.rest': {
    question: 'Soll ich auch prüfen, was bei dem Vertrag für Sie spricht und welche Fristen laufen?',
    why: 'Die Bitte um die Aufnahme hält keine Frist an. Ein Widerruf kann auch nach 14 Tagen noch möglich sein. Für die Prüfung habe ich noch einige Fragen.',
    choices: { yes: 'Ja, bitte prüfen', no: 'Nein, jetzt nur der Brief' },
  },
  'sender.parent': {
    question: 'Wie ist Ihr eigener Name?',
    why: 'Diesen Brief schreiben die Eltern. Beide unterschreiben; wer die Sorge allein hat, unterschreibt allein.',
  },
  'sender.writer': {
    question: 'Wie ist Ihr eigener Name?',
    why: 'Sie schreiben für jemand anderen. Am sichersten unterschreibt die Person selbst; sonst muss die Vollmacht im Original dabei sein.',
  },
  'sender.address': {
    question: 'Wie ist Ihre Anschrift?',
    why: 'Sie steht oben im Brief.',
    help: 'Straße und Hausnummer, dann Postleitzahl und Ort, zum Beispiel: Ahornweg 7, 91052 Erlangen',
  },
  'holder.address': {
    question: 'Wie ist die Anschrift dieser Person?',
    why: 'Sie steht oben im Brief, denn der Brief kommt von dieser Person.',
    help: 'Straße und Hausnummer, dann Postleitzahl und Ort, zum Beispiel: Ahornweg 7, 91052 Erlangen',
  },
  'sender.email': {
    question: 'Soll ich Sie per E-Mail an Ihre Termine erinnern? Dann schreiben Sie bitte die Adresse.',
    why: 'In der Mail stehen nur der Tag und ein Link in Ihren Fall, kein Wort über die Sache. Es geht auch ohne.',
  },
  'sender.customerNumber': {
    question: 'Haben Sie eine Kunden- oder Vertragsnummer bei dieser Firma?',
    why: 'Damit findet die Firma den Vorgang schneller. Es geht auch ohne.',
    help: 'Sie steht meist oben rechts auf Brief oder Rechnung.',
  },
  'recipient.address': {
    question: 'Wie lautet die Anschrift der Firma?',
    why: 'Der Brief muss an der richtigen Stelle ankommen. Die Anschrift aus Ihren Papieren geht vor.',
    help: 'Am besten die Anschrift aus der Widerrufsbelehrung: Firma, Straße, Postleitzahl und Ort.',
  },
  'recipient.known': {
    question: 'Steht in Ihren Papieren eine andere Anschrift der Firma?',
    why: 'Anschriften ändern sich. Die Anschrift aus Ihren Papieren geht vor.',
    help: 'Wenn ja, schreiben Sie sie hier: Firma, Straße, Postleitzahl und Ort.',
    choices: { same: 'Nein, diese nehmen' },
  },
  letter: {
    question: 'Welchen Brief soll ich vorbereiten?',
    why: 'Sie lesen jeden Brief zuerst. Nichts geht von selbst hinaus.',
    choices: { none: 'Jetzt keinen Brief' },
  },
  letterMore: {
    question: 'Soll ich noch einen Brief vorbereiten?',
    why: 'Jeder Brief hat eine eigene Aufgabe und eine eigene Frist.',
    choices: { none: 'Nein, das genügt' },
  },
  sent: {
    question: 'Welchen Brief haben Sie abgeschickt?',
    why: 'Ab dem Tag des Absendens zähle ich die Zeit für die Antwort.',
    choices: { all: 'Alle', none: 'Noch keinen' },
  },
  sentDay: {
    question: 'An welchem Tag haben Sie das abgeschickt?',
    why: 'Ab diesem Tag zähle ich. Beim Widerruf kommt es auf ihn an.',
    choices: { unknown: 'Weiß ich nicht' },
  },
  matter: {
    question: 'Mit welchem Vorgang soll ich weitermachen?',
    why: 'Jeder Vertrag hat eigene Fristen und Briefe.',
  },
  'consent.model': {
    question: 'Darf ein Sprachmodell mitlesen, was Sie ab jetzt schreiben?',
    why: 'Es hilft mir, Sie besser zu verstehen. Namen und Nummern werden vorher ersetzt, und es geht auch ohne.',
    choices: { yes: 'Ja, es darf mitlesen', no: 'Nein, lieber nicht' },
  },
  'consent.health': {
    question: 'Darf ich in diesem Fall Angaben zur Gesundheit notieren?',
    why: 'Solche Angaben sind besonders geschützt. Ohne Ihr Ja notiere ich nichts davon und frage nicht weiter danach.',
    choices: { yes: 'Ja, das dürfen Sie notieren', no: 'Nein, bitte nicht' },
  },
  'consent.recordingUpload': {
    question: 'Darf ein Sprachmodell Ihre Aufnahme in Text umwandeln?',
    why: 'Auf der Aufnahme sind auch Stimmen anderer. Ohne Ihr Ja bleibt sie hier. Es geht auch ohne.',
    help: 'Dafür geht die Datei an den Anbieter des Sprachmodells, auch mit der Stimme des Anrufers. Haben Sie selbst heimlich aufgenommen, dann sagen Sie bitte Nein. Anhören und prüfen können Sie die Datei auch ohne Sprachmodell.',
  },
  'evidence.role': {
    question: 'Was für ein Schreiben ist das?',
    why: 'Danach ordne ich es ein und frage nach dem Datum.',
    help: 'Schreiben Sie gern dazu, von wem es ist, von welchem Tag und was als Überschrift darüber steht.',
    choices: {
      confirmation: 'Eine Auftrags- oder Vertragsbestätigung',
      contractSummary: 'Eine Vertragszusammenfassung',
      withdrawalInstruction: 'Eine Widerrufsbelehrung',
      invoice: 'Eine Rechnung',
      dunning: 'Eine Mahnung oder Post vom Inkasso',
      court: 'Post vom Gericht',
      recording: 'Eine Aufnahme des Gesprächs',
      email: 'Eine andere E-Mail',
      letter: 'Ein anderer Brief',
      receipt: 'Ein Sendebeleg',
      other: 'Etwas anderes',
    },
  },
  'evidence.heading': {
    question: 'Was steht als Überschrift darüber?',
    why: 'Die Überschrift sagt am besten, was für ein Schreiben es ist. Ich selbst kann es nicht lesen.',
    choices: { none: 'Es hat keine' },
  },
};
