// The declaration of intent: a yes counts only for the question it answers (law E9, §§ 133, 145, 147 BGB).
import { clauses, isNegated, sentences } from '../../knowledge/german/clauses.ts';
import type { DeclarationOfIntent, Decision } from './check.ts';
import { denies } from './denies.ts';
import { invites, saysAgain } from './echo.ts';
import { type Line, quoted, speaksOfTape, type Topic } from './lines.ts';
import type { Offer } from './offer.ts';
import { BARE, BELIEVES_GIFT, BELIEVES_SAME, CONDITION, CONFUSED, DOES_NOT, FAREWELL, LETS_ACT, NO, NO_CONDITION, NO_PROTEST, ONLY_PAPERS, ORDERS, OWN_MEANING, REFUSAL, SOFT_REFUSAL, WEAK, YES } from './phrases/replies.ts'; // prettier-ignore
import { DAY, HANDOVER, PLACE } from './phrases/people.ts';
import { GIFT } from './phrases/topics.ts';

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
    const step = stepOf(line, {
      asked: lines.slice(0, line.turn - 1).findLast((one) => one.agent),
      priced: (offer.price?.turn ?? Infinity) < line.turn,
    });
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
  // "Da ändert sich aber nichts?" - "Nein." - "Dann ja."
  const same = lines.some((line) => !line.agent && line.turn <= turn && turn - line.turn <= 4 && BELIEVES_SAME.test(line.folded)); // prettier-ignore
  const lost = lines.some((line) => !line.agent && puzzledBy(line, turn, offer));
  return {
    value: yes.kind === 'clear' && complete && !rushed && !lost && !same ? 'clear' : 'ambiguous',
    yesTurn: turn,
    ...shared,
    toSomethingElse: false,
    decidedBy: quoted(yes.line),
    keyTurns: [turn - 1, turn].filter((n) => n > 0),
  };
}

/** Words that take the contract itself back, whatever was asked last. */
const TAKES_BACK =
  /vertrag|bestell|auftrag|abo\b|tarif\b|doch (?:lieber )?nicht|lieber nicht|lass\w* (?:wir |sie |ma )?(?:das|es)|vergessen sie|storn|zurueck|anders ueberlegt|streichen/;
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

