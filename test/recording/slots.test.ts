// A clean call in which one exchange is another: what the check then says of that one thing, and that nothing is proved that is not. German and English.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, type RecordingCheck } from '../../src/dialogs/recording/index.ts';

type Slot = 'hello' | 'tape' | 'who' | 'offer' | 'order';
type Exchange = readonly [agent: string, customer: string];
const GERMAN: Record<Slot, Exchange> = {
  hello: ['Guten Tag, Telekom, Miriam Kranz, ich möchte Ihnen ein Angebot machen. Frau Olga Brandt?', 'Ja, Brandt.'],
  tape: ['Darf ich das Gespräch aufnehmen?', 'Ja, dürfen Sie.'],
  who: ['Ihr Geburtsdatum bitte?', '4.8.1971.'],
  offer: ['MagentaZuhause M kostet 39,95 Euro im Monat, Laufzeit 24 Monate.', 'Verstanden.'],
  order: ['Möchten Sie diesen Vertrag abschließen?', 'Ja, den Vertrag möchte ich abschließen.'],
};
const ENGLISH: Record<Slot, Exchange> = {
  hello: ['Good afternoon, this is Sarah from Vodafone, I am calling to offer you a mobile contract.', 'Hello.'],
  tape: ['May I record this call?', 'Yes, you may.'],
  who: ['Could you give me your full name and date of birth, please?', 'Jürgen Gruber, second of February 1961.'],
  offer: ['You get the GigaMobil S for 39.99 euros a month with a minimum term of 24 months.', 'Right.'],
  order: ['Would you like to take out this contract?', 'Yes, I would like to take out the contract.'],
};

/** @param more what is said after the order */
function judged(
  base: Record<Slot, Exchange>,
  slot: Slot,
  exchange: Exchange,
  more: readonly Exchange[],
): RecordingCheck {
  const all = [...Object.entries({ ...base, [slot]: exchange }).map(([, said]) => said), ...more];
  return judge(
    all.flatMap(([agent, customer]) => [
      { speaker: 'A', text: agent },
      { speaker: 'K', text: customer },
    ]),
  );
}

