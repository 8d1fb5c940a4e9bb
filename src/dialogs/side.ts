// Side questions: short answers from the articles, two at most, then the open question comes back.
import { wordCount } from '../knowledge/german/words.ts';
import { matterOf } from '../case/file.ts';
import { companyOf } from '../knowledge/companies.ts';
import { passageOf } from '../knowledge/articles/index.ts';
import type { Facts } from '../knowledge/facts.ts';
import { findAnswer, type FoundAnswer } from './answers/find.ts';
import { asks, asksAtEnd, asksOutright, asksPlainly, beginsWithVerb, looked, VERB_FIRST } from './asked.ts';
import { asksOn, namesNothing } from './asked-on.ts';
import { asksOfSending } from './asks-of-sending.ts';
import { askedOn, besideCourt, insteadOfCourt, ofCourt, onlyCourtPaper, tellCourt } from './at-court.ts';
import { asksWorthOfClick, cautionFor } from './cautions.ts';
import { assessed, tell, type Draft } from './draft.ts';
import { offerPassages } from './meant.ts';
import { ofCase } from './of-case.ts';
import type { TextKey } from './phrases/texts.ts';
import { tellPast, tellWithdrawUntil } from './send-until.ts';
import { livesAbroad, ofWhole } from './whole.ts';

/** "Soll ich denen sagen, dass …" asks for leave; what follows has not been told as true. */
const ASKS_LEAVE =
  /^(?:soll|sollte|kann|darf) ich .*(?:sagen|schreiben|behaupten|angeben)|^(?:can|may|should) i .*(?:say|write|claim)\b/;
/** Where a second question begins inside one sentence. */
const JOINED = new RegExp(
  `(?:,? (?:und|sowie|and|also) (?:auch |noch |also )?|, )(?=(?:was|wie|wann|wo|wer|warum|welche\\w*|how|what|when|who|why|${VERB_FIRST})(?!\\p{L}))`,
  'iu',
);
const SHORT_WORDS = 25;
const BARE_WORDS = 14;
const LEAST_WORDS = 3;
const UNMARKED_WORDS = 5;
/** So many questions of one message are answered. */
const MOST = 2;
/** A passage that only says what to do first: the talk itself does that. */
const GENERAL = new Set(['erste-schritte']);

/** A question without a mark that articles surely answer: whatever is open, it is no answer. */
export const asksUnmarked = (text: string, lang: string, today: string): boolean =>
  !text.endsWith('?') &&
  wordCount(text) <= BARE_WORDS &&
  (asksOutright(text) ||
    (wordCount(text) >= UNMARKED_WORDS && asksPlainly(text) && findAnswer(looked(text), lang, today).sure === true));

/** "Ein Bekannter fragt: Reicht ein Ja?": who wants to know says nothing about what is asked. */
const FOR_ANOTHER =
  /(?<=^|[.!?]\s)(?:\p{L}+ ){1,4}(?:fragt|fragte|möchte wissen|will wissen|asks|asked|wants to know)(?: (?:mich|uns|hier|me|us))*: /giu;
/** A guess in brackets ("(Stromio? nein, …)") is put to nobody. */
const IN_BRACKETS = /\([^()]*\?[^()]*\)/g;
/** "Am 4. Dezember" and "am 7.12. zur Post" end no sentence. */
const SENTENCE_END =
  /(?<=[.!?…])(?<!\d\.(?=\s+(?:[Jj]an|[Ff]eb|[Mm]är|[Aa]pr|[Mm]ai|[Jj]u[nl]|[Aa]ug|[Ss]ep|[Oo]kt|[Nn]ov|[Dd]ez)))(?<!\d\.\d{1,2}\.(?=\s+(?:\p{Ll}|Post|Gericht)))\s+/u;
const sentencesOf = (text: string): string[] =>
  text.replace(FOR_ANOTHER, '').replace(IN_BRACKETS, '').trim().split(SENTENCE_END);

/** "My flatmate agreed, should I name him?": what is asked stands behind the comma. */
const ASKED_LAST = new RegExp(
  `, (?:(?:und|aber|doch|nur|and|but|also|so) )?(?=(?:${VERB_FIRST}|(?:bleibt|ist|gilt|läuft|zählt|verliere|habe?) (?:meine?|der|die|das|ich|es))(?!\\p{L})[^,]*\\?$)`,
  'iu',
);
const lastClause = (sentence: string): string | undefined => sentence.split(ASKED_LAST)[1];

