// The declaration of intent: a yes counts only for the question it answers (law E9, §§ 133, 145, 147 BGB).
import { sentences } from '../../knowledge/german/clauses.ts';
import type { DeclarationOfIntent, Decision } from './check.ts';
import { type Line, quoted } from './lines.ts';
import type { Offer } from './offer.ts';
import { BARE, BELIEVES_GIFT, CONDITION, CONFUSED, DOES_NOT, FAREWELL, NO, NO_CONDITION, ONLY_PAPERS, ORDERS, OWN_MEANING, REFUSAL, SOFT_REFUSAL, WEAK, YES } from './phrases/replies.ts'; // prettier-ignore
import { HANDOVER } from './phrases/people.ts';
import { GIFT, RECORDING } from './phrases/topics.ts';

/** What one answer of the customer says about the contract. */
type Step = { line: Line; kind: 'clear' | 'weak' | 'refused'; conditional: boolean };

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
  decidedBy?: Decision;
  keyTurns: number[];
};

/** @param lines the call in order; @param offer what was named, and when */
export function declarationOf(lines: readonly Line[], offer: Offer): Declaration {
  const steps: Step[] = [];
  const main = lines.some((line) => line.speaker === 'K');
  const handedOver = lines.some((line) => line.speaker === 'K' && HANDOVER.test(line.folded));
  let sideYes: Line | undefined;
  for (const line of lines) {
    if (line.agent) continue;
    const step = stepOf(line);
    // Somebody beside the customer concludes nothing for him.
    const beside = main && !handedOver && line.speaker !== 'K' && step?.kind === 'clear';
    if (step?.kind === 'refused' && steps.some((one) => one.kind === 'clear') && refusesSideMatter(line, lines[line.turn - 2])) continue; // prettier-ignore
    if (step) steps.push(beside ? { ...step, kind: 'weak' } : step);
    else if (sideYes === undefined && YES.test(line.folded) && line.topic !== 'recording' && line.topic !== 'person') sideYes = line; // prettier-ignore
  }
  const refusedAt = steps.findLastIndex((step) => step.kind === 'refused');
  const refusal = steps[refusedAt];
  const later = steps.slice(refusedAt + 1);
  const yes = later.findLast((step) => step.kind === 'clear') ?? later.findLast((step) => step.kind === 'weak');
  const confusedAt = lines.find((line) => !line.agent && CONFUSED.test(line.folded));
  const shared = { conditional: yes?.conditional ?? steps.some((s) => s.conditional), refusedBefore: refusal !== undefined, confused: confusedAt !== undefined, ownMeaning: yes !== undefined && OWN_MEANING.test(yes.line.folded), believesGift: yes !== undefined && lines.some((line) => !line.agent && line.turn <= yes.line.turn && !line.folded.includes('?') && BELIEVES_GIFT.test(line.folded)) }; // prettier-ignore
  if (!yes) {
    const decisive = refusal?.line ?? sideYes;
    return {
      value: refusal ? 'refused' : 'absent',
      ...shared,
      toSomethingElse: !refusal && sideYes !== undefined,
      ...(decisive ? { decidedBy: quoted(decisive) } : {}),
      keyTurns: steps.length > 0 ? steps.slice(-4).map((s) => s.line.turn) : sideYes ? [sideYes.turn] : [],
    };
  }
  const turn = yes.line.turn;
  const complete = (offer.price?.turn ?? Infinity) < turn && (offer.term?.turn ?? Infinity) < turn;
  // A question read at speed, or an answer by somebody who has just said that he does not follow, carries no clear yes.
  const rushed = offer.fast.some((line) => line.turn < turn && turn - line.turn <= 4);
  const lost = lines.some((line) => !line.agent && puzzledBy(line, turn, offer));
  return {
    value: yes.kind === 'clear' && complete && !rushed && !lost ? 'clear' : 'ambiguous',
    yesTurn: turn,
    ...shared,
    toSomethingElse: false,
    decidedBy: quoted(yes.line),
    keyTurns: [turn - 1, turn].filter((n) => n > 0),
  };
}

/** Words that take the contract itself back, whatever was asked last. */
const TAKES_BACK =
  /vertrag|bestell|auftrag|abo\b|tarif\b|doch (?:lieber )?nicht|lieber nicht|storn|zurueck|anders ueberlegt|streichen/;
/** A question that asks for the contract once more. */
const ASKS_AGAIN =
  /verbindlich|bestell|beauftrag|vertrag|abschliess|auftrag|antrag|kauf|wechs|verlaenger|einverstanden|zustimm|bestaetig|tarif|\babo\b|angebot|dabei|bleibt|stimmt|richtig|machen wir/;
/** "Brauchen Sie noch einen Router?" - "Nein, brauch ich nicht." after the order: says nothing about the order. */
function refusesSideMatter(line: Line, before: Line | undefined): boolean {
  if (before?.agent !== true || !before.folded.includes('?')) return false;
  return !TAKES_BACK.test(line.folded) && !ASKS_AGAIN.test(before.folded);
}

/** Not understanding, shortly before the yes or right after it; puzzlement at the withdrawal notice alone is another matter. */
function puzzledBy(line: Line, yesTurn: number, offer: Offer): boolean {
  if (!CONFUSED.test(line.folded)) return false;
  if (line.turn <= yesTurn) return yesTurn - line.turn <= 4;
  return line.turn - yesTurn <= 2 && offer.withdrawalTurn !== line.turn - 1;
}

