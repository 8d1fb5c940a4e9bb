// "Der Anrufer sagte, mein Vertrag sei gekündigt, das stimmt nicht": what is called untrue did not happen.
import { type Reading, sentenceAt } from '../reading.ts';
import type { Hit } from '../rule.ts';

const SAID_AND_UNTRUE =
  /\b(?:sagten?|meinten?|behaupteten?|erzaehlten?|erklaerten?|gesagt|behauptet)\b[^.!?]{0,60}\b(?:sei|waere|waer|werde|wuerde|wird|ist|wurde)\b[^.!?]{0,40}[,.;] ?(?:aber |und |doch |was )*(?:das |alles )?(?:stimmt? (?:aber |gar |ueberhaupt |ja )*nicht|(?:ist|war) (?:aber |gar |alles )*(?:gelogen|unwahr|falsch|nicht wahr))\b/;
/** What a caller says has happened did not happen by that. */
const HAPPENED: ReadonlySet<string> = new Set(['providerSwitch', 'oldContractCancelled', 'alreadyCancelled']);

/** Leaves out what was only said on the phone and is called untrue. */
export const withoutUntrue = (hits: readonly Hit[], reading: Reading): readonly Hit[] =>
  hits.filter((hit) => {
    if (!HAPPENED.has(hit.fact) || hit.value !== true) return true;
    const at = sentenceAt(reading, hit.start + 1);
    const from = reading.sentences[at]?.start ?? 0;
    const words = reading.text.slice(from, reading.sentences[at + 1]?.end ?? reading.text.length);
    const untrue = SAID_AND_UNTRUE.exec(words);
    return !untrue || hit.start < from + untrue.index || hit.start > from + untrue.index + untrue[0].length;
  });
