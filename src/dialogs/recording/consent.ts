// Consent to the recording: asked before, audibly, and answered (law E1, R-01 to R-04).
import { clauses, isNegated, sentences } from '../../knowledge/german/clauses.ts';
import { goesAstray, Heard, mishears, missesPoint } from './astray.ts';
import type { Consent, Decision } from './check.ts';
import { asksAfter } from './halves.ts';
import { answersTape, answerTo, type Ask, tapeQuestion } from './leave.ts';
import { type Line, quoted } from './lines.ts';
import { unconditional } from './orders.ts';
import { YES } from './phrases/assents.ts';
import { NO } from './phrases/refusals.ts';
import { NO_PROTEST } from './phrases/tape.ts';
import { AGAINST, ASKS, RECORDING, SAY_YES } from './phrases/topics.ts';
import { asksWhetherAgainst, clausesOf, deniesObjection, withoutDenied } from './stance.ts';
import { POINTS_BACK, speaksOfTape, YES_OR_NO } from './topic.ts';

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
  let lastAsk: Ask | undefined;
  const agentHeard = lines.some((line) => line.agent);
  let customerAsked = false;
  let askedBack = false;
  // Who has missed the point before may miss it with a yes too.
  let troubled = false;
  const heard = new Heard();
  let afterwards = false;
  const main = lines.some((line) => line.speaker === 'K');
  for (const line of lines) {
    // Who stands beside the customer gives no leave in their place: "Sag ruhig ja."
    if (!line.agent && main && line.speaker !== 'K') continue;
    const about = speaksOfTape(line.folded);
    if (line.agent) {
      heard.add(line);
      // "Nein, das Gespräch!": the agent himself says that the answer was not to the tape.
      if (yesAt?.turn === line.turn - 1 && /^\W*(?:nein|nee|ich mein\w*|no)\b/.test(line.folded)) yesAt = undefined;
      // "Läuft da ein Band mit?" - "Das ist bei uns immer so.": announced by the answer.
      if (customerAsked && !about && !NO.test(line.folded)) announcedAt ??= line;
      const asksBack = customerAsked && GIVEN_LEAVE.test(line.folded);
      customerAsked = false;
      if (about) {
        announcedAt ??= line;
        afterwards ||= (ALREADY.test(line.folded) || /\bnoch ?mal\b/.test(line.folded)) && BOOKED.test(lines.slice(0, line.turn).map((one) => (one.agent ? one.folded : '')).join(' ')); // prettier-ignore
        const settled = yesAt !== undefined && IN_PASSING.test(line.folded);
        if (settled || YES_TO_OTHER.test(line.folded)) lastAsk = undefined;
        else
          lastAsk = {
            line,
            // "Darf ich aufnehmen?" - "Was wollen Sie nehmen?" - "Aufnehmen. Auf Band.": the question is said again.
            question: asksForConsent(line.folded) || (lastAsk?.question === true && askedBack),
            whetherAgainst: AGAINST.test(line.folded) || asksWhetherAgainst(tapeQuestion(line.folded)),
          };
      } else if (asksBack) lastAsk = { line, question: true, whetherAgainst: false, back: true };
      else if ((line.topic !== 'recording' && !STILL_ASKS.test(line.folded)) || HEARD_BETTER.test(line.folded))
        lastAsk = undefined;
      continue;
    }
    const follows = !troubled;
    troubled ||= missesPoint(line.folded, heard);
    customerAsked = about && line.folded.includes('?');
    askedBack = line.folded.includes('?') && !troubled;
    const tape = about ? aboutTape(line.folded) : '';
    // "Nehmen Sie auf, dann vergess ich's auch nicht.": the no is in a clause of its own.
    const ofTape = invitesTape(line.folded) ? clausesOf(tape).filter(speaksOfTape).join(', ') : tape;
    if (about && protests(ofTape) && !(lastAsk?.whetherAgainst === true && answerTo(line.folded, lastAsk) === 'yes'))
      noAt = line; // prettier-ignore
    else if (
      about &&
      !line.unsure &&
      (YES.test(line.folded) || TAPE_YES.test(tape) || repeatsAndAgrees(line.folded) || invitesTape(line.folded))
    )
      yesAt = line;
    else if (lastAsk && answersTape(line, lastAsk) && !asksAfter(line.folded)) {
      const ask = lastAsk;
      const allows = (part: string): boolean => !BARE_YES.test(part) && answerTo(part, ask) === 'yes';
      const answer = !about && mishears(line.folded, heard) ? undefined : answerTo(line.folded, ask);
      if (answer === 'no') noAt = line;
      else if (
        answer === 'yes' &&
        // "(ja?)": whoever wrote it down is not sure either.
        !line.unsure &&
        (ENDS_ON_YES.test(line.folded) ||
          (ask.question && follows && OPENS_ON_YES.test(line.folded)) ||
          deniesObjection(line.folded) ||
          !goesAstray(unconditional(line.folded), heard, allows))
      )
        yesAt = line;
    }
  }
  const late = yesAt !== undefined && announcedAt !== undefined && context.yesTurn !== undefined && announcedAt.turn > context.yesTurn; // prettier-ignore
  const refused = noAt !== undefined && (yesAt === undefined || noAt.turn > yesAt.turn);
  const value = ((): Consent => {
    if (refused) return 'no';
    if (late || (afterwards && yesAt)) return 'unclear';
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
    late: late || (afterwards && yesAt !== undefined),
    ...(decisive ? { decidedBy: quoted(decisive) } : {}),
    keyTurns: decisive ? [decisive.turn] : [],
  };
}

