// The recording: was it allowed, how to get a copy, how to keep it safe.
import { always, any, present, told } from '../logic.ts';
import type { LawRule } from './rule.ts';
import { explaining } from './shorthand.ts';

const rule = explaining('recording');
const asked = present('recordingRequestedDate');

/** A row is a rule beside its norm; `source` says where the norm was read, `mark` how surely. */
export const RECORDING: readonly LawRule[] = [
  rule(
    'R-01',
    '§ 201 Abs. 1 Nr. 1, 2, Abs. 4 StGB',
    ['V', 'StGB'],
    [
      'Heimlich aufnehmen ist verboten.',
      'Wer ein Gespräch ohne Einverständnis aufnimmt oder die Aufnahme benutzt, macht sich strafbar. Ob eine solche Aufnahme vor Gericht zählt, entscheidet das Gericht im Einzelfall.',
      'Strafbar ist, wer unbefugt das nicht öffentlich gesprochene Wort eines anderen aufnimmt oder eine solche Aufnahme gebraucht.',
    ],
    [
      'Recording in secret is forbidden.',
      'Whoever records a call without consent or uses the recording commits an offence. Whether it counts in court is decided case by case.',
      "Recording another person's words spoken in private without authority, or using such a recording, is an offence.",
    ],
    told('recordingConsent', false),
  ),
  rule(
    'R-02',
    'Art. 4 Nr. 11, 6 Abs. 1 lit. a, 7 Abs. 1 DSGVO; § 201 StGB',
    ['S', 'DSGVO', 'StGB', 'W31'],
    [
      'Eine Ansage ist noch keine Zustimmung.',
      'Wurde die Aufnahme nur angekündigt und Sie haben nichts dazu gesagt, ist Ihr Einverständnis zweifelhaft. Die Firma muss es beweisen.',
      'Eine Einwilligung ist eine freiwillige, informierte und unmissverständliche Erklärung; der Verantwortliche muss sie nachweisen.',
    ],
    [
      'An announcement is no consent.',
      'If the recording was only announced and you said nothing, your consent is doubtful. The company must prove it.',
      'Consent is a free, informed and unambiguous declaration; the controller must prove it.',
    ],
    told('recordingAnnounced', true),
  ),
  rule(
    'R-07',
    '§ 201 Abs. 1 Nr. 1 StGB',
    ['V', 'StGB'],
    [
      'Nehmen auch Sie nicht heimlich auf.',
      'Ohne Einverständnis der anderen Seite ist das für Sie genauso strafbar. Schreiben Sie lieber gleich nach dem Gespräch auf, was gesagt wurde.',
      'Das Verbot der heimlichen Aufnahme gilt für beide Seiten eines Gesprächs.',
    ],
    [
      'Do not record in secret either.',
      'Without the consent of the other side it is just as punishable for you. Rather write down what was said right after the call.',
      'The ban on secret recording covers both sides of a call.',
    ],
    always,
  ),
  rule(
    'R-10',
    'Art. 12 Abs. 1 bis 5, 15 Abs. 1, 3 DSGVO',
    // That no reason is needed is a ruling's, read of at second hand.
    ['S', 'DSGVO', 'EuGH-C-307-22'],
    [
      'Sie dürfen die Aufnahme verlangen.',
      'Ihre Stimme gehört zu Ihren Daten; die erste Kopie ist kostenlos und braucht keinen Grund. Fragen Sie die Firma, in deren Namen der Vertrag behauptet wird.',
      'Jede Person kann Auskunft über ihre Daten und eine Kopie verlangen, formlos und beim ersten Mal unentgeltlich.',
    ],
    [
      'You may ask for the recording.',
      'Your voice is part of your data; the first copy is free and needs no reason. Ask the company in whose name the contract is claimed.',
      'Everybody may ask for access to their data and a copy, without form and free the first time.',
    ],
    always,
  ),
  rule(
    'R-11',
    'Art. 15 Abs. 1 lit. a bis h, Abs. 2 DSGVO',
    ['V', 'DSGVO'],
    [
      'Die Firma muss auch sagen, woher sie Ihre Nummer hat.',
      'Zur Auskunft gehören Zweck, Empfänger, Speicherdauer und Herkunft der Daten.',
      'Die Auskunft umfasst Zwecke, Kategorien, Empfänger, Speicherdauer, Rechte, Herkunft und automatisierte Entscheidungen.',
    ],
    [
      'The company must also say where it has your number from.',
      'The answer includes purpose, recipients, storage time and origin of the data.',
      'Access covers purposes, categories, recipients, storage time, rights, origin and automated decisions.',
    ],
    always,
  ),
  rule(
    'R-12',
    'Art. 15 Abs. 3 DSGVO',
    ['S', 'EuGH-C-487-21', 'W15', 'W16', 'W17'],
    [
      'Kopie heißt: die Tonaufnahme selbst.',
      'Eine Abschrift genügt nur, wenn Sie damit einverstanden sind. Behörden sehen das so; ein deutsches Urteil gerade zu Aufnahmen von Verkaufsgesprächen kennen wir nicht.',
      'Die Kopie muss die Daten originalgetreu und verständlich wiedergeben.',
    ],
    [
      'A copy means the audio itself.',
      'A transcript is enough only if you agree. Authorities see it that way; we know of no German ruling on recordings of sales calls.',
      'The copy must reproduce the data faithfully and intelligibly.',
    ],
    any(asked, told('recordingReply', 'transcriptOnly', 'incomplete')),
    { disputed: always },
  ),
  rule(
    'R-13',
    'Art. 15 Abs. 4 DSGVO',
    ['S', 'W15', 'W16'],
    [
      'Die Stimme des Anrufers ist kein Grund, alles zu verweigern.',
      'Die Firma kann fremde Stimmen unkenntlich machen, muss Ihnen aber Ihre Daten geben.',
      'Rechte anderer dürfen nicht beeinträchtigt werden; das führt nicht zur völligen Verweigerung.',
    ],
    [
      "The caller's voice is no reason to refuse everything.",
      'The company may distort other voices but must give you your data.',
      'The rights of others must not be affected; that does not lead to complete refusal.',
    ],
    told('recordingReply', 'refused', 'incomplete'),
  ),
  rule(
    'R-14',
    'Art. 12 Abs. 3 S. 1 bis 3 DSGVO',
    ['V', 'DSGVO'],
    [
      'Die Firma hat einen Monat Zeit.',
      'Sie muss spätestens einen Monat nach Eingang antworten. Verlängern darf sie um zwei Monate, muss das aber im ersten Monat begründen.',
      'Auskunft ist unverzüglich, spätestens binnen eines Monats zu geben; eine Verlängerung um zwei Monate ist binnen des ersten Monats mit Gründen mitzuteilen.',
    ],
    [
      'The company has one month.',
      'It must answer one month after receipt at the latest. It may extend by two months but must give reasons within the first.',
      'Access is to be given without delay, within a month at the latest; an extension by two months must be notified with reasons within the first.',
    ],
    asked,
  ),
  rule(
    'R-15',
    'Art. 12 Abs. 4 DSGVO',
    ['V', 'DSGVO'],
    [
      'Auch ein Nein muss begründet sein.',
      'Lehnt die Firma ab, muss sie binnen eines Monats sagen, warum, und wo Sie sich beschweren können.',
      'Wird der Antrag nicht erfüllt, sind binnen eines Monats Gründe und Beschwerdemöglichkeit mitzuteilen.',
    ],
    [
      'A no needs reasons too.',
      'If the company refuses it must say why within a month and where you may complain.',
      'If no action is taken, reasons and the possibility to complain must be given within a month.',
    ],
    told('recordingReply', 'refused', 'none'),
  ),
  rule(
    'R-16',
    'Art. 12 Abs. 3 S. 4, 15 Abs. 3 S. 3 DSGVO',
    ['V', 'DSGVO'],
    [
      'Wer per Mail fragt, bekommt eine Datei.',
      'Fragen Sie per E-Mail, soll auch die Antwort als gängige Datei kommen.',
      'Elektronische Anträge sind nach Möglichkeit elektronisch und in gängigem Format zu beantworten.',
    ],
    [
      'Ask by e-mail, get a file.',
      'An electronic request is answered in a common electronic format.',
      'Electronic requests are answered electronically where possible, in a common format.',
    ],
    always,
  ),
  rule(
    'R-17',
    'Art. 12 Abs. 6 DSGVO',
    ['V', 'DSGVO'],
    [
      'Eine Ausweiskopie müssen Sie nicht einfach schicken.',
      'Nur bei begründeten Zweifeln darf die Firma mehr zu Ihrer Identität verlangen.',
      'Bei begründeten Zweifeln an der Identität können zusätzliche Angaben verlangt werden.',
    ],
    [
      'You need not simply send a copy of your ID.',
      'Only with reasonable doubt may the company ask for more about your identity.',
      'In case of reasonable doubt about the identity additional information may be asked for.',
    ],
    always,
  ),
  rule(
    'R-18',
    'Art. 4 Nr. 7, 8, 26 Abs. 3, 28 Abs. 3 lit. e DSGVO',
    ['S', 'DSGVO', 'W15'],
    [
      '„Das hat das Callcenter“ ist keine Ausrede.',
      'Verantwortlich bleibt die Firma, für die angerufen wurde. Schreiben Sie ruhig beiden.',
      'Auftragsverarbeiter müssen den Verantwortlichen bei Auskünften unterstützen; bei gemeinsamer Verantwortung kann man sich an jeden wenden.',
    ],
    [
      '"The call centre has it" is no excuse.',
      'The company for which the call was made stays responsible. Feel free to write to both.',
      'Processors must help the controller with access; with joint controllers one may turn to each.',
    ],
    any(present('callCentre'), told('recordingReply', 'refused')),
  ),
  rule(
    'R-19',
    '§§ 371 Abs. 3, 427 ZPO; Art. 5 Abs. 1 lit. e DSGVO',
    ['M', 'ZPO', 'DSGVO'],
    [
      'Ohne Aufnahme fehlt der Firma ein Beweis.',
      'Gibt es keine Aufnahme, lassen Sie sich das schriftlich bestätigen. Das heißt nicht, dass es keinen Vertrag gibt; die Firma kann ihn auch anders beweisen.',
      'Vereitelt eine Seite den Beweis, kann das Gericht daraus Schlüsse ziehen.',
    ],
    [
      'Without a recording the company lacks one piece of proof.',
      'If there is none have that confirmed in writing. It does not mean that there is no contract; the company may prove it otherwise.',
      'If a party frustrates evidence the court may draw conclusions.',
    ],
    told('recordingReply', 'deleted', 'none', 'refused'),
  ),
  rule(
    'R-20',
    'Art. 12 Abs. 5 DSGVO',
    ['S', 'DSGVO', 'EuGH-C-526-24'],
    [
      'Fragen Sie ehrlich und ohne Drohung.',
      'In Ausnahmefällen gilt schon eine erste Anfrage als missbräuchlich, etwa wenn sie nur Schadensersatz vorbereiten soll. Unser Schreiben nennt deshalb den wahren Zweck und fordert kein Geld.',
      'Offenkundig unbegründete oder exzessive Anträge dürfen abgelehnt werden; das muss der Verantwortliche beweisen.',
    ],
    [
      'Ask honestly and without threats.',
      'In exceptional cases even a first request counts as abusive, say if it only prepares a damages claim. So our letter states the real purpose and asks for no money.',
      'Manifestly unfounded or excessive requests may be refused; the controller must prove it.',
    ],
    always,
  ),
  rule(
    'R-30',
    'Art. 18 Abs. 1 lit. a bis c, Abs. 2, 3 DSGVO',
    ['V', 'DSGVO'],
    [
      'Die Aufnahme soll aufbewahrt, nicht gelöscht werden.',
      'Sie können verlangen, dass die Daten gesperrt und für Ihren Streit aufgehoben werden. Das steht im selben Schreiben.',
      'Statt der Löschung kann Einschränkung verlangt werden, wenn die Daten zur Geltendmachung von Ansprüchen gebraucht werden.',
    ],
    [
      'The recording should be kept, not deleted.',
      'You may demand that the data be blocked and kept for your dispute. That is in the same letter.',
      'Instead of erasure restriction may be demanded if the data are needed for legal claims.',
    ],
    always,
  ),
  rule(
    'R-31',
    'Art. 17, 18 DSGVO',
    ['M', 'DSGVO'],
    [
      'Erst die Kopie, dann die Löschung.',
      'Verlangen Sie keine Löschung, solange die Kopie nicht da ist. Sonst verschwindet Ihr Beweis.',
      'Löschung und Aufbewahrung schließen sich aus; die Reihenfolge der Anträge entscheidet.',
    ],
    [
      'First the copy, then deletion.',
      'Do not ask for deletion before the copy has come. Otherwise your evidence is gone.',
      'Erasure and restriction exclude each other; the order of requests decides.',
    ],
    always,
  ),
  rule(
    'R-32',
    'Art. 17 Abs. 1, 3 lit. b, e, 19 DSGVO',
    ['V', 'DSGVO'],
    [
      'Danach können Sie die Löschung verlangen.',
      'Ist die Kopie da und der Streit vorbei, kann die Aufnahme gelöscht werden. Die Firma darf sie behalten, solange sie sie für Ansprüche braucht.',
      'Daten sind zu löschen, wenn sie nicht mehr nötig sind; Ausnahmen gelten für rechtliche Pflichten und Ansprüche.',
    ],
    [
      'After that you may ask for deletion.',
      'Once the copy is there and the dispute over, the recording can be deleted. The company may keep it as long as it needs it for claims.',
      'Data are to be erased when no longer necessary; exceptions cover legal duties and claims.',
    ],
    told('recordingReply', 'given'),
  ),
  rule(
    'R-35',
    'Art. 77 DSGVO; § 44 Abs. 1 S. 2 BDSG',
    ['V', 'DSGVO', 'BDSG'],
    [
      'Die Datenschutzbehörde hilft kostenlos.',
      'Antwortet die Firma nicht oder nur unvollständig, können Sie sich beschweren, auch an Ihrem Wohnort.',
      'Jede betroffene Person kann sich bei einer Aufsichtsbehörde beschweren, etwa am Wohnort.',
    ],
    [
      'The data protection authority helps free of charge.',
      'If the company does not answer or only in part you may complain, also where you live.',
      'Everybody concerned may complain to a supervisory authority, for instance where they live.',
    ],
    asked,
  ),
  rule(
    'R-36',
    '§ 29 Abs. 1 TDDDG; §§ 9 Abs. 1 S. 1, 40 Abs. 1, 2 BDSG',
    ['V', 'TDDDG', 'BDSG'],
    [
      'Für Telefonanbieter ist die Bundesbeauftragte zuständig.',
      'Für Beschwerden über Telefon und Internet ist die Bundesbehörde da. Für alle anderen Firmen ist es die Behörde des Landes, in dem die Firma sitzt.',
      'Für Telekommunikationsdienste ist die Bundesbeauftragte für den Datenschutz zuständig, sonst die Aufsichtsbehörde des Landes.',
    ],
    [
      'The federal commissioner is in charge of phone companies.',
      'Complaints about telephone and internet providers go to the federal authority, all others to that of the state where the company sits.',
      'For telecommunications services the federal commissioner is competent, otherwise the state authority.',
    ],
    asked,
  ),
];
