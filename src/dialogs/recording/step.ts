// What one answer of the customer says about the contract: a yes, half a yes, a no, or nothing (law E9).
import { clauses, isNegated, sentences } from '../../knowledge/german/clauses.ts';
import { commits } from './acts.ts';
import { denies } from './denies.ts';
import { invites } from './echo.ts';
import { withoutIdioms } from './elsewhere.ts';
import { leansOn } from './form.ts';
import type { Line } from './lines.ts';
import {
  actStands,
  deniesOrder,
  echoesOrder,
  FIRM_ORDER,
  letsBook,
  ordersPlainly,
  toldPart,
  unconditional,
  withoutTape,
} from './orders.ts';
import { DAY, PLACE } from './phrases/people.ts';
import { BARE_YES } from './phrases/asking.ts';
import { BARE, LETS_ACT, ORDERS, YES } from './phrases/assents.ts';
import { CONFUSED, FAREWELL } from './phrases/beside.ts';
import { CONDITION, MOCKS, NO_CONDITION, ONLY_PAPERS, OWN_MEANING, WEAK } from './phrases/halfway.ts';
import { DOES_NOT, NO, REFERS_ON, REFUSAL, SOFT_REFUSAL } from './phrases/refusals.ts';
import { NO_PROTEST } from './phrases/tape.ts';
import { BOOKS } from './phrases/offer/contract.ts';
import { GIFT } from './phrases/topics/beside.ts';
import { BROKEN_OFF } from './spoken.ts';
import { BY_ITSELF, clausesOf, isTorn, withoutDenied } from './stance.ts';
import { namesOffer, speaksOfTape, type Topic } from './topic.ts';

/** `conditional`: it hangs on something that is open. */
export type Step = { line: Line; kind: 'clear' | 'weak' | 'refused'; conditional: boolean };

