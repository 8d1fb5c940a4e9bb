// Direct Line 3.0 as our page speaks it: token, stream with reconnect, polling where sockets do not get through.
import { forgetCase, HINT, KEEP, memory } from './memory.ts';

/** A file of an activity. */
export type Attachment = { contentType: string; contentUrl?: string; name?: string };
/** What goes over Direct Line, as far as the page reads it. */
export type Activity = {
  id?: string;
  type: string;
  timestamp?: string;
  text?: string;
  name?: string;
  value?: unknown;
  locale?: string;
  replyToId?: string;
  from?: { id: string; name?: string; role?: string };
  attachments?: Attachment[];
  channelData?: Record<string, unknown>;
};
/** `busy` = too many conversations from here, `ended` = deleted, expired, `locked` = the case lives, but not for this page. */
export type Link = 'idle' | 'connecting' | 'online' | 'offline' | 'busy' | 'ended' | 'locked';
/** What became of a line that was sent. */
export type Posted = { id: string } | 'retry' | 'refused';
/** An answer that came whole, its body with it. */
export type Answer = { status: number; ok: boolean; headers: Headers; body: Blob };
type ActivitySet = { activities?: Activity[]; watermark?: string };
type Session = { token: string; conversationId: string };
type Start = { locale: string; entry?: Record<string, string>; resume?: string };

const BASE = '/v3/directline';
/** A whole file, a recording or all papers of a case, may take as long as this. */
export const FILE_MS = 600_000;
/** After this long without a word the socket counts as dead, and an upload of which nothing moves. */
const SILENCE = 70_000;
/** So often a file is sent before it is given up. */
const UPLOAD_TRIES = 5;
/** What an answer says; undefined for what is none of ours, such as the sign-in page of a hotel. */
export async function read<T>(answer: Answer): Promise<T | undefined> {
  try {
    return JSON.parse(await answer.body.text()) as T;
  } catch {
    return undefined;
  }
}
const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((done) => signal.addEventListener('abort', () => done(), { once: true }));
/** Waits; without a network until it is back, if that is within five minutes. */
const soonOrOnline = (ms: number): Promise<void> =>
  navigator.onLine
    ? wait(ms)
    : Promise.race([
        wait(300_000),
        new Promise<void>((done) => addEventListener('online', () => done(), { once: true })),
      ]);

/** One conversation over Direct Line. */
export class Wire {
  link: Link = 'idle';
  /** What brings this page back into its case, once there is something to come back to. */
  resume: string | undefined;
  #session: Session | undefined;
  #spare: Session | undefined;
  #socket: WebSocket | undefined;
  #watermark = '';
  #deaf = 0;
  #run = 0;
  #nudge: (() => void) | undefined;
  #uploads = new Set<AbortController>();
  readonly #onActivities: (list: Activity[]) => void;
  readonly #onLink: (link: Link) => void;

