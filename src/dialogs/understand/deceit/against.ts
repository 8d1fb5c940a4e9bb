// Whether the papers say another thing than the call: two figures of one kind, one on either side of a sentence.
import { isAsked, isHypothetical } from '../../../knowledge/german/clauses.ts';
import type { Notes } from '../notes.ts';
import { AS_IT_WAS_SAID, DIFFERS_AT_ONCE, IN_PAPERS, NO_CONTRAST, SAID_IN_CALL } from '../phrases/against.ts';
import type { Reading } from '../reading.ts';
import { compile, first, has } from '../rule.ts';

const P = {
  call: compile(SAID_IN_CALL),
  papers: compile(IN_PAPERS),
  other: compile(NO_CONTRAST),
  once: compile(DIFFERS_AT_ONCE),
  same: compile(AS_IT_WAS_SAID),
};
/** What a figure counts; a bare one may count anything. */
const FIGURE = /(\d+(?:_\d+)?) ?(euro|eur|monat|month|jahr|year|mbit|gb|gig|tag|day|woche|week)?/g;
const PARTS = /[,;:]| - |\b(?:aber|jedoch|doch|but|while|und|and)\b/;

type Figure = { value: string; of: string };

/** Notes it where nothing nearer told it. */
export function noteDiffers(notes: Notes, reading: Reading): void {
  if (notes.has('confirmationDiffers')) return;
  for (const sentence of reading.sentences) {
    const { text } = sentence;
    if (/\?\W*$/.test(text) || isHypothetical(text) || isAsked(text, text)) continue;
    const once = first(P.once, text);
    const same = once ? null : first(P.same, text);
    const hit = once ?? same ?? (has(P.other, text) ? null : contrasted(reading, sentence));
    if (!hit) continue;
    const start = sentence.start + hit.index;
    return notes.note('confirmationDiffers', !same, { start, end: start + hit[0].trimEnd().length });
  }
}

/** "Am Telefon 12 Monate, auf dem Papier 24": the words of the papers, where their figure is another one. */
function contrasted(reading: Reading, { start, text }: { start: number; text: string }): RegExpExecArray | null {
  const parts = text.split(PARTS);
  let at = 0;
  const sides = parts.map((words) => {
    const from = text.indexOf(words, at);
    at = from + words.length;
    return { words, figures: figuresOf(reading, start + from, words) };
  });
  const said = sides.find(({ words, figures }) => figures.length > 0 && has(P.call, words) && !has(P.papers, words));
  const written = sides.find(({ words, figures }) => figures.length > 0 && has(P.papers, words) && !has(P.call, words));
  if (!said || !written) return null;
  const differ = written.figures.every((one) =>
    said.figures.every((two) => one.value !== two.value && (one.of === two.of || one.of === '' || two.of === '')),
  );
  return differ ? first(P.papers, text) : null;
}

const figuresOf = (reading: Reading, start: number, words: string): Figure[] =>
  [...words.matchAll(FIGURE)]
    .filter((hit) => !reading.dates.some((date) => date.start < start + hit.index + 1 && start + hit.index < date.end))
    .map((hit) => ({ value: hit[1] ?? '', of: hit[2] ?? '' }));
