// Getting the recording: what one may ask for, how, and what to say when the company does not want to.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const recording: Article = {
  id: 'aufnahme',
  entry: 'recording',
  de: { title: 'Die Aufnahme vom Anruf bekommen', lead: 'Ihre Stimme gehört zu Ihren Daten. Sie dürfen eine Kopie der Aufnahme verlangen, kostenlos und ohne Grund.' },
  en: { title: 'Getting the recording of the call', lead: 'Your voice is part of your data. You may ask for a copy of the recording, free of charge and without a reason.' },
  passages: [
    {
      id: 'kopie', says: ['law', 'authority', 'court'], firm: 'arguable', norm: 'Art. 15 Abs. 3 DSGVO, Art. 12 Abs. 3, 5 DSGVO', from: ['DSGVO', 'EuGH-C-307-22', 'W15', 'W16'],
      de: {
        title: 'Muss die Firma mir die Aufnahme geben?',
        answer: 'In der Regel muss die Firma Ihnen eine Kopie geben, wenn es eine Aufnahme gibt. Die Aufnahme mit Ihrer Stimme gehört zu Ihren persönlichen Daten, den personenbezogenen Daten. Davon dürfen Sie eine Kopie verlangen, und die erste ist kostenlos.',
        points: [
          'Eine Gebühr darf die Firma für die erste Kopie nicht fordern. Verlangen können Sie die Aufnahme selbst, nicht nur Name und Adresse.',
          'Die Firma hat einen Monat Zeit, sobald Ihr Schreiben bei ihr ist. Nur bei schwierigen Fällen darf sie um zwei Monate verlängern; das muss sie im ersten Monat begründen.',
          'Sie brauchen keinen Grund, kein Formular, keinen Anwalt und kein Gericht. Eine E-Mail reicht.',
          'Datenschutzbehörden sagen: in der Regel als Tondatei, denn auch der Klang der Stimme gehört zu den Daten. Ein Urteil eines deutschen Gerichts dazu kennen wir nicht.',
          'Fragen Sie früh, denn die Aufnahme kann bald gelöscht sein.',
        ],
        asks: ['Kann ich die Aufnahme verlangen?', 'Müssen die mir die Aufnahme vom Anruf aushändigen?', 'Habe ich ein Recht auf den Mitschnitt?', 'Muss die Firma die Gesprächsaufzeichnung herausgeben?', 'Wie komme ich an die Aufnahme vom Telefonat?', 'Kostet die Herausgabe der Aufnahme etwas?', 'Darf der Anbieter für die Kopie Geld verlangen?', 'Brauche ich einen Anwalt für die Herausgabe der Aufzeichnung?', 'Kann ich das Gespräch anhören?', 'Auskunft über gespeicherte Daten, bekomme ich nur Stammdaten?', 'Muss ich begründen, warum ich die Aufnahme haben will?', 'Muss ich sagen, wofür ich die Auskunft nach Art. 15 brauche?'],
      },
      en: {
        title: 'Does the company have to give me the recording?',
        answer: 'As a rule the company has to give you a copy, if there is a recording. The recording with your voice is part of your personal data. You may ask for a copy of it, and the first one is free of charge.',
        points: [
          'The first copy is free of charge. The company may not ask for a fee.',
          'The company has one month from the day your request arrives. Only in complex cases may it take two months more, and it must tell you why within the first month.',
          'You need no reason, no form, no lawyer and no court. An e-mail is enough.',
          'Data protection authorities say: as a rule as an audio file. We know of no German court ruling on this.',
          'Ask early, because the recording may soon be deleted.',
        ],
        asks: ['Can I get the call recording?', 'Do they have to hand over the recording of the call?', 'Does it cost anything to get the recording?', 'Do they have to send me the audio file?', 'Who can get the recording of the phone call?', 'Right to a copy of my phone call in Germany', 'Do I have to say why I want the recording?'],
      },
    },
    {
      id: 'antrag', says: ['law', 'advice', 'insider'], firm: 'clear', norm: 'Art. 15 DSGVO, Art. 12 Abs. 6 DSGVO', from: ['DSGVO', 'W17', 'FORUM'], claims: ['P1', 'P2'],
      de: {
        title: 'Was schreibe ich hinein, damit die Firma das Gespräch findet?',
        answer: 'Nennen Sie das Datum und ungefähr die Uhrzeit, die Rufnummer, auf der Sie angerufen wurden, und Ihre Kundennummer oder Auftragsnummer.',
        points: [
          'Schreiben Sie ausdrücklich: alle Aufnahmen, auch das Vorgespräch, dazu Gesprächsnotizen und Protokolle, auch das Klickprotokoll.',
          'Fragen Sie, wann die Aufnahme begann und endete, wer die Daten hat und woher die Firma Ihre Nummer hatte.',
          'Bitten Sie um die Tondatei in einem üblichen Format und darum, dass nichts gelöscht wird.',
          'Eine Kopie vom Ausweis darf die Firma nur verlangen, wenn sie begründet zweifelt, wer Sie sind.',
          'Schicken Sie das an die Firma, nicht nur an das Callcenter. Eine E-Mail reicht; eine Adresse für Datenschutz steht meist auf der Seite der Firma.',
          'Den fertigen Brief dazu schreibt Wortlaut für Sie.',
        ],
        asks: ['Was muss in die Auskunft rein?', 'Wie formuliere ich den Antrag auf die Aufzeichnung?', 'Welche Daten angeben damit sie das Telefonat finden?', 'Muster Auskunft Gesprächsaufzeichnung Text', 'Wie beantrage ich den Mitschnitt?', 'An wen schicke ich die Anfrage wegen der Aufnahme?'],
      },
      en: {
        title: 'What do I write so that the company finds the call?',
        answer: 'Give the date and rough time, the number on which you were called, and your customer or order number.',
        points: [
          'Ask expressly for all recordings, including the talk before the order, and for call notes and logs, including the click log.',
          'Ask when the recording started and stopped, who has the data and where the company got your number.',
          'Ask for the audio file in a common format and that nothing is deleted.',
          'The company may ask for a copy of your ID only if it has good reason to doubt who you are.',
          'Send it to the company, not only to the call centre. An e-mail is enough; an address for data protection mostly stands on the company’s website.',
          'Wortlaut writes this letter for you.',
        ],
        asks: ['What do I have to write in the access request?', 'How do I ask for the recording?', 'What details do they need to find my call?'],
      },
    },
    {
      id: 'ausweis', says: ['law'], firm: 'clear', norm: 'Art. 12 Abs. 3, 5, 6 DSGVO', from: ['DSGVO'],
      de: {
        title: 'Muss ich eine Kopie vom Ausweis schicken?',
        answer: 'Eine Ausweiskopie darf die Firma nur verlangen, wenn sie einen echten Grund hat, an Ihrer Person zu zweifeln.',
        points: [
          'Wer aus Ihrer bekannten Adresse oder E-Mail schreibt, gibt meist keinen Anlass zum Zweifel. Die erste Kopie der Aufnahme ist kostenlos.',
          'Bieten Sie zuerst anderes an: Kundennummer, Adresse, Geburtsdatum.',
          'Wenn Sie doch eine Kopie schicken, schwärzen Sie alles außer Name, Adresse und Geburtsdatum.',
          'Für die Antwort hat die Firma in der Regel einen Monat, sobald Ihre Bitte da ist.',
        ],
        asks: ['Die verlangen meinen Personalausweis für die Auskunft', 'Ausweiskopie Pflicht bei Datenauskunft?', 'Muss ich den Perso einscannen?', 'Muss ich mich ausweisen für die Auskunft?'],
      },
      en: {
        title: 'Do I have to send a copy of my ID?',
        answer: 'The company may ask for a copy of your identity card only if it has a real reason to doubt who you are.',
        points: ['The first copy of the recording is free.', 'Offer other proof first: customer number, address, date of birth.', 'If you do send a copy, black out everything but name, address and date of birth.', 'As a rule the company has one month to answer, from the day your request arrived.'],
        asks: ['They want a copy of my passport before giving me my data', 'Is an ID copy required for an access request?'],
      },
    },
    {
      id: 'keine-auskunft', says: ['law'], firm: 'clear', norm: 'Art. 12 Abs. 3, 4 DSGVO, Art. 77 DSGVO', from: ['DSGVO'],
      de: {
        title: 'Der Monat ist vorbei, und es kam keine Auskunft. Was nun?',
        answer: 'Erinnern Sie die Firma einmal schriftlich mit einer kurzen Frist, etwa zwei Wochen. Danach können Sie sich kostenlos bei der Datenschutzbehörde beschweren.',
        points: [
          'Die Firma muss binnen eines Monats antworten. Will sie nicht, muss sie in dieser Zeit sagen, warum, und auf Beschwerde und Gericht hinweisen.',
          'Legen Sie der Beschwerde Ihr Schreiben und den Nachweis bei, dass es angekommen ist.',
          'Bei Telefon und Internet ist der Bundesbeauftragte für den Datenschutz zuständig, sonst die Behörde des Landes, in dem die Firma sitzt.',
          'Länger als einen Monat darf sie nur brauchen, wenn sie das im ersten Monat mit Gründen sagt.', 'Auch eine unvollständige Antwort dürfen Sie rügen: Nennen Sie genau, was fehlt.',
        ],
        asks: ['Anbieter reagiert nicht auf Auskunft', 'Was tun wenn die Aufnahme nicht kommt?', 'Frist für die Datenauskunft ist abgelaufen', 'Die Firma verweigert die Auskunft', 'Ich habe die Aufzeichnung verlangt und keine Antwort bekommen'],
      },
      en: {
        title: 'The month is over and no answer came. What now?',
        answer: 'Remind the company once in writing with a short period, about two weeks. After that you can complain to the data protection authority free of charge.',
        points: [
          'The company must answer within one month. If it refuses, it must say why in that time and point to complaint and court.',
          'Add your request and the proof that it arrived.',
          'For phone and internet companies the federal commissioner (BfDI) is in charge, otherwise the authority of the Land where the company sits.',
        ],
        asks: ['They did not answer my access request', 'The company refuses to give me the recording', 'What if they ignore my data request?'],
      },
    },
    {
      id: 'auskunft-frist', says: ['law'], firm: 'clear', norm: 'Art. 12 Abs. 3 DSGVO', from: ['DSGVO'],
      de: {
        title: 'Wie lange hat die Firma Zeit, mir die Aufnahme zu schicken?',
        answer: 'Einen Monat, gerechnet ab dem Tag, an dem Ihre Bitte bei der Firma ankam. Länger nur ausnahmsweise, wenn sie das in diesem Monat mit Gründen sagt.',
        points: ['Höchstens sind es dann drei Monate.', 'Heben Sie den Beleg auf, wann Ihr Schreiben ankam.', 'Die Frist für den Widerruf wartet darauf nicht. Widerrufen Sie vorsorglich schon vorher.', 'Kommt nichts, erinnern Sie einmal, und beschweren Sie sich dann bei der Datenschutzbehörde.'],
        asks: ['Wie lange darf sich die Firma mit der Auskunft Zeit lassen?', 'Bis wann müssen die mir die Aufnahme schicken?', 'Frist für die Datenauskunft', 'Wie schnell muss die Kopie der Aufnahme da sein?'],
      },
      en: {
        title: 'How long may the company take to send me the recording?',
        answer: 'One month, counted from the day on which your request reached the company. Longer only by way of exception, if it says so with reasons within that month.',
        points: ['Then it is three months at most.', 'Keep the proof of when your letter arrived.', 'The withdrawal period does not wait for it. Withdraw as a precaution before that.', 'If nothing comes, remind them once, then complain to the data protection authority.'],
        asks: ['How long may the company take to answer my access request?', 'By when do they have to send me the recording?'],
      },
    },
    {
      id: 'auskunft-verlaengert', says: ['law'], firm: 'clear', norm: 'Art. 12 Abs. 3 DSGVO', from: ['DSGVO'],
      de: {
        title: 'Die Firma will für die Auskunft drei Monate. Darf sie das?',
        answer: 'Nur ausnahmsweise. Der eine Monat lässt sich um zwei weitere verlängern, wenn die Anfrage schwierig ist oder wenn es sehr viele sind.',
        points: ['Das muss die Firma im ersten Monat sagen, und sie muss den Grund nennen.', 'Kam die Nachricht erst danach oder ohne Grund, dürfen Sie das rügen und sich beschweren.', 'Zählen Sie die drei Monate ab dem Tag, an dem Ihr Schreiben ankam.', 'Kommt auch dann nichts, beschweren Sie sich bei der Datenschutzbehörde.'],
        asks: ['Verlängerung der Auskunft um zwei Monate', 'Firma braucht länger als einen Monat für die Aufnahme', 'Die schreiben sie brauchen drei Monate', 'Fristverlängerung bei der Datenauskunft erlaubt?'],
      },
      en: {
        title: 'The company wants three months for the answer. May it?',
        answer: 'Only as an exception. The month can be extended by two more if the request is complex or if there are very many of them.',
        points: ['The company has to say so within the first month, with the reason.', 'If it told you later or without a reason, you may object and complain.'],
        asks: ['Can they extend the deadline for my access request?', 'They say they need three months to answer'],
      },
    },
    {
      id: 'callcenter-hat-sie', says: ['insider', 'customer', 'law', 'authority'], firm: 'disputed', norm: 'Art. 15 DSGVO, Art. 28 DSGVO, Art. 26 Abs. 3 DSGVO', from: ['FORUM', 'FORUM-K', 'DSGVO', 'W15'], claims: ['P4'],
      de: {
        title: 'Die Firma sagt, die Aufnahme liege beim Callcenter. Muss ich das hinnehmen?',
        answer: 'Hinnehmen müssen Sie das nicht. Verantwortlich ist die Firma, für die verkauft wurde. Dass ein anderer die Datei aufbewahrt, entschuldigt sie nicht.',
        points: [
          'Ein Mitarbeiter aus der Branche sagt: Die Aufnahme bleibt beim Callcenter, die Firma kommt nicht leicht heran. Ein Kunde bezweifelt das: Müsste sie nicht in den eigenen Akten sein? Geprüft ist beides nicht.',
          'Für Sie macht es keinen Unterschied: Ein Callcenter, das im Auftrag arbeitet, muss der Firma bei der Auskunft helfen. Antworten muss sie binnen eines Monats.',
          'Schreiben Sie an die Firma und nennen Sie das Callcenter. Ein zweiter Brief an das Callcenter kann helfen.',
          'Sagt das Callcenter, es sei selbst verantwortlich, richtet sich Ihr Anspruch auch gegen das Callcenter.',
        ],
        asks: ['Anbieter sagt er hat die Aufzeichnung nicht, die hat das Callcenter', 'Wer hat die Aufnahme, Firma oder Callcenter?', 'Liegt der Mitschnitt beim Dienstleister oder beim Anbieter?', 'Vertriebspartner hat die Aufnahme'],
      },
      en: {
        title: 'The company says the call centre has the recording. Do I have to accept that?',
        answer: 'You need not accept that. The company for which the contract was sold is responsible. That somebody else keeps the file is no excuse.',
        points: [
          'An insider says that the recording stays with the call centre and the company does not get at it easily. A customer doubts that. Neither has been checked.',
          'For you it makes no difference: a call centre working on behalf of the company has to help it answer. It has to answer within a month.',
          'Write to the company and name the call centre. A second letter to the call centre can help.',
        ],
        asks: ['The provider says the call centre has the recording', 'Who keeps the recording, the company or the call center?'],
      },
    },
    {
      id: 'abschrift', says: ['authority', 'court', 'law'], firm: 'arguable', norm: 'Art. 15 Abs. 3 DSGVO', from: ['W15', 'EuGH-C-487-21', 'DSGVO'],
      de: {
        title: 'Ich bekam nur eine Abschrift statt der Tondatei. Reicht das?',
        answer: 'Eine Abschrift reicht in der Regel nicht. Es spricht viel dafür, dass Sie die Aufnahme selbst hören dürfen, denn auch Stimme und Tonfall gehören zu Ihren Daten.',
        points: [
          'Die Datenschutzbehörde in Rheinland-Pfalz sagt: als Tondatei; eine Abschrift (Transkript) nur, wenn Sie damit einverstanden sind.',
          'Der Europäische Gerichtshof verlangt eine getreue und verständliche Wiedergabe aller Daten.',
          'Schreiben Sie: „Ich habe nur den Text bekommen. Bitte senden Sie mir binnen zwei Wochen die vollständige Tondatei, oder nennen Sie die Gründe.“',
          'Eine Abschrift kann Fehler haben. Pausen, Zögern und Drängen sieht man darin nicht.',
          'Kommt die Tondatei dann nicht, können Sie sich kostenlos bei der Datenschutzbehörde beschweren.',
        ],
        asks: ['Statt der Aufnahme nur ein Transkript bekommen', 'Reicht ein Protokoll des Gesprächs?', 'Nur Text statt Audio erhalten', 'Muss ich mich mit der Verschriftlichung zufrieden geben?'],
      },
      en: {
        title: 'I only got a transcript instead of the audio. Is that enough?',
        answer: 'A transcript is as a rule not enough. There is much to be said for your right to hear the recording itself, because voice and tone are your data, too.',
        points: [
          'The authority of Rhineland-Palatinate says: as audio; a transcript only if you agree.',
          'The EU Court of Justice asks for a faithful and intelligible reproduction of all data.',
          'Write that only the text came and ask for the full audio file or for the reasons.',
          'If the audio does not come then, you can complain to the data protection authority free of charge.',
        ],
        asks: ['They only sent a transcript', 'Is a written version of the call enough?'],
      },
    },
    {
      id: 'keine-da', says: ['law', 'advice'], firm: 'arguable', norm: 'Art. 15 DSGVO, §§ 371 Abs. 3, 427 ZPO', from: ['DSGVO', 'ZPO'],
      de: {
        title: 'Die Firma sagt, es gebe keine Aufnahme oder sie sei gelöscht',
        answer: 'Lassen Sie sich das schriftlich geben. Gibt es keine Aufnahme, fehlt der Firma auch dieses Beweismittel.',
        points: [
          'Fragen Sie bei einer gelöschten Aufnahme: wann, warum und nach welcher Regel wurde gelöscht?',
          'Wurde erst gelöscht, als Sie die Aufnahme schon verlangt hatten, kann ein Gericht das gegen die Firma werten.',
          'Von selbst fällt der Vertrag dadurch nicht weg. Die Firma kann anderes vorlegen, zum Beispiel eine E-Mail von Ihnen.',
          'Wer etwas aus dem Vertrag will, muss beweisen, dass es ihn gibt. Das bleibt Sache der Firma.',
        ],
        asks: ['Angeblich existiert keine Aufzeichnung', 'Aufnahme wurde schon gelöscht sagt der Anbieter', 'Firma hat keinen Mitschnitt mehr', 'Mitschnitt angeblich nicht auffindbar'],
      },
      en: {
        title: 'The company says there is no recording, or that it was deleted',
        answer: 'Get that in writing. Without a recording the company lacks this piece of evidence, too.',
        points: [
          'If it was deleted, ask when, why and by which rule.',
          'If it was deleted after you asked for it, a court can hold that against the company.',
          'The contract does not fall away by itself: the company may show other evidence, such as an e-mail from you.',
          'Whoever claims something from a contract has to prove that it exists.',
        ],
        asks: ['They claim there is no recording', 'The recording has been deleted, what now?'],
      },
    },
    {
      id: 'aufbewahrung', says: ['law'], firm: 'arguable', norm: 'Art. 5 Abs. 1 e, Art. 17 DSGVO, § 7a Abs. 2 UWG, §§ 371 Abs. 3, 427 ZPO', from: ['DSGVO', 'UWG', 'ZPO'],
      de: {
        title: 'Wie lange muss die Firma Aufnahmen aufheben?',
        answer: 'Eine allgemeine gesetzliche Pflicht, Mitschnitte aufzubewahren, gibt es nicht. Aufnahmen dürfen nur so lange bleiben, wie sie gebraucht werden.',
        points: [
          'Wie lange Firmen aufheben, ist verschieden. Kurz ist üblich und für sich erlaubt. Verlangen Sie die Aufnahme deshalb früh.',
          'Löscht die Firma erst, wenn Sie die Aufnahme schon verlangt haben, kann ein Gericht das gegen sie werten.',
          'Fünf Jahre muss eine Firma nur aufheben, dass Sie Werbeanrufen zugestimmt haben. Das ist etwas anderes als die Aufnahme vom Verkauf.',
          'Ist die Aufnahme weg, bleibt die Beweislast doch beim Anbieter: Er muss den Vertrag belegen. Der Vertrag ist damit aber nicht von selbst erledigt.',
          'Bitten Sie darum, die Aufnahme zu sperren statt zu löschen, wenn Sie sie noch brauchen.',
        ],
        asks: ['Wie lange werden Gespräche gespeichert?', 'Aufbewahrungsfrist für Telefonaufzeichnungen', 'Dürfen die Aufnahmen nach 90 Tagen löschen?', 'Wann werden Mitschnitte gelöscht?', 'Gibt es eine Pflicht die Aufzeichnung aufzuheben?'],
      },
      en: {
        title: 'How long does the company have to keep recordings?',
        answer: 'There is no general legal duty to keep recordings. They may be kept only as long as they are needed.',
        points: [
          'How long companies keep them differs. A short time is usual and as such allowed, so ask early.',
          'If the company deletes only after you asked for it, a court can hold that against the company.',
          'Five years apply only to the proof that you agreed to advertising calls, not to the recording of the sale.',
          'If the recording is gone, the provider still has to prove the contract. The contract is not settled by that alone.',
        ],
        asks: ['How long do they keep call recordings?', 'When are recordings deleted?', 'Is there a retention period for call recordings?'],
      },
    },
    {
      id: 'nur-bestellung', says: ['insider'], firm: 'claim', norm: 'Art. 15 DSGVO, § 286 ZPO', from: ['FORUM', 'DSGVO', 'ZPO'], claims: ['P1', 'P2', 'P13'],
      de: {
        title: 'Warum beginnt die Aufnahme oft mitten im Gespräch?',
        answer: 'Ein Mitarbeiter aus der Branche sagt: Wer anruft, um zu verkaufen, nimmt meist nur die Bestellung am Schluss auf. Was vorher versprochen wurde, fehlt dann.',
        points: [
          'Bei Hotlines, die Ihren Anruf annehmen, werden eher ganze Gespräche aufgenommen, aber nur stichprobenweise und zur Kontrolle der Qualität.',
          'Das ist eine Angabe aus der Branche, geprüft ist sie nicht. Ob es bei Ihnen so war, weiß man vorher nicht.',
          'Verlangen Sie deshalb alle Aufnahmen und Notizen, und fragen Sie, wann die Aufnahme an- und ausgeschaltet wurde.',
          'Zeigt die Datei nur die Bestellung, beweist sie nicht, was Ihnen davor gesagt wurde. Wie viel so ein Ausschnitt wert ist, würdigt ein Gericht frei.',
        ],
        asks: ['Warum wollen die eine Aufnahme haben?', 'Wird das ganze Gespräch aufgezeichnet?', 'Nehmen die nur den Schluss auf?', 'Was genau wird aufgenommen?', 'Auf der Aufnahme fehlt der Anfang', 'Das Vorgespräch ist nicht drauf', 'Wird jedes Telefonat mitgeschnitten?'],
      },
      en: {
        title: 'Why does the recording often start in mid-conversation?',
        answer: 'An insider says: who calls to sell mostly records only the order at the end. What was promised before is then missing.',
        points: [
          'Hotlines that take your call record whole calls, but only at random and for quality checks.',
          'That is a claim from inside the trade; it has not been checked.',
          'So ask for all recordings and notes, and when the recording was switched on and off.',
        ],
        asks: ['Is the whole call recorded?', 'Why is only the end of the call on the recording?', 'What is recorded?'],
      },
    },
    {
      id: 'welche-aufnahme', says: ['insider', 'law', 'advice'], firm: 'claim', norm: 'Art. 15 Abs. 1, 3 DSGVO', from: ['FORUM', 'DSGVO'], claims: ['P1', 'P2', 'P13'],
      de: {
        title: 'Welche Aufnahme gibt es überhaupt?',
        answer: 'Sicher weiß das nur die Firma. Was zu erwarten ist, hängt davon ab, wer wen angerufen hat.',
        points: [
          'Wurden Sie angerufen, läuft das Band nach dem Bericht eines Mitarbeiters aus der Branche meist nur am Schluss, bei der Bestellung. Haben Sie angerufen, werden eher ganze Gespräche aufgenommen, aber nur stichprobenweise. Geprüft ist beides nicht.',
          'Überlegen Sie: Wurde gesagt, dass aufgenommen wird? Wann war das, und was war bis dahin schon besprochen?',
          'Fragen Sie die Firma nach allen Aufnahmen dieses Tages und nach Beginn und Ende jeder Aufnahme. Gibt es keine, lassen Sie sich auch das bestätigen: Dann fehlt der Firma dieser Beleg.',
        ],
        asks: ['Gibt es überhaupt eine Aufnahme?', 'Woran erkenne ich, ob das Gespräch aufgezeichnet wurde?', 'Wie finde ich heraus, was aufgenommen wurde?', 'Haben die mein Gespräch mitgeschnitten?', 'Existiert ein Mitschnitt von meinem Anruf?'],
      },
      en: {
        title: 'Which recording is there at all?',
        answer: 'Only the company knows for sure. What to expect depends on who called whom.',
        points: [
          'If they called you, an insider reports that the tape mostly runs only at the end, with the order. If you called, whole calls are recorded, but only at random. Neither has been checked.',
          'Think back: were you told of the recording? When was that, and what had been agreed by then?',
          'Ask the company for all recordings of that day and for the beginning and end of each. If there is none, have that confirmed too: then the company lacks this piece of evidence.',
        ],
        asks: ['Is there a recording at all?', 'How do I find out what was recorded?', 'Did they record my call?'],
      },
    },
    {
      id: 'sichern', says: ['law', 'customer', 'advice'], firm: 'clear', norm: 'Art. 18 DSGVO, Art. 17 DSGVO', from: ['DSGVO', 'FORUM-K'], claims: ['P8'],
      de: {
        title: 'Soll ich die Löschung der Aufnahme verlangen?',
        answer: 'Löschen lassen sollten Sie sie noch nicht. Verlangen Sie zuerst die Kopie und dass die Aufnahme gesperrt statt gelöscht wird. Sonst ist vielleicht Ihr eigener Beweis weg.',
        points: [
          'Das Gesetz nennt das Einschränkung der Verarbeitung: Die Datei bleibt, wird aber nicht weiter benutzt.',
          'Ein Kunde meint: Bewahrt das Callcenter die Aufnahme für eigene Zwecke auf und wusste der Kunde das nicht, ist das nicht erlaubt. Geprüft ist das nicht.',
          'Ist die Kopie da und der Streit vorbei, können Sie die Löschung verlangen. Die Firma muss binnen eines Monats antworten.',
          'Solange die Firma die Aufnahme für einen Streit braucht, darf sie sie behalten.',
        ],
        asks: ['Kann ich verlangen dass meine Daten gelöscht werden?', 'Wie sorge ich dafür dass die Aufnahme nicht gelöscht wird?', 'Löschung vom Mitschnitt verlangen', 'Aufnahme sperren lassen', 'Einschränkung der Verarbeitung was ist das'],
      },
      en: {
        title: 'Should I ask for the recording to be deleted?',
        answer: 'Do not have it deleted yet. First ask for the copy and that the recording is locked instead of deleted. Otherwise your own evidence may be gone.',
        points: [
          'The law calls that restriction of processing: the file stays but is not used.',
          'A customer says that keeping it for the call centre’s own ends without telling you is not lawful. That has not been checked.',
          'Once you have the copy and the dispute is over, you can ask for deletion.',
        ],
        asks: ['Can I have the recording deleted?', 'How do I stop them from deleting the recording?', 'Should they erase the recording of my call?', 'Should I demand that they delete the recording?'],
      },
    },
    {
      id: 'mitarbeiterstimme', says: ['authority', 'law'], firm: 'arguable', norm: 'Art. 15 Abs. 4 DSGVO', from: ['W15', 'W16', 'DSGVO'],
      de: {
        title: 'Darf die Firma ablehnen, weil man ihren Mitarbeiter hört?',
        answer: 'Ablehnen darf sie deshalb in der Regel nicht. Die Rechte des Mitarbeiters und Geschäftsgeheimnisse sind kein Grund, alles zu verweigern.',
        points: [
          'Die Firma kann die Stimme des Mitarbeiters verfremden oder Stellen herausschneiden.',
          'Sie muss selbst darlegen, was genau durch die Kopie verletzt würde.',
          'So sehen es die Datenschutzbehörden in Rheinland-Pfalz und in Finnland.',
        ],
        asks: ['Anbieter verweigert Aufnahme wegen Persönlichkeitsrecht des Mitarbeiters', 'Geschäftsgeheimnis als Grund keine Aufnahme zu geben', 'Auskunft abgelehnt wegen Rechten anderer'],
      },
      en: {
        title: 'May the company refuse because its agent can be heard?',
        answer: 'As a rule it may not refuse for that. The agent’s rights and trade secrets are no reason to refuse everything.',
        points: ['The company can distort the agent’s voice or cut parts.', 'It has to show what exactly the copy would harm.', 'The authorities of Rhineland-Palatinate and Finland see it this way.'],
        asks: ['They refuse the recording because of the privacy of the agent', 'They say the recording is a trade secret'],
      },
    },
    {
      id: 'behoerde', says: ['law'], firm: 'arguable', norm: 'Art. 77 DSGVO, § 29 Abs. 1 TDDDG, §§ 9, 40 BDSG', from: ['DSGVO', 'TDDDG', 'BDSG'],
      de: {
        title: 'Welche Datenschutzbehörde ist zuständig?',
        answer: 'Bei Telefon- und Internetfirmen der Bundesbeauftragte für den Datenschutz (BfDI). Bei allen anderen die Behörde des Landes, in dem die Firma sitzt.',
        points: [
          'Das gilt für Strom, Gas, Verlage, Lotterien, Versicherer, Inkasso, SCHUFA und wohl auch für Callcenter, die für sich selbst handeln.',
          'Die Beschwerde kostet nichts und geht online. Auch die Behörde an Ihrem Wohnort nimmt sie an.',
          'Warten Sie damit, bis der Monat für die Auskunft vorbei ist.',
        ],
        asks: ['Wo beschwere ich mich über den Datenschutz?', 'Datenschutzbeauftragter für Vodafone Telekom o2', 'Zuständige Aufsichtsbehörde DSGVO', 'Beschwerde Datenschutz Callcenter'],
      },
      en: {
        title: 'Which data protection authority is in charge?',
        answer: 'For phone and internet companies the federal commissioner (BfDI). For all others the authority of the Land where the company has its seat.',
        points: ['The complaint is free and can be made online; the authority where you live takes it, too.', 'Wait until the month for the answer is over.'],
        asks: ['Where can I complain about data protection?', 'Which authority handles GDPR complaints against my provider?'],
      },
    },
    {
      id: 'schadensersatz', says: ['law', 'court'], firm: 'arguable', norm: 'Art. 82 DSGVO, Art. 12 Abs. 5 DSGVO', from: ['DSGVO', 'W12', 'EuGH-C-526-24'],
      de: {
        title: 'Bekomme ich Geld, wenn meine Daten falsch behandelt wurden?',
        answer: 'Möglich, aber nicht sicher, und nicht schon im ersten Brief. Sie müssen zeigen, dass die Firma gegen den Datenschutz verstieß und Ihnen dadurch ein Schaden entstand.',
        points: [
          'Ein Beispiel: 500 Euro für eine Meldung bei der SCHUFA, obwohl die Forderung bestritten war (BGH).',
          'Fordern Sie im ersten Brief noch kein Geld. Wer Auskunft nur verlangt, um Geld zu bekommen, kann abgewiesen werden (EuGH).',
          'Ansprüche verjähren meist nach drei Jahren, gerechnet ab dem Ende des Jahres.',
        ],
        asks: ['Schadensersatz wegen Datenschutzverstoß', 'Schmerzensgeld DSGVO Auskunft', 'Kann ich im ersten Brief gleich 500 Euro Schadensersatz fordern?', 'Beim ersten Schreiben gleich Schadensersatz mit fordern?', 'Bekomme ich eine Entschädigung wenn sie keine Auskunft geben?'],
      },
      en: {
        title: 'Do I get money if my data were handled wrongly?',
        answer: 'Possibly, but not for sure, and not in the first letter. You have to show a breach and that it caused you harm.',
        points: ['One example: 500 euros for a report to SCHUFA although the claim was disputed (Federal Court of Justice).', 'Do not ask for money in the first letter: a request made only to get money can be refused.'],
        asks: ['Can I get compensation for a data protection breach?'],
      },
    },
    {
      id: 'einwilligung-zuruecknehmen', says: ['law'], firm: 'arguable', norm: 'Art. 7 Abs. 3 DSGVO, § 201 StGB', from: ['DSGVO', 'StGB'],
      de: {
        title: 'Ich habe der Aufnahme zugestimmt. Kann ich das zurücknehmen?',
        answer: 'Für die Zukunft jederzeit, auch mitten im Gespräch. Was bis dahin mit Ihrem Ja aufgenommen wurde, wird dadurch nicht verboten.',
        points: ['Ein Satz genügt: „Bitte nehmen Sie ab jetzt nicht mehr auf.“ Läuft das Band trotzdem weiter, ist das ab da ohne Ihr Einverständnis und kann strafbar sein.', 'Verlangen Sie nach dem Gespräch nicht gleich die Löschung, sondern zuerst eine Kopie. Die Aufnahme kann auch Ihnen helfen.', 'Am Vertrag ändert das nichts. Dafür gibt es den Widerruf.'],
        asks: ['Einwilligung in die Aufnahme widerrufen', 'Aufnahme erlaubt, jetzt will ich das nicht mehr', 'Kann ich die Aufnahme mitten im Gespräch stoppen?', 'Ich habe gesagt Aufnahme ist okay, kann ich das rückgängig machen?'],
      },
      en: {
        title: 'I agreed to the recording. Can I take that back?',
        answer: 'For the future at any time, even in the middle of the call. What was recorded with your yes until then does not become forbidden.',
        points: ['One sentence is enough: “Bitte nehmen Sie ab jetzt nicht mehr auf.” If the tape runs on, that is without your consent from then on and can be a crime.', 'After the call do not demand deletion at once, but a copy first. The recording may help you, too.', 'It changes nothing in the contract. For that there is the withdrawal.'],
        asks: ['Can I withdraw my consent to the recording?'],
      },
    },
    {
      id: 'aufnahme-schulung', says: ['law', 'insider'], firm: 'arguable', norm: 'Art. 5 Abs. 1 b DSGVO, Art. 6 Abs. 1 DSGVO', from: ['DSGVO', 'FORUM'], claims: ['P1'],
      de: {
        title: 'Darf die Firma die Aufnahme für Schulung oder Qualität benutzen?',
        answer: 'In der Regel nur für die Zwecke, die man Ihnen vorher genannt hat und denen Sie zugestimmt haben.',
        points: ['Ein Mitarbeiter aus der Branche sagt: Hotlines nehmen stichprobenweise ganze Gespräche auf, um die Qualität zu prüfen.', 'War nur von Qualität die Rede, fragen Sie nach, warum die Aufnahme jetzt eine Bestellung beweisen soll. Ob das geht, ist nicht geklärt.', 'Verlangen Sie Auskunft: zu welchem Zweck aufgenommen wurde und wer die Aufnahme bekommen hat.'],
        asks: ['Aufnahme zu Schulungszwecken', 'Dieses Gespräch wird zur Qualitätssicherung aufgezeichnet, was heißt das?', 'Wofür darf die Aufnahme verwendet werden?', 'Ich habe nur der Qualitätskontrolle zugestimmt'],
      },
      en: {
        title: 'May the company use the recording for training or quality?',
        answer: 'As a rule only for the purposes that you were told of beforehand and agreed to.',
        points: ['An insider says hotlines record whole calls at random to check quality.', 'If only quality was mentioned, ask why the recording is to prove an order now. Whether that is allowed is not settled.', 'Ask for access: for which purpose it was recorded and who got it.'],
        asks: ['They said the call is recorded for training purposes, what does that mean?'],
      },
    },
    {
      id: 'aufnahme-weitergeben', says: ['law', 'insider'], firm: 'arguable', norm: '§ 201 Abs. 1 StGB, Art. 6 Abs. 1 DSGVO, Art. 15 Abs. 1 DSGVO', from: ['StGB', 'DSGVO', 'FORUM'], claims: ['P4'],
      de: {
        title: 'Darf die Firma die Aufnahme an ein Inkasso oder an andere weitergeben?',
        answer: 'Nicht einfach so: Auch die Weitergabe braucht einen Grund, den das Gesetz erlaubt. Eine Aufnahme ohne Ihr Einverständnis darf niemand weitergeben.',
        points: ['Eine erlaubte Aufnahme im Streit als Beweis zu nutzen, kann so ein Grund sein.', 'Fragen Sie, wer sie bekommen hat. Die Firma muss es Ihnen sagen, kostenlos und binnen eines Monats.', 'Ein Mitarbeiter aus der Branche sagt: Meist liegt die Aufnahme beim Callcenter, und selbst die Firma kommt nicht leicht daran.'],
        asks: ['Wer bekommt die Aufnahme alles zu hören?', 'Gibt die Firma meine Aufnahme weiter?', 'Darf das Callcenter die Aufnahme an die Firma geben?', 'Kann das Inkasso meine Aufnahme haben?'],
      },
      en: {
        title: 'May the company pass the recording on to a collector or others?',
        answer: 'Not just like that: passing it on, too, needs a reason that the law allows. A recording without your consent nobody may pass on.',
        points: ['Using an allowed recording as evidence in a dispute can be such a reason.', 'Ask who got it. The company has to tell you, free of charge and within a month.', 'An insider says the recording mostly lies with the call centre, and even the company does not get at it easily.'],
        asks: ['Who gets to hear my recording?'],
      },
    },
  ],
};
