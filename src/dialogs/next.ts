// "Und was passiert jetzt?": what the case waits for, once a letter lies there.
import { command } from './commands.ts';
import { resultMark, tell, type Draft } from './draft.ts';
import { awaitedAnswers } from './followup.ts';
import { askAgain } from './interview.ts';

const WHAT_NEXT =
  /^(?:(?:und|so|ok|okay|danke|gut|also|and|thanks)[,.!]? )*(?:was (?:passiert|kommt|ist|mache? ich|tue? ich|(?:muss|soll|sollte|kann) (?:ich|er|sie|(?:mein|unser)e? \p{L}+))(?: jetzt| nun| dann| als nächstes| danach| bis dahin| solange| inzwischen)+(?: (?:noch|genau|konkret|alles|denn|eigentlich|am besten|als erstes))*(?: tun| machen| unternehmen)?|wie geht(?:.?s| es)?(?: jetzt| nun| dann| hier)* weiter|was jetzt|was nun|jetzt|nun|(?:war(?:.?s| es)?|ist) (?:jetzt |es |das )*(?:das|alles|fertig|erledigt)(?: jetzt| schon| dann| also)*|bin ich (?:jetzt |hier |dann )*(?:fertig|durch)|ist (?:jetzt |damit |dann |nun |das )*(?:alles |der fall )?(?:erledigt|fertig|vorbei)|is that (?:all|it)|am i done|are we done|what now|what next|what happens (?:now|next)|what do i do (?:now|next)|(?:peki )?şimdi (?:ne (?:olacak|yapacağım|yapmalıyım|yapayım|olur)|ne)|bundan sonra ne\p{L}*|(?:i )?co (?:teraz|dalej)(?: robić)?|и что (?:теперь|дальше)|что (?:мне )?(?:теперь|дальше)(?: делать)?|(?:і )?що (?:мені )?(?:тепер|далі)(?: робити)?|ماذا (?:الآن|بعد|أفعل الآن)|وماذا (?:الآن|بعد))[?!.؟ ]*$/iu;

/** "jez", "jetz", "jezt": as people type it. */
const NOW = /(?<!\p{L})(?:jez|jetz|jezt|etz|jetzad)(?!\p{L})/giu;

/** Answers it from the letters: sent ones wait for an answer, made ones for the post; without any the result says what to do. @returns whether it was asked */
export function toldNext(draft: Draft, text: string): boolean {
  if (!WHAT_NEXT.test(text.trim().replace(NOW, 'jetzt'))) return false;
  const [awaited] = awaitedAnswers(draft.file);
  if (awaited && awaited.day >= draft.today) tell(draft, 'nextWaiting', { date: awaited.day });
  else if (draft.file.letters.some(({ state }) => state === 'made')) tell(draft, 'nextSend');
  else if (draft.file.shown[resultMark(draft.file.active)] === undefined) return false;
  else {
    command(draft, 'result');
    return true;
  }
  if (draft.file.open) askAgain(draft);
  return true;
}
