// Typed answers to an open question: yes and no, days, amounts, numbers, choices by title, number or another word.
import { fileNumberOf } from './file-number.ts';
import type { FactKey, FactKind } from '../../../knowledge/facts.ts';
import { fold } from '../../../knowledge/german/words.ts';
import { companyOf, findCompanies } from '../../../knowledge/companies.ts';
import type { Lang } from '../language.ts';
import type { WordedQuestion } from '../phrases/typed/index.ts';
import { AGREES, CHANGES, DISAGREES, KEEPS } from '../phrases/typed/summary.ts';
import { UNKNOWN } from '../phrases/answers.ts';
import { CAME, DID, HEDGED_NO, NO, NODS, ONLY_TO, PAID, UNAWARE, WAITING } from '../phrases/yes-no.ts';
import { compile, has, ways } from '../rule.ts';
import { saysSent } from './sent.ts';
import { choiceByWords, choicesByWords, yesNoByWords } from './answer-words.ts';
import { anyFirm, namesNoFirm } from '../companies/no-name.ts';
import { amountOf, countOf, monthsOf } from '../money/quantities.ts';
import { typedDays } from '../days/typed-days.ts';
import { echoed, granted, yesOrNo } from './yes-no.ts';

/** One of the buttons. */
export type Choice = { value: string; title: string };
/** The question under which an answer was typed. */
export type AnswerInput = {
  kind: FactKind;
  /** The fact that is asked for, unless the question is about a consent or confirms something: those want a plain yes or no. */
  fact?: FactKey;
  /** The question that is open, where it is about something else and has words of its own. */
  question?: Exclude<WordedQuestion, FactKey>;
  choices?: readonly Choice[];
  today: string;
  lang: Lang;
  forward?: boolean;
};
/** `loose`: by everyday words or an echo of the question's verb, which what the words tell of the case overrules. */
export type Answer =
  { value: unknown; quote: string; loose?: true } | { problem: 'impossibleDate' | 'futureDate' | 'notUnderstood' };

const no = compile(NO);
const hedgedNo = compile(HEDGED_NO);
const unknown = compile(UNKNOWN);
const onlyTo = compile(ONLY_TO);
const wait = compile(WAITING);
const unaware = compile(UNAWARE);
const nods = compile(NODS);
const agreed = compile(AGREES);
const disagreed = compile(DISAGREES);
const changes = compile(CHANGES);
const keeps = compile(KEEPS);
/** "Moment, ich schau mal nach": somebody who goes to look has not answered yet. @param text typed or folded */
export const saysWait = (text: string): boolean => has(wait, fold(text.slice(0, 200)).text);
/** "Passt so", "alles außer der Firma": whether a summary is right as a whole, where the words say nothing else. @param text typed */
export function agrees(text: string): boolean | undefined {
  const said = bareText(text);
  if (has(disagreed, said)) return false;
  return has(agreed, said) ? true : undefined;
}

/** "So ändern", "passt", "so lassen": whether a change that was shown is to be made. @param text typed */
export function wantsChange(text: string): boolean | undefined {
  const said = bareText(text);
  if (has(keeps, said)) return false;
  return has(changes, said) ? true : undefined;
}
const NOT_UNDERSTOOD: Answer = { problem: 'notUnderstood' };

/** Folded, without signs at its ends. */
const bareText = (text: string): string => fold(text.slice(0, 2000)).text.replace(/^[\s"]+|[\s".!]+$/g, '');

/** "Warten Sie ... nein, da ist nichts weg": what is said after the looking is the answer. */
function afterWaiting(said: string): string {
  const parts = said.split(/[.!]{2,}|[.!] |\n/);
  const last = parts.findLastIndex((part) => has(wait, part));
  const rest = parts
    .slice(last + 1)
    .join('. ')
    .trim();
  return last >= 0 && rest !== '' ? rest : said;
}

/** What the customer did, and did not get. */
const OWN_ACTS: ReadonlySet<FactKey> = new Set<FactKey>([
  'textFormApproval',
  'alreadyWithdrawn',
  'alreadyObjected',
  'serviceUsed',
]);
const came = compile(CAME);
/** "Ist gestern gekommen" tells of the other side's papers: asked what one did, it is no yes. @param text typed or folded */
export const onlyCame = (fact: FactKey, text: string): boolean => OWN_ACTS.has(fact) && has(came, fold(text).text);

