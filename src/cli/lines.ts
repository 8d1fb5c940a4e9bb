// JSON Lines in, JSON Lines out: same order, ids echoed, a bad line answers with its error and the rest goes on.
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** A line that cannot be done: `code` for scripts, `message` for people. */
export class LineError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

type Input = Record<string, unknown>;
export type Command = (input: Input, today: string) => object | Promise<object>;

/** Longest line that is read, in characters: a letter with an account of 20,000 characters and much room. */
const MAX_LINE = 1_000_000;

/**
 * Runs a command over JSON Lines.
 * @param today ISO day for lines without a `today` of their own
 * @returns the exit code: 0 all good, 1 some lines bad
 */
export async function runLines(command: Command, today: string, from: Readable, to: Writable): Promise<0 | 1> {
  let number = 0;
  let bad = false;
  for await (const line of createInterface({ input: from, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const output = await answerLine(command, line, number, today);
    bad ||= 'error' in output;
    if (!to.write(`${JSON.stringify(output)}\n`)) await new Promise((resolve) => to.once('drain', resolve));
  }
  return bad ? 1 : 0;
}

async function answerLine(command: Command, line: string, number: number, today: string): Promise<object> {
  let id: unknown;
  try {
    const input = parse(line);
    id = input['id'];
    const day = input['today'] === undefined ? today : readDay(input['today']);
    return { ...(id === undefined ? {} : { id }), ...(await command(input, day)) };
  } catch (error) {
    const known = error instanceof LineError;
    const code = known ? error.code : 'failed';
    const message = known ? error.message : 'this line could not be worked on';
    if (!known)
      console.error(`line ${number}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return { ...(id === undefined ? {} : { id }), error: { line: number, code, message } };
  }
}

function parse(line: string): Input {
  if (line.length > MAX_LINE) throw new LineError('tooLong', `the line has more than ${MAX_LINE} characters`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new LineError('notJson', 'the line is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new LineError('wrongType', 'the line is not a JSON object');
  }
  return value as Input;
}

/** An ISO day from input. @throws LineError */
export function readDay(value: unknown): string {
  try {
    if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) throw new RangeError('form');
    return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString();
  } catch {
    throw new LineError('wrongType', '"today" must be a day like 2026-11-23');
  }
}
