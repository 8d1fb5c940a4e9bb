// restify without what is not used of it: its server and its router, not the 30 plugins and the logger (300 files at each start).
import { createRequire } from 'node:module';
import type { Server, ServerOptions } from 'restify';
import type { Log } from './log.ts';

const require = createRequire(import.meta.url);

/** As `restify.createServer` of version 12; what it has to say goes to our log. */
export function createRestify(given: ServerOptions, log: Log): Server {
  const Router = require('restify/lib/router') as new (options: object) => object;
  const Server = require('restify/lib/server') as new (options: object) => Server;
  const warn = (): void => log({ level: 'error', what: 'restify.warning' });
  const options = { ...given, log: { trace: () => false, warn } };
  return new Server({ ...options, router: new Router(options) });
}
