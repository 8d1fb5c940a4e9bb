// The declaration of intent: a yes counts only for the question it answers (law E9, §§ 133, 145, 147 BGB).
import { sentences } from '../../knowledge/german/clauses.ts';
import { Heard, MISSES, missesPoint } from './astray.ts';
import type { Decision, DeclarationOfIntent } from './check.ts';
import { atOwnPrice, atShiftedPrice, summedUpOtherwise, takenAbackAtPrice } from './counter.ts';
import { halved } from './halves.ts';
import { takesForKin } from './kin.ts';
import { type Line, quoted } from './lines.ts';
import type { Offer } from './offer.ts';
import { atShiftedTerm, toAnotherThing, withoutChoice, withoutTerm } from './other-sale.ts';
import { HANDOVER } from './phrases/people.ts';
import { BARE, YES } from './phrases/assents.ts';
import { CONFUSED, FAREWELL } from './phrases/beside.ts';
import {
  ASKS_GIFT,
  BELIEVES_GIFT,
  BELIEVES_SAME,
  CONDITION,
  ONLY_PAPERS,
  OWN_MEANING,
  UNDECIDED,
} from './phrases/halfway.ts';
import { DOES_NOT, NO, REFERS_ON } from './phrases/refusals.ts';
import { ACTS } from './phrases/topics/order.ts';
import { type Step, stepOf } from './step.ts';
import { type Unsettled, unsettledBy } from './unsettled.ts';
import { ways } from '../../knowledge/german/words.ts';

/** What was found of the yes to the contract. */
export type Declaration = {
  value: DeclarationOfIntent;
  /** The turn of the yes that counts, clear or not. */
  yesTurn?: number;
  conditional: boolean;
  refusedBefore: boolean;
  /** A yes was said, but only to questions that are no offer. */
  toSomethingElse: boolean;
  confused: boolean;
  /** The customer says what the yes is for, and it is not the contract. */
  ownMeaning: boolean;
  /** Before the yes the customer said that it is a present or a prize. */
  believesGift: boolean;
  /** What around the yes takes its certainty: a choice left open, other terms, a doubt. */
  unsettled: (Unsettled | 'choiceOpen')[];
  decidedBy?: Decision;
  keyTurns: number[];
};

/** The customer's steps towards the order, and what stands beside them: a yes to something else, a word that only goes along. */
type Heeded = { steps: Step[]; sideYes?: Line; along?: Line };

/** @param lines the call in order; @param offer what was named, and when; @param stranger who speaks is not whose contract it would be */
export function declarationOf(lines: readonly Line[], offer: Offer, stranger = false): Declaration {
  const heeded = heed(lines, offer, stranger);
  const { steps } = heeded;
  const refusedAt = steps.findLastIndex((step) => step.kind === 'refused');
  const refusal = steps[refusedAt];
  // "Ja, aber nur, wenn er es erlaubt. Vorher nicht." - "Tragen Sie es ein, wenn ich die Erlaubnis habe.": the condition is said again, not lifted.
  const later = steps.slice(refusedAt + 1).filter((step) => refusal?.conditional !== true || !step.conditional);
  const yes = later.findLast((step) => step.kind === 'clear') ?? later.findLast((step) => step.kind === 'weak');
  const shared = {
    conditional: yes?.conditional ?? steps.some((s) => s.conditional),
    refusedBefore: refusal !== undefined,
    confused: lines.some((line) => !line.agent && CONFUSED.test(line.folded)),
    ownMeaning: yes?.kind === 'weak' && OWN_MEANING.test(yes.line.folded),
    believesGift: yes !== undefined && believedGift(lines, yes.line.turn),
  };
  return yes ? ofYes(lines, offer, { steps, yes, shared }) : withoutYes(heeded, refusal, shared);
}

/** Goes through the call and keeps what the customer says to the order. */
function heed(lines: readonly Line[], offer: Offer, stranger: boolean): Heeded {
  const heeded: Heeded = { steps: [] };
  const { steps } = heeded;
  const main = lines.some((line) => line.speaker === 'K');
  const handedOver = lines.some((line) => line.speaker === 'K' && HANDOVER.test(line.folded));
  const heard = new Heard();
  const taken = takesForKin(lines);
  let asked: Line | undefined;
  let missed = 0;
  for (const line of lines) {
    if (line.agent) {
      asked = line;
      heard.add(line);
      continue;
    }
    const priced = (offer.price?.turn ?? Infinity) < line.turn;
    const ordered = steps.some((one) => one.kind === 'clear');
    const found = stepOf(line, { asked, priced });
    const stopped = found === undefined && !ordered && priced && stopsAct(line, asked);
    const step: Step | undefined = stopped
      ? { line, kind: 'refused', conditional: false }
      : halved(found, asked, heard);
    // Who has missed the point time and again agrees to nothing by a nod.
    if (missesPoint(line.folded, heard)) missed += 1;
    if (missed >= MISSES && step?.kind === 'weak' && line.topic !== 'order') continue;
    // Somebody beside the customer concludes nothing for him.
    const beside = main && !handedOver && line.speaker !== 'K' && step?.kind === 'clear';
    if (step?.kind === 'refused' && ordered && refusesSideMatter(line, lines[line.turn - 2])) continue;
    // Who takes the caller for somebody of the family answers that one.
    if (step && step.kind !== 'refused' && taken) continue;
    if (!step && priced && !stranger && missed < MISSES && goesAlong(line, asked)) heeded.along = line;
    if (step) steps.push(beside ? { ...step, kind: 'weak' } : step);
    else if (!heeded.sideYes && YES.test(line.folded) && line.topic !== 'recording' && line.topic !== 'person')
      heeded.sideYes = line;
  }
  return heeded;
}

