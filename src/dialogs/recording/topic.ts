// What an agent's turn asks for: the question a customer's answer belongs to.
import { findAmounts } from '../../knowledge/german/amounts.ts';
import { clauses, sentences } from '../../knowledge/german/clauses.ts';
import { booksSomething } from './acts.ts';
import { ASKS_FOR_WORD, asksForIt, NAMES_ORDER, takesIt, takesOther } from './asks-order.ts';
import { clausesOf } from './stance.ts';
import { A_LENGTH, NO_PRICE } from './phrases/offer.ts';
import {
  ABOUT_CUSTOMER,
  ACTS,
  AGAINST,
  BARE_ASSENT,
  DATA,
  FAVOUR,
  FOLLOWS,
  GIFT,
  HEARING,
  KEEPING,
  KEEPS_IT,
  MAY_I,
  NOT_RECORDING,
  OBJECT,
  OPINION,
  ORDER,
  PAPERS,
  PERSON,
  RECORDING,
  SAY_YES,
  SIDE_ACT,
  SIDE_OBJECT,
  TAG,
} from './phrases/topics.ts';

/** What an agent's words ask for; `offer` states price or term without asking, `other` is everything else. */
export type Topic =
  'recording' | 'hearing' | 'papers' | 'order' | 'keeping' | 'gift' | 'data' | 'person' | 'offer' | 'opinion' | 'other';

/** "Super, also abgemacht, Frau Wiegand?": names nothing, and belongs to what was proposed before. */
export const asksBarely = (folded: string): boolean =>
  /^\W*(?:(?:super|prima|klasse|toll|schoen|gut|sehr gut|fein|also|dann|und|okay|ok|ist|das|waere|sind wir uns|haben wir|machen wir|steht|bleibt|es|so|dabei|herr|frau),? )*(?:abgemacht|ausgemacht|einverstanden|gebongt|beschlossen|einig|okay|ok|recht|dabei|so|es so|in ordnung)(?:,? (?:herrn?|frau) [a-z-]+|,? ja)?\W*$/.test(
    folded,
  );

const PUTS_ASIDE =
  /\b(?:melde|melden|rufe?|rufen) (?:ich |wir )?(?:mich|uns|sie|ihnen)? ?(?:\w+ ){0,5}(?:wieder|noch ?mal|noch einmal|donnerstag|montag|dienstag|mittwoch|freitag|samstag|morgen|naechste\w*|spaeter|zurueck|an)\b|\b(?:schick|send|mail)\w* (?:ich |wir )?ihnen\b|\b(?:gucken|schauen|sehen|lesen) sie (?:es |sich |das |sich das |es sich )(?:\w+ ){0,4}(?:an|durch)\b|\b(?:lasse|lass|gebe) (?:ich )?ihnen (?:\w+ ){0,3}(?:zeit|tage|bedenkzeit)\b|\bueberlegen sie (?:es |sich |das )|\b(?:kollege\w*|kollegin|techniker|berater\w*) (?:\w+ ){0,3}(?:vor ort|vorbei|zeigen|beraten)|\bvor ort zeigen\b/;

/** Whether somebody puts it off to another day. */
export const putsAside = (folded: string): boolean =>
  PUTS_ASIDE.test(folded) && !/bestell|beauftrag|verbindlich|abschliess|auftrag/.test(folded);

/** "Damit der Auftrag belegt ist.": says why, and asks nothing new. */
export const explains = (folded: string): boolean =>
  !folded.includes('?') &&
  !sentences(folded).some((s) => ASKS_FOR_WORD.test(folded.slice(s.start, s.end))) &&
  !namesOffer(folded) &&
  !ACTS.test(folded) &&
  /^\W*(?:das|damit|weil|nur|fuer|zur|zum|wegen|um|it|that|just|because|so that)\b/.test(folded);

/** "Mit Herrn Lau. Wie viel verbrauchen Sie?": an answer that goes on to a question of its own. */
export const asksAnew = (folded: string): boolean => {
  const question = sentences(folded)
    .map((s) => folded.slice(s.start, s.end))
    .findLast((part) => part.includes('?'));
  return question !== undefined && question.split(' ').length > 3 && !isBare(question);
};

/** Whether a line ends as a question. */
export const asksBack = (folded: string): boolean => /\?\W*$/.test(folded);

