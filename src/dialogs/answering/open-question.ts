// What was typed under the open question, whatever it asks for: its answer, or something else.
import { fold, wordCount, ways } from '../../knowledge/german/words.ts';
import { factsOf, type OpenQuestion } from '../../case/file.ts';
import { findCompanies } from '../../knowledge/companies.ts';
import { isFactKey } from '../../knowledge/facts.ts';
import { take } from './answer.ts';
import { readName } from '../paper/address.ts';
import { withoutPhone } from '../paper/customer-number.ts';
import { answerValue } from './answering.ts';
import { aboutOf } from '../asking.ts';
import { asksOfSending } from '../sending/asks-of-sending.ts';
import { onlyCourtPaper } from '../court/at-court.ts';
import { deniesBasis } from './denies-basis.ts';
import { closeQuestion, type Draft } from '../draft.ts';
import { findDates } from '../../knowledge/german/dates.ts';
import { insultAlone, noAnswer } from '../hearing/findings.ts';
import { corrections } from '../hearing/corrections.ts';
import { hear } from '../hearing/hear.ts';
import { recallsCall } from '../hearing/take-facts.ts';
import { askAgain } from '../interview.ts';
import { knownOf } from '../ledger.ts';
import type { SaidQuestion } from '../messages.ts';
import { answersFact } from './open-fact.ts';
import type { Typed } from './typed.ts';
import { offeredIn } from '../paper/options.ts';
import { readOnce } from '../hearing/reading.ts';
import { daySentInWords } from '../sending/sent-day.ts';
import { sentInWords } from '../sending/sent.ts';
import { wantsReminder } from '../aside/asked-of-us.ts';
import { asksUnmarked } from '../aside/bare-question.ts';
import { looksLikeStory, QUESTION_WORDS, STORY_WORDS } from '../hearing/story.ts';
import { OF_ANY_QUESTION, speaksOf } from '../hearing/tells.ts';
import { agrees, asksIf, lettersNamed, lettersWanted, namesOtherThing, saysNo } from '../understand/index.ts';
import { endsByAsking } from '../hearing/whole.ts';

/** @returns whether the text was taken as an answer to the open question */
export function answersOpen(typed: Typed): boolean {
  const { draft, open, question, text } = typed;
  const { fact } = open;
  if (fact === 'letter' && LETTER_TO.test(text)) return answersLetterTo(typed);
  if (fact === 'sentDay') return answersDaySent(typed);
  // "1&1", asked for a letter while nobody knows whose contract it is: the company, and no letter.
  if (fact === 'letter' && namesCompany(draft, text)) {
    hear(draft, text, typed.heard);
    return true;
  }
  // "O2 war das gestern, muss ich zahlen, wenn …": what stands first answers.
  const first = fact === 'callDate' ? FIRM_AND_DAY.exec(text)?.groups?.['said'] : undefined;
  if (first !== undefined) return answersFact({ ...typed, text: first }, fact as 'callDate');
  // Who answers with a curse beside it has answered.
  const cursed = insultAlone(readOnce(draft, text));
  if (deniesBasis(typed)) return true;
  if (wordCount(text) > 2 && !cursed && noAnswer(readOnce(draft, text), text)) return false;
  if (correctsOther(draft, open, question, text) || deniesOther(typed)) return false;
  if (answersAndAsks(typed)) return true;
  // A question is no yes or no, whatever words are in it.
  if (text.endsWith('?') && wordCount(text) > QUESTION_WORDS && question.type !== 'date') return false;
  // "Reicht es, wenn ich den Widerspruch am 7.12. zur Post bringe?": that day is what is asked about.
  if (text.endsWith('?') && asksOfSending(text, onlyCourtPaper(draft)) !== undefined) return false;
  const { lang } = draft.file;
  if (
    ASKS_BACK.test(text) ||
    wantsReminder(text) ||
    asksIf(text) ||
    asksUnmarked(text, lang, draft.today) ||
    endsByAsking(text, lang, draft.today)
  )
    return false;
  // "Ich weiß nicht mehr, wie die hießen", asked for the day or for a yes, leaves that open.
  if ((question.type === 'date' || question.type === 'boolean') && NAME_FORGOTTEN.test(text)) return false;
  if (isFactKey(fact)) return answersFact(typed, fact);
  if (fact.startsWith('memory.') || fact.startsWith('tape.'))
    return take(draft, open, remembersNothing(typed) ? 'none' : text) === 'taken';
  return question.type === 'text' ? answersText(typed) : answersStep(typed);
}