/** Whether the customer took it for a present or a prize, up to the yes and shortly behind it. */
const believedGift = (lines: readonly Line[], yesTurn: number): boolean =>
  lines.some(
    (line) =>
      !line.agent && line.turn <= yesTurn + 4 && (takesForGift(line.folded) || heardOfGift(line, lines[line.turn])),
  );

/** What holds of every declaration, with a yes or without. */
type Shared = Pick<Declaration, 'conditional' | 'refusedBefore' | 'confused' | 'ownMeaning' | 'believesGift'>;

/** No yes to the order: somebody went along with it, refused it, or said yes to something else. */
function withoutYes({ steps, sideYes, along }: Heeded, refusal: Step | undefined, shared: Shared): Declaration {
  if (!refusal && along)
    return {
      value: 'ambiguous',
      yesTurn: along.turn,
      ...shared,
      conditional: CONDITION.test(along.folded),
      ownMeaning: true,
      toSomethingElse: true,
      unsettled: [],
      decidedBy: quoted(along),
      keyTurns: [along.turn - 1, along.turn],
    };
  const decisive = refusal?.line ?? sideYes;
  return {
    value: refusal ? 'refused' : 'absent',
    ...shared,
    toSomethingElse: !refusal && sideYes !== undefined,
    unsettled: [],
    ...(decisive ? { decidedBy: quoted(decisive) } : {}),
    keyTurns: steps.length > 0 ? steps.slice(-4).map((s) => s.line.turn) : sideYes ? [sideYes.turn] : [],
  };
}

type Agreed = { steps: readonly Step[]; yes: Step; shared: Shared };

/** A yes to the order: clear only where nothing in the call takes from it. */
function ofYes(lines: readonly Line[], offer: Offer, { steps, yes, shared }: Agreed): Declaration {
  const { turn } = yes.line;
  const bid = atOwnPrice(lines, turn);
  const other = toAnotherThing(lines, turn);
  const open = withoutChoice(lines, turn) || withoutTerm(lines, turn);
  const moved = shifted(lines, turn);
  const around = unsettledBy(lines, turn);
  const clear =
    yes.kind === 'clear' &&
    knowsTerms(offer, turn) &&
    !shared.believesGift &&
    !bid &&
    !other &&
    !open &&
    !moved &&
    around.length === 0 &&
    !staysOpen(lines, steps, turn) &&
    !misunderstood(lines, offer, yes.line);
  return {
    value: clear ? 'clear' : 'ambiguous',
    yesTurn: turn,
    ...shared,
    ownMeaning: shared.ownMeaning || bid || other || (yes.kind === 'weak' && yes.line.topic === 'gift'),
    toSomethingElse: false,
    unsettled: [...around, ...(moved ? ['otherTerms' as const] : []), ...(open ? ['choiceOpen' as const] : [])],
    decidedBy: quoted(yes.line),
    keyTurns: [turn - 1, turn].filter((n) => n > 0),
  };
}

/** Whether what was agreed to is not what was offered: another price or term, another sum of it all. */
const shifted = (lines: readonly Line[], turn: number): boolean =>
  atShiftedPrice(lines, turn) ||
  atShiftedTerm(lines, turn) ||
  summedUpOtherwise(lines, turn) ||
  takenAbackAtPrice(lines, turn);

/**
 * Whether price and term were known at the yes. A term that was never named leaves the yes what it is; one named only afterwards,
 * or a price, was no part of it. A question read at speed carries no clear yes.
 */
function knowsTerms(offer: Offer, turn: number): boolean {
  // Who says price and term in the very order knows them.
  const own = offer.price?.turn === turn ? 1 : 0;
  const rushed = offer.fast.some((line) => line.turn < turn && turn - line.turn <= 4);
  return (
    !rushed &&
    (offer.price?.turn ?? Infinity) < turn + own &&
    (offer.term === undefined || offer.term.turn < turn + own)
  );
}

