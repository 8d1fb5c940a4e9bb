// "Zwei Handyverträge in einem Anruf": contracts of one kind that one call sold, each with its own period and its own letter.
import type { CaseFile, KnownFacts, Matter } from '../../case/file.ts';
import { matterOf } from '../../case/file.ts';
import type { FactKey } from '../../knowledge/facts.ts';
import { ask, type Draft } from '../draft.ts';
import { openMatter } from '../matters.ts';
import { ways } from '../../knowledge/german/words.ts';

const KIND =
  '(?:handy|mobilfunk|mobil|telefon|festnetz|internet|dsl|glasfaser|strom|gas|energie|tv|zeitschriften|zeitungs|magazin|versicherungs)?-?';
const COUNTED = new RegExp(
  '(?<!\\p{L})(zwei|2|beide|drei|3|two|both|three) ' +
    `(?:\\p{L}+ ){0,2}?(?:${KIND}(?:verträgen?|vertraege|abos|abonnements|tarife|policen|versicherungen|` +
    'sim-?karten)|contracts|subscriptions|plans|lines)(?!\\p{L})',
  'iu',
);
const SECOND = new RegExp(
  `(?<!\\p{L})(?:zweite|weitere|second|another)[nrs]? (?:\\p{L}+ )?(?:${KIND}(?:vertrags?|abos?|tarifs?|sim-?karte|police|versicherung)|contract|subscription|plan|line)(?!\\p{L})`,
  'iu',
);
/** They were sold, or stand there now. */
const SOLD = new RegExp(
  String.raw`(?<!\p{L})(?:${ways(
    'verkauft|angedreht',
    'aufge(?:schwatzt|quatscht|drängt)',
    'unterge(?:jubelt|schoben)',
    'abgeschlossen|bestellt|angerufen|gemacht|bekommen',
    '(?:es|das) (?:sind|waren|wurden)',
    '(?:habe?|hab) ich (?:jetzt|nun|plötzlich|auf einmal|angeblich)',
    'ich (?:habe?|hab) (?:jetzt|nun|plötzlich|auf einmal|angeblich)',
    'sold',
    'signed (?:me )?up',
    'talked me into',
  )})(?!\p{L})`,
  'iu',
);
/** An old and a new one, two that were there before, a plan. */
const NOT_BOTH_NEW =
  /(?<!\p{L})(?:alte[nrs]?|bisherige[nrs]?|schon|seit jahren|bereits|wollte[nt]?|wollen|will|möchte\p{L}*|old|existing|already|wanted|verschiedenen firmen)(?!\p{L})/iu;

const mark = (matter: string): string => `${matter}:twins`;
const THREE = /drei|3|three/i;

/** Remembers how many contracts a message tells of, to be asked about. @returns whether it tells of several */
export function countContracts(draft: Draft, matter: string, text: string): boolean {
  const { file } = draft;
  if (file.shown[mark(matter)] !== undefined || matterOf(file, matter).like !== undefined) return false;
  const sentence = text
    .split(/(?<=\p{L}[.!?])\s+|\n+/u)
    .find((one) => (COUNTED.test(one) || SECOND.test(one)) && SOLD.test(one) && !NOT_BOTH_NEW.test(one));
  if (sentence === undefined) return false;
  const count = THREE.test(COUNTED.exec(sentence)?.[1] ?? '') ? '3' : '2';
  draft.file = { ...file, shown: { ...file.shown, [mark(matter)]: count } };
  return true;
}

/** Asks once whether each is to be a matter of its own. Two companies, or two stories, are two matters already. */
export function askTwins(draft: Draft): boolean {
  const matter = draft.file.active;
  const told = draft.file.shown[mark(matter)];
  if ((told !== '2' && told !== '3') || draft.file.matters.length > 1) return false;
  ask(draft, 'confirm', { about: 'twins', matter });
  return true;
}

/** The answer: further matters that are like this one, or the one there is. */
export function settleTwins(draft: Draft, matter: string, yes: boolean): void {
  const more = yes ? Number(draft.file.shown[mark(matter)] ?? 2) - 1 : 0;
  draft.file = { ...draft.file, shown: { ...draft.file.shown, [mark(matter)]: 'asked' } };
  for (let n = 0; n < more; n += 1) {
    const id = openMatter(draft);
    if (id === undefined) return;
    change(draft, id, (twin) => ({ ...twin, like: matter }));
    likeItsTwin(draft, id);
  }
}

/** What each contract has for itself: its money, and what was written and answered about it. */
const OWN: ReadonlySet<FactKey> = new Set<FactKey>([
  'debited', 'debitAmount', 'debitDate', 'invoiced', 'invoiceAmount', 'invoiceReceivedDate', 'invoiceDisputedAmount', 'arrearsAmount',
  'dunning', 'dunningDate', 'reminderCount', 'alreadyWithdrawn', 'withdrawnDate', 'alreadyObjected', 'objectedDate', 'objectionAtCourt', 'alreadyCancelled',
  'companyReply', 'companyReplyDate', 'outcome', 'recordingRequestedDate', 'recordingRemindedDate', 'recordingRefusedDate', 'recordingReply',
]); // prettier-ignore

/** Takes over what is known of the call by now; the customer sees it in the summary before it counts for a letter. */
export function likeItsTwin(draft: Draft, matter: string): void {
  const { like } = matterOf(draft.file, matter);
  if (like === undefined) return;
  const first = matterOf(draft.file, like);
  change(draft, matter, (twin) => ({ ...shared(first), ...twin, facts: { ...taken(first.facts), ...twin.facts } }));
}

const taken = (facts: KnownFacts): KnownFacts =>
  Object.fromEntries(
    Object.entries(facts)
      .filter(([key]) => !OWN.has(key as FactKey))
      .map(([key, known]) => [key, { ...known, confirmed: false }]),
  );

const shared = ({ recipient, customerNumber, holder }: Matter): Partial<Matter> => ({
  ...(recipient ? { recipient } : {}),
  ...(customerNumber ? { customerNumber } : {}),
  ...(holder ? { holder } : {}),
});

function change(draft: Draft, id: string, how: (matter: Matter) => Matter): void {
  const file: CaseFile = draft.file;
  draft.file = { ...file, matters: file.matters.map((m) => (m.id === id ? how(m) : m)) };
}
