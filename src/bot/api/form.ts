// The plain form path: each form is a line of the same conversation, through the same hands; the answer is the next page.
import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { keepAndSay } from '../directline/keep.ts';
import { limited } from '../directline/gate.ts';
import { FIRST_EPOCH, newConversationId, newUserId } from '../directline/token.ts';
import { TEXT_CHARACTERS } from '../../case/limits.ts';
import type { House, Incoming } from '../house.ts';
import { FORM } from '../paths.ts';
import { formPage, formStart, type FormCase } from '../pages/form.ts';
import { formWords, type FormLang } from '../pages/form-words.ts';
import { wrapped } from '../pages/index.ts';
import type { Answer } from '../answer.ts';
import type { Ask, Handler } from '../route.ts';
import { forbidden, Problem } from '../problem.ts';
import type { Wire } from '../wire.ts';
import { checkOrigin } from '../wire.ts';
import { lineOf, readForm, type Sent } from './form-line.ts';
import { openResume, sealResume, withLinks, type Resume } from './links.ts';

/** So long a page waits for the turn. */
const TURN_MS = 8_000;
const LINES = 20_000;
/** The open question is put anew at every turn: it is among so many of the last lines. */
const LAST_LINES = 200;

const langOf = (text: string | null | undefined): FormLang => (text?.toLowerCase().startsWith('en') ? 'en' : 'de');

const page = (title: string, main: Parameters<typeof wrapped>[1], lang: FormLang, status = 200): Answer => ({
  status,
  body: wrapped(title, main, { lang, plain: true }),
  headers: { 'content-type': 'text/html; charset=utf-8' },
});

const startPage = (lang: FormLang, note?: 'gone' | 'busy'): Answer =>
  page(formWords[lang].title, formStart(lang, randomUUID(), note), lang, note === 'busy' ? 429 : 200);

/** Whose case the form is of, if it is still there and its links are not locked. */
async function living(wire: Wire, sealed: string | null): Promise<Resume | undefined> {
  const found = sealed ? openResume(wire, sealed) : undefined;
  return found && (await wire.house.exists(found.conv))?.epoch === found.epoch ? found : undefined;
}

/** Waits for the turn. False if it takes longer than a page may. */
async function settled({ house, clock }: Wire, conv: string): Promise<boolean> {
  for (const until = clock() + TURN_MS; clock() < until; await wait(40))
    if ((await house.state(conv))?.pending !== true) return true;
  return false;
}

/** The page of a case, once its turn is over. @param typed what stays in the field */
async function casePage(wire: Wire, who: Resume, note?: FormCase['note'], typed?: string): Promise<Answer> {
  const { house } = wire;
  const done = await settled(wire, who.conv);
  const [view, lines] = await Promise.all([house.view(who.conv), house.log(who.conv, 0, LINES)]);
  if (!view || !lines) return startPage('de', 'gone');
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

/** A new case for a form that came without one; `busy` where too many were begun from this address. */
async function begun(wire: Wire, ask: Ask, fields: URLSearchParams): Promise<Resume | 'busy'> {
  try {
    limited(wire, 'conversations', ask);
  } catch (error) {
    if (error instanceof Problem && error.status === 429) return 'busy';
    throw error;
  }
  // The same first form twice is one conversation only while the browser waits; a second one is harmless and empty.
  const who = { conv: newConversationId(), user: newUserId(), epoch: FIRST_EPOCH };
  const locale = fields.get('lang') === 'en' ? 'en-GB' : 'de-DE';
  await wire.house.begin({ conv: who.conv, user: who.user, locale });
  wire.metrics.count('conversations');
  return who;
}

/** Titles of the open question's buttons, so that the transcript shows words and not values. */
async function titlesOf(house: House, conv: string): Promise<Map<string, string>> {
  const state = await house.state(conv);
  const lines = state && (await house.log(conv, Math.max(0, state.seq - LAST_LINES), LAST_LINES));
  const last = lines?.findLast((line) => line.from === 'bot' && line.what === 'said' && line.said.question);
  const choices = last?.from === 'bot' && last.what === 'said' ? (last.said.question?.choices ?? []) : [];
  return new Map(choices.map(({ value, title }) => [value, title]));
}

/** Keeps the file of a form and says so in the conversation; the same form twice is one file. */
async function sendFile(wire: Wire, who: Resume, file: NonNullable<Sent['file']>, id: string | null): Promise<Answer> {
  const content = (async function* () {
    yield file.body;
  })();
  const clientId = id && createHash('sha256').update(id).digest('hex').slice(0, 32);
  const line: Incoming = { type: 'message', ...(clientId && { clientId }) };
  const said = await keepAndSay(wire.house, who, [{ ...file, content }], line);
  return casePage(wire, who, 'refused' in said ? 'badFile' : undefined);
}

/** Says what the form says. */
async function sendLine(wire: Wire, who: Resume, fields: URLSearchParams): Promise<Answer> {
  const { house } = wire;
  const line = lineOf(fields, await titlesOf(house, who.conv));
  const taken = line && (await house.receive(who.conv, who.user, line));
  // Another button than the field's own was pressed: what was typed is neither sent nor lost.
  const typed = (fields.get('text') ?? '').slice(0, TEXT_CHARACTERS);
  const kept = line?.text === typed.trim() ? undefined : typed;
  return casePage(wire, who, taken && 'refused' in taken ? 'refused' : undefined, kept);
}

/** The plain forms without scripts: the page of a case, and one line sent from it. */
export function formApi(wire: Wire): Record<'show' | 'send', Handler> {
  return {
    async show(ask) {
      const sealed = ask.query.get('k');
      const who = await living(wire, sealed);
      const lang = langOf(ask.query.get('lang') ?? ask.headers['accept-language']);
      return who ? casePage(wire, who) : startPage(lang, sealed === null ? undefined : 'gone');
    },
    async send(ask) {
      // Our pages send no referrer, so a browser calls the origin of their forms "null"; where it comes from says this header.
      if (ask.headers['sec-fetch-site'] === 'cross-site') throw forbidden('This form was sent by another site');
      if (ask.origin !== 'null') checkOrigin(wire, ask);
      limited(wire, 'posts', ask);
      const { fields, file } = await readForm(ask);
      const sealed = fields.get('k');
      const before = await living(wire, sealed);
      const lang = langOf(fields.get('lang'));
      if (sealed !== null && !before) return startPage(lang, 'gone');
      const who = before ?? (await begun(wire, ask, fields));
      if (who === 'busy') return startPage(lang, 'busy');
      return file ? sendFile(wire, who, file, fields.get('id')) : sendLine(wire, who, fields);
    },
  };
}
