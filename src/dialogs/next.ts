// "Und was passiert jetzt?": what the case waits for, once a letter lies there.
import { command } from './commands.ts';
import { resultMark, tell, type Draft } from './draft.ts';
import { awaitedAnswers } from './followup.ts';
import { askAgain } from './interview.ts';

const WHAT_NEXT =
  /^(?:(?:und|so|ok|okay|danke|gut|also|and|thanks)[,.!]? )*(?:was (?:passiert|kommt|ist|mache? ich|tue? ich|(?:muss|soll|sollte|kann) (?:ich|er|sie|(?:mein|unser)e? \p{L}+))(?: jetzt| nun| dann| als nächstes| danach| bis dahin| solange| inzwischen)+(?: (?:noch|genau|konkret|alles|denn|eigentlich|am besten|als erstes))*(?: tun| machen| unternehmen)?|wie geht(?:.?s| es)?(?: jetzt| nun| dann| hier)* weiter|was jetzt|was nun|jetzt|nun|(?:war(?:.?s| es)?|ist) (?:jetzt |es |das )*(?:das|alles|fertig|erledigt)(?: jetzt| schon| dann| also)*|bin ich (?:jetzt |hier |dann )*(?:fertig|durch)|ist (?:jetzt |damit |dann |nun |das )*(?:alles |der fall )?(?:erledigt|fertig|vorbei)|is that (?:all|it)|am i done|are we done|what now|what next|what happens (?:now|next)|what do i do (?:now|next)|(?:peki )?şimdi (?:ne (?:olacak|yapacağım|yapmalıyım|yapayım|olur)|ne)|bundan sonra ne\p{L}*|(?:i )?co (?:teraz|dalej)(?: robić)?|и что (?:теперь|дальше)|что (?:мне )?(?:теперь|дальше)(?: делать)?|(?:і )?що (?:мені )?(?:тепер|далі)(?: робити)?|ماذا (?:الآن|بعد|أفعل الآن)|وماذا (?:الآن|بعد))[?!.؟ ]*$/iu;

/** "Wann hör ich von denen?" */
const WHEN_ANSWER =
  /^(?:(?:und|so|ok|okay|danke|gut|and)[,.! ]+)*(?:(?:bis )?wann (?:hör\p{L}* (?:ich|wir) (?:da |dann )?(?:was |etwas )?von (?:denen|ihnen|der firma)|(?:melden|antworten|reagieren) (?:die|sie)(?: sich)?(?: denn)?|(?:muss|müssen) (?:die|sie|die firma) (?:sich )?(?:antworten|melden|reagieren|geantwortet haben)|(?:kommt|krieg\p{L}* ich|bekomm\p{L}* ich) (?:die |eine |deren |denn )*antwort)|when (?:do|will) (?:they|i) (?:answer|reply|hear from them)|when do they have to (?:answer|reply))[?!. ]*$/iu;

/** "Danke, wir schicken es morgen": what is still to be done, and meant to be. */
const WILL_SEND =
  /^(?:(?:danke|ok|okay|gut|dann|also|super|alles klar|thanks)[,.! ]+)*(?:(?:ich (?:schick|send|werf|bring|fax|mail|unterschreib)e?|wir (?:schick|send|werf|bring|fax|mail|unterschreib)en|(?:sie|er|(?:mein|unser)e? \p{L}+) (?:schickt|sendet|wirft|bringt|faxt|mailt|unterschreibt)|(?:schick|send|werf|bring|fax|mail|mach|erledig)(?:e|en)? (?:ich|wir))(?: (?:es|das|ihn|den|die|sie|alles|beide|brief|briefe|dann|jetzt|gleich|heute|noch|morgen|übermorgen|nachher|später|früh|abend|am|montag|dienstag|mittwoch|donnerstag|freitag|samstag|nächste|woche|und|zur|post|per|mail|einschreiben|ab|los|raus|briefkasten))+|i(?:.?ll| will) (?:send|post|mail) (?:it|them|the letters?)(?: \p{L}+){0,3})[.! ]*$/iu;

/** "jez", "jetz", "jezt": as people type it. */
const NOW = /(?<!\p{L})(?:jez|jetz|jezt|etz|jetzad)(?!\p{L})/giu;

/** Answers it from the letters: sent ones wait for an answer, made ones for the post; without any the result says what to do. @returns whether it was asked */
export function toldNext(draft: Draft, text: string): boolean {
  const asked = text.trim().replace(NOW, 'jetzt');
  const [awaited] = awaitedAnswers(draft.file);
  const answer = WHEN_ANSWER.test(asked) && awaited !== undefined && awaited.day >= draft.today;
  const plan = WILL_SEND.test(asked) && draft.file.letters.some(({ state }) => state === 'made');
  if (!answer && !plan && !WHAT_NEXT.test(asked)) return false;
  if (!plan && awaited && awaited.day >= draft.today) tell(draft, 'nextWaiting', { date: awaited.day });
  else if (draft.file.letters.some(({ state }) => state === 'made')) tell(draft, 'nextSend');
  else if (draft.file.shown[resultMark(draft.file.active)] === undefined) return false;
  else {
    command(draft, 'result');
    return true;
  }
  if (draft.file.open) askAgain(draft);
  return true;
}
