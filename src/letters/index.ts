// The door of the letters: from facts to paper. Pure; fonts and today come in as parameters.
export { compose } from './compose.ts';
export { AVAILABLE_LETTERS, takesAccount, wishesOf } from './recipes/index.ts';
export { letterWordsNote, problemText } from './languages/index.ts';
export { explain, type Explanation, type LetterLang } from './explain.ts';
export { copyAdvice, letterTitle, sendingAdvice } from './sending.ts';
export { letterHash, renderText } from './text.ts';
export { LETTER_FORMATS, type LetterFormat } from './formats.ts';
export { mailtoOf } from './mailto.ts';
export { renderPdf } from './pdf/pdf.ts';
export { ownWords } from './own-words.ts';
export { unshown } from './characters.ts';
export { LetterProblem, type LetterProblemCode } from './problem.ts';
export type { BundleAnnex, BundlePaper } from './bundle/bundle.ts';
export { enclosureOf } from './recipes/enclosures.ts';
export { calendar } from './calendar.ts';
export { renderProtocol, type ProtocolDocument } from './protocol/protocol.ts';
