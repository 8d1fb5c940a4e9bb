// The further languages of listening; German and English are kept whole in ../recording.*.ts.
import type { Lang } from '../../../case/file.ts';
import { ar } from './ar.ts';
import type { ListenLines } from './lines.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

const LINES: Partial<Record<Lang, ListenLines>> = { tr, ru, uk, pl, ar };

for (const [lang, { step, lastStep, listen }] of Object.entries(LINES)) {
  const holes = (text: string): string => [...(text.match(/\{\w+\}/g) ?? [])].sort().join();
  if (holes(step) !== '{left},{n},{of}' || holes(lastStep) !== '{n},{of}')
    throw new Error(`the step of listening has other values in ${lang}`);
  for (const [key, [question, help, why, buttons]] of Object.entries(listen))
    if ([question, help, why, ...Object.values(buttons)].some((text) => text.trim() === ''))
      throw new Error(`no ${lang} words for listening: ${key}`);
}

/** The words of a further language, or undefined for German and English. */
export const listenLines = (lang: Lang): ListenLines | undefined => LINES[lang];
