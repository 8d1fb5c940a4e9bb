// Stream tickets: they stand in an address, so they are good for one connection within 60 seconds and for nothing else.
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Wire } from '../wire.ts';

const LIFE_MS = 60_000;

const Ticket = z.object({
  conv: z.string(),
  user: z.string(),
  epoch: z.number(),
  after: z.number(),
  exp: z.number(),
  id: z.string(),
  origins: z.array(z.string()).optional(),
});
/** What a stream's address holds: who may read, from which line, until when (`exp`, milliseconds since 1970). */
export type Ticket = z.infer<typeof Ticket>;

/** The address of a stream that begins after a number. `wss:` where the public address is https, else `ws:`. */
export function streamUrl(
  wire: Wire,
  who: { conv: string; user: string; epoch: number; origins?: string[] | undefined },
  after: number,
): string {
  const { conv, user, epoch, origins } = who;
  const exp = wire.clock() + LIFE_MS;
  const id = randomBytes(12).toString('base64url');
  const ticket = wire.sealer.seal('ticket', { conv, user, epoch, after, exp, id, origins });
  const base = wire.publicUrl().replace(/^http/, 'ws');
  return `${base}/v3/directline/conversations/${conv}/stream?watermark=${after}&t=${ticket}`;
}

/** Takes a ticket for the only time, on whichever server it comes; nothing for one that is wrong, too old or used. */
export async function takeTicket(wire: Wire, sealed: string, conv: string): Promise<Ticket | undefined> {
  const ticket = Ticket.safeParse(wire.sealer.open('ticket', sealed)).data;
  const left = ticket ? ticket.exp - wire.clock() : 0;
  if (!ticket || ticket.conv !== conv || left <= 0) return undefined;
  return (await wire.house.once(ticket.id, left)) ? ticket : undefined;
}