/** Whether the customer does not follow, thinks that nothing changes, or is surprised at a contract afterwards. */
function misunderstood(lines: readonly Line[], offer: Offer, yes: Line): boolean {
  const { turn } = yes;
  const own = lines.filter((line) => !line.agent);
  // "Da ändert sich aber nichts?" - "Nein." - "Dann ja."
  const same = own.some((line) => line.turn <= turn && turn - line.turn <= 4 && BELIEVES_SAME.test(line.folded));
  const surprised = own.some((line) => line.turn > turn && SURPRISED.test(line.folded));
  return same || surprised || own.some((line) => puzzledBy(line, turn, offer)) || staysUndecided(lines, yes);
}

/**
 * "Dann ist es recht, wenn es nur um den Zähler geht.", "Dienstag passt.": nothing was ordered, but after the offer somebody went
 * along with what the caller made of it. No silence, and no order.
 */
function goesAlong(line: Line, asked: Line | undefined): boolean {
  const said = line.folded;
  if (asked === undefined || BESIDE_THE_OFFER.has(line.topic) || said.includes('?') || BARE.test(said)) return false;
  if (
    NO.test(said) ||
    FAREWELL.test(said) ||
    DOES_NOT.test(said) ||
    !(AGREES.test(said) || (YES.test(said) && CONDITION.test(said)))
  )
    return false;
  // A yes to a name, an address, a number: a datum, whatever it stands beside.
  if ((line.topic === 'data' || OF_A_DATUM.test(asked.folded)) && !CONDITION.test(said)) return false;
  // "Sie haben vierzehn Tage Widerruf." - "Ja, gut.": heard. "Schicken Sie mir Prospekte.": wants to read.
  return !INFORMS.test(asked.folded) && !/\bverstanden\b/.test(said) && !ONLY_PAPERS.test(said);
}
/** A no to one of these leaves the offer open. */
const BESIDE_THE_OFFER: ReadonlySet<Line['topic']> = new Set(['recording', 'hearing', 'person', 'papers', 'opinion']);
/** Told or asked for the sake of information. */
const INFORMS = /\bwider\s?ruf|\bverstanden\b|\bdatenschutz|\bdsgvo\b|\bdaten\b[^.!?]{0,40}verarbeit/;
const OF_A_DATUM =
  /\bihre?n? (?:\w+ )?\w*(?:nummer|adresse|anschrift|name|geburtstag|geburtsdatum|postleitzahl|konto|iban|mail)\b[^.!]*\?/;
const AGREES = /\b(?:passt|recht|in ordnung|einverstanden|okay|meinetwegen|von mir aus|na gut|ja gut)\b/;

/** Said as a statement, also with a tag behind it: "Und das kostet mich wirklich nichts, ja?" */
const takesForGift = (said: string): boolean =>
  sentences(said).some((s) => {
    const part = said.slice(s.start, s.end).replace(/, ?(?:ja|oder|gell|nicht wahr)\?/, '.');
    return !part.includes('?') && BELIEVES_GIFT.test(part);
  });

/** "Aber das Tablet ist umsonst?" - "Das Tablet ist umsonst, jawohl.": asked, and not told otherwise. */
const heardOfGift = (line: Line, after: Line | undefined): boolean =>
  ASKS_GIFT.test(line.folded) &&
  after?.agent === true &&
  /^\W*(?:ja\w*|genau|richtig|natuerlich|klar|selbstverstaendlich|yes)\b|\b(?:umsonst|geschenkt|gratis|kostenlos|free)\b/.test(
    after.folded,
  ) &&
  !/\b(?:nicht|kein\w*|nein|not)\b/.test(after.folded);

/** "Ich weiß noch nicht, ob ich ein neues Handy brauche." - "Verlängern wir?" - "Ja, zu den genannten.": open what the yes is to. */
const staysUndecided = (lines: readonly Line[], yes: Line): boolean =>
  !/\b(?:bestell|beauftrag|auftrag|abschliess|schliess|verbindlich|buch|nehm|kauf|verlaenger|moecht|will|order|take)/.test(
    yes.folded,
  ) &&
  !/\d/.test(yes.folded) &&
  lines.some((line) => !line.agent && line.turn < yes.turn && yes.turn - line.turn <= 4 && UNDECIDED.test(line.folded));