type Row = readonly [
  slot: Slot,
  agent: string,
  customer: string,
  expected: Partial<RecordingCheck>,
  ...more: Exchange[],
];
const PROVES = { verdict: 'proves' } as const;
const ROWS: readonly (readonly [language: string, base: Record<Slot, Exchange>, rows: readonly Row[]])[] = [
  ['German', GERMAN, [
    // the clean call itself
    ['order', 'Möchten Sie diesen Vertrag abschließen?', 'Ja, möchte ich abschließen.', PROVES],
    // "-s" at the end of a verb is an "es"
    ['order', 'Das ist doppelt so schnell wie bisher. Machen Sies?', 'Ja, ich machs.', { declarationOfIntent: 'clear', verdict: 'proves' }],
    ['order', 'Damit sparen Sie sogar. Nehmen Sies?', 'Dann nehm ichs.', { declarationOfIntent: 'clear' }],
    ['order', 'Ich kann Ihnen Prospekte schicken. Wollen Sies?', 'Ja.', { verdict: 'doesNotProve' }],
    // a question behind the yes shows that it was meant for something else
    ['order', 'Dann haben Ihre Enkel keine Sorgen. Sollen wir das abschließen?', 'Ja, die Enkel sollen keine Sorgen haben. Was ist das denn mit der Pflegekasse?', { declarationOfIntent: 'ambiguous', verdict: 'doubtful' }, ['Das steht in der Mappe, auch die 14 Tage Widerrufsrecht.', 'Ja. Rufen Sie morgen wieder an?']],
    // the way back is told, and heard: no order
    ['order', 'Sollen wir das so abschließen?', 'Was heißt das jetzt für mich?', { declarationOfIntent: 'ambiguous' }, ['Alles kommt schriftlich, auch die 14 Tage Widerrufsrecht.', 'Ja.']],
    // "aufgenommen" is the order here, and no refusal behind the way back is one of the tape
    ['order', 'Möchten Sie bestellen?', 'Ja, ich bestelle den Vertrag.', { recordingConsent: 'yes', verdict: 'proves' }, ['Ihre Bestellung ist aufgenommen. Sie können 14 Tage widerrufen.', 'Brauch ich nicht.']],
    // how long a price is guaranteed is no term; the term beside it is one
    ['offer', 'Das kostet 39,95 im Monat, zwölf Monate Preisgarantie und zwölf Monate Laufzeit.', 'Gut.', { termNamed: true, verdict: 'proves' }],
    ['offer', 'Das kostet 39,95 im Monat, zwölf Monate Preisgarantie.', 'Gut.', { termNamed: false, verdict: 'doesNotProve' }],
    ['offer', 'Das kostet 39,95 im Monat, kostenlos für die ersten drei Monate.', 'Gut.', { termNamed: false, verdict: 'doesNotProve' }],
    // read out in full, neither taken nor denied: nobody can tell who speaks
    ['who', 'Ich lese vor: Olga Brandt, geboren 4.8.1971, Birkenweg 3 in Jena.', 'Und was wird jetzt anders?', { identified: 'unclear', verdict: 'doubtful' }],
    // called by name, asked for a datum, and it is told: the one who was called
    ['hello', 'Guten Tag, Telekom, Miriam Kranz. Frau Brandt, ich hab was Schönes für Sie.', 'Ach, was denn?', { identified: 'yes' }],
    // who does not follow the language orders nothing clearly
    ['order', 'Möchten Sie das bestellen? Sagen Sie ja.', 'Ich nix verstehen, ja.', { declarationOfIntent: 'ambiguous', verdict: 'doubtful' }],
  ]],
  ['English', ENGLISH, [
    ['order', 'Do you want to order?', 'Yes, I order it.', PROVES],
    ['tape', 'I will start the recording now if you agree.', 'Agreed.', { recordingConsent: 'yes' }],
    ['tape', 'I would like to record this as evidence. Do you agree?', 'I agree.', { recordingConsent: 'yes', verdict: 'proves' }],
    ['tape', 'May I record this call?', 'I’d rather you didn’t.', { recordingConsent: 'no' }],
    ['tape', 'This call may be recorded for training purposes.', 'How much is it?', { recordingConsent: 'unclear', verdict: 'doubtful' }],
    ['who', 'You are Anna Schmidt, born on 4 May 1980, is that right?', 'That’s right.', { identified: 'yes' }],
    ['who', 'Please confirm your name and date of birth.', 'I’m Paul Weber, born 3 March 1975.', { identified: 'yes' }],
    ['who', 'Could you give me your name and date of birth?', 'Why do you need that?', { identified: 'unclear' }],
    ['who', 'You are Mrs Klein?', 'No, Mrs Klein is my mother.', { identified: 'no', verdict: 'doesNotProve' }],
    ['order', 'Do you accept the offer?', 'I have to decline.', { declarationOfIntent: 'refused', verdict: 'doesNotProve' }],
    ['order', 'Shall I book that for you?', 'Yes, if it really is free.', { declarationOfIntent: 'ambiguous' }],
    ['order', 'Shall I set this up?', 'If you say so.', { declarationOfIntent: 'ambiguous' }],
    ['offer', 'It costs 20 euros a month, free for the first three months.', 'Right.', { termNamed: false, verdict: 'doesNotProve' }],
    ['offer', 'It costs 20 euros a month, and you can cancel monthly.', 'Right.', { termNamed: true }],
    ['offer', 'You save ten euros a month, for 24 months.', 'Right.', { priceNamed: false, verdict: 'doesNotProve' }],
    ['hello', 'Hello, this is Tom from customer service.', 'Hello.', { callerDisclosed: false, verdict: 'doubtful' }],
  ]],
]; // prettier-ignore

for (const [language, base, rows] of ROWS)
  for (const [slot, agent, customer, expected, ...more] of rows)
    test(`${language}, ${slot}: ${agent} / ${customer}`, () => {
      const check = judged(base, slot, [agent, customer], more);
      assert.deepEqual(
        Object.fromEntries(Object.keys(expected).map((key) => [key, check[key as keyof RecordingCheck]])),
        expected,
      );
    });
