// What the law says, in the language of the talk; only easy German brings headlines of its own.
import { written, type Lang } from '../../case/file.ts';
import type { Conclusion, Deadline, LetterKind } from '../../knowledge/law/assessment.ts';
import { conclusionText, deadlineText, explain, reasonText, withdrawnText } from '../../knowledge/law/index.ts';
import { formatLongDay } from './format.ts';
import { leicht } from './leicht.ts';
import { EASY_DATES, EASY_GROUNDS, EASY_LETTERS } from './leicht-law.ts';
import { tongueOf } from './tongues/index.ts';

/** The headline of a result and the sentences that follow it. */
export function conclusionIn(conclusion: Conclusion | 'noCapacity', lang: Lang): { headline: string; lead: string } {
  if (lang !== 'de-x-leicht') return conclusionText(conclusion, lang);
  const [headline, lead] = leicht.conclusions[conclusion];
  return { headline, lead };
}

/** What a date is called and what to do by then. */
export const deadlineIn = (deadline: Pick<Deadline, 'id'>, lang: Lang): { title: string; todo: string } =>
  easyDate(deadline, lang) ?? deadlineText(deadline, written(lang));
function easyDate({ id }: Pick<Deadline, 'id'>, lang: Lang): { title: string; todo: string } | undefined {
  const [title, todo] = (lang === 'de-x-leicht' && EASY_DATES[id.replace(/-\d+$/, '')]) || [];
  return title === undefined || todo === undefined ? undefined : { title, todo };
}
/** The headline where a withdrawal was in time. */
export const withdrawnIn = (lang: Lang): string => withdrawnText(written(lang));
/** What a letter is good for, in a sentence. */
export const letterReasonIn = (letter: LetterKind, lang: Lang): string =>
  (lang === 'de-x-leicht' ? EASY_LETTERS[letter]?.[2] : undefined) ?? reasonText(letter, written(lang));

/** "Stand der Gesetze: …" with its day. */
export function standIn(stand: string, lang: Lang): string {
  const own = lang === 'en' ? 'Law as checked on {date}' : tongueOf(lang)?.common.stand;
  const found = /(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(stand);
  if (!own || !found) return stand;
  const [, day = '', month = '', year = ''] = found;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return own.replace('{date}', () => formatLongDay(iso, lang));
}

/** A ground in words; in a further language with the German rule beside it. */
export function groundIn(id: string, lang: Lang): { title: string; text: string; german?: string } {
  const easy = lang === 'de-x-leicht' ? EASY_GROUNDS[id] : undefined;
  if (easy) return { title: easy[0], text: easy[1] };
  const { title, text } = explain(id, written(lang));
  if (!tongueOf(lang)) return { title, text };
  const german = explain(id, 'de');
  return { title, text, german: `${german.title} ${german.text}` };
}
