// The house's ear: what the other floors may use of the understanding.
export type { Lang } from './language.ts';
export { detectLanguage, isPlainEnglish, otherTongue } from './language.ts';
export {
  agrees,
  type Answer,
  type AnswerInput,
  onlyCame,
  readAnswer,
  saysNo,
  saysWait,
  wantsChange,
} from './answer.ts';
export { asksIf } from './asked-if.ts';
export { type Command, readCommand, readLanguageWish, saysGoodbye } from './command.ts';
export { type Correction, overlap, readCorrection } from './correction.ts';
export { extract, type Extraction, type Problem } from './understand.ts';
export { envelopeDay, fitsFound } from './envelope.ts';
export { tellsCourtPost } from './court-post.ts';
export { endedBy } from './company-ended.ts';
export { namesOldOnly } from './old-firm.ts';
export { letterOrdered } from './orders.ts';
export { saysSent, wayInWords } from './sent.ts';
export { lettersNamed, lettersWanted, meansAll, type OfferedLetter } from './letters-wanted.ts';
export { isDayOfMatter, theyRefuseTape } from './tape-refused.ts';
