// The two languages that are kept whole: law, letters' explanations and answers. The further ones stand in ./tongues.
import type { Lang } from '../../case/file.ts';

/** German or English. */
export type Spoken = 'de' | 'en';

/** Whose words stand where a language has none of its own: English for English, German for all others. */
export const spoken = (lang: Lang): Spoken => (lang === 'en' ? 'en' : 'de');
