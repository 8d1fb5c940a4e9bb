// Cancelling, terms and changes, complaints and arbitration.
import { all, always, any, calc, is, present, told } from '../logic.ts';
import type { LawRule } from './rule.ts';
import { explaining } from './shorthand.ts';

const rule = explaining('cancellation');
const telecoms = any(calc('telecoms'), calc('telecomsByProvider'));

/** A row is a rule beside its norm; `source` says where the norm was read, `mark` how surely. */
export const CANCELLATION: readonly LawRule[] = [
  rule(
    'K-01',
    '§ 56 Abs. 1 TKG',
    ['V', 'TKG'],
    [
      'Höchstens 24 Monate Erstlaufzeit.',
      'Ein Telefon- oder Internetvertrag darf Sie anfangs höchstens zwei Jahre binden. Die Firma muss auch einen Vertrag mit höchstens einem Jahr anbieten.',
      'Die anfängliche Laufzeit eines Vertrags mit Verbrauchern darf 24 Monate nicht überschreiten; ein Vertrag mit höchstens zwölf Monaten ist anzubieten.',
    ],
    [
      'At most 24 months of initial term.',
      'A telephone or internet contract may bind you for two years at most at first. The company must also offer one of at most a year.',
      'The initial term of a contract with consumers may not exceed 24 months; one of at most twelve months must be offered.',
    ],
    telecoms,
    { validFrom: '2021-12-01' },
  ),
  rule(
    'K-02',
    '§ 56 Abs. 1 TKG; § 309 Nr. 9 lit. a BGB',
    ['S', 'TKG', 'BGB', 'W9', 'W10', 'W11'],
    [
      'Die Laufzeit beginnt mit dem Vertrag, nicht mit der Freischaltung.',
      'Zwei Jahre zählen ab dem Tag, an dem der Vertrag geschlossen wurde, auch bei einer frühen Verlängerung. Was darüber hinausgeht, bindet Sie wohl nicht.',
      'Nach der Rechtsprechung rechnet die Höchstlaufzeit ab Vertragsschluss; bei vorzeitiger Verlängerung ab dieser.',
    ],
    [
      'The term starts with the contract, not with activation.',
      'Two years count from the day the contract was made, also for an early extension. Anything beyond that probably does not bind you.',
      'According to case law the maximum term counts from conclusion; for an early extension from that extension.',
    ],
    any(present('contractEndDate'), present('contractTermMonths')),
    { validFrom: '2021-12-01' },
  ),
  rule(
    'K-03',
    '§ 56 Abs. 3 S. 1, Abs. 4 S. 1 TKG',
    ['V', 'TKG'],
    [
      'Nach der ersten Laufzeit: kündbar mit einem Monat.',
      'Läuft der Vertrag nach der Mindestlaufzeit einfach weiter, können Sie jederzeit mit einem Monat kündigen. Das kostet nichts.',
      'Bei stillschweigender Verlängerung kann der Endnutzer jederzeit mit einer Frist von einem Monat kündigen, ohne Kosten.',
    ],
    [
      'After the first term: one month of notice.',
      'If the contract simply runs on after the minimum term you may cancel at any time with one month of notice. It costs nothing.',
      'After tacit prolongation the end user may cancel at any time with one month of notice, free of charge.',
    ],
    telecoms,
    { validFrom: '2021-12-01' },
  ),
  rule(
    'K-05',
    '§ 309 Nr. 9 lit. a bis c BGB; Art. 229 § 60 S. 2 EGBGB',
    ['V', 'BGB', 'EGBGB'],
    [
      'Abos: höchstens zwei Jahre, danach monatlich kündbar.',
      'Für Verträge ab dem 1. März 2022 sind lange stille Verlängerungen im Kleingedruckten nicht erlaubt. Nach der ersten Laufzeit reicht eine Kündigung mit einem Monat.',
      'In Geschäftsbedingungen sind Laufzeiten über zwei Jahre, feste stillschweigende Verlängerungen und Kündigungsfristen über einem Monat unwirksam.',
    ],
    [
      'Subscriptions: two years at most, then monthly.',
      'For contracts from 1 March 2022, long silent prolongations in the small print are not allowed. After the first term one month of notice is enough.',
      'Standard terms may not set terms over two years, fixed tacit prolongation or notice over one month.',
    ],
    told('product', 'printSubscription', 'goodsSubscription', 'course', 'otherService'),
    { validFrom: '2022-03-01' },
  ),
  rule(
    'K-06',
    '§ 57 Abs. 1, 2 TKG',
    ['V', 'TKG'],
    [
      'Ändert die Firma den Vertrag, dürfen Sie gehen.',
      'Bei einer einseitigen Änderung können Sie binnen drei Monaten ohne Frist und Kosten kündigen. Das gilt nicht, wenn die Änderung nur Vorteile bringt.',
      'Bei einseitiger Vertragsänderung besteht ein Kündigungsrecht binnen drei Monaten ab Unterrichtung, außer bei rein vorteilhaften, administrativen oder gesetzlich gebotenen Änderungen.',
    ],
    [
      'If the company changes the contract you may leave.',
      'After a one-sided change you may cancel within three months without notice or cost. Not so if the change only brings advantages.',
      'A one-sided change gives a right to cancel within three months of notice, unless only beneficial, administrative or required by law.',
    ],
    all(any(calc('telecoms'), calc('telecomsByProvider')), present('priceChangeNoticeDate')),
    { validFrom: '2021-12-01' },
  ),
  rule(
    'K-07',
    '§ 312k Abs. 1, 2, 6 BGB',
    ['V', 'BGB'],
    [
      'Fehlt der Kündigungsknopf, geht es ohne Frist.',
      'Bietet die Firma solche Verträge auch im Internet an, muss dort ein Kündigungsknopf sein. Fehlt er, können Sie jederzeit ohne Frist kündigen.',
      'Auf Webseiten, über die Dauerverträge geschlossen werden können, ist eine Kündigungsschaltfläche vorzuhalten; sonst kann jederzeit fristlos gekündigt werden.',
    ],
    [
      'If the cancellation button is missing no notice is needed.',
      'If the company offers such contracts online it must have a cancellation button there. If not you may cancel at any time without notice.',
      'Websites where running contracts can be made must have a cancellation button; otherwise one may cancel at any time without notice.',
    ],
    undefined,
    { validFrom: '2022-07-01' },
  ),
  rule(
    'K-13',
    '§ 41 Abs. 5 S. 2, 4 EnWG',
    ['V', 'EnWG'],
    [
      'Neuer Strom- oder Gaspreis: kündigen bis zum Stichtag.',
      'Ändert der Versorger Preis oder Bedingungen, können Sie zum Tag der Änderung kündigen. Er muss das spätestens einen Monat vorher mitteilen.',
      'Bei einseitiger Änderung kann der Kunde ohne Frist zum Zeitpunkt des Wirksamwerdens kündigen.',
    ],
    [
      'New electricity or gas price: cancel by the day.',
      'If the supplier changes price or terms you may cancel to the day of the change. It must tell you a month before at the latest.',
      'After a one-sided change the customer may cancel without notice to the day it takes effect.',
    ],
    all(told('product', 'energy'), present('priceChangeNoticeDate')),
  ),
  rule(
    'K-16',
    '§ 59 Abs. 5, 6, 7 TKG',
    ['V', 'TKG'],
    [
      'Ihre Rufnummer gehört zu Ihnen.',
      'Sie können die Nummer mitnehmen, bis einen Monat nach Vertragsende und beim Handy jederzeit. Das kostet Sie nichts.',
      'Anbieter müssen die Mitnahme der Rufnummer sicherstellen, auf Antrag bis zu einem Monat nach Vertragsende und für Endnutzer kostenfrei.',
    ],
    [
      'Your number stays with you.',
      'You may take the number along, up to a month after the end and for mobile at any time. It costs you nothing.',
      'Providers must ensure porting, on request up to a month after the end, free for end users.',
    ],
    told('oldContractCancelled', true),
    { validFrom: '2021-12-01' },
  ),
  rule(
    'B-01',
    '§ 286 ZPO; allgemeine Beweislast',
    ['M', 'ZPO'],
    [
      'Die Firma muss den Vertrag beweisen.',
      'Wer aus einem Vertrag Geld verlangt, muss zeigen, wer was zu welchem Preis vereinbart hat. Verlangen Sie genau diese Belege.',
      'Jede Seite beweist, was für sie günstig ist; das Gericht würdigt die Beweise frei.',
    ],
    [
      'The company must prove the contract.',
      'Whoever claims money from a contract must show who agreed on what at which price. Ask for exactly that proof.',
      'Each side proves what favours it; the court weighs the evidence freely.',
    ],
    always,
  ),
  rule(
    'B-03',
    '§ 361 Abs. 3 BGB',
    ['V', 'BGB'],
    [
      'Wann die Frist begann, muss die Firma beweisen.',
      'Streiten Sie über den Beginn der Widerrufsfrist, liegt der Beweis bei der Firma.',
      'Ist der Beginn der Widerrufsfrist streitig, trifft die Beweislast den Unternehmer.',
    ],
    [
      'When the period began is for the company to prove.',
      'If you disagree about the start of the withdrawal period the proof is on the company.',
      'If the start of the withdrawal period is disputed the burden of proof is on the trader.',
    ],
    is('consumer', true),
  ),
  rule(
    'B-05',
    '§§ 7 Abs. 2 Nr. 1, 7a Abs. 1, 2 UWG',
    ['V', 'UWG'],
    [
      'Die Firma muss Ihre Einwilligung in Werbeanrufe belegen.',
      'Sie muss die Einwilligung dokumentieren und fünf Jahre aufbewahren. Verlangen Sie eine Kopie.',
      'Wer mit Anrufen wirbt, hat die vorherige ausdrückliche Einwilligung zu dokumentieren und den Nachweis fünf Jahre aufzubewahren.',
    ],
    [
      'The company must prove your consent to advertising calls.',
      'It must document the consent and keep it for five years. Ask for a copy.',
      'Whoever advertises by call must document prior express consent and keep the proof for five years.',
    ],
    told('channel', 'outboundCall'),
    { validFrom: '2021-10-01' },
  ),
  rule(
    'B-06',
    'allgemeine Beweislast',
    ['M'],
    [
      'Das müssen Sie beweisen können.',
      'Dass Sie rechtzeitig widerrufen haben, getäuscht wurden oder nicht geschäftsfähig waren, beweisen im Streit Sie. Heben Sie Belege auf und schreiben Sie ein Gedächtnisprotokoll.',
      'Wer sich auf Widerruf, Täuschung oder Geschäftsunfähigkeit beruft, trägt dafür die Beweislast.',
    ],
    [
      'This you must be able to prove.',
      'That you withdrew in time, were deceived or lacked capacity is yours to prove. Keep receipts and write down what you remember.',
      'Whoever relies on withdrawal, deceit or incapacity bears the burden of proof.',
    ],
    any(told('alreadyWithdrawn', true), present('misledAbout'), told('incapable', true)),
  ),
  rule(
    'B-08',
    '§ 138 Abs. 1, 4 ZPO',
    ['V', 'ZPO'],
    [
      'Schreiben Sie nur, was wirklich war.',
      'Vor Gericht darf niemand bestreiten, was er selbst gesagt hat. Unsere Schreiben enthalten deshalb Ihre eigene Schilderung und keine erfundene Ausrede.',
      'Parteien haben sich vollständig und wahrheitsgemäß zu erklären; Nichtwissen hilft nicht bei eigenen Handlungen.',
    ],
    [
      'Write only what really happened.',
      'In court nobody may deny what they said themselves. So our letters hold your own account and no invented excuse.',
      'Parties must state facts completely and truthfully; ignorance is no defence about their own acts.',
    ],
    always,
  ),
  rule(
    'S-01',
    '§ 68 Abs. 1, 2 TKG',
    ['S', 'TKG', 'W24'],
    [
      'Schlichtung bei Telefon und Internet.',
      'Die Schlichtungsstelle der Bundesnetzagentur vermittelt kostenlos, wenn Sie es bei der Firma schon versucht haben. Die Firma darf ablehnen.',
      'Endnutzer können bei Streit über Kundenschutzregeln die Schlichtungsstelle anrufen; die Teilnahme ist freiwillig.',
    ],
    [
      'Arbitration for telephone and internet.',
      'The arbitration body of the Federal Network Agency mediates free of charge once you have tried the company. The company may refuse.',
      'End users may call the arbitration body in disputes on customer protection; taking part is voluntary.',
    ],
    all(telecoms, told('companyReply', 'refused', 'partial')),
    { validFrom: '2021-12-01' },
  ),
  rule(
    'S-03',
    '§§ 111a, 111b Abs. 1, 6 EnWG',
    ['V', 'EnWG', 'W25'],
    [
      'Schlichtung bei Strom und Gas.',
      'Hat der Versorger vier Wochen lang nicht geholfen oder abgelehnt, hilft die Schlichtungsstelle Energie. Der Versorger muss mitmachen.',
      'Der Lieferant muss Beschwerden binnen vier Wochen beantworten; danach kann der Verbraucher die Schlichtungsstelle anrufen, an der das Unternehmen teilnehmen muss.',
    ],
    [
      'Arbitration for electricity and gas.',
      'If the supplier has not helped for four weeks or refused, the energy arbitration body helps. The supplier must take part.',
      'The supplier must answer complaints within four weeks; then the consumer may call the arbitration body, in which the company must take part.',
    ],
    all(told('product', 'energy'), any(present('complaintDate'), told('companyReply', 'refused', 'partial'))),
  ),
  rule(
    'S-06',
    '§§ 23, 30 Abs. 1, 2, 6 VSBG',
    ['V', 'VSBG'],
    [
      'Schlichtung für alle anderen Verträge.',
      'Für Abos, Lotterien und anderes ist die Universalschlichtungsstelle des Bundes zuständig, bei 10 bis 50.000 Euro. Sie kostet in der Regel nichts.',
      'Die Universalschlichtungsstelle befasst sich mit Verbraucherverträgen, auch mit der Frage, ob es einen gibt, wenn keine besondere Stelle zuständig ist.',
    ],
    [
      'Arbitration for all other contracts.',
      'Subscriptions, lotteries and others go to the federal universal arbitration body, for 10 to 50,000 euros. As a rule it is free.',
      'The universal body deals with consumer contracts, also with whether there is one, if no special body is competent.',
    ],
    told('companyReply', 'refused', 'partial'),
  ),
];