/** The questions of one sentence: mostly one; two where both parts ask by themselves ("Wie lange … und darf ich …?"). */
function partsOf(sentence: string): string[] {
  const [first = '', ...others] = sentence.split(JOINED).map((part) => part.trim());
  const rest = others.join(' ');
  return wordCount(first) >= LEAST_WORDS && wordCount(rest) >= LEAST_WORDS && asks(first) ? [first, rest] : [sentence];
}

/** "Was mach ich damit?" asks about what stands before it. */
const POINTS_BACK =
  /(?<!\p{L})(?:damit|dagegen|dazu|davon|darauf|daraus|with (?:it|that|this)|about (?:it|that|this))(?!\p{L})/iu;
/** "Stimmt das?", "Ist er dann ungültig?": few words that name nothing themselves. */
const NAMES_NOTHING = /(?<!\p{L})(?:er|es|das|dann|da|dort|so|stimmts?|it|that|this|then|there)(?!\p{L})/iu;
const NAMELESS_WORDS = 5;
const pointsBack = (asked: string): boolean =>
  (wordCount(asked) <= POINTING_WORDS && POINTS_BACK.test(asked)) ||
  (wordCount(asked) <= NAMELESS_WORDS && NAMES_NOTHING.test(asked));
const POINTING_WORDS = 8;
const POINTING_ALONE = 5;

/** `sure`: the passage surely answers it; `near`: these may be meant, and are offered where none plainly answers. */
type Answer = { caution: TextKey } | { passage?: string; sure: boolean; near: readonly string[] } | undefined;

/** Whether the end of a sentence asks for what the whole is about, as far as that is known. */
const agrees = (whole: Answer, last: Answer): boolean =>
  whole === undefined ||
  'caution' in whole ||
  whole.passage === undefined ||
  (last !== undefined && !('caution' in last) && last.passage === whole.passage);

/** What answers one question. @param marked it ends with a question mark */
function answerTo(question: string, lang: string, today: string, marked: boolean): Answer {
  const caution = marked ? cautionFor(question) : undefined;
  if (caution) return { caution };
  if (marked && asksWorthOfClick(question)) return { passage: 'klick-sms', sure: true, near: [] };
  const { passages, sure = false, plain, near }: FoundAnswer = findAnswer(looked(question), lang, today);
  const [passage] = passages;
  if (passage === undefined) return near.length === 0 ? undefined : { sure, near };
  return { passage, sure, near: plain ? [] : near };
}

/**
 * One or two short questions that articles answer and nothing else: they tell no facts, whatever words are in them.
 * @param told what a reading of the same words found
 */
export function isBareQuestion(text: string, lang: string, today: string, told: Facts): boolean {
  if ((text.endsWith('?') && asksOn(text)) || ASKED_OF_US.some((say) => say.test(text.trim()))) return true;
  const sentences = sentencesOf(text);
  const parts = sentences.flatMap(partsOf);
  if (parts.length > MOST) return false;
  return sentences.every((sentence) => {
    const marked = asksOutright(sentence);
    // Without a mark only a plain question counts, and none that tells whose call it was and when.
    if (!marked && (told.callDate !== undefined || told.provider !== undefined)) return false;
    return partsOf(sentence.replace(/[.!]$/, '')).every((part) => {
      if (
        wordCount(part) > BARE_WORDS ||
        (!asks(part) && !(sentence.endsWith('?') && beginsWithVerb(part))) ||
        (!marked && parts.length < MOST && !asksPlainly(part))
      )
        return false;
      if (!marked && parts.length < MOST && wordCount(part) < UNMARKED_WORDS) return false;
      const answer = answerTo(part, lang, today, marked);
      if (answer === undefined || (!('caution' in answer) && answer.passage === undefined)) return false;
      return marked || ASKS_LEAVE.test(part.toLowerCase()) || ('sure' in answer && answer.sure);
    });
  });
}

/** "Ist primastrom seriös", with its mark or without: the company is asked about, and not told. */
const OF_A_FIRM =
  /^(?:(?:und|and) )?(?:ist|sind|is|are) (?:\S+ ){1,4}(?:seriös|serioes|unseriös|vertrauenswürdig|legit|legitimate|trustworthy|a scam)[?.! ]*$/iu;

/** "What happens to my data" is no tariff with data. */
const OF_PRIVACY =
  /^(?:(?:und|and|aber|but) )?(?:what happens (?:to|with)|who (?:sees|reads|gets)|do you (?:keep|store|save)|was (?:passiert|geschieht|macht ihr|machen sie) (?:mit|eigentlich mit)) (?:my|meinen?|unseren?|all my) (?:data|daten)[?.! ]*$/iu;

