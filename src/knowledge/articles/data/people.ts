// Who spoke and who may write: spouses, children, dementia, carers, powers of attorney, stolen identities.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const people: Article = {
  id: 'wer-war-am-telefon',
  entry: 'check',
  de: { title: 'Wer war am Telefon, und wer darf schreiben?', lead: 'Es zählt, wer gesprochen hat und ob er das durfte.' },
  en: { title: 'Who was on the phone, and who may write?', lead: 'It matters who spoke and whether they were allowed to.' },
  passages: [
    {
      id: 'ehepartner', says: ['law', 'court'], firm: 'arguable', norm: '§§ 164, 177, 1357 BGB', from: ['BGB', 'BGH-III-ZR-213-03', 'BGH-XII-ZR-94-17'],
      de: {
        title: 'Kann mein Mann oder meine Frau für mich einen Vertrag machen?',
        answer: 'Grundsätzlich nur mit Vollmacht, also wenn Sie es erlaubt haben. Ohne Vollmacht können Sie die Genehmigung verweigern, dann gilt der Vertrag für Sie nicht.',
        points: [
          'Es gibt eine Ausnahme: Verträge für den üblichen Bedarf der Familie (Lebensbedarf) binden beide. Telefon oder Strom in der gemeinsamen Wohnung können dazu gehören.',
          'Form und Widerruf gelten auch dann. Beide dürfen widerrufen.',
          'Vorsicht: Wer ohne Vollmacht handelt, kann selbst haften. Erst prüfen, ob Widerruf oder fehlende Form genügen.',
          'Die Ausnahme gilt nicht, wenn Sie getrennt leben.',
        ],
        asks: ['Hat meine Frau am Telefon für mich zugesagt?', 'Mein Mann hat einen Vertrag auf meinen Namen gemacht', 'Haften Ehepartner füreinander bei Telefonverträgen?', 'Partner hat ja gesagt, Vertrag läuft auf mich', 'Darf mein Ehemann meinen Handyvertrag verlängern?'],
      },
      en: {
        title: 'Can my husband or wife make a contract for me?',
        answer: 'In principle only with authority from you. Without it you can refuse approval, and the contract does not bind you.',
        points: ['Exception: contracts for the ordinary needs of the family bind both; phone or electricity at the common home can be such a case.', 'Form rules and withdrawal still apply; both may withdraw.', 'Careful: whoever acts without authority may be liable. First see whether withdrawal or missing form is enough.'],
        asks: ['My husband agreed to a contract in my name', 'Can my wife sign me up by phone?'],
      },
    },
    {
      id: 'kind', says: ['law'], firm: 'clear', norm: '§§ 106 bis 108 BGB, §§ 104, 110, 1629 BGB', from: ['BGB'],
      de: {
        title: 'Mein Kind hat am Telefon zugesagt. Gilt das?',
        answer: 'Nicht ohne die Eltern. Unter 7 Jahren gilt die Erklärung gar nicht; von 7 bis 17 hängt alles davon ab, ob beide Eltern genehmigen.',
        points: ['Verweigern beide Eltern die Genehmigung, ist es entschieden. Unterschreiben sollten beide, die das Sorgerecht haben.', 'Widerrufen Sie im selben Brief vorsorglich, 14 Tage ab dem Anruf. Dann sind Sie auch abgesichert, wenn die Firma es anders sieht.', 'Fordert die Firma Sie zur Genehmigung auf, haben Sie zwei Wochen. Schweigen gilt hier als Nein.', 'Taschengeld hilft der Firma bei Verträgen mit Laufzeit nicht.', 'Ist Ihr Kind inzwischen 18, entscheidet es selbst. Dann bitte nichts bestätigen.'],
        asks: ['Minderjähriger hat Vertrag abgeschlossen', 'Tochter 12 hat am Telefon ja gesagt', 'Kind ans Telefon gegangen und Abo bestellt', 'Taschengeldparagraph Handyvertrag', 'Müssen Eltern für Verträge der Kinder zahlen?', 'Sohn war 17 beim Anruf'],
      },
      en: {
        title: 'My child agreed on the phone. Does that count?',
        answer: 'Not without the parents. Under 7 the declaration is void; from 7 to 17 everything depends on the approval of both parents.',
        points: ['If both parents refuse, it is decided. Both who have custody should sign.', 'Withdraw in the same letter as a precaution, within 14 days of the call. That covers you if the company sees it differently.', 'If the company asks you to approve, you have two weeks; silence counts as no here.', 'The pocket money rule does not help the company with running contracts.'],
        asks: ['My child agreed to a contract on the phone', 'Is a contract by a minor valid?'],
      },
    },
    {
      id: 'demenz', says: ['law'], firm: 'clear', norm: '§§ 104, 105 BGB', from: ['BGB'],
      de: {
        title: 'Meine Mutter ist dement und hat zugesagt. Ist der Vertrag gültig?',
        answer: 'Konnte jemand beim Anruf wegen der Krankheit nicht mehr frei entscheiden, ist die Erklärung nichtig. Beweisen muss das aber, wer sich darauf beruft, etwa durch einen Arzt.',
        points: ['Daneben gibt es andere Wege: Widerruf in 14 Tagen, fehlende Genehmigung oder fehlende Textform. Dann muss niemand über die Krankheit reden.', 'Schreiben Sie in den ersten Brief keine Diagnose.', 'Auch ein Widerruf, den sie jetzt selbst unterschreibt, kann nichtig sein. Sie brauchen dafür eine Vollmacht aus der Zeit, als sie noch frei entscheiden konnte. Sonst braucht es einen Betreuer; eilt es, fragen Sie das Betreuungsgericht.', 'Bei Streit über die Gesundheit hilft ein Mensch, etwa die Verbraucherzentrale.'],
        asks: ['Demente Oma am Telefon Vertrag', 'Vater mit Alzheimer hat zugestimmt', 'Geschäftsunfähig Telefonvertrag', 'Pflegebedürftige Mutter wurde angerufen', 'Verwirrter alter Mensch abgezockt', 'Mutter 85 versteht das nicht mehr'],
      },
      en: {
        title: 'My mother has dementia and agreed. Is the contract valid?',
        answer: 'If illness kept somebody from deciding freely at the time of the call, the declaration is void. But whoever relies on it has to prove it, for instance by a doctor.',
        points: ['There are other ways beside it: withdrawal within 14 days, missing approval or missing text form. Then nobody has to talk about the illness.', 'Put no diagnosis in the first letter.', 'A withdrawal that she signs now can be void, too. To act for her you need a power of attorney from the time when she could still decide freely. Otherwise it takes a guardian; if it is urgent, ask the guardianship court (Betreuungsgericht).', 'If health is disputed, a person helps, for instance the consumer advice centre.'],
        asks: ['My mother with dementia agreed to a contract', 'Elderly father scammed on the phone'],
      },
    },
    {
      id: 'hohes-alter', says: ['law'], firm: 'clear', norm: '§§ 104 Nr. 2, 105, 355 BGB', from: ['BGB'],
      de: {
        title: 'Meine Oma ist über 80. Ist ihr Vertrag deshalb ungültig?',
        answer: 'Das Alter allein macht keinen Vertrag ungültig. Eine Erklärung gilt ab 18, auch mit 90.',
        points: ['Anders kann es sein, wenn jemand wegen einer Krankheit nicht mehr frei entscheiden kann. Das muss im Streit bewiesen werden.', 'Der leichtere Weg ist der Widerruf, 14 Tage lang und ohne Grund. Danach kommt es auf Form, Genehmigung und darauf an, was am Telefon gesagt wurde.', 'Wer schlecht hörte oder das Angebot nicht verstand, hat dazu vielleicht gar nicht ja gesagt. Schreiben Sie auf, wie das Gespräch war.'],
        asks: ['Ist ein Vertrag mit einer alten Frau ungültig?', 'Gilt ein Telefonvertrag mit 85 Jahren?', 'Dürfen alte Leute am Telefon Verträge schließen?', 'Zu alt für einen Vertrag', 'Gibt es ein Höchstalter für Verträge?'],
      },
      en: {
        title: 'My grandmother is over 80. Does that make her contract void?',
        answer: 'Age alone makes no contract void. A declaration counts from 18 on, at 90 as well.',
        points: ['It can be different where illness keeps somebody from deciding freely. In a dispute that has to be proved.', 'The easier way is withdrawal, 14 days and without a reason. After that it depends on form, approval and what was said on the phone.'],
        asks: ['Is a contract with an old woman void?', 'Is she too old to be bound by a contract?'],
      },
    },
    {
      id: 'betreuung', says: ['law'], firm: 'clear', norm: '§ 1825 BGB, §§ 1814, 1815, 1823 BGB', from: ['BGB'],
      de: {
        title: 'Was gilt bei rechtlicher Betreuung?',
        answer: 'Eine Betreuung allein macht Verträge nicht ungültig. Mit Einwilligungsvorbehalt für diesen Bereich braucht der Vertrag aber das Ja des Betreuers.',
        points: ['Der Betreuer darf in seinen Aufgaben für den Betreuten widerrufen, anfechten und kündigen.', 'Legen Sie eine Kopie des Betreuerausweises bei.', 'Die Frist für den Widerruf läuft trotzdem. Schreiben Sie sofort.', 'Fordert die Firma zur Genehmigung auf, gilt Schweigen nach zwei Wochen als Nein.', 'Etwas anderes ist es, wenn jemand beim Anruf wegen einer Krankheit nicht frei entscheiden konnte: Dann kann die Erklärung nichtig sein, auch ohne Betreuung.'],
        asks: ['Ich bin Betreuer, kann ich widerrufen?', 'Einwilligungsvorbehalt Telefonvertrag', 'Betreute Person hat Vertrag abgeschlossen', 'Gesetzlicher Betreuer Handyvertrag'],
      },
      en: {
        title: 'What counts under legal guardianship (Betreuung)?',
        answer: 'Guardianship alone does not make contracts void. With a reservation of consent for this field the contract needs the guardian’s yes.',
        points: ['The guardian may withdraw, avoid and cancel within the assigned tasks.', 'Enclose a copy of the appointment.', 'The withdrawal period runs all the same: write at once.'],
        asks: ['I am a legal guardian, can I withdraw?'],
      },
    },
    {
      id: 'andere-person', says: ['law'], firm: 'clear', norm: '§§ 164, 177, 179 BGB, § 1357 BGB, § 355 BGB', from: ['BGB'],
      de: {
        title: 'Jemand anderes aus dem Haushalt hat zugesagt. Bin ich gebunden?',
        answer: 'In der Regel bindet es Sie nicht, wenn jemand anderes ohne Ihre Erlaubnis zusagt. Mitbewohner, erwachsene Kinder, Pflegekräfte und Nachbarn dürfen Sie nicht einfach verpflichten; bei Eheleuten kann es anders sein.',
        points: ['Der Vertrag hängt dann in der Luft. Mit einem klaren Nein von Ihnen ist er für Sie erledigt. Widerrufen Sie vorsorglich in der Frist.', 'Fragt die Firma nach, haben Sie zwei Wochen; Schweigen gilt als Nein.', 'Vorsicht: Wer für Sie ja gesagt hat, kann selbst haften. Nennen Sie seinen Namen nicht, wenn Widerruf oder fehlende Form schon helfen.'],
        asks: ['Mitbewohner hat Vertrag auf meinen Namen gemacht', 'Putzfrau oder Pflegerin hat am Telefon zugesagt', 'Mein erwachsener Sohn hat für mich ja gesagt', 'Jemand anders hat mein Telefon abgenommen und zugestimmt'],
      },
      en: {
        title: 'Somebody else in the household agreed. Am I bound?',
        answer: 'As a rule you are not bound when somebody else says yes without your permission. Flatmates, grown-up children, carers and neighbours cannot simply bind you; for spouses it can be different.',
        points: ['The contract is then pending; with a clear no from you it is settled for you. Withdraw as a precaution within the period.', 'If the company asks, you have two weeks; silence counts as no.', 'Careful: whoever said yes for you may be liable. Leave the name out if withdrawal or missing form already helps.'],
        asks: ['My flatmate agreed to a contract in my name', 'Somebody else answered my phone and agreed'],
      },
    },
    {
      id: 'name-nennen', says: ['law', 'advice'], firm: 'arguable', norm: '§ 179 Abs. 1 BGB, § 1357 BGB', from: ['BGB'],
      de: {
        title: 'Soll ich verraten, wer für mich gesprochen hat?',
        answer: 'Nicht von sich aus. Wer ohne Erlaubnis für Sie zugesagt hat, kann selbst haften; sein Name und die Geschichte gehören darum nicht in den ersten Brief.',
        points: ['Helfen Widerruf oder fehlende Form, braucht es den Namen gar nicht.', 'Hilft nur die fehlende Erlaubnis, genügt der Satz, dass Sie niemanden ermächtigt haben.', 'Bei Eheleuten gilt oft etwas anderes: Geschäfte für den täglichen Bedarf können beide binden.', 'Unwahres schreiben Sie nicht. Fragt die Firma oder ein Gericht nach, lassen Sie sich vorher beraten.'],
        asks: ['Muss ich sagen, wer am Telefon war?', 'Soll ich meinen Sohn oder meine Tochter im Brief erwähnen?', 'Soll ich reinschreiben, dass er keine Erlaubnis hatte?', 'Bekommt mein Angehöriger Ärger, wenn ich ihn im Brief erwähne?', 'Mein Sohn hat getan, als dürfe er das. Gehört das in den Brief?', 'Soll ich angeben, dass es meine Tochter am Telefon war?'],
      },
      en: {
        title: 'Should I give away who spoke for me?',
        answer: 'Not of your own accord. Whoever agreed for you without permission may be liable; the name and the story do not belong in the first letter.',
        points: ['If withdrawal or missing form helps, the name is not needed at all.', 'If only the missing permission helps, it is enough to say that you authorised nobody.', 'For spouses it is often different: dealings for daily needs can bind both.', 'Write nothing untrue. If the company or a court asks, get advice first.'],
        asks: ['Do I have to say who was on the phone?', 'Should I mention my son or daughter in the letter?', 'Should I name the person who agreed?', 'Will my relative get into trouble if I give the name?', 'Should I say that it was my son on the phone?'],
      },
    },
    {
      id: 'fuer-oma', says: ['law', 'advice'], firm: 'clear', norm: '§ 164 BGB, §§ 167, 174 BGB', from: ['BGB'], entry: 'letter',
      de: {
        title: 'Kann ich das für meine Oma oder meine Eltern machen?',
        answer: 'Mit einer Vollmacht geht das. Eine feste Form braucht sie nicht; für einen Brief an die Firma aber brauchen Sie sie schriftlich und im Original.',
        points: ['Am einfachsten: Sie schreiben den Brief in ihrem Namen, und sie unterschreibt selbst. Kann sie wegen einer Krankheit nicht mehr frei entscheiden, reicht das nicht; dann hilft ein Betreuer oder eine Vollmacht aus der Zeit davor.', 'Unterschreiben Sie für sie, dann mit „i. V.“ und der Vollmacht im Original dabei. Ohne Original darf die Firma den Brief zurückweisen.', 'Nur weil man verwandt ist, darf man das noch nicht.', 'Denken Sie an die Frist: Ein Widerruf muss rechtzeitig abgeschickt sein.'],
        asks: ['Darf ich für meine Mutter widerrufen?', 'Kann ich im Namen meiner Eltern schreiben?', 'Wie helfe ich meinen Großeltern mit dem Vertrag?', 'Für den Opa kündigen oder widerrufen', 'Für jemand anderen den Brief aufsetzen', 'Ich mache das für meine Nachbarin'],
      },
      en: {
        title: 'Can I do this for my grandmother or my parents?',
        answer: 'With authority from them you can. It needs no special form; but for a letter to the company you need it in writing, as the original.',
        points: ['The easiest way: you write the letter in her name and she signs. If illness keeps her from deciding freely, that is not enough; then a guardian helps, or an authority from the time before.', 'If you sign, write “i. V.” and enclose the original power of attorney; otherwise the company may reject the letter.', 'Being a relative alone is not enough.', 'Mind the time: a withdrawal has to be sent in time.'],
        asks: ['Can I do this for my grandma?', 'May I write on behalf of my parents?'],
      },
    },
    {
      id: 'vollmacht', says: ['law'], firm: 'arguable', norm: '§ 174 BGB', from: ['BGB'],
      de: {
        title: 'Die Firma weist meinen Brief zurück, weil die Vollmacht fehlt. Darf sie das?',
        answer: 'Die Firma darf ihn zurückweisen, wenn sie es sofort tut. Liegt einem Widerruf oder einer Kündigung für jemand anderen die Vollmacht nicht im Original bei, darf die Firma den Brief zurückweisen, aber nur unverzüglich.',
        points: ['Eine Kopie oder ein Scan reicht wohl nicht.', 'Schicken Sie den Brief gleich noch einmal, am besten von der Person selbst unterschrieben.', 'Wies die Firma den Brief erst nach langer Zeit zurück, ist es zu spät dafür.'],
        asks: ['Vollmacht im Original nötig?', 'Widerruf wegen fehlender Vollmacht zurückgewiesen', 'Reicht eine Vollmacht als Kopie?', 'Muster Vollmacht für Angehörige'],
      },
      en: {
        title: 'The company rejects my letter because the power of attorney is missing. May it?',
        answer: 'The company may reject it if it does so at once. If a withdrawal or cancellation for somebody else comes without the original power of attorney, the company may reject it, but only without delay.',
        points: ['A copy or scan is probably not enough.', 'Send the letter again right away, best signed by the person.', 'If the company waited long, it is too late for that.'],
        asks: ['Do I need an original power of attorney?', 'Letter rejected for lack of power of attorney'],
      },
    },
    {
      id: 'identitaet', says: ['law', 'advice'], firm: 'arguable', norm: '§§ 164, 177, 241a, 675u BGB', from: ['BGB'],
      de: {
        title: 'Jemand hat meine Daten benutzt und einen Vertrag gemacht',
        answer: 'Dann spricht viel dafür, dass Sie daran nicht gebunden sind. Wer unter Ihrem Namen handelt, verpflichtet Sie nicht.',
        points: ['Erstatten Sie Anzeige bei der Polizei, auch online. Das Aktenzeichen hilft.', 'Schreiben Sie der Firma: kein Vertrag, Daten sperren, nichts an die SCHUFA melden.', 'Wurde abgebucht, melden Sie es sofort der Bank. Ohne Ihren Auftrag muss sie das Geld erstatten.', 'Bitten Sie die SCHUFA, den Missbrauch zu vermerken.'],
        asks: ['Jemand hat einen Vertrag auf meinen Namen abgeschlossen', 'Identitätsdiebstahl Handyvertrag', 'Fremder hat auf meinen Namen bestellt', 'Meine Daten wurden missbraucht', 'Betrüger haben Vertrag mit meiner IBAN gemacht', 'Vertrag auf meinen Namen den ich nicht kenne'],
      },
      en: {
        title: 'Somebody used my data and made a contract',
        answer: 'Then there is much to be said that you are not bound. Whoever acts under your name does not bind you.',
        points: ['Report it to the police, online too.', 'Write to the company: no contract, block the data, report nothing to SCHUFA.', 'Tell your bank at once about debits: without your order it has to refund.'],
        asks: ['Identity theft phone contract', 'Someone made a contract in my name'],
      },
    },
    {
      id: 'verstorben', says: ['law'], firm: 'clear', norm: '§§ 145 ff., 1922 Abs. 1 BGB', from: ['BGB'],
      de: {
        title: 'Der Kunde war beim Anruf schon verstorben',
        answer: 'Wer verstorben ist, kann keinen Vertrag mehr schließen. Ein Ja nach dem Tod kann nicht von ihm kommen.',
        points: ['Ältere Verträge gehen mit ihren Fristen auf die Erben über. Die Erben können sie kündigen.', 'Ein Erbe schreibt der Firma; auf Nachfrage zeigt er, dass er Erbe ist.'],
        asks: ['Opa ist tot und soll verlängert haben', 'Vertrag nach dem Tod abgeschlossen', 'Verstorbene Mutter Vertrag Telefon Erben'],
      },
      en: {
        title: 'The customer had already died when the call was made',
        answer: 'A person who has died cannot make a contract any more. A yes after the death cannot be theirs.',
        points: ['Older contracts pass to the heirs with their periods; the heirs can cancel them.', 'An heir writes to the company and shows proof if asked.'],
        asks: ['Contract after my grandfather died'],
      },
    },
    {
      id: 'inzwischen-18', says: ['law'], firm: 'arguable', norm: '§ 108 Abs. 1, 3 BGB, § 110 BGB', from: ['BGB'],
      de: {
        title: 'Ich war beim Anruf noch minderjährig und bin jetzt 18. Was gilt?',
        answer: 'Haben Ihre Eltern bisher weder ja noch nein gesagt, hängt der Vertrag jetzt von Ihnen ab: Ihr eigenes Ja oder Nein tritt an die Stelle der Eltern.',
        points: ['Wollen Sie ihn nicht, bestätigen Sie nichts, und schreiben Sie bald: „Ich genehmige den Vertrag nicht. Vorsorglich widerrufe ich ihn.“', 'Vorsicht beim Weiterzahlen und Weiternutzen: Seit dem 18. Geburtstag kann das als Ja gelten. Ob es das schon tut, hängt vom Einzelfall ab.', 'Taschengeld hilft der Firma bei Verträgen mit Laufzeit nicht.', 'Haben Ihre Eltern zugestimmt, galt der Vertrag in der Regel schon damals. Dann bleiben Widerruf, fehlende Form und Kündigung. Haben sie der Firma abgesagt, bleibt es dabei.'],
        asks: ['Mit 17 abgeschlossen, jetzt 18', 'Vertrag als Minderjähriger, inzwischen volljährig', 'Ich bin gerade 18 geworden und soll bestätigen'],
      },
      en: {
        title: 'I was under age in the call and am 18 now. What counts?',
        answer: 'If your parents have said neither yes nor no so far, the contract now depends on you: your own yes or no takes the place of theirs.',
        points: ['If you do not want it, confirm nothing and write soon: “Ich genehmige den Vertrag nicht. Vorsorglich widerrufe ich ihn.” (I do not approve; I withdraw as a precaution.)', 'Careful with paying and using on: since your 18th birthday that can count as a yes. Whether it already does depends on the case.', 'Pocket money does not help the company with contracts that run on.', 'If your parents agreed, the contract as a rule counted then. What is left is withdrawal, missing form and cancellation. If they refused towards the company, it stays at that.'],
        asks: ['I was 17 when I agreed and am 18 now'],
      },
    },
  ],
};
