// Collectors and lawyers in detail: what may be charged, who is real, who watches over them, who pays for advice.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const costs: Article = {
  id: 'inkasso-und-anwaltskosten',
  entry: 'letter',
  de: { title: 'Inkasso und Anwalt: Kosten und Aufsicht', lead: 'Was ein Inkassobüro verlangen darf, wer es überwacht, und wer einen Anwalt bezahlt.' },
  en: { title: 'Collectors and lawyers: costs and control', lead: 'What a collector may charge, who watches over it, and who pays for a lawyer.' },
  passages: [
    {
      id: 'inkassokosten', says: ['law'], firm: 'arguable', norm: '§§ 13a, 13e RDG, § 13 Abs. 2 RVG, Nr. 2300 VV RVG, §§ 280, 286 BGB', from: ['RDG', 'RVG', 'BGB'],
      de: {
        title: 'Wie viel Kosten darf ein Inkassobüro verlangen?',
        answer: 'Höchstens so viel, wie ein Anwalt für dieselbe Arbeit bekäme, und nur, wenn Sie die Forderung wirklich schulden und im Verzug sind.',
        points: ['Bestreiten Sie die Forderung zu Recht, schulden Sie auch die Kosten nicht.', 'Bei einer unbestrittenen Forderung bis 50 Euro beträgt die volle Gebühr 31,50 Euro, meist fallen davon höchstens neun Zehntel an. In einfachen Fällen ist es nur die Hälfte. Auslagen kommen dazu.', 'Das Büro muss Art, Höhe und Grund der Kosten nennen. Fordern Sie das schriftlich, wenn die Kosten höher sind als die Forderung.', 'Die Verbraucherzentralen bieten im Netz einen kostenlosen Inkasso-Check an.'],
        asks: ['Inkassogebühren zu hoch', 'Inkasso verlangt mehr Kosten als die Forderung', 'Welche Inkassokosten muss ich zahlen?', 'Sind 70 Euro Inkassogebühr erlaubt?', 'Inkasso will das Doppelte'],
      },
      en: {
        title: 'How much may a debt collector charge?',
        answer: 'At most what a lawyer would get for the same work, and only if you really owe the claim and are in default.',
        points: ['If you dispute the claim rightly, you do not owe the costs either.', 'For an undisputed claim up to 50 euros the full fee is 31.50 euros, of which mostly nine tenths at most are due; in simple cases it is half. Expenses come on top.', 'The collector has to name kind, amount and reason of the costs. Ask for that in writing if they are higher than the claim.', 'The consumer advice centres offer a free Inkasso-Check online.'],
        asks: ['The collector charges more than the debt', 'Are these collection fees legal?'],
      },
    },
    {
      id: 'inkasso-echt', says: ['law', 'press'], firm: 'arguable', norm: '§§ 10, 13a, 16 RDG', from: ['RDG', 'TEST-INKASSO'],
      de: {
        title: 'Ist das Inkassobüro echt? Wie prüfe ich das?',
        answer: 'Sehen Sie im Rechtsdienstleistungsregister nach: Dort muss jedes Inkassobüro eingetragen sein, und der Blick hinein ist kostenlos.',
        points: ['Die Adresse ist rechtsdienstleistungsregister.de. Steht das Büro nicht dort, zahlen Sie vorerst nichts, und fragen Sie die Verbraucherzentrale oder die Polizei.', 'Anwälte stehen nicht in diesem Register. Sie finden Sie im amtlichen Anwaltsverzeichnis.', 'Achten Sie auf das Konto: Eine IBAN aus dem Ausland ist ein Warnzeichen.', 'Ein echtes Büro nennt Auftraggeber, Vertrag und Datum. Fragen Sie bei der Firma selbst nach, unter einer Nummer, die Sie heraussuchen.', 'Auch ein eingetragenes Büro kann zu Unrecht Geld verlangen. Bestreiten Sie dann schriftlich.', 'Post vom Gericht ist etwas anderes: Dort halten Sie die Frist ein.'],
        asks: ['Fake Inkasso erkennen', 'Ist dieses Inkasso seriös?', 'Gibt es das Inkassobüro wirklich?', 'Inkasso Betrug oder echt?'],
      },
      en: {
        title: 'Is the debt collector real? How do I check?',
        answer: 'Look it up in the Rechtsdienstleistungsregister: every collector has to be entered there, and looking is free.',
        points: ['The address is rechtsdienstleistungsregister.de. If the collector is not there, pay nothing for now and ask the consumer advice centre or the police.', 'Lawyers are not in this register but in the official list of lawyers.', 'Look at the account: a foreign IBAN is a warning sign.', 'A real collector names its client, the contract and its date. Ask the company itself, on a number that you looked up.', 'A registered collector, too, can demand money wrongly. Then dispute in writing.', 'Post from a court is something else: keep its period.'],
        asks: ['Is this debt collector real or a scam?'],
      },
    },
    {
      id: 'mahnung-sms', says: ['press', 'advice'], firm: 'arguable', from: ['HEISE-SMS', 'TEST-INKASSO'],
      de: {
        title: 'Eine Mahnung kam per SMS oder mit einem Link. Ist sie echt?',
        answer: 'Klicken Sie den Link nicht an: Mahnungen per SMS und E-Mail sind oft gefälscht. Fragen Sie bei der Firma nach, unter einer Nummer, die Sie selbst heraussuchen.',
        points: ['Zahlen Sie nichts über den Link.', 'Ein Inkassobüro muss im Rechtsdienstleistungsregister stehen, das Sie kostenlos einsehen können.', 'Ein Mahnbescheid kommt nicht per SMS: Das Gericht stellt ihn zu, meist im gelben Umschlag.', 'Kennen Sie die Firma und streiten Sie mit ihr, bestreiten Sie schriftlich.'],
        asks: ['Mahnung per SMS mit Link', 'Zahlungsaufforderung per E-Mail echt?', 'Inkasso schickt SMS', 'Letzte Mahnung aufs Handy geschickt'],
      },
      en: {
        title: 'A reminder came by text message or with a link. Is it real?',
        answer: 'Do not click the link: reminders by text message and e-mail are often faked. Ask the company, on a number that you look up yourself.',
        points: ['Pay nothing through the link.', 'A collector has to stand in the Rechtsdienstleistungsregister, which you can look into for free.', 'A court payment order does not come by text message: the court serves it, mostly in a yellow envelope.', 'If you know the company and are in dispute with it, dispute in writing.'],
        asks: ['Payment demand by text message, is it genuine?'],
      },
    },
    {
      id: 'inkasso-beschwerde', says: ['law'], firm: 'clear', norm: '§ 13h RDG', from: ['RDG'],
      de: {
        title: 'Wo beschwere ich mich über ein Inkassobüro?',
        answer: 'Beim Bundesamt für Justiz: Es hat die Aufsicht über die Inkassobüros.',
        points: ['Schreiben Sie, was war, und legen Sie Kopien der Briefe bei.', 'Das Amt kann dem Büro ein Verhalten verbieten. Am Ende teilt es Ihnen mit, was es entschieden hat, mit kurzen Gründen.', 'Die Beschwerde stoppt weder die Forderung noch eine Frist. Bestreiten Sie daneben schriftlich.'],
        asks: ['Wer beaufsichtigt Inkassobüros?', 'Inkassobüro melden', 'Beschwerde über Inkasso einreichen', 'Wer kontrolliert die Inkassofirmen?'],
      },
      en: {
        title: 'Where do I complain about a debt collector?',
        answer: 'To the Bundesamt für Justiz: it supervises the collectors.',
        points: ['Write what happened and enclose copies of the letters.', 'The office can forbid a collector certain conduct. In the end it tells you what it decided, with short reasons.', 'A complaint stops neither the claim nor a period. Dispute in writing besides.'],
        asks: ['Who supervises debt collectors?', 'How do I report a debt collector?'],
      },
    },
    {
      id: 'mahnbescheid-nichts', says: ['law'], firm: 'clear', norm: '§§ 692, 694, 699, 700 ZPO', from: ['ZPO'],
      de: {
        title: 'Was passiert, wenn ich auf den Mahnbescheid nicht reagiere?',
        answer: 'Dann kann die Firma einen Vollstreckungsbescheid beantragen, und daraus darf gepfändet werden. Ob die Forderung stimmt, prüft das Gericht vorher nicht.',
        points: ['Widersprechen Sie darum binnen zwei Wochen ab der Zustellung des Mahnbescheids, mit dem Formular, das dabei lag. Gründe brauchen Sie nicht.', 'Sind die zwei Wochen schon vorbei, widersprechen Sie trotzdem heute: Das geht, solange kein Vollstreckungsbescheid verfügt ist.', 'Ist der Vollstreckungsbescheid schon da, bleibt der Einspruch: zwei Wochen ab seiner Zustellung.'],
        asks: ['Mahnbescheid ignorieren, was passiert?', 'Mahnbescheid nicht beachtet, was jetzt?', 'Was kommt nach dem Mahnbescheid, wenn ich nichts mache?', 'Folgen wenn man dem Mahnbescheid nicht widerspricht'],
      },
      en: {
        title: 'What happens if I do not react to the court payment order?',
        answer: 'Then the company can apply for an enforcement order, and with that it may seize. The court does not check beforehand whether the claim is right.',
        points: ['So object within two weeks from service of the payment order, with the form that came with it. You need no reasons.', 'If the two weeks are over, object today all the same: that is possible as long as no enforcement order has been made.', 'If the enforcement order is there already, the appeal (Einspruch) remains: two weeks from its service.'],
        asks: ['What if I ignore the Mahnbescheid?'],
      },
    },
    {
      id: 'beratungshilfe', says: ['law'], firm: 'clear', norm: '§§ 1, 4, 6, 8a, 12 BerHG, Nr. 2500 VV RVG', from: ['BerHG', 'RVG'],
      de: {
        title: 'Ich habe kein Geld für einen Anwalt. Gibt es Hilfe vom Staat?',
        answer: 'Dafür gibt es Beratungshilfe: Wer wenig Geld hat, holt meist beim Amtsgericht am Wohnort einen Schein. Beim Anwalt kostet es dann 15 Euro.',
        points: ['Nehmen Sie Belege über Einkommen, Miete und Vermögen mit, und sagen Sie, worum es geht.', 'Eilt es, gehen Sie gleich zum Anwalt. Den Antrag muss man dann spätestens vier Wochen nach Beginn der Beratung stellen. Lehnt das Gericht ab, kann der Anwalt sein Geld von Ihnen verlangen; fragen Sie ihn vorher.', 'Das Gericht kann ablehnen, wenn Ihnen andere Hilfe zuzumuten ist.', 'In Bremen und Hamburg gibt es statt dessen die öffentliche Rechtsberatung. In Berlin können Sie wählen.', 'Die Beratungshilfe ist für Rat und Briefe da. Für einen Prozess gibt es Prozesskostenhilfe.'],
        asks: ['Was ist ein Beratungshilfeschein?', 'Beratungshilfe beantragen', 'Beratungsschein Amtsgericht', 'Kostenloser Anwalt bei wenig Geld', 'Prozesskostenhilfe', 'Anwalt mit Bürgergeld'],
      },
      en: {
        title: 'I have no money for a lawyer. Is there help from the state?',
        answer: 'There is Beratungshilfe for that: who has little money mostly gets a voucher from the local court at home. The lawyer then costs 15 euros.',
        points: ['Bring papers on income, rent and savings, and say what it is about.', 'If it is urgent, go to the lawyer at once. The application then has to be made within four weeks of the start of the advice. If the court refuses, the lawyer may charge you; ask before.', 'The court can refuse if other help is reasonable for you.', 'In Bremen and Hamburg there is public legal advice instead. In Berlin you can choose.', 'It covers advice and letters. For a lawsuit there is legal aid (Prozesskostenhilfe).'],
        asks: ['Is there free legal help in Germany?', 'Legal aid for people with little money'],
      },
    },
    {
      id: 'rechtsschutz', says: ['advice'], firm: 'unchecked', from: [],
      de: {
        title: 'Zahlt meine Rechtsschutzversicherung?',
        answer: 'Das steht in Ihrem Vertrag. Fragen Sie dort, bevor Sie zum Anwalt gehen, und lassen Sie sich die Zusage schriftlich geben.',
        points: ['Achten Sie auf die Selbstbeteiligung und auf die Wartezeit am Anfang.', 'Meist muss der Streit erst nach Beginn der Versicherung entstanden sein.', 'Viele Versicherer haben eine Nummer für ein erstes Gespräch mit einem Anwalt.', 'Für Widerruf, Bestreiten und Auskunft brauchen Sie meist keinen.'],
        asks: ['Zahlt die Rechtsschutzversicherung?', 'Rechtsschutz bei untergeschobenem Vertrag', 'Übernimmt die Rechtsschutz den Anwalt?', 'Muss ich die Rechtsschutzversicherung vorher fragen?'],
      },
      en: {
        title: 'Does my legal expenses insurance pay?',
        answer: 'That stands in your contract. Ask them before you see a lawyer and get the promise in writing.',
        points: ['Mind the excess and the waiting time at the start.', 'Mostly the dispute must have arisen after the insurance began.', 'Many insurers have a number for a first talk with a lawyer.', 'For withdrawal, disputing and access you mostly need none.'],
        asks: ['Will my legal insurance cover this?'],
      },
    },
    {
      id: 'anwalt-ersatz', says: ['law'], firm: 'arguable', norm: '§§ 91, 92 ZPO, § 280 BGB', from: ['ZPO', 'BGB'],
      de: {
        title: 'Muss die Firma meinen Anwalt bezahlen, wenn ich recht habe?',
        answer: 'Vor Gericht zahlt, wer verliert, auch den Anwalt der anderen Seite nach den gesetzlichen Gebühren. Ohne Prozess bleiben Sie auf den Kosten oft sitzen.',
        points: ['Ohne Prozess müssten Sie zeigen, dass die Firma eine Pflicht verletzt hat und der Anwalt deshalb nötig war. Sicher ist das nicht.', 'Gewinnen Sie nur zum Teil, teilt das Gericht die Kosten.', 'Schreiben Sie darum zuerst selbst. Widerruf, Bestreiten und Auskunft gehen ohne Anwalt.'],
        asks: ['Wer zahlt den Anwalt, wenn ich gewinne?', 'Anwaltskosten von der Firma zurückholen', 'Bekomme ich die Anwaltskosten ersetzt?'],
      },
      en: {
        title: 'Does the company have to pay my lawyer if I am right?',
        answer: 'In court the loser pays, also the other side’s lawyer at statutory fees. Without a lawsuit you are often left with the costs.',
        points: ['Without a lawsuit you would have to show that the company broke a duty and that the lawyer was needed for it. That is not certain.', 'If you win only in part, the court splits the costs.', 'So write yourself first. Withdrawal, disputing and access need no lawyer.'],
        asks: ['Who pays my lawyer if I win?'],
      },
    },
    {
      id: 'mahnung-mahnbescheid', says: ['law'], firm: 'clear', norm: '§§ 286, 355 BGB, §§ 692, 694 ZPO, § 67 Abs. 2 TKG', from: ['BGB', 'ZPO', 'TKG'],
      de: {
        title: 'Was ist der Unterschied zwischen Mahnung und Mahnbescheid?',
        answer: 'Eine Mahnung schickt die Firma oder das Inkasso selbst, einen Mahnbescheid schickt das Gericht. Mit dem Mahnbescheid läuft eine Frist beim Gericht: zwei Wochen ab der Zustellung.',
        points: ['Auf eine Mahnung antworten Sie der Firma schriftlich, dass und warum Sie bestreiten. Ihre eigenen Fristen laufen daneben weiter: für den Widerruf, und acht Wochen gegen eine Telefonrechnung.', 'Auf einen Mahnbescheid antworten Sie dem Gericht mit dem Formular, das dabei lag. Gründe brauchen Sie nicht.', 'Auch eine „letzte Mahnung“ oder „Ankündigung gerichtlicher Schritte“ ist noch kein Mahnbescheid.'],
        asks: ['Mahnung oder Mahnbescheid?', 'Ist eine letzte Mahnung schon vom Gericht?', 'Unterschied Mahnung Mahnbescheid', 'Woran erkenne ich einen Mahnbescheid?'],
      },
      en: {
        title: 'What is the difference between a reminder and a court payment order?',
        answer: 'A reminder (Mahnung) comes from the company or the collector, a court payment order (Mahnbescheid) from the court. With the latter a period of the court runs: two weeks from service.',
        points: ['Answer a reminder in writing to the company, that and why you dispute. Your own periods go on beside it: for the withdrawal, and eight weeks against a phone bill.', 'Answer a Mahnbescheid to the court with the form that came with it. You need no reasons.', 'A “last reminder” or an “announcement of court action” is no Mahnbescheid yet.'],
        asks: ['What is the difference between Mahnung and Mahnbescheid?'],
      },
    },
    {
      id: 'inkasso-ruft-an', says: ['advice', 'law'], firm: 'arguable', norm: '§§ 13a, 13h RDG', from: ['RDG'],
      de: {
        title: 'Das Inkasso ruft ständig an. Muss ich mit ihm reden?',
        answer: 'Sie müssen mit einem Inkassobüro nicht telefonieren. Sagen Sie: „Bitte nur schriftlich“, und legen Sie auf.',
        points: ['Sagen Sie am Telefon keine Zahlung und keine Raten zu.', 'Grund, Auftraggeber und Kosten muss das Büro Ihnen in Textform nennen.', 'Bestreiten Sie die Forderung schriftlich, wenn sie nicht stimmt, und schreiben Sie dazu, dass Sie keine Anrufe wollen.', 'Schreiben Sie die Anrufe mit Tag und Uhrzeit auf. Beschweren können Sie sich beim Bundesamt für Justiz.'],
        asks: ['Inkasso ruft mehrmals am Tag an', 'Darf das Inkasso mich anrufen?', 'Telefonterror vom Inkassobüro', 'Was sage ich wenn das Inkasso anruft?'],
      },
      en: {
        title: 'The collector keeps calling. Must I talk to them?',
        answer: 'You need not talk to a collector on the phone. Say: “Bitte nur schriftlich”, and hang up.',
        points: ['Promise no payment and no instalments on the phone.', 'The collector has to tell you ground, client and costs in text form.', 'Dispute the claim in writing if it is wrong and add that you want no calls.', 'Note the calls with day and time. You can complain to the Bundesamt für Justiz.'],
        asks: ['The debt collector keeps calling me'],
      },
    },
  ],
};
