// What the last question of an agent's turn is about: asked aside, of the tape before, by its own words, or beside an offer.
import { findAmounts } from '../../knowledge/german/amounts.ts';
import { sentences } from '../../knowledge/german/clauses.ts';
import { booksSomething } from './acts.ts';
import { ASKS_FOR_WORD, asksForIt, NAMES_ORDER, takesIt, takesOther } from './asks-order.ts';
import { asksBesideOrder } from './beside-order.ts';
import { A_LENGTH } from './phrases/offer/term.ts';
import {
  ABOUT_CUSTOMER,
  FAVOUR,
  FOLLOWS,
  GIFT,
  OPINION,
  PAPERS,
  SIDE_ACT,
  SIDE_OBJECT,
} from './phrases/topics/beside.ts';
import { AGAINST, MAY_I, SAY_YES, TAG } from './phrases/topics/leave.ts';
import { ACTS, OBJECT, ORDER } from './phrases/topics/order.ts';
import { DATA } from './phrases/topics/person.ts';
import { HEARING, RECORDING } from './phrases/topics/tape.ts';
import { clausesOf } from './stance.ts';
import {
  asksBarely,
  direction,
  isBare,
  namesOffer,
  POINTS_BACK,
  speaksOfTape,
  type Topic,
  YES_OR_NO,
} from './topic.ts';
import { ways } from '../../knowledge/german/words.ts';

/** What the call has come to: a thing to be sold was named, a price was; what comes next closes the order. */
type CallSoFar = { objectNamed: boolean; priced: boolean; closed: boolean };

/** An agent's turn, with the sentence that its question stands in. */
type AskingTurn = CallSoFar & {
  folded: string;
  parts: readonly string[];
  /** The place of the last question, -1 without one. */
  asked: number;
  /** The place of the sentence that counts. */
  last: number;
  /** That sentence, without the name that only addresses. */
  part: string;
};

/** What the last question (or, without one, the end) of an agent's turn is about. */
export function topicOf(folded: string, call: CallSoFar): Topic {
  const turn = turnOf(folded, call);
  const { asked, part, priced } = turn;
  // "Dann nehme ich das so auf, in Ordnung?" behind an offer: "so" is what was agreed, not the sound.
  const takesDown = asked >= 0 && priced && TAKES_DOWN.test(part);
  return (
    (asked >= 0 ? bindsNobody(part, folded) : undefined) ??
    (takesDown ? 'order' : undefined) ??
    (asksOfTapeBefore(turn) ? 'recording' : undefined) ??
    byItself(turn) ??
    byItsWords(turn) ??
    besideOffer(turn) ??
    'other'
  );
}

function turnOf(folded: string, call: CallSoFar): AskingTurn {
  const parts = sentences(folded).map((s) => folded.slice(s.start, s.end));
  const asked = parts.findLastIndex((part) => part.includes('?'));
  const last = asked >= 0 ? asked : parts.length - 1;
  // "Einverstanden, Herr Dogan?": the name only addresses.
  const part = (parts[last] ?? '').replace(
    /(?<=[a-z]{3}), (?:herrn?|frau|familie|mr|mrs|ms)\.? [a-z-]+(?= ?[?.!]*\W*$)/,
    '',
  );
  return { ...call, folded, parts, asked, last, part };
}

/** A question that binds nobody: for a view, for something beside the contract, for a present, for what there was. */
function bindsNobody(part: string, turn: string): Topic | undefined {
  // "Wer bestellt, nimmt an der Verlosung teil. Möchten Sie teilnehmen?": in the draw.
  if (/\bverlosung\b/.test(turn) && /\b(?:teilnehmen|mitmachen|dabei sein)\b/.test(part)) return 'gift';
  // "Sie stimmen zu, dass ich Ihnen den Ablauf erkläre?": leave for something that binds nobody.
  if (
    /\b(?:zu|einverstanden|recht|okay|ok),? (?:dass|wenn) (?:ich|wir)\b/.test(part) &&
    SIDE_ACT.test(part) &&
    !RECORDING.test(part) &&
    !FOR_THE_ORDER.test(part)
  )
    return 'opinion';
  if (asksBesideOrder(part) && !RECORDING.test(part)) return 'opinion';
  // "Das klingt doch gut, oder?" asks for a view, whatever was offered in the same breath.
  if (OPINION.test(part) && !ORDER.test(part)) return 'opinion';
  if (FAVOUR.test(part) && !FOR_THE_ORDER.test(part)) return 'gift';
  if (
    !/bestellung|auftrag|\bverbindlich/.test(part) &&
    (FOLLOWS.test(part) || (SIDE_OBJECT.test(part) && !OBJECT.test(part)))
  )
    return 'opinion';
  // "Ich buche die Gutschrift also ein?": money for the customer, whatever hangs on it.
  if (
    /\b(?:gutschrift|gutschreib\w*|bonus|entschaedigung|rueckerstattung|guthaben|gewinn|praemie)\b|\bdas geld\b/.test(
      part,
    ) &&
    !/vertrag|tarif|auftrag|bestell|verbindlich|\babo/.test(part)
  )
    return 'gift';
  // "Möchten Sie das Geschenk?": a present alone is asked about.
  if (GIFT.test(part) && !OBJECT.test(part) && !namesOffer(part) && !FOR_THE_ORDER.test(part)) return 'gift';
  // "Ist das Ihre Unterschrift auf dem alten Vertrag?"
  if (
    /^\W*(?:und )?(?:ist|sind|war|waren) (?:das|dies|die|der) (?:noch |auch |denn |da )*ihre? (?:unterschrift|handschrift|stimme|adresse|nummer|konto)/.test(
      part,
    )
  )
    return DATA.test(part) ? 'data' : 'opinion';
  return undefined;
}

