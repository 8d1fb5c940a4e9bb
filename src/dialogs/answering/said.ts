// What the customer wrote: command, button, number, value of the type, free text, in this order.
import { wordCount } from '../../knowledge/german/words.ts';
import type { OpenQuestion } from '../../case/file.ts';
import { isFactKey } from '../../knowledge/facts.ts';
import { take } from './answer.ts';
import { answerValue } from './answering.ts';
import { asksItsWord } from '../aside/asked.ts';
import { aboutOf } from '../asking.ts';
import { awaitsReply } from '../sending/awaited.ts';
import { command, leave } from '../commands.ts';
import { explainReply, isPastedAboutRecording, isPastedReply } from '../company/company-reply.ts';
import { ask, tell, type Draft } from '../draft.ts';
import { companyReplied, letterAnswered } from '../company/followup.ts';
import { asksForRest, takesRestUp } from '../tape/only-tape.ts';
import { toldGoodsBack } from '../sending/goods-back.ts';
import { hear } from '../hearing/hear.ts';
import { askAgain, hasFacts, proceed } from '../interview.ts';
import { introducedName } from '../company/introduced.ts';
import { chooseLanguage } from '../hearing/language.ts';
import { knownOf } from '../ledger.ts';
import { matchChoice } from './match.ts';
import { namesOtherDay } from './other-day.ts';
import { beneath } from '../hearing/meant.ts';
import type { Proposal } from '../messages.ts';
import { answersOpen } from './open-question.ts';
import { hearOrder } from '../paper/ordered.ts';
import { withoutOthersWords } from '../hearing/others-words.ts';
import { wantsPhone } from '../aside/phone-wanted.ts';
import { wantsFirmAddress } from '../aside/firm-address-wanted.ts';
import { toldAddressOfFirm } from '../paper/firm-address.ts';
import { toldPicture } from '../aside/picture.ts';
import { pleads } from '../aside/plea.ts';
import { toldEnded } from '../company/which-ended.ts';
import { toldAddress } from '../paper/own-address.ts';
import { toldName } from '../paper/own-name.ts';
import { toldEnd } from '../sending/told-end.ts';
import { toldNext } from '../aside/next.ts';
import { deniesFirm } from '../company/not-that-firm.ts';
import { tellNotUs } from '../company/not-us.ts';
import { wishesErasure } from '../tape/erasure.ts';
import { smallTalk } from '../aside/small-talk.ts';
import { stopReminders } from '../sending/reminders.ts';
import { toldEnvelope } from '../court/envelope-told.ts';
import { takesObjectionBack } from '../court/objection-back.ts';
import { ordersObjection } from '../court/objection-ordered.ts';
import { turnsToMatter } from '../aside/other-matter.ts';
import { toldObjection } from '../court/objection-told.ts';
import { toldDone } from '../sending/done-told.ts';
import { toldSent } from '../sending/sent.ts';
import { toldUndone } from '../sending/sent-undone.ts';
import { afterSending } from '../sending/sent-and-answered.ts';
import { toldReply } from '../company/told-reply.ts';
import { metInOtherTongue } from '../aside/other-tongue.ts';
import { asksInDialect } from '../aside/dialect-help.ts';
import { toldNoCall } from '../tape/told-no-call.ts';
import { toldSeveral } from '../hearing/told-several.ts';
import { tellThreat } from '../court/threats.ts';
import { toldSilence } from '../sending/silence.ts';
import { QUESTION_WORDS, STORY_WORDS } from '../hearing/story.ts';
import { TEXT_CHARACTERS } from '../../case/limits.ts';
import { wordQuestion } from '../replies/question.ts';
import { looksLikeCall } from '../tape/looks-like-call.ts';
import { checkTranscript } from '../tape/tape.ts';
import { agrees, readCommand, readLanguageWish, saysGoodbye, wantsChange } from '../understand/index.ts';
import { toldWay } from '../sending/way-told.ts';
import { staysAsNoted } from './stays-as-noted.ts';
import { yesAndMore } from './yes-and-more.ts';

/** "Wie kann ich das löschen", with its mark or without: to delete wants a yes. */
const ASKED = /\?|^\W*(?:wie|wo|kann|kannst|können|könnte|könnten|könnt|darf|how|where|can|could|may)\b/iu;

/** Commands whose words are kinds of paper as well: asked what came, they answer. */
const PAPERS: ReadonlySet<string> = new Set(['court', 'letters', 'recording']);

