// The settings, read once from the environment. A wrong value is named with its reason.
import { BlockList, isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { readRedisUrl } from './store/redis-url.ts';
import type { MailSettings } from '../mail/reminder.ts';
import type { MasterKey } from './store/sealing.ts';

/** What the operator fills in for the imprint and the privacy notice; empty strings are blanks. */
const OPERATOR_FIELDS = [
  'name', 'representative', 'street', 'town', 'country', 'email', 'phone', 'register', 'vatId', 'privacyContact',
  'supervisoryAuthority', 'hosting',
] as const; // prettier-ignore
/** A field of what the operator fills in. */
export type OperatorField = (typeof OPERATOR_FIELDS)[number];
/** Who runs the service; a field that is not set is empty. */
export type Operator = Record<OperatorField, string>;

/** The app's registration at Microsoft, and the addresses of the channels it may answer (`services`). */
export type MicrosoftApp = {
  id: string;
  password: string;
  type: 'MultiTenant' | 'SingleTenant';
  tenantId: string;
  services: string[];
};

/** A model that reads along; `chat` for servers that lack the responses interface. */
export type ModelSettings = { apiKey: string; model: string; api: 'responses' | 'chat'; baseUrl?: string };

/** Everything that the environment sets (.env.example), checked. */
export type Config = {
  port: number;
  host: string;
  /** As given; absent = `http://localhost:PORT`, known once the server listens. */
  publicUrl: string | undefined;
  allowedOrigins: string[];
  trustedProxies: BlockList;
  dataDir: string;
  filesDir: string;
  /** The current key first; absent = those of the data folder. */
  keys: MasterKey[] | undefined;
  /** `waitMs`: so long a write waits for one replica, where there are any; 0 = not at all. */
  redis: { url: string; waitMs: number } | undefined;
  /** At most two, for rotation. Empty = whatever needs a secret answers 403. */
  directLineSecrets: string[];
  microsoft: MicrosoftApp | undefined;
  model: ModelSettings | undefined;
  /** A mail server for reminders; absent = none are offered. */
  mail: MailSettings | undefined;
  /** Who hears when a customer reports an answer; absent = nobody. */
  feedbackEmail: string | undefined;
  /** Writes recordings down, each after a yes. */
  transcriber: { apiKey: string; model: string; baseUrl?: string } | undefined;
  /** ISO day the bot takes as today. */
  today: string | undefined;
  rateLimits: boolean;
  tokenHours: number;
  tokenGraceHours: number;
  logRequests: boolean;
  operator: Operator;
};

/** Thrown with one sentence per wrong value; `main` prints it and ends with 2. */
export class ConfigError extends Error {}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

const text = z.string().trim().optional();
const list = (value: string | undefined): string[] =>
  (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** An http(s) address without path, query or password; anything else says what is wrong with it. */
function origin(value: string): string {
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`"${value}" is no http(s) address`);
  if (url.username || url.password || url.search || url.hash || url.pathname !== '/')
    throw new Error(`"${value}" must be scheme, host and port only, like https://forum.example`);
  return url.origin;
}

function proxies(value: string | undefined): BlockList {
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
function parseKeys(value: string): MasterKey[] {
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

function secrets(value: string | undefined): string[] {
  const found = list(value);
  if (found.length > 2) throw new Error('at most two secrets (the new and the old one), separated by a comma');
  const short = found.find((secret) => secret.length < 16);
  if (short !== undefined) throw new Error('a secret needs at least 16 characters');
  return found;
}

function day(value: string): string {
  try {
    return Temporal.PlainDate.from(value).toString();
  } catch {
    throw new Error(`"${value}" is no day like 2026-11-23`);
  }
}

/** Runs one reader for one variable and turns what it throws into zod's issue for that variable. */
const read = <T>(reader: (value: string | undefined) => T) =>
  text.transform((value, context): T => {
    try {
      return reader(value === '' ? undefined : value);
    } catch (error) {
      context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
      return z.NEVER;
    }
  });
const number = (fallback: number, min: number, max: number, whole: boolean) =>
  read((value) => {
    const found = value === undefined ? fallback : Number(value);
    if (!(found >= min && found <= max) || (whole && !Number.isInteger(found)))
      throw new Error(`"${value}" is no ${whole ? 'whole ' : ''}number from ${min} to ${max}`);
    return found;
  });
const oneOf = <T extends string>(values: readonly [T, ...T[]]) =>
  read((value): T => {
    const found = value === undefined ? values[0] : values.find((each) => each === value);
    if (found === undefined) throw new Error(`"${value}" is none of ${values.join(', ')}`);
    return found;
  });
const optional = <T>(reader: (value: string) => T) =>
  read((value) => (value === undefined ? undefined : reader(value)));

const Environment = z.object({
  PORT: number(3978, 0, 65_535, true),
  HOST: read((value) => value ?? '127.0.0.1'),
  PUBLIC_URL: optional(origin),
  ALLOWED_ORIGINS: read((value) => list(value).map(origin)),
  TRUSTED_PROXIES: read(proxies),
  DATA_DIR: read((value) => resolve(value ?? './data')),
  FILES_DIR: optional((value) => resolve(value)),
  WORTLAUT_KEYS: optional(parseKeys),
  REDIS_URL: optional((value) => {
    readRedisUrl(value);
    return value;
  }),
  REDIS_WAIT: number(300, 0, 10_000, true),
  DIRECTLINE_SECRET: read(secrets),
  MicrosoftAppId: text,
  MicrosoftAppPassword: text,
  MicrosoftAppType: oneOf(['MultiTenant', 'SingleTenant']),
  MicrosoftAppTenantId: text,
  MicrosoftServiceUrls: read((value) => list(value).map(origin)),
  OPENAI_API_KEY: text,
  OPENAI_MODEL: text,
  OPENAI_BASE_URL: optional((value) => {
    if (!/^https?:$/.test(URL.parse(value)?.protocol ?? '')) throw new Error(`"${value}" is no http(s) address`);
    return value;
  }),
  OPENAI_API: oneOf(['responses', 'chat']),
  SMTP_URL: optional((value) => {
    if (!/^smtps?:\/\/[^/]/.test(value)) throw new Error('must begin with smtp:// or smtps://');
    // Never with the value: a password stands in it.
    if (!URL.canParse(value)) throw new Error('is no address like smtp://user:password@host:587');
    return value;
  }),
  SMTP_FROM: text,
  FEEDBACK_EMAIL: text,
  OPENAI_TRANSCRIBE_MODEL: text,
  WORTLAUT_TODAY: optional(day),
  RATE_LIMITS: oneOf(['on', 'off']),
  TOKEN_HOURS: number(4, 0.1, 24, false),
  TOKEN_GRACE_HOURS: number(24, 0, 168, false),
  LOG: oneOf(['errors', 'requests']),
});

const operatorVariable = (field: OperatorField): string =>
  `OPERATOR_${field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;

function operatorOf(env: NodeJS.ProcessEnv): Operator {
  const entries = OPERATOR_FIELDS.map((field) => [field, env[operatorVariable(field)]?.trim() ?? '']);
  return Object.fromEntries(entries);
}

/** Every variable of the environment that is read. */
export const VARIABLES: readonly string[] = [
  ...Object.keys(Environment.shape),
  ...OPERATOR_FIELDS.map(operatorVariable),
];

/** Variables of the imprint and the privacy notice that are still empty and that every operator must fill. */
export function operatorBlanks(operator: Operator): string[] {
  const must: OperatorField[] = ['name', 'street', 'town', 'email'];
  return must.filter((field) => operator[field] === '').map(operatorVariable);
}

/** True for an address only this machine can reach. */
const isLoopback = (host: string): boolean => LOOPBACK.has(host);

/**
 * Reads all settings.
 * @param env the environment, usually `process.env`
 * @throws ConfigError naming every wrong variable with its reason
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = Environment.safeParse(env);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}.`);
    throw new ConfigError(lines.join('\n'));
  }
  const found = parsed.data;
  const problems: string[] = [];
  if (found.RATE_LIMITS === 'off' && !isLoopback(found.HOST))
    problems.push(`RATE_LIMITS: "off" is accepted only while HOST is 127.0.0.1, ::1 or localhost.`);
  if (found.REDIS_URL && !found.WORTLAUT_KEYS)
    problems.push('WORTLAUT_KEYS: must be given with REDIS_URL, so that all instances have the same keys.');
  if (found.MicrosoftAppId && !found.MicrosoftAppPassword)
    problems.push('MicrosoftAppPassword: must be given with MicrosoftAppId.');
  if (found.MicrosoftAppType === 'SingleTenant' && found.MicrosoftAppId && !found.MicrosoftAppTenantId)
    problems.push('MicrosoftAppTenantId: must be given with MicrosoftAppType=SingleTenant.');
  if (found.SMTP_URL && !found.SMTP_FROM?.includes('@'))
    problems.push('SMTP_FROM: must be given with SMTP_URL, an address like wortlaut@example.org.');
  if (found.FEEDBACK_EMAIL && !/^[^\s@,<>]+@[^\s@,<>]+$/.test(found.FEEDBACK_EMAIL))
    problems.push(`FEEDBACK_EMAIL: "${found.FEEDBACK_EMAIL}" is not one e-mail address.`);
  if (found.FEEDBACK_EMAIL && !found.SMTP_URL)
    problems.push('SMTP_URL: must be given with FEEDBACK_EMAIL, so that the notice can be sent.');
  if (found.OPENAI_API_KEY && !found.OPENAI_MODEL && !found.OPENAI_TRANSCRIBE_MODEL)
    problems.push('OPENAI_MODEL: must be given with OPENAI_API_KEY.');
  if (found.OPENAI_TRANSCRIBE_MODEL && !found.OPENAI_API_KEY)
    problems.push('OPENAI_API_KEY: must be given with OPENAI_TRANSCRIBE_MODEL.');
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return {
    port: found.PORT,
    host: found.HOST,
    publicUrl: found.PUBLIC_URL,
    allowedOrigins: found.ALLOWED_ORIGINS,
    trustedProxies: found.TRUSTED_PROXIES,
    dataDir: found.DATA_DIR,
    filesDir: found.FILES_DIR ?? resolve(found.DATA_DIR, 'files'),
    keys: found.WORTLAUT_KEYS,
    redis: found.REDIS_URL === undefined ? undefined : { url: found.REDIS_URL, waitMs: found.REDIS_WAIT },
    directLineSecrets: found.DIRECTLINE_SECRET,
    microsoft:
      found.MicrosoftAppId && found.MicrosoftAppPassword
        ? {
            id: found.MicrosoftAppId,
            password: found.MicrosoftAppPassword,
            type: found.MicrosoftAppType,
            tenantId: found.MicrosoftAppTenantId ?? '',
            services: found.MicrosoftServiceUrls,
          }
        : undefined,
    model:
      found.OPENAI_API_KEY && found.OPENAI_MODEL
        ? {
            apiKey: found.OPENAI_API_KEY,
            model: found.OPENAI_MODEL,
            api: found.OPENAI_API,
            ...(found.OPENAI_BASE_URL !== undefined && { baseUrl: found.OPENAI_BASE_URL }),
          }
        : undefined,
    mail: found.SMTP_URL && found.SMTP_FROM ? { url: found.SMTP_URL, from: found.SMTP_FROM } : undefined,
    feedbackEmail: found.FEEDBACK_EMAIL,
    transcriber:
      found.OPENAI_API_KEY && found.OPENAI_TRANSCRIBE_MODEL
        ? {
            apiKey: found.OPENAI_API_KEY,
            model: found.OPENAI_TRANSCRIBE_MODEL,
            ...(found.OPENAI_BASE_URL !== undefined && { baseUrl: found.OPENAI_BASE_URL }),
          }
        : undefined,
    today: found.WORTLAUT_TODAY,
    rateLimits: found.RATE_LIMITS === 'on',
    tokenHours: found.TOKEN_HOURS,
    tokenGraceHours: found.TOKEN_GRACE_HOURS,
    logRequests: found.LOG === 'requests',
    operator: operatorOf(env),
  };
}
