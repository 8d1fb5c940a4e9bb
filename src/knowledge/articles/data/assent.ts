// What counts as a yes, and what does not: thinking it over, standard terms, a clouded mind, pressure, a price too high.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const assent: Article = {
  id: 'was-als-ja-zaehlt',
  entry: 'check',
  de: { title: 'Was als Ja zählt und was nicht', lead: 'Bedenkzeit, AGB, Druck am Telefon, ein viel zu hoher Preis: was das für den Vertrag heißt.' },
  en: { title: 'What counts as a yes and what does not', lead: 'Time to think, standard terms, pressure on the phone, a price far too high: what that means for the contract.' },
  passages: [
    {
      id: 'nein-gesagt', says: ['law', 'advice'], firm: 'clear', norm: '§§ 145, 146, 150 BGB, § 241a BGB', from: ['BGB'],
      de: {
        title: 'Ich habe am Telefon nein gesagt, und trotzdem kommt ein Vertrag. Was gilt?',
        answer: 'Wer nein gesagt hat, hat nichts bestellt. Dass Sie zugestimmt haben, muss die Firma beweisen, nicht Sie das Gegenteil.',
        points: ['Schreiben Sie bald: „Ich habe am Telefon abgelehnt. Bitte weisen Sie nach, wann und mit welchen Worten ich zugestimmt haben soll.“', 'Verlangen Sie die Aufnahme des ganzen Gesprächs. Notieren Sie jetzt, was gesagt wurde.', 'Bestätigen Sie nichts, auch nicht zum „Stornieren“.', 'Widerrufen Sie vorsorglich, wenn die 14 Tage ab dem Anruf noch laufen.'],
        asks: ['Trotz Ablehnung am Telefon Vertrag bekommen', 'Ich habe abgelehnt und trotzdem eine Auftragsbestätigung', 'Vertrag gegen meinen Willen gebucht', 'Habe ausdrücklich nein gesagt'],
      },
      en: {
        title: 'I said no on the phone and a contract comes all the same. What counts?',
        answer: 'Who said no has ordered nothing. That you agreed is for the company to prove, not for you the opposite.',
        points: ['Write soon: “I refused on the phone. Please prove when and in which words I am said to have agreed.”', 'Ask for the recording of the whole call. Note now what was said.', 'Confirm nothing, not even to “cancel”.', 'Withdraw as a precaution if the 14 days from the call still run.'],
        asks: ['I refused on the phone and they booked it anyway', 'I said no but got an order confirmation'],
      },
    },
    {
      id: 'ueberlegen', says: ['law', 'advice'], firm: 'clear', norm: '§§ 145, 146, 147 Abs. 1, 150 BGB, § 241a BGB', from: ['BGB'],
      de: {
        title: 'Ich wollte es mir überlegen. Darf die Firma das später als Bestellung nehmen?',
        answer: 'Wer es sich überlegen will, hat noch nicht ja gesagt. Ein Angebot am Telefon gilt nur, solange das Gespräch dauert.',
        points: ['Schickt die Firma danach eine „Bestätigung“, ist das höchstens ein neues Angebot. Wer dazu schweigt, nimmt es nicht an.', 'Auch umgekehrt gilt: Nimmt die Firma erst Tage später an, ist es dafür zu spät.', 'Anders ist es, wenn Sie im Gespräch doch klar ja gesagt haben.', 'Schreiben Sie bald, wie es war, und verlangen Sie Beweise. Widerrufen Sie vorsorglich binnen 14 Tagen ab dem Anruf.'],
        asks: ['Ich habe gesagt, ich denke darüber nach, und nun kommt eine Bestätigung', 'Wie lange gilt ein Angebot vom Telefon?', 'Kann die Firma mein Angebot erst Wochen später annehmen?'],
      },
      en: {
        title: 'I wanted to think it over. May the company take that as an order later?',
        answer: 'Who wants to think it over has not said yes. An offer on the phone is good only while the call lasts.',
        points: ['If a “confirmation” comes afterwards, it is a new offer at most. Silence does not accept it.', 'The other way round, too: if the company accepts only days later, it is too late for that.', 'It is different if you did clearly say yes in the call.', 'Write soon how it was and demand proof. Withdraw as a precaution within 14 days of the call.'],
        asks: ['I said I would think about it and now they confirm an order', 'How long is an offer on the phone good for?'],
      },
    },
    {
      id: 'mhm', says: ['law', 'advice'], firm: 'arguable', norm: '§§ 133, 145, 147, 154 Abs. 1 BGB, § 286 ZPO', from: ['BGB', 'ZPO'],
      de: {
        title: 'Ich habe nur „mhm“ oder „ja, ja“ gesagt. Zählt das als Ja?',
        answer: 'Ein „mhm“ heißt meist nur: Ich höre zu. Es spricht viel dafür, dass das noch kein klares Ja zu einem Angebot ist.',
        points: ['Ein Vertrag braucht ein klares Ja zu genau diesem Angebot, mit Preis und Laufzeit. Ob es das gab, muss die Firma beweisen.', 'Auch viele kleine Ja hintereinander zu Name und Adresse sind keine Bestellung. Verlangen Sie die ganze Aufnahme.', 'Bei Strom, Gas, Handy und Internet reicht ein Ja am Telefon allein ohnehin meist nicht.', 'Sicher ist das nicht. Widerrufen Sie vorsorglich binnen 14 Tagen ab dem Anruf, und erzählen Sie es so, wie es war.'],
        asks: ['Gilt ein mhm am Telefon als Zustimmung?', 'Ich habe nur aha und ja ja gesagt', 'Habe auf alles ja gesagt, weil er so schnell sprach', 'Zählt Brummen oder Nicken am Telefon als Ja?'],
      },
      en: {
        title: 'I only said “uh-huh” or “yeah, yeah”. Does that count as a yes?',
        answer: 'An “uh-huh” mostly means only: I am listening. There is much to be said that this is no clear yes to an offer.',
        points: ['A contract needs a clear yes to exactly this offer, with price and term. Whether there was one is for the company to prove.', 'Many small yeses in a row to name and address are no order either. Ask for the whole recording.', 'For electricity, gas, mobile and internet a yes on the phone alone is mostly not enough anyway.', 'That is not certain. Withdraw as a precaution within 14 days of the call, and tell it as it was.'],
        asks: ['Does saying uh-huh count as agreeing?', 'I said yes to everything because he talked so fast'],
      },
    },
    {
      id: 'ok-gesagt', says: ['law', 'advice'], firm: 'arguable', norm: '§§ 133, 145, 147, 154 Abs. 1 BGB, § 286 ZPO', from: ['BGB', 'ZPO'],
      de: {
        title: 'Ich habe nie „ja“ gesagt, nur „ok“ oder „passt“. Kann das ein Vertrag sein?',
        answer: 'Auf das Wort „ja“ kommt es nicht an: Auch ein „ok“ oder „passt“ kann eine Zustimmung sein. Es zählt, worauf Sie damit geantwortet haben.',
        points: ['Kam davor ein klares Angebot mit Preis und Laufzeit, spricht das für eine Zustimmung. War davon noch etwas offen, spricht es dagegen.', 'Beweisen muss das die Firma. Verlangen Sie die ganze Aufnahme, nicht nur die Stelle mit dem „ok“.', 'Bei Strom, Gas, Handy und Internet reicht ein Ja am Telefon allein ohnehin meist nicht.', 'Widerrufen Sie vorsorglich binnen 14 Tagen ab dem Anruf, und erzählen Sie es so, wie es war.'],
        asks: ['Gilt ein ok am Telefon als Zustimmung?', 'Habe nur „passt“ oder „in Ordnung“ gesagt', 'Das Wort ja ist nie gefallen', 'Muss man ausdrücklich ja sagen?'],
      },
      en: {
        title: 'I never said “yes”, only “okay” or “fine”. Can that be a contract?',
        answer: 'The word “yes” does not matter: “okay” or “fine” can be consent, too. What counts is what you answered with it.',
        points: ['If a clear offer with price and term came before, that speaks for consent. If something of it was still open, it speaks against.', 'The company has to prove it. Ask for the whole recording, not only the place with the “okay”.', 'For electricity, gas, mobile and internet a yes on the phone alone is mostly not enough anyway.', 'Withdraw as a precaution within 14 days of the call, and tell it as it was.'],
        asks: ['Does okay on the phone count as a yes?', 'I never used the word yes'],
      },
    },
    {
      id: 'nicht-verstanden', says: ['law', 'advice'], firm: 'arguable', norm: '§§ 133, 145, 154 Abs. 1 BGB, § 54 Abs. 3 TKG, § 41b EnWG, § 355 BGB', from: ['BGB', 'TKG', 'EnWG'],
      de: {
        title: 'Ich verstehe wenig Deutsch und habe am Telefon ja gesagt. Gilt das?',
        answer: 'Wenig Deutsch zu verstehen, macht einen Vertrag nicht von selbst ungültig. Ein „Ja“ am Telefon ist trotzdem oft nicht das letzte Wort.',
        points: ['Bei Handy und Internet braucht es die Zusammenfassung vor Ihrem Ja oder danach Ihre Genehmigung in Textform. Bei Strom und Gas braucht es Textform.', 'Widerrufen Sie vorsorglich: meist 14 Tage ab dem Anruf, ohne Grund.', 'Wozu Sie ja gesagt haben, muss die Firma beweisen. Wer nur aus Höflichkeit „ja, ja“ sagt, hat damit noch nicht klar bestellt.', 'Schreiben Sie auf Deutsch, wie es war. Wortlaut macht den Brief.'],
        asks: ['Schlecht Deutsch, nicht verstanden was ich zusage', 'Meine Mutter spricht kaum Deutsch und hat ja gesagt', 'Habe kein Wort verstanden und ja gesagt', 'Ist der Vertrag gültig, wenn man die Sprache nicht versteht?'],
      },
      en: {
        title: 'I understand little German and said yes on the phone. Does that count?',
        answer: 'Understanding little German does not make a contract void by itself. Still, a “ja” on the phone is often not the last word.',
        points: ['Mobile and internet need the summary before your yes, or your approval in text form afterwards. Electricity and gas need text form.', 'Withdraw as a precaution: mostly 14 days from the call, without a reason.', 'What you said yes to is for the company to prove. Who says “ja, ja” out of politeness has not clearly ordered yet.', 'Write in German how it was. Wortlaut makes the letter.'],
        asks: ['My German is bad and I did not understand the call', 'I had no idea what I agreed to because of the language', 'Does it count if I did not understand what they said?', 'I just said ja ja ja without understanding'],
      },
    },
    {
      id: 'agb-bestaetigt', says: ['law'], firm: 'clear', norm: '§ 309 Nr. 12 BGB, §§ 312m Abs. 2, 361 Abs. 3 BGB', from: ['BGB'],
      de: {
        title: 'In den AGB steht, ich hätte alles bekommen und bestätigt. Bin ich daran gebunden?',
        answer: 'So ein Satz in vorgedruckten Bedingungen bindet Sie nicht und dreht die Beweislast nicht um; eine solche Klausel ist unwirksam.',
        points: ['Dass Sie richtig informiert und über den Widerruf belehrt wurden, muss weiter die Firma beweisen.', 'Anders ist es, wenn Sie den Empfang auf einem eigenen Blatt gesondert unterschrieben haben. Dann kommt es darauf an, was dort steht.', 'Wollen Sie den Vertrag nicht, widerrufen Sie trotzdem binnen 14 Tagen ab dem Anruf.', 'Schreiben Sie: „Bitte weisen Sie nach, was ich wann und wie bekommen habe.“'],
        asks: ['Die AGB sagen, dass ich belehrt wurde', 'Klausel: Der Kunde bestätigt, alle Unterlagen erhalten zu haben', 'Gilt eine Klausel, nach der ich beweisen muss?'],
      },
      en: {
        title: 'The standard terms say that I received and confirmed everything. Does that bind me?',
        answer: 'Such a sentence in printed terms does not bind you and does not turn the burden of proof round; a clause like that is void.',
        points: ['That you were informed and told about withdrawal still has to be proved by the company.', 'It is different if you signed a separate receipt. Then it depends on what that says.', 'If you do not want the contract, withdraw within 14 days of the call all the same.', 'Write: “Please prove what I received, when and how.”'],
        asks: ['The terms say I was told of my right to withdraw', 'A clause says the customer confirms receipt of all documents'],
      },
    },
    {
      id: 'nichts-schriftlich', says: ['law', 'authority'], firm: 'arguable', norm: '§ 54 Abs. 3 TKG, § 41b EnWG, § 125 BGB, § 312f Abs. 2 BGB', from: ['TKG', 'EnWG', 'BGB', 'W4'],
      de: {
        title: 'Ich habe nie etwas Schriftliches bekommen. Gilt der Vertrag?',
        answer: 'Das hängt davon ab, was verkauft wurde. Bei Handy, Internet, Strom und Gas spricht dann viel gegen den Vertrag; bei vielem anderen kann ein Ja am Telefon reichen.',
        points: ['Handy und Internet: Kam nie eine Zusammenfassung, spricht viel dafür, dass der Vertrag nicht wirksam ist, solange Sie ihn nicht in Textform genehmigen.', 'Strom und Gas außerhalb der Grundversorgung: Ohne Textform spricht viel dafür, dass er nichtig ist.', 'Kam auch keine Belehrung über den Widerruf, haben Sie dafür meist viel länger Zeit als 14 Tage. Widerrufen Sie trotzdem gleich.', 'Sehen Sie auch im Spam und im Kundenkonto nach.', 'Beweisen muss die Firma, was vereinbart ist. Auch eine Aufnahme kann ein Beweis sein; verlangen Sie eine Kopie.'],
        asks: ['Kein Vertrag in Papierform, gilt er trotzdem?', 'Gilt ein Vertrag ohne Unterlagen?', 'Es kam nie ein Brief oder eine Mail zum Vertrag'],
      },
      en: {
        title: 'I never got anything in writing. Is the contract valid?',
        answer: 'That depends on what was sold. With mobile, internet, electricity and gas much then speaks against the contract; with much else a yes on the phone can be enough.',
        points: ['Mobile and internet: if no summary ever came, much speaks for it that the contract is not effective as long as you do not approve it in text form.', 'Electricity and gas outside basic supply: without text form much speaks for it that it is void.', 'If no instruction about withdrawal came either, you mostly have much longer than 14 days. Withdraw at once all the same.', 'Look in the spam folder and the customer account, too.', 'The company has to prove what was agreed. A recording can be proof, too; demand a copy.'],
        asks: ['No paperwork ever came, is it still a contract?', 'Is a contract valid without any documents?'],
      },
    },
    {
      id: 'vertragsbestaetigung', says: ['law'], firm: 'clear', norm: '§ 312f Abs. 2, 4 BGB, § 312d BGB', from: ['BGB'],
      de: {
        title: 'Muss die Firma mir den Vertrag vom Telefon schicken?',
        answer: 'Die Firma muss Ihnen den Inhalt des Vertrags so geben, dass Sie ihn aufheben können, etwa als Brief oder E-Mail: spätestens mit der Ware oder bevor der Dienst beginnt.',
        points: ['Fehlt diese Bestätigung, ist der Vertrag allein deshalb noch nicht ungültig. Es spricht aber gegen die Firma, wenn sie nichts zeigen kann.', 'Verlangen Sie schriftlich eine Kopie von allem, was vereinbart sein soll. Schreiben Sie dazu, dass Sie damit nichts anerkennen.', 'Für Handy, Internet, Strom und Gas gelten dazu eigene, strengere Regeln.', 'Für Versicherungen und Geldgeschäfte gilt diese Regel nicht; dort gibt es andere Pflichten.'],
        asks: ['Habe ich ein Recht auf eine Kopie meines Vertrags?', 'Bekomme ich den Vertrag schriftlich?', 'Vertragsunterlagen anfordern'],
      },
      en: {
        title: 'Does the company have to send me the contract made by phone?',
        answer: 'The company has to give you the content of the contract in a form you can keep, such as a letter or e-mail: at the latest with the goods or before the service begins.',
        points: ['If that confirmation is missing, the contract is not void for that reason alone. But it speaks against the company if it can show nothing.', 'Demand a copy of everything that is said to be agreed, in writing. Add that you acknowledge nothing by it.', 'For mobile, internet, electricity and gas there are stricter rules besides.', 'This rule does not cover insurance and financial services; there are other duties there.'],
        asks: ['Am I entitled to a copy of my contract?', 'Do they have to give me the contract in writing?'],
      },
    },
    {
      id: 'zusammenfassung-melden', says: ['law'], firm: 'clear', norm: '§ 54 Abs. 3 TKG, § 228 Abs. 2 Nr. 7 TKG', from: ['TKG'],
      de: {
        title: 'Kann ich die Firma melden, weil die Zusammenfassung fehlt?',
        answer: 'Melden können Sie das der Bundesnetzagentur, kostenlos. Wer bei Handy oder Internet die Zusammenfassung nicht gibt, riskiert ein Bußgeld.',
        points: ['Den Vertrag beendet die Meldung nicht. Wollen Sie ihn nicht, schreiben Sie zuerst der Firma: keine Genehmigung, vorsorglich Widerruf.', 'Legen Sie der Meldung bei, was wann kam, und nennen Sie Tag und Uhrzeit des Anrufs.', 'Bleibt die Firma hart, können Sie dort auch eine Schlichtung beantragen.'],
        asks: ['Bußgeld wegen fehlender Vertragszusammenfassung', 'Wo beschwere ich mich, wenn keine Vertragszusammenfassung kam?'],
      },
      en: {
        title: 'Can I report the company because the summary is missing?',
        answer: 'You can report it to the Bundesnetzagentur, free of charge. Who does not give the summary for mobile or internet risks a fine.',
        points: ['The report does not end the contract. If you do not want it, write to the company first: no approval, withdrawal as a precaution.', 'Enclose what came when, with day and time of the call.', 'If the company does not give way, you can also ask for arbitration there.'],
        asks: ['Can they be fined for not sending a contract summary?'],
      },
    },
    {
      id: 'benommen', says: ['law', 'advice'], firm: 'clear', norm: '§ 105 Abs. 2 BGB, § 355 BGB', from: ['BGB'],
      de: {
        title: 'Ich war beim Anruf betrunken, krank oder benommen. Gilt mein Ja?',
        answer: 'Vielleicht nicht. Wer beim Anruf vorübergehend gar nicht klar denken konnte, dessen Erklärung ist nichtig. Müde, abgelenkt oder angetrunken zu sein, reicht dafür meist nicht.',
        points: ['Beweisen müssen Sie das, zum Beispiel mit Papieren vom Krankenhaus oder mit Zeugen.', 'Der leichtere Weg ist der Widerruf: 14 Tage und ohne Grund. Dann muss niemand über Krankheit oder Alkohol reden.', 'Schreiben Sie keine Diagnose in den ersten Brief.', 'Prüfen Sie auch die Form: Bei Handy, Internet, Strom und Gas reicht ein Ja am Telefon oft nicht.'],
        asks: ['Anruf direkt nach der Narkose', 'Unter Medikamenten ja gesagt', 'Ich war betrunken und habe zugesagt'],
      },
      en: {
        title: 'I was drunk, ill or dazed during the call. Does my yes count?',
        answer: 'Perhaps not. If somebody could for a time not think clearly at all, the declaration is void. Being tired, distracted or tipsy is mostly not enough.',
        points: ['You have to prove it, for example with papers from the hospital or witnesses.', 'The easier way is withdrawal: 14 days and no reason needed. Then nobody has to talk about illness or alcohol.', 'Put no diagnosis into the first letter.', 'Check the form, too: for mobile, internet, electricity and gas a yes on the phone is often not enough.'],
        asks: ['They called right after my operation', 'I was drunk when I agreed'],
      },
    },
    {
      id: 'gedroht', says: ['law', 'advice'], firm: 'clear', norm: '§§ 123 Abs. 1, 124 Abs. 1, 2, 142 Abs. 1 BGB', from: ['BGB'],
      de: {
        title: 'Der Anrufer hat gedroht oder mich unter Druck gesetzt. Gilt mein Ja?',
        answer: 'Nach einer verbotenen Drohung können Sie Ihr Ja anfechten; gelingt das, gilt es von Anfang an nicht. Der Brief muss binnen eines Jahres ankommen, ab dem Tag, an dem der Druck vorbei war.',
        points: ['Beispiel: „Sagen Sie ja, sonst stellen wir Ihnen das Internet ab.“ War das erfunden, ist es zugleich eine Täuschung.', 'Bloßes Drängeln und ein langes Gespräch reichen dafür meist nicht.', 'Sie müssen die Drohung beweisen. Schreiben Sie gleich die genauen Worte auf.', 'Leichter ist der Widerruf, 14 Tage lang und ohne Grund. Läuft seine Frist noch, nehmen Sie ihn zuerst.', 'Prüfen Sie auch die Form: Bei Handy, Internet, Strom und Gas reicht ein Ja am Telefon oft nicht.'],
        asks: ['Am Telefon genötigt worden', 'Die haben gedroht, meinen Anschluss abzuschalten, wenn ich nicht zustimme', 'Aus Angst zugesagt'],
      },
      en: {
        title: 'The caller threatened me or put me under pressure. Does my yes count?',
        answer: 'After an unlawful threat you can challenge your yes; if that succeeds, it counts for nothing from the start. The letter has to arrive within one year of the day on which the pressure ended.',
        points: ['An example: “Say yes or we cut off your internet.” If that was made up, it is deceit at the same time.', 'Mere pushing and a long call are mostly not enough.', 'You have to prove the threat. Write the exact words down at once.', 'Withdrawal is easier, for 14 days and without a reason. If its period still runs, use it first.', 'Check the form, too: for mobile, internet, electricity and gas a yes on the phone is often not enough.'],
        asks: ['They threatened to cut me off unless I agreed', 'I said yes because I was scared'],
      },
    },
    {
      id: 'zu-teuer', says: ['law', 'advice'], firm: 'arguable', norm: '§ 119 BGB, § 138 Abs. 2 BGB, § 355 BGB', from: ['BGB'],
      de: {
        title: 'Der Preis ist viel zu hoch. Komme ich deshalb heraus?',
        answer: 'Der Weg heraus ist der Widerruf: 14 Tage lang und ohne Grund. Ein hoher Preis allein macht einen Vertrag in der Regel nicht ungültig.',
        points: ['Auch wer sich verrechnet hat oder es anderswo billiger sieht, kann deshalb meist nicht anfechten.', 'Eine Ausnahme ist Wucher: ein krasser Preis, und jemand hat Ihre Unerfahrenheit oder Schwäche ausgenutzt. Das sollte sich ein Mensch ansehen.', 'Fehlte die Belehrung über den Widerruf, haben Sie meist länger Zeit. Widerrufen Sie trotzdem gleich.', 'War der Preis am Telefon ein anderer oder gar keiner, ist das etwas anderes: Dann fehlt vielleicht die Einigung.'],
        asks: ['Ist das Wucher?', 'Sittenwidriger Preis am Telefon', 'Woanders ist es billiger, kann ich raus?'],
      },
      en: {
        title: 'The price is far too high. Does that get me out?',
        answer: 'The way out is withdrawal: for 14 days and without a reason. A high price alone as a rule makes no contract void.',
        points: ['Who miscalculated or sees it cheaper elsewhere mostly cannot challenge it for that reason either.', 'One exception is usury: an extreme price, and somebody exploited your inexperience or weakness. A person should look at that.', 'If you were not told of the withdrawal, you mostly have longer. Withdraw at once all the same.', 'If the price on the phone was another or none at all, that is different: then the agreement may be missing.'],
        asks: ['It is a rip-off, is the contract void?', 'I found it cheaper elsewhere, can I get out?'],
      },
    },
    {
      id: 'trotzdem-bezahlt', says: ['law', 'advice'], firm: 'arguable', norm: '§ 144 BGB, §§ 123, 124 BGB, § 814 BGB', from: ['BGB'],
      de: {
        title: 'Ich kannte die Täuschung und habe trotzdem bezahlt. Kann ich noch anfechten?',
        answer: 'Vielleicht. Wer die Lüge kennt und den Vertrag danach bestätigt, kann nicht mehr anfechten. Ob das Zahlen schon eine Bestätigung war, hängt davon ab, wie es dazu kam.',
        points: ['Eine Lastschrift, die von selbst lief, spricht weniger dafür als eine eigene Überweisung.', 'Zahlen Sie Strittiges ab jetzt nur „unter Vorbehalt“, und verlängern Sie nichts. Den unstrittigen Teil zahlen Sie weiter.', 'Fechten Sie bald an: Der Brief muss binnen eines Jahres ankommen, ab dem Tag, an dem Sie die Täuschung bemerkten.', 'Widerruf, Form und Genehmigung hängen nicht daran. Prüfen Sie diese zuerst.'],
        asks: ['Täuschung bemerkt und weiter gezahlt', 'Habe ich durch Zahlen den Vertrag bestätigt, obwohl ich belogen wurde?'],
      },
      en: {
        title: 'I knew of the deceit and paid all the same. Can I still challenge the contract?',
        answer: 'Perhaps. Who knows of the lie and confirms the contract afterwards can no longer challenge it. Whether paying was a confirmation depends on how it came about.',
        points: ['A direct debit that ran by itself speaks for it less than your own transfer.', 'From now on pay what is disputed only “under reserve”, and extend nothing. Go on paying the undisputed part.', 'Challenge it soon: the letter has to arrive within one year of the day you noticed the deceit.', 'Withdrawal, form and approval do not hang on this. Check them first.'],
        asks: ['I noticed the lie but kept paying'],
      },
    },
  ],
};
