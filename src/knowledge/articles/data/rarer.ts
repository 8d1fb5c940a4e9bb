// What comes up now and then: other firms on the phone bill, old claims, donations, a seller that goes bust.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const rarer: Article = {
  id: 'seltener',
  entry: 'check',
  de: { title: 'Was seltener vorkommt', lead: 'Fremde Posten auf der Rechnung, alte Forderungen, Spenden und anderes.' },
  en: { title: 'What comes up less often', lead: 'Other firms on the bill, old claims, donations and more.' },
  passages: [
    {
      id: 'fremder-posten', says: ['law', 'advice'], firm: 'arguable', norm: '§ 67 Abs. 2 TKG, § 62 Abs. 3 TKG', from: ['TKG'],
      de: {
        title: 'Auf der Telefonrechnung steht ein fremder Dienst. Was tun?',
        answer: 'Beanstanden Sie den Posten bei Ihrem Telefonanbieter, binnen acht Wochen nach der Rechnung. Dass Sie den Dienst bestellt haben, muss der beweisen, der das Geld will.',
        points: ['Ihr Schreiben muss in den acht Wochen ankommen. Absenden allein reicht hier nicht.', 'Zahlen Sie den Rest der Rechnung, und schreiben Sie dazu, welchen Posten Sie nicht zahlen.', 'Bitten Sie den Anbieter, Dienste anderer Firmen für Ihren Anschluss zu sperren. Diese Sperre ist allgemeine Kenntnis, ihren Wortlaut haben wir nicht geprüft.', 'Wurde Ihnen dazu etwas am Telefon verkauft, können Sie auch widerrufen.'],
        asks: ['Ein Drittanbieter steht auf meiner Handyrechnung', 'Was ist eine Drittanbietersperre?', 'Abo auf der Telefonrechnung, das ich nie bestellt habe'],
      },
      en: {
        title: 'Another firm’s service is on my phone bill. What do I do?',
        answer: 'Object to the item with your phone provider, within eight weeks of the bill. That you ordered the service has to be proved by whoever wants the money.',
        points: ['Your letter has to arrive within the eight weeks. Sending alone is not enough here.', 'Pay the rest of the bill and say which item you do not pay.', 'Ask the provider to block services of other firms on your line. That block is general knowledge; we have not checked its wording.'],
        asks: ['A third party charges me on my phone bill', 'How do I block third-party services on my mobile?'],
      },
    },
    {
      id: 'ping-anruf', says: ['advice', 'law'], firm: 'unchecked', norm: '§ 67 Abs. 2 TKG', from: ['TKG'],
      de: {
        title: 'Es klingelte nur kurz, und mein Rückruf war teuer. Was tun?',
        answer: 'Rufen Sie nicht noch einmal zurück, und beanstanden Sie den Posten auf der Rechnung. Dafür haben Sie acht Wochen, und Ihr Schreiben muss in dieser Zeit ankommen.',
        points: ['Melden Sie die Nummer mit Tag und Uhrzeit der Bundesnetzagentur. Das ist kostenlos.', 'Zahlen Sie den unstrittigen Rest der Rechnung, und schreiben Sie das dazu.', 'Ob das Geld zurückkommt, ist nicht sicher. Die Regeln für solche Lockanrufe haben wir nicht geprüft.'],
        asks: ['Lockanruf, teurer Rückruf', 'Was ist ein Ping-Anruf?', 'Unbekannte Nummer zurückgerufen und hohe Kosten'],
      },
      en: {
        title: 'It rang only briefly, and calling back was expensive. What do I do?',
        answer: 'Do not call back again, and object to the item on the bill. You have eight weeks for that, and your letter has to arrive within them.',
        points: ['Report the number with day and time to the Bundesnetzagentur, free of charge.', 'Pay the undisputed rest of the bill and say so.', 'Whether the money comes back is not certain. We have not checked the rules for such calls.'],
        asks: ['A missed call made me call an expensive number', 'What is a ping call?'],
      },
    },
    {
      id: 'ersatzversorgung', says: ['law'], firm: 'arguable', norm: '§ 38 Abs. 1, 4 EnWG, § 36 EnWG', from: ['EnWG'],
      de: {
        title: 'Der neue Stromvertrag platzt, der alte ist weg. Sitze ich im Dunkeln?',
        answer: 'Das Licht geht deshalb allein nicht aus. Gehört Ihr Strom zu keinem Vertrag, springt der Grundversorger vor Ort ein, höchstens drei Monate lang.',
        points: ['Das Gesetz nennt das Ersatzversorgung. In dieser Zeit suchen Sie in Ruhe einen Vertrag, oder Sie fragen den alten Versorger, ob er Sie zurücknimmt.', 'Fragen Sie den Netzbetreiber, wer Sie gerade beliefert, und zahlen Sie niemandem doppelt.', 'Wer nach einem unwirksamen Vertrag welche Rechnung stellen darf, ist umstritten.'],
        asks: ['Was ist Ersatzversorgung?', 'Habe ich ohne Vertrag noch Strom?', 'Wer liefert mir Gas, wenn der neue Vertrag nicht gilt?'],
      },
      en: {
        title: 'The new power contract fails and the old one is gone. Will I sit in the dark?',
        answer: 'The light does not go out because of that alone. If your power belongs to no contract, the local basic supplier steps in, for three months at most.',
        points: ['The law calls this replacement supply. Use the time to find a contract, or ask the old supplier to take you back.', 'Ask the network operator who supplies you now, and pay nobody twice.', 'Who may bill what after an ineffective contract is disputed.'],
        asks: ['Do I still get electricity without a contract?', 'Who supplies me if the new contract is void?'],
      },
    },
    {
      id: 'verein-spende', says: ['advice', 'law'], firm: 'unchecked', norm: '§ 675x Abs. 2, 4 BGB, Art. 21 Abs. 2 DSGVO', from: ['BGB', 'DSGVO'],
      de: {
        title: 'Ich habe am Telefon eine Spende oder Mitgliedschaft zugesagt. Komme ich heraus?',
        answer: 'Schreiben Sie bald, dass Sie die Zusage zurücknehmen und vorsorglich widerrufen. Ob es bei Vereinen ein Widerrufsrecht gibt, haben wir nicht geprüft.',
        points: ['Schreiben Sie dazu, dass Sie keine Lastschrift mehr erlauben. Eine erlaubte Abbuchung holt die Bank acht Wochen lang ohne Grund zurück.', 'Das Zurückholen allein beendet keine Mitgliedschaft. Darum gehört der Brief dazu.', 'Wollen Sie keine Anrufe mehr, widersprechen Sie der Werbung. Einen Grund brauchen Sie nicht.', 'Wie man aus einem Verein austritt, steht in seiner Satzung.'],
        asks: ['Am Telefon eine Spende zugesagt', 'Mitglied im Verein durch einen Anruf', 'Kann ich eine Spendenzusage zurücknehmen?'],
      },
      en: {
        title: 'I promised a donation or membership on the phone. Do I get out?',
        answer: 'Write soon that you take the promise back and withdraw as a precaution. Whether there is a right to withdraw with associations, we have not checked.',
        points: ['Add that you allow no more direct debits. A debit you allowed can be taken back by the bank for eight weeks without a reason.', 'Taking the money back does not end a membership. That is why the letter is needed.', 'How to leave an association stands in its statutes.'],
        asks: ['I agreed to donate on the phone', 'A charity called and now I am a member'],
      },
    },
    {
      id: 'verjaehrung', says: ['law', 'advice'], firm: 'arguable', norm: '§ 195 BGB, § 199 Abs. 1 BGB', from: ['BGB'],
      de: {
        title: 'Die Forderung ist uralt. Ist sie nicht verjährt?',
        answer: 'Eine alte Forderung ist oft verjährt. Die übliche Zeit sind drei Jahre, gerechnet ab dem Ende des Jahres, in dem die Forderung entstand und die Firma davon wusste.',
        points: ['Ein Beispiel: Was 2019 entstand, ist im Regelfall seit dem Ende des Jahres 2022 verjährt.', 'Schreiben Sie der Firma, dass Sie die Forderung bestreiten und sich vorsorglich auf Verjährung berufen. Dass man sich darauf berufen muss, ist allgemeine Kenntnis.', 'Ein Verfahren bei Gericht oder Schlichtung kann die Zeit anhalten. Das haben wir nicht im Einzelnen geprüft.', 'Hat ein Gericht schon entschieden, etwa mit einem Vollstreckungsbescheid, gilt eine viel längere Zeit. Das ist allgemeine Kenntnis.', 'Post vom Gericht geht vor, auch bei alten Forderungen: Gegen einen Mahnbescheid haben Sie zwei Wochen.', 'Erkennen Sie nichts an, und unterschreiben Sie keinen Ratenplan, bevor das klar ist.'],
        asks: ['Wann verjährt eine Forderung?', 'Die wollen Geld von vor fünf Jahren', 'Verjährung einer alten Rechnung'],
      },
      en: {
        title: 'The claim is ages old. Is it not time-barred?',
        answer: 'An old claim is often time-barred. The usual time is three years, counted from the end of the year in which the claim arose and the company knew of it.',
        points: ['An example: what arose in 2019 is as a rule time-barred since the end of 2022.', 'Write that you dispute the claim and rely on the time bar as a precaution. That one has to rely on it is general knowledge.', 'Proceedings at a court or an arbitration body can stop the clock; we have not checked that in detail.', 'If a court has already decided, for instance by an enforcement order, a much longer time applies. That is general knowledge.', 'Court post comes first even so: against a court payment order you have two weeks.'],
        asks: ['When does a claim become time-barred?', 'They want money from five years ago'],
      },
    },
    {
      id: 'karte-paypal', says: ['law', 'advice'], firm: 'unchecked', norm: '§ 675u BGB, § 676b BGB', from: ['BGB'],
      de: {
        title: 'Abgebucht wurde über Kreditkarte oder PayPal. Wie hole ich das Geld zurück?',
        answer: 'Fragen Sie noch heute die Bank der Karte oder PayPal nach einer Rückbuchung. Die acht Wochen der Lastschrift gelten dort nicht ohne Weiteres.',
        points: ['Haben Sie die Zahlung nie erlaubt, melden Sie das sofort: Dann muss die Bank erstatten; die äußerste Grenze sind 13 Monate.', 'Haben Sie Kartendaten am Telefon genannt, lassen Sie die Karte sperren, auch unter 116 116.', 'Das Geld zurückzuholen beendet den Vertrag nicht. Bestreiten Sie ihn am selben Tag, und widerrufen Sie vorsorglich.', 'Die Regeln von Kartenfirmen und PayPal haben wir nicht geprüft.'],
        asks: ['Kreditkarte belastet, wie bekomme ich das Geld wieder?', 'PayPal Zahlung zurückholen', 'Chargeback bei der Kreditkarte'],
      },
      en: {
        title: 'They charged my credit card or PayPal. How do I get the money back?',
        answer: 'Ask the card’s bank or PayPal today for a reversal. The eight weeks of the direct debit do not simply apply there.',
        points: ['If you never authorised the payment, report it at once: then the bank has to refund; the outer limit is 13 months.', 'If you gave card data on the phone, have the card blocked, also under 116 116.', 'Taking the money back does not end the contract. Dispute it on the same day, and withdraw as a precaution.', 'We have not checked the rules of card companies and PayPal.'],
        asks: ['My credit card was charged, how do I get it back?', 'Get a PayPal payment back'],
      },
    },
    {
      id: 'computerstimme', says: ['law', 'advice'], firm: 'arguable', norm: '§ 7 Abs. 1, 2 Nr. 1 UWG, § 355 BGB', from: ['UWG', 'BGB'],
      de: {
        title: 'Am Telefon war nur eine Computerstimme. Ist das erlaubt?',
        answer: 'Zur Werbung nur, wenn Sie vorher ausdrücklich zugestimmt haben. Ob ein Mensch oder ein Computer anruft, ändert daran nichts.',
        points: ['Besondere Regeln für automatische Anrufe haben wir nicht geprüft.', 'Melden Sie den Anruf der Bundesnetzagentur, mit Tag, Uhrzeit und Nummer.', 'Ein so entstandener Vertrag ist nicht von selbst nichtig. Bestreiten Sie ihn, und widerrufen Sie vorsorglich.'],
        asks: ['Ein Roboter hat mich angerufen', 'Darf eine KI mich anrufen und etwas verkaufen?', 'Bandansage am Telefon wollte mir etwas verkaufen'],
      },
      en: {
        title: 'It was only a computer voice on the phone. Is that allowed?',
        answer: 'For advertising only if you expressly agreed before. Whether a person or a computer calls makes no difference.',
        points: ['We have not checked special rules for automatic calls.', 'Report the call to the Bundesnetzagentur, with day, time and number.', 'A contract made like that is not void by itself. Dispute it, and withdraw as a precaution.'],
        asks: ['A robot called me', 'May an AI call me and sell something?'],
      },
    },
    {
      id: 'firma-pleite', says: ['advice', 'law'], firm: 'unchecked', norm: '§ 355 Abs. 1 BGB', from: ['BGB'],
      de: {
        title: 'Die Firma ist pleite. Bin ich damit aus dem Vertrag?',
        answer: 'Eine Insolvenz beendet den Vertrag wohl nicht von allein. Sie hat eigene Regeln, die wir nicht geprüft haben.',
        points: ['Sehen Sie nach, wer pleite ist: die Firma, mit der Sie den Vertrag haben sollen, oder nur der Verkäufer.', 'Läuft die Widerrufsfrist noch, widerrufen Sie trotzdem. Ist ein Insolvenzverwalter genannt, schreiben Sie auch an ihn.', 'Überweisen Sie nichts auf ein neues Konto, ohne nachzufragen.', 'Holen Sie Rat bei der Verbraucherzentrale oder einem Anwalt.'],
        asks: ['Anbieter insolvent, was wird aus meinem Vertrag?', 'Das Callcenter ist pleite', 'Muss ich nach der Insolvenz weiterzahlen?'],
      },
      en: {
        title: 'The company is bankrupt. Am I out of the contract?',
        answer: 'Bankruptcy probably does not end the contract by itself. It has its own rules, which we have not checked.',
        points: ['Look who is bankrupt: the company you are said to have the contract with, or only the seller.', 'If the withdrawal period is still running, withdraw anyway, and write to the administrator as well if one is named.', 'Get advice from the consumer advice centre or a lawyer.'],
        asks: ['My provider went bust, what about my contract?'],
      },
    },
    {
      id: 'internet-in-der-miete', says: ['law', 'advice'], firm: 'clear', norm: '§ 71 Abs. 2 TKG', from: ['TKG'],
      de: {
        title: 'Internet oder Kabelfernsehen läuft über die Miete. Komme ich da heraus?',
        answer: 'Auch ein Vermieter, der Internet oder Fernsehen über die Miete abrechnet, muss die Regeln für Telefon und Internet einhalten. Nach 24 Monaten kann so ein Anschluss beendet werden.',
        points: ['Ein Vertrag vom Telefon ist das nicht. Unsere Briefe passen dafür nicht.', 'Rat geben ein Mieterverein oder die Verbraucherzentrale.', 'Verkauft Ihnen jemand am Telefon einen eigenen Anschluss dazu, ist das ein neuer Vertrag. Dafür gelten die 14 Tage Widerruf.'],
        asks: ['Kabelfernsehen über den Vermieter kündigen', 'Vermieter rechnet Internet über die Nebenkosten ab', 'Kabelanschluss in der Miete, muss ich den nehmen?'],
      },
      en: {
        title: 'Internet or cable TV is part of my rent. Can I get out?',
        answer: 'A landlord who charges for internet or TV within the rent has to keep the rules for phone and internet, too. After 24 months such a line can be ended.',
        points: ['It is no contract made by phone. Our letters do not fit it.', 'A tenants’ association or the consumer advice centre gives advice.', 'If somebody sells you a line of your own by phone, that is a new contract with 14 days to withdraw.'],
        asks: ['My landlord charges internet with the rent'],
      },
    },
    {
      id: 'selbst-anrufer', says: ['advice', 'law'], firm: 'unchecked', norm: '§ 123 Abs. 1 BGB, § 263 StGB', from: ['BGB', 'StGB'],
      de: {
        title: 'Ich telefoniere selbst und soll Kunden belügen. Mache ich mich strafbar?',
        answer: 'Das kann sein. Ob im Einzelfall ein Betrug vorliegt, können wir nicht sagen; eine Anweisung vom Chef schützt nicht sicher.',
        points: ['Wer Kunden täuscht, damit sie ja sagen, macht den Vertrag anfechtbar. Die Firma kann damit also wenig gewinnen.', 'Holen Sie Rat, bevor Sie weitermachen: bei einer Gewerkschaft oder einem Anwalt für Arbeitsrecht.', 'Nennen Sie hier bitte keine Namen und keine Kundendaten.'],
        asks: ['Ich arbeite als Telefonverkäufer und soll lügen', 'Mein Teamleiter verlangt falsche Angaben am Telefon', 'Hafte ich als Callcenter-Agent?'],
      },
      en: {
        title: 'I make the calls myself and am told to lie. Is that a crime?',
        answer: 'It can be. Whether a single case is fraud, we cannot say; an order from the boss is no sure protection.',
        points: ['Whoever deceives customers to get their yes makes the contract open to challenge. The company gains little by it.', 'Get advice before you go on: from a trade union or a labour lawyer.', 'Please give no names and no customer data here.'],
        asks: ['I sell by phone and my boss tells me to lie', 'Am I liable as a call centre agent?'],
      },
    },
    {
      id: 'ferienclub', says: ['law', 'advice'], firm: 'unchecked', norm: '§ 356c Abs. 1 BGB, § 675x Abs. 2, 4 BGB', from: ['BGB'],
      de: {
        title: 'Am Telefon wurde mir ein Ferienclub oder eine Reise verkauft. Komme ich heraus?',
        answer: 'Bei einem Ferienclub oder Teilzeit-Wohnrecht: Widerrufen Sie so bald wie möglich schriftlich. Dafür gibt es eigene Regeln, deren Fristen wir nicht geprüft haben.',
        points: ['Am sichersten ist der Widerruf binnen 14 Tagen nach dem Anruf, etwa per E-Mail.', 'Eine einzelne Reise mit festem Termin ist vom Widerruf meist ausgenommen.', 'Eine erlaubte Abbuchung holt die Bank acht Wochen lang ohne Grund zurück. Die Forderung bleibt, bis sie geklärt ist.', 'Zahlen Sie nichts an, und holen Sie Rat bei der Verbraucherzentrale.'],
        asks: ['Timesharing am Telefon verkauft', 'Urlaubsclub Mitgliedschaft widerrufen', 'Reisegutschein am Telefon gekauft'],
      },
      en: {
        title: 'I was sold a holiday club or a trip on the phone. Do I get out?',
        answer: 'With a holiday club or timeshare: withdraw in writing as soon as you can. It has its own rules, whose periods we have not checked.',
        points: ['Safest is to withdraw within 14 days of the call, for example by e-mail.', 'A single trip on a fixed date is mostly excluded from withdrawal.', 'A debit you allowed can be taken back by the bank for eight weeks without a reason. The claim stays until it is settled.'],
        asks: ['They sold me a timeshare on the phone', 'How do I leave a holiday club?'],
      },
    },
  ],
};
