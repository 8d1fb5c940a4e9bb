// The server as a process, for the tests: started with exactly these settings, or failing to start.
import { after } from 'node:test';
import { type Instance, launch, type Start, startWortlaut } from '../../../scripts/local/wortlaut.ts';

export type { Instance as Running } from '../../../scripts/local/wortlaut.ts';
export { newFolder } from '../../../scripts/local/processes.ts';

const started: Instance[] = [];
// A server that a failed test leaves behind would keep its file, and with it the whole run, from ending.
after(() => Promise.all(started.map((one) => one.end('SIGKILL'))));

/** As `startWortlaut`; what still runs when the file's last test is over is ended. */
export async function start(env: Record<string, string>, how?: Start): Promise<Instance> {
  const instance = await startWortlaut(env, how);
  started.push(instance);
  return instance;
}

/** Runs a start that is to fail. */
export async function failing(env: Record<string, string>): Promise<{ code: number | string; output: string }> {
  const { ended, output } = launch(env);
  return { code: await ended, output: output() };
}
