// Who has to prove what, what to keep, how to send, and why to stay with the truth.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const proof: Article = {
  id: 'beweise',
  entry: 'letter',
  de: { title: 'Beweise und Versand', lead: 'Die Firma muss den Vertrag beweisen. Sie sollten beweisen können, was Sie wann abgeschickt haben.' },
  en: { title: 'Evidence and sending', lead: 'The company has to prove the contract. You should be able to prove what you sent and when.' },
  passages: [
    {
      id: 'wer-beweist', says: ['law'], firm: 'arguable', norm: '§ 286 ZPO, § 312m BGB, § 361 Abs. 3 BGB, § 309 Nr. 12 BGB, § 138 ZPO', from: ['ZPO', 'BGB'],
      de: {
        title: 'Wer muss beweisen, dass es einen Vertrag gibt?',
        answer: 'Die Firma. Wer aus einem Vertrag Geld verlangt, muss beweisen, dass er geschlossen wurde, mit wem, zu welchem Preis und für wie lange.',
        points: ['Auch dass Sie über den Widerruf belehrt wurden und wann die Frist begann, muss die Firma beweisen.', 'Sie selbst müssen beweisen: dass Sie rechtzeitig widerrufen haben, dass Sie getäuscht wurden oder dass jemand nicht geschäftsfähig war.', 'Was Sie selbst gesagt haben, dürfen Sie nicht einfach abstreiten. Vor Gericht müssen Sie wahr und vollständig erzählen.', 'Eine Klausel, die diese Last auf Sie schiebt, ist unwirksam.', 'Heben Sie trotzdem alles auf: Briefe, E-Mails, SMS und Notizen vom Gespräch.'],
        asks: ['Beweislast beim Telefonvertrag', 'Muss ich beweisen dass ich nicht zugestimmt habe?', 'Aussage gegen Aussage', 'Wer hat die Beweispflicht?', 'Wie soll die Firma das beweisen?', 'Muss der Anbieter den Vertragsschluss nachweisen?'],
      },
      en: {
        title: 'Who has to prove that there is a contract?',
        answer: 'The company. Whoever demands money from a contract has to prove that it was concluded, with whom, at what price and for how long.',
        points: ['The company also has to prove that you were told of the withdrawal and when the period started.', 'You have to prove that you withdrew in time, that you were deceived, or incapacity.', 'You may not simply deny what you said yourself.', 'Keep everything all the same: letters, e-mails, texts and notes of the call.'],
        asks: ['Who has to prove the contract?', 'Burden of proof for phone contracts'],
      },
    },
    {
      id: 'aufheben', says: ['advice'], firm: 'arguable', norm: 'allgemeine Beweislast, § 286 ZPO', from: ['ZPO'],
      de: {
        title: 'Was soll ich alles aufheben?',
        answer: 'Alles: E-Mails, SMS, Briefe mit Umschlag, Anruflisten, Kontoauszüge und Ihre Notizen zum Gespräch.',
        points: ['Der Umschlag zeigt, wann der Brief kam. Schreiben Sie den Tag darauf.', 'Machen Sie Screenshots mit Datum: Anrufliste, Kundenkonto, Nachrichten.', 'Schreiben Sie ein Gedächtnisprotokoll: Wer hat wann was gesagt? Am besten noch heute.', 'Löschen Sie keine Mails, auch nicht im Spam.', 'Heben Sie Belege vom Absenden auf, dazu gesendete Mails.'],
        asks: ['Welche Unterlagen brauche ich als Beweis?', 'Soll ich Nachrichten und Mails behalten?', 'Was dokumentieren nach dem Anruf?', 'Soll ich die SMS löschen?', 'Welche Beweise sammeln?', 'Was muss ich aufbewahren?', 'Brief vom Anbieter wegwerfen?'],
      },
      en: {
        title: 'What should I keep?',
        answer: 'Everything: e-mails, texts, letters with envelope, call lists, bank statements and your notes on the call.',
        points: ['The envelope shows when the letter came.', 'Take screenshots with the date.', 'Write down from memory who said what and when, best today.', 'Delete no mails, not even spam.'],
        asks: ['What evidence should I keep?'],
      },
    },
    {
      id: 'protokoll', says: ['law', 'advice'], firm: 'arguable', norm: '§ 65 TKG, § 10 Abs. 2 TDDDG, § 286 ZPO', from: ['TKG', 'TDDDG', 'ZPO'],
      de: {
        title: 'Helfen Anrufliste und Gedächtnisprotokoll als Beweis?',
        answer: 'Ja, sie helfen. Ein Protokoll, das Sie gleich nach dem Anruf schreiben, macht Ihre Erzählung glaubhaft.',
        points: ['Schreiben Sie auf: Tag, Uhrzeit, Dauer, Nummer, Firma, Preis, genaue Worte, und ob die Aufnahme angekündigt wurde.', 'Die Anrufliste im Handy zeigt Zeit und Länge. Machen Sie ein Foto davon.', 'Verbindungsdaten bleiben oft nur sechs Monate nach der Rechnung gespeichert. Fragen Sie früh.', 'Wer dabei war, schreibt selbst auf, was er gehört hat.'],
        asks: ['Gedächtnisprotokoll schreiben wie?', 'Ist die Anrufliste ein Beweis?', 'Einzelverbindungsnachweis als Beweis', 'Wie beweise ich wann der Anruf war?', 'Notizen vom Gespräch als Beweis'],
      },
      en: {
        title: 'Do call lists and notes from memory help as evidence?',
        answer: 'Yes, they help. Notes written right after the call make your account credible.',
        points: ['Write down day, time, length, number, company, price and exact words.', 'Take a photo of the call list.', 'Connection data are often kept only six months after the bill.'],
        asks: ['Is my call list evidence?', 'How do I write a memory protocol?'],
      },
    },
    {
      id: 'zugang', says: ['law'], firm: 'arguable', norm: '§ 130 BGB, § 356 Abs. 3 BGB', from: ['BGB'],
      de: {
        title: 'Wann gilt ein Brief als bekommen, auch im Urlaub?',
        answer: 'Ein Brief ist zugegangen, wenn er im Briefkasten liegt und man ihn üblicherweise lesen würde. Urlaub oder Krankenhaus ändert daran meist nichts.',
        points: ['Ein Brief, der abends eingeworfen wird, gilt oft erst am nächsten Tag als bekommen.', 'Für den Widerruf kommt dazu: Die Frist beginnt erst, wenn Ihnen die Belehrung wirklich zur Verfügung gestellt wurde.', 'Eine E-Mail im Spam kann auch zählen. Sehen Sie dort nach.', 'Wann der Brief kam, muss die Firma beweisen. Heben Sie den Umschlag auf.', 'Eine feste Regel „drei Tage nach dem Absenden“ gibt es zwischen Firma und Kunde nicht.'],
        asks: ['Brief kam während ich verreist war', 'Wann ist ein Schreiben zugegangen?', 'Ich war im Krankenhaus und habe die Post nicht gelesen', 'Gilt eine Mail im Spam als zugestellt?', 'Habe den Brief nie bekommen', 'Zustellung im Urlaub Frist'],
      },
      en: {
        title: 'When does a letter count as received, also on holiday?',
        answer: 'A letter has arrived when it is in the letter box and one would usually read it. Holiday or hospital mostly changes nothing.',
        points: ['For withdrawal the period starts only when the instructions were really made available to you.', 'An e-mail in spam can count, too.', 'The company has to prove when it came; keep the envelope.'],
        asks: ['I was on holiday when the letter came', 'When is a letter considered received?'],
      },
    },
    {
      id: 'einschreiben', says: ['court', 'advice'], firm: 'arguable', norm: '§ 130 BGB, BAG 2 AZR 68/24', from: ['BGB', 'W35'],
      de: {
        title: 'Wie schicke ich den Brief am sichersten?',
        answer: 'Am besten doppelt: heute per E-Mail und dazu per Einwurf-Einschreiben.',
        points: ['Heben Sie den Beleg der Post auf, und bestellen Sie später eine Kopie vom Auslieferungsbeleg. Der Status im Netz allein reicht nach einem Urteil von 2025 nicht.', 'Beim Widerruf zählt das Absenden, bei Kündigung und Anfechtung das Ankommen.', 'Ein Einschreiben mit Rückschein hilft weniger, weil es liegen bleiben kann, wenn niemand es abholt.', 'Sehr sicher: Jemand liest den Brief, steckt ihn ein und wirft ihn selbst bei der Firma ein.', 'Ein Fax-Bericht ist nur ein Hinweis.', 'Ein Einschreiben kostet das Porto und einen Zuschlag; den Preis nennt die Post.'],
        asks: ['Einwurf-Einschreiben oder Rückschein?', 'Wie verschicke ich den Widerruf am besten?', 'Brief beweissicher versenden', 'Reicht ein normaler Brief?', 'Per Fax widerrufen sicher?', 'Womit den Brief absenden?'],
      },
      en: {
        title: 'What is the safest way to send the letter?',
        answer: 'Best twice: today by e-mail and also by registered post dropped in the letter box (Einwurf-Einschreiben).',
        points: ['Keep the posting slip and later order a copy of the delivery record. By a ruling of 2025 the online status alone is not enough.', 'For withdrawal sending counts, for cancellation and avoidance arrival.', 'A fax report is only an indication.', 'Registered post costs the postage and a surcharge; the post office names the price.'],
        asks: ['How should I send the letter?', 'Registered mail or e-mail?'],
      },
    },
    {
      id: 'email', says: ['law', 'advice'], firm: 'clear', norm: '§ 126b BGB, § 355 Abs. 1 BGB, § 174 BGB, §§ 694, 700 ZPO', from: ['BGB', 'ZPO'],
      de: {
        title: 'Reicht eine E-Mail?',
        answer: 'Für Briefe an die Firma reicht meist eine E-Mail: Widerruf, Bestreiten, Auskunft und oft auch die Kündigung.',
        points: ['Schicken Sie sie an die Adresse aus der Widerrufsbelehrung oder dem Impressum.', 'Setzen Sie sich selbst in Kopie, und speichern Sie die gesendete Mail als PDF.', 'Eine E-Mail kann bestritten werden. Ein Brief dazu macht es sicherer.', 'Nicht per E-Mail gehen der Widerspruch gegen den Mahnbescheid und der Einspruch gegen den Vollstreckungsbescheid. Die gehen schriftlich ans Gericht.', 'Schreiben Sie für jemand anderen, schicken Sie einen Brief, und legen Sie die Vollmacht im Original bei.'],
        asks: ['Genügt eine Mail für den Widerruf?', 'Muss es ein Brief sein?', 'Kann ich das per Mail machen?', 'Reicht das Kontaktformular?', 'WhatsApp oder Chat statt Brief?'],
      },
      en: {
        title: 'Is an e-mail enough?',
        answer: 'For letters to the company an e-mail is mostly enough: withdrawal, disputing, access request and often cancellation.',
        points: ['Send it to the address in the withdrawal instructions or the imprint.', 'Copy yourself and keep the sent mail as PDF.', 'An e-mail can be denied. A letter as well makes it safer.', 'Not by e-mail: the objection to a court payment order (Mahnbescheid) and to an enforcement order (Vollstreckungsbescheid). They go to the court in writing.', 'If you write for somebody else, send a letter and enclose the original power of attorney.'],
        asks: ['Is an e-mail enough to withdraw?'],
      },
    },
    {
      id: 'brief-unterschreiben', says: ['law', 'advice'], firm: 'clear', norm: '§ 126b BGB, § 355 Abs. 1 BGB, § 174 BGB', from: ['BGB'],
      de: {
        title: 'Muss ich den Brief unterschreiben?',
        answer: 'Für Widerruf, Bestreiten und Auskunft reicht es, dass man Ihren Text lesen kann und Ihr Name darunter steht.',
        points: ['Eine E-Mail gilt also auch ohne Unterschrift.', 'Einen gedruckten Brief unterschreiben Sie trotzdem. Das beugt Streit vor.', 'Schreiben Sie für jemand anderen, unterschreibt am besten diese Person selbst. Sonst legen Sie die Vollmacht im Original bei.', 'Die Formulare vom Gericht müssen Sie unterschreiben.'],
        asks: ['Muss ich den Brief unterschreiben?', 'Gilt der Widerruf ohne Unterschrift?', 'Reicht mein Name unter der Mail?'],
      },
      en: {
        title: 'Do I have to sign the letter?',
        answer: 'For withdrawal, disputing and access it is enough that your text can be read and your name stands below it.',
        points: ['So an e-mail counts without a signature.', 'Sign a printed letter all the same. It prevents arguments.', 'If you write for somebody else, that person had better sign. Otherwise enclose the original power of attorney.', 'The court’s forms have to be signed.'],
        asks: ['Do I have to sign the letter?', 'Is my name under the e-mail enough?'],
      },
    },
    {
      id: 'nur-einschreiben', says: ['law', 'advice'], firm: 'clear', norm: '§ 355 Abs. 1 BGB, § 361 Abs. 2 BGB, § 8 Abs. 1 VVG', from: ['BGB', 'VVG'],
      de: {
        title: 'Die Firma sagt, der Widerruf gehe nur per Einschreiben oder nur auf ihrem Formular. Stimmt das?',
        answer: 'Nein: Ihr Widerruf braucht keine bestimmte Form. Eine E-Mail genügt, wenn darin klar steht, dass Sie widerrufen.',
        points: ['Auch die AGB der Firma können nicht mehr verlangen.', 'Ein Einschreiben hilft nur beim Beweis. Speichern Sie die gesendete E-Mail mit Datum.', 'Läuft die Frist noch, schicken Sie zur Sicherheit denselben Text als Einwurf-Einschreiben.', 'Bei Versicherungen braucht es Textform. Auch das kann eine E-Mail sein.'],
        asks: ['Gilt der Widerruf nur per Einschreiben?', 'Die Hotline sagt, eine Mail zählt nicht als Widerruf', 'Die nehmen den Widerruf nur auf ihrem Formular an', 'Muss der Widerruf unterschrieben sein?'],
      },
      en: {
        title: 'The company says withdrawal only works by registered letter or on its form. Is that true?',
        answer: 'No: your withdrawal needs no particular form. An e-mail is enough if it says clearly that you withdraw.',
        points: ['The company’s terms cannot ask for more either.', 'A registered letter only helps with proof. Keep the sent e-mail with its date.', 'If the period still runs, send the same text by registered letter as well, to be safe.', 'Insurance needs text form. That, too, can be an e-mail.'],
        asks: ['They say I can only withdraw by registered letter', 'They only accept the withdrawal on their own form'],
      },
    },
    {
      id: 'brief-abgelehnt', says: ['law', 'advice'], firm: 'arguable', norm: '§ 130 Abs. 1 BGB, § 355 Abs. 1 BGB', from: ['BGB'],
      de: {
        title: 'Was ist, wenn die Firma meinen Brief nicht annimmt?',
        answer: 'Ihr Widerruf hängt nicht davon ab, ob die Firma ihn annimmt: Er braucht keine Zustimmung, und es zählt, dass Sie ihn rechtzeitig abgeschickt haben.',
        points: ['Ein Einwurf-Einschreiben wird in den Briefkasten gesteckt; das kann niemand verweigern. Eines mit Rückschein schon.', 'Weist die Firma den Brief ohne guten Grund zurück, spricht viel dafür, dass sie sich trotzdem so behandeln lassen muss, als wäre er angekommen.', 'Kommt er zurück, lassen Sie ihn zu, heben Sie den Umschlag auf, und schicken Sie dasselbe noch am selben Tag per E-Mail und als Einwurf-Einschreiben.', 'Schreibt sie nur „Ihren Widerruf nehmen wir nicht an“, ändert das an ihm nichts. Antworten Sie kurz, dass Sie dabei bleiben.'],
        asks: ['Was ist, wenn die den Brief nicht annehmen?', 'Was passiert, wenn die Annahme vom Einschreiben verweigert wird?', 'Mein Brief kam zurück, gilt der Widerruf trotzdem?', 'Die Post bringt meinen Brief zurück: Annahme verweigert'],
      },
      en: {
        title: 'What if the company does not accept my letter?',
        answer: 'Your withdrawal does not hang on the company accepting it: it needs no consent, and what counts is that you sent it in time.',
        points: ['Registered post dropped in the letter box (Einwurf-Einschreiben) cannot be refused; one with a return slip can.', 'If the company turns the letter away without a good reason, there are good reasons that it is treated as if it had arrived.', 'If it comes back, leave it closed, keep the envelope, and send the same by e-mail and as Einwurf-Einschreiben the same day.', 'If it only writes "we do not accept your withdrawal", that changes nothing. Answer briefly that you stand by it.'],
        asks: ['What if they refuse to accept my letter?', 'My letter came back, does the withdrawal still count?'],
      },
    },
    {
      id: 'wahrheit', says: ['law'], firm: 'clear', norm: '§ 138 ZPO, § 263 StGB', from: ['ZPO', 'StGB'],
      de: {
        title: 'Darf ich behaupten, ich hätte nie telefoniert oder nie ja gesagt?',
        answer: 'Nein, nicht, wenn es nicht stimmt. Eine Lüge kann strafbar sein und nimmt Ihnen die Glaubwürdigkeit.',
        points: ['Sie müssen aber auch nicht mehr zugeben, als war. Schreiben Sie, wozu Sie wirklich ja gesagt haben.', 'Der ehrliche Weg ist meist stark genug: Der Widerruf braucht keinen Grund, und fehlende Form ist keine Frage der Erinnerung.', 'Wer unsicher ist, schreibt: „Daran erinnere ich mich nicht.“', 'Verlangen Sie, dass die Firma ihre Beweise vorlegt. Datieren Sie nichts zurück.'],
        asks: ['Kann ich einfach abstreiten dass ich ja gesagt habe?', 'Soll ich lügen damit ich rauskomme?', 'Ich sage einfach ich war es nicht', 'Darf ich das Datum ändern?', 'Kann ich behaupten mein Kind war dran?', 'Kann ich schreiben, es habe nie einen Anruf gegeben?', 'Darf ich einen Brief rückdatieren?', 'Soll ich sagen, dass ich nie mit denen gesprochen habe?', 'Darf auf dem Widerruf ein früherer Tag stehen?', 'Widerruf rückdatieren', 'Muss ich zugeben, was ich am Telefon gesagt habe?', 'Soll mein Ja im Brief stehen?', 'Schreib, dass ich nie telefoniert habe. Hab ich zwar, aber das können die nicht beweisen.', 'Ich habe zwar telefoniert, soll aber schreiben, dass es keinen Anruf gab?'],
      },
      en: {
        title: 'May I claim that I never phoned or never said yes?',
        answer: 'No, not if it is untrue. A lie can be a crime and costs you your credibility.',
        points: ['You need not admit more than there was. Write what you really said yes to.', 'The honest way is mostly strong enough: withdrawal needs no reason.', 'If unsure, write that you do not remember.', 'Do not put an earlier date on anything.'],
        asks: ['Can I just deny that I said yes?', 'May I write that there was no call at all?', 'May I backdate my letter?', 'Should I say that I never talked to anybody?'],
      },
    },
    {
      id: 'drohen', says: ['law', 'advice'], firm: 'arguable', norm: '§§ 240, 241 StGB', from: ['StGB'],
      de: {
        title: 'Soll ich der Firma mit Anzeige, Anwalt oder Presse drohen?',
        answer: 'Drohen Sie besser nicht. Eine Drohung bringt den Vertrag nicht weg, und sie kann im schlimmsten Fall selbst strafbar sein.',
        points: ['Schreiben Sie ruhig, was Sie bestreiten und bis wann Sie eine Antwort erwarten. Das wirkt besser.', 'Halten Sie den Anruf für Betrug, gehen Sie einfach zur Polizei. Das müssen Sie niemandem ankündigen.', 'Über verbotene Werbeanrufe können Sie sich bei der Bundesnetzagentur beschweren, auch ohne es anzukündigen.'],
        asks: ['Soll ich mit der Polizei drohen?', 'Kann ich denen eine Strafanzeige androhen?', 'Soll ich denen Angst machen?', 'Darf ich mit schlechten Bewertungen oder der Zeitung drohen?'],
      },
      en: {
        title: 'Should I threaten the company with charges, a lawyer or the press?',
        answer: 'Better do not threaten. A threat does not make the contract go away, and at worst it can be an offence itself.',
        points: ['Write calmly what you dispute and by when you expect an answer. That works better.', 'If you think the call was fraud, simply go to the police. You need not announce it to anybody.', 'You can complain to the Bundesnetzagentur about unlawful advertising calls without announcing it.'],
        asks: ['Can I threaten to report them?', 'Should I scare them with criminal charges?', 'May I threaten bad reviews?'],
      },
    },
  ],
};