  constructor(onActivities: (list: Activity[]) => void, onLink: (link: Link) => void) {
    this.#onActivities = onActivities;
    this.#onLink = onLink;
    addEventListener('online', () => {
      // A socket that slept through a loss of the network is often dead without knowing it.
      this.#socket?.close();
      this.#nudge?.();
    });
    addEventListener('offline', () => this.#set('offline'));
    setInterval(() => void this.#refresh(), 15 * 60_000);
  }

  get conversation(): string | undefined {
    return this.#session?.conversationId;
  }

  /**
   * Opens the conversation of this device or, with `fresh`, a new one if there is none.
   * @returns `new`, `resumed`, or `none` where nothing was there to resume and `fresh` is not set
   */
  async open(start: Start, fresh: boolean): Promise<'new' | 'resumed' | 'none'> {
    this.#set('connecting');
    for (let pause = 1; ; pause = Math.min(pause * 2, 15)) {
      const found = await this.#tryOpen(start, fresh);
      if (found === 'none') this.#set('idle');
      if (found !== 'retry') return found;
      await this.#pause(pause);
    }
  }

  async #tryOpen(start: Start, fresh: boolean): Promise<'new' | 'resumed' | 'none' | 'retry'> {
    const kept = start.resume ? null : memory.get('session', KEEP);
    if (kept && !this.#spare) {
      const session = JSON.parse(kept) as Session;
      const known = await this.#begin(session, start.locale);
      if (known === true) return 'resumed';
      if (known === 'retry') return 'retry';
      memory.set('session', KEEP, undefined);
    }
    let resumed = false;
    if (!this.#spare) {
      const answer = await this.#fetch('/api/chat/token', { method: 'POST', body: JSON.stringify(start) });
      if (!answer || answer.status >= 500) return this.#fail('offline');
      if (answer.status === 429) return this.#fail('busy');
      if (!answer.ok) return start.resume ? 'none' : this.#fail('offline');
      this.#spare = await read<Session>(answer);
      if (!this.#spare) return this.#fail('offline');
      resumed = answer.status === 200;
    }
    if (!resumed && !fresh) return 'none';
    const begun = await this.#begin(this.#spare, start.locale);
    if (begun === 'retry') return 'retry';
    this.#spare = undefined;
    if (!begun) return fresh ? 'retry' : 'none';
    return resumed ? 'resumed' : 'new';
  }

  #fail(link: 'offline' | 'busy'): 'retry' {
    this.#set(link);
    return 'retry';
  }

  /** Starts or re-enters a conversation and listens to it. */
  async #begin(session: Session, locale: string): Promise<boolean | 'retry'> {
    const answer = await this.#fetch(
      `${BASE}/conversations`,
      { method: 'POST', body: JSON.stringify({ locale }) },
      session.token,
    );
    if (answer?.status === 429) return this.#fail('busy');
    if (!answer || answer.status >= 500) return this.#fail('offline');
    if (!answer.ok) return false;
    const begun = await read<Session & { streamUrl?: string }>(answer);
    if (!begun) return this.#fail('offline');
    const { token, conversationId, streamUrl } = begun;
    this.#remember({ token, conversationId });
    this.#watermark = '';
    void this.#listen(++this.#run, streamUrl);
    return true;
  }

  #remember(session: Session): void {
    this.#session = session;
    memory.set('session', KEEP, JSON.stringify(session));
    memory.set('local', HINT, '1');
  }

  /** Forgets the conversation on this device and falls silent. */
  close(link: Link = 'idle'): void {
    this.#run++;
    this.#socket?.close();
    for (const upload of this.#uploads) upload.abort();
    this.#session = undefined;
    this.#spare = undefined;
    forgetCase();
    this.#set(link);
  }

  /** Listens for good: socket after socket, polling between them when two in a row never opened. */
  async #listen(run: number, url: string | undefined): Promise<void> {
    let next = url;
    for (let pause = 1; run === this.#run;) {
      if (this.#deaf < 2) {
        if (next) {
          const opened = await this.#stream(run, next);
          this.#deaf = opened ? 0 : this.#deaf + 1;
          if (opened) pause = 1;
        }
      } else {
        await this.#poll(run);
        this.#deaf = 1;
      }
      if (run !== this.#run) return;
      if (next) await this.#pause(pause);
      if (run !== this.#run) return;
      const answer = await this.#fetch(`${BASE}/conversations/${this.conversation}?watermark=${this.#watermark}`, {});
      next = undefined;
      if (run !== this.#run) return;
      if (answer?.status === 404) return this.close('ended');
      if (answer?.status === 403) await this.#refresh();
      else if (answer?.ok) next = (await read<{ streamUrl?: string }>(answer))?.streamUrl;
      if (run !== this.#run) return;
      if (!next) {
        this.#set('offline');
        await this.#pause(pause);
      }
      pause = Math.min(pause * 2, 15);
    }
  }

  /** One socket from opening to closing; resolves to whether it ever opened. */
  #stream(run: number, url: string): Promise<boolean> {
    return new Promise((done) => {
      let opened = false;
      let socket: WebSocket;
      try {
        socket = new WebSocket(url);
      } catch {
        done(false);
        return;
      }
      let timer = setTimeout(() => socket.close(), 8000);
      // The server says something every 25 s, if only an empty frame.
      const alive = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => socket.close(), SILENCE);
      };
      this.#socket = socket;
      socket.addEventListener('open', () => {
        opened = true;
        alive();
        this.#set('online');
      });
      socket.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        alive();
        if (run === this.#run && typeof data === 'string' && data) this.#take(JSON.parse(data) as ActivitySet);
      });
      socket.addEventListener('close', () => {
        clearTimeout(timer);
        if (opened && run === this.#run) this.#set(navigator.onLine ? 'connecting' : 'offline');
        done(opened);
      });
    });
  }

  /** Polls for a minute; faster while the page is looked at. */
  async #poll(run: number): Promise<void> {
    const until = Date.now() + 60_000;
    while (run === this.#run && Date.now() < until) {
      const answer = await this.#fetch(
        `${BASE}/conversations/${this.conversation}/activities?watermark=${this.#watermark}`,
        {},
      );
      const set = answer?.ok ? await read<ActivitySet>(answer) : undefined;
      if (!set) return;
      this.#set('online');
      const more = this.#take(set);
      if (!more) await wait(document.hidden ? 5000 : 1000);
    }
  }

  #take(set: ActivitySet): boolean {
    if (set.watermark) this.#watermark = set.watermark;
    if (set.activities?.length) this.#onActivities(set.activities);
    return Boolean(set.activities?.length);
  }

  /** Posts an activity. `retry` = try again with the same client id, `refused` = it will never be taken. */
  async post(activity: Activity): Promise<Posted> {
    const answer = await this.#fetch(`${BASE}/conversations/${this.conversation}/activities`, {
      method: 'POST',
      body: JSON.stringify(activity),
    });
    if (answer?.status === 404) this.close('ended');
    if (answer?.status === 403) await this.#refresh();
    if (!answer || [403, 408, 425, 429].includes(answer.status) || answer.status >= 500) return 'retry';
    return answer.ok ? ((await read<{ id: string }>(answer)) ?? 'retry') : 'refused';
  }

  /**
   * Uploads a file, and again where the network or the server was away for a moment: under the same id it is one line however
   * often it arrives. It belongs to the conversation it was begun in, and ends with it. Progress from 0 to 1. Resolves to the
   * status, 0 without a network or where it was stopped.
   */
  async upload(file: File, id: string, progress: (share: number) => void, stop: AbortSignal): Promise<number> {
    const url = `${BASE}/conversations/${this.conversation}/upload?clientActivityID=${encodeURIComponent(id)}`;
    const run = new AbortController();
    const over = aborted(run.signal);
    this.#uploads.add(run);
    stop.addEventListener('abort', () => run.abort());
    let refreshed = false;
    try {
      for (let tries = 1; ; tries += 1) {
        const status = await this.#send(url, file, progress, run.signal);
        if (run.signal.aborted) return status;
        if (status === 403 && !refreshed) {
          // As with a line: a token that has grown old is renewed, and the same file goes once more.
          refreshed = true;
          await Promise.race([this.#refresh(), over]);
        } else {
          const passing = status === 0 || [408, 425, 429].includes(status) || status >= 500;
          if (!passing || tries >= UPLOAD_TRIES) return status;
          progress(0);
          await Promise.race([soonOrOnline(1000 * 2 ** tries), over]);
        }
        if (run.signal.aborted) return 0;
      }
    } finally {
      this.#uploads.delete(run);
    }
  }

  /** The file as it lies on the device: neither the browser nor the server holds a recording whole. */
  #send(url: string, file: File, progress: (share: number) => void, stop: AbortSignal): Promise<number> {
    return new Promise((done) => {
      const request = new XMLHttpRequest();
      request.open('POST', url);
      request.setRequestHeader('authorization', `Bearer ${this.#session?.token}`);
      request.setRequestHeader('content-type', file.type || 'application/octet-stream');
      request.setRequestHeader('content-disposition', `attachment; filename*=utf-8''${encodeURIComponent(file.name)}`);
      const abort = (): void => request.abort();
      let still = setTimeout(abort, SILENCE);
      request.upload.addEventListener('progress', (event) => {
        clearTimeout(still);
        still = setTimeout(abort, SILENCE);
        progress(event.total ? event.loaded / event.total : 0);
      });
      request.addEventListener('loadend', () => {
        clearTimeout(still);
        stop.removeEventListener('abort', abort);
        done(request.status);
      });
      stop.addEventListener('abort', abort);
      request.send(file);
    });
  }

  /** Our own API with the conversation's token; undefined without a network. */
  api(path: string, init: RequestInit = {}, ms = 60_000): Promise<Answer | undefined> {
    return this.#fetch(path, init, this.#session?.token, ms);
  }

  /** Locks every link to the case made so far; this page goes on. False if it could not be done. */
  async lock(): Promise<boolean> {
    // The server ends this page's socket, too: the way on is known before it listens again.
    const run = ++this.#run;
    this.#socket?.close();
    const random = crypto.getRandomValues(new Uint32Array(4));
    const body = JSON.stringify({ once: [...random].map((n) => n.toString(36).padStart(7, '0')).join('') });
    let answer: Answer | undefined;
    let session: Session | undefined;
    // An answer that is lost on its way would lock this page out, too: the same question is asked again, as when the server is
    // away for a moment.
    for (let tries = 0; tries < 4 && !session && (!answer || answer.ok || answer.status >= 500); tries += 1) {
      if (tries > 0) await this.#pause(2 ** tries);
      answer = await this.api('/api/case/links', { method: 'POST', body }, 10_000);
      session = answer?.ok ? await read<Session>(answer) : undefined;
    }
    if (session && run === this.#run) this.#remember(session);
    if (run === this.#run) void this.#listen(run, undefined);
    return session !== undefined;
  }

  async #refresh(): Promise<void> {
    const { conversation } = this;
    if (!conversation) return;
    const answer = await this.#fetch(`${BASE}/tokens/refresh`, { method: 'POST' });
    const session = answer?.ok ? await read<Session>(answer) : undefined;
    // Forgotten meanwhile: the answer must not bring it back, nor end the one that came after it.
    if (this.conversation !== conversation) return;
    if (session) this.#remember({ token: session.token, conversationId: session.conversationId });
    else if (answer?.status === 404) this.close('ended');
    else if (answer?.status === 403) await this.#reenter();
  }

  /** A token that slept for days, or links that were locked from another tab: the way back opens the same case, or none does. */
  async #reenter(): Promise<void> {
    const { conversation } = this;
    for (const body of [this.resume ? { resume: this.resume } : {}, {}]) {
      const answer = await this.#fetch('/api/chat/token', { method: 'POST', body: JSON.stringify(body) });
      if (!answer || answer.status >= 500) return;
      const { token, conversationId } = (answer.ok && (await read<Session>(answer))) || {};
      if (this.conversation !== conversation) return;
      if (token && conversationId && conversationId === conversation) return this.#remember({ token, conversationId });
    }
    this.close('locked');
  }

  /** Asks, and waits until the whole answer is there; undefined when it breaks off or takes longer than `ms`. */
  async #fetch(url: string, init: RequestInit, token = this.#session?.token, ms = 20_000): Promise<Answer | undefined> {
    const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
    if (init.body) headers['content-type'] = 'application/json';
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), ms);
    try {
      const answer = await fetch(url, { ...init, headers, signal: late.signal, cache: 'no-store' });
      return { status: answer.status, ok: answer.ok, headers: answer.headers, body: await answer.blob() };
    } catch {
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Waits, or until the network comes back. */
  async #pause(seconds: number): Promise<void> {
    await Promise.race([
      wait(seconds * 1000 * (0.8 + Math.random() * 0.4)),
      new Promise<void>((go) => (this.#nudge = go)),
    ]);
    this.#nudge = undefined;
  }

  #set(link: Link): void {
    if (this.link === link) return;
    this.link = link;
    this.#onLink(link);
  }
}
