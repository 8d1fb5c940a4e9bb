// Withdrawal: what is excluded, and how it is declared.
import { is, told } from '../logic.ts';
import type { LawRule } from './rule.ts';
import { explaining } from './shorthand.ts';

const rule = explaining('withdrawal');
const FUNCTION = '2026-06-19';
const LAST_BEFORE = '2026-06-18';

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
];
