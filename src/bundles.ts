// A letter with its annexes is put together in a process of its own: what strangers uploaded is unfolded there, and neither a
// second of it nor its end holds up or ends the server.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Bundled } from './bundle-process.ts';
import type { Bundle } from './letters/bundle/bundle.ts';
import { LetterProblem } from './letters/problem.ts';

/** Longer takes only what was made to take longer. */
const MOST_MS = 60_000;

let before: Promise<unknown> = Promise.resolve();

/**
 * Makes the PDF; one at a time, so that many who ask need no more memory than one.
 * @throws LetterProblem `renderFailed`
 */
export function bundleFile(bundle: Bundle): Promise<Uint8Array> {
  const made = before.then(() => inProcess(bundle));
  before = made.catch(() => undefined);
  return made;
}

function inProcess(bundle: Bundle): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const child = fork(join(import.meta.dirname, 'bundle-process.ts'), {
    execArgv: [], serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'], timeout: MOST_MS, killSignal: 'SIGKILL',
  }); // prettier-ignore
  child.on('message', (answer: Bundled) => {
    if ('bytes' in answer) resolve(answer.bytes);
    else reject(new LetterProblem('renderFailed', answer.german, answer.english));
  });
  const failed = (): void =>
    reject(new LetterProblem('renderFailed', 'Das PDF ließ sich nicht erzeugen.', 'The PDF could not be made.'));
  child.on('error', failed).on('exit', failed);
  child.send(bundle, (error) => error && failed());
  return promise;
}
