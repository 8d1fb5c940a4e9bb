// What each follow-up question takes as done, and the words in which people say that it was not.
import type { FactKey } from '../../knowledge/facts.ts';
import { RESTS_ON } from '../changes.ts';

/** What a question takes for granted: the fact, the value that denies it, and the words in which people deny it. */
type Basis = { fact: FactKey; denied: string | boolean; done: string };

/** Said of everything that is sent or brought. */
const CAME = 'bekommen|gekriegt|erhalten|gekommen|angekommen|dabei|received|arrived|come';
/** How people say of each of these that it was done, beside "gemacht". */
const DONE: Partial<Record<FactKey, string>> = {
  contractSummaryReceived: CAME,
  textFormApproval: 'bestätigt|genehmigt|confirmed|approved',
  withdrawalInstructionReceived: CAME,
  goodsReceived: `${CAME}|geliefert|delivered`,
  goodsReturned: 'zurückgeschickt|geschickt|returned|sent',
  serviceUsed: 'benutzt|genutzt|gelaufen|used|started',
  debited: 'abgebucht|gebucht|debited|taken',
  invoiced: CAME,
  providerSwitch: 'gewechselt|switched',
  alreadyWithdrawn: 'widerrufen|withdrawn|withdrew',
  alreadyObjected: 'widersprochen|objected',
  dunning: CAME,
  cutOffThreatened: 'angedroht|gedroht|threatened',
  companyReply: `${CAME}|geantwortet|answered|replied`,
  recordingReply: `${CAME}|geantwortet|answered|replied`,
};
/** What denies a fact that is no yes or no. */
const NONE: Partial<Record<FactKey, string>> = { dunning: 'none', companyReply: 'none', recordingReply: 'none' };
/** What hangs on a fact and is kept when it is put right. */
const HANGS_TOO: Partial<Record<FactKey, readonly FactKey[]>> = {
  withdrawalInstructionReceived: ['documentsReceivedDate'],
  companyReply: ['companyReplyDate'],
  recordingReply: ['recordingReplyDate'],
};

/** The fact that each of the following questions hangs on. */
export const BASES: ReadonlyMap<FactKey, Basis> = new Map(
  [...Object.entries(RESTS_ON), ...Object.entries(HANGS_TOO)].flatMap(([key, followers]) => {
    const fact = key as FactKey;
    const done = DONE[fact];
    return done === undefined
      ? []
      : followers.map((follower): [FactKey, Basis] => [follower, { fact, denied: NONE[fact] ?? false, done }]);
  }),
);