/** "Wieso Widerruf?", "Welche Abbuchung?": who asks so behind the yes knew of no contract. */
const SURPRISED = new RegExp(
  ways(
    String.raw`^\W*(?:bei|mit|von) wem\W*\?`,
    // "Ich trag Sie dann ein." - "Moment, nur die Unterlagen."
    String.raw`^\W*(?:(?:moment|halt|nein|aeh|aber|wie gesagt|bitte),? )*(?:nur|bloss|lediglich) (?:die |das |den )?` +
      String.raw`(?:unterlagen|infos?|infomaterial|prospekte?)(?:,? bitte)?\W*$`,
    String.raw`^\W*(?:also |das (?:sind|waren) |dann )(?:nur |jetzt )?(?:die |ein paar )?(?:infos?|infomaterial|prospekte?)` +
      String.raw`(?:,? (?:ne|gell|oder|ja|richtig|nicht wahr))?\W*$`,
    String.raw`\bich dachte,? (?:das|sie|es|ich|du)\b`,
    String.raw`^\W*(?:(?:aeh|oh|moment|halt|ja|nein|hae),? )*(?:wieso|warum|weshalb|welche[nrms]?|` +
      String.raw`was fuer|was denn fuer|wofuer|what|which|why)\b[^.!?]{0,30}\b` +
      String.raw`(?:widerruf\w*|vertrag\w*|bestellung|auftrag|abbuchung\w*|` +
      String.raw`rechnung|abo|contract|order|withdrawal)\b[^.!?]{0,12}\?`,
    String.raw`^\W*(?:(?:aeh|moment|halt|ja|hae),? )*was (?:ist|wird|haben sie) ` +
      String.raw`(?:\w+ ){0,2}(?:gebucht|bestellt|eingetragen|hinterlegt|abgeschlossen)\W*\?`,
  ),
);
/** Words that take the contract itself back, whatever was asked last. */
const TAKES_BACK =
  /vertrag|bestell|auftrag|abo\b|tarif\b|doch (?:lieber )?nicht|lieber nicht|lass\w* (?:wir |sie |ma )?(?:das|es)|vergessen sie|storn|zurueck|anders ueberlegt|streichen/;
/** A question that asks for the contract once more. */
const ASKS_AGAIN =
  /verbindlich|bestell|beauftrag|vertrag|abschliess|auftrag|antrag|kauf|wechs|verlaenger|einverstanden|zustimm|bestaetig|tarif|\babo\b|angebot|dabei|bleibt|stimmt|richtig|machen wir/;
/** "Brauchen Sie noch einen Router?" - "Nein, brauch ich nicht." after the order: says nothing about the order. */
function refusesSideMatter(line: Line, before: Line | undefined): boolean {
  if (before?.agent !== true) return false;
  // "Vierzehn Tage können Sie widerrufen." - "Brauch ich nicht."
  if (/\bwiderruf/.test(before.folded) && !TAKES_BACK.test(line.folded) && line.folded.split(' ').length <= 8)
    return true;
  // "Nur die Karte tauschen." - "Das macht mein Enkel.": who does something about it, not who decides.
  if (REFERS_ON.test(line.folded) && !TAKES_BACK.test(line.folded)) return true;
  if (!before.folded.includes('?')) return false;
  return !TAKES_BACK.test(line.folded) && !ASKS_AGAIN.test(before.folded);
}

/** Not understanding, shortly before the yes or right after it; puzzlement at the withdrawal notice alone is another matter. */
function puzzledBy(line: Line, yesTurn: number, offer: Offer): boolean {
  if (!CONFUSED.test(line.folded)) return false;
  // "Worum geht's?" before anything was offered is no confusion.
  if (line.turn <= yesTurn) return yesTurn - line.turn <= 4 && line.turn > (offer.price?.turn ?? 0);
  return line.turn - yesTurn <= 2 && offer.withdrawalTurn !== line.turn - 1;
}

/** "Dann setze ich als Beginn den Ersten." - "Nein, keinen Beginn.": the agent acts, and is told not to. */
const stopsAct = (line: Line, asked: Line | undefined): boolean =>
  asked !== undefined &&
  line.topic !== 'recording' &&
  line.topic !== 'data' &&
  ACTS.test(asked.folded) &&
  !line.folded.includes('?') &&
  (NO.test(line.folded) || /^\W*bitte (?:nicht|nichts|kein\w*)\b/.test(line.folded) || FIRST_SETTLE.test(line.folded));
/** "Ich schreibe Sie schon auf." - "Erst klären." */
const FIRST_SETTLE =
  /^\W*(?:(?:moment|halt|nein|aber|bitte),? )*erst (?:noch |mal |einmal )?(?:klaeren|fragen|lesen|besprechen)\W*$/;

/** Asked for the order once more after the yes, and no yes came: then the first was not taken for one either. */
function staysOpen(lines: readonly Line[], steps: readonly Step[], yesTurn: number): boolean {
  return lines.some((line, i) => {
    const before = lines[i - 1];
    if (line.agent || line.turn <= yesTurn || line.topic !== 'order' || before?.agent !== true) return false;
    if (!before.folded.includes('?') || !ASKS_AGAIN.test(before.folded)) return false;
    const step = steps.find((one) => one.line === line);
    return step === undefined ? !BARE.test(line.folded) : step.kind === 'weak' && !BARE.test(line.folded);
  });
}