/** "Ich würde gern mitschneiden. Habe ich da Ihr Ja?": short words about nothing of their own ask about the sentence before. */
function asksOfTapeBefore(turn: AskingTurn): boolean {
  const before = turn.parts[turn.last - 1];
  return before !== undefined && pointsBack(turn) && direction(before) === 'recording';
}

function pointsBack({ part, asked }: AskingTurn): boolean {
  const own = ORDER.test(part) || DATA.test(part) || PAPERS.test(part) || NAMES_SOMEBODY.test(part);
  const howOrWhat =
    /\bgeht(?:'?s| es)? (?:ihnen|dir)\b(?! recht| so)|^\W*(?:(?:und|also) )?(?:wie|was|wer|wo|wann|warum|wieso|welche\w*)\b(?! (?:waere|ist) (?:das|es) fuer sie)/.test(
      part,
    );
  return (
    LEAVE_TO_THAT.test(part) ||
    SAY_YES.test(part) ||
    AGAINST.test(part) ||
    YES_OR_NO.test(part) ||
    (asked > 0 &&
      !howOrWhat &&
      !own &&
      part.trim().split(' ').length <= (POINTS_BACK.test(part) ? 8 : 3) &&
      !OBJECT.test(part) &&
      !HEARING.test(part) &&
      !FOLLOWS.test(part)) ||
    /^\W*(?:und )?(?:duerfte|darf|kann|koennte|may|can) (?:ich|wir|i|we)\W*$/.test(part) ||
    (asked > 0 && part.split(' ').length <= 6 && /\b(?:dazu|hierzu|damit|dafuer)\b/.test(part))
  );
}

/** What the sentence says for itself, whatever else its words name. */
function byItself({ parts, asked, last, part }: AskingTurn): Topic | undefined {
  const before = parts[last - 1];
  // "Und das alles zu 34,99 auf zwei Jahre, einverstanden?": agreed to what the sentence itself names.
  if (
    asked >= 0 &&
    /, (?:einverstanden|abgemacht|dabei|sind sie dabei)\?|^\W*(?:also |dann )*(?:abgemacht|einverstanden)\b/.test(
      part,
    ) &&
    namesOffer(part) &&
    !speaksOfTape(part)
  )
    return 'order';
  // "Es wird mitgezeichnet, hören Sie mich gut?": the question is the last clause.
  const clause = clausesOf(part).at(-1) ?? part;
  if (asked >= 0 && HEARING.test(clause) && speaksOfTape(part) && !speaksOfTape(clause)) return 'hearing';
  if (asked >= 0 && before !== undefined && takesOther(part, before) && !namesOffer(before)) return 'papers';
  return undefined;
}

/** What is named: in the sentence, or, where it names nothing, in those before it. */
function byItsWords({ folded, parts, asked, last, part }: AskingTurn): Topic | undefined {
  const bare = isBare(part) && !speaksOfTape(part);
  const direct = bare ? undefined : direction(part);
  // "44,95 im Monat, 24 Monate, Anschluss kostenlos.": what is free beside a price is no present.
  if (direct === 'gift' && asked < 0 && namesOffer(part) && findAmounts(part).length > 0 && part.search(A_LENGTH) >= 0)
    return 'offer';
  if (direct) return direct;
  if (asked < 0 || bare) {
    // Nothing in the last words: those before them in the same turn say what is meant.
    for (let i = last - 1; i >= 0; i--) {
      const earlier = direction(parts[i] ?? '');
      // "Ich nehme das Gespräch auf. Sky Q, 29,99, zwölf Monate.": a notice, and the offer is what is answered.
      if (earlier === 'recording' && asked < 0 && findAmounts(part).length > 0 && namesOffer(part)) return 'offer';
      if (earlier) return earlier === 'data' && bare && namesOffer(folded) ? 'order' : earlier;
    }
  }
  return undefined;
}

