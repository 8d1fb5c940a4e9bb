// Which protocols a case has.
import type { CaseFile } from '../../case/file.ts';
import { resultLines } from '../phrases/listening/results.ts';
import { recordingWords } from '../phrases/recording.ts';
import { spoken } from '../phrases/spoken.ts';

/** A protocol that can be fetched. */
export type Protocol = { id: string; title: string; kind: 'heard' | 'memory'; matter: string };

/** What can be fetched: recordings that were judged to the end, and finished protocols from memory. */
export function protocolsOf(file: CaseFile): Protocol[] {
  const w = resultLines(file.lang) ?? recordingWords(spoken(file.lang));
  const heard = (file.recordings ?? [])
    .filter((call) => call.verdict !== undefined)
    .map((call): Protocol => ({ id: call.id, title: w.protocol, kind: 'heard', matter: call.matter }));
  const memory = file.matters
    .filter((m) => m.memory !== undefined && file.shown[`${m.id}:memory`] === 'done')
    .map((m): Protocol => ({ id: `g-${m.id}`, title: w.memory, kind: 'memory', matter: m.id }));
  return [...heard, ...memory];
}
