// Form rules beside telecommunications: energy, prize games, subscriptions, courses, switches.
import { all, always, any, calc, is, not, told } from '../logic.ts';
import type { Condition } from '../logic.ts';
import type { LawRule } from './rule.ts';

const byPhone = not(told('channel', 'shop', 'doorstep', 'online'));
const consumer = is('consumer', true);
const denied = is('textFormApproval', false);
const inForm = all(told('textFormApproval', true), not(told('approvalMeans', 'sms', 'voiceOnly')));
const contested = all(told('textFormApproval', true), told('approvalMeans', 'sms', 'voiceOnly'));

/** At the door people sign as a rule: there the form is missing only where somebody says that nothing was signed. */
const unsignedAtDoor = all(told('channel', 'doorstep'), told('textFormApproval', false));

/** Somebody claims a contract, and it is none that has been running. */
const alleged = all(consumer, calc('claimed'), not(calc('running')));

/** R-ENG-2: void when the form is denied; arguable when a contract is claimed and no such declaration is reported. */
const voidHolds = (product: Condition, sold: Condition = byPhone): Condition => all(product, sold, alleged, denied);
const voidArguable = (product: Condition): Condition => all(product, byPhone, alleged, not(inForm));

/** A company that sells telecoms is taken at that while the product is not told (R-ENG-3). */
const kind = (product: Condition): Condition => all(not(calc('telecomsByProvider')), product);
const energy = kind(all(is('product', 'energy'), is('basicSupply', false)));
const subscription = kind(is('product', 'printSubscription', 'goodsSubscription'));
const prizeGame = kind(is('product', 'prizeGame'));
const course = kind(is('product', 'course'));

