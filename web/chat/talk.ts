// The state of the page: lines of the log, what still waits to be sent, the newest view of the case. Draws nothing.
import { BACK } from '../../src/case/back.ts';
import { AUDIO_BYTES, TEXT_CHARACTERS } from '../../src/case/limits.ts';
import type { CaseView } from '../../src/case/view.ts';
import { addDays, dayOf, daysBetween } from './format.ts';
import type { Block, SaidQuestion } from '../../src/dialogs/messages.ts';
import { memory } from './memory.ts';
import { read, Wire, type Activity, type Attachment, type Link } from './wire.ts';

/** One message as the page shows it. */
export type Line = {
  id: string;
  at: string;
  who: 'you' | 'bot';
  name?: string;
  lang?: string;
  text: string;
  /** A click on a button: no words that could prove a fact. */
  clicked: boolean;
  block?: Block;
  question?: SaidQuestion;
  attachments: Attachment[];
};
/** A line that was typed and is not yet on the server. */
export type Waiting = {
  clientId: string;
  activity: Activity;
  at: string;
  tries: number;
  failed: boolean;
  posted?: string;
};
/** A file on its way. */
export type Upload = {
  /** Phones call every picture `image.jpg`: the name says nothing. */
  id: string;
  name: string;
  share: number;
  error?: 'failed' | 'tooBig' | 'type' | 'film' | 'empty';
  stop: AbortController;
};
/** What is left of a deleted case. */
export type Receipt = { deletedAt: string; case: string; by: string; kept: string[]; signature: string };
type Listener = (fresh: Line[]) => void;

const OUTBOX = 'wortlaut.outbox';
/** A film by its name or type; a refused "m4a" has pictures inside, or its brand would have been taken. */
const isFilm = ({ name, type }: File): boolean =>
  type.startsWith('video/') || /\.(?:mp4|m4v|m4a|mov|avi|mkv|webm|3gp|wmv|mpe?g)$/i.test(name);
const newId = (): string => crypto.randomUUID?.() ?? `${Date.now()}-${Math.random().toString(36).slice(2)}`;

const dayNow = (): string => dayOf(new Date().toISOString());

/** The conversation as this page knows it: its lines, what waits to be sent, the case behind it. */
export class Talk {
  lines: Line[] = [];
  outbox: Waiting[] = [];
  uploads: Upload[] = [];
  view: CaseView | undefined;
  /** Given once, when the case was deleted in the conversation. */
  receipt: Receipt | undefined;
  /** When the last change was saved on the server. */
  savedAt = '';
  link: Link = 'idle';
  /** Whether the whole history stands; before that nothing is announced. */
  caughtUp = false;
  readonly wire: Wire;
  /** The page's own day when the view came; its clock may be wrong, but counts days as any other. */
  #came = '';
  #seen = new Set<string>();
  #unanswered = new Set<string>();
  #answered = new Set<string>();
  #posting = false;
  #quiet: ReturnType<typeof setTimeout> | undefined;
  readonly #changed: Listener;

  constructor(changed: Listener) {
    this.#changed = changed;
    this.wire = new Wire(
      (list) => this.#take(list),
      (link) => {
        this.link = link;
        this.#changed([]);
        if (link === 'online') void this.#deliver();
      },
    );
    const kept = memory.get('session', OUTBOX);
    if (kept) this.outbox = (JSON.parse(kept) as Waiting[]).map((one) => ({ ...one, failed: false, tries: 0 }));
  }

  /** True while something was said and its turn has not ended. */
  get busy(): boolean {
    return this.outbox.some((one) => !one.failed) || this.#unanswered.size > 0;
  }

  /** The one question that is open, and only that. */
  get question(): { line: Line; question: SaidQuestion } | undefined {
    const line = this.lines.findLast((one) => one.question);
    if (!line?.question || (this.view && this.view.question?.id !== line.question.id)) return undefined;
    return { line, question: line.question };
  }

