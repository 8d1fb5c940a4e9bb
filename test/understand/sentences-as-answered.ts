// Whose word it was: the caller's answer, a company's claim, a custodian's consent, a yes to a question of fact; and whose contract,
// whose call, whose tariff. Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const AS_ANSWERED: readonly Sentence[] = [
  // the caller's answer to the customer's question is no no of the customer's
  [
    'o2 rief an, der meinte das sei kostenlos. Ich hab nur gefragt ob das was kostet, er sagte nein. Ok hab ich gesagt. Jetzt kam eine Rechnung über 29,99.',
    { agreedOnPhone: true, misledAbout: ['free'] },
  ],
  ['o2 rief an. Er fragte, ob ich wechseln will, ich sagte nein.', { agreedOnPhone: false }],
  ['o2 rief an, ich hab gefragt, ob das sein muss, er sagte ja. Ich hab nein gesagt.', { agreedOnPhone: false }],
  ['o2 rief am 3.11. meinen Vater an. Er sagte nein.', { agreedOnPhone: false }],
  // who was rung asked for the price, and said no more
  ['Meine Oma wurde von Vodafone angerufen. Sie hat nur gefragt was das kostet.', { agreedOnPhone: false }],
  ['Meine Mutter wurde von o2 angerufen. Er hat nur gefragt, ob sie zufrieden ist.', {}, ['agreedOnPhone']],
  [
    'Meine Mutter wurde von o2 angerufen. Sie hat nur gefragt was das kostet und dann ja gesagt.',
    { agreedOnPhone: true },
  ],
  ['Ein Herr von o2 rief an. Er hat nur gefragt, was mein Internet kostet.', {}, ['agreedOnPhone']],
  // agreed in so many words
  ['Am 3.11. rief Vodafone an und ich stimmte einer Vertragsverlängerung zu.', { agreedOnPhone: true }],
  [
    'Mandantin erhielt einen Anruf der Vodafone GmbH und stimmte einer Vertragsverlängerung zu.',
    { agreedOnPhone: true },
  ],
  ['Mandantin erhielt einen Anruf der Vodafone GmbH und stimmte der Aufzeichnung zu.', {}, ['agreedOnPhone']],
  ['Am 3.11. rief Vodafone an und ich stimmte nicht zu.', {}, ['misledAbout', 'misledAboutText']],
  [
    'Vodafone hat gesagt mein Tarif wird abgeschaltet, ich hab ja gesagt. Das stimmte nicht.',
    { misledAbout: ['duty'] },
  ],
  // nobody rang, the customer did; nobody rang at all
  [
    'eprimo. Mich hat niemand angerufen, ich hab da am 11.11. angerufen und ja gesagt.',
    { channel: 'inboundCall', personOnPhone: 'self', agreedOnPhone: true },
    ['wantedContract'],
  ],
  [
    'strom bei eprimo, hab JA gesimst. angerufen haben die mich nich ich die',
    { channel: 'inboundCall', agreedOnPhone: true },
  ],
  ['eprimo, die haben mich nicht angerufen, sondern ich sie.', {}, ['misledAbout', 'misledAboutText']],
  ['Die echte Telekom sagt, sie haben mich gar nicht angerufen. Ich hab ja gesagt.', { misledAbout: ['identity'] }],
  ['Bei mir hat niemand angerufen, ich habe nirgendwo angerufen. Vodafone.', { personOnPhone: 'nobody' }],
  ['Mich hat niemand angerufen und ich hab auch nicht angerufen. Vodafone.', { personOnPhone: 'nobody' }],
  [
    'Vodafone hat mich am 3.11. angerufen, ich hab ja gesagt. Seither hat mich niemand angerufen, ich hab dort dreimal angerufen.',
    { channel: 'outboundCall' },
  ],
  // whose contract it is: not the one that was ended
  [
    'On Tuesday a guy phoned about our electricity bill. Now I get a "welcome to Ostwind Energie" mail, and they say they have cancelled my Vattenfall contract.',
    { provider: 'Ostwind Energie' },
  ],
  ['Vattenfall called me. Now they have cancelled my E.ON contract.', { provider: 'Vattenfall' }],
  ['Vattenfall hat angerufen. Jetzt haben die meinen E.ON-Vertrag gekündigt.', { provider: 'Vattenfall' }],
  ['Leserservice Nord hat mich am 3.11. angerufen wegen einer Zeitschrift.', { provider: 'Leserservice Nord' }],
  ['EWE hat mich am 3.11. angerufen wegen Strom, ich hab ja gesagt.', { product: 'energy' }],
  ['EWE hat mich am 3.11. angerufen wegen Internet, ich hab ja gesagt.', { product: 'internet' }],
  ['Vodafone hat mich angerufen wegen Internet, der Strom war gerade weg.', { product: 'internet' }],
  // a welcome letter makes no old customer, nor does a cheaper rival an outsider
  ['Hier die Mail: "Ihr neuer Tarif: MagentaMobil M. Ihre Telekom"', {}, ['existingCustomer']],
  [
    'Ich bin seit Jahren bei der Telekom. Hier die Mail: "Ihr neuer Tarif: MagentaMobil M."',
    { existingCustomer: true },
  ],
  ['Die Telekom hat am 3.11. meinen Tarif geändert.', { existingCustomer: true }],
  ['Bei der Konkurrenz gibt es dasselbe für weniger. EWE rief am 3.11. an.', {}, ['existingCustomer']],
  ['Vodafone rief am 3.11. an. Ich bin Kunde bei der Konkurrenz.', { existingCustomer: false }],
  // an entry in a search engine is no caller
  [
    'Im Laden rief am 30.10. jemand wegen eines Google-Eintrags an, „Branchenportal Regional24“, ich hab zugestimmt.',
    { callerClaimedToBe: 'Branchenportal Regional24' },
    ['misledAbout', 'misledAboutText'],
  ],
  ['Google hat mich am 3.11. angerufen, ich hab ja gesagt.', { callerClaimedToBe: 'Google' }],
  // the day of one's own answer is none of the papers
  [
    'I extended my Telekom mobile plan over the phone on 6 October and confirmed by replying to their e-mail the next day.',
    { approvalDate: '2026-10-07' },
    ['documentsReceivedDate'],
  ],
  [
    'Telekom called on 6 October, their e-mail with the papers came the next day.',
    { documentsReceivedDate: '2026-10-07' },
  ],
  // a yes to a question of fact, told as all there was
  [
    'Am 29. Januar rief Vodafone an, ob das Schreiben wirklich von mir stamme? Das hab ich bejaht, mehr war nicht.',
    { agreedOnPhone: false, declaration: 'yesToSomethingElse' },
  ],
  ['Vodafone rief an, ob ich den Tarif haben will? Das hab ich bejaht, mehr war nicht.', { agreedOnPhone: true }],
  ['Vodafone rief an und bot 20 GB für 9,99 an. Ich hab ja gesagt, mehr nicht.', { agreedOnPhone: true }],
  [
    'Ich müsse die Abmeldung bestätigen. Dazu hab ich ja gesagt, zur Abmeldung! Mehr war nicht. Anruf im Juni.',
    { agreedOnPhone: false },
  ],
  ['o2 rief an. Ich hab zugesagt, die Abmeldung beim alten machen die.', { agreedOnPhone: true }],
  ['Im Laden rief wer an, ich hab nur zugestimmt dass die Öffnungszeiten stimmen.', { agreedOnPhone: false }],
  // said by the customer, or written down by others
  ['In dem Protokoll von M-net soll ich gesagt haben „ja passt so“.', {}, ['agreedOnPhone']],
  ['M-net rief an. Er meinte, ich hätte doch gesagt „ja, machen wir“.', {}, ['agreedOnPhone']],
  ['M-net rief mich an. Ich hab gesagt „ja passt so“.', { agreedOnPhone: true }],
  ['M-net rief mich an, da hab ich am Ende „ja passt so“ gesagt.', { agreedOnPhone: true }],
  // a custodian consents to what the ward said
  [
    'Ich bin gesetzliche Betreuerin von Herrn K. Er hat telefonisch bei Tele2 einen Vertrag abgeschlossen. Ich habe nicht eingewilligt.',
    { agreedOnPhone: true },
  ],
  ['Ich bin gesetzliche Betreuerin von Herrn K. Tele2 rief an. Ich habe nicht eingewilligt.', {}, ['agreedOnPhone']],
  ['Ich bin Betreuerin von Herrn K. Tele2 rief ihn an. Er hat nein gesagt.', { agreedOnPhone: false }],
  ['Tele2 rief mich an. Ich habe nicht eingewilligt.', { agreedOnPhone: false }],
  // never before, and a yes on this call
  [
    'Anruf wegen einem Gewinnspieldienst. Um des lieben Friedens willen bin ich drauf eingegangen und hab ihm die Bankverbindung diktiert. Schwarz auf weiß gibt es darüber nichts, weder von mir noch von denen. Am Freitag haben sie schon zugelangt. Ich hab bei sowas nie mitgemacht!!',
    { agreedOnPhone: true },
  ],
  ['Anruf wegen einem Vertrag von o2. Ich hab da nicht mitgemacht.', { agreedOnPhone: false }],
  // the untruth is the figure, not one's own yes; a dear thing is the thing that was agreed to
  ['ich hab ja gesagt zu 19,99 am telefon bei o2, auf der Rechnung stehen 29,99', { misledAbout: ['price'] }],
  [
    'Vodafone rief am 3.11. an und sagte, eine Sicherheitssoftware sei kostenlos, ich hab ja gesagt. Jetzt kostet sie 4,99.',
    { agreedOnPhone: true, misledAbout: ['free'] },
    ['declaration'],
  ],
  [
    'Am 3.11. rief ein Verlag an, drei Hefte gratis, da hab ich ja gesagt. Jetzt ist es ein Abo für 98 Euro.',
    { declaration: 'yesToSomethingElse' },
  ],
  // another line with one's own company
  [
    'Bin seit Jahren NetCologne-Kundin und hab mit denen telefonisch einen Wechsel von DSL auf Glasfaser 500 vereinbart.',
    { contractKind: 'tariffChange' },
  ],
  ['Die Telekom schickt die Vertragszusammenfassung für MagentaMobil M (hab S).', { contractKind: 'tariffChange' }],
  [
    'Bin von der Telekom zu NetCologne gewechselt, neuer Anschluss mit Glasfaser, Vertrag am Telefon.',
    { contractKind: 'new' },
  ],
  // a company's clerk was on its phone
  [
    'Ich führe eine kleine Kfz-Werkstatt. Unsere Bürokraft hat am Telefon mit Vodafone Business geredet, der Vertrag läuft auf mich.',
    { personOnPhone: 'other' },
  ],
  // the call is over, or was cut short
  ['Habe gerade eben aufgelegt. Eine Frau von der AOK wollte mir einen Zusatzschutz verkaufen.', {}, ['agreedOnPhone']],
  ['Grad aufgelegt. Dame von der Telekom, sie schicke mir die Vertragszusammenfassung.', {}, ['agreedOnPhone']],
  ['Just hung up. A lady from Telekom called about internet.', {}, ['agreedOnPhone']],
  ['Die Telekom rief an, da hab ich gerade aufgelegt, ohne was zu sagen.', { agreedOnPhone: false }],
  ['Die Telekom rief an. Ich hab einfach aufgelegt.', { agreedOnPhone: false }],
  ['Telekom called, I just hung up on them.', { agreedOnPhone: false }],
];
