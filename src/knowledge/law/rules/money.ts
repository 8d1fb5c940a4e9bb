// Bills, debits, cut-off, credit agencies, collectors and courts.
import { CHANGES } from '../../kinds.ts';
import { all, any, calc, not, present, told } from '../logic.ts';
import type { LawRule } from './rule.ts';
import { explaining } from './shorthand.ts';

const rule = explaining('money');
const telecoms = any(calc('telecoms'), calc('telecomsByProvider'));
const debited = any(told('debited', true), present('debitDate'));

/** A row is a rule beside its norm; `source` says where the norm was read, `mark` how surely. */
export const MONEY: readonly LawRule[] = [
  rule(
    'X-01',
    '§ 67 Abs. 2 S. 1 TKG',
    ['V', 'TKG'],
    [
      'Rechnung: acht Wochen für die Beanstandung.',
      'Eine Telefon- oder Internetrechnung können Sie acht Wochen lang beanstanden. Das Schreiben muss in dieser Zeit ankommen.',
      'Der Endnutzer kann eine Abrechnung binnen acht Wochen nach Zugang beanstanden.',
    ],
    [
      'The bill: eight weeks to object.',
      'You may object to a telephone or internet bill for eight weeks. The letter must arrive in that time.',
      'The end user may object to a bill within eight weeks of receipt.',
    ],
    all(telecoms, calc('billed')),
    { validFrom: '2021-12-01' },
  ),
  rule(
    'X-02',
    '§ 67 Abs. 2 S. 2, Abs. 3, 5 S. 2 TKG',
    ['V', 'TKG'],
    [
      'Nach der Beanstandung muss die Firma belegen.',
      'Sie muss die Posten aufschlüsseln und technisch prüfen. Legt sie auf Ihr Verlangen binnen acht Wochen nichts vor, sind Sie bis dahin nicht in Verzug.',
      'Nach einer Beanstandung ist ein Entgeltnachweis vorzulegen und technisch zu prüfen; Ansprüche aus Verzug entfallen bis dahin.',
    ],
    [
      'After the objection the company must show proof.',
      'It must itemise and check technically. If on your request it presents nothing within eight weeks, you are not in default until then.',
      'After an objection the provider must itemise and check; default claims lapse until then.',
    ],
    all(telecoms, calc('billed')),
    { validFrom: '2021-12-01' },
  ),
  rule(
    'X-06',
    '§ 62 Abs. 3 TKG',
    ['V', 'TKG'],
    [
      'Sagen Sie dazu, worauf Sie zahlen.',
      'Zahlen Sie nur den unstrittigen Teil, schreiben Sie das in den Verwendungszweck. Sonst wird das Geld auf alle Posten verteilt.',
      'Bei Teilzahlung ohne Bestimmung wird anteilig auf alle Forderungen angerechnet.',
    ],
    [
      'Say what you pay on.',
      'If you pay only the undisputed part, write that in the reference. Otherwise the money is spread over all items.',
      'A part payment without a stated purpose is spread over all claims.',
    ],
    all(telecoms, calc('billed')),
    { validFrom: '2021-12-01' },
  ),
  rule(
    'X-10',
    '§ 61 Abs. 3, 4 S. 1 bis 5 TKG',
    ['V', 'TKG'],
    [
      'Gesperrt werden darf erst ab 100 Euro.',
      'Eine Sperre braucht mindestens 100 Euro Rückstand, wiederholtes Nichtzahlen und eine Warnung zwei Wochen vorher. Was Sie rechtzeitig und mit schlüssigen Gründen beanstandet haben, soll nicht mitzählen.',
      'Der Anbieter darf nur sperren bei wiederholtem Verzug mit mindestens 100 Euro, zwei Wochen nach schriftlicher Androhung; form- und fristgerecht schlüssig beanstandete Forderungen bleiben außer Betracht.',
    ],
    [
      'A cut-off needs at least 100 euros.',
      'A cut-off needs arrears of at least 100 euros, repeated non-payment and a warning two weeks before. What you objected to in time and with conclusive reasons should not count.',
      'The provider may cut off only for repeated default of at least 100 euros, two weeks after a written threat; claims objected to in form, time and with conclusive reasons do not count.',
    ],
    all(not(told('product', 'energy')), any(told('cutOffThreatened', true), present('arrearsAmount'))),
    { validFrom: '2021-12-01' },
  ),
  rule(
    'X-11',
    '§ 61 Abs. 6, 7 TKG',
    ['V', 'TKG'],
    [
      'Eine Sperre darf nicht zu weit gehen.',
      'Gesperrt werden darf nur der betroffene Dienst und nur so lange der Grund besteht. Ankommende Anrufe gehen zuletzt.',
      'Die Sperre ist auf den betroffenen Dienst zu beschränken und nur aufrechtzuerhalten, solange der Grund fortbesteht.',
    ],
    [
      'A cut-off may not go too far.',
      'Only the service concerned may be cut, and only as long as the reason lasts. Incoming calls go last.',
      'The cut-off is limited to the service concerned and lasts only as long as its reason.',
    ],
    all(not(told('product', 'energy')), told('cutOffThreatened', true)),
    { validFrom: '2021-12-01' },
  ),
  rule(
    'X-12',
    '§ 41f Abs. 1, 3, 5 EnWG',
    ['V', 'EnWG'],
    [
      'Strom und Gas: vier Wochen Warnung vor der Sperre.',
      'Gesperrt werden darf erst vier Wochen nach der Drohung und ab 100 Euro und zwei Abschlägen Rückstand. Was Sie rechtzeitig und mit guten Gründen beanstandet haben, zählt nicht.',
      'Eine Versorgungsunterbrechung setzt Androhung vier Wochen vorher, Mindestrückstand und eine letzte Ankündigung voraus.',
    ],
    [
      'Electricity and gas: four weeks of warning before a cut-off.',
      'A cut-off comes four weeks after the threat at the earliest, with arrears of 100 euros and two instalments. What you objected to in time and with good reasons does not count.',
      'An interruption requires a threat four weeks before, minimum arrears and a last notice.',
    ],
    all(told('product', 'energy'), told('cutOffThreatened', true)),
    { validFrom: '2025-12-01' },
  ),
  rule(
    'X-20',
    '§ 675x Abs. 2, 4, 5 BGB',
    ['V', 'BGB'],
    [
      'Lastschrift: acht Wochen zurück, ohne Grund.',
      'Eine Lastschrift holt die Bank acht Wochen lang ohne Begründung zurück. Das stoppt das Geld, nicht die Forderung: Schreiben Sie am selben Tag auch der Firma.',
      'Bei einer Lastschrift kann der Zahler binnen acht Wochen ab Belastung ohne Angabe von Gründen Erstattung verlangen.',
    ],
    [
      'Direct debit: back for eight weeks, no reason needed.',
      'The bank brings back a direct debit for eight weeks without a reason. That stops the money, not the claim: write to the company the same day.',
      'For a direct debit the payer may ask for a refund within eight weeks without giving a reason.',
    ],
    debited,
  ),
  rule(
    'X-21',
    '§§ 675j Abs. 1, 675u S. 2, 3, 676b Abs. 1, 2 BGB',
    ['V', 'BGB'],
    [
      'Nie erlaubt: Die Bank muss sofort erstatten.',
      'Haben Sie der Abbuchung nie zugestimmt, muss die Bank das Geld spätestens am nächsten Geschäftstag erstatten. Melden Sie es sofort; nach 13 Monaten ist es zu spät.',
      'Einen nicht autorisierten Zahlungsvorgang muss die Bank unverzüglich erstatten; der Anspruch erlischt 13 Monate nach der Belastung.',
    ],
    [
      'Never allowed: the bank must refund at once.',
      'If you never agreed to the debit the bank must refund by the end of the next business day. Report it at once; after 13 months it is too late.',
      'The bank must refund an unauthorised payment without delay; the claim ends 13 months after the debit.',
    ],
    // A change is debited together with the old tariff, for which there is a mandate.
    all(
      debited,
      any(all(told('directDebitMandate', false), not(told('contractKind', ...CHANGES))), told('identityMisused', true)),
    ),
  ),
  rule(
    'X-22',
    '§§ 675j Abs. 2, 675p Abs. 2 S. 2 BGB',
    ['V', 'BGB'],
    [
      'Weitere Abbuchungen können Sie verbieten.',
      'Widerrufen Sie die Erlaubnis bei der Firma und sagen Sie der Bank Bescheid, spätestens am Geschäftstag vor der nächsten Abbuchung.',
      'Die Zustimmung zu Zahlungen kann für die Zukunft widerrufen werden, bei Lastschriften bis zum Ende des Geschäftstags vor der Fälligkeit.',
    ],
    [
      'You may forbid further debits.',
      'Revoke the permission with the company and tell the bank, at the latest on the business day before the next debit.',
      'Consent to payments may be revoked for the future, for direct debits until the end of the day before they fall due.',
    ],
    any(debited, told('directDebitMandate', true)),
  ),
  rule(
    'X-23',
    '§ 675x Abs. 2, 4 BGB; §§ 280, 286 BGB; § 61 Abs. 4 TKG',
    ['V', 'BGB', 'TKG'],
    [
      'Zurückbuchen allein löst nichts.',
      'Die Firma kann weiter mahnen und Kosten verlangen. Die Bank bucht meist den ganzen Betrag zurück: War ein Teil davon berechtigt, überweisen Sie ihn am selben Tag.',
      'Die Rückbuchung lässt die Forderung unberührt; bei Verzug drohen Kosten und, ab 100 Euro, eine Sperre.',
    ],
    [
      'Bringing money back alone solves nothing.',
      'The company may go on reminding and ask for costs. The bank mostly brings back the whole amount: if part of it was owed, transfer that part the same day.',
      'A refund by the bank leaves the claim untouched; default may cause costs and, from 100 euros, a cut-off.',
    ],
    debited,
  ),
  rule(
    'X-24',
    '§§ 812 Abs. 1, 814, 195, 199 Abs. 1 BGB',
    ['V', 'BGB'],
    [
      'Ohne Vertrag gezahltes Geld können Sie zurückverlangen.',
      'Das geht bis drei Jahre nach Jahresende. Zahlen Sie Strittiges nur „unter Vorbehalt“, sonst heißt es, Sie hätten gewusst, dass Sie nichts schulden.',
      'Wer ohne rechtlichen Grund etwas erlangt, muss es herausgeben; ausgeschlossen, wenn der Zahlende wusste, dass er nicht verpflichtet war.',
    ],
    [
      'Money paid without a contract can be claimed back.',
      'That is possible for three years after the end of the year. Pay disputed items only under protest, or it may be said you knew you owed nothing.',
      'Whoever obtains something without legal ground must give it back, unless the payer knew that nothing was owed.',
    ],
    debited,
  ),
  rule(
    'X-30',
    'Art. 5 Abs. 1 lit. a, d, 6 Abs. 1 lit. f, 16 bis 18, 21 DSGVO',
    ['S', 'DSGVO', 'W12', 'BGH-I-ZR-157-13'],
    [
      'Früh bestreiten hilft gegen einen Eintrag.',
      'Bestreiten Sie die Forderung früh und schriftlich, dann spricht viel gegen einen Eintrag. Ausgeschlossen ist er damit nicht; die alte Sonderregel dazu gilt seit dem 20. November 2026 nicht mehr.',
      'Daten müssen richtig sein und dürfen nur bei berechtigtem Interesse gemeldet werden; Betroffene können Berichtigung, Löschung, Einschränkung und Widerspruch verlangen.',
    ],
    [
      'Disputing early helps against an entry.',
      'Dispute the claim early and in writing, then much speaks against an entry. It is not ruled out; the old special rule has been gone since 20 November 2026.',
      'Data must be correct and reported only with a legitimate interest; correction, erasure, restriction and objection are possible.',
    ],
    any(told('creditAgencyThreat', true), told('creditAgencyEntry', true), told('dunning', 'collector')),
  ),
  rule(
    'X-31',
    'Art. 82 Abs. 1 DSGVO',
    ['S', 'W12'],
    [
      'Ein falscher Eintrag kann Schadensersatz auslösen.',
      'In einem Fall mit einem widerrufenen Handyvertrag sprach ein Gericht 500 Euro zu. Verlangen Sie zuerst die Löschung.',
      'Wer durch einen Verstoß gegen die Verordnung einen Schaden erleidet, hat Anspruch auf Ersatz.',
    ],
    [
      'A wrong entry may lead to damages.',
      'In a case on a withdrawn mobile contract a court granted 500 euros. Ask for deletion first.',
      'Whoever suffers damage from an infringement of the regulation may claim compensation.',
    ],
    told('creditAgencyEntry', true),
  ),
  rule(
    'X-40',
    '§ 13a Abs. 1 Nr. 1 bis 8 RDG',
    ['V', 'RDG'],
    [
      'Das Inkassobüro muss den Vertrag benennen.',
      'Schon im ersten Brief müssen Auftraggeber, Vertragsgegenstand und Datum des Vertrags stehen. Fehlt das, bestreiten Sie und fragen nach.',
      'Mit der ersten Aufforderung sind Auftraggeber, Forderungsgrund mit Vertragsgegenstand und Abschlussdatum, Zinsen und Kosten anzugeben.',
    ],
    [
      'The collector must name the contract.',
      'The very first letter must state the client, the subject and the date of the contract. If not, dispute and ask.',
      'The first demand must state the client, the ground with subject and date of conclusion, interest and costs.',
    ],
    told('dunning', 'collector'),
  ),
  rule(
    'X-41',
    '§ 13a Abs. 2 Nr. 1, 2 RDG',
    ['V', 'RDG'],
    [
      'Fragen Sie, wie der Vertrag zustande gekommen sein soll.',
      'Auf Anfrage muss das Inkassobüro die wesentlichen Umstände des Vertragsschlusses ohne Verzug mitteilen.',
      'Auf Verlangen sind der ursprüngliche Gläubiger und die wesentlichen Umstände des Vertragsschlusses in Textform mitzuteilen.',
    ],
    [
      'Ask how the contract is said to have come about.',
      'On request the collector must state the essential circumstances of the conclusion without delay.',
      'On request the original creditor and the essential circumstances of the conclusion must be given in text form.',
    ],
    told('dunning', 'collector'),
  ),
  rule(
    'X-42',
    '§ 13a Abs. 3, 4 RDG',
    ['V', 'RDG'],
    [
      'Unterschreiben Sie keine Ratenzahlung.',
      'Eine Ratenvereinbarung kann als Anerkenntnis der Forderung zählen. Das Inkassobüro muss davor warnen.',
      'Wird eine Zahlungsvereinbarung oder ein Schuldanerkenntnis verlangt, ist auf die Kosten und Folgen hinzuweisen.',
    ],
    [
      'Do not sign an instalment plan.',
      'An instalment agreement may count as acknowledging the debt. The collector must warn of that.',
      'If a payment agreement or acknowledgement is asked for, its costs and consequences must be pointed out.',
    ],
    told('dunning', 'collector'),
  ),
  rule(
    'X-43',
    '§§ 13h Abs. 1, 20 Abs. 4 RDG',
    ['V', 'RDG'],
    [
      'Über Inkassobüros wacht das Bundesamt für Justiz.',
      'Übergeht ein Inkassobüro Ihren Widerspruch, können Sie sich dort beschweren. Das kostet nichts.',
      'Die Aufsicht über registrierte Inkassodienstleister führt das Bundesamt für Justiz.',
    ],
    [
      'The Federal Office of Justice supervises collectors.',
      'If a collector ignores your objection you may complain there. It is free.',
      'Registered collectors are supervised by the Federal Office of Justice.',
    ],
    told('dunning', 'collector'),
  ),
  rule(
    'X-50',
    '§§ 692 Abs. 1 Nr. 3, 694 Abs. 1 ZPO',
    ['V', 'ZPO'],
    [
      'Mahnbescheid: zwei Wochen, nur beim Gericht.',
      'Schicken Sie das Formular binnen zwei Wochen ab Zustellung an das Gericht zurück, ohne Begründung; danach sofort, solange kein Vollstreckungsbescheid erlassen ist. Ein Brief an Firma oder Inkassobüro stoppt den Mahnbescheid nicht.',
      'Gegen den Mahnbescheid kann Widerspruch erhoben werden, solange kein Vollstreckungsbescheid verfügt ist; der Bescheid selbst nennt zwei Wochen ab Zustellung.',
    ],
    [
      'Payment order: two weeks, only to the court.',
      'Send the form back to the court within two weeks of service, no reasons needed; after that at once, as long as no enforcement order has been issued. A letter to the company or collector does not stop it.',
      'An objection to the payment order may be filed as long as no enforcement order has been issued; the order itself names two weeks from service.',
    ],
    told('dunning', 'courtOrder'),
  ),
  rule(
    'X-51',
    '§§ 700 Abs. 1, 339 Abs. 1 ZPO',
    ['V', 'ZPO'],
    [
      'Vollstreckungsbescheid: zwei Wochen, keine Verlängerung.',
      'Der Einspruch muss binnen zwei Wochen ab Zustellung beim Gericht sein. Gehen Sie heute noch zu einer Anwältin oder zur Verbraucherzentrale.',
      'Der Vollstreckungsbescheid steht einem für vorläufig vollstreckbar erklärten Versäumnisurteil gleich; die Einspruchsfrist beträgt zwei Wochen und ist eine Notfrist.',
    ],
    [
      'Enforcement order: two weeks, no extension.',
      'The objection must reach the court within two weeks of service. See a lawyer or an advice centre today.',
      'The enforcement order equals a default judgment that can be enforced at once; the period to object is two weeks and cannot be extended.',
    ],
    told('dunning', 'enforcementOrder'),
  ),
  rule(
    'X-52',
    '§§ 253, 276 ZPO',
    ['M'],
    [
      'Klage: heute noch Hilfe holen.',
      'Bei einer Klage setzt das Gericht kurze Fristen. Das können wir nicht begleiten; gehen Sie heute zu einer Anwältin oder zur Verbraucherzentrale.',
      'Mit der Klagezustellung setzt das Gericht Fristen für Verteidigung und Erwiderung.',
    ],
    [
      'A lawsuit: get help today.',
      'With a lawsuit the court sets short periods. We cannot accompany that; see a lawyer or an advice centre today.',
      'On service of the claim the court sets periods for defence and reply.',
    ],
    told('dunning', 'lawsuit'),
  ),
];
