// Client events: start, correct, command, letter, edit, sent, matter, language. Every value is checked first.
import * as z from 'zod';
import { langOf } from '../case/file.ts';
import { TEXT_CHARACTERS } from '../case/limits.ts';
import { companyOf } from '../knowledge/companies.ts';
import { isoDate, isFactKey } from '../knowledge/facts.ts';
import { LETTER_KINDS } from '../knowledge/law/assessment.ts';
import { coerce } from './answering/answer-value.ts';
import { answerProblem } from './answering/answering.ts';
import { correct } from './changes.ts';
import { command, isCommand } from './commands.ts';
import { ask, assessed, closeQuestion, tell, type Draft } from './draft.ts';
import { askAgain, proceed, turnTo } from './interview.ts';
import { chooseLanguage, tellUnchecked } from './hearing/language.ts';
import { companyReplied } from './company/followup.ts';
import { letterSent } from './sending/sent.ts';
import { checked, knownOf, note, sameValue } from './ledger.ts';
import { confirmSentence, judgeConfirmed, wishText } from './tape/machine.ts';
import { editLetter, wishLetter } from './paper/paper.ts';
import { letterOptions } from './paper/options.ts';
import { shareSheet, unshareSheet } from './staff/shares.ts';
import { mark } from './tape/tape.ts';

const id = z.string().min(1).max(80);

const correction = z.object({ fact: z.string().max(60), value: z.unknown(), matter: id.nullish() });
const commanded = z.object({ name: z.string().max(40), fact: z.string().max(60).nullish() });
const wanted = z.object({ letter: z.enum(LETTER_KINDS), matter: id.nullish() });
const edited = z.object({ id, block: z.number().int().min(0).max(200), text: z.string().trim().min(1).max(4000) });
const sent = z.object({ id, date: isoDate, way: z.string().trim().min(1).max(120) });
const replied = z.object({ text: z.string().max(TEXT_CHARACTERS), received: isoDate, letter: id.nullish() });
const marked = z.object({
  file: id,
  criterion: z.string().max(40),
  answer: z.string().max(40),
  seconds: z.number().min(0).max(86_400).nullish(),
});
const aboutFile = z.object({ file: id });
const sentence = z.object({
  file: id,
  ok: z.boolean(),
  n: z.number().int().min(0).max(20_000),
  speaker: z.enum(['A', 'K']),
  text: z.string().trim().min(1).max(400),
  seconds: z.number().min(0).max(86_400).nullish(),
});
const matterId = z.object({ id });
const language = z.object({ lang: z.string().max(20) });
const start = z.object({
  locale: z.string().max(40).nullish(),
  entry: z.record(z.string(), z.unknown()).nullish(),
  model: z.boolean().nullish(),
  transcribes: z.boolean().nullish(),
  mails: z.boolean().nullish(),
});

type Handler = (draft: Draft, value: unknown) => boolean;

