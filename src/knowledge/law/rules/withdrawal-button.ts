// Withdrawal on a page: the electronic function that contracts made online must have.
import { all, always, is, not, told } from '../logic.ts';
import type { LawRule } from './rule.ts';
import { explaining } from './shorthand.ts';

const rule = explaining('withdrawal');
const FUNCTION = '2026-06-19';
const clicked = told('approvalMeans', 'link', 'portal');

/** Rows for who confirmed by a click, and for whom there need be no button. */
export const WITHDRAWAL_BUTTON: readonly LawRule[] = [
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
];