/** "Was ist E wie einfach", "wer ist denn Vodafone": what a company is, and not whose contract it is. */
const WHO_IS =
  /^(?:(?:und|and) )?(?:was|wer|what|who) (?:ist|sind|is|are) (?:(?:denn|eigentlich|das|die|bitte|überhaupt) )*(?<name>[^?.!]{2,40}?)(?: (?:denn|eigentlich|überhaupt|für (?:eine|ne) firma))?[?.! ]*$/iu;
const asksWhoIs = (text: string): boolean => {
  const name = WHO_IS.exec(text)?.groups?.['name'];
  return name !== undefined && companyOf(name) !== undefined;
};

/** "Erinnern Sie mich dran", said as a wish. */
const REMIND_ME =
  /^(?:(?:und|ja|ok|okay|dann|bitte|please|and) )*(?:erinner(?:n|st|e|t)? (?:sie |du |ihr )?(?:mich|uns)|remind me)(?: (?:bitte|mal|dann|noch|auch|rechtzeitig|vorher|dran|daran|an (?:die|den|das) (?:frist|tag|termin|datum)|(?:of|about) (?:it|that|the (?:deadline|date|day))|please))*[.! ]*$/iu;

const ASKED_OF_US = [OF_A_FIRM, OF_PRIVACY, REMIND_ME, { test: asksWhoIs }];
/** "Bitte erinnern Sie mich daran", asked for a name, is a wish and none. */
export const wantsReminder = (text: string): boolean => REMIND_ME.test(text.trim());

/** Fewer words are too few to be a question that is told. */
const TELLING_WORDS = 6;
/** A term of the law or the trade that stands alone asks what it is; everyday words ("Kabel", "Mama") do not. */
const TERM =
  /^(?:genehmigung|textform|widerrufs(?:belehrung|frist|recht|formular)|vertragszusammenfassung|wertersatz|anfechtung|arglistige täuschung|schwebend unwirksam|storno(?:quote|gebühr)|provision|rufnummernmitnahme|portierung|schlichtung(?:sstelle)?|grundversorgung|ersatzversorgung|beweislast|mithören|verjährung|kündigungsbutton|widerrufsbutton|text form|cooling-off period|burden of proof|value compensation)\W*$/iu;
/** Said to whoever tells of it, asked or not. */
const UNASKED: ReadonlySet<string> = new Set(['betrug']);

/** Passages about time, and about whether it counts and is owed: the case may know more than they do. */
const TIME = new Set([
  'frist',
  'frist-zaehlen',
  'frist-ware',
  'frist-verpasst',
  'letzter-tag',
  'ohne-belehrung',
  'belehrung-spaet',
  'widerruf-verlaengerung',
]);
const STANDING = new Set([
  'zahlen',
  'nicht-zahlen',
  'ja-gesagt',
  'nichts-schriftlich',
  'schwebend',
  'strom',
  'chancen',
]);

/** What the case knows already stands before the general answer. @param said what was told in this turn */
function tellKnown(draft: Draft, passage: string, said: Set<string>): void {
  const about = TIME.has(passage) ? 'time' : STANDING.has(passage) ? 'standing' : undefined;
  const matter = draft.file.active;
  if (!about || said.has(about) || Object.keys(matterOf(draft.file, matter).facts).length === 0) return;
  said.add(about);
  const assessment = assessed(draft, matter);
  if (passage === 'frist-verpasst') tellPast(draft);
  // Where nothing can be said yet, the general answer says enough.
  if (about === 'standing' && assessment.conclusion === 'insufficientFacts') return;
  draft.replies.push({ kind: 'known', about, matter, assessment, today: draft.today });
}

/**
 * Answers one or two questions from the articles.
 * @param within the text also told facts: then only short questions with a mark that an article surely answers count
 * @param answered the text answers the open question: what stands before its last clause is that answer, and not what is asked
 * @returns whether something was answered; `offered` where it is asked what was meant instead
 */
