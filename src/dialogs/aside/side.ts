// Side questions: short answers from the articles, two at most, then the open question comes back.
import { wordCount } from '../../knowledge/german/words.ts';
import { matterOf } from '../../case/file.ts';
import { passageOf } from '../../knowledge/articles/index.ts';
import { findAnswer } from '../answers/find.ts';
import { asks, asksAtEnd, asksOutright, beginsWithVerb, looked } from './asked.ts';
import { asksOn, namesNothing } from './asked-on.ts';
import { asksOfSending } from '../sending/asks-of-sending.ts';
import { askedOn, besideCourt, insteadOfCourt, ofCourt, onlyCourtPaper, tellCourt } from '../court/at-court.ts';
import { asksWorthOfClick } from './cautions.ts';
import { type Draft, assessed, tell } from '../draft.ts';
import { offerPassages } from '../hearing/meant.ts';
import { ofCase } from './of-case.ts';
import { tellPast, tellWithdrawUntil } from '../sending/send-until.ts';
import { livesAbroad, ofWhole } from '../hearing/whole.ts';
import { type Answer, MOST, UNMARKED_WORDS, answerTo } from './bare-question.ts';
import { ASKED_OF_US } from './asked-of-us.ts';
import {
  LEAST_WORDS,
  POINTING_ALONE,
  POINTS_BACK,
  lastClause,
  partsOf,
  pointsBack,
  sentencesOf,
} from './side-questions.ts';

const SHORT_WORDS = 25;
/** A passage that only says what to do first: the talk itself does that. */
const GENERAL = new Set(['erste-schritte']);

/** Whether the end of a sentence asks for what the whole is about, as far as that is known. */
const agrees = (whole: Answer, last: Answer): boolean =>
  whole === undefined ||
  'caution' in whole ||
  whole.passage === undefined ||
  (last !== undefined && !('caution' in last) && last.passage === whole.passage);

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
