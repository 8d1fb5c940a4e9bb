// Which red flags a call shows, in the declared order of the list.
import { fold } from '../../knowledge/german/words.ts';
import { deniesHolder } from './assured.ts';
import type { ConsentFound } from './consent.ts';
import type { Declaration } from './declaration.ts';
import { type Disclosure, HOLDS_TO_EARLIER, REFERS_BACK } from './disclosure.ts';
import type { Identity } from './identity.ts';
import { beginsMidway, type Line } from './lines.ts';
import { type Flag, FLAGS } from './notes.ts';
import { type Offer, priceAt } from './offer.ts';
import { leavesOpen } from './open-terms.ts';
import { ASKS_CONTRACT, BOOKS, PLAIN_ANSWER } from './phrases/offer/contract.ts';
import {
  ALREADY_BOUND,
  ASSUMES_YES,
  DICTATES_YES,
  EVASIVE,
  PRAISES,
  PRESSURE,
  FORCES,
  SPOKEN_FOR,
  THREATENS,
} from './phrases/offer/pressure.ts';
import { ASKS_PRICE } from './phrases/offer/price.ts';
import { CUT_NOTE, MISHEARD } from './phrases/offer/sound.ts';
import { POSES_AS, PRETEXT } from './phrases/offer/start.ts';
import { ASKS_WITHDRAWAL, DENIES_BACK, TURNS_OFF } from './phrases/offer/withdrawal.ts';
import { GIFT } from './phrases/topics/beside.ts';
import { isUnfit } from './unsettled.ts';

/** What all criteria found. */
export type Found = {
  lines: readonly Line[];
  consent: ConsentFound;
  identity: Identity;
  declaration: Declaration;
  offer: Offer;
  disclosure: Disclosure;
  /** Who speaks was taken from the words. */
  guessed: boolean;
};