/** `asked`: the agent's turn before; `priced`: a price was named by then. */
export function stepOf(line: Line, { asked, priced }: Asked): Step | undefined {
  const whole = withoutIdioms(withoutTape(line.folded));
  // "Da sag ich nicht nein. Lösen Sie aus.": what denies an objection refuses nothing, and is half a yes by itself.
  const said = withoutDenied(whole);
  // Neither yes nor no, or mockery: what was half agreed before does not stand either.
  if ((isTorn(whole) || MOCKS.test(whole)) && FOR_SALE.has(line.topic))
    return { line, kind: 'refused', conditional: false };
  if (said.trim() === '') return FOR_SALE.has(line.topic) ? { line, kind: BY_ITSELF.test(whole) ? 'clear' : 'weak', conditional: false } : undefined; // prettier-ignore
  const aboutTape = (line.topic === 'recording' && withoutTape(line.folded) === line.folded) || speaksOfTape(said);
  const told = toldPart(said);
  const { denied, stands, orders } = ordersIn(line, said, told, { asked, priced });
  const refuses = (denied && !aboutTape) || (REFUSAL.test(unconditional(said)) && !RHETORICAL.test(said));
  const onOffer = line.topic === 'order' || line.topic === 'offer' || line.topic === 'keeping';
  const conditional = CONDITION.test(said) && !NO_CONDITION.test(said);
  const takenBack = YES.test(said) && /\b(?:nein|nee|doch nicht|no)\W*$/.test(said);
  const step = (kind: Step['kind']): Step => ({ line, kind, conditional });
  // "Ja, das Geschenk nehm ich. Aber weiter will ich nix.": a yes, to the gift alone.
  const toGift = YES.test(said) && GIFT.test(said) && (line.topic === 'gift' || (asked !== undefined && GIFT.test(asked.folded))); // prettier-ignore
  if (refuses && toGift && !stands) return step('weak');
  // "Ja, aber das müsste erst mit meinem ...": cut off before it says what.
  if (line.topic === 'order' && /^\W*(?:ja|okay|ok|gut|gern|gerne)\b/.test(said) && BROKEN_OFF.test(line.folded)) return step('weak'); // prettier-ignore
  // "Ja ja, ist ja gut, lassen Sie mich in Ruhe.": given in to, to be rid of it.
  if (onOffer && /^\W*(?:na )?ja\b/.test(said) && /\bin (?:ruhe|frieden)\b/.test(said) && !denied) return step('weak');
  if (!stands && refusesOffer(line, said, { asked, refuses, orders, conditional, aboutTape })) return step('refused');
  if (aboutTape && !orders) return undefined;
  if (FAREWELL.test(said) && !orders) return undefined;
  // "Hm, erzählen Sie mir mehr.": asks on.
  if (ASKS_ON.test(said) && !orders && !/^\W*ja\b/.test(said)) return undefined;
  if (CONFUSED.test(said) && !orders) {
    // "Ich sag mal ja, aber ich hab die Hälfte nicht verstanden."
    return line.topic === 'order' && !said.includes('?') && A_YES.test(said) ? step('weak') : undefined;
  }
  if (ONLY_PAPERS.test(said) && !orders && line.topic !== 'gift') {
    // "Ja, verbindlich. Und schicken Sie mir das auch noch schriftlich.": the yes is a sentence of its own.
    if (line.topic === 'order' && !conditional && assentsAlone(said)) return step('clear');
    // "Ja gut, aber schicken Sie mir erst alles zu.": half a yes to a plain question for the order.
    return line.topic === 'order' &&
      (YES.test(said) || /, ja,/.test(said)) &&
      /\b(?:aber|erst|vorher|dann)\b/.test(said)
      ? step('weak')
      : undefined;
  }
  // A yes that the transcriber only believes to have heard.
  if (line.unsure && onOffer && /\b(?:ja|jo|okay|gern|gut|einverstanden|yes)\b/.test(said)) return step('weak');
  if (takenBack && line.topic === 'order') return step('weak');
  // "The free month, yes please": a yes to the gift in the offer.
  const means = (part: string): boolean => OWN_MEANING.test(part) || GIFT.test(part);
  // "Das klingt vernünftig, ich bestelle.", "Na dann machen Se mal. Bestell ick.": a sentence that plainly orders stands.
  const plainly = sentences(said).some((s) => ordersPlainly(said.slice(s.start, s.end)) && clauses(said, s).some((c) => ordersPlainly(said.slice(c.start, c.end)) && !means(said.slice(c.start, c.end)))); // prettier-ignore
  const own = ownMeaning(said, means) && !plainly;
  const half = WEAK.test(whole) && !plainly;
  // Who says the price again knows that it is no present.
  const asGift = line.topic === 'gift' && !(plainly && NAMES_PRICE.test(told));
  if (orders) return step(conditional || own || half || asGift ? 'weak' : 'clear');
  const stated = sentences(told).map((s) => told.slice(s.start, s.end));
  const yes = YES.test(said) || (line.topic === 'order' && stated.some((part) => YES.test(part) && !BARE.test(part))) || (line.topic === 'order' && asked !== undefined && (echoesOrder(said, asked.folded) || invites(said))); // prettier-ignore
  // "Dann ist gut, für 24,99 mache ich das."
  if (onOffer && !denied && DOES_AT_PRICE.test(told)) return step('weak');
  if (line.topic === 'order') {
    const kind = toTheOrder({ asked, priced, whole, said, told, yes, plainly, conditional, own });
    return kind && step(kind);
  }
  if (line.topic === 'keeping' || line.topic === 'gift') {
    const agrees = YES.test(told) || (line.topic === 'keeping' && /\bbleib/.test(told));
    return agrees && !BARE.test(said) ? step('weak') : undefined;
  }
  if (!yes || said.includes('?')) return undefined;
  // A price stated without a question, answered with a nod.
  if (line.topic === 'offer') return BARE.test(said) ? undefined : step('weak');
  return undefined;
}

type Asked = { asked: Line | undefined; priced: boolean };

