// Credit agencies: what may be reported, how to dispute, how to get an entry away.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const credit: Article = {
  id: 'schufa',
  entry: 'letter',
  de: { title: 'SCHUFA und Bestreiten', lead: 'Wer früh und schriftlich bestreitet, steht besser da. Ganz ausschließen lässt sich ein Eintrag nicht.' },
  en: { title: 'SCHUFA and disputing a claim', lead: 'Who disputes early and in writing is in a better position. An entry cannot be ruled out.' },
  passages: [
    {
      id: 'schufa-eintrag', says: ['law', 'court'], firm: 'arguable', norm: 'BGH I ZR 157/13, BGH VI ZR 183/22, Art. 5, 6 Abs. 1 f DSGVO', from: ['DSGVO', 'BGH-I-ZR-157-13', 'W12'],
      de: {
        title: 'Darf die Firma mich bei der SCHUFA melden?',
        answer: 'Eine Forderung, die Sie bestritten haben und über die kein Gericht entschieden hat, darf nach der bisherigen Rechtsprechung nicht gemeldet werden. Sicher ausschließen lässt sich ein Eintrag trotzdem nicht.',
        points: ['Bestreiten Sie deshalb früh, schriftlich und mit Beleg, bei der Firma und beim Inkasso. Eine Rechnung, die niemand bestreitet und niemand zahlt, kann nach Mahnungen gemeldet werden.', 'Eine Drohung allein ist noch kein Eintrag.', 'Üblich sind außerdem zwei schriftliche Mahnungen, die erste mindestens vier Wochen vor der Meldung, und ein Hinweis darauf. Das stand bis zum 19. November 2026 im Bundesdatenschutzgesetz; der Paragraf ist aufgehoben, und die neue Regel haben wir nicht gelesen.', 'Mit der SCHUFA nur zu drohen, um Druck zu machen, hat der BGH schon 2015 als unlauter angesehen, wenn der Hinweis fehlt, dass Bestreiten genügt.', 'Schreiben Sie auch der SCHUFA, dass Sie die Forderung bestreiten, und bitten Sie um eine kostenlose Kopie Ihrer Daten. Steht die bestrittene Forderung schon dort, fordern Sie ihre Löschung.'],
        asks: ['Bekomme ich einen negativen SCHUFA-Eintrag?', 'Drohung mit SCHUFA', 'Darf bei bestrittener Forderung gemeldet werden?', '§ 31 BDSG: Wenn ich bestreite, darf kein Eintrag kommen?', 'Schufa Eintrag wegen Telefonvertrag', 'Die wollen mich bei der Auskunftei melden', 'Leidet meine Bonität wenn ich nicht zahle?'],
      },
      en: {
        title: 'May the company report me to SCHUFA?',
        answer: 'By the case law so far a claim that you dispute and on which no court has decided may not be reported. Still, an entry cannot be ruled out for sure.',
        points: ['So dispute early, in writing and with proof, with the company and the collector. A bill that nobody disputes and nobody pays can be reported after reminders.', 'A threat alone is no entry yet.', 'Two written reminders, the first at least four weeks before the report, and a notice of it are usual conditions; they stood in the data protection act until 19 November 2026. That section has been repealed, and the new rule we have not read.', 'Tell SCHUFA, too, that you dispute the claim, and ask for a free copy of your data. If the disputed claim already stands there, demand its deletion.'],
        asks: ['Can they report me to SCHUFA?', 'They threaten me with a SCHUFA entry'],
      },
    },
    {
      id: 'bestreiten', says: ['court', 'advice'], firm: 'arguable', norm: 'BGH I ZR 157/13, § 138 ZPO, § 54 Abs. 3 TKG, § 61 Abs. 4 TKG, § 67 Abs. 2 TKG', from: ['BGH-I-ZR-157-13', 'ZPO', 'TKG'],
      de: {
        title: 'Wie bestreite ich eine Forderung richtig? Muss ich das begründen?',
        answer: 'Ein einfaches, ernst gemeintes Bestreiten in Textform genügt, zum Beispiel per E-Mail. Eine lange Begründung brauchen Sie nicht, und auch keinen Anwalt.',
        points: [
          'Schreiben Sie: „Ich bestreite die Forderung vollständig.“ Nennen Sie Datum und Nummer, und in einem Satz, warum.',
          'Kam bei Handy oder Internet die Zusammenfassung nicht vor Ihrem Ja, und haben Sie später nicht in Textform genehmigt, schreiben Sie das dazu.',
          'Schicken Sie es an die Firma und an das Inkasso, mit Nachweis.',
          'Bleiben Sie bei der Wahrheit. Was Sie am Telefon gesagt haben, dürfen Sie nicht abstreiten.',
          'Bei einer Telefonrechnung nennen Sie schlüssige Gründe, binnen acht Wochen. Dann zählt der Betrag bei einer Sperre nicht mit.',
          'Fordern Sie, dass nichts an die SCHUFA gemeldet wird, und setzen Sie eine Frist von zwei Wochen.',
        ],
        asks: ['Forderung bestreiten Muster', 'Muss ich die Ablehnung begründen?', 'Wie widerspreche ich einer Mahnung?', 'Reicht es zu schreiben dass ich die Forderung bestreite?', 'Forderung zurückweisen Text', 'Sie drohen mit Schufa und Inkasso, was schreiben?'],
      },
      en: {
        title: 'How do I dispute a claim properly? Do I need reasons?',
        answer: 'A simple, serious denial in text form is enough, for instance by e-mail. You need no long reasons and no lawyer.',
        points: ['Write: “Ich bestreite die Forderung vollständig.” Name date and number, and in one sentence why.', 'For mobile or internet: if the summary did not come before your yes and you did not approve in text form later, add that.', 'Send it to the company and to the collector, with proof.', 'Stay with the truth. What you said on the phone you may not deny.', 'For a phone bill give conclusive reasons within eight weeks: then the sum does not count for a cut-off.', 'Ask that nothing is reported to SCHUFA and set two weeks.'],
        asks: ['How do I dispute a claim?', 'They threaten with SCHUFA and debt collection, what should I write?'],
      },
    },
    {
      id: 'schufa-loeschen', says: ['law', 'court'], firm: 'arguable', norm: 'BGH VI ZR 183/22, Art. 12, 16, 17, 18 DSGVO, Art. 82 DSGVO', from: ['DSGVO', 'W12'],
      de: {
        title: 'Bei der SCHUFA steht etwas Falsches. Wie bekomme ich es weg?',
        answer: 'Schreiben Sie der SCHUFA und der Firma, dass die Forderung bestritten ist und der Eintrag gelöscht werden soll. Beide haben einen Monat.',
        points: ['Legen Sie Ihr Bestreiten mit Datum bei.', 'Verlangen Sie, dass der Eintrag bis zur Klärung gesperrt wird.', 'In einem Fall gab es 500 Euro für eine unzulässige Meldung (BGH, VI ZR 183/22). Sicher ist so ein Geld nicht; es kommt auf den einzelnen Fall an.', 'Hilft das nicht, beschweren Sie sich bei der Datenschutzbehörde in Hessen; dort sitzt die SCHUFA.'],
        asks: ['SCHUFA-Eintrag löschen lassen', 'Falscher Eintrag in der Schufa', 'Unberechtigter negativer Eintrag', 'Entschädigung für falschen Schufa-Eintrag', 'Selbstauskunft zeigt Eintrag vom Handyanbieter'],
      },
      en: {
        title: 'SCHUFA has something wrong. How do I get it removed?',
        answer: 'Write to SCHUFA and the company that the claim is disputed and ask for deletion. Both have one month.',
        points: ['Enclose your denial with its date.', 'Ask that the entry is locked until it is settled.', 'In one case 500 euros were paid for an unlawful report. Such money is not certain; it depends on the case.'],
        asks: ['How do I get a wrong SCHUFA entry deleted?'],
      },
    },
    {
      id: 'schufa-dauer', says: ['court', 'authority'], firm: 'arguable', norm: 'BGH I ZR 97/25 (18.12.2025), Art. 6 Abs. 1 f, 17 Abs. 1 DSGVO', from: ['BGH-I-ZR-97-25', 'DSGVO'],
      de: {
        title: 'Wie lange bleibt ein SCHUFA-Eintrag stehen, wenn ich bezahlt habe?',
        answer: 'Bis zu drei Jahre nach der Zahlung. Der BGH hält das im Grundsatz für zulässig; es kommt aber auf den einzelnen Fall an.',
        points: ['Nach den Regeln der Auskunfteien kann ein Eintrag schon nach 18 Monaten weg sein: wenn es der einzige war und Sie binnen 100 Tagen nach der Meldung gezahlt haben.', 'Das gilt für Forderungen, die zu Recht gemeldet wurden. Ist der Eintrag falsch oder war die Forderung bestritten, verlangen Sie seine Löschung.', 'Zahlen Sie nicht nur, damit der Eintrag verschwindet: Von selbst verschwindet er davon nicht gleich.'],
        asks: ['Wann wird ein Schufa-Eintrag gelöscht?', 'Schufa Eintrag nach Bezahlung noch da', 'Speicherfrist Schufa erledigte Forderung', 'Verschwindet der Eintrag wenn ich zahle?'],
      },
      en: {
        title: 'How long does a SCHUFA entry stay after I have paid?',
        answer: 'Up to three years after payment. The BGH holds that allowed in principle; but it depends on the case.',
        points: ['By the rules of the agencies an entry can be gone after 18 months: if it was the only one and you paid within 100 days of the report.', 'That is for claims that were rightly reported. If the entry is wrong or the claim was disputed, demand its deletion.', 'Do not pay only to make the entry vanish: it does not vanish at once.'],
        asks: ['When is a SCHUFA entry deleted after payment?'],
      },
    },
    {
      id: 'schufa-kopie', says: ['law', 'press'], firm: 'clear', norm: 'Art. 15 Abs. 3 DSGVO, Art. 12 Abs. 3, 5 DSGVO', from: ['DSGVO', 'AKTIV-SCHUFA'],
      de: {
        title: 'Wie sehe ich kostenlos, was bei der SCHUFA über mich steht?',
        answer: 'Fordern Sie bei der SCHUFA die „Datenkopie nach Art. 15 DSGVO“ an: Sie ist kostenlos und muss binnen eines Monats kommen.',
        points: ['Neben ihr werden oft bezahlte Auskünfte angeboten. Die brauchen Sie dafür nicht.', 'Das Gleiche können Sie von jeder anderen Auskunftei verlangen.', 'Steht dort etwas Falsches oder Bestrittenes, soll die SCHUFA es löschen.'],
        asks: ['Schufa Selbstauskunft kostenlos', 'Datenkopie Schufa beantragen', 'Was weiß die Schufa über mich?', 'Steht der Anbieter schon in meiner Schufa?'],
      },
      en: {
        title: 'How do I see for free what SCHUFA holds about me?',
        answer: 'Ask SCHUFA for the “Datenkopie nach Art. 15 DSGVO”: it is free and has to come within a month.',
        points: ['Paid reports are often offered beside it. You do not need them for this.', 'You can ask the same of any other credit agency.', 'If something wrong or disputed stands there, demand its deletion.'],
        asks: ['How do I get my free SCHUFA data copy?'],
      },
    },
  ],
};
