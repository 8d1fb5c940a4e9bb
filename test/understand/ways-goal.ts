// What somebody wants to come of it, in many words.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const story1 = (words: string): string =>
  `Vattenfall rief am 3.11. an wegen Strom, ich hab ja gesagt. Am 6.11. kam eine Mail. ${words}`;

export const GOAL_WAYS: readonly Sentence[] = [
  [story1('Ich will bei den Stadtwerken bleiben.'), { goal: 'keepOldTariff' }],
  [story1('Ich will bei enercity bleiben und sonst gar nix.'), { goal: 'keepOldTariff' }],
  [story1('Wir möchten beim bisherigen Versorger bleiben.'), { goal: 'keepOldTariff' }],
  [story1('Sie möchte bei ihrem Versorger bleiben.'), { goal: 'keepOldTariff' }],
  [story1('Ich will einfach meinen alten Tarif behalten.'), { goal: 'keepOldTariff' }],
  [story1('Ich will dass alles bleibt wie es ist.'), { goal: 'keepOldTariff' }],
  [story1('Es soll alles so bleiben, wie es war.'), { goal: 'keepOldTariff' }],
  [story1('Ich erwarte, zu meinen bisherigen Bedingungen weiter beliefert zu werden.'), { goal: 'keepOldTariff' }],
  [story1('How do I get my old tariff back?'), { goal: 'keepOldTariff' }],
  [story1('I want to stay with Yello.'), { goal: 'keepOldTariff' }],
  [
    story1('Sie hat gemerkt, dass sie schon einen Vertrag hat, und will den neuen wieder loswerden.'),
    { goal: 'outOfContract' },
  ],
  [story1('Kann ich das noch rückgängig machen?'), { goal: 'outOfContract' }],
  [story1('Wie raus?'), { goal: 'outOfContract' }],
  [story1('wie werd ich den wieder los'), { goal: 'outOfContract' }],
  [story1('Da möchte ich lieber wieder heraus.'), { goal: 'outOfContract' }],
  [story1('Is there still a way out?'), { goal: 'outOfContract' }],
  [story1('Is it too late to get out of this?'), { goal: 'outOfContract' }],
  [story1('Ich wünsche, von der Sache loszukommen.'), { goal: 'outOfContract' }],
  [story1('will das geld wieder'), { goal: 'moneyBack' }],
  [story1('Bekomm ich mein Geld zurück?'), { goal: 'moneyBack' }],
  [story1('Wie bekomme ich das Geld für meinen Vater zurück?'), { goal: 'moneyBack' }],
  [story1('Wie komme ich an die Tondatei?'), { goal: 'recording' }],
  [story1('Die sollen die Aufnahme rausrücken!'), { goal: 'recording' }],
  [story1('Ich will den Vertrag behalten, nur eben zum versprochenen Preis.'), { goal: 'keep' }],
  [story1('Behalten will ich den schon.'), { goal: 'keep' }],
  [story1('ich will bloß dass die anrufe endlich aufhören'), { goal: 'stopCalls' }],
  [story1('Er sagte, ich komme jederzeit raus.'), {}, ['goal']],
  [story1('Der will bei mir bleiben.'), {}, ['goal']],
  [story1('Vattenfall will mein Geld.'), {}, ['goal']],
  [story1('Geht es Ihnen gut?'), {}, ['goal']],
];

