// The plain form path: each form is a line of the same conversation, through the same hands; the answer is the next page.
import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { keepAndSay } from '../directline/keep.ts';
import { limited } from '../directline/gate.ts';
import { FIRST_EPOCH, newConversationId, newUserId } from '../directline/token.ts';
import { readMultipart } from '../directline/multipart.ts';
import { TEXT_CHARACTERS } from '../../case/limits.ts';
import type { Incoming } from '../house.ts';
import { readAmount } from '../../money.ts';
import { FORM } from '../paths.ts';
import { formPage, formStart, type FormCase } from '../pages/form.ts';
import { formWords, type FormLang } from '../pages/form-words.ts';
import { wrapped } from '../pages/index.ts';
import type { Answer, Ask, Handler } from '../route.ts';
import { forbidden, Problem } from '../route.ts';
import type { Wire } from '../wire.ts';
import { checkOrigin } from '../wire.ts';
import { openResume, sealResume, withLinks, type Resume } from './links.ts';

const FORM_BYTES = 96 * 1024;
const FILE_BYTES = 15 * 1024 * 1024 + FORM_BYTES;
/** So long a page waits for the turn. */
const TURN_MS = 8_000;
const LINES = 20_000;
/** The open question is put anew at every turn: it is among so many of the last lines. */
const LAST_LINES = 200;

type Sent = { fields: URLSearchParams; file?: { name: string; declared: string; body: Buffer } };

const langOf = (text: string | null | undefined): FormLang => (text?.toLowerCase().startsWith('en') ? 'en' : 'de');

async function readForm(ask: Ask): Promise<Sent> {
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

/** What the form says, as a line of the conversation; nothing for an empty one. */
function lineOf(fields: URLSearchParams, titles: ReadonlyMap<string, string>): Incoming | undefined {
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

/** The plain forms without scripts: the page of a case, and one line sent from it. */
export function formApi(wire: Wire): Record<'show' | 'send', Handler> {
  const { house } = wire;
  const page = (title: string, main: Parameters<typeof wrapped>[1], lang: FormLang, status = 200): Answer => ({
    status,
    body: wrapped(title, main, { lang, plain: true }),
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
  const start = (lang: FormLang, note?: 'gone' | 'busy'): Answer =>
    page(formWords[lang].title, formStart(lang, randomUUID(), note), lang, note === 'busy' ? 429 : 200);

  const living = async (sealed: string | null): Promise<Resume | undefined> => {
    const found = sealed ? openResume(wire, sealed) : undefined;
    return found && (await house.exists(found.conv))?.epoch === found.epoch ? found : undefined;
  };

  async function settled(conv: string): Promise<boolean> {
    for (const until = wire.clock() + TURN_MS; wire.clock() < until; await wait(40))
      if ((await house.state(conv))?.pending !== true) return true;
    return false;
  }

  async function shown(who: Resume, note?: FormCase['note'], typed?: string): Promise<Answer> {
    const done = await settled(who.conv);
    const [view, lines] = await Promise.all([house.view(who.conv), house.log(who.conv, 0, LINES)]);
    if (!view || !lines) return start('de', 'gone');
    const lang = langOf(view.lang);
    const key = sealResume(wire.sealer, who);
    const extra = note ?? (done ? undefined : 'slow');
    const it: FormCase = {
      key,
      once: randomUUID(),
      lines,
      view: withLinks(wire, view, who),
      address: `${wire.publicUrl()}${FORM}?k=${key}`,
      ...(extra && { note: extra }),
      ...(typed && { typed }),
    };
    return page(formWords[lang].title, formPage(it, lang), lang);
  }

  async function begun(ask: Ask, fields: URLSearchParams): Promise<Resume | 'busy'> {
    try {
      limited(wire, 'conversations', ask);
    } catch (error) {
      if (error instanceof Problem && error.status === 429) return 'busy';
      throw error;
    }
    // The same first form twice is one conversation only while the browser waits; a second one is harmless and empty.
    const who = { conv: newConversationId(), user: newUserId(), epoch: FIRST_EPOCH };
    const locale = fields.get('lang') === 'en' ? 'en-GB' : 'de-DE';
    await house.begin({ conv: who.conv, user: who.user, locale });
    wire.metrics.count('conversations');
    return who;
  }

  /** Titles of the open question's buttons, so that the transcript shows words and not values. */
  async function titlesOf(conv: string): Promise<Map<string, string>> {
    const state = await house.state(conv);
    const lines = state && (await house.log(conv, Math.max(0, state.seq - LAST_LINES), LAST_LINES));
    const last = lines?.findLast((line) => line.from === 'bot' && line.what === 'said' && line.said.question);
    const choices = last?.from === 'bot' && last.what === 'said' ? (last.said.question?.choices ?? []) : [];
    return new Map(choices.map(({ value, title }) => [value, title]));
  }

  return {
    async show(ask) {
      const sealed = ask.query.get('k');
      const who = await living(sealed);
      const lang = langOf(ask.query.get('lang') ?? ask.headers['accept-language']);
      return who ? shown(who) : start(lang, sealed === null ? undefined : 'gone');
    },
    async send(ask) {
      // Our pages send no referrer, so a browser calls the origin of their forms "null"; where it comes from says this header.
      if (ask.headers['sec-fetch-site'] === 'cross-site') throw forbidden('This form was sent by another site');
      if (ask.origin !== 'null') checkOrigin(wire, ask);
      limited(wire, 'posts', ask);
      const { fields, file } = await readForm(ask);
      const sealed = fields.get('k');
      const before = await living(sealed);
      const lang = langOf(fields.get('lang'));
      if (sealed !== null && !before) return start(lang, 'gone');
      const who = before ?? (await begun(ask, fields));
      if (who === 'busy') return start(lang, 'busy');
      if (file) {
        const content = (async function* () {
          yield file.body;
        })();
        const id = fields.get('id');
        const clientId = id && createHash('sha256').update(id).digest('hex').slice(0, 32);
        const line: Incoming = { type: 'message', ...(clientId && { clientId }) };
        const said = await keepAndSay(house, who, [{ ...file, content }], line);
        return shown(who, 'refused' in said ? 'badFile' : undefined);
      }
      const line = lineOf(fields, await titlesOf(who.conv));
      const taken = line && (await house.receive(who.conv, who.user, line));
      // Another button than the field's own was pressed: what was typed is neither sent nor lost.
      const typed = (fields.get('text') ?? '').slice(0, TEXT_CHARACTERS);
      const kept = line?.text === typed.trim() ? undefined : typed;
      return shown(who, taken && 'refused' in taken ? 'refused' : undefined, kept);
    },
  };
}
