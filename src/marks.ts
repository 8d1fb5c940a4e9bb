// Quotation marks and the comma as each language writes them: page and talk; imports nothing.

export type Marks = { open: string; close: string; within: readonly [string, string]; comma: string };

const GERMAN: Marks = { open: '„', close: '“', within: ['‚', '‘'], comma: ', ' };
const ENGLISH: Marks = { open: '“', close: '”', within: ['‘', '’'], comma: ', ' };
const ANGLED: Marks = { open: '«', close: '»', within: ['„', '“'], comma: ', ' };
const MARKS: Readonly<Record<string, Marks>> = {
  en: ENGLISH,
  tr: ENGLISH,
  ru: ANGLED,
  uk: ANGLED,
  pl: { open: '„', close: '”', within: ['‚', '’'], comma: ', ' },
  ar: { open: '«', close: '»', within: ['“', '”'], comma: '، ' },
};

/** The marks of a language; German ones, also for easy German, where it has none of its own. */
export const quoteMarks = (lang: string): Marks => MARKS[lang] ?? GERMAN;

/** Words between the marks of the language around them, whatever language they are in. */
export const between = (words: string, lang: string): string =>
  `${quoteMarks(lang).open}${words}${quoteMarks(lang).close}`;