/** What a customer may agree with in any words; a deletion wants a plain yes. */
function agreedWith(draft: Draft, { about }: OpenQuestion, text: string): boolean | undefined {
  if (about === 'change') return staysAsNoted(draft, text) ? false : wantsChange(text);
  if (about === 'answers') return agrees(text) === true || GOES_ON.test(text) ? true : undefined;
  if (about !== 'summary' && about !== 'summaryAgain') return undefined;
  return agrees(text) ?? (MAKE_IT.test(text) ? true : undefined);
}

/** "Ok, dann mach den Brief", at the summary: it is right as it stands. */
const MAKE_IT =
  /^\W*(?:(?:ok|okay|gut|ja|so|na gut|egal)[,.! ]+)*(?:dann |jetzt |bitte )*(?:mach|machen sie|macht|schreib|schreiben sie) (?:(?:mir|uns|jetzt|bitte|mal|doch|einfach) )*(?:den|einen|diesen) brief(?: bitte| jetzt| fertig)?[.! ]*$/iu;

/** "Hab ich doch grad gesagt", where what was told is shown: it stands there, and no article is wanted. */
const SAID_JUST_NOW =
  /^\W*(?:das )?(?:hab|habe) (?:ich|i)(?: (?:ihnen|dir|euch|das|doch|ja|schon|bereits|grad|grade|gerade|eben|vorhin|alles)){1,4} (?:gesagt|geschrieben|erzählt)\W*$/iu;

/** "Ja, den Brief will ich", where no letter is asked about. */
const WANTS_LETTER = new RegExp(
  String.raw`^\W*(?:(?:ja|jo|doch|ok|okay|gut|dann|also|yes)[,.! ]+)*` +
    '(?:(?:den|diesen|einen) (?:brief|folgebrief)(?: (?:doch|jetzt|bitte|aber))* (?:will|möchte|' +
    'brauche|hätte|nehme) ich(?: (?:gerne?|haben|doch|jetzt|bitte|schon|noch))*|' +
    'ich (?:will|möchte|brauche|hätte|nehme)(?: (?:doch|jetzt|gerne?|dann))* (?:den|diesen|einen) ' +
    'brief(?: (?:haben|bitte|doch|schon))*|i (?:want|need|would like) (?:the|that|this) letter)[.! ]*$',
  'iu',
);

