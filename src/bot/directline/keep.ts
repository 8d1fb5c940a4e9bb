// Files and the line that speaks of them: both are kept, or neither is.
import type { House, Incoming, Refusal } from '../house.ts';

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
  const kept: NonNullable<Incoming['attachments']> = [];
  const drop = async (): Promise<void> => {
    for (const { id } of kept) await house.dropFile(conv, id);
  };
  for (const file of files) {
    const outcome = await house.keepFile(conv, file);
    if ('refused' in outcome) {
      await drop();
      return outcome;
    }
    kept.push({ id: outcome.id, name: file.name, contentType: outcome.type, bytes: outcome.bytes });
  }
  const said = await house.receive(conv, user, { ...line, attachments: kept }, epoch);
  // Where the store was away nobody knows whether it has the line: a paper too many does less harm than a line without its paper.
  const unknown = 'refused' in said && said.refused === 'unavailable';
  if (!unknown && ('refused' in said || said.again)) await drop();
  return said;
}