/** Whether the words order something: by an act that stands, by letting the agent do it, or by their own word for it. */
function ordersIn(
  line: Line,
  said: string,
  told: string,
  { asked, priced }: Asked,
): { denied: boolean; stands: boolean; orders: boolean } {
  const denied = deniesOrder(told);
  const lets =
    LETS_ACT.test(told) &&
    (FOR_SALE.has(line.topic) ||
      (line.topic === 'other' && (priced || asked === undefined || asked.folded.includes('?'))));
  const books = FOR_SALE.has(line.topic) || (line.topic === 'other' && priced) ? letsBook(told) : false;
  // "Buchen Sie mir lieber einen Urlaub.": something else is wanted.
  const rather = /\b[a-z]{3,}en (?:sie|se) (?:\w+ ){0,2}lieber\b/.test(told);
  const stands = (FOR_SALE.has(line.topic) || ((line.topic === 'other' || line.topic === 'opinion') && priced)) && actStands(told) && !rather; // prettier-ignore
  const orders =
    (!denied || stands) &&
    !rather &&
    !isHabit(told) &&
    (stands ||
      lets ||
      books ||
      ORDERS.test(told) ||
      ((FOR_SALE.has(line.topic) || priced) && clausesOf(told).some(commits))) &&
    // "Ja, können Sie machen" to the tape orders nothing.
    (line.topic !== 'recording' || FIRM_ORDER.test(said));
  return { denied, stands, orders };
}

type ToOrder = Asked & {
  whole: string;
  said: string;
  told: string;
  yes: boolean;
  plainly: boolean;
  conditional: boolean;
  own: boolean;
};
/** What is said to a question for the order, where it neither refuses nor orders by itself. */
function toTheOrder({
  asked,
  priced,
  whole,
  said,
  told,
  yes,
  plainly,
  conditional,
  own,
}: ToOrder): 'clear' | 'weak' | undefined {
  // "Am Sportplatz 3 wohnen Sie noch, und Sie möchten wechseln?" - "Ja, Am Sportplatz 3.": the yes is to the address.
  if (yes && !plainly && asked !== undefined && namesDatum(said) && namesDatum(asked.folded)) return 'weak';
  if (yes && !plainly && asked !== undefined && repeatsDatum(said, asked.folded)) return 'weak';
  if (BARE.test(said)) return 'weak';
  if (!yes) {
    const asks = /^\W*(?:ja,? )?(?:was|wie|wer|wo|warum|wieso|welche\w*)\b[^.!]*\?/.test(said);
    const wavers = WEAK.test(told) && told.trim() !== '' && !asks;
    const guesses = /^\W*i (?:guess|suppose)\b/.test(said);
    const leans = priced && asked?.folded.includes('?') === true && leansOn(said);
    return (conditional && A_YES.test(said)) || wavers || guesses || leans ? 'weak' : undefined;
  }
  // "Das kommt in der Mappe, auch die 30 Tage Widerrufsrecht." - "Ja.": heard, whatever was asked before it.
  if (asked !== undefined && onlyInforms(asked.folded)) return 'weak';
  // "Gut, dann trage ich Sie ein." - "Ja.": told, not asked.
  if (asked !== undefined && ANNOUNCES.test(asked.text) && BARE_YES.test(said)) return 'weak';
  // "Ja?", "Okay, ja?": said as a question, nobody can tell whether it agrees or waits for more.
  if (ONLY_ASKS.test(said)) return 'weak';
  // "Ja, aber den alten behalte ich auch, oder?"
  if (said.includes('?') && (/\b(?:aber|but)\b/.test(said) || WONDERS.test(said))) return 'weak';
  if (said.trim().endsWith('?') && !/^\W*ja\b/.test(said)) return undefined;
  return conditional || own || WEAK.test(whole) ? 'weak' : 'clear';
}

