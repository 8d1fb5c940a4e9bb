// Near misses of what was mended: who has died and who said yes, whose phone it is, who wrote to whom.
// Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const NEAR: readonly Sentence[] = [
  // a death and the yes of somebody who lives
  [
    'Meine Mutter hat am 18.11. am Telefon bei o2 ja gesagt, ihr Hund war gerade gestorben.',
    { agreedOnPhone: true },
    ['deceased'],
  ],
  [
    'Mein Vater ist im Mai gestorben. Meine Mutter hat am 12.11. bei E.ON am Telefon zugestimmt.',
    { agreedOnPhone: true },
    ['deceased'],
  ],
  [
    'Meine Oma ist verstorben. Vodafone hat am 3.11. meinen Opa angerufen, er hat zugestimmt.',
    { agreedOnPhone: true },
    ['deceased'],
  ],
  [
    'Mein Onkel ist vor zwei Jahren gestorben. Ich hab am 14.11. am Telefon zu einem Stromvertrag ja gesagt, der Anrufer wollte eigentlich den Onkel sprechen.',
    { agreedOnPhone: true },
    ['deceased'],
  ],
  [
    'Mein Vater ist im Mai gestorben. Meine Mutter hat am 12.11. am Telefon für ihn zugestimmt, der Vertrag läuft auf seinen Namen.',
    { deceased: true },
  ],
  [
    'Mein Vater ist gestorben, meine Mutter hat denen ja gesagt, dass er tot ist. Der Vertrag ist vom 5.11.',
    { deceased: true },
  ],
  [
    'Meine Tante ist im August gestorben, ihr Mann lebt noch. Vodafone sagt, sie hätte am 5.11. am Telefon zugestimmt.',
    { agreedOnPhone: false, deceased: true },
  ],
  // a yes that was none to the offer, or a no in the same call
  ['Ich habe am 10.11. ja gesagt, mir dann anders überlegt und noch am Telefon nein gesagt.', { agreedOnPhone: false }],
  [
    'Ich hab ja gesagt, dass ich der Anschlussinhaber bin, am nächsten Tag hab ich abgelehnt.',
    { agreedOnPhone: false },
  ],
  [
    'Die Frau fragte, ob sie mit mir spricht, ich hab ja gesagt, am nächsten Tag hab ich nein gesagt, als sie wieder anrief.',
    { agreedOnPhone: false },
  ],
  ['I agreed on the phone with Vodafone on 10 November and the next day I said no.', { agreedOnPhone: true }],
  [
    'Am 12.11. rief Vodafone an, ich hab zugesagt, eine Stunde später hab ich da angerufen und gesagt ich nehm das nicht.',
    { agreedOnPhone: true },
  ],
  ['Ich hab ja gesagt am 10.11., meine Frau hat dann nein gesagt.', { agreedOnPhone: true }, ['declaration']],
  ['Ich hab nicht ja gesagt am 10.11., meine Frau hat dann nein gesagt.', { agreedOnPhone: false }],
  // a price that somebody else wrote of, or the customer; "ab 1. Januar" is the one to come
  [
    'E.ON hat mir am 20.11. geschrieben, dass der Strompreis ab 1. Januar von 31 auf 38 Cent steigt.',
    { priceChangeNoticeDate: '2026-11-20', existingCustomer: true },
  ],
  [
    'Am 20.11. habe ich E.ON geschrieben, dass ich wegen der Preiserhöhung zum 1.1.2027 gehe.',
    {},
    ['priceChangeNoticeDate'],
  ],
  [
    'Ein Nachbar hat am 20.11. Post bekommen, dass sein Strompreis ab 1. Januar 2027 steigt.',
    {},
    ['priceChangeNoticeDate'],
  ],
  ['E.ON hat mir am 20.11. geschrieben, dass der Preis ab 1. Januar 2027 nicht steigt.', {}, ['priceChangeNoticeDate']],
  [
    'Ich bin da kein Kunde, trotzdem schreibt mir Sunvigo am 20.11., dass der Strom ab 1.1.2027 teurer wird.',
    { existingCustomer: false },
    ['priceChangeNoticeDate'],
  ],
  [
    'Am 20.11. habe ich Post von E.ON bekommen, dass der Preis ab 1. Januar steigt.',
    { priceChangeNoticeDate: '2026-11-20' },
  ],
  // a name that only begins like another, and a thing that is wrong
  ['Jemand von der Postbank rief an, ich hab zugesagt.', { callerClaimedToBe: 'Postbank' }, ['misledAbout']],
  [
    'Jemand von Postcode Lotterie rief an, ich hab zugesagt.',
    { callerClaimedToBe: 'Deutsche Postcode Lotterie' },
    ['misledAbout'],
  ],
  [
    'Jemand von der Post rief an, ich hab zugesagt. Jetzt hab ich einen Vertrag von Vodafone.',
    { callerClaimedToBe: 'Post', misledAbout: ['identity'] },
  ],
  ['Die Rechnung von o2 ist falsch, da steht 39,99.', { invoiced: true }, ['misledAbout']],
  ['Die Rechnung ist falsch, am Telefon hat er 20 Euro gesagt.', { misledAbout: ['other'] }],
  ['Der Preis passt nicht, genannt hat er 19,99.', {}, ['priceNamed']],
  ['Der Preis ist nicht der, der am Telefon genannt wurde.', {}, ['priceNamed']],
  ['Den Preis hat er nie erwähnt, der stimmt nicht.', { priceNamed: false }],
  // an advertisement that was clicked approves nothing; who rings in vain was not called
  [
    'Auf Google auf eine Anzeige geklickt, dann rief Vodafone an und ich hab ja gesagt.',
    { agreedOnPhone: true, channel: 'outboundCall' },
    ['textFormApproval'],
  ],
  ['Vodafone rief an, ich hab ja gesagt und dann auf den Link geklickt.', { textFormApproval: true }],
  [
    'Ich habe auf Facebook auf eine Anzeige geklickt und bestellt. Bei der Firma geht niemand ans Telefon.',
    { channel: 'online' },
    ['agreedOnPhone'],
  ],
  ['Ich ging ans Telefon, da war einer von Vodafone dran.', { channel: 'outboundCall' }],
  ['Ich habe telefonisch bestellt und bezahlt habe ich online mit Paypal.', {}, ['channel']],
  ['Auf Amazon bestellt und bezahlt, jetzt kommt ein Abo.', { channel: 'online' }],
  // whose phone it is, and what the contract is for
  ['Vodafone rief im Büro an und gab mir ein Handy für mein Gewerbe dazu.', { consumer: false }],
  ['O2 called my company and gave me a phone for my business.', { consumer: false }],
  ['Ich bekomme jetzt ein Geschäftshandy von der Arbeit, kann ich den Vertrag kündigen?', {}, ['consumer']],
  ['Jetzt gibt mir mein Chef ein Firmenhandy, den Vertrag von Vodafone brauche ich nicht mehr.', {}, ['consumer']],
  ['Die Telekom rief mich auf dem Firmenhandy an, ich hab für zu Hause Internet bestellt.', {}, ['consumer']],
  // a mail belongs to what was done by it: a withdrawal by mail approves nothing; a receipt is no contract
  [
    'Ich habe am 8.11. zugestimmt und am 9.11. per Mail widerrufen.',
    { agreedOnPhone: true, alreadyWithdrawn: true, withdrawnDate: '2026-11-09' },
    ['textFormApproval'],
  ],
  [
    'Da hab ich zugestimmt am 4.11. Vertragsbestätigung per Mail am 6.11.',
    { agreedOnPhone: true },
    ['textFormApproval'],
  ],
  ['Ich habe am 6.11. per Mail dem Angebot zugestimmt.', { textFormApproval: true }],
  ['Ich habe per Mail zugestimmt und am 9.11. per Mail widerrufen.', { textFormApproval: true }],
  ['Mein Mann hat unterschrieben, aber nur dass er die Prospekte bekommen hat.', {}, ['textFormApproval']],
  ['Ich hab den Vertrag unterschrieben, aber nur weil er gedrängelt hat.', { textFormApproval: true }],
  // what they say of use, what the caller said would be kept, what the customer told the caller
  ['Widerruf abgelehnt, weil ich den Tarif schon genutzt hätte.', { companyReply: 'refused' }, ['serviceUsed']],
  ['Ich nutze den Tarif schon seit dem 12.11.', { serviceUsed: true }],
  [
    'Am 5.11. rief eine Dame an, wir würden das Premiumpaket für 15 Euro behalten. Mein Mann meinte okay.',
    { agreedOnPhone: true },
    ['goal', 'wantedContract'],
  ],
  ['Sie sagte, ich würde meinen Tarif behalten. Ich hab ja gesagt.', { agreedOnPhone: true }, ['goal']],
  ['Er sagte ich würde 10 Euro sparen. Ich würde den Vertrag gern behalten.', { goal: 'keep' }],
  [
    'Hab der Dame von Lidl Connect gesagt ich nehms, wenn es unter 10 Euro ist. Sie sagte 9,99. In der Bestätigung vom 20.11. stehen 14,99.',
    { misledAbout: ['price'], misledAboutText: 'Sie sagte 9,99.' },
  ],
  ['Der Mann hat mir gesagt es kostet 20 Euro. Jetzt stehen 30 im Vertrag.', { misledAbout: ['price'] }],
  // whose call, whose pretence, whose contract
  ['Mein Sohn hat am 13.11. bei Congstar angerufen und den Tarif gewechselt.', {}, ['channel']],
  ['Am 13.11. hat meine Mutter bei Vodafone angerufen und gekündigt.', { channel: 'inboundCall' }],
  ['Am 13.11. hat Vodafone bei meiner Mutter angerufen.', { channel: 'outboundCall' }],
  ['Ein Mann von o2 hat bei uns angerufen.', { channel: 'outboundCall' }],
  [
    'Mein Bruder ging ans Telefon. Er hat sich als ich ausgegeben und ja gesagt.',
    { agreedOnPhone: true },
    ['misledAbout', 'callerClaimedToBe'],
  ],
  ['Er hat sich als die Telekom ausgegeben, ich hab ja gesagt.', { misledAbout: ['identity'] }],
  [
    'Der Berater von Check24 hat mich angerufen und mir Strom von Voxenergie empfohlen, da hab ich ja gesagt.',
    { callerClaimedToBe: 'CHECK24' },
    ['misledAbout'],
  ],
  [
    'Die Barmer rief an, am Ende hatte ich eine Versicherung bei der HUK, ich hatte ja gesagt.',
    { misledAbout: ['identity'] },
  ],
  // another time, another place, the day of a paper
  [
    'Mir haben sie letztes Jahr schon mal so was verkauft, das hab ich widerrufen. Jetzt am 18.11. wieder, ich hab nein gesagt.',
    { agreedOnPhone: false },
    ['alreadyWithdrawn'],
  ],
  [
    'Ich hab am Telefon ja gesagt und am nächsten Tag schriftlich widerrufen, wie letztes Jahr auch.',
    { alreadyWithdrawn: true },
  ],
  [
    'Bin am 17.11. in den Vodafone Shop gegangen, da hat man mir einen Vertrag verkauft. Zwei Tage später hat mich Vodafone angerufen ob ich zufrieden bin, ich hab ja gesagt.',
    { channel: 'shop' },
    ['agreedOnPhone'],
  ],
  ['Heute kam die Kündigungsbestätigung ihres alten Versorgers.', { providerSwitch: true }, ['switchDate']],
  // sent to be looked at, a yes to one's name, a box that is told of beside the day of the call
  [
    'Ich hatte ein Gespräch mit der Ergo. Ich sagte, schicken Sie es, ich schaue es mir an. Am 14.11. lag die Police im Kasten.',
    { agreedOnPhone: false },
  ],
  ['Ich sagte, schicken Sie es mir zu, ich nehme es.', { agreedOnPhone: true }],
  ['Da sage ich ja, aber nur auf die Frage nach meinem Namen.', { agreedOnPhone: false }],
  ['Ich hab ja gesagt, aber nur weil er gedrängt hat.', { agreedOnPhone: true }],
  [
    'Anruf war am 11.11. und meine Mutter sagte ja, die Box ist noch verpackt.',
    { goodsReceived: true, callDate: '2026-11-11' },
    ['goodsReceivedDate'],
  ],
  ['Am 11.11. kam die Box, ist noch verpackt.', { goodsReceivedDate: '2026-11-11' }],
  // a death that is named first and told later
  [
    'Meine verstorbene Mutter bekam im Januar einen Vertrag von Primastrom am Telefon. Sie ist im Oktober gestorben.',
    { deceased: true, personOnPhone: 'self' },
  ],
  [
    'Meine verstorbene Mutter bekam am 10.11. laut Vodafone einen Vertrag am Telefon. Sie ist im Oktober gestorben.',
    { deceased: true, personOnPhone: 'nobody' },
  ],
  // a rise that was announced before the call, a term beside a price
  [
    'Mainova schreibt am 17.11., ab 1.1. 38 statt 33 Cent. Am 20.11. rief Mainova an und bot mir einen Festpreis an, ich hab ja gesagt.',
    { agreedOnPhone: true },
    ['misledAbout'],
  ],
  [
    'Am 20.11. rief E.ON an, ich hab ja gesagt zu 33 Cent. Im Brief steht ab 1.1. 38 statt 33 Cent.',
    { misledAbout: ['price'] },
  ],
  [
    'Sky rief an: ob ich für 20 Euro bleibe. Jetzt Bestätigung über 12 Monate.',
    { contractTermMonths: 12 },
    ['misledAbout'],
  ],
  ['Sky rief an, 20 Euro im Monat. Ich hab ja gesagt. Jetzt Bestätigung über 35 Euro.', { misledAbout: ['price'] }],
];
