// What a correction would change, before it is made.
import type { Lang } from '../../case/file.ts';
import type { Reply, Said } from '../messages.ts';
import { factLabel } from '../phrases/facts.ts';
import { formatLongDay } from '../phrases/format.ts';
import { frameOf } from '../phrases/frame.ts';
import { shown } from '../phrases/shown.ts';
import { conclusionIn, deadlineIn } from '../phrases/law.ts';
import { fill } from '../phrases/texts.ts';

/** The changed values, then the result and the date that would follow from them. */
export function sayConsequence(reply: Reply & { kind: 'consequence' }, lang: Lang): Omit<Said, 'lang'> {
  const frame = frameOf(lang);
  const lines = reply.changes.map(({ fact, value, old }) => {
    const [label, next] = [factLabel(fact, lang), shown(fact, value, lang)];
    return old === undefined
      ? fill(frame.consequenceNew, { label, value: next }, lang)
      : fill(frame.consequence, { label, old: shown(fact, old, lang), value: next }, lang);
  });
  const { before, after, dates, letters } = reply;
  if (before !== after) lines.push(fill(frame.resultWould, { headline: conclusionIn(after, lang).headline }, lang));
  for (const { id, date } of dates) {
    const { title } = deadlineIn({ id }, lang);
    lines.push(
      date
        ? fill(frame.dateWould, { title, date: formatLongDay(date, lang) }, lang)
        : fill(frame.dateGone, { title }, lang),
    );
  }
  if (before === after && dates.length === 0) lines.push(letters ? frame.lettersWould : frame.sameResult);
  return { text: lines.join(' ') };
}
