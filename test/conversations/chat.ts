// Conversations as people read them: the format of `.chat` files, and playing them against the pure turn.
//
//   # what this conversation is about            today: 2026-11-23 (later in the file: that day comes)            lang: de
//   > what the customer types                     [a button by its title]       [*] presses "Weiß ich nicht"
//   @ wortlaut/command {"name":"back"}            ^ letter.jpg image/jpeg       (a file comes in)
//   < words that the bot's turn must contain      ! words it must not contain   !! words never in the whole talk
//   ? fact of the open question ("-" for none)    = conclusion: withdrawable    = callDate: 2026-11-03 ("-" for absent)
//   = letters: withdrawal+…                       = matters: 2                  = effects: forget
//   ~ fact: value, fact: value                    answers questions about facts from this list, others with "unknown", and says yes to the summary
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { factsOf, newFile, type CaseFile, type Lang } from '../../src/case/file.ts';
import { isFactKey } from '../../src/knowledge/facts.ts';
import {
  say,
  turn,
  view,
  type Effect,
  type Message,
  type Reply,
  type Said,
  type SaidQuestion,
} from '../../src/dialogs/index.ts';

type Line = { mark: string; rest: string; at: string };
export type Chat = { name: string; today: string; lang: Lang; lines: Line[]; never: string[] };
export type Played = { texts: string[]; questions: number; file: CaseFile };
/** A message without its envelope. */
export type Bare = Message extends infer M ? (M extends Message ? Omit<M, 'id' | 'at' | 'today'> : never) : never;

const MARKS = new Set(['>', '[', '@', '^', '<', '!', '!!', '?', '=', '~']);
/** More questions about one matter than anybody would answer. */
const PATIENCE = 15;
const INSTANT = '2026-11-23T10:00:00Z';

/** Reads a `.chat` file. @throws Error with file and line for a line that is none of the above */
export function readChat(path: string): Chat {
  const name = path.split('/').at(-1) ?? path;
  const chat: Chat = { name, today: '2026-11-23', lang: 'de', lines: [], never: [] };
  readFileSync(path, 'utf8')
    .split('\n')
    .forEach((raw, index) => {
      const line = raw.trim();
      if (line === '' || line.startsWith('#')) return;
      const head = /^(today|lang):\s*(\S+)$/.exec(line);
      if (head) {
        const later = head[1] === 'today' && chat.lines.length > 0;
        if (later) chat.lines.push({ mark: 'today', rest: head[2] ?? '', at: `${name}:${index + 1}` });
        else if (head[1] === 'today') chat.today = head[2] ?? chat.today;
        else chat.lang = head[2] as Lang;
        return;
      }
      const mark = line.startsWith('!!') ? '!!' : line.slice(0, 1);
      if (!MARKS.has(mark)) throw new Error(`${name}:${index + 1}: cannot read "${line}"`);
      const rest = mark === '[' ? line.slice(1, -1) : line.slice(mark.length).trim();
      if (mark === '!!') chat.never.push(rest);
      else chat.lines.push({ mark, rest, at: `${name}:${index + 1}` });
    });
  return chat;
}

export const allChats = (folder: URL): Chat[] =>
  readdirSync(folder)
    .filter((f) => f.endsWith('.chat'))
    .sort()
    .map((f) => readChat(new URL(f, folder).pathname));

/** One conversation with the pure turn; keeps what was said last. */
export class Talk {
  file: CaseFile;
  said: Said[] = [];
  replies: Reply[] = [];
  /** The question that was put last; it may be closed by now. */
  asked: SaidQuestion | undefined;
  effects: Effect[] = [];
  wake: string | undefined;
  readonly all: string[] = [];
  questions = 0;
  #count = 0;
  today: string;

  constructor(today: string, lang: Lang = 'de') {
    this.today = today;
    this.file = newFile(INSTANT, lang);
    this.send({ kind: 'event', name: 'wortlaut/start', value: { locale: lang } });
  }

  send(bare: Bare): void {
    this.#count += 1;
    const message: Message = { id: `c${this.#count}`, at: INSTANT, today: this.today, ...bare };
    const { file, replies, effects, wake } = turn(this.file, message);
    this.file = file;
    this.effects = effects;
    this.wake = wake;
    this.said = replies.map((reply) => say(reply, file, file.lang));
    this.replies = replies;
    this.all.push(...this.said.map((s) => s.text));
    const question = this.said.findLast((s) => s.question)?.question;
    if (!question) return;
    this.asked = question;
    this.questions += 1;
  }

