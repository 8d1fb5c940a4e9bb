// What the first lines of a process would wait for, done beforehand: patterns are compiled and the search is put together when first used.
import { newFile } from '../case/file.ts';
import { findAnswer } from './answers/find.ts';
import { turn } from './turn.ts';

/** Each brings words that the ones before did not: what only they look for is compiled with it. */
const LINES = [
  'Guten Tag',
  'Gestern hat mich jemand angerufen und mir einen Vertrag verkauft.',
  'Ich habe am Telefon ja gesagt, will den neuen Handytarif für 30 Euro im Monat von der Telekom aber nicht.',
  'Die Zusammenfassung kam später per Mail, bestätigt habe ich nichts, und widerrufen habe ich auch noch nicht.',
];

/**
 * @param at ISO instant
 * @param today ISO day
 * @returns the steps, none longer than a first line; nothing of them stays but what is compiled
 */
export function beforehand(at: string, today: string): readonly (() => void)[] {
  return [
    () => findAnswer('Muss ich das bezahlen?', 'de', today),
    ...LINES.map((text) => () => turn(newFile(at, 'de'), { id: 'beforehand', at, today, kind: 'said', text })),
  ];
}
