// The formats of a letter. The words are the same in each.

export const LETTER_FORMATS = ['pdf', 'docx', 'txt', 'eml'] as const;
export type LetterFormat = (typeof LETTER_FORMATS)[number];
