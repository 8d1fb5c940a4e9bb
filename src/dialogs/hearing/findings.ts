// What a text is besides facts: distress, danger, other fields of law, orders to the program, things that are not done.
import { wordCount } from '../../knowledge/german/words.ts';
import { factsOf, matterOf } from '../../case/file.ts';
import { isFactKey, specOf } from '../../knowledge/facts.ts';
import { COURT_PAPERS } from '../../knowledge/court-papers.ts';
import { findAnswer, setsTask } from '../answers/find.ts';
import { asksAtEnd } from '../aside/asked.ts';
import { firstTime, tell, type Draft } from '../draft.ts';
import type { HeardIntent } from '../messages.ts';
import type { BodyKey } from '../phrases/bodies.ts';
import type { TextKey } from '../phrases/texts.ts';
import type { Extraction } from '../understand/index.ts';

/** `said`: something was said and the open question comes again; `elsewhere`: another field of law, whose words are no facts here. */
export type Finding = 'said' | 'elsewhere' | 'none';

/** Things that are refused calmly, with the honest way. */
const REFUSALS: readonly (readonly [intent: string, phrase: TextKey])[] = [
  ['injection', 'injection'],
  ['falseStatement', 'falseStatement'],
  ['otherPersonsData', 'otherPeople'],
  ['threat', 'noThreats'],
  ['insult', 'insult'],
];

/** Stops that come before the contract; the others are told by the facts and the assessment. */
const STOPS: Readonly<Record<string, { phrase: TextKey; bodies: string[] }>> = {
  selfHarm: { phrase: 'selfHarm', bodies: ['telefonseelsorge'] },
  violence: { phrase: 'violence', bodies: ['telefonseelsorge', 'police'] },
  criminalCharge: { phrase: 'criminalCharge', bodies: ['lawyer', 'legalAid'] },
  insolvency: { phrase: 'insolvency', bodies: ['debtAdvice', 'lawyer'] },
  incapacityDispute: { phrase: 'handover', bodies: ['lawyer', 'consumerCentre'] },
  minorInCourt: { phrase: 'handover', bodies: ['lawyer', 'consumerCentre'] },
  largeSum: { phrase: 'handover', bodies: ['lawyer', 'consumerCentre'] },
};

/** "Heimlich aufnehmen", "mithören lassen": never advised, whoever asks. */
const SECRET =
  /(?:heimlich|unbemerkt|ohne (?:dass|das) (?:er|sie|die)|secretly)[^.!?]{0,60}(?:aufnehm|aufzeichn|mitschneid|record)|(?:aufnehm|aufzeichn|mitschneid|record)[^.!?]{0,40}(?:heimlich|unbemerkt|secretly)|mithören lassen|jemand(?:en)? mithören/i;

/** Somebody who sells or sold on the phone: never asked for secrets. */
const INSIDER =
  /\b(?:ich|i) (?:arbeite|arbeitete|work|worked)\b[^.!?]{0,60}\b(?:call ?-?cent(?:er|re)|telefonverkauf|telefonvertrieb)|\b(?:im|in einem|beim|für ein) (?:call ?-?center|telefonverkauf|telefonvertrieb)\b[^.!?]{0,30}\b(?:gearbeitet|angestellt|beschäftigt|tätig)/i;

/** Papers of an employer that somebody offers. */
const INSIDE_PAPERS =
  /\b(?:unser\w*|intern\w*|our|internal)\b[^.!?]{0,40}(?:leitf[aä]den|leitfaden|skripte?|schulung|kundendaten|kundenliste|datens[aä]tze|provision|scripts?|guidelines|customer (?:data|list))[^.!?]{0,40}\b(?:schicken|senden|geben|zeigen|hochladen|verraten|send|give|share|upload)/i;

/** Whether somebody from the trade speaks of it in general: that tells nothing of a call to them. */
export const isInsider = (text: string): boolean => INSIDER.test(text) || INSIDE_PAPERS.test(text);

const THANKS =
  /^(?:(?:vielen |herzlichen |besten )?dank(?:e)?(?: (?:schön|sehr|ihnen|dir))?|merci|super|prima|toll|thanks|thank you)[\s.!,]*$/i;

/** Whether a text is something else than an answer: an order, a plan that is refused, somebody in danger. */
export const noAnswer = (reading: Extraction, text: string): boolean =>
  REFUSALS.some(([intent]) => reading.intents.includes(intent)) ||
  SECRET.test(text) ||
  reading.stop === 'selfHarm' ||
  reading.stop === 'violence';

/** A curse and nothing else that stands in the way of an answer. */
export const insultAlone = ({ intents, stop }: Extraction): boolean =>
  stop === undefined && intents.includes('insult') && !REFUSALS.some(([i]) => i !== 'insult' && intents.includes(i));

/** The places where people look at a case: those of the court first where its post has come, then whoever mediates here. */
export function people(draft: Draft): void {
  tell(draft, 'human');
  const { dunning, product } = factsOf(draft.file);
  const bodies: BodyKey[] = ['consumerCentre', 'lawyer', 'legalAid', 'regulator'];
  if (dunning && COURT_PAPERS.has(dunning)) bodies.unshift('court');
  if (product && product !== 'unknown') bodies.push(mediator(product));
  draft.replies.push({ kind: 'bodies', bodies });
}
/** What the mediator for telecommunications deals with. */
const TELECOMS: ReadonlySet<string> = new Set(['mobile', 'internet', 'tv', 'bundle']);
function mediator(product: string): BodyKey {
  if (TELECOMS.has(product)) return 'telecomArbitration';
  return product === 'energy' ? 'energyArbitration' : 'universalArbitration';
}

