// Reminders, debt collectors, court papers.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const claims: Article = {
  id: 'inkasso-und-gericht',
  entry: 'check',
  de: { title: 'Inkasso und Gericht', lead: 'Inkasso ist kein Gericht. Aber ein gelber Brief vom Gericht hat eine Frist; beim Mahnbescheid sind es zwei Wochen.' },
  en: { title: 'Debt collectors and courts', lead: 'A collector is no court. But a yellow envelope from a court has a period; for a court payment order it is two weeks.' },
  passages: [
    {
      id: 'inkasso', says: ['law'], firm: 'clear', norm: '§ 13a RDG, § 13h RDG', from: ['RDG'], entry: 'letter',
      de: {
        title: 'Ein Inkassobüro schreibt mir. Was soll ich tun?',
        answer: 'Bestreiten Sie die Forderung schriftlich, beim Inkassobüro und bei der Firma. Inkasso ist kein Gericht; es hat nicht mehr Rechte als die Firma.',
        points: ['Das erste Schreiben muss sagen, für wen es kommt, wofür, aus welchem Vertrag von welchem Tag und welche Kosten dazukommen.', 'Fragen Sie nach den Umständen des Vertrags. Das Büro muss sie Ihnen sofort nennen.', 'Unterschreiben Sie keine Ratenzahlung und kein Anerkenntnis.', 'Zahlen Sie nicht aus Angst, und legen Sie den Brief nicht weg. Kommt Post vom Gericht, oft im gelben Umschlag, gilt die Frist darin.', 'Die Aufsicht über Inkassobüros, nicht über Anwälte, führt das Bundesamt für Justiz. Dort können Sie sich beschweren.'],
        asks: ['Brief vom Inkasso bekommen', 'Muss ich Inkasso bezahlen?', 'Inkassoschreiben widersprechen', 'Wie antworte ich dem Inkassobüro?', 'Forderung vom Inkasso obwohl widerrufen', 'Inkasso ohne Vertrag', 'Ist das Inkassobüro seriös?', 'Rechtsanwalt schreibt Mahnung für die Firma'],
      },
      en: {
        title: 'A debt collector writes to me. What should I do?',
        answer: 'Dispute the claim in writing, with the collector and the company. A collector is no court and has no more rights than the company.',
        points: ['The first letter must say for whom, for what, from which contract of which day, and which costs.', 'Ask for the circumstances of the contract; the collector has to name them at once.', 'Sign no instalment plan and no acknowledgement.', 'Do not pay out of fear and do not put the letter away. If post from a court comes, often in a yellow envelope, its period counts.', 'The Bundesamt für Justiz supervises collectors, not lawyers. You can complain there.'],
        asks: ['I got a letter from a debt collector', 'Do I have to pay the collection agency?'],
      },
    },
    {
      id: 'inkasso-droht', says: ['law'], firm: 'arguable', norm: '§§ 692, 694, 700 ZPO, § 13h RDG', from: ['ZPO', 'RDG'],
      de: {
        title: 'Das Inkasso droht mit Pfändung oder Besuch. Darf es das?',
        answer: 'Pfänden darf ein Inkassobüro nicht. Dafür braucht es einen Titel vom Gericht, zum Beispiel einen Vollstreckungsbescheid.',
        points: ['Einen Gerichtsvollzieher kann nur beauftragen, wer einen Titel hat. Prüfen Sie, ob es schon einen Vollstreckungsbescheid gibt.', 'Sie müssen niemanden vom Inkasso hereinlassen.', 'Eine Forderung, die Sie bestritten haben, kommt erst vor Gericht weiter: mit Mahnbescheid oder Klage.', 'Bei Post vom Gericht halten Sie die Frist ein, die im Brief steht. Beim Mahnbescheid und beim Vollstreckungsbescheid sind es zwei Wochen ab Zustellung.', 'Wird Druck gemacht, beschweren Sie sich beim Bundesamt für Justiz.'],
        asks: ['Inkasso droht mit Gerichtsvollzieher', 'Darf Inkasso nach Hause kommen?', 'Kann das Inkasso mein Konto pfänden?', 'Inkasso ruft ständig an', 'Letzte Mahnung vor Pfändung', 'Angst vor Pfändung'],
      },
      en: {
        title: 'The collector threatens seizure or a visit. May he?',
        answer: 'A collector may not seize anything. That takes a court title, for instance an enforcement order.',
        points: ['Only somebody with a title can send a bailiff. Check whether there is an enforcement order already.', 'You need not let a collector in.', 'A claim that you disputed only gets further in court.', 'For court papers keep the period that stands in the letter. For a payment order and an enforcement order it is two weeks from service.', 'If they press you, complain to the Bundesamt für Justiz.'],
        asks: ['The debt collector threatens me with a bailiff', 'Can a debt collector seize my account?'],
      },
    },
    {
      id: 'mahnbescheid', says: ['law'], firm: 'clear', norm: '§§ 692, 694 ZPO', from: ['ZPO'],
      de: {
        title: 'Ich habe einen Mahnbescheid vom Gericht. Wie viel Zeit habe ich?',
        answer: 'Zwei Wochen ab der Zustellung. Von selbst erledigt er sich nicht: Legen Sie Widerspruch ein, mit dem Formular, das dabei lag.',
        points: ['Der Widerspruch geht an das Gericht, nicht an den Anbieter und nicht an das Inkasso. Ein Brief an die Firma stoppt nichts.', 'Entschieden ist noch nichts: Das Gericht hat nicht geprüft, ob die Forderung stimmt.', 'Sie brauchen keinen Grund. Kreuzen Sie „insgesamt“ an, wenn Sie alles bestreiten.', 'Der Tag der Zustellung steht auf dem gelben Umschlag.', 'Sind die zwei Wochen vorbei, widersprechen Sie trotzdem sofort. Das geht, bis der Vollstreckungsbescheid erlassen ist.', 'Wer nichts tut, bekommt einen Vollstreckungsbescheid. Daraus kann gepfändet werden.', 'Hilfe gibt kostenlos die Rechtsantragstelle jedes Amtsgerichts.'],
        asks: ['Gelber Brief vom Amtsgericht', 'Mahnbescheid Frist', 'Widerspruch gegen Mahnbescheid', 'Mahnbescheid ignorieren?', 'Mahnbescheid obwohl kein Vertrag', 'Gerichtlicher Mahnbescheid was tun', 'Post vom Mahngericht'],
      },
      en: {
        title: 'I got a payment order (Mahnbescheid) from a court. How much time do I have?',
        answer: 'Two weeks from service. It does not go away by itself: object with the form that came with it.',
        points: ['The objection goes to the court, not to the provider or collector. A letter to the company stops nothing.', 'Nothing is decided yet: the court has not checked whether the claim is right.', 'You need no reason.', 'The day of service is on the yellow envelope.', 'If the two weeks are over, object at once all the same. That is possible until the enforcement order is issued.', 'If you do nothing, an enforcement order follows; it allows seizure.', 'Every local court (Amtsgericht) helps free of charge.'],
        asks: ['Yellow letter from the court', 'What is a Mahnbescheid and how long do I have?'],
      },
    },
    {
      id: 'widerspruch-form', says: ['law', 'advice'], firm: 'unchecked', norm: '§§ 692 Abs. 1 Nr. 5, 694 Abs. 1, 702 ZPO', from: ['ZPO'],
      de: {
        title: 'Wie muss der Widerspruch gegen den Mahnbescheid aussehen?',
        answer: 'Schriftlich und mit Unterschrift, am besten auf dem Formular aus dem gelben Umschlag; Gründe müssen Sie nicht nennen. Eine einfache E-Mail und ein Anruf beim Gericht reichen nicht.',
        points: ['Das Kreuz bei „insgesamt“ genügt.', 'Fehlt das Formular, schreiben Sie einen kurzen Brief: Aktenzeichen, „Ich widerspreche der ganzen Forderung“, Datum, Unterschrift.', 'Die Rechtsantragstelle jedes Amtsgerichts nimmt den Widerspruch auch kostenlos auf. Am letzten Tag gehen Sie besser direkt zum Mahngericht.', 'Es zählt, dass der Widerspruch in zwei Wochen beim Gericht ankommt. Schicken Sie ihn früh, und heben Sie den Beleg auf.'],
        asks: ['Welche Form hat der Widerspruch gegen den Mahnbescheid?', 'Kann ich dem Mahnbescheid per E-Mail widersprechen?', 'Muss ich den Widerspruch ans Gericht begründen?', 'Reicht ein Brief ans Gericht oder muss es das Formular sein?', 'Das Formular zum Mahnbescheid fehlt', 'Kann ich das Formular vom Gericht faxen?', 'Muss ich den Widerspruch unterschreiben?'],
      },
      en: {
        title: 'What form must the objection to a payment order (Mahnbescheid) have?',
        answer: 'In writing and signed, best on the form from the yellow envelope. A plain e-mail or a call to the court is not enough.',
        points: ['The cross at “insgesamt” (in full) is enough. You need give no reasons.', 'If the form is missing, write a short letter: file number, “Ich widerspreche der ganzen Forderung”, date, signature.', 'Every local court (Amtsgericht) also takes the objection down free of charge.', 'It counts that it reaches the court within two weeks. Send it early and keep the proof.'],
        asks: ['Can I object to the Mahnbescheid by e-mail?', 'Do I have to give reasons for the objection to the court?', 'The form for the payment order is missing'],
      },
    },
    {
      id: 'widerspruch-kostet', says: ['law', 'advice'], firm: 'unchecked', norm: '§ 694 Abs. 1 ZPO', from: ['ZPO'],
      de: {
        title: 'Was kostet der Widerspruch?',
        answer: 'Nichts außer dem Porto: Für den Widerspruch verlangt weder die Firma noch das Gericht eine Gebühr.',
        points: ['Gegen einen Mahnbescheid geht das Formular ans Gericht zurück. Gründe und ein Anwalt sind dafür nicht nötig.', 'Geht die Firma danach vor Gericht weiter, kann das Geld kosten: Am Ende zahlt in der Regel, wer verliert.', 'Die Rechtsantragstelle jedes Amtsgerichts hilft kostenlos. Ein Anwalt kostet etwas; fragen Sie vorher nach dem Preis.'],
        asks: ['Was kostet der Widerspruch gegen den Mahnbescheid?', 'Kostet es etwas zu widersprechen?', 'Muss ich für den Widerspruch beim Gericht zahlen?'],
      },
      en: {
        title: 'What does the objection cost?',
        answer: 'Nothing but the postage: neither the company nor the court charges a fee for the objection.',
        points: ['Against a payment order the form goes back to the court. You need no reasons and no lawyer for that.', 'If the company then goes on in court, it can cost money: in the end mostly the side that loses pays.', 'Every local court (Amtsgericht) helps free of charge. A lawyer costs something; ask for the price first.'],
        asks: ['What does the objection to the payment order cost?', 'Do I have to pay the court for objecting?'],
      },
    },
    {
      id: 'vollstreckungsbescheid', says: ['law'], firm: 'clear', norm: '§ 700 ZPO, § 339 ZPO', from: ['ZPO'],
      de: {
        title: 'Ich habe einen Vollstreckungsbescheid. Was nun?',
        answer: 'Legen Sie sofort Einspruch ein: zwei Wochen ab der Zustellung. Diese Frist kann niemand verlängern.',
        points: ['Der Einspruch geht an das Gericht, das auf dem Bescheid steht.', 'Aus dem Bescheid darf schon gepfändet werden. Gehen Sie noch heute zum Anwalt, zur Verbraucherzentrale oder zur Rechtsantragstelle des Amtsgerichts.', 'Mit wenig Geld können Sie Prozesskostenhilfe beantragen.'],
        asks: ['Vollstreckungsbescheid Einspruch Frist', 'Vollstreckungsbescheid erhalten', 'Gerichtsvollzieher hat sich angekündigt', 'Konto gepfändet', 'Habe den Mahnbescheid verpasst'],
      },
      en: {
        title: 'I got an enforcement order (Vollstreckungsbescheid). What now?',
        answer: 'Object at once (Einspruch): two weeks from service. Nobody can extend that period.',
        points: ['It goes to the court named on the order.', 'Seizure is already possible: go to a lawyer, advice centre or the local court today.', 'With little money you can apply for legal aid (Prozesskostenhilfe).'],
        asks: ['I received an enforcement order', 'My account was seized'],
      },
    },
    {
      id: 'klage', says: ['advice'], firm: 'clear', norm: '§§ 253 ff. ZPO', from: ['ZPO'],
      de: {
        title: 'Ich wurde verklagt. Was soll ich tun?',
        answer: 'Holen Sie noch heute Hilfe bei einem Menschen: Anwalt oder Verbraucherzentrale. Das Gericht setzt Fristen, die Sie einhalten müssen.',
        points: ['Die Frist steht in dem Schreiben vom Gericht. Wer sie verpasst, kann allein deshalb verlieren.', 'Mit wenig Geld können Sie Prozesskostenhilfe beantragen.', 'Ein Programm kann hier nicht helfen.'],
        asks: ['Klage vom Amtsgericht bekommen', 'Anbieter verklagt mich', 'Gerichtstermin wegen Telefonvertrag', 'Muss ich vor Gericht?', 'Klageschrift zugestellt'],
      },
      en: {
        title: 'I am being sued. What should I do?',
        answer: 'Get help from a person today: a lawyer or the consumer advice centre. The court sets periods that you have to keep.',
        points: ['The period is in the court’s letter.', 'Whoever misses it can lose for that alone.', 'With little money you can apply for legal aid (Prozesskostenhilfe).', 'A program cannot help here.'],
        asks: ['I am being sued by the provider'],
      },
    },
    {
      id: 'ratenzahlung', says: ['law'], firm: 'clear', norm: '§ 13a RDG', from: ['RDG'],
      de: {
        title: 'Soll ich eine Ratenzahlung oder ein Schuldanerkenntnis unterschreiben?',
        answer: 'Unterschreiben Sie nichts, wenn Sie die Forderung bestreiten. Mit der Unterschrift geben Sie meist zu, dass Sie das Geld schulden.',
        points: ['Das Inkassobüro muss Sie vorher auf diese Folge hinweisen. Es muss auch sagen, für wen und wofür es Geld verlangt, und auf Ihre Frage, wie der Vertrag zustande kam.', 'Schreiben Sie stattdessen, dass Sie die Forderung bestreiten.', 'Ist die Schuld echt und das Geld knapp, hilft eine Schuldnerberatung kostenlos.'],
        asks: ['Ratenplan vom Inkasso unterschreiben?', 'Schuldanerkenntnis bekommen', 'Vergleich angeboten vom Inkasso', 'Teilzahlung akzeptieren?', 'Stundung anbieten lassen'],
      },
      en: {
        title: 'Should I sign an instalment plan or an acknowledgement of debt?',
        answer: 'Sign nothing if you dispute the claim. By signing you mostly admit that you owe the money.',
        points: ['The collector has to warn you of that. It also has to say for whom and for what it wants money, and how the contract came about if you ask.', 'Write instead that you dispute the claim.'],
        asks: ['Should I accept the instalment plan?'],
      },
    },
    {
      id: 'ignorieren', says: ['law', 'advice'], firm: 'arguable', norm: '§§ 692, 694 ZPO, § 67 Abs. 2 TKG', from: ['ZPO', 'TKG'],
      de: {
        title: 'Kann ich Rechnungen, Mahnungen und Briefe einfach ignorieren?',
        answer: 'Einfach nichts zu tun, ist riskant. Schweigen macht zwar keinen Vertrag, aber Fristen laufen weiter, und ein Mahnbescheid kann daraus werden.',
        points: ['Schreiben Sie einmal klar und mit Beleg, dass Sie die Forderung bestreiten und warum.', 'Wiederholt eine Mahnung danach nur das Alte, müssen Sie nicht antworten. Eine neue Rechnung und die Androhung einer Sperre beantworten Sie, Rechnungen für Telefon und Internet binnen acht Wochen.', 'Auf Post vom Gericht müssen Sie immer reagieren, auch wenn es keinen Vertrag gibt. Halten Sie die Frist ein, die im Brief steht; beim Mahnbescheid sind es zwei Wochen ab Zustellung.', 'Heben Sie alles auf. Läuft die Frist für den Widerruf noch, widerrufen Sie vorsorglich.'],
        asks: ['Mahnungen ignorieren?', 'Was passiert wenn ich gar nicht reagiere?', 'Einfach nicht zahlen und abwarten?', 'Muss ich auf jede Mahnung antworten?', 'Kann ich das aussitzen?', 'Briefe wegwerfen', 'Soll ich nichts mehr bezahlen?', 'Kann ich die Zahlungen einstellen?'],
      },
      en: {
        title: 'Can I simply ignore bills, reminders and letters?',
        answer: 'Simply doing nothing is risky. Silence makes no contract, but periods go on running, and a court order can follow.',
        points: ['Write once clearly and with proof that you dispute the claim and why.', 'If a reminder then only repeats the old, you need not answer. Answer a new bill and the threat of a cut-off, bills for phone and internet within eight weeks.', 'Always react to court papers, even if there is no contract. Keep the period that stands in the letter; for a court payment order it is two weeks from service.', 'Keep everything. If the period for withdrawal still runs, withdraw as a precaution.'],
        asks: ['Can I just ignore the reminders?', 'Should I stop paying altogether?', 'Can I simply not pay?'],
      },
    },
  ],
};
