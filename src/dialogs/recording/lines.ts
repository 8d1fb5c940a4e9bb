// The turns of a call made ready for reading: who speaks, folded words, and what each answer of the customer answers.
import { clauses, sentences } from '../../knowledge/german/clauses.ts';
import { findAmounts } from '../../knowledge/german/amounts.ts';
import type { SpokenTurn } from './check.ts';
import {
  ABOUT_CUSTOMER, ACTS, AGAINST, BARE_ASSENT, DATA, FOLLOWS, GIFT, HEARING, KEEPING, MAY_I, NOT_RECORDING, OBJECT, OPINION, ORDER, PAPERS, PERSON,
  RECORDING, SAY_YES, SIDE_ACT, SIDE_OBJECT, TAG,
} from './phrases/topics.ts'; // prettier-ignore
import { A_LENGTH, NO_PRICE } from './phrases/offer.ts';
import { isSpokenDialect, plainWords } from './dialect.ts';
import { formal } from './familiar.ts';

/** What an agent's words ask for; `offer` states price or term without asking, `other` is everything else. */
export type Topic = 'recording' | 'hearing' | 'papers' | 'order' | 'keeping' | 'gift' | 'data' | 'person' | 'offer' | 'opinion' | 'other'; // prettier-ignore

export type Line = {
  /** From 1. */
  readonly turn: number;
  readonly agent: boolean;
  /** A for every agent, K for the customer, K2 … for others beside them. */
  readonly speaker: string;
  readonly text: string;
  readonly folded: string;
  /** Agent: what the last question of the turn is about. Customer: what this turn answers. */
  readonly topic: Topic;
  /** The transcript marks a word as unsure: "(ja?)". */
  readonly unsure: boolean;
};

/** "(ja?)", "[vierzehn?]": heard, but not for sure; not a question. */
const UNSURE = /[([](\p{L}[\p{L}\d ,.-]{0,30})\?[)\]]/gu;

/** Words beyond this length decide nothing; it keeps every pattern's work bounded. */
const LONGEST_TURN = 4000;

/**
 * Reads turns into lines.
 * @param turns as transcribed
 * @throws RangeError when a speaker is neither an agent (A…) nor a customer (K…)
 */
export function linesOf(turns: readonly SpokenTurn[]): Line[] {
  const lines: Line[] = [];
  let open: Topic = 'other';
  // The order was asked for, and nothing else was asked since.
  let pending = false;
  // Whoever comes in midway cannot know what was offered before.
  let objectNamed = beginsMidway(turns[0]?.text ?? '');
  let priced = false;
  // What was proposed last is something to read or another call: a bare "Abgemacht?" belongs to it.
  let aside = false;
  const dialect = isSpokenDialect(turns.slice(0, 60).map((spoken) => spoken.text.slice(0, 400)));
  const customers = speakersOf();
  turns.forEach((spoken, index) => {
    const given = spoken.speaker.trim().toUpperCase().replaceAll(/\s/g, '');
    if (!/^[AK]/.test(given)) throw new RangeError(`turn ${index + 1}: speaker must begin with A or K`);
    const text = spoken.text.slice(0, LONGEST_TURN);
    const sure = text.replaceAll(UNSURE, '$1');
    const agent = given.startsWith('A');
    const said = joined(plainWords(sure.replaceAll(STAGE, ' ').trimStart(), dialect));
    const folded = agent ? formal(said) : said;
    const speaker = agent ? 'A' : customers.nameOf(given);
    const before = lines.at(-1);
    if (agent) {
      const own = topicOf(folded, objectNamed, priced);
      // "Sagen Sie einfach ja", an answer to the customer's own question: the question before is still open.
      const answersBack = before !== undefined && !before.agent && asksBack(before.folded);
      const stays =
        (own === 'other' && (isBare(folded) || (answersBack && !asksAnew(folded)))) ||
        (own === 'order' && answersBack && explains(folded)) ||
        // Asked back, and answered without a new question: what was asked first still waits for its answer.
        (((open === 'recording' && (!namesOffer(folded) || /geloescht|aufbewahr|gespeichert|deleted/.test(folded))) || open === 'order') && answersBack && !folded.includes('?') && own !== 'recording' && !ACTS.test(folded)); // prettier-ignore
      if (!stays) open = own;
      // "Also? Sagen Sie einfach ja." after all the pressing: it is still the order that is asked for.
      else if (pending && open === 'other' && isBare(folded)) open = 'order';
      if (aside && asksBarely(folded)) open = 'papers';
      else if (putsAside(folded) && own !== 'order') {
        aside = true;
        if (own === 'other') open = 'papers';
      }
      else if (own === 'order' || namesOffer(folded)) aside = false;
      if (open === 'order') pending = true;
      else if (!STILL_OPEN.has(open)) pending = false;
      priced ||= namesOffer(folded);
      objectNamed ||= own === 'offer' || own === 'order' || stated(folded, OBJECT) || namesOffer(folded);
    }
    lines.push({ turn: index + 1, agent, speaker, text, folded, topic: open, unsure: sure !== text });
  });
  return lines;
}