/** Runs a client event; one that is unknown or does not fit is answered politely and changes nothing. */
export function event(draft: Draft, name: string, value: unknown): void {
  const key = name.replace(/^wortlaut\//, '');
  const handler = name.startsWith('wortlaut/') && Object.hasOwn(HANDLERS, key) ? HANDLERS[key] : undefined;
  if (!handler) return;
  if (handler(draft, value)) return;
  tell(draft, 'valueUnfit');
  if (draft.file.open) askAgain(draft);
}

const HANDLERS: Record<string, Handler> = {
  start: (draft, value) => {
    const read = start.safeParse(value ?? {});
    greet(draft, read.success ? read.data : {});
    return true;
  },
  correct: (draft, value) => {
    const read = correction.safeParse(value);
    if (!read.success || !isFactKey(read.data.fact)) return false;
    const { fact } = read.data;
    const matter = read.data.matter ?? draft.file.active;
    const fits = checked(fact, coerce(fact, read.data.value));
    if (fits === undefined || !draft.file.matters.some((m) => m.id === matter)) return false;
    const problem = answerProblem(fact, fits, draft.today);
    if (problem) {
      tell(draft, problem);
      if (draft.file.open) askAgain(draft);
      return true;
    }
    if (sameValue(knownOf(draft.file, matter, fact)?.value, fits)) tell(draft, 'alreadySo');
    else if (knownOf(draft.file, matter, fact) === undefined) note(draft, matter, [{ fact, value: fits }]);
    else correct(draft, matter, [{ fact, value: fits }]);
    proceed(draft);
    return true;
  },
  command: (draft, value) => {
    const read = commanded.safeParse(value);
    if (!read.success || !isCommand(read.data.name)) return false;
    command(draft, read.data.name, read.data.fact ?? undefined);
    return true;
  },
  letter: (draft, value) => {
    const read = wanted.safeParse(value);
    if (!read.success) return false;
    const { letter, matter } = read.data;
    if (matter && !draft.file.matters.some((m) => m.id === matter)) return false;
    if (matter) draft.file = { ...draft.file, active: matter };
    const options = letterOptions(draft.file, draft.file.active, assessed(draft), draft.today);
    // A letter without a ground is not made, whoever asks for it.
    if (!options.letters.includes(letter)) {
      tell(draft, 'letterNotNow');
      proceed(draft);
      return true;
    }
    closeQuestion(draft);
    wishLetter(draft, letter);
    proceed(draft);
    return true;
  },
  edit: (draft, value) => {
    const read = edited.safeParse(value);
    return read.success && editLetter(draft, read.data.id, read.data.block, read.data.text);
  },
  sent: (draft, value) => {
    const read = sent.safeParse(value);
    return read.success && letterSent(draft, read.data);
  },
  reply: (draft, value) => {
    const read = replied.safeParse(value);
    if (!read.success || read.data.received > draft.today) return false;
    const done = companyReplied(draft, read.data);
    if (done === 'read') proceed(draft);
    return done !== 'refused';
  },
  mark: (draft, value) => {
    const read = marked.safeParse(value);
    if (!read.success) return false;
    const { file, criterion, answer, seconds } = read.data;
    return mark(draft, file, criterion, answer, seconds ?? undefined);
  },
  transcribe: (draft, value) => {
    const read = aboutFile.safeParse(value);
    return read.success && wishText(draft, read.data.file);
  },
  sentence: (draft, value) => {
    const read = sentence.safeParse(value);
    if (!read.success) return false;
    const { file, ok, n, speaker, text, seconds } = read.data;
    return confirmSentence(draft, file, { n, speaker, text, ...(typeof seconds === 'number' ? { seconds } : {}) }, ok);
  },
  check: (draft, value) => {
    const read = aboutFile.safeParse(value);
    return read.success && judgeConfirmed(draft, read.data.file);
  },
  matter: (draft, value) => {
    const read = matterId.safeParse(value);
    if (!read.success || !draft.file.matters.some((m) => m.id === read.data.id)) return false;
    turnTo(draft, read.data.id);
    return true;
  },
  share: shareSheet,
  unshare: unshareSheet,
  language: (draft, value) => {
    const read = language.safeParse(value);
    const lang = read.success ? langOf(read.data.lang) : undefined;
    if (!lang) return false;
    chooseLanguage(draft, lang);
    return true;
  },
};

/** The greeting with the first question; facts of a deep link are asked about, not believed. */
function greet(draft: Draft, { locale, entry, model, transcribes, mails }: Partial<z.infer<typeof start>>): void {
  if (transcribes === true) draft.file = { ...draft.file, transcribes };
  if (model === true) draft.file = { ...draft.file, reading: 'offered' };
  if (mails === true) draft.file = { ...draft.file, reminders: {} };
  const lang = locale ? langOf(locale) : undefined;
  if (lang && !draft.file.langChosen) draft.file = { ...draft.file, lang };
  const chosen = typeof entry?.['lang'] === 'string' ? langOf(entry['lang']) : undefined;
  if (chosen) draft.file = { ...draft.file, lang: chosen, langChosen: true };
  tell(draft, 'greeting');
  tellUnchecked(draft, draft.file.lang);
  const link = entry?.['link'];
  if (typeof link === 'string' && LINK.test(link)) draft.file = { ...draft.file, link };
  const told = Object.entries(entry ?? {}).flatMap(([fact, value]) => {
    const known = fact !== 'provider' || (typeof value === 'string' && companyOf(value) !== undefined);
    const fits = known && ENTRY_FACTS.has(fact) && isFactKey(fact) ? checked(fact, value) : undefined;
    return isFactKey(fact) && fits !== undefined ? [{ fact, value: fits }] : [];
  });
  note(draft, draft.file.active, told);
  if (entry?.['topic'] === 'question') tell(draft, 'topicQuestion');
  // They were shown on the start page, where each could be taken out; here they are named once more.
  const facts = told.map(({ fact, value }) => ({ key: fact, value, inferred: true }));
  if (facts.length > 0) draft.replies.push({ kind: 'understood', matter: draft.file.active, facts });
  ask(draft, 'channel', { about: 'start' });
}

/** What a link may bring along (a deep link). */
const LINK = /^[\w.-]{1,120}$/;
/** What a page may bring along before the first word. */
const ENTRY_FACTS = new Set(['provider', 'product', 'callDate']);
