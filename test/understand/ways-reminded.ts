// A yes and a no that were none to the offer: a collector's claim, one's name at the telephone, a reminder to us, the company's refusal; and whose call it was.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const REMINDED_WAYS: readonly Sentence[] = [
  // what a collector says of the customer
  [
    'A debt collector called Riverty wants 200 euros, says I ordered by phone in August. I never talked to anyone.',
    { agreedOnPhone: false, personOnPhone: 'nobody' },
  ],
  [
    'Collections letter from EOS says I signed up by phone with Sky in May. I did not.',
    { agreedOnPhone: false, provider: 'Sky' },
    ['misledAbout', 'misledAboutText'],
  ],
  [
    'They claim I agreed on the phone in May. That is not true.',
    { agreedOnPhone: false },
    ['misledAbout', 'misledAboutText'],
  ],
  ['EOS says I signed up by phone with Sky in May.', {}, ['agreedOnPhone', 'personOnPhone']],
  // near misses: told by the writer
  ['Sky called and I agreed, now the letter says I ordered two contracts.', { agreedOnPhone: true }],
  ['They say I agreed too fast on the phone, and yes I did say yes.', { agreedOnPhone: true }],
  ['I said I agreed.', { agreedOnPhone: true }],
  // how one answers the telephone
  [
    'Vodafone hat am Donnerstag bei meiner Frau angerufen, sie hat nur gesagt „ja, hier ist Frau Bäcker“.',
    { agreedOnPhone: false, declaration: 'yesToSomethingElse', personOnPhone: 'spouse' },
  ],
  [
    'Vodafone called my wife on Thursday, she only said yes this is Mrs Baker.',
    { agreedOnPhone: false, declaration: 'yesToSomethingElse' },
  ],
  [
    'A man from Sky called. I say “yes” after he asks “are you the account holder”. Then a contract came.',
    { agreedOnPhone: false, declaration: 'yesToSomethingElse' },
  ],
  [
    'Sky rief an. Ich sage ja, nachdem er fragt, ob ich der Kontoinhaber bin.',
    { agreedOnPhone: false, declaration: 'yesToSomethingElse' },
  ],
  ['Vodafone called and I said yes, this is great, send me the contract.', { agreedOnPhone: true }],
  ['A man from Sky called. I said yes when he asked if I want the contract.', { agreedOnPhone: true }],
  [
    'Vodafone hat bei meiner Frau angerufen, sie hat gesagt ja hier ist Frau Bäcker und später ja zu dem Vertrag gesagt.',
    { agreedOnPhone: true },
  ],
  // told to us, of what is wanted now
  ['Am 16.11. hat mich Vodafone angerufen, ich hab ja gesagt. Hab doch gesagt: will nicht', { agreedOnPhone: true }],
  ['wie gesagt ich will den nich', { wantedContract: false }, ['agreedOnPhone', 'declaration']],
  ["As I said, I don't want it", {}, ['agreedOnPhone', 'declaration']],
  ['Vodafone rief an. Ich hab dem doch gesagt, will ich nicht.', { agreedOnPhone: false, declaration: 'no' }],
  ["Sky called. I already said I don't want it.", { agreedOnPhone: false }],
  // papers, and nothing that was said
  ['nö, bis jetzt nur ne kurze mail ohne anhang', {}, ['agreedOnPhone', 'wantedContract']],
  ['Vodafone rief an, ich wollte nur ne kurze Mail.', { agreedOnPhone: false }],
  // the company refused
  [
    'Am 20.11. habe ich da angerufen und gesagt, dass ich widerrufe. Die sagten, am Telefon geht das nicht, und haben abgelehnt.',
    {},
    ['agreedOnPhone', 'declaration'],
  ],
  ['Am 20.11. rief Vodafone an, sie sagten, es ist gratis, und ich habe abgelehnt.', { agreedOnPhone: false }],
  [
    'Am 20.11. rief Vodafone an. Meine Eltern waren dran. Sie sagten, sie brauchen nichts, und haben abgelehnt.',
    { agreedOnPhone: false },
  ],
  // a widow's own call
  [
    'Es rief gestern wer an wegen Zeitung, ich hab gesagt schicken Sie mir was zu. Mein Mann ist letztes Jahr gestorben und ich bin alleine.',
    { personOnPhone: 'self', agreedOnPhone: false },
    ['deceased'],
  ],
  ['Gestern rief jemand an und ich hab ja gesagt. Mein Mann ist ja tot.', { agreedOnPhone: true }, ['deceased']],
  [
    'Mein Vater ist im März gestorben. Im Mai rief Vodafone bei ihm an. Ich hab gesagt, er ist tot.',
    { deceased: true, personOnPhone: 'nobody' },
  ],
  [
    'Vodafone rief an, mein Vater ist im März gestorben, ich hab denen gesagt dass er tot ist, jetzt kommt eine Rechnung.',
    { deceased: true },
  ],
];
