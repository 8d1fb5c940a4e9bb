// Who spoke and for whom: third persons (L05), Betreuung and incapacity (L07), misused identity (L08).
import type { Clause } from '../when.ts';
import type { BlockRow } from './row.ts';

const THIRD = {
  de: 'Nur, worauf sich die Firma beruft. Wer gesprochen hat und was, gehört nicht in den Brief.',
  en: 'Only what the company relies on. Who spoke and what was said does not belong into the letter.',
};
/** Why a letter says no more of an appointed custodian than it must. */
export const CUSTODIAN = {
  de: 'Wer die Betreuung führt, erklärt das und legt die Bestellung in Kopie bei. Mehr über die Gesundheit steht nicht da.',
  en: 'Whoever is the appointed custodian says so and encloses a copy of the appointment. Nothing more about health is stated.',
};
/** The holder was on the phone and has died since: an heir's letter denies neither the talk nor that they lived. */
export const HOLDER_SPOKE = { deceased: true, personOnPhone: 'self' } as const satisfies Clause;
/** The letter for a person, by whoever writes it: no custodian need be there. */
const FOR_WHOM = {
  de: 'So ist klar, für wen der Brief spricht und worum es geht. Mehr über die Gesundheit steht nicht da.',
  en: 'This makes clear for whom the letter speaks and what it is about. Nothing more about health is stated.',
};
const STOP_HARM = {
  de: 'Das verhindert weiteren Schaden und erhält die Spuren für die Polizei.',
  en: 'This prevents further harm and preserves the traces for the police.',
};
/** What else a company does when data were misused; only the debits differ where an old contract goes on. */
const TRACES = [
  '– Berichtigen Sie die Daten, die Sie zu meiner Person gespeichert haben (Art. 16 DSGVO).',
  '– Melden Sie nichts an Auskunfteien und geben Sie nichts an Inkassofirmen weiter.',
  '– Bewahren Sie Aufnahmen, Rufnummern, Lieferanschrift und Kontodaten des Vorgangs auf.',
];

