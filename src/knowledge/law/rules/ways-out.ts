// Around avoidance and cancellation: what also helps, what does not, and what follows.
import { all, always, any, calc, is, present, told } from '../logic.ts';
import type { LawRule } from './rule.ts';
import { explaining } from './shorthand.ts';

const avoidance = explaining('avoidance');
const cancellation = explaining('cancellation');
const misled = present('misledAbout');
const telecoms = any(calc('telecoms'), calc('telecomsByProvider'));
const TKG_2021 = { validFrom: '2021-12-01' } as const;

/** A row is a rule beside its norm; `source` says where the norm was read, `mark` how surely. */
export const WAYS_OUT: readonly LawRule[] = [
  avoidance(
    'A-02',
    '§ 119 Abs. 2 BGB',
    ['V', 'BGB'],
    [
      'Auch ein Irrtum über eine wichtige Eigenschaft zählt.',
      'Hatten Sie über das Gerät, den Dienst oder die Firma etwas Wesentliches falsch verstanden, können Sie ohne Verzug anfechten.',
      'Als Irrtum über den Inhalt gilt auch der über verkehrswesentliche Eigenschaften von Person oder Sache.',
    ],
    [
      'An error about an important quality counts too.',
      'If you misunderstood something essential about the device, the service or the company, you can avoid without delay.',
      'An error about essential qualities of a person or thing counts as an error about content.',
    ],
    misled,
  ),
  avoidance(
    'A-03',
    '§ 119 BGB',
    ['M', 'BGB'],
    [
      'Bloße Enttäuschung genügt nicht.',
      'Dass der Tarif teurer ist als gehofft, reicht für eine Anfechtung allein nicht. Anders ist es, wenn jemand Sie getäuscht hat.',
      'Der Irrtum über den Beweggrund berechtigt für sich genommen nicht zur Anfechtung.',
    ],
    [
      'Mere disappointment is not enough.',
      'That the tariff costs more than hoped is not enough for avoidance. It is different if somebody deceived you.',
      'An error about the motive alone does not entitle to avoidance.',
    ],
  ),
  avoidance(
    'A-06',
    '§ 123 Abs. 2 S. 1 BGB',
    ['V', 'BGB'],
    [
      'Hat ein Fremder getäuscht, kommt es auf das Wissen der Firma an.',
      'War der Anrufer wirklich unabhängig, können Sie nur anfechten, wenn die Firma die Täuschung kannte oder kennen musste. Ein beauftragtes Callcenter ist kein Fremder.',
      'Bei Täuschung durch Dritte ist die Erklärung nur anfechtbar, wenn der andere sie kannte oder kennen musste.',
    ],
    [
      'If a stranger deceived you, the company’s knowledge matters.',
      'If the caller was truly independent you can avoid only if the company knew or should have known. A call centre it hired is no stranger.',
      'With deceit by third parties the declaration is voidable only if the other side knew or should have known.',
    ],
    all(misled, present('callCentre')),
  ),
  avoidance(
    'A-07',
    '§§ 123 Abs. 1, 124 Abs. 2 BGB',
    ['V', 'BGB'],
    [
      'Auch eine Drohung macht anfechtbar.',
      'Wurde Ihnen am Telefon mit etwas Unrechtem gedroht, bleibt ein Jahr, seit der Druck vorbei ist.',
      'Wer durch widerrechtliche Drohung bestimmt wurde, kann binnen eines Jahres nach Ende der Zwangslage anfechten.',
    ],
    [
      'A threat makes it voidable too.',
      'If you were threatened unlawfully on the phone, one year remains from when the pressure ended.',
      'Whoever was made to declare by unlawful threat may avoid within a year after the pressure ended.',
    ],
    told('misledAbout', 'duty'),
  ),
  avoidance(
    'A-11',
    '§ 143 Abs. 1, 2 BGB',
    ['V', 'BGB'],
    [
      'Die Anfechtung geht an die Firma, mit der der Vertrag bestehen soll.',
      'Eine Form ist nicht nötig. Schreiben Sie trotzdem, und nennen Sie, was Ihnen gesagt wurde.',
      'Die Anfechtung erfolgt durch Erklärung gegenüber dem Vertragspartner.',
    ],
    [
      'Avoidance goes to the company the contract is said to be with.',
      'No form is needed. Write anyway, and state what you were told.',
      'Avoidance is declared to the other party to the contract.',
    ],
    misled,
  ),
  avoidance(
    'A-12',
    '§§ 311 Abs. 2, 280 Abs. 1, 249 Abs. 1 BGB',
    ['M', 'BGB'],
    [
      'Falsche Auskunft kann auch Schadensersatz bedeuten.',
      'Manchmal lässt sich so sogar verlangen, vom Vertrag gelöst zu werden. Das sollte eine Beratungsstelle prüfen.',
      'Wer vor dem Vertragsschluss Pflichten verletzt, schuldet Ersatz; der kann in der Lösung vom Vertrag bestehen.',
    ],
    [
      'False information may also mean damages.',
      'Sometimes this even allows asking to be released from the contract. An advice centre should check that.',
      'Whoever breaches duties before the contract owes damages, which may consist in release from it.',
    ],
    misled,
    { arguable: true },
  ),
  avoidance(
    'A-13',
    '§§ 9 Abs. 2, 11 Abs. 1, 2 UWG',
    ['V', 'UWG'],
    [
      'Irreführung kann Schadensersatz auslösen.',
      'Dafür bleibt ein Jahr, seit Sie davon wissen. Der Anruf ohne Einwilligung allein genügt dafür nicht.',
      'Verbraucher, die durch eine nach § 3 UWG unzulässige Handlung zu einem Geschäft veranlasst wurden, können Ersatz verlangen.',
    ],
    [
      'Misleading may lead to damages.',
      'One year remains for that from when you know. A call without consent alone is not enough.',
      'Consumers led into a deal by an act unlawful under § 3 UWG may claim damages.',
    ],
    misled,
    { validFrom: '2022-05-28' },
  ),
  avoidance(
    'A-14',
    '§ 138 Abs. 2 BGB',
    ['V', 'BGB'],
    [
      'Wer Schwäche ausnutzt, verliert den Vertrag.',
      'Das setzt ein auffälliges Missverhältnis von Leistung und Preis voraus. Lassen Sie es von einer Anwältin prüfen.',
      'Nichtig ist ein Geschäft, das unter Ausbeutung von Unerfahrenheit oder Willensschwäche auffällig unausgewogene Vorteile verschafft.',
    ],
    [
      'Whoever exploits weakness loses the contract.',
      'It needs a striking disproportion between service and price. Have a lawyer check it.',
      'A deal is void that exploits inexperience or weak will for strikingly disproportionate gain.',
    ],
    told('incapable', true),
    { disputed: always },
  ),
  cancellation(
    'K-04',
    '§ 56 Abs. 3 S. 2 TKG',
    ['V', 'TKG'],
    [
      'Vor einer Verlängerung muss die Firma warnen.',
      'Sie muss rechtzeitig und lesbar auf die Verlängerung und die Kündigung hinweisen. Tut sie es nicht, ist das ein Verstoß; kündigen können Sie ohnehin.',
      'Vor der stillschweigenden Verlängerung ist rechtzeitig und klar auf einem dauerhaften Datenträger zu informieren.',
    ],
    [
      'The company must warn before prolonging.',
      'It must point out prolongation and cancellation readably and in time. If not, that is a breach; you can cancel anyway.',
      'Before silent prolongation the provider must inform clearly and in time on a durable medium.',
    ],
    all(telecoms, any(told('contractKind', 'extension'), present('contractEndDate'))),
    TKG_2021,
  ),
  cancellation(
    'K-08',
    '§ 312k Abs. 2 S. 1 BGB',
    ['V', 'BGB'],
    [
      'Der Kündigungsknopf gilt wohl auch für Telefonverträge.',
      'Es kommt darauf an, ob man solche Verträge auf der Seite der Firma abschließen kann. Dann darf man dort auch kündigen.',
      'Die Pflicht knüpft daran an, dass ein solcher Vertrag auf der Webseite abschließbar ist.',
    ],
    [
      'The cancellation button probably covers phone contracts too.',
      'What matters is whether such contracts can be made on the company site. Then one may cancel there as well.',
      'The duty depends on whether such a contract can be concluded on the website.',
    ],
    is('consumer', true),
    { validFrom: '2022-07-01', arguable: true, disputed: always },
  ),
  cancellation(
    'K-09',
    '§ 314 BGB',
    ['V', 'BGB'],
    [
      'Aus wichtigem Grund können Sie sofort kündigen.',
      'Geht es um eine Pflichtverletzung, setzen Sie vorher eine Frist oder mahnen ab. Danach handeln Sie bald, am besten binnen zwei Wochen.',
      'Dauerschuldverhältnisse sind aus wichtigem Grund ohne Frist kündbar, meist erst nach Fristsetzung oder Abmahnung und in angemessener Zeit.',
    ],
    [
      'For an important reason you can cancel at once.',
      'If it is about a breach, first set a time limit or warn. After that act soon, best within two weeks.',
      'Continuing contracts may be cancelled without notice for an important reason, mostly after a time limit or warning and within reasonable time.',
    ],
  ),
  cancellation(
    'K-10',
    '§ 57 Abs. 4 TKG; § 314 Abs. 2 BGB',
    ['V', 'TKG', 'BGB'],
    [
      'Ist die Leitung dauerhaft zu langsam, dürfen Sie mindern oder kündigen.',
      'Messen Sie mit dem Werkzeug der Bundesnetzagentur und setzen Sie der Firma eine Frist.',
      'Bei erheblicher, fortdauernder oder häufig wiederkehrender Abweichung kann gemindert oder ohne Frist gekündigt werden.',
    ],
    [
      'If the line is lastingly too slow you may reduce or cancel.',
      'Measure with the tool of the Federal Network Agency and set the company a time limit.',
      'With considerable, continuing or frequent deviation the price may be reduced or the contract cancelled.',
    ],
    is('product', 'internet', 'bundle', 'mobile'),
    TKG_2021,
  ),
  cancellation(
    'K-11',
    '§ 58 Abs. 3 TKG',
    ['V', 'TKG'],
    [
      'Fällt der Anschluss aus, gibt es Geld.',
      'Ab dem dritten Tag nach Ihrer Störungsmeldung sind es 5 Euro oder 10 Prozent am Tag, ab dem fünften 10 Euro oder 20 Prozent.',
      'Wird eine vollständige Störung nicht innerhalb von zwei Kalendertagen behoben, ist ab dem Folgetag eine pauschale Entschädigung geschuldet.',
    ],
    [
      'If the line is down there is money.',
      'From the third day after your report it is 5 euros or 10 percent a day, from the fifth 10 euros or 20 percent.',
      'If a complete outage is not repaired within two calendar days, flat compensation is owed from the next day.',
    ],
    is('product', 'internet', 'bundle', 'mobile'),
    TKG_2021,
  ),
  cancellation(
    'K-12',
    '§ 60 Abs. 1, 2 TKG; § 41b Abs. 5 EnWG',
    ['V', 'TKG', 'EnWG'],
    [
      'Beim Umzug geht der Vertrag mit, oder Sie kündigen.',
      'Gibt es den Anschluss am neuen Ort nicht, genügt ein Monat. Bei Strom und Gas sind es sechs Wochen.',
      'Beim Wohnsitzwechsel ist die Leistung am neuen Ort fortzuführen; wird sie dort nicht angeboten, darf mit Monatsfrist gekündigt werden.',
    ],
    [
      'When you move the contract moves along, or you cancel.',
      'If the line does not exist at the new place, one month is enough. For electricity and gas it is six weeks.',
      'On moving, the service is continued at the new place; if not offered there, a month’s notice is enough.',
    ],
    any(telecoms, is('product', 'energy')),
    TKG_2021,
  ),
  cancellation(
    'K-14',
    '§ 41b Abs. 1 S. 2 EnWG',
    ['V', 'EnWG'],
    [
      'Ihre Kündigung muss der Energieversorger bestätigen.',
      'Innerhalb einer Woche muss lesbar kommen, wann der Vertrag endet.',
      'Der Lieferant hat die Kündigung binnen einer Woche unter Angabe des Vertragsendes in Textform zu bestätigen.',
    ],
    [
      'The energy supplier must confirm your cancellation.',
      'Within one week you must be told readably when the contract ends.',
      'The supplier must confirm the cancellation in text form within a week, naming the end.',
    ],
    is('product', 'energy'),
    { validFrom: '2021-07-27' },
  ),
  cancellation(
    'K-15',
    '§ 56 Abs. 4 S. 2, 3 TKG',
    ['V', 'TKG'],
    [
      'Für das Ende zahlen Sie nur, was ein behaltenes Gerät wert ist.',
      'Endet der Vertrag vorzeitig zu Recht, darf die Firma nur für ein Gerät etwas verlangen, das Sie behalten. Auch das ist nach oben begrenzt.',
      'Eine Entschädigung ist nur für einbehaltene Endgeräte zulässig und der Höhe nach gedeckelt.',
    ],
    [
      'At the end you pay only what a kept device is worth.',
      'If the contract rightly ends early, the company may charge only for a device you keep. That too is capped.',
      'Compensation is allowed only for devices kept and is capped.',
    ],
    all(telecoms, any(told('goodsReceived', true), present('deviceReceivedDate'))),
    TKG_2021,
  ),
  cancellation(
    'K-17',
    '§§ 11, 168 VVG',
    ['V', 'VVG'],
    [
      'Lange Versicherungen können Sie zum Ende des dritten Jahres kündigen.',
      'Läuft der Vertrag länger als drei Jahre, genügen drei Monate Frist. Für Lebensversicherungen gelten eigene Regeln.',
      'Ein für mehr als drei Jahre geschlossener Versicherungsvertrag ist zum Schluss des dritten Jahres mit Dreimonatsfrist kündbar.',
    ],
    [
      'Long insurance contracts can be ended at the close of the third year.',
      'If the contract runs longer than three years, three months’ notice is enough. Life insurance has rules of its own.',
      'Insurance made for more than three years may be ended at the close of the third year with three months’ notice.',
    ],
    is('product', 'insurance'),
  ),
];