/** "(lacht)", "[hustet]": what a transcriber notes of a voice says nothing. */
const STAGE =
  /[([](?:\p{L}+ )?(?:lach(?:t|en|end)|schmunzel[nt]|hust(?:et|en)|seufz(?:t|en)|räuspert sich|atmet(?: \p{L}+)?|gähnt|niest|laugh(?:s|ing)?|chuckles|sighs?|coughs?)[)\]]/giu;
/** A word for the customer, not a name. */
const CUSTOMER_WORD = /^K(?:1|UND(?:E|IN)?|LIENT(?:IN)?|ONSUMENT(?:IN)?|\.)?(?:[-:.(].*)?$/;

/** "K", "Kundin", "K - Kunde" are the customer, "K2", "Kunde 2", "K2 - Ehefrau" a second person; of names the first is the customer. */
function speakersOf(): { nameOf: (given: string) => string } {
  const names = new Map<string, string>();
  return {
    nameOf(given) {
      const number = /^K[^\d]{0,12}([2-9])/.exec(given)?.[1];
      if (number !== undefined) return `K${number}`;
      if (CUSTOMER_WORD.test(given)) return 'K';
      const known = names.get(given);
      if (known !== undefined) return known;
      const name = names.size === 0 ? 'K' : `K${names.size + 1}`;
      names.set(given, name);
      return name;
    },
  };
}

/** Machines split what one says in one word: "auf nehmen", "Vertrags lauf zeit", "wider rufs recht". */
function joined(folded: string): string {
  return (
    folded
      .replaceAll(
        /\b(auf|ab|mit|zu|um|ein|frei|an) (nehmen|zeichnen|schliessen|schneiden|stellen|schalten|geben|melden)\b/g,
        '$1$2',
      )
      .replaceAll(/\b(ab|zu|ein) stimmen\b/g, '$1stimmen')
      .replaceAll(
        /\b(vertrags?|mindest|geburts?|haus|arbeits|grund|wider|lauf|kuendigungs|be|ver) (lauf|zeit|datum|tag|nummer|preis|rufs?|frist|stellen?|laengern?|vertrags?|recht)\b/g,
        '$1$2',
      )
      .replaceAll(
        /\b(?:nich|nit|ned)\b|(?<=\b(?:i|ich|mag|mog|des|das|is|ist|will|auch|gar|es|no|mich|mi|mit) )net\b/g,
        'nicht',
      )
      .replaceAll(/\bfuffz(?=ehn\b|ig\b)/g, 'fuenfz')
      // "Den bestell ich", "i bestell's", "nehm ich", "möcht": the ending that speech drops.
      .replaceAll(/\b(bestell|buch|nehm|beauftrag|abonnier|unterschreib|moecht|gestatt|erlaub)'?s\b/g, '$1e es')
      .replaceAll(/\b(bestell|buch|nehm|beauftrag|abonnier|unterschreib|moecht|gestatt|erlaub)(?= |[.,!?;]|$)/g, '$1e')
      // "neun und zwanzig", "neun zehn", "wieder rufs recht".
      .replaceAll(
        /\b(ein|zwei|drei|vier|fuenf|sechs|sieben|acht|neun) ?und ?(zwanzig|dreissig|vierzig|fuenfzig|sechzig|siebzig|achtzig|neunzig)/g,
        '$1und$2',
      )
      .replaceAll(/\b(drei|vier|fuenf|sech|sieb|acht|neun) zehn\b/g, '$1zehn')
      .replaceAll(/\bwieder ?ruf(?=s? ?(?:recht|frist|belehrung)|en\b|\b(?! (?:ich|sie|wir|an)\b))/g, 'widerruf')
      .replaceAll(/\b(vertrags|mindest|mindestvertrags|widerrufs|lauf) ?(laufzeit|zeit|recht|lauf zeit)\b/g, '$1$2')
  );
}

/** "Super, also abgemacht, Frau Wiegand?": names nothing, and belongs to what was proposed before. */
const asksBarely = (folded: string): boolean =>
  /^\W*(?:(?:super|prima|klasse|toll|schoen|gut|sehr gut|fein|also|dann|und|okay|ok|ist|das|waere|sind wir uns|haben wir|machen wir|steht|bleibt|es|so|dabei|herr|frau),? )*(?:abgemacht|ausgemacht|einverstanden|gebongt|beschlossen|einig|okay|ok|recht|dabei|so|es so|in ordnung)(?:,? (?:herrn?|frau) [a-z-]+|,? ja)?\W*$/.test(folded);
const PUTS_ASIDE =
  /\b(?:melde|melden|rufe?|rufen) (?:ich |wir )?(?:mich|uns|sie|ihnen)? ?(?:\w+ ){0,5}(?:wieder|noch ?mal|noch einmal|donnerstag|montag|dienstag|mittwoch|freitag|samstag|morgen|naechste\w*|spaeter|zurueck|an)\b|\b(?:schick|send|mail)\w* (?:ich |wir )?ihnen\b|\b(?:gucken|schauen|sehen|lesen) sie (?:es |sich |das |sich das |es sich )(?:\w+ ){0,4}(?:an|durch)\b|\b(?:lasse|lass|gebe) (?:ich )?ihnen (?:\w+ ){0,3}(?:zeit|tage|bedenkzeit)\b|\bueberlegen sie (?:es |sich |das )|\b(?:kollege\w*|kollegin|techniker|berater\w*) (?:\w+ ){0,3}(?:vor ort|vorbei|zeigen|beraten)|\bvor ort zeigen\b/;
const putsAside = (folded: string): boolean => PUTS_ASIDE.test(folded) && !/bestell|beauftrag|verbindlich|abschliess|auftrag/.test(folded);

/** Talk that leaves a question for the order waiting. */
const STILL_OPEN: ReadonlySet<Topic> = new Set(['other', 'offer', 'opinion']);

/** "Damit der Auftrag belegt ist.": says why, and asks nothing new. */
const explains = (folded: string): boolean =>
  !folded.includes('?') &&
  !namesOffer(folded) &&
  !ACTS.test(folded) &&
  /^\W*(?:das|damit|weil|nur|fuer|zur|zum|wegen|um|it|that|just|because|so that)\b/.test(folded);

/** Dots, a dash or a transcriber's note ("[Schnitt] ...") before the first word: the beginning is missing. */
export const beginsMidway = (opening: string): boolean =>
  /^\W*(?:[[(][^\])]{0,40}[\])]\s*)?(?:\.{2,}|…)/.test(opening) ||
  /^\s*[-–—]\s?\p{Ll}/u.test(opening) ||
  /^\W*[[(][^\])]{0,20}(?:schnitt|cut|beginn fehlt|anfang fehlt)[^\])]{0,20}[\])]/i.test(opening);

