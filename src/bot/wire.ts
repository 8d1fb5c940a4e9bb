// What the parts of the wire share: the house, the settings, tokens, seals, the clock and the origins.
import type { IncomingMessage } from 'node:http';
import type { BlockList } from 'node:net';
import { isIPv6 } from 'node:net';
import type { Config } from './config.ts';
import type { Sealer } from './directline/seal.ts';
import type { Tokens } from './directline/token.ts';
import type { House } from './house.ts';
import type { Limiter } from './directline/limits.ts';
import type { Metrics } from './api/metrics.ts';
import type { Log } from './log.ts';
import type { Ask } from './route.ts';
import { forbidden } from './problem.ts';

/** What every part of the wire is given. */
export type Wire = {
  house: House;
  config: Config;
  tokens: Tokens;
  sealer: Sealer;
  /** Milliseconds since 1970. */
  clock: () => number;
  log: Log;
  metrics: Metrics;
  /** Addresses, known once the server listens. */
  publicUrl: () => string;
  limits: { conversations: Limiter; posts: Limiter; reminders: Limiter; papers: Limiter };
  /** True from the first SIGTERM on: nothing new is begun. */
  closing: () => boolean;
};

const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

/** Our own origins: that of the public address; on this machine its three names are one. */
export function ownOrigins(publicUrl: string): string[] {
  const url = new URL(publicUrl);
  if (!LOCAL.includes(url.hostname)) return [url.origin];
  const port = url.port === '' ? '' : `:${url.port}`;
  return LOCAL.map((name) => `${url.protocol}//${name}${port}`);
}

/** True if pages of this origin may talk to us. */
export const isListed = (wire: Pick<Wire, 'publicUrl' | 'config'>, origin: string): boolean =>
  ownOrigins(wire.publicUrl()).includes(origin) || wire.config.allowedOrigins.includes(origin);

/** Refuses pages of foreign origins; a request without `Origin` is a script and may go on. @throws Problem 403 */
export function checkOrigin(wire: Wire, ask: Ask): void {
  if (ask.origin !== undefined && !isListed(wire, ask.origin)) throw forbidden('This origin is not allowed');
}

/** The client's address. What `X-Forwarded-For` says counts only from a trusted proxy: the last hop that is not one. */
export function addressOf(request: IncomingMessage, trusted: BlockList): string {
  const isTrusted = (address: string): boolean => trusted.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
  const plain = (address: string): string => (address.startsWith('::ffff:') ? address.slice(7) : address);
  let address = plain(request.socket.remoteAddress ?? '');
  const hops = String(request.headers['x-forwarded-for'] ?? '').split(',');
  while (hops.length > 0 && address !== '' && isTrusted(address)) {
    const hop = plain((hops.pop() ?? '').trim());
    if (hop === '') break;
    address = hop;
  }
  return address;
}
