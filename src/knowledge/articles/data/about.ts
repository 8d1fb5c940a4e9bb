// About Wortlaut itself: who it is, who pays, going on later, why it asks, putting answers right.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const about: Article = {
  id: 'ueber-wortlaut',
  entry: 'check',
  de: { title: 'Über Wortlaut', lead: 'Wer hier antwortet, warum gefragt wird und wie Sie später weitermachen.' },
  en: { title: 'About Wortlaut', lead: 'Who answers here, why questions are asked and how you go on later.' },
  passages: [
    {
      id: 'wer-ist-wortlaut', says: ['advice'], firm: 'clear', from: [],
      de: {
        title: 'Wer seid ihr? Was ist Wortlaut?',
        answer: 'Wortlaut ist ein Programm für Menschen, denen am Telefon ein Vertrag verkauft wurde. Es wendet allgemeine Regeln auf Ihre Antworten an, rechnet die Fristen und bereitet die Briefe vor. Dabei kann es sich irren.',
        points: ['Hier antwortet kein Mensch, kein Anwalt und keine Behörde.', 'Wir gehören zu keinem Anbieter und zu keinem Callcenter.', 'Wer diese Seite betreibt, steht im Impressum.'],
        asks: ['Wer sind Sie?', 'Wer steckt dahinter?', 'Wer steckt hinter diesem Bot?', 'Mit wem schreibe ich hier?', 'Was ist das hier für eine Seite?', 'Wer betreibt das?', 'Gehört ihr zu einer Firma?', 'Was macht Wortlaut?', 'Was kannst du?'],
      },
      en: {
        title: 'Who are you? What is Wortlaut?',
        answer: 'Wortlaut is a program for people who were sold a contract on the phone. It applies general rules to your answers, computes the deadlines and prepares the letters. It can be wrong.',
        points: ['No person, lawyer or authority answers here.', 'We belong to no provider and to no call centre.', 'Who runs this page stands in the imprint.'],
        asks: ['Who are you?', 'Who is behind this?', 'Who am I writing with?', 'What can you do?'],
      },
    },
    {
      id: 'wer-bezahlt', says: ['advice'], firm: 'clear', from: [],
      de: {
        title: 'Wer bezahlt euch? Wo ist der Haken?',
        answer: 'Von Ihnen nimmt Wortlaut kein Geld, und Werbung gibt es nicht. Es gibt keinen Vertrag und kein Konto.',
        points: ['Ihre Angaben werden nicht verkauft.', 'Wer die Seite betreibt und dafür aufkommt, steht im Impressum.', 'Nur Porto oder eine Beratung anderswo kann etwas kosten.'],
        asks: ['Wer finanziert das?', 'Wovon lebt ihr?', 'Wo ist der Haken?', 'Warum ist das umsonst?', 'Was habt ihr davon?', 'Verkauft ihr meine Daten?', 'Schließe ich hier einen Vertrag ab?'],
      },
      en: {
        title: 'Who pays you? What is the catch?',
        answer: 'Wortlaut takes no money from you, and there is no advertising. There is no contract and no account.',
        points: ['Your answers are not sold.', 'Who runs and pays for the page stands in the imprint.', 'Only postage or advice elsewhere can cost something.'],
        asks: ['Who pays for this?', 'What is the catch?', 'Why is this free?', 'Do you sell my data?'],
      },
    },
    {
      id: 'spaeter-weiter', says: ['advice'], firm: 'clear', from: [],
      de: {
        title: 'Kann ich morgen weitermachen? Bleibt alles gespeichert?',
        answer: 'Ihr Fall bleibt gespeichert; öffnen Sie dieselbe Seite wieder, und schreiben Sie einfach weiter.',
        points: ['Ein Fall bleibt mindestens 30 Tage nach Ihrem letzten Wort, solange Fristen offen sind länger.', 'Nur ein Gespräch ohne Angaben zum Fall ist nach 24 Stunden weg.', 'Unter „Meine Daten“ sehen, sichern und löschen Sie alles.', 'Läuft heute eine Frist ab, warten Sie nicht bis morgen.'],
        asks: ['Kann ich später weitermachen?', 'Kann ich eine Pause machen?', 'Ist alles weg, wenn ich die Seite schließe?', 'Wie komme ich wieder hierher zurück?', 'Wie lange wird das gespeichert?', 'Ich muss erst nachsehen, kann ich dann weitermachen?', 'Kann ich auf einem anderen Gerät weitermachen?'],
      },
      en: {
        title: 'Can I go on tomorrow? Is everything saved?',
        answer: 'Your case stays saved; open the same page again and simply go on writing.',
        points: ['A case stays at least 30 days after your last word, longer while deadlines are open.', 'Only a talk without any facts is gone after 24 hours.', 'Under “My data” you see, save and delete everything.', 'If a deadline ends today, do not wait until tomorrow.'],
        asks: ['Can I continue later?', 'Is everything lost if I close the page?', 'How do I come back here?'],
      },
    },
    {
      id: 'warum-fragen', says: ['advice'], firm: 'clear', from: [],
      de: {
        title: 'Warum fragen Sie das alles?',
        answer: 'Weil die Antwort etwas ändern kann: ob der Vertrag gilt, welche Frist läuft oder welcher Brief passt. Was nichts mehr ändert, fragt Wortlaut nicht.',
        points: ['Schreiben Sie im Gespräch „warum“, dann steht der Grund für genau diese Frage da.', 'Sie müssen nicht antworten: „überspringen“ oder „weiß ich nicht“ geht immer.', 'Name und Adresse kommen erst, wenn ein Brief geschrieben wird.'],
        asks: ['Warum fragt ihr das?', 'Wozu wollen Sie das wissen?', 'Wofür brauchen Sie das?', 'Muss ich das beantworten?', 'Was geht Sie das an?', 'Wozu brauchen Sie meine Adresse?'],
      },
      en: {
        title: 'Why do you ask all this?',
        answer: 'Because the answer can change something: whether the contract counts, which deadline runs or which letter fits. What changes nothing is not asked.',
        points: ['Write “why” in the talk, and the reason for this very question is given.', 'You need not answer: “skip” or “I don’t know” always works.', 'Name and address come only when a letter is written.'],
        asks: ['Why do you ask that?', 'Why do you want to know that?', 'What do you need this for?', 'Do I have to answer that?'],
      },
    },
    {
      id: 'angabe-aendern', says: ['advice'], firm: 'clear', from: [],
      de: {
        title: 'Ich habe mich vertan. Kann ich eine Angabe ändern?',
        answer: 'Ja, jederzeit. Schreiben Sie einfach, wie es richtig ist, oder schreiben Sie „ändern“.',
        points: ['Mit „zurück“ kommt die letzte Frage noch einmal.', 'Bevor sich das Ergebnis ändert, zeigt Wortlaut, was sich ändern würde.'],
        asks: ['Wie ändere ich meine Antwort?', 'Ich habe etwas Falsches angegeben', 'Ich habe mich vertippt', 'Kann ich das korrigieren?', 'Ich habe das falsche Datum eingegeben'],
      },
      en: {
        title: 'I made a mistake. Can I change an answer?',
        answer: 'Yes, at any time. Simply write how it is right, or write “change”.',
        points: ['With “back” the last question comes once more.', 'Before the result changes, Wortlaut shows what would change.'],
        asks: ['How do I change my answer?', 'I entered something wrong', 'Can I correct that?'],
      },
    },
    {
      id: 'selbst-senden', says: ['advice'], firm: 'clear', from: [],
      de: {
        title: 'Schickt Wortlaut den Brief für mich ab oder ruft die Firma an?',
        answer: 'Wortlaut schreibt den Brief, absenden müssen Sie ihn selbst. Es ruft auch niemanden an.',
        points: ['Sie bekommen ihn als PDF, als Word-Datei und als fertige E-Mail zum Absenden.', 'Lesen Sie ihn vorher, und unterschreiben Sie ihn.', 'Wann er weg ist, sagen Sie hier; dann rechnet Wortlaut die nächsten Tage aus.'],
        asks: ['Schickt ihr den Brief für mich ab?', 'Muss ich den Brief selbst abschicken?', 'Könnt ihr bei denen anrufen?', 'Macht ihr das für mich?', 'Kündigt ihr das für mich?'],
      },
      en: {
        title: 'Do you send the letter for me or call the company?',
        answer: 'Wortlaut writes the letter, you have to send it yourself. It calls nobody either.',
        points: ['You get it as PDF, Word file and e-mail ready to send.', 'Read it first and sign it.'],
        asks: ['Can you phone them for me?', 'Do you send it for me?', 'Can you do it for me?'],
      },
    },
    {
      id: 'weiss-nicht', says: ['advice'], firm: 'clear', from: [],
      de: {
        title: 'Ich weiß die Antwort nicht mehr. Kann ich die Frage überspringen?',
        answer: 'Ja. Schreiben Sie „weiß ich nicht“ oder „überspringen“. Sie können es später nachtragen.',
        points: ['Wortlaut rechnet dann vorsichtig, mit dem frühesten möglichen Tag.', 'Ungefähr genügt oft, etwa „Anfang Mai“. Sehen Sie auch in die Anrufliste und in Ihre E-Mails.'],
        asks: ['Ich weiß das Datum nicht mehr', 'Kann ich die Frage auslassen?', 'Was, wenn ich mich nicht erinnere?', 'Ich kann mich an den Tag nicht erinnern'],
      },
      en: {
        title: 'I no longer know the answer. Can I skip the question?',
        answer: 'Yes. Write “I don’t know” or “skip”. You can add it later.',
        points: ['Wortlaut then counts carefully, with the earliest possible day.', 'Roughly is often enough. Look into your call list and e-mails too.'],
        asks: ['I do not remember the date of the call', 'Can I skip that question?', 'What if I cannot remember?'],
      },
    },
    {
      id: 'frist-erinnern', says: ['advice'], firm: 'clear', from: [],
      de: {
        title: 'Erinnern Sie mich an die Frist?',
        answer: 'Ja, über Ihren Kalender. Drücken Sie neben dem Datum auf „In den Kalender“.',
        points: ['Dann meldet sich Ihr Handy oder Ihr Rechner vor dem Tag.', 'Wo es auch E-Mails gibt, frage ich danach, sobald Sie einen Brief gesendet haben.'],
        asks: ['Können Sie mich an die Frist erinnern?', 'Erinnern Sie mich dran', 'Bekomme ich eine Erinnerung vor dem Termin?', 'Kannst du mir Bescheid geben, bevor die Frist abläuft?'],
      },
      en: {
        title: 'Will you remind me of the deadline?',
        answer: 'Yes, by your calendar. Press “Into the calendar” beside the date.',
        points: ['Your phone or computer then tells you before the day.', 'Where there are e-mails, too, I ask once you have sent a letter.'],
        asks: ['Can you remind me of the deadline?', 'Please remind me', 'Do I get a reminder before the date?'],
      },
    },
    {
      id: 'aufnahme-pruefen', says: ['advice'], firm: 'clear', from: [], entry: 'recording',
      de: {
        title: 'Ich habe die Aufnahme. Könnt ihr sie anhören?',
        answer: 'Ja, wir gehen sie mit Ihnen durch. Laden Sie die Datei hier hoch, oder schreiben Sie „Aufnahme prüfen“.',
        points: ['Sie hören sie Stück für Stück an und beantworten je eine Frage. Am Ende steht, was für und was gegen einen Beweis spricht.', 'Haben Sie nur einen Text davon, geht das auch.', 'Die Datei bleibt in Ihrem Fall und wird an niemanden gegeben.'],
        asks: ['Ich habe die Tondatei, was mache ich damit?', 'Kannst du die Aufnahme prüfen?', 'Wie lade ich die Aufnahme hoch?', 'Die haben mir das Band geschickt'],
      },
      en: {
        title: 'I have the recording. Can you listen to it?',
        answer: 'Yes, we go through it with you. Upload the file here or write “check recording”.',
        points: ['You listen piece by piece and answer one question each. At the end you read what speaks for and what against proof.', 'A text of it works as well.'],
        asks: ['They sent me the recording, what now?', 'Can you check the recording?'],
      },
    },
    {
      id: 'sprachen', says: ['advice'], firm: 'clear', from: [],
      de: {
        title: 'Kannst du auch andere Sprachen?',
        answer: 'Ja: Deutsch, einfache Sprache, Englisch, Türkisch, Russisch, Ukrainisch, Polnisch und Arabisch. Schreiben Sie einfach in Ihrer Sprache.',
        points: ['Die Briefe bleiben deutsch; daneben steht, was sie bedeuten.', 'Türkisch, Russisch, Ukrainisch, Polnisch und Arabisch hat noch niemand geprüft, der damit aufgewachsen ist.'],
        asks: ['Kannst du Türkisch?', 'Sprecht ihr Russisch?', 'Geht das auch auf Arabisch?', 'Gibt es das auch in einfacher Sprache?'],
      },
      en: {
        title: 'Do you speak other languages?',
        answer: 'Yes: German, easy German, English, Turkish, Russian, Ukrainian, Polish and Arabic. Simply write in your language.',
        points: ['The letters stay German; what they mean stands beside them.', 'Nobody who grew up with these five languages has checked them yet.'],
        asks: ['Do you speak Turkish?', 'Can we talk in Polish?'],
      },
    },
  ],
}; // prettier-ignore