  /** A day comes; what was due until then is said, as the house does it. */
  until(day: string): void {
    const due = this.wake;
    this.today = due !== undefined && due <= day ? due : day;
    if (due !== undefined && due <= day) {
      const dates = this.file.matters.flatMap(({ id }) => view({ ...this.file, active: id }, due).deadlines);
      const ids = dates.filter(({ safeUntil, sendBy }) => safeUntil === due || sendBy === due).map(({ id }) => id);
      for (const deadline of ids.length > 0 ? ids : [due]) this.send({ kind: 'due', deadline });
    }
    this.today = day;
  }

  get text(): string {
    return this.said.map((s) => s.text).join('\n');
  }

  /** Presses a button of the open question. */
  press(title: string): void {
    const question = this.file.open ? this.asked : undefined;
    assert.ok(question, `no question to press "${title}"`);
    const choices = question.choices ?? [];
    const choice =
      title === '*'
        ? choices.find((c) => c.value === 'unknown')
        : choices.find((c) => c.title === title || c.value === title);
    assert.ok(choice, `no button "${title}" among ${choices.map((c) => c.title).join(' | ')}`);
    this.send({ kind: 'answered', question: question.id, value: choice.value });
  }
}

/** Answers questions about facts from a list until another kind of question comes. */
function answerAll(talk: Talk, rest: string): void {
  const known = new Map(rest.split(/,\s*/).map((pair) => pair.split(/:\s*/) as [string, string]));
  for (let n = 0; n < PATIENCE; n += 1) {
    const { open } = talk.file;
    const summary = open?.fact === 'confirm' && open.about === 'summary';
    if (!open || (!isFactKey(open.fact) && !summary)) return;
    if (summary) {
      talk.send({ kind: 'answered', question: open.id, value: true });
      return;
    }
    talk.send({ kind: 'answered', question: open.id, value: known.get(open.fact) ?? 'unknown' });
  }
  assert.fail(`more than ${PATIENCE} questions`);
}

/** Plays a conversation and checks every line. */
export function play(chat: Chat): Played {
  const talk = new Talk(chat.today, chat.lang);
  for (const { mark, rest, at } of chat.lines) {
    const wrong = (what: string): string => `${at}: ${what}\n--- the bot said:\n${talk.text}`;
    if (mark === 'today') talk.until(rest);
    else if (mark === '>') talk.send({ kind: 'said', text: rest });
    else if (mark === '[') {
      try {
        talk.press(rest);
      } catch (error) {
        throw new Error(wrong(String(error)), { cause: error });
      }
    } else if (mark === '@') {
      const [, name = '', value = '{}'] = /^(\S+)\s*(.*)$/.exec(rest) ?? [];
      talk.send({ kind: 'event', name, value: JSON.parse(value || '{}') as unknown });
    } else if (mark === '^') {
      const [name = '', type = ''] = rest.split(/\s+/);
      talk.send({ kind: 'uploaded', file: `f-${name}`, name, type, bytes: 1000 });
    } else if (mark === '~') answerAll(talk, rest);
    else if (mark === '<') assert.ok(talk.text.includes(rest), wrong(`expected "${rest}"`));
    else if (mark === '!') assert.ok(!talk.text.includes(rest), wrong(`must not contain "${rest}"`));
    else if (mark === '?') assert.equal(talk.file.open?.fact ?? '-', rest, wrong('another question is open'));
    else check(talk, rest, wrong);
  }
  for (const never of chat.never) {
    for (const text of talk.all) assert.ok(!text.includes(never), `${chat.name}: never "${never}", but:\n${text}`);
  }
  return { texts: talk.all, questions: talk.questions, file: talk.file };
}

function check(talk: Talk, rest: string, wrong: (what: string) => string): void {
  const [, key = '', expected = ''] = /^([\w.]+):\s*(.*)$/.exec(rest) ?? [];
  const actual = (): unknown => {
    switch (key) {
      case 'conclusion':
        return view(talk.file, talk.today).assessment.conclusion;
      case 'letters':
        return talk.file.letters.map((l) => [l.letter, ...l.with].join('+')).join(' ');
      case 'matters':
        return talk.file.matters.length;
      case 'effects':
        return talk.effects.map((e) => e.kind).join(' ');
      case 'wake':
        return talk.wake ?? '-';
      case 'lang':
        return talk.file.lang;
      default: {
        const value: unknown = (factsOf(talk.file) as Record<string, unknown>)[key];
        return value === undefined ? '-' : typeof value === 'object' ? JSON.stringify(value) : value;
      }
    }
  };
  assert.equal(String(actual()), expected, wrong(`${key} is not as expected`));
}
