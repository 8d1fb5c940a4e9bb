// Whether a yes on the phone is a contract: approval, silence, links, papers, extensions, shop and doorstep.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const contract: Article = {
  id: 'vertrag-am-telefon',
  entry: 'check',
  de: { title: 'Gilt ein Ja am Telefon?', lead: 'Ein Ja kann binden. Oft fehlt aber noch etwas Geschriebenes von Ihnen, und meist können Sie noch widerrufen.' },
  en: { title: 'Does a yes on the phone count?', lead: 'A yes can bind. But often something written by you is still missing, and mostly you can still withdraw.' },
  passages: [
    {
      id: 'ja-gesagt', says: ['law'], firm: 'arguable', norm: '§§ 312g, 355 BGB, § 54 Abs. 3 TKG, § 41b EnWG, §§ 145, 147 BGB', from: ['BGB', 'TKG', 'EnWG'],
      de: {
        title: 'Ich habe am Telefon ja gesagt. Ist jetzt alles zu spät?',
        answer: 'Ein Ja am Telefon ist meist nicht das letzte Wort. Ob es zu spät ist, hängt vom Tag des Anrufs ab: Meist haben Sie 14 Tage für den Widerruf, ohne richtige Belehrung länger.',
        points: [
          'Bei Handy und Internet kommt oft dazu: Kam die Zusammenfassung des Vertrags erst nach dem Anruf, spricht viel dafür, dass er erst gilt, wenn Sie ihn in Textform genehmigen, also schriftlich, per E-Mail oder ähnlich.',
          'Strom und Gas außerhalb der Grundversorgung brauchen Textform. Ein gesprochenes Ja reicht dort nicht.',
          'Es zählt, wozu Sie ja gesagt haben: zu einer Bestellung oder nur zu Unterlagen und Daten.',
          'Klicken Sie jetzt nichts an, bestätigen Sie nichts, und schreiben Sie den Widerruf bald.',
          'Nicht jeder Vertrag am Telefon ist unwirksam. Vieles gilt auch mündlich.',
        ],
        asks: ['Ist ein Ja am Telefon bindend?', 'Gilt ein mündlicher Vertrag am Telefon?', 'Habe zugestimmt am Telefon, komme ich da raus?', 'Ist der Vertrag mit einem Ja gültig?', 'Zählt eine mündliche Zusage?', 'Ich hab mich überreden lassen, was jetzt', 'Ist ein Telefonvertrag rechtskräftig?'],
      },
      en: {
        title: 'I said yes on the phone. Is it too late?',
        answer: 'A yes on the phone is mostly not the last word. Whether it is too late depends on the day of the call: mostly you have 14 days to withdraw, longer without proper instructions.',
        points: [
          'For mobile and internet: if the contract summary came only after the call, there is much to be said that the contract takes effect only when you approve it in text form.',
          'Electricity and gas outside basic supply need text form; a spoken yes is not enough.',
          'It matters what you said yes to: to an order, or only to papers and data.',
          'Click nothing, confirm nothing, and write the withdrawal soon.',
          'Not every contract by phone is invalid; many count when spoken.',
        ],
        asks: ['Is a yes on the phone binding?', 'Is a verbal contract by phone valid in Germany?', 'I agreed on the phone, can I get out?'],
      },
    },
    {
      id: 'schwebend', says: ['law', 'authority'], firm: 'arguable', norm: '§ 54 Abs. 3 TKG, § 355 BGB', from: ['TKG', 'W4', 'BGB'],
      de: {
        title: 'Was heißt „schwebend unwirksam“?',
        answer: 'Der Vertrag hängt in der Luft: Er gilt noch nicht. Er gilt erst, wenn Sie ihn genehmigen, also nachträglich ja sagen.',
        points: [
          'Solange Sie nicht genehmigen, besteht keine Pflicht zu zahlen. Auch für die Zeit, in der Sie den Dienst schon nutzten, sieht das Gesetz bei Handy und Internet keinen Ersatz vor.',
          'Die Genehmigung muss man lesen können: Brief, E-Mail oder ähnlich. Schweigen und Abwarten genügen nicht; nach 14 Tagen wird er nicht von selbst gültig.',
          'Die Frist für den Widerruf kann trotzdem laufen. Widerrufen Sie vorsorglich binnen 14 Tagen ab dem Anruf.',
          'Sagen Sie klar nein, dann ist es entschieden. Ein Nein können Sie später nicht zurücknehmen.',
          'Klar geregelt ist das für den Fall, dass die Zusammenfassung aus technischen Gründen erst später kam. Für andere Fälle spricht viel dafür; entschieden hat das noch kein hohes Gericht.',
        ],
        asks: ['Was bedeutet schwebend unwirksam?', 'Habe ich einen Vertrag oder nicht?', 'Vertrag hängt in der Luft', 'Was ist eine Genehmigung beim Handyvertrag?', 'Muss ich zahlen solange ich nicht genehmigt habe?'],
      },
      en: {
        title: 'What does “schwebend unwirksam” (pending) mean?',
        answer: 'The contract is up in the air: it does not count yet. It counts only when you approve it, that is, say yes afterwards.',
        points: [
          'As long as you do not approve there is no duty to pay. For mobile and internet the law gives no compensation for use in the meantime either.',
          'The approval must be something one can read: letter, e-mail or the like. Silence is not enough; it does not become valid after 14 days.',
          'The period for withdrawal can run all the same. Withdraw as a precaution within 14 days of the call.',
          'If you clearly say no, it is decided; a no cannot be taken back.',
          'This is clear where the summary came late for technical reasons; for other cases there is much to be said for it, but no high court has decided.',
        ],
        asks: ['What does schwebend unwirksam mean?', 'Do I have a contract or not?', 'What is a pending contract?'],
      },
    },
    {
      id: 'genehmigung-erinnerung', says: ['law', 'company'], firm: 'arguable', norm: '§ 54 Abs. 3 TKG', from: ['TKG', 'W5'],
      de: {
        title: 'Ich soll den Vertrag genehmigen. Was passiert, wenn ich nichts mache?',
        answer: 'Bei Handy und Internet wird er ohne Ihre Genehmigung nicht wirksam. Schweigen ist keine Genehmigung, auch nicht nach einer Erinnerung.',
        points: [
          'Die Telekom schreibt selbst: Kommt nach der zweiten Erinnerung keine Genehmigung, wird alles rückabgewickelt, und der alte Tarif gilt wieder.',
          'Geräte, die schon kamen, geben Sie dann zurück.',
          'Wollen Sie ihn nicht, schreiben Sie trotzdem kurz: „Ich genehmige den Vertrag nicht.“ Dann haben Sie einen Beleg.',
          'Prüfen Sie auch den Widerruf, und lassen Sie dessen Frist nicht vorbeigehen.',
          'Wollen Sie Vertrag oder Gerät behalten, schreiben Sie das nicht: Ein Nein ist endgültig. Genehmigen Sie dann erst, wenn die Zusammenfassung stimmt.',
        ],
        asks: ['Muss ich die Vertragsgenehmigung beantworten?', 'Was passiert wenn ich die Vertragszusammenfassung nicht bestätige?', 'Zweite Erinnerung zur Genehmigung', 'Telekom will Genehmigung von mir', 'Wird der Vertrag gültig wenn ich nicht antworte?', 'Genehmigung verweigern wie?'],
      },
      en: {
        title: 'I am asked to approve the contract. What if I do nothing?',
        answer: 'For mobile and internet the contract does not take effect without your approval. Silence is not approval, not even after a reminder.',
        points: [
          'Telekom itself says that after the second reminder without approval everything is reversed and the old tariff is restored.',
          'Devices that have come have to be returned.',
          'If you do not want it, send a short refusal to be safe: “Ich genehmige den Vertrag nicht.” Then you have proof.',
          'Check the withdrawal, too, and do not let its period pass.',
          'If you want to keep the contract or the device, do not write that: a no is final. Then approve only when the summary is right.',
        ],
        asks: ['If I ignore the Vertragszusammenfassung, does the contract become valid?', 'They want me to confirm the contract summary', 'Do I have to answer the request for approval?'],
      },
    },
    {
      id: 'nicht-bestaetigen', says: ['law', 'advice'], firm: 'arguable', norm: '§ 54 Abs. 3 TKG, § 41b Abs. 1 EnWG, § 312g Abs. 1 BGB', from: ['TKG', 'EnWG', 'BGB'],
      de: {
        title: 'Was passiert, wenn ich den Link nicht anklicke oder nichts unterschreibe?',
        answer: 'Dann haben Sie nichts zusätzlich bestätigt. Bei Handy, Internet, Strom und Gas hilft Ihnen das oft. Bei manchen anderen Verträgen reicht aber schon ein Ja am Telefon.',
        points: [
          'Handy und Internet: Kam die Zusammenfassung erst nach Ihrem Ja, spricht viel dafür, dass der Vertrag ohne Ihre Genehmigung nicht wirksam wird. Nicht zu klicken ist keine Genehmigung.',
          'Strom und Gas außerhalb der Grundversorgung brauchen Textform. Ein gesprochenes Ja reicht dort nicht.',
          'Bei anderen Verträgen, zum Beispiel über Waren, ist eine Unterschrift oft nicht nötig. Verlassen Sie sich also nicht darauf, dass Sie nichts getan haben.',
          'Wollen Sie den Vertrag nicht, widerrufen Sie sicher binnen 14 Tagen ab dem Anruf. Dafür brauchen Sie den Link nicht.',
          'Wollen Sie ihn behalten, lesen Sie zuerst die Zusammenfassung, und bestätigen Sie nur, was stimmt.',
        ],
        asks: ['Was passiert, wenn ich den Link in der SMS nicht drücke?', 'Was ist, wenn ich nicht unterschreibe?', 'Wenn ich die SMS nicht beantworte?'],
      },
      en: {
        title: 'What happens if I do not click the link or sign anything?',
        answer: 'Then you have confirmed nothing more. For mobile, internet, electricity and gas that often helps you. For some other contracts a yes on the phone is enough.',
        points: [
          'Mobile and internet: if the summary came only after your yes, there is much to be said that the contract does not take effect without your approval. Not clicking is no approval.',
          'Electricity and gas outside basic supply need text form. A spoken yes is not enough there.',
          'Other contracts, for instance about goods, often need no signature. So do not rely on having done nothing.',
          'If you do not want the contract, withdraw, to be safe within 14 days of the call. You do not need the link for it.',
          'If you want to keep it, read the summary first, and confirm only what is right.',
        ],
        asks: ['What happens if I do not click the link?', 'What if I do not sign?'],
      },
    },
    {
      id: 'fernabsatz', says: ['law'], firm: 'clear', norm: '§§ 312c, 312g Abs. 1, 2 BGB', from: ['BGB'],
      de: {
        title: 'Was ist ein Fernabsatzvertrag?',
        answer: 'Ein Vertrag, den Sie mit einer Firma nur aus der Ferne schließen: am Telefon, per Brief, E-Mail, SMS oder im Internet. Auch das Gespräch davor war nur aus der Ferne.',
        points: [
          'Die Firma muss für solche Geschäfte eingerichtet sein, zum Beispiel mit einem Callcenter. Das ist bei Verkäufen am Telefon die Regel.',
          'Wer wen angerufen hat, ist gleich.',
          'Sie können meist binnen 14 Tagen widerrufen, ohne einen Grund zu nennen. Es gibt Ausnahmen, zum Beispiel bei Einzelheften oder schnell Verderblichem.',
          'Ein Vertrag im Laden ist keiner. An der Haustür gibt es auch ein Widerrufsrecht, dort heißt es nur anders.',
        ],
        asks: ['Was bedeutet Fernabsatz?', 'Was ist ein Fernabsatzvertrag?', 'Ist ein Vertrag am Telefon ein Fernabsatzvertrag?'],
      },
      en: {
        title: 'What is a distance contract?',
        answer: 'A contract with a company that is made only from afar: by phone, letter, e-mail, text message or on the internet. The talk before it was from afar, too.',
        points: [
          'The company must be set up for such sales, for instance with a call centre. For sales by phone that is the rule.',
          'It does not matter who called whom.',
          'Mostly you can withdraw within 14 days without giving a reason. There are exceptions, for instance single issues of a magazine or what spoils quickly.',
          'A contract in a shop is none. At the door there is a right to withdraw as well, under another name.',
        ],
        asks: ['What is a distance contract?', 'What does distance selling mean?'],
      },
    },
    {
      id: 'klick-sms', says: ['law', 'court'], firm: 'disputed', norm: '§ 54 Abs. 3 TKG, § 126b BGB', from: ['TKG', 'BGB', 'W8'],
      de: {
        title: 'Ich habe auf einen Link geklickt oder mit JA geantwortet. Habe ich genehmigt?',
        answer: 'Ob ein Klick oder ein „JA“ als Genehmigung reicht, ist umstritten. Wollen Sie den Vertrag nicht, klicken Sie nichts, und antworten Sie nicht mit JA.',
        points: [
          'Eine Genehmigung muss man lesen können, und sie muss zeigen, von wem sie ist. Ein bloßes „JA“ per SMS ließ das Landgericht Berlin 2018 für die Kündigung beim alten Anbieter nicht genügen. Das Urteil war nicht endgültig.',
          'Ob ein Klick im Kundenkonto reicht, ist offen. Eine Stimme am Telefon reicht nicht.',
          'Schreiben Sie, dass Sie darin keine Genehmigung sehen. Den Klick oder das „JA“ selbst streiten Sie nicht ab. Verlangen Sie Wortlaut, Tag und Weg: Was genau soll ich wann und wie erklärt haben?',
          'Widerrufen Sie vorsorglich in der Frist. Klicken Sie auf keinen Link aus SMS oder E-Mail, auch nicht auf „Stornieren“. Den Knopf „Vertrag widerrufen“ im Kundenkonto dürfen Sie nutzen.',
        ],
        asks: ['Ist eine SMS mit JA eine Genehmigung?', 'Auf Bestätigungslink geklickt, was nun?', 'Soll ich auf den Link klicken?', 'Muss ich den Knopf drücken um zu stornieren?', 'Ich habe aus Versehen bestätigt', 'Code am Telefon durchgegeben oder im Portal zugestimmt', 'Auf der Webseite auf zustimmen getippt', 'Soll ich zum Stornieren mit JA antworten?', 'Kann ich im Kundenkonto auf ablehnen tippen?', 'Soll ich auf die Mail mit ja antworten?'],
      },
      en: {
        title: 'I clicked a link or answered JA. Did I approve?',
        answer: 'Whether a click or a “JA” is enough as approval is disputed. If you do not want the contract, click nothing and do not answer JA.',
        points: [
          'An approval must be readable and show who it comes from. A bare “JA” by text was held not enough by a Berlin court in 2018 for the cancellation of an old contract; not final.',
          'Whether a click in a customer portal is enough is open. A voice on the phone is not.',
          'Write that you see no approval in it. Do not deny the click or the “JA” itself. Ask for wording, day and way.',
          'Withdraw as a precaution in time. Click no link from a text or e-mail, not even “cancel”. You may use the button “Vertrag widerrufen” in your customer account.',
        ],
        asks: ['I clicked the confirmation link by mistake', 'Is an SMS with YES an approval?', 'Should I click the link?', 'Should I press the button in the text message in order to cancel?', 'Should I answer JA to cancel?'],
      },
    },
    {
      id: 'zusammenfassung', says: ['law', 'authority'], firm: 'arguable', norm: '§ 54 TKG', from: ['TKG', 'W4'],
      de: {
        title: 'Was ist die Vertragszusammenfassung, und wann muss sie da sein?',
        answer: 'Das ist ein kurzes Blatt mit den wichtigsten Punkten: Dienst, Preis, Laufzeit, Ende. Bei Handy und Internet müssen Sie es bekommen, bevor Sie ja sagen.',
        points: [
          'Es ist kostenlos und hat eine feste Form für ganz Europa.',
          'Kommt es erst nach dem Anruf, spricht viel dafür, dass der Vertrag erst mit Ihrer Genehmigung in Textform gilt und Sie bis dahin nichts zahlen müssen. Schweigen genehmigt nichts.',
          'Klar geregelt ist das, wenn technische Gründe der Anlass waren.',
          'Wollen Sie ihn nicht, schreiben Sie: „Ich genehmige den Vertrag nicht.“ Widerrufen Sie vorsorglich dazu, binnen 14 Tagen.',
          'Was darin steht, wird Inhalt des Vertrags, wenn er wirksam wird. Lesen Sie es also genau. Haben Sie ausdrücklich etwas anderes vereinbart, kann das vorgehen; beweisen müssen Sie es.',
          'Kam gar keine, spricht viel dafür, dass der Vertrag noch nicht wirksam ist.',
        ],
        asks: ['Wann muss die Vertragszusammenfassung kommen?', 'Was steht in der Vertragszusammenfassung?', 'Keine Zusammenfassung bekommen', 'Zusammenfassung kam erst nach dem Anruf', 'Was muss der Anbieter mir vorher schicken?'],
      },
      en: {
        title: 'What is the contract summary, and when must it be there?',
        answer: 'It is a short sheet with the main points: service, price, term, end. For mobile and internet you must get it before you say yes.',
        points: ['If it comes only after the call, there is much to be said that the contract takes effect only with your approval in text form and that you need pay nothing until then. Silence approves nothing.', 'That is clear where technical reasons were the cause.', 'If you do not want it, write that you do not approve it, and withdraw as a precaution within 14 days.', 'What it says becomes part of the contract if that takes effect, so read it carefully. If you expressly agreed something else, that can come first; you have to prove it.', 'If none came at all, there are good reasons to argue that the contract is not effective yet.'],
        asks: ['What is a Vertragszusammenfassung?', 'The contract summary came after the call', 'I never got a contract summary'],
      },
    },
    {
      id: 'zusammenfassung-im-gespraech', says: ['law', 'court'], firm: 'disputed', norm: '§ 54 Abs. 3 TKG', from: ['TKG', 'LG-Muenchen-4-HK-O-11626-23'],
      de: {
        title: 'Die Zusammenfassung kam während des Anrufs per E-Mail. Gilt das?',
        answer: 'Es kommt darauf an, ob Sie die Zusammenfassung vor dem Ja wirklich lesen konnten. Wenn ja, kann ein gesprochenes Ja genügen.',
        points: [
          'Das Landgericht München I hat 2024 verboten, Kunden noch im Gespräch zum Klicken zu drängen. Von selbst ungültig wird ein Vertrag dadurch nicht: Über einzelne Verträge hat es nicht entschieden.',
          'Notieren Sie: Wann kam die E-Mail, wann haben Sie sie geöffnet, wann fiel das Ja?',
          'Der Widerruf bleibt Ihnen. Rechnen Sie sicher: 14 Tage ab dem Anruf.',
        ],
        asks: ['Mail kam noch während des Telefonats', 'Sollte im Gespräch auf die Mail klicken', 'Wurde gedrängt sofort zu bestätigen während wir telefonierten'],
      },
      en: {
        title: 'The summary came by e-mail during the call. Does that count?',
        answer: 'It depends on whether you could really read the summary before your yes. If so, a spoken yes can be enough.',
        points: ['A Munich court forbade in 2024 to push customers to click during the call. That does not make a contract void by itself: it did not decide on single contracts.', 'Note when the e-mail came, when you opened it and when you said yes.', 'The withdrawal remains; count 14 days from the call to be safe.'],
        asks: ['They e-mailed the summary while we were talking', 'I was pushed to click during the call'],
      },
    },
    {
      id: 'schweigen', says: ['law'], firm: 'arguable', norm: '§ 241a BGB, §§ 145 ff. BGB, § 355 BGB, § 5 VVG', from: ['BGB', 'VVG'],
      de: {
        title: 'Ich habe auf eine Auftragsbestätigung nicht reagiert. Gilt das als Ja?',
        answer: 'Schweigen ist keine Zustimmung: Wer auf ein Schreiben nicht antwortet, schließt als Verbraucher damit keinen Vertrag. Antworten Sie trotzdem bald und schriftlich.',
        points: [
          'Auch der Satz „Ohne Widerspruch in 14 Tagen gilt der Vertrag“ bindet Sie nicht. Eine Firma kann Ihr Schweigen nicht zum Ja machen.',
          'Nur wenn es stimmt, schreiben Sie: „Ich habe nichts bestellt.“',
          'Anders ist es, wenn Sie am Telefon schon ja gesagt haben: Dann kommt es auf dieses Ja an, nicht auf das Schweigen danach.',
          'Die Frist für den Widerruf kann laufen. Widerrufen Sie vorsorglich binnen 14 Tagen ab dem Anruf.',
          'Bei Versicherungen gilt eine Ausnahme: Weicht der Schein vom Antrag ab, widersprechen Sie binnen eines Monats in Textform.',
        ],
        asks: ['Gilt Schweigen als Zustimmung?', 'Auftragsbestätigung bekommen, nichts bestellt', 'Muss ich einer Auftragsbestätigung widersprechen?', 'Da steht, ohne Widerspruch kommt der Vertrag zustande', 'Vertragsbestätigung ignoriert', 'Was passiert wenn ich auf das Schreiben nicht reagiere?', 'Plötzlich Willkommensbrief im Briefkasten'],
      },
      en: {
        title: 'I did not react to an order confirmation. Does that count as a yes?',
        answer: 'Silence is no consent: a consumer who does not answer concludes no contract by that. Still answer soon and in writing.',
        points: ['A sentence like “without objection within 14 days the contract counts” does not bind you.', 'Only if it is true, write that you ordered nothing.', 'It is different if you already said yes on the phone: then that yes decides.', 'The period for withdrawal can run. Withdraw as a precaution within 14 days of the call.', 'There is an exception for insurance: if the policy differs from what you applied for, object within one month in text form.'],
        asks: ['Does silence count as acceptance?', 'I ignored the order confirmation', 'I got a confirmation but never ordered'],
      },
    },
    {
      id: 'nur-unterlagen', says: ['law'], firm: 'arguable', norm: '§§ 133, 145, 150, 154 Abs. 1 BGB', from: ['BGB'],
      de: {
        title: 'Ich wollte nur Unterlagen oder habe nur Daten bestätigt. Ist das ein Vertrag?',
        answer: 'Es spricht viel dafür, dass daraus kein Vertrag wurde. Wer um Unterlagen bittet oder Namen und Adresse bestätigt, bestellt damit nichts.',
        points: [
          'Ein Vertrag braucht ein klares Angebot und ein Ja dazu. War der Preis oder die Laufzeit noch offen, fehlt es meist daran.',
          'Auch ein Ja auf „Sind Sie Frau …?“ oder „Hören Sie mich?“ ist kein Ja zu einem Angebot. Verlangen Sie die ganze Aufnahme: Da hört man, worauf es die Antwort war.',
          'Eine „Auftragsbestätigung“ danach ist höchstens ein neues Angebot. Wer dazu schweigt, nimmt es nicht an.',
          'Die Firma muss beweisen, dass Sie bestellt haben.',
          'Schreiben Sie, wie es war: „Ich habe nur um Unterlagen gebeten.“',
          'Widerrufen Sie vorsorglich, solange die Frist läuft.',
        ],
        asks: ['Ich habe nur um Infomaterial gebeten', 'Habe nur meine Daten abgeglichen', 'Wollte nur ein Angebot zugeschickt bekommen', 'Nur Adresse und Geburtsdatum bestätigt und jetzt Vertrag', 'Habe nur zugestimmt dass sie mir was schicken'],
      },
      en: {
        title: 'I only wanted papers or only confirmed data. Is that a contract?',
        answer: 'There is much to be said that no contract came of it. Whoever asks for papers or confirms name and address orders nothing.',
        points: ['A contract needs a clear offer and a yes to it.', 'A yes to “Are you Ms …?” or “Can you hear me?” is no yes to an offer either. Ask for the whole recording: there one hears what it answered.', 'An “order confirmation” afterwards is a new offer at most. Silence does not accept it.', 'The company has to prove that you ordered.', 'Write how it was, and withdraw as a precaution while the period runs.'],
        asks: ['I only asked for information', 'I only confirmed my address and now have a contract'],
      },
    },
    {
      id: 'verlaengerung', says: ['law', 'company'], firm: 'arguable', norm: '§ 54 Abs. 3 TKG, §§ 312c, 312g BGB', from: ['TKG', 'W5', 'BGB', 'W12'],
      de: {
        title: 'Mein Vertrag wurde am Telefon verlängert oder der Tarif gewechselt. Gilt dasselbe?',
        answer: 'Auch eine Verlängerung oder ein neuer Tarif am Telefon braucht bei Handy und Internet die Zusammenfassung vorher oder Ihre Genehmigung danach. Es spricht viel dafür, dass alte Kunden denselben Schutz haben.',
        points: [
          'Das Gesetz macht für alte Kunden keine Ausnahme. Die Telekom sagt selbst: Ohne Genehmigung gilt der alte Tarif weiter. Ein Urteil dazu kennen wir nicht.',
          'Es spricht viel dafür, dass Sie auch widerrufen können: 14 Tage.',
          'Kündigen Sie dabei nicht den ganzen Vertrag, wenn Sie Nummer und alten Tarif behalten wollen.',
          'Verlangen Sie, dass der alte Tarif wiederhergestellt wird.',
        ],
        asks: ['Vertragsverlängerung am Telefon gültig?', 'Tarifwechsel am Telefon untergeschoben', 'Haben meinen Vertrag einfach verlängert', 'Neuer Tarif obwohl ich nur gefragt habe', 'Kann ich die Verlängerung rückgängig machen?', 'Vertrag ungewollt um 24 Monate verlängert'],
      },
      en: {
        title: 'My contract was extended or the tariff changed by phone. Is it the same?',
        answer: 'An extension or tariff change by phone also needs the summary first or your approval afterwards. There is much to be said that existing customers have the same protection.',
        points: ['The law makes no exception for existing customers; Telekom itself says that without approval the old tariff continues. We know of no ruling.', 'There is much to be said that you can also withdraw: 14 days.', 'Do not cancel the whole contract if you want to keep number and old tariff.'],
        asks: ['Is an extension by phone valid?', 'My tariff was changed on the phone', 'They extended my contract without asking'],
      },
    },
    {
      id: 'genutzt', says: ['law'], firm: 'arguable', norm: '§ 54 Abs. 3 TKG, §§ 126b, 812, 814 BGB', from: ['TKG', 'BGB'],
      de: {
        title: 'Ich habe den Tarif schon genutzt oder bezahlt. Habe ich damit zugestimmt?',
        answer: 'Bei Handy und Internet spricht viel dagegen, dass Sie damit zugestimmt haben. Die Genehmigung muss man lesen können; Surfen oder Zahlen ist kein Text.',
        points: [
          'Für die Nutzung vor der Genehmigung sieht das Gesetz keinen Ersatz vor.',
          'Wollen Sie ihn nicht, schreiben Sie: „Ich genehmige den Vertrag nicht.“',
          'Nutzen Sie den neuen Tarif trotzdem möglichst nicht weiter. Ist es Ihr einziger Anschluss, schreiben Sie, dass Sie ihn nur notgedrungen weiter nutzen.',
          'Bezahltes können Sie meist zurückfordern, außer Sie wussten, dass Sie nichts schulden. Zahlen Sie Strittiges nur „unter Vorbehalt“.',
          'Bei anderen Verträgen kann Nutzen oder Zahlen eher als Ja gelten.',
        ],
        asks: ['Habe die SIM schon benutzt', 'Schon die erste Rechnung bezahlt, bin ich gebunden?', 'Ist Nutzung eine Zustimmung?', 'Ich habe den Router angeschlossen', 'Durch Bezahlen genehmigt?'],
      },
      en: {
        title: 'I have already used or paid for it. Did I agree by that?',
        answer: 'For mobile and internet much speaks against your having agreed by that. The approval must be readable; surfing or paying is no text.',
        points: ['For use before approval the law gives the provider no compensation.', 'If you do not want it, write: “Ich genehmige den Vertrag nicht.”', 'Still, better not go on using it. If it is your only line, write that you use it only of necessity.', 'Mostly you can ask for money back, unless you knew that you owed nothing. Pay disputed sums only “unter Vorbehalt” (with reservation).', 'For other contracts using or paying can count as a yes more easily.'],
        asks: ['I already used the SIM card', 'I paid the first bill, am I bound?'],
      },
    },
    {
      id: 'unbestellt', says: ['law'], firm: 'clear', norm: '§ 241a BGB', from: ['BGB'],
      de: {
        title: 'Etwas kam, das ich nicht bestellt habe. Muss ich zahlen oder zurückschicken?',
        answer: 'Unbestelltes müssen Sie weder bezahlen noch zurückschicken, auch nicht, wenn Sie es behalten.',
        points: [
          'Das gilt für Ware wie ein Paket, eine SIM-Karte oder einen Router, auch für Dienste.',
          'Kommt eine Rechnung, bestreiten Sie sie schriftlich. Für Unbestelltes Geld zu verlangen, ist unlauter; dafür kann die Firma Schadensersatz schulden.', 'Benutzen Sie es nicht. Das könnte wie eine Bestellung wirken.',
          'Ausnahme: Die Sendung war erkennbar für jemand anderen oder kam erkennbar aus Versehen.',
          'Kam die Sendung nach einem Ja am Telefon, ist es anders: Dann widerrufen Sie und senden sie zurück.',
        ],
        asks: ['SIM-Karte bekommen ohne Bestellung', 'Unbestelltes Paket erhalten', 'Muss ich unbestellte Ware zurückgeben?', 'Router wurde einfach zugeschickt', 'Plötzlich kam eine Lieferung'],
      },
      en: {
        title: 'Something came that I did not order. Do I have to pay or return it?',
        answer: 'What you did not order you need neither pay for nor send back, even if you keep it.',
        points: ['That covers parcels, SIM cards, routers and services.', 'If a bill comes, dispute it in writing. To demand money for what was not ordered is unfair; the company can owe damages for it.', 'Do not use it; that could look like an order.', 'Exception: it was clearly meant for somebody else or sent by mistake.', 'If it came after a yes on the phone it is different: then you withdraw and send it back.'],
        asks: ['I received a SIM card I never ordered', 'Do I have to return unordered goods?'],
      },
    },
    {
      id: 'textform', says: ['law', 'court'], firm: 'clear', norm: '§ 126b BGB, LG Berlin 15 O 170/17', from: ['BGB', 'W8'],
      de: {
        title: 'Was ist Textform?',
        answer: 'Textform heißt: Man kann es lesen und aufheben, und es steht da, von wem es kommt. Eine Unterschrift braucht es nicht.',
        points: ['Brief, Fax, E-Mail und gespeicherte Nachrichten reichen.', 'Ein Gespräch oder eine Sprachaufnahme reicht nicht.', 'Ein einzelnes „JA“ per SMS ist zweifelhaft. Das Landgericht Berlin ließ es 2018 für eine Kündigung beim alten Anbieter nicht genügen; das Urteil war nicht endgültig.', 'Schriftform ist strenger: Papier mit Unterschrift von Hand.'],
        asks: ['Unterschied Textform und Schriftform', 'Ist eine E-Mail schriftlich genug?', 'Ist eine WhatsApp Textform?', 'Was heißt in Textform?', 'Muss ich unterschreiben damit es gilt?'],
      },
      en: {
        title: 'What is text form?',
        answer: 'Text form means: it can be read and kept, and it says who it comes from. No signature is needed.',
        points: ['Letter, fax, e-mail and saved messages are enough.', 'A talk or a voice recording is not.', 'A single “JA” by text message is doubtful. In 2018 the regional court of Berlin did not accept it for a cancellation with the old provider; the judgment was not final.', 'Written form is stricter: paper with a signature by hand.'],
        asks: ['What does text form mean?', 'Is an e-mail enough as written form?'],
      },
    },
    {
      id: 'bestaetigungspflicht', says: ['law', 'press'], firm: 'arguable', norm: '§ 54 Abs. 3 TKG, § 41b EnWG, § 675 Abs. 3 BGB, § 3 FernUSG, § 510 BGB', from: ['TKG', 'EnWG', 'BGB', 'FernUSG', 'W19', 'W1'],
      de: {
        title: 'Müssen jetzt alle Verträge am Telefon schriftlich bestätigt werden?',
        answer: 'Nein, so allgemein stimmt das nicht. Eine Pflicht, jeden Vertrag am Telefon zu bestätigen, gibt es nach dem Stand der bekannten Quellen nicht.',
        points: [
          'Textform verlangt das Gesetz nur für einzelne Bereiche, zum Beispiel für Telekommunikation (Genehmigung, wenn die Zusammenfassung zu spät kam), Energie, die Eintragung in Gewinnspiele und Fernkurse. Bei Abos ist es umstritten.',
          'Eine allgemeine Bestätigungslösung wurde von den Verbraucherzentralen (vzbv) gefordert, auch 2026. Beschlossen wurde sie nach unseren Quellen nicht.',
          'Für alle anderen Verträge kann ein Ja am Telefon reichen. Legen Sie die Sache also nicht weg: Meist hilft der Widerruf in 14 Tagen.',
          'Die Gesetzestexte haben wir zuletzt mit Stand 19. August 2026 gelesen.',
        ],
        asks: ['Neues Gesetz: Telefonverträge müssen bestätigt werden?', 'Sind alle Verträge am Telefon seit 2026 ungültig ohne Bestätigung?', 'Bestätigungslösung gilt die schon?', 'Muss jeder Telefonvertrag schriftlich sein?', 'Gilt ein Vertrag erst mit Unterschrift?'],
      },
      en: {
        title: 'Do all contracts by phone now have to be confirmed in writing?',
        answer: 'No, not in general. As far as the known sources go, there is no rule that every contract by phone must be confirmed.',
        points: ['Text form is required only in single fields, for instance telecoms (approval, if the summary came too late), energy, entry into prize games and distance courses. For subscriptions it is disputed.', 'A general confirmation rule was demanded by the consumer federation vzbv, also in 2026. By our sources it was not enacted.', 'For all other contracts a yes on the phone can be enough. So do not ignore it: mostly the withdrawal within 14 days helps.', 'We last read the statutes as of 19 August 2026.'],
        asks: ['Is there a new law that phone contracts must be confirmed?', 'Are all phone contracts invalid without written confirmation since 2026?'],
      },
    },
    {
      id: 'kein-anruf', says: ['law', 'advice'], firm: 'arguable', norm: '§§ 145, 147, 241a BGB, § 286 ZPO', from: ['BGB', 'ZPO'],
      de: {
        title: 'Es gab gar keinen Anruf, aber ich soll einen Vertrag haben',
        answer: 'Ohne Anruf und ohne Bestellung von Ihnen spricht viel dafür, dass kein Vertrag da ist. Beweisen muss ihn die Firma.',
        points: [
          'Schreiben Sie bald, aber nur, wenn es stimmt: „Es gab kein solches Gespräch.“ Verlangen Sie die Aufnahme und die Daten des Anrufs.',
          'Fragen Sie im Haushalt nach: Vielleicht hat jemand anderes gesprochen.',
          'Widerrufen Sie vorsorglich.',
          'Hat jemand Ihre Daten benutzt, erstatten Sie Anzeige bei der Polizei.',
          'Bleiben Sie bei der Wahrheit. Wer nicht sicher ist, schreibt: „Ich erinnere mich an keinen solchen Anruf.“',
        ],
        asks: ['Ich habe nie mit denen telefoniert', 'Vertrag ohne Anruf bekommen', 'Kenne die Firma nicht und soll Kunde sein', 'Nie etwas abgeschlossen trotzdem Vertragsbestätigung', 'Untergeschobener Vertrag ohne Gespräch'],
      },
      en: {
        title: 'There was no call at all, but I am said to have a contract',
        answer: 'Without a call and an order by you there is much to be said that there is no contract. The company has to prove it.',
        points: ['Write soon, but only if it is true, that there was no such call. Ask for the recording and the call data.', 'Ask at home: perhaps somebody else spoke.', 'Withdraw as a precaution.', 'If somebody used your data, report it to the police.', 'Stay with the truth. If you are not sure, write: I do not remember such a call.'],
        asks: ['I never talked to them but have a contract', 'Contract without any call'],
      },
    },
    {
      id: 'zusatzoption', says: ['customer', 'law'], firm: 'arguable', norm: '§ 66 Abs. 3 TKG, § 312a Abs. 3 BGB', from: ['FORUM-K', 'TKG', 'BGB'], claims: ['P9'],
      de: {
        title: 'Ein „kostenloses“ Upgrade kostet jetzt Geld. Was gilt?',
        answer: 'Eine Zusatzleistung gegen Geld gilt nur, wenn Sie ausdrücklich dazu ja gesagt haben. Ein Ja zu etwas Kostenlosem ist kein Ja zu einem Preis.',
        points: [
          'Eine Option darf die Laufzeit nur verlängern, wenn Sie der Verlängerung ausdrücklich zugestimmt haben (Handy und Internet).',
          'Widerrufen Sie die Option innerhalb von 14 Tagen, und verlangen Sie die Aufnahme.',
          'Kündigen Sie nicht den ganzen Vertrag, wenn nur die Option weg soll.',
          'Ein Kunde schätzt, dass bei solchen Gratis-Upgrades neun von zehn Bestellungen wieder storniert werden. Das ist nur eine Vermutung.',
        ],
        asks: ['Gratis Datenvolumen wurde kostenpflichtig', 'Option dazugebucht ohne Auftrag', 'Kostenlose Testphase am Telefon', 'Upgrade geschenkt und jetzt auf der Rechnung', 'Sicherheitspaket untergejubelt'],
      },
      en: {
        title: 'A “free” upgrade now costs money. What counts?',
        answer: 'An extra that costs money counts only if you expressly said yes to it. A yes to something free is no yes to a price.',
        points: ['An option may prolong the term only if you expressly agreed to that (mobile and internet).', 'Withdraw from the option within 14 days and ask for the recording.', 'Do not cancel the whole contract if only the option should go.', 'One customer guesses that nine in ten orders of such free upgrades are reversed; that is only a guess.'],
        asks: ['The free upgrade is now charged', 'They added an option I did not order'],
      },
    },
    {
      id: 'zweitkarte', says: ['law'], firm: 'clear', norm: '§ 66 Abs. 3 TKG', from: ['TKG'],
      de: {
        title: 'Ich habe nur etwas dazugebucht. Beginnt damit der ganze Vertrag neu?',
        answer: 'Ein Zusatz verlängert den Hauptvertrag bei Handy und Internet nur, wenn Sie genau dem beim Bestellen ausdrücklich zugestimmt haben. Das gilt auch für eine zweite Karte oder ein Gerät von derselben Firma.',
        points: ['Nur wenn es stimmt, schreiben Sie: „Einer neuen Laufzeit habe ich nicht zugestimmt.“ Verlangen Sie, dass das alte Ende wieder eingetragen wird.', 'Die Zustimmung muss die Firma beweisen. Verlangen Sie die Aufnahme.', 'Den Zusatz selbst können Sie widerrufen: 14 Tage ab dem Anruf.', 'Kündigen Sie nicht den ganzen Vertrag, wenn Sie ihn behalten wollen.'],
        asks: ['Zweites Handy dazu, und der Hauptvertrag läuft wieder 24 Monate', 'Zusatzkarte bestellt, jetzt ist mein Vertrag verlängert', 'Option gebucht und die Laufzeit beginnt von vorn', 'Neues Gerät genommen, angeblich neue Vertragslaufzeit', 'Multicard dazugebucht, Mindestlaufzeit neu gestartet'],
      },
      en: {
        title: 'I only added something. Does the whole contract start anew?',
        answer: 'An extra prolongs the main contract for mobile and internet only if you expressly agreed to just that when ordering. That holds for a second SIM or a device from the same company, too.',
        points: ['Only if it is true, write that you did not agree to a new term, and demand that the old end date is restored.', 'The company has to prove your agreement. Ask for the recording.', 'From the extra itself you can withdraw: 14 days from the call.', 'Do not cancel the whole contract if you want to keep it.'],
        asks: ['I added a second SIM and now my main contract runs 24 months again', 'Does an add-on restart my contract term?'],
      },
    },
    {
      id: 'behalten', says: ['law', 'insider', 'advice'], firm: 'arguable', norm: '§ 305b BGB, § 54 Abs. 3, 4 TKG', from: ['BGB', 'TKG', 'FORUM'], claims: ['P14'],
      de: {
        title: 'Ich will den Vertrag behalten. Was soll ich tun?',
        answer: 'Dann behalten Sie ihn. Wer den Vertrag wollte, muss nicht heraus; ein Mitarbeiter aus der Branche sagt, manche Kunden seien froh über den Anruf.',
        points: ['Prüfen Sie nur, ob Preis und Laufzeit so da stehen, wie sie gesagt wurden.', 'Stimmt etwas nicht, genehmigen Sie noch nicht. Verlangen Sie eine richtige Zusammenfassung.', 'Ein Nein zur Genehmigung ist endgültig, und auch ein Handy aus dem Vertrag kann dann zurückgehen müssen. Überlegen Sie es vorher.', 'Merken Sie sich den letzten Tag für den Widerruf, falls Sie es sich anders überlegen.'],
        asks: ['Ich möchte den Tarif eigentlich haben', 'Das Angebot gefällt mir, muss ich was machen?', 'Will Kunde bleiben aber zu den besprochenen Bedingungen', 'War alles ok mit dem Anruf', 'Ich will das Gerät oder den Tarif behalten. Soll ich die Genehmigung ablehnen?', 'Verliere ich das Handy, wenn ich die Genehmigung verweigere?'],
      },
      en: {
        title: 'I want to keep the contract. What should I do?',
        answer: 'Then keep it. Nobody who wanted the contract has to leave it; an insider says that some customers were glad of the call.',
        points: ['Check that price and term are written as they were said.', 'If something is wrong, do not approve yet; ask for a correct summary.', 'A refusal of approval is final, and a phone from the contract may then have to go back, too. Think first.', 'Note the last day for withdrawal in case you change your mind.'],
        asks: ['I want to keep the contract', 'I like the offer, what do I have to do?', 'I want to keep the phone. Should I refuse the approval?'],
      },
    },
    {
      id: 'gewerblich', says: ['law'], firm: 'arguable', norm: '§ 13 BGB, § 71 Abs. 3 TKG, § 54 Abs. 3 TKG', from: ['BGB', 'TKG'],
      de: {
        title: 'Gilt das auch für Selbstständige und Firmen?',
        answer: 'Für Firmen und Selbstständige meist nicht: Widerruf und viele Schutzregeln gelten nur für Verbraucher, also bei überwiegend privatem Zweck.',
        points: ['Kleine Firmen haben bei Telefon und Internet einige Rechte, zum Beispiel zu Information, Laufzeit und Kündigung.', 'Dass ein Vertrag erst mit einer Genehmigung gilt, steht im Gesetz nur für Verbraucher, nicht für kleine Firmen. Das sollte sich ein Mensch ansehen.', 'Auch als Firma gilt: Wer einen Vertrag behauptet, muss ihn beweisen. Täuschung bleibt Täuschung.', 'Wurden Sie privat angerufen und nur als Firma eingetragen, schreiben Sie das.', 'Rat geben Kammern, Verbände oder ein Anwalt.'],
        asks: ['Habe ich als Unternehmer ein Widerrufsrecht?', 'Vertrag auf mein Kleingewerbe am Telefon', 'Freiberufler am Telefon Vertrag verkauft', 'B2B Telefonvertrag Widerruf', 'Branchenbuch Eintrag am Telefon Firma'],
      },
      en: {
        title: 'Does this also count for the self-employed and companies?',
        answer: 'For companies and the self-employed mostly not: withdrawal and many protective rules are only for consumers, that is for a mainly private purpose.',
        points: ['Small businesses have some rights for phone and internet, such as information, term and cancellation.', 'That a contract needs an approval to count is in the statute for consumers only, not for small businesses. Let a person look at it.', 'For companies, too: whoever claims a contract has to prove it.', 'Chambers, associations or a lawyer can advise.'],
        asks: ['I am self-employed, do I have a right of withdrawal?', 'Phone contract for my business'],
      },
    },
    {
      id: 'laden', says: ['law'], firm: 'clear', norm: '§ 312g BGB, §§ 312b, 312c BGB, § 8 VVG, § 510 Abs. 2 BGB', from: ['BGB', 'VVG'],
      de: {
        title: 'Ich habe im Laden unterschrieben. Habe ich 14 Tage Widerruf?',
        answer: 'Im Laden gibt es in der Regel kein gesetzliches Widerrufsrecht wie bei Verträgen aus der Ferne (Telefon, Internet, Post) oder an der Haustür. Ausnahmen gibt es etwa für Versicherungen, Kredite und manche Abos.',
        points: ['Manche Läden nehmen aus Kulanz zurück. Fragen Sie freundlich und lassen Sie es sich schriftlich geben.', 'Wurden Sie getäuscht oder haben Sie sich geirrt, kommt eine Anfechtung in Frage.', 'Wurde im Laden auf Raten gekauft, kann es für den Kredit ein eigenes Recht geben. Das sollte sich ein Mensch ansehen.', 'Die Verbraucherzentrale berät auch zu Verträgen aus dem Laden.'],
        asks: ['Handyvertrag im Shop abgeschlossen widerrufen', 'Kann ich einen Vertrag aus dem Geschäft zurückgeben?', 'Widerrufsrecht im Laden', 'Im Handyshop unterschrieben, Rücktritt möglich?', 'Vor Ort gekauft Umtausch 14 Tage'],
      },
      en: {
        title: 'I signed in a shop. Do I have 14 days to withdraw?',
        answer: 'As a rule, in a shop there is no legal right of withdrawal as there is at a distance (phone, internet, post) or at the door. There are exceptions, for instance for insurance, loans and some subscriptions.',
        points: ['Some shops take back out of goodwill; get it in writing.', 'If you were deceived or mistaken, avoidance (Anfechtung) may be possible.', 'For instalments the loan may have a right of its own; let a person look at it.'],
        asks: ['Can I withdraw from a contract signed in a store?', '14 days return for a phone shop contract?'],
      },
    },
    {
      id: 'haustuer', says: ['law'], firm: 'clear', norm: '§ 312b BGB, §§ 312g, 355 BGB', from: ['BGB'],
      de: {
        title: 'Der Vertrag kam an der Haustür zustande. Was gilt?',
        answer: 'Auch an der Haustür und auf der Straße haben Sie 14 Tage Zeit für den Widerruf.',
        points: ['Die Frist beginnt nicht, bevor Sie über den Widerruf belehrt wurden.', 'Schreiben Sie den Widerruf an die Firma, nicht an den Vertreter.', 'Wortlaut ist für Anrufe gemacht. Die Verbraucherzentrale hilft bei Haustürgeschäften weiter.'],
        asks: ['Vertreter an der Tür hat mir was verkauft', 'Haustürgeschäft Widerruf Frist', 'Glasfaser an der Haustür unterschrieben', 'Auf der Straße angequatscht und unterschrieben'],
      },
      en: {
        title: 'The contract was made at my door. What counts?',
        answer: 'At the door and in the street you also have 14 days to withdraw.',
        points: ['The period does not start before you were instructed on withdrawal.', 'Write to the company, not to the salesperson.', 'Wortlaut is made for calls; the consumer advice centre helps with doorstep contracts.'],
        asks: ['A salesman at the door sold me a contract', 'Doorstep contract withdrawal'],
      },
    },
    {
      id: 'haustuer-papier', says: ['law'], firm: 'unchecked', norm: 'Art. 246a § 4 Abs. 2 EGBGB', from: ['EGBGB'],
      de: {
        title: 'Muss die Belehrung an der Haustür auf Papier sein?',
        answer: 'Wohl ja: An der Haustür gehört die Belehrung über den Widerruf auf Papier, mit Ihrem Einverständnis auch anders lesbar. Den Wortlaut haben wir dazu nicht geprüft.',
        points: ['Rechnen Sie trotzdem sicher: Widerrufen Sie binnen 14 Tagen ab dem Tag an der Tür.', 'Die Verbraucherzentrale sieht sich an, was Sie bekommen haben.'],
        asks: ['Belehrung an der Haustür nur per Mail', 'Haustürgeschäft Belehrung auf Papier', 'Vertreter hat keine Belehrung dagelassen'],
      },
      en: {
        title: 'Must the instruction at the door be on paper?',
        answer: 'Probably yes: at the door the withdrawal instruction belongs on paper, or in another readable form if you agreed. We have not checked the wording on this.',
        points: ['Count safely all the same: withdraw within 14 days of the day at the door.', 'The consumer advice centre can look at what you were given.'],
        asks: ['Withdrawal instruction at the door only by e-mail', 'Does the doorstep instruction have to be on paper?'],
      },
    },
    {
      id: 'online', says: ['law'], firm: 'clear', norm: '§§ 312j, 312g, 356a BGB', from: ['BGB'],
      de: {
        title: 'Ich habe im Internet bestellt. Gilt dasselbe?',
        answer: 'Zum Teil. Auch online haben Sie meist 14 Tage Widerruf. Dazu muss der Bestellknopf klar sagen, dass es Geld kostet.',
        points: ['Seit dem 19. Juni 2026 muss es bei online geschlossenen Verträgen auch eine Funktion zum Widerrufen geben.', 'Wortlaut ist für Verträge am Telefon gemacht. Bei Käufen im Netz hilft die Verbraucherzentrale.'],
        asks: ['Vertrag im Internet abgeschlossen', 'Onlineshop Bestellung widerrufen', 'Abofalle im Internet'],
      },
      en: {
        title: 'I ordered on the internet. Is it the same?',
        answer: 'In part. Online you also mostly have 14 days to withdraw, and the order button must say clearly that it costs money.',
        points: ['Since 19 June 2026 there must be a withdrawal function for contracts made online.', 'Wortlaut is made for contracts by phone; the consumer advice centre helps with online purchases.'],
        asks: ['I ordered online', 'Withdraw from an online order'],
      },
    },
  ],
};