/** More ways to say what one wants, told alone; and words that only sound like it. */
const ALONE: Readonly<Record<string, readonly string[]>> = {
  outOfContract: [
    'Wie komme ich aus der Nummer mit Vodafone wieder heraus?',
    'Der Vertrag soll aufgelöst werden.',
    'Ich möchte das Ganze ungeschehen machen.',
    'Holen Sie mich da bitte raus.',
    'Mein Ziel ist die Aufhebung des Vertrags mit o2.',
    'Ich bitte um Stornierung des Auftrags.',
    'wie krieg ich das ding von 1und1 vom hals',
    'Hauptsache der Vertrag verschwindet wieder.',
    'Das muss aus der Welt, und zwar schnell.',
    'I want this contract to end.',
    'Can you help me undo this?',
    'Gibt es einen Weg, den Vertrag mit der Telekom zu beenden?',
    'Ich suche einen Ausweg aus dem Abo.',
    'Lässt sich das noch rückgängig machen?',
    'Was muss ich tun, damit der Vertrag hinfällig wird?',
    'bitte löschen sie diesen vertrag',
  ],
  moneyBack: [
    'Wie hole ich mir das Abgebuchte wieder?',
    'Kann ich die Abbuchung zurückgehen lassen?',
    'mein geld will ich wiedersehen',
    'Die sollen mir das Geld auf mein Konto zurücküberweisen.',
    "I'd like to be reimbursed.",
    'Mir geht es nur darum, dass ich das Gezahlte zurückbekomme.',
    'Wie läuft das mit der Rückbuchung bei der Bank?',
  ],
  recording: [
    'Ich will mit eigenen Ohren hören, was ich da gesagt haben soll.',
    'Vodafone soll die Tonaufnahme rausrücken.',
    'Wie fordere ich die Gesprächsaufzeichnung an?',
    'Habe ich ein Recht auf den Mitschnitt?',
    'Am liebsten würd ich das Telefonat mal nachhören.',
    'Can they be made to hand over the recording?',
    'Ich bestehe auf Herausgabe der Aufnahme.',
    'die sollen mir den beweis vorspielen',
  ],
  stopCalls: [
    'Ich will von denen nie wieder was hören, keine Anrufe mehr.',
    'Wie bringe ich die dazu, nicht mehr anzurufen?',
    'Der Telefonterror muss ein Ende haben.',
    'Meine Nummer soll aus deren Liste verschwinden.',
    'I just want the calls to stop.',
    'How can I stop Vodafone from phoning me?',
  ],
  understand: [
    'Können Sie mir in einfachen Worten sagen, was das heißt?',
    'Ich wüsste gern, woran ich bin.',
    'Ich verstehe nur Bahnhof, bitte um Aufklärung.',
    'Darf man sowas überhaupt am Telefon machen?',
    'Mir geht es nur um eine Auskunft, wie die Rechtslage ist.',
  ],
  keepOldTariff: [
    'Ich möchte zurück in meinen alten Tarif.',
    'Geht das, dass ich wieder auf den vorherigen Vertrag umgestellt werde?',
    'Alles soll beim Alten bleiben.',
    'Ich will zum alten Preis weitermachen.',
    'How do I go back to my old plan?',
    'Bitte stellen Sie meinen früheren Tarif wieder her.',
    'Mein bisheriger Vertrag soll einfach weiterlaufen.',
  ],
  keep: [
    'Ich bleib dabei, der Tarif ist gut, nur die Rechnung muss korrigiert werden.',
    'Den Vertrag behalte ich auf jeden Fall.',
    'An dem Vertrag möchte ich festhalten.',
    "The contract is fine and I'd like to keep it.",
    'der soll ruhig so weiterlaufen der vertrag',
  ],
};
const NO_GOAL = [
  'Ich habe den Vertrag schon vor Wochen gekündigt.',
  'Der Mann sagte, ich käme jederzeit raus.',
  'Die Aufnahme liegt vor, schreibt Vodafone.',
  'Er versprach mir, das Geld käme zurück.',
  'Mein alter Tarif war 19,99.',
  'Seit gestern keine Anrufe mehr.',
  'Der Brief kam heute.',
];
export const GOALS_ALONE: readonly Sentence[] = [
  ...Object.entries(ALONE).flatMap(([goal, ways]) => ways.map((say): Sentence => [say, { goal: goal as 'keep' }])),
  ...NO_GOAL.map((say): Sentence => [say, {}, ['goal']]),
];
