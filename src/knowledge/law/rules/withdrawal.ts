// Withdrawal (Widerruf): is there a right, until when, and how is it used?
import { all, any, calc, is, not, told } from '../logic.ts';
import type { Condition } from '../logic.ts';
import type { LawRule } from './rule.ts';

const distance = not(told('channel', 'shop'));
const consumer = is('consumer', true);
const extension = told('contractKind', 'extension', 'tariffChange');
const insurance = told('product', 'insurance');
/** Betting and lotteries are excluded, save on the phone or at the door (§ 312g (2) No. 12). */
const playedOnline = all(told('product', 'lottery'), told('channel', 'online'));
/** The right is gone only after full performance with express wish and knowledge (W-68). */
const lost = all(
  told('fullyPerformed', true),
  told('earlyStartRequested', true),
  told('lossOfRightAcknowledged', true),
);
const right = (...more: Condition[]): Condition => all(distance, consumer, not(lost), ...more);
const open = (...more: Condition[]): Pick<LawRule, 'holds' | 'arguableIf'> => ({
  holds: right(...more, calc('periodInTime')),
  arguableIf: right(...more, calc('periodArguable')),
});
/** A row is a rule beside its norm; `source` says where the norm was read, `mark` how surely. */
export const WITHDRAWAL: readonly LawRule[] = [
  {
    id: 'W-01',
    topic: 'withdrawal',
    conclusion: 'withdrawable',
    norm: '§§ 312b Abs. 1, 312c Abs. 1, 2, 312g Abs. 1, 355 BGB',
    source: ['BGB'],
    mark: 'V',
    // Before the reform there was no last day; since 20 November 2026 a loan has a law of its own (F-83).
    disputed: all(told('product', 'finance'), any(calc('beforeReform'), calc('creditReform'))),
    ...open(not(insurance), not(extension), not(playedOnline)),
    de: {
      title: 'Sie können widerrufen.',
      text: 'Verträge am Telefon oder an der Haustür können Sie 14 Tage lang ohne Begründung widerrufen. Es kommt nicht darauf an, wer wen angerufen hat.',
      law: 'Wird ein Vertrag nur über Fernkommunikation verhandelt und geschlossen oder außerhalb von Geschäftsräumen geschlossen, steht Verbrauchern ein Widerrufsrecht zu; die Frist beträgt 14 Tage.',
    },
    en: {
      title: 'You can withdraw.',
      text: 'You can withdraw from contracts made by phone or at the door for 14 days without giving a reason. It does not matter who called whom.',
      law: 'If a contract is negotiated and made only at a distance, or made away from business premises, consumers have a right of withdrawal; the period is 14 days.',
    },
  },
  {
    id: 'W-06',
    topic: 'withdrawal',
    conclusion: 'withdrawable',
    norm: '§§ 8 Abs. 1, 152 Abs. 1 VVG; § 312 Abs. 4 BGB',
    source: ['VVG', 'BGB'],
    mark: 'V',
    disputed: calc('beforeReform'),
    exceptionTo: 'W-01',
    ...open(insurance),
    de: {
      title: 'Eine Versicherung können Sie widerrufen.',
      text: 'Sie haben 14 Tage, frühestens ab Erhalt aller Unterlagen, bei Lebens- und Sterbegeldversicherungen 30. Schreiben Sie es, denn hier ist Textform nötig.',
      law: 'Versicherungsnehmer können ihre Vertragserklärung binnen 14 Tagen in Textform widerrufen, bei Lebensversicherungen binnen 30 Tagen.',
    },
    en: {
      title: 'You can withdraw from insurance.',
      text: 'You have 14 days, not before all papers have come, 30 for life and funeral cover. Put it in writing, since text form is needed here.',
      law: 'Policyholders may withdraw their declaration within 14 days in text form, within 30 days for life insurance.',
    },
  },
  {
    id: 'W-07',
    topic: 'withdrawal',
    conclusion: 'withdrawable',
    norm: '§§ 312 Abs. 1, 312c, 312g Abs. 1 BGB',
    source: ['BGB', 'W12'],
    mark: 'S',
    arguable: true,
    disputed: told('contractKind', 'extension'),
    exceptionTo: 'W-01',
    ...open(extension, not(insurance)),
    firmnessWhy: {
      de: 'Für Tarifwechsel mit neuem Preis ist das weithin anerkannt; für eine bloße Verlängerung ohne neuen Preis ist es nicht sicher entschieden.',
      en: 'For tariff changes with a new price this is widely accepted; for a mere extension without a new price it is not settled.',
    },
    de: {
      title: 'Auch Verlängerung und Tarifwechsel können Sie wohl widerrufen.',
      text: 'Wer am Telefon eine neue Laufzeit oder einen neuen Preis vereinbart, hat nach guten Gründen auch dafür ein Widerrufsrecht. Ihr alter Vertrag bleibt dabei bestehen.',
      law: 'Das Widerrufsrecht setzt einen entgeltlichen Verbrauchervertrag im Fernabsatz voraus; eine am Telefon vereinbarte Änderung lässt sich als solcher ansehen.',
    },
    en: {
      title: 'You can probably withdraw from extensions and tariff changes too.',
      text: 'There are good reasons to say that a new term or price agreed by phone carries its own right of withdrawal. Your old contract stays.',
      law: 'The right of withdrawal presupposes a paid consumer contract at a distance; a change agreed by phone can be seen as one.',
    },
  },
  {
    id: 'W-42',
    topic: 'withdrawal',
    conclusion: 'withdrawable',
    norm: '§ 355 Abs. 1 S. 5 BGB; § 8 Abs. 1 S. 2 VVG',
    source: ['BGB', 'VVG'],
    mark: 'V',
    // Whether an extension can be withdrawn from is itself only arguable (W-07).
    holds: right(calc('withdrawnInTime'), not(extension)),
    arguableIf: right(calc('withdrawnInTime'), extension),
    raisedBy: 'alreadyWithdrawn',
    de: {
      title: 'Ihr Widerruf war rechtzeitig.',
      text: 'Es genügt, dass Sie den Widerruf rechtzeitig abgeschickt haben; ankommen muss er auch. Die Firma muss ihn nicht bestätigen; bewahren Sie den Nachweis auf.',
      law: 'Zur Wahrung der Frist genügt die rechtzeitige Absendung des Widerrufs.',
    },
    en: {
      title: 'Your withdrawal was in time.',
      text: 'It is enough that you sent it in time; it has to arrive as well. The company need not confirm it; keep the proof.',
      law: 'To keep the period, sending the withdrawal in time is enough.',
    },
  },
  {
    id: 'W-05',
    topic: 'withdrawal',
    conclusion: null,
    norm: '§ 312g Abs. 2 Nr. 12 BGB',
    source: ['BGB'],
    mark: 'V',
    holds: all(told('product', 'lottery'), not(told('channel', 'shop', 'online'))),
    de: {
      title: 'Wer am Telefon oder an der Haustür mitgespielt hat, darf widerrufen.',
      text: 'Für Lotterien und Wetten gilt das Widerrufsrecht gerade dann, wenn am Telefon oder an der Haustür bestellt wurde.',
      law: 'Die Ausnahme für Wett- und Lotteriedienste gilt nicht bei telefonischer Erklärung des Verbrauchers und nicht für Verträge außerhalb von Geschäftsräumen.',
    },
    en: {
      title: 'Whoever joined by phone or at the door may withdraw.',
      text: 'For lotteries and betting the right of withdrawal exists precisely when ordered by phone or at the door.',
      law: 'The exception for betting and lottery services does not apply to a declaration by telephone, nor to contracts made away from business premises.',
    },
  },
  {
    id: 'W-08',
    topic: 'withdrawal',
    conclusion: null,
    norm: '§§ 312g, 355 BGB',
    source: ['BGH-VIII-ZR-318-08'],
    mark: 'S',
    holds: any(calc('periodInTime'), calc('periodArguable')),
    de: {
      title: 'Vorsorglich widerrufen, auch wenn der Vertrag wohl nicht gilt.',
      text: 'Auch von einem unwirksamen Vertrag dürfen Sie sich durch Widerruf lösen. Lassen Sie die Frist deshalb nie ungenutzt verstreichen.',
      law: 'Nach der Rechtsprechung besteht das Widerrufsrecht auch dann, wenn der Fernabsatzvertrag nichtig ist.',
    },
    en: {
      title: 'Withdraw as a precaution, even if the contract probably fails.',
      text: 'You may withdraw even from an ineffective contract. So never let the period pass unused.',
      law: 'According to case law the right of withdrawal exists even if the distance contract is void.',
    },
  },
  {
    id: 'W-40',
    topic: 'withdrawal',
    conclusion: null,
    norm: '§ 355 Abs. 1 S. 2 bis 4 BGB',
    source: ['BGB', 'BGH-I-ZR-198-15'],
    mark: 'S',
    holds: consumer,
    de: {
      title: 'Schreiben Sie das Wort „Widerruf“.',
      text: 'Ein Widerruf braucht keine Begründung und geht an die Firma, nicht an den Anrufer. Schreiben Sie das Wort hinein, damit es keinen Zweifel gibt.',
      law: 'Der Widerruf erfolgt durch Erklärung gegenüber dem Unternehmer; der Entschluss muss eindeutig hervorgehen, eine Begründung ist nicht nötig.',
    },
    en: {
      title: 'Use the word "Widerruf".',
      text: 'A withdrawal needs no reason and goes to the company, not to the caller. Put the word in so that there is no doubt.',
      law: 'Withdrawal is declared to the trader; the decision must be clear, no reason is needed.',
    },
  },
  {
    id: 'W-41',
    topic: 'withdrawal',
    conclusion: null,
    norm: '§ 355 Abs. 1 S. 2, 3 BGB',
    source: ['BGB'],
    mark: 'M',
    arguable: true,
    holds: told('goodsReceived', true),
    de: {
      title: 'Zurückschicken allein ist kein Widerruf.',
      text: 'Wer Ware ohne ein Wort zurückschickt oder das Paket nicht annimmt, hat noch nicht widerrufen. Schreiben Sie immer dazu.',
      law: 'Aus der Erklärung muss der Entschluss zum Widerruf eindeutig hervorgehen.',
    },
    en: {
      title: 'Sending back alone is no withdrawal.',
      text: 'Returning goods without a word or refusing the parcel does not withdraw yet. Always write as well.',
      law: 'The declaration must clearly show the decision to withdraw.',
    },
  },
  {
    id: 'W-43',
    topic: 'withdrawal',
    conclusion: null,
    norm: '§ 130 Abs. 1 S. 1 BGB',
    source: ['BGB'],
    mark: 'M',
    arguable: true,
    holds: consumer,
    de: {
      title: 'Ankommen muss der Widerruf trotzdem.',
      text: 'Für die Frist zählt das Absenden. Wirksam wird der Widerruf aber erst, wenn er ankommt; heben Sie den Nachweis auf.',
      law: 'Eine Erklärung unter Abwesenden wird wirksam, wenn sie zugeht.',
    },
    en: {
      title: 'The withdrawal must still arrive.',
      text: 'For the period sending counts. But it takes effect only on arrival; keep the proof.',
      law: 'A declaration to somebody absent takes effect when it reaches them.',
    },
  },
  {
    id: 'W-47',
    topic: 'withdrawal',
    conclusion: null,
    norm: '§§ 130 Abs. 1, 355 Abs. 1 S. 1 BGB',
    source: ['BGB'],
    mark: 'M',
    arguable: true,
    holds: told('alreadyWithdrawn', true),
    de: {
      title: 'Ein Widerruf lässt sich am Telefon nicht „zurücknehmen“.',
      text: 'Ist der Widerruf angekommen, ist der Vertrag beendet. Ein späteres Ja wäre ein neuer Vertrag mit neuer Widerrufsfrist.',
      law: 'Nach Zugang kann eine Erklärung nicht mehr widerrufen werden; der Widerruf beendet die Bindung beider Seiten.',
    },
    en: {
      title: 'A withdrawal cannot be "taken back" by phone.',
      text: 'Once it has arrived, the contract is over. A later yes would be a new contract with a new withdrawal period.',
      law: 'After receipt a declaration cannot be revoked; withdrawal ends the bond of both sides.',
    },
  },
  {
    id: 'W-65',
    topic: 'withdrawal',
    conclusion: null,
    norm: '§ 357a Abs. 2 S. 1 BGB',
    source: ['BGB', 'W13'],
    mark: 'V',
    holds: told('serviceUsed', true),
    de: {
      title: 'Für die Nutzung vor dem Widerruf kann etwas zu zahlen sein.',
      text: 'Das gilt aber nur, wenn Sie den sofortigen Beginn ausdrücklich verlangt haben und richtig belehrt waren. Versprechen lässt sich hier nichts.',
      law: 'Wertersatz für Dienste vor dem Widerruf setzt ein ausdrückliches Verlangen des Verbrauchers und eine ordnungsgemäße Belehrung voraus.',
    },
    en: {
      title: 'Use before withdrawal may have to be paid.',
      text: 'But only if you expressly asked for an immediate start and were properly instructed. Nothing can be promised here.',
      law: "Compensation for services before withdrawal requires the consumer's express request and proper instruction.",
    },
  },
];
