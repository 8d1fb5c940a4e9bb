// The one place that talks to a model: free text in, proposals, intents and passage ids out. Slow or broken, it is silent and the built-in reading goes on.
import OpenAI from 'openai';
import { zodResponseFormat, zodTextFormat } from 'openai/helpers/zod';
import type * as z from 'zod';
import type { Heard } from '../../dialogs/messages.ts';
import { FACTS, type FactKey } from '../../knowledge/facts.ts';
import { faultOf } from '../fault.ts';
import type { Log } from '../log.ts';
import { answerSchema, ask, PROMPT_VERSION, SYSTEM } from './prompt.ts';
import { asksInVain, usable, usableIntents, usablePassages } from './proposals.ts';
import { redact } from './redact.ts';

/** How to reach the model. */
export type ReaderConfig = {
  apiKey: string;
  model: string;
  baseUrl?: string;
  /** `chat` for servers that lack the responses interface. */
  api: 'responses' | 'chat';
};
/** A line to be read, the facts that are still open, and personal words that must not go out (`known`). */
export type Reading = { text: string; today: string; open: readonly FactKey[]; known: readonly string[]; user: string };
/** A model that reads along. It answers nothing rather than throw. */
export type Reader = { read(reading: Reading): Promise<Heard>; figures: Readonly<Figures> };
/** What the model cost since the start: calls, failures, tokens, seconds. */
export type Figures = { calls: number; failures: number; tokens: number; seconds: number };

/** One customer waits at most this long for the model, retries included. */
const LIMITS = { all: 8_000, call: 6_000 };
/** After this many failures in a minute the model is left alone for a while. */
const FAILURES = 5;
const MINUTE = 60_000;
const PAUSE_MS = 5 * MINUTE;
const MAX_TOKENS = 600;
/** Longer texts are cut for the model; the built-in reading sees all of it. */
const MAX_CHARS = 6_000;

/** Never proposed by a model: consents, health data, what the customer did with us. */
const NEVER = new Set<FactKey>([
  'consentModel',
  'consentHealth',
  'consentRecordingUpload',
  'incapable',
  'custodianship',
  'outcome',
]);

/**
 * @param now a monotonic clock in ms, for the pause after failures
 * @returns a reader that never throws: a failure is nothing heard and a line in the log
 */
export function openReader(
  config: ReaderConfig,
  log: Log,
  now: () => number = () => performance.now(),
  limits: typeof LIMITS = LIMITS,
): Reader {
  const client = new OpenAI({
    apiKey: config.apiKey,
    ...(config.baseUrl ? { baseURL: config.baseUrl } : {}),
    timeout: limits.call,
    maxRetries: 1,
    logLevel: 'off',
  });
  const figures: Figures = { calls: 0, failures: 0, tokens: 0, seconds: 0 };
  let failures: number[] = [];
  let pausedUntil = -Infinity;

  return {
    figures,
    async read({ text, today, open, known, user }) {
      const [first, ...rest] = open.filter((key) => !NEVER.has(key) && FACTS[key].sensitive === undefined);
      if (first === undefined || now() < pausedUntil) return NOTHING;
      const hidden = redact(text.slice(0, MAX_CHARS), known);
      const schema = answerSchema([first, ...rest]);
      const question = ask(hidden.text, today, [first, ...rest], asksInVain(text, today));
      const signal = AbortSignal.timeout(limits.all);
      const began = now();
      figures.calls += 1;
      const request = { client, config, schema, user, question, signal };
      try {
        const { answer, tokens } = await (config.api === 'chat' ? byChat(request) : byResponses(request));
        figures.tokens += tokens;
        const restored = <Q extends { quote: string }>(one: Q): Q => ({ ...one, quote: hidden.restore(one.quote) });
        const proposals = answer.proposals.map((p) => ({ ...restored(p), value: hidden.restore(p.value) }));
        return {
          proposals: usable(proposals, text, today),
          intents: usableIntents(answer.intents.map(restored), text, today),
          passages: usablePassages(answer.passages.map(restored), text, today),
        };
      } catch (error) {
        figures.failures += 1;
        failures = [...failures.filter((at) => at > now() - MINUTE), now()];
        if (failures.length >= FAILURES) pausedUntil = now() + PAUSE_MS;
        log({
          level: 'error',
          what: 'reader.failed',
          ...faultOf(error),
          prompt: PROMPT_VERSION,
          paused: String(failures.length >= FAILURES),
        });
        return NOTHING;
      } finally {
        figures.seconds += (now() - began) / 1000;
      }
    },
  };
}

type Request = {
  client: OpenAI;
  config: ReaderConfig;
  schema: ReturnType<typeof answerSchema>;
  user: string;
  question: string;
  signal: AbortSignal;
};
type Answer = z.infer<ReturnType<typeof answerSchema>>;
type Answered = { answer: Answer; tokens: number };
const SILENT: Answer = { proposals: [], intents: [], passages: [] };
const NOTHING: Heard = { proposals: [] };

async function byResponses({ client, config, schema, user, question, signal }: Request): Promise<Answered> {
  const answer = await client.responses.parse(
    {
      model: config.model,
      store: false,
      safety_identifier: user,
      max_output_tokens: MAX_TOKENS,
      instructions: SYSTEM,
      input: question,
      text: { format: zodTextFormat(schema, 'heard') },
    },
    { signal },
  );
  return { answer: answer.output_parsed ?? SILENT, tokens: answer.usage?.total_tokens ?? 0 };
}

async function byChat({ client, config, schema, question, signal }: Request): Promise<Answered> {
  const answer = await client.chat.completions.parse(
    {
      model: config.model,
      max_completion_tokens: MAX_TOKENS,
      response_format: zodResponseFormat(schema, 'heard'),
      messages: [
        { role: 'system', content: SYSTEM },
        { role: 'user', content: question },
      ],
    },
    { signal },
  );
  return { answer: answer.choices[0]?.message.parsed ?? SILENT, tokens: answer.usage?.total_tokens ?? 0 };
}
