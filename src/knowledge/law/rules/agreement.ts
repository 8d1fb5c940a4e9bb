// Was there an agreement at all?
import { all, any, calc, is, not, present, told } from '../logic.ts';
import type { LawRule } from './rule.ts';

/** A readable approval given later replaces what was not said on the phone. */
const approvedInText = all(told('textFormApproval', true), not(told('approvalMeans', 'sms', 'voiceOnly')));
// Whoever said nothing clear may have mumbled a yes: that no contract came of it can only be argued.
const unclear = all(told('declaration', 'silent'), not(told('personOnPhone', 'nobody')));
const noYes = all(any(is('agreedOnPhone', false), told('declaration', 'no', 'onlyDocuments')), not(unclear));
/** After a death nobody can have said anything: one reason is enough (V-36). A new price for what runs needed no yes on the phone. */
const alive = all(not(calc('diedBefore')), not(calc('running')));
const papersCame = any(
  present('documentsReceivedDate'),
  present('confirmationDate'),
  told('contractSummaryReceived', true),
  present('contractSummaryDate'),
);

/** A row is a rule beside its norm; `source` says where the norm was read, `mark` how surely. */
export const AGREEMENT: readonly LawRule[] = [
  {
    id: 'V-01',
    topic: 'agreement',
    conclusion: 'noContract',
    norm: '§§ 145, 146, 150 Abs. 2, 154 Abs. 1, 155 BGB',
    source: ['BGB'],
    mark: 'V',
    holds: all(alive, any(told('personOnPhone', 'nobody'), noYes), not(approvedInText)),
    arguableIf: any(
      all(alive, told('declaration', 'yesToSomethingElse', 'silent'), not(approvedInText)),
      all(alive, is('agreedOnPhone', false), told('approvalMeans', 'sms', 'voiceOnly')),
    ),
    de: {
      title: 'Zu genau diesem Vertrag fehlt nach Ihren Angaben ein Ja.',
      text: 'Ein Vertrag braucht ein Angebot und ein klares Ja zu genau diesem Angebot. Wer nur Unterlagen wollte, Daten bestätigt oder Nein gesagt hat, hat nichts bestellt.',
      law: 'Ein Vertrag entsteht, wenn ein Angebot so angenommen wird, wie es gemacht wurde. Fehlt die Einigung über einen wichtigen Punkt, gilt der Vertrag im Zweifel als nicht geschlossen.',
    },
    en: {
      title: 'By your account there was no yes to this very contract.',
      text: 'A contract needs an offer and a clear yes to exactly that offer. Asking for papers, confirming data or saying no orders nothing.',
      law: 'A contract comes about when an offer is accepted as it was made. Without agreement on a point that matters, in case of doubt there is none.',
    },
  },
  {
    id: 'V-02',
    topic: 'agreement',
    conclusion: 'noContract',
    norm: '§§ 146, 147 Abs. 1, 150 Abs. 1 BGB',
    source: ['BGB'],
    mark: 'V',
    // Where nobody spoke on the phone there was no offer in a call.
    holds: all(
      alive,
      told('agreedOnPhone', false),
      papersCame,
      not(approvedInText),
      not(told('personOnPhone', 'nobody')),
    ),
    de: {
      title: 'Ein Angebot am Telefon gilt nur während des Gesprächs.',
      text: 'Was Sie am Telefon nicht sofort angenommen haben, ist mit dem Auflegen erledigt. Eine spätere „Bestätigung“ ist höchstens ein neues Angebot der Firma.',
      law: 'Ein Angebot unter Anwesenden, auch am Telefon, kann nur sofort angenommen werden; danach erlischt es. Eine verspätete Annahme gilt als neuer Antrag.',
    },
    en: {
      title: 'An offer on the phone ends with the call.',
      text: 'What you did not accept at once on the phone was over when you hung up. A later "confirmation" is at best a new offer of the company.',
      law: 'An offer made person to person, also by phone, can only be accepted at once; then it lapses. A late acceptance counts as a new offer.',
    },
  },
  {
    id: 'V-03',
    topic: 'agreement',
    conclusion: 'noContract',
    norm: '§§ 145, 147 BGB; § 241a Abs. 1, 3 BGB',
    source: ['BGB'],
    mark: 'M',
    holds: all(alive, told('personOnPhone', 'nobody'), not(approvedInText)),
    arguableIf: all(alive, told('declaration', 'silent'), not(approvedInText)),
    firmnessWhy: {
      de: 'Dass Schweigen kein Ja ist, ist ein allgemeiner Grundsatz, der so in keinem Paragrafen steht.',
      en: 'That silence is no yes is a general principle not written in one section.',
    },
    de: {
      title: 'Schweigen ist keine Zustimmung.',
      text: 'Wer auf Post, Mail oder Paket nichts sagt, schließt keinen Vertrag. Auch ein Satz wie „ohne Widerspruch gilt der Vertrag“ bindet Sie nicht.',
      law: 'Für einen Vertrag braucht es eine Erklärung von beiden Seiten. Unbestellte Waren oder Leistungen begründen keinen Anspruch gegen Verbraucher, und davon darf nicht abgewichen werden.',
    },
    en: {
      title: 'Silence is no consent.',
      text: 'Saying nothing to a letter, e-mail or parcel makes no contract. A line like "valid unless you object" does not bind you either.',
      law: 'A contract needs a declaration from both sides. Goods or services not ordered give no claim against a consumer, and no agreement may change that.',
    },
  },
  {
    id: 'V-04',
    topic: 'agreement',
    conclusion: 'noContract',
    norm: '§ 241a Abs. 1, 2 BGB',
    source: ['BGB'],
    mark: 'V',
    holds: all(
      any(told('goodsReceived', true), told('serviceUsed', true)),
      any(told('personOnPhone', 'nobody'), told('agreedOnPhone', false)),
      not(approvedInText),
    ),
    de: {
      title: 'Was Sie nicht bestellt haben, müssen Sie nicht bezahlen.',
      text: 'Für unbestellte Ware oder Leistung gibt es keinen Anspruch gegen Sie. Benutzen Sie die Sache trotzdem besser nicht, damit niemand daraus ein Ja macht.',
      law: 'Liefert ein Unternehmer unbestellte Ware oder Leistung, entsteht gegen den Verbraucher kein Anspruch. Anders nur, wenn sie erkennbar für jemand anderen oder irrtümlich kam.',
    },
    en: {
      title: 'What you did not order you need not pay for.',
      text: 'There is no claim against you for goods or services not ordered. Still, better do not use the thing, so that nobody makes a yes out of it.',
      law: 'A trader who supplies what was not ordered has no claim against the consumer, unless it recognisably was meant for somebody else or came by mistake.',
    },
  },
  {
    id: 'V-05',
    topic: 'agreement',
    conclusion: null,
    norm: '§ 3 Abs. 3 UWG mit Anhang Nr. 21, 29; §§ 9 Abs. 2 S. 1, 11 Abs. 1, 2 UWG',
    source: ['UWG'],
    mark: 'V',
    holds: all(calc('billed'), any(told('personOnPhone', 'nobody'), told('agreedOnPhone', false))),
    de: {
      title: 'Eine Rechnung ohne Bestellung ist unlauter.',
      text: 'Wer für etwas Unbestelltes Geld verlangt, verstößt gegen Wettbewerbsrecht. Das kann auch Schadensersatz begründen, höchstens ein Jahr lang ab Kenntnis.',
      law: 'Zahlung für nicht bestellte Ware oder Leistung zu verlangen, ist stets unzulässig. Verbraucher können Schadensersatz verlangen; der Anspruch verjährt in einem Jahr ab Kenntnis.',
    },
    en: {
      title: 'A bill without an order is unfair practice.',
      text: 'Demanding money for something not ordered breaks competition law. It may also found damages, for one year from when you knew.',
      law: 'Demanding payment for goods or services not ordered is always unlawful. Consumers may claim damages; the claim expires one year after they knew.',
    },
  },
  {
    id: 'V-06',
    topic: 'agreement',
    conclusion: 'noContract',
    norm: '§ 154 Abs. 1 BGB',
    source: ['BGB'],
    mark: 'V',
    arguable: true,
    arguableIf: all(told('priceNamed', false), told('agreedOnPhone', true), not(approvedInText)),
    de: {
      title: 'Der Preis war am Telefon kein Thema.',
      text: 'Wurde über den Preis nicht gesprochen, fehlt die Einigung über einen wichtigen Punkt. Daran ändert auch eine Aufnahme von einzelnen Punkten nichts.',
      law: 'Solange nicht über alle Punkte Einigkeit besteht, die auch nur eine Seite geregelt haben wollte, ist der Vertrag im Zweifel nicht geschlossen.',
    },
    en: {
      title: 'The price was not mentioned on the phone.',
      text: 'If the price was not discussed, agreement on an important point is missing. A recording of single points does not change that.',
      law: 'As long as there is no agreement on all points one side wanted settled, in case of doubt the contract is not made.',
    },
  },
  {
    id: 'V-07',
    topic: 'agreement',
    conclusion: 'noContract',
    norm: '§ 150 Abs. 2 BGB; § 5 Abs. 1 bis 3 VVG',
    source: ['BGB', 'VVG'],
    mark: 'V',
    arguable: true,
    arguableIf: all(
      told('confirmationDiffers', true),
      not(told('agreedOnPhone', true)),
      not(told('wantedContract', true)),
      not(approvedInText),
    ),
    de: {
      title: 'In der Bestätigung steht etwas anderes als im Gespräch.',
      text: 'Eine Annahme mit Änderungen ist eine Ablehnung mit neuem Angebot, und wer dazu schweigt, nimmt es in der Regel nicht an. Bei Versicherungen müssen Sie einer abweichenden Police binnen eines Monats in Textform widersprechen.',
      law: 'Wer ein Angebot verändert annimmt, lehnt es ab und macht ein neues. Bei Versicherungen gilt eine abweichende Police als genehmigt, wenn man nach Hinweis nicht binnen eines Monats widerspricht.',
    },
    en: {
      title: 'The confirmation says something else than the call.',
      text: 'An acceptance with changes is a refusal with a new offer, and silence as a rule does not accept it. With insurance you must object to a deviating policy in text form within one month.',
      law: 'Accepting an offer with changes refuses it and makes a new one. A deviating insurance policy counts as approved unless objected to within a month after a warning.',
    },
  },
  {
    id: 'V-08',
    topic: 'agreement',
    conclusion: null,
    norm: '§ 312d Abs. 1 S. 2 BGB; § 54 Abs. 4 TKG',
    source: ['BGB', 'TKG'],
    mark: 'V',
    holds: any(told('confirmationDiffers', true), told('misledAbout', 'price', 'term', 'free')),
    de: {
      title: 'Was die Firma zugesagt hat, gehört zum Vertrag.',
      text: 'Angaben vor dem Vertrag über Preis, Laufzeit und Leistung werden Vertragsinhalt. Die Firma muss sich daran festhalten lassen.',
      law: 'Die vorgeschriebenen Angaben vor Vertragsschluss werden Teil des Vertrags, wenn nicht ausdrücklich etwas anderes vereinbart ist. In der Telekommunikation gilt das auch für die Zusammenfassung.',
    },
    en: {
      title: 'What the company promised is part of the contract.',
      text: 'What was said before the contract about price, term and service becomes part of it. The company is held to it.',
      law: 'The information prescribed before the contract becomes part of it unless something else was expressly agreed. In telecoms that includes the contract summary.',
    },
  },
  {
    id: 'V-09',
    topic: 'agreement',
    conclusion: 'noContract',
    norm: '§ 312a Abs. 3 S. 1, Abs. 6 BGB',
    source: ['BGB'],
    mark: 'V',
    holds: all(told('contractKind', 'addOn'), told('agreedOnPhone', false), not(approvedInText)),
    de: {
      title: 'Ein Zusatz kostet nur, wenn Sie ihn ausdrücklich wollten.',
      text: 'Ein Extra über die eigentliche Leistung hinaus müssen Sie ausdrücklich vereinbart haben. Fehlt das, fällt nur das Extra weg; Ihr übriger Vertrag bleibt.',
      law: 'Ein Entgelt über die Hauptleistung hinaus kann nur ausdrücklich vereinbart werden. Ist das nicht geschehen, bleibt der Vertrag im Übrigen wirksam.',
    },
    en: {
      title: 'An add-on costs only if you expressly wanted it.',
      text: 'An extra beyond the main service must have been expressly agreed. If not, only the extra falls away; the rest of your contract stays.',
      law: 'A payment beyond the main service can only be agreed expressly. Otherwise the rest of the contract stays in force.',
    },
  },
  {
    id: 'V-11',
    topic: 'agreement',
    conclusion: null,
    norm: '§ 305b BGB; § 54 Abs. 3, 4 TKG',
    source: ['BGB', 'TKG'],
    mark: 'M',
    arguable: true,
    holds: all(told('wantedContract', true), any(told('confirmationDiffers', true), present('misledAbout'))),
    de: {
      title: 'Sie wollen den Vertrag, aber so wie besprochen.',
      text: 'Eine persönliche Zusage geht dem Kleingedruckten vor. Lassen Sie die falsche Fassung unbestätigt und verlangen Sie eine berichtigte.',
      law: 'Einzelne Absprachen haben Vorrang vor allgemeinen Geschäftsbedingungen. Eine später genehmigte Zusammenfassung kann die Absprache aber ersetzen.',
    },
    en: {
      title: 'You want the contract, but as it was agreed.',
      text: 'A personal promise goes before the small print. Do not confirm the wrong version; ask for a corrected one.',
      law: 'Individual agreements take precedence over standard terms. A summary approved later may replace them, though.',
    },
  },
  {
    id: 'V-36',
    topic: 'agreement',
    conclusion: 'noContract',
    norm: '§ 1922 Abs. 1, §§ 145 ff. BGB',
    source: ['BGB'],
    mark: 'V',
    holds: calc('diedBefore'),
    de: {
      title: 'Zum Zeitpunkt des Anrufs lebte die Person nicht mehr.',
      text: 'Nach dem Tod kann niemand mehr etwas bestellt haben. Ein älterer Vertrag geht mit seinen Fristen auf die Erben über.',
      law: 'Mit dem Tod geht das Vermögen samt bestehenden Verträgen auf die Erben über; neue Erklärungen des Verstorbenen kann es nicht geben.',
    },
    en: {
      title: 'The person was no longer alive at the time of the call.',
      text: 'Nobody can have ordered anything after their death. An older contract passes to the heirs with its periods.',
      law: 'On death the estate with its contracts passes to the heirs; there can be no new declarations of the deceased.',
    },
  },
];
