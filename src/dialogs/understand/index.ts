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
} from './answers/answer.ts';
export { asksIf } from './call/asked-if.ts';
export { type Command, readCommand, readLanguageWish, saysGoodbye } from './answers/command.ts';
export { namesOtherThing } from './answers/contrast.ts';
export { type Correction, overlap, readCorrection } from './answers/correction.ts';
export { extract, type Extraction, type Problem } from './understand.ts';
export { envelopeDay, fitsFound } from './days/envelope.ts';
export { tellsCourtPost } from './papers/court-post.ts';
export { endedBy } from './papers/company-ended.ts';
export { namesOldOnly } from './companies/old-firm.ts';
export { letterOrdered } from './call/orders.ts';
export { saysSent, wayInWords } from './answers/sent.ts';
export { lettersNamed, lettersWanted, meansAll, type OfferedLetter } from './answers/letters-wanted.ts';
export { isDayOfMatter, theyRefuseTape } from './call/tape-refused.ts';