type Reading = { asked: Line | undefined; refuses: boolean; orders: boolean; conditional: boolean; aboutTape: boolean };
/** Whether an answer without an order in it says no to what was offered. */
function refusesOffer(line: Line, said: string, { asked, refuses, orders, conditional, aboutTape }: Reading): boolean {
  const onOffer = line.topic === 'order' || line.topic === 'offer' || line.topic === 'keeping';
  // "Ja, natürlich bleib ich, ich will ja nicht weg."
  // "… und wollen auch nicht weg?" - "Nein nein, ich bleib schon."
  const staysOn = line.topic === 'keeping' && (/\bbleibe?n? (?:ich|wir)?\b ?(?:schon|hier|bei ihnen|bei euch|ihnen|natuerlich|ja|gern\w*|kund\w*|\W*$)/.test(said) || (/^\W*ja\b/.test(said) && /\bnicht weg\b/.test(said))); // prettier-ignore
  if (staysOn && !REFUSAL.test(said)) return false;
  if (refuses && !staysOn && !(aboutTape && !orders) && !(line.topic === 'data' && !NO_DATA_REFUSAL.test(said)))
    return true;
  // "Wenn ich Nein sage, mein ich Nein."
  if (onOffer && /\b(?:nein|no)\W*$/.test(said) && !/\bja\b|\b(?:nicht|oder) nein\b/.test(said) && !aboutTape) return true; // prettier-ignore
  // "Nichts ist abgemacht."
  if (line.topic === 'order' && /^\W*(?:gar )?(?:nichts|nix|kein\w*)\b/.test(said) && !NO_PROTEST.test(said) && !aboutTape) return true; // prettier-ignore
  // "Nur die Gratispackung bitte.", "Bloß die Probe, sonst nichts.": what costs something is not wanted.
  if (onOffer && asked !== undefined && ONLY_GIFT.test(said)) return true;
  if (onOffer && (butNotNow(said) || REFERS_ON.test(said)) && !orders) return true;
  if (onOffer && SOFT_REFUSAL.test(said) && !/^\W*(?:ja|doch|ok(?:ay)?)\b/.test(said) && !said.includes('?') && !orders) return true; // prettier-ignore
  if (onOffer && DOES_NOT.test(said) && !aboutTape && !CONFUSED.test(said)) return true;
  if (onOffer && NO.test(said) && !staysOn && !aboutTape && !YES_AFTER_NO.test(said)) return true;
  // "Ich bleib lieber, wo ich bin.": something else is preferred.
  if (line.topic === 'order' && /\blieber\b/.test(said) && !orders && !aboutTape && !YES.test(said) && !said.includes('?')) return true; // prettier-ignore
  // "Ich kauf doch nix am Telefon.": denied, whatever the verb.
  if (line.topic === 'order' && asked?.folded.includes('?') === true && !orders && !aboutTape && !YES.test(said) && !WEAK.test(said) && !CONFUSED.test(said) && !conditional && !ONLY_PAPERS.test(said) && !echoesOrder(said, asked.folded) && denies(said)) return true; // prettier-ignore
  return false;
}

const ONLY_GIFT =
  /^\W*(?:(?:nein|nee|nicht doch|also|bitte|ich moechte|ich will|ich nehme),? )*(?:nur|bloss|lediglich|ausschliesslich|only|just) (?:(?:das|die|den|eine?n?|the|umsonst) )?(?:gratis\w*|kostenlos\w*(?: [a-z]+)?|umsonst|probe\w*|probier\w*|muster\w*|geschenk\w*|free (?:sample|trial|month|gift)|sample|gift)(?:,? (?:bitte|danke|please|sonst nichts|mehr nicht|weiter nichts|nothing else))*\W*$/;
/** "Ja, die Kinder sollen es gut haben. Was ist das jetzt mit der Rente?": who asks so has agreed to something else. */
const WONDERS =
  /\b(?:was (?:ist|war|hat|soll|bedeutet|heisst)|wieso|warum|weshalb|wofuer|what (?:is|was|does)|why)\b[^.!?]*\?/;
/** Told of the way back, and neither of the offer nor of an order in the same breath. */
const onlyInforms = (told: string): boolean =>
  !told.includes('?') && /\bwider ?ruf|\bwithdraw/.test(told) && !BOOKS.test(told) && !namesOffer(told);
/** The agent only says what he does now; a sentence with its stop, so a question would have its mark. */
const ANNOUNCES =
  /^\W*(?:(?:[Gg]ut|[Oo]kay|[Ss]uper|[Pp]rima|[Ss]chön|[Aa]lso),? )?[Dd]ann (?:machen wir das|trage? ich|buche? ich|gebe? ich|stelle? ich|richte ich|schreibe ich)\b(?:(?![Vv]erbindlich|[Bb]estell|[Kk]ostenpflichtig)[^?.!]){0,60}[.!]\s*$/;
const ONLY_ASKS = /^\W*(?:(?:ja|jo|na|ach|oh|okay|ok|gut|yes)[,. ]*)+\?\W*$/;
/** "54,90, zwei Jahre." */
const NAMES_PRICE = /\b\d{1,4}[,.]\d\d\b|\b(?:\d+|[a-z]+) euro\b/;
/** "Ich bestelle sonst immer im Internet.": tells what is usual, and orders nothing now. */
const HABIT = /\b(?:sonst|immer|normalerweise|meist|meistens|gewoehnlich|manchmal|frueher|usually|always|normally)\b/;
const isHabit = (told: string): boolean => {
  const parts = clausesOf(told).filter((part) => ORDERS.test(part) || LETS_ACT.test(part));
  return parts.length > 0 && parts.every((part) => HABIT.test(part));
};