/** "Für die Aufnahme noch mal Ihr Name?", "Dann beende ich die Aufzeichnung.": asks for no consent any more. */
const IN_PASSING =
  /\b(?:fuer|fuers|zur) (?:die |das |den )?(?:aufnahme|aufzeichnung|band|mitschnitt)\b|\b(?:beende|stoppe?|schliesse|schalte|ende)\b[^.!?]{0,30}(?:aufnahme|aufzeichnung|mitschnitt|band)|(?:aufnahme|aufzeichnung|mitschnitt|band) (?:ist |wird )?(?:jetzt |nun )?(?:aus|beendet|gestoppt|zu ende)\b/;

/** "Ohne Ihr Okay schalte ich nichts ein.": the question about the tape stands. */
const STILL_ASKS = /\bohne ihre?n? (?:okay|ok|ja|zustimmung|einverstaendnis|einwilligung|erlaubnis)\b/;
/** "Ist es so besser?", "Can you hear me now?": about the line, whatever was asked before. */
const HEARD_BETTER = /\b(?:besser|lauter|hoeren sie mich|verstehen sie mich|better|louder|hear me)\b[^.!]*\?/;

/** "Wird das aufgezeichnet?" - "Nur, wenn Sie es gestatten." */
const GIVEN_LEAVE =
  /\bwenn sie (?:mir |uns |es |das |dem )*(?:\w+ )?(?:gestatten|erlauben|moechten|wollen|zustimmen|einverstanden|moegen)\b|\bnur mit ihre[rm]\b|\b(?:darf|duerfen) (?:ich|wir)\b|\b(?:recht|okay|ok|einverstanden|in ordnung|dagegen)\?/;

/** "Dann nehmen Sie ruhig auf": the tape is named and told to run. */
const invitesTape = (said: string): boolean =>
  sentences(said).some((s) =>
    clauses(said, s).some((c) => {
      const part = said.slice(c.start, c.end);
      return speaksOfTape(part) && /\b(?!lassen|hoeren)[a-z]{3,10}en (?:sie|se)\b/.test(part) && !part.includes('?') && !isNegated(part) && !/\b(?:aus|ab|weg|erst|wollen|koennen|duerfen|haben)\b/.test(part); // prettier-ignore
    }),
  );