/** Nothing is named: a question beside an offer is about the offer. */
function besideOffer({ folded, parts, asked, last, part, objectNamed, priced, closed }: AskingTurn): Topic | undefined {
  const bare = isBare(part) && !speaksOfTape(part);
  if (bare && (namesOffer(folded) || OBJECT.test(folded))) return 'order';
  // "Einverstanden?" in a turn of its own asks for the offer once there is one.
  if (bare && objectNamed && /einverstanden|stimm|agree|abgemacht/.test(part)) return 'order';
  if (asked >= 0 && ((MAY_I.test(part) && SIDE_ACT.test(part)) || ABOUT_CUSTOMER.test(part))) return 'opinion';
  // "Soll ich's also eingeben?", "Sie möchten, dass wir Sie beliefern?" once a price is named: leave to book, by the verb.
  if (asked >= 0 && (priced || namesOffer(folded)) && !SIDE_ACT.test(part)) {
    const leave = MAY_I.test(part);
    if ((leave || THAT_IT_BE.test(part)) && booksSomething(part)) return 'order';
    // With a verb that nobody knows: what the caller books after it was the order, else a yes is at best half a yes.
    if (leave) return closed ? 'order' : 'offer';
  }
  // "39,99, 24 Monate. Topp?", "Ja oder nein?", "Soll ich?": a question of nothing but small words behind the offer asks for it.
  if (asked >= 0 && (namesOffer(folded) || (priced && parts.length === 1 && !asksBarely(folded))) && asksForIt(part))
    return 'order';
  if (asked >= 0 && priced && takesIt(part, parts.slice(0, last).join(' '))) return 'order';
  // "Ihre Zusage bitte.", "Der Auftrag also ja?", "Ihr abschließendes Wort?": the thing itself is asked for.
  if (
    (priced || namesOffer(folded)) &&
    part.split(' ').length <= 7 &&
    (ASKS_FOR_WORD.test(part) || (asked >= 0 && NAMES_ORDER.test(part)))
  )
    return 'order';
  // "Die schicken wir weiter, ja?" once there is an offer: the agent acts, and a yes lets him.
  if (objectNamed && asked >= 0 && TAG.test(part) && ACTS.test(part)) return 'offer';
  // "Wollen Sie mitspielen, zu diesen Konditionen?" - "Ja." - "Eingetragen.": what the caller books after it was the question for the order.
  if (closed && asked >= 0 && (priced || namesOffer(folded)) && WILL.test(part) && !SIDE_ACT.test(part)) return 'order';
  // A question of no known kind beside a price: a yes to it is at best half a yes.
  if (namesOffer(folded) && (asked < 0 || !DATA.test(folded))) return 'offer';
  return undefined;
}

/** "… damit einverstanden, dass ich das auslöse?", "Wollen Sie bestellen?": what is asked for stands in the verb behind. */
const THAT_IT_BE =
  /\b(?:dass|wenn|ob) (?:ich|wir|man|sie|das|es|der|die)\b|\b(?:wollen|moechten|wuenschen|wuerden) sie\b/;

/** Noted as it was said. */
const TAKES_DOWN =
  /\b(?:nehm|schreib|trag)e?n? (?:ich |wir )?(?:das |es |den auftrag |die bestellung )?(?:jetzt |dann |mal |alles )*(?:genau )?so (?:auf|ein)\b|\b(?:das|es) (?:jetzt |dann |alles )*(?:genau )?so (?:auf|ein)(?:nehmen|schreiben|tragen)\b/;

/** The question is for the customer's will. */
const WILL =
  /\b(?:wollen|moechten|moegen|nehmen|sind|waeren|werden) sie\b|\b(?:soll|sollen|darf|duerfen) (?:ich|wir|es|das)\b|\b(?:do|would|will) you\b/;

/** "Wollen Sie das?", "Erlauben Sie es?", "Stimmen Sie zu?": leave for what the sentence before names. */
const LEAVE_TO_THAT = new RegExp(
  ways(
    String.raw`\b(?:sagen (?:sie )?mir|mir sagen),? (?:bitte |kurz |mal )*ob (?:das|es|ich das|` +
      'wir das) (?:fuer sie )?(?:so )?(?:geht|passt|recht ist|in ordnung ist|okay ist|ok ist|darf|' +
      String.raw`duerfen)\b`,
    String.raw`^\W*(?:und |also )?(?:wollen|moechten|erlauben|gestatten|genehmigen|duerfen|stimmen) ` +
      String.raw`(?:sie|wir|ich) (?:mir |uns )?(?:das|es|dies|dem|dazu)?(?: zu| auch| denn| so)*\W*$`,
    String.raw`^\W*(?:habe?|haette|haben|haetten) (?:ich|wir) (?:die|das|den|ihre|sie)?(?: dazu|` +
      String.raw` dafuer| denn)*\W*$`,
    String.raw`^\W*(?:und )?(?:geben|erteilen|wuerden|koennten) sie (?:mir |uns )?(?:die|das|den|sie|` +
      String.raw`es)(?: dazu| dafuer| geben| erteilen)*\W*$`,
  ),
);

/** "Ist da Frau Wendt?": somebody is asked for, whatever was said before. */
const NAMES_SOMEBODY = /\b(?:frau|herrn?|familie|mrs?|ms)\b\.? [a-z]/;

/** Words of the order in a leave that is asked for. */
const FOR_THE_ORDER =
  /bestell|auftrag|vertrag|tarif|\babo|buche|umstell|wechs|anmeld|freischalt|liefer|unterlagen|schick|send|mail/;
