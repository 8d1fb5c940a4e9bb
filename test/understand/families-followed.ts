// What follows from other words: terms, goals, custom, how a yes was meant, the days of single papers, reminders; near misses beside them.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const term = (months: number): Sentence[1] => ({ contractTermMonths: months });
const goal = (value: NonNullable<Sentence[1]['goal']>): Sentence[1] => ({ goal: value });
const TERM = ['contractTermMonths'] as const;
const GOAL = ['goal'] as const;
const CUSTOM = ['existingCustomer'] as const;

export const FOLLOWED: readonly Sentence[] = [
  // a duration beside a contract, a paper or a price is its term
  ['In der Bestätigung stehen 24 Monate.', term(24)],
  ['jetzt häng ich mit nochmal zwei jahren da', term(24)],
  ['Sie schreiben etwas von einer zwölfmonatigen Bindung, also 12 Monate Laufzeit.', term(12)],
  ['Kurs "Fit am PC", 6 Monate, 890 Euro.', term(6)],
  ['The contract runs for two years.', term(24)],
  ['Er sagte 12 Monate, im Vertrag stehen 36 Monate.', term(36)],
  ['Ein Jahresabo soll ich bestellt haben.', term(12)],
  // time that passed, an age, a notice period, a discount, a neighbour's contract
  ['Den Vertrag hab ich seit drei Jahren.', {}, TERM],
  ['Mein Sohn ist 12 Jahre alt und hat den Vertrag bestellt.', {}, TERM],
  ['Vertrag gekündigt, 3 Monate Kündigungsfrist.', {}, TERM],
  ['Auf den Tarif gab es 24 Monate Preisgarantie.', {}, TERM],
  ['Der Vertrag war die ersten 6 Monate billiger.', {}, TERM],
  ['Mein Nachbar hat bei seinem Vertrag 24 Monate.', {}, TERM],
  // what is wished for or asked for is the goal
  ['Wie komm ich aus dem Vertrag wieder raus', goal('outOfContract')],
  ['I just want out of this.', goal('outOfContract')],
  ['Bis wann kann ich widerrufen?', goal('outOfContract')],
  ['Ich möchte bitte nur die Aufzeichnung des Gesprächs bekommen.', goal('recording')],
  ['mein geld möcht ich wieder haben', goal('moneyBack')],
  ['Can I get a refund?', goal('moneyBack')],
  ['Ich will meinen alten Tarif behalten.', goal('keepOldTariff')],
  ['Sie möchte beim alten Versorger bleiben.', goal('keepOldTariff')],
  ['Wie kann ich diese Anrufe stoppen?', goal('stopCalls')],
  ['Ich möchte den Vertrag gern behalten.', goal('keep')],
  ['Bin ich jetzt gebunden?', goal('understand')],
  ['Behalten will ich den Tarif nicht.', goal('outOfContract')],
  // the other side's wish, an old intention, a thing that only sounds like it
  ['Nun will der meinen alten Vertrag kündigen.', {}, GOAL],
  ['Er sagte, ich könne jederzeit kündigen.', {}, GOAL],
  ['Aufgelegt hab ich, was war da los?', {}, GOAL],
  ['Kündigen will ich auf keinen Fall.', {}, GOAL],
  // a running contract was extended or changed, or custom is told
  ['O2 hat mich angerufen und meinen Handyvertrag um 24 Monate verlängert.', { existingCustomer: true }],
  ['Bei denen war ich noch nie Kundin, Vodafone hat angerufen.', { existingCustomer: false }],
  ['I have never been a customer of theirs.', { existingCustomer: false }],
  ['Mein Kollege ist dort seit Jahren Kunde.', {}, CUSTOM],
  // what comes now, told on a later day than the call, did not come before the yes
  [
    'Gestern rief o2 an wegen DSL, ich hab ja gesagt, jetzt kam eine mail mit vertragszusammenfassung.',
    { contractSummaryTiming: 'afterCall' },
  ],
  [
    'Vodafone rang me up yesterday about broadband, I said yes. Now I got the contract summary.',
    { contractSummaryTiming: 'afterCall' },
  ],
  ['Heute rief o2 an wegen DSL, ja gesagt, jetzt kam die Vertragszusammenfassung.', {}, ['contractSummaryTiming']],
  ['Gestern rief o2 an wegen DSL. Die Vertragszusammenfassung habe ich jetzt gelesen.', {}, ['contractSummaryTiming']],
  // a list before its denial, leave to call, a turn of phrase, a reason
  ['Unterschrieben, angeklickt oder per Mail bestätigt habe ich nie etwas.', { textFormApproval: false }],
  ['Bestellt, unterschrieben und angeklickt haben wir nichts.', { textFormApproval: false }],
  ['Unterschrieben und am Montag per Mail bestätigt habe ich den Vertrag.', { textFormApproval: true }],
  ['Ich hab den Vertrag unterschrieben und zurückgeschickt, sie dürfen mich anrufen.', { textFormApproval: true }],
  ['Ich hab im Netz angekreuzt, dass die mich anrufen dürfen.', {}, ['textFormApproval', 'agreedOnPhone']],
  ['Vodafone rief an, der Mann ließ nicht locker, da hab ich zugesagt.', { agreedOnPhone: true }],
  ['Vodafone rief an, der Mann ließ nicht locker, ich hab nicht zugesagt.', { agreedOnPhone: false }],
  [
    'Die ERGO rief an. Ich wollte meine Tochter nicht belasten, da habe ich eine Versicherung abgeschlossen.',
    {},
    ['wantedContract'],
  ],
  ['Ich hab o2 angerufen wegen Roaming in der Schweiz.', { jurisdiction: 'DE' }],
  // how the yes was meant
  ['Vodafone rief an wegen DSL, ich hab ja gesagt.', { agreedOnPhone: true }, ['declaration']],
  ['Vodafone rief an, ich hab den Anschluss bestellt.', { agreedOnPhone: true, declaration: 'clearYes' }],
  [
    'Eine Frau rief an, drei Hefte einer Zeitschrift gratis zur Probe. Ich hab ja gesagt.',
    { agreedOnPhone: true, declaration: 'yesToSomethingElse' },
  ],
  [
    'Er rief an wegen Strom. Zählernummer hab ich vorgelesen, weiter nichts.',
    { agreedOnPhone: false, declaration: 'yesToSomethingElse' },
  ],
  [
    'Am Telefon hab ich klipp und klar gesagt, dass ich keinen Vertrag brauche.',
    { agreedOnPhone: false, declaration: 'no' },
  ],
  ['Vodafone rief an. Ich hab gesagt, ich bin dabei.', { agreedOnPhone: true }],
  ['A caller got me to agree to a new plan.', { agreedOnPhone: true }],
  ['Sie rief an wegen Strom und ich so: wenns denn sein muss.', { agreedOnPhone: true }],
  // a question to the reader is no answer to the caller
  ['Ich wollte nur fragen, ob das gilt. Vodafone rief am 3.11. an und ich hab ja gesagt.', { agreedOnPhone: true }],
  // who calls, where the name stands alone behind the call
  ['Anruf 6. Juli (Vodafone), Internet.', { callerClaimedToBe: 'Vodafone' }],
  ['Meine Tochter ist am 3.11. von Vodafone angerufen worden.', { callerClaimedToBe: 'Vodafone' }],
  // papers that came together came on one day
  [
    'Am 12.11. kamen die Unterlagen mit der Widerrufsbelehrung.',
    { documentsReceivedDate: '2026-11-12', withdrawalInstructionDate: '2026-11-12' },
  ],
  ['Am 12.11. kam die Auftragsbestätigung.', { confirmationDate: '2026-11-12' }],
  ['Am 12.11. kamen die Unterlagen, eine Widerrufsbelehrung war nicht dabei.', {}, ['withdrawalInstructionDate']],
  [
    'Das Paket mit der Bratpfanne kam am 12.11., eine Widerrufsbelehrung lag bei.',
    { goodsReceivedDate: '2026-11-12', documentsReceivedDate: '2026-11-12' },
  ],
  // a paper that states another figure than was promised
  ['Am Telefon hieß es 9 Euro im Monat, in der Police steht 14,50.', { confirmationDiffers: true }],
  ['Am Telefon hieß es 9 Euro im Monat, in der Police steht auch 9 Euro.', {}, ['confirmationDiffers']],
  // who spoke, and whose contract it is
  ['Mein Mann geht halt immer ran, Vertragsinhaberin bin aber ich.', { personOnPhone: 'spouse' }],
  ['My husband took the call but the contract is mine.', { personOnPhone: 'spouse' }],
  ['Angeblich am Telefon bestellt. Da hat kein Mensch mit mir telefoniert.', { personOnPhone: 'nobody' }],
  // a yes before the receiver went down, and one that somebody is said to have given
  [
    'Vodafone rief an, ich hab ja gesagt. Dann sollte ich mit Gutscheinen zahlen, da hab ich aufgelegt.',
    { agreedOnPhone: true },
  ],
  ['Vodafone hat ihn angerufen und er soll einem Vertrag zugestimmt haben.', {}, ['agreedOnPhone']],
  // a day is no caller
  ['Die haben mich Ende Juli angerufen.', {}, ['callerClaimedToBe']],
  // reminders are counted where a number is told
  ['Gestern kam die 2. Mahnung.', { dunning: 'reminder', reminderCount: 2 }],
  ['Drei Mahnungen liegen hier.', { reminderCount: 3 }],
  ['Gestern kam eine Mahnung.', {}, ['reminderCount']],
];
