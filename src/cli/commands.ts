// The commands as functions from one input line to one output line. No network, no key, no server.
import * as z from 'zod';
import { TEXT_CHARACTERS } from '../case/limits.ts';
import { answerQuestion } from '../dialogs/answers/index.ts';
import { judge } from '../dialogs/recording/index.ts';
import { namesSides, withSides } from '../dialogs/recording/sides.ts';
import { extract } from '../dialogs/understand/index.ts';
import { FURTHER_LANGS } from '../knowledge/languages.ts';
import { isoDate, readFacts, type Facts } from '../knowledge/facts.ts';
import { assess, deadline } from '../knowledge/law/index.ts';
import { LETTER_KINDS } from '../knowledge/law/assessment.ts';
import { DEADLINE_KINDS, FEDERAL_STATES } from './values.ts';
import { compose, LetterProblem, type LetterFormat } from '../letters/index.ts';
import { COPY_ROLES, type LetterDocument } from '../letters/letter.ts';
import { letterFile } from '../paper.ts';
import { LineError, type Command } from './lines.ts';

const LANGS = ['de', 'en', ...FURTHER_LANGS] as const;

const extractLine = z.object({ text: z.string(), lang: z.enum(LANGS).nullish() });
const answerLine = z.object({ question: z.string().max(TEXT_CHARACTERS), lang: z.enum(LANGS).nullish() });
const assessLine = z.object({ facts: z.unknown(), detail: z.enum(['full', 'result']).nullish() });
const deadlineLine = z.object({
  kind: z.enum(DEADLINE_KINDS),
  event: isoDate,
  federalState: z.enum(FEDERAL_STATES).nullish(),
  traderState: z.enum(FEDERAL_STATES).nullish(),
});
const recordingLine = z.object({
  turns: z
    .array(z.object({ speaker: z.string().max(80), text: z.string() }))
    .max(20_000)
    .refine(namesSides, 'speaker must begin with A or K, or tell two sides apart'),
  product: z.string().max(60).nullish(),
});
const optionalText = z.string().max(400).nullish();
const address = z.object({
  name: z.string().max(400),
  lines: z.array(z.string().max(400)).max(12),
  email: optionalText,
});
const letterLine = z.object({
  letter: z.enum(LETTER_KINDS),
  facts: z.unknown(),
  parties: z.object({
    sender: z.object({
      name: optionalText,
      street: optionalText,
      postcode: optionalText,
      town: optionalText,
      country: optionalText,
      email: optionalText,
      customerNumber: optionalText,
      contractNumber: optionalText,
    }),
    recipient: address.nullish(),
    holder: z
      .object({ name: z.string().max(400), birthDate: isoDate.nullish(), custody: z.enum(['both', 'sole']).nullish() })
      .nullish(),
    representative: z.object({ name: z.string().max(400), role: z.string().max(400) }).nullish(),
    others: z.partialRecord(z.enum(COPY_ROLES), address).nullish(),
  }),
  format: z.enum(['text', 'pdf', 'docx', 'eml']).nullish(),
  stack: z.boolean().nullish(),
  account: z.string().max(20_000).nullish(),
});

/** Facts of a line: a wrong type is the line's error, unknown keys are named in `ignored`. */
function factsOf(input: unknown): { facts: Facts; ignored: string[] } {
  const { facts, problems } = readFacts(input ?? {});
  const wrong = problems.find((p) => p.code === 'wrongType');
  if (wrong) throw new LineError('wrongType', wrong.message);
  return { facts, ignored: problems.map((p) => p.key) };
}

function read<S extends z.ZodType>(schema: S, input: unknown): z.infer<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path.join('.') ?? '';
  throw new LineError('wrongType', `${path === '' ? 'the line' : `"${path}"`}: ${issue?.message ?? 'wrong type'}`);
}

/** Drops keys that are null or undefined, at every depth: `null` on input means absent. */
type Present<T> = T extends (infer U)[]
  ? Present<U>[]
  : T extends object
    ? { [K in keyof T]: Present<NonNullable<T[K]>> }
    : T;
function present<T>(value: T): Present<T> {
  if (typeof value !== 'object' || value === null) return value as Present<T>;
  if (Array.isArray(value)) return value.map((v: unknown) => present(v)) as Present<T>;
  const entries = Object.entries(value).filter(([, v]) => v !== null && v !== undefined);
  return Object.fromEntries(entries.map(([k, v]) => [k, present(v)])) as Present<T>;
}

/** A document as the command line gives it; `body` is what stands below the subject. */
async function printed(doc: LetterDocument, format: LetterFormat | undefined): Promise<object> {
  const { to, subject, salutation, blocks, closing, signatures, enclosures } = doc;
  const words = [salutation, ...blocks.map((block) => block.text), closing, ...signatures, ...enclosures];
  const file = format ? { file: Buffer.from(await letterFile(doc, format)).toString('base64') } : {};
  const copy = doc.copyTo ? { copyTo: doc.copyTo } : {};
  return {
    to,
    subject,
    body: words.filter((text) => text !== '').join('\n\n'),
    blocks,
    with: doc.with,
    ...copy,
    ...file,
  };
}

export const COMMANDS: Readonly<Record<string, Command>> = {
  extract(line, today) {
    const { text, lang } = read(extractLine, line);
    // The day of a visit is for the talk alone: the vocabulary has none.
    const { visitDay: _visit, ...reading } = extract(text, lang ? { today, lang } : { today });
    return reading;
  },
  assess(line, today) {
    const { facts: raw, detail } = read(assessLine, line);
    const { facts, ignored } = factsOf(raw);
    const assessment = assess(facts, today, { ...(detail ? { detail } : {}), ignored });
    return detail === 'result' ? { conclusion: assessment.conclusion } : assessment;
  },
  answer(line, today) {
    const { question, lang } = read(answerLine, line);
    return answerQuestion(question, today, lang ?? undefined);
  },
  recording(line) {
    const { turns, product } = read(recordingLine, line);
    const { turns: sided, guessed } = withSides(turns);
    return judge(sided, { ...(product ? { product } : {}), guessed });
  },
  deadline(line) {
    const { kind, event, federalState, traderState } = read(deadlineLine, line);
    const customer = federalState ?? undefined;
    const trader = traderState ?? customer;
    return deadline(kind, event, {
      ...(customer ? { federalState: customer } : {}),
      ...(trader ? { traderState: trader } : {}),
    });
  },
  async letter(line, today) {
    const input = read(letterLine, line);
    const { facts } = factsOf(input.facts);
    const { letter, parties, stack, account, format } = present(input);
    try {
      const given = { letter, facts, parties, today };
      const composed = compose({ ...given, ...(stack ? { stack } : {}), ...(account ? { account } : {}) });
      if (composed.missing.length > 0) return { letter, missing: composed.missing };
      const paper = format === 'text' ? undefined : format;
      const documents = await Promise.all(composed.documents.map((doc) => printed(doc, paper)));
      return { letter, documents, missing: [] };
    } catch (error) {
      if (error instanceof LetterProblem) throw new LineError(error.code, error.message);
      throw error;
    }
  },
};
