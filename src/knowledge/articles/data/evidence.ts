// What a recording proves, what it does not, and what one may not do oneself.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const evidence: Article = {
  id: 'aufnahme-als-beweis',
  entry: 'recording',
  de: { title: 'Was eine Aufnahme beweist', lead: 'Eine saubere Aufnahme kann ein Beweis sein. Ein einzelnes Ja ohne Zusammenhang ist es nicht.' },
  en: { title: 'What a recording proves', lead: 'A proper recording can be evidence. A single yes without context is not.' },
  passages: [
    {
      id: 'beweiskraft', says: ['insider', 'customer', 'law', 'court'], firm: 'arguable', norm: '§ 286 ZPO, §§ 133, 145, 147 BGB', from: ['FORUM', 'FORUM-K', 'BGB', 'ZPO', 'W6'], claims: ['P6', 'P7'],
      de: {
        title: 'Beweist eine Aufnahme den Vertrag?',
        answer: 'Sie kann es, muss es aber nicht. Auf der Aufnahme muss klar sein, wer spricht und dass Sie genau diesen Vertrag zu diesem Preis wollten.',
        points: [
          'Ein Mitarbeiter aus der Branche sagt: Eine richtig gemachte Aufnahme ist ein gültiger Beweis, aber nicht jede ist richtig gemacht. Ein Kunde sagt: nur, wenn Wille und Person eindeutig sind.',
          'Zu hören sein sollten: Ihr Einverständnis mit der Aufnahme, Ihr Name aus eigenem Mund, Firma, Preis, Laufzeit und ein klares Ja zur Bestellung.',
          'Ein Ja auf „Stimmt die Adresse?“ oder „Darf ich Ihnen das schicken?“ ist keine Bestellung. Das AG Northeim ließ aufgenommene Bestätigungen nicht genügen (anderer Fall, keine Telefonfirma).',
          'Das Gericht würdigt die Aufnahme frei. Bei Strom, Gas und oft beim Handy reicht sie ohnehin nicht, weil das Gesetz mehr verlangt.',
        ],
        asks: ['Reicht die Tonaufnahme als Beweis?', 'Was muss auf der Aufnahme zu hören sein?', 'Ist ein Mitschnitt ein gültiger Nachweis?', 'Die haben mein Ja auf Band', 'Wann ist eine Aufzeichnung gültig?', 'Die drohen mit der Aufnahme als Beweis'],
      },
      en: {
        title: 'Does a recording prove the contract?',
        answer: 'It can, but need not. It must be clear who speaks and that you wanted exactly this contract at this price.',
        points: [
          'An insider says that a recording made correctly is valid proof, but not every one is. A customer says: only if will and person are unambiguous.',
          'It should contain: your consent to recording, your name in your own words, company, price, term and a clear yes to the order.',
          'A yes to “Is the address right?” or “May I send you this?” is no order.',
          'Courts weigh it freely. For electricity, gas and often mobile contracts it is not enough anyway, because the law asks for more.',
        ],
        asks: ['Is the recording proof of a contract?', 'They have my yes on tape', 'What must be on the recording?'],
      },
    },
    {
      id: 'einwilligung-aufnahme', says: ['law', 'press'], firm: 'arguable', norm: '§ 201 StGB, Art. 6 Abs. 1, Art. 7 Abs. 1 DSGVO', from: ['StGB', 'DSGVO', 'W31'],
      de: {
        title: 'Durfte die Firma mich überhaupt aufnehmen?',
        answer: 'Ohne Ihr Einverständnis ist eine Aufnahme strafbar. Die Firma darf nur aufnehmen, wenn Sie vorher zugestimmt haben.',
        points: [
          'Ein bloßer Hinweis wie „Das Gespräch wird aufgezeichnet“ und Ihr Schweigen sind nach der Ansicht von Fachleuten zu wenig.',
          'Die Firma muss beweisen, dass Sie zugestimmt haben. Sie dürfen das Ja auch während des Gesprächs zurücknehmen.',
          'Eine Zustimmung „zu Schulungszwecken“ deckt nur diesen Zweck. Ob die Aufnahme dann als Beweis taugt, ist umstritten.',
          'Den Vertrag macht eine verbotene Aufnahme nicht von selbst ungültig. Sie kann als Beweis aber wertlos sein.',
        ],
        asks: ['Darf ein Callcenter ohne meine Zustimmung aufnehmen?', 'Ich habe der Aufzeichnung nicht zugestimmt', 'Ist das Mitschneiden erlaubt?', 'Gespräch wird zu Schulungszwecken aufgezeichnet', 'Kann ich die Aufzeichnung ablehnen?', 'Aufnahme ohne Einverständnis strafbar?'],
      },
      en: {
        title: 'Was the company allowed to record me at all?',
        answer: 'Recording without your consent is a crime. The company may record only if you agreed beforehand.',
        points: [
          'A mere announcement and your silence are not enough in the view of experts.',
          'The company has to prove that you agreed. You may take the consent back during the call.',
          'Consent “for training purposes” covers only that purpose; whether the recording can then be used as proof is disputed.',
          'A forbidden recording does not make the contract void by itself, but it may be worthless as evidence.',
        ],
        asks: ['Were they allowed to record the call?', 'I did not agree to being recorded', 'Call recorded for training purposes'],
      },
    },
    {
      id: 'geschnitten', says: ['law', 'advice'], firm: 'arguable', norm: '§§ 133, 157 BGB, Art. 15 DSGVO, § 286 ZPO', from: ['BGB', 'DSGVO', 'ZPO'],
      de: {
        title: 'Kann man eine Aufnahme zusammenschneiden?',
        answer: 'Technisch ist das denkbar, auch mit einem Ja aus einem anderen Satz oder mit künstlicher Stimme. Eine Fälschung wäre strafbar.',
        points: [
          'Ein Ja ohne die Frage davor, ohne Zusammenhang, beweist keinen Vertrag. Es zählt, worauf Sie geantwortet haben.',
          'Verlangen Sie das Original und die vollständige Aufnahme: ganze Datei, ungeschnitten, mit Datum, Uhrzeit und Länge.',
          'Achten Sie auf Sprünge, anderes Rauschen oder ein Ja, das anders klingt.',
          'Dass viele so arbeiten, behaupten wir nicht. Schreiben Sie nur, was Sie selbst gehört haben.',
        ],
        asks: ['Kann die Aufnahme gefälscht sein?', 'Aus einem Ja einen Vertrag zusammengeschnitten', 'Können die mein Ja reinschneiden?', 'Deepfake Stimme KI Vertrag', 'Ist die Aufnahme manipuliert?', 'Ja-Falle: Können Sie mich hören?'],
      },
      en: {
        title: 'Can a recording be spliced together?',
        answer: 'Technically it is conceivable, also with a yes from another sentence or an artificial voice. Forging it would be a crime.',
        points: ['A yes without the question before it proves no contract.', 'Ask for the original and the complete recording, uncut, with date, time and length.', 'Listen for jumps, different noise or a yes that sounds different.'],
        asks: ['Can they fake or cut a recording?', 'Could they splice my yes into a contract?', 'Say yes scam'],
      },
    },
    {
      id: 'selbst-aufnehmen', says: ['law'], firm: 'clear', norm: '§ 201 StGB', from: ['StGB'],
      de: {
        title: 'Darf ich das Gespräch selbst aufnehmen?',
        answer: 'Nehmen Sie nur mit dem klaren Ja der anderen Seite auf. Heimliches Aufnehmen ist strafbar, auch für Sie.',
        points: [
          'Dass die Firma selbst aufnimmt, erlaubt Ihnen noch keine eigene Aufnahme.',
          'Fragen Sie: „Darf ich aufnehmen?“, und schalten Sie erst nach dem Ja ein.',
          'Besser: Schreiben Sie gleich nach dem Anruf auf, was gesagt wurde, mit Datum und Uhrzeit.',
        ],
        asks: ['Darf ich heimlich mitschneiden?', 'Kann ich den Anruf mit dem Handy aufnehmen?', 'Ist es erlaubt das Telefonat selbst aufzuzeichnen?', 'Eigene Aufnahme als Beweis', 'Soll ich den nächsten Anruf aufzeichnen?'],
      },
      en: {
        title: 'May I record the call myself?',
        answer: 'Record only with the clear yes of the other side. Recording secretly is a crime in Germany, for you as well.',
        points: ['That the company records does not allow you to record.', 'Ask first and switch on only after the yes.', 'Better: write down what was said right after the call, with date and time.'],
        asks: ['Can I secretly record the call?', 'May I tape the next call on my phone?', 'Am I allowed to record them myself?'],
      },
    },
    {
      id: 'mithoeren', says: ['court'], firm: 'unchecked', norm: 'BVerfG 1 BvR 1611/96', from: ['BVerfG-1-BvR-1611-96'],
      de: {
        title: 'Darf jemand am Lautsprecher mithören und dann Zeuge sein?',
        answer: 'Nur, wenn die andere Seite weiß, dass jemand mithört. Wer heimlich mithört, kann als Zeuge ausfallen.',
        points: ['Sagen Sie es am Anfang: „Meine Frau hört mit.“', 'Schreiben Sie beide gleich nach dem Anruf auf, was gesagt wurde.', 'Wer im Raum war, darf erzählen, was er von Ihnen selbst gehört hat.', 'Diese Angabe stammt aus allgemeiner Kenntnis; die Entscheidung haben wir nicht selbst gelesen.'],
        asks: ['Kann mein Mann Zeuge sein wenn er mitgehört hat?', 'Lautsprecher an, Zeuge beim Telefonat', 'Mithören lassen erlaubt?', 'Zählt jemand der daneben stand als Zeuge?'],
      },
      en: {
        title: 'May somebody listen on the loudspeaker and be a witness?',
        answer: 'Only if the other side knows that somebody is listening. Whoever listens secretly may not count as a witness.',
        points: ['Say so at the start of the call.', 'Both of you write down right after the call what was said.', 'This comes from general knowledge; we have not read the decision itself.'],
        asks: ['My wife listened on speaker, can she be a witness?'],
      },
    },
    {
      id: 'ohne-aufnahme', says: ['law'], firm: 'arguable', norm: '§ 286 ZPO, § 54 Abs. 3 TKG', from: ['ZPO', 'TKG'],
      de: {
        title: 'Keine Aufnahme: Habe ich damit gewonnen?',
        answer: 'Gewonnen haben Sie damit nicht automatisch. Die Firma darf auch andere Beweise bringen, zum Beispiel Zeugen, E-Mails, SMS oder Klicks.',
        points: [
          'Die Beweislast liegt aber beim Anbieter: Er muss belegen, dass und worüber es einen Vertrag gibt.',
          'Bei Handy und Internet ist oft die Genehmigung in Textform entscheidend, also etwas Geschriebenes von Ihnen. Eine Aufnahme ersetzt sie nicht.',
          'Verlangen Sie die Aufnahme trotzdem, und lassen Sie sich bestätigen, wenn es keine gibt.',
          'Achten Sie weiter auf Ihre Fristen, vor allem auf den Widerruf.',
        ],
        asks: ['Ohne Aufnahme kein Vertrag, stimmt das?', 'Wenn es keinen Mitschnitt gibt muss ich dann nicht zahlen?', 'Sie können keine Aufzeichnung vorlegen', 'Aufnahme verloren, ist der Vertrag damit weg?', 'Kein Tonband, kein Beweis'],
      },
      en: {
        title: 'No recording: have I won?',
        answer: 'You have not won by that alone. The company may bring other evidence, such as witnesses, e-mails, texts or clicks.',
        points: ['But the provider bears the burden of proof for the contract and its content.', 'For mobile and internet contracts your approval in text form is often decisive; a recording does not replace it.', 'Keep your own deadlines, above all the withdrawal.'],
        asks: ['If they have no recording, do I win?', 'No recording means no contract, right?'],
      },
    },
    {
      id: 'aufnahme-und-form', says: ['law'], firm: 'arguable', norm: '§ 41b EnWG, § 54 Abs. 3 TKG, § 126b BGB, § 675 Abs. 3 BGB, § 510 Abs. 1 BGB, § 3 FernUSG', from: ['EnWG', 'TKG', 'BGB', 'FernUSG'],
      de: {
        title: 'Bei welchen Verträgen hilft der Firma eine Aufnahme allein nicht?',
        answer: 'Eine Aufnahme allein genügt nicht bei Strom und Gas, bei Diensten, die für Sie bei Gewinnspielen mitmachen, bei Fernkursen und oft bei Handy und Internet. Dort verlangt das Gesetz etwas, das man lesen kann.',
        points: [
          'Strom und Gas außerhalb der Grundversorgung brauchen Textform. Eine Stimme ist keine Textform.',
          'Bei Handy und Internet muss die Zusammenfassung des Vertrags vorher da sein. Kam sie erst später, spricht viel dafür, dass der Vertrag nur gilt, wenn Sie ihn danach in Textform genehmigen. Genehmigen müssen Sie nicht.',
          'Bei Zeitschriften ist Schriftform vorgesehen; in der Praxis ist das umstritten.',
        ],
        asks: ['Wann reicht eine Telefonaufnahme nicht?', 'Genügt bei Strom die Aufzeichnung?', 'Welche Verträge brauchen Schriftform oder Textform?', 'Ist eine Sprachaufnahme Textform?'],
      },
      en: {
        title: 'For which contracts is a recording alone not enough?',
        answer: 'A recording alone is not enough for electricity and gas, prize game services, distance courses and often for mobile and internet. There the law asks for something that can be read.',
        points: ['Electricity and gas outside basic supply need text form; a voice is no text form.', 'For mobile and internet the contract summary must come first. If it came later, there is much to be said that the contract counts only if you approve it afterwards in text form. You need not approve.', 'For magazines the law provides for written form; in practice that is disputed.'],
        asks: ['When is a phone recording not enough?', 'Which contracts need text form?'],
      },
    },
    {
      id: 'vor-gericht', says: ['law'], firm: 'unchecked', norm: '§§ 286, 371 ZPO, § 201 StGB, Art. 7 Abs. 1 DSGVO', from: ['ZPO', 'StGB', 'DSGVO'],
      de: {
        title: 'Zählt eine Aufnahme vor Gericht, die verboten war?',
        answer: 'Meist nicht gegen den, der heimlich oder gegen seinen Willen aufgenommen wurde. Eine feste Regel gibt es nicht; das Gericht wägt ab.',
        points: ['So eine Aufnahme kann strafbar sein. Verlangen Sie eine Kopie und den Nachweis, dass Sie zugestimmt haben.', 'Eine erlaubte Aufnahme hört sich das Gericht an und würdigt sie frei.', 'Eine Tondatei gilt nicht von selbst als echt.', 'Liegt ein Gericht schon vor, holen Sie bitte Rat bei einem Menschen, etwa bei einem Anwalt.', 'Zur Abwägung kennen wir nur allgemeine Aussagen; die Urteile haben wir nicht gelesen.'],
        asks: ['Ist eine heimliche Aufnahme vor Gericht verwertbar?', 'Beweisverwertungsverbot Telefonmitschnitt', 'Was macht das Gericht mit der Tonaufnahme?'],
      },
      en: {
        title: 'Does a forbidden recording count in court?',
        answer: 'Mostly not against the person recorded in secret or against their will. There is no fixed rule; the court weighs it.',
        points: ['Such a recording can be a crime. Ask for a copy and for proof that you agreed to it.', 'A lawful recording is listened to and weighed freely.', 'An audio file does not count as genuine by itself.', 'If you are already in court, please get advice from a person, for instance a lawyer.'],
        asks: ['Is a secret recording usable in court?'],
      },
    },
    {
      id: 'wer-hoert-sie', says: ['insider', 'advice'], firm: 'claim', from: ['FORUM'], claims: ['P3'],
      de: {
        title: 'Hört sich jemand die Aufnahme überhaupt an?',
        answer: 'Ein Mitarbeiter aus der Branche sagt: erst, wenn ein Streit größer wird. Bis dahin liegt sie nur in der Ablage.',
        points: ['Das ist eine Angabe aus der Branche, geprüft ist sie nicht.', 'Widersprechen Sie deshalb schriftlich und verlangen Sie die Aufnahme. Das kann Ihren Fall auf den Tisch bringen.'],
        asks: ['Wann hören die sich die Bänder an?', 'Prüft die Firma den Mitschnitt?', 'Hört sich das jemand an bevor der Vertrag kommt?'],
      },
      en: {
        title: 'Does anybody listen to the recording at all?',
        answer: 'An insider says: only when a dispute grows. Until then it is just filed.',
        points: ['That is a claim from inside the trade; it has not been checked.', 'So object in writing and ask for the recording. That can bring your case to the table.'],
        asks: ['Does anyone listen to the recordings?'],
      },
    },
    {
      id: 'fremde-stimme', says: ['law', 'advice'], firm: 'arguable', norm: '§§ 164, 177 BGB, § 286 ZPO, Art. 18 Abs. 1 DSGVO', from: ['BGB', 'ZPO', 'DSGVO'],
      de: {
        title: 'Auf der Aufnahme ist nicht meine Stimme. Was heißt das?',
        answer: 'Dann beweist sie kein Ja von Ihnen. Wer da gesprochen hat, muss die Firma beweisen.',
        points: ['Schreiben Sie der Firma: „Auf der Aufnahme ist nicht meine Stimme.“ Schreiben Sie das nur, wenn Sie sicher sind.', 'Hat jemand aus Ihrem Haushalt gesprochen, bindet Sie das in der Regel nicht. Bei Eheleuten kann es anders sein. Nennen Sie den Namen nicht ohne Not.', 'Kennen Sie die Stimme nicht, hat vielleicht jemand Ihre Daten benutzt. Gehen Sie damit zur Polizei.', 'Bitten Sie, die Aufnahme zu sperren statt zu löschen. Sie ist auch Ihr Beweis.', 'Widerrufen Sie vorsorglich, solange die Frist läuft.'],
        asks: ['Das bin nicht ich auf der Aufnahme', 'Fremde Stimme auf dem Mitschnitt', 'Jemand anderes spricht auf dem Band'],
      },
      en: {
        title: 'The voice on the recording is not mine. What does that mean?',
        answer: 'Then it proves no yes of yours. Who spoke there is for the company to prove.',
        points: ['Write to the company in German: “Auf der Aufnahme ist nicht meine Stimme.” Write that only if you are sure.', 'If somebody of your household spoke, that binds you as a rule not. For spouses it can be different. Do not give the name without need.', 'If you do not know the voice, somebody may have used your data. Go to the police with it.', 'Ask them to block the recording instead of deleting it. It is your proof, too.', 'Withdraw as a precaution while the period runs.'],
        asks: ['That is not my voice on the recording'],
      },
    },
    {
      id: 'aufnahme-ohne-preis', says: ['law'], firm: 'arguable', norm: '§§ 154 Abs. 1, 312e BGB, § 286 ZPO', from: ['BGB', 'ZPO'],
      de: {
        title: 'Auf der Aufnahme fehlt der Preis oder die Laufzeit. Gilt der Vertrag?',
        answer: 'Was auf der Aufnahme fehlt, beweist sie nicht. War auch sonst kein Preis ausgemacht, spricht viel dafür, dass noch kein Vertrag geschlossen war.',
        points: ['Vielleicht fiel der Preis vor der Aufnahme. Verlangen Sie alle Aufnahmen und Notizen vom Gespräch.', 'Fehlt nur die Laufzeit, kann trotzdem ein Vertrag geschlossen sein. Wie lang er läuft, muss dann die Firma beweisen.', 'Schreiben Sie, wie es war. Dass ein Preis ausgemacht war und welcher, muss die Firma beweisen.', 'Kosten für Lieferung und andere Extras, die niemand genannt hat, schulden Sie nicht.', 'Bei Strom, Gas, Handy und Internet reicht eine Aufnahme oft ohnehin nicht.', 'Widerrufen Sie vorsorglich, solange die Frist läuft.'],
        asks: ['Im Mitschnitt wird kein Preis genannt', 'Die Laufzeit kommt auf dem Band nicht vor', 'Aufnahme unvollständig, Preis nicht zu hören'],
      },
      en: {
        title: 'Price or term are missing on the recording. Does the contract count?',
        answer: 'What is missing on the recording is not proven by it. If no price was agreed otherwise either, there are good reasons to say that no contract was concluded yet.',
        points: ['Perhaps the price was named before the recording. Ask for all recordings and notes of the call.', 'If only the term is missing, a contract can still have been concluded. How long it runs is then for the company to prove.', 'Write how it was. That a price was agreed, and which, is for the company to prove.', 'Delivery cost and other extras that nobody named are not owed.', 'For electricity, gas, mobile and internet a recording is often not enough anyway.', 'Withdraw as a precaution while the period runs.'],
        asks: ['The price is not mentioned on the recording'],
      },
    },
  ],
};
