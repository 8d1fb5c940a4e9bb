// A customer reports an answer: that one message with their note, sealed, after they agreed, and nothing else of the case.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Said } from '../../dialogs/messages.ts';
import type { FeedbackNotice } from '../../mail/notice.ts';
import { enter, limited } from '../directline/gate.ts';
import type { House } from '../house.ts';
import type { Handler } from '../route.ts';
import { badArgument, forbidden, notFound } from '../problem.ts';
import type { Desk } from '../store/desk.ts';
import type { Wire } from '../wire.ts';

const REPORT_BYTES = 8 * 1024;
/** Reports are kept so long. */
const REPORT_DAYS = 90;
const DAY_MS = 86_400_000;

const Report = z.object({
  activity: z.string().max(200),
  note: z.string().trim().max(2_000).optional(),
  agreed: z.literal(true),
});

/** What the bot said in this activity. @throws Problem 403 for one of another conversation, 404 where it said nothing */
async function saidIn(house: House, conv: string, activity: string): Promise<Said> {
  const [of, number] = activity.split('|');
  if (of !== conv) throw forbidden('This message is not of this conversation');
  const seq = Number(number);
  const [line] = Number.isSafeInteger(seq) && seq > 0 ? ((await house.log(conv, seq - 1, 1)) ?? []) : [];
  if (line?.seq !== seq || line.from !== 'bot' || line.what !== 'said') throw notFound('There is no such message');
  return line.said;
}

/**
 * `POST /api/feedback`. The same message reported twice is one report.
 * @param tell called once it is kept; the customer does not wait for it
 */
export function reportApi(wire: Wire, desk: Desk, tell: (notice: FeedbackNotice) => void): Handler {
  return async (ask) => {
    const { conv } = await enter(wire, ask);
    limited(wire, 'posts', ask);
    const read = Report.safeParse(await ask.json(REPORT_BYTES));
    if (!read.success) throw badArgument('The report is not acceptable');
    const { activity, note } = read.data;
    const { text, lang, question } = await saidIn(wire.house, conv, activity);
    const now = wire.clock();
    const at = new Date(now).toISOString();
    const until = new Date(now + REPORT_DAYS * DAY_MS).toISOString();
    const id = createHash('sha256').update(`report|${activity}`).digest('hex').slice(0, 24);
    const report = { at, lang, text, ...(question && { question: question.fact }), ...(note && { note }) };
    await desk.keep(id, at, until, Buffer.from(wire.sealer.seal('report', report)));
    tell({ id, until: until.slice(0, 10) });
    return { status: 201, body: { kept: until.slice(0, 10) } };
  };
}
