// Reads the .calls files: transcripts as people read them, with one line of labels each.
import { readFileSync } from 'node:fs';
import type { LabelledCall } from '../../eval/recording.ts';
import { readTranscript } from '../../src/dialogs/recording/transcript.ts';

const sign = (mark: string | undefined): boolean => mark === '+';

/**
 * @param name a file beside this one; a call marked `raw` is a text as people paste it, read by the transcript reader
 * @throws Error when a call has no labels or a line fits nothing
 */
export function readCalls(name: string): LabelledCall[] {
  const calls: LabelledCall[] = [];
  let call: LabelledCall | undefined;
  let raw: string[] | undefined;
  for (const line of readFileSync(new URL(name, import.meta.url), 'utf8').split('\n')) {
    const [head, ...rest] = line.split(' ');
    const spoken = /^([AK]\d?): (.*)$/.exec(line);
    if (raw === undefined ? line.trim() === '' || head === '#' : rest.length !== 9 || head !== '=') {
      raw?.push(line);
      continue;
    }
    if (raw !== undefined && call) {
      const read = readTranscript(raw.join('\n'));
      if (typeof read === 'string') throw new Error(`${name} ${call.id}: ${read}`);
      call.turns = read.turns;
      if (read.speakers === 'guessed') call.guessed = true;
      raw = undefined;
    }
    if (head === '==') {
      if (rest[3] === 'raw') raw = [];
      call = { id: rest[0] ?? '', scenario: rest[1] ?? '', product: rest[2] ?? '', turns: [], labels: {} };
      calls.push(call);
    } else if (spoken && call) call.turns.push({ speaker: spoken[1] ?? '', text: spoken[2] ?? '' });
    else if (head === '=' && call && rest.length === 9) {
      const [recordingConsent, identified, declarationOfIntent, price, term, withdrawal, caller, order, verdict] = rest;
      call.labels = {
        recordingConsent,
        identified,
        declarationOfIntent,
        priceNamed: sign(price),
        termNamed: sign(term),
        withdrawalInfo: sign(withdrawal),
        callerDisclosed: sign(caller),
        orderPartOnly: sign(order),
        verdict,
      };
    } else throw new Error(`${name}: cannot read "${line.slice(0, 60)}"`);
  }
  return calls;
}
