// What people ask in the middle of a case: the parcel is there, they have my account number, they will not give in, what comes next.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const midway: Article = {
  id: 'mitten-im-fall',
  entry: 'check',
  de: { title: 'Mitten im Fall: Paket, Konto, Antworten', lead: 'Kurze Antworten auf das, was nach dem Anruf kommt.' },
  en: { title: 'In the middle of it: parcel, account, replies', lead: 'Short answers about what comes after the call.' },
  passages: [
    {
      id: 'paket-annehmen', says: ['law', 'advice'], firm: 'arguable', norm: '§ 241a BGB, § 355 Abs. 1 BGB', from: ['BGB'],
      de: {
        title: 'Muss ich das Paket annehmen?',
        answer: 'Sie müssen das Paket nicht annehmen. Aber allein damit sind Sie nicht aus dem Vertrag: Schreiben Sie dazu, dass Sie widerrufen.',
        points: ['Das Paket abzulehnen ist noch kein Widerruf. Dafür muss klar sein, dass Sie den Vertrag nicht wollen.', 'Wer es annimmt, hat damit den Vertrag nicht genehmigt. Lassen Sie das Gerät unbenutzt in der Schachtel.', 'Haben Sie gar nichts bestellt, müssen Sie weder zahlen noch zurücksenden.', 'Notieren Sie den Tag, und heben Sie den Aufkleber oder die Nachricht des Boten auf.'],
        asks: ['Soll ich das Paket annehmen oder ablehnen?', 'Der Paketbote kommt morgen, was mache ich?', 'Paket nicht annehmen, geht das?', 'Darf ich die Annahme verweigern?'],
      },
      en: {
        title: 'Do I have to accept the parcel?',
        answer: 'You need not accept the parcel. But that alone does not get you out of the contract: write as well that you withdraw.',
        points: ['Refusing the parcel is not yet a withdrawal. It must be clear that you do not want the contract.', 'Accepting it does not approve the contract. Leave the device unused in its box.', 'If you ordered nothing at all, you need neither pay nor send it back.'],
        asks: ['Should I accept or refuse the parcel?', 'The courier comes tomorrow, what do I do?'],
      },
    },
    {
      id: 'noch-schreiben', says: ['advice'], firm: 'clear', norm: '§ 67 Abs. 2 TKG, § 61 Abs. 4 TKG', from: ['TKG'], entry: 'letter',
      de: {
        title: 'Soll ich denen überhaupt noch schreiben?',
        answer: 'Schreiben Sie, solange Sie den Vertrag nicht wollen und noch nicht geschrieben haben. Ein Brief mit Datum und Beleg zählt mehr als Schweigen und mehr als ein Anruf.',
        points: ['Haben Sie schon widerrufen oder bestritten und den Beleg, und wiederholt der Brief nur das Alte, müssen Sie nicht antworten. Legen Sie ihn dazu.', 'Auf eine neue Rechnung und auf die Androhung einer Sperre antworten Sie. Bei Telefon und Internet hat jede Rechnung eigene acht Wochen.', 'Schreibt danach ein Inkassobüro, bestreiten Sie dort einmal.', 'Auf Post vom Gericht antworten Sie immer, und zwar dem Gericht. Ein Brief an die Firma hält diese Frist nicht auf.'],
        asks: ['Soll ich denen noch schreiben?', 'Muss ich der Firma jetzt noch schreiben?', 'Lohnt es sich noch, denen zu schreiben?', 'Muss ich auf jeden Brief der Firma antworten?', 'Soll ich der Firma noch mal schreiben, obwohl ich schon widerrufen habe?', 'Soll ich der Firma trotz Mahnbescheid noch schreiben?'],
      },
      en: {
        title: 'Should I still write to them at all?',
        answer: 'Do write, as long as you do not want the contract and have not written yet. A letter with a date and proof counts more than silence and more than a call.',
        points: ['If you have already withdrawn or disputed it and hold the proof, and the letter only repeats the old, you need not answer. Keep it with the others.', 'Answer a new bill and the threat of a cut-off. For phone and internet each bill has eight weeks of its own.', 'If a debt collector writes after that, dispute it there once.', 'Always answer post from a court, and answer the court. A letter to the company does not stop that period.'],
        asks: ['Should I still write to them?', 'Do I have to answer every letter of the company?'],
      },
    },
    {
      id: 'geraet', says: ['law', 'advice'], firm: 'arguable', norm: '§ 355 Abs. 3 BGB, § 357 BGB, § 241a BGB', from: ['BGB'],
      de: {
        title: 'Das Handy oder der Router ist schon da. Darf ich das Gerät behalten oder benutzen?',
        answer: 'Benutzen Sie es nicht, wenn Sie den Vertrag nicht wollen. Nach einem Widerruf muss das Gerät zurück: binnen 14 Tagen, Absenden genügt.',
        points: ['Widerrufen Sie zuerst schriftlich, und senden Sie es dann zurück. Heben Sie den Beleg auf.', 'Haben Sie gar nichts bestellt, dürfen Sie es behalten und müssen nichts zahlen. Benutzen Sie es trotzdem nicht.', 'Ausgepackt oder kurz angesehen ist kein Problem für den Widerruf.', 'Die Kosten der Rücksendung tragen Sie nur, wenn die Firma Ihnen das vorher gesagt hat.'],
        asks: ['Was mache ich mit dem Handy, das sie geschickt haben?', 'Darf ich den Router behalten?', 'Der Router ist angekommen, was jetzt?', 'Muss ich das Gerät zurückschicken?', 'Darf ich das neue Handy schon benutzen?', 'Kann ich das Tablet behalten, wenn ich widerrufe?'],
      },
      en: {
        title: 'The phone or router is already here. May I keep or use the device?',
        answer: 'Do not use it if you do not want the contract. After a withdrawal the device has to go back: within 14 days, sending is enough.',
        points: ['First withdraw in writing, then send it back. Keep the receipt.', 'If you ordered nothing at all, you may keep it and need not pay. Still do not use it.', 'Having unpacked it or looked at it does not harm the withdrawal.'],
        asks: ['What do I do with the phone they sent?', 'Can I keep the router?', 'Do I have to send the device back?', 'May I use the new phone?'],
      },
    },
    {
      id: 'geschenk', says: ['law', 'advice'], firm: 'arguable', norm: '§ 355 Abs. 3 BGB, § 241a BGB', from: ['BGB'],
      de: {
        title: 'Darf ich Geschenk, Gutschein oder Prämie behalten?',
        answer: 'Rechnen Sie damit, dass Sie es zurückgeben müssen. Nach einem Widerruf geben beide zurück, was sie zu diesem Vertrag bekommen haben.',
        points: ['Es spricht viel dafür, dass das auch für eine Prämie gilt, die nur zum Vertrag gehörte.', 'Lösen Sie Gutscheine nicht ein, solange Streit ist. Das könnte aussehen, als wollten Sie den Vertrag.', 'Kam das Geschenk ganz ohne Bestellung, müssen Sie dafür nichts zahlen.'],
        asks: ['Darf ich die Prämie behalten, wenn ich widerrufe?', 'Muss ich das Geschenk zurückgeben?', 'Was ist mit dem Gutschein, den ich bekommen habe?', 'Muss ich den Bonus zurückzahlen?', 'Kann ich den Wechselbonus behalten?'],
      },
      en: {
        title: 'May I keep the gift, voucher or bonus?',
        answer: 'Expect that you have to give it back. After a withdrawal both sides return what they received for this contract.',
        points: ['There are good reasons to say that this covers a bonus that only came with the contract.', 'Do not use vouchers while there is a dispute. It could look as if you wanted the contract.', 'If the gift came without any order, you owe nothing for it.'],
        asks: ['Can I keep the free gift?', 'Do I have to give the bonus back?', 'What about the voucher they gave me?'],
      },
    },
    {
      id: 'kontonummer', says: ['law', 'advice'], firm: 'clear', norm: '§§ 675j, 675u BGB, § 675x BGB, § 676b BGB', from: ['BGB'],
      de: {
        title: 'Die haben meine Kontonummer. Was kann passieren?',
        answer: 'Die Nummer allein erlaubt niemandem abzubuchen. Bucht die Firma trotzdem ab, können Sie das Geld innerhalb der Fristen über die Bank zurückholen.',
        points: ['Die Forderung ist damit nicht weg: Schreiben Sie der Firma am selben Tag, warum Sie nicht zahlen wollen.', 'Haben Sie die Abbuchung nie erlaubt, erstattet die Bank sofort; die äußerste Grenze sind 13 Monate.', 'Haben Sie sie erlaubt, geht es acht Wochen lang ohne Grund.', 'Sehen Sie jede Woche auf Ihr Konto. Schreiben Sie der Firma, dass Sie keine Lastschrift erlauben.', 'Geben Sie nie eine PIN oder TAN am Telefon. Haben Sie das getan, rufen Sie sofort Ihre Bank an, auch unter 116 116.', 'Den Vertrag macht eine genannte Kontonummer nicht von selbst gültig.'],
        asks: ['Ich habe meine IBAN am Telefon gesagt, was jetzt?', 'Können die mit meiner Kontonummer einfach abbuchen?', 'Ich habe denen meine Bankdaten gegeben', 'Die kennen meine Bankverbindung', 'Muss ich mein Konto sperren lassen?'],
      },
      en: {
        title: 'They have my account number. What can happen?',
        answer: 'The number alone allows nobody to debit. If the company debits all the same, you can get the money back through your bank within the time limits.',
        points: ['The claim is not gone by that: write to the company the same day why you do not want to pay.', 'If you never allowed the debit, the bank refunds at once; the outer limit is 13 months.', 'If you allowed it, you can reverse it for eight weeks without a reason.', 'Never give a PIN or TAN on the phone. If you did, call your bank at once, also under 116 116.'],
        asks: ['I gave them my bank details, what now?', 'They have my IBAN', 'Can they just debit my account?'],
      },
    },
    {
      id: 'nicht-zahlen', says: ['law', 'advice'], firm: 'arguable', norm: '§ 286 BGB, § 61 Abs. 4 TKG, § 41f EnWG, §§ 692, 694 ZPO', from: ['BGB', 'TKG', 'EnWG', 'ZPO'],
      de: {
        title: 'Was passiert, wenn ich nicht zahle?',
        answer: 'Meist kommt zuerst eine Mahnung, dann vielleicht ein Inkassobüro oder ein Mahnbescheid vom Gericht. Schreiben Sie darum gleich, warum Sie nicht zahlen.',
        points: ['Ob Sie zahlen müssen, hängt am Vertrag. Beweisen muss ihn die Firma.', 'Nur liegen lassen ist gefährlich: Ist der Vertrag doch gültig, kommen Kosten und Zinsen dazu.', 'Sperren darf die Firma bei Handy und Internet erst ab 100 Euro Rückstand und nach einer Androhung. Was Sie mit guten Gründen beanstandet haben, zählt dabei nicht mit.', 'Zahlen Sie weiter, was unstrittig ist. Auf einen gelben Brief vom Gericht antworten Sie in der Frist, die darin steht; beim Mahnbescheid sind es zwei Wochen ab Zustellung.'],
        asks: ['Was passiert, wenn ich einfach nicht bezahle?', 'Was machen die, wenn ich nicht zahle?', 'Ich habe noch nichts bezahlt, ist das schlimm?', 'Kann ich die Zahlung verweigern?', 'Was droht mir, wenn ich nicht überweise?'],
      },
      en: {
        title: 'What happens if I do not pay?',
        answer: 'Usually a reminder comes first, then perhaps a debt collector or a court order for payment. So write at once why you do not pay.',
        points: ['Whether you must pay depends on the contract. The company has to prove it.', 'Just leaving it is risky: if the contract counts after all, costs and interest are added.', 'Go on paying what is undisputed. Answer a yellow court letter within the period that stands in it; for a court payment order it is two weeks from service.'],
        asks: ['What if I just do not pay?', 'What can they do if I refuse to pay?', 'I have not paid anything yet, is that a problem?'],
      },
    },
    {
      id: 'wie-weiter', says: ['advice', 'law'], firm: 'arguable', norm: '§ 355 BGB, Art. 12 Abs. 3 DSGVO', from: ['BGB', 'DSGVO'],
      de: {
        title: 'Der Brief ist weg. Was passiert als Nächstes?',
        answer: 'Heben Sie den Beleg auf. Läuft keine andere Frist, sehen Sie nach etwa zwei Wochen weiter.',
        points: ['Steht ein Wechsel bevor oder kommt Post vom Gericht, warten Sie nicht.', 'War es nur die Bitte um die Aufnahme, läuft die Frist für den Widerruf weiter.', 'Bestätigt die Firma das Ende, ist es gut. Heben Sie diese Antwort auf.', 'Schreibt sie, der Vertrag gelte, geben Sie die Antwort hier ein. Wir schreiben dann den nächsten Brief.', 'Schweigt sie, erinnern Sie einmal. Ein Widerruf zur rechten Zeit gilt auch ohne Antwort.', 'Auf die Bitte um die Aufnahme muss sie binnen eines Monats antworten.', 'Sehen Sie in dieser Zeit auf Ihr Konto und in Ihre Post. Bestätigen Sie nichts.'],
        asks: ['Wie geht es jetzt weiter?', 'Was kommt als Nächstes?', 'Ich habe den Brief abgeschickt, und jetzt?', 'Was macht die Firma, wenn sie meinen Brief bekommt?', 'Was muss ich nach dem Absenden noch tun?'],
      },
      en: {
        title: 'The letter is sent. What happens next?',
        answer: 'Keep the receipt. If no other deadline runs, look again after about two weeks.',
        points: ['If a switch is coming or court post arrives, do not wait.', 'If you only asked for the recording, the withdrawal period goes on.', 'If the company confirms the end, good. Keep that reply.', 'If it says the contract counts, enter the reply here. We then write the next letter.', 'If it stays silent, remind it once. A withdrawal in time counts without an answer.', 'A request for the recording must be answered within one month.'],
        asks: ['What happens now?', 'What are the next steps?', 'I sent the letter, and now?'],
      },
    },
    {
      id: 'wie-lange-dauert', says: ['advice', 'law'], firm: 'arguable', norm: '§ 357 BGB, Art. 12 Abs. 3 DSGVO, § 68 TKG', from: ['BGB', 'DSGVO', 'TKG', 'W24'],
      de: {
        title: 'Wie lange dauert das alles?',
        answer: 'Die Fragen hier brauchen meist nur ein paar Minuten. Wie schnell die Firma antwortet, ist verschieden.',
        points: ['Für die Aufnahme hat die Firma einen Monat Zeit.', 'Nach einem Widerruf muss das Geld binnen 14 Tagen zurück sein.', 'Eine Schlichtung bei Handy und Internet dauert etwa neun Wochen.', 'Ihre eigene Frist wartet nicht: Schreiben Sie zuerst.'],
        asks: ['Wie lange dauert das hier?', 'Wann ist das endlich erledigt?', 'Wie lange brauchen die für eine Antwort?', 'Wie viele Fragen kommen noch?', 'Wann bekomme ich Bescheid?', 'Wie lange zieht sich das hin?'],
      },
      en: {
        title: 'How long does all this take?',
        answer: 'The questions here mostly need a few minutes. How fast the company answers differs.',
        points: ['For the recording the company has one month.', 'After a withdrawal the money has to be back within 14 days.', 'Arbitration for phone and internet takes about nine weeks.', 'Your own deadline does not wait: write first.'],
        asks: ['How long will it take?', 'When is this over?', 'How many questions are left?', 'How long do they need to answer?'],
      },
    },
    {
      id: 'firma-bleibt-dabei', says: ['law', 'advice'], firm: 'arguable', norm: 'allgemeine Beweislast, § 286 ZPO, § 355 BGB', from: ['ZPO', 'BGB'],
      de: {
        title: 'Die Firma schreibt, der Vertrag sei gültig. Was nun?',
        answer: 'Das ist nur ihre Meinung. Entscheiden kann es nur ein Gericht, und beweisen muss den Vertrag die Firma.',
        points: ['Antworten Sie kurz: Sie bleiben dabei und verlangen Beweise, auch die ganze Aufnahme.', 'Ein Widerruf zur rechten Zeit wirkt, auch wenn die Firma ihn ablehnt. Sie muss ihm nicht zustimmen.', 'Danach hilft eine Schlichtungsstelle, kostenlos.', 'Geben Sie die Antwort der Firma hier ein: Wortlaut geht sie mit Ihnen durch.'],
        asks: ['Die lehnen meinen Widerruf ab', 'Was ist, wenn die antworten, dass der Vertrag gültig ist?', 'Firma besteht auf dem Vertrag', 'Die sagen, ich komme da nicht raus', 'Was, wenn die Firma nein sagt?', 'Anbieter akzeptiert meinen Brief nicht'],
      },
      en: {
        title: 'The company writes that the contract is valid. What now?',
        answer: 'That is only its opinion. Only a court can decide it, and the company has to prove the contract.',
        points: ['Answer briefly: you stand by it and ask for proof, the whole recording too.', 'A withdrawal in time works even if the company rejects it. It need not agree.', 'After that an arbitration body helps, free of charge.'],
        asks: ['They say the contract is valid', 'What if they refuse my withdrawal?', 'The company says I cannot get out'],
      },
    },
    {
      id: 'ansage-aufnahme', says: ['press', 'law'], firm: 'disputed', norm: 'Art. 4 Nr. 11, Art. 7 Abs. 1 DSGVO, § 201 StGB', from: ['DSGVO', 'StGB', 'W31'],
      de: {
        title: 'Es hieß nur, das Gespräch werde aufgezeichnet. Durften die das?',
        answer: 'Das ist umstritten. Fachleute sagen: Eine Ansage und Ihr Schweigen reichen nicht, man muss Sie vorher fragen, und Sie müssen ja sagen.',
        points: ['Die Firma muss beweisen, dass Sie zugestimmt haben. Eine Aufnahme ohne Einverständnis kann strafbar sein.', 'Haben Sie nein gesagt, durfte ab da nicht weiter aufgenommen werden.', 'Ob die Aufnahme dann als Beweis zählt, entscheidet ein Gericht im Einzelfall.', 'Ein Vertrag wird daraus nicht von selbst ungültig. Verlangen Sie eine Kopie der Aufnahme.'],
        asks: ['Die Frau am Telefon sagte, es wird aufgezeichnet. Gilt das?', 'Reicht eine Ansage für die Aufnahme?', 'Bandansage Gespräch wird aufgezeichnet zu Schulungszwecken', 'Ich habe der Aufzeichnung nicht widersprochen', 'Muss ich der Aufnahme zustimmen?'],
      },
      en: {
        title: 'They only announced that the call is recorded. Were they allowed to?',
        answer: 'That is disputed. Experts say: an announcement and your silence are not enough; they must ask first, and you must say yes.',
        points: ['The company has to prove that you agreed. Recording without consent can be a crime.', 'If you said no, recording had to stop from then on.', 'A contract does not become invalid by this alone. Ask for a copy of the recording.'],
        asks: ['She said the call is recorded, does that count?', 'Is an announcement enough to record me?'],
      },
    },
    {
      id: 'alter-vertrag', says: ['law', 'advice'], firm: 'clear', norm: '§ 312h BGB, § 59 TKG, § 20a EnWG', from: ['BGB', 'TKG', 'EnWG'],
      de: {
        title: 'Was ist mit meinem alten Vertrag? Wird er gekündigt?',
        answer: 'Nicht von selbst. Er läuft weiter, bis jemand ihn wirksam kündigt: Sie oder der neue Anbieter mit Ihrer Vollmacht in Textform.',
        points: ['Fragen Sie heute beim alten Anbieter nach, ob eine Kündigung da ist. Bitten Sie um eine Antwort per E-Mail.', 'Ist eine da, und wollen Sie bleiben, schreiben Sie: „Ich will bei Ihnen bleiben. Bitte schicken Sie mir die Kündigung und die Vollmacht dazu.“', 'Nur wenn es stimmt, dazu: „Ich habe keine Vollmacht in Textform gegeben.“', 'Kündigen Sie nicht selbst, wenn Sie bleiben wollen. Sonst stehen Sie vielleicht ohne Anschluss da.', 'Bei Strom und Gas geht ein Wechsel schnell. Schreiben Sie darum am selben Tag an beide.'],
        asks: ['Läuft mein alter Vertrag weiter?', 'Wird mein altes Abo gekündigt?', 'Haben die meinen alten Vertrag gekündigt?', 'Bin ich noch bei meinem alten Anbieter?', 'Zahle ich jetzt doppelt, alt und neu?', 'Muss ich beim alten Anbieter kündigen?'],
      },
      en: {
        title: 'What about my old contract? Will it be cancelled?',
        answer: 'Not by itself. It goes on until somebody cancels it validly: you, or the new provider with your authority in text form.',
        points: ['Ask your old provider today whether a cancellation has come in. Ask for an answer by e-mail.', 'If so, and you want to stay, write: I want to stay with you, please send me the cancellation and the authority for it.', 'Only if it is true, add: I gave no authority in text form.', 'Do not cancel yourself if you want to stay.'],
        asks: ['Is my old contract cancelled?', 'Does my old contract go on?', 'Am I still with my old provider?', 'Do I pay twice now?'],
      },
    },
    {
      id: 'frist-zaehlen', says: ['law'], firm: 'arguable', norm: '§§ 187, 188 BGB, § 193 BGB, § 355 BGB', from: ['BGB'],
      de: {
        title: 'Wie zähle ich die 14 Tage? Zählt der Tag des Anrufs mit?',
        answer: 'Der Tag selbst zählt nicht mit. Sie beginnen am nächsten Tag mit eins und zählen jeden Tag, auch Samstag, Sonntag und Feiertag.',
        points: ['Ein Beispiel: Begann die Frist am Montag, dem 2., ist der letzte Tag Montag, der 16., bis Mitternacht.', 'Absenden am letzten Tag genügt.', 'Fällt der letzte Tag auf ein Wochenende oder einen Feiertag, spricht viel für den nächsten Werktag. Verlassen Sie sich nicht darauf.', 'Sicher ist: 14 Tage ab dem Anruf.'],
        asks: ['Zählt der erste Tag mit?', 'Zählen Wochenenden bei den 14 Tagen mit?', 'Sind das 14 Werktage oder Kalendertage?', 'Wie rechnet man die Widerrufsfrist aus?', 'Wann ist der letzte Tag zum Widerrufen?'],
      },
      en: {
        title: 'How do I count the 14 days? Does the day of the call count?',
        answer: 'The day itself does not count. Start with one on the next day and count every day, Saturdays, Sundays and holidays too.',
        points: ['An example: if the period began on Monday the 2nd, the last day is Monday the 16th, until midnight.', 'Sending on the last day is enough.', 'What is safe: 14 days from the call.'],
        asks: ['Do weekends count in the 14 days?', 'Are these working days?', 'How do I calculate the withdrawal period?'],
      },
    },
    {
      id: 'abholschein', says: ['advice', 'law'], firm: 'unchecked', norm: '§ 130 BGB', from: ['BGB'],
      de: {
        title: 'Bei der Post liegt ein Einschreiben. Muss ich es abholen?',
        answer: 'Holen Sie es ab. Wer es liegen lässt, gewinnt nichts: Er weiß nur nicht, was drinsteht und welche Frist läuft.',
        points: ['Ein Abholschein allein macht den Brief nach allgemeiner Kenntnis meist noch nicht zugegangen. Wer ihn absichtlich liegen lässt, kann trotzdem so behandelt werden, als hätte er ihn.', 'Post vom Gericht gilt oft schon als zugestellt, wenn sie im Kasten oder bei der Post liegt.', 'Mit dem Abholen stimmen Sie nichts zu. Sehen Sie auf das Datum, und heben Sie den Umschlag auf.'],
        asks: ['Einschreiben liegt bei der Post, soll ich es abholen?', 'Ich habe einen Abholschein im Briefkasten', 'Was, wenn ich das Einschreiben nicht abhole?', 'Muss ich ein Einschreiben annehmen?'],
      },
      en: {
        title: 'A registered letter waits at the post office. Do I have to collect it?',
        answer: 'Collect it. Leaving it there gains nothing: you only do not know what it says and which deadline runs.',
        points: ['As a rule of general knowledge a pick-up slip alone does not yet mean that you have received the letter. Whoever leaves it on purpose may still be treated as having it.', 'Court post often counts as served once it lies in the box or at the post office.', 'Collecting it agrees to nothing.'],
        asks: ['Should I collect the registered letter?', 'What if I do not pick up the registered letter?'],
      },
    },
    {
      id: 'selbst-klagen', says: ['law', 'advice'], firm: 'unchecked', norm: '§ 9 Abs. 2 UWG, § 8 Abs. 3 UWG, §§ 280, 311 BGB', from: ['UWG', 'BGB'],
      de: {
        title: 'Kann ich die Firma verklagen?',
        answer: 'Möglich ist es, aber selten nötig. Wer nur aus dem Vertrag will, schreibt zuerst.',
        points: ['Will die Firma Geld, muss sie zum Gericht gehen: mit einer Klage oder mit einem Mahnbescheid. Gegen einen Mahnbescheid legen Sie binnen zwei Wochen beim Gericht Widerspruch ein.', 'Schadensersatz kommt in Frage, wenn Sie durch Täuschung oder Druck einen Schaden haben. Den müssen Sie zeigen.', 'Gegen die Werbeanrufe selbst können Verbände klagen. Für Sie bleibt die Beschwerde bei der Bundesnetzagentur, kostenlos.', 'Eine Klage kostet Geld, und man kann verlieren. Fragen Sie vorher eine Beratung oder Ihre Rechtsschutzversicherung.', 'Wurde betrogen oder Ihr Name missbraucht, gehen Sie zur Polizei.'],
        asks: ['Kann ich die verklagen?', 'Soll ich klagen?', 'Bekomme ich Schadensersatz oder Schmerzensgeld?', 'Kann ich die anzeigen?', 'Kann man die vor Gericht bringen?', 'Wie kann ich die drankriegen?'],
      },
      en: {
        title: 'Can I sue the company?',
        answer: 'It is possible, but rarely needed. Whoever only wants to leave the contract writes first.',
        points: ['If the company wants money, it has to go to court: with a lawsuit or a court order for payment. Object to such an order at the court within two weeks.', 'Damages are possible if deception or pressure cost you something. You have to show it.', 'Associations can sue against the advertising calls themselves. You can complain to the Bundesnetzagentur, free of charge.', 'A lawsuit costs money and can be lost. Ask for advice first.'],
        asks: ['Can I sue them?', 'Should I take them to court?', 'Do I get compensation from them?'],
      },
    },
    {
      id: 'anwalt', says: ['advice', 'law'], firm: 'arguable', norm: '§ 355 Abs. 1 BGB, Art. 12 DSGVO', from: ['BGB', 'DSGVO'],
      de: {
        title: 'Brauche ich einen Anwalt?',
        answer: 'Für den Anfang meist nicht. Widerrufen, bestreiten und die Aufnahme verlangen dürfen Sie selbst, ein kurzer Brief genügt.',
        points: ['Holen Sie sich Hilfe, wenn eine Klage oder ein Vollstreckungsbescheid kommt oder viel Geld auf dem Spiel steht.', 'Gegen einen Mahnbescheid legen Sie selbst Widerspruch ein, mit dem Formular vom Gericht.', 'Die Verbraucherzentrale ist billiger als ein Anwalt. Mit wenig Geld gibt es beim Amtsgericht einen Beratungsschein.', 'Wortlaut ist kein Anwalt und ersetzt keinen.'],
        asks: ['Brauche ich einen Anwalt?', 'Muss ich zum Anwalt?', 'Geht das auch ohne Anwalt?', 'Soll ich mir einen Anwalt nehmen?', 'Schaffe ich das allein?'],
      },
      en: {
        title: 'Do I need a lawyer?',
        answer: 'Mostly not to begin with. You may withdraw, dispute and ask for the recording yourself; a short letter is enough.',
        points: ['Get help if a lawsuit or an enforcement order comes or a lot of money is at stake.', 'You object to a court order for payment yourself, on the court’s form.', 'The consumer advice centre is cheaper than a lawyer. With little money there is an advice voucher from the local court.', 'Wortlaut is no lawyer and replaces none.'],
        asks: ['Do I need a lawyer?', 'Can I do this without a lawyer?', 'Should I get a solicitor?'],
      },
    },
    {
      id: 'genehmigen-heisst', says: ['law'], firm: 'clear', norm: '§ 54 Abs. 3 TKG, § 126b BGB, § 355 BGB', from: ['TKG', 'BGB'],
      de: {
        title: 'Was heißt „genehmigen“?',
        answer: 'Genehmigen heißt: nachträglich ja sagen. Erst mit diesem Ja wird der Vertrag gültig, wenn er vorher noch in der Luft hing.',
        points: ['Bei Handy und Internet muss das Ja lesbar sein, mit Ihrem Namen, und nach der Vertragszusammenfassung kommen. Schweigen ist keines.', 'Ob eine SMS nur mit „JA“ oder ein Klick genügt, ist nicht geklärt: Senden und klicken Sie nichts, wenn Sie den Vertrag nicht wollen.', 'Die Firma nennt es oft anders: „Auftrag freigeben“, „bestätigen“, „zustimmen“.', 'Wollen Sie den Vertrag nicht, bestätigen Sie nichts, und schreiben Sie: „Ich genehmige den Vertrag nicht.“', 'Die Frist für den Widerruf kann trotzdem laufen. Widerrufen Sie vorsorglich binnen 14 Tagen ab dem Anruf.'],
        asks: ['Was bedeutet genehmigen?', 'Was ist eine Genehmigung?', 'Was soll ich da genehmigen?', 'Was heißt Auftrag freigeben?', 'Warum soll ich noch mal zustimmen?'],
      },
      en: {
        title: 'What does “approve” mean?',
        answer: 'To approve means to say yes afterwards. Only this yes makes the contract valid if it was still pending.',
        points: ['For phone and internet the yes must be readable, with your name, and come after the contract summary. Silence is none.', 'Whether a text message with just “YES” or a click is enough is not settled: send and click nothing if you do not want the contract.', 'Companies often call it something else: release the order, confirm, agree.', 'If you do not want the contract, confirm nothing and write that you do not approve it.', 'The period for withdrawal can run all the same. Withdraw as a precaution within 14 days of the call.'],
        asks: ['What does approve mean?', 'What am I supposed to approve?'],
      },
    },
    {
      id: 'widerruf-heisst', says: ['law'], firm: 'clear', norm: '§ 312g Abs. 1 BGB, § 355 BGB', from: ['BGB'],
      de: {
        title: 'Was ist ein Widerruf?',
        answer: 'Mit einem Widerruf sagen Sie: Ich will den Vertrag doch nicht. Kommt er rechtzeitig, sind Sie und die Firma ab dann nicht mehr gebunden; einen Grund brauchen Sie nicht.',
        points: ['Für schon Genutztes kann die Firma manchmal Geld verlangen.', 'Bei Verträgen am Telefon geht das meist 14 Tage lang.', 'Ein Satz per E-Mail oder Brief genügt. Die Firma muss nicht zustimmen.', 'Danach geben beide zurück, was sie bekommen haben.', 'Eine Kündigung ist etwas anderes: Sie beendet den Vertrag erst für später.'],
        asks: ['Was bedeutet Widerruf?', 'Was heißt widerrufen?', 'Was ist ein Widerrufsrecht?', 'Was bringt mir ein Widerruf?'],
      },
      en: {
        title: 'What is a withdrawal?',
        answer: 'With a withdrawal you say: I do not want the contract after all. If it comes in time, you and the company are no longer bound from then on; you need no reason.',
        points: ['For what you have already used the company can sometimes ask for money.', 'For contracts made by phone you mostly have 14 days.', 'One sentence by e-mail or letter is enough. The company need not agree.', 'A cancellation is something else: it ends the contract only for later.'],
        asks: ['What does withdrawal mean?', 'What is the right of withdrawal?'],
      },
    },
    {
      id: 'rufen-wieder-an', says: ['advice', 'law'], firm: 'arguable', norm: '§ 7 Abs. 2 Nr. 1 UWG, § 355 BGB', from: ['UWG', 'BGB'],
      de: {
        title: 'Die Firma ruft wegen der Sache wieder an. Muss ich mit ihr reden?',
        answer: 'Sie müssen mit der Firma nicht mehr telefonieren. Sagen Sie: „Bitte nur schriftlich“, und legen Sie auf.',
        points: ['Sagen Sie am Telefon zu nichts ja. Sonst heißt es, Sie hätten den Widerruf zurückgenommen oder neu bestellt.', 'Notieren Sie Tag, Uhrzeit, Nummer und was gesagt wurde.', 'Rufen die zur Werbung an, widersprechen Sie dem schriftlich und melden es der Bundesnetzagentur.', 'Nehmen Sie nicht heimlich auf.'],
        asks: ['Die rufen mich jeden Tag an, was soll ich tun?', 'Die hören nicht auf anzurufen', 'Muss ich ans Telefon gehen?', 'Die Firma will am Telefon mit mir über den Widerruf reden', 'Soll ich bei denen zurückrufen?', 'Soll ich bei der Hotline anrufen?'],
      },
      en: {
        title: 'The company calls again about it. Do I have to talk to them?',
        answer: 'You need not talk to the company on the phone any more. Say “In writing only, please” and hang up.',
        points: ['Say yes to nothing on the phone. Otherwise they will say that you took back the withdrawal or ordered again.', 'Note day, time, number and what was said.', 'If they call to advertise, object in writing and report it to the Bundesnetzagentur.', 'Do not record in secret.'],
        asks: ['They keep calling me, what should I do?', 'Do I have to answer the phone?', 'Should I call them back?'],
      },
    },
    {
      id: 'strafbar', says: ['advice', 'law'], firm: 'unchecked', norm: '§§ 692, 694, 700 ZPO', from: ['ZPO'],
      de: {
        title: 'Kann mir etwas passieren? Mache ich mich strafbar?',
        answer: 'Wer einen Vertrag bestreitet oder widerruft, macht nichts Verbotenes. Es geht um Geld, nicht um Strafe.',
        points: ['Pfänden darf nur, wer einen Titel vom Gericht hat. Vorher bekommen Sie in aller Regel Post, gegen die Sie sich wehren können.', 'Bleiben Sie bei der Wahrheit. Erfundenes kann strafbar sein.', 'Schlimm wird es meist nur, wenn man Post vom Gericht liegen lässt. Melden Sie sich dann sofort.'],
        asks: ['Kann ich dafür bestraft werden?', 'Komme ich dafür ins Gefängnis?', 'Was kann mir schlimmstenfalls passieren?', 'Bekomme ich jetzt Ärger?', 'Muss ich Angst haben?'],
      },
      en: {
        title: 'Can anything happen to me? Is it a crime?',
        answer: 'Whoever disputes or withdraws from a contract does nothing forbidden. It is about money, not about punishment.',
        points: ['Only somebody with a court title may seize money. Before that you get as a rule post against which you can defend yourself.', 'Stay with the truth. Inventions can be a crime.', 'It mostly gets bad only if court post is left lying.'],
        asks: ['Can I get into trouble for this?', 'What is the worst that can happen?'],
      },
    },
    {
      id: 'techniker', says: ['advice', 'law'], firm: 'arguable', norm: '§ 54 Abs. 3 TKG, § 357a Abs. 2 BGB', from: ['TKG', 'BGB'],
      de: {
        title: 'Morgen kommt der Techniker. Soll ich ihn hereinlassen?',
        answer: 'Lassen Sie ihn nicht herein, wenn Sie den Vertrag nicht wollen. Sagen Sie den Termin ab, am besten per E-Mail, und schreiben Sie dazu, dass Sie den Vertrag nicht genehmigen und vorsorglich widerrufen.',
        points: ['Sie müssen niemanden hereinlassen. An der Tür unterschreiben Sie nichts.', 'Ein neuer Anschluss kann den alten verdrängen. Fragen Sie darum Ihren alten Anbieter, ob bei ihm etwas gekündigt ist.', 'War der Techniker schon da, können Sie trotzdem widerrufen, solange die Frist läuft. Für Genutztes kann Geld anfallen.'],
        asks: ['Techniker kommt zum Anschließen, was tun?', 'Soll ich den Termin mit dem Techniker absagen?', 'Der Monteur steht vor der Tür', 'Der Anschluss soll morgen geschaltet werden'],
      },
      en: {
        title: 'The technician comes tomorrow. Should I let him in?',
        answer: 'Do not let him in if you do not want the contract. Cancel the appointment, best by e-mail, and write that you do not approve the contract and withdraw as a precaution.',
        points: ['You need not let anybody in. Sign nothing at the door.', 'A new line can push out the old one. Ask your old provider whether anything was cancelled there.', 'If the technician has been already, you can still withdraw while the period runs. For what you used money can be due.'],
        asks: ['Should I cancel the technician appointment?', 'An engineer is coming to connect the line'],
      },
    },
    {
      id: 'sim-einlegen', says: ['law', 'advice'], firm: 'arguable', norm: '§ 54 Abs. 3 TKG', from: ['TKG'],
      de: {
        title: 'Soll ich die neue SIM-Karte einlegen oder aktivieren?',
        answer: 'Lassen Sie die Karte liegen, wenn Sie den Vertrag nicht wollen. Legen Sie sie nicht ein, und schalten Sie sie nicht frei.',
        points: ['Zwar spricht viel dafür, dass Benutzen allein keine Zustimmung ist. Streit darüber ersparen Sie sich so.', 'Wer beim Freischalten auf „Bestätigen“ tippt, hat vielleicht lesbar zugestimmt.', 'Heben Sie die Karte mit dem Brief auf, bis alles geklärt ist.'],
        asks: ['Darf ich die SIM-Karte benutzen?', 'Soll ich die SIM aktivieren?', 'Neue SIM gekommen, einlegen oder nicht?', 'Was mache ich mit der SIM-Karte?'],
      },
      en: {
        title: 'Should I insert or activate the new SIM card?',
        answer: 'Leave the card where it is if you do not want the contract. Do not insert it and do not activate it.',
        points: ['There are good reasons to say that mere use is no approval. This way you avoid that dispute.', 'Whoever taps “confirm” while activating may have agreed in readable form.', 'Keep the card with its letter until all is settled.'],
        asks: ['Should I activate the SIM?', 'What do I do with the SIM card?'],
      },
    },
    {
      id: 'wohin', says: ['law', 'advice'], firm: 'arguable', norm: '§ 355 Abs. 1 BGB, § 130 BGB', from: ['BGB'],
      de: {
        title: 'Wohin schicke ich den Brief? Und was, wenn er an die falsche Firma ging?',
        answer: 'An die Firma, die den Vertrag mit Ihnen behauptet, nicht an das Callcenter. Ging er an die falsche, schicken Sie ihn heute noch einmal an die richtige.',
        points: ['Die Anschrift aus der Widerrufsbelehrung geht vor. Sonst steht sie auf der Rechnung und im Impressum der Firma.', 'Bei bekannten Anbietern schlägt Wortlaut die Adresse im Brief vor.', 'Ein Widerruf an die falsche Firma zählt im Zweifel nicht. Rechnen Sie also mit der Frist, als hätten Sie noch nicht geschrieben.', 'Am sichersten: per E-Mail und zusätzlich per Post. Heben Sie den Beleg vom Absenden auf.'],
        asks: ['An welche Adresse muss der Widerruf?', 'Ich finde keine Adresse von der Firma', 'Widerruf an die falsche Adresse geschickt', 'An wen schicke ich den Brief?', 'Habe an das Callcenter statt an die Firma geschrieben'],
      },
      en: {
        title: 'Where do I send the letter? And what if it went to the wrong company?',
        answer: 'To the company that claims the contract with you, not to the call centre. If it went to the wrong one, send it once more to the right one today.',
        points: ['The address in the withdrawal instruction goes first. Else it stands on the bill and in the company’s imprint.', 'For known providers Wortlaut proposes the address in the letter.', 'A withdrawal sent to the wrong company may not count. Count the deadline as if you had not written yet.'],
        asks: ['What address do I send it to?', 'I cannot find their address', 'I sent the withdrawal to the wrong company'],
      },
    },
    {
      id: 'ohne-karton', says: ['law'], firm: 'arguable', norm: '§§ 357, 357a BGB', from: ['BGB'],
      de: {
        title: 'Der Karton ist weg. Kann ich das Gerät trotzdem zurückgeben?',
        answer: 'Das geht trotzdem: Für den Widerruf brauchen Sie die erste Verpackung nicht. Packen Sie das Gerät nur so ein, dass es heil ankommt.',
        points: ['Geht es durch schlechtes Verpacken kaputt, kann die Firma dafür Geld verlangen.', 'Legen Sie alle Teile dazu, auch Netzteil und Kabel. Machen Sie ein Foto vom Inhalt.', 'Heben Sie den Beleg vom Versand auf.'],
        asks: ['Rückgabe ohne Originalverpackung', 'Verpackung weggeworfen, geht das noch?', 'Muss der Karton dabei sein?', 'Nehmen die das Gerät ohne Verpackung?'],
      },
      en: {
        title: 'The box is gone. Can I still return the device?',
        answer: 'That works all the same: you do not need the first packaging for the withdrawal. Just pack the device so that it arrives whole.',
        points: ['If it breaks because it was badly packed, the company may ask for money.', 'Add all parts and keep the receipt.'],
        asks: ['Can I return it without the original box?'],
      },
    },
    {
      id: 'kein-geld', says: ['advice', 'law'], firm: 'unchecked', norm: '§ 314 BGB, § 56 Abs. 3 TKG', from: ['BGB', 'TKG'],
      de: {
        title: 'Ich kann den Vertrag nicht mehr bezahlen. Komme ich heraus?',
        answer: 'Wenig Geld allein beendet einen gültigen Vertrag nach allgemeiner Kenntnis meist nicht. Prüfen Sie aber zuerst, ob er überhaupt gilt und ob Sie noch widerrufen können.',
        points: ['Bitten Sie die Firma schriftlich um ein früheres Ende, einen kleineren Tarif oder eine Pause. Viele lassen mit sich reden, müssen aber nicht.', 'Unterschreiben Sie keinen neuen Vertrag und kein Schuldanerkenntnis dafür.', 'Eine Schuldnerberatung hilft kostenlos, etwa bei Caritas oder Diakonie.', 'Nach der Mindestlaufzeit können Sie bei Handy und Internet mit einem Monat Frist kündigen.'],
        asks: ['Kann mir den Vertrag nicht leisten', 'Bürgergeld und Handyvertrag, was tun?', 'Arbeitslos geworden, komme ich aus dem Vertrag?', 'Ich habe kein Geld für die Raten'],
      },
      en: {
        title: 'I can no longer afford the contract. Do I get out?',
        answer: 'As general knowledge, little money alone mostly does not end a valid contract. But first check whether it counts at all and whether you can still withdraw.',
        points: ['Ask the company in writing for an earlier end or a smaller plan. It need not agree.', 'Debt advice is free of charge, for example at Caritas or Diakonie.'],
        asks: ['I lost my job, can I leave the contract?', 'I have no money for this contract'],
      },
    },
    {
      id: 'erbe-vertrag', says: ['advice', 'law'], firm: 'unchecked', norm: '§ 56 Abs. 3 TKG, § 314 BGB', from: ['TKG', 'BGB'],
      de: {
        title: 'Ein Angehöriger ist gestorben. Muss ich seinen Vertrag weiterzahlen?',
        answer: 'Ein Vertrag, der vor dem Tod gültig geschlossen wurde, geht nach allgemeiner Kenntnis zunächst auf die Erben über. Viele Anbieter lassen ihn mit der Sterbeurkunde sofort enden.',
        points: ['Schreiben Sie der Firma, schicken Sie eine Kopie der Sterbeurkunde, und bitten Sie um das Ende zum Todestag.', 'Soll der Vertrag erst nach dem Tod geschlossen sein, kann er nicht von der verstorbenen Person kommen. Bestreiten Sie ihn dann.', 'Prüfen Sie auch, wie der Vertrag zustande kam. Was am Telefon verkauft wurde, gilt vielleicht gar nicht.', 'Wer nicht Erbe ist, muss meist nicht zahlen; Ehegatten können mithaften. Fragen zum Erbe beantwortet das Amtsgericht oder ein Anwalt.'],
        asks: ['Vater gestorben, was ist mit seinem Handyvertrag?', 'Muss ich als Erbe den Vertrag meiner Mutter weiterzahlen?', 'Vertrag eines Verstorbenen kündigen', 'Oma verstorben, das Abo läuft weiter'],
      },
      en: {
        title: 'A relative has died. Do I have to go on paying their contract?',
        answer: 'As general knowledge, a valid contract first passes to the heirs. Many providers let it end at once with the death certificate.',
        points: ['Write to the company, send a copy of the certificate and ask for the end as of the day of death.', 'If the contract is said to have been made only after the death, it cannot come from the deceased. Dispute it then.', 'Check also how the contract was made. What was sold on the phone may not count at all.', 'Whoever is no heir mostly need not pay; spouses can be liable as well.'],
        asks: ['My father died, what about his phone contract?', 'Do I have to pay my late mother’s contract?'],
      },
    },
    {
      id: 'ausweis-geschickt', says: ['advice', 'law'], firm: 'arguable', norm: 'Art. 15, 17 DSGVO', from: ['DSGVO'],
      de: {
        title: 'Ich habe ein Foto von meinem Ausweis geschickt. Was kann passieren?',
        answer: 'Mit dem Foto könnte jemand in Ihrem Namen bestellen. Meist geschieht nichts, aber sehen Sie jetzt öfter auf Konto und Post.',
        points: ['Verlangen Sie von der Firma schriftlich, das Bild zu löschen. Fragen Sie, wofür sie es hat.', 'Kommen Rechnungen, die Sie nicht kennen, bestreiten Sie sie sofort, und gehen Sie zur Polizei.', 'Bei der SCHUFA können Sie kostenlos eine Kopie Ihrer Daten verlangen. So sehen Sie neue Anfragen.', 'Beim nächsten Mal: Schwärzen Sie Nummer und Bild.'],
        asks: ['Ausweisfoto geschickt, was können die damit machen?', 'Ich habe denen eine Kopie vom Perso gegeben', 'Foto vom Personalausweis hochgeladen, gefährlich?'],
      },
      en: {
        title: 'I sent a photo of my identity card. What can happen?',
        answer: 'With the photo somebody could order in your name. Mostly nothing happens, but look at your account and post more often now.',
        points: ['Ask the company in writing to delete the picture, and what it is for.', 'If bills come that you do not know, dispute them at once and go to the police.'],
        asks: ['I sent them a copy of my ID, is that dangerous?'],
      },
    },
    {
      id: 'chancen', says: ['advice', 'customer', 'insider'], firm: 'claim', from: ['FORUM', 'FORUM-K'], claims: ['P5', 'P9'],
      de: {
        title: 'Wie stehen meine Chancen?',
        answer: 'Versprechen kann das niemand. Ein Mitarbeiter aus der Branche und Kunden sagen übereinstimmend: Oft storniert die Firma schnell, wenn ein klarer Brief kommt.',
        points: ['Gut sieht es aus, wenn die Frist für den Widerruf noch läuft. Bei Handy, Internet, Strom und Gas hilft es oft auch, wenn ein lesbares Ja fehlt.', 'Bei anderen Verträgen kann das Ja am Telefon schon genügen.', 'Schwerer wird es, wenn Sie schriftlich zugestimmt haben und die Frist vorbei ist.', 'Erzählen Sie hier, was war. Am Ende steht, was für Sie spricht und wie sicher das ist.'],
        asks: ['Habe ich gute Chancen?', 'Gewinne ich das?', 'Wie sicher ist das?', 'Geben die nach, wenn man schreibt?', 'Lohnt sich der Streit?'],
      },
      en: {
        title: 'What are my chances?',
        answer: 'Nobody can promise that. An insider and customers agree: often the company cancels quickly when a clear letter comes.',
        points: ['It looks good if the withdrawal period still runs. For phone, internet, electricity and gas it often also helps if a readable yes is missing.', 'For other contracts the yes on the phone can be enough.', 'It is harder if you agreed in writing and the period is over.', 'Tell what happened here. At the end you read what speaks for you and how sure it is.'],
        asks: ['Will I win this?', 'How likely is it that they give in?'],
      },
    },
  ],
}; // prettier-ignore
