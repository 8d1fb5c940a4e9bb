// What was said and what was written: other prices, lies, mistakes, promises.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const deceit: Article = {
  id: 'anders-als-gesagt',
  entry: 'check',
  de: { title: 'Anders als am Telefon gesagt', lead: 'Im Papier steht etwas anderes, oder es wurde gelogen. Dann genehmigen Sie nichts und sichern Sie Beweise.' },
  en: { title: 'Different from what was said', lead: 'The paper says something else, or somebody lied. Then approve nothing and secure evidence.' },
  passages: [
    {
      id: 'preis-anders', says: ['law'], firm: 'arguable', norm: '§ 54 Abs. 3, 4 TKG, § 305b BGB, § 150 Abs. 2 BGB, § 5 VVG', from: ['TKG', 'BGB', 'VVG'],
      de: {
        title: 'Am Telefon ein Preis, im Vertrag ein anderer. Was gilt?',
        answer: 'Das ist nicht einfach immer das Gesagte und nicht einfach immer das Papier. Genehmigen Sie nichts, und verlangen Sie eine korrigierte Zusammenfassung.',
        points: [
          'Bei Handy und Internet wird die Zusammenfassung zum Inhalt des Vertrags, wenn Sie ihr zustimmen. Deshalb erst prüfen, dann bestätigen.',
          'Eine mündliche Zusage geht vorgedruckten Bedingungen vor. Sie müssen die Zusage aber beweisen.',
          'Fordern Sie die Aufnahme an, auch vom Anfang des Gesprächs.',
          'Weicht die Bestätigung vom Gesagten ab, kann sie ein neues Angebot sein. Schweigen nimmt es nicht an. Anders bei einer Versicherung: Dort widersprechen Sie binnen eines Monats in Textform.',
          'Wollen Sie nicht mehr, widerrufen Sie in der Frist.',
        ],
        asks: ['Vertrag teurer als am Telefon gesagt', 'Anderer Preis in der Bestätigung', 'Versprochener Rabatt fehlt', 'Im Vertrag steht was anderes als besprochen', 'Rechnung höher als vereinbart', 'Gilt das Gesagte oder das Geschriebene?', 'Am Telefon 12 Monate, im Vertrag 24'],
      },
      en: {
        title: 'One price on the phone, another in the contract. What counts?',
        answer: 'Neither simply always what was said nor always the paper. Approve nothing and ask for a corrected summary.',
        points: ['For mobile and internet the summary becomes part of the contract if you agree to it.', 'A spoken promise goes before standard terms, but you have to prove it.', 'Ask for the recording, including the start of the call.', 'If the confirmation differs from what was said, it can be a new offer. Silence does not accept it. Insurance is different: object within one month in text form.', 'If you no longer want it, withdraw in time.'],
        asks: ['The contract is more expensive than what they told me', 'Different price in the contract than on the phone'],
      },
    },
    {
      id: 'widerruf-oder-anfechtung', says: ['law', 'advice'], firm: 'clear', norm: '§§ 355, 357, 357a, 312g BGB, §§ 119, 122, 123, 142, 143 BGB', from: ['BGB'],
      de: {
        title: 'Was ist der Unterschied zwischen Widerruf und Anfechtung?',
        answer: 'Ein Widerruf braucht keinen Grund, nur die Frist: meist 14 Tage. Eine Anfechtung braucht einen Grund: Täuschung, Drohung oder Irrtum.',
        points: ['Den Grund einer Anfechtung müssen im Streit Sie beweisen. Beim Widerruf zählt nur, dass Sie rechtzeitig abgeschickt haben.', 'Nach einer Täuschung haben Sie ein Jahr; bis dahin muss der Brief bei der Firma ankommen. Nach einem Irrtum müssen Sie sofort schreiben.', 'Beim Irrtum kann ein Schaden zu ersetzen sein, beim Widerruf nicht. Es können aber Kosten bleiben: für die Rücksendung, für beschädigte Ware oder für eine Leistung, die Sie ausdrücklich sofort wollten.', 'Läuft die Frist noch, widerrufen Sie zuerst. Die Anfechtung kann vorsorglich im selben Brief stehen.'],
        asks: ['Widerrufen oder anfechten?', 'Soll ich anfechten oder widerrufen?', 'Was heißt Anfechtung?', 'Unterschied Anfechtung Widerruf', 'Brauche ich für den Widerruf einen Grund?'],
      },
      en: {
        title: 'What is the difference between withdrawal and avoidance (Anfechtung)?',
        answer: 'A withdrawal needs no reason, only the period: mostly 14 days. Avoidance needs a reason: deceit, threat or mistake.',
        points: ['The reason for avoidance is for you to prove. For a withdrawal it only counts that you sent it in time.', 'After deceit you have a year, and the letter must arrive within it; after a mistake you must write at once.', 'After a mistake damages can be due, after a withdrawal not. But costs can remain: for sending back, for damaged goods, or for a service that you expressly wanted at once.', 'While the period runs, withdraw first. Avoidance can stand in the same letter as a precaution.'],
        asks: ['Withdraw or avoid the contract?', 'What does Anfechtung mean?'],
      },
    },
    {
      id: 'getaeuscht', says: ['law'], firm: 'arguable', norm: '§§ 123, 124 BGB, §§ 121, 142, 143 BGB, § 356 Abs. 4 BGB', from: ['BGB'],
      de: {
        title: 'Ich wurde am Telefon belogen. Kann ich den Vertrag anfechten?',
        answer: 'Wer absichtlich getäuscht wurde und nur deshalb ja gesagt hat, kann anfechten: ein Jahr lang ab dem Tag, an dem er die Täuschung bemerkt. Dann gilt der Vertrag als von Anfang an nichtig.',
        points: [
          'Beispiele: Der Anrufer gab sich als Ihr Anbieter oder als Behörde aus, oder er verschwieg eine neue Laufzeit.',
          'In diesem Jahr muss der Brief bei der Firma ankommen; ein Datum des Absendens genügt hier nicht.',
          'Die Täuschung müssen Sie beweisen: Notizen, Aufnahme, Zeugen.',
          'Was das Callcenter für die Firma sagt, muss sich die Firma zurechnen lassen.',
          'Der Widerruf ist leichter. Läuft seine Frist noch, nehmen Sie ihn zuerst. Bei Strom, Gas, Handy und Internet fehlt oft schon die nötige Form.',
          'Bestätigen Sie nichts mehr, sobald Sie die Täuschung kennen.',
        ],
        asks: ['Arglistige Täuschung am Telefon', 'Anfechtung Vertrag Frist', 'Anrufer hat sich als Telekom ausgegeben', 'Mir wurde gesagt mein Anschluss wird abgeschaltet', 'Falsche Versprechen am Telefon', 'Angeblich von der Bundesnetzagentur', 'Der hat gelogen, komm ich raus?', 'Wie lange kann ich anfechten?'],
      },
      en: {
        title: 'I was lied to on the phone. Can I avoid the contract?',
        answer: 'Who was deliberately deceived and said yes only because of it can avoid the contract: for one year from the day of discovering it. The contract then counts as void from the start.',
        points: ['Examples: the caller pretended to be your provider or an authority, or hid a new term.', 'Within that year the letter must arrive; posting it in time is not enough here.', 'You have to prove the deceit: notes, recording, witnesses.', 'The company answers for what the call centre says.', 'Withdrawal is easier while its period runs; without proper instructions that is twelve months and 14 days.', 'For a mere mistake you have to act at once, not within a year.'],
        asks: ['They lied to me on the phone', 'The caller pretended to be from my provider', 'How long can I contest a contract for deceit?'],
      },
    },
    {
      id: 'schmerzensgeld', says: ['law', 'advice'], firm: 'arguable', norm: '§ 253 Abs. 1 BGB, § 9 Abs. 2, § 11 UWG, §§ 123, 124 BGB', from: ['BGB', 'UWG'],
      de: {
        title: 'Bekomme ich Schmerzensgeld, weil ich am Telefon belogen wurde?',
        answer: 'Schmerzensgeld gibt es für eine Lüge am Telefon in der Regel nicht. Schadensersatz gibt es nur, wenn Sie einen Schaden in Geld zeigen können.',
        points: ['Die Lüge hilft Ihnen anders: Wer absichtlich getäuscht wurde, kann den Vertrag anfechten, ein Jahr ab dem Tag, an dem er es merkt. In dieser Zeit muss der Brief auch ankommen.', 'Ein Schaden ist zum Beispiel Geld, das Sie nur wegen der Lüge gezahlt haben.', 'Lüge und Schaden müssen Sie beweisen. Für diesen Anspruch haben Sie meist nur ein Jahr.', 'Der Widerruf ist leichter: Er braucht keinen Grund.'],
        asks: ['Schmerzensgeld vom Anbieter', 'Steht mir Schadensersatz zu, weil der Anrufer gelogen hat?', 'Entschädigung für den Ärger', 'Wie viel Geld bekomme ich für die Täuschung?'],
      },
      en: {
        title: 'Do I get damages for pain and suffering because I was lied to on the phone?',
        answer: 'For a lie on the phone there is as a rule no such money. Damages are due only if you can show a loss in money.',
        points: ['The lie helps you in another way: who was deliberately deceived can avoid the contract, for one year from the day of noticing it. The letter has to arrive within it, too.', 'A loss is, for example, money you paid only because of the lie.', 'You have to prove the lie and the loss. For this claim you mostly have one year only.', 'Withdrawal is easier: it needs no reason.'],
        asks: ['Do I get compensation because the agent lied?', 'Money for the stress they caused me'],
      },
    },
    {
      id: 'anzeige', says: ['law', 'advice'], firm: 'arguable', norm: '§ 263 StGB, § 7 UWG, § 355 BGB', from: ['StGB', 'UWG', 'BGB'],
      de: {
        title: 'Das ist doch Betrug. Soll ich die Firma anzeigen?',
        answer: 'Anzeigen dürfen Sie es bei der Polizei, wenn Sie absichtlich getäuscht wurden. Ihren Vertrag beendet eine Anzeige aber nicht.',
        points: ['Schreiben Sie deshalb zuerst der Firma: bestreiten und vorsorglich widerrufen. Diese Frist wartet nicht auf die Polizei.', 'Ob es Betrug ist, entscheiden andere. Ein schlechter Vertrag oder ein lästiger Anruf allein ist noch keiner.', 'Einen verbotenen Werbeanruf melden Sie der Bundesnetzagentur.', 'Drohen Sie der Firma nicht mit der Anzeige. Hat jemand mit Ihrem Namen bestellt, gehen Sie gleich zur Polizei.'],
        asks: ['Kann ich die Firma wegen Betrug anzeigen?', 'Strafanzeige gegen den Anbieter', 'Soll ich zur Polizei gehen?', 'Ist das nicht strafbar, was die machen?'],
      },
      en: {
        title: 'This is fraud. Should I report the company to the police?',
        answer: 'You may report it to the police if you were deliberately deceived. But a report does not end your contract.',
        points: ['So write to the company first: dispute and withdraw as a precaution. That period does not wait for the police.', 'Whether it is fraud is for others to decide. A bad contract or a nuisance call alone is none.', 'Report a forbidden advertising call to the Bundesnetzagentur.', 'Do not threaten the company with it. If somebody ordered in your name, go to the police at once.'],
        asks: ['Can I report the company for fraud?', 'Should I go to the police about this?'],
      },
    },
    {
      id: 'irrtum', says: ['law'], firm: 'clear', norm: '§§ 119, 121 BGB, § 122 BGB', from: ['BGB'],
      de: {
        title: 'Ich habe mich geirrt oder etwas falsch verstanden. Was dann?',
        answer: 'Ein Irrtum über den Inhalt kann ein Grund zum Anfechten sein. Sie müssen aber sofort handeln, sobald Sie ihn bemerken.',
        points: ['Beispiel: Sie wollten Unterlagen und haben bestellt.', 'Dass es zu teuer ist oder sich nicht lohnt, reicht nicht.', 'Wer wegen Irrtums anficht, muss der Firma womöglich einen Schaden ersetzen. Deshalb steht der Irrtum im Brief nur an zweiter Stelle.', 'Der Widerruf in 14 Tagen braucht keinen Grund und ist der bessere Weg.'],
        asks: ['Am Telefon etwas falsch verstanden', 'Ich dachte es geht um meinen alten Vertrag', 'Wegen Irrtum vom Vertrag zurücktreten', 'Habe mich verhört am Telefon'],
      },
      en: {
        title: 'I was mistaken or misunderstood something. What then?',
        answer: 'A mistake about the content can be a ground for avoidance. But you have to act at once when you notice it.',
        points: ['That it is too expensive is not enough.', 'Whoever avoids for mistake may owe the company damages.', 'Withdrawal within 14 days needs no reason and is the better way.'],
        asks: ['I misunderstood what I agreed to'],
      },
    },
    {
      id: 'zusage', says: ['law', 'advice'], firm: 'arguable', norm: '§ 305b BGB, § 312d BGB, § 54 Abs. 4 TKG', from: ['BGB', 'TKG'],
      de: {
        title: 'Mir wurde etwas versprochen, das nicht im Vertrag steht. Bekomme ich es?',
        answer: 'Eine Zusage am Telefon gilt, aber Sie müssen sie beweisen. Das ist schwer, wenn nichts geschrieben wurde.',
        points: ['Lassen Sie sich Zusagen vor jedem Ja per E-Mail geben.', 'Verlangen Sie die Aufnahme und die Notizen zum Gespräch.', 'Was die Firma Ihnen vorher lesbar mitgeteilt hat, wird zum Inhalt des Vertrags.', 'Genehmigen Sie keine Zusammenfassung, in der die Zusage fehlt.'],
        asks: ['Mündliche Zusage nicht eingehalten', 'Gutschrift versprochen und nicht bekommen', 'Bonus am Telefon zugesagt', 'Prämie versprochen steht nirgends', 'Sind mündliche Zusagen verbindlich?'],
      },
      en: {
        title: 'I was promised something that is not in the contract. Do I get it?',
        answer: 'A promise on the phone counts, but you have to prove it. That is hard if nothing was written.',
        points: ['Have promises e-mailed before any yes.', 'Ask for the recording and the call notes.', 'Do not approve a summary that lacks the promise.'],
        asks: ['They promised a discount on the phone', 'Are verbal promises binding?'],
      },
    },
  ],
};
