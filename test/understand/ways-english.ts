// English as people type it: who called and whose papers came, a click by mistake, a denial far from the yes; with near misses.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const CALLER = ['callerClaimedToBe'] as const;

export const ENGLISH_WAYS: readonly Sentence[] = [
  // The caller named one company, the papers came from another.
  [
    "some guy phoned me, said he's from Telekom but then I got an sms from 1&1 with a link. I have telekom and it works.",
    { provider: '1&1', callerClaimedToBe: 'Telekom' },
  ],
  [
    'they pretended to be my provider Telekom and then 1&1 sent me papers',
    { provider: '1&1', callerClaimedToBe: 'Telekom' },
  ],
  ['He told me he works for Telekom, the confirmation is from o2', { provider: 'o2', callerClaimedToBe: 'Telekom' }],
  [
    "I'm with Telekom. A man rang saying hes from telekom. Now Vodafone wrote to me.",
    { provider: 'Vodafone', callerClaimedToBe: 'Telekom' },
  ],
  [
    'A guy called pretending to work for E.ON. turns out it was Voxenergie.',
    { provider: 'Voxenergie', callerClaimedToBe: 'E.ON' },
  ],
  [
    'The caller introduced himself as a Telekom employee but the letter is from 1&1.',
    { provider: '1&1', callerClaimedToBe: 'Telekom' },
  ],
  // Near misses: a paper's sender and one's own company are no callers.
  [
    'I dont want to switch, I have telekom and it works. Yesterday someone called, sms from 1&1.',
    { provider: '1&1' },
    CALLER,
  ],
  ['I got a text from Vodafone after somebody called me.', { provider: 'Vodafone' }, CALLER],
  ['Someone from Telekom called me and now I have an email from Telekom.', { provider: 'Telekom' }],
  ['I have a contract with Vodafone and now they called me and extended it.', { provider: 'Vodafone' }],
  // The same in German.
  [
    'Der hat gemeint er ist von der Telekom und dann hab ich eine SMS von 1&1 bekommen',
    { provider: '1&1', callerClaimedToBe: 'Telekom' },
  ],
  ['Angeblich Telekom, aber die Mail kam von 1und1', { provider: '1&1', callerClaimedToBe: 'Telekom' }],
  ['Angeblich hat Telekom mir einen Vertrag geschickt, ich bin bei 1&1.', { provider: '1&1' }, CALLER],

  // A click by mistake says nothing of the call; nor does a signature that never was.
  [
    'Yesterday Vodafone called. I clicked the link by mistake, I thought it was just information.',
    { textFormApproval: true, approvalMeans: 'link' },
    ['agreedOnPhone'],
  ],
  ['Vodafone called me yesterday. I clicked on the link afterwards.', { textFormApproval: true, agreedOnPhone: true }],
  ['Vodafone called me. I never signed anything.', { textFormApproval: false }, ['agreedOnPhone']],
  ['Vodafone called me. I never signed up for anything.', { agreedOnPhone: false }],
  // The caller's words are not the customer's.
  ["The Vodafone guy called. He said otherwise he can't send me the offer.", {}, ['agreedOnPhone', 'declaration']],
  ['Vodafone called. I said they can send me the offer, nothing else.', { agreedOnPhone: false }],
  // A denial of something else stands before the yes.
  ['Vodafone called. I did not have time so I said yes to get rid of him.', { agreedOnPhone: true }],
];
