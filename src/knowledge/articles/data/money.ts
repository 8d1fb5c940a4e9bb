// Paying, charging back, bills and cut-offs.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const money: Article = {
  id: 'geld-und-rechnung',
  entry: 'letter',
  de: { title: 'Rechnung, Lastschrift, Sperre', lead: 'Zahlen Sie, was klar ist. Beanstanden Sie den Rest schriftlich und mit Gründen.' },
  en: { title: 'Bills, direct debits, cut-offs', lead: 'Pay what is clear. Object to the rest in writing and with reasons.' },
  passages: [
    {
      id: 'zahlen', says: ['law', 'advice'], firm: 'arguable', norm: '§ 67 TKG, § 61 Abs. 4 TKG, §§ 145, 286, 814 BGB', from: ['TKG', 'BGB'],
      de: {
        title: 'Muss ich die Rechnung bezahlen?',
        answer: 'Das hängt davon ab, ob es einen gültigen Vertrag gibt; beweisen muss ihn die Firma. Lassen Sie die Rechnung aber nicht einfach liegen.',
        points: ['Zahlen Sie den Teil, der unstrittig ist, zum Beispiel den alten Tarif. Schreiben Sie dazu, wofür.', 'Beanstanden Sie den strittigen Teil schriftlich und mit Gründen, bei Telefon und Internet binnen acht Wochen.', 'Wer trotz Zweifel zahlt, schreibt „unter Vorbehalt“. Sonst kann die Rückforderung schwierig werden.', 'Gegen Mahnungen hilft ein klares Bestreiten. Ein gerichtlicher Mahnbescheid braucht sofort Ihren Widerspruch.'],
        asks: ['Muss ich zahlen?', 'Muss ich trotz Widerruf zahlen?', 'Erste Rechnung gekommen was tun?', 'Soll ich die Rechnung überweisen?', 'Rechnung für Vertrag den ich nicht wollte', 'Muss ich erst mal zahlen?', 'Darf ich die Zahlung einstellen?', 'Mahnung erhalten obwohl kein Vertrag'],
      },
      en: {
        title: 'Do I have to pay the bill?',
        answer: 'That depends on whether there is a valid contract. The company has to prove it. But do not just leave the bill lying.',
        points: ['Pay the part that is not disputed and say what it is for.', 'Object to the rest in writing with reasons, for phone and internet within eight weeks.', 'If you pay in doubt, write “unter Vorbehalt”.', 'A court payment order (Mahnbescheid) needs your objection at once.'],
        asks: ['Do I have to pay?', 'Do I have to pay the invoice?', 'Can I stop paying?'],
      },
    },
    {
      id: 'lastschrift', says: ['law'], firm: 'clear', norm: '§ 675x BGB', from: ['BGB'],
      de: {
        title: 'Wie lange kann ich eine Lastschrift zurückholen?',
        answer: 'Acht Wochen ab dem Tag der Abbuchung, ohne Grund. Die Bank darf das nicht ablehnen und muss binnen zehn Geschäftstagen erstatten.',
        points: ['Das geht in der Filiale, am Telefon oder in der App Ihrer Bank.', 'Haben Sie nie eine Lastschrift erlaubt, sind es 13 Monate. Melden Sie es der Bank sofort.', 'Das Geld ist damit zurück, die Forderung aber nicht weg. Schreiben Sie der Firma am selben Tag, warum Sie nicht zahlen.', 'Überweisen Sie den unstrittigen Teil.'],
        asks: ['Abbuchung zurückbuchen Frist', 'Kann ich das Geld von der Bank zurückholen?', 'Rücklastschrift wie lange möglich?', 'Geld vom Konto abgebucht zurückholen', 'Lastschrift widersprechen', 'SEPA Rückgabe acht Wochen', 'Die haben einfach abgebucht'],
      },
      en: {
        title: 'How long can I get a direct debit back?',
        answer: 'Eight weeks from the day of the debit, without a reason. The bank may not refuse and has to refund within ten business days.',
        points: ['If you never allowed debits it is 13 months; tell the bank at once.', 'The money is back, but the claim is not gone: write to the company the same day.', 'Transfer the part that is not disputed.'],
        asks: ['How long can I charge back a direct debit?', 'Money was debited, can I get it back from the bank?'],
      },
    },
    {
      id: 'abbuchung-nach-widerruf', says: ['law'], firm: 'clear', norm: '§§ 355 Abs. 1, 357 BGB, § 675x BGB', from: ['BGB'],
      de: {
        title: 'Ich habe widerrufen, und die Firma bucht weiter ab. Darf sie das?',
        answer: 'Nach einem wirksamen Widerruf sind Sie nicht mehr gebunden; neue Beträge darf die Firma dafür nicht mehr einziehen. Schon gezahltes Geld muss binnen 14 Tagen zurück; bei Ware darf sie warten, bis Sie die Rücksendung nachweisen.',
        points: ['Eine Lastschrift holt Ihre Bank acht Wochen lang ohne Grund zurück.', 'Schreiben Sie der Firma am selben Tag, warum, und nehmen Sie die Erlaubnis zum Abbuchen zurück.', 'Zahlen Sie weiter, was unstrittig ist, zum Beispiel den alten Tarif.', 'Haben Sie den Vertrag nur bestritten, ist noch offen, ob Sie zahlen müssen. Eine Lastschrift können Sie auch dann acht Wochen lang zurückholen. Der Streit um das Geld bleibt, und es können Mahnungen und Kosten folgen.', 'Wollten Sie ausdrücklich, dass es vor dem Ende der Frist losgeht, kann für die Tage bis zum Widerruf etwas zu zahlen sein.'],
        asks: ['Abbuchung trotz Widerruf', 'Firma bucht nach Widerruf weiter ab', 'Trotz Widerspruch wird Geld eingezogen', 'Darf nach dem Widerruf noch abgebucht werden?'],
      },
      en: {
        title: 'I withdrew, and the company goes on debiting. May it?',
        answer: 'After an effective withdrawal you are no longer bound; the company may not collect new sums for it. Money already paid has to come back within 14 days; with goods it may wait until you prove that you sent them back.',
        points: ['Your bank takes a direct debit back for eight weeks, without a reason.', 'Write to the company the same day why, and take back the permission to debit.', 'Go on paying what is undisputed, such as the old tariff.', 'If you only disputed the contract, it is open whether you have to pay. You can have a direct debit taken back for eight weeks then, too. The dispute about the money stays, and reminders and costs can follow.', 'If you expressly wanted it to start before the period ended, the days until the withdrawal may have to be paid.'],
        asks: ['They still debit after my withdrawal', 'Money taken although I cancelled'],
      },
    },
    {
      id: 'ohne-mandat', says: ['law'], firm: 'clear', norm: '§§ 675j, 675u BGB, §§ 675x, 676b BGB', from: ['BGB'],
      de: {
        title: 'Ich habe nie eine Lastschrift erlaubt. Was gilt?',
        answer: 'Dann muss die Bank das Geld sofort erstatten, spätestens am nächsten Geschäftstag. Sagen Sie ihr gleich, dass Sie die Abbuchung nie erlaubt haben; die Grenze sind 13 Monate nach der Abbuchung.',
        points: ['Die Forderung ist damit nicht weg. Schreiben Sie der Firma am selben Tag, warum Sie nicht zahlen.', 'Die Bank sagt, acht Wochen seien vorbei? Diese Frist gilt nur, wenn Sie die Lastschrift erlaubt hatten.', 'Ein Mandat nur am Telefon ist zweifelhaft. Verlangen Sie von der Firma den Nachweis.', 'Sagen Sie der Bank die Wahrheit: Haben Sie IBAN und Erlaubnis selbst gegeben, gelten acht Wochen.', 'Lassen Sie die Firma für weitere Lastschriften sperren.'],
        asks: ['Kein SEPA-Mandat erteilt', 'Abbuchung ohne Einzugsermächtigung', 'Unbekannte Firma bucht ab', 'IBAN am Telefon genannt, jetzt Abbuchung', '13 Monate Rückgabe nicht autorisiert', 'Woher haben die meine Kontonummer?'],
      },
      en: {
        title: 'I never allowed a direct debit. What counts?',
        answer: 'Then the bank has to refund at once, at the latest on the next business day. Tell it right away that you never allowed the debit; the limit is 13 months after it.',
        points: ['The claim is not gone by that. Write to the company the same day why you do not pay.', 'The bank says that eight weeks are over? That period is only for debits you allowed.', 'A mandate only on the phone is doubtful; ask the company for proof.', 'Tell the bank the truth: if you gave your permission, eight weeks apply.'],
        asks: ['They debited my account without permission', 'I never gave a SEPA mandate'],
      },
    },
    {
      id: 'zurueckbuchen-folgen', says: ['law', 'advice'], firm: 'arguable', norm: '§ 675x BGB, § 61 Abs. 4 TKG, §§ 280, 286 BGB', from: ['BGB', 'TKG'],
      de: {
        title: 'Was kann passieren, wenn ich zurückbuche?',
        answer: 'Das Geld kommt zurück, aber der Streit bleibt, und der Vertrag endet davon nicht. Es können Mahnungen, Kosten der Rücklastschrift und bei echten Schulden eine Sperre folgen.',
        points: ['Buchen Sie nie zurück, ohne am selben Tag zu schreiben, warum. Dann gilt der Betrag als bestritten.', 'Überweisen Sie den Teil, den Sie schulden.', 'Eine Sperre beim Telefon ist erst ab 100 Euro Verzug und nach Androhung möglich; begründet bestrittene Beträge zählen nicht mit.', 'Ist der Vertrag in Ordnung, buchen Sie nicht zurück.'],
        asks: ['Folgen einer Rücklastschrift', 'Soll ich zurückbuchen?', 'Risiko beim Zurückbuchen', 'Rücklastschriftgebühr wer zahlt?', 'Zurückgebucht und jetzt Mahnung', 'Was passiert nach der Rückbuchung?', 'Wenn ich das Geld zurückhole, ist dann alles erledigt?', 'Reicht eine Rückbuchung, um aus dem Vertrag zu kommen?', 'Bin ich den Vertrag los, wenn ich zurückbuche?'],
      },
      en: {
        title: 'What can happen if I charge back?',
        answer: 'The money comes back, but the dispute stays and the contract does not end. Reminders, return-debit costs and, for real debts, a cut-off can follow.',
        points: ['Never charge back without writing why on the same day.', 'Transfer what you owe.', 'A phone cut-off is possible only from 100 euros in default and after a warning.'],
        asks: ['What happens if I charge back the debit?', 'Is a chargeback enough to get out of the contract?', 'Should I charge back the money?', 'If I charge back, is it over?'],
      },
    },
    {
      id: 'sperre', says: ['law'], firm: 'clear', norm: '§ 61 Abs. 4 TKG, § 61 Abs. 3, 6, 7 TKG', from: ['TKG'],
      de: {
        title: 'Darf die Firma mein Handy oder Internet sperren?',
        answer: 'Nur unter engen Bedingungen: Sie müssen wiederholt nicht gezahlt haben, mindestens 100 Euro im Verzug sein, und die Sperre muss zwei Wochen vorher schriftlich angedroht sein.',
        points: ['Beträge, die Sie rechtzeitig und mit guten Gründen beanstandet haben, zählen bei den 100 Euro nicht mit.', 'Überweisen Sie den unstrittigen Teil. Dann ist die Grenze oft nicht erreicht.', 'Gesperrt werden darf zuerst nur der betroffene Dienst. Eingehende Anrufe sind frühestens eine Woche später dran.', 'Antworten Sie auf eine Androhung sofort schriftlich.', 'Wurde zu Unrecht gesperrt, verlangen Sie die Freischaltung und wenden Sie sich an die Bundesnetzagentur.'],
        asks: ['Sperre wegen Zurückbuchung', 'Ab wann darf der Anbieter sperren?', 'Handy gesperrt wegen offener Rechnung', 'Anbieter droht mit Sperrung', 'Können die mir das Internet abstellen?', 'SIM gesperrt obwohl bestritten'],
      },
      en: {
        title: 'May the company cut off my phone or internet?',
        answer: 'Only under narrow conditions: repeated non-payment, at least 100 euros in default, and a written warning two weeks before.',
        points: ['Sums that you disputed in time and with good reasons do not count.', 'Transfer the undisputed part.', 'Only the service concerned may be blocked first; incoming calls a week later at the earliest.', 'Answer a warning in writing at once.'],
        asks: ['Will they block my phone if I charge back?', 'Can they cut off my internet?'],
      },
    },
    {
      id: 'stromsperre', says: ['law'], firm: 'clear', norm: '§ 41f EnWG', from: ['EnWG'],
      de: {
        title: 'Darf mir der Versorger Strom oder Gas abstellen?',
        answer: 'Nur nach einer Androhung vier Wochen vorher und bei größerem Rückstand: mindestens zwei Monatsbeträge und mindestens 100 Euro.',
        points: ['Was Sie rechtzeitig und mit schlüssigen Gründen beanstandet haben, zählt nicht mit, auch nicht, was bei der Androhung schon in der Schlichtung lag.', 'Acht Werktage vorher kommt noch ein Brief mit dem Termin.', 'Kann die Sperre jemanden gefährden, etwa wegen eines Geräts für Kranke, schreiben Sie das dem Versorger sofort per Brief oder E-Mail.', 'Melden Sie sich sofort beim Versorger und bei der Verbraucherzentrale. Bei Geldnot hilft auch die Schuldnerberatung.', 'Die Schlichtungsstelle Energie ist kostenlos.'],
        asks: ['Stromsperre angedroht', 'Gas wird abgestellt', 'Versorger droht mit Sperrung', 'Wann darf Strom abgestellt werden?'],
      },
      en: {
        title: 'May the supplier cut off electricity or gas?',
        answer: 'Only after a warning four weeks before and with larger arrears: at least two monthly payments and at least 100 euros.',
        points: ['Sums that you objected to in time and with conclusive reasons do not count, nor what was already in arbitration at the time of the warning.', 'Eight working days before, another letter names the day.', 'If the cut-off can endanger somebody, for instance because of a device for a sick person, write that to the supplier at once by letter or e-mail.', 'Contact the supplier and the consumer advice centre at once.', 'The Schlichtungsstelle Energie is free of charge.'],
        asks: ['They threaten to cut off my electricity'],
      },
    },
    {
      id: 'rechnung', says: ['law'], firm: 'arguable', norm: '§ 67 TKG', from: ['TKG'],
      de: {
        title: 'Bis wann muss ich eine Telefonrechnung beanstanden?',
        answer: 'Binnen acht Wochen, sobald die Rechnung da ist. In dieser Zeit muss Ihr Schreiben bei der Firma sein.',
        points: ['Schreiben Sie, welchen Posten Sie beanstanden und warum. Nur „Ich widerspreche allem“ ist zu wenig.', 'Die Firma muss dann die Posten aufschlüsseln und die Technik prüfen.', 'Zahlen Sie den Teil, der stimmt, und schreiben Sie in die Überweisung, wofür.', 'So gilt der Betrag als bestritten, und eine Sperre wird schwerer.', 'Den Streit, ob es überhaupt einen Vertrag gibt, können Sie auch später noch führen. Schreiben Sie trotzdem früh.'],
        asks: ['Einspruch gegen die Telefonrechnung Frist', 'Rechnung widersprechen', 'Unbekannter Posten auf der Handyrechnung', 'Rechnung reklamieren wie lange', 'Wie beanstande ich eine Rechnung richtig?', 'Rechnungsbetrag stimmt nicht'],
      },
      en: {
        title: 'By when do I have to object to a phone bill?',
        answer: 'Within eight weeks of receiving the bill. Your letter has to arrive within that time.',
        points: ['Say which item you object to and why.', 'The company must then itemise and check.', 'Pay the part that is right, and write in the transfer what for.', 'The sum counts as disputed, which makes a cut-off harder.'],
        asks: ['Deadline to dispute a phone bill'],
      },
    },
    {
      id: 'geld-zurueck', says: ['law'], firm: 'clear', norm: '§ 812 BGB, §§ 195, 199, 814 BGB, § 54 Abs. 3 TKG', from: ['BGB', 'TKG'],
      de: {
        title: 'Ich habe schon gezahlt. Bekomme ich das Geld zurück?',
        answer: 'Wenn es keinen gültigen Vertrag gab oder Sie widerrufen haben, können Sie es zurückfordern. Zeit ist meist drei Jahre, gerechnet ab dem Ende des Jahres.',
        points: ['Lastschriften der letzten acht Wochen holen Sie schneller über die Bank.', 'Wer wusste, dass er nichts schuldet, und trotzdem ohne Vorbehalt zahlte, bekommt es womöglich nicht zurück.', 'Nach einem Widerruf muss die Firma binnen 14 Tagen erstatten.', 'Nennen Sie im Brief die Summe, Ihr Konto und eine Frist mit Datum.'],
        asks: ['Geld zurückfordern', 'Schon Monate gezahlt, bekomme ich es wieder?', 'Rückzahlung verlangen vom Anbieter', 'Erstattung nach untergeschobenem Vertrag', 'Habe aus Angst gezahlt'],
      },
      en: {
        title: 'I have already paid. Do I get the money back?',
        answer: 'If there was no valid contract or you withdrew, you can ask for it back, mostly within three years from the end of the year.',
        points: ['Debits of the last eight weeks come back faster through the bank.', 'Whoever knew that nothing was owed and paid without reservation may not get it back.', 'After withdrawal the company has to refund within 14 days.'],
        asks: ['I already paid, can I get a refund?'],
      },
    },
    {
      id: 'mandat', says: ['law'], firm: 'clear', norm: '§§ 675j, 675p BGB', from: ['BGB'],
      de: {
        title: 'Wie verhindere ich weitere Abbuchungen?',
        answer: 'Widerrufen Sie das Mandat bei der Firma, und sagen Sie es auch Ihrer Bank. Das stoppt nur das Abbuchen: Vertrag und Forderung enden davon nicht.',
        points: ['Gründe brauchen Sie nicht zu nennen.', 'Die Bank kann die Firma mit ihrer Gläubigernummer sperren.', 'Eine einzelne Abbuchung stoppen Sie bis zum Ende des Geschäftstags vor der Fälligkeit.', 'Was Sie wirklich schulden, überweisen Sie dann selbst.'],
        asks: ['Einzugsermächtigung widerrufen', 'SEPA-Mandat kündigen', 'Lastschriften in Zukunft sperren', 'Wie stoppe ich die Abbuchungen?', 'Wenn ich das Mandat entziehe, ist der Vertrag dann weg?', 'Kann die Bank künftige Abbuchungen verhindern?'],
      },
      en: {
        title: 'How do I prevent further debits?',
        answer: 'Revoke the mandate with the company and tell your bank, too. That only stops the debits: contract and claim do not end by it.',
        points: ['You need give no reasons.', 'The bank can block the company by its creditor number.', 'You stop a single debit until the end of the business day before it is due.', 'Transfer yourself what you really owe.'],
        asks: ['How do I stop future direct debits?', 'Does revoking the mandate end the contract?'],
      },
    },
    {
      id: 'gebuehren', says: ['law'], firm: 'arguable', norm: '§§ 286, 312a Abs. 3 bis 5, 312e BGB', from: ['BGB'],
      de: {
        title: 'Darf die Firma Mahngebühren oder andere Extras verlangen?',
        answer: 'Nur, wenn Sie wirklich im Verzug sind. Ohne gültigen Vertrag oder ohne Mahnung gibt es in der Regel auch keine Mahnkosten.',
        points: ['Kosten, die vorher nicht genannt wurden, schulden Sie nicht, etwa für den Versand.', 'Extras gegen Geld brauchen Ihr ausdrückliches Ja.', 'Eine teure Hotline für Fragen zum Vertrag ist nicht erlaubt.', 'Bestreiten Sie solche Posten einzeln und schriftlich.'],
        asks: ['Mahngebühren rechtens?', 'Bearbeitungsgebühr nicht vereinbart', 'Anschlussgebühr nicht genannt', 'Teure Hotline für Vertragsfragen', 'Servicepauschale auf der Rechnung'],
      },
      en: {
        title: 'May the company charge reminder fees or other extras?',
        answer: 'Only if you are really in default. Without a valid contract or a reminder there are as a rule no such costs.',
        points: ['Costs that were not named before are not owed.', 'Extras need your express yes.', 'A premium-rate hotline for contract questions is not allowed.'],
        asks: ['Are the reminder fees legal?'],
      },
    },
    {
      id: 'mandat-am-telefon', says: ['law'], firm: 'unchecked', norm: '§ 675j Abs. 1 BGB, § 675x BGB, § 676b BGB', from: ['BGB'],
      de: {
        title: 'Ich habe die Lastschrift am Telefon erlaubt. Gilt das?',
        answer: 'Das ist unsicher: Ob ein Ja am Telefon für eine Lastschrift genügt, haben wir nicht geprüft. Zurückholen können Sie das Geld acht Wochen lang trotzdem, ohne Grund.',
        points: ['Dass Sie das Abbuchen erlaubt haben, muss die andere Seite zeigen. Fordern Sie von der Firma das Mandat.', 'Widerrufen Sie die Erlaubnis bei der Firma, und sagen Sie es Ihrer Bank.', 'Haben Sie das Abbuchen nie erlaubt, sind es 13 Monate.', 'Das Geld ist damit zurück, der Streit um den Vertrag nicht vorbei. Schreiben Sie der Firma am selben Tag.'],
        asks: ['Einzugsermächtigung am Telefon gegeben, gültig?', 'SEPA-Mandat mündlich erteilt', 'Lastschrift mündlich zugestimmt', 'Reicht ein Ja am Telefon für die Abbuchung?'],
      },
      en: {
        title: 'I allowed the direct debit on the phone. Does that count?',
        answer: 'That is uncertain: whether a yes on the phone is enough for a direct debit we have not checked. You can get the money back for eight weeks all the same, without a reason.',
        points: ['The other side has to show that you allowed the debit. Ask the company for the mandate.', 'Revoke the permission with the company and tell your bank.', 'If you never allowed it, it is 13 months.', 'The money is back then, the dispute about the contract is not over. Write to the company on the same day.'],
        asks: ['I agreed to a direct debit on the phone, is that valid?'],
      },
    },
  ],
};
