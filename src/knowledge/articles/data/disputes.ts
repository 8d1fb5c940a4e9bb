// When it comes to a dispute: court and recording, court post answered to the wrong place, arbitration, scores, wrong data.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const disputes: Article = {
  id: 'wenn-es-streit-gibt',
  entry: 'letter',
  de: { title: 'Wenn es Streit gibt', lead: 'Gericht und Aufnahme, Schlichtung, falsche Daten: Fragen, die erst spät kommen.' },
  en: { title: 'When it comes to a dispute', lead: 'Court and recording, arbitration, wrong data: questions that come late.' },
  passages: [
    {
      id: 'gericht-fordert-aufnahme', says: ['law'], firm: 'clear', norm: '§§ 144, 371 Abs. 2, 3, 427 ZPO, § 142 ZPO', from: ['ZPO'],
      de: {
        title: 'Kann ein Gericht die Firma zwingen, die Aufnahme vorzulegen?',
        answer: 'In einem Prozess kann das Gericht anordnen, dass die Firma die Aufnahme vorlegt. Weigert sie sich, kann das Gericht das gegen sie werten.',
        points: ['Dasselbe gilt, wenn die Firma die Aufnahme vernichtet, damit man sie nicht prüfen kann.', 'Auch ein Callcenter kann das Gericht dazu verpflichten, wenn es ihm zuzumuten ist.', 'Will die Firma Geld von Ihnen, muss sie den Vertrag selbst beweisen. Ohne Aufnahme steht sie dann schlechter da.', 'Einen Prozess brauchen Sie dafür zuerst nicht: Eine Kopie können Sie vorher kostenlos nach dem Datenschutz verlangen.', 'Läuft schon ein Prozess, holen Sie bitte einen Anwalt.'],
        asks: ['Vorlage der Tonaufnahme vor Gericht', 'Firma weigert sich, die Aufnahme im Prozess zu zeigen', 'Muss das Callcenter die Aufnahme dem Richter geben?'],
      },
      en: {
        title: 'Can a court force the company to produce the recording?',
        answer: 'In a lawsuit the court can order the company to produce the recording. If it refuses, the court can hold that against it.',
        points: ['The same goes if the company destroys the recording so that it cannot be checked.', 'The court can order a call centre to do so, too, if that is reasonable for it.', 'If the company wants money from you, it has to prove the contract itself. Without a recording it is worse off.', 'You need no lawsuit for that at first: you can demand a copy free of charge under data protection law.', 'If a lawsuit already runs, please get a lawyer.'],
        asks: ['Can a judge order them to hand over the tape?'],
      },
    },
    {
      id: 'brief-statt-widerspruch', says: ['law'], firm: 'clear', norm: '§§ 339 Abs. 1, 692, 694 Abs. 1, 700 Abs. 1 ZPO', from: ['ZPO'],
      de: {
        title: 'Ich habe der Firma geschrieben. Ist der Mahnbescheid damit erledigt?',
        answer: 'Ein Brief an die Firma oder an das Inkasso stoppt den Mahnbescheid nicht. Sie müssen trotzdem beim Gericht widersprechen, binnen zwei Wochen ab der Zustellung.',
        points: ['Nehmen Sie das Formular, das dabei lag, kreuzen Sie „insgesamt“ an, wenn Sie alles bestreiten, und unterschreiben Sie. Gründe brauchen Sie nicht.', 'Sind die zwei Wochen vorbei, widersprechen Sie trotzdem noch heute. Das geht, bis der Vollstreckungsbescheid erlassen ist.', 'Ist ein Vollstreckungsbescheid da, heißt es Einspruch: auch zwei Wochen ab der Zustellung, auch beim Gericht.', 'Sagt die Firma am Telefon, sie ziehe alles zurück, widersprechen Sie trotzdem.'],
        asks: ['Mahnbescheid: reicht eine Mail an den Anbieter?', 'Firma hat zugesagt, den Mahnbescheid zurückzunehmen', 'Ich habe die Forderung doch schon bestritten, muss ich trotzdem ans Gericht schreiben?'],
      },
      en: {
        title: 'I wrote to the company. Is the court payment order settled by that?',
        answer: 'A letter to the company or the collector does not stop the court payment order. You still have to object to the court, within two weeks of service.',
        points: ['Use the form that came with it, tick “insgesamt” if you dispute everything, and sign. You need no reasons.', 'If the two weeks are over, object today all the same. That works until the enforcement order is issued.', 'If there is an enforcement order, the remedy is called Einspruch: two weeks from service as well, to the court as well.', 'If the company says on the phone that it withdraws everything, object all the same.'],
        asks: ['I already disputed the claim, do I still have to answer the court?'],
      },
    },
    {
      id: 'schlichtung-freiwillig', says: ['law', 'authority'], firm: 'clear', norm: '§ 68 Abs. 1, 2 TKG, §§ 111a, 111b Abs. 1 EnWG, § 30 Abs. 6 VSBG', from: ['TKG', 'EnWG', 'VSBG', 'W24'],
      de: {
        title: 'Muss die Firma bei der Schlichtung mitmachen?',
        answer: 'Bei Handy und Internet darf die Firma ablehnen. Bei Strom und Gas muss der Versorger mitmachen.',
        points: ['Für Sie ist die Schlichtung in beiden Fällen in aller Regel kostenlos.', 'Bei Abos, Lotto und anderem gilt die Firma als einverstanden, wenn sie drei Wochen lang nicht ablehnt.', 'Lehnt die Firma ab, ist nichts verloren. Ihr Widerruf und Ihr Bestreiten bleiben, wie sie sind.', 'Vorher beschweren Sie sich selbst bei der Firma. Bei Strom und Gas hat sie dafür vier Wochen, außer sie lehnt früher ab.', 'Eine Schlichtung hält die Frist für den Widerruf und Post vom Gericht nicht auf.'],
        asks: ['Anbieter verweigert die Schlichtung', 'Ist die Schlichtung für den Anbieter freiwillig?', 'Was, wenn die Firma nicht an der Schlichtung teilnimmt?'],
      },
      en: {
        title: 'Does the company have to take part in arbitration?',
        answer: 'With mobile and internet the company may refuse. With electricity and gas the supplier has to take part.',
        points: ['For you it is in both cases nearly always free.', 'With subscriptions, lotteries and the like the company counts as willing if it does not refuse for three weeks.', 'If the company refuses, nothing is lost. Your withdrawal and your dispute stay as they are.', 'First complain to the company yourself. With electricity and gas it has four weeks, unless it refuses earlier.', 'Arbitration does not stop the withdrawal period or court post.'],
        asks: ['The provider refuses arbitration'],
      },
    },
    {
      id: 'schlichtung-verjaehrung', says: ['advice', 'law'], firm: 'unchecked', norm: '§ 204 Abs. 1 Nr. 4 BGB', from: ['BGB'],
      de: {
        title: 'Hält eine Schlichtung die Verjährung an?',
        answer: 'Nach allgemeiner Kenntnis hält sie die Verjährung an, solange das Verfahren läuft. Das gilt nur für den Anspruch, um den es in dem Antrag geht.',
        points: ['Im Einzelnen haben wir das nicht geprüft. Stellen Sie den Antrag also nicht erst in den letzten Tagen.', 'Andere Fristen laufen weiter: der Widerruf, die acht Wochen bei der Bank und bei der Telefonrechnung und die zwei Wochen bei einem Mahnbescheid.'],
        asks: ['Schlichtung und Verjährung', 'Verjährt mein Anspruch während der Schlichtung?'],
      },
      en: {
        title: 'Does arbitration stop the time bar?',
        answer: 'As general knowledge it stops the time bar while it runs. That covers only the claim which the request is about.',
        points: ['We have not checked the details. So do not wait until the last days.', 'Other periods run on: the withdrawal, the eight weeks at the bank and with phone bills, the two weeks of a court payment order.'],
        asks: ['Does mediation stop the limitation period?'],
      },
    },
    {
      id: 'score', says: ['law', 'court'], firm: 'arguable', norm: 'Art. 22 DSGVO, Art. 15 Abs. 1 h DSGVO, EuGH C-634/21', from: ['DSGVO', 'EuGH-C-634-21'],
      de: {
        title: 'Abgelehnt wegen meines Scores: Darf ein Computer das allein entscheiden?',
        answer: 'Ein Score allein darf grundsätzlich nicht entscheiden. Stützt sich eine Firma maßgeblich auf ihn, ist das nach dem Europäischen Gerichtshof eine automatische Entscheidung, und dafür gelten strenge Regeln.',
        points: ['Sie können verlangen, dass ein Mensch noch einmal prüft, und Ihre Sicht darlegen.', 'Fragen Sie auch, wie der Wert zustande kam. Die Auskunft ist kostenlos und muss binnen eines Monats kommen.', 'Steht dort etwas Falsches, verlangen Sie die Berichtigung.', 'Seit dem 20. November 2026 gibt es im deutschen Gesetz eine neue Regel zum Scoring, die wir nicht gelesen haben.'],
        asks: ['SCHUFA-Score automatische Entscheidung', 'Wie kommt mein Score zustande?', 'Vertrag wegen schlechter Bonität abgelehnt'],
      },
      en: {
        title: 'Refused because of my score: may a computer decide that alone?',
        answer: 'A score alone may in principle not decide. If a company draws strongly on it, the European Court of Justice sees that as an automated decision, and strict rules apply.',
        points: ['You can demand that a person looks again and give your view.', 'Ask also how the score came about. The answer is free and has to come within a month.', 'If something in it is wrong, demand its correction.', 'Since 20 November 2026 German law has a new rule on scoring, which we have not read.'],
        asks: ['Rejected by an automatic credit score'],
      },
    },
    {
      id: 'aufnahme-ohne-erlaubnis', says: ['law', 'advice'], firm: 'arguable', norm: '§ 201 StGB, § 286 ZPO, §§ 312g, 355 BGB', from: ['StGB', 'ZPO', 'BGB'],
      de: {
        title: 'Die Aufnahme war nicht erlaubt. Ist der Vertrag damit nichtig?',
        answer: 'Nichtig wird der Vertrag dadurch nicht. Eine Aufnahme ohne Ihr Einverständnis ist zwar verboten, aber es geht dann nur um den Beweis.',
        points: ['Gegen Sie taugt so eine Aufnahme oft nicht als Beweis. Sicher ist das nicht; ein Gericht wägt ab.', 'Den Vertrag muss die Firma beweisen. Verlangen Sie den Nachweis, dass Sie der Aufnahme zugestimmt haben.', 'Heraus kommen Sie auf anderem Weg: Widerruf, fehlende Form bei Strom und Gas, fehlende Genehmigung bei Handy und Internet.', 'Widerrufen Sie vorsorglich binnen 14 Tagen ab dem Anruf.'],
        asks: ['Ohne Einwilligung aufgenommen, Vertrag ungültig?', 'Macht eine verbotene Aufnahme den Vertrag unwirksam?'],
      },
      en: {
        title: 'The recording was not allowed. Is the contract void for that?',
        answer: 'That does not make the contract void. A recording without your consent is forbidden, but then it is only about the evidence.',
        points: ['Against you such a recording is often no good as evidence. That is not certain; a court weighs it.', 'The company has to prove the contract. Demand proof that you agreed to the recording.', 'You get out another way: withdrawal, missing form for electricity and gas, missing approval for mobile and internet.', 'Withdraw as a precaution within 14 days of the call.'],
        asks: ['They recorded me without consent, is the contract invalid?'],
      },
    },
    {
      id: 'adresse-unbekannt', says: ['advice', 'law'], firm: 'arguable', norm: '§ 355 Abs. 1 BGB, § 130 Abs. 1 BGB', from: ['BGB'],
      de: {
        title: 'Mein Brief kam zurück: Empfänger unbekannt. Wo finde ich die richtige Adresse?',
        answer: 'Suchen Sie sie in der Widerrufsbelehrung, im Impressum der Webseite und auf den Rechnungen. Steht dort nur ein Postfach, hilft das Handelsregister, kostenlos im Internet.',
        points: ['Schicken Sie denselben Text noch heute per E-Mail an die Adresse aus Belehrung oder Impressum, und dazu den Brief an die neue Anschrift.', 'Legen Sie eine Kopie des zurückgekommenen Umschlags bei. Er zeigt, wann Sie zuerst geschickt haben.', 'Haben Sie die Adresse benutzt, die die Firma selbst angegeben hat, spricht viel dafür, dass der Fehler nicht zu Ihren Lasten geht. Sicher ist das nicht.', 'Ist die Firma nirgends zu finden, kann es Betrug sein. Gehen Sie dann zur Polizei, und sagen Sie es Ihrer Bank.'],
        asks: ['Firma nicht auffindbar, wohin mit dem Widerruf?', 'Post an die Firma unzustellbar'],
      },
      en: {
        title: 'My letter came back: addressee unknown. Where do I find the right address?',
        answer: 'Look in the withdrawal instruction, in the imprint of the website and on the bills. If only a P.O. box stands there, the commercial register helps, free of charge online.',
        points: ['Send the same text today by e-mail to the address in the instruction or imprint, and the letter to the new address.', 'Enclose a copy of the returned envelope. It shows when you first sent it.', 'If you used the address that the company gave itself, there is much to be said that the mistake is not at your cost. That is not certain.', 'If the company cannot be found anywhere, it may be fraud. Then go to the police and tell your bank.'],
        asks: ['The company cannot be found, where do I send my withdrawal?'],
      },
    },
    {
      id: 'aufnahme-anzeigen', says: ['law', 'advice'], firm: 'unchecked', norm: '§ 201 Abs. 1, 4 StGB, §§ 77b, 205 StGB', from: ['StGB'],
      de: {
        title: 'Heimlich aufgenommen: Kann ich Anzeige erstatten, und wie lange?',
        answer: 'Ja. Ein Gespräch ohne Einverständnis aufzunehmen, ist strafbar. Dafür braucht es einen Strafantrag, nach allgemeiner Kenntnis binnen drei Monaten, nachdem Sie davon erfahren haben.',
        points: ['Das geht bei jeder Polizei, auch online. Schreiben Sie dazu, dass Sie Strafantrag stellen.', 'Kündigen Sie es der Firma nicht als Druckmittel an.', 'Verlangen Sie zuerst die Kopie, sonst fehlt Ihnen der Beleg. Die drei Monate laufen aber weiter.', 'Wurde die Aufnahme angesagt und sagten Sie nichts dazu, ist umstritten, ob das ein Einverständnis war.', 'Den Vertrag beendet die Anzeige nicht. Widerrufen und bestreiten Sie daneben.'],
        asks: ['Strafanzeige wegen heimlicher Aufnahme', 'Strafantrag Frist Aufzeichnung ohne Einwilligung', 'Die haben ohne mein Wissen mitgeschnitten, ist das strafbar?'],
      },
      en: {
        title: 'Recorded in secret: can I report it to the police, and for how long?',
        answer: 'Yes. Recording a call without consent is a crime. It takes a request for prosecution (Strafantrag), as general knowledge within three months of learning of it.',
        points: ['Any police station takes it, online as well. Write that you request prosecution.', 'Do not announce it to the company as a threat.', 'Demand the copy first, or you have no proof. But the three months run on.', 'If the recording was announced and you said nothing, it is disputed whether that was consent.', 'The report does not end the contract. Withdraw and dispute besides.'],
        asks: ['Can I press charges because they recorded me secretly?'],
      },
    },
    {
      id: 'daten-berichtigen', says: ['law'], firm: 'clear', norm: 'Art. 16 DSGVO, Art. 7 Abs. 1 DSGVO, Art. 12 Abs. 3 DSGVO', from: ['DSGVO'],
      de: {
        title: 'In den Daten der Firma steht etwas Falsches über mich. Muss sie es berichtigen?',
        answer: 'Ja. Falsche Daten muss die Firma auf Ihren Wunsch berichtigen, kostenlos und binnen eines Monats.',
        points: ['Das gilt auch für einen falschen Tarif, ein falsches Datum oder eine Zustimmung zur Werbung, die Sie nie gegeben haben.', 'Dass Sie zugestimmt haben, muss die Firma beweisen. Nehmen Sie die angebliche Zustimmung vorsorglich gleich zurück.', 'Verlangen Sie aber zuerst die Kopie der Daten. So sehen Sie, was dort steht.', 'Reagiert die Firma nicht, beschweren Sie sich bei der Datenschutzbehörde.'],
        asks: ['Falsche Einwilligung im Kundenkonto', 'Daten korrigieren lassen', 'Firma hat mich falsch gespeichert'],
      },
      en: {
        title: 'The company’s data about me are wrong. Does it have to correct them?',
        answer: 'Yes. The company has to correct wrong data if you ask, free of charge and within a month.',
        points: ['That covers a wrong tariff, a wrong date or a consent to advertising that you never gave.', 'That you consented has to be proved by the company. Take the alleged consent back at once as a precaution.', 'But demand the copy of the data first. So you see what is there.', 'If the company does not react, complain to the data protection authority.'],
        asks: ['They stored a consent I never gave, can I have it corrected?'],
      },
    },
    {
      id: 'verbindungsnachweis', says: ['law'], firm: 'clear', norm: '§ 65 TKG, § 10 Abs. 2 TDDDG, Art. 15 DSGVO', from: ['TKG', 'TDDDG', 'DSGVO'],
      de: {
        title: 'Bekomme ich einen Nachweis, wann der Anruf war und wie lange er dauerte?',
        answer: 'Zum Teil. Von der Firma, die angerufen hat, können Sie Tag, Uhrzeit und Dauer verlangen. Ihre eigene Telefonfirma muss Ihnen nur für künftige Rechnungen einen Nachweis geben, und meist nur über Anrufe, die Sie selbst führen.',
        points: ['Fragen Sie schnell: Abrechnungsdaten bleiben meist nur bis sechs Monate nach der Rechnung gespeichert, länger bei Streit.', 'Fotografieren Sie die Anrufliste in Ihrem Telefon. Sie zeigt Nummer, Zeit und Länge.', 'Ein Gespräch von zwei Minuten passt schlecht zu einem langen Vertrag. Das kann Ihnen helfen.'],
        asks: ['Einzelverbindungsnachweis für den Werbeanruf', 'Wie beweise ich die Dauer des Anrufs?', 'Verbindungsdaten vom Anbieter anfordern'],
      },
      en: {
        title: 'Can I get proof of when the call was and how long it took?',
        answer: 'In part. From the company that called you can demand day, time and length. Your own phone company has to give you a record only for future bills, and mostly only of calls that you make yourself.',
        points: ['Ask quickly: billing data mostly stay only until six months after the bill, longer in a dispute.', 'Take a photo of the call list in your phone. It shows number, time and length.', 'A call of two minutes does not go well with a long contract. That can help you.'],
        asks: ['Itemised record of the sales call'],
      },
    },
    {
      id: 'zustimmung-im-gespraech', says: ['law', 'court'], firm: 'arguable', norm: '§ 7 Abs. 2 Nr. 1 UWG, LG Berlin 15 O 170/17', from: ['UWG', 'W8'],
      de: {
        title: 'Der Anrufer holte sich die Erlaubnis erst im Gespräch. War der Anruf damit erlaubt?',
        answer: 'Die Zustimmung zu Werbung muss vor dem Anruf da sein. Wer erst im Gespräch fragt, kommt zu spät; so sah es das Landgericht Berlin in einem Urteil, das noch nicht endgültig war.',
        points: ['Für spätere Anrufe könnte Ihr Ja aber zählen. Nehmen Sie es gleich schriftlich zurück, das geht jederzeit.', 'Melden Sie den Anruf der Bundesnetzagentur, mit Tag, Uhrzeit und Nummer.', 'Der Vertrag wird dadurch nicht von selbst ungültig. Prüfen Sie Widerruf und Form.'],
        asks: ['Einwilligung erst während des Anrufs', 'Am Anfang gefragt, ob er mich anrufen darf', 'Am Telefon der Werbung zugestimmt'],
      },
      en: {
        title: 'The caller asked for permission only during the call. Was the call lawful then?',
        answer: 'Consent to advertising has to be there before the call. Who asks only in the call is too late; so the regional court of Berlin saw it in a judgment that was not final yet.',
        points: ['For later calls your yes could count, though. Take it back in writing at once, at any time.', 'Report the call to the Bundesnetzagentur, with day, time and number.', 'The contract does not become void by itself for that. Check withdrawal and form.'],
        asks: ['He asked during the call whether he may call me'],
      },
    },
    {
      id: 'schlichtung-dauer', says: ['law', 'authority'], firm: 'clear', norm: '§§ 1, 20, 28 VSBG', from: ['VSBG', 'W24'],
      de: {
        title: 'Wie lange dauert eine Schlichtung?',
        answer: 'Bei Handy und Internet waren es zuletzt etwa neun Wochen. Sind alle Unterlagen da, soll das Ergebnis in der Regel binnen 90 Tagen kommen; in schwierigen Fällen darf es länger dauern.',
        points: ['Die Stelle teilt mit, wann sie alles hat. Ab dann zählen die 90 Tage.', 'Sie gelten für anerkannte Verbraucherschlichtungsstellen, auch bei einer Behörde, wenn für die Stelle keine eigene Regel besteht.', 'Schicken Sie gleich alles mit: Ihr Schreiben an die Firma, ihre Antwort, Rechnungen.', 'Die Frist für Ihren Widerruf und die Fristen des Gerichts warten darauf nicht.'],
        asks: ['Dauer Schlichtungsverfahren', 'Wann bekomme ich das Ergebnis der Schlichtung?', 'Schlichtung wie viele Wochen?'],
      },
      en: {
        title: 'How long does arbitration take?',
        answer: 'For mobile and internet it was about nine weeks of late. Once all papers are there the result is as a rule to come within 90 days; in difficult cases it may take longer.',
        points: ['The body tells you when it has everything. From then the 90 days count.', 'They bind recognised consumer arbitration bodies, also at an authority, unless a rule of its own holds for the body.', 'Send everything at once: your letter to the company, its answer, bills.', 'The period for your withdrawal and periods of a court do not wait for it.'],
        asks: ['How long does an arbitration procedure take?'],
      },
    },
    {
      id: 'schlichtung-vor-klage', says: ['law', 'advice'], firm: 'arguable', norm: '§ 15a EGZPO, § 111b Abs. 1 EnWG, § 68 TKG', from: ['EGZPO', 'EnWG', 'TKG'],
      de: {
        title: 'Muss es eine Schlichtung geben, bevor jemand vor Gericht geht?',
        answer: 'Die Schlichtung ist meist keine Pflicht, sondern ein Angebot: In der Regel dürfen beide Seiten, auch die Firma, gleich vor Gericht gehen.',
        points: ['Eine Ausnahme gibt es für kleine Beträge: Bis 750 Euro kann ein Bundesland vor der Klage einen Versuch bei einer Gütestelle verlangen. Welche Länder das tun, haben wir nicht geprüft.', 'Die Ausnahme gilt nicht, wenn die Firma in Ihrem Bundesland weder ihren Sitz noch eine Niederlassung hat, und nicht nach einem Mahnbescheid.', 'Haben Sie schon eine Schlichtungsstelle für Verbraucher angerufen, zählt das als so ein Versuch.', 'Auch die Firma darf ohne Schlichtung klagen oder einen Mahnbescheid beantragen. Post vom Gericht beantworten Sie immer in der Frist, die darin steht.', 'Versuchen lohnt sich trotzdem: Die Schlichtung ist für Sie in der Regel kostenlos. Schreiben Sie vorher der Firma.'],
        asks: ['Muss ich vor einer Klage zur Schlichtung?', 'Ist Schlichtung Pflicht vor dem Gericht?', 'Darf die Firma klagen ohne Schlichtung?', 'Gütestelle vor der Klage'],
      },
      en: {
        title: 'Does arbitration have to come before a lawsuit?',
        answer: 'Arbitration is mostly no duty but an offer: as a rule both sides, the company too, may go to court at once.',
        points: ['There is an exception for small sums: up to 750 euros a Land can demand an attempt at a conciliation office before the lawsuit. Which Länder do, we have not checked.', 'The exception does not hold if the company has neither its seat nor a branch in your Land, nor after a court payment order.', 'If you already called a consumer arbitration body, that counts as such an attempt.', 'The company, too, may sue or apply for a payment order without arbitration. Always answer court papers within the period that stands in them.', 'Still it is worth trying: arbitration is as a rule free for you. Write to the company first.'],
        asks: ['Do I have to try arbitration before I sue?', 'May the company sue me without arbitration?'],
      },
    },
  ],
};
