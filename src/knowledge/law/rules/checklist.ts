// What a recording would have to show: the sixteen points of the check, each with what follows when it is missing.
import { all, always, any, calc, is, present, told } from '../logic.ts';
import type { LawRule } from './rule.ts';
import { explaining } from './shorthand.ts';

const rule = explaining('recording');
const heard = any(told('recordingHeard', true), present('recordingVerdict'), present('recordingScope'));

/** A row is a rule beside its norm; `source` says where the norm was read, `mark` how surely. */
export const CHECKLIST: readonly LawRule[] = [
  rule(
    'E1',
    '§ 201 Abs. 1 Nr. 1 StGB; Art. 6 Abs. 1 lit. a, 7 Abs. 1 DSGVO',
    ['S', 'StGB', 'DSGVO', 'W31'],
    [
      'Ihr Einverständnis mit der Aufnahme muss zu hören sein.',
      'Es muss vor dem Mitschnitt gegeben sein, und die Firma muss es belegen. Fehlt es, ist zweifelhaft, ob die Aufnahme als Beweis taugt.',
      'Das nichtöffentlich gesprochene Wort darf nur befugt aufgenommen werden; eine Einwilligung muss der Verantwortliche nachweisen.',
    ],
    [
      'Your consent to the recording must be audible.',
      'It must be given before recording starts, and the company must prove it. Without it, it is doubtful whether the recording serves as evidence.',
      'Words not spoken in public may be recorded only with authority; the controller must prove consent.',
    ],
    heard,
    { arguable: true },
  ),
  rule(
    'E2',
    '§ 286 ZPO',
    ['M', 'ZPO'],
    [
      'Wann, wie lange und mit welcher Nummer?',
      'Zu einer Aufnahme gehören Tag, Uhrzeit, Länge und angerufene Nummer. Lassen Sie sich diese Angaben mitgeben.',
      'Wie viel eine Aufnahme beweist, entscheidet das Gericht frei; ohne die Begleitdaten bleibt ihre Herkunft offen.',
    ],
    [
      'When, how long and to which number?',
      'A recording comes with day, time, length and the number called. Ask for these details too.',
      'A court is free to decide how much a recording proves; without these data its origin stays open.',
    ],
    heard,
  ),
  rule(
    'E3',
    '§ 312a Abs. 1 S. 1 BGB',
    ['V', 'BGB'],
    [
      'Am Anfang müssen Name, Auftraggeber und Zweck fallen.',
      'Hören Sie auf die ersten Sätze: Wer ruft an, für wen, und dass es um einen Verkauf geht. Fehlt das, stützt es den Vorwurf der Täuschung, hebt den Vertrag aber nicht von selbst auf.',
      'Wer anruft, um einen Vertrag zu schließen, hat zu Beginn Identität, Auftraggeber und geschäftlichen Zweck zu nennen.',
    ],
    [
      'Name, principal and purpose must come first.',
      'Listen to the opening: who calls, for whom, and that it is about selling. If that is missing it supports deceit but does not undo the contract by itself.',
      'Whoever calls to make a contract must name identity, principal and commercial purpose at the start.',
    ],
    any(heard, told('callerDisclosed', false), told('purposeDisclosed', false)),
  ),
  rule(
    'E4',
    '§ 286 ZPO',
    ['M', 'ZPO'],
    [
      'Haben Sie selbst gesagt, wer Sie sind?',
      'Liest nur der Anrufer Namen und Geburtstag vor, zeigt das nicht, wer gesprochen hat.',
      'Wer aus dem Gespräch Rechte herleitet, muss die Person des Erklärenden beweisen.',
    ],
    [
      'Did you say yourself who you are?',
      'If only the caller reads out name and birthday, that does not show who spoke.',
      'Whoever derives rights from the call must prove who declared.',
    ],
    heard,
  ),
  rule(
    'E5',
    '§§ 164, 167, 177 BGB',
    ['V', 'BGB'],
    [
      'Durfte die andere Person für Sie zusagen?',
      'Hat jemand anders gesprochen, muss die Aufnahme auch zeigen, dass er dazu befugt war.',
      'Eine Erklärung wirkt für einen anderen nur, wenn sie in dessen Namen und mit Vertretungsmacht abgegeben wird.',
    ],
    [
      'Was the other person allowed to agree for you?',
      'If somebody else spoke, the recording must also show the authority to do so.',
      'A declaration binds another only if made in their name and with authority.',
    ],
    any(told('personOnPhone', 'spouse', 'child', 'parent', 'other'), told('identityMisused', true)),
  ),
  rule(
    'E6',
    'Art. 246a § 3 S. 1 Nr. 1 EGBGB',
    ['V', 'EGBGB'],
    [
      'Worum ging es genau?',
      'Tarif und Leistung müssen im Gespräch beschrieben sein. Sonst ist nicht bewiesen, welchen Inhalt der Vertrag haben soll.',
      'Auch am Telefon sind die wesentlichen Eigenschaften der Leistung vor der Zusage zu nennen.',
    ],
    [
      'What exactly was it about?',
      'Tariff and service must be described in the call. Otherwise it is not proven what the contract is to contain.',
      'On the phone too, the main features of the service must be named before the yes.',
    ],
    heard,
  ),
  rule(
    'E7',
    'Art. 246a § 1 Abs. 1 S. 1 Nr. 5, 7, 8, § 3 S. 1 Nr. 3 EGBGB; § 312e BGB',
    ['V', 'EGBGB', 'BGB'],
    [
      'Der ganze Preis muss genannt sein.',
      'Dazu gehören der Monatspreis, einmalige Kosten und der Preis nach einem Rabatt. Nicht genannte Zusatzkosten müssen Sie in der Regel nicht zahlen.',
      'Der Gesamtpreis ist auch am Telefon anzugeben; über Versand- und sonstige Kosten, die nicht mitgeteilt wurden, besteht kein Anspruch.',
    ],
    [
      'The whole price must be named.',
      'That means the monthly price, one-off costs and the price after a discount. As a rule you need not pay extra costs that were not named.',
      'The total price must be given on the phone too; there is no claim for delivery and other costs not told.',
    ],
    any(heard, told('priceNamed', false), told('misledAbout', 'price')),
  ),
  rule(
    'E8',
    'Art. 246a § 3 S. 1 Nr. 5 EGBGB',
    ['V', 'EGBGB'],
    [
      'Laufzeit und Kündigung gehören ins Gespräch.',
      'Wurden sie nicht genannt, ist die behauptete Laufzeit nicht bewiesen.',
      'Vertragslaufzeit und Kündigungsbedingungen sind vor der Zusage mitzuteilen.',
    ],
    [
      'Term and cancellation belong in the call.',
      'If they were not named, the claimed term is not proven.',
      'Term and conditions of cancelling must be told before the yes.',
    ],
    any(heard, told('termNamed', false), told('misledAbout', 'term')),
  ),
  rule(
    'E9',
    '§§ 133, 145, 147 BGB',
    ['V', 'BGB', 'W6'],
    [
      'Ein Ja zählt nur als Antwort auf ein vollständiges Angebot.',
      'Ein Ja zum Datenabgleich oder zum Zusenden von Unterlagen ist noch keine Bestellung.',
      'Ein Vertrag braucht Angebot und Annahme; wie ein Wort zu verstehen ist, richtet sich nach dem wirklichen Willen.',
    ],
    [
      'A yes counts only as an answer to a complete offer.',
      'A yes to checking data or to sending papers is not yet an order.',
      'A contract needs offer and acceptance; how a word is to be understood follows the real intention.',
    ],
    any(heard, told('declaration', 'yesToSomethingElse', 'onlyDocuments')),
  ),
  rule(
    'E10',
    'Art. 246a § 3 S. 1 Nr. 4 EGBGB',
    ['V', 'EGBGB'],
    [
      'Vom Widerruf muss die Rede gewesen sein.',
      'Bedingungen, Frist und Weg gehören schon ins Gespräch; die vollständige Belehrung folgt danach lesbar. Bleibt sie aus, läuft die kurze Frist nicht an.',
      'Über Bedingungen, Fristen und Verfahren des Widerrufs ist vor der Zusage zu informieren.',
    ],
    [
      'Withdrawal must have been mentioned.',
      'Conditions, period and procedure belong in the call; the full instruction follows in readable form. If it does not come the short period does not start.',
      'Conditions, periods and procedure of withdrawal must be told before the yes.',
    ],
    any(heard, told('withdrawalInstructionReceived', false)),
  ),
  rule(
    'E11',
    '§ 286 ZPO',
    ['M', 'ZPO'],
    [
      'Es kommt auf das ganze Gespräch an.',
      'Ein Ausschnitt mit dem Bestellteil zeigt nicht, was davor gesagt wurde. Verlangen Sie alle Aufnahmen mit dem Vorgespräch.',
      'Das Gericht würdigt den gesamten Inhalt; einem Ausschnitt fehlt der Zusammenhang.',
    ],
    [
      'The whole call matters.',
      'A cut with the order part does not show what was said before. Ask for all recordings including the talk before it.',
      'The court weighs the whole content; an excerpt lacks its context.',
    ],
    any(heard, told('recordingReply', 'incomplete')),
  ),
  rule(
    'E12',
    '§ 286 ZPO',
    ['M', 'ZPO'],
    [
      'Achten Sie auf Schnitte.',
      'Wechselt der Hintergrund oder klingt ein Ja wie eingesetzt, verlangen Sie die Originaldatei mit ihren technischen Daten.',
      'Ob eine Aufnahme echt und unverändert ist, unterliegt der freien Würdigung.',
    ],
    [
      'Mind the cuts.',
      'If the background changes or a yes sounds pasted in, ask for the original file with its technical data.',
      'Whether a recording is genuine and unchanged is weighed freely.',
    ],
    heard,
  ),
  rule(
    'E13',
    '§ 54 Abs. 3 TKG',
    ['V', 'TKG'],
    [
      'Bei Telefon und Internet genügt eine Aufnahme allein nicht.',
      'Die Zusammenfassung musste vor Ihrem Ja da sein, oder Sie müssen danach lesbar zugestimmt haben. Beides kann eine Aufnahme nicht ersetzen.',
      'Die Wirksamkeit hängt an der vorherigen Zusammenfassung oder an der späteren Genehmigung in Textform.',
    ],
    [
      'For telephone and internet a recording alone is not enough.',
      'The summary had to be there before your yes, or you must have approved readably afterwards. A recording can replace neither.',
      'Effectiveness depends on the summary beforehand or on later approval in text form.',
    ],
    any(calc('telecoms'), calc('telecomsByProvider')),
    { validFrom: '2021-12-01' },
  ),
  rule(
    'E14',
    '§ 41b Abs. 1 S. 1 EnWG; § 125 S. 1 BGB',
    ['V', 'EnWG', 'BGB'],
    [
      'Bei Strom und Gas hilft die Aufnahme der Firma nicht.',
      'Außerhalb der Grundversorgung braucht der Vertrag eine lesbare Erklärung. Ein gesprochenes Ja ersetzt sie nicht.',
      'Energielieferverträge mit Haushaltskunden außerhalb der Grundversorgung bedürfen der Textform.',
    ],
    [
      'For electricity and gas the recording does not help the company.',
      'Outside basic supply the contract needs a readable declaration. A spoken yes does not replace it.',
      'Supply contracts with household customers outside basic supply require text form.',
    ],
    all(is('product', 'energy'), is('basicSupply', false)),
    { validFrom: '2021-07-27' },
  ),
  rule(
    'E15',
    '§§ 675 Abs. 3, 510 Abs. 1 BGB; § 3 Abs. 1 FernUSG',
    ['V', 'BGB', 'FernUSG'],
    [
      'Auch bei Gewinnspiel, Abo und Fernkurs geht die Form vor.',
      'Für diese Verträge verlangt das Gesetz Lesbares, bei Abos mit Ausnahmen. Was die Aufnahme zeigt, kommt erst danach.',
      'Gewinnspieldienste und Fernunterricht brauchen Textform, Ratenlieferungen Schriftform oder speicherbare Vertragsbedingungen.',
    ],
    [
      'For prize games, subscriptions and distance courses form comes first too.',
      'For these contracts the law asks for something readable, with exceptions for subscriptions. What the recording shows comes only after that.',
      'Prize-game services and distance learning need text form, recurring deliveries written form or terms that can be stored.',
    ],
    is('product', 'prizeGame', 'printSubscription', 'goodsSubscription', 'course'),
  ),
  rule(
    'E16',
    '§ 312a Abs. 1 S. 2 BGB',
    ['V', 'BGB'],
    [
      'Bei Geldgeschäften muss die Aufnahme angekündigt sein.',
      'Die Firma muss sagen, dass das Gespräch aufgezeichnet wird oder werden kann. Fehlt das, ist es ein Verstoß.',
      'Bei Finanzdienstleistungen ist zu Beginn auch auf eine mögliche Aufzeichnung hinzuweisen.',
    ],
    [
      'For financial deals the recording must be announced.',
      'The company must say that the call is or may be recorded. If not, it is a breach.',
      'For financial services a possible recording must be pointed out at the start as well.',
    ],
    is('product', 'finance', 'insurance'),
    { validFrom: '2026-06-19' },
  ),
  rule(
    'B-09',
    '§§ 286, 371 Abs. 1, 371a Abs. 1 ZPO',
    ['V', 'ZPO'],
    [
      'Eine Tonaufnahme beweist nicht von selbst.',
      'Das Gericht hört sie sich an und entscheidet frei, was sie zeigt. Eine gesetzliche Vermutung, dass sie echt ist, gibt es nicht.',
      'Eine Tondatei ist ein Gegenstand des Augenscheins; die Echtheitsvermutung gilt nur für qualifiziert signierte Dokumente.',
    ],
    [
      'A sound recording does not prove by itself.',
      'The court listens to it and decides freely what it shows. No law presumes that it is genuine.',
      'A sound file is inspected by the court; the presumption of authenticity covers only documents with a qualified signature.',
    ],
    heard,
  ),
  rule(
    'B-10',
    '§ 371 Abs. 2, 3 ZPO; §§ 142, 144, 427 ZPO',
    ['V', 'ZPO'],
    [
      'Das Gericht kann die Vorlage der Aufnahme anordnen.',
      'Liegt sie bei der Firma, können Sie im Prozess beantragen, dass sie vorgelegt wird. Vereitelt die Firma das, kann es gegen sie sprechen.',
      'Der Beweis durch Augenschein wird durch Antrag auf Vorlage angetreten; wer ihn vereitelt, muss mit nachteiliger Würdigung rechnen.',
    ],
    [
      'A court may order that the recording be produced.',
      'If the company has it, you may ask for its production in a lawsuit. If the company frustrates that, it may count against it.',
      'Inspection is offered by asking for production; frustrating it may be held against the party.',
    ],
    any(heard, told('recordingReply', 'none', 'refused', 'deleted')),
  ),
  rule(
    'R-03',
    'Art. 6 Abs. 1 lit. b, f DSGVO; § 201 StGB',
    ['S', 'DSGVO', 'StGB', 'W31'],
    [
      'Ob es ohne Ihr Einverständnis geht, ist umstritten.',
      'Manche Firmen berufen sich auf ein eigenes Interesse an der Aufnahme. Für Verkaufsgespräche wird hier meist ein Einverständnis verlangt.',
      'Neben der Einwilligung nennt das Datenschutzrecht weitere Grundlagen; das Strafrecht verlangt gleichwohl eine Befugnis.',
    ],
    [
      'Whether it works without your consent is disputed.',
      'Some companies rely on an interest of their own. For sales calls consent is mostly demanded in Germany.',
      'Data protection law names other grounds beside consent; criminal law still demands authority.',
    ],
    told('recordingConsent', false),
    { disputed: always },
  ),
  rule(
    'R-04',
    'Art. 7 Abs. 3 DSGVO; § 201 StGB',
    ['V', 'DSGVO', 'StGB'],
    [
      'Ein Nein im Gespräch gilt ab diesem Moment.',
      'Wer trotz Ihres Neins weiter aufnimmt, tut das ohne Erlaubnis.',
      'Eine Einwilligung ist jederzeit frei widerruflich; danach fehlt die Befugnis zur Aufnahme.',
    ],
    [
      'A no during the call counts from that moment.',
      'Whoever goes on recording despite your no does so without permission.',
      'Consent may be withdrawn at any time; after that the authority to record is missing.',
    ],
    all(told('recordingAnnounced', true), told('recordingConsent', false)),
    { arguable: true },
  ),
  rule(
    'R-05',
    '§ 286 ZPO; Art. 2 Abs. 1, 1 Abs. 1 GG',
    ['M', 'ZPO'],
    [
      'Heimliche Aufnahmen taugen vor Gericht meist nicht.',
      'Eine feste Regel gibt es nicht; das Gericht wägt ab. Gegen den Aufgenommenen wird eine unerlaubte Aufnahme meist nicht verwertet.',
      'Über die Verwertung entscheidet eine Abwägung mit dem Persönlichkeitsrecht.',
    ],
    [
      'Secret recordings mostly do not serve in court.',
      'There is no fixed rule; the court weighs. An unlawful recording is mostly not used against the person recorded.',
      'Use depends on a balance with the right of personality.',
    ],
    told('recordingConsent', false),
  ),
  rule(
    'R-06',
    '§§ 201, 205, 77b StGB',
    ['M', 'StGB'],
    [
      'Verfolgt wird das nur auf Antrag.',
      'Für einen Strafantrag bleiben in der Regel drei Monate, seit Sie davon wissen. Besprechen Sie das vorher mit einer Anwältin.',
      'Die unbefugte Aufnahme wird auf Antrag verfolgt; die Antragsfrist beträgt drei Monate ab Kenntnis.',
    ],
    [
      'It is prosecuted only on request.',
      'As a rule three months remain for a criminal complaint from when you know of it. Talk to a lawyer first.',
      'Unauthorised recording is prosecuted on complaint; the time for it is three months from knowledge.',
    ],
    told('recordingConsent', false),
  ),
  rule(
    'R-08',
    'Art. 2 Abs. 1, 1 Abs. 1 GG',
    ['M', 'BVerfG-1-BvR-1611-96'],
    [
      'Heimlich mithören lassen hilft nicht.',
      'Wer jemanden über Lautsprecher mithören lässt, sollte es ansagen. Sonst darf die Aussage vielleicht nicht verwertet werden.',
      'Das Recht am eigenen Wort schützt auch davor, dass Dritte unbemerkt mithören.',
    ],
    [
      'Letting somebody listen in secretly does not help.',
      'Whoever lets somebody listen by loudspeaker should say so. Otherwise the testimony may not be usable.',
      'The right to one’s spoken word also protects against unnoticed listeners.',
    ],
  ),
];
