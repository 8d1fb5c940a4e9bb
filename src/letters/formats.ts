// The formats of a letter. The words are the same in each.

/** What can be asked for. */
export const LETTER_FORMATS = ['pdf', 'docx', 'txt', 'eml'] as const;
/** One of them; `eml` is a draft of an e-mail. */
export type LetterFormat = (typeof LETTER_FORMATS)[number];
