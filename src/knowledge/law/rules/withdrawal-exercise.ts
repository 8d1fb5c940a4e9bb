// Withdrawal: what is excluded, how it is declared, the electronic function, and what follows.
import { all, always, any, calc, is, not, told } from '../logic.ts';
import type { LawRule } from './rule.ts';
import { explaining } from './shorthand.ts';

const rule = explaining('withdrawal');
const FUNCTION = '2026-06-19';
const LAST_BEFORE = '2026-06-18';
const clicked = told('approvalMeans', 'link', 'portal');
const sent = told('alreadyWithdrawn', true);
const goods = is('product', 'goods', 'goodsSubscription', 'printSubscription');
const device = any(goods, told('goodsReceived', true));

/** A row is a rule beside its norm; `source` says where the norm was read, `mark` how surely. */
export const WITHDRAWAL_EXERCISE: readonly LawRule[] = [
  rule(
    'W-03',
    '§ 312g Abs. 2 Nr. 1 bis 13 BGB; Art. 246a § 1 Abs. 3 EGBGB',
    ['V', 'BGB', 'EGBGB'],
    [
      'Für einige Waren und Dienste gibt es keinen Widerruf.',
      'Dazu gehören Maßanfertigungen, Verderbliches, geöffnete Hygieneartikel, Reisen und Karten zu festen Terminen. Die Firma muss Ihnen das vorher gesagt haben.',
      'Eine Liste von dreizehn Ausnahmen schließt das Widerrufsrecht aus; auch darüber ist zu informieren.',
    ],
    [
      'Some goods and services know no withdrawal.',
      'Among them are custom-made goods, perishables, opened hygiene items, and travel or tickets for fixed dates. The company must have told you beforehand.',
      'A list of thirteen exceptions excludes withdrawal; this too must be told.',
    ],
    is('product', 'goods', 'goodsSubscription', 'otherService'),
  ),
  rule(
    'W-04',
    '§ 312g Abs. 2 Nr. 7 BGB',
    ['V', 'BGB'],
    [
      'Ein Zeitschriften-Abo können Sie widerrufen.',
      'Nur das einzelne Heft ist ausgenommen, das Abonnement nicht.',
      'Die Ausnahme für Zeitungen und Zeitschriften gilt nicht für Abonnement-Verträge.',
    ],
    [
      'You can withdraw from a magazine subscription.',
      'Only the single issue is excluded, not the subscription.',
      'The exception for newspapers and magazines does not cover subscriptions.',
    ],
    is('product', 'printSubscription'),
  ),
  rule(
    'W-09',
    '§§ 312m Abs. 1, 361 Abs. 2 BGB',
    ['V', 'BGB'],
    [
      'Auf den Widerruf kann man nicht im Voraus verzichten.',
      'Eine Klausel oder ein Satz am Telefon, der den Widerruf ausschließt, hilft der Firma nicht.',
      'Von den Schutzregeln darf nicht zum Nachteil von Verbrauchern abgewichen werden.',
    ],
    [
      'Withdrawal cannot be waived in advance.',
      'A clause or a sentence on the phone excluding withdrawal does not help the company.',
      'The protective rules may not be departed from to the detriment of consumers.',
    ],
    told('misledAbout', 'cancellability'),
  ),
  rule(
    'W-10',
    '§ 355 Abs. 1 S. 4 BGB',
    ['S', 'BGB', 'W30'],
    [
      'Für den Widerruf brauchen Sie keinen Grund.',
      'Nur in ganz seltenen Fällen gilt er als missbräuchlich. Warum Sie widerrufen, müssen Sie nicht erklären.',
      'Der Widerruf muss keine Begründung enthalten; der Einwand des Rechtsmissbrauchs bleibt die Ausnahme.',
    ],
    [
      'You need no reason to withdraw.',
      'Only in very rare cases is it abusive. You need not explain why.',
      'Withdrawal needs no reasons; the objection of abuse remains the exception.',
    ],
    is('consumer', true),
  ),
  rule(
    'W-44',
    '§ 356 Abs. 1 S. 2 BGB',
    ['V', 'BGB'],
    [
      'Ein Formular auf der Seite der Firma muss bestätigt werden.',
      'Nutzen Sie es, muss die Firma den Eingang ohne Verzug lesbar bestätigen. Machen Sie zusätzlich ein Bildschirmfoto.',
      'Wird ein Online-Formular für den Widerruf angeboten, ist der Zugang unverzüglich auf einem dauerhaften Datenträger zu bestätigen.',
    ],
    [
      'A form on the company site must be confirmed.',
      'If you use it, the company must confirm receipt readably without delay. Take a screenshot too.',
      'If an online form is offered, receipt must be confirmed without delay on a durable medium.',
    ],
  ),
  rule(
    'W-45',
    '§ 356a Abs. 1 BGB a.F.; § 8 Abs. 1 VVG',
    ['V', 'BGB', 'VVG'],
    [
      'Manche Widerrufe müssen lesbar sein.',
      'Bei Versicherungen und Ferienwohnrechten genügt ein Anruf nicht; schreiben Sie.',
      'Der Widerruf von Versicherungs- und Teilzeit-Wohnrechteverträgen bedarf der Textform.',
    ],
    [
      'Some withdrawals must be readable.',
      'For insurance and timeshares a call is not enough; write.',
      'Withdrawing from insurance and timeshare contracts requires text form.',
    ],
    is('product', 'insurance'),
    { validUntil: LAST_BEFORE },
  ),
  rule(
    'W-45',
    '§ 356c Abs. 1 BGB; § 8 Abs. 1 VVG',
    ['V', 'BGB', 'VVG'],
    [
      'Manche Widerrufe müssen lesbar sein.',
      'Bei Versicherungen und Ferienwohnrechten genügt ein Anruf nicht; schreiben Sie.',
      'Der Widerruf von Versicherungs- und Teilzeit-Wohnrechteverträgen bedarf der Textform.',
    ],
    [
      'Some withdrawals must be readable.',
      'For insurance and timeshares a call is not enough; write.',
      'Withdrawing from insurance and timeshare contracts requires text form.',
    ],
    is('product', 'insurance'),
    { validFrom: FUNCTION },
  ),
  rule(
    'W-46',
    '§ 174 BGB',
    ['V', 'BGB'],
    [
      'Wer für Sie widerruft, legt die Vollmacht im Original bei.',
      'Sonst kann die Firma das Schreiben sofort zurückweisen. Einfacher ist es, wenn Sie selbst unterschreiben.',
      'Ein einseitiges Rechtsgeschäft ohne vorgelegte Vollmachtsurkunde kann unverzüglich zurückgewiesen werden.',
    ],
    [
      'Whoever withdraws for you encloses the original authority.',
      'Otherwise the company can reject the letter at once. It is simpler if you sign yourself.',
      'A one-sided act without the document of authority may be rejected without delay.',
    ],
    told('writerRole', 'relative', 'representative'),
  ),
  rule(
    'W-50',
    '§ 356a Abs. 1 bis 4 BGB',
    ['V', 'BGB'],
    [
      'Im Internet geschlossene Verträge haben einen Widerrufsknopf.',
      'Er heißt „Vertrag widerrufen“, muss leicht zu finden sein und den Eingang bestätigen.',
      'Für Fernabsatzverträge über eine Online-Benutzeroberfläche ist eine elektronische Widerrufsfunktion bereitzuhalten.',
    ],
    [
      'Contracts made on the internet have a withdrawal button.',
      'It must be easy to find and confirm receipt.',
      'For distance contracts made through an online interface an electronic withdrawal function must be kept available.',
    ],
    clicked,
    { validFrom: FUNCTION },
  ),
  rule(
    'W-51',
    '§ 356a Abs. 5 BGB',
    ['V', 'BGB'],
    [
      'Ein Klick vor Fristende kommt rechtzeitig an.',
      'Widerrufen Sie über den Knopf der Firma, zählt der Widerruf als rechtzeitig zugegangen, wenn Sie ihn vor Ablauf abschicken.',
      'Der über die Widerrufsfunktion vor Fristablauf abgesandte Widerruf gilt als rechtzeitig zugegangen.',
    ],
    [
      'A click before the end arrives in time.',
      'If you withdraw through the company button, it counts as received in time if sent before the end.',
      'A withdrawal sent through the function before the end counts as received in time.',
    ],
    clicked,
    { validFrom: FUNCTION },
  ),
  rule(
    'W-52',
    '§ 356a Abs. 1 S. 1 BGB',
    ['V', 'BGB'],
    [
      'Für reine Telefonverträge gibt es keine Pflicht zum Knopf.',
      'Dass die Firma keinen anbietet, verlängert Ihre Frist nicht.',
      'Die Pflicht gilt nur für Verträge, die über eine Online-Benutzeroberfläche geschlossen werden.',
    ],
    [
      'Pure phone contracts need no button.',
      'That the company offers none does not prolong your period.',
      'The duty covers only contracts made through an online interface.',
    ],
    all(told('channel', 'outboundCall', 'inboundCall'), not(clicked)),
    { validFrom: FUNCTION, arguable: true },
  ),
  rule(
    'W-53',
    '§ 356a Abs. 1 BGB; Art. 246a § 1 Abs. 2 S. 1 Nr. 1 EGBGB',
    ['V', 'BGB', 'EGBGB'],
    [
      'Anruf plus Klick: Das ist noch nicht geklärt.',
      'Mussten Sie nach dem Anruf auf einer Seite bestätigen, lässt sich sagen, dass der Vertrag im Internet geschlossen wurde. Dann hätte die Belehrung den Knopf nennen müssen.',
      'Ob ein telefonisch angebahnter und online bestätigter Vertrag unter die Pflicht fällt, ist offen.',
    ],
    [
      'Call plus click: not settled yet.',
      'If you had to confirm on a page after the call, it can be argued that the contract was made on the internet. Then the instruction should have named the button.',
      'Whether a contract started by phone and confirmed online falls under the duty is open.',
    ],
    clicked,
    { validFrom: FUNCTION, arguable: true, disputed: always },
  ),
  rule(
    'W-54',
    '§ 355 Abs. 1 S. 2 BGB',
    ['M', 'BGB'],
    [
      'Gibt es den Knopf im Kundenkonto, nutzen Sie ihn ruhig.',
      'Die Bestätigung ist ein guter Nachweis. Weist die Seite Sie ab, schicken Sie am selben Tag den Brief.',
      'Der Widerruf ist an keine Form gebunden; jeder Weg zur Firma ist erlaubt.',
    ],
    [
      'If the customer account has the button, use it.',
      'The confirmation is good proof. If the page turns you away, send the letter the same day.',
      'Withdrawal has no form; every way to the company is allowed.',
    ],
  ),
  rule(
    'W-55',
    '§ 8 Abs. 1 S. 3 VVG; § 356a BGB',
    ['V', 'VVG', 'BGB'],
    [
      'Auch online geschlossene Versicherungen haben den Knopf.',
      'Für Versicherungen aus dem Internet gilt die Widerrufsfunktion ebenso.',
      'Die Vorschrift über die elektronische Widerrufsfunktion ist entsprechend anzuwenden.',
    ],
    [
      'Insurance taken out online has the button too.',
      'The withdrawal function applies to insurance from the internet as well.',
      'The rule on the electronic withdrawal function applies accordingly.',
    ],
    all(is('product', 'insurance'), clicked),
    { validFrom: FUNCTION },
  ),
  rule(
    'W-56',
    '§ 356a BGB',
    ['V', 'BGB'],
    [
      'Auch wer diesen Dienst betreibt, wäre daran gebunden.',
      'Würde hier etwas verkauft, müsste es denselben Knopf geben. Verkauft wird nichts.',
      'Die Pflicht trifft jeden Unternehmer, der Verbrauchern über eine Online-Benutzeroberfläche Verträge anbietet.',
    ],
    [
      'Whoever runs this service would be bound too.',
      'If anything were sold here, the same button would be needed. Nothing is sold.',
      'The duty binds every trader who offers consumers contracts through an online interface.',
    ],
    undefined,
    { validFrom: FUNCTION },
  ),
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