/** "Mit Herrn Lau. Wie viel verbrauchen Sie?": an answer that goes on to a question of its own. */
const asksAnew = (folded: string): boolean => {
  const question = sentences(folded).map((s) => folded.slice(s.start, s.end)).findLast((part) => part.includes('?')); // prettier-ignore
  return question !== undefined && question.split(' ').length > 3 && !isBare(question);
};
const asksBack = (folded: string): boolean => /\?\W*$/.test(folded);
const isBare = (folded: string): boolean =>
  (!/^\W*(?:und )?geht(?:'?s| es)? (?:ihnen|dir) (?:\w+ )?gut\b/.test(folded) &&
    BARE_ASSENT.test(folded.replaceAll(',', ''))) ||
  /sagen sie (?:einfach |nur |bitte )*ja|\bsagen (?:\w+ ){0,4}ja\W*$|\b(?:ein|kurzes|klares|deutliches|lautes) ja\W*$|\bmit (?:einem )?(?:\w+ )?ja\W*$/.test(
    folded,
  );

/** Not what is paid elsewhere, won or saved. */
const offersAmount = (part: string): boolean => findAmounts(part).length > 0 && !NO_PRICE.test(part);

function namesOffer(folded: string): boolean {
  return (
    folded.search(A_LENGTH) >= 0 ||
    (findAmounts(folded).length > 0 &&
      sentences(folded).some((s) => clauses(folded, s).some((c) => offersAmount(folded.slice(c.start, c.end)))))
  );
}

/** Said as a statement: "Sie heizen mit Gas?" offers nothing. */
const stated = (folded: string, pattern: RegExp): boolean =>
  sentences(folded).some((s) => pattern.test(folded.slice(s.start, s.end)) && folded.charAt(s.end - 1) !== '?');

/** What the last question (or, without one, the end) of an agent's turn is about. */
function topicOf(folded: string, objectNamed: boolean, priced: boolean): Topic {
  const parts = sentences(folded).map((s) => folded.slice(s.start, s.end));
  const asked = parts.findLastIndex((part) => part.includes('?'));
  const last = asked >= 0 ? asked : parts.length - 1;
  // "Einverstanden, Herr Dogan?": the name only addresses.
  const part = (parts[last] ?? '').replace(
    /(?<=[a-z]{3}), (?:herrn?|frau|familie|mr|mrs|ms)\.? [a-z-]+(?= ?[?.!]*\W*$)/,
    '',
  );
  // "Sie stimmen zu, dass ich Ihnen den Ablauf erkläre?": leave for something that binds nobody.
  if (asked >= 0 && /\b(?:zu|einverstanden|recht|okay|ok),? (?:dass|wenn) (?:ich|wir)\b/.test(part) && SIDE_ACT.test(part) && !RECORDING.test(part) && !FOR_THE_ORDER.test(part)) return 'opinion'; // prettier-ignore
  // "Das klingt doch gut, oder?" asks for a view, whatever was offered in the same breath.
  if (asked >= 0 && OPINION.test(part) && !ORDER.test(part)) return 'opinion';
  if (asked >= 0 && (FOLLOWS.test(part) || (SIDE_OBJECT.test(part) && !OBJECT.test(part)))) return 'opinion';
  // "Ich würde gern mitschneiden. Habe ich da Ihr Ja?": short words about nothing of their own ask about the sentence before.
  const before = last > 0 ? parts[last - 1] : undefined;
  const own = ORDER.test(part) || DATA.test(part) || PAPERS.test(part);
  const howOrWhat =
    /\bgeht(?:'?s| es)? (?:ihnen|dir)\b(?! recht| so)|^\W*(?:(?:und|also) )?(?:wie|was|wer|wo|wann|warum|wieso|welche\w*)\b(?! (?:waere|ist) (?:das|es) fuer sie)/.test(
      part,
    );
  // "Ich buche die Gutschrift also ein?": money for the customer, whatever hangs on it.
  if (asked >= 0 && /\b(?:gutschrift|gutschreib\w*|bonus|entschaedigung|rueckerstattung|guthaben|gewinn|praemie)\b|\bdas geld\b/.test(part) && !/vertrag|tarif|auftrag|bestell|verbindlich|\babo/.test(part)) return 'gift'; // prettier-ignore
  // "Ist das Ihre Unterschrift auf dem alten Vertrag?"
  if (asked >= 0 && /^\W*(?:und )?(?:ist|sind|war|waren) (?:das|dies|die|der) (?:noch |auch |denn |da )*ihre? (?:unterschrift|handschrift|stimme|adresse|nummer|konto)/.test(part)) return DATA.test(part) ? 'data' : 'opinion'; // prettier-ignore
  const pointsBack =
    LEAVE_TO_THAT.test(part) ||
    SAY_YES.test(part) ||
    AGAINST.test(part) ||
    YES_OR_NO.test(part) ||
    (asked > 0 && !howOrWhat && !own && part.split(' ').length <= 8 && POINTS_BACK.test(part)) ||
    /^\W*(?:und )?(?:duerfte|darf|kann|koennte|may|can) (?:ich|wir|i|we)\W*$/.test(part) ||
    (asked > 0 && part.split(' ').length <= 6 && /\b(?:dazu|hierzu|damit|dafuer)\b/.test(part));
  if (pointsBack && before !== undefined && direction(before) === 'recording') return 'recording';
  const bare = isBare(part) && !speaksOfTape(part);
  const direct = bare ? undefined : direction(part);
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
  // "Soll ich's also eingeben?" once a price is named: whatever the verb, the agent asks leave to do it.
  if (asked >= 0 && (priced || namesOffer(folded)) && MAY_I.test(part) && !SIDE_ACT.test(part)) return 'order';
  // "Die schicken wir weiter, ja?" once there is an offer: the agent acts, and a yes lets him.
  if (objectNamed && asked >= 0 && TAG.test(part) && ACTS.test(part)) return 'offer';
  // A question of no known kind beside a price: a yes to it is at best half a yes.
  if (namesOffer(folded) && (asked < 0 || !DATA.test(folded))) return 'offer';
  return 'other';
}

/** "Wollen Sie das?", "Erlauben Sie es?", "Stimmen Sie zu?": leave for what the sentence before names. */
const LEAVE_TO_THAT =
  /^\W*(?:und |also )?(?:wollen|moechten|erlauben|gestatten|genehmigen|duerfen|stimmen) (?:sie|wir|ich) (?:mir |uns )?(?:das|es|dies|dem|dazu)?(?: zu| auch| denn| so)*\W*$|^\W*(?:habe?|haette|haben|haetten) (?:ich|wir) (?:die|das|den|ihre|sie)?(?: dazu| dafuer| denn)*\W*$|^\W*(?:und )?(?:geben|erteilen|wuerden|koennten) sie (?:mir |uns )?(?:die|das|den|sie|es)(?: dazu| dafuer| geben| erteilen)*\W*$/;
/** Words of the order in a leave that is asked for. */
const FOR_THE_ORDER =
  /bestell|auftrag|vertrag|tarif|\babo|buche|umstell|wechs|anmeld|freischalt|liefer|unterlagen|schick|send|mail/;
/** "… möchte ich aufzeichnen. Ja oder nein?" */
export const YES_OR_NO = /^\W*(?:ja oder nein|ja oder nicht|ja|nein|ok|okay|recht so|yes or no)\?/;
export const POINTS_BACK = /\b(?:das|dies|es|dem|damit|dagegen|da|so|beides|alles|that|this|it|both)\b/;
/** "Einverstanden mit Auftrag und Aufzeichnung?" asks for both at once. */
export const TAPE_AND_ORDER =
  /\b(?:auftrag|bestellung|vertrag|angebot) (?:und|sowie) \S* ?(?:aufzeichnung|aufnahme)|(?:aufzeichnung|aufnahme) (?:und|sowie) \S* ?\S* ?(?:auftrag|bestellung|vertrag|angebot)\b/;

/** The tape is meant, not a person or an order that is taken on. */
export const speaksOfTape = (folded: string): boolean => RECORDING.test(folded) && !NOT_RECORDING.test(folded);

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

/** Where words stand, as a decision of the check; long turns are quoted from the place on. */
export function quoted(line: Line, at = 0, length = 240): { turn: number; quote: string } {
  const start = at > 40 ? Math.max(0, line.text.lastIndexOf(' ', at - 20)) : 0;
  return { turn: line.turn, quote: line.text.slice(start, start + length).trim() };
}
