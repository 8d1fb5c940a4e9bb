// One socket of the Direct Line: it reads on in the log of its conversation and sends what is new.
import { WebSocket } from 'ws';
import type { Wire } from '../wire.ts';
import { farewell, readSet } from './feed.ts';
import type { Outage } from '../outage.ts';
import type { Ticket } from './ticket.ts';

const RETRY_MS = 1_000;
const RETRY_MOST_MS = 16_000;

/** `pump` looks at once whether there is something new. */
export type Connection = { socket: WebSocket; close: (code: number, reason: string) => void; pump: () => void };

/** Sends until the socket closes. @param beatMs how often an empty frame and a ping go out */
export function openConnection(
  wire: Wire,
  socket: WebSocket,
  ticket: Ticket,
  { beatMs, outage }: { beatMs: number; outage: Outage },
): Connection {
  const { conv } = ticket;
  let sent = ticket.after;
  let reading = false;
  let again = false;
  let missed = 0;
  let tries = 0;
  let retry: NodeJS.Timeout | undefined;
  const send = (data: string): Promise<void> =>
    // Waits until the frame has left, so that a slow client holds one page in memory and not its whole log.
    new Promise((done) => socket.send(data, () => done()));
  const isOpen = (): boolean => socket.readyState === WebSocket.OPEN;

  async function readOn(): Promise<void> {
    for (;;) {
      again = false;
      const set = await readSet(wire, ticket, sent);
      tries = 0;
      outage.over();
      if (!isOpen()) return;
      if (!set) {
        await send(JSON.stringify(farewell(conv, sent, wire.clock())));
        socket.close(1000, 'ended');
        return;
      }
      if (set === 'expired') {
        socket.close(4003, 'expired');
        return;
      }
      // Where nothing came, too: from beyond the log (lines were lost, a copy was put back) it goes back to its end.
      sent = set.last;
      if (set.activities.length > 0)
        await send(JSON.stringify({ activities: set.activities, watermark: set.watermark }));
      if (set.end && !again) return;
    }
  }
  function pump(): void {
    again = true;
    if (reading) return;
    reading = true;
    readOn()
      .catch((error: unknown) => {
        outage.failed(error, conv);
        clearTimeout(retry);
        if (isOpen()) retry = setTimeout(pump, Math.min(RETRY_MS * 2 ** tries++, RETRY_MOST_MS)).unref();
      })
      .finally(() => {
        reading = false;
        if (again && isOpen()) setImmediate(pump);
      });
  }

  // Heard first, read second: what comes between the two is read, not lost.
  const unwatch = wire.house.watch(conv, pump);
  const beat = setInterval(() => {
    if (missed >= 2) return socket.terminate();
    missed += 1;
    socket.ping();
    socket.send('');
    pump();
  }, beatMs);
  socket.on('pong', () => (missed = 0));
  // Without a listener an oversized frame ends the process; `close` follows by itself.
  socket.on('error', () => undefined);
  socket.on('close', () => {
    clearInterval(beat);
    clearTimeout(retry);
    unwatch();
  });
  pump();
  return { socket, pump, close: (code, reason) => socket.close(code, reason) };
}
