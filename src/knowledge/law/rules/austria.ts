// Austria: an own small set of rules. German statutes are never quoted here, and nothing here is applied to Germany.
import { MISLED_ABOUT } from '../../facts.ts';
import { all, any, calc, is, not, told, present } from '../logic.ts';
import type { LawRule } from './rule.ts';
import { explainingIn, UNCHECKED_AT } from './abroad.ts';

const explains = explainingIn('AT', 'austria');
/** Goods come by delivery; everything else sold on the phone is a service here. */
const service = not(told('product', 'goods', 'goodsSubscription', 'printSubscription'));
/** While nobody said what was sold it may still be a game: silence leaves the ground open and does not deny it. */
const games = is('product', 'prizeGame', 'lottery');

/** A row is a rule beside its norm; `source` says where the norm was read, `mark` how surely. */
export const AUSTRIA: readonly LawRule[] = [
  {
    id: 'AT-01',
    country: 'AT',
    topic: 'austria',
    conclusion: 'pendingIneffective',
    norm: '§ 9 Abs. 2 FAGG (Österreich); OGH 23.09.2019, 9 Ob 38/19g',
    source: ['FAGG', 'OGH-9-Ob-38-19g'],
    mark: 'S',
    holds: all(is('channel', 'outboundCall'), service, is('textFormApproval', false)),
    arguableIf: all(told('channel', 'outboundCall'), service, not(told('textFormApproval', true))),
    de: {
      title: 'In Österreich bindet Sie das Ja am Telefon wohl noch nicht, wenn die Firma anrief.',
      text: 'Bei einer Dienstleistung muss die Firma ihr Angebot erst lesbar bestätigen, und Sie müssen danach schriftlich zustimmen. Bis dahin spricht viel dafür, dass Sie nicht gebunden sind: Bestätigen Sie nichts.',
      law: 'Ruft der Unternehmer an und verkauft eine Dienstleistung, ist der Verbraucher erst gebunden, wenn er das Angebot auf einem dauerhaften Datenträger bekommen und danach schriftlich angenommen hat. Der Oberste Gerichtshof hat das auch für Bezahlfernsehen so gesehen.',
    },
    en: {
      title: 'In Austria a yes on the phone probably does not bind you yet if the company called.',
      text: 'For a service the company must first confirm its offer in readable form, and you must then agree in writing. Until then there is much to say that you are not bound: confirm nothing.',
      law: 'Where the trader calls and sells a service, the consumer is bound only after receiving the offer on a durable medium and then accepting it in writing. The Supreme Court has seen it that way for pay television, too.',
    },
  },
  explains(
    'AT-02',
    '§ 9 Abs. 1 FAGG (Österreich)',
    ['M', 'FAGG'],
    [
      'Wer anruft, muss sagen, für wen und wozu.',
      'Name der Firma und Zweck gehören an den Anfang des Gesprächs. Ob das hier genau so gilt, hat noch niemand geprüft; fragen Sie die Arbeiterkammer.',
      'Am Beginn eines Verkaufsanrufs sind Identität und geschäftlicher Zweck offenzulegen.',
    ],
    [
      'A caller must say for whom and why.',
      'The company’s name and the purpose belong at the start of the call. Nobody has checked yet that it is exactly so here; ask the Arbeiterkammer.',
      'At the start of a sales call identity and business purpose are to be disclosed.',
    ],
    told('channel', 'outboundCall'),
  ),
  {
    id: 'AT-03',
    country: 'AT',
    topic: 'austria',
    conclusion: 'withdrawable',
    norm: '§§ 11 Abs. 1, 12, 13 FAGG (Österreich)',
    source: ['FAGG'],
    mark: 'S',
    holds: all(not(told('product', 'insurance', 'finance')), calc('periodInTime')),
    de: {
      title: 'In Österreich können Sie einen Vertrag vom Telefon in der Regel 14 Tage lang widerrufen.',
      text: 'Absenden reicht, eine Begründung brauchen Sie nicht. Hat die Firma Sie nicht belehrt, kommen zwölf Monate dazu; verlassen Sie sich darauf nicht.',
      law: 'Der Rücktritt vom Fernabsatzvertrag ist 14 Tage möglich, ohne Belehrung zwölf Monate länger; wird sie nachgeholt, laufen 14 Tage ab dann. Eine Form ist nicht nötig.',
    },
    en: {
      title: 'In Austria a contract made by phone can usually be withdrawn from for 14 days.',
      text: 'Sending in time is enough, and you need no reason. If the company did not inform you, twelve months are added; do not rely on that.',
      law: 'Withdrawal from a distance contract is possible for 14 days, without information twelve months longer; where it is made up for, 14 days run from then. No form is needed.',
    },
  },
  explains(
    'AT-04',
    '§ 10 FAGG (Österreich)',
    ['S', 'FAGG', 'W32'],
    [
      'Vor Ablauf der Frist beginnt die Leistung nur auf Ihren Wunsch.',
      'Die Firma braucht dafür Ihren ausdrücklichen Wunsch und einen Hinweis auf die Folgen. Fehlt das, spricht viel dafür, dass Sie für die Zeit bis zum Widerruf nichts zahlen.',
      'Beginnt die Leistung innerhalb der Rücktrittsfrist, muss der Verbraucher es ausdrücklich verlangt haben und die Folgen kennen.',
    ],
    [
      'Before the period ends, performance starts only at your wish.',
      'The company needs your express wish and must tell you the consequences. Where that is missing, there is much to say that you pay nothing for the time until the withdrawal.',
      'Where performance begins within the withdrawal period, the consumer must have asked for it expressly and know the consequences.',
    ],
    any(told('serviceUsed', true), present('serviceStartDate'), told('earlyStartRequested', true)),
  ),
  explains(
    'AT-05',
    '§ 129 TKG 2021 (Österreich)',
    ['S', 'W32'],
    [
      'Zu einem Telefon- oder Internetvertrag gehört eine Zusammenfassung.',
      'Die Firma muss die wichtigsten Punkte auf einem dauerhaften Datenträger geben. Das gilt auch für kleine Unternehmen, wenn sie nicht darauf verzichten.',
      'Vor einem Vertrag über Kommunikationsdienste sind Informationen und eine Vertragszusammenfassung auf dauerhaftem Datenträger bereitzustellen.',
    ],
    [
      'A phone or internet contract comes with a summary.',
      'The company must give the main points on a durable medium. That holds for small businesses, too, unless they waive it.',
      'Before a contract on communication services, information and a contract summary are to be provided on a durable medium.',
    ],
    told('product', 'mobile', 'internet', 'bundle', 'tv'),
  ),
  explains(
    'AT-06',
    '§ 174 Abs. 1 TKG 2021 (Österreich)',
    ['S', 'W32'],
    [
      'Werbeanrufe ohne Ihr Einverständnis sind in Österreich verboten.',
      'Die Nummer darf auch nicht unterdrückt oder gefälscht sein. Melden können Sie das dem Fernmeldebüro; der Vertrag fällt dadurch allein nicht weg.',
      'Anrufe zu Werbezwecken brauchen vorherige Einwilligung, die Rufnummer ist anzuzeigen.',
    ],
    [
      'Advertising calls without your consent are forbidden in Austria.',
      'The number must not be hidden or false either. You can report it to the Fernmeldebüro; that alone does not end the contract.',
      'Calls for advertising need prior consent, and the number is to be shown.',
    ],
    told('channel', 'outboundCall'),
  ),
  {
    id: 'AT-07',
    country: 'AT',
    topic: 'austria',
    conclusion: 'void',
    norm: '§ 5b KSchG (Österreich)',
    source: ['KSchG', 'konsumentenfragen'],
    mark: 'S',
    holds: all(is('channel', 'outboundCall'), games),
    de: {
      title: 'Gewinnspiel und Lotterie per Anruf: In Österreich spricht viel gegen den Vertrag.',
      text: 'Rief die Firma an, spricht viel dafür, dass der Vertrag nichtig ist. Gezahltes Geld lässt sich dann wohl zurückfordern.',
      law: 'Verträge, die bei einem Anruf des Unternehmers über Gewinnzusagen, Wetten oder Lotterien geschlossen werden, sind nichtig; Gezahltes kann zurückverlangt werden.',
    },
    en: {
      title: 'Prize games and lotteries sold by a call: in Austria much speaks against the contract.',
      text: 'If the company called, there is much to say that the contract is void. Money paid can then probably be claimed back.',
      law: 'Contracts made in a call by the trader about prize promises, betting or lotteries are void; payments can be reclaimed.',
    },
  },
  {
    id: 'AT-08',
    country: 'AT',
    topic: 'austria',
    conclusion: 'voidable',
    norm: '§§ 870, 871, 1487 ABGB (Österreich)',
    source: ['ABGB'],
    mark: 'M',
    raisedBy: 'misledAbout',
    holds: told('misledAbout', ...MISLED_ABOUT),
    firmnessWhy: UNCHECKED_AT,
    de: {
      title: 'Wer getäuscht wurde, kann den Vertrag auch in Österreich bekämpfen.',
      text: 'Dafür bleiben wohl drei Jahre, meist aber nur vor Gericht oder im Einvernehmen. Ungeprüft: Fragen Sie die Arbeiterkammer, bevor Sie darauf bauen.',
      law: 'Irrtum und List geben ein Recht, den Vertrag anzufechten oder anzupassen; die Frist beträgt nach der Erinnerung drei Jahre.',
    },
    en: {
      title: 'Whoever was deceived can attack the contract in Austria, too.',
      text: 'There are probably three years for that, mostly only in court or by agreement. Unchecked: ask the Arbeiterkammer before you build on it.',
      law: 'Error and deceit give a right to contest or adapt the contract; the period is three years as remembered.',
    },
  },
  explains(
    'AT-09',
    '§ 15 KSchG (Österreich)',
    ['M', 'KSchG'],
    [
      'Lange Verträge lassen sich in Österreich früher kündigen.',
      'Für Verträge über wiederkehrende Leistungen gibt es eigene Kündigungsrechte. Ungeprüft: Die Arbeiterkammer kennt die Termine.',
      'Auf lange Zeit geschlossene Verträge über wiederkehrende Leistungen kann der Verbraucher zu bestimmten Terminen kündigen.',
    ],
    [
      'Long contracts can be cancelled earlier in Austria.',
      'Contracts on recurring services carry cancellation rights of their own. Unchecked: the Arbeiterkammer knows the dates.',
      'Contracts on recurring services made for a long time can be cancelled by the consumer at certain dates.',
    ],
    told('alreadyCancelled', true),
  ),
  explains(
    'AT-10',
    '§ 120 StGB (Österreich)',
    ['M', 'StGB-AT'],
    [
      'Geben Sie Tonaufnahmen nicht weiter.',
      'In Österreich ist das Weitergeben und Veröffentlichen einer Aufnahme strafbar. Ungeprüft: Nehmen Sie nichts auf, bevor Sie gefragt haben.',
      'Eine Aufnahme, die nicht zur Kenntnis Dritter bestimmt ist, darf nicht zugänglich gemacht oder veröffentlicht werden.',
    ],
    [
      'Do not pass sound recordings on.',
      'In Austria passing on or publishing a recording is punishable. Unchecked: record nothing before you have asked.',
      'A recording not meant for others must not be made accessible or published.',
    ],
    any(told('recordingHeard', true), told('recordingAnnounced', true)),
  ),
  explains(
    'AT-11',
    'Art. 12, 15 DSGVO',
    ['S', 'DSGVO'],
    [
      'Auch in Österreich können Sie eine Kopie der Aufnahme verlangen.',
      'Fragen Sie die Firma, in deren Namen der Anruf kam; sie hat dafür einen Monat. Hilft das nicht, ist die Datenschutzbehörde in Wien zuständig.',
      'Das Recht auf Auskunft und Kopie gilt in der ganzen Europäischen Union; die Beschwerde geht an die österreichische Datenschutzbehörde.',
    ],
    [
      'In Austria, too, you can ask for a copy of the recording.',
      'Ask the company in whose name the call came; it has one month. If that does not help, the data protection authority in Vienna is in charge.',
      'The right of access and copy holds throughout the European Union; complaints go to the Austrian authority.',
    ],
    not(told('recordingReply', 'given')),
  ),
  explains(
    'AT-12',
    '§ 205 TKG 2021 (Österreich)',
    ['S', 'W32'],
    [
      'Bei Telefon und Internet schlichtet in Österreich die RTR.',
      'Das Verfahren kostet nichts. Bestätigt die RTR es schriftlich, kann die Fälligkeit des strittigen Betrags aufgeschoben werden.',
      'Die Schlichtungsstelle der RTR behandelt Streit mit Anbietern von Kommunikationsdiensten; der bestrittene Teil kann bis dahin aufgeschoben sein.',
    ],
    [
      'For phone and internet the RTR mediates in Austria.',
      'The procedure is free. Once the RTR confirms it in writing, the disputed amount can be deferred.',
      'The RTR’s arbitration body handles disputes with communication providers; the disputed part can be deferred until then.',
    ],
    told('product', 'mobile', 'internet', 'bundle', 'tv'),
  ),
];
