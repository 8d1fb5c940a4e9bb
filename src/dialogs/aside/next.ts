// "Und was passiert jetzt?": what the case waits for, once a letter lies there.
import type { OpenQuestion } from '../../case/file.ts';
import { command } from '../commands.ts';
import { resultMark, tell, type Draft } from '../draft.ts';
import { awaitedAnswers } from '../company/followup.ts';
import { askAgain } from '../interview.ts';
import { ofRefusal } from './of-case.ts';
import { ACCESS } from '../paper/options.ts';
import { onlyEndingKept } from '../sending/kept.ts';
import { tellSendUntil } from '../sending/send-until.ts';
import { ways } from '../../knowledge/german/words.ts';

const WHAT_NEXT = new RegExp(
  '^(?:(?:und|so|ok|okay|danke|gut|also|and|thanks)[,.!]? )*' +
    '(?:was (?:mache?|tue?|soll|muss|kann) ich (?:da|damit|hier)(?: jetzt| nun| dann)*(?: machen|' +
    ' tun)?|was (?:passiert|kommt|ist|mache? ich|tue? ich|' +
    String.raw`(?:muss|soll|sollte|kann) (?:ich|er|sie|(?:mein|unser)e? \p{L}+))(?: jetzt| nun| dann|` +
    ' als nächstes| danach| bis dahin| solange| inzwischen)+' +
    '(?: (?:noch|genau|konkret|alles|denn|eigentlich|am besten|als erstes))*(?: tun| machen|' +
    ' unternehmen)?|wie geht(?:.?s| es)?(?: jetzt| nun| dann| hier)* weiter|was jetzt|was nun|jetzt|' +
    'nun|(?:war(?:.?s| es)?|ist) (?:jetzt |es |das )*(?:das|alles|fertig|erledigt)(?: jetzt| schon|' +
    ' dann| also)*|bin ich (?:jetzt |hier |dann )*(?:fertig|durch)|' +
    'ist (?:jetzt |damit |dann |nun |das )*(?:alles |der fall )?(?:erledigt|fertig|vorbei)|' +
    'is that (?:all|it)|am i done|are we done|what now|what next|what happens (?:now|next)|' +
    'what do i do (?:now|next)|(?:peki )?şimdi (?:ne (?:olacak|yapacağım|yapmalıyım|yapayım|olur)|' +
    String.raw`ne)|bundan sonra ne\p{L}*|(?:i )?co (?:teraz|dalej)(?: robić)?|` +
    'и что (?:теперь|дальше)|что (?:мне )?(?:теперь|дальше)(?: делать)?|' +
    '(?:і )?що (?:мені )?(?:тепер|далі)(?: робити)?|ماذا (?:الآن|بعد|أفعل الآن)|' +
    'وماذا (?:الآن|بعد))[?!.؟ ]*$',
  'iu',
);

