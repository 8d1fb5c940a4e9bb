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
  // Who writes for somebody old.
  [
    "My nan is 81, I'm her grandson. Vodafone rang her on 20 November and she said yes to a contract.",
    { writerRole: 'relative', provider: 'Vodafone', agreedOnPhone: true },
  ],
  ["The woman said: I'm her daughter, and hung up. Vodafone called me.", { provider: 'Vodafone' }, ['writerRole']],
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

  // The sign left out, as on a phone.
  ['1&1 called. Havent confirmed anything.', { textFormApproval: false }],
  ['i didnt get a contract summary', { contractSummaryReceived: false }],
  // Money that went.
  [
    'On the 15th they took 59 euros.',
    { debited: true, debitAmount: { amount: 59, currency: 'EUR' }, debitDate: '2026-11-15' },
  ],
  ['I won 500 euros, he said, and they took 5 names for the draw.', {}, ['debited']],
  ['They want to take 59 euros.', {}, ['debited']],
  // Papers that never came, and one that did.
  [
    'Vodafone called her. She never got any paperwork.',
    { contractSummaryReceived: false, withdrawalInstructionReceived: false },
  ],
  ['Vodafone called. I got the paperwork yesterday.', {}, ['contractSummaryReceived', 'withdrawalInstructionReceived']],
  // What the company answers.
  ['Telekom refuse to send me the recording.', { recordingReply: 'refused' }],
  ['I refused to let them record the call.', {}, ['recordingReply']],
  ["I withdrew. They answered that they don't accept it.", { companyReply: 'refused' }],
  ["What if they don't accept it? I withdrew yesterday.", {}, ['companyReply']],
  ['Vattenfall writes that I have cancelled! I did nothing of the kind.', {}, ['alreadyCancelled']],
  ['1&1 keeps calling.', { channel: 'outboundCall' }],
  ['I keep calling Vodafone and nobody answers.', {}, ['channel']],
  ['1&1 called. First bill came on 15 November.', { invoiced: true, invoiceReceivedDate: '2026-11-15' }],

  // A child with its age before it, and parents who did not consent: the yes is the child's.
  [
    'My 16 year old son ordered a subscription on the phone.',
    { personOnPhone: 'child', personAge: 16, personIsMinor: true },
  ],
  [
    'My 16-year-old daughter answered the phone and said yes. We as parents never consented.',
    { personOnPhone: 'child', agreedOnPhone: true },
  ],
  ['I have a 12 year old phone contract with o2.', {}, ['personAge', 'personIsMinor']],
  // Somebody else's call and yes; a thing that came is no call.
  [
    'o2 called my gran yesterday and she said yes',
    { agreedOnPhone: true, personOnPhone: 'self', writerRole: 'relative', callDate: '2026-11-22' },
  ],
  ['my nan (79) was called by o2', { writerRole: 'relative', personOnPhone: 'self' }],
  ['o2 called my gran and she said she would think about it', {}, ['agreedOnPhone']],
  ['phone arrived last friday', { goodsReceived: true, goodsReceivedDate: '2026-11-20' }, ['callDate']],
  ['the phone never arrived', {}, ['callDate']],
  ['the sim card is lying here unopened', { goodsReceived: true, serviceUsed: false }],
  ['the phone rang last friday, it was o2', { callDate: '2026-11-20' }],
  // Whom one is with already is not whose contract it is.
  ['e.on of course is my old one', {}, ['provider', 'product']],
  ['E.ON ist natürlich mein alter', {}, ['provider']],
  ['E.ON ist der neue', { provider: 'E.ON' }],
  ['it was a course on trading, 2000 euros', { product: 'course' }],
  ['my old provider wrote that they are sorry I am leaving', { providerSwitch: true }],
  ["they're switching me over on jan 1st", { providerSwitch: true, switchDate: '2027-01-01' }],
  ['they want to switch off my internet on friday', { cutOffThreatened: true }],
  ['the monthly price was never mentioned', { priceNamed: false }],
  [
    'eine Frau hat mich am 20. angerufen, sie sei von meinem Versorger E.ON und der Preis wird günstiger',
    { callerClaimedToBe: 'E.ON' },
  ],
  // What others made of him is no yes; what he does not remember is open.
  [
    "someone called my dad and sold him a subscription. He doesn't remember saying yes.",
    { agreedOnPhone: 'unknown', channel: 'outboundCall' },
  ],
  ["I don't remember agreeing to anything", { agreedOnPhone: 'unknown' }],
  ['I said yes on the phone but I dont remember the price', { agreedOnPhone: true }],
  // The reason of a yes is no refusal.
  ["i just said ok so they'd leave me alone", { agreedOnPhone: true }, ['declaration', 'wantedContract']],
  ['i said yes to make them leave me alone', { agreedOnPhone: true }, ['declaration']],
  ['i told them to leave me alone', { agreedOnPhone: false, declaration: 'no' }],
  // Who was signed up by others signed nothing.
  [
    'my flatmate got a call from 1&1 and they signed him up, he asked me to help since his german sucks',
    { personOnPhone: 'self', channel: 'outboundCall', provider: '1&1' },
    ['textFormApproval', 'agreedOnPhone'],
  ],
  ['they signed me up, i clicked nothing', { textFormApproval: false }],
  ['i signed the contract', { textFormApproval: true }],
  ['my flatmate answered the phone and agreed to a contract in my name', { personOnPhone: 'other' }],
  ['my son answered and they signed him up', { personOnPhone: 'child' }],
  ['I said no recording please.', { recordingConsent: false }],
  ['I told them no recording.', { recordingConsent: false }],
  // That none has come refuses no recording.
  ['I told them no recording was made.', {}, ['recordingConsent']],
  ['still no recording', {}, ['recordingConsent', 'recordingAnnounced']],
  ['they asked if they may record and I said no', { recordingConsent: false }],
  // The customer's own yes is no word of the caller's that turned out untrue.
  [
    'my dad got called by vodafone last week, he is 71 and said yes to a new contract. the papers came yesterday but he doesnt want it',
    { agreedOnPhone: true, wantedContract: false },
    ['misledAbout', 'misledAboutText'],
  ],
];