export function sideAnswer(draft: Draft, text: string, within: boolean, answered = false): 'said' | 'offered' | 'none' {
  // Who lives elsewhere is not told what holds in Germany.
  if ((!within && wordCount(text) > SHORT_WORDS * 3) || livesAbroad(text)) return 'none';
  const { lang } = draft.file;
  const said = new Set<string>();
  let told = 0;
  let weak: readonly string[] = [];
  const sentences = sentencesOf(text);
  const court = onlyCourtPaper(draft);
  const questions = sentences.flatMap((sentence, at) => {
    const marked = asksOutright(sentence) || ASKED_OF_US.some((say) => say.test(sentence));
    const more = !within && asksOn(sentence) && askedOn(draft, sentence) !== undefined;
    return !marked && !more && (within || (!asks(sentence) && asksOfSending(sentence, court) === undefined))
      ? []
      : partsOf(sentence).map((asked) => ({ asked, at, marked }));
  });
  const sayPassage = (passage: string): void => {
    told += 1;
    if (tellCourt(draft, passage, text, said)) return;
    tellKnown(draft, passage, said);
    draft.replies.push({ kind: 'passage', passage });
    said.add(passage);
  };
  // Words that tell the case nothing and are as good as a question of an article want its answer.
  const tellsNothing = !within && (wordCount(text) >= TELLING_WORDS || TERM.test(text));
  const whole =
    questions.length > 1 || asksWorthOfClick(text)
      ? undefined
      : ofCase(
          draft,
          ofCourt(draft, ofWhole(text, lang, draft.today, TERM.test(text) || questions[0]?.marked === true)),
          text,
        );
  if (questions.length === 0 && whole !== undefined && (asksAtEnd(text) || UNASKED.has(whole) || tellsNothing))
    sayPassage(whole);
  for (const { asked, at, marked } of questions) {
    // "Muss ich das jetzt zahlen?" behind a story asks by itself what an article surely answers.
    const itself = at > 0 && marked && wordCount(asked) >= UNMARKED_WORDS && (asks(asked) || beginsWithVerb(asked));
    const alone = itself ? answerTo(asked, lang, draft.today, marked) : undefined;
    const byItself = alone !== undefined && 'sure' in alone && alone.sure;
    const part = at > 0 && !byItself && pointsBack(asked) ? `${sentences[at - 1] ?? ''} ${asked}` : asked;
    // "Also lass ichs?" behind a question that is answered asks no second one.
    if (told > 0 && wordCount(asked) <= LEAST_WORDS) continue;
    if (told >= MOST || (wordCount(part) > SHORT_WORDS && whole === undefined)) continue;
    const sending = asksOfSending(asked, court);
    if (sending !== undefined) {
      if (!said.has(sending)) sayPassage(sending);
      continue;
    }
    if (insteadOfCourt(draft, asked)) {
      if (!said.has('caution.court')) {
        tell(draft, 'caution.court');
        tellWithdrawUntil(draft);
      }
      said.add('caution.court');
      told += 1;
      continue;
    }
    const before = [...said].findLast((id) => passageOf(id)) ?? draft.file.answered;
    const further = besideCourt(draft, asked) ?? (within ? undefined : askedOn(draft, asked, before));
    if (further !== undefined) {
      if (!said.has(further)) sayPassage(further);
      continue;
    }
    if (!within && namesNothing(asked)) {
      weak = findAnswer(looked(asked), lang, draft.today).near;
      continue;
    }
    const own = answerTo(part, lang, draft.today, marked);
    const ending = within ? lastClause(part) : undefined;
    const answersBefore = answered && ending !== undefined && wordCount(ending) >= LEAST_WORDS && !pointsBack(ending);
    const clause = answersBefore || !(own && ('caution' in own || own.sure)) ? ending : undefined;
    const last = clause === undefined ? undefined : answerTo(clause, lang, draft.today, marked);
    // "Für meine Firma gemacht, kann ich trotzdem widerrufen?": where the whole is about something else, its end alone is no question.
    const answer = clause === undefined || (!answersBefore && !agrees(own, last)) ? own : last;
    if (answer && 'caution' in answer) {
      if (!said.has(answer.caution)) tell(draft, answer.caution);
      said.add(answer.caution);
      told += 1;
      continue;
    }
    // What points at nothing is read too weakly to be answered outright.
    const unsure = at === 0 && wordCount(asked) <= POINTING_ALONE && POINTS_BACK.test(asked);
    if (whole !== undefined && !answersBefore && !byItself && !unsure && !(within && GENERAL.has(whole))) {
      sayPassage(whole);
      continue;
    }
    if (!answer) continue;
    const { sure, near } = answer;
    const passage = ofCase(draft, ofCourt(draft, answer.passage), asked);
    const atCourt = near.map((id) => ofCourt(draft, id)).find((id, i) => id !== near[i]);
    if (!within && atCourt !== undefined) {
      sayPassage(atCourt);
      continue;
    }
    if (passage === undefined || (!within && (near.length > 1 || unsure))) {
      if (weak.length === 0) weak = near.length > 0 || passage === undefined ? near : [passage];
      continue;
    }
    if (said.has(passage) || (within && (!sure || GENERAL.has(passage)))) continue;
    sayPassage(passage);
  }
  if (said.size > 0) return 'said';
  if (within || weak.length === 0) return 'none';
  offerPassages(draft, weak);
  return 'offered';
}
