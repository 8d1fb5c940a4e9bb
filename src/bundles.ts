// A letter with its annexes is put together in a process of its own: what strangers uploaded is unfolded there, and neither a
// second of it nor its end holds up or ends the server.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Bundled } from './bundle-process.ts';
import type { Bundle } from './letters/bundle/bundle.ts';
import { LetterProblem } from './letters/problem.ts';

/** Longer takes only what was made to take longer. */
const MOST_MS = 60_000;

/** So many wait for their turn; whoever comes then is asked to come back. */
const MOST_WAITING = 10;
/** The pictures are bounded where they are measured; this bounds the rest. */
const HEAP_MB = 1_024;

/** Too many wait for their bundle. */
export class TooManyBundles extends Error {}

/** `gone`: nobody waits for it any more. `died`: how a process ended that gave no answer, for the log. */
export type Care = { gone?: AbortSignal; died?: (how: { code: number | null; signal: string | null }) => void };

let before: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * Makes the PDF; one at a time, so that many who ask need no more memory than one.
 * @throws LetterProblem `renderFailed`
 * @throws TooManyBundles
 */
export async function bundleFile(bundle: Bundle, care: Care = {}): Promise<Uint8Array> {
  if (waiting >= MOST_WAITING) throw new TooManyBundles('too many bundles');
  waiting += 1;
  const made = before.then(() => {
    care.gone?.throwIfAborted();
    return inProcess(bundle, care);
  });
  before = made.catch(() => undefined);
  try {
    return await made;
  } finally {
    waiting -= 1;
  }
}

function inProcess(bundle: Bundle, { gone, died }: Care): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const child = fork(join(import.meta.dirname, 'bundle-process.ts'), {
    execArgv: [`--max-old-space-size=${HEAP_MB}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    timeout: MOST_MS,
    killSignal: 'SIGKILL',
    ...(gone && { signal: gone }),
  });
  let answered = false;
  child.on('message', (answer: Bundled) => {
    answered = true;
    if ('bytes' in answer) resolve(answer.bytes);
    else reject(new LetterProblem('renderFailed', answer.german, answer.english));
  });
  const failed = (): void =>
    reject(new LetterProblem('renderFailed', 'Das PDF ließ sich nicht erzeugen.', 'The PDF could not be made.'));
  child.on('error', failed).on('exit', (code, signal) => {
    if (!answered && !gone?.aborted) died?.({ code, signal });
    failed();
  });
  child.send(bundle, (error) => error && failed());
  return promise;
}