/** "Egal, machen Sie einfach", asked for a fact: it is left open, and the talk goes on. */
const JUST_GO_ON =
  /^\W*(?:(?:ist mir |mir )?egal[,.! ]+)?(?:bitte )?(?:machen sie|mach(?: du)?|machs|mach['’]?s|macht) (?:es |das |doch |halt )?einfach(?: mal| weiter)?[.! ]*$|^\W*(?:das )?ist (?:mir|doch) egal[.! ]*$|^\W*(?:whatever,? )?just do it[.! ]*$/iu;

/** "Mehr will ich nicht", where nothing is asked any more: the end, and no word about the contract. */
const NO_MORE_WANTED =
  /^\W*(?:(?:nein|nee|danke|gut|ok|okay|so|no|thanks)[,.! ]+)*(?:mehr (?:will|brauche?|möchte|wollte) ich (?:jetzt |erstmal |auch )?(?:nicht|gar nicht)|(?:that.?s|that is) all i (?:want|need|wanted)|das (?:ist|war) alles,? was ich (?:will|wollte|brauche))[.! ]*$/iu;

/** "Yep", "ok und jetzt", at the list of all answers: nothing of it is wrong after all. */
const GOES_ON =
  /^\W*(?:(?:ja+|jo+|jep|jap|jup|yes|yeah|yep|yup|ok(?:ay)?|gut|doch|na gut|egal)[\s,.!]*)+(?:(?:und|and|was|what|wie geht.?s|how|weiter|jetzt|nun|now|next|dann|then)[\s,.!?]*)*$/iu;

/** What is longer than this without a blank is no word; reading it would only take time. */
const WORD_LIMIT = 100;
const NO_WORD = new RegExp(`\\S{${WORD_LIMIT + 1},}`, 'g');

/** Nothing but a thumb, a tick or a nod: a yes or a no of those who type no word. */
const THUMB = /^\s*(?:((?:[👍👌✅✔🙆]\p{M}*[🏻-🏿]?\uFE0F?)+)|(?:[👎❌🙅]\p{M}*[🏻-🏿]?\uFE0F?)+)\s*$/u;

/** A thumb is a yes; once a letter lies there, it orders no further one. */
const nod = ({ file }: Draft): string => (file.open?.fact === 'letter' && file.letters.length > 0 ? 'ok danke' : 'ja');

/** The line as it is read: not too long, without what is no word, a thumb as yes or no. */
const readable = (draft: Draft, whole: string): string =>
  whole
    .slice(0, TEXT_CHARACTERS)
    .replace(NO_WORD, (run) => run.slice(0, WORD_LIMIT))
    .replace(THUMB, (_all, up?: string) => (up ? nod(draft) : 'nein'))
    .trim();

/** One line of the customer. @param heard what a model proposed for it, if any */
export function said(draft: Draft, whole: string, heard: readonly Proposal[] = []): void {
  if (whole.length > TEXT_CHARACTERS) tell(draft, 'tooLong');
  const typed = readable(draft, whole);
  if (answersOffer(draft, typed)) return;
  beneath(draft);
  const text = withoutOthersWords(afterSending(draft, typed));
  hearOrder(draft, text);
  tellThreat(draft, text);
  tellNotUs(draft, text);
  const { open, lang } = draft.file;
  // A pasted call is no story: nothing in it was said to us.
  const awaited = open?.fact === 'recording.text' && wordCount(text) >= STORY_WORDS;
  if ((awaited || looksLikeCall(whole)) && checkTranscript(draft, whole)) return;
  const introducedAs = introducedName(text);
  if (introducedAs !== undefined) draft.file = { ...draft.file, introducedAs };
  if (!/[\p{L}\p{N}?]/u.test(text)) return nothingSaid(draft, text);
  const worded = open ? wordQuestion(open, aboutOf(draft, open, false), draft.file, lang) : undefined;
  const question = worded?.question;
  const choice = question ? matchChoice(text, question) : undefined;

  if (stopReminders(draft, text)) return draft.file.open ? askAgain(draft) : undefined;
  if (readsPastedReply(draft, text)) return;
  if (choice === undefined && (saysGoodbye(text) || (open === undefined && NO_MORE_WANTED.test(text))))
    return leave(draft);
  if (toldNoCall(draft, text, heard)) return;
  if (commands({ draft, text, heard, open, choice })) return;
  if (worded && asksItsWord(text, worded.text)) return command(draft, 'explain');
  if (choice === undefined) {
    if (TOLD.some((takes) => takes(draft, text))) return;
    if (metInOtherTongue(draft, text)) return;
    const wish = readLanguageWish(text);
    if (wish) return chooseLanguage(draft, wish);
  }
  if (open && worded && question) {
    if (choice !== undefined && take(draft, open, choice) === 'taken') return;
    if (choice === undefined && pleads(draft, open, question, text)) return hear(draft, text, heard);
    if (yesAndMore(draft, open, text, heard) || answersOpen({ draft, open, question, asked: worded.text, text, heard }))
      return;
  }
  hear(draft, text, heard);
}

/** The company's answer, pasted whole: it is read as theirs, and nothing in it is the customer's own story. */
function readsPastedReply(draft: Draft, text: string): boolean {
  const sent = letterAnswered(draft.file, text);
  if (sent && isPastedReply(text)) {
    if (companyReplied(draft, { text, received: draft.today, letter: sent.id }) === 'read') proceed(draft);
    return true;
  }
  // They wrote without us: the answer is read all the same.
  if (!sent && asksForRecording(draft) && isPastedAboutRecording(text)) {
    explainReply(draft, draft.file.active, text, true, draft.today);
    proceed(draft);
    return true;
  }
  if (!sent && awaitsReply(draft) && isPastedReply(text)) {
    if (companyReplied(draft, { text, received: draft.today }) === 'read') proceed(draft);
    return true;
  }
  return false;
}

/** A line under what is open; `choice` is the button that its words name. */
type Line = {
  draft: Draft;
  text: string;
  heard: readonly Proposal[];
  open: OpenQuestion | undefined;
  choice: unknown;
};

/** A command by its words, or a yes that goes on, as a button would; said at the summary, it agrees. */
function commands({ draft, text, heard, open, choice }: Line): boolean {
  const name =
    readCommand(text) ??
    (open === undefined && WANTS_LETTER.test(text) ? 'letters' : undefined) ??
    (open !== undefined && isFactKey(open.fact) && JUST_GO_ON.test(text) ? 'skip' : undefined);
  if ((name === 'letters' || name === 'result' || asksForRest(text)) && takesRestUp(draft)) {
    proceed(draft);
    return true;
  }
  // "Ja, bitte löschen" says the command once more: asked whether to delete, it is the yes.
  if (open?.about === 'delete' && name === 'delete' && !ASKED.test(text) && take(draft, open, true) === 'taken')
    return true;
  if (open?.about === 'change' && choice === undefined && namesOtherDay(draft, text)) {
    proceed(draft);
    return true;
  }
  // "Weiter" at the summary agrees with it, "ändern" to a change that was shown.
  const agreed = open?.fact === 'confirm' ? agreedWith(draft, open, text) : undefined;
  if (open && agreed !== undefined && take(draft, open, agreed) === 'taken') return true;
  if (open?.fact === 'confirm' && open.about === 'summary' && SAID_JUST_NOW.test(text)) {
    tell(draft, 'alreadySo');
    askAgain(draft);
    return true;
  }
  if (name === 'cancel' && mayMeanContract(draft, text)) {
    cancelOf(draft, text, heard);
    return true;
  }
  if (!name || (open?.fact === 'evidence.role' && choice !== undefined && PAPERS.has(name))) return false;
  command(draft, name);
  return true;
}

/** What may be told whatever is asked, in the order in which one takes a line before the other. */
const TOLD: readonly ((draft: Draft, text: string) => boolean)[] = [
  toldAddress,
  toldAddressOfFirm,
  toldName,
  toldGoodsBack,
  wishesErasure,
  toldEnvelope,
  takesObjectionBack,
  toldObjection,
  ordersObjection,
  turnsToMatter,
  toldWay,
  toldPicture,
  wantsPhone,
  wantsFirmAddress,
  toldUndone,
  toldDone,
  toldSent,
  toldSilence,
  toldEnded,
  toldReply,
  deniesFirm,
  toldNext,
  toldSeveral,
  asksInDialect,
  toldEnd,
  smallTalk,
];

/** "Cancel", with no letter in hand and no question that it says no to: perhaps the contract is meant. */
const mayMeanContract = ({ file }: Draft, text: string): boolean =>
  CANCEL.test(text) && !file.wish && !file.pending && (file.open === undefined || isFactKey(file.open.fact));
const CANCEL = /^\W*(?:please )?(?:cancel|iptal|отмена|скасувати|anuluj|إلغاء)(?: please)?\W*$/iu;

/** The first word of all is a wish; later it is asked what it is about. */
function cancelOf(draft: Draft, text: string, heard: readonly Proposal[]): void {
  if (!hasFacts(draft)) return hear(draft, text, heard);
  ask(draft, 'confirm', { about: 'cancel' });
}

/** „Meinen Sie …?“ is answered by a button's words or number, by a no, and by a yes where only one thing is offered. */
function answersOffer(draft: Draft, text: string): boolean {
  const { open, lang } = draft.file;
  if (open?.fact !== 'meant') return false;
  const { question } = wordQuestion(open, undefined, draft.file, lang);
  const only = question.choices?.length === 2 ? question.choices[0]?.value : undefined;
  const yes = answerValue(draft, { ...open, fact: 'confirm' }, { ...question, type: 'boolean', choices: [] }, text);
  const plainly = yes.found && yes.value === true && wordCount(text) <= QUESTION_WORDS;
  const value = matchChoice(text, question) ?? (NONE_MEANT.test(text) ? 'none' : plainly ? only : undefined);
  return value !== undefined && take(draft, open, value) === 'taken';
}

/** "Noch nichts" is no word about the offer: it may answer the question beneath. */
const NONE_MEANT =
  /^\s*(?:nein|nee|nö|no|nope|(?:nein,? )?(?:keine[rs]?|nichts|none|neither)(?: (?:davon|von (?:denen|beiden)|of (?:them|these)))?|(?:nein,? )?(?:was|etwas) (?:ganz )?anderes|something else)[.! ]*$/iu;

function nothingSaid(draft: Draft, text: string): void {
  tell(draft, text === '' ? 'empty' : 'onlySigns');
  askAgain(draft);
}

/** The customer has asked for the recording, whoever wrote the letter. */
const asksForRecording = (draft: Draft): boolean =>
  typeof knownOf(draft.file, draft.file.active, 'recordingRequestedDate')?.value === 'string';
