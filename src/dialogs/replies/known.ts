// What the case itself answers to "how long do I have?" and "is it valid, must I pay?": its dates, or where it stands so far.
import type { CaseFile, Lang } from '../../case/file.ts';
import { factsOf } from '../../case/file.ts';
import type { FactKey } from '../../knowledge/facts.ts';
import type { Reply, Said } from '../messages.ts';
import { factWords } from '../phrases/facts.ts';
import { knownWords } from '../phrases/known.ts';
import { resultWords } from '../phrases/result.ts';
import { fill } from '../phrases/texts.ts';
import { resultBlock } from './result.ts';

const MOST_DATES = 3;
/** Whoever asks how long they have means the withdrawal: the year for an avoidance alone would tell them to wait. */
const SHORT = /^withdrawal/;
const NEAR_DAYS = 60;
/** Without these no own date can be counted, in the order in which they are asked. */
const DAYS: readonly FactKey[] = ['callDate', 'product'];

/** The next own dates with the days left, or what is missing for one; else the headline with its short advice. */
export function sayKnown(reply: Reply & { kind: 'known' }, file: CaseFile, lang: Lang): Omit<Said, 'lang'> {
  const { matter, assessment, today, about } = reply;
  const words = knownWords(lang);
  const block = resultBlock({ kind: 'result', matter, assessment, today }, file, lang);
  if (about === 'time') {
    const own = block.dates.filter(
      ({ id, by, daysLeft }) =>
        by === 'customer' && (daysLeft ?? -1) >= 0 && (SHORT.test(id) || (daysLeft ?? 0) <= NEAR_DAYS),
    );
    const lines = own.slice(0, MOST_DATES).map((date) => `– ${date.lead} (${daysLeft(date.daysLeft ?? 0, lang)})`);
    if (lines.length > 0) return { text: [words.soFar, ...lines].join('\n') };
    const told = factsOf(file, matter);
    const missing = DAYS.filter((key) => told[key] === undefined);
    if (missing.length > 0) {
      const list = missing.map((key) => factWords(key, lang).question).join(' ');
      return { text: fill(words.needs, { list }, lang) };
    }
  }
  return { text: `${words.soFar} ${block.headline} ${block.lead}` };
}

function daysLeft(count: number, lang: Lang): string {
  const w = resultWords(lang);
  return count === 0 ? w.today : fill(w.daysLeft, { count: String(count) }, lang);
}
