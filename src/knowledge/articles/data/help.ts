// Who helps, what it costs, and in which order to act.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const help: Article = {
  id: 'hilfe',
  entry: 'check',
  de: { title: 'Wer hilft, und was kostet es?', lead: 'Es gibt kostenlose Stellen. Oft verlangen sie, dass Sie es zuerst bei der Firma versucht haben.' },
  en: { title: 'Who helps, and what does it cost?', lead: 'There are free bodies. Often you must have tried the company first.' },
  passages: [
    {
      id: 'erste-schritte', says: ['advice'], firm: 'arguable', norm: '§§ 312g, 355 BGB, § 54 Abs. 3 TKG, Art. 15 DSGVO', from: ['BGB', 'TKG', 'DSGVO'],
      de: {
        title: 'Was soll ich als Erstes tun?',
        answer: 'Bestätigen Sie nichts, und schreiben Sie bald. Zuerst kommt alles mit Frist: Post vom Gericht, ein laufender Wechsel, der Widerruf.',
        points: ['Wollen Sie den Vertrag nicht? Dann soll die Firma ihn beweisen, Sie genehmigen nichts und widerrufen vorsorglich. Das passt in einen Brief.', 'Haben Sie am Telefon Ja gesagt, leugnen Sie das nicht. Der Brief geht auch dann.', 'Verlangen Sie in einem zweiten Brief die Aufnahme.', 'Notieren Sie, was gesagt wurde, und heben Sie alle Papiere auf.', 'Buchen Sie Geld nur zurück, wenn Sie am selben Tag schreiben, warum.', 'Wortlaut führt Sie durch diese Schritte und schreibt die Briefe.'],
        asks: ['Was kann ich jetzt machen?', 'Wurde am Telefon überrumpelt, was tun?', 'Vertrag untergeschoben, wie gehe ich vor?', 'Hilfe, ich bin auf ein Callcenter reingefallen', 'Wie komme ich aus dem Vertrag raus?', 'Welche Möglichkeiten habe ich?', 'Brauche Hilfe mit Telefonvertrag'],
      },
      en: {
        title: 'What should I do first?',
        answer: 'Confirm nothing and write soon. First comes everything with a deadline: court papers, a running switch, the withdrawal.',
        points: ['You do not want the contract? Then the company is to prove it, you approve nothing and withdraw as a precaution. It fits in one letter.', 'If you said yes on the phone, do not deny it. The letter works all the same.', 'Ask for the recording in a second letter.', 'Note what was said and keep all papers.', 'Wortlaut takes you through these steps and writes the letters.'],
        asks: ['What can I do now?', 'How do I get out of the contract?', 'I was tricked on the phone, what should I do?'],
      },
    },
    {
      id: 'keine-antwort', says: ['law', 'advice'], firm: 'clear', norm: '§ 355 BGB, Art. 12 Abs. 3 DSGVO', from: ['BGB', 'DSGVO'],
      de: {
        title: 'Die Firma antwortet nicht. Was nun?',
        answer: 'Ein rechtzeitiger Widerruf gilt auch ohne Antwort. Sie brauchen nur den Nachweis, dass Sie ihn abgeschickt haben.',
        points: ['Auf die Bitte um Auskunft muss die Firma binnen eines Monats antworten. Danach hilft die Datenschutzbehörde kostenlos.', 'Erinnern Sie einmal schriftlich und setzen Sie zwei Wochen Frist.', 'Danach können Sie eine Schlichtungsstelle anrufen.', 'Kommt doch eine Rechnung, beanstanden Sie sie schriftlich.'],
        asks: ['Anbieter reagiert nicht auf mein Schreiben', 'Keine Reaktion vom Kundenservice', 'Firma ignoriert meinen Brief', 'Warte seit Wochen auf Antwort', 'Hotline hilft nicht weiter'],
      },
      en: {
        title: 'The company does not answer. What now?',
        answer: 'A withdrawal in time counts even without an answer. You only need proof that you sent it.',
        points: ['A request for your data must be answered within one month; then the data protection authority helps free of charge.', 'Remind once in writing and set two weeks.', 'After that you can go to an arbitration body.'],
        asks: ['The company does not reply'],
      },
    },
    {
      id: 'schlichtung-telekom', says: ['law', 'authority'], firm: 'arguable', norm: '§ 68 TKG', from: ['TKG', 'W24'],
      de: {
        title: 'Gibt es eine Schlichtung bei Handy und Internet?',
        answer: 'Bei Handy und Internet schlichtet die Bundesnetzagentur, kostenlos. Vorher müssen Sie es bei der Firma versucht haben.',
        points: ['Sie hilft bei Streit um Zusammenfassung und Genehmigung, Laufzeit, Wechsel, Rechnung und Sperre.', 'Die Firma darf ablehnen; die Teilnahme ist freiwillig.', 'Bei Strom und Gas ist es die Schlichtungsstelle Energie, auch kostenlos. Dort hat die Firma zuerst vier Wochen Zeit für Ihre Beschwerde.', 'Es dauert etwa neun Wochen. 2025 gab es rund 5.500 Anträge und knapp 1.300 Einigungen.', 'Stützen Sie den Antrag auf das Telekommunikationsgesetz, zum Beispiel auf die fehlende Genehmigung.'],
        asks: ['Schlichtungsstelle Telekommunikation', 'Schlichtung gegen Vodafone', 'Schlichtungsverfahren Bundesnetzagentur kosten', 'Außergerichtliche Hilfe Handyvertrag', 'Wo kann ich ohne Anwalt streiten?'],
      },
      en: {
        title: 'Is there arbitration for mobile and internet?',
        answer: 'For mobile and internet the Bundesnetzagentur mediates, free of charge. You must have tried the company first.',
        points: ['It covers summary and approval, term, switch, bill and cut-off.', 'The company may refuse.', 'For electricity and gas it is the Schlichtungsstelle Energie, free too. There the company first has four weeks for your complaint.', 'It takes about nine weeks.'],
        asks: ['Is there an arbitration body for telecom contracts?'],
      },
    },
    {
      id: 'schlichtung-energie', says: ['law', 'authority'], firm: 'clear', norm: '§§ 111a, 111b EnWG', from: ['EnWG', 'W25'],
      de: {
        title: 'Gibt es eine Schlichtung bei Strom und Gas?',
        answer: 'Bei Strom und Gas hilft die Schlichtungsstelle Energie in Berlin. Sie ist für Verbraucher kostenlos, und der Versorger muss mitmachen.',
        points: ['Beschweren Sie sich zuerst schriftlich beim Versorger. Er hat vier Wochen.', 'Lehnt er ab oder schweigt er, stellen Sie den Antrag, auch online.', 'Läuft der Antrag schon vor einer Sperrandrohung, zählt der Betrag bei der Sperre nicht mit.', 'Nur bei klarem Missbrauch kann es bis zu 30 Euro kosten.'],
        asks: ['Schlichtungsstelle Energie', 'Ombudsmann Strom', 'Beschwerde über Stromanbieter wo?', 'Streit mit dem Gasversorger schlichten'],
      },
      en: {
        title: 'Is there arbitration for electricity and gas?',
        answer: 'For electricity and gas there is the Schlichtungsstelle Energie in Berlin. It is free for consumers, and the supplier has to take part.',
        points: ['First complain to the supplier in writing; it has four weeks.', 'If it refuses or stays silent, apply, online too.'],
        asks: ['Arbitration for electricity contracts'],
      },
    },
    {
      id: 'schlichtung-allgemein', says: ['law'], firm: 'clear', norm: '§§ 23, 30 VSBG, § 214 VVG', from: ['VSBG', 'VVG'],
      de: {
        title: 'Wer schlichtet bei Abos, Lotto oder Versicherungen?',
        answer: 'Bei den meisten Versicherungen der Versicherungsombudsmann, bei Abos, Lotto und anderem die Universalschlichtungsstelle des Bundes.',
        points: ['Beides ist für Verbraucher in aller Regel kostenlos.', 'Die Universalschlichtungsstelle nimmt Fälle von 10 bis 50.000 Euro. Sie müssen die Sache zuerst der Firma geschrieben haben.', 'Antwortet die Firma drei Wochen nicht auf die Anfrage, gilt sie als bereit.'],
        asks: ['Universalschlichtungsstelle', 'Versicherungsombudsmann', 'Schlichtung Zeitschriftenabo', 'Welche Schlichtungsstelle ist zuständig?'],
      },
      en: {
        title: 'Who mediates for subscriptions, lottery or insurance?',
        answer: 'For most insurance the insurance ombudsman, for subscriptions, lottery and others the federal universal arbitration body.',
        points: ['Both are as a rule free for consumers.', 'You must have written to the company first.'],
        asks: ['Which arbitration body is responsible for subscriptions?'],
      },
    },
    {
      id: 'bundesnetzagentur', says: ['authority', 'law'], firm: 'clear', norm: '§ 20 UWG, § 68 TKG', from: ['W23', 'UWG', 'TKG'],
      de: {
        title: 'Was macht die Bundesnetzagentur für mich?',
        answer: 'Sie verfolgt verbotene Werbeanrufe und schlichtet bei Telefon und Internet. Ihren einzelnen Vertrag beendet sie nicht.',
        points: ['Ihre Beschwerde hilft, Bußgelder zu verhängen. Eine Antwort zu Ihrem Vertrag bekommen Sie daraus nicht.', 'Den Widerruf schicken Sie immer selbst an die Firma.', 'Das kostet nichts.'],
        asks: ['Hilft mir die Bundesnetzagentur?', 'Bringt eine Beschwerde bei der Bundesnetzagentur was?', 'Kann die Bundesnetzagentur meinen Vertrag aufheben?', 'BNetzA was machen die?'],
      },
      en: {
        title: 'What does the Bundesnetzagentur do for me?',
        answer: 'It pursues forbidden advertising calls and mediates for phone and internet. It does not end your contract.',
        points: ['Your complaint helps to impose fines.', 'You always send the withdrawal to the company yourself.'],
        asks: ['What does the Bundesnetzagentur do?'],
      },
    },
    {
      id: 'beratung', says: ['law', 'advice'], firm: 'unchecked', norm: '§ 8 Abs. 1 Nr. 4 RDG', from: ['RDG'],
      de: {
        title: 'Was kosten Verbraucherzentrale und Anwalt?',
        answer: 'Die Verbraucherzentrale nimmt eine Gebühr, die je nach Land verschieden ist. Beim Anwalt gibt es für das erste Gespräch eine gesetzliche Obergrenze.',
        points: ['Mit wenig Geld holen Sie beim Amtsgericht einen Beratungsschein. Dann zahlen Sie beim Anwalt höchstens eine kleine Gebühr.', 'Eine Rechtsschutzversicherung zahlt oft. Fragen Sie dort vorher.', 'Kostenlos sind Schlichtung, Bundesnetzagentur, Datenschutzbehörde und Schuldnerberatung.', 'Einen Anwalt brauchen Sie für Widerruf und Auskunft nicht, bei einer Klage schon eher.'],
        asks: ['Kosten Verbraucherzentrale Beratung', 'Wer kann mir kostenlos helfen?', 'Anwalt zu teuer, was tun?', 'Wo finde ich Beratung?'],
      },
      en: {
        title: 'What do the consumer advice centre and a lawyer cost?',
        answer: 'The consumer advice centre charges a fee that differs by Land. For a first talk with a lawyer there is a legal cap.',
        points: ['With little money you get an advice voucher from the local court.', 'Arbitration, Bundesnetzagentur, data protection authority and debt advice are free.', 'You need no lawyer for withdrawal and access.'],
        asks: ['What does a lawyer cost?', 'Who can help me for free?'],
      },
    },
    {
      id: 'sprache', says: ['advice'], firm: 'clear', from: ['BGB'], norm: '§ 355 BGB',
      de: {
        title: 'Muss der Brief auf Deutsch sein?',
        answer: 'Vorgeschrieben ist das nicht immer, aber schreiben Sie auf Deutsch. Dann kann die Firma nicht sagen, sie habe nichts verstanden.',
        points: ['Wortlaut schreibt die Briefe auf Deutsch und erklärt sie Ihnen in Ihrer Sprache, soweit sie vorliegt.', 'Wurde Ihnen am Telefon etwas verkauft, das Sie nicht verstanden haben, schreiben Sie das dazu.', 'Deutsches Recht gilt unabhängig davon, welchen Pass Sie haben.'],
        asks: ['Ich kann kein Deutsch schreiben', 'Brief auf Englisch schicken?', 'In welcher Sprache schreiben?', 'Ich bin Ausländer, gilt das auch für mich?'],
      },
      en: {
        title: 'Does the letter have to be in German?',
        answer: 'It is not always required, but write in German. Then the company cannot say it did not understand.',
        points: ['Wortlaut writes the letters in German and explains them to you.', 'German law applies whatever passport you have.'],
        asks: ['Can I write the letter in English?', 'I do not speak German, what can I do?'],
      },
    },
    {
      id: 'oesterreich-schweiz', says: ['law', 'court'], firm: 'arguable', norm: '§ 9 Abs. 2 FAGG (Österreich), Art. 40a ff. OR (Schweiz)', from: ['FAGG', 'OR'],
      de: {
        title: 'Ich lebe in Österreich oder in der Schweiz. Gilt das auch für mich?',
        answer: 'Dort gilt anderes Recht, oft mit ähnlichen Fristen. Wortlaut kennt nur das deutsche genau.',
        points: ['Österreich: Ruft eine Firma wegen einer Dienstleistung an, sind Sie erst nach einer schriftlichen Annahme gebunden. Der Widerruf heißt Rücktritt: 14 Tage. Rat gibt die Arbeiterkammer.', 'Schweiz: Bei Verträgen am Telefon über mehr als 100 Franken gibt es 14 Tage Widerruf. Sie laufen erst, wenn Sie in Textform davon erfahren haben. Bei Versicherungen und bei einem Gespräch, das Sie selbst wollten, gilt das nicht. Rat gibt die Stiftung für Konsumentenschutz.', 'Verwenden Sie dort keine Briefe mit deutschen Paragrafen.'],
        asks: ['Gilt das in Österreich?', 'Ich wohne in der Schweiz', 'Telefonvertrag Österreich Rücktritt', 'Vertrag am Telefon Schweiz Widerruf', 'Callcenter Wien', 'Gelten die 14 Tage auch in der Schweiz?', 'Ich bin aus Graz und habe am Telefon ja gesagt', 'Ich wohne in Basel, am Telefon ja gesagt, bin ich gebunden?'],
      },
      en: {
        title: 'I live in Austria or Switzerland. Does this apply to me?',
        answer: 'Other law applies there, often with similar periods. Wortlaut knows only German law well.',
        points: ['Austria: for a service sold in a call from the company you are bound only after a written acceptance; ask the Arbeiterkammer.', 'Switzerland: 14 days for contracts by phone over 100 francs, from the day you are told of it in text form, not for insurance or a talk you wanted yourself; ask the Stiftung für Konsumentenschutz.', 'Use no letters with German paragraphs there.'],
        asks: ['Does this apply in Austria or Switzerland?'],
      },
    },
    {
      id: 'kosten', says: ['advice'], firm: 'clear', from: [], entry: 'check',
      de: {
        title: 'Was kostet Wortlaut?',
        answer: 'Nichts. Sie zahlen nur Porto, wenn Sie einen Brief als Einschreiben senden.',
        points: ['Es gibt kein Konto und keine Werbung.', 'Was Behörden und Beratung kosten, steht auf dieser Seite daneben.'],
        asks: ['Was kostet das hier?', 'Ist der Chat kostenlos?', 'Muss ich für Wortlaut bezahlen?', 'Ist das gratis?'],
      },
      en: {
        title: 'What does Wortlaut cost?',
        answer: 'Nothing. You only pay postage if you send a letter by registered post.',
        points: ['There is no account and no advertising.'],
        asks: ['What does this cost?', 'Is this service free?'],
      },
    },
    {
      id: 'programm', says: ['advice'], firm: 'clear', norm: '§ 2 RDG', from: ['RDG'],
      de: {
        title: 'Spreche ich hier mit einem Anwalt oder einem Menschen?',
        answer: 'Hier antwortet ein Computerprogramm, kein Mensch und kein Anwalt. Wortlaut wendet allgemeine Regeln auf Ihre Antworten an und kann sich irren.',
        points: ['Die Texte und Briefe haben Menschen geschrieben. Ihr einzelner Fall wird dabei nicht geprüft.', 'Eine Schweigepflicht wie beim Anwalt gibt es hier nicht. Was mit Ihren Angaben geschieht, steht im Datenschutzhinweis.', 'Für Ihren einzelnen Fall sind Verbraucherzentrale und Anwalt da.', 'Mit „Mit einem Menschen sprechen“ sehen Sie, wer hilft und was es kostet.'],
        asks: ['Bist du ein Mensch?', 'Bist du ein Bot oder eine KI?', 'Sind Sie Anwalt?', 'Ist das eine Rechtsberatung?', 'Kann ich mich auf die Antworten verlassen?'],
      },
      en: {
        title: 'Am I talking to a lawyer or a person here?',
        answer: 'A computer program answers here, no person and no lawyer. Wortlaut applies general rules to your answers and can be wrong.',
        points: ['The texts and letters were written by people. Your single case is not examined.', 'There is no privilege here as with a lawyer. What happens to your data stands in the privacy notice.', 'For your single case ask a consumer advice centre or a lawyer.'],
        asks: ['Are you a human?', 'Are you a lawyer?', 'Is this a bot?'],
      },
    },
    {
      id: 'daten', says: ['advice'], firm: 'clear', norm: 'Art. 13, 17 DSGVO', from: ['DSGVO'],
      de: {
        title: 'Was passiert hier mit meinen Daten?',
        answer: 'Ihre Angaben werden verschlüsselt gespeichert und nur für Ihren Fall benutzt. Mit „löschen“ können Sie jederzeit alles löschen.',
        points: ['Das Nähere steht unter /datenschutz.', 'Sie brauchen kein Konto. Name und Adresse fragt Wortlaut erst für den Brief.'],
        asks: ['Was macht ihr mit meinen Daten?', 'Ist das anonym?', 'Wie lösche ich meine Angaben hier?', 'Wer sieht was ich hier schreibe?', 'Datenschutz bei Wortlaut'],
      },
      en: {
        title: 'What happens to my data here?',
        answer: 'What you tell is stored encrypted and used only for your case. With “delete” you can delete everything at any time.',
        points: ['More stands at /datenschutz.', 'You need no account.'],
        asks: ['What do you do with my data?', 'Is this anonymous?'],
      },
    },
  ],
};
