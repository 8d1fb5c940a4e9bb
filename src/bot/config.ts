// The settings, read once from the environment. A wrong value is named with its reason.
import type { BlockList } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import {
  day,
  list,
  number,
  oneOf,
  optional,
  origin,
  parseKeys,
  proxies,
  read,
  secrets,
  text,
} from './config-values.ts';
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

type Found = z.infer<typeof Environment>;

/** What does not go together, or lacks its other half: a sentence each. */
function contradictions(found: Found): string[] {
  const wrong: [boolean, string][] = [
    [
      found.RATE_LIMITS === 'off' && !isLoopback(found.HOST),
      'RATE_LIMITS: "off" is accepted only while HOST is 127.0.0.1, ::1 or localhost.',
    ],
    [
      !!found.REDIS_URL && !found.WORTLAUT_KEYS,
      'WORTLAUT_KEYS: must be given with REDIS_URL, so that all instances have the same keys.',
    ],
    [!!found.MicrosoftAppId && !found.MicrosoftAppPassword, 'MicrosoftAppPassword: must be given with MicrosoftAppId.'],
    [
      found.MicrosoftAppType === 'SingleTenant' && !!found.MicrosoftAppId && !found.MicrosoftAppTenantId,
      'MicrosoftAppTenantId: must be given with MicrosoftAppType=SingleTenant.',
    ],
    [
      !!found.SMTP_URL && !found.SMTP_FROM?.includes('@'),
      'SMTP_FROM: must be given with SMTP_URL, an address like wortlaut@example.org.',
    ],
    [
      !!found.FEEDBACK_EMAIL && !/^[^\s@,<>]+@[^\s@,<>]+$/.test(found.FEEDBACK_EMAIL),
      `FEEDBACK_EMAIL: "${found.FEEDBACK_EMAIL}" is not one e-mail address.`,
    ],
    [
      !!found.FEEDBACK_EMAIL && !found.SMTP_URL,
      'SMTP_URL: must be given with FEEDBACK_EMAIL, so that the notice can be sent.',
    ],
    [
      !!found.OPENAI_API_KEY && !found.OPENAI_MODEL && !found.OPENAI_TRANSCRIBE_MODEL,
      'OPENAI_MODEL: must be given with OPENAI_API_KEY.',
    ],
    [
      !!found.OPENAI_TRANSCRIBE_MODEL && !found.OPENAI_API_KEY,
      'OPENAI_API_KEY: must be given with OPENAI_TRANSCRIBE_MODEL.',
    ],
  ];
  return wrong.filter(([is]) => is).map(([, sentence]) => sentence);
}

function microsoftOf(found: Found): Config['microsoft'] {
  if (!found.MicrosoftAppId || !found.MicrosoftAppPassword) return undefined;
  return {
    id: found.MicrosoftAppId,
    password: found.MicrosoftAppPassword,
    type: found.MicrosoftAppType,
    tenantId: found.MicrosoftAppTenantId ?? '',
    services: found.MicrosoftServiceUrls,
  };
}

/** One model at the place where all of them are: its key and its address. */
function modelAt(found: Found, model: string | undefined): Config['transcriber'] {
  if (!found.OPENAI_API_KEY || !model) return undefined;
  const at = found.OPENAI_BASE_URL;
  return { apiKey: found.OPENAI_API_KEY, model, ...(at !== undefined && { baseUrl: at }) };
}

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
  const problems = contradictions(found);
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  const model = modelAt(found, found.OPENAI_MODEL);
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
    microsoft: microsoftOf(found),
    model: model && { ...model, api: found.OPENAI_API },
    mail: found.SMTP_URL && found.SMTP_FROM ? { url: found.SMTP_URL, from: found.SMTP_FROM } : undefined,
    feedbackEmail: found.FEEDBACK_EMAIL,
    transcriber: modelAt(found, found.OPENAI_TRANSCRIBE_MODEL),
    today: found.WORTLAUT_TODAY,
    rateLimits: found.RATE_LIMITS === 'on',
    tokenHours: found.TOKEN_HOURS,
    tokenGraceHours: found.TOKEN_GRACE_HOURS,
    logRequests: found.LOG === 'requests',
    operator: operatorOf(env),
  };
}