/** A row is a rule beside its norm; `source` says where the norm was read, `mark` how surely. */
export const FORM: readonly LawRule[] = [
  {
    id: 'F-20',
    topic: 'form',
    conclusion: 'void',
    norm: '§ 41b Abs. 1 S. 1 EnWG; §§ 125 S. 1, 126b BGB',
    validFrom: '2021-07-27',
    source: ['EnWG', 'BGB'],
    mark: 'V',
    holds: voidHolds(energy, any(byPhone, unsignedAtDoor)),
    // A bare „JA“ by SMS or a voice has a rule of its own for energy: F-21.
    arguableIf: all(voidArguable(energy), not(contested)),
    de: {
      title: 'Strom und Gas: nur gesagt gilt nicht.',
      text: 'Ein Strom- oder Gasvertrag außerhalb der Grundversorgung braucht Textform, also etwas Lesbares. Ein Ja am Telefon oder an der Tür allein reicht nicht, auch wenn es aufgenommen wurde.',
      law: 'Energielieferverträge mit Haushaltskunden außerhalb der Grundversorgung bedürfen der Textform; ohne die vorgeschriebene Form ist ein Geschäft nichtig.',
    },
    en: {
      title: 'Electricity and gas: spoken words alone do not count.',
      text: 'An electricity or gas contract outside basic supply needs text form, something readable. A yes on the phone or at the door alone is not enough, even if recorded.',
      law: 'Energy supply contracts with household customers outside basic supply need text form; without the prescribed form a deal is void.',
    },
  },
  {
    id: 'F-21',
    topic: 'form',
    conclusion: 'void',
    norm: '§ 41b Abs. 1 S. 1 EnWG; § 126b BGB',
    validFrom: '2021-07-27',
    source: ['EnWG', 'BGB', 'W8'],
    mark: 'S',
    arguable: true,
    disputed: always,
    arguableIf: all(energy, byPhone, consumer, contested),
    firmnessWhy: {
      de: 'Welche Erklärung Textform braucht, sagt das Gesetz nicht genau; zur SMS mit „JA“ gibt es nur ein nicht rechtskräftiges Urteil.',
      en: 'The act does not spell out which declaration needs text form; on an SMS saying "JA" there is only one ruling, not final.',
    },
    de: {
      title: 'Eine SMS mit „JA“ ist kaum eine Unterschrift.',
      text: 'Textform verlangt eine lesbare Erklärung mit Ihrem Namen. Ob ein kurzes „JA“ per SMS oder gesprochen dafür reicht, ist zweifelhaft.',
      law: 'Textform heißt: lesbare Erklärung, Name der erklärenden Person, dauerhafter Datenträger.',
    },
    en: {
      title: 'An SMS saying "JA" is hardly a signature.',
      text: 'Text form needs a readable declaration with your name. Whether a short "JA" by SMS or voice is enough is doubtful.',
      law: 'Text form means a readable declaration, the name of the person declaring, and a durable medium.',
    },
  },
  {
    id: 'F-22',
    topic: 'form',
    conclusion: null,
    norm: '§ 36 EnWG',
    source: ['EnWG'],
    mark: 'M',
    holds: all(told('product', 'energy'), told('basicSupply', true)),
    de: {
      title: 'In der Grundversorgung gilt die Formregel nicht.',
      text: 'Die Grundversorgung kommt schon durch das Verbrauchen von Strom oder Gas zustande. Sie können sie kurzfristig kündigen.',
      law: 'Grundversorger müssen Haushaltskunden zu allgemeinen Bedingungen beliefern; die Textformregel nimmt diese Verträge aus.',
    },
    en: {
      title: 'The form rule does not cover basic supply.',
      text: 'Basic supply comes about simply by using electricity or gas. You can cancel it at short notice.',
      law: 'Basic suppliers must serve household customers on general terms; the text form rule exempts these contracts.',
    },
  },
  {
    id: 'F-23',
    topic: 'form',
    conclusion: null,
    norm: '§ 38 Abs. 1, 4 EnWG; § 241a BGB',
    source: ['EnWG', 'BGB'],
    mark: 'M',
    arguable: true,
    disputed: always,
    holds: all(told('product', 'energy'), told('providerSwitch', true)),
    de: {
      title: 'Zahlen Sie niemandem doppelt.',
      text: 'Wer den Strom abrechnen darf, der über einen unwirksamen Vertrag kam, ist umstritten. Fragen Sie den Netzbetreiber, wem Ihr Zähler zugeordnet war.',
      law: 'Lässt sich der Verbrauch keinem Vertrag zuordnen, gilt er als vom Grundversorger geliefert, längstens drei Monate. Gegen unbestellte Lieferung schützt das Verbraucherrecht.',
    },
    en: {
      title: 'Pay nobody twice.',
      text: 'Who may bill energy that came through an ineffective contract is disputed. Ask the network operator who was assigned to your meter.',
      law: 'Use that cannot be assigned to a contract counts as supplied by the basic supplier, for three months at most. Consumer law protects against supply not ordered.',
    },
  },
  {
    id: 'F-24',
    topic: 'form',
    conclusion: null,
    norm: '§ 20a Abs. 1, 2 S. 4 EnWG; § 41 Abs. 8 EnWG',
    source: ['EnWG'],
    mark: 'V',
    holds: all(told('product', 'energy'), told('providerSwitch', true), not(told('wantedContract', true))),
    de: {
      title: 'Der Wechsel geht in 24 Stunden: heute noch schreiben.',
      text: 'Seit 2026 wird der Lieferant technisch innerhalb eines Tages gewechselt. Schreiben Sie deshalb heute dem neuen und dem alten Versorger.',
      law: 'Der technische Lieferantenwechsel ist werktags binnen 24 Stunden zu vollziehen; Kündigung und Lieferbeginn sind in Textform zu bestätigen.',
    },
    en: {
      title: 'The switch takes 24 hours: write today.',
      text: 'Since 2026 the supplier is technically switched within a day. So write to the new and the old supplier today.',
      law: 'The technical switch of supplier is done within 24 hours on working days; notice and start of supply are confirmed in text form.',
    },
  },
  {
    id: 'F-25',
    topic: 'form',
    conclusion: null,
    norm: '§ 41 Abs. 4 EnWG',
    source: ['EnWG'],
    mark: 'V',
    holds: told('product', 'energy'),
    de: {
      title: 'Bei Energie kommt die Zusammenfassung nach dem Vertrag.',
      text: 'Strom- und Gaslieferanten müssen die Bedingungen kurz nach Vertragsschluss zusammenfassen. Fehlt das Blatt, hilft es als Indiz, macht den Vertrag aber nicht unwirksam.',
      law: 'Haushaltskunden ist innerhalb angemessener Frist nach Vertragsschluss eine knappe Zusammenfassung der Bedingungen zu geben.',
    },
    en: {
      title: 'With energy the summary comes after the contract.',
      text: 'Suppliers must summarise the terms soon after the contract. A missing sheet helps as evidence but does not undo the contract.',
      law: 'Household customers are to be given a brief summary of the terms within a reasonable time after the contract.',
    },
  },
  {
    id: 'F-30',
    topic: 'form',
    conclusion: 'void',
    norm: '§§ 675 Abs. 3, 125 S. 1 BGB',
    source: ['BGB'],
    mark: 'V',
    holds: voidHolds(prizeGame),
    arguableIf: voidArguable(prizeGame),
    de: {
      title: 'Gewinnspiel-Eintragungen brauchen Textform.',
      text: 'Wer Sie gegen Geld bei Gewinnspielen anderer einträgt, braucht dafür einen lesbaren Vertrag. Ein Ja am Telefon genügt nicht.',
      law: 'Ein Vertrag, mit dem sich jemand verpflichtet, einen anderen zu Gewinnspielen Dritter anzumelden, bedarf der Textform; ohne sie ist er nichtig.',
    },
    en: {
      title: 'Prize game entries need text form.',
      text: "Whoever enters you in other people's prize games for money needs a readable contract. A yes on the phone is not enough.",
      law: "A contract to register somebody for third parties' prize games needs text form; without it, it is void.",
    },
  },
  {
    id: 'F-31',
    topic: 'form',
    conclusion: null,
    norm: '§ 312g Abs. 2 Nr. 12 BGB',
    source: ['BGB'],
    mark: 'V',
    holds: all(told('product', 'lottery'), byPhone),
    de: {
      title: 'Lotterie am Telefon: Widerruf ist möglich.',
      text: 'Bei Wetten und Lotterien gibt es sonst keinen Widerruf. Wer am Telefon zugesagt hat, darf aber widerrufen.',
      law: 'Das Widerrufsrecht fehlt bei Wett- und Lotteriediensten, es sei denn, der Verbraucher hat seine Erklärung telefonisch abgegeben.',
    },
    en: {
      title: 'Lottery by phone: you may withdraw.',
      text: 'Betting and lotteries otherwise carry no withdrawal. But whoever agreed by phone may withdraw.',
      law: 'There is no right of withdrawal for betting and lottery services unless the consumer declared by telephone.',
    },
  },
  {
    id: 'F-32',
    topic: 'form',
    conclusion: null,
    norm: '§§ 762, 763 BGB',
    source: ['BGB'],
    mark: 'V',
    holds: told('product', 'lottery'),
    de: {
      title: 'Ohne staatliche Erlaubnis kann niemand den Einsatz einklagen.',
      text: 'Spiel und Wette begründen keine Schuld, wenn die staatliche Genehmigung fehlt. Schon gezahltes Geld kommt aber allein deshalb nicht zurück.',
      law: 'Durch Spiel oder Wette wird keine Verbindlichkeit begründet; ein Lotterievertrag ist verbindlich, wenn er staatlich genehmigt ist.',
    },
    en: {
      title: 'Without a state licence nobody can sue for the stake.',
      text: 'Gaming and betting create no debt if the state licence is missing. Money already paid does not come back for that reason alone.',
      law: 'Gaming or betting creates no obligation; a lottery contract is binding if licensed by the state.',
    },
  },
  {
    id: 'F-40',
    topic: 'form',
    conclusion: 'void',
    norm: '§ 510 Abs. 1 S. 1 Nr. 1 bis 3, S. 2, 3 BGB; § 125 S. 1 BGB',
    source: ['BGB', 'W28'],
    mark: 'S',
    disputed: always,
    neverLeads: true,
    holds: all(
      subscription,
      byPhone,
      consumer,
      not(told('wantedContract', true)),
      not(told('termsStorable', true)),
      calc('claimed'),
    ),
    firmnessWhy: {
      de: 'Der Wortlaut ist eindeutig, die Praxis folgt ihm aber nicht; neue Urteile fehlen. Deshalb nennen wir es nur neben dem Widerruf.',
      en: 'The wording is plain but practice does not follow it and new rulings are missing. So we name it only beside withdrawal.',
    },
    de: {
      title: 'Abos brauchen eigentlich Schriftform.',
      text: 'Für Zeitschriften und regelmäßige Lieferungen verlangt das Gesetz Schriftform, außer Sie konnten die Bedingungen beim Abschluss abrufen und speichern. Ob ein Telefonabo deshalb nichtig ist, ist ungeklärt.',
      law: 'Verträge über regelmäßige oder wiederkehrende Lieferungen bedürfen der Schriftform, wenn die Bestimmungen nicht bei Vertragsschluss abgerufen und gespeichert werden konnten.',
    },
    en: {
      title: 'Subscriptions actually need written form.',
      text: 'For magazines and regular deliveries the law asks for written form unless you could call up and store the terms at conclusion. Whether a phone subscription is void for that reason is not settled.',
      law: 'Contracts for regular or recurring deliveries need written form if the terms could not be called up and stored at conclusion.',
    },
  },
  {
    id: 'F-50',
    topic: 'form',
    conclusion: 'void',
    norm: '§§ 1 Abs. 1, 3 Abs. 1, 7 Abs. 1 FernUSG',
    source: ['FernUSG', 'BGB'],
    mark: 'V',
    holds: voidHolds(course),
    arguableIf: voidArguable(course),
    de: {
      title: 'Fernkurse brauchen Textform und eine Zulassung.',
      text: 'Wer sich zu einem Kurs mit Lernkontrolle anmeldet, muss das lesbar erklären. Am Telefon allein geht das nicht, und ohne Zulassung des Kurses ist der Vertrag nichtig.',
      law: 'Die Erklärung des Teilnehmers zu einem Fernunterrichtsvertrag bedarf der Textform; fehlt die Zulassung des Lehrgangs, ist der Vertrag nichtig.',
    },
    en: {
      title: 'Distance courses need text form and a licence.',
      text: 'Signing up for a course with learning control must be declared readably. The phone alone will not do, and without a licence the contract is void.',
      law: "The participant's declaration to a distance learning contract needs text form; if the course is not licensed the contract is void.",
    },
  },
  {
    id: 'F-60',
    topic: 'form',
    conclusion: null,
    norm: '§§ 6 Abs. 3 S. 2, Abs. 5, 7 Abs. 1 S. 3, 8 Abs. 2 VVG; § 312 Abs. 4 BGB',
    source: ['VVG', 'VVG-InfoV', 'BGB'],
    mark: 'V',
    holds: told('product', 'insurance'),
    de: {
      title: 'Versicherung am Telefon: erst mit allen Unterlagen läuft die Frist.',
      text: 'Eine Versicherung braucht keine Form. Die Widerrufsfrist beginnt aber erst, wenn Police, Bedingungen und Belehrung in Textform bei Ihnen sind.',
      law: 'Der Versicherer muss vor der Erklärung oder, auf Wunsch am Telefon, unverzüglich danach alle Unterlagen in Textform geben; vorher beginnt die Widerrufsfrist nicht.',
    },
    en: {
      title: 'Insurance by phone: the period runs only with all papers.',
      text: 'Insurance needs no form. But the withdrawal period starts only once policy, terms and instruction are with you in text form.',
      law: 'The insurer must give all documents in text form before the declaration or, if asked on the phone, without delay after; before that the period does not start.',
    },
  },
  {
    id: 'F-61',
    topic: 'form',
    conclusion: null,
    norm: 'Art. 246b §§ 1 Abs. 3, 2 Abs. 1, 2 EGBGB; §§ 312a Abs. 1 S. 2, 356 Abs. 3 S. 2 BGB',
    validFrom: '2026-06-19',
    source: ['EGBGB', 'BGB'],
    mark: 'V',
    holds: told('product', 'finance'),
    de: {
      title: 'Finanzverträge am Telefon haben eigene Regeln.',
      text: 'Die Firma muss eine Aufnahme ankündigen und alle Unterlagen sofort nachreichen. Vorher läuft die Widerrufsfrist nicht.',
      law: 'Am Telefon genügen vorab nur einzelne Angaben, und auch das nur mit ausdrücklicher Zustimmung; der Rest folgt unverzüglich auf einem dauerhaften Datenträger.',
    },
    en: {
      title: 'Financial contracts by phone have rules of their own.',
      text: 'The company must announce a recording and hand in all papers at once. Before that the withdrawal period does not run.',
      law: 'On the phone only single items suffice beforehand, and only with express consent; the rest follows without delay on a durable medium.',
    },
  },
  {
    id: 'F-70',
    topic: 'form',
    conclusion: null,
    norm: '§ 312h BGB',
    source: ['BGB', 'W7', 'KG-5-U-77-22'],
    mark: 'S',
    holds: all(told('providerSwitch', true), not(told('wantedContract', true)), not(inForm)),
    de: {
      title: 'Ihr alter Vertrag lässt sich nicht am Telefon wegkündigen.',
      text: 'Soll die neue Firma für Sie kündigen, braucht sie Ihren Auftrag in Textform. Sagen Sie Ihrer alten Firma heute, dass Sie bleiben wollen, und lassen Sie sich Kündigung und Vollmacht zeigen.',
      law: 'Wird zugunsten eines neuen Vertrags ein laufender gekündigt oder ein Unternehmer dazu bevollmächtigt, bedarf das der Textform.',
    },
    en: {
      title: 'Your old contract cannot be cancelled away by phone.',
      text: 'If the new company is to cancel for you, it needs your mandate in text form. Tell your old company today that you want to stay, and ask to be shown the cancellation and the mandate.',
      law: 'Cancelling a running contract in favour of a new one, or authorising a trader to do so, needs text form.',
    },
  },
  {
    id: 'F-80',
    topic: 'form',
    conclusion: null,
    norm: '§ 312f Abs. 2, 4 BGB',
    source: ['BGB'],
    mark: 'V',
    holds: all(byPhone, consumer),
    de: {
      title: 'Eine Bestätigung muss kommen, ist aber kein Beweis.',
      text: 'Die Firma muss den Vertrag spätestens bei Lieferung lesbar bestätigen. Fehlt die Bestätigung, ist das ein Indiz; der Vertrag hängt davon nicht ab.',
      law: 'Bei Fernabsatzverträgen ist eine Bestätigung mit dem Vertragsinhalt auf einem dauerhaften Datenträger zu geben.',
    },
    en: {
      title: 'A confirmation must come, but it proves nothing.',
      text: 'The company must confirm the contract readably on delivery at the latest. If it is missing that is a hint; the contract does not depend on it.',
      law: 'For distance contracts a confirmation with the content of the contract is to be given on a durable medium.',
    },
  },
  {
    id: 'F-81',
    topic: 'form',
    conclusion: null,
    norm: '§ 312e BGB; Art. 246a § 1 Abs. 1 S. 1 Nr. 7 EGBGB',
    source: ['BGB', 'EGBGB'],
    mark: 'V',
    holds: any(told('misledAbout', 'price'), told('priceNamed', false)),
    de: {
      title: 'Nicht genannte Zusatzkosten sind nicht geschuldet.',
      text: 'Liefer- und sonstige Kosten müssen vorher genannt sein. Sonst müssen Sie diesen Teil nicht zahlen.',
      law: 'Fracht-, Versand- und sonstige Kosten kann der Unternehmer nur verlangen, wenn er zuvor darüber informiert hat.',
    },
    en: {
      title: 'Extra costs not named are not owed.',
      text: 'Delivery and other costs must be named beforehand. Otherwise you need not pay that part.',
      law: 'A trader can ask for freight, delivery and other costs only after having informed about them.',
    },
  },
  {
    id: 'F-83',
    topic: 'form',
    conclusion: null,
    norm: '§§ 491 ff., 506, 514 BGB',
    source: ['W20', 'W21'],
    mark: 'M',
    disputed: always,
    holds: any(told('deviceFinanced', true), all(told('product', 'finance'), calc('creditReform'))),
    de: {
      title: 'Kredit und Ratenzahlung sind ein eigenes Thema.',
      text: 'Für Kredite und finanzierte Geräte gelten die Regeln über Verbraucherkredite, für Verträge ab dem 20. November 2026 in neuer Fassung, die wir nicht gelesen haben. Halten Sie vorsorglich die 14 Tage ab dem Anruf ein. Lassen Sie das von der Verbraucherzentrale prüfen.',
      law: 'Darlehen, Teilzahlungsgeschäfte und Finanzierungshilfen unterliegen eigenen Form- und Widerrufsregeln.',
    },
    en: {
      title: 'A loan or paying in instalments is another matter.',
      text: 'Loans and financed devices fall under consumer credit rules, for contracts from 20 November 2026 in a new version that we have not read. Keep to the 14 days from the call as a precaution. Have a consumer advice centre look at it.',
      law: 'Loans, instalment deals and financing aids have form and withdrawal rules of their own.',
    },
  },
  {
    id: 'F-90',
    topic: 'form',
    conclusion: null,
    norm: '§ 312c BGB',
    source: ['W19', 'BGB', 'W1'],
    mark: 'S',
    holds: always,
    de: {
      title: 'Eine allgemeine Bestätigungspflicht für Telefonverträge gibt es nicht.',
      text: 'Viele fordern, dass jeder Telefonvertrag schriftlich bestätigt werden muss. Beschlossen ist das bisher nicht; es gilt nur für einzelne Arten von Verträgen.',
      law: 'Das Gesetz beschreibt Fernabsatzverträge, verlangt aber nicht allgemein eine Bestätigung durch den Verbraucher.',
    },
    en: {
      title: 'There is no general confirmation rule for phone contracts.',
      text: 'Many demand that every phone contract be confirmed in writing. That has not been enacted; it holds for certain kinds only.',
      law: "The act describes distance contracts but does not generally require the consumer's confirmation.",
    },
  },
];