const FIRM_AND_DAY = /^(?<said>[^,.?]{2,40} (?:war|waren) (?:das|es) [^,?]{3,30}), .+$/iu;
const NAME_FORGOTTEN =
  /(?<!\p{L})(?:wie (?:die|der|das|sie|er|es)(?: firma| anbieter| mann| frau)? (?:hieß\p{L}*|hiess\p{L}*|heißt|heißen)|(?:den|die) namen?|what (?:they|he|she|it) (?:was|were) called)(?!\p{L})/iu;

/** Nothing but the name of a company, where none is known. */
function namesCompany({ file }: Draft, text: string): boolean {
  const [hit, ...others] = findCompanies(text);
  const known = knownOf(file, file.active, 'provider')?.value ?? 'unknown';
  return known === 'unknown' && others.length === 0 && hit?.quote === text.trim();
}

/** "Nein. Zählt die Mail denn?": the answer is taken, what stands behind it is heard. */
function answersAndAsks({ draft, open, question, text, heard }: Typed): boolean {
  if (!isFactKey(open.fact) || question.type !== 'boolean' || !text.endsWith('?')) return false;
  const { said, rest } = FIRST_WORD.exec(text)?.groups ?? {};
  if (!said || !rest || wordCount(rest) < QUESTION_WORDS) return false;
  const read = answerValue(draft, open, question, said);
  if (!read.found || typeof read.value !== 'boolean') return false;
  hear(draft, rest, heard, { answered: { open, value: read.value, beside: [], quote: said } });
  return true;
}

/** "Keine", "weiß ned", "не знаю": a gap, whatever the language, and no words to write down. */
function remembersNothing({ draft, open, question, text }: Typed): boolean {
  if (isNone(text) || NOTHING_KNOWN.test(text.trim())) return true;
  if (wordCount(text) > QUESTION_WORDS) return false;
  const read = answerValue(draft, open, { ...question, type: 'boolean', choices: [] }, text);
  return read.found && read.value === 'unknown';
}

/** "Weiß ned": nothing before the tape that one remembers; "es kostet nichts" was promised, and is something. */
const NOTHING_KNOWN =
  /^(?:(?:das|des) )?(?:(?:weiß|weiss|woaß|weis) (?:ich |i |das )*(?:nicht|ned|net|nich|nimmer|nix)(?: mehr)?|keine? (?:ahnung|plan)|nö|nee|nichts?|nix|gar nichts|nicht dass ich wüsste)[.! ]*$/iu;

/** A name, an address or a number for a letter, or the word that there is none. */
function answersText({ draft, open, question, text, heard }: Typed): boolean {
  const without = open.fact === 'sender.customerNumber' ? FINDS_NONE.exec(text) : null;
  if (without && !/\d/.test(without[0]) && Object.keys(readOnce(draft, text).facts).length > 0) {
    closeQuestion(draft);
    draft.file = { ...draft.file, shown: { ...draft.file.shown, [`${open.matter}:number`]: 'asked' } };
    hear(draft, text, heard);
    return true;
  }
  if (looksLikeStory(text)) return false;
  const none = isNone(text) || takesKnown(open, text) || declines(draft, open, question, text);
  return take(draft, open, none ? noneOf(open) : text) === 'taken';
}

