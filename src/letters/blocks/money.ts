// Money: bills, debits, refunds, collectors, credit agencies, court orders, cut-offs (L13 to L15, L17 to L19, L22, L24, L30).
import type { BlockRow } from './row.ts';

const BILL = {
  de: 'Welche Rechnung und welcher Posten: Eine Beanstandung muss genau sein. „Alles falsch“ genügt nicht.',
  en: 'Which bill and which item: an objection has to be precise. "All wrong" is not enough.',
};
const BANK = {
  de: 'Die Bank muss wissen, um welche Lastschrift es geht. Das Geld kommt zurück, die Forderung ist damit nicht vom Tisch.',
  en: 'The bank has to know which debit is meant. The money comes back, but the claim is not settled by it.',
};
const COLLECTOR = {
  de: 'Wer bestreitet, muss nichts zugeben. Raten oder ein Anerkenntnis bietet der Brief nicht an.',
  en: 'Whoever disputes need not admit anything. The letter offers no instalments and no acknowledgement.',
};
const AGENCY = {
  de: 'Eine bestrittene Forderung darf nicht ohne Weiteres gespeichert werden. Dass kein Eintrag kommt, kann niemand versprechen.',
  en: 'A disputed claim may not simply be stored. Nobody can promise that no entry will come.',
};
const CUTOFF_END = {
  de: 'Eine kurze Frist, weil es eilt. Rufen Sie zusätzlich an und notieren Sie Tag, Uhrzeit und Namen.',
  en: 'A short time limit because it is urgent. Call as well and note day, time and name.',
};
const CUTOFF = {
  de: 'Eine Sperre hat Voraussetzungen: Betrag, Androhung, und die Forderung darf nicht begründet bestritten sein.',
  en: 'A cut-off has conditions: amount, warning, and the claim must not be disputed with reasons.',
};
const REASON = {
  de: 'Der Grund muss schlüssig sein, damit die Forderung als bestritten gilt.',
  en: 'The reason has to be conclusive, so that the claim counts as disputed.',
};
const MISUSED =
  'Nach meinen Erkenntnissen hat eine andere Person dafür meine Daten verwendet. Ich habe nichts erklärt und niemanden dazu bevollmächtigt (§§ 164, 177 BGB).';
const MANDATE_NORM = '§§ 675j Abs. 2, 675p Abs. 2 BGB';
const MANDATE = {
  de: 'Ein Mandat können Sie jederzeit ohne Grund widerrufen. Unstreitige Rechnungen zahlen Sie weiter, etwa durch Überweisung.',
  en: 'You can revoke a mandate at any time without a reason. Undisputed bills you go on paying, for instance by transfer.',
};
const EIGHT_WEEKS = {
  de: 'Acht Wochen ab der Belastung geht das ohne Grund. Senden Sie der Firma am selben Tag das Schreiben, mit dem Sie bestreiten.',
  en: 'For eight weeks from the debit this needs no reason. On the same day send the company the letter that disputes the claim.',
};
const NO_GROUND = {
  de: 'Was ohne Grund gezahlt wurde, ist herauszugeben. Die Firma muss den Grund zeigen.',
  en: 'What was paid without a ground has to be given back. The company has to show the ground.',
};
const UNAPPROVED = {
  de: 'Ohne Genehmigung in Textform spricht viel dafür, dass das Geld ohne Grund gezahlt wurde.',
  en: 'Without approval in text form there are good reasons that the money was paid without a ground.',
};
const OWN_ACCOUNT = {
  de: 'Kontodaten stehen mit Absicht nicht im Brief: Die Firma kennt das Konto.',
  en: 'Bank details are left out on purpose: the company knows the account.',
};

