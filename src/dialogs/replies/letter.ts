// A made letter as text, with the reason of each paragraph and how to send and prove it.
import { written, type CaseFile, type Lang } from '../../case/file.ts';
import { copyAdvice, explain, letterWordsNote, renderText, sendingAdvice } from '../../letters/index.ts';
import { annexesOf } from '../paper/annexes.ts';
import { documentOf } from '../paper/documents.ts';
import { lawFacts } from '../draft.ts';
import type { Said } from '../messages.ts';
import { TO_OTHERS } from '../paper/options.ts';
import { frameOf } from '../phrases/frame.ts';
import { letterChoice, letterName } from '../phrases/letters.ts';
import { fill } from '../phrases/texts.ts';

/** The letter in words. @throws Error for a letter that the case does not have */
export function sayLetter(id: string, file: CaseFile, lang: Lang): Omit<Said, 'lang'> {
  const made = file.letters.find((l) => l.id === id);
  if (!made) throw new Error(`no letter ${id} in this case`);
  const frame = frameOf(lang);
  const document = documentOf(made);
  const told = written(lang);
  const copy = made.copyTo === undefined ? undefined : copyAdvice(made.copyTo, told);
  const name = made.with.length > 0 ? letterChoice(made.letter, made.with, lang) : letterName(made.letter, lang);
  const explained = explain(made.blocks, told);
  const title = copy ? `${copy.title}: ${made.subject}` : name;
  const advice = copy?.sending ?? sendingAdvice(made.letter, told, lawFacts(file, made.matter));
  const sending = made.frame.blanks ? [frame.letterBlanks, ...advice] : advice;
  const to = [made.to.name, ...made.to.lines].filter((line) => line !== '').join(', ');
  const text = renderText(document);
  const compare = made.frame.toOrigin ? [TO_OTHERS.has(made.letter) ? frame.addressOffice : frame.addressUnsure] : [];
  const note = letterWordsNote(told);
  const lines = [
    // "Ihr Brief ist fertig: Brief: …" would say it twice.
    fill(frame.letterReady, { title: title.replace(/^(?:Brief|Letter): /, '') }, lang),
    frame.germanLetter,
    text,
    frame.letterExplain,
    ...reasonLines(explained.map(({ why }) => why)),
    frame.letterSending,
    ...sending.map((s) => `– ${s}`),
    ...compare.map((one) => `– ${one}`),
    ...(note === undefined ? [] : [note]),
    ...(made.frame.brief ? [frame.letterByHand, made.frame.brief] : []),
    frame.letterFiles,
    ...(annexesOf(file, id).length > 0 ? [frame.letterAnnexes] : []),
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
      ...(made.frame.brief ? { byHand: { help: frame.letterByHand, text: made.frame.brief } } : {}),
      sending: [...sending, ...compare, ...(annexesOf(file, id).length > 0 ? [frame.letterAnnexes] : [])],
      ...(note === undefined ? {} : { note }),
    },
  };
}

/** A reason a line, with the numbers of its paragraphs: one that several in a row share is said once. */
function reasonLines(reasons: readonly string[]): string[] {
  const first = reasons.flatMap((why, at) => (why === reasons[at - 1] ? [] : [at]));
  return first.map((at, n) => {
    const last = (first[n + 1] ?? reasons.length) - 1;
    return `${at === last ? at + 1 : `${at + 1}–${last + 1}`}. ${reasons[at] ?? ''}`;
  });
}