/** "Ich find keine, hab nur die Abbuchung gesehen": there is no number, and what stands behind it is told. */
const FINDS_NONE =
  /^(?:(?:nein|nee|no)[, ]+)?(?:(?:ich|da|wir|i|we) )?(?:find\p{L}*|hab\p{L}*|seh\p{L}*|kenn\p{L}*|have|see)(?: (?:ich|da|hier|wir|leider|auch|can|can't|got|of))* (?:keine?|nichts|nix|none|no number)(?: (?:gefunden|da|hier|mehr))*[,.;] +(?=\p{L}+ \p{L})/iu;

/** The day on which a letter went out, however it is put: "nein, am 2.12." */
function answersDaySent({ draft, open, question, text }: Typed): boolean {
  const said = wordCount(text) <= STORY_WORDS ? daySentInWords(draft, text) : undefined;
  if (said) {
    const [ids = ''] = (open.about ?? '').split(' ', 1);
    return take(draft, said.way ? { ...open, about: `${ids} ${said.way}` } : open, said.day) === 'taken';
  }
  // "Was passiert, wenn ich das Datum nicht weiß?" tells nothing.
  if (text.endsWith('?')) return false;
  const read = answerValue(draft, open, { ...question, type: 'boolean', choices: [] }, text);
  return read.found && read.value === 'unknown' && take(draft, open, 'unknown') === 'taken';
}

/** The summary, which letter, how it was sent: questions of the conversation itself. */
function answersStep({ draft, open, question, text }: Typed): boolean {
  if (open.fact === 'sent') {
    const sent = sentInWords(draft, text);
    if (sent) return take(draft, open, sent) === 'taken';
    if (saysNo(text)) return take(draft, open, 'none') === 'taken';
  }
  if (open.fact === 'letter') {
    const wanted = lettersWanted(firmNamed(draft, open, text), offeredIn(aboutOf(draft, open, false)));
    if (wanted) return take(draft, open, wanted) === 'taken';
    if (saysLetterThere(draft, open, text)) return true;
    if (OTHER_ALONE.test(text.trim())) {
      askAgain(draft, 'notUnderstoodChoose');
      return true;
    }
  }
  // "Doch, im Sommer rief eine Frau an", at a summary that says nobody did: no yes to it.
  if (open.fact === 'confirm' && recallsCall(draft, readOnce(draft, text), text)) return false;
  // "Doch, ich hab was angeklickt", at a summary that says no: what was done is told, and nothing is agreed with.
  if (open.fact === 'confirm' && DID_AFTER_ALL.test(text)) return false;
  // "Nein moment, das war Anfang September": no to nothing, a day is put right.
  const dated = open.fact === 'letter' && wordCount(text) > QUESTION_WORDS && findDates(text, { today: draft.today }).length > 0; // prettier-ignore
  if (dated || wordCount(text) >= STORY_WORDS * 2) return false;
  const read = answerValue(draft, open, question, text);
  // "Weiß nicht mehr genau, Dienstag oder Mittwoch" leaves the summary open: the days are what is to be noted.
  if (read.found && read.value === 'unknown' && open.fact === 'confirm' && wordCount(text) > QUESTION_WORDS)
    return false;
  if (read.found && !read.problem) return take(draft, open, asChoice(open, read.value)) === 'taken';
  if (open.fact !== 'letter') return false;
  // "Ja" to the letters means the one that leads, "nein" none.
  const yes = answerValue(draft, open, { ...question, type: 'boolean', choices: [] }, text);
  if (!yes.found || typeof yes.value !== 'boolean') {
    // "Passt" agrees, and names none.
    if (agrees(text) !== true && !ANY_LETTER.test(text.trim())) return false;
    askAgain(draft, 'letterFirst');
    return true;
  }
  return take(draft, open, yes.value ? question.choices?.[0]?.value : 'none') === 'taken';
}

/** "Egal welchen". */
const ANY_LETTER =
  /^(?:(?:das |es )?(?:ist |is )?(?:mir |uns )?)?(?:egal|wurscht|gleich|egal was|any|whichever)(?: welche[nrs]?| one)?[.! ]*$/iu;

/** "Und den an die Telekom?": a letter is asked for, and no company put right. */
function answersLetterTo({ text, ...typed }: Typed): boolean {
  if (!answersStep({ ...typed, text: text.replace(/[?\s]+$/, '') })) askAgain(typed.draft, 'notUnderstoodChoose');
  return true;
}
const DID_AFTER_ALL =
  /^\W*(?:doch|nein doch),? (?:(?:ich|wir) (?:hab|habe|haben)|(?:hab|habe|haben) (?:ich|wir))(?!\p{L})/iu;

const LETTER_TO =
  /^(?:(?:und|ja|bitte|dann|noch|auch|and) )*(?:den|einen|ein|der|das|one|the one)(?: brief| schreiben| letter)?(?: auch| noch)? (?:an|to) (?:die |den |das |the )?[\p{L}\d&.+ -]{2,40}?(?: (?:auch|noch|bitte|dazu|too|please))*[?.! ]*$/iu;

/** "Den anderen auch", where several are left. */
const OTHER_ALONE =
  /^(?:und |ja |dann |bitte )*(?:den|das|the) (?:anderen?|andern|other(?: one)?)(?: brief| letter)?(?: (?:auch|noch|bitte|too|please))*[.! ]*$/iu;
/** "Den an o2 auch": the company of the case by its name. */
function firmNamed({ file }: Draft, { matter }: OpenQuestion, text: string): string {
  const provider = knownOf(file, matter, 'provider')?.value;
  const hit = findCompanies(text).find(({ company }) => company.name === provider);
  return hit ? text.replace(hit.quote, 'die firma') : text;
}

/** "Den an die Bank auch", and it lies there already. */
function saysLetterThere(draft: Draft, { matter }: OpenQuestion, text: string): boolean {
  const made = draft.file.letters.filter((letter) => letter.matter === matter);
  // "Widerrufen habe ich schon am 26.": more than a letter's name tells something.
  if (lettersNamed(fold(text).text).length === 0 || lettersWanted(text, made) === undefined) return false;
  askAgain(draft, 'letterThere');
  return true;
}

/** "Nein. Ich hab aber eine Mail bekommen, zählt die?": a sentence that is an answer, and another behind it. */
const FIRST_WORD = /^\s*(?<said>ja|jo|jep|nein|nee|nö|ne|yes|no|nope)(?: (?:danke|leider))?[.!]+\s+(?<rest>\S.*)$/isu;

/** "Welchen meinen Sie, den ersten oder den zweiten?" is asked, not answered. */
const ASKS_BACK =
  /^\s*(?:und |aber |äh+m?,? )?(?:welche[rnms]?|was|wie|warum|wieso|weshalb|wozu|wer|wo|wann|meinen sie|which|what|why|who|how|do you mean)\b.*\?\s*$/isu;

/** "Nein, es war der 3." corrects a day; it is no "no" to the question that happens to be open. */
function correctsOther(draft: Draft, open: OpenQuestion, { type }: SaidQuestion, text: string): boolean {
  if (type === 'date' || type === 'money' || type === 'text' || NO_ITSELF.test(text)) return false;
  const [sentence = text] = text.split(/(?<=[^\d\s][.!;])\s/);
  if (wordCount(sentence) < 2) return false;
  const fixes = corrections(draft, open.matter, sentence);
  // "Nein, nur die Mail": a short no to this question is none to the offer on the phone.
  const short = type === 'boolean' && wordCount(text) < STORY_WORDS;
  // "Nein, nicht Internet, es ging um einen Handyvertrag": no to the thing that is noted, and none to wanting it.
  if (short && namesOtherThing(text, factsOf(draft.file, open.matter))) return open.fact !== 'product';
  const other = fixes.filter(({ fact }) => !short || !OF_ANY_QUESTION.has(fact));
  return other.length > 0 && other.every((c) => c.fact !== open.fact) && !speaksOf(draft, open, text);
}

/** "Nein, das ist keine Grundversorgung", asked for the instruction: what is denied is another thing than the question's. */
function deniesOther({ draft, open, question, asked, text }: Typed): boolean {
  if (question.type === 'boolean' && WAS_ANOTHER.test(text)) return true;
  const said = question.type === 'boolean' ? (DENIES_THING.exec(text) ?? TELLS_THING.exec(text)) : undefined;
  const denied = said?.groups?.['thing'];
  if (denied === undefined || speaksOf(draft, open, text)) return false;
  const things = denied.toLowerCase().match(THING) ?? [];
  const named = [asked, question.help ?? '', ...(question.choices ?? []).map(({ title }) => title)]
    .join(' ')
    .toLowerCase();
  return things.length > 0 && !things.some((thing) => named.includes(thing.slice(0, 6)));
}
/** "Nein, das war mein Sohn", "nein, meine Frau war das nicht, das war ich": who it was, and no no to what was asked. */
const PERSON = '(?:ich|me|(?:mein|unser|my|our)\\p{L}* \\p{L}+)(?: (?:nicht|selbst|selber))?';
const WAS_ANOTHER = new RegExp(
  `^\\s*(?:nein|nee|ne|nö|no|nope)[,.! ]+(?:(?:das|es|that|it) (?:war|was) ${PERSON}|` +
    `${PERSON} (?:war|was) (?:das|es|it|that)(?: nicht)?)` +
    `(?:[,. ]+(?:sondern |das war |es war |that was )?${PERSON})?[.! ]*$`,
  'iu',
);
const DENIES_THING =
  /^\s*(?:nein|nee|ne|nö|no|nope)[,.! ]+(?:das|es|dies|it|that) (?:ist|war|is|was) (?:(?:doch|ja|aber|gar|überhaupt|eigentlich) )*(?:kein\w*|nicht (?:der|die|das|in der)|not (?:an?|the)) (?<thing>[^,.;!?]{6,40})[.! ]*$/iu;
/** "Yes, there was a withdrawal notice", asked for something else: an answer that comes late. */
const TELLS_THING =
  /^\s*(?:ja|jo|doch|yes|yeah)[,.! ]+(?:(?:da|es) (?:war|gab)(?: es)?|there (?:was|is))(?: (?:doch|auch|schon|also))? (?:eine?|a|an) (?<thing>[^,.;!?]{6,40})[.! ]*$/iu;
const THING = /\p{L}{6,}/gu;

/** "Nein, hat sie nicht": the verb of the question denied. */
const NO_ITSELF = new RegExp(
  String.raw`^\s*(?:nein|nee|ne|nö|no|nope)[,.!]? +` +
    '(?:(?:hab|habe|haben|hat|ist|sind|war|waren|wurde|kam)s?(?: (?:ich|er|sie|es|wir|das|man|da))?|' +
    '(?:ich|er|sie|es|wir|das|die|da) (?:hab|habe|haben|hat|ist|sind|war|waren|wurde|kam)|' +
    '(?:i|he|she|it|they|we) (?:did|has|have|had|was|were|is|does|do))' +
    '(?: (?:auch|noch|ja|doch|bisher|gar|überhaupt|not))*' +
    "(?: ?(?:nicht|nichts|nix|nie|net|n't|not|never))?(?: (?:getan|gemacht|passiert))?[.! ]*$",
  'iu',
);

/** Not wanting one means none for now; so does not knowing which more. */
const asChoice = (open: OpenQuestion, value: unknown): unknown =>
  open.fact === 'letter' && (value === false || (value === 'unknown' && open.about !== undefined)) ? 'none' : value;

const NONE =
  /^(?:nein|nee|no|keine?|keinen|hab(?:e)? ich nicht|weiß (?:ich )?nicht|gibt es nicht|none|nope|(?:i )?(?:don.?t|do not) (?:have|know|remember).*|(?:i )?(?:haven.?t|have not) got.*|no (?:idea|clue)|dunno|not at hand|nein,? diese.*|diese|stimmt(?: so)?|passt|nehmen|no,? use this.*)[.! ]*$/i;
const isNone = (text: string): boolean => NONE.test(text.trim());
/** "Nimm die", "ok, diese nehmen", "ja stimmt", "use this one": the address that was shown. */
const TAKE_KNOWN = new RegExp(
  ways(
    '^(?:(?:yes|yeah|ok|okay|sure)[, ]+)?(?:fine|perfect|good|great|alright|that works|' +
      'looks (?:good|right|fine)|all good)[.! ]*$',
    '^(?:(?:ja|ok|okay|gut|dann|yes)[, ]+)?(?:bitte )?' +
      '(?:(?:nimm|nehmen sie|nehmt|nehme? ich|verwenden? sie|use|take) )?(?:einfach )?(?:die|diese|' +
      'deine|eure|ihre|dieselbe|die gleiche|the same|this|' +
      'that)(?: (?:da|hier|one|anschrift|adresse|address))*' +
      '(?: (?:nehmen|verwenden|benutzen|passt|stimmt|ist (?:gut|richtig|ok)|is (?:fine|right)))?' +
      '(?: bitte)?[.! ]*$',
    "^(?:(?:ja|jo|doch|genau|yes|yep)[,.! ]+)*(?:(?:das|die|diese|es|that's|that|" +
      'it)(?: (?:anschrift|adresse|address))? )?(?:(?:stimmt|passt)(?: (?:so|schon|genau))?|' +
      'ist (?:richtig|korrekt|die richtige)|is (?:right|correct)|right|correct|' +
      'genau (?:die|diese))(?: danke| thanks)?[.! ]*$',
    '^(?:da |es )?(?:steht )?(?:keine|no) (?:andere|other)(?: (?:drin|drauf|one|address))?[.! ]*$',
    '^(?:(?:ok|okay|yes|yeah|yep|nah|no|nope)[, ]+)?(?:just )?(?:keep (?:it|that|this)|' +
      '(?:use )?yours(?: is (?:fine|ok|good))?|(?:use )?the one you ' +
      'have(?: is (?:fine|ok|good|right))?|(?:it.?s|that.?s|that one is) (?:fine|ok|okay|good|right|' +
      'correct))[.! ]*$',
  ),
  'iu',
);
const takesKnown = ({ fact }: OpenQuestion, text: string): boolean =>
  fact === 'recipient.address' && TAKE_KNOWN.test(text.trim());
/** "Anke Weiß", asked for a name, is one; "Weiß nicht" and "Ich weiß" are none. */
const FULL_NAME =
  /^(?!(?:Ich|Weiß|Weiss|Weis|Nein|Keine?|Nicht|Das|Nö|Nee|No|Don)(?!\p{L}))\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’-]+|von|van|de|der|zu|al|el)){1,4}$/u;
