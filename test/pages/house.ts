// A house with made-up answers behind the real wire: shows each state of the page without the law.
import type { FactView, CaseView } from '../../src/case/view.ts';
import type { Said } from '../../src/dialogs/messages.ts';
import type { House, Incoming, LogLine } from '../../src/bot/house.ts';
import { FACTS, greeting, letter, QUESTIONS, result, shop, understood } from './scenes.ts';

type Case = {
  lines: LogLine[];
  asked: number;
  told: boolean;
  made: boolean;
  sent?: { date: string; way: string };
  watchers: Set<() => void>;
  rev: number;
  files: number;
};

/** @param slow milliseconds a turn takes, for the waiting bars */
export function sceneHouse(slow = 0): House {
  const cases = new Map<string, Case>();
  const now = (): string => new Date().toISOString();
  const push = (
    it: Case,
    line: { from: 'bot'; what: 'said'; said: Said } | { from: 'bot'; what: 'case' },
    replyTo?: number,
  ): void => {
    it.lines.push({ seq: it.lines.length + 1, at: now(), ...line, ...(replyTo ? { replyTo } : {}) });
  };
  const wake = (it: Case): void => it.watchers.forEach((one) => one());

  function answers(it: Case, incoming: Incoming): Said[] {
    const value = incoming.value as Record<string, unknown> | undefined;
    if (incoming.type === 'event') {
      if (value?.['name'] === 'human' || value?.['name'] === 'court') return shop.slice(1);
      if (incoming.name === 'wortlaut/letter') {
        it.made = true;
        return [letter];
      }
      if (incoming.name === 'wortlaut/sent') it.sent = value as { date: string; way: string };
      const open = QUESTIONS[it.asked - 1];
      return open ? [open] : [];
    }
    if (/shop|laden/i.test(incoming.text ?? '')) return shop;
    if (/gelb/.test(incoming.text ?? '')) return [result('depends')];
    if (/rot/.test(incoming.text ?? '')) return [result('against')];
    const first = !it.told;
    it.told = true;
    const next = QUESTIONS[it.asked++];
    return [...(first ? [understood] : []), next ?? result('for')];
  }

  const view = (it: Case): CaseView => ({
    v: 1,
    revision: it.rev,
    lang: 'de',
    today: '2026-11-16',
    keptUntil: '2027-01-19',
    matter: 'm1',
    matters: [{ id: 'm1', title: it.told ? 'Amselfunk, Anruf vom 6. November' : '' }],
    facts: it.told
      ? Object.fromEntries(
          FACTS.map(({ key, label, shown, value, quote }): [string, FactView] => [
            key,
            { label, shown, value, quote, source: 'customer', at: it.lines[1]?.at ?? '', confirmed: true },
          ]),
        )
      : {},
    assessment: {
      conclusion: 'pendingIneffective',
      firmness: 'arguable',
      assumed: [],
      ignored: [],
      grounds: [],
      deadlines: [],
      remedies: [],
      stop: null,
      nextQuestion: null,
      wouldChange: [],
      standOfLaw: '',
    },
    deadlines: it.told
      ? [
          {
            id: 'withdrawal',
            by: 'customer',
            sendBy: '2026-11-20',
            safeUntil: '2026-11-20',
            latestArguable: '2026-11-27',
            needs: 'dispatch',
            arithmetic: [],
            norm: '',
          },
        ]
      : [],
    letters: it.made
      ? [
          {
            id: 'l1',
            letter: 'refuseApproval',
            with: ['withdrawal'],
            matter: 'm1',
            state: it.sent ? 'sent' : 'made',
            links: {},
            ...(it.sent ? { sent: it.sent } : {}),
          },
        ]
      : [],
    files: Array.from({ length: it.files }, (_, i) => ({
      id: `f${i}`,
      matter: 'm1',
      name: `brief-${i}.png`,
      type: 'image/png',
      bytes: 120_000,
      at: now(),
    })),
    shares: [],
    ...(QUESTIONS[it.asked - 1]?.question ? { question: { id: `q${it.asked}`, fact: '' } } : {}),
  });

  return {
    async begin({ conv }) {
      if (cases.has(conv)) return 'exists';
      const it: Case = { lines: [], asked: 0, told: false, made: false, watchers: new Set(), rev: 1, files: 0 };
      cases.set(conv, it);
      push(it, { from: 'bot', what: 'said', said: greeting });
      push(it, { from: 'bot', what: 'case' });
      return 'started';
    },
    exists: async (conv) => (cases.has(conv) ? { epoch: 1 } : undefined),
    ended: async () => false,
    once: async () => true,
    async receive(conv, user, incoming) {
      const it = cases.get(conv);
      if (!it) return { refused: 'gone' };
      const same = it.lines.find(
        (one) => one.from === 'user' && one.incoming.clientId === incoming.clientId && incoming.clientId,
      );
      if (same) return { seq: same.seq };
      const seq = it.lines.length + 1;
      it.lines.push({ seq, at: now(), from: 'user', user, incoming });
      it.files += incoming.attachments?.length ?? 0;
      wake(it);
      setTimeout(() => {
        for (const said of answers(it, incoming)) push(it, { from: 'bot', what: 'said', said }, seq);
        it.rev++;
        push(it, { from: 'bot', what: 'case' }, seq);
        wake(it);
      }, slow + 20);
      return { seq };
    },
    async keepFile(_conv, file) {
      let bytes = 0;
      for await (const chunk of file.content) bytes += chunk.length;
      return /svg|html/.test(file.declared) ? { refused: 'type' } : { id: `f${bytes}`, type: file.declared, bytes };
    },
    async dropFile() {},
    openFile: async () => undefined,
    remark: async () => undefined,
    log: async (conv, after, limit) =>
      cases
        .get(conv)
        ?.lines.filter((one) => one.seq > after)
        .slice(0, limit),
    lock: async () => undefined,
    async news(conv, after, limit) {
      const lines = cases.get(conv)?.lines;
      return lines && { seq: lines.length, epoch: 1, lines: lines.filter((one) => one.seq > after).slice(0, limit) };
    },
    async state(conv) {
      const it = cases.get(conv);
      return it && { seq: it.lines.length, pending: false };
    },
    watch(conv, wakeUp) {
      cases.get(conv)?.watchers.add(wakeUp);
      return () => cases.get(conv)?.watchers.delete(wakeUp);
    },
    async view(conv) {
      const it = cases.get(conv);
      return it && view(it);
    },
    protocol: async () => undefined,
    transcript: async () => undefined,
    async document(_conv, id, format) {
      await new Promise((go) => setTimeout(go, slow));
      return slow > 5000
        ? undefined
        : { bytes: Buffer.from('%PDF-1.7 made up'), name: `Brief ${id}.${format}`, type: 'application/pdf' };
    },
    sheet: async () => undefined,
    sheetPaper: async () => undefined,
    opened: async () => false,
    calendar: async () => ({ bytes: Buffer.from('BEGIN:VCALENDAR'), name: 'fristen.ics', type: 'text/calendar' }),
    export: async () => ({ bytes: Buffer.from('PK'), name: 'fall.zip', type: 'application/zip' }),
    async forget(conv, by) {
      if (!cases.delete(conv)) return undefined;
      return { deletedAt: now(), case: '3f6c'.repeat(16), by, kept: [], signature: 'c2lnbmVk'.repeat(6) };
    },
    lang: async () => 'de',
    ready: async () => 'ready',
    close: async () => undefined,
  };
}
