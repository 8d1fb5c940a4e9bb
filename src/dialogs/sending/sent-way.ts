// The way by which a letter went out, as it is noted and told.
import type { Lang } from '../../case/file.ts';
import type { Draft } from '../draft.ts';

/** The file keeps the way in German, as it stands in letters; in English it is told in English. */
export const wayTold = ({ file }: Draft, way: string): string =>
  file.lang === 'en'
    ? way
        .split(AND_WAY)
        .map((one) => WAY_ENGLISH[one] ?? one)
        .join(' and ')
    : way;
/** The noted ways are German words. */
const WAY_ENGLISH: Readonly<Record<string, string>> = {
  'E-Mail': 'by e-mail',
  Fax: 'by fax',
  Brief: 'by post',
  Einschreiben: 'by registered letter',
  'Einwurf-Einschreiben': 'by registered letter (Einwurf-Einschreiben)',
  'Einschreiben mit Rückschein': 'by registered letter with a return receipt',
  Kundenportal: 'in the customer portal',
  'persönlich abgegeben': 'handed over in person',
};

/** The way where none is named. */
export const draftWay = ({ file }: Draft): string => WAY_UNTOLD[file.lang] ?? WAY_GERMAN;
/** What stands between two ways in the file: "Einschreiben und E-Mail". */
const AND_WAY = ' und ';

/** One more way beside the one that is noted, or the first that is told at all. */
export const withWay = (noted: string, way: string): string =>
  noted === '' || Object.values(WAY_UNTOLD).includes(noted) || noted === WAY_GERMAN
    ? way
    : [...new Set([...noted.split(AND_WAY), ...way.split(AND_WAY)])].join(AND_WAY);

const WAY_GERMAN = 'per Post oder E-Mail';
/** Both ways are named where nobody said which. */
const WAY_UNTOLD: Partial<Record<Lang, string>> = {
  en: 'by post or e-mail',
  tr: 'posta veya e-posta ile',
  pl: 'pocztą lub e-mailem',
  ru: 'почтой или по e-mail',
  uk: 'поштою або e-mail',
  ar: 'بالبريد أو البريد الإلكتروني',
};