  async open(start: Parameters<Wire['open']>[0], fresh: boolean): Promise<'new' | 'resumed' | 'none'> {
    const found = await this.wire.open(start, fresh);
    if (found === 'new') this.caughtUp = true;
    if (found === 'resumed') this.#quiet ??= setTimeout(() => this.#settle(), 1500);
    return found;
  }

  /** Says something in words, perhaps with the value of a button. Returns false if it is too long. */
  say(text: string, value?: { question: string; value: unknown }): boolean {
    if (text.length > TEXT_CHARACTERS) return false;
    this.#queue({ type: 'message', text, ...(value ? { value } : {}) });
    return true;
  }

  /** Sends one of the client events of the contract, without its prefix. */
  tell(name: string, value: unknown): void {
    this.#queue({ type: 'event', name: `wortlaut/${name}`, value });
  }

  #queue(activity: Activity): void {
    const clientId = newId();
    this.outbox.push({
      clientId,
      at: new Date().toISOString(),
      tries: 0,
      failed: false,
      activity: { ...activity, channelData: { clientActivityID: clientId } },
    });
    this.#store();
    this.#changed([]);
    void this.#deliver();
  }

  /** Sends a line again that was not taken, under the same id. */
  again(one: Waiting): void {
    Object.assign(one, { failed: false, tries: 0 });
    this.#store();
    this.#changed([]);
    void this.#deliver();
  }

  drop(one: Waiting): void {
    this.outbox = this.outbox.filter((other) => other !== one);
    this.#store();
    this.#changed([]);
  }

  #store(): void {
    memory.set('session', OUTBOX, this.outbox.length ? JSON.stringify(this.outbox) : undefined);
  }

  /** Sends what waits, in order; a line without its echo stays and is sent again with the same id. */
  async #deliver(): Promise<void> {
    if (this.#posting || !this.wire.conversation) return;
    this.#posting = true;
    try {
      for (let next = this.#next(); next; next = this.#next()) await this.#post(next);
    } finally {
      this.#posting = false;
    }
  }

  #next(): Waiting | undefined {
    return this.wire.conversation ? this.outbox.find((one) => !one.failed && !one.posted) : undefined;
  }

  async #post(one: Waiting): Promise<void> {
    const posted = await this.wire.post(one.activity);
    if (posted === 'refused' || (posted === 'retry' && ++one.tries >= 5)) one.failed = true;
    else if (posted === 'retry') await new Promise((go) => setTimeout(go, 1000 * 2 ** one.tries));
    else {
      one.posted = posted.id;
      this.#expect(posted.id);
      if (this.#seen.has(posted.id)) this.drop(one);
    }
    this.#store();
    this.#changed([]);
  }

  /** Uploads a picture or a paper; the bot asks what it is. */
  async upload(file: File): Promise<void> {
    const one: Upload = { id: newId(), name: file.name, share: 0, stop: new AbortController() };
    this.uploads.push(one);
    if (file.size === 0) one.error = 'empty';
    // What is too large for anything is not sent first.
    else if (file.size > AUDIO_BYTES) one.error = 'tooBig';
    this.#changed([]);
    if (one.error) return;
    const progress = (share: number): void => {
      one.share = share;
      this.#changed([]);
    };
    const status = await this.wire.upload(file, one.id, progress, one.stop.signal);
    if (status >= 200 && status < 300) this.uploads = this.uploads.filter((other) => other !== one);
    else one.error = status === 413 ? 'tooBig' : status === 415 ? (isFilm(file) ? 'film' : 'type') : 'failed';
    if (one.stop.signal.aborted) this.dismiss(one);
    this.#changed([]);
  }

  dismiss(one: Upload): void {
    this.uploads = this.uploads.filter((other) => other !== one);
    this.#changed([]);
  }

  #take(list: Activity[]): void {
    const fresh: Line[] = [];
    for (const activity of list) {
      const { id } = activity;
      if (!id || activity.type === 'typing') continue;
      const known = this.#seen.has(id);
      this.#seen.add(id);
      if (activity.type === 'event' && activity.name === 'wortlaut/case') this.#case(activity);
      if (known) continue;
      if (activity.type === 'endOfConversation' && activity.value) this.receipt = activity.value as Receipt;
      this.#echo(activity);
      const line = lineOf(activity, id);
      if (line) fresh.push(line);
    }
    this.lines.push(...fresh);
    clearTimeout(this.#quiet);
    // History comes in sets without a mark at the end: a pause of a moment ends it.
    if (!this.caughtUp) this.#quiet = setTimeout(() => this.#settle(), 300);
    this.#changed(this.caughtUp ? fresh : []);
  }

  #settle(): void {
    this.caughtUp = true;
    this.#changed([]);
    void this.#deliver();
  }

  #show(view: CaseView): void {
    this.view = view;
    this.#came = dayNow();
    this.wire.resume = view.resume?.split(BACK)[1];
  }

  #case(mark: Activity): void {
    if (mark.replyToId) {
      this.#answered.add(mark.replyToId);
      this.#unanswered.delete(mark.replyToId);
    }
    if (mark.value && typeof mark.value === 'object') {
      const view = mark.value as CaseView;
      if (!this.view || view.revision >= this.view.revision) {
        this.#show(view);
        this.savedAt = mark.timestamp ?? '';
      }
    }
  }

  #echo(activity: Activity): void {
    const clientId = activity.channelData?.['clientActivityID'];
    const waiting = this.outbox.find((one) => one.clientId === clientId);
    if (!waiting) return;
    if (activity.id) this.#expect(activity.id);
    this.outbox = this.outbox.filter((one) => one !== waiting);
    this.#store();
  }

  /** A turn is on its way for this line, unless it has ended already. */
  #expect(id: string): void {
    if (!this.#answered.has(id)) this.#unanswered.add(id);
  }

  /** Midnight passes over an open page: the day of its view goes on by as many days as have passed here since the view came. */
  turnDay(): void {
    const now = dayNow();
    if (!this.view || now <= this.#came) return;
    this.view = { ...this.view, today: addDays(this.view.today, daysBetween(this.#came, now)) };
    this.#came = now;
    this.#changed([]);
  }

  /** The newest view from the server; used when signed links have grown old. */
  async reload(): Promise<CaseView | undefined> {
    const answer = await this.wire.api('/api/case');
    const view = answer?.ok ? await read<CaseView>(answer) : undefined;
    if (view) this.#show(view);
    this.#changed([]);
    return this.view;
  }

  /** Forgets everything on this device. */
  forget(link: Link = 'idle'): void {
    this.wire.close(link);
    this.lines = [];
    this.outbox = [];
    this.uploads = [];
    this.view = undefined;
    this.wire.resume = undefined;
    this.#seen.clear();
    this.#unanswered.clear();
    this.#answered.clear();
    clearTimeout(this.#quiet);
    this.#quiet = undefined;
    this.savedAt = '';
    this.caughtUp = false;
    this.#store();
  }
}

function lineOf(activity: Activity, id: string): Line | undefined {
  if (activity.type !== 'message') return undefined;
  const data = activity.channelData ?? {};
  const you = activity.from?.role === 'user';
  return {
    id,
    at: activity.timestamp ?? new Date().toISOString(),
    who: you ? 'you' : 'bot',
    text: activity.text ?? '',
    clicked: activity.value !== undefined,
    attachments: activity.attachments ?? [],
    ...(activity.from?.name && !you ? { name: activity.from.name } : {}),
    ...(activity.locale && !you ? { lang: activity.locale } : {}),
    ...(!you && data['wortlaut'] ? { block: data['wortlaut'] as Block } : {}),
    ...(!you && data['question'] ? { question: data['question'] as SaidQuestion } : {}),
  };
}
