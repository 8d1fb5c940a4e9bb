// Side questions: short answers from the articles, two at most, then the open question comes back.
import { wordCount, ways } from '../../knowledge/german/words.ts';
import { passageOf } from '../../knowledge/articles/index.ts';
import { findAnswer } from '../answers/find.ts';
import { asks, asksAtEnd, asksOutright, beginsWithVerb, looked } from './asked.ts';
import { moneyAfterFraud } from './after-fraud.ts';
import { asksOn, namesNothing } from './asked-on.ts';
import { asksOfSending } from '../sending/asks-of-sending.ts';
import { askedOn, besideCourt, insteadOfCourt, ofCourt, onlyCourtPaper, tellCourt } from '../court/at-court.ts';
import { asksToWriteYes, asksWorthOfClick } from './cautions.ts';
import { type Draft, tell } from '../draft.ts';
import { offerPassages } from '../hearing/meant.ts';
import { ofCase } from './of-case.ts';
import { tellWithdrawUntil } from '../sending/send-until.ts';
import { livesAbroad, ofWhole } from '../hearing/whole.ts';
import { type Answer, MOST, UNMARKED_WORDS, answerTo } from './bare-question.ts';
import { ASKED_OF_US } from './asked-of-us.ts';
import { tellKnown } from './known-first.ts';
import {
  LEAST_WORDS,
  POINTING_ALONE,
  POINTS_BACK,
  lastClause,
  partsOf,
  pointsBack,
  sentencesOf,
} from './side-questions.ts';

/** An answer of the articles, no caution. */
type OfArticles = Exclude<NonNullable<Answer>, { caution: unknown }>;

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
const TERM = new RegExp(
  String.raw`^(?:${ways(
    'genehmigung|textform',
    'widerrufs(?:belehrung|frist|recht|formular)',
    'vertragszusammenfassung|wertersatz|anfechtung|arglistige täuschung|schwebend unwirksam',
    'storno(?:quote|gebühr)',
    'provision|rufnummernmitnahme|portierung',
    'schlichtung(?:sstelle)?',
    'grundversorgung|ersatzversorgung|beweislast|mithören|verjährung|kündigungsbutton',
    'widerrufsbutton|text form|cooling-off period|burden of proof|value compensation',
  )})\W*$`,
  'iu',
);
/** "Wie gesagt ich will den nicht" begins like a question and is none; nor is "was ich noch sagen wollte". */
const AS_SAID =
  /^(?:und |also |and |so )?(?:wie (?:gesagt|schon|ich|oben|erwähnt|besprochen|im)|was (?:ich|mich|mir|er|sie|uns|wir)|wer (?:mich|da|sie)|when (?!(?:is|are|do|does|can|must|will))|if |wenn )/iu;
/** "Nein. Ist das schlimm?": what the question is about stands in none of its words. */
const JUDGES_NOTHING =
  /^\W*(?:(?:ja|nein|nee|doch|hm+|oh|ach|oje|und|aber|okay|ok|yes|no|and)[,.! ]+)*(?:ist|wäre|wär|is) (?:das|that|it) (?:denn |so |jetzt |sehr |arg |bad )*(?:schlimm|ein problem|bad|a problem)\W*$/iu;
/** Said to whoever tells of it, asked or not. */
const UNASKED: ReadonlySet<string> = new Set(['betrug']);

/**
 * Answers one or two questions from the articles.
 * @param within the text also told facts: then only short questions with a mark that an article surely answers count
 * @param answered the text answers the open question: what stands before its last clause is that answer, and not what is asked
 * @returns whether something was answered; `offered` where it is asked what was meant instead
 */
export function sideAnswer(draft: Draft, text: string, within: boolean, answered = false): 'said' | 'offered' | 'none' {
  // Who lives elsewhere is not told what holds in Germany.
  if ((!within && wordCount(text) > SHORT_WORDS * 3) || livesAbroad(text) || JUDGES_NOTHING.test(text)) return 'none';
  const side = new SideAnswer(draft, text, within, answered);
  side.answerWhole();
  for (const question of side.questions) side.answer(question);
  return side.outcome();
}

