// Withdrawal: how long, from when, how, and what comes afterwards.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const withdrawal: Article = {
  id: 'widerruf',
  entry: 'letter',
  de: { title: 'Widerruf: Frist, Form und Folgen', lead: 'Ein kurzer Satz ohne Grund genügt. Wichtig ist, dass er rechtzeitig abgeschickt ist.' },
  en: { title: 'Withdrawal: period, form and effects', lead: 'One short sentence without a reason is enough. It has to be sent in time.' },
  passages: [
    {
      id: 'frist', says: ['law'], firm: 'clear', norm: '§§ 355, 356 BGB, § 312g BGB, §§ 187, 188 BGB, § 152 VVG', from: ['BGB', 'VVG'],
      de: {
        title: 'Wie lange kann ich widerrufen, und ab wann zählt die Frist?',
        answer: 'Sie haben 14 Tage. Bei Tarifen und anderen Diensten beginnt die Frist mit dem Vertragsschluss, also meist mit dem Anruf, aber nicht, bevor Sie die Belehrung über den Widerruf in lesbarer Form haben.',
        points: [
          'Der Tag des Anrufs oder der Belehrung selbst zählt nicht mit.',
          'Es reicht, wenn Sie den Widerruf am letzten Tag absenden.',
          'Dreißig Tage gibt es nur bei Lebensversicherungen.',
          'Bei Ware zählt der Tag der Lieferung, bei einem Abo die erste Lieferung.',
          'Alter, Krankheit oder Urlaub verlängern sie nicht. Hat der Anrufer Ihnen mehr Zeit versprochen, müssten Sie das beweisen.',
          'Fehlt die Belehrung, haben Sie länger Zeit. Rechnen Sie trotzdem sicher: 14 Tage ab dem Anruf.',
          'Dass die Frist begonnen hat, muss im Streit die Firma beweisen.',
        ],
        asks: ['Ab wann läuft die Widerrufsfrist?', 'Wie viel Zeit zum Widerrufen bei Telefonvertrag?', '14 Tage ab Anruf oder ab E-Mail?', 'Zählt der Tag des Anrufs mit?', 'Wann endet meine Widerrufsfrist?', 'Zwei Wochen Rücktrittsrecht ab wann?', 'Widerrufsfrist berechnen'],
      },
      en: {
        title: 'How long can I withdraw, and when does the period start?',
        answer: 'You have 14 days. For tariffs and other services they run from the conclusion of the contract, mostly the call, but not before you have the instructions on withdrawal in text form.',
        points: [
          'The day of the event itself is not counted.',
          'Sending it in time is enough; it need not arrive within the period.',
          'Thirty days there are only for life insurance.',
          'For goods the day of delivery counts, for subscriptions the first delivery.',
          'Age, illness or holidays do not make it longer. If the caller promised you more time, you would have to prove it.',
          'If the instructions are missing you have longer. Still count 14 days from the call to be safe.',
          'The company has to prove that the period has started.',
        ],
        asks: ['14 days from the call or from the email?', 'When does the withdrawal period start?', 'How many days do I have to cancel a phone contract?', 'Cooling-off period for phone contracts'],
      },
    },
    {
      id: 'frist-ware', says: ['law'], firm: 'arguable', norm: '§ 356 Abs. 2 BGB', from: ['BGB'],
      de: {
        title: 'Wann beginnt die Frist bei Handy, Ware oder Abo?',
        answer: 'Bei Ware beginnt die Frist von 14 Tagen erst, wenn Sie sie bekommen haben. Bei mehreren Teilen zählt das letzte, bei einem Abo die erste Lieferung.',
        points: ['Bei Tarif mit Handy ist offen, welcher Beginn zählt. Nehmen Sie sicher den früheren: den Anruf.', 'Der Tag der Lieferung zählt nicht mit. Absenden am letzten Tag genügt.', 'Das gilt, wenn auch die Belehrung da war.', 'Widerrufen Sie den Tarif, fällt der Kauf des Geräts, das dazugehört, meist mit.'],
        asks: ['Handy kam später, ab wann zählt die Frist?', 'Frist ab Lieferung?', 'Widerrufsfrist bei Warenlieferung', 'Erstes Heft bekommen, wann endet die Frist?', 'Paket erst nach zwei Wochen angekommen Widerruf'],
      },
      en: {
        title: 'When does the period start for a phone, goods or a subscription?',
        answer: 'For goods the 14 days start when you have received them; with several parts the last, with a subscription the first delivery counts.',
        points: ['For a tariff with a handset it is open which start counts. Take the earlier one to be safe: the call.', 'The day of delivery is not counted. Sending on the last day is enough.', 'If you withdraw from the tariff, the purchase of the device that belongs to it mostly falls with it.'],
        asks: ['The phone arrived later, when does the period start?', 'Withdrawal period for goods delivered'],
      },
    },
    {
      id: 'ohne-belehrung', says: ['law', 'court'], firm: 'clear', norm: '§ 356 Abs. 3, 4 BGB, § 361 Abs. 3 BGB', from: ['BGB', 'W30'],
      de: {
        title: 'Ich habe keine Belehrung über den Widerruf bekommen. Wie lange kann ich widerrufen?',
        answer: 'Nur wenn die Belehrung fehlt oder falsch ist, endet die Frist erst zwölf Monate und 14 Tage nach dem Vertragsschluss. Sonst bleibt es bei 14 Tagen.',
        points: [
          'Bei Ware zählt statt des Vertragsschlusses die Lieferung.', 'Holt die Firma die Belehrung nach, haben Sie ab dann 14 Tage.',
          'Auch eine falsche Belehrung setzt die Frist nicht in Gang. Ob jeder Fehler zählt, ist im Einzelnen umstritten.',
          'Sehen Sie auch im Spam und im Kundenkonto nach. Vielleicht kam sie doch.',
          'Bei Versicherungen und Geldgeschäften gelten eigene Regeln.',
          'Die Firma muss beweisen, dass Sie belehrt wurden. Warten Sie trotzdem nicht, sondern schreiben Sie heute.',
        ],
        asks: ['In den Papieren steht nichts vom Widerruf', 'Keine Widerrufsbelehrung erhalten', 'Widerrufsbelehrung fehlt, wie lange Frist?', 'Belehrung war falsch', 'Wurde nicht über mein Widerrufsrecht informiert', 'Verlängert sich die Frist ohne Belehrung?', '12 Monate und 14 Tage', 'Formular für den Widerruf war nicht dabei'],
      },
      en: {
        title: 'I got no instructions on withdrawal. How long can I withdraw?',
        answer: 'Only if the instructions are missing or wrong does the period end as late as twelve months and 14 days after the conclusion. Otherwise it stays at 14 days.',
        points: ['For goods it is counted from delivery.', 'If the company supplies them later, you have 14 days from then.', 'Wrong instructions do not start the period either; whether every mistake counts is disputed in detail.', 'Look in spam and in the customer account, too.', 'For insurance and financial services there are rules of their own.', 'The company has to prove that you were told. Still, do not wait.'],
        asks: ['I never got withdrawal instructions', 'How long can I withdraw without a Widerrufsbelehrung?'],
      },
    },
    {
      id: 'wie-widerrufen', says: ['law', 'court'], firm: 'clear', norm: '§ 355 BGB', from: ['BGB', 'BGH-I-ZR-198-15'],
      de: {
        title: 'Wie widerrufe ich richtig?',
        answer: 'Ein Satz genügt: „Ich widerrufe den Vertrag.“ Sie brauchen keinen Grund und keine bestimmte Form; E-Mail, Brief oder das Formular der Firma reichen.',
        points: [
          'Schreiben Sie das Wort „Widerruf“, Ihren Namen, Ihre Adresse und die Nummer des Vertrags. Kennen Sie keine Nummer, nennen Sie Ihre Telefonnummer und den Tag des Anrufs.', 'Absenden vor dem Ende der Frist genügt. Heben Sie den Beleg auf.',
          'Schicken Sie ihn an die Firma, mit der der Vertrag sein soll, nicht an das Callcenter.',
          'Am Telefon ginge es auch, aber Sie könnten es nicht beweisen. Fax oder WhatsApp sind auch schwer zu beweisen. Sicher ist: E-Mail und dazu ein Brief.',
          'Bei Versicherungen muss der Widerruf in Textform sein.',
          'Auf das Recht zum Widerruf können Sie vorher nicht wirksam verzichten.',
        ],
        asks: ['Wie schreibe ich einen Widerruf?', 'Brauche ich einen Grund für den Widerruf?', 'Kann ich per E-Mail widerrufen?', 'Telefonisch widerrufen möglich?', 'An wen muss der Widerruf gehen?', 'Muss der Widerruf begründet werden?', 'Muster Widerruf Handyvertrag', 'Kann ich formlos vom Vertrag zurücktreten?'],
      },
      en: {
        title: 'How do I withdraw properly?',
        answer: 'One sentence is enough: “Ich widerrufe den Vertrag.” You need no reason and no special form; e-mail, letter or the company’s form will do.',
        points: ['Write the word “Widerruf”, your name, address and contract number. If you know no number, give your phone number and the day of the call.', 'Sending before the end of the period is enough. Keep the proof.', 'Send it to the company with which the contract is said to be, not to the call centre.', 'By phone it would be possible but could not be proven. Fax or WhatsApp are hard to prove, too. Safe: e-mail plus letter.', 'For insurance it has to be in text form.'],
        asks: ['How do I withdraw from the contract?', 'Do I need a reason to withdraw?', 'Can I cancel by e-mail?'],
      },
    },
    {
      id: 'letzter-tag', says: ['law'], firm: 'arguable', norm: '§ 355 Abs. 1 BGB, § 193 BGB', from: ['BGB', 'W33'],
      de: {
        title: 'Reicht es, am letzten Tag abzusenden? Und was, wenn das ein Sonntag ist?',
        answer: 'Rechtzeitig absenden genügt; ankommen darf der Widerruf später. Ein letzter Tag am Samstag, Sonntag oder Feiertag verschiebt sich nach verbreiteter Ansicht auf den nächsten Werktag.',
        points: ['Anders bei Kündigung und Anfechtung und bei Post ans Gericht: Dort zählt das Ankommen.', 'Welcher Feiertag zählt, Ihrer oder der am Sitz der Firma, ist nicht sicher; senden Sie deshalb vorher ab.', 'Heben Sie den Beleg vom Absenden auf: gesendete E-Mail oder Beleg der Post. Das müssen Sie beweisen; wer ihn nur in den Briefkasten wirft, schickt ihn heute auch per E-Mail.', 'Ankommen muss der Brief irgendwann aber doch.'],
        asks: ['Frist endet am Wochenende', 'Fristende Feiertag Widerruf', 'Muss der Widerruf in der Frist ankommen?', 'Zählt das Absendedatum oder der Eingang?', 'Poststempel Widerruf', 'Letzter Tag der Frist ist Sonntag', 'Mein Brief kommt erst nach der Frist an, ist das zu spät?', 'Der Widerruf kommt erst übermorgen an, zu spät?'],
      },
      en: {
        title: 'Is it enough to send it on the last day? What if that is a Sunday?',
        answer: 'Sending it in time is enough; it may arrive later. If the last day is a Saturday, Sunday or holiday, by the common view the next working day still counts.',
        points: ['It is different for a cancellation, for avoidance and for post to a court: there the arrival counts.', 'Which state’s holiday counts is not certain, so send it before.', 'Keep the proof of sending; you have to prove it.', 'But the letter has to arrive some day.'],
        asks: ['Does the withdrawal have to arrive within the period?', 'The period ends on a weekend'],
      },
    },
    {
      id: 'bestaetigung-widerruf', says: ['law'], firm: 'clear', norm: '§ 355 Abs. 1 BGB', from: ['BGB'],
      de: {
        title: 'Muss die Firma den Widerruf bestätigen?',
        answer: 'Eine Bestätigung braucht es nicht. Der Widerruf wirkt, sobald er bei der Firma ist, auch ohne ihr Ja.',
        points: ['Eine Bestätigung des Eingangs dient nur zum Nachweis. Bitten Sie darum, aber warten Sie nicht darauf.', 'Wer über ein Formular auf der Webseite widerruft, muss sofort eine Eingangsbestätigung bekommen.', 'Heben Sie Ihren eigenen Beleg auf. Auch ein „Wir lehnen ab“ ändert am rechtzeitigen Widerruf nichts.'],
        asks: ['Widerruf gültig ohne Bestätigung?', 'Anbieter bestätigt den Widerruf nicht', 'Keine Antwort auf meinen Widerruf', 'Anbieter lehnt Widerruf ab', 'Wird der Widerruf erst mit Bestätigung wirksam?', 'Kein Eingang bestätigt Widerruf'],
      },
      en: {
        title: 'Does the company have to confirm the withdrawal?',
        answer: 'No confirmation is needed. The withdrawal works once it has reached the company, even without its yes.',
        points: ['A confirmation of receipt only serves as proof.', 'Whoever withdraws through a website form must get a confirmation at once.', 'Keep your own proof of sending.'],
        asks: ['Is my withdrawal valid without confirmation?', 'They do not confirm my withdrawal'],
      },
    },
    {
      id: 'zurueckgenommen', says: ['law'], firm: 'arguable', norm: '§ 355 BGB, § 130 Abs. 1 BGB, § 54 Abs. 3 TKG', from: ['BGB', 'TKG'],
      de: {
        title: 'Ich habe den Widerruf am Telefon zurückgenommen. Gilt er noch?',
        answer: 'Es spricht viel dafür, dass er noch gilt. Ein Widerruf, der angekommen ist, hat den Vertrag schon beendet.',
        points: ['Ihr neues Ja wäre höchstens ein neuer Vertrag, mit neuer Zusammenfassung, neuer Genehmigung und neuem Widerruf.', 'Handeln Sie schnell: Erklären Sie den Widerruf vorsorglich noch einmal, schriftlich.', 'Schreiben Sie dazu, dass der erste Widerruf gilt und Sie nichts Neues wollten.'],
        asks: ['Widerruf zurückgezogen am Telefon', 'Hotline hat mich überredet den Widerruf zu stornieren', 'Habe nach dem Widerruf doch wieder ja gesagt', 'Rückgängig gemachter Widerruf', 'Sie haben angerufen ich soll den Widerruf zurücknehmen'],
      },
      en: {
        title: 'I took the withdrawal back on the phone. Does it still count?',
        answer: 'There is much to be said that it still counts. A withdrawal that has arrived has already ended the contract.',
        points: ['Your new yes would at most be a new contract, with a new summary, approval and withdrawal.', 'Act fast: declare the withdrawal again in writing as a precaution.'],
        asks: ['I was talked into taking back my withdrawal', 'They called and I cancelled my withdrawal'],
      },
    },
    {
      id: 'wertersatz', says: ['law', 'court'], firm: 'arguable', norm: '§ 357a BGB, § 54 Abs. 3 TKG', from: ['BGB', 'TKG', 'W13'],
      de: {
        title: 'Muss ich bezahlen, was ich vor dem Widerruf genutzt habe?',
        answer: 'Nur, wenn Sie ausdrücklich wollten, dass es vor Ende der Frist losgeht, und wenn Sie richtig belehrt wurden. Das Gesetz nennt das Wertersatz.',
        points: ['Fehlt eines von beiden, sprechen gute Gründe dafür, dass nichts zu zahlen ist. Sicher ist das nicht.', 'Kam bei Handy oder Internet die Zusammenfassung nicht vor Ihrem Ja, und haben Sie später nicht in Textform genehmigt, spricht viel dafür, dass Sie keinen Wertersatz schulden.', 'Sonst zählt der anteilige Preis für die Tage bis zum Widerruf.'],
        asks: ['Wertersatz nach Widerruf', 'Muss ich für die Nutzung zahlen nach Widerruf?', 'Zwei Wochen Tarif genutzt und dann widerrufen', 'Anteilige Rechnung trotz Widerruf', 'Verbrauchter Strom nach Widerruf bezahlen'],
      },
      en: {
        title: 'Do I have to pay for what I used before withdrawing?',
        answer: 'Only if you expressly asked for the start before the period ended and were properly instructed. The law calls it value compensation.',
        points: ['If one is missing there are good reasons to argue that nothing is owed; that is not certain.', 'For mobile or internet: if the summary did not come before your yes and you did not approve in text form later, there is much to be said that you owe no compensation.', 'Otherwise the share of the price for the days until the withdrawal counts.'],
        asks: ['Do I have to pay for usage after withdrawal?'],
      },
    },
    {
      id: 'rueckabwicklung', says: ['law'], firm: 'clear', norm: '§ 355 Abs. 3 BGB, §§ 357, 357a, 357b BGB', from: ['BGB'],
      de: {
        title: 'Was passiert nach dem Widerruf mit Geld und Ware?',
        answer: 'Beide geben zurück, was sie bekommen haben. Die Firma muss das Geld binnen 14 Tagen erstatten, auch die Kosten für die normale Lieferung.',
        points: ['Sie senden die Ware binnen 14 Tagen nach dem Widerruf zurück. Absenden genügt.', 'Bei Ware darf die Firma mit dem Geld warten, bis die Ware oder der Beleg da ist.', 'Die Kosten der Rücksendung tragen Sie nur, wenn die Firma Ihnen das vorher gesagt hat.', 'Für das Testen zahlen Sie nichts, nur für übermäßige Benutzung und nur nach Belehrung.', 'Bei Geldgeschäften sind es für beide Seiten 30 Tage. Weitere Gebühren darf die Firma nicht verlangen.'],
        asks: ['Wann bekomme ich mein Geld nach dem Widerruf?', 'Wer zahlt die Rücksendung?', 'Muss ich das Handy zurückschicken nach Widerruf?', 'Router zurückgeben nach Widerruf Kosten', 'Stornogebühr nach Widerruf', 'Handy ausgepackt, kann ich noch widerrufen?'],
      },
      en: {
        title: 'What happens with money and goods after withdrawal?',
        answer: 'Both give back what they received. The company must refund within 14 days, standard delivery cost included.',
        points: ['You send the goods within 14 days; sending is enough.', 'For goods the company may wait with the money until the goods or proof of dispatch are there.', 'You bear the return cost only if you were told so before.', 'For financial services both sides have 30 days. No further fees may be charged.'],
        asks: ['When do I get my money back after withdrawal?', 'Who pays for sending the router back?'],
      },
    },
    {
      id: 'paket-verweigert', says: ['law'], firm: 'arguable', norm: '§ 355 Abs. 1 BGB', from: ['BGB'],
      de: {
        title: 'Ich habe das Paket nicht angenommen. Ist das ein Widerruf?',
        answer: 'Ein Paket abzulehnen oder ohne ein Wort zurückzusenden, reicht nicht. Sie müssen klar erklären, dass Sie widerrufen.',
        points: ['Schreiben Sie eine kurze E-Mail: „Ich widerrufe.“', 'Das geht noch, solange die Frist läuft.', 'Absenden in der Frist genügt. Heben Sie den Beleg dafür auf, auch den der Rücksendung.'],
        asks: ['Annahme verweigert gilt als Widerruf?', 'Einfach zurückgeschickt ohne Brief', 'Paket zurück an Absender', 'Ware zurückgeschickt aber nicht widerrufen', 'Reicht es das Gerät zurückzuschicken?'],
      },
      en: {
        title: 'I refused the parcel. Is that a withdrawal?',
        answer: 'Refusing a parcel or returning it without a word is not enough. You have to declare clearly that you withdraw.',
        points: ['Write a short e-mail: “Ich widerrufe.”', 'That is possible while the period runs. Sending it in time is enough; keep the proof.'],
        asks: ['Is refusing the parcel a withdrawal?', 'I just sent the goods back'],
      },
    },
    {
      id: 'widerrufsbutton', says: ['law'], firm: 'arguable', norm: '§§ 355, 356a BGB', from: ['BGB', 'W2'],
      de: {
        title: 'Gibt es bei Verträgen am Telefon einen Knopf zum Widerrufen?',
        answer: 'Bei Verträgen am Telefon muss die Firma keinen anbieten, und Sie müssen keinen benutzen: Brief oder E-Mail genügt. Die Funktion „Vertrag widerrufen“ ist seit dem 19. Juni 2026 nur für Verträge Pflicht, die online geschlossen wurden.',
        points: ['Fehlt sie bei einem Vertrag am Telefon, wird Ihre Frist dadurch nicht länger. Wie lange sie läuft, hängt davon ab, ob Sie richtig belehrt wurden.', 'Widerrufen Sie ganz normal per E-Mail oder Brief.', 'Mussten Sie beim Anruf auf einer Webseite bestätigen, lässt sich vertreten, dass es sie geben muss.', 'Bietet Ihr Kundenkonto den Knopf an, nutzen Sie ihn: Sie bekommen sofort einen Beleg. Schreiben Sie zur Sicherheit auch eine E-Mail.', 'Drücken Sie aber nicht auf „Bestätigen“ oder „Genehmigen“.'],
        asks: ['Widerrufsbutton Pflicht?', 'Wo finde ich den Widerrufsknopf?', 'Elektronische Widerrufsfunktion Juni 2026', 'Kein Widerrufsbutton auf der Webseite', 'Vertrag widerrufen Button Kundenkonto'],
      },
      en: {
        title: 'Is there a withdrawal button for contracts by phone?',
        answer: 'For contracts by phone the company need not offer one, and you need not use one: a letter or an e-mail is enough. The function “Vertrag widerrufen” has been mandatory since 19 June 2026 only for contracts concluded online.',
        points: ['If it is missing for a phone contract your period does not get longer; how long it runs depends on whether you were properly instructed. Withdraw as usual by e-mail or letter.', 'If you had to confirm on a website during the call it is arguable that it must exist.', 'If your account offers it, use it: you get proof at once. Write an e-mail, too.'],
        asks: ['Where is the withdrawal button?', 'Is a withdrawal button mandatory?'],
      },
    },
    {
      id: 'ausnahmen', says: ['law'], firm: 'clear', norm: '§ 312g Abs. 2 BGB, § 356 Abs. 5, 6 BGB', from: ['BGB'],
      de: {
        title: 'Wann gibt es kein Recht zum Widerruf?',
        answer: 'Ausgenommen sind zum Beispiel Maßanfertigungen, Verderbliches, geöffnete Hygieneware, Reisen und Karten mit festem Termin und eilige Reparaturen.',
        points: ['Handy, Internet, Strom, Zeitschriften im Abo und Lotto am Telefon gehören nicht dazu: Hier gibt es den Widerruf.', 'Bei Diensten fällt das Recht nur weg, wenn alles fertig ist, Sie vorher ausdrücklich zugestimmt und die Kenntnis vom Verlust bestätigt haben. Ein laufender Vertrag ist nie fertig.', 'Bei digitalen Inhalten kann es mit dem Start wegfallen, wenn Sie zugestimmt und die Kenntnis vom Verlust bestätigt haben.', 'Die Firma muss vorher sagen, dass kein Widerruf besteht.', 'Ein Verzicht auf den Widerruf ist unwirksam.'],
        asks: ['Welche Verträge kann man nicht widerrufen?', 'Ausnahmen vom Widerrufsrecht', 'Kann der Anbieter den Widerruf ausschließen?', 'Ich soll auf mein Widerrufsrecht verzichtet haben', 'Widerruf bei Nahrungsergänzung am Telefon'],
      },
      en: {
        title: 'When is there no right of withdrawal?',
        answer: 'Excluded are for instance custom-made or perishable goods, opened hygiene goods, dated travel and tickets, and urgent repairs.',
        points: ['Mobile, internet, electricity, magazine subscriptions and lottery by phone are not excluded.', 'For services the right ends only when everything is done, you expressly agreed before and confirmed that you knew of the loss. A running contract is never done.', 'For digital content it can end with the start if you agreed and confirmed that you knew of the loss.', 'The company has to say beforehand that there is no withdrawal.', 'A waiver of the right is void.'],
        asks: ['Which contracts cannot be withdrawn from?'],
      },
    },
    {
      id: 'widerruf-kostet', says: ['law'], firm: 'clear', norm: '§ 361 Abs. 1, 2 BGB, § 357 Abs. 1, 4 BGB, § 357b Abs. 1 BGB', from: ['BGB'],
      de: {
        title: 'Darf die Firma für den Widerruf eine Gebühr verlangen?',
        answer: 'Der Widerruf selbst kostet nichts: keine Gebühr für die Bearbeitung, kein Storno, keine Pauschale.',
        points: ['Das gilt auch, wenn es anders in den AGB steht.', 'Was Sie schon gezahlt haben, muss die Firma binnen 14 Tagen erstatten, bei Geldgeschäften binnen 30. Bei Ware darf sie warten, bis die Rücksendung da oder belegt ist.', 'Zahlen müssen Sie nur, was das Gesetz selbst nennt, etwa die Rücksendung von Ware oder die genutzten Tage, und auch das nur unter Bedingungen.', 'Bestreiten Sie den Posten schriftlich und zahlen Sie nur, was unstrittig ist.'],
        asks: ['Bearbeitungsgebühr wegen Widerruf', 'Stornogebühr nach dem Widerruf', 'Kostet ein Widerruf etwas?', 'Die wollen Stornokosten'],
      },
      en: {
        title: 'May the company charge a fee for the withdrawal?',
        answer: 'The withdrawal itself costs nothing: no handling fee, no cancellation charge, no flat sum.',
        points: ['That holds even if the company’s terms say otherwise.', 'What you have paid already has to be refunded within 14 days, for financial services within 30. For goods the company may wait until they or your proof of sending are there.', 'You owe only what the statute itself names, such as sending goods back or days of use, and only under conditions.'],
        asks: ['They charge a fee because I withdrew', 'Is there a cancellation fee after withdrawal?'],
      },
    },
    {
      id: 'selbst-angerufen', says: ['law'], firm: 'clear', norm: '§§ 312c, 312g Abs. 1, 355 BGB', from: ['BGB'],
      de: {
        title: 'Ich habe selbst dort angerufen. Kann ich trotzdem widerrufen?',
        answer: 'Auch wer selbst anruft, kann in der Regel widerrufen. Es kommt nicht darauf an, wer wen angerufen hat. Auch ein Vertrag aus Ihrem eigenen Anruf ist ein Fernabsatzvertrag, und Sie haben 14 Tage.',
        points: ['Auch die Regel mit der Zusammenfassung bei Handy und Internet gilt, wenn Sie angerufen haben.', 'Ein Unterschied bleibt: Wer selbst anruft, hat keinen verbotenen Werbeanruf bekommen.', 'Anders ist es, wenn Sie im Laden oder an der Tür verhandelt haben.'],
        asks: ['Habe selbst angerufen, habe ich ein Widerrufsrecht?', 'Gilt der Widerruf nur wenn die mich anrufen?', 'Bei Anruf durch den Kunden kein Widerruf?', 'Ich hab bei denen angerufen und bestellt, kann ich widerrufen'],
      },
      en: {
        title: 'I called them myself. Can I still withdraw?',
        answer: 'Who calls by himself can as a rule withdraw, too. It does not matter who called whom. A contract from your own call is a distance contract, too, and you have 14 days.',
        points: ['The rule on the contract summary for mobile and internet also counts when you called.', 'One difference remains: whoever calls has received no forbidden advertising call.', 'It is different if you negotiated in a shop or at the door.'],
        asks: ['I called them myself, do I still have a right of withdrawal?', 'Is the withdrawal only for calls I received?'],
      },
    },
    {
      id: 'schon-freigeschaltet', says: ['law'], firm: 'arguable', norm: '§ 356 Abs. 5 BGB, §§ 355, 357a BGB, § 54 Abs. 3 TKG', from: ['BGB', 'TKG'],
      de: {
        title: 'Der Anschluss läuft schon. Ist mein Widerruf damit weg?',
        answer: 'Dass es schon läuft, nimmt Ihnen den Widerruf nicht. Er fällt bei Diensten erst weg, wenn alles erbracht ist, Sie das vorher ausdrücklich wollten und den Verlust bestätigt haben.',
        points: ['Ein Vertrag, der noch Monate läuft, ist nach unserer Lesart nicht vollständig erbracht.', 'Es zählt nur, ob die Frist noch läuft und ob Sie richtig belehrt wurden.', 'Für die Tage bis zum Widerruf kann Geld anfallen, aber nur, wenn Sie den frühen Beginn ausdrücklich wollten und richtig belehrt wurden.', 'Kam bei Handy oder Internet die Zusammenfassung nicht vorher, und haben Sie nicht in Textform genehmigt, spricht viel dafür, dass Sie dafür nichts ersetzen müssen.'],
        asks: ['Widerruf nach Freischaltung noch möglich?', 'Anschluss wurde schon geschaltet, Widerruf erloschen?', 'SIM ist schon aktiv, kann ich noch widerrufen?', 'Erlischt das Widerrufsrecht mit der Aktivierung?', 'Strom wird schon geliefert, kann ich noch widerrufen?'],
      },
      en: {
        title: 'The line already works. Is my right of withdrawal gone?',
        answer: 'That it already works does not take the right away. For services it ends only when all has been performed, you expressly wanted that beforehand and confirmed that the right is lost.',
        points: ['A contract that goes on for months is, as we read it, not fully performed.', 'What counts is whether the period is still open and whether you were properly told of the right.', 'If for mobile or internet the summary did not come before, and you did not approve in text form, there are good reasons to say that you owe nothing for the time until then.'],
        asks: ['My line was activated, can I still withdraw?', 'Does activation end the right of withdrawal?'],
      },
    },
    {
      id: 'vorsorglich', says: ['court', 'advice'], firm: 'arguable', norm: '§§ 312g, 355 BGB, BGH VIII ZR 318/08', from: ['BGB', 'BGH-VIII-ZR-318-08'],
      de: {
        title: 'Warum widerrufen, wenn der Vertrag ohnehin nicht gilt?',
        answer: 'Auch einen Vertrag, der nicht gilt, widerrufen Sie besser: Das ist der sichere zweite Weg. Sieht ein Gericht den Vertrag doch als gültig an, sind Sie trotzdem draußen, wenn der Widerruf rechtzeitig war.',
        points: ['Der Bundesgerichtshof sagte schon 2009, zum alten Recht: Auch einen nichtigen Vertrag kann man widerrufen, außer in besonderen Fällen.', 'Schreiben Sie: „Ich bestreite, dass ein Vertrag besteht. Vorsorglich widerrufe ich.“ Damit geben Sie nichts zu.', 'Schreiben Sie nicht nur „Ich kündige“. Das liest sich, als gäbe es den Vertrag.', 'Schreiben Sie nur, was stimmt. Die Frist wartet nicht auf die Antwort der Firma.'],
        asks: ['Warum soll ich widerrufen wenn der Vertrag sowieso nicht gilt?', 'Vorsorglich widerrufen sinnvoll?', 'Gebe ich mit dem Widerruf den Vertrag zu?', 'Widerruf obwohl kein Vertrag besteht', 'Hilfsweise widerrufen was heißt das'],
      },
      en: {
        title: 'Why withdraw if the contract does not count anyway?',
        answer: 'Better withdraw from a contract that does not count, too: it is the safe second way. If a court sees the contract as valid after all, you are still out if the withdrawal was in time.',
        points: ['The Federal Court of Justice said in 2009, on the old law, that a void contract can be withdrawn from, too, save in special cases.', 'Write that you dispute that there is a contract and withdraw as a precaution; you admit nothing by that.', 'Do not just write “I cancel”: that reads as if there were a contract. Write only what is true.', 'The period does not wait for the company’s answer.'],
        asks: ['Should I withdraw as a precaution?', 'Do I admit the contract by withdrawing?'],
      },
    },
    {
      id: 'widerruf-oder-kuendigung', says: ['law', 'advice'], firm: 'clear', norm: '§ 355 BGB, § 142 BGB, § 56 TKG', from: ['BGB', 'TKG'],
      de: {
        title: 'Widerrufen oder kündigen: Was ist besser?',
        answer: 'Solange die Frist läuft, ist der Widerruf besser. Nach dem Widerruf sind beide nicht mehr gebunden und geben das Erhaltene zurück; eine Kündigung wirkt erst für später.',
        points: ['Eine Kündigung allein kann so gelesen werden, als hätten Sie den Vertrag anerkannt. Schicken Sie sie nicht als ersten Schritt, höchstens zuletzt und nur vorsorglich.', 'Bei einer Verlängerung oder einem neuen Tarif beendet eine Kündigung womöglich auch den alten Vertrag, den Sie behalten wollen.', 'Anfechtung hilft bei Täuschung oder Irrtum, auch nach der Frist.', 'Eine „Stornierung“ gibt es im Gesetz nicht. Schreiben Sie deshalb „Widerruf“.'],
        asks: ['Unterschied Widerruf Kündigung Anfechtung', 'Soll ich den Vertrag kündigen?', 'Kann ich einfach kündigen?', 'Kündigung statt Widerruf geschickt', 'Stornieren oder widerrufen?', 'Wie kündige ich einen untergeschobenen Vertrag?', 'Soll ich zur Vorsicht auch kündigen?', 'Schadet es, zusätzlich zu kündigen?'],
      },
      en: {
        title: 'Withdraw or cancel: which is better?',
        answer: 'While the period runs, withdrawal is better. After it both are no longer bound and give back what they received; a cancellation only works for later.',
        points: ['A bare cancellation can be read as accepting the contract. Do not send it as the first step.', 'For an extension or tariff change it may also end the old contract you want to keep.', 'Avoidance (Anfechtung) helps in case of deceit or mistake, also after the period.', 'Write “Widerruf”, not “Storno”.'],
        asks: ['Should I cancel or withdraw?', 'Can I simply terminate the contract?', 'Difference between withdrawal and cancellation', 'Should I cancel as a precaution?', 'Does it hurt to send a cancellation as well?'],
      },
    },
    {
      id: 'versicherung', says: ['law'], firm: 'arguable', norm: '§ 8 VVG, § 7 VVG, § 5 VVG, § 152 VVG, § 312 Abs. 4 BGB', from: ['VVG', 'BGB', 'W3'],
      de: {
        title: 'Wie lange kann ich eine Versicherung vom Telefon widerrufen?',
        answer: '14 Tage in Textform, also etwa per Brief oder E-Mail. Bei Lebensversicherungen sind es 30 Tage.',
        points: ['Die Frist beginnt erst, wenn Sie den Versicherungsschein, die Bedingungen und die Belehrung haben. Das muss der Versicherer beweisen.', 'Rechtzeitig absenden genügt.', 'Bei Verträgen seit dem 19. Juni 2026 endet die Frist auch ohne richtige Papiere irgendwann, außer Sie wurden gar nicht belehrt. Ältere Verträge sollte sich ein Mensch ansehen.', 'Stimmt der Schein nicht mit dem Gesagten überein, widersprechen Sie binnen eines Monats in Textform.'],
        asks: ['Versicherung am Telefon abgeschlossen widerrufen', 'Zahnzusatzversicherung Widerruf Frist', 'Unfallversicherung Telefon 14 Tage', 'Handyversicherung am Telefon', 'Haftpflicht telefonisch abgeschlossen'],
      },
      en: {
        title: 'How long can I withdraw from an insurance sold by phone?',
        answer: '14 days in text form, for instance by letter or e-mail. For life insurance it is 30 days.',
        points: ['The period starts only when you have policy, terms and instructions; the insurer has to prove that.', 'Sending it in time is enough.', 'For contracts since 19 June 2026 the period ends some time even without proper papers, unless you were not told of the right at all. Older contracts should be looked at by a person.', 'If the policy differs from what was said, object within one month in text form.'],
        asks: ['Insurance sold by phone withdrawal period'],
      },
    },
    {
      id: 'leben', says: ['law'], firm: 'clear', norm: '§ 8 VVG, § 152 VVG', from: ['VVG'],
      de: {
        title: 'Wie lange kann ich eine Lebens- oder Sterbegeldversicherung widerrufen?',
        answer: '30 Tage. Das gilt für alle Formen der Lebensversicherung, auch für Sterbegeld und private Rente.',
        points: ['Die Frist beginnt erst, wenn Sie Police, Bedingungen und Belehrung bekommen haben.', 'Der Widerruf muss in Textform sein, etwa E-Mail oder Brief. Absenden in der Frist genügt.', 'Dass Sie die Papiere haben, muss der Versicherer beweisen.', 'Bei älteren Verträgen aus der Zeit vor dem 19. Juni 2026 kann die Frist länger sein. Das sollte sich ein Mensch ansehen.'],
        asks: ['Sterbegeldversicherung widerrufen', 'Lebensversicherung am Telefon Widerrufsfrist', 'Sterbeversicherung Frist', 'Rentenversicherung privat telefonisch abgeschlossen'],
      },
      en: {
        title: 'How long can I withdraw from a life or funeral insurance?',
        answer: '30 days. That covers all kinds of life insurance, also funeral cover and private pensions.',
        points: ['The period starts only when you have received policy, terms and instructions.', 'The withdrawal must be in text form; sending in time is enough.', 'The insurer has to prove that you have the papers.'],
        asks: ['Life insurance withdrawal period', 'Funeral insurance sold by phone'],
      },
    },
    {
      id: 'widerruf-verlaengerung', says: ['law', 'court'], firm: 'arguable', norm: '§§ 312c, 312g, 355 BGB, § 54 Abs. 3 TKG', from: ['BGB', 'TKG', 'W12'],
      de: {
        title: 'Kann ich auch eine Verlängerung widerrufen?',
        answer: 'Auch eine Verlängerung am Telefon ist ein eigener Vertrag aus der Ferne. Es spricht viel dafür, dass Sie sie binnen 14 Tagen widerrufen können, auch als alter Kunde.',
        points: ['In einem Fall vor dem BGH war eine vorzeitige Verlängerung widerrufen worden; gestritten wurde dort über die SCHUFA.', 'Ganz sicher ist es nicht, wenn sich am Preis nichts ändert.', 'Bei Handy und Internet spricht viel dafür, dass sie außerdem vorher die Zusammenfassung braucht oder danach Ihre Genehmigung in Textform.', 'Schreiben Sie genau: „Ich widerrufe die Verlängerung. Der bisherige Vertrag bleibt.“'],
        asks: ['Widerrufsrecht bei Vertragsverlängerung', 'Verlängerung am Telefon widerrufen', 'Tarifwechsel widerrufen', 'Gilt Widerruf auch für Bestandskunden?'],
      },
      en: {
        title: 'Can I withdraw from an extension, too?',
        answer: 'An extension by phone, too, is a distance contract of its own. There is much to be said for a right to withdraw from it within 14 days, also for old customers.',
        points: ['It is not quite certain if the price does not change.', 'For mobile and internet much speaks for it that it also needs the summary beforehand or your approval in text form afterwards.', 'Write exactly that you withdraw from the extension and the old contract stays.'],
        asks: ['Can I withdraw from a contract extension?'],
      },
    },
    {
      id: 'verbunden', says: ['law'], firm: 'arguable', norm: '§§ 358, 360 BGB', from: ['BGB'],
      de: {
        title: 'Zum Tarif gehören ein Handy, Raten oder Zusatzpakete. Fällt alles weg?',
        answer: 'Meist fällt alles weg. Wer den Tarif widerruft, ist auch an damit verbundene Käufe und Kredite nicht mehr gebunden.',
        points: ['Nennen Sie im Widerruf alle Teile: Tarif, Handy, Raten, Zusatzpaket.', 'Das Gerät senden Sie zurück.', 'Für Ratenkäufe ab dem 20. November 2026 gilt neues Recht, für ältere das alte. Das neue haben wir nicht gelesen; dazu sollte ein Mensch raten.'],
        asks: ['Handy auf Raten und Tarif widerrufen', 'Ratenkauf zum Handyvertrag', 'Fällt die Handyversicherung auch weg?', 'Bundle widerrufen Tarif und Gerät', 'Finanzierung vom Smartphone'],
      },
      en: {
        title: 'The tariff came with a phone, instalments or extras. Does all fall away?',
        answer: 'Mostly all of it falls. Whoever withdraws from the tariff is no longer bound to connected purchases and loans either.',
        points: ['Name all parts in the withdrawal.', 'Send the device back.', 'For instalment purchases from 20 November 2026 on new law applies, for older ones the old. The new law we have not read; ask a person.'],
        asks: ['Phone on instalments with the contract, does it fall away?'],
      },
    },
    {
      id: 'frist-verpasst', says: ['law', 'advice'], firm: 'arguable', norm: '§ 356 Abs. 3, 4 BGB, § 54 Abs. 3 TKG, §§ 123, 124 BGB', from: ['BGB', 'TKG'],
      de: {
        title: 'Die 14 Tage sind vorbei. Geht noch etwas?',
        answer: 'Oft geht noch etwas. Prüfen Sie zuerst, ob die Frist wirklich begonnen hat: Ohne richtige Belehrung läuft sie viel länger.',
        points: ['Bei Handy und Internet: Kam die Zusammenfassung nicht vor Ihrem Ja, und haben Sie später nicht in Textform genehmigt, spricht viel dafür, dass der Vertrag noch nicht wirksam ist.', 'Bei Strom und Gas fehlt oft die Textform.', 'Wurden Sie getäuscht, können Sie ein Jahr lang anfechten, gerechnet ab dem Tag, an dem Sie es merkten. In dieser Zeit muss der Brief auch ankommen.', 'Widersprechen Sie, und verlangen Sie die Aufnahme.', 'Zuletzt bleibt bei einem neuen Vertrag die Kündigung zum nächsten Termin. Nicht bei einer Verlängerung, einem neuen Tarif oder einer Zusatzoption: Sonst endet der Vertrag, den Sie behalten wollen.'],
        asks: ['Widerrufsfrist abgelaufen', 'Frist verpasst, was kann ich noch tun?', 'Zu spät widerrufen', 'Nach einem Monat noch aus dem Vertrag raus?', 'Anruf war vor drei Monaten', 'Widerruf zu spät abgeschickt'],
      },
      en: {
        title: 'The 14 days are over. Is there anything left?',
        answer: 'Often something can still be done. First check whether the period really started: without proper instructions it runs much longer.',
        points: ['Mobile and internet: if the summary did not come before your yes and you did not approve in text form later, there is much to be said that the contract is not effective yet.', 'Electricity and gas often lack text form.', 'If you were deceived you can avoid the contract for one year from finding out. The letter has to arrive within it, too.', 'Object and ask for the recording.', 'For a new contract cancellation to the next date remains in the end. Not for an extension, a new tariff or an add-on: it would end the contract you want to keep.'],
        asks: ['I missed the withdrawal deadline', 'Too late to withdraw, what now?'],
      },
    },
  ],
};