function stepOf(line: Line): Step | undefined {
  const said = withoutTape(line.folded);
  const aboutTape = (line.topic === 'recording' && said === line.folded) || RECORDING.test(said);
  // "Ja, können Sie machen" to the tape orders nothing.
  const orders = ORDERS.test(toldPart(said)) && (line.topic !== 'recording' || FIRM_ORDER.test(said));
  const refuses = REFUSAL.test(unconditional(said));
  const onOffer = line.topic === 'order' || line.topic === 'offer' || line.topic === 'keeping';
  const conditional = CONDITION.test(said) && !NO_CONDITION.test(said);
  const takenBack = YES.test(said) && /\b(?:nein|nee|doch nicht|no)\W*$/.test(said);
  const step = (kind: Step['kind']): Step => ({ line, kind, conditional });
  if (refuses && !(aboutTape && !orders) && !(line.topic === 'data' && !NO_DATA_REFUSAL.test(said)))
    return step('refused');
  if (onOffer && SOFT_REFUSAL.test(said) && !/^\W*(?:ja|doch|ok(?:ay)?)\b/.test(said) && !said.includes('?') && !orders) return step('refused'); // prettier-ignore
  if (onOffer && DOES_NOT.test(said) && !aboutTape && !CONFUSED.test(said)) return step('refused');
  if (onOffer && NO.test(said) && !aboutTape && !YES_AFTER_NO.test(said)) return step('refused');
  if (aboutTape && !orders) return undefined;
  if (FAREWELL.test(said) && !orders) return undefined;
  if (CONFUSED.test(said) && !orders) return undefined;
  if (ONLY_PAPERS.test(said) && !orders && line.topic !== 'gift') return undefined;
  // A yes that the transcriber only believes to have heard.
  if (line.unsure && onOffer && /\b(?:ja|jo|okay|gern|gut|einverstanden|yes)\b/.test(said)) return step('weak');
  if (takenBack && line.topic === 'order') return step('weak');
  // "The free month, yes please": a yes to the gift in the offer.
  const own = OWN_MEANING.test(said) || GIFT.test(said);
  // "Das klingt vernünftig, ich bestelle.": praise beside plain words of order weakens nothing.
  const half = PLAIN_ORDER.test(said) ? WEAK.test(said.replaceAll(PRAISE, '')) : WEAK.test(said);
  if (orders) return step(conditional || own || half || line.topic === 'gift' ? 'weak' : 'clear');
  const yes = YES.test(said);
  if (line.topic === 'order') {
    if (BARE.test(said)) return step('weak');
    if (!yes)
      return conditional && /_?ja\b/.test(said)
        ? step('weak')
        : WEAK.test(said) && !said.includes('?')
          ? step('weak')
          : undefined;
    return said.trim().endsWith('?') && !/^\W*ja\b/.test(said)
      ? undefined
      : step(conditional || own || WEAK.test(said) ? 'weak' : 'clear');
  }
  if (!yes || said.includes('?')) return undefined;
  if (line.topic === 'keeping' || line.topic === 'gift') return BARE.test(said) ? undefined : step('weak');
  // A price stated without a question, answered with a nod.
  if (line.topic === 'offer') return BARE.test(said) ? undefined : step('weak');
  return undefined;
}

const FIRM_ORDER = /bestell|beauftrag|auftrag|abschliess|\bnehme\b|buche|wechs|vertrag|tarif|\babo\b|\border|accept/;
const PLAIN_ORDER = /\b(?:ich|wir) (?:bestelle|nehme|beauftrage|unterschreibe|buche)n?\b/;
const PRAISE = /\b(?:klingt|hoert sich|schon|eigentlich)\b/g;

/** "Aufzeichnung ja. Anlegen noch nicht.": the sentence about the tape says nothing about the contract. */
function withoutTape(said: string): string {
  const parts = sentences(said).map((s) => said.slice(s.start, s.end));
  const others = parts.filter((part) => !RECORDING.test(part));
  return others.length === 0 || others.length === parts.length ? said : others.join(' ');
}

/** Without the clauses of condition: "Ja, solange ich nichts unterschreiben muss" refuses nothing. */
const unconditional = (said: string): string =>
  said.replaceAll(/(^|[,.;!] )(?:(?:aber|nur) )?(?:wenn|falls|sofern|solange|vorausgesetzt)\b[^,.;!?]{0,120}/g, '$1');

/** What the customer states: "Und die Nummer nehme ich mit?" orders nothing. */
const toldPart = (said: string): string =>
  sentences(said)
    .map((s) => said.slice(s.start, s.end))
    .filter((part) => !part.includes('?'))
    .join(' ');

/** In answer to a question about data only these words refuse the contract. */
const NO_DATA_REFUSAL = /bestell|vertrag|abo\b|zeitschrift|interesse|leg\w* .*auf|abschliess/;
/** "Nein, das ist gut so, machen Sie das": a no that opens a yes. */
const YES_AFTER_NO = /^\W*(?:nein|no)\W.{0,40}\b(?:machen sie|bestelle|nehme ich|passt)\b/;
