// What a supervisor asks: whether the process lives, whether it can keep a line now, and its figures.
import type { Opening } from './opening.ts';
import type { Handler } from './route.ts';
import { Problem } from './problem.ts';

/** Why the server is not ready, for whoever supervises it. */
const NOT_READY = {
  closing: 'Closing',
  full: 'There is no room left: no line can be kept. It goes on by itself when there is',
  away: 'The store does not answer, or keeps nothing',
};

/** The handlers by their address. None of them opens the house: a probe is no visit. */
export function probes(
  { opened, isOpen, figures }: Opening,
  closing: () => boolean,
): Readonly<Record<string, Handler>> {
  return {
    '/healthz': async () => ({ status: 200, body: { status: 'ok' } }),
    async '/readyz'() {
      // Who waits for a start asks often, and it is nobody's fault: not for the log.
      if (!isOpen()) return { status: 503, body: { error: { code: 'ServiceError', message: 'Starting' } } };
      const state = closing() ? 'closing' : await (await opened()).house.ready();
      if (state !== 'ready') throw new Problem(503, 'ServiceError', NOT_READY[state]);
      return { status: 200, body: { status: 'ready' } };
    },
    '/metrics': async () => ({
      status: 200,
      body: figures.text(),
      headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' },
    }),
  };
}
