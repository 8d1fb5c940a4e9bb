// How periods are counted.
import { always } from '../logic.ts';
import type { LawRule } from './rule.ts';
import { explaining } from './shorthand.ts';

const rule = explaining('time');

/** A row is a rule beside its norm; `source` says where the norm was read, `mark` how surely. */
export const TIME: readonly LawRule[] = [
  rule(
    'T-01',
    '§ 187 Abs. 1 BGB',
    ['V', 'BGB'],
    [
      'Der erste Tag zählt nicht mit.',
      'Beginnt eine Frist mit einem Ereignis, etwa einem Anruf, zählt dieser Tag selbst nicht.',
      'Ist für den Anfang einer Frist ein Ereignis maßgebend, wird der Tag des Ereignisses nicht mitgerechnet.',
    ],
    [
      'The first day does not count.',
      'If a period starts with an event such as a call, that day itself does not count.',
      'If a period starts with an event the day of the event is not counted.',
    ],
    always,
  ),
  rule(
    'T-02',
    '§ 187 Abs. 2 S. 1 BGB',
    ['V', 'BGB'],
    [
      '„Ab dem 1. März“ heißt: Dieser Tag zählt mit.',
      'Beginnt eine Frist mit dem Anfang eines Tages, zählt er mit.',
      'Ist der Beginn eines Tages maßgebend, wird dieser Tag mitgerechnet.',
    ],
    [
      '"From 1 March on" means that day counts.',
      'If a period starts with the beginning of a day, it counts.',
      'If the beginning of a day is decisive that day is counted.',
    ],
  ),
  rule(
    'T-03',
    '§ 188 Abs. 1 BGB',
    ['V', 'BGB'],
    [
      'Die Frist endet um Mitternacht.',
      'Der letzte Tag gehört ganz dazu, bis 24 Uhr.',
      'Eine nach Tagen bestimmte Frist endigt mit dem Ablauf des letzten Tages.',
    ],
    [
      'The period ends at midnight.',
      'The last day is part of it, until 24:00.',
      'A period in days ends with the end of the last day.',
    ],
    always,
  ),
  rule(
    'T-04',
    '§ 188 Abs. 2 BGB',
    ['V', 'BGB'],
    [
      'Wochen und Monate enden am gleichen Tag.',
      'Zwei Wochen ab einem Dienstag enden an einem Dienstag; ein Monat ab dem 12. endet am 12.',
      'Fristen nach Wochen, Monaten oder Jahren enden an dem Tag, der dem Ereignistag durch Benennung oder Zahl entspricht.',
    ],
    [
      'Weeks and months end on the same day.',
      'Two weeks from a Tuesday end on a Tuesday; a month from the 12th ends on the 12th.',
      'Periods in weeks, months or years end on the day with the same name or number.',
    ],
    always,
  ),
  rule(
    'T-05',
    '§ 188 Abs. 3 BGB',
    ['V', 'BGB'],
    [
      'Fehlt der Tag, zählt der letzte des Monats.',
      'Ein Monat ab dem 31. Januar endet am 28. oder 29. Februar.',
      'Fehlt dem letzten Monat der entscheidende Tag, endigt die Frist mit dem letzten Tag dieses Monats.',
    ],
    [
      'If the day is missing the last of the month counts.',
      'A month from 31 January ends on 28 or 29 February.',
      'If the last month lacks the day the period ends with its last day.',
    ],
    always,
  ),
  rule(
    'T-06',
    '§ 189 Abs. 1 BGB',
    ['V', 'BGB'],
    [
      'Ein halber Monat sind 15 Tage.',
      'Ein halbes Jahr sind sechs Monate, ein halber Monat 15 Tage.',
      'Unter einem halben Jahr werden sechs Monate, unter einem halben Monat 15 Tage verstanden.',
    ],
    [
      'Half a month is 15 days.',
      'Half a year is six months, half a month 15 days.',
      'Half a year means six months, half a month 15 days.',
    ],
  ),
  rule(
    'T-07',
    '§ 193 BGB',
    ['V', 'BGB'],
    [
      'Endet die Frist am Wochenende, geht es am nächsten Werktag noch.',
      'Fällt der letzte Tag auf Samstag, Sonntag oder Feiertag, reicht in der Regel der nächste Werktag.',
      'Ist an einem bestimmten Tag oder innerhalb einer Frist eine Erklärung abzugeben, tritt an die Stelle eines Samstags, Sonntags oder Feiertags der nächste Werktag.',
    ],
    [
      'If the period ends on a weekend the next working day will do.',
      'If the last day is a Saturday, Sunday or holiday, the next working day is enough as a rule.',
      'If a declaration is due on or by a day that is a Saturday, Sunday or public holiday, the next working day takes its place.',
    ],
    always,
  ),
  rule(
    'T-08',
    '§ 193 BGB; Art. 3 Abs. 4 VO (EWG, Euratom) Nr. 1182/71',
    ['S', 'W33', 'VO-1182-71'],
    [
      'Feiertage zählen nur, wenn sie an beiden Orten gelten.',
      'Welches Bundesland bei Feiertagen zählt, ist nicht klar. Wir verschieben deshalb nur, wenn der Feiertag bei Ihnen und bei der Firma gilt, und nennen zuerst den früheren Tag.',
      'Maßgebend ist ein am Erklärungs- oder Leistungsort staatlich anerkannter allgemeiner Feiertag.',
    ],
    [
      'Holidays count only if both places have them.',
      'Which state counts for holidays is not clear. So we shift only if the holiday holds where you and where the company are, and name the earlier day first.',
      'What matters is a general holiday recognised by the state at the place of declaration or performance.',
    ],
    always,
    { disputed: always },
  ),
  rule(
    'T-09',
    '§§ 188, 193 BGB',
    ['S', 'BGH-III-ZR-172-04'],
    [
      'Kündigungsfristen verschieben sich nicht.',
      'Muss eine Kündigung einen Monat vorher da sein, hilft ein Feiertag nicht. Schicken Sie sie früh genug ab.',
      'Auf Kündigungsfristen, die dem anderen Teil Zeit sichern sollen, wird die Wochenendregel nicht angewendet.',
    ],
    [
      'Notice periods do not shift.',
      'If a cancellation must be there a month before, a holiday does not help. Send it early enough.',
      'The weekend rule is not applied to notice periods that secure time for the other side.',
    ],
  ),
  rule(
    'T-10',
    'Feiertagsgesetze der Länder',
    ['M'],
    [
      'Heiligabend und Silvester sind Werktage.',
      'Der 24. und der 31. Dezember verschieben keine Frist, wenn sie auf einen Wochentag fallen.',
      'Die Feiertagsgesetze der Länder nennen den 24. und 31. Dezember nicht.',
    ],
    [
      "Christmas Eve and New Year's Eve are working days.",
      '24 and 31 December shift no period if they fall on a weekday.',
      'The holiday acts of the states do not name 24 and 31 December.',
    ],
    always,
  ),
  rule(
    'T-12',
    '§§ 121 Abs. 1 S. 2, 130, 355 Abs. 1 S. 5 BGB; § 8 Abs. 1 S. 2 VVG',
    ['M', 'BGB', 'VVG'],
    [
      'Manchmal zählt das Absenden, manchmal das Ankommen.',
      'Beim Widerruf reicht das rechtzeitige Absenden. Kündigung, Rechnungsbeanstandung, Anfechtung wegen Täuschung und alles ans Gericht müssen rechtzeitig ankommen.',
      'Für den Widerruf und die Anfechtung wegen Irrtums genügt die rechtzeitige Absendung; sonst wirkt eine Erklärung erst mit Zugang.',
    ],
    [
      'Sometimes sending counts, sometimes arrival.',
      'For withdrawal sending in time is enough. Cancellation, objection to a bill, avoidance for deceit and everything to the court must arrive in time.',
      'For withdrawal and avoidance for error sending in time is enough; otherwise a declaration works on receipt.',
    ],
    always,
  ),
  rule(
    'T-14',
    'Art. 3 VO (EWG, Euratom) Nr. 1182/71',
    ['M', 'VO-1182-71'],
    [
      'So zählt der Monat für die Auskunft.',
      'Der Tag, an dem die Anfrage ankommt, zählt nicht. Endet der Monat am Wochenende oder Feiertag, hat die Firma bis zum nächsten Werktag Zeit.',
      'Bei Fristen des Unionsrechts zählt der Tag des Ereignisses nicht; endet die Frist an einem Feiertag, Samstag oder Sonntag, verlängert sie sich bis zum nächsten Arbeitstag.',
    ],
    [
      'How the month for the answer is counted.',
      'The day the request arrives does not count. If the month ends on a weekend or holiday the company has until the next working day.',
      'For periods of Union law the day of the event does not count; a period ending on a holiday, Saturday or Sunday runs to the next working day.',
    ],
  ),
  rule(
    'T-16',
    'Vorsichtsregel',
    ['M'],
    [
      'Ist der Tag unsicher, zählen wir vorsichtig.',
      'Für Ihre eigenen Fristen nehmen wir den frühesten möglichen Tag, für die der Firma den spätesten.',
      'Eine eigene Arbeitsregel: Bei unbekanntem Datum wird zu Ihren Gunsten vorsichtig gerechnet.',
    ],
    [
      'If the day is uncertain we count carefully.',
      "For your own periods we take the earliest possible day, for the company's the latest.",
      'A working rule of ours: with an unknown date we count carefully in your favour.',
    ],
    always,
  ),
];
