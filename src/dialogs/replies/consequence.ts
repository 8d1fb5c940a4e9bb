// What a correction would change, before it is made.
import { conclusionText } from '../../knowledge/law/index.ts';
import type { Reply, Said } from '../messages.ts';
import { factLabel } from '../phrases/facts.ts';
import { formatLongDay } from '../phrases/format.ts';
import { FRAME } from '../phrases/frame.ts';
import { shown } from '../phrases/shown.ts';
import type { Spoken } from '../phrases/spoken.ts';
import { fill } from '../phrases/texts.ts';

/** The changed values, then the result and the date that would follow from them. */
export function sayConsequence(reply: Reply & { kind: 'consequence' }, lang: Spoken): Omit<Said, 'lang'> {
  const frame = FRAME[lang];
  const lines = reply.changes.map(({ fact, value, old }) => {
    const [label, next] = [factLabel(fact, lang), shown(fact, value, lang)];
    return old === undefined
      ? fill(frame.consequenceNew, { label, value: next }, lang)
      : fill(frame.consequence, { label, old: shown(fact, old, lang), value: next }, lang);
  });
  const { before, after } = reply;
  const sameResult = before.conclusion === after.conclusion;
  const sameDate = before.date === after.date;
  if (sameResult && sameDate) lines.push(frame.sameResult);
  if (!sameResult)
    lines.push(fill(frame.resultWould, { headline: conclusionText(after.conclusion, lang).headline }, lang));
  if (!sameDate)
    lines.push(after.date ? fill(frame.dateWould, { date: formatLongDay(after.date, lang) }, lang) : frame.dateGone);
  return { text: lines.join(' ') };
}
