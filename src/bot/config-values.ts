// How the value of one variable is read: each reader throws what is wrong with it, in words for the operator.
import { BlockList, isIP } from 'node:net';
import { z } from 'zod';
import type { MasterKey } from './store/sealing.ts';

/** A text without the space around it; absent stays absent. */
export const text = z.string().trim().optional();
/** The parts between commas, without empty ones. */
export const list = (value: string | undefined): string[] =>
  (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** An http(s) address without path, query or password; anything else says what is wrong with it. */
export function origin(value: string): string {
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`"${value}" is no http(s) address`);
  if (url.username || url.password || url.search || url.hash || url.pathname !== '/')
    throw new Error(`"${value}" must be scheme, host and port only, like https://forum.example`);
  return url.origin;
}

/** Addresses and networks, like `127.0.0.1, 10.0.0.0/8`. @throws Error that says which part is wrong */
export function proxies(value: string | undefined): BlockList {
  const found = new BlockList();
  for (const part of list(value)) {
    const [address = '', ...rest] = part.split('/');
    const bits = rest.length > 0 ? rest.join('/') : undefined;
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (isIP(address) === 0) throw new Error(`"${part}" is neither an address nor a network like 10.0.0.0/8`);
    if (bits === undefined) found.addAddress(address, family);
    else if (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 'ipv6' ? 128 : 32))
      found.addSubnet(address, Number(bits), family);
    else throw new Error(`"${part}" has no such network size`);
  }
  return found;
}

/** `k2:base64,k1:base64`, 32 bytes each: the first seals, all open. */
export function parseKeys(value: string): MasterKey[] {
  const keys = list(value).map((part) => {
    const [id = '', body = ''] = part.split(':');
    const key = new Uint8Array(Buffer.from(body, 'base64'));
    if (!/^k[1-9]\d{0,2}$/.test(id) || Number(id.slice(1)) > 255 || key.length !== 32)
      throw new Error(
        'each key must read k1:base64 (k1 to k255) with 32 bytes; make one with "openssl rand -base64 32"',
      );
    return { id, key };
  });
  if (keys.length === 0) throw new Error(`"${value}" names no key`);
  if (new Set(keys.map(({ id }) => id)).size !== keys.length) throw new Error('two keys have the same name');
  return keys;
}

/** One or two secrets, each of 16 characters or more. @throws Error that says what is wrong */
export function secrets(value: string | undefined): string[] {
  const found = list(value);
  if (found.length > 2) throw new Error('at most two secrets (the new and the old one), separated by a comma');
  const short = found.find((secret) => secret.length < 16);
  if (short !== undefined) throw new Error('a secret needs at least 16 characters');
  return found;
}

/** An ISO day. @throws Error where it is none */
export function day(value: string): string {
  try {
    return Temporal.PlainDate.from(value).toString();
  } catch {
    throw new Error(`"${value}" is no day like 2026-11-23`);
  }
}

/** Runs one reader for one variable and turns what it throws into zod's issue for that variable. */
export const read = <T>(reader: (value: string | undefined) => T) =>
  text.transform((value, context): T => {
    try {
      return reader(value === '' ? undefined : value);
    } catch (error) {
      context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
      return z.NEVER;
    }
  });
/** A number from `min` to `max`. */
export const number = (fallback: number, min: number, max: number, whole: boolean) =>
  read((value) => {
    const found = value === undefined ? fallback : Number(value);
    if (!(found >= min && found <= max) || (whole && !Number.isInteger(found)))
      throw new Error(`"${value}" is no ${whole ? 'whole ' : ''}number from ${min} to ${max}`);
    return found;
  });
/** One of these words; the first where none is given. */
export const oneOf = <T extends string>(values: readonly [T, ...T[]]) =>
  read((value): T => {
    const found = value === undefined ? values[0] : values.find((each) => each === value);
    if (found === undefined) throw new Error(`"${value}" is none of ${values.join(', ')}`);
    return found;
  });
/** What the reader makes of the value, if there is one. */
export const optional = <T>(reader: (value: string) => T) =>
  read((value) => (value === undefined ? undefined : reader(value)));
