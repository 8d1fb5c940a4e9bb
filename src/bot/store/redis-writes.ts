// Writes to Redis: scripts that wait for one another share one round trip and, with replicas, one `WAIT`.
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Cluster, ReplyError } from 'ioredis';
import { StoreError } from './port.ts';
import { codeOf } from './redis-fault.ts';
import type { Link } from './redis-link.ts';
import type { Script } from './redis-scripts.ts';
import { slotOf } from './redis-slot.ts';

/** What a script is given; bytes go out as they are. */
export type Argument = string | number | Uint8Array;
type Job = {
  script: Script;
  keys: string[];
  args: (string | number | Buffer)[];
  /** No further attempt after this moment. */
  until: number;
  /** The server did not know the script: send its text. */
  whole: boolean;
  done: (value: unknown) => void;
  failed: (error: unknown) => void;
};
type Lane = { waiting: Job[]; busy: boolean };

/** Scripts of all conversations, run in rounds. */
export type Writes = {
  /**
   * Runs a script that may be run twice with the same arguments.
   * @returns its answer, once a replica has it where that is asked for
   * @throws StoreError `unavailable` if no replica said in time that it has it
   */
  run(script: Script, keys: string[], args: Argument[]): Promise<unknown>;
};

/** What meets a Redis that is just changing (failover, moved slot, a connection that comes back) is tried again so long. */
export const TRY_MS = 1_500;
/** Between two tries of a round, in milliseconds. */
export const PAUSE_MS = 60;
/** More go in the next round, so that no answer waits for hundreds of others. */
const AT_ONCE = 64;

/** Errors that say "not here" or "not now": a read may be sent again, and so may a write, since it carries its id. */
const PASSING = new Set([
  'MOVED',
  'ASK',
  'TRYAGAIN',
  'CLUSTERDOWN',
  'READONLY',
  'LOADING',
  'MASTERDOWN',
  'UNBLOCKED',
  'NOSCRIPT',
  'NOREPLICAS',
]);
/** Whether an error says "not now" and is worth another try. */
export const passes = (error: unknown): boolean => !(error instanceof ReplyError) || PASSING.has(codeOf(error));

/** The name by which Redis knows a script, in hex. */
export const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');

/** @param waitMs how long to wait for one replica; 0 = not at all */
export function openWrites(link: Link, waitMs: number): Writes {
  const { writes } = link;
  const lanes = new Map<string, Lane>();
  const hashes = new Map<Script, string>();
  const hashOf = (script: Script): string => {
    const hash = hashes.get(script) ?? sha1(script.text);
    hashes.set(script, hash);
    return hash;
  };
  /** One lane per master: what one pipeline may carry. */
  const laneOf = (key: string): Lane => {
    const name = writes instanceof Cluster ? (writes.slots[slotOf(key)]?.join() ?? '') : '';
    const lane = lanes.get(name) ?? { waiting: [], busy: false };
    lanes.set(name, lane);
    return lane;
  };

  const again = async (job: Job, error: unknown): Promise<void> => {
    if (!passes(error) || Date.now() > job.until) return job.failed(error);
    if (codeOf(error) === 'NOSCRIPT') job.whole = true;
    else {
      if (writes instanceof Cluster) writes.refreshSlotsCache();
      await wait(PAUSE_MS);
    }
    enqueue(job);
  };

  const send = async (jobs: Job[]): Promise<void> => {
    const pipeline = writes.pipeline();
    for (const { script, keys, args, whole } of jobs) {
      if (whole) pipeline.eval(script.text, keys.length, ...keys, ...args);
      else pipeline.evalsha(hashOf(script), keys.length, ...keys, ...args);
    }
    if (waitMs > 0) pipeline.wait(1, waitMs);
    const results = (await pipeline.exec()) ?? [];
    const [lost, replicas] = waitMs > 0 ? (results[jobs.length] ?? []) : [null, 1];
    for (const [i, job] of jobs.entries()) {
      const [error, value] = results[i] ?? [new Error('no answer')];
      if (error) void again(job, error);
      else if (lost) void again(job, lost);
      else if (Number(replicas) > 0) job.done(value);
      else job.failed(new StoreError('unavailable', `No replica of Redis had the write within ${waitMs} ms.`));
    }
  };

  const drive = async (lane: Lane): Promise<void> => {
    lane.busy = true;
    // What comes in the same tick goes along.
    await new Promise((resolve) => setImmediate(resolve));
    while (lane.waiting.length > 0) {
      const jobs = lane.waiting.splice(0, AT_ONCE);
      await send(jobs).catch((error: unknown) => jobs.forEach((job) => void again(job, error)));
    }
    lane.busy = false;
  };
  function enqueue(job: Job): void {
    const lane = laneOf(job.keys[0] ?? '');
    lane.waiting.push(job);
    if (!lane.busy) void drive(lane);
  }

  return {
    run: (script, keys, args) =>
      new Promise((done, failed) =>
        enqueue({
          script,
          keys,
          done,
          failed,
          whole: false,
          until: Date.now() + TRY_MS,
          args: args.map((arg) =>
            arg instanceof Uint8Array ? Buffer.from(arg.buffer, arg.byteOffset, arg.byteLength) : arg,
          ),
        }),
      ),
  };
}