/** A row is a paragraph of a letter: its text with holes, when it stands there, its norm, and why. */
export const MONEY_BLOCKS: readonly BlockRow[] = [
  { id: 'bill/dayAmount', when: { invoiceReceivedDate: '*', invoiceAmount: '*' }, text: 'gegen Ihre Rechnung über {invoiceAmount}, bei mir eingegangen am {invoiceReceivedDate}, erhebe ich Einwendungen.', norm: '§§ 145 ff. BGB', why: BILL },
  { id: 'bill/day', when: { invoiceReceivedDate: '*' }, text: 'gegen Ihre Rechnung, bei mir eingegangen am {invoiceReceivedDate}, erhebe ich Einwendungen.', norm: '§§ 145 ff. BGB', why: BILL },
  { id: 'bill/amount', when: { invoiceAmount: '*' }, text: 'gegen Ihre Rechnung über {invoiceAmount} erhebe ich Einwendungen.', norm: '§§ 145 ff. BGB', why: BILL },
  { id: 'bill/plain', text: 'gegen Ihre Rechnung erhebe ich Einwendungen.', norm: '§§ 145 ff. BGB', why: BILL },
  { id: 'billItem/amount', when: { invoiceDisputedAmount: '*' }, text: 'Ich beanstande den Betrag von {invoiceDisputedAmount}, den Sie für {claimAcc} berechnen.', norm: '§§ 145 ff. BGB', why: BILL },
  { id: 'billItem/plain', text: 'Ich beanstande, was Sie für {claimAcc} berechnen.', norm: '§§ 145 ff. BGB', why: BILL },
  { id: 'billReason', unless: [{ alreadyWithdrawn: true }, { identityMisused: true }], text: 'Mein Grund: {ThisAcc} erkenne ich nicht an.', norm: '§§ 145 bis 150, 154 BGB', why: REASON },
  { id: 'billProof', unless: [{ alreadyWithdrawn: true, wantedContract: true }, { alreadyWithdrawn: true, agreedOnPhone: true }, { alreadyWithdrawn: true, declaration: 'clearYes' }], text: 'Bitte weisen Sie nach, wann und mit welchem Inhalt {thisNom} zustande gekommen sein soll.', norm: '§§ 145 bis 150, 154 BGB', why: REASON },
  { id: 'reason/identity', when: { identityMisused: true }, text: MISUSED, norm: '§§ 164, 177 BGB', why: REASON },
  { id: 'reason/withdrawnOnDay', when: { alreadyWithdrawn: true, withdrawnDate: '*' }, text: '{ThisAcc} habe ich am {withdrawnDate} widerrufen ({withdrawalNorm}).', norm: '§ 355 Abs. 1 BGB; § 8 Abs. 1 VVG', why: REASON },
  { id: 'reason/withdrawn', when: { alreadyWithdrawn: true }, text: '{ThisAcc} habe ich widerrufen ({withdrawalNorm}).', norm: '§ 355 Abs. 1 BGB; § 8 Abs. 1 VVG', why: REASON },
  { id: 'reasonOpen', when: { alreadyWithdrawn: true }, unless: [{ wantedContract: true }, { identityMisused: true }], text: 'Dass {thisNom} wirksam war, erkenne ich damit nicht an.', why: { de: 'So kann niemand den Widerruf als Zugeständnis lesen.', en: 'So nobody can read the withdrawal as an admission.' } },
  // Where both spouses may be bound it would lead astray (V-22).
  { id: 'reasonSpeaker', when: { is: 'relativeSpoke', personWasAuthorised: false }, unless: [{ spouseHousehold: true }, { identityMisused: true }, { deceased: true }], text: 'Ich selbst habe das Telefonat nicht geführt und niemanden dazu bevollmächtigt (§§ 164, 177 BGB).', norm: '§§ 164 Abs. 1, 177 Abs. 1 BGB', why: REASON },
  { id: 'formReason', when: { is: 'energy', textFormApproval: false }, unless: [{ basicSupply: true }, { identityMisused: true }], text: 'Ein Vertrag über die Lieferung von Strom oder Gas an einen Haushaltskunden braucht außerhalb der Grundversorgung die Textform (§ 41b Abs. 1 EnWG). Daran fehlt es nach meiner Auffassung; {thisNom} ist deshalb nichtig (§ 125 S. 1 BGB).', norm: '§ 41b Abs. 1 S. 1 EnWG; §§ 125 S. 1, 126b BGB', why: REASON },
  { id: 'billRest', when: { invoiceDisputedAmount: '*' }, text: 'Den nicht beanstandeten Teil der Rechnung zahle ich. Die Zahlung gilt allein für diesen Teil.', norm: '§ 62 Abs. 3 TKG', why: { de: 'Den unstreitigen Teil bezahlen und sagen, wofür: So entsteht daraus kein Verzug.', en: 'Pay the undisputed part and say what for: so no default arises from it.' } },
  { id: 'billCutOff/telecoms', when: { is: 'telecoms' }, text: 'Solange die Forderung begründet beanstandet ist, kommt eine Sperre ihretwegen nach meiner Auffassung nicht in Betracht (§ 61 Abs. 4 TKG). Ich bitte um Einzelnachweis und Prüfung (§ 67 Abs. 2 TKG).', norm: '§§ 61 Abs. 4, 67 Abs. 2 TKG', why: CUTOFF },
  { id: 'billCutOff/energy', when: { is: 'energy' }, text: 'Solange die Forderung begründet beanstandet ist, kommt eine Unterbrechung ihretwegen nach meiner Auffassung nicht in Betracht (§ 41f Abs. 3 EnWG).', norm: '§ 41f Abs. 3 EnWG', why: CUTOFF },
  // Eight weeks are of telecoms only (§ 67 TKG): not of a magazine's or an energy supplier's bill.
  { id: 'billEnd/telecoms', when: { is: 'telecoms' }, text: 'Bitte berichtigen Sie die Rechnung und bestätigen Sie mir das bis zum {deadline} in Textform.', norm: '§ 67 Abs. 2 TKG', why: { de: 'Damit es schriftlich ist: 14 Tage und 3 Tage Postweg. Für Sie selbst gilt: Die Einwendung soll binnen acht Wochen nach Erhalt der Rechnung ankommen.', en: 'To have it in writing: 14 days plus 3 days for the post. For you: the objection should arrive within eight weeks of receiving the bill.' } },
  { id: 'billEnd', text: 'Bitte berichtigen Sie die Rechnung und bestätigen Sie mir das bis zum {deadline} in Textform.', why: { de: 'Damit es schriftlich ist: 14 Tage und 3 Tage Postweg. Keine gesetzliche Frist.', en: 'To have it in writing: 14 days plus 3 days for the post. Not a statutory time limit.' } },

  { id: 'refundFact/dayAmount', when: { debitDate: '*', debitAmount: '*' }, text: 'am {debitDate} haben Sie {debitAmount} {fromMyAccount} eingezogen.', why: { de: 'Nur die Zahlungen, die Sie genannt haben.', en: 'Only the payments you named.' } },
  { id: 'refundFact/amount', when: { debitAmount: '*' }, text: 'Sie haben {debitAmount} {fromMyAccount} eingezogen.', why: { de: 'Nur die Zahlungen, die Sie genannt haben.', en: 'Only the payments you named.' } },
  { id: 'refundFact/plain', text: 'Sie haben Geld {fromMyAccount} eingezogen.', why: { de: 'Den genauen Betrag kennt die Firma aus ihren Büchern.', en: 'The company knows the exact amount from its books.' } },
  { id: 'refundMisuse', when: { identityMisused: true }, text: MISUSED, norm: '§§ 164, 177 BGB', why: REASON },
  { id: 'refundGround/withdrawnOnDay', when: { alreadyWithdrawn: true, withdrawnDate: '*' }, text: '{ThisAcc} habe ich am {withdrawnDate} widerrufen.', why: { de: 'Das haben Sie angegeben.', en: 'You told us so.' } },
  { id: 'refundGround/withdrawn', when: { alreadyWithdrawn: true }, text: '{ThisAcc} habe ich widerrufen.', why: { de: 'Das haben Sie angegeben.', en: 'You told us so.' } },
  { id: 'refundGround/changeUnapproved', when: { is: ['summaryMissed', 'changedContract'], textFormApproval: false }, unless: { deceased: true }, text: '{ThisAcc} habe ich nicht in Textform genehmigt. Soweit die Zahlung darauf entfällt, fehlt deshalb nach meiner Auffassung der Rechtsgrund (§ 54 Abs. 3 TKG, § 812 Abs. 1 BGB).', norm: '§ 54 Abs. 3 S. 4, 5 TKG; § 812 Abs. 1 BGB', why: UNAPPROVED },
  { id: 'refundGround/unapproved', when: { is: 'summaryMissed', textFormApproval: false }, unless: { deceased: true }, text: '{ThisAcc} habe ich nicht in Textform genehmigt. Für die Zahlung fehlt deshalb nach meiner Auffassung der Rechtsgrund, und Wertersatz schulde ich nicht (§ 54 Abs. 3 TKG, § 812 Abs. 1 BGB).', norm: '§ 54 Abs. 3 S. 4, 5 TKG; § 812 Abs. 1 BGB', why: UNAPPROVED },
  { id: 'refundGround/change', when: { is: 'changedContract' }, text: '{ThisAcc} erkenne ich nicht an. Soweit die Zahlung darauf entfällt, fehlt deshalb nach meiner Auffassung der Rechtsgrund (§ 812 Abs. 1 BGB).', norm: '§ 812 Abs. 1 BGB', why: NO_GROUND },
  { id: 'refundGround/plain', text: '{ThisAcc} erkenne ich nicht an. Für die Zahlung fehlt deshalb nach meiner Auffassung der Rechtsgrund (§ 812 Abs. 1 BGB).', norm: '§ 812 Abs. 1 BGB', why: NO_GROUND },
  { id: 'refundRule/insurance', when: { alreadyWithdrawn: true, product: 'insurance' }, text: 'Gezahlte Beiträge sind nach Maßgabe des § 9 VVG zu erstatten.', norm: '§ 9 VVG', why: { de: 'Nach einem wirksamen Widerruf gibt es Beiträge zurück. Wie viel, hängt davon ab, wie Sie belehrt wurden.', en: 'After an effective withdrawal premiums are refunded. How much depends on how you were instructed.' } },
  { id: 'refundRule/finance', when: { alreadyWithdrawn: true, product: 'finance' }, text: 'Nach einem Widerruf sind die darauf entfallenden Zahlungen spätestens binnen 30 Tagen zurückzugewähren (§§ 355 Abs. 3, 357b Abs. 1 BGB).', norm: '§§ 355 Abs. 3, 357b Abs. 1 BGB', why: { de: 'Bei Finanzdienstleistungen hat das Unternehmen 30 Tage.', en: 'For financial services the company has 30 days.' } },
  { id: 'refundRule/plain', when: { alreadyWithdrawn: true }, text: 'Nach einem Widerruf sind die darauf entfallenden Zahlungen spätestens binnen 14 Tagen zurückzugewähren (§§ 355 Abs. 3, 357 Abs. 1 BGB).', norm: '§§ 355 Abs. 3, 357 Abs. 1 BGB', why: { de: 'Nach einem Widerruf muss die Firma binnen 14 Tagen zurückzahlen.', en: 'After a withdrawal the company has to pay back within 14 days.' } },
  { id: 'refundEnd/change', when: { is: 'changedContract' }, text: 'Bitte überweisen Sie mir {refundUntil}, was davon auf {thisAcc} entfällt, auf das Konto, von dem eingezogen wurde. Was ich nach meinem bisherigen Vertrag schulde, verlange ich nicht zurück. Zinsen behalte ich mir vor.', norm: '§§ 286, 288 BGB', why: OWN_ACCOUNT },
  { id: 'refundEnd/insurance', when: { alreadyWithdrawn: true, product: 'insurance' }, text: 'Bitte überweisen Sie mir den danach zu erstattenden Betrag bis zum {deadline} auf das Konto, von dem eingezogen wurde. Zinsen behalte ich mir vor.', norm: '§§ 286, 288 BGB', why: OWN_ACCOUNT },
  { id: 'refundEnd', text: 'Bitte überweisen Sie mir den Betrag {refundUntil} auf das Konto, von dem er eingezogen wurde. Zinsen behalte ich mir vor.', norm: '§§ 286, 288 BGB', why: OWN_ACCOUNT },

  { id: 'mandate/neverForChange', when: [{ directDebitMandate: false, is: 'changedContract' }, { directDebitMandate: false, existingCustomer: true }], text: 'ein SEPA-Lastschriftmandat habe ich Ihnen für {allegedAcc} nicht erteilt. Soweit Sie sich dafür auf eines berufen, widerrufe ich es mit sofortiger Wirkung. Bitte ziehen Sie dafür nichts mehr {fromMyAccount} ein. Was ich nach meinem bisherigen Vertrag schulde, ist davon nicht berührt.', norm: MANDATE_NORM, why: MANDATE },
  { id: 'mandate/forChange', when: [{ is: 'changedContract' }, { existingCustomer: true }], text: 'soweit Sie sich für {allegedAcc} auf ein SEPA-Lastschriftmandat berufen, widerrufe ich es mit sofortiger Wirkung. Bitte ziehen Sie dafür nichts mehr {fromMyAccount} ein. Was ich nach meinem bisherigen Vertrag schulde, ist davon nicht berührt.', norm: MANDATE_NORM, why: MANDATE },
  { id: 'mandate/never', when: { directDebitMandate: false }, text: 'ein SEPA-Lastschriftmandat habe ich Ihnen nicht erteilt. Soweit Sie sich auf eines berufen, widerrufe ich es mit sofortiger Wirkung. Bitte ziehen Sie nichts mehr {fromMyAccount} ein.', norm: MANDATE_NORM, why: MANDATE },
  { id: 'mandate', text: 'soweit Sie sich auf ein SEPA-Lastschriftmandat berufen, widerrufe ich es mit sofortiger Wirkung. Bitte ziehen Sie nichts mehr {fromMyAccount} ein.', norm: MANDATE_NORM, why: MANDATE },
  { id: 'mandateEnd', text: 'Bitte bestätigen Sie mir den Widerruf bis zum {deadline} in Textform.', why: { de: 'Damit es schriftlich ist.', en: 'To have it in writing.' } },

  { id: 'debit/dayAmount', when: { debitAmount: '*', provider: '*' }, text: 'am {debitDate} wurde {myBankAccount} mit {debitAmount} zugunsten von {providerLegal} belastet.', why: BANK },
  { id: 'debit/amount', when: { debitAmount: '*' }, text: 'am {debitDate} wurde {myBankAccount} durch eine Lastschrift mit {debitAmount} belastet.', why: BANK },
  { id: 'debit/provider', when: { provider: '*' }, text: 'am {debitDate} wurde {myBankAccount} durch eine Lastschrift zugunsten von {providerLegal} belastet.', why: BANK },
  { id: 'debit/plain', text: 'am {debitDate} wurde {myBankAccount} durch eine Lastschrift belastet.', why: BANK },
  { id: 'debitClaim/unauthorised', when: { is: 'noMandate' }, text: 'Diese Lastschrift habe ich nicht autorisiert. Bitte erstatten Sie mir den Betrag unverzüglich und bringen Sie das Konto auf den Stand, auf dem es ohne die Belastung wäre (§§ 675j Abs. 1, 675u BGB).', norm: '§§ 675j Abs. 1, 675u S. 2, 676b Abs. 2 BGB', why: { de: 'Ohne Ihre Erlaubnis muss die Bank sofort zurückbuchen. Melden Sie es ihr gleich, spätestens binnen 13 Monaten.', en: 'Without your permission the bank has to refund at once. Report it right away, within 13 months at the latest.' } },
  { id: 'debitClaim/eightWeeks', text: 'Ich verlange die Erstattung des belasteten Betrags (§ 675x Abs. 2, 4 BGB). Gründe sind dafür nicht nötig.', norm: '§ 675x Abs. 2, 4, 5 BGB', why: EIGHT_WEEKS },
  { id: 'debitFallback', when: { is: ['noMandate', 'within8Weeks'] }, text: 'Hilfsweise verlange ich die Erstattung des belasteten Betrags nach § 675x Abs. 2, 4 BGB, für die Gründe nicht nötig sind.', norm: '§ 675x Abs. 2, 4, 5 BGB', why: EIGHT_WEEKS },
  { id: 'debitEnd', text: 'Bitte bestätigen Sie mir die Gutschrift.', norm: '§ 675x Abs. 5 BGB', why: { de: 'Die Bank hat dafür zehn Geschäftstage.', en: 'The bank has ten business days for it.' } },

  { id: 'collector/onDay', when: { dunningDate: '*', provider: '*' }, text: 'ich antworte auf Ihr Schreiben ({dunningDate}). Sie machen eine Forderung von {provider} geltend. Diese Forderung bestreite ich dem Grunde und der Höhe nach vollständig.', norm: '§ 13a RDG', why: COLLECTOR },
  { id: 'collector/provider', when: { provider: '*' }, text: 'Sie machen eine Forderung von {provider} geltend. Diese Forderung bestreite ich dem Grunde und der Höhe nach vollständig.', norm: '§ 13a RDG', why: COLLECTOR },
  { id: 'collector/day', when: { dunningDate: '*' }, text: 'ich antworte auf Ihr Schreiben ({dunningDate}). Die darin genannte Forderung bestreite ich dem Grunde und der Höhe nach vollständig.', norm: '§ 13a RDG', why: COLLECTOR },
  { id: 'collector/plain', text: 'die von Ihnen geltend gemachte Forderung bestreite ich dem Grunde und der Höhe nach vollständig.', norm: '§ 13a RDG', why: COLLECTOR },
  { id: 'collectorSum', when: { arrearsAmount: '*' }, text: 'Das gilt für den gesamten Betrag von {arrearsAmount}, den Sie verlangen, mit Zinsen und Kosten.', norm: '§ 13a RDG', why: COLLECTOR },
  { id: 'collectorAsk', text: ['Bitte teilen Sie mir in Textform mit (§ 13a Abs. 1, 2 RDG):', '– Name und Anschrift Ihrer Auftraggeberin und der ursprünglichen Gläubigerin,', '– den Vertragsgegenstand und das Datum des behaupteten Vertragsschlusses,', '– die wesentlichen Umstände des Vertragsschlusses, also wann, wie und durch wen,', '– die Berechnung von Zinsen und Kosten,', '– die für Sie zuständige Aufsichtsbehörde.'].join('\n'), norm: '§ 13a Abs. 1, 2 RDG', why: { de: 'Inkassofirmen müssen sagen, woraus die Forderung kommt. Auf Anfrage auch, wie der Vertrag zustande kam.', en: 'Collectors have to say what the claim rests on. On request also how the contract was concluded.' } },
  { id: 'collectorPower', text: 'Bitte weisen Sie mir außerdem Ihre Vollmacht oder die Abtretung der Forderung nach.', norm: '§§ 174, 410 BGB', why: COLLECTOR },
  { id: 'collectorNoReport', text: 'Da die Forderung bestritten ist, kommt eine Meldung an Auskunfteien nach meiner Auffassung nicht in Betracht (Art. 5 Abs. 1 Buchst. d, 6 Abs. 1 Buchst. f DSGVO). Vorsorglich widerspreche ich ihr (Art. 21 Abs. 1 DSGVO). Bitte sehen Sie von Anrufen und Besuchen ab und schreiben Sie mir.', norm: 'Art. 5 Abs. 1 Buchst. d, 6 Abs. 1 Buchst. f, 21 Abs. 1 DSGVO', why: AGENCY },
  { id: 'collectorEnd', text: 'Bitte bestätigen Sie mir bis zum {deadline} in Textform, dass Sie die Forderung nicht weiter verfolgen.', why: { de: 'Kommt ein Mahnbescheid vom Gericht, hilft dieser Brief nicht: Dann binnen zwei Wochen beim Gericht widersprechen.', en: 'If a court order for payment comes, this letter does not help: then object to the court within two weeks.' } },

  { id: 'complain/onDay', when: { dunningDate: '*' }, text: 'ich bitte um Prüfung eines Inkassoschreibens ({dunningDate}). Das Unternehmen ist in der beigefügten Kopie genannt.', norm: '§§ 13h, 20 RDG', why: { de: 'Die Aufsicht über Inkassofirmen braucht das Schreiben und was daran nicht stimmt.', en: 'The authority that supervises collectors needs the letter and what is wrong with it.' } },
  { id: 'complain/plain', text: 'ich bitte um Prüfung eines Inkassoschreibens. Das Unternehmen ist in der beigefügten Kopie genannt.', norm: '§§ 13h, 20 RDG', why: { de: 'Die Aufsicht über Inkassofirmen braucht das Schreiben und was daran nicht stimmt.', en: 'The authority that supervises collectors needs the letter and what is wrong with it.' } },
  { id: 'complainRef', when: { collectorReference: '*' }, text: 'Sein Aktenzeichen lautet: {collectorReference}.', norm: '§ 13h RDG', why: COLLECTOR },
  { id: 'complainObjected/onDay', when: { objectedDate: '*' }, text: 'Die Forderung habe ich am {objectedDate} bestritten.', why: COLLECTOR },
  { id: 'complainObjected/plain', when: { alreadyObjected: true }, text: 'Die Forderung habe ich bestritten.', why: COLLECTOR },
  { id: 'complainAsk', text: 'Bitte prüfen Sie, ob die Angaben nach § 13a Abs. 1 RDG vollständig sind und ob die Pflicht erfüllt wurde, auf Anfrage die Umstände des Vertragsschlusses mitzuteilen (§ 13a Abs. 2 RDG). Über das Ergebnis bitte ich um Nachricht.', norm: '§§ 13a, 13h RDG', why: { de: 'Die Behörde prüft die Pflichten der Firma. Über Ihre Forderung entscheidet sie nicht.', en: 'The authority checks the firm’s duties. It does not decide on your claim.' } },

  { id: 'agency/entry', when: { creditAgencyEntry: true, provider: '*' }, text: 'zu meiner Person ist bei Ihnen ein Eintrag zu einer Forderung von {provider} gespeichert. Diese Forderung bestreite ich.', norm: 'Art. 5 Abs. 1 Buchst. d DSGVO', why: AGENCY },
  { id: 'agency/entryPlain', when: { creditAgencyEntry: true }, text: 'zu meiner Person ist bei Ihnen ein Eintrag zu einer Forderung gespeichert, die ich bestreite.', norm: 'Art. 5 Abs. 1 Buchst. d DSGVO', why: AGENCY },
  { id: 'agency/threat', when: { provider: '*' }, text: 'eine Forderung, die {provider} gegen mich erhebt, bestreite ich. Ich teile Ihnen das für den Fall mit, dass sie Ihnen gemeldet wird oder schon gemeldet wurde.', norm: 'Art. 5 Abs. 1 Buchst. d DSGVO', why: AGENCY },
  { id: 'agency/plain', text: 'eine gegen mich erhobene Forderung bestreite ich. Ich teile Ihnen das für den Fall mit, dass sie Ihnen gemeldet wird oder schon gemeldet wurde.', norm: 'Art. 5 Abs. 1 Buchst. d DSGVO', why: AGENCY },
  { id: 'agencySince', when: { objectedDate: '*' }, text: 'Gegenüber der Firma habe ich sie am {objectedDate} bestritten.', why: AGENCY },
  { id: 'agencyTitle', when: { dunning: ['none', 'reminder', 'collector'] }, text: 'Einen gerichtlichen Titel über die Forderung gibt es nach meiner Kenntnis nicht.', why: AGENCY },
  { id: 'agencyAsk/entry', when: { creditAgencyEntry: true }, text: 'Bitte berichtigen oder entfernen Sie diesen Eintrag (Art. 16, 17 Abs. 1 DSGVO) und schränken Sie seine Verarbeitung ein, bis das geprüft ist (Art. 18 Abs. 1 Buchst. a DSGVO). Einer weiteren Verarbeitung widerspreche ich (Art. 21 Abs. 1 DSGVO). Mein Grund: Die Forderung ist bestritten, und der Eintrag erschwert es mir, Verträge zu schließen.', norm: 'Art. 16, 17, 18, 21 DSGVO', why: AGENCY },
  { id: 'agencyAsk/none', text: 'Bitte berichtigen oder entfernen Sie einen Eintrag dazu (Art. 16, 17 Abs. 1 DSGVO) und schränken Sie seine Verarbeitung ein, bis das geprüft ist (Art. 18 Abs. 1 Buchst. a DSGVO). Einer weiteren Verarbeitung widerspreche ich (Art. 21 Abs. 1 DSGVO). Mein Grund: Die Forderung ist bestritten, und ein Eintrag würde es mir erschweren, Verträge zu schließen.', norm: 'Art. 16, 17, 18, 21 DSGVO', why: AGENCY },
  { id: 'agencyEnd', text: 'Bitte antworten Sie innerhalb eines Monats nach Erhalt dieses Schreibens, also bis zum {deadline} (Art. 12 Abs. 3 DSGVO).', norm: 'Art. 12 Abs. 3 DSGVO', why: { de: 'Die Frist steht im Gesetz. Das Datum rechnet drei Tage für die Post dazu.', en: 'The time limit is in the law. The date adds three days for the post.' } },

  { id: 'cutOff/doneOnDay', when: { serviceCut: true, disconnectionThreatDate: '*', is: 'energy' }, text: 'Sie haben die Belieferung unterbrochen; angedroht hatten Sie das am {disconnectionThreatDate}.', why: CUTOFF },
  { id: 'cutOff/doneLineOnDay', when: { serviceCut: true, disconnectionThreatDate: '*', not: 'energy' }, text: 'Sie haben {myLine} gesperrt; angedroht hatten Sie das am {disconnectionThreatDate}.', why: CUTOFF },
  { id: 'cutOff/done', when: { serviceCut: true, is: 'energy' }, text: 'Sie haben die Belieferung unterbrochen.', why: CUTOFF },
  { id: 'cutOff/doneLine', when: { serviceCut: true }, text: 'Sie haben {myLine} gesperrt.', why: CUTOFF },
  { id: 'cutOff/onDay', when: { disconnectionThreatDate: '*' }, text: 'am {disconnectionThreatDate} haben Sie mir eine Sperre angedroht.', why: CUTOFF },
  { id: 'cutOff/threat', when: { cutOffThreatened: true }, text: 'Sie haben mir eine Sperre angedroht.', why: CUTOFF },
  { id: 'cutOff/energy', when: { is: 'energy' }, text: 'es geht um eine Unterbrechung {ofMySupply}.', why: CUTOFF },
  { id: 'cutOff/plain', text: 'es geht um eine Sperre {ofMyLine}.', why: CUTOFF },
  { id: 'cutOffObjected/onDay', when: { objectedDate: '*' }, text: 'Die zugrunde liegende Forderung habe ich am {objectedDate} bestritten.', why: CUTOFF },
  { id: 'cutOffObjected/plain', text: 'Die zugrunde liegende Forderung bestreite ich, soweit Sie sie auf {claimAcc} stützen.', why: CUTOFF },
  { id: 'cutOffRule/energy', when: { is: 'energy' }, text: 'Die Voraussetzungen einer Unterbrechung (§ 41f EnWG) liegen nach meiner Auffassung nicht vor: Forderungen ohne Titel, die form- und fristgerecht und schlüssig begründet beanstandet sind, zählen nicht mit (§ 41f Abs. 3 EnWG).', norm: '§ 41f Abs. 1, 3, 5 EnWG', why: CUTOFF },
  { id: 'cutOffRule/plain', text: 'Die Voraussetzungen einer Sperre (§ 61 Abs. 4 TKG) liegen nach meiner Auffassung nicht vor: Forderungen ohne Titel, die form- und fristgerecht und schlüssig begründet beanstandet sind, zählen nicht mit.', norm: '§ 61 Abs. 3, 4, 6 TKG', why: CUTOFF },
  { id: 'cutOffAmount', when: { is: 'arrearsBelow100' }, text: 'Selbst nach Ihren Angaben sind es nur {arrearsAmount}; nötig ist ein Verzug von mindestens 100 Euro.', norm: '§ 61 Abs. 4 TKG; § 41f Abs. 3 EnWG', why: CUTOFF },
  { id: 'cutOffLine', when: { onlyLine: true, not: 'energy' }, unless: { deceased: true }, text: 'Ich habe keinen anderen Anschluss; daran hängt auch der Notruf.', why: { de: 'Das haben Sie angegeben. Es zeigt, wie dringend es ist.', en: 'You told us so. It shows how urgent it is.' } },
  { id: 'cutOffEnd/done', when: { serviceCut: true }, text: 'Bitte heben Sie die Sperre bis zum {deadline} auf und bestätigen Sie mir das in Textform. Ersatz für entstehende Schäden behalte ich mir vor.', norm: '§ 61 TKG; § 41f EnWG', why: CUTOFF_END },
  { id: 'cutOffEnd', text: 'Bitte heben Sie die Sperre bis zum {deadline} auf oder bestätigen Sie mir bis dahin in Textform, dass es keine geben wird. Ersatz für entstehende Schäden behalte ich mir vor.', norm: '§ 61 TKG; § 41f EnWG', why: CUTOFF_END },

  { id: 'court/enforcementOnDay', when: { dunning: 'enforcementOrder', dunningDate: '*' }, text: 'gegen den Vollstreckungsbescheid, mir zugestellt am {dunningDate}, lege ich in vollem Umfang Einspruch ein.', norm: '§§ 700 Abs. 1, 339 Abs. 1 ZPO', why: { de: 'Zwei Wochen ab Zustellung. Holen Sie sich heute noch Rat bei Anwalt oder Verbraucherzentrale; ist der Tag vorbei, fragen Sie dort nach der Wiedereinsetzung.', en: 'Two weeks from service. Get advice from a lawyer or consumer centre today; if the day has passed, ask there about reinstatement.' } },
  { id: 'court/enforcement', when: { dunning: 'enforcementOrder' }, text: 'gegen den Vollstreckungsbescheid in der beigefügten Kopie lege ich in vollem Umfang Einspruch ein.', norm: '§§ 700 Abs. 1, 339 Abs. 1 ZPO', why: { de: 'Zwei Wochen ab Zustellung. Holen Sie sich heute noch Rat bei Anwalt oder Verbraucherzentrale; ist der Tag vorbei, fragen Sie dort nach der Wiedereinsetzung.', en: 'Two weeks from service. Get advice from a lawyer or consumer centre today; if the day has passed, ask there about reinstatement.' } },
  { id: 'court/orderOnDay', when: { dunningDate: '*' }, text: 'gegen den Mahnbescheid, mir zugestellt am {dunningDate}, erhebe ich Widerspruch. Ich widerspreche dem Anspruch insgesamt.', norm: '§§ 692 Abs. 1 Nr. 3, 694 Abs. 1 ZPO', why: { de: 'Zwei Wochen ab Zustellung. Gründe sind nicht nötig. Das amtliche Formular ist der sicherste Weg.', en: 'Two weeks from service. Reasons are not needed. The official form is the safest way.' } },
  { id: 'court/order', text: 'gegen den Mahnbescheid in der beigefügten Kopie erhebe ich Widerspruch. Ich widerspreche dem Anspruch insgesamt.', norm: '§§ 692 Abs. 1 Nr. 3, 694 Abs. 1 ZPO', why: { de: 'Zwei Wochen ab Zustellung. Gründe sind nicht nötig. Das amtliche Formular ist der sicherste Weg.', en: 'Two weeks from service. Reasons are not needed. The official form is the safest way.' } },
  { id: 'courtNumber', text: 'Die Geschäftsnummer ergibt sich aus der beigefügten Kopie.', why: { de: 'Ohne Geschäftsnummer kann das Gericht das Schreiben nicht zuordnen. Legen Sie die Kopie bei.', en: 'Without the file number the court cannot assign the letter. Enclose the copy.' } },
]; // prettier-ignore