/** What the yes is said to be for: in its own sentence, or in all where no sentence holds it alone. */
function ownMeaning(said: string, means: (part: string) => boolean): boolean {
  const parts = sentences(said).map((s) => said.slice(s.start, s.end));
  const holding = parts.filter((part) => YES.test(part) || ORDERS.test(part));
  return (holding.length === 0 ? parts : holding).some((part) => means(part) && !(isNegated(part) && GIFT.test(part)));
}

/** "Ja, schon gut, aber nicht heute.": what follows the but decides. */
const butNotNow = (said: string): boolean =>
  sentences(said).some((s) =>
    clauses(said, s).some((c) => {
      const part = said.slice(c.start, c.end);
      return /^\W*(?:aber|doch|nur|but)\b/.test(part) && SOFT_REFUSAL.test(part);
    }),
  );

/** The first sentence is nothing but a plain yes, and nothing after it comes first or instead. */
function assentsAlone(said: string): boolean {
  const first = sentences(said)[0];
  const part = first === undefined ? '' : said.slice(first.start, first.end);
  if (part.includes('?') || part.split(' ').length > 4 || !/^\W*(?:ja|jawohl|gern\w*|yes)\b/.test(part)) return false;
  return !WEAK.test(part) && !ONLY_PAPERS.test(part) && !/\b(?:erst|vorher|aber|dann|first|before|then)\b/.test(said);
}

/** Named at a price of one's own, be it the offer's or not. */
const DOES_AT_PRICE =
  /\b(?:fuer|zu|um) \d[\d_.,]*(?: (?:euros?|€))?(?: im monat| monatlich)? (?:mache?|mach) ich (?:das|es|mit)\b/;
const ASKS_ON =
  /\b(?:erzaehlen|erklaeren|sagen|wiederholen|lesen|tell|explain|repeat) (?:sie )?(?:mir|uns|noch ?mal|das|es|me)\b[^.!?]*\b(?:mehr|noch|mal|genau\w*|erst|more|again|vor)\b|\btell me more\b/;
const namesDatum = (folded: string): boolean =>
  PLACE.test(folded) || (DAY.test(folded) && /\bgeb(?:oren|urt)/.test(folded));
/** "… bestellen und wohnen Sie noch im Lindenweg drei" - "Ja, im Lindenweg.": the words of the datum come back. */
function repeatsDatum(said: string, asked: string): boolean {
  const last = clausesOf(asked).at(-1) ?? '';
  if (
    !/\b(?:wohnen|heissen|gemeldet|geboren|erreichen|adresse|anschrift|rufnummer|handynummer|mailadresse)\b/.test(last)
  )
    return false;
  const words = (text: string): string[] => text.match(/[a-z]{5,}/g) ?? [];
  return words(said).length > 0 && words(said).every((word) => words(last).includes(word));
}
/** Only the answer to these concludes a contract, however willing others sound. */
const FOR_SALE: ReadonlySet<Topic> = new Set(['order', 'offer', 'keeping', 'gift']);
const A_YES = /\b(?:ja|jo|recht|okay|ok|gern|gerne|einverstanden|passt|gut|yes|fine)\b/;
/** "Wer möchte das nicht?", "Warum nicht?" refuses nothing. */
const RHETORICAL = /\b(?:wer|wie|(?<!so )was|warum|wieso|who) (?:\w+ ){1,3}(?:nicht|not)\b/;

/** In answer to a question about data only these words refuse the contract. */
const NO_DATA_REFUSAL =
  /lass\w* (?:wir|sie) (?:das|es)|doch nicht|lieber nicht|bestell|vertrag|abo\b|zeitschrift|interesse|leg\w* .*auf|abschliess/;
/** "Nein, das ist gut so, machen Sie das": a no that opens a yes. */
const YES_AFTER_NO = /^\W*(?:nein|no)\W.{0,40}\b(?:machen sie|bestelle|nehme ich|passt)\b/;
