// Whose words they are, and how far a denial reaches. Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const REACH_WAYS: readonly Sentence[] = [
  // what one was asked to do, done by word of mouth
  [
    'Einer von den Stadtwerken rief an, ich müsse nur dem neuen Preis zustimmen. Das hab ich am Telefon gemacht.',
    { agreedOnPhone: true },
    ['textFormApproval', 'approvalMeans'],
  ],
  [
    'Vodafone rief an. Ich sollte den Vertrag bestätigen, das hab ich telefonisch gemacht.',
    { agreedOnPhone: true },
    ['textFormApproval', 'approvalMeans'],
  ],
  ['Der Mann von EWE meinte, ich soll zustimmen. Das habe ich mündlich auch getan.', {}, ['textFormApproval']],
  ['Vodafone rief an. Ich sollte nur noch zusagen, das hab ich im Gespräch gemacht.', {}, ['textFormApproval']],
  [
    'Die Telekom rief an, ich sollte unterschreiben. Hab ich dann auch gemacht und zurückgeschickt.',
    { textFormApproval: true, approvalMeans: 'letter' },
  ],
  [
    'Vodafone rief an. Am Telefon hieß es, ich muss den Link anklicken. Hab ich gemacht.',
    { textFormApproval: true, approvalMeans: 'link' },
  ],
  // a paper that came behind the yes is not what one said yes by
  [
    'Vodafone, Anruf am 5.11., sie hat zugestimmt, bestätigt nichts, der Brief mit Belehrung kam am 10.11. Meine Mutter.',
    { agreedOnPhone: true, textFormApproval: false },
  ],
  ['Vodafone rief an, ich hab zugestimmt, dann kam eine Mail mit Unterlagen.', {}, ['textFormApproval']],
  ['Vodafone rief an, ich habe zugestimmt, die SMS kam am 3.11.', {}, ['textFormApproval', 'approvalMeans']],
  ['Vodafone rief an, ich hab eingewilligt, der Brief lag gestern im Kasten.', {}, ['textFormApproval']],
  ['Vodafone rief an. Ich habe zugestimmt, per Mail.', { textFormApproval: true, approvalMeans: 'emailReply' }],
  ['Vodafone rief an. Ich hab zugestimmt, und zwar schriftlich.', { textFormApproval: true }],
  // the denial opens the sentence, its verb comes behind a comma
  ['Nie, und ich meine nie, kam eine Belehrung über den Widerruf.', { withdrawalInstructionReceived: false }],
  ['Nirgends, auch nicht im Spam, lag eine Widerrufsbelehrung.', { withdrawalInstructionReceived: false }],
  ['Weder im Brief, noch in der Mail, war eine Belehrung.', { withdrawalInstructionReceived: false }],
  ['Zu keiner Zeit, das schwöre ich, hat man mir eine Belehrung geschickt.', { withdrawalInstructionReceived: false }],
  ['Never, not once, did I get a withdrawal notice.', { withdrawalInstructionReceived: false }],
  ['Ich habe nichts bestellt, trotzdem kam eine Widerrufsbelehrung.', { withdrawalInstructionReceived: true }],
  ['Angerufen hab ich nie, dann kam eine Widerrufsbelehrung.', { withdrawalInstructionReceived: true }],
  // a yes that is denied by whoever answered denies no call
  [
    '1&1 behauptet, ich hätte im Telefonat alles verlängert. Stimmt nicht, ich habe abgelehnt.',
    { agreedOnPhone: false, personOnPhone: 'self' },
  ],
  [
    'Angeblich hätte ich im Gespräch zugestimmt. Hab ich nicht, ich wollte nur Infos haben.',
    { agreedOnPhone: false, personOnPhone: 'self' },
  ],
  [
    'Es heißt, ich hätte im Telefonat bestellt. Stimmt nicht, ich habe bloß nach dem Preis gefragt.',
    { personOnPhone: 'self' },
  ],
  ['O2 behauptet, ich hätte dort angerufen. Stimmt nicht.', { personOnPhone: 'nobody' }],
  [
    'Die behaupten, ich hätte am Telefon bestellt. Stimmt nicht, ich habe nie mit denen telefoniert.',
    { personOnPhone: 'nobody', agreedOnPhone: false },
  ],
  // neither ordered nor called
  ['Weder bestellt noch hat mich je wer angerufen. Telekom.', { personOnPhone: 'nobody' }, ['channel']],
  ['Weder hab ich das bestellt noch hat mich irgendwer angerufen. Vodafone.', { personOnPhone: 'nobody' }, ['channel']],
  ['Weder bestellt noch angerufen worden. Telekom schickt eine Rechnung.', { personOnPhone: 'nobody' }, ['channel']],
  ['Ich hab nix bestellt und es hat auch nie jemand angerufen. Telekom.', { personOnPhone: 'nobody' }, ['channel']],
  [
    'Weder eine Mail noch ein Brief kam, aber Vodafone hat mich angerufen.',
    { personOnPhone: 'self', channel: 'outboundCall' },
  ],
  // a relative said it to the caller
  [
    'Mein Mann hat am 2.11. einem Anrufer von o2 gesagt, das geht klar, der Anschluss gehört aber mir, davon wusste ich nicht.',
    { personOnPhone: 'spouse' },
    ['misledAbout', 'misledAboutText'],
  ],
  [
    'Meine Frau hat so einem Typ von der Telekom gesagt, das passt. Der Vertrag läuft auf mich.',
    { personOnPhone: 'spouse' },
  ],
  [
    'Meine Tochter hat der Dame von 1&1 unsere Daten gegeben. Der Anschluss läuft auf mich.',
    { personOnPhone: 'child' },
  ],
  ['Mein Mann hat gesagt, ich soll dem Anrufer absagen. Vodafone hat mich angerufen.', { personOnPhone: 'self' }],
  // who answered stands behind the verb
  [
    'Der Anschluss läuft auf mich, abgehoben hat allerdings mein Sohn, als Vodafone anrief.',
    { personOnPhone: 'child' },
  ],
  ['Rangegangen ist an dem Tag mein Mann. Der Vertrag läuft auf mich. Vodafone.', { personOnPhone: 'spouse' }],
  ['Gesprochen hat mit denen leider meine Tochter. Vertrag läuft auf mich. Vodafone.', { personOnPhone: 'child' }],
  ['Ans Telefon gegangen bin ich, nicht meine Frau. Vodafone.', { personOnPhone: 'self' }],
  [
    'Unser Sohn ist 13. Er ist an sein Handy gegangen, da hat ihm jemand ein Abo verkauft. Er hat zugesagt.',
    { personOnPhone: 'child', agreedOnPhone: true },
  ],
  // whose thing it is has not spoken
  ['Wollte bei o2 die Karte meiner Tochter sperren lassen, telefonisch.', {}, ['personOnPhone']],
  [
    'Vodafone hat am Telefon meiner Tochter einen Vertrag verkauft, der Anschluss läuft auf mich.',
    { personOnPhone: 'child' },
  ],
  // what is not known is not unwanted; an objection to a bill of nobody knows what says nothing of a contract
  ['Dauernd geht das Telefon, Strom, Lotto, Zeitung, ich weiß nicht mehr, wer was wollte.', {}, ['wantedContract']],
  ['Ich weiß nicht mehr, was der Mann von Vodafone wollte.', {}, ['wantedContract']],
  [
    'Eine mir fremde Firma schickt Mahnungen. Der ersten hab ich schriftlich widersprochen.',
    { alreadyObjected: true },
    ['wantedContract'],
  ],
  [
    'Vodafone rief an wegen Internet. Ihrem Schreiben hab ich widersprochen.',
    { alreadyObjected: true, wantedContract: false },
  ],
  [
    "Da rief eine von Vodafone an, ich hab gesagt, sie soll mir was schicken, dann schau ich's mir an.",
    { agreedOnPhone: false },
    ['wantedContract'],
  ],
  [
    "Da rief eine von Vodafone an, sie soll mir was schicken, hab ich gesagt, dann schau ich's mir an. Jetzt kam ein Vertrag.",
    { agreedOnPhone: false, wantedContract: false },
  ],
  // what one called about is not what was sold
  [
    'Bei Vodafone hatte ich angerufen, weil das WLAN streikt. Jetzt steht eine Musikflat auf der Rechnung.',
    { product: 'otherService', contractKind: 'addOn', channel: 'inboundCall' },
  ],
  [
    'Ich rief bei o2 an, da mein Internet spinnt. Man hat mir ein Sicherheitspaket dazugebucht.',
    { product: 'otherService', contractKind: 'addOn' },
  ],
  // the day of a look at the account, of a mail, of a number one moves oneself
  ['Am 5.11. seh ich auf dem Kontoauszug eine Abbuchung von 79 Euro.', { debited: true }, ['debitDate']],
  ['Am 5.11. wurden 79 Euro abgebucht.', { debitDate: '2026-11-05' }],
  [
    'Vodafone rief am 3.11. an. Den Link aus der Mail vom 6.11. hab ich angeklickt.',
    { textFormApproval: true, documentsReceivedDate: '2026-11-06' },
    ['approvalDate'],
  ],
  ['Vodafone rief am 3.11. an. Auf die SMS vom 5.11. hab ich mit JA geantwortet.', {}, ['approvalDate']],
  ['Den Link aus der Mail hab ich am 6.11. angeklickt. Vodafone.', { approvalDate: '2026-11-06' }],
  ['Ich hatte bei otelo gekündigt. Dort angerufen, weil die Rufnummernmitnahme hakt.', {}, ['providerSwitch']],
  ['Vodafone will meine Nummer von der Telekom portieren, einen Auftrag gab ich nie.', { providerSwitch: true }],
  // at the door and in a shop, though nobody says door
  [
    'Vorhin klingelte ein junger Mann von o2. Hab auf seinem Handy mit dem Finger unterschrieben.',
    { channel: 'doorstep' },
  ],
  ['Gestern klingelte ein Vertreter von EnBW und ich habe auf seinem Tablet unterschrieben.', { channel: 'doorstep' }],
  ['Zwei junge Leute von Vodafone klingelten bei uns und wir haben unterschrieben.', { channel: 'doorstep' }],
  ['Vorhin klingelte das Telefon, ein junger Mann von der Telekom, ich hab ja gesagt.', { channel: 'outboundCall' }],
  [
    'Vorhin klingelte ein Mann von der Telekom bei mir durch. Unterschrieben hab ich später.',
    { channel: 'outboundCall' },
  ],
  ['O2 Shop am Bahnhof: der Verkäufer hat mir ein Tablet dazugegeben, unterschrieben hab ich.', { channel: 'shop' }],
  ['Vodafone Filiale Köln: Verkäuferin hat mir einen Vertrag aufgeschwatzt.', { channel: 'shop' }],
  ['Der Telekom-Shop hat mich angerufen und mir einen Tarif angeboten.', { channel: 'outboundCall' }],
  // a first time that is free, of something that goes on and is paid for
  [
    'Eine von Ergo rief an: Zahnversicherung, drei Monate kostenlos, danach 9 Euro. Hab ok gesagt. In der Police stehen 19 Euro.',
    { agreedOnPhone: true },
    ['declaration'],
  ],
  [
    'Vodafone rief an: das Upgrade sei geschenkt. Ich sagte ja. Jetzt kommt ein Vertrag über 19,99, den wollte ich nie.',
    { declaration: 'yesToSomethingElse' },
  ],
  // nothing beyond what was given or asked for
  [
    'Die Zählernummer hab ich vorgelesen, das wars. Jetzt schickt EWE einen Vertrag, der rief an.',
    { agreedOnPhone: false },
  ],
  ['Mehr als den Zählerstand hat er von mir nicht gekriegt, der Mann von EWE am Telefon.', { agreedOnPhone: false }],
  ['Bei otelo hatte ich angerufen. Jetzt verlängert. Sowas hab ich mit keiner Silbe gesagt!', { agreedOnPhone: false }],
  [
    'Die PUK wollte ich, keine Verlängerung. simyo, ich hatte angerufen.',
    { agreedOnPhone: false, channel: 'inboundCall' },
  ],
  ['Mehr Datenvolumen wollte ich, das hab ich am Telefon bei o2 bestellt.', { agreedOnPhone: true }],
  // wished for at the time
  ['Sky Abo am Telefon genommen, war ok so, wollte ich haben.', { wantedContract: true }],
  ['Beim Verlag angerufen und ein Gartenmagazin abonniert, das wollte ich ja.', { wantedContract: true }],
  ['Vodafone rief an. Bedenkzeit, nur das wollte ich haben.', {}, ['wantedContract']],
  // who called, by a name that is an everyday word, a small one, one in quotation marks
  [
    'angerufen hat eine frau von grünener, mein tarif müsse angepasst werden',
    { callerClaimedToBe: 'x', provider: 'grünener' },
  ],
  ['gestern rief ein mann von stromwelt an und wollte meine zählernummer', { callerClaimedToBe: 'x' }],
  ['gestern rief ein mann von unserem stromversorger an', {}, ['provider']],
  ['gestern rief eine frau von nebenan an', {}, ['provider', 'callerClaimedToBe']],
  ['Am 3.11. rief Blau an, hab die Flat genommen.', { callerClaimedToBe: 'Blau', provider: 'Blau' }],
  [
    'heute zwei briefe, eins von "Donaugas Direkt", willkommen. mit keinem telefoniert.',
    { provider: 'Donaugas Direkt' },
  ],
  [
    'Vom Konto meines Vaters hat ein "Gewinnspielclub Vierblatt" 79 Euro eingezogen. Beim Anruf hat er aufgelegt.',
    { provider: 'Gewinnspielclub Vierblatt' },
  ],
  ['Ruft so ein Handyfuzzi an und dreht mir einen Tarif an, hab ok gesagt.', {}, ['callerClaimedToBe']],
  [
    'Vodafone meldete sich am 4.11. bei mir: eine zweite Karte.',
    { channel: 'outboundCall', callerClaimedToBe: 'Vodafone' },
  ],
  ['Vodafone meldete sich per Mail bei mir.', {}, ['channel']],
  // a change of supplier in somebody's name
  ['die wollten beim alten lieferanten für mich kündigen, strom', { providerSwitch: true }],
  ['Bei den Stadtwerken gekündigt worden ist schon, in meinem Namen.', { providerSwitch: true }],
  ['Mein Gas läuft jetzt über die.', { providerSwitch: true }],
  ['Mein Strom läuft über einen Zähler im Keller.', {}, ['providerSwitch']],
  // other than was said
  ['Gestern merke ich: 24 Monate statt wie versprochen 12! PŸUR, am Telefon bestellt.', { misledAboutText: 'x' }],
  [
    'Am Telefon bei EWE verlängert. Auf der Rechnung eine Wechselpauschale von 30 Euro, die wurde mit keinem Wort erwähnt.',
    { misledAboutText: 'x' },
  ],
  // in English and Ukrainian
  [
    'A man from o2 called: free data, no cost. I said yes. Then a letter came: 20 euros a month for a brand new mobile contract.',
    { contractKind: 'new', misledAboutText: 'x' },
  ],
  ['o2 called me about my plan and offered more data. I said yes.', { contractKind: 'tariffChange' }],
  ['Мені телефонували з o2 28 вересня.', { channel: 'outboundCall', callerClaimedToBe: 'o2' }],
  ['Я телефонувала в o2 через рахунок.', { channel: 'inboundCall' }],
  // a talk that others only claim, an extra beside what was sold, a slip to pay by
  ['Von einer Firma Medialux kommen Mahnungen, angeblich aus einem Telefonat mit mir.', {}, ['personOnPhone']],
  ['Mahnungen von Medialux nach einem Telefonat, in dem ich abgelehnt habe.', { personOnPhone: 'self' }],
  [
    'Am Telefon hat man mir ein Abo der Brigitte verkauft, mit einer Tasche als Geschenk. Ich hab zugesagt. Am 5.11. kam Heft 1, 54 Euro im Jahr.',
    {},
    ['misledAbout', 'misledAboutText'],
  ],
  ['Heft 1 kam am 2.11., dabei lag ein Zahlschein über 54 Euro.', { invoiceAmount: { amount: 54, currency: 'EUR' } }],
  ['Vodafone keeps billing me €12.99 for an extra card.', { invoiceAmount: { amount: 12.99, currency: 'EUR' } }],
  [
    'o2 rief an, ich so: schick was zu, dann guck ich. Jetzt ist eine Bestellbestätigung da.',
    { agreedOnPhone: false, wantedContract: false },
  ],
];
