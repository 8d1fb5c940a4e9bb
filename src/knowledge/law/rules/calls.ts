// Advertising calls: forbidden without consent, but no ground of invalidity.
import { any, present, told } from '../logic.ts';
import type { LawRule } from './rule.ts';
import { explaining } from './shorthand.ts';

const rule = explaining('calls');
const outbound = told('channel', 'outboundCall');

/** A row is a rule beside its norm; `source` says where the norm was read, `mark` how surely. */
export const CALLS: readonly LawRule[] = [
  rule(
    'C-01',
    '§ 7 Abs. 1, 2 Nr. 1 UWG',
    ['V', 'UWG'],
    [
      'Werbeanrufe ohne Ihr vorheriges Ja sind verboten.',
      'Eine Firma darf nur anrufen, wenn Sie vorher ausdrücklich zugestimmt haben. Melden können Sie das bei der Bundesnetzagentur.',
      'Telefonwerbung gegenüber Verbrauchern ohne deren vorherige ausdrückliche Einwilligung ist stets eine unzumutbare Belästigung.',
    ],
    [
      'Advertising calls without your prior yes are forbidden.',
      'A company may call only if you expressly agreed beforehand. You can report it to the Federal Network Agency.',
      'Advertising calls to consumers without prior express consent are always an unreasonable nuisance.',
    ],
    outbound,
  ),
  rule(
    'C-02',
    '§ 7a Abs. 1, 2 UWG',
    ['V', 'UWG'],
    [
      'Die Einwilligung muss dokumentiert sein.',
      'Die Firma muss Ihr Einverständnis festhalten und fünf Jahre aufbewahren. Lassen Sie sich das zeigen.',
      'Die Einwilligung in Telefonwerbung ist in angemessener Form zu dokumentieren und fünf Jahre aufzubewahren.',
    ],
    [
      'Consent must be documented.',
      'The company must put your consent on record and keep it for five years. Have it shown to you.',
      'Consent to advertising calls must be documented suitably and kept for five years.',
    ],
    outbound,
    { validFrom: '2021-10-01' },
  ),
  rule(
    'C-03',
    '§ 20 Abs. 1 Nr. 1, 2, Abs. 2, 3 UWG',
    ['V', 'UWG'],
    [
      'Verbotene Werbeanrufe können teuer werden.',
      'Die Bundesnetzagentur kann bis zu 300.000 Euro Bußgeld verhängen. Ihre Beschwerde hilft dabei.',
      'Unerlaubte Telefonwerbung ist eine Ordnungswidrigkeit mit Geldbuße bis 300.000 Euro, fehlende Dokumentation bis 50.000 Euro.',
    ],
    [
      'Forbidden advertising calls may be costly.',
      'The Federal Network Agency may fine up to 300,000 euros. Your complaint helps.',
      'Unlawful advertising calls are an offence with a fine of up to 300,000 euros, missing documentation up to 50,000.',
    ],
    outbound,
  ),
  rule(
    'C-04',
    '§ 15 Abs. 2 TDDDG; § 28 Abs. 1 Nr. 9, Abs. 2, 3 TDDDG',
    ['V', 'TDDDG'],
    [
      'Werbeanrufe mit unterdrückter Nummer sind verboten.',
      'Wer wirbt, darf die Rufnummer weder unterdrücken noch fälschen.',
      'Bei Telefonwerbung darf die Rufnummernanzeige nicht unterdrückt oder verfälscht werden.',
    ],
    [
      'Advertising calls with a hidden number are forbidden.',
      'Whoever advertises may neither hide nor falsify the number.',
      'In advertising calls the number may not be suppressed or falsified.',
    ],
    told('numberSuppressed', true),
  ),
  rule(
    'C-05',
    '§ 7 Abs. 2 Nr. 1 UWG',
    ['S', 'UWG', 'W8'],
    [
      'Erst anrufen und dann fragen gilt nicht.',
      'Die Einwilligung muss vor dem Anruf da sein. Ein Ja erst im Gespräch kommt zu spät.',
      'Die Einwilligung muss vorher erteilt sein.',
    ],
    [
      'Calling first and asking then does not count.',
      'Consent must be there before the call. A yes during the call comes too late.',
      'Consent must have been given beforehand.',
    ],
    outbound,
  ),
  rule(
    'C-06',
    '§ 7 Abs. 3 UWG',
    ['V', 'UWG'],
    [
      'Auch Bestandskunden dürfen nicht einfach angerufen werden.',
      'Die Ausnahme für bestehende Kunden gilt nur für E-Mails, nicht für Anrufe.',
      'Die Erleichterung für Werbung gegenüber eigenen Kunden betrifft elektronische Post.',
    ],
    [
      'Existing customers may not simply be called either.',
      'The exception for existing customers covers e-mail only, not calls.',
      "The relief for advertising to one's own customers concerns electronic mail.",
    ],
    told('existingCustomer', true),
  ),
  rule(
    'C-07',
    '§ 312a Abs. 1 S. 1 BGB',
    ['V', 'BGB'],
    [
      'Wer anruft, muss sagen, wer er ist und was er will.',
      'Gleich zu Beginn müssen Name, Auftraggeber und geschäftlicher Zweck genannt werden. Fehlt das, ist es ein Verstoß, der Vertrag wird dadurch aber nicht von selbst hinfällig.',
      'Bei Anrufen mit Verkaufsabsicht sind Identität, Auftraggeber und geschäftlicher Zweck zu Beginn offenzulegen.',
    ],
    [
      'Whoever calls must say who they are and what they want.',
      'Name, principal and commercial purpose must be named right at the start. If not it is a breach, but it does not undo the contract by itself.',
      'In calls with the aim to sell, identity, principal and commercial purpose must be disclosed at the start.',
    ],
    any(told('callerDisclosed', false), told('purposeDisclosed', false)),
  ),
  rule(
    'C-08',
    'Art. 21 Abs. 2, 3 DSGVO',
    ['V', 'DSGVO'],
    [
      'Sie können Werbung jederzeit verbieten.',
      'Ein Satz genügt, eine Begründung ist nicht nötig. Danach darf die Firma Ihre Daten nicht mehr für Werbung nutzen.',
      'Der Verarbeitung für Direktwerbung kann jederzeit widersprochen werden; danach ist sie unzulässig.',
    ],
    [
      'You may forbid advertising at any time.',
      'One sentence is enough, no reason needed. After that the company may no longer use your data for advertising.',
      'One may object to processing for direct marketing at any time; it is then not allowed.',
    ],
    any(outbound, present('marketingObjectionDate')),
  ),
  rule(
    'C-09',
    'Art. 7 Abs. 3 S. 1, 4 DSGVO',
    ['V', 'DSGVO'],
    [
      'Eine Werbeeinwilligung können Sie zurücknehmen.',
      'Das muss so einfach gehen wie das Erteilen und gilt ab sofort.',
      'Eine Einwilligung kann jederzeit widerrufen werden, so einfach wie sie erteilt wurde.',
    ],
    [
      'You may withdraw consent to advertising.',
      'That must be as easy as giving it and works at once.',
      'Consent may be withdrawn at any time, as easily as it was given.',
    ],
    told('marketingConsent', true),
  ),
  rule(
    'C-10',
    '§§ 3 Abs. 3, 7, 9 Abs. 2 UWG',
    ['S', 'UWG', 'W27'],
    [
      'Ein verbotener Anruf macht den Vertrag nicht hinfällig.',
      'Auch nach einem unerlaubten Werbeanruf kann ein Vertrag gelten. Nutzen Sie deshalb Form, Widerruf oder Anfechtung.',
      'Das Werbeverbot schützt vor Belästigung; eine Folge für die Wirksamkeit des Vertrags sieht es nicht vor.',
    ],
    [
      'A forbidden call does not undo the contract.',
      'Even after an unlawful advertising call a contract may stand. So use form, withdrawal or avoidance.',
      'The ban protects from nuisance; it provides no effect on the validity of the contract.',
    ],
    outbound,
  ),
  rule(
    'C-13',
    '§§ 7, 20 UWG',
    ['S', 'W23'],
    [
      'Was die Bundesnetzagentur wissen muss.',
      'Notieren Sie Datum, Uhrzeit, angezeigte Nummer, Firma, Produkt und den Verlauf. Sagen Sie auch, ob Sie je zugestimmt hatten.',
      'Für die Verfolgung unerlaubter Werbeanrufe braucht die Behörde genaue Angaben zum Anruf.',
    ],
    [
      'What the Federal Network Agency needs.',
      'Note date, time, number shown, company, product and course of the call. Say too whether you ever consented.',
      'To pursue unlawful calls the agency needs exact details of the call.',
    ],
    outbound,
  ),
];
