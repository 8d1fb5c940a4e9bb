// "Dem Mahnbescheid hab ich schon widersprochen": the objection went to the court, and is none to the company; whether it has arrived there decides.
import { wordCount, ways } from '../../knowledge/german/words.ts';
import { companyOf, findCompanies } from '../../knowledge/companies.ts';
import { factsOf } from '../../case/file.ts';
import type { Facts } from '../../knowledge/facts.ts';
import { COURT_ORDERS } from '../../knowledge/court-papers.ts';
import { askFact } from '../asking.ts';
import { courtIsOpen } from './at-court.ts';
import { applyChanges } from '../changes.ts';
import { assessed, firstTime, tell, type Draft } from '../draft.ts';
import { askAgain, proceed } from '../interview.ts';
import { knownOf, note, remember, understood, type Told } from '../ledger.ts';
import { courtNote, tellUrgent } from './urgent.ts';

const OBJECTION =
  /(?<!\p{L})(?:widerspruch|einspruch|\p{L}*formular|vordruck|objection|form)(?!\p{L})|(?<!\p{L})(?:ans|beim|an das|zum|to the) (?:\p{L}*gericht|court)(?!\p{L})/iu;
const GONE = new RegExp(
  String.raw`(?<!\p{L})(?:${ways(
    '(?:ab|weg|los|hin|zurück|ein)?(?:ge)?(?:schickt|sandt|sendet)',
    'eingelegt|eingereicht|erhoben|abgegeben|eingeworfen',
    String.raw`in (?:den|einen|die) \p{L}*(?:briefkasten|post)(?: \p{L}+)? ?(?:geworfen|` + 'gesteckt|gegeben|getan)',
    'zur post gebracht',
    String.raw`(?:ging|gingen|ist|sind) (?:\p{L}+ ){0,3}(?:raus|ab|weg|rausgegangen|abgegangen|hinaus)`,
    'gefaxt|gebracht',
    'per (?:post|fax|einschreiben)',
    'by (?:post|mail|fax)',
    'sent|filed|lodged|posted|submitted',
    'handed (?:in|over|it|the)',
    'dropped (?:off|it|the)',
    'put (?:it|the|my)[^.!?]* (?:post|mail|letter)box',
    'took (?:it|the|my)[^.!?]* to',
    'brought',
  )})(?!\p{L})`,
  'iu',
);
/** Brought to the customer, or done by the court. */
const TO_ME =
  /(?<!\p{L})(?:(?:to|handed|gave|brought|delivered|sent) me|from (?:the|a) court|postman|mailman|kam|kamen|kommt|came|das gericht hat|gericht hat (?:mir|uns)|the court (?:has|sent))(?!\p{L})/iu;
/** "Ich habe schon widersprochen": to whom need not be said where a court's paper lies there. */
const OBJECTED = /(?<!\p{L})(?:widersprochen|objected)(?!\p{L})/iu;
/** Not done yet, or not by the customer; to the company; another letter. */
const NOT_OBJECTED = new RegExp(
  ways(
    String.raw`\?`,
    String.raw`(?<!\p{L})(?:${ways(
      String.raw`nicht|kein\p{L}*|noch|nie|schicke|sende|will|werde|wollte|muss|soll|kann`,
      'möchte|wenn|falls|not|never|will|must|should|if',
      "haven(?:'|’)?t",
      "didn(?:'|’)?t",
      String.raw`firma|anbieter|unternehmen|inkasso\p{L}*|verlag|denen|ihnen`,
      'haben (?:sie|die|mir)',
      'hat (?:das|mir)',
      String.raw`widerruf\p{L}*|vertrag\p{L}*|werbung|rechnung|company|provider|collector`,
      'them|they|withdrawal|contract|bill|advertising',
    )})(?!\p{L})`,
  ),
  'iu',
);

/** "Ist beim Gericht angekommen", "das Gericht hat den Eingang bestätigt". */
const ARRIVED = new RegExp(
  ways(
    String.raw`(?<!\p{L})(?:beim|am|im|bei dem|bei) ` +
      String.raw`\p{L}*gericht(?!\p{L})[^.!?\n]{0,25}(?<!\p{L})` +
      String.raw`(?:angekommen|eingegangen|eingetroffen)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:widerspruch|einspruch|` +
      String.raw`formular)(?!\p{L})[^.!?\n]{0,20}(?<!\p{L})(?:ist|liegt|` +
      String.raw`war)(?!\p{L})[^.!?\n]{0,20}(?<!\p{L})(?:beim|im|am) \p{L}*gericht(?!\p{L})`,
    String.raw`(?<!\p{L})(?:widerspruch|einspruch)(?!\p{L})[^.!?\n]{0,20}` +
      String.raw`(?<!\p{L})(?:angekommen|eingegangen|eingetroffen)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:widerspruch|einspruch|` +
      String.raw`formular)(?!\p{L})[^.!?\n]{0,12}(?<!\p{L})(?:kam|traf|` +
      String.raw`ging)(?!\p{L})[^.!?\n]{0,20}(?<!\p{L})(?:beim|im|am|bei dem) ` +
      String.raw`\p{L}*gericht (?:an|ein)(?!\p{L})`,
    String.raw`\p{L}*gericht(?!\p{L})[^.!?\n]{0,50}(?<!\p{L})(?:bestätigt|eingangsbestätigung)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:objection|form)(?!\p{L})[^.!?\n]{0,25}` +
      String.raw`(?<!\p{L})(?:arrived|received|is (?:at|with) the court|reached the court)(?!\p{L})`,
    String.raw`(?<!\p{L})court(?!\p{L})[^.!?\n]{0,25}(?<!\p{L})` +
      String.raw`(?:confirmed|has received|got) (?:it|my|the objection|receipt|that)(?!\p{L})`,
  ),
  'iu',
);
/** Not there, not known, not yet; the company's mail; or it is the court's own paper that is confirmed. */
const NOT_ARRIVED = new RegExp(
  ways(
    String.raw`\?`,
    String.raw`(?<!\p{L}|gegen den |gegen diesen )(?:mahnbescheid|` +
      String.raw`vollstreckungsbescheid)\p{L}* (?:ist|war|sei|kommt|kam|stammt|gilt)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:${ways(
      'muss|bis wann|spätestens|echt|antrag|klage|must',
      'from (?:the|a) court',
      String.raw`nicht|kein\p{L}*|nie|ob|wenn|falls|hoffentlich|bestimmt|wird|müsste|sollte`,
      String.raw`firma|anbieter|inkasso\p{L}*|denen|not|never|if|whether|hope\p{L}*|should`,
      'will|company|provider',
      "hasn(?:'|’)?t",
      String.raw`widerruf\p{L}*`,
    )})(?!\p{L})`,
  ),
  'iu',
);
/** "Doch noch nicht beim Gericht" takes it back. */
const NOT_THERE = new RegExp(
  ways(
    String.raw`(?<!\p{L})(?:nicht|nie)(?!\p{L})[^.!?\n]{0,20}(?<!\p{L})` +
      String.raw`(?:gericht|angekommen|eingegangen|dort|da|abgeschickt|weg)(?!\p{L})`,
    String.raw`(?<!\p{L})gericht(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})(?:nichts?|kein\p{L}*|nie)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:not|never|hasn(?:'|’)?t|` +
      String.raw`didn(?:'|’)?t)(?!\p{L})[^.!?\n]{0,25}(?<!\p{L})(?:court|` +
      String.raw`arrive\p{L}*|there|sent)(?!\p{L})`,
  ),
  'iu',
);
/** A longer sentence tells more than that the form went out. */
const WORDS = 16;

/** What a sentence says of the objection to a court's paper; undefined where it is about something else. */
function objectionIn(sentence: string, { provider }: Facts): 'arrived' | 'gone' | undefined {
  if (wordCount(sentence) > WORDS || findCompanies(sentence).length > 0) return undefined;
  const name = typeof provider === 'string' ? (companyOf(provider)?.name ?? provider) : undefined;
  if (name !== undefined && sentence.toLowerCase().includes(name.toLowerCase())) return undefined;
  if (ARRIVED.test(sentence) && !NOT_ARRIVED.test(sentence)) return 'arrived';
  if (NOT_OBJECTED.test(sentence) || TO_ME.test(sentence)) return undefined;
  return OBJECTED.test(sentence) || (OBJECTION.test(sentence) && GONE.test(sentence)) ? 'gone' : undefined;
}

/** Says what counts at the court and asks what is missing. @returns whether the words told of the objection there */
export function toldObjection(draft: Draft, text: string): boolean {
  if (!courtIsOpen(draft) || wordCount(text) > WORDS) return false;
  const { active } = draft.file;
  const facts = factsOf(draft.file, active);
  if (facts.objectionAtCourt === true && !text.includes('?') && NOT_THERE.test(text)) {
    const before = draft.file;
    applyChanges(draft, active, [{ fact: 'objectionAtCourt', value: false, quote: text }]);
    if (before.open) remember(draft, before, { question: before.open, before: [] });
    proceed(draft);
    return true;
  }
  const told = objectionIn(text, facts);
  if (told === undefined) return false;
  // The objection that was written here is marked as sent.
  const written = draft.file.letters.some(({ letter, state }) => letter === 'courtOrderObjection' && state === 'made');
  if (told === 'gone' && written) return false;
  if (!COURT_ORDERS.has(facts.dunning)) {
    tell(draft, 'courtArrives');
    askAgain(draft);
  } else if (facts.objectionAtCourt === true) {
    sayAgain(draft);
    askAgain(draft);
  } else if (told === 'arrived') noteArrived(draft, text);
  else askArrival(draft);
  return true;
}

/** What follows now that it is there, for who says it once more. */
function sayAgain(draft: Draft): void {
  const court = courtNote(factsOf(draft.file), assessed(draft), draft.today);
  if (court) tell(draft, court.phrase);
}

function noteArrived(draft: Draft, text: string): void {
  const before = draft.file;
  const { active, open } = before;
  const told: Told = { fact: 'objectionAtCourt', value: true, quote: text };
  // A day that was not there yet has come: that is news, and corrects nothing.
  if (knownOf(draft.file, active, 'objectionAtCourt')) applyChanges(draft, active, [told]);
  else draft.replies.push(understood(active, note(draft, active, [told]).fresh));
  if (open) remember(draft, before, { question: open, before: [] });
  proceed(draft);
}

function askArrival(draft: Draft): void {
  tell(draft, 'courtArrives');
  askFact(draft, 'objectionAtCourt');
}

const SENTENCES = /(?<=[.!?\n])\s+|, (?=(?:und |aber |hab|ich|i |but |and ))/iu;

/** What a story tells of the objection to the court's paper in it: no objection to the company. */
const inStory = (text: string, facts: Facts): ('arrived' | 'gone')[] =>
  text
    .split(SENTENCES)
    .flatMap(
      (sentence) =>
        objectionIn(sentence.replace(/^.*(?:mahnbescheid|vollstreckungsbescheid)\p{L}*(?=,)/iu, ''), facts) ?? [],
    );

/** Whether a quote, read as an objection to the company, is about the court. */
export const objectsAtCourt = (quote: string, facts: Facts): boolean =>
  COURT_ORDERS.has(facts.dunning) && inStory(quote, facts).length > 0;

/** Beside a court's paper a story told that it was objected to: said and asked once. @returns whether it was asked */
export function asksForArrival(draft: Draft, text: string): boolean {
  const { active } = draft.file;
  const facts = factsOf(draft.file, active);
  if (!COURT_ORDERS.has(facts.dunning) || facts.objectionAtCourt !== undefined) return false;
  const told = inStory(text, facts);
  if (told.length === 0 || !firstTime(draft, `${active}:objected`)) return false;
  if (told.includes('arrived')) {
    note(draft, active, [{ fact: 'objectionAtCourt', value: true, quote: text }]);
    return false;
  }
  tellUrgent(draft, assessed(draft));
  askArrival(draft);
  return true;
}