/** Says what must be said about such a text, the gravest first. */
export function handle(draft: Draft, reading: Extraction, text: string): Finding {
  let finding: Finding = 'none';
  if (THANKS.test(text.trim())) {
    tell(draft, 'welcome');
    return 'said';
  }
  const stop = reading.stop === undefined ? undefined : STOPS[reading.stop];
  if (stop) {
    tell(draft, stop.phrase);
    draft.replies.push({ kind: 'bodies', bodies: stop.bodies });
    finding = 'said';
  }
  if (reading.intents.includes('fraud') && firstTime(draft, 'fraud')) {
    tell(draft, 'fraudCall');
    draft.replies.push({ kind: 'bodies', bodies: ['bank', 'police'] });
    finding = 'said';
  }
  for (const [intent, phrase] of REFUSALS) {
    if (!reading.intents.includes(intent)) continue;
    tell(draft, phrase);
    finding = 'said';
    break;
  }
  if (isInsider(text)) {
    tell(draft, 'tape.insider');
    finding = 'said';
  }
  if (SECRET.test(text)) {
    tell(draft, 'secretRecording');
    finding = 'said';
  }
  for (const problem of reading.problems ?? []) {
    if (problem.code === 'twoDates' || (problem.code === 'futureDate' && holdsDay(reading, problem.quote))) continue;
    tell(draft, problem.code === 'futureDate' ? 'dateAhead' : 'dateInvalid');
    finding = 'said';
    break;
  }
  if (!reading.inScope && finding === 'none' && otherField(reading) && !asksOfCase(draft, reading, text)) {
    tell(draft, 'outOfScope');
    draft.replies.push({ kind: 'bodies', bodies: ['consumerCentre', 'lawyer', 'legalAid'] });
    return 'elsewhere';
  }
  const callMe = reading.intents.includes('callMe');
  if (finding === 'none' && (callMe || reading.intents.includes('human')) && Object.keys(reading.facts).length === 0) {
    if (callMe) tell(draft, 'cannotCall');
    people(draft);
    return 'said';
  }
  if (finding === 'none' && isTask(draft, text)) {
    tell(draft, 'injection');
    return 'said';
  }
  return finding;
}

/** Whether this turn has warned of a fraud: thanks and advice about a contract would stand oddly beside it. */
export const saidFraud = ({ replies }: Draft): boolean =>
  replies.some((reply) => reply.kind === 'text' && reply.phrase === 'fraudCall');

/** "Schreib mir ein Gedicht über …": short words that set a task are refused and tell nothing of a case. */
export const isTask = (draft: Draft, text: string): boolean =>
  wordCount(text) <= TASK_WORDS && setsTask(text, draft.today);
const TASK_WORDS = 25;

/** The fixed answer to something that was heard in a message later than its turn; each once in a case. */
export function answerIntent(draft: Draft, intent: HeardIntent): void {
  if (!firstTime(draft, intent)) return;
  switch (intent) {
    case 'selfHarm':
    case 'violence': {
      const stop = STOPS[intent];
      if (!stop) return;
      tell(draft, stop.phrase);
      draft.replies.push({ kind: 'bodies', bodies: stop.bodies });
      return;
    }
    case 'fraud':
      tell(draft, 'fraudCall');
      draft.replies.push({ kind: 'bodies', bodies: ['bank', 'police'] });
      return;
    case 'human':
      return people(draft);
    case 'distress':
      tell(draft, 'distress');
  }
}

/** "Lieferbeginn soll der 1.1. sein": a day ahead that a fact has taken, where it may lie ahead. */
const holdsDay = (reading: Extraction, quote: string): boolean =>
  [reading, ...reading.matters].some(({ facts, quotes }) =>
    Object.entries(quotes).some(
      ([fact, words]) =>
        isFactKey(fact) &&
        specOf(fact).kind === 'date' &&
        facts[fact] !== undefined &&
        (words.includes(quote) || quote.includes(words)),
    ),
  );

/** "Ich bin der Erbe, muss ich zahlen?" in the middle of a case: a word of another field in a question that comes near one of ours. */
const asksOfCase = (draft: Draft, reading: Extraction, text: string): boolean =>
  (text.trim().endsWith('?') || asksAtEnd(text)) &&
  Object.keys(matterOf(draft.file).facts).length > 0 &&
  findAnswer(text, reading.lang, draft.today).near.length > 0;

/**
 * Another field altogether, not a doorstep or shop contract: those are facts, and their dates are still shown. That one
 * asks as a private person, called an office oneself or was rung up by a landlord, makes no sale of it.
 */
const otherField = ({ facts, intents }: Extraction): boolean =>
  (facts.channel === undefined ||
    facts.channel === 'inboundCall' ||
    (facts.channel === 'outboundCall' && !intents.includes('thirdPartyBilling'))) &&
  facts.consumer !== false &&
  (facts.jurisdiction ?? 'DE') === 'DE';