/** A row is a paragraph of a letter: its text with holes, when it stands there, its norm, and why. */
export const OTHERS_BLOCKS: readonly BlockRow[] = [
  {
    id: 'thirdOpening/onDay',
    when: { callDate: '*' },
    text: 'Sie machen {claimAcc} geltend und berufen sich auf ein Telefonat am {callDate}.',
    why: THIRD,
  },
  { id: 'thirdOpening/plain', text: 'Sie machen {claimAcc} geltend und berufen sich auf ein Telefonat.', why: THIRD },
  {
    id: 'thirdNotMe/unauthorised',
    when: { is: 'relativeSpoke', personWasAuthorised: false },
    text: 'Ich selbst habe dieses Telefonat nicht geführt. Eine Vollmacht, für mich einen solchen Vertrag zu schließen, hatte ich niemandem erteilt.',
    norm: '§§ 164 Abs. 1, 177 Abs. 1 BGB',
    why: {
      de: 'Ohne Vollmacht bindet das Wort eines anderen Sie nicht.',
      en: 'Without authority the word of another person does not bind you.',
    },
  },
  {
    id: 'thirdNotMe/plain',
    when: { is: 'relativeSpoke' },
    text: 'Ich selbst habe dieses Telefonat nicht geführt.',
    norm: '§ 164 Abs. 1 BGB',
    why: {
      de: 'Das haben Sie angegeben. Wer stattdessen gesprochen hat, steht mit Absicht nicht da.',
      en: 'You told us so. Who spoke instead is left out on purpose.',
    },
  },
  {
    id: 'thirdRefuse',
    text: 'Soweit jemand in meinem Namen etwas erklärt haben soll, genehmige ich das nicht (§ 177 Abs. 1 BGB). Bitte weisen Sie nach, wer auf welcher Grundlage für mich gehandelt haben soll.',
    norm: '§ 177 Abs. 1, 2 BGB',
    why: {
      de: 'Der Kern: Ohne Ihre Genehmigung wirkt die Erklärung eines anderen nicht gegen Sie. Die Verweigerung ist endgültig.',
      en: 'The core: without your approval the declaration of another person does not bind you. The refusal is final.',
    },
  },
  {
    id: 'thirdStacked',
    text: '{prec} verweigere ich die Genehmigung jeder Erklärung, die ein anderer in meinem Namen abgegeben haben soll (§ 177 Abs. 1 BGB).',
    norm: '§ 177 Abs. 1 BGB',
    why: {
      de: 'Nur für den Fall, dass sich die Firma auf die Worte eines anderen beruft.',
      en: 'Only in case the company relies on the words of another person.',
    },
  },

  {
    id: 'careOpening/custodian',
    when: { custodianship: ['custodian', 'withReservation'], writerRole: 'custodian', is: 'holder' },
    text: 'für {holderName} besteht eine rechtliche Betreuung, die ich führe. Eine Kopie der Bestellung liegt bei. Sie machen {claimAcc} geltend.',
    norm: '§§ 1814, 1815, 1823 BGB',
    why: CUSTODIAN,
  },
  {
    id: 'careOpening/original',
    when: { is: 'represented', powerOfAttorney: 'original' },
    text: 'ich schreibe für {holderName}. Eine Vollmacht im Original liegt bei. Sie machen {claimAcc} geltend.',
    norm: '§§ 164, 174 BGB',
    why: {
      de: 'Wer für einen anderen erklärt, legt die Vollmacht im Original bei. Sonst darf die Firma das Schreiben zurückweisen.',
      en: 'Whoever declares something for another person encloses the original power of attorney. Otherwise the company may reject the letter.',
    },
  },
  {
    id: 'careOpening/forHolder',
    when: { is: 'represented' },
    text: 'ich schreibe für {holderName}. Sie machen {claimAcc} geltend.',
    norm: '§ 164 BGB',
    why: FOR_WHOM,
  },
  { id: 'careOpening/self', text: 'Sie machen {claimAcc} geltend.', why: FOR_WHOM },
  {
    id: 'careCall',
    when: { callDate: '*' },
    text: 'Sie berufen sich dafür auf ein Telefonat am {callDate}.',
    why: FOR_WHOM,
  },
  {
    id: 'careReservation',
    when: { custodianship: 'withReservation', writerRole: 'custodian' },
    text: 'Es ist ein Einwilligungsvorbehalt angeordnet (§ 1825 BGB). Soweit er solche Verträge umfasst, hängt {thisNom} von meiner Einwilligung ab. Ich willige in {thisAcc} nicht ein und genehmige {itAcc} nicht.',
    norm: '§§ 1825 Abs. 1, 108 BGB',
    why: {
      de: 'Umfasst der Vorbehalt solche Verträge, braucht jeder davon die Zustimmung aus der Betreuung.',
      en: 'If the reservation covers such contracts, each of them needs the custodian’s consent.',
    },
  },
  {
    id: 'careIncapable/holder',
    when: { incapable: true, is: 'represented' },
    text: '{holderName} konnte zum Zeitpunkt des Telefonats den eigenen Willen nicht frei bestimmen. Eine Erklärung war deshalb nach meiner Auffassung nichtig (§§ 104 Nr. 2, 105 BGB). Ob und welche Nachweise nötig sind, klären wir bitte auf Nachfrage.',
    norm: '§§ 104 Nr. 2, 105 BGB',
    why: {
      de: 'Nur der Satz, auf den es rechtlich ankommt. Keine Diagnose, keine Atteste: die erst auf Nachfrage und nur das Nötige. Den Beweis müssten Sie führen.',
      en: 'Only the sentence that matters in law. No diagnosis, no certificates: those only on request and only what is needed. The proof would be yours.',
    },
  },
  {
    id: 'careIncapable/self',
    when: { incapable: true },
    text: 'Zum Zeitpunkt des Telefonats konnte ich meinen Willen nicht frei bestimmen. Eine Erklärung war deshalb nach meiner Auffassung nichtig (§§ 104 Nr. 2, 105 BGB). Ob und welche Nachweise nötig sind, klären wir bitte auf Nachfrage.',
    norm: '§§ 104 Nr. 2, 105 BGB',
    why: {
      de: 'Nur der Satz, auf den es rechtlich ankommt. Keine Diagnose, keine Atteste: die erst auf Nachfrage und nur das Nötige. Den Beweis müssten Sie führen.',
      en: 'Only the sentence that matters in law. No diagnosis, no certificates: those only on request and only what is needed. The proof would be yours.',
    },
  },
  {
    id: 'careContest',
    text: 'Ansprüche aus {thisDat} erkenne ich nicht an. Bitte weisen Sie nach, wann, durch wen und mit welchen Worten {thisNom} zustande gekommen sein soll.',
    norm: '§§ 145 ff. BGB',
    why: {
      de: 'Wer etwas verlangt, muss es belegen. Das gilt hier wie sonst.',
      en: 'Whoever claims something has to prove it, here as elsewhere.',
    },
  },
  {
    id: 'careEnd/forHolder',
    when: { is: 'represented' },
    text: 'Bitte bestätigen Sie mir bis zum {deadline} in Textform den Eingang dieses Schreibens und dass Sie aus {thisDat} keine Ansprüche gegen {holderName} herleiten.',
    why: {
      de: 'Damit es schriftlich ist: 14 Tage und 3 Tage Postweg. Keine gesetzliche Frist.',
      en: 'To have it in writing: 14 days plus 3 days for the post. Not a statutory time limit.',
    },
  },
  {
    id: 'careEnd/self',
    text: 'Bitte bestätigen Sie mir bis zum {deadline} in Textform den Eingang dieses Schreibens und dass Sie aus {thisDat} keine Ansprüche gegen mich herleiten.',
    why: {
      de: 'Damit es schriftlich ist: 14 Tage und 3 Tage Postweg. Keine gesetzliche Frist.',
      en: 'To have it in writing: 14 days plus 3 days for the post. Not a statutory time limit.',
    },
  },

  {
    id: 'identity',
    when: { identityMisused: true },
    text: 'Sie machen {claimAcc} geltend. Nach meinen Erkenntnissen hat eine andere Person dafür {myData} verwendet. Ich habe das nicht erklärt und niemanden dazu bevollmächtigt.',
    norm: '§§ 164, 177 BGB',
    why: {
      de: 'Wer Ihre Daten missbraucht, bindet nur sich selbst.',
      en: 'Whoever misuses your data binds only themselves.',
    },
  },
  {
    id: 'identityCall',
    when: [{ personOnPhone: 'nobody' }, { personOnPhone: 'other' }],
    text: 'Das Telefonat, auf das Sie sich berufen, habe ich nicht geführt.',
    why: { de: 'Das haben Sie angegeben.', en: 'You told us so.' },
  },
  {
    id: 'identityContest/changed',
    when: { is: 'changedContract' },
    text: '{ThisNom} ist daher mit mir nicht vereinbart, und ich erkenne keine Forderung daraus an. Aus Waren oder Leistungen, die ich nicht bestellt habe, entsteht kein Anspruch gegen mich (§ 241a BGB).',
    norm: '§§ 145, 241a BGB',
    why: {
      de: 'Ohne Ihre Erklärung gibt es keinen Vertrag mit Ihnen.',
      en: 'Without your declaration there is no contract with you.',
    },
  },
  {
    id: 'identityContest',
    text: 'Ein Vertrag mit mir besteht daher nach meiner Auffassung nicht, und ich erkenne keine Forderung daraus an. Aus Waren oder Leistungen, die ich nicht bestellt habe, entsteht kein Anspruch gegen mich (§ 241a BGB).',
    norm: '§§ 145, 241a BGB',
    why: {
      de: 'Ohne Ihre Erklärung gibt es keinen Vertrag mit Ihnen.',
      en: 'Without your declaration there is no contract with you.',
    },
  },
  {
    id: 'identityRequests/changed',
    when: { is: 'changedContract' },
    text: [
      'Bitte veranlassen Sie umgehend:',
      '– Sperren Sie den Vorgang und ziehen Sie dafür nichts mehr {fromMyAccount} ein.',
      ...TRACES,
    ].join('\n'),
    norm: 'Art. 16, 18 DSGVO; § 675u BGB',
    why: STOP_HARM,
  },
  {
    id: 'identityRequests',
    text: [
      'Bitte veranlassen Sie umgehend:',
      '– Sperren Sie den Vorgang und ziehen Sie nichts mehr {fromMyAccount} ein.',
      ...TRACES,
    ].join('\n'),
    norm: 'Art. 16, 18 DSGVO; § 675u BGB',
    why: STOP_HARM,
  },
];