/** A part of the text that asks. */
type Asked = {
  asked: string;
  /** The sentence it stands in. */
  at: number;
  /** It asks by its own mark or words. */
  marked: boolean;
};

/** The answering of one text: what was said so far keeps the next part from saying it again. */
class SideAnswer {
  readonly questions: readonly Asked[];
  readonly #draft: Draft;
  readonly #text: string;
  readonly #within: boolean;
  readonly #answered: boolean;
  readonly #sentences: readonly string[];
  readonly #court: boolean;
  /** The passage that answers the text as a whole. */
  readonly #whole: string | undefined;
  readonly #said = new Set<string>();
  #told = 0;
  /** Passages that come near where none is sure. */
  #weak: readonly string[] = [];

  constructor(draft: Draft, text: string, within: boolean, answered: boolean) {
    this.#draft = draft;
    this.#text = text;
    this.#within = within;
    this.#answered = answered;
    this.#sentences = sentencesOf(text);
    this.#court = onlyCourtPaper(draft);
    this.questions = this.#sentences.flatMap((sentence, at) => this.#asksIn(sentence, at));
    this.#whole =
      this.questions.length > 1 || asksWorthOfClick(text)
        ? undefined
        : ofCase(
            draft,
            ofCourt(
              draft,
              ofWhole(text, draft.file.lang, draft.today, TERM.test(text) || this.questions[0]?.marked === true),
            ),
            text,
          );
  }

  #asksIn(sentence: string, at: number): Asked[] {
    const marked = asksOutright(sentence) || asksToWriteYes(sentence) || ASKED_OF_US.some((say) => say.test(sentence));
    const more = !this.#within && asksOn(sentence) && askedOn(this.#draft, sentence) !== undefined;
    return !marked && !more && (this.#within || (!asks(sentence) && asksOfSending(sentence, this.#court) === undefined))
      ? []
      : partsOf(sentence).map((asked) => ({ asked, at, marked }));
  }

