// Switzerland: an own small set of rules. German statutes are never quoted here, and nothing here is applied to Germany.
import { all, any, calc, is, not, present, told } from '../logic.ts';
import type { LawRule } from './rule.ts';
import { explainingIn } from './abroad.ts';

const explains = explainingIn('CH', 'switzerland');
const misled = told('misledAbout', 'price', 'term', 'free', 'identity', 'duty', 'existingContract', 'cancellability', 'switch', 'other'); // prettier-ignore

/** A row is a rule beside its norm; `source` says where the norm was read, `mark` how surely. */
export const SWITZERLAND: readonly LawRule[] = [
  {
    id: 'CH-01',
    country: 'CH',
    topic: 'switzerland',
    conclusion: 'withdrawable',
    norm: 'Art. 40a Abs. 1, 40b lit. d, 40e Abs. 2 OR (Schweiz)',
    source: ['OR'],
    mark: 'V',
    holds: all(
      not(told('product', 'insurance')),
      not(told('channel', 'inboundCall', 'shop', 'online')),
      calc('periodInTime'),
    ),
    de: {
      title: 'In der Schweiz können Sie einen Vertrag vom Telefon in der Regel 14 Tage lang widerrufen.',
      text: 'Das gilt, wenn die Firma Ihnen am Telefon etwas für mehr als 100 Franken angeboten hat. Die Frist läuft erst, wenn Sie über das Recht informiert wurden; am besten senden Sie den Widerruf eingeschrieben.',
      law: 'Wer als Konsument am Telefon ein Angebot bekommt, dessen Preis über 100 Franken liegt, kann Antrag oder Annahme widerrufen. Die 14 Tage beginnen erst, wenn der Vertrag geschlossen und die Information über das Widerrufsrecht bekannt ist.',
    },
    en: {
      title: 'In Switzerland a contract made by phone can usually be withdrawn from for 14 days.',
      text: 'That holds if the company offered you something for more than 100 francs on the phone. The period runs only once you were told of the right; best send the withdrawal by registered post.',
      law: 'A consumer who gets an offer by phone for more than 100 francs may withdraw offer or acceptance. The 14 days begin only once the contract is made and the information on withdrawal is known.',
    },
  },
  explains(
    'CH-02',
    'Art. 40c lit. a OR (Schweiz)',
    ['V', 'OR'],
    [
      'Wer das Gespräch selbst wollte, hat dieses Recht nicht.',
      'Haben Sie selbst angerufen und ausdrücklich über den Vertrag reden wollen, gibt es keinen Widerruf nach diesen Regeln. Manche Firmen geben ihn trotzdem; fragen Sie.',
      'Kein Widerrufsrecht besteht, wenn der Konsument die Vertragsverhandlungen ausdrücklich gewünscht hat.',
    ],
    [
      'Whoever wanted the talk has no such right.',
      'If you called yourself and expressly wanted to talk about the contract, these rules give no withdrawal. Some companies grant it anyway; ask.',
      'There is no right of withdrawal where the consumer expressly wanted the negotiation.',
    ],
    told('channel', 'inboundCall'),
  ),
  explains(
    'CH-03',
    'Art. 40a Abs. 2 OR (Schweiz)',
    ['M', 'OR'],
    [
      'Für Versicherungen gelten in der Schweiz andere Regeln.',
      'Auch dort sind es wohl 14 Tage. Ungeprüft: Lesen Sie in der Police nach und fragen Sie die Ombudsstelle.',
      'Die Regeln über den Widerruf bei Haustür- und Telefongeschäften gelten nicht für Versicherungsverträge; für sie steht das Recht im Versicherungsvertragsgesetz.',
    ],
    [
      'Insurance follows other rules in Switzerland.',
      'There, too, it is probably 14 days. Unchecked: look it up in the policy and ask the ombuds office.',
      'The rules on withdrawal from doorstep and phone deals do not apply to insurance; its right stands in the insurance contract act.',
    ],
    told('product', 'insurance'),
  ),
  explains(
    'CH-04',
    'Art. 40d, 40e Abs. 2, 3 OR (Schweiz)',
    ['V', 'OR'],
    [
      'Ohne Information über den Widerruf läuft die Frist nicht.',
      'Die Firma muss Sie so informieren, dass man es nachlesen kann, mit Datum und Ihrem Vertrag. Ob und wann das geschah, muss die Firma beweisen.',
      'Der Anbieter muss in nachweisbarer Form über Recht, Form und Frist des Widerrufs informieren; den Zeitpunkt hat er zu beweisen.',
    ],
    [
      'Without information on withdrawal the period does not run.',
      'The company must inform you in a form one can read again, with a date and your contract. Whether and when it did is for the company to prove.',
      'The trader must inform about right, form and period of withdrawal in provable form and has to prove the time.',
    ],
    any(is('withdrawalInstructionReceived', false), is('withdrawalInstructionReceived', true)),
  ),
  explains(
    'CH-05',
    'Art. 40e Abs. 1, 4 OR (Schweiz)',
    ['V', 'OR'],
    [
      'Eine Form braucht der Widerruf nicht, den Beweis schon.',
      'Es reicht, wenn Sie ihn am letzten Tag zur Post geben. Dass er rechtzeitig war, müssen Sie zeigen können: eingeschrieben senden und die Quittung behalten.',
      'Der Widerruf ist an keine Form gebunden; die Frist ist gewahrt, wenn er am letzten Tag der Post übergeben wird. Den Beweis der Rechtzeitigkeit trägt der Konsument.',
    ],
    [
      'The withdrawal needs no form, but proof.',
      'It is enough to post it on the last day. You must be able to show that it was in time: send it registered and keep the receipt.',
      'Withdrawal is bound to no form; handing it to the post on the last day keeps the period. The consumer proves timeliness.',
    ],
    not(told('channel', 'inboundCall')),
  ),
  explains(
    'CH-06',
    'Art. 40f OR (Schweiz)',
    ['V', 'OR'],
    [
      'Nach dem Widerruf gibt jede Seite zurück, was sie bekam.',
      'Für benutzte Sachen kann eine Miete anfallen, für Dienste ein Ersatz der Auslagen. Mehr schulden Sie deswegen nicht.',
      'Leistungen sind zurückzuerstatten; für Gebrauch ist ein angemessener Mietzins, für Dienste Ersatz von Auslagen und Verwendungen geschuldet, sonst nichts.',
    ],
    [
      'After withdrawal each side gives back what it got.',
      'Rent may be due for used things, expenses for services. You owe nothing more for that reason.',
      'What was given is returned; fair rent for use and expenses for services are owed, nothing else.',
    ],
    any(told('serviceUsed', true), told('goodsReceived', true), present('goodsReceivedDate')),
  ),
  {
    id: 'CH-07',
    country: 'CH',
    topic: 'switzerland',
    conclusion: 'voidable',
    norm: 'Art. 23, 24, 28, 31 OR (Schweiz)',
    source: ['OR'],
    mark: 'V',
    raisedBy: 'misledAbout',
    holds: all(misled, calc('deceitInTime')),
    de: {
      title: 'Wer getäuscht wurde, ist an den Vertrag in der Schweiz nicht gebunden.',
      text: 'Das müssen Sie der Firma innerhalb eines Jahres sagen, gerechnet ab dem Tag, an dem Sie es gemerkt haben. Schreiben Sie es bald und heben Sie die Quittung auf.',
      law: 'Wesentlicher Irrtum, absichtliche Täuschung und Furcht machen den Vertrag unverbindlich; wer sich nicht binnen Jahresfrist ab der Entdeckung erklärt, hat ihn genehmigt.',
    },
    en: {
      title: 'Whoever was deceived is not bound by the contract in Switzerland.',
      text: 'You must tell the company within a year, counted from the day you noticed. Write soon and keep the receipt.',
      law: 'Essential error, deliberate deceit and fear make the contract non-binding; who does not declare it within a year of discovery has approved it.',
    },
  },
  explains(
    'CH-08',
    'Art. 6a OR (Schweiz)',
    ['M', 'OR'],
    [
      'Unbestellte Ware müssen Sie wohl nicht zurückschicken.',
      'Eine Zusendung ohne Bestellung gilt dort nicht als Angebot. Ungeprüft: Fragen Sie die Stiftung für Konsumentenschutz.',
      'Die Zusendung einer unbestellten Sache ist kein Antrag; der Empfänger muss sie weder zurücksenden noch aufbewahren.',
    ],
    [
      'You probably need not send unordered goods back.',
      'Sending without an order is no offer there. Unchecked: ask the Stiftung für Konsumentenschutz.',
      'Sending an unordered thing is no offer; the recipient need neither return nor keep it.',
    ],
    told('goodsReceived', true),
  ),
  explains(
    'CH-09',
    'Art. 3 Abs. 1 lit. u, v, w, Art. 23 UWG (Schweiz)',
    ['S', 'UWG-CH'],
    [
      'Anrufe trotz Stern im Telefonbuch sind in der Schweiz unlauter.',
      'Auch die angezeigte Nummer muss echt sein. Melden können Sie es dem SECO; der Vertrag fällt dadurch allein nicht weg.',
      'Werbeanrufe an Personen mit Vermerk oder ohne Eintrag im Verzeichnis und Anrufe ohne nutzbare eingetragene Nummer sind unlauter.',
    ],
    [
      'Calls despite a star in the directory are unfair in Switzerland.',
      'The number shown must be genuine, too. You can report it to SECO; that alone does not end the contract.',
      'Advertising calls to people with a note or no entry in the directory, and calls without a usable listed number, are unfair.',
    ],
    told('channel', 'outboundCall'),
  ),
  explains(
    'CH-10',
    'Art. 25 DSG (Schweiz)',
    ['V', 'DSG'],
    [
      'Auch in der Schweiz können Sie Auskunft und die Aufnahme verlangen.',
      'Die Firma soll in der Regel innerhalb von 30 Tagen antworten, kostenlos. Sie bleibt auch dann zuständig, wenn das Callcenter die Aufnahme hat.',
      'Der Verantwortliche erteilt Auskunft in der Regel innerhalb von 30 Tagen und kostenlos; er bleibt auskunftspflichtig, wenn ein Auftragsbearbeiter die Daten hat.',
    ],
    [
      'In Switzerland, too, you can ask for access and the recording.',
      'The company should usually answer within 30 days, free of charge. It stays responsible even if the call centre holds the recording.',
      'The controller usually gives access within 30 days and free of charge; it stays liable to answer where a processor holds the data.',
    ],
    not(told('recordingReply', 'given')),
  ),
  explains(
    'CH-11',
    'Art. 179bis, 179ter, 179quinquies StGB (Schweiz)',
    ['M', 'StGB-CH'],
    [
      'Bestellungen am Telefon dürfen dort eher aufgenommen werden.',
      'Dass Sie der Aufnahme nicht zugestimmt haben, hilft in der Schweiz deshalb wenig. Ungeprüft: Nehmen Sie selbst nichts auf, ohne zu fragen.',
      'Das Aufnehmen von Gesprächen über Bestellungen und ähnliche Geschäfte kann ohne Einwilligung erlaubt sein.',
    ],
    [
      'Orders on the phone may rather be recorded there.',
      'So it helps little in Switzerland that you did not agree to the recording. Unchecked: do not record yourself without asking.',
      'Recording calls about orders and similar business can be allowed without consent.',
    ],
    any(present('recordingAnnounced'), present('recordingConsent')),
  ),
  explains(
    'CH-12',
    'Schlichtungsstelle ombudscom (Schweiz)',
    ['M'],
    [
      'Bei Telefon und Internet schlichtet in der Schweiz ombudscom.',
      'Schreiben Sie vorher der Firma. Ungeprüft: Was es kostet, sagt ombudscom.',
      'Für Streit mit Anbietern von Fernmeldediensten gibt es eine eigene Schlichtungsstelle.',
    ],
    [
      'For phone and internet ombudscom mediates in Switzerland.',
      'Write to the company first. Unchecked: ombudscom tells what it costs.',
      'Disputes with telecommunications providers have an arbitration body of their own.',
    ],
    told('product', 'mobile', 'internet', 'bundle', 'tv'),
  ),
];
