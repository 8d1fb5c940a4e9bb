// What every answer carries, before any route: security headers, CORS for listed origins, preflights (docs/directline.md).
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Wire } from './wire.ts';
import { isListed, ownOrigins } from './wire.ts';

/** What the headers depend on: known before the house is open. */
type Place = Pick<Wire, 'config' | 'publicUrl'>;

const METHODS = new Set(['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS', 'PUT', 'PATCH']);

/**
 * The page's own policy: scripts, styles and pictures from here alone; the sockets are named because older browsers do
 * not count them as 'self'.
 * @param within the hashes of styles and script that stand in the page itself
 */
export function pagePolicy(wire: Place, within?: { styles: string; script: string }): string {
  // A policy has no words for IPv6 addresses; 'self' covers that one.
  const own = ownOrigins(wire.publicUrl()).filter((origin) => !origin.includes('['));
  const sockets = own.map((origin) => origin.replace(/^http/, 'ws'));
  return [
    "default-src 'none'",
    `script-src 'self'${within ? ` ${within.script}` : ''}`,
    `style-src 'self'${within ? ` ${within.styles}` : ''}`,
    `connect-src 'self' ${[...own, ...sockets].join(' ')}`,
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${["'self'", ...wire.config.allowedOrigins].join(' ')}`,
  ].join('; ');
}
const API_POLICY = "default-src 'none'; frame-ancestors 'none'";

const isApi = (path: string): boolean => /^\/(api|v3|metrics|healthz|readyz)(\/|\?|$)/.test(path);

function secure(wire: Place, path: string, response: ServerResponse): void {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('permissions-policy', 'microphone=(), camera=(), geolocation=()');
  response.setHeader('cache-control', 'no-store');
  response.setHeader('content-security-policy', isApi(path) ? API_POLICY : pagePolicy(wire));
}

function crossOrigin(origin: string, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-allow-methods', 'GET, POST, DELETE, OPTIONS');
  response.setHeader('access-control-allow-headers', 'authorization, content-type, x-ms-bot-agent, x-requested-with');
  response.setHeader('access-control-expose-headers', 'retry-after');
  response.setHeader('access-control-max-age', '600');
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify({ error: { code, message } }));
}

/** The handler for `server.pre`; restify would answer preflights 405 and show its own errors for odd requests. */
export function guard(wire: Place) {
  return (request: IncomingMessage, response: ServerResponse, next: (go?: false) => void): void => {
    const path = request.url ?? '/';
    const { origin } = request.headers;
    secure(wire, path, response);
    response.setHeader('vary', 'Origin');
    if (origin !== undefined && isListed(wire, origin)) crossOrigin(origin, response);
    if (request.method === 'OPTIONS') {
      response.statusCode = 204;
      response.end();
      return next(false);
    }
    if (!METHODS.has(request.method ?? '')) {
      refuse(response, 405, 'MethodNotAllowed', 'This method is not used here');
      return next(false);
    }
    if (!isReadable(path)) {
      refuse(response, 400, 'BadSyntax', 'This address cannot be read');
      return next(false);
    }
    next();
  };
}

/** A path whose percent signs decode: the router would otherwise answer by itself. */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path.split('?')[0] ?? '');
    return path.startsWith('/') && URL.canParse(path, 'http://server');
  } catch {
    return false;
  }
}