/** Whether a question asks for a bare yes. */
export const isBare = (folded: string): boolean =>
  (!/^\W*(?:und )?geht(?:'?s| es)? (?:ihnen|dir) (?:\w+ )?gut\b/.test(folded) &&
    BARE_ASSENT.test(folded.replaceAll(',', ''))) ||
  /sagen sie (?:einfach |nur |bitte )*ja|\bsagen (?:\w+ ){0,4}ja\W*$|\b(?:ein|kurzes|klares|deutliches|lautes) ja\W*$|\bmit (?:einem )?(?:\w+ )?ja\W*$/.test(
    folded,
  );

/** Not what is paid elsewhere, won or saved. */
const offersAmount = (part: string): boolean => findAmounts(part).length > 0 && !NO_PRICE.test(part);

/** Whether a line names what is offered: a term, or an amount. */
export function namesOffer(folded: string): boolean {
  return (
    folded.search(A_LENGTH) >= 0 ||
    (findAmounts(folded).length > 0 &&
      sentences(folded).some((s) => clauses(folded, s).some((c) => offersAmount(folded.slice(c.start, c.end)))))
  );
}

/** Said as a statement: "Sie heizen mit Gas?" offers nothing. */
export const stated = (folded: string, pattern: RegExp): boolean =>
  sentences(folded).some((s) => pattern.test(folded.slice(s.start, s.end)) && folded.charAt(s.end - 1) !== '?');

/** What the last question (or, without one, the end) of an agent's turn is about. */
export function topicOf(
  folded: string,
  { objectNamed, priced, closed }: { objectNamed: boolean; priced: boolean; closed: boolean },
): Topic {
  const parts = sentences(folded).map((s) => folded.slice(s.start, s.end));
  const asked = parts.findLastIndex((part) => part.includes('?'));
  const last = asked >= 0 ? asked : parts.length - 1;
  // "Einverstanden, Herr Dogan?": the name only addresses.
  const part = (parts[last] ?? '').replace(
    /(?<=[a-z]{3}), (?:herrn?|frau|familie|mr|mrs|ms)\.? [a-z-]+(?= ?[?.!]*\W*$)/,
    '',
  );
  // "Sie stimmen zu, dass ich Ihnen den Ablauf erkläre?": leave for something that binds nobody.
  if (
    asked >= 0 &&
    /\b(?:zu|einverstanden|recht|okay|ok),? (?:dass|wenn) (?:ich|wir)\b/.test(part) &&
    SIDE_ACT.test(part) &&
    !RECORDING.test(part) &&
    !FOR_THE_ORDER.test(part)
  )
    return 'opinion';
  // "Das klingt doch gut, oder?" asks for a view, whatever was offered in the same breath.
  if (asked >= 0 && OPINION.test(part) && !ORDER.test(part)) return 'opinion';
  if (asked >= 0 && FAVOUR.test(part) && !FOR_THE_ORDER.test(part)) return 'gift';
  if (
    asked >= 0 &&
    !/bestellung|auftrag|\bverbindlich/.test(part) &&
    (FOLLOWS.test(part) || (SIDE_OBJECT.test(part) && !OBJECT.test(part)))
  )
    return 'opinion';
  // "Ich würde gern mitschneiden. Habe ich da Ihr Ja?": short words about nothing of their own ask about the sentence before.
  const before = last > 0 ? parts[last - 1] : undefined;
  const own = ORDER.test(part) || DATA.test(part) || PAPERS.test(part) || NAMES_SOMEBODY.test(part);
  const howOrWhat =
    /\bgeht(?:'?s| es)? (?:ihnen|dir)\b(?! recht| so)|^\W*(?:(?:und|also) )?(?:wie|was|wer|wo|wann|warum|wieso|welche\w*)\b(?! (?:waere|ist) (?:das|es) fuer sie)/.test(
      part,
    );
  // "Ich buche die Gutschrift also ein?": money for the customer, whatever hangs on it.
  if (
    asked >= 0 &&
    /\b(?:gutschrift|gutschreib\w*|bonus|entschaedigung|rueckerstattung|guthaben|gewinn|praemie)\b|\bdas geld\b/.test(
      part,
    ) &&
    !/vertrag|tarif|auftrag|bestell|verbindlich|\babo/.test(part)
  )
    return 'gift';
  // "Möchten Sie das Geschenk?": a present alone is asked about.
  if (asked >= 0 && GIFT.test(part) && !OBJECT.test(part) && !namesOffer(part) && !FOR_THE_ORDER.test(part))
    return 'gift';
  // "Ist das Ihre Unterschrift auf dem alten Vertrag?"
  if (
    asked >= 0 &&
    /^\W*(?:und )?(?:ist|sind|war|waren) (?:das|dies|die|der) (?:noch |auch |denn |da )*ihre? (?:unterschrift|handschrift|stimme|adresse|nummer|konto)/.test(
      part,
    )
  )
    return DATA.test(part) ? 'data' : 'opinion';
  // "Dann nehme ich das so auf, in Ordnung?" behind an offer: "so" is what was agreed, not the sound.
  if (asked >= 0 && priced && TAKES_DOWN.test(part)) return 'order';
  const pointsBack =
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
    (asked > 0 && part.split(' ').length <= 6 && /\b(?:dazu|hierzu|damit|dafuer)\b/.test(part));
  if (pointsBack && before !== undefined && direction(before) === 'recording') return 'recording';
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
      if (earlier) return earlier === 'data' && bare && namesOffer(folded) ? 'order' : earlier;
    }
  }
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
  return 'other';
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
const LEAVE_TO_THAT =
  /\b(?:sagen (?:sie )?mir|mir sagen),? (?:bitte |kurz |mal )*ob (?:das|es|ich das|wir das) (?:fuer sie )?(?:so )?(?:geht|passt|recht ist|in ordnung ist|okay ist|ok ist|darf|duerfen)\b|^\W*(?:und |also )?(?:wollen|moechten|erlauben|gestatten|genehmigen|duerfen|stimmen) (?:sie|wir|ich) (?:mir |uns )?(?:das|es|dies|dem|dazu)?(?: zu| auch| denn| so)*\W*$|^\W*(?:habe?|haette|haben|haetten) (?:ich|wir) (?:die|das|den|ihre|sie)?(?: dazu| dafuer| denn)*\W*$|^\W*(?:und )?(?:geben|erteilen|wuerden|koennten) sie (?:mir |uns )?(?:die|das|den|sie|es)(?: dazu| dafuer| geben| erteilen)*\W*$/;

