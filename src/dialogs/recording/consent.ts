// Consent to the recording: asked before, audibly, and answered (law E1, R-01 to R-04).
import { clauses, isNegated, sentences } from '../../knowledge/german/clauses.ts';
import { goesAstray, Heard, mishears, missesPoint } from './astray.ts';
import type { Consent, Decision } from './check.ts';
import { demandsLeave } from './demand.ts';
import { asksAfter } from './halves.ts';
import { answersTape, answerTo, type Ask, grants, tapeQuestion } from './leave.ts';
import { type Line, quoted } from './lines.ts';
import { unconditional } from './orders.ts';
import {
  IN_PASSING,
  SWITCH_OFF,
  STILL_ASKS,
  HEARD_BETTER,
  GIVEN_LEAVE,
  ALREADY,
  BOOKED,
  BARE_YES,
  ENDS_ON_YES,
  OPENS_ON_YES,
  TAPE_YES,
  PROTEST,
  YES_TO_OTHER,
  ASKS_WHETHER,
  OPT_OUT,
  OF_THE_TALK,
} from './phrases/asking.ts';
import { YES } from './phrases/assents.ts';
import { NO } from './phrases/refusals.ts';
import { NO_PROTEST } from './phrases/tape.ts';
import { AGAINST, ASKS, SAY_YES } from './phrases/topics/leave.ts';
import { RECORDING } from './phrases/topics/tape.ts';
import { asksWhetherAgainst, clausesOf, deniesObjection, withoutDenied } from './stance.ts';
import { POINTS_BACK, speaksOfTape, YES_OR_NO } from './topic.ts';

/** What was found of the leave to record. */
export type ConsentFound = {
  value: Consent;
  announced: boolean;
  refused: boolean;
  late: boolean;
  decidedBy?: Decision;
  keyTurns: number[];
};

/** What the other criteria found that counts for it. */
export type ConsentContext = { yesTurn?: number; orderPartOnly: boolean | 'unknown'; somebodyElse: boolean };

/** @param lines the call in order; @param context what the other criteria found */
export function consentOf(lines: readonly Line[], context: ConsentContext): ConsentFound {
  const leave = new LeaveToRecord(lines);
  const main = lines.some((line) => line.speaker === 'K');
  for (const line of lines) {
    // Who stands beside the customer gives no leave in their place: "Sag ruhig ja."
    if (!line.agent && main && line.speaker !== 'K') continue;
    if (line.agent) leave.agentSays(line);
    else leave.customerSays(line);
  }
  return leave.found(context);
}