  /** "Was wollen die von der Bundesnetzagentur alles wissen wenn ich …": a question, though a word of it is also a fact. */
  #asksFromTheStart(): boolean {
    const words = wordCount(this.#text);
    return words >= TELLING_WORDS && words <= SHORT_WORDS && asks(this.#text) && !AS_SAID.test(this.#text);
  }

  /** Words that tell the case nothing and are as good as a question of an article want its answer. */
  answerWhole(): void {
    const text = this.#text;
    const tellsNothing = !this.#within && (wordCount(text) >= TELLING_WORDS || TERM.test(text));
    if (
      this.questions.length === 0 &&
      this.#whole !== undefined &&
      (asksAtEnd(text) || this.#asksFromTheStart() || UNASKED.has(this.#whole) || tellsNothing)
    )
      this.#say(this.#whole);
  }

  answer({ asked, at, marked }: Asked): void {
    const { lang } = this.#draft.file;
    // "Muss ich das jetzt zahlen?" behind a story asks by itself what an article surely answers.
    const itself = at > 0 && marked && wordCount(asked) >= UNMARKED_WORDS && (asks(asked) || beginsWithVerb(asked));
    const alone = itself ? answerTo(asked, lang, this.#draft.today, marked) : undefined;
    const byItself = alone !== undefined && 'sure' in alone && alone.sure;
    const points = pointsBack(asked) && !asksToWriteYes(asked);
    const part = at > 0 && !byItself && points ? `${this.#sentences[at - 1] ?? ''} ${asked}` : asked;
    // "Also lass ichs?" behind a question that is answered asks no second one.
    if (this.#told > 0 && wordCount(asked) <= LEAST_WORDS) return;
    if (this.#told >= MOST || (wordCount(part) > SHORT_WORDS && this.#whole === undefined)) return;
    if (this.#ofSendingOrCourt(asked)) return;
    if (!this.#within && namesNothing(asked)) {
      this.#weak = findAnswer(looked(asked), lang, this.#draft.today).near;
      return;
    }
    this.#fromArticles(asked, part, at, marked, byItself);
  }

  /** What the talk knows better than the articles: where a letter goes, what a court wants, what was just spoken of. */
  #ofSendingOrCourt(asked: string): boolean {
    const draft = this.#draft;
    const stolen = moneyAfterFraud(draft, asked);
    if (stolen !== undefined) {
      if (!this.#said.has(stolen)) this.#say(stolen);
      return true;
    }
    const sending = asksOfSending(asked, this.#court);
    if (sending !== undefined) {
      if (!this.#said.has(sending)) this.#say(sending);
      return true;
    }
    if (insteadOfCourt(draft, asked)) {
      if (!this.#said.has('caution.court')) {
        tell(draft, 'caution.court');
        tellWithdrawUntil(draft);
      }
      this.#said.add('caution.court');
      this.#told += 1;
      return true;
    }
    const before = [...this.#said].findLast((id) => passageOf(id)) ?? draft.file.answered;
    const further = besideCourt(draft, asked) ?? (this.#within ? undefined : askedOn(draft, asked, before));
    if (further === undefined) return false;
    if (!this.#said.has(further)) this.#say(further);
    return true;
  }

  /** @param part the question with the sentence it points back to; @param byItself it surely asks without that one */
  #fromArticles(asked: string, part: string, at: number, marked: boolean, byItself: boolean): void {
    const { answer, answersBefore } = this.#bestOf(part, marked);
    if (answer && 'caution' in answer) {
      if (!this.#said.has(answer.caution)) tell(this.#draft, answer.caution);
      this.#said.add(answer.caution);
      this.#told += 1;
      return;
    }
    // What points at nothing is read too weakly to be answered outright.
    const unsure = at === 0 && wordCount(asked) <= POINTING_ALONE && POINTS_BACK.test(asked);
    const whole = this.#whole;
    if (whole !== undefined && !answersBefore && !byItself && !unsure && !(this.#within && GENERAL.has(whole))) {
      this.#say(whole);
      return;
    }
    if (answer) this.#sayOrOffer(answer, asked, unsure);
  }

  /** What answers the question, or its last clause where the text before that answers the open question. */
  #bestOf(part: string, marked: boolean): { answer: Answer; answersBefore: boolean } {
    const { today, file } = this.#draft;
    const own = answerTo(part, file.lang, today, marked);
    const ending = this.#within ? lastClause(part) : undefined;
    const answersBefore =
      this.#answered && ending !== undefined && wordCount(ending) >= LEAST_WORDS && !pointsBack(ending);
    const clause = answersBefore || !(own && ('caution' in own || own.sure)) ? ending : undefined;
    const last = clause === undefined ? undefined : answerTo(clause, file.lang, today, marked);
    // "Für meine Firma gemacht, kann ich trotzdem widerrufen?": where the whole is about something else, its end alone is no question.
    return { answer: clause === undefined || (!answersBefore && !agrees(own, last)) ? own : last, answersBefore };
  }

  #sayOrOffer({ sure, near, passage: found }: OfArticles, asked: string, unsure: boolean): void {
    const draft = this.#draft;
    const passage = ofCase(draft, ofCourt(draft, found), asked);
    const atCourt = near.map((id) => ofCourt(draft, id)).find((id, i) => id !== near[i]);
    if (!this.#within && atCourt !== undefined) {
      this.#say(atCourt);
      return;
    }
    if (passage === undefined || (!this.#within && (near.length > 1 || unsure))) {
      if (this.#weak.length === 0) this.#weak = near.length > 0 || passage === undefined ? near : [passage];
      return;
    }
    if (this.#said.has(passage) || (this.#within && (!sure || GENERAL.has(passage)))) return;
    this.#say(passage);
  }

  #say(passage: string): void {
    this.#told += 1;
    if (tellCourt(this.#draft, passage, this.#text, this.#said)) return;
    tellKnown(this.#draft, passage, this.#said);
    this.#draft.replies.push({ kind: 'passage', passage });
    this.#said.add(passage);
  }

  /** Says what came of it; where nothing was answered, asks what was meant. */
  outcome(): 'said' | 'offered' | 'none' {
    if (this.#said.size > 0) return 'said';
    if (this.#within || this.#weak.length === 0) return 'none';
    offerPassages(this.#draft, this.#weak);
    return 'offered';
  }
}