/** "Wann hör ich von denen?" */
const WHEN_ANSWER = new RegExp(
  `^(?:(?:und|so|ok|okay|danke|gut|and)[,.! ]+)*(?:${ways(
    String.raw`(?:bis )?wann (?:hör\p{L}* (?:ich|wir) (?:da |dann )?(?:was |etwas )?von (?:denen|` +
      'ihnen|der firma)|(?:melden|antworten|reagieren) (?:die|sie)(?: sich)?(?: denn)?|' +
      '(?:muss|müssen) (?:die|sie|die firma) (?:sich )?(?:antworten|melden|reagieren|' +
      String.raw`geantwortet haben)|(?:kommt|krieg\p{L}* ich|bekomm\p{L}* ich) (?:die |` +
      'eine |deren |denn )*antwort)',
    String.raw`wie lang\p{L}* (?:haben|hat) (?:die|sie|die firma) (?:denn |jetzt |` +
      'da )*zeit(?: (?:zu antworten|zum antworten|für (?:die|eine|ihre) antwort))?',
    'how long do they have(?: to (?:answer|reply|respond))?',
    'when (?:do|will) (?:they|i) (?:answer|reply|hear from them)',
    'when do they have to (?:answer|reply)',
  )})[?!. ]*$`,
  'iu',
);

/** "Danke, wir schicken es morgen": what is still to be done, and meant to be. */
const WILL_SEND = new RegExp(
  '^(?:(?:danke|ok|okay|gut|dann|also|super|alles klar|thanks)[,.! ]+)*' +
    '(?:(?:ich (?:schick|send|werf|bring|fax|mail|unterschreib)e?|' +
    'wir (?:schick|send|werf|bring|fax|mail|unterschreib)en|' +
    String.raw`(?:sie|er|(?:mein|unser)e? \p{L}+) (?:schickt|sendet|wirft|bringt|faxt|mailt|` +
    'unterschreibt)|(?:schick|send|werf|bring|fax|mail|mach|erledig)(?:e|en)? (?:ich|wir)|' +
    String.raw`(?:den|die|das|meinen?|unseren?) \p{L}+ (?:schick|send|werf|bring|fax|mail)(?:e|en) ` +
    '(?:ich|wir)|(?:ich werde|wir werden)(?= .*(?:schick|send|werf|bring|fax|mail)en[.! ]*$))' +
    '(?: (?:es|das|ihn|den|die|sie|alles|beide|brief|briefe|widerruf|dann|jetzt|gleich|heute|noch|' +
    'erst|wohl|wahrscheinlich|morgen|übermorgen|nachher|später|früh|abend|am|im|in|anfang|mitte|ende|' +
    'montag|dienstag|mittwoch|donnerstag|freitag|samstag|nächste[nmrs]?|kommende[nmrs]?|woche|wochen|' +
    'wochenende|tagen|monat|einer|zwei|drei|ein|paar|und|zur|post|per|mail|einschreiben|ab|los|raus|' +
    'briefkasten|(?:ab|los|weg|ein|ver)?(?:schick|send|werf|fax|mail)en|bringen|' +
    String.raw`\d{1,2}\.(?: ?\d{1,2}\.?)?|januar|februar|märz|april|` +
    'mai|juni|juli|august|september|oktober|november|dezember))+|' +
    'i(?:.?ll| will) (?:only )?(?:send|post|mail) (?:it|them|' +
    String.raw`the (?:letters?|withdrawal))(?: [\p{L}\d]+){0,4})[.! ]*$`,
  'iu',
);

/** "Dann schick ich ihn heute noch raus?": the plan, asked. */
const SEND_TODAY = new RegExp(
  ways(
    '^(?:(?:ok|okay|ja|gut|und|dann|also|soll|kann) )*(?:ich )?' +
      '(?:(?:schick|send|werf|bring|fax|mail)e?n?|post|send) (?:ich |' +
      'i )?(?:(?:ihn|den|das|es|sie|it) )?(?:(?:brief|widerruf|letter) )?' +
      '(?:(?:heute|gleich|sofort|jetzt|noch|today|now) ?)+' +
      '(?:(?:ab|los|weg|raus|ein|zur post|schicken|abschicken|rausschicken|wegschicken|losschicken|' +
      String.raw`einwerfen) ?)*\?+$`,
    '^(?:(?:ok|okay|ja|gut|und|dann|also) )*(?:soll|kann|darf) ich (?:ihn|den|das|es|sie)(?: brief|' +
      ' widerruf)? (?:(?:heute|gleich|sofort|jetzt|noch|dann|trotzdem|einfach) ?)+(?:ab|los|weg|' +
      String.raw`raus)?(?:schicken|senden|einwerfen) ?\?+$`,
  ),
  'iu',
);

/** "jez", "jetz", "jezt": as people type it. */
const NOW = /(?<!\p{L})(?:jez|jetz|jezt|etz|jetzad)(?!\p{L})/giu;

/** "Was davon ist jetzt wichtig?" */
const WHICH_FIRST = new RegExp(
  ways(
    '^(?:und |aber |ja |ok |also )*(?:was|welche[rsn]?)(?: (?:davon|brief|von denen|der briefe))* ' +
      '(?:ist|is|wäre|sind) (?:(?:denn|jetzt|da|davon|nun|am) )*(?:wichtig(?:er|sten?)?|' +
      'dringend(?:sten?)?|der wichtigste|das wichtigste|der beste)[.!? ]*$',
    '^(?:und |aber |ja |ok |also )*(?:was|welche[rsn]?)(?: (?:davon|brief))* (?:würden sie|' +
      'würdest du|soll ich|sollte ich|empfehlen sie|empfiehlst du|nehme ich|' +
      'brauche ich)(?: (?:denn|jetzt|da|mir|als erste[sn]|zuerst))*' +
      '(?: (?:nehmen|empfehlen|machen|schicken|raten))?[.!? ]*$',
  ),
  'iu',
);

/** "Jetzt", asked when the call was, is a day. */
const ONLY_NOW = /^(?:jetzt|nun)[.! ]*$/iu;

/** Answers it from the letters: sent ones wait for an answer, made ones for the post; without any, from what is asked or from the result. @returns whether it was asked */
export function toldNext(draft: Draft, text: string): boolean {
  const asked = text.trim().replace(NOW, 'jetzt');
  const [awaited] = awaitedAnswers(draft.file);
  const answer = WHEN_ANSWER.test(asked) && awaited !== undefined && awaited.day >= draft.today;
  const plan =
    (WILL_SEND.test(asked) || SEND_TODAY.test(asked)) && draft.file.letters.some(({ state }) => state === 'made');
  const { open } = draft.file;
  if (open?.fact === 'letter' && WHICH_FIRST.test(asked)) return toldByQuestion(draft, open);
  if (!answer && WHEN_ANSWER.test(asked) && tellAskedBy(draft)) return true;
  const refusal = ofRefusal(draft, asked);
  if (refusal) {
    draft.replies.push({ kind: 'passage', passage: refusal });
    if (open) askAgain(draft);
    return true;
  }
  if (!answer && !plan && !WHAT_NEXT.test(asked)) return false;
  if (!tellNext(draft, plan)) return !ONLY_NOW.test(asked) && toldByQuestion(draft, open);
  if (open) askAgain(draft);
  return true;
}

/** The day that a letter asks for, while it still lies here; of data the law itself names the time. @returns whether there is one */
function tellAskedBy(draft: Draft): boolean {
  const { letters, active, open } = draft.file;
  const letter = letters.findLast(
    (one) => one.matter === active && one.state === 'made' && one.frame.deadlineSet && !ACCESS.has(one.letter),
  );
  if (!letter?.frame.deadlineSet) return false;
  tell(draft, 'askedBy', { date: letter.frame.deadlineSet });
  if (open) askAgain(draft);
  return true;
}

/** Says what the letters of the case wait for. @param plan the customer means to send one @returns false where there is none */
export function tellNext(draft: Draft, plan = false): boolean {
  const { active, letters } = draft.file;
  // Where one answer came, what to do about it comes first; another letter may wait on.
  const came = !plan && letters.some(({ matter, state }) => matter === active && state === 'answered');
  const [awaited] = came ? [] : awaitedAnswers(draft.file);
  if (!plan && awaited && awaited.day >= draft.today) tell(draft, 'nextWaiting', { date: awaited.day });
  else if (onlyEndingKept(draft)) tell(draft, 'keptNotSent');
  else if (draft.file.letters.some(({ state }) => state === 'made')) {
    tell(draft, 'nextSend');
    if (plan) tellSendUntil(draft, draft.file.letters);
  } else return false;
  return true;
}

/** No letter yet: what is asked comes next. Where nothing is asked, the result says what to do. */
function toldByQuestion(draft: Draft, open: OpenQuestion | undefined): boolean {
  // The first message of all is a story, or a question.
  if (open?.about === 'start') return false;
  if (open) askAgain(draft, open.fact === 'letter' ? 'letterFirst' : 'nextAnswer');
  else if (draft.file.shown[resultMark(draft.file.active)] === undefined) return false;
  else command(draft, 'result');
  return true;
}
