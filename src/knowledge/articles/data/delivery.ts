// Goods and lines that come late, parcels that nobody takes back, contracts handed on, a cancellation taken back.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const delivery: Article = {
  id: 'lieferung-und-weitergabe',
  entry: 'letter',
  de: { title: 'Lieferung, Rücksendung, Weitergabe', lead: 'Wenn etwas zu spät kommt, nicht zurückgenommen wird oder jemand anderem gehören soll.' },
  en: { title: 'Delivery, return, handing on', lead: 'When something comes late, is not taken back, or shall belong to somebody else.' },
  passages: [
    {
      id: 'lieferung-spaet', says: ['law', 'advice'], firm: 'arguable', norm: '§§ 323, 475 Abs. 1, 2 BGB, §§ 280, 286 BGB', from: ['BGB'],
      de: {
        title: 'Die bestellte Ware kommt nicht oder zu spät. Was kann ich tun?',
        answer: 'Setzen Sie der Firma schriftlich eine Frist, etwa zwei Wochen. Kommt die Ware auch dann nicht, können Sie bei einem Kauf in der Regel zurücktreten.',
        points: ['Ist kein Tag ausgemacht, muss die Firma sofort liefern, spätestens 30 Tage nach dem Vertragsschluss.', 'Geht das Paket unterwegs verloren, ist das in der Regel das Risiko der Firma. Ware, die nie bei Ihnen ankam, müssen Sie meist nicht bezahlen.', 'Einfacher ist oft der Widerruf: Bei Ware beginnt die Frist erst mit der Lieferung. Gehört ein Tarif dazu, rechnen Sie sicher 14 Tage ab dem Anruf.', 'Für das Warten allein gibt es meist kein Geld. Schadensersatz setzt voraus, dass die Firma im Verzug ist und Sie einen Schaden zeigen.', 'Haben Sie gar nichts bestellt, setzen Sie keine Frist, sondern bestreiten Sie den Vertrag.'],
        asks: ['Handy nicht geliefert, kann ich zurücktreten?', 'Lieferung kommt zu spät', 'Paket ist nie angekommen, muss ich zahlen?', 'Lieferverzug Router oder Handy'],
      },
      en: {
        title: 'The goods I ordered do not come, or come late. What can I do?',
        answer: 'Set the company a period in writing, say two weeks. If the goods still do not come, you can as a rule step back from a purchase.',
        points: ['If no day was agreed the company has to deliver at once, at the latest 30 days after the conclusion.', 'If the parcel is lost on the way, that is as a rule the company’s risk. Goods that never reached you need mostly not be paid.', 'Withdrawal is often simpler: for goods the period starts only with delivery. If a tariff belongs to it, count 14 days from the call to be safe.', 'For the waiting alone there is mostly no money. Damages need a company in default and a loss that you show.', 'If you ordered nothing, set no period but dispute the contract.'],
        asks: ['The phone I ordered was never delivered', 'My parcel never came, do I have to pay for it?'],
      },
    },
    {
      id: 'anschluss-spaet', says: ['law', 'advice'], firm: 'arguable', norm: '§§ 58 Abs. 4, 59 Abs. 4 TKG, §§ 314, 320, 323 BGB', from: ['TKG', 'BGB'],
      de: {
        title: 'Mein neuer Anschluss wird nicht freigeschaltet. Komme ich heraus?',
        answer: 'Setzen Sie der Firma schriftlich eine Frist, etwa zwei Wochen. Schaltet sie dann immer noch nicht frei, spricht viel dafür, dass Sie sich vom Vertrag lösen können.',
        points: ['Läuft die Frist für den Widerruf noch, ist er leichter: Er braucht keinen Grund.', 'Für die Zeit ohne Anschluss müssen Sie das Entgelt in der Regel nicht zahlen. Schreiben Sie das der Firma.', 'Versäumt die Firma einen Termin zum Anschließen, und lag es nicht an Ihnen, können Sie 10 Euro oder 20 Prozent des Monatspreises verlangen, je nachdem, was mehr ist.', 'Kündigen Sie den alten Anschluss nicht, bevor der neue läuft.', 'Hilft die Frist nicht, schlichtet die Bundesnetzagentur, kostenlos.'],
        asks: ['Anschluss nicht geschaltet', 'DSL Bereitstellung verzögert sich', 'Glasfaser wird nicht fertig, kann ich kündigen?', 'Freischaltung dauert ewig'],
      },
      en: {
        title: 'My new line is not switched on. Do I get out?',
        answer: 'Set the company a period in writing, say two weeks. If it still does not switch the line on, there are good reasons to say that you can leave the contract.',
        points: ['If the period for withdrawal still runs, that is simpler: it needs no reason.', 'For the time without a line you need as a rule not pay the charge. Write that to the company.', 'If the company misses an appointment to connect you, and it was not your fault, you can claim 10 euros or 20 percent of the monthly price, whichever is more.', 'Do not cancel the old line before the new one works.', 'If the period does not help, the Bundesnetzagentur mediates, free of charge.'],
        asks: ['My new internet line is still not connected', 'Activation is weeks late, can I cancel?'],
      },
    },
    {
      id: 'ruecksendung-abgelehnt', says: ['law', 'advice'], firm: 'arguable', norm: '§ 355 Abs. 3 BGB, § 357 Abs. 4 BGB, §§ 293, 304 BGB', from: ['BGB'],
      de: {
        title: 'Die Firma nimmt meine Rücksendung nicht an. Was nun?',
        answer: 'An einem rechtzeitigen Widerruf ändert das nichts. Ein Paket ohne ein Wort ist aber keiner. Heben Sie den Beleg vom Absenden auf: Nach dem Widerruf können Sie damit Ihr Geld verlangen.',
        points: ['Schreiben Sie: „Ich habe am … widerrufen und die Ware am … abgeschickt. Sie haben die Annahme verweigert. Bitte holen Sie die Ware ab, und erstatten Sie mein Geld.“', 'Bewahren Sie die Ware gut auf, und benutzen Sie sie nicht.', 'Ein zweites Mal auf Ihre Kosten müssen Sie in der Regel nicht schicken. Kosten, die durch die Weigerung entstehen, können Sie verlangen.', '„Zu spät“ heißt hier: Für die Ware haben Sie 14 Tage ab dem Widerruf, und Absenden genügt. Kam die Ware später, ist der Widerruf nach unserer Lesart trotzdem nicht weg.', 'Haben Sie nur das Paket geschickt und noch nichts geschrieben, widerrufen Sie jetzt schriftlich.'],
        asks: ['Retoure wird nicht angenommen', 'Annahme der Rücksendung verweigert', 'Paket kam zu mir zurück, die Firma wollte es nicht', 'Firma verweigert die Rücknahme der Ware'],
      },
      en: {
        title: 'The company does not take my return. What now?',
        answer: 'That changes nothing about a withdrawal in time. But a parcel without a word is none. Keep the proof of sending: after the withdrawal you can ask for your money with it.',
        points: ['Write in German: “Ich habe am … widerrufen und die Ware am … abgeschickt. Sie haben die Annahme verweigert. Bitte holen Sie die Ware ab, und erstatten Sie mein Geld.”', 'Keep the goods well and do not use them.', 'As a rule you need not send them a second time at your cost. You can claim the cost that the refusal causes.', '“Too late” means here: for the goods you have 14 days from the withdrawal, and sending is enough. If they came later, the withdrawal is by our reading still not gone.', 'If you sent only the parcel and wrote nothing, withdraw in writing now.'],
        asks: ['They refused my return parcel and it came back to me', 'The company will not take the device back'],
      },
    },
    {
      id: 'vertrag-uebertragen', says: ['law', 'advice'], firm: 'arguable', norm: '§§ 414, 415 BGB', from: ['BGB'],
      de: {
        title: 'Kann jemand anderes meinen Vertrag übernehmen?',
        answer: 'Nur wenn die Firma zustimmt. Gilt der Vertrag, bleiben Sie ohne ihr Ja der Kunde und müssen selbst zahlen.',
        points: ['Fragen Sie nach dem Formular zur Übernahme. Viele Firmen bieten das an, manche gegen eine Gebühr. Das ist allgemeine Kenntnis, geprüft haben wir es nicht.', 'Lassen Sie sich schriftlich geben, dass Sie ab einem bestimmten Tag nichts mehr schulden.', 'Dass ein Bekannter Ihnen das Geld gibt, befreit Sie gegenüber der Firma nicht.', 'Wollten Sie den Vertrag gar nicht, widerrufen oder bestreiten Sie zuerst. Eine Übernahme kann so wirken, als hätten Sie den Vertrag anerkannt.'],
        asks: ['Vertragsübernahme durch eine andere Person', 'Handyvertrag auf jemand anderen umschreiben', 'Kann mein Nachmieter den Internetvertrag übernehmen?', 'Vertrag an meinen Sohn abgeben'],
      },
      en: {
        title: 'Can somebody else take over my contract?',
        answer: 'Only if the company agrees. If the contract stands, without its yes you stay the customer and have to pay yourself.',
        points: ['Ask for the form for a takeover. Many companies offer it, some for a fee. That is general knowledge; we have not checked it.', 'Have it in writing that from a certain day you owe nothing more.', 'That a friend gives you the money does not free you towards the company.', 'If you never wanted the contract, withdraw or dispute first. A takeover can look as if you had accepted it.'],
        asks: ['Can I transfer my phone contract to another person?', 'Can my friend take over the contract?'],
      },
    },
    {
      id: 'kuendigung-zurueck', says: ['law', 'advice'], firm: 'arguable', norm: '§ 130 Abs. 1 BGB, §§ 312c, 355 BGB', from: ['BGB'],
      de: {
        title: 'Kann ich meine Kündigung zurücknehmen?',
        answer: 'Ist die Kündigung bei der Firma, können Sie sie allein nicht mehr zurücknehmen. Es geht nur, wenn beide einverstanden sind; wer sich darauf beruft, muss es beweisen.',
        points: ['Haben Sie sich am Telefon zum Bleiben überreden lassen, ist das meist eine Verlängerung oder ein neuer Vertrag. Es spricht viel dafür, dass Sie das binnen 14 Tagen widerrufen können.', 'Hält die Firma nicht ein, was sie versprochen hat, verlangen Sie es schriftlich, und fordern Sie die Aufnahme. Das Versprechen müssen Sie beweisen.', 'Soll die Kündigung gelten, und stimmt es, schreiben Sie: „Meine Kündigung vom … bleibt bestehen. Ich habe sie nicht zurückgenommen.“', 'Ob eine alte Kündigung nach dem Widerruf der neuen Abrede wieder gilt, haben wir nicht geprüft. Schreiben Sie deshalb zur Sicherheit dazu, dass Sie zum nächsten Termin kündigen, wenn Sie gehen wollen.'],
        asks: ['Kündigung widerrufen geht das?', 'Kündigungsrücknahme am Telefon', 'Ich habe gekündigt und mich dann umstimmen lassen', 'Kündigung wurde angeblich am Telefon zurückgenommen'],
      },
      en: {
        title: 'Can I take back my cancellation?',
        answer: 'Once the cancellation is with the company you cannot take it back alone. It works only if both agree; whoever relies on that has to prove it.',
        points: ['If you were talked into staying on the phone, that is mostly an extension or a new contract. There are good reasons to say that you can withdraw from it within 14 days.', 'If the company does not keep its promise, ask for it in writing and demand the recording. You have to prove the promise.', 'If the cancellation shall count, and it is true, write in German: “Meine Kündigung vom … bleibt bestehen. Ich habe sie nicht zurückgenommen.”', 'Whether an old cancellation counts again after the new deal is withdrawn, we have not checked. So add that you cancel to the next possible date, if you want to leave.'],
        asks: ['Can I undo my cancellation?', 'They say I took my cancellation back on the phone'],
      },
    },
  ],
};
