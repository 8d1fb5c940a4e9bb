// A small Direct Line customer for the evaluation: posts, waits for the end of the turn, reads the question and the case.
import type { CaseView } from '../src/case/view.ts';
import type { SaidQuestion } from '../src/dialogs/messages.ts';

type Activity = {
  id: string;
  type: string;
  name?: string;
  text?: string;
  replyToId?: string;
  value?: unknown;
  from: { role: string };
  channelData?: { question?: SaidQuestion };
};
export type TurnSeen = { texts: string[]; question: SaidQuestion | undefined; view: CaseView };

/** How long a turn may take before the evaluation gives up on it. */
const TURN_MS = 20_000;

/** One conversation of a script with a running server. */
export class Customer {
  readonly #base: string;
  readonly #token: string;
  readonly #conversation: string;
  #watermark = '';
  #posted = 0;

  private constructor(base: string, token: string, conversation: string) {
    this.#base = base;
    this.#token = token;
    this.#conversation = conversation;
  }

  /** Starts a conversation and reads the greeting. @param base the server's address without a trailing slash */
  static async start(base: string, locale = 'de-DE'): Promise<{ customer: Customer; greeting: TurnSeen }> {
    const token = await call<{ token: string; conversationId: string }>(`${base}/api/chat/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ locale }),
    });
    const auth = { authorization: `Bearer ${token.token}`, 'content-type': 'application/json' };
    const started = await call<{ conversationId: string; token: string }>(`${base}/v3/directline/conversations`, {
      method: 'POST',
      headers: auth,
      body: JSON.stringify({ locale }),
    });
    const customer = new Customer(base, started.token, started.conversationId);
    return { customer, greeting: await customer.#turnEnd(undefined) };
  }

  say(text: string): Promise<TurnSeen> {
    return this.#post({ type: 'message', text });
  }

  answer(question: string, value: unknown): Promise<TurnSeen> {
    return this.#post({ type: 'message', text: '', value: { question, value } });
  }

  async #post(activity: object): Promise<TurnSeen> {
    this.#posted += 1;
    const { id } = await call<{ id: string }>(this.#url('activities'), {
      method: 'POST',
      headers: this.#headers(),
      body: JSON.stringify({
        ...activity,
        from: { id: 'dl_eval' },
        channelData: { clientActivityID: `e${this.#posted}` },
      }),
    });
    return this.#turnEnd(id);
  }

  async #turnEnd(id: string | undefined): Promise<TurnSeen> {
    const texts: string[] = [];
    let question: SaidQuestion | undefined;
    const until = performance.now() + TURN_MS;
    while (performance.now() < until) {
      const set = await call<{ activities: Activity[]; watermark: string }>(
        `${this.#url('activities')}?watermark=${this.#watermark}`,
        { headers: this.#headers() },
      );
      this.#watermark = set.watermark || this.#watermark;
      for (const activity of set.activities) {
        if (activity.from.role !== 'bot') continue;
        if (activity.type === 'message') {
          texts.push(activity.text ?? '');
          question = activity.channelData?.question ?? question;
        }
        if (activity.name === 'wortlaut/case' && activity.replyToId === id) {
          const view = await call<CaseView>(`${this.#base}/api/case`, { headers: this.#headers() });
          return { texts, question: view.question ? question : undefined, view };
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`the turn for ${id ?? 'the greeting'} did not end within ${TURN_MS} ms`);
  }

  #url(part: string): string {
    return `${this.#base}/v3/directline/conversations/${this.#conversation}/${part}`;
  }

  #headers(): Record<string, string> {
    return { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' };
  }
}

async function call<T>(url: string, init: RequestInit): Promise<T> {
  const response = await fetch(url, init);
  if (!response.ok)
    throw new Error(`${init.method ?? 'GET'} ${new URL(url).pathname}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}
