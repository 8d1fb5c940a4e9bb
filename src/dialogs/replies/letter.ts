// A made letter as text, with the reason of each paragraph and how to send and prove it.
import type { CaseFile } from '../../case/file.ts';
import { copyAdvice, explain, letterTitle, letterWordsNote, renderText, sendingAdvice } from '../../letters/index.ts';
import { documentOf } from '../documents.ts';
import type { Said } from '../messages.ts';
import { FRAME } from '../phrases/frame.ts';
import { letterChoice } from '../phrases/letters.ts';
import type { Spoken } from '../phrases/spoken.ts';
import { fill } from '../phrases/texts.ts';

/** The letter in words; reasons and sending in the customer's language also where the talk around them is German. @throws Error for a letter that the case does not have */
export function sayLetter(id: string, file: CaseFile, lang: Spoken): Omit<Said, 'lang'> {
  const made = file.letters.find((l) => l.id === id);
  if (!made) throw new Error(`no letter ${id} in this case`);
  const frame = FRAME[lang];
  const document = documentOf(made);
  const copy = made.copyTo === undefined ? undefined : copyAdvice(made.copyTo, file.lang);
  const own = made.with.length > 0 ? letterChoice(made.letter, made.with, lang) : letterTitle(made.letter, file.lang);
  const explained = explain(made.blocks, file.lang);
  const title = copy ? `${copy.title}: ${made.subject}` : own;
  const sending = copy?.sending ?? sendingAdvice(made.letter, file.lang);
  const to = [made.to.name, ...made.to.lines].join(', ');
  const text = renderText(document);
  const notes = [made.frame.toOrigin && frame.addressUnsure, letterWordsNote(file.lang)].filter(
    (one) => one !== undefined,
  );
  const lines = [
    fill(frame.letterReady, { title }, lang),
    frame.germanLetter,
    text,
    frame.letterExplain,
    ...explained.map((e, i) => `${i + 1}. ${e.why}`),
    frame.letterSending,
    ...sending.map((s) => `– ${s}`),
    ...notes.map((one) => `– ${one}`),
    frame.letterFiles,
  ].filter((line) => line !== '');
  return {
    text: lines.join('\n'),
    block: {
      kind: 'letter',
      id,
      title,
      to,
      text,
      explain: explained,
      sending: [...sending, ...notes],
    },
  };
}
