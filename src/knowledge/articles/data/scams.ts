// Tricks at the phone: false banks, investments, loans that cost first, lotteries that are to be cancelled.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const scams: Article = {
  id: 'maschen-am-telefon',
  entry: 'question',
  de: { title: 'Maschen am Telefon', lead: 'Falsche Bank, schnelle Geldanlage, Kredit gegen Vorkasse, angebliches Lotto-Abo: was dann hilft.' },
  en: { title: 'Tricks on the phone', lead: 'A false bank, quick investments, loans that cost first, an alleged lottery subscription: what helps.' },
  passages: [
    {
      id: 'bank-am-display', says: ['press', 'advice'], firm: 'arguable', from: ['SPERRNOTRUF'],
      de: {
        title: 'Auf dem Display stand die Nummer meiner Bank, meines Anbieters oder der Polizei. Waren sie es?',
        answer: 'Die angezeigte Nummer beweist nichts: Sie lässt sich fälschen. Legen Sie auf, und rufen Sie selbst unter der Nummer an, die Sie kennen.',
        points: ['Nennen Sie keine PIN und keine TAN, und geben Sie nichts in der App frei. Banken und Polizei fragen am Telefon nicht danach.', 'Haben Sie schon etwas gesagt oder freigegeben, lassen Sie Konto und Karten sofort sperren: 116 116.', 'Der Sperr-Notruf 116 116 ruft selbst nie an.', 'Erstatten Sie Anzeige bei der Polizei.'],
        asks: ['Falscher Bankmitarbeiter am Telefon', 'Anruf von meiner Bank, aber es war nicht die Bank', 'Ist das Call-ID-Spoofing?', 'Anruf von der 110 auf dem Display', 'Der Anrufer wollte eine TAN'],
      },
      en: {
        title: 'The display showed the number of my bank, my provider or the police. Was it them?',
        answer: 'The number shown proves nothing: it can be faked. Hang up and call yourself, on the number that you know.',
        points: ['Give no PIN and no TAN and release nothing in the app. Banks and the police do not ask for that on the phone.', 'If you already said or released something, have account and cards blocked at once: 116 116.', 'The emergency line 116 116 itself never calls.', 'Report it to the police.'],
        asks: ['The caller ID was my bank but it was not my bank', 'Is this caller ID spoofing?'],
      },
    },
    {
      id: 'geld-nach-betrug', says: ['law', 'advice'], firm: 'arguable', norm: '§§ 675u, 675v, 675w, 676b BGB', from: ['BGB', 'SPERRNOTRUF'],
      de: {
        title: 'Betrüger haben mit meiner TAN Geld abgebucht. Bekomme ich es von der Bank zurück?',
        answer: 'Das geht über Ihre Bank: Eine Zahlung, die Sie nicht erlaubt haben, muss sie grundsätzlich erstatten. Haben Sie eine TAN genannt oder etwas freigegeben, streiten Banken oft darüber.',
        points: ['Lassen Sie Konto und Karten sofort sperren: 116 116. Melden Sie der Bank jede falsche Zahlung schriftlich, und verlangen Sie das Geld zurück.', 'Die Bank muss beweisen, dass Sie grob fahrlässig waren. Erzählen Sie ihr, wie Sie getäuscht wurden.', 'Ist das Geld gerade erst überwiesen, bitten Sie die Bank um einen Rückruf.', 'Erstatten Sie Anzeige bei der Polizei, auch online.', 'Lehnt die Bank ab, helfen ihre Schlichtungsstelle und die Verbraucherzentrale.'],
        asks: ['TAN genannt, Bank erstattet nicht', 'Haftet die Bank bei TAN-Betrug?', 'Geld nach Betrug am Telefon von der Bank zurück'],
      },
      en: {
        title: 'Fraudsters took money with my TAN. Does the bank give it back?',
        answer: 'That goes through your bank: in principle it has to refund a payment that you did not allow. If you gave a TAN or released something, banks often dispute it.',
        points: ['Have account and cards blocked at once: 116 116. Report each false payment to the bank in writing and ask for the money back.', 'The bank has to prove that you were grossly negligent. Tell it how you were deceived.', 'If the money was sent only now, ask the bank to recall it.', 'Report it to the police, online too.', 'If the bank refuses, its ombudsman and the consumer advice centre help.'],
        asks: ['The bank does not refund after TAN fraud', 'Is the bank liable for fraud with my TAN?'],
      },
    },
    {
      id: 'anlage-serioes', says: ['authority', 'law'], firm: 'arguable', norm: '§ 7 Abs. 2 Nr. 1 UWG, § 312g Abs. 2 Nr. 8 BGB', from: ['BAFIN', 'UWG', 'BGB'],
      de: {
        title: 'Am Telefon wird mir eine Geldanlage angeboten. Kann ich dem trauen?',
        answer: 'Vorsicht: Die Finanzaufsicht BaFin rät, Angebote von unbekannten Anrufern abzulehnen. Ob diese Firma ehrlich ist, wissen wir nicht.',
        points: ['Solche Anrufe sind ohne Ihre Zustimmung verboten.', 'Sehen Sie in der Unternehmensdatenbank der BaFin nach. Ihr Verbrauchertelefon ist kostenlos: 0800 2 100 500.', 'Überweisen Sie nichts unter Druck und nichts auf Konten im Ausland.', 'Schon gezahlt? Rufen Sie sofort Ihre Bank an und dann die Polizei.', 'Schon zugesagt? Oft können Sie 14 Tage lang widerrufen, aber nicht bei Aktien und anderem, dessen Preis am Finanzmarkt schwankt. Fragen Sie bald die Verbraucherzentrale.'],
        asks: ['Geldanlage am Telefon mit hohen Zinsen seriös?', 'Anruf wegen Aktien oder Kryptowährung', 'Ein Broker ruft mich ständig an', 'Festgeld am Telefon angeboten', 'Trading Anruf Betrug?'],
      },
      en: {
        title: 'They offer me an investment on the phone. Can I trust them?',
        answer: 'Be careful: the financial regulator BaFin says to refuse offers from unknown callers. Whether this company is honest we do not know.',
        points: ['Without your consent such calls are forbidden.', 'Look the company up in the database of BaFin. Its consumer line is free: 0800 2 100 500.', 'Transfer nothing under pressure and nothing to accounts abroad.', 'Paid already? Call your bank at once and then the police.', 'Agreed already? Often you can withdraw for 14 days, but not from shares and other things whose price moves with the financial market. Ask a consumer advice centre soon.'],
        asks: ['A broker keeps calling me about crypto', 'Investment by phone with high interest, is it a scam?'],
      },
    },
    {
      id: 'kredit-vorkosten', says: ['law', 'advice'], firm: 'arguable', norm: '§§ 655c, 655d BGB', from: ['BGB'],
      de: {
        title: 'Kredit am Telefon: Ich soll zuerst eine Gebühr zahlen. Muss ich?',
        answer: 'Zahlen Sie nichts, bevor der Kredit auf Ihrem Konto ist. Nach dem Recht bis zum 19. November 2026 durfte ein Vermittler seinen Lohn erst verlangen, wenn Sie das Geld hatten und nicht mehr widerrufen konnten.',
        points: ['Höchstens nötige Auslagen durfte er sich ersetzen lassen, wenn das vereinbart war.', 'Wer vorab kassiert, will oft nur die Gebühr. Haben Sie schon gezahlt, rufen Sie Ihre Bank und die Polizei an.', 'Seit dem 20. November 2026 gilt neues Kreditrecht, das wir nicht gelesen haben.', 'Ob und bis wann Sie den Kredit selbst widerrufen können, fragen Sie bald die Verbraucherzentrale.'],
        asks: ['Kredit zugesagt, soll vorher Bearbeitungsgebühr zahlen', 'Kreditvermittler verlangt Vorkasse', 'Kredit ohne Schufa am Telefon, Gebühr vorab', 'Muss ich die Kreditvermittlung bezahlen?'],
      },
      en: {
        title: 'A loan by phone: I am to pay a fee first. Must I?',
        answer: 'Pay nothing before the loan is in your account. Under the law until 19 November 2026 a broker could ask for his fee only once you had the money and could no longer withdraw.',
        points: ['At most he could have necessary expenses refunded if that was agreed.', 'Who wants money first is often after the fee only. If you have paid, call your bank and the police.', 'Since 20 November 2026 new credit law applies, which we have not read.', 'Whether and until when you can withdraw from the loan itself, ask a consumer advice centre soon.'],
        asks: ['They promised me a loan but I have to pay a fee first'],
      },
    },
    {
      id: 'lotto-kuendigen', says: ['company', 'advice'], firm: 'arguable', from: ['SAARTOTO', 'LOTTO24'],
      de: {
        title: 'Ein Anrufer sagt, ich müsse ein Lotto-Abo kündigen. Muss ich?',
        answer: 'Sie müssen nichts kündigen, was Sie nie bestellt haben. Hinter so einem Anruf steckt oft der Versuch, an Ihre IBAN oder ein Ja zu kommen.',
        points: ['Legen Sie auf. Nennen Sie keine Daten, und bestätigen Sie nichts.', 'Lotterien wie Saartoto und Lotto24 warnen selbst vor diesen Anrufen: Oft heißt es, man habe vergessen zu kündigen.', 'Wird etwas abgebucht, holen Sie es über die Bank zurück, acht Wochen lang ohne Grund. Zeigen Sie es bei der Polizei an.', 'Haben Sie doch ja gesagt, widerrufen Sie binnen 14 Tagen schriftlich.'],
        asks: ['Angebliches Lotto-Abo kündigen am Telefon', 'Gewinnspiel läuft angeblich kostenpflichtig weiter wenn ich nicht kündige', 'Anruf: Ihr Eurojackpot-Vertrag verlängert sich', 'Ich soll Daten bestätigen damit das Gewinnspiel endet'],
      },
      en: {
        title: 'A caller says I must cancel a lottery subscription. Must I?',
        answer: 'You need not cancel what you never ordered. Behind such a call there is often an attempt to get your bank number or a yes.',
        points: ['Hang up. Give no data and confirm nothing.', 'Lotteries like Saartoto and Lotto24 warn of these calls themselves: people are often told that they forgot to cancel.', 'If something is debited, get it back through the bank, for eight weeks without a reason. Report it to the police.', 'If you did say yes, withdraw in writing within 14 days.'],
        asks: ['Caller says my lottery subscription will renew unless I cancel'],
      },
    },
    {
      id: 'falsche-behoerde', says: ['press', 'advice'], firm: 'arguable', from: ['VZ-ZAEHLER'],
      de: {
        title: 'Der Anrufer sagt, er sei von der Verbraucherzentrale oder einer Behörde. Ist das echt?',
        answer: 'Seien Sie misstrauisch: Behörden und Verbraucherzentralen verkaufen am Telefon nichts und fragen keine Kontodaten oder Zählernummern ab.',
        points: ['Nach einem Pressebericht warnt die Verbraucherzentrale Brandenburg vor Anrufern, die sich etwa als „Bundeszentrale für Energiefragen“ ausgeben.', 'Legen Sie auf, und rufen Sie selbst dort an, unter einer Nummer, die Sie heraussuchen.', 'Haben Sie schon ja gesagt, widerrufen Sie bald. Wer sich falsch ausgibt, täuscht; das kann auch ein Grund zum Anfechten sein.', 'Melden Sie den Anruf der Bundesnetzagentur; wollte jemand Geld, gehen Sie zur Polizei.'],
        asks: ['Anruf vom Verbraucherschutz echt?', 'Angeblich Bundesnetzagentur am Telefon', 'Anruf von der Energieberatung der Stadt', 'Ruft die Bundesnetzagentur Verbraucher an?', 'Anrufer sagt er sei vom Amt'],
      },
      en: {
        title: 'The caller says he is from the consumer centre or an authority. Is that real?',
        answer: 'Be suspicious: authorities and consumer advice centres sell nothing on the phone and ask for no bank data or meter numbers.',
        points: ['A press report says the consumer advice centre of Brandenburg warns of callers who pose, for instance, as a “federal centre for energy questions”.', 'Hang up and call there yourself, on a number that you look up.', 'If you already said yes, withdraw soon. Who poses as somebody else deceives; that can also be a ground for avoidance.', 'Report the call to the Bundesnetzagentur; if somebody wanted money, go to the police.'],
        asks: ['The caller claims to be from consumer protection, is that real?'],
      },
    },
    {
      id: 'umfrage', says: ['law', 'advice'], firm: 'arguable', norm: '§§ 133, 145, 147 BGB, § 7 Abs. 2 Nr. 1 UWG', from: ['BGB', 'UWG'],
      de: {
        title: 'Ich habe nur bei einer Umfrage mitgemacht. Kann daraus ein Vertrag werden?',
        answer: 'Wer nur Fragen beantwortet, bestellt damit nichts. Es spricht viel dafür, dass daraus kein Vertrag wurde.',
        points: ['Anders ist es, wenn Sie am Ende zu einem klaren Angebot mit Preis ja gesagt haben. Verlangen Sie dann die Aufnahme.', 'Kommt Post von einem Vertrag, widersprechen Sie schriftlich, und widerrufen Sie vorsorglich binnen 14 Tagen.', 'Eine Umfrage, die etwas verkaufen soll, ist Werbung. Ohne Ihre Zustimmung vorher ist der Anruf verboten.', 'Nennen Sie bei Umfragen keine Kontodaten und keinen Anbieter.'],
        asks: ['Umfrage am Telefon Vertrag', 'War nur eine Meinungsumfrage, jetzt soll ich ein Abo haben', 'Anruf mit Umfrage, ist das erlaubt?', 'Umfrage und danach kam eine Rechnung'],
      },
      en: {
        title: 'I only took part in a survey. Can that become a contract?',
        answer: 'Who only answers questions orders nothing. There are good reasons to say that no contract came of it.',
        points: ['It is different if in the end you said yes to a clear offer with a price. Then ask for the recording.', 'If post about a contract comes, object in writing and withdraw as a precaution within 14 days.', 'A survey that is to sell something is advertising. Without your consent beforehand the call is forbidden.', 'In surveys give no bank data and name no supplier.'],
        asks: ['It was only a phone survey and now they say I have a contract'],
      },
    },
    {
      id: 'falscher-name', says: ['law'], firm: 'arguable', norm: '§ 312a Abs. 1 BGB, § 123 BGB', from: ['BGB'],
      de: {
        title: 'Der Verkäufer hat einen falschen Namen genannt. Gilt der Vertrag?',
        answer: 'Ein falscher Name des Anrufers allein macht den Vertrag nicht ungültig. Es kommt darauf an, mit welcher Firma Sie ihn schließen sollten und wozu Sie ja gesagt haben.',
        points: ['Am Anfang muss der Anrufer sagen, für welche Firma er anruft und was er will. Tat er das nicht, ist das ein Verstoß, den Sie melden können.', 'Gab er sich für eine andere Firma aus, kann das eine Täuschung sein. Dann können Sie anfechten; der Brief muss binnen eines Jahres ankommen, ab dem Tag, an dem Sie es merkten.', 'Einfacher ist der Widerruf, 14 Tage lang und ohne Grund.'],
        asks: ['Falscher Name vom Callcenter Mitarbeiter', 'Der Agent hieß gar nicht so', 'Den Mitarbeiter gibt es bei der Firma nicht', 'Verkäufer hat unter falschem Namen angerufen'],
      },
      en: {
        title: 'The seller gave a false name. Is the contract valid?',
        answer: 'A false name of the caller alone does not make the contract void. It depends on the company with which you were to make it and on what you said yes to.',
        points: ['At the start the caller has to say for which company he calls and what he wants. If he did not, that is a breach you can report.', 'If he posed as another company, that can be deceit. Then you can avoid the contract; the letter has to arrive within one year of the day you noticed.', 'Simpler is the withdrawal, for 14 days and without a reason.'],
        asks: ['The agent used a false name, is the contract valid?'],
      },
    },
    {
      id: 'tan-vorlesen', says: ['advice', 'press'], firm: 'arguable', norm: '§ 54 Abs. 3 TKG, § 355 BGB', from: ['SPERRNOTRUF', 'TKG', 'BGB'],
      de: {
        title: 'Ich soll am Telefon einen Code oder eine TAN vorlesen. Was kann damit passieren?',
        answer: 'Lesen Sie niemandem am Telefon einen Code oder eine TAN vor, auch nicht Ihrer Bank oder Ihrem Anbieter. Legen Sie auf, und rufen Sie selbst dort an.',
        points: ['Mit so einem Code kann jemand eine Zahlung freigeben, Ihr Konto übernehmen oder einen Auftrag bestätigen.', 'War es ein Code für Ihr Konto, lassen Sie es sofort unter 116 116 sperren.', 'Sollte der Code einen Vertrag bestätigen, schreiben Sie der Firma, dass Sie darin keine Genehmigung sehen, und widerrufen Sie vorsorglich binnen 14 Tagen.', 'Fehlt Geld, erstatten Sie Anzeige bei der Polizei.'],
        asks: ['SMS Code am Telefon weitergeben?', 'Soll ich die TAN vorlesen?', 'Anrufer will den Bestätigungscode aus der SMS'],
      },
      en: {
        title: 'I am to read out a code or TAN on the phone. What can happen?',
        answer: 'Read out no code and no TAN to anybody on the phone, not even to your bank or provider. Hang up and call them yourself.',
        points: ['With such a code somebody can release a payment, take over your account or confirm an order.', 'If it was a code for your bank account, have it blocked at once: 116 116.', 'If the code was to confirm a contract, write that you see no approval in it, and withdraw as a precaution within 14 days.', 'If money is missing, report it to the police.'],
        asks: ['Should I read out the code from the text message?', 'The caller wants the verification code'],
      },
    },
    {
      id: 'nur-link', says: ['law', 'advice'], firm: 'arguable', norm: '§ 54 Abs. 3 TKG, § 355 BGB', from: ['TKG', 'BGB'],
      de: {
        title: 'Nach dem Anruf kam nur eine SMS mit einem Link. Was mache ich zuerst?',
        answer: 'Klicken Sie den Link nicht an, und bestätigen Sie nichts, auch nicht zum „Stornieren“. Schreiben Sie auf, wer wann anrief und was gesagt wurde.',
        points: ['Heben Sie die SMS auf, und machen Sie ein Foto davon und von der Anrufliste.', 'Steht eine Firma darin, suchen Sie ihre Adresse selbst heraus. Wollen Sie keinen Vertrag, schreiben Sie ihr: nicht anerkannt, keine Genehmigung, vorsorglich Widerruf.', 'Warten Sie nicht auf einen Brief. Rechnen Sie sicher: 14 Tage ab dem Anruf.', 'Wissen Sie nicht, welche Firma es war, sehen Sie Post, Spam und Konto in den nächsten Tagen genau durch.'],
        asks: ['Nur SMS mit Link bekommen, keinen Brief', 'Nach dem Telefonat kam ein Link aufs Handy', 'Mir wurde wohl etwas verkauft, ich habe aber nur eine SMS'],
      },
      en: {
        title: 'After the call only a text message with a link came. What do I do first?',
        answer: 'Do not click the link and confirm nothing, not even to “cancel”. Write down who called when and what was said.',
        points: ['Keep the message; take a photo of it and of the call list.', 'If a company is named, look up its address yourself. If you want no contract, write: not accepted, no approval, withdrawal as a precaution.', 'Do not wait for a letter. Count 14 days from the call to be safe.', 'If you do not know which company it was, look through post, spam and account closely in the next days.'],
        asks: ['I only got a text message with a link after the call'],
      },
    },
  ],
};
