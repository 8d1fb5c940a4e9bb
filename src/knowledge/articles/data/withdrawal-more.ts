// Withdrawal, looked at closely: a waiver, an instruction that came late, words on the phone, a lost letter, vouchers, parcels.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const withdrawalMore: Article = {
  id: 'widerruf-genauer',
  entry: 'check',
  de: { title: 'Widerruf, genauer gefragt', lead: 'Verzicht, späte Belehrung, mündlich widerrufen, verlorene Post: was dann gilt.' },
  en: { title: 'Withdrawal, asked more closely', lead: 'A waiver, a late instruction, withdrawing by phone, lost post: what counts then.' },
  passages: [
    {
      id: 'verzicht', says: ['law'], firm: 'clear', norm: '§§ 312m Abs. 1, 361 Abs. 2 BGB', from: ['BGB'],
      de: {
        title: 'Ich habe auf den Widerruf verzichtet. Gilt das?',
        answer: 'Auf das Recht zum Widerruf können Sie nicht wirksam verzichten, weder am Telefon noch im Kleingedruckten, auch nicht gegen einen Rabatt.',
        points: ['Bei Verträgen am Telefon sieht das Gesetz ihn vor, meist 14 Tage lang. Sätze wie „Widerruf ausgeschlossen“ binden Sie dann nicht.', 'Nur für wenige Dinge gibt es von vornherein keinen Widerruf, etwa für Maßanfertigungen.', 'Bei Downloads und Streaming kann das Recht enden, wenn Sie dem sofortigen Start ausdrücklich zugestimmt haben. Das ist kein Verzicht.', 'Widerrufen Sie also in der Frist. Den Verzicht müssen Sie im Brief nicht erwähnen.'],
        asks: ['Widerrufsrecht am Telefon ausgeschlossen', 'Für den Rabatt soll ich auf den Widerruf verzichtet haben', 'Kann man das Widerrufsrecht abbedingen?'],
      },
      en: {
        title: 'I waived the right to withdraw. Does that count?',
        answer: 'You cannot validly waive the right to withdraw, not on the phone, not in the small print, not for a discount either.',
        points: ['For contracts made by phone the law gives it, mostly for 14 days. Sentences such as “withdrawal excluded” do not bind you then.', 'Only for a few things is there no right from the start, such as custom-made goods.', 'With downloads and streaming the right can end if you expressly agreed to the start at once. That is no waiver.', 'So withdraw within the period. You need not mention the waiver in the letter.'],
        asks: ['They made me waive my right of withdrawal', 'No withdrawal because I got a discount?'],
      },
    },
    {
      id: 'belehrung-spaet', says: ['law'], firm: 'clear', norm: '§ 356 Abs. 3, 4 BGB, § 361 Abs. 3 BGB', from: ['BGB'],
      de: {
        title: 'Die Belehrung kam erst später. Wie lange kann ich noch widerrufen?',
        answer: '14 Tage ab dem Tag, an dem die Belehrung bei Ihnen ankam. Vorher hat die Frist nicht begonnen.',
        points: ['Der Tag der Ankunft zählt nicht mit. Absenden am letzten Tag genügt. Bei Ware beginnt die Frist auch nicht vor der Lieferung.', 'Ganz am Ende steht eine Grenze: zwölf Monate und 14 Tage nach dem Vertragsschluss, bei Ware nach der Lieferung.', 'Wann sie ankam, muss die Firma beweisen. Heben Sie Umschlag und E-Mail auf.', 'Kam sie schon früher per E-Mail, vielleicht in den Spam, zählt wohl dieser Tag. Schreiben Sie darum bald.'],
        asks: ['Widerrufsbelehrung nachgereicht, wie lange Zeit?', 'Die Belehrung kam Monate nach dem Vertrag'],
      },
      en: {
        title: 'The instruction came only later. How long can I still withdraw?',
        answer: '14 days from the day the instruction reached you. Before that the period had not begun.',
        points: ['The day of arrival does not count. Sending on the last day is enough. With goods the period does not begin before delivery either.', 'There is a limit at the very end: twelve months and 14 days after the contract was made, with goods after delivery.', 'When it arrived has to be proved by the company. Keep envelope and e-mail.', 'If it came earlier by e-mail, perhaps into spam, that day probably counts. So write soon.'],
        asks: ['They sent the withdrawal instruction months later, how long do I have?'],
      },
    },
    {
      id: 'muendlich-widerrufen', says: ['law', 'advice'], firm: 'clear', norm: '§ 355 Abs. 1 BGB, § 8 Abs. 1 VVG', from: ['BGB', 'VVG'],
      de: {
        title: 'Ich habe am Telefon widerrufen. Reicht das?',
        answer: 'Ein Anruf kann reichen, denn das Gesetz verlangt keine Form. Beweisen können Sie ihn aber kaum. Widerrufen Sie deshalb noch heute auch schriftlich.',
        points: ['Eine E-Mail genügt: „Ich widerrufe den Vertrag. Am … habe ich das schon am Telefon erklärt.“', 'Schreiben Sie auf, wann Sie angerufen haben, mit wem Sie sprachen und was gesagt wurde.', 'Bei Versicherungen zählt ein mündlicher Widerruf nicht: Dort braucht es Textform, etwa eine E-Mail.', 'Hat die Firma das Gespräch aufgenommen, verlangen Sie auch diese Aufnahme.'],
        asks: ['Mündlicher Widerruf gültig?', 'Hotline sagt, der Widerruf sei notiert', 'Widerruf per Anruf erklärt'],
      },
      en: {
        title: 'I withdrew by phone. Is that enough?',
        answer: 'A call can be enough, for the law asks for no form. But you can hardly prove it. So withdraw in writing today as well.',
        points: ['An e-mail is enough: “I withdraw from the contract. I already declared this by phone on …”', 'Write down when you called, whom you spoke to and what was said.', 'With insurance a spoken withdrawal does not count: it takes text form, such as an e-mail.', 'If the company recorded the call, ask for that recording, too.'],
        asks: ['I told the hotline that I withdraw, is that valid?'],
      },
    },
    {
      id: 'widerruf-verloren', says: ['law', 'advice'], firm: 'arguable', norm: '§ 355 Abs. 1 BGB, § 130 Abs. 1 BGB', from: ['BGB'],
      de: {
        title: 'Mein Widerruf ging verloren oder die Firma will ihn nicht bekommen haben. Was nun?',
        answer: 'Schicken Sie ihn noch heute noch einmal, mit Kopie des ersten und mit dem Beleg. Es spricht viel dafür, dass für die Frist zählt, wann Sie den ersten abgeschickt haben.',
        points: ['Kommt die Post zu spät, schadet Ihnen das nicht. Ankommen muss der Widerruf aber irgendwann; wiederholen Sie ihn darum ohne Zögern.', 'Ihr Beleg zeigt, dass und wann Sie geschickt haben: Einlieferungsbeleg, gesendete E-Mail, Zeuge.', 'Schreiben Sie dazu: „Diesen Widerruf habe ich schon am … abgesandt.“', 'Nehmen Sie jetzt zwei Wege: E-Mail und Einwurf-Einschreiben.'],
        asks: ['Widerruf nicht angekommen', 'Die Firma behauptet, es sei kein Widerruf eingegangen', 'Post hat meinen Widerruf verschlampt'],
      },
      en: {
        title: 'My withdrawal was lost, or the company says it never got it. What now?',
        answer: 'Send it again today, with a copy of the first and the proof of posting. Much speaks for it that the day you sent the first counts for the period.',
        points: ['If the post is late, that does not harm you. But the withdrawal has to arrive at some time; so repeat it without delay.', 'Your proof shows that and when you sent it: posting slip, sent e-mail, witness.', 'Add: “I already sent this withdrawal on …”', 'Now use two ways: e-mail and recorded delivery (Einwurf-Einschreiben).'],
        asks: ['They say they never received my withdrawal', 'My withdrawal got lost in the post'],
      },
    },
    {
      id: 'gutschein-statt-geld', says: ['law'], firm: 'clear', norm: '§ 357 Abs. 1, 3, 4 BGB, § 355 Abs. 3 BGB', from: ['BGB'],
      de: {
        title: 'Die Firma will mir nach dem Widerruf nur einen Gutschein geben. Muss ich das nehmen?',
        answer: 'Einen Gutschein müssen Sie nicht nehmen. Die Firma muss das Geld zurückgeben, und zwar auf dem Weg, auf dem Sie gezahlt haben, binnen 14 Tagen.',
        points: ['Etwas anderes gilt nur, wenn Sie es ausdrücklich vereinbart haben und es Sie nichts kostet.', 'Haben Sie Ware bekommen, darf die Firma warten, bis die Ware oder Ihr Beleg vom Absenden da ist.', 'Lösen Sie den Gutschein nicht ein. Schreiben Sie, dass Sie die Zahlung auf Ihr Konto verlangen.', 'Nennen Sie Summe, Konto und einen festen Tag.'],
        asks: ['Gutschrift statt Auszahlung nach Widerruf', 'Firma verrechnet die Erstattung, statt zu zahlen', 'Erstattung nur als Guthaben'],
      },
      en: {
        title: 'After the withdrawal the company offers only a voucher. Do I have to take it?',
        answer: 'You need not take a voucher. The company has to give the money back, by the way you paid it, within 14 days.',
        points: ['It is different only if you expressly agreed to it and it costs you nothing.', 'If you got goods, the company may wait until they or your proof of sending are there.', 'Do not use the voucher. Write that you demand payment to your account.', 'Name sum, account and a fixed day.'],
        asks: ['They only give me credit instead of a refund', 'Voucher instead of money back'],
      },
    },
    {
      id: 'ruecksendung-verloren', says: ['law', 'advice'], firm: 'clear', norm: '§ 355 Abs. 3 BGB, § 357 Abs. 4 BGB', from: ['BGB'],
      de: {
        title: 'Das Paket mit der Rücksendung ging verloren. Wer haftet?',
        answer: 'Nach einem Widerruf trägt die Firma die Gefahr der Rücksendung. Geht das Paket unterwegs verloren oder kaputt, ist das in der Regel ihr Schaden.',
        points: ['Zeigen Sie den Beleg, dass Sie es abgeschickt haben. Damit muss die Firma auch das Geld erstatten.', 'Verpacken Sie gut, und machen Sie vorher ein Foto vom Inhalt. Für Schäden durch schlechtes Verpacken können Sie einstehen müssen.', 'Bitten Sie die Firma, beim Versand nachzuforschen. Warten müssen Sie darauf nicht.'],
        asks: ['Retoure nicht angekommen', 'Zurückgeschicktes Gerät auf dem Postweg verschwunden', 'Firma sagt, der Router sei nie angekommen'],
      },
      en: {
        title: 'The parcel I sent back was lost. Who is liable?',
        answer: 'After a withdrawal the company bears the risk of the return. If the parcel is lost or damaged on the way, that is as a rule its loss.',
        points: ['Show the proof that you sent it. With that the company has to refund the money, too.', 'Pack well and take a photo of the content. Damage from bad packing may be yours.', 'Ask the company to have it traced. You need not wait for that.'],
        asks: ['They say the returned device never arrived', 'Return parcel lost'],
      },
    },
    {
      id: 'digitale-inhalte', says: ['law'], firm: 'clear', norm: '§ 356 Abs. 6 BGB, § 357a Abs. 3 BGB, § 312f BGB', from: ['BGB'],
      de: {
        title: 'Streaming, Download oder App am Telefon verkauft: Gibt es noch den Widerruf?',
        answer: 'Meist gibt es ihn noch. Er fällt erst weg, wenn Sie dem sofortigen Start ausdrücklich zugestimmt und bestätigt haben, dass Sie vom Verlust wissen, und die Firma Ihnen den Vertrag bestätigt hat.',
        points: ['Fehlt eines davon, können Sie 14 Tage lang widerrufen, auch wenn Sie schon hineingesehen haben. Zu zahlen ist dann dafür nichts.', 'Dass alles so war, muss die Firma beweisen.', 'Ein laufender Dienst mit Monatspreis kann eher ein gewöhnlicher Dienst sein. Dort fällt der Widerruf nicht weg, nur weil er läuft; die genutzte Zeit kann aber etwas kosten. Wo die Grenze liegt, ist im Einzelfall offen.'],
        asks: ['Streamingdienst am Telefon abgeschlossen', 'App oder Spiele-Abo am Telefon verkauft', 'Widerruf bei digitalen Inhalten'],
      },
      en: {
        title: 'Streaming, download or app sold by phone: is there still a withdrawal?',
        answer: 'Mostly it is still there. It ends only if you expressly agreed to the start at once, confirmed that you know of the loss, and the company confirmed the contract to you.',
        points: ['If one of these is missing, you can withdraw for 14 days even if you had a look. You then owe nothing for it.', 'That all this was so has to be proved by the company.', 'A running service with a monthly price may rather be an ordinary service. There the right does not end just because it runs; but the time used may cost something. Where the line lies is open in the single case.'],
        asks: ['I signed up for streaming by phone, can I withdraw?', 'Withdrawal for digital content'],
      },
    },
    {
      id: 'heiligabend', says: ['law', 'advice'], firm: 'unchecked', norm: '§ 193 BGB, § 355 Abs. 1 BGB', from: ['BGB', 'W33'],
      de: {
        title: 'Zählen Heiligabend und Silvester als Feiertage für die Frist?',
        answer: 'Heiligabend und Silvester sind nach allgemeiner Kenntnis keine gesetzlichen Feiertage. Verlassen Sie sich also nicht auf einen Aufschub.',
        points: ['Feiertage in ganz Deutschland sind der 25. und 26. Dezember und der 1. Januar. Der 6. Januar ist es nur in manchen Ländern.', 'Fällt der letzte Tag auf einen Feiertag oder ein Wochenende, verschiebt er sich nach verbreiteter Ansicht auf den nächsten Werktag.', 'Sicher gehen Sie so: Senden Sie den Widerruf vorher ab, am besten per E-Mail. Absenden genügt.'],
        asks: ['Frist endet an Weihnachten', 'Letzter Tag ist Silvester', 'Welche Feiertage zählen bei der Frist?'],
      },
      en: {
        title: 'Do Christmas Eve and New Year’s Eve count as holidays for the period?',
        answer: 'Christmas Eve and New Year’s Eve are, as general knowledge, no public holidays. So do not rely on more time.',
        points: ['Holidays in all of Germany are 25 and 26 December and 1 January. 6 January is one only in some Länder.', 'If the last day is a holiday or at a weekend, it moves to the next working day, as is widely held.', 'To be safe, send the withdrawal before that, best by e-mail. Sending is enough.'],
        asks: ['The period ends at Christmas', 'Which holidays count for the deadline?'],
      },
    },
    {
      id: 'ruecksendekosten', says: ['law'], firm: 'clear', norm: '§ 357 Abs. 5, 6 BGB, § 355 Abs. 3 BGB', from: ['BGB'],
      de: {
        title: 'Wer zahlt nach dem Widerruf die Rücksendung?',
        answer: 'Sie zahlen das Porto, wenn die Firma Sie vorher darüber belehrt hat. Fehlt diese Belehrung oder hat sie die Kosten übernommen, zahlt die Firma.',
        points: ['Sehen Sie in der Widerrufsbelehrung nach; dort muss es stehen.', 'Hat die Firma angeboten, die Ware abzuholen, müssen Sie nichts zurücksenden.', 'Schicken Sie binnen 14 Tagen nach dem Widerruf ab, und heben Sie den Beleg auf. Geht das Paket verloren, ist das in der Regel Sache der Firma.', 'Weitere Gebühren für den Widerruf gibt es nicht.'],
        asks: ['Porto für die Rücksendung', 'Rücksendekosten nach Widerruf', 'Muss ich das Retourenporto selbst zahlen?', 'Kein Retourenschein dabei, wer zahlt?', 'Rücksendung Router wer zahlt'],
      },
      en: {
        title: 'Who pays for sending the goods back after a withdrawal?',
        answer: 'You pay the postage if the company told you so beforehand. If that instruction is missing or the company took over the costs, the company pays.',
        points: ['Look into the withdrawal instruction; it has to stand there.', 'If the company offered to collect the goods, you need not send anything.', 'Send it within 14 days of the withdrawal and keep the receipt. If the parcel is lost, that is as a rule the company’s affair.', 'There are no other fees for a withdrawal.'],
        asks: ['Who pays the return postage?'],
      },
    },
    {
      id: 'ware-benutzt', says: ['law'], firm: 'clear', norm: '§ 357a Abs. 1 BGB', from: ['BGB'],
      de: {
        title: 'Ich habe die Ware schon benutzt. Muss ich für die Abnutzung zahlen?',
        answer: 'Nur, wenn Sie sie mehr benutzt haben, als man zum Prüfen braucht, und wenn die Firma Sie richtig über den Widerruf belehrt hat. Auspacken und Ausprobieren sind erlaubt.',
        points: ['Gezahlt wird dann höchstens, was die Ware dadurch weniger wert ist, nicht der ganze Preis.', 'Widerrufen können Sie auch mit Gebrauchsspuren.', 'Fotografieren Sie die Ware, bevor Sie sie einpacken.'],
        asks: ['Wertersatz für benutzte Ware', 'Gerät ausprobiert, kann die Firma etwas abziehen?', 'Kratzer am Handy nach Widerruf', 'Schon getragen, muss ich Abnutzung bezahlen?', 'Die Firma zieht nach dem Widerruf Geld wegen Gebrauchsspuren ab'],
      },
      en: {
        title: 'I have used the goods already. Do I have to pay for wear?',
        answer: 'Only if you used them more than is needed to test them, and if the company instructed you properly on the withdrawal. Unpacking and trying are allowed.',
        points: ['Then at most the loss of value is paid, not the whole price.', 'You can withdraw even with signs of use.', 'Take photos of the goods before you pack them.'],
        asks: ['Can they deduct money because I used the item?'],
      },
    },
    {
      id: 'widerruf-filiale', says: ['law', 'advice'], firm: 'unchecked', norm: '§ 355 Abs. 1 BGB', from: ['BGB'],
      de: {
        title: 'Ich habe den Widerruf im Laden abgegeben. Zählt das?',
        answer: 'Verlassen Sie sich nicht darauf: Ein Laden gehört oft einer anderen Firma. Schicken Sie den Widerruf noch heute auch an die Adresse aus der Belehrung.',
        points: ['Der Widerruf muss an die Firma gehen, mit der Sie den Vertrag haben sollen. Ob ein Laden ihn für sie annehmen darf, haben wir nicht geprüft.', 'Lassen Sie sich im Laden Tag und Uhrzeit mit Stempel bestätigen, und heben Sie das auf.', 'Zur Not reicht eine E-Mail am letzten Tag der Frist.'],
        asks: ['Widerruf im Shop abgegeben', 'Kann ich im Telekom-Laden widerrufen?', 'Kündigung oder Widerruf in der Filiale', 'Der Shop nimmt meinen Widerruf nicht an'],
      },
      en: {
        title: 'I handed in the withdrawal at a shop. Does that count?',
        answer: 'Do not rely on it: a shop often belongs to another company. Send the withdrawal today to the address in the instruction, too.',
        points: ['It must go to the company with which you are said to have the contract. Whether a shop may take it for them we have not checked.', 'Have day and time confirmed with a stamp and keep it.', 'If need be an e-mail on the last day of the period is enough.'],
        asks: ['I gave my withdrawal to the local shop, is that valid?'],
      },
    },
    {
      id: 'zwei-vertraege', says: ['law', 'advice'], firm: 'arguable', norm: '§ 355 Abs. 1 BGB', from: ['BGB'],
      de: {
        title: 'Es sind zwei Verträge. Brauche ich zwei Widerrufe?',
        answer: 'Ein Brief kann beide widerrufen, wenn er beide klar nennt. Sicherer ist ein eigener Widerruf für jeden Vertrag.',
        points: ['Nennen Sie jede Vertragsnummer und jeden Tag. „Ich widerrufe alle Verträge vom …“ ist klarer als „den Vertrag“.', 'Sind es zwei Firmen, geht an jede ein eigener Brief.', 'Die Fristen können verschieden sein. Richten Sie sich nach der früheren.'],
        asks: ['Zwei Verträge untergeschoben', 'Muss ich jeden Vertrag einzeln widerrufen?', 'Strom und Gas zusammen widerrufen', 'Ein Widerruf für zwei Verträge?'],
      },
      en: {
        title: 'There are two contracts. Do I need two withdrawals?',
        answer: 'One letter can withdraw from both if it names both clearly. Safer is a withdrawal of its own for each contract.',
        points: ['Name each contract number and each day.', 'If there are two companies, each gets its own letter.', 'The periods can differ. Go by the earlier one.'],
        asks: ['Do I have to withdraw from each contract separately?'],
      },
    },
    {
      id: 'doppelt-widerrufen', says: ['law', 'advice'], firm: 'arguable', norm: '§ 355 Abs. 1 BGB', from: ['BGB'],
      de: {
        title: 'Ich habe zweimal widerrufen. Schadet das?',
        answer: 'Zweimal zu widerrufen, schadet nicht. Es zählt der erste, den Sie rechtzeitig abgeschickt haben; der zweite ist nur eine Sicherung.',
        points: ['E-Mail und Brief zugleich sind sogar der sicherste Weg.', 'Schreiben Sie in den zweiten: „Diesen Widerruf habe ich schon am … abgeschickt.“ Dann ist klar, dass es derselbe ist.', 'Heben Sie beide Belege auf.'],
        asks: ['Doppelt widerrufen, ist das ein Problem?', 'Widerruf per Mail und per Brief geschickt'],
      },
      en: {
        title: 'I withdrew twice. Does that harm?',
        answer: 'To withdraw twice does no harm. The first one that you sent in time counts; the second is only a safeguard.',
        points: ['E-mail and letter together are even the safest way.', 'Write in the second: “Diesen Widerruf habe ich schon am … abgeschickt.”', 'Keep both proofs.'],
        asks: ['I sent my withdrawal twice, is that a problem?'],
      },
    },
  ],
};
