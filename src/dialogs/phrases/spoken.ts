// The languages the program speaks. It understands and keeps others, and then answers in German and says so.
import type { Lang } from '../../case/file.ts';

export type Spoken = 'de' | 'en';

/** The language of the words for a customer's language. */
export const spoken = (lang: Lang): Spoken => (lang === 'en' ? 'en' : 'de');
