// What each kind of contract needs: energy, magazines, prize games, courses.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const products: Article = {
  id: 'strom-abo-gewinnspiel',
  entry: 'check',
  de: { title: 'Strom, Abo, Gewinnspiel, Kurs: was jeweils gilt', lead: 'Manche Verträge brauchen etwas Geschriebenes. Ein Ja am Telefon reicht dort nicht.' },
  en: { title: 'Electricity, subscriptions, prize games, courses', lead: 'Some contracts need something in writing. A yes on the phone is not enough there.' },
  passages: [
    {
      id: 'strom', says: ['law'], firm: 'clear', norm: '§ 41b EnWG, §§ 125, 126b BGB', from: ['EnWG', 'BGB', 'W27', 'W26'],
      de: {
        title: 'Ist ein Vertrag über Strom oder Gas am Telefon gültig?',
        answer: 'Ein Ja am Telefon allein reicht bei Strom und Gas nicht. Verträge über Strom und Gas außerhalb der Grundversorgung brauchen Textform: etwas, das man lesen kann.',
        points: [
          'Fehlt die Textform, spricht viel dafür, dass der Vertrag nichtig ist. Eine Aufnahme ändert daran nichts.',
          'Ob ein „JA“ per SMS oder ein Klick im Gespräch reicht, ist zweifelhaft.',
          'Schreiben Sie noch heute an den neuen und an den alten Versorger. Bei Strom kann der Wechsel technisch in 24 Stunden erfolgen.',
          'Widerrufen Sie vorsorglich binnen 14 Tagen.',
          'Die Regel gilt nicht für die Grundversorgung, den Basistarif des Versorgers vor Ort. Seine Sondertarife brauchen Textform.',
        ],
        asks: ['Stromvertrag am Telefon untergeschoben', 'Gasvertrag mündlich gültig?', 'Brauchen Energieverträge Textform?', 'Stromanbieter angerufen und jetzt neuer Vertrag', 'Zählernummer am Telefon durchgegeben', 'Neuer Stromvertrag ohne Unterschrift', 'Energievertrag Telefon Form'],
      },
      en: {
        title: 'Is a contract for electricity or gas by phone valid?',
        answer: 'For electricity and gas a yes on the phone alone is not enough. Contracts for electricity and gas outside basic supply need text form: something one can read.',
        points: ['Without text form there is much to be said that the contract is void; a recording changes nothing.', 'Whether a “JA” by text or a click during the call is enough is doubtful.', 'Write today to the new and the old supplier. For electricity the switch can technically happen in 24 hours.', 'Withdraw as a precaution within 14 days.', 'The rule does not apply to basic supply, the basic tariff of the local supplier. Its special tariffs need text form.'],
        asks: ['Electricity contract by phone', 'I gave my meter number on the phone', 'Gas contract sold on the phone, is it valid?'],
      },
    },
    {
      id: 'strom-geliefert', says: ['law'], firm: 'disputed', norm: '§ 38 EnWG, § 241a BGB', from: ['EnWG', 'BGB'],
      de: {
        title: 'Der neue Versorger liefert schon. Wem muss ich den Strom bezahlen?',
        answer: 'Das ist umstritten. Zahlen Sie vor allem nicht zweimal: Fragen Sie zuerst den Netzbetreiber, wer Sie gerade beliefert.',
        points: ['Passt der Verbrauch zu keinem Vertrag, kann der Grundversorger für höchstens drei Monate als Ersatz liefern und abrechnen.', 'Ob ein Versorger ohne gültigen Vertrag Geld verlangen darf, wird verschieden gesehen.', 'Notieren Sie den Zählerstand mit Foto und Datum.', 'Bestreiten Sie die Rechnung schriftlich, und holen Sie Rat bei der Verbraucherzentrale.'],
        asks: ['Strom wird schon vom neuen Anbieter geliefert', 'Doppelte Stromrechnung nach Anbieterwechsel', 'Zwei Stromanbieter wollen Geld', 'Ersatzversorgung nach untergeschobenem Vertrag'],
      },
      en: {
        title: 'The new supplier already delivers. Whom do I pay?',
        answer: 'That is disputed. Above all do not pay twice: first ask the grid operator who supplies you now.',
        points: ['If the use belongs to no contract, the basic supplier may deliver and bill for up to three months.', 'Note the meter reading with photo and date.', 'Dispute the bill in writing and ask the consumer advice centre.'],
        asks: ['Two suppliers want money from me', 'The new electricity supplier already started'],
      },
    },
    {
      id: 'zeitschrift', says: ['law', 'court'], firm: 'disputed', norm: '§ 510 BGB, § 312g Abs. 2 Nr. 7 BGB, § 356 Abs. 2 BGB', from: ['BGB', 'W28'],
      de: {
        title: 'Mir wurde am Telefon ein Abo für eine Zeitschrift verkauft. Was gilt?',
        answer: 'Sie können widerrufen: 14 Tage, gerechnet ab dem ersten Heft. Die Frist beginnt aber nicht, bevor Sie die Belehrung haben. Das gilt auch für Zeitungen und Boxen im Abo.',
        points: [
          'Nach dem Wortlaut des Gesetzes braucht so ein Abo sogar Schriftform, außer Sie konnten die Bedingungen beim Abschluss abrufen und speichern. Alte Urteile nahmen kleine Beträge unter 200 Euro aus. Ob das noch gilt, ist umstritten.',
          'Einzelne Hefte können Sie nicht widerrufen, ein Abo schon. Schnell Verderbliches ist ausgenommen.',
          'Am sichersten rechnen Sie 14 Tage ab dem Anruf.',
          'Auch ein „Probeabo“ oder ein Dankeschön für eine Umfrage kann ein Abo sein. Sehen Sie in die Post.',
        ],
        asks: ['Zeitschriftenabo am Telefon widerrufen', 'Zeitungsabo untergeschoben', 'Magazin im Briefkasten nach Anruf', 'Umfrage am Telefon und dann Abo', 'Probeabo wurde zum Jahresabo', 'Illustrierte abonniert am Telefon Frist'],
      },
      en: {
        title: 'I was sold a magazine subscription by phone. What counts?',
        answer: 'You can withdraw: 14 days, counted from the first issue. That includes newspapers and boxes on subscription.',
        points: ['By its wording the law even asks for written form unless you could store the terms; old rulings exempted sums below 200 euros. Whether that still holds is disputed.', 'Single issues cannot be withdrawn from, subscriptions can. Perishable goods are excluded.', 'Safest is to count 14 days from the call.', 'A “trial subscription” or a thank-you for a survey can be a subscription, too. Look into your post.'],
        asks: ['Magazine subscription sold by phone', 'Newspaper subscription after a survey call'],
      },
    },
    {
      id: 'gewinnspiel', says: ['law'], firm: 'arguable', norm: '§ 675 Abs. 3 BGB, § 312g Abs. 2 Nr. 12 BGB, §§ 125, 762, 763 BGB', from: ['BGB'],
      de: {
        title: 'Am Telefon wurde mir ein Gewinnspiel oder Lotto verkauft. Gilt das?',
        answer: 'Ein Dienst, der Sie bei Gewinnspielen anderer einträgt, braucht Textform. Gab es nur ein Ja am Telefon, spricht viel dafür, dass der Vertrag nichtig ist.',
        points: ['Lotto und Wetten am Telefon: Hier gilt ausnahmsweise der Widerruf, 14 Tage.', 'Bei einer Tippgemeinschaft ist offen, was davon passt. Tun Sie beides: die Form bestreiten und widerrufen.', 'Lotterie ohne Erlaubnis: Die Firma kann das Geld nicht einklagen. Ob Gezahltes schon deshalb zurückmuss, ist umstritten.', 'Abgebuchtes holen Sie über Ihre Bank zurück, zusammen mit einem Brief an die Firma.'],
        asks: ['Gewinnspieleintragung am Telefon', 'Lotto Tippgemeinschaft Abbuchung', 'Gewinnspielservice hat abgebucht', 'Lotterie am Telefon zugestimmt', 'Eurojackpot Spielgemeinschaft Vertrag Telefon', 'Angebliches Gewinnspielabo kündigen'],
      },
      en: {
        title: 'I was sold a prize game or lottery by phone. Does it count?',
        answer: 'A service that enters you in other people’s prize games needs text form. With only a yes on the phone there is much to be said that it is void.',
        points: ['For lottery and betting by phone the withdrawal right exists, 14 days.', 'For syndicates it is open which rule fits: dispute the form and withdraw.', 'A lottery without a licence cannot sue for the money. Whether what was paid has to come back for that alone is disputed.', 'Get debits back through your bank, together with a letter to the company.'],
        asks: ['Prize game contract by phone', 'Lottery syndicate debited my account'],
      },
    },
    {
      id: 'lotto-widerruf', says: ['law'], firm: 'clear', norm: '§ 312g Abs. 2 Nr. 12 BGB, §§ 355, 356 BGB', from: ['BGB'],
      de: {
        title: 'Lotto oder eine Wette am Telefon: Kann ich widerrufen?',
        answer: 'Wer Lotto oder eine Wette am Telefon bestellt hat, kann 14 Tage lang widerrufen. Sonst ist der Widerruf bei Glücksspiel ausgeschlossen; für das Telefon macht das Gesetz eine Ausnahme.',
        points: ['Schreiben Sie der Firma „Ich widerrufe“, am besten heute, und heben Sie den Beleg vom Absenden auf.', 'Wurden Sie nicht richtig belehrt, läuft die Frist viel länger. Verlassen Sie sich nicht darauf.', 'Ein Dienst, der Sie nur bei Gewinnspielen anderer einträgt, braucht außerdem Textform.', 'Abgebuchtes holen Sie über Ihre Bank zurück. Schreiben Sie der Firma am selben Tag, warum.'],
        asks: ['Lotto am Telefon widerrufen', 'Bei Lotto gibt es doch kein Widerrufsrecht, oder?', 'Lotterie widerrufen, wenn die mich angerufen haben', 'Tippgemeinschaft am Telefon zugesagt, komme ich raus?', 'Glücksspiel ist vom Widerruf ausgenommen, sagt die Firma'],
      },
      en: {
        title: 'A lottery or a bet by phone: can I withdraw?',
        answer: 'Who ordered a lottery or a bet by phone can withdraw for 14 days. Otherwise gambling is excluded from withdrawal; for the phone the statute makes an exception.',
        points: ['Write “Ich widerrufe” to the company, best today, and keep the proof of sending.', 'Without a proper instruction the period is much longer. Do not rely on it.', 'A service that only enters you in other people’s prize games needs text form as well.', 'Get debits back through your bank, and write to the company the same day why.'],
        asks: ['Can I withdraw from a lottery ordered by phone?', 'They say there is no withdrawal for gambling'],
      },
    },
    {
      id: 'fernkurs', says: ['law'], firm: 'arguable', norm: '§ 3 FernUSG, §§ 1, 7 FernUSG', from: ['FernUSG'],
      de: {
        title: 'Am Telefon wurde mir ein Kurs oder Coaching verkauft. Gilt das?',
        answer: 'Ein Fernkurs mit Kontrolle des Lernens braucht Textform und eine Zulassung. Fehlt eines davon, spricht viel dafür, dass der Vertrag nichtig ist.',
        points: ['Ob ein Coaching als Fernkurs gilt, hängt vom Einzelfall ab: Lernen aus der Ferne und Prüfung des Erfolgs.', 'Widerrufen Sie vorsorglich binnen 14 Tagen, wenn Sie privat gebucht haben.', 'Bei hohen Summen gehen Sie bitte zur Verbraucherzentrale oder zum Anwalt.'],
        asks: ['Online Coaching am Telefon gebucht', 'Fernkurs telefonisch abgeschlossen', 'Teures Coaching am Telefon gekauft', 'Weiterbildung am Telefon verkauft', 'ZFU Zulassung Coaching'],
      },
      en: {
        title: 'I was sold a course or coaching by phone. Does it count?',
        answer: 'A distance course with learning control needs text form and a licence. If one is missing, there is much to be said that it is void.',
        points: ['Whether coaching counts as such a course depends on the case.', 'Withdraw as a precaution within 14 days if you booked privately.', 'For large sums please ask the consumer advice centre or a lawyer.'],
        asks: ['I bought coaching on the phone', 'Distance course sold by phone'],
      },
    },
  ],
};
