// What a plain form says, as a line of the conversation: a command, a button, several, a day, a sum, or words.
import { TEXT_CHARACTERS } from '../../case/limits.ts';
import { readAmount } from '../../money.ts';
import { readMultipart } from '../directline/multipart.ts';
import type { Incoming } from '../house.ts';
import type { Ask } from '../route.ts';

const FORM_BYTES = 96 * 1024;
const FILE_BYTES = 15 * 1024 * 1024 + FORM_BYTES;

/** What a form held; `file` where one came along. */
export type Sent = { fields: URLSearchParams; file?: { name: string; declared: string; body: Buffer } };

/** Reads a form, with or without a file. @throws Problem 400, 413 */
export async function readForm(ask: Ask): Promise<Sent> {
  const type = ask.headers['content-type'] ?? '';
  if (!/^multipart\/form-data\b/i.test(type)) return { fields: await ask.form(FORM_BYTES) };
  const body = await ask.bytes(FILE_BYTES);
  const fields = new URLSearchParams();
  let file: Sent['file'];
  for (const part of readMultipart(body, type)) {
    if (part.filename !== undefined) file = { name: part.filename, declared: part.type, body: part.body };
    else if (part.name !== undefined) fields.append(part.name, part.body.toString());
  }
  return { fields, ...(file && { file }) };
}

/**
 * What the form says, as a line of the conversation; nothing for an empty one.
 * @param titles of the open question's buttons, by their values: the transcript shows words
 */
export function lineOf(fields: URLSearchParams, titles: ReadonlyMap<string, string>): Incoming | undefined {
  const question = fields.get('q') ?? undefined;
  const clientId = fields.get('id') ?? undefined;
  const once = clientId === undefined ? {} : { clientId: clientId.slice(0, 100) };
  const text = (fields.get('text') ?? '').trim().slice(0, TEXT_CHARACTERS);
  const command = fields.get('cmd');
  if (command) return { type: 'event', name: 'wortlaut/command', value: { name: command.slice(0, 40) }, ...once };
  const fact = fields.get('change');
  if (fact)
    return { type: 'event', name: 'wortlaut/command', value: { name: 'change', fact: fact.slice(0, 60) }, ...once };
  const answer = (title: string, value: unknown): Incoming => ({
    type: 'message',
    text: title,
    ...(question !== undefined && { value: { question, value } }),
    ...once,
  });
  const said = fields.get('say');
  if (said) return { type: 'message', text: said.slice(0, TEXT_CHARACTERS), ...once };
  const value = fields.get('v');
  if (value !== null) return answer(titles.get(value) ?? value, value);
  const step = fields.get('do');
  const several = fields.getAll('m');
  if (step === 'multi' && several.length > 0)
    return answer(several.map((one) => titles.get(one) ?? one).join(', '), several);
  const day = fields.get('day') ?? '';
  if (step === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(day)) return answer(day.split('-').toReversed().join('.'), day);
  const money = (fields.get('money') ?? '').trim();
  const amount = readAmount(money);
  if (step === 'money' && amount !== undefined) return answer(`${money} €`, { amount, currency: 'EUR' });
  return text === '' ? undefined : { type: 'message', text, ...once };
}
