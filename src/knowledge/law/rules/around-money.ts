// Around bills, fees and proof: what a bill must say, when default begins, which fees are not owed, who proves what.
import { all, any, calc, is, present, told } from '../logic.ts';
import type { LawRule } from './rule.ts';
import { explaining } from './shorthand.ts';

const money = explaining('money');
const proof = explaining('proof');
const form = explaining('form');
const calls = explaining('calls');
const telecoms = any(calc('telecoms'), calc('telecomsByProvider'));
const TKG_2021 = { validFrom: '2021-12-01' } as const;

/** A row is a rule beside its norm; `source` says where the norm was read, `mark` how surely. */
export const AROUND_MONEY: readonly LawRule[] = [
  money(
    'X-03',
    '§ 67 Abs. 6 TKG',
    ['V', 'TKG'],
    [
      'Für Nutzung, die Ihnen nicht zuzurechnen ist, zahlen Sie nicht.',
      'War es nachweislich nicht Ihre Nutzung, etwa durch Manipulation, entfällt das Entgelt.',
      'Soweit dem Endnutzer die Inanspruchnahme nicht zuzurechnen ist, besteht kein Entgeltanspruch.',
    ],
    [
      'You do not pay for use that cannot be attributed to you.',
      'If it can be shown that it was not your use, for instance manipulation, no fee is due.',
      'As far as use cannot be attributed to the end user there is no claim to the fee.',
    ],
    all(telecoms, calc('billed')),
    TKG_2021,
  ),
  money(
    'X-04',
    '§§ 67, 61 Abs. 4 S. 3 TKG',
    ['V', 'TKG'],
    [
      'Auch „es gibt keinen Vertrag“ sollten Sie als Beanstandung schicken.',
      'Die Regel ist eher für falsche Verbrauchsposten gedacht. Eine begründete Beanstandung hilft aber gegen eine Sperre.',
      'Fristgerecht und schlüssig begründet beanstandete Forderungen bleiben bei der Sperrschwelle außer Betracht.',
    ],
    [
      'Send "there is no contract" as an objection too.',
      'The rule is rather meant for wrong items of use. A reasoned objection helps against a cut-off, though.',
      'Claims objected to in time with conclusive reasons do not count for the threshold of a cut-off.',
    ],
    all(telecoms, calc('billed')),
    { ...TKG_2021, arguable: true },
  ),
  money(
    'X-05',
    '§ 62 Abs. 1, 4 TKG',
    ['V', 'TKG'],
    [
      'Auf der Rechnung muss stehen, wer was verlangt.',
      'Dazu gehören die Leistung, Name und Anschrift der Firma und ein Weg, sie zu erreichen. Auch muss da stehen, dass Sie einzelne Posten beanstanden dürfen.',
      'Rechnungen müssen Leistung, Anbieter mit ladungsfähiger Anschrift und Kontaktwege sowie den Hinweis auf Einwendungen enthalten.',
    ],
    [
      'The bill must say who asks for what.',
      'That includes the service, name and address of the company, phone or e-mail, and the note that you may object to single items.',
      'Bills must state service, provider with address for service and contacts, and the note on objections.',
    ],
    all(telecoms, calc('billed')),
    TKG_2021,
  ),
  money(
    'X-25',
    '§ 286 Abs. 1 bis 3 BGB',
    ['V', 'BGB'],
    [
      'In Verzug kommen Sie nicht von allein.',
      'Nötig ist eine Mahnung, oder es sind 30 Tage seit Rechnung und Fälligkeit vergangen und die Rechnung wies darauf hin. Steht ein fester Zahltag im Vertrag, kann es ohne Mahnung gehen. Wer nichts schuldet, kommt nicht in Verzug.',
      'Verzug setzt Fälligkeit und Mahnung voraus; die 30-Tage-Regel gilt gegenüber Verbrauchern nur nach besonderem Hinweis.',
    ],
    [
      'You are not in default by itself.',
      'It needs a reminder, or 30 days since bill and due date with a special notice in the bill. If the contract names a fixed day of payment, no reminder may be needed. Whoever owes nothing is not in default.',
      'Default needs a due claim and a reminder; the 30-day rule binds consumers only after a special notice.',
    ],
    any(calc('billed'), told('dunning', 'reminder', 'collector')),
  ),
  money(
    'X-32',
    'Art. 22 Abs. 1, 3, 15 Abs. 1 lit. h DSGVO',
    ['S', 'DSGVO', 'EuGH-C-634-21'],
    [
      'Über Ihren Kredit darf nicht allein eine Punktzahl entscheiden.',
      'Stützt sich jemand maßgeblich auf einen Score, dürfen Sie die Gründe erfahren und verlangen, dass ein Mensch prüft.',
      'Das Erstellen eines Scores ist eine automatisierte Entscheidung, wenn Dritte ihr Handeln maßgeblich darauf stützen.',
    ],
    [
      'A score alone may not decide on your credit.',
      'If somebody relies heavily on a score, you may learn the reasons and ask for a human to check.',
      'Producing a score is an automated decision where third parties draw strongly on it.',
    ],
    any(told('creditAgencyThreat', true), told('creditAgencyEntry', true)),
  ),
  proof(
    'B-02',
    '§ 312m Abs. 2 BGB',
    ['V', 'BGB'],
    [
      'Dass richtig informiert wurde, muss die Firma beweisen.',
      'Sie müssen nicht belegen, dass Angaben fehlten.',
      'Der Unternehmer trägt die Beweislast für die Erfüllung seiner Informationspflichten.',
    ],
    [
      'That you were properly informed is for the company to prove.',
      'You need not show that information was missing.',
      'The trader bears the burden of proving that the duties to inform were fulfilled.',
    ],
    is('consumer', true),
  ),
  proof(
    'B-04',
    '§ 8 Abs. 2 S. 4 VVG',
    ['V', 'VVG'],
    [
      'Dass die Unterlagen ankamen, muss die Versicherung beweisen.',
      'Sagen Sie einfach, was kam und wann.',
      'Den Zugang der Unterlagen hat der Versicherer nachzuweisen.',
    ],
    [
      'That the documents arrived is for the insurer to prove.',
      'Simply say what came and when.',
      'The insurer must prove receipt of the documents.',
    ],
    is('product', 'insurance'),
  ),
  proof(
    'B-07',
    '§ 309 Nr. 12 BGB',
    ['V', 'BGB'],
    [
      'Das Kleingedruckte darf die Beweislast nicht umdrehen.',
      'Lässt die Firma Sie Tatsachen „bestätigen“, die sie selbst beweisen müsste, ist das in der Regel wirkungslos.',
      'Klauseln, die die Beweislast zum Nachteil des anderen ändern oder ihn Tatsachen bestätigen lassen, haben keinen Bestand.',
    ],
    [
      'Small print may not turn the burden of proof round.',
      'If the company makes you "confirm" facts it would have to prove, that is as a rule without effect.',
      'Clauses shifting the burden of proof or having the other side confirm facts do not stand.',
    ],
    is('consumer', true),
  ),
  form(
    'F-33',
    '§ 661a BGB',
    ['V', 'BGB'],
    [
      '„Sie haben gewonnen“ kann ein Versprechen sein.',
      'Wer eine Gewinnzusage schickt, muss den Preis leisten. Ob ein Anruf allein dafür genügt, ist zweifelhaft.',
      'Wer Gewinnzusagen an Verbraucher sendet und den Eindruck eines gewonnenen Preises erweckt, hat ihn zu leisten.',
    ],
    [
      '"You have won" may be a promise.',
      'Whoever sends a promise of a prize must pay it. Whether a call alone is enough is doubtful.',
      'Whoever sends consumers promises giving the impression of a prize won must provide it.',
    ],
    is('product', 'prizeGame', 'lottery'),
    { arguable: true },
  ),
  form(
    'F-41',
    '§§ 312g Abs. 2 Nr. 7, 356 Abs. 2 Nr. 1 lit. d BGB',
    ['V', 'BGB'],
    [
      'Bei regelmäßigen Lieferungen zählt das erste Paket.',
      'Ein am Telefon bestelltes Abo können Sie widerrufen. Die 14 Tage beginnen erst, wenn die erste Lieferung da ist und Sie belehrt sind.',
      'Bei regelmäßiger Lieferung über eine Zeit beginnt die Frist mit dem Erhalt der ersten Ware.',
    ],
    [
      'For regular deliveries the first parcel counts.',
      'You can withdraw from a subscription ordered by phone. The 14 days start only when the first delivery is there and you were instructed.',
      'With regular delivery over a time the period starts with receipt of the first item.',
    ],
    is('product', 'printSubscription', 'goodsSubscription'),
  ),
  form(
    'F-82',
    '§ 312a Abs. 5 BGB',
    ['V', 'BGB'],
    [
      'Die Kundennummer darf nicht extra kosten.',
      'Für Fragen zu einem geschlossenen Vertrag dürfen nur die normalen Gesprächskosten anfallen.',
      'Eine Vereinbarung über ein Entgelt für Anrufe zu Fragen des Vertrags ist nur in Höhe des bloßen Dienstes möglich.',
    ],
    [
      'The service line may not cost extra.',
      'For questions on an existing contract only the normal call charge may arise.',
      'An agreed fee for calls on contract questions is possible only up to the bare cost of the service.',
    ],
    is('consumer', true),
  ),
  form(
    'F-82a',
    '§ 312a Abs. 2 S. 1 bis 3 BGB',
    ['V', 'BGB'],
    [
      'Für Telefonverträge gelten die strengeren Informationsregeln.',
      'Die allgemeinen Angaben für Geschäfte im Laden sind hier nicht der Maßstab.',
      'Die allgemeine Informationspflicht gilt nicht für Fernabsatz-, Haustür- und Finanzverträge; dort greifen die besonderen Vorschriften.',
    ],
    [
      'Phone contracts follow the stricter rules on information.',
      'The general rules for deals in a shop are not the yardstick here.',
      'The general duty to inform does not cover distance, off-premises and financial contracts, which have special rules.',
    ],
  ),
  form(
    'F-82b',
    '§ 312a Abs. 4 Nr. 1, 2, Abs. 6 BGB',
    ['V', 'BGB'],
    [
      'Eine Zahlungsart muss üblich und kostenlos sein.',
      'Eine Gebühr, etwa für Überweisung statt Lastschrift, müssen Sie nicht zahlen, wenn kein gängiger kostenloser Weg bleibt oder sie die echten Kosten übersteigt. Der übrige Vertrag bleibt bestehen.',
      'Ein Entgelt für ein Zahlungsmittel ist nur bei zumutbarer unentgeltlicher Alternative und bis zur Höhe der Kosten möglich.',
    ],
    [
      'One usual way of paying must be free.',
      'You need not pay a fee, for instance for transfer instead of debit, if no usual free way is left or it exceeds the real cost. The rest of the contract stays.',
      'A fee for a means of payment is possible only with a reasonable free alternative and up to the cost.',
    ],
    calc('billed'),
  ),
  form(
    'F-91',
    '§§ 54 bis 71 TKG',
    ['S', 'TKG', 'W22'],
    [
      'Geplante Änderungen betreffen den Netzausbau.',
      'An den Kundenrechten aus dem Telekommunikationsgesetz änderten die bekannten Entwürfe nichts. Das wird vor jedem neuen Stand nachgesehen.',
      'In den verglichenen Fassungen bis Juli 2026 blieben die Vorschriften über den Kundenschutz gleich.',
    ],
    [
      'Planned changes concern building networks.',
      'The drafts known did not change customer rights in telecoms law. This is looked up again before each new edition.',
      'In the versions compared up to July 2026 the rules on customer protection stayed the same.',
    ],
    telecoms,
    TKG_2021,
  ),
  calls(
    'C-11',
    '§ 8 Abs. 1, 3 UWG; §§ 823, 1004 BGB',
    ['M', 'UWG', 'BGB'],
    [
      'Auf Unterlassung klagen meist Verbände.',
      'Melden Sie den Anruf der Verbraucherzentrale; sie kann die Firma abmahnen. Eigene Ansprüche prüft eine Anwältin.',
      'Anspruchsberechtigt nach Wettbewerbsrecht sind Mitbewerber und Verbände, nicht die Angerufenen selbst.',
    ],
    [
      'Injunctions are mostly sought by associations.',
      'Report the call to a consumer centre; it can warn the company. A lawyer checks claims of your own.',
      'Under unfair competition law competitors and associations may sue, not the people called.',
    ],
    told('channel', 'outboundCall'),
  ),
  calls(
    'C-12',
    '§ 263 StGB; §§ 158, 163 StPO',
    ['S', 'StGB', 'W23'],
    [
      'Betrug am Telefon gehört zur Polizei.',
      'Wollte der Anrufer Passwörter, Kontodaten oder Geld, ist die Bundesnetzagentur nicht zuständig. Sperren Sie Konto und Karte.',
      'Straftaten werden bei Polizei oder Staatsanwaltschaft angezeigt.',
    ],
    [
      'Fraud by phone belongs to the police.',
      'If the caller wanted passwords, bank data or money, the Federal Network Agency is not competent. Block account and card.',
      'Crimes are reported to the police or the public prosecutor.',
    ],
    any(told('identityMisused', true), all(present('callerClaimedToBe'), told('misledAbout', 'identity'))),
  ),
];
