// What every fault test is: a name, what is done, and rows that say what came of it.
import type { Verdict } from './talker.ts';

/** `short` runs with the tests, `full` by `npm run faults`. */
export type Size = 'short' | 'full';

/** `promised`: the verdict has to be whole; a row without it shows what the safeguard is worth. */
export type Row = { what: string; verdict: Verdict; promised: boolean; note?: string };

/** One fault test. */
export type Fault = {
  name: string;
  title: string;
  /** What is done, in one or two sentences for the table. */
  how: string;
  run(size: Size, say: (line: string) => void): Promise<Row[]>;
};

/** Settings of a server under fault: its own data, no limits, a day that does not move. */
export const settings = (dataDir: string, more: Record<string, string> = {}): Record<string, string> => ({
  DATA_DIR: dataDir,
  RATE_LIMITS: 'off',
  WORTLAUT_TODAY: '2026-11-23',
  WORTLAUT_KEYS: `k1:${Buffer.alloc(32, 5).toString('base64')}`,
  ...more,
});

/** Lines people write, short ones and long ones; the same number gives the same line. */
export function lineOf(n: number): string {
  const lines = [
    'Gestern hat mich jemand von o2 angerufen und mir einen Handyvertrag für 39,99 Euro verkauft.',
    'weiß nicht',
    'Ich habe ja gesagt, will den Vertrag aber nicht.',
    'nein',
    'Die Vertragszusammenfassung kam erst nach dem Anruf.',
    'ja',
  ];
  return `${lines[n % lines.length]} (${n})`;
}
