// How letters begin: the call as far as it is known, the papers, the customer's own words, and who writes for whom.
import { CUSTODIAN, HOLDER_SPOKE } from './others.ts';
import type { BlockRow } from './row.ts';

/** With a policy silence can count, other than elsewhere. */
const POLICY = {
  de: 'Weicht der Versicherungsschein vom Gespräch ab und hat die Firma darauf hingewiesen, kann Schweigen ihn gelten lassen. Widersprechen Sie binnen eines Monats in Textform.',
  en: 'If the policy differs from the call and the insurer pointed that out, silence can make it count. Object within one month in text form.',
};
const OPENING = {
  de: 'Damit die Firma weiß, worum es geht. Es steht nur da, was Sie angegeben haben.',
  en: 'So that the company knows what this is about. It says only what you told us.',
};
const PAPERS = {
  de: 'Wann ihre Post bei Ihnen ankam, ist für Fristen wichtig.',
  en: 'The day their papers reached you matters for time limits.',
};
const DECEASED = {
  de: 'Wer verstorben ist, kann am Telefon nichts mehr erklären. Nur der ältere Vertrag geht auf die Erben über.',
  en: 'A person who has died can declare nothing on the phone. Only the older contract passes to the heirs.',
};

/** A row is a paragraph of a letter: its text with holes, when it stands there, its norm, and why. */
export const OPENING_BLOCKS: readonly BlockRow[] = [
  {
    id: 'represented/heir',
    when: { deceased: true, is: 'represented' },
    text: 'ich schreibe als Erbin oder Erbe von {holderName}. Einen Nachweis der Erbfolge reiche ich auf Verlangen nach.',
    norm: '§ 1922 Abs. 1 BGB',
    why: {
      de: 'Nach einem Todesfall schreiben die Erben im eigenen Namen. Wer das nicht ist, lässt den Brief von ihnen unterschreiben.',
      en: 'After a death the heirs write in their own name. Whoever is no heir has them sign the letter.',
    },
  },
  {
    id: 'represented/original',
    when: { is: 'represented', powerOfAttorney: 'original' },
    text: 'ich schreibe im Namen von {holderName}. Die Vollmacht liegt im Original bei. „Ich“, „mir“ und „mein“ stehen in diesem Schreiben für {holderName}.',
    norm: '§ 174 BGB',
    why: {
      de: 'Wer für einen anderen erklärt, legt die Vollmacht im Original bei. Sonst darf die Firma das Schreiben zurückweisen.',
      en: 'Whoever declares something for another person encloses the original power of attorney. Otherwise the company may reject the letter.',
    },
  },
  {
    id: 'represented/custodian',
    when: { is: 'represented', writerRole: 'custodian' },
    text: 'für {holderName} besteht eine rechtliche Betreuung, die ich führe. Eine Kopie der Bestellung liegt bei. „Ich“, „mir“ und „mein“ stehen in diesem Schreiben für {holderName}.',
    norm: '§§ 1815, 1823 BGB',
    why: CUSTODIAN,
  },
  {
    id: 'represented/plain',
    when: { is: 'represented' },
    text: 'ich schreibe im Namen von {holderName}. „Ich“, „mir“ und „mein“ stehen in diesem Schreiben für {holderName}.',
    norm: '§ 164 BGB',
    why: {
      de: 'So ist klar, für wen die Erklärungen gelten. Besser ist, der Vertragsinhaber unterschreibt selbst.',
      en: 'This makes clear for whom the declarations count. It is better if the contract holder signs in person.',
    },
  },
  {
    id: 'opening/heirOnDay',
    when: { ...HOLDER_SPOKE, callDate: '*', is: 'holder' },
    text: 'Sie machen {claimAcc} geltend und berufen sich auf ein Telefonat mit {holderName} am {callDate}.',
    norm: '§ 1922 Abs. 1 BGB',
    why: OPENING,
  },
  {
    id: 'opening/heir',
    when: HOLDER_SPOKE,
    text: 'Sie machen {claimAcc} geltend.',
    norm: '§ 1922 Abs. 1 BGB',
    why: OPENING,
  },
  {
    id: 'opening/deceasedHolder',
    when: { deceased: true, is: 'holder' },
    text: 'Sie machen {claimAcc} geltend. {holderName} war vor dem Telefonat, auf das Sie sich berufen, bereits verstorben.',
    norm: '§§ 145 ff., 1922 BGB',
    why: DECEASED,
  },
  {
    id: 'opening/deceased',
    when: { deceased: true },
    text: 'Sie machen {claimAcc} geltend. Die Person, mit der {thisNom} vereinbart worden sein soll, war vor dem Telefonat bereits verstorben.',
    norm: '§§ 145 ff., 1922 BGB',
    why: DECEASED,
  },
  {
    id: 'opening/nobodyOnDay',
    when: { personOnPhone: 'nobody', callDate: '*' },
    text: 'Sie machen {claimAcc} geltend und berufen sich auf ein Telefonat am {callDate}. Ein solches Telefonat hat mit mir nicht stattgefunden.',
    why: OPENING,
  },
  {
    id: 'opening/nobody',
    when: { personOnPhone: 'nobody' },
    text: 'Sie machen {claimAcc} geltend und berufen sich auf ein Telefonat. Ein solches Telefonat hat mit mir nicht stattgefunden.',
    why: OPENING,
  },
  {
    id: 'opening/notByPhone',
    when: { channel: ['doorstep', 'shop', 'online', 'letter'] },
    text: 'Sie machen mir gegenüber {claimAcc} geltend.',
    why: OPENING,
  },
  {
    id: 'opening/calledMe',
    when: { channel: 'outboundCall', personOnPhone: 'self', callDate: '*' },
    text: 'am {callDate} wurde ich angerufen. Sie machen nun {claimAcc} geltend.',
    why: OPENING,
  },
  {
    id: 'opening/calledHere',
    when: { channel: 'outboundCall', callDate: '*' },
    text: 'am {callDate} wurde bei mir angerufen. Sie machen nun {claimAcc} geltend.',
    why: OPENING,
  },
  {
    id: 'opening/iCalled',
    when: { channel: 'inboundCall', personOnPhone: 'self', callDate: '*' },
    text: 'am {callDate} habe ich bei Ihnen angerufen. Sie machen nun {claimAcc} geltend.',
    why: OPENING,
  },
  {
    id: 'opening/onDay',
    when: { callDate: '*' },
    text: 'ich schreibe Ihnen wegen eines Telefonats am {callDate}. Sie machen nun {claimAcc} geltend.',
    why: OPENING,
  },
  {
    id: 'opening/between',
    when: { callDateFrom: '*', callDateTo: '*' },
    text: 'ich schreibe Ihnen wegen eines Telefonats, das zwischen dem {callDateFrom} und dem {callDateTo} stattgefunden hat. Sie machen nun {claimAcc} geltend.',
    why: OPENING,
  },
  {
    id: 'opening/about',
    when: { callDateApprox: '*' },
    text: 'ich schreibe Ihnen wegen eines Telefonats (Zeitangabe: {callDateApprox}). Sie machen nun {claimAcc} geltend.',
    why: OPENING,
  },
  { id: 'opening/plain', text: 'Sie machen mir gegenüber {claimAcc} geltend.', why: OPENING },

  {
    id: 'died/namedOnDay',
    when: { deceased: true, callDate: '*', is: 'holder' },
    unless: HOLDER_SPOKE,
    text: '{holderName} war vor dem behaupteten Telefonat am {callDate} bereits verstorben.',
    norm: '§§ 145 ff., 1922 BGB',
    why: DECEASED,
  },
  {
    id: 'died/named',
    when: { deceased: true, is: 'holder' },
    unless: HOLDER_SPOKE,
    text: '{holderName} war vor dem behaupteten Telefonat bereits verstorben.',
    norm: '§§ 145 ff., 1922 BGB',
    why: DECEASED,
  },
  {
    id: 'died/plain',
    when: { deceased: true },
    unless: HOLDER_SPOKE,
    text: 'Die Person, mit der {thisNom} vereinbart worden sein soll, war vor dem behaupteten Telefonat bereits verstorben.',
    norm: '§§ 145 ff., 1922 BGB',
    why: DECEASED,
  },
  {
    id: 'noCall',
    when: { personOnPhone: 'nobody' },
    unless: { deceased: true },
    text: 'Ein Telefonat mit mir hat nicht stattgefunden.',
    norm: '§ 145 BGB',
    why: { de: 'Das haben Sie angegeben.', en: 'You told us so.' },
  },

  { id: 'about', text: 'Es geht um {claimAcc}.', why: OPENING },

  {
    id: 'papers/policyDiffers',
    when: { product: 'insurance', confirmationDate: '*', confirmationDiffers: true, is: 'ownCall' },
    text: 'Ihre Bestätigung ist am {confirmationDate} bei mir eingegangen. Sie enthält etwas anderes, als am Telefon besprochen wurde.',
    norm: '§ 5 Abs. 1 bis 3 VVG',
    why: POLICY,
  },
  {
    id: 'papers/differs',
    when: { confirmationDate: '*', confirmationDiffers: true, is: 'ownCall' },
    text: 'Ihre Bestätigung ist am {confirmationDate} bei mir eingegangen. Sie enthält etwas anderes, als am Telefon besprochen wurde.',
    norm: '§ 150 Abs. 2 BGB',
    why: {
      de: 'Eine Bestätigung, die vom Gespräch abweicht, ist ein neues Angebot. Schweigen nimmt es nicht an.',
      en: 'A confirmation that differs from the call is a new offer. Silence does not accept it.',
    },
  },
  {
    id: 'papers/confirmation',
    when: { confirmationDate: '*' },
    text: 'Ihre Bestätigung ist am {confirmationDate} bei mir eingegangen.',
    why: PAPERS,
  },
  {
    id: 'papers/policyDiffersUndated',
    when: { product: 'insurance', confirmationDiffers: true, is: 'ownCall' },
    text: 'Ihre Bestätigung enthält etwas anderes, als am Telefon besprochen wurde.',
    norm: '§ 5 Abs. 1 bis 3 VVG',
    why: POLICY,
  },
  {
    id: 'papers/differsUndated',
    when: { confirmationDiffers: true, is: 'ownCall' },
    text: 'Ihre Bestätigung enthält etwas anderes, als am Telefon besprochen wurde.',
    norm: '§ 150 Abs. 2 BGB',
    why: {
      de: 'Eine Bestätigung, die vom Gespräch abweicht, ist ein neues Angebot. Schweigen nimmt es nicht an.',
      en: 'A confirmation that differs from the call is a new offer. Silence does not accept it.',
    },
  },
  {
    id: 'papers/documents',
    when: { documentsReceivedDate: '*' },
    text: 'Ihre Unterlagen sind am {documentsReceivedDate} bei mir eingegangen.',
    why: PAPERS,
  },

  {
    id: 'account',
    when: { is: 'account', not: ['relativeSpoke', 'toldByOther'] },
    text: 'Zum Hergang in meinen eigenen Worten:\n{account}',
    norm: '§ 138 Abs. 1 ZPO',
    why: {
      de: 'Ihre eigenen Worte. Ein Brief muss wahr sein: Streichen Sie alles, woran Sie sich nicht sicher erinnern.',
      en: 'Your own words. A letter must be true: strike out whatever you do not remember for certain.',
    },
  },
];
