// The endpoints of Direct Line 3.0 (docs/directline.md): what is said and heard in a conversation; how it begins is beside it.
import { faultOf } from '../fault.ts';
import type { Answer } from '../answer.ts';
import type { Ask, Handler } from '../route.ts';
import { notFound, Problem } from '../problem.ts';
import { activityId } from '../render.ts';
import type { Wire } from '../wire.ts';
import { ACTIVITY_BYTES, readActivity } from './activity.ts';
import { beginnings } from './beginnings.ts';
import { readSet, readWatermark } from './feed.ts';
import { begin, enter, expired, paced, staying, tokenOf } from './gate.ts';
import type { Streams } from './stream.ts';
import { refusal, uploads } from './upload.ts';

/** The handlers of a begun conversation's lines. */
function exchange(wire: Wire, streams: Streams): Record<'activities' | 'post' | 'upload' | 'stream', Handler> {
  const upload = uploads(wire);
  return {
    async activities(ask: Ask): Promise<Answer> {
      // Read without opening: a poll must not be refused because the store is away (the client would go deaf for good).
      const claims = tokenOf(wire, ask, false);
      try {
        await enter(wire, ask);
        const set = await readSet(wire, claims, readWatermark(ask.query.get('watermark')));
        if (!set) throw notFound('This conversation has ended');
        if (set === 'expired') throw expired();
        return { status: 200, body: { activities: set.activities, watermark: set.watermark } };
      } catch (error) {
        if (error instanceof Problem && error.status < 500) throw error;
        wire.log({ level: 'error', what: 'poll.failed', ...faultOf(error) });
        return { status: 200, body: { activities: [] } };
      }
    },

    async post(ask: Ask): Promise<Answer> {
      const claims = tokenOf(wire, ask, false);
      staying(wire);
      await paced(wire, ask, claims);
      const received = readActivity(await ask.json(ACTIVITY_BYTES));
      if (received.kind === 'silent') {
        await enter(wire, ask);
        return { status: 200, body: { id: `${claims.conv}|silent` } };
      }
      const receive = () => wire.house.receive(claims.conv, claims.user, received.incoming, claims.epoch);
      let outcome = await receive();
      if ('refused' in outcome && outcome.refused === 'gone' && claims.start) {
        await begin(wire, ask, claims);
        outcome = await receive();
      }
      if ('refused' in outcome) throw refusal(outcome.refused);
      wire.metrics.count('posts');
      streams.watchTurn(claims.conv);
      return { status: 200, body: { id: activityId(claims.conv, outcome.seq) } };
    },

    async upload(ask: Ask): Promise<Answer> {
      const claims = await enter(wire, ask);
      staying(wire);
      await paced(wire, ask, claims);
      const { seq } = await upload(ask, claims);
      streams.watchTurn(claims.conv);
      return { status: 200, body: { id: activityId(claims.conv, seq) } };
    },

    /** The stream is an upgrade; whoever comes without one is told so. */
    async stream(): Promise<Answer> {
      throw new Problem(426, 'UpgradeRequired', 'This address is a WebSocket', { upgrade: 'websocket' });
    },
  };
}

/** The handlers by their place in the table. */
export const directLine = (wire: Wire, streams: Streams) => ({ ...beginnings(wire), ...exchange(wire, streams) });