/** What the other side sends: what one did oneself answers nothing about it. */
const RECEIVED: ReadonlySet<FactKey> = new Set<FactKey>([
  'withdrawalInstructionReceived',
  'contractSummaryReceived',
  'goodsReceived',
  'invoiced',
]);
const did = compile(DID);
const paid = compile(PAID);
/** "Ne, hab nix gedrückt", "nichts bestätigt": asked whether a paper came, it tells of something else. @param said folded */
const onlyDid = (fact: FactKey, said: string): boolean =>
  RECEIVED.has(fact) && (has(did, said) || has(paid, said)) && !has(came, said);

/** Questions for the name of a firm. */
const FIRMS: ReadonlySet<FactKey> = new Set<FactKey>(['provider', 'callerClaimedToBe', 'callCentre']);

/** "Ja, die kam heute": the confirmation of the other side, where it was asked whether one confirmed oneself. @param said folded */
const confirmationCame = (fact: FactKey, said: string): boolean =>
  fact === 'textFormApproval' && has(came, said) && !has(did, said) && (GOT_IT.test(said) || !has(means, said));
/** "Jo, do is hint a Widerrufsbelehrung dro": something is there, and nothing was done. @param said folded */
const THERE =
  /^(?:ja|jo|joa|jep|doch|yes|yeah)[,.! ]+(?:da|do|dort|hier|hinten|hint|there)(?: (?:is|isch|ist|sind|san|war|waren|was|steht|stehen|liegt|hängt|haengt|are|were))(?:$| )/;
/** "Yeah got it by email": the mail is what came, and nothing that one did. */
const GOT_IT =
  /\b(?:got|received|bekommen|erhalten|gekriegt) (?:it|that|them|one|everything|das|es|sie|alles)\b|\b(?:per|by|via) (?:mail|e-?mail|post|sms|text) (?:bekommen|erhalten|gekriegt)\b/;
const means = compile(
  '_(?:per|über|mit|auf|mittels|by|via|on)_ (?:\\S+ ){0,2}(?:sms|link|klick|e-?mail|mail|app|brief|text|click)_',
);

