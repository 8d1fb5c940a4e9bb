// Who said yes, wanted it too, and asks for the way back: that is what they want now. And words that only sound like it.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const BACK = [
  'Ich hab am 3.11. bei o2 am Telefon einen Tarif bestellt, wollte ich auch. Kann ich noch zurück?',
  'Am 5.11. hab ich am Telefon ein Los genommen. Kann ich das noch abblasen?',
  'Ich habe die Zeitschrift selbst bestellt. Nun muss ich sparen. Ist die Frist schon rum?',
  'Habe am 10.11. telefonisch zugesagt. Ist es schon zu spät?',
  'Ich hab das Handy am Telefon genommen. Geht es noch zurück?',
  'Meine Schwiegertochter hat Wein am Telefon bestellt. Kann sie die Flaschen zurückgeben?',
  "On 16 November a lady rang me about a ticket and I agreed. Now I'd rather not. Is it too late?",
  'I ordered twelve bottles on the phone on 4 November. Do I have the right to send it all back?',
  "Ich hab's mir anders überlegt, der Anruf war am 10.11.",
  'I agreed on the phone on 9 November but I changed my mind.',
  'Am 11.11. am Telefon verlängert. Schaff ich den Widerruf noch?',
  'Am 14.11. hab ich am Telefon ein Abo bestellt. Jetzt mag ich es nicht mehr.',
  'Gas telefonisch bestellt am 10.11., mittlerweile bereue ich es.',
  'Gibt es noch ein Zurück? Zugesagt habe ich am 10.11. am Telefon.',
  'Am 9.11. habe ich telefonisch ein Zeitungsabo bestellt. Das kann ich mir schlicht nicht leisten.',
  'Mein Opa hat am 4.11. zugesagt, inzwischen hat er es sich anders überlegt.',
  'Ist der Zug abgefahren? Anruf war am 2.11., ich hab zugesagt und per Mail bestätigt.',
  'Ich hab am 2.11. am Telefon bestellt. Hab ich noch ein Rückgaberecht?',
  'Am 6.11. hab ich den Strom per Link bestätigt. Geht da noch was?',
  'Hab am 12.10. ein Jahresabo bestellt, wollte ich so. Am Stammtisch heißt es, 14 Tage seien rum. Stimmt das?',
  'I agreed to a lottery ticket on 16 November. They say lottery can never be cancelled. True?',
  "Jetz mog i's nimma, des Heft. Bestellt hob i's am 10.11. am Telefon.",
  'Am 12.10. hab ich bei klarmobil am Telefon einen Vertrag gemacht. Jetzt hör ich dass man ewig widerrufen kann. mach ich das einfach per mail?',
  'Kann ich noch widerrufen oder hätte ich das früher tun müssen? Bestellt am 22.9. am Telefon.',
];
const NOT_OUT = [
  'Der Berater meinte, 14 Tage seien rum, bis die Karte kommt. Stimmt die Adresse noch?',
  'Vodafone hat es sich anders überlegt und liefert nun doch.',
  'Ich rufe morgen zurück. Der Anruf war am 3.11.',
  'Am 3.11. rief o2 an, die Frau meinte, es ist zu spät für einen Rückruf.',
  'Der Mann kam zu spät zum Termin, dann rief er an am 3.11.',
  'Ich bin froh über den neuen Anschluss. Bis wann kann ich den Gutschein einlösen?',
  'Ich bereue, dass ich ans Telefon gegangen bin, der Anruf war am 3.11., zugesagt habe ich nichts.',
  'Wie lange habe ich Zeit, um auf die Mahnung zu antworten?',
  'Erst wollte ich nicht, dann hab ich es mir anders überlegt und zugesagt.',
  'At first I said no, then I changed my mind and said yes on 3 November. It is great.',
  'Kann ich die Nummer vom 3.11. noch zurück verfolgen? Angerufen hat o2.',
  'Jetzt brauche ich Ihre Hilfe nicht mehr.',
  'Am 3.11. rief o2 an. Inzwischen brauche ich den Router doch nicht.',
  'Is it too late to complain about the calls?',
  'Muss ich das Tablet zurückgeben? Die haben mich am 3.11. angerufen.',
];
export const REGRET_WAYS: readonly Sentence[] = [
  ...BACK.map((say): Sentence => [say, { goal: 'outOfContract' }]),
  ...NOT_OUT.map((say): Sentence => [say, {}, ['goal']]),
];
