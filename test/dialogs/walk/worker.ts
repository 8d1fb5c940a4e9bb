// A process of the random walk: takes every nth seed and sends back how far it came, or the first walks that failed.
import { walk } from './walk.ts';

export type Report = { walks: number; messages: number; faults: string[] };

const MOST_FAULTS = 5;
/** First seed, last seed, and how many processes share them. */
const [from = 1, to = 0, step = 1] = process.argv.slice(2).map(Number);
const report: Report = { walks: 0, messages: 0, faults: [] };
for (let seed = from; seed <= to && report.faults.length < MOST_FAULTS; seed += step) {
  try {
    report.messages += walk(seed).messages;
    report.walks += 1;
  } catch (error) {
    report.faults.push(error instanceof Error ? error.message : String(error));
  }
}
process.send?.(report);
