// How long a contract lasts and how it ends.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const term: Article = {
  id: 'laufzeit-und-kuendigung',
  entry: 'letter',
  de: { title: 'Laufzeit und Kündigung', lead: 'Nach der Mindestlaufzeit kommen Sie bei Handy und Internet mit einem Monat heraus.' },
  en: { title: 'Term and cancellation', lead: 'After the minimum term you can leave mobile and internet contracts with one month’s notice.' },
  passages: [
    {
      id: 'laufzeit-vorbei', says: ['law'], firm: 'clear', norm: '§ 56 Abs. 3 TKG, § 312k BGB', from: ['TKG', 'BGB'],
      de: {
        title: 'Die Mindestlaufzeit ist um. Wie komme ich aus dem Vertrag?',
        answer: 'Bei Handy und Internet können Sie nach der Mindestlaufzeit jederzeit kündigen, mit einer Frist von einem Monat.',
        points: ['Eine stille Verlängerung um ein ganzes Jahr gibt es nicht mehr. Kosten darf die Kündigung nicht.', 'Textform reicht: E-Mail oder Brief. Oder nutzen Sie den Kündigungsbutton auf der Webseite.', 'Der Monat beginnt, wenn die Kündigung bei der Firma ist.', 'Wann die Mindestlaufzeit endet, steht auf jeder Rechnung.', 'Ihre Nummer können Sie mitnehmen.'],
        asks: ['Wie komme ich nach zwei Jahren aus dem Vertrag?', 'Handyvertrag nach 24 Monaten kündigen', 'Kündigungsfrist nach Mindestlaufzeit', 'Vertrag hat sich automatisch verlängert', 'Wie kündige ich einen alten Vertrag?', 'Laufzeit abgelaufen kündigen', 'Wie lange ist die Kündigungsfrist beim Internet?'],
      },
      en: {
        title: 'The minimum term is over. How do I get out?',
        answer: 'Mobile and internet contracts can be cancelled at any time after the minimum term, with one month’s notice.',
        points: ['There is no silent prolongation by a whole year any more, and no fee.', 'Text form is enough: e-mail or letter, or the cancellation button.', 'The month starts when the notice reaches the company.', 'Every bill says when the minimum term ends.'],
        asks: ['How do I cancel after the minimum term?', 'My contract was automatically renewed'],
      },
    },
    {
      id: 'laufzeit-hoechstens', says: ['law', 'court'], firm: 'arguable', norm: '§ 56 Abs. 1 TKG, BGH III ZR 8/25, § 309 Nr. 9 BGB', from: ['TKG', 'BGB', 'W9', 'W10', 'W11'],
      de: {
        title: 'Wie lange darf mich ein Vertrag binden?',
        answer: 'Bei Handy und Internet höchstens 24 Monate am Anfang. Die Zeit zählt ab dem Abschluss, nicht erst ab der Freischaltung.',
        points: ['So sieht es der BGH, zuletzt 2026. Auch nach einer vorzeitigen Verlängerung zählen 24 Monate ab diesem Tag.', 'Die Firma muss auch einen Vertrag mit höchstens 12 Monaten anbieten.', 'Danach können Sie bei Handy und Internet jederzeit kündigen, mit einem Monat Frist.', 'Ein Zusatzpaket verlängert die Laufzeit nur, wenn Sie dem ausdrücklich zugestimmt haben.', 'Andere Verträge über laufende Leistungen: höchstens zwei Jahre in vorgedruckten Bedingungen.'],
        asks: ['Maximale Vertragslaufzeit Handy', '36 Monate Laufzeit erlaubt?', 'Ab wann zählt die Mindestlaufzeit?', 'Vertragslaufzeit ab Freischaltung oder Abschluss?', 'Verlängerung um weitere 24 Monate vor Ende erlaubt?', 'Wie lange bin ich nach der Verlängerung gebunden?'],
      },
      en: {
        title: 'How long may a contract bind me?',
        answer: 'For mobile and internet at most 24 months at the start, counted from the conclusion, not from the activation.',
        points: ['The Federal Court of Justice sees it so, last in 2026; after an early extension 24 months count from that day.', 'The company must also offer a contract of at most 12 months.', 'After that you can cancel mobile and internet at any time with one month’s notice.', 'An add-on prolongs the term only if you expressly agreed.'],
        asks: ['Maximum contract length in Germany', 'When does the minimum term start?'],
      },
    },
    {
      id: 'preiserhoehung', says: ['law'], firm: 'clear', norm: '§ 57 TKG, § 56 Abs. 4 TKG, § 41 Abs. 5 EnWG', from: ['TKG', 'EnWG'],
      de: {
        title: 'Die Firma erhöht den Preis oder ändert den Vertrag. Kann ich heraus?',
        answer: 'Meist kommen Sie mit einer Sonderkündigung heraus. Bei Handy und Internet haben Sie drei Monate Zeit, sobald die Mitteilung da ist. Bei Strom und Gas muss die Kündigung vor dem Tag der Änderung ankommen.',
        points: ['Bei Handy und Internet gilt das nicht, wenn die Änderung nur gut für Sie ist, nur die Verwaltung betrifft oder vom Gesetz verlangt wird.', 'Bei Strom und Gas können Sie zu dem Tag kündigen, an dem die Änderung gilt. Die Firma muss einen Monat vorher Bescheid geben.', 'Die Kündigung selbst kostet nichts. Nur für ein Gerät, das Sie behalten, kann Wertersatz anfallen.', 'Schreiben Sie „Sonderkündigung“ und den Grund.'],
        asks: ['Sonderkündigungsrecht bei Preiserhöhung', 'Anbieter ändert die Bedingungen', 'Strompreis erhöht kündigen', 'Tarif wird teurer, kann ich raus?', 'Preiserhöhung Handyvertrag'],
      },
      en: {
        title: 'The company raises the price or changes the contract. Can I leave?',
        answer: 'Mostly you get out by a special cancellation. For mobile and internet you have three months from the notice. For electricity and gas the cancellation must arrive before the day of the change.',
        points: ['For mobile and internet that does not hold if the change is only good for you, purely administrative or required by law.', 'For electricity and gas you can cancel to the day the change takes effect; you must be told a month before.', 'The cancellation itself costs nothing. Only for a device that you keep compensation can be due.', 'Write “Sonderkündigung” and the reason.'],
        asks: ['Price increase, can I cancel?'],
      },
    },
    {
      id: 'abo-teurer', says: ['law'], firm: 'arguable', norm: '§ 311 Abs. 1, § 307 Abs. 1, § 309 Nr. 9 BGB', from: ['BGB'],
      de: {
        title: 'Mein Abo für eine Zeitschrift oder Zeitung wird teurer. Muss ich das hinnehmen?',
        answer: 'Nicht ohne Weiteres. Was vereinbart ist, kann die Firma nur mit Ihrem Ja ändern oder mit einer Klausel, die klar und fair ist.',
        points: [
          'Ein eigenes Recht zur Sonderkündigung wie bei Handy, Internet oder Strom steht dafür nicht im Gesetz. Sehen Sie in die Bedingungen: Manche Verlage lassen Sie dann heraus.',
          'Widersprechen Sie der Erhöhung in Textform, und fragen Sie nach der Klausel, auf die sich die Firma stützt.',
          'Ist die erste Laufzeit um, kündigen Sie mit höchstens einem Monat Frist. Das gilt für Verträge seit dem 1. März 2022.',
          'Ist das Abo neu und kam vom Telefon, prüfen Sie zuerst den Widerruf.',
        ],
        asks: ['Die Zeitschrift wird teurer, muss ich das hinnehmen?', 'Preiserhöhung Zeitungsabo', 'Abo wird teurer, kann ich kündigen?'],
      },
      en: {
        title: 'My subscription to a magazine or newspaper gets dearer. Do I have to accept that?',
        answer: 'Not just like that. What was agreed can be changed only with your yes, or by a clause that is clear and fair.',
        points: [
          'The law has no special right to cancel for this, as it has for mobile, internet or electricity. Look into the terms: some publishers let you go.',
          'Object to the rise in text form, and ask for the clause on which the company relies.',
          'Once the first term is over, you can cancel with one month’s notice at most. That holds for contracts since 1 March 2022.',
          'If the subscription is new and came by phone, check the withdrawal first.',
        ],
        asks: ['My magazine gets more expensive, do I have to accept that?', 'Price increase of my newspaper subscription'],
      },
    },
    {
      id: 'kuendigungsbutton', says: ['law'], firm: 'arguable', norm: '§ 312k BGB', from: ['BGB'],
      de: {
        title: 'Muss es einen Kündigungsbutton geben?',
        answer: 'Ja, wenn man solche Verträge auf der Webseite abschließen kann. Das gilt nach dem Wortlaut auch, wenn Sie selbst am Telefon abgeschlossen haben.',
        points: ['Fehlt der Knopf oder ist er kaputt, können Sie jederzeit ohne Frist kündigen.', 'Sie müssen sofort eine Bestätigung mit Datum bekommen. Speichern Sie sie.', 'Für Bankgeschäfte und Versicherungen gilt das nicht.', 'Solange ein Widerruf möglich ist, nehmen Sie zuerst den Widerruf.'],
        asks: ['Kündigungsbutton fehlt', 'Kündigungsbutton funktioniert nicht', 'Kündigen nur per Telefon möglich?', 'Online kündigen Knopf', 'Anbieter verlangt Anruf zur Bestätigung der Kündigung'],
      },
      en: {
        title: 'Does there have to be a cancellation button?',
        answer: 'Yes, if such contracts can be concluded on the website. By its wording that also covers you if you concluded yours by phone.',
        points: ['If it is missing or broken you can cancel at any time without notice.', 'You must get a confirmation with the date at once.', 'It does not apply to banking and insurance.', 'As long as a withdrawal is possible, take the withdrawal first.'],
        asks: ['There is no cancellation button on the website'],
      },
    },
    {
      id: 'umzug', says: ['law'], firm: 'clear', norm: '§ 60 TKG, § 41b Abs. 5 EnWG', from: ['TKG', 'EnWG'],
      de: {
        title: 'Ich ziehe um. Kann ich kündigen?',
        answer: 'Heraus kommen Sie, wenn die Firma am neuen Ort nicht liefern kann. Bei Internet kündigen Sie dann mit einem Monat Frist; bis dahin zahlen Sie weiter.',
        points: ['Kann sie liefern, läuft der Vertrag am neuen Ort zu gleichen Bedingungen weiter.', 'Bei Strom und Gas sind es sechs Wochen.', 'Kündigen Sie in Textform und nennen Sie die neue Adresse und den Tag.'],
        asks: ['Umzug Internetvertrag kündigen', 'Sonderkündigung bei Umzug', 'Stromvertrag bei Umzug'],
      },
      en: {
        title: 'I am moving. Can I cancel?',
        answer: 'You get out if the company cannot deliver at the new place. For internet you then cancel with one month’s notice and pay until then.',
        points: ['If it can deliver, the contract goes on unchanged.', 'For electricity and gas it is six weeks.'],
        asks: ['I am moving, can I cancel my internet contract?'],
      },
    },
    {
      id: 'langsam', says: ['law'], firm: 'clear', norm: '§ 57 Abs. 4, § 58 TKG', from: ['TKG'],
      de: {
        title: 'Das Internet ist zu langsam oder fällt aus. Was kann ich tun?',
        answer: 'Sie können weniger zahlen oder kündigen, wenn die Leistung klar unter dem Vertrag liegt. Messen Sie mit dem Werkzeug der Bundesnetzagentur.',
        points: ['Setzen Sie der Firma vorher eine Frist, um es zu beheben.', 'Bei einem vollständigen Ausfall gibt es Geld für jeden Tag: ab dem dritten Tag 5 Euro oder 10 Prozent, ab dem fünften Tag 10 Euro oder 20 Prozent des Monatspreises.', 'Melden Sie die Störung sofort und notieren Sie den Tag.'],
        asks: ['Internet langsamer als im Vertrag', 'Störung Entschädigung Internet', 'Minderung wegen langsamer Leitung', 'Kein Netz trotz Vertrag', 'Anschluss tot seit Tagen'],
      },
      en: {
        title: 'The internet is too slow or down. What can I do?',
        answer: 'You can pay less or cancel if the service is clearly below the contract. Measure with the tool of the Bundesnetzagentur.',
        points: ['First set the company a period to fix it.', 'For a complete outage there is compensation for each day: from day three 5 euros or 10 %, from day five 10 euros or 20 % of the monthly price.'],
        asks: ['My internet is slower than promised'],
      },
    },
    {
      id: 'abos', says: ['law'], firm: 'clear', norm: '§ 309 Nr. 9 BGB, Art. 229 § 60 EGBGB', from: ['BGB', 'EGBGB'],
      de: {
        title: 'Welche Laufzeit gilt bei Abos und anderen laufenden Verträgen?',
        answer: 'In vorgedruckten Bedingungen höchstens zwei Jahre am Anfang. Danach läuft der Vertrag nur auf unbestimmte Zeit weiter, mit höchstens einem Monat Frist.',
        points: ['Das gilt für Verträge seit dem 1. März 2022, auch für Zeitschriften und Boxen im Abo. Für ältere gelten noch die alten Regeln.', 'Versicherungen haben eigene Regeln.', 'Ist das Abo neu und kam vom Telefon, prüfen Sie zuerst den Widerruf.'],
        asks: ['Abo kündigen Frist', 'Zeitschriftenabo kündigen nach einem Jahr', 'Automatische Verlängerung Abo', 'Vertrag verlängert sich um ein Jahr, erlaubt?', 'Darf sich eine Box im Abo um ein ganzes Jahr verlängern?'],
      },
      en: {
        title: 'Which term applies to subscriptions and other running contracts?',
        answer: 'In standard terms at most two years at first. After that it runs on indefinitely with at most one month’s notice.',
        points: ['That holds for contracts since 1 March 2022, magazines and boxes on subscription included. For older ones the old rules still apply.', 'Insurance has rules of its own.'],
        asks: ['How do I cancel a subscription?'],
      },
    },
  ],
};
