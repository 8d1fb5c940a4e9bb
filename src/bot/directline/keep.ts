// Files and the line that speaks of them: both are kept, or neither is.
import type { House, Incoming, Refusal } from '../house.ts';

/** A file as a client sends it; `declared` is the type it claims. */
export type File = { name: string; declared: string; content: AsyncIterable<Uint8Array> };

/**
 * Keeps files and says them in one line. Where the line is refused, or is there already (the same client id again), the files of this
 * call go again: what no line speaks of would take the case's room unseen.
 */
export async function keepAndSay(
  house: House,
  { conv, user, epoch }: { conv: string; user: string; epoch: number },
  files: readonly File[],
  line: Incoming,
): Promise<{ seq: number } | Refusal> {
  const { clientId } = line;
  const there = clientId === undefined ? undefined : await saidBefore(house, conv, clientId);
  if (there !== undefined) return { seq: there };
  const kept: NonNullable<Incoming['attachments']> = [];
  const drop = async (): Promise<void> => {
    for (const { id } of kept) await house.dropFile(conv, id);
  };
  for (const file of files) {
    const outcome = await house.keepFile(conv, { ...file, ...(clientId !== undefined && { clientId }) });
    if ('refused' in outcome) {
      await drop();
      // The attempt before may have come through while this one was on its way, and filled the case.
      const seq = clientId === undefined ? undefined : await saidBefore(house, conv, clientId);
      return seq === undefined ? outcome : { seq };
    }
    kept.push({ id: outcome.id, name: file.name, contentType: outcome.type, bytes: outcome.bytes });
  }
  const said = await house.receive(conv, user, { ...line, attachments: kept }, epoch);
  // Where the store was away nobody knows whether it has the line: a paper too many does less harm than a line without its paper.
  const unknown = 'refused' in said && said.refused === 'unavailable';
  if (!unknown && ('refused' in said || said.again)) await drop();
  return said;
}

/** So far back a line that is sent again is looked for: a client sends it again within minutes. */
const LOOK_BACK = 100;

/** The number of the line with this client id, if it was received: its files need not come again. */
async function saidBefore(house: House, conv: string, clientId: string): Promise<number | undefined> {
  const state = await house.state(conv);
  const lines = (state && (await house.log(conv, Math.max(0, state.seq - LOOK_BACK), LOOK_BACK))) ?? [];
  return lines.find((line) => line.from === 'user' && line.incoming.clientId === clientId)?.seq;
}
