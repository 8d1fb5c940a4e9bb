// Rung 1 of the ladder: no contract was concluded (L01), and the requests that end letters to the company.
import { HOLDER_SPOKE } from './others.ts';
import type { BlockRow } from './row.ts';

const SAID = {
  de: 'Was Sie am Telefon gesagt haben, steht wahrheitsgemäß da. Nichts wird geleugnet, nichts hinzugefügt.',
  en: 'What you said on the phone is stated truthfully. Nothing is denied, nothing is added.',
};

const NOT_WANTED = {
  de: 'Das haben Sie angegeben. Es zeigt, was Sie wollen und was nicht.',
  en: 'You told us so. It shows what you want and what you do not.',
};

const WAITING = {
  de: 'Damit niemand Ihr Abwarten als Zustimmung ausgibt.',
  en: 'So that nobody presents your waiting as consent.',
};

/** A row is a paragraph of a letter: its text with holes, when it stands there, its norm, and why. */
export const AGREEMENT_BLOCKS: readonly BlockRow[] = [
  {
    id: 'said/no',
    when: { declaration: 'no', is: ['denied', 'ownCall'] },
    text: 'Am Telefon habe ich das Angebot abgelehnt.',
    norm: '§ 146 BGB',
    why: SAID,
  },
  {
    id: 'said/onlyDocuments',
    when: { declaration: 'onlyDocuments', is: ['denied', 'ownCall'] },
    text: 'Am Telefon habe ich nur darum gebeten, mir Unterlagen zu schicken.',
    norm: '§ 145 BGB',
    why: SAID,
  },
  {
    id: 'said/silent',
    when: { declaration: 'silent', is: ['denied', 'ownCall'] },
    text: 'Eine klare Zusage habe ich dazu am Telefon nach meiner Erinnerung nicht gegeben.',
    norm: '§ 147 Abs. 1 BGB',
    why: SAID,
  },
  {
    id: 'said/somethingElse',
    when: { declaration: 'yesToSomethingElse', is: 'ownCall' },
    text: 'Was ich am Telefon gesagt habe, galt etwas anderem. {ThisDat} habe ich damit nicht zugestimmt.',
    norm: '§§ 145, 155 BGB',
    why: SAID,
  },
  {
    id: 'said/notAgreed',
    when: { agreedOnPhone: false, is: ['denied', 'ownCall'] },
    text: 'Am Telefon habe ich {thisDat} nicht zugestimmt.',
    norm: '§ 145 BGB',
    why: SAID,
  },
  {
    // Who said yes to just this and regrets it does not want it now; that it never was wanted nobody has said.
    id: 'notWanted/now',
    when: { wantedContract: false, agreedOnPhone: true, is: 'ownCall' },
    unless: [
      { deceased: true },
      { misledAbout: '*' },
      { declaration: ['yesToSomethingElse', 'onlyDocuments', 'no', 'silent'] },
    ],
    text: 'Ich möchte {thisAcc} nicht.',
    why: NOT_WANTED,
  },
  {
    id: 'notWanted',
    when: [
      { wantedContract: false, is: 'ownCall' },
      { wantedContract: false, personOnPhone: 'nobody' },
    ],
    unless: { deceased: true },
    text: 'Ich wollte {thisAcc} nicht.',
    why: NOT_WANTED,
  },
  {
    id: 'contest/denied',
    when: { is: 'denied' },
    text: 'Eine solche Vereinbarung haben wir nicht getroffen. Ich erkenne sie nicht an.',
    norm: '§§ 145 bis 150, 154 BGB',
    why: {
      de: 'Ein Vertrag braucht Angebot und Annahme. Nach Ihren Angaben fehlt die Annahme.',
      en: 'A contract needs an offer and an acceptance. By what you told us the acceptance is missing.',
    },
  },
  {
    id: 'contest/plain',
    text: 'Ich erkenne {thisAcc} nicht an.',
    norm: '§§ 145 bis 150, 154 BGB',
    why: {
      de: 'Sie geben nichts zu und leugnen nichts: Die Firma muss zeigen, was vereinbart wurde.',
      en: 'You admit nothing and deny nothing: the company has to show what was agreed.',
    },
  },
  {
    id: 'ofAge',
    when: { nowOfAge: true, is: 'ownCall' },
    unless: [{ textFormApproval: true }, { personWasAuthorised: true }, { deceased: true }, { wantedContract: true }],
    text: 'Bei dem Telefonat war ich noch minderjährig, inzwischen bin ich volljährig. Ich genehmige {thisAcc} nicht (§§ 107, 108 Abs. 1, 3 BGB).',
    norm: '§§ 106, 107, 108 Abs. 1, 3 BGB',
    why: {
      de: 'Wer inzwischen 18 ist, entscheidet selbst statt der Eltern. Hier wird die Genehmigung verweigert, und das ist endgültig.',
      en: 'Whoever is 18 by now decides instead of the parents. Here the approval is refused, and that is final.',
    },
  },
  {
    id: 'proof',
    text: [
      'Wer Rechte aus einem Vertrag herleitet, muss beweisen, dass und mit welchem Inhalt er zustande gekommen ist. Bitte legen Sie mir dar und belegen Sie:',
      '– wann, durch wen und mit welchen Worten das Angebot gemacht worden sein soll,',
      '– wann und mit welchen Worten es angenommen worden sein soll,',
      '– wer es angenommen haben soll und wie diese Person festgestellt wurde,',
      '– welcher Gesamtpreis und welche Laufzeit dabei genannt worden sein sollen.',
    ].join('\n'),
    norm: '§§ 145 bis 150, 154 BGB; § 286 ZPO',
    why: {
      de: 'Wer etwas verlangt, muss es belegen: Angebot, Annahme, Person, Preis und Laufzeit.',
      en: 'Whoever claims something has to prove it: offer, acceptance, person, price and term.',
    },
  },
  {
    // § 241a BGB is of what nobody ordered: where some order may have been given, whatever it was meant for, it is left out.
    id: 'silence/unordered',
    when: [{ is: 'denied' }, { deceased: true }],
    unless: [{ product: 'insurance' }, { wantedContract: true }, HOLDER_SPOKE],
    text: 'Schweigen auf eine Bestätigung ist nach meiner Auffassung keine Annahme. Aus Waren oder Leistungen, die nicht bestellt wurden, entsteht kein Anspruch (§ 241a BGB).',
    norm: '§ 241a Abs. 1 BGB',
    why: WAITING,
  },
  {
    id: 'silence',
    // Silence does accept a policy that deviates (§ 5 Abs. 1 VVG), which the same letter objects to.
    unless: { product: 'insurance' },
    text: 'Schweigen auf eine Bestätigung ist nach meiner Auffassung keine Annahme.',
    norm: '§§ 145 bis 150 BGB',
    why: WAITING,
  },
  {
    id: 'keepOld/addOn',
    when: { contractKind: 'addOn' },
    text: 'Bitte führen Sie meinen bestehenden Vertrag unverändert weiter. Eine Zusatzbuchung verlängert seine Laufzeit nur, wenn ich dem bei der Bestellung ausdrücklich zugestimmt habe (§ 66 Abs. 3 TKG).',
    norm: '§ 66 Abs. 3 TKG',
    why: {
      de: 'Ihr alter Vertrag soll bleiben, wie er war, auch mit seiner Laufzeit.',
      en: 'Your old contract is to stay as it was, its term included.',
    },
  },
  {
    id: 'keepOld/changed',
    when: { contractKind: ['extension', 'tariffChange'] },
    text: 'Bitte führen Sie meinen bisherigen Vertrag zu den bisherigen Bedingungen unverändert weiter.',
    why: {
      de: 'Ihr alter Vertrag mit Tarif und Rufnummer soll bleiben. Darum steht hier auch nichts vom Kündigen.',
      en: 'Your old contract with its tariff and number is to stay. That is why nothing here speaks of cancelling.',
    },
  },
  {
    id: 'revokeMandate',
    when: { directDebitMandate: true },
    unless: { wantedContract: true },
    text: 'Ein SEPA-Lastschriftmandat für {thisAcc} widerrufe ich mit sofortiger Wirkung.',
    norm: '§§ 675j Abs. 2, 675p Abs. 2 BGB',
    why: {
      de: 'Ab jetzt darf für diesen Vertrag nichts mehr abgebucht werden. Für alte, unstreitige Rechnungen ändert sich nichts.',
      en: 'From now on nothing may be debited for this contract. Old, undisputed bills are not affected.',
    },
  },
  {
    id: 'demandNoClaims',
    text: 'Bitte bestätigen Sie mir bis zum {deadline} in Textform den Eingang dieses Schreibens und dass Sie aus {thisDat} keine Ansprüche gegen mich herleiten.',
    why: {
      de: 'Damit es schriftlich ist: 14 Tage und 3 Tage Postweg, ein Werktag. Es ist eine Bitte mit Datum, keine gesetzliche Frist.',
      en: 'To have it in writing: 14 days plus 3 days for the post, on a working day. It is a request with a date, not a statutory time limit.',
    },
  },
  {
    id: 'reserve',
    text: 'Meine weiteren Rechte behalte ich mir vor.',
    why: {
      de: 'Damit niemand meint, mit diesem Brief sei alles gesagt.',
      en: 'So that nobody thinks this letter is all you will claim.',
    },
  },
];