/** `asked`: the agent's turn before; `priced`: a price was named by then. */
function stepOf(line: Line, { asked, priced }: { asked: Line | undefined; priced: boolean }): Step | undefined {
  const said = withoutTape(line.folded);
  const aboutTape = (line.topic === 'recording' && said === line.folded) || speaksOfTape(said);
  // "Ja, können Sie machen" to the tape orders nothing.
  const told = toldPart(said);
  const denied = deniesOrder(told);
  const lets =
    LETS_ACT.test(told) &&
    (FOR_SALE.has(line.topic) ||
      (line.topic === 'other' && (priced || asked === undefined || asked.folded.includes('?'))));
  const orders = !denied && (lets || ORDERS.test(told)) && (line.topic !== 'recording' || FIRM_ORDER.test(said));
  const refuses = (denied && !aboutTape) || (REFUSAL.test(unconditional(said)) && !RHETORICAL.test(said));
  const onOffer = line.topic === 'order' || line.topic === 'offer' || line.topic === 'keeping';
  const conditional = CONDITION.test(said) && !NO_CONDITION.test(said);
  const takenBack = YES.test(said) && /\b(?:nein|nee|doch nicht|no)\W*$/.test(said);
  const step = (kind: Step['kind']): Step => ({ line, kind, conditional });
  // "Ja, das Geschenk nehm ich. Aber weiter will ich nix.": a yes, to the gift alone.
  const toGift = YES.test(said) && GIFT.test(said) && (line.topic === 'gift' || (asked !== undefined && GIFT.test(asked.folded))); // prettier-ignore
  if (refuses && toGift) return step('weak');
  // "Ja, natürlich bleib ich, ich will ja nicht weg."
  const staysOn = line.topic === 'keeping' && /^\W*ja\b/.test(said) && /\bnicht weg\b/.test(said);
  if (refuses && !staysOn && !(aboutTape && !orders) && !(line.topic === 'data' && !NO_DATA_REFUSAL.test(said)))
    return step('refused');
  // "Wenn ich Nein sage, mein ich Nein."
  if (onOffer && /\b(?:nein|no)\W*$/.test(said) && !/\bja\b|\b(?:nicht|oder) nein\b/.test(said) && !aboutTape) return step('refused'); // prettier-ignore
  // "Nichts ist abgemacht."
  if (line.topic === 'order' && /^\W*(?:gar )?(?:nichts|nix|kein\w*)\b/.test(said) && !NO_PROTEST.test(said) && !aboutTape) return step('refused'); // prettier-ignore
  if (onOffer && butNotNow(said) && !orders) return step('refused');
  if (onOffer && SOFT_REFUSAL.test(said) && !/^\W*(?:ja|doch|ok(?:ay)?)\b/.test(said) && !said.includes('?') && !orders) return step('refused'); // prettier-ignore
  if (onOffer && DOES_NOT.test(said) && !aboutTape && !CONFUSED.test(said)) return step('refused');
  if (onOffer && NO.test(said) && !aboutTape && !YES_AFTER_NO.test(said)) return step('refused');
  // "Ich bleib lieber, wo ich bin.": something else is preferred.
  if (line.topic === 'order' && /\blieber\b/.test(said) && !orders && !aboutTape && !YES.test(said) && !said.includes('?')) return step('refused'); // prettier-ignore
  // "Ich kauf doch nix am Telefon.": denied, whatever the verb.
  if (line.topic === 'order' && asked?.folded.includes('?') === true && !orders && !aboutTape && !YES.test(said) && !WEAK.test(said) && !CONFUSED.test(said) && !conditional && !ONLY_PAPERS.test(said) && denies(said)) return step('refused'); // prettier-ignore
  if (aboutTape && !orders) return undefined;
  if (FAREWELL.test(said) && !orders) return undefined;
  // "Hm, erzählen Sie mir mehr.": asks on.
  if (ASKS_ON.test(said) && !orders && !/^\W*ja\b/.test(said)) return undefined;
  if (CONFUSED.test(said) && !orders) {
    // "Ich sag mal ja, aber ich hab die Hälfte nicht verstanden."
    return line.topic === 'order' && !said.includes('?') && A_YES.test(said) ? step('weak') : undefined;
  }
  if (ONLY_PAPERS.test(said) && !orders && line.topic !== 'gift') {
    // "Ja gut, aber schicken Sie mir erst alles zu.": half a yes to a plain question for the order.
    return line.topic === 'order' && YES.test(said) && /\b(?:aber|erst|vorher|dann)\b/.test(said)
      ? step('weak')
      : undefined;
  }
  // A yes that the transcriber only believes to have heard.
  if (line.unsure && onOffer && /\b(?:ja|jo|okay|gern|gut|einverstanden|yes)\b/.test(said)) return step('weak');
  if (takenBack && line.topic === 'order') return step('weak');
  // "The free month, yes please": a yes to the gift in the offer.
  const own = OWN_MEANING.test(said) || GIFT.test(said);
  // "Das klingt vernünftig, ich bestelle.", "Na dann machen Se mal. Bestell ick.": a sentence that plainly orders stands.
  const half = !sentences(said).some((s) => ordersPlainly(said.slice(s.start, s.end))) && WEAK.test(said);
  if (orders) return step(conditional || own || half || line.topic === 'gift' ? 'weak' : 'clear');
  const yes = YES.test(said) || (line.topic === 'order' && asked !== undefined && (echoesOrder(said, asked.folded) || invites(said))); // prettier-ignore
  if (line.topic === 'order') {
    // "Am Sportplatz 3 wohnen Sie noch, und Sie möchten wechseln?" - "Ja, Am Sportplatz 3.": the yes is to the address.
    if (yes && asked !== undefined && namesDatum(said) && namesDatum(asked.folded)) return step('weak'); // prettier-ignore
    if (BARE.test(said)) return step('weak');
    if (!yes)
      return conditional && A_YES.test(said)
        ? step('weak')
        : (WEAK.test(said) && !said.includes('?')) || /^\W*i (?:guess|suppose)\b/.test(said)
          ? step('weak')
          : undefined;
    // "Ja, aber den alten behalte ich auch, oder?"
    if (said.includes('?') && /\b(?:aber|but)\b/.test(said)) return step('weak');
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

/** "Ja, schon gut, aber nicht heute.": what follows the but decides. */
const butNotNow = (said: string): boolean =>
  sentences(said).some((s) =>
    clauses(said, s).some((c) => {
      const part = said.slice(c.start, c.end);
      return /^\W*(?:aber|doch|nur|but)\b/.test(part) && SOFT_REFUSAL.test(part);
    }),
  );

const ASKS_ON =
  /\b(?:erzaehlen|erklaeren|sagen|wiederholen|lesen|tell|explain|repeat) (?:sie )?(?:mir|uns|noch ?mal|das|es|me)\b[^.!?]*\b(?:mehr|noch|mal|genau\w*|erst|more|again|vor)\b|\btell me more\b/;
const namesDatum = (folded: string): boolean =>
  PLACE.test(folded) || (DAY.test(folded) && /\bgeb(?:oren|urt)/.test(folded));
/** Only the answer to these concludes a contract, however willing others sound. */
const FOR_SALE: ReadonlySet<Topic> = new Set(['order', 'offer', 'keeping', 'gift']);
const A_YES = /\b(?:ja|jo|recht|okay|ok|gern|gerne|einverstanden|passt|gut|yes|fine)\b/;
/** "Wer möchte das nicht?", "Warum nicht?" refuses nothing. */
const RHETORICAL = /\b(?:wer|wie|was|warum|wieso|who) (?:\w+ ){1,3}(?:nicht|not)\b/;

/** "Nehmen wir nicht.", "Das bestelle ich nicht.": words of order, denied in their own clause. */
function deniesOrder(told: string): boolean {
  return sentences(told).some((s) =>
    clauses(told, s).some((c) => {
      const part = told.slice(c.start, c.end);
      return isNegated(part) && !NO_PROTEST.test(part) && (ORDERS.test(part) || LETS_ACT.test(part));
    }),
  );
}

/** "Sind wir im Geschäft?" - "Sind wir." */
const AUXILIARY =
  /^\W*(?:ja,? )?(?:das )?(?:sind wir|koennen sie|kriegen sie|bekommen sie|duerfen sie|wollen wir|haben sie|will ich|moechte ich|bin ich|bin dabei|wuensche ich)\b/;
/** "Schließen wir ab?" - "Schließen wir ab, passt.": the words of the question come back, or only its "Sind wir." */
function echoesOrder(said: string, asked: string): boolean {
  if (said.includes('?')) return false;
  const first = sentences(said)[0];
  const clause = first === undefined ? undefined : clauses(said, first)[0];
  const part = clause === undefined ? '' : said.slice(clause.start, clause.end);
  return (AUXILIARY.test(part) && !isNegated(part) && part.split(' ').length <= 4) || saysAgain(said, asked);
}

const FIRM_ORDER = /bestell|beauftrag|auftrag|abschliess|\bnehme\b|buche|wechs|vertrag|tarif|\babo\b|\border|accept/;
const PLAIN_ORDER =
  /\b(?:ich|wir) (?:bestelle|kaufe|nehme|beauftrage|unterschreibe|buche)n?\b|\b(?:bestelle?|kaufe?|beauftrage?|buche?|abonniere?|unterschreibe?) ich\b/;
/** One sentence that orders in the first person and takes nothing back by half. */
const ordersPlainly = (part: string): boolean => PLAIN_ORDER.test(part) && !WEAK.test(part.replaceAll(PRAISE, ''));
const PRAISE = /\b(?:klingt|hoert sich|schon|eigentlich)\b/g;

/** "Aufzeichnung ja. Anlegen noch nicht.", "Bestellen ja, aber ohne Aufnahme.": what is said of the tape says nothing about the contract. */
function withoutTape(said: string): string {
  const parts = sentences(said).map((s) =>
    clauses(said, s)
      .map((c) => said.slice(c.start, c.end))
      .filter((part) => !(/^\W*(?:aber|nur|doch|but)\b/.test(part) && speaksOfTape(part)))
      .join(', '),
  );
  const others = parts.filter((part) => part !== '' && !speaksOfTape(part));
  return others.length === 0 || !speaksOfTape(said) ? said : others.join(' ');
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
const NO_DATA_REFUSAL =
  /lass\w* (?:wir|sie) (?:das|es)|doch nicht|lieber nicht|bestell|vertrag|abo\b|zeitschrift|interesse|leg\w* .*auf|abschliess/;
/** "Nein, das ist gut so, machen Sie das": a no that opens a yes. */
const YES_AFTER_NO = /^\W*(?:nein|no)\W.{0,40}\b(?:machen sie|bestelle|nehme ich|passt)\b/;