/** @returns the codes of all flags that the call shows */
export function flagsOf(found: Found): Flag[] {
  const { lines, consent, identity, declaration, offer, disclosure } = found;
  const agents = lines.filter((line) => line.agent);
  const customers = lines.filter((line) => !line.agent);
  const agentSays = (pattern: RegExp): boolean => agents.some((line) => pattern.test(line.folded));
  const first = lines[0];
  const yesTurn = declaration.yesTurn;
  const sold = declaration.value === 'clear' || declaration.value === 'ambiguous';
  const unsettled = (why: Declaration['unsettled'][number]): boolean => declaration.unsettled.includes(why);
  const books = agents.some((line) => BOOKS.test(line.folded) && !TURNS_OFF.test(line.folded));
  const on: Record<Flag, boolean> = {
    recordedDespiteNo:
      consent.refused &&
      !agents.some((line) => line.turn > (consent.decidedBy?.turn ?? 0) && TURNS_OFF.test(line.folded)),
    consentNotHeard: lines.length > 0 && !consent.announced,
    consentUnanswered: consent.announced && !consent.refused && !consent.late && consent.value !== 'yes',
    consentLate: consent.late,
    readOut: identity.readOut,
    notIdentified: identity.value !== 'yes' && !identity.somebodyElse && !identity.minor,
    somebodyElse: identity.somebodyElse,
    minor: identity.minor,
    secondPerson: new Set(customers.map((line) => line.speaker)).size > 1,
    orderPartOnly: disclosure.orderPartOnly === true,
    missingStart: first !== undefined && beginsMidway(first.text),
    cutNotes: lines.some((line) => CUT_NOTE.test(line.folded)),
    missingEnd: endsMidway(lines),
    oneSpeaker: lines.length > 0 && (agents.length === 0 || customers.length === 0),
    speakersGuessed: found.guessed,
    yesChain: hasYesChain(customers),
    yesToSomethingElse:
      declaration.toSomethingElse ||
      declaration.ownMeaning ||
      (yesTurn === undefined && declaration.value === 'ambiguous'),
    conditional: declaration.conditional,
    onlyPapers:
      declaration.value !== 'clear' &&
      customers.some((line) => WANTS_PAPERS.test(line.folded) && lines[line.turn - 2]?.topic !== 'gift'),
    booksAnyway: declaration.value !== 'clear' && declaration.value !== 'refused' && (books || agentSays(ASSUMES_YES)),
    refusedThenBooked: declaration.value === 'refused' && books,
    readFast: offer.fast.length > 0,
    notUnderstood: declaration.confused,
    pretext: agentSays(PRETEXT),
    pressure: agentSays(PRESSURE),
    threat: agentSays(THREATENS) || agentSays(FORCES),
    dictatedYes: agentSays(DICTATES_YES),
    alreadyBound: agentSays(ALREADY_BOUND),
    posesAs: agentSays(POSES_AS),
    saidFree: agentSays(GIFT),
    priceMissing: !offer.price,
    priceEvaded:
      (agentSays(EVASIVE) && (!offer.price || customers.some((line) => ASKS_PRICE.test(line.folded)))) ||
      answered(lines, ASKS_PRICE, (line) => PRAISES.test(line.folded) && priceAt(line.folded) === undefined) ||
      answered(lines, ASKS_CONTRACT, (line) => !PLAIN_ANSWER.test(line.folded)),
    termMissing: !offer.term,
    namedAfterYes:
      sold && yesTurn !== undefined && ((offer.price?.turn ?? 0) > yesTurn || (offer.term?.turn ?? 0) > yesTurn),
    priceOpen: unsettled('priceOpen') || (yesTurn !== undefined && leavesOpen(lines, yesTurn)),
    choiceOpen: unsettled('choiceOpen'),
    otherTerms: unsettled('otherTerms'),
    doubtedAfter: unsettled('doubtedAfter'),
    sameMouth: unsettled('sameMouth'),
    holderOpen: deniesHolder(lines),
    unfit: lines.some(isUnfit),
    spokenFor: agentSays(SPOKEN_FOR),
    unsureWords: [offer.price, offer.term].some((at) => at !== undefined && lines[at.turn - 1]?.unsure === true),
    unheardBefore:
      disclosure.orderPartOnly === true &&
      lines.slice(1).some((line) => (line.agent ? REFERS_BACK : HOLDS_TO_EARLIER).test(line.folded)),
    companyUnsure: disclosure.companyHeard && !disclosure.companyCertain,
    longTerm: offer.months > 24,
    withdrawalMissing: !offer.withdrawal && !offer.withdrawalFailed,
    withdrawalDenied:
      !offer.withdrawal &&
      (offer.withdrawalFailed || answered(lines, ASKS_WITHDRAWAL, (line) => DENIES_BACK.test(line.folded))),
    callerMissing: !disclosure.caller,
    purposeMissing: !disclosure.purpose,
    transcription: lines.some((line) => MISHEARD.test(line.folded) || MISHEARD.test(fold(line.text).text)),
  };
  return (Object.keys(FLAGS) as Flag[]).filter((flag) => on[flag]);
}

/** "Schicken Sie mir das erst mal zu.", "Nur die Unterlagen, bitte." */
const WANTS_PAPERS =
  /\b(?:schick|send|mail)\w* (?:sie |se |s )?(?:mir|uns|das|es|was|erst|mal|doch|bitte)\b(?![^.!?]*\b(?:paket|geraet|router|karte|los)\b)|\b(?:nur|erst|bloss|lediglich) (?:mal )?(?:die |das |ein paar )?(?:unterlagen|infos?|infomaterial|prospekte?|schriftlich\w*)\b|\b(?:send|email|post) (?:me|it) (?:something|the (?:papers|details)|in writing|by (?:mail|post|email))/;

/** Whether the agent answers a question of the customer in such a way. */
const answered = (lines: readonly Line[], asks: RegExp, so: (answer: Line) => boolean): boolean =>
  lines.some((line, i) => {
    const next = lines[i + 1];
    return !line.agent && line.folded.includes('?') && asks.test(line.folded) && next?.agent === true && so(next);
  });

function endsMidway(lines: readonly Line[]): boolean {
  return lines.slice(-2).some((line) => /(?:\.{2,}|…|-)\W*$/.test(line.folded));
}

/** Three answers in a row that are nothing but an assent. */
function hasYesChain(customers: readonly Line[]): boolean {
  let run = 0;
  for (const line of customers) {
    run =
      /^\W*(?:ja|yes|genau|richtig|stimmt|korrekt|mhm|ok|okay)\W*(?:das )?(?:stimmt|richtig|genau|mhm|ja)?\W*$/.test(
        line.folded,
      )
        ? run + 1
        : 0;
    if (run >= 3) return true;
  }
  return false;
}
