// Rules for single kinds of contract: prepaid, bundles, basic supply, prizes, subscriptions, insurance papers, money.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const kinds: Article = {
  id: 'einzelne-vertragsarten',
  entry: 'check',
  de: { title: 'Einzelne Vertragsarten, genauer gefragt', lead: 'Prepaid, Paket, Grundversorgung, Gewinn, Abo, Versicherung, Geldanlage: was dort anders ist.' },
  en: { title: 'Single kinds of contract, asked more closely', lead: 'Prepaid, bundle, basic supply, prize, subscription, insurance, investment: what is different there.' },
  passages: [
    {
      id: 'prepaid', says: ['law'], firm: 'clear', norm: '§ 54 Abs. 3 TKG, § 64 Abs. 4 TKG', from: ['TKG'],
      de: {
        title: 'Gelten die Regeln auch für Prepaid?',
        answer: 'Für Prepaid macht das Gesetz bei der Zusammenfassung keine Ausnahme. Und endet der Vertrag, können Sie Ihr restliches Guthaben zurückverlangen.',
        points: ['Kam die Zusammenfassung erst nach Ihrem Ja oder gar nicht, spricht viel dafür, dass der Vertrag erst mit Ihrer Genehmigung in Textform gilt.', 'Wollen Sie ihn nicht, widerrufen Sie daneben binnen 14 Tagen.', 'Verlangen Sie das Guthaben schriftlich, mit Nummer der Karte und Ihrem Konto.'],
        asks: ['Prepaidkarte am Telefon verkauft', 'Bekomme ich mein Prepaid-Guthaben ausgezahlt?', 'Von Prepaid auf einen Vertrag umgestellt'],
      },
      en: {
        title: 'Do the rules cover prepaid, too?',
        answer: 'The law makes no exception for prepaid when it comes to the summary. And when the contract ends, you can ask for the rest of your credit.',
        points: ['If the summary came only after your yes or never, much speaks for it that the contract counts only with your approval in text form.', 'If you do not want it, withdraw within 14 days besides.', 'Ask for the credit in writing, with the number of the card and your account.'],
        asks: ['Can I get my prepaid credit back?', 'They moved me from prepaid to a contract'],
      },
    },
    {
      id: 'kombipaket', says: ['law', 'court'], firm: 'arguable', norm: '§ 66 Abs. 1 TKG, § 54 Abs. 3 TKG, OLG Köln (vzbv gegen Telekom)', from: ['TKG', 'OLG-Koeln-vzbv-Telekom'],
      de: {
        title: 'Internet, Fernsehen und Router im Paket: Gilt der Schutz für alles?',
        answer: 'Steckt in einem Paket Internet oder Telefon, gelten Zusammenfassung, Genehmigung und Laufzeit für alle Teile, auch für Fernsehen und Gerät.',
        points: ['Fehlt ein Teil in der Zusammenfassung, zum Beispiel der Router, ist sie nicht vollständig. So sah es das OLG Köln.', 'Genehmigen Sie nicht, spricht viel dafür, dass das ganze Paket nicht wirksam wird. Wollen Sie es nicht, widerrufen Sie daneben binnen 14 Tagen.', 'Wurde nur Fernsehen allein verkauft, passt diese Regel nicht. Der Widerruf bleibt Ihnen.'],
        asks: ['Bündelvertrag Internet und TV', 'Zum Internet wurde Fernsehen dazu verkauft', 'Paket aus Telefon, Internet und Streaming'],
      },
      en: {
        title: 'Internet, TV and router in a bundle: does the protection cover everything?',
        answer: 'If a bundle holds internet or telephone, the rules on summary, approval and term cover all its parts, TV and device included.',
        points: ['If a part is missing in the summary, such as the router, it is not complete. So the court in Cologne saw it.', 'If you do not approve, much speaks for it that the whole bundle does not become effective. If you do not want it, withdraw within 14 days besides.', 'If only TV was sold alone, this rule does not fit. You still have the withdrawal.'],
        asks: ['A bundle of internet and TV', 'Do the rules cover the TV part of my bundle?'],
      },
    },
    {
      id: 'grundversorgung', says: ['law'], firm: 'clear', norm: '§ 36 EnWG, § 41b Abs. 1 EnWG, §§ 2, 20 StromGVV, §§ 2, 20 GasGVV', from: ['EnWG', 'StromGVV', 'GasGVV'],
      de: {
        title: 'Ich bin in der Grundversorgung. Gilt die Textform dort auch?',
        answer: 'Die Grundversorgung braucht keine Textform; so ein Vertrag kann schon entstehen, wenn man Strom oder Gas entnimmt. Heraus kommen Sie mit einer Kündigung in Textform und zwei Wochen Frist.',
        points: ['Grundversorgung ist der Basistarif des Versorgers vor Ort. Hat er Ihnen einen Sondertarif verkauft, braucht der wieder Textform.', 'Eine Gebühr für die Kündigung darf der Grundversorger nicht verlangen.', 'Wer Sie beliefert, weiß der Netzbetreiber.'],
        asks: ['Braucht die Grundversorgung Textform?', 'Wie komme ich aus der Grundversorgung heraus?', 'Ich hatte nie einen Vertrag, bekomme aber Strom vom Grundversorger'],
      },
      en: {
        title: 'I am in basic supply. Does text form apply there, too?',
        answer: 'Basic supply needs no text form; such a contract can arise by drawing electricity or gas. You get out by notice in text form, two weeks ahead.',
        points: ['Basic supply is the basic tariff of the local supplier. If it sold you a special tariff, that needs text form again.', 'The basic supplier may charge no fee for the notice.', 'The network operator knows who supplies you.'],
        asks: ['Does basic supply need text form?', 'How do I leave the basic supplier?'],
      },
    },
    {
      id: 'energie-zusammenfassung', says: ['law'], firm: 'clear', norm: '§ 41 Abs. 4 EnWG, § 41b Abs. 1 EnWG', from: ['EnWG'],
      de: {
        title: 'Fehlt bei Strom oder Gas die Zusammenfassung: Ist der Vertrag deshalb ungültig?',
        answer: 'Bei Strom und Gas kommt die Zusammenfassung erst nach dem Abschluss, und der Vertrag hängt nicht an ihr.',
        points: ['Etwas anderes zählt hier mehr: Außerhalb der Grundversorgung braucht der Vertrag Textform. Fehlt sie, spricht viel dafür, dass er nichtig ist.', 'Die Regel, nach der erst Ihre Genehmigung zählt, gilt nur für Handy und Internet.', 'Widerrufen Sie vorsorglich binnen 14 Tagen, und schreiben Sie altem und neuem Versorger am selben Tag.'],
        asks: ['Vertragszusammenfassung beim Stromvertrag', 'Gilt die Genehmigung auch bei Strom?'],
      },
      en: {
        title: 'No summary for electricity or gas: is the contract void for that reason?',
        answer: 'With electricity and gas the summary comes only after the contract, and the contract does not hang on it.',
        points: ['Something else counts more here: outside basic supply the contract needs text form. If it is missing, much speaks for it that it is void.', 'The rule that only your approval makes it count is for mobile and internet only.', 'Withdraw as a precaution within 14 days, and write to the old and the new supplier on the same day.'],
        asks: ['Does an energy contract need a contract summary?'],
      },
    },
    {
      id: 'gewinn-einfordern', says: ['law'], firm: 'arguable', norm: '§ 661a BGB', from: ['BGB'],
      de: {
        title: 'Mir wurde schriftlich ein Gewinn zugesagt. Muss die Firma zahlen?',
        answer: 'Im Prinzip ja. Wer einem Verbraucher eine Mitteilung schickt, die klingt, als habe er schon gewonnen, muss den Gewinn auch leisten.',
        points: ['Bei einem bloßen Anruf ist das zweifelhaft, denn das Gesetz spricht von einer zugesandten Zusage.', 'Oft sitzt so eine Firma im Ausland oder ist nicht zu finden. Dann ist das Geld schwer zu bekommen.', 'Zahlen Sie nichts vorab, um den Gewinn zu erhalten. Das ist meist Betrug; gehen Sie zur Polizei.'],
        asks: ['Gewinnzusage einfordern', 'Habe ich Anspruch auf den versprochenen Gewinn?'],
      },
      en: {
        title: 'I was promised a prize in writing. Does the company have to pay?',
        answer: 'In principle yes. Who sends a consumer a message that sounds as if he had already won has to deliver the prize.',
        points: ['With a mere call that is doubtful, for the law speaks of a promise that was sent.', 'Such a company is often abroad or cannot be found. Then the money is hard to get.', 'Pay nothing in advance to receive a prize. That is mostly fraud; go to the police.'],
        asks: ['Can I claim the prize they promised me?'],
      },
    },
    {
      id: 'lotto-ohne-erlaubnis', says: ['law', 'court'], firm: 'disputed', norm: '§§ 762, 763 BGB, § 312g Abs. 2 Nr. 12 BGB, OLG Bamberg 10 U 22/23 e', from: ['BGB', 'OLG-Bamberg-10-U-22-23'],
      de: {
        title: 'Die Lotterie hat keine Erlaubnis. Muss ich zahlen, und bekomme ich mein Geld automatisch zurück?',
        answer: 'Einklagen kann die Firma ohne staatliche Erlaubnis nichts. Von selbst kommt Gezahltes aber nicht zurück.',
        points: ['Wurde am Telefon verkauft, können Sie 14 Tage lang widerrufen. Dann muss das Geld zurück.', 'Ob das Geld schon wegen der fehlenden Erlaubnis zurückmuss, ist umstritten. Die Regel über Spiel und Wette spricht dagegen. Bei verbotenem Glücksspiel im Internet sahen Gerichte es anders, etwa das OLG Bamberg.', 'Eine erlaubte Lastschrift holt die Bank acht Wochen lang ohne Grund zurück. Schreiben Sie der Firma am selben Tag, warum.', 'Das Zurückholen beendet den Vertrag nicht. Kommt Post vom Gericht, antworten Sie immer.'],
        asks: ['Lotto ohne Lizenz am Telefon', 'Illegale Lotterie, muss ich zahlen?'],
      },
      en: {
        title: 'The lottery has no licence. Do I have to pay, and does my money come back by itself?',
        answer: 'Without a state licence the company cannot sue for anything. But what was paid does not come back by itself.',
        points: ['If it was sold by phone, you can withdraw for 14 days. Then the money has to come back.', 'Whether the money has to come back for the missing licence alone is disputed. The rule on games and bets speaks against it. With forbidden gambling on the internet courts saw it otherwise, such as the court in Bamberg.', 'A debit you allowed can be taken back by the bank for eight weeks without a reason. Write to the company on the same day why.', 'Taking the money back does not end the contract. Always answer court post.'],
        asks: ['An unlicensed lottery took my money'],
      },
    },
    {
      id: 'abo-schriftform', says: ['law', 'court'], firm: 'disputed', norm: '§ 510 Abs. 1, 3 BGB, § 125 BGB', from: ['BGB', 'W28'],
      de: {
        title: 'Braucht ein Abo vom Telefon eine Unterschrift, auch unter 200 Euro?',
        answer: 'Nach dem Wortlaut des Gesetzes braucht so ein Abo eine Unterschrift, bei jedem Betrag. In der Praxis ist das aber umstritten.',
        points: ['Die 200 Euro stammen aus altem Recht vor 2014. Heute stehen sie nur noch beim Widerruf für Verträge, die nicht aus der Ferne geschlossen wurden. Ob das neue Kreditrecht vom 20. November 2026 daran etwas ändert, haben wir nicht gelesen.', 'Schriftform braucht es nicht, wenn Sie die Bedingungen beim Abschluss abrufen und speichern konnten.', 'Verlassen Sie sich nicht darauf. Widerrufen Sie: 14 Tage, gerechnet ab dem ersten Heft, sicher ab dem Anruf.', 'Die Schriftform gilt auch für Boxen, Nahrungsergänzung und anderes, das regelmäßig kommt. Bei frischen Lebensmitteln kann der Widerruf aber fehlen.'],
        asks: ['Zeitungsabo nur mit Unterschrift gültig?', '200-Euro-Grenze beim Abo', 'Schriftform bei Ratenlieferung'],
      },
      en: {
        title: 'Does a subscription by phone need a signature, even below 200 euros?',
        answer: 'By the wording of the law such a subscription needs a signature, whatever the amount. In practice that is disputed.',
        points: ['The 200 euros come from old law before 2014. Today they stand only with the withdrawal for contracts not made at a distance. Whether the new credit law of 20 November 2026 changes that we have not read.', 'No written form is needed if you could retrieve and store the terms when you ordered.', 'Do not rely on it. Withdraw: 14 days from the first issue, safely from the call.', 'The written form covers boxes, supplements and other things that come regularly, too. But with fresh food there may be no withdrawal.'],
        asks: ['Is a magazine subscription valid without a signature?'],
      },
    },
    {
      id: 'versicherung-papiere', says: ['law'], firm: 'clear', norm: '§ 7 Abs. 1 VVG, § 6 Abs. 3, 5 VVG, § 8 Abs. 2 VVG', from: ['VVG'],
      de: {
        title: 'Versicherung am Telefon ohne Unterlagen und ohne Beratung: Darf das sein?',
        answer: 'Die Unterlagen müssen in Textform da sein, bevor Sie zusagen. Nur wenn Sie selbst den Abschluss am Telefon verlangt haben, dürfen sie gleich danach kommen.',
        points: ['Auf die Beratung können Sie bei einem Anruf nur in Textform verzichten. Ein gesprochenes „Ich verzichte“ reicht nicht.', 'Der Vertrag ist deshalb nicht von selbst ungültig. Aber die Frist für den Widerruf beginnt erst, wenn Sie Police, Bedingungen und Belehrung haben. Wie lange es höchstens geht, hängt vom Vertrag ab.', 'Warten Sie darauf nicht. Widerrufen Sie in Textform: 14 Tage, bei Lebensversicherungen 30 Tage. Dass Sie die Papiere haben, muss der Versicherer beweisen.', 'Für schlechte oder fehlende Beratung kann er Schadensersatz schulden.'],
        asks: ['Versicherungsvertreter ohne Beratung am Telefon', 'Auf Beratung verzichtet', 'Versicherung abgeschlossen, aber keine Police bekommen'],
      },
      en: {
        title: 'Insurance by phone without papers and without advice: is that allowed?',
        answer: 'The documents have to be there in text form before you agree. Only if you yourself asked to conclude by phone may they come right after.',
        points: ['In a call you can waive advice only in text form. A spoken “I waive it” is not enough.', 'The contract is not void by itself for that. But the withdrawal period begins only when you have policy, terms and instruction. How long it can last at most depends on the contract.', 'Do not wait for them. Withdraw in text form: 14 days, 30 with life insurance. That you have the papers has to be proved by the insurer.', 'For bad or missing advice it may owe damages.'],
        asks: ['The insurer sent no documents', 'I waived advice on the phone'],
      },
    },
    {
      id: 'geldanlage', says: ['law'], firm: 'arguable', norm: '§ 312a Abs. 1 BGB, § 356 Abs. 3, 4 BGB, Art. 246b §§ 1, 2 EGBGB', from: ['BGB', 'EGBGB'],
      de: {
        title: 'Geldanlage, Konto oder Kredit am Telefon verkauft: Kann ich widerrufen?',
        answer: 'Meist können Sie widerrufen, 14 Tage lang. Die Frist beginnt erst, wenn Sie die Bedingungen und die Belehrung bekommen haben.',
        points: ['Verträge seit dem 19. Juni 2026: Spätestens nach zwölf Monaten und 14 Tagen ist Schluss, außer Sie wurden gar nicht auf den Widerruf hingewiesen. Ältere Verträge sollte sich ein Mensch ansehen.', 'Wird das Gespräch aufgezeichnet, muss man Ihnen das sagen.', 'Schwankt der Preis an der Börse, etwa bei Aktien, gibt es den Widerruf nicht.', 'Für Kredite gilt seit dem 20. November 2026 neues Recht, das wir nicht gelesen haben. Rat geben Verbraucherzentrale und BaFin.', 'Wurde schnell Geld ins Ausland verlangt, ist es vielleicht Betrug. Gehen Sie zu Bank und Polizei.'],
        asks: ['Festgeld am Telefon abgeschlossen', 'Bankprodukt am Telefon verkauft', 'Kredit am Telefon zugesagt, kann ich zurück?'],
      },
      en: {
        title: 'Investment, account or loan sold by phone: can I withdraw?',
        answer: 'Mostly you can withdraw, for 14 days. The period begins only when you have received the terms and the instruction.',
        points: ['Contracts since 19 June 2026: it ends after twelve months and 14 days at the latest, unless you were not told of the right at all. A person should look at older contracts.', 'If the call is recorded, you have to be told.', 'If the price moves with the market, as with shares, there is no withdrawal.', 'For loans new law applies since 20 November 2026, which we have not read. Ask the consumer advice centre or BaFin.', 'If money abroad was demanded in a hurry, it may be fraud. Go to your bank and the police.'],
        asks: ['I agreed to a savings product by phone', 'A bank sold me a loan on the phone'],
      },
    },
    {
      id: 'ratenkauf', says: ['law', 'advice'], firm: 'unchecked', norm: '§§ 506, 514 BGB, §§ 358, 360 BGB', from: ['BGB'],
      de: {
        title: 'Handy auf Raten oder mit 0 % Finanzierung: Gilt das neue Kreditrecht?',
        answer: 'Es kommt auf den Tag an: Für Verträge ab dem 20. November 2026 gilt neues Recht, auch für Kredite ohne Zinsen. Für ältere bleibt es beim alten.',
        points: ['Den Text des neuen Rechts haben wir nicht gelesen. Einen letzten Tag für den Kredit rechnen wir deshalb nicht aus.', 'Wollen Sie heraus, widerrufen Sie den Kauf oder den Tarif in der Frist. Die damit verbundene Finanzierung fällt dann in der Regel mit; nennen Sie sie im Brief.', 'Holen Sie zu den Raten Rat bei der Verbraucherzentrale.'],
        asks: ['Null-Prozent-Finanzierung widerrufen', 'Ratenzahlung für das Smartphone', 'Neues Verbraucherkreditrecht seit November 2026'],
      },
      en: {
        title: 'A phone in instalments or with 0 % finance: does the new credit law apply?',
        answer: 'It depends on the day: for contracts from 20 November 2026 there is new law, for credit without interest, too. Older ones keep the old law.',
        points: ['We have not read the text of the new law. So we do not compute a last day for the loan.', 'If you want out, withdraw from the purchase or the tariff within its period. The finance connected with it then falls as a rule; name it in the letter.', 'Ask the consumer advice centre about the instalments.'],
        asks: ['Withdraw from zero percent financing', 'I bought the phone in instalments'],
      },
    },
    {
      id: 'versicherung-angepasst', says: ['law'], firm: 'arguable', norm: '§§ 5, 8 VVG', from: ['VVG'],
      de: {
        title: 'Die Versicherung hat meinen Vertrag am Telefon „angepasst“. Was gilt?',
        answer: 'Das kann eine Änderung oder ein neuer Vertrag sein. Verlangen Sie es schriftlich, und widerrufen Sie vorsorglich binnen 14 Tagen in Textform, wenn Sie es nicht wollen.',
        points: ['Schreiben Sie dazu, dass Sie nur die Anpassung meinen und der bisherige Vertrag bleiben soll. Sonst kann Ihr Schutz wegfallen.', 'Steht im neuen Versicherungsschein etwas anderes als besprochen, widersprechen Sie binnen eines Monats in Textform. Sonst kann die Abweichung gelten, wenn der Schein deutlich darauf hinweist.', 'Fehlt dieser Hinweis, gilt, was Sie beantragt haben.', 'Ob die Versicherung einen neuen Vertrag oder nur eine Änderung gemacht hat, prüft im Streit der Versicherungsombudsmann, meist kostenlos.'],
        asks: ['Versicherung am Telefon geändert', 'Versicherung hat meinen Tarif umgestellt', 'Neuer Versicherungsschein nach einem Anruf', 'Versicherungsschein anders als besprochen'],
      },
      en: {
        title: 'The insurer “adjusted” my contract on the phone. What holds?',
        answer: 'It can be a change or a new contract. Ask for it in writing, and withdraw as a precaution within 14 days in text form if you do not want it.',
        points: ['Add that you mean the adjustment only and that the contract you had is to stay. Otherwise you may lose your cover.', 'If the new policy says something else than was agreed, object within one month in text form. Otherwise the deviation can count if the policy clearly points it out.', 'If it does not, what you applied for counts.', 'Whether it was a new contract or only a change is for the insurance ombudsman in a dispute, mostly free.'],
        asks: ['My insurer changed my policy by phone'],
      },
    },
    {
      id: 'gewerbe-strom', says: ['law'], firm: 'clear', norm: '§ 3 Nr. 57 EnWG, § 41b Abs. 1 EnWG, § 13 BGB', from: ['EnWG', 'BGB'],
      de: {
        title: 'Strom oder Gas am Telefon für meinen kleinen Betrieb: Was gilt?',
        answer: 'Auch ein kleiner Betrieb ist bei Strom und Gas geschützt, wenn er höchstens 10.000 Kilowattstunden im Jahr verbraucht: Dann braucht der Vertrag Textform. Ein Recht zum Widerruf haben aber nur Verbraucher.',
        points: ['Die Textform gilt außerhalb der Grundversorgung. Ein Ja am Telefon allein reicht dann nicht.', 'Sehen Sie auf der letzten Rechnung nach, wie viel Sie verbraucht haben.', 'Verbraucht der Betrieb mehr, gelten andere Regeln. Fragen Sie einen Anwalt oder Ihre Kammer.', 'Schreiben Sie gleich, dass Sie keinen Vertrag in Textform geschlossen haben, wenn es stimmt.'],
        asks: ['Friseursalon Stromvertrag am Telefon', 'Gasvertrag am Telefon für meinen Laden', 'Bin selbstständig, Stromanbieter hat im Geschäft angerufen', 'Gilt § 41b EnWG auch für Gewerbe?'],
      },
      en: {
        title: 'Electricity or gas by phone for my small business: what holds?',
        answer: 'A small business, too, is protected with electricity and gas if it uses 10,000 kilowatt hours a year at most: then the contract needs text form. A right of withdrawal only consumers have.',
        points: ['Text form is required outside basic supply. A yes on the phone alone is then not enough.', 'Look at the last bill to see how much you used.', 'If the business uses more, other rules apply. Ask a lawyer or your chamber.', 'Write at once that you made no contract in text form, if it is true.'],
        asks: ['They sold my shop an electricity contract by phone'],
      },
    },
  ],
};
