// What follows a withdrawal: money and goods go back, and what was used may have to be paid for.
import { all, any, calc, is, not, told } from '../logic.ts';
import type { LawRule } from './rule.ts';
import { explaining } from './shorthand.ts';

const rule = explaining('withdrawal');
const FUNCTION = '2026-06-19';
const LAST_BEFORE = '2026-06-18';
const sent = told('alreadyWithdrawn', true);
const goods = is('product', 'goods', 'goodsSubscription', 'printSubscription');
const device = any(goods, told('goodsReceived', true));

/** Rows for who has withdrawn or thinks about it; each says who owes what, or when the right itself is lost. */
export const WITHDRAWAL_EFFECTS: readonly LawRule[] = [
  rule(
    'W-60',
    '§§ 355 Abs. 1 S. 1, Abs. 3 S. 1 bis 3, 357 Abs. 1, 357b Abs. 1 BGB',
    ['V', 'BGB'],
    [
      'Nach dem Widerruf geben beide alles zurück.',
      'Die Firma hat dafür höchstens 14 Tage ab Erhalt des Widerrufs, Sie ab dem Absenden. Bei Geldgeschäften sind es 30 Tage.',
      'Mit dem Widerruf sind beide nicht mehr gebunden; empfangene Leistungen sind unverzüglich, spätestens in 14 Tagen zurückzugewähren.',
    ],
    [
      'After withdrawal both give everything back.',
      'The company has at most 14 days from receiving it, you from sending it. For financial services it is 30 days.',
      'With withdrawal both are no longer bound; what was received must be returned without delay, within 14 days at the latest.',
    ],
    sent,
  ),
  rule(
    'W-61',
    '§ 357 Abs. 2, 3 BGB',
    ['V', 'BGB'],
    [
      'Auch die Lieferkosten kommen zurück.',
      'Erstattet wird die Standardlieferung, und zwar auf dem Weg, auf dem Sie bezahlt haben.',
      'Zurückzugewähren sind auch die Kosten der günstigsten Standardlieferung, mit demselben Zahlungsmittel.',
    ],
    [
      'Delivery costs come back too.',
      'Standard delivery is refunded, by the means you paid with.',
      'The cost of the cheapest standard delivery is refunded too, by the same means of payment.',
    ],
    all(sent, device),
  ),
  rule(
    'W-62',
    '§ 357 Abs. 4 S. 1 BGB',
    ['V', 'BGB'],
    [
      'Bei Waren darf die Firma auf die Rücksendung warten.',
      'Sie kann das Geld behalten, bis die Ware oder Ihr Versandbeleg da ist. Heben Sie den Beleg auf.',
      'Beim Warenkauf kann die Rückzahlung bis zum Erhalt der Ware oder zum Nachweis der Absendung verweigert werden.',
    ],
    [
      'For goods the company may wait for the return.',
      'It may keep the money until the goods or your posting slip are there. Keep the slip.',
      'In a sale of goods the refund may be withheld until the goods or proof of dispatch arrive.',
    ],
    all(sent, device),
  ),
  rule(
    'W-63',
    '§§ 357 Abs. 5, 355 Abs. 3 S. 4 BGB',
    ['V', 'BGB'],
    [
      'Rücksendekosten tragen Sie nur, wenn man es Ihnen gesagt hat.',
      'Geht das Paket unterwegs verloren, trägt das die Firma.',
      'Die Kosten der Rücksendung trifft Verbraucher nur nach Unterrichtung; die Gefahr trägt der Unternehmer.',
    ],
    [
      'You bear return costs only if you were told so.',
      'If the parcel is lost on the way, that is for the company.',
      'Consumers bear return costs only if informed; the risk lies with the trader.',
    ],
    device,
  ),
  rule(
    'W-64',
    '§ 357a Abs. 1 Nr. 1, 2 BGB',
    ['V', 'BGB'],
    [
      'Ausprobieren kostet nichts.',
      'Für einen Wertverlust zahlen Sie nur, wenn Sie das Gerät mehr als zum Prüfen genutzt haben und ordentlich belehrt waren.',
      'Wertersatz setzt einen über die Prüfung hinausgehenden Umgang und eine ordnungsgemäße Belehrung voraus.',
    ],
    [
      'Trying out costs nothing.',
      'You pay for loss of value only if you used the device beyond testing and were properly instructed.',
      'Compensation needs handling beyond testing and a proper instruction.',
    ],
    device,
  ),
  rule(
    'W-66',
    '§ 357a Abs. 2 S. 1 Nr. 3 BGB',
    ['S', 'BGB', 'W13'],
    [
      'Ohne Belehrung spricht viel gegen jede Bezahlung der Leistung.',
      'Das hat der Europäische Gerichtshof für einen Vertrag außerhalb von Geschäftsräumen entschieden. Am Telefon lässt es sich ebenso vertreten; sicher ist es nicht.',
      'Fehlt die Belehrung, entfällt der Wertersatz, selbst wenn die Leistung vollständig erbracht ist.',
    ],
    [
      'Without instruction much speaks against any payment for the service.',
      'The European Court of Justice held so for a contract made off premises. By phone the same can be argued; it is not certain.',
      'Without instruction there is no compensation even if the service was fully rendered.',
    ],
    all(told('withdrawalInstructionReceived', false), told('serviceUsed', true)),
    { arguable: true },
  ),
  rule(
    'W-67',
    '§ 54 Abs. 3 S. 5 TKG',
    ['V', 'TKG'],
    [
      'Ist der Telefonvertrag nicht genehmigt, stellt sich die Frage nach Wertersatz nicht.',
      'Für Telefon und Internet, das in Erwartung Ihrer Zustimmung geliefert wurde, kann die Firma nichts verlangen.',
      'Wird der Vertrag nicht genehmigt, besteht kein Anspruch auf Wertersatz.',
    ],
    [
      'If the telecoms contract is not approved, compensation does not arise.',
      'For telephone and internet delivered while waiting for your approval the company can claim nothing.',
      'If the contract is not approved there is no claim for compensation.',
    ],
    all(calc('telecoms'), told('textFormApproval', false), not(told('contractSummaryTiming', 'beforeDeclaration'))),
    { validFrom: '2021-12-01' },
  ),
  ...(
    [
      ['§ 356 Abs. 4 Nr. 2 lit. a, c BGB a.F.', { validUntil: LAST_BEFORE }],
      ['§ 356 Abs. 5 Nr. 2 lit. a, c BGB', { validFrom: FUNCTION }],
    ] as const
  ).map(([norm, when]) =>
    rule(
      'W-68',
      norm,
      ['V', 'BGB'],
      [
        'Ein laufender Vertrag lässt den Widerruf nicht vorzeitig enden.',
        'Das Recht erlischt bei Diensten erst, wenn alles vollständig erbracht ist. Vorher müssen Sie ausdrücklich zugestimmt und den Verlust bestätigt haben.',
        'Das Widerrufsrecht erlischt bei Dienstleistungen erst mit vollständiger Leistung nach ausdrücklicher Zustimmung und bestätigter Kenntnis vom Verlust.',
      ],
      [
        'A running contract does not end withdrawal early.',
        'For services the right is lost only once everything was fully rendered. Before that you must have expressly agreed and confirmed the loss.',
        'For services the right lapses only with complete performance after express consent and confirmed knowledge of the loss.',
      ],
      any(told('serviceUsed', true), told('lossOfRightAcknowledged', true), told('fullyPerformed', true)),
      when,
    ),
  ),
  ...(
    [
      ['§ 356 Abs. 5 BGB a.F.; §§ 312f, 357a Abs. 3 BGB', { validUntil: LAST_BEFORE }],
      ['§ 356 Abs. 6 BGB; §§ 312f, 357a Abs. 3 BGB', { validFrom: FUNCTION }],
    ] as const
  ).map(([norm, when]) =>
    rule(
      'W-69',
      norm,
      ['V', 'BGB'],
      [
        'Bei Downloads kann der Widerruf mit dem Start enden.',
        'Das gilt nur, wenn Sie dem ausdrücklich zugestimmt haben, vom Verlust wussten und eine Bestätigung kam. Sonst bleibt der Widerruf, und Sie zahlen nichts.',
        'Bei digitalen Inhalten erlischt das Recht mit Beginn der Ausführung nur nach Zustimmung, Kenntnis und Bestätigung.',
      ],
      [
        'For downloads withdrawal may end with the start.',
        'That holds only if you expressly agreed, knew of the loss and got a confirmation. Otherwise withdrawal remains and you pay nothing.',
        'For digital content the right lapses with the start only after consent, knowledge and confirmation.',
      ],
      told('lossOfRightAcknowledged', true),
      when,
    ),
  ),
  rule(
    'W-70',
    '§ 361 Abs. 1 BGB',
    ['V', 'BGB'],
    [
      'Eine Bearbeitungsgebühr für den Widerruf gibt es nicht.',
      'Mehr als das Gesetz vorsieht, darf die Firma nach einem Widerruf nicht verlangen.',
      'Über die gesetzlichen Folgen hinaus bestehen gegen Verbraucher keine weiteren Ansprüche infolge des Widerrufs.',
    ],
    [
      'There is no handling fee for withdrawal.',
      'The company may demand no more than the law provides for.',
      'Beyond the statutory consequences there are no further claims against consumers because of withdrawal.',
    ],
    sent,
  ),
  rule(
    'W-71',
    '§§ 358 Abs. 1, 3, 360 BGB',
    ['V', 'BGB'],
    [
      'Was am Vertrag hängt, fällt mit.',
      'Ein Kredit für das Gerät oder ein zugehöriger Vertrag endet mit dem Widerruf ebenfalls. Nennen Sie ihn im Schreiben.',
      'Der Widerruf erstreckt sich auf verbundene und zusammenhängende Verträge.',
    ],
    [
      'What hangs on the contract falls with it.',
      'A loan for the device or a connected contract ends with the withdrawal too. Name it in the letter.',
      'Withdrawal extends to linked and connected contracts.',
    ],
    any(told('deviceFinanced', true), told('partOfBundle', true)),
  ),
  rule(
    'W-72',
    '§ 9 Abs. 1 bis 5 VVG',
    ['V', 'VVG'],
    [
      'Beiträge gibt es ganz oder zum Teil zurück.',
      'Wie viel zurückkommt, hängt davon ab, ob Sie belehrt wurden und dem frühen Beginn zugestimmt haben. Zusammenhängende Verträge enden mit.',
      'Nach dem Widerruf ist der auf die Zeit danach entfallende Beitrag zu erstatten, ohne Hinweis auch mehr.',
    ],
    [
      'Premiums come back in whole or in part.',
      'How much depends on whether you were instructed and agreed to an early start. Connected contracts end too.',
      'After withdrawal the premium for the time after it is refunded, without the notice even more.',
    ],
    is('product', 'insurance'),
  ),
];
