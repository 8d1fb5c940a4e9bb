// Around access, complaint and arbitration: correction, limits, damages, other bodies, and how long claims last.
import { all, always, any, calc, is, present, told } from '../logic.ts';
import type { LawRule } from './rule.ts';
import { explaining } from './shorthand.ts';

const access = explaining('access');
const time = explaining('time');
const body = explaining('bodies');
const asked = present('recordingRequestedDate');

/** A row is a rule beside its norm; `source` says where the norm was read, `mark` how surely. */
export const BODIES: readonly LawRule[] = [
  access(
    'R-21',
    '§ 34 Abs. 1 BDSG',
    ['V', 'BDSG'],
    [
      'Deutsche Ausnahmen von der Auskunft passen hier kaum.',
      'Sie betreffen etwa reine Sicherungskopien. Eine Aufnahme, mit der die Firma arbeitet, gehört nicht dazu.',
      'Keine Auskunft ist über Daten nötig, die nur der Sicherung oder aus Aufbewahrungspflichten gespeichert sind.',
    ],
    [
      'German exceptions from access hardly fit here.',
      'They concern mere backups, for instance. A recording the company works with is not among them.',
      'No access is due to data stored only for backup or because of retention duties.',
    ],
    told('recordingReply', 'refused'),
  ),
  access(
    'R-22',
    'Art. 12 Abs. 5 DSGVO',
    ['S', 'DSGVO', 'W18'],
    [
      'Die Regeln zur Auskunft sollen sich ändern.',
      'In der Europäischen Union wird darüber beraten. Bis etwas beschlossen ist, gilt das bisherige Recht.',
      'Ein Vorschlag der Kommission vom November 2025 würde die Ablehnung übermäßiger Anfragen erleichtern.',
    ],
    [
      'The rules on access are to change.',
      'The European Union is debating it. Until something is adopted the present law applies.',
      'A Commission proposal of November 2025 would make it easier to refuse excessive requests.',
    ],
    asked,
    { arguable: true },
  ),
  access(
    'R-33',
    'Art. 16 DSGVO',
    ['M', 'DSGVO'],
    [
      'Falsche Daten muss die Firma berichtigen.',
      'Steht bei Ihnen ein falscher Tarif oder eine Einwilligung, die es nie gab, verlangen Sie die Korrektur.',
      'Betroffene können die unverzügliche Berichtigung unrichtiger Daten verlangen.',
    ],
    [
      'The company must correct wrong data.',
      'If a wrong tariff or a consent you never gave is stored, ask for correction.',
      'Data subjects may demand correction of inaccurate data without delay.',
    ],
    any(told('confirmationDiffers', true), told('identityMisused', true), told('creditAgencyEntry', true)),
  ),
  access(
    'R-34',
    'Art. 21 Abs. 2, 3 DSGVO',
    ['M', 'DSGVO'],
    [
      'Gegen Werbung hilft ein einfaches Nein.',
      'Danach darf die Firma Ihre Daten dafür nicht mehr verwenden. Eine Abwägung gibt es nicht.',
      'Der Widerspruch gegen Direktwerbung wirkt ohne Abwägung.',
    ],
    [
      'Against advertising a plain no is enough.',
      'After that the company may no longer use your data for it. Nothing is weighed.',
      'An objection to direct marketing works without any balancing.',
    ],
    any(present('marketingObjectionDate'), told('goal', 'stopCalls')),
  ),
  access(
    'R-37',
    'Art. 82 Abs. 1 DSGVO',
    ['S', 'DSGVO', 'W12'],
    [
      'Für einen Schaden kann es Geld geben.',
      'Sie müssen zeigen, was falsch lief und welchen Schaden Sie davon haben. Oft geht es nur um kleine Beträge.',
      'Wer durch einen Verstoß einen materiellen oder immateriellen Schaden erleidet, hat Anspruch auf Ersatz.',
    ],
    [
      'There may be money for damage.',
      'You must show breach, damage and the link between them. Courts mostly award small sums.',
      'Whoever suffers material or non-material damage from a breach may claim compensation.',
    ],
    told('creditAgencyEntry', true),
  ),
  access(
    'R-38',
    'Art. 58, 83 DSGVO',
    ['M', 'DSGVO'],
    [
      'Was die Aufsicht tut, entscheidet sie selbst.',
      'Sie kann anordnen, verwarnen und Bußgeld verhängen. Einen Anspruch auf eine bestimmte Maßnahme haben Sie nicht.',
      'Die Aufsichtsbehörde wählt ihre Maßnahmen nach pflichtgemäßem Ermessen.',
    ],
    [
      'What the authority does is for it to decide.',
      'It can order, warn and fine. You have no claim to a certain measure.',
      'The authority chooses its measures at its discretion.',
    ],
    told('recordingReply', 'refused', 'none', 'deleted'),
  ),
  access(
    'R-39',
    'Art. 5 Abs. 1 lit. e DSGVO; § 7a Abs. 2 UWG',
    ['M', 'DSGVO', 'UWG'],
    [
      'Eine feste Speicherdauer für Aufnahmen gibt es nicht.',
      'Gespeichert werden darf nur, solange es nötig ist. Fragen Sie deshalb bald.',
      'Es gilt der Grundsatz der Speicherbegrenzung; die Fünfjahresfrist betrifft nur die Einwilligung in Werbung.',
    ],
    [
      'There is no fixed time for keeping recordings.',
      'They may be kept only as long as needed. So ask soon.',
      'Storage limitation applies; the five years concern only consent to advertising.',
    ],
    any(asked, told('recordingAnnounced', true)),
  ),
  access(
    'R-40',
    '§ 10 Abs. 2 S. 2, 4 TDDDG; § 65 TKG',
    ['V', 'TDDDG', 'TKG'],
    [
      'Auch Verbindungsdaten können zeigen, wann telefoniert wurde.',
      'Fragen Sie früh danach und nach Ihrem Einzelnachweis; Abrechnungsdaten bleiben meist nur sechs Monate.',
      'Abrechnungsdaten dürfen bis zu sechs Monate nach Rechnungsversand gespeichert werden, bei Einwendungen länger.',
    ],
    [
      'Connection data can also show when a call took place.',
      'Ask early for them and for your itemised bill; billing data mostly stay only six months.',
      'Billing data may be kept up to six months after the bill, longer if contested.',
    ],
    any(asked, calc('billed')),
  ),
  time(
    'T-11',
    '§§ 195, 199 Abs. 1 BGB',
    ['V', 'BGB'],
    [
      'Geld zurückfordern können Sie meist drei Jahre lang.',
      'Gezählt wird ab dem Ende des Jahres, in dem Sie davon erfuhren.',
      'Die regelmäßige Verjährung beträgt drei Jahre ab dem Schluss des Jahres von Entstehung und Kenntnis.',
    ],
    [
      'You can mostly claim money back for three years.',
      'Counting starts at the end of the year in which you learned of it.',
      'The regular limitation is three years from the end of the year of origin and knowledge.',
    ],
    told('debited', true),
  ),
  time(
    'T-13',
    '§ 121 Abs. 1 S. 1 BGB',
    ['M', 'BGB'],
    [
      '„Unverzüglich“ heißt: ohne vermeidbares Zögern.',
      'Handeln Sie am selben Tag. Mehr als ein bis zwei Wochen mit Beratung gelten meist als zu spät.',
      'Unverzüglich bedeutet ohne schuldhaftes Zögern.',
    ],
    [
      '"Without undue delay" means no avoidable hesitation.',
      'Act the same day. More than one to two weeks including advice mostly counts as too late.',
      'Without undue delay means without culpable hesitation.',
    ],
    present('misledDiscoveredDate'),
  ),
  time(
    'T-15',
    '§ 242 BGB',
    ['M', 'BGB'],
    [
      'Fristen für die Firma nennen wir als Kalendertag.',
      'Für Briefe rechnen wir 14 Tage und drei für die Post, für Mails 14 Tage; der Tag ist immer ein Werktag.',
      'Eine Arbeitsregel: Eine gesetzte Frist muss angemessen und eindeutig sein.',
    ],
    [
      'Time limits for the company are given as a calendar day.',
      'For letters we count 14 days plus three for the post, for e-mails 14 days; the day is always a working day.',
      'A working rule: a time limit must be reasonable and clear.',
    ],
    always,
  ),
  time(
    'T-17',
    '§ 130 Abs. 1 S. 1 BGB',
    ['M', 'BGB'],
    [
      'Ein Brief ist da, wenn er wirklich da ist.',
      'Dass er nach drei oder vier Tagen als angekommen gilt, gibt es hier nicht.',
      'Maßgebend ist der tatsächliche Zugang; eine Zugangsfiktion kennt das Zivilrecht nicht.',
    ],
    [
      'A letter is there when it is really there.',
      'It does not count as arrived after three or four days.',
      'Actual receipt decides; civil law knows no fiction of receipt.',
    ],
    always,
  ),
  body(
    'S-02',
    '§ 68 Abs. 1 Nr. 1 TKG',
    ['V', 'TKG'],
    [
      'Die Schlichtung für Telefon und Internet braucht einen passenden Punkt.',
      'Stützen Sie den Antrag auf Zusammenfassung, Laufzeit, Wechsel oder Rechnung. Reine Datenschutzfragen gehören nicht dorthin.',
      'Zuständig ist die Stelle nur für Streit im Zusammenhang mit den Kundenschutzvorschriften.',
    ],
    [
      'Arbitration for telephone and internet needs a fitting point.',
      'Base the request on the summary, term, switch or bill. Mere data protection questions do not belong there.',
      'The body is competent only for disputes connected with the rules on customer protection.',
    ],
    any(calc('telecoms'), calc('telecomsByProvider')),
    { validFrom: '2021-12-01' },
  ),
  body(
    'S-04',
    '§ 214 Abs. 1 VVG',
    ['M', 'VVG'],
    [
      'Bei Versicherungen hilft der Ombudsmann.',
      'Beschweren Sie sich zuerst bei der Versicherung. Das Verfahren ist nach unserer Kenntnis für Sie kostenlos.',
      'Anerkannte Schlichtungsstellen sind für Streit aus Versicherungsverträgen mit Verbrauchern zuständig.',
    ],
    [
      'For insurance there is an ombudsman.',
      'Complain to the insurer first. As far as we know the procedure is free for you.',
      'Recognised arbitration bodies are competent for disputes from consumer insurance contracts.',
    ],
    is('product', 'insurance'),
  ),
  body(
    'S-05',
    '§ 14 Abs. 1, 2 UKlaG',
    ['V', 'UKlaG'],
    [
      'Auch für Geldgeschäfte und Zahlungen gibt es eine Schlichtung.',
      'Je nach Bank sind private Stellen, die Bundesbank oder die Finanzaufsicht zuständig. Für Verbraucher kostet es nichts.',
      'Bei Streit über Fernabsatz von Finanzdienstleistungen und Zahlungsdienste können Verbraucher die zuständige Stelle anrufen.',
    ],
    [
      'There is arbitration for financial deals and payments too.',
      'Depending on the bank it is private bodies, the Bundesbank or the financial authority. It costs consumers nothing.',
      'In disputes over distance financial services and payment services consumers may turn to the competent body.',
    ],
    any(is('product', 'finance'), told('debited', true)),
  ),
  body(
    'S-07',
    '§§ 14, 20, 37 VSBG',
    ['V', 'VSBG'],
    [
      'Kommt es zu keiner Einigung, muss die Firma die Schlichtungsstelle nennen.',
      'Das muss sie lesbar tun. Ein Vorschlag kommt in der Regel binnen 90 Tagen.',
      'Lässt sich der Streit nicht beilegen, ist in Textform auf die zuständige Stelle hinzuweisen.',
    ],
    [
      'If there is no agreement the company must name the arbitration body.',
      'It must do so readably. A proposal usually comes within 90 days.',
      'If the dispute cannot be settled the competent body must be named in text form.',
    ],
    told('companyReply', 'refused', 'partial'),
  ),
  body(
    'S-08',
    '§ 8 Abs. 1 Nr. 4 RDG; § 79 Abs. 2 ZPO',
    ['V', 'RDG', 'ZPO'],
    [
      'Die Verbraucherzentrale darf beraten und vertreten.',
      'Sie prüft auch Ihren einzelnen Fall. Die Gebühren sind je nach Land verschieden; fragen Sie vorher.',
      'Mit öffentlichen Mitteln geförderte Verbraucherverbände dürfen außergerichtlich Rechtsdienstleistungen erbringen.',
    ],
    [
      'Consumer centres may advise and represent.',
      'They also check your individual case. Fees differ by Land; ask beforehand.',
      'Publicly funded consumer associations may provide legal services out of court.',
    ],
    always,
  ),
  body(
    'S-09',
    '§ 204 Abs. 1 Nr. 4 BGB',
    ['M', 'BGB'],
    [
      'Ein Antrag auf Schlichtung kann die Verjährung anhalten.',
      'Kurze Fristen wie den Widerruf hält er nicht auf. Halten Sie diese unabhängig davon ein.',
      'Der Eingang bei einer Verbraucherschlichtungsstelle hemmt die Verjährung.',
    ],
    [
      'A request for arbitration can stop limitation.',
      'It does not stop short periods such as withdrawal. Keep those regardless.',
      'Receipt by a consumer arbitration body suspends limitation.',
    ],
    any(present('complaintDate'), all(told('companyReply', 'refused'), told('debited', true))),
  ),
];