/** "Ist da Frau Wendt?": somebody is asked for, whatever was said before. */
const NAMES_SOMEBODY = /\b(?:frau|herrn?|familie|mrs?|ms)\b\.? [a-z]/;

/** Words of the order in a leave that is asked for. */
const FOR_THE_ORDER =
  /bestell|auftrag|vertrag|tarif|\babo|buche|umstell|wechs|anmeld|freischalt|liefer|unterlagen|schick|send|mail/;

/** "… möchte ich aufzeichnen. Ja oder nein?" */
export const YES_OR_NO = /^\W*(?:ja oder nein|ja oder nicht|ja|nein|ok|okay|recht so|yes or no)\?/;

/** "Das", "damit": what was said before. */
export const POINTS_BACK = /\b(?:das|dies|es|dem|damit|dagegen|da|so|beides|alles|that|this|it|both)\b/;

/** "Einverstanden mit Auftrag und Aufzeichnung?" asks for both at once. */
export const TAPE_AND_ORDER =
  /\b(?:auftrag|bestellung|vertrag|angebot) (?:und|sowie) \S* ?(?:aufzeichnung|aufnahme)|(?:aufzeichnung|aufnahme) (?:und|sowie) \S* ?\S* ?(?:auftrag|bestellung|vertrag|angebot)\b/;

/** The tape is meant, not a person or an order that is taken on. */
export const speaksOfTape = (folded: string): boolean =>
  (RECORDING.test(folded) && (!NOT_RECORDING.test(folded) || asksOfTape(folded))) ||
  (KEEPS_IT.test(folded) && !OF_DATA.test(folded));
/** "Ich nehme nur noch Ihre Bestellung auf. Darf ich das aufzeichnen?": the order is taken in one sentence, the talk in the other. */
const asksOfTape = (folded: string): boolean =>
  sentences(folded).some((s) => {
    const part = folded.slice(s.start, s.end);
    return part.includes('?') && RECORDING.test(part) && !NOT_RECORDING.test(part);
  });
const OF_DATA =
  /\b(?:daten|adresse|nummer|angaben|angebot|auftrag|bestellung|vertrag|tarif|preis|wunsch|interesse|iban|konto|mail|termin|zaehlerstand|geburtsdatum|anschrift|als ja|verbindlich)\w*\b/;

function direction(part: string): Topic | undefined {
  if (speaksOfTape(part) && !TAPE_AND_ORDER.test(part)) return 'recording';
  if (HEARING.test(part)) return 'hearing';
  if (PAPERS.test(part)) return 'papers';
  // "Sie möchten also zu uns wechseln, Herr Weber?": the name at the end only addresses.
  if (PERSON.test(part) && !(ORDER.test(part) && /, (?:herrn?|frau|familie) [a-z-]+\W*$/.test(part))) return 'person';
  if (KEEPING.test(part)) return 'keeping';
  if (ORDER.test(part)) return 'order';
  if (DATA.test(part)) return 'data';
  if (/losschick|zuschick|zusend|schick\w* (?:ich|wir) (?:\w+ ){0,4}(?:los|raus)\b/.test(part) || GIFT.test(part))
    return 'gift';
  return undefined;
}