/** "Hab ich nicht zur Hand", "keine Ahnung", "sag ich nicht": no name, number or address is to come. */
const declines = (draft: Draft, open: OpenQuestion, question: SaidQuestion, text: string): boolean => {
  const words = open.fact === 'sender.customerNumber' ? withoutPhone(text) : text;
  if (!/^(?:sender|holder|recipient)\./.test(open.fact) || /[\d@]/.test(words)) return false;
  // "Kundennummer? Hab ich nicht", asked for the name, says nothing about the name.
  if (open.fact !== 'sender.customerNumber' && OF_A_NUMBER.test(text)) return false;
  if (open.fact.endsWith('.name') && givesName(text)) return false;
  if (saysNo(words)) return true;
  const read = answerValue(draft, open, { ...question, type: 'boolean', choices: [] }, words);
  return read.found && read.value === 'unknown';
};
/** "mein Name ist Özlem Weiß", "thomas weiss": with their own words or in small letters they are names, too. */
const givesName = (text: string): boolean => {
  const name = text.trim().replace(SAYS_NAME, '');
  return FULL_NAME.test(name) || (name !== text.trim() && readName(name) !== undefined) || SMALL_NAME.test(name);
};
const SAYS_NAME = /^(?:also |ja )?(?:ich (?:heiße|heisse)|(?:mein )?name (?:ist|lautet)|my name is|name:) /iu;
const SMALL_NAME =
  /^(?!(?:ich|das|dies|wer|man|mama|papa|mutter|vater|gott|niemand|keiner|er|sie|es|wir|nix|nichts|was|wie|ja|nein|noch|sonst|so|ka)(?!\p{L}))\p{L}[\p{L}’'-]{2,} (?:weiß|weiss|weis)$/iu;
const OF_A_NUMBER = /(?:kunden|vertrags)-?nummer|(?:customer|contract) number/iu;
const noneOf = (open: OpenQuestion): string => (open.fact === 'recipient.address' ? 'same' : 'none');