/** What was announced, asked and answered of the tape, line after line. */
class LeaveToRecord {
  readonly #lines: readonly Line[];
  readonly #heard = new Heard();
  #announcedAt: Line | undefined;
  #yesAt: Line | undefined;
  #noAt: Line | undefined;
  #lastAsk: Ask | undefined;
  /** Asked and not answered yet, whatever was talked about since. */
  #pending: Ask | undefined;
  #customerAsked = false;
  #askedBack = false;
  /** Who has missed the point before may miss it with a yes too. */
  #troubled = false;
  /** Asked, or announced as running already, once the order was booked. */
  #afterwards = false;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  /** A line of the caller: it announces, asks, asks again or goes on to something else. */
  agentSays(line: Line): void {
    const about = speaksOfTape(line.folded);
    this.#heard.add(line);
    // "Nein, das Gespräch!": the agent himself says that the answer was not to the tape.
    if (this.#yesAt?.turn === line.turn - 1 && /^\W*(?:nein|nee|ich mein\w*|no)\b/.test(line.folded))
      this.#yesAt = undefined;
    // "Läuft da ein Band mit?" - "Das ist bei uns immer so.": announced by the answer.
    if (this.#customerAsked && !about && !NO.test(line.folded)) this.#announcedAt ??= line;
    const asksBack = this.#customerAsked && GIVEN_LEAVE.test(line.folded);
    this.#customerAsked = false;
    if (about) {
      this.#announcedAt ??= line;
      this.#afterwards ||= (ALREADY.test(line.folded) || /\bnoch ?mal\b/.test(line.folded)) && BOOKED.test(this.#lines.slice(0, line.turn).map((one) => (one.agent ? one.folded : '')).join(' ')); // prettier-ignore
      const settled = this.#yesAt !== undefined && IN_PASSING.test(line.folded);
      if (settled || YES_TO_OTHER.test(line.folded)) this.#lastAsk = undefined;
      else
        this.#lastAsk = {
          line,
          // "Darf ich aufnehmen?" - "Was wollen Sie nehmen?" - "Aufnehmen. Auf Band.": the question is said again.
          question: asksForConsent(line.folded) || (this.#lastAsk?.question === true && this.#askedBack),
          whetherAgainst: AGAINST.test(line.folded) || asksWhetherAgainst(tapeQuestion(line.folded)),
        };
    } else if (asksBack) this.#lastAsk = { line, question: true, whetherAgainst: false, back: true };
    // "Wer hört das denn?" - "Nur die Prüfabteilung.": answered without a question of its own, so the first still waits.
    else if (
      this.#lastAsk?.question === true &&
      (this.#askedBack || this.#noAt?.turn === line.turn - 1) &&
      !line.folded.includes('?')
    )
      this.#lastAsk = { ...this.#lastAsk, explained: !OF_THE_TALK.test(line.folded) };
    // "Gern. Also, ist es recht?": asked once more without its matter.
    else if (
      this.#pending !== undefined &&
      line.topic !== 'order' &&
      line.topic !== 'offer' &&
      asksBarelyAgain(line.folded)
    )
      this.#lastAsk = { ...this.#pending, line: { ...this.#pending.line, turn: line.turn } };
    else if ((line.topic !== 'recording' && !STILL_ASKS.test(line.folded)) || HEARD_BETTER.test(line.folded))
      this.#lastAsk = undefined;
    if (this.#lastAsk?.question === true) this.#pending = this.#lastAsk;
    else if (line.topic === 'order' || line.topic === 'offer') this.#pending = undefined;
  }

  /** A line of the customer: leave, a refusal, or neither. */
  customerSays(line: Line): void {
    const about = speaksOfTape(line.folded);
    const follows = !this.#troubled;
    this.#troubled ||= missesPoint(line.folded, this.#heard);
    this.#customerAsked = about && line.folded.includes('?');
    this.#askedBack = line.folded.includes('?') && !this.#troubled;
    const tape = about ? aboutTape(line.folded) : '';
    // "Nehmen Sie auf, dann vergess ich's auch nicht.": the no is in a clause of its own.
    const ofTape = invitesTape(line.folded) ? clausesOf(tape).filter(speaksOfTape).join(', ') : tape;
    if (
      about &&
      protests(ofTape) &&
      !(this.#lastAsk?.whetherAgainst === true && answerTo(line.folded, this.#lastAsk) === 'yes')
    )
      this.#noAt = line;
    else if (
      about &&
      !line.unsure &&
      !asksAfter(line.folded) &&
      (YES.test(line.folded) ||
        TAPE_YES.test(tape) ||
        repeatsAndAgrees(line.folded) ||
        invitesTape(line.folded) ||
        deniesObjection(line.folded))
    )
      this.#yesAt = line;
    // "Halt, doch nicht, machen Sie das bitte aus."
    else if (this.#announcedAt && SWITCH_OFF.test(line.folded)) this.#noAt = line;
    // "Wenn ich eine Kopie bekomme." - "Die bekommen Sie." - "Gut, dann erlaube ich es."
    else if (
      !this.#lastAsk &&
      this.#pending &&
      !line.unsure &&
      /\b(?:erlaub|gestatt|genehmig|bewillig|zustimm|stimme?\b.*\bzu|willige?\b.*\bein)/.test(line.folded) &&
      grants(line.folded)
    )
      this.#yesAt = line;
    else if (this.#lastAsk && answersTape(line, this.#lastAsk) && !asksAfter(line.folded)) {
      const ask = this.#lastAsk;
      const allows = (part: string): boolean => !BARE_YES.test(part) && answerTo(part, ask) === 'yes';
      const answer =
        (!about && mishears(line.folded, this.#heard)) || CALLS_BACK.test(line.folded)
          ? undefined
          : answerTo(line.folded, ask);
      if (answer === 'no') this.#noAt = line;
      else if (
        answer === 'yes' &&
        // "(ja?)": whoever wrote it down is not sure either.
        !line.unsure &&
        (ENDS_ON_YES.test(line.folded) ||
          (ask.question && follows && OPENS_ON_YES.test(line.folded)) ||
          deniesObjection(line.folded) ||
          !goesAstray(unconditional(line.folded), this.#heard, allows))
      )
        this.#yesAt = line;
    }
  }

  /** What the call comes to. */
  found(context: ConsentContext): ConsentFound {
    const late = this.#yesAt !== undefined && this.#announcedAt !== undefined && context.yesTurn !== undefined && this.#announcedAt.turn > context.yesTurn; // prettier-ignore
    const refused = this.#noAt !== undefined && (this.#yesAt === undefined || this.#noAt.turn > this.#yesAt.turn);
    const value = ((): Consent => {
      if (refused) return 'no';
      if (late || (this.#afterwards && this.#yesAt)) return 'unclear';
      if (this.#yesAt) return 'yes';
      // Silence of somebody whom the recording does not even concern is no consent of the customer.
      if (context.somebodyElse) return 'no';
      if (this.#announcedAt) return 'unclear';
      // Without the agent's words nobody knows what was asked.
      return context.orderPartOnly === true || !this.#lines.some((line) => line.agent) ? 'unclear' : 'no';
    })();
    const decisive = (refused ? this.#noAt : this.#yesAt) ?? this.#announcedAt;
    return {
      value,
      announced: this.#announcedAt !== undefined,
      refused,
      late: late || (this.#afterwards && this.#yesAt !== undefined),
      ...(decisive ? { decidedBy: quoted(decisive) } : {}),
      keyTurns: decisive ? [decisive.turn] : [],
    };
  }
}

/** "Ja, hallo, sind Sie noch dran?": a question whether anybody is there answers none. */
const CALLS_BACK = /\b(?:noch (?:dran|da)|(?:hoeren|verstehen) sie mich|hoert man mich)\b[^.!]*\?/;
const asksBarelyAgain = (folded: string): boolean => {
  const last = sentences(folded).at(-1);
  const part = last === undefined ? '' : folded.slice(last.start, last.end);
  return part.includes('?') && part.trim().split(' ').length <= 5 && /\b(?:recht|okay|ok|ordnung|einverstanden|darf ich|duerfen wir|ja oder nein|erlauben sie|geht das)\b/.test(part); // prettier-ignore
};

/** "Dann nehmen Sie ruhig auf": the tape is named and told to run. */
const invitesTape = (said: string): boolean =>
  sentences(said).some((s) =>
    clauses(said, s).some((c) => {
      const part = said.slice(c.start, c.end);
      return speaksOfTape(part) && /\b(?!lassen|hoeren)[a-z]{3,10}en (?:sie|se|wir)\b|\b(?:darf|duerfen|kann|koennen|soll|sollen) (?:\w+ ){1,5}(?:an|laufen|mit|auf)\b|\b(?:geht|ist|waere) (?:mir |fuer mich |von mir aus |ja |schon )?(?:in ordnung|klar|okay|ok|recht|erlaubt|gestattet)\b/.test(part) && !part.includes('?') && !isNegated(part) && !/\b(?:aus|ab|weg|erst|wollen|koennen|duerfen|haben)\b/.test(part); // prettier-ignore
    }),
  );

/** The sentences that speak of the tape. */
const aboutTape = (said: string): string =>
  sentences(said)
    .map((s) => said.slice(s.start, s.end))
    .filter((part) => RECORDING.test(part))
    .join(' ');

/** "Das Telefonat aufnehmen? Ja, bitte.": the question said after, and answered. */
function repeatsAndAgrees(said: string): boolean {
  const parts = sentences(said).map((s) => said.slice(s.start, s.end));
  const asked = parts.findIndex((part) => RECORDING.test(part) && part.includes('?'));
  const rest =
    asked < 0
      ? ''
      : parts
          .slice(asked + 1)
          .join(' ')
          .trim();
  return rest !== '' && !rest.includes('?') && YES.test(rest);
}

/** "Wenn es nicht länger dauert, nehmen Sie auf.": what is denied in a condition of another matter. */
const withoutConditions = (said: string): string =>
  said.replaceAll(/\b(?:wenn|falls|sofern|solange)\b[^,.;!?]{0,120},/g, (part) => (RECORDING.test(part) ? part : ''));
const protests = (said: string): boolean =>
  PROTEST.test(withoutConditions(withoutDenied(said))) && !NO_PROTEST.test(said);

/** The words about the tape are a question, not a notice. */
function asksForConsent(folded: string): boolean {
  if (demandsLeave(folded)) return false;
  return sentences(folded).some((s, i, all) => {
    const part = folded.slice(s.start, s.end);
    const next = all[i + 1];
    const following = next ? folded.slice(next.start, next.end) : '';
    return (
      speaksOfTape(part) &&
      (ASKS.test(part) ||
        (SAY_YES.test(part) && !YES_TO_OTHER.test(part)) ||
        ASKS_WHETHER.test(part) ||
        (following.includes('?') &&
          (ASKS.test(following.replace('?', '')) ||
            POINTS_BACK.test(following) ||
            YES_OR_NO.test(following) ||
            following.trim().split(' ').length <= 2)) ||
        (SAY_YES.test(following) && !YES_TO_OTHER.test(following)) ||
        OPT_OUT.test(following))
    );
  });
}
