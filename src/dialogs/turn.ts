// The one function to understand first: (case file, message) -> (case file, replies, effects). Synchronous, deterministic, pure.
import type { CaseFile, Matter } from '../case/file.ts';
import { assessOnce } from '../knowledge/law/index.ts';
import { beginDraft, lawFacts, type Draft } from './draft.ts';
import { event } from './events.ts';
import { followUpDays } from './company/followup.ts';
import { receiveFile, textRead } from './tape/evidence.ts';
import { answered, due, heardLater, staffSays } from './incoming.ts';
import type { Message, Reply, Turn } from './messages.ts';
import type { TextKey } from './phrases/texts.ts';
import { said } from './answering/said.ts';
import { opened } from './staff/shares.ts';
import { countSteps } from './staff/steps.ts';
import { within } from './limits.ts';
import { transcribed } from './tape/machine.ts';

/**
 * One turn of the talk.
 * @param file the case as it stands
 * @param message what came in, with the instant and the day of its receipt
 * @returns the case as it becomes, what to say, what to do after the commit, and the next day on which something is due
 */
export function turn(file: CaseFile, message: Message): Turn {
  const draft = beginDraft(file, message);
  run(draft, message);
  countSteps(draft);
  const done = within(byCustomer(message) ? spoken(draft, message.at) : { ...draft.file, lastWord: file.lastWord });
  const wake = nextDue(done, message.today);
  return { file: done, replies: urgentFirst(draft.replies), effects: draft.effects, ...(wake ? { wake } : {}) };
}

/** Texts that go before everything else in a reply. */
const URGENT = new Set<string>([
  'selfHarm', 'violence', 'courtOrder', 'courtOrderUndated', 'courtOrderPast', 'enforcementOrder', 'enforcementOrderUndated', 'enforcementOrderPast', 'lawsuit',
  'fraudCall', 'onTheLine', 'deadlineToday', 'deadlineSoon', 'cutDone', 'cutOff', 'switchOn', 'switchRunning',
] satisfies TextKey[]); // prettier-ignore

/** What cannot wait is said first, whatever else the message held. */
function urgentFirst(replies: readonly Reply[]): Reply[] {
  const urgent = (reply: Reply): boolean => reply.kind === 'text' && URGENT.has(reply.phrase);
  return [...replies.filter(urgent), ...replies.filter((reply) => !urgent(reply))];
}

/** The file after words of the customer: what answered them stays in mind until the next. */
function spoken({ file, replies }: Draft, at: string): CaseFile {
  const { answered: _before, ...rest } = file;
  const said = replies.findLast((reply) => reply.kind === 'passage')?.passage;
  return { ...rest, lastWord: at, ...(said === undefined ? {} : { answered: said }) };
}

const byCustomer = ({ kind }: Message): boolean =>
  kind === 'said' || kind === 'answered' || kind === 'event' || kind === 'uploaded';

function run(draft: Draft, message: Message): void {
  switch (message.kind) {
    case 'said':
      return said(draft, message.text, message.heard);
    case 'answered':
      return answered(draft, message.question, message.value);
    case 'event':
      return event(draft, message.name, message.value);
    case 'uploaded':
      return receiveFile(draft, message);
    case 'heard':
      return heardLater(draft, message);
    case 'textRead':
      return textRead(draft, message.file, message.text);
    case 'transcribed':
      return transcribed(draft, message);
    case 'due':
      return due(draft, message.deadline);
    case 'staff':
      return staffSays(draft, message.act);
    case 'opened':
      return opened(draft, message.share);
  }
}

/** An objection was told of as sent, and nobody knows yet whether the court has it: its day is watched though no letter was made here. */
const awaitsCourt = ({ facts }: Matter): boolean =>
  facts.objectionAtCourt !== undefined && facts.objectionAtCourt.value !== true;

/** The next day after today on which a date of any matter comes up. */
function nextDue(file: CaseFile, today: string): string | undefined {
  const days = file.matters.flatMap((m) =>
    m.concluded && !file.letters.some((l) => l.matter === m.id) && !awaitsCourt(m)
      ? []
      : assessOnce(lawFacts(file, m.id), today).deadlines.flatMap((d) => [
          d.safeUntil ?? d.sendBy,
          d.by === 'trader' ? d.sendBy : undefined,
        ]),
  );
  const dates = days.filter((d) => d !== undefined);
  return [...dates, ...followUpDays(file, today, dates)].filter((d) => d > today).sort()[0];
}
