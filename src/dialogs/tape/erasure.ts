// "Die Aufnahme soll gelöscht werden": once the dispute is over the letter is offered; before, it would destroy the evidence.
import { wordCount } from '../../knowledge/german/words.ts';
import { factsOf } from '../../case/file.ts';
import { ask, assessed, tell, type Draft } from '../draft.ts';
import { askAgain } from '../interview.ts';
import { letterOptions, oneLetter } from '../paper/options.ts';
import { TAPE_WORD } from './tape-words.ts';

const WANTED =
  '(?:(?:ich|wir|i|we) (?:will|möchte|wünsche|verlange|wollen|möchten|würde|want|would)|bitte|please|soll(?:en)?|muss|müssen|should|must)';
const GONE = '(?:gelöscht|löschen|vernichtet|deleted?|erased?)(?! (?:worden )?(?:sein|haben|hätten|wurden?|word))';
const WISH = new RegExp(
  `(?<!\\p{L})${WANTED}(?!\\p{L})[^.!?]{0,40}(?<!\\p{L})${TAPE_WORD}(?!\\p{L})[^.,!?]{0,30}(?<!\\p{L})${GONE}(?!\\p{L})|(?<!\\p{L})${TAPE_WORD} ${WANTED}(?!\\p{L})[^.!?]{0,30}(?<!\\p{L})${GONE}(?!\\p{L})`,
  'iu',
);
/** What somebody else wishes or did is told, not wished; what must not go is kept. */
const NOT_WISHED_GONE =
  /\?|(?<!\p{L})(?:die firma|sie will|die wollen|angeblich|nicht|nie|keine|wenn|falls|ob|bevor|ehe|sonst|bestimmt|before|not|never|if)(?!\p{L})/iu;
const WORDS = 25;

/** Answers the wish to have the recording erased. @returns whether the words told that */
export function wishesErasure(draft: Draft, text: string): boolean {
  if (wordCount(text) > WORDS || !WISH.test(text) || NOT_WISHED_GONE.test(text)) return false;
  const { active, letters } = draft.file;
  if (letterOptions(draft.file, active, assessed(draft, active), draft.today).letters.includes('erasure')) {
    tell(draft, 'erasureOffer');
    ask(draft, 'letter', { about: 'erasure', values: oneLetter('erasure'), matter: active });
    return true;
  }
  const made = letters.some((letter) => letter.matter === active && letter.letter === 'erasure');
  const here = factsOf(draft.file).recordingReply === 'given';
  tell(draft, made ? 'erasureMade' : here ? 'erasureCopy' : 'erasureLater');
  if (draft.file.open) askAgain(draft);
  return true;
}