/** A no to a question, outright or by an echo, or not knowing. @param text as typed */
export function saysNo(text: string): boolean {
  const said = fold(text.slice(0, 200)).text.replace(/[\s".!]+$/, '');
  return has(unknown, said) || (yesOrNo(said, true) ?? echoed(said)) === false;
}

/**
 * Reads a typed answer to an open question.
 * @param text what the customer typed
 * @param input the question's kind and choices, the day, the language; `forward` for days still to come
 * @returns the value (`unknown` for "weiß ich nicht") with the verbatim words, or what is wrong with it
 */
export function readAnswer(text: string, input: AnswerInput): Answer {
  const quote = text.trim().slice(0, 200);
  const said = afterWaiting(bareText(text));
  if (said === '' || (input.fact !== undefined && saysWait(said))) return NOT_UNDERSTOOD;
  const found = (value: unknown, loose = false): Answer => ({ value, quote, ...(loose ? { loose } : {}) });
  // "weiß nicht mehr genau, so um den 3.11." still names a day.
  const notAware = has(unaware, said);
  const dontKnow = has(unknown, said) && !notAware;
  switch (input.kind) {
    case 'boolean': {
      // "Nicht dass ich wüsste" is a no.
      // "Sie weiß nicht mehr, was sie tut" is known of somebody else.
      const known = input.fact === 'incapable' && yesNoByWords('incapable', said) !== undefined;
      if (dontKnow && input.fact !== undefined && OTHER_UNKNOWN.test(said)) return NOT_UNDERSTOOD;
      if (dontKnow && !known && !has(hedgedNo, said)) return found('unknown');
      const value = readYesNo(said, input.fact);
      // "Kann ich den Widerspruch per Post schicken": asked without its mark, and no answer.
      if (value?.loose !== false && ASKS_TO_DO.test(said)) return NOT_UNDERSTOOD;
      if (notAware && (value?.loose || NO_IDEA.test(said))) return NOT_UNDERSTOOD;
      return value === undefined ? byChoice(said, input, found) : found(value.yes, value.loose);
    }
    case 'date':
    case 'dates': {
      const days = typedDays(text, said, input);
      if (Array.isArray(days)) return found(input.kind === 'dates' ? days : days[0]);
      return dontKnow || has(no, said) ? found('unknown') : { problem: days };
    }
    case 'money': {
      const amount = amountOf(text, said);
      if (amount !== undefined) return found({ amount, currency: 'EUR' });
      return dontKnow ? found('unknown') : NOT_UNDERSTOOD;
    }
    case 'number': {
      const n = input.fact === 'contractTermMonths' ? monthsOf(said) : countOf(said);
      if (n !== undefined) return found(n);
      if (input.fact === 'reminderCount' && has(no, said)) return found(0);
      return dontKnow ? found('unknown') : NOT_UNDERSTOOD;
    }
    case 'choice':
    case 'multi': {
      const answer = byChoice(said, input, found);
      return 'problem' in answer && dontKnow ? found('unknown') : answer;
    }
    case 'text': {
      if (dontKnow && said.length < 60) return found('unknown');
      // A number that was shown has digits; that none was is known, too.
      if (input.fact === 'displayedNumber' && !/\d{3}/.test(said.replace(/[\s/().-]+/g, '')))
        return has(no, said) || NO_NUMBER.test(said) ? found('unknown') : NOT_UNDERSTOOD;
      if (input.fact === 'collectorReference') {
        const number = fileNumberOf(text);
        return number ? found(number) : has(no, said) || NO_NUMBER.test(said) ? found('unknown') : NOT_UNDERSTOOD;
      }
      const company = companyOf(text) ?? (said.length < 60 ? findCompanies(text)[0]?.company : undefined);
      if (!company && input.fact && FIRMS.has(input.fact)) {
        if (anyFirm(said)) return found('unknown');
        // A day or a number is no company's name; neither is a yes or a no, or a cry for help.
        if (!/\p{L}/u.test(quote) || yesOrNo(said, false) !== undefined || namesNoFirm(quote)) return NOT_UNDERSTOOD;
      }
      return found(company ? company.name : input.fact && FIRMS.has(input.fact) ? firmIn(quote) : quote);
    }
  }
}

/** "Welche Firma weiß ich nicht mehr", asked for a yes or a no: what is not known is something else. */
const OTHER_UNKNOWN = new RegExp(
  String.raw`^(?:aber |nur |also )?(?:${ways(
    'welche (?:firma|gesellschaft)',
    'welcher (?:anbieter|verlag)',
    'was fuer (?:eine|ne) firma',
    '(?:wie|wer) (?:die|der|das) (?:firma |anbieter |anrufer )?(?:hiess|heisst|war|hiessen)',
    '(?:den|der) (?:firmen)?namen?',
    'welche[nr]? (?:tag|datum)',
    'wann (?:das|es|der anruf)(?: war)?',
    'which company|what company',
    'who (?:it was|called)',
  )})\b`,
);

/** Said outright, by the words of this question, or by an echo of its verb. Consents and confirmations are said outright or not at all. */
function readYesNo(typed: string, fact: FactKey | undefined): { yes: boolean; loose: boolean } | undefined {
  const said = granted(typed);
  const outright = yesOrNo(said, fact !== undefined);
  const plain = outright === undefined ? undefined : { yes: outright, loose: false };
  if (fact === undefined) return plain;
  // "No paperwork at all", asked for what was said in the call, tells of papers.
  if (OF_CALL.has(fact) && NO_PAPER.test(said)) return undefined;
  if (has(nods, said)) return undefined;
  if (onlyDid(fact, said) || (outright === true && confirmationCame(fact, said))) return undefined;
  if (OWN_ACTS.has(fact) && THERE.test(said) && !has(did, said)) return undefined;
  const meant = yesNoByWords(fact, said);
  if (fact === 'agreedOnPhone' && outright !== false && has(onlyTo, said)) return { yes: false, loose: true };
  // "Ja, raus da" answers whether the contract is to be kept both ways.
  if (fact === 'wantedContract' && outright !== undefined && meant !== undefined && meant !== outright)
    return undefined;
  // "Ja, er hat zugesagt" tells of the call, and nothing of what is wanted now.
  if (fact === 'wantedContract' && plain?.yes && meant === undefined && AGREED_THEN.test(said)) return undefined;
  // "Ja, hab ich bekommen" says that something came, not that the contract is wanted.
  if (fact === 'wantedContract' && plain?.yes && meant === undefined && echoed(said) !== undefined) return undefined;
  if (plain) return plain;
  // An echo has no verb in common with whether a contract is wanted.
  // What was said is no approval in text form: "er hat gesagt, er will es sich überlegen".
  const spoken = fact === 'textFormApproval' && SPOKEN.test(said);
  // What the guardian did not do says nothing of the illness.
  const own = fact === 'incapable' && OWN_CONSENT.test(said);
  // "Never got anything", asked for the yes on the phone, tells of papers.
  const papers = fact === 'agreedOnPhone' && has(came, said);
  // "Ja, aber ich hab das gar nicht richtig verstanden": a yes all the same, to the offer as it was understood.
  if (fact === 'agreedOnPhone' && NOT_GRASPED.test(said)) return { yes: true, loose: true };
  // "Ich hab nur gesagt, dass ich zufrieden bin": what was said is told, and it is no yes to an offer.
  const told = fact === 'agreedOnPhone' && SAID_THAT.test(said) && !AGREEING.test(said);
  if (told && outright === undefined && meant === undefined && ONLY_SAID.test(said) && NO_WORD_OF_IT.test(said))
    return { yes: false, loose: true };
  const since = OF_CALL.has(fact) && DONE_SINCE.test(said);
  // "Abgeschickt", asked whether the instruction came, tells of one's own letter.
  const sent = FROM_THEM.has(fact) && saysSent(said);
  const echo =
    fact === 'wantedContract' || spoken || told || papers || own || since || sent || WISHES.test(said)
      ? undefined
      : echoed(said);
  const loose = meant ?? (echo && onlyCame(fact, said) ? undefined : echo);
  return loose === undefined ? undefined : { yes: loose, loose: true };
}

/** Folded: a yes on the phone, told under the question whether the contract is to be kept. */
const AGREED_THEN =
  /^(?:ja|jo|doch|yes)\b[,. ]*(?!.*\b(?:will|moecht\w*|behalt\w*|wollte\w*|want\w*|keep)\b)(?:\w+ ){0,6}(?:zugesagt|zugestimmt|ja gesagt|eingewilligt|agreed|said yes)\b/;
const ASKS_TO_DO =
  /^(?:und |aber )?(?:kann|darf|muss|soll|sollte|koennte) (?:ich|man|wir) (?!.*\b(?:ja|nein|nicht|nur|leider)\b)(?:\S+ ){2,}\w+en$/;

const NOT_GRASPED =
  /^(?:ja|jo|schon|yes)\b[,. ]*(?:\b(?:schon|aber|doch|but|nur|halt|allerdings|ich|hab|habe|das|die|es|gar|alles|eigentlich|i|did|do|ueberhaupt|leider)\b[, ]*)*\b(?:nicht|nix|nichts|net|not|didn.?t)\b(?: (?:so|ganz|richtig|wirklich|alles|recht|really|fully))* (?:verstanden|kapiert|mitbekommen|mitgekriegt|begriffen|understand|understood)(?: (?:it|all|that|das|alles))*[.! ]*$/;
/** Folded: what was said stands behind the verb. */
const SAID_THAT =
  /\b(?:gesagt|gemeint|geantwortet|said|told (?:him|her|them)),? (?:dass?|ich|er|sie|es|alles|wir|mir|that|i|everything)\b/;
const ONLY_SAID =
  /\b(?:ich|i)?(?: ?(?:hab|habe))?(?: ich)? ?(?:nur|bloss|lediglich|only|just) (?:gesagt|gemeint|geantwortet|said|told)\b/;
/** That one is satisfied, at home, has no time: nothing of the offer. "Dass ich mitmache" is none of it. */
const NO_WORD_OF_IT =
  /\b(?:zufrieden|ueberleg\w*|nachdenk\w*|kein\w* (?:interesse|zeit|bedarf)|nicht interessiert|nichts brauche?|hoere?|adresse|anschrift|name|namen|heisse|wohne?|zu ?hause|daheim|kund(?:e|in) (?:bin|war)|alles (?:ok|okay|gut|passt|in ordnung|laeuft|funktioniert)|funktioniert|laeuft|langsam|unterlagen|schick\w*|zuschick\w*|schriftlich|spaeter|melde|satisfied|happy with|think about|think it over|address|at home|busy|not interested|everything (?:is )?(?:ok|okay|fine|works))\b/;
const AGREEING =
  /\b(?:ja|yes|nehm\w*|nimm\w*|einverstanden|\w*mach\w*|dabei|kauf\w*|wechs\w*|verlaenger\w*|behalt\w*|will|moechte|gern\w*|zustimm\w*|stimm\w*|zusag\w*|bestell\w*|klar|agree\w*|take|want|sure|fine|(?<!alles |everything is )(?:ok|okay|passt|gut|in ordnung|recht))\b/;

/** What comes from the company. */
const FROM_THEM: ReadonlySet<FactKey> = new Set<FactKey>([
  'withdrawalInstructionReceived',
  'contractSummaryReceived',
  'modelFormEnclosed',
  'goodsReceived',
]);

/** What happened in the call: what one sent or paid since answers nothing about it. */
const OF_CALL: ReadonlySet<FactKey> = new Set<FactKey>([
  'agreedOnPhone',
  'callerDisclosed',
  'purposeDisclosed',
  'priceNamed',
  'termNamed',
  'recordingAnnounced',
  'recordingConsent',
]);
const NO_PAPER =
  /^(?:no|not any|not a single) (?:\w+ )?(?:paper(?:s|work)?|letters?|e?-?mails?|documents?|post|mail|confirmations?|invoices?|bills?)\b/;
const DONE_SINCE =
  /\b(?:(?:ab|weg|los|hin|ver)?(?:ge)?schickt|(?:ab)?ge(?:sendet|sandt)|abgegeben|eingeworfen|bezahlt|gezahlt|ueberwiesen|gekuendigt|widerrufen|angefordert|abgebucht|eingezogen|ausgepackt|sent|posted|paid)\b/;

/** "Sie will das natürlich nicht", asked whether something was done or came, says only what is wanted. */
const WISHES = new RegExp(
  '^(?:(?:wie (?:schon )?gesagt|(?:hab|habe) (?:ich |ihnen |das )*(?:doch|ja|schon|bereits) gesagt|' +
    'as i said|i (?:already said|told you))[,:.]* )?(?:(?:das|den|so ?was|aber|na|also|ja) )*(?:ich|' +
    'er|sie|wir|mutter|oma|i|she|he|we|they)? ?(?:will|wollen|wollte|wollten|moechte|moechten|mag|' +
    String.raw`do ?n.?t want|does ?n.?t want|did ?n.?t want|never wanted)\b`,
);
/** "No idea it was another company" begins like a no. */
const NO_IDEA = /^no (?:idea|clue)\b/;
const NO_NUMBER =
  /unterdrueckt|anonym|unbekannt|(?:keine|nicht|nichts) angezeigt|keine? nummer|privat|withheld|hidden|no number|no caller id/;
/** "Auf dem Auszug steht „WinFun24“", "die heißen Sonnenlos": the name in a sentence about it. */
function firmIn(quote: string): string {
  const inner = /["„“»«]([^"„“”»«]{2,60})["“”»«]/.exec(quote)?.[1];
  const behind =
    /(?:^|\s)(?:steht|stand|hei(?:ß|ss)t|hei(?:ß|ss)en|hieß(?:en)?|nennt sich|nennen sich|called|says) (?:da |was von |irgendwas mit |nur |halt )*(\S.{1,59})$/iu.exec(
      quote,
    )?.[1];
  return (inner ?? behind ?? quote).trim();
}
const OWN_CONSENT = /\b(?:eingewilligt|zugestimmt|genehmigt|unterschrieben|consented|approved)\b/;
const SPOKEN = /\b(?:gesagt|sagte|gsagt|meinte|muendlich|said|told)\b/;

type Found = (value: unknown, loose?: boolean) => Answer;

function byChoice(said: string, { kind, fact, question, choices = [] }: AnswerInput, found: Found): Answer {
  let loose = false;
  const plain = (title: string): string =>
    fold(title)
      .text.replace(/[^\p{L}\p{N} ]+/gu, '')
      .trim();
  const one = (part: string): string | undefined => {
    const typed = plain(part);
    if (typed === '') return undefined;
    const title = choices.find((choice) => plain(choice.title) === typed || choice.value.toLowerCase() === typed);
    if (title) return title.value;
    const number = /^(?:nr |nummer |antwort |number )?(\d{1,2})$/.exec(typed)?.[1];
    if (number !== undefined) return choices[Number(number) - 1]?.value;
    const begins = choices.filter((choice) => typed.length > 3 && plain(choice.title).startsWith(typed));
    if (begins.length === 1) return begins[0]?.value;
    // "нет", "لا": nothing of what is listed.
    if (has(no, typed) && choices.some(({ value }) => value === 'none')) return 'none';
    loose = true;
    const about = fact ?? question;
    const own = about && choiceByWords(about, part);
    return choices.some((choice) => choice.value === own) ? own : undefined;
  };
  const whole = one(said);
  if (kind !== 'multi') return whole === undefined ? NOT_UNDERSTOOD : found(whole, loose);
  const parts = said.split(/,|;|\+|\s(?:und|and|sowie)\s/).map(one);
  if (parts.length > 1 && parts.every((part) => part !== undefined)) return found([...new Set(parts)], loose);
  const several = fact ? choicesByWords(fact, said) : [];
  if (several.length > 0) return found(several, true);
  return whole === undefined ? NOT_UNDERSTOOD : found([whole], loose);
}
