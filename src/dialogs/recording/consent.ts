// Consent to the recording: asked before, audibly, and answered (law E1, R-01 to R-04).
import { sentences } from '../../knowledge/german/clauses.ts';
import type { Consent, Decision } from './check.ts';
import { type Line, quoted } from './lines.ts';
import { ASKS, NOT_RECORDING, RECORDING } from './phrases/topics.ts';
import { BARE, CONFUSED, NO, YES } from './phrases/replies.ts';

export type ConsentFound = {
  value: Consent;
  announced: boolean;
  refused: boolean;
  late: boolean;
  decidedBy?: Decision;
  keyTurns: number[];
};

export type ConsentContext = { yesTurn?: number; orderPartOnly: boolean | 'unknown'; somebodyElse: boolean };

/** @param lines the call in order; @param context what the other criteria found */
export function consentOf(lines: readonly Line[], context: ConsentContext): ConsentFound {
  let announcedAt: Line | undefined;
  let yesAt: Line | undefined;
  let noAt: Line | undefined;
  let lastAsk: { line: Line; question: boolean } | undefined;
  const agentHeard = lines.some((line) => line.agent);
  for (const line of lines) {
    const about = RECORDING.test(line.folded) && !NOT_RECORDING.test(line.folded);
    if (line.agent) {
      if (about) {
        announcedAt ??= line;
        lastAsk = { line, question: asksForConsent(line.folded) };
      } else if (line.topic !== 'recording') lastAsk = undefined;
      continue;
    }
    const tape = about ? aboutTape(line.folded) : '';
    if (about && protests(tape)) noAt = line;
    else if (about && (YES.test(line.folded) || TAPE_YES.test(tape))) yesAt = line;
    else if (lastAsk && answersTape(line, lastAsk)) {
      if ((NO.test(line.folded) && !OF_THE_OFFER.test(line.folded)) || DECLINES.test(line.folded)) noAt = line;
      else if (agrees(line.folded, lastAsk.question)) yesAt = line;
    }
  }
  const late = yesAt !== undefined && announcedAt !== undefined && context.yesTurn !== undefined && announcedAt.turn > context.yesTurn; // prettier-ignore
  const refused = noAt !== undefined && (yesAt === undefined || noAt.turn > yesAt.turn);
  const value = ((): Consent => {
    if (refused) return 'no';
    if (late) return 'unclear';
    if (yesAt) return 'yes';
    // Silence of somebody whom the recording does not even concern is no consent of the customer.
    if (context.somebodyElse) return 'no';
    if (announcedAt) return 'unclear';
    // Without the agent's words nobody knows what was asked.
    return context.orderPartOnly === true || !agentHeard ? 'unclear' : 'no';
  })();
  const decisive = (refused ? noAt : yesAt) ?? announcedAt;
  return {
    value,
    announced: announcedAt !== undefined,
    refused,
    late,
    ...(decisive ? { decidedBy: quoted(decisive) } : {}),
    keyTurns: decisive ? [decisive.turn] : [],
  };
}

/** The sentences that speak of the tape. */
const aboutTape = (said: string): string =>
  sentences(said)
    .map((s) => said.slice(s.start, s.end))
    .filter((part) => RECORDING.test(part))
    .join(' ');
/** "Aufzeichnung ja, Bestellung nein." */
const TAPE_YES =
  /\b(?:aufzeichnung|aufnahme|aufnehmen|aufzeichnen|mitschnitt|mitschneiden|recording)\W{1,3}(?:ja|gern|gerne|ok|okay|meinetwegen|von mir aus|yes|fine)\b/;
/** A no to what is sold, not to the tape. */
const OF_THE_OFFER = /\b(?:interess\w*|bedarf|vertrag|tarif|angebot|abo|danke|thank you|thanks)\b/;
const DECLINES =
  /\b(?:moechte ich nicht|will ich nicht|nicht einverstanden|lieber nicht|keine aufnahme|ohne aufnahme|please don.t|rather not)\b/;
const PROTEST = /\b(?:nicht|nich|kein\w*|nie|not|don.t|ohne|loeschen|habe? ich (?:gesagt|erlaubt|zugestimmt))\b/;
const NO_PROTEST = /\b(?:nichts dagegen|kein problem|keine einwaende|kein thema|don.t mind|no problem)\b/;
const protests = (said: string): boolean => PROTEST.test(said) && !NO_PROTEST.test(said);

/** The words about the tape are a question, not a notice. */
function asksForConsent(folded: string): boolean {
  return sentences(folded).some((s, i, all) => {
    const part = folded.slice(s.start, s.end);
    const next = all[i + 1];
    const following = next ? folded.slice(next.start, next.end) : '';
    return (
      RECORDING.test(part) && (ASKS.test(part) || (following.includes('?') && ASKS.test(following.replace('?', ''))))
    );
  });
}

/** The answer belongs to the tape, not to a question that the agent put after it in the same breath. */
function answersTape(line: Line, ask: { line: Line; question: boolean }): boolean {
  return ask.line.topic === 'recording' || line.topic === 'recording';
}

/** A question is agreed to by any yes; a notice needs words of agreement. */
function agrees(said: string, question: boolean): boolean {
  if (NO_PROTEST.test(said)) return true;
  if (/^\W*m?hm+\W*$/.test(said) || /^\W*(?:aha|ach so|so so)\W*$/.test(said) || CONFUSED.test(said)) return false;
  if (!YES.test(said) || (said.includes('?') && !/^\W*(?:ja|klar|gern)/.test(said))) return false;
  return question || !BARE.test(said) || /\b(?:ok|okay|gut)\b/.test(said);
}
