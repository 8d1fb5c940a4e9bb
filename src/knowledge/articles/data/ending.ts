// Ending a contract and its costs: where the end stands, notice for a reason, final fees, numbers held back, extras.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const ending: Article = {
  id: 'ende-und-kosten',
  entry: 'letter',
  de: { title: 'Ende des Vertrags und was es kosten darf', lead: 'Wo das Ende steht, wann es sofort geht, und welche Posten Sie nicht schulden.' },
  en: { title: 'The end of a contract and what it may cost', lead: 'Where the end is shown, when it can be at once, and which items you do not owe.' },
  passages: [
    {
      id: 'vertragsende-sehen', says: ['law'], firm: 'clear', norm: '§ 4 TKTransparenzV', from: ['TKTV'],
      de: {
        title: 'Wo sehe ich, wie lange mein Vertrag läuft?',
        answer: 'Bei Handy und Internet auf jeder Rechnung. Dort müssen der Beginn, das Ende der Mindestlaufzeit, die Frist für die Kündigung und der letzte Tag dafür stehen.',
        points: ['Das gilt nicht für Verträge mit nur einem Monat Laufzeit.', 'Steht dort ein Ende, das Sie nie vereinbart haben, fragen Sie schriftlich, woher es kommt. Vielleicht wurde am Telefon verlängert; dann prüfen Sie Widerruf und Genehmigung.', 'Auch das Kundenkonto zeigt es oft. Machen Sie ein Bild davon.'],
        asks: ['Bis wann läuft mein Vertrag?', 'Wie lange bin ich noch gebunden?', 'Steht die Laufzeit auf der Rechnung?'],
      },
      en: {
        title: 'Where do I see how long my contract runs?',
        answer: 'With mobile and internet on every bill. It has to show the start, the end of the minimum term, the period of notice and the last day for it.',
        points: ['That does not cover contracts with a term of only one month.', 'If it shows an end that you never agreed, ask in writing where it comes from. Perhaps the contract was extended by phone; then check withdrawal and approval.', 'The customer account often shows it, too. Take a picture.'],
        asks: ['When does my contract end?', 'Where can I see my minimum term?'],
      },
    },
    {
      id: 'fristlos', says: ['law', 'advice'], firm: 'clear', norm: '§§ 312k Abs. 6, 314 BGB, § 57 Abs. 1 TKG', from: ['BGB', 'TKG'],
      de: {
        title: 'Kann ich fristlos kündigen?',
        answer: 'In der Regel nur aus einem wichtigen Grund: wenn die Firma ihre Pflichten grob verletzt und Ihnen das Warten nicht zuzumuten ist. Meist müssen Sie vorher eine Frist setzen oder abmahnen.',
        points: ['Schreiben Sie, was falsch läuft, zum Beispiel immer wieder falsche Abbuchungen, und setzen Sie einen festen Tag. Ändert sich nichts, kündigen Sie bald danach.', 'Warten Sie damit nicht lange: Nach dem Gesetz geht es nur eine angemessene Zeit lang. Unser Rat: binnen zwei Wochen.', 'Wurde der Vertrag am Telefon verkauft, prüfen Sie zuerst Widerruf und Form. Eine Kündigung allein kann so gelesen werden, als erkennten Sie ihn an.', 'Ändert Ihr Telefonanbieter die Bedingungen, gilt eine eigene Regel. Das ist auch so, wenn bei der Firma online ein Knopf zum Kündigen fehlt.'],
        asks: ['Außerordentliche Kündigung', 'Sofort kündigen wegen ständiger Fehler', 'Wichtiger Grund für die Kündigung'],
      },
      en: {
        title: 'Can I cancel without notice?',
        answer: 'As a rule only for an important reason: if the company gravely breaks its duties and you cannot be asked to wait. Mostly you first have to set a deadline or give a warning.',
        points: ['Write what goes wrong, for example wrong debits again and again, and set a fixed day. If nothing changes, cancel soon after.', 'Do not wait long: by law it works only for a reasonable time. Our advice: within two weeks.', 'If the contract was sold by phone, check withdrawal and form first. A cancellation alone can be read as if you accepted it.', 'If your phone provider changes the terms, a rule of its own applies. That is so, too, if the company has no cancellation button online.'],
        asks: ['Immediate termination for cause', 'Can I terminate at once because they keep making mistakes?'],
      },
    },
    {
      id: 'strom-gekuendigt', says: ['law'], firm: 'clear', norm: '§ 41b Abs. 1 EnWG, § 20 Abs. 2 StromGVV, § 20 Abs. 2 GasGVV', from: ['EnWG', 'StromGVV', 'GasGVV'],
      de: {
        title: 'Ich habe Strom oder Gas gekündigt. Wie schnell muss der Versorger bestätigen?',
        answer: 'Binnen einer Woche, in Textform, und er muss das Ende mit Datum nennen.',
        points: ['In der Grundversorgung muss er es ohne Zögern tun; eine Zahl von Tagen steht dort nicht.', 'Kommt nichts, erinnern Sie schriftlich mit einem festen Tag. Ihre Kündigung gilt auch ohne Bestätigung, wenn sie angekommen ist.', 'Hilft das nicht, beschweren Sie sich beim Versorger; nach vier Wochen hilft die Schlichtungsstelle Energie.', 'Haben Sie einen Vertrag vom Telefon gekündigt, und die Frist für den Widerruf läuft noch? Dann widerrufen Sie ihn auch.'],
        asks: ['Stromanbieter bestätigt die Kündigung nicht', 'Kündigungsbestätigung vom Gasversorger'],
      },
      en: {
        title: 'I cancelled electricity or gas. How fast does the supplier have to confirm?',
        answer: 'Within a week, in text form, and it has to name the end with its date.',
        points: ['In basic supply it has to do so without delay; no number of days stands there.', 'If nothing comes, remind them in writing with a fixed day. Your notice counts without a confirmation, too, once it has arrived.', 'If that does not help, complain to the supplier; after four weeks the energy arbitration body helps.', 'Did you cancel a contract made by phone, and the withdrawal period still runs? Then withdraw from it, too.'],
        asks: ['My power supplier does not confirm my cancellation'],
      },
    },
    {
      id: 'abloese', says: ['law'], firm: 'clear', norm: '§ 56 Abs. 4 TKG, § 57 Abs. 1 TKG, §§ 357a, 361 Abs. 1 BGB', from: ['TKG', 'BGB'],
      de: {
        title: 'Die Firma verlangt eine Ablöse, weil der Vertrag früher endet. Muss ich zahlen?',
        answer: 'Bei Handy und Internet nur in engen Grenzen: Durften Sie vor dem Ende heraus, darf es höchstens etwas für ein Gerät kosten, das Sie behalten.',
        points: ['Auch dieser Betrag ist begrenzt. Verlangen Sie die Rechnung dazu, oder geben Sie das Gerät zurück.', 'Nach einem Widerruf gibt es keine Ablöse und keine Gebühr. Etwas kosten kann nur, was Sie auf ausdrücklichen Wunsch schon vorher nutzten, oder ein beschädigtes Gerät.', 'Wollen Sie nur aus Kulanz früher heraus, kann die Firma einen Preis nennen. Dann müssen Sie nicht annehmen.', 'Bestreiten Sie den Posten schriftlich, binnen acht Wochen nach der Rechnung.'],
        asks: ['Restlaufzeit auszahlen', 'Vorfälligkeitsgebühr beim Handyvertrag', 'Ablösesumme für den alten Vertrag'],
      },
      en: {
        title: 'The company wants a pay-off because the contract ends early. Do I have to pay?',
        answer: 'With mobile and internet only within narrow limits: if you were allowed to leave early, it may at most cost something for a device that you keep.',
        points: ['That amount is capped, too. Demand the calculation, or give the device back.', 'After a withdrawal there is no pay-off and no fee. Only what you used before at your express wish, or a damaged device, may cost something.', 'If you only want to leave early out of goodwill, the company may name a price. You need not accept it.', 'Dispute the item in writing, within eight weeks of the bill.'],
        asks: ['Early termination fee', 'They want the rest of the term paid'],
      },
    },
    {
      id: 'versicherung-kuendigen', says: ['law'], firm: 'clear', norm: '§ 11 Abs. 4 VVG, § 168 VVG', from: ['VVG'],
      de: {
        title: 'Die Versicherung läuft schon Jahre. Wie komme ich heraus?',
        answer: 'Mit einer Kündigung. Ist sie für mehr als drei Jahre geschlossen, können Sie zum Ende des dritten und jedes weiteren Jahres kündigen, mit drei Monaten Frist.',
        points: ['Kürzere Verträge enden nach dem, was in der Police steht. Sehen Sie dort nach dem letzten Tag.', 'Lebens- und Krankenversicherungen haben eigene Regeln. Kündigen kann dort Geld kosten; lassen Sie sich vorher beraten.', 'Fehlten beim Abschluss die Papiere oder die Belehrung, kann sogar der Widerruf noch gehen. Das sollte sich ein Mensch ansehen.', 'Schreiben Sie in Textform, und heben Sie den Beleg auf.'],
        asks: ['Alte Versicherung vom Telefon kündigen', 'Zusatzversicherung kündigen, wie lange ist die Frist?'],
      },
      en: {
        title: 'The insurance has run for years. How do I get out?',
        answer: 'By giving notice. If it was made for more than three years, you can cancel to the end of the third and each later year, with three months’ notice.',
        points: ['Shorter contracts end as the policy says. Look there for the last day.', 'Life and health insurance have rules of their own. Cancelling can cost money there; get advice first.', 'If papers or instruction were missing at the start, even withdrawal may still be possible. A person should look at that.', 'Write in text form and keep the proof.'],
        asks: ['Cancel an old insurance sold by phone'],
      },
    },
    {
      id: 'nummer-festgehalten', says: ['law'], firm: 'clear', norm: '§ 59 Abs. 5, 6, 7 TKG', from: ['TKG'],
      de: {
        title: 'Mein Anbieter gibt die Nummer nicht frei, weil ich verlängert hätte. Darf er das?',
        answer: 'Beim Handy nicht: Ihre Nummer dürfen Sie jederzeit mitnehmen, auch während der Vertrag läuft. Beim Festnetz geht das in der Regel zum Ende des Vertrags und bis einen Monat danach.',
        points: ['Das kostet Sie nichts. Beim Festnetz kommt es darauf an, ob der Vertrag endet; bestreiten Sie die Verlängerung darum gleich.', 'Schreiben Sie dem Anbieter, dass Sie die Freigabe bis zu einem festen Tag verlangen und die Verlängerung bestreiten.', 'Sagen Sie dem neuen Anbieter Bescheid. Hilft das nicht, wenden Sie sich an die Bundesnetzagentur. Bei Verzug kann Ihnen Geld zustehen.', 'Ist ein alter Vertrag gültig, läuft er auch nach dem Mitnehmen der Nummer weiter.'],
        asks: ['Portierung abgelehnt wegen angeblicher Verlängerung', 'Rufnummer wird nicht freigegeben', 'Opt-in zur Portierung verweigert'],
      },
      en: {
        title: 'My provider does not release the number because I am said to have extended. May it?',
        answer: 'Not with mobile: you may take your number along at any time, even while the contract runs. With a landline that works as a rule at the end of the contract and until one month after it.',
        points: ['It costs you nothing. With a landline it depends on whether the contract ends; so dispute the extension at once.', 'Write to the provider that you demand the release by a fixed day and dispute the extension.', 'Tell the new provider. If that does not help, turn to the Bundesnetzagentur. Delay may entitle you to money.', 'If an old contract is valid, it goes on after the number has moved.'],
        asks: ['They refuse to port my number', 'My provider blocks the porting'],
      },
    },
    {
      id: 'teilzahlung', says: ['law', 'advice'], firm: 'clear', norm: '§ 62 Abs. 3 TKG, § 61 Abs. 4 TKG, § 67 Abs. 2 TKG', from: ['TKG'],
      de: {
        title: 'Darf ich nur einen Teil der Rechnung zahlen?',
        answer: 'Zahlen Sie den unstrittigen Teil, und schreiben Sie in die Überweisung genau, worauf Sie zahlen. Sonst verteilt die Telefonfirma das Geld auf alle Posten.',
        points: ['Zum Beispiel: „Nur Grundpreis alter Tarif, Rechnung vom …, ohne Posten …“', 'Beanstanden Sie den Rest am selben Tag schriftlich und mit Grund, bei Telefon und Internet binnen acht Wochen.', 'Eine Lastschrift nimmt immer den ganzen Betrag. Widerrufen Sie das Mandat, wenn Sie nur einen Teil zahlen wollen.', 'So bleiben Sie auch eher unter den 100 Euro, ab denen eine Sperre droht.', 'Schulden Sie den Rest doch, kann die Firma ihn anmahnen, und das kann etwas kosten.'],
        asks: ['Rechnung kürzen', 'Nur den unstrittigen Betrag überweisen', 'Teilbetrag zahlen, was in den Verwendungszweck?'],
      },
      en: {
        title: 'May I pay only part of the bill?',
        answer: 'Pay the undisputed part, and write in the transfer exactly what you pay for. Otherwise the phone company spreads the money over all items.',
        points: ['For example: “Basic price of the old tariff only, bill of …, without item …”', 'Object to the rest on the same day, in writing and with a reason, with telephone and internet within eight weeks.', 'A direct debit always takes the whole sum. Revoke the mandate if you want to pay a part.', 'So you also more likely stay below the 100 euros from which a cut-off is possible.', 'If you do owe the rest, the company can send reminders for it, and that may cost something.'],
        asks: ['Pay only the part I agree with'],
      },
    },
    {
      id: 'teure-hotline', says: ['law'], firm: 'clear', norm: '§ 312a Abs. 5 BGB', from: ['BGB'],
      de: {
        title: 'Für Fragen zum Vertrag soll ich eine teure Nummer anrufen. Darf die Firma das?',
        answer: 'Für Fragen zu einem Vertrag darf ein Anruf nicht mehr kosten als die bloße Verbindung. Eine teure 0900er-Nummer müssen Sie dafür nicht bezahlen.',
        points: ['Schreiben Sie lieber eine E-Mail. Das kostet nichts, und Sie haben einen Beleg.', 'Stehen solche Kosten auf der Rechnung, bestreiten Sie den Posten.', 'Sie können die Firma der Bundesnetzagentur oder der Verbraucherzentrale melden.'],
        asks: ['Kostenpflichtige Kundenhotline', '0900 Nummer für den Kundendienst', 'Teure Service-Nummer'],
      },
      en: {
        title: 'For questions about the contract I am to call a premium number. May they do that?',
        answer: 'For questions about a contract a call may cost no more than the bare connection. You need not pay a premium number for that.',
        points: ['Rather write an e-mail. It costs nothing, and you have a proof.', 'If such costs are on the bill, dispute the item.', 'You can report the company to the Bundesnetzagentur or the consumer advice centre.'],
        asks: ['They only have an expensive hotline'],
      },
    },
    {
      id: 'zahlungsart', says: ['law'], firm: 'clear', norm: '§ 270a BGB, § 312a Abs. 4, 6 BGB', from: ['BGB'],
      de: {
        title: 'Die Firma verlangt Geld, weil ich überweise statt abbuchen lasse. Darf sie das?',
        answer: 'Für eine gewöhnliche Überweisung in Euro, eine Lastschrift oder eine übliche Karte darf die Firma kein Geld extra verlangen.',
        points: ['Die Gebühr ist dann nicht geschuldet. Der übrige Vertrag bleibt bestehen.', 'Für andere Wege, etwa einen Bezahldienst im Internet, muss es daneben einen üblichen Weg ohne Aufpreis geben. Mehr als ihre eigenen Kosten darf die Firma auch dort nicht nehmen.', 'Eine Gebühr für die Rechnung auf Papier ist etwas anderes. Fragen Sie dazu die Verbraucherzentrale.', 'Bestreiten Sie den Posten schriftlich, und zahlen Sie den Rest.'],
        asks: ['Gebühr für Überweisung', 'Aufpreis, weil kein Bankeinzug', 'Zuschlag für Selbstzahler'],
      },
      en: {
        title: 'The company charges me for paying by transfer instead of debit. May it?',
        answer: 'For an ordinary transfer in euros, a direct debit or a usual card the company may charge nothing extra.',
        points: ['Then the fee is not owed. The rest of the contract stays.', 'For other ways, such as a payment service on the internet, there has to be a usual way without extra cost besides. Even there the company may not take more than its own cost.', 'A fee for a bill on paper is something else. Ask the consumer advice centre about it.', 'Dispute the item in writing and pay the rest.'],
        asks: ['A fee for paying by bank transfer'],
      },
    },
    {
      id: 'schadensersatz-gefordert', says: ['law'], firm: 'arguable', norm: '§ 361 Abs. 1 BGB, § 54 Abs. 3 TKG, §§ 122, 179, 357a BGB', from: ['BGB', 'TKG'],
      de: {
        title: 'Die Firma will Schadensersatz, weil ich widerrufen oder nicht genehmigt habe. Muss ich zahlen?',
        answer: 'In der Regel nicht. Wer rechtzeitig widerruft, schuldet deshalb keinen Schadensersatz, und wer nicht genehmigt, nutzt nur sein Recht.',
        points: ['Fehlt bei Handy und Internet Ihre Genehmigung, kann die Firma nach dem Gesetz auch für das schon Geleistete keinen Ersatz verlangen. Das gilt, wenn die Zusammenfassung erst nach Ihrem Ja kam.', 'Nach einem Widerruf kann nur etwas übrig bleiben, was das Gesetz selbst nennt: genutzte Tage, beschädigte Ware, die Rücksendung, alles nur unter Bedingungen.', 'Anders kann es bei einer Anfechtung wegen Irrtums sein. Dort kann ein Schaden zu ersetzen sein. Auch wer ohne Vollmacht für jemand anderen gesprochen hat, kann haften.', 'Bestreiten Sie die Forderung schriftlich, und fragen Sie, worauf die Firma sie stützt. Zahlen Sie nur, was unstrittig ist.'],
        asks: ['Firma verlangt Schadensersatz wegen Widerruf', 'Die drohen mit Schadensersatz, wenn ich nicht genehmige', 'Entgangener Gewinn gefordert nach Widerruf'],
      },
      en: {
        title: 'The company wants damages because I withdrew or did not approve. Do I have to pay?',
        answer: 'As a rule not. Whoever withdraws in time owes no damages for that, and whoever does not approve only uses a right.',
        points: ['If your approval is missing for mobile or internet, the statute gives the company no compensation even for what it already supplied. That holds if the summary came only after your yes.', 'After a withdrawal only what the statute itself names can be left: days used, damaged goods, the return, all under conditions.', 'It can be different after an avoidance for a mistake. There a loss may have to be made good. Whoever spoke for somebody else without authority can be liable, too.', 'Dispute the claim in writing and ask what it rests on. Pay only what is undisputed.'],
        asks: ['They want damages because I withdrew', 'They threaten me with damages if I do not approve the contract'],
      },
    },
  ],
};