/** The tape has been running: asked for after the fact. */
const ALREADY =
  /\b(?:hatte|hab|habe|haben|hatten) (?:ich |wir )?(?:\w+ ){0,5}(?:an|laufen|mitlaufen|aufgezeichnet|aufgenommen|mitgeschnitten)\b|\blief\b|\bmitgelaufen\b|\b(?:band|aufnahme|aufzeichnung|geraet) war (?:\w+ ){0,3}an\b|\bi(?:'ve| have) (?:been )?(?:record|tap)/;

const BOOKED =
  /\bsie sind (?:jetzt|nun|damit|hiermit) (?:\w+ )?(?:kunde|kundin)\b|\bsind sie (?:jetzt|nun|damit) (?:\w+ )?(?:kunde|kundin)\b|\b(?:ist|waere) (?:die|der|ihre?) (?:bestellung|auftrag|vertrag|wechsel) (?:\w+ )?(?:durch|gebucht|drin|erledigt|fertig|eingegeben|angelegt)\b|\b(?:bestellung|auftrag|vertrag|wechsel) (?:ist|waere|haben wir|hab ich) (?:\w+ ){0,2}(?:durch|gebucht|drin|erledigt|fertig|eingegeben|angelegt)\b|\b(?:gebucht|eingebucht|eingetragen)\b/;

/** Alone before a comma it may open anything. */
const BARE_YES = /^\W*(?:ja|jo|jau|gut|okay|ok|gern|gerne|klar|yes|sure)\W*$/;

const ENDS_ON_YES = /[.!,] (?:ja|jo|gern|gerne|einverstanden|yes)\W*$/;
/** "Ja, aber ich sitz im Auto.", "Ja, Moment, ich setz mich.": a yes, and how one is placed. */
const OPENS_ON_YES =
  /^\W*(?:ja|jo|jawohl|klar|gern|gerne|okay|ok|natuerlich|sicher|yes)[,.!] (?:aber |moment,? |und |nur )?(?:ich|wir|i|we|mein(?:e|en|em)? [a-z]+) (?!hatt|war)(?![^?]*\b(?:frueher|damals|immer|oft)\b)/;

/** The sentences that speak of the tape. */
const aboutTape = (said: string): string =>
  sentences(said)
    .map((s) => said.slice(s.start, s.end))
    .filter((part) => RECORDING.test(part))
    .join(' ');

/** "Aufzeichnung ja, Bestellung nein." */
const TAPE_YES =
  /\b(?:aufzeichnung|aufnahme|aufnehmen|aufzeichnen|mitschnitt|mitschneiden|recording)\W{1,3}(?:ja|gern|gerne|ok|okay|meinetwegen|von mir aus|yes|fine)\b/;

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

const PROTEST =
  /\b(?:band|aufnahme|mitschnitt|ger(?:ae|a)t|das) (?:\w+ )?(?:aus|ab)\b|\b(?:nicht|nich|nichts|nix|kein\w*|nie|not|don.t|ohne|ungern|wenig lust|keine lust|loeschen|habe? ich (?:gesagt|erlaubt|zugestimmt))\b/;

/** "Wenn es nicht länger dauert, nehmen Sie auf.": what is denied in a condition of another matter. */
const withoutConditions = (said: string): string =>
  said.replaceAll(/\b(?:wenn|falls|sofern|solange)\b[^,.;!?]{0,120},/g, (part) => (RECORDING.test(part) ? part : ''));
const protests = (said: string): boolean =>
  PROTEST.test(withoutConditions(withoutDenied(said))) && !NO_PROTEST.test(said);

/** "Ich brauch nur Ihr Ja zur Abmeldung, das wird aufgezeichnet.", "say yes if you want to be safe": the yes asked for is to something else. */
const YES_TO_OTHER =
  /\b(?:ihr|ein|kurzes|klares) ja (?:zur|zum|zu|fuer) (?:(?:die|der|das|dem|den|ihre\w?) )?(?!\w*(?:aufn|aufz|band|mitschn|ton))|\b(?:ja|yes),? (?:wenn|falls|if) (?:sie|you) (?!damit|einverstanden|zustimmen|agree|consent)/;

/** "Ich müsste fragen, ob ich mitschneiden darf." */
const ASKS_WHETHER = /\bob (?:ich|wir|man|das|dieses|unser|es)\b[^.!?]*\b(?:darf|duerfen|duerfte|kann|koennen|koennte|recht|ok|okay|einverstanden|ordnung)\b/; // prettier-ignore

/** "Sagen Sie mir, wenn Sie das nicht möchten." */
const OPT_OUT =
  /\b(?:sagen|melden|geben) sie (?:(?:mir|uns|sich|bitte|bescheid|kurz),? )*(?:wenn|falls) (?:sie|ihnen) (?:das|es|dies)\b/;

/** The words about the tape are a question, not a notice. */
function asksForConsent(folded: string): boolean {
  return sentences(folded).some((s, i, all) => {
    const part = folded.slice(s.start, s.end);
    const next = all[i + 1];
    const following = next ? folded.slice(next.start, next.end) : '';
    return (
      RECORDING.test(part) &&
      (ASKS.test(part) ||
        (SAY_YES.test(part) && !YES_TO_OTHER.test(part)) ||
        ASKS_WHETHER.test(part) ||
        (following.includes('?') &&
          (ASKS.test(following.replace('?', '')) || POINTS_BACK.test(following) || YES_OR_NO.test(following))) ||
        (SAY_YES.test(following) && !YES_TO_OTHER.test(following)) ||
        OPT_OUT.test(following))
    );
  });
}
